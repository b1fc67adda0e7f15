// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/audit/csf_proposals.h"

#include "core/audit/below.h"
#include "core/audit/elements.h"
#include "core/audit/loss_sweep.h"

#include <algorithm>
#include <cstdint>

namespace volteface::audit {

namespace {

constexpr std::size_t most_named = 5;

bool is_inside(Country country) {
    return is_member(country, "EEA");
}

/// What was looked at, part by part.
struct Sorted {
    std::vector<std::string> inside;
    std::vector<std::string> outside;
    std::size_t unknown = 0;

    [[nodiscard]] std::size_t known() const { return inside.size() + outside.size(); }
    [[nodiscard]] bool all_inside() const { return outside.empty() && unknown == 0; }

    void add(const std::string& id, const std::optional<bool>& is_in) {
        if (!is_in) {
            ++unknown;
        } else {
            (*is_in ? inside : outside).push_back(id);
        }
    }

    [[nodiscard]] ProposalBasis basis() const {
        ProposalBasis basis;
        basis.part = outside.size();
        basis.whole = known() + unknown;
        basis.unknown = unknown;
        basis.named = outside;
        std::sort(basis.named.begin(), basis.named.end());
        basis.named.resize(std::min(basis.named.size(), most_named));
        return basis;
    }
};

class Proposals {
public:
    Proposals(const Stack& stack, std::size_t service, const std::vector<ExposureColumn>& exposures,
              const std::vector<Chokepoint>& chokepoints)
        : stack_(stack)
        , service_(stack.components[service])
        , exposures_(exposures)
        , chokepoints_(chokepoints) {
        const Below below(stack);
        const std::vector<bool> runs =
            below.reached(service, [](const Requirement& need) { return !is_renewal(need.phase); });
        const std::vector<bool> any = below.reached(service);
        for (std::size_t i = 0; i < stack.components.size(); ++i) {
            const Component& component = stack.components[i];
            const bool itself = i == service;
            if ((itself ? !is_service() : runs[i]) && component.layer != Layer::assurance) {
                runs_on_.push_back(&component);
            }
            if (itself ? !is_service() : any[i]) {
                rests_on_.push_back(&component);
            }
        }
    }

    std::map<std::string, CriterionResult> all() {
        control();
        cut_off();
        foreign_law();
        place_of_data();
        models_and_accelerators();
        single_points();
        licences();
        return std::move(answers_);
    }

private:
    void propose(const std::string& code, std::size_t answer, ProposalBasis basis) {
        CriterionResult result;
        result.code = code;
        result.answer = answer;
        result.evidence = Evidence::proposed;
        result.proposal = answer;
        result.basis = std::move(basis);
        answers_[code] = std::move(result);
    }

    [[nodiscard]] bool is_service() const { return service_.layer == Layer::service; }

    [[nodiscard]] Sorted control_of_others() const {
        Sorted sorted;
        for (const Component* component : runs_on_) {
            if (!is_own(stack_, *component)) {
                const auto country = control_jurisdiction(stack_, *component);
                sorted.add(component->id.str(), country ? std::optional(is_inside(*country)) : std::nullopt);
            }
        }
        return sorted;
    }

    void control() {
        const Sorted sorted = control_of_others();
        if (sorted.known() == 0 && sorted.unknown > 0) {
            return;
        }
        const std::size_t outside = sorted.outside.size();
        const bool all_outside = outside > 0 && sorted.inside.empty();
        propose("1.1",
                sorted.all_inside()             ? 3
                : all_outside                   ? 0
                : 2 * outside >= sorted.known() ? 1
                                                : 2,
                sorted.basis());
        propose("2.1", sorted.all_inside() ? 2 : all_outside ? 0 : 1, sorted.basis());
    }

