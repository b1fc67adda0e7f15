// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/findings.h"

#include "ui/audit/chokepoint_figure.h"
#include "ui/audit/words.h"
#include "ui/support/convert.h"
#include "ui/support/format.h"
#include "ui/support/language.h"
#include "ui/support/names.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

namespace volteface::ui {

using simulation::State;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Audit)
};

QString why_together(audit::Level level, const QString& name) {
    switch (level) {
    case audit::Level::component:
        return Words::tr("Each of them needs %1, so none survives its loss.").arg(name);
    case audit::Level::organisation:
        return Words::tr("Each of them needs something that %1 holds, so none survives its loss.").arg(name);
    case audit::Level::control:
        return Words::tr("Each of them needs something that a single country controls (%1), so none survives "
                         "its loss.")
            .arg(name);
    case audit::Level::hosting:
        break;
    }
    return Words::tr(
               "Each of them needs something that runs in a single country (%1), so none survives its loss.")
        .arg(name);
}

std::vector<FindingFigure> figures_of(const Stack& stack, std::size_t services, double impact,
                                      std::optional<Minute> harm) {
    return {{format::count(static_cast<std::int64_t>(services)),
             Words::tr("services stopped", "below a number", static_cast<int>(services))},
            {impact > 0 ? format::money(impact, stack.currency) : QStringLiteral("?"),
             Words::tr("lost per day", "below an amount")},
            {harm ? shortTime(*harm) : QStringLiteral("–"), Words::tr("to first harm", "below a time")}};
}

constexpr std::size_t most_common_causes = 8; ///< told one by one
constexpr std::size_t most_single_points = 4;
constexpr std::size_t most_foreign_points = 3;

template <typename Id>
void put(std::vector<Id>& ids, const Id& id) {
    if (std::find(ids.begin(), ids.end(), id) == ids.end()) {
        ids.push_back(id);
    }
}

/// For a need: a supplier from the catalogue where it has one, else the need itself.
FindingFix fix_for(const Stack& stack, const RequirementId& id, const QString& words,
                   const std::set<std::string>& offered) {
    const Requirement* need = find(stack, id);
    if (need == nullptr) {
        return {};
    }
    const bool there = !need->capability.empty() && offered.contains(need->capability);
    return {there ? words : Words::tr("Go to the need"),
            there ? need->capability : std::string(),
            need->id,
            need->consumer,
            {}};
}

/// The need that the loss leaves short first on the way up: hard, to run, with nothing beside what is lost.
std::optional<RequirementId> need_without_second(const Stack& stack, const audit::Element& element) {
    const std::vector<ComponentId> lost = componentsOf(stack, element);
    const auto is_lost = [&](const ComponentId& id) {
        return std::find(lost.begin(), lost.end(), id) != lost.end();
    };
    for (const Requirement& need : stack.requirements) {
        const auto left = std::count_if(need.suppliers.begin(), need.suppliers.end(),
                                        [&](const Supplier& each) { return !is_lost(each.component); });
        if (need.weight >= 1 && !is_renewal(need.phase) && !need.suppliers.empty() &&
            left < static_cast<std::ptrdiff_t>(need.quorum) && !is_lost(need.consumer)) {
            return need.id;
        }
    }
    return std::nullopt;
}

/// "Keycloak → Grid power": what lies between the supplier and what is lost, that included.
QString chain_of(const Stack& stack, const std::vector<audit::PathStep>& chain) {
    QStringList names;
    for (std::size_t i = 1; i < chain.size(); ++i) {
        names << nameIn(stack, chain[i].component);
    }
    return names.join(QStringLiteral(" → "));
}

AuditFinding common_cause(const Stack& stack, const audit::FalseRedundancy& found,
                          const std::set<std::string>& offered) {
    const audit::CommonCause& cause = found.causes[found.headline];
    const QString name = nameOf(stack, cause.element);
    AuditFinding made;
    const auto fallen = static_cast<int>(cause.suppliers.size());
    const bool country =
        cause.element.level == audit::Level::control || cause.element.level == audit::Level::hosting;
    if (country && cause.suppliers.size() >= found.suppliers) {
        made.title =
            (cause.element.level == audit::Level::control
                 ? Words::tr("Your %n suppliers are one: a single country controls them all (%1)", "", fallen)
                 : Words::tr("Your %n suppliers are one: a single country hosts them all (%1)", "", fallen))
                .arg(name);
    } else if (cause.suppliers.size() < found.suppliers) {
        made.title = Words::tr("%n of %1 suppliers rest on %2: what is left is too few", "", fallen)
                         .arg(format::count(static_cast<std::int64_t>(found.suppliers)), name);
    } else if (found.standbys > 1) {
        made.title =
            Words::tr("Your %n fallbacks are one: all rest on %1", "", static_cast<int>(found.standbys))
                .arg(name);
    } else if (found.standbys == 1) {
        made.title = Words::tr("Your fallback is none: it rests on %1 as well").arg(name);
    } else {
        made.title = Words::tr("Your %n suppliers are one: all rest on %1", "", fallen).arg(name);
    }
    made.detail = Words::tr("%1 lists %n suppliers.", "a need", static_cast<int>(found.suppliers))
                      .arg(nameIn(stack, found.requirement));
    if (cause.suppliers.size() >= found.suppliers) {
        made.detail += QLatin1Char(' ') + why_together(cause.element.level, name);
    }
    for (const audit::FallenSupplier& each : cause.suppliers) {
        FindingWay way;
        way.name = nameIn(stack, each.component);
        const Component* component = find(stack, each.component);
        way.country = component != nullptr ? control_jurisdiction(stack, *component) : std::nullopt;
        for (const audit::PathStep& step : each.chain) {
            put(made.components, step.component);
        }
        put(made.components, each.component);
        way.note = each.chain.size() > 1
                       ? Words::tr("through %1", "a component").arg(chain_of(stack, each.chain))
                       : Words::tr("directly", "of a way to a common cause");
        made.ways.push_back(std::move(way));
    }
    made.meeting = name;
    made.country = cause.country;
    made.figures = figures_of(stack, cause.services.size(), cause.impact, cause.first_harm);
    for (const ComponentId& service : cause.services) {
        put(made.components, service);
    }
    made.element = cause.element;
    made.fix = fix_for(stack, found.requirement, Words::tr("Find an independent supplier"), offered);
    return made;
}

