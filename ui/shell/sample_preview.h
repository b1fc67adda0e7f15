// SPDX-License-Identifier: GPL-3.0-or-later
// What a sample's card shows: its name, its counts, and a few of its components as they stand on the worst
// day of a scenario.
#pragma once

#include "core/base/country.h"
#include "core/exchange/shipped.h"
#include "core/simulation/outcome.h"

#include <QString>

#include <optional>
#include <stop_token>
#include <string>
#include <vector>

namespace volteface::ui {

struct MiniatureCard {
    std::optional<Country> control;
    simulation::State state = simulation::State::up;
};

struct MiniatureEdge {
    std::size_t row = 0; ///< of the consumer; the supplier is in a row below
    std::size_t column = 0;
    std::size_t supplierRow = 0;
    std::size_t supplierColumn = 0;
    bool broken = false;
};

struct SamplePreview {
    std::string name; ///< of the sample
    QString kind;     ///< "Insurer"; empty: the stack's name stands for it
    QString title;    ///< of the stack
    QString notes;    ///< what it is there to tell, in a sentence or two
    QString scenario; ///< that the miniature shows
    int components = 0;
    int services = 0;
    std::vector<std::vector<MiniatureCard>> rows;
    std::vector<MiniatureEdge> edges;
};

/// The sample of that name in the current language, where there is one beside the English one: "insurer.fr".
[[nodiscard]] std::string sampleInCurrentLanguage(const exchange::ShippedData& data, const std::string& name);

/// Reads and simulates; takes some tens of milliseconds, so not on the UI thread. Empty if the sample cannot
/// be read or it is told to stop.
[[nodiscard]] std::optional<SamplePreview> previewSample(const exchange::ShippedData& data,
                                                         const std::string& name,
                                                         const std::vector<Scenario>& library,
                                                         const std::stop_token& stop);

} // namespace volteface::ui
