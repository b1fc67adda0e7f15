// SPDX-License-Identifier: GPL-3.0-or-later
// What importing a file would do to a stack, worked out before anything is changed.
#pragma once

#include "core/base/result.h"
#include "core/edit/change.h"
#include "core/model/stack.h"

#include <QString>

#include <filesystem>
#include <vector>

namespace volteface::ui {

/// One line of what was read: understood, or not, with its place.
struct ImportNote {
    enum class Kind { understood, unknown, ignored, dropped };
    Kind kind = Kind::understood;
    QString text;
    QString place; ///< "config.yaml:12"
};

/// Where one name of a gateway goes.
struct ImportRoute {
    QString name;
    QString role;
    QString written; ///< as the file says
    QString goesTo;
    QString component;
    bool isNew = false;
    bool isUnknown = false;
};

struct ImportPlan {
    enum class Source { stack, gateway, scenario };
    Source source = Source::stack;
    QString file;
    edit::Change change; ///< for the stack it was made for; empty if the file says nothing new
    std::vector<ImportNote> notes;
    std::vector<ImportRoute> routes;
};

/// Reads `file` by its content: a stack's JSON, a scenario's YAML or a LiteLLM configuration. `catalogue`:
/// the folder of the shipped catalogue, for telling models apart. Errors: those of the readers;
/// unsupported_format.
[[nodiscard]] ResultAll<ImportPlan> planImport(const Stack& stack, const QString& file,
                                               const std::filesystem::path& catalogue);

/// One record that the change touches, in words.
struct Difference {
    enum class Kind { added, changed, removed };
    Kind kind = Kind::changed;
    QString record; ///< "Component"
    QString name;
    QString detail; ///< what of it changes: "name, hosting"
};
[[nodiscard]] std::vector<Difference> differencesOf(const edit::Change& change);

} // namespace volteface::ui
