// SPDX-License-Identifier: MIT
#include "check/rules.hpp"
#include "check/rules/versions_differ/parts.hpp"
#include "check/support.hpp"

namespace jilaf::rules {
namespace {

class Versions {
 public:
  Versions(const Checked& checked, Findings& findings)
      : differences_(checked, findings), first_language_(first_language(checked.dossier.settings)) {}

  void look_at(const Programme& programme) {
    look_at(programme.title, "title", programme);
    look_at(programme.subtitle, "subtitle", programme);
    look_at(programme.background, "background", programme);
    look_at(programme.narrative, "narrative", programme);
    for (const Photo& photo : programme.photos) look_at(photo.caption, "caption", programme);
  }

 private:
  /// Compares every version that can be read with the first of them.
  void look_at(const Text& text, std::string_view key, const Programme& programme) {
    if (text.versions.size() < 2) return;
    PublicText first;
    for (const Version& version : text.versions) {
      const PublicText read{.key = key,
                            .text = version.text(),
                            .tag = version.tag().empty() ? first_language_ : version.tag(),
                            .span = version.span(),
                            .programme = &programme};
      if (has_file(read.tag)) {
        if (first.programme == nullptr)
          first = read;
        else
          compare({first, read});
      }
    }
  }

  static bool has_file(std::string_view tag) {
    return find_language(tag) != nullptr || find_language(tag.substr(0, tag.find('-'))) != nullptr;
  }

  void compare(const versions::TwoVersions& two) {
    counts_.compare(two, differences_);
    dates_.compare(two, differences_);
    countries_.compare(two, differences_);
  }

  versions::Differences differences_;
  versions::CountsOfVersions counts_;
  versions::DatesOfVersions dates_;
  versions::CountriesOfVersions countries_;
  std::string_view first_language_;
};

}  // namespace

void versions_differ(const Checked& checked, Findings& findings) {
  Versions rule(checked, findings);
  for (const Programme& programme : checked.dossier.programmes) rule.look_at(programme);
}

}  // namespace jilaf::rules
