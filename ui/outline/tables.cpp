// SPDX-License-Identifier: GPL-3.0-or-later
// The columns of the two tables.
#include "core/edit/edits.h"
#include "ui/inspector/values.h"
#include "ui/outline/record_table.h"
#include "ui/support/convert.h"
#include "ui/support/names.h"
#include "ui/support/provenance.h"

#include <array>

namespace volteface::ui {

namespace {

/// In the order of the columns; null stands for the state.
constexpr std::array<const char*, 13> component_keys = {
    "name",    nullptr,        "layer",          "organisation", "hosting", "origin",    "access",
    "licence", "capabilities", "certifications", "annual_cost",  "tags",    "confidence"};

constexpr std::array<const char*, 9> requirement_keys = {
    "label", "capability", "phase", "quorum", "weight", "buffer", "decay", "data_class", "fit_floor"};
/// Consumer before the fields, suppliers behind them.
constexpr int requirement_shift = 1;

QVariant sort_value(const QString& key, const Component& component, const QString& display) {
    if (key == QLatin1String("annual_cost")) {
        return component.annual_cost ? component.annual_cost->to_double() : -1.0;
    }
    if (key == QLatin1String("layer")) {
        return static_cast<int>(component.layer);
    }
    return display;
}

QVariant sort_value(const QString& key, const Requirement& requirement, const QString& display) {
    if (key == QLatin1String("buffer")) {
        return static_cast<qlonglong>(requirement.buffer.minutes);
    }
    if (key == QLatin1String("quorum")) {
        return requirement.quorum;
    }
    if (key == QLatin1String("weight")) {
        return requirement.weight;
    }
    if (key == QLatin1String("phase")) {
        return static_cast<int>(requirement.phase);
    }
    return display;
}

} // namespace

ComponentTable::ComponentTable(Session* session, QObject* parent)
    : RecordTable(session, parent) {
    retranslate();
}

QStringList ComponentTable::makeHeaders() const {
    QStringList headers;
    for (const char* key : component_keys) {
        headers << (key == nullptr ? tr("State")
                                   : findProperty(componentProperties(), QLatin1String(key))->labelText());
    }
    headers << evidenceHeader();
    return headers;
}

std::vector<RecordTable::Row> ComponentTable::makeRows(const Stack& stack) const {
    std::vector<Row> rows;
    for (const Component& component : stack.components) {
        Row row{toQString(component.id.str()), {}};
        for (const char* key : component_keys) {
            if (key == nullptr) {
                row.cells.push_back({{}, {}, {}, false});
                continue;
            }
            const auto& property = *findProperty(componentProperties(), QLatin1String(key));
            const QString display = displayText(property, stack, component);
            row.cells.push_back({property.read(stack, component), display,
                                 sort_value(QLatin1String(key), component, display),
                                 property.appliesTo(component)});
        }
        row.cells.push_back(evidenceCell(provenanceOf(component, stack, session()->today())));
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<Choice> ComponentTable::choicesAt(const QModelIndex& index, bool* open) const {
    const auto place = static_cast<std::size_t>(index.column());
    const char* key = place < component_keys.size() ? component_keys[place] : nullptr;
    const auto* property = key != nullptr ? findProperty(componentProperties(), QLatin1String(key)) : nullptr;
    if (property == nullptr || property->choices == nullptr) {
        return {};
    }
    *open = property->editor != EditorKind::choice;
    return property->choices(*session()->stack());
}

Result<edit::Change> ComponentTable::write(const QString& id, int column, const QString& text) const {
    const auto stack = session()->stack();
    const Component* component = find(*stack, ComponentId(toUtf8(id)));
    const auto place = static_cast<std::size_t>(column);
    const char* key = place < component_keys.size() ? component_keys[place] : nullptr;
    if (component == nullptr || key == nullptr) {
        return fail(ErrorCode::no_such_component, toUtf8(id));
    }
    Component after = *component;
    if (const auto written =
            findProperty(componentProperties(), QLatin1String(key))->write(*stack, after, text);
        !written) {
        return tl::unexpected(written.error());
    }
    return column == 0 ? edit::rename_component(*stack, after.id, after.name)
                       : edit::change_component(*stack, std::move(after));
}

RequirementTable::RequirementTable(Session* session, QObject* parent)
    : RecordTable(session, parent) {
    retranslate();
}

QStringList RequirementTable::makeHeaders() const {
    QStringList headers{tr("Consumer")};
    for (const char* key : requirement_keys) {
        headers << findProperty(requirementProperties(), QLatin1String(key))->labelText();
    }
    headers << tr("Suppliers") << evidenceHeader();
    return headers;
}

std::vector<RecordTable::Row> RequirementTable::makeRows(const Stack& stack) const {
    std::vector<Row> rows;
    for (const Requirement& requirement : stack.requirements) {
        Row row{toQString(requirement.id.str()), {}};
        const QString consumer = nameIn(stack, requirement.consumer);
        row.cells.push_back({consumer, consumer, {}, false});
        for (const char* key : requirement_keys) {
            const auto& property = *findProperty(requirementProperties(), QLatin1String(key));
            const QString display = displayText(property, stack, requirement);
            row.cells.push_back({property.read(stack, requirement), display,
                                 sort_value(QLatin1String(key), requirement, display),
                                 property.appliesTo(requirement)});
        }
        QStringList suppliers;
        for (const Supplier& supplier : requirement.suppliers) {
            const QString name = nameIn(stack, supplier.component);
            suppliers << (supplier.role == volteface::Role::standby
                              ? QStringLiteral("%1 (%2)").arg(name, nameOf(supplier.role))
                              : name);
        }
        const QString list = suppliers.isEmpty() ? tr("none") : suppliers.join(QStringLiteral(", "));
        row.cells.push_back({list, list, {}, false});
        row.cells.push_back(evidenceCell(provenanceOf(requirement, stack, session()->today())));
        rows.push_back(std::move(row));
    }
    return rows;
}

std::vector<Choice> RequirementTable::choicesAt(const QModelIndex& index, bool* open) const {
    const int place = index.column() - requirement_shift;
    if (place < 0 || place >= static_cast<int>(requirement_keys.size())) {
        return {};
    }
    const auto* property = findProperty(requirementProperties(),
                                        QLatin1String(requirement_keys[static_cast<std::size_t>(place)]));
    if (property == nullptr || property->choices == nullptr) {
        return {};
    }
    *open = property->editor != EditorKind::choice;
    return property->choices(*session()->stack());
}

Result<edit::Change> RequirementTable::write(const QString& id, int column, const QString& text) const {
    const auto stack = session()->stack();
    const Requirement* requirement = find(*stack, RequirementId(toUtf8(id)));
    const int place = column - requirement_shift;
    if (requirement == nullptr || place < 0 || place >= static_cast<int>(requirement_keys.size())) {
        return fail(ErrorCode::no_such_component, toUtf8(id));
    }
    Requirement after = *requirement;
    const auto* property = findProperty(requirementProperties(),
                                        QLatin1String(requirement_keys[static_cast<std::size_t>(place)]));
    if (const auto written = property->write(*stack, after, text); !written) {
        return tl::unexpected(written.error());
    }
    return edit::change_requirement(*stack, std::move(after));
}

} // namespace volteface::ui
