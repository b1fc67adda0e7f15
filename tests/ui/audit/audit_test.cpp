// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/edits.h"
#include "tests/support/catch.h"
#include "tests/support/session_fixture.h"
#include "tests/support/stack_text.h"
#include "ui/audit/audit_view.h"
#include "ui/audit/figure_card.h"
#include "ui/audit/figure_view.h"
#include "ui/audit/headline.h"
#include "ui/audit/segments.h"
#include "ui/audit/strips.h"
#include "ui/support/convert.h"
#include "ui/support/language.h"
#include "ui/support/names.h"

#include <QFile>
#include <QPushButton>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <set>
#include <thread>

using namespace volteface;
using namespace volteface::tests;
using ui::AuditView;

namespace {

constexpr int patience = 20'000;

/// Two suppliers of one organisation, and a service that loses both with it.
Stack twins() {
    Stack stack = stack_of("service desk impact 1000 mtpd 2d\ndesk: 1 of one, ~two 1h\none: host\ntwo: host");
    const OrganisationId acme("acme");
    Organisation organisation;
    organisation.id = acme;
    organisation.name = "Acme";
    organisation.country = Country::parse("US").value();
    stack.organisations.push_back(organisation);
    for (Component& component : stack.components) {
        if (component.id == ComponentId("host")) {
            component.organisation = acme;
        }
    }
    return stack;
}

struct Shown {
    SessionFixture fixture;
    AuditView view{&fixture.session};

    explicit Shown(Stack stack)
        : fixture(std::move(stack)) {
        view.resize(1900, 1000);
        view.show();
        settle();
    }

    void settle() {
        REQUIRE(QTest::qWaitFor([&] { return !view.isBusy(); }, patience));
    }
    [[nodiscard]] const audit::Audit& audit() const { return view.auditor()->data()->audit; }
    [[nodiscard]] const ui::FigureView& figure(AuditView::Card card) const {
        return *view.card(card)->view();
    }
};

/// The place of a figure whose words hold all of these.
const ui::Target* target_with(const ui::FigureView& view, std::initializer_list<const char*> words) {
    for (const ui::Target& target : view.targets()) {
        if (std::all_of(words.begin(), words.end(),
                        [&](const char* word) { return target.words.contains(QString::fromUtf8(word)); })) {
            return &target;
        }
    }
    return nullptr;
}

void click(const ui::FigureView& view, const ui::Target& target) {
    QTest::mouseClick(const_cast<ui::FigureView*>(&view), Qt::LeftButton, {}, target.box.center().toPoint());
}

} // namespace

TEST_CASE("figures on screen are the audit of the sample") {
    Shown shown(shipped_stack());
    const auto expected = audit::audit_stack(*shown.fixture.session.stack());
    REQUIRE(expected);
    const QString sentence = shown.view.headline()->text();
    CHECK(sentence.startsWith(QStringLiteral("Of %1 links, ").arg(expected->links)));
    for (const audit::BlocRow& row : expected->by(audit::Basis::control).blocs) {
        if (row.tally.links > 0) {
            INFO(sentence.toStdString() << " holds " << row.tally.links);
            CHECK(sentence.contains(QStringLiteral(" %1 ").arg(row.tally.links)));
        }
    }
    // Cells of the last row's sum: the layers' bars add up to the sentence.
    std::size_t links = 0;
    for (const QStringList& row : shown.view.card(AuditView::layers_card)->table().rows) {
        links += row.back().toULongLong();
    }
    CHECK(links == expected->links);
    std::size_t cells = 0;
    for (const audit::ExposureColumn& column : expected->exposures) {
        const bool reached = std::any_of(column.cells.begin(), column.cells.end(),
                                         [](const auto& cell) { return cell.reach != audit::Reach::none; });
        cells += reached && column.element.level != audit::Level::hosting ? column.cells.size() : 0;
    }
    CHECK(shown.view.card(AuditView::exposure_card)->table().rows.size() == cells);
    std::size_t points = 0;
    for (const audit::Chokepoint& point : expected->chokepoints) {
        points += point.element.level == audit::Level::organisation && !point.services.empty() ? 1 : 0;
    }
    CHECK(shown.view.card(AuditView::chokepoints_card)->table().rows.size() == points);
    CHECK(shown.fixture.errors.empty());
}

