// SPDX-License-Identifier: MIT
#include "check/rules/participant_count/amounts.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace jilaf::counts {
namespace {

constexpr std::size_t most_places = 6;  // further parts would hide the message

bool is_exact(const Bounds& bounds) { return bounds.least == bounds.most; }

/// How far the sum is off, where both are exact.
std::string difference(const Bounds& whole, const Bounds& sum) {
  if (!is_exact(whole) || !is_exact(sum)) return {};
  const std::int64_t off = whole.most - sum.most;
  return off > 0 ? fmt::format("{} more than the parts", off) : fmt::format("{} fewer than the parts", -off);
}

}  // namespace

Bounds bounds_of(const Count& count) { return bounds(to_figure(count)); }

Bounds plus(const Bounds& left, const Bounds& right) {
  const bool open = left.most == unlimited || right.most == unlimited;
  return {left.least + right.least, open ? unlimited : left.most + right.most};
}

std::string words(const Bounds& bounds) {
  if (is_exact(bounds)) return std::to_string(bounds.least);
  if (bounds.most == unlimited) return fmt::format("at least {}", bounds.least);
  return bounds.least == 0 ? fmt::format("at most {}", bounds.most)
                           : fmt::format("{} to {}", bounds.least, bounds.most);
}

std::string words(const Count& count) {
  std::string number = std::to_string(count.value);
  switch (count.form) {
    case CountForm::exact:
      return number;
    case CountForm::about:
      return "about " + number;
    case CountForm::at_least:
      return "at least " + number;
    case CountForm::all:
      return "all";
    case CountForm::percent:
      break;
  }
  if (count.decimals == 0) return number + " %";
  const std::string digits = fmt::format("{:0>{}}", count.value, count.decimals + 1);
  const std::size_t point = digits.size() - count.decimals;
  return digits.substr(0, point) + "." + digits.substr(point) + " %";
}

std::string words(const Bounds& bounds, std::string_view one, std::string_view many) {
  const bool single = bounds.least == 1 && (bounds.most == 1 || bounds.most == unlimited);
  return fmt::format("{} {}", words(bounds), single ? one : many);
}

Whole whole_of(const Count& count, std::string_view says) {
  const Bounds bounds = bounds_of(count);
  if (!count.given() || is_unknown(bounds)) return {};
  return {bounds, count.span, fmt::format("{} {}", says, words(count))};
}

void Sum::add(const Bounds& part, Span where) {
  ++parts;
  bounds = plus(bounds, part);
  if (where.given() && !is_unknown(part)) known.push_back({where, words(part)});
}

bool compare(const Sum& sum, const Whole& whole, const Wording& wording, Findings& findings) {
  if (sum.known.empty() || !whole.known()) return false;
  if (sum.bounds.least <= whole.bounds.most && whole.bounds.least <= sum.bounds.most) return false;
  Diagnostic& finding = findings.add(
      whole.span, fmt::format("{} {}, {}", wording.parts, words(sum.bounds, wording.one, wording.many), whole.clause),
      std::string(wording.help));
  finding.label = difference(whole.bounds, sum.bounds);
  const auto shown = static_cast<std::ptrdiff_t>(std::min(sum.known.size(), most_places));
  finding.related.assign(sum.known.begin(), sum.known.begin() + shown);
  return true;
}

}  // namespace jilaf::counts
