// SPDX-License-Identifier: GPL-3.0-or-later
// The forms by which the audit's cards are answered. Each deletes itself when it is closed.
#pragma once

#include "ui/audit/auditor.h"
#include "ui/audit/framework_dialog.h"

#include <QString>

#include <optional>

namespace volteface::ui {

[[nodiscard]] FrameworkDialog* csfForm(Session* session, const AuditPtr& data, audit::WeightSet weights,
                                       const std::optional<ComponentId>& subject, QWidget* parent);
[[nodiscard]] FrameworkDialog* doraForm(Session* session, QWidget* parent);
[[nodiscard]] FrameworkDialog* irnForm(Session* session, QWidget* parent);
[[nodiscard]] FrameworkDialog* vetoForm(Session* session, QWidget* parent);

/// Fills the grid from a file of cells, one undo step; what is wrong with it is reported and changes nothing.
bool importIrn(Session* session, const QString& path);

} // namespace volteface::ui
