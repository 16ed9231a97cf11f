// SPDX-License-Identifier: MIT
#include "figures/figure.hpp"

#include <algorithm>
#include <limits>

namespace jilaf {

Figure to_figure(const Count& count) {
  if (!count.given() || count.form == CountForm::percent || count.form == CountForm::all) return {};
  return {count.value, count.form, true, false};
}

Figure add(const Figure& left, const Figure& right) {
  if (!left.known || !right.known) return {};
  const bool about = left.form == CountForm::about || right.form == CountForm::about;
  const bool at_least = left.form == CountForm::at_least || right.form == CountForm::at_least;
  // An open upper end stays open, whatever is added to it.
  const CountForm form = at_least ? CountForm::at_least : about ? CountForm::about : CountForm::exact;
  return {left.value + right.value, form, true, left.stated || right.stated};
}

void Total::include(const Figure& part) {
  const bool only_least = part.known && part.form == CountForm::at_least;
  if (part.known) sum = sum.known ? add(sum, part) : part;
  ++(part.known && !only_least ? counted : unknown);
}

void Total::include(const Total& other) {
  if (other.sum.known) sum = sum.known ? add(sum, other.sum) : other.sum;
  counted += other.counted;
  unknown += other.unknown;
}

Bounds bounds(const Figure& figure) {
  constexpr std::int64_t tenth = 10;
  constexpr std::int64_t unlimited = std::numeric_limits<std::int64_t>::max();
  if (!figure.known) return {0, unlimited};
  if (figure.form == CountForm::at_least) return {figure.value, unlimited};
  if (figure.form != CountForm::about) return {figure.value, figure.value};
  const std::int64_t margin = std::max<std::int64_t>(figure.value / tenth, 1);
  return {std::max<std::int64_t>(figure.value - margin, 0), figure.value + margin};
}

Figure from_percentage(const Count& percentage, const Figure& total) {
  if (percentage.form != CountForm::percent || !percentage.given() || !total.exact() || total.value == 0) return {};
  std::int64_t scale = 100;
  for (int digit = 0; digit < percentage.decimals; ++digit) scale *= 10;
  // A number n prints as the share p where |100 n / total - p| is at most half of the last printed digit.
  const auto fits = [&](std::int64_t number) {
    const std::int64_t difference = 2 * (number * scale - percentage.value * total.value);
    return std::max(difference, -difference) <= total.value;
  };
  const std::int64_t near = percentage.value * total.value / scale;
  Figure found;
  for (std::int64_t number = std::max<std::int64_t>(near - 1, 0); number <= std::min(near + 2, total.value); ++number) {
    if (!fits(number)) continue;
    if (found.known) return {};
    found = Figure::exactly(number);
  }
  return found;
}

Figure women_figure(const Count& women, const Figure& total) {
  return women.form == CountForm::percent ? from_percentage(women, total) : to_figure(women);
}

}  // namespace jilaf
