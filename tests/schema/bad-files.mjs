// SPDX-License-Identifier: MIT
// Files of a wrong structure, and the place (a JSON pointer) at which the schema must find fault.

const programme = (lines) => `programme:\n  id: example\n  title: Example\n  ${lines}\n`;

export const badFiles = {
  "an unknown section": { text: "programe: {id: example, title: Example}", where: "" },
  "nothing at all": { text: "{}", where: "" },
  "a list at the top": { text: "- programme", where: "" },
  "a programme in a list": { text: "programme: [{id: example, title: Example}]", where: "/programme" },
  "a programme without id": { text: "programme: {title: Example}", where: "/programme" },
  "a programme without title": { text: "programmes: [{id: example}]", where: "/programmes/0" },
  "an unknown key": { text: programme("titel: Example"), where: "/programme" },
  "an id in capitals": { text: "programme: {id: Example Team, title: Example}", where: "/programme/id" },
  "a title that is nothing": { text: "programme: {id: example, title: null}", where: "/programme/title" },
  "a title in a list": { text: "programme: {id: example, title: [Example]}", where: "/programme/title" },
  "a language that is no tag": { text: "programme: {id: example, title: {English: Example}}", where: "/programme/title" },
  "an unknown status": { text: programme("status: done"), where: "/programme/status" },
  "a date in words": { text: programme("start: 14 November 2022"), where: "/programme/start" },
  "a date in another order": { text: programme("start: 14/11/2022"), where: "/programme/start" },
  "segments without hyphens": { text: programme("segments: {id: pk}"), where: "/programme/segments" },
  "a country in words": { text: programme("countries: [Mongolia]"), where: "/programme/countries/0" },
  "a country without list": { text: programme("countries: MN"), where: "/programme/countries" },
  "fewer than nobody": { text: programme("participants: {total: -1}"), where: "/programme/participants/total" },
  "half a person": { text: programme("participants: {total: 14.5}"), where: "/programme/participants/total" },
  "a count in words": { text: programme("participants: {total: fifteen}"), where: "/programme/participants/total" },
  "an unknown way to count": { text: programme("participants: {total: {circa: 40}}"), where: "/programme/participants/total" },
  "two ways to count": { text: programme("participants: {total: {about: 40, at_least: 30}}"), where: "/programme/participants/total" },
  "all of the women": { text: programme("participants: {women: all}"), where: "/programme/participants/women" },
  "an action plan without text": { text: programme("action_plans: [{country: MN}]"), where: "/programme/action_plans/0" },
  "an event of an unknown kind": { text: programme("events: [{title: Meeting, kind: meting}]"), where: "/programme/events/0/kind" },
  "a truth that is none": { text: programme("photos: [{decorative: maybe}]"), where: "/programme/photos/0/decorative" },
  "a time with am": {
    text: "for: example\nitinerary: [{activities: [{time: 10 am}]}]",
    where: "/itinerary/0/activities/0/time",
  },
  "day zero": { text: "for: example\nitinerary: [{day: 0}]", where: "/itinerary/0/day" },
  "consent for nobody known": { text: "for: example\ndelegates: [{consent: {name: friends}}]", where: "/delegates/0/consent/name" },
  "an unknown private key": { text: "for: example\ndelegates: [{private: {pasport: X1}}]", where: "/delegates/0/private" },
  "a register without hyphens": { text: "organisations: {acronym: ACFTU}", where: "/organisations" },
  "a year without year": { text: "years: [{complete: true}]", where: "/years/0" },
  "an unknown level of a rule": { text: "settings: {rules: {date-order: warn}}", where: "/settings/rules/date-order" },
  "names of countries in a list": { text: "settings: {country_names: [TR]}", where: "/settings/country_names" },
};
