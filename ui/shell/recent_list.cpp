// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/recent_list.h"

#include "ui/support/fonts.h"
#include "ui/support/format.h"
#include "ui/support/theme.h"

#include <QAbstractButton>
#include <QBoxLayout>
#include <QContextMenuEvent>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QFontMetricsF>
#include <QLabel>
#include <QMenu>
#include <QPainter>

#include <algorithm>

namespace volteface::ui {

namespace {

constexpr std::size_t shownFiles = 5;

class RecentRow : public QAbstractButton {
public:
    RecentRow(RecentFile file, bool recover, QWidget* parent)
        : QAbstractButton(parent)
        , file_(std::move(file))
        , recover_(recover) {
        const QFileInfo info(file_.path);
        isThere_ = info.exists();
        setText(file_.name.isEmpty() ? info.completeBaseName() : file_.name);
        folder_ = QDir::toNativeSeparators(info.absolutePath());
        if (folder_.startsWith(QDir::homePath())) {
            folder_.replace(0, QDir::homePath().size(), QStringLiteral("~"));
        }
        when_ = ago(file_.opened, QDateTime::currentDateTime());
        note_ = !isThere_  ? RecentList::tr("not found")
                : recover_ ? RecentList::tr("edits to recover")
                           : info.fileName();
        setAccessibleName(text());
        setAccessibleDescription(folder_ + u' ' + note_);
        setToolTip(QDir::toNativeSeparators(file_.path));
        setCursor(isThere_ ? Qt::PointingHandCursor : Qt::ArrowCursor);
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::StrongFocus);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }

    [[nodiscard]] QSize sizeHint() const override { return {300, 52}; }

protected:
    void paintEvent(QPaintEvent* /*event*/) override {
        const Theme& t = theme();
        QPainter p(this);
        p.setRenderHint(QPainter::Antialiasing);
        if (hasFocus() || underMouse()) {
            p.setPen(hasFocus() ? QPen(t.selection, 1.5) : QPen(Qt::NoPen));
            p.setBrush(t.hover);
            p.drawRoundedRect(QRectF(rect()).adjusted(3, 2, -3, -2), 5, 5);
        }
        const QRectF inside = QRectF(rect()).adjusted(14, 8, -14, -8);
        const QRectF top(inside.left(), inside.top(), inside.width(), 18);
        const QRectF bottom(inside.left(), inside.top() + 18, inside.width(), 18);
        const QFont small = fontOf(FontRole::caption);
        p.setFont(fontOf(FontRole::small));
        p.setPen(t.secondary);
        p.drawText(top, Qt::AlignVCenter | Qt::AlignRight, when_);
        const double whenWidth = QFontMetricsF(p.font()).horizontalAdvance(when_);
        p.setFont(fontOf(FontRole::bodyStrong));
        p.setPen(isThere_ ? t.text : t.muted);
        p.drawText(top, Qt::AlignVCenter | Qt::AlignLeft,
                   QFontMetricsF(p.font()).elidedText(text(), Qt::ElideRight, top.width() - whenWidth - 10));
        p.setFont(recover_ && isThere_ ? fontOf(FontRole::captionStrong) : small);
        p.setPen(recover_ && isThere_ ? t.atRisk.border.darker(t.dark ? 100 : 135) : t.muted);
        const double noteWidth =
            std::min(QFontMetricsF(p.font()).horizontalAdvance(note_), bottom.width() * 0.6);
        p.drawText(bottom, Qt::AlignVCenter | Qt::AlignRight,
                   QFontMetricsF(p.font()).elidedText(note_, Qt::ElideMiddle, noteWidth));
        p.setFont(small);
        p.setPen(t.muted);
        p.drawText(
            bottom, Qt::AlignVCenter | Qt::AlignLeft,
            QFontMetricsF(small).elidedText(folder_, Qt::ElideMiddle, bottom.width() - noteWidth - 10));
    }

private:
    RecentFile file_;
    QString folder_;
    QString when_;
    QString note_;
    bool recover_;
    bool isThere_ = false;
};

} // namespace

QString ago(const QDateTime& then, const QDateTime& now) {
    const qint64 days = then.date().daysTo(now.date());
    if (days == 0) {
        return RecentList::tr("today %1").arg(then.toString(QStringLiteral("HH:mm")));
    }
    if (days == 1) {
        return RecentList::tr("yesterday");
    }
    const QDate date = then.date();
    return format::dateShort(Date{date.year(), date.month(), date.day()});
}

RecentList::RecentList(QWidget* parent)
    : QFrame(parent) {
    setProperty("kind", "card");
    column_ = new QVBoxLayout(this);
    column_->setContentsMargins(1, 4, 1, 4);
    column_->setSpacing(0);
}

void RecentList::setFiles(std::vector<RecentFile> files, std::set<QString> toRecover) {
    files_ = std::move(files);
    toRecover_ = std::move(toRecover);
    rebuild();
}

void RecentList::rebuild() {
    while (QLayoutItem* item = column_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (files_.empty()) {
        auto* none = new QLabel(tr("Documents that you save are listed here."), this);
        none->setWordWrap(true);
        none->setProperty("tone", "muted");
        none->setContentsMargins(14, 12, 14, 12);
        column_->addWidget(none);
    }
    for (std::size_t i = 0; i < std::min(files_.size(), shownFiles); ++i) {
        auto* row = new RecentRow(files_[i], toRecover_.contains(files_[i].path), this);
        const QString path = files_[i].path;
        connect(row, &QAbstractButton::clicked, this, [this, path] {
            if (QFileInfo::exists(path)) {
                Q_EMIT openRequested(path);
            }
        });
        row->setContextMenuPolicy(Qt::ActionsContextMenu);
        auto* forget = new QAction(tr("Take out of this list"), row);
        connect(
            forget, &QAction::triggered, this, [this, path] { Q_EMIT forgetRequested(path); },
            Qt::QueuedConnection);
        row->addAction(forget);
        column_->addWidget(row);
    }
    column_->addStretch();
}

void RecentList::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        rebuild();
    }
    QFrame::changeEvent(event);
}

} // namespace volteface::ui
