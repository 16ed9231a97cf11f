// SPDX-License-Identifier: MIT
#include "base/suggest.hpp"
#include "base/utf8.hpp"
#include "check/rules.hpp"
#include "check/support.hpp"
#include "reference/reference.hpp"

#include <compare>
#include <functional>
#include <optional>
#include <unordered_set>

#include <fmt/format.h>

namespace jilaf::rules {
namespace {

using Characters = std::u32string;

bool is_between_words(char32_t character) {
  if (character < 0x80) return !((character >= 'a' && character <= 'z') || (character >= '0' && character <= '9'));
  return character == 0xA0 || (character >= 0x2000 && character <= 0x206F) || (character >= 0x3000 && character <= 0x303F) ||
         character == 0x30FB || (character >= 0xFF00 && character <= 0xFF0F);
}

/// The words of a name without regard to case and punctuation.
std::vector<Characters> words_of(std::string_view name) {
  const std::string folded = utf8::fold_case(name);
  std::vector<Characters> words(1);
  for (std::size_t at = 0; at < folded.size();) {
    const utf8::Decoded next = utf8::decode(folded, at);
    at += next.length;
    if (!is_between_words(next.code_point)) words.back().push_back(next.code_point);
    else if (!words.back().empty()) words.emplace_back();
  }
  if (words.back().empty()) words.pop_back();
  return words;
}

Characters joined(const std::vector<Characters>& words) {
  Characters all;
  for (const Characters& word : words) all += word;
  return all;
}

std::string to_utf8(const Characters& characters) {
  std::string text;
  for (const char32_t character : characters) utf8::append(text, character);
  return text;
}

/// Capitals and digits only, such as ITUC-AP: a letter more or less makes another organisation, unless the country is the same.
bool is_acronym(std::string_view name) {
  return name.find(' ') == std::string_view::npos && utf8::is_ascii(name) &&
         std::ranges::none_of(name, [](char byte) { return byte >= 'a' && byte <= 'z'; });
}

/// Whether the word names a country, as in "Zambia Congress" beside "Gambia Congress".
bool is_country(const Characters& word) {
  const std::string text = to_utf8(word);
  for (const LanguageData& language : languages()) {
    for (const KeyedText& entry : language.entries) {
      if (entry.key.starts_with("countries.") && utf8::fold_case(entry.text) == text) return true;
    }
  }
  return false;
}

/// Whether two different words are likely to be one word and a slip of the pen.
bool is_slip(const Characters& left, const Characters& right) {
  const auto is_digit = [](char32_t character) { return character >= '0' && character <= '9'; };
  const auto is_wide = [](char32_t character) { return character >= 0x2E80; };
  const Characters& longer = left.size() < right.size() ? right : left;
  // One of few letters, or one sign of a short Japanese name, makes another word more often than a slip.
  const std::size_t least = std::ranges::any_of(longer, is_wide) ? 8 : 5;
  if (longer.size() < least || std::ranges::any_of(left, is_digit) || std::ranges::any_of(right, is_digit)) return false;
  return edit_distance(to_utf8(left), to_utf8(right), 1) == 1 && !(is_country(left) && is_country(right));
}

/// Whether two names differ in punctuation only, or in one slip of one word.
bool is_near(const std::vector<Characters>& left, const std::vector<Characters>& right, bool same_but_punctuation_only) {
  if (joined(left) == joined(right)) return true;
  if (same_but_punctuation_only || left.size() != right.size()) return false;
  std::optional<std::size_t> different;
  for (std::size_t index = 0; index < left.size(); ++index) {
    if (left[index] == right[index]) continue;
    if (different) return false;
    different = index;
  }
  return different && is_slip(left[*different], right[*different]);
}

/// A name of a register entry.
struct Known {
  std::string_view name;
  std::string_view country;
  Span span;
};

/// Calls `use(hash)` for a text and for each text that is left when one of its characters is taken away.
template <class Use>
void each_variant(const Characters& text, const Use& use) {
  constexpr std::size_t longest = 100;  // longer texts are no names, and would make the index large
  if (text.empty() || text.size() > longest) return;
  const std::hash<std::u32string_view> hash;
  use(hash(text));
  Characters shorter(text, 1);  // lacks the first character; then each step puts one back and takes the next away
  for (std::size_t index = 0; index < text.size(); ++index) {
    if (index > 0) shorter[index - 1] = text[index - 1];
    use(hash(shorter));
  }
}

/// The names of a register, found by anything that is at most one insertion, deletion, replacement or swap away: two such texts
/// share one of their variants.
class Register {
 public:
  void add(std::string_view name, std::string_view country, Span span) {
    if (name.empty()) return;
    exact_.insert(utf8::fold_case(name));
    known_.push_back({name, country, span});
  }

  void add(const Text& text, std::string_view country) {
    for (const Version& version : text.versions) add(version.text, country, version.span);
  }

  /// Call this once, after all names were added.
  void make_index() {
    for (std::uint32_t place = 0; place < known_.size(); ++place) {
      each_variant(joined(words_of(known_[place].name)), [&](std::size_t hash) { index_.push_back({hash, place}); });
    }
    std::ranges::sort(index_);
    const auto doubles = std::ranges::unique(index_);
    index_.erase(doubles.begin(), doubles.end());
  }

