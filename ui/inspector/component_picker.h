// SPDX-License-Identifier: GPL-3.0-or-later
// A box that finds a component by a part of its name; choosing one tells, and empties the box again.
#pragma once

#include "core/model/stack.h"

#include <QComboBox>

#include <functional>

namespace volteface::ui {

class ComponentPicker : public QComboBox {
    Q_OBJECT

public:
    explicit ComponentPicker(QWidget* parent = nullptr);

    void setPrompt(const QString& prompt);
    /// Offers the components that `admit` lets through, by layer and name.
    void offer(const Stack& stack, const std::function<bool(const Component&)>& admit);

Q_SIGNALS:
    void picked(const volteface::ComponentId& component);

private:
    void take(int index);
};

} // namespace volteface::ui
