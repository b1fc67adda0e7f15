// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/stack_json/stack_json.h"
#include "core/model/validation.h"
#include "tests/core/exchange/litellm/support.h"
#include "tests/support/catch.h"

#include <cstdlib>
#include <fstream>

using namespace volteface;
using namespace volteface::exchange::litellm;
using namespace volteface::test;

TEST_CASE("a realistic gateway becomes the stack that was checked by hand") {
    const Preview preview = import_text(golden("gateway.yaml"));
    CHECK(validate(preview.stack).empty());
    const std::string written = exchange::write_stack_json(preview.stack);
    if (const char* const target = std::getenv("VOLTEFACE_WRITE_GOLDEN")) {
        std::ofstream(target, std::ios::binary) << written; // to be looked at before it is taken over
    }
    CHECK(written == golden("gateway.expected.json"));
}

TEST_CASE("the report of a realistic gateway says what was understood and what was not, with lines") {
    const Preview preview = import_text(golden("gateway.yaml"));
    for (const Note& note : preview.notes) {
        CHECK(note.line > 0);
        CHECK((note.file == "config.yaml" || note.file == "embeddings.yaml"));
    }
    CHECK(has_note(preview, NoteCode::include_read, {"embeddings.yaml"}));
    CHECK(has_note(preview, NoteCode::region_is_wide, {"claude", "eu"}));
    CHECK(has_note(preview, NoteCode::missing_destination, {"vllm-somewhere", "hosted_vllm"}));
    CHECK(has_note(preview, NoteCode::unknown_provider, {"oddity", "brandnew/model-x"}));
    CHECK(has_note(preview, NoteCode::canned_answer, {"test-double"}));
    CHECK(has_note(preview, NoteCode::route_without_model, {"half-written"}));
    CHECK(has_note(preview, NoteCode::unknown_credential, {"lost-credential", "nowhere"}));
    CHECK(has_note(preview, NoteCode::alias_to_unknown, {"dangling", "nothing-there"}));
    CHECK(has_note(preview, NoteCode::fallback_to_unknown, {"gpt-4-turbo", "no-such-model"}));
    CHECK(has_note(preview, NoteCode::fallback_of_other_kind, {"embeddings", "local-small"}));
    CHECK(has_note(preview, NoteCode::fallback_from_unknown, {"ghost"}));
    CHECK(has_note(preview, NoteCode::other_dependency, {"guardrails", "personal-data"}));
    CHECK(has_note(preview, NoteCode::other_dependency, {"litellm_settings/success_callback", "langfuse"}));
    CHECK(has_note(preview, NoteCode::unknown_section, {"shiny_new_section"}));
}
