// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/edit/edits.h"
#include "core/model/selection.h"
#include "core/model/words.h"
#include "tests/support/catch.h"
#include "tests/support/session_fixture.h"
#include "tests/support/stack_text.h"
#include "ui/inspector/field_editor.h"
#include "ui/scenario/amount_field.h"
#include "ui/scenario/event_editor.h"
#include "ui/scenario/hit_list.h"
#include "ui/scenario/record_list.h"
#include "ui/scenario/scenario_editor.h"
#include "ui/scenario/scenario_form.h"
#include "ui/scenario/selector_builder.h"
#include "ui/scenario/selector_values.h"
#include "ui/scenario/value_picker.h"
#include "ui/support/language.h"

#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTest>
#include <QTreeWidget>

using namespace volteface;
using namespace volteface::tests;

namespace {

Selector test(Field field, std::vector<std::string> values) {
    Selector selector;
    selector.kind = Selector::Kind::test;
    selector.field_test = {field, std::move(values), true};
    return selector;
}

Selector group(Selector::Kind kind, std::vector<Selector> operands) {
    Selector selector;
    selector.kind = kind;
    selector.operands = std::move(operands);
    return selector;
}

Scenario own() {
    Scenario scenario;
    scenario.id = ScenarioId("own");
    scenario.name = {"Own", "À nous"};
    scenario.parameters = {{ParameterId("who"), ParameterKind::organisation, "openai", {"Who", "Qui"}},
                           {ParameterId("long"), ParameterKind::duration, "P20D", {"How long", "Durée"}}};
    Event event;
    event.id = EventId("cut");
    event.name = {"Cut", "Coupure"};
    event.select = test(Field::layer, {"model"});
    scenario.events = {event};
    return scenario;
}

struct Bench {
    SessionFixture fixture;
    ui::ScenarioEditor editor;
    ui::ScenarioEditing* editing;

    Bench()
        : fixture(with_own())
        , editor(&fixture.session)
        , editing(ui::ScenarioEditing::of(&fixture.session)) {
        editor.resize(344, 1200);
        editor.show();
        fixture.run("own");
        editing->select(EventId("cut"));
        QApplication::processEvents();
    }

    static Stack with_own() {
        Stack stack = shipped_stack();
        stack.scenarios.push_back(own());
        return stack;
    }
    [[nodiscard]] const Event& event() const { return *editing->heldEvent(); }
    [[nodiscard]] std::size_t edits() { return fixture.document().history().entries.size(); }
    template <class Widget>
    [[nodiscard]] Widget* part(const char* name) const {
        auto* found = editor.findChild<Widget*>(QString::fromLatin1(name));
        REQUIRE(found != nullptr);
        return found;
    }
    void choose(const char* box, int index) const {
        auto* combo = part<QComboBox>(box);
        combo->setCurrentIndex(index);
        Q_EMIT combo->activated(index);
    }
    void click(const char* name) const { part<QAbstractButton>(name)->click(); }
    void pick(const ui::SelectorPath& path, const std::vector<std::string>& values) const {
        auto* picker = editor.eventEditor()->selector()->openValues(path);
        REQUIRE(picker != nullptr);
        for (const std::string& value : values) {
            picker->toggle(value);
        }
        picker->hide();
        QApplication::processEvents();
    }
    [[nodiscard]] std::size_t really(const Selector& selector) {
        return SelectionContext(*fixture.session.stack()).select(selector).size();
    }
};

} // namespace

