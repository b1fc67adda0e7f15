// SPDX-License-Identifier: GPL-3.0-or-later
// The sheets of a report one below the other, as they will print.
#pragma once

#include "ui/report/layout.h"

#include <QAbstractScrollArea>
#include <QPixmap>

#include <map>
#include <memory>

namespace volteface::ui {

class SheetArea : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit SheetArea(QWidget* parent = nullptr);

    /// Keeps the place that is looked at.
    void setReport(std::shared_ptr<const PagedReport> report);
    [[nodiscard]] int sheetCount() const;
    /// From 0; −1 without sheets.
    [[nodiscard]] int currentSheet() const;
    /// 1 is the size on paper at 96 to the inch; 0 follows the width of the view.
    void setZoom(double zoom);
    [[nodiscard]] double zoom() const;

Q_SIGNALS:
    void viewChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void changeEvent(QEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void relayout();
    [[nodiscard]] QSize sizeOf(std::size_t sheet) const;
    [[nodiscard]] const QPixmap& picture(std::size_t sheet);

    std::shared_ptr<const PagedReport> report_;
    double chosenZoom_ = 0;
    std::vector<int> tops_;
    int contentWidth_ = 0;
    int contentHeight_ = 0;
    std::map<std::size_t, QPixmap> pictures_;
};

} // namespace volteface::ui
