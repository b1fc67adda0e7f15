// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/catalogue/updates.h"
#include "core/model/validation.h"
#include "tests/core/catalogue/catalogue_text.h"
#include "tests/support/catch.h"

#include <algorithm>

using namespace volteface;
using namespace volteface::catalogue;
using tests::catalogue_of;
using tests::ids_of;
using tests::shipped_catalogue;
using tests::stack_with;
using tests::told;

namespace {

using Lines = std::vector<std::string>;

const std::string before_organisations = R"(
  {"id": "tool-gmbh", "name": "Tool GmbH", "country": "DE", "as_of": "2026-01-01"},
  {"id": "chipworks", "country": "US", "as_of": "2026-01-01"})";
const std::string after_organisations = R"(
  {"id": "tool-gmbh", "name": "Tool GmbH", "country": "DE", "parent": "buyer", "as_of": "2026-06-01"},
  {"id": "buyer", "country": "US", "parent": "holding", "as_of": "2026-06-01"},
  {"id": "holding", "country": "JP", "as_of": "2026-06-01"},
  {"id": "chipworks", "country": "US", "as_of": "2026-01-01"})";
const std::string shared_entries = R"(
  {"id": "chip", "layer": "chip", "organisation": "chipworks", "as_of": "2026-01-01"},
  {"id": "other-chip", "layer": "chip", "as_of": "2026-01-01"},
  {"id": "basis", "layer": "assurance", "as_of": "2026-01-01"})";

Catalogue as_it_was() {
    return catalogue_of(shared_entries + R"(,
      {"id": "tool", "name": "Tool", "organisation": "tool-gmbh", "licence": "MIT", "hosting": ["DE"],
       "access": "open-source", "capabilities": ["tracing"], "certifications": ["iso-27001"],
       "as_of": "2026-01-01", "confidence": "general-knowledge",
       "needs": [{"capability": "accelerator", "phase": "supply", "buffer": "P30D", "suppliers": ["chip"]}]})",
                        before_organisations);
}

/// Bought, relicensed, moved; its chips come from two makers now, and it has to be allowed.
Catalogue as_it_is() {
    return catalogue_of(shared_entries + R"(,
      {"id": "tool", "name": "Tool", "organisation": "tool-gmbh", "licence": "proprietary",
       "hosting": ["DE", "US"], "access": "managed", "capabilities": ["tracing"], "certifications": ["iso-27001"],
       "as_of": "2026-06-01", "confidence": "sourced", "sources": [{"title": "Notice", "date": "2026-05"}],
       "needs": [{"capability": "accelerator", "phase": "supply", "buffer": "P60D", "decay": "stop",
                  "suppliers": ["chip", "other-chip"]},
                 {"label": {"en": "Basis", "fr": "Base"}, "phase": "legal", "suppliers": ["basis"]}]})",
                        after_organisations);
}

/// The tool as it was, and upstream of it; a person has renamed it and priced it.
Stack edited_stack() {
    Stack stack = stack_with(as_it_was(), {"tool"});
    stack = with(stack, complete_upstream(stack, as_it_was()));
    stack.components[0].name = "Our tool";
    stack.components[0].notes = "Contract until 2028";
    stack.components[0].annual_cost = *Decimal::parse("1200");
    stack.requirements[0].inferred = false;
    stack.components[1].inferred = false;
    return stack;
}

const ComponentId tool("tool");

Lines fields_of(const Update& update) {
    Lines fields;
    for (const FieldDifference& difference : update.differences) {
        fields.push_back(difference.field);
    }
    return fields;
}

const FieldDifference& difference(const Update& update, const std::string& field) {
    const auto found = std::find_if(update.differences.begin(), update.differences.end(),
                                    [&](const FieldDifference& one) { return one.field == field; });
    REQUIRE(found != update.differences.end());
    return *found;
}

Stack taken(const Stack& stack, const Lines& fields) {
    const Catalogue catalogue = as_it_is();
    const Result<Stack> after = take(stack, catalogue, tool, fields);
    REQUIRE(after.has_value());
    CHECK(validate(*after).empty());
    return *after;
}

} // namespace

