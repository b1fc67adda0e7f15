// SPDX-License-Identifier: GPL-3.0-or-later
// Programs that call themselves cbc, and what is left behind.
#include "core/solver/cbc_output.h"
#include "core/solver/mps.h"
#include "core/solver/private_folder.h"
#include "tests/core/solver/programmes.h"
#include "tests/support/catch.h"
#include "tests/support/temporary_folder.h"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <charconv>
#include <chrono>
#include <cstdlib>
#include <thread>

using namespace volteface;
using namespace volteface::tests;
using plan::MipModel;
using plan::MipStatus;

namespace {

/// Its solver's files lie in a folder of the test's own while it lives.
class OwnTemporary {
public:
    OwnTemporary() {
        if (const char* before = std::getenv("TMPDIR"); before != nullptr) {
            before_ = before;
        }
        setenv("TMPDIR", folder_.path().c_str(), 1);
    }
    ~OwnTemporary() {
        if (before_.empty()) {
            unsetenv("TMPDIR");
        } else {
            setenv("TMPDIR", before_.c_str(), 1);
        }
    }
    OwnTemporary(const OwnTemporary&) = delete;
    OwnTemporary& operator=(const OwnTemporary&) = delete;

    [[nodiscard]] std::string left() const {
        std::string names;
        for (const auto& entry : std::filesystem::directory_iterator(folder_.path())) {
            const std::string name = entry.path().filename().string();
            names += name.starts_with("volteface-solver") ? name : "";
        }
        return names;
    }
    [[nodiscard]] const TemporaryFolder& folder() const { return folder_; }

private:
    TemporaryFolder folder_;
    std::string before_;
};

/// A program of that text, in a folder whose name has spaces.
class Script {
public:
    explicit Script(const std::string& text)
        : path_(folder_ / "a b" / "my cbc") {
        std::filesystem::create_directories(path_.parent_path());
        spill(path_, "#!/bin/sh\n" + text + "\n");
        std::filesystem::permissions(path_, std::filesystem::perms::owner_all);
    }
    [[nodiscard]] Result<plan::MipSolution> run(const plan::MipLimits& limits = {},
                                                const Watch& watch = {}) const {
        return solver::make_solver({path_.string(), 4096})
            ->solve(knapsacks(1, 12, 2), nullptr, limits, watch);
    }
    [[nodiscard]] Error error() const {
        const auto result = run();
        REQUIRE_FALSE(result);
        CHECK(result.error().arguments.at(0) == path_.string());
        return result.error();
    }

private:
    TemporaryFolder folder_;
    std::filesystem::path path_;
};

} // namespace

TEST_CASE("a program that is not there, or is none, is told as missing") {
    const OwnTemporary temporary;
    for (const char* path : {"/nowhere/cbc", "/etc", "/etc/passwd"}) {
        const auto result = solver::make_solver({path, 0})->solve(knapsacks(1, 12, 2), nullptr, {}, {});
        REQUIRE_FALSE(result);
        CHECK(result.error().code == ErrorCode::solver_missing);
        CHECK(result.error().arguments.at(0) == path);
    }
    CHECK(temporary.left().empty());
}

TEST_CASE("a program that dies, fails or says nothing of use is told with what happened") {
    const OwnTemporary temporary;
    CHECK(Script("kill -SEGV $$").error().arguments[1] == "it died of signal 11");
    CHECK(Script("echo 'no licence for you'; exit 3").error().arguments[1] ==
          "it ended with status 3: no licence for you");
    CHECK(Script("exit 0").error().arguments[1] == "it wrote no solution that could be read");
    for (const char* nonsense :
         {"echo 'The moon is made of cheese' > solution.txt", "echo Optimal > solution.txt",
          "echo 'Optimal - objective value 1' > solution.txt; echo short > solution.bin",
          "echo 'Optimal - objective value 1' > solution.txt; head -c 240 /dev/zero > solution.bin",
          "head -c 100000 /dev/urandom > solution.txt; cp solution.txt solution.bin", "mkdir solution.txt",
          "ln -s /dev/zero solution.txt; ln -s /dev/zero solution.bin"}) {
        INFO(nonsense);
        CHECK(Script(nonsense).error().code == ErrorCode::solver_failed);
    }
    CHECK(temporary.left().empty());
}

TEST_CASE("a solution that breaks the rows is not believed") {
    // Twelve columns, two rows: 16 bytes, four numbers, then the values: all ones, and they do not fit.
    const std::string ones =
        "i=0; while [ $i -lt 12 ]; do printf '\\000\\000\\000\\000\\000\\000\\360\\077'; i=$((i+1)); done";
    const Error error = Script("echo 'Optimal - objective value 1' > solution.txt; { printf "
                               "'\\002\\000\\000\\000\\014\\000\\000\\000'; "
                               "head -c 40 /dev/zero; " +
                               ones + "; head -c 96 /dev/zero; } > solution.bin")
                            .error();
    CHECK(error.code == ErrorCode::solver_failed);
    CHECK(error.arguments[1] == "its solution does not meet the demands");
}

