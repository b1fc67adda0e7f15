// SPDX-License-Identifier: GPL-3.0-or-later
// What a need remembers between instants: the window of its buffer, how long its active suppliers have fallen
// short, how long it has been wearing.
#pragma once

#include "core/base/duration.h"

#include <deque>
#include <optional>

namespace volteface::simulation {

/// The best satisfaction inside a sliding window that ends now. Values that a later, better one outlives are
/// dropped, so each is entered and left once.
class SatisfactionWindow {
public:
    /// The satisfaction changed at `at` from `before` to `now`.
    void change(Minute at, double before, double now) {
        while (!ended_.empty() && ended_.back().value <= (before > now ? before : now)) {
            ended_.pop_back();
        }
        if (before > now) {
            ended_.push_back({before, at});
        }
    }

    /// Drops what ended at `at - length` or before.
    void expire(Minute at, Minute length) {
        while (!ended_.empty() && ended_.front().end + length <= at) {
            ended_.pop_front();
        }
    }

    /// The best value that has ended but is still inside the window; 0 if none.
    [[nodiscard]] double best_ended() const { return ended_.empty() ? 0 : ended_.front().value; }

private:
    struct Ended {
        double value;
        Minute end;
    };
    std::deque<Ended> ended_; ///< values fall, ends rise
};

/// The clocks of one need.
struct NeedClock {
    SatisfactionWindow window;                ///< of needs with a buffer
    std::optional<Minute> active_short_since; ///< of needs with standbys that wait
    std::optional<Minute> felt_short_since;   ///< of needs that wear
    int worn_periods = 0;                     ///< whole periods of 30 days since then
};

inline constexpr Minute wear_period = 30 * minutes_per_day;

} // namespace volteface::simulation
