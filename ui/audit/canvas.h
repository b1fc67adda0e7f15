// SPDX-License-Identifier: GPL-3.0-or-later
// What figures of the audit are drawn on: lays out, paints if there is a painter, and notes what a person can
// point at.
#pragma once

#include "core/audit/elements.h"
#include "core/base/country.h"
#include "core/model/ids.h"
#include "ui/support/fonts.h"
#include "ui/support/theme.h"

#include <QFontMetricsF>
#include <QRectF>
#include <QString>

#include <cstddef>
#include <optional>
#include <vector>

class QPainter;

namespace volteface::ui {

/// A place of a figure that answers a click.
struct Target {
    QRectF box;
    QString words;                       ///< in a sentence: tooltip, and what a screen reader says
    std::vector<audit::Element> goes;    ///< a click selects what goes with these,
    std::vector<ComponentId> components; ///< and these, the last one current
    std::optional<audit::Element> element;
    std::optional<ComponentId> service;
    std::optional<std::size_t> finding; ///< that a click unfolds
    bool map = false;                   ///< a click shows it on the map at once
    std::optional<std::size_t> item;    ///< of a list that the figure's owner knows
    bool fix = false;                   ///< a click does what the finding proposes
};

class Canvas {
public:
    /// `painter` null: only to lay out.
    Canvas(double width, const Theme& theme, QPainter* painter);

    /// Nothing else need be painted.
    void paintOnly(const QRectF& where) { visible_ = where; }

    [[nodiscard]] double width() const { return width_; }
    [[nodiscard]] const Theme& theme() const { return theme_; }
    [[nodiscard]] QPainter* painter() const { return painter_; }
    [[nodiscard]] static double advance(const QString& text, const QFont& font) {
        return QFontMetricsF(font).horizontalAdvance(text);
    }

    /// One line, elided where there is no room.
    void text(const QRectF& where, const QString& words, FontRole role, const QColor& colour,
              Qt::Alignment side = Qt::AlignLeft);
    void text(const QRectF& where, const QString& words, const QFont& font, const QColor& colour,
              Qt::Alignment side = Qt::AlignLeft);
    /// Broken over lines from the top; returns the height that it takes.
    double wrapped(const QRectF& where, const QString& words, FontRole role, const QColor& colour,
                   Qt::Alignment side = Qt::AlignLeft);
    void fill(const QRectF& where, const QColor& colour, double radius = 0);
    void frame(const QRectF& where, const QColor& ground, const QColor& line, double radius = 2,
               double width = 1);
    void rule(double x1, double y1, double x2, double y2, const QColor& colour, double width = 1);
    /// Filled with the jurisdiction's colour, hatched for an unknown one.
    void bloc(const QRectF& where, std::optional<Bloc> bloc);
    void dot(QPointF centre, double radius, const QColor& colour, bool filled);
    void state(const QRectF& where, simulation::State state);
    /// A tick, a cross or a question mark.
    enum class Mark { yes, no, unknown };
    void mark(const QRectF& where, Mark mark, const QColor& colour);

    void target(Target target) { targets_.push_back(std::move(target)); }
    [[nodiscard]] const std::vector<Target>& targets() const { return targets_; }
    [[nodiscard]] std::vector<Target> takeTargets() { return std::move(targets_); }

private:
    [[nodiscard]] bool paints(const QRectF& where) const {
        return painter_ != nullptr &&
               (visible_.isNull() || (where.bottom() >= visible_.top() && where.top() <= visible_.bottom()));
    }

    double width_;
    QRectF visible_;
    const Theme& theme_;
    QPainter* painter_;
    std::vector<Target> targets_;
};

/// Bloc of a country, where it is known.
[[nodiscard]] std::optional<Bloc> blocOf(std::optional<Country> country);

} // namespace volteface::ui
