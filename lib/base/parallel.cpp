// SPDX-License-Identifier: MIT
#include "base/parallel.hpp"

#include <algorithm>
#include <atomic>
#include <exception>
#include <mutex>
#include <system_error>
#include <thread>
#include <vector>

namespace jilaf {

void parallel_for(std::size_t count, unsigned jobs, const std::function<void(std::size_t)>& work) {
  parallel_with(count, jobs, [&] { return std::cref(work); });
}

void parallel_with(std::size_t count, unsigned jobs, const std::function<std::function<void(std::size_t)>()>& begin) {
  if (count == 0) return;
  if (jobs <= 1 || count <= 1) {
    const auto work = begin();
    for (std::size_t index = 0; index < count; ++index) work(index);
    return;
  }
  std::atomic<std::size_t> next = 0;
  std::exception_ptr failure;
  std::mutex guard;
  const auto run = [&] {
    try {
      const auto work = begin();
      for (std::size_t index = next++; index < count; index = next++) work(index);
    } catch (...) {
      const std::lock_guard lock(guard);
      if (!failure) failure = std::current_exception();
      next = count;
    }
  };
  {
    std::vector<std::jthread> threads;
    try {
      for (std::size_t job = 1; job < std::min<std::size_t>(jobs, count); ++job) threads.emplace_back(run);
    } catch (const std::system_error&) {
      // There may be no more threads than these; they do the work as well.
    }
    run();
  }
  if (failure) std::rethrow_exception(failure);
}

}  // namespace jilaf
