// SPDX-License-Identifier: GPL-3.0-or-later
// The inspector's page for an organisation: its country and its owner, and what of the stack it controls.
#pragma once

#include "ui/document/session.h"
#include "ui/inspector/property_form.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace volteface::ui {

class CapitalEditor;
class ProvenanceBanner;
class RelationList;
class SourcesEditor;

class OrganisationPage : public QWidget {
    Q_OBJECT

public:
    OrganisationPage(Session* session, Drafts* drafts, QWidget* parent = nullptr);

    void show(const OrganisationId& organisation);
    [[nodiscard]] const OrganisationId& shown() const { return id_; }
    void focusField(const QString& key);
    void refresh();

Q_SIGNALS:
    void closed();

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void connectCapital();
    void commit(const QString& key, const QString& text);
    [[nodiscard]] QString subject() const;

    Session* session_;
    Drafts* drafts_;
    OrganisationId id_;
    QPushButton* back_;
    QLabel* title_;
    QLabel* caption_;
    ProvenanceBanner* banner_;
    PropertyForm* form_;
    QLabel* listTitle_;
    RelationList* components_;
    QLabel* capitalTitle_;
    CapitalEditor* capital_;
    QLabel* sourcesTitle_;
    SourcesEditor* sources_;
};

} // namespace volteface::ui
