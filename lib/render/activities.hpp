// SPDX-License-Identifier: MIT
#pragma once

#include "render/words.hpp"

namespace jilaf {

/// An activity in one line: what it is called, where and by whom; cancelled and added ones say so.
[[nodiscard]] std::string activity_title(const Activity& activity, const Speaker& speaker);
/// The same with host, place, speakers and those met.
[[nodiscard]] std::string activity_line(const Activity& activity, const Speaker& speaker);
/// What else is known of it, each as a sentence: topics, attendance, note.
[[nodiscard]] std::vector<std::string> activity_details(const Activity& activity, const Speaker& speaker);
/// The speakers of an activity and those met there, in one text.
[[nodiscard]] std::string people_of(const Few<Person>& people, const Speaker& speaker);
/// The topics of an activity, in one text.
[[nodiscard]] std::string topics_of(const Activity& activity, const Speaker& speaker);
/// The time in the way of the language; `10:00-12:00` with an en dash.
[[nodiscard]] std::string time_of(const Located<TimeOfDay>& time, const Speaker& speaker);

}  // namespace jilaf
