// SPDX-License-Identifier: GPL-3.0-or-later
// What is taken in is legal, a second import of the same file changes nothing; nothing crashes or hangs.
#include "core/exchange/litellm/import.h"
#include "core/model/validation.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace volteface;
using namespace volteface::exchange::litellm;

namespace {

std::optional<KnownEntry> resolve(std::string_view name) {
    if (name != "gpt-4o" && name != "litellm" && name != "openai-api") {
        return std::nullopt;
    }
    KnownEntry known;
    known.component.name = name;
    known.component.layer = name == "gpt-4o" ? Layer::model : Layer::platform;
    known.component.catalogue = CatalogueId(make_id(name));
    Organisation organisation;
    organisation.id = OrganisationId("openai");
    organisation.name = "OpenAI";
    known.organisations = {organisation};
    return known;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
    const std::string_view text(reinterpret_cast<const char*>(bytes), size);
    Options options;
    options.resolve = resolve;
    const auto once = import_config({}, text, "fuzz", options);
    if (!once) {
        switch (once.error().code) { // whatever the file says, what is made of it must be legal
        case ErrorCode::duplicate_id:
        case ErrorCode::malformed_id:
        case ErrorCode::unknown_reference:
        case ErrorCode::duplicate_supplier:
        case ErrorCode::self_requirement:
        case ErrorCode::parent_cycle:
            std::abort();
        default:
            return 0;
        }
    }
    const auto twice = import_config(once->stack, text, "fuzz", options);
    if (!validate(once->stack).empty() || !twice || twice->stack != once->stack ||
        twice->new_components != 0) {
        std::abort();
    }
    return 0;
}
