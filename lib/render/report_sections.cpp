// SPDX-License-Identifier: MIT
#include "render/report_sections.hpp"

#include "figures/runs.hpp"
#include "render/activities.hpp"
#include "render/links.hpp"
#include "render/notes.hpp"
#include "render/report_builder.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace jilaf {
namespace {

constexpr std::array<std::string_view, 6> item_keys = {"programme", "section",      "number",
                                                       "country",   "organisation", "text"};

std::string_view status_suffix(Status status) {
  if (status == Status::held) return "";
  return status == Status::in_progress ? "_in_progress" : "_ahead";
}

}  // namespace

ReportSections::ReportSections(Document& document, const VisibleProgramme& visible, const Speaker& speaker, bool items)
    : blocks_(document.blocks),
      visible_(visible),
      programme_(visible.programme),
      speaker_(speaker),
      language_(speaker.language()),
      title_{plain(speaker.text(programme_.title)), Value(std::string(programme_.id.value()))},
      items_(items ? &document.items.emplace() : nullptr) {
  if (items_ == nullptr) return;
  items_->key = "items";
  for (const std::string_view key : item_keys)
    items_->columns.push_back({std::string(key), speaker.word("columns", key), Align::left});
}

void ReportSections::build() {
  participants();
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
  add_note(blocks_, programme_.remarks->note, speaker_);
  links();
}

void ReportSections::open(std::string_view key) {
  std::string heading_key = "headings." + std::string(key);
  // What readers see of the same section depends on whether the programme is over, goes on, or is to come.
  if (key == "sessions" || key == "narrative") heading_key += status_suffix(programme_.status.value);
  blocks_.push_back(heading(2, language_.text(heading_key), std::string(key)));
}

void ReportSections::item(std::string_view section, std::int64_t number, std::string_view country,
                          std::string_view organisation, std::string_view text) {
  if (items_ == nullptr) return;
  std::vector<Cell>& cells = items_->rows.emplace_back().cells;
  cells.reserve(item_keys.size());
  cells.push_back(title_);
  cells.push_back({plain(language_.text("headings." + std::string(section))), Value(section)});
  cells.push_back(speaker_.cell(number));
  cells.push_back(speaker_.cell(country));
  cells.push_back(speaker_.cell(organisation));
  cells.push_back(speaker_.cell(text));
}

void ReportSections::list(std::string_view section, const std::vector<ListLine>& lines) {
  if (lines.empty()) return;
  open(section);
  ListBlock block;
  std::int64_t number = 0;
  for (const ListLine& line : lines) {
    block.items.push_back({paragraph(line.text)});
    item(section, ++number, line.country, line.organisation, line.text);
  }
  blocks_.push_back({std::move(block)});
}

void ReportSections::long_text(std::string_view key, const LongText& text) {
  Blocks paragraphs = speaker_.paragraphs(text);
  if (paragraphs.empty()) return;
  open(key);
  item(key, 1, speaker_.text(text));
  std::ranges::move(paragraphs, std::back_inserter(blocks_));
}

std::string ReportSections::activity_text(const Activity& activity, const std::string& lead) const {
  std::string line = activity_line(activity, speaker_);
  if (!lead.empty()) line = language_.message("lead", {{"lead", lead}, {"what", line}});
  for (const std::string& detail : activity_details(activity, speaker_))
    line = language_.and_sentence(std::move(line), detail);
  return line;
}

std::string ReportSections::with_segment(std::string lead, std::string_view id) const {
  const Segment* const segment = find_segment(programme_, id);
  const std::string label = segment != nullptr ? label_of(*segment, programme_, speaker_) : std::string();
  if (lead.empty() || label.empty()) return lead.empty() ? label : lead;
  return language_.message("dates_of", {{"dates", lead}, {"label", label}});
}

/// "Monday 18 July 2011, Seminar Day 1".
std::string ReportSections::day_lead(const Day& day) const {
  std::string lead = day.date.given() ? language_.sentence(language_.date(day.date->date, "weekday")) : std::string();
  if (lead.empty() && day.day.given())
    lead = language_.message("day_number", {{"day", std::to_string(day.day->first)}});
  lead = with_segment(std::move(lead), day.segment.value());
  if (day.activities.empty()) return lead;
  const std::string title = day.title.given() ? speaker_.text(day.title) : speaker_.places(day.place);
  if (title.empty()) return lead;
  return lead.empty() ? title : language_.message("day_lead", {{"day", lead}, {"title", title}});
}

/// The days of the itinerary, then the sessions whose day is not known.
void ReportSections::activities() {
  std::vector<ListLine> lines;
  const auto add = [&](const Activity& activity, const std::string& lead) {
    lines.push_back(
        {activity_text(activity, lead), activity.host.empty() ? std::string() : speaker_.organisations(activity.host)});
  };
  for (const Day& day : programme_.itinerary) {
    const std::string lead = day_lead(day);
    if (day.title.given() && day.activities.empty())
      lines.push_back({language_.message("lead", {{"lead", lead}, {"what", speaker_.text(day.title)}})});
    for (const Activity& activity : day.activities) {
      const std::string_view own = activity.details->segment.value();
      add(activity, own == day.segment.value() ? lead : with_segment(lead, own));
    }
  }
  for (const Activity& session : programme_.sessions) add(session, with_segment({}, session.details->segment.value()));
  list("sessions", lines);
}

