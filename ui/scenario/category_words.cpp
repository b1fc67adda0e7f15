// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenario/category_words.h"

#include <QCoreApplication>

namespace volteface::ui {

namespace {

struct CategoryWords {
    Q_DECLARE_TR_FUNCTIONS(CategoryWords)
};

} // namespace

QString nameOf(std::optional<Category> category) {
    if (!category) {
        return CategoryWords::tr("Without a category");
    }
    switch (*category) {
    case Category::provider_access:
        return CategoryWords::tr("Access to a provider");
    case Category::legal:
        return CategoryWords::tr("Law");
    case Category::geopolitics:
        return CategoryWords::tr("Geopolitics");
    case Category::supply_chain:
        return CategoryWords::tr("Supply chain");
    case Category::economic:
        return CategoryWords::tr("Market and prices");
    case Category::technical:
        return CategoryWords::tr("Technical failure");
    case Category::lifecycle:
        return CategoryWords::tr("End of life");
    case Category::people:
        return CategoryWords::tr("People");
    case Category::opportunity:
        return CategoryWords::tr("Opportunity");
    }
    return {};
}

} // namespace volteface::ui
