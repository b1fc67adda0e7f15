// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/palette_entries.h"

#include "core/catalogue/catalogue.h"
#include "ui/document/document.h"
#include "ui/document/session.h"
#include "ui/shell/action_book.h"
#include "ui/shell/sample_stories.h"
#include "ui/support/convert.h"
#include "ui/support/language.h"
#include "ui/support/names.h"

#include <QCoreApplication>
#include <QPointer>
#include <QSet>
#include <QTimer>

namespace volteface::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Palette)
};

/// Offered before anything is typed.
bool stands(const QString& id) {
    static const QSet<QString> standing{
        QStringLiteral("file.open"),          QStringLiteral("file.save"),
        QStringLiteral("file.import"),        QStringLiteral("view.map"),
        QStringLiteral("view.scenarios"),     QStringLiteral("view.report"),
        QStringLiteral("scenario.play"),      QStringLiteral("stack.addComponent"),
        QStringLiteral("file.exportPicture"), QStringLiteral("file.saveReport"),
        QStringLiteral("edit.undo")};
    return standing.contains(id);
}

/// What an action that cannot be run waits for, where that is a selection; empty else.
QString missing(const QString& id, const ActionBook& actions, const Session& session) {
    const Document* document = session.document();
    if (document == nullptr) {
        return {};
    }
    if ((id == u"stack.confirm" || id == u"stack.reject") &&
        actions[QStringLiteral("stack.review")]->isEnabled()) {
        return Words::tr("select something inferred first");
    }
    static const QSet<QString> changing{QStringLiteral("stack.completeUpstream"),
                                        QStringLiteral("edit.remove")};
    static const QSet<QString> reading{QStringLiteral("catalogue.keep"), QStringLiteral("scenario.why")};
    const bool waits = reading.contains(id) || (changing.contains(id) && !document->isReadOnly());
    return waits && session.selection().components.empty() ? Words::tr("select a component first")
                                                           : QString();
}

void addActions(std::vector<PaletteEntry>& entries, const ActionBook& actions, const Session& session) {
    for (const ActionBook::Entry& entry : actions.entries()) {
        const bool enabled = entry.action->isEnabled();
        const QString hint = enabled ? QString() : missing(entry.id, actions, session);
        if ((!enabled && hint.isEmpty()) || entry.id == u"edit.search") {
            continue;
        }
        PaletteEntry item;
        item.detail = hint;
        item.muted = !enabled;
        item.title = entry.text().remove(u'&');
        item.kind = Words::tr("Action");
        item.key = entry.action->shortcut().toString(QKeySequence::NativeText);
        item.icon = QStringLiteral("action");
        item.weight = enabled ? 1.05 : 0.7;
        item.standing = enabled && stands(entry.id);
        // Run when the palette has gone, so that a dialog does not open under it.
        item.run = [action = QPointer<QAction>(entry.action)] {
            if (action) {
                QTimer::singleShot(0, action, [action] { action->trigger(); });
            }
        };
        entries.push_back(std::move(item));
    }
}

void addScenarios(std::vector<PaletteEntry>& entries, Session& session) {
    for (const Scenario& scenario : session.scenarios()) {
        PaletteEntry item;
        item.title = shown(scenario.name.in(currentLanguage()), 120);
        item.detail = toQString(scenario.id.str());
        item.kind = Words::tr("Scenario");
        item.icon = QStringLiteral("scenario");
        item.standing = true;
        item.run = [&session, id = scenario.id] { session.setScenario(id); };
        entries.push_back(std::move(item));
    }
}

void addRecords(std::vector<PaletteEntry>& entries, Session& session) {
    const std::shared_ptr<const Stack> stack = session.stack();
    for (const Component& component : stack->components) {
        PaletteEntry item;
        item.title = shown(component.name, 120);
        item.detail = nameOf(component.layer);
        if (component.organisation) {
            item.detail += QStringLiteral(" · ") + nameIn(*stack, *component.organisation);
        }
        item.kind = component.service ? Words::tr("Service") : Words::tr("Component");
        item.icon = QStringLiteral("component");
        item.run = [&session, id = component.id] {
            session.select({{id}, {}});
            Q_EMIT session.revealRequested({SubjectRef::Kind::component, id.str()}, {});
        };
        entries.push_back(std::move(item));
    }
    for (const Requirement& requirement : stack->requirements) {
        PaletteEntry item;
        item.title = nameIn(*stack, requirement.id);
        item.detail = nameOf(requirement.phase);
        item.kind = Words::tr("Requirement");
        item.icon = QStringLiteral("requirement");
        item.weight = 0.9;
        item.run = [&session, id = requirement.id, consumer = requirement.consumer] {
            session.select({{consumer}, id});
            Q_EMIT session.revealRequested({SubjectRef::Kind::requirement, id.str()}, {});
        };
        entries.push_back(std::move(item));
    }
    for (const Organisation& organisation : stack->organisations) {
        PaletteEntry item;
        item.title = shown(organisation.name, 120);
        item.detail = organisation.country ? nameOf(*organisation.country) : unknownWord();
        item.kind = Words::tr("Organisation");
        item.icon = QStringLiteral("organisation");
        item.weight = 0.85;
        item.run = [&session, id = organisation.id] {
            Q_EMIT session.revealRequested({SubjectRef::Kind::organisation, id.str()}, {});
        };
        entries.push_back(std::move(item));
    }
}

void addCatalogue(std::vector<PaletteEntry>& entries, const Session& session,
                  const std::function<void(const CatalogueId&)>& showEntry) {
    const auto catalogue = session.catalogue();
    for (const CatalogueEntry& entry : catalogue->entries()) {
        PaletteEntry item;
        item.title = shown(entry.name, 120);
        item.detail = nameOf(entry.layer);
        const CatalogueOrganisation* organisation =
            entry.organisation ? catalogue->find(*entry.organisation) : nullptr;
        if (organisation != nullptr) {
            item.detail += QStringLiteral(" · ") + shown(organisation->name, 80);
        }
        item.kind = Words::tr("In the catalogue");
        item.icon = QStringLiteral("catalogue");
        item.weight = 0.8;
        item.run = [showEntry, id = entry.id] { showEntry(id); };
        entries.push_back(std::move(item));
    }
}

} // namespace

std::vector<PaletteEntry> sampleEntries(const std::vector<std::string>& samples,
                                        const std::function<void(const std::string&)>& open) {
    std::vector<PaletteEntry> entries;
    for (const std::string& name : samples) {
        const SampleStory story = storyOf(name);
        PaletteEntry item;
        item.title =
            Words::tr("Open the sample “%1”").arg(story.kind.isEmpty() ? toQString(name) : story.kind);
        item.detail = story.sentence;
        item.kind = Words::tr("Sample");
        item.icon = QStringLiteral("perspective-map");
        item.weight = 1.02;
        item.standing = true;
        item.run = [open, name] { open(name); };
        entries.push_back(std::move(item));
    }
    return entries;
}

std::vector<PaletteEntry> paletteEntries(const ActionBook& actions, Session& session,
                                         const std::function<void(const CatalogueId&)>& showEntry) {
    std::vector<PaletteEntry> entries;
    addActions(entries, actions, session);
    addScenarios(entries, session);
    addRecords(entries, session);
    if (session.document() != nullptr) {
        addCatalogue(entries, session, showEntry);
    }
    return entries;
}

} // namespace volteface::ui