    void cut_off() {
        if (!is_service()) {
            return;
        }
        Sorted sorted; // "outside": whose loss harms
        std::optional<Minute> first_harm;
        std::optional<Minute> first_down;
        bool harmed = false;
        bool spare = false;
        bool reached = false;
        for (const ExposureColumn& column : exposures_) {
            if (column.element.level != Level::organisation ||
                (column.country && is_inside(*column.country))) {
                continue;
            }
            const auto cell =
                std::find_if(column.cells.begin(), column.cells.end(),
                             [&](const ExposureCell& one) { return one.service == service_.id; });
            if (cell == column.cells.end() || cell->reach == Reach::none) {
                continue;
            }
            if (!column.country) {
                sorted.add(column.element.id, std::nullopt);
                continue;
            }
            reached = true;
            const bool harms = cell->first_harm.has_value() || cell->frozen;
            sorted.add(column.element.id, !harms);
            harmed = harmed || harms;
            spare = spare || cell->worst == simulation::State::at_risk;
            if (cell->first_harm) {
                first_harm = std::min(first_harm.value_or(*cell->first_harm), *cell->first_harm);
            }
            if (cell->first_down) {
                first_down = std::min(first_down.value_or(*cell->first_down), *cell->first_down);
            }
        }
        ProposalBasis basis = sorted.basis();
        basis.at = first_down ? first_down : first_harm;
        const bool clear = !reached && sorted.unknown == 0 && control_of_others().unknown == 0;
        if (!reached && !clear) {
            return;
        }
        const std::size_t answer = first_down ? (*first_down == 0 ? 0 : 1) : harmed ? 2 : clear ? 4 : 3;
        propose("1.8", answer, basis);
        propose("4.6", answer, basis);
    }

    void foreign_law() {
        Sorted sorted;
        bool through_inside = true;
        for (const Component* component : runs_on_) {
            const auto country = control_jurisdiction(stack_, *component);
            const bool own = is_own(stack_, *component);
            const bool hosted_outside = std::any_of(component->hosting.begin(), component->hosting.end(),
                                                    [](Country place) { return !is_inside(place); });
            const bool held_outside = !own && country && !is_inside(*country);
            if (held_outside || hosted_outside) {
                sorted.add(component->id.str(), false);
                const Organisation* holder =
                    component->organisation ? find(stack_, *component->organisation) : nullptr;
                through_inside = through_inside && !hosted_outside && holder != nullptr && holder->country &&
                                 is_inside(*holder->country);
            } else if (own || country) {
                sorted.add(component->id.str(), true);
            } else {
                sorted.add(component->id.str(), std::nullopt);
            }
        }
        if (!sorted.outside.empty()) {
            propose("2.2", through_inside ? 2 : 0, sorted.basis());
        } else if (sorted.all_inside()) {
            propose("2.2", 3, sorted.basis()); // that it was verified is for a person to say
        }
    }

    void place_of_data() {
        Sorted sorted;
        for (const Component* component : runs_on_) {
            if (component->layer == Layer::compute || component->layer == Layer::platform ||
                component->layer == Layer::model || component->layer == Layer::data ||
                component->layer == Layer::application) {
                const bool inside =
                    std::all_of(component->hosting.begin(), component->hosting.end(), is_inside);
                sorted.add(component->id.str(),
                           component->hosting.empty() ? std::nullopt : std::optional(inside));
            }
        }
        const std::size_t whole = sorted.known() + sorted.unknown;
        if (whole == 0) {
            return;
        }
        const std::size_t answer = 2 * sorted.unknown > whole          ? 0
                                   : sorted.all_inside()               ? 4
                                   : 2 * sorted.inside.size() >= whole ? 2
                                                                       : 1;
        propose("3.4", answer, sorted.basis());
    }

