// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/catalogue_model.h"

#include "core/model/words.h"
#include "ui/support/catalogue_drag.h"
#include "ui/support/convert.h"
#include "ui/support/format.h"
#include "ui/support/fuzzy.h"
#include "ui/support/language.h"
#include "ui/support/names.h"

#include <algorithm>
#include <set>

namespace volteface::ui {

namespace {

/// How well what was typed fits an entry: its names count most, then whose it is and what it offers, then
/// words of its description.
double scoreOf(const QString& text, const CatalogueEntry& entry, const QString& organisation) {
    const QString name = toQString(entry.name);
    double score = fuzzyScore(text, name);
    QString all = name + u' ' + organisation + u' ' + nameOf(entry.layer);
    for (const std::string& alias : entry.aliases) {
        score = std::max(score, 0.9 * fuzzyScore(text, toQString(alias)));
        all += u' ' + toQString(alias);
    }
    for (const std::string& capability : entry.capabilities) {
        all += u' ' + toQString(capability);
    }
    score = std::max(score, 0.6 * fuzzyScore(text, all));
    if (score > 0) {
        return score;
    }
    const QString described = foldedForSearch(inCurrentLanguage(entry.description));
    const QStringList words = foldedForSearch(text).split(u' ', Qt::SkipEmptyParts);
    const bool everyWord = !words.isEmpty() && std::all_of(words.begin(), words.end(), [&](const QString& w) {
        return w.size() > 2 && described.contains(w);
    });
    return everyWord ? 0.1 : 0;
}

QString controlWord(const std::optional<Country>& country) {
    return country ? toQString(country->str()) : QString::fromLatin1(catalogue::Filter::unknown_control);
}

template <class Key, class Name>
std::vector<CatalogueModel::Choice> mostFirst(const std::map<Key, int>& counts, const Name& name) {
    std::vector<CatalogueModel::Choice> choices;
    for (const auto& [key, count] : counts) {
        choices.push_back({key, name(key), count});
    }
    std::stable_sort(choices.begin(), choices.end(),
                     [](const auto& a, const auto& b) { return a.count > b.count; });
    return choices;
}

} // namespace

const std::vector<Layer>& layersFromTheTop() {
    static const std::vector<Layer> order{Layer::assurance, Layer::service,  Layer::application, Layer::data,
                                          Layer::model,     Layer::platform, Layer::compute,     Layer::chip,
                                          Layer::equipment, Layer::material, Layer::talent};
    return order;
}

QString nameOf(catalogue::Keeper keeper) {
    switch (keeper) {
    case catalogue::Keeper::shipped:
        return {};
    case catalogue::Keeper::user:
        return CatalogueModel::tr("yours");
    case catalogue::Keeper::user_over_shipped:
        return CatalogueModel::tr("yours, in place of the shipped one");
    }
    return {};
}

CatalogueModel::CatalogueModel(Session* session, QObject* parent)
    : QAbstractListModel(parent)
    , session_(session) {
    connect(session_, &Session::catalogueChanged, this, &CatalogueModel::refill);
    connect(session_, &Session::documentChanged, this, &CatalogueModel::onStackChanged);
    connect(session_, &Session::stackChanged, this, &CatalogueModel::onStackChanged);
    readStack();
    refill();
}

void CatalogueModel::setText(const QString& text) {
    if (text.trimmed() != text_) {
        text_ = text.trimmed();
        refill();
    }
}

void CatalogueModel::setFilter(catalogue::Filter filter) {
    filter.text.clear();
    if (!(filter == filter_)) {
        filter_ = std::move(filter);
        refill();
    }
}

void CatalogueModel::refill() {
    beginResetModel();
    catalogue_ = session_->catalogue();
    found_.clear();
    rows_.clear();
    for (const CatalogueEntry& entry : catalogue_->entries()) {
        const double score = text_.isEmpty() ? 1 : scoreOf(text_, entry, organisationOf(entry));
        if (score > 0) {
            found_.push_back({&entry, entry.layer, 0, score});
        }
    }
    struct Group {
        std::vector<Row> rows;
        double best = 0;
    };
    std::vector<Group> groups(layersFromTheTop().size());
    for (const Row& row : found_) {
        if (catalogue::is_member_of(*catalogue_, *row.entry, filter_)) {
            const auto& order = layersFromTheTop();
            Group& group = groups[static_cast<std::size_t>(std::find(order.begin(), order.end(), row.layer) -
                                                           order.begin())];
            group.rows.push_back(row);
            group.best = std::max(group.best, row.score);
        }
    }
    const auto byName = [](const Row& a, const Row& b) {
        return a.score != b.score ? a.score > b.score
                                  : toQString(a.entry->name).localeAwareCompare(toQString(b.entry->name)) < 0;
    };
    std::stable_sort(groups.begin(), groups.end(),
                     [](const Group& a, const Group& b) { return a.best > b.best; });
    for (Group& group : groups) {
        if (group.rows.empty()) {
            continue;
        }
        std::stable_sort(group.rows.begin(), group.rows.end(), byName);
        rows_.push_back({nullptr, group.rows.front().layer, static_cast<int>(group.rows.size()), 0});
        rows_.insert(rows_.end(), group.rows.begin(), group.rows.end());
    }
    endResetModel();
}

void CatalogueModel::readStack() {
    inMap_.clear();
    for (const Component& component : session_->stack()->components) {
        if (component.catalogue) {
            inMap_[*component.catalogue].push_back(component.id);
        }
    }
}

void CatalogueModel::onStackChanged() {
    readStack();
    if (!rows_.empty()) {
        Q_EMIT dataChanged(index(0), index(static_cast<int>(rows_.size()) - 1), {inMapRole});
    }
}

std::vector<CatalogueModel::Choice> CatalogueModel::layers() const {
    catalogue::Filter others = filter_;
    others.layer.reset();
    std::vector<Choice> choices;
    for (const Layer layer : layersFromTheTop()) {
        const auto count = std::count_if(found_.begin(), found_.end(), [&](const Row& row) {
            return row.layer == layer && catalogue::is_member_of(*catalogue_, *row.entry, others);
        });
        if (count > 0) {
            choices.push_back({toQString(to_word(layer)), pluralOf(layer), static_cast<int>(count)});
        }
    }
    return choices;
}

std::vector<CatalogueModel::Choice> CatalogueModel::controls() const {
    catalogue::Filter others = filter_;
    others.control.clear();
    std::map<QString, int> counts;
    for (const Row& row : found_) {
        if (catalogue::is_member_of(*catalogue_, *row.entry, others)) {
            const auto control = catalogue::control_of(*catalogue_, *row.entry);
            ++counts[controlWord(control)];
            if (control && is_member(*control, "EU")) {
                ++counts[QStringLiteral("EU")];
            }
        }
    }
    return mostFirst(counts, [](const QString& code) {
        const auto country = Country::parse(toUtf8(code));
        return country ? ui::nameOf(*country) : unknownWord();
    });
}

std::vector<CatalogueModel::Choice> CatalogueModel::capabilities() const {
    catalogue::Filter others = filter_;
    others.capability.clear();
    std::map<QString, int> counts;
    for (const Row& row : found_) {
        if (catalogue::is_member_of(*catalogue_, *row.entry, others)) {
            for (const std::string& capability : row.entry->capabilities) {
                ++counts[toQString(capability)];
            }
        }
    }
    return mostFirst(counts, [](const QString& capability) { return capability; });
}

int CatalogueModel::entryCount() const {
    return static_cast<int>(
        std::count_if(rows_.begin(), rows_.end(), [](const Row& row) { return row.entry != nullptr; }));
}

int CatalogueModel::total() const {
    return static_cast<int>(catalogue_->entries().size());
}

const CatalogueEntry* CatalogueModel::entryAt(int row) const {
    return row >= 0 && row < rowCount() ? rows_[static_cast<std::size_t>(row)].entry : nullptr;
}

int CatalogueModel::rowOf(const CatalogueId& id) const {
    const auto found = std::find_if(rows_.begin(), rows_.end(), [&](const Row& row) {
        return row.entry != nullptr && row.entry->id == id;
    });
    return found == rows_.end() ? -1 : static_cast<int>(found - rows_.begin());
}

std::vector<ComponentId> CatalogueModel::inMap(const CatalogueId& id) const {
    const auto found = inMap_.find(id);
    return found == inMap_.end() ? std::vector<ComponentId>{} : found->second;
}

int CatalogueModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

QString CatalogueModel::organisationOf(const CatalogueEntry& entry) const {
    if (!entry.organisation) {
        return {};
    }
    const CatalogueOrganisation* found = catalogue_->find(*entry.organisation);
    return shown(found != nullptr ? found->name : entry.organisation->str(), 120);
}

QString CatalogueModel::accessibleText(const Row& row) const {
    if (row.entry == nullptr) {
        return tr("%1, %n entries", "heading of a layer", row.count).arg(pluralOf(row.layer));
    }
    const auto control = catalogue::control_of(*catalogue_, *row.entry);
    QStringList parts{shown(row.entry->name, 160), organisationOf(*row.entry),
                      tr("control: %1").arg(control ? ui::nameOf(*control) : unknownWord())};
    if (row.entry->confidence) {
        parts << ui::nameOf(*row.entry->confidence);
    }
    parts << ui::nameOf(catalogue_->keeper_of(row.entry->id));
    if (!inMap(row.entry->id).empty()) {
        parts << tr("in the map");
    }
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QVariant CatalogueModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const Row& row = rows_[static_cast<std::size_t>(index.row())];
    const bool heading = row.entry == nullptr;
    switch (role) {
    case Qt::DisplayRole:
        return heading ? pluralOf(row.layer) : shown(row.entry->name, 160);
    case Qt::AccessibleTextRole:
        return accessibleText(row);
    case headingRole:
        return heading;
    case noteRole:
        return heading ? format::count(row.count) : QString();
    default:
        break;
    }
    if (heading) {
        return {};
    }
    const auto control = catalogue::control_of(*catalogue_, *row.entry);
    switch (role) {
    case organisationRole:
        return organisationOf(*row.entry);
    case controlRole:
        return control ? toQString(control->str()) : QString();
    case blocRole:
        return control ? static_cast<int>(bloc_of(*control)) : -1;
    case confidenceRole:
        return row.entry->confidence ? static_cast<int>(*row.entry->confidence) : -1;
    case keeperRole:
        return static_cast<int>(catalogue_->keeper_of(row.entry->id));
    case inMapRole:
        return static_cast<int>(inMap(row.entry->id).size());
    case Qt::ToolTipRole:
        return shown(toUtf8(inCurrentLanguage(row.entry->description)), 400).toHtmlEscaped();
    default:
        return {};
    }
}

Qt::ItemFlags CatalogueModel::flags(const QModelIndex& index) const {
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    if (entryAt(index.row()) == nullptr) {
        return Qt::ItemIsEnabled;
    }
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
}

QStringList CatalogueModel::mimeTypes() const {
    return {catalogueMimeType()};
}

QMimeData* CatalogueModel::mimeData(const QModelIndexList& indexes) const {
    std::set<int> rows;
    for (const QModelIndex& index : indexes) {
        rows.insert(index.row());
    }
    std::vector<CatalogueId> entries;
    for (const int row : rows) {
        if (const CatalogueEntry* entry = entryAt(row)) {
            entries.push_back(entry->id);
        }
    }
    return entries.empty() ? nullptr : mimeOf(entries);
}

} // namespace volteface::ui
