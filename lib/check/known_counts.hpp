// SPDX-License-Identifier: MIT
#pragma once

#include "figures/programme_figures.hpp"
#include "language/count_reader.hpp"
#include "model/programme.hpp"

#include <cstdint>
#include <optional>
#include <string_view>

namespace jilaf {

/// What the data know of what a sentence counts: a noun for it, and the number where it is known exactly. Of weeks they know the days.
struct KnownCount {
  std::string_view noun;
  std::optional<std::int64_t> value;
};

/// The number against which a count of a text on the whole programme is held.
[[nodiscard]] KnownCount known_count(Spoken what, const Programme& programme, const ProgrammeFigures& figures);

}  // namespace jilaf
