// SPDX-License-Identifier: MIT
// A language that jilaf does not bring needs a file and no rebuilding.
#include "program.hpp"
#include "unit/scratch.hpp"

#include "base/files.hpp"

#include <doctest/doctest.h>

using namespace jilaf::cli;

namespace {

/// English with other words, as the file of a made-up language.
std::string made_up_language() {
  constexpr std::size_t most = 1 << 20;
  std::string text = jilaf::read_file(JILAF_SOURCE_DIR "/data/languages/en.yaml", most);
  const auto replace = [&](std::string_view old, std::string_view other) {
    const std::size_t at = text.find(old);
    REQUIRE(at != std::string::npos);
    text.replace(at, old.size(), other);
  };
  replace("\ntag: en\n", "\ntag: art-x-test\n");
  replace("  default: \"yes\"", "  #");
  replace("  spell_out_to: 15 ", "  spell_out_to: 0 ");
  replace("  spell_out_first_to: 999999", "  spell_out_first_to: 0");
  replace("took part{mode} in {the_kind}", "partoprenis{mode} en {the_kind}");
  replace("  PK: Pakistan\n", "  PK: {name: Pakistano, text: la Pakistano}\n");
  replace("  programme: Programme\n", "  programme: Programo\n");
  replace("  same_year: \"{d} {m} to {d2} {m2} {y}\"", "  same_year: \"{d}.{mn} ĝis {d2}.{mn2} {y}\"");
  return text;
}

const std::string example = JILAF_SOURCE_DIR "/examples/pakistan-mongolia-2022";

}  // namespace

TEST_CASE("cli/language: a made-up language writes reports and tables from its file") {
  const jilaf::test::ScratchFolder folder;
  folder.write("made-up.yaml", made_up_language());
  const std::string file = folder / "made-up.yaml";
  CHECK(run_program({"language", "--check", file}).status == 0);
  const Outcome report = run_program({"report", "--language-file", file, example});
  CHECK(report.status == 0);
  CHECK(report.out.find("15 people from la Pakistano and Mongolia, 9 of them women, partoprenis online en the") !=
        std::string::npos);
  CHECK(report.out.find("from 28.11 ĝis 2.12 2022 (Mongolia)") != std::string::npos);
  const Outcome table =
      run_program({"summary", "--by", "programme", "--headings", "--format", "csv", "--language-file", file, example});
  CHECK(table.out.starts_with("Programo,"));
  const Outcome json = run_program({"report", "--format", "json", "--language-file", file, example});
  CHECK(json.out.find("\"language\": \"art-x-test\"") != std::string::npos);
}

TEST_CASE("cli/language: a file with gaps is refused with all of them, and nothing is written") {
  const jilaf::test::ScratchFolder folder;
  std::string text = made_up_language();
  for (const std::string_view key : {"  thanks: ", "  PE: "}) {
    const std::size_t at = text.find(key);
    text.erase(at, text.find('\n', at) + 1 - at);
  }
  folder.write("gaps.yaml", text);
  const Outcome report =
      run_program({"report", "--output", folder / "out.md", "--language-file", folder / "gaps.yaml", example});
  CHECK(report.status == 1);
  CHECK(report.err.find("2 keys are missing: countries.PE, messages.thanks") != std::string::npos);
  CHECK(!std::filesystem::exists(folder / "out.md"));
}

TEST_CASE("cli/language: a text without a version is shown in another language, or refused") {
  const jilaf::test::ScratchFolder folder;
  folder.write("jilaf.yaml", "settings: {languages: [en, ja]}\n");
  folder.write(
      "a.yaml",
      "programme: {id: a, title: {en: Some title, ja: 題名}, start: 2020-01-06, end: 2020-01-10, participants: "
      "{total: 3}, countries: [NP], background: {ja: 背景}}\n");
  const Outcome shown = run_program({"report", folder / "a.yaml"});
  CHECK(shown.status == 0);
  CHECK(shown.out.find("<span lang=\"ja\">背景</span>") != std::string::npos);
  const Outcome refused = run_program({"report", "--strict-language", "-o", folder / "out.md", folder / "a.yaml"});
  CHECK(refused.status == 1);
  CHECK(refused.err.find("the text has no version in 'en'") != std::string::npos);
  CHECK(refused.err.find("error[missing-translation]") == refused.err.rfind("error["));
  CHECK(!std::filesystem::exists(folder / "out.md"));
  folder.write("b.yaml",
               "programme: {id: b, title: Some title, start: 2020-01-06, end: 2020-01-10, participants: "
               "{total: 3}, countries: [NP]}\n");
  CHECK(run_program({"report", "--strict-language", "--programme", "b", folder / "b.yaml"}).status == 0);
}
