// SPDX-License-Identifier: GPL-3.0-or-later
// Draws one card, on any device, in scene coordinates.
#pragma once

#include "ui/map/detail.h"
#include "ui/map/map_states.h"
#include "ui/support/fonts.h"
#include "ui/support/theme.h"

#include <QFontMetricsF>

class QPainter;

namespace volteface::ui {

struct CardFonts {
    QFont title = fontOf(FontRole::cardTitle);
    QFont subtitle = fontOf(FontRole::cardSubtitle);
    QFont chip = fontOf(FontRole::chip);
    QFontMetricsF titleMetrics{title};
    QFontMetricsF subtitleMetrics{subtitle};
    QFontMetricsF chipMetrics{chip};
};

/// The fonts of the middle level: never below nine pixels on the screen.
struct FarFonts {
    explicit FarFonts(double zoom);

    double size;
    QFont title;
    QFont code;
    QFontMetricsF titleMetrics;
    QFontMetricsF codeMetrics;
};

class CardPainter {
public:
    /// Elided titles are kept in the scene's faces.
    CardPainter(QPainter& painter, Scene& scene, const Theme& theme, Detail detail, double zoom = 1);

    void paint(std::size_t card, const CardState& state);
    /// The ring around a selected card, or the one that has the keyboard.
    void paintRing(std::size_t card, bool current);
    /// The glow around a card that another view points at: as wide on the screen at every zoom.
    void paintHalo(std::size_t card);
    /// The place of the port that a new edge is dragged from: the middle of the card's lower side.
    [[nodiscard]] static QPointF portOf(const QRectF& card);
    void paintPort(std::size_t card, bool hot);

private:
    void paintBox(const QRectF& rect, const CardFace& face, const CardState& state);
    void paintStripe(const QRectF& rect, const CardFace& face, const CardState& state);
    void paintFull(const QRectF& rect, CardFace& face, const CardState& state);
    void paintTitles(const QRectF& rect, const CardFace& face, const CardState& state);
    void paintBlock(const QRectF& rect, const CardFace& face, const CardState& state);
    void paintBadges(const QRectF& rect, const CardState& state, double side);
    /// The right end of what was drawn.
    double paintChip(const QRectF& rect, const CardFace& face);
    /// What was inferred, what is stale: from `left` on, a square each.
    void paintMarks(double left, double middle, const CardFace& face, double side);
    [[nodiscard]] static int badgesOf(const CardState& state);

    QPainter& painter_;
    Scene& scene_;
    const Theme& theme_;
    Detail detail_;
    CardFonts fonts_;
    FarFonts far_;
    double zoom_;
};

} // namespace volteface::ui
