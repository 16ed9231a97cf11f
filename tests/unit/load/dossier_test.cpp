// SPDX-License-Identifier: MIT
#include "unit/scratch.hpp"

#include "base/error.hpp"

#include <doctest/doctest.h>

using namespace jilaf;
using test::findings_of;
using test::load_files;
using test::load_text;
using test::ScratchFolder;

namespace {

/// The findings about one programme with some more keys.
std::string programme_with(std::string_view keys) {
  return findings_of(load_text("programme:\n  id: a\n  title: A\n" + std::string(keys)));
}

}  // namespace

TEST_CASE("load/decode: a whole programme is read without a finding") {
  const Dossier dossier = load_text(R"(
programme:
  id: a
  title: {en: Team, ja: チーム}
  participants: {total: 15, women: {percent: 60}, completed: all}
  incomplete: [itinerary]
delegates: [{id: x, name: Ficta Madeupson, country: FJ}]
itinerary: [{date: 2024-07-01, activities: [{time: 10:00, host: RENGO}]}]
)");
  CHECK(findings_of(dossier).empty());
  REQUIRE(dossier.programmes.size() == 1);
  const Programme& programme = dossier.programmes.front();
  CHECK(programme.title.versions.size() == 2);
  CHECK(programme.participants.women.form == CountForm::percent);
  CHECK(programme.delegates.size() == 1);
  CHECK(programme.itinerary.size() == 1);
  CHECK(programme.status.value == Status::held);
}

TEST_CASE("load/decode: an unknown key gets the nearest one, and the missing one is not told as well") {
  CHECK(programme_with("  naration: x\n") ==
        "unknown-key: 'naration' is not a key of a programme = did you mean 'narrative'?\n");
  CHECK(findings_of(load_text("programme: {id: a, titel: A}\n")) ==
        "unknown-key: 'titel' is not a key of a programme = did you mean 'title'?\n");
  CHECK(findings_of(load_text("programme: {id: a}\n")) ==
        "missing-key: this programme has no 'title' = add 'title:' with a text for readers, or one for each language "
        "tag\n");
  CHECK(programme_with("  note: {en: x, japanese: y}\n") ==
        "wrong-type: 'japanese' is not a language tag = write the BCP 47 tag, such as en, ja, fr or es\n");
  CHECK(programme_with("  places:\n    - {id: hall, title: x}\n").find("= the keys here are: ") != std::string::npos);
  CHECK(programme_with("  comments:\n    - {text: Good, they said: x}\n") ==
        "unknown-key: 'they said' is not a key of a comment = inside { } a comma ends a text: put a text with a comma "
        "in quotes\n");
}

TEST_CASE("load/decode: nothing and the wrong kind of thing are told apart") {
  CHECK(programme_with("  start:\n") ==
        "wrong-type: 'start' has no value; expected a date such as 2022-11-14, 2022-11 or 2022 = write it, or leave "
        "the key out\n");
  CHECK(programme_with("  start: null\n") ==
        "wrong-type: 'null' is YAML's word for nothing; expected a date such as 2022-11-14, 2022-11 or 2022 = leave "
        "the key out where it is unknown, or put the word in quotes where it is meant\n");
  CHECK(programme_with("  start: [2022]\n") ==
        "wrong-type: 'start' expects a date such as 2022-11-14, 2022-11 or 2022, found a list = write one value for "
        "'start' without brackets or hyphens\n");
  CHECK(programme_with("  participants: 15\n") ==
        "wrong-type: 'participants' expects a mapping of keys and values, found a word = write keys such as 'total:' "
        "below 'participants'\n");
  CHECK(programme_with("  countries: FJ\n") ==
        "wrong-type: 'countries' expects a list, found a word = begin each entry of 'countries' with a hyphen\n");
}

TEST_CASE("load/decode: what cannot be read leaves nothing behind") {
  const Dossier dossier =
      load_text("programme:\n  id: a\n  title: A\n  countries: [FJ, [x], null, WS]\n  incomplete: [dates, all]\n");
  CHECK_FALSE(dossier.findings.empty());
  REQUIRE(dossier.programmes.size() == 1);
  REQUIRE(dossier.programmes.front().countries.size() == 2);
  CHECK(dossier.programmes.front().countries[1].value() == "WS");
  CHECK(dossier.programmes.front().incomplete.size() == 1);
}

