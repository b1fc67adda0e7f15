// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/litellm/endpoint.h"

#include "core/exchange/litellm/host.h"
#include "core/exchange/litellm/model_name.h"
#include "core/exchange/litellm/regions.h"

#include <algorithm>

namespace volteface::exchange::litellm {

namespace {

constexpr std::size_t longest_id = 96;

std::string short_id(std::string_view text) {
    std::string words;
    for (const char c : text) {
        words += c == '*' ? std::string(" any ") : std::string(1, c);
    }
    std::string id = make_id(words);
    if (id.size() > longest_id) {
        id.resize(longest_id);
        while (id.back() == '-') {
            id.pop_back();
        }
    }
    return id;
}

std::string base_name(const std::string& path) {
    const std::size_t slash = path.find_last_of("/\\");
    return slash == std::string::npos ? path : path.substr(slash + 1);
}

/// What of an unreadable address may be shown: it might hold a secret behind '@', '?' or '='.
std::string harmless(std::string_view text) {
    return std::string(text.substr(0, std::min<std::size_t>(text.find_first_of("@?=&#"), 80)));
}

class Resolution {
public:
    Resolution(const Deployment& deployment, const Options& options, std::vector<Note>& notes)
        : deployment_(deployment)
        , options_(options)
        , notes_(notes)
        , name_(
              read_model_name(deployment.model.text, deployment.provider ? deployment.provider->text : "")) {}

    Endpoint run() {
        find_destination();
        find_region();
        find_model();
        describe_model();
        describe_platform();
        endpoint_.key = place_key() + "|" + shown_model();
        return std::move(endpoint_);
    }

private:
    void note(NoteCode code, std::vector<std::string> arguments, const Spot& spot) {
        arguments.insert(arguments.begin(), deployment_.name);
        notes_.push_back({code, std::move(arguments), spot.file, spot.line});
    }

    void mark_unknown() { endpoint_.is_unknown = true; }

    void find_destination() {
        if (deployment_.base) {
            find_host(*deployment_.base);
            return;
        }
        const Provider* const said = name_.provider;
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
            provider_ = said;
            is_default_address_ = true;
            break;
        case Reach::runtime:
            runtime_ = said;
            if (said->key == "ollama") { // its own default address
                host_ = Host{"localhost", "11434", false};
                endpoint_.is_own = true;
            } else {
                mark_unknown();
                note(NoteCode::missing_destination, {name_.prefix}, deployment_.spot);
            }
            break;
        case Reach::resource:
        case Reach::compatible:
            mark_unknown();
            note(NoteCode::missing_destination, {name_.prefix}, deployment_.spot);
            break;
        }
    }

    void find_host(const Value& base) {
        if (base.is_unknown()) {
            variable_ = base.variable;
            mark_unknown();
            note(NoteCode::destination_from_environment, {base.variable}, base.spot);
            return;
        }
        host_ = parse_host(base.text);
        if (!host_) {
            mark_unknown();
            note(NoteCode::unknown_host, {harmless(base.text)}, base.spot);
            return;
        }
        if (host_->had_user) {
            notes_.push_back({NoteCode::secret, {"api_base"}, base.spot.file, base.spot.line});
        }
        const HostMatch match = provider_of_host(*host_);
        if (name_.provider != nullptr && name_.provider->reach == Reach::runtime) {
            runtime_ = name_.provider;
        }
        if (match.provider != nullptr) {
            provider_ = match.provider;
            host_region_ = match.region;
            is_default_address_ = match.provider->reach == Reach::public_api;
            // The Foundry's address serves deployments that their owner has named, whatever prefix speaks to
            // it.
            name_.is_deployment = name_.is_deployment || match.provider->names_deployments;
        } else if (is_internal(*host_)) {
            endpoint_.is_own = true;
        } else {
            mark_unknown();
            note(NoteCode::unknown_host, {host_->shown()}, base.spot);
        }
    }

