// SPDX-License-Identifier: MIT
#include "mutants/changes.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>
#include <optional>
#include <utility>

#include "mutants/blank.hpp"

namespace jilaf::test {
namespace {

using Swap = std::pair<std::string_view, std::string_view>;

/// Operators, where blanks stand on both sides of them.
constexpr std::array<Swap, 12> between_blanks = {{
    {"<", "<="},
    {"<=", "<"},
    {">", ">="},
    {">=", ">"},
    {"==", "!="},
    {"!=", "=="},
    {"&&", "||"},
    {"||", "&&"},
    {"+", "-"},
    {"-", "+"},
    {"+=", "-="},
    {"-=", "+="},
}};

/// Operators without a blank on one side.
constexpr std::array<Swap, 3> close_by = {{{"++", "--"}, {"--", "++"}, {"!", ""}}};

constexpr std::array<Swap, 10> words = {{
    {"true", "false"},
    {"false", "true"},
    {"continue", "break"},
    {"break", "continue"},
    {"min", "max"},
    {"max", "min"},
    {"front", "back"},
    {"back", "front"},
    {"any_of", "all_of"},
    {"all_of", "any_of"},
}};

bool is_digit(char c) { return c >= '0' && c <= '9'; }

bool is_word(char c) { return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }

bool is_sign(char c) { return std::string_view("<>=!&|+-*/%^~").find(c) != std::string_view::npos; }

std::optional<std::string> swapped(const auto& swaps, std::string_view token) {
  const auto found = std::ranges::find(swaps, token, &Swap::first);
  if (found == swaps.end()) return std::nullopt;
  return std::string(found->second);
}

std::string hexadecimal(std::uint64_t number) {
  std::array<char, 16> digits{};
  const auto written = std::to_chars(digits.data(), digits.data() + digits.size(), number, 16);
  return "0x" + std::string(digits.data(), written.ptr);
}

/// A whole number becomes the next one and keeps its suffix.
std::optional<std::string> next_number(std::string_view token) {
  const bool hex = token.starts_with("0x");
  std::string digits(hex ? token.substr(2) : token);
  std::erase(digits, '\'');
  std::uint64_t number = 0;
  const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), number, hex ? 16 : 10);
  const std::string suffix = digits.substr(static_cast<std::size_t>(read.ptr - digits.data()));
  if (read.ec != std::errc() || suffix.find_first_not_of("uUlLzZ") != std::string::npos) return std::nullopt;
  return (hex ? hexadecimal(number + 1) : std::to_string(number + 1)) + suffix;
}

std::optional<std::string> changed_word(std::string_view token) {
  return is_digit(token.front()) ? next_number(token) : swapped(words, token);
}

/// `before` and `after` are the characters beside the token.
std::optional<std::string> changed_sign(std::string_view token, char before, char after) {
  const bool alone = before <= ' ' && after <= ' ';
  return alone ? swapped(between_blanks, token) : swapped(close_by, token);
}

/// The end of the token that begins at `at`. A point or an apostrophe between digits belongs to the number.
std::size_t end_of(std::string_view text, std::size_t at) {
  std::size_t end = at + 1;
  if (is_word(text[at])) {
    const bool number = is_digit(text[at]);
    while (end < text.size() && (is_word(text[end]) || (number && (text[end] == '\'' || text[end] == '.')))) ++end;
  } else if (is_sign(text[at])) {
    while (end < text.size() && is_sign(text[end])) ++end;
  }
  return end;
}

}  // namespace

std::vector<Change> changes_of(std::string_view source) {
  const std::string text = without_what_is_no_code(source);
  std::vector<Change> changes;
  for (std::size_t at = 0, end = 0; at < text.size(); at = end) {
    end = end_of(text, at);
    const std::string_view token = std::string_view(text).substr(at, end - at);
    std::optional<std::string> other;
    if (is_word(token.front())) {
      other = changed_word(token);
    } else if (is_sign(token.front())) {
      other = changed_sign(token, at == 0 ? ' ' : text[at - 1], end < text.size() ? text[end] : ' ');
    }
    if (other) changes.push_back({at, std::string(token), *other});
  }
  return changes;
}

}  // namespace jilaf::test