TEST_CASE("a selector is built by clicking: all, any and not, with the values that the stack has") {
    Bench bench;
    bench.click("addTest");
    CHECK(bench.edits() == 0);
    const int control = bench.part<QComboBox>("field.1")->findData(static_cast<int>(Field::control));
    bench.choose("field.1", control);
    CHECK(bench.edits() == 0);
    bench.pick({1}, {"US", "CN"});
    CHECK(bench.edits() == 1);
    CHECK(bench.event().select ==
          group(Selector::Kind::all, {test(Field::layer, {"model"}), test(Field::control, {"US", "CN"})}));
    bench.choose("is.1", 1);
    CHECK(bench.event().select == group(Selector::Kind::all, {test(Field::layer, {"model"}),
                                                              group(Selector::Kind::negation,
                                                                    {test(Field::control, {"US", "CN"})})}));
    bench.choose("kind", 3);
    CHECK(bench.event().select ==
          group(Selector::Kind::negation,
                {group(Selector::Kind::any,
                       {test(Field::layer, {"model"}),
                        group(Selector::Kind::negation, {test(Field::control, {"US", "CN"})})})}));
    CHECK(bench.editor.eventEditor()->hits()->hits().size() == bench.really(bench.event().select));
    bench.choose("kind", 0);
    bench.click("remove.0");
    CHECK(bench.event().select == group(Selector::Kind::negation, {test(Field::control, {"US", "CN"})}));
    CHECK(bench.editor.eventEditor()->hits()->hits().size() == bench.really(bench.event().select));
}

TEST_CASE("the live count is the selection's, while values are still being picked") {
    Bench bench;
    auto* hits = bench.editor.eventEditor()->hits();
    CHECK(hits->hits().size() == bench.really(test(Field::layer, {"model"})));
    auto* picker = bench.editor.eventEditor()->selector()->openValues({});
    picker->toggle("platform");
    const auto both = test(Field::layer, {"model", "platform"});
    CHECK(hits->hits().size() == bench.really(both));
    CHECK(bench.fixture.session.pointedAt() == hits->hits());
    CHECK(bench.edits() == 0);
    picker->hide();
    CHECK(bench.edits() == 1);
    CHECK(bench.event().select == both);
    bench.pick({}, {"model", "platform", "nonsense*"});
    CHECK(hits->hits().empty());
    CHECK(hits->findChild<QLabel*>()->text() == QStringLiteral("Hits nothing in this stack."));
    bench.editor.hide();
    CHECK(bench.fixture.session.pointedAt().empty());
}

TEST_CASE("until a condition is whole, what is applied counts") {
    Bench bench;
    auto* hits = bench.editor.eventEditor()->hits();
    const std::size_t applied = bench.really(test(Field::layer, {"model"}));
    REQUIRE(applied > 0);
    bench.click("addGroup");
    CHECK_FALSE(ui::isComplete(bench.editor.eventEditor()->selector()->draft()));
    CHECK(hits->hits().size() == applied);
    CHECK(bench.event().select == test(Field::layer, {"model"}));
    bench.pick({1, 0}, {"nonsense*"});
    CHECK(hits->hits().size() == bench.really(bench.event().select));
    CHECK(hits->hits().empty());
}

TEST_CASE("no field of the editor runs over the edge of a narrow panel") {
    Bench bench;
    for (const Language language : {Language::english, Language::french}) {
        ui::setCurrentLanguage(language);
        for (const int width : {288, 344}) {
            for (const bool scenario : {false, true}) {
                CAPTURE(width, scenario);
                scenario ? bench.editor.showScenarioPage() : bench.editor.showEventPage();
                if (!scenario) {
                    auto* start = bench.editor.eventEditor()->start();
                    start->modes()->setCurrentIndex(1);
                    Q_EMIT start->modes()->activated(1);
                    bench.click("addGroup");
                }
                bench.editor.resize(width, 500);
                for (int i = 0; i < 5; ++i) {
                    QApplication::processEvents();
                }
                int seen = 0;
                for (const auto* area : bench.editor.findChildren<QScrollArea*>()) {
                    if (area->isVisible() &&
                        area->parentWidget() == bench.editor.findChild<QStackedWidget*>()) {
                        CHECK(area->widget()->width() <= area->viewport()->width());
                        ++seen;
                    }
                }
                CHECK(seen == 1);
            }
        }
    }
    ui::setCurrentLanguage(Language::english);
}

