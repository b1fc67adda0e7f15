// SPDX-License-Identifier: GPL-3.0-or-later
// The document's goals: a save of 75 MB in a second, an edit acknowledged in 20 ms at the 99th percentile.
// bench_store [COMPONENTS]: 60,000 make about 75 MB. Run it on the disk that is to be measured (TMPDIR).
#include "core/edit/edits.h"
#include "core/model/content_digest.h"
#include "core/store/document_file.h"
#include "core/store/working_copy.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cstdlib>
#include <random>

using namespace volteface;

namespace {

Stack large_stack(std::size_t components) {
    std::mt19937_64 random(1);
    Stack stack;
    stack.name = "Benchmark";
    for (int i = 0; i < 200; ++i) {
        Organisation organisation;
        organisation.id = OrganisationId("organisation-" + std::to_string(i));
        organisation.name = "Organisation " + std::to_string(i);
        stack.organisations.push_back(std::move(organisation));
    }
    for (std::size_t i = 0; i < components; ++i) {
        Component component;
        component.id = ComponentId("component-of-the-stack-" + std::to_string(i));
        component.name = "A component with a name of its own " + std::to_string(i);
        component.organisation = stack.organisations[random() % stack.organisations.size()].id;
        component.hosting = {Country::parse("FR").value()};
        component.licence = "proprietary";
        component.capabilities = {"chat", "embedding"};
        component.tags = {"reviewed"};
        component.annual_cost = Decimal::whole(static_cast<std::int64_t>(random() % 100'000));
        component.sources = {
            {"A page about it", "The publisher", Date{2026, 3, 1}, "https://example.org/a/page"}};
        component.notes = "Notes such as a consultant takes: who said it, when, and what to ask next time.";
        stack.positions[component.id] = {static_cast<double>(random() % 5000),
                                         static_cast<double>(random() % 3000)};
        stack.components.push_back(std::move(component));
    }
    for (std::size_t i = 0; i < components * 2; ++i) {
        Requirement requirement;
        requirement.id = RequirementId("requirement-of-the-stack-" + std::to_string(i));
        const std::size_t consumer = random() % components;
        requirement.consumer = stack.components[consumer].id;
        requirement.label = "What it needs";
        requirement.coupling = {{"prompts", 12}, {"integration_points", 3}};
        for (std::size_t k = 1; k <= 2; ++k) {
            requirement.suppliers.push_back(
                {stack.components[(consumer + 7 * k) % components].id, Role::active, {}, {}});
        }
        stack.requirements.push_back(std::move(requirement));
    }
    return stack;
}

class Stopwatch {
public:
    [[nodiscard]] double milliseconds() const {
        return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start_).count();
    }

private:
    std::chrono::steady_clock::time_point start_ = std::chrono::steady_clock::now();
};

template <class T>
T must(Result<T> result) {
    if (!result) {
        fmt::print("failed: {} {}\n", static_cast<int>(result.error().code),
                   result.error().arguments.empty() ? "" : result.error().arguments.front());
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>) {
        return *std::move(result);
    }
}

void measure_edits(store::WorkingCopy& copy) {
    std::mt19937_64 random(2);
    std::vector<double> commits;
    for (int i = 0; i < 500; ++i) {
        const std::shared_ptr<const Stack> stack = copy.stack();
        const edit::Change change =
            must(edit::rename_component(*stack, stack->components[random() % stack->components.size()].id,
                                        "renamed " + std::to_string(i)));
        const Stopwatch watch;
        must(copy.commit(change));
        commits.push_back(watch.milliseconds());
    }
    std::sort(commits.begin(), commits.end());
    fmt::print("  commit, a snapshot held: median {:.1f} ms, p99 {:.1f} ms, worst {:.1f} ms\n",
               commits[commits.size() / 2], commits[commits.size() * 99 / 100], commits.back());
}

void measure(const std::filesystem::path& folder, std::size_t components) {
    const store::Environment environment{folder / "state"};
    const std::filesystem::path file = folder / "large.volteface";
    const Stack stack = large_stack(components);
    {
        const Stopwatch watch;
        static_cast<void>(content_digest(stack));
        fmt::print("{} components\n  content digest {:.0f} ms\n", components, watch.milliseconds());
    }
    const Stopwatch creating;
    std::unique_ptr<store::WorkingCopy> copy = must(store::WorkingCopy::create(environment, stack));
    fmt::print("  create {:.0f} ms\n", creating.milliseconds());
    for (int i = 0; i < 3; ++i) {
        const Stopwatch watch;
        must(copy->save_as(file));
        fmt::print("  save {:.0f} ms, {:.1f} MB\n", watch.milliseconds(),
                   static_cast<double>(std::filesystem::file_size(file)) / 1e6);
    }
    measure_edits(*copy);
    copy->close();
    copy.reset();
    const Stopwatch opening;
    copy = must(store::WorkingCopy::open(environment, file));
    fmt::print("  open {:.0f} ms\n", opening.milliseconds());
    copy->close();
}

} // namespace

int main(int argc, char* argv[]) {
    const std::filesystem::path folder = std::filesystem::temp_directory_path() / "volteface-bench-store";
    std::filesystem::create_directories(folder);
    measure(folder, 80); // the size of the sample
    measure(folder, argc > 1 ? static_cast<std::size_t>(std::atol(argv[1])) : 60'000);
    std::filesystem::remove_all(folder);
}
