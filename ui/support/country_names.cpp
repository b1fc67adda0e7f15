// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/country_names.h"

#include "ui/support/convert.h"
#include "ui/support/language.h"
#include "ui/support/names.h"

namespace volteface::ui {

// Qt's locale data knows a country's name in the country's own languages only.
QString nameOf(Country country) {
    const std::string_view name = country_name(country, currentLanguage());
    return toQString(name.empty() ? country.str() : std::string(name));
}

} // namespace volteface::ui
