// SPDX-License-Identifier: MIT
#include "render/report_sections.hpp"

#include "figures/runs.hpp"
#include "render/activities.hpp"
#include "render/notes.hpp"

#include <algorithm>
#include <array>

namespace jilaf {
namespace {

constexpr std::array<std::string_view, 6> item_keys = {"programme", "section", "number", "country", "organisation", "text"};

/// Builds the sections one after the other; each is left out where it would be empty.
class Sections {
 public:
  Sections(Document& document, const VisibleProgramme& visible, const Speaker& speaker)
      : blocks_(document.blocks), visible_(visible), programme_(visible.programme), speaker_(speaker), language_(speaker.language()) {
    items_.key = "items";
    for (const std::string_view key : item_keys) items_.columns.push_back({std::string(key), speaker.word("columns", key), Align::left});
  }

  Grid build() {
    changes();
    long_text("background", programme_.background);
    activities();
    events();
    long_text("narrative", programme_.narrative);
    outcomes();
    action_plans();
    comments();
    cooperating();
    photos();
    privacy();
    add_note(blocks_, programme_.note, speaker_);
    links();
    return std::move(items_);
  }

 private:
  void open(std::string_view key) { blocks_.push_back(heading(2, language_.text("headings." + std::string(key)), std::string(key))); }
  void item(std::string_view section, std::int64_t number, std::string country, std::string organisation, std::string text);
  void item(std::string_view section, std::int64_t number, std::string text) { item(section, number, {}, {}, std::move(text)); }
  void list(std::string_view section, bool numbered, const std::vector<std::string>& lines);
  void long_text(std::string_view key, const LongText& text);
  void changes();
  void activities();
  void events();
  void outcomes();
  void action_plans();
  void comments();
  void cooperating();
  void photos();
  void privacy();
  void links();
  [[nodiscard]] std::string change_line(const Change& change) const;
  [[nodiscard]] Blocks activity_item(const Activity& activity, std::string lead) const;
  [[nodiscard]] std::vector<OrganisationRef> thanked() const;

