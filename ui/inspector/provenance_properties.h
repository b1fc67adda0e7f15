// SPDX-License-Identifier: GPL-3.0-or-later
// How sure a record is and when it was last checked: the same two fields for every kind of record.
#pragma once

#include "ui/inspector/values.h"

#include <array>
#include <vector>

namespace volteface::ui {

/// In the order of the pages.
inline constexpr std::array<const char*, 2> provenanceKeys = {"confidence", "as_of"};

template <class Record>
void addProvenance(std::vector<Property<Record>>& properties) {
    Property<Record> confidence;
    confidence.key = "confidence";
    confidence.label = QT_TRANSLATE_NOOP("Property", "Confidence");
    confidence.hint = nullptr;
    confidence.editor = EditorKind::choice;
    confidence.read = [](const Stack&, const Record& record) {
        return record.confidence ? toQString(to_word(*record.confidence)) : QString();
    };
    confidence.write = [](const Stack&, Record& record, const QString& text) -> Result<void> {
        if (text.isEmpty()) {
            record.confidence.reset();
            return {};
        }
        const auto value = wordOf<Confidence>(text, "confidence", record.id.str());
        if (!value) {
            return tl::unexpected(value.error());
        }
        record.confidence = *value;
        return {};
    };
    confidence.choices = [](const Stack&) { return choicesOf<Confidence>(true); };
    properties.push_back(confidence);

    Property<Record> checked;
    checked.key = "as_of";
    checked.label = QT_TRANSLATE_NOOP("Property", "Last checked");
    checked.hint = QT_TRANSLATE_NOOP("Property", "2026-11-20");
    checked.read = [](const Stack&, const Record& record) { return textOf(record.as_of); };
    checked.write = [](const Stack&, Record& record, const QString& text) -> Result<void> {
        const auto date = dateOf(text, record.id.str());
        if (!date) {
            return tl::unexpected(date.error());
        }
        record.as_of = *date;
        return {};
    };
    properties.push_back(checked);
}

} // namespace volteface::ui
