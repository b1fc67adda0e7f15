// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/solver/process.h"

#include <fcntl.h>
#include <poll.h>
#include <spawn.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <chrono>
#include <csignal>
#include <cstdlib>
#include <system_error>

namespace volteface::solver {

namespace {

using Clock = std::chrono::steady_clock;

constexpr std::size_t kept_at_each_end = std::size_t{256} << 10U;
constexpr std::size_t most_printed = std::size_t{64} << 20U;
constexpr int poll_ms = 20;
constexpr double seconds_between_reports = 0.2;

/// What a program printed: its beginning, and its end once that is full.
class Printed {
public:
    void take(const char* bytes, std::size_t size) {
        total_ += size;
        const std::size_t room = kept_at_each_end - std::min(kept_at_each_end, first_.size());
        const std::size_t head = std::min(room, size);
        first_.append(bytes, head);
        last_.append(bytes + head, size - head);
        if (last_.size() > 2 * kept_at_each_end) {
            last_.erase(0, last_.size() - kept_at_each_end);
        }
    }
    [[nodiscard]] bool too_long() const { return total_ > most_printed; }
    void into(Ended& ended) {
        ended.first = std::move(first_);
        ended.last = std::move(last_);
    }

private:
    std::string first_;
    std::string last_;
    std::size_t total_ = 0;
};

/// Both ends are closed when it goes.
struct Pipe {
    int read = -1;
    int write = -1;

    Pipe() {
        std::array<int, 2> ends{};
        if (pipe2(ends.data(), O_CLOEXEC) == 0) {
            read = ends[0];
            write = ends[1];
            fcntl(read, F_SETFL, O_NONBLOCK);
        }
    }
    Pipe(const Pipe&) = delete;
    Pipe& operator=(const Pipe&) = delete;
    ~Pipe() {
        close_end(read);
        close_end(write);
    }
    static void close_end(int& end) {
        if (end >= 0) {
            close(end);
        }
        end = -1;
    }
};

struct SpawnSettings {
    posix_spawn_file_actions_t actions{};
    posix_spawnattr_t attributes{};

    SpawnSettings(const Call& call, int output) {
        posix_spawn_file_actions_init(&actions);
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0);
        posix_spawn_file_actions_adddup2(&actions, output, STDOUT_FILENO);
        posix_spawn_file_actions_adddup2(&actions, output, STDERR_FILENO);
        posix_spawn_file_actions_addclosefrom_np(&actions, STDERR_FILENO + 1);
        posix_spawn_file_actions_addchdir_np(&actions, call.folder.c_str());
        posix_spawnattr_init(&attributes);
        posix_spawnattr_setflags(&attributes,
                                 POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF);
        posix_spawnattr_setpgroup(&attributes, 0);
        sigset_t signals;
        sigemptyset(&signals);
        posix_spawnattr_setsigmask(&attributes, &signals);
        // A program whose reader has died ends at its next line.
        sigaddset(&signals, SIGPIPE);
        sigaddset(&signals, SIGINT);
        sigaddset(&signals, SIGTERM);
        posix_spawnattr_setsigdefault(&attributes, &signals);
    }
    SpawnSettings(const SpawnSettings&) = delete;
    SpawnSettings& operator=(const SpawnSettings&) = delete;
    ~SpawnSettings() {
        posix_spawn_file_actions_destroy(&actions);
        posix_spawnattr_destroy(&attributes);
    }
};

/// Numbers are written in the C locale; libraries below start no threads; nothing else of ours is handed on
/// but where programs and libraries are.
std::vector<std::string> environment() {
    std::vector<std::string> result{"LC_ALL=C", "OPENBLAS_NUM_THREADS=1", "OMP_NUM_THREADS=1"};
    for (const char* name : {"PATH", "LD_LIBRARY_PATH", "HOME", "TMPDIR"}) {
        if (const char* value = std::getenv(name); value != nullptr) {
            result.push_back(std::string(name) + "=" + value);
        }
    }
    return result;
}

std::vector<char*> pointers(std::vector<std::string>& texts) {
    std::vector<char*> result;
    for (std::string& text : texts) {
        result.push_back(text.data());
    }
    result.push_back(nullptr);
    return result;
}

/// 0: none. Set from here at once after the start: what a program takes in its first microseconds is little.
void limit(pid_t process, __rlimit_resource what, std::size_t mb) {
    if (mb > 0) {
        const rlimit value{static_cast<rlim_t>(mb) << 20U, static_cast<rlim_t>(mb) << 20U};
        prlimit(process, what, &value, nullptr);
    }
}

/// What it knows is not to be found in a dump.
void forbid_dumps(pid_t process) {
    const rlimit none{0, 0};
    prlimit(process, RLIMIT_CORE, &none, nullptr);
}

/// Takes what is there. False at the end of the stream.
bool drain(int pipe, Printed& printed) {
    std::array<char, 65536> buffer{};
    while (true) {
        const ssize_t got = read(pipe, buffer.data(), buffer.size());
        if (got > 0) {
            printed.take(buffer.data(), static_cast<std::size_t>(got));
            if (printed.too_long()) {
                return true;
            }
        } else if (got == 0) {
            return false;
        } else if (errno != EINTR) {
            return true;
        }
    }
}

/// Whether it has ended; it stays to be reaped, so that its number belongs to nobody else meanwhile.
bool has_ended(pid_t process) {
    siginfo_t info{};
    return waitid(P_PID, static_cast<id_t>(process), &info, WEXITED | WNOHANG | WNOWAIT) == 0 &&
           info.si_pid == process;
}

struct Remains {
    int status = 0;
    rusage usage{};
};

/// Kills the group and reaps its leader.
Remains reap(pid_t process) {
    kill(-process, SIGKILL);
    Remains remains;
    while (wait4(process, &remains.status, 0, &remains.usage) < 0 && errno == EINTR) {
    }
    return remains;
}

} // namespace

