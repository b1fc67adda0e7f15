// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/import_plan.h"

#include "core/catalogue/catalogue.h"
#include "core/edit/edits.h"
#include "core/exchange/litellm/import.h"
#include "core/exchange/scenario_yaml/scenario_yaml.h"
#include "core/exchange/stack_json/stack_json.h"
#include "core/store/checked_file.h"
#include "ui/support/convert.h"
#include "ui/support/language.h"
#include "ui/support/litellm_words.h"
#include "ui/support/messages.h"
#include "ui/support/names.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace volteface::ui {

namespace {

namespace litellm = exchange::litellm;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(ImportPlan)
};

ImportNote::Kind kindOf(litellm::NoteKind kind) {
    switch (kind) {
    case litellm::NoteKind::understood:
        return ImportNote::Kind::understood;
    case litellm::NoteKind::unknown:
        return ImportNote::Kind::unknown;
    case litellm::NoteKind::ignored:
        return ImportNote::Kind::ignored;
    case litellm::NoteKind::dropped:
        return ImportNote::Kind::dropped;
    }
    return ImportNote::Kind::ignored;
}

tl::unexpected<Errors> failedWith(Error error) {
    return tl::unexpected<Errors>(Errors{std::move(error)});
}

std::vector<ImportNote> unknownKeys(const std::vector<UnknownKey>& keys, const QString& file) {
    std::vector<ImportNote> notes;
    for (const UnknownKey& key : keys) {
        notes.push_back({ImportNote::Kind::ignored, Words::tr("This key is not known, and was passed over."),
                         describe(Place{toUtf8(file), key.path, key.line, 0})});
    }
    return notes;
}

ResultAll<ImportPlan> planStack(const Stack& before, const std::string& text, const QString& name) {
    auto read = exchange::read_stack_json(text, toUtf8(name));
    if (!read) {
        return tl::unexpected<Errors>(read.error());
    }
    ImportPlan plan;
    plan.source = ImportPlan::Source::stack;
    plan.file = name;
    plan.change = edit::difference(before, read->stack, edit::Verb::import_file, toUtf8(name));
    plan.notes = unknownKeys(read->unknown_keys, name);
    return plan;
}

ResultAll<ImportPlan> planScenario(const Stack& before, const std::string& text, const QString& name) {
    auto read = exchange::read_scenario_yaml(text, toUtf8(name));
    if (!read) {
        return tl::unexpected<Errors>(read.error());
    }
    Stack after = before;
    const auto same =
        std::find_if(after.scenarios.begin(), after.scenarios.end(),
                     [&](const Scenario& scenario) { return scenario.id == read->scenario.id; });
    if (same != after.scenarios.end()) {
        *same = read->scenario;
    } else {
        after.scenarios.push_back(read->scenario);
    }
    ImportPlan plan;
    plan.source = ImportPlan::Source::scenario;
    plan.file = name;
    plan.change = edit::difference(before, after, edit::Verb::import_file, toUtf8(name));
    plan.notes = unknownKeys(read->unknown_keys, name);
    return plan;
}

/// Only files of the configuration's own folder are read.
litellm::IncludeReader includeReader(const QString& file) {
    return [folder = std::filesystem::path(toUtf8(QFileInfo(file).absolutePath()))](std::string_view path) {
        return store::read_file(folder / std::filesystem::path(path));
    };
}

ResultAll<ImportPlan> planGateway(const Stack& before, const std::string& text, const QString& file,
                                  const QString& name, const std::filesystem::path& cataloguePath) {
    const catalogue::Catalogue entries = catalogue::Catalogue::load(cataloguePath);
    litellm::Options options;
    options.gateway_name = toUtf8(Words::tr("LiteLLM gateway"));
    options.read_include = includeReader(file);
    options.resolve = [&entries](std::string_view wanted) -> std::optional<litellm::KnownEntry> {
        const CatalogueEntry* entry = entries.find_by_name(wanted);
        if (entry == nullptr) {
            return std::nullopt;
        }
        catalogue::Catalogue::Insertion insertion = entries.to_component(*entry);
        return litellm::KnownEntry{std::move(insertion.component), std::move(insertion.organisations)};
    };
    const auto preview = litellm::import_config(before, text, toUtf8(name), options);
    if (!preview) {
        return failedWith(preview.error());
    }
    ImportPlan plan;
    plan.source = ImportPlan::Source::gateway;
    plan.file = name;
    Stack after = preview->stack;
    if (after.name.empty()) {
        after.name = toUtf8(QFileInfo(name).completeBaseName());
    }
    plan.change = edit::difference(before, after, edit::Verb::import_file, toUtf8(name));
    for (const litellm::Note& note : preview->notes) {
        plan.notes.push_back({kindOf(litellm::kind_of(note.code)), describe(note),
                              describe(Place{note.file, {}, note.line, 0})});
    }
    for (const litellm::Route& route : preview->routes) {
        plan.routes.push_back(
            {shown(route.name), nameOf(route.role), shown(route.model),
             route.is_unknown && route.goes_to == "?" ? unknownWord() : shown(route.goes_to),
             nameIn(after, route.component), route.is_new, route.is_unknown});
    }
    return plan;
}

