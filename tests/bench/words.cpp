// SPDX-License-Identifier: MIT
#include "words.hpp"

#include <array>

namespace jilaf::bench {
namespace {

constexpr std::array<std::string_view, 24> syllables = {"ba",  "dor", "en",  "fi", "ga",  "hel", "in",  "ka",
                                                        "lor", "mi",  "na",  "ol", "pa",  "ris", "sa",  "ten",
                                                        "ul",  "va",  "wen", "yo", "mar", "sil", "tor", "bel"};
/// Each holds a letter that no other word has.
constexpr std::array<std::string_view, 24> private_syllables = {"xa",  "qu",  "zo",  "xel", "qor", "zim", "axi", "oqa",
                                                                "uza", "xi",  "qan", "zel", "xur", "qil", "zan", "exo",
                                                                "iqu", "ozi", "xam", "qes", "zuk", "xov", "qat", "zib"};
constexpr std::array<std::string_view, 64> common = {
    "the",       "participants", "visited",   "a",          "union",     "workers",    "and",        "discussed",
    "safety",    "at",           "work",      "with",       "members",   "of",         "branch",     "in",
    "region",    "lecture",      "wages",     "hours",      "training",  "young",      "women",      "plan",
    "next",      "year",         "country",   "labour",     "law",       "office",     "factory",    "exchange",
    "views",     "on",           "social",    "dialogue",   "they",      "heard",      "about",      "how",
    "employers", "unions",       "agree",     "every",      "spring",    "report",     "shared",     "lessons",
    "from",      "their",        "own",       "organising", "campaigns", "collective", "bargaining", "health",
    "pensions",  "equality",     "education", "leaders",    "meeting",   "with",       "local",      "partners"};
constexpr std::array<std::string_view, 32> characters = {
    "労", "働", "組", "合", "の", "研", "修", "を", "行", "い", "安", "全", "と", "教", "育", "に",
    "つ", "て", "学", "び", "参", "加", "者", "は", "地", "方", "訪", "問", "し", "た", "会", "議"};

std::string capital(std::string word) {
  word.front() = static_cast<char>(word.front() - 'a' + 'A');
  return word;
}

}  // namespace

/// Splitmix64.
std::uint64_t Dice::next() {
  std::uint64_t mixed = state_ += 0x9E37'79B9'7F4A'7C15U;
  mixed = (mixed ^ (mixed >> 30U)) * 0xBF58'476D'1CE4'E5B9U;
  mixed = (mixed ^ (mixed >> 27U)) * 0x94D0'49BB'1331'11EBU;
  return mixed ^ (mixed >> 31U);
}

std::size_t Dice::below(std::size_t limit) { return static_cast<std::size_t>(next() % limit); }

std::string Dice::place_name(std::size_t count) {
  std::string name;
  for (std::size_t at = 0; at < count; ++at) name += syllables[below(syllables.size())];
  return capital(name);
}

std::string Dice::person_name(std::size_t count) {
  std::string name;
  for (std::size_t at = 0; at < count; ++at) name += private_syllables[below(private_syllables.size())];
  return capital(name);
}

/// The word with a number, or the next one that differs: no word stands twice in a row.
template <class Words>
std::string_view other_than(std::string_view last, const Words& words, std::size_t number) {
  while (words[number] == last) number = (number + 1) % words.size();
  return words[number];
}

std::string Dice::sentence(std::size_t words) {
  constexpr std::size_t shortest_sentence = 9;
  std::string text;
  std::string_view last;
  for (std::size_t at = 0; at < words; ++at) {
    if (at > 0) text += ' ';
    last = other_than(last, common, below(common.size()));
    text += last;
  }
  if (words >= shortest_sentence) text += '.';
  return capital(text);
}

std::string Dice::japanese(std::size_t count) {
  std::string text;
  std::string_view last;
  for (std::size_t at = 0; at < count; ++at) {
    last = other_than(last, characters, below(characters.size()));
    text += last;
  }
  return text;
}

std::string letters(std::size_t number, std::size_t least) {
  constexpr std::size_t alphabet = 26;
  std::string text;
  for (; number > 0 || text.size() < least; number /= alphabet)
    text.insert(text.begin(), static_cast<char>('A' + number % alphabet));
  return text;
}

std::string lower(std::string_view text) {
  std::string out;
  for (const char letter : text)
    out.push_back(letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter);
  return out;
}

}  // namespace jilaf::bench
