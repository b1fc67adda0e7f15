// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/combine.h"

#include <fmt/format.h>

#include <algorithm>
#include <cassert>
#include <iterator>
#include <map>
#include <set>
#include <string_view>

namespace volteface {

namespace {

using Parts = std::vector<const ScenarioPart*>;

constexpr Language languages[] = {Language::english, Language::french};

std::string& words_in(Text& text, Language language) {
    return language == Language::french ? text.fr : text.en;
}

/// "30 days", "1 jour 12 heures"; the number stays with its unit.
std::string span_words(Duration span, Language language) {
    const bool french = language == Language::french;
    std::string words;
    const auto add = [&](Minute count, std::string_view one, std::string_view several) {
        if (count > 0) {
            words += fmt::format("{}{}\u00a0{}", words.empty() ? "" : " ", count, count == 1 ? one : several);
        }
    };
    add(span.minutes / minutes_per_day, french ? "jour" : "day", french ? "jours" : "days");
    add(span.minutes % minutes_per_day / minutes_per_hour, french ? "heure" : "hour",
        french ? "heures" : "hours");
    add(span.minutes % minutes_per_hour, "minute", "minutes");
    return words;
}

const std::string& name_of(const Scenario& scenario, Language language) {
    return scenario.name.empty() ? scenario.id.str() : scenario.name.in(language);
}

std::string after_words(Duration offset, Language language) {
    if (offset.minutes == 0) {
        return {};
    }
    return (language == Language::french ? " après " : " after ") + span_words(offset, language);
}

/// "A, then B after 30 days"; "A with B" where both start together.
std::string joined_name(const Parts& parts, Language language) {
    const bool french = language == Language::french;
    std::string name;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const std::string& own = name_of(parts[i]->scenario, language);
        if (i > 0 && parts[i]->offset == parts[i - 1]->offset) {
            name += (french ? " avec " : " with ") + own;
        } else {
            name += (i == 0   ? ""
                     : french ? ", puis "
                              : ", then ") +
                    own + after_words(parts[i]->offset, language);
        }
    }
    return name;
}

/// Whose words is said in front of each, with when it starts.
std::string joined_summary(const Parts& parts, Language language) {
    const bool french = language == Language::french;
    std::string summary;
    for (const ScenarioPart* part : parts) {
        const std::string& own = part->scenario.summary.in(language);
        if (own.empty()) {
            continue;
        }
        const std::string after = after_words(part->offset, language);
        summary += fmt::format("{}{}{}{}{} {}", summary.empty() ? "" : " ", name_of(part->scenario, language),
                               after.empty() ? "" : ",", after, french ? "\u00a0:" : ":", own);
    }
    return summary;
}

std::string share_words(double share, Language language) {
    std::string digits = fmt::format("{:.3g}", share * 100);
    if (language == Language::french) {
        std::replace(digits.begin(), digits.end(), '.', ',');
    }
    return digits + "\u00a0%";
}

std::string why_unknown(const Parts& parts, Language language) {
    const bool french = language == Language::french;
    std::string alone;
    for (const ScenarioPart* part : parts) {
        if (const auto& likelihood = part->scenario.likelihood_per_year) {
            alone +=
                fmt::format("{}{} {}",
                            alone.empty() ? ""
                            : french      ? "\u00a0; "
                                          : "; ",
                            name_of(part->scenario, language), share_words(likelihood->likely, language));
        }
    }
    std::string words = french ? "Inconnue. Rien ne dit que ces scénarios soient indépendants\u00a0: l’un "
                                 "peut entraîner l’autre, ou tous deux suivre d’une même cause."
                               : "Unknown. Nothing says that these scenarios are independent: one may bring "
                                 "the other about, or both may follow from one cause.";
    if (!alone.empty()) {
        words += (french ? " Chacun seul, par an\u00a0: " : " Each alone, a year: ") + alone + ".";
    }
    return words;
}

std::string joined_id(const Parts& parts) {
    std::string id;
    for (std::size_t i = 0; i < parts.size(); ++i) {
        if (i > 0) {
            id += parts[i]->offset == parts[i - 1]->offset ? "-with-" : "-then-";
        }
        id += parts[i]->scenario.id.str();
    }
    return make_id(id);
}

/// Ids for the events of all parts, in order: as they are where they are unique, else with the scenario's in
/// front, and numbered where that is not enough.
std::vector<EventId> event_ids(const Parts& parts) {
    std::map<EventId, int> uses;
    for (const ScenarioPart* part : parts) {
        for (const Event& event : part->scenario.events) {
            ++uses[event.id];
        }
    }
    std::set<EventId> taken;
    for (const auto& use : uses) {
        taken.insert(use.first); // also those of several, so that no id stands for another event than before
    }
    std::vector<EventId> ids;
    for (const ScenarioPart* part : parts) {
        for (const Event& event : part->scenario.events) {
            if (uses.at(event.id) == 1) {
                ids.push_back(event.id);
                continue;
            }
            const std::string wanted = make_id(part->scenario.id.str() + "-" + event.id.str());
            EventId id(wanted);
            for (int number = 2; !taken.insert(id).second; ++number) {
                id = EventId(fmt::format("{}-{}", wanted, number));
            }
            ids.push_back(id);
        }
    }
    return ids;
}

Start shifted(const Start& start, Duration offset) {
    if (const auto* span = std::get_if<Duration>(&start)) {
        return Duration{span->minutes + offset.minutes};
    }
    if (const auto* days = std::get_if<Days>(&start)) {
        const double by = static_cast<double>(offset.minutes) / static_cast<double>(minutes_per_day);
        const Estimate& from = days->estimate;
        return Days{{from.low + by, from.likely + by, from.high + by}};
    }
    return start;
}

template <class Record>
void join(std::vector<Record>& into, const std::vector<Record>& more) {
    for (const Record& record : more) {
        if (std::find(into.begin(), into.end(), record) == into.end()) {
            into.push_back(record);
        }
    }
}

} // namespace

