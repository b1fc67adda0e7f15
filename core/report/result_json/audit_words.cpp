// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/result_json/audit_words.h"

#include "core/report/result_json/audit_json.h"

namespace volteface::report {

std::string_view level_word(audit::Level level) {
    switch (level) {
    case audit::Level::component:
        return "component";
    case audit::Level::organisation:
        return "organisation";
    case audit::Level::control:
        return "control";
    case audit::Level::hosting:
        return "hosting";
    }
    return {};
}

std::string_view basis_word(audit::Basis basis) {
    switch (basis) {
    case audit::Basis::control:
        return "control";
    case audit::Basis::hosting:
        return "hosting";
    case audit::Basis::origin:
        return "origin";
    }
    return {};
}

std::string_view channel_word(audit::Channel channel) {
    switch (channel) {
    case audit::Channel::control:
        return "control";
    case audit::Channel::hosting:
        return "hosting";
    case audit::Channel::staff:
        return "staff";
    case audit::Channel::origin:
        return "origin";
    }
    return {};
}

std::string_view verdict_word(audit::Verdict verdict) {
    switch (verdict) {
    case audit::Verdict::yes:
        return "yes";
    case audit::Verdict::no:
        return "no";
    case audit::Verdict::unknown:
        return "unknown";
    case audit::Verdict::none:
        return "none";
    }
    return {};
}

std::string_view weight_set_word(audit::WeightSet set) {
    switch (set) {
    case audit::WeightSet::v1_2_1:
        return "v1.2.1";
    case audit::WeightSet::june_2026:
        return "june-2026";
    }
    return {};
}

std::string_view reach_word(audit::Reach reach) {
    switch (reach) {
    case audit::Reach::none:
        return "none";
    case audit::Reach::direct:
        return "direct";
    case audit::Reach::transitive:
        return "transitive";
    }
    return {};
}

std::string_view holder_word(audit::Holder holder) {
    switch (holder) {
    case audit::Holder::organisation:
        return "organisation";
    case audit::Holder::jurisdiction:
        return "jurisdiction";
    }
    return {};
}

std::string_view weighing_word(audit::Weighing weighing) {
    switch (weighing) {
    case audit::Weighing::components:
        return "components";
    case audit::Weighing::links:
        return "links";
    case audit::Weighing::cost:
        return "cost";
    }
    return {};
}

std::string_view standard_word(audit::Standard standard) {
    switch (standard) {
    case audit::Standard::dialect:
        return "dialect";
    case audit::Standard::family:
        return "family";
    case audit::Standard::accelerator:
        return "accelerator";
    }
    return {};
}

std::string_view effect_word(audit::LawEffect effect) {
    switch (effect) {
    case audit::LawEffect::disclosure:
        return "disclosure";
    case audit::LawEffect::collection:
        return "collection";
    case audit::LawEffect::supply_stop:
        return "supply-stop";
    case audit::LawEffect::suspension:
        return "suspension";
    case audit::LawEffect::lock_in:
        return "lock-in";
    }
    return {};
}

std::string_view evidence_word(audit::Evidence evidence) {
    switch (evidence) {
    case audit::Evidence::none:
        return "none";
    case audit::Evidence::proposed:
        return "proposed";
    case audit::Evidence::claimed:
        return "claimed";
    case audit::Evidence::evidenced:
        return "evidenced";
    }
    return {};
}

std::string_view missing_word(audit::DoraMissing missing) {
    switch (missing) {
    case audit::DoraMissing::fit:
        return "fit";
    case audit::DoraMissing::restore_time:
        return "restore-time";
    case audit::DoraMissing::cost:
        return "cost";
    }
    return {};
}

} // namespace volteface::report
