// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/why_words.h"

#include "core/report/names.h"
#include "core/report/wording.h"

#include <fmt/format.h>

#include <algorithm>

namespace volteface::report {

using simulation::State;

namespace {

constexpr Plural suppliers_word = {"supplier", "suppliers", "fournisseur", "fournisseurs"};

/// "Claims assistant is down from day 3" without its subject.
std::string state_since(Language l, const WhyStep& step) {
    const std::string from = from_instant(l, step.since);
    if (step.renewal) {
        return step.capacity > 0 ? fmt::format(fmt::runtime(say(l, "can be renewed at {} only {}",
                                                                "ne se renouvelle plus qu’à {} {}")),
                                               percent(l, step.capacity), from)
                                 : fmt::format(fmt::runtime(say(l, "can no longer be renewed {}",
                                                                "ne se renouvelle plus {}")),
                                               from);
    }
    if (step.state == State::unlawful) {
        return fmt::format(fmt::runtime(say(l, "may no longer be used {}", "n’a plus de base légale {}")),
                           from);
    }
    if (step.capacity > 0) {
        return fmt::format(fmt::runtime(say(l, "runs at {} {}", "tourne à {} {}")), percent(l, step.capacity),
                           from);
    }
    return fmt::format(fmt::runtime(say(l, "is down {}", "est à l’arrêt {}")), from);
}

std::string offer_phrase(Language l, double offer, bool renewal) {
    if (renewal) {
        return offer > 0
                   ? fmt::format(fmt::runtime(say(l, "can be had at {} only", "n’est plus livré qu’à {}")),
                                 percent(l, offer))
                   : std::string(say(l, "can no longer be had anew", "n’est plus ni livré ni renouvelé"));
    }
    return offer > 0 ? fmt::format(fmt::runtime(say(l, "runs at {}", "tourne à {}")), percent(l, offer))
                     : std::string(say(l, "is down", "est à l’arrêt"));
}

} // namespace

Text WhyWords::event(const WhyStep& step) const {
    return in_both([&](Language l) {
        const std::string name = name_of(stack_, step.component);
        const std::string event =
            quoted(l, step.event ? name_of(scenario_, *step.event, l) : name_of(scenario_, l));
        return fmt::format(fmt::runtime(say(l, "{} {}: {}.", "{} {}\u00A0: {}.")), name, state_since(l, step),
                           event);
    });
}

Text WhyWords::too_few(const WhyStep& step, const Requirement& requirement) const {
    return in_both([&](Language l) {
        const auto quorum = static_cast<std::size_t>(std::max(requirement.quorum, 0));
        return fmt::format(fmt::runtime(say(l, "{} {}: {} takes {} and lists {}.",
                                            "{} {}\u00A0: {} exige {} et n’en a que {}.")),
                           name_of(stack_, step.component), state_since(l, step),
                           quoted(l, need_of(stack_, requirement)), counted(l, quorum, suppliers_word),
                           requirement.suppliers.size());
    });
}

Text WhyWords::requirement(const WhyStep& step, const Requirement& requirement, double offer,
                           bool offer_is_renewal) const {
    return in_both([&](Language l) {
        const std::string consumer = name_of(stack_, step.component);
        const std::string need = quoted(l, need_of(stack_, requirement));
        const std::string supplier = step.supplier ? name_of(stack_, *step.supplier)
                                                   : std::string(say(l, "no supplier", "aucun fournisseur"));
        const bool legal = requirement.phase == Phase::legal;
        const std::string_view pattern =
            legal
                ? say(l, "{} {}: the law asks for {}, and {} {}.", "{} {}\u00A0: la loi exige {}, et {} {}.")
                : say(l, "{} {}: it needs {}, and {} {}.", "{} {}\u00A0: il lui faut {}, et {} {}.");
        const std::string phrase = legal && offer <= 0
                                       ? std::string(say(l, "no longer holds", "ne tient plus"))
                                       : offer_phrase(l, offer, offer_is_renewal);
        return fmt::format(fmt::runtime(pattern), consumer, state_since(l, step), need, supplier, phrase);
    });
}

Text WhyWords::danger(const WhyStep& step, const Requirement& requirement, const RequirementNow& now) const {
    return in_both([&](Language l) {
        const std::string consumer = name_of(stack_, step.component);
        const std::string need = quoted(l, need_of(stack_, requirement));
        if (now.satisfaction < now.felt && now.felt_from) {
            return fmt::format(fmt::runtime(say(l, "{} lives on its buffer for {} until {}.",
                                                "{} vit sur sa réserve pour {} jusqu’au {}.")),
                               consumer, need, instant(l, *now.felt_from));
        }
        if (now.satisfaction < 1) {
            return fmt::format(
                fmt::runtime(say(l, "{} is wearing out for want of {}.", "{} s’use faute de {}.")), consumer,
                need);
        }
        return fmt::format(
            fmt::runtime(
                say(l, "{} has no reserve left for {}: {} at full capacity where it had {}.",
                    "{} n’a plus de marge pour {}\u00A0: {} à pleine capacité, contre {} au départ.")),
            consumer, need, counted(l, static_cast<std::size_t>(std::max(now.at_full, 0)), suppliers_word),
            now.at_full_at_start);
    });
}

Text WhyWords::note(const WhyNote& note, const Requirement& requirement, Minute at,
                    const std::optional<Root>& root) const {
    return in_both([&](Language l) -> std::string {
        const std::string standby = note.component ? name_of(stack_, *note.component) : std::string();
        switch (note.kind) {
        case WhyNoteKind::buffer:
            return fmt::format(fmt::runtime(note.at > at ? say(l, "The buffer of {} lasts until {}.",
                                                               "La réserve de {} tient jusqu’au {}.")
                                                         : say(l, "The buffer of {} ran out on {}.",
                                                               "La réserve de {} s’est épuisée au {}.")),
                               span(l, requirement.buffer.minutes), instant(l, note.at));
        case WhyNoteKind::wear:
            return fmt::format(fmt::runtime(say(l, "Every 30\u00A0days it loses {} of what is left.",
                                                "Tous les 30\u00A0jours, {} de ce qui reste est perdu.")),
                               percent(l, note.value));
        case WhyNoteKind::share:
            return fmt::format(fmt::runtime(say(l, "This need is worth {} of its capacity.",
                                                "Ce besoin pèse {} de sa capacité.")),
                               percent(l, note.value));
        case WhyNoteKind::quorum:
            return fmt::format(fmt::runtime(say(l, "It takes {} of {}.", "Il en faut {} sur {}.")),
                               note.value, requirement.suppliers.size());
        case WhyNoteKind::standby_waits:
            return fmt::format(fmt::runtime(say(l, "The standby {} takes over on {}.",
                                                "Le secours {} prend le relais au {}.")),
                               standby, instant(l, note.at));
        case WhyNoteKind::standby_holds:
            return fmt::format(
                fmt::runtime(say(l, "The standby {} holds it at {}.", "Le secours {} maintient {}.")),
                standby, percent(l, note.value));
        case WhyNoteKind::standby_short:
            if (!root) {
                return fmt::format(fmt::runtime(say(l, "The standby {} is down as well.",
                                                    "Le secours {} est à l’arrêt lui aussi.")),
                                   standby);
            }
            if (root->component == *note.component) {
                return fmt::format(
                    fmt::runtime(say(l, "The standby {} is down as well: {}.",
                                     "Le secours {} est à l’arrêt lui aussi\u00A0: {}.")),
                    standby,
                    quoted(l, root->event ? name_of(scenario_, *root->event, l) : name_of(scenario_, l)));
            }
            return fmt::format(
                fmt::runtime(say(l, "The standby {} is down as well: it rests on {}.",
                                 "Le secours {} est à l’arrêt lui aussi\u00A0: il repose sur {}.")),
                standby, name_of(stack_, root->component));
        }
        return {};
    });
}

Text why_in_short(const Stack& stack, const std::vector<WhyStep>& chain) {
    if (chain.empty()) {
        return {};
    }
    constexpr std::size_t most_links = 3;
    return in_both([&](Language l) {
        std::string out;
        std::size_t i = 0;
        const WhyStep& first = chain.front();
        if (first.kind == WhyKind::requirement && first.supplier) {
            const Requirement* need = find(stack, *first.requirement);
            out = fmt::format(
                fmt::runtime(first.state == State::unlawful
                                 ? say(l, "The law asks for {}: {}", "La loi exige {}\u00A0: {}")
                                 : say(l, "It needs {} from {}", "Il lui faut {}, assuré par {}")),
                quoted(l, need == nullptr ? first.requirement->str() : need_of(stack, *need)),
                name_of(stack, *first.supplier));
            i = 1;
            std::size_t last = i;
            while (last < chain.size() && chain[last].kind == WhyKind::requirement && chain[last].supplier) {
                ++last;
            }
            const std::size_t between = last - i;
            for (std::size_t link = i; link < last; ++link) {
                const bool is_cut = between > most_links && link - i == most_links - 1;
                if (is_cut) {
                    const std::size_t left_out = last - 1 - link;
                    out += fmt::format(
                        fmt::runtime(
                            say(l, ", which rests through {} on {}", ", qui repose, par {}, sur {}")),
                        counted(l, left_out, {"more link", "more links", "autre maillon", "autres maillons"}),
                        name_of(stack, *chain[last - 1].supplier));
                    break;
                }
                out += fmt::format(fmt::runtime(say(l, ", which rests on {}", ", qui repose sur {}")),
                                   name_of(stack, *chain[link].supplier));
            }
            out += ". ";
            i = last;
        }
        if (i < chain.size()) {
            out += (l == Language::french ? chain[i].sentence.fr : chain[i].sentence.en) + ' ';
        }
        std::size_t standbys = 0;
        for (const WhyStep& step : chain) {
            for (const WhyNote& note : step.notes) {
                const bool about_standby =
                    note.kind == WhyNoteKind::standby_waits || note.kind == WhyNoteKind::standby_short;
                const bool about_time = note.kind == WhyNoteKind::buffer && &step == &chain.front();
                if (about_time || (about_standby && standbys++ < 2)) {
                    out += note.sentence.in(l) + ' ';
                }
            }
        }
        if (!out.empty() && out.back() == ' ') {
            out.pop_back();
        }
        return out;
    });
}

} // namespace volteface::report
