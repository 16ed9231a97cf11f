// SPDX-License-Identifier: MIT
#include "language/count_reader.hpp"

#include "base/ascii.hpp"
#include "base/sorted.hpp"
#include "base/utf8.hpp"
#include "language/frames.hpp"
#include "language/icu.hpp"
#include "language/language.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <string>

#include <fmt/format.h>

namespace jilaf {
namespace {

constexpr std::string_view between_pieces = " -\n";
constexpr std::int64_t largest_word = 200;  // numbers of people above it are hardly written in words

constexpr std::array<std::string_view, 7> keys = {"people",        "women", "completed", "countries",
                                                  "organisations", "days",  "weeks"};

/// One frame and what it counts. Expressions with all number words take long to make, so that it is done when one is needed.
struct CountFrame {
  std::string_view pattern;
  Spoken what;
  std::uint64_t anchors;  ///< the bits of the words that must stand in a text
  frames::Frame frame{};
};

/// What has number words of its own, as genders want them, and first of all the usual ones.
std::vector<std::string_view> nouns_of(const LanguageData& data) {
  constexpr std::string_view section = "number_words.";
  std::vector<std::string_view> nouns{"usual"};
  for (const KeyedText& entry : entries_below(data, section)) {
    nouns.push_back(entry.key.substr(section.size()));
  }
  return nouns;
}

}  // namespace

struct CountReader::Frames {
  explicit Frames(const LanguageData& data) {
    const Language language(data);
    std::vector<icu::UnicodeString> words;
    for (const std::string_view noun : nouns_of(data)) {
      for (std::int64_t number = 0; number <= largest_word; ++number) {
        const std::string word = language.in_words(number, noun);
        if (numbers.try_emplace(utf8::fold_case(word), number).second) words.push_back(wide(word));
        add_pieces(word);
      }
      for (const std::int64_t number : {std::int64_t{1'000}, std::int64_t{1'000'000}})
        add_pieces(language.in_words(number, noun));
    }
    // A thousand may be set apart by the language's own sign, or by a blank that does not break.
    expression = icu::UnicodeString("[0-9]{1,3}(?:[\\u00A0\\u202F\\Q") + wide(find_text(data, "numbers.group")) +
                 "\\E][0-9]{3})+|[0-9]+|" + frames::alternatives(std::move(words));
    joined = frames::words_run_together(data);
    for (std::size_t index = 0; index < keys.size(); ++index) {
      const std::string section = fmt::format("prose.counts.{}.", keys.at(index));
      for (const KeyedText& entry : entries_below(data, section))
        all.push_back({entry.text, static_cast<Spoken>(index), anchors_of(entry.text)});
    }
  }

  const frames::Frame& made(CountFrame& frame) const {
    if (!frame.frame.matcher)
      frame.frame = frames::compile(
          frame.pattern, [&](std::string_view) { return expression; }, joined);
    return frame.frame;
  }

  std::uint64_t anchors_of(std::string_view pattern) {
    std::uint64_t bits = 0;
    for (const std::string& word : frames::anchors_of(pattern)) bits |= anchors.add(word);
    return bits;
  }

  /// Remembers the words of which a number consists.
  void add_pieces(std::string_view number) {
    while (!number.empty()) {
      const std::size_t end = std::min(number.find_first_of(between_pieces), number.size());
      if (end > 0) pieces.insert(utf8::fold_case(number.substr(0, end)));
      number.remove_prefix(std::min(end + 1, number.size()));
    }
  }

  /// Whether the word before a place may belong to the number there: "one thousand two hundred and nineteen".
  [[nodiscard]] bool goes_on(std::string_view text, std::size_t begin) const {
    std::string_view before = text.substr(0, begin);
    while (!before.empty() && between_pieces.find(before.back()) != std::string_view::npos) before.remove_suffix(1);
    const std::size_t blank = before.find_last_of(between_pieces);
    return pieces.contains(utf8::fold_case(before.substr(blank == std::string_view::npos ? 0 : blank + 1)));
  }

  [[nodiscard]] std::int64_t value_of(std::string_view text) const {
    if (const auto word = numbers.find(utf8::fold_case(text)); word != numbers.end()) return word->second;
    std::int64_t value = 0;
    constexpr std::int64_t enough = 1'000'000'000;
    for (const char byte : text) {
      if (ascii::is_digit(byte) && value < enough) value = value * 10 + (byte - '0');
    }
    return value;
  }

  icu::UnicodeString expression;  ///< of a number
  bool joined = false;
  std::map<std::string, std::int64_t> numbers;
  std::set<std::string> pieces;
  std::vector<CountFrame> all;
  frames::Anchors anchors;
};

CountReader::CountReader(const LanguageData& data) : frames_(std::make_unique<Frames>(data)) {}
CountReader::~CountReader() = default;

void CountReader::make_all() const {
  for (CountFrame& frame : frames_->all) static_cast<void>(frames_->made(frame));
}

std::vector<SpokenCount> CountReader::find(std::string_view text) const {
  std::vector<SpokenCount> counts;
  const std::uint64_t present = frames_->anchors.find(text);
  if (present == 0) return counts;
  for (CountFrame& frame : frames_->all) {
    if ((present & frame.anchors) != frame.anchors) continue;
    for (const frames::Match& match : frames::find(frames_->made(frame), text)) {
      const frames::Stretch& place = match.places.front();
      if (frames_->goes_on(text, place.begin)) continue;
      counts.push_back(
          {frame.what, frames_->value_of(text.substr(place.begin, place.end - place.begin)), place.begin, place.end});
    }
  }
  const auto place = [](const SpokenCount& count) { return std::pair(count.begin, count.what); };
  std::ranges::stable_sort(counts, {}, place);
  drop_doubles(counts, place);
  return counts;
}

}  // namespace jilaf
