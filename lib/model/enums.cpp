// SPDX-License-Identifier: MIT
#include "model/enums.hpp"

#include <array>

namespace jilaf {

template <>
std::span<const Choice> choices<ProgrammeKind>() {
  static constexpr std::array all = {
      Choice{"invitation", "a team invited to Japan, in person or online"},
      Choice{"seminar", "a seminar in the participants' country"},
      Choice{"joint_seminar", "a seminar held together with another organisation"},
      Choice{"grassroots_support", "support for workers of the informal sector"},
      Choice{"working_visit", "a visit of leaders for talks"},
      Choice{"symposium", "a public meeting on a theme"},
      Choice{"course", "a course of lectures"},
      Choice{"exchange", "an exchange between unions"},
      Choice{"other", "anything else"},
  };
  return all;
}

template <>
std::span<const Choice> choices<Mode>() {
  static constexpr std::array all = {Choice{"in_person", "people meet"}, Choice{"online", "over the Internet"},
                                     Choice{"hybrid", "some meet, others join online"}};
  return all;
}

template <>
std::span<const Choice> choices<Status>() {
  static constexpr std::array all = {
      Choice{"planned", "still to come"}, Choice{"in_progress", "going on"}, Choice{"held", "over"},
      Choice{"postponed", "moved to a later time that is not known yet"}, Choice{"cancelled", "will not be held"}};
  return all;
}

template <>
std::span<const Choice> choices<ChangeKind>() {
  static constexpr std::array all = {Choice{"postponed", "moved to a later date"},
                                     Choice{"cancelled", "given up"},
                                     Choice{"moved_online", "held online instead"},
                                     Choice{"shortened", "made shorter"},
                                     Choice{"extended", "made longer"},
                                     Choice{"country_dropped", "held without a country"},
                                     Choice{"other", "anything else"}};
  return all;
}

template <>
std::span<const Choice> choices<Arrangement>() {
  static constexpr std::array all = {Choice{"commissioned", "done on behalf of the funder"},
                                     Choice{"subsidised", "supported by a grant"},
                                     Choice{"own_funds", "paid by the publisher"}, Choice{"shared", "paid by several"}};
  return all;
}

template <>
std::span<const Choice> choices<PartyRole>() {
  static constexpr std::array all = {Choice{"interpreter", ""}, Choice{"staff", ""}, Choice{"observer", ""},
                                     Choice{"media", ""}, Choice{"other", ""}};
  return all;
}

template <>
std::span<const Choice> choices<Listing>() {
  static constexpr std::array all = {
      Choice{"countries", ""}, Choice{"organisations", ""}, Choice{"participants", ""}, Choice{"delegates", ""},
      Choice{"party", ""},     Choice{"itinerary", ""},     Choice{"action_plans", ""}, Choice{"dates", ""}};
  return all;
}

template <>
std::span<const Choice> choices<Gender>() {
  static constexpr std::array all = {Choice{"female", ""}, Choice{"male", ""}, Choice{"other", ""},
                                     Choice{"undisclosed", ""}};
  return all;
}

template <>
std::span<const Choice> choices<Role>() {
  static constexpr std::array all = {Choice{"delegate", "the usual participant"},
                                     Choice{"head_of_delegation", "leads the delegation"},
                                     Choice{"alternate", "came in place of somebody else"},
                                     Choice{"interpreter", "not a participant"},
                                     Choice{"observer", "not a participant"},
                                     Choice{"staff", "not a participant"}};
  return all;
}

template <>
std::span<const Choice> choices<DelegateStatus>() {
  static constexpr std::array all = {Choice{"attended", "took part"}, Choice{"planned", "is expected"},
                                     Choice{"completed", "took part to the end"},
                                     Choice{"withdrawn", "was planned and did not come"}};
  return all;
}

template <>
std::span<const Choice> choices<Audience>() {
  static constexpr std::array all = {Choice{"public", "everybody"}, Choice{"partner", "hosts and co-organisers"},
                                     Choice{"internal", "the office"}};
  return all;
}

template <>
std::span<const Choice> choices<NameOrder>() {
  static constexpr std::array all = {Choice{"given_first", "given name, then family name"},
                                     Choice{"family_first", "family name, then given name"}};
  return all;
}

template <>
std::span<const Choice> choices<Safety>() {
  static constexpr std::array all = {Choice{"withhold", "nobody outside the office may learn who it was"}};
  return all;
}

template <>
std::span<const Choice> choices<ActivityKind>() {
  static constexpr std::array all = {Choice{"lecture", ""},
                                     Choice{"discussion", ""},
                                     Choice{"seminar", ""},
                                     Choice{"exchange", ""},
                                     Choice{"visit", ""},
                                     Choice{"meeting", ""},
                                     Choice{"courtesy_call", ""},
                                     Choice{"commemoration", ""},
                                     Choice{"workshop", ""},
                                     Choice{"ceremony", ""},
                                     Choice{"reception", ""},
                                     Choice{"orientation", ""},
                                     Choice{"on_demand", "videos watched at any time"},
                                     Choice{"online_session", "a live meeting over the Internet"},
                                     Choice{"travel", "may lie outside the dates"},
                                     Choice{"free", ""},
                                     Choice{"preparation", "may lie outside the dates"},
                                     Choice{"evaluation", "may lie outside the dates"},
                                     Choice{"other", ""}};
  return all;
}

template <>
std::span<const Choice> choices<ActivityStatus>() {
  static constexpr std::array all = {Choice{"held", ""}, Choice{"planned", ""},
                                     Choice{"cancelled", "was planned and did not take place"},
                                     Choice{"added", "took place without having been planned"}};
  return all;
}

template <>
std::span<const Choice> choices<When>() {
  static constexpr std::array all = {Choice{"before", ""}, Choice{"during", ""}, Choice{"after", ""}};
  return all;
}

template <>
std::span<const Choice> choices<OrganisationKind>() {
  static constexpr std::array all = {Choice{"national_centre", "a confederation of a country's unions"},
                                     Choice{"industrial_federation", "unions of one industry"},
                                     Choice{"regional_branch", "such as a regional RENGO"},
                                     Choice{"company", ""},
                                     Choice{"company_union", ""},
                                     Choice{"ministry", ""},
                                     Choice{"public_body", ""},
                                     Choice{"employers", "an employers' organisation"},
                                     Choice{"international", ""},
                                     Choice{"university", ""},
                                     Choice{"foundation", ""},
                                     Choice{"other", ""}};
  return all;
}

template <>
std::span<const Choice> choices<Numbering>() {
  static constexpr std::array all = {Choice{"points", "1. 2. 3."}, Choice{"brackets", "(1) (2) (3)"},
                                     Choice{"wide_brackets", "（１）（２）（３）"}};
  return all;
}

template <>
std::span<const Choice> choices<Generator>() {
  static constexpr std::array all = {Choice{"none", "plain Markdown"}, Choice{"hugo", ""}, Choice{"jekyll", ""},
                                     Choice{"eleventy", ""}, Choice{"mkdocs", ""}};
  return all;
}

template <>
std::span<const Choice> choices<RuleLevel>() {
  static constexpr std::array all = {Choice{"off", ""}, Choice{"note", ""}, Choice{"warning", ""}, Choice{"error", ""}};
  return all;
}

}  // namespace jilaf
