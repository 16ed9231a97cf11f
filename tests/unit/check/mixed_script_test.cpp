// SPDX-License-Identifier: MIT
#include "unit/check/checked.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

using jilaf::test::explained_by;
using jilaf::test::found_by;

namespace {

std::string found_in(std::string_view text) {
  return found_by("mixed-script", fmt::format("programme: {{id: a, title: \"{}\"}}\n", text));
}

TEST_CASE("check/mixed-script: the letter is named and pointed at") {
  CHECK(
      explained_by("mixed-script", "programme: {id: a, title: The M\u043Engolia Team}\n") ==
      R"(data.yaml:1:32 warning[mixed-script] this letter is U+043E (cyrillic small letter o) within a word of Latin letters
  = type the Latin letter that looks like it
)");
}

TEST_CASE("check/mixed-script: Latin letters in Cyrillic and Greek words are found as well") {
  for (const std::string_view text : {"Мoнголия", "Ελλaδα", "サ一ビス", "Pr\u0430vda", "The Mongoli\u0430 Team"}) {
    CAPTURE(text);
    CHECK(found_in(text) != "");
  }
}

TEST_CASE("check/mixed-script: scripts side by side, units and Japanese are silent") {
  for (const std::string_view text :
       {"Команда ILO", "ILO-Конвенция", "5 μm", "Ω-3", "β-carotene", "Covid-19型", "ABCユニオン", "データ一ヵ月",
        "第一回チーム", "Tシャツ", "Éclair", "Łódź", "Kırgız", "ＪＩＬＡＦ", "Мой iPhone",
        "Чланови ITUCа и његови гости", "x\u0304"}) {
    CAPTURE(text);
    CHECK(found_in(text) == "");
  }
}

}  // namespace
