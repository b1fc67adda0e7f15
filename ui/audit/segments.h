// SPDX-License-Identifier: GPL-3.0-or-later
// A small switch of two to four words, 22 high: one is on. Left and Right step.
#pragma once

#include <QStringList>
#include <QWidget>

namespace volteface::ui {

class Segments : public QWidget {
    Q_OBJECT

public:
    explicit Segments(QWidget* parent = nullptr);

    void setWords(const QStringList& words, const QString& name);
    void setCurrent(int index);
    [[nodiscard]] int current() const { return current_; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void changed(int index);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] int widthOf(int index) const;
    void choose(int index);

    QStringList words_;
    int current_ = 0;
};

} // namespace volteface::ui
