// SPDX-License-Identifier: MIT
#include "render/opening.hpp"

#include "figures/geography.hpp"
#include "figures/runs.hpp"
#include "render/notes.hpp"

#include <algorithm>

namespace jilaf {
namespace {

/// Makes the clauses of the opening sentence; each is a message of the language file that may be empty.
class Opening {
 public:
  Opening(const VisibleProgramme& visible, const Speaker& speaker)
      : programme_(visible.programme),
        figures_(visible.figures),
        withheld_people_(visible.withheld_people),
        speaker_(speaker),
        language_(speaker.language()) {}

  [[nodiscard]] std::vector<std::string> sentences() const;

 private:
  [[nodiscard]] std::string first_sentence() const;
  [[nodiscard]] bool has_people() const { return figure().known && figure().value > 0; }
  [[nodiscard]] const Figure& figure() const;
  [[nodiscard]] const Delegate* leader() const;
  [[nodiscard]] std::string subject() const;
  [[nodiscard]] std::string women() const;
  [[nodiscard]] std::string origin() const;
  [[nodiscard]] std::string origin_of() const;
  [[nodiscard]] std::string origin_counted() const;
  [[nodiscard]] std::string kind() const;
  [[nodiscard]] std::optional<Mode> mode() const;
  [[nodiscard]] std::string in_mode(std::string_view prefix, const MessageValues& values) const;
  [[nodiscard]] std::string place() const;
  [[nodiscard]] std::string dates() const;
  [[nodiscard]] std::string completion() const;
  [[nodiscard]] bool counts_countries() const;
  [[nodiscard]] std::vector<std::string> country_names() const;
  void add_country_list(std::vector<std::string>& sentences) const;
  void add_groups(std::vector<std::string>& sentences) const;
  void add_plan(std::vector<std::string>& sentences) const;
  void add_party(std::vector<std::string>& sentences) const;
  void add_frame(std::vector<std::string>& sentences) const;
  void add(std::vector<std::string>& sentences, std::string sentence) const {
    sentences.push_back(language_.sentence(std::move(sentence)));
  }

