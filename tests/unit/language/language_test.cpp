// SPDX-License-Identifier: MIT
#include "language/language.hpp"

#include <doctest/doctest.h>

using namespace jilaf;

namespace {

Language english() { return Language(*find_language("en")); }

}  // namespace

TEST_CASE("language/numbers: words up to fifteen, digits after that, commas in thousands") {
  const Language language = english();
  CHECK(language.number(0) == "zero");
  CHECK(language.number(15) == "fifteen");
  CHECK(language.number(16) == "16");
  CHECK(language.number(1234567) == "1,234,567");
  CHECK(language.in_words(119) == "one hundred and nineteen");
  CHECK(language.in_words(5'000'000'000) == "five billion");
  CHECK(language.percent(0.488) == "48.8%");
  CHECK(language.percent(1) == "100.0%");
}

TEST_CASE("language/dates: runs say once what is equal") {
  const Language language = english();
  CHECK(language.date({2024, 2, 29}) == "29 February 2024");
  CHECK(language.date({2024, 2, 29}, "weekday") == "Thursday 29 February 2024");
  CHECK(language.date({2024, 2, 0}) == "February 2024");
  CHECK(language.date({2024, 0, 0}) == "2024");
  CHECK(language.date({}) == "–");
  CHECK(language.date_range({2022, 11, 14}, {2022, 11, 18}) == "14 to 18 November 2022");
  CHECK(language.date_range({2022, 11, 28}, {2022, 12, 2}) == "28 November to 2 December 2022");
  CHECK(language.date_range({2022, 12, 28}, {2023, 1, 3}) == "28 December 2022 to 3 January 2023");
  CHECK(language.date_range({2022, 11, 14}, {2022, 11, 18}, "weekday") == "Monday 14 to Friday 18 November 2022");
  CHECK(language.date_range({2022, 11, 14}, {2022, 11, 14}) == "14 November 2022");
  CHECK(language.date_range({2022, 11, 14}, {}) == "14 November 2022");
  CHECK(language.date_range({2022, 5, 0}, {2022, 7, 0}) == "May to July 2022");
  CHECK(language.date_range({2022, 12, 0}, {2023, 1, 0}) == "December 2022 to January 2023");
  CHECK(language.date_range({2022, 5, 3}, {2022, 7, 0}) == "May to July 2022");
  CHECK(language.date_range({2022, 5, 3}, {2022, 5, 0}) == "May 2022");
  CHECK(language.date_range({2022, 0, 0}, {2023, 0, 0}) == "2022 to 2023");
}

TEST_CASE("language/text: lists have no comma before and; a gap shows its key") {
  const Language language = english();
  CHECK(language.join({}) == "");
  CHECK(language.join({"a"}) == "a");
  CHECK(language.join({"a", "b", "c"}) == "a, b and c");
  CHECK(language.text("no.such") == "no.such");
  CHECK(language.message("no_such") == "messages.no_such");
  CHECK(language.country("PH") == "Philippines");
  CHECK(language.country("PH", "text") == "the Philippines");
  CHECK(language.country("QQ") == "QQ");
  CHECK(language.sentence("one person") == "One person");
  CHECK(language.sentence("") == "");
  CHECK(language.sentence("éa") == "Éa");
}

TEST_CASE("language/text: data is never taken for a pattern") {
  const Language language = english();
  CHECK(language.message("note", {{"text", "it's {n, plural} '{' {{}}"}}) == "Note: it's {n, plural} '{' {{}}");
}

TEST_CASE("language/sort: keys follow the reader, not the bytes") {
  const Language language = english();
  CHECK(language.sort_key("apple") < language.sort_key("Banana"));
  CHECK(language.sort_key("Zebra") > language.sort_key("Ähre"));
}

TEST_CASE("language/articles: an acronym takes the article of its full name where the language gives it one") {
  const Language french(*find_language("fr"));
  const std::string centre = "Congrès des syndicats (CSX)";
  CHECK(french.with_article(centre, centre) == "le " + centre);
  CHECK(french.with_article("CSX", centre) == "le CSX");
  CHECK(french.with_article("OIT", "Organisation internationale du travail (OIT)") == "l’OIT");
  CHECK(french.with_article("Quelconque", "Quelconque") == "Quelconque");
  const Language spanish(*find_language("es"));
  CHECK(spanish.with_article("UGT", "Unión General de Trabajadores (UGT)") == "la UGT");
  const Language english(*find_language("en"));
  CHECK(english.with_article("RENGO", "Japanese Trade Union Confederation (RENGO)") == "RENGO");
  const Language japanese(*find_language("ja"));
  CHECK(japanese.with_article("連合", "日本労働組合総連合会（連合）") == "連合");
}
