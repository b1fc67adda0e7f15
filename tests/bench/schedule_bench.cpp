// SPDX-License-Identifier: GPL-3.0-or-later
// How good schedules are, and how fast they are built. With a folder: the .sm files in it, against a list of
// best makespans where one is given. Without: sets drawn like the published ones, of 30, 60 and 120 tasks,
// against the best of a search with many times the schedules.
//
//   bench_schedule [--schedules N] [--seed S] [--reference N] [FOLDER [LIST]]
#include "tests/bench/project_generator.h"
#include "tests/bench/psplib.h"

#include <fmt/core.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <optional>
#include <sstream>
#include <string>
#include <vector>

namespace {

using namespace volteface;

struct Settings {
    plan::ScheduleLimits limits;
    std::int64_t reference = 100'000; ///< schedules of the long search
    std::vector<std::string> paths;
};

struct Sums {
    int projects = 0;
    int compared = 0;
    int proven = 0;
    double over_path = 0;
    double over_best = 0;
    double over_bound = 0;
    double seconds = 0;
    std::int64_t schedules = 0;

    void add(const plan::Schedule& schedule, std::optional<plan::Day> best, double took) {
        const auto over = [&](plan::Day base) {
            return base == 0 ? 0.0 : 100.0 * (schedule.value.makespan - base) / base;
        };
        ++projects;
        proven += schedule.proven ? 1 : 0;
        over_path += over(schedule.critical_path);
        over_bound += over(schedule.lower_bound.makespan);
        if (best) {
            ++compared;
            over_best += over(*best);
        }
        seconds += took;
        schedules += schedule.schedules;
    }

    void print(const std::string& name) const {
        const auto mean = [](double sum, int count) { return count == 0 ? 0.0 : sum / count; };
        fmt::print(
            "{:>8}: {} projects, {:.2f} % over the critical path, {:.2f} % over the lower bound, {} proven",
            name, projects, mean(over_path, projects), mean(over_bound, projects), proven);
        if (compared > 0) {
            fmt::print(", {:.3f} % over the best known of {}", mean(over_best, compared), compared);
        }
        fmt::print(", {:.0f} schedules/s (all included)\n", static_cast<double>(schedules) / seconds);
    }
};

std::optional<plan::Schedule> timed(const plan::Project& project, const plan::ScheduleLimits& limits,
                                    double& took) {
    const auto start = std::chrono::steady_clock::now();
    auto schedule = plan::schedule_project(project, limits);
    took = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    return schedule ? std::optional(std::move(*schedule)) : std::nullopt;
}

std::string text_of(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

int bench_folder(const Settings& settings) {
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(settings.paths[0])) {
        if (entry.path().extension() == ".sm") {
            files.push_back(entry.path());
        }
    }
    std::ranges::sort(files);
    std::map<std::pair<int, int>, plan::Day> best;
    if (settings.paths.size() > 1) {
        best = bench::read_makespans(text_of(settings.paths[1]));
    }
    std::map<std::size_t, Sums> sums;
    int refused = 0;
    for (const auto& file : files) {
        const auto project = bench::read_psplib(text_of(file), file.string());
        if (!project) {
            const Error& error = project.error();
            fmt::print(stderr, "{}:{}: {}\n", error.place.file, error.place.line, error.arguments.front());
            ++refused;
            continue;
        }
        const std::size_t tasks = std::max<std::size_t>(2, project->tasks.size()) - 2;
        double took = 0;
        if (const auto schedule = timed(*project, settings.limits, took)) {
            const auto known = best.find(bench::instance_of(file.filename().string(), tasks));
            sums[tasks].add(*schedule, known == best.end() ? std::nullopt : std::optional(known->second),
                            took);
        }
    }
    for (const auto& [tasks, sum] : sums) {
        sum.print("j" + std::to_string(tasks));
    }
    return refused == 0 ? 0 : 1;
}

int bench_drawn(const Settings& settings) {
    for (const std::size_t tasks : {30U, 60U, 120U}) {
        Sums sums;
        for (const bench::GeneratorSettings& cell : bench::cells_of(tasks, 10)) {
            const plan::Project project = bench::generate_project(cell);
            std::optional<plan::Day> best;
            double took = 0;
            if (settings.reference > 0) {
                plan::ScheduleLimits limits = settings.limits;
                limits.schedules = settings.reference;
                best = timed(project, limits, took)->value.makespan;
            }
            const auto schedule = timed(project, settings.limits, took);
            sums.add(*schedule, best, took);
        }
        sums.print("drawn " + std::to_string(tasks));
    }
    return 0;
}

} // namespace

int main(int count, char** arguments) {
    Settings settings;
    for (int i = 1; i < count; ++i) {
        const std::string argument = arguments[i];
        const auto number = [&] { return ++i < count ? std::atoll(arguments[i]) : 0; };
        if (argument == "--schedules") {
            settings.limits.schedules = std::max<std::int64_t>(1, number());
        } else if (argument == "--seed") {
            settings.limits.seed = static_cast<std::uint64_t>(number());
        } else if (argument == "--reference") {
            settings.reference = number();
        } else {
            settings.paths.push_back(argument);
        }
    }
    return settings.paths.empty() ? bench_drawn(settings) : bench_folder(settings);
}
