// SPDX-License-Identifier: MIT
#include "render/notes.hpp"
#include "render/report_builder.hpp"

namespace jilaf {

std::string ReportSections::change_line(const Change& change) const {
  std::string line =
      speaker_.word("changes", change.change.given() ? word(change.change.value) : std::string_view("other"));
  const std::string was = speaker_.text(change.was);
  const std::string to = speaker_.text(change.to);
  if (!was.empty() && !to.empty())
    line = language_.message("change_from_to", {{"what", line}, {"was", was}, {"to", to}});
  else if (!was.empty())
    line = language_.message("change_from", {{"what", line}, {"was", was}});
  else if (!to.empty())
    line = language_.message("change_to", {{"what", line}, {"to", to}});
  if (!change.countries.empty())
    line = language_.message("change_countries", {{"what", line}, {"countries", speaker_.countries(change.countries)}});
  if (change.date.given())
    line = language_.message("change_date", {{"what", line}, {"date", language_.date(change.date->date)}});
  if (change.reason.given()) line += language_.message("change_reason", {{"reason", speaker_.text(change.reason)}});
  return line;
}

void ReportSections::changes() {
  std::vector<std::string> lines;
  lines.reserve(programme_.changes.size());
  for (const Change& change : programme_.changes) lines.push_back(change_line(change));
  list("changes", false, lines);
}

void ReportSections::outcomes() {
  std::vector<std::string> lines;
  for (const Outcome& outcome : programme_.outcomes) {
    std::string measure = speaker_.text(outcome.measure);
    if (outcome.place.given())
      measure = language_.message("with_place", {{"what", measure}, {"place", speaker_.place(outcome.place)}});
    const Figure actual = to_figure(outcome.actual);
    const Figure planned = to_figure(outcome.planned);
    const std::string shown = actual.known ? speaker_.number(actual) : language_.text("customs.unknown");
    if (planned.known)
      lines.push_back(language_.message(
          "outcome_planned", {{"measure", measure}, {"actual", shown}, {"planned", speaker_.number(planned)}}));
    else
      lines.push_back(language_.message("outcome", {{"measure", measure}, {"actual", shown}}));
  }
  list("outcomes", false, lines);
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
  return language_.sentence(language_.message("voice_from", forms));
}

void ReportSections::comments() {
  if (programme_.comments.empty()) return;
  open("comments");
  std::int64_t number = 0;
  for (const Comment& comment : programme_.comments) {
    Quotation quotation{{paragraph(speaker_.line(comment.text))}, plain(commenter(comment))};
    blocks_.push_back({std::move(quotation)});
    item("comments", ++number, std::string(comment.country.value()),
         comment.organisation.given() ? speaker_.organisation(comment.organisation) : std::string(),
         speaker_.text(comment.text));
  }
}

void ReportSections::links() {
  const auto add = [&](ListBlock& block, std::string_view section, const Text& title, const Url& url,
                       const DateField& date) {
    std::string text = speaker_.text(title);
    if (text.empty()) text = url.value();
    if (text.empty()) return;
    Inlines line = url.given() ? Inlines{Inline{LinkRun{std::string(url.value()), plain(text)}}} : plain(text);
    if (date.given())
      std::ranges::move(plain(language_.message("and_date", {{"date", language_.date(date->date)}})),
                        std::back_inserter(line));
    item(section, static_cast<std::int64_t>(block.items.size()) + 1, text);
    block.items.push_back({paragraph(std::move(line))});
  };
  const auto finish = [&](ListBlock block, std::string_view section) {
    if (block.items.empty()) return;
    open(section);
    blocks_.push_back({std::move(block)});
  };
  ListBlock related;
  for (const Link& link : programme_.related) add(related, "related", link.title, link.url, link.date);
  finish(std::move(related), "related");
  ListBlock sources;
  for (const SourcePage& source : programme_.sources)
    add(sources, "sources", source.title, source.url, source.published);
  finish(std::move(sources), "sources");
}

}  // namespace jilaf
