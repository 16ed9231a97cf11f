// SPDX-License-Identifier: MIT
#include "load/dossier.hpp"

#include "base/error.hpp"
#include "base/files.hpp"
#include "base/parallel.hpp"
#include "base/suggest.hpp"
#include "load/decode.hpp"
#include "load/ignores.hpp"
#include "load/resolve.hpp"
#include "model/types.hpp"
#include "yaml/reader.hpp"

#include <algorithm>
#include <mutex>
#include <numeric>
#include <unordered_map>

#include <fmt/format.h>

namespace jilaf {
namespace {

/// One file between reading and joining.
struct Part {
  DataFile content;
  Diagnostics findings;
  std::vector<Ignore> ignores;
  bool readable = false;
  bool ours = false;
};

/// Whether the top level holds one of our sections, or something that was meant to be one.
bool has_section(const yaml::Node& root) {
  std::vector<std::string_view> sections;
  for (const Row& row : table_of<DataFile>().rows) {
    if (row.key != "for" && row.key != "note") sections.push_back(row.key);
  }
  for (const yaml::Entry entry : root.entries()) {
    if (!nearest(entry.key.text(), sections).empty()) return true;
  }
  return false;
}

Diagnostic not_ours(const yaml::Tree& tree) {
  return {.rule = "unknown-key",
          .span = tree.root().span(),
          .message = "this file holds none of the sections that jilaf knows",
          .label = {},
          .related = {},
          .help = "begin it with 'programme:', or leave it out of the command"};
}

void parse(const Source& source, FileId file, bool named, Texts& texts, Part& part) {
  const yaml::Tree tree = yaml::read(source, file, part.findings);
  part.readable = tree.has_root();
  part.ours = !part.readable;  // what cannot be read may be ours
  if (!part.readable) return;
  const yaml::Node root = tree.root();
  part.ours = root.is_mapping() && has_section(root);
  if (part.ours) {
    part.content.span = root.span();
    decode(root, table_of<DataFile>(), &part.content, source, texts, part.findings);
    part.ignores = find_ignores(tree, source, texts, part.findings);
  } else if (named) {
    part.findings.push_back(not_ours(tree));
    part.ours = true;
  } else {
    part.findings.clear();
  }
}

/// Moves all items to the end of another list.
template <class List, class From>
void append(List& into, From& from) {
  for (auto& item : from) into.push_back(std::move(item));
  from.clear();
}

/// A roster or itinerary that waits for its programme.
struct Section {
  Id belongs_to;
  Few<Delegate> delegates;
  Few<Day> itinerary;
};

Span first_entry(const Section& section) {
  return section.delegates.empty() ? section.itinerary.front().span : section.delegates.front().span;
}

/// Moves the programmes of a file into the dossier; what belongs to a programme of another file is kept for later.
void take_programmes(DataFile& content, Dossier& dossier, std::vector<Section>& sections) {
  const bool one = content.programme.given();
  Section section{content.belongs_to, std::move(content.delegates), std::move(content.itinerary)};
  if (one) {
    if (!section.belongs_to.given() && content.programmes.empty()) {
      content.programme.delegates = std::move(section.delegates);
      content.programme.itinerary = std::move(section.itinerary);
      section = {};
    }
    dossier.programmes.push_back(std::move(content.programme));
  }
  append(dossier.programmes, content.programmes);
  if (!section.delegates.empty() || !section.itinerary.empty()) sections.push_back(std::move(section));
}

/// Gives every waiting section to the programme that it names; the first, where an id is doubled.
void attach(std::vector<Section>& sections, Dossier& dossier) {
  std::unordered_map<std::string_view, Programme*> by_id;
  if (!sections.empty()) {
    for (Programme& programme : dossier.programmes) by_id.try_emplace(programme.id.value(), &programme);
  }
  for (Section& section : sections) {
    const auto found = section.belongs_to.given() ? by_id.find(section.belongs_to.value()) : by_id.end();
    if (found == by_id.end()) {
      dossier.orphans.push_back({section.belongs_to, first_entry(section)});
      continue;
    }
    append(found->second->delegates, section.delegates);
    append(found->second->itinerary, section.itinerary);
  }
}

Diagnostic misplaced_settings(Span span, bool in_settings_file) {
  return {.rule = "settings",
          .span = span,
          .message = in_settings_file
                         ? "this jilaf.yaml is not the one of the data directory, so its settings are not used"
                         : "settings are read from jilaf.yaml only",
          .label = {},
          .related = {},
          .help = in_settings_file ? "run jilaf on this folder, or move the file up" : "move them there"};
}

void take_settings(DataFile& content, const Input& input, const DataDirectory& directory, Dossier& dossier) {
  if (!content.settings.given()) return;
  if (input.path == directory.settings && !input.path.empty()) {
    dossier.settings = std::move(content.settings);
  } else {
    dossier.findings.push_back(misplaced_settings(content.settings.span, input.path.filename() == "jilaf.yaml"));
  }
}

std::size_t count_programmes(const std::vector<Part>& parts) {
  std::size_t count = 0;
  for (const Part& part : parts) count += part.content.programmes.size() + (part.content.programme.given() ? 1 : 0);
  return count;
}

void join(std::vector<Part>& parts, const std::vector<Input>& inputs, const DataDirectory& directory,
          Dossier& dossier) {
  std::vector<Section> sections;
  dossier.programmes.reserve(count_programmes(parts));
  for (std::size_t index = 0; index < parts.size(); ++index) {
    Part& part = parts[index];
    dossier.files.push_back({.id = static_cast<FileId>(index),
                             .path = inputs[index].path.string(),
                             .chosen = inputs[index].chosen,
                             .readable = part.readable,
                             .ours = part.ours,
                             .settings = !inputs[index].path.empty() && inputs[index].path == directory.settings});
    dossier.complete = dossier.complete && part.readable;
    if (!part.ours) ++dossier.skipped;
    append(dossier.findings, part.findings);
    append(dossier.ignores, part.ignores);
    take_settings(part.content, inputs[index], directory, dossier);
    take_programmes(part.content, dossier, sections);
    append(dossier.organisations, part.content.organisations);
    append(dossier.places, part.content.places);
    append(dossier.years, part.content.years);
    part.content = {};
  }
  attach(sections, dossier);
}

/// The patterns of files to leave out, read before the walk that they rule.
std::vector<std::string> read_exclude(const DataDirectory& directory) {
  if (directory.settings.empty()) return {};
  const Source source(directory.settings_name, read_file(directory.settings_name, yaml::largest_file));
  Texts texts;
  Part part;
  parse(source, FileId{0}, true, texts, part);
  std::vector<std::string> patterns;
  patterns.reserve(part.content.settings.exclude.size());
  for (const Glob& glob : part.content.settings.exclude) patterns.emplace_back(glob.value());
  return patterns;
}

std::vector<Input> list_inputs(const InputRequest& request, const DataDirectory& directory) {
  const std::vector<std::string> patterns = read_exclude(directory);
  std::vector<Input> inputs = find_inputs(request, directory, {patterns.begin(), patterns.end()});
  if (std::ranges::none_of(inputs, &Input::chosen)) {
    throw UsageError("there is no .yaml or .yml file to read; name a file, or a folder that holds some");
  }
  return inputs;
}

std::string read(const Input& input, const InputRequest& request) {
  return input.path.empty() ? request.read_stdin() : read_file(input.name, yaml::largest_file);
}

/// Whether the bytes of an input stay where they are; those of a pipe do not.
bool can_be_read_again(const Input& input) {
  std::error_code error;
  return !input.path.empty() && std::filesystem::is_regular_file(input.path, error);
}

/// Memory for texts: as many pieces as threads work at once.
class TextsOfThreads {
 public:
  /// Lends out a piece that nobody else has for as long as `use(piece)` takes.
  template <class Use>
  void lend(const Use& use) {
    Texts piece = borrow();
    use(piece);
    const std::lock_guard lock(guard_);
    idle_.push_back(std::move(piece));
  }
  /// All pieces in one.
  [[nodiscard]] Texts take() {
    Texts all;
    for (Texts& piece : idle_) all.join(std::move(piece));
    return all;
  }

