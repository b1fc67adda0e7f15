// SPDX-License-Identifier: GPL-3.0-or-later
// The findings panel: what is doubtful, and what to do. A click brings the place into sight and focuses the
// field.
#pragma once

#include "ui/document/session.h"

#include <QStyledItemDelegate>
#include <QWidget>

#include <optional>
#include <vector>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QListView;
class QPushButton;

namespace volteface::ui {

class FindingsFilter;
class FindingsModel;

/// Severity shape, title, what to do; every line wraps.
class FindingDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

class FindingsPanel : public QWidget {
    Q_OBJECT

public:
    explicit FindingsPanel(Session* session, QWidget* parent = nullptr);

    /// For the tab: "Findings 14"; "Findings" when there is none.
    [[nodiscard]] QString title() const;
    [[nodiscard]] FindingsModel* model() const { return model_; }
    [[nodiscard]] QListView* view() const { return view_; }
    [[nodiscard]] QSize sizeHint() const override { return {344, 500}; }

Q_SIGNALS:
    void titleChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void reveal(const QModelIndex& index);

    Session* session_;
    FindingsModel* model_;
    FindingsFilter* filter_;
    QLineEdit* words_;
    std::vector<QPushButton*> severities_;
    QListView* view_;
    QLabel* empty_;
};

} // namespace volteface::ui
