// SPDX-License-Identifier: MIT
// Every rule is what its text in data/rules/ says: the bad examples raise exactly this rule, the good ones nothing at all.
#include "check/rule.hpp"
#include "reference/reference.hpp"
#include "unit/check/checked.hpp"

#include <algorithm>
#include <array>
#include <cctype>
#include <filesystem>
#include <set>
#include <string>

#include <doctest/doctest.h>

namespace {

namespace fs = std::filesystem;
using jilaf::RuleText;
using jilaf::test::Example;

/// The part of a rule's text between a heading and the next one; empty where the heading is missing.
std::string_view section(const RuleText& rule, std::string_view heading) {
  const std::string line = "\n## " + std::string(heading) + "\n";
  const std::size_t begin = rule.body.find(line);
  if (begin == std::string_view::npos) return {};
  const std::string_view rest = rule.body.substr(begin + line.size());
  return rest.substr(0, rest.find("\n## "));
}

/// The code blocks of a section, without their fences.
std::vector<std::string_view> code_blocks(std::string_view text) {
  constexpr std::string_view fence = "\n```";
  std::vector<std::string_view> blocks;
  while (true) {
    const std::size_t open = text.find(fence);
    if (open == std::string_view::npos) return blocks;
    text.remove_prefix(text.find('\n', open + 1) + 1);
    const std::size_t close = ("\n" + std::string(text)).find(fence);
    REQUIRE(close != std::string_view::npos);
    blocks.push_back(text.substr(0, close));
    text.remove_prefix(close);
    text.remove_prefix(std::min(text.size(), fence.size() - 1));
  }
}

/// Turns `\xNN` into the byte that it stands for.
std::string with_bytes(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const bool is_byte = text.substr(at).starts_with("\\x") && at + 3 < text.size() &&
                         std::isxdigit(static_cast<unsigned char>(text[at + 2])) != 0 &&
                         std::isxdigit(static_cast<unsigned char>(text[at + 3])) != 0;
    if (!is_byte) {
      out.push_back(text[at]);
      continue;
    }
    out.push_back(static_cast<char>(std::stoi(std::string(text.substr(at + 2, 2)), nullptr, 16)));
    at += 3;
  }
  return out;
}

/// The files of an example: each begins with `# file: NAME`; without such a line there is one.
Example files_of(std::string_view block) {
  constexpr std::string_view mark = "# file: ";
  Example files;
  for (std::size_t at = 0; at < block.size();) {
    const std::size_t end = std::min(block.find('\n', at), block.size() - 1) + 1;
    const std::string_view line = block.substr(at, end - at);
    if (line.starts_with(mark)) {
      std::string name(line.substr(mark.size()));
      name.erase(name.find_last_not_of(" \n") + 1);
      files.push_back({name, {}});
    } else {
      if (files.empty()) files.push_back({"data.yaml", {}});
      files.back().text += with_bytes(line);
    }
    at = end;
  }
  return files;
}

/// The day that the options of a rule's examples name.
jilaf::Date today_of(const RuleText& rule) {
  constexpr std::string_view option = "--today ";
  if (rule.options.empty()) return jilaf::test::usual_today;
  REQUIRE_MESSAGE(rule.options.starts_with(option), rule.id,
                  " has options that this test does not know: ", rule.options);
  const jilaf::ParsedDate parsed = jilaf::parse_date(rule.options.substr(option.size()));
  REQUIRE(parsed.fault == jilaf::DateFault::none);
  return parsed.date;
}

/// The other findings of an example, and whether there was one of the rule itself.
struct Outcome {
  std::string others;
  bool raised = false;
};
Outcome outcome_of(std::string_view block, const RuleText& rule) {
  Outcome outcome;
  for (const jilaf::test::Finding& finding : jilaf::test::findings_in(files_of(block), today_of(rule))) {
    if (finding.rule != rule.id)
      outcome.others += finding.line + "\n";
    else
      outcome.raised = true;
    CHECK_MESSAGE((finding.rule != rule.id || finding.severity == rule.severity), rule.id,
                  " is weighed otherwise than its text says");
  }
  return outcome;
}

TEST_CASE("check/rules: every bad example raises its rule and nothing else") {
  for (const RuleText& rule : jilaf::rule_texts()) {
    CAPTURE(rule.id);
    const auto blocks = code_blocks(section(rule, "Bad"));
    CHECK_FALSE(blocks.empty());
    for (const std::string_view block : blocks) {
      CAPTURE(block);
      const Outcome outcome = outcome_of(block, rule);
      CHECK(outcome.raised);
      CHECK(outcome.others == "");
    }
  }
}

TEST_CASE("check/rules: no good example raises anything") {
  for (const RuleText& rule : jilaf::rule_texts()) {
    CAPTURE(rule.id);
    const auto blocks = code_blocks(section(rule, "Good"));
    CHECK_FALSE(blocks.empty());
    for (const std::string_view block : blocks) {
      CAPTURE(block);
      CHECK(jilaf::test::checked(files_of(block), today_of(rule)) == "");
    }
  }
}

