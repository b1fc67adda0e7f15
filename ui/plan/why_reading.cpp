// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/plan_reading.h"
#include "ui/plan/plan_words.h"
#include "ui/support/convert.h"
#include "ui/support/format.h"
#include "ui/support/language.h"
#include "ui/support/names.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <map>

namespace volteface::ui::reading {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Plan)
};

QString local(const Text& text) {
    return shown(text.in(currentLanguage()));
}

QString driver_name(std::string_view id) {
    const cost::Driver* driver = cost::find_driver(id);
    return driver != nullptr ? local(driver->name) : toQString(id);
}

QString amount_words(const cost::Amount& amount) {
    const auto write = [](double value) { return format::number(value, std::abs(value) < 10 ? 2 : 0); };
    if (amount.low == amount.high) {
        return write(amount.likely);
    }
    return QStringLiteral("%1 (%2–%3)").arg(write(amount.likely), write(amount.low), write(amount.high));
}

QString heading_of(const cost::Line& line) {
    using cost::LineKind;
    switch (line.kind) {
    case LineKind::driver:
        return driver_name(line.id);
    case LineKind::uncounted_driver:
        return Words::tr("%1, not counted").arg(driver_name(line.id));
    case LineKind::build_evaluation:
        return Words::tr("Building an evaluation suite");
    case LineKind::gpu_hours:
        return Words::tr("Compute of fine-tunes done again");
    case LineKind::labelling:
        return Words::tr("Examples labelled again");
    case LineKind::embedding:
        return Words::tr("Tokens embedded again");
    case LineKind::egress:
        return Words::tr("Data taken out");
    case LineKind::staff_training:
        return Words::tr("Training of staff");
    case LineKind::contract:
        return Words::tr("Contract and review of a new provider");
    case LineKind::self_host:
        return Words::tr("An inference platform of one’s own");
    case LineKind::identity:
        return Words::tr("Change of identity provider");
    case LineKind::exit_fee:
        return Words::tr("Exit fee");
    case LineKind::parallel_run:
        return Words::tr("Old and new side by side");
    case LineKind::approval_fee:
        return Words::tr("%1: fee").arg(nameOfRegime(line.id));
    case LineKind::approval_work:
        return Words::tr("%1: work").arg(nameOfRegime(line.id));
    case LineKind::running_old:
        return Words::tr("Running cost of the old supplier, a year");
    case LineKind::running_new:
        return Words::tr("Running cost of the new supplier, a year");
    case LineKind::running_staff:
        return Words::tr("People who run it, a year");
    }
    return {};
}

QString input_words(const cost::Input& input, const PlanAnswer& answer) {
    const QString value = input.value ? amount_words(*input.value) : unknownWord();
    switch (input.kind) {
    case cost::Input::Kind::assumption: {
        const cost::Figure* figure =
            answer.assumptions != nullptr ? answer.assumptions->find(input.id) : nullptr;
        return figure != nullptr ? QStringLiteral("%1 %2").arg(value, toQString(figure->unit)) : value;
    }
    case cost::Input::Kind::driver:
        return QStringLiteral("%1 %2").arg(value, driver_name(input.id).toLower());
    case cost::Input::Kind::distance:
        return Words::tr("distance %1").arg(value);
    case cost::Input::Kind::component:
    case cost::Input::Kind::team:
        return input.unit.empty() ? value : QStringLiteral("%1 %2").arg(value, toQString(input.unit));
    }
    return value;
}

/// "Prompt rework: 0.25 – 1 person-days · title, publisher, 2026-03".
QString assumption_words(const cost::Figure& figure) {
    QStringList parts{
        QStringLiteral("%1: %2 %3")
            .arg(local(figure.name), amount_words(cost::Amount::of(figure.value)), toQString(figure.unit))};
    if (!figure.sources.empty()) {
        const Source& source = figure.sources.front();
        QStringList words{shown(source.title)};
        if (!source.publisher.empty()) {
            words << shown(source.publisher);
        }
        if (source.date) {
            words << format::date(*source.date);
        }
        parts << words.join(QStringLiteral(", "));
    } else {
        parts << nameOf(figure.confidence);
    }
    if (figure.own) {
        parts << Words::tr("your own figure");
    }
    return parts.join(QStringLiteral(" · "));
}

