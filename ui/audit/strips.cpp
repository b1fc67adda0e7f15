// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/strips.h"

#include "ui/audit/auditor.h"
#include "ui/support/fonts.h"
#include "ui/support/icons.h"

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

StatusStrip::StatusStrip(Auditor* auditor, QWidget* parent)
    : QFrame(parent)
    , auditor_(auditor)
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
    connect(patience_, &QTimer::timeout, this, &StatusStrip::refresh);
    connect(auditor_, &Auditor::runningChanged, this, [this] {
        if (auditor_->isRunning()) {
            patience_->start();
        } else {
            patience_->stop();
        }
        refresh();
    });
    connect(auditor_, &Auditor::changed, this, &StatusStrip::refresh);
    connect(auditor_, &Auditor::progressed, this,
            [this](double share) { bar_->setValue(static_cast<int>(share * 100)); });
    connect(button_, &QPushButton::clicked, this, [this] {
        if (auditor_->isRunning()) {
            auditor_->cancel();
        } else {
            auditor_->refresh();
        }
    });
    refresh();
}

void StatusStrip::refresh() {
    const bool long_work = auditor_->isRunning() && !patience_->isActive();
    const bool given_up = auditor_->isCancelled() && auditor_->isStale();
    setVisible(long_work || given_up);
    bar_->setVisible(long_work);
    if (long_work) {
        bar_->setValue(static_cast<int>(auditor_->progress() * 100));
        words_->setText(tr("The audit is being computed…"));
        button_->setText(tr("Cancel"));
    } else if (given_up) {
        words_->setText(auditor_->data() != nullptr ? tr("Stopped: what is shown is of an older state.")
                                                    : tr("Stopped: nothing has been computed yet."));
        button_->setText(tr("Compute"));
    }
    bar_->setAccessibleName(words_->text());
}

void StatusStrip::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        refresh();
    }
    QFrame::changeEvent(event);
}

TrailBar::TrailBar(QWidget* parent)
    : QFrame(parent)
    , words_(new QLabel(this))
    , map_(new QPushButton(this))
    , close_(new QPushButton(this)) {
    setProperty("ground", "panel");
    setAttribute(Qt::WA_StyledBackground);
    words_->setFont(fontOf(FontRole::small));
    words_->setWordWrap(true);
    words_->setTextFormat(Qt::PlainText);
    map_->setProperty("kind", "primary");
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 6, 16, 6);
    row->setSpacing(12);
    row->addWidget(words_, 1);
    row->addWidget(map_);
    row->addWidget(close_);
    connect(map_, &QPushButton::clicked, this, &TrailBar::mapRequested);
    connect(close_, &QPushButton::clicked, this, &TrailBar::clear);
    retranslate();
    clear();
}

void TrailBar::show(const QString& words, bool onMap) {
    words_->setText(words);
    map_->setVisible(onMap);
    setVisible(true);
}

void TrailBar::clear() {
    words_->clear();
    hide();
}

QString TrailBar::words() const {
    return words_->text();
}

void TrailBar::retranslate() {
    map_->setText(tr("Show on map"));
    close_->setText(tr("Close"));
    words_->setAccessibleName(tr("What was chosen"));
}

void TrailBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        clear();
    }
    QFrame::changeEvent(event);
}

} // namespace volteface::ui
