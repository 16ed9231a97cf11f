// SPDX-License-Identifier: MIT
#pragma once

#include "load/dossier.hpp"

namespace jilaf {

/// Finds the register entries that organisations and places in the programmes mean. The publisher of the settings counts as
/// an entry. A code that meant another country when the programme was held becomes the code of that one. An acronym that stands for several organisations is settled by the country beside it, or left alone.
void resolve_references(Dossier& dossier);

}  // namespace jilaf
