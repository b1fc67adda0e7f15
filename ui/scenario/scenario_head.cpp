// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenario/scenario_head.h"

#include "ui/scenario/category_words.h"
#include "ui/scenario/scenario_chooser.h"
#include "ui/scenario/scenario_list.h"
#include "ui/support/convert.h"
#include "ui/support/fonts.h"
#include "ui/support/format.h"
#include "ui/support/icons.h"
#include "ui/support/language.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStringList>
#include <QToolButton>
#include <QVBoxLayout>

namespace volteface::ui {

namespace {

QLabel* label(FontRole role, const char* tone, QWidget* parent) {
    auto* text = new QLabel(parent);
    text->setFont(fontOf(role));
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    if (tone != nullptr) {
        text->setProperty("tone", tone);
    }
    return text;
}

} // namespace

ScenarioHead::ScenarioHead(Session* session, QWidget* parent)
    : QWidget(parent)
    , session_(session)
    , editing_(ScenarioEditing::of(session)) {
    build();
    connect(edit_, &QPushButton::clicked, editing_, &ScenarioEditing::scenarioEditorRequested);
    connect(duplicate_, &QPushButton::clicked, editing_, [this] { editing_->duplicate(); });
    connect(offerButton_, &QPushButton::clicked, editing_, [this] { editing_->duplicate(); });
    connect(menu_, &QMenu::aboutToShow, this, &ScenarioHead::buildMenu);
    connect(editing_, &ScenarioEditing::copyOffered, this, &ScenarioHead::offerCopy);
}

void ScenarioHead::build() {
    title_ = label(FontRole::sectionTitle, nullptr, this);
    facts_ = label(FontRole::small, "secondary", this);
    summary_ = label(FontRole::small, "secondary", this);
    edit_ = new QPushButton(this);
    duplicate_ = new QPushButton(this);
    more_ = new QToolButton(this);
    more_->setIcon(themedIcon(QStringLiteral("overflow-menu")));
    more_->setFixedSize(28, 28);
    more_->setPopupMode(QToolButton::InstantPopup);
    menu_ = new QMenu(more_);
    more_->setMenu(menu_);
    buttons_ = new QWidget(this);
    auto* row = new QHBoxLayout(buttons_);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(edit_);
    row->addWidget(duplicate_);
    row->addWidget(more_);

    auto* top = new QHBoxLayout;
    top->setSpacing(12);
    top->addWidget(title_, 1, Qt::AlignTop);
    top->addWidget(buttons_, 0, Qt::AlignTop);

    offer_ = new QFrame(this);
    offer_->setProperty("kind", "card");
    auto* inside = new QHBoxLayout(offer_);
    inside->setContentsMargins(12, 8, 8, 8);
    offerText_ = label(FontRole::small, nullptr, offer_);
    offerButton_ = new QPushButton(offer_);
    offerButton_->setProperty("kind", "primary");
    inside->addWidget(offerText_, 1);
    inside->addWidget(offerButton_);
    offer_->hide();

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(top);
    column->addWidget(facts_);
    column->addWidget(summary_);
    column->addWidget(offer_);
}

void ScenarioHead::addButton(QPushButton* button) {
    static_cast<QHBoxLayout*>(buttons_->layout())->insertWidget(0, button);
}

void ScenarioHead::buildMenu() {
    menu_->clear();
    const bool chosen = editing_->scenario() != nullptr;
    const bool own = editing_->isEditable();
    menu_->addAction(themedIcon(QStringLiteral("list-add")), tr("&New scenario"), editing_,
                     [this] { editing_->create(); });
    menu_->addAction(themedIcon(QStringLiteral("document-open")), tr("&Open from a file…"), editing_,
                     &ScenarioEditing::chooseAndOpen);
    menu_->addSeparator();
    menu_
        ->addAction(themedIcon(QStringLiteral("document-export")), tr("&Save to a file…"), editing_,
                    &ScenarioEditing::chooseAndSave)
        ->setEnabled(chosen);
    menu_
        ->addAction(themedIcon(QStringLiteral("edit-copy")),
                    own ? tr("&Duplicate") : tr("&Duplicate to edit"), editing_,
                    [this] { editing_->duplicate(); })
        ->setEnabled(chosen);
    menu_
        ->addAction(themedIcon(QStringLiteral("edit-delete")), tr("&Remove from the document"), editing_,
                    [this] { editing_->remove(); })
        ->setEnabled(own);
}

void ScenarioHead::offerCopy() {
    offer_->show();
    offerButton_->setFocus(Qt::OtherFocusReason);
}

void ScenarioHead::refresh(std::size_t hit) {
    hit_ = hit;
    const Scenario* scenario = editing_->scenario();
    const bool own = editing_->isEditable();
    edit_->setText(tr("Edit scenario"));
    edit_->setToolTip(tr("Name, likelihood, parameters, precedents and sources (F4)"));
    edit_->setVisible(own);
    duplicate_->setText(own ? tr("Duplicate") : tr("Duplicate to edit"));
    duplicate_->setToolTip(own ? tr("A second one like it, in the document")
                               : tr("Puts a copy into the document, which is yours to edit"));
    duplicate_->setVisible(scenario != nullptr);
    more_->setToolTip(tr("More for scenarios"));
    more_->setAccessibleName(more_->toolTip());
    offerText_->setText(tr(
        "This scenario ships with the program and stays as it is. A copy in the document is yours to edit."));
    offerButton_->setText(tr("Duplicate to edit"));
    if (own || scenario == nullptr) {
        offer_->hide();
    }
    facts_->setVisible(scenario != nullptr);
    summary_->setVisible(scenario != nullptr && !scenario->summary.empty());
    if (scenario == nullptr) {
        title_->setText(tr("No scenario"));
        return;
    }
    title_->setText(shown(toUtf8(inCurrentLanguage(scenario->name)), 160));
    QStringList facts;
    if (scenario->category) {
        facts << nameOf(scenario->category);
    }
    if (const QString likelihood = likelihoodWords(*scenario); !likelihood.isEmpty()) {
        facts << likelihood;
    }
    facts << tr("%1 of %2 components hit")
                 .arg(format::count(static_cast<std::int64_t>(hit)),
                      format::count(static_cast<std::int64_t>(session_->stack()->components.size())));
    if (const Precedent* precedent = latestPrecedent(*scenario)) {
        const QString date =
            precedent->date ? QStringLiteral(" (%1)").arg(format::dateShort(*precedent->date)) : QString();
        facts << tr("precedent: %1").arg(shown(toUtf8(inCurrentLanguage(precedent->text)), 90)) + date;
        facts_->setToolTip(inCurrentLanguage(precedent->text).toHtmlEscaped());
    }
    facts_->setText(facts.join(QStringLiteral("   ·   ")));
    summary_->setText(shown(toUtf8(inCurrentLanguage(scenario->summary)), 600));
}

void ScenarioHead::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        refresh(hit_);
    }
    QWidget::changeEvent(event);
}

} // namespace volteface::ui
