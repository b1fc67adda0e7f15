// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/cost/drivers.h"

#include <algorithm>
#include <array>

namespace volteface::cost {

namespace {

using Rules = std::vector<EffortRule>;

std::vector<Driver> table() {
    constexpr Heading engineering = Heading::re_engineering;
    constexpr TaskKind build = TaskKind::re_engineer;
    return {
        {"integration_points",
         {"Integration points", "Points d’intégration"},
         {"points", "points"},
         engineering,
         Rules{{build,
                engineering,
                Skill::engineer,
                Aspect::dialect,
                "re-endpoint-swap-same-dialect",
                "re-endpoint-swap-other-dialect",
                {}}}},
        {"prompts",
         {"Prompts", "Prompts"},
         {"prompts", "prompts"},
         engineering,
         Rules{{build,
                engineering,
                Skill::engineer,
                Aspect::model,
                {},
                "re-prompt-rework",
                "re-prompt-share-to-rework"}}},
        {"tools",
         {"Tool definitions", "Définitions d’outils"},
         {"tools", "outils"},
         engineering,
         Rules{{build, engineering, Skill::engineer, Aspect::model, {}, "re-tool-rework", {}}}},
        {"output_schemas",
         {"Output schemas", "Schémas de sortie"},
         {"schemas", "schémas"},
         engineering,
         Rules{{build, engineering, Skill::engineer, Aspect::model, {}, "re-schema-rework", {}}}},
        {"evaluation_suites",
         {"Evaluation suites", "Suites d’évaluation"},
         {"suites", "suites"},
         engineering,
         Rules{{TaskKind::evaluate, engineering, Skill::engineer, {}, "re-eval-run", {}, {}}}},
        {"reviewed_answers",
         {"Answers read by people", "Réponses relues"},
         {"answers", "réponses"},
         engineering,
         Rules{}},
        {"agents",
         {"Agents", "Agents"},
         {"agents", "agents"},
         engineering,
         Rules{{build, engineering, Skill::engineer, Aspect::model, {}, "re-agent-port", {}}}},
        {"stateful_applications",
         {"Applications that keep state there", "Applications qui y gardent un état"},
         {"applications", "applications"},
         engineering,
         Rules{{build, engineering, Skill::engineer, {}, "re-stateful-platform-exit", {}, {}}}},
        {"indexes",
         {"Indexes", "Index"},
         {"indexes", "index"},
         Heading::retraining,
         Rules{{TaskKind::retrain,
                Heading::retraining,
                Skill::engineer,
                Aspect::model,
                {},
                "re-embedding-engineering",
                {}}}},
        {"vector_stores",
         {"Collections in a vector database", "Collections d’une base vectorielle"},
         {"collections", "collections"},
         engineering,
         Rules{{build, engineering, Skill::engineer, {}, "re-vectordb-swap", {}, {}}}},
        {"embedded_tokens",
         {"Embedded tokens", "Tokens vectorisés"},
         {"tokens", "tokens"},
         Heading::retraining,
         Rules{}},
        {"workloads",
         {"Workloads", "Charges de travail"},
         {"workloads", "charges"},
         engineering,
         Rules{{build,
                engineering,
                Skill::engineer,
                Aspect::platform,
                "re-cloud-rehost",
                "re-cloud-replatform",
                {}},
               {build,
                engineering,
                Skill::accelerator_specialist,
                Aspect::hardware,
                {},
                "re-rocm-framework",
                {}}}},
        {"repositories",
         {"Repositories and pipelines", "Dépôts et chaînes d’intégration"},
         {"repositories", "dépôts"},
         engineering,
         Rules{{build, engineering, Skill::engineer, {}, "re-repository-move", {}, {}}}},
        {"proprietary_workloads",
         {"Workloads on a proprietary platform", "Charges sur plateforme propriétaire"},
         {"workloads", "charges"},
         engineering,
         Rules{{build, engineering, Skill::engineer, Aspect::platform, {}, "re-cloud-refactor", {}}}},
        {"accelerator_kloc",
         {"Thousands of lines of accelerator code", "Milliers de lignes de code d’accélérateur"},
         {"thousand lines", "milliers de lignes"},
         engineering,
         Rules{{build,
                engineering,
                Skill::accelerator_specialist,
                Aspect::hardware,
                {},
                "re-rocm-custom-kernel",
                {}}}},
        {"custom_kernels",
         {"Custom kernels", "Noyaux maison"},
         {"kernels", "noyaux"},
         engineering,
         Rules{{build,
                engineering,
                Skill::accelerator_specialist,
                Aspect::hardware,
                {},
                "re-rocm-custom-kernel",
                {}}}},
        {"stored_gigabytes",
         {"Stored gigabytes", "Gigaoctets stockés"},
         {"GB", "Go"},
         Heading::transition,
         Rules{}},
        {"fine_tunes",
         {"Fine-tunes", "Ajustements de modèle"},
         {"fine-tunes", "ajustements"},
         Heading::retraining,
         Rules{{TaskKind::retrain,
                Heading::retraining,
                Skill::engineer,
                Aspect::model,
                {},
                "re-finetune-port",
                {}}}},
        {"full_fine_tunes",
         {"… of which all weights are trained", "… dont tous les poids sont entraînés"},
         {"fine-tunes", "ajustements"},
         Heading::retraining,
         Rules{}},
        {"fine_tune_parameters",
         {"Parameters of a fine-tune", "Paramètres d’un ajustement"},
         {"parameters", "paramètres"},
         Heading::retraining,
         Rules{}},
        {"fine_tune_tokens",
         {"Training tokens of a fine-tune", "Tokens d’entraînement d’un ajustement"},
         {"tokens", "tokens"},
         Heading::retraining,
         Rules{}},
        {"fine_tune_epochs",
         {"Epochs of a fine-tune", "Époques d’un ajustement"},
         {"epochs", "époques"},
         Heading::retraining,
         Rules{}},
        {"labelled_examples",
         {"Examples to label again", "Exemples à réannoter"},
         {"examples", "exemples"},
         Heading::retraining,
         Rules{}},
        {"approvals",
         {"Approvals that name the supplier", "Homologations qui nomment le fournisseur"},
         {"approvals", "homologations"},
         Heading::recertification,
         Rules{}},
        {"contracts",
         {"Contracts to negotiate again", "Contrats à renégocier"},
         {"contracts", "contrats"},
         Heading::transition,
         Rules{{TaskKind::onboard,
                Heading::transition,
                Skill::compliance,
                {},
                "re-contract-security",
                {},
                {}}}},
        {"staff_trained",
         {"People to train", "Personnes à former"},
         {"people", "personnes"},
         Heading::transition,
         Rules{{TaskKind::onboard, Heading::transition, Skill::engineer, {}, "staff-training", {}, {}}}},
    };
}

constexpr std::array<std::string_view, 9> generative{"chat",        "code",         "reasoning",
                                                     "vision",      "long-context", "structured-output",
                                                     "translation", "tool-calling", "multilingual-eu"};

struct Hint {
    std::string_view driver;
    Expected expected;
};

constexpr Expected always = Expected::always;
constexpr Expected perhaps = Expected::perhaps;

/// Somebody else's, called from outside.
bool is_called(const Component& component) {
    return component.access == Access::api || component.access == Access::managed;
}

std::vector<Hint> hints(const Requirement& requirement, const Component& from, const Component& to) {
    if (requirement.phase != Phase::run && requirement.phase != Phase::train) {
        return {}; // nothing is built on who delivers spares or allows something
    }
    const std::string& capability = requirement.capability;
    if (from.layer == Layer::model || to.layer == Layer::model) {
        if (capability == "embedding") {
            return {{"integration_points", always},
                    {"indexes", always},
                    {"embedded_tokens", always},
                    {"evaluation_suites", always}};
        }
        if (capability == "chat" || capability == "tool-calling") {
            return {{"integration_points", always},
                    {"prompts", always},
                    {"evaluation_suites", always},
                    {"tools", perhaps},
                    {"agents", perhaps},
                    {"fine_tunes", perhaps}};
        }
        if (std::find(generative.begin(), generative.end(), capability) != generative.end()) {
            return {{"integration_points", always},
                    {"prompts", always},
                    {"evaluation_suites", always},
                    {"fine_tunes", perhaps}};
        }
        return {{"integration_points", always}, {"evaluation_suites", always}, {"fine_tunes", perhaps}};
    }
    if (capability == "gpu-runtime") {
        return {{"accelerator_kloc", always}};
    }
    if (capability == "object-storage") {
        return {{"stored_gigabytes", always}, {"workloads", always}};
    }
    if (from.layer == Layer::compute || to.layer == Layer::compute) {
        std::vector<Hint> list{{"workloads", always}, {"stored_gigabytes", perhaps}};
        if (capability == "gpu-compute") {
            list.push_back({"accelerator_kloc", perhaps});
        }
        return list;
    }
    if (capability == "source-hosting" || capability == "package-registry") {
        return {{"integration_points", always}, {"repositories", always}};
    }
    if (capability == "vector-search") {
        return {{"vector_stores", always}};
    }
    if (from.layer == Layer::platform || to.layer == Layer::platform ||
        (from.layer == Layer::application && is_called(from))) {
        return {{"integration_points", always}};
    }
    return {};
}

} // namespace

const std::vector<Driver>& drivers() {
    static const std::vector<Driver> all = table();
    return all;
}

const Driver* find_driver(std::string_view id) {
    const auto found =
        std::find_if(drivers().begin(), drivers().end(), [&](const Driver& one) { return one.id == id; });
    return found == drivers().end() ? nullptr : &*found;
}

std::vector<ExpectedDriver> expected_drivers(const Requirement& requirement, const Component& from,
                                             const Component& to) {
    std::vector<ExpectedDriver> expected;
    for (const Hint& hint : hints(requirement, from, to)) {
        expected.push_back({find_driver(hint.driver), hint.expected});
    }
    return expected;
}

std::optional<double> count_of(const Requirement& requirement, DriverId driver) {
    const auto found = requirement.coupling.find(std::string(driver));
    return found == requirement.coupling.end() ? std::nullopt : std::optional(found->second);
}

} // namespace volteface::cost