  /// The first name that is near to one that is not in the register.
  [[nodiscard]] const Known* find_near(std::string_view name, std::string_view country) const {
    if (known_.empty() || exact_.contains(utf8::fold_case(name))) return nullptr;
    const std::vector<Characters> words = words_of(name);
    std::size_t best = known_.size();
    each_variant(joined(words), [&](std::size_t hash) {
      for (const Variant& variant : std::ranges::equal_range(index_, hash, {}, &Variant::hash)) {
        if (variant.place < best && is_near_to(known_[variant.place], name, words, country)) best = variant.place;
      }
    });
    return best < known_.size() ? &known_[best] : nullptr;
  }

 private:
  struct Variant {
    std::size_t hash = 0;
    std::uint32_t place = 0;
    auto operator<=>(const Variant&) const = default;
  };

  static bool is_near_to(const Known& known, std::string_view name, const std::vector<Characters>& words, std::string_view country) {
    const bool strict = (is_acronym(name) || is_acronym(known.name)) && (country.empty() || country != known.country);
    return is_near(words, words_of(known.name), strict);
  }

  std::vector<Known> known_;
  std::vector<Variant> index_;
  std::unordered_set<std::string> exact_;
};

Register register_of(const std::vector<Organisation>& organisations) {
  Register all;
  for (const Organisation& entry : organisations) {
    const std::string_view country = entry.country.value;
    all.add(entry.id.value, country, entry.id.span);
    all.add(entry.acronym.value, country, entry.acronym.span);
    all.add(entry.name, country);
    all.add(entry.native_name.value, country, entry.native_name.span);
    for (const Words& other : entry.aka) all.add(other.value, country, other.span);
    for (const FormerName& former : entry.was) {
      all.add(former.acronym.value, country, former.acronym.span);
      all.add(former.name, country);
    }
  }
  all.make_index();
  return all;
}

Register register_of(const std::vector<Place>& places) {
  Register all;
  for (const Place& entry : places) {
    all.add(entry.id.value, entry.country.value, entry.id.span);
    all.add(entry.name, entry.country.value);
  }
  all.make_index();
  return all;
}

/// Whether `unknown-reference` speaks of the word, since it can only be an id.
bool is_meant_as_id(std::string_view word) {
  return word.find('-') != std::string_view::npos &&
         std::ranges::all_of(word, [](char byte) { return (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9') || byte == '-'; });
}

class SimilarNames {
 public:
  SimilarNames(const Dossier& dossier, Findings& findings)
      : findings_(findings), organisations_(register_of(dossier.organisations)), places_(register_of(dossier.places)) {}

  void visit(const Type& type, const void* value) {
    if (&type == &TypeOf<OrganisationRef>::type) organisation(*static_cast<const OrganisationRef*>(value), {});
    else place(*static_cast<const PlaceRef*>(value));
  }

  void organisation(const OrganisationRef& reference, std::string_view country) {
    if (reference.entry != not_in_register) return;
    if (!reference.country.value.empty()) country = reference.country.value;
    name(reference.written.given() ? reference.written : reference.acronym, country, organisations_);
  }

  void place(const PlaceRef& reference) {
    if (reference.entry == not_in_register) name(reference.written, {}, places_);
  }

  void name(const Plain& written, std::string_view country, const Register& all) {
    if (!written.given() || is_meant_as_id(written.value)) return;
    const Known* const known = all.find_near(written.value, country);
    if (known == nullptr || known->span == written.span) return;
    findings_.add(written.span, fmt::format("'{}' is in no register, but '{}' is", written.value, known->name),
                  fmt::format("write '{}' where it is the same, or add it to the register under a name of its own", known->name))
        .related.push_back({known->span, "the entry that is like it"});
  }

  [[nodiscard]] const Register& organisations() const { return organisations_; }

 private:
  Findings& findings_;
  Register organisations_;
  Register places_;
};

}  // namespace

void similar_name(const Checked& checked, Findings& findings) {
  const Dossier& dossier = checked.dossier;
  SimilarNames names(dossier, findings);
  Paths({&TypeOf<OrganisationRef>::type, &TypeOf<PlaceRef>::type}).walk(dossier, [&](const Row&, const Type& type, const void* value) {
    names.visit(type, value);
  });
  // Where a country stands beside the organisation, acronyms can be compared as well.
  for (const Programme& programme : dossier.programmes) {
    for (const Delegate& delegate : programme.delegates) names.organisation(delegate.organisation, delegate.country.value);
    for (const Split& split : programme.participants.by) names.organisation(split.organisation, split.country.value);
    for (const Comment& comment : programme.comments) names.organisation(comment.organisation, comment.country.value);
    for (const ActionPlan& plan : programme.action_plans) names.organisation(plan.organisation, plan.country.value);
  }
  for (const Organisation& entry : dossier.organisations) names.name(entry.parent, entry.country.value, names.organisations());
}

}  // namespace jilaf::rules