TEST_CASE("only entries that have changed since are compared, field by field") {
    const Catalogue catalogue = as_it_is();
    const Stack stack = edited_stack();
    CHECK(updates_of(stack, as_it_was()).empty());
    const std::vector<Update> updates = updates_of(stack, catalogue);
    REQUIRE(updates.size() == 1);
    const Update& update = updates[0];
    CHECK(update.component == tool);
    CHECK(update.entry == CatalogueId("tool"));
    CHECK(update.checked == Date{2026, 1, 1});
    CHECK(update.as_of == Date{2026, 6, 1});
    CHECK(fields_of(update) == Lines{"name", "hosting", "access", "licence", "confidence", "sources",
                                     "organisations/tool-gmbh/parent", "requirements/tool-accelerator/buffer",
                                     "requirements/tool-accelerator/decay",
                                     "requirements/tool-accelerator/suppliers", "needs/1"});
    const auto says = [&](const char* field, const Lines& ours, const Lines& theirs) {
        INFO(field);
        CHECK(difference(update, field).stack == ours);
        CHECK(difference(update, field).catalogue == theirs);
    };
    says("name", {"Our tool"}, {"Tool"});
    says("hosting", {"DE"}, {"DE", "US"});
    says("access", {"open-source"}, {"managed"});
    says("confidence", {"general-knowledge"}, {"sourced"});
    says("sources", {}, {"Notice, 2026-05"});
    says("organisations/tool-gmbh/parent", {}, {"buyer"});
    says("requirements/tool-accelerator/buffer", {"P30D"}, {"P60D"});
    says("requirements/tool-accelerator/decay", {"none"}, {"stop"});
    says("requirements/tool-accelerator/suppliers", {"chip"}, {"other-chip"});
    says("needs/1", {}, {"basis"});
}

TEST_CASE("whatever the dates, everything can be compared") {
    const Stack stack = edited_stack();
    const std::vector<Update> all = updates_of(stack, as_it_was(), Which::all);
    REQUIRE(all.size() == 2);
    CHECK(fields_of(all[0]) == Lines{"name"});
    CHECK(all[1].differences.empty());
    CHECK(update_of(stack, as_it_was(), tool) == all[0]);
    CHECK_FALSE(update_of(stack, as_it_was(), ComponentId("none")));
    Stack loose = stack;
    loose.components[0].catalogue.reset();
    CHECK_FALSE(update_of(loose, as_it_was(), tool));
    loose.components[0].catalogue = CatalogueId("gone");
    CHECK_FALSE(update_of(loose, as_it_was(), tool));
}

TEST_CASE("a component that never had a date is asked about") {
    Stack stack = edited_stack();
    stack.components[0].as_of.reset();
    const std::vector<Update> updates = updates_of(stack, as_it_was());
    REQUIRE(updates.size() == 1);
    CHECK(fields_of(updates[0]) == Lines{"name"});
}

TEST_CASE("organisations and requirements have dates of their own; what has none was drawn by hand") {
    Stack stack = edited_stack();
    stack.organisations[0].as_of = Date{2026, 6, 1};
    stack.requirements[0].as_of = Date{2026, 6, 1};
    const auto asked = [](const Update& update, const char* start) {
        return std::any_of(update.differences.begin(), update.differences.end(),
                           [&](const FieldDifference& one) { return one.field.starts_with(start); });
    };
    const Update newer = updates_of(stack, as_it_is()).at(0);
    CHECK_FALSE(asked(newer, "organisations/"));
    CHECK_FALSE(asked(newer, "requirements/"));
    const Update all = *update_of(stack, as_it_is(), tool);
    CHECK(asked(all, "organisations/"));
    CHECK(asked(all, "requirements/"));
    stack.requirements[0].as_of.reset();
    CHECK_FALSE(asked(*update_of(stack, as_it_is(), tool), "requirements/"));
    CHECK_FALSE(asked(*update_of(stack, as_it_is(), tool), "needs/0")); // it is stated all the same
}

TEST_CASE("what only the person knows is no difference; an owner who is gone is one") {
    Stack stack = edited_stack();
    stack.components[0].dialect = "openai";
    stack.components[0].origin = *Country::parse("SE");
    stack.organisations[0].parent = stack.organisations[1].id;
    const Update update = *update_of(stack, as_it_was(), tool);
    CHECK(fields_of(update) == Lines{"name", "organisations/tool-gmbh/parent"});
    CHECK(difference(update, "organisations/tool-gmbh/parent").catalogue.empty());
    const Result<Stack> after = take(stack, as_it_was(), tool, fields_of(update));
    REQUIRE(after.has_value());
    CHECK_FALSE(after->organisations[0].parent);
    CHECK(after->components[0].dialect == "openai");
}

TEST_CASE("just what is taken changes, and what was left is not asked for again") {
    const Stack stack = edited_stack();
    const Stack after = taken(stack, {"licence", "access"});
    Stack expected = stack;
    expected.components[0].licence = "proprietary";
    expected.components[0].access = Access::managed;
    expected.components[0].as_of = Date{2026, 6, 1};
    expected.organisations[0].as_of = Date{2026, 6, 1};
    expected.requirements[0].as_of = Date{2026, 6, 1};
    CHECK(after == expected);
    CHECK(updates_of(after, as_it_is()).empty());
    CHECK(update_of(after, as_it_is(), tool)->differences.size() ==
          9); // they are still there to be looked at
}

