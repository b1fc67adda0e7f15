// SPDX-License-Identifier: GPL-3.0-or-later
// The scenario in use, as a form: name, category, horizon, likelihood with its reasoning, parameters,
// precedents and sources. A committed field is one undo step.
#pragma once

#include "ui/inspector/property_form.h"
#include "ui/scenario/scenario_editing.h"

#include <QWidget>

class QLabel;

namespace volteface::ui {

class AmountField;
class RecordList;
class SourcesEditor;

class ScenarioForm : public QWidget {
    Q_OBJECT

public:
    explicit ScenarioForm(Session* session, QWidget* parent = nullptr);

    void refresh();
    [[nodiscard]] FieldEditor* field(const QString& key) const;
    [[nodiscard]] AmountField* likelihood() const { return likelihood_; }
    [[nodiscard]] RecordList* parameters() const { return parameters_; }
    [[nodiscard]] RecordList* precedents() const { return precedents_; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void connectLists();
    void retranslate();
    /// Shows why not at the field; true if it was taken.
    bool commit(Scenario after, FieldEditor* field);
    void commitParameter(std::size_t index, const QString& key, const QString& text);
    void commitPrecedent(std::size_t index, const QString& key, const QString& text);

    Session* session_;
    ScenarioEditing* editing_;
    std::optional<ScenarioId> shown_;
    PropertyForm* about_;
    QLabel* likelihoodTitle_;
    AmountField* likelihood_;
    PropertyForm* reasoning_;
    QLabel* parametersTitle_;
    RecordList* parameters_;
    QLabel* precedentsTitle_;
    RecordList* precedents_;
    QLabel* sourcesTitle_;
    SourcesEditor* sources_;
    QLabel* reason_; ///< of what has no field of its own
};

} // namespace volteface::ui
