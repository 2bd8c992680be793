// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/papers/tokens.h"

namespace {

/// 0xRRGGBB; QColor's own constructor from a QRgb is no constant expression.
constexpr QColor rgb(quint32 hex, int alpha = 255) {
    return {static_cast<int>(hex >> 16 & 0xff), static_cast<int>(hex >> 8 & 0xff),
            static_cast<int>(hex & 0xff), alpha};
}

constexpr Tokens day() {
    Tokens t;
    t.desk = rgb(0xF1EDE4);
    t.paper = rgb(0xFCFAF5);
    t.raised = rgb(0xFFFEFB);
    t.ink = rgb(0x27251F);
    t.ink2 = rgb(0x57524A);
    t.ink3 = rgb(0x6F685C);
    t.edge = rgb(0x857D6D);
    t.rule = rgb(0xDED7C9);
    t.rule2 = rgb(0xEBE5D9);
    t.ai = rgb(0x1B5678);
    t.aid = rgb(0x123F5B);
    t.btn = rgb(0x1B5678);
    t.btnText = rgb(0xFFFFFF);
    t.btnBorder = rgb(0x1B5678);
    t.tint = rgb(0xE4EEF1);
    t.tint2 = rgb(0xC3D9E0);
    t.kaki = rgb(0x97430F);
    t.matsu = rgb(0x3C6647);
    t.hover = rgb(0xE9E3D6);
    t.band = rgb(0xE6DFCF);
    t.alarm = rgb(0xF6E8DB);
    t.margin = rgb(0xD5B49E);
    t.veil = rgb(0x27251F, 71); // 28 %
    t.energy = rgb(0x0072B2);
    t.pull = rgb(0xD55E00);
    t.goal = rgb(0x00805E);
    t.otherGoal = rgb(0xA34E7F);
    t.road = t.ink2;
    t.ramp = {rgb(0x35769A), rgb(0x1B5678), rgb(0x123F5B)};
    return t;
}

constexpr Tokens dusk() {
    Tokens t;
    t.desk = rgb(0x15191E);
    t.paper = rgb(0x1B2127);
    t.raised = rgb(0x222A31);
    t.ink = rgb(0xECE6D9);
    t.ink2 = rgb(0xB9B5A9);
    t.ink3 = rgb(0x9C988C);
    t.edge = rgb(0x7C8790);
    t.rule = rgb(0x333C44);
    t.rule2 = rgb(0x272F36);
    t.ai = rgb(0x8FC4DB);
    t.aid = rgb(0xB5DAE9);
    t.btn = rgb(0x2C6C8F);
    t.btnText = rgb(0xFFFFFF);
    t.btnBorder = rgb(0x5C9EBD);
    t.tint = rgb(0x22323C);
    t.tint2 = rgb(0x2E4653);
    t.kaki = rgb(0xF0A674);
    t.matsu = rgb(0x93C49C);
    t.hover = rgb(0x252D34);
    t.band = rgb(0x363D40);
    t.alarm = rgb(0x382A20);
    t.margin = rgb(0x705646);
    t.veil = rgb(0x000000, 115); // 45 %
    t.energy = rgb(0x56B4E9);
    t.pull = rgb(0xF0853C);
    t.goal = rgb(0x3DBE95);
    t.otherGoal = rgb(0xD78CB4);
    t.road = t.ink2;
    t.ramp = {rgb(0x64A5C0), rgb(0x8FC4DB), rgb(0xB5DAE9)};
    t.dark = true;
    return t;
}

/// Paper is white and has no fills but the band and one tint.
constexpr Tokens onPaper() {
    Tokens t = day();
    t.desk = t.paper = t.raised = rgb(0xFFFFFF);
    t.rule = rgb(0xC9C4B8); // a printer loses the screen's fainter one
    t.rule2 = rgb(0xDED7C9);
    t.band = rgb(0xE8E6E1);
    return t;
}

constexpr Tokens kDay = day();
constexpr Tokens kNight = dusk();
constexpr Tokens kPrint = onPaper();

} // namespace

const Tokens &Tokens::light() {
    return kDay;
}

const Tokens &Tokens::night() {
    return kNight;
}

const Tokens &Tokens::print() {
    return kPrint;
}
