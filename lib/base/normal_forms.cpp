// SPDX-License-Identifier: MIT
#include "base/normal_forms.hpp"

namespace jilaf {
namespace {

using Get = const icu::Normalizer2*(UErrorCode&);

const icu::Normalizer2* get(Get form) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* const instance = form(status);
  return U_SUCCESS(status) != 0 ? instance : nullptr;
}

}  // namespace

const icu::Normalizer2* form_c() {
  static const icu::Normalizer2* const instance = get(icu::Normalizer2::getNFCInstance);
  return instance;
}

const icu::Normalizer2* form_kc_casefold() {
  static const icu::Normalizer2* const instance = get(icu::Normalizer2::getNFKCCasefoldInstance);
  return instance;
}

}  // namespace jilaf
