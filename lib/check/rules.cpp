// SPDX-License-Identifier: MIT
#include "check/rules.hpp"

#include <array>

namespace jilaf {

std::span<const Rule> all_rules() {
  static constexpr std::array all = {
      Rule{"contact-data", rules::contact_data},
      Rule{"country-code", rules::country_code},
      Rule{"date-order", rules::date_order},
      Rule{"digit-width", rules::digit_width},
      Rule{"double-booking", rules::double_booking},
      Rule{"doubled-word", rules::doubled_word},
      Rule{"duplicate-delegate", rules::duplicate_delegate},
      Rule{"duplicate-id", rules::duplicate_id},
      Rule{"empty-programme", rules::empty_programme},
      Rule{"fiscal-year", rules::fiscal_year},
      Rule{"former-country", rules::former_country},
      Rule{"full-width", rules::full_width},
      Rule{"head-of-delegation", rules::head_of_delegation},
      Rule{"host-not-listed", rules::host_not_listed},
      Rule{"invisible-character", rules::invisible_character},
      Rule{"itinerary-dates", rules::itinerary_dates},
      Rule{"lead-photo", rules::lead_photo},
      Rule{"markup", rules::markup},
      Rule{"missing-translation", rules::missing_translation},
      Rule{"mixed-script", rules::mixed_script},
      Rule{"name-in-text", rules::name_in_text},
      Rule{"no-participants", rules::no_participants},
      Rule{"not-nfc", rules::not_nfc},
      Rule{"organisation-country", rules::organisation_country},
      Rule{"organisation-name", rules::organisation_name},
      Rule{"participant-count", rules::participant_count},
      Rule{"person-name", rules::person_name},
      Rule{"photo-caption", rules::photo_caption},
      Rule{"photo-file", rules::photo_file},
      Rule{"place-spelling", rules::place_spelling},
      Rule{"placeholder", rules::placeholder},
      Rule{"plan-attribution", rules::plan_attribution},
      Rule{"published-date", rules::published_date},
      Rule{"repeated-text", rules::repeated_text},
      Rule{"report-overdue", rules::report_overdue},
      Rule{"segment-dates", rules::segment_dates},
      Rule{"segment-order", rules::segment_order},
      Rule{"settings", rules::settings},
      Rule{"similar-name", rules::similar_name},
      Rule{"stated-dates", rules::stated_dates},
      Rule{"text-count", rules::text_count},
      Rule{"text-date", rules::text_date},
      Rule{"unknown-reference", rules::unknown_reference},
      Rule{"unsafe-link", rules::unsafe_link},
      Rule{"usual-shape", rules::usual_shape},
      Rule{"versions-differ", rules::versions_differ},
      Rule{"weekday", rules::weekday},
      Rule{"withheld-photo", rules::withheld_photo},
  };
  return all;
}

std::span<const std::string_view> loading_rules() {
  static constexpr std::array<std::string_view, 8> all = {"syntax",        "encoding",     "unsupported-yaml",
                                                          "duplicate-key", "unknown-key",  "missing-key",
                                                          "wrong-type",    "unused-ignore"};
  return all;
}

}  // namespace jilaf
