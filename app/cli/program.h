// SPDX-License-Identifier: GPL-3.0-or-later
// What every command is handed: the console, the shipped data, and one way to say what went wrong.
#pragma once

#include "app/cli/console.h"
#include "app/cli/status.h"
#include "core/base/result.h"
#include "core/base/tree.h"
#include "core/exchange/shipped.h"
#include "core/store/environment.h"

#include <filesystem>
#include <mutex>
#include <string>

namespace volteface::cli {

struct Program {
    Console console;
    std::filesystem::path executable;
    exchange::ShippedData shipped;
    bool json = false; ///< --format json
    int argument_count = 0;
    char** arguments = nullptr; ///< for a QGuiApplication, where a command needs one

    /// Says the error on standard error; the status that stands for it.
    Status fail(const Error& error);
    Status fail(const Errors& errors);
    /// Words of the call that are off: says why, and what there is.
    Status wrong(const std::string& what);

    /// Prints a result for scripts.
    void print_json(const Tree& tree);
};

/// Held while files are written: an interrupt waits for it, so that every file is whole or untouched.
[[nodiscard]] std::unique_lock<std::mutex> hold_interrupts();

/// Ends the program at Ctrl-C as soon as no file is being written. Call once, before any thread is started.
void watch_interrupts();

/// Where documents keep their private working copies.
[[nodiscard]] store::Environment document_environment();

} // namespace volteface::cli
