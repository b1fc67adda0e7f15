// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/solver/make_solver.h"

#include "core/solver/cbc_solver.h"
#include "core/solver/glpk_solver.h"

#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <string_view>

namespace volteface::solver {

namespace fs = std::filesystem;

SolverSettings settings_from_environment() {
    SolverSettings settings;
    if (const char* choice = std::getenv("VOLTEFACE_SOLVER"); choice != nullptr) {
        settings.choice = choice;
    }
    return settings;
}

std::optional<fs::path> find_program(const std::string& name) {
    const char* variable = std::getenv("PATH");
    std::string_view folders = variable == nullptr ? "" : variable;
    while (!folders.empty()) {
        const auto end = std::min(folders.find(':'), folders.size());
        const fs::path folder = folders.substr(0, end);
        folders.remove_prefix(std::min(end + 1, folders.size()));
        // A relative folder would run whatever lies where the person happens to be.
        if (!folder.is_absolute()) {
            continue;
        }
        std::error_code error;
        const fs::path program = folder / name;
        if (fs::is_regular_file(program, error) && access(program.c_str(), X_OK) == 0) {
            return program;
        }
    }
    return std::nullopt;
}

std::unique_ptr<plan::MipSolver> make_solver(const SolverSettings& settings) {
    const std::optional<fs::path> cbc = find_program("cbc");
    if (settings.choice == "glpk" || (settings.choice.empty() && !cbc)) {
        return std::make_unique<GlpkSolver>(GlpkSettings{settings.memory_mb});
    }
    const bool any_cbc = settings.choice.empty() || settings.choice == "cbc";
    const fs::path program = any_cbc ? cbc.value_or("/usr/bin/cbc") : fs::path(settings.choice);
    return std::make_unique<CbcSolver>(CbcSettings{program, settings.memory_mb});
}

} // namespace volteface::solver