TEST_CASE("every value that is offered says how many it hits, and hits that many") {
    need_widgets();
    const Stack stack = shipped_stack();
    const auto parameters = own().parameters;
    const SelectionContext context(stack);
    for (const auto& field : words<Field>()) {
        std::size_t offered = 0;
        for (const ui::FieldValue& value : ui::valuesFor({field.value, {"gpt*"}, true}, stack, parameters)) {
            INFO(std::string(field.text) << " " << value.value);
            const std::string bound = value.value == "$who" ? "openai" : value.value;
            CHECK(static_cast<std::size_t>(value.hits) == context.select(test(field.value, {bound})).size());
            offered += value.kind == ui::FieldValue::Kind::plain && value.hits > 0 ? 1U : 0U;
        }
        INFO(std::string(field.text));
        CHECK(offered > 0);
    }
}

TEST_CASE("what is typed becomes a value: a country by its name, any ending, a parameter where one fits") {
    need_widgets();
    const Stack stack = shipped_stack();
    CHECK(ui::valueTyped(Field::control, QStringLiteral("France"), stack) == "FR");
    CHECK(ui::valueTyped(Field::control, QStringLiteral("eea"), stack) == "EEA");
    CHECK(ui::valueTyped(Field::organisation, QStringLiteral("openai"), stack) == "openai");
    CHECK(ui::valueTyped(Field::component, QStringLiteral(" gpt* "), stack) == "gpt*");
    Bench bench;
    bench.choose("field", bench.part<QComboBox>("field")->findData(static_cast<int>(Field::organisation)));
    bench.pick({}, {"$who"});
    CHECK(bench.event().select == test(Field::organisation, {"$who"}));
    Selector bound = test(Field::organisation, {"openai"});
    CHECK(bench.editor.eventEditor()->hits()->hits().size() == bench.really(bound));
    bench.click("subsidiaries");
    CHECK_FALSE(bench.event().select.field_test.subsidiaries);
}

TEST_CASE("the selection becomes a selector of exactly these components") {
    Bench bench;
    const auto& components = bench.fixture.session.stack()->components;
    const std::vector<ComponentId> chosen{components[3].id, components[7].id};
    bench.fixture.session.select({chosen, {}});
    for (QPushButton* button : bench.editor.findChildren<QPushButton*>()) {
        if (button->text().startsWith(QStringLiteral("From the selection"))) {
            button->click();
        }
    }
    CHECK(bench.event().select == test(Field::component, {chosen[0].str(), chosen[1].str()}));
    CHECK(bench.editor.eventEditor()->hits()->hits().size() == 2);
}

TEST_CASE("a length is exact, low–likely–high, for ever, or a parameter's; what is refused stays, with the "
          "reason") {
    Bench bench;
    auto* duration = bench.editor.eventEditor()->duration();
    REQUIRE(duration->amount().kind == ui::Amount::Kind::endless);
    const auto choose = [&](ui::Amount::Kind kind) {
        const int index = duration->modes()->findData(static_cast<int>(kind));
        REQUIRE(index >= 0);
        duration->modes()->setCurrentIndex(index);
        Q_EMIT duration->modes()->activated(index);
    };
    choose(ui::Amount::Kind::range);
    REQUIRE(std::holds_alternative<Days>(bench.event().duration));
    const auto type = [&](std::size_t point, const char* text) {
        duration->points()[point]->setText(QString::fromUtf8(text));
        Q_EMIT duration->points()[point]->editingFinished();
    };
    type(2, "200");
    type(1, "90");
    type(0, "20");
    CHECK(std::get<Days>(bench.event().duration).estimate == Estimate{20, 90, 200});
    const std::size_t before = bench.edits();
    type(0, "95");
    CHECK_FALSE(duration->reason().isEmpty());
    CHECK(duration->points()[0]->text() == QStringLiteral("95"));
    CHECK(bench.edits() == before);
    CHECK(std::get<Days>(bench.event().duration).estimate == Estimate{20, 90, 200});
    type(0, "25");
    CHECK(duration->reason().isEmpty());
    CHECK(std::get<Days>(bench.event().duration).estimate == Estimate{25, 90, 200});
    choose(ui::Amount::Kind::by_parameter);
    CHECK(bench.event().duration == Length(ParameterReference{ParameterId("long")}));
    choose(ui::Amount::Kind::exact);
    duration->exactLine()->setText(QStringLiteral("2 d 4 h"));
    Q_EMIT duration->exactLine()->editingFinished();
    CHECK(bench.event().duration == Length(Duration{2 * minutes_per_day + 240}));
    duration->exactLine()->setText(QStringLiteral("soon"));
    Q_EMIT duration->exactLine()->editingFinished();
    CHECK_FALSE(duration->reason().isEmpty());
    CHECK(bench.event().duration == Length(Duration{2 * minutes_per_day + 240}));
}

