// SPDX-License-Identifier: GPL-3.0-or-later
// Catalogue entries on their way from a list to the map, by drag and drop or the clipboard.
#pragma once

#include "core/model/ids.h"

#include <QMimeData>
#include <QString>

#include <vector>

namespace volteface::ui {

/// "application/x-volteface-catalogue-entries": the ids, one to a line.
[[nodiscard]] QString catalogueMimeType();

/// The caller owns it. The ids go along as plain text too.
[[nodiscard]] QMimeData* mimeOf(const std::vector<CatalogueId>& entries);
/// Empty for anything else; lines that are no ids are left out, and a thousand is the most that is read.
[[nodiscard]] std::vector<CatalogueId> entriesIn(const QMimeData* data);

} // namespace volteface::ui
