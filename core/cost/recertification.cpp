// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cost/recertification.h"

#include "core/cost/line_maker.h"

#include <algorithm>
#include <set>

namespace volteface::cost {

namespace {

constexpr double days_per_week = 7;
/// A function of this criticality, or a more vital one, is critical or important in the sense of DORA.
constexpr int important = 2;

bool holds(const std::vector<std::string>& list, std::string_view word) {
    return std::find(list.begin(), list.end(), word) != list.end();
}

/// What is asked of the service: its own regimes, the certificates that the need demands, the data class.
std::set<std::string> regimes_of(const Component& service, const Requirement& requirement) {
    std::set<std::string> regimes(requirement.certifications.begin(), requirement.certifications.end());
    DataClass data = requirement.data_class;
    if (service.service) {
        regimes.insert(service.service->regimes.begin(), service.service->regimes.end());
        data = std::max(data, service.service->data_class);
    }
    if (data >= DataClass::personal) {
        regimes.insert("dpia");
    }
    return regimes;
}

/// 1 where the rule bites, 0 where it does not, between where nobody knows.
Amount bites(const RegimeRule& rule, const Component& service, const ApprovalInputs& inputs,
             const MoveCost& cost) {
    if ((rule.foreseeable && inputs.requirement.change_foreseen) ||
        (rule.held_by_candidate && holds(inputs.to.certifications, rule.regime))) {
        return {};
    }
    switch (rule.trigger) {
    case Trigger::model_changed:
        return changed(cost.distances.at(static_cast<std::size_t>(Aspect::model)));
    case Trigger::new_host:
        return is_served(inputs.to) || inputs.to.layer == Layer::compute ? inputs.provider_changed : Amount{};
    case Trigger::new_provider: {
        const bool vital =
            !service.service || !service.service->criticality || *service.service->criticality <= important;
        return vital && is_served(inputs.to) ? inputs.provider_changed : Amount{};
    }
    case Trigger::named_supplier:
        return Amount::certain(1);
    }
    return {};
}

struct Asked {
    std::string_view fee;
    std::string_view work;
};

/// Medical devices are assessed by a third party under the AI Act too (Article 43(3)). Qualifying one's own
/// host is more than approving somebody else's.
Asked asked_by(const RegimeRule& rule, const Component& service, const ApprovalInputs& inputs) {
    if (rule.regime == "ai-act-high-risk" && service.service && holds(service.service->regimes, "mdr")) {
        return {"rc-aiact-thirdparty-fee", "rc-aiact-hours-third"};
    }
    if (rule.regime == "secnumcloud" && inputs.to_is_own) {
        return {"rc-snc-total", {}};
    }
    return {rule.fee, rule.work};
}

/// In days: hours of work are so many to a day, a day of audit is a day.
std::optional<Amount> days_of(std::string_view work, const LineMaker& make) {
    const Figure& figure = make.assumptions().at(work);
    const Amount amount = Amount::of(figure.value);
    if (figure.unit != "hours") {
        return amount;
    }
    const Amount hours = make.amount("hours-per-day");
    return hours.low > 0 ? std::optional(amount / hours) : std::nullopt;
}

void add_calendar(SharedCost& approval, std::string_view calendar, const RegimeRule& rule,
                  const Amount& weight, const LineMaker& make) {
    if (!calendar.empty()) {
        approval.lead_times.push_back({TaskKind::recertify, std::string(calendar),
                                       make.amount(calendar) * days_per_week * weight, rule.blocking});
    }
}

SharedCost approval_of(const RegimeRule& rule, const Component& service, const ApprovalInputs& inputs,
                       const MoveCost& cost, const Amount& times, const LineMaker& make) {
    SharedCost approval{{SharedKind::approval, service.id.str() + "/" + std::string(rule.regime)}, {}, {}};
    const Asked asked = asked_by(rule, service, inputs);
    Amount weight = times;
    std::vector<Input> why;
    if (rule.trigger == Trigger::model_changed) {
        why.push_back(LineMaker::distance(cost.distances.at(static_cast<std::size_t>(Aspect::model))));
    }
    if (rule.partial) {
        weight = weight * make.amount("rc-delta");
        why.push_back(make.assumption("rc-delta"));
    }
    const std::string id(rule.regime);
    if (!asked.fee.empty()) {
        approval.lines.push_back(make.bought(LineKind::approval_fee, id, Heading::recertification,
                                             TaskKind::recertify, weight, asked.fee, why));
    }
    if (!asked.work.empty()) {
        if (const auto days = days_of(asked.work, make)) {
            why.insert(why.begin(), make.assumption(asked.work));
            approval.lines.push_back(make.work(LineKind::approval_work, id, Heading::recertification,
                                               TaskKind::recertify, rule.skill, *days * weight,
                                               std::move(why)));
        }
    }
    const bool own_qualification = rule.regime == "secnumcloud" && inputs.to_is_own;
    add_calendar(approval, own_qualification ? "rc-snc-weeks" : rule.calendar, rule, times, make);
    return approval;
}

} // namespace

const std::vector<RegimeRule>& regime_rules() {
    static const std::vector<RegimeRule> rules = [] {
        std::vector<RegimeRule> all;
        const auto add = [&](std::string_view regime, Trigger trigger) -> RegimeRule& {
            all.push_back({});
            all.back().regime = regime;
            all.back().trigger = trigger;
            return all.back();
        };
        RegimeRule& ai_act = add("ai-act-high-risk", Trigger::model_changed);
        ai_act.work = "rc-aiact-hours-self";
        ai_act.calendar = "rc-aiact-weeks";
        ai_act.blocking = ai_act.partial = ai_act.foreseeable = true;
        RegimeRule& mdr = add("mdr", Trigger::model_changed);
        mdr.fee = "rc-mdr-change-total";
        mdr.calendar = "rc-mdr-change-weeks";
        mdr.blocking = true;
        RegimeRule& hds = add("hds", Trigger::new_host);
        hds.fee = "rc-hds-total";
        hds.calendar = "rc-hds-weeks";
        hds.blocking = hds.held_by_candidate = true;
        RegimeRule& secnumcloud = add("secnumcloud", Trigger::new_host);
        secnumcloud.work = "rc-secnumcloud-customer";
        secnumcloud.blocking = true;
        RegimeRule& iso27001 = add("iso-27001", Trigger::new_host);
        iso27001.work = "rc-iso27001-scope-extension";
        iso27001.skill = Skill::auditor;
        RegimeRule& iso42001 = add("iso-42001", Trigger::model_changed);
        iso42001.fee = "rc-iso42001-fee";
        iso42001.calendar = "rc-iso42001-weeks";
        iso42001.partial = true;
        RegimeRule& soc2 = add("soc2", Trigger::new_host);
        soc2.fee = "rc-soc2-total";
        soc2.calendar = "rc-soc2-weeks";
        soc2.partial = true;
        add("dora", Trigger::new_provider).work = "rc-dora-exitplan";
        RegimeRule& dpia = add("dpia", Trigger::new_host);
        dpia.work = "rc-dpia";
        dpia.blocking = true;
        RegimeRule& approval = add("approval", Trigger::named_supplier);
        approval.work = "rc-secnumcloud-customer";
        approval.blocking = true;
        return all;
    }();
    return rules;
}

void add_approvals(MoveCost& cost, const Component& service, const ApprovalInputs& inputs,
                   const LineMaker& make) {
    const std::set<std::string> regimes = regimes_of(service, inputs.requirement);
    for (const RegimeRule& rule : regime_rules()) {
        if (!regimes.contains(std::string(rule.regime))) {
            continue;
        }
        const Amount times = bites(rule, service, inputs, cost);
        if (!times.is_zero()) {
            cost.shared.push_back(approval_of(rule, service, inputs, cost, times, make));
        }
    }
}

void add_named_approvals(MoveCost& cost, const ApprovalInputs& inputs, const LineMaker& make) {
    const double counted = count_of(inputs.requirement, "approvals").value_or(0);
    std::set<std::string> known;
    for (const SharedCost& shared : cost.shared) {
        if (shared.key.kind == SharedKind::approval && !shared.key.key.ends_with("/dpia") &&
            !shared.key.key.ends_with("/dora")) {
            known.insert(shared.key.key);
        }
    }
    const double others = counted - static_cast<double>(known.size());
    if (others <= 0) {
        return;
    }
    const RegimeRule& rule = regime_rules().back();
    std::vector<Input> made_from{LineMaker::driver("approvals", counted), make.assumption(rule.work)};
    cost.lines.push_back(make.work(LineKind::approval_work, std::string(rule.regime),
                                   Heading::recertification, TaskKind::recertify, rule.skill,
                                   make.amount(rule.work) * others, std::move(made_from)));
}

} // namespace volteface::cost