AuditFinding single_point(const AuditData& data, const audit::Chokepoint& point,
                          const std::set<std::string>& offered) {
    const Stack& stack = *data.stack;
    AuditFinding made;
    const auto count = static_cast<int>(point.services.size());
    made.title = Words::tr("%1 alone stops %n services", "", count).arg(nameOf(stack, point.element));
    QStringList parts;
    if (point.impact > 0) {
        parts << perDay(point.impact, stack);
    }
    parts << nameOf(point.element.level) << listOf(stack, point.services);
    made.detail = parts.join(QStringLiteral(" · "));
    std::optional<Minute> harm;
    for (const audit::ExposureColumn& column : data.audit.exposures) {
        if (column.element == point.element) {
            harm = column.first_harm;
        }
    }
    made.figures = figures_of(stack, point.services.size(), point.impact, harm);
    if (!harm) {
        made.figures.pop_back();
    }
    made.components = componentsOf(stack, point.element);
    for (const ComponentId& service : point.services) {
        put(made.components, service);
    }
    made.country = point.country;
    made.element = point.element;
    if (const auto need = need_without_second(stack, point.element)) {
        made.fix = fix_for(stack, *need, Words::tr("Add a second source"), offered);
    }
    return made;
}

/// Foreign single points that nothing replaces in time, by element.
void add_foreign_points(const AuditData& data, const std::set<std::string>& offered,
                        std::vector<AuditFinding>& made) {
    const Stack& stack = *data.stack;
    std::map<audit::Element, std::vector<ComponentId>> services;
    std::map<audit::Element, RequirementId> needs; // the first that nothing can take over
    for (const audit::SovereigntyOfService& each : data.audit.sovereignty) {
        for (const audit::ForeignSinglePoint& point : each.single_points) {
            if (point.verdict == audit::Verdict::no && point.element.level == audit::Level::organisation) {
                services[point.element].push_back(each.service);
                for (const audit::OpenNeed& need : point.needs) {
                    if (need.alternatives.empty()) {
                        needs.emplace(point.element, need.requirement);
                    }
                }
            }
        }
    }
    std::vector<std::pair<audit::Element, std::vector<ComponentId>>> sorted(services.begin(), services.end());
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const auto& a, const auto& b) { return a.second.size() > b.second.size(); });
    for (std::size_t i = 0; i < std::min(sorted.size(), most_foreign_points); ++i) {
        AuditFinding finding;
        finding.element = sorted[i].first;
        finding.country = audit::country_of(stack, *finding.element);
        finding.title =
            Words::tr("Nothing accepted replaces %1 in time").arg(nameOf(stack, *finding.element));
        finding.detail =
            Words::tr("%1: neither the stack nor the catalogue has it under accepted control within "
                      "the MTPD.")
                .arg(listOf(stack, sorted[i].second));
        finding.components = componentsOf(stack, *finding.element);
        for (const ComponentId& id : sorted[i].second) {
            put(finding.components, id);
        }
        if (const auto need = needs.find(*finding.element); need != needs.end()) {
            finding.fix = fix_for(stack, need->second, Words::tr("Look for a substitute"), offered);
        }
        made.push_back(std::move(finding));
    }
}

