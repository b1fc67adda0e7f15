// SPDX-License-Identifier: GPL-3.0-or-later
// The files that were open lately, the newest first; those that are gone stay, muted.
#pragma once

#include "ui/document/settings.h"

#include <QFrame>

#include <set>
#include <vector>

class QVBoxLayout;

namespace volteface::ui {

class RecentList : public QFrame {
    Q_OBJECT

public:
    explicit RecentList(QWidget* parent = nullptr);

    /// `toRecover`: files of which edits were left over.
    void setFiles(std::vector<RecentFile> files, std::set<QString> toRecover);

Q_SIGNALS:
    void openRequested(const QString& path);
    void forgetRequested(const QString& path);

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();

    std::vector<RecentFile> files_;
    std::set<QString> toRecover_;
    QVBoxLayout* column_;
};

/// "today 14:02", "yesterday", "12 Nov 2026".
[[nodiscard]] QString ago(const QDateTime& then, const QDateTime& now);

} // namespace volteface::ui
