// SPDX-License-Identifier: GPL-3.0-or-later
// What stands out in an audit, in words, the gravest first.
#pragma once

#include "ui/audit/auditor.h"

#include <QString>

#include <optional>
#include <set>
#include <string>
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

/// What a person can do about it at once. Empty words: nothing.
struct FindingFix {
    QString words;          ///< on the button
    std::string capability; ///< look for it in the catalogue; empty: only select
    std::optional<RequirementId> requirement;
    std::optional<ComponentId> component; ///< its consumer, or who has a field to be filled in
    QString field;                        ///< that field
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
    FindingFix fix;
};

/// Common causes by impact, single points that stop services, foreign single points without an alternative in
/// time, laws that reach data, what could not be started from cold, and what is not known. `offered`: the
/// capabilities that the catalogue has.
[[nodiscard]] std::vector<AuditFinding> findingsOf(const AuditData& data,
                                                   const std::set<std::string>& offered = {});

} // namespace volteface::ui