    void models_and_accelerators() {
        Sorted models;
        Sorted chips;
        bool open = true;
        for (const Component* component : rests_on_) {
            const auto origin = origin_of(stack_, *component);
            const auto inside = origin ? std::optional(is_inside(*origin)) : std::nullopt;
            if (component->layer == Layer::model) {
                models.add(component->id.str(), inside);
                open = open && !component->licence.empty() && component->licence != "proprietary";
            } else if (component->layer == Layer::chip) {
                chips.add(component->id.str(), inside);
            }
        }
        if (models.known() + models.unknown == 0) {
            return;
        }
        const bool chips_known = chips.known() > 0;
        if (models.all_inside() && (!chips_known || !chips.outside.empty())) {
            propose("3.5", 3, chips.basis());
        } else if (models.all_inside() && chips.all_inside()) {
            propose("3.5", 4, models.basis());
        } else {
            propose("3.5", open ? 2 : 1, models.basis());
        }
    }

    void single_points() {
        Sorted sorted;
        for (const Chokepoint& point : chokepoints_) {
            if (point.element.level == Level::organisation &&
                std::binary_search(point.services.begin(), point.services.end(), service_.id)) {
                sorted.add(point.element.id,
                           point.country ? std::optional(is_inside(*point.country)) : std::nullopt);
            }
        }
        if (!is_service()) {
            sorted = single_points_of_component();
        }
        const std::size_t outside = sorted.outside.size();
        if (outside == 0 && sorted.unknown > 0) {
            return;
        }
        const bool vital = !service_.service || service_.service->criticality.value_or(1) <= 2;
        propose("5.6",
                outside == 0                   ? 4
                : sorted.inside.empty()        ? 0
                : 2 * outside > sorted.known() ? 1
                : vital                        ? 2
                                               : 3,
                sorted.basis());
    }

    /// Organisations whose loss takes it down, buffers left out.
    [[nodiscard]] Sorted single_points_of_component() const {
        Sorted sorted;
        const auto index = static_cast<std::size_t>(&service_ - stack_.components.data());
        const std::vector<Loss> all = losses(stack_, Level::organisation);
        const LossSweep sweep(stack_);
        for (std::size_t from = 0; from < all.size(); from += LossSweep::lanes) {
            const std::size_t count = std::min(LossSweep::lanes, all.size() - from);
            std::vector<std::vector<std::size_t>> lost;
            for (std::size_t i = 0; i < count; ++i) {
                lost.push_back(all[from + i].components);
            }
            const std::uint64_t down = sweep.down_after(lost)[index];
            for (std::size_t i = 0; i < count; ++i) {
                if ((down >> i & 1U) != 0) {
                    const auto country = country_of(stack_, all[from + i].element);
                    sorted.add(all[from + i].element.id,
                               country ? std::optional(is_inside(*country)) : std::nullopt);
                }
            }
        }
        return sorted;
    }

    void licences() {
        Sorted sorted; // "outside": closed
        for (const Component* component : runs_on_) {
            if (is_own(stack_, *component) ||
                (component->layer != Layer::platform && component->layer != Layer::model &&
                 component->layer != Layer::application)) {
                continue;
            }
            sorted.add(component->id.str(), component->licence.empty()
                                                ? std::nullopt
                                                : std::optional(component->licence != "proprietary"));
        }
        if (!sorted.outside.empty()) {
            propose("6.3", 0, sorted.basis());
        } else if (sorted.unknown == 0) {
            propose("6.3", 2, sorted.basis());
        }
    }

    const Stack& stack_;
    const Component& service_;
    const std::vector<ExposureColumn>& exposures_;
    const std::vector<Chokepoint>& chokepoints_;
    std::vector<const Component*> runs_on_;
    std::vector<const Component*> rests_on_;
    std::map<std::string, CriterionResult> answers_;
};

} // namespace

std::map<std::string, CriterionResult> csf_proposals(const Stack& stack, std::size_t index,
                                                     const std::vector<ExposureColumn>& exposures,
                                                     const std::vector<Chokepoint>& chokepoints) {
    return Proposals(stack, index, exposures, chokepoints).all();
}

} // namespace volteface::audit
