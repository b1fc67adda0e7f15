// SPDX-License-Identifier: GPL-3.0-or-later
// The inspector's page for a requirement: what is needed, from whom, how long without, and what ties to it.
#pragma once

#include "ui/document/session.h"
#include "ui/inspector/property_form.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace volteface::ui {

class CouplingEditor;
class ProvenanceBanner;
class SourcesEditor;
class StateName;
class SuppliersEditor;

class RequirementPage : public QWidget {
    Q_OBJECT

public:
    RequirementPage(Session* session, Drafts* drafts, QWidget* parent = nullptr);

    void show(const RequirementId& requirement);
    void focusField(const QString& key);
    void refresh();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void retranslate();
    void refreshState();
    void commit(const QString& key, const QString& text);
    [[nodiscard]] QString subject() const;

    Session* session_;
    Drafts* drafts_;
    RequirementId id_;
    QLabel* title_;
    StateName* consumer_;
    ProvenanceBanner* banner_;
    PropertyForm* form_;
    QLabel* suppliersTitle_;
    SuppliersEditor* suppliers_;
    QLabel* sourcesTitle_;
    SourcesEditor* sources_;
    QLabel* couplingTitle_;
    CouplingEditor* coupling_;
    QPushButton* remove_;
};

} // namespace volteface::ui
