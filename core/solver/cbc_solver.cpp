// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/solver/cbc_solver.h"

#include "core/solver/cbc_output.h"
#include "core/solver/mps.h"
#include "core/solver/prepared.h"
#include "core/solver/private_folder.h"
#include "core/solver/process.h"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <csignal>
#include <cstring>
#include <fstream>
#include <iterator>
#include <limits>
#include <string>

namespace volteface::solver {

namespace fs = std::filesystem;

using plan::MipLimits;
using plan::MipModel;
using plan::MipSolution;
using plan::MipStatus;

namespace {

constexpr int seed = 20261120;
// cbc looks at its clock between steps, and some steps are long: it has this much more before it is killed.
constexpr double grace_factor = 1.1;
constexpr double grace_seconds = 1;
// Near its time limit cbc takes what it broke off for proof that there is no solution.
constexpr double share_of_time_trusted = 0.9;
constexpr std::size_t most_of_a_line = 200;

Result<void> write(const fs::path& path, const std::string& text) {
    std::ofstream file(path, std::ios::binary);
    file << text;
    file.close();
    return file ? Result<void>{}
                : fail(ErrorCode::not_writable, {}, {std::strerror(errno)}, {path, {}, 0, 0});
}

/// At most `most` bytes; empty where there is no file.
std::string read(const fs::path& path, std::size_t most) {
    std::error_code error;
    if (!fs::is_regular_file(path, error)) {
        return {};
    }
    std::ifstream file(path, std::ios::binary);
    std::string bytes(most, '\0');
    file.read(bytes.data(), static_cast<std::streamsize>(most));
    bytes.resize(static_cast<std::size_t>(file.gcount()));
    return bytes;
}

std::vector<std::string> arguments(const std::string& program, bool start, bool preprocess,
                                   const MipLimits& limits) {
    std::vector<std::string> result{program, "model.mps"};
    const auto set = [&result](const char* option, std::string value) {
        result.emplace_back(option);
        result.push_back(std::move(value));
    };
    set("-timeMode", "elapsed");
    set("-randomSeed", std::to_string(seed));
    set("-randomCbcSeed", std::to_string(seed));
    set("-ratioGap", fmt::format("{}", limits.relative_gap));
    set("-allowableGap", "1e-9");
    if (limits.nodes) {
        constexpr auto most = static_cast<std::uint64_t>(std::numeric_limits<std::int32_t>::max());
        set("-maxNodes", std::to_string(std::min(*limits.nodes, most)));
    }
    if (limits.seconds) {
        set("-seconds", fmt::format("{}", *limits.seconds));
    }
    if (!preprocess) {
        set("-preprocess", "off");
    }
    if (start) {
        set("-mipstart", "start.txt");
    }
    result.emplace_back("-solve");
    set("-solution", "solution.txt");
    set("-saveSolution", "solution.bin");
    return result;
}

/// The last line that a program printed, fit for a message.
std::string last_line(const Ended& ended) {
    std::string text = ended.last.empty() ? ended.first : ended.last;
    while (!text.empty() && std::isspace(static_cast<unsigned char>(text.back())) != 0) {
        text.pop_back();
    }
    text.erase(0, text.find_last_of('\n') + 1);
    return text.size() > most_of_a_line ? text.substr(0, most_of_a_line) : text;
}

/// cbc does not ask whether it was given the memory it asked for: it may say so, or just die when it uses it.
bool ran_out_of_memory(const Ended& ended, std::size_t memory_mb) {
    if (memory_mb > 0 && ended.signal != 0 && !ended.too_long && 2 * ended.peak_mb >= memory_mb) {
        return true;
    }
    for (const std::string* text : {&ended.first, &ended.last}) {
        for (const char* words : {"bad_alloc", "out of memory", "allocate memory", "failed to map segment"}) {
            if (text->find(words) != std::string::npos) {
                return true;
            }
        }
    }
    return false;
}

tl::unexpected<Error> failed(const std::string& program, const std::string& what) {
    return fail(ErrorCode::solver_failed, {}, {program, what});
}

/// What went wrong where there is no solution to read.
tl::unexpected<Error> failure(const CbcSettings& settings, const Ended& ended) {
    const std::string program = settings.program;
    if (ran_out_of_memory(ended, settings.memory_mb)) {
        return fail(ErrorCode::solver_out_of_memory, {}, {program, std::to_string(settings.memory_mb)});
    }
    if (ended.too_long) {
        return failed(program, "it would not stop printing");
    }
    if (ended.signal == SIGXFSZ) {
        return failed(program, "it would not stop writing");
    }
    if (ended.signal != 0) {
        return failed(program, fmt::format("it died of signal {}", ended.signal));
    }
    if (ended.status != 0) {
        return failed(program, fmt::format("it ended with status {}: {}", ended.status, last_line(ended)));
    }
    return failed(program, "it wrote no solution that could be read");
}

Result<Raw> read_answer(const CbcSettings& settings, const PrivateFolder& folder, const MipModel& model,
                        const MipLimits& limits, const Ended& ended, const CbcLog& log) {
    Raw raw;
    raw.bound = log.bound.value_or(-plan::infinite);
    raw.nodes = log.nodes;
    raw.stopped_by_clock = ended.too_late || log.on_time;
    if (ended.too_late) {
        return raw;
    }
    const auto verdict = read_verdict(read(folder / "solution.txt", most_of_a_line));
    if (!verdict || ended.signal != 0 || ended.too_long) {
        return failure(settings, ended);
    }
    const bool late = limits.seconds && ended.seconds > share_of_time_trusted * *limits.seconds;
    switch (*verdict) {
    case CbcVerdict::infeasible:
        raw.status = late ? MipStatus::none_found : MipStatus::infeasible;
        raw.stopped_by_clock = late;
        return raw;
    case CbcVerdict::unbounded:
        raw.status = MipStatus::unbounded;
        return raw;
    case CbcVerdict::stopped_without:
        return raw;
    case CbcVerdict::optimal:
        raw.status = raw.stopped_by_clock ? MipStatus::feasible : MipStatus::optimal;
        break;
    case CbcVerdict::stopped_with_solution:
        raw.status = MipStatus::feasible;
        break;
    }
    const std::size_t rows = model.rows.size();
    const std::size_t columns = model.columns.size();
    const std::size_t size = 16 + 16 * (rows + columns);
    auto values = read_values(read(folder / "solution.bin", size + 1), rows, columns);
    if (!values) {
        return failure(settings, ended);
    }
    raw.values = std::move(*values);
    return raw;
}

struct Told {
    Raw raw;
    std::string solver;
};

/// One run of the program.
Result<Told> ask(const CbcSettings& settings, const MipModel& model, const std::vector<double>* start,
                 bool preprocess, const MipLimits& limits, const Watch& watch) {
    auto folder = PrivateFolder::create();
    if (!folder) {
        return tl::unexpected(folder.error());
    }
    auto written = write(*folder / "model.mps", to_mps(model));
    if (written && start != nullptr) {
        written = write(*folder / "start.txt", to_mip_start(*start));
    }
    if (!written) {
        return tl::unexpected(written.error());
    }
    Call call{arguments(settings.program, start != nullptr, preprocess, limits),
              folder->path(),
              settings.memory_mb,
              0,
              {}};
    call.file_mb = 64 + (model.rows.size() + model.columns.size()) / 1024;
    if (limits.seconds) {
        call.seconds = grace_factor * *limits.seconds + grace_seconds;
    }
    const auto ended = run(call, watch);
    if (!ended) {
        return tl::unexpected(ended.error());
    }
    const CbcLog log = read_log(ended->first, ended->last);
    auto raw = read_answer(settings, *folder, model, limits, *ended, log);
    if (!raw) {
        return tl::unexpected(raw.error());
    }
    if (raw->status == MipStatus::optimal && !log.within_gap) {
        raw->bound = plan::infinite; // proven: no more than cbc's tolerance below the objective
    }
    return Told{std::move(*raw), log.version.empty() ? settings.program.string() : "cbc " + log.version};
}

} // namespace

CbcSolver::CbcSolver(CbcSettings settings)
    : settings_(std::move(settings)) {
    std::error_code error;
    const fs::path absolute = fs::absolute(settings_.program, error);
    if (!error) {
        settings_.program = absolute;
    }
}

Result<MipSolution> CbcSolver::solve(const MipModel& model, const std::vector<double>* start,
                                     const MipLimits& limits, const Watch& watch) {
    if (const auto checked = plan::check(model); !checked) {
        return tl::unexpected(checked.error());
    }
    const Prepared prepared = prepare(model);
    if (prepared.infeasible || model.columns.empty()) {
        const auto status = prepared.infeasible ? MipStatus::infeasible : MipStatus::optimal;
        return answer(model, prepared, Raw{status, {}, 0, 0, false}, nullptr, "cbc");
    }
    const std::vector<double>* const known = is_start(model, start) ? start : nullptr;
    auto told = ask(settings_, prepared.model, known, true, limits, watch);
    if (told && !told->raw.values.empty() && !holds(model, told->raw)) {
        // Undoing its own simplifications it can lose a row, and says so itself.
        told = ask(settings_, prepared.model, known, false, limits, watch);
    }
    if (!told) {
        return tl::unexpected(told.error());
    }
    Raw& raw = told->raw;
    if (raw.status == MipStatus::unbounded ||
        (raw.status == MipStatus::infeasible && is_open_ended(prepared.model))) {
        const auto any = solve(without_objective(model), start, limits, watch);
        if (!any) {
            return any;
        }
        raw.status = any->values.empty() ? any->status : MipStatus::unbounded;
        raw.bound = -plan::infinite;
        raw.nodes += any->nodes;
        raw.stopped_by_clock = any->stopped_by_clock;
    }
    return answer(model, prepared, std::move(raw), start, told->solver);
}

} // namespace volteface::solver
