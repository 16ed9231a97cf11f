// SPDX-License-Identifier: MIT
#include "figures/runs.hpp"
#include "language/foreign.hpp"
#include "render/notes.hpp"
#include "render/opening.hpp"
#include "render/report_sections.hpp"
#include "render/reports.hpp"

namespace jilaf {
namespace {

/// What is known of the programme as typed facts, for JSON and front matter.
void add_facts(Metadata& metadata, const VisibleProgramme& visible, const Speaker& speaker) {
  const Programme& programme = visible.programme;
  const ProgrammeFigures& figures = visible.figures;
  const auto add = [&](std::string key, Value value) {
    if (!value.is_null()) metadata.facts.emplace_back(std::move(key), std::move(value));
  };
  const auto text = [&](std::string key, std::string value) {
    if (!value.empty()) metadata.facts.emplace_back(std::move(key), Value(std::move(value)));
  };
  text("code", std::string(programme.code.value()));
  text("kind", programme.kind.given() ? std::string(word(programme.kind.value)) : std::string());
  text("category", speaker.choose(programme.category).text);
  text("mode", programme.mode.given() ? std::string(word(programme.mode.value)) : std::string());
  text("status", std::string(word(programme.status.value)));
  text("start", to_string(first_start(programme)));
  text("end", to_string(programme.end.given() || !programme.segments.empty() ? last_end(programme) : Date{}));
  if (figures.fiscal_year) add("fiscal_year", *figures.fiscal_year);
  if (figures.days) add("days", *figures.days);
  Value::List countries;
  for (const PartFigures& part : figures.by_country.parts) countries.emplace_back(part.key);
  if (!countries.empty()) add("countries", std::move(countries));
  add("participants", to_value(figures.participants));
  add("women", to_value(figures.women));
  add("completed", to_value(figures.completed));
  add("planned_participants", to_value(figures.planned_participants));
  text("published", to_string(programme.published->date));
}

Metadata metadata_of(const VisibleProgramme& visible, const Speaker& speaker, const std::string& opening) {
  const Programme& programme = visible.programme;
  Metadata metadata;
  metadata.id = programme.id.value();
  metadata.title = speaker.choose(programme.title).text;
  metadata.description = without_marks(opening);
  metadata.language = speaker.language().tag();
  const Date date = programme.published.given() ? programme.published->date : first_start(programme);
  metadata.date = date.full() ? to_string(date) : std::string();
  add_facts(metadata, visible, speaker);
  return metadata;
}

void add_dates(Blocks& blocks, const Programme& programme, const Speaker& speaker) {
  const Language& language = speaker.language();
  const std::vector<std::string> dates = dates_in_words(programme, speaker, "weekday");
  if (dates.empty()) return;
  const Date start = first_start(programme);
  const Date end = last_end(programme);
  const bool one_day = dates.size() == 1 && (end.known() ? end == start : !start.full());
  const std::string_view key = one_day ? "event_date" : "event_dates";
  blocks.push_back({Paragraph{
      {Inline{Emphasis{false, plain(language.message(key, {{"dates", language.join(dates)},
                                                           {"when", when(programme.status.value)},
                                                           {"precision", start.full() ? "day" : "less"}}))}}}}});
}

}  // namespace

Document render_report(const Visible& visible, const VisibleProgramme& entry, const RenderOptions& options) {
  const Speaker speaker(visible, options);
  const Programme& programme = entry.programme;
  Document document = page("report", speaker.text(programme.title), speaker, options);
  const std::vector<std::string> opening = opening_sentences(entry, speaker);
  document.metadata = metadata_of(entry, speaker, opening.front());
  if (programme.subtitle.given())
    document.blocks.push_back({Paragraph{{Inline{Emphasis{true, speaker.line(programme.subtitle)}}}}});
  add_dates(document.blocks, programme, speaker);
  std::string sentences;
  for (const std::string& sentence : opening)
    sentences += (sentences.empty() ? "" : options.language.text("customs.between_sentences")) + sentence;
  document.blocks.push_back(paragraph(std::move(sentences)));
  add_report_sections(document, entry, speaker, options.items);
  return document;
}

}  // namespace jilaf
