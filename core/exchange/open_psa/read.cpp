// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/tree.h"
#include "core/exchange/open_psa/open_psa.h"
#include "core/exchange/open_psa/prune.h"

#include <pugixml.hpp>

#include <algorithm>
#include <charconv>
#include <optional>
#include <string_view>
#include <unordered_map>

namespace volteface::exchange {

namespace {

using Input = FaultTree::Input;
using Operator = FaultTree::Operator;

constexpr int most_levels = 64;
constexpr const char* formulas = "and, or, atleast, event, gate, basic-event, house-event, constant";

/// What a name was used for, and where.
struct Reference {
    std::string name;
    std::string kind; ///< "event", "gate", "basic-event", "house-event"
    Place place;
};

class Reading {
public:
    void file(const OpenPsaFile& file) {
        file_ = &file;
        lines_.assign(1, 0);
        for (std::size_t i = 0; i < file.text.size(); ++i) {
            if (file.text[i] == '\n') {
                lines_.push_back(i + 1);
            }
        }
        pugi::xml_document document;
        const pugi::xml_parse_result parsed =
            document.load_buffer(file.text.data(), file.text.size(),
                                 pugi::parse_default | pugi::parse_doctype, pugi::encoding_utf8);
        if (!parsed) {
            complain(ErrorCode::malformed_syntax, {}, {parsed.description()},
                     place_of(static_cast<std::size_t>(std::max<std::ptrdiff_t>(parsed.offset, 0))));
            return;
        }
        for (const pugi::xml_node node : document.children()) {
            if (node.type() == pugi::node_doctype) {
                complain(ErrorCode::unknown_key, {}, {"<!DOCTYPE>"}, place_of(node));
                return;
            }
        }
        const pugi::xml_node root = document.document_element();
        if (std::string_view(root.name()) != "opsa-mef") {
            complain(ErrorCode::not_this_format, file.name, {"Open-PSA (opsa-mef)"}, place_of(root));
            return;
        }
        definitions(root, 0);
    }

    ResultAll<OpenPsaModel> finish(const std::string& top) {
        if (errors_.empty()) {
            resolve();
        }
        if (errors_.empty()) {
            choose_top(top);
        }
        if (errors_.empty()) {
            if (const auto ring = keep_what_is_used(model_.tree)) {
                complain(ErrorCode::schema_violation, file_->name,
                         {"the gate " + model_.tree.gates[*ring].name + " rests on itself"}, places_[*ring]);
            }
        }
        if (!errors_.empty()) {
            return tl::unexpected<Errors>(std::move(errors_));
        }
        return std::move(model_);
    }

private:
    [[nodiscard]] Place place_of(std::size_t offset) const {
        const auto line = std::upper_bound(lines_.begin(), lines_.end(), offset) - lines_.begin();
        Place place;
        place.file = file_->name;
        place.line = static_cast<std::size_t>(line);
        place.column = offset - lines_[static_cast<std::size_t>(line) - 1] + 1;
        return place;
    }
    [[nodiscard]] Place place_of(const pugi::xml_node& node) const {
        return place_of(static_cast<std::size_t>(std::max<std::ptrdiff_t>(node.offset_debug(), 0)));
    }

    void complain(ErrorCode code, std::string subject, std::vector<std::string> arguments, Place place) {
        errors_.push_back({code, std::move(subject), std::move(arguments), std::move(place)});
    }

    std::optional<std::string> name_of(const pugi::xml_node& node, const char* key = "name") {
        const pugi::xml_attribute attribute = node.attribute(key);
        if (!attribute || attribute.value()[0] == '\0') {
            complain(ErrorCode::missing_key, node.name(), {key}, place_of(node));
            return std::nullopt;
        }
        return attribute.value();
    }

    void definitions(const pugi::xml_node& parent, int depth) {
        if (depth > most_levels) {
            complain(ErrorCode::too_deep, file_->name, {std::to_string(most_levels)}, place_of(parent));
            return;
        }
        for (const pugi::xml_node node : parent.children()) {
            const std::string_view word = node.name();
            if (node.type() != pugi::node_element || word == "label" || word == "attributes" ||
                word == "define-parameter") {
                continue;
            }
            if (std::string_view(node.attribute("role").value()) == "private") {
                complain(ErrorCode::unknown_word, {}, {"private", "role", "public"}, place_of(node));
            } else if (word == "define-fault-tree" || word == "model-data" || word == "define-component") {
                definitions(node, depth + 1);
            } else if (word == "define-gate") {
                define_gate(node);
            } else if (word == "define-basic-event") {
                define_basic_event(node);
            } else if (word == "define-house-event") {
                define_house_event(node);
            } else {
                complain(ErrorCode::unknown_key, {}, {std::string(word)}, place_of(node));
            }
        }
    }

