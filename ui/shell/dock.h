// SPDX-License-Identifier: GPL-3.0-or-later
// A dock with the title bar of the design: 36 px, 13/600, two line icons, no bevel.
#pragma once

#include <QDockWidget>

#include <functional>

class QLabel;
class QToolButton;

namespace volteface::ui {

class Dock : public QDockWidget {
    Q_OBJECT

public:
    /// `id` names it in stored layouts; `title` is asked again when the language changes.
    Dock(const QString& id, std::function<QString()> title, QWidget* content, QWidget* parent);

    void retranslate();
    /// A small figure behind the title ("14"); empty for none.
    void setNote(const QString& note);
    /// Among tabs the tab is title enough: the bar goes.
    void setTabbed(bool tabbed);

protected:
    void changeEvent(QEvent* event) override;

private:
    std::function<QString()> title_;
    QLabel* label_;
    QLabel* note_;
    QToolButton* float_;
    QToolButton* close_;
};

} // namespace volteface::ui
