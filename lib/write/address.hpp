// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>

namespace jilaf {

/// The address as it may stand within the round brackets of a Markdown link, so that nothing in it ends the link or means
/// something to a site generator (RFC 3986 percent-encoding); empty unless it is http, https, mailto, tel or relative.
[[nodiscard]] std::string link_destination(std::string_view address);

}  // namespace jilaf
