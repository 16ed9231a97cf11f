// SPDX-License-Identifier: MIT
#include "loaded.hpp"

#include "check/check.hpp"
#include "unit/scratch.hpp"

#include <string>

namespace jilaf::fuzz {
namespace {

/// Sees to it that the settings file holds the text, and says where it is.
std::string settings_file(std::string_view text) {
  static const test::ScratchFolder folder;
  static std::string last = "never";
  if (last != text) folder.write("jilaf.yaml", text);
  last = text;
  return folder / "jilaf.yaml";
}

}  // namespace

Parts split(std::string_view bytes) {
  constexpr std::string_view mark = "# file: ";
  constexpr std::string_view name = "# file: jilaf.yaml\n";
  const std::size_t at = bytes.find(name);
  if (at == std::string_view::npos) return {bytes, {}};
  const std::string_view rest = bytes.substr(at + name.size());
  const std::size_t end = rest.find(mark);
  if (at > 0 || end == std::string_view::npos) return {bytes.substr(0, at), rest.substr(0, end)};
  const std::string_view others = rest.substr(end);
  const std::size_t line = std::min(others.find('\n'), others.size() - 1) + 1;
  return {others.substr(line, others.find(mark, line) - line), rest.substr(0, end)};
}

Loaded load_parts(const Parts& parts) {
  InputRequest request;
  request.paths = {"-"};
  request.stdin_name = "data.yaml";
  request.read_stdin = [&] { return std::string(parts.data); };
  request.settings = settings_file(parts.settings);
  Loaded loaded;
  loaded.dossier = load(request);
  loaded.figures = count_all(loaded.dossier, 1);
  loaded.findings = check_all({loaded.dossier, loaded.figures, today}, 1);
  return loaded;
}

}  // namespace jilaf::fuzz
