// SPDX-License-Identifier: GPL-3.0-or-later
// Inter in the sizes of the design, in pixels. The files are compiled in; nothing depends on what is
// installed.
#pragma once

#include <QFont>

namespace volteface::ui {

enum class FontRole {
    body,           ///< 13/400
    bodyStrong,     ///< 13/600
    small,          ///< 12/400
    caption,        ///< 11/400
    captionStrong,  ///< 11/600
    cardTitle,      ///< 13/600
    cardTitleFar,   ///< 15.5/600: the middle level of detail
    cardSubtitle,   ///< 11/400
    chip,           ///< 9.5/700
    laneTitle,      ///< 13/600
    dockTitle,      ///< 13/600
    inspectorTitle, ///< 16/600
    sectionTitle,   ///< 18/600
    pageTitle,      ///< 22/600
    brand,          ///< 28/700
    keyFigure,      ///< 20/700
    chart,          ///< 11/400
    chartTitle,     ///< 13/600
};

[[nodiscard]] QFont fontOf(FontRole role);
/// Inter at any size and weight; `display`: the cut for headings on paper.
[[nodiscard]] QFont inter(double pixels, int weight = QFont::Normal, bool display = false);

/// Registers the compiled-in files; asked for again it does nothing. Called by Appearance::install; programs
/// without it (the command line's pictures and reports) call it themselves after their QGuiApplication
/// exists.
void loadFonts();

} // namespace volteface::ui
