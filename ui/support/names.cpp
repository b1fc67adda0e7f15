// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/names.h"

#include "ui/support/convert.h"
#include "ui/support/format.h"
#include "ui/support/language.h"

#include <QCoreApplication>
#include <QHash>

namespace volteface::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Names)
};

} // namespace

QString nameOf(Layer layer) {
    switch (layer) {
    case Layer::material:
        return Words::tr("Material");
    case Layer::equipment:
        return Words::tr("Equipment");
    case Layer::chip:
        return Words::tr("Chip");
    case Layer::compute:
        return Words::tr("Compute");
    case Layer::platform:
        return Words::tr("Platform");
    case Layer::model:
        return Words::tr("Model");
    case Layer::data:
        return Words::tr("Data");
    case Layer::application:
        return Words::tr("Application");
    case Layer::service:
        return Words::tr("Service");
    case Layer::talent:
        return Words::tr("Talent");
    case Layer::assurance:
        return Words::tr("Assurance");
    }
    return {};
}

QString pluralOf(Layer layer) {
    switch (layer) {
    case Layer::material:
        return Words::tr("Materials");
    case Layer::equipment:
        return Words::tr("Equipment and tools");
    case Layer::chip:
        return Words::tr("Chips and hardware");
    case Layer::compute:
        return Words::tr("Compute and cloud");
    case Layer::platform:
        return Words::tr("Platforms and gateways");
    case Layer::model:
        return Words::tr("Models");
    case Layer::data:
        return Words::tr("Data and memory");
    case Layer::application:
        return Words::tr("Applications and agents");
    case Layer::service:
        return Words::tr("Business services");
    case Layer::talent:
        return Words::tr("People and skills");
    case Layer::assurance:
        return Words::tr("Legal bases and certificates");
    }
    return {};
}

QString nameOf(Access access) {
    switch (access) {
    case Access::api:
        return Words::tr("API");
    case Access::managed:
        return Words::tr("managed service");
    case Access::self_hosted:
        return Words::tr("self-hosted");
    case Access::downloaded:
        return Words::tr("downloaded");
    case Access::owned_hardware:
        return Words::tr("owned hardware");
    case Access::leased_hardware:
        return Words::tr("leased hardware");
    case Access::open_source:
        return Words::tr("open source");
    case Access::staff:
        return Words::tr("staff");
    case Access::material:
        return Words::tr("material");
    case Access::legal:
        return Words::tr("legal instrument");
    }
    return {};
}

QString nameOf(DataClass data) {
    switch (data) {
    case DataClass::public_data:
        return Words::tr("public");
    case DataClass::internal:
        return Words::tr("internal");
    case DataClass::confidential:
        return Words::tr("confidential");
    case DataClass::personal:
        return Words::tr("personal");
    case DataClass::regulated:
        return Words::tr("regulated");
    case DataClass::secret:
        return Words::tr("secret");
    }
    return {};
}

QString nameOf(Phase phase) {
    switch (phase) {
    case Phase::run:
        return Words::tr("to run");
    case Phase::legal:
        return Words::tr("to be lawful");
    case Phase::supply:
        return Words::tr("supply");
    case Phase::update:
        return Words::tr("updates");
    case Phase::train:
        return Words::tr("retraining");
    }
    return {};
}

QString explain(Phase phase) {
    switch (phase) {
    case Phase::run:
        return Words::tr("Needed to work at all.");
    case Phase::legal:
        return Words::tr("Needed to be allowed to work.");
    case Phase::supply:
        return Words::tr("New units and spare parts.");
    case Phase::update:
        return Words::tr("New versions, patches and licences.");
    case Phase::train:
        return Words::tr("Needed to be trained again.");
    }
    return {};
}

QString nameOf(Role role) {
    switch (role) {
    case Role::active:
        return Words::tr("active");
    case Role::standby:
        return Words::tr("standby");
    }
    return {};
}

QString nameOf(const Decay& decay) {
    struct Visitor {
        QString operator()(NoDecay) const { return Words::tr("nothing"); }
        QString operator()(StopDecay) const { return Words::tr("stops"); }
        QString operator()(WearDecay wear) const {
            return Words::tr("wears out by %1 every 30 days").arg(format::percent(wear.share, 1));
        }
    };
    return std::visit(Visitor{}, decay);
}

QString nameOf(Confidence confidence) {
    switch (confidence) {
    case Confidence::measured:
        return Words::tr("measured");
    case Confidence::sourced:
        return Words::tr("from a source");
    case Confidence::general_knowledge:
        return Words::tr("general knowledge");
    case Confidence::estimated:
        return Words::tr("estimate");
    }
    return {};
}

QString nameOf(simulation::State state) {
    using simulation::State;
    switch (state) {
    case State::up:
        return Words::tr("up");
    case State::frozen:
        return Words::tr("frozen");
    case State::at_risk:
        return Words::tr("at risk");
    case State::degraded:
        return Words::tr("degraded");
    case State::down:
        return Words::tr("down");
    case State::unlawful:
        return Words::tr("unlawful");
    }
    return {};
}

