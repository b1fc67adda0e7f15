// SPDX-License-Identifier: GPL-3.0-or-later
// What is taken in is legal, and goes out and comes in again unchanged; nothing crashes or hangs.
#include "core/exchange/scenario_yaml/scenario_yaml.h"
#include "core/model/validation.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace volteface;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(bytes), size);
    const auto read = exchange::read_scenario_yaml(text, "fuzz");
    if (!read) {
        return read.error().empty() ? (std::abort(), 0) : 0;
    }
    const std::string written = exchange::write_scenario_yaml(read->scenario);
    const auto again = exchange::read_scenario_yaml(written, "fuzz");
    if (!validate(read->scenario).empty() || !again || again->scenario != read->scenario ||
        exchange::write_scenario_yaml(again->scenario) != written) {
        std::abort();
    }
    (void)bind(read->scenario);
    return 0;
}
