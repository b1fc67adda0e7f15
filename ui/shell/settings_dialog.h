// SPDX-License-Identifier: GPL-3.0-or-later
// Language, theme and the window's layout. What is chosen is seen at once; Cancel takes it back.
#pragma once

#include "core/base/text.h"
#include "ui/support/appearance.h"

#include <QDialog>

#include <optional>

class QComboBox;
class QLabel;
class QPushButton;

namespace volteface::ui {

class Settings;

class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    SettingsDialog(Settings& settings, QWidget* parent);

Q_SIGNALS:
    void layoutsForgotten();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void applyLanguage();
    void applyTheme();
    void takeBack();

    Settings& settings_;
    const bool followedSystem_;
    const Language languageBefore_;
    const ThemeChoice themeBefore_;
    QLabel* title_;
    QLabel* languageLabel_;
    QComboBox* language_;
    QLabel* themeLabel_;
    QComboBox* theme_;
    QLabel* layoutLabel_;
    QPushButton* layout_;
    QLabel* private_;
    QPushButton* cancel_;
    QPushButton* ok_;
};

} // namespace volteface::ui
