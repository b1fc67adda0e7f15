// SPDX-License-Identifier: GPL-3.0-or-later
// Finds what a person means by a few letters, typing errors included.
#pragma once

#include <QString>

namespace volteface::ui {

/// How well `query` fits `text`: 0 not at all, 1 the same. Case, accents and punctuation do not count; each
/// word of the query must be found: at the start of a word (best), inside one, as initials, or with one error
/// in four letters, two in eight. O(|query| · |text|).
[[nodiscard]] double fuzzyScore(const QString& query, const QString& text);

/// Lower case, without accents; everything but letters and digits becomes a space.
[[nodiscard]] QString foldedForSearch(const QString& text);

} // namespace volteface::ui
