// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/headline.h"

#include "ui/charts/chart_drawing.h"
#include "ui/support/fonts.h"
#include "ui/support/names.h"
#include "ui/support/state_shape.h"
#include "ui/support/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace volteface::ui {

namespace {

constexpr double line_height = 34;
constexpr double bar_height = 16;
constexpr double beside_width = 420; ///< less than this beside the bar, and the words go below it

} // namespace

Headline::Headline(QWidget* parent)
    : QWidget(parent) {
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void Headline::show(AuditPtr shown, audit::Basis basis, Unit unit) {
    data_ = std::move(shown);
    basis_ = basis;
    unit_ = unit;
    setAccessibleName(text());
    updateGeometry();
    update();
}

QString Headline::text() const {
    if (data_ == nullptr) {
        return {};
    }
    QString all;
    for (const Fragment& part : firstSentence(*data_, basis_, unit_)) {
        all += part.text;
    }
    const QString more = secondSentence(*data_, basis_, unit_);
    return more.isEmpty() ? all : all + QLatin1Char(' ') + more;
}

int Headline::heightForWidth(int width) const {
    return static_cast<int>(std::ceil(draw(width, nullptr, ui::theme())));
}

QSize Headline::sizeHint() const {
    return {640, heightForWidth(std::max(width(), 640))};
}

void Headline::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    draw(width(), &painter, ui::theme());
}

ChartTable Headline::table() const {
    ChartTable table;
    if (data_ == nullptr) {
        return table;
    }
    const auto digits = [](std::size_t number) { return QString::number(static_cast<qulonglong>(number)); };
    const auto money = [](double amount) { return QString::number(amount, 'f', 2); };
    const QString year = measureOf(Unit::cost, *data_->stack);
    const QString day = measureOf(Unit::impact, *data_->stack);
    table.title = tr("Who holds the stack: %1").arg(nameOf(basis_));
    table.summary = text();
    table.header = {nameOf(basis_),
                    tr("Links"),
                    tr("Components"),
                    tr("Cost (%1)").arg(year),
                    tr("Components without a known cost"),
                    tr("Impact resting on them (%1)").arg(day),
                    tr("Services that stop without it"),
                    tr("Impact of these (%1)").arg(day)};
    for (const audit::BlocRow& row : data_->audit.by(basis_).blocs) {
        table.rows.push_back({row.bloc ? nameOf(*row.bloc) : unknownWord(), digits(row.tally.links),
                              digits(row.tally.components), money(row.tally.cost),
                              digits(row.tally.cost_unknown), money(row.tally.impact),
                              row.bloc ? digits(row.services_stopped) : QString(),
                              row.bloc ? money(row.impact_stopped) : QString()});
    }
    const audit::Tally& all = data_->audit.by(basis_).total;
    table.rows.push_back({tr("All, each once"), digits(all.links), digits(all.components), money(all.cost),
                          digits(all.cost_unknown), money(all.impact), QString(), QString()});
    return table;
}

Result<void> Headline::exportTo(const QString& path) const {
    constexpr double wide = 1080;
    return exportPainting(
        path,
        [this](QPainter& painter, const QRectF& rect, const Theme& colours) {
            painter.save();
            painter.translate(rect.topLeft());
            draw(wide, &painter, colours);
            painter.restore();
        },
        table(), QSizeF(wide + 24, draw(wide, nullptr, lightTheme()) + 56));
}

double Headline::draw(double width, QPainter* painter, const Theme& colours) const {
    if (data_ == nullptr) {
        return 80;
    }
    const QFont font = fontOf(FontRole::pageTitle);
    const QFontMetricsF metrics(font);
    double x = 0;
    double y = 0;
    for (const Fragment& part : firstSentence(*data_, basis_, unit_)) {
        // Words of a stretch break anywhere between them; the line under them goes along.
        const QStringList words = part.text.split(QLatin1Char(' '), Qt::KeepEmptyParts);
        QString run;
        const auto flush = [&] {
            if (run.isEmpty()) {
                return;
            }
            const double wide = metrics.horizontalAdvance(run);
            if (painter != nullptr) {
                painter->setFont(font);
                painter->setPen(colours.text);
                painter->drawText(QPointF(x, y + metrics.ascent()), run);
                if (part.counts) {
                    const QRectF line(x, y + metrics.ascent() + 5, wide, 3);
                    if (part.bloc) {
                        painter->fillRect(line, colours.of(*part.bloc));
                    } else {
                        painter->setPen(QPen(colours.secondary, 3, Qt::DotLine));
                        painter->drawLine(QPointF(line.left(), line.center().y()),
                                          QPointF(line.right(), line.center().y()));
                    }
                }
            }
            x += wide;
            run.clear();
        };
        for (qsizetype i = 0; i < words.size(); ++i) {
            const QString piece = (i > 0 ? QStringLiteral(" ") : QString()) + words[i];
            if (x + metrics.horizontalAdvance(run + piece) > width && (x > 0 || !run.isEmpty()) &&
                !words[i].isEmpty()) {
                flush();
                x = 0;
                y += line_height;
                run = words[i];
            } else {
                run += piece;
            }
        }
        flush();
    }
    y += line_height + 4;
    const audit::Counts& counts = data_->audit.by(basis_);
    double total = 0;
    for (const audit::BlocRow& row : counts.blocs) {
        total += amountOf(row.tally, unit_);
    }
    const QString words = secondSentence(*data_, basis_, unit_);
    const QFont small = fontOf(FontRole::small);
    const double needed = QFontMetricsF(small).horizontalAdvance(words) + 16;
    const bool beside = needed <= std::max(beside_width, width * 0.5);
    const double bar = words.isEmpty() || !beside ? width : width - needed;
    if (painter != nullptr && total > 0) {
        double at = 0;
        for (const audit::BlocRow& row : counts.blocs) {
            const double part = bar * amountOf(row.tally, unit_) / total;
            if (part > 0) {
                paintBlocSwatch(*painter, QRectF(at, y, std::max(part - 2, 1.0), bar_height), row.bloc,
                                colours);
            }
            at += part;
        }
    }
    if (!words.isEmpty()) {
        const QRectF where = beside ? QRectF(bar + 16, y - 2, needed, bar_height + 4)
                                    : QRectF(0, y + bar_height + 6, width, 40);
        if (painter != nullptr) {
            painter->setFont(small);
            painter->setPen(colours.secondary);
            painter->drawText(where,
                              static_cast<int>(Qt::AlignLeft | (beside ? Qt::AlignVCenter : Qt::AlignTop) |
                                               Qt::TextWordWrap),
                              words);
        }
        if (!beside) {
            y +=
                6 +
                QFontMetricsF(small).boundingRect(QRectF(0, 0, width, 200), Qt::TextWordWrap, words).height();
        }
    }
    return y + bar_height + 2;
}

} // namespace volteface::ui
