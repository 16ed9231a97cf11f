// SPDX-License-Identifier: MIT
#pragma once

#include "figures/programme_figures.hpp"

namespace jilaf {

/// The widest audience that a permission allows on a day; nothing where none was given, or it was taken back or has expired.
[[nodiscard]] std::optional<Audience> allowed_by(const Permission& permission, Date today);

/// The widest audience that may see the name, position and organisation of a delegate: internal for withheld people, public for
/// public office holders and those who agreed to it, else partner.
[[nodiscard]] Audience name_audience(const Delegate& delegate, const Programme& programme, Date today);

/// The widest audience that may see a photo of the delegate: only what was agreed to.
[[nodiscard]] Audience photo_audience(const Delegate& delegate, const Programme& programme, Date today);

/// The widest audience that may read what the delegate said under the delegate's name.
[[nodiscard]] Audience quote_audience(const Delegate& delegate, const Programme& programme, Date today);

/// Whether something for `widest` may be seen by `audience`.
[[nodiscard]] constexpr bool may_see(Audience audience, Audience widest) { return audience >= widest; }

/// All forms in which the name of a delegate is usually written, each once: in one piece, given and family name in both orders,
/// the native name and the reading. Empty for people without a name.
[[nodiscard]] std::vector<std::string> written_forms(const DelegateName& name);

}  // namespace jilaf