void ReportSections::events() {
  std::vector<ListLine> lines;
  for (const Event& event : programme_.events) {
    std::string line = activity_line(event, speaker_);
    if (event.length.given())
      line = language_.message("length", {{"what", line}, {"length", speaker_.text(event.length)}});
    if (event.date.given())
      line = language_.message("date_after", {{"what", line}, {"date", language_.date(event.date->date)}});
    else if (event.when.given())
      line = language_.message("event_" + std::string(word(event.when.value)), {{"what", line}});
    for (const std::string& detail : activity_details(event, speaker_))
      line = language_.and_sentence(std::move(line), detail);
    lines.push_back({std::move(line)});
  }
  list("events", lines);
}

/// The organisations to thank: `from_hosts` stands for all hosts in the order in which they appear.
Few<OrganisationRef> ReportSections::thanked() const {
  Few<OrganisationRef> list;
  std::set<std::string> names{std::string()};  // who has no name is not listed
  const auto add = [&](const OrganisationRef& organisation) {
    if (organisation.given() && names.insert(speaker_.organisation(organisation)).second) list.push_back(organisation);
  };
  const auto add_hosts = [&](const Few<Activity>& activities) {
    for (const Activity& activity : activities) {
      if (activity.details->status.value != ActivityStatus::cancelled) std::ranges::for_each(activity.host, add);
    }
  };
  for (const OrganisationRef& organisation : programme_.cooperating_organisations) {
    if (organisation.written.value() != "from_hosts") {
      add(organisation);
      continue;
    }
    for (const Day& day : programme_.itinerary) add_hosts(day.activities);
    add_hosts(programme_.sessions);
  }
  return list;
}

void ReportSections::cooperating() {
  const Few<OrganisationRef> list = thanked();
  if (list.empty()) return;
  open("cooperating_organisations");
  ListBlock block;
  std::int64_t number = 0;
  for (const OrganisationRef& organisation : list) {
    const std::string name = speaker_.organisation(organisation);
    block.items.push_back({paragraph(organisation_line(organisation, speaker_))});
    item("cooperating_organisations", ++number, {}, name, name);
  }
  blocks_.push_back({std::move(block)});
  blocks_.push_back(paragraph(language_.message("thanks", {{"n", number}})));
}

void ReportSections::photos() {
  const std::string left_out = photos_left_out();
  if (programme_.photos.empty() && left_out.empty()) return;
  open("photos");
  std::vector<const Photo*> ordered;
  ordered.reserve(programme_.photos.size());
  for (const Photo& photo : programme_.photos) ordered.push_back(&photo);
  std::ranges::stable_sort(
      ordered, {}, [](const Photo* photo) { return photo->lead.given() && photo->lead.value == Truth::yes ? 0 : 1; });
  std::int64_t number = 0;
  for (const Photo* const photo : ordered) {
    std::string caption = speaker_.text(photo->caption);
    if (photo->credit.given()) {
      caption = language_.message("credit", {{"caption", caption}, {"credit", std::string(photo->credit.value())}});
    }
    item("photos", ++number, caption);
    blocks_.push_back({Image{std::string(photo->file.value()), speaker_.choose(photo->alt).text, plain(caption)}});
  }
  if (!left_out.empty()) blocks_.push_back(paragraph(left_out));
}

/// Why photos are left out, in the words of the data or in ours; empty where none is.
std::string ReportSections::photos_left_out() const {
  if (speaker_.visible().audience() == Audience::internal) return {};
  if (programme_.photos_withheld.given()) return speaker_.text(programme_.photos_withheld);
  const auto& segments = programme_.segments;
  const auto says_why = [](const Segment& segment) { return segment.photos_withheld.given(); };
  if (const auto said = std::ranges::find_if(segments, says_why); said != segments.end())
    return speaker_.text(said->photos_withheld);
  if (!visible_.photos_left_out) return {};
  const auto is_withheld = [](const Segment& segment) { return segment.safety.given(); };
  const bool for_safety = programme_.safety.given() || std::ranges::any_of(segments, is_withheld);
  return language_.message(for_safety ? "withheld_photos" : "photos_left_out");
}

/// Says that people are left out, never who.
void ReportSections::privacy() {
  if (speaker_.visible().audience() == Audience::internal) return;
  if (const std::string note = withheld_note(visible_.withheld_people, speaker_); !note.empty())
    blocks_.push_back(paragraph(note));
}

void add_report_sections(Document& document, const VisibleProgramme& programme, const Speaker& speaker, bool items) {
  ReportSections(document, programme, speaker, items).build();
}

}  // namespace jilaf
