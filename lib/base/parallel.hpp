// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <functional>

namespace jilaf {

/// Calls `work(index)` once for each index below `count` on up to `jobs` threads, in no particular order.
/// The first exception is thrown again when all threads are done.
void parallel_for(std::size_t count, unsigned jobs, const std::function<void(std::size_t)>& work);

}  // namespace jilaf
