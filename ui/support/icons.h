// SPDX-License-Identifier: GPL-3.0-or-later
// Line icons in the colour of the text around them, sharp at every scale, right in both themes at once.
#pragma once

#include <QIcon>
#include <QPixmap>
#include <QString>

namespace volteface::ui {

/// An icon of ui/support/icons.cmake by its name ("document-open") or of resources/icons ("perspective-map").
/// Drawn in theme().text, muted while disabled. An unknown name gives an empty icon, and asserts in debug
/// builds.
[[nodiscard]] QIcon themedIcon(const QString& name);
/// In a colour of its own (a role of the theme is asked each time it is drawn).
[[nodiscard]] QIcon themedIcon(const QString& name, QColor (*colour)());
/// Draws it at once, for views that paint themselves.
void paintIcon(QPainter& painter, const QRectF& rect, const QString& name, const QColor& colour);

[[nodiscard]] QIcon applicationIcon();

} // namespace volteface::ui
