// SPDX-License-Identifier: GPL-3.0-or-later
// Blocks that are mostly words: paragraphs, key figures, findings beside the bars of loss.
#include "core/report/names.h"
#include "ui/report/blocks.h"
#include "ui/report/state_bar.h"
#include "ui/support/convert.h"

#include <algorithm>

namespace volteface::ui {

using namespace paper;
using simulation::State;

void setFigureTitle(Flow& flow, const std::string& title, const std::string& caption, double keep_with) {
    const QString words = toQString(title);
    const QString lighter = toQString(caption);
    if (words.isEmpty()) {
        return;
    }
    const double title_width = widthOf(words, type::heading);
    const bool beside =
        lighter.isEmpty() || title_width + 3 * mm + widthOf(lighter, type::caption) <= flow.width();
    const SetText set_title(words, type::heading, flow.width());
    const SetText set_caption(lighter, type::caption, flow.width());
    const double height = set_title.height() + (beside ? 0 : set_caption.height()) + 1.8 * mm;
    flow.need(height + keep_with);
    const double x = flow.left();
    const double y = flow.take(height);
    flow.add([=](QPainter& painter) {
        set_title.paint(painter, x, y);
        if (lighter.isEmpty()) {
            return;
        }
        if (beside) {
            paintLine(painter, x + title_width + 2.4 * mm, y + set_title.ascent(), lighter, type::caption);
        } else {
            set_caption.paint(painter, x, y + set_title.height());
        }
    });
}

void setParagraph(Flow& flow, const report::Paragraph& paragraph) {
    const double measure = std::min(flow.width(), 150 * mm);
    const SetText heading(toQString(paragraph.heading), type::heading, measure);
    const SetText body(toQString(paragraph.text), type::body, measure);
    const double between = paragraph.heading.empty() ? 0 : 1 * mm;
    const double x = flow.left();
    const double y = flow.take(heading.height() + between + body.height());
    flow.gap(5 * mm);
    flow.add([=](QPainter& painter) {
        heading.paint(painter, x, y);
        body.paint(painter, x, y + heading.height() + between);
    });
}

void setKeyFigures(Flow& flow, const report::KeyFigureRow& row) {
    if (row.figures.empty()) {
        return;
    }
    const auto columns = static_cast<double>(row.figures.size());
    const double gutter = 4.2 * mm;
    const double column = (flow.width() - gutter * (columns - 1)) / columns;
    struct Figure {
        QString value;
        TypeStyle style;
        SetText label;
        SetText detail;
    };
    std::vector<Figure> figures;
    double label_height = 0;
    double detail_height = 0;
    for (const report::KeyFigure& figure : row.figures) {
        Figure set;
        set.value = toQString(figure.value);
        set.style = type::key_figure.in(figure.alarm ? alarm : ink);
        const double width = column - gutter;
        while (set.style.points > 11 && widthOf(set.value, set.style) > width) {
            set.style.points -= 0.5;
        }
        set.label = SetText(toQString(figure.label), TypeStyle{9.5, QFont::DemiBold, 1.35}, width);
        set.detail = SetText(toQString(figure.detail), type::caption, width, 3);
        label_height = std::max(label_height, set.label.height());
        detail_height = std::max(detail_height, set.detail.height());
        figures.push_back(std::move(set));
    }
    const double value_base = 12.6 * mm;
    const double label_top = 15.2 * mm;
    const double height = label_top + label_height + detail_height + 4.2 * mm;
    const double x = flow.left();
    const double right = flow.right();
    const double y = flow.take(height);
    flow.gap(8 * mm);
    flow.add([=](QPainter& painter) {
        painter.setPen(QPen(ink, 1.1 * px));
        painter.drawLine(QPointF(x, y), QPointF(right, y));
        painter.setPen(QPen(line, 0.75 * px));
        painter.drawLine(QPointF(x, y + height), QPointF(right, y + height));
        double at = x;
        for (const Figure& figure : figures) {
            if (at > x) {
                painter.setPen(QPen(line, 0.75 * px));
                painter.drawLine(QPointF(at - gutter, y + 4 * mm), QPointF(at - gutter, y + height - 4 * mm));
            }
            paintLine(painter, at, y + value_base, figure.value, figure.style);
            figure.label.paint(painter, at, y + label_top);
            figure.detail.paint(painter, at, y + label_top + figure.label.height());
            at += column + gutter;
        }
    });
}

namespace {

struct BarColumn {
    double height = 0;
    Mark mark;
};

BarColumn barColumn(const report::LossBars& bars, double x, double y, double width, Language language) {
    const SetText title(toQString(bars.title), type::heading, width);
    struct Bar {
        SetText name;
        double share = 0;
        bool unknown = false;
        QString text;
        State state = State::up;
    };
    const double name_width = width * 0.42;
    double text_width = 0;
    double largest = 0;
    for (const report::LossBar& bar : bars.bars) {
        largest = std::max(largest, bar.value.value_or(0));
        text_width = std::max(text_width, widthOf(toQString(bar.text), TypeStyle{9.5, QFont::DemiBold}));
    }
    std::vector<Bar> set;
    std::vector<State> states;
    for (const report::LossBar& bar : bars.bars) {
        set.push_back({SetText(toQString(bar.name), TypeStyle{9, QFont::Normal, 1.2}, name_width - 2 * mm, 2),
                       largest > 0 ? bar.value.value_or(0) / largest : 0, !bar.value.has_value(),
                       toQString(bar.text), bar.worst});
        const bool counts =
            bar.worst == State::down || bar.worst == State::unlawful || bar.worst == State::degraded;
        if (counts && std::find(states.begin(), states.end(), bar.worst) == states.end()) {
            states.push_back(bar.worst);
        }
    }
    std::sort(states.begin(), states.end(), [](State a, State b) { return a > b; });
    const SetText note(toQString(bars.note), type::detail, width - name_width);
    const double pitch = 8.8 * mm;
    const double first = y + title.height() + 2 * mm;
    const double end = first + pitch * static_cast<double>(set.size());
    BarColumn column;
    column.height = end + (note.lines() > 0 ? note.height() + 1 * mm : 0) + (states.empty() ? 0 : 8 * mm) - y;
    const double axis = x + name_width;
    const double room = width - name_width - text_width - 3 * mm;
    column.mark = [=](QPainter& painter) {
        title.paint(painter, x, y);
        double at = first;
        for (const Bar& bar : set) {
            const double middle = at + pitch / 2;
            bar.name.paint(painter, x, middle - bar.name.height() / 2);
            const double length = bar.share * room;
            if (length > 0) {
                const State state =
                    bar.state == State::up || bar.state == State::at_risk ? State::degraded : bar.state;
                paintStateBar(painter, QRectF(axis, middle - 2.2 * mm, std::max(length, 0.6 * mm), 4.4 * mm),
                              state, lightTheme());
            }
            TypeStyle style{9.5, bar.unknown ? QFont::Normal : QFont::DemiBold, 1.2,
                            bar.unknown ? secondary : ink};
            paintLine(painter, axis + length + 1.6 * mm, middle + 1.2 * mm, bar.text, style);
            at += pitch;
        }
        painter.setPen(QPen(muted, 0.75 * px));
        painter.drawLine(QPointF(axis, first), QPointF(axis, end));
        double below = end + 1 * mm;
        if (note.lines() > 0) {
            note.paint(painter, axis, below);
            below += note.height();
        }
        paintLegend(painter, axis, below + 2 * mm, width - name_width, states, language, lightTheme(),
                    secondary);
    };
    return column;
}

} // namespace

void setFindings(Flow& flow, const report::Findings& findings, Language language) {
    const bool two_columns = !findings.losses.bars.empty();
    const double gutter = 9 * mm;
    const double between = 6.8 * mm;
    const double left_width = two_columns ? (flow.width() - gutter) * 0.48 : std::min(flow.width(), 150 * mm);
    struct Part {
        SetText heading;
        SetText body;
    };
    std::vector<Part> parts;
    double left_height = 0;
    for (const report::Paragraph& paragraph : findings.paragraphs) {
        Part part{SetText(toQString(paragraph.heading), type::heading, left_width),
                  SetText(toQString(paragraph.text), type::body, left_width)};
        left_height += part.heading.height() + part.body.height() + between;
        parts.push_back(std::move(part));
    }
    const double x = flow.left();
    const double right_x = x + left_width + gutter;
    if (left_height > flow.room()) {
        // Too much for the sheet side by side: one under the other.
        if (two_columns) {
            const BarColumn bars = barColumn(findings.losses, x, flow.y(), flow.width(), language);
            flow.need(bars.height);
            flow.add(barColumn(findings.losses, x, flow.take(bars.height), flow.width(), language).mark);
            flow.gap(6 * mm);
        }
        for (const report::Paragraph& paragraph : findings.paragraphs) {
            setParagraph(flow, paragraph);
        }
        return;
    }
    double height = left_height;
    if (two_columns) {
        height = std::max(height, barColumn(findings.losses, 0, 0, flow.right() - right_x, language).height);
    }
    const double y = flow.take(height);
    flow.gap(4 * mm);
    if (two_columns) {
        flow.add(barColumn(findings.losses, right_x, y, flow.right() - right_x, language).mark);
    }
    flow.add([=](QPainter& painter) {
        double at = y;
        for (const Part& part : parts) {
            part.heading.paint(painter, x, at);
            part.body.paint(painter, x, at + part.heading.height() + 0.8 * mm);
            at += part.heading.height() + part.body.height() + between;
        }
    });
}

void setScenarioBox(Flow& flow, const report::ScenarioBox& box) {
    const double padding = 7 * mm;
    const double gutter = 10 * mm;
    const double inner = flow.width() - 2 * padding;
    const double left_width = (inner - gutter) * 0.58;
    const double right_width = inner - gutter - left_width;
    const QColor on_ink(0xE8, 0xED, 0xF2);
    const QColor faint(0xA7, 0xB2, 0xBE);
    const SetText eyebrow(toQString(box.eyebrow), TypeStyle{9, QFont::DemiBold, 1.4, faint}, left_width, 1);
    const SetText title(toQString(box.title), TypeStyle{15, QFont::DemiBold, 1.25, white, true}, left_width,
                        3);
    const SetText text(toQString(box.text), type::body.in(on_ink), left_width, 8);
    struct Fact {
        SetText name;
        SetText value;
    };
    std::vector<Fact> facts;
    double facts_height = 0;
    for (const report::Paragraph& fact : box.facts) {
        facts.push_back(
            {SetText(toQString(fact.heading), TypeStyle{8.5, QFont::Normal, 1.35, faint}, right_width, 2),
             SetText(toQString(fact.text), TypeStyle{10, QFont::DemiBold, 1.35, white}, right_width, 2)});
        facts_height += facts.back().name.height() + facts.back().value.height() + 3 * mm;
    }
    const double words_height = eyebrow.height() + title.height() + 1.5 * mm + text.height();
    const double height = std::max(words_height, facts_height - 3 * mm) + 2 * padding;
    const double x = flow.left();
    const double width = flow.width();
    const double y = flow.take(height);
    flow.gap(6 * mm);
    flow.add([=](QPainter& painter) {
        painter.fillRect(QRectF(x, y, width, height), ink);
        double at = y + padding;
        eyebrow.paint(painter, x + padding, at);
        at += eyebrow.height();
        title.paint(painter, x + padding, at);
        at += title.height() + 1.5 * mm;
        text.paint(painter, x + padding, at);
        double fact_at = y + padding;
        for (const Fact& fact : facts) {
            fact.name.paint(painter, x + padding + left_width + gutter, fact_at);
            fact.value.paint(painter, x + padding + left_width + gutter, fact_at + fact.name.height());
            fact_at += fact.name.height() + fact.value.height() + 3 * mm;
        }
    });
}

} // namespace volteface::ui
