// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenario/selector_builder.h"

#include "core/model/words.h"
#include "ui/scenario/eliding_combo.h"
#include "ui/scenario/selector_values.h"
#include "ui/scenario/value_picker.h"
#include "ui/scenario/values_button.h"
#include "ui/support/convert.h"
#include "ui/support/fonts.h"
#include "ui/support/format.h"
#include "ui/support/icons.h"
#include "ui/support/names.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace volteface::ui {

namespace {

QString name_of(const SelectorPath& path, const char* what) {
    QString name = QString::fromLatin1(what);
    for (const std::size_t place : path) {
        name += QStringLiteral(".%1").arg(place);
    }
    return name;
}

Selector empty_test() {
    Selector test;
    test.kind = Selector::Kind::test;
    test.field_test.field = Field::layer;
    return test;
}

QComboBox* quiet_combo(QWidget* parent) {
    auto* box = new ElidingCombo(parent);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(4);
    box->setMinimumWidth(64);
    box->setFocusPolicy(Qt::StrongFocus);
    return box;
}

SelectorPath longer(SelectorPath path, std::size_t place) {
    path.push_back(place);
    return path;
}

} // namespace

SelectorBuilder::SelectorBuilder(Session* session, QWidget* parent)
    : QWidget(parent)
    , session_(session)
    , editing_(ScenarioEditing::of(session))
    , column_(new QVBoxLayout(this))
    , fromSelection_(new QPushButton(this))
    , pick_(new QPushButton(this))
    , wants_(new QLabel(this)) {
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(6);
    wants_->setFont(fontOf(FontRole::caption));
    wants_->setProperty("tone", "error");
    wants_->setWordWrap(true);
    column_->addWidget(wants_);
    column_->addWidget(fromSelection_);
    column_->addWidget(pick_);
    for (QPushButton* button : {fromSelection_, pick_}) {
        button->setFont(fontOf(FontRole::small));
    }
    connect(fromSelection_, &QPushButton::clicked, this, [this] {
        if (!session_->selection().components.empty()) {
            set(edit::selector_of(session_->selection().components));
        }
    });
    connect(pick_, &QPushButton::clicked, this, &SelectorBuilder::pickRequested);
    connect(session_, &Session::selectionChanged, this, &SelectorBuilder::refreshSelection);
    retranslate();
}

void SelectorBuilder::retranslate() {
    pick_->setText(tr("Pick on the map"));
    pick_->setToolTip(tr("Goes to the map: select components there, then take them over"));
    refreshSelection();
    rebuild();
}

void SelectorBuilder::refreshSelection() {
    const auto count = static_cast<int>(session_->selection().components.size());
    fromSelection_->setText(tr("From the selection (%1)").arg(format::count(count)));
    fromSelection_->setToolTip(tr("Hits exactly the components that are selected now"));
    fromSelection_->setEnabled(count > 0);
}

void SelectorBuilder::show(const Selector& selector) {
    if (selector == shown_ && !isComplete(draft_)) {
        refreshCounts(draft_);
        return;
    }
    const bool other = !(selector == draft_) || tree_ == nullptr;
    shown_ = selector;
    draft_ = selector;
    if (other) {
        rebuild();
    } else {
        refreshCounts(draft_);
    }
}

void SelectorBuilder::set(Selector draft) {
    draft_ = std::move(draft);
    rebuild();
    Q_EMIT probed(draft_);
    if (isComplete(draft_) && !(draft_ == shown_)) {
        const Selector now = draft_;
        Q_EMIT committed(now);
    }
}

void SelectorBuilder::rebuild() {
    const QWidget* focused = QApplication::focusWidget();
    const QString kept = focused != nullptr && isAncestorOf(focused) ? focused->objectName() : QString();
    if (tree_ != nullptr) {
        tree_->hide();
        tree_->setObjectName({});
        for (QWidget* each : tree_->findChildren<QWidget*>()) {
            each->setObjectName({});
        }
        tree_->deleteLater();
    }
    tree_ = make(draft_, {});
    if (bare(draft_).kind == Selector::Kind::test) {
        auto* holder = new QWidget(this);
        auto* inside = new QVBoxLayout(holder);
        inside->setContentsMargins(0, 0, 0, 0);
        inside->setSpacing(4);
        inside->addWidget(tree_);
        inside->addWidget(makeAdders({}));
        tree_ = holder;
    }
    column_->insertWidget(0, tree_);
    refreshCounts(draft_);
    if (!kept.isEmpty()) {
        if (auto* again = findChild<QWidget*>(kept)) {
            again->setFocus(Qt::OtherFocusReason);
        }
    }
}

