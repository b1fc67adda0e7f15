// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/shell/application.h"
#include "ui/document/playback.h"

using namespace volteface;
using namespace volteface::ui;
using namespace volteface::ui::tests;

TEST_CASE("play runs forward only, and stops by itself before the horizon") {
    application();
    Playback playback;
    const Minute horizon = 365 * minutes_per_day;
    std::vector<Minute> seen;
    QObject::connect(&playback, &Playback::moved, [&](Minute minute) { seen.push_back(minute); });
    playback.start(horizon - horizon / 60, horizon);
    CHECK(playback.isRunning());
    REQUIRE(waitUntil([&] { return !playback.isRunning(); }));
    CHECK(std::is_sorted(seen.begin(), seen.end()));
    CHECK(seen.back() == horizon - 1);
}

TEST_CASE("play from the end starts again, and goes on from where the scrubber was put") {
    application();
    Playback playback;
    const Minute horizon = 100 * minutes_per_day;
    Minute last = -1;
    QObject::connect(&playback, &Playback::moved, [&](Minute minute) { last = minute; });
    playback.start(horizon - 1, horizon);
    REQUIRE(waitUntil([&] { return last >= 0; }));
    CHECK(last < horizon / 2);
    playback.setPosition(horizon / 2);
    last = -1;
    REQUIRE(waitUntil([&] { return last >= 0; }));
    CHECK(last >= horizon / 2);
    playback.stop();
    CHECK_FALSE(playback.isRunning());
}