WhyLine line_of(const cost::Line& line, const PlanAnswer& answer) {
    WhyLine made;
    made.part = static_cast<std::size_t>(line.heading);
    made.heading = heading_of(line);
    if (line.amount) {
        made.cost = {line.amount->low, line.amount->likely, line.amount->high, line.amount->mean, true};
    } else {
        made.cost.known = false;
    }
    QStringList factors;
    for (const cost::Input& input : line.inputs) {
        factors << input_words(input, answer);
        if (input.kind == cost::Input::Kind::assumption && answer.assumptions != nullptr) {
            if (const cost::Figure* figure = answer.assumptions->find(input.id)) {
                made.sources << assumption_words(*figure);
            }
        }
    }
    made.formula = factors.join(QStringLiteral(" × "));
    return made;
}

QString aspect_name(cost::Aspect aspect) {
    switch (aspect) {
    case cost::Aspect::dialect:
        return Words::tr("API dialect");
    case cost::Aspect::model:
        return Words::tr("Model");
    case cost::Aspect::hardware:
        return Words::tr("Accelerator");
    case cost::Aspect::platform:
        return Words::tr("Platform");
    }
    return {};
}

} // namespace

QString countedIn(const std::vector<const cost::Line*>& lines, std::size_t most) {
    std::map<std::string, double> counts;
    for (const cost::Line* line : lines) {
        if (line->kind != cost::LineKind::driver) {
            continue;
        }
        for (const cost::Input& input : line->inputs) {
            if (input.kind == cost::Input::Kind::driver && input.value) {
                counts[input.id] += input.value->likely;
                break;
            }
        }
    }
    std::vector<std::pair<std::string, double>> sorted(counts.begin(), counts.end());
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const auto& a, const auto& b) { return a.second > b.second; });
    QStringList words;
    for (const auto& [id, count] : sorted) {
        if (words.size() < static_cast<qsizetype>(most) && count > 0) {
            words << QStringLiteral("%1 %2").arg(format::number(count, 0), driver_name(id).toLower());
        }
    }
    return words.join(QStringLiteral(", "));
}

WhyMove whyOf(const plan::MoveAnswer& move, const plan::Planning& planning, const PlanAnswer& answer,
              const Names& names) {
    WhyMove why;
    const QString currency = toQString(names.stack().currency);
    const QString to = names.name(move.to);
    if (move.pinned) {
        why.chosen = Words::tr("%1 was chosen by hand.").arg(to);
    } else if (move.not_moving > 0) {
        why.chosen = Words::tr("%1 makes cost and loss least; without this move the plan would cost %2 more.")
                         .arg(to, moneyOf(move.not_moving, currency));
    } else {
        why.chosen = Words::tr("%1 makes cost and loss least.").arg(to);
    }
    if (move.next_best) {
        why.next = Words::tr("Next best: %1, %2 more in cost and loss.")
                       .arg(names.name(move.next_best->to), moneyOf(move.next_best->more, currency));
    } else {
        why.next = Words::tr("There is no other candidate that will do.");
    }
    if (move.decide_by > 0) {
        why.next +=
            QLatin1Char(' ') + Words::tr("Work has to begin by %1.").arg(dayCode(dayOf(move.decide_by)));
    }
    const auto take = [&](const std::vector<cost::Line>& lines) {
        for (const cost::Line& line : lines) {
            why.lines.push_back(line_of(line, answer));
            for (const QString& source : why.lines.back().sources) {
                if (!why.assumptions.contains(source)) {
                    why.assumptions << source;
                }
            }
        }
    };
    take(move.detail.lines);
    for (const cost::SharedCost& shared : move.detail.shared) {
        take(shared.lines);
    }
    take(move.detail.running);
    for (const cost::Distance& distance : move.detail.distances) {
        if (distance.basis != cost::DistanceBasis::not_applicable) {
            why.distances << QStringLiteral("%1 %2").arg(aspect_name(distance.aspect),
                                                         distance.basis == cost::DistanceBasis::unknown
                                                             ? unknownWord()
                                                             : format::number(distance.value.likely));
        }
    }
    for (const ComponentId& service : move.services) {
        why.reached.push_back(names.name(service));
    }
    (void)planning;
    return why;
}

} // namespace volteface::ui::reading
