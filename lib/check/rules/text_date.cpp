// SPDX-License-Identifier: MIT
#include "check/rules.hpp"
#include "check/support.hpp"
#include "figures/runs.hpp"
#include "language/date_reader.hpp"

#include <map>
#include <memory>
#include <optional>
#include <set>

#include <fmt/format.h>

namespace jilaf::rules {
namespace {

/// The years that a date without one can mean in a programme, and where the programme has them from.
struct Years {
  std::set<int> all;
  Span span;

  void add(const DateField& field) {
    if (!field.given()) return;
    all.insert(field->date.year);
    if (!span.given()) span = field.span;
  }
};

Years years_of(const Programme& programme) {
  Years years;
  years.add(programme.start);
  for (const Segment& segment : programme.segments) {
    years.add(segment.start);
    years.add(segment.end);
  }
  years.add(programme.end);
  years.add(programme.planned.start);
  years.add(programme.planned.end);
  years.add(programme.published);
  for (const Event& event : programme.events) years.add(event.date);
  for (const Change& change : programme.changes) years.add(change.date);
  for (const Day& day : programme.itinerary) years.add(day.date);
  return years;
}

/// The date in a year, or nothing where the year has no such day.
std::optional<Date> date_in(const SpokenDate& spoken, int year) {
  if (spoken.month < 1 || spoken.day < 1 || spoken.day > days_in_month(year, spoken.month)) return std::nullopt;
  return Date{static_cast<std::int16_t>(year), static_cast<std::uint8_t>(spoken.month),
              static_cast<std::uint8_t>(spoken.day)};
}

class TextDates {
 public:
  TextDates(const PublicTexts& texts, Findings& findings) : texts_(texts), findings_(findings) {}

  void look_at(const PublicText& text) {
    DateReader* const reader = reader_for(text.tag);
    if (reader == nullptr) return;
    for (const SpokenDate& spoken : reader->find(text.text)) {
      if (spoken.year != 0)
        check(text, spoken, {{spoken.year}, {}});
      else if (text.programme != nullptr)
        check(text, spoken, years_of(*text.programme));
    }
  }

 private:
  /// The reader of a language, or null where there is no file for it.
  DateReader* reader_for(std::string_view tag) {
    const auto [found, fresh] = readers_.try_emplace(tag);
    if (fresh) {
      const LanguageData* data = find_language(tag);
      if (data == nullptr) data = find_language(tag.substr(0, tag.find('-')));
      if (data != nullptr) found->second = std::make_unique<DateReader>(*data);
    }
    return found->second.get();
  }

  void check(const PublicText& text, const SpokenDate& spoken, const Years& years) {
    if (years.all.empty()) return;
    const auto exists = [&](int year) { return date_in(spoken, year).has_value(); };
    if (std::ranges::none_of(years.all, exists)) {
      relate(findings_.add(texts_.place(text, spoken.begin, spoken.end), no_such_day(spoken, *years.all.begin()),
                           "correct the day or the month"),
             years);
      return;
    }
    const auto fits = [&](int year) {
      const std::optional<Date> date = date_in(spoken, year);
      return date && jilaf::weekday(*date) == spoken.weekday;
    };
    if (spoken.weekday < 0 || std::ranges::any_of(years.all, fits)) return;
    const Date date = date_in(spoken, *std::ranges::find_if(years.all, exists)).value_or(Date{});
    relate(findings_.add(texts_.place(text, spoken.weekday_begin, spoken.weekday_end),
                         fmt::format("{} is a {}, not a {}", in_words(date), weekday_name(jilaf::weekday(date)),
                                     weekday_name(spoken.weekday)),
                         "correct the weekday or the date"),
           years);
  }

  static std::string no_such_day(const SpokenDate& spoken, int year) {
    const Date month{static_cast<std::int16_t>(year), static_cast<std::uint8_t>(spoken.month), 0};
    return fmt::format("there is no such day: {} has {} days", in_words(month), days_in_month(year, spoken.month));
  }

  static void relate(Diagnostic& finding, const Years& years) {
    if (years.span.given()) finding.related.push_back({years.span, "the year of the programme"});
  }

  const PublicTexts& texts_;
  Findings& findings_;
  std::map<std::string_view, std::unique_ptr<DateReader>> readers_;
};

/// Titles of pages of others are quoted as they are.
bool is_quoted(const PublicText& text) {
  if (text.programme == nullptr) return false;
  const auto holds = [&](const auto& list) {
    return std::ranges::any_of(list, [&](const auto& entry) { return entry.span.contains(text.span); });
  };
  return holds(text.programme->sources) || holds(text.programme->related);
}

}  // namespace

void text_date(const Checked& checked, Findings& findings) {
  TextDates rule(*checked.texts, findings);
  checked.texts->each({TextSign::digit}, [&](const PublicText& text) {
    const bool prose = text.kind == TextKind::plain || text.kind == TextKind::markdown;
    if (prose && !is_quoted(text)) rule.look_at(text);
  });
}

}  // namespace jilaf::rules
