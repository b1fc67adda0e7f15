// SPDX-License-Identifier: GPL-3.0-or-later
// Tells what went wrong above the page, and stays until it is closed; several wait behind one another.
#pragma once

#include "core/base/result.h"

#include <QFrame>

#include <vector>

class QLabel;
class QPushButton;
class QToolButton;

namespace volteface::ui {

class MessageBar : public QFrame {
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);

    void showError(const Error& error);
    /// Good news; goes by itself after some seconds.
    void showNote(const QString& text);
    [[nodiscard]] QString text() const;
    void clear();

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void refresh();
    void closeOne();

    std::vector<Error> errors_; ///< the first is shown
    QString note_;
    QLabel* label_;
    QLabel* more_;
    QToolButton* close_;
    int noteTimer_ = 0;

    void timerEvent(QTimerEvent* event) override;
};

} // namespace volteface::ui
