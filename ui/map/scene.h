// SPDX-License-Identifier: GPL-3.0-or-later
// What the map shows of a stack, as a value: the layout and the words on the cards. Nothing here changes
// while a person drags the day: see map_states.h.
#pragma once

#include "core/base/country.h"
#include "core/model/stack.h"
#include "ui/map/layout/layout.h"

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
};

struct Scene {
    std::shared_ptr<const Stack> stack; ///< never null
    layout::Layout layout;
    std::vector<CardFace> faces;                                ///< parallel to Stack::components
    std::unordered_map<std::string_view, std::uint32_t> cardOf; ///< keys live in `stack`

    [[nodiscard]] QRectF rectOf(std::size_t card) const;
    /// Lanes and cards, without the lane headers.
    [[nodiscard]] QRectF bounds() const;
    [[nodiscard]] std::optional<std::uint32_t> find(const ComponentId& id) const;
    [[nodiscard]] bool empty() const { return faces.empty(); }
};

/// Arranges the stack and writes its cards in currentLanguage().
[[nodiscard]] Scene makeScene(std::shared_ptr<const Stack> stack, const layout::Options& options = {});

/// The faces alone: after a change of language, or of anything but components, requirements' suppliers and
/// positions.
[[nodiscard]] std::vector<CardFace> makeFaces(const Stack& stack);

/// Indices of cards up- and downstream of `cards`, these included, as a mask over all cards.
[[nodiscard]] std::vector<char> reachOf(const Scene& scene, std::span<const std::uint32_t> cards);

} // namespace volteface::ui
