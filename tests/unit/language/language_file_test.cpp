// SPDX-License-Identifier: MIT
#include "language/language_file.hpp"
#include "language/foreign.hpp"

#include "base/files.hpp"
#include "language/language.hpp"

#include <doctest/doctest.h>

using namespace jilaf;

namespace {

constexpr std::size_t most = 1 << 20;

std::string text_of(std::string_view tag) {
  return read_file(std::string(JILAF_SOURCE_DIR "/data/languages/") + std::string(tag) + ".yaml", most);
}

/// English with one text replaced by another, which must stand there.
std::string with(std::string_view old, std::string_view other, std::string_view tag = "en") {
  std::string text = text_of(tag);
  const std::size_t at = text.find(old);
  REQUIRE(at != std::string::npos);
  return text.replace(at, old.size(), other);
}

/// What is wrong with a file, a line each.
std::string wrong(std::string text) {
  const LanguageFile file("x.yaml", std::move(text));
  std::string all;
  for (const Diagnostic& finding : file.findings()) all += finding.message + "\n";
  CHECK(file.usable() == file.findings().empty());
  return all;
}

}  // namespace

TEST_CASE("language/file: nothing is wrong with the files of jilaf, and they are what was built in") {
  REQUIRE(!languages().empty());
  for (const LanguageData& data : languages()) {
    CAPTURE(data.tag);
    const LanguageFile file("x.yaml", text_of(data.tag));
    CHECK(wrong(text_of(data.tag)) == "");
    CHECK(file.data().tag == data.tag);
    CHECK(file.data().entries.size() == data.entries.size());
  }
}

TEST_CASE("language/file: all missing keys are named in one message") {
  CHECK(wrong(with("  interpreter: \"{n, plural, one {{count} interpreter} other {{count} interpreters}}\"\n", "")) ==
        "1 key is missing: party_roles.interpreter\n");
  CHECK(wrong("tag: eo\n").find("countries.AD") != std::string::npos);
  CHECK(wrong("tag: eo\n").find("messages.opening_held") != std::string::npos);
  CHECK(wrong("") == wrong("{}\n"));
  CHECK(wrong("").find("'' is not a language tag") == 0);
}

TEST_CASE("language/file: an unknown key, a wrong tag, a doubled name") {
  CHECK(wrong(with("  thanks: ", "  thnks: ")) ==
        "there is no key 'messages.thnks'\n1 key is missing: messages.thanks\n");
  CHECK(wrong(with("tag: en", "tag: _")) == "'_' is not a language tag\n");
  CHECK(wrong(with("  PE: Peru\n", "  PE: Mali\n")) == "ML and PE have the same name\n");
  CHECK(wrong("- a\n").find("missing") != std::string::npos);
  CHECK(wrong("tag: [\n").find("not closed") != std::string::npos);
}

TEST_CASE("language/file: patterns must be such that they can be filled") {
  CHECK(wrong(with("plan: \"{planned_first} had been planned.\"", "plan: \"{planed} had been planned.\"")) ==
        "the pattern of 'messages.plan' asks for '{planed}', which is not given there; there are: gender, n, planned, "
        "planned_first, when\n");
  CHECK(wrong(with("plan: \"{planned_first} had been planned.\"", "plan: \"{planned had been planned.\""))
            .find("the pattern of 'messages.plan' cannot be read") == 0);
  // Polish has forms that English does not know.
  CHECK(wrong(with("tag: en", "tag: pl")).find("lacks the plural form 'few'") != std::string::npos);
}

TEST_CASE("language/file: number words, seams and frames must be such that they can be used") {
  CHECK(wrong(with("%spellout-cardinal-verbose", "%no-such-rule")).find("number words") != std::string::npos);
  CHECK(wrong(text_of("en") + "seams: {a: {before: \"x\", meets: \"[z-a\", becomes: \"y\"}}\n").find("seams.a") !=
        std::string::npos);
  CHECK(wrong(with("day_without_year: \"{d} {m}[ {y}]\"", "day_without_year: \"{d} {m}[ {y}\"")).find("frame") !=
        std::string::npos);
}

TEST_CASE("language/seams: they hold where a pattern meets what is filled in, and nowhere else") {
  const LanguageFile file("x.yaml", with("  project: ", "  series_of: \"{subject} the {kind}\"\n  project: ") + R"(
seams:
  de_le: {before: "de ", after: "le ", becomes: "du "}
  de_vowel: {before: "de ", meets: "[aeiou]", becomes: "d’"}
  and_hi: {before: " and ", after: "Hi", meets: "[^a]", becomes: " & Hi"}
  behind_e: {follows: "[e]", before: " the ", becomes: "-"}
country_forms: {text: "le {name}", of: "de {text}"}
)");
  const Language language(file.data());
  CHECK(language.country_form("Kenya", "of") == "du Kenya");
  CHECK(language.country_form("Kenya", "name") == "Kenya");
  CHECK(language.country("US", "of") == "de the United States");
  CHECK(language.join({"de le a", "de o"}) == "de le a and de o");
  // Through the mark of another language a vowel is still a vowel, but no article of this language.
  const auto of = [&](const std::string& name) {
    return without_marks(language.form("country_forms.of", {{"text", name}}));
  };
  CHECK(of(mark_foreign("osaka", "en")) == "d’osaka");
  CHECK(of(mark_foreign("le Kenya", "en")) == "de le Kenya");
  const auto pair = [&](const std::string& name) { return without_marks(language.join({"Tokyo", name})); };
  CHECK(pair("Hiroshima") == "Tokyo & Hiroshima");
  CHECK(pair("Hialeah") == "Tokyo and Hialeah");
  CHECK(language.join({"Tokyo", mark_foreign("Hiroshima", "ja")}) == "Tokyo & " + mark_foreign("Hiroshima", "ja"));
  const auto kind = [&](const std::string& subject) {
    return without_marks(language.message("series_of", {{"subject", subject}, {"kind", "x"}}));
  };
  CHECK(kind("one") == "one-x");
  CHECK(kind(mark_foreign("one", "fr")) == "one-x");
  CHECK(kind("two") == "two the x");
}