  const Programme& programme_;
  const ProgrammeFigures& figures_;
  std::int64_t withheld_people_ = 0;
  const Speaker& speaker_;
  const Language& language_;
};

/// The people that the sentence speaks of: those who came, or those who are expected.
const Figure& Opening::figure() const {
  const bool ahead = programme_.status.value != Status::held && programme_.status.value != Status::in_progress;
  return ahead && !figures_.participants.known ? figures_.planned_participants : figures_.participants;
}

/// The one participant, or the leader of a working visit whose people are not all known, where the name may be told.
const Delegate* Opening::leader() const {
  const Delegate* only = nullptr;
  for (const Delegate& delegate : programme_.delegates) {
    if (!has_participant_role(delegate)) continue;
    if (only != nullptr) return nullptr;
    only = &delegate;
  }
  if (only == nullptr || speaker_.name(only->name).empty()) return nullptr;
  const bool alone = figures_.participants.exact() && figures_.participants.value == 1;
  // Where others are withheld, the one who is left may not be the leader.
  const bool may_lead = only->role.value == Role::head_of_delegation || withheld_people_ == 0;
  const bool leads = may_lead && programme_.kind.value == ProgrammeKind::working_visit &&
                     figures_.participants.form == CountForm::at_least;
  return alone || leads ? only : nullptr;
}

std::string Opening::subject() const {
  const Delegate* const named = leader();
  if (named == nullptr) return speaker_.counted_first(figure(), "people");
  const std::string name = speaker_.name(named->name);
  std::string position = speaker_.text(named->position);
  if (named->organisation.given()) {
    const std::string organisation = speaker_.with_article({named->organisation});
    position = position.empty()
                   ? organisation
                   : language_.message("subject_position", {{"position", position}, {"organisation", organisation}});
  }
  const bool alone = figures_.participants.exact() && figures_.participants.value == 1;
  if (!alone) return language_.message("subject_led", {{"name", name}, {"position", position}});
  if (position.empty()) return language_.message("subject_named_only", {{"name", name}});
  return language_.message("subject_named", {{"name", name}, {"position", position}});
}

std::string Opening::women() const {
  const Figure& women = figures_.women;
  const Figure& people = figure();
  if (leader() != nullptr || !women.known || women.value == 0 || &people != &figures_.participants) return {};
  if (women.exact() && people.exact() && women.value == people.value) {
    if (people.value == 1) return language_.message("women_all_one");
    return language_.message(people.value == 2 ? "women_all_two" : "women_all");
  }
  return language_.message("women_some", {{"n", women.value}, {"count", speaker_.number(women)}});
}

std::vector<std::string> Opening::country_names() const {
  std::vector<std::string> names;
  names.reserve(figures_.by_country.parts.size());
  for (const PartFigures& part : figures_.by_country.parts) names.push_back(speaker_.country(part.key, "text"));
  return names;
}

/// Many countries are counted in the first sentence and named in the second.
bool Opening::counts_countries() const {
  const auto listed = static_cast<std::int64_t>(figures_.by_country.parts.size());
  return listed == 0 || listed > language_.custom("list_countries_to");
}

/// "nine countries", "six countries and one territory"; with the organisations where there are more of them.
std::string Opening::origin_counted() const {
  std::vector<std::string> kinds;
  if (figures_.countries.known && figures_.countries.value > 0)
    kinds.push_back(speaker_.counted(figures_.countries, "countries"));
  if (figures_.territories.known && figures_.territories.value > 0)
    kinds.push_back(speaker_.counted(figures_.territories, "territories"));
  if (kinds.empty()) return {};
  const std::string places = language_.join(kinds);
  if (!figures_.organisations.exact() || figures_.organisations.value < 2)
    return language_.message("origin_counted", {{"places", places}});
  return language_.message(
      "origin_organisations",
      {{"organisations", speaker_.counted(figures_.organisations, "organisations")}, {"places", places}});
}

std::string Opening::origin() const {
  if (leader() != nullptr && leader()->organisation.given()) return {};
  if (counts_countries()) return origin_counted();
  const bool partial = programme_.is_incomplete(Listing::countries);
  return language_.message(partial ? "origin_partial" : "origin_named", {{"places", language_.join(country_names())}});
}

/// The same of a programme about whose people nothing is known: " for participants from Nepal".
std::string Opening::origin_of() const {
  const std::string from = origin();
  return from.empty() ? from : language_.message("origin_of", {{"origin", from}});
}

std::string Opening::kind() const {
  return speaker_.word("kinds", programme_.kind.given() ? word(programme_.kind.value) : std::string_view("other"));
}

/// How people met: as the programme says, else as all its runs do.
std::optional<Mode> Opening::mode() const {
  if (programme_.mode.given()) return programme_.mode.value;
  std::optional<Mode> common;
  for (const Segment& segment : programme_.segments) {
    if (!segment.mode.given()) return std::nullopt;
    if (common && *common != segment.mode.value) return Mode::hybrid;
    common = segment.mode.value;
  }
  return common;
}

/// A clause on the mode, under a prefix of its own: `mode` where people took part, `kind` where the programme was held.
std::string Opening::in_mode(std::string_view prefix, const MessageValues& values) const {
  const std::string_view mode_word = word(mode().value_or(Mode::in_person));
  return language_.message(std::string(prefix) + "_" + std::string(mode_word), values);
}

std::string Opening::place() const {
  if (programme_.places.empty() || mode() == Mode::online) return {};
  return language_.message("place", {{"places", speaker_.places(programme_.places)}});
}

/// One clause a run: "from 14 to 18 November 2022 (Pakistan) and from 28 November to 2 December 2022 (Mongolia)".
std::string Opening::dates() const {
  const std::vector<Run> runs = distinct_runs(programme_);
  if (runs.empty()) return {};
  std::vector<std::string> clauses;
  for (const Run& run : runs) {
    std::string range = language_.date_range(run.start, run.end);
    const std::string label =
        runs.size() > 1 && run.segment != nullptr ? label_of(*run.segment, speaker_) : std::string();
    if (!label.empty()) range = language_.message("dates_of", {{"dates", range}, {"label", label}});
    const bool several_days = run.end.known() && run.end != run.start;
    const bool open = !run.end.known() && run.start.full();
    const std::string_view key = several_days       ? "dates_range"
                                 : open             ? "dates_open"
                                 : run.start.full() ? "dates_day"
                                                    : "dates_month";
    clauses.push_back(language_.message(key, {{"dates", range}}));
  }
  // Clauses begin with a blank of their own; a list puts its own between them.
  std::vector<std::string> trimmed;
  trimmed.reserve(clauses.size());
  for (const std::string& clause : clauses) trimmed.push_back(clause.starts_with(' ') ? clause.substr(1) : clause);
  const std::string joined = language_.join(trimmed);
  return clauses.front().starts_with(' ') ? " " + joined : joined;
}

std::string Opening::completion() const {
  const Figure& completed = figures_.completed;
  if (!completed.known || !figures_.participants.known || programme_.status.value != Status::held) return {};
  if (completed.value == 0) return {};
  if (completed == figures_.participants) {
    return language_.message(completed.value == 1   ? "completion_all_one"
                             : completed.value == 2 ? "completion_all_two"
                                                    : "completion_all");
  }
  return language_.message("completion_some", {{"n", completed.value}, {"count", speaker_.number(completed)}});
}

std::string Opening::first_sentence() const {
  const std::string status(word(programme_.status.value));
  const std::string key = "opening_" + status + (has_people() ? "" : "_nobody");
  return language_.message(key, {{"n", figure().value},
                                 {"subject", has_people() ? subject() : std::string()},
                                 {"women", women()},
                                 {"origin", origin()},
                                 {"origin_of", origin_of()},
                                 {"what", language_.message("what", {{"kind", kind()}})},
                                 {"kind", in_mode("kind", {{"kind", kind()}})},
                                 {"mode", in_mode("mode", {})},
                                 {"place", place()},
                                 {"dates", dates()},
                                 {"completion", completion()}});
}

void Opening::add_country_list(std::vector<std::string>& sentences) const {
  if (!counts_countries() || figures_.by_country.parts.empty() || !has_people()) return;
  if (programme_.is_incomplete(Listing::countries)) return;
  add(sentences, language_.message("origin_list", {{"places", language_.join(country_names())}}));
}

/// Groups of the same people, such as language units: "Spanish-speaking: six people, three women".
void Opening::add_groups(std::vector<std::string>& sentences) const {
  std::vector<std::string> groups;
  for (const Split& split : programme_.participants.by) {
    if (!split.group.given() || !split.total.given()) continue;
    const std::string people = speaker_.counted(to_figure(split.total), "people");
    const Figure women = to_figure(split.women);
    const std::string name = speaker_.text(split.group);
    if (women.known && women.value > 0) {
      groups.push_back(language_.message(
          "by_group_women", {{"group", name}, {"people", people}, {"women", speaker_.counted(women, "women")}}));
    } else {
      groups.push_back(language_.message("by_group", {{"group", name}, {"people", people}}));
    }
  }
  if (!groups.empty()) add(sentences, language_.message("groups", {{"groups", language_.join(groups)}}));
}

void Opening::add_plan(std::vector<std::string>& sentences) const {
  const bool held = programme_.status.value == Status::held;
  if (held && figures_.planned_participants.known && figures_.planned_participants != figures_.participants) {
    add(sentences, language_.message("plan", {{"planned", speaker_.counted(figures_.planned_participants, "people")}}));
  }
  if (figures_.withdrawn.known && figures_.withdrawn.value > 0) {
    add(sentences, language_.message("withdrew", {{"people", speaker_.counted(figures_.withdrawn, "people")}}));
  }
  const CountOrAll& returning = programme_.participants.returning;
  const Figure back =
      returning.form == CountForm::all && returning.given() ? figures_.participants : to_figure(returning);
  if (back.known && back.value > 0)
    add(sentences, language_.message("returning", {{"people", speaker_.counted(back, "people")}}));
}

void Opening::add_party(std::vector<std::string>& sentences) const {
  std::vector<std::string> parts;
  for (const Party& party : programme_.party) {
    const Figure total = to_figure(party.total);
    if (!total.known || total.value == 0) continue;
    const std::string role(party.role.given() ? word(party.role.value) : std::string_view("other"));
    const std::string noun = language_.form("party_roles." + role, {{"n", total.value}});
    parts.push_back(language_.message("counted", {{"count", speaker_.number(total)}, {"noun", noun}}));
  }
  if (!parts.empty()) add(sentences, language_.message("party", {{"people", language_.join(parts)}}));
}

/// Who invited, held it together and paid for it, and what it belongs to.
void Opening::add_frame(std::vector<std::string>& sentences) const {
  if (!programme_.invited_by.empty())
    add(sentences, language_.message("invited", {{"organisations", speaker_.with_article(programme_.invited_by)}}));
  if (!programme_.co_organisers.empty())
    add(sentences,
        language_.message("held_with", {{"organisations", speaker_.with_article(programme_.co_organisers)}}));
  for (const Funding& funding : programme_.funding) {
    if (!funding.organisation.given()) continue;
    const std::string arrangement(funding.arrangement.given() ? word(funding.arrangement.value)
                                                              : std::string_view("other"));
    add(sentences, language_.message("funded", {{"organisation", speaker_.with_article({funding.organisation})},
                                                {"arrangement", arrangement}}));
  }
  if (programme_.series.number.given()) {
    const bool in_all = programme_.series.in_all.given();
    add(sentences,
        language_.message("series", {{"number", programme_.series.number.value},
                                     {"in_all", in_all ? programme_.series.in_all.value : std::int64_t{0}}}));
  }
  if (programme_.project.given()) {
    std::string name = speaker_.text(programme_.project.name);
    const std::string acronym(programme_.project.acronym.value);
    if (!name.empty() && !acronym.empty()) name = language_.message("acronym", {{"name", name}, {"acronym", acronym}});
    add(sentences, language_.message("project", {{"project", name.empty() ? acronym : name}}));
  }
}

std::vector<std::string> Opening::sentences() const {
  std::vector<std::string> all;
  add(all, first_sentence());
  add_country_list(all);
  add_groups(all);
  add_plan(all);
  add_party(all);
  add_frame(all);
  return all;
}

}  // namespace

std::vector<std::string> opening_sentences(const VisibleProgramme& programme, const Speaker& speaker) {
  return Opening(programme, speaker).sentences();
}

}  // namespace jilaf
