// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"

#include "core/base/json.h"
#include "ui/support/convert.h"
#include "ui/support/messages.h"

#include <pthread.h>
#include <unistd.h>

#include <csignal>
#include <thread>

namespace volteface::cli {

namespace {

constexpr int interrupted_status = 130; // 128 + SIGINT, as shells say it
constexpr std::size_t most_errors_said = 20;

std::mutex& write_mutex() {
    static std::mutex mutex;
    return mutex;
}

/// An error of writing leaves 4; words of the call 2; all others are the fault of what was read.
Status status_of(const Error& error) {
    switch (error.code) {
    case ErrorCode::not_writable:
    case ErrorCode::working_copy_failed:
    case ErrorCode::changed_on_disk:
    case ErrorCode::read_only_document:
    case ErrorCode::locked_elsewhere:
        return Status::not_written;
    case ErrorCode::no_such_scenario:
    case ErrorCode::no_such_sample:
    case ErrorCode::no_such_component:
    case ErrorCode::unsupported_format:
        return Status::wrong_call;
    case ErrorCode::unknown_parameter:
    case ErrorCode::parameter_kind_mismatch:
        return error.place.file.empty() ? Status::wrong_call : Status::bad_input;
    default:
        return Status::bad_input;
    }
}

} // namespace

Status Program::fail(const Error& error) {
    return fail(Errors{error});
}

Status Program::fail(const Errors& errors) {
    for (std::size_t i = 0; i < errors.size() && i < most_errors_said; ++i) {
        const std::string place = safe(ui::describe(errors[i].place));
        console.complain((place.empty() ? "" : place + ": ") + console.painted_error("error:", Style::bad) +
                         " " + safe(ui::describeBare(errors[i])));
    }
    if (errors.size() > most_errors_said) {
        console.complain("… and " + std::to_string(errors.size() - most_errors_said) + " more");
    }
    return errors.empty() ? Status::bad_input : status_of(errors.front());
}

Status Program::wrong(const std::string& what) {
    console.complain(console.painted_error("error:", Style::bad) + " " + safe(what));
    return Status::wrong_call;
}

void Program::print_json(const Tree& tree) {
    console.print(write_json(tree));
}

std::unique_lock<std::mutex> hold_interrupts() {
    return std::unique_lock<std::mutex>(write_mutex());
}

void watch_interrupts() {
    sigset_t awaited;
    sigemptyset(&awaited);
    sigaddset(&awaited, SIGINT);
    sigaddset(&awaited, SIGTERM);
    sigaddset(&awaited, SIGHUP);
    if (pthread_sigmask(SIG_BLOCK, &awaited, nullptr) != 0) {
        return;
    }
    std::thread([awaited] {
        int signal = 0;
        if (sigwait(&awaited, &signal) == 0) {
            const auto held = hold_interrupts();
            _exit(signal == SIGINT ? interrupted_status : 128 + signal);
        }
    }).detach();
}

store::Environment document_environment() {
    store::Environment environment;
    environment.state_folder = store::default_state_folder();
    if (environment.state_folder.empty()) {
        environment.state_folder =
            std::filesystem::temp_directory_path() / ("volteface-" + std::to_string(getuid()));
    }
    environment.program = "volteface-cli " VOLTEFACE_VERSION;
    return environment;
}

} // namespace volteface::cli
