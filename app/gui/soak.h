// SPDX-License-Identifier: GPL-3.0-or-later
// volteface --soak ACK_FILE [--document FILE] [--seed N]: the program edits, undoes, imports and saves by
// itself, through the very document that a person edits, and writes down what it was told is done.
// tests/faults kills it at random moments and holds the disk against that record.
#pragma once

#include "core/base/digest.h"
#include "core/store/environment.h"
#include "ui/document/document.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <random>

class QTimer;

namespace volteface::app {

struct SoakOptions {
    QString ackFile;
    QString document; ///< saved there, and opened from there; empty: never saved
    std::uint64_t seed = 1;
};

/// Empty if the arguments do not ask for it.
[[nodiscard]] std::optional<SoakOptions> soakOptions(const QStringList& arguments);

/// One line per event goes into ACK_FILE, by one write each:
///   start DIGEST          taken up at the start: what a crash has left, else the file, else a stack of its
///   own try N ACTION DIGEST   about to do it; the stack will be DIGEST then ack N ACTION DIGEST   done, as
///   the document has said error N ACTION CODE   refused, which ends the program with status 3
/// ACTION is push, undo, redo, import or save.
class Soak : public QObject {
    Q_OBJECT

public:
    /// `adopt` takes the document where the program keeps its document, and returns it.
    using Adopt = std::function<ui::Document*(std::unique_ptr<ui::Document>)>;

    Soak(SoakOptions options, store::Environment environment, Adopt adopt);
    ~Soak() override;

    /// Takes up a document and goes on from the event loop until the process dies. False if none could be
    /// had.
    [[nodiscard]] bool start();

private:
    [[nodiscard]] Result<std::unique_ptr<ui::Document>> takeUp();
    void step();
    void edit(const char* action, edit::Change change);
    void travel(const char* action, std::size_t done, Result<void> (ui::Document::*go)());
    void save();
    [[nodiscard]] std::optional<edit::Change> anyEdit();
    [[nodiscard]] edit::Change anyImport();
    [[nodiscard]] std::size_t below(std::size_t bound) { return static_cast<std::size_t>(random_() % bound); }
    void write(const std::string& line) const;
    void finish(const char* action, const Digest& digest, const Result<void>& result);

    SoakOptions options_;
    store::Environment environment_;
    Adopt adopt_;
    ui::Document* document_ = nullptr;
    std::mt19937_64 random_;
    std::uint64_t number_ = 0;
    std::map<std::size_t, Digest> known_; ///< what the stack was after so many steps of the history
    int ackFile_ = -1;
    std::unique_ptr<QTimer> timer_;
};

} // namespace volteface::app