TEST_CASE("single cut sets are the chokepoints, at every level") {
    Shown shown(shipped_stack());
    for (const audit::CutLevel& level : shown.view.auditor()->data()->cuts) {
        CHECK_FALSE(level.cut);
        CHECK(level.too_large == 0);
        std::map<std::string, double> from_sets;
        for (const audit::CutGroup& group : level.singles) {
            from_sets[group.elements.front()] = group.impact;
        }
        std::map<std::string, double> from_sweep;
        for (const audit::Chokepoint& point : shown.audit().chokepoints) {
            if (point.element.level == level.level && !point.services.empty()) {
                from_sweep[point.element.id] = point.impact;
            }
        }
        CHECK(from_sets == from_sweep);
    }
}

TEST_CASE("fallbacks that rest on one organisation are said to be one") {
    Shown shown(twins());
    const auto rows = shown.view.card(AuditView::findings_card)->table().rows;
    REQUIRE_FALSE(rows.empty());
    CHECK(rows.front()[0] == QStringLiteral("Your fallback is none: it rests on Acme as well"));
    CHECK(rows.front()[2].contains(QStringLiteral("1\u00a0k€ lost per day")));
    CHECK(rows.front()[2].contains(QStringLiteral("0\u00a0h to first harm")));
}

TEST_CASE("a click on a cell selects the way, says it, and shows it on the map when asked") {
    Shown shown(twins());
    int asked = 0;
    QObject::connect(&shown.view, &AuditView::mapRequested, &shown.view, [&] { ++asked; });
    const ui::FigureView& matrix = shown.figure(AuditView::exposure_card);
    const ui::Target* cell = target_with(matrix, {"desk depends indirectly on Acme", "First harm after 0"});
    REQUIRE(cell != nullptr);
    click(matrix, *cell);
    CHECK(shown.fixture.session.selection().components ==
          std::vector{ComponentId("host"), ComponentId("one"), ComponentId("desk")});
    CHECK(shown.view.trail().contains(QStringLiteral("desk → one → host")));
    CHECK(asked == 0);
    // Enter, on the cell where the keyboard is.
    QTest::keyClick(const_cast<ui::FigureView*>(&matrix), Qt::Key_Return);
    CHECK(asked == 1);
    const ui::FigureView& bars = shown.figure(AuditView::chokepoints_card);
    const ui::Target* bar = target_with(bars, {"Acme alone stops: desk"});
    REQUIRE(bar != nullptr);
    click(bars, *bar);
    CHECK(shown.fixture.session.selection().components == std::vector{ComponentId("host")});
    const ui::FigureView& cuts = shown.figure(AuditView::cuts_card);
    const ui::Target* pair = target_with(cuts, {"one + two together stop: desk"});
    REQUIRE(pair != nullptr);
    click(cuts, *pair);
    CHECK(shown.fixture.session.selection().components ==
          std::vector{ComponentId("one"), ComponentId("two")});
    const ui::FigureView& findings = shown.figure(AuditView::findings_card);
    const ui::Target* button = target_with(findings, {"Show on map"});
    REQUIRE(button != nullptr);
    click(findings, *button);
    CHECK(asked == 2);
    CHECK(shown.fixture.session.selection().components.back() == ComponentId("desk"));
}

