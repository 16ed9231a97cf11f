// SPDX-License-Identifier: MIT
#include "cli/fixing.hpp"

#include "base/error.hpp"
#include "base/files.hpp"
#include "base/utf8.hpp"
#include "check/masking.hpp"
#include "write/diff.hpp"
#include "yaml/reader.hpp"

#include <fmt/format.h>

namespace jilaf::cli {
namespace {

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

/// Calls `use(file, edits)` for every chosen file that has repairs.
template <class Use>
void for_each_repaired(const Prepared& prepared, const Use& use) {
  for (const LoadedFile& file : prepared.dossier.files) {
    if (!file.chosen) continue;
    const std::vector<Edit> edits = edits_of(prepared.findings, file.id);
    if (!edits.empty()) use(file, edits);
  }
}

/// Writes one file, with its byte order mark where it had one.
void repair_file(const LoadedFile& file, const Source& source, const std::vector<Edit>& edits) {
  if (file.path.empty())
    throw UsageError("what comes from standard input cannot be mended in place; name the file, or use --diff");
  const std::string bytes = read_file(file.path, yaml::largest_file);
  const bool marked = bytes.starts_with(byte_order_mark);
  if (std::string_view(bytes).substr(marked ? byte_order_mark.size() : 0) != source.text())
    throw WorldError(fmt::format("'{}' has changed since it was checked, so nothing was mended in it; run jilaf again",
                                 utf8::make_visible(source.name())));
  write_file(file.path, (marked ? std::string(byte_order_mark) : std::string()) + apply_edits(source.text(), edits));
}

}  // namespace

void define_fixing(Arguments& arguments, FixOptions& options) {
  arguments.section("Repairs");
  arguments.flag("fix", 0, options.fix, "mend in the files what can be mended in one way only, and show the rest");
  arguments.flag("diff", 0, options.diff, "show what --fix does, or has done, as a diff");
}

std::size_t write_repairs(const Prepared& prepared) {
  std::size_t count = 0;
  for_each_repaired(prepared, [&](const LoadedFile& file, const std::vector<Edit>& edits) {
    repair_file(file, prepared.dossier.sources[file.id], edits);
    count += edits.size();
  });
  return count;
}

std::string show_repairs(const Prepared& prepared) {
  std::string out;
  std::vector<Span> hidden;
  for (const Hidden& one : find_hidden(prepared.dossier, prepared.findings)) hidden.push_back(one.span);
  for_each_repaired(prepared, [&](const LoadedFile& file, const std::vector<Edit>& edits) {
    out += write_diff(prepared.dossier.sources[file.id], edits, hidden);
  });
  return out;
}

}  // namespace jilaf::cli
