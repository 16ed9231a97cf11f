// SPDX-License-Identifier: MIT
#include "write/plain_value.hpp"

#include <limits>

#include <doctest/doctest.h>

using namespace jilaf;

TEST_CASE(
    "write/plain value: a number has as many digits as it needs, and an exponent only where it is very large or "
    "small") {
  CHECK(plain_value(Value(0.0)) == "0");
  CHECK(plain_value(Value(100000.0)) == "100000");
  CHECK(plain_value(Value(-0.5)) == "-0.5");
  CHECK(plain_value(Value(999999999999999.0)) == "999999999999999");
  CHECK(plain_value(Value(1e15)) == "1.0e+15");
  CHECK(plain_value(Value(1.5e20)) == "1.5e+20");
  CHECK(plain_value(Value(0.000001)) == "0.000001");
  CHECK(plain_value(Value(0.0000005)) == "5.0e-07");
  CHECK(plain_value(Value(std::numeric_limits<double>::infinity())) == "");
}

TEST_CASE("write/plain value: truths and whole numbers are words of every format, and texts are none") {
  CHECK(plain_value(Value(true)) == "true");
  CHECK(plain_value(Value(std::int64_t{-7})) == "-7");
  CHECK(plain_value(Value(std::string("text"))) == "");
}
