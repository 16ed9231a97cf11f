// SPDX-License-Identifier: MIT
#include "base/utf8.hpp"
#include "check/rules.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include <fmt/format.h>
#include <unicode/uchar.h>
#include <unicode/uscript.h>

namespace jilaf::rules {
namespace {

enum class Script : std::uint8_t { latin, greek, cyrillic, other };

/// A letter that looks like one of another script, with its place.
struct Intruder {
  std::size_t begin = 0;
  std::size_t end = 0;
  char32_t point = 0;
  std::string_view meant;         ///< the script of the letters around it
  Script ending = Script::other;  ///< its script, where it ends the word
};

constexpr std::u32string_view cyrillic_twins = U"асеһіјорԛѕԝхуАВЕЅЗІЈКМНОРСТХУ";
constexpr std::u32string_view greek_twins = U"οανικρυΑΒΕΖΗΙΚΜΝΟΡΤΥΧ";
constexpr std::u32string_view latin_twins = U"acehijopqswxyABEHIKMNOPCSTXYZJvkr";

constexpr std::array<std::string_view, 4> names_of_scripts = {"Latin", "Greek", "Cyrillic", ""};

Script script_of(char32_t point) {
  UErrorCode status = U_ZERO_ERROR;
  switch (uscript_getScript(static_cast<UChar32>(point), &status)) {
    case USCRIPT_LATIN:
      return Script::latin;
    case USCRIPT_GREEK:
      return Script::greek;
    case USCRIPT_CYRILLIC:
      return Script::cyrillic;
    default:
      return Script::other;
  }
}

bool has_twin(char32_t point, Script script) {
  const std::u32string_view twins = script == Script::latin   ? latin_twins
                                    : script == Script::greek ? greek_twins
                                                              : cyrillic_twins;
  return twins.find(point) != std::u32string_view::npos;
}

/// The letters of one word by script, as far as they are of the three whose letters are alike.
class Word {
 public:
  void add(char32_t point, std::size_t begin, std::size_t end) {
    const Script script = script_of(point);
    if (script == Script::other) return;
    Share& share = shares_[static_cast<std::size_t>(script)];
    if (share.letters++ == 0) share.first = {begin, end, point, {}, script};
    share.end = end;
    share.all_twins = share.all_twins && has_twin(point, script);
  }

  /// The letter that looks like one of the others' script: of the fewest letters, and all of them alike.
  [[nodiscard]] std::optional<Intruder> intruder() const {
    const auto most = std::ranges::max_element(shares_, {}, &Share::letters);
    for (auto share = shares_.begin(); share != shares_.end(); ++share) {
      // One Greek letter beside few others is a unit or a sign, such as μm.
      if (share->letters == 0 || share->letters >= most->letters || !share->all_twins || most->letters < 3) continue;
      Intruder found = share->first;
      if (found.begin < most->end) found.ending = Script::other;
      found.meant = names_of_scripts.at(static_cast<std::size_t>(most - shares_.begin()));
      return found;
    }
    return std::nullopt;
  }

 private:
  struct Share {
    int letters = 0;
    bool all_twins = true;
    std::size_t end = 0;
    Intruder first;
  };
  std::array<Share, 3> shares_;
};

/// Whether most letters of a text are of a script.
bool is_written_in(Script script, std::string_view text) {
  int of_script = 0;
  int others = 0;
  for (std::size_t at = 0; at < text.size();) {
    const utf8::Decoded next = utf8::decode(text, at);
    if (u_isalpha(static_cast<UChar32>(next.code_point)) != 0)
      ++(script_of(next.code_point) == script ? of_script : others);
    at += next.length;
  }
  return of_script > others;
}

/// Whether a letter is the ending that the language of the text puts behind a foreign word, as Serbian does.
bool is_inflection(const Intruder& intruder, std::string_view text) {
  return intruder.ending != Script::other && is_written_in(intruder.ending, text);
}

bool is_katakana(char32_t point) { return point >= 0x30A1 && point <= 0x30FA; }

/// Whether 一 stands between katakana where the mark for a long vowel is meant, and not the number before a counter.
bool is_long_vowel(char32_t before, char32_t after) {
  constexpr std::u32string_view counters = U"ヵヶカケコセグチクペメキトドラシブ";
  return is_katakana(before) && is_katakana(after) && counters.find(after) == std::u32string_view::npos;
}

std::optional<Intruder> find_intruder(std::string_view text) {
  Word word;
  char32_t last = 0;
  for (std::size_t at = 0; at < text.size();) {
    const utf8::Decoded next = utf8::decode(text, at);
    const std::size_t end = at + next.length;
    const bool joins = u_isalpha(static_cast<UChar32>(next.code_point)) != 0 ||
                       u_charType(static_cast<UChar32>(next.code_point)) == U_NON_SPACING_MARK;
    if (!joins) {
      if (const auto found = word.intruder(); found && !is_inflection(*found, text)) return found;
      word = {};
    } else {
      word.add(next.code_point, at, end);
    }
    if (next.code_point == U'一' && end < text.size() && is_long_vowel(last, utf8::decode(text, end).code_point))
      return Intruder{at, end, next.code_point, "katakana", Script::other};
    last = next.code_point;
    at = end;
  }
  const auto found = word.intruder();
  return found && !is_inflection(*found, text) ? found : std::nullopt;
}

/// The name of a letter in Unicode, in lower case.
std::string name_of(char32_t point) {
  std::array<char, 100> name{};
  UErrorCode status = U_ZERO_ERROR;
  const std::int32_t length =
      u_charName(static_cast<UChar32>(point), U_UNICODE_CHAR_NAME, name.data(), name.size(), &status);
  return U_FAILURE(status) != 0 ? std::string() : utf8::fold_case({name.data(), static_cast<std::size_t>(length)});
}

}  // namespace

void mixed_script(const Checked& checked, Findings& findings) {
  constexpr std::string_view one = "一";
  checked.texts->each({TextSign::not_ascii}, [&](const PublicText& text) {
    if (text.kind == TextKind::address) return;
    if (!text.has(TextSign::alphabet) && text.text.find(one) == std::string_view::npos) return;
    const std::optional<Intruder> found = find_intruder(text.text);
    if (!found) return;
    findings.add(checked.texts->place(text, found->begin, found->end),
                 fmt::format("this letter is U+{:04X} ({}) within a word of {} letters",
                             static_cast<unsigned>(found->point), name_of(found->point), found->meant),
                 fmt::format("type the {} letter that looks like it", found->meant));
  });
}

}  // namespace jilaf::rules
