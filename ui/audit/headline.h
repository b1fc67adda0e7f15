// SPDX-License-Identifier: GPL-3.0-or-later
// The first sentence, each number underlined in its jurisdiction's colour, and the bar below it.
#pragma once

#include "core/base/result.h"
#include "ui/audit/words.h"
#include "ui/charts/chart_table.h"
#include "ui/support/theme.h"

#include <QWidget>

namespace volteface::ui {

class Headline : public QWidget {
    Q_OBJECT

public:
    explicit Headline(QWidget* parent = nullptr);

    void show(AuditPtr shown, audit::Basis basis, Unit unit);
    /// The sentence as it is read aloud.
    [[nodiscard]] QString text() const;
    /// Everything counted by this basis, bloc by bloc.
    [[nodiscard]] ChartTable table() const;
    /// By the ending of `path`: .svg, .png or .csv.
    [[nodiscard]] Result<void> exportTo(const QString& path) const;

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {320, 80}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    /// Paints with a painter, else measures.
    double draw(double width, QPainter* painter, const Theme& colours) const;

    AuditPtr data_;
    audit::Basis basis_ = audit::Basis::control;
    Unit unit_ = Unit::links;
};

} // namespace volteface::ui
