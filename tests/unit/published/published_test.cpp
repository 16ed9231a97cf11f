// SPDX-License-Identifier: MIT
// Figures as they were published must come out, and tables must add up.
#include "check/check.hpp"
#include "render/reports.hpp"
#include "unit/scratch.hpp"
#include "write/formats.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

using namespace jilaf;

namespace {

constexpr std::string_view root = JILAF_SOURCE_DIR;

struct Data {
  Dossier dossier;
  Visible visible;
  std::vector<jilaf::Counted> counted;
};

Data seen_by(Dossier dossier, Audience audience) {
  const std::vector<ProgrammeFigures> figures = count_all(dossier, 1);
  Visible visible = project(
      dossier, figures,
      {.audience = audience, .today = {2024, 12, 1}, .programmes = {}, .since = {}, .until = {}, .fiscal_year = {}}, 1);
  Data data{std::move(dossier), std::move(visible), {}};
  for (const VisibleProgramme& entry : data.visible.programmes())
    data.counted.push_back({&entry.programme, &entry.figures});
  return data;
}

/// Loads a folder of the repository for an audience.
Data data_of(const std::string& folder, Audience audience = Audience::public_) {
  InputRequest request;
  request.paths = {std::string(root) + "/" + folder};
  return seen_by(load(request), audience);
}

SummaryRow total_of(const Data& data) { return summarise(data.counted, {}, data.visible.settings()).total; }

const VisibleProgramme& programme(const Data& data, std::string_view id) {
  for (const VisibleProgramme& entry : data.visible.programmes()) {
    if (entry.programme.id.value() == id) return entry;
  }
  throw std::runtime_error("no programme " + std::string(id));
}

std::string written(const Document& document, std::string_view format) {
  return find_format(format)->write({&document, 1}, {});
}

/// All folders whose data are tried; `ci` is for build servers and holds none.
std::vector<std::string> folders() {
  std::vector<std::string> all;
  for (const std::string parent : {"examples", "tests/data"}) {
    for (const auto& entry : std::filesystem::directory_iterator(std::string(root) + "/" + parent)) {
      if (entry.is_directory() && entry.path().filename() != "ci")
        all.push_back(parent + "/" + entry.path().filename().string());
    }
  }
  std::ranges::sort(all);
  return all;
}

/// Every choice of one or two keys.
std::vector<std::vector<GroupKey>> all_groups() {
  std::vector<std::vector<GroupKey>> all;
  for (std::size_t first = 0; first < group_keys().size(); ++first) {
    all.push_back({static_cast<GroupKey>(first)});
    for (std::size_t second = 0; second < group_keys().size(); ++second) {
      if (first != second) all.push_back({static_cast<GroupKey>(first), static_cast<GroupKey>(second)});
    }
  }
  return all;
}

std::vector<std::vector<std::string>> csv_rows(const std::string& text) {
  std::vector<std::vector<std::string>> rows;
  std::istringstream lines(text);
  for (std::string line; std::getline(lines, line);) {
    if (line.ends_with('\r')) line.pop_back();
    std::vector<std::string> cells(1);
    bool quoted = false;
    for (const char byte : line) {
      if (byte == '"')
        quoted = !quoted;
      else if (byte == ',' && !quoted)
        cells.emplace_back();
      else
        cells.back() += byte;
    }
    rows.push_back(std::move(cells));
  }
  return rows;
}

/// The digits in a cell; empty where there are none, as in a dash.
std::string digits(std::string_view cell) {
  std::string out;
  for (const char byte : cell) {
    if (byte >= '0' && byte <= '9') out += byte;
  }
  return out;
}

}  // namespace

TEST_CASE("published/fy2014: twelve programmes, 119 participants, 41 country slots") {
  const Data data = data_of("tests/data/fy2014");
  const SummaryRow total = total_of(data);
  CHECK(total.programmes == 12);
  CHECK(total.participants.sum == Figure::exactly(119));
  CHECK(total.participants.unknown == 0);
  CHECK(total.country_slots.sum.value == 41);
  CHECK(total.country_slots.unknown == 0);
  const Summary by_year = summarise(data.counted, {GroupKey::fiscal_year}, data.visible.settings());
  REQUIRE(by_year.rows.size() == 1);
  CHECK(by_year.rows.front().keys.front() == "2014");
  const std::string page = written(render_summary(data.visible, {}, {Language(*find_language("en"))}), "md");
  CHECK(page.find("| Participants |     120 |       119 |     119 |") != std::string::npos);
  CHECK(page.find("| Women        |       – |        47 |       – |") != std::string::npos);
  CHECK(page.find("| Programmes   |      12 |        12 |      12 |") != std::string::npos);
}

TEST_CASE("published/all-asia-2012: 14 persons, 12 organisations, nine countries") {
  const Data data = data_of("examples/all-asia-2012");
  const ProgrammeFigures& figures = programme(data, "2012-all-asia").figures;
  CHECK(figures.participants == Figure::exactly(14));
  CHECK(figures.organisations == Figure::exactly(12));
  CHECK(figures.countries == Figure::exactly(9));
  CHECK_FALSE(figures.women.known);
  CHECK(summarise(data.counted, {GroupKey::country}, data.visible.settings()).rows.size() == 9);
  CHECK(summarise(data.counted, {GroupKey::organisation}, data.visible.settings()).rows.size() == 12);
}

