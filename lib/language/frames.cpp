// SPDX-License-Identifier: MIT
#include "language/frames.hpp"

#include "base/ascii.hpp"
#include "base/utf8.hpp"
#include "language/icu.hpp"

#include <algorithm>
#include <bit>

#include <fmt/format.h>
#include <unicode/utext.h>

namespace jilaf::frames {
namespace {

constexpr std::string_view anything = "...";

/// What a sign of a pattern is in an expression; empty for all other bytes.
std::string_view sign_for(char byte) {
  switch (byte) {
    case '[':
    case '<':
      return "(?:";
    case ']':
      return ")?";
    case '>':
      return ")";
    case '|':
      return "|";
    case ' ':
      return "\\s+";
    default:
      return {};
  }
}

/// Turns a pattern into an expression, piece by piece.
class Compiler {
 public:
  Compiler(const PlaceExpression& place, bool joined) : place_(place), joined_(joined) {}

  icu::UnicodeString expression(std::string_view pattern) {
    // \d and \w stand ready in ICU; a set of one's own would be closed over case for each frame, which takes milliseconds.
    icu::UnicodeString all(joined_ ? "(?<!\\d)" : "(?<!\\w)");
    while (!pattern.empty()) all += piece(pattern);
    return all + (joined_ ? "(?!\\d)" : "(?!\\w)");
  }
  std::vector<std::string> take_places() { return std::move(places_); }

 private:
  icu::UnicodeString piece(std::string_view& pattern) {
    const char byte = pattern.front();
    if (byte == '{') {
      const std::size_t close = std::min(pattern.find('}'), pattern.size() - 1);
      const std::string_view name = pattern.substr(1, close - 1);
      pattern.remove_prefix(close + 1);
      if (name == anything) return "(?-i:[^.!?\\u3002]{0,200}?)";
      places_.emplace_back(name);
      return "(" + place_(name) + ")";
    }
    if (const std::string_view sign = sign_for(byte); !sign.empty()) {
      pattern.remove_prefix(1);
      return wide(sign);
    }
    const std::string_view literal = pattern.substr(0, pattern.find_first_of("{[]<>| "));
    pattern.remove_prefix(literal.size());
    return icu::UnicodeString("\\Q") + wide(literal) + "\\E";
  }

  const PlaceExpression& place_;
  bool joined_;
  std::vector<std::string> places_;
};

}  // namespace

icu::UnicodeString alternatives(std::vector<icu::UnicodeString> words) {
  std::ranges::stable_sort(words, std::ranges::greater{}, &icu::UnicodeString::length);
  icu::UnicodeString all;
  for (const icu::UnicodeString& word : words) {
    if (!all.isEmpty()) all += '|';
    all += icu::UnicodeString("\\Q") + word + "\\E";
  }
  return all;
}

bool words_run_together(const LanguageData& data) { return find_text(data, "prose.words_run_together") == "yes"; }

Frame compile(std::string_view pattern, const PlaceExpression& place, bool joined) {
  Compiler compiler(place, joined);
  const icu::UnicodeString expression = compiler.expression(pattern);
  UErrorCode status = U_ZERO_ERROR;
  auto matcher = made(std::make_unique<icu::RegexMatcher>(expression, UREGEX_CASE_INSENSITIVE, status));
  require(status, fmt::format("the frame '{}'", pattern));
  return {std::move(matcher), compiler.take_places()};
}

std::vector<std::string> anchors_of(std::string_view pattern) {
  std::vector<std::string> words(1);
  int optional = 0;  // inside [ ], < > and { } nothing need stand in the text
  for (const char byte : pattern) {
    const bool opens = byte == '[' || byte == '<' || byte == '{';
    const bool closes = byte == ']' || byte == '>' || byte == '}';
    const bool parts = opens || closes || byte == ' ' || byte == '|' || byte == '(' || byte == ')' || byte == ',';
    if (!parts && optional == 0) words.back().push_back(byte);
    if (parts && !words.back().empty()) words.emplace_back();
    optional += opens ? 1 : closes ? -1 : 0;
  }
  if (words.back().empty()) words.pop_back();
  for (std::string& word : words) word = utf8::fold_case(word);
  return words;
}

namespace {

constexpr std::size_t most_anchors = 64;

}  // namespace

std::uint64_t Anchors::add(const std::string& word) {
  const auto known = std::ranges::find(words_, word);
  if (known != words_.end()) return std::uint64_t{1} << static_cast<unsigned>(known - words_.begin());
  if (word.empty() || words_.size() == most_anchors) return 0;
  const std::uint64_t bit = std::uint64_t{1} << words_.size();
  by_first_.at(static_cast<unsigned char>(word.front())) |= bit;
  words_.push_back(word);
  return bit;
}

std::uint64_t Anchors::find(std::string_view text) const {
  std::uint64_t found = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    std::uint64_t open = by_first_[static_cast<unsigned char>(ascii::to_lower(text[at]))] & ~found;
    for (; open != 0; open &= open - 1) {
      const auto index = static_cast<std::size_t>(std::countr_zero(open));
      const std::string_view here = text.substr(at, words_[index].size());
      if (std::ranges::equal(here, words_[index], {}, ascii::to_lower)) found |= std::uint64_t{1} << index;
    }
  }
  return found;
}

std::vector<Match> find(const Frame& frame, std::string_view text) {
  UErrorCode status = U_ZERO_ERROR;
  UText* const source = utext_openUTF8(nullptr, text.data(), static_cast<std::int64_t>(text.size()), &status);
  require(status, "a text");
  icu::RegexMatcher& matcher = *frame.matcher;
  matcher.reset(source);
  std::vector<Match> matches;
  while (matcher.find(status) != 0) {
    const auto stretch = [&](std::int32_t group) {
      const auto begin = matcher.start64(group, status);
      const auto end = matcher.end64(group, status);
      return begin < 0 ? Stretch{} : Stretch{static_cast<std::size_t>(begin), static_cast<std::size_t>(end)};
    };
    Match& match = matches.emplace_back(Match{stretch(0), {}});
    for (std::size_t index = 0; index < frame.places.size(); ++index)
      match.places.push_back(stretch(static_cast<std::int32_t>(index + 1)));
  }
  utext_close(source);
  require(status, "a frame");
  return matches;
}

}  // namespace jilaf::frames
