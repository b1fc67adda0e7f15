// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "tests/ui/shell/application.h"
#include "ui/document/latest_job.h"

#include <atomic>
#include <chrono>

using namespace volteface::ui;
using namespace volteface::ui::tests;
using namespace std::chrono_literals;

TEST_CASE("only the newest job delivers, and an older one is asked to stop") {
    application();
    LatestJob jobs;
    std::atomic<bool> started = false;
    std::atomic<bool> stopped = false;
    std::vector<int> delivered;
    jobs.start([&](const std::stop_token& stop) -> LatestJob::Delivery {
        started = true;
        while (!stop.stop_requested()) {
            std::this_thread::sleep_for(1ms);
        }
        stopped = true;
        return [&] { delivered.push_back(1); };
    });
    REQUIRE(waitUntil([&] { return started.load(); }));
    for (int i = 2; i <= 5; ++i) {
        jobs.start([&delivered, i](const std::stop_token&) -> LatestJob::Delivery {
            return [&delivered, i] { delivered.push_back(i); };
        });
    }
    REQUIRE(waitUntil([&] { return !delivered.empty(); }));
    CHECK(stopped);
    CHECK(delivered == std::vector<int>{5});
}

TEST_CASE("starting a job never waits for the one at hand") {
    application();
    LatestJob jobs;
    std::atomic<bool> release = false;
    std::atomic<bool> returned = false;
    jobs.start([&](const std::stop_token&) -> LatestJob::Delivery {
        while (!release) {
            std::this_thread::sleep_for(1ms);
        }
        returned = true;
        return {};
    });
    for (int i = 0; i < 1000; ++i) {
        jobs.start([](const std::stop_token&) -> LatestJob::Delivery { return {}; });
    }
    CHECK_FALSE(returned); // or this line would not have been reached
    release = true;
}

TEST_CASE("a job that was cancelled delivers nothing, though it had finished") {
    application();
    LatestJob jobs;
    std::atomic<bool> done = false;
    bool delivered = false;
    jobs.start([&](const std::stop_token&) -> LatestJob::Delivery {
        done = true;
        return [&] { delivered = true; };
    });
    while (!done) {
        std::this_thread::sleep_for(1ms);
    }
    jobs.cancel();
    QTest::qWait(30);
    CHECK_FALSE(delivered);
}
