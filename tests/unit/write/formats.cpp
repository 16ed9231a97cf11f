// SPDX-License-Identifier: MIT
#include "write/formats.hpp"

#include "unit/write/build.hpp"

#include <doctest/doctest.h>

#include <locale>

using namespace jilaf;
using namespace jilaf::test;

namespace {

/// A locale that groups by threes and writes a decimal comma, whatever is installed.
struct Grouping : std::numpunct<char> {
  [[nodiscard]] char do_thousands_sep() const override { return '.'; }
  [[nodiscard]] std::string do_grouping() const override { return "\3"; }
  [[nodiscard]] char do_decimal_point() const override { return ','; }
};

}  // namespace

TEST_CASE("write/formats: Markdown is the default") { CHECK(formats().front().name == "md"); }

TEST_CASE("write/formats: a format is found by name and by suffix") {
  for (const Format& format : formats()) {
    CHECK(find_format(format.name) == &format);
    CHECK(find_format(format.suffix) == &format);
  }
  CHECK(find_format("docx") == nullptr);
  CHECK(find_format("") == nullptr);
}

TEST_CASE("write/formats: the same bytes under every locale") {
  const Document document = summary_document();
  std::vector<std::string> plain_texts;
  for (const Format& format : formats()) plain_texts.push_back(format.write({&document, 1}, {}));
  const std::locale before = std::locale::global(std::locale(std::locale::classic(), new Grouping));
  std::vector<std::string> others;
  for (const Format& format : formats()) others.push_back(format.write({&document, 1}, {}));
  std::locale::global(before);
  CHECK(plain_texts == others);
}

TEST_CASE("write/formats: every text ends with a line break") {
  const Document document = summary_document();
  for (const Format& format : formats()) CHECK(format.write({&document, 1}, {}).ends_with('\n'));
}
