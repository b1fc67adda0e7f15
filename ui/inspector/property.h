// SPDX-License-Identifier: GPL-3.0-or-later
// What a person can see and edit of a record, as a table of fields: the inspector's forms and the outline's
// table are made from the same one, so that a value reads and is refused the same way everywhere.
#pragma once

#include "core/base/result.h"
#include "core/model/stack.h"

#include <QCoreApplication>
#include <QString>

#include <vector>

namespace volteface::ui {

enum class EditorKind {
    line,         ///< one line of text
    text,         ///< several lines
    choice,       ///< one of choices(); the text is a choice's value
    open_choice,  ///< one of choices(), or what is typed
    list,         ///< words parted by commas
    organisation, ///< a name of the stack; what is not there yet can be created
};

/// An entry of a closed set. An empty value stands for unknown.
struct Choice {
    QString value;
    QString text;
};

/// One field of a record. `read` gives the text that stands in the editor, empty for unknown; `write` takes
/// it back: write(read(record)) changes nothing.
template <class Record>
struct Property {
    const char* key;   ///< of the stack's text form ("annual_cost"); what findings name
    const char* label; ///< in the context "Property"
    const char* hint;  ///< an example, in the context "Property"; null: none
    EditorKind editor = EditorKind::line;
    QString (*read)(const Stack&, const Record&) = nullptr;
    Result<void> (*write)(const Stack&, Record&, const QString&) = nullptr;
    std::vector<Choice> (*choices)(const Stack&) = nullptr;
    bool (*applies)(const Record&) = nullptr; ///< null: always
    const char* empty = nullptr; ///< what an empty text means, in the context "Property"; null: unknown

    [[nodiscard]] QString labelText() const { return QCoreApplication::translate("Property", label); }
    [[nodiscard]] QString hintText() const {
        return hint == nullptr ? QString() : QCoreApplication::translate("Property", hint);
    }
    [[nodiscard]] QString emptyText() const {
        return empty != nullptr && *empty == 0
                   ? QString()
                   : QCoreApplication::translate(
                         "Property", empty == nullptr ? QT_TRANSLATE_NOOP("Property", "unknown") : empty);
    }
    [[nodiscard]] bool appliesTo(const Record& record) const { return applies == nullptr || applies(record); }
};

/// Fields of a component, those of a service among them ("service.rto").
[[nodiscard]] const std::vector<Property<Component>>& componentProperties();
[[nodiscard]] const std::vector<Property<Requirement>>& requirementProperties();
[[nodiscard]] const std::vector<Property<Organisation>>& organisationProperties();

template <class Record>
[[nodiscard]] const Property<Record>* findProperty(const std::vector<Property<Record>>& properties,
                                                   const QString& key) {
    for (const Property<Record>& property : properties) {
        if (key == QLatin1String(property.key)) {
            return &property;
        }
    }
    return nullptr;
}

/// What a table shows in place of the editor's text: the choice's words, what empty means where it is empty.
template <class Record>
[[nodiscard]] QString displayText(const Property<Record>& property, const Stack& stack,
                                  const Record& record) {
    const QString text = property.read(stack, record);
    if (property.choices != nullptr) {
        for (const Choice& choice : property.choices(stack)) {
            if (choice.value == text) {
                return choice.text;
            }
        }
    }
    return text.isEmpty() ? property.emptyText() : text;
}

} // namespace volteface::ui
