// SPDX-License-Identifier: MIT
#include "render/document.hpp"

#include "language/foreign.hpp"

namespace jilaf {
namespace {

template <class... Cases>
struct Overloaded : Cases... {
  using Cases::operator()...;
};
// Clang before 17 does not deduce the arguments of an aggregate by itself.
template <class... Cases>
Overloaded(Cases...) -> Overloaded<Cases...>;

void append_text(const Inlines& line, std::string& out) {
  for (const Inline& piece : line) {
    std::visit(
        Overloaded{[&](const TextRun& run) { out += run.text; },
                   [&](const Emphasis& run) { append_text(run.inner, out); },
                   [&](const LinkRun& run) { append_text(run.inner, out); }, [&](const LineBreak&) { out += ' '; }},
        piece.data);
  }
}

}  // namespace

Inlines plain(std::string_view text) {
  Inlines line;
  for (LinePiece& piece : split_foreign(text))
    line.push_back({TextRun{std::move(piece.text), std::move(piece.language)}});
  return line;
}

std::string to_text(const Inlines& line) {
  std::string out;
  append_text(line, out);
  return out;
}

const Grid* main_table(const Document& document) {
  if (document.items) return &*document.items;
  for (const Block& block : document.blocks) {
    if (const auto* const grid = std::get_if<Grid>(&block.data)) return grid;
  }
  return nullptr;
}

}  // namespace jilaf
