// SPDX-License-Identifier: MIT
#include "figures/runs.hpp"
#include "render/notes.hpp"
#include "render/reports.hpp"

namespace jilaf {
namespace {

Cell status_cell(const Programme& programme, const Speaker& speaker) {
  const std::string status(word(programme.status.value));
  return {plain(speaker.word("statuses", status)), Value(status)};
}

TableRow row_of(const VisibleProgramme& entry, const Speaker& speaker) {
  const Programme& programme = entry.programme;
  TableRow row;
  row.cells = {speaker.cell(std::string(programme.id.value())), speaker.cell(speaker.text(programme.title)),
               speaker.cell(first_start(programme)), speaker.cell(last_end(programme)),
               status_cell(programme, speaker)};
  return row;
}

Grid grid_of(const Speaker& speaker) {
  Grid grid{"programmes", {}, {}};
  for (const std::string_view key : {"programme", "title", "start", "end", "status"}) {
    grid.columns.push_back({key == "programme" ? "id" : std::string(key), speaker.word("columns", key), Align::left});
  }
  for (const VisibleProgramme& entry : speaker.visible().programmes()) grid.rows.push_back(row_of(entry, speaker));
  return grid;
}

}  // namespace

Document render_list(const Visible& visible, const RenderOptions& options) {
  const Speaker speaker(visible, options);
  Document document = page("list", options.language.text("headings.list"), speaker, options);
  document.blocks.push_back({grid_of(speaker)});
  return document;
}

Document render_index(const Visible& visible, std::string_view suffix, const RenderOptions& options) {
  const Speaker speaker(visible, options);
  Document document = page("index", options.language.text("headings.index"), speaker, options);
  ListBlock list;
  const auto& programmes = visible.programmes();
  for (auto entry = programmes.rbegin(); entry != programmes.rend(); ++entry) {  // the newest first, as on a website
    const Programme& programme = entry->programme;
    Inlines line{
        Inline{LinkRun{std::string(programme.id.value()) + std::string(suffix), speaker.line(programme.title)}}};
    const std::string dates = options.language.join(dates_in_words(programme, speaker, "plain"));
    if (!dates.empty())
      std::ranges::move(plain(options.language.message("and_date", {{"date", dates}})), std::back_inserter(line));
    list.items.push_back({paragraph(std::move(line))});
  }
  if (list.items.empty())
    document.blocks.push_back(paragraph(options.language.message("nothing")));
  else
    document.blocks.push_back({std::move(list)});
  document.items = grid_of(speaker);
  return document;
}

}  // namespace jilaf
