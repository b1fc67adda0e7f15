// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenario/selector_words.h"

#include "core/model/words.h"
#include "core/report/event_times.h"
#include "ui/support/convert.h"
#include "ui/support/format.h"
#include "ui/support/language.h"
#include "ui/support/names.h"

#include <QCoreApplication>
#include <QStringList>

namespace volteface::ui {

namespace {

class SelectorWords {
    Q_DECLARE_TR_FUNCTIONS(SelectorWords)
};

QString value_name(Field field, const std::string& value, const Stack& stack) {
    switch (field) {
    case Field::component:
    case Field::requires_component:
        return nameIn(stack, ComponentId(value));
    case Field::organisation:
        return nameIn(stack, OrganisationId(value));
    case Field::layer:
        if (const auto layer = from_word<Layer>(value)) {
            return nameOf(*layer);
        }
        break;
    case Field::access:
        if (const auto access = from_word<Access>(value)) {
            return nameOf(*access);
        }
        break;
    case Field::control:
    case Field::hosting:
    case Field::origin:
    case Field::licence:
    case Field::capability:
    case Field::certification:
    case Field::catalogue:
    case Field::tag:
        break;
    }
    return shown(value, 60);
}

SelectorChip chip_of(const FieldTest& test, const Stack& stack) {
    QStringList values;
    for (const std::string& value : test.values) {
        values << value_name(test.field, value, stack);
    }
    return {nameOf(test.field), values.join(QStringLiteral(", "))};
}

QString joined(const std::vector<SelectorChip>& chips, const QString& separator) {
    QStringList parts;
    for (const SelectorChip& chip : chips) {
        parts << (chip.field.isEmpty() ? chip.values : chip.field + QChar(0x00a0) + chip.values);
    }
    return parts.join(separator);
}

} // namespace

std::vector<SelectorChip> chips_of(const Selector& selector, const Stack& stack) {
    switch (selector.kind) {
    case Selector::Kind::test:
        return {chip_of(selector.field_test, stack)};
    case Selector::Kind::all: {
        std::vector<SelectorChip> chips;
        for (const Selector& operand : selector.operands) {
            const auto inner = chips_of(operand, stack);
            chips.insert(chips.end(), inner.begin(), inner.end());
        }
        return chips;
    }
    case Selector::Kind::any: {
        QStringList parts;
        for (const Selector& operand : selector.operands) {
            const auto inner = chips_of(operand, stack);
            const QString words = joined(inner, SelectorWords::tr(" and "));
            parts << (inner.size() > 1 ? QStringLiteral("(%1)").arg(words) : words);
        }
        return {{QString(), parts.join(SelectorWords::tr(" or "))}};
    }
    case Selector::Kind::negation: {
        const auto inner = selector.operands.empty() ? std::vector<SelectorChip>{}
                                                     : chips_of(selector.operands.front(), stack);
        if (inner.size() == 1) {
            return {{inner.front().field.isEmpty() ? SelectorWords::tr("not")
                                                   : SelectorWords::tr("not %1").arg(inner.front().field),
                     inner.front().values}};
        }
        return {{SelectorWords::tr("not"),
                 QStringLiteral("(%1)").arg(joined(inner, SelectorWords::tr(" and ")))}};
    }
    }
    return {};
}

QString words_of(const Selector& selector, const Stack& stack) {
    return joined(chips_of(selector, stack), QStringLiteral(", "));
}

QString title_of(const Event& event, const Scenario& scenario) {
    if (!event.name.empty()) {
        return shown(toUtf8(inCurrentLanguage(event.name)), 120);
    }
    if (scenario.events.size() == 1 && !scenario.name.empty()) {
        return shown(toUtf8(inCurrentLanguage(scenario.name)), 120);
    }
    return shown(event.id.str(), 120);
}

QString span_of(const Event& event) {
    const Minute start = report::start_of(event);
    const auto end = report::end_of(event);
    const auto when = [](Minute at) {
        return at % minutes_per_day == 0 ? format::day(at) : format::instant(at);
    };
    if (!end) {
        return SelectorWords::tr("from %1").arg(when(start));
    }
    const bool whole = start % minutes_per_day == 0 && *end % minutes_per_day == 0;
    QString span = SelectorWords::tr("%1 to %2")
                       .arg(when(start), whole ? format::count(*end / minutes_per_day) : when(*end));
    const auto* days = std::get_if<Days>(&event.duration);
    if (days != nullptr && !days->estimate.is_certain()) {
        span += QStringLiteral(" (%1–%2–%3)")
                    .arg(format::number(days->estimate.low), format::number(days->estimate.likely),
                         format::duration(duration_of_days(days->estimate.high)));
    }
    return span;
}

} // namespace volteface::ui
