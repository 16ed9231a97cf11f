// SPDX-License-Identifier: MIT
#include "write/diagnostics_excerpt.hpp"

#include "write/diagnostics_line.hpp"

#include <algorithm>

#include <fmt/format.h>

namespace jilaf {
namespace {

constexpr std::size_t near_lines = 6;      // places as near as this share an excerpt
constexpr std::size_t most_columns = 160;  // of a line, whatever the terminal
constexpr std::size_t least_columns = 40;

std::size_t distance(std::size_t left, std::size_t right) { return left > right ? left - right : right - left; }

}  // namespace

std::vector<Excerpts::Group> Excerpts::groups_of(const Diagnostic& finding) {
  std::vector<Group> groups;
  if (!finding.span.given()) return groups;
  groups.push_back({{{finding.span, locate_(finding.span.file, finding.span.begin), finding.label, true}}});
  for (const Related& related : finding.related) {
    if (!related.span.given()) continue;
    Mark mark{related.span, sources_[related.span.file].position(related.span.begin), related.text};
    const auto near = std::ranges::find_if(groups, [&](const Group& group) {
      return std::ranges::any_of(group.marks, [&](const Mark& other) {
        return other.span.file == mark.span.file && distance(other.place.line, mark.place.line) <= near_lines;
      });
    });
    if (near != groups.end())
      near->marks.push_back(std::move(mark));
    else
      groups.push_back({{std::move(mark)}});
  }
  return groups;
}

std::string Excerpts::margin(std::string_view number, std::size_t gutter) const {
  return paint(fmt::format(" {:>{}} |", number, gutter), Paint::gutter, style_.colour);
}

std::size_t Excerpts::columns(std::size_t gutter) const {
  constexpr std::size_t around = 4;  // blanks and the bar beside the number
  if (style_.width == 0) return most_columns;
  return std::clamp(style_.width > gutter + around ? style_.width - gutter - around : 0, least_columns, most_columns);
}

std::string Excerpts::show_line(std::size_t number, const std::vector<const Mark*>& marks, FileId file,
                                std::size_t gutter, Paint colour) const {
  const Source& source = sources_[file];
  const std::size_t focus = marks.empty() ? source.line_start(number) : marks.front()->span.begin;
  const ShownLine line(source, number, focus, style_.hidden, file, columns(gutter));
  std::string out = margin(std::to_string(number), gutter) + (line.text().empty() ? "" : " ") + line.text() + "\n";
  for (const Mark* const mark : marks) {
    const std::size_t from = line.column(std::min<std::size_t>(mark->span.begin, line.end()));
    const std::size_t to = line.column(std::min<std::size_t>(mark->span.end, line.end()));
    std::string carets(to > from ? to - from : 1, mark->primary ? '^' : '-');
    if (!mark->text.empty()) carets += " " + on_one_line(mark->text);
    out += margin("", gutter) + std::string(from + 1, ' ') +
           paint(carets, mark->primary ? colour : Paint::gutter, style_.colour) + "\n";
  }
  return out;
}

std::string Excerpts::show_group(const Group& group, std::size_t gutter, Paint colour) const {
  const FileId file = group.marks.front().span.file;
  const Position place = group.marks.front().place;
  std::string out = fmt::format("{:{}}{} {}:{}:{}\n", "", gutter + 1, paint("-->", Paint::gutter, style_.colour),
                                on_one_line(sources_[file].name()), place.line, place.column);
  out += margin("", gutter) + "\n";
  std::vector<const Mark*> marks;
  marks.reserve(group.marks.size());
  for (const Mark& mark : group.marks) marks.push_back(&mark);
  std::ranges::stable_sort(marks, {}, [](const Mark* mark) { return mark->place.line; });
  std::size_t last = 0;
  for (std::size_t index = 0; index < marks.size();) {
    const std::size_t number = marks[index]->place.line;
    if (last != 0 && number == last + 2)
      out += show_line(last + 1, {}, file, gutter, colour);
    else if (last != 0 && number > last + 2)
      out += paint(fmt::format("{:>{}}", "...", gutter + 3), Paint::gutter, style_.colour) + "\n";
    std::vector<const Mark*> here;
    while (index < marks.size() && marks[index]->place.line == number) here.push_back(marks[index++]);
    out += show_line(number, here, file, gutter, colour);
    last = number;
  }
  return out;
}

Excerpt Excerpts::show(const Diagnostic& finding, Paint colour) {
  const std::vector<Group> groups = groups_of(finding);
  std::size_t greatest = 1;
  for (const Group& group : groups) {
    for (const Mark& mark : group.marks) greatest = std::max(greatest, mark.place.line);
  }
  Excerpt excerpt;
  excerpt.gutter = std::to_string(greatest).size();
  for (const Group& group : groups) {
    if (!excerpt.text.empty()) excerpt.text += margin("", excerpt.gutter) + "\n";
    excerpt.text += show_group(group, excerpt.gutter, colour);
  }
  return excerpt;
}

}  // namespace jilaf
