// SPDX-License-Identifier: MIT
#include "render/manual.hpp"

#include "base/error.hpp"
#include "model/types.hpp"
#include "reference/reference.hpp"

#include <doctest/doctest.h>

namespace jilaf {
namespace {

constexpr std::string_view format_frame = "# NAME\n\n@REGIONS@\n\n@VALUES@\n\n@MAPPINGS@\n\n# SEE ALSO\n";

bool holds(const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; }

TEST_CASE("render/manual: every key of a programme stands on the page, with what may be written there") {
  const std::string page = format_manual(format_frame);
  for (const Row& row : table_of<Programme>().rows)
    CHECK_MESSAGE(holds(page, "\n`" + std::string(row.key) + "` ("), row.key);
  CHECK(holds(page, "\n`title` (*text*, required)\n:   The title.\n"));
  CHECK(holds(page, "\n`host` (*organisation*, or a list of them)\n"));
  CHECK(holds(
      page,
      "\n`segments` (list of *mappings*)\n:   The runs: by country, language unit, city or mode. See *Segment*.\n"));
  CHECK(holds(
      page,
      "\n`publish` (*mapping*)\n:   What must be published, and when. See *Publish*. Seen by the office only.\n"));
}

TEST_CASE("render/manual: every word of an enumeration stands on the page") {
  const std::string page = format_manual(format_frame);
  for (const auto& choices :
       {choices<ActivityKind>(), choices<ProgrammeKind>(), choices<RuleLevel>(), choices<OrganisationKind>()}) {
    for (const Choice& choice : choices) CHECK_MESSAGE(holds(page, "`" + std::string(choice.word) + "`"), choice.word);
  }
}

TEST_CASE("render/manual: a mapping that begins like another lists only what it has more") {
  const std::string page = format_manual(format_frame);
  CHECK(holds(page, "## Event\n\nAll keys of *Activity*, and these:\n\n`date` (*date*)\n"));
}

TEST_CASE("render/manual: every rule has its section, whose headings are no headings of the page") {
  const std::string page = rules_manual("# RULES\n\n@RULES@\n\n# SEE ALSO\n");
  for (const RuleText& rule : rule_texts()) CHECK_MESSAGE(holds(page, "\n## " + std::string(rule.id) + "\n"), rule.id);
  CHECK(holds(page, "\n**Why**\n"));
  CHECK_FALSE(holds(page, "\n## Why\n"));
}

TEST_CASE("render/manual: a frame without the line to fill is refused") {
  CHECK_THROWS_WITH_AS(static_cast<void>(rules_manual("# RULES\n")), "the frame of the page has no line @RULES@",
                       UsageError);
}

}  // namespace
}  // namespace jilaf