TEST_CASE("arrows walk the matrix, and each place has its words") {
    Shown shown(shipped_stack());
    auto& matrix = const_cast<ui::FigureView&>(shown.figure(AuditView::exposure_card));
    const auto& targets = matrix.targets();
    for (const ui::Target& target : targets) {
        CHECK_FALSE(target.words.isEmpty());
    }
    const auto first = std::find_if(targets.begin(), targets.end(), [](const ui::Target& target) {
        return target.service && target.element;
    });
    REQUIRE(first != targets.end());
    const ui::Target from = *first;
    matrix.setFocus();
    matrix.setCurrent(static_cast<int>(first - targets.begin()));
    QTest::keyClick(&matrix, Qt::Key_Right);
    ui::Target now = matrix.targets()[static_cast<std::size_t>(matrix.current())];
    CHECK(now.service == from.service);
    CHECK(now.element != from.element);
    CHECK(matrix.accessibleDescription() == now.words);
    QTest::keyClick(&matrix, Qt::Key_Left);
    QTest::keyClick(&matrix, Qt::Key_Down);
    now = matrix.targets()[static_cast<std::size_t>(matrix.current())];
    CHECK(now.element == from.element);
    CHECK(now.service != from.service);
    QTest::keyClick(&matrix, Qt::Key_Space);
    CHECK(shown.fixture.session.selection().components.back() == *now.service);
}

TEST_CASE("switches count something else and leave the buffers out") {
    Shown shown(twins());
    shown.view.setUnit(ui::Unit::components);
    CHECK(shown.view.headline()->text().startsWith(
        QStringLiteral("Of 4 components, 1 is under American control")));
    shown.view.setBasis(audit::Basis::hosting);
    CHECK(shown.view.headline()->text().startsWith(QStringLiteral("Of 4 components, 4 unknown.")));
}

TEST_CASE("counts are there by components, links, cost and impact, by control, hosting and origin") {
    Shown shown(shipped_stack());
    for (const audit::Basis basis : {audit::Basis::control, audit::Basis::hosting, audit::Basis::origin}) {
        shown.view.setBasis(basis);
        const audit::Counts& counts = shown.audit().by(basis);
        const auto rows = shown.view.headline()->table().rows;
        REQUIRE(rows.size() == 6);
        for (std::size_t i = 0; i < 5; ++i) {
            const audit::Tally& tally = counts.blocs[i].tally;
            CHECK(rows[i][1].toULongLong() == tally.links);
            CHECK(rows[i][2].toULongLong() == tally.components);
            CHECK(rows[i][3].toDouble() == Approx(tally.cost));
            CHECK(rows[i][5].toDouble() == Approx(tally.impact));
        }
        for (const ui::Unit unit :
             {ui::Unit::components, ui::Unit::links, ui::Unit::cost, ui::Unit::impact}) {
            shown.view.setUnit(unit);
            double sum = 0;
            for (const audit::CountRow& row : counts.rows) {
                sum += ui::amountOf(row.tally, unit);
            }
            double drawn = 0;
            for (const QStringList& row : shown.view.card(AuditView::layers_card)->table().rows) {
                drawn += row.back().toDouble();
            }
            CHECK(drawn == Approx(sum));
        }
    }
}

TEST_CASE("exposure is looked at by organisations, by countries, directly, and with what runs there") {
    Shown shown(shipped_stack());
    const auto rows = [&] { return shown.view.card(AuditView::exposure_card)->table().rows; };
    const auto levels = [&] {
        std::set<QString> names;
        for (const QStringList& row : rows()) {
            names.insert(row[1]);
        }
        return names;
    };
    const QString organisation = ui::nameOf(audit::Level::organisation);
    const QString control = ui::nameOf(audit::Level::control);
    const QString hosting = ui::nameOf(audit::Level::hosting);
    CHECK(levels() == std::set{organisation, control});
    auto* const card = shown.view.card(AuditView::exposure_card);
    const auto switches = card->findChildren<ui::Segments*>();
    REQUIRE(switches.size() == 3);
    const auto press = [](ui::Segments* of, int times) {
        for (int i = 0; i < times; ++i) {
            QTest::keyClick(of, Qt::Key_Right);
        }
    };
    press(switches[0], 1);
    CHECK(levels() == std::set{organisation});
    press(switches[0], 1);
    CHECK(levels() == std::set{control});
    press(switches[0], 1);
    CHECK(levels() == std::set{hosting});
    QTest::keyClick(switches[0], Qt::Key_Left);
    const auto before = rows().size();
    press(switches[1], 1);
    CHECK(rows().size() < before); // what no service lists itself is left out
    for (const ui::Target& target : shown.figure(AuditView::exposure_card).targets()) {
        CHECK_FALSE(target.words.isEmpty());
    }
}

