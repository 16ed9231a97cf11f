// SPDX-License-Identifier: MIT
#pragma once

#include "render/words.hpp"

#include <optional>
#include <string>

namespace jilaf {

/// A page on the web as a line of a list.
struct LinkLine {
  std::string text;  ///< what stands for the page: its title, else its address
  Inlines line;      ///< the same as a link, and behind it what is known of the page
};

/// A related page, with its date; nothing where neither title nor address is known.
[[nodiscard]] std::optional<LinkLine> link_line(const Link& link, const Speaker& speaker);

/// A source, with who published it and when, of when its news is, and its language where it is another one.
[[nodiscard]] std::optional<LinkLine> link_line(const SourcePage& source, const Speaker& speaker);

/// An organisation, as a link where its address is known.
[[nodiscard]] Inlines organisation_line(const OrganisationRef& organisation, const Speaker& speaker);

}  // namespace jilaf
