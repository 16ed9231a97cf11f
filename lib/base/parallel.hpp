// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <functional>

namespace jilaf {

/// Calls `work(index)` once for each index below `count` on up to `jobs` threads, in no particular order.
/// The first exception is thrown again when all threads are done.
void parallel_for(std::size_t count, unsigned jobs, const std::function<void(std::size_t)>& work);

/// The same for work that needs something of its own in each thread: `begin` is called once in every thread that takes part, and
/// gives what is called with the indices.
void parallel_with(std::size_t count, unsigned jobs, const std::function<std::function<void(std::size_t)>()>& begin);

}  // namespace jilaf
