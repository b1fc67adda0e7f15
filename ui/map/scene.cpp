// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/scene.h"

#include "ui/support/convert.h"
#include "ui/support/format.h"
#include "ui/support/names.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

namespace volteface::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(volteface::ui::Map)
};

/// Countries and names by organisation, found once: stack look-ups are linear.
struct Holder {
    QString name;
    std::optional<Country> control;
};

std::unordered_map<std::string_view, Holder> holdersOf(const Stack& stack) {
    std::unordered_map<std::string_view, const Organisation*> byId;
    for (const Organisation& organisation : stack.organisations) {
        byId.emplace(organisation.id.str(), &organisation);
    }
    std::unordered_map<std::string_view, Holder> holders;
    for (const Organisation& organisation : stack.organisations) {
        const Organisation* top = &organisation;
        // Parents form no ring in a legal stack; the count keeps an illegal one from hanging the window.
        for (std::size_t steps = 0; top->parent && steps <= byId.size(); ++steps) {
            const auto parent = byId.find(top->parent->str());
            if (parent == byId.end()) {
                break;
            }
            top = parent->second;
        }
        holders.emplace(
            organisation.id.str(),
            Holder{organisation.own ? Words::tr("In-house") : shown(organisation.name, 80), top->country});
    }
    return holders;
}

QString figureOf(const Stack& stack, const Component& component) {
    if (component.service) {
        const auto& impact = component.service->impact_per_day;
        return impact ? Words::tr("%1/d", "money lost per day")
                            .arg(format::money(impact->to_double(), stack.currency))
                      : QString();
    }
    return component.annual_cost ? Words::tr("%1/yr", "cost per year")
                                       .arg(format::money(component.annual_cost->to_double(), stack.currency))
                                 : QString();
}

QString kindOf(const Component& component) {
    if (component.service && component.service->criticality) {
        return Words::tr("criticality %1").arg(*component.service->criticality);
    }
    return component.access ? nameOf(*component.access) : nameOf(component.layer);
}

} // namespace

QRectF Scene::rectOf(std::size_t card) const {
    const layout::Rect& rect = layout.cards[card].rect;
    return {rect.x, rect.y, rect.width, rect.height};
}

QRectF Scene::bounds() const {
    return {0, 0, layout.width, layout.height};
}

std::optional<std::uint32_t> Scene::find(const ComponentId& id) const {
    const auto found = cardOf.find(id.str());
    return found == cardOf.end() ? std::nullopt : std::optional(found->second);
}

namespace {

std::vector<CardFace> makeFaces(const Stack& stack, const std::optional<Date>& today) {
    const auto holders = holdersOf(stack);
    std::vector<CardFace> faces;
    faces.reserve(stack.components.size());
    for (const Component& component : stack.components) {
        CardFace face;
        face.title = shown(component.name, 120);
        const auto holder =
            component.organisation ? holders.find(component.organisation->str()) : holders.end();
        const QString organisation =
            holder == holders.end() ? Words::tr("provider unknown") : holder->second.name;
        face.subtitle = Words::tr("%1 · %2", "organisation · kind").arg(organisation, kindOf(component));
        if (holder != holders.end() && holder->second.control) {
            face.country = toQString(holder->second.control->str());
            face.bloc = bloc_of(*holder->second.control);
        }
        face.figure = figureOf(stack, component);
        face.provenance = provenanceOf(component, stack, today);
        faces.push_back(std::move(face));
    }
    return faces;
}

} // namespace

bool isInferred(const Stack& stack, const layout::Link& link, const layout::Edge& edge) {
    return stack.requirements[link.requirement].inferred || stack.components[edge.supplier].inferred;
}

void rewriteFaces(Scene& scene, const std::optional<Date>& today) {
    scene.faces = makeFaces(*scene.stack, today);
    scene.inferredEdges.assign(scene.layout.edges.size(), 0);
    for (std::size_t e = 0; e < scene.inferredEdges.size(); ++e) {
        const layout::Edge& edge = scene.layout.edges[e];
        const auto links = scene.layout.linksOf(edge);
        scene.inferredEdges[e] =
            !links.empty() && std::all_of(links.begin(), links.end(),
                                          [&](const layout::Link& link) {
                                              return isInferred(*scene.stack, link, edge);
                                          })
                ? 1
                : 0;
    }
}

Scene makeScene(std::shared_ptr<const Stack> stack, const layout::Options& options,
                const std::optional<Date>& today) {
    Scene scene;
    scene.layout = layout::arrange(*stack, options);
    for (std::size_t i = 0; i < stack->components.size(); ++i) {
        scene.cardOf.emplace(stack->components[i].id.str(), static_cast<std::uint32_t>(i));
    }
    scene.stack = std::move(stack);
    rewriteFaces(scene, today);
    return scene;
}

std::vector<char> reachOf(const Scene& scene, std::span<const std::uint32_t> cards) {
    const std::size_t n = scene.faces.size();
    std::vector<char> reached(n, 0);
    for (const bool down : {true, false}) {
        std::vector<std::vector<std::uint32_t>> next(n);
        for (const layout::Edge& edge : scene.layout.edges) {
            next[down ? edge.consumer : edge.supplier].push_back(down ? edge.supplier : edge.consumer);
        }
        std::vector<char> seen(n, 0);
        std::vector<std::uint32_t> open(cards.begin(), cards.end());
        while (!open.empty()) {
            const std::uint32_t card = open.back();
            open.pop_back();
            if (std::exchange(seen[card], 1) == 0) {
                reached[card] = 1;
                open.insert(open.end(), next[card].begin(), next[card].end());
            }
        }
    }
    return reached;
}

} // namespace volteface::ui
