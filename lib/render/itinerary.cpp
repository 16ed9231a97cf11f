// SPDX-License-Identifier: MIT
#include "figures/runs.hpp"
#include "render/activities.hpp"
#include "render/notes.hpp"
#include "render/reports.hpp"

#include <algorithm>
#include <array>

#include <fmt/format.h>

namespace jilaf {
namespace {

constexpr std::array<std::string_view, 13> keys = {"programme", "date",     "weekday", "day",    "segment",
                                                   "time",      "activity", "kind",    "status", "host",
                                                   "place",     "speakers", "topics"};

class ItineraryPage {
 public:
  ItineraryPage(const Visible& visible, const RenderOptions& options) : speaker_(visible, options), options_(options) {}

  Document document() {
    Document document = page("itinerary", speaker_.language().text("headings.itinerary"), speaker_, options_);
    Grid items{"itinerary", {}, {}};
    for (const std::string_view key : keys)
      items.columns.push_back({std::string(key), speaker_.word("columns", key), Align::left});
    const auto& programmes = speaker_.visible().programmes();
    if (programmes.empty()) document.blocks.push_back(paragraph(speaker_.language().message("nothing")));
    if (programmes.size() == 1) document.metadata.id = programmes.front().programme.id.value();
    for (const VisibleProgramme& entry : programmes) add_programme(document.blocks, items, entry.programme);
    document.items = std::move(items);
    return document;
  }

 private:
  void add_programme(Blocks& blocks, Grid& items, const Programme& programme);
  void add_day(Blocks& blocks, Grid& items, const Programme& programme, const Day& day);
  void add_sessions(Blocks& blocks, Grid& items, const Programme& programme);
  [[nodiscard]] std::string day_title(const Programme& programme, const Day& day) const;
  [[nodiscard]] Grid day_grid(const Few<Activity>& activities, const Programme& programme, const Day* day,
                              Grid& items) const;
  [[nodiscard]] TableRow item_row(const Programme& programme, const Day* day, const Activity& activity) const;

