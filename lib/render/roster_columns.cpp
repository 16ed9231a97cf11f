// SPDX-License-Identifier: MIT
#include "render/roster_columns.hpp"

#include "figures/consent.hpp"
#include "figures/runs.hpp"
#include "render/notes.hpp"

#include <algorithm>
#include <array>

namespace jilaf {
namespace {

Cell cell_of(const Text& text, const Speaker& speaker) {
  return text.given() ? speaker.cell(speaker.text(text)) : Cell{};
}
Cell cell_of(const Plain& words, const Speaker& speaker) { return speaker.cell(std::string(words.value())); }

Cell name_cell(const RosterLine& line, const Speaker& speaker) {
  if (line.delegate == nullptr) return cell_of(line.split->group, speaker);
  const std::string name = speaker.name(line.delegate->name);
  if (!name.empty()) return speaker.cell(name);
  return {plain(speaker.language().message("unnamed")), {}};
}

Cell organisation_cell(const RosterLine& line, const Speaker& speaker) {
  const OrganisationRef& organisation =
      line.delegate != nullptr ? line.delegate->organisation : line.split->organisation;
  return organisation.given() ? speaker.cell(speaker.organisation(organisation)) : Cell{};
}

template <class Enum>
Cell word_cell(std::string_view section, Enum value, const Speaker& speaker) {
  const std::string key(word(value));
  return {plain(speaker.word(section, key)), Value(key)};
}

Cell role_cell(const RosterLine& line, const Speaker& speaker) {
  return line.delegate != nullptr ? word_cell("roles", line.delegate->role.value, speaker) : Cell{};
}

Cell status_cell(const RosterLine& line, const Speaker& speaker) {
  if (line.delegate == nullptr) return {};
  // Without a word on it somebody came, but not to what is not over.
  if (!line.delegate->status.given() && line.programme->status.value != Status::held) return {};
  return word_cell("delegate_statuses", line.delegate->status.value, speaker);
}

Cell gender_cell(const RosterLine& line, const Speaker& speaker) {
  if (line.delegate == nullptr || !line.delegate->gender.given()) return {};
  return word_cell("genders", line.delegate->gender.value, speaker);
}

Cell segment_cell(const RosterLine& line, const Speaker& speaker) {
  if (line.delegate == nullptr || !line.delegate->segment.given()) return {};
  const Segment* const segment = find_segment(*line.programme, line.delegate->segment.value());
  if (segment == nullptr) return cell_of(line.delegate->segment, speaker);
  return {plain(label_of(*segment, *line.programme, speaker)), Value(std::string(segment->id.value()))};
}

Cell first_visit_cell(const RosterLine& line, const Speaker&) {
  if (line.delegate == nullptr || !line.delegate->details->first_visit.given()) return {};
  const bool first = line.delegate->details->first_visit.value == Truth::yes;
  return {plain(first ? "✓" : ""), Value(first)};
}

Cell consent_cell(const RosterLine& line, const Speaker& speaker) {
  // For other audiences the consent itself was taken away.
  if (line.delegate == nullptr || speaker.visible().audience() != Audience::internal) return {};
  const Audience widest = name_audience(*line.delegate, *line.programme, speaker.visible().today());
  return speaker.cell(std::string(word(widest)));
}

Cell replaces_cell(const RosterLine& line, const Speaker& speaker) {
  if (line.delegate == nullptr || !line.delegate->details->replaces.given()) return {};
  for (const Delegate& other : line.programme->delegates) {
    if (other.id.value() == line.delegate->details->replaces.value()) return speaker.cell(speaker.name(other.name));
  }
  return cell_of(line.delegate->details->replaces, speaker);
}

Cell total_cell(const RosterLine& line, const Speaker& speaker) {
  return line.split != nullptr ? speaker.cell(to_figure(line.split->total)) : speaker.cell(std::int64_t{1});
}

Cell women_cell(const RosterLine& line, const Speaker& speaker) {
  if (line.split != nullptr) return speaker.cell(women_figure(line.split->women, to_figure(line.split->total)));
  if (line.delegate->gender.value == Gender::undisclosed) return speaker.unknown();
  return speaker.cell(std::int64_t{line.delegate->gender.value == Gender::female ? 1 : 0});
}

template <auto Member>
Cell name_part(const RosterLine& line, const Speaker& speaker) {
  return line.delegate != nullptr ? cell_of((*line.delegate->name.details).*Member, speaker) : Cell{};
}

template <auto Member>
Cell confidential(const RosterLine& line, const Speaker& speaker) {
  if (line.delegate == nullptr) return {};
  return cell_of((*line.delegate->confidential).*Member, speaker);
}

Cell born_cell(const RosterLine& line, const Speaker& speaker) {
  if (line.delegate == nullptr) return {};
  if (line.delegate->confidential->born.given()) return speaker.cell(line.delegate->confidential->born->value.date);
  return line.delegate->birth_year.given() ? speaker.cell(std::to_string(line.delegate->birth_year->value)) : Cell{};
}

}  // namespace

Cell roster_country(const RosterLine& line, const Speaker& speaker) {
  const auto& registered = speaker.visible().organisations();
  const std::string_view code =
      line.delegate != nullptr ? (line.delegate->country.given() ? line.delegate->country.value()
                                                                 : country_of(line.delegate->organisation, registered))
                               : (line.split->country.given() ? line.split->country.value()
                                                              : country_of(line.split->organisation, registered));
  if (code.empty()) return {};
  return {plain(speaker.country(code)), Value(std::string(code))};
}

Cell roster_programme(const RosterLine& line, const Speaker& speaker) {
  return {plain(speaker.text(line.programme->title)), Value(std::string(line.programme->id.value()))};
}

std::span<const RosterCells> roster_cells() {
  static constexpr std::array<RosterCells, 29> all = {{
      {{"programme", "the programme"}, roster_programme},
      {{"name", "the name"}, name_cell},
      {{"native_name", "the name in its own script"}, name_part<&NameDetails::native>},
      {{"reading", "how the name is read"}, name_part<&NameDetails::reading>},
      {{"country", "the country represented"}, roster_country},
      {{"organisation", "the organisation represented"}, organisation_cell},
      {{"position", "the position there"},
       [](const RosterLine& line, const Speaker& speaker) {
         return line.delegate != nullptr ? cell_of(line.delegate->position, speaker) : Cell{};
       }},
      {{"role", "the role in the delegation"}, role_cell},
      {{"status", "whether the person came"}, status_cell},
      {{"replaces", "in whose place the person came"}, replaces_cell},
      {{"segment", "the run of the programme"}, segment_cell},
      {{"gender", "the gender"}, gender_cell},
      {{"first_visit", "whether it was the first programme"}, first_visit_cell},
      {{"total", "how many people the row stands for"}, total_cell, true},
      {{"women", "how many of them are women"}, women_cell, true},
      {{"consent", "the widest audience that may see the name"}, consent_cell},
      {{"note", "the printed note"},
       [](const RosterLine& line, const Speaker& speaker) {
         return cell_of(line.delegate != nullptr ? line.delegate->remarks->note : line.split->remarks->note, speaker);
       }},
      {{"passport", "private"}, confidential<&Private::passport>},
      {{"nationality", "private"}, confidential<&Private::nationality>},
      {{"born", "private"}, born_cell},
      {{"phone", "private"}, confidential<&Private::phone>},
      {{"email", "private"}, confidential<&Private::email>},
      {{"address", "private"}, confidential<&Private::address>},
      {{"diet", "private"}, confidential<&Private::diet>},
      {{"health", "private"}, confidential<&Private::health>},
      {{"emergency_contact", "private"}, confidential<&Private::emergency_contact>},
      {{"flight_in", "private"}, confidential<&Private::flight_in>},
      {{"flight_out", "private"}, confidential<&Private::flight_out>},
      {{"room", "private"}, confidential<&Private::room>},
  }};
  return all;
}

std::vector<RosterCells> pick_columns(std::span<const std::string_view> keys) {
  std::vector<RosterCells> columns;
  for (const std::string_view key : keys) {
    const auto all = roster_cells();
    const auto found = std::ranges::find(all, key, [](const RosterCells& cells) { return cells.column.key; });
    if (found != all.end()) columns.push_back(*found);
  }
  return columns;
}

std::span<const RosterColumn> roster_columns() {
  static const std::vector<RosterColumn> columns = [] {
    std::vector<RosterColumn> list;
    for (const RosterCells& cells : roster_cells()) list.push_back(cells.column);
    return list;
  }();
  return columns;
}

}  // namespace jilaf
