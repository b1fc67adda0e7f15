// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/audit_figures.h"
#include "core/report/build.h"
#include "core/report/wording.h"
#include "tests/support/catch.h"
#include "tests/support/stack_text.h"

#include <algorithm>
#include <stop_token>

using namespace volteface;
using namespace volteface::report;
using namespace volteface::tests;

namespace {

/// Two services: a needs one of two models, which meet on one cloud; b needs x or y, and is at risk with one
/// of them.
Stack shop() {
    Stack stack = stack_of("a: 1 of m, n\nm: cloud\nn: cloud\nb: 1 of x, y\nk: l\nl: k\na: k\n"
                           "service a impact 1000 mtpd 1d\nservice b impact 500 mtpd 2d");
    const auto hold = [&](const char* id, const char* country,
                          std::initializer_list<const char*> components) {
        Organisation organisation;
        organisation.id = OrganisationId(id);
        organisation.name = std::string("The ") + id;
        organisation.country = *Country::parse(country);
        organisation.own = std::string(id) == "own";
        stack.organisations.push_back(organisation);
        for (Component& component : stack.components) {
            for (const char* held : components) {
                if (component.id.str() == held) {
                    component.organisation = organisation.id;
                }
            }
        }
    };
    hold("own", "FR", {"a", "b", "k", "l"});
    hold("big", "US", {"cloud", "x"});
    hold("small", "DE", {"m", "n", "y"});
    return stack;
}

audit::Options with_law() {
    audit::Options options;
    audit::Law law{"law",
                   *Country::parse("US"),
                   {"Reach Act", "Loi de portée"},
                   "1 U.S.C. 1",
                   {audit::Channel::control},
                   {audit::LawEffect::disclosure},
                   {},
                   Date{2026, 3, 2},
                   false,
                   Confidence::sourced,
                   {}};
    options.frameworks.laws.push_back(law);
    return options;
}

ReportInput input_of(Stack stack, Language language, const audit::Options& options = with_law()) {
    ReportInput input;
    input.stack = std::make_shared<const Stack>(std::move(stack));
    input.language = language;
    auto figures = audit_figures(*input.stack, options);
    REQUIRE(figures);
    input.audit = std::make_shared<const AuditFigures>(std::move(*figures));
    return input;
}

bool is_audit(const Section& section) {
    return section.running_head.rfind("Audit", 0) == 0;
}

/// Titles, paragraphs and tables of the audit's pages, cells parted by "|".
std::string words_of(const Report& report) {
    std::string all;
    for (const Section& section : report.sections) {
        if (!is_audit(section)) {
            continue;
        }
        all += section.title + '\n' + section.lead + '\n';
        for (const Block& block : section.blocks) {
            if (const auto* paragraph = std::get_if<Paragraph>(&block)) {
                all += paragraph->heading + '\n' + paragraph->text + '\n';
            } else if (const auto* findings = std::get_if<Findings>(&block)) {
                for (const Paragraph& part : findings->paragraphs) {
                    all += part.heading + '\n' + part.text + '\n';
                }
                for (const LossBar& bar : findings->losses.bars) {
                    all += bar.name + '|' + bar.text + '\n';
                }
            } else if (const auto* table = std::get_if<Table>(&block)) {
                all += table->title + '\n';
                for (const Row& row : table->rows) {
                    CHECK(row.cells.size() == table->columns.size());
                    for (const Cell& cell : row.cells) {
                        all += cell.text + '|';
                    }
                    all += row.detail + '\n';
                }
                for (const std::string& note : table->notes) {
                    all += note + '\n';
                }
            }
        }
    }
    return all;
}

bool says(const std::string& text, const std::string& words) {
    return text.find(words) != std::string::npos;
}

} // namespace