TEST_CASE("a program that prints or writes without end is stopped") {
    const OwnTemporary temporary;
    CHECK(Script("yes 'Cbc0010I After 12 nodes'").error().arguments[1] == "it would not stop printing");
    CHECK(Script("exec cat /dev/zero > solution.txt").error().arguments[1] == "it would not stop writing");
    CHECK(temporary.left().empty());
}

TEST_CASE("a program that sleeps is cancelled, with all that it started") {
    using namespace std::chrono;
    const OwnTemporary temporary;
    const TemporaryFolder notes;
    const auto note = notes / "pid";
    const Script script("sleep 1000 & echo $! > '" + note.string() + "'; wait");
    std::stop_source source;
    steady_clock::time_point asked;
    std::jthread canceller([&] {
        const auto end = steady_clock::now() + seconds(20);
        while (slurp(note).find('\n') == std::string::npos && steady_clock::now() < end) {
            std::this_thread::yield();
        }
        asked = steady_clock::now();
        source.request_stop();
    });
    const auto result = script.run({}, {source.get_token(), {}});
    const auto took = steady_clock::now() - asked;
    canceller.join();
    REQUIRE_FALSE(result);
    CHECK(result.error().code == ErrorCode::cancelled);
    CHECK(took < seconds(5)); // 200 ms where the machine is not slowed down
    const std::string said = slurp(note);
    pid_t child = 0;
    REQUIRE(std::from_chars(said.data(), said.data() + said.size(), child).ec == std::errc());
    const auto end = steady_clock::now() + seconds(20);
    const auto runs = [child] { // a zombie, left to whoever reaps, has an empty command line
        return !slurp("/proc/" + std::to_string(child) + "/cmdline").empty();
    };
    while (runs() && steady_clock::now() < end) {
        std::this_thread::yield();
    }
    CHECK_FALSE(runs());
    CHECK(temporary.left().empty());
}

TEST_CASE("a program that goes on past its time limit is killed, and the stop is marked") {
    const OwnTemporary temporary;
    const Script script("echo 'Continuous objective value is -6000.5 - 0.01 seconds'; exec sleep 1000");
    plan::MipLimits limits;
    limits.seconds = 0.1;
    const auto result = script.run(limits);
    REQUIRE(result);
    CHECK(result->status == MipStatus::none_found);
    CHECK(result->stopped_by_clock);
    CHECK(result->bound > -plan::infinite);
    CHECK(temporary.left().empty());
}

TEST_CASE("a program gets an environment of few words, an own folder and no open files of ours") {
    const OwnTemporary temporary;
    const TemporaryFolder notes;
    setenv("VOLTEFACE_SECRET", "value", 1);
    const auto ours = notes / "ours";
    const int file = open(ours.c_str(), O_CREAT | O_RDWR, 0600);
    REQUIRE(file >= 0);
    const Script script("env > '" + (notes / "env").string() + "'; ls -ld . > '" +
                        (notes / "folder").string() + "'; ls -l /proc/$$/fd > '" +
                        (notes / "files").string() + "'; cat model.mps > '" + (notes / "model").string() +
                        "'; exit 1");
    CHECK(script.error().code == ErrorCode::solver_failed);
    unsetenv("VOLTEFACE_SECRET");
    close(file);
    CHECK(slurp(notes / "env").find("VOLTEFACE_SECRET") == std::string::npos);
    CHECK(slurp(notes / "env").find("LC_ALL=C\n") != std::string::npos);
    CHECK(slurp(notes / "folder").starts_with("drwx------"));
    CHECK(slurp(notes / "model").find("item") == std::string::npos);
    CHECK(slurp(notes / "model").find("ENDATA") != std::string::npos);
    const std::string files = slurp(notes / "files");
    CHECK(files.find(" 0 -> /dev/null") != std::string::npos);
    CHECK(files.find(ours.string()) == std::string::npos);
}

#ifndef __SANITIZE_ADDRESS__
TEST_CASE("too little memory is told as such") {
    const OwnTemporary temporary;
    const MipModel model = facilities(3, 200, 50);
    for (const char* choice : {"cbc", "glpk"}) {
        const std::size_t memory = choice == std::string("cbc") ? 70 : 1;
        const auto result = solver::make_solver({choice, memory})->solve(model, nullptr, {}, {});
        INFO(choice);
        REQUIRE_FALSE(result);
        INFO(result.error().arguments.back());
        CHECK(result.error().code == ErrorCode::solver_out_of_memory);
        CHECK(result.error().arguments.back() == std::to_string(memory));
    }
    // Nothing of it lasts.
    const auto after = solver::make_solver({"glpk", 4096})->solve(knapsacks(1, 12, 2), nullptr, {}, {});
    REQUIRE(after);
    CHECK(after->status == MipStatus::optimal);
    CHECK(temporary.left().empty());
}
#endif

