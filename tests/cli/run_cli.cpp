// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/cli/run_cli.h"

#include <fcntl.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <optional>
#include <set>

namespace volteface::tests {

namespace {

namespace fs = std::filesystem;

std::string slurp(const fs::path& path) {
    std::ifstream stream(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

/// In the child: only async-signal-safe calls until exec.
[[noreturn]] void become(const char* folder, const char* out, const char* error, char* const* arguments,
                         char* const* environment) {
    // The test runner's handlers are not the child's.
    sigset_t interrupt;
    sigemptyset(&interrupt);
    sigaddset(&interrupt, SIGINT);
    signal(SIGINT, SIG_DFL);
    sigprocmask(SIG_UNBLOCK, &interrupt, nullptr);
    const int out_file = open(out, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    const int error_file = open(error, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600);
    const int nothing = open("/dev/null", O_RDONLY | O_CLOEXEC);
    if (out_file < 0 || error_file < 0 || chdir(folder) != 0 || dup2(nothing, 0) < 0 ||
        dup2(out_file, 1) < 0 || dup2(error_file, 2) < 0) {
        _exit(126);
    }
    execve(arguments[0], arguments, environment);
    _exit(127);
}

} // namespace

CliFolder::CliFolder() {
    fs::create_directories(folder_.path() / ".state");
}

Ran CliFolder::run(const std::vector<std::string>& words,
                   const std::map<std::string, std::string>& environment) const {
    std::vector<std::string> arguments = {VOLTEFACE_CLI};
    arguments.insert(arguments.end(), words.begin(), words.end());
    std::map<std::string, std::string> variables = {{"PATH", "/usr/bin:/bin"},
                                                    {"LANG", "C.UTF-8"},
                                                    {"HOME", folder_.path().string()},
                                                    {"XDG_STATE_HOME", (folder_.path() / ".state").string()},
                                                    {"VOLTEFACE_DATA_DIR", VOLTEFACE_SOURCE_DIR},
                                                    {"QT_QPA_PLATFORM", "offscreen"}};
    for (const char* kept : {"ASAN_OPTIONS", "LSAN_OPTIONS", "UBSAN_OPTIONS"}) {
        if (const char* const value = std::getenv(kept)) {
            variables[kept] = value;
        }
    }
    std::string out = (folder_.path() / ".state" / "out").string();
    std::optional<unsigned> interrupt_after;
    for (const auto& [name, value] : environment) {
        if (name == "STDOUT") {
            out = value;
        } else if (name == "INTERRUPT_AFTER") {
            interrupt_after = static_cast<unsigned>(std::stoul(value));
        } else {
            variables[name] = value;
        }
    }
    std::vector<std::string> settings;
    for (const auto& [name, value] : variables) {
        settings.push_back(name + "=" + value);
    }
    std::vector<char*> argument_pointers;
    for (std::string& argument : arguments) {
        argument_pointers.push_back(argument.data());
    }
    argument_pointers.push_back(nullptr);
    std::vector<char*> setting_pointers;
    for (std::string& setting : settings) {
        setting_pointers.push_back(setting.data());
    }
    setting_pointers.push_back(nullptr);
    const std::string error = (folder_.path() / ".state" / "error").string();
    sigset_t interrupt;
    sigset_t usual;
    sigemptyset(&interrupt);
    sigaddset(&interrupt, SIGINT);
    sigprocmask(SIG_BLOCK, &interrupt, &usual);
    const pid_t child = fork();
    if (child == 0) {
        become(folder_.path().c_str(), out.c_str(), error.c_str(), argument_pointers.data(),
               setting_pointers.data());
    }
    sigprocmask(SIG_SETMASK, &usual, nullptr);
    if (child > 0 && interrupt_after) {
        usleep(*interrupt_after);
        kill(child, SIGINT);
    }
    Ran ran;
    int status = 0;
    if (child > 0 && waitpid(child, &status, 0) == child) {
        ran.status = WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
    }
    ran.out = out.rfind("/dev/", 0) == 0 ? std::string{} : slurp(out);
    ran.error = slurp(error);
    return ran;
}

Ran CliFolder::run_into(const std::string& target, const std::vector<std::string>& words) const {
    return run(words, {{"STDOUT", target}});
}

Ran CliFolder::run_interrupted(const std::vector<std::string>& words, unsigned after_microseconds) const {
    return run(words, {{"INTERRUPT_AFTER", std::to_string(after_microseconds)}});
}

std::string CliFolder::read(const std::string& name) const {
    return slurp(path(name));
}

std::string CliFolder::names() const {
    std::set<std::string> sorted;
    for (const auto& entry : fs::directory_iterator(folder_.path())) {
        if (entry.path().filename() != ".state") {
            sorted.insert(entry.path().filename().string());
        }
    }
    std::string all;
    for (const std::string& name : sorted) {
        all += (all.empty() ? "" : " ") + name;
    }
    return all;
}

fs::path golden_path(const std::string& name) {
    return fs::path(VOLTEFACE_SOURCE_DIR) / "tests" / "golden" / name;
}

std::string golden_text(const std::string& name, const std::string& now) {
    const fs::path path = golden_path("cli/" + name);
    if (std::getenv("VOLTEFACE_WRITE_GOLDEN") != nullptr) {
        std::ofstream(path, std::ios::binary) << now;
    }
    return slurp(path);
}

} // namespace volteface::tests
