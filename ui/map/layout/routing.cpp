// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/layout/routing.h"

#include "ui/map/layout/channel.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace volteface::ui::layout {

namespace {

constexpr double tallestChannel = 420; ///< past this, tracks move closer together
constexpr double channelMargin = 15;   ///< between a card and the first track
constexpr double outerMargin = 14;     ///< above the first rank and below the last

struct Channel {
    std::vector<Run> runs;
    std::vector<std::int32_t> piece; ///< of a run; flat edges as −1 − index
    std::int32_t tracks = 0;
    double gap = trackGap;
    double firstTrack = 0; ///< y

    [[nodiscard]] double height() const {
        return tracks > 0 ? 2 * channelMargin + (tracks - 1) * gap : 2 * channelMargin;
    }
    [[nodiscard]] double y(std::int32_t track) const { return firstTrack + track * gap; }
};

class Router {
public:
    Router(const Graph& graph, const Ports& ports, const Placement& placement, const Options& options,
           Layout& layout)
        : graph_(graph)
        , ports_(ports)
        , x_(placement.x)
        , options_(options)
        , layout_(layout) {
        layout_.width = placement.width;
    }

    void run() {
        fillChannels();
        stackUp();
        placeCards();
        drawEdges();
    }

private:
    void fillChannels();
    void stackUp();
    void placeCards();
    void drawEdges();
    void drawFlat(const FlatEdge& flat, const FlatPorts& ports, std::int32_t track);
    [[nodiscard]] double x(Vertex v) const { return x_[static_cast<std::size_t>(v)]; }
    [[nodiscard]] std::size_t rank(Vertex v) const {
        return static_cast<std::size_t>(graph_.rank[static_cast<std::size_t>(v)]);
    }

