// SPDX-License-Identifier: MIT
#include "unit/check/checked.hpp"

#include <doctest/doctest.h>

using jilaf::test::explained_by;
using jilaf::test::found_by;

namespace {

constexpr std::string_view rule = "duplicate-id";

TEST_CASE("check/duplicate-id: two programmes with one id are shown together, across files") {
  CHECK(explained_by(rule, {{"a.yaml", "programme: {id: example, title: Example}\n"},
                            {"b.yaml", "programme: {id: example, title: Example}\n"}}) ==
        R"(b.yaml:1:17 error[duplicate-id] two programmes have the id 'example'
  ^ the second
  - a.yaml:1:17 the first
  = give one of them another id, or remove it where it is the same one twice
)");
}

TEST_CASE("check/duplicate-id: three of them are two findings") {
  CHECK(found_by(rule, "programmes: [{id: a, title: A}, {id: a, title: B}, {id: b, title: C}, {id: a, title: D}]\n") ==
        "data.yaml:1:38 error[duplicate-id] two programmes have the id 'a'\ndata.yaml:1:76 error[duplicate-id] two "
        "programmes have the id 'a'\n");
}

TEST_CASE("check/duplicate-id: segments and delegates are unique within their programme") {
  CHECK(found_by(rule, R"(
programmes:
  - {id: a, title: A, segments: [{id: s}, {id: s}]}
  - {id: b, title: B, segments: [{id: s}]}
)") == "data.yaml:3:48 error[duplicate-id] two segments of this programme have the id 's'\n");
  CHECK(found_by(rule, {{"a.yaml", "for: p\ndelegates: [{id: one}]\n"},
                        {"b.yaml", "for: p\ndelegates: [{id: one}]\n"},
                        {"p.yaml", "programme: {id: p, title: P}\n"},
                        {"q.yaml", "programme: {id: q, title: Q}\ndelegates: [{id: one}]\n"}}) ==
        "b.yaml:2:18 error[duplicate-id] two delegates of this programme have the id 'one'\n");
}

TEST_CASE("check/duplicate-id: organisations are told apart by id, and by acronym and country") {
  CHECK(found_by(rule, R"(
organisations:
  - {id: TUC, name: One}
  - {id: tuc, name: Two}
  - {acronym: TUC, country: GB}
  - {acronym: TUC, country: GH}
  - {acronym: TUC}
  - {acronym: tuc, country: GB}
)") == "data.yaml:4:10 error[duplicate-id] two organisations have the id 'tuc'\n"
       "data.yaml:8:15 error[duplicate-id] two organisations of GB have the acronym 'tuc'\n");
}

TEST_CASE("check/duplicate-id: the publisher may stand in the register as well") {
  CHECK(found_by(rule, {{"jilaf.yaml", "settings: {publisher: {acronym: JILAF, name: JILAF, country: JP}}\n"},
                        {"registers.yaml", "organisations: [{acronym: JILAF, name: JILAF, country: JP}]\n"}}) == "");
}

TEST_CASE("check/duplicate-id: places and years") {
  CHECK(found_by(rule, "places: [{id: a}, {id: b}, {id: a}]\n") ==
        "data.yaml:1:33 error[duplicate-id] two places have the id 'a'\n");
  CHECK(found_by(rule,
                 "years: [{fiscal_year: 2022}, {fiscal_year: 2022, kind: seminar}, {fiscal_year: 2022, kind: seminar}, "
                 "{fiscal_year: 2023}, {fiscal_year: 2022}]\n") ==
        "data.yaml:1:80 error[duplicate-id] two entries speak of the fiscal year 2022 and the kind seminar\n"
        "data.yaml:1:137 error[duplicate-id] two entries speak of the fiscal year 2022\n");
}

TEST_CASE("check/duplicate-id: entries without id are not alike") {
  CHECK(found_by(rule,
                 "programme: {id: a, title: A, segments: [{start: 2022}, {start: 2022}]}\ndelegates: [{country: MN}, "
                 "{country: MN}]\n") == "");
}

}  // namespace
