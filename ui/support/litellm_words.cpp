// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/litellm_words.h"

#include "ui/support/convert.h"

#include <QCoreApplication>

namespace volteface::ui {

namespace {

using exchange::litellm::NoteCode;

struct LiteLlmWords {
    Q_DECLARE_TR_FUNCTIONS(LiteLlmWords)

public:
    const exchange::litellm::Note& note;

    [[nodiscard]] QString argument(std::size_t index) const {
        return index < note.arguments.size() ? shown(note.arguments[index], 120) : QString();
    }

    [[nodiscard]] QString understood() const {
        switch (note.code) {
        case NoteCode::route:
            return tr("“%1” goes to %2.").arg(argument(0), argument(1));
        case NoteCode::later_order:
            return tr("“%1” turns to %2 by its order: a standby.").arg(argument(0), argument(1));
        case NoteCode::fallback:
            return tr("“%1” falls back to “%2”, %3: a standby that takes over at once.")
                .arg(argument(0), argument(1), argument(2));
        case NoteCode::default_fallback:
            return tr("Every name without fallbacks of its own falls back to “%1”.").arg(argument(0));
        case NoteCode::alias:
            return tr("“%1” is another name for “%2”: the same need.").arg(argument(0), argument(1));
        case NoteCode::include_read:
            return tr("Included: %1.").arg(argument(0));
        case NoteCode::environment_default:
            return tr("%1 has a value in this file; the environment of the gateway may override it.")
                .arg(argument(0));
        case NoteCode::hard_needs:
            return tr("Names drawn as hard needs of the gateway: %1. Give those that it can do without a "
                      "smaller "
                      "weight.")
                .arg(argument(0));
        default:
            return {};
        }
    }

    [[nodiscard]] QString drawn_as_unknown() const {
        switch (note.code) {
        case NoteCode::wildcard:
            return tr("“%1” is a wildcard: which models it stands for is unknown.").arg(argument(0));
        case NoteCode::destination_from_environment:
            return tr("Where “%1” goes stands in %2, outside this file: unknown.")
                .arg(argument(0), argument(1));
        case NoteCode::model_from_environment:
            return tr("The model of “%1” stands in %2, outside this file: unknown.")
                .arg(argument(0), argument(1));
        case NoteCode::unknown_provider:
            return tr("“%1”: the provider of “%2” is not known here.").arg(argument(0), argument(1));
        case NoteCode::unknown_host:
            return tr("“%1”: who runs %2 is unknown. Name the organisation in the stack.")
                .arg(argument(0), argument(1));
        case NoteCode::missing_destination:
            return tr("“%1”: %2 without api_base; where it goes is unknown.").arg(argument(0), argument(1));
        case NoteCode::deployment_name_only:
            return tr("“%1”: “%2” is a name that its owner gave to a deployment; which model it serves is "
                      "unknown. "
                      "Set model_info.base_model.")
                .arg(argument(0), argument(1));
        case NoteCode::not_self_hosted:
            return tr("“%1”: %2 is not to be had as weights, so what answers at %3 is unknown; it may be "
                      "another "
                      "gateway.")
                .arg(argument(0), argument(1), argument(2));
        case NoteCode::not_in_catalogue:
            return tr("“%1”: the catalogue has no entry for “%2”.").arg(argument(0), argument(1));
        case NoteCode::region_unknown:
            return tr("“%1”: the country of the region “%2” is not known.").arg(argument(0), argument(1));
        case NoteCode::region_from_environment:
            return tr("“%1”: its region stands in %2, outside this file.").arg(argument(0), argument(1));
        case NoteCode::region_is_wide:
            return tr("“%1”: “%2” spans several countries; none was drawn as the place where it runs.")
                .arg(argument(0), argument(1));
        default:
            return {};
        }
    }

    [[nodiscard]] QString not_drawn() const {
        switch (note.code) {
        case NoteCode::route_without_model:
            return tr("“%1” names no model: not drawn.").arg(argument(0));
        case NoteCode::canned_answer:
            return tr("“%1” answers with a text of its own (mock_response) and goes nowhere: not drawn.")
                .arg(argument(0));
        case NoteCode::fallback_from_unknown:
            return tr("A fallback is given for “%1”, which is no name of this gateway.").arg(argument(0));
        case NoteCode::fallback_to_unknown:
            return tr("“%1” falls back to “%2”, which leads nowhere known: no standby was drawn.")
                .arg(argument(0), argument(1));
        case NoteCode::fallback_of_other_kind:
            return tr("“%1” falls back to “%2”, which answers to another kind of call: no standby was drawn.")
                .arg(argument(0), argument(1));
        case NoteCode::alias_to_unknown:
            return tr("The alias “%1” leads to “%2”, which is no name of this gateway.")
                .arg(argument(0), argument(1));
        case NoteCode::wrong_shape:
            return argument(1) == QStringLiteral("list")
                       ? tr("“%1” should hold a list: passed over.").arg(argument(0))
                   : argument(1) == QStringLiteral("map")
                       ? tr("“%1” should hold keys with values: passed over.").arg(argument(0))
                       : tr("“%1” should hold a text: passed over.").arg(argument(0));
        case NoteCode::unknown_section:
            return tr("The section “%1” is not known here: passed over.").arg(argument(0));
        case NoteCode::other_dependency:
            return tr("%1: “%2” is a dependency, and no route to a model. Draw it by hand if it matters.")
                .arg(argument(0), argument(1));
        case NoteCode::include_not_read:
            return tr("The included file “%1” could not be read, or lies outside the folder.")
                .arg(argument(0));
        case NoteCode::unknown_credential:
            return tr("“%1” asks for the credential “%2”, which is not in this file.")
                .arg(argument(0), argument(1));
        case NoteCode::supplier_not_in_file:
            return tr("“%1” no longer goes to %2, which an earlier import has drawn: kept. Remove it if it "
                      "is gone.")
                .arg(argument(0), argument(1));
        default:
            return {};
        }
    }

    [[nodiscard]] QString rest() const {
        switch (note.code) {
        case NoteCode::setting:
            return tr("%1: a setting of the gateway itself.").arg(argument(0));
        case NoteCode::special_fallback:
            return tr("%1: for prompts that are too long or refused; no help in an outage, so no standby.")
                .arg(argument(0));
        case NoteCode::overridden:
            return tr("%1: router_settings say otherwise, and win.").arg(argument(0));
        case NoteCode::secret:
            return tr("%1: a secret stands here in clear. It was not kept; consider moving it out of the "
                      "file.")
                .arg(argument(0));
        default:
            return {};
        }
    }
};

} // namespace

QString describe(const exchange::litellm::Note& note) {
    const LiteLlmWords words{note};
    for (const QString& text :
         {words.understood(), words.drawn_as_unknown(), words.not_drawn(), words.rest()}) {
        if (!text.isEmpty()) {
            return text;
        }
    }
    return {};
}

} // namespace volteface::ui
