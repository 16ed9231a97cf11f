// SPDX-License-Identifier: MIT
#pragma once

#include "base/diagnostic.hpp"
#include "base/source.hpp"
#include "base/texts.hpp"
#include "load/inputs.hpp"
#include "model/data_file.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace jilaf {

/// A file that was read.
struct LoadedFile {
  FileId id = FileId::none;
  std::string path;       ///< where it is; empty for standard input. As a `path` it would take ten times the room
  bool chosen = false;    ///< its findings are reported and its programmes printed
  bool readable = false;  ///< it could be parsed
  bool ours = false;      ///< it holds a section of ours
  bool settings = false;  ///< it is the settings file
};

/// A comment `# jilaf: ignore RULE reason`, or `ignore-file`, and the place that it speaks of.
struct Ignore {
  std::string_view rule;
  std::string_view reason;
  Span comment;
  Span scope;  ///< the next node, whole, or the whole file
};

/// Sections with a `for:` that names no programme, or with none where one is needed.
struct Orphan {
  Id belongs_to;
  Span section;  ///< the first entry of the roster or itinerary
};

/// Everything loaded. The words of the model stand in `texts`, so a dossier moves but is never copied.
struct Dossier {
  Dossier() = default;
  Dossier(Dossier&&) = default;
  Dossier& operator=(Dossier&&) = default;
  Dossier(const Dossier&) = delete;
  Dossier& operator=(const Dossier&) = delete;

  Sources sources;
  Texts texts;                    ///< all words that the model holds
  std::vector<LoadedFile> files;  ///< in the order of their names
  Settings settings;
  std::vector<Programme> programmes;  ///< in the order of the files
  std::vector<Organisation> organisations;
  std::vector<Place> places;
  std::vector<Year> years;
  std::vector<Orphan> orphans;
  std::vector<Ignore> ignores;
  Diagnostics findings;          ///< what reading and loading found
  std::filesystem::path folder;  ///< the data directory; empty where there is none
  std::size_t skipped = 0;       ///< files of a walk that hold none of our sections
  bool complete = true;          ///< every file could be read, so that what is missing is really missing

  /// Whether a programme lacks nobody whom the files know: all could be read, and each roster has its programme.
  [[nodiscard]] bool has_everybody() const { return complete && orphans.empty(); }
  /// Whether the span lies in a file whose findings are reported.
  [[nodiscard]] bool is_chosen(const Span& span) const;
  /// Whether a programme is to be printed.
  [[nodiscard]] bool is_chosen(const Programme& programme) const { return is_chosen(programme.span); }
  /// The programme with an id, or null; the first where the id is doubled.
  [[nodiscard]] const Programme* find_programme(std::string_view id) const;
};

/// Reads all that a request asks for together with its data directory, joins what belongs together and finds what
/// references mean. `WorldError` where a file cannot be read, `UsageError` where there is nothing to read.
[[nodiscard]] Dossier load(const InputRequest& request);

}  // namespace jilaf
