// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenario/event_editor.h"

#include "ui/inspector/field_editor.h"
#include "ui/inspector/property_form.h"
#include "ui/scenario/eliding_combo.h"
#include "ui/scenario/hit_list.h"
#include "ui/scenario/selector_builder.h"
#include "ui/support/convert.h"
#include "ui/support/fonts.h"
#include "ui/support/format.h"
#include "ui/support/messages.h"
#include "ui/support/names.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace volteface::ui {

namespace {

constexpr int label_width = 96; ///< px, as in the amounts below

QString kind_of(const Effect& effect) {
    static const char* const kinds[] = {"outage", "embargo", "degrade", "price"};
    return QString::fromLatin1(kinds[effect.index()]);
}

} // namespace

EventEditor::EventEditor(Session* session, QWidget* parent)
    : QWidget(parent)
    , session_(session)
    , editing_(ScenarioEditing::of(session)) {
    build();
    connect(editing_, &ScenarioEditing::changed, this, &EventEditor::refresh);
    connect(editing_, &ScenarioEditing::selectionChanged, this, &EventEditor::refresh);
    connect(session_, &Session::stackChanged, this, &EventEditor::refresh);
    retranslate();
}

void EventEditor::build() {
    column_ = new QVBoxLayout(this);
    column_->setContentsMargins(16, 12, 16, 16);
    column_->setSpacing(8);
    empty_ = new QLabel(this);
    empty_->setWordWrap(true);
    empty_->setProperty("tone", "secondary");
    form_ = new QWidget(this);
    auto* column = new QVBoxLayout(form_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column_->addWidget(empty_);
    column_->addWidget(form_);
    column_->addStretch(1);

    whatTitle_ = sectionLabel({}, form_);
    nameEn_ = new FieldEditor(EditorKind::line, QStringLiteral("name.en"), form_);
    nameFr_ = new FieldEditor(EditorKind::line, QStringLiteral("name.fr"), form_);
    effect_ = new FieldEditor(EditorKind::choice, QStringLiteral("effect"), form_);
    effectHint_ = new QLabel(form_);
    effectHint_->setWordWrap(true);
    effectHint_->setFont(fontOf(FontRole::caption));
    effectHint_->setProperty("tone", "secondary");
    effectHint_->setIndent(label_width + 12);
    for (FieldEditor* field : {nameEn_, nameFr_, effect_}) {
        field->setLabelWidth(label_width);
    }
    letBoxesShrink(effect_);
    factor_ = new AmountField(AmountField::Unit::factor,
                              {AmountField::may_be_estimate, AmountField::may_be_parameter}, form_);
    whenTitle_ = sectionLabel({}, form_);
    start_ = new AmountField(AmountField::Unit::time,
                             {AmountField::may_be_estimate, AmountField::may_be_parameter}, form_);
    duration_ = new AmountField(
        AmountField::Unit::time,
        {AmountField::may_be_forever, AmountField::may_be_estimate, AmountField::may_be_parameter}, form_);
    notice_ = new AmountField(
        AmountField::Unit::time,
        {AmountField::may_be_none, AmountField::may_be_estimate, AmountField::may_be_parameter}, form_);
    hitsTitle_ = sectionLabel({}, form_);
    selector_ = new SelectorBuilder(session_, form_);
    selectorReason_ = new QLabel(form_);
    selectorReason_->setWordWrap(true);
    selectorReason_->setFont(fontOf(FontRole::caption));
    selectorReason_->setProperty("tone", "error");
    selectorReason_->hide();
    hits_ = new HitList(session_, form_);
    for (QWidget* each : std::initializer_list<QWidget*>{whatTitle_, nameEn_, nameFr_, effect_, effectHint_,
                                                         factor_, whenTitle_, start_, duration_, notice_,
                                                         hitsTitle_, selector_, selectorReason_, hits_}) {
        column->addWidget(each);
    }

    const auto edited = [this](QWidget* field, const auto& change) {
        if (const Event* event = editing_->heldEvent()) {
            Event after = *event;
            change(after);
            commit(after, field);
        }
    };
    connect(nameEn_, &FieldEditor::committed, this, [this, edited](const QString&, const QString& text) {
        edited(nameEn_, [&](Event& event) { event.name.en = toUtf8(text.trimmed()); });
    });
    connect(nameFr_, &FieldEditor::committed, this, [this, edited](const QString&, const QString& text) {
        edited(nameFr_, [&](Event& event) { event.name.fr = toUtf8(text.trimmed()); });
    });
    connect(effect_, &FieldEditor::committed, this,
            [this](const QString&, const QString& kind) { switchEffect(kind); });
    connect(factor_, &AmountField::committed, this, [this, edited](const Amount& amount) {
        edited(factor_, [&](Event& event) {
            if (auto* degrade = std::get_if<Degrade>(&event.effect)) {
                degrade->left = factorOf(amount);
            } else if (auto* price = std::get_if<Price>(&event.effect)) {
                price->factor = factorOf(amount);
            }
        });
    });
    connect(start_, &AmountField::committed, this, [this, edited](const Amount& amount) {
        edited(start_, [&](Event& event) { event.start = startOf(amount); });
    });
    connect(duration_, &AmountField::committed, this, [this, edited](const Amount& amount) {
        edited(duration_, [&](Event& event) { event.duration = lengthOf(amount); });
    });
    connect(notice_, &AmountField::committed, this, [this, edited](const Amount& amount) {
        edited(notice_, [&](Event& event) {
            event.notice =
                amount.kind == Amount::Kind::absent ? std::nullopt : std::optional(lengthOf(amount));
        });
    });
    connect(selector_, &SelectorBuilder::committed, this, [this, edited](const Selector& selector) {
        edited(selector_, [&](Event& event) { event.select = selector; });
    });
    connect(selector_, &SelectorBuilder::probed, this,
            [this](const Selector& selector) { showHits(selector); });
    connect(selector_, &SelectorBuilder::pickRequested, this, &EventEditor::pickRequested);
}

void EventEditor::retranslate() {
    empty_->setText(tr("Click an event on the timeline to edit it here."));
    whatTitle_->setText(tr("What happens"));
    whenTitle_->setText(tr("When"));
    nameEn_->setLabel(tr("Name (English)"));
    nameFr_->setLabel(tr("Name (French)"));
    effect_->setLabel(tr("Effect"));
    effect_->setChoices({{QStringLiteral("outage"), tr("Outage")},
                         {QStringLiteral("embargo"), tr("Embargo")},
                         {QStringLiteral("degrade"), tr("Reduced capacity")},
                         {QStringLiteral("price"), tr("Price")}});
    start_->setLabel(tr("Start, from day 0"));
    duration_->setLabel(tr("Duration"));
    notice_->setLabel(tr("Notice"));
    notice_->setNoneText(tr("no notice"));
    refresh();
}

void EventEditor::refresh() {
    const Event* event = editing_->heldEvent();
    const Scenario* scenario = editing_->scenario();
    empty_->setVisible(event == nullptr);
    form_->setVisible(event != nullptr);
    if (event == nullptr || scenario == nullptr) {
        shown_.reset();
        return;
    }
    if (shown_ != event->id) {
        // What was typed for another event is not this one's.
        for (FieldEditor* field : {nameEn_, nameFr_, effect_}) {
            field->reset();
        }
        for (AmountField* field : {factor_, start_, duration_, notice_}) {
            field->setReason({});
        }
        selectorReason_->hide();
        shown_ = event->id;
    }
    form_->setEnabled(editing_->isEditable());
    nameEn_->showValue(toQString(event->name.en), false);
    nameFr_->showValue(toQString(event->name.fr), false);
    effect_->showValue(kind_of(event->effect), false);
    for (AmountField* field : {factor_, start_, duration_, notice_}) {
        field->setParameters(scenario->parameters);
    }
    const auto* degrade = std::get_if<Degrade>(&event->effect);
    const auto* price = std::get_if<Price>(&event->effect);
    effectHint_->setText(std::holds_alternative<Outage>(event->effect) ? tr("It neither runs nor renews.")
                         : std::holds_alternative<Embargo>(event->effect)
                             ? tr("It runs on, and cannot be renewed.")
                         : degrade != nullptr ? tr("Part of its capacity to run is left.")
                                              : tr("Its running cost is multiplied; capacity stays."));
    factor_->setVisible(degrade != nullptr || price != nullptr);
    factor_->setLabel(price != nullptr ? tr("Price factor") : tr("What is left (0 to 1)"));
    if (degrade != nullptr) {
        factor_->show(amountOf(degrade->left));
    } else if (price != nullptr) {
        factor_->show(amountOf(price->factor));
    }
    start_->show(amountOf(event->start));
    duration_->show(amountOf(event->duration));
    notice_->show(amountOf(event->notice));
    selector_->show(event->select);
    showHits(selector_->draft());
}

void EventEditor::showHits(const Selector& selector) {
    // What is half-written does not act yet: until it is whole, what is applied counts.
    const Event* event = editing_->heldEvent();
    const Selector& acting = isComplete(selector) || event == nullptr ? selector : event->select;
    hits_->show(isComplete(acting) ? editing_->hits(acting) : std::vector<ComponentId>{});
    hitsTitle_->setText(
        tr("What it hits · %1 of %2")
            .arg(format::count(static_cast<std::int64_t>(hits_->hits().size())),
                 format::count(static_cast<std::int64_t>(session_->stack()->components.size()))));
}

void EventEditor::switchEffect(const QString& kind) {
    const Event* event = editing_->heldEvent();
    if (event == nullptr) {
        return;
    }
    Event after = *event;
    if (kind == u"outage") {
        after.effect = Outage{};
    } else if (kind == u"embargo") {
        after.effect = Embargo{};
    } else if (kind == u"degrade") {
        after.effect = Degrade{Estimate::certain(0.5)};
    } else {
        after.effect = Price{Estimate::certain(2)};
    }
    commit(after, effect_);
}

void EventEditor::commit(const Event& after, QWidget* field) {
    const auto changed = editing_->change(after);
    if (!changed) {
        showReason(changed.error(), field);
        return;
    }
    if (auto* line = qobject_cast<FieldEditor*>(field)) {
        line->setReason({});
        refresh();
    } else if (auto* amount = qobject_cast<AmountField*>(field)) {
        amount->setReason({});
        refresh();
    } else {
        selectorReason_->hide();
    }
}

void EventEditor::showReason(const Error& error, QWidget* field) {
    const QString reason = describeBare(error);
    if (auto* line = qobject_cast<FieldEditor*>(field)) {
        line->setReason(reason);
    } else if (auto* amount = qobject_cast<AmountField*>(field)) {
        amount->setReason(reason);
    } else {
        selectorReason_->setText(reason);
        selectorReason_->show();
    }
}

void EventEditor::focusFirst() {
    nameEn_->focusEditor();
}

void EventEditor::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace volteface::ui