TEST_CASE("load/resolve: CS is Czechoslovakia where a programme started before 1993") {
  const auto code_in = [](const char* start) {
    const std::string text = "programme:\n  id: a\n  title: A\n  start: " + std::string(start) +
                             "\n  countries: [CS]\ndelegates:\n  - {name: B, country: CS}\n";
    const Dossier dossier = load_text(text);
    const Programme& programme = dossier.programmes.at(0);
    CHECK(programme.countries.front().value() == programme.delegates.front().country.value());
    return std::string(programme.countries.front().value());
  };
  CHECK(code_in("1992-12-31") == "CSHH");
  CHECK(code_in("1991") == "CSHH");
  CHECK(code_in("1993-01-01") == "CS");
  CHECK(code_in("2005-04-01") == "CS");
}

TEST_CASE("load/decode: a number is counted in one way") {
  CHECK(programme_with("  participants: {total: {percent: 40}}\n") ==
        "wrong-type: a total is not a share of anything = write {about: 40} or {at_least: 40}; only women and men are "
        "known in percent\n");
  CHECK(programme_with("  participants: {total: 10, women: {percent: 40}}\n").empty());
  CHECK(programme_with("  participants: {total: {about: 40, at_least: 30}}\n") ==
        "wrong-type: 'at_least' is one key too many: expected a count such as 15, {about: 40} or {at_least: 40} = "
        "write one of about or at_least\n");
  CHECK(programme_with("  participants: {total: {around: 40}}\n")
            .starts_with("wrong-type: 'around' is not a way to count = "));
  CHECK(programme_with("  participants: {total: {about: }}\n").starts_with("wrong-type: 'about' has no value"));
  const Dossier dossier =
      load_text("programme: {id: a, title: A, participants: {total: {about: 40}, women: {percent: 48.8}}}\n");
  CHECK(findings_of(dossier).empty());
  CHECK(dossier.programmes.front().participants.total.form == CountForm::about);
  CHECK(dossier.programmes.front().participants.women.value == 488);
  CHECK(dossier.programmes.front().participants.women.decimals == 1);
}

TEST_CASE("load/decode: a list of one may do without its brackets only where that is said") {
  const Dossier dossier =
      load_text("programme: {id: a, title: A, stated: {participants: 3}, sessions: [{title: S, host: RENGO}]}\n");
  CHECK(findings_of(dossier).empty());
  CHECK(dossier.programmes.front().stated.size() == 1);
  CHECK(dossier.programmes.front().sessions.front().host.size() == 1);
}

TEST_CASE("load/dossier: rosters and itineraries in files of their own find their programme") {
  const Dossier dossier =
      load_files({{"a.yaml", "programmes:\n  - {id: one, title: One}\n  - {id: two, title: Two}\n"},
                  {"people/two.yaml", "for: two\ndelegates: [{name: Ficta Madeupson}, {name: B C}]\n"},
                  {"days.yml", "for: two\nitinerary: [{date: 2024-07-01}]\n"}});
  CHECK(findings_of(dossier).empty());
  CHECK(dossier.orphans.empty());
  CHECK(dossier.find_programme("one")->delegates.empty());
  CHECK(dossier.find_programme("two")->delegates.size() == 2);
  CHECK(dossier.find_programme("two")->itinerary.size() == 1);
  CHECK(dossier.find_programme("three") == nullptr);
}

TEST_CASE("load/dossier: a roster without its programme is kept as an orphan") {
  CHECK(load_text("for: none\ndelegates: [{name: A B}]\n").orphans.size() == 1);
  CHECK(load_text("delegates: [{name: A B}]\n").orphans.size() == 1);
  CHECK(load_text("programmes: [{id: a, title: A}]\ndelegates: [{name: A B}]\n").orphans.size() == 1);
  const Dossier other = load_text("programme: {id: a, title: A}\nfor: b\ndelegates: [{name: A B}]\n");
  CHECK(other.orphans.size() == 1);
  CHECK(other.programmes.front().delegates.empty());
}

TEST_CASE("load/dossier: files of others are skipped in a walk, and told of where they are named") {
  const ScratchFolder folder;
  folder.write("a.yaml", "programme: {id: a, title: A}\n");
  folder.write("workflow.yaml", "on: push\njobs: {}\n");
  folder.write(".hidden/b.yaml", "programme: {id: b, title: B}\n");
  folder.write("node_modules/c.yaml", "programme: {id: c, title: C}\n");
  InputRequest request;
  request.paths = {folder.path().string()};
  const Dossier walked = load(request);
  CHECK(walked.programmes.size() == 1);
  CHECK(walked.skipped == 1);
  CHECK(walked.findings.empty());
  request.paths = {folder / "workflow.yaml"};
  CHECK(findings_of(load(request)) ==
        "unknown-key: this file holds none of the sections that jilaf knows = begin it with 'programme:', or leave it "
        "out of the command\n");
}