void add_law(const AuditData& data, std::vector<AuditFinding>& made) {
    const audit::Law* widest = nullptr;
    std::vector<const audit::LawOverService*> reached;
    for (const audit::Law& law : data.frameworks.laws) {
        const bool takes_data =
            std::any_of(law.effects.begin(), law.effects.end(), [](audit::LawEffect effect) {
                return effect == audit::LawEffect::disclosure || effect == audit::LawEffect::collection;
            });
        std::vector<const audit::LawOverService*> services;
        for (const audit::LawOverService& each : data.audit.extraterritorial.services) {
            if (each.law == law.id && each.components_with_data > 0 &&
                each.data_class >= DataClass::personal) {
                services.push_back(&each);
            }
        }
        if (takes_data && services.size() > reached.size()) {
            widest = &law;
            reached = services;
        }
    }
    if (widest == nullptr) {
        return;
    }
    AuditFinding finding;
    finding.sign = State::unlawful;
    finding.title =
        Words::tr("%1 reaches sensitive data of %n services", "a law", static_cast<int>(reached.size()))
            .arg(inCurrentLanguage(widest->name));
    std::vector<ComponentId> services;
    for (const auto* each : reached) {
        services.push_back(each->service);
    }
    finding.detail =
        QStringLiteral("%1 · %2").arg(toQString(widest->reference), listOf(*data.stack, services));
    for (const audit::LawReach& each : data.audit.extraterritorial.reaches) {
        if (each.law == widest->id && !each.passing.empty()) {
            put(finding.components, each.component);
        }
    }
    for (const ComponentId& id : services) {
        put(finding.components, id);
    }
    finding.country = widest->jurisdiction;
    made.push_back(std::move(finding));
}

void add_loops(const AuditData& data, std::vector<AuditFinding>& made) {
    for (const audit::BootstrapLoop& loop : data.audit.bootstrap.loops) {
        AuditFinding finding;
        finding.sign = State::at_risk;
        finding.title = Words::tr("%n components would not start from cold", "",
                                  static_cast<int>(loop.components.size()));
        finding.detail =
            Words::tr("%1 wait for one another. To be started by hand: %2.")
                .arg(listOf(*data.stack, loop.components, 4), listOf(*data.stack, loop.start_by_hand, 4));
        finding.components = loop.components;
        made.push_back(std::move(finding));
    }
}

void add_unknown(const AuditData& data, std::vector<AuditFinding>& made) {
    AuditFinding finding;
    for (const Component& component : data.stack->components) {
        if (!control_jurisdiction(*data.stack, component)) {
            finding.components.push_back(component.id);
        }
    }
    if (finding.components.empty()) {
        return;
    }
    std::size_t links = 0;
    for (const audit::BlocRow& row : data.audit.by(audit::Basis::control).blocs) {
        if (!row.bloc) {
            links = row.tally.links;
        }
    }
    finding.sign = State::up;
    finding.title =
        Words::tr("Who controls %n components is not known", "", static_cast<int>(finding.components.size()));
    finding.detail = Words::tr("%n links count as unknown, never as safe.", "", static_cast<int>(links)) +
                     QLatin1Char(' ') + listOf(*data.stack, finding.components, 4);
    finding.fix.words = Words::tr("Name the holder");
    finding.fix.component = finding.components.front();
    finding.fix.field = QStringLiteral("organisation");
    made.push_back(std::move(finding));
}

} // namespace

std::vector<AuditFinding> findingsOf(const AuditData& data, const std::set<std::string>& offered) {
    std::vector<AuditFinding> made;
    std::set<audit::Element> told;
    std::map<audit::Element, int> others;
    std::vector<RequirementId> further;
    for (const audit::FalseRedundancy& found : data.audit.common_causes) {
        if (found.causes.empty()) {
            continue;
        }
        const audit::Element& element = found.causes[found.headline].element;
        if (!told.insert(element).second) {
            ++others[element];
            continue;
        }
        if (made.size() == most_common_causes) {
            put(further, found.requirement);
            continue;
        }
        made.push_back(common_cause(*data.stack, found, offered));
    }
    for (AuditFinding& each : made) {
        if (!each.element) {
            continue;
        }
        if (const auto other = others.find(*each.element); other != others.end()) {
            each.detail +=
                QLatin1Char(' ') + Words::tr("%n other needs fall to the same loss.", "", other->second);
        }
    }
    if (!further.empty()) {
        AuditFinding rest;
        rest.title = Words::tr("%n more needs with several suppliers fall to a single loss", "",
                               static_cast<int>(further.size()));
        QStringList names;
        for (const RequirementId& id : further) {
            if (names.size() < 4) {
                names << nameIn(*data.stack, id);
            }
            if (const Requirement* need = find(*data.stack, id)) {
                put(rest.components, need->consumer);
            }
        }
        rest.detail = names.join(QStringLiteral(" · "));
        made.push_back(std::move(rest));
    }
    std::vector<const audit::Chokepoint*> points;
    for (const audit::Chokepoint& point : data.audit.chokepoints) {
        const bool shown = point.element.level == audit::Level::component ||
                           point.element.level == audit::Level::organisation;
        if (shown && !point.services.empty() && !told.contains(point.element)) {
            points.push_back(&point);
        }
    }
    std::stable_sort(points.begin(), points.end(), [](const auto* a, const auto* b) {
        return a->impact != b->impact ? a->impact > b->impact : a->services.size() > b->services.size();
    });
    for (std::size_t i = 0; i < std::min(points.size(), most_single_points); ++i) {
        made.push_back(single_point(data, *points[i], offered));
    }
    add_foreign_points(data, offered, made);
    add_law(data, made);
    add_loops(data, made);
    add_unknown(data, made);
    return made;
}

} // namespace volteface::ui
