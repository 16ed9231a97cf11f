// SPDX-License-Identifier: MIT
#include "base/suggest.hpp"
#include "base/utf8.hpp"
#include "check/rules.hpp"
#include "check/support.hpp"
#include "reference/reference.hpp"

#include <optional>
#include <unordered_map>
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
  std::vector<Characters> words;
};

/// The names of a register, found by anything that is at most one insertion, deletion, replacement or swap away: two such texts
/// share one of the texts that are left when no or one character is taken away.
class Register {
 public:
  void add(std::string_view name, std::string_view country, Span span) {
    if (name.empty()) return;
    exact_.insert(utf8::fold_case(name));
    known_.push_back({name, country, span, words_of(name)});
    for (Characters& variant : variants(joined(known_.back().words))) index_.emplace(std::move(variant), known_.size() - 1);
  }

  void add(const Text& text, std::string_view country) {
    for (const Version& version : text.versions) add(version.text, country, version.span);
  }

  /// The first name that is near to one that is not in the register.
  [[nodiscard]] const Known* find_near(std::string_view name, std::string_view country) const {
    if (known_.empty() || exact_.contains(utf8::fold_case(name))) return nullptr;
    const std::vector<Characters> words = words_of(name);
    std::optional<std::size_t> best;
    for (const Characters& variant : variants(joined(words))) {
      const auto [begin, end] = index_.equal_range(variant);
      for (auto at = begin; at != end; ++at) {
        const Known& known = known_[at->second];
        const bool strict = (is_acronym(name) || is_acronym(known.name)) && (country.empty() || country != known.country);
        if ((!best || at->second < *best) && is_near(words, known.words, strict)) best = at->second;
      }
    }
    return best ? &known_[*best] : nullptr;
  }

 private:
  static std::vector<Characters> variants(const Characters& text) {
    constexpr std::size_t longest = 100;  // longer texts are no names, and would make the index large
    std::vector<Characters> all;
    if (text.empty() || text.size() > longest) return all;
    all.push_back(text);
    for (std::size_t index = 0; index < text.size(); ++index) {
      if (index > 0 && text[index] == text[index - 1]) continue;  // taking away either of two equal ones leaves the same
      Characters shorter = text;
      shorter.erase(index, 1);
      all.push_back(std::move(shorter));
    }
    return all;
  }

  std::vector<Known> known_;
  std::unordered_multimap<Characters, std::size_t> index_;
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
  return all;
}

Register register_of(const std::vector<Place>& places) {
  Register all;
  for (const Place& entry : places) {
    all.add(entry.id.value, entry.country.value, entry.id.span);
    all.add(entry.name, entry.country.value);
  }
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
