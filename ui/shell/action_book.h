// SPDX-License-Identifier: GPL-3.0-or-later
// Every action of the window by its id: one list for menus, toolbar, keys and the palette of commands.
#pragma once

#include <QAction>
#include <QHash>
#include <QKeySequence>
#include <QObject>
#include <QString>

#include <functional>
#include <vector>

namespace volteface::ui {

class ActionBook : public QObject {
    Q_OBJECT

public:
    /// Actions belong to `owner`, so that their keys work wherever the focus is in it.
    explicit ActionBook(QWidget* owner);

    struct Entry {
        QString id;
        QAction* action = nullptr;
        std::function<QString()> text; ///< asked again when the language changes; with "&"
    };

    /// `icon` may be empty. `text` says what is done, as a verb, with "…" where a dialog follows.
    QAction* add(const QString& id, std::function<QString()> text, const QString& icon,
                 const QList<QKeySequence>& keys, std::function<void()> run);

    /// Asserts that it is there.
    [[nodiscard]] QAction* operator[](const QString& id) const;
    [[nodiscard]] const std::vector<Entry>& entries() const { return entries_; }

    void retranslate();

private:
    static void label(const Entry& entry);

    QWidget* owner_;
    std::vector<Entry> entries_;
    QHash<QString, QAction*> byId_;
};

} // namespace volteface::ui
