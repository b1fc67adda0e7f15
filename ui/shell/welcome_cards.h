// SPDX-License-Identifier: GPL-3.0-or-later
// The cards of the welcome page: buttons that paint themselves.
#pragma once

#include "ui/shell/sample_preview.h"

#include <QAbstractButton>

#include <optional>

namespace volteface::ui {

/// 477 × 336 at most: a miniature map, one sentence, counts.
class SampleCard : public QAbstractButton {
    Q_OBJECT

public:
    explicit SampleCard(QWidget* parent = nullptr);

    void setPreview(SamplePreview preview);
    [[nodiscard]] QSize sizeHint() const override { return {477, 336}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {300, 336}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    /// Space and Enter open; the arrows go to the neighbours.
    void keyPressEvent(QKeyEvent* event) override;

private:
    void paintMiniature(QPainter& painter, const QRectF& area) const;
    [[nodiscard]] QString counts() const;
    void retranslate();

    std::optional<SamplePreview> preview_;
};

/// 68 px high: icon, title, one line.
class ImportCard : public QAbstractButton {
    Q_OBJECT

public:
    ImportCard(const QString& icon, QWidget* parent = nullptr);

    void setWords(const QString& title, const QString& detail);
    [[nodiscard]] QSize sizeHint() const override { return {315, 68}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {220, 68}; }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QString icon_;
    QString detail_;
};

/// Border and ground of such a card: raised under the pointer, ringed with the focus.
void paintCardGround(QPainter& painter, const QAbstractButton& button);

} // namespace volteface::ui
