// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/update_words.h"

#include "core/model/words.h"
#include "ui/support/convert.h"
#include "ui/support/format.h"
#include "ui/support/language.h"
#include "ui/support/names.h"

#include <QCoreApplication>

#include <charconv>

namespace volteface::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(volteface::ui::CatalogueUpdate)
};

/// "requirements/ID/buffer" → {"requirements", "ID", "buffer"}.
struct Path {
    std::string list;
    std::string id;
    std::string leaf;

    explicit Path(const std::string& field) {
        const auto first = field.find('/');
        if (first == std::string::npos) {
            leaf = field;
            return;
        }
        list = field.substr(0, first);
        const auto second = field.find('/', first + 1);
        id = field.substr(first + 1, second == std::string::npos ? second : second - first - 1);
        leaf = second == std::string::npos ? std::string() : field.substr(second + 1);
    }
};

QString leafName(const std::string& leaf) {
    static const std::pair<const char*, const char*> names[] = {
        {"name", QT_TRANSLATE_NOOP("volteface::ui::CatalogueUpdate", "Name")},
        {"layer", QT_TRANSLATE_NOOP("volteface::ui::CatalogueUpdate", "Layer")},
        {"organisation", QT_TRANSLATE_NOOP("volteface::ui::CatalogueUpdate", "Organisation")},
        {"origin", QT_TRANSLATE_NOOP("volteface::ui::CatalogueUpdate", "Origin")},
        {"hosting", QT_TRANSLATE_NOOP("volteface::ui::CatalogueUpdate", "Hosting")},
        {"access", QT_TRANSLATE_NOOP("volteface::ui::CatalogueUpdate", "Access")},
        {"licence", QT_TRANSLATE_NOOP("volteface::ui::CatalogueUpdate", "Licence")},
        {"dialect", QT_TRANSLATE_NOOP("volteface::ui::CatalogueUpdate", "API dialect")},
        {"family", QT_TRANSLATE_NOOP("volteface::ui::CatalogueUpdate", "Model family")},
        {"accelerator", QT_TRANSLATE_NOOP("volteface::ui::CatalogueUpdate", "Accelerator stack")},
        {"platform", QT_TRANSLATE_NOOP("volteface::ui::CatalogueUpdate", "Platform")},
        {"capabilities", QT_TRANSLATE_NOOP("volteface::ui::CatalogueUpdate", "Capabilities")},
        {"certifications", QT_TRANSLATE_NOOP("volteface::ui::CatalogueUpdate", "Certifications")},
        {"confidence", QT_TRANSLATE_NOOP("volteface::ui::CatalogueUpdate", "Confidence")},
        {"sources", QT_TRANSLATE_NOOP("volteface::ui::CatalogueUpdate", "Sources")},
        {"country", QT_TRANSLATE_NOOP("volteface::ui::CatalogueUpdate", "Country")},
        {"parent", QT_TRANSLATE_NOOP("volteface::ui::CatalogueUpdate", "Parent")},
        {"quorum", QT_TRANSLATE_NOOP("volteface::ui::CatalogueUpdate", "Quorum")},
        {"buffer", QT_TRANSLATE_NOOP("volteface::ui::CatalogueUpdate", "Buffer")},
        {"decay", QT_TRANSLATE_NOOP("volteface::ui::CatalogueUpdate", "Decay")},
        {"suppliers", QT_TRANSLATE_NOOP("volteface::ui::CatalogueUpdate", "Suppliers")},
    };
    for (const auto& [key, name] : names) {
        if (leaf == key) {
            return Words::tr(name);
        }
    }
    return toQString(leaf);
}

QString organisationName(const Stack& stack, const catalogue::Catalogue& catalogue, const std::string& id) {
    if (const Organisation* own = find(stack, OrganisationId(id))) {
        return shown(own->name, 80);
    }
    const CatalogueOrganisation* known = catalogue.find(OrganisationId(id));
    return shown(known != nullptr ? known->name : id, 80);
}

QString needName(const catalogue::Catalogue& catalogue, const catalogue::Update& update,
                 const std::string& number) {
    const CatalogueEntry* entry = catalogue.find(update.entry);
    std::size_t index = 0;
    std::from_chars(number.data(), number.data() + number.size(), index);
    if (entry == nullptr || index >= entry->needs.size()) {
        return toQString(number);
    }
    const CatalogueNeed& need = entry->needs[index];
    return shown(need.label.empty() ? need.capability : need.label.in(currentLanguage()), 80);
}

QString oneValue(const Stack& stack, const catalogue::Catalogue& catalogue, const Path& path,
                 const std::string& value) {
    const std::string& leaf = path.leaf;
    if (leaf == "organisation" || leaf == "parent") {
        return organisationName(stack, catalogue, value);
    }
    if (leaf == "origin" || leaf == "hosting" || leaf == "country") {
        const auto country = Country::parse(value);
        return country ? nameOf(*country) : toQString(value);
    }
    if (leaf == "access") {
        const auto access = from_word<Access>(value);
        return access ? nameOf(*access) : toQString(value);
    }
    if (leaf == "layer") {
        const auto layer = from_word<Layer>(value);
        return layer ? nameOf(*layer) : toQString(value);
    }
    if (leaf == "confidence") {
        const auto confidence = from_word<Confidence>(value);
        return confidence ? nameOf(*confidence) : toQString(value);
    }
    if (leaf == "buffer") {
        const auto duration = parse_duration(value);
        return duration ? format::duration(*duration) : toQString(value);
    }
    if (leaf == "suppliers" || path.list == "needs") {
        if (find(stack, ComponentId(value)) != nullptr) {
            return nameIn(stack, ComponentId(value));
        }
        const CatalogueEntry* entry = catalogue.find(CatalogueId(value));
        return shown(entry != nullptr ? entry->name : value, 80);
    }
    return shown(value, 200);
}

} // namespace

QString fieldName(const Stack& stack, const catalogue::Catalogue& catalogue, const catalogue::Update& update,
                  const std::string& field) {
    const Path path(field);
    if (path.list == "organisations") {
        return Words::tr("%1 of %2", "a field of an organisation")
            .arg(leafName(path.leaf), organisationName(stack, catalogue, path.id));
    }
    if (path.list == "requirements") {
        const Requirement* requirement = find(stack, RequirementId(path.id));
        const QString need =
            requirement == nullptr
                ? toQString(path.id)
                : shown(requirement->label.empty() ? requirement->capability : requirement->label, 80);
        return Words::tr("%1 of the need “%2”").arg(leafName(path.leaf), need);
    }
    if (path.list == "needs") {
        return Words::tr("New need “%1”").arg(needName(catalogue, update, path.id));
    }
    return leafName(path.leaf);
}

QString fieldValue(const Stack& stack, const catalogue::Catalogue& catalogue, const std::string& field,
                   const std::vector<std::string>& values) {
    const Path path(field);
    if (values.empty()) {
        return path.list == "needs" || path.leaf == "suppliers" ? Words::tr("none") : unknownWord();
    }
    QStringList words;
    for (const std::string& value : values) {
        words << oneValue(stack, catalogue, path, value);
    }
    return words.join(QStringLiteral(", "));
}

} // namespace volteface::ui