void SelectorBuilder::refreshCounts(const Selector& draft) {
    wants_->setVisible(!isComplete(draft));
    wants_->setText(draft.kind != Selector::Kind::test && draft.operands.empty()
                        ? tr("Add a test: a selector hits nothing without one.")
                        : tr("Not applied yet: choose a value where one is missing."));
}

QWidget* SelectorBuilder::make(const Selector& part, const SelectorPath& path) {
    return bare(part).kind == Selector::Kind::test ? makeTest(part, path) : makeGroup(part, path);
}

QWidget* SelectorBuilder::makeTest(const Selector& part, const SelectorPath& path) {
    const FieldTest& test = bare(part).field_test;
    const auto stack = session_->stack();
    auto* frame = new QFrame(this);
    frame->setProperty("kind", "card");
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(8, 6, 4, 8);
    column->setSpacing(4);

    auto* field = quiet_combo(frame);
    field->setObjectName(name_of(path, "field"));
    field->setAccessibleName(tr("What is looked at"));
    for (const Word<Field>& word : words<Field>()) {
        field->addItem(nameOf(word.value), static_cast<int>(word.value));
    }
    field->setCurrentIndex(field->findData(static_cast<int>(test.field)));
    field->setToolTip(field->currentText());
    connect(field, &QComboBox::activated, this, [this, path, field] {
        Selector draft = draft_;
        FieldTest& changed = bare(partAt(draft, path)).field_test;
        const auto chosen = static_cast<Field>(field->currentData().toInt());
        if (chosen != changed.field) {
            changed = {chosen, {}, true};
            set(std::move(draft));
        }
    });
    auto* is = quiet_combo(frame);
    is->setObjectName(name_of(path, "is"));
    is->setAccessibleName(tr("Is or is not"));
    //: a test of a selector: "control is US"
    is->addItem(tr("is"));
    //: a test of a selector: "control is not US"
    is->addItem(tr("is not"));
    is->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    is->setMaximumWidth(is->fontMetrics().horizontalAdvance(is->itemText(1)) + 40);
    is->setCurrentIndex(isNegated(part) ? 1 : 0);
    connect(is, &QComboBox::activated, this,
            [this, path](int index) { set(withNegation(draft_, path, index == 1)); });
    auto* remove = new QToolButton(frame);
    remove->setObjectName(name_of(path, "remove"));
    remove->setIcon(themedIcon(QStringLiteral("dialog-close")));
    remove->setIconSize({12, 12});
    remove->setFixedSize(26, 26);
    remove->setToolTip(tr("Remove this test"));
    remove->setAccessibleName(remove->toolTip());
    connect(remove, &QToolButton::clicked, this, [this, path] { set(without(draft_, path)); });
    auto* first = new QHBoxLayout;
    first->setSpacing(4);
    first->addWidget(field, 1);
    first->addWidget(is);
    first->addWidget(remove);
    column->addLayout(first);

    QStringList names;
    int total = 0;
    const Scenario* scenario = editing_->scenario();
    for (const std::string& value : test.values) {
        names << valueName(test.field, value, *stack);
    }
    if (!test.values.empty()) {
        Selector alone;
        alone.kind = Selector::Kind::test;
        alone.field_test = test;
        total = static_cast<int>(editing_->hits(alone).size());
    }
    auto* values = new ValuesButton(frame);
    values->setObjectName(name_of(path, "values"));
    values->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    const QString text = names.isEmpty() ? tr("Choose…") : names.join(tr(" or "));
    values->setText(text);
    values->setToolTip(text);
    values->setAccessibleName(tr("Values: %1").arg(text));
    values->setEnabled(scenario != nullptr);
    connect(values, &QPushButton::clicked, this, [this, path] { openValues(path); });
    auto* count = new QLabel(frame);
    count->setFont(fontOf(FontRole::captionStrong));
    count->setObjectName(name_of(path, "count"));
    count->setProperty("tone", total == 0 ? "error" : "secondary");
    count->setText(test.values.empty() ? QString() : format::count(total));
    count->setToolTip(tr("Components that this test alone hits"));
    auto* second = new QHBoxLayout;
    second->setSpacing(8);
    second->addWidget(values, 1);
    second->addWidget(count);
    column->addLayout(second);

    if (test.field == Field::organisation) {
        auto* subsidiaries = new QCheckBox(tr("with its subsidiaries"), frame);
        subsidiaries->setObjectName(name_of(path, "subsidiaries"));
        subsidiaries->setChecked(test.subsidiaries);
        connect(subsidiaries, &QCheckBox::clicked, this, [this, path](bool on) {
            Selector draft = draft_;
            bare(partAt(draft, path)).field_test.subsidiaries = on;
            set(std::move(draft));
        });
        column->addWidget(subsidiaries);
    }
    return frame;
}

