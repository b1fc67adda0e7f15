// SPDX-License-Identifier: GPL-3.0-or-later
// Fills sheets from top to bottom: a new sheet where the next thing does not fit, with head and foot on each.
#pragma once

#include "core/report/report.h"
#include "ui/report/type.h"

#include <QString>

#include <vector>

namespace volteface::ui {

class Flow {
public:
    explicit Flow(const report::Report& report);

    /// Head, title and lead of a section, on a new sheet.
    void beginSection(const report::Section& section);

    [[nodiscard]] double left() const { return paper::margin; }
    [[nodiscard]] double width() const;
    [[nodiscard]] double right() const { return left() + width(); }
    [[nodiscard]] double y() const { return y_; }
    [[nodiscard]] double room() const { return bottom() - y_; }
    /// The room of a sheet that holds nothing yet.
    [[nodiscard]] double freshRoom() const { return bottom() - top(); }

    /// A new sheet unless `height` fits below.
    void need(double height);
    void newSheet();
    /// Room of `height` at the cursor, which moves below it. Returns its top.
    double take(double height);
    void gap(double height) { y_ += height; }
    void add(Mark mark);
    /// Sets a paragraph, over sheets where it must.
    void text(const QString& words, const TypeStyle& style);

    [[nodiscard]] std::vector<Sheet> finish(Sheet cover);

private:
    [[nodiscard]] double top() const;
    [[nodiscard]] double bottom() const;

    const report::Report& report_;
    QString running_head_;
    bool landscape_ = false;
    double y_ = 0;
    std::vector<Sheet> sheets_;
};

} // namespace volteface::ui
