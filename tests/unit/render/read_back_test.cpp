// SPDX-License-Identifier: MIT
// What the program writes of a programme, put into its own text: nothing is wrong with it, and one change is one finding.
#include "language/date_reader.hpp"
#include "language/language.hpp"
#include "unit/render/openings.hpp"

#include "language/count_reader.hpp"

#include <set>

#include <doctest/doctest.h>

using namespace jilaf;

namespace {

/// The programme of a shape with a narrative in one language.
std::string with_narrative(const std::string& yaml, std::string_view tag, const std::string& text) {
  const std::size_t end_of_programme = std::min(yaml.find("\ndelegates:"), yaml.size());
  std::string quoted;
  for (const char byte : text) {
    if (byte == '\'') quoted += '\'';
    quoted += byte;
  }
  std::string all = yaml.substr(0, end_of_programme);
  while (all.ends_with('\n')) all.pop_back();
  return all + "\n  narrative: {" + std::string(tag) + ": '" + quoted + "'}\n" + yaml.substr(end_of_programme);
}

/// The rules that warn of a text in a data directory of that language, each once.
std::set<std::string> rules_against(const std::string& yaml, std::string_view tag) {
  const test::ScratchFolder folder;  // findings read their files again
  folder.write("data.yaml", yaml);
  folder.write("jilaf.yaml", "settings: {languages: [" + std::string(tag) + "]}\n");
  InputRequest request;
  request.paths = {folder.path().string()};
  const Dossier dossier = load(request);
  const std::vector<ProgrammeFigures> figures = count_all(dossier, 1);
  std::set<std::string> rules;
  for (const Diagnostic& finding : check({dossier, figures, {2024, 7, 1}}, 1)) {
    if (finding.severity >= Severity::warning) rules.emplace(finding.rule);
  }
  return rules;
}

/// The rules that warn of a narrative and not of the programme without it, a blank behind each.
std::string raised_by(const std::string& yaml, std::string_view tag, const std::string& narrative) {
  const std::set<std::string> before = rules_against(yaml, tag);
  std::string raised;
  for (const std::string& rule : rules_against(with_narrative(yaml, tag, narrative), tag)) {
    if (!before.contains(rule)) raised += rule + " ";
  }
  return raised;
}

/// The name of a month as dates of the language have it.
std::string month_word(const Language& language, int month) {
  std::string text = language.date({2000, static_cast<std::uint8_t>(month), 0});
  for (const std::string_view cut : {"2000年", "2000"}) {
    if (const std::size_t at = text.find(cut); at != std::string::npos) text.erase(at, cut.size());
  }
  return text.substr(0, text.find(' '));
}

/// The text with each month within a date replaced by another one, one at a time.
std::vector<std::string> with_other_months(const std::string& text, const LanguageData& data) {
  const Language language(data);
  const DateReader reader(data);
  std::vector<std::string> changed;
  for (const SpokenDate& date : reader.find(text)) {
    const std::string word = month_word(language, date.month);
    for (std::size_t at = text.find(word, date.begin); at < date.end; at = text.find(word, at + 1)) {
      const bool inside_number = at > 0 && text[at - 1] >= '0' && text[at - 1] <= '9';
      if (inside_number) continue;
      std::string other = text;
      changed.push_back(other.replace(at, word.size(), month_word(language, (date.month + 5) % 12 + 1)));
    }
  }
  return changed;
}

/// The text with each number that it counts replaced by one that no data explain.
std::vector<std::string> with_other_counts(const std::string& text, const LanguageData& data) {
  const CountReader reader(data);
  std::vector<std::string> changed;
  for (const SpokenCount& count : reader.find(text)) {
    std::string other = text;
    changed.push_back(other.replace(count.begin, count.end - count.begin, "7654"));
  }
  return changed;
}

/// Shapes whose numbers are not known exactly, so that no other number is wrong.
bool is_vague(const std::string& name) {
  return name == "about" || name == "at-least" || name == "leader-of-a-working-visit" || name == "women-alone-counted";
}

}  // namespace

TEST_CASE("render/read back: no opening in any language raises a warning") {
  for (const LanguageData& data : languages()) {
    const std::string tag(data.tag);
    CAPTURE(tag);
    const auto openings = test::parts_of(tag + ".md");
    const auto shapes = test::shapes();
    for (std::size_t index = 0; index < shapes.size(); ++index) {
      CAPTURE(openings[index].second);
      CHECK(raised_by(shapes[index].second, tag, openings[index].second) == "");
    }
  }
}

TEST_CASE("render/read back: another month is found, and nothing else") {
  for (const LanguageData& data : languages()) {
    const std::string tag(data.tag);
    CAPTURE(tag);
    const auto openings = test::parts_of(tag + ".md");
    const auto shapes = test::shapes();
    std::size_t changes = 0;
    for (std::size_t index = 0; index < shapes.size(); ++index) {
      for (const std::string& text : with_other_months(openings[index].second, data)) {
        CAPTURE(text);
        CHECK(raised_by(shapes[index].second, tag, text) == "text-date ");
        ++changes;
      }
    }
    CHECK(changes >= 40);
  }
}

TEST_CASE("render/read back: another number is found, and nothing else") {
  for (const LanguageData& data : languages()) {
    const std::string tag(data.tag);
    CAPTURE(tag);
    const auto openings = test::parts_of(tag + ".md");
    const auto shapes = test::shapes();
    std::size_t changes = 0;
    for (std::size_t index = 0; index < shapes.size(); ++index) {
      if (is_vague(shapes[index].first)) continue;
      for (const std::string& text : with_other_counts(openings[index].second, data)) {
        CAPTURE(text);
        CHECK(raised_by(shapes[index].second, tag, text) == "text-count ");
        ++changes;
      }
    }
    CHECK(changes >= 40);
  }
}

TEST_CASE("render/read back: another weekday is found, and nothing else") {
  for (const LanguageData& data : languages()) {
    const std::string tag(data.tag);
    const Language language(data);
    const std::string right = language.date({2022, 11, 14}, "weekday") + "; " +
                              language.date_range({2022, 11, 14}, {2022, 11, 18}, "weekday");
    CAPTURE(right);
    const auto told = [&](const std::string& text) {
      return rules_against(
          "programme:\n  id: a\n  title: A\n  start: 2022-11-14\n  end: 2022-11-18\n  countries: [NP]\n"
          "  participants: {total: 3}\n  narrative: {" +
              tag + ": '" + text + "'}\n",
          tag);
    };
    CHECK(told(right).empty());
    std::size_t weekdays = 0;
    for (const SpokenDate& date : DateReader(data).find(right)) {
      if (date.weekday < 0) continue;
      const Date other{2022, 11, static_cast<std::uint8_t>(6 + (date.weekday + 1) % 7)};  // the 6th was a Sunday
      std::string wrong = right;
      wrong.replace(date.weekday_begin, date.weekday_end - date.weekday_begin, language.weekday_name(other));
      CAPTURE(wrong);
      CHECK(told(wrong) == std::set<std::string>{"text-date"});
      ++weekdays;
    }
    CHECK(weekdays == 3);
  }
}
