// SPDX-License-Identifier: GPL-3.0-or-later
// A figure in a card: title, what is measured, switches, the figure or its table, and export.
#pragma once

#include "core/base/result.h"
#include "ui/audit/figure.h"

#include <QFrame>

#include <functional>
#include <memory>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableWidget;
class QToolButton;

namespace volteface::ui {

class FigureView;
class Segments;
class Session;

/// Where a chart of that title should go; empty if the person thinks better of it. The ending is one of .svg,
/// .png and .csv unless they wrote another.
[[nodiscard]] QString askForChartFile(QWidget* parent, const QString& title);

class FigureCard : public QFrame {
    Q_OBJECT

public:
    explicit FigureCard(Session* session, QWidget* parent = nullptr);

    void setTitle(const QString& title);
    /// Takes the place of the figure before it; null shows `why` there is none.
    void show(std::shared_ptr<const Figure> figure, const QString& why = {});
    /// A switch in the head, from left to right; the card owns it.
    Segments* addSwitch();
    /// Older than the stack: drawn paler.
    void setStale(bool stale);

    [[nodiscard]] FigureView* view() const { return view_; }
    [[nodiscard]] QTableWidget* cells() const { return cells_; }
    [[nodiscard]] QString note() const;
    [[nodiscard]] ChartTable table() const;
    void showTable(bool table);
    /// As high as it takes at that width.
    [[nodiscard]] int heightAt(int width);
    /// Tab comes here from `before`, through the head to the figure; returns the last stop.
    QWidget* tabAfter(QWidget* before);
    /// By the ending of `path`: .svg, .png or .csv.
    [[nodiscard]] Result<void> exportTo(const QString& path) const;

Q_SIGNALS:
    void chosen(const volteface::ui::Target& target);
    void opened(const volteface::ui::Target& target);
    void moreWanted();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void retranslate();
    void placeCaption(int width);
    void placeSwitches(bool below, bool noteToo);
    void fillTable();
    void exportAs();

    Session* session_;
    std::shared_ptr<const Figure> figure_;
    QHBoxLayout* head_;
    QHBoxLayout* lower_; ///< below the head: what has no room in it
    QWidget* switchBox_;
    QHBoxLayout* switches_;
    QWidget* body_;
    int placed_ = -1;     ///< where the switches stand
    bool filled_ = false; ///< the table is that of the figure
    QLabel* title_;
    QLabel* beside_;
    QLabel* below_;
    QLabel* note_;
    QPushButton* more_;
    QToolButton* asTable_;
    QToolButton* export_;
    QStackedWidget* pages_;
    FigureView* view_;
    QTableWidget* cells_;
    QLabel* empty_;
};

} // namespace volteface::ui
