// SPDX-License-Identifier: GPL-3.0-or-later
// Files: opening, saving, importing, leaving. Asks through Prompts, reports through the session.
#pragma once

#include "core/base/result.h"
#include "core/exchange/shipped.h"
#include "core/store/environment.h"

#include <QObject>
#include <QString>

#include <filesystem>
#include <functional>
#include <memory>
#include <string>

namespace volteface::ui {

class Document;
class Prompts;
class Session;
class Settings;
struct ImportPlan;

class DocumentController : public QObject {
    Q_OBJECT

public:
    struct World {
        store::Environment environment;
        exchange::ShippedData shipped;
        std::filesystem::path userCatalogue; ///< need not exist; empty: none is kept
    };

    DocumentController(Session& session, Settings& settings, Prompts& prompts, World world,
                       QObject* parent = nullptr);

    // Each returns true if it was done: not refused, and not thought better of.
    bool newDocument();
    bool chooseAndOpen();
    /// A document, or a file to import by its ending.
    bool open(const QString& file);
    bool openSample(const std::string& name);
    bool recover(const std::string& leftOver);
    bool save();
    bool saveAs();
    bool saveCopy();
    bool revert();
    bool close();
    bool chooseAndImport();
    bool import(const QString& file);

    /// Settles what was not saved; false: stay.
    bool mayLeave();

    /// Shows the preview and returns whether to go on; the main window sets it to the dialog.
    std::function<bool(const ImportPlan&, bool intoNew)> previewImport;
    /// Shows all that is wrong with a file.
    std::function<void(const QString& file, const Errors&)> showErrors;

    [[nodiscard]] const World& world() const { return world_; }
    [[nodiscard]] Settings& settings() const { return settings_; }

Q_SIGNALS:
    /// "Saved", for the status bar.
    void done(const QString& text);
    void recentFilesChanged();

private:
    bool adopt(Result<std::unique_ptr<Document>> document, const QString& origin = {});
    void dropCurrent();
    bool saveTo(const QString& file);
    void remember();
    [[nodiscard]] QString suggestedName() const;

    Session& session_;
    Settings& settings_;
    Prompts& prompts_;
    World world_;
};

/// For file dialogs: "Volteface documents (*.volteface)".
[[nodiscard]] QString documentFilter();

} // namespace volteface::ui
