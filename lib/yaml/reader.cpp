// SPDX-License-Identifier: MIT
#include "yaml/reader.hpp"

#include "yaml/bytes.hpp"
#include "yaml/comments.hpp"
#include "yaml/events.hpp"
#include "yaml/hints.hpp"
#include "yaml/read_with.hpp"

namespace jilaf::yaml {
namespace {

/// Whether the text can be given to the library at all.
bool is_readable(std::string_view text, Reporter& reporter) {
  if (text.size() > largest_file) {
    reporter.report(Reason::large_file, {0, 0}, "the file is larger than 32 MiB", "split it into several files");
    return false;
  }
  check_bytes(text, reporter);
  return !reporter.fatal();
}

/// Whether the failure is a mistake of its own, and not the echo of one that is explained already.
bool is_worth_saying(const Outcome& outcome, std::string_view text, const Reporter& reporter) {
  if (outcome.end == Outcome::End::complete || outcome.end == Outcome::End::stopped) return false;
  if (!reporter.fatal()) return true;
  return !reporter.has(Reason::tab) && reporter.fatal_end() < line_begin(text, outcome.at);
}

}  // namespace

Tree TreeBuilder::build(std::string_view text, FileId file, Reporter& reporter) {
  Tree tree;
  tree.file_ = file;
  if (!is_readable(text, reporter)) return tree;
  const Outline outline(text);
  TreeBuilder builder(tree, text, outline, reporter);
  const Outcome outcome = run_events(outline, builder);
  builder.give_up();
  if (is_worth_saying(outcome, text, reporter)) {
    if (outcome.end == Outcome::End::library_error) reporter.blame_library();
    explain(outcome, text, builder, reporter);
  }
  if (builder.complete() && !reporter.fatal()) {
    tree.comments_ = find_comments(text, file, tree.nodes_);
  } else {
    tree.nodes_.clear();
  }
  return tree;
}

Tree read_with(const Source& source, FileId file, Reporter& reporter) {
  Tree tree = TreeBuilder::build(source.text(), file, reporter);
  reporter.sort();
  return tree;
}

Tree read(const Source& source, FileId file, Diagnostics& findings) {
  Reporter reporter(file, findings);
  return read_with(source, file, reporter);
}

}  // namespace jilaf::yaml
