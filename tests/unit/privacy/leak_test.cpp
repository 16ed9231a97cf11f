// SPDX-License-Identifier: MIT
#include "unit/privacy/printed.hpp"
#include "unit/privacy/secrets.hpp"
#include "unit/scratch.hpp"

#include "model/types.hpp"

#include <doctest/doctest.h>

using namespace jilaf;
using test::all_printed;
using test::Secrets;
using test::visible_to;
using test::words_in;

namespace {

/// A delegate whose every field holds a secret, and who may be known to whom.
struct Case {
  std::string_view name;
  Audience widest = Audience::partner;
  bool withheld = false;
};

constexpr Case cases[] = {
    {"no consent", Audience::partner},
    {"consent", Audience::public_},
    {"consent for partners", Audience::partner},
    {"consent for the office", Audience::internal},
    {"expired", Audience::partner},
    {"taken back", Audience::partner},
    {"public figure", Audience::public_},
    {"withheld", Audience::internal, true},
    {"withheld public figure", Audience::internal, true},
};

Permission permission(Audience to) {
  const Span span{FileId{0}, 1, 2};
  Permission given;
  given.to = {to, span};
  return given;
}

void apply(const Case& what, Delegate& delegate) {
  const Span span{FileId{0}, 1, 2};
  delegate.consent = {};
  delegate.birth_year.make().value = 771961;
  if (what.name == "consent") delegate.consent.make().name = permission(Audience::public_);
  if (what.name == "consent for partners") delegate.consent.make().name = permission(Audience::partner);
  if (what.name == "consent for the office") delegate.consent.make().name = permission(Audience::internal);
  if (what.name == "expired") {
    delegate.consent.make().name = permission(Audience::public_);
    delegate.consent.make().name.terms.make().expires = DateField{{.date = {2023, 1, 1}, .weekday = -1}, span};
  }
  if (what.name == "taken back") {
    delegate.consent.make().name = permission(Audience::public_);
    delegate.consent.make().name.terms.make().withdrawn = DateField{{.date = {2023, 1, 1}, .weekday = -1}, span};
  }
  if (what.name.ends_with("public figure")) delegate.details.make().public_figure = {Truth::yes, span};
  if (what.withheld) delegate.details.make().safety = {Safety::withhold, span};
  if (delegate.consent->name.given()) delegate.consent.make().span = span;
}

bool may_see_field(const test::Secret& secret, Audience audience, bool over) {
  if (secret.says(Seen::internal)) return audience == Audience::internal;
  if (secret.says(Seen::partner) && audience < Audience::partner) return false;
  return !secret.says(Seen::once_over) || over || audience >= Audience::partner;
}

/// All words that are left in the data themselves.
std::string visible_words(const Visible& visible) {
  std::string words;
  for (const VisibleProgramme& entry : visible.programmes()) {
    words += words_in(table_of<Programme>(), &entry.programme);
    for (const Delegate& delegate : entry.programme.delegates) words += words_in(table_of<Delegate>(), &delegate);
    for (const Day& day : entry.programme.itinerary) words += words_in(table_of<Day>(), &day);
    for (const PartFigures& part : entry.figures.by_organisation.parts) {
      CHECK(part.withheld_people == 0);
      if (part.organisation != nullptr) words += words_in(table_of<OrganisationRef>(), part.organisation);
    }
    for (const PartFigures& part : entry.figures.by_country.parts)
      CHECK((part.withheld_people == 0 && part.organisation == nullptr));
  }
  for (const Organisation& entry : visible.organisations()) words += words_in(table_of<Organisation>(), &entry);
  for (const Place& entry : visible.places()) words += words_in(table_of<Place>(), &entry);
  for (const Year& entry : visible.years()) words += words_in(table_of<Year>(), &entry);
  return words + words_in(table_of<Settings>(), &visible.settings());
}

/// A dossier in which every field of everything holds a secret.
struct Filled {
  Dossier dossier;
  Secrets maker;
  std::vector<test::Secret> fields;  ///< of programme, days and registers
  std::vector<std::pair<Case, std::vector<test::Secret>>> people;
};

Filled fill(std::string_view status) {
  Filled filled{test::load_text("programme:\n  id: a\n  title: A\n  start: 2025-03-01\n  end: 2025-03-05\n  status: " +
                                std::string(status) +
                                "\norganisations: [{acronym: X}]\nplaces: [{id: y}]\nyears: [{fiscal_year: 2024}]\n"),
                {},
                {},
                {}};
  Programme& programme = filled.dossier.programmes.front();
  const Programme plain = programme;
  const auto add = [&](const Table& table, void* record, const std::string& path) {
    for (test::Secret& secret : filled.maker.fill(table, record, path)) filled.fields.push_back(std::move(secret));
  };
  add(table_of<Programme>(), &programme, "programme");
  programme.start = plain.start;
  programme.end = plain.end;
  programme.segments.front().start = plain.start;
  programme.segments.front().end = plain.end;
  programme.photos_withheld = {};
  programme.segments.front().photos_withheld = {};
  programme.photos.front().people = {};
  add(table_of<Day>(), &programme.itinerary.emplace_back(), "itinerary");
  add(table_of<Organisation>(), &filled.dossier.organisations.front(), "organisations");
  add(table_of<Place>(), &filled.dossier.places.front(), "places");
  add(table_of<Settings>(), &filled.dossier.settings, "settings");
  filled.dossier.settings.rules.clear();
  for (const Case& what : cases) {
    Delegate& delegate = programme.delegates.emplace_back();
    filled.people.emplace_back(what, filled.maker.fill(table_of<Delegate>(), &delegate, std::string(what.name)));
    delegate.span = programme.span;
    delegate.segment = {};
    apply(what, delegate);
  }
  return filled;
}

}  // namespace

