// SPDX-License-Identifier: MIT
#include "base/error.hpp"
#include "base/parallel.hpp"
#include "cli/commands/commands.hpp"
#include "cli/reporting.hpp"

#include <algorithm>
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
  std::set<std::string_view> names{index, "index"};  // which Hugo takes for the page of a folder as well
  for (const VisibleProgramme& entry : visible.programmes()) {
    const std::string_view id = entry.programme.id.value();
    if (id.empty()) throw UsageError("a programme has no id, so there is no name for its file; use '--output FILE.md'");
    if (!names.insert(id).second)
      throw UsageError(fmt::format("there would be two files '{}'; choose other ids, or use '--output FILE.md'", id));
  }
}

/// As many threads as there are to be, but none for so few pages that making it ready takes longer.
unsigned page_jobs(std::size_t pages, unsigned most) {
  constexpr std::size_t pages_worth_a_thread = 50;
  return static_cast<unsigned>(std::clamp<std::size_t>(pages / pages_worth_a_thread, 1, most));
}

NamedBytes make_page(std::string_view name, const Document& document, const Target& target) {
  return {fmt::format("{}{}", name, target.format->suffix), target.format->write({&document, 1}, target.write)};
}

/// A file for each programme and the page that leads to them.
std::vector<NamedBytes> make_folder(const Visible& visible, const RenderOptions& render, const Target& target) {
  require_file_names(visible, index_name(target));
  const std::span<const VisibleProgramme> programmes = visible.programmes();
  std::vector<NamedBytes> pages(programmes.size());
  std::vector<std::vector<Span>> untranslated(programmes.size());
  const auto make = [&](std::size_t index, const Language& language) {
    const RenderOptions options{language, render.draft, &untranslated[index], {}, 1, render.items};
    pages[index] =
        make_page(programmes[index].programme.id.value(), render_report(visible, programmes[index], options), target);
    if (render.step) render.step(programmes.size() + 1);
  };
  parallel_with(programmes.size(), page_jobs(programmes.size(), render.jobs), [&] {
    return [&make, language = std::make_shared<Language>(render.language.data())](std::size_t index) {
      make(index, *language);
    };
  });
  if (render.untranslated != nullptr) {
    for (const std::vector<Span>& spans : untranslated)
      render.untranslated->insert(render.untranslated->end(), spans.begin(), spans.end());
  }
  pages.push_back(make_page(index_name(target), render_index(visible, link_suffix(target), render), target));
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
