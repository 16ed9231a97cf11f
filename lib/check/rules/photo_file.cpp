// SPDX-License-Identifier: MIT
#include "base/suggest.hpp"
#include "base/utf8.hpp"
#include "check/rules.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <map>

#include <fmt/format.h>

namespace jilaf::rules {
namespace {

namespace fs = std::filesystem;

constexpr std::array<std::string_view, 7> image_suffixes = {".jpg", ".jpeg", ".png", ".webp", ".gif", ".avif", ".svg"};
constexpr std::size_t most_names = 1000;     // to search for a name that was meant
constexpr std::size_t most_questions = 100;  // where a whole folder is missing, the rest is clear

bool is_absolute(std::string_view name) {
  const bool drive = name.size() > 1 && name[1] == ':';
  return name.starts_with('/') || name.starts_with('~') || drive || name.find("://") != std::string_view::npos;
}

bool is_inside(const fs::path& path, const fs::path& folder) {
  const auto [rest, unused] = std::mismatch(folder.begin(), folder.end(), path.begin(), path.end());
  return rest == folder.end() || rest->empty();
}

/// Finds the file that a name was meant to be.
class Neighbours {
 public:
  std::string did_you_mean_file(const fs::path& path);

 private:
  const std::vector<std::string>& names_in(const fs::path& folder);

  std::map<fs::path, std::vector<std::string>> names_;
  std::size_t questions_ = 0;
};

const std::vector<std::string>& Neighbours::names_in(const fs::path& folder) {
  const auto [place, is_new] = names_.try_emplace(folder);
  std::vector<std::string>& names = place->second;
  if (!is_new) return names;
  std::error_code error;
  fs::directory_iterator entries(folder, error);
  for (; !error && entries != fs::directory_iterator() && names.size() < most_names; entries.increment(error)) {
    names.push_back(entries->path().filename().string());
  }
  std::ranges::sort(names);
  return names;
}

std::string Neighbours::did_you_mean_file(const fs::path& path) {
  if (++questions_ > most_questions) return {};
  const std::vector<std::string>& names = names_in(path.parent_path());
  const std::vector<std::string_view> views(names.begin(), names.end());
  const std::string name = path.filename().string();
  const auto same = std::ranges::find_if(
      names, [&](const std::string& other) { return utf8::fold_case(other) == utf8::fold_case(name); });
  if (same != names.end()) return fmt::format("upper and lower case matter: write '{}'", *same);
  return did_you_mean(name, views);
}

/// Looks at the photos of one file's folder.
class Photos {
 public:
  Photos(const Dossier& dossier, Findings& findings) : dossier_(dossier), findings_(findings) {}

  void look_at(const Photo& photo);

 private:
  struct Folders {
    fs::path own;   ///< the folder of the file that names the photo
    fs::path data;  ///< the data directory, without links
  };
  const Folders& folders_of(FileId file);
  void look_at_file(const FileName& file, const Folders& folders);
  void look_at_target(const FileName& file, const fs::path& path, const fs::path& data);

  const Dossier& dossier_;
  Findings& findings_;
  std::map<FileId, Folders> folders_;
  Neighbours neighbours_;
};

const Photos::Folders& Photos::folders_of(FileId file) {
  const auto [place, is_new] = folders_.try_emplace(file);
  if (!is_new) return place->second;
  const fs::path path = dossier_.files[static_cast<std::size_t>(file)].path;
  if (path.empty()) return place->second;  // standard input has no folder
  place->second.own = path.parent_path();
  const fs::path data =
      !dossier_.folder.empty() && is_inside(place->second.own, dossier_.folder) ? dossier_.folder : place->second.own;
  std::error_code error;
  place->second.data = fs::weakly_canonical(data, error);
  return place->second;
}

void Photos::look_at_target(const FileName& file, const fs::path& path, const fs::path& data) {
  std::error_code error;
  const fs::file_status status = fs::status(path, error);
  if (!fs::exists(status)) {
    std::string help = neighbours_.did_you_mean_file(path);
    if (help.empty())
      help = "names count from the folder of this file; leave 'file' out where only the caption is known";
    findings_.add(file.span(), fmt::format("there is no file '{}'", file.value()), std::move(help));
  } else if (!fs::is_regular_file(status)) {
    findings_.add(
        file.span(),
        fmt::format("'{}' is {}, not a file", file.value(), fs::is_directory(status) ? "a folder" : "something else"),
        "name the image itself");
  } else if (!is_inside(fs::weakly_canonical(path, error), data)) {
    findings_.add(file.span(), fmt::format("'{}' is a link that leads out of the data directory", file.value()),
                  "copy the image into the data directory");
  } else if (std::ranges::find(image_suffixes, utf8::fold_case(path.extension().string())) == image_suffixes.end()) {
    findings_.add(file.span(), fmt::format("'{}' does not look like an image", file.value()),
                  "images end in .jpg, .jpeg, .png, .webp, .gif, .avif or .svg");
  }
}

void Photos::look_at_file(const FileName& file, const Folders& folders) {
  const fs::path name(file.value());
  if (is_absolute(file.value())) {
    findings_.add(file.span(), fmt::format("'{}' does not name a file of the data directory", file.value()),
                  "copy the image there, and name it from the folder of this file");
  } else if (file.value().find('\\') != std::string_view::npos) {
    findings_.add(file.span(), fmt::format("'{}' has backslashes, which part folders on Windows only", file.value()),
                  "write slashes");
  } else if (folders.own.empty()) {
    return;
  } else if (!is_inside((folders.own / name).lexically_normal(), folders.data)) {
    findings_.add(file.span(), fmt::format("'{}' leads out of the data directory", file.value()),
                  "copy the image into the data directory");
  } else {
    look_at_target(file, folders.own / name, folders.data);
  }
}

void Photos::look_at(const Photo& photo) {
  if (!photo.file.given()) return;
  look_at_file(photo.file, folders_of(photo.file.span().file));
  const bool decorative = photo.decorative.given() && photo.decorative.value == Truth::yes;
  if (photo.alt.given() || decorative) return;
  findings_.add(photo.file.span(), "this photo has no text for people who cannot see it",
                "add 'alt:' with what is to be seen, or 'decorative: true'");
}

}  // namespace

void photo_file(const Checked& checked, Findings& findings) {
  Photos photos(checked.dossier, findings);
  for (const Programme& programme : checked.dossier.programmes) {
    for (const Photo& photo : programme.photos) photos.look_at(photo);
  }
}

}  // namespace jilaf::rules
