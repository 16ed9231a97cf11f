// SPDX-License-Identifier: MIT
#include "figures/consent.hpp"

#include "base/utf8.hpp"

#include <algorithm>

namespace jilaf {
namespace {

bool is_public_figure(const Delegate& delegate) {
  return delegate.details->public_figure.given() && delegate.details->public_figure.value == Truth::yes;
}

/// The narrower of two audiences.
Audience narrower(Audience left, Audience right) { return std::max(left, right); }

Audience permitted(const Permission& permission, const Delegate& delegate, const Programme& programme, Date today,
                   Audience otherwise) {
  if (is_withheld(delegate, programme)) return Audience::internal;
  if (const auto allowed = allowed_by(permission, today)) return *allowed;
  return is_public_figure(delegate) ? Audience::public_ : otherwise;
}

}  // namespace

std::optional<Audience> allowed_by(const Permission& permission, Date today) {
  if (!permission.to.given() || permission.terms->withdrawn.given()) return std::nullopt;
  if (permission.terms->expires.given() && last_day(permission.terms->expires->date) < today) return std::nullopt;
  return permission.to.value;
}

Audience name_audience(const Delegate& delegate, const Programme& programme, Date today) {
  return permitted(delegate.consent->name, delegate, programme, today, Audience::partner);
}

Audience photo_audience(const Delegate& delegate, const Programme& programme, Date today) {
  return permitted(delegate.consent->photo, delegate, programme, today, Audience::internal);
}

Audience quote_audience(const Delegate& delegate, const Programme& programme, Date today) {
  const Audience quote = permitted(delegate.consent->quote, delegate, programme, today, Audience::internal);
  return narrower(quote, name_audience(delegate, programme, today));
}

std::vector<std::string> written_forms(const DelegateName& name) {
  std::vector<std::string> forms;
  const auto add = [&](std::string form) {
    if (!form.empty() && std::ranges::find(forms, form) == forms.end()) forms.push_back(std::move(form));
  };
  add(std::string(name.written.value()));
  if (name.given_name.given() && name.family.given()) {
    const std::string given(name.given_name.value());
    const std::string family(name.family.value());
    add(given + " " + family);
    add(family + " " + given);
    add(family + ", " + given);
    add(given.substr(0, utf8::decode(given, 0).length) + ". " + family);
  } else {
    add(std::string(name.given_name.value()));
    add(std::string(name.family.value()));
  }
  add(std::string(name.details->native.value()));
  add(std::string(name.details->reading.value()));
  return forms;
}

}  // namespace jilaf