QString nameOf(Bloc bloc) {
    switch (bloc) {
    case Bloc::european:
        return Words::tr("European");
    case Bloc::american:
        return Words::tr("American");
    case Bloc::chinese:
        return Words::tr("Chinese");
    case Bloc::other:
        return Words::tr("other countries");
    }
    return {};
}

QString shortNameOf(Bloc bloc) {
    switch (bloc) {
    case Bloc::european:
        return Words::tr("EU");
    case Bloc::american:
        return Words::tr("US");
    case Bloc::chinese:
        return Words::tr("China");
    case Bloc::other:
        return Words::tr("other");
    }
    return {};
}

QString nameOf(const Effect& effect) {
    struct Visitor {
        static QString factor(const Factor& factor) {
            if (const auto* estimate = std::get_if<Estimate>(&factor)) {
                return format::number(estimate->likely);
            }
            return u'$' + toQString(std::get<ParameterReference>(factor).parameter.str());
        }
        QString operator()(const Outage&) const { return Words::tr("outage"); }
        QString operator()(const Embargo&) const { return Words::tr("embargo"); }
        QString operator()(const Degrade& degrade) const {
            //: capacity times a factor
            return Words::tr("capacity × %1").arg(factor(degrade.left));
        }
        QString operator()(const Price& price) const {
            return Words::tr("price × %1").arg(factor(price.factor));
        }
    };
    return std::visit(Visitor{}, effect);
}

QString nameOf(Field field) {
    switch (field) {
    case Field::component:
        return Words::tr("component");
    case Field::organisation:
        return Words::tr("organisation");
    case Field::control:
        return Words::tr("control");
    case Field::hosting:
        return Words::tr("hosting");
    case Field::origin:
        return Words::tr("origin");
    case Field::layer:
        return Words::tr("layer");
    case Field::access:
        return Words::tr("access");
    case Field::licence:
        return Words::tr("licence");
    case Field::capability:
        return Words::tr("capability");
    case Field::certification:
        return Words::tr("certification");
    case Field::catalogue:
        return Words::tr("catalogue entry");
    case Field::tag:
        return Words::tr("tag");
    case Field::requires_component:
        return Words::tr("needs");
    }
    return {};
}

QString nameOf(ParameterKind kind) {
    switch (kind) {
    case ParameterKind::organisation:
        return Words::tr("organisation");
    case ParameterKind::country:
        return Words::tr("country");
    case ParameterKind::component:
        return Words::tr("component");
    case ParameterKind::certification:
        return Words::tr("certification");
    case ParameterKind::duration:
        return Words::tr("duration");
    case ParameterKind::factor:
        return Words::tr("factor");
    }
    return {};
}

QString nameOfRegime(const std::string& regime) {
    const QHash<QString, QString> known{
        {QStringLiteral("ai-act-high-risk"), Words::tr("AI Act, high risk")},
        {QStringLiteral("ai-act-limited-risk"), Words::tr("AI Act, limited risk")},
        {QStringLiteral("gdpr"), Words::tr("GDPR")},
        {QStringLiteral("dora"), Words::tr("DORA")},
        {QStringLiteral("nis2"), Words::tr("NIS 2")},
        {QStringLiteral("hds"), Words::tr("HDS")},
        {QStringLiteral("mdr"), Words::tr("MDR")},
        {QStringLiteral("solvency-2"), Words::tr("Solvency II")},
    };
    const QString key = toQString(regime);
    return known.value(key, key);
}

QString unknownWord() {
    return Words::tr("unknown");
}

QString nameIn(const Stack& stack, const ComponentId& id) {
    const Component* component = find(stack, id);
    return component != nullptr && !component->name.empty() ? shown(component->name) : toQString(id.str());
}

QString nameIn(const Stack& stack, const OrganisationId& id) {
    const Organisation* organisation = find(stack, id);
    return organisation != nullptr && !organisation->name.empty() ? shown(organisation->name)
                                                                  : toQString(id.str());
}

QString nameIn(const Stack& stack, const RequirementId& id) {
    const Requirement* requirement = find(stack, id);
    if (requirement == nullptr) {
        return toQString(id.str());
    }
    const std::string& label = requirement->label.empty() ? requirement->capability : requirement->label;
    const QString consumer = nameIn(stack, requirement->consumer);
    return label.empty() ? consumer : QStringLiteral("%1 (%2)").arg(shown(label), consumer);
}

QString nameIn(const Stack& stack, const ScenarioId& id) {
    const Scenario* scenario = find(stack, id);
    return scenario != nullptr && !scenario->name.empty() ? shown(scenario->name.in(currentLanguage()))
                                                          : toQString(id.str());
}

} // namespace volteface::ui
