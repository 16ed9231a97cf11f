// SPDX-License-Identifier: MIT
// The definitions of all commands; each stands in the file of its name.
#pragma once

#include "cli/command.hpp"

namespace jilaf::cli::commands {

Action check(Arguments& arguments);
Action summary(Arguments& arguments);
Action roster(Arguments& arguments);
Action itinerary(Arguments& arguments);
Action report(Arguments& arguments);
Action list(Arguments& arguments);
Action explain(Arguments& arguments);
Action new_programme(Arguments& arguments);
Action schema(Arguments& arguments);
Action language(Arguments& arguments);
Action completion(Arguments& arguments);

}  // namespace jilaf::cli::commands
