// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenario/amount.h"

namespace volteface::ui {

namespace {

template <class Time>
Amount amount_of_time(const Time& time) {
    Amount amount;
    if (const auto* duration = std::get_if<Duration>(&time)) {
        amount.kind = Amount::Kind::exact;
        amount.duration = *duration;
    } else if (const auto* days = std::get_if<Days>(&time)) {
        amount.kind = Amount::Kind::range;
        amount.estimate = days->estimate;
    } else if (const auto* reference = std::get_if<ParameterReference>(&time)) {
        amount.kind = Amount::Kind::by_parameter;
        amount.parameter = reference->parameter;
    } else {
        amount.kind = Amount::Kind::endless;
    }
    return amount;
}

} // namespace

Amount amountOf(const Start& start) {
    return amount_of_time(start);
}

Amount amountOf(const Length& length) {
    return amount_of_time(length);
}

Amount amountOf(const std::optional<Length>& notice) {
    return notice ? amount_of_time(*notice) : Amount{};
}

Amount amountOf(const Factor& factor) {
    Amount amount;
    if (const auto* estimate = std::get_if<Estimate>(&factor)) {
        amount.kind = estimate->is_certain() ? Amount::Kind::exact : Amount::Kind::range;
        amount.estimate = *estimate;
    } else {
        amount.kind = Amount::Kind::by_parameter;
        amount.parameter = std::get<ParameterReference>(factor).parameter;
    }
    return amount;
}

Length lengthOf(const Amount& amount) {
    switch (amount.kind) {
    case Amount::Kind::exact:
        return amount.duration;
    case Amount::Kind::range:
        return Days{amount.estimate};
    case Amount::Kind::by_parameter:
        return ParameterReference{amount.parameter};
    case Amount::Kind::absent:
    case Amount::Kind::endless:
        break;
    }
    return Forever{};
}

Start startOf(const Amount& amount) {
    switch (amount.kind) {
    case Amount::Kind::range:
        return Days{amount.estimate};
    case Amount::Kind::by_parameter:
        return ParameterReference{amount.parameter};
    case Amount::Kind::exact:
    case Amount::Kind::absent:
    case Amount::Kind::endless:
        break;
    }
    return amount.duration;
}

Factor factorOf(const Amount& amount) {
    if (amount.kind == Amount::Kind::by_parameter) {
        return ParameterReference{amount.parameter};
    }
    return amount.estimate;
}

} // namespace volteface::ui
