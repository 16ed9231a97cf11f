// SPDX-License-Identifier: MIT
#include "render/opening.hpp"

#include "figures/geography.hpp"
#include "figures/runs.hpp"
#include "render/notes.hpp"
#include "render/opening_background.hpp"

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
        language_(speaker.language()) {
    find_people();
  }

  [[nodiscard]] std::vector<std::string> sentences() const;

 private:
  [[nodiscard]] std::string first_sentence() const;
  [[nodiscard]] bool ahead() const {
    return programme_.status.value != Status::held && programme_.status.value != Status::in_progress;
  }
  void find_people();
  [[nodiscard]] bool has_people() const { return people_.known && people_.value > 0; }
  [[nodiscard]] const Delegate* leader() const;
  [[nodiscard]] std::string_view leader_form() const;
  [[nodiscard]] std::int64_t people_spoken_of() const;
  [[nodiscard]] std::string subject() const;
  [[nodiscard]] std::string women() const;
  [[nodiscard]] std::string origin() const;
  [[nodiscard]] std::string origin_of() const;
  [[nodiscard]] std::string origin_counted() const;
  [[nodiscard]] std::string_view kind_word() const;
  [[nodiscard]] std::string gender() const;
  [[nodiscard]] MessageValues kinds() const;
  [[nodiscard]] std::optional<Mode> mode() const;
  [[nodiscard]] std::string mode_clause() const;
  [[nodiscard]] std::string place() const;
  [[nodiscard]] std::string_view dates_key(const Run& run, bool alone) const;
  [[nodiscard]] std::string dates() const;
  [[nodiscard]] std::string completion() const;
  [[nodiscard]] bool counts_countries() const;
  [[nodiscard]] MessageValues country_names(std::string_view message) const;
  void add_country_list(std::vector<std::string>& sentences) const;
  void add(std::vector<std::string>& sentences, std::string sentence) const {
    sentences.push_back(language_.sentence(std::move(sentence)));
  }

  const Programme& programme_;
  const ProgrammeFigures& figures_;
  std::int64_t withheld_people_ = 0;
  const Speaker& speaker_;
  const Language& language_;
  Figure people_;
  Figure women_;
};

