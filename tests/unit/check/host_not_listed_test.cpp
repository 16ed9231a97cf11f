// SPDX-License-Identifier: MIT
#include "unit/check/checked.hpp"
#include "unit/check/each.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

using jilaf::test::check_each;
using jilaf::test::Example;
using jilaf::test::explained_by;
using jilaf::test::found_by;

namespace {

constexpr std::string_view known = R"(
organisations:
  - {acronym: JPC, name: Productivity Center, country: JP}
  - {acronym: HRD, name: Training Centre, country: JP}
  - {acronym: RENGO, name: Confederation, country: JP}
  - {acronym: Rengo Osaka, name: Osaka Confederation, country: JP, parent: RENGO}
)";

std::string with(std::string_view host, std::string_view rest) {
  return fmt::format("programme: {{id: a, title: A, sessions: [{{title: B, host: {}}}], {}}}{}", host, rest, known);
}

std::string found_in(std::string_view host, std::string_view rest) {
  return found_by("host-not-listed", with(host, rest));
}

/// What the rule finds, each line without its place.
std::string told(std::string_view yaml) { return jilaf::test::messages_by("host-not-listed", yaml); }

/// The same for a programme with these keys beside the register.
std::string beside(std::string_view keys) {
  return told(fmt::format("programme: {{id: a, title: A, {}}}{}", keys, known));
}

TEST_CASE("check/host-not-listed: the host is pointed at, and where the list begins") {
  CHECK(explained_by("host-not-listed", with("JPC", "cooperating_organisations: [HRD]")) ==
        R"(data.yaml:1:58 warning[host-not-listed] this host is not among the cooperating organisations
  - data.yaml:1:93 the list begins here
  = add it there, or write 'from_hosts' for all hosts; 'incomplete: [organisations]' where the list is partial
)");
}

TEST_CASE("check/host-not-listed: a host is told once") {
  CHECK(found_in("[JPC, JPC]", "cooperating_organisations: [HRD]") ==
        "data.yaml:1:59 warning[host-not-listed] this host is not among the cooperating organisations\n");
}

TEST_CASE("check/host-not-listed: lists that are absent, open or whole are silent") {
  CHECK(found_in("JPC", "kind: invitation") == "");
  CHECK(found_in("JPC", "cooperating_organisations: [from_hosts, HRD]") == "");
  CHECK(found_in("JPC", "cooperating_organisations: [HRD], incomplete: [organisations]") == "");
  CHECK(found_in("JPC", "cooperating_organisations: [Productivity Center]") == "");
}

TEST_CASE("check/host-not-listed: organisers, participants, parents and unknown names are silent") {
  CHECK(found_in("JPC", "cooperating_organisations: [HRD], organisers: [JPC]") == "");
  CHECK(found_in("JPC", "cooperating_organisations: [HRD], participants: {by: [{organisation: JPC, total: 2}]}") == "");
  CHECK(found_in("Rengo Osaka", "cooperating_organisations: [RENGO]") == "");
  CHECK(found_in("A factory", "cooperating_organisations: [HRD]") == "");
  CHECK(found_in("JPC", "cooperating_organisations: [HRD, A centre for productivity]") == "");
}

TEST_CASE("check/host-not-listed: the publisher need not thank itself") {
  const Example example = {{"jilaf.yaml", "settings: {publisher: {acronym: JILAF, name: Foundation, country: JP}}\n"},
                           {"data.yaml", with("JILAF", "cooperating_organisations: [HRD]")}};
  CHECK(found_by("host-not-listed", example) == "");
}

TEST_CASE("check/host-not-listed: the publisher is known by its entry in a register as well") {
  const auto found_beside = [](std::string_view publisher) {
    return found_by("host-not-listed", {{"jilaf.yaml", fmt::format("settings: {{publisher: {}}}\n", publisher)},
                                        {"data.yaml", with("JPC", "cooperating_organisations: [HRD]")}});
  };
  CHECK(found_beside("{acronym: JPC, name: Productivity Center, country: JP}") == "");
  CHECK(found_beside("{acronym: HRD, name: Training Centre, country: JP}") != "");
}

