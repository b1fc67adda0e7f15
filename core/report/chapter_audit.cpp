// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/audit_phrases.h"

#include <utility>

namespace volteface::report {

std::vector<Section> audit_chapter(const Context& context) {
    if (context.input.audit == nullptr) {
        return {};
    }
    const AuditContext told{context, *context.input.audit, context.input.audit->audit, context.language};
    if (told.audit.components == 0) {
        Section section;
        section.running_head = told.say("Audit", "Audit");
        section.title = told.say("There is nothing to audit yet", "Il n’y a encore rien à auditer");
        section.lead = told.say(
            "The stack has no component: nobody holds it, and nothing can be lost.",
            "La pile n’a aucun composant\u00A0: personne ne la détient, et rien ne peut être perdu.");
        return {section};
    }
    std::vector<Section> pages = {audit_holders_page(told)};
    if (told.audit.services > 0) {
        pages.push_back(audit_exposure_page(told));
        pages.push_back(audit_losses_page(told));
    }
    pages.push_back(audit_fallbacks_page(told));
    pages.push_back(audit_laws_page(told));
    if (told.audit.services > 0) {
        pages.push_back(audit_sovereignty_page(told));
    }
    if (auto rules = audit_frameworks_page(told)) {
        pages.push_back(std::move(*rules));
    }
    return pages;
}

} // namespace volteface::report
