// SPDX-License-Identifier: GPL-3.0-or-later
// Who holds an organisation's capital: a row a holder, its country and its share; and whether anybody from
// outside the EU has a veto. What rules over capital (SecNumCloud 19.6) go by.
#pragma once

#include "core/model/stack.h"

#include <QWidget>

#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QPushButton;
class QTableWidget;

namespace volteface::ui {

class CapitalEditor : public QWidget {
    Q_OBJECT

public:
    explicit CapitalEditor(QWidget* parent = nullptr);

    /// `veto`: true: somebody from outside has one; false: nobody; empty: unknown.
    void show(const std::vector<Shareholder>& capital, std::optional<bool> veto);
    void retranslate();

    [[nodiscard]] QTableWidget* table() const { return table_; }
    [[nodiscard]] QComboBox* veto() const { return veto_; }
    [[nodiscard]] QPushButton* adder() const { return add_; }
    /// Why what was typed last is refused; empty: it is not.
    [[nodiscard]] QString reason() const;

Q_SIGNALS:
    void changed(const std::vector<Shareholder>& capital);
    void vetoChanged(std::optional<bool> veto);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void commit(int row, int column);
    void removeCurrent();
    void tellSum();

    std::vector<Shareholder> capital_;
    bool filling_ = false;
    QTableWidget* table_;
    QPushButton* add_;
    QPushButton* remove_;
    QLabel* sum_;
    QLabel* reason_;
    QLabel* vetoLabel_;
    QComboBox* veto_;
};

} // namespace volteface::ui