QWidget* SelectorBuilder::makeGroup(const Selector& part, const SelectorPath& path) {
    const Selector& group = bare(part);
    // A line down the side holds the parts of a group together; boxes in boxes would leave them no room.
    auto* frame = new QWidget(this);
    auto* beside = new QHBoxLayout(frame);
    beside->setContentsMargins(0, 0, 0, 0);
    beside->setSpacing(8);
    auto* line = new QFrame(frame);
    line->setProperty("kind", "separator");
    line->setFixedWidth(2);
    beside->addWidget(line);
    auto* column = new QVBoxLayout;
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    beside->addLayout(column, 1);
    auto* kind = quiet_combo(frame);
    kind->setObjectName(name_of(path, "kind"));
    kind->setAccessibleName(tr("How the tests combine"));
    kind->addItem(tr("All of these hold"));
    kind->addItem(tr("Any of these holds"));
    kind->addItem(tr("Not all of these hold"));
    kind->addItem(tr("None of these holds"));
    kind->setCurrentIndex((group.kind == Selector::Kind::any ? 1 : 0) + (isNegated(part) ? 2 : 0));
    connect(kind, &QComboBox::activated, this, [this, path](int index) {
        Selector draft = withKind(draft_, path, index % 2 == 1 ? Selector::Kind::any : Selector::Kind::all);
        set(withNegation(std::move(draft), path, index >= 2));
    });
    auto* head = new QHBoxLayout;
    head->setSpacing(4);
    head->addWidget(kind, 1);
    if (!path.empty()) {
        auto* remove = new QToolButton(frame);
        remove->setObjectName(name_of(path, "remove"));
        remove->setIcon(themedIcon(QStringLiteral("dialog-close")));
        remove->setIconSize({12, 12});
        remove->setFixedSize(26, 26);
        remove->setToolTip(tr("Remove this group"));
        remove->setAccessibleName(remove->toolTip());
        connect(remove, &QToolButton::clicked, this, [this, path] { set(without(draft_, path)); });
        head->addWidget(remove);
    }
    column->addLayout(head);
    for (std::size_t i = 0; i < group.operands.size(); ++i) {
        column->addWidget(make(group.operands[i], longer(path, i)));
    }
    column->addWidget(makeAdders(path));
    return frame;
}

QWidget* SelectorBuilder::makeAdders(const SelectorPath& path) {
    auto* holder = new QWidget(this);
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto* test = new QPushButton(tr("+ Test"), holder);
    test->setObjectName(name_of(path, "addTest"));
    test->setToolTip(tr("One more test beside these"));
    auto* group = new QPushButton(tr("+ Group"), holder);
    group->setObjectName(name_of(path, "addGroup"));
    group->setToolTip(tr("A group of tests of which any holds"));
    for (QPushButton* button : {test, group}) {
        button->setProperty("kind", "link");
        row->addWidget(button);
    }
    row->addStretch(1);
    connect(test, &QPushButton::clicked, this, [this, path] { set(withPart(draft_, path, empty_test())); });
    connect(group, &QPushButton::clicked, this, [this, path] {
        Selector any;
        any.kind = Selector::Kind::any;
        any.operands = {empty_test()};
        set(withPart(draft_, path, std::move(any)));
    });
    return holder;
}

ValuePicker* SelectorBuilder::openValues(const SelectorPath& path) {
    const Scenario* scenario = editing_->scenario();
    auto* anchor = findChild<QWidget*>(name_of(path, "values"));
    if (anchor == nullptr) {
        return nullptr;
    }
    auto* picker =
        new ValuePicker(bare(partAt(draft_, path)).field_test, session_->stack(),
                        scenario != nullptr ? scenario->parameters : std::vector<ScenarioParameter>{}, this);
    connect(picker, &ValuePicker::valuesChanged, this, [this, path](const std::vector<std::string>& values) {
        Selector draft = draft_;
        bare(partAt(draft, path)).field_test.values = values;
        refreshCounts(draft);
        Q_EMIT probed(draft);
    });
    connect(picker, &ValuePicker::closed, this, [this, path, picker] {
        picker->deleteLater();
        Selector draft = draft_;
        bare(partAt(draft, path)).field_test.values = picker->values();
        if (!(draft == draft_)) {
            set(std::move(draft));
        }
    });
    picker->openUnder(anchor);
    return picker;
}

void SelectorBuilder::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QWidget::changeEvent(event);
}

} // namespace volteface::ui
