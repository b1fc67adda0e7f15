// SPDX-License-Identifier: GPL-3.0-or-later
// What ties each need to its suppliers, as one table to fill in.
#pragma once

#include "ui/cost/coupling_model.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace volteface::ui {

class CouplingPage : public QWidget {
    Q_OBJECT

public:
    explicit CouplingPage(Session* session, QWidget* parent = nullptr);

    bool open(const RequirementId& id);
    void copy() const;
    void paste();
    void forget();

    [[nodiscard]] CouplingModel& model() { return *model_; }
    [[nodiscard]] QTableView& table() { return *table_; }
    [[nodiscard]] QString refusal() const;

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void retranslate();
    void fit();

    CouplingModel* model_;
    QLabel* hint_;
    QTableView* table_;
    QLabel* refusal_;
};

} // namespace volteface::ui
