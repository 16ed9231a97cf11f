// SPDX-License-Identifier: MIT
#pragma once

#include "figures/figure.hpp"
#include "language/language.hpp"
#include "project/visible.hpp"
#include "render/reports.hpp"

#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace jilaf {

/// A text with the tag of its language where that is not the one asked for.
struct Chosen {
  std::string text;
  std::string language;
};

/// Says the data of one audience in one language.
class Speaker {
 public:
  Speaker(const Visible& visible, const RenderOptions& options)
      : visible_(visible), language_(options.language), untranslated_(options.untranslated) {}
  Speaker(const Speaker&) = delete;
  Speaker& operator=(const Speaker&) = delete;

  [[nodiscard]] const Language& language() const { return language_; }
  [[nodiscard]] const Visible& visible() const { return visible_; }

  /// The version of a text in the language asked for, else in the first of the settings, else the first there is.
  [[nodiscard]] Chosen choose(const Text& text) const;
  /// The text for a line, marked where its language is another one (`language/foreign.hpp`); empty where none was written.
  [[nodiscard]] std::string text(const Text& text) const;
  /// The text as a line.
  [[nodiscard]] Inlines line(const Text& text) const { return plain(this->text(text)); }
  /// Paragraphs, lists, emphasis and links of a long text.
  [[nodiscard]] Blocks paragraphs(const LongText& text) const;

  /// The full name with the acronym in parentheses where both are known.
  [[nodiscard]] std::string organisation(const OrganisationRef& organisation) const;
  /// The acronym, else the name.
  [[nodiscard]] std::string short_organisation(const OrganisationRef& organisation) const;
  /// As running text has it: in full the first time, by its acronym after that.
  [[nodiscard]] std::string mention(const OrganisationRef& organisation) const;
  /// The names with the article that running text needs, as "the Ministry of Labour".
  [[nodiscard]] std::string with_article(const Few<OrganisationRef>& list) const;
  [[nodiscard]] std::string organisations(const Few<OrganisationRef>& list) const;
  /// The address of an organisation on the web; empty where it is not known.
  [[nodiscard]] std::string url_of(const OrganisationRef& organisation) const;
  /// The name of a place, with its city where that says more.
  [[nodiscard]] std::string place(const PlaceRef& place) const;
  [[nodiscard]] std::string places(const Few<PlaceRef>& list) const;
  /// Name, position and organisation, as far as they are known.
  [[nodiscard]] std::string person(const Person& person) const;
  /// The name of a delegate in the order that the data say; empty where it is not to be seen.
  [[nodiscard]] std::string name(const DelegateName& name) const;
  /// A fiscal year, by the number of the year in which it begins.
  [[nodiscard]] std::string fiscal_year(std::string_view year) const;
  /// A country in the words of the house: the settings' own name, else that of the language.
  [[nodiscard]] std::string country(std::string_view code, std::string_view form = "name") const;
  [[nodiscard]] std::string countries(const Few<CountryCode>& codes, std::string_view form = "text") const;
  /// A word of an enumeration under `SECTION.WORD` of the language file.
  [[nodiscard]] std::string word(std::string_view section, std::string_view word) const;

  /// A number of people at the beginning of a sentence, where more numbers are words.
  [[nodiscard]] std::string people_first(const Figure& figure) const;
  /// A number with its noun: "fifteen people", "about 40 people"; `noun` is the name of a pattern with {n} and {count} in a
  /// section of the language file.
  [[nodiscard]] std::string counted(const Figure& figure, std::string_view noun,
                                    std::string_view section = "messages") const;
  /// People of whom so many are women, as far as that is known: "eight people, three women".
  [[nodiscard]] std::string people(const Figure& total, const Figure& women) const;
  /// A number in running text, "about" and "at least" said; `noun` names what is counted, as above.
  [[nodiscard]] std::string number(const Figure& figure, std::string_view noun = {}) const;
  /// What stands before an item of a numbered list where that is no number with a point: "(1) ", "（１）".
  [[nodiscard]] std::string item_mark(std::int64_t number) const;
  /// A number behind a colon: in digits, "about" and "at least" said.
  [[nodiscard]] std::string amount(const Figure& figure) const;
  /// A figure as a cell: a dash where it is unknown.
  [[nodiscard]] Cell cell(const Figure& figure) const;
  /// A cell of text.
  [[nodiscard]] Cell cell(std::string_view text) const;
  /// A number that is known.
  [[nodiscard]] Cell cell(std::int64_t number) const;
  /// A date as a cell; ISO 8601 for machines.
  [[nodiscard]] Cell cell(const Date& date) const;
  /// The cell of something that is not known.
  [[nodiscard]] Cell unknown() const;

 private:
  /// A number with "about" or "at least" before it.
  [[nodiscard]] std::string hedged(std::string count, CountForm form) const;
  /// Whether a text has a version in the language of the output.
  [[nodiscard]] bool speaks(const Text& text) const;
  const Visible& visible_;
  const Language& language_;
  std::vector<Span>* untranslated_;
  mutable std::set<std::string> mentioned_;  // organisations that were named in full
};

/// A figure as machines read it: null, a number, or an object with one member, as `{"about": 40}`.
[[nodiscard]] Value to_value(const Figure& figure);

/// Parses Markdown of the kind that long texts know; everything else is shown as text.
[[nodiscard]] Blocks parse_long_text(std::string_view text, const std::string& language);

/// A note, a paragraph and a heading as blocks.
[[nodiscard]] Block heading(int level, std::string_view text, std::string key);
[[nodiscard]] Block paragraph(std::string_view text);
[[nodiscard]] Block paragraph(Inlines line);

}  // namespace jilaf
