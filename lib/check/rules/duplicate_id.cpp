// SPDX-License-Identifier: MIT
#include "base/utf8.hpp"
#include "check/rules.hpp"
#include "check/support.hpp"

#include <unordered_map>

#include <fmt/format.h>

namespace jilaf::rules {
namespace {

/// Finds what is written a second time, and shows where it was written first.
class Places {
 public:
  explicit Places(Findings& findings) : findings_(&findings) {}

  /// Remembers a key with its place; a second one is reported with the words for it.
  void add(std::string key, Span span, const std::string& message, std::string help) {
    const auto [first, fresh] = first_.emplace(std::move(key), span);
    if (fresh) return;
    Diagnostic& finding = findings_->add(span, message, std::move(help));
    finding.label = "the second";
    finding.related.push_back({first->second, "the first"});
  }

 private:
  Findings* findings_;
  std::unordered_map<std::string, Span> first_;
};

/// Ids are compared as they are looked up: without regard to upper and lower case.
template <class Records>
void check_ids(const Records& records, std::string_view what, Findings& findings) {
  Places places(findings);
  for (const auto& record : records) {
    if (!record.id.given()) continue;
    places.add(utf8::fold_case(record.id.value()), record.id.span(),
               fmt::format("two {} have the id '{}'", what, record.id.value()),
               "give one of them another id, or remove it where it is the same one twice");
  }
}

void check_acronyms(const std::vector<Organisation>& organisations, Findings& findings) {
  Places places(findings);
  for (const Organisation& entry : organisations) {
    if (!entry.acronym.given() || !entry.country.given()) continue;
    places.add(
        fmt::format("{} {}", utf8::fold_case(entry.acronym.value()), entry.country.value()), entry.acronym.span(),
        fmt::format("two organisations of {} have the acronym '{}'", entry.country.value(), entry.acronym.value()),
        "join the two entries; an earlier name goes under 'was', another spelling under 'aka'");
  }
}

void check_years(const std::vector<Year>& years, Findings& findings) {
  Places places(findings);
  for (const Year& year : years) {
    if (!year.fiscal_year.given()) continue;
    const std::string kind = year.kind.given() ? fmt::format(" and the kind {}", word(year.kind.value)) : std::string();
    places.add(fmt::format("{}{}", year.fiscal_year.value, kind), year.fiscal_year.span,
               fmt::format("two entries speak of the fiscal year {}{}", year.fiscal_year.value, kind),
               "join the two entries, or correct the year or the kind");
  }
}

}  // namespace

void duplicate_id(const Checked& checked, Findings& findings) {
  const Dossier& dossier = checked.dossier;
  check_ids(dossier.programmes, "programmes", findings);
  for (const Programme& programme : dossier.programmes) {
    check_ids(programme.segments, "segments of this programme", findings);
    check_ids(programme.delegates, "delegates of this programme", findings);
  }
  check_ids(dossier.organisations, "organisations", findings);
  check_acronyms(dossier.organisations, findings);
  check_ids(dossier.places, "places", findings);
  check_years(dossier.years, findings);
}

}  // namespace jilaf::rules
