// SPDX-License-Identifier: GPL-3.0-or-later
// What looks like a search field in the toolbar and opens the palette of commands.
#pragma once

#include <QAbstractButton>

namespace volteface::ui {

class SearchBox : public QAbstractButton {
    Q_OBJECT

public:
    explicit SearchBox(QWidget* parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override { return {336, 28}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {120, 28}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
};

} // namespace volteface::ui