TEST_CASE("published/china-korea: nine persons and then ten, from three organisations of two countries") {
  const Data data = data_of("tests/data/china-korea");
  const ProgrammeFigures& first = programme(data, "2011-china-korea").figures;
  CHECK(first.participants == Figure::exactly(9));
  CHECK(first.women == Figure::exactly(4));
  CHECK(first.organisations == Figure::exactly(3));
  CHECK(first.countries == Figure::exactly(2));
  const ProgrammeFigures& second = programme(data, "2012-china-korea").figures;
  CHECK(second.participants == Figure::exactly(10));
  CHECK_FALSE(second.women.known);
  const Summary by_country = summarise(data.counted, {GroupKey::country}, data.visible.settings());
  for (const SummaryRow& row : by_country.rows) {
    if (row.rest)
      CHECK(row.women.sum == Figure::exactly(4));
    else
      CHECK(row.participants.sum == Figure::exactly(row.keys.front() == "CN" ? 9 : 10));
  }
  CHECK(by_country.counts_several);
}

namespace {

/// Whether the columns of people of the groups and the rest add up to the total, for every choice of groups.
void check_sums(const Data& data) {
  const SummaryRow total = total_of(data);
  for (const std::vector<GroupKey>& by : all_groups()) {
    CAPTURE(std::string(group_keys()[static_cast<std::size_t>(by.front())]));
    CAPTURE(by.size());
    const Summary summary = summarise(data.counted, by, data.visible.settings());
    for (const auto column :
         {&SummaryRow::participants, &SummaryRow::women, &SummaryRow::completed, &SummaryRow::planned}) {
      std::int64_t sum = 0;
      for (const SummaryRow& row : summary.rows) sum += (row.*column).sum.value;
      CHECK(sum == (total.*column).sum.value);
      CHECK((summary.total.*column).sum == (total.*column).sum);
    }
    if (summary.counts_several) continue;
    std::int64_t programmes = 0;
    for (const SummaryRow& row : summary.rows) programmes += row.programmes;
    CHECK(programmes == total.programmes);
  }
}

}  // namespace

TEST_CASE("published/tables: columns of people add up to the total, whatever the groups") {
  for (const std::string& folder : folders()) {
    CAPTURE(folder);
    for (const Audience audience : {Audience::public_, Audience::internal}) check_sums(data_of(folder, audience));
  }
}

TEST_CASE("published/tables: they add up also where little is known, or the roster holds withheld people") {
  for (const std::string_view keys : {
           "  participants: {by: [{country: FJ, total: 3, women: 1}, {country: WS}]}\n",
           "  participants: {total: 9, by: [{country: FJ, total: 3, women: 1}, {country: WS, planned: 4}]}\n",
           "  participants: {total: 9, women: 4, by: [{organisation: A, country: FJ, total: 3}, {organisation: B, "
           "country: FJ, total: 2}]}\n",
           "  segments: [{id: s, countries: [FJ], participants: {total: 4, women: 1}}, {id: t, countries: [WS, TO]}]\n",
           "  segments: [{id: s, countries: [FJ], participants: {total: 4}}, {id: t, countries: [WS, TO], "
           "participants: {total: 5, women: 2}}]\n",
           "  countries: [FJ]\n  incomplete: [countries]\n  participants: {total: 4}\n",
           "  status: planned\n  planned: {participants: 12}\n  participants: {by: [{country: FJ, planned: 5}]}\n",
           "  participants: {total: {about: 40}, by: [{country: FJ, total: {at_least: 5}}]}\n",
           "  stated: {participants: 40, women: 3}\n  countries: [FJ, WS]\n",
           "delegates: [{country: FJ, organisation: A, gender: female}, {country: FJ, organisation: B}, {country: WS, "
           "organisation: C, gender: male, safety: withhold}]\n",
           "  participants: {total: 3}\ndelegates: [{country: FJ, organisation: A, gender: female}]\n",
       }) {
    CAPTURE(keys);
    const test::ScratchFolder folder;
    folder.write("a.yaml", "programme:\n  id: a\n  title: A\n" + std::string(keys));
    folder.write("b.yaml", "programme: {id: b, title: B, participants: {by: [{country: FJ, total: 2, women: 2}]}}\n");
    InputRequest request;
    request.paths = {folder.path().string()};
    for (const Audience audience : {Audience::public_, Audience::internal})
      check_sums(seen_by(load(request), audience));
  }
}

TEST_CASE("published/tables: CSV and Markdown give the same figures") {
  const Language language(*find_language("en"));
  for (const std::string& folder : folders()) {
    const Data data = data_of(folder);
    for (const std::vector<GroupKey>& by : all_groups()) {
      CAPTURE(folder);
      const Document document = render_summary(data.visible, by, {language});
      const auto rows = csv_rows(written(document, "csv"));
      const Grid* shown = nullptr;
      for (const Block& block : document.blocks) {
        if (const auto* const grid = std::get_if<Grid>(&block.data); grid != nullptr && shown == nullptr) shown = grid;
      }
      REQUIRE(shown != nullptr);
      REQUIRE(rows.size() == shown->rows.size() + 1);
      for (std::size_t column = by.size(); column < shown->columns.size(); ++column) {
        const auto place = std::ranges::find(rows.front(), shown->columns[column].key) - rows.front().begin();
        if (shown->columns[column].key == "women_share") continue;
        for (std::size_t row = 0; row < shown->rows.size(); ++row) {
          CHECK(digits(to_text(shown->rows[row].cells[column].shown)) ==
                digits(rows[row + 1][static_cast<std::size_t>(place)]));
        }
      }
    }
  }
}
