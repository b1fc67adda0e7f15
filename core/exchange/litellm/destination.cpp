// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/litellm/destination.h"

#include "core/exchange/litellm/regions.h"

#include <algorithm>

namespace volteface::exchange::litellm {

namespace {

/// What of an unreadable address may be shown: it might hold a secret behind '@', '?' or '='.
std::string harmless(std::string_view text) {
    return std::string(text.substr(0, std::min<std::size_t>(text.find_first_of("@?=&#"), 80)));
}

class Finder {
public:
    Finder(const Deployment& deployment, const Options& options, std::vector<Note>& notes)
        : deployment_(deployment)
        , options_(options)
        , notes_(notes) {
        found_.name =
            read_model_name(deployment.model.text, deployment.provider ? deployment.provider->text : "");
    }

    Destination run() {
        find_destination();
        find_region();
        find_model();
        return std::move(found_);
    }

private:
    void note(NoteCode code, std::vector<std::string> arguments, const Spot& spot) {
        arguments.insert(arguments.begin(), deployment_.name);
        notes_.push_back({code, std::move(arguments), spot.file, spot.line});
    }

    void mark_unknown() { found_.is_unknown = true; }

    void find_destination() {
        if (deployment_.base) {
            find_host(*deployment_.base);
            return;
        }
        const Provider* const said = found_.name.provider;
        if (said == nullptr) {
            mark_unknown();
            if (!deployment_.model.is_unknown()) {
                note(deployment_.model.text == "*" ? NoteCode::wildcard : NoteCode::unknown_provider,
                     deployment_.model.text == "*" ? std::vector<std::string>{}
                                                   : std::vector<std::string>{deployment_.model.text},
                     deployment_.model.spot);
            }
            return;
        }
        switch (said->reach) {
        case Reach::public_api:
        case Reach::cloud:
            found_.provider = said;
            found_.is_default_address = true;
            break;
        case Reach::runtime:
            found_.runtime = said;
            if (said->key == "ollama") { // its own default address
                found_.host = Host{"localhost", "11434", false};
                found_.is_own = true;
            } else {
                mark_unknown();
                note(NoteCode::missing_destination, {found_.name.prefix}, deployment_.spot);
            }
            break;
        case Reach::resource:
        case Reach::compatible:
            mark_unknown();
            note(NoteCode::missing_destination, {found_.name.prefix}, deployment_.spot);
            break;
        }
    }

    void find_host(const Value& base) {
        if (base.is_unknown()) {
            found_.variable = base.variable;
            mark_unknown();
            note(NoteCode::destination_from_environment, {base.variable}, base.spot);
            return;
        }
        found_.host = parse_host(base.text);
        if (!found_.host) {
            mark_unknown();
            note(NoteCode::unknown_host, {harmless(base.text)}, base.spot);
            return;
        }
        if (found_.host->had_user) {
            notes_.push_back({NoteCode::secret, {"api_base"}, base.spot.file, base.spot.line});
        }
        const HostMatch match = provider_of_host(*found_.host);
        if (found_.name.provider != nullptr && found_.name.provider->reach == Reach::runtime) {
            found_.runtime = found_.name.provider;
        }
        if (match.provider != nullptr) {
            found_.provider = match.provider;
            host_region_ = match.region;
            found_.is_default_address = match.provider->reach == Reach::public_api;
            // The Foundry's address serves deployments that their owner has named, whatever prefix speaks to
            // it.
            found_.name.is_deployment = found_.name.is_deployment || match.provider->names_deployments;
        } else if (is_internal(*found_.host)) {
            found_.is_own = true;
        } else {
            mark_unknown();
            note(NoteCode::unknown_host, {found_.host->shown()}, base.spot);
        }
    }

    void find_region() {
        std::string stated = host_region_;
        Spot spot = deployment_.base ? deployment_.base->spot : deployment_.model.spot;
        if (stated.empty()) {
            stated = found_.name.region;
            spot = deployment_.model.spot;
        }
        const Region in_name = region_named(stated);
        // A profile reaches over many regions, whichever one it is called in.
        if (deployment_.region && (stated.empty() || in_name.reach == RegionReach::unknown)) {
            spot = deployment_.region->spot;
            if (deployment_.region->is_unknown()) {
                note(NoteCode::region_from_environment, {deployment_.region->variable}, spot);
                return;
            }
            stated = deployment_.region->text;
        }
        if (stated.empty()) {
            return;
        }
        found_.region = stated;
        const Region region = region_named(stated);
        switch (region.reach) {
        case RegionReach::country:
            found_.country = region.country;
            break;
        case RegionReach::wide:
            note(NoteCode::region_is_wide, {stated}, spot);
            break;
        case RegionReach::unknown:
            note(NoteCode::region_unknown, {stated}, spot);
            break;
        }
    }

    void find_model() {
        if (deployment_.model.is_unknown()) {
            mark_unknown();
            note(NoteCode::model_from_environment, {deployment_.model.variable}, deployment_.model.spot);
            return;
        }
        if (found_.name.is_pattern) {
            mark_unknown();
            if (deployment_.model.text != "*") {
                note(NoteCode::wildcard, {}, deployment_.model.spot);
            }
            return;
        }
        ModelName told = found_.name;
        if (found_.name.is_deployment) {
            if (!deployment_.base_model || deployment_.base_model->is_unknown()) {
                mark_unknown();
                note(NoteCode::deployment_name_only, {found_.name.model}, deployment_.model.spot);
                return;
            }
            told = read_model_name(deployment_.base_model->text, {});
        }
        if (!options_.resolve) {
            return;
        }
        for (const std::string& name : names_to_look_up(told)) {
            if (auto known = options_.resolve(name); known && known->component.layer == Layer::model) {
                found_.known = std::move(known);
                break;
            }
        }
        if (!found_.known) {
            note(NoteCode::not_in_catalogue, {told.model}, deployment_.model.spot);
        } else if (found_.is_own && !has_open_weights(found_.known->component)) {
            mark_unknown();
            note(NoteCode::not_self_hosted, {told.model, found_.host ? found_.host->shown() : ""},
                 deployment_.model.spot);
            found_.known.reset();
        }
    }

    static bool has_open_weights(const Component& component) {
        return component.access == Access::downloaded || component.access == Access::open_source ||
               component.access == Access::self_hosted;
    }

    const Deployment& deployment_;
    const Options& options_;
    std::vector<Note>& notes_;
    std::string host_region_;
    Destination found_;
};

} // namespace

Destination find_destination(const Deployment& deployment, const Options& options, std::vector<Note>& notes) {
    return Finder(deployment, options, notes).run();
}

} // namespace volteface::exchange::litellm