TEST_CASE("a finding's button goes to the need, or to the catalogue where it offers another supplier") {
    Stack stack = twins();
    Shown shown(stack);
    QString capability;
    int asked = 0;
    QObject::connect(&shown.view, &AuditView::mapRequested, &shown.view, [&] { ++asked; });
    QObject::connect(&shown.view, &AuditView::catalogueRequested, &shown.view,
                     [&](const QString& one) { capability = one; });
    const ui::FigureView& findings = shown.figure(AuditView::findings_card);
    const ui::Target* button = target_with(findings, {"Go to the need"});
    REQUIRE(button != nullptr);
    click(findings, *button);
    CHECK(asked == 1);
    CHECK(capability.isEmpty());
    const auto& selection = shown.fixture.session.selection();
    REQUIRE(selection.requirement);
    CHECK(find(*shown.fixture.session.stack(), *selection.requirement)->consumer == ComponentId("desk"));

    Requirement need = *find(*shown.fixture.session.stack(), *selection.requirement);
    need.capability = "text-generation";
    const auto found =
        ui::findingsOf(*shown.view.auditor()->data(), std::set<std::string>{"text-generation"});
    CHECK(found.front().fix.capability.empty()); // the need asks for nothing by name
    REQUIRE(shown.fixture.session.apply(edit::change_requirement(*shown.fixture.session.stack(), need)));
    shown.settle();
    const auto offered =
        ui::findingsOf(*shown.view.auditor()->data(), std::set<std::string>{"text-generation"});
    CHECK(offered.front().fix.capability == "text-generation");
}

TEST_CASE("both languages name everything anew") {
    Shown shown(shipped_stack());
    const QString english = shown.view.headline()->text();
    ui::setCurrentLanguage(Language::french);
    const auto first = [&] { return shown.view.card(AuditView::findings_card)->table().rows.front()[0]; };
    REQUIRE(QTest::qWaitFor([&] { return first().startsWith(QStringLiteral("Votre secours")); }, patience));
    const QString french = shown.view.headline()->text();
    const QString finding = first();
    const QString cell = shown.figure(AuditView::exposure_card).targets().back().words;
    keep_picture(shown.view, QStringLiteral("audit-fr"), {1366, 900});
    ui::setCurrentLanguage(Language::english);
    INFO(finding.toStdString() << " | " << cell.toStdString());
    CHECK(french.startsWith(QStringLiteral("Sur ")));
    CHECK(french.contains(QStringLiteral("contrôle")));
    CHECK(finding.contains(QStringLiteral("\u00a0:")));
    CHECK(cell.contains(QStringLiteral("dépend")));
    CHECK(shown.view.headline()->text() == english);
}

TEST_CASE("every figure is exported as SVG, PNG and CSV, with the figures of its table") {
    Shown shown(shipped_stack());
    const QTemporaryDir folder;
    const auto bytes = [&](AuditView::Card card, const char* name) {
        const QString path = folder.filePath(QString::fromLatin1(name));
        REQUIRE(shown.view.card(card)->exportTo(path).has_value());
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll();
    };
    for (int i = 0; i < AuditView::card_count; ++i) {
        const auto card = static_cast<AuditView::Card>(i);
        const ui::ChartTable table = shown.view.card(card)->table();
        if (table.rows.empty()) {
            continue; // laws and the framework come with the shipped files
        }
        INFO(table.title.toStdString());
        CHECK(bytes(card, "a.svg").contains("<text"));
        CHECK(bytes(card, "a.png").startsWith("\x89PNG"));
        const QByteArray csv = bytes(card, "a.csv");
        CHECK(csv.count("\r\n") >= static_cast<qsizetype>(table.rows.size()) + 1);
        shown.view.card(card)->showTable(true);
        CHECK(shown.view.card(card)->cells()->rowCount() == static_cast<int>(table.rows.size()));
    }
    CHECK(shown.view.card(AuditView::exposure_card)
              ->exportTo(folder.filePath(QStringLiteral("a.doc")))
              .error()
              .code == ErrorCode::unsupported_format);
}

