// SPDX-License-Identifier: MIT
#include "check/broken.hpp"
#include "check/rules.hpp"
#include "check/support.hpp"

namespace jilaf::rules {
namespace {

bool needs_no_caption(const Photo& photo) {
  return photo.caption.given() || (photo.decorative.given() && photo.decorative.value == Truth::yes);
}

}  // namespace

void photo_caption(const Checked& checked, Findings& findings) {
  const BrokenPlaces broken(checked.dossier);
  for (const Programme& programme : checked.dossier.programmes) {
    for (const Photo* const photo : exceptions_among(programme.photos, needs_no_caption)) {
      if (broken.inside(photo->span)) continue;
      findings.add(photo->file.given() ? photo->file.span() : photo->span,
                   "this photo has no caption, as the others of the programme have",
                   "add 'caption:' with what readers shall know of it, or 'decorative: true'");
    }
  }
}

}  // namespace jilaf::rules
