// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/component_picker.h"

#include "ui/support/convert.h"
#include "ui/support/names.h"

#include <QCompleter>
#include <QLineEdit>

#include <algorithm>
#include <vector>

namespace volteface::ui {

ComponentPicker::ComponentPicker(QWidget* parent)
    : QComboBox(parent) {
    setEditable(true);
    setInsertPolicy(NoInsert);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumHeight(28);
    setSizeAdjustPolicy(AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(10);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    connect(this, &QComboBox::activated, this, &ComponentPicker::take);
}

void ComponentPicker::setPrompt(const QString& prompt) {
    lineEdit()->setPlaceholderText(prompt);
    setAccessibleName(prompt);
}

void ComponentPicker::offer(const Stack& stack, const std::function<bool(const Component&)>& admit) {
    if (hasFocus() || lineEdit()->hasFocus()) {
        return;
    }
    std::vector<const Component*> components;
    for (const Component& component : stack.components) {
        if (admit(component)) {
            components.push_back(&component);
        }
    }
    std::sort(components.begin(), components.end(), [](const Component* a, const Component* b) {
        return a->layer != b->layer ? a->layer > b->layer
                                    : toQString(a->name).localeAwareCompare(toQString(b->name)) < 0;
    });
    const QSignalBlocker quiet(this);
    clear();
    for (const Component* component : components) {
        addItem(QStringLiteral("%1 · %2").arg(shown(component->name, 80), nameOf(component->layer)),
                toQString(component->id.str()));
    }
    setCurrentIndex(-1);
    clearEditText();
}

void ComponentPicker::take(int index) {
    const ComponentId id(toUtf8(itemData(index).toString()));
    setCurrentIndex(-1);
    clearEditText();
    lineEdit()->clearFocus();
    if (!id.empty()) {
        Q_EMIT picked(id);
    }
}

} // namespace volteface::ui
