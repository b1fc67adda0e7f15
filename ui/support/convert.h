// SPDX-License-Identifier: GPL-3.0-or-later
// Between the core's UTF-8 and Qt's strings.
#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace volteface::ui {

[[nodiscard]] QString toQString(std::string_view utf8);
[[nodiscard]] std::string toUtf8(const QString& text);

/// Foreign text made fit for a label: control and bidi characters taken out, at most `limit` characters ("…"
/// where cut).
[[nodiscard]] QString shown(std::string_view utf8, int limit = 400);

} // namespace volteface::ui
