// SPDX-License-Identifier: MIT
// What tests of several layers need: a folder that goes away, and data loaded from literals.
#pragma once

#include "load/dossier.hpp"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace jilaf::test {

/// A fresh, empty directory that goes away with the object; nothing above it is taken for a data directory.
class ScratchFolder {
 public:
  ScratchFolder() {
    std::string name = (std::filesystem::temp_directory_path() / "jilaf-unit-XXXXXX").string();
    if (::mkdtemp(name.data()) == nullptr) throw std::runtime_error("cannot make " + name);
    path_ = std::filesystem::canonical(name);
    std::filesystem::create_directory(path_ / ".git");
  }
  ~ScratchFolder() {
    std::error_code error;
    std::filesystem::remove_all(path_, error);
  }
  ScratchFolder(const ScratchFolder&) = delete;
  ScratchFolder& operator=(const ScratchFolder&) = delete;

  [[nodiscard]] const std::filesystem::path& path() const { return path_; }
  [[nodiscard]] std::string operator/(std::string_view name) const { return (path_ / name).string(); }

  /// Writes a file together with the folders that it needs.
  void write(std::string_view name, std::string_view text) const {
    const std::filesystem::path path = path_ / name;
    std::filesystem::create_directories(path.parent_path());
    std::ofstream out(path, std::ios::binary);
    out << text;
    if (!out.flush()) throw std::runtime_error("cannot write " + path.string());
  }

  /// The bytes of a file.
  [[nodiscard]] std::string read(std::string_view name) const {
    std::ifstream in(path_ / name, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
  }

 private:
  std::filesystem::path path_;
};

/// A file of the data of a test.
using ScratchFile = std::pair<std::string_view, std::string_view>;

/// Loads a data directory with these files.
inline Dossier load_files(const std::vector<ScratchFile>& files) {
  const ScratchFolder folder;
  for (const auto& [name, text] : files) folder.write(name, text);
  InputRequest request;
  request.paths = {folder.path().string()};
  return load(request);
}

/// Loads one file; with `settings` it has a `jilaf.yaml` beside it.
inline Dossier load_text(std::string_view yaml, std::string_view settings = {}) {
  if (settings.empty()) return load_files({{"data.yaml", yaml}});
  return load_files({{"data.yaml", yaml}, {"jilaf.yaml", settings}});
}

/// What loading found, a line each: `rule: message = help`.
inline std::string findings_of(const Dossier& dossier) {
  std::string lines;
  for (const Diagnostic& finding : dossier.findings) {
    lines +=
        std::string(finding.rule) + ": " + finding.message + (finding.help.empty() ? "" : " = " + finding.help) + "\n";
  }
  return lines;
}

}  // namespace jilaf::test
