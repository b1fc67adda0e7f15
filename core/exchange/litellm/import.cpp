// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/litellm/import.h"

#include "core/exchange/litellm/config.h"
#include "core/exchange/litellm/endpoint.h"
#include "core/exchange/litellm/merge.h"
#include "core/exchange/litellm/model_name.h"
#include "core/model/validation.h"

#include <fmt/format.h>

#include <algorithm>
#include <limits>
#include <map>
#include <set>
#include <tuple>

namespace volteface::exchange::litellm {

namespace {

/// The deployments of one public name, in the order in which the gateway tries them.
struct Group {
    std::string name;
    std::vector<const Deployment*> deployments;
    std::vector<std::string> aliases;
};

long order_of(const Deployment& deployment) {
    // A deployment without `order` is tried after those that have one.
    return deployment.order.value_or(std::numeric_limits<long>::max());
}

class Import {
public:
    Import(const Stack& stack, Config config, const Options& options)
        : config_(std::move(config))
        , options_(options)
        , merge_(stack, options) {}

    Preview run() {
        notes_ = std::move(config_.notes);
        for (const Deployment& deployment : config_.deployments) {
            group_named(deployment.name).deployments.push_back(&deployment);
        }
        read_aliases();
        check_fallbacks();
        for (const Group& group : groups_) {
            draw(group);
        }
        if (!groups_.empty()) {
            const Spot& first = groups_.front().deployments.front()->spot;
            note(NoteCode::hard_needs, {fmt::format("{}", groups_.size())}, first);
        }
        Preview preview;
        merge_.finish(preview);
        for (Route& route : routes_) {
            route.is_new = !is_old(route.component);
        }
        preview.routes = std::move(routes_);
        sort_notes();
        preview.notes = std::move(notes_);
        return preview;
    }

private:
    void note(NoteCode code, std::vector<std::string> arguments, const Spot& spot) {
        notes_.push_back({code, std::move(arguments), spot.file, spot.line});
    }

    [[nodiscard]] bool is_old(const ComponentId& id) const { return merge_.was_there(id); }

    Group& group_named(const std::string& name) {
        const auto [index, added] = group_index_.emplace(name, groups_.size());
        if (added) {
            groups_.push_back({name, {}, {}});
        }
        return groups_[index->second];
    }

    [[nodiscard]] const Group* find_group(const std::string& name) const {
        const auto found = group_index_.find(name);
        if (found != group_index_.end()) {
            return &groups_[found->second];
        }
        const auto alias = alias_targets_.find(name);
        return alias == alias_targets_.end() ? nullptr : &groups_[alias->second];
    }

    void read_aliases() {
        for (const Alias& alias : config_.aliases) {
            const auto found = group_index_.find(alias.target);
            if (found == group_index_.end()) {
                note(NoteCode::alias_to_unknown, {alias.name, alias.target}, alias.spot);
            } else if (alias.name != alias.target) {
                alias_targets_.emplace(alias.name, found->second);
                note(NoteCode::alias, {alias.name, alias.target}, alias.spot);
            }
        }
    }

    void check_fallbacks() {
        for (const Fallback& fallback : config_.fallbacks) {
            if (fallback.from == "*") {
                for (const std::string& target : fallback.to) {
                    note(NoteCode::default_fallback, {target}, fallback.spot);
                }
            } else if (find_group(fallback.from) == nullptr) {
                note(NoteCode::fallback_from_unknown, {fallback.from}, fallback.spot);
            }
        }
    }