TEST_CASE("check/host-not-listed: the organisation above may be listed by any of its names") {
  CHECK(found_in("Rengo Osaka", "cooperating_organisations: [Confederation]") == "");
  CHECK(found_in("Rengo Osaka", "cooperating_organisations: [HRD]") != "");
  CHECK(found_in("RENGO", "cooperating_organisations: [Rengo Osaka]") != "");
}

TEST_CASE("check/host-not-listed: hosts of what took place are listed, or take part, invite or organise") {
  check_each(
      beside,
      {{"sessions: [{title: B, host: JPC}], cooperating_organisations: [HRD]",
        "this host is not among the cooperating organisations\n"},
       {"sessions: [{title: B, host: HRD}], cooperating_organisations: [HRD]", ""},
       {"sessions: [{title: B, host: [HRD, JPC, RENGO]}], cooperating_organisations: [HRD]",
        "this host is not among the cooperating organisations\nthis host is not among the cooperating organisations\n"},
       {"sessions: [{title: B, host: JPC, status: cancelled}], cooperating_organisations: [HRD]", ""},
       {"sessions: [{title: B, host: JPC, status: planned}], cooperating_organisations: [HRD]", ""},
       {"sessions: [{title: B, host: JPC, status: held}], cooperating_organisations: [HRD]",
        "this host is not among the cooperating organisations\n"},
       {"sessions: [{title: B, host: JPC, status: cancelled}, {title: C, host: RENGO}], cooperating_organisations: "
        "[HRD]",
        "this host is not among the cooperating organisations\n"},
       {"sessions: [{title: B, host: JPC}], cooperating_organisations: [HRD], invited_by: [JPC]", ""},
       {"sessions: [{title: B, host: JPC}], cooperating_organisations: [HRD], organisers: [JPC]", ""},
       {"sessions: [{title: B, host: JPC}], cooperating_organisations: [HRD], co_organisers: [JPC]", ""},
       {"sessions: [{title: B, host: JPC}], cooperating_organisations: [HRD], co_organisers: [RENGO]",
        "this host is not among the cooperating organisations\n"},
       {"sessions: [{title: B, host: JPC}], cooperating_organisations: [HRD], participants: {by: [{organisation: JPC, "
        "country: JP, total: 1}]}",
        ""},
       {"sessions: [{title: B, host: JPC}], cooperating_organisations: [HRD], segments: [{id: s, participants: {by: "
        "[{organisation: JPC, total: 1}]}}]",
        ""},
       {"sessions: [{title: B, host: JPC}], cooperating_organisations: [HRD, JPC]", ""},
       {"sessions: [{title: B, host: JPC}], cooperating_organisations: [HRD, A centre]", ""},
       {"sessions: [{title: B, host: JPC}], cooperating_organisations: [A centre, HRD]", ""},
       {"sessions: [{title: B, host: JPC}], cooperating_organisations: [HRD, from_hosts]", ""},
       {"sessions: [{title: B, host: JPC}], incomplete: [delegates], cooperating_organisations: [HRD]",
        "this host is not among the cooperating organisations\n"},
       {"sessions: [{title: B, host: Rengo Osaka}], cooperating_organisations: [HRD, RENGO]", ""}});
}

TEST_CASE("check/host-not-listed: days and delegates of other files count as well") {
  const auto found = [](std::string_view rest) {
    return found_by("host-not-listed",
                    fmt::format("programme: {{id: a, title: A, cooperating_organisations: [HRD]}}\n{}{}", rest, known));
  };
  CHECK(found("itinerary: [{day: 1, activities: [{title: B, host: JPC}]}]\n") ==
        "data.yaml:2:52 warning[host-not-listed] this host is not among the cooperating organisations\n");
  CHECK(
      found("itinerary: [{day: 1, activities: [{title: B, host: JPC}]}]\ndelegates: [{id: x, organisation: JPC}]\n") ==
      "");
  CHECK(found("itinerary: [{day: 1, activities: [{title: B, host: JPC, status: cancelled}]}]\n") == "");
}

}  // namespace
