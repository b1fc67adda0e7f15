// SPDX-License-Identifier: GPL-3.0-or-later
// The Report perspective: the client document as it will print, live, with what its cover says beside it.
#pragma once

#include "core/base/text.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLabel;
class QPushButton;
class QToolButton;

namespace volteface::ui {

class ReportSettingsForm;
class Session;
class SheetArea;

class ReportView : public QWidget {
    Q_OBJECT

public:
    explicit ReportView(Session* session, QWidget* parent = nullptr);

    /// The language of the report; the program's until a person chooses another.
    [[nodiscard]] Language reportLanguage() const;
    [[nodiscard]] int sheetCount() const;
    /// Sets the pages anew at once, if they are seen.
    void refreshNow();

Q_SIGNALS:
    /// "Save as PDF" was asked for; the shell asks where to.
    void saveRequested();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void refreshSoon();
    void retranslate();
    void showPlace();

    Session* session_;
    SheetArea* sheets_;
    ReportSettingsForm* form_;
    QLabel* title_;
    QLabel* place_;
    QLabel* languageLabel_;
    QComboBox* language_;
    QToolButton* zoomOut_;
    QToolButton* zoomIn_;
    QToolButton* fit_;
    QPushButton* save_;
    QTimer timer_;
    bool stale_ = true;
};

} // namespace volteface::ui
