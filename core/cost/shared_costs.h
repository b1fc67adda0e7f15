// SPDX-License-Identifier: GPL-3.0-or-later
// What moves share: a new provider, an inference platform of one's own, leaving a supplier. For the .cpp
// files of this folder.
#pragma once

#include "core/cost/line_maker.h"

namespace volteface::cost {

void add_provider(MoveCost& cost, const Component& to, const LineMaker& make);
void add_self_hosting(MoveCost& cost, const LineMaker& make);
void add_identity(MoveCost& cost, const Component& from, const LineMaker& make);
/// Exit fee, notice, and old and new side by side while the old one works.
void add_leaving(MoveCost& cost, const Component& from, bool old_works, const LineMaker& make);

/// Per year: what begins, what ends, who runs what is self-hosted.
void add_running(MoveCost& cost, const Component& from, const Component& to, bool self_hosted,
                 const LineMaker& make);

/// `due`: the assumptions that the price lies between (the same twice where the date is known).
void add_egress(MoveCost& cost, const Requirement& requirement, std::string_view low_price,
                std::string_view high_price, const LineMaker& make);

} // namespace volteface::cost
