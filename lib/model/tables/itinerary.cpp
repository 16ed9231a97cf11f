// SPDX-License-Identifier: MIT
#include "model/types.hpp"

namespace jilaf {
namespace {

constexpr auto attendance_group_rows = with_notes<AttendanceGroup>(std::array{
    field<AttendanceGroup, &AttendanceGroup::group>("group", Need::required, Seen::everyone, "which people"),
    field<AttendanceGroup, &AttendanceGroup::total>("total", Need::optional, Seen::everyone, "how many"),
});
constexpr Table attendance_group_table{"attendance_group", attendance_group_rows};

constexpr auto attendance_rows = with_notes<Attendance>(std::array{
    field<Attendance, &Attendance::total>("total", Need::optional, Seen::everyone, "how many were present"),
    field<Attendance, &Attendance::women>("women", Need::optional, Seen::everyone, "how many of them are women"),
    field<Attendance, &Attendance::by>("by", Need::optional, Seen::everyone, "the same people by group"),
});
constexpr Table attendance_table{"attendance", attendance_rows};

constexpr auto activity_rows = with_notes<Activity>(std::array{
    field<Activity, &Activity::time>("time", Need::optional, Seen::once_over, "when"),
    field<Activity, &Activity::title>("title", Need::optional, Seen::everyone, "what it is called"),
    field<Activity, &Activity::kind>("kind", Need::optional, Seen::everyone, "what sort of activity it is"),
    field_of<Activity, &Activity::details, &ActivityDetails::status>(
        "status", Need::optional, Seen::everyone, "whether it took place; `held` where nothing is written"),
    field_of<Activity, &Activity::details, &ActivityDetails::segment>("segment", Need::optional, Seen::everyone,
                                                                      "the run that it belongs to"),
    field<Activity, &Activity::host>("host", Need::optional, Seen::everyone, "who received the participants"),
    field<Activity, &Activity::place>("place", Need::optional, Seen::once_over, "where"),
    field<Activity, &Activity::speakers>("speakers", Need::optional, Seen::everyone, "who spoke"),
    field_of<Activity, &Activity::details, &ActivityDetails::with>("with", Need::optional, Seen::everyone,
                                                                   "who was met or present"),
    field_of<Activity, &Activity::details, &ActivityDetails::attendance>("attendance", Need::optional, Seen::everyone,
                                                                         "how many were there"),
    field_of<Activity, &Activity::details, &ActivityDetails::topics>("topics", Need::optional, Seen::everyone,
                                                                     "what it was about"),
    field_of<Activity, &Activity::details, &ActivityDetails::language>("language", Need::optional, Seen::everyone,
                                                                       "the language that was spoken"),
    field_of<Activity, &Activity::details, &ActivityDetails::countries>("countries", Need::optional, Seen::everyone,
                                                                        "the countries that took part"),
    field_of<Activity, &Activity::details, &ActivityDetails::added_at_request>(
        "added_at_request", Need::optional, Seen::everyone, "`true`: the participants had asked for it"),
});
constexpr Table activity_table{"activity", activity_rows};

constexpr auto event_rows = with_notes<Event>(std::array{
    field<Event, &Event::time>("time", Need::optional, Seen::once_over, "when"),
    field<Event, &Event::title>("title", Need::optional, Seen::everyone, "what it is called"),
    field<Event, &Event::kind>("kind", Need::optional, Seen::everyone, "what sort of activity it is"),
    field_of<Event, &Event::details, &ActivityDetails::status>(
        "status", Need::optional, Seen::everyone, "whether it took place; `held` where nothing is written"),
    field_of<Event, &Event::details, &ActivityDetails::segment>("segment", Need::optional, Seen::everyone,
                                                                "the run that it belongs to"),
    field<Event, &Event::host>("host", Need::optional, Seen::everyone, "who received the participants"),
    field<Event, &Event::place>("place", Need::optional, Seen::once_over, "where"),
    field<Event, &Event::speakers>("speakers", Need::optional, Seen::everyone, "who spoke"),
    field_of<Event, &Event::details, &ActivityDetails::with>("with", Need::optional, Seen::everyone,
                                                             "who was met or present"),
    field_of<Event, &Event::details, &ActivityDetails::attendance>("attendance", Need::optional, Seen::everyone,
                                                                   "how many were there"),
    field_of<Event, &Event::details, &ActivityDetails::topics>("topics", Need::optional, Seen::everyone,
                                                               "what it was about"),
    field_of<Event, &Event::details, &ActivityDetails::language>("language", Need::optional, Seen::everyone,
                                                                 "the language that was spoken"),
    field_of<Event, &Event::details, &ActivityDetails::countries>("countries", Need::optional, Seen::everyone,
                                                                  "the countries that took part"),
    field_of<Event, &Event::details, &ActivityDetails::added_at_request>(
        "added_at_request", Need::optional, Seen::everyone, "`true`: the participants had asked for it"),
    field<Event, &Event::date>("date", Need::optional, Seen::everyone, "the day"),
    field<Event, &Event::length>("length", Need::optional, Seen::everyone, "how long it took"),
    field<Event, &Event::when>("when", Need::optional, Seen::everyone, "before, during or after the programme"),
});
constexpr Table event_table{"event", event_rows};

constexpr auto day_rows = with_notes<Day>(std::array{
    field<Day, &Day::date>("date", Need::optional, Seen::everyone, "the date"),
    field<Day, &Day::day>("day", Need::optional, Seen::everyone, "the number of the day, where no date is known"),
    field<Day, &Day::segment>("segment", Need::optional, Seen::everyone, "the run that the day belongs to"),
    field<Day, &Day::title>("title", Need::optional, Seen::everyone, "what the day is about"),
    field<Day, &Day::place>("place", Need::optional, Seen::once_over, "where"),
    field<Day, &Day::activities>("activities", Need::optional, Seen::everyone, "what is done, in order"),
});
constexpr Table day_table{"day", day_rows};

}  // namespace

template <>
const Table& table_of<AttendanceGroup>() {
  return attendance_group_table;
}
template <>
const Table& table_of<Attendance>() {
  return attendance_table;
}
template <>
const Table& table_of<Activity>() {
  return activity_table;
}
template <>
const Table& table_of<Event>() {
  return event_table;
}
template <>
const Table& table_of<Day>() {
  return day_table;
}

}  // namespace jilaf
