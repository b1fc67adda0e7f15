// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/plan_strip.h"

#include "ui/document/planner.h"
#include "ui/support/fonts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>

namespace volteface::ui {

namespace {

constexpr int patience = 300; // ms

} // namespace

PlanStrip::PlanStrip(Planner* planner, QWidget* parent)
    : QFrame(parent)
    , planner_(planner)
    , patience_(new QTimer(this))
    , words_(new QLabel(this))
    , bar_(new QProgressBar(this))
    , button_(new QPushButton(this)) {
    setProperty("ground", "bar");
    setAttribute(Qt::WA_StyledBackground);
    words_->setFont(fontOf(FontRole::small));
    bar_->setRange(0, 100);
    bar_->setTextVisible(false);
    bar_->setFixedSize(180, 6);
    button_->setMinimumHeight(24);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 4, 16, 4);
    row->setSpacing(12);
    row->addWidget(words_);
    row->addWidget(bar_);
    row->addWidget(button_);
    row->addStretch(1);
    patience_->setSingleShot(true);
    patience_->setInterval(patience);
    connect(patience_, &QTimer::timeout, this, &PlanStrip::refresh);
    connect(planner_, &Planner::runningChanged, this, [this] {
        if (planner_->isRunning()) {
            patience_->start();
        } else {
            patience_->stop();
        }
        refresh();
    });
    connect(planner_, &Planner::changed, this, &PlanStrip::refresh);
    connect(planner_, &Planner::progressed, this,
            [this](double share) { bar_->setValue(static_cast<int>(share * 100)); });
    connect(button_, &QPushButton::clicked, this, [this] {
        if (planner_->isRunning()) {
            planner_->cancel();
        } else {
            planner_->refresh();
        }
    });
    refresh();
}

void PlanStrip::refresh() {
    const bool long_work = planner_->isRunning() && !patience_->isActive();
    const bool given_up = planner_->isCancelled() && planner_->isStale();
    setVisible(long_work || given_up);
    bar_->setVisible(long_work);
    if (long_work) {
        bar_->setValue(static_cast<int>(planner_->progress() * 100));
        words_->setText(planner_->answer() != nullptr ? tr("The plan is being worked out anew…")
                                                      : tr("The plan is being worked out…"));
        button_->setText(tr("Cancel"));
    } else if (given_up) {
        words_->setText(planner_->answer() != nullptr ? tr("Stopped: the plan shown is out of date.")
                                                      : tr("Stopped: there is no plan yet."));
        button_->setText(tr("Optimise again"));
    }
    bar_->setAccessibleName(words_->text());
}

void PlanStrip::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        refresh();
    }
    QFrame::changeEvent(event);
}

} // namespace volteface::ui
