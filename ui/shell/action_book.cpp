// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/action_book.h"

#include "ui/support/icons.h"

#include <QWidget>

namespace volteface::ui {

ActionBook::ActionBook(QWidget* owner)
    : QObject(owner)
    , owner_(owner) {}

QAction* ActionBook::add(const QString& id, std::function<QString()> text, const QString& icon,
                         const QList<QKeySequence>& keys, std::function<void()> run) {
    auto* action = new QAction(owner_);
    action->setObjectName(id);
    if (!icon.isEmpty()) {
        action->setIcon(themedIcon(icon));
    }
    action->setShortcuts(keys);
    owner_->addAction(action);
    connect(action, &QAction::triggered, this, [run = std::move(run)] { run(); });
    entries_.push_back({id, action, std::move(text)});
    byId_.insert(id, action);
    label(entries_.back());
    return action;
}

QAction* ActionBook::operator[](const QString& id) const {
    QAction* action = byId_.value(id);
    Q_ASSERT_X(action != nullptr, "ActionBook", qPrintable(id));
    return action;
}

void ActionBook::label(const Entry& entry) {
    const QString text = entry.text();
    entry.action->setText(text);
    QString plain = text;
    plain.remove(u'&');
    QString tip = plain;
    tip.remove(QChar(0x2026));
    const QKeySequence key = entry.action->shortcut();
    entry.action->setToolTip(
        key.isEmpty() ? tip : QStringLiteral("%1 (%2)").arg(tip, key.toString(QKeySequence::NativeText)));
    entry.action->setIconText(tip);
}

void ActionBook::retranslate() {
    for (const Entry& entry : entries_) {
        label(entry);
    }
}

} // namespace volteface::ui
