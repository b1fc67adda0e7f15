// SPDX-License-Identifier: GPL-3.0-or-later
// The inspector's page for one component or several: its fields, its state now, what it needs and what needs
// it.
#pragma once

#include "ui/document/session.h"
#include "ui/inspector/property_form.h"
#include "ui/support/provenance.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;

namespace volteface::ui {

class ComponentPicker;
class ProvenanceBanner;
class RelationList;
class SourcesEditor;
class StateName;

class ComponentPage : public QWidget {
    Q_OBJECT

public:
    ComponentPage(Session* session, Drafts* drafts, QWidget* parent = nullptr);

    void show(const std::vector<ComponentId>& components);
    [[nodiscard]] const std::vector<ComponentId>& shown() const { return ids_; }
    void focusField(const QString& key);
    void refresh();

Q_SIGNALS:
    void organisationRequested(const volteface::OrganisationId& organisation);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void retranslate();
    void refreshState();
    void refreshRelations();
    void commit(const QString& key, const QString& text);
    void createOrganisation(const QString& name);
    /// Applies it, or says at the field why not. True if it stands.
    bool push(const QString& key, const QString& text, const Result<edit::Change>& change);
    [[nodiscard]] std::vector<const Component*> records(const Stack& stack) const;
    /// Of several records: what holds for any of them.
    [[nodiscard]] Provenance weakest(const std::vector<const Component*>& list, const Stack& stack) const;
    [[nodiscard]] QString subject() const;

    Session* session_;
    Drafts* drafts_;
    std::vector<ComponentId> ids_;
    QLabel* title_;
    QLabel* caption_;
    QWidget* stateRow_;
    StateName* state_;
    QPushButton* why_;
    ProvenanceBanner* banner_;
    PropertyForm* form_;
    QPushButton* openOrganisation_;
    QWidget* single_; ///< what makes sense for one component alone
    QLabel* needsTitle_;
    RelationList* needs_;
    ComponentPicker* addNeed_;
    QLabel* consumersTitle_;
    RelationList* consumers_;
    QLabel* sourcesTitle_;
    SourcesEditor* sources_;
};

} // namespace volteface::ui
