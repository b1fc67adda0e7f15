// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/validation_rules.h"

#include "core/model/words.h"

#include <fmt/format.h>

#include <cmath>
#include <set>

namespace volteface::rules {

namespace {

// ISO 4217, currencies in use (funds and metals left out).
constexpr std::string_view currencies = "AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND "
                                        "BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP "
                                        "CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP "
                                        "GEL GHS GIP GMD GNF GTQ GYD HKD HNL HTG HUF "
                                        "IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD "
                                        "KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD "
                                        "MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR "
                                        "PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB "
                                        "RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB "
                                        "TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD "
                                        "UYU UZS VED VES VND VUV WST XAF XCD XCG XOF XPF YER ZAR ZMW ZWG";

bool in_unit_interval(double value) {
    return value >= 0 && value <= 1;
}
bool is_share(double value) {
    return value > 0 && value <= 1;
}
constexpr std::string_view unit_interval = "0 to 1";
constexpr std::string_view share_range = "above 0, at most 1";

} // namespace

void Report::require_range(bool ok, double value, const std::string& subject, std::string_view key,
                           std::string_view range, std::string path) {
    if (!ok) {
        add(ErrorCode::number_out_of_range, subject,
            {fmt::format("{}", value), std::string(key), std::string(range)}, std::move(path));
    }
}

void Report::require_finite(double value, const std::string& subject, std::string_view key,
                            std::string path) {
    require_range(std::isfinite(value), value, subject, key, "a finite number", std::move(path));
}

void Report::require_estimate(const Estimate& estimate, const std::string& subject, std::string path) {
    const bool finite =
        std::isfinite(estimate.low) && std::isfinite(estimate.likely) && std::isfinite(estimate.high);
    if (!finite || estimate.low > estimate.likely || estimate.likely > estimate.high) {
        add(ErrorCode::estimate_not_ordered, subject,
            {fmt::format("{}", estimate.low), fmt::format("{}", estimate.likely),
             fmt::format("{}", estimate.high)},
            std::move(path));
    }
}

void Report::require_positive_or_zero(const std::optional<Decimal>& amount, const std::string& subject,
                                      std::string_view key, std::string path) {
    if (amount && amount->is_negative()) {
        add(ErrorCode::number_out_of_range, subject, {amount->to_text(), std::string(key), "0 or more"},
            std::move(path));
    }
}

bool is_currency(std::string_view code) {
    return code.size() == 3 && code.find(' ') == std::string_view::npos &&
           currencies.find(code) != std::string_view::npos;
}

void check_organisation(const Organisation& organisation, const Index<Organisation>& organisations,
                        const std::string& path, Report& report) {
    const std::string& subject = organisation.id.str();
    if (organisation.parent) {
        report.require_reference(organisations, *organisation.parent, subject, "parent", path + "/parent");
    }
    for (std::size_t i = 0; i < organisation.capital.size(); ++i) {
        const double share = organisation.capital[i].share;
        report.require_range(is_share(share), share, subject, "share", share_range,
                             path + list_path("capital", i) + "/share");
    }
}

void check_answers(const std::vector<FrameworkAnswer>& answers, const std::string& subject,
                   const std::string& path, Report& report) {
    std::set<std::pair<std::string, std::string>> seen;
    for (std::size_t i = 0; i < answers.size(); ++i) {
        if (!seen.emplace(answers[i].framework, answers[i].criterion).second) {
            report.add(ErrorCode::duplicate_id, subject, {"answers"},
                       path + list_path("answers", i) + "/criterion");
        }
    }
}

void check_floors(const std::vector<FrameworkFloor>& floors, Report& report) {
    std::set<std::pair<std::string, std::string>> seen;
    for (std::size_t i = 0; i < floors.size(); ++i) {
        const FrameworkFloor& floor = floors[i];
        const std::string at = list_path("floors", i);
        report.require_range(floor.level >= 0 && floor.level <= 4, floor.level, floor.framework, "level",
                             "0 to 4", at + "/level");
        if (!seen.emplace(floor.framework, floor.objective).second) {
            report.add(ErrorCode::duplicate_id, floor.objective, {"floors"}, at + "/objective");
        }
    }
}

void check_component(const Component& component, const Index<Organisation>& organisations,
                     const std::string& path, Report& report) {
    const std::string& subject = component.id.str();
    if (component.organisation) {
        report.require_reference(organisations, *component.organisation, subject, "organisation",
                                 path + "/organisation");
    }
    if (component.catalogue) {
        report.require_id(component.catalogue->str(), subject, path + "/catalogue");
    }
    report.require_positive_or_zero(component.annual_cost, subject, "annual_cost", path + "/annual_cost");
    report.require_positive_or_zero(component.exit_fee, subject, "exit_fee", path + "/exit_fee");
    check_answers(component.answers, subject, path, report);
    if (component.loss_probability) {
        report.require_range(in_unit_interval(*component.loss_probability), *component.loss_probability,
                             subject, "loss_probability", unit_interval, path + "/loss_probability");
    }
    if (!component.service) {
        return;
    }
    const Service& service = *component.service;
    if (component.layer != Layer::service) {
        report.add(ErrorCode::service_outside_layer, subject, {std::string(to_word(component.layer))},
                   path + "/service");
    }
    report.require_positive_or_zero(service.impact_per_day, subject, "impact_per_day",
                                    path + "/service/impact_per_day");
    if (service.criticality) {
        report.require_range(*service.criticality >= 1 && *service.criticality <= 4, *service.criticality,
                             subject, "criticality", "1 (vital) to 4", path + "/service/criticality");
    }
}

void check_requirement(const Requirement& requirement, const Index<Component>& components,
                       const std::string& path, Report& report) {
    const std::string& subject = requirement.id.str();
    report.require_reference(components, requirement.consumer, subject, "consumer", path + "/consumer");
    report.require_range(requirement.quorum >= 1, requirement.quorum, subject, "quorum", "1 or more",
                         path + "/quorum");
    report.require_range(is_share(requirement.weight), requirement.weight, subject, "weight", share_range,
                         path + "/weight");
    if (!std::holds_alternative<NoDecay>(requirement.decay) && !is_renewal(requirement.phase)) {
        report.add(ErrorCode::decay_outside_renewal, subject, {std::string(to_word(requirement.phase))},
                   path + "/decay");
    }
    if (const auto* wear = std::get_if<WearDecay>(&requirement.decay)) {
        report.require_range(is_share(wear->share), wear->share, subject, "decay", share_range,
                             path + "/decay");
    }
    if (requirement.fit_floor) {
        report.require_range(in_unit_interval(*requirement.fit_floor), *requirement.fit_floor, subject,
                             "fit_floor", unit_interval, path + "/fit_floor");
    }
    std::set<ComponentId> seen;
    for (std::size_t i = 0; i < requirement.suppliers.size(); ++i) {
        const Supplier& supplier = requirement.suppliers[i];
        const std::string at = path + list_path("suppliers", i);
        report.require_reference(components, supplier.component, subject, "suppliers", at + "/component");
        if (supplier.component == requirement.consumer) {
            report.add(ErrorCode::self_requirement, subject, {supplier.component.str()}, at + "/component");
        }
        if (!seen.insert(supplier.component).second) {
            report.add(ErrorCode::duplicate_supplier, subject, {supplier.component.str()}, at + "/component");
        }
        if (supplier.role == Role::active && supplier.failover.minutes != 0) {
            report.add(ErrorCode::failover_on_active, subject, {supplier.component.str()}, at + "/failover");
        }
        if (supplier.fit) {
            report.require_range(in_unit_interval(*supplier.fit), *supplier.fit, subject, "fit",
                                 unit_interval, at + "/fit");
        }
    }
    if (requirement.coupling_growth) {
        const double growth = *requirement.coupling_growth;
        report.require_range(std::isfinite(growth) && growth >= 0, growth, subject, "coupling_growth",
                             "0 or more", path + "/coupling_growth");
    }
    std::set<ComponentId> evaluated;
    for (std::size_t i = 0; i < requirement.evaluations.size(); ++i) {
        const Evaluation& evaluation = requirement.evaluations[i];
        const std::string at = path + list_path("evaluations", i);
        report.require_id(evaluation.candidate.str(), subject, at + "/candidate");
        report.require_range(in_unit_interval(evaluation.score), evaluation.score, subject, "score",
                             unit_interval, at + "/score");
        if (!evaluated.insert(evaluation.candidate).second) {
            report.add(ErrorCode::duplicate_id, evaluation.candidate.str(), {"evaluations"},
                       at + "/candidate");
        }
    }
    for (const auto& [driver, count] : requirement.coupling) {
        report.require_range(std::isfinite(count) && count >= 0, count, subject, driver, "0 or more",
                             path + "/coupling/" + driver);
    }
}

void check_team(const Team& team, const std::string& path, Report& report) {
    const std::string& subject = team.id.str();
    report.require_range(std::isfinite(team.head_count) && team.head_count >= 0, team.head_count, subject,
                         "head_count", "0 or more", path + "/head_count");
    report.require_positive_or_zero(team.day_rate, subject, "day_rate", path + "/day_rate");
    for (std::size_t i = 0; i < team.working_days.size(); ++i) {
        const int day = team.working_days[i];
        report.require_range(day >= 1 && day <= 7, day, subject, "working_days", "1 (Monday) to 7 (Sunday)",
                             path + list_path("working_days", i));
    }
}

namespace {

/// What a plan brings in stands on the stack and on itself. Returns the components.
std::set<ComponentId> check_brought(const Plan& plan, const Index<Component>& components,
                                    const std::string& path, Report& report) {
    std::set<ComponentId> brought;
    for (std::size_t i = 0; i < plan.components.size(); ++i) {
        const std::string at = path + list_path("components", i);
        report.require_id(plan.components[i].id.str(), plan.id.str(), at + "/id");
        if (!brought.insert(plan.components[i].id).second) {
            report.add(ErrorCode::duplicate_id, plan.components[i].id.str(), {"components"}, at + "/id");
        }
    }
    for (std::size_t i = 0; i < plan.requirements.size(); ++i) {
        const Requirement& requirement = plan.requirements[i];
        const std::string at = path + list_path("requirements", i);
        const auto require = [&](const ComponentId& id, const std::string& where) {
            if (!brought.contains(id)) {
                report.require_reference(components, id, plan.id.str(), "requirements", where);
            }
        };
        require(requirement.consumer, at + "/consumer");
        for (std::size_t j = 0; j < requirement.suppliers.size(); ++j) {
            require(requirement.suppliers[j].component, at + list_path("suppliers", j) + "/component");
        }
    }
    return brought;
}

void check_constraints(const PlanConstraints& constraints, const std::string& subject,
                       const std::string& path, Report& report) {
    report.require_positive_or_zero(constraints.budget, subject, "budget", path + "/budget");
    if (constraints.minimum_fit) {
        report.require_range(in_unit_interval(*constraints.minimum_fit), *constraints.minimum_fit, subject,
                             "minimum_fit", unit_interval, path + "/minimum_fit");
    }
    for (std::size_t i = 0; i < constraints.avoid.size();
         ++i) { // of the catalogue, perhaps: it need not be here
        report.require_id(constraints.avoid[i].str(), subject, path + list_path("avoid", i));
    }
    for (std::size_t i = 0; i < constraints.jurisdictions.size(); ++i) {
        const JurisdictionRule& rule = constraints.jurisdictions[i];
        const std::string at = path + list_path("jurisdictions", i);
        if (rule.criticality) {
            report.require_range(*rule.criticality >= 1 && *rule.criticality <= 4, *rule.criticality, subject,
                                 "criticality", "1 (vital) to 4", at + "/criticality");
        }
        for (std::size_t j = 0; j < rule.accepted.size(); ++j) {
            const std::string& code = rule.accepted[j];
            if (!is_country_group(code) && !Country::parse(code)) {
                report.add(ErrorCode::unknown_country, subject, {code}, at + list_path("accepted", j));
            }
        }
    }
}

/// What they speak of may be gone: then the plan is out of date, and no less legal.
void check_choices_and_tasks(const Plan& plan, const std::string& path, Report& report) {
    const std::string& subject = plan.id.str();
    for (std::size_t i = 0; i < plan.choices.size(); ++i) {
        const PlanChoice& choice = plan.choices[i];
        const std::string at = path + list_path("choices", i);
        report.require_id(choice.requirement.str(), subject, at + "/requirement");
        report.require_id(choice.from.str(), subject, at + "/from");
        if (choice.to) {
            report.require_id(choice.to->str(), subject, at + "/to");
        }
    }
    for (std::size_t i = 0; i < plan.tasks.size(); ++i) {
        const PlannedTask& task = plan.tasks[i];
        const std::string at = path + list_path("tasks", i);
        const auto require = [&](const auto& id, const char* key) {
            if (id) {
                report.require_id(id->str(), subject, at + key);
            }
        };
        require(task.requirement, "/requirement");
        require(task.from, "/from");
        require(task.provider, "/provider");
        require(task.team, "/team");
        report.require_range(std::isfinite(task.effort_days) && task.effort_days >= 0, task.effort_days,
                             subject, "effort_days", "0 or more", at + "/effort_days");
        report.require_range(task.end >= task.start, static_cast<double>(task.end.minutes), subject, "end",
                             "not before start", at + "/end");
    }
}

} // namespace

void check_plan(const Plan& plan, const Index<Component>& components, const Index<Requirement>& requirements,
                const Stack& stack, const std::string& path, Report& report) {
    const std::string& subject = plan.id.str();
    report.require_id(plan.scenario.str(), subject,
                      path + "/scenario"); // of the library, perhaps: it need not be here
    const std::set<ComponentId> brought = check_brought(plan, components, path, report);
    check_constraints(plan.constraints, subject, path + "/constraints", report);
    check_choices_and_tasks(plan, path, report);
    std::set<std::pair<RequirementId, ComponentId>> moved;
    for (std::size_t i = 0; i < plan.moves.size(); ++i) {
        const PlannedMove& move = plan.moves[i];
        const std::string at = path + list_path("moves", i);
        report.require_reference(requirements, move.requirement, subject, "requirement", at + "/requirement");
        if (!brought.contains(move.to)) {
            report.require_reference(components, move.to, subject, "to", at + "/to");
        }
        if (const auto found = requirements.find(move.requirement); found != requirements.end()) {
            const Requirement& requirement = stack.requirements[found->second];
            const bool listed =
                std::any_of(requirement.suppliers.begin(), requirement.suppliers.end(),
                            [&](const Supplier& supplier) { return supplier.component == move.from; });
            // What an earlier move has brought in may be moved on from.
            const bool moved_to =
                std::any_of(plan.moves.begin(), plan.moves.begin() + static_cast<std::ptrdiff_t>(i),
                            [&](const PlannedMove& earlier) {
                                return earlier.requirement == move.requirement && earlier.to == move.from;
                            });
            if (!listed && !moved_to) {
                report.add(ErrorCode::unknown_reference, subject, {"from", move.from.str()}, at + "/from");
            }
            if (requirement.consumer == move.to) {
                report.add(ErrorCode::self_requirement, subject, {move.to.str()}, at + "/to");
            }
        }
        if (!moved.emplace(move.requirement, move.from).second) {
            report.add(ErrorCode::duplicate_id, move.from.str(), {"moves"}, at + "/from");
        }
        report.require_range(move.complete >= move.start, static_cast<double>(move.complete.minutes), subject,
                             "complete", "not before start", at + "/complete");
    }
}

} // namespace volteface::rules