TEST_CASE("taking nothing moves the date alone, and never back") {
    const Stack stack = edited_stack();
    Stack after = taken(stack, {});
    CHECK(updates_of(after, as_it_is()).empty());
    after.components[0].as_of = Date{2027, 1, 1};
    const Result<Stack> again = take(after, as_it_is(), tool, {"licence"});
    REQUIRE(again.has_value());
    CHECK(again->components[0].as_of == Date{2027, 1, 1});
    CHECK(again->components[0].licence == "proprietary");
}

TEST_CASE("a change of control comes with the chain of owners") {
    const Stack after = taken(edited_stack(), {"organisations/tool-gmbh/parent"});
    CHECK(ids_of(after.organisations) == Lines{"tool-gmbh", "chipworks", "buyer", "holding"});
    CHECK(control_jurisdiction(after, after.components[0]) == *Country::parse("JP"));
    Stack unknown = edited_stack();
    unknown.components[0].organisation.reset();
    unknown.organisations.erase(unknown.organisations.begin());
    const Stack known = taken(unknown, {"organisation"});
    CHECK(control_jurisdiction(known, known.components[0]) == *Country::parse("JP"));
}

TEST_CASE("needs and suppliers that are taken come with their components") {
    const Stack after = taken(edited_stack(), {"requirements/tool-accelerator/suppliers",
                                               "requirements/tool-accelerator/decay", "needs/1"});
    CHECK(told(after.requirements) == Lines{"tool supply: chip other-chip", "tool legal: basis ?"});
    CHECK(after.requirements[0].decay == Decay(StopDecay{}));
    CHECK(after.requirements[0].buffer == Duration::days(30));     // left
    CHECK_FALSE(find(after, ComponentId("other-chip"))->inferred); // as sure as the requirement that lists it
    CHECK(find(after, ComponentId("basis"))->inferred);
    CHECK(updates_of(after, as_it_is()).empty());
}

TEST_CASE("suppliers of a requirement that is only inferred come as inferred") {
    Stack stack = edited_stack();
    stack.requirements[0].inferred = true;
    const Stack after = taken(stack, {"requirements/tool-accelerator/suppliers"});
    CHECK(find(after, ComponentId("other-chip"))->inferred);
}

TEST_CASE("everything taken leaves no difference") {
    const Stack stack = edited_stack();
    const Update update = *update_of(stack, as_it_is(), tool);
    const Stack after = taken(stack, fields_of(update));
    CHECK(update_of(after, as_it_is(), tool)->differences.empty());
    CHECK(after.components[0].notes == "Contract until 2028");
    CHECK(after.components[0].annual_cost == stack.components[0].annual_cost);
}

TEST_CASE("what cannot be taken is refused, and says why") {
    const Stack stack = edited_stack();
    const auto refusal = [&](const ComponentId& id, const Lines& fields) {
        const Result<Stack> after = take(stack, as_it_is(), id, fields);
        REQUIRE_FALSE(after.has_value());
        return after.error();
    };
    CHECK(refusal(ComponentId("none"), {}).code == ErrorCode::no_such_component);
    const Error equal = refusal(tool, {"capabilities"}); // the two agree on it
    CHECK(equal.code == ErrorCode::unknown_reference);
    CHECK(equal.arguments == Lines{"field", "capabilities"});
    CHECK(refusal(tool, {"needs/7"}).code == ErrorCode::unknown_reference);
    // A person has drawn the buyer below what it bought.
    Stack ring = stack;
    Organisation buyer;
    buyer.id = OrganisationId("buyer");
    buyer.parent = OrganisationId("tool-gmbh");
    ring.organisations.push_back(buyer);
    const Result<Stack> after = take(ring, as_it_is(), tool, {"organisations/tool-gmbh/parent"});
    REQUIRE_FALSE(after.has_value());
    CHECK(after.error().code == ErrorCode::parent_cycle);
    CHECK(after.error().arguments == Lines{"tool-gmbh → buyer → tool-gmbh"});
}

TEST_CASE("a stack taken from the shipped catalogue differs in nothing from it") {
    const Catalogue& catalogue = shipped_catalogue();
    Stack stack;
    for (const CatalogueEntry& entry : catalogue.entries()) {
        stack = with(stack, add_entry(stack, catalogue, entry.id));
    }
    stack = with(stack, complete_upstream(stack, catalogue));
    CHECK(updates_of(stack, catalogue).empty());
    for (const Update& update : updates_of(stack, catalogue, Which::all)) {
        INFO(update.component.str() << " "
                                    << (update.differences.empty() ? "" : update.differences[0].field));
        CHECK(update.differences.empty());
    }
}
