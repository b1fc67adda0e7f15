// SPDX-License-Identifier: GPL-3.0-or-later
// Where any view leads to the figures behind a cost: the window of assumptions and of coupling.
#pragma once

#include "core/cost/assumptions.h"
#include "core/model/ids.h"

#include <QObject>
#include <QPointer>

#include <memory>
#include <vector>

class QWidget;

namespace volteface::ui {

class CostWindow;
class Session;

class CostDesk : public QObject {
    Q_OBJECT

public:
    /// A child of the session, found by of(). `shipped`: the figures of resources/assumptions; `window`: the
    /// parent of what is opened.
    CostDesk(Session* session, std::vector<cost::Figure> shipped, QWidget* window);

    /// Null where the window has none.
    [[nodiscard]] static CostDesk* of(const Session& session);

    /// What ships with the program.
    [[nodiscard]] const std::vector<cost::Figure>& shipped() const { return *shipped_; }

    /// The window comes to the front, this figure current. False where there is no such figure, or no
    /// document: then nothing opens.
    bool openAssumption(const AssumptionId& id);
    bool openCoupling(const RequirementId& id);
    void openAssumptions();
    void openCoupling();

    /// Null before it was first opened.
    [[nodiscard]] CostWindow* window() const;

private:
    CostWindow* show();

    Session* session_;
    std::shared_ptr<const std::vector<cost::Figure>> shipped_;
    QPointer<QWidget> parent_;
    QPointer<CostWindow> window_;
};

} // namespace volteface::ui
