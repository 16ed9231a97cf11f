// SPDX-License-Identifier: MIT
#include "language/event_reader.hpp"

#include "base/utf8.hpp"
#include "language/frames.hpp"
#include "language/icu.hpp"
#include "language/language.hpp"

#include <algorithm>
#include <set>
#include <string>

#include <unicode/brkiter.h>
#include <unicode/locid.h>
#include <unicode/utext.h>

namespace jilaf {
namespace {

/// The words for all kinds of programmes.
std::vector<icu::UnicodeString> kind_names(const LanguageData& data) {
  constexpr std::string_view section = "kinds.";
  constexpr std::string_view name = ".name";
  std::vector<icu::UnicodeString> names;
  for (const KeyedText& entry : data.entries) {
    const std::string_view rest = entry.key.substr(std::min(section.size(), entry.key.size()));
    if (entry.key.starts_with(section) && (rest.find('.') == std::string_view::npos || rest.ends_with(name)))
      names.push_back(wide(entry.text));
  }
  return names;
}

}  // namespace

struct EventReader::Frames {
  explicit Frames(const LanguageData& all) : data(all) {
    constexpr std::string_view section = "prose.event.";
    const icu::UnicodeString kinds = frames::alternatives(kind_names(data));
    const auto expression = [&](std::string_view) { return icu::UnicodeString(kinds); };
    for (const KeyedText& entry : entries_below(data, section)) {
      frames.push_back(frames::compile(entry.text, expression, frames::words_run_together(data)));
    }
    UErrorCode status = U_ZERO_ERROR;
    const icu::Locale locale = icu::Locale::forLanguageTag(std::string(data.tag), status);
    sentences.reset(icu::BreakIterator::createSentenceInstance(locale, status));
    require(status, "sentences");
  }

  /// The sentence in which a byte of the text stands.
  [[nodiscard]] std::string_view sentence_at(std::string_view text, std::size_t at) const {
    UErrorCode status = U_ZERO_ERROR;
    UText* const source = utext_openUTF8(nullptr, text.data(), static_cast<std::int64_t>(text.size()), &status);
    sentences->setText(source, status);
    require(status, "sentences");
    const std::int32_t end = sentences->following(static_cast<std::int32_t>(at));
    const std::int32_t begin = end == icu::BreakIterator::DONE ? sentences->last() : sentences->previous();
    const std::size_t first = static_cast<std::size_t>(std::max(begin, 0));
    const std::size_t last = end == icu::BreakIterator::DONE ? text.size() : static_cast<std::size_t>(end);
    utext_close(source);
    return text.substr(first, last - first);
  }

  const LanguageData& data;
  std::vector<frames::Frame> frames;
  std::unique_ptr<icu::BreakIterator> sentences;
};

EventReader::EventReader(const LanguageData& data) : frames_(std::make_unique<Frames>(data)) {}
EventReader::~EventReader() = default;

bool EventReader::speaks_of(std::string_view kind, std::string_view text, std::size_t at) const {
  const std::string wanted = utf8::fold_case(Language(frames_->data).word("kinds", kind));
  const std::string_view sentence = frames_->sentence_at(text, at);
  return std::ranges::any_of(frames_->frames, [&](const frames::Frame& frame) {
    return std::ranges::any_of(frames::find(frame, sentence), [&](const frames::Match& match) {
      const frames::Stretch& place = match.places.front();
      return utf8::fold_case(sentence.substr(place.begin, place.end - place.begin)) == wanted;
    });
  });
}

}  // namespace jilaf
