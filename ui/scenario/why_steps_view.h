// SPDX-License-Identifier: GPL-3.0-or-later
// The chain of causes drawn: shapes on a 2-px line from the event to the component, a card for each step.
#pragma once

#include "ui/scenario/why_text.h"

#include <QAbstractButton>
#include <QWidget>

#include <vector>

class QVBoxLayout;

namespace volteface::ui {

/// One step; clicking it selects what it is about.
class WhyStepCard : public QAbstractButton {
    Q_OBJECT

public:
    explicit WhyStepCard(QWidget* parent);
    void show(const WhyStep& step, bool first, bool last);
    [[nodiscard]] const WhyStep& step() const { return step_; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    WhyStep step_;
    bool first_ = false;
    bool last_ = false;
};

class WhyStepsView : public QWidget {
    Q_OBJECT

public:
    explicit WhyStepsView(QWidget* parent = nullptr);
    void show(const std::vector<WhyStep>& steps);
    [[nodiscard]] const std::vector<WhyStepCard*>& cards() const { return cards_; }

Q_SIGNALS:
    void chosen(const volteface::ui::WhyStep& step);

private:
    QVBoxLayout* column_;
    std::vector<WhyStepCard*> cards_;
};

} // namespace volteface::ui
