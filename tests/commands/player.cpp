// SPDX-License-Identifier: MIT
// Plays transcripts and compares:  player [--update] ROOT FILE...
#include "stage.hpp"
#include "transcript.hpp"

#include <cstring>
#include <exception>
#include <filesystem>
#include <iostream>
#include <span>

#include <unistd.h>

namespace {

namespace fs = std::filesystem;
using jilaf::transcript::Case;
using jilaf::transcript::Stage;
using jilaf::transcript::Transcript;

using Output = std::vector<std::string>;

/// The folder in which a file is played: what it says, or for Markdown one that holds the examples and some mistakes.
class Place {
 public:
  Place(const fs::path& root, const Transcript& file) : copied_(file.copied), folder_(root / file.folder) {
    if (!file.path.ends_with(".md")) return;
    made_ = fs::temp_directory_path() / ("jilaf-manual-" + std::to_string(::getpid()));
    fs::remove_all(made_);
    fs::create_directory(made_);
    for (const fs::path folder : {"examples", "tests/commands/data/mend", "tests/commands/data/mistake"}) {
      fs::create_directories(made_ / folder);
      fs::copy(root / folder, made_ / folder, fs::copy_options::recursive);
    }
    folder_ = made_;
    copied_ = false;
  }
  Place(const Place&) = delete;
  Place& operator=(const Place&) = delete;
  ~Place() {
    std::error_code error;
    if (!made_.empty()) fs::remove_all(made_, error);
  }
  [[nodiscard]] const fs::path& folder() const { return folder_; }
  [[nodiscard]] bool copied() const { return copied_; }

 private:
  bool copied_;
  fs::path folder_;
  fs::path made_;
};

std::vector<Output> play(const fs::path& root, const Transcript& file) {
  const Place place(root, file);
  const Stage stage(place.folder(), place.copied());
  std::vector<Output> outputs;
  for (const Case& one : file.cases) outputs.push_back(stage.play(one.command));
  return outputs;
}

void print(const char* title, const Output& lines) {
  std::cout << "--- " << title << '\n';
  for (const std::string& line : lines) std::cout << line << '\n';
}

/// Gives the number of cases that differ; updates the file instead where that is wanted.
int compare(const Transcript& file, const std::vector<Output>& outputs, bool update) {
  int wrong = 0;
  std::vector<Output> kept = outputs;
  for (std::size_t index = 0; index < file.cases.size(); ++index) {
    const Case& one = file.cases[index];
    const Output expected(file.lines.begin() + static_cast<std::ptrdiff_t>(one.begin),
                          file.lines.begin() + static_cast<std::ptrdiff_t>(one.end));
    if (jilaf::transcript::matches(expected, outputs[index])) {
      kept[index] = expected;  // keeps the lines that stand for any number of lines
      continue;
    }
    ++wrong;
    if (update) continue;
    std::cout << file.path << ':' << one.line << ": $ " << one.command << '\n';
    print("expected", expected);
    print("printed", outputs[index]);
  }
  if (update && wrong > 0) jilaf::transcript::update(file, kept);
  return update ? 0 : wrong;
}

int play_all(const fs::path& root, std::span<char*> paths, bool update) {
  int wrong = 0;
  std::size_t cases = 0;
  for (const char* path : paths) {
    const Transcript file = jilaf::transcript::read(path);
    cases += file.cases.size();
    wrong += compare(file, play(root, file), update);
  }
  std::cout << cases << " commands in " << paths.size() << " files, " << wrong << " differ\n";
  if (wrong > 0) std::cout << "if the new output is right: player --update, and look at the difference\n";
  return wrong > 0 ? 1 : 0;
}

}  // namespace

int main(int count, char** values) {
  std::span<char*> arguments(values + 1, values + count);
  const bool update = !arguments.empty() && std::strcmp(arguments[0], "--update") == 0;
  if (update) arguments = arguments.subspan(1);
  if (arguments.size() < 2) {
    std::cerr << "player [--update] ROOT FILE...\n";
    return 2;
  }
  try {
    return play_all(arguments[0], arguments.subspan(1), update);
  } catch (const std::exception& error) {
    std::cerr << "player: " << error.what() << '\n';
    return 2;
  }
}
