// SPDX-License-Identifier: GPL-3.0-or-later
// Type on paper: text of the report set in lines, always as plain text.
#pragma once

#include "ui/report/paper.h"

#include <QString>
#include <QTextLayout>

#include <memory>
#include <string>

namespace volteface::ui {

struct TypeStyle {
    double points = 9;
    int weight = QFont::Normal;
    double pitch = 1.4; ///< distance of the base lines, in sizes
    QColor colour = paper::ink;
    bool display = false;

    [[nodiscard]] TypeStyle in(const QColor& other) const {
        TypeStyle style = *this;
        style.colour = other;
        return style;
    }
    [[nodiscard]] TypeStyle bold() const {
        TypeStyle style = *this;
        style.weight = QFont::DemiBold;
        return style;
    }
};

namespace type {
inline const TypeStyle cover_title{43, QFont::DemiBold, 1.14, paper::ink, true};
inline const TypeStyle title{22, QFont::DemiBold, 1.22, paper::ink, true};
inline const TypeStyle lead{11.5, QFont::Normal, 1.42, paper::secondary, false};
inline const TypeStyle heading{10.5, QFont::DemiBold, 1.3, paper::ink, false};
inline const TypeStyle body{9.5, QFont::Normal, 1.48, paper::ink, false};
inline const TypeStyle table{8.5, QFont::Normal, 1.34, paper::ink, false};
inline const TypeStyle table_head{7.5, QFont::DemiBold, 1.25, paper::secondary, false};
inline const TypeStyle detail{8, QFont::Normal, 1.38, paper::secondary, false};
inline const TypeStyle caption{9, QFont::Normal, 1.35, paper::secondary, false};
inline const TypeStyle note{7, QFont::Normal, 1.45, paper::secondary, false};
inline const TypeStyle running{7.5, QFont::Normal, 1.3, paper::secondary, false};
inline const TypeStyle key_figure{23, QFont::DemiBold, 1.2, paper::ink, true};
} // namespace type

[[nodiscard]] QFont fontOf(const TypeStyle& style);
[[nodiscard]] double widthOf(const QString& text, const TypeStyle& style);
/// The width of the widest word: no column can be narrower.
[[nodiscard]] double widestWord(const QString& text, const TypeStyle& style);

/// Text broken into lines of a width. Cheap to copy.
class SetText {
public:
    SetText() = default;
    /// At most `most_lines` lines (0: as many as it takes); the last one ends in "…" where text was left out.
    SetText(const QString& text, const TypeStyle& style, double width, int most_lines = 0,
            Qt::Alignment align = Qt::AlignLeft);

    [[nodiscard]] double height() const { return height_; }
    [[nodiscard]] int lines() const { return lines_; }
    [[nodiscard]] double naturalWidth() const;
    /// Distance from the top to the first base line.
    [[nodiscard]] double ascent() const { return ascent_; }
    void paint(QPainter& painter, double x, double y) const;

private:
    std::shared_ptr<QTextLayout> layout_;
    QColor colour_;
    double height_ = 0;
    double ascent_ = 0;
    int lines_ = 0;
};

/// One line at a base line; elided to `width` where that is above 0.
void paintLine(QPainter& painter, double x, double base, const QString& text, const TypeStyle& style,
               Qt::Alignment align = Qt::AlignLeft, double width = 0);

} // namespace volteface::ui