TEST_CASE("the audit chapter says what was worked out by hand") {
    const std::string text = words_of(build_report(input_of(shop(), Language::english)));
    // a rests on cloud by both models; b runs without x, on y alone.
    CHECK(says(text, "Without what is under American control, one of two services stops\n"));
    CHECK(says(text, "American|3|2|"));
    CHECK(says(text, "1\u00A0of\u00A02|1\u00A0k€|"));
    CHECK(says(text, "a|down, at once|down, at once|"));
    CHECK(says(text, "b|at risk|at risk|"));
    CHECK(says(text, "The big\u00A0(US)|1\u00A0k€\n"));
    CHECK(says(text, "One fallback falls as one: a single loss leaves it short\n"));
    CHECK(says(text, "Both suppliers rest on The big\u00A0(US). Its loss stops a, 1\u00A0k€ a day"));
    CHECK(says(text, "m → cloud; n → cloud"));
    // x and y together, no less, stop b.
    CHECK(says(text, "x\u00A0(US) + y\u00A0(DE)|Component|b|500\u00A0€|"));
    CHECK(says(text, "The big\u00A0(US) + The small\u00A0(DE)|Organisation|b|500\u00A0€|"));
    CHECK(says(text, "With everything off, k and l wait for one another. To be started by hand: k"));
    CHECK(
        says(text,
             "Reach Act|United States|2|control|–|2\u00A0Mar\u00A02026|1 U.S.C. 1 · data can be demanded\n"));
    CHECK(says(text, "No service is free of foreign control; one of two withstands any one foreign loss\n"));
}

TEST_CASE("the figures of the chapter are those of the audit") {
    const ReportInput input = input_of(shop(), Language::english);
    const std::string text = words_of(build_report(input));
    const audit::Audit& audit = input.audit->audit;
    for (const audit::BlocRow& row : audit.by(audit::Basis::control).blocs) {
        if (row.bloc == Bloc::european) {
            CHECK(says(text, "European|" + std::to_string(row.tally.links) + "|" +
                                 std::to_string(row.tally.components) + "|"));
        }
    }
    for (const audit::Chokepoint& point : audit.chokepoints) {
        if (point.element.level == audit::Level::organisation) {
            CHECK(says(text, "The " + point.element.id));
        }
    }
    for (const audit::CutLevel& level : input.audit->cuts) {
        REQUIRE(level.services.size() == audit.services);
        for (const audit::CutsOfService& losses : level.services) {
            const auto points = static_cast<std::size_t>(
                std::count_if(audit.chokepoints.begin(), audit.chokepoints.end(), [&](const auto& point) {
                    return point.element.level == level.level &&
                           std::find(point.services.begin(), point.services.end(), losses.service) !=
                               point.services.end();
                }));
            CHECK(losses.singles == points);
        }
    }
}

TEST_CASE("the chapter is there in French, with no English word and French spaces") {
    const std::string text = words_of(build_report(input_of(shop(), Language::french)));
    CHECK(says(text, "Sans ce qui est sous contrôle américain, un service sur deux s’arrête\n"));
    CHECK(says(text, "Les deux fournisseurs dépendent de\u00A0: The big\u00A0(US)."));
    CHECK(says(text, "Loi de portée|États-Unis|2|contrôle|–|"));
    for (const char* wrong : {" :", " ;", "« ", " »", "rest on", "stops", "a day", "Unknown"}) {
        CAPTURE(wrong);
        CHECK(!says(text, wrong));
    }
}

TEST_CASE("an empty stack and one without services have a chapter that says so") {
    for (const Language language : {Language::english, Language::french}) {
        const Report empty = build_report(input_of(Stack{}, language));
        CHECK(std::count_if(empty.sections.begin(), empty.sections.end(), is_audit) == 1);
        CHECK(says(words_of(empty), say(language, "nothing to audit", "rien à auditer").data()));
        const Report bare = build_report(input_of(stack_of("a: b\nb: c"), language));
        const std::string text = words_of(bare);
        CHECK(says(text, say(language, "No fallback falls to a single loss",
                             "Aucun secours ne tombe d’une seule perte")
                             .data()));
        CHECK(says(text, say(language, "Unknown|2|3|", "Inconnu|2|3|").data()));
    }
}

TEST_CASE("without an audit there is no such chapter, and equal inputs make equal ones") {
    ReportInput input = input_of(shop(), Language::english);
    CHECK(build_report(input) == build_report(input_of(shop(), Language::english)));
    input.audit = nullptr;
    const Report report = build_report(input);
    CHECK(std::none_of(report.sections.begin(), report.sections.end(), is_audit));
}

TEST_CASE("figures of an audit that is stopped are cancelled, and progress goes to the end") {
    std::stop_source stop;
    stop.request_stop();
    Watch watch;
    watch.stop = stop.get_token();
    const auto stopped = audit_figures(shop(), {}, watch);
    REQUIRE(!stopped);
    CHECK(stopped.error().code == ErrorCode::cancelled);
    double last = 0;
    Watch whole;
    whole.on_progress = [&](double share) {
        CHECK(share >= last);
        last = share;
    };
    REQUIRE(audit_figures(shop(), {}, whole));
    CHECK(last == 1);
}