TEST_CASE("an empty stack and one without services say what is missing") {
    Shown empty{Stack{}};
    CHECK(empty.view.headline()->text().isEmpty());
    CHECK(empty.fixture.errors.empty());
    Shown bare(stack_of("a: b\nb: c"));
    CHECK(bare.view.headline()->text().startsWith(QStringLiteral("Of 2 links, 2 unknown.")));
    CHECK(bare.view.card(AuditView::exposure_card)->table().rows.empty());
    CHECK_FALSE(bare.view.card(AuditView::chokepoints_card)->isVisible());
}

TEST_CASE("an edit makes the audit out of date until it is computed anew") {
    Shown shown(twins());
    const auto before = shown.view.auditor()->data();
    const Stack& stack = *shown.fixture.session.stack();
    Component host = *find(stack, ComponentId("host"));
    host.organisation.reset();
    REQUIRE(shown.fixture.session.apply(edit::change_component(stack, host)));
    CHECK(shown.view.auditor()->isStale());
    shown.settle();
    CHECK(shown.view.auditor()->data() != before);
    CHECK(shown.view.headline()->text().startsWith(QStringLiteral("Of 4 links, 4 unknown.")));
}

TEST_CASE("nothing is computed for nobody") {
    SessionFixture fixture(twins());
    AuditView hidden(&fixture.session);
    std::atomic<int> times = 0;
    hidden.auditor()->setWork([&](const Stack& stack, const audit::Options& options, const Watch& watch) {
        ++times;
        return report::audit_figures(stack, options, watch);
    });
    {
        AuditView seen(&fixture.session);
        CHECK(seen.auditor() == hidden.auditor()); // one computation for all who look
        seen.show();
        REQUIRE(QTest::qWaitFor([&] { return !seen.isBusy(); }, patience));
        CHECK(times == 1);
    }
    const Stack& stack = *fixture.session.stack();
    Component host = *find(stack, ComponentId("host"));
    host.organisation.reset();
    REQUIRE(fixture.session.apply(edit::change_component(stack, host)));
    CHECK_FALSE(QTest::qWaitFor([&] { return times > 1; }, 300));
    CHECK(hidden.auditor()->figures() == nullptr);
    hidden.auditor()->want();
    REQUIRE(QTest::qWaitFor([&] { return hidden.auditor()->isSettled(); }, patience));
    CHECK(times == 2);
    CHECK(hidden.auditor()->figures() != nullptr);
}

TEST_CASE("long work is cancelled, the window stays alive, and it can be asked for again") {
    SessionFixture fixture(twins());
    AuditView view(&fixture.session);
    std::atomic<bool> slow = true;
    view.auditor()->setWork([&](const Stack& stack, const audit::Options& options, const Watch& watch) {
        while (slow && !watch.stopped()) {
            watch.on_progress(0.5);
            std::this_thread::yield();
        }
        return report::audit_figures(stack, options, watch);
    });
    view.resize(1200, 800);
    view.show();
    REQUIRE(QTest::qWaitFor([&] { return view.status()->isVisible(); }, patience));
    CHECK(view.auditor()->isRunning());
    QTest::mouseClick(view.status()->button(), Qt::LeftButton);
    CHECK_FALSE(view.auditor()->isRunning());
    CHECK(view.auditor()->isCancelled());
    CHECK_FALSE(view.isBusy());
    CHECK(view.status()->isVisible());
    slow = false;
    QTest::mouseClick(view.status()->button(), Qt::LeftButton);
    REQUIRE(QTest::qWaitFor([&] { return view.auditor()->data() != nullptr; }, patience));
    CHECK_FALSE(view.status()->isVisible());
    CHECK(fixture.errors.empty());
}
