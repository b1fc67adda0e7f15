// SPDX-License-Identifier: GPL-3.0-or-later
// The inspector: follows the session's selection and shows the page that fits.
#pragma once

#include "ui/document/session.h"
#include "ui/inspector/property_form.h"

#include <QWidget>

class QLabel;
class QScrollArea;
class QStackedWidget;

namespace volteface::ui {

class ComponentPage;
class OrganisationPage;
class RequirementPage;

class InspectorPanel : public QWidget {
    Q_OBJECT

public:
    explicit InspectorPanel(Session* session, QWidget* parent = nullptr);

    /// What stands on the page now, for the dock's title: "Inspector" or the record's kind.
    [[nodiscard]] QString title() const;
    [[nodiscard]] QSize sizeHint() const override { return {344, 600}; }

Q_SIGNALS:
    void titleChanged();

protected:
    void changeEvent(QEvent* event) override;

private:
    void follow();
    void reveal(const SubjectRef& subject, const QString& field);
    void showOrganisation(const OrganisationId& organisation);
    QWidget* paged(QWidget* page);
    void retranslate();

    Session* session_;
    Drafts drafts_;
    QStackedWidget* pages_;
    QLabel* empty_;
    ComponentPage* component_;
    RequirementPage* requirement_;
    OrganisationPage* organisation_;
};

} // namespace volteface::ui