    void draw(const Group& group) {
        std::vector<const Deployment*> tried = group.deployments;
        std::stable_sort(tried.begin(), tried.end(), [](const Deployment* a, const Deployment* b) {
            return order_of(*a) < order_of(*b);
        });
        std::vector<Supplier> suppliers;
        std::string capability;
        for (const Deployment* deployment : tried) {
            const Role role =
                order_of(*deployment) == order_of(*tried.front()) ? Role::active : Role::standby;
            const ComponentId id = add_route(group.name, *deployment, role, suppliers);
            if (role == Role::standby) {
                note(NoteCode::later_order, {group.name, name_of(id)}, deployment->spot);
            } else {
                note(NoteCode::route, {group.name, name_of(id)}, deployment->spot);
            }
            if (capability.empty()) {
                capability = capability_for(deployment->mode);
            }
        }
        add_fallbacks(group, capability, suppliers);
        merge_.add_need(group.name, capability, suppliers, group.deployments.front()->spot, notes_);
    }

    /// Its own fallbacks, else the default ones. The gateway takes the first entry that names the group.
    void add_fallbacks(const Group& group, const std::string& capability, std::vector<Supplier>& suppliers) {
        const Fallback* chosen = nullptr;
        for (const Fallback& fallback : config_.fallbacks) {
            if (fallback.from != "*" && find_group(fallback.from) == &group) {
                chosen = &fallback;
                break;
            }
        }
        if (chosen == nullptr) {
            const auto any = std::find_if(config_.fallbacks.begin(), config_.fallbacks.end(),
                                          [](const Fallback& fallback) { return fallback.from == "*"; });
            if (any == config_.fallbacks.end()) {
                return;
            }
            chosen = &*any;
        }
        for (const std::string& target : chosen->to) {
            if (find_group(target) == &group) {
                continue;
            }
            const std::vector<Deployment> reached = deployments_of(target);
            if (reached.empty() && (chosen->from != "*" || missing_defaults_.insert(target).second)) {
                note(NoteCode::fallback_to_unknown, {chosen->from, target}, chosen->spot);
            }
            for (const Deployment& deployment : reached) {
                // A chat model does not embed: whoever asked for one is not helped by the other.
                const std::string offered = capability_for(deployment.mode);
                if (!capability.empty() && capability != "chat" && offered != capability) {
                    note(NoteCode::fallback_of_other_kind, {group.name, target}, chosen->spot);
                    break;
                }
                const std::size_t before = suppliers.size();
                const ComponentId id = add_route(group.name, deployment, Role::standby, suppliers);
                if (chosen->from != "*" && suppliers.size() > before) {
                    note(NoteCode::fallback, {group.name, target, name_of(id)}, chosen->spot);
                }
            }
        }
    }

    /// What a fallback's target stands for: a public name, the id of a deployment, or what a wildcard makes
    /// of it.
    std::vector<Deployment> deployments_of(const std::string& target) {
        std::vector<Deployment> found;
        if (const Group* group = find_group(target)) {
            for (const Deployment* deployment : group->deployments) {
                found.push_back(*deployment);
            }
            std::stable_sort(found.begin(), found.end(), [](const Deployment& a, const Deployment& b) {
                return order_of(a) < order_of(b);
            });
            return found;
        }
        for (const Deployment& deployment : config_.deployments) {
            if (!deployment.id.empty() && deployment.id == target) {
                return {deployment};
            }
        }
        const Deployment* best = nullptr;
        std::string captured;
        for (const Deployment& deployment : config_.deployments) {
            const std::size_t star = deployment.name.find('*');
            if (star == std::string::npos ||
                (best != nullptr && best->name.size() >= deployment.name.size())) {
                continue;
            }
            const std::string head = deployment.name.substr(0, star);
            const std::string tail = deployment.name.substr(star + 1);
            if (target.size() >= head.size() + tail.size() && target.rfind(head, 0) == 0 &&
                target.compare(target.size() - tail.size(), tail.size(), tail) == 0) {
                best = &deployment;
                captured = target.substr(head.size(), target.size() - head.size() - tail.size());
            }
        }
        if (best != nullptr && best->model.text.find('*') != std::string::npos) {
            Deployment made = *best;
            made.name = target;
            made.model.text.replace(made.model.text.find('*'), 1, captured);
            // A standby that leads nowhere known would be no more than hope.
            const bool leads_somewhere =
                made.base ||
                read_model_name(made.model.text, made.provider ? made.provider->text : "").provider !=
                    nullptr;
            if (made.model.text.find('*') == std::string::npos && leads_somewhere) {
                found.push_back(std::move(made));
            }
        }
        return found;
    }

