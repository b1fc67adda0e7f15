// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/csf_figure.h"

#include "ui/audit/framework_questions.h"
#include "ui/support/convert.h"
#include "ui/support/format.h"
#include "ui/support/language.h"
#include "ui/support/names.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <array>

namespace volteface::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Audit)
};

constexpr double row_height = 24;
constexpr double box_width = 18;

/// Under the box of the level that the authority asks for.
void drawFloor(Canvas& canvas, const QRectF& box, const QColor& colour) {
    if (QPainter* painter = canvas.painter()) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colour);
        const double x = box.center().x();
        const double y = box.bottom() + 1;
        painter->drawPolygon(QPolygonF{QPointF(x, y), QPointF(x + 4, y + 5), QPointF(x - 4, y + 5)});
    }
}

} // namespace

QString nameOf(audit::Evidence evidence) {
    switch (evidence) {
    case audit::Evidence::none:
        return Words::tr("not answered");
    case audit::Evidence::proposed:
        return Words::tr("proposed from the stack");
    case audit::Evidence::claimed:
        return Words::tr("claimed");
    case audit::Evidence::evidenced:
        break;
    }
    return Words::tr("evidenced");
}

const audit::CsfResult* csfOf(const AuditData& data, const ComponentId& service) {
    const auto found = std::find_if(data.audit.csf.begin(), data.audit.csf.end(),
                                    [&](const audit::CsfResult& each) { return each.service == service; });
    return found == data.audit.csf.end() || !data.frameworks.csf ? nullptr : &*found;
}

CsfFigure::CsfFigure(AuditPtr data, ComponentId service, audit::WeightSet weights)
    : data_(std::move(data))
    , result_(csfOf(*data_, service))
    , weights_(weights) {}

const audit::CsfObjective* CsfFigure::objectiveOf(const std::string& code) const {
    for (const audit::CsfObjective& objective : data_->frameworks.csf->objectives) {
        if (objective.code == code) {
            return &objective;
        }
    }
    return nullptr;
}

QString CsfFigure::bindingOf(const audit::ObjectiveResult& result) const {
    const audit::CsfObjective* objective = objectiveOf(result.code);
    if (!result.binding || objective == nullptr) {
        return result.seal ? Words::tr("nothing: SEAL-4 on what is answered") : Words::tr("nothing answered");
    }
    for (const audit::CsfCriterion& criterion : objective->criteria) {
        if (criterion.code == *result.binding) {
            return QStringLiteral("%1 %2").arg(toQString(criterion.code), inCurrentLanguage(criterion.label));
        }
    }
    return toQString(*result.binding);
}

QString CsfFigure::caption() const {
    return QStringLiteral("%1 · %2 · %3")
        .arg(nameIn(*data_->stack, result_->service), sealWord(result_->seal),
             format::percent(result_->score[static_cast<std::size_t>(weights_)] / 100, 1));
}

QString CsfFigure::note() const {
    const QString gate = gateWords(*result_);
    const QString gaps = result_->gaps == 0
                             ? QString()
                             : Words::tr("%n criteria not answered", "", static_cast<int>(result_->gaps));
    return gate.isEmpty() || gaps.isEmpty() ? gate + gaps : QStringLiteral("%1 · %2").arg(gate, gaps);
}

QString CsfFigure::more(double /*width*/) const {
    return Words::tr("Answer…");
}

