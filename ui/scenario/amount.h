// SPDX-License-Identifier: GPL-3.0-or-later
// A quantity as a person says it, whatever it stands for: a start, a length, a notice, a factor, a
// likelihood.
#pragma once

#include "core/model/scenario.h"

#include <optional>

namespace volteface::ui {

struct Amount {
    enum class Kind { absent, endless, exact, range, by_parameter };

    Kind kind = Kind::absent;
    Duration duration; ///< an exact length of time
    Estimate estimate; ///< days, a factor or a share; of an exact factor or share all three are equal
    ParameterId parameter;

    friend bool operator==(const Amount&, const Amount&) = default;
};

[[nodiscard]] Amount amountOf(const Start& start);
[[nodiscard]] Amount amountOf(const Length& length);
[[nodiscard]] Amount amountOf(const std::optional<Length>& notice);
[[nodiscard]] Amount amountOf(const Factor& factor);
[[nodiscard]] Start startOf(const Amount& amount);
[[nodiscard]] Length lengthOf(const Amount& amount);
[[nodiscard]] Factor factorOf(const Amount& amount);

} // namespace volteface::ui
