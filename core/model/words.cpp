// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/words.h"

namespace volteface {

namespace {

constexpr Word<Layer> layers[] = {
    {Layer::material, "material"}, {Layer::equipment, "equipment"},     {Layer::chip, "chip"},
    {Layer::compute, "compute"},   {Layer::platform, "platform"},       {Layer::model, "model"},
    {Layer::data, "data"},         {Layer::application, "application"}, {Layer::service, "service"},
    {Layer::talent, "talent"},     {Layer::assurance, "assurance"},
};
constexpr Word<Access> accesses[] = {
    {Access::api, "api"},
    {Access::managed, "managed"},
    {Access::self_hosted, "self-hosted"},
    {Access::downloaded, "downloaded"},
    {Access::owned_hardware, "owned-hardware"},
    {Access::leased_hardware, "leased-hardware"},
    {Access::open_source, "open-source"},
    {Access::staff, "staff"},
    {Access::material, "material"},
    {Access::legal, "legal"},
};
constexpr Word<DataClass> data_classes[] = {
    {DataClass::public_data, "public"},        {DataClass::internal, "internal"},
    {DataClass::confidential, "confidential"}, {DataClass::personal, "personal"},
    {DataClass::regulated, "regulated"},       {DataClass::secret, "secret"},
};
constexpr Word<Phase> phases[] = {
    {Phase::run, "run"},       {Phase::legal, "legal"}, {Phase::supply, "supply"},
    {Phase::update, "update"}, {Phase::train, "train"},
};
constexpr Word<Role> roles[] = {{Role::active, "active"}, {Role::standby, "standby"}};
constexpr Word<Confidence> confidences[] = {
    {Confidence::measured, "measured"},
    {Confidence::sourced, "sourced"},
    {Confidence::general_knowledge, "general-knowledge"},
    {Confidence::estimated, "estimated"},
};
constexpr Word<Field> fields[] = {
    {Field::component, "component"},
    {Field::organisation, "organisation"},
    {Field::control, "control"},
    {Field::hosting, "hosting"},
    {Field::origin, "origin"},
    {Field::layer, "layer"},
    {Field::access, "access"},
    {Field::licence, "licence"},
    {Field::capability, "capability"},
    {Field::certification, "certification"},
    {Field::catalogue, "catalogue"},
    {Field::tag, "tag"},
    {Field::requires_component, "requires"},
};
constexpr Word<Category> categories[] = {
    {Category::provider_access, "provider-access"},
    {Category::legal, "legal"},
    {Category::geopolitics, "geopolitics"},
    {Category::supply_chain, "supply-chain"},
    {Category::economic, "economic"},
    {Category::technical, "technical"},
    {Category::lifecycle, "lifecycle"},
    {Category::people, "people"},
    {Category::opportunity, "opportunity"},
};
constexpr Word<ParameterKind> parameter_kinds[] = {
    {ParameterKind::organisation, "organisation"}, {ParameterKind::country, "country"},
    {ParameterKind::component, "component"},       {ParameterKind::certification, "certification"},
    {ParameterKind::duration, "duration"},         {ParameterKind::factor, "factor"},
};
constexpr Word<Evidence> evidences[] = {{Evidence::claimed, "claimed"}, {Evidence::evidenced, "evidenced"}};
constexpr Word<TaskKind> task_kinds[] = {
    {TaskKind::onboard, "onboard"},     {TaskKind::re_engineer, "re-engineer"},
    {TaskKind::retrain, "retrain"},     {TaskKind::evaluate, "evaluate"},
    {TaskKind::recertify, "recertify"}, {TaskKind::cut_over, "cut-over"},
};
constexpr Word<Bloc> blocs[] = {{Bloc::european, "european"},
                                {Bloc::american, "american"},
                                {Bloc::chinese, "chinese"},
                                {Bloc::other, "other"}};

} // namespace

template <>
std::span<const Word<Layer>> words() {
    return layers;
}
template <>
std::span<const Word<Access>> words() {
    return accesses;
}
template <>
std::span<const Word<DataClass>> words() {
    return data_classes;
}
template <>
std::span<const Word<Phase>> words() {
    return phases;
}
template <>
std::span<const Word<Role>> words() {
    return roles;
}
template <>
std::span<const Word<Confidence>> words() {
    return confidences;
}
template <>
std::span<const Word<Field>> words() {
    return fields;
}
template <>
std::span<const Word<Category>> words() {
    return categories;
}
template <>
std::span<const Word<ParameterKind>> words() {
    return parameter_kinds;
}
template <>
std::span<const Word<Evidence>> words() {
    return evidences;
}
template <>
std::span<const Word<TaskKind>> words() {
    return task_kinds;
}
template <>
std::span<const Word<Bloc>> words() {
    return blocs;
}

} // namespace volteface
