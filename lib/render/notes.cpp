// SPDX-License-Identifier: MIT
#include "render/notes.hpp"

#include "language/foreign.hpp"

#include <algorithm>

namespace jilaf {

Document page(std::string_view kind, std::string_view title, const Speaker& speaker, const RenderOptions& options) {
  Document document;
  document.kind = kind;
  document.audience = word(speaker.visible().audience());
  document.metadata.title = without_marks(title);
  document.metadata.language = speaker.language().tag();
  document.blocks.push_back(heading(1, title, "title"));
  const auto notice = [&](std::string_view key) {
    document.blocks.push_back({Notice{plain(speaker.language().message(key))}});
  };
  if (options.draft) notice("draft");
  const bool personal = kind == "roster" || kind == "itinerary";
  if (speaker.visible().audience() == Audience::internal)
    notice("internal");
  else if (personal && speaker.visible().audience() == Audience::partner)
    notice("partner");
  return document;
}

std::string withheld_note(std::int64_t people, const Speaker& speaker) {
  if (people == 0) return {};
  const Language& language = speaker.language();
  return language.sentence(language.message("withheld_people", {{"n", people}, {"count", language.number(people)}}));
}

void add_note(Blocks& blocks, const Text& note, const Speaker& speaker) {
  if (!note.given()) return;
  blocks.push_back(paragraph(speaker.language().message("note", {{"text", speaker.text(note)}})));
}

std::string label_of(const Segment& segment, const Programme& programme, const Speaker& speaker) {
  if (segment.label.given()) return speaker.text(segment.label);
  const auto same_countries = [&](const Segment& other) {
    return std::ranges::equal(segment.countries, other.countries, {}, &CountryCode::value, &CountryCode::value);
  };
  // Runs for the same countries are told apart by their places.
  const bool by_place = segment.place.given() && std::ranges::all_of(programme.segments, same_countries);
  if (!segment.countries.empty() && !by_place) return speaker.countries(segment.countries, "name");
  if (segment.place.given()) return speaker.place(segment.place);
  if (!segment.languages.empty()) return speaker.language().language_name(segment.languages.front().value());
  return std::string(segment.code.value());
}

std::vector<Run> distinct_runs(const Programme& programme) {
  std::vector<Run> runs = runs_of(programme);
  const auto same = [&](const Run& run) { return run.start == runs.front().start && run.end == runs.front().end; };
  if (runs.size() > 1 && std::ranges::all_of(runs, same)) runs.resize(1);
  return runs;
}

std::vector<std::string> dates_in_words(const Programme& programme, const Speaker& speaker, std::string_view style) {
  std::vector<std::string> all;
  const std::vector<Run> runs = distinct_runs(programme);
  for (const Run& run : runs) {
    std::string dates = speaker.language().date_range(run.start, run.end, style);
    if (!run.end.known() && run.start.full()) dates = speaker.language().message("dates_from", {{"dates", dates}});
    const std::string label =
        run.segment != nullptr && runs.size() > 1 ? label_of(*run.segment, programme, speaker) : std::string();
    all.push_back(label.empty() ? std::move(dates)
                                : speaker.language().message("dates_of", {{"dates", dates}, {"label", label}}));
  }
  return all;
}

namespace {

/// A text; as readers are used to it where it is nothing but a date.
std::string text_or_date(const Text& text, const Speaker& speaker) {
  const ParsedDate parsed = parse_date(speaker.choose(text).text);
  return parsed.fault == DateFault::none && parsed.date.known() ? speaker.language().date(parsed.date)
                                                                : speaker.text(text);
}

}  // namespace

std::string change_line(const Change& change, const Speaker& speaker) {
  const Language& language = speaker.language();
  std::string line =
      speaker.word("changes", change.change.given() ? word(change.change.value) : std::string_view("other"));
  const std::string was = text_or_date(change.was, speaker);
  const std::string to = text_or_date(change.to, speaker);
  if (!was.empty() && !to.empty())
    line = language.message("change_from_to", {{"what", line}, {"was", was}, {"to", to}});
  else if (!was.empty())
    line = language.message("change_from", {{"what", line}, {"was", was}});
  else if (!to.empty())
    line = language.message("change_to", {{"what", line}, {"to", to}});
  if (!change.countries.empty())
    line = language.message("change_countries",
                            {{"what", line}, {"countries", speaker.countries(change.countries, "name")}});
  if (change.date.given())
    line = language.message("change_date", {{"what", line}, {"date", language.date(change.date->date)}});
  if (change.reason.given()) line += language.message("change_reason", {{"reason", speaker.text(change.reason)}});
  const Text& note = change.remarks->note;
  return note.given() ? language.and_sentence(std::move(line), speaker.text(note)) : line;
}

std::string when(Status status) {
  switch (status) {
    case Status::postponed:
    case Status::cancelled:
      return "called_off";
    default:
      return std::string(word(status));
  }
}

}  // namespace jilaf
