// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/perspective.h"

#include <QCoreApplication>

namespace volteface::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Perspectives)
};

} // namespace

QString nameOf(Perspective perspective) {
    switch (perspective) {
    case Perspective::map:
        return Words::tr("Map");
    case Perspective::audit:
        return Words::tr("Audit");
    case Perspective::scenarios:
        return Words::tr("Scenarios");
    case Perspective::plan:
        return Words::tr("Plan");
    case Perspective::report:
        return Words::tr("Report");
    }
    return {};
}

QString wordOf(Perspective perspective) {
    switch (perspective) {
    case Perspective::map:
        return QStringLiteral("map");
    case Perspective::audit:
        return QStringLiteral("audit");
    case Perspective::scenarios:
        return QStringLiteral("scenarios");
    case Perspective::plan:
        return QStringLiteral("plan");
    case Perspective::report:
        return QStringLiteral("report");
    }
    return {};
}

std::optional<Perspective> perspectiveFromWord(const QString& word) {
    for (const Perspective perspective : allPerspectives) {
        if (wordOf(perspective) == word) {
            return perspective;
        }
    }
    return std::nullopt;
}

QString iconOf(Perspective perspective) {
    return QStringLiteral("perspective-") + wordOf(perspective);
}

} // namespace volteface::ui
