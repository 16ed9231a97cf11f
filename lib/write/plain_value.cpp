// SPDX-License-Identifier: MIT
#include "write/plain_value.hpp"

#include <array>
#include <charconv>
#include <cmath>
#include <variant>

namespace jilaf {
namespace {

std::string shortest(double number) {
  if (!std::isfinite(number)) return {};
  const double size = std::abs(number);
  // By itself to_chars takes the shorter form, and a spreadsheet gets 1e+05 for 100000.
  const bool fixed = size == 0 || (size >= 1e-6 && size < 1e15);
  std::array<char, 64> buffer{};
  const auto result = std::to_chars(buffer.data(), buffer.data() + buffer.size(), number,
                                    fixed ? std::chars_format::fixed : std::chars_format::scientific);
  std::string out(buffer.data(), result.ptr);
  const std::size_t exponent = out.find('e');
  // YAML 1.1 takes 1e+20 for a text, and 1.0e+20 for a number.
  if (exponent != std::string::npos && out.find('.') == std::string::npos) out.insert(exponent, ".0");
  return out;
}

}  // namespace

std::string plain_value(const Value& value) {
  if (const auto* const truth = std::get_if<bool>(&value.data)) return *truth ? "true" : "false";
  if (const auto* const whole = std::get_if<std::int64_t>(&value.data)) return std::to_string(*whole);
  if (const auto* const number = std::get_if<double>(&value.data)) return shortest(*number);
  return {};
}

}  // namespace jilaf
