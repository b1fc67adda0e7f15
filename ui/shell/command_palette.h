// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl+K: one field for actions, components, requirements and scenarios. Arrows choose, Enter runs, Escape
// closes.
#pragma once

#include "ui/shell/palette_model.h"

#include <QFrame>

class QLineEdit;
class QListView;
class QLabel;

namespace volteface::ui {

class CommandPalette : public QFrame {
    Q_OBJECT

public:
    explicit CommandPalette(QWidget* parent);

    /// Opens under the top edge of `anchor`, right edges together, kept inside `window`.
    void open(std::vector<PaletteEntry> entries, QWidget* anchor);
    [[nodiscard]] QLineEdit* field() const { return field_; }
    [[nodiscard]] PaletteModel* model() const { return model_; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void refresh();
    void runCurrent();
    void move(int by);

    QLineEdit* field_;
    QListView* list_;
    QLabel* nothing_;
    PaletteModel* model_;
};

} // namespace volteface::ui