  Speaker speaker_;
  const RenderOptions& options_;
};

std::string ItineraryPage::day_title(const Programme& programme, const Day& day) const {
  const Language& language = speaker_.language();
  std::string title;
  if (day.date.given())
    title = language.sentence(language.date(day.date->date, "weekday"));
  else if (day.day.given()) {
    const bool one = day.day->first == day.day->last;
    title = one ? language.message("day_number", {{"day", std::to_string(day.day->first)}})
                : language.message("day_numbers", {{"first", std::to_string(day.day->first)},
                                                   {"last", std::to_string(day.day->last)}});
  }
  const Segment* const segment = find_segment(programme, day.segment.value());
  if (const std::string label = segment != nullptr ? label_of(*segment, programme, speaker_) : std::string();
      !label.empty()) {
    title = title.empty() ? label : language.message("dates_of", {{"dates", title}, {"label", label}});
  }
  if (!day.title.given()) return title;
  return title.empty() ? speaker_.text(day.title)
                       : language.message("day_titled", {{"day", title}, {"title", speaker_.text(day.title)}});
}

TableRow ItineraryPage::item_row(const Programme& programme, const Day* day, const Activity& activity) const {
  const bool dated = day != nullptr && day->date.given();
  const auto number = [&]() -> Cell {
    if (day == nullptr || !day->day.given()) return {};
    return day->day->first == day->day->last ? speaker_.cell(std::int64_t{day->day->first})
                                             : speaker_.cell(fmt::format("{}-{}", day->day->first, day->day->last));
  };
  const std::string_view segment = activity.details->segment.given() ? activity.details->segment.value()
                                   : day != nullptr                  ? day->segment.value()
                                                                     : std::string_view();
  const auto& places = activity.place.empty() && day != nullptr ? day->place : activity.place;
  std::string title = speaker_.text(activity.title);
  if (title.empty()) title = speaker_.word("activity_kinds", word(activity.kind.value));
  TableRow row;
  row.cells = {
      {plain(speaker_.text(programme.title)), Value(std::string(programme.id.value()))},
      dated ? speaker_.cell(day->date->date) : Cell{},
      dated && day->date->date.full() ? speaker_.cell(speaker_.language().weekday_name(day->date->date)) : Cell{},
      number(),
      speaker_.cell(std::string(segment)),
      speaker_.cell(time_of(activity.time, speaker_)),
      speaker_.cell(title),
      {plain(speaker_.word("activity_kinds", word(activity.kind.value))),
       Value(std::string(word(activity.kind.value)))},
      {plain(speaker_.word("activity_statuses", word(activity.details->status.value))),
       Value(std::string(word(activity.details->status.value)))},
      activity.host.empty() ? Cell{} : speaker_.cell(speaker_.organisations(activity.host)),
      places.empty() ? Cell{} : speaker_.cell(speaker_.places(places)),
      speaker_.cell(people_of(activity.speakers, speaker_)),
      speaker_.cell(topics_of(activity, speaker_))};
  return row;
}

Grid ItineraryPage::day_grid(const Few<Activity>& activities, const Programme& programme, const Day* day,
                             Grid& items) const {
  Grid grid{"day", {}, {}};
  for (const std::string_view key : {"time", "activity", "host", "place", "speakers"}) {
    grid.columns.push_back({std::string(key), speaker_.word("columns", key), Align::left});
  }
  if (std::ranges::any_of(activities, [](const Activity& activity) { return !activity.details->with.empty(); }))
    grid.columns.back().heading = speaker_.word("columns", "speakers_and_met");
  for (const Activity& activity : activities) {
    items.rows.push_back(item_row(programme, day, activity));
    std::string what = activity_title(activity, speaker_);
    for (const std::string& detail : activity_details(activity, speaker_))
      what = speaker_.language().and_sentence(std::move(what), detail);
    TableRow row;
    std::string speakers = people_of(activity.speakers, speaker_);
    const std::string met = people_of(activity.details->with, speaker_);
    if (!met.empty())
      speakers += (speakers.empty() ? "" : speaker_.language().text("customs.between_topics")) +
                  speaker_.language().message("with", {{"who", met}});
    row.cells = {speaker_.cell(time_of(activity.time, speaker_)), speaker_.cell(what),
                 activity.host.empty() ? Cell{} : speaker_.cell(speaker_.organisations(activity.host)),
                 activity.place.empty() ? Cell{} : speaker_.cell(speaker_.places(activity.place)),
                 speaker_.cell(speakers)};
    grid.rows.push_back(std::move(row));
  }
  // A column in which nothing stands says nothing.
  for (std::size_t column = grid.columns.size(); column-- > 0;) {
    const bool filled =
        std::ranges::any_of(grid.rows, [&](const TableRow& row) { return !row.cells[column].shown.empty(); });
    if (filled || grid.columns[column].key == "activity") continue;
    grid.columns.erase(grid.columns.begin() + static_cast<std::ptrdiff_t>(column));
    for (TableRow& row : grid.rows) row.cells.erase(row.cells.begin() + static_cast<std::ptrdiff_t>(column));
  }
  return grid;
}

void ItineraryPage::add_day(Blocks& blocks, Grid& items, const Programme& programme, const Day& day) {
  if (std::string title = day_title(programme, day); !title.empty())
    blocks.push_back(heading(3, std::move(title), "day"));
  if (!day.place.empty()) blocks.push_back(paragraph(speaker_.places(day.place)));
  if (!day.activities.empty()) blocks.push_back({day_grid(day.activities, programme, &day, items)});
  add_note(blocks, day.remarks->note, speaker_);
}

void ItineraryPage::add_sessions(Blocks& blocks, Grid& items, const Programme& programme) {
  if (programme.sessions.empty()) return;
  blocks.push_back(heading(3, speaker_.language().text("headings.sessions_undated"), "sessions"));
  blocks.push_back({day_grid(programme.sessions, programme, nullptr, items)});
}

void ItineraryPage::add_programme(Blocks& blocks, Grid& items, const Programme& programme) {
  blocks.push_back({Heading{2, speaker_.line(programme.title), "programme"}});
  for (const Day& day : programme.itinerary) add_day(blocks, items, programme, day);
  add_sessions(blocks, items, programme);
  if (programme.itinerary.empty() && programme.sessions.empty())
    blocks.push_back(paragraph(speaker_.language().message("no_itinerary")));
}

}  // namespace

Document render_itinerary(const Visible& visible, const RenderOptions& options) {
  return ItineraryPage(visible, options).document();
}

}  // namespace jilaf
