// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/style_sheet.h"

#include <QFile>
#include <QHash>

#include <utility>
#include <vector>

namespace volteface::ui {

namespace {

std::vector<std::pair<QString, QColor>> tokens(const Theme& t) {
    return {
        {QStringLiteral("canvas"), t.canvas},
        {QStringLiteral("bar"), t.bar},
        {QStringLiteral("toolbar"), t.toolbar},
        {QStringLiteral("lane"), t.lane},
        {QStringLiteral("alternate"), t.laneAlternate},
        {QStringLiteral("line"), t.line},
        {QStringLiteral("card"), t.card},
        {QStringLiteral("border"), t.cardBorder},
        {QStringLiteral("hover"), t.hover},
        {QStringLiteral("pressed"), t.pressed},
        {QStringLiteral("selected"), t.selected},
        {QStringLiteral("text"), t.text},
        {QStringLiteral("secondary"), t.secondary},
        {QStringLiteral("muted"), t.muted},
        {QStringLiteral("disabled"), t.disabled},
        {QStringLiteral("accent"), t.selection},
        {QStringLiteral("onaccent"), t.onSelection},
        {QStringLiteral("accentstrong"), t.dark ? t.selection.lighter(112) : t.selection.darker(115)},
        {QStringLiteral("error"), t.down.border},
        {QStringLiteral("errorfill"), t.down.fill},
        {QStringLiteral("warning"), t.atRisk.border},
        {QStringLiteral("warningfill"), t.atRisk.fill},
        {QStringLiteral("tooltip"), t.dark ? t.pressed : QColor(0x17, 0x21, 0x2B)},
        {QStringLiteral("tooltiptext"), QColor(0xF4, 0xF6, 0xF8)},
    };
}

} // namespace

QString styleSheet(const Theme& theme) {
    QFile file(QStringLiteral(":/styles/volteface.qss"));
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    QString text = QString::fromUtf8(file.readAll());
    for (const auto& [name, colour] : tokens(theme)) {
        text.replace(u'@' + name + u'@', colour.name());
    }
    text.replace(QStringLiteral("@mode@"), theme.dark ? QStringLiteral("dark") : QStringLiteral("light"));
    return text;
}

QPalette paletteOf(const Theme& t) {
    QPalette p;
    p.setColor(QPalette::Window, t.bar);
    p.setColor(QPalette::WindowText, t.text);
    p.setColor(QPalette::Base, t.lane);
    p.setColor(QPalette::AlternateBase, t.laneAlternate);
    p.setColor(QPalette::Text, t.text);
    p.setColor(QPalette::PlaceholderText, t.muted);
    p.setColor(QPalette::Button, t.card);
    p.setColor(QPalette::ButtonText, t.text);
    p.setColor(QPalette::BrightText, t.onSelection);
    p.setColor(QPalette::Highlight, t.selection);
    p.setColor(QPalette::HighlightedText, t.onSelection);
    p.setColor(QPalette::Link, t.selection);
    p.setColor(QPalette::LinkVisited, t.selection);
    p.setColor(QPalette::ToolTipBase, t.dark ? t.pressed : t.text);
    p.setColor(QPalette::ToolTipText, QColor(0xF4, 0xF6, 0xF8));
    p.setColor(QPalette::Light, t.dark ? t.card.lighter(115) : t.card);
    p.setColor(QPalette::Midlight, t.hover);
    p.setColor(QPalette::Mid, t.line);
    p.setColor(QPalette::Dark, t.cardBorder);
    p.setColor(QPalette::Shadow, t.dark ? t.canvas : t.edge);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        p.setColor(QPalette::Disabled, role, t.disabled);
    }
    p.setColor(QPalette::Disabled, QPalette::Highlight, t.line);
    p.setColor(QPalette::Disabled, QPalette::HighlightedText, t.muted);
    return p;
}

} // namespace volteface::ui
