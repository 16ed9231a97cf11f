// SPDX-License-Identifier: MIT
// What stands under `private` and `internal_notes` is told by no message and shown in no excerpt, whoever finds fault with it.
#include "program.hpp"
#include "write/diagnostics.hpp"

#include <regex>

#include <doctest/doctest.h>

using namespace jilaf::cli;

namespace {

const std::string head = "programme: {id: example, title: Example, start: 2022-11-14, participants: {total: 1}}\n";

/// Fingerprints may hold any digits by chance; that no private value goes into them is a test of its own.
std::string without_hashes(const std::string& text) {
  static const std::regex hash("[0-9a-f]{16}");
  return std::regex_replace(text, hash, "");
}

/// Everything that a check and a refused report say about the data.
std::string all_that_is_said(const std::string& data) {
  std::string said;
  for (const jilaf::DiagnosticFormat& format : jilaf::diagnostic_formats())
    said += without_hashes(run_program({"check", "-f", std::string(format.name), "-"}, {.input = data}).out);
  const Outcome report = run_program({"report", "--draft", "-"}, {.input = data});
  return said + report.out + report.err;
}

}  // namespace

TEST_CASE("cli/privacy: no finding tells what stands under 'private' or 'internal_notes'") {
  for (const char* const section : {
           // of the wrong type, or not allowed
           "delegates:\n  - id: one\n    private:\n      born: 1980-13-01\n      nationality: Wakanda\n",
           "delegates:\n  - id: one\n    private: {address: 1 Hidden Street, phone: '0123', born: 1980-01-02 Mon, "
           "Wakanda: yes}\n",
           "delegates:\n  - id: one\n    private: {born: 1980/01/02, nationality: [Wakanda]}\n",
           "delegates:\n  - id: one\n    private: {born: 1980-02-31}\n",
           "delegates: [{id: one, private: Wakanda 0123}]\n",
           "delegates: [{id: one, private: [Wakanda, 0123]}]\n",
           "delegates: [{id: one, private: {diet: {Hidden: Wakanda}}}]\n",
           "delegates: [{id: one, private: {diet: }, internal_notes: [Hidden]}]\n",
           "delegates: [{id: one, private: {diet: !Hidden Wakanda}}]\n",
           "delegates: [{id: one, private: {diet: &Hidden Wakanda}}]\n",
           "delegates: [{id: one, private: {diet: *Hidden}}]\n",
           "delegates: [{id: one, private: {diet: Wakanda, diet: Hidden}}]\n",
           "delegates: [{id: one, private: {diet: !Hidden 'Wakanda', phone: x}}]\n",
           "delegates:\n  - id: one\n    private:  # Hidden\n      born: never  # Street\n      # 0123\n      phone: "
           "[x]\n",
           "delegates:\n  - id: one\n    wrong: 1\n    internal_notes: x  # Hidden\n    private: {born: never}  # "
           "Street\n",
           "delegates:\n  - {id: one, passport: 0123, pasport: Hidden, wrong: 1}\n",
           // cut at a comma
           "delegates: [{id: one, private: {address: 1, Hidden Street, Wakanda}}]\n",
           "delegates:\n  - id: one\n    private: {address: 1, Hidden Street: 0123}\n",
           // not to be parsed
           "delegates:\n  - id: one\n    private:\n      address: Hidden: Street\n      phone: 0123\n",
           "delegates:\n  - id: one\n    private:\n      address: \"Hidden Street\n      phone: 0123\n    country: "
           "NP\n",
           "delegates:\n  - id: one\n    private:\n      address: @Hidden\n      phone: `0123\n",
           "delegates:\n  - id: one\n    private:\n      Hidden Street\n      phone: 0123\n",
           "delegates:\n  - id: one\n    private:\n\tphone: 0123\n",
           "delegates:\n  - id: one\n    private: {phone: 0123, address: Hidden\n    country: NP\n",
           "delegates:\n  - id: one\n    private: {phone: 0123]\n",
           "delegates:\n  - id: one\n    private:\n      address：Hidden Street\n",
           "delegates:\n  - id: one\n    internal_notes: Hidden: Wakanda\n",
           "delegates:\n  - id: one\n    internal_notes: |\n      Hidden Street\n     0123\n",
           "delegates:\n  - id: one\n    internal_notes: 'Wakanda's 0123'\n",
           "delegates:\n  - id: one\n    private:\n   phone: 0123\n   diet: Hidden\n",
           "delegates:\n  - id: one\n    privat: {phone: 0123, diet: 'Hidden\n",
           "delegates:\n  - id: one\n    private {phone: 0123, diet: Hidden}\n",
           "internal_notes: \"Hidden \\q 0123\"\n",
           "internal_notes: >9\n  Hidden\n",
       }) {
    const std::string said = all_that_is_said(head + section);
    CAPTURE(section);
    for (const std::string_view value : {"1980", "Hidden", "Street", "0123", "Wakanda", "January", "February"}) {
      CAPTURE(value);
      CHECK_MESSAGE(said.find(value) == std::string::npos, said);
    }
  }
}
