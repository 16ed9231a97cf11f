// SPDX-License-Identifier: MIT
// A language that jilaf does not bring needs a file and no rebuilding.
#include "program.hpp"
#include "unit/scratch.hpp"

#include "base/files.hpp"
#include "reference/reference.hpp"

#include <algorithm>
#include <array>
#include <filesystem>

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

TEST_CASE("cli/language: what has no version in the language is marked where pages are written, and only there") {
  const std::string examples = JILAF_SOURCE_DIR "/examples";
  const auto run = [&](const std::string& command, const std::string& language, const std::string& format) {
    const Outcome outcome = run_program({command, examples, "--language", language, "--format", format});
    CHECK(outcome.status == 0);
    CHECK(outcome.out.find("\xEE\x80") == std::string::npos);  // no mark is left
    return outcome.out;
  };
  for (const std::string command : {"report", "roster", "itinerary", "summary", "list"}) {
    for (const std::string language : {"en", "ja", "fr", "es"}) {
      for (const std::string format : {"csv", "json"})
        CHECK(run(command, language, format).find("<span") == std::string::npos);
      run(command, language, "md");
    }
  }
  CHECK(run("report", "en", "md").find("<span") == std::string::npos);
  const std::string japanese = run("report", "ja", "md");
  CHECK(japanese.find("<span lang=\"en\">Federation of Trade Unions of the Republic of Kazakhstan</span>（FTURK）"
                      "<span lang=\"en\">Chairman</span>のSatybaldy Dauletalin氏ほかが") != std::string::npos);
  CHECK(japanese.find("テーマ：<span lang=\"en\">The promotion of employment</span>。") != std::string::npos);
}

TEST_CASE("cli/language: action plans are numbered as the language or the office has it") {
  const jilaf::test::ScratchFolder folder;
  folder.write(
      "a.yaml",
      "programme: {id: a, title: T, kind: seminar, countries: [NP, KE], participants: {total: 2},\n"
      "  comments: [{text: Good., country: KE}],\n"
      "  action_plans: [" +
          [] {
            std::string plans;
            for (int at = 0; at < 10; ++at) plans += "{text: Plan " + std::to_string(at) + ", country: NP}, ";
            return plans;
          }() +
          "]}\n");
  const auto report = [&](const std::string& language) {
    return run_program({"report", folder / "a.yaml", "--language", language}).out;
  };
  const auto has = [](const std::string& text, std::string_view part) { return text.find(part) != std::string::npos; };
  CHECK(has(report("en"), "\n10. Plan 9 (Nepal)\n"));
  CHECK(has(report("ja"), "\n（１０）<span lang=\"en\">Plan 9</span>（ネパール）\n"));
  CHECK(has(report("en"), "> — A participant from Kenya\n"));
  CHECK(has(report("fr"), "> — Un membre de la délégation du Kenya\n"));
  CHECK(has(report("es"), "> — Integrante de la delegación de Kenia\n"));
  CHECK(has(report("ja"), "> — ケニアの参加者\n"));
  folder.write("jilaf.yaml", "settings: {numbering: brackets}\n");
  CHECK(has(report("en"), "\n(10) Plan 9 (Nepal)\n"));
  CHECK(has(report("ja"), "\n(10) <span"));
  folder.write("jilaf.yaml", "settings: {numbering: points}\n");
  CHECK(has(report("ja"), "\n10. <span"));
}

TEST_CASE("cli/language: every message of the language files is used") {
  constexpr std::size_t most = 1 << 20;
  std::string code;
  for (const std::string folder : {"lib/render", "lib/language", "lib/figures", "cli"}) {
    for (const auto& entry : std::filesystem::recursive_directory_iterator(JILAF_SOURCE_DIR "/" + folder)) {
      if (entry.is_regular_file()) code += jilaf::read_file(entry.path(), most);
    }
  }
  // What code puts together from a beginning and a word of the model.
  constexpr std::array<std::string_view, 5> begun = {"opening_", "kind_", "mode_", "subject_", "event_"};
  const jilaf::LanguageData& data = *jilaf::find_language(jilaf::default_language().tag);
  for (const jilaf::KeyedText& entry : jilaf::entries_below(data, "messages.")) {
    const std::string_view key = entry.key.substr(std::string_view("messages.").size());
    if (std::ranges::any_of(begun, [&](std::string_view begin) { return key.starts_with(begin); })) continue;
    CAPTURE(key);
    CHECK(code.find("\"" + std::string(key) + "\"") != std::string::npos);
  }
}
