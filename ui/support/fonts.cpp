// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/fonts.h"

#include <QDir>
#include <QFontDatabase>
#include <QString>

namespace volteface::ui {

void loadFonts() {
    static bool loaded = false;
    if (loaded) {
        return;
    }
    loaded = true;
    const QDir folder(QStringLiteral(":/fonts"));
    for (const QString& name : folder.entryList(QDir::Files)) {
        QFontDatabase::addApplicationFont(folder.filePath(name));
    }
}

QFont inter(double pixels, int weight, bool display) {
    QFont result(display ? QStringLiteral("Inter Display") : QStringLiteral("Inter"));
    result.setWeight(static_cast<QFont::Weight>(weight));
    // Half pixels count (9.5, 15.5), and setPixelSize takes whole ones: points at 96 dpi would follow the
    // screen.
    result.setPixelSize(static_cast<int>(pixels));
    if (pixels != static_cast<int>(pixels)) {
        result.setPixelSize(static_cast<int>(pixels + 0.5));
        result.setLetterSpacing(QFont::PercentageSpacing, 100 * pixels / static_cast<int>(pixels + 0.5));
    }
    result.setHintingPreference(QFont::PreferNoHinting);
    return result;
}

QFont fontOf(FontRole role) {
    switch (role) {
    case FontRole::body:
        return inter(13);
    case FontRole::bodyStrong:
    case FontRole::cardTitle:
    case FontRole::laneTitle:
    case FontRole::dockTitle:
    case FontRole::chartTitle:
        return inter(13, QFont::DemiBold);
    case FontRole::small:
        return inter(12);
    case FontRole::caption:
    case FontRole::cardSubtitle:
    case FontRole::chart:
        return inter(11);
    case FontRole::captionStrong:
        return inter(11, QFont::DemiBold);
    case FontRole::cardTitleFar:
        return inter(15.5, QFont::DemiBold);
    case FontRole::chip:
        return inter(9.5, QFont::Bold);
    case FontRole::inspectorTitle:
        return inter(16, QFont::DemiBold);
    case FontRole::sectionTitle:
        return inter(18, QFont::DemiBold);
    case FontRole::pageTitle:
        return inter(22, QFont::DemiBold);
    case FontRole::brand:
        return inter(28, QFont::Bold);
    case FontRole::keyFigure:
        return inter(20, QFont::Bold);
    }
    return inter(13);
}

} // namespace volteface::ui
