// SPDX-License-Identifier: GPL-3.0-or-later
// A column of field editors in sections, for records of any kind. Knows texts and keys; what they mean is the
// page's.
#pragma once

#include "ui/inspector/field_editor.h"
#include "ui/inspector/property.h"

#include <QHash>
#include <QString>
#include <QWidget>

#include <vector>

class QLabel;
class QVBoxLayout;

namespace volteface::ui {

/// Refused texts by "kind/id/key", kept for the life of the window so that looking elsewhere loses nothing.
using Drafts = QHash<QString, Draft>;

class PropertyForm : public QWidget {
    Q_OBJECT

public:
    explicit PropertyForm(QWidget* parent = nullptr);

    /// A heading; fields added after it belong to it. `title` is in the context "Property".
    void addSection(const char* title);
    FieldEditor* addField(EditorKind kind, const char* key);
    /// Any widget across both columns, or from `left` on.
    void addWidget(QWidget* widget, int left = 0);

    [[nodiscard]] FieldEditor* field(const QString& key) const;
    [[nodiscard]] const std::vector<FieldEditor*>& fields() const { return fields_; }
    void retranslate();
    /// Sections without a visible field hide their heading.
    void tidy();

Q_SIGNALS:
    void committed(const QString& key, const QString& text);
    void offerTaken(const QString& key, const QString& text);
    void abandoned(const QString& key);

private:
    struct Section {
        const char* title;
        QLabel* label;
        std::vector<QWidget*> widgets;
    };

    QVBoxLayout* column_;
    std::vector<Section> sections_;
    std::vector<FieldEditor*> fields_;
};

/// The heading of a section: 13/600 over a hairline's worth of air.
[[nodiscard]] QLabel* sectionLabel(const QString& text, QWidget* parent);

/// Fills `form` from records of one kind: what they share, or "(several values)"; refused texts come back.
template <class Record>
void fillForm(PropertyForm& form, const std::vector<Property<Record>>& properties, const Stack& stack,
              const std::vector<const Record*>& records, const Drafts& drafts, const QString& subject) {
    for (const Property<Record>& property : properties) {
        FieldEditor* field = form.field(QLatin1String(property.key));
        if (field == nullptr || records.empty()) {
            continue;
        }
        bool applies = true;
        bool several = false;
        const QString first = property.read(stack, *records.front());
        for (const Record* record : records) {
            applies = applies && property.appliesTo(*record);
            several = several || property.read(stack, *record) != first;
        }
        field->setVisible(applies);
        if (property.choices != nullptr) {
            field->setChoices(property.choices(stack));
        }
        field->showValue(several ? QString() : first, several);
        const auto draft = drafts.constFind(subject + QLatin1Char('/') + field->key());
        if (draft != drafts.constEnd() && !field->isRefused()) {
            field->showDraft(*draft);
        }
    }
    form.tidy();
}

/// Labels and hints in the language in use.
template <class Record>
void nameFields(PropertyForm& form, const std::vector<Property<Record>>& properties) {
    for (const Property<Record>& property : properties) {
        if (FieldEditor* field = form.field(QLatin1String(property.key))) {
            field->setLabel(property.labelText());
            field->setEmptyText(property.emptyText());
            field->setExample(property.hintText());
        }
    }
    form.retranslate();
}

} // namespace volteface::ui
