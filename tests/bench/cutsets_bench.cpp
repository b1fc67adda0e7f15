// SPDX-License-Identifier: GPL-3.0-or-later
// Minimal cut sets of one model: bench_cutsets [--way choose|bdd|zbdd] MODEL.xml…
// One line: seconds to build the diagrams and count (reading apart), and the counts by order. The peer is
// called by cutsets_peers.py.
#include "core/audit/cut_sets.h"
#include "core/base/read_file.h"
#include "core/exchange/open_psa/open_psa.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <string_view>

using namespace volteface;

namespace {

double seconds_since(std::chrono::steady_clock::time_point start) {
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

} // namespace

int main(int argc, char* argv[]) {
    constexpr int runs = 5;
    audit::CutSetOptions options;
    std::vector<exchange::OpenPsaFile> files;
    for (int i = 1; i < argc; ++i) {
        const std::string_view word = argv[i];
        if (word == "--way" && i + 1 < argc) {
            const std::string_view way = argv[++i];
            options.way = way == "bdd"    ? audit::Way::by_bdd
                          : way == "zbdd" ? audit::Way::directly
                                          : audit::Way::choose;
            continue;
        }
        auto text = read_file(argv[i]);
        if (!text) {
            fmt::print(stderr, "{} cannot be read\n", argv[i]);
            return 3;
        }
        files.push_back({argv[i], std::move(*text)});
    }
    const auto model = exchange::read_open_psa(files);
    if (!model) {
        fmt::print(stderr, "not a coherent fault tree: line {}\n", model.error().front().place.line);
        return 3;
    }
    double best = 1e300;
    for (int run = 0; run < runs; ++run) {
        const auto start = std::chrono::steady_clock::now();
        const auto solved = audit::CutSets::of(model->tree, options);
        const double taken = seconds_since(start);
        if (!solved) {
            fmt::print("refused\n");
            return 1;
        }
        best = std::min(best, taken);
        if (run + 1 == runs || taken > 2) {
            fmt::print("{:.6f} {}", best, solved->count().to_text());
            for (std::size_t order = 0; order < solved->counts_by_order().size(); ++order) {
                if (!solved->counts_by_order()[order].is_zero()) {
                    fmt::print(" {}:{}", order, solved->counts_by_order()[order].to_text());
                }
            }
            fmt::print("\n");
            return 0;
        }
    }
}