TEST_CASE("the folder of a process that has died is taken away by the next") {
    const OwnTemporary temporary;
    const auto orphan = temporary.folder() / "volteface-solver-999999999-abcdef";
    const auto other = temporary.folder() / "volteface-solver-notes";
    std::filesystem::create_directories(orphan);
    std::filesystem::create_directories(other);
    spill(orphan / "model.mps", "secret");
    {
        const auto folder = solver::PrivateFolder::create();
        REQUIRE(folder);
        struct stat status {};
        REQUIRE(stat(folder->path().c_str(), &status) == 0);
        CHECK((status.st_mode & 0777U) == 0700U);
    }
    CHECK(temporary.left() == "volteface-solver-notes");
}

TEST_CASE("no room for its files is told with the folder") {
    setenv("TMPDIR", "/proc", 1);
    const auto result = solver::make_solver({"cbc", 4096})->solve(knapsacks(1, 12, 2), nullptr, {}, {});
    unsetenv("TMPDIR");
    REQUIRE_FALSE(result);
    CHECK(result.error().code == ErrorCode::not_writable);
    CHECK(result.error().place.file == "/proc");
}

TEST_CASE("cbc's first line is read, and nothing else is taken for one") {
    using solver::CbcVerdict;
    using solver::read_verdict;
    CHECK(read_verdict("Optimal - objective value 12.5\n 0 x0 1 1\n") == CbcVerdict::optimal);
    CHECK(read_verdict("Optimal (within gap tolerance) - objective value 1\n") == CbcVerdict::optimal);
    CHECK(read_verdict("Stopped on iterations - objective value 12\n") == CbcVerdict::stopped_with_solution);
    CHECK(read_verdict("Stopped on time (no integer solution - continuous used) - objective value 1\n") ==
          CbcVerdict::stopped_without);
    CHECK(read_verdict("Integer infeasible - objective value 0.00000000") == CbcVerdict::infeasible);
    CHECK(read_verdict("Infeasible - objective value 3") == CbcVerdict::infeasible);
    CHECK(read_verdict("Unbounded - objective value 0") == CbcVerdict::unbounded);
    CHECK_FALSE(read_verdict(""));
    CHECK_FALSE(read_verdict("Optimal"));
    CHECK_FALSE(read_verdict("\nOptimal - objective value 1"));
}

TEST_CASE("a bound from the log is never above what was proven") {
    const auto log =
        solver::read_log("Version: 2.10.8 \n"
                         "Continuous objective value is 1223.81 - 0.00 seconds\n"
                         "Cbc0010I After 0 nodes, 1 on tree, 1362.3115 best solution, best possible "
                         "1273.5032 (0.97 seconds)\n"
                         "Result - Stopped on node limit\n"
                         "Lower bound:                    1273.503\n"
                         "Enumerated nodes:               42\n"
                         "Cbc0010I After 99",
                         "");
    CHECK(log.version == "2.10.8");
    REQUIRE(log.bound);
    CHECK(*log.bound <= 1273.5025);
    CHECK(*log.bound > 1273.5);
    CHECK(log.nodes == 42);
    CHECK_FALSE(log.on_time);
    CHECK_FALSE(solver::read_log("Lower bound: cheese\n", "").bound);
}

TEST_CASE("what cbc reads holds every number exactly") {
    MipModel model;
    model.columns = {{"a", 0.1, -plan::infinite, 1e20, false}, {"b", 1e-9, 2, 2}};
    model.rows = {{"r", plan::MipSense::at_least, 1.0 / 3, {{0, 1e300}, {1, -7}}}};
    CHECK(solver::to_mps(model) ==
          "NAME volteface FREE\nROWS\n N obj\n G r0\nCOLUMNS\n x0 obj 0.1\n x0 r0 1e+300\n"
          " m1 'MARKER' 'INTORG'\n x1 obj 1e-09\n x1 r0 -7\n mend 'MARKER' 'INTEND'\n"
          "RHS\n rhs r0 0.3333333333333333\nBOUNDS\n MI b x0\n UP b x0 1e+20\n"
          " FX b x1 2\nENDATA\n");
}

TEST_CASE("the solver that is there is found along PATH, and the choice is followed") {
    const char* before = std::getenv("PATH");
    const std::string path = before == nullptr ? "" : before;
    const TemporaryFolder empty;
    setenv("PATH", empty.path().c_str(), 1);
    const auto without = solver::make_solver({})->solve(knapsacks(1, 12, 2), nullptr, {}, {});
    setenv("PATH", path.c_str(), 1);
    const auto with = solver::make_solver({})->solve(knapsacks(1, 12, 2), nullptr, {}, {});
    REQUIRE(without);
    REQUIRE(with);
    CHECK(without->solver.starts_with("GLPK"));
    CHECK(with->solver.starts_with("cbc"));
    CHECK(without->objective == with->objective);
    setenv("VOLTEFACE_SOLVER", "glpk", 1);
    CHECK(solver::settings_from_environment().choice == "glpk");
    unsetenv("VOLTEFACE_SOLVER");
    CHECK(solver::settings_from_environment().choice.empty());
}
