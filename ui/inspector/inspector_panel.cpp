// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/inspector_panel.h"

#include "ui/inspector/component_page.h"
#include "ui/inspector/organisation_page.h"
#include "ui/inspector/requirement_page.h"

#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace volteface::ui {

namespace {

enum Page { empty_page, component_page, requirement_page, organisation_page };

} // namespace

InspectorPanel::InspectorPanel(Session* session, QWidget* parent)
    : QWidget(parent)
    , session_(session)
    , pages_(new QStackedWidget(this))
    , empty_(new QLabel(this))
    , component_(new ComponentPage(session, &drafts_))
    , requirement_(new RequirementPage(session, &drafts_))
    , organisation_(new OrganisationPage(session, &drafts_)) {
    setProperty("ground", "panel");
    setMinimumWidth(280);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(pages_);
    empty_->setWordWrap(true);
    empty_->setMargin(16);
    empty_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    empty_->setProperty("tone", "secondary");
    pages_->addWidget(empty_);
    pages_->addWidget(paged(component_));
    pages_->addWidget(paged(requirement_));
    pages_->addWidget(paged(organisation_));

    connect(session_, &Session::selectionChanged, this, &InspectorPanel::follow);
    connect(session_, &Session::documentChanged, this, [this] {
        drafts_.clear();
        follow();
    });
    connect(session_, &Session::stackChanged, this, [this] {
        if (pages_->currentIndex() == organisation_page &&
            volteface::find(*session_->stack(), organisation_->shown()) != nullptr) {
            organisation_->refresh();
        } else {
            follow();
        }
    });
    connect(session_, &Session::revealRequested, this, &InspectorPanel::reveal);
    connect(component_, &ComponentPage::organisationRequested, this, &InspectorPanel::showOrganisation);
    connect(organisation_, &OrganisationPage::closed, this, &InspectorPanel::follow);
    retranslate();
    follow();
}

QWidget* InspectorPanel::paged(QWidget* page) {
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    page->setProperty("ground", "panel");
    area->setWidget(page);
    return area;
}

QString InspectorPanel::title() const {
    switch (pages_->currentIndex()) {
    case requirement_page:
        return tr("Need");
    case organisation_page:
        return tr("Organisation");
    default:
        return tr("Inspector");
    }
}

void InspectorPanel::follow() {
    const auto stack = session_->stack();
    const Selection& selection = session_->selection();
    int page = empty_page;
    if (selection.requirement && volteface::find(*stack, *selection.requirement) != nullptr) {
        requirement_->show(*selection.requirement);
        page = requirement_page;
    } else {
        std::vector<ComponentId> ids;
        for (const ComponentId& id : selection.components) {
            if (volteface::find(*stack, id) != nullptr) {
                ids.push_back(id);
            }
        }
        if (!ids.empty()) {
            component_->show(ids);
            page = component_page;
        }
    }
    if (pages_->currentIndex() != page) {
        pages_->setCurrentIndex(page);
        Q_EMIT titleChanged();
    }
}

void InspectorPanel::showOrganisation(const OrganisationId& organisation) {
    if (volteface::find(*session_->stack(), organisation) == nullptr) {
        return;
    }
    organisation_->show(organisation);
    pages_->setCurrentIndex(organisation_page);
    Q_EMIT titleChanged();
}

void InspectorPanel::reveal(const SubjectRef& subject, const QString& field) {
    switch (subject.kind) {
    case SubjectRef::Kind::component:
        session_->select(Selection{{ComponentId(subject.id)}, {}});
        follow();
        component_->focusField(field);
        break;
    case SubjectRef::Kind::requirement:
        if (const Requirement* requirement = volteface::find(*session_->stack(), RequirementId(subject.id))) {
            session_->select(Selection{{requirement->consumer}, requirement->id});
            follow();
            requirement_->focusField(field);
        }
        break;
    case SubjectRef::Kind::organisation:
        showOrganisation(OrganisationId(subject.id));
        organisation_->focusField(field);
        break;
    case SubjectRef::Kind::scenario:
    case SubjectRef::Kind::stack:
        break;
    }
    if (auto* area = qobject_cast<QScrollArea*>(pages_->currentWidget());
        area != nullptr && focusWidget() != nullptr) {
        area->ensureWidgetVisible(focusWidget());
    }
}

void InspectorPanel::retranslate() {
    empty_->setText(
        tr("Select a component on the map or in the outline to see and edit it. Select several to edit "
           "them together."));
    setAccessibleName(tr("Inspector"));
}

void InspectorPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        Q_EMIT titleChanged();
    }
    QWidget::changeEvent(event);
}

} // namespace volteface::ui
