// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenario/scenario_editor.h"

#include "ui/scenario/event_editor.h"
#include "ui/scenario/scenario_form.h"
#include "ui/support/fonts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

namespace volteface::ui {

namespace {

QScrollArea* scrolling(QWidget* page, QWidget* parent) {
    auto* area = new QScrollArea(parent);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    page->setProperty("ground", "panel");
    page->setAttribute(Qt::WA_StyledBackground);
    area->setWidget(page);
    return area;
}

} // namespace

ScenarioEditor::ScenarioEditor(Session* session, QWidget* parent)
    : QWidget(parent)
    , session_(session)
    , editing_(ScenarioEditing::of(session))
    , tabs_(new QTabBar(this))
    , pages_(new QStackedWidget(this))
    , shipped_(new QWidget(this))
    , shippedText_(new QLabel(shipped_))
    , copy_(new QPushButton(shipped_))
    , none_(new QLabel(this))
    , event_(new EventEditor(session))
    , form_(new ScenarioForm(session)) {
    setProperty("ground", "panel");
    setAttribute(Qt::WA_StyledBackground);
    tabs_->addTab({});
    tabs_->addTab({});
    tabs_->setExpanding(false);
    tabs_->setDrawBase(false);
    pages_->addWidget(scrolling(event_, pages_));
    pages_->addWidget(scrolling(form_, pages_));
    shippedText_->setWordWrap(true);
    shippedText_->setFont(fontOf(FontRole::small));
    shippedText_->setProperty("tone", "secondary");
    copy_->setProperty("kind", "primary");
    auto* inside = new QVBoxLayout(shipped_);
    inside->setContentsMargins(16, 12, 16, 4);
    inside->setSpacing(8);
    inside->addWidget(shippedText_);
    inside->addWidget(copy_, 0, Qt::AlignLeft);
    none_->setWordWrap(true);
    none_->setProperty("tone", "secondary");
    none_->setMargin(16);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(tabs_);
    column->addWidget(shipped_);
    column->addWidget(none_);
    column->addWidget(pages_, 1);
    column->addStretch(0);
    connect(tabs_, &QTabBar::currentChanged, pages_, &QStackedWidget::setCurrentIndex);
    connect(copy_, &QPushButton::clicked, editing_, [this] { editing_->duplicate(); });
    connect(event_, &EventEditor::pickRequested, this, &ScenarioEditor::mapWanted);
    connect(editing_, &ScenarioEditing::changed, this, &ScenarioEditor::refresh);
    connect(editing_, &ScenarioEditing::selectionChanged, this, [this] {
        if (editing_->heldEvent() != nullptr) {
            tabs_->setCurrentIndex(0);
        }
    });
    connect(editing_, &ScenarioEditing::eventEditorRequested, this, [this] {
        showEventPage();
        event_->focusFirst();
    });
    connect(editing_, &ScenarioEditing::scenarioEditorRequested, this, &ScenarioEditor::showScenarioPage);
    retranslate();
}

void ScenarioEditor::showEventPage() {
    tabs_->setCurrentIndex(0);
}

void ScenarioEditor::showScenarioPage() {
    tabs_->setCurrentIndex(1);
}

void ScenarioEditor::refresh() {
    const bool any = editing_->scenario() != nullptr;
    shipped_->setVisible(any && !editing_->isEditable());
    none_->setVisible(!any);
    pages_->setVisible(any);
    tabs_->setVisible(any);
}

void ScenarioEditor::retranslate() {
    tabs_->setTabText(0, tr("Event"));
    tabs_->setTabText(1, tr("Scenario"));
    tabs_->setAccessibleName(tr("What is edited"));
    shippedText_->setText(
        tr("This scenario ships with the program and stays as it is. Its copy is yours to edit."));
    copy_->setText(tr("Duplicate to edit"));
    none_->setText(tr("Choose a scenario at the left, or make a new one."));
    refresh();
}

void ScenarioEditor::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace volteface::ui
