// SPDX-License-Identifier: MIT
#include "load/inputs.hpp"

#include "base/error.hpp"
#include "base/files.hpp"
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

/// What a path names, through links. A disk that does not answer is not the same as nothing being there: without its settings
/// the data would mean something else. (What may not be looked at is none of ours.)
fs::file_type type_of(const fs::path& path) {
  std::error_code error;
  const fs::file_type type = fs::status(path, error).type();
  if (type == fs::file_type::none && error != std::errc::permission_denied)
    throw WorldError(fmt::format("cannot read '{}': {}", shown(path), error.message()));
  return type;
}

bool is_data_file(const fs::path& path) { return path.extension() == ".yaml" || path.extension() == ".yml"; }

/// Whether a name in a folder leads to a file. One that leads nowhere is no nothing: sums would lack its programmes.
bool leads_to_file(const fs::path& path) {
  const fs::file_type type = type_of(path);
  if (type != fs::file_type::not_found) return type == fs::file_type::regular;
  std::error_code error;
  throw WorldError(fmt::format("cannot read '{}': {}", shown(path),
                               fs::is_symlink(path, error)
                                   ? "it links to a file that is not there; mend or remove the link"
                                   : "it vanished while the folder was read"));
}

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
    for (const FolderEntry& entry : list_folder(folder)) {
      const fs::path path = folder / entry.name;
      if (is_skipped(path) || is_excluded(path)) continue;
      if (entry.is_folder)
        walk(path, chosen);
      else if (is_data_file(path) && leads_to_file(path))
        add(path, chosen, false);
    }
  }

  std::vector<Input> take() {
    std::vector<Input> inputs;
    inputs.reserve(files_.size());
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

/// A piece of a pattern for file names.
struct Token {
  enum class Kind : std::uint8_t { byte, any_character, any_in_name, any_folders, anything };
  Kind kind = Kind::byte;
  char byte = 0;
};

std::vector<Token> tokens_of(std::string_view pattern) {
  std::vector<Token> tokens;
  while (!pattern.empty()) {
    const auto take = [&](std::string_view word, Token::Kind kind) {
      if (!pattern.starts_with(word)) return false;
      tokens.push_back({kind, 0});
      pattern.remove_prefix(word.size());
      return true;
    };
    if (take("**/", Token::Kind::any_folders) || take("**", Token::Kind::anything) ||
        take("*", Token::Kind::any_in_name) || take("?", Token::Kind::any_character))
      continue;
    tokens.push_back({Token::Kind::byte, pattern.front()});
    pattern.remove_prefix(1);
  }
  return tokens;
}

/// From the places of a path that a pattern can have reached, those that it can reach with one more token.
std::vector<bool> advance(const Token& token, std::string_view path, const std::vector<bool>& reached) {
  std::vector<bool> next(path.size() + 1, false);
  bool open = false;  // a star is running
  for (std::size_t at = 0; at <= path.size(); ++at) {
    const bool here = reached[at];
    switch (token.kind) {
      case Token::Kind::byte:
        if (here && at < path.size() && path[at] == token.byte) next[at + 1] = true;
        break;
      case Token::Kind::any_character:
        if (here && at < path.size() && path[at] != '/') next[at + utf8::decode(path, at).length] = true;
        break;
      case Token::Kind::any_in_name:
        open = here || (open && path[at - 1] != '/');
        next[at] = open;
        break;
      case Token::Kind::any_folders:
        next[at] = here || (open && path[at - 1] == '/');
        open = open || here;
        break;
      case Token::Kind::anything:
        open = open || here;
        next[at] = open;
        break;
    }
  }
  return next;
}

bool is_absolute_request(const InputRequest& request) {
  return !request.paths.empty() && fs::path(request.paths.front()).is_absolute();
}

}  // namespace

DataDirectory find_data_directory(const InputRequest& request) {
  std::error_code error;
  if (!request.settings.empty()) {
    if (!fs::exists(request.settings, error))
      throw UsageError(fmt::format("the settings file '{}' does not exist", shown(request.settings)));
    const fs::path path = real(request.settings);
    return {path, request.settings, path.parent_path()};
  }
  const fs::path first = real(request.paths.empty() || request.paths.front() == "-" ? "." : request.paths.front());
  fs::path folder = type_of(first) == fs::file_type::directory ? first : first.parent_path();
  const std::optional<dev_t> device = device_of(folder);
  while (true) {
    const fs::path candidate = folder / settings_file;
    if (type_of(candidate) == fs::file_type::regular)
      return {candidate, display_name(candidate, is_absolute_request(request)), folder};
    const fs::path parent = folder.parent_path();
    if (fs::exists(fs::file_status(type_of(folder / ".git"))) || parent == folder || device_of(parent) != device)
      return {};
    folder = parent;
  }
}

std::vector<Input> find_inputs(const InputRequest& request, const DataDirectory& directory,
                               const std::vector<std::string_view>& exclude) {
  Collector collector(is_absolute_request(request), directory.folder, exclude);
  bool standard_input = false;
  if (!directory.folder.empty()) {
    collector.walk(directory.folder, false);
    collector.add(directory.settings, false, false);  // whatever it is called and whatever is left out
  }
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
  if (pattern.ends_with('/')) pattern.remove_suffix(1);  // a folder
  const std::vector<Token> tokens = tokens_of(pattern);
  // reached[at]: what was read of the pattern so far can match the first `at` bytes of the path. A table and no recursion,
  // so that no pattern takes longer than its length times that of the path.
  std::vector<bool> reached(path.size() + 1, false);
  reached[0] = true;
  for (const Token& token : tokens) reached = advance(token, path, reached);
  return reached[path.size()];
}

}  // namespace jilaf