/// Finds the people that the sentence speaks of: those who came, or those who are expected. Where only the women were counted, there
/// were at least as many people.
void Opening::find_people() {
  const bool expected = ahead() && !figures_.participants.known;
  people_ = expected ? figures_.planned_participants : figures_.participants;
  women_ = expected ? figures_.planned_women : figures_.women;
  if (!people_.known && women_.known && women_.form != CountForm::about)
    people_ = {women_.value, CountForm::at_least, true, women_.stated};
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

/// How the leader is spoken of: alone, as the head, or as one of those who came.
std::string_view Opening::leader_form() const {
  if (figures_.participants.exact() && figures_.participants.value == 1) return "subject_named";
  return leader()->role.value == Role::head_of_delegation ? "subject_led" : "subject_with_others";
}

std::string Opening::subject() const {
  const Delegate* const named = leader();
  if (named == nullptr) return speaker_.people_first(people_);
  const std::string name = speaker_.name(named->name);
  std::string position = speaker_.text(named->position);
  if (named->organisation.given()) {
    const std::string organisation = speaker_.with_article({named->organisation});
    position = position.empty()
                   ? organisation
                   : language_.message("subject_position", {{"position", position}, {"organisation", organisation}});
  }
  const std::string_view form = leader_form();
  const std::string key = std::string(form) + (position.empty() ? "_only" : "");
  return language_.message(key, {{"name", name}, {"position", position}});
}

std::string Opening::women() const {
  if (leader() != nullptr || !women_.known || women_.value == 0) return {};
  if (women_.exact() && people_.exact() && women_.value == people_.value) {
    return language_.message(people_.value == 1   ? "women_all_one"
                             : people_.value == 2 ? "women_all_two"
                                                  : "women_all",
                             {{"n", women_.value}, {"count", speaker_.number(women_, "women")}});
  }
  return language_.message("women_some", {{"n", women_.value}, {"count", speaker_.number(women_, "women")}});
}

/// The countries as lists of the forms that a message asks for.
MessageValues Opening::country_names(std::string_view message) const {
  MessageValues values;
  for (const std::string_view form : {"text", "name", "of", "in"}) {
    std::string place = form == "text" ? "places" : "places_" + std::string(form);
    if (!language_.uses(message, place + "}")) continue;
    std::vector<std::string> names;
    names.reserve(figures_.by_country.parts.size());
    for (const PartFigures& part : figures_.by_country.parts) names.push_back(speaker_.country(part.key, form));
    values.emplace_back(std::move(place), language_.join(names));
  }
  return values;
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
  std::vector<std::string> parts;
  parts.reserve(kinds.size());
  for (const std::string& what : kinds) parts.push_back(language_.message("origin_part", {{"what", what}}));
  MessageValues values{{"n", has_people() ? people_spoken_of() : 2},  // "for participants" speaks of several
                       {"places", language_.join(kinds)},
                       {"parts", language_.join(parts)}};
  if (!figures_.organisations.exact() || figures_.organisations.value < 2)
    return language_.message("origin_counted", values);
  values.emplace_back("organisations", speaker_.counted(figures_.organisations, "organisations"));
  return language_.message("origin_organisations", values);
}

std::string Opening::origin() const {
  if (leader() != nullptr && leader()->organisation.given()) return {};
  if (counts_countries()) return origin_counted();
  const std::string_view key = programme_.is_incomplete(Listing::countries) ? "origin_partial" : "origin_named";
  return language_.message(key, country_names(key));
}

/// The same of a programme about whose people nothing is known: " for participants from Nepal".
std::string Opening::origin_of() const {
  const std::string from = origin();
  return from.empty() ? from : language_.message("origin_of", {{"origin", from}});
}

std::string_view Opening::kind_word() const {
  return programme_.kind.given() ? word(programme_.kind.value) : std::string_view("other");
}

std::string Opening::gender() const { return language_.gender("kinds", kind_word()); }

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

/// What was held: its kind, with its article, and with how people met.
MessageValues Opening::kinds() const {
  const std::string plain = speaker_.word("kinds", kind_word());
  const std::string key = "kind_" + std::string(word(mode().value_or(Mode::in_person)));
  const std::string in_mode = language_.message(key, {{"kind", plain}, {"gender", gender()}});
  const auto the = [&](const std::string& kind) {
    return language_.message("the_kind", {{"kind", kind}, {"gender", gender()}});
  };
  return {{"kind", plain}, {"the_kind", the(plain)}, {"kind_in_mode", in_mode}, {"the_kind_in_mode", the(in_mode)}};
}

std::string Opening::mode_clause() const {
  return language_.message("mode_" + std::string(word(mode().value_or(Mode::in_person))));
}

std::string Opening::place() const {
  if (programme_.places.empty() || mode() == Mode::online) return {};
  std::vector<std::string> places;
  for (const PlaceRef& place : programme_.places) {
    if (!place.given()) continue;
    const std::string name = speaker_.place(place);
    places.push_back(language_.message("place_listed", {{"place", language_.with_article(name, name)}}));
  }
  return language_.message("place", {{"places", language_.join(places)}});
}

/// The message for the dates of a run; `alone` says whether there is no other.
std::string_view Opening::dates_key(const Run& run, bool alone) const {
  if (run.end.known() && run.end != run.start) return "dates_range";
  if (!run.start.full()) return "dates_month";
  if (run.end.known()) return "dates_day";
  if (ahead() || !alone) return "dates_open_ahead";
  return programme_.status.value == Status::held ? "dates_open_held" : "dates_open_in_progress";
}

/// One clause a run: "from 14 to 18 November 2022 (Pakistan) and from 28 November to 2 December 2022 (Mongolia)".
std::string Opening::dates() const {
  const std::vector<Run> runs = distinct_runs(programme_);
  if (runs.empty()) return {};
  std::vector<std::string> clauses;
  for (const Run& run : runs) {
    std::string range = language_.date_range(run.start, run.end);
    const std::string label =
        runs.size() > 1 && run.segment != nullptr ? label_of(*run.segment, programme_, speaker_) : std::string();
    if (!label.empty()) range = language_.message("dates_of", {{"dates", range}, {"label", label}});
    clauses.push_back(language_.message(dates_key(run, runs.size() == 1),
                                        {{"dates", range}, {"when", when(programme_.status.value)}}));
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
  const std::string_view key = completed != figures_.participants ? "completion_some"
                               : completed.value == 1             ? "completion_all_one"
                               : completed.value == 2             ? "completion_all_two"
                                                                  : "completion_all";
  return language_.message(
      key, {{"n", completed.value}, {"count", speaker_.number(completed, "people")}, {"gender", gender()}});
}

/// The number that verbs follow: a delegation is one, somebody and others are several.
std::int64_t Opening::people_spoken_of() const {
  if (leader() == nullptr) return people_.value;
  return leader_form() == "subject_with_others" ? 2 : 1;
}

std::string Opening::first_sentence() const {
  const std::string status(word(programme_.status.value));
  const std::string key = "opening_" + status + (has_people() ? "" : "_nobody");
  MessageValues values{{"n", people_spoken_of()},
                       {"subject", has_people() ? subject() : std::string()},
                       {"women", women()},
                       {"origin", origin()},
                       {"origin_of", has_people() ? std::string() : origin_of()},
                       {"gender", gender()},
                       {"mode", mode_clause()},
                       {"place", place()},
                       {"dates", dates()},
                       {"completion", completion()}};
  std::ranges::move(kinds(), std::back_inserter(values));
  return language_.message(key, values);
}

void Opening::add_country_list(std::vector<std::string>& sentences) const {
  if (!counts_countries() || figures_.by_country.parts.empty() || !has_people()) return;
  if (programme_.is_incomplete(Listing::countries)) return;
  MessageValues values = country_names("origin_list");
  values.emplace_back("territories", figures_.territories.known ? figures_.territories.value : std::int64_t{0});
  values.emplace_back("when", when(programme_.status.value));
  add(sentences, language_.message("origin_list", values));
}

std::vector<std::string> Opening::sentences() const {
  std::vector<std::string> all;
  add(all, first_sentence());
  add_country_list(all);
  return all;
}

}  // namespace

std::vector<std::string> opening_sentences(const VisibleProgramme& programme, const Speaker& speaker) {
  std::vector<std::string> all = Opening(programme, speaker).sentences();
  add_background_sentences(all, programme, speaker);
  return all;
}

}  // namespace jilaf
