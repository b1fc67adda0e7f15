// SPDX-License-Identifier: GPL-3.0-or-later
// What a plan has to keep to, edited in place: budget, deadlines, minimum fit, teams, jurisdictions,
// providers to avoid, reaction time; each with what the plan at hand makes of it.
#pragma once

#include "core/model/stack.h"
#include "ui/plan/plan_model.h"

#include <QFrame>

#include <memory>

class QComboBox;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace volteface::ui {

class LimitField;

class ConstraintsPanel : public QFrame {
    Q_OBJECT

public:
    explicit ConstraintsPanel(QWidget* parent = nullptr);

    /// `page` null: no plan to mark yet.
    void show(const PlanConstraints& constraints, std::shared_ptr<const Stack> stack, PlanPagePtr page);

    [[nodiscard]] LimitField* budget() const { return budget_; }
    [[nodiscard]] LimitField* deadline() const { return deadline_; }
    [[nodiscard]] LimitField* fit() const { return fit_; }
    /// The service whose deadline is shown.
    void chooseService(const ComponentId& service);

Q_SIGNALS:
    void changed(const volteface::PlanConstraints& constraints);
    void teamChanged(const volteface::Team& team);
    void resetWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void retranslate();
    void refresh();
    void refreshLimits();
    void refreshDeadline();
    void refreshTeams();
    void refreshRules();
    void refreshAvoid();
    void addRule();
    void addAvoided();
    void emitWith(PlanConstraints constraints);
    [[nodiscard]] QString effectOfSpare(double spare, double limit, const QString& written,
                                        bool& tight) const;

    PlanConstraints constraints_;
    std::shared_ptr<const Stack> stack_;
    PlanPagePtr page_;
    ComponentId service_;
    QLabel* title_;
    QLabel* legend_;
    QPushButton* reset_;
    LimitField* budget_;
    LimitField* deadline_;
    QComboBox* services_;
    LimitField* fit_;
    QLabel* teamsTitle_;
    QWidget* teams_;
    QLabel* rulesTitle_;
    QPushButton* addRule_;
    QWidget* rules_;
    QLabel* avoidTitle_;
    QPushButton* addAvoid_;
    QWidget* avoid_;
    QLabel* reactionTitle_;
    QLineEdit* reaction_;
};

} // namespace volteface::ui
