// SPDX-License-Identifier: GPL-3.0-or-later
// A coherent fault tree as a value: what fails when which elements are lost. Made from a stack (core/audit)
// or read from a file (core/exchange/open_psa).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace volteface {

/// Gates refer to events and to one another by number. They may form rings: failure is then the least
/// solution, where nothing fails but what something has brought down.
struct FaultTree {
    enum class Operator : std::uint8_t {
        all,     ///< fails when all inputs have failed; without inputs: always
        any,     ///< fails when an input has failed; without inputs: never
        at_least ///< fails when `threshold` inputs or more have failed
    };

    struct Input {
        enum class Kind : std::uint8_t { event, gate, never, always };

        Kind kind = Kind::never;
        std::uint32_t index = 0; ///< into events or gates

        friend bool operator==(const Input&, const Input&) = default;
    };

    struct Event {
        std::string name;                  ///< unique among the events
        std::optional<double> probability; ///< 0 to 1; unknown when empty

        friend bool operator==(const Event&, const Event&) = default;
    };

    struct Gate {
        std::string name; ///< unique among the gates
        Operator op = Operator::any;
        std::uint32_t threshold = 1; ///< of at_least
        std::vector<Input> inputs;   ///< the same one may stand there twice

        friend bool operator==(const Gate&, const Gate&) = default;
    };

    std::string name;
    std::vector<Event> events;
    std::vector<Gate> gates;
    Input top;

    [[nodiscard]] static Input event(std::uint32_t index) { return {Input::Kind::event, index}; }
    [[nodiscard]] static Input gate(std::uint32_t index) { return {Input::Kind::gate, index}; }
    [[nodiscard]] static Input always() { return {Input::Kind::always, 0}; }
    [[nodiscard]] static Input never() { return {Input::Kind::never, 0}; }

    friend bool operator==(const FaultTree&, const FaultTree&) = default;
};

} // namespace volteface
