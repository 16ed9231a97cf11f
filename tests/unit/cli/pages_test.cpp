// SPDX-License-Identifier: MIT
// Many pages are made by several threads, which nobody may notice.
#include "program.hpp"
#include "unit/scratch.hpp"

#include <doctest/doctest.h>
#include <fmt/format.h>

using namespace jilaf::cli;
using jilaf::test::ScratchFolder;

namespace {

constexpr int many = 320;  // enough for several threads

/// A data directory of which each text is in Japanese, with people who did not agree to be named.
void write_programmes(const ScratchFolder& folder) {
  folder.write("data/jilaf.yaml", "languages: [ja, en]\n");
  for (int number = 0; number < many; ++number) {
    folder.write(
        fmt::format("data/p{}.yaml", number),
        fmt::format("programme:\n  id: p{0}\n  title: {{ja: 第{0}回講習}}\n  kind: seminar\n  start: 2022-11-14\n  "
                    "end: 2022-11-18\n  participants: {{total: {1}, women: {0}}}\n"
                    "  incomplete: [delegates]\n"
                    "  comments: [{{speaker: Ficta{0} Madeup, text: {{ja: 有意義でした}}}}]\n"
                    "delegates: [{{name: Ficta{0} Madeup, country: NP}}]\n",
                    number, number + 1000));
  }
}

Outcome report(const ScratchFolder& folder, const std::string& to, std::vector<std::string> options) {
  std::vector<std::string> arguments{"report", "--output", folder / to};
  arguments.insert(arguments.end(), options.begin(), options.end());
  arguments.push_back(folder / "data");
  return run_program(arguments);
}

}  // namespace

TEST_CASE("cli/report: the pages are the same whatever the number of threads") {
  const ScratchFolder folder;
  write_programmes(folder);
  for (const std::string language : {"ja", "en"}) {
    REQUIRE(report(folder, "one", {"-j1", "--language", language}).status == 0);
    REQUIRE(report(folder, "four", {"-j4", "--language", language}).status == 0);
    for (int number = 0; number < many; ++number) {
      const std::string page = folder.read(fmt::format("one/p{}.md", number));
      REQUIRE(page.find(fmt::format("第{}回講習", number)) != std::string::npos);
      REQUIRE(page.find("有意義でした") != std::string::npos);
      REQUIRE(page.find("Ficta") == std::string::npos);
      REQUIRE(folder.read(fmt::format("four/p{}.md", number)) == page);
    }
    CHECK(folder.read("four/index.md") == folder.read("one/index.md"));
  }
}

TEST_CASE("cli/report: each text without a version is named once, whatever the number of threads") {
  const ScratchFolder folder;
  write_programmes(folder);
  const std::vector<std::string> strict{"--language", "en", "--strict-language", "--color", "never"};
  const auto refused = [&](const std::string& jobs) {
    std::vector<std::string> options = strict;
    options.push_back(jobs);
    return report(folder, "pages", options);
  };
  const Outcome one = refused("-j1");
  CHECK(one.status == 1);
  const Outcome four = refused("-j4");
  CHECK(four.status == 1);
  CHECK(four.err == one.err);
  CHECK(one.err.find(fmt::format("{} more errors", 2 * many - 10)) != std::string::npos);
}

TEST_CASE("cli/report: no output takes the place of data, also through a link") {
  const ScratchFolder folder;
  const std::string data =
      "programme:\n  id: a\n  title: A\n  start: 2022-11-14\n  end: 2022-11-18\n  participants: {total: 5}\n";
  folder.write("data/jilaf.yaml", "languages: [en]\n");
  folder.write("data/a.yaml", data);
  std::filesystem::create_symlink("data/a.yaml", folder / "x.md");
  folder.write("pages/other.md", "");
  std::filesystem::create_symlink("../data/a.yaml", folder / "pages/a.md");
  const std::vector<std::pair<std::string, std::string>> cases{
      {"list", "data/a.yaml"},   {"summary", "data/jilaf.yaml"},
      {"roster", "data/a.yaml"}, {"itinerary", "data/a.yaml"},
      {"report", "x.md"},        {"report", "pages"}};
  for (const auto& [command, output] : cases) {
    CAPTURE(command);
    const Outcome outcome = run_program({command, "--output", folder / output, folder / "data"});
    CHECK(outcome.status == 2);
    CHECK(outcome.err.find("is a file of the data") != std::string::npos);
    CHECK(folder.read("data/a.yaml") == data);
    CHECK(folder.read("data/jilaf.yaml") == "languages: [en]\n");
  }
}

TEST_CASE("cli/report: no programme takes the page of the folder, whatever a generator calls it") {
  const ScratchFolder folder;
  for (const std::string generator : {"none", "hugo", "jekyll", "eleventy", "mkdocs"}) {
    CAPTURE(generator);
    folder.write(
        "data/a.yaml",
        "programme:\n  id: index\n  title: A\n  start: 2022-11-14\n  end: 2022-11-18\n  participants: {total: 5}\n");
    const Outcome outcome = report(folder, "pages", {"--front-matter", generator});
    CHECK(outcome.status == 2);
    CHECK(outcome.err.find("there would be two files 'index'") != std::string::npos);
  }
}
