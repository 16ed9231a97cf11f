// SPDX-License-Identifier: MIT
// Short ways to build what tests write.
#pragma once

#include "render/document.hpp"

#include <string>
#include <utility>

namespace jilaf::test {

inline Inline text(std::string words) { return {TextRun{std::move(words), {}}}; }
inline Inline emphasis(Inlines inner) { return {Emphasis{false, std::move(inner)}}; }
inline Inline strong(Inlines inner) { return {Emphasis{true, std::move(inner)}}; }
inline Inline link_to(std::string url, Inlines inner) { return {LinkRun{std::move(url), std::move(inner)}}; }
inline Inline line_break() { return {LineBreak{}}; }

inline Block paragraph(std::string words) { return {Paragraph{plain(std::move(words))}}; }
inline Block heading(int level, std::string words, std::string key = {}) {
  return {Heading{level, plain(std::move(words)), std::move(key)}};
}

/// A cell that shows what machines read.
inline Cell cell(std::string words) { return {plain(words), Value(words)}; }
inline Cell cell(std::string words, Value value) { return {plain(std::move(words)), std::move(value)}; }

/// A summary with a row of each kind.
inline Grid summary_grid() {
  Grid grid;
  grid.key = "programmes";
  grid.columns = {{"country", "Country", Align::left}, {"participants", "Participants", Align::right}};
  grid.rows.push_back({{cell("日本", "JP"), cell("1,234", 1234)}, TableRow::Kind::data});
  grid.rows.push_back({{cell("Mongolia", "MN"), cell("about 40", Value::Object{{"about", 40}})}, TableRow::Kind::data});
  grid.rows.push_back({{cell("Not broken down", "not broken down"), cell("–", Value())}, TableRow::Kind::rest});
  grid.rows.push_back({{cell("Total", "total"), cell("1,274", 1274)}, TableRow::Kind::total});
  return grid;
}

inline Document summary_document() {
  Document document;
  document.kind = "summary";
  document.audience = "public";
  document.metadata.title = "Summary";
  document.metadata.language = "en";
  document.blocks = {heading(1, "Summary"), {summary_grid()}};
  return document;
}

}  // namespace jilaf::test
