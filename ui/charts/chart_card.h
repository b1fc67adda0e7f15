// SPDX-License-Identifier: GPL-3.0-or-later
// A chart in a card: title, the chart or its table, and export. Two of them follow the session.
#pragma once

#include "ui/charts/chart_drawing.h"
#include "ui/document/session.h"

#include <QFrame>

class QChartView;
class QLabel;
class QStackedWidget;
class QTableWidget;
class QToolButton;

namespace volteface::ui {

class ChartCard : public QFrame {
    Q_OBJECT

public:
    explicit ChartCard(Session* session, QWidget* parent = nullptr);

    [[nodiscard]] const ChartTable& table() const { return table_; }
    [[nodiscard]] QSize sizeHint() const override { return {480, 300}; }

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    /// Called when what is drawn may differ: calls show().
    virtual void refresh() = 0;
    void show(const ChartMaker& make, const ChartTable& table);
    void showNothing(const QString& why, const QString& title);
    [[nodiscard]] Session* session() const { return session_; }
    [[nodiscard]] QChart* chart() const;

private:
    void fillTable();
    void exportAs();
    void retranslate();

    Session* session_;
    ChartMaker make_;
    ChartTable table_;
    QLabel* title_;
    QLabel* summary_;
    QToolButton* asTable_;
    QToolButton* export_;
    QStackedWidget* pages_;
    QChartView* view_;
    QTableWidget* cells_;
    QLabel* empty_;
};

/// Services up, at risk, degraded and down over the scenario in use, with the session's day.
class ServicesChartCard : public ChartCard {
    Q_OBJECT

public:
    explicit ServicesChartCard(Session* session, QWidget* parent = nullptr);

private:
    void refresh() override;
    void refreshMinute();
};

/// Links of the stack by layer and control.
class LinksChartCard : public ChartCard {
    Q_OBJECT

public:
    explicit LinksChartCard(Session* session, QWidget* parent = nullptr);

private:
    void refresh() override;
};

} // namespace volteface::ui