double CsfFigure::draw(Canvas& canvas) const {
    const Theme& colours = canvas.theme();
    double names = 80;
    for (const audit::ObjectiveResult& each : result_->objectives) {
        const audit::CsfObjective* objective = objectiveOf(each.code);
        const QString label = objective != nullptr ? inCurrentLanguage(objective->label) : QString();
        names = std::max(names, 48 + Canvas::advance(label, fontOf(FontRole::small)));
    }
    names = std::min(names + 8, std::max(150.0, canvas.width() * 0.42));
    const double boxes = names;
    const double scores = boxes + 4 * box_width + 8;
    const double binding = scores + 42;
    const double dot = canvas.width() - 8;
    const auto head = [&](const QRectF& where, const QString& words, Qt::Alignment side = Qt::AlignLeft) {
        canvas.text(where, words, FontRole::caption, colours.secondary, side);
    };
    head(QRectF(0, 0, names, 18), Words::tr("Objective"));
    for (int level = 1; level <= 4; ++level) {
        head(QRectF(boxes + (level - 1) * box_width, 0, box_width - 3, 18), QString::number(level),
             Qt::AlignHCenter);
    }
    head(QRectF(scores - 12, 0, 44, 18), Words::tr("Score"), Qt::AlignRight);
    head(QRectF(binding, 0, dot - 10 - binding, 18), Words::tr("Held down by"));
    double y = 20;
    for (const audit::ObjectiveResult& each : result_->objectives) {
        const audit::CsfObjective* objective = objectiveOf(each.code);
        const QString label = objective != nullptr ? inCurrentLanguage(objective->label) : QString();
        canvas.text(QRectF(0, y, 46, row_height), toQString(each.code), FontRole::caption, colours.secondary);
        canvas.text(QRectF(46, y, names - 52, row_height), label, FontRole::small, colours.text);
        const bool below = each.gate == audit::Verdict::no;
        for (int level = 1; level <= 4; ++level) {
            const QRectF box(boxes + (level - 1) * box_width, y + 7, box_width - 3, 10);
            const bool reached = each.seal && *each.seal >= level;
            canvas.frame(box, reached ? colours.selection : colours.card,
                         reached ? colours.selection : colours.cardBorder, 2);
            if (each.floor == level) {
                drawFloor(canvas, box, below ? colours.brokenEdge : colours.secondary);
            }
        }
        canvas.text(QRectF(scores - 12, y, 44, row_height), format::number(each.score, 0),
                    FontRole::captionStrong, colours.text, Qt::AlignRight);
        const QString held = bindingOf(each);
        canvas.text(QRectF(binding, y, dot - 12 - binding, row_height),
                    below ? Words::tr("rejected · %1", "an objective below its floor").arg(held) : held,
                    FontRole::caption, below ? colours.brokenEdge : colours.secondary);
        canvas.dot({dot, y + row_height / 2}, 3.5, colours.secondary,
                   each.evidence == audit::Evidence::evidenced);
        Target target;
        target.box = QRectF(0, y + 1, canvas.width(), row_height - 2);
        target.service = result_->service;
        QStringList lines{QStringLiteral("%1 %2: %3, %4")
                              .arg(toQString(each.code), label, sealWord(each.seal), nameOf(each.evidence))};
        lines << Words::tr("Held down by: %1").arg(held);
        if (each.floor) {
            lines << (below ? Words::tr("Rejected: the authority asks for SEAL-%1").arg(*each.floor)
                      : each.gate == audit::Verdict::yes
                          ? Words::tr("The authority’s floor, SEAL-%1, is kept").arg(*each.floor)
                          : Words::tr("The authority’s floor, SEAL-%1, is open: gaps could break it")
                                .arg(*each.floor));
        }
        if (each.gaps > 0) {
            lines << Words::tr("%n criteria not answered", "", static_cast<int>(each.gaps));
        }
        for (const audit::CriterionResult& criterion : each.criteria) {
            if (criterion.code == each.binding) {
                for (const std::string& id : criterion.basis.named) {
                    if (find(*data_->stack, ComponentId(id)) != nullptr) {
                        target.components.emplace_back(id);
                    }
                }
            }
        }
        target.words = lines.join(QLatin1Char('\n'));
        canvas.target(std::move(target));
        y += row_height;
    }
    y += 4;
    canvas.dot({4, y + 8}, 3.5, colours.secondary, true);
    const double first = Canvas::advance(Words::tr("evidenced"), fontOf(FontRole::caption));
    canvas.text(QRectF(12, y, first + 2, 16), Words::tr("evidenced"), FontRole::caption, colours.secondary);
    canvas.dot({30 + first, y + 8}, 3.5, colours.secondary, false);
    canvas.text(QRectF(38 + first, y, canvas.width() - first - 38, 16),
                Words::tr("claimed, or proposed from the stack: never final"), FontRole::caption,
                colours.secondary);
    y += 17;
    drawFloor(canvas, QRectF(0, y, 8, 4), colours.secondary);
    y += canvas.wrapped(QRectF(12, y, canvas.width() - 12, 16),
                        Words::tr("floor of the authority, set by objective · weights of the %1")
                            .arg(weightSetName(weights_)),
                        FontRole::caption, colours.secondary);
    return y + 4;
}

ChartTable CsfFigure::table() const {
    ChartTable table;
    table.title = Words::tr("EU cloud sovereignty");
    table.summary = QStringLiteral("%1 · %2 · %3").arg(caption(), weightSetName(weights_), note());
    table.header = {Words::tr("Objective"), Words::tr("Criterion"), Words::tr("SEAL"),
                    Words::tr("Score"),     Words::tr("Answer"),    Words::tr("Evidence"),
                    Words::tr("Floor"),     Words::tr("Source"),    Words::tr("Checked on")};
    for (const audit::ObjectiveResult& each : result_->objectives) {
        const audit::CsfObjective* objective = objectiveOf(each.code);
        const QString label = objective != nullptr ? inCurrentLanguage(objective->label) : QString();
        table.rows.push_back({QStringLiteral("%1 %2").arg(toQString(each.code), label), bindingOf(each),
                              each.seal ? QString::number(*each.seal) : QString(),
                              QString::number(each.score, 'f', 1), QString(), nameOf(each.evidence),
                              each.floor ? QString::number(*each.floor) : QString(), QString(), QString()});
        for (const audit::CriterionResult& criterion : each.criteria) {
            QString name = toQString(criterion.code);
            QString answer;
            if (objective != nullptr) {
                for (const audit::CsfCriterion& known : objective->criteria) {
                    if (known.code == criterion.code) {
                        name += QLatin1Char(' ') + inCurrentLanguage(known.label);
                        if (criterion.answer && *criterion.answer < known.answers.size()) {
                            answer = inCurrentLanguage(known.answers[*criterion.answer].label);
                        }
                    }
                }
            }
            const FrameworkAnswer given = criterion.given.value_or(FrameworkAnswer{});
            table.rows.push_back(
                {toQString(each.code), name, criterion.seal ? QString::number(*criterion.seal) : QString(),
                 QString::number(criterion.value, 'f', 1), answer, nameOf(criterion.evidence), QString(),
                 shown(given.source.title, 120), given.as_of ? format::dateShort(*given.as_of) : QString()});
        }
    }
    return table;
}

} // namespace volteface::ui
