// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/stack_text.h"

#include "core/model/words.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <stdexcept>
#include <vector>

namespace volteface::tests {

namespace {

std::string_view trimmed(std::string_view text) {
    while (!text.empty() && text.front() == ' ') {
        text.remove_prefix(1);
    }
    while (!text.empty() && text.back() == ' ') {
        text.remove_suffix(1);
    }
    return text;
}

std::vector<std::string_view> split(std::string_view text, char separator) {
    std::vector<std::string_view> parts;
    while (true) {
        const auto at = text.find(separator);
        const std::string_view part = trimmed(text.substr(0, at));
        if (!part.empty()) {
            parts.push_back(part);
        }
        if (at == std::string_view::npos) {
            return parts;
        }
        text.remove_prefix(at + 1);
    }
}

double number_of(std::string_view text) {
    double value = 0;
    if (std::from_chars(text.data(), text.data() + text.size(), value).ec != std::errc{}) {
        throw std::invalid_argument(std::string(text));
    }
    return value;
}

Component& component_of(Stack& stack, std::string_view id) {
    const ComponentId wanted{std::string(id)};
    const auto found = std::find_if(stack.components.begin(), stack.components.end(),
                                    [&](const Component& component) { return component.id == wanted; });
    if (found != stack.components.end()) {
        return *found;
    }
    Component component;
    component.id = wanted;
    component.name = std::string(id);
    stack.components.push_back(component);
    return stack.components.back();
}

void read_service(Stack& stack, const std::vector<std::string_view>& words) {
    Component& component = component_of(stack, words.at(1));
    component.layer = Layer::service;
    component.service = Service{};
    for (std::size_t i = 2; i + 1 < words.size(); i += 2) {
        if (words[i] == "impact") {
            component.service->impact_per_day = Decimal::parse(words[i + 1]).value();
        } else if (words[i] == "rto") {
            component.service->rto = Duration{minutes_of(words[i + 1])};
        } else if (words[i] == "mtpd") {
            component.service->mtpd = Duration{minutes_of(words[i + 1])};
        } else {
            throw std::invalid_argument(std::string(words[i]));
        }
    }
}

void read_option(Requirement& need, std::string_view option) {
    const auto words = split(option, ' ');
    const std::string_view value = words.at(1);
    if (words[0] == "weight") {
        need.weight = number_of(value);
    } else if (words[0] == "buffer") {
        need.buffer = Duration{minutes_of(value)};
    } else if (words[0] == "phase") {
        need.phase = from_word<Phase>(value).value();
    } else if (words[0] == "decay") {
        need.decay = value == "stop" ? Decay{StopDecay{}} : Decay{WearDecay{number_of(value)}};
    } else {
        throw std::invalid_argument(std::string(option));
    }
}

void read_need(Stack& stack, std::string_view line) {
    const auto colon = line.find(':');
    Requirement need;
    need.id = RequirementId(fmt::format("r{}", stack.requirements.size() + 1));
    need.consumer = component_of(stack, trimmed(line.substr(0, colon))).id;
    const auto parts = split(line.substr(colon + 1), '|');
    std::string_view list = parts.at(0);
    if (const auto of = list.find(" of "); of != std::string_view::npos) {
        need.quorum = static_cast<int>(number_of(list.substr(0, of)));
        list.remove_prefix(of + 4);
    }
    if (list != "none") {
        for (const std::string_view item : split(list, ',')) {
            const auto words = split(item, ' ');
            Supplier supplier;
            const bool standby = words[0].front() == '~';
            supplier.component = component_of(stack, words[0].substr(standby ? 1 : 0)).id;
            supplier.role = standby ? Role::standby : Role::active;
            supplier.failover = Duration{words.size() > 1 ? minutes_of(words[1]) : 0};
            need.suppliers.push_back(supplier);
        }
    }
    for (std::size_t i = 1; i < parts.size(); ++i) {
        read_option(need, parts[i]);
    }
    stack.requirements.push_back(need);
}

std::string time_text(Minute at) {
    if (at % minutes_per_day == 0) {
        return fmt::format("{}d", at / minutes_per_day);
    }
    return at % minutes_per_hour == 0 ? fmt::format("{}h", at / minutes_per_hour) : fmt::format("{}m", at);
}

} // namespace

Minute minutes_of(std::string_view text) {
    const Minute unit = text.back() == 'd' ? minutes_per_day : text.back() == 'h' ? minutes_per_hour : 1;
    return static_cast<Minute>(number_of(text)) * unit;
}

Stack stack_of(std::string_view text) {
    Stack stack;
    stack.name = "test";
    for (const std::string_view line : split(text, '\n')) {
        if (line.starts_with("service ")) {
            read_service(stack, split(line, ' '));
        } else if (line.find(':') != std::string_view::npos) {
            read_need(stack, line);
        } else {
            for (const std::string_view id : split(line, ' ')) {
                component_of(stack, id);
            }
        }
    }
    return stack;
}

Scenario scenario_of(std::string_view text, int horizon_days) {
    Scenario scenario;
    scenario.id = ScenarioId("test");
    scenario.horizon = Duration::days(horizon_days);
    for (const std::string_view line : split(text, '\n')) {
        const auto words = split(line, ' ');
        Event event;
        event.id = EventId(fmt::format("e{}", scenario.events.size() + 1));
        event.select.kind = Selector::Kind::test;
        event.select.field_test = {Field::component, {std::string(words.at(0))}, true};
        std::size_t next = 2;
        if (words.at(1) == "embargo") {
            event.effect = Embargo{};
        } else if (words[1] == "degrade") {
            event.effect = Degrade{Estimate::certain(number_of(words.at(next++)))};
        } else if (words[1] == "price") {
            event.effect = Price{Estimate::certain(number_of(words.at(next++)))};
        } else if (words[1] != "out") {
            throw std::invalid_argument(std::string(line));
        }
        const Minute start = minutes_of(words.at(next++));
        event.start = Duration{start};
        if (next < words.size()) {
            event.duration = Duration{minutes_of(words[next]) - start};
        }
        scenario.events.push_back(event);
    }
    return scenario;
}

std::string life_of(const simulation::Outcome& outcome, std::string_view component) {
    const simulation::ComponentOutcome* life = find(outcome, ComponentId{std::string(component)});
    if (life == nullptr) {
        return "unknown";
    }
    constexpr std::string_view names[] = {"up", "frozen", "at-risk", "degraded", "down", "unlawful"};
    std::string text;
    const simulation::Stretch* last = nullptr;
    for (const simulation::Stretch& stretch : life->states) {
        if (last != nullptr && last->capacity == stretch.capacity && last->state == stretch.state) {
            continue; // only the mark "frozen" changed
        }
        last = &stretch;
        text += text.empty() ? "" : ", ";
        text += fmt::format("{} {}", time_text(stretch.from), names[static_cast<std::size_t>(stretch.state)]);
        if (stretch.capacity > 0 && stretch.capacity < 1) {
            text += fmt::format(" {:.6g}", stretch.capacity);
        }
    }
    return text;
}

std::string renewal_of(const simulation::Outcome& outcome, std::string_view component) {
    const simulation::ComponentOutcome* life = find(outcome, ComponentId{std::string(component)});
    std::string text;
    for (const simulation::RenewalStretch& stretch : life->renewal) {
        text +=
            fmt::format("{}{} {:.6g}", text.empty() ? "" : ", ", time_text(stretch.from), stretch.capacity);
    }
    return text;
}

} // namespace volteface::tests
