// SPDX-License-Identifier: MIT
#include "base/utf8.hpp"
#include "check/rules/place_spelling/letters.hpp"
#include "check/rules/place_spelling/parts.hpp"
#include "check/support.hpp"

#include <algorithm>
#include <functional>
#include <map>
#include <unordered_map>
#include <vector>

#include <fmt/format.h>

namespace jilaf::spelling {
namespace {

/// One spelling of a place with all its places in the data.
struct PlaceName {
  std::string_view text;
  std::string_view tag;
  std::string_view country;  ///< empty where none is known, or several are
  std::string_view city;     ///< the same
  std::vector<Span> spans;
  bool registered = false;
  bool in_full = false;  ///< described in place, where `similar-name` does not look
};

/// All spellings, in the order of the data.
class PlaceNames {
 public:
  explicit PlaceNames(const Dossier& dossier) : first_language_(first_language(dossier.settings)) {
    for (const Place& entry : dossier.places) {
      for (const Text* const text : {&entry.name, &entry.city}) {
        for (PlaceName* const name : add_all(*text, entry.country.value(), {})) name->registered = true;
      }
    }
  }

  void add_reference(const PlaceRef& reference) {
    if (reference.entry != not_in_register) return;
    const std::string_view country = reference.described->country.value();
    const std::string_view city =
        reference.described->city.given() ? reference.described->city.versions.front().text() : std::string_view();
    if (reference.written.given()) add(reference.written.value(), reference.written.span(), {}, country, city);
    for (PlaceName* const name : add_all(reference.described->name, country, city)) name->in_full = true;
    for (PlaceName* const name : add_all(reference.described->city, country, {})) name->in_full = true;
  }

  [[nodiscard]] const std::vector<PlaceName>& all() const { return all_; }

 private:
  std::vector<PlaceName*> add_all(const Text& text, std::string_view country, std::string_view city) {
    std::vector<std::size_t> added;
    added.reserve(text.versions.size());
    for (const Version& version : text.versions)
      added.push_back(add(version.text(), version.span(), version.tag(), country, city));
    std::vector<PlaceName*> names;
    names.reserve(added.size());
    for (const std::size_t index : added) names.push_back(&all_[index]);
    return names;
  }

  std::size_t add(std::string_view written, const Span& span, std::string_view tag, std::string_view country,
                  std::string_view city) {
    if (tag.empty()) tag = first_language_;
    const std::string key = fmt::format("{} {}", tag, utf8::fold_case(written));
    const auto [found, fresh] = by_name_.try_emplace(key, all_.size());
    if (fresh) all_.push_back({written, tag, country, city, {}});
    PlaceName& name = all_[found->second];
    if (name.country != country) name.country = {};
    if (name.city != city) name.city = {};
    name.spans.push_back(span);
    return found->second;
  }

  std::string_view first_language_;
  std::vector<PlaceName> all_;
  std::unordered_map<std::string, std::size_t> by_name_;
};

/// Calls `use(hash)` for the letters of a name, and for those that are left when one of them is taken away: names that differ in one
/// letter share one of these.
template <class Use>
void each_variant(const std::u32string& letters, const Use& use) {
  constexpr std::size_t longest = 60;
  if (letters.empty() || letters.size() > longest) return;
  const std::hash<std::u32string_view> hash;
  use(hash(letters));
  std::u32string shorter(letters, 1);
  for (std::size_t index = 0; index < letters.size(); ++index) {
    if (index > 0) shorter[index - 1] = letters[index - 1];
    use(hash(shorter));
  }
}

bool may_be_same(std::string_view left, std::string_view right) {
  return left.empty() || right.empty() || left == right;
}

/// Whether one list of a programme names both, so that they are two places.
bool stand_together(const std::vector<Programme>& programmes, const PlaceName& left, const PlaceName& right) {
  return std::ranges::any_of(programmes, [&](const Programme& programme) {
    const auto names = [&](const PlaceName& name) {
      return std::ranges::any_of(programme.places, [&](const PlaceRef& place) {
        return std::ranges::any_of(
            name.spans, [&](const Span& span) { return place.span().contains(span) || place.written.span() == span; });
      });
    };
    return names(left) && names(right);
  });
}

class PlaceSpellings {
 public:
  PlaceSpellings(const Checked& checked, const PlaceNames& names, Findings& findings)
      : dossier_(checked.dossier), all_(names.all()), findings_(findings) {}

  void look_at(std::size_t index) {
    std::size_t other = all_.size();
    each_variant(plain_letters(all_[index].text), [&](std::size_t hash) {
      std::vector<std::size_t>& bucket = buckets_[hash];
      for (const std::size_t earlier : bucket) {
        if (earlier < other && earlier != index && are_one(all_[earlier], all_[index])) other = earlier;
      }
      if (bucket.size() < most_in_bucket) bucket.push_back(index);
    });
    if (other < all_.size()) report(all_[other], all_[index]);
  }

 private:
  static constexpr std::size_t most_in_bucket = 8;  // so that many like names are not compared all with all

  /// What `similar-name` finds and what the register tells apart is left alone.
  [[nodiscard]] static bool are_one(const PlaceName& left, const PlaceName& right) {
    if (left.tag != right.tag || (left.registered && right.registered)) return false;
    if ((left.registered && !right.in_full) || (right.registered && !left.in_full)) return false;
    return may_be_same(left.country, right.country) && may_be_same(left.city, right.city) &&
           is_slip_of_place(left.text, right.text);
  }

  void report(const PlaceName& left, const PlaceName& right) {
    if (stand_together(dossier_.programmes, left, right)) return;
    const bool keep_left = left.registered || (!right.registered && left.spans.size() >= right.spans.size());
    const PlaceName& kept = keep_left ? left : right;
    const PlaceName& changed = keep_left ? right : left;
    for (const Span& span : changed.spans) {
      findings_
          .add(span, fmt::format("a place is spelled '{}' here and '{}' elsewhere", changed.text, kept.text),
               "write one of them in both places; two places of the same region need entries of the register")
          .related.push_back({kept.spans.front(), "the other spelling"});
    }
  }

  const Dossier& dossier_;
  const std::vector<PlaceName>& all_;
  Findings& findings_;
  std::unordered_map<std::size_t, std::vector<std::size_t>> buckets_;
};

}  // namespace

void check_places(const Checked& checked, Findings& findings) {
  PlaceNames names(checked.dossier);
  static const Paths paths({&TypeOf<PlaceRef>::type});
  for (const Programme& programme : checked.dossier.programmes) {
    paths.walk(programme, [&](const Row&, const Type&, const void* value) {
      names.add_reference(*static_cast<const PlaceRef*>(value));
    });
  }
  PlaceSpellings rule(checked, names, findings);
  for (std::size_t index = 0; index < names.all().size(); ++index) rule.look_at(index);
}

}  // namespace jilaf::spelling
