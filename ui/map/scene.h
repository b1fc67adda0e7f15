// SPDX-License-Identifier: GPL-3.0-or-later
// What the map shows of a stack, as a value: the layout and the words on the cards. Nothing here changes
// while a person drags the day: see map_states.h.
#pragma once

#include "core/base/country.h"
#include "core/model/stack.h"
#include "ui/map/layout/layout.h"
#include "ui/support/provenance.h"

#include <QRectF>
#include <QString>

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <unordered_map>
#include <vector>

namespace volteface::ui {

struct CardFace {
    QString title;
    QString subtitle;    ///< "organisation · kind"
    QString country;     ///< ISO code of the control jurisdiction; empty: unknown
    QString figure;      ///< what it costs a year, or what a service's absence costs a day; may be empty
    QString titleWide;   ///< elided to the card's width; empty until first drawn
    QString titleNarrow; ///< … beside a badge
    QString subtitleFit;
    std::optional<Bloc> bloc;
    Provenance provenance;
};

struct Scene {
    std::shared_ptr<const Stack> stack; ///< never null
    layout::Layout layout;
    std::vector<CardFace> faces;     ///< parallel to Stack::components
    std::vector<char> inferredEdges; ///< parallel to Layout::edges: every link of it is inferred
    std::unordered_map<std::string_view, std::uint32_t> cardOf; ///< keys live in `stack`

    [[nodiscard]] QRectF rectOf(std::size_t card) const;
    /// Lanes and cards, without the lane headers.
    [[nodiscard]] QRectF bounds() const;
    [[nodiscard]] std::optional<std::uint32_t> find(const ComponentId& id) const;
    [[nodiscard]] bool empty() const { return faces.empty(); }
};

/// Arranges the stack and writes its cards in currentLanguage(). Without `today` nothing on it is stale.
[[nodiscard]] Scene makeScene(std::shared_ptr<const Stack> stack, const layout::Options& options = {},
                              const std::optional<Date>& today = {});

/// Faces and marks alone: after a change of language, of the day, or of anything but components,
/// requirements' suppliers and positions.
void rewriteFaces(Scene& scene, const std::optional<Date>& today);

/// A link is inferred where the need or its supplier is.
[[nodiscard]] bool isInferred(const Stack& stack, const layout::Link& link, const layout::Edge& edge);

/// Indices of cards up- and downstream of `cards`, these included, as a mask over all cards.
[[nodiscard]] std::vector<char> reachOf(const Scene& scene, std::span<const std::uint32_t> cards);

} // namespace volteface::ui
