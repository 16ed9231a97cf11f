// SPDX-License-Identifier: MIT
#include "check/known_counts.hpp"

namespace jilaf {
namespace {

std::optional<std::int64_t> exact(const Figure& figure) {
  return figure.exact() ? std::optional(figure.value) : std::nullopt;
}

}  // namespace

KnownCount known_count(Spoken what, const Programme& programme, const ProgrammeFigures& figures) {
  const bool ahead = programme.status.value != Status::held && programme.status.value != Status::in_progress;
  switch (what) {
    case Spoken::people:
      return {"participants",
              exact(ahead && !figures.participants.known ? figures.planned_participants : figures.participants)};
    case Spoken::women:
      return {"women", exact(ahead && !figures.women.known ? figures.planned_women : figures.women)};
    case Spoken::completed:
      return {"people who completed it", exact(figures.completed)};
    case Spoken::countries:
      return {"countries", exact(figures.countries)};
    case Spoken::organisations:
      return {"organisations", exact(figures.organisations)};
    case Spoken::days:
    case Spoken::weeks:
      break;
  }
  return {"days", figures.days ? std::optional<std::int64_t>(*figures.days) : std::nullopt};
}

}  // namespace jilaf