    /// The first child that says something.
    static pugi::xml_node content_of(const pugi::xml_node& node) {
        for (const pugi::xml_node child : node.children()) {
            const std::string_view word = child.name();
            if (child.type() == pugi::node_element && word != "label" && word != "attributes") {
                return child;
            }
        }
        return {};
    }

    std::uint32_t new_gate(std::string name) {
        model_.tree.gates.push_back({std::move(name), Operator::any, 1, {}});
        return static_cast<std::uint32_t>(model_.tree.gates.size() - 1);
    }

    bool take_name(const std::string& name, const char* list, const pugi::xml_node& node) {
        if (defined_.emplace(name, true).second) {
            return true;
        }
        complain(ErrorCode::duplicate_id, name, {list}, place_of(node));
        return false;
    }

    void define_gate(const pugi::xml_node& node) {
        const auto name = name_of(node);
        if (!name || !take_name(*name, "gates", node)) {
            return;
        }
        const pugi::xml_node formula = content_of(node);
        if (!formula) {
            complain(ErrorCode::missing_key, *name, {"formula"}, place_of(node));
            return;
        }
        const std::uint32_t gate = new_gate(*name);
        gates_.emplace(*name, gate);
        places_.resize(model_.tree.gates.size());
        places_[gate] = place_of(node);
        fill(gate, formula, 0);
    }

    /// Makes a gate of the formula; a formula that is an input alone is an `or` of one.
    void fill(std::uint32_t gate, const pugi::xml_node& formula, int depth) {
        if (depth > most_levels) {
            complain(ErrorCode::too_deep, file_->name, {std::to_string(most_levels)}, place_of(formula));
            return;
        }
        const std::string_view word = formula.name();
        std::vector<Input> inputs;
        if (word == "and" || word == "or" || word == "atleast") {
            for (const pugi::xml_node child : formula.children()) {
                if (child.type() == pugi::node_element) {
                    inputs.push_back(input(gate, child, depth));
                }
            }
            if (inputs.empty()) {
                complain(ErrorCode::missing_key, std::string(word), {"event"}, place_of(formula));
            }
        } else {
            inputs.push_back(input(gate, formula, depth));
        }
        std::uint32_t threshold = 1;
        if (word == "atleast") {
            const std::string_view text = formula.attribute("min").value();
            const auto read = std::from_chars(text.data(), text.data() + text.size(), threshold);
            if (read.ec != std::errc{} || read.ptr != text.data() + text.size() || threshold == 0 ||
                threshold > inputs.size()) {
                complain(ErrorCode::number_out_of_range, {},
                         {std::string(text), "min", "1 to " + std::to_string(inputs.size())},
                         place_of(formula));
                threshold = 1;
            }
        }
        FaultTree::Gate& made = model_.tree.gates[gate];
        made.op = word == "and" ? Operator::all : word == "atleast" ? Operator::at_least : Operator::any;
        made.threshold = threshold;
        made.inputs = std::move(inputs);
    }

    Input input(std::uint32_t gate, const pugi::xml_node& node, int depth) {
        const std::string_view word = node.name();
        if (word == "and" || word == "or" || word == "atleast") {
            const std::uint32_t inner =
                new_gate(model_.tree.gates[gate].name + "-part-" + std::to_string(model_.tree.gates.size()));
            places_.resize(model_.tree.gates.size());
            places_[inner] = place_of(node);
            fill(inner, node, depth + 1);
            return FaultTree::gate(inner);
        }
        if (word == "constant") {
            const auto value = name_of(node, "value");
            if (value && *value != "true" && *value != "false") {
                complain(ErrorCode::unknown_word, {}, {*value, "constant", "true, false"}, place_of(node));
            }
            return value == "true" ? FaultTree::always() : FaultTree::never();
        }
        if (word != "event" && word != "gate" && word != "basic-event" && word != "house-event") {
            complain(ErrorCode::unknown_word, {}, {std::string(word), "formula", formulas}, place_of(node));
            return FaultTree::never();
        }
        auto name = name_of(node);
        const pugi::xml_attribute type = node.attribute("type");
        references_.push_back({name.value_or(""), type ? type.value() : std::string(word), place_of(node)});
        // What it stands for is known when all is read: until then the number of the reference.
        return {Input::Kind::event, static_cast<std::uint32_t>(references_.size() - 1)};
    }

