// SPDX-License-Identifier: MIT
#include "unit/check/checked.hpp"

#include <doctest/doctest.h>

using jilaf::test::explained_by;
using jilaf::test::found_by;

namespace {

constexpr std::string_view rule = "similar-name";
constexpr std::string_view registers = R"(
organisations:
  - {acronym: FTURK, name: Federation of Trade Unions of Kazakhstan, country: KZ, aka: [FPRK]}
  - {acronym: ITUC-AP, name: ITUC Asia Pacific, country: SG}
  - {id: zctu, acronym: ZCTU, name: Zambia Congress of Trade Unions, country: ZM}
  - {acronym: Rengo Osaka, name: {en: Osaka branch of Rengo, ja: 日本労働組合総連合会大阪府連合会}, country: JP}
  - {acronym: FTUM, name: Federation of Myanmar, country: MM, was: [{acronym: FTUB, until: 2012}]}
places:
  - {id: kyoto-2, name: Kyoto Hall, country: JP}
)";

/// A programme whose session has a host, with the registers above.
std::string hosted_by(std::string_view host) {
  return "programme:\n  id: example\n  title: Example\n  sessions: [{title: Session, host: " + std::string(host) +
         "}]" + std::string(registers);
}

TEST_CASE("check/similar-name: one letter more, less, other or swapped is a near miss") {
  CHECK(
      explained_by(rule, hosted_by("Federation of Trade Union of Kazakhstan")) ==
      R"(data.yaml:4:37 note[similar-name] 'Federation of Trade Union of Kazakhstan' is in no register, but 'Federation of Trade Unions of Kazakhstan' is
  - data.yaml:6:28 the entry that is like it
  = write 'Federation of Trade Unions of Kazakhstan' where it is the same, or add it to the register under a name of its own
)");
  CHECK(found_by(rule, hosted_by("Federation of Trade Unions of Kazahkstan")) != "");
  CHECK(found_by(rule, hosted_by("Federation of Trade Unions of Kazakstan")) != "");
  CHECK(found_by(rule, hosted_by("Rengo Osakka")) != "");
  CHECK(found_by(rule, hosted_by("日本労働組合総連合会大坂府連合会")) != "");
}

TEST_CASE("check/similar-name: hyphens and blanks make no other name") {
  CHECK(found_by(rule, hosted_by("ITUC AP")) ==
        "data.yaml:4:37 note[similar-name] 'ITUC AP' is in no register, but 'ITUC-AP' is\n");
}

TEST_CASE("check/similar-name: names of the register, in any case and spelling of it, are fine") {
  for (const std::string_view name : {"FTURK", "fturk", "FPRK", "FTUB", "Osaka branch of Rengo", "zctu"}) {
    CAPTURE(name);
    CHECK(found_by(rule, hosted_by(name)) == "");
  }
}

TEST_CASE("check/similar-name: other names are names of their own") {
  for (const std::string_view name : {"CTUM", "Rengo Nagasaki", "Rengo", "Gambia Congress of Trade Unions",
                                      "Federation of Trade Unions", "Kyoto Hall 2", "House of Labour"}) {
    CAPTURE(name);
    CHECK(found_by(rule, hosted_by(name)) == "");
  }
}

TEST_CASE("check/similar-name: acronyms are compared only within their country") {
  CHECK(found_by(rule, hosted_by("FTRUK")) == "");
  CHECK(found_by(rule, hosted_by("{acronym: FTRUK, country: KZ}")) ==
        "data.yaml:4:47 note[similar-name] 'FTRUK' is in no register, but 'FTURK' is\n");
  CHECK(found_by(rule, hosted_by("{acronym: FTRUK, country: RU}")) == "");
  CHECK(found_by(rule,
                 "programme: {id: example, title: Example}\ndelegates: [{id: one, country: KZ, organisation: FTRUK}]" +
                     std::string(registers)) ==
        "data.yaml:2:50 note[similar-name] 'FTRUK' is in no register, but 'FTURK' is\n");
}

TEST_CASE("check/similar-name: places and parents are compared too") {
  CHECK(found_by(rule, "programme: {id: example, title: Example, places: [Kyotto Hall]}" + std::string(registers)) ==
        "data.yaml:1:51 note[similar-name] 'Kyotto Hall' is in no register, but 'Kyoto Hall' is\n");
  CHECK(found_by(rule,
                 "organisations: [{acronym: JTUC, name: Rengo of Japan}, {id: branch, parent: Rengo of Jappan}]\n") ==
        "data.yaml:1:77 note[similar-name] 'Rengo of Jappan' is in no register, but 'Rengo of Japan' is\n");
}

TEST_CASE("check/similar-name: without registers nothing is similar") {
  CHECK(found_by(rule, "programme: {id: example, title: Example, places: [Kyoto, Kyotto]}\n") == "");
}

}  // namespace