TEST_CASE("load/dossier: nothing to read is a wrong call, a missing path is the world's fault") {
  const ScratchFolder folder;
  InputRequest request;
  request.paths = {folder.path().string()};
  CHECK_THROWS_AS(static_cast<void>(load(request)), UsageError);
  request.paths = {folder / "none.yaml"};
  CHECK_THROWS_AS(static_cast<void>(load(request)), WorldError);
}

TEST_CASE("load/dossier: the same bytes give the same dossier, whatever the number of threads") {
  const ScratchFolder folder;
  for (int number = 0; number < 40; ++number) {
    const std::string id = "p" + std::to_string(number);
    folder.write(id + ".yaml", "programme: {id: " + id + ", title: T, wrong: 1}\n");
  }
  InputRequest request;
  request.paths = {folder.path().string()};
  const Dossier one = load(request);
  request.jobs = 4;
  const Dossier four = load(request);
  CHECK(findings_of(one) == findings_of(four));
  REQUIRE(one.programmes.size() == 40);
  for (std::size_t index = 0; index < 40; ++index)
    CHECK(one.programmes[index].id.value() == four.programmes[index].id.value());
}

TEST_CASE("load/settings: the nearest jilaf.yaml counts, also for a single file, and no further up than .git") {
  const ScratchFolder folder;
  folder.write("jilaf.yaml", "settings: {languages: [ja]}\n");
  folder.write("data/2024/a.yaml", "programme: {id: a, title: A}\n");
  folder.write("registers.yaml", "organisations: [{acronym: RENGO, country: JP}]\n");
  InputRequest request;
  request.paths = {folder / "data/2024/a.yaml"};
  const Dossier dossier = load(request);
  CHECK(dossier.folder == folder.path());
  CHECK(dossier.settings.languages.front().value() == "ja");
  CHECK(dossier.organisations.size() == 1);
  CHECK(dossier.is_chosen(dossier.programmes.front()));
  CHECK_FALSE(dossier.is_chosen(dossier.organisations.front().span));

  std::filesystem::create_directory(folder.path() / "data/.git");
  const Dossier beyond = load(request);
  CHECK(beyond.folder.empty());
  CHECK(beyond.settings.languages.empty());
}

TEST_CASE("load/settings: a second settings file, and settings elsewhere, are told of") {
  const Dossier second = load_files({{"jilaf.yaml", "settings: {languages: [en]}\n"},
                                     {"b/jilaf.yaml", "settings: {languages: [ja]}\n"},
                                     {"a.yaml", "programme: {id: a, title: A}\n"}});
  CHECK(findings_of(second) ==
        "settings: this jilaf.yaml is not the one of the data directory, so its settings are not used = run jilaf on "
        "this folder, or move the file up\n");
  CHECK(second.settings.languages.front().value() == "en");
  CHECK(findings_of(load_text("programme: {id: a, title: A}\nsettings: {languages: [ja]}\n")) ==
        "settings: settings are read from jilaf.yaml only = move them there\n");
}

TEST_CASE("load/settings: a settings file of any name can be given, and its exclude works") {
  const ScratchFolder folder;
  folder.write("office.conf", "settings: {languages: [fr], exclude: [drafts/, '**/old-*.yaml', jilaf.yaml]}\n");
  folder.write("a.yaml", "programme: {id: a, title: A}\n");
  folder.write("drafts/b.yaml", "programme: {id: b, title: B}\n");
  folder.write("x/y/old-c.yaml", "programme: {id: c, title: C}\n");
  InputRequest request;
  request.paths = {folder.path().string()};
  request.settings = folder / "office.conf";
  const Dossier dossier = load(request);
  CHECK(findings_of(dossier).empty());
  CHECK(dossier.settings.languages.front().value() == "fr");
  CHECK(dossier.programmes.size() == 1);
  request.settings = folder / "none.yaml";
  CHECK_THROWS_AS(static_cast<void>(load(request)), UsageError);
}

