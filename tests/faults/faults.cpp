// SPDX-License-Identifier: MIT
// Lets one request of a run to the system fail after the other: either nothing comes of it, or the run ends with status 3 and a
// message, and every file is whole, old or new.
//   faults JILAF LIBRARY CASE KIND FIRST STEP     fails requests 1 to FIRST, then every STEP-th
#include "program.hpp"

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <set>
#include <string>

namespace {

using namespace jilaf::faults;

/// The numbers of the requests that are to fail.
std::vector<unsigned long> numbers(unsigned long all, unsigned long first, unsigned long step) {
  std::vector<unsigned long> chosen;
  for (unsigned long number = 1; number <= all; number += number < first ? 1 : step) chosen.push_back(number);
  return chosen;
}

/// What is wrong with the outcome of a run beside the one without a fault; empty where nothing is.
std::string fault_of(const Outcome& run, const Outcome& clean, const Files& before) {
  if (run.hung) return "it hangs";
  if (run.signal != 0) return "it dies of signal " + std::to_string(run.signal);
  const bool unharmed = run.status == clean.status && run.out == clean.out && run.files == clean.files;
  // Where standard error is what fails, a message is lost and nothing else.
  if (unharmed) return clean.err.starts_with(run.err) ? "" : "it says something and goes on";
  const bool icu_died = run.status == 86;  // see `inject.cpp`
  if (!icu_died && run.status != 3) return "status " + std::to_string(run.status) + " with another output";
  if (!icu_died && !run.err.starts_with("jilaf: ")) return "no message";
  if (run.err.find("fault of jilaf") != std::string::npos) return "a message for developers";
  if (!clean.out.starts_with(run.out)) return "other words on standard output";
  for (const auto& [name, bytes] : run.files) {
    const bool old = before.contains(name) && before.at(name) == bytes;
    const bool made = clean.files.contains(name) && clean.files.at(name) == bytes;
    if (!old && !made) return "the file " + name + " is neither old nor new";
  }
  for (const auto& [name, bytes] : before) {
    if (!run.files.contains(name)) return "the file " + name + " is lost";
  }
  return {};
}

unsigned long number_of(const char* text) {
  unsigned long number = 0;
  std::from_chars(text, text + std::string_view(text).size(), number);
  return number;
}

}  // namespace

int main(int count, char** arguments) {
  if (count != 7) return 2;
  Program program(arguments[1], arguments[2], arguments[3]);
  const std::string kind = arguments[4];
  const Files before = program.files();
  const Outcome clean = program.run(kind + " 0");
  if (clean.requests == 0 || clean.status > 1 || clean.signal != 0) {
    std::printf("the run without a fault fails: %s\n", clean.err.c_str());
    return 1;
  }
  std::size_t ended = 0;
  std::size_t faults = 0;
  const std::vector<unsigned long> chosen = numbers(clean.requests, number_of(arguments[5]), number_of(arguments[6]));
  const std::vector<int> errors = kind == "calls" ? std::vector{EIO, ENOSPC} : std::vector{EIO};
  for (const int error : errors) {
    for (const unsigned long number : chosen) {
      const std::string order = kind + ' ' + std::to_string(number) + ' ' + std::to_string(error);
      const Outcome run = program.run(order);
      ended += run.status == 3 ? 1 : 0;
      const std::string fault = fault_of(run, clean, before);
      if (fault.empty()) continue;
      ++faults;
      std::printf("%s: %s (status %d): %s\n", order.c_str(), fault.c_str(), run.status, run.err.c_str());
    }
  }
  std::printf("%lu requests, %zu failed in turn, %zu runs ended with a message, %zu faults\n", clean.requests,
              errors.size() * chosen.size(), ended, faults);
  return faults == 0 ? 0 : 1;
}
