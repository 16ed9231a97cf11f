// SPDX-License-Identifier: MIT
// The JSON of reports. Its shape is a promise: members may be added, none changes its meaning without a new number in
// `schema`. Members that are unknown or empty are left out, except `documents`, `columns`, `rows` and the cells of a row.
//
//   {
//     "schema": "jilaf-summary/1",       jilaf-KIND/1; KIND is report, summary, roster, itinerary or list
//     "audience": "public",              who may see what stands below: internal, partner or public
//     "language": "en",                  BCP 47
//     "documents": [{                    one a page, in order
//       "id": "pakistan-mongolia-2022",  the programme's id; absent where the document is about several
//       "title": "...",
//       "description": "...",
//       "date": "2022-11-14",            ISO 8601, perhaps 2022-11 or 2022
//       "facts": {"participants": 15},   typed facts about the whole
//       "notices": ["..."],              what readers must not miss, such as the banner of a draft
//       "columns": [{"key": "...", "heading": "..."}],   of the main table, the one that CSV writes
//       "rows": [{KEY: VALUE, ...}],     its data; rows may be added up without counting anything twice
//       "not_broken_down": [{...}],      rows for what belongs to no group
//       "totals": [{...}],               rows that hold sums of the above
//       "sections": [{                   the text, cut at its headings, in order; the first may have no heading
//         "key": "action_plans", "heading": "...", "level": 2,
//         "paragraphs": ["..."],
//         "items": [{"text": "...", "items": [...]}],   of its lists
//         "tables": [{"key": "...", "columns", "rows", "not_broken_down", "totals"}],   except the main table
//         "images": [{"file": "...", "alt": "...", "caption": "..."}],
//         "quotations": [{"text": "...", "source": "..."}],
//         "links": [{"text": "...", "url": "..."}]      wherever in the section they stand
//       }]
//     }]
//   }
//
// A VALUE is null where it is not known, a text, a number, true or false, a list, or an object with one member that says how
// a number is meant, as {"about": 40} or {"at_least": 12}. Texts hold no markup.
#pragma once

#include "base/value.hpp"
#include "write/formats.hpp"

#include <span>
#include <string>

namespace jilaf {

/// Documents as one JSON text in the shape above. All are taken to be of the first one's kind, audience and language.
[[nodiscard]] std::string write_json(std::span<const Document> documents, const WriteOptions& options);

/// A value as JSON text (RFC 8259), indented by two blanks, with a line break at its end. Characters beyond ASCII stand for
/// themselves, except those that would act on a terminal; broken UTF-8 becomes U+FFFD. Numbers that are none become null.
[[nodiscard]] std::string to_json_text(const Value& value);

/// A value as JSON text on one line without a line break at its end; otherwise as `to_json_text`.
[[nodiscard]] std::string to_json_line(const Value& value);

}  // namespace jilaf