TEST_CASE("load/inputs: patterns know stars, folders and characters") {
  CHECK(matches_pattern("a.yaml", "a.yaml"));
  CHECK_FALSE(matches_pattern("a.yaml", "b/a.yaml"));
  CHECK(matches_pattern("*.yaml", "a.yaml"));
  CHECK_FALSE(matches_pattern("*.yaml", "b/a.yaml"));
  CHECK(matches_pattern("**/a.yaml", "a.yaml"));
  CHECK(matches_pattern("**/a.yaml", "x/y/a.yaml"));
  CHECK_FALSE(matches_pattern("**/a.yaml", "x/ya.yaml"));
  CHECK(matches_pattern("drafts/**", "drafts/x/y.yaml"));
  CHECK_FALSE(matches_pattern("drafts/**", "other/drafts/x.yaml"));
  CHECK(matches_pattern("drafts/", "drafts"));
  CHECK(matches_pattern("**", "x/y/z"));
  CHECK(matches_pattern("?.yaml", "労.yaml"));
  CHECK_FALSE(matches_pattern("?.yaml", "/.yaml"));
  CHECK(matches_pattern("", ""));
  CHECK_FALSE(matches_pattern("", "a"));
  CHECK(matches_pattern("a*b*c", "axxbyyc"));
  CHECK_FALSE(matches_pattern("a*b*c", "axxbyy"));
}

TEST_CASE("load/inputs: a pattern of many stars takes no time") {
  std::string pattern;
  for (int star = 0; star < 200; ++star) pattern += "*a**/";
  CHECK_FALSE(matches_pattern(pattern + "b", std::string(2000, 'a')));
}

TEST_CASE("load/ignores: a comment speaks of the next node, or of the one on its line") {
  const ScratchFolder folder;
  folder.write("data.yaml", R"(programme:
  id: a
  # jilaf: ignore weekday printed so
  start: 2024-07-01
  end: 2024-07-02  # jilaf: ignore date-order the page says so
  title: A
)");
  InputRequest request;
  request.paths = {folder / "data.yaml"};
  const Dossier dossier = load(request);
  CHECK(findings_of(dossier).empty());
  REQUIRE(dossier.ignores.size() == 2);
  const Source& source = dossier.sources[FileId{0}];
  CHECK(dossier.ignores[0].rule == "weekday");
  CHECK(dossier.ignores[0].reason == "printed so");
  CHECK(source.text(dossier.ignores[0].scope) == "start: 2024-07-01");
  CHECK(source.text(dossier.ignores[1].scope) == "end: 2024-07-02");
}

TEST_CASE("load/ignores: a comment without its reason, or with other words, is a finding") {
  CHECK(findings_of(load_text("# jilaf: ignore weekday\nprogramme: {id: a, title: A}\n")) ==
        "unused-ignore: an ignore needs its reason = say after the rule why it is right here\n");
  CHECK(findings_of(load_text("# jilaf: ignroe weekday x\nprogramme: {id: a, title: A}\n")) ==
        "unused-ignore: this comment speaks to jilaf, but not in a way that it knows = write '# jilaf: ignore RULE "
        "reason', or 'ignore-file' for the whole file\n");
  CHECK(load_text("programme: {id: a, title: A}\n# jilaf: ignore weekday nothing follows\n").ignores.front().scope ==
        Span{});
}

TEST_CASE("load/resolve: acronyms mean the organisation of the country beside them") {
  const Dossier dossier = load_text(R"(
organisations:
  - {acronym: TUC, name: Trades Union Congress, country: GB}
  - {acronym: TUC, name: Trades Union Congress of Ghana, country: GH}
  - {acronym: RENGO, name: {en: Japanese Trade Union Confederation, ja: 連合}, country: JP, aka: [Rengo HQ]}
programme:
  id: a
  title: A
  participants: {by: [{organisation: TUC, country: GH, total: 1}, {organisation: TUC, total: 1}]}
  segments:
    - {id: s, participants: {by: [{organisation: TUC, country: GB, total: 1}]}}
  invited_by: [rengo hq, 連合, Nobody, {acronym: TUC, country: GB}]
delegates: [{name: A B, country: GH, organisation: TUC}]
)");
  const Programme& programme = dossier.programmes.front();
  CHECK(programme.participants.by[0].organisation.entry == 1);
  CHECK(programme.participants.by[1].organisation.entry == not_in_register);
  CHECK(programme.segments[0].participants.by[0].organisation.entry == 0);
  CHECK(programme.invited_by[0].entry == 2);
  CHECK(programme.invited_by[1].entry == 2);
  CHECK(programme.invited_by[2].entry == not_in_register);
  CHECK(programme.invited_by[3].entry == 0);
  CHECK(programme.delegates[0].organisation.entry == 1);
}