TEST_CASE("a factor out of its range is refused at its field") {
    Bench bench;
    auto* editor = bench.editor.eventEditor();
    Q_EMIT editor->effect()->committed(QStringLiteral("effect"), QStringLiteral("degrade"));
    REQUIRE(std::holds_alternative<Degrade>(bench.event().effect));
    editor->factor()->exactLine()->setText(QStringLiteral("1.2"));
    Q_EMIT editor->factor()->exactLine()->editingFinished();
    CHECK_FALSE(editor->factor()->reason().isEmpty());
    editor->factor()->exactLine()->setText(QStringLiteral("0.3"));
    Q_EMIT editor->factor()->exactLine()->editingFinished();
    CHECK(editor->factor()->reason().isEmpty());
    CHECK(bench.event().effect == Effect(Degrade{Estimate::certain(0.3)}));
}

TEST_CASE("a parameter that is renamed takes its references along; one in use is not removed") {
    Bench bench;
    Event event = bench.event();
    event.duration = ParameterReference{ParameterId("long")};
    event.select = test(Field::organisation, {"$who"});
    REQUIRE(bench.editing->change(event));
    auto* form = bench.editor.scenarioForm();
    Q_EMIT form->parameters()->committed(0, QStringLiteral("id"), QStringLiteral("supplier"));
    CHECK(bench.event().select == test(Field::organisation, {"$supplier"}));
    CHECK(bench.editing->scenario()->parameters[0].id == ParameterId("supplier"));
    Q_EMIT form->parameters()->committed(0, QStringLiteral("id"), QStringLiteral("long"));
    CHECK(form->parameters()->form(0)->field(QStringLiteral("id"))->isRefused());
    const std::size_t before = bench.edits();
    Q_EMIT form->parameters()->removeRequested(1);
    CHECK(bench.edits() == before);
    CHECK(form->parameters()->form(1)->field(QStringLiteral("id"))->isRefused());
    CHECK(bench.event().duration == Length(ParameterReference{ParameterId("long")}));
}

TEST_CASE("the scenario's own fields are edited, each as one step") {
    Bench bench;
    auto* form = bench.editor.scenarioForm();
    const auto type = [&](const char* key, const char* text) {
        Q_EMIT form->field(QString::fromLatin1(key))
            ->committed(QString::fromLatin1(key), QString::fromUtf8(text));
    };
    type("name.fr", "Le nôtre");
    type("category", "geopolitics");
    type("horizon", "200 d");
    CHECK(bench.editing->scenario()->name.fr == "Le nôtre");
    CHECK(bench.editing->scenario()->category == Category::geopolitics);
    CHECK(bench.editing->scenario()->horizon == Duration::days(200));
    CHECK(bench.edits() == 3);
    type("horizon", "0 d");
    CHECK(form->field(QStringLiteral("horizon"))->isRefused());
    Q_EMIT form->likelihood()->committed(ui::Amount{ui::Amount::Kind::range, {}, {0.01, 0.04, 0.09}, {}});
    CHECK(bench.editing->scenario()->likelihood_per_year == Estimate{0.01, 0.04, 0.09});
    Q_EMIT form->precedents()->addRequested();
    Q_EMIT form->precedents()->committed(0, QStringLiteral("date"), QStringLiteral("2025-03-02"));
    CHECK(bench.editing->scenario()->precedents.at(0).date == *parse_date("2025-03-02"));
    CHECK(bench.edits() == 6);
}
