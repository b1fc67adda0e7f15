// SPDX-License-Identifier: GPL-3.0-or-later
// What a person has turned of the scenario's parameters, shared by every view that shows them.
#pragma once

#include "ui/document/session.h"

#include <QObject>

#include <map>
#include <string>

namespace volteface::ui {

class ParameterValues : public QObject {
    Q_OBJECT

public:
    /// The one of this session; lives as long as it does.
    [[nodiscard]] static ParameterValues* of(Session* session);

    /// What stands for a parameter of the scenario in use: the value given, else the default.
    [[nodiscard]] std::string value(const ScenarioParameter& parameter) const;
    /// Runs the scenario in use with it. Error: what bind() refuses; nothing has changed then.
    [[nodiscard]] Result<void> set(const ParameterId& parameter, const std::string& value);
    void resetToDefaults();
    [[nodiscard]] bool areDefaults() const { return session_->parameterValues().empty(); }

    /// The scenario in use as it was written, with its parameters; null without one.
    [[nodiscard]] const Scenario* scenario() const;

Q_SIGNALS:
    void changed();

private:
    explicit ParameterValues(Session* session);

    Session* session_;
};

} // namespace volteface::ui
