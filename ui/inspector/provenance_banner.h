// SPDX-License-Identifier: GPL-3.0-or-later
// Says at the head of a page what a reader should know before leaning on it: inferred and not confirmed, with
// the two answers; not checked for long; general knowledge or an estimate.
#pragma once

#include "ui/support/provenance.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace volteface::ui {

class ProvenanceBanner : public QFrame {
    Q_OBJECT

public:
    explicit ProvenanceBanner(QWidget* parent = nullptr);

    /// Hidden where there is nothing to say. Of several records: what holds for any of them.
    void show(const Provenance& provenance);
    void retranslate();

    [[nodiscard]] QPushButton* confirmButton() const { return confirm_; }
    [[nodiscard]] QPushButton* rejectButton() const { return reject_; }

Q_SIGNALS:
    void confirmed();
    void rejected();

private:
    Provenance provenance_;
    QLabel* inferred_;
    QLabel* facts_;
    QPushButton* confirm_;
    QPushButton* reject_;
};

} // namespace volteface::ui
