// SPDX-License-Identifier: GPL-3.0-or-later
// What stands out in an audit, in words, the gravest first.
#pragma once

#include "ui/audit/auditor.h"

#include <QString>

#include <optional>
#include <vector>

namespace volteface::ui {

/// One of the ways that meet in a common cause.
struct FindingWay {
    QString name;
    QString note; ///< "through Entra ID"
    std::optional<Country> country;
};

struct FindingFigure {
    QString value;
    QString name;
};

struct AuditFinding {
    /// `down`, `unlawful`, `at_risk`; `up`: something is not known.
    simulation::State sign = simulation::State::down;
    QString title;
    QString detail;
    std::vector<FindingWay> ways; ///< for a common cause, else empty
    QString meeting;              ///< where they meet
    std::optional<Country> country;
    std::vector<FindingFigure> figures;
    std::vector<ComponentId> components; ///< that it is about
    std::optional<audit::Element> element;
};

/// Common causes by impact, single points that stop services, foreign single points without an alternative in
/// time, laws that reach data, what could not be started from cold, and what is not known.
[[nodiscard]] std::vector<AuditFinding> findingsOf(const AuditData& data);

} // namespace volteface::ui
