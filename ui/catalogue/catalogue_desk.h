// SPDX-License-Identifier: GPL-3.0-or-later
// What a person does with the catalogue besides reading it: complete a stack, say yes or no to what was
// inferred, take newer facts, keep entries of their own. Owns the user's catalogue file.
#pragma once

#include "core/catalogue/updates.h"
#include "core/catalogue/user_catalogue.h"
#include "ui/document/latest_job.h"
#include "ui/document/session.h"

#include <QObject>

#include <filesystem>
#include <functional>
#include <memory>
#include <vector>

class QDialog;
class QWidget;

namespace volteface::ui {

class CatalogueDesk : public QObject {
    Q_OBJECT

public:
    /// `shipped`: the folder of the catalogue files. `userFile` need not exist. `window` is the parent of
    /// dialogs.
    CatalogueDesk(Session& session, std::filesystem::path shipped, std::filesystem::path userFile,
                  QWidget* window);

    /// Reads both and hands them to the session. Every mistake is reported, with file and place; the rest is
    /// there.
    void load();
    /// Reports the mistakes again: the message bar forgets when a document is opened.
    void reportMistakes();

    // Each is one undo step, or none if the person thinks better of it.
    /// No component named: the whole stack.
    void complete(const std::vector<ComponentId>& components);
    void confirm(const std::vector<ComponentId>& components, const std::vector<RequirementId>& requirements);
    void reject(const std::vector<ComponentId>& components, const std::vector<RequirementId>& requirements);
    void confirmAll();
    void rejectAll();
    void review();
    void update();

    // The user's own catalogue: a file, which Undo does not touch.
    void keep(const std::vector<ComponentId>& components);
    /// Out of the user's catalogue; where one is shipped under the same id, that one holds again.
    void forget(const CatalogueId& entry);
    void exportOwn();
    void importOwn();
    [[nodiscard]] const catalogue::UserCatalogue& own() const { return own_; }
    [[nodiscard]] bool isOwn(const CatalogueId& entry) const;

    // What a test answers for the person.
    std::function<bool(QDialog&)> run;   ///< true: accepted
    std::function<QString()> fileToOpen; ///< empty: thought better of it
    std::function<QString(const QString& suggested)> fileToSave;

Q_SIGNALS:
    void done(const QString& text);
    /// After a document was opened: so many of its components have newer facts. 0: none.
    void newerFactsFound(int components);

private:
    void overlay();
    void lookForNewerFacts();
    bool write(const catalogue::UserCatalogue& own);
    void readAgain();
    bool mayWrite();

    Session& session_;
    std::filesystem::path shippedFolder_;
    std::filesystem::path userFile_;
    QWidget* window_;
    std::shared_ptr<const catalogue::Catalogue> shipped_;
    catalogue::UserCatalogue own_;
    LatestJob looking_;
};

} // namespace volteface::ui
