// SPDX-License-Identifier: GPL-3.0-or-later
// The plan perspective: what it costs to get out, which moves, in which order, what stands in the way, and
// what a person decides otherwise.
#pragma once

#include "ui/plan/plan_reading.h"

#include <QWidget>

#include <functional>
#include <vector>

class QLabel;
class QMenu;
class QPushButton;
class QScrollArea;
class QToolButton;

namespace volteface::ui {

class ConstraintsPanel;
class FigureCard;
class PlanStrip;
class ScheduleCard;
class Session;
class WhyCard;
struct Target;

class PlanView : public QWidget {
    Q_OBJECT
    Q_PROPERTY(bool busy READ isBusy)

public:
    enum Card {
        cost_card,
        alternatives_card,
        proof_card,
        rejected_card,
        waterfall_card,
        restoration_card,
        reversibility_card,
        card_count
    };

    PlanView(Session* session, Planner* planner, QWidget* parent = nullptr);

    [[nodiscard]] FigureCard* card(Card card) const { return cards_[static_cast<std::size_t>(card)]; }
    [[nodiscard]] ScheduleCard* schedule() const { return schedule_; }
    [[nodiscard]] ConstraintsPanel* constraints() const { return constraints_; }
    [[nodiscard]] WhyCard* why() const { return why_; }
    /// What is shown in place of a plan; empty where there is one.
    [[nodiscard]] QString emptyWords() const;
    /// What the plan comes to, in a sentence.
    [[nodiscard]] QString headline() const;
    [[nodiscard]] PlanPagePtr page() const { return page_; }
    /// What is there is not yet of the stack at hand.
    [[nodiscard]] bool isBusy() const;

    void choose(const PlanChosen& chosen);

    // What a person decides about a move; each is one step to undo.
    void pin(const RequirementId& requirement, const ComponentId& from, const ComponentId& to);
    void forbid(const RequirementId& requirement, const ComponentId& from, const ComponentId& to);
    void leave(const RequirementId& requirement, const ComponentId& from);
    void startNoEarlier(const RequirementId& requirement, const ComponentId& from, Duration day);
    void forgetDecisions(const RequirementId& requirement, const ComponentId& from);

    // What happens to the plan that is shown. True if it was done.
    bool keep(const QString& name);
    bool applyPlan();
    bool rename(const QString& name);
    bool removeKept();

    /// By the ending of `path`: .ics as a calendar, else MS Project XML. Needs the date of day 0.
    [[nodiscard]] Result<void> exportSchedule(const QString& path) const;

    /// The page without a planner, for pictures and tests.
    void showPage(PlanPagePtr page);

Q_SIGNALS:
    /// What was selected should be seen on the map.
    void mapRequested();

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void connectParts();
    void addFormats();
    void retranslate();
    void refresh();
    void refreshFigures();
    void refreshHead();
    void refreshEmpty();
    void place();
    [[nodiscard]] int placeWide(int width);
    [[nodiscard]] int placeNarrow(int width);
    [[nodiscard]] int scheduleHeight(int room) const;
    void fillPlanMenu();
    void fillDecisions();
    void openMenu(const PlanRow& row, QPoint at);
    void change(const std::function<void(std::vector<PlanChoice>&)>& edit);
    [[nodiscard]] QString draftName() const;
    [[nodiscard]] const plan::Planning* planning() const;

    Session* session_;
    Planner* planner_;
    PlanChosen chosen_;
    PlanPagePtr page_;
    PlanAnswerPtr read_; ///< what page_ was read from
    PlanChosen readAs_;
    PlanStrip* strip_;
    QScrollArea* scroll_;
    QWidget* body_;
    QLabel* empty_;
    QLabel* head_;
    QToolButton* decisions_;
    QPushButton* keep_;
    QPushButton* apply_;
    QToolButton* more_;
    std::vector<FigureCard*> cards_;
    ScheduleCard* schedule_;
    ConstraintsPanel* constraints_;
    WhyCard* why_;
    bool allRejected_ = false;
    bool placing_ = false;
};

} // namespace volteface::ui