    ComponentId add_route(const std::string& name, const Deployment& deployment, Role role,
                          std::vector<Supplier>& suppliers) {
        // What a route could not tell is told once, not for every name that falls back to it.
        std::vector<Note> found;
        const Endpoint endpoint = resolve(deployment, options_, found);
        if (told_.insert({deployment.spot.file, deployment.spot.line, deployment.model.text}).second) {
            notes_.insert(notes_.end(), found.begin(), found.end());
        }
        const ComponentId id = merge_.component_of(endpoint);
        names_[id] = endpoint.model.component.name;
        const bool listed = std::any_of(suppliers.begin(), suppliers.end(),
                                        [&](const Supplier& supplier) { return supplier.component == id; });
        if (!listed) {
            suppliers.push_back({id, role, {}, {}});
            routes_.push_back({name, role,
                               deployment.model.is_unknown() ? "os.environ/" + deployment.model.variable
                                                             : deployment.model.text,
                               endpoint.goes_to, id, false, endpoint.is_unknown,
                               endpoint.model.component.catalogue, deployment.spot.file,
                               deployment.spot.line});
        }
        return id;
    }

    [[nodiscard]] const std::string& name_of(const ComponentId& id) const { return names_.at(id); }

    void sort_notes() {
        std::map<std::string, std::size_t> files;
        for (const Note& entry : notes_) {
            files.emplace(entry.file, files.size());
        }
        std::stable_sort(notes_.begin(), notes_.end(), [&](const Note& a, const Note& b) {
            return std::pair(files[a.file], a.line) < std::pair(files[b.file], b.line);
        });
        notes_.erase(std::unique(notes_.begin(), notes_.end()), notes_.end());
    }

    Config config_;
    const Options& options_;
    Merge merge_;
    std::vector<Group> groups_;
    std::map<std::string, std::size_t> group_index_;
    std::map<std::string, std::size_t> alias_targets_;
    std::set<std::string> missing_defaults_;
    std::set<std::tuple<std::string, std::size_t, std::string>> told_;
    std::map<ComponentId, std::string> names_;
    std::vector<Route> routes_;
    std::vector<Note> notes_;
};

} // namespace

NoteKind kind_of(NoteCode code) {
    if (code <= NoteCode::hard_needs) {
        return NoteKind::understood;
    }
    if (code <= NoteCode::supplier_not_in_file) {
        return NoteKind::unknown;
    }
    return code == NoteCode::secret ? NoteKind::dropped : NoteKind::ignored;
}

bool looks_like_litellm(std::string_view text) {
    for (const std::string_view mark : {"model_list:", "litellm_settings:", "router_settings:"}) {
        for (std::size_t at = text.find(mark); at != std::string_view::npos; at = text.find(mark, at + 1)) {
            if (at == 0 || text[at - 1] == '\n' || (at == 3 && text.substr(0, 3) == "\xef\xbb\xbf")) {
                return true;
            }
        }
    }
    return false;
}

Result<Preview> import_config(const Stack& stack, std::string_view text, const std::string& file,
                              const Options& options) {
    auto config = read_config(text, file, options);
    if (!config) {
        return tl::unexpected<Error>(config.error());
    }
    Preview preview = Import(stack, std::move(*config), options).run();
    if (Errors errors = validate(preview.stack); !errors.empty()) {
        Error error = std::move(errors.front());
        error.place.file = file;
        return tl::unexpected<Error>(std::move(error));
    }
    return preview;
}

} // namespace volteface::exchange::litellm
