// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/catalogue_desk.h"

#include "core/edit/inferred.h"
#include "core/store/checked_file.h"
#include "ui/catalogue/completion_dialog.h"
#include "ui/catalogue/inferred_dialog.h"
#include "ui/catalogue/own_import_dialog.h"
#include "ui/catalogue/update_dialog.h"
#include "ui/document/catalogue_edits.h"
#include "ui/document/document.h"
#include "ui/support/convert.h"
#include "ui/support/names.h"

#include <QFileInfo>

#include <algorithm>
#include <system_error>

namespace volteface::ui {

namespace {

/// "A", or the names of the first few: what an undo step is about.
std::string subjectOf(const Stack& stack, const std::vector<ComponentId>& ids) {
    std::vector<Component> components;
    for (const ComponentId& id : ids) {
        if (const Component* component = find(stack, id)) {
            components.push_back(*component);
        }
    }
    return components.empty() ? stack.name : namesOf(components);
}

} // namespace

CatalogueDesk::CatalogueDesk(Session& session, std::filesystem::path shipped, std::filesystem::path userFile,
                             QWidget* window)
    : QObject(window)
    , run([](QDialog& dialog) { return dialog.exec() == QDialog::Accepted; })
    , session_(session)
    , shippedFolder_(std::move(shipped))
    , userFile_(std::move(userFile))
    , window_(window)
    , shipped_(std::make_shared<const catalogue::Catalogue>()) {
    connect(&session_, &Session::documentChanged, this, &CatalogueDesk::lookForNewerFacts);
}

void CatalogueDesk::load() {
    shipped_ = std::make_shared<const catalogue::Catalogue>(catalogue::Catalogue::load(shippedFolder_));
    own_ = userFile_.empty() ? catalogue::UserCatalogue{} : catalogue::read_user_catalogue(userFile_);
    overlay();
    reportMistakes();
}

void CatalogueDesk::overlay() {
    session_.setCatalogue(std::make_shared<const catalogue::Catalogue>(shipped_->overlaid(own_)));
}

void CatalogueDesk::reportMistakes() {
    for (const Error& error : session_.catalogue()->errors()) {
        session_.report(error);
    }
}

void CatalogueDesk::complete(const std::vector<ComponentId>& components) {
    const auto stack = session_.stack();
    CompletionDialog dialog(stack, session_.catalogue(), components, window_);
    if (!run(dialog)) {
        return;
    }
    const catalogue::Additions& chosen = dialog.chosen();
    if (!session_.apply(
            changeOf(*stack, chosen, edit::Verb::complete_upstream, subjectOf(*stack, components)))) {
        return;
    }
    Q_EMIT done(tr("%n component(s) were brought in, as inferred.", nullptr,
                   static_cast<int>(chosen.components.size())));
}

void CatalogueDesk::confirm(const std::vector<ComponentId>& components,
                            const std::vector<RequirementId>& requirements) {
    session_.apply(edit::confirm_inferred(*session_.stack(), components, requirements));
}

void CatalogueDesk::reject(const std::vector<ComponentId>& components,
                           const std::vector<RequirementId>& requirements) {
    session_.apply(edit::reject_inferred(*session_.stack(), components, requirements));
}

void CatalogueDesk::confirmAll() {
    const edit::Inferred all = edit::inferred_of(*session_.stack());
    confirm(all.components, all.requirements);
}

void CatalogueDesk::rejectAll() {
    const edit::Inferred all = edit::inferred_of(*session_.stack());
    reject(all.components, all.requirements);
}

void CatalogueDesk::review() {
    InferredDialog dialog(&session_, window_);
    run(dialog);
}

void CatalogueDesk::update() {
    UpdateDialog dialog(session_.stack(), session_.catalogue(), window_);
    if (run(dialog) && session_.apply(dialog.change())) {
        Q_EMIT done(tr("The stack was brought up to date with the catalogue."));
    }
}

bool CatalogueDesk::isOwn(const CatalogueId& entry) const {
    return std::any_of(own_.entries.begin(), own_.entries.end(),
                       [&](const CatalogueEntry& own) { return own.id == entry; });
}

/// Another window or the command line may have written to the file since it was read.
void CatalogueDesk::readAgain() {
    if (userFile_.empty()) {
        return;
    }
    catalogue::UserCatalogue now = catalogue::read_user_catalogue(userFile_);
    const bool other = now.errors.size() != own_.errors.size() ||
                       catalogue::write_user_catalogue(now) != catalogue::write_user_catalogue(own_);
    own_ = std::move(now);
    if (other) {
        overlay();
    }
}

/// What could not be read from the file would be lost with the next write.
bool CatalogueDesk::mayWrite() {
    readAgain();
    if (own_.errors.empty() && !userFile_.empty()) {
        return true;
    }
    for (const Error& error : own_.errors) {
        session_.report(error);
    }
    session_.report(
        Error{ErrorCode::not_writable,
              toUtf8(tr("My catalogue")),
              {toUtf8(own_.errors.empty() ? tr("there is no place for it: set VOLTEFACE_USER_CATALOGUE")
                                          : tr("mend the mistakes in it first; what "
                                               "cannot be read would be lost"))},
              Place{userFile_.string(), {}, 0, 0}});
    return false;
}

bool CatalogueDesk::write(const catalogue::UserCatalogue& own) {
    std::error_code ignored; // what cannot be made cannot be written to, and that is told
    std::filesystem::create_directories(userFile_.parent_path(), ignored);
    const Result<void> written =
        store::write_file_checked(userFile_.string(), catalogue::write_user_catalogue(own));
    if (!written) {
        session_.report(written.error());
        return false;
    }
    own_ = own;
    overlay();
    return true;
}

void CatalogueDesk::keep(const std::vector<ComponentId>& components) {
    if (components.empty() || !mayWrite()) {
        return;
    }
    const auto stack = session_.stack();
    catalogue::UserCatalogue own = own_;
    std::vector<CatalogueId> kept;
    for (const ComponentId& id : components) {
        if (const Component* component = find(*stack, id)) {
            const catalogue::UserCatalogue entry =
                catalogue::entry_of(*stack, *component, *session_.catalogue());
            kept.push_back(entry.entries.front().id);
            catalogue::put(own, entry);
        }
    }
    if (!write(own)) {
        return;
    }
    const auto covering = std::count_if(kept.begin(), kept.end(), [this](const CatalogueId& id) {
        return session_.catalogue()->shipped(id) != nullptr;
    });
    QString text = tr("%n component(s) are kept in your catalogue.", nullptr, static_cast<int>(kept.size()));
    if (covering > 0) {
        text += u' ' + tr("%n stand(s) in place of a shipped entry.", nullptr, static_cast<int>(covering));
    }
    Q_EMIT done(text);
}

void CatalogueDesk::forget(const CatalogueId& entry) {
    if (!mayWrite()) {
        return;
    }
    catalogue::UserCatalogue own = own_;
    if (catalogue::remove(own, entry) && write(own)) {
        Q_EMIT done(session_.catalogue()->find(entry) != nullptr
                        ? tr("The shipped entry holds again.")
                        : tr("The entry was removed from your catalogue."));
    }
}

void CatalogueDesk::exportOwn() {
    const QString file = fileToSave ? fileToSave(QStringLiteral("catalogue.json")) : QString();
    if (file.isEmpty()) {
        return;
    }
    const Result<void> written =
        store::write_file_checked(toUtf8(file), catalogue::write_user_catalogue(own_));
    if (!written) {
        session_.report(written.error());
        return;
    }
    Q_EMIT done(tr("“%1” was written.").arg(QFileInfo(file).fileName()));
}

void CatalogueDesk::importOwn() {
    const QString file = mayWrite() && fileToOpen ? fileToOpen() : QString();
    if (file.isEmpty()) {
        return;
    }
    if (!QFileInfo::exists(file)) {
        session_.report(Error{ErrorCode::not_readable,
                              toUtf8(file),
                              {toUtf8(tr("there is no such file"))},
                              Place{toUtf8(file), {}, 0, 0}});
        return;
    }
    catalogue::UserCatalogue records = catalogue::read_user_catalogue(std::filesystem::path(toUtf8(file)));
    if (records.empty()) {
        for (const Error& error : records.errors) {
            session_.report(error);
        }
        if (records.errors.empty()) {
            Q_EMIT done(tr("“%1” holds no entry.").arg(QFileInfo(file).fileName()));
        }
        return;
    }
    OwnImportDialog dialog(QFileInfo(file).fileName(), own_, records, *session_.catalogue(), window_);
    if (!run(dialog) || !mayWrite()) {
        return;
    }
    catalogue::UserCatalogue own = own_;
    records.errors.clear();
    catalogue::put(own, records);
    if (write(own)) {
        const auto& preview = dialog.preview();
        Q_EMIT done(tr("%n entries were imported.", nullptr,
                       static_cast<int>(preview.added.size() + preview.changed.size())));
    }
}

void CatalogueDesk::lookForNewerFacts() {
    looking_.cancel();
    const Document* document = session_.document();
    if (document == nullptr || document->isReadOnly()) {
        Q_EMIT newerFactsFound(0);
        return;
    }
    looking_.start([this, stack = session_.stack(),
                    known = session_.catalogue()](const std::stop_token&) -> LatestJob::Delivery {
        const auto updates = catalogue::updates_of(*stack, *known);
        const auto count = std::count_if(updates.begin(), updates.end(), [](const catalogue::Update& update) {
            return !update.differences.empty();
        });
        return [this, count] { Q_EMIT newerFactsFound(static_cast<int>(count)); };
    });
}

} // namespace volteface::ui
