// SPDX-License-Identifier: GPL-3.0-or-later
// What the inspector's pages have in common: their head, and what becomes of a text that was typed.
#pragma once

#include "core/base/result.h"
#include "core/edit/change.h"
#include "ui/inspector/property_form.h"

#include <functional>

class QLabel;

namespace volteface::ui {

class Session;

/// The record's name, wrapped.
[[nodiscard]] QLabel* pageTitle(QWidget* parent);
/// What it is, beneath the name.
[[nodiscard]] QLabel* pageCaption(QWidget* parent);

/// Where a page's texts go.
struct FieldTarget {
    Session* session = nullptr;
    Drafts* drafts = nullptr;
    PropertyForm* form = nullptr;
    QString subject; ///< "component/gpt-4o": with the key, the name of a draft
};

/// Applies what a field says. Refused, the text is kept as a draft and the field says why, with an offer
/// where there is one; what changes nothing calls `refresh`, so that the field reads as the record does. True
/// if it stands.
bool settleField(const FieldTarget& target, const QString& key, const QString& text,
                 const Result<edit::Change>& change, const std::function<void()>& refresh);

} // namespace volteface::ui
