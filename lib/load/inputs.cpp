// SPDX-License-Identifier: MIT
#include "load/inputs.hpp"

#include "base/error.hpp"
#include "base/utf8.hpp"

#include <algorithm>
#include <map>
#include <optional>

#include <fmt/format.h>
#include <sys/stat.h>

namespace jilaf {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view settings_file = "jilaf.yaml";

std::string shown(const fs::path& path) { return utf8::make_visible(path.string()); }

/// The path without links and dots, also where its last parts do not exist.
fs::path real(const fs::path& path) {
  std::error_code error;
  fs::path result = fs::weakly_canonical(path, error);
  return error ? fs::absolute(path) : result;
}

/// A path as the user would type it: relative where the first path was, and without a leading `./`.
std::string display_name(const fs::path& path, bool absolute) {
  if (absolute) return path.string();
  std::error_code error;
  const fs::path relative = path.lexically_proximate(real(fs::current_path(error)));
  return relative.empty() ? path.string() : relative.string();
}

std::optional<dev_t> device_of(const fs::path& path) {
  struct stat state {};
  if (::stat(path.c_str(), &state) != 0) return std::nullopt;
  return state.st_dev;
}

bool is_data_file(const fs::path& path) { return path.extension() == ".yaml" || path.extension() == ".yml"; }

bool is_skipped(const fs::path& path) {
  const std::string name = path.filename().string();
  return name.starts_with('.') || name == "node_modules";
}

class Collector {
 public:
  Collector(bool absolute_names, fs::path root, const std::vector<std::string_view>& exclude)
      : absolute_names_(absolute_names), root_(std::move(root)), exclude_(exclude) {}

  void add(const fs::path& path, bool chosen, bool named) {
    Input& input = files_[path];
    if (input.path.empty()) {
      std::error_code error;
      input.path = path;
      input.name = display_name(path, absolute_names_);
      input.size = fs::file_size(path, error);
      if (error) input.size = 0;
    }
    input.chosen = input.chosen || chosen;
    input.named = input.named || named;
  }

  void walk(const fs::path& folder, bool chosen) {
    std::error_code error;
    std::vector<fs::directory_entry> entries;
    fs::directory_iterator iterator(folder, error);
    for (; !error && iterator != fs::directory_iterator(); iterator.increment(error)) entries.push_back(*iterator);
    if (error) throw WorldError(fmt::format("cannot read the directory '{}': {}", shown(folder), error.message()));
    std::ranges::sort(entries, {}, [](const fs::directory_entry& entry) { return entry.path(); });
    for (const fs::directory_entry& entry : entries) {
      if (is_skipped(entry.path()) || is_excluded(entry.path())) continue;
      if (entry.is_directory(error) && !entry.is_symlink(error)) walk(entry.path(), chosen);
      else if (is_data_file(entry.path()) && entry.is_regular_file(error)) add(entry.path(), chosen, false);
    }
  }

  std::vector<Input> take() {
    std::vector<Input> inputs;
    for (auto& [path, input] : files_) inputs.push_back(std::move(input));
    return inputs;
  }

 private:
  [[nodiscard]] bool is_excluded(const fs::path& path) const {
    const std::string relative = path.lexically_relative(root_).string();
    return std::ranges::any_of(exclude_, [&](std::string_view pattern) { return matches_pattern(pattern, relative); });
  }

  bool absolute_names_;
  fs::path root_;
  const std::vector<std::string_view>& exclude_;
  std::map<fs::path, Input> files_;  // sorted by the parts of the path
};

bool is_absolute_request(const InputRequest& request) { return !request.paths.empty() && fs::path(request.paths.front()).is_absolute(); }

}  // namespace

DataDirectory find_data_directory(const InputRequest& request) {
  std::error_code error;
  if (!request.settings.empty()) {
    if (!fs::exists(request.settings, error)) throw UsageError(fmt::format("the settings file '{}' does not exist", shown(request.settings)));
    const fs::path path = real(request.settings);
    return {path, request.settings, path.parent_path()};
  }
  const fs::path first = real(request.paths.empty() || request.paths.front() == "-" ? "." : request.paths.front());
  fs::path folder = fs::is_directory(first, error) ? first : first.parent_path();
  const std::optional<dev_t> device = device_of(folder);
  while (true) {
    const fs::path candidate = folder / settings_file;
    if (fs::is_regular_file(candidate, error)) return {candidate, display_name(candidate, is_absolute_request(request)), folder};
    const fs::path parent = folder.parent_path();
    if (fs::exists(folder / ".git", error) || parent == folder || device_of(parent) != device) return {};
    folder = parent;
  }
}

std::vector<Input> find_inputs(const InputRequest& request, const DataDirectory& directory, const std::vector<std::string_view>& exclude) {
  Collector collector(is_absolute_request(request), directory.folder, exclude);
  bool standard_input = false;
  if (!directory.folder.empty()) collector.walk(directory.folder, false);
  for (const std::string& path : request.paths) {
    std::error_code error;
    if (path == "-") {
      standard_input = true;
    } else if (fs::is_directory(path, error)) {
      collector.walk(real(path), true);
    } else if (fs::exists(path, error)) {
      collector.add(real(path), true, true);
    } else {
      throw WorldError(fmt::format("cannot read '{}': there is no such file or directory", shown(path)));
    }
  }
  std::vector<Input> inputs = collector.take();
  if (standard_input) inputs.push_back({request.stdin_name, {}, true, true, 0});
  return inputs;
}

bool matches_pattern(std::string_view pattern, std::string_view path) {
  if (pattern.empty()) return path.empty();
  if (pattern.starts_with("**")) {
    std::string_view rest = pattern.substr(2);
    if (rest.starts_with('/')) rest.remove_prefix(1);
    for (std::size_t skip = 0; skip <= path.size(); ++skip) {
      const bool at_border = skip == 0 || path[skip - 1] == '/' || rest.empty();
      if (at_border && matches_pattern(rest, path.substr(skip))) return true;
    }
    return false;
  }
  if (pattern.front() == '*') {
    for (std::size_t skip = 0; skip <= path.size(); ++skip) {
      if (matches_pattern(pattern.substr(1), path.substr(skip))) return true;
      if (skip < path.size() && path[skip] == '/') return false;
    }
    return false;
  }
  if (path.empty() || (pattern.front() != path.front() && (pattern.front() != '?' || path.front() == '/'))) return false;
  return matches_pattern(pattern.substr(1), path.substr(1));
}

}  // namespace jilaf
