// SPDX-License-Identifier: GPL-3.0-or-later
// Prompts as dialogs.
#pragma once

#include "ui/shell/prompts.h"

class QWidget;

namespace volteface::ui {

class Settings;

class DialogPrompts : public Prompts {
public:
    DialogPrompts(QWidget* parent, Settings& settings)
        : parent_(parent)
        , settings_(settings) {}

    Unsaved askUnsaved(const QString& title, std::size_t edits) override;
    Clash askClash(const QString& file) override;
    bool confirm(const QString& question, const QString& detail, const QString& action) override;
    QString fileToOpen(const QString& caption, const QString& filter) override;
    QString fileToSave(const QString& caption, const QString& filter, const QString& suggested) override;

private:
    QWidget* parent_;
    Settings& settings_;
};

} // namespace volteface::ui
