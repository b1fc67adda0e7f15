// SPDX-License-Identifier: GPL-3.0-or-later
// The parameters of the scenario in use as fields: which provider, which country, from when, how much.
#pragma once

#include "ui/document/session.h"

#include <QWidget>

#include <vector>

class QGridLayout;
class QPushButton;

namespace volteface::ui {

class FieldEditor;
class ParameterValues;

class ParametersForm : public QWidget {
    Q_OBJECT

public:
    explicit ParametersForm(Session* session, QWidget* parent = nullptr);

    [[nodiscard]] bool isEmpty() const { return fields_.empty(); }

Q_SIGNALS:
    void rebuilt();

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void rebuild();
    void place();
    void commit(const QString& key, const QString& text);

    Session* session_;
    ParameterValues* values_;
    QGridLayout* grid_;
    QPushButton* reset_;
    std::vector<FieldEditor*> fields_;
    std::vector<ScenarioParameter> parameters_;
    int columns_ = 2;
};

} // namespace volteface::ui
