// SPDX-License-Identifier: MIT
// How numbers, counts and truth values are read.
#include "base/suggest.hpp"
#include "model/types.hpp"

#include <algorithm>
#include <array>
#include <charconv>

#include <fmt/format.h>

namespace jilaf {
namespace {

constexpr std::int64_t largest_count = 1'000'000'000;

std::optional<Fault> not_a_number(std::string_view text) {
  if (text.find(',') != std::string_view::npos || text.find(' ') != std::string_view::npos) {
    return Fault{fmt::format("'{}' is not a whole number", text), "write the digits without commas or blanks"};
  }
  return Fault{fmt::format("'{}' is not a whole number", text), "write digits only, such as 15"};
}

/// A whole number of decimal digits without sign; leading zeros are refused, since they stand in codes, not in numbers.
std::optional<Fault> whole_number(std::string_view text, std::int64_t& into) {
  std::int64_t value = 0;
  const auto [end, status] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (status != std::errc{} || end != text.data() + text.size() || text == "-0") return not_a_number(text);
  if (value < 0)
    return Fault{fmt::format("{} is less than nothing", value),
                 "write 0 or more, or leave the key out where it is unknown"};
  if (value > largest_count)
    return Fault{fmt::format("{} is more than people can be counted", value), "correct the number"};
  if (text.size() > 1 && text.front() == '0')
    return Fault{fmt::format("'{}' begins with a zero", text), "write the number without it"};
  into = value;
  return std::nullopt;
}

std::optional<Fault> integer(const Written& written, void* into) {
  auto& number = *static_cast<Located<std::int64_t>*>(into);
  if (auto fault = whole_number(written.text, number.value)) return fault;
  number.span = written.span;
  return std::nullopt;
}

/// Digits with at most three after a point, from 0 to 100; what stands after the point is kept as it was printed.
bool read_percentage(std::string_view text, Count& into) {
  const std::size_t point = text.find('.');
  const std::string_view decimals = point == std::string_view::npos ? std::string_view() : text.substr(point + 1);
  if (point != std::string_view::npos && (decimals.empty() || decimals.size() > 3)) return false;
  std::int64_t scale = 1;
  std::int64_t value = 0;
  for (const char byte : text) {
    if (byte == '.') continue;
    if (byte < '0' || byte > '9' || value > largest_count) return false;
    value = value * 10 + (byte - '0');
  }
  for (std::size_t digit = 0; digit < decimals.size(); ++digit) scale *= 10;
  if (text.empty() || decimals.find('.') != std::string_view::npos || value > 100 * scale) return false;
  into.value = value;
  into.decimals = static_cast<std::uint8_t>(decimals.size());
  return true;
}

std::optional<Fault> count(const Written& written, void* into) {
  auto& target = *static_cast<Count*>(into);
  if (auto fault = whole_number(written.text, target.value)) {
    if (fault->help.starts_with("write digits"))
      fault->help += ", or {about: 40}, {at_least: 40}; leave the key out where it is unknown";
    return fault;
  }
  target.form = CountForm::exact;
  target.span = written.span;
  return std::nullopt;
}

std::optional<Fault> count_or_all(const Written& written, void* into) {
  if (written.text != "all") return count(written, static_cast<Count*>(static_cast<CountOrAll*>(into)));
  auto& target = *static_cast<CountOrAll*>(into);
  target.form = CountForm::all;
  target.span = written.span;
  return std::nullopt;
}

// In the order of `CountForm`; the last is a way to count only a part of something.
constexpr std::array<std::string_view, 3> share_keys = {"about", "at_least", "percent"};
constexpr std::span<const std::string_view> count_keys = std::span(share_keys).first<2>();

std::optional<Fault> accept_key(const Written& key, std::span<const std::string_view> known, std::string_view help) {
  if (std::ranges::find(known, key.text) != known.end()) return std::nullopt;
  const std::string guess = did_you_mean(key.text, known);
  return Fault{fmt::format("'{}' is not a way to count", key.text), guess.empty() ? std::string(help) : guess};
}

std::optional<Fault> accept_share_key(const Written& key) {
  return accept_key(key, share_keys, "write {about: 40}, {at_least: 40} or {percent: 48.8}");
}

std::optional<Fault> accept_count_key(const Written& key) {
  if (key.text == "percent")
    return Fault{"a total is not a share of anything",
                 "write {about: 40} or {at_least: 40}; only women and men are "
                 "known in percent"};
  return accept_key(key, count_keys, "write {about: 40} or {at_least: 40}");
}

std::optional<Fault> count_or_share(const Written& written, void* into) {
  return count(written, static_cast<Count*>(static_cast<CountOrShare*>(into)));
}

/// The number in `{about: 40}`; the key has told the form.
std::optional<Fault> qualified_number(const Written& written, void* into) {
  auto& target = *static_cast<Count*>(into);
  if (target.form != CountForm::percent) {
    if (auto fault = whole_number(written.text, target.value)) return fault;
  } else if (!read_percentage(written.text, target)) {
    return Fault{fmt::format("'{}' is not a percentage from 0 to 100", written.text),
                 "write it with a point and without the sign, such as 48.8"};
  }
  target.span = written.span;
  return std::nullopt;
}

const Type qualified_type{.name = "number", .words = "a number", .parse = qualified_number};

void* choose_form(void* map, const Written& key, std::size_t) {
  auto& target = *static_cast<Count*>(map);
  if (target.form != CountForm::exact) return nullptr;
  const auto form = std::ranges::find(share_keys, key.text) - share_keys.begin();
  target.form = static_cast<CountForm>(static_cast<int>(CountForm::about) + form);
  return &target;
}

constexpr MapAccess qualified_forms(std::string_view words, std::string_view pattern,
                                    std::optional<Fault> (*accept)(const Written&)) {
  return {
      &qualified_type, words, pattern, accept, choose_form, true,
  };
}

constexpr MapAccess count_forms = qualified_forms("about or at_least", "^(about|at_least)$", accept_count_key);
constexpr MapAccess share_forms =
    qualified_forms("about, at_least or percent", "^(about|at_least|percent)$", accept_share_key);

std::optional<Fault> truth(const Written& written, void* into) {
  const bool yes = written.text == "true" || written.text == "yes";
  if (!yes && written.text != "false" && written.text != "no") {
    return Fault{fmt::format("'{}' is neither true nor false", written.text), "write true or false"};
  }
  *static_cast<Located<Truth>*>(into) = {yes ? Truth::yes : Truth::no, written.span};
  return std::nullopt;
}

}  // namespace

constinit const Type TypeOf<Located<std::int64_t>>::type{.name = "number",
                                                         .words = "a whole number",
                                                         .parse = integer,
                                                         .given = detail::is_given<Located<std::int64_t>>,
                                                         .clear = detail::clear_member<Located<std::int64_t>>};
constinit const Type TypeOf<Located<Truth>>::type{.name = "truth",
                                                  .words = "true or false",
                                                  .parse = truth,
                                                  .given = detail::is_given<Located<Truth>>,
                                                  .clear = detail::clear_member<Located<Truth>>};
constinit const Type TypeOf<Count>::type{.name = "count",
                                         .words = "a count such as 15, {about: 40} or {at_least: 40}",
                                         .parse = count,
                                         .map = &count_forms,
                                         .given = detail::is_given<Count>,
                                         .clear = detail::clear_member<Count>};
constinit const Type TypeOf<CountOrAll>::type{.name = "count_or_all",
                                              .words = "a count such as 15, or all",
                                              .parse = count_or_all,
                                              .map = &count_forms,
                                              .given = detail::is_given<CountOrAll>,
                                              .clear = detail::clear_member<CountOrAll>};
constinit const Type TypeOf<CountOrShare>::type{.name = "count_or_share",
                                                .words = "a count such as 15, {about: 40} or {percent: 48.8}",
                                                .parse = count_or_share,
                                                .map = &share_forms,
                                                .given = detail::is_given<CountOrShare>,
                                                .clear = detail::clear_member<CountOrShare>};

}  // namespace jilaf
