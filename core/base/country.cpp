// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/country.h"

#include <algorithm>

namespace volteface {

namespace {

// ISO 3166-1 alpha-2, officially assigned codes (249), and EU.
constexpr std::string_view codes =
    "AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV "
    "BW BY BZ "
    "CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET EU FI "
    "FJ FK FM "
    "FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ "
    "IR IS IT "
    "JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK "
    "ML MM MN "
    "MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN "
    "PR PS PT "
    "PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH "
    "TJ TK TL "
    "TM TN TO TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW";

// The 27 member states, and the Union's own bodies.
constexpr std::string_view eu =
    "AT BE BG CY CZ DE DK EE ES EU FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK";
constexpr std::string_view eea_besides_eu = "IS LI NO";
// The 32 members since March 2024.
constexpr std::string_view nato =
    "AL BE BG CA CZ DE DK EE ES FI FR GB GR HR HU IS IT LT LU LV ME MK NL NO PL PT RO "
    "SE SI SK TR US";

bool lists(std::string_view list, std::string_view code) noexcept {
    for (std::size_t at = 0; at < list.size(); at += 3) {
        if (list.substr(at, 2) == code) {
            return true;
        }
    }
    return false;
}

} // namespace

Result<Country> Country::parse(std::string_view code) {
    if (code.size() != 2 || !lists(codes, code)) {
        return fail(ErrorCode::unknown_country, {}, {std::string(code)});
    }
    return Country({code[0], code[1]});
}

const std::vector<std::string_view>& country_codes() {
    static const std::vector<std::string_view> all = [] {
        std::vector<std::string_view> list;
        for (std::size_t at = 0; at < codes.size(); at += 3) {
            list.push_back(codes.substr(at, 2));
        }
        return list;
    }();
    return all;
}

bool is_country_group(std::string_view code) noexcept {
    return code == "EU" || code == "EEA" || code == "NATO";
}

bool is_member(Country country, std::string_view group) noexcept {
    const std::string code = country.str();
    if (group == "EU") {
        return lists(eu, code);
    }
    if (group == "EEA") {
        return lists(eu, code) || lists(eea_besides_eu, code);
    }
    return group == "NATO" && lists(nato, code);
}

Bloc bloc_of(Country country) noexcept {
    const std::string code = country.str();
    if (is_member(country, "EEA")) {
        return Bloc::european;
    }
    if (code == "US") {
        return Bloc::american;
    }
    if (code == "CN" || code == "HK" || code == "MO") {
        return Bloc::chinese;
    }
    return Bloc::other;
}

} // namespace volteface
