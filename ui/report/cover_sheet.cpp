// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/blocks.h"
#include "ui/report/state_bar.h"
#include "ui/support/convert.h"

#include <QPainterPath>

#include <algorithm>

namespace volteface::ui {

using namespace paper;
using simulation::State;

namespace {

constexpr double half = 147.6 * mm;

const QColor on_ink(0xE8, 0xED, 0xF2);
const QColor on_ink_secondary(0xA7, 0xB2, 0xBE);
const QColor grid_on_ink(0x2C, 0x37, 0x43);

/// The sign of the program: a line that turns back.
void paintSign(QPainter& painter, double x, double y, double size, const QColor& colour) {
    QPen pen(colour, size * 0.13, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    QPainterPath path;
    path.moveTo(x, y + size * 0.12);
    path.lineTo(x + size * 0.66, y + size * 0.12);
    path.arcTo(QRectF(x + size * 0.4, y + size * 0.12, size * 0.52, size * 0.52), 90, -180);
    path.lineTo(x + size * 0.16, y + size * 0.64);
    painter.drawPath(path);
    QPainterPath head;
    head.moveTo(x + size * 0.36, y + size * 0.42);
    head.lineTo(x + size * 0.14, y + size * 0.64);
    head.lineTo(x + size * 0.36, y + size * 0.86);
    painter.drawPath(head);
}

void paintChart(QPainter& painter, const report::Strips& strips, Language language) {
    const double left = margin;
    const double right = short_side - margin;
    paintLine(painter, left, half + 13.3 * mm, toQString(strips.title),
              TypeStyle{13, QFont::DemiBold, 1.2, white}, Qt::AlignLeft, right - left);
    paintLine(painter, left, half + 19.2 * mm, toQString(strips.caption),
              TypeStyle{9, QFont::Normal, 1.2, on_ink_secondary}, Qt::AlignLeft, right - left);

    const std::size_t count = strips.strips.size();
    const double top = half + 27.5 * mm;
    const double bottom_limit = long_side - 38 * mm;
    const double pitch =
        std::min(9.5 * mm, (bottom_limit - top) / static_cast<double>(std::max<std::size_t>(count, 1)));
    const TypeStyle name_style{10, QFont::Normal, 1.15, on_ink};
    const TypeStyle label_style{9, QFont::DemiBold, 1.2, white};
    double name_width = 0;
    double label_width = 0;
    for (std::size_t i = 0; i < count; ++i) {
        name_width = std::max(name_width, widthOf(toQString(strips.strips[i].name), name_style));
        label_width = std::max(label_width, widthOf(toQString(strips.strips[i].label), label_style));
    }
    name_width = std::min(name_width + 5 * mm, 56 * mm);
    label_width = label_width + 3 * mm;
    const QRectF area(left + name_width, top, right - label_width - left - name_width,
                      pitch * static_cast<double>(count));
    const Minute step = tickStep(strips.horizon);
    for (Minute at = 0; at <= strips.horizon; at += step) {
        const double x = area.left() + area.width() * static_cast<double>(at) /
                                           static_cast<double>(std::max<Minute>(strips.horizon, 1));
        painter.setPen(QPen(grid_on_ink, 0.75 * px));
        painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()));
        const QString label = tickLabel(at, language);
        paintLine(painter, x, area.bottom() + 4.2 * mm, label,
                  TypeStyle{8.5, QFont::Normal, 1.2, on_ink_secondary}, Qt::AlignHCenter);
    }
    for (std::size_t i = 0; i < count; ++i) {
        const report::Strip& strip = strips.strips[i];
        const double middle = top + pitch * (static_cast<double>(i) + 0.5);
        const SetText name(toQString(strip.name), name_style, name_width - 4 * mm, pitch > 8.5 * mm ? 2 : 1);
        name.paint(painter, left, middle - name.height() / 2);
        const double bar = std::min(4.4 * mm, pitch * 0.5);
        report::Strip plain = strip;
        plain.rto_broken_at.reset();
        plain.mtpd_broken_at.reset();
        paintStrip(painter, QRectF(area.left(), middle - bar / 2, area.width(), bar), plain, strips.horizon,
                   darkTheme());
        paintLine(painter, right, middle + 1.15 * mm, toQString(strip.label), label_style, Qt::AlignRight);
    }
    double below = area.bottom() + 7.6 * mm;
    paintLegend(painter, area.left(), below, area.width(), statesOf(strips.strips), language, darkTheme(),
                on_ink_secondary);
    paintLine(painter, right, area.bottom() + 10.6 * mm, toQString(strips.note),
              TypeStyle{8, QFont::Normal, 1.2, on_ink_secondary}, Qt::AlignRight);
}

} // namespace