    void find_region() {
        std::string stated = host_region_;
        Spot spot = deployment_.base ? deployment_.base->spot : deployment_.model.spot;
        if (stated.empty()) {
            stated = name_.region;
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
        region_ = stated;
        const Region region = region_named(stated);
        switch (region.reach) {
        case RegionReach::country:
            country_ = region.country;
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
        if (name_.is_pattern) {
            mark_unknown();
            if (deployment_.model.text != "*") {
                note(NoteCode::wildcard, {}, deployment_.model.spot);
            }
            return;
        }
        ModelName told = name_;
        if (name_.is_deployment) {
            if (!deployment_.base_model || deployment_.base_model->is_unknown()) {
                mark_unknown();
                note(NoteCode::deployment_name_only, {name_.model}, deployment_.model.spot);
                return;
            }
            told = read_model_name(deployment_.base_model->text, {});
        }
        if (!options_.resolve) {
            return;
        }
        for (const std::string& name : names_to_look_up(told)) {
            if (auto known = options_.resolve(name); known && known->component.layer == Layer::model) {
                known_ = std::move(known);
                break;
            }
        }
        if (!known_) {
            note(NoteCode::not_in_catalogue, {told.model}, deployment_.model.spot);
        } else if (endpoint_.is_own && !has_open_weights(known_->component)) {
            mark_unknown();
            note(NoteCode::not_self_hosted, {told.model, host_ ? host_->shown() : ""},
                 deployment_.model.spot);
            known_.reset();
        }
    }

    static bool has_open_weights(const Component& component) {
        return component.access == Access::downloaded || component.access == Access::open_source ||
               component.access == Access::self_hosted;
    }

    [[nodiscard]] std::string shown_model() const {
        return deployment_.model.is_unknown() ? "$" + deployment_.model.variable
               : name_.is_pattern             ? deployment_.model.text
                                              : name_.model;
    }

    /// The resource where the customer has one of its own: "contoso-fr" of contoso-fr.openai.azure.com.
    [[nodiscard]] std::string resource() const {
        if (!host_ || is_default_address_) {
            return {};
        }
        return provider_ == nullptr ? host_->shown() : host_->name.substr(0, host_->name.find('.'));
    }

    [[nodiscard]] std::string place_key() const {
        const std::string where = host_ && !is_default_address_ ? host_->shown() : variable_;
        return std::string(provider_ != nullptr  ? provider_->key
                           : runtime_ != nullptr ? runtime_->key
                                                 : name_.prefix) +
               "|" + where + "|" + region_;
    }

    void describe_model() {
        Wanted& wanted = endpoint_.model;
        Component& component = wanted.component;
        const bool is_makers_own = provider_ != nullptr && provider_->reach == Reach::public_api && known_ &&
                                   is_of(known_->organisations, *provider_);
        if (known_) {
            component = known_->component;
            component.id = {};
            component.organisation.reset();
            if (!component.origin && !known_->organisations.empty()) {
                component.origin = known_->organisations.back().country;
            }
            if (!is_makers_own) { // certificates and costs are of the maker's offer
                component.certifications.clear();
                component.annual_cost.reset();
                component.loss_probability.reset();
                component.platform.clear();
            }
        }
        component.layer = Layer::model;
        component.hosting.clear();
        component.access.reset();
        component.notes.clear();
        component.tags = {"litellm"};
        std::string where;
        if (provider_ != nullptr) {
            component.access = Access::api;
            component.dialect = provider_->dialect;
            where = provider_->platform;
            wanted.organisations = is_makers_own ? known_->organisations : organisations_of_platform();
            if (name_.is_pattern) {
                wanted.organisations
                    .clear(); // whose models it stands for is not said; the platform below is known
            }
        } else if (endpoint_.is_own) {
            component.access = Access::self_hosted;
            component.dialect = name_.provider != nullptr ? name_.provider->dialect : "";
        } else {
            component.dialect = name_.provider != nullptr ? name_.provider->dialect : "";
        }
        if (component.origin && !wanted.organisations.empty() &&
            wanted.organisations.back().country == component.origin) {
            component.origin.reset();
        }
        if (country_) {
            component.hosting = {*country_};
        }
        if (known_ && !is_makers_own && !known_->organisations.empty() && provider_ != nullptr) {
            // What is sold again by another bears its maker's id, so that a scenario about the maker finds
            // it.
            component.tags.push_back(known_->organisations.front().id.str());
        }
        if (endpoint_.is_unknown) {
            component.tags.push_back("unknown");
        }
        if (component.capabilities.empty()) {
            if (const std::string capability = capability_of_mode(); !capability.empty()) {
                component.capabilities = {capability};
            }
        }
        component.name = compose(known_ ? known_->component.name : shown_model(), where);
        wanted.takes_catalogue_twin = is_makers_own && is_default_address_;
        wanted.id = short_id((deployment_.model.is_unknown() ? shown_model() : name_.model) + " " +
                             (provider_ != nullptr  ? std::string(provider_->key)
                              : runtime_ != nullptr ? std::string(runtime_->key)
                                                    : name_.prefix) +
                             " " + (resource().empty() ? variable_ : resource()) + " " + region_);
        component.notes = "LiteLLM " + base_name(deployment_.spot.file) + ": " + "model: " +
                          (deployment_.model.is_unknown() ? "os.environ/" + deployment_.model.variable
                                                          : deployment_.model.text);
        if (!variable_.empty()) {
            component.notes += ", api_base: os.environ/" + variable_;
        } else if (host_ && !is_default_address_) {
            component.notes += ", api_base: " + host_->shown();
        }
        if (!region_.empty()) {
            component.notes += ", region: " + region_;
        }
    }

    /// "GPT-4o (Azure OpenAI, contoso-fr, francecentral)"
    std::string compose(const std::string& model, const std::string& where) {
        std::string place = where;
        const auto add = [&](const std::string& part) {
            if (!part.empty()) {
                place += (place.empty() ? "" : ", ") + part;
            }
        };
        add(resource());
        add(variable_.empty() ? "" : "$" + variable_);
        add(region_);
        endpoint_.goes_to = where;
        const auto also = [&](const std::string& part) {
            if (!part.empty()) {
                endpoint_.goes_to += (endpoint_.goes_to.empty() ? "" : ", ") + part;
            }
        };
        also(host_ && !is_default_address_ ? host_->shown() : "");
        also(variable_.empty() ? "" : "$" + variable_);
        also(region_);
        if (endpoint_.goes_to.empty()) {
            endpoint_.goes_to = "?";
        }
        return place.empty() ? model : model + " (" + place + ")";
    }

    [[nodiscard]] std::string capability_of_mode() const { return capability_for(deployment_.mode); }

    static bool is_of(const std::vector<Organisation>& organisations, const Provider& provider) {
        return std::any_of(organisations.begin(), organisations.end(), [&](const Organisation& organisation) {
            const std::string id = organisation.id.str();
            return id == provider.organisation_id || id.rfind(std::string(provider.key), 0) == 0 ||
                   make_id(organisation.name).rfind(make_id(provider.organisation), 0) == 0;
        });
    }

    std::optional<KnownEntry> platform_entry(const Provider& provider) const {
        if (!options_.resolve) {
            return std::nullopt;
        }
        std::string_view rest = provider.entries;
        while (!rest.empty()) {
            const std::size_t space = rest.find(' ');
            if (auto known = options_.resolve(rest.substr(0, space));
                known && known->component.layer == Layer::platform) {
                return known;
            }
            rest = space == std::string_view::npos ? std::string_view{} : rest.substr(space + 1);
        }
        return std::nullopt;
    }

    std::vector<Organisation> organisations_of_platform() const {
        if (const auto known = platform_entry(*provider_); known && !known->organisations.empty()) {
            return known->organisations;
        }
        Organisation organisation;
        organisation.id = OrganisationId(std::string(provider_->organisation_id));
        organisation.name = provider_->organisation;
        if (const auto country = Country::parse(provider_->country)) {
            organisation.country = *country;
        }
        return {organisation};
    }

    void describe_platform() {
        const Provider* const provider = provider_ != nullptr ? provider_
                                         : endpoint_.is_own   ? runtime_
                                                              : nullptr;
        if (provider == nullptr || provider->platform.empty()) {
            return;
        }
        Wanted platform;
        std::optional<KnownEntry> known = platform_entry(*provider);
        if (known) {
            platform.component = known->component;
            platform.component.id = {};
            platform.component.organisation.reset();
            platform.component.origin = known->component.origin;
        }
        Component& component = platform.component;
        component.layer = Layer::platform;
        component.hosting.clear();
        component.notes.clear();
        component.tags = {"litellm"};
        component.name = provider->platform;
        if (provider_ != nullptr) {
            component.access = Access::api;
            platform.organisations = organisations_of_platform();
            if (!region_.empty()) {
                component.name += " (" + region_ + ")";
            }
            if (country_) {
                component.hosting = {*country_};
            }
        } else {
            component.access = Access::open_source;
            platform.organisations = known ? known->organisations : std::vector<Organisation>{};
        }
        if (component.capabilities.empty()) {
            component.capabilities = {"model-hosting"};
        }
        platform.takes_catalogue_twin = true;
        platform.id = short_id(std::string(provider->platform) + (provider_ != nullptr ? " " + region_ : ""));
        endpoint_.platform = std::move(platform);
    }

    const Deployment& deployment_;
    const Options& options_;
    std::vector<Note>& notes_;
    ModelName name_;
    const Provider* provider_ = nullptr; ///< that the route ends at, for certain
    const Provider* runtime_ = nullptr;  ///< the software that answers, where the prefix names it
    std::optional<Host> host_;
    std::string host_region_;
    std::string variable_; ///< that holds the destination
    std::string region_;
    std::optional<Country> country_;
    bool is_default_address_ = false;
    std::optional<KnownEntry> known_;
    Endpoint endpoint_;
};

} // namespace

std::string capability_for(const std::string& mode) {
    if (mode == "chat" || mode == "embedding" || mode == "rerank" || mode == "moderation" || mode == "ocr") {
        return mode;
    }
    if (mode == "completion" || mode == "responses") {
        return "chat";
    }
    if (mode == "image_generation") {
        return "image-generation";
    }
    if (mode == "audio_transcription") {
        return "speech-to-text";
    }
    return mode == "audio_speech" ? "text-to-speech" : std::string{};
}

Endpoint resolve(const Deployment& deployment, const Options& options, std::vector<Note>& notes) {
    return Resolution(deployment, options, notes).run();
}

} // namespace volteface::exchange::litellm
