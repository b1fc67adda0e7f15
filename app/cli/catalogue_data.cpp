// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/catalogue_data.h"

#include "app/support/user_catalogue_file.h"
#include "core/store/checked_file.h"

#include <system_error>

namespace volteface::cli {

catalogue::Catalogue load_shipped_catalogue(const Program& program) {
    return catalogue::Catalogue::load(program.shipped.directory / "resources" / "catalogue");
}

catalogue::UserCatalogue load_user_catalogue() {
    const std::filesystem::path file = app::user_catalogue_file();
    return file.empty() ? catalogue::UserCatalogue{} : catalogue::read_user_catalogue(file);
}

catalogue::Catalogue load_catalogue(const Program& program) {
    return load_shipped_catalogue(program).overlaid(load_user_catalogue());
}

catalogue::Catalogue open_catalogue(Program& program) {
    catalogue::Catalogue catalogue = load_catalogue(program);
    if (!catalogue.errors().empty()) {
        program.fail(catalogue.errors());
    }
    return catalogue;
}

Result<void> save_user_catalogue(const catalogue::UserCatalogue& user) {
    const std::filesystem::path file = app::user_catalogue_file();
    if (file.empty()) {
        return fail(ErrorCode::not_writable, "catalogue", {"neither XDG_DATA_HOME nor HOME is set"});
    }
    if (!user.errors.empty()) {
        return tl::unexpected<Error>(user.errors.front());
    }
    std::error_code error;
    std::filesystem::create_directories(file.parent_path(), error);
    if (error) {
        return fail(ErrorCode::not_writable, file.string(), {error.message()},
                    Place{file.string(), {}, 0, 0});
    }
    const auto held = hold_interrupts();
    return store::write_file_checked(file, catalogue::write_user_catalogue(user));
}

exchange::litellm::ModelResolver resolver_of(const catalogue::Catalogue& catalogue) {
    return [&catalogue](std::string_view name) -> std::optional<exchange::litellm::KnownEntry> {
        const CatalogueEntry* const entry = catalogue.find_by_name(name);
        if (entry == nullptr) {
            return std::nullopt;
        }
        catalogue::Catalogue::Insertion insertion = catalogue.to_component(*entry);
        return exchange::litellm::KnownEntry{std::move(insertion.component),
                                             std::move(insertion.organisations)};
    };
}

} // namespace volteface::cli
