// SPDX-License-Identifier: GPL-3.0-or-later
// The narrow strips of the audit: above the page what is being computed, below it what was pointed at.
#pragma once

#include <QFrame>

class QLabel;
class QProgressBar;
class QPushButton;
class QTimer;

namespace volteface::ui {

class Auditor;

/// Hidden while there is nothing to tell. Progress and Cancel are there past 300 ms.
class StatusStrip : public QFrame {
    Q_OBJECT

public:
    explicit StatusStrip(Auditor* auditor, QWidget* parent = nullptr);

    [[nodiscard]] QPushButton* button() const { return button_; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void refresh();

    Auditor* auditor_;
    QTimer* patience_;
    QLabel* words_;
    QProgressBar* bar_;
    QPushButton* button_;
};

/// The way from a service to what was lost, or what else was chosen, and the way to the map.
class TrailBar : public QFrame {
    Q_OBJECT

public:
    explicit TrailBar(QWidget* parent = nullptr);

    void show(const QString& words, bool onMap);
    void clear();
    [[nodiscard]] QString words() const;

Q_SIGNALS:
    void mapRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QLabel* words_;
    QPushButton* map_;
    QPushButton* close_;
};

} // namespace volteface::ui
