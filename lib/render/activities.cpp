// SPDX-License-Identifier: MIT
#include "render/activities.hpp"

#include "model/enums.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace jilaf {
namespace {

std::string clock(std::int16_t minutes, const Language& language) {
  constexpr int hour = 60;
  return language.form("times.clock",
                       {{"hour", std::to_string(minutes / hour)}, {"minute", fmt::format("{:02}", minutes % hour)}});
}

}  // namespace

std::string topics_of(const Activity& activity, const Speaker& speaker) {
  std::string topics;
  for (const Text& topic : activity.details->topics) {
    if (!topics.empty()) topics += speaker.language().text("customs.between_topics");
    topics += speaker.text(topic);
  }
  return topics;
}

std::string activity_title(const Activity& activity, const Speaker& speaker) {
  const Language& language = speaker.language();
  std::string title = speaker.text(activity.title);
  if (title.empty()) title = speaker.word("activity_kinds", word(activity.kind.value));
  // Without them those of activities at one time would seem to be in two places.
  if (!activity.details->countries.empty())
    title = language.message("country_after",
                             {{"text", title}, {"country", speaker.countries(activity.details->countries, "name")}});
  if (activity.details->status.value == ActivityStatus::cancelled)
    return language.message("activity_cancelled", {{"what", title}});
  const bool added =
      activity.details->status.value == ActivityStatus::added ||
      (activity.details->added_at_request.given() && activity.details->added_at_request.value == Truth::yes);
  if (added) return language.message("activity_added", {{"what", title}});
  if (activity.details->status.value == ActivityStatus::planned)
    return language.message("activity_planned", {{"what", title}});
  return title;
}

std::string people_of(const Few<Person>& people, const Speaker& speaker) {
  std::vector<std::string> names;
  for (const Person& person : people) {
    if (std::string name = speaker.person(person); !name.empty()) names.push_back(std::move(name));
  }
  if (names.size() < 2) return names.empty() ? std::string() : names.front();
  // A name with its position holds commas, among which a list would be lost.
  const auto is_long = [](const std::string& name) { return name.find(", ") != std::string::npos; };
  if (std::ranges::none_of(names, is_long)) return speaker.language().join(names);
  return fmt::format("{}", fmt::join(names, speaker.language().text("customs.between_topics")));
}

std::string activity_line(const Activity& activity, const Speaker& speaker) {
  const Language& language = speaker.language();
  std::string line = activity_title(activity, speaker);
  if (!activity.host.empty())
    line = language.message("host", {{"what", line}, {"host", speaker.with_article(activity.host)}});
  if (!activity.place.empty())
    line = language.message("with_place", {{"what", line}, {"place", speaker.places(activity.place)}});
  if (const std::string who = people_of(activity.speakers, speaker); !who.empty())
    line = language.message("by", {{"what", line}, {"who", who}});
  if (const std::string met = people_of(activity.details->with, speaker); !met.empty()) {
    line = language.message("with_place", {{"what", line}, {"place", language.message("with", {{"who", met}})}});
  }
  return line;
}

std::vector<std::string> activity_details(const Activity& activity, const Speaker& speaker) {
  const Language& language = speaker.language();
  std::vector<std::string> details;
  if (!activity.details->topics.empty())
    details.push_back(language.message("topics", {{"topics", topics_of(activity, speaker)}}));
  if (activity.details->language.given()) {
    const std::string name = language.language_name(activity.details->language.value());
    details.push_back(language.message("working_languages", {{"n", std::int64_t{1}}, {"languages", name}}));
  }
  if (const Figure total = to_figure(activity.details->attendance.total); total.known) {
    const Figure women = women_figure(activity.details->attendance.women, total);
    const bool some = women.known && women.value > 0;
    details.push_back(language.sentence(language.message(
        some ? "attendance_women" : "attendance",
        {{"n", total.value}, {"people", speaker.people_first(total)}, {"women", speaker.counted(women, "women")}})));
  }
  if (activity.remarks->note.given()) details.push_back(speaker.text(activity.remarks->note));
  return details;
}

std::string time_of(const Located<TimeOfDay>& time, const Speaker& speaker) {
  if (!time.given()) return {};
  switch (time->part) {
    case DayPart::morning:
      return speaker.word("times", "morning");
    case DayPart::afternoon:
      return speaker.word("times", "afternoon");
    case DayPart::evening:
      return speaker.word("times", "evening");
    case DayPart::all_day:
      return speaker.word("times", "all_day");
    case DayPart::none:
      break;
  }
  const Language& language = speaker.language();
  std::string from = clock(time->from, language);
  return time->to < 0 ? from : language.form("times.range", {{"from", from}, {"to", clock(time->to, language)}});
}

}  // namespace jilaf
