// SPDX-License-Identifier: MIT
#include "render/opening_background.hpp"

#include "figures/figure.hpp"
#include "render/notes.hpp"

#include <algorithm>

namespace jilaf {
namespace {

class OpeningBackground {
 public:
  OpeningBackground(const VisibleProgramme& visible, const Speaker& speaker)
      : programme_(visible.programme), figures_(visible.figures), speaker_(speaker), language_(speaker.language()) {}

  void add_moved_online(std::vector<std::string>& sentences) const;
  void add_groups(std::vector<std::string>& sentences) const;
  void add_plan(std::vector<std::string>& sentences) const;
  void add_returning(std::vector<std::string>& sentences) const;
  void add_party(std::vector<std::string>& sentences) const;
  void add_frame(std::vector<std::string>& sentences) const;
  void add_languages(std::vector<std::string>& sentences) const;
  void add_state(std::vector<std::string>& sentences) const;

 private:
  void add(std::vector<std::string>& sentences, std::string sentence) const {
    sentences.push_back(language_.sentence(std::move(sentence)));
  }
  /// A message that may follow the gender of the kind, and the time of which it speaks.
  [[nodiscard]] std::string said(std::string_view key, MessageValues values) const;

  const Programme& programme_;
  const ProgrammeFigures& figures_;
  const Speaker& speaker_;
  const Language& language_;
};

std::string OpeningBackground::said(std::string_view key, MessageValues values) const {
  const std::string_view kind = programme_.kind.given() ? word(programme_.kind.value) : std::string_view("other");
  values.emplace_back("gender", language_.gender("kinds", kind));
  values.emplace_back("when", when(programme_.status.value));
  return language_.message(key, values);
}

/// Groups of the same people, such as language units: "Spanish-speaking: six people, three women".
void OpeningBackground::add_groups(std::vector<std::string>& sentences) const {
  std::vector<std::string> groups;
  for (const Split& split : programme_.participants.by) {
    if (!split.group.given() || !split.total.given()) continue;
    const Figure total = to_figure(split.total);
    const std::string people = speaker_.people(total, women_figure(split.women, total));
    groups.push_back(language_.message("by_group", {{"group", speaker_.text(split.group)}, {"people", people}}));
  }
  if (!groups.empty()) add(sentences, said("groups", {{"groups", language_.join(groups)}}));
}

void OpeningBackground::add_plan(std::vector<std::string>& sentences) const {
  const bool held = programme_.status.value == Status::held;
  if (held && figures_.planned_participants.known && figures_.planned_participants != figures_.participants) {
    add(sentences, said("plan", {{"n", figures_.planned_participants.value},
                                 {"planned", speaker_.counted(figures_.planned_participants, "people")},
                                 {"planned_first", speaker_.people_first(figures_.planned_participants)}}));
  }
  if (figures_.withdrawn.known && figures_.withdrawn.value > 0) {
    add(sentences, said("withdrew",
                        {{"n", figures_.withdrawn.value}, {"people", speaker_.counted(figures_.withdrawn, "people")}}));
  }
  if (held && figures_.alternates.known && figures_.alternates.value > 0)
    add(sentences, said("alternates", {{"n", figures_.alternates.value},
                                       {"people", speaker_.counted(figures_.alternates, "people")}}));
  add_returning(sentences);
}

/// How many had been in a programme before.
void OpeningBackground::add_returning(std::vector<std::string>& sentences) const {
  const CountOrAll& returning = programme_.participants.returning;
  if (!returning.given()) return;
  const Figure& people = figures_.participants;
  const Figure back = to_figure(returning);
  if (returning.form == CountForm::all || (back.exact() && people.exact() && back.value == people.value))
    add(sentences, said("returning_all", {{"n", people.exact() ? people.value : 2}}));
  else if (back.known && back.value > 0)
    add(sentences, said("returning", {{"n", back.value}, {"people", speaker_.counted(back, "people")}}));
}

void OpeningBackground::add_party(std::vector<std::string>& sentences) const {
  std::vector<std::string> parts;
  for (const Party& party : programme_.party) {
    const Figure total = to_figure(party.total);
    if (!total.known || total.value == 0) continue;
    const std::string role(party.role.given() ? word(party.role.value) : std::string_view("other"));
    std::string details;
    const Figure women = women_figure(party.women, total);
    if (women.known && women.value > 0) details = speaker_.counted(women, "women");
    if (party.organisation.given())
      details += (details.empty() ? "" : language_.text("customs.between_topics")) +
                 speaker_.short_organisation(party.organisation);
    const std::string people = speaker_.counted(total, role, "party_roles");
    parts.push_back(details.empty() ? people
                                    : language_.message("party_of", {{"people", people}, {"details", details}}));
  }
  if (!parts.empty()) add(sentences, said("party", {{"people", language_.join(parts)}}));
}

void OpeningBackground::add_moved_online(std::vector<std::string>& sentences) const {
  const auto moved = [](const Change& change) {
    return change.change.given() && change.change.value == ChangeKind::moved_online;
  };
  if (programme_.status.value == Status::cancelled || std::ranges::none_of(programme_.changes, moved)) return;
  add(sentences, said("moved_online", {}));
}

/// Who invited, held it together and paid for it, and what it belongs to.
void OpeningBackground::add_frame(std::vector<std::string>& sentences) const {
  if (!programme_.invited_by.empty())
    add(sentences, said("invited", {{"organisations", speaker_.with_article(programme_.invited_by)}}));
  if (!programme_.co_organisers.empty())
    add(sentences, said("held_with", {{"organisations", speaker_.with_article(programme_.co_organisers)}}));
  for (const Funding& funding : programme_.funding) {
    if (!funding.organisation.given()) continue;
    const std::string arrangement(funding.arrangement.given() ? word(funding.arrangement.value)
                                                              : std::string_view("other"));
    add(sentences, said("funded", {{"organisation", speaker_.with_article({funding.organisation})},
                                   {"arrangement", arrangement}}));
  }
  if (programme_.series->number.given()) {
    const bool in_all = programme_.series->in_all.given();
    add(sentences, said("series", {{"number", programme_.series->number.value},
                                   {"in_all", in_all ? programme_.series->in_all.value : std::int64_t{0}}}));
  }
  if (programme_.series->name.given())
    add(sentences, said("series_name", {{"name", speaker_.text(programme_.series->name)}}));
  if (programme_.series->since.given())
    add(sentences, said("series_since", {{"date", language_.date(programme_.series->since->date)}}));
  if (programme_.project.given()) {
    std::string name = speaker_.text(programme_.project->name);
    const std::string acronym(programme_.project->acronym.value());
    if (!name.empty() && !acronym.empty()) name = language_.message("acronym", {{"name", name}, {"acronym", acronym}});
    add(sentences, said("project", {{"project", name.empty() ? acronym : name}}));
  }
}

void OpeningBackground::add_languages(std::vector<std::string>& sentences) const {
  std::vector<std::string> names;
  const auto add_all = [&](const Few<LanguageTag>& tags) {
    for (const LanguageTag& tag : tags) {
      std::string name = language_.language_name(tag.value());
      if (tag.given() && std::ranges::find(names, name) == names.end()) names.push_back(std::move(name));
    }
  };
  add_all(programme_.languages);
  if (names.empty()) {
    for (const Segment& segment : programme_.segments) add_all(segment.languages);
  }
  if (names.empty()) return;
  add(sentences, language_.message("working_languages", {{"n", static_cast<std::int64_t>(names.size())},
                                                         {"languages", language_.join(names)}}));
}

/// Of what is not over readers must know how old the news is.
void OpeningBackground::add_state(std::vector<std::string>& sentences) const {
  if (programme_.status.value == Status::held) return;
  Date latest;
  for (const SourcePage& source : programme_.sources) {
    if (source.as_of.given()) latest = std::max(latest, source.as_of->date);
  }
  if (latest.known()) add(sentences, language_.message("as_of", {{"date", language_.date(latest)}}));
}

}  // namespace

void add_background_sentences(std::vector<std::string>& sentences, const VisibleProgramme& programme,
                              const Speaker& speaker) {
  const OpeningBackground background(programme, speaker);
  background.add_moved_online(sentences);
  background.add_groups(sentences);
  background.add_plan(sentences);
  background.add_party(sentences);
  background.add_frame(sentences);
  background.add_languages(sentences);
  background.add_state(sentences);
}

}  // namespace jilaf
