// SPDX-License-Identifier: MIT
#include "base/ascii.hpp"
#include "base/utf8.hpp"
#include "check/rules.hpp"

#include <algorithm>
#include <array>
#include <limits>
#include <optional>
#include <vector>

#include <fmt/format.h>

namespace jilaf::rules {
namespace {

/// What was found in a text; its value is never told.
struct Contact {
  std::string_view what;
  std::size_t begin = 0;
  std::size_t end = 0;
};
using Found = std::optional<Contact>;

constexpr bool is_of_mailbox(char byte) {
  return ascii::is_alnum(byte) || byte == '.' || byte == '_' || byte == '-' || byte == '+' || byte == '%';
}
constexpr bool is_of_host(char byte) { return ascii::is_alnum(byte) || byte == '.' || byte == '-'; }

/// The addresses of offices, which belong to nobody.
bool is_office(std::string_view mailbox) {
  constexpr std::array<std::string_view, 13> offices = {
      "info",    "office", "contact",   "mail",    "press",      "secretariat",  "webmaster",
      "support", "admin",  "enquiries", "inquiry", "postmaster", "international"};
  return std::ranges::find(offices, utf8::fold_case(mailbox)) != offices.end();
}

/// What stands behind the @ of the publisher's address; empty where none is known.
std::string_view host_of(std::string_view address) {
  const std::size_t at = address.find('@');
  return at == std::string_view::npos ? std::string_view() : address.substr(at + 1);
}

Found find_mail(std::string_view text, std::string_view own_host) {
  for (std::size_t at = text.find('@'); at != std::string_view::npos; at = text.find('@', at + 1)) {
    std::size_t begin = at;
    while (begin > 0 && is_of_mailbox(text[begin - 1])) --begin;
    std::size_t end = at + 1;
    while (end < text.size() && is_of_host(text[end])) ++end;
    while (end > at + 1 && !ascii::is_alnum(text[end - 1])) --end;
    const std::string_view host = text.substr(at + 1, end - at - 1);
    const bool in_address = begin > 0 && text[begin - 1] == '/';  // https://example.org/@name
    if (begin == at || in_address || host.find('.') == std::string_view::npos) continue;
    if (is_office(text.substr(begin, at - begin)) || (!own_host.empty() && host == own_host)) continue;
    return Contact{"an e-mail address", begin, end};
  }
  return std::nullopt;
}

constexpr int most_of_telephone = 15;  // digits (ITU-T E.164)

/// The digits of a number with blanks, hyphens and brackets between them, from a place on.
struct Number {
  std::size_t end = 0;
  int digits = 0;
  int groups = 0;
  int last_group = 0;
};

/// Reads a number to its end, or until it has more digits than `most`.
Number read_number(std::string_view text, std::size_t at, std::string_view between,
                   int most = std::numeric_limits<int>::max()) {
  Number number{at, 0, 0, 0};
  bool open = false;
  for (; at < text.size() && number.digits <= most; ++at) {
    if (ascii::is_digit(text[at])) {
      if (!open) ++number.groups, number.last_group = 0;
      open = true;
      ++number.digits;
      ++number.last_group;
      number.end = at + 1;
    } else if (at < number.end + 2 && between.find(text[at]) != std::string_view::npos) {
      open = false;
    } else {
      break;
    }
  }
  return number;
}

/// Whether a word that announces a telephone number ends at a place, but for blanks and marks.
bool is_announced(std::string_view text, std::size_t at) {
  constexpr std::array<std::string_view, 10> words = {"tel",      "phone", "telephone", "mobile",    "fax",
                                                      "whatsapp", "電話",  "携帯",      "téléphone", "teléfono"};
  while (at > 0 && (text[at - 1] == ' ' || text[at - 1] == ':' || text[at - 1] == '.' || text[at - 1] == '(')) --at;
  const std::size_t begin = at > 12 ? at - 12 : 0;
  const std::string lower = utf8::fold_case(text.substr(begin, at - begin));
  return std::ranges::any_of(words, [&](std::string_view word) {
    if (!lower.ends_with(word)) return false;
    const std::size_t front = lower.size() - word.size();
    return front == 0 || !ascii::is_alnum(lower[front - 1]);
  });
}

/// Whether a number that begins at a place goes on from a word, a date or a web address before it.
bool is_joined(std::string_view text, std::size_t at) {
  constexpr std::string_view joints = "-/=.,_%";
  return at > 0 && (ascii::is_alnum(text[at - 1]) || joints.find(text[at - 1]) != std::string_view::npos);
}

/// A number of a telephone that begins at a place: with a + and a country's digits, of the Japanese form 03-1234-5678, or
/// announced by a word. `number` is what stands there.
Found telephone_at(std::string_view text, std::size_t at, bool plus, const Number& number) {
  constexpr int fewest_abroad = 9;
  constexpr int fewest_announced = 7;
  const bool abroad = plus && number.digits >= fewest_abroad && number.digits <= most_of_telephone;
  const bool at_home =
      text[at] == '0' && number.groups == 3 && number.last_group == 4 && (number.digits == 10 || number.digits == 11);
  const std::size_t begin = plus ? at - 1 : at;
  if (abroad || at_home) return Contact{"a telephone number", begin, number.end};
  const Number spoken = read_number(text, at, " -()", most_of_telephone);
  if (spoken.digits < fewest_announced || spoken.digits > most_of_telephone || !is_announced(text, begin))
    return std::nullopt;
  return Contact{"a telephone number", begin, spoken.end};
}

Found find_telephone(std::string_view text) {
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (!ascii::is_digit(text[at])) continue;
    const bool plus = at > 0 && text[at - 1] == '+';
    const Number number = read_number(text, at, plus ? " -()" : "-");
    const bool goes_on = number.end < text.size() && (ascii::is_alnum(text[number.end]) || text[number.end] == '/');
    if (!goes_on && !is_joined(text, at)) {
      if (const Found found = telephone_at(text, at, plus, number)) return found;
    }
    at = number.end;
  }
  return std::nullopt;
}

/// Whether the words between "passport" and a number of digits alone announce it; else it may count passports.
bool announces_number(std::string_view between) {
  constexpr std::array<std::string_view, 6> words = {":", "#", "No", "no.", "umber", "番号"};
  return std::ranges::any_of(words,
                             [&](std::string_view word) { return between.find(word) != std::string_view::npos; });
}

/// The number of a passport behind a word for it that ends at a place.
Found find_number_of_passport(std::string_view text, std::size_t from) {
  constexpr std::size_t reach = 30;
  const std::size_t last = std::min(text.size(), from + reach);
  for (std::size_t begin = from; begin < last; ++begin) {
    if (!ascii::is_upper(text[begin]) && !ascii::is_digit(text[begin])) continue;
    std::size_t end = begin;
    while (end < text.size() && (ascii::is_upper(text[end]) || ascii::is_digit(text[end]))) ++end;
    const auto length = static_cast<std::ptrdiff_t>(end - begin);
    const auto digits = std::ranges::count_if(text.substr(begin, end - begin), ascii::is_digit);
    const bool fits = digits >= 6 && length >= 7 && length <= 9;
    if (fits && (digits < length || announces_number(text.substr(from, begin - from))))
      return Contact{"the number of a passport", begin, end};
    begin = end;
  }
  return std::nullopt;
}

Found find_passport(std::string_view text) {
  constexpr std::array<std::string_view, 6> words = {"assport", "asseport", "asaporte", "パスポート", "旅券", "护照"};
  for (const std::string_view word : words) {
    for (std::size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
      if (const Found found = find_number_of_passport(text, at + word.size())) return found;
    }
  }
  return std::nullopt;
}

/// Adds all that `find` finds in a text and that overlaps nothing found before.
template <class Find>
void collect(std::string_view text, const Find& find, std::vector<Contact>& all) {
  std::size_t from = 0;
  while (Found found = find(text.substr(from))) {
    found->begin += from;
    found->end += from;
    from = found->end;
    const bool fresh = std::ranges::none_of(
        all, [&](const Contact& other) { return found->begin < other.end && other.begin < found->end; });
    if (fresh) all.push_back(*found);
  }
}

}  // namespace

void contact_data(const Checked& checked, Findings& findings) {
  const std::string_view own_host = host_of(checked.dossier.settings.publisher.described->email.value());
  checked.texts->each({TextSign::at, TextSign::digit}, [&](const PublicText& text) {
    if (text.kind == TextKind::address || text.key == "email") return;
    std::vector<Contact> all;
    if (text.has(TextSign::at))
      collect(
          text.text, [&](std::string_view rest) { return find_mail(rest, own_host); }, all);
    if (text.has(TextSign::digit)) {
      collect(text.text, find_telephone, all);
      collect(text.text, find_passport, all);
    }
    for (const Contact& contact : all)
      findings.add(checked.texts->place(text, contact.begin, contact.end),
                   fmt::format("{} stands in this '{}', which everybody can read", contact.what, text.key),
                   "take it out; what the office needs of a person belongs into 'private' or 'internal_notes'");
  });
}

}  // namespace jilaf::rules
