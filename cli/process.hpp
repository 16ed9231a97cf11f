// SPDX-License-Identifier: MIT
#pragma once

#include "cli/streams.hpp"

#include <string>

namespace jilaf::cli {

/// Makes the process safe to work in: signals that must not leave half a file behind, and standard streams that are open.
void prepare_process();

/// The standard streams, the environment and the clock of this process.
[[nodiscard]] Streams process_streams();

/// A sink for a file descriptor. After a closed pipe everything is dropped without a word; `WorldError` where anything else
/// fails, `name` being what the descriptor is called in the message.
[[nodiscard]] std::function<void(std::string_view)> descriptor_sink(int descriptor, std::string name);

/// Says that memory ran out, without needing any, and gives the status.
[[nodiscard]] ExitStatus end_without_memory() noexcept;

}  // namespace jilaf::cli
