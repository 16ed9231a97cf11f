// SPDX-License-Identifier: MIT
#pragma once

#include "render/words.hpp"

namespace jilaf {

/// Adds the sections of a report after its opening, in the order that the field is used to, and its `Document::items` where they
/// are wanted.
void add_report_sections(Document& document, const VisibleProgramme& programme, const Speaker& speaker, bool items);

}  // namespace jilaf