Result<Scenario> combine(const std::vector<ScenarioPart>& parts) {
    assert(!parts.empty());
    Parts ordered;
    for (const ScenarioPart& part : parts) {
        if (!part.scenario.parameters.empty()) {
            return fail(ErrorCode::unknown_parameter, part.scenario.id.str(),
                        {part.scenario.parameters.front().id.str()});
        }
        if (part.offset.minutes > longest_duration.minutes - part.scenario.horizon.minutes) {
            return fail(ErrorCode::number_out_of_range, part.scenario.id.str(),
                        {format_duration(part.offset), "offset", "below 10 000 years"});
        }
        ordered.push_back(&part);
    }
    std::stable_sort(ordered.begin(), ordered.end(),
                     [](const ScenarioPart* a, const ScenarioPart* b) { return a->offset < b->offset; });
    Parts acting;
    std::copy_if(ordered.begin(), ordered.end(), std::back_inserter(acting),
                 [](const ScenarioPart* part) { return !part->scenario.events.empty(); });

    Scenario whole;
    whole.id = ScenarioId(joined_id(ordered));
    for (const Language language : languages) {
        words_in(whole.name, language) = joined_name(ordered, language);
        words_in(whole.summary, language) = joined_summary(ordered, language);
    }
    const Parts& telling = acting.empty() ? ordered : acting;
    const Scenario& first = telling.front()->scenario;
    whole.category = first.category;
    whole.horizon = {};
    for (const ScenarioPart* part : telling) {
        whole.horizon =
            std::max(whole.horizon, Duration{part->scenario.horizon.minutes + part->offset.minutes});
        if (part->scenario.category != whole.category) {
            whole.category.reset();
        }
    }
    if (telling.size() == 1) {
        whole.likelihood_per_year = first.likelihood_per_year;
        whole.likelihood_reasoning = first.likelihood_reasoning;
        whole.confidence = first.confidence;
    } else {
        for (const Language language : languages) {
            words_in(whole.likelihood_reasoning, language) = why_unknown(telling, language);
        }
    }
    const std::vector<EventId> ids = event_ids(ordered);
    for (const ScenarioPart* part : ordered) {
        join(whole.precedents, part->scenario.precedents);
        join(whole.sources, part->scenario.sources);
        for (Event event : part->scenario.events) {
            event.id = ids[whole.events.size()];
            event.start = shifted(event.start, part->offset);
            whole.events.push_back(std::move(event));
        }
    }
    return whole;
}

AnyInAYear any_in_a_year(const std::vector<Scenario>& scenarios) {
    AnyInAYear any;
    Estimate none = Estimate::certain(1);
    for (const Scenario& scenario : scenarios) {
        if (const auto& likelihood = scenario.likelihood_per_year) {
            none.low *= 1 - likelihood->low;
            none.likely *= 1 - likelihood->likely;
            none.high *= 1 - likelihood->high;
            ++any.known;
        } else {
            ++any.unknown;
        }
    }
    any.probability = {1 - none.low, 1 - none.likely, 1 - none.high};
    return any;
}

} // namespace volteface
