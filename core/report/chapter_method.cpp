// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/chapters.h"
#include "core/report/wording.h"

#include <fmt/format.h>

namespace volteface::report {

namespace {

std::string in_groups(const std::string& digits) {
    std::string out;
    for (std::size_t i = 0; i < digits.size(); i += 8) {
        out += (i == 0 ? "" : " ") + digits.substr(i, 8);
    }
    return out;
}

} // namespace

Section method_chapter(const Context& context) {
    Section section;
    section.running_head = context.say("Method and limits", "Méthode et limites");
    section.title = context.say("How the figures were made, and what they leave out",
                                "Comment les chiffres ont été établis, et ce qu’ils laissent de côté");
    const auto add = [&](std::string_view heading, std::string_view text) {
        section.blocks.emplace_back(Paragraph{std::string(heading), std::string(text)});
    };
    add(context.say("The stack", "La pile"),
        context.say(
            "Everything that the organisation’s AI relies on is drawn as a component: from materials and "
            "chips to models, data, "
            "applications, services, people and legal bases. A need says what a component takes from others, "
            "how many it takes at once, "
            "how long it goes on without, and who stands by.",
            "Tout ce dont dépend l’IA de l’organisation est décrit comme un composant\u00A0: des matériaux "
            "et des puces aux modèles, aux "
            "données, aux applications, aux services, aux équipes et aux bases légales. Un besoin dit ce "
            "qu’un composant prend à d’autres, "
            "combien il lui en faut à la fois, combien de temps il tient sans, et qui est en secours."));
    add(context.say("What breaks", "Ce qui casse"),
        context.say("A scenario takes components out, bars their renewal, or limits their capacity, for a "
                    "time or for good. From there the loss is "
                    "followed upwards, minute by minute: a need falls short when too few of its suppliers "
                    "are left, is felt when its buffer is "
                    "used up, and wears its consumer out where it is a need of renewal. Rings of components "
                    "that support one another hold until "
                    "something outside breaks them.",
                    "Un scénario met des composants à l’arrêt, interdit leur renouvellement ou limite leur "
                    "capacité, pour un temps ou pour de bon. "
                    "La perte est alors suivie vers le haut, minute par minute\u00A0: un besoin n’est plus "
                    "couvert quand il lui reste trop peu de "
                    "fournisseurs, il se fait sentir quand la réserve est épuisée, et il use son "
                    "consommateur quand il s’agit d’un "
                    "renouvellement. Les composants qui se soutiennent en boucle tiennent tant que rien "
                    "d’extérieur ne les rompt."));
    add(context.say("Loss", "La perte"),
        context.say("The loss of a service is its impact per day, as the organisation gave it, times the "
                    "days of capacity that it lacks. Half of "
                    "the capacity for two days counts as one day. Where the impact is unknown the loss is "
                    "unknown, and is left out of totals, which "
                    "say so.",
                    "La perte d’un service est son impact par jour, donné par l’organisation, multiplié par "
                    "les jours de capacité qui lui "
                    "manquent. Deux jours à mi-capacité comptent pour un jour. Quand l’impact est inconnu, "
                    "la perte l’est aussi\u00A0; elle est "
                    "exclue des totaux, qui le signalent."));
    add(context.say("Control", "Le contrôle"),
        context.say(
            "A component is counted under the country of the company at the top of its supplier’s chain of "
            "parents. Hosting and origin are "
            "other questions: a model of Chinese origin may run in France on a French cloud.",
            "Un composant est compté sous le pays de la société de tête de son fournisseur. L’hébergement et "
            "l’origine sont d’autres "
            "questions\u00A0: un modèle d’origine chinoise peut tourner en France, sur un cloud français."));
    add(context.say("Limits", "Les limites"),
        context.say(
            "This report shows what happens if nobody acts: it holds no plan to leave and no cost of "
            "leaving. It says what a scenario would do, "
            "not whether it comes. It knows what the stack describes and nothing else: a dependency that "
            "nobody has drawn cannot break. "
            "Estimates count at their likely value. What is unknown is shown as unknown and never guessed.",
            "Ce rapport montre ce qui se passe si personne n’agit\u00A0: il ne contient ni plan de sortie ni "
            "coût de sortie. Il dit ce que ferait un "
            "scénario, non s’il adviendra. Il ne connaît que ce que décrit la pile\u00A0: une dépendance que "
            "personne n’a décrite ne peut "
            "pas casser. Les estimations comptent pour leur valeur probable. L’inconnu est montré comme "
            "inconnu, jamais deviné."));
    add(context.say("Stamp", "L’empreinte"),
        fmt::format(fmt::runtime(context.say(
                        "Every figure comes from the stack, the scenarios and the assumptions whose content "
                        "has the SHA-256 digest {}. The stamp at the "
                        "foot of each page is its beginning. If any of them changes, so does the stamp.",
                        "Chaque chiffre provient de la pile, des scénarios et des hypothèses dont le contenu "
                        "a pour condensat SHA-256 {}. L’empreinte "
                        "au pied de chaque page en est le début. Si l’un d’eux change, l’empreinte change.")),
                    in_groups(context.digest.hex())));
    return section;
}

} // namespace volteface::report
