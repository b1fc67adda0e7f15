// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/catch.h"
#include "ui/catalogue/completion_choice.h"

using namespace volteface;
using namespace volteface::ui;

namespace {

Component component(const char* id, const char* organisation = nullptr) {
    Component made;
    made.id = ComponentId(id);
    made.name = id;
    if (organisation != nullptr) {
        made.organisation = OrganisationId(organisation);
    }
    return made;
}

Requirement needs(const char* consumer, std::vector<const char*> suppliers, int quorum = 1) {
    Requirement made;
    made.id = RequirementId(std::string(consumer) + "-needs");
    made.consumer = ComponentId(consumer);
    made.quorum = quorum;
    for (const char* supplier : suppliers) {
        made.suppliers.push_back({ComponentId(supplier), Role::active, {}, {}});
    }
    return made;
}

Organisation organisation(const char* id, const char* parent = nullptr) {
    Organisation made;
    made.id = OrganisationId(id);
    made.name = id;
    if (parent != nullptr) {
        made.parent = OrganisationId(parent);
    }
    return made;
}

std::string words(const catalogue::Additions& additions) {
    std::string text;
    for (const Component& each : additions.components) {
        text += each.id.str() + " ";
    }
    text += "| ";
    for (const Requirement& each : additions.requirements) {
        text += each.consumer.str() + ":" + std::to_string(each.quorum) + "/" +
                std::to_string(each.suppliers.size()) + " ";
    }
    text += "| ";
    for (const Organisation& each : additions.organisations) {
        text += each.id.str() + " ";
    }
    return text;
}

/// The stack's own "app" rests on two clouds, one of them on chips, and those on a foundry.
catalogue::Additions chain() {
    return {
        {organisation("holding"), organisation("maker", "holding"), organisation("host")},
        {component("cloud-a", "host"), component("cloud-b"), component("chip", "maker"),
         component("foundry")},
        {needs("app", {"cloud-a", "cloud-b"}, 2), needs("cloud-a", {"chip"}), needs("chip", {"foundry"})}};
}

} // namespace

TEST_CASE("nothing left out leaves everything in") {
    CHECK(without(chain(), {}) == chain());
}

TEST_CASE("what hung on a component that is left out goes too, and no quorum stays above its suppliers") {
    CHECK(words(without(chain(), {ComponentId("cloud-a")})) == "cloud-b | app:1/1 | ");
    CHECK(words(without(chain(), {ComponentId("chip")})) == "cloud-a cloud-b | app:2/2 | host ");
    CHECK(words(without(chain(), {ComponentId("foundry")})) ==
          "cloud-a cloud-b chip | app:2/2 cloud-a:1/1 | holding maker host ");
    CHECK(without(chain(), {ComponentId("cloud-a"), ComponentId("cloud-b")}).empty());
}

TEST_CASE("a ring of additions that nothing in the stack rests on any more goes as a whole") {
    catalogue::Additions ring{
        {}, {component("a"), component("b")}, {needs("app", {"a"}), needs("a", {"b"}), needs("b", {"a"})}};
    CHECK(without(ring, {}) == ring);
    CHECK(words(without(ring, {ComponentId("a")})) == "| | ");
    CHECK(words(without(ring, {ComponentId("b")})) == "a | app:1/1 | ");
}
