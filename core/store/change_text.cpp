// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/change_text.h"

#include "core/store/json.h"

namespace volteface::store {

namespace {

/// In the order of edit::Verb.
constexpr std::string_view verb_words[] = {"add-component",
                                           "remove-component",
                                           "rename-component",
                                           "change-component",
                                           "move-component",
                                           "change-service",
                                           "add-requirement",
                                           "remove-requirement",
                                           "change-requirement",
                                           "add-supplier",
                                           "remove-supplier",
                                           "replace-supplier",
                                           "change-supplier",
                                           "add-organisation",
                                           "remove-organisation",
                                           "change-organisation",
                                           "add-scenario",
                                           "remove-scenario",
                                           "change-scenario",
                                           "change-assumption",
                                           "reset-assumption",
                                           "add-plan",
                                           "remove-plan",
                                           "change-plan",
                                           "add-team",
                                           "remove-team",
                                           "change-team",
                                           "answer-framework",
                                           "change-report-settings",
                                           "change-stack",
                                           "import-file",
                                           "add-from-catalogue",
                                           "complete-upstream",
                                           "confirm-inferred",
                                           "reject-inferred",
                                           "update-from-catalogue",
                                           "arrange-map",
                                           "revert-to-saved"};
static_assert(std::size(verb_words) == static_cast<std::size_t>(edit::Verb::revert_to_saved) + 1);

template <class Part>
constexpr std::string_view kind_of() {
    if constexpr (std::is_same_v<Part, edit::RecordChange<Organisation>>) {
        return "organisation";
    } else if constexpr (std::is_same_v<Part, edit::RecordChange<Component>>) {
        return "component";
    } else if constexpr (std::is_same_v<Part, edit::RecordChange<Requirement>>) {
        return "requirement";
    } else if constexpr (std::is_same_v<Part, edit::RecordChange<Scenario>>) {
        return "scenario";
    } else if constexpr (std::is_same_v<Part, edit::RecordChange<Assumption>>) {
        return "assumption";
    } else if constexpr (std::is_same_v<Part, edit::RecordChange<Team>>) {
        return "team";
    } else if constexpr (std::is_same_v<Part, edit::RecordChange<Plan>>) {
        return "plan";
    } else if constexpr (std::is_same_v<Part, edit::PositionChange>) {
        return "position";
    } else {
        static_assert(std::is_same_v<Part, edit::HeaderChange>);
        return "header";
    }
}

Json header_to_json(const edit::Header& header) {
    const auto& [name, currency, day_zero, stale_after, notes, answers, floors, report] = header;
    return {{"name", name},
            {"currency", currency},
            {"day_zero", to_json_value(day_zero)},
            {"stale_after", to_json_value(stale_after)},
            {"notes", notes},
            {"answers", to_json_value(answers)},
            {"floors", to_json_value(floors)},
            {"report", to_json_value(report)}};
}

void header_from_json(const Json& json, edit::Header& header) {
    auto& [name, currency, day_zero, stale_after, notes, answers, floors, report] = header;
    from_json_value(json.at("name"), name);
    from_json_value(json.at("currency"), currency);
    from_json_value(json.at("day_zero"), day_zero);
    from_json_value(json.at("stale_after"), stale_after);
    from_json_value(json.at("notes"), notes);
    if (json.contains("answers")) { // history written before there were any has none
        from_json_value(json.at("answers"), answers);
        from_json_value(json.at("floors"), floors);
    }
    from_json_value(json.at("report"), report);
}

template <class Part>
Json to_json(const Part& part) {
    Json json = {{"kind", kind_of<Part>()}};
    if constexpr (std::is_same_v<Part, edit::HeaderChange>) {
        json["before"] = header_to_json(part.before);
        json["after"] = header_to_json(part.after);
    } else {
        json["before"] = to_json_value(part.before);
        json["after"] = to_json_value(part.after);
        if constexpr (std::is_same_v<Part, edit::PositionChange>) {
            json["component"] = part.component.str();
        } else {
            json["index"] = part.index;
        }
    }
    return json;
}

template <class Part>
Part from_json(const Json& json) {
    Part part;
    if constexpr (std::is_same_v<Part, edit::HeaderChange>) {
        header_from_json(json.at("before"), part.before);
        header_from_json(json.at("after"), part.after);
    } else {
        from_json_value(json.at("before"), part.before);
        from_json_value(json.at("after"), part.after);
        if constexpr (std::is_same_v<Part, edit::PositionChange>) {
            from_json_value(json.at("component"), part.component);
        } else {
            part.index = json.at("index").get<std::size_t>();
            must(part.before.has_value() || part.after.has_value(), "empty change");
        }
    }
    return part;
}

template <class... Part>
edit::AtomicChange read_part(const Json& json, std::variant<Part...>*) {
    const std::string& kind = json.at("kind").get_ref<const std::string&>();
    std::optional<edit::AtomicChange> result;
    const auto take = [&]<class One>(std::in_place_type_t<One>) {
        if (kind == kind_of<One>()) {
            result = from_json<One>(json);
        }
        return result.has_value();
    };
    must((take(std::in_place_type<Part>) || ...), "kind of change");
    return *std::move(result);
}

} // namespace

std::string_view to_word(edit::Verb verb) {
    return verb_words[static_cast<std::size_t>(verb)];
}

edit::Verb verb_of(std::string_view word) {
    for (std::size_t i = 0; i < std::size(verb_words); ++i) {
        if (verb_words[i] == word) {
            return static_cast<edit::Verb>(i);
        }
    }
    return edit::Verb::change_stack; // of a newer program: it can be undone all the same
}

std::string write_parts(const edit::Change& change) {
    Json list = Json::array();
    for (const edit::AtomicChange& part : change.parts) {
        list.push_back(std::visit([](const auto& value) { return to_json(value); }, part));
    }
    return write_json_text(list);
}

std::vector<edit::AtomicChange> read_parts(const std::string& text) {
    const Json list = read_json_text(text);
    std::vector<edit::AtomicChange> parts;
    try {
        for (const Json& json : list) {
            parts.push_back(read_part(json, static_cast<edit::AtomicChange*>(nullptr)));
        }
    } catch (const Json::exception& error) {
        throw Damaged(error.what());
    }
    return parts;
}

} // namespace volteface::store
