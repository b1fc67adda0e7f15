// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/support/style_sheet.h"
#include "ui/support/theme.h"

#include <cmath>

using namespace volteface::ui;

namespace {

double linear(double channel) {
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& c) {
    return 0.2126 * linear(c.redF()) + 0.7152 * linear(c.greenF()) + 0.0722 * linear(c.blueF());
}

/// Contrast ratio of WCAG 2.
double contrast(const QColor& a, const QColor& b) {
    const double high = std::max(luminance(a), luminance(b));
    const double low = std::min(luminance(a), luminance(b));
    return (high + 0.05) / (low + 0.05);
}

} // namespace

TEST_CASE("text can be read on every ground of both themes") {
    for (const Theme* t : {&lightTheme(), &darkTheme()}) {
        for (const QColor& ground : {t->canvas, t->bar, t->toolbar, t->lane, t->laneAlternate, t->laneHead,
                                     t->card, t->hover, t->selected}) {
            INFO(t->dark << ' ' << ground.name().toStdString());
            CHECK(contrast(t->text, ground) >= 7);
            CHECK(contrast(t->secondary, ground) >= 4.5);
            CHECK(contrast(t->selection, ground) >= 4.5);
        }
        CHECK(contrast(t->muted, t->card) >= 4.5);
        CHECK(contrast(t->onSelection, t->selection) >= 4.5);
        for (const StateColours* state : {&t->atRisk, &t->degraded, &t->down, &t->frozen}) {
            CHECK(contrast(t->text, state->fill) >= 7);
            CHECK(contrast(state->border, state->fill) >= 3);
        }
    }
}

TEST_CASE("the style sheet leaves no colour unnamed") {
    for (const Theme* t : {&lightTheme(), &darkTheme()}) {
        const QString sheet = styleSheet(*t);
        REQUIRE_FALSE(sheet.isEmpty());
        CHECK(sheet.count(u'@') == 2); // in the opening comment
    }
}
