// SPDX-License-Identifier: MIT
#include "cli/process.hpp"
#include "cli/run.hpp"

#include <new>

int main(int count, char** values) {
  try {
    jilaf::cli::prepare_process();
    jilaf::cli::Streams streams = jilaf::cli::process_streams();
    const std::vector<std::string> arguments(values + (count > 0 ? 1 : 0), values + count);
    return static_cast<int>(jilaf::cli::run(arguments, streams));
  } catch (const std::bad_alloc&) {
    return static_cast<int>(jilaf::cli::end_without_memory());
  }
}
