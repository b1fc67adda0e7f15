// SPDX-License-Identifier: GPL-3.0-or-later
// Tells what went wrong above the page, and stays until it is closed; several wait behind one another. Good
// news and offers are told in the same place, behind what went wrong.
#pragma once

#include "core/base/result.h"

#include <QFrame>

#include <functional>
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
    /// Something that could be done now; stays until it is done, closed or cleared. Texts are asked again
    /// when the language changes.
    struct Offer {
        std::function<QString()> text;
        std::function<QString()> action; ///< on the button
        std::function<void()> run;
    };
    void showOffer(Offer offer);
    void withdrawOffer();
    [[nodiscard]] QString text() const;
    [[nodiscard]] QPushButton* offerButton() const { return do_; }
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
    Offer offer_;
    QLabel* label_;
    QLabel* more_;
    QPushButton* do_;
    QToolButton* close_;
    int noteTimer_ = 0;

    void timerEvent(QTimerEvent* event) override;
};

} // namespace volteface::ui
