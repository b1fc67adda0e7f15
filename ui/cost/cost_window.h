// SPDX-License-Identifier: GPL-3.0-or-later
// A window of its own beside the main one: assumptions, coupling. Each change is one step to undo.
#pragma once

#include "ui/cost/assumptions_page.h"
#include "ui/cost/coupling_page.h"

#include <QDialog>

class QPushButton;
class QTabWidget;

namespace volteface::ui {

class CostWindow : public QDialog {
    Q_OBJECT

public:
    enum class Page { assumptions, coupling };

    CostWindow(Session* session, std::shared_ptr<const std::vector<cost::Figure>> shipped, QWidget* parent);

    void showPage(Page page);
    bool openAssumption(const AssumptionId& id);
    bool openCoupling(const RequirementId& id);
    void undo();

    [[nodiscard]] AssumptionsPage& assumptions() { return *assumptions_; }
    [[nodiscard]] CouplingPage& coupling() { return *coupling_; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void refreshUndo();

    Session* session_;
    QTabWidget* pages_;
    AssumptionsPage* assumptions_;
    CouplingPage* coupling_;
    QPushButton* undo_;
    QPushButton* close_;
};

} // namespace volteface::ui
