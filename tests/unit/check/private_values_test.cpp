// SPDX-License-Identifier: MIT
// What stands under `private` is told by no message, whoever reports it.
#include "unit/check/checked.hpp"

#include <doctest/doctest.h>

using jilaf::test::findings_in;

namespace {

TEST_CASE("check/privacy: no finding quotes what stands under 'private'") {
  const auto findings = findings_in({{"data.yaml", R"(
programme: {id: example, title: Example, start: 2022-11-14, participants: {total: 1}}
delegates:
  - id: one
    role: head_of_delegation
    private:
      born: 1980-13-01
      nationality: Wakanda
  - id: two
    private: {address: 1 Hidden Street, phone: "0123", born: 1980-01-02 Mon, Wakanda: yes}
  - id: three
    private: {born: 1980/01/02, nationality: [Wakanda]}
)"}});
  CHECK(findings.size() >= 6);
  for (const jilaf::test::Finding& finding : findings) {
    CAPTURE(finding.line);
    for (const std::string_view value : {"1980", "Hidden", "0123", "Wakanda", "January"}) {
      CHECK(finding.line.find(value) == std::string::npos);
      CHECK(finding.label.find(value) == std::string::npos);
      CHECK(finding.help.find(value) == std::string::npos);
    }
  }
}

}  // namespace
