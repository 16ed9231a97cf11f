// SPDX-License-Identifier: MIT
#include "check/masking.hpp"

#include "base/ascii.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace jilaf {
namespace {

constexpr std::string_view mask = "•••";

bool is_word(char byte) { return ascii::is_alnum(byte) || ascii::is_beyond(byte); }

/// The words of a text: letters, digits and all that is not ASCII.
std::vector<std::string_view> words_of(std::string_view text) {
  std::vector<std::string_view> words;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t end = at;
    while (end < text.size() && is_word(text[end])) ++end;
    if (end > at) words.push_back(text.substr(at, end - at));
    at = end + (end == at ? 1 : 0);
  }
  return words;
}

/// Hides those words of the text that stand in the secret.
void hide_words(std::string& text, std::vector<std::string_view> secret) {
  std::ranges::sort(secret);
  std::string out;
  std::size_t at = 0;
  const std::string_view view = text;
  for (const std::string_view word : words_of(view)) {
    const auto begin = static_cast<std::size_t>(word.data() - view.data());
    out += view.substr(at, begin - at);
    out += std::ranges::binary_search(secret, word) ? mask : word;
    at = begin + word.size();
  }
  out += view.substr(at);
  text = std::move(out);
}

void hide_in(Diagnostic& finding, std::string_view secret) {
  const std::vector<std::string_view> words = words_of(secret);
  for (std::string* const text : {&finding.message, &finding.label, &finding.help}) hide_words(*text, words);
  for (Related& related : finding.related) hide_words(related.text, words);
}

/// Says what the key expects instead of what stands there: a message may hold the value in other words, as "February 1970".
void say_otherwise(Diagnostic& finding, const Hidden& hidden) {
  finding.message = fmt::format("'{}' expects {}, and something else stands there", hidden.key, hidden.expected);
  finding.label.clear();
  finding.help = "the value is private, so it is not shown; correct it in the file";
  finding.related.clear();
}

bool is_about_the_value(std::string_view rule) { return rule == "wrong-type" || rule == "country-code"; }

bool touch(const Span& left, const Span& right) {
  return left.file == right.file && left.begin < right.end &&
         (right.begin < left.end || (left.begin == left.end && right.begin <= left.begin));
}

}  // namespace

void hide_values(Diagnostics& findings, const std::vector<Hidden>& hidden, const Sources& sources) {
  for (Diagnostic& finding : findings) {
    if (finding.rule == "contact-data") continue;  // its words say the sort of what it found and nothing of it
    const auto look = [&](const Span& span) {
      auto next = std::ranges::partition_point(hidden, [&](const Hidden& one) {
        return one.span.file < span.file || (one.span.file == span.file && one.span.end <= span.begin);
      });
      for (; next != hidden.end() && touch(span, next->span); ++next) {
        if (span.contains(next->span) && span != next->span) continue;  // it speaks of the whole, not of the value
        if (is_about_the_value(finding.rule) && !next->expected.empty()) return say_otherwise(finding, *next);
        hide_in(finding, sources[next->span.file].text(next->span));
      }
    };
    look(finding.span);
    const std::vector<Related> related = finding.related;
    for (const Related& other : related) look(other.span);
  }
}

}  // namespace jilaf
