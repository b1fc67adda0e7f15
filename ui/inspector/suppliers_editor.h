// SPDX-License-Identifier: GPL-3.0-or-later
// The suppliers of a requirement: role, failover and fit of each, their order, adding and removing.
#pragma once

#include "core/model/stack.h"
#include "core/simulation/outcome.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;
class QToolButton;
class QVBoxLayout;

namespace volteface::ui {

class ComponentPicker;
class StateName;

/// One supplier. Refused text stays in its field, with the reason under the row.
class SupplierRow : public QWidget {
    Q_OBJECT

public:
    explicit SupplierRow(QWidget* parent = nullptr);

    void show(const Stack& stack, const Supplier& supplier, const simulation::Outcome* outcome, Minute at);
    void setPlace(bool first, bool last);
    [[nodiscard]] const Supplier& supplier() const { return supplier_; }

Q_SIGNALS:
    void changed(const volteface::Supplier& supplier);
    void moved(int by);
    void removed();
    void chosen();

private:
    void commit();
    void name();

    Supplier supplier_;
    StateName* title_;
    QToolButton* up_;
    QToolButton* down_;
    QToolButton* remove_;
    QComboBox* role_;
    QLineEdit* failover_;
    QLineEdit* fit_;
    QLabel* reason_;
};

class SuppliersEditor : public QWidget {
    Q_OBJECT

public:
    explicit SuppliersEditor(QWidget* parent = nullptr);

    void show(const Stack& stack, const Requirement& requirement, const simulation::Outcome* outcome,
              Minute at);

Q_SIGNALS:
    void added(const volteface::ComponentId& component);
    /// Roles, delays, fits or order differ, or one is gone.
    void changed(const std::vector<volteface::Supplier>& suppliers);
    void chosen(const volteface::ComponentId& component);

private:
    [[nodiscard]] std::vector<Supplier> suppliers() const;

    QVBoxLayout* column_;
    std::vector<SupplierRow*> rows_;
    ComponentPicker* picker_;
};

} // namespace volteface::ui