Sheet coverSheet(const report::Report& report) {
    Sheet sheet;
    const report::Cover cover = report.cover;
    const Language language = report.language;
    sheet.marks.emplace_back([=](QPainter& painter) {
        const double left = margin;
        const double right = short_side - margin;
        const double width = right - left;
        paintSign(painter, left + 1 * mm, 17.4 * mm, 5.6 * mm, ink);
        paintLine(painter, left + 10 * mm, 21.1 * mm, toQString(cover.author),
                  TypeStyle{10.5, QFont::DemiBold}, Qt::AlignLeft, width * 0.6);
        paintLine(painter, right, 21.1 * mm, toQString(cover.confidentiality),
                  TypeStyle{9.5, QFont::Normal, 1.2, secondary}, Qt::AlignRight, width * 0.35);

        // The block of words grows from its bottom upwards, so that a long title never runs into the dark
        // half.
        TypeStyle title_style = type::cover_title;
        SetText title(toQString(cover.title), title_style, width);
        while (title_style.points > 20 &&
               (title.lines() > 3 || widestWord(toQString(cover.title), title_style) > width)) {
            title_style.points -= 1;
            title = SetText(toQString(cover.title), title_style, width);
        }
        if (title.lines() > 5) {
            title = SetText(toQString(cover.title), title_style, width, 5);
        }
        const SetText client(toQString(cover.client), TypeStyle{15.5, QFont::DemiBold, 1.25, ink, true},
                             width, 2);
        const SetText subtitle(toQString(cover.subtitle), TypeStyle{13.5, QFont::Normal, 1.42, secondary},
                               width * 0.8, 3);
        double y = 51.5 * mm - (client.lines() > 1 ? 6 * mm : 0) -
                   (title.lines() > 3   ? 12 * mm
                    : title.lines() > 2 ? 9 * mm
                                        : 0);
        client.paint(painter, left, y);
        y += client.height() + 1.6 * mm;
        title.paint(painter, left, y);
        y += title.height() + 5 * mm;
        subtitle.paint(painter, left, y);
        y += subtitle.height() + 6 * mm;
        const SetText audience(toQString(cover.audience), TypeStyle{10, QFont::DemiBold, 1.4}, width, 1);
        audience.paint(painter, left, y);
        y += audience.height();
        SetText(toQString(cover.date_and_version), TypeStyle{10, QFont::Normal, 1.4, secondary}, width, 1)
            .paint(painter, left, y);

        painter.fillRect(QRectF(0, half, short_side, long_side - half), ink);
        if (!cover.chart.strips.empty()) {
            paintChart(painter, cover.chart, language);
        }
        const double rule = long_side - 19.3 * mm;
        painter.setPen(QPen(QColor(0x3A, 0x46, 0x53), 0.75 * px));
        painter.drawLine(QPointF(left, rule), QPointF(right, rule));
        paintLine(painter, left, rule + 6.1 * mm, toQString(cover.stamp),
                  TypeStyle{8, QFont::DemiBold, 1.2, white});
        paintLine(painter, right, rule + 6.1 * mm, toQString(cover.made_with),
                  TypeStyle{8, QFont::Normal, 1.2, on_ink_secondary}, Qt::AlignRight);
        paintLine(painter, left, rule + 10.2 * mm, toQString(cover.stamp_note),
                  TypeStyle{8, QFont::Normal, 1.2, on_ink_secondary}, Qt::AlignLeft, width);
    });
    return sheet;
}

} // namespace volteface::ui
