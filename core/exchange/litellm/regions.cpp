// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/litellm/regions.h"

#include <algorithm>
#include <array>
#include <string>

namespace volteface::exchange::litellm {

namespace {

struct Named {
    std::string_view name;
    std::string_view country; ///< empty: spans countries
};

// Amazon Web Services, Google Cloud and Microsoft Azure, from the providers' lists of regions. A name that
// ends in '*' stands for all that begin so.
constexpr std::array<Named, 103> regions = {{
    {"us", "US"},
    {"eu", ""},
    {"apac", ""},
    {"global", ""},
    {"europe", ""},
    {"asia", ""},
    {"jp", "JP"},
    {"au", "AU"},
    {"us-gov", "US"},
    {"us-east-*", "US"},
    {"us-west-*", "US"},
    {"us-gov-*", "US"},
    {"us-central*", "US"},
    {"us-east*", "US"},
    {"us-west*", "US"},
    {"us-south*", "US"},
    {"ca-central-1", "CA"},
    {"ca-west-1", "CA"},
    {"mx-central-1", "MX"},
    {"sa-east-1", "BR"},
    {"eu-west-1", "IE"},
    {"eu-west-2", "GB"},
    {"eu-west-3", "FR"},
    {"eu-central-1", "DE"},
    {"eu-central-2", "CH"},
    {"eu-north-1", "SE"},
    {"eu-south-1", "IT"},
    {"eu-south-2", "ES"},
    {"eusc-de-*", "DE"},
    {"il-central-1", "IL"},
    {"me-south-1", "BH"},
    {"me-central-1", "AE"},
    {"af-south-1", "ZA"},
    {"ap-northeast-1", "JP"},
    {"ap-northeast-2", "KR"},
    {"ap-northeast-3", "JP"},
    {"ap-south-1", "IN"},
    {"ap-south-2", "IN"},
    {"ap-southeast-1", "SG"},
    {"ap-southeast-2", "AU"},
    {"ap-southeast-3", "ID"},
    {"ap-southeast-4", "AU"},
    {"ap-southeast-5", "MY"},
    {"ap-southeast-7", "TH"},
    {"ap-east-1", "HK"},
    {"ap-east-2", "TW"},
    {"cn-*", "CN"},
    {"europe-west1", "BE"},
    {"europe-west2", "GB"},
    {"europe-west3", "DE"},
    {"europe-west4", "NL"},
    {"europe-west6", "CH"},
    {"europe-west8", "IT"},
    {"europe-west9", "FR"},
    {"europe-west10", "DE"},
    {"europe-west12", "IT"},
    {"europe-north1", "FI"},
    {"europe-north2", "SE"},
    {"europe-central2", "PL"},
    {"europe-southwest1", "ES"},
    {"northamerica-northeast*", "CA"},
    {"southamerica-east1", "BR"},
    {"southamerica-west1", "CL"},
    {"asia-east1", "TW"},
    {"asia-east2", "HK"},
    {"asia-northeast1", "JP"},
    {"asia-northeast2", "JP"},
    {"asia-northeast3", "KR"},
    {"asia-south1", "IN"},
    {"asia-south2", "IN"},
    {"asia-southeast1", "SG"},
    {"asia-southeast2", "ID"},
    {"australia-southeast*", "AU"},
    {"me-west1", "IL"},
    {"me-central1", "QA"},
    {"me-central2", "SA"},
    {"africa-south1", "ZA"},
    {"francecentral", "FR"},
    {"francesouth", "FR"},
    {"westeurope", "NL"},
    {"northeurope", "IE"},
    {"swedencentral", "SE"},
    {"swedensouth", "SE"},
    {"germany*", "DE"},
    {"switzerland*", "CH"},
    {"uksouth", "GB"},
    {"ukwest", "GB"},
    {"italynorth", "IT"},
    {"spaincentral", "ES"},
    {"polandcentral", "PL"},
    {"norway*", "NO"},
    {"austriaeast", "AT"},
    {"belgiumcentral", "BE"},
    {"canada*", "CA"},
    {"brazil*", "BR"},
    {"japan*", "JP"},
    {"korea*", "KR"},
    {"australia*", "AU"},
    {"eastus*", "US"},
    {"westus*", "US"},
    {"centralus*", "US"},
    {"northcentralus", "US"},
    {"southcentralus", "US"},
}};

constexpr std::array<Named, 9> more_regions = {{{"westcentralus", "US"},
                                                {"usgov*", "US"},
                                                {"centralindia", "IN"},
                                                {"southindia", "IN"},
                                                {"westindia", "IN"},
                                                {"uaenorth", "AE"},
                                                {"southafrica*", "ZA"},
                                                {"chinanorth*", "CN"},
                                                {"chinaeast*", "CN"}}};

bool fits(std::string_view pattern, std::string_view name) {
    if (pattern.back() != '*') {
        return pattern == name;
    }
    pattern.remove_suffix(1);
    return name.size() > pattern.size() && name.substr(0, pattern.size()) == pattern;
}

} // namespace

Region region_named(std::string_view name) {
    std::string plain;
    for (const char c : name) {
        if (c >= 'A' && c <= 'Z') {
            plain += static_cast<char>(c - 'A' + 'a');
        } else if (c != ' ') {
            plain += c;
        }
    }
    const auto region_of = [](const Named& named) {
        if (named.country.empty()) {
            return Region{RegionReach::wide, std::nullopt};
        }
        const Result<Country> country = Country::parse(named.country);
        return country ? Region{RegionReach::country, *country} : Region{};
    };
    for (const Named& named : regions) {
        if (fits(named.name, plain)) {
            return region_of(named);
        }
    }
    for (const Named& named : more_regions) {
        if (fits(named.name, plain)) {
            return region_of(named);
        }
    }
    return {};
}

} // namespace volteface::exchange::litellm