    void define_basic_event(const pugi::xml_node& node) {
        const auto name = name_of(node);
        if (!name || !take_name(*name, "basic events", node)) {
            return;
        }
        std::optional<double> probability;
        const pugi::xml_node value = content_of(node);
        const std::string_view word = value.name();
        if (word == "float" || word == "int") {
            std::string_view text = value.attribute("value").value();
            probability = read_probability(text);
            if (!probability || !(*probability >= 0 && *probability <= 1)) {
                complain(ErrorCode::number_out_of_range, *name, {std::string(text), "probability", "0 to 1"},
                         place_of(value));
                return;
            }
        }
        events_.emplace(*name, static_cast<std::uint32_t>(model_.tree.events.size()));
        model_.tree.events.push_back({*name, probability});
    }

    static std::optional<double> read_probability(std::string_view text) {
        if (text.starts_with('+')) {
            text.remove_prefix(1);
        }
        double value = 0;
        const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
        if (text.empty() || read.ec != std::errc{} || read.ptr != text.data() + text.size()) {
            return std::nullopt;
        }
        return value;
    }

    void define_house_event(const pugi::xml_node& node) {
        const auto name = name_of(node);
        if (!name || !take_name(*name, "house events", node)) {
            return;
        }
        const pugi::xml_node constant = content_of(node);
        const std::string_view value = constant.attribute("value").value();
        if (!constant || (value != "true" && value != "false")) {
            complain(ErrorCode::unknown_word, *name, {std::string(value), "constant", "true, false"},
                     place_of(node));
            return;
        }
        houses_.emplace(*name, value == "true");
    }

    void resolve() {
        std::vector<Input> meaning;
        for (const Reference& reference : references_) {
            const auto gate = gates_.find(reference.name);
            const auto event = events_.find(reference.name);
            const auto house = houses_.find(reference.name);
            if (gate != gates_.end()) {
                meaning.push_back(FaultTree::gate(gate->second));
            } else if (event != events_.end()) {
                meaning.push_back(FaultTree::event(event->second));
            } else if (house != houses_.end()) {
                meaning.push_back(house->second ? FaultTree::always() : FaultTree::never());
            } else if (reference.kind == "gate" || reference.kind == "house-event") {
                complain(ErrorCode::unknown_reference, file_->name, {reference.kind, reference.name},
                         reference.place);
                meaning.push_back(FaultTree::never());
            } else {
                const auto index = static_cast<std::uint32_t>(model_.tree.events.size());
                model_.tree.events.push_back({reference.name, std::nullopt});
                events_.emplace(reference.name, index);
                model_.undefined_events.push_back(reference.name);
                meaning.push_back(FaultTree::event(index));
            }
        }
        for (FaultTree::Gate& gate : model_.tree.gates) {
            for (Input& input : gate.inputs) {
                if (input.kind == Input::Kind::event) {
                    input = meaning[input.index];
                }
            }
        }
    }

    void choose_top(const std::string& top) {
        Place place;
        place.file = file_->name;
        if (!top.empty()) {
            const auto found = gates_.find(top);
            if (found == gates_.end()) {
                complain(ErrorCode::unknown_reference, file_->name, {"gate", top}, place);
                return;
            }
            model_.tree.top = FaultTree::gate(found->second);
            model_.tree.name = top;
            return;
        }
        std::vector<bool> used(model_.tree.gates.size(), false);
        for (const FaultTree::Gate& gate : model_.tree.gates) {
            for (const Input& input : gate.inputs) {
                if (input.kind == Input::Kind::gate) {
                    used[input.index] = true;
                }
            }
        }
        std::vector<std::string> tops;
        for (std::uint32_t gate = 0; gate < used.size(); ++gate) {
            if (!used[gate]) {
                tops.push_back(model_.tree.gates[gate].name);
                model_.tree.top = FaultTree::gate(gate);
                model_.tree.name = tops.back();
            }
        }
        if (tops.size() != 1) {
            std::string rule = tops.empty()
                                   ? "there is no gate that no other uses"
                                   : "there are several gates that no other uses; ask for one of them:";
            for (const std::string& name : tops) {
                rule += " " + name;
            }
            complain(ErrorCode::schema_violation, file_->name, {rule}, place);
        }
    }

    const OpenPsaFile* file_ = nullptr;
    std::vector<std::size_t> lines_; ///< where each line of the file begins
    OpenPsaModel model_;
    Errors errors_;
    std::vector<Reference> references_;
    std::vector<Place> places_; ///< of gates
    std::unordered_map<std::string, bool> defined_;
    std::unordered_map<std::string, std::uint32_t> gates_;
    std::unordered_map<std::string, std::uint32_t> events_;
    std::unordered_map<std::string, bool> houses_;
};

} // namespace

ResultAll<OpenPsaModel> read_open_psa(const std::vector<OpenPsaFile>& files, const std::string& top) {
    Reading reading;
    for (const OpenPsaFile& file : files) {
        reading.file(file);
    }
    return reading.finish(top);
}

} // namespace volteface::exchange
