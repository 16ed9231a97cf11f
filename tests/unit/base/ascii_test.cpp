// SPDX-License-Identifier: MIT
#include "base/ascii.hpp"

#include <string>

#include <doctest/doctest.h>

using namespace jilaf;

namespace {

/// All bytes for which something holds, in their order.
template <class Holds>
std::string bytes(const Holds& holds) {
  std::string all;
  for (int byte = 0; byte < 256; ++byte) {
    if (holds(static_cast<char>(byte))) all += static_cast<char>(byte);
  }
  return all;
}

constexpr std::string_view digits = "0123456789";
constexpr std::string_view upper = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
constexpr std::string_view lower = "abcdefghijklmnopqrstuvwxyz";

}  // namespace

TEST_CASE("base/ascii: letters and digits are those of ASCII, in bytes and code points") {
  CHECK(bytes(ascii::is_digit) == digits);
  CHECK(bytes(ascii::is_upper) == upper);
  CHECK(bytes(ascii::is_lower) == lower);
  CHECK(bytes(ascii::is_letter) == std::string(upper) + std::string(lower));
  CHECK(bytes(ascii::is_alnum) == std::string(digits) + std::string(upper) + std::string(lower));
  CHECK(bytes(ascii::is_beyond).size() == 128);
  CHECK_FALSE(ascii::is_digit(U'１'));
  CHECK_FALSE(ascii::is_letter(U'é'));
  CHECK(ascii::is_letter(U'z'));
}

TEST_CASE("base/ascii: only letters change their case") {
  for (int number = 0; number < 256; ++number) {
    const char byte = static_cast<char>(number);
    const std::size_t at = upper.find(byte);
    CHECK(ascii::to_lower(byte) == (at == std::string_view::npos ? byte : lower[at]));
    const std::size_t small = lower.find(byte);
    CHECK(ascii::to_upper(byte) == (small == std::string_view::npos ? byte : upper[small]));
  }
}

TEST_CASE("base/ascii: a sentence begins with a capital and ends with one stop") {
  CHECK(ascii::to_sentence("").empty());
  CHECK(ascii::to_sentence("a") == "A.");
  CHECK(ascii::to_sentence("write it. Now!") == "Write it. Now!");
  CHECK(ascii::to_sentence("is it?") == "Is it?");
  CHECK(ascii::to_sentence("`id` of it") == "`id` of it.");
  CHECK(ascii::to_sentence("État") == "État.");
}
