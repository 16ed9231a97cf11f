// SPDX-License-Identifier: MIT
#include "transcript.hpp"

#include <algorithm>
#include <fstream>
#include <stdexcept>

namespace jilaf::transcript {
namespace {

/// Takes the command at `at` with the lines that continue it; `at` stands after it then.
Case take_command(const std::vector<std::string>& lines, std::size_t& at) {
  Case one;
  one.line = at + 1;
  one.command = lines[at++].substr(2);
  while (one.command.ends_with('\\') && at < lines.size()) {
    one.command.pop_back();
    one.command += lines[at++];
  }
  one.begin = at;
  return one;
}

void find_cases_of_text(Transcript& file) {
  std::size_t at = 0;
  for (; at < file.lines.size() && !file.lines[at].starts_with("$ "); ++at) {
    const std::string& line = file.lines[at];
    if (line.starts_with("# in: ")) file.folder = line.substr(6);
    if (line.starts_with("# copy: ")) {
      file.folder = line.substr(8);
      file.copied = true;
    }
  }
  while (at < file.lines.size()) {
    Case one = take_command(file.lines, at);
    while (at < file.lines.size() && !file.lines[at].starts_with("$ ")) ++at;
    one.end = at;
    if (at < file.lines.size() && one.end > one.begin && file.lines[one.end - 1].empty()) --one.end;
    file.cases.push_back(std::move(one));
  }
}

void find_cases_of_markdown(Transcript& file) {
  file.copied = true;
  for (std::size_t at = 0; at < file.lines.size(); ++at) {
    if (!file.lines[at].starts_with("```")) continue;
    const auto close = std::find(file.lines.begin() + static_cast<std::ptrdiff_t>(at) + 1, file.lines.end(), "```");
    const auto end = static_cast<std::size_t>(close - file.lines.begin());
    std::size_t inner = at + 1;
    const bool played = inner < end && file.lines[inner].starts_with("$ jilaf");
    while (played && inner < end) {
      Case one = take_command(file.lines, inner);
      while (inner < end && !file.lines[inner].starts_with("$ ")) ++inner;
      one.end = inner;
      if (inner < end && one.end > one.begin && file.lines[one.end - 1].empty()) --one.end;
      file.cases.push_back(std::move(one));
    }
    at = end;
  }
}

using Lines = std::vector<std::string>::const_iterator;

bool matches(Lines expected, Lines expected_end, Lines actual, Lines actual_end) {
  for (; expected != expected_end; ++expected, ++actual) {
    if (*expected == "...") {
      for (Lines rest = actual;; ++rest) {
        if (matches(expected + 1, expected_end, rest, actual_end)) return true;
        if (rest == actual_end) return false;
      }
    }
    if (actual == actual_end || *expected != *actual) return false;
  }
  return actual == actual_end;
}

}  // namespace

Transcript read(const std::string& path) {
  Transcript file;
  file.path = path;
  std::ifstream stream(path);
  if (!stream) throw std::runtime_error("cannot read " + path);
  for (std::string line; std::getline(stream, line);) file.lines.push_back(line);
  if (path.ends_with(".md"))
    find_cases_of_markdown(file);
  else
    find_cases_of_text(file);
  return file;
}

bool matches(const std::vector<std::string>& expected, const std::vector<std::string>& actual) {
  return matches(expected.begin(), expected.end(), actual.begin(), actual.end());
}

void update(const Transcript& transcript, const std::vector<std::vector<std::string>>& outputs) {
  std::vector<std::string> lines;
  std::size_t at = 0;
  for (std::size_t index = 0; index < transcript.cases.size(); ++index) {
    const Case& one = transcript.cases[index];
    while (at < one.begin) lines.push_back(transcript.lines[at++]);
    lines.insert(lines.end(), outputs[index].begin(), outputs[index].end());
    const bool another = index + 1 < transcript.cases.size() && transcript.cases[index + 1].begin > one.end;
    const bool in_text = !transcript.path.ends_with(".md");
    at = one.end;
    if (in_text && another && (at == transcript.lines.size() || !transcript.lines[at].empty())) lines.emplace_back();
  }
  while (at < transcript.lines.size()) lines.push_back(transcript.lines[at++]);
  std::ofstream stream(transcript.path);
  for (const std::string& line : lines) stream << line << '\n';
}

}  // namespace jilaf::transcript
