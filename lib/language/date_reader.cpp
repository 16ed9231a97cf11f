// SPDX-License-Identifier: MIT
#include "language/date_reader.hpp"

#include "base/error.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <string>

#include <fmt/format.h>
#include <unicode/dtfmtsym.h>
#include <unicode/regex.h>
#include <unicode/utext.h>

namespace jilaf {
namespace {

constexpr std::size_t dates_in_run = 2;

icu::UnicodeString wide(std::string_view text) {
  return icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())));
}

void require(UErrorCode status, std::string_view what) {
  if (U_FAILURE(status) != 0)
    throw WorldError(fmt::format("the language library failed at {}: {}", what, u_errorName(status)));
}

/// Names with the number that they stand for, the longest first, as a regular expression takes the first that fits.
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
  [[nodiscard]] int number_of(const icu::UnicodeString& name) const {
    const auto found = numbers_.find(fold(name));
    return found != numbers_.end() ? found->second : -1;
  }
  [[nodiscard]] icu::UnicodeString alternatives() const {
    std::vector<icu::UnicodeString> names;
    for (const auto& [name, number] : numbers_) names.push_back(name);
    std::ranges::stable_sort(names, std::ranges::greater{}, &icu::UnicodeString::length);
    icu::UnicodeString all;
    for (const icu::UnicodeString& name : names) {
      if (!all.isEmpty()) all += '|';
      all += icu::UnicodeString("\\Q") + name + "\\E";
    }
    return all;
  }

 private:
  static icu::UnicodeString fold(icu::UnicodeString name) { return name.foldCase(); }

  std::map<icu::UnicodeString, int> numbers_;
};

/// What stands between braces in a frame: which value, and of which date of a run.
struct Place {
  char what = 0;
  std::size_t date = 0;
};

std::optional<Place> place_of(std::string_view name) {
  if (name.empty() || std::string_view("dmyw").find(name[0]) == std::string_view::npos) return std::nullopt;
  if (name.size() == 1) return Place{name[0], 0};
  return name == std::string{name[0], '2'} ? std::optional(Place{name[0], 1}) : std::nullopt;
}

/// One frame and what its groups hold.
struct Frame {
  std::unique_ptr<icu::RegexMatcher> matcher;
  std::vector<Place> groups;
};

/// Whether the frame tells at least a day and its month.
bool is_of_use(std::string_view pattern) {
  return pattern.find("{d}") != std::string_view::npos && pattern.find("{m") != std::string_view::npos;
}

}  // namespace

struct DateReader::Frames {
  explicit Frames(const LanguageData& data) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::Locale locale = icu::Locale::forLanguageTag(std::string(data.tag), status);
    if (U_FAILURE(status) != 0) throw UsageError(fmt::format("'{}' is not a language tag", data.tag));
    read_names(locale);
    ordinals = wide(find_text(data, "prose.ordinals"));
    for (const KeyedText& entry : data.entries) {
      const bool is_frame = entry.key.starts_with("dates.") || entry.key.starts_with("prose.dates.");
      if (is_frame && is_of_use(entry.text)) frames.push_back(compile(entry.text));
    }
  }

  void read_names(const icu::Locale& locale) {
    UErrorCode status = U_ZERO_ERROR;
    const icu::DateFormatSymbols symbols(locale, "gregorian", status);
    require(status, "the names of months");
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

  /// The frame as a regular expression: `[...]` may be missing, a blank is any white space.
  Frame compile(std::string_view pattern) const {
    Frame frame;
    icu::UnicodeString expression("(?<![\\p{L}\\p{N}])");
    for (std::size_t at = 0; at < pattern.size(); ++at) {
      const char byte = pattern[at];
      const std::size_t close = byte == '{' ? pattern.find('}', at) : std::string_view::npos;
      if (const auto place =
              close != std::string_view::npos ? place_of(pattern.substr(at + 1, close - at - 1)) : std::nullopt) {
        expression += group_for(place->what);
        frame.groups.push_back(*place);
        at = close;
      } else if (byte == '[' || byte == ']') {
        expression += byte == '[' ? "(?:" : ")?";
      } else if (byte == ' ') {
        expression += "\\s+";
      } else {
        const std::size_t end = std::min(pattern.find_first_of("{[] ", at + 1), pattern.size());
        expression += icu::UnicodeString("\\Q") + wide(pattern.substr(at, end - at)) + "\\E";
        at = end - 1;
      }
    }
    expression += "(?![\\p{Alphabetic}\\p{N}&&[^\\p{Han}\\p{Hiragana}]])";
    UErrorCode status = U_ZERO_ERROR;
    frame.matcher = std::make_unique<icu::RegexMatcher>(expression, UREGEX_CASE_INSENSITIVE, status);
    require(status, fmt::format("the frame '{}'", pattern));
    return frame;
  }

  [[nodiscard]] icu::UnicodeString group_for(char what) const {
    switch (what) {
      case 'd':
        return icu::UnicodeString("([0-9]{1,2})") +
               (ordinals.isEmpty() ? icu::UnicodeString() : "(?:" + ordinals + ")?");
      case 'y':
        return "([12][0-9]{3})";
      case 'm':
        return "(" + months.alternatives() + ")\\.?";
      default:
        return "(" + weekdays.alternatives() + ")\\.?";
    }
  }

  NameList months;
  NameList weekdays;
  icu::UnicodeString ordinals;
  std::vector<Frame> frames;
};