  Blocks& blocks_;
  const VisibleProgramme& visible_;
  const Programme& programme_;
  const Speaker& speaker_;
  const Language& language_;
  Grid items_;
};

void Sections::item(std::string_view section, std::int64_t number, std::string country, std::string organisation, std::string text) {
  TableRow row;
  row.cells = {{plain(speaker_.text(programme_.title)), Value(std::string(programme_.id.value))},
               {plain(language_.text("headings." + std::string(section))), Value(std::string(section))},
               speaker_.cell(number),
               speaker_.cell(std::move(country)),
               speaker_.cell(std::move(organisation)),
               speaker_.cell(std::move(text))};
  items_.rows.push_back(std::move(row));
}

void Sections::list(std::string_view section, bool numbered, const std::vector<std::string>& lines) {
  if (lines.empty()) return;
  open(section);
  ListBlock block{numbered, {}};
  std::int64_t number = 0;
  for (const std::string& line : lines) {
    block.items.push_back({paragraph(line)});
    item(section, ++number, line);
  }
  blocks_.push_back({std::move(block)});
}

void Sections::long_text(std::string_view key, const LongText& text) {
  Blocks paragraphs = speaker_.paragraphs(text);
  if (paragraphs.empty()) return;
  open(key);
  item(key, 1, speaker_.text(text));
  std::ranges::move(paragraphs, std::back_inserter(blocks_));
}

std::string Sections::change_line(const Change& change) const {
  std::string line = speaker_.word("changes", change.change.given() ? word(change.change.value) : std::string_view("other"));
  const std::string was = speaker_.text(change.was);
  const std::string to = speaker_.text(change.to);
  if (!was.empty() && !to.empty()) line = language_.message("change_from_to", {{"what", line}, {"was", was}, {"to", to}});
  else if (!was.empty()) line = language_.message("change_from", {{"what", line}, {"was", was}});
  else if (!to.empty()) line = language_.message("change_to", {{"what", line}, {"to", to}});
  if (!change.countries.empty()) line = language_.message("change_countries", {{"what", line}, {"countries", speaker_.countries(change.countries)}});
  if (change.date.given()) line = language_.message("change_date", {{"what", line}, {"date", language_.date(change.date->date)}});
  if (change.reason.given()) line += language_.message("change_reason", {{"reason", speaker_.text(change.reason)}});
  return line;
}

void Sections::changes() {
  std::vector<std::string> lines;
  for (const Change& change : programme_.changes) lines.push_back(change_line(change));
  list("changes", false, lines);
}

Blocks Sections::activity_item(const Activity& activity, std::string lead) const {
  std::string line = activity_line(activity, speaker_);
  if (!lead.empty()) line = language_.message("lead", {{"lead", std::move(lead)}, {"what", line}});
  for (const std::string& detail : activity_details(activity, speaker_)) line += (line.ends_with('.') ? " " : ". ") + detail;
  return {paragraph(std::move(line))};
}

/// The days of the itinerary, then the sessions whose day is not known.
void Sections::activities() {
  ListBlock block;
  std::int64_t number = 0;
  const auto add = [&](const Activity& activity, const std::string& lead) {
    block.items.push_back(activity_item(activity, lead));
    item("sessions", ++number, {}, activity.host.empty() ? std::string() : speaker_.organisations(activity.host), activity_line(activity, speaker_));
  };
  const auto segment_label = [&](std::string_view id) {
    const Segment* const segment = find_segment(programme_, id);
    return segment != nullptr ? label_of(*segment, speaker_) : std::string();
  };
  for (const Day& day : programme_.itinerary) {
    std::string lead = day.date.given() ? language_.date(day.date->date) : std::string();
    if (lead.empty() && day.day.given()) lead = language_.message("day_number", {{"day", std::to_string(day.day->first)}});
    if (day.title.given() && day.activities.empty()) {
      block.items.push_back({paragraph(language_.message("lead", {{"lead", lead}, {"what", speaker_.text(day.title)}}))});
      item("sessions", ++number, speaker_.text(day.title));
    }
    for (const Activity& activity : day.activities) add(activity, lead);
  }
  for (const Activity& session : programme_.sessions) add(session, segment_label(session.segment.value));
  if (block.items.empty()) return;
  switch (programme_.status.value) {
    case Status::held: open("sessions"); break;
    case Status::in_progress: open("sessions_in_progress"); break;
    default: open("sessions_ahead"); break;
  }
  blocks_.push_back({std::move(block)});
}

void Sections::events() {
  std::vector<std::string> lines;
  for (const Event& event : programme_.events) {
    std::string line = activity_line(event, speaker_);
    if (event.length.given()) line = language_.message("length", {{"what", line}, {"length", speaker_.text(event.length)}});
    if (event.date.given()) line = language_.message("date_after", {{"what", line}, {"date", language_.date(event.date->date)}});
    for (const std::string& detail : activity_details(event, speaker_)) line += ". " + detail;
    lines.push_back(std::move(line));
  }
  list("events", false, lines);
}

void Sections::outcomes() {
  std::vector<std::string> lines;
  for (const Outcome& outcome : programme_.outcomes) {
    std::string measure = speaker_.text(outcome.measure);
    if (outcome.place.given()) measure = language_.message("with_place", {{"what", measure}, {"place", speaker_.place(outcome.place)}});
    const Figure actual = to_figure(outcome.actual);
    const Figure planned = to_figure(outcome.planned);
    const std::string shown = actual.known ? speaker_.number(actual) : language_.text("customs.unknown");
    if (planned.known) lines.push_back(language_.message("outcome_planned", {{"measure", measure}, {"actual", shown}, {"planned", speaker_.number(planned)}}));
    else lines.push_back(language_.message("outcome", {{"measure", measure}, {"actual", shown}}));
  }
  list("outcomes", false, lines);
}

void Sections::action_plans() {
  if (programme_.action_plans.empty()) return;
  open("action_plans");
  ListBlock block{true, {}};
  std::int64_t number = 0;
  for (const ActionPlan& plan : programme_.action_plans) {
    std::vector<CountryCode> codes = plan.countries;
    if (plan.country.given()) codes.insert(codes.begin(), plan.country);
    std::vector<std::string> whose;
    if (!codes.empty()) whose.push_back(speaker_.countries(codes, "name"));
    if (plan.organisation.given()) whose.push_back(speaker_.short_organisation(plan.organisation));
    if (plan.group.given()) whose.push_back(speaker_.text(plan.group));
    Inlines line = speaker_.line(plan.text);
    std::string listed;
    for (const std::string& part : whose) listed += (listed.empty() ? "" : ", ") + part;
    if (!listed.empty()) line.push_back({TextRun{language_.message("country_after", {{"text", ""}, {"country", listed}}), {}}});
    block.items.push_back({paragraph(std::move(line))});
    std::string country_codes;
    for (const CountryCode& code : codes) country_codes += (country_codes.empty() ? "" : "; ") + std::string(code.value);
    item("action_plans", ++number, country_codes, plan.organisation.given() ? speaker_.organisation(plan.organisation) : std::string(), speaker_.text(plan.text));
  }
  blocks_.push_back({std::move(block)});
}

void Sections::comments() {
  if (programme_.comments.empty()) return;
  open("comments");
  std::int64_t number = 0;
  for (const Comment& comment : programme_.comments) {
    Person speaker = comment.speaker;
    std::string name;  // a delegate's, put together from its parts
    if (!speaker.position.given()) speaker.position = comment.position;
    if (!speaker.organisation.given()) speaker.organisation = comment.organisation;
    for (const Delegate& delegate : programme_.delegates) {
      if (!comment.delegate.given() || delegate.id.value != comment.delegate.value) continue;
      if (speaker.name.value.empty()) name = speaker_.name(delegate.name);
      if (!speaker.position.given()) speaker.position = delegate.position;
      if (!speaker.organisation.given()) speaker.organisation = delegate.organisation;
    }
    if (!name.empty()) speaker.name.value = name;
    std::string who = speaker_.person(speaker);
    if (comment.country.given()) {
      const std::string country = speaker_.country(comment.country.value);
      who = who.empty() ? country : language_.message("country_after", {{"text", who}, {"country", country}});
    }
    Quotation quotation{{paragraph(speaker_.line(comment.text))}, plain(who)};
    blocks_.push_back({std::move(quotation)});
    item("comments", ++number, std::string(comment.country.value), comment.organisation.given() ? speaker_.organisation(comment.organisation) : std::string(),
         speaker_.text(comment.text));
  }
}

/// The organisations to thank: `from_hosts` stands for all hosts in the order in which they appear.
std::vector<OrganisationRef> Sections::thanked() const {
  std::vector<OrganisationRef> list;
  const auto add = [&](const OrganisationRef& organisation) {
    const std::string name = speaker_.organisation(organisation);
    const bool known = std::ranges::any_of(list, [&](const OrganisationRef& other) { return speaker_.organisation(other) == name; });
    if (organisation.given() && !known && !name.empty()) list.push_back(organisation);
  };
  const auto add_hosts = [&](const std::vector<Activity>& activities) {
    for (const Activity& activity : activities) {
      if (activity.status.value != ActivityStatus::cancelled) std::ranges::for_each(activity.host, add);
    }
  };
  for (const OrganisationRef& organisation : programme_.cooperating_organisations) {
    if (organisation.written.value != "from_hosts") {
      add(organisation);
      continue;
    }
    for (const Day& day : programme_.itinerary) add_hosts(day.activities);
    add_hosts(programme_.sessions);
  }
  return list;
}

void Sections::cooperating() {
  const std::vector<OrganisationRef> list = thanked();
  if (list.empty()) return;
  open("cooperating_organisations");
  ListBlock block;
  std::int64_t number = 0;
  for (const OrganisationRef& organisation : list) {
    const std::string name = speaker_.organisation(organisation);
    const std::string url = speaker_.url_of(organisation);
    Inlines line = url.empty() ? plain(name) : Inlines{Inline{LinkRun{url, plain(name)}}};
    block.items.push_back({paragraph(std::move(line))});
    item("cooperating_organisations", ++number, {}, name, name);
  }
  blocks_.push_back({std::move(block)});
  blocks_.push_back(paragraph(language_.message("thanks")));
}

void Sections::photos() {
  if (programme_.photos.empty()) return;
  open("photos");
  std::vector<const Photo*> ordered;
  for (const Photo& photo : programme_.photos) ordered.push_back(&photo);
  std::ranges::stable_sort(ordered, {}, [](const Photo* photo) { return photo->lead.given() && photo->lead.value == Truth::yes ? 0 : 1; });
  std::int64_t number = 0;
  for (const Photo* const photo : ordered) {
    Inlines caption = speaker_.line(photo->caption);
    if (photo->credit.given()) {
      caption = plain(language_.message("credit", {{"caption", speaker_.text(photo->caption)}, {"credit", std::string(photo->credit.value)}}));
    }
    item("photos", ++number, to_text(caption));
    blocks_.push_back({Image{std::string(photo->file.value), speaker_.text(photo->alt), std::move(caption)}});
  }
}

/// Says that people or photos are left out, never who.
void Sections::privacy() {
  const auto say = [&](std::string sentence) {
    if (!sentence.empty()) blocks_.push_back(paragraph(std::move(sentence)));
  };
  if (speaker_.visible().audience() == Audience::internal) return;
  say(withheld_note(visible_.withheld_people, speaker_));
  bool said = false;
  const auto say_reason = [&](const Text& reason) {
    if (!reason.given() || said) return;
    say(speaker_.text(reason));
    said = true;
  };
  say_reason(programme_.photos_withheld);
  for (const Segment& segment : programme_.segments) say_reason(segment.photos_withheld);
  const bool for_safety = programme_.safety.given() || std::ranges::any_of(programme_.segments, [](const Segment& segment) { return segment.safety.given(); });
  if (!said && visible_.photos_left_out) say(language_.message(for_safety ? "withheld_photos" : "photos_left_out"));
}

void Sections::links() {
  const auto add = [&](ListBlock& block, std::string_view section, const Text& title, const Url& url, const DateField& date) {
    std::string text = speaker_.text(title);
    if (text.empty()) text = url.value;
    if (text.empty()) return;
    Inlines line = url.given() ? Inlines{Inline{LinkRun{std::string(url.value), plain(text)}}} : plain(text);
    if (date.given()) line.push_back({TextRun{", " + language_.date(date->date), {}}});
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
  for (const SourcePage& source : programme_.sources) add(sources, "sources", source.title, source.url, source.published);
  finish(std::move(sources), "sources");
}

}  // namespace

void add_report_sections(Document& document, const VisibleProgramme& programme, const Speaker& speaker) {
  Grid items = Sections(document, programme, speaker).build();
  document.items = std::move(items);
}

}  // namespace jilaf
