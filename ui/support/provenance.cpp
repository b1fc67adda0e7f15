// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/provenance.h"

#include "ui/support/names.h"

#include <QCoreApplication>
#include <QStringList>

namespace volteface::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Provenance)
};

template <class Record>
Provenance read(const Record& record, const Stack& stack, const std::optional<Date>& today) {
    Provenance result;
    result.confidence = record.confidence;
    if (today) {
        result.days = days_since(record.as_of, *today);
        result.stale = is_stale(record.as_of, stack.stale_after, *today);
    }
    return result;
}

} // namespace

Provenance provenanceOf(const Component& component, const Stack& stack, const std::optional<Date>& today) {
    Provenance result = read(component, stack, today);
    result.inferred = component.inferred;
    return result;
}

Provenance provenanceOf(const Requirement& requirement, const Stack& stack,
                        const std::optional<Date>& today) {
    Provenance result = read(requirement, stack, today);
    result.inferred = requirement.inferred;
    return result;
}

Provenance provenanceOf(const Organisation& organisation, const Stack& stack,
                        const std::optional<Date>& today) {
    return read(organisation, stack, today);
}

QString inferredWord() {
    return Words::tr("inferred");
}

QString staleWord() {
    return Words::tr("not checked for long");
}

QString checkedWords(const Provenance& provenance) {
    if (!provenance.days) {
        return {};
    }
    return *provenance.days == 0
               ? Words::tr("checked today")
               : Words::tr("checked %n day(s) ago", nullptr, static_cast<int>(*provenance.days));
}

QString markWords(const Provenance& provenance) {
    QStringList words;
    if (provenance.inferred) {
        words << inferredWord();
    }
    if (provenance.stale) {
        words << checkedWords(provenance);
    }
    if (provenance.confidence == Confidence::general_knowledge ||
        provenance.confidence == Confidence::estimated) {
        words << nameOf(*provenance.confidence);
    }
    return words.join(QStringLiteral(" · "));
}

} // namespace volteface::ui
