// SPDX-License-Identifier: MIT
// The parts of the manual that stand in field tables and rule files already.
#pragma once

#include <string>
#include <string_view>

namespace jilaf {

/// The page jilaf-format(5): the frame with its lines `@REGIONS@`, `@VALUES@` and `@MAPPINGS@` replaced by what the embedded
/// data and the field tables say. `UsageError` where one of the lines is missing.
[[nodiscard]] std::string format_manual(std::string_view frame);

/// The page jilaf-rules(7): the frame with its line `@RULES@` replaced by what the files of the rules say.
/// `UsageError` where the line is missing.
[[nodiscard]] std::string rules_manual(std::string_view frame);

}  // namespace jilaf
