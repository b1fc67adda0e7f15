// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/message_bar.h"

#include "ui/support/fonts.h"
#include "ui/support/icons.h"
#include "ui/support/messages.h"
#include "ui/support/state_shape.h"
#include "ui/support/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTimerEvent>
#include <QToolButton>

namespace volteface::ui {

namespace {

constexpr int noteLasts = 6000; // ms

} // namespace

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(44, 8, 8, 8);
    label_ = new QLabel(this);
    label_->setTextFormat(Qt::PlainText);
    label_->setWordWrap(true);
    label_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    more_ = new QLabel(this);
    more_->setProperty("tone", "secondary");
    do_ = new QPushButton(this);
    do_->setProperty("kind", "link");
    close_ = new QToolButton(this);
    close_->setIcon(themedIcon(QStringLiteral("dialog-close")));
    row->addWidget(label_, 1);
    row->addWidget(more_);
    row->addWidget(do_);
    row->addWidget(close_);
    connect(close_, &QToolButton::clicked, this, &MessageBar::closeOne);
    connect(do_, &QPushButton::clicked, this, [this] {
        const auto run = offer_.run;
        withdrawOffer();
        if (run) {
            run();
        }
    });
    setAccessibleName(tr("Message"));
    hide();
}

void MessageBar::showError(const Error& error) {
    note_.clear();
    if (errors_.empty() || errors_.back() != error) {
        errors_.push_back(error);
    }
    refresh();
}

void MessageBar::showNote(const QString& text) {
    if (!errors_.empty()) {
        return; // an error is not covered by good news
    }
    note_ = text;
    if (noteTimer_ != 0) {
        killTimer(noteTimer_);
    }
    noteTimer_ = startTimer(noteLasts);
    refresh();
}

void MessageBar::showOffer(Offer offer) {
    offer_ = std::move(offer);
    refresh();
}

void MessageBar::withdrawOffer() {
    offer_ = {};
    refresh();
}

QString MessageBar::text() const {
    return isHidden() ? QString() : label_->text();
}

void MessageBar::clear() {
    errors_.clear();
    note_.clear();
    offer_ = {};
    refresh();
}

void MessageBar::closeOne() {
    if (!errors_.empty()) {
        errors_.erase(errors_.begin());
    } else if (note_.isEmpty()) {
        offer_ = {};
    }
    note_.clear();
    refresh();
}

void MessageBar::refresh() {
    const bool isError = !errors_.empty();
    const bool isOffer = !isError && note_.isEmpty() && offer_.text;
    label_->setText(isError ? describe(errors_.front()) : isOffer ? offer_.text() : note_);
    do_->setVisible(isOffer);
    do_->setText(isOffer ? offer_.action() : QString());
    more_->setText(errors_.size() > 1 ? tr("and %n more", nullptr, static_cast<int>(errors_.size()) - 1)
                                      : QString());
    close_->setToolTip(tr("Close"));
    close_->setAccessibleName(tr("Close"));
    setVisible(isError || isOffer || !note_.isEmpty());
    setAccessibleDescription(label_->text());
    update();
}

void MessageBar::paintEvent(QPaintEvent* /*event*/) {
    const Theme& t = theme();
    QPainter p(this);
    const bool isError = !errors_.empty();
    p.fillRect(rect(), isError ? t.down.fill : t.selected);
    p.fillRect(QRect(0, height() - 1, width(), 1), isError ? t.down.border : t.selection);
    const QRectF mark(16, height() / 2.0 - 9, 18, 18);
    if (isError) {
        paintStateShape(p, mark, simulation::State::down, t);
    } else {
        paintIcon(p, mark.adjusted(1, 1, -1, -1), QStringLiteral("information"), t.selection);
    }
}

void MessageBar::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        closeOne();
    } else {
        QFrame::keyPressEvent(event);
    }
}

void MessageBar::timerEvent(QTimerEvent* event) {
    if (event->timerId() == noteTimer_) {
        killTimer(noteTimer_);
        noteTimer_ = 0;
        note_.clear();
        refresh();
    }
}

void MessageBar::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        refresh();
    }
    QFrame::changeEvent(event);
}

} // namespace volteface::ui
