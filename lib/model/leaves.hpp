// SPDX-License-Identifier: MIT
#pragma once

#include "base/date.hpp"
#include "base/span.hpp"
#include "base/texts.hpp"
#include "model/few.hpp"
#include "model/rare.hpp"
#include "model/versions.hpp"

#include <cstdint>
#include <string_view>

namespace jilaf {

/// The address of a programme, person or entry: lower-case letters, digits and hyphens.
struct Id : Plain {};
/// A code of the office such as `20-04zh`, kept as it was written.
struct Code : Plain {};
/// A name or other words on one line, in no particular language.
struct Words : Plain {};
/// An address of the web, mail or telephone (http, https, mailto, tel) or a relative one.
struct Url : Plain {};
/// ISO 3166-1 alpha-2, `XK`, or the ISO 3166-3 code of a former country; rule `country-code` judges it.
struct CountryCode : Plain {};
/// BCP 47 language tag.
struct LanguageTag : Plain {};
/// IANA time zone name.
struct TimeZone : Plain {};
/// A file inside the data directory.
struct FileName : Plain {};
/// A pattern for file names with `*`, `**` and `?`.
struct Glob : Plain {};
/// What only the office may know, on one or more lines.
struct Secret : Plain {};

/// A date as written, with the weekday beside it if there is one.
struct WrittenDate {
  Date date;
  std::int8_t weekday = -1;         ///< 0 for Sunday; -1 where none is written
  std::uint16_t weekday_begin = 0;  ///< bytes before the weekday, from the first of the whole
  std::uint16_t weekday_end = 0;    ///< bytes up to its end
};
using DateField = Located<WrittenDate>;

/// Where the weekday of a date stands.
[[nodiscard]] inline Span weekday_span(const DateField& date) {
  return {date.span.file, date.span.begin + date.value.weekday_begin, date.span.begin + date.value.weekday_end};
}

/// A day of a year, as `04-01`.
struct MonthDay {
  std::uint8_t month = 4;
  std::uint8_t day = 1;
};

/// A part of a day.
enum class DayPart : std::uint8_t { none, morning, afternoon, evening, all_day };
/// A time of day, a range of times, or a part of the day; minutes after midnight, -1 where unknown.
struct TimeOfDay {
  DayPart part = DayPart::none;
  std::int16_t from = -1;
  std::int16_t to = -1;
};

/// One or more consecutive days of a programme, counted from 1.
struct DayNumbers {
  int first = 0;
  int last = 0;
};

/// Text for readers in one or more languages; rendered as plain text.
struct Text {
  Versions versions;
  [[nodiscard]] bool given() const { return !versions.empty(); }
  /// The first version written; where all of them stand is not kept.
  [[nodiscard]] Span span() const { return versions.empty() ? Span{} : versions.front().span(); }
};
/// Text for readers that knows paragraphs, lists, emphasis and links (Markdown).
struct LongText : Text {};

/// How exactly a number is known.
enum class CountForm : std::uint8_t { exact, about, at_least, percent, all };
/// A count as it was written. Absent means unknown, which is never zero.
struct Count {
  std::int64_t value = 0;  ///< people; for a percentage the digits without the point
  Span span;
  CountForm form = CountForm::exact;
  std::uint8_t decimals = 0;  ///< digits after the point of a percentage
  [[nodiscard]] bool given() const { return span.given(); }
};
/// A count or the word `all`.
struct CountOrAll : Count {};
/// A count, or a share of the people beside it in percent.
struct CountOrShare : Count {};

/// A list in which a single item may stand without brackets.
template <class T>
struct OneOrMany : Few<T> {};

/// A list of which it matters whether it was written, even where it is empty.
template <class T>
struct ListField : Few<T> {
  Span span;
  [[nodiscard]] bool given() const { return span.given(); }
};

/// One entry of a mapping with free keys.
template <class T>
struct MapEntry {
  Plain key;
  T value{};
};
/// A mapping with free keys, in the order of the file.
template <class T>
struct MapOf : Few<MapEntry<T>> {};

/// What may be said beside the keys of a mapping.
struct Remarks {
  Text note;
  Secret internal_notes;  ///< notes that never leave the office
  [[nodiscard]] bool given() const { return note.given() || internal_notes.given(); }
};

/// What every mapping may carry: remarks, and its place in the file.
struct Annotated {
  Rare<Remarks> remarks;
  Span span;
  [[nodiscard]] bool given() const { return span.given(); }
};

}  // namespace jilaf