Result<Ended> run(const Call& call, const Watch& watch) {
    if (watch.stopped()) {
        return fail(ErrorCode::cancelled);
    }
    std::vector<std::string> arguments = call.arguments;
    std::vector<std::string> variables = environment();
    Pipe pipe;
    if (pipe.read < 0) {
        return fail(ErrorCode::solver_failed, {}, {arguments[0], std::generic_category().message(errno)});
    }
    pid_t process = 0;
    {
        const SpawnSettings settings(call, pipe.write);
        const int error = posix_spawn(&process, arguments[0].c_str(), &settings.actions, &settings.attributes,
                                      pointers(arguments).data(), pointers(variables).data());
        if (error != 0) {
            return fail(ErrorCode::solver_missing, {},
                        {arguments[0], std::generic_category().message(error)});
        }
    }
    limit(process, RLIMIT_AS, call.memory_mb);
    limit(process, RLIMIT_FSIZE, call.file_mb);
    forbid_dumps(process);
    Pipe::close_end(pipe.write);

    const auto began = Clock::now();
    const auto elapsed = [&] { return std::chrono::duration<double>(Clock::now() - began).count(); };
    Ended ended;
    Printed printed;
    bool open = true;
    bool cancelled = false;
    double told = 0;
    while (!has_ended(process)) {
        if (open) {
            pollfd waiting{pipe.read, POLLIN, 0};
            poll(&waiting, 1, poll_ms);
            open = drain(pipe.read, printed);
        } else {
            poll(nullptr, 0, 1);
        }
        cancelled = watch.stopped();
        ended.too_late = call.seconds && elapsed() > *call.seconds;
        ended.too_long = printed.too_long();
        if (cancelled || ended.too_late || ended.too_long) {
            break;
        }
        if (watch.on_progress && call.seconds && elapsed() > told + seconds_between_reports) {
            told = elapsed();
            watch.on_progress(std::min(1.0, elapsed() / *call.seconds));
        }
    }
    const Remains remains = reap(process);
    const int status = remains.status;
    ended.peak_mb = static_cast<std::size_t>(remains.usage.ru_maxrss) >> 10U;
    ended.seconds = elapsed();
    if (cancelled) {
        return fail(ErrorCode::cancelled);
    }
    if (open && !ended.too_long) {
        drain(pipe.read, printed);
    }
    ended.signal = WIFSIGNALED(status) ? WTERMSIG(status) : 0;
    ended.status = WIFEXITED(status) ? WEXITSTATUS(status) : 0;
    printed.into(ended);
    return ended;
}

} // namespace volteface::solver
