// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/theme.h"

#include "ui/support/theme_state.h"

namespace volteface::ui {

namespace {

QColor rgb(unsigned value) {
    return QColor::fromRgb(value);
}

Theme makeLight() {
    Theme t;
    t.canvas = rgb(0xF4F6F8);
    t.bar = rgb(0xEEF1F5);
    t.toolbar = rgb(0xFFFFFF);
    t.lane = rgb(0xFFFFFF);
    t.laneAlternate = rgb(0xFAFBFC);
    t.laneHead = rgb(0xEEF1F5);
    t.line = rgb(0xDCE2E8);
    t.card = rgb(0xFFFFFF);
    t.cardBorder = rgb(0xC3CBD4);
    t.hover = rgb(0xEEF2F6);
    t.pressed = rgb(0xE1E7ED);
    t.selected = rgb(0xE7F0F9);
    t.text = rgb(0x17212B);
    t.secondary = rgb(0x55616E);
    t.muted = rgb(0x667380);
    t.disabled = rgb(0xA9B4BF);
    t.edge = rgb(0xA9B4BF);
    t.brokenEdge = rgb(0xB3261E);
    t.selection = rgb(0x0B5CAD);
    t.onSelection = rgb(0xFFFFFF);
    t.european = rgb(0x0072B2);
    t.american = rgb(0xE69F00);
    t.chinese = rgb(0xCC79A7);
    t.other = rgb(0x009E73);
    t.up = {t.card, t.cardBorder, 1, Qt::SolidLine, false};
    t.atRisk = {rgb(0xFFFBEB), rgb(0xB58900), 1.5, Qt::DashLine, false};
    t.degraded = {rgb(0xFFEFD9), rgb(0xB45309), 1.5, Qt::SolidLine, false};
    t.down = {rgb(0xFCE8E6), rgb(0xB3261E), 2, Qt::SolidLine, true};
    t.frozen = {t.card, rgb(0x0B5CAD), 1.5, Qt::DotLine, false};
    t.success = rgb(0x00704F);
    t.work[0] = rgb(0x33475B);
    t.work[1] = rgb(0x5F768C);
    t.work[2] = rgb(0xB4C2CF);
    return t;
}

Theme makeDark() {
    Theme t;
    t.dark = true;
    t.canvas = rgb(0x12161B);
    t.bar = rgb(0x232A33);
    t.toolbar = rgb(0x1A1F26);
    t.lane = rgb(0x1A1F26);
    t.laneAlternate = rgb(0x1D232B);
    t.laneHead = rgb(0x232A33);
    t.line = rgb(0x303944);
    t.card = rgb(0x262E38);
    t.cardBorder = rgb(0x414C59);
    t.hover = rgb(0x2A333E);
    t.pressed = rgb(0x35404D);
    t.selected = rgb(0x1F3448);
    t.text = rgb(0xE8EDF2);
    t.secondary = rgb(0xA7B2BE);
    t.muted = rgb(0x8C98A5);
    t.disabled = rgb(0x566270);
    t.edge = rgb(0x566270);
    t.brokenEdge = rgb(0xFF8A80);
    t.selection = rgb(0x8CCBF2);
    t.onSelection = rgb(0x0E1A24);
    t.european = rgb(0x56B4E9);
    t.american = rgb(0xE69F00);
    t.chinese = rgb(0xD98CB8);
    t.other = rgb(0x2BBE94);
    t.up = {t.card, t.cardBorder, 1, Qt::SolidLine, false};
    t.atRisk = {rgb(0x2F2C1F), rgb(0xC9A227), 1.5, Qt::DashLine, false};
    t.degraded = {rgb(0x37291A), rgb(0xE08A3C), 1.5, Qt::SolidLine, false};
    t.down = {rgb(0x3A1F1E), rgb(0xFF8A80), 2, Qt::SolidLine, true};
    t.frozen = {t.card, rgb(0x8CCBF2), 1.5, Qt::DotLine, false};
    t.success = rgb(0x2BBE94);
    t.work[0] = rgb(0xD3DCE5);
    t.work[1] = rgb(0x8DA1B5);
    t.work[2] = rgb(0x4E6073);
    return t;
}

bool dark = false;

} // namespace

const StateColours& Theme::of(simulation::State state) const {
    switch (state) {
    case simulation::State::up:
        return up;
    case simulation::State::frozen:
        return frozen;
    case simulation::State::at_risk:
        return atRisk;
    case simulation::State::degraded:
        return degraded;
    case simulation::State::down:
    case simulation::State::unlawful:
        return down;
    }
    return up;
}

QColor Theme::of(Bloc bloc) const {
    switch (bloc) {
    case Bloc::european:
        return european;
    case Bloc::american:
        return american;
    case Bloc::chinese:
        return chinese;
    case Bloc::other:
        return other;
    }
    return muted;
}

QColor Theme::of(std::optional<Country> country) const {
    return country ? of(bloc_of(*country)) : muted;
}

const Theme& lightTheme() {
    static const Theme instance = makeLight();
    return instance;
}

const Theme& darkTheme() {
    static const Theme instance = makeDark();
    return instance;
}

const Theme& theme() {
    return dark ? darkTheme() : lightTheme();
}

void useDarkTheme(bool use) {
    dark = use;
}

} // namespace volteface::ui
