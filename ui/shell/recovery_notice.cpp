// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recovery_notice.h"

#include "ui/shell/recent_list.h"
#include "ui/support/convert.h"
#include "ui/support/fonts.h"
#include "ui/support/messages.h"
#include "ui/support/state_shape.h"
#include "ui/support/theme.h"

#include <QBoxLayout>
#include <QDateTime>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>

namespace volteface::ui {

namespace {

QString clock(store::Timestamp at) {
    const QDateTime then = QDateTime::fromMSecsSinceEpoch(at.time_since_epoch().count());
    const QDateTime now = QDateTime::currentDateTime();
    return then.date() == now.date() ? then.toString(QStringLiteral("HH:mm")) : ago(then, now);
}

} // namespace

RecoveryNotice::RecoveryNotice(store::LeftOver leftOver, QWidget* parent)
    : QFrame(parent)
    , leftOver_(std::move(leftOver)) {
    setMinimumHeight(76);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(72, 12, 22, 12);
    row->setSpacing(12);
    auto* words = new QVBoxLayout;
    words->setSpacing(3);
    title_ = new QLabel(this);
    title_->setTextFormat(Qt::PlainText);
    title_->setFont(inter(14, QFont::DemiBold));
    detail_ = new QLabel(this);
    detail_->setTextFormat(Qt::PlainText);
    detail_->setWordWrap(true);
    detail_->setFont(fontOf(FontRole::small));
    detail_->setProperty("tone", "secondary");
    words->addWidget(title_);
    words->addWidget(detail_);
    row->addLayout(words, 1);
    recover_ = new QPushButton(this);
    recover_->setProperty("kind", "primary");
    saved_ = new QPushButton(this);
    compare_ = new QPushButton(this);
    for (QPushButton* button : {recover_, saved_, compare_}) {
        button->setMinimumHeight(34);
        row->addWidget(button);
    }
    recover_->setVisible(!leftOver_.damage);
    compare_->setVisible(!leftOver_.damage && !leftOver_.file.empty());
    connect(recover_, &QPushButton::clicked, this, &RecoveryNotice::recoverRequested);
    connect(saved_, &QPushButton::clicked, this, &RecoveryNotice::openSavedRequested);
    connect(compare_, &QPushButton::clicked, this, &RecoveryNotice::compareRequested);
    retranslate();
}

void RecoveryNotice::retranslate() {
    const QString name =
        leftOver_.file.empty() ? shown(leftOver_.name, 80) : shown(leftOver_.file.filename().string(), 80);
    title_->setText(tr("“%1” was not closed properly").arg(name.isEmpty() ? tr("Untitled") : name));
    const auto edits = static_cast<int>(leftOver_.edits);
    QString text;
    if (leftOver_.damage) {
        text = tr("What was kept of it cannot be read. %1").arg(describeBare(*leftOver_.damage));
    } else if (leftOver_.saved_at) {
        //: %1 is a time of day
        text =
            tr("%n edit(s) after the save of %1 were kept.", nullptr, edits).arg(clock(*leftOver_.saved_at));
    } else {
        text = tr("%n edit(s) were kept; the document was never saved.", nullptr, edits);
    }
    if (leftOver_.last && !leftOver_.damage) {
        const QString last = describe(leftOver_.last->verb, shown(leftOver_.last->subject, 60));
        //: %1 is a time of day, %2 the words of an edit
        text += u' ' + tr("The last one, at %1: %2.").arg(clock(leftOver_.last->at), last);
    }
    detail_->setText(text);
    recover_->setText(tr("Recover"));
    saved_->setText(leftOver_.file.empty() ? tr("Give it up") : tr("Open the saved file"));
    compare_->setText(tr("Compare…"));
    setAccessibleName(title_->text());
}

void RecoveryNotice::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QFrame::changeEvent(event);
}

void RecoveryNotice::paintEvent(QPaintEvent* /*event*/) {
    const Theme& t = theme();
    QPainter p(this);
    p.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    p.setPen(QPen(t.atRisk.border, 1));
    p.setBrush(t.atRisk.fill);
    p.drawRoundedRect(box, 6, 6);
    QPainterPath stripe;
    stripe.addRoundedRect(box, 6, 6);
    p.save();
    p.setClipRect(QRectF(0, 0, 6, height()));
    p.fillPath(stripe, t.atRisk.border);
    p.restore();
    paintStateShape(p, QRectF(28, height() / 2.0 - 13, 26, 26), simulation::State::at_risk, t);
}

} // namespace volteface::ui
