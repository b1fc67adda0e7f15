// SPDX-License-Identifier: GPL-3.0-or-later
// Every edit of the document, the newest at the top; a click goes back to it or forward.
#pragma once

#include <QListWidget>

namespace volteface::ui {

class Session;

class HistoryPanel : public QListWidget {
    Q_OBJECT

public:
    explicit HistoryPanel(Session* session, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();
    void goTo(const QListWidgetItem* item);

    Session* session_;
    bool refreshing_ = false;
};

} // namespace volteface::ui
