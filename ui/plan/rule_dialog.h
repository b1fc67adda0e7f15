// SPDX-License-Identifier: GPL-3.0-or-later
// Asks for one rule of accepted jurisdictions.
#pragma once

#include "core/model/plan.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace volteface::ui {

/// "EU · criticality 1–2 · personal data": a rule in words.
[[nodiscard]] QString wordsOf(const JurisdictionRule& rule);

class RuleDialog : public QDialog {
    Q_OBJECT

public:
    explicit RuleDialog(QWidget* parent = nullptr);

    [[nodiscard]] JurisdictionRule rule() const;
    /// "EU, US": codes and named sets; what is none of them is told, and keeps the dialog open.
    [[nodiscard]] QLineEdit* accepted() const { return accepted_; }

private:
    void check();

    QLineEdit* accepted_;
    QComboBox* criticality_;
    QComboBox* data_;
    QLabel* problem_;
    QPushButton* ok_;
};

} // namespace volteface::ui
