// SPDX-License-Identifier: GPL-3.0-or-later
// What is taken in is legal, and goes out and comes in again unchanged; nothing crashes or hangs.
#include "core/exchange/stack_json/stack_json.h"
#include "core/model/validation.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace volteface;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(bytes), size);
    const auto read = exchange::read_stack_json(text, "fuzz");
    if (!read) {
        return read.error().empty() ? (std::abort(), 0) : 0;
    }
    const std::string written = exchange::write_stack_json(read->stack);
    const auto again = exchange::read_stack_json(written, "fuzz");
    if (!validate(read->stack).empty() || !again || again->stack != read->stack ||
        exchange::write_stack_json(again->stack) != written) {
        std::abort();
    }
    return 0;
}
