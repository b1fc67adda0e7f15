// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/layout/placement.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace volteface::ui::layout {

namespace {

class Placer {
public:
    Placer(const Graph& graph, const Order& order, const Ports& ports, bool honourPlaced);

    Placement run();

private:
    void packCentred();
    void pull(std::size_t rank, bool above, bool below);
    void regress(const std::vector<Vertex>& rank, double low, double high);
    void straighten();
    void settleCards();
    [[nodiscard]] double lowest(Vertex v) const { return graph_.isCard(v) ? laneMargin + cardWidth / 2 : 8; }
    /// How far a vertex can move without touching its neighbours.
    [[nodiscard]] std::pair<double, double> room(Vertex v) const;
    [[nodiscard]] bool isPlaced(Vertex v) const {
        return honourPlaced_ && graph_.isCard(v) &&
               graph_.placedLeft[static_cast<std::size_t>(v)].has_value();
    }
    [[nodiscard]] double weightOf(const Piece& piece) const {
        const int bends = (graph_.isCard(piece.upper) ? 0 : 1) + (graph_.isCard(piece.lower) ? 0 : 1);
        return bends == 2 ? 8 : bends == 1 ? 2 : 1;
    }

    const Graph& graph_;
    const Order& order_;
    const Ports& ports_;
    bool honourPlaced_;
    std::vector<std::vector<double>> offset_; ///< of every place in a rank from its first, packed tightly
    std::vector<double> x_;
    double width_ = 0;
    std::vector<double> wanted_;
    std::vector<double> weights_;
};

Placer::Placer(const Graph& graph, const Order& order, const Ports& ports, bool honourPlaced)
    : graph_(graph)
    , order_(order)
    , ports_(ports)
    , honourPlaced_(honourPlaced)
    , x_(graph.size(), 0) {
    std::vector<char> besideNext(graph.cards, 0);
    for (std::size_t f = 0; f < graph.flat.size(); ++f) {
        if (ports.flat[f].beside) {
            const auto a = static_cast<std::size_t>(graph.flat[f].from);
            const auto b = static_cast<std::size_t>(graph.flat[f].to);
            besideNext[order.position[a] < order.position[b] ? a : b] = 1;
        }
    }
    offset_.resize(order.ranks.size());
    for (std::size_t r = 0; r < order.ranks.size(); ++r) {
        const std::vector<Vertex>& rank = order.ranks[r];
        double at = 0;
        for (std::size_t i = 0; i < rank.size(); ++i) {
            if (i > 0) {
                const bool left = graph.isCard(rank[i - 1]);
                const bool right = graph.isCard(rank[i]);
                const bool arrow = left && besideNext[static_cast<std::size_t>(rank[i - 1])] != 0;
                const double cards = cardWidth + (arrow ? besideGap : cardGap);
                at += left && right ? cards : left || right ? cardWidth / 2 + edgeMargin : trackGap;
            }
            offset_[r].push_back(at);
        }
        if (!rank.empty()) {
            width_ = std::max(width_, lowest(rank.front()) + at + lowest(rank.back()));
        }
    }
    // A little room lets cards stand under what they serve.
    width_ = std::ceil(width_ * 1.06);
    for (std::size_t v = 0; v < graph.cards; ++v) {
        if (isPlaced(static_cast<Vertex>(v))) {
            const auto rank = static_cast<std::size_t>(graph.rank[v]);
            const double behind =
                offset_[rank].back() - offset_[rank][static_cast<std::size_t>(order.position[v])];
            width_ =
                std::max(width_, *graph.placedLeft[v] + cardWidth / 2 + behind + cardWidth / 2 + laneMargin);
        }
    }
}

void Placer::packCentred() {
    for (std::size_t r = 0; r < order_.ranks.size(); ++r) {
        const std::vector<Vertex>& rank = order_.ranks[r];
        if (rank.empty()) {
            continue;
        }
        const double left = (width_ - offset_[r].back()) / 2;
        for (std::size_t i = 0; i < rank.size(); ++i) {
            x_[static_cast<std::size_t>(rank[i])] = left + offset_[r][i];
        }
    }
}

void Placer::pull(std::size_t r, bool above, bool below) {
    const std::vector<Vertex>& rank = order_.ranks[r];
    if (rank.empty()) {
        return;
    }
    wanted_.clear();
    weights_.clear();
    for (std::size_t i = 0; i < rank.size(); ++i) {
        const Vertex v = rank[i];
        double sum = 0;
        double weight = 0;
        const auto add = [&](const Adjacency& adjacency, bool up) {
            const auto neighbours = adjacency.of(v);
            const auto pieces = adjacency.pieces(v);
            for (std::size_t k = 0; k < neighbours.size(); ++k) {
                const auto p = static_cast<std::size_t>(pieces[k]);
                const double own = up ? ports_.lower[p] : ports_.upper[p];
                const double other = up ? ports_.upper[p] : ports_.lower[p];
                const double w = weightOf(graph_.pieces[p]);
                sum += w * (x_[static_cast<std::size_t>(neighbours[k])] + other - own);
                weight += w;
            }
        };
        if (above) {
            add(graph_.up, true);
        }
        if (below) {
            add(graph_.down, false);
        }
        double target = x_[static_cast<std::size_t>(v)];
        if (isPlaced(v)) {
            target = *graph_.placedLeft[static_cast<std::size_t>(v)] + cardWidth / 2;
            weight = 1;
        } else if (weight > 0) {
            target = sum / weight;
        } else {
            weight = 0.05;
        }
        wanted_.push_back(target - offset_[r][i]);
        weights_.push_back(weight);
    }
    regress(rank, lowest(rank.front()), width_ - lowest(rank.back()) - offset_[r].back());
    for (std::size_t i = 0; i < rank.size(); ++i) {
        x_[static_cast<std::size_t>(rank[i])] = wanted_[i] + offset_[r][i];
    }
}

/// What a person has placed is settled first; the others find their places between.
void Placer::regress(const std::vector<Vertex>& rank, double low, double high) {
    std::vector<std::size_t> placed;
    std::vector<double> fixed;
    for (std::size_t i = 0; i < rank.size(); ++i) {
        if (isPlaced(rank[i])) {
            placed.push_back(i);
            fixed.push_back(wanted_[i]);
        }
    }
    isotonicRegression(fixed, std::vector<double>(fixed.size(), 1), low, high);
    std::size_t begin = 0;
    for (std::size_t k = 0; k <= placed.size(); ++k) {
        const std::size_t end = k < placed.size() ? placed[k] : rank.size();
        const double from = k > 0 ? fixed[k - 1] : low;
        const double to = k < placed.size() ? fixed[k] : std::max(from, high);
        isotonicRegression(std::span(wanted_).subspan(begin, end - begin),
                           std::span(weights_).subspan(begin, end - begin), from, to);
        if (k < placed.size()) {
            wanted_[end] = fixed[k];
        }
        begin = end + 1;
    }
}

std::pair<double, double> Placer::room(Vertex v) const {
    const auto r = static_cast<std::size_t>(graph_.rank[static_cast<std::size_t>(v)]);
    const auto i = static_cast<std::size_t>(order_.position[static_cast<std::size_t>(v)]);
    const std::vector<Vertex>& rank = order_.ranks[r];
    double low = lowest(v);
    double high = width_ - lowest(v);
    if (i > 0) {
        low = x_[static_cast<std::size_t>(rank[i - 1])] + offset_[r][i] - offset_[r][i - 1];
    }
    if (i + 1 < rank.size()) {
        high = x_[static_cast<std::size_t>(rank[i + 1])] - offset_[r][i + 1] + offset_[r][i];
    }
    return {low, std::max(low, high)};
}

/// Puts the bends of each long edge on one vertical, or on as few as the neighbours allow.
void Placer::straighten() {
    for (std::size_t first = 0; first < graph_.pieces.size(); ++first) {
        if (!graph_.isCard(graph_.pieces[first].upper) || graph_.isCard(graph_.pieces[first].lower)) {
            continue;
        }
        // The pieces of one edge follow one another.
        std::size_t last = first;
        while (!graph_.isCard(graph_.pieces[last].lower)) {
            ++last;
        }
        const double top = x_[static_cast<std::size_t>(graph_.pieces[first].upper)] + ports_.upper[first];
        const double bottom = x_[static_cast<std::size_t>(graph_.pieces[last].lower)] + ports_.lower[last];
        std::size_t begin = first;
        double before = top;
        while (begin < last) {
            double low = 0;
            double high = width_;
            double sum = 0;
            std::size_t end = begin;
            for (; end < last; ++end) {
                const Vertex bend = graph_.pieces[end].lower;
                const auto [from, to] = room(bend);
                if (std::max(low, from) > std::min(high, to)) {
                    break;
                }
                low = std::max(low, from);
                high = std::min(high, to);
                sum += x_[static_cast<std::size_t>(bend)];
            }
            if (end == begin) {
                before = x_[static_cast<std::size_t>(graph_.pieces[begin].lower)];
                ++begin;
                continue;
            }
            // Straight on from what comes before or to what comes behind, else where it was.
            double target = std::clamp(sum / static_cast<double>(end - begin), low, high);
            const bool fromBefore = before >= low && before <= high;
            const bool toBottom = end == last && bottom >= low && bottom <= high;
            if (fromBefore && toBottom) {
                target = std::abs(target - before) <= std::abs(target - bottom) ? before : bottom;
            } else if (fromBefore) {
                target = before;
            } else if (toBottom) {
                target = bottom;
            }
            for (std::size_t p = begin; p < end; ++p) {
                x_[static_cast<std::size_t>(graph_.pieces[p].lower)] = target;
            }
            before = target;
            begin = end;
        }
    }
}

/// Moves each card within its room to where most of its edges become straight, and the rest short.
void Placer::settleCards() {
    std::vector<double> targets;
    for (const std::vector<Vertex>& rank : order_.ranks) {
        for (const Vertex v : rank) {
            if (!graph_.isCard(v) || isPlaced(v)) {
                continue;
            }
            targets.clear();
            const auto add = [&](const Adjacency& adjacency, bool up) {
                const auto neighbours = adjacency.of(v);
                const auto pieces = adjacency.pieces(v);
                for (std::size_t k = 0; k < neighbours.size(); ++k) {
                    const auto p = static_cast<std::size_t>(pieces[k]);
                    const double own = up ? ports_.lower[p] : ports_.upper[p];
                    const double other = up ? ports_.upper[p] : ports_.lower[p];
                    targets.push_back(x_[static_cast<std::size_t>(neighbours[k])] + other - own);
                }
            };
            add(graph_.up, true);
            add(graph_.down, false);
            if (targets.empty() || targets.size() > 64) {
                continue;
            }
            const auto [low, high] = room(v);
            const auto cost = [&](double at) {
                double sum = 0;
                for (const double target : targets) {
                    const double jog = std::abs(target - at);
                    sum += jog < 0.5 ? 0 : 60 + jog;
                }
                return sum;
            };
            double& x = x_[static_cast<std::size_t>(v)];
            double best = x;
            double least = cost(x);
            for (const double target : targets) {
                if (target >= low && target <= high && cost(target) < least - 1e-9) {
                    best = target;
                    least = cost(target);
                }
            }
            x = best;
        }
    }
}

Placement Placer::run() {
    packCentred();
    const std::size_t ranks = order_.ranks.size();
    const int rounds = graph_.size() < 4'000 ? 10 : 5;
    for (int round = 0; round < rounds; ++round) {
        const bool both = round >= rounds - 3;
        for (std::size_t r = 0; r < ranks; ++r) {
            pull(r, true, both);
        }
        for (std::size_t r = ranks; r > 0; --r) {
            pull(r - 1, both, true);
        }
    }
    // Whole pixels: y − offset is in order, so that rounding down keeps every distance.
    for (std::size_t r = 0; r < ranks; ++r) {
        for (std::size_t i = 0; i < order_.ranks[r].size(); ++i) {
            double& x = x_[static_cast<std::size_t>(order_.ranks[r][i])];
            x = std::floor(x - offset_[r][i] + 1e-6) + offset_[r][i];
        }
    }
    for (int round = 0; round < 3; ++round) {
        straighten();
        settleCards();
    }
    straighten();
    return {std::move(x_), width_};
}

} // namespace

void isotonicRegression(std::span<double> wanted, std::span<const double> weight, double low, double high) {
    struct Pool {
        double mean;
        double weight;
        std::size_t size;
    };
    std::vector<Pool> pools;
    pools.reserve(wanted.size());
    for (std::size_t i = 0; i < wanted.size(); ++i) {
        Pool pool{wanted[i], weight[i], 1};
        while (!pools.empty() && pools.back().mean > pool.mean) {
            const Pool& last = pools.back();
            const double sum = last.weight + pool.weight;
            pool.mean = (last.mean * last.weight + pool.mean * pool.weight) / sum;
            pool.weight = sum;
            pool.size += last.size;
            pools.pop_back();
        }
        pools.push_back(pool);
    }
    std::size_t i = 0;
    for (const Pool& pool : pools) {
        // Not std::clamp: a rank that is fuller than the room (high < low) starts at `low`.
        const double value = std::max(low, std::min(high, pool.mean));
        for (std::size_t k = 0; k < pool.size; ++k) {
            wanted[i++] = value;
        }
    }
}

Placement placeRanks(const Graph& graph, const Order& order, const Ports& ports, bool honourPlaced) {
    return Placer(graph, order, ports, honourPlaced).run();
}

} // namespace volteface::ui::layout
