// SPDX-License-Identifier: GPL-3.0-or-later
// The top of the window: menu bar with the document's name, toolbar with switcher and search, scenario bar,
// messages.
#pragma once

#include <QWidget>

class QLabel;
class QMenuBar;
class QHBoxLayout;
class QVBoxLayout;
class QToolButton;

namespace volteface::ui {

class ActionBook;
class MessageBar;
class PerspectiveSwitcher;
class SearchBox;

class WindowHeader : public QWidget {
    Q_OBJECT

public:
    WindowHeader(const ActionBook& actions, QWidget* parent);

    [[nodiscard]] QMenuBar* menuBar() const { return menuBar_; }
    [[nodiscard]] PerspectiveSwitcher* switcher() const { return switcher_; }
    [[nodiscard]] SearchBox* search() const { return search_; }
    [[nodiscard]] MessageBar* messages() const { return messages_; }

    /// 60 px high, between toolbar and messages.
    void setScenarioBar(QWidget* bar);
    void setDocumentName(const QString& name);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QMenuBar* menuBar_;
    QLabel* name_;
    QWidget* toolbar_;
    PerspectiveSwitcher* switcher_;
    SearchBox* search_;
    MessageBar* messages_;
    QVBoxLayout* column_;
};

} // namespace volteface::ui
