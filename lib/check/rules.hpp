// SPDX-License-Identifier: MIT
// The functions of all rules; each is defined in the file of its name in `rules/`.
#pragma once

#include "check/rule.hpp"

namespace jilaf::rules {

void contact_data(const Checked& checked, Findings& findings);
void country_code(const Checked& checked, Findings& findings);
void date_order(const Checked& checked, Findings& findings);
void digit_width(const Checked& checked, Findings& findings);
void double_booking(const Checked& checked, Findings& findings);
void doubled_word(const Checked& checked, Findings& findings);
void duplicate_delegate(const Checked& checked, Findings& findings);
void duplicate_id(const Checked& checked, Findings& findings);
void empty_programme(const Checked& checked, Findings& findings);
void fiscal_year(const Checked& checked, Findings& findings);
void former_country(const Checked& checked, Findings& findings);
void full_width(const Checked& checked, Findings& findings);
void head_of_delegation(const Checked& checked, Findings& findings);
void host_not_listed(const Checked& checked, Findings& findings);
void invisible_character(const Checked& checked, Findings& findings);
void itinerary_dates(const Checked& checked, Findings& findings);
void lead_photo(const Checked& checked, Findings& findings);
void markup(const Checked& checked, Findings& findings);
void missing_translation(const Checked& checked, Findings& findings);
void mixed_script(const Checked& checked, Findings& findings);
void name_in_text(const Checked& checked, Findings& findings);
void no_participants(const Checked& checked, Findings& findings);
void not_nfc(const Checked& checked, Findings& findings);
void organisation_country(const Checked& checked, Findings& findings);
void organisation_name(const Checked& checked, Findings& findings);
void participant_count(const Checked& checked, Findings& findings);
void person_name(const Checked& checked, Findings& findings);
void photo_caption(const Checked& checked, Findings& findings);
void photo_file(const Checked& checked, Findings& findings);
void place_spelling(const Checked& checked, Findings& findings);
void placeholder(const Checked& checked, Findings& findings);
void plan_attribution(const Checked& checked, Findings& findings);
void published_date(const Checked& checked, Findings& findings);
void repeated_text(const Checked& checked, Findings& findings);
void report_overdue(const Checked& checked, Findings& findings);
void segment_dates(const Checked& checked, Findings& findings);
void segment_order(const Checked& checked, Findings& findings);
void settings(const Checked& checked, Findings& findings);
void similar_name(const Checked& checked, Findings& findings);
void stated_dates(const Checked& checked, Findings& findings);
void text_count(const Checked& checked, Findings& findings);
void text_date(const Checked& checked, Findings& findings);
void unknown_reference(const Checked& checked, Findings& findings);
void unsafe_link(const Checked& checked, Findings& findings);
void usual_shape(const Checked& checked, Findings& findings);
void versions_differ(const Checked& checked, Findings& findings);
void weekday(const Checked& checked, Findings& findings);
void withheld_photo(const Checked& checked, Findings& findings);

}  // namespace jilaf::rules