/// A scenario says so in its first lines.
bool looksLikeScenario(const std::string& text) {
    return text.substr(0, 4096).find("volteface-scenario") != std::string::npos;
}

template <class Record>
QString kindName();
template <>
QString kindName<Organisation>() {
    return Words::tr("Organisation");
}
template <>
QString kindName<Component>() {
    return Words::tr("Component");
}
template <>
QString kindName<Requirement>() {
    return Words::tr("Requirement");
}
template <>
QString kindName<Scenario>() {
    return Words::tr("Scenario");
}
template <>
QString kindName<Assumption>() {
    return Words::tr("Assumption");
}
template <>
QString kindName<Team>() {
    return Words::tr("Team");
}
template <>
QString kindName<Plan>() {
    return Words::tr("Plan");
}

QString label(const Organisation& record) {
    return shown(record.name);
}
QString label(const Component& record) {
    return shown(record.name);
}
QString label(const Requirement& record) {
    return shown(record.label.empty() ? record.id.str() : record.label);
}
QString label(const Scenario& record) {
    return shown(record.name.in(currentLanguage()));
}
QString label(const Assumption& record) {
    return shown(record.name.in(currentLanguage()));
}
QString label(const Team& record) {
    return shown(record.name);
}
QString label(const Plan& record) {
    return shown(record.name);
}

QString detailOf(const Component& record) {
    return nameOf(record.layer);
}
QString detailOf(const Organisation& record) {
    return record.country ? nameOf(*record.country) : unknownWord();
}
QString detailOf(const Requirement& record) {
    return Words::tr("%n supplier(s)", nullptr, static_cast<int>(record.suppliers.size()));
}
QString detailOf(const Scenario& record) {
    return Words::tr("%n event(s)", nullptr, static_cast<int>(record.events.size()));
}
template <class Record>
QString detailOf(const Record& /*record*/) {
    return {};
}

struct DifferenceOf {
    template <class Record>
    Difference operator()(const edit::RecordChange<Record>& change) const {
        const Record& known = change.after ? *change.after : *change.before;
        Difference result;
        result.kind = !change.before  ? Difference::Kind::added
                      : !change.after ? Difference::Kind::removed
                                      : Difference::Kind::changed;
        result.record = kindName<Record>();
        result.name = label(known);
        result.detail = detailOf(known);
        if (result.kind == Difference::Kind::changed && label(*change.before) != label(*change.after)) {
            result.detail = Words::tr("was “%1”").arg(label(*change.before));
        }
        return result;
    }
    Difference operator()(const edit::PositionChange& change) const {
        return {
            Difference::Kind::changed, Words::tr("Place on the map"), toQString(change.component.str()), {}};
    }
    Difference operator()(const edit::HeaderChange& change) const {
        return {Difference::Kind::changed, Words::tr("Stack"), shown(change.after.name),
                Words::tr("name, notes and settings")};
    }
};

} // namespace

ResultAll<ImportPlan> planImport(const Stack& stack, const QString& file,
                                 const std::filesystem::path& catalogue) {
    const auto text = store::read_file(std::filesystem::path(toUtf8(file)));
    if (!text) {
        return failedWith(text.error());
    }
    const QString name = QFileInfo(file).fileName();
    const QString suffix = QFileInfo(file).suffix().toLower();
    if (suffix == u"json") {
        return planStack(stack, *text, name);
    }
    if (suffix == u"yaml" || suffix == u"yml") {
        return looksLikeScenario(*text) ? planScenario(stack, *text, name)
                                        : planGateway(stack, *text, file, name, catalogue);
    }
    return failedWith(
        Error{ErrorCode::unsupported_format, toUtf8(name), {'.' + toUtf8(suffix), ".json, .yaml, .yml"}, {}});
}

std::vector<Difference> differencesOf(const edit::Change& change) {
    std::vector<Difference> result;
    result.reserve(change.parts.size());
    for (const edit::AtomicChange& part : change.parts) {
        result.push_back(std::visit(DifferenceOf{}, part));
    }
    return result;
}

} // namespace volteface::ui
