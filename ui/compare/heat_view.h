// SPDX-License-Identifier: GPL-3.0-or-later
// The heat map on screen: a table whose cells are drawn as states, with scenarios as row heads.
#pragma once

#include "ui/compare/heat_model.h"

#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTableView>

#include <optional>

namespace volteface::ui {

/// Name and yearly likelihood; the scenario in use stands out.
class ScenarioHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit ScenarioHeader(QWidget* parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    void setPreferredWidth(int width);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;

private:
    int preferred_ = 300;
};

/// Names of services, on two lines where they are long.
class ServiceHeader : public QHeaderView {
    Q_OBJECT

public:
    explicit ServiceHeader(QWidget* parent = nullptr);

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
};

class HeatDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

class HeatView : public QTableView {
    Q_OBJECT

public:
    explicit HeatView(QWidget* parent = nullptr);

    [[nodiscard]] HeatModel* heat() const { return model_; }
    /// Out of date: drawn faint until it is computed anew.
    void setStale(bool stale);
    [[nodiscard]] bool isStale() const { return stale_; }

Q_SIGNALS:
    /// A scenario was chosen, and with it a service where it was a cell of one.
    void chosen(const volteface::ScenarioId& scenario, const std::optional<volteface::ComponentId>& service);
    /// The head of the losses was clicked.
    void lossHeadClicked();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void choose(const QModelIndex& index);
    [[nodiscard]] int lossWidth() const;
    void fitNames();
    void fitColumns();

    HeatModel* model_;
    ScenarioHeader* heads_;
    bool stale_ = false;
};

} // namespace volteface::ui