namespace {

int to_number(const icu::UnicodeString& digits) {
  int value = 0;
  for (std::int32_t at = 0; at < digits.length(); ++at) value = value * 10 + (digits[at] - '0');
  return value;
}

/// A match of a frame: the dates that it tells and where all of them stand.
struct Match {
  std::size_t begin = 0;
  std::size_t end = 0;
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

}  // namespace

DateReader::DateReader(const LanguageData& data) : frames_(std::make_unique<Frames>(data)) {}
DateReader::~DateReader() = default;

std::vector<SpokenDate> DateReader::find(std::string_view text) {
  UErrorCode status = U_ZERO_ERROR;
  UText* const source = utext_openUTF8(nullptr, text.data(), static_cast<std::int64_t>(text.size()), &status);
  require(status, "a text");
  std::vector<Match> matches;
  for (const Frame& frame : frames_->frames) {
    icu::RegexMatcher& matcher = *frame.matcher;
    matcher.reset(source);
    while (matcher.find(status) != 0) {
      Match match{
          static_cast<std::size_t>(matcher.start64(status)), static_cast<std::size_t>(matcher.end64(status)), {}};
      for (std::size_t index = 0; index < frame.groups.size(); ++index) {
        const auto group = static_cast<std::int32_t>(index + 1);
        const auto [what, number] = frame.groups[index];
        const auto begin = matcher.start64(group, status);
        const auto end = matcher.end64(group, status);
        if (begin < 0) continue;
        if (match.dates.size() <= number) match.dates.resize(number + 1, {.begin = match.begin, .end = match.end});
        SpokenDate& date = match.dates[number];
        const icu::UnicodeString value =
            wide(text.substr(static_cast<std::size_t>(begin), static_cast<std::size_t>(end - begin)));
        if (what == 'd') date.day = to_number(value);
        if (what == 'y') date.year = to_number(value);
        if (what == 'm') date.month = frames_->months.number_of(value);
        if (what != 'w') continue;
        date.weekday = frames_->weekdays.number_of(value);
        date.weekday_begin = static_cast<std::size_t>(begin);
        date.weekday_end = static_cast<std::size_t>(end);
      }
      share(match.dates);
      matches.push_back(std::move(match));
    }
  }
  utext_close(source);
  require(status, "a frame of dates");
  std::ranges::stable_sort(matches, [](const Match& left, const Match& right) {
    return left.begin < right.begin || (left.begin == right.begin && left.end > right.end);
  });
  // The longest of those that overlap: one that begins earlier and ends later may hold several shorter ones.
  std::vector<SpokenDate> dates;
  std::vector<const Match*> kept;
  for (const Match& match : matches) {
    while (!kept.empty() && kept.back()->end > match.begin &&
           kept.back()->end - kept.back()->begin < match.end - match.begin)
      kept.pop_back();
    if (kept.empty() || kept.back()->end <= match.begin) kept.push_back(&match);
  }
  for (const Match* const match : kept) dates.insert(dates.end(), match->dates.begin(), match->dates.end());
  return dates;
}

}  // namespace jilaf
