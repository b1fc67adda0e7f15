// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/history_panel.h"

#include "ui/document/document.h"
#include "ui/document/session.h"
#include "ui/support/convert.h"
#include "ui/support/messages.h"
#include "ui/support/theme.h"

#include <QDateTime>
#include <QEvent>

namespace volteface::ui {

HistoryPanel::HistoryPanel(Session* session, QWidget* parent)
    : QListWidget(parent)
    , session_(session) {
    setUniformItemSizes(true);
    setTextElideMode(Qt::ElideMiddle);
    setFrameShape(QFrame::NoFrame);
    connect(session, &Session::documentChanged, this, [this] {
        if (Document* document = session_->document()) {
            connect(document, &Document::historyChanged, this, &HistoryPanel::refresh);
        }
        refresh();
    });
    connect(this, &QListWidget::itemActivated, this, [this](QListWidgetItem* item) { goTo(item); });
    connect(this, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) { goTo(item); });
    if (Document* document = session->document()) {
        connect(document, &Document::historyChanged, this, &HistoryPanel::refresh);
    }
    refresh();
}

void HistoryPanel::refresh() {
    refreshing_ = true;
    clear();
    setAccessibleName(tr("History"));
    if (const Document* document = session_->document()) {
        const store::History& history = document->history();
        for (std::size_t i = history.entries.size(); i > 0; --i) {
            const store::HistoryEntry& entry = history.entries[i - 1];
            const QDateTime at = QDateTime::fromMSecsSinceEpoch(entry.at.time_since_epoch().count());
            auto* item = new QListWidgetItem(QStringLiteral("%1   %2").arg(
                at.toString(QStringLiteral("HH:mm")), describe(entry.verb, shown(entry.subject, 60))));
            item->setData(Qt::UserRole, static_cast<qulonglong>(i));
            item->setToolTip(item->text());
            if (i > history.done) {
                item->setForeground(theme().disabled);
            }
            addItem(item);
            if (i == history.done) {
                setCurrentItem(item);
            }
        }
        auto* first = new QListWidgetItem(tr("As it was opened"));
        first->setData(Qt::UserRole, qulonglong{0});
        addItem(first);
        if (history.done == 0) {
            setCurrentItem(first);
        }
    }
    refreshing_ = false;
}

void HistoryPanel::goTo(const QListWidgetItem* item) {
    Document* document = session_->document();
    if (refreshing_ || document == nullptr || item == nullptr) {
        return;
    }
    const auto done = static_cast<std::size_t>(item->data(Qt::UserRole).toULongLong());
    const Result<void> result = document->goTo(done);
    if (!result) {
        session_->report(result.error());
    }
}

void HistoryPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange) {
        QMetaObject::invokeMethod(this, &HistoryPanel::refresh, Qt::QueuedConnection);
    }
    QListWidget::changeEvent(event);
}

} // namespace volteface::ui
