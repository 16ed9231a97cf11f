// SPDX-License-Identifier: MIT
// Other kinds of addresses in `url` are refused when they are read.
#include "base/ascii.hpp"
#include "base/utf8.hpp"
#include "check/rules.hpp"

#include <algorithm>
#include <array>
#include <optional>

#include <fmt/format.h>

namespace jilaf::rules {
namespace {

/// A link that must not be published, with the reason.
struct BadLink {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::string_view why;
};
using Found = std::optional<BadLink>;

constexpr std::string_view other_kind = "is of a kind that is never printed as a link";
constexpr std::string_view own_machine = "leads to the computer or the house network of whoever wrote it";

/// Whether a host is known on one computer or in one house alone (RFC 1918, RFC 6761, RFC 6762).
bool is_local(std::string_view host) {
  if (host.starts_with("[::1]")) return true;
  host = host.substr(0, host.find(':'));
  constexpr std::array<std::string_view, 4> ends = {".localhost", ".local", ".internal", ".lan"};
  if (host == "localhost" || std::ranges::any_of(ends, [&](std::string_view end) { return host.ends_with(end); }))
    return true;
  const bool number = !host.empty() && host.find_first_not_of("0123456789.") == std::string_view::npos;
  return number && (host.starts_with("127.") || host.starts_with("10.") || host.starts_with("192.168."));
}

std::string_view judge_address(std::string_view address) {
  const std::string lower = utf8::fold_case(address);
  const std::string_view rest = lower;
  if (rest.starts_with("\\\\") || rest.starts_with("file:")) return own_machine;
  constexpr std::size_t longest_scheme = 5;
  const std::size_t slashes = rest.find("://");
  if (slashes > longest_scheme) return {};  // also where there are none
  const std::string_view host = rest.substr(slashes + 3);
  return is_local(host.substr(0, host.find_first_of("/?#"))) ? own_machine : std::string_view();
}

/// Kinds of addresses that run something, read a file or hold a page themselves.
std::string_view judge_kind(std::string_view address) {
  constexpr std::array<std::string_view, 6> kinds = {"javascript:", "vbscript:", "data:", "file:", "ftp:", "about:"};
  const std::string lower = utf8::fold_case(address.substr(0, 12));
  const bool refused = std::ranges::any_of(kinds, [&](std::string_view kind) { return lower.starts_with(kind); });
  return refused ? other_kind : std::string_view();
}

std::size_t end_of_address(std::string_view text, std::size_t at) {
  return std::min(text.find_first_of(" \n)>\"'", at), text.size());
}

/// Whether an address may begin with a byte that no link of Markdown surrounds.
constexpr bool may_begin(char byte) { return byte == 'h' || byte == 'H' || byte == 'f' || byte == 'F' || byte == '\\'; }

/// Why the address at a place must not stand there; empty where it may.
std::string_view judge_at(std::string_view text, std::size_t at, std::size_t end, bool linked) {
  const std::string_view address = text.substr(at, end - at);
  const bool enclosed = at > 0 && text[at - 1] == '<' && end < text.size() && text[end] == '>';
  const std::string_view kind = linked || enclosed ? judge_kind(address) : std::string_view();
  const bool written = address.starts_with("http") || address.starts_with("file:///") || address.starts_with("\\\\");
  return kind.empty() && (linked || enclosed || written) ? judge_address(address) : kind;
}

/// Links of Markdown, `](...)` and `<...>`, and addresses that stand in the text as they are.
Found find_in_text(std::string_view text) {
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char before = at == 0 ? ' ' : text[at - 1];
    const bool linked = before == '(' && at >= 2 && text[at - 2] == ']';
    if (ascii::is_alnum(before) || (!linked && before != '<' && !may_begin(text[at]))) continue;
    const std::size_t end = end_of_address(text, at);
    const std::string_view why = judge_at(text, at, end, linked);
    if (!why.empty()) return BadLink{at, end, why};
  }
  return std::nullopt;
}

Found find_bad_link(const PublicText& text) {
  if (text.kind != TextKind::address) return find_in_text(text.text);
  const std::string_view why = judge_address(text.text);
  return why.empty() ? std::nullopt : Found(BadLink{0, text.text.size(), why});
}

}  // namespace

void unsafe_link(const Checked& checked, Findings& findings) {
  checked.texts->each({TextSign::colon}, [&](const PublicText& text) {
    const Found found = find_bad_link(text);
    if (!found) return;
    findings.add(checked.texts->place(text, found->begin, found->end), fmt::format("this link {}", found->why),
                 "write the address that readers can open, with http, https, mailto or tel, or leave it out");
  });
}

}  // namespace jilaf::rules
