// SPDX-License-Identifier: GPL-3.0-or-later
// Writes reports to look at, into the folder of VOLTEFACE_RENDER_DIR. Hidden: test_ui_report [.render]
#include "tests/support/catch.h"
#include "tests/ui/report/report_cases.h"
#include "ui/report/pdf.h"

#include <cstdlib>
#include <filesystem>

using namespace volteface;
using namespace volteface::tests;

TEST_CASE("reports to look at", "[.render]") {
    need_application();
    const char* folder = std::getenv("VOLTEFACE_RENDER_DIR");
    REQUIRE(folder != nullptr);
    const std::filesystem::path out(folder);
    const auto write = [&](const std::string& name, const report::ReportInput& input) {
        CHECK(ui::writeReport(input, out / (name + ".pdf")));
    };
    Stack insurer = sample("insurer");
    insurer.report = {"Alvane Assurances",
                      "",
                      "Halden Ory Conseil",
                      "Report to the executive committee",
                      "2",
                      "Confidential",
                      Date{2026, 11, 20}};
    const Scenario openai = shipped_scenario("openai-api-cutoff");
    write("insurer-en", report_on(insurer, {openai}, Language::english));
    insurer.report.audience = "Rapport au comité exécutif";
    insurer.report.confidentiality = "Confidentiel";
    Stack assureur = sample("insurer.fr");
    assureur.report = insurer.report;
    write("insurer-fr", report_on(assureur, {openai}, Language::french));
    std::vector<Scenario> all;
    for (const char* id : {"openai-api-cutoff", "us-gpu-export-licensing", "dpf-invalidated",
                           "sanctions-account-suspension", "price-shock-5x", "provider-bankruptcy"}) {
        all.push_back(shipped_scenario(id));
    }
    write("insurer-all-fr", report_on(assureur, all, Language::french));
    write("layered-300-en", report_on(layered_stack(300), {bottom_cut_off()}, Language::english));
    write("empty-en", report_on(Stack{}, {}, Language::english));
    Stack bare = layered_stack(20);
    std::erase_if(bare.requirements, [&](const Requirement& requirement) {
        return find(bare, requirement.consumer)->service.has_value();
    });
    std::erase_if(bare.components, [](const Component& component) { return component.service.has_value(); });
    write("no-services-fr", report_on(bare, {bottom_cut_off()}, Language::french));
    Stack names = layered_stack(40);
    for (std::size_t i = 0; i < names.components.size(); ++i) {
        names.components[i].name =
            i % 3 == 0 ? "<img src=/etc/passwd> & <b>bold</b> of number " + std::to_string(i)
            : i % 3 == 1
                ? "Plateforme interministérielle de traitement automatisé des dossiers de prestations "
                  "familiales, lot " +
                      std::to_string(i)
                : "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft" +
                      std::to_string(i);
    }
    names.report.client =
        "Établissement public national chargé de la coordination des systèmes d’information de santé";
    write("long-names-fr", report_on(names, {bottom_cut_off()}, Language::french));
}
