// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/flow.h"

#include "ui/support/convert.h"

#include <algorithm>

namespace volteface::ui {

using namespace paper;

Flow::Flow(const report::Report& report)
    : report_(report) {}

double Flow::width() const {
    return (landscape_ ? long_side : short_side) - 2 * margin;
}

double Flow::top() const {
    return 23 * mm;
}

double Flow::bottom() const {
    return (landscape_ ? short_side : long_side) - 19 * mm;
}

void Flow::newSheet() {
    Sheet sheet;
    sheet.landscape = landscape_;
    const QString client = toQString(report_.running_head);
    const QString section = running_head_;
    const double edge_left = left();
    const double edge_right = right();
    sheet.marks.emplace_back([=](QPainter& painter) {
        const double base = 13.3 * mm;
        const double whole = edge_right - edge_left;
        paintLine(painter, edge_left, base, client, type::running.bold().in(ink), Qt::AlignLeft,
                  whole * 0.62);
        paintLine(painter, edge_right, base, section, type::running, Qt::AlignRight, whole * 0.36);
        painter.setPen(QPen(ink, 1.5 * px * 0.75));
        painter.drawLine(QPointF(edge_left, 16.4 * mm), QPointF(edge_right, 16.4 * mm));
    });
    sheets_.push_back(std::move(sheet));
    y_ = top();
}

void Flow::beginSection(const report::Section& section) {
    landscape_ = section.landscape;
    running_head_ = toQString(section.running_head);
    newSheet();
    // A long title steps back a size rather than push its figures off the sheet.
    const QString title = toQString(section.title);
    TypeStyle style = type::title;
    while (style.points > 16 && SetText(title, style, width()).lines() > 2) {
        style.points -= 1;
    }
    text(title, style);
    if (!section.lead.empty()) {
        gap(3 * mm);
        text(toQString(section.lead), type::lead);
    }
    gap(6 * mm);
}

void Flow::need(double height) {
    if (height > room() && y_ > top() + 1) {
        newSheet();
    }
}

double Flow::take(double height) {
    need(height);
    const double at = y_;
    y_ += height;
    return at;
}

void Flow::add(Mark mark) {
    sheets_.back().marks.push_back(std::move(mark));
}

void Flow::text(const QString& words, const TypeStyle& style) {
    const SetText set(words, style, width());
    const double x = left();
    const double at = take(set.height());
    add([=](QPainter& painter) { set.paint(painter, x, at); });
}

std::vector<Sheet> Flow::finish(Sheet cover) {
    const QString foot = toQString(report_.foot);
    int number = 2;
    for (Sheet& sheet : sheets_) {
        const QSizeF size = sheet.size();
        const QString page = QString::number(number++);
        sheet.marks.emplace_back([=](QPainter& painter) {
            const double rule = size.height() - 13.8 * mm;
            painter.setPen(QPen(line, 0.75 * px));
            painter.drawLine(QPointF(margin, rule), QPointF(size.width() - margin, rule));
            const double base = size.height() - 9.0 * mm;
            paintLine(painter, margin, base, foot, type::running, Qt::AlignLeft,
                      size.width() - 2 * margin - 15 * mm);
            paintLine(painter, size.width() - margin, base, page, type::running.bold().in(ink),
                      Qt::AlignRight);
        });
    }
    std::vector<Sheet> all;
    all.push_back(std::move(cover));
    std::move(sheets_.begin(), sheets_.end(), std::back_inserter(all));
    sheets_.clear();
    return all;
}

} // namespace volteface::ui
