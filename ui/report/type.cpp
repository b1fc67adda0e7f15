// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/type.h"

#include "ui/support/fonts.h"

#include <QFontMetricsF>
#include <QTextOption>

#include <algorithm>
#include <cmath>

namespace volteface::ui {

QFont fontOf(const TypeStyle& style) {
    QFont font = inter(std::round(style.points * paper::pt), style.weight, style.display);
    if (style.display) {
        font.setLetterSpacing(QFont::PercentageSpacing, 98);
    }
    return font;
}

namespace {

/// Inter turns hyphens, colons and brackets beside figures and capitals into shapes of their own, which a PDF
/// cannot tell back into characters: "GPT-4o" would be found and copied as "GPT4o". A format of its own keeps
/// each mark apart.
QList<QTextLayout::FormatRange> marksApart(const QString& text) {
    static const QString marks = QStringLiteral("-:()[]{}<>+*=/@&#%·•–—×→←|_~^");
    QList<QTextLayout::FormatRange> ranges;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (marks.contains(text.at(i))) {
            QTextLayout::FormatRange range;
            range.start = static_cast<int>(i);
            range.length = 1;
            range.format.setProperty(QTextFormat::UserProperty, static_cast<int>(i));
            ranges.append(range);
        }
    }
    return ranges;
}

std::shared_ptr<QTextLayout> layoutOf(const QString& text, const QFont& font) {
    auto layout = std::make_shared<QTextLayout>(text, font);
    layout->setFormats(marksApart(text));
    layout->setCacheEnabled(true);
    return layout;
}

/// On one line.
std::shared_ptr<QTextLayout> lineOf(const QString& text, const QFont& font) {
    auto layout = layoutOf(text, font);
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(Qt::LeftToRight);
    layout->setTextOption(option);
    layout->beginLayout();
    layout->createLine();
    layout->endLayout();
    return layout;
}

double advanceOf(const QTextLayout& layout) {
    return layout.lineCount() == 0 ? 0 : layout.lineAt(0).horizontalAdvance();
}

} // namespace

double widthOf(const QString& text, const TypeStyle& style) {
    return advanceOf(*lineOf(text, fontOf(style)));
}

double widestWord(const QString& text, const TypeStyle& style) {
    double widest = 0;
    for (const QString& word : text.split(QLatin1Char(' '))) {
        widest = std::max(widest, widthOf(word, style));
    }
    return widest;
}

namespace {

QTextOption optionFor(Qt::Alignment align) {
    QTextOption option(align);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LeftToRight);
    return option;
}

/// Lays lines out; returns where the text of line `most_lines` begins, or -1 if all fits.
int breakLines(QTextLayout& layout, double width, double pitch, int most_lines) {
    int cut = -1;
    int lines = 0;
    double y = 0;
    layout.beginLayout();
    for (;;) {
        QTextLine line = layout.createLine();
        if (!line.isValid()) {
            break;
        }
        if (most_lines > 0 && lines == most_lines) {
            break;
        }
        line.setLineWidth(width);
        line.setPosition(QPointF(0, y));
        y += pitch;
        ++lines;
        if (lines == most_lines) {
            cut = line.textStart();
        }
    }
    layout.endLayout();
    const bool all_fits = layout.lineCount() == 0 || cut < 0 ||
                          layout.lineAt(std::min(layout.lineCount(), most_lines) - 1).textStart() +
                                  layout.lineAt(std::min(layout.lineCount(), most_lines) - 1).textLength() >=
                              layout.text().size();
    return all_fits ? -1 : cut;
}

} // namespace

SetText::SetText(const QString& text, const TypeStyle& style, double width, int most_lines,
                 Qt::Alignment align)
    : colour_(style.colour) {
    if (text.isEmpty()) {
        return;
    }
    const QFont font = fontOf(style);
    const double pitch = style.points * paper::pt * style.pitch;
    layout_ = layoutOf(text, font);
    layout_->setTextOption(optionFor(align));
    const int cut = breakLines(*layout_, width, pitch, most_lines);
    if (cut >= 0) {
        const QString kept =
            text.left(cut) + QFontMetricsF(font).elidedText(text.mid(cut), Qt::ElideRight, width);
        layout_ = layoutOf(kept, font);
        layout_->setTextOption(optionFor(align));
        breakLines(*layout_, width, pitch, 0);
    }
    lines_ = layout_->lineCount();
    height_ = lines_ * pitch;
    ascent_ = lines_ > 0 ? layout_->lineAt(0).ascent() : 0;
    // The room that the pitch adds is shared above and below the line.
    const double extra = (pitch - (lines_ > 0 ? layout_->lineAt(0).height() : 0)) / 2;
    ascent_ += extra;
    for (int i = 0; i < lines_; ++i) {
        QTextLine line = layout_->lineAt(i);
        line.setPosition(QPointF(0, i * pitch + extra));
    }
}

double SetText::naturalWidth() const {
    double width = 0;
    for (int i = 0; i < lines_; ++i) {
        width = std::max(width, layout_->lineAt(i).naturalTextWidth());
    }
    return width;
}

void SetText::paint(QPainter& painter, double x, double y) const {
    if (!layout_) {
        return;
    }
    painter.setPen(colour_);
    layout_->draw(&painter, QPointF(x, y));
}

void paintLine(QPainter& painter, double x, double base, const QString& text, const TypeStyle& style,
               Qt::Alignment align, double width) {
    const QFont font = fontOf(style);
    const QString shown = width > 0 ? QFontMetricsF(font).elidedText(text, Qt::ElideRight, width) : text;
    const auto line = lineOf(shown, font);
    if (line->lineCount() == 0) {
        return;
    }
    const double advance = advanceOf(*line);
    const double left = align & Qt::AlignRight ? x - advance : align & Qt::AlignHCenter ? x - advance / 2 : x;
    painter.setPen(style.colour);
    line->draw(&painter, QPointF(left, base - line->lineAt(0).ascent()));
}

} // namespace volteface::ui
