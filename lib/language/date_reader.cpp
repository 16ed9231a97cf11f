// SPDX-License-Identifier: MIT
#include "language/date_reader.hpp"

#include "base/error.hpp"
#include "language/frames.hpp"
#include "language/icu.hpp"

#include <algorithm>
#include <map>
#include <string>

#include <fmt/format.h>
#include <unicode/dtfmtsym.h>

namespace jilaf {
namespace {

constexpr std::size_t dates_in_run = 2;

/// Names with the number that they stand for.
class NameList {
 public:
  void add(const icu::UnicodeString* names, std::int32_t count, int first) {
    for (std::int32_t index = 0; index < count; ++index) {
      if (names[index].isEmpty()) continue;
      icu::UnicodeString name = names[index];
      if (name.endsWith('.')) name.truncate(name.length() - 1);
      numbers_.try_emplace(fold(name), static_cast<int>(index) + first);
    }
  }
  [[nodiscard]] int number_of(icu::UnicodeString name) const {
    if (name.endsWith('.')) name.truncate(name.length() - 1);
    const auto found = numbers_.find(fold(name));
    return found != numbers_.end() ? found->second : -1;
  }
  [[nodiscard]] icu::UnicodeString alternatives() const {
    std::vector<icu::UnicodeString> names;
    names.reserve(numbers_.size());
    for (const auto& [name, number] : numbers_) names.push_back(name);
    return frames::alternatives(std::move(names));
  }

 private:
  static icu::UnicodeString fold(icu::UnicodeString name) { return name.foldCase(); }

  std::map<icu::UnicodeString, int> numbers_;
};

/// Whether the frame tells at least a month with its day or its year.
bool is_of_use(std::string_view pattern) {
  const bool can_be_read = pattern.find(", plural") == std::string_view::npos;
  const auto has = [&](std::string_view place) { return pattern.find(place) != std::string_view::npos; };
  return can_be_read && has("{m") && (has("{d}") || has("{y}"));
}

}  // namespace

struct DateReader::Frames {
  explicit Frames(const LanguageData& data) : ordinals(wide(find_text(data, "prose.ordinals"))) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Locale locale = icu::Locale::forLanguageTag(std::string(data.tag), status);
    const icu::DateFormatSymbols symbols(locale, "gregorian", status);
    if (U_FAILURE(status) != 0) throw UsageError(fmt::format("'{}' is not a language tag", data.tag));
    read_names(symbols);
    const auto expression = [this](std::string_view place) { return expression_for(place); };
    const bool joined = frames::words_run_together(data);
    for (const KeyedText& entry : data.entries) {
      const bool is_frame = entry.key.starts_with("dates.") || entry.key.starts_with("prose.dates.");
      if (is_frame && is_of_use(entry.text)) all.push_back(frames::compile(entry.text, expression, joined));
    }
  }

  void read_names(const icu::DateFormatSymbols& symbols) {
    for (const auto context : {icu::DateFormatSymbols::FORMAT, icu::DateFormatSymbols::STANDALONE}) {
      for (const auto width : {icu::DateFormatSymbols::WIDE, icu::DateFormatSymbols::ABBREVIATED}) {
        std::int32_t count = 0;
        const icu::UnicodeString* names = symbols.getMonths(count, context, width);
        months.add(names, count, 1);
        names = symbols.getWeekdays(count, context, width);
        weekdays.add(names + 1, count - 1, 0);  // the first is empty
      }
    }
  }

  [[nodiscard]] icu::UnicodeString expression_for(std::string_view place) const {
    switch (place.empty() ? ' ' : place.front()) {
      case 'd':
        return icu::UnicodeString("[0-9]{1,2}(?:") + ordinals + ")?";
      case 'y':
        return "[12][0-9]{3}";
      case 'm':
        if (place.starts_with("mn")) return "[0-9]{1,2}";
        return "(?:" + months.alternatives() + ")\\.?";
      case 'w':
        return "(?:" + weekdays.alternatives() + ")\\.?";
      default:
        throw WorldError(fmt::format("a frame of dates has the unknown place '{}'", place));
    }
  }

  NameList months;
  NameList weekdays;
  icu::UnicodeString ordinals;
  std::vector<frames::Frame> all;
};

namespace {

/// The digits at the beginning as a number.
int to_number(std::string_view text) {
  int value = 0;
  for (const char byte : text) {
    if (byte < '0' || byte > '9') break;
    value = value * 10 + (byte - '0');
  }
  return value;
}

/// The dates that a match tells, and where all of them stand.
struct Told {
  frames::Stretch whole;
  std::vector<SpokenDate> dates;
};

/// What a run says once holds for both of its dates.
void share(std::vector<SpokenDate>& dates) {
  if (dates.size() < dates_in_run) return;
  SpokenDate& first = dates.front();
  SpokenDate& second = dates.back();
  if (second.month == 0) second.month = first.month;
  if (first.month == 0) first.month = second.month;
  if (second.year == 0) second.year = first.year;
  if (first.year == 0) first.year = second.year;
}

/// The longest of those that overlap.
std::vector<SpokenDate> longest(std::vector<Told> all) {
  const auto size = [](const Told& told) { return told.whole.end - told.whole.begin; };
  std::ranges::stable_sort(all, {}, [](const Told& told) { return told.whole.begin; });
  std::vector<const Told*> kept;
  for (const Told& told : all) {
    while (!kept.empty() && kept.back()->whole.end > told.whole.begin && size(*kept.back()) < size(told))
      kept.pop_back();
    if (kept.empty() || kept.back()->whole.end <= told.whole.begin) kept.push_back(&told);
  }
  std::vector<SpokenDate> dates;
  for (const Told* const told : kept) dates.insert(dates.end(), told->dates.begin(), told->dates.end());
  return dates;
}

}  // namespace

DateReader::DateReader(const LanguageData& data) : frames_(std::make_unique<Frames>(data)) {}
DateReader::~DateReader() = default;

void DateReader::take(std::string_view place, std::string_view text, std::size_t begin, SpokenDate& date) const {
  switch (place.front()) {
    case 'd':
      date.day = to_number(text);
      break;
    case 'y':
      date.year = to_number(text);
      break;
    case 'm':
      date.month = place.starts_with("mn") ? to_number(text) : frames_->months.number_of(wide(text));
      break;
    default:
      date.weekday = frames_->weekdays.number_of(wide(text));
      date.weekday_begin = begin;
      date.weekday_end = begin + text.size();
  }
}

std::vector<SpokenDate> DateReader::find(std::string_view text) const {
  std::vector<Told> all;
  for (const frames::Frame& frame : frames_->all) {
    for (const frames::Match& match : frames::find(frame, text)) {
      Told told{match.whole, {}};
      for (std::size_t index = 0; index < frame.places.size(); ++index) {
        const frames::Stretch& stretch = match.places[index];
        if (stretch.begin == stretch.end) continue;
        const std::size_t number = frame.places[index].ends_with('2') ? 1 : 0;
        if (told.dates.size() <= number)
          told.dates.resize(number + 1, {.begin = match.whole.begin, .end = match.whole.end});
        take(frame.places[index], text.substr(stretch.begin, stretch.end - stretch.begin), stretch.begin,
             told.dates[number]);
      }
      share(told.dates);
      all.push_back(std::move(told));
    }
  }
  return longest(std::move(all));
}

}  // namespace jilaf
