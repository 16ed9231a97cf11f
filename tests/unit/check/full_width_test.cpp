// SPDX-License-Identifier: MIT
#include "unit/check/checked.hpp"

#include <doctest/doctest.h>

using jilaf::test::explained_by;
using jilaf::test::found_by;

namespace {

TEST_CASE("check/full-width: the run is pointed at, and the help writes it in ASCII") {
  CHECK(explained_by("full-width", "programme: {id: a, title: Team １２, code: ＡＢ-1}\n") ==
        R"(data.yaml:1:32 warning[full-width] '１２' is written in full width
  = write 12
data.yaml:1:42 warning[full-width] 'ＡＢ' is written in full width
  = write AB
)");
}

TEST_CASE("check/full-width: a blank has words of its own") {
  CHECK(found_by("full-width", "programme: {id: a, title: \"Team\u3000One\"}\n") ==
        "data.yaml:1:32 warning[full-width] a full-width blank stands in this 'title'\n");
}

TEST_CASE("check/full-width: languages that use it, and words of them, are silent") {
  CHECK(found_by("full-width", R"(
programme:
  id: a
  title: {en: Hello Work（ハローワーク）, ja: ＪＩＬＡＦ，１２, zh-Hant: ＡＢＣ, ko: １２}
  sessions: [{title: A, host: 全日本ＡＢＣ労働組合}]
)") == "");
  CHECK(found_by("full-width", {{"jilaf.yaml", "settings: {languages: [ja]}\n"},
                                {"data.yaml", "programme: {id: a, title: ＪＩＬＡＦ}\n"}}) == "");
}

}  // namespace
