// SPDX-License-Identifier: MIT
// Runs the reader and libyaml over every sequence of so many YAML tokens. Nothing that libyaml refuses may be accepted;
// what libyaml accepts is accepted with the same tree or refused for a reason, and the numbers by reason are pinned below,
// so that a reader that refuses everything fails here.
#include "agreement.hpp"

#include <algorithm>
#include <array>
#include <cstdio>
#include <map>
#include <span>
#include <string>
#include <vector>

#include <fmt/format.h>

namespace {

using namespace jilaf;

/// The tokens with a word, a key, a comment, an anchor, an alias and a tag of the given spelling.
struct Spelling {
  std::string_view name;
  std::array<std::string_view, 21> tokens;
};

/// The reader shows long words to its library only in part, so that long ones must come out like short ones. Phrases differ
/// only where they follow an anchor, alias or tag, which they end.
constexpr std::array spellings = {
    Spelling{"short", {"a",   "b: ", "\n", ",",   "[", "]",     "{",     "}",  "- ", "\"", "'",
                       " #c", "&x ", "*x", "!t ", "|", "---\n", "...\n", "  ", "? ", "\t"}},
    Spelling{"long",
             {"all-Asia_team",  "business: ", "\n",      ",",        "[", "]",     "{",     "}",  "- ", "\"", "'",
              " #comment here", "&anchor ",   "*anchor", "!tagged ", "|", "---\n", "...\n", "  ", "? ", "\t"}},
    Spelling{"phrases",
             {"a team/of A. (\u6771\u4EAC\u96FB\u529B) asked why?",
              "x is said: ",
              "\n",
              ",",
              "[",
              "]",
              "{",
              "}",
              "- ",
              "\"",
              "'",
              " #comment here",
              "&anchor ",
              "*anchor",
              "!tagged ",
              "|",
              "---\n",
              "...\n",
              "  ",
              "? ",
              "\t"}},
};

using Counts = std::map<std::string, std::size_t, std::less<>>;

/// One line of the pinned table.
struct Pinned {
  std::string_view outcome;
  std::size_t of_three;
  std::size_t of_four;
  std::size_t phrases_of_three;
  std::size_t phrases_of_four;
};

/// The counts by outcome; each column adds up to 21 to the power of its length. A line "yaml-cpp is stricter: ..." would stand for
/// texts that the library refuses in words of its own; there is none.
constexpr Pinned pinned[] = {
    {"alias", 125, 1453, 97, 1144},
    {"anchor", 215, 3446, 215, 3444},
    {"blank-lines", 0, 6, 0, 6},
    {"complex-key", 223, 3072, 221, 3035},
    {"dash-in-text", 0, 20, 0, 20},
    {"document-end", 19, 269, 19, 269},
    {"duplicate-key", 3, 46, 3, 46},
    {"indentation", 1, 14, 1, 14},
    {"missing-colon", 3, 81, 3, 81},
    {"missing-dash", 1, 12, 1, 12},
    {"refused by both", 7043, 157546, 7073, 157898},
    {"same tree", 1381, 24395, 1381, 24395},
    {"second-document", 27, 494, 27, 492},
    {"tab", 5, 181, 5, 181},
    {"tag", 215, 3446, 215, 3444},
};

/// The text on one line.
std::string quoted(const std::string& text) {
  std::string out;
  for (const char c : text) out += c == '\n' ? "\\n" : c == '\t' ? "\\t" : std::string(1, c);
  return '<' + out + '>';
}

/// Calls `use` with every sequence of `length` of the tokens.
template <class Use>
void for_each_sequence(std::span<const std::string_view> words, std::size_t length, const Use& use) {
  std::vector<std::size_t> at(length, 0);
  for (bool more = true; more;) {
    std::string text;
    for (const std::size_t token : at) text += words[token];
    use(text);
    more = false;
    for (std::size_t& digit : at) {
      more = ++digit < words.size();
      if (more) break;
      digit = 0;
    }
  }
}

/// Whether the counts are the pinned ones; says what differs.
bool is_as_pinned(const Counts& counts, std::size_t length, bool phrases) {
  bool same = true;
  Counts left = counts;
  for (const Pinned& line : pinned) {
    const std::size_t words = length == 3 ? line.of_three : line.of_four;
    const std::size_t expected = !phrases ? words : length == 3 ? line.phrases_of_three : line.phrases_of_four;
    const auto found = left.find(line.outcome);
    const std::size_t actual = found == left.end() ? 0 : found->second;
    if (found != left.end()) left.erase(found);
    if (actual == expected) continue;
    fmt::print("{}: {} instead of {}\n", line.outcome, actual, expected);
    same = false;
  }
  for (const auto& [outcome, count] : left) fmt::print("{}: {} instead of none\n", outcome, count);
  return same && left.empty();
}

}  // namespace

int main(int count, char** arguments) {
  const std::string_view wanted = count > 1 ? arguments[1] : "";
  const auto spelling = std::ranges::find(spellings, count > 2 ? arguments[2] : "", &Spelling::name);
  const std::string_view shown = count > 3 ? arguments[3] : "!";  // an outcome whose texts are to be listed
  if ((wanted != "3" && wanted != "4") || spelling == spellings.end()) {
    fmt::print(stderr, "usage: token_sequences 3|4 short|long|phrases [OUTCOME]\n");
    return 2;
  }
  const std::size_t length = wanted == "3" ? 3 : 4;
  Counts counts;
  for_each_sequence(spelling->tokens, length, [&](const std::string& text) {
    const std::string outcome = fuzz::compare(text);
    ++counts[outcome];
    if (outcome.starts_with(shown)) fmt::print("{}: {}\n", outcome, quoted(text));
  });
  for (const auto& [outcome, number] : counts) fmt::print("{:>7} {}\n", number, outcome);
  return is_as_pinned(counts, length, spelling->name == "phrases") ? 0 : 1;
}