/// A good example in a folder, with ids of its own.
Example neighbours(std::string_view block, const std::string& folder) {
  Example files = files_of(block);
  for (jilaf::test::ExampleFile& file : files) {
    file.name = folder + "/" + file.name;
    for (const std::string_view id : {"example", "another"}) {
      for (std::size_t at = file.text.find(id); at != std::string::npos; at = file.text.find(id, at + id.size() + 1))
        file.text.replace(at, id.size(), std::string(id) + folder);
    }
  }
  return files;
}

bool has_settings(const Example& files) {
  return std::ranges::any_of(files, [](const jilaf::test::ExampleFile& file) {
    return file.name.ends_with("jilaf.yaml") || file.text.find("settings:") != std::string::npos;
  });
}

/// Rules that compare people, texts and registers of all files, where the good example speaks of those of the bad one.
bool compares_everything(const RuleText& rule) {
  constexpr std::array<std::string_view, 6> rules{"double-booking",       "duplicate-id",  "host-not-listed",
                                                  "organisation-country", "repeated-text", "unknown-reference"};
  return std::ranges::find(rules, rule.id) != rules.end();
}

TEST_CASE("check/rules: what is bad stays so between programmes that are good") {
  for (const RuleText& rule : jilaf::rule_texts()) {
    if (compares_everything(rule)) continue;
    CAPTURE(rule.id);
    for (const std::string_view bad : code_blocks(section(rule, "Bad"))) {
      CAPTURE(bad);
      const Example alone = files_of(bad);
      for (const std::string_view good : code_blocks(section(rule, "Good"))) {
        CAPTURE(good);
        Example between = neighbours(good, "a");
        if (has_settings(alone) || has_settings(between)) continue;
        std::ranges::copy(alone, std::back_inserter(between));
        std::ranges::copy(neighbours(good, "z"), std::back_inserter(between));
        std::string found;
        for (const jilaf::test::Finding& finding : jilaf::test::findings_in(between, today_of(rule))) {
          const bool of_neighbour = finding.line.starts_with("a/") || finding.line.starts_with("z/");
          if (finding.rule == rule.id && !of_neighbour) found += finding.line + "\n";
        }
        CHECK(found == jilaf::test::found_by(rule.id, alone, today_of(rule)));
      }
    }
  }
}

TEST_CASE("check/rules: every rule has a text, and every text a rule") {
  std::set<std::string_view> ids;
  for (const jilaf::Rule& rule : jilaf::all_rules())
    CHECK_MESSAGE(ids.insert(rule.id).second, rule.id, " is listed twice");
  for (const std::string_view id : jilaf::loading_rules()) CHECK_MESSAGE(ids.insert(id).second, id, " is listed twice");
  for (const std::string_view id : ids)
    CHECK_MESSAGE(jilaf::find_rule_text(id) != nullptr, "data/rules/", id, ".md is missing");
  for (const RuleText& text : jilaf::rule_texts())
    CHECK_MESSAGE(ids.contains(text.id), text.id, " stands in no list of lib/check/rules.cpp");
}

TEST_CASE("check/rules: the rules are listed in the order of their ids") {
  CHECK(std::ranges::is_sorted(jilaf::all_rules(), {}, &jilaf::Rule::id));
}

TEST_CASE("check/rules: the file of a rule has the rule's name") {
  std::set<std::string> files;
  for (const auto& entry : fs::directory_iterator(fs::path(JILAF_SOURCE_DIR) / "lib/check/rules")) {
    if (entry.path().extension() != ".cpp") continue;
    std::string id = entry.path().stem().string();
    std::ranges::replace(id, '_', '-');
    files.insert(id);
  }
  std::set<std::string> rules;
  for (const jilaf::Rule& rule : jilaf::all_rules()) rules.emplace(rule.id);
  for (const std::string& id : rules) CHECK_MESSAGE(files.contains(id), "lib/check/rules/ has no file for ", id);
  for (const std::string& id : files) CHECK_MESSAGE(rules.contains(id), "lib/check/rules.cpp does not list ", id);
}

TEST_CASE("check/rules: every text says why, when the rule is silent, what is bad and what is good") {
  for (const RuleText& rule : jilaf::rule_texts()) {
    for (const std::string_view heading : {"Why", "Silent when", "Bad", "Good"}) {
      CHECK_MESSAGE(!section(rule, heading).empty(), "data/rules/", rule.id, ".md has no section ", heading);
    }
    CHECK_MESSAGE(!rule.summary.ends_with('.'), rule.id, ": the summary ends with a full stop");
    CHECK_MESSAGE(!rule.fix.ends_with('.'), rule.id, ": the fix ends with a full stop");
  }
}

}  // namespace
