// SPDX-License-Identifier: MIT
#include "unit/check/checked.hpp"
#include "unit/check/each.hpp"

#include <doctest/doctest.h>

using jilaf::test::check_each;
using jilaf::test::explained_by;
using jilaf::test::found_by;

namespace {

constexpr std::string_view rule = "unknown-reference";
constexpr std::string_view programme = R"(programme:
  id: example
  title: Example
  segments: [{id: pk, start: 2022-11-14}, {id: mn, start: 2022-11-28}]
)";

std::string with(std::string_view lines) { return std::string(programme) + std::string(lines); }

/// What the rule finds, each line without its place.
std::string told(std::string_view yaml) { return jilaf::test::messages_by(rule, yaml); }

/// The same in a programme of two segments.
std::string in_programme(std::string_view lines) { return told(with(lines)); }

TEST_CASE("check/unknown-reference: a mistyped 'for:' gets the nearest programme") {
  CHECK(
      explained_by(rule, {{"a.yaml", std::string(programme)}, {"b.yaml", "for: exmaple\ndelegates: [{id: one}]\n"}}) ==
      "b.yaml:1:6 error[unknown-reference] there is no programme with the id 'exmaple'\n  = did you mean 'example'?\n");
  CHECK(explained_by(
            rule, {{"a.yaml", std::string(programme)}, {"b.yaml", "for: nothing-like-it\ndelegates: [{id: one}]\n"}}) ==
        "b.yaml:1:6 error[unknown-reference] there is no programme with the id 'nothing-like-it'\n  = the programmes "
        "are: example\n");
}

TEST_CASE("check/unknown-reference: a roster without any programme says how to go on") {
  CHECK(explained_by(rule, "for: example\ndelegates: [{id: one}]\n") ==
        "data.yaml:1:6 error[unknown-reference] there is no programme with the id 'example'\n  = name the file of the "
        "programme as well, or its folder\n");
  CHECK(explained_by(rule, "delegates: [{id: one}]\n") ==
        "data.yaml:1:13 error[unknown-reference] this file does not say to which programme these entries belong\n"
        "  = write 'for:' with the id of the programme at the top level\n");
}

TEST_CASE("check/unknown-reference: a file with several programmes must say which one it means") {
  CHECK(explained_by(rule,
                     "programmes: [{id: one, title: One}, {id: two, title: Two}]\nitinerary: [{date: 2022-11-14, "
                     "title: Day}]\n") ==
        "data.yaml:2:13 error[unknown-reference] this file holds a list of programmes, and does not say to which of "
        "them these entries belong\n"
        "  = write 'for:' with the id of the programme at the top level\n");
  CHECK(found_by(rule,
                 "for: two\nprogrammes: [{id: one, title: One}, {id: two, title: Two}]\nitinerary: [{date: 2022-11-14, "
                 "title: Day}]\n") == "");
}

TEST_CASE("check/unknown-reference: a mistyped or broken key is the first mistake, and the only one") {
  CHECK(found_by(rule, "programm: {id: example, title: Example}\ndelegates: [{id: one}]\n") == "");
  CHECK(found_by(rule, "fro: example\ndelegates: [{id: one}]\n") == "");
  CHECK(found_by(rule, "for: Not an id\ndelegates: [{id: one}]\n") == "");
  CHECK(found_by(rule, {{"a.yaml", "programme: {id: Not an id, title: Example}\n"},
                        {"b.yaml", "for: not-an-id\ndelegates: [{id: one}]\n"}}) == "");
}

TEST_CASE("check/unknown-reference: nothing is said to be missing while a file cannot be read") {
  CHECK(found_by(rule, {{"a.yaml", "programme: {id: example, title: \"Example\n"},
                        {"b.yaml", "for: example\ndelegates: [{id: one}]\n"}}) == "");
}

