// SPDX-License-Identifier: MIT
#include "unit/check/checked.hpp"

#include <doctest/doctest.h>

using jilaf::test::explained_by;
using jilaf::test::found_by;

namespace {

TEST_CASE("check/not-nfc: the letter is pointed at, with both ways to write it") {
  CHECK(explained_by("not-nfc", "programme: {id: a, title: Bogota\u0301 Team}\n") ==
        "data.yaml:1:32 warning[not-nfc] '\u00E1' is written as U+0061 U+0301, not as U+00E1\n"
        "  = type the letter anew, or convert the file to Unicode normalisation form C\n");
}

TEST_CASE("check/not-nfc: names of people and Japanese are looked at too") {
  CHECK(found_by("not-nfc", "programme: {id: a, title: {ja: か\u3099くせい}}\n") != "");
  CHECK(found_by("not-nfc", "programme: {id: a, title: A, sessions: [{title: B, speakers: [{name: Jose\u0301}]}]}\n") !=
        "");
}

TEST_CASE("check/not-nfc: marks that no single letter has are fine") {
  CHECK(found_by("not-nfc", "programme: {id: a, title: {en: x\u0304, vi: Tiếng Việt, hi: हिन्दी, ja: がくせい}}\n") ==
        "");
}

}  // namespace
