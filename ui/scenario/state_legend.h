// SPDX-License-Identifier: GPL-3.0-or-later
// What the shapes and marks of the strips mean, in one line that wraps.
#pragma once

#include <QString>
#include <QWidget>

#include <vector>

namespace volteface::ui {

class StateLegend : public QWidget {
    Q_OBJECT

public:
    explicit StateLegend(QWidget* parent = nullptr);
    void retranslate();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    enum class Mark { at_risk, degraded, down, unlawful, frozen, survive, rto, mtpd };
    struct Entry {
        Mark mark;
        QString text;
    };
    /// Positions from the right edge, line by line; returns the height.
    int place(int width, std::vector<QRectF>& places) const;

    std::vector<Entry> entries_;
};

} // namespace volteface::ui
