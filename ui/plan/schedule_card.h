// SPDX-License-Identifier: GPL-3.0-or-later
// Moves and schedule in a card: the table and the bars beside it scroll together, the strips of teams and
// services below them stay in sight and share their time axis.
#pragma once

#include "core/base/result.h"
#include "ui/plan/gantt_view.h"
#include "ui/plan/plan_model.h"

#include <QFrame>

#include <functional>

class QLabel;
class QScrollBar;
class QToolButton;

namespace volteface::ui {

class FigureView;
class MoveModel;
class MoveTree;
class Session;
struct Target;

class ScheduleCard : public QFrame {
    Q_OBJECT

public:
    explicit ScheduleCard(Session* session, QWidget* parent = nullptr);

    /// Null: nothing to show.
    void show(PlanPagePtr page);
    void setStale(bool stale);

    [[nodiscard]] MoveTree* tree() const { return tree_; }
    [[nodiscard]] MoveModel* model() const { return model_; }
    [[nodiscard]] GanttView* gantt() const { return gantt_; }
    [[nodiscard]] FigureView* strips() const { return strips_; }
    /// As high as it takes to show `rows` moves without scrolling.
    [[nodiscard]] int heightFor(int rows) const;
    /// With every row in sight.
    [[nodiscard]] int fullHeight() const;

    /// By the ending of `path`: .svg, .png or .csv.
    [[nodiscard]] Result<void> exportTo(const QString& path) const;
    /// A further format of the export menu: its name there, and what writes it. Returns its entry.
    using Writer = std::function<void(const QString& path)>;
    void addFormat(std::function<QString()> name, const QString& filter, const QString& ending, Writer write);
    void zoomToFit();

Q_SIGNALS:
    void whyWanted(const volteface::ui::PlanRow& row, QPoint global);
    void menuWanted(const volteface::ui::PlanRow& row, QPoint global);
    void startMoved(const volteface::ui::PlanRow& row, double day);
    void placeChosen(const volteface::ui::Target& target);

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    void retranslate();
    void refreshHead();
    void refreshStrips();
    void refreshBars();
    void fitUnlessZoomed();
    void fillExportMenu();
    void exportWith(const QString& filter, const QString& ending, const Writer& write);

    struct Format {
        std::function<QString()> name;
        QString filter;
        QString ending;
        Writer write;
    };

    Session* session_;
    PlanPagePtr page_;
    MoveModel* model_;
    MoveTree* tree_;
    GanttView* gantt_;
    FigureView* strips_;
    QWidget* body_;
    QLabel* title_;
    QLabel* facts_;
    QWidget* legend_;
    QToolButton* out_;
    QToolButton* in_;
    QToolButton* fit_;
    QToolButton* export_;
    QScrollBar* along_;
    QScrollBar* down_;
    std::vector<Format> formats_;
    bool zoomed_ = false; ///< by a person
};

} // namespace volteface::ui