TEST_CASE("check/unknown-reference: segments are looked up wherever they are named") {
  CHECK(found_by(rule, with(R"(  sessions: [{title: Session, segment: s1}]
  events: [{title: Event, segment: s2}]
  photos: [{caption: Photo, segment: s3}]
  stated: {participants: 1, segment: s4}
  sources: [{title: Page, stated: {participants: 1, segment: s5}}]
delegates: [{id: one, segment: s6}]
itinerary: [{date: 2022-11-14, segment: s7, activities: [{title: Activity, segment: s8}]}]
)")) == R"(data.yaml:5:40 error[unknown-reference] this programme has no segment 's1'
data.yaml:6:36 error[unknown-reference] this programme has no segment 's2'
data.yaml:7:38 error[unknown-reference] this programme has no segment 's3'
data.yaml:8:38 error[unknown-reference] this programme has no segment 's4'
data.yaml:9:62 error[unknown-reference] this programme has no segment 's5'
data.yaml:10:32 error[unknown-reference] this programme has no segment 's6'
data.yaml:11:41 error[unknown-reference] this programme has no segment 's7'
data.yaml:11:85 error[unknown-reference] this programme has no segment 's8'
)");
}

TEST_CASE("check/unknown-reference: known segments are fine, and near ones are suggested") {
  CHECK(found_by(rule, with("delegates: [{id: one, segment: pk}, {id: two, segment: mn}]\n")) == "");
  CHECK(explained_by(rule, with("delegates: [{id: one, segment: mm}]\n")) ==
        "data.yaml:5:32 error[unknown-reference] this programme has no segment 'mm'\n  = did you mean 'mn'?\n");
  CHECK(explained_by(rule, with("delegates: [{id: one, segment: asia}]\n")) ==
        "data.yaml:5:32 error[unknown-reference] this programme has no segment 'asia'\n  = its segments are: pk, mn\n");
  CHECK(explained_by(rule, "programme: {id: example, title: Example}\ndelegates: [{id: one, segment: pk}]\n") ==
        "data.yaml:2:32 error[unknown-reference] this programme has no segment 'pk'\n"
        "  = give one of its 'segments' this id, or leave the key out\n");
}

TEST_CASE("check/unknown-reference: a segment whose own id is broken may be the one that is meant") {
  CHECK(found_by(rule,
                 "programme: {id: example, title: Example, segments: [{id: PK, start: 2022-11-14}]}\ndelegates: [{id: "
                 "one, segment: pk}]\n") == "");
}

TEST_CASE("check/unknown-reference: delegates are looked up by replaces, comments and photos") {
  CHECK(found_by(rule, with(R"(  comments: [{text: Comment, delegate: four}]
  photos: [{caption: Photo, people: [one, five]}]
delegates: [{id: one}, {id: two, replaces: one}, {id: three, replaces: six}]
)")) == R"(data.yaml:5:40 error[unknown-reference] this programme has no delegate 'four'
data.yaml:6:43 error[unknown-reference] this programme has no delegate 'five'
data.yaml:7:72 error[unknown-reference] this programme has no delegate 'six'
)");
}

TEST_CASE("check/unknown-reference: nobody replaces himself") {
  CHECK(explained_by(rule, with("delegates: [{id: one, replaces: one}]\n")) ==
        "data.yaml:5:33 error[unknown-reference] 'one' is said to replace itself\n  = write the id of the person who "
        "did not come\n");
}

TEST_CASE("check/unknown-reference: only words in the shape of an id must be in a register") {
  CHECK(found_by(rule, with("  places: [Manila, manila, manila-bay]\n  co_organisers: [TUCP, House of Labour, ITUC-AP, "
                            "house-of-labour, from_hosts]\n")) ==
        "data.yaml:5:28 error[unknown-reference] there is no place with the id 'manila-bay'\n"
        "data.yaml:6:51 error[unknown-reference] there is no organisation with the id 'house-of-labour'\n");
  CHECK(found_by(rule, with("  places: [manila-bay]\n  co_organisers: [house-of-labour]\n"
                            "places: [{id: manila-bay, name: Manila Bay}]\norganisations: [{id: house-of-labour, name: "
                            "House of Labour}]\n")) == "");
}

TEST_CASE("check/unknown-reference: the parent of an organisation is looked up too") {
  CHECK(found_by(rule, "organisations: [{id: rengo-osaka, parent: rengo-japan}, {id: rengo-nara, parent: Rengo}]\n") ==
        "data.yaml:1:43 error[unknown-reference] there is no organisation with the id 'rengo-japan'\n");
}

TEST_CASE("check/unknown-reference: an id in two countries is known, though it is not settled which one is meant") {
  CHECK(found_by(rule, with("  co_organisers: [tuc-a]\norganisations: [{acronym: TUC-A, country: GB}, {acronym: TUC-A, "
                            "country: GH}]\n")) == "");
}

TEST_CASE("check/unknown-reference: regions of a year must be those of the grouping") {
  CHECK(explained_by(rule,
                     "years: [{fiscal_year: 2020, planned: {by_region: [{region: asia, participants: 1}, {region: "
                     "aisa, participants: 2}]}}]\n") ==
        "data.yaml:1:93 error[unknown-reference] there is no region 'aisa' in the grouping of the settings\n  = did "
        "you mean 'asia'?\n");
}

TEST_CASE(
    "check/unknown-reference: words of small letters, digits and hyphens are ids, if there is a letter and a hyphen") {
  check_each(in_programme, {{"  places: [a-b]\n", "there is no place with the id 'a-b'\n"},
                            {"  places: [a-1]\n", "there is no place with the id 'a-1'\n"},
                            {"  places: [z9-]\n", "there is no place with the id 'z9-'\n"},
                            {"  places: [-a]\n", "there is no place with the id '-a'\n"},
                            {"  places: [a-B]\n", ""},
                            {"  places: [ab]\n", ""},
                            {"  places: [1-2]\n", ""},
                            {"  places: [a_b]\n", ""},
                            {"  places: ['-']\n", ""},
                            {"  places: ['a-é']\n", ""},
                            {"  co_organisers: [tuc-y]\norganisations: [{acronym: TUC-X, country: GB}]\n",
                             "there is no organisation with the id 'tuc-y'\n"}});
}

TEST_CASE("check/unknown-reference: people are looked up among the people of the programme alone") {
  check_each(in_programme,
             {{"delegates: [{id: one}, {id: two, replaces: two}, {replaces: three}]\n",
               "'two' is said to replace itself\nthis programme has no delegate 'three'\n"},
              {"delegates: [{id: one}, {id: two, replaces: one}, {replaces: one}]\n", ""},
              {"  comments: [{text: A, delegate: pk}, {text: B, delegate: one}]\ndelegates: [{id: one}]\n",
               "this programme has no delegate 'pk'\n"},
              {"  comments: [{text: A, delegate: xx}]\ndelegates: [{id: UP}, {id: two}]\n", ""},
              {"  comments: [{text: A, delegate: xx}]\ndelegates: [{id: two}, {name: A}]\n",
               "this programme has no delegate 'xx'\n"},
              {"  photos: [{caption: A, people: [one, xx, two, yy]}]\ndelegates: [{id: one}, {id: two}]\n",
               "this programme has no delegate 'xx'\nthis programme has no delegate 'yy'\n"},
              {"delegates: [{id: one, segment: one}]\n", "this programme has no segment 'one'\n"}});
}

TEST_CASE("check/unknown-reference: entries without a programme are told of, unless another key was meant to name it") {
  check_each(told, {{"delegates: [{id: one}]\nplaces: [{id: x}]\n",
                     "this file does not say to which programme these entries belong\n"},
                    {"delegates: [{id: one}]\nitinerary: [{day: 1}]\n",
                     "this file does not say to which programme these entries belong\n"},
                    {"delegates: [{id: one}]\nprogrames: []\n", ""},
                    {"delegates: [{id: one}]\nprogramme: x\n", ""},
                    {"delegates: [{id: one}]\nforr: a\n", ""},
                    {"delegates: [{id: one}]\nsomething: 1\n",
                     "this file does not say to which programme these entries belong\n"}});
}

TEST_CASE("check/unknown-reference: planned and stated figures of every year name regions of the grouping") {
  check_each(told,
             {{"years: [{fiscal_year: 2020, planned: {by_region: [{region: xx}]}, stated: {by_region: [{region: yy}, "
               "{region: asia}, {region: zz}]}}, {fiscal_year: 2021, planned: {by_region: [{region: vv}]}}]\n",
               "there is no region 'xx' in the grouping of the settings\nthere is no region 'yy' in the grouping of "
               "the settings\nthere is no region 'zz' in the grouping of the settings\nthere is no region 'vv' in the "
               "grouping of the settings\n"}});
}

TEST_CASE("check/unknown-reference: twelve of what there is are listed, and no more") {
  const auto help = [](int count) {
    std::string segments;
    for (int number = 0; number < count; ++number) segments += "{id: s" + std::to_string(10 + number) + "0000}, ";
    const std::string text = explained_by(rule, "programme:\n  id: example\n  title: Example\n  segments: [" +
                                                    segments + "]\ndelegates: [{id: one, segment: q}]\n");
    return text.substr(text.rfind("  = "));
  };
  const std::string eleven =
      "  = its segments are: s100000, s110000, s120000, s130000, s140000, s150000, s160000, s170000, s180000, s190000, "
      "s200000";
  CHECK(help(1) == "  = its segments are: s100000\n");
  CHECK(help(11) == eleven + "\n");
  CHECK(help(12) == eleven + ", s210000\n");
  CHECK(help(13) == eleven + ", s210000, ...\n");
}

TEST_CASE("check/unknown-reference: what helps is the nearest, else what there is, else what to write") {
  const auto help = [](std::string_view yaml) {
    std::string lines;
    const std::string text = explained_by(rule, yaml);
    for (std::size_t at = text.find("  = "); at != std::string::npos; at = text.find("  = ", at + 1))
      lines += text.substr(at + 4, text.find('\n', at) - at - 3);
    return lines;
  };
  CHECK(help("organisations: [{id: aa-bb, parent: aa-bc}, {id: zz-yy, parent: qqqq-rrrr}]\n") ==
        "did you mean 'aa-bb'?\nadd it to a register 'organisations:', or write the name as it is to be printed\n");
  CHECK(help(with("  places: [a-b]\n  comments: [{text: A, delegate: xx}]\n")) ==
        "add it to a register 'places:', or write the name as it is to be printed\n"
        "give the delegate this id, or leave the key out\n");
  CHECK(help(with("  comments: [{text: A, delegate: xxxx}]\ndelegates: [{id: qqqq}, {id: zzzz}]\n")) ==
        "the ids of its delegates are: qqqq, zzzz\n");
  CHECK(
      explained_by(rule, {{"jilaf.yaml", "settings: {regions: {east: [JP], west: [FR]}}\n"},
                          {"years.yaml",
                           "years: [{fiscal_year: 2020, planned: {by_region: [{region: asia}, {region: west}, {region: "
                           "east}]}}]\n"}}) ==
      "years.yaml:1:60 error[unknown-reference] there is no region 'asia' in the grouping of the settings\n"
      "  = its regions are: east, west\n");
}

TEST_CASE("check/unknown-reference: a list of programmes in another file is no reason") {
  const std::string list = "programmes: [{id: one, title: One}, {id: two, title: Two}]\n";
  CHECK(found_by(rule, {{"a.yaml", list}, {"b.yaml", "delegates: [{id: x}]\n"}}) ==
        "b.yaml:1:13 error[unknown-reference] this file does not say to which programme these entries belong\n");
  CHECK(explained_by(rule, {{"a.yaml", list}, {"b.yaml", "for: zzzzzz\ndelegates: [{id: x}]\n"}}) ==
        "b.yaml:1:6 error[unknown-reference] there is no programme with the id 'zzzzzz'\n  = the programmes are: one, "
        "two\n");
}

}  // namespace
