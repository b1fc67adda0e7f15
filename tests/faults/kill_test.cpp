// SPDX-License-Identifier: GPL-3.0-or-later
// Kills the program at random moments while it edits, undoes, imports and saves (app/gui/soak.h), and holds
// what is on the disk against what it had acknowledged. What was under way may have happened or not; anything
// else is a loss.
#include "core/model/content_digest.h"
#include "core/store/document_file.h"
#include "core/store/left_over.h"
#include "core/store/working_copy.h"
#include "tests/support/catch.h"
#include "tests/support/random_stack.h"
#include "tests/support/temporary_folder.h"

#include <fcntl.h>
#include <spawn.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <fstream>
#include <set>
#include <sstream>
#include <thread>

using namespace volteface;
namespace fs = std::filesystem;
using namespace std::chrono_literals;

namespace {

int wanted_kills() {
    const char* text = std::getenv("VOLTEFACE_KILLS");
    return text == nullptr ? 200 : std::atoi(text);
}

/// The program of this build, or another one.
std::string program_path() {
    const char* text = std::getenv("VOLTEFACE_SOAK_PROGRAM");
    return text == nullptr ? VOLTEFACE_SOAK_PROGRAM : text;
}

struct Program {
    pid_t id = -1;

    Program(const fs::path& state, const fs::path& ack, const fs::path& document, std::uint64_t seed) {
        ::setenv("XDG_STATE_HOME", state.c_str(), 1);
        ::setenv("QT_QPA_PLATFORM", "offscreen", 1);
        const std::string path = program_path();
        const std::string number = std::to_string(seed);
        std::vector<const char*> arguments{path.c_str(),     "--soak", ack.c_str(),    "--document",
                                           document.c_str(), "--seed", number.c_str(), nullptr};
        REQUIRE(::posix_spawn(&id, arguments[0], nullptr, nullptr, const_cast<char* const*>(arguments.data()),
                              environ) == 0);
    }
    Program(const Program&) = delete;
    Program& operator=(const Program&) = delete;
    ~Program() { kill(); }

    [[nodiscard]] bool is_running() const { return id > 0 && ::waitpid(id, nullptr, WNOHANG) == 0; }
    void kill() {
        if (id > 0) {
            ::kill(id, SIGKILL);
            ::waitpid(id, nullptr, 0);
            id = -1;
        }
    }
};

/// What the program has written down since it was started.
struct Record {
    std::string start;
    std::string last;            ///< the state that it was told is on the disk
    std::string under_way;       ///< the state that it was about to reach; empty: nothing
    std::set<std::string> saves; ///< what the file may hold: the last acknowledged save, and one under way
    std::string error;
    std::size_t acknowledged = 0;
};

Record read_record(const fs::path& ack, std::set<std::string> saves) {
    Record record;
    record.saves = std::move(saves);
    std::ifstream stream(ack);
    std::string line;
    while (std::getline(stream, line)) {
        std::istringstream words(line);
        std::string kind;
        std::string number;
        std::string action;
        std::string digest;
        words >> kind;
        if (kind == "start") {
            words >> record.start;
            record.last = record.start;
            if (record.saves.empty()) { // the first time: what it opened, until a save is through
                record.saves.insert(record.start);
            }
            continue;
        }
        words >> number >> action >> digest;
        if (kind == "try") {
            record.under_way = digest;
            if (action == "save") {
                record.saves.insert(digest);
            }
        } else if (kind == "ack") {
            ++record.acknowledged;
            record.last = digest;
            record.under_way.clear();
            if (action == "save") {
                record.saves = {digest};
            }
        } else {
            record.error = line;
        }
    }
    return record;
}

std::size_t lines_in(const fs::path& path) {
    const std::string text = tests::slurp(path);
    return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
}

/// What the disk holds, through the recovery that a person is offered.
std::string recovered_digest(const store::Environment& environment, const fs::path& document, bool try_undo) {
    const auto left_over = store::find_left_over(environment);
    REQUIRE(left_over.has_value());
    REQUIRE(left_over->size() <= 1);
    if (left_over->empty()) {
        const auto file = store::read_document(document);
        REQUIRE(file.has_value());
        return content_digest(file->stack).hex();
    }
    REQUIRE_FALSE(left_over->front().damage.has_value());
    const auto copy = store::WorkingCopy::recover(environment, left_over->front().id);
    REQUIRE(copy.has_value());
    const std::string digest = content_digest(*(*copy)->stack()).hex();
    if (try_undo && (*copy)->history().can_undo()) {
        REQUIRE((*copy)->undo().has_value());
        REQUIRE((*copy)->redo().has_value());
        REQUIRE(content_digest(*(*copy)->stack()).hex() == digest);
    }
    return digest;
}

} // namespace

TEST_CASE("killed at any moment, the program has lost no acknowledged edit and left no bad document") {
    const tests::TemporaryFolder folder;
    const fs::path document = folder / "soak.volteface";
    const fs::path ack = folder / "ack";
    const store::Environment environment{folder / "volteface", store::Environment::system_now, "kill test"};
    tests::Random random(std::random_device{}());

    std::string expected;        // what the next start has to take up
    std::set<std::string> saves; // what the file may hold
    std::size_t acknowledged = 0;
    int in_between = 0; // kills that hit something under way
    const int kills = wanted_kills();
    for (int i = 0; i < kills; ++i) {
        fs::remove(ack);
        Program program(folder.path(), ack, document, random.below(1'000'000'000));
        // Now and then while it starts; most of the time while it works, however fast this machine is.
        const bool early = i > 0 && random.chance(0.1);
        const std::size_t lines = early ? 0 : 1 + random.below(16);
        const auto patience = std::chrono::steady_clock::now() + 60s;
        while (lines_in(ack) < lines && std::chrono::steady_clock::now() < patience) {
            REQUIRE(program.is_running());
            std::this_thread::sleep_for(1ms);
        }
        std::this_thread::sleep_for(std::chrono::microseconds(random.below(early ? 300'000 : 30'000)));
        const bool was_running = program.is_running();
        program.kill();

        const Record record = read_record(ack, saves);
        INFO("kill " << i << ", last acknowledged " << record.last << ", under way " << record.under_way
                     << ", error " << record.error);
        REQUIRE(record.error.empty());
        REQUIRE(was_running);
        acknowledged += record.acknowledged;
        in_between += record.under_way.empty() ? 0 : 1;
        if (!record.start.empty() && !expected.empty()) {
            REQUIRE(record.start == expected);
        }
        const auto file = store::read_document(document);
        REQUIRE(file.has_value());
        saves = record.saves;
        const std::string in_file = content_digest(file->stack).hex();
        if (!saves.empty()) {
            REQUIRE(saves.contains(in_file));
        }
        saves = {in_file};

        const std::string found = recovered_digest(environment, document, random.chance(0.3));
        if (record.last.empty()) { // killed before it had taken anything up
            REQUIRE((expected.empty() || found == expected));
        } else {
            REQUIRE((found == record.last || found == record.under_way));
        }
        expected = found;
    }
    WARN("kills: " << kills << ", acknowledged: " << acknowledged << ", under way at the kill: " << in_between
                   << ", lost: 0");
    CHECK(acknowledged > static_cast<std::size_t>(kills));
}
