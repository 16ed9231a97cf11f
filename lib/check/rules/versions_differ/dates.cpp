// SPDX-License-Identifier: MIT
#include "check/rules/versions_differ/parts.hpp"
#include "check/support.hpp"
#include "model/enums.hpp"

#include <algorithm>
#include <set>

#include <fmt/format.h>

namespace jilaf::versions {
namespace {

/// Whether two dates can be one, each known as far as it is written.
bool may_be_one(const SpokenDate& left, const SpokenDate& right) {
  const auto agree = [](int a, int b) { return a == b || a == 0 || b == 0; };
  return left.month == right.month && agree(left.day, right.day) && agree(left.year, right.year);
}

const SpokenDate* only_in(const std::vector<SpokenDate>& dates, const std::vector<SpokenDate>& others) {
  const auto found = std::ranges::find_if(dates, [&](const SpokenDate& date) {
    return std::ranges::none_of(others, [&](const SpokenDate& other) { return may_be_one(date, other); });
  });
  return found != dates.end() ? &*found : nullptr;
}

Date to_date(const SpokenDate& spoken, int year) {
  return {static_cast<std::int16_t>(year), static_cast<std::uint8_t>(spoken.month),
          static_cast<std::uint8_t>(spoken.day)};
}

std::string words_for(const SpokenDate& spoken) {
  std::string text = in_words(to_date(spoken, spoken.year));
  if (spoken.year == 0) text.resize(text.rfind(' '));
  return text;
}

bool has_digit(std::string_view text) { return text.find_first_of("0123456789") != std::string_view::npos; }

}  // namespace

bool DatesOfVersions::is_found_by_text_date(const PublicText& text, const SpokenDate& date) {
  if (date.month < 1 || date.day > days_in_month(date.year == 0 ? 2000 : date.year, date.month)) return true;
  const KnownDates known(*text.programme);
  const std::set<int> years = date.year == 0 ? known.years() : std::set<int>{date.year};
  const auto of_programme = [&](int year) { return known.years().contains(year); };
  const auto explained = [&](int year) { return known.explain(to_date(date, year)); };
  if (!known.bounded() || std::ranges::none_of(years, of_programme) || std::ranges::any_of(years, explained))
    return false;
  if (text.key == "title" || text.key == "subtitle") return true;
  const auto& kind = text.programme->kind;
  const EventReader* const events = events_.find(text.tag);
  return events != nullptr &&
         events->speaks_of(word(kind.given() ? kind.value : ProgrammeKind::other), text.text, date.begin);
}

void DatesOfVersions::compare(const TwoVersions& two, Differences& differences) {
  if (!has_digit(two.first.text) || !has_digit(two.second.text)) return;
  const std::vector<SpokenDate> first = readers_.find(two.first.tag)->find(two.first.text);
  if (first.empty()) return;
  const std::vector<SpokenDate> second = readers_.find(two.second.tag)->find(two.second.text);
  const SpokenDate* const here = only_in(first, second);
  const SpokenDate* const there = only_in(second, first);
  if (here == nullptr || there == nullptr) return;
  if (is_found_by_text_date(two.first, *here) || is_found_by_text_date(two.second, *there)) return;
  differences.add(two, *there, *here,
                  fmt::format("only '{}' says {} here, and only '{}' says {}", two.second.tag, words_for(*there),
                              two.first.tag, words_for(*here)));
}

}  // namespace jilaf::versions
