// SPDX-License-Identifier: MIT
#pragma once

#include <unicode/normalizer2.h>

namespace jilaf {

/// Unicode normalisation form C, or null where ICU has no data. Asked for once, under the guard of a local static, so that
/// threads that begin at the same time find it whole.
[[nodiscard]] const icu::Normalizer2* form_c();

/// Form KC with case folding (UAX #31, NFKC_Casefold), in the same way.
[[nodiscard]] const icu::Normalizer2* form_kc_casefold();

}  // namespace jilaf