    const Graph& graph_;
    const Ports& ports_;
    const std::vector<double>& x_;
    const Options& options_;
    Layout& layout_;
    std::vector<Channel> channels_; ///< above each rank
    std::vector<double> top_;       ///< of each rank's cards
};

void Router::fillChannels() {
    channels_.resize(graph_.ranks);
    for (std::size_t p = 0; p < graph_.pieces.size(); ++p) {
        const Piece& piece = graph_.pieces[p];
        Channel& channel = channels_[rank(piece.lower)];
        channel.runs.push_back(
            {x(piece.upper) + ports_.upper[p], x(piece.lower) + ports_.lower[p], false, -1});
        channel.piece.push_back(static_cast<std::int32_t>(p));
    }
    for (std::size_t f = 0; f < graph_.flat.size(); ++f) {
        const FlatPorts& flat = ports_.flat[f];
        if (!flat.beside) {
            const double a = x(graph_.flat[f].from) + flat.from;
            const double b = x(graph_.flat[f].to) + flat.to;
            Channel& channel = channels_[rank(graph_.flat[f].from)];
            channel.runs.push_back({std::min(a, b), std::max(a, b), true, -1});
            channel.piece.push_back(-1 - static_cast<std::int32_t>(f));
        }
    }
    for (Channel& channel : channels_) {
        channel.tracks = assignTracks(channel.runs);
        if (channel.tracks > 1) {
            channel.gap = std::min(trackGap, tallestChannel / (channel.tracks - 1));
        }
    }
}

/// Gives ranks and lanes their heights: a channel is shared by the lanes above and below it.
void Router::stackUp() {
    top_.resize(graph_.ranks);
    double y = 0;
    std::size_t r = 0;
    double carried = 0; // the lower half of the channel above, which belongs to the next lane with cards
    for (std::size_t l = 0; l < layout_.lanes.size(); ++l) {
        Lane& lane = layout_.lanes[l];
        lane.top = y;
        if (lane.cards == 0) {
            y += options_.emptyLanes ? emptyLaneHeight : 0;
            lane.bottom = y;
            continue;
        }
        while (r < graph_.ranks && static_cast<std::size_t>(graph_.laneOfRank[r]) == l) {
            Channel& channel = channels_[r];
            const bool firstOfLane = graph_.rowOfRank[r] == 0;
            if (r == 0) {
                channel.firstTrack = y + outerMargin;
                y += channel.tracks > 0 ? channel.height() - channelMargin + outerMargin : outerMargin;
            } else if (firstOfLane) {
                y += carried;
            } else {
                channel.firstTrack = y + channelMargin;
                y += channel.height();
            }
            top_[r] = y;
            y += cardHeight;
            ++r;
        }
        // The tracks stay together in the upper lane, or spread over the border where no empty lane lies
        // between.
        if (r < graph_.ranks) {
            Channel& channel = channels_[r];
            const bool adjoining = static_cast<std::size_t>(graph_.laneOfRank[r]) == l + 1;
            channel.firstTrack = y + channelMargin;
            const double height = channel.height();
            const double upper = adjoining ? std::round(height / 2) : height - channelMargin;
            y += upper;
            carried = adjoining ? height - upper : channelMargin;
        } else {
            y += outerMargin;
        }
        lane.bottom = y;
    }
    layout_.height = y;
    if (!options_.emptyLanes) {
        std::vector<int> renamed(layout_.lanes.size(), 0);
        std::vector<Lane> kept;
        for (std::size_t l = 0; l < layout_.lanes.size(); ++l) {
            renamed[l] = static_cast<int>(kept.size());
            if (layout_.lanes[l].cards > 0) {
                kept.push_back(layout_.lanes[l]);
            }
        }
        layout_.lanes = std::move(kept);
        for (Card& card : layout_.cards) {
            card.lane = renamed[static_cast<std::size_t>(card.lane)];
        }
    }
}

void Router::placeCards() {
    for (std::size_t c = 0; c < graph_.cards; ++c) {
        const auto v = static_cast<Vertex>(c);
        layout_.cards[static_cast<std::size_t>(graph_.component[c])].rect = {
            x(v) - cardWidth / 2, top_[rank(v)], cardWidth, cardHeight};
    }
}

void Router::drawFlat(const FlatEdge& flat, const FlatPorts& ports, std::int32_t track) {
    const double a = x(flat.from);
    const double b = x(flat.to);
    const double top = top_[rank(flat.from)];
    std::vector<Point>& points = layout_.points;
    if (ports.beside) {
        const double side = a < b ? cardWidth / 2 : -cardWidth / 2;
        const double middle = top + cardHeight / 2 + ports.from;
        points.push_back({a + side, middle});
        points.push_back({b - side, middle});
        return;
    }
    const double y = channels_[rank(flat.from)].y(track);
    points.push_back({a + ports.from, top});
    points.push_back({a + ports.from, y});
    points.push_back({b + ports.to, y});
    points.push_back({b + ports.to, top});
}

void Router::drawEdges() {
    std::vector<std::int32_t> trackOfPiece(graph_.pieces.size(), -1);
    std::vector<std::int32_t> trackOfFlat(graph_.flat.size(), -1);
    for (const Channel& channel : channels_) {
        for (std::size_t i = 0; i < channel.runs.size(); ++i) {
            const std::int32_t piece = channel.piece[i];
            if (piece >= 0) {
                trackOfPiece[static_cast<std::size_t>(piece)] = channel.runs[i].track;
            } else {
                trackOfFlat[static_cast<std::size_t>(-1 - piece)] = channel.runs[i].track;
            }
        }
    }
    std::size_t p = 0;
    std::size_t f = 0;
    for (std::size_t e = 0; e < layout_.edges.size(); ++e) {
        Edge& edge = layout_.edges[e];
        edge.firstPoint = static_cast<std::uint32_t>(layout_.points.size());
        const auto id = static_cast<std::int32_t>(e);
        if (f < graph_.flat.size() && graph_.flat[f].edge == id) {
            drawFlat(graph_.flat[f], ports_.flat[f], trackOfFlat[f]);
            ++f;
        } else {
            bool first = true;
            for (; p < graph_.pieces.size() && graph_.pieces[p].edge == id; ++p) {
                const Piece& piece = graph_.pieces[p];
                const double from = x(piece.upper) + ports_.upper[p];
                const double to = x(piece.lower) + ports_.lower[p];
                if (first) {
                    layout_.points.push_back({from, top_[rank(piece.upper)] + cardHeight});
                    first = false;
                }
                if (trackOfPiece[p] >= 0) {
                    const double y = channels_[rank(piece.lower)].y(trackOfPiece[p]);
                    layout_.points.push_back({from, y});
                    layout_.points.push_back({to, y});
                }
                if (graph_.isCard(piece.lower)) {
                    layout_.points.push_back({to, top_[rank(piece.lower)]});
                }
            }
            // Drawn from top to bottom so far: the consumer's end comes first.
            const Card& consumer = layout_.cards[edge.consumer];
            const Card& supplier = layout_.cards[edge.supplier];
            if (consumer.rect.y > supplier.rect.y) {
                std::reverse(layout_.points.begin() + edge.firstPoint, layout_.points.end());
            }
        }
        edge.points = static_cast<std::uint32_t>(layout_.points.size()) - edge.firstPoint;
    }
}

} // namespace

void routeEdges(const Graph& graph, const Ports& ports, const Placement& placement, const Options& options,
                Layout& layout) {
    Router(graph, ports, placement, options, layout).run();
}

} // namespace volteface::ui::layout
