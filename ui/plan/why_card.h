// SPDX-License-Identifier: GPL-3.0-or-later
// "Why?" of a move or of a figure: the candidate and the next best, every line of the cost with its formula,
// and the assumptions with their sources. Opens beside what was clicked; Escape closes it.
#pragma once

#include "ui/plan/plan_model.h"

#include <QFrame>

class QLabel;
class QTextBrowser;

namespace volteface::ui {

/// As rich text.
[[nodiscard]] QString whyText(const PlanRow& row, const QString& currency);
/// The lines of one heading over all moves; `part` as in WhyLine.
[[nodiscard]] QString whyText(const PlanPage& page, std::size_t part);
/// What the bound is, and how far it goes.
[[nodiscard]] QString proofText(const PlanPage& page);

class WhyCard : public QFrame {
    Q_OBJECT

public:
    explicit WhyCard(QWidget* parent = nullptr);

    /// Its right upper corner stands at `corner`, moved into the screen.
    void open(const QString& title, const QString& text, QPoint corner);
    [[nodiscard]] QString text() const;

private:
    QLabel* title_;
    QTextBrowser* text_;
};

} // namespace volteface::ui
