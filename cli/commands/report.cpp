// SPDX-License-Identifier: MIT
#include "base/error.hpp"
#include "cli/commands/commands.hpp"
#include "cli/reporting.hpp"

#include <memory>
#include <set>

#include <fmt/format.h>

namespace jilaf::cli {
namespace {

/// Hugo takes `_index.md` for the page of a folder, everybody else `index.md`.
std::string_view index_name(const Target& target) {
  return target.write.front_matter == Generator::hugo ? "_index" : "index";
}

/// What follows the id in the address of a page, seen from the index page.
std::string_view link_suffix(const Target& target) {
  switch (target.write.front_matter) {
    case Generator::hugo:
    case Generator::eleventy:
      return "/";
    case Generator::jekyll:
      return ".html";
    default:
      return target.format->suffix;
  }
}

/// Each programme needs a file name of its own, which only a draft of wrong data may lack.
void require_file_names(const Visible& visible, std::string_view index) {
  std::set<std::string_view> names{index};
  for (const VisibleProgramme& entry : visible.programmes()) {
    const std::string_view id = entry.programme.id.value();
    if (id.empty()) throw UsageError("a programme has no id, so there is no name for its file; use '--output FILE.md'");
    if (!names.insert(id).second)
      throw UsageError(fmt::format("there would be two files '{}'; choose other ids, or use '--output FILE.md'", id));
  }
}

/// A file for each programme and the page that leads to them.
std::vector<NamedBytes> make_folder(const Visible& visible, const RenderOptions& render, const Target& target) {
  require_file_names(visible, index_name(target));
  std::vector<NamedBytes> pages;
  const auto add = [&](std::string_view name, const Document& document) {
    pages.push_back(
        {fmt::format("{}{}", name, target.format->suffix), target.format->write({&document, 1}, target.write)});
    if (render.step) render.step(visible.programmes().size() + 1);
  };
  for (const VisibleProgramme& entry : visible.programmes())
    add(entry.programme.id.value(), render_report(visible, entry, render));
  add(index_name(target), render_index(visible, link_suffix(target), render));
  return pages;
}

std::vector<NamedBytes> make_reports(const Visible& visible, const RenderOptions& render, const Target& target) {
  require_programmes(visible);
  if (target.kind == Target::Kind::folder) return make_folder(visible, render, target);
  if (target.write.front_matter != Generator::none && visible.programmes().size() > 1)
    throw UsageError(
        fmt::format("front matter belongs on top of one page, and these are {} reports; write them into a "
                    "folder with '--output DIR', or choose one with '--programme ID'",
                    visible.programmes().size()));
  std::vector<Document> documents;
  for (const VisibleProgramme& entry : visible.programmes()) documents.push_back(render_report(visible, entry, render));
  return {{{}, target.format->write(documents, target.write)}};
}

}  // namespace

Action commands::report(Arguments& arguments) {
  auto options = std::make_shared<ReportOptions>();
  arguments.example("jilaf report programmes/2024-fturk.yaml", "the report of a programme on the screen");
  arguments.example("jilaf report --output reports programmes",
                    "a file for each programme and an index page in the folder reports");
  arguments.example("jilaf report --front-matter hugo --output site/content/reports programmes", "pages for a site");
  define_reporting(arguments, *options, Audience::public_, true);
  return [options](Streams& streams) { return report_with(*options, true, streams, make_reports); };
}

}  // namespace jilaf::cli