TEST_CASE("privacy/fields: nobody outside the office sees a field that is not for them, in any report and any format") {
  for (const std::string_view status : {"held", "planned", "cancelled"}) {
    const Filled filled = fill(status);
    const bool over = status == "held";
    for (const Audience audience : {Audience::public_, Audience::partner}) {
      CAPTURE(std::string(status));
      CAPTURE(std::string(word(audience)));
      const Visible visible = visible_to(filled.dossier, audience);
      const std::string printed = all_printed(visible);
      const std::string words = visible_words(visible);
      std::size_t shown = 0;
      const auto look = [&](const test::Secret& secret, bool allowed) {
        if (printed.find(secret.word) != std::string::npos) ++shown;
        if (allowed) return;
        CAPTURE(secret.path);
        CHECK(printed.find(secret.word) == std::string::npos);
        CHECK(words.find(secret.word) == std::string::npos);
      };
      for (const test::Secret& secret : filled.fields) look(secret, may_see_field(secret, audience, over));
      for (const auto& [what, secrets] : filled.people) {
        for (const test::Secret& secret : secrets) {
          const bool named = audience >= what.widest;
          // Countries that took part are told, whoever came from them.
          const bool country = secret.path == std::string(what.name) + ".country";
          const bool allowed =
              may_see_field(secret, audience, true) && !what.withheld && (named || !secret.says(Seen::consent));
          look(secret, allowed || country);
        }
      }
      // The test itself must see something: most fields of a programme are public.
      CHECK(shown > 60);
      CHECK(printed.find("771961") == std::string::npos);
    }
  }
}

TEST_CASE("privacy/fields: the office sees what it wrote") {
  const Filled filled = fill("held");
  const std::string printed = all_printed(visible_to(filled.dossier, Audience::internal));
  for (const auto& [what, secrets] : filled.people) {
    for (const test::Secret& secret : secrets) {
      const bool column = secret.path.ends_with(".private.passport") || secret.path.ends_with(".position") ||
                          secret.path.ends_with(".private.health");
      CAPTURE(secret.path);
      if (column) CHECK(printed.find(secret.word) != std::string::npos);
    }
  }
}

TEST_CASE("privacy/totals: who is withheld still counts") {
  const Filled filled = fill("held");
  const Visible office = visible_to(filled.dossier, Audience::internal);
  for (const Audience audience : {Audience::public_, Audience::partner}) {
    const Visible visible = visible_to(filled.dossier, audience);
    const ProgrammeFigures& mine = visible.programmes().front().figures;
    const ProgrammeFigures& theirs = office.programmes().front().figures;
    CHECK(mine.participants == theirs.participants);
    CHECK(mine.women == theirs.women);
    CHECK(mine.completed == theirs.completed);
    CHECK(mine.countries == theirs.countries);
    CHECK(mine.organisations == theirs.organisations);
    CHECK(visible.programmes().front().withheld_people == 2);
    CHECK(all_printed(visible).find("two people are not shown here, for their safety.") != std::string::npos);
  }
}
