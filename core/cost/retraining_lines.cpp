// SPDX-License-Identifier: GPL-3.0-or-later
// What is bought to train, label and embed again.
#include "core/cost/compute.h"
#include "core/cost/line_maker.h"

#include <algorithm>
#include <array>

namespace volteface::cost {

namespace {

constexpr double tera = 1e12;
constexpr double million = 1e6;

/// The price of an hour of GPU: on a qualified European cloud where the need asks for one.
std::string_view hour_price(const Requirement& requirement) {
    const auto& held = requirement.certifications;
    return std::find(held.begin(), held.end(), "secnumcloud") != held.end() ? "gpu-h100-eu-qualified"
                                                                            : "gpu-h100-neocloud";
}

/// Size and data of the fine-tunes are known.
void add_hours(MoveCost& cost, const Requirement& requirement, double fine_tunes, const Amount& redone,
               const std::array<double, 3>& sizes, const LineMaker& make) {
    const auto full = count_of(requirement, "full_fine_tunes");
    // Operations of all of them; how each is trained may be unknown.
    const Amount operations =
        full ? Amount::certain(operations_full * std::min(*full, fine_tunes) +
                               operations_adapters * std::max(fine_tunes - *full, 0.0))
             : Amount::of({operations_adapters, operations_adapters, operations_full}) * fine_tunes;
    const auto [parameters, tokens, epochs] = sizes;
    const auto hours =
        gpu_hours(1, Amount::certain(parameters), Amount::certain(tokens), Amount::certain(epochs),
                  make.amount("h100-peak-bf16") * tera, make.amount("mfu"));
    if (!hours) {
        return;
    }
    const std::string_view price = hour_price(requirement);
    Line line = make.bought(
        LineKind::gpu_hours, "fine_tunes", Heading::retraining, TaskKind::retrain,
        *hours * operations * redone, price,
        {LineMaker::driver("fine_tunes", fine_tunes), LineMaker::driver("full_fine_tunes", full),
         LineMaker::driver("fine_tune_parameters", parameters), LineMaker::driver("fine_tune_tokens", tokens),
         LineMaker::driver("fine_tune_epochs", epochs), make.assumption("h100-peak-bf16"),
         make.assumption("mfu"), make.assumption("gpu-overhead")});
    if (line.amount) {
        line.amount = *line.amount * make.amount("gpu-overhead");
    }
    cost.lines.push_back(std::move(line));
}

/// Nobody knows how large they are: from the smallest to the largest one that is sourced.
void add_unsized(MoveCost& cost, double fine_tunes, const Amount& redone, const LineMaker& make) {
    constexpr std::array<std::string_view, 3> ids{"ft-lora-small-compute", "ft-lora-70b-compute",
                                                  "ft-full-70b-compute"};
    Line line{LineKind::gpu_hours,
              "fine_tunes",
              Heading::retraining,
              TaskKind::retrain,
              {},
              {},
              {},
              {},
              {LineMaker::driver("fine_tunes", fine_tunes)}};
    std::optional<Amount> rate;
    for (const std::string_view id : ids) {
        line.inputs.push_back(make.assumption(id));
        rate = make.assumptions().exchange_rate(currency_of_unit(make.assumptions().at(id).unit));
    }
    std::array<double, 3> points{make.amount(ids[0]).low, make.amount(ids[1]).likely,
                                 make.amount(ids[2]).high};
    std::sort(points.begin(), points.end());
    if (rate) {
        line.amount = Amount::of({points[0], points[1], points[2]}) * *rate * fine_tunes * redone;
    }
    cost.lines.push_back(std::move(line));
}

} // namespace

void add_retraining_lines(MoveCost& cost, const Requirement& requirement, const LineMaker& make) {
    const Distance& model = cost.distances.at(static_cast<std::size_t>(Aspect::model));
    const Amount redone = changed(model);
    if (redone.is_zero()) {
        return;
    }
    if (const auto fine_tunes = count_of(requirement, "fine_tunes"); fine_tunes && *fine_tunes > 0) {
        constexpr std::array<DriverId, 3> sizes{"fine_tune_parameters", "fine_tune_tokens",
                                                "fine_tune_epochs"};
        std::array<double, 3> known{};
        std::size_t missing = 0;
        for (std::size_t i = 0; i < sizes.size(); ++i) {
            if (const auto count = count_of(requirement, sizes.at(i))) {
                known.at(i) = *count;
            } else {
                cost.uncounted.push_back(sizes.at(i));
                ++missing;
            }
        }
        if (missing == 0) {
            add_hours(cost, requirement, *fine_tunes, redone, known, make);
        } else {
            add_unsized(cost, *fine_tunes, redone, make);
        }
    }
    if (const auto examples = count_of(requirement, "labelled_examples"); examples && *examples > 0) {
        cost.lines.push_back(make.bought(LineKind::labelling, "labelled_examples", Heading::retraining,
                                         TaskKind::retrain, redone * *examples, "label-item",
                                         {LineMaker::driver("labelled_examples", examples)}));
    }
    if (const auto tokens = count_of(requirement, "embedded_tokens"); tokens && *tokens > 0) {
        cost.lines.push_back(
            make.bought(LineKind::embedding, "embedded_tokens", Heading::retraining, TaskKind::retrain,
                        redone * (*tokens / million) * make.amount("chunk-overhead"), "embed-price-api",
                        {LineMaker::driver("embedded_tokens", tokens), make.assumption("chunk-overhead")}));
    }
}

} // namespace volteface::cost
