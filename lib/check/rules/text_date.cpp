// SPDX-License-Identifier: MIT
#include "check/known_dates.hpp"
#include "check/rules.hpp"
#include "check/support.hpp"
#include "language/date_reader.hpp"
#include "language/event_reader.hpp"
#include "language/readers.hpp"
#include "model/enums.hpp"

#include <optional>
#include <set>

#include <fmt/format.h>

namespace jilaf::rules {
namespace {

/// Whether there is such a month: languages that write it as a number let people write any.
bool is_month(int month) { return month >= 1 && month <= 12; }

/// The date of a day and month in a year, or nothing where the year has no such day.
std::optional<Date> date_in(const SpokenDate& spoken, int year) {
  if (spoken.day > days_in_month(year, spoken.month)) return std::nullopt;
  return Date{static_cast<std::int16_t>(year), static_cast<std::uint8_t>(spoken.month),
              static_cast<std::uint8_t>(spoken.day)};
}

/// What is compared with a date of a text: the years that it may be of, and the programme.
struct Around {
  std::set<int> years;
  const KnownDates* known = nullptr;
};

/// Whether the text is the title or the subtitle of its programme, which speaks of nothing else.
bool is_title(const PublicText& text) {
  const auto holds = [&](const Text& title) {
    return std::ranges::any_of(title.versions, [&](const Version& version) { return version.span() == text.span; });
  };
  return holds(text.programme->title) || holds(text.programme->subtitle);
}

class TextDates {
 public:
  TextDates(const PublicTexts& texts, Findings& findings) : texts_(texts), findings_(findings) {}

  void look_at(const PublicText& text) {
    const DateReader* const reader = readers_.find(text.tag);
    if (reader == nullptr) return;
    const std::vector<SpokenDate> dates = reader->find(text.text);
    if (dates.empty()) return;
    std::optional<KnownDates> known;
    if (text.programme != nullptr) known.emplace(*text.programme);
    for (const SpokenDate& spoken : dates) {
      Around around{{}, known ? &*known : nullptr};
      if (spoken.year != 0)
        around.years = {spoken.year};
      else if (known)
        around.years = known->years();
      if (!around.years.empty()) check(text, spoken, around);
    }
  }

 private:
  void check(const PublicText& text, const SpokenDate& spoken, const Around& around) {
    const auto exists = [&](int year) { return date_in(spoken, year).has_value(); };
    if (!is_month(spoken.month) || (spoken.day != 0 && std::ranges::none_of(around.years, exists))) {
      relate(findings_.add(texts_.place(text, spoken.begin, spoken.end), no_such_day(spoken, *around.years.begin()),
                           "correct the day or the month"),
             spoken, around);
      return;
    }
    const auto fits = [&](int year) {
      const std::optional<Date> date = date_in(spoken, year);
      return date && jilaf::weekday(*date) == spoken.weekday;
    };
    if (spoken.day == 0 || spoken.weekday < 0 || std::ranges::any_of(around.years, fits)) {
      check_programme(text, spoken, around);
      return;
    }
    const Date date = date_in(spoken, *std::ranges::find_if(around.years, exists)).value_or(Date{});
    relate(findings_.add(texts_.place(text, spoken.weekday_begin, spoken.weekday_end),
                         fmt::format("{} is a {}, not a {}", in_words(date), weekday_name(jilaf::weekday(date)),
                                     weekday_name(spoken.weekday)),
                         "correct the weekday or the date"),
           spoken, around);
  }

  /// A date in a sentence on the programme itself must be one of the programme; another year makes it another programme.
  void check_programme(const PublicText& text, const SpokenDate& spoken, const Around& around) {
    if (around.known == nullptr || !around.known->bounded()) return;
    const auto may_be_of = [&](int year) { return around.known->years().contains(year); };
    const auto explained = [&](int year) {
      return around.known->explain({static_cast<std::int16_t>(year), static_cast<std::uint8_t>(spoken.month),
                                    static_cast<std::uint8_t>(spoken.day)});
    };
    if (std::ranges::none_of(around.years, may_be_of) || std::ranges::any_of(around.years, explained)) return;
    if (!is_title(text) && !speaks_of_it(text, spoken)) return;
    const Date date{static_cast<std::int16_t>(*around.years.begin()), static_cast<std::uint8_t>(spoken.month),
                    static_cast<std::uint8_t>(spoken.day)};
    Diagnostic& finding =
        findings_.add(texts_.place(text, spoken.begin, spoken.end),
                      fmt::format("the programme did not take place in {}", in_words({date.year, date.month, 0})),
                      "correct the date in the text or in the data");
    if (date.day != 0) finding.message = fmt::format("the programme did not take place on {}", in_words(date));
    finding.related.push_back({around.known->span(), "the dates of the programme"});
  }

  bool speaks_of_it(const PublicText& text, const SpokenDate& spoken) {
    const auto& kind = text.programme->kind;
    const EventReader* const events = events_.find(text.tag);
    return events != nullptr &&
           events->speaks_of(word(kind.given() ? kind.value : ProgrammeKind::other), text.text, spoken.begin);
  }

  static std::string no_such_day(const SpokenDate& spoken, int year) {
    if (!is_month(spoken.month)) return fmt::format("there is no such month: {}", spoken.month);
    const Date month{static_cast<std::int16_t>(year), static_cast<std::uint8_t>(spoken.month), 0};
    return fmt::format("there is no such day: {} has {} days", in_words(month), days_in_month(year, spoken.month));
  }

  static void relate(Diagnostic& finding, const SpokenDate& spoken, const Around& around) {
    if (spoken.year == 0 && around.known != nullptr)
      finding.related.push_back({around.known->span(), "the year of the programme"});
  }

  const PublicTexts& texts_;
  Findings& findings_;
  Readers<DateReader> readers_;
  Readers<EventReader> events_;
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
