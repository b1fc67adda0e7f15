// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/litellm/endpoint.h"

#include "core/exchange/litellm/destination.h"

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

class Description {
public:
    Description(const Deployment& deployment, const Options& options, Destination at)
        : deployment_(deployment)
        , options_(options)
        , at_(std::move(at)) {}

    Endpoint run() {
        endpoint_.is_own = at_.is_own;
        endpoint_.is_unknown = at_.is_unknown;
        describe_model();
        describe_platform();
        endpoint_.key = place_key() + "|" + shown_model();
        return std::move(endpoint_);
    }

private:
    [[nodiscard]] std::string shown_model() const {
        return deployment_.model.is_unknown() ? "$" + deployment_.model.variable
               : at_.name.is_pattern          ? deployment_.model.text
                                              : at_.name.model;
    }

    /// The resource where the customer has one of its own: "contoso-fr" of contoso-fr.openai.azure.com.
    [[nodiscard]] std::string resource() const {
        if (!at_.host || at_.is_default_address) {
            return {};
        }
        return at_.provider == nullptr ? at_.host->shown()
                                       : at_.host->name.substr(0, at_.host->name.find('.'));
    }

    [[nodiscard]] std::string place_key() const {
        const std::string where = at_.host && !at_.is_default_address ? at_.host->shown() : at_.variable;
        return std::string(at_.provider != nullptr  ? at_.provider->key
                           : at_.runtime != nullptr ? at_.runtime->key
                                                    : at_.name.prefix) +
               "|" + where + "|" + at_.region;
    }

    void describe_model() {
        Wanted& wanted = endpoint_.model;
        Component& component = wanted.component;
        const bool is_makers_own = at_.provider != nullptr && at_.provider->reach == Reach::public_api &&
                                   at_.known && is_of(at_.known->organisations, *at_.provider);
        if (at_.known) {
            component = at_.known->component;
            component.id = {};
            component.organisation.reset();
            if (!component.origin && !at_.known->organisations.empty()) {
                component.origin = at_.known->organisations.back().country;
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
        if (at_.provider != nullptr) {
            component.access = Access::api;
            component.dialect = at_.provider->dialect;
            where = at_.provider->platform;
            wanted.organisations = is_makers_own ? at_.known->organisations : organisations_of_platform();
            if (at_.name.is_pattern) {
                wanted.organisations
                    .clear(); // whose models it stands for is not said; the platform below is known
            }
        } else if (at_.is_own) {
            component.access = Access::self_hosted;
            component.dialect = at_.name.provider != nullptr ? at_.name.provider->dialect : "";
        } else {
            component.dialect = at_.name.provider != nullptr ? at_.name.provider->dialect : "";
        }
        if (component.origin && !wanted.organisations.empty() &&
            wanted.organisations.back().country == component.origin) {
            component.origin.reset();
        }
        if (at_.country) {
            component.hosting = {*at_.country};
        }
        if (at_.known && !is_makers_own && !at_.known->organisations.empty() && at_.provider != nullptr) {
            // What is sold again by another bears its maker's id, so that a scenario about the maker finds
            // it.
            component.tags.push_back(at_.known->organisations.front().id.str());
        }
        if (at_.is_unknown) {
            component.tags.push_back("unknown");
        }
        if (component.capabilities.empty()) {
            if (const std::string capability = capability_of_mode(); !capability.empty()) {
                component.capabilities = {capability};
            }
        }
        component.name = compose(at_.known ? at_.known->component.name : shown_model(), where);
        wanted.takes_catalogue_twin = is_makers_own && at_.is_default_address;
        wanted.id = short_id((deployment_.model.is_unknown() ? shown_model() : at_.name.model) + " " +
                             (at_.provider != nullptr  ? std::string(at_.provider->key)
                              : at_.runtime != nullptr ? std::string(at_.runtime->key)
                                                       : at_.name.prefix) +
                             " " + (resource().empty() ? at_.variable : resource()) + " " + at_.region);
        component.notes = "LiteLLM " + base_name(deployment_.spot.file) + ": " + "model: " +
                          (deployment_.model.is_unknown() ? "os.environ/" + deployment_.model.variable
                                                          : deployment_.model.text);
        if (!at_.variable.empty()) {
            component.notes += ", api_base: os.environ/" + at_.variable;
        } else if (at_.host && !at_.is_default_address) {
            component.notes += ", api_base: " + at_.host->shown();
        }
        if (!at_.region.empty()) {
            component.notes += ", region: " + at_.region;
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
        add(at_.variable.empty() ? "" : "$" + at_.variable);
        add(at_.region);
        endpoint_.goes_to = where;
        const auto also = [&](const std::string& part) {
            if (!part.empty()) {
                endpoint_.goes_to += (endpoint_.goes_to.empty() ? "" : ", ") + part;
            }
        };
        also(at_.host && !at_.is_default_address ? at_.host->shown() : "");
        also(at_.variable.empty() ? "" : "$" + at_.variable);
        also(at_.region);
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
        if (const auto known = platform_entry(*at_.provider); known && !known->organisations.empty()) {
            return known->organisations;
        }
        Organisation organisation;
        organisation.id = OrganisationId(std::string(at_.provider->organisation_id));
        organisation.name = at_.provider->organisation;
        if (const auto country = Country::parse(at_.provider->country)) {
            organisation.country = *country;
        }
        return {organisation};
    }

    void describe_platform() {
        const Provider* const provider = at_.provider != nullptr ? at_.provider
                                         : at_.is_own            ? at_.runtime
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
        if (at_.provider != nullptr) {
            component.access = Access::api;
            platform.organisations = organisations_of_platform();
            if (!at_.region.empty()) {
                component.name += " (" + at_.region + ")";
            }
            if (at_.country) {
                component.hosting = {*at_.country};
            }
        } else {
            component.access = Access::open_source;
            platform.organisations = known ? known->organisations : std::vector<Organisation>{};
        }
        if (component.capabilities.empty()) {
            component.capabilities = {"model-hosting"};
        }
        platform.takes_catalogue_twin = true;
        platform.id =
            short_id(std::string(provider->platform) + (at_.provider != nullptr ? " " + at_.region : ""));
        endpoint_.platform = std::move(platform);
    }

    const Deployment& deployment_;
    const Options& options_;
    Destination at_;
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
    return Description(deployment, options, find_destination(deployment, options, notes)).run();
}

} // namespace volteface::exchange::litellm
