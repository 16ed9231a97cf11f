// SPDX-License-Identifier: MIT
#include "render/links.hpp"
#include "render/notes.hpp"
#include "render/report_builder.hpp"

namespace jilaf {

/// "China: three people, one woman".
std::string ReportSections::part_line(const std::string& name, const Figure& total, const Figure& women) const {
  return language_.message("lead", {{"lead", name}, {"what", speaker_.people(total, women)}});
}

/// The people of an organisation, or how many were planned, or its name alone.
std::string ReportSections::row_line(const Split& row) const {
  std::string name = speaker_.organisation(row.organisation);
  if (row.country.given())
    name = language_.message("with_place", {{"what", name}, {"place", speaker_.country(row.country.value())}});
  const Figure total = to_figure(row.total);
  const Figure planned = to_figure(row.planned);
  if (total.known) return part_line(name, total, women_figure(row.women, total));
  if (name.empty() || !planned.known) return name;
  const std::string people =
      language_.message("people_planned", {{"n", planned.value}, {"people", speaker_.counted(planned, "people")}});
  return language_.message("lead", {{"lead", name}, {"what", people}});
}

/// Who came from where: the countries where their people are known, then the organisations as they were written.
void ReportSections::participants() {
  std::vector<ListLine> lines;
  const auto& parts = visible_.figures.by_country.parts;
  const auto names_organisation = [](const Split& row) { return row.organisation.given() && row.total.given(); };
  // Where people are counted by organisation, the countries would say the same again.
  if (parts.size() > 1 && std::ranges::none_of(programme_.participants.by, names_organisation)) {
    Figure rest = visible_.figures.participants;
    for (const PartFigures& part : parts) {
      if (!part.participants.known) continue;
      lines.push_back({part_line(speaker_.country(part.key), part.participants, part.women), {}, part.key});
      rest.known = rest.exact() && part.participants.exact();
      rest.value -= part.participants.value;
    }
    if (!lines.empty() && rest.exact() && rest.value > 0)
      lines.push_back({part_line(language_.message("rest"), rest, {})});
  }
  for (const Split& row : programme_.participants.by) {
    if (!row.organisation.given()) continue;
    if (std::string line = row_line(row); !line.empty())
      lines.push_back({std::move(line), speaker_.organisation(row.organisation), std::string(row.country.value())});
  }
  list("participants", lines);
}

void ReportSections::changes() {
  std::vector<ListLine> lines;
  for (const Change& change : programme_.changes) lines.push_back({change_line(change, speaker_)});
  list("changes", lines);
}

void ReportSections::outcomes() {
  std::vector<ListLine> lines;
  for (const Outcome& outcome : programme_.outcomes) {
    std::string measure = speaker_.text(outcome.measure);
    if (outcome.place.given())
      measure = language_.message("with_place", {{"what", measure}, {"place", speaker_.place(outcome.place)}});
    const Figure actual = to_figure(outcome.actual);
    const Figure planned = to_figure(outcome.planned);
    const std::string shown = actual.known ? speaker_.amount(actual) : language_.text("customs.unknown");
    const MessageValues values{{"measure", measure}, {"actual", shown}, {"planned", speaker_.amount(planned)}};
    std::string line = language_.message(planned.known ? "outcome_planned" : "outcome", values);
    if (const Figure so_far = to_figure(outcome.cumulative); so_far.known)
      line = language_.message("outcome_so_far", {{"what", line}, {"so_far", speaker_.amount(so_far)}});
    lines.push_back({std::move(line)});
  }
  list("outcomes", lines);
}

/// Countries, organisation and group of a plan in one line; empty where none is known.
std::string ReportSections::whose(const ActionPlan& plan, const Few<CountryCode>& codes) const {
  std::vector<std::string> whose;
  if (!codes.empty()) whose.push_back(speaker_.countries(codes, "name"));
  if (plan.organisation.given()) whose.push_back(speaker_.short_organisation(plan.organisation));
  if (plan.group.given()) whose.push_back(speaker_.text(plan.group));
  std::string listed;
  for (const std::string& part : whose)
    listed += (listed.empty() ? "" : language_.text("customs.between_items")) + part;
  return listed;
}

void ReportSections::action_plans() {
  if (programme_.action_plans.empty()) return;
  open("action_plans");
  ListBlock block{true, {}};
  std::int64_t number = 0;
  for (const ActionPlan& plan : programme_.action_plans) {
    Few<CountryCode> codes;
    if (plan.country.given()) codes.push_back(plan.country);
    for (const CountryCode& country : plan.countries) codes.push_back(country);
    std::string line = speaker_.text(plan.text);
    const std::string owner = whose(plan, codes);
    if (!owner.empty()) line += language_.message("and_country", {{"country", owner}});
    block.items.push_back({paragraph(line)});
    if (std::string mark = speaker_.item_mark(++number); !mark.empty()) block.marks.push_back(std::move(mark));
    std::string country_codes;
    for (const CountryCode& code : codes)
      country_codes += (country_codes.empty() ? "" : "; ") + std::string(code.value());
    item("action_plans", number, country_codes,
         plan.organisation.given() ? speaker_.organisation(plan.organisation) : std::string(),
         speaker_.text(plan.text));
  }
  blocks_.push_back({std::move(block)});
}

std::string ReportSections::commenter(const Comment& comment) const {
  Person speaker = comment.speaker;
  std::string name;  // a delegate's, put together from its parts
  if (!speaker.position.given()) speaker.position = comment.position;
  if (!speaker.organisation.given()) speaker.organisation = comment.organisation;
  for (const Delegate& delegate : programme_.delegates) {
    if (!comment.delegate.given() || delegate.id.value() != comment.delegate.value()) continue;
    if (speaker.name.value().empty()) name = speaker_.name(delegate.name);
    if (!speaker.position.given()) speaker.position = delegate.position;
    if (!speaker.organisation.given()) speaker.organisation = delegate.organisation;
  }
  Texts texts;
  if (!name.empty()) speaker.name = Words{texts.keep(name, {})};
  std::string who = speaker_.person(speaker);
  if (!comment.country.given()) return who;
  const std::string_view code = comment.country.value();
  if (!who.empty()) return language_.message("country_after", {{"text", who}, {"country", speaker_.country(code)}});
  MessageValues forms;
  for (const std::string_view form : {"name", "text", "of", "in"})
    forms.emplace_back("country_" + std::string(form), speaker_.country(code, form));
  return language_.message("voice_from", forms);
}

void ReportSections::comments() {
  if (programme_.comments.empty()) return;
  open("comments");
  std::int64_t number = 0;
  for (const Comment& comment : programme_.comments) {
    Quotation quotation{{paragraph(speaker_.line(comment.text))}, plain(language_.sentence(commenter(comment)))};
    blocks_.push_back({std::move(quotation)});
    item("comments", ++number, std::string(comment.country.value()),
         comment.organisation.given() ? speaker_.organisation(comment.organisation) : std::string(),
         speaker_.text(comment.text));
  }
}

void ReportSections::links() {
  const auto list = [&](std::string_view section, const auto& pages) {
    ListBlock block;
    for (const auto& page : pages) {
      std::optional<LinkLine> link = link_line(page, speaker_);
      if (!link) continue;
      item(section, static_cast<std::int64_t>(block.items.size()) + 1, link->text);
      block.items.push_back({paragraph(std::move(link->line))});
    }
    if (block.items.empty()) return;
    open(section);
    blocks_.push_back({std::move(block)});
  };
  list("related", programme_.related);
  list("sources", programme_.sources);
}

}  // namespace jilaf