 private:
  Texts borrow() {
    const std::lock_guard lock(guard_);
    if (idle_.empty()) return {};
    Texts piece = std::move(idle_.back());
    idle_.pop_back();
    return piece;
  }

  std::mutex guard_;
  std::vector<Texts> idle_;
};

/// The indices of the inputs, the largest first, so that no thread is left with a long file at the end.
std::vector<std::size_t> largest_first(const std::vector<Input>& inputs) {
  std::vector<std::size_t> order(inputs.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::stable_sort(order, std::ranges::greater{}, [&](std::size_t index) { return inputs[index].size; });
  return order;
}

}  // namespace

bool Dossier::is_chosen(const Span& span) const {
  return span.given() && files[static_cast<std::size_t>(span.file)].chosen;
}

const Programme* Dossier::find_programme(std::string_view id) const {
  const auto found = std::ranges::find(programmes, id, [](const Programme& programme) { return programme.id.value(); });
  return found != programmes.end() ? &*found : nullptr;
}

Dossier load(const InputRequest& request) {
  const DataDirectory directory = find_data_directory(request);
  const std::vector<Input> inputs = list_inputs(request, directory);
  Dossier dossier;
  dossier.folder = directory.folder;
  for (const Input& input : inputs) dossier.sources.add(input.name, {});
  std::vector<Part> parts(inputs.size());
  const std::vector<std::size_t> order = largest_first(inputs);
  TextsOfThreads texts;
  parallel_for(inputs.size(), request.jobs, [&](std::size_t place) {
    const std::size_t index = order[place];
    const auto file = static_cast<FileId>(index);
    Source& source = dossier.sources[file];
    source.take(read(inputs[index], request));
    texts.lend([&](Texts& own) { parse(source, file, inputs[index].named, own, parts[index]); });
    if (can_be_read_again(inputs[index])) source.forget(inputs[index].path);
    if (request.step) request.step(inputs.size());
  });
  dossier.texts = texts.take();
  join(parts, inputs, directory, dossier);
  resolve_references(dossier);
  return dossier;
}

}  // namespace jilaf
