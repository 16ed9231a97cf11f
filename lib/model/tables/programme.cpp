// SPDX-License-Identifier: MIT
#include "model/types.hpp"

namespace jilaf {
namespace {

constexpr auto split_rows = with_notes<Split>(std::array{
    field<Split, &Split::country>(
        "country", Need::optional, Seen::everyone,
        "the country that the figures are of; may be left out where the organisation has one"),
    field<Split, &Split::organisation>("organisation", Need::optional, Seen::everyone,
                                       "the organisation that the figures are of"),
    field<Split, &Split::group>("group", Need::optional, Seen::everyone,
                                "another group of the same people, such as a language unit"),
    field<Split, &Split::place>("place", Need::optional, Seen::everyone, "the place that the figures are of"),
    field<Split, &Split::planned>("planned", Need::optional, Seen::everyone, "how many were planned"),
    field<Split, &Split::total>("total", Need::optional, Seen::everyone, "how many took part"),
    field<Split, &Split::women>("women", Need::optional, Seen::everyone, "how many of them are women"),
    field<Split, &Split::men>("men", Need::optional, Seen::everyone, "how many of them are men"),
    field<Split, &Split::withdrawn>("withdrawn", Need::optional, Seen::everyone,
                                    "how many were planned and did not come"),
    field<Split, &Split::alternates>("alternates", Need::optional, Seen::everyone, "how many came in place of others"),
    field<Split, &Split::reason>("reason", Need::optional, Seen::everyone, "why people withdrew or changed"),
});
constexpr Table split_table{"split", split_rows};

constexpr auto participants_rows = with_notes<Participants>(std::array{
    field<Participants, &Participants::total>("total", Need::optional, Seen::everyone, "how many took part"),
    field<Participants, &Participants::women>("women", Need::optional, Seen::everyone,
                                              "how many of them are women; absent means unknown"),
    field<Participants, &Participants::men>("men", Need::optional, Seen::everyone,
                                            "how many of them are men; absent means unknown"),
    field<Participants, &Participants::completed>("completed", Need::optional, Seen::everyone,
                                                  "how many stayed to the end, or all"),
    field<Participants, &Participants::withdrawn>("withdrawn", Need::optional, Seen::everyone,
                                                  "how many were planned and did not come"),
    field<Participants, &Participants::alternates>("alternates", Need::optional, Seen::everyone,
                                                   "how many came in place of others"),
    field<Participants, &Participants::returning>("returning", Need::optional, Seen::everyone,
                                                  "how many had been in a programme before, or all"),
    field<Participants, &Participants::by>("by", Need::optional, Seen::everyone,
                                           "the same people split by country, organisation, group or place"),
});
constexpr Table participants_table{"participants", participants_rows};

constexpr auto segment_rows = with_notes<Segment>(std::array{
    field<Segment, &Segment::id>("id", Need::optional, Seen::everyone,
                                 "the name by which `segment:` elsewhere means this run"),
    field<Segment, &Segment::code>("code", Need::optional, Seen::everyone,
                                   "the office's code of this run, such as `20-04zh`"),
    field<Segment, &Segment::label>("label", Need::optional, Seen::everyone, "what readers call this run"),
    field<Segment, &Segment::start>("start", Need::optional, Seen::everyone, "the first day"),
    field<Segment, &Segment::end>("end", Need::optional, Seen::everyone, "the last day"),
    field<Segment, &Segment::countries>("countries", Need::optional, Seen::everyone,
                                        "countries and territories taking part in this run"),
    field<Segment, &Segment::languages>("languages", Need::optional, Seen::everyone, "working languages of this run"),
    field<Segment, &Segment::place>("place", Need::optional, Seen::once_over, "where it was held"),
    field<Segment, &Segment::mode>("mode", Need::optional, Seen::everyone, "how people met"),
    field<Segment, &Segment::participants>("participants", Need::optional, Seen::everyone,
                                           "those who took part in this run"),
    field<Segment, &Segment::photos_withheld>("photos_withheld", Need::optional, Seen::everyone,
                                              "the reason given to readers for showing no photos"),
    field<Segment, &Segment::safety>("safety", Need::optional, Seen::everyone,
                                     "`withhold`: the people of this run are shown to nobody outside the office"),
});
constexpr Table segment_table{"segment", segment_rows};

constexpr auto change_rows = with_notes<Change>(std::array{
    field<Change, &Change::date>("date", Need::optional, Seen::everyone, "when it was decided"),
    field<Change, &Change::change>("change", Need::required, Seen::everyone, "what happened"),
    field<Change, &Change::was>("was", Need::optional, Seen::everyone, "the plan before"),
    field<Change, &Change::to>("to", Need::optional, Seen::everyone, "the plan after"),
    field<Change, &Change::countries>("countries", Need::optional, Seen::everyone, "the countries concerned"),
    field<Change, &Change::reason>("reason", Need::optional, Seen::everyone, "why"),
});
constexpr Table change_table{"change", change_rows};

constexpr auto series_rows = with_notes<Series>(std::array{
    field<Series, &Series::number>("number", Need::optional, Seen::everyone,
                                   "the number of this programme among its kind"),
    field<Series, &Series::in_all>("in_all", Need::optional, Seen::everyone, "its number over all"),
    field<Series, &Series::since>("since", Need::optional, Seen::everyone, "when the series began"),
    field<Series, &Series::name>("name", Need::optional, Seen::everyone, "the name of the series"),
});
constexpr Table series_table{"series", series_rows};

constexpr auto project_rows = with_notes<Project>(std::array{
    field<Project, &Project::acronym>("acronym", Need::optional, Seen::everyone, "the short name, such as SGRA"),
    field<Project, &Project::name>("name", Need::optional, Seen::everyone, "the full name"),
});
constexpr Table project_table{"project", project_rows};

constexpr auto funding_rows = with_notes<Funding>(std::array{
    field<Funding, &Funding::organisation>("organisation", Need::optional, Seen::everyone, "who pays"),
    field<Funding, &Funding::arrangement>("arrangement", Need::optional, Seen::everyone, "on what terms"),
});
constexpr Table funding_table{"funding", funding_rows};

constexpr auto planned_rows = with_notes<Planned>(std::array{
    field<Planned, &Planned::participants>("participants", Need::optional, Seen::everyone,
                                           "how many people were planned"),
    field<Planned, &Planned::women>("women", Need::optional, Seen::everyone, "how many women were planned"),
    field<Planned, &Planned::countries>("countries", Need::optional, Seen::everyone, "the countries that were planned"),
    field<Planned, &Planned::start>("start", Need::optional, Seen::everyone, "the planned first day"),
    field<Planned, &Planned::end>("end", Need::optional, Seen::everyone, "the planned last day"),
});
constexpr Table planned_table{"planned", planned_rows};

constexpr auto party_rows = with_notes<Party>(std::array{
    field<Party, &Party::role>("role", Need::optional, Seen::everyone, "why they come along"),
    field<Party, &Party::organisation>("organisation", Need::optional, Seen::everyone, "where they belong"),
    field<Party, &Party::total>("total", Need::optional, Seen::everyone, "how many they are"),
    field<Party, &Party::women>("women", Need::optional, Seen::everyone, "how many of them are women"),
});
constexpr Table party_table{"party", party_rows};

constexpr auto action_plan_rows = with_notes<ActionPlan>(std::array{
    field<ActionPlan, &ActionPlan::text>("text", Need::required, Seen::everyone, "what is planned"),
    field<ActionPlan, &ActionPlan::country>("country", Need::optional, Seen::everyone, "the country whose plan it is"),
    field<ActionPlan, &ActionPlan::countries>("countries", Need::optional, Seen::everyone,
                                              "the countries whose plan it is"),
    field<ActionPlan, &ActionPlan::organisation>("organisation", Need::optional, Seen::everyone,
                                                 "the organisation whose plan it is"),
    field<ActionPlan, &ActionPlan::group>("group", Need::optional, Seen::everyone, "the group that made the plan"),
});
constexpr Table action_plan_table{"action_plan", action_plan_rows};

constexpr auto comment_rows = with_notes<Comment>(std::array{
    field<Comment, &Comment::text>("text", Need::required, Seen::everyone, "what was said"),
    field<Comment, &Comment::country>("country", Need::optional, Seen::everyone,
                                      "the country of the person who said it"),
    field<Comment, &Comment::delegate>("delegate", Need::optional, Seen::everyone,
                                       "the id of the delegate who said it; the name follows the consent for quotes"),
    field<Comment, &Comment::speaker>("speaker", Need::optional, Seen::everyone, "the person who said it"),
    field<Comment, &Comment::organisation>("organisation", Need::optional, Seen::everyone,
                                           "the organisation of the person"),
    field<Comment, &Comment::position>("position", Need::optional, Seen::everyone, "the position of the person"),
});
constexpr Table comment_table{"comment", comment_rows};

constexpr auto outcome_rows = with_notes<Outcome>(std::array{
    field<Outcome, &Outcome::measure>("measure", Need::required, Seen::everyone, "what is counted"),
    field<Outcome, &Outcome::place>("place", Need::optional, Seen::everyone,
                                    "the place that the figures are of; without it they are the total"),
    field<Outcome, &Outcome::planned>("planned", Need::optional, Seen::everyone, "the plan"),
    field<Outcome, &Outcome::actual>("actual", Need::optional, Seen::everyone, "the result"),
    field<Outcome, &Outcome::cumulative>("cumulative", Need::optional, Seen::everyone,
                                         "the result since the beginning"),
});
constexpr Table outcome_table{"outcome", outcome_rows};

constexpr auto photo_rows = with_notes<Photo>(std::array{
    field<Photo, &Photo::file>("file", Need::optional, Seen::everyone,
                               "the image file in the data directory; may be missing where only the caption is known"),
    field<Photo, &Photo::caption>("caption", Need::optional, Seen::everyone, "what readers see below the photo"),
    field<Photo, &Photo::alt>("alt", Need::optional, Seen::everyone, "what is to be seen, for those who cannot see it"),
    field<Photo, &Photo::decorative>("decorative", Need::optional, Seen::everyone,
                                     "`true`: the photo says nothing that is not in the text, and needs no alt text"),
    field<Photo, &Photo::credit>("credit", Need::optional, Seen::everyone, "who took the photo"),
    field<Photo, &Photo::segment>("segment", Need::optional, Seen::everyone, "the run that it shows"),
    field<Photo, &Photo::people>("people", Need::optional, Seen::internal,
                                 "ids of the delegates to be seen; it is shown only where all of them agreed"),
    field<Photo, &Photo::lead>("lead", Need::optional, Seen::everyone, "`true`: this photo stands at the top"),
});
constexpr Table photo_table{"photo", photo_rows};

constexpr auto programme_rows = with_notes<Programme>(std::array{
    field<Programme, &Programme::id>("id", Need::required, Seen::everyone,
                                     "the unique address of the programme everywhere: file names, links, `for:`"),
    field<Programme, &Programme::code>("code", Need::optional, Seen::everyone,
                                       "the office's own team code, such as `20-04`"),
    field<Programme, &Programme::title>("title", Need::required, Seen::everyone, "the title"),
    field<Programme, &Programme::subtitle>("subtitle", Need::optional, Seen::everyone, "a second title"),
    field<Programme, &Programme::kind>("kind", Need::optional, Seen::everyone, "what sort of programme it is"),
    field<Programme, &Programme::category>("category", Need::optional, Seen::everyone, "the heading on the website"),
    field<Programme, &Programme::project>("project", Need::optional, Seen::everyone, "the project that it belongs to"),
    field<Programme, &Programme::mode>("mode", Need::optional, Seen::everyone,
                                       "how people met; may be left out where the segments say it"),
    field<Programme, &Programme::status>("status", Need::optional, Seen::everyone,
                                         "how far it is; `held` where nothing is written"),
    field<Programme, &Programme::changes>("changes", Need::optional, Seen::everyone,
                                          "what happened to the plan, in order"),
    field<Programme, &Programme::start>("start", Need::optional, Seen::everyone,
                                        "the first day, where there is one run"),
    field<Programme, &Programme::end>("end", Need::optional, Seen::everyone,
                                      "the last day, where there is one run; unknown where it is missing"),
    field<Programme, &Programme::fiscal_year>("fiscal_year", Need::optional, Seen::everyone,
                                              "only where the dates do not tell it"),
    field<Programme, &Programme::segments>("segments", Need::optional, Seen::everyone,
                                           "the runs: by country, language unit, city or mode"),
    field<Programme, &Programme::series>("series", Need::optional, Seen::everyone, "its place in a series"),
    field<Programme, &Programme::countries>("countries", Need::optional, Seen::everyone,
                                            "countries and territories taking part, where nothing else lists them"),
    field<Programme, &Programme::places>("places", Need::optional, Seen::once_over, "where it was held, in order"),
    field<Programme, &Programme::languages>("languages", Need::optional, Seen::everyone, "working languages"),
    field<Programme, &Programme::invited_by>("invited_by", Need::optional, Seen::everyone, "who invited"),
    field<Programme, &Programme::organisers>("organisers", Need::optional, Seen::everyone,
                                             "who organised; the publisher where nothing is written"),
    field<Programme, &Programme::co_organisers>("co_organisers", Need::optional, Seen::everyone,
                                                "who organised together with them"),
    field<Programme, &Programme::funding>("funding", Need::optional, Seen::everyone, "who paid, on what terms"),
    field<Programme, &Programme::planned>("planned", Need::optional, Seen::everyone, "the plan, beside what was held"),
    field<Programme, &Programme::participants>("participants", Need::optional, Seen::everyone, "those who took part"),
    field<Programme, &Programme::party>("party", Need::optional, Seen::everyone,
                                        "other people along, never counted as participants"),
    field<Programme, &Programme::incomplete>("incomplete", Need::optional, Seen::everyone,
                                             "lists that are known to be partial"),
    field<Programme, &Programme::background>("background", Need::optional, Seen::everyone, "why it was held"),
    field<Programme, &Programme::narrative>("narrative", Need::optional, Seen::everyone, "what happened"),
    field<Programme, &Programme::sessions>("sessions", Need::optional, Seen::everyone,
                                           "activities whose day is not known"),
    field<Programme, &Programme::events>("events", Need::optional, Seen::everyone,
                                         "attached events with dates of their own"),
    field<Programme, &Programme::action_plans>("action_plans", Need::optional, Seen::everyone,
                                               "what participants plan to do"),
    field<Programme, &Programme::comments>("comments", Need::optional, Seen::everyone, "what participants said"),
    field<Programme, &Programme::outcomes>("outcomes", Need::optional, Seen::everyone, "measured results"),
    field<Programme, &Programme::cooperating_organisations>(
        "cooperating_organisations", Need::optional, Seen::everyone,
        "those to thank, in the order to print; `from_hosts` stands for all hosts"),
    field<Programme, &Programme::photos>("photos", Need::optional, Seen::everyone, "the photos"),
    field<Programme, &Programme::photos_withheld>("photos_withheld", Need::optional, Seen::everyone,
                                                  "the reason given to readers for showing no photos"),
    field<Programme, &Programme::related>("related", Need::optional, Seen::everyone, "pages to read on"),
    field<Programme, &Programme::sources>("sources", Need::optional, Seen::everyone, "pages that the facts come from"),
    field<Programme, &Programme::stated>("stated", Need::optional, Seen::everyone,
                                         "figures as a source prints them, checked against what can be counted"),
    field<Programme, &Programme::published>("published", Need::optional, Seen::everyone,
                                            "when the report was published"),
    field<Programme, &Programme::publish>("publish", Need::optional, Seen::internal,
                                          "what must be published, and when"),
    field<Programme, &Programme::safety>(
        "safety", Need::optional, Seen::everyone,
        "`withhold`: the people of this programme are shown to nobody outside the office"),
});
constexpr Table programme_table{"programme", programme_rows};

}  // namespace

template <>
const Table& table_of<Split>() {
  return split_table;
}
template <>
const Table& table_of<Participants>() {
  return participants_table;
}
template <>
const Table& table_of<Segment>() {
  return segment_table;
}
template <>
const Table& table_of<Change>() {
  return change_table;
}
template <>
const Table& table_of<Series>() {
  return series_table;
}
template <>
const Table& table_of<Project>() {
  return project_table;
}
template <>
const Table& table_of<Funding>() {
  return funding_table;
}
template <>
const Table& table_of<Planned>() {
  return planned_table;
}
template <>
const Table& table_of<Party>() {
  return party_table;
}
template <>
const Table& table_of<ActionPlan>() {
  return action_plan_table;
}
template <>
const Table& table_of<Comment>() {
  return comment_table;
}
template <>
const Table& table_of<Outcome>() {
  return outcome_table;
}
template <>
const Table& table_of<Photo>() {
  return photo_table;
}
template <>
const Table& table_of<Programme>() {
  return programme_table;
}

}  // namespace jilaf
