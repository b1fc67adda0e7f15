// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/property_form.h"

#include "ui/support/fonts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace volteface::ui {

QLabel* sectionLabel(const QString& text, QWidget* parent) {
    auto* label = new QLabel(text, parent);
    label->setFont(fontOf(FontRole::bodyStrong));
    label->setWordWrap(true);
    label->setContentsMargins(0, 12, 0, 2);
    return label;
}

PropertyForm::PropertyForm(QWidget* parent)
    : QWidget(parent)
    , column_(new QVBoxLayout(this)) {
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(6);
}

void PropertyForm::addSection(const char* title) {
    auto* label = sectionLabel(QCoreApplication::translate("Property", title), this);
    column_->addWidget(label);
    sections_.push_back({title, label, {}});
}

FieldEditor* PropertyForm::addField(EditorKind kind, const char* key) {
    auto* field = new FieldEditor(kind, QLatin1String(key), this);
    connect(field, &FieldEditor::committed, this, &PropertyForm::committed);
    connect(field, &FieldEditor::offerTaken, this, &PropertyForm::offerTaken);
    connect(field, &FieldEditor::abandoned, this, &PropertyForm::abandoned);
    column_->addWidget(field);
    fields_.push_back(field);
    if (!sections_.empty()) {
        sections_.back().widgets.push_back(field);
    }
    return field;
}

void PropertyForm::addWidget(QWidget* widget, int left) {
    if (left == 0) {
        column_->addWidget(widget);
    } else {
        auto* row = new QHBoxLayout;
        row->setContentsMargins(left, 0, 0, 0);
        row->addWidget(widget);
        row->addStretch(1);
        column_->addLayout(row);
    }
    if (!sections_.empty()) {
        sections_.back().widgets.push_back(widget);
    }
}

FieldEditor* PropertyForm::field(const QString& key) const {
    const auto place = std::find_if(fields_.begin(), fields_.end(),
                                    [&](const FieldEditor* field) { return field->key() == key; });
    return place != fields_.end() ? *place : nullptr;
}

void PropertyForm::retranslate() {
    for (const Section& section : sections_) {
        section.label->setText(QCoreApplication::translate("Property", section.title));
    }
}

void PropertyForm::tidy() {
    for (const Section& section : sections_) {
        section.label->setVisible(std::any_of(section.widgets.begin(), section.widgets.end(),
                                              [](const QWidget* widget) { return !widget->isHidden(); }));
    }
}

} // namespace volteface::ui
