// SPDX-License-Identifier: GPL-3.0-or-later
// Draws a page of every control in both themes. With VOLTEFACE_PICTURES set to a folder the pages are kept,
// to be looked at.
#include "tests/support/catch.h"
#include "ui/support/appearance.h"
#include "ui/support/fonts.h"
#include "ui/support/icons.h"
#include "ui/support/state_shape.h"

#include <QApplication>
#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFontInfo>
#include <QLineEdit>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSlider>
#include <QSpinBox>
#include <QTabBar>
#include <QTableWidget>
#include <QToolButton>

using namespace volteface;
using namespace volteface::ui;
using simulation::State;

namespace {

QApplication& application() {
    static int argc = 1;
    static char name[] = "test";
    static char* argv[] = {name, nullptr};
    // Never destroyed: at exit Qt's own statics may be gone before it.
    static QApplication& instance = *new QApplication(argc, argv);
    return instance;
}

class Shapes : public QWidget {
    void paintEvent(QPaintEvent* /*event*/) override {
        QPainter p(this);
        const Theme& t = theme();
        p.fillRect(rect(), t.canvas);
        int x = 20;
        for (const State state :
             {State::up, State::at_risk, State::degraded, State::down, State::unlawful, State::frozen}) {
            paintStateBox(p, QRectF(x, 20, 152, 60), 6, state, t);
            paintStateShape(p, QRectF(x + 126, 26, 16, 16), state, t);
            paintStateShape(p, QRectF(x + 76, 32, 40, 40), state, t);
            p.setPen(t.text);
            p.setFont(fontOf(FontRole::cardTitle));
            p.drawText(QPointF(x + 14, 44), QStringLiteral("GPT-4o"));
            p.setPen(t.secondary);
            p.setFont(fontOf(FontRole::cardSubtitle));
            p.drawText(QPointF(x + 14, 62), QStringLiteral("OpenAI"));
            x += 166;
        }
        x = 20;
        for (const Bloc bloc : {Bloc::european, Bloc::american, Bloc::chinese, Bloc::other}) {
            paintBlocSwatch(p, QRectF(x, 100, 14, 14), bloc, t);
            x += 24;
        }
        paintBlocSwatch(p, QRectF(x, 100, 14, 14), {}, t);
        for (int i = 0; i <= static_cast<int>(FontRole::chartTitle); ++i) {
            p.setPen(t.text);
            p.setFont(fontOf(static_cast<FontRole>(i)));
            p.drawText(QPointF(20 + (i % 9) * 112, 150 + (i / 9) * 36), QStringLiteral("Abg 123"));
        }
        x = 20;
        int y = 210;
        for (const QString& folder : {QStringLiteral(":/icons"), QStringLiteral(":/breeze")}) {
            for (QString name : QDir(folder).entryList()) {
                paintIcon(p, QRectF(x, y, 16, 16), name.chopped(4), t.text);
                x += 26;
                if (x > 1000) {
                    x = 20;
                    y += 26;
                }
            }
        }
    }
};

QPushButton* button(const QString& text, const char* kind) {
    auto* result = new QPushButton(text);
    result->setProperty("kind", kind);
    return result;
}

std::unique_ptr<QWidget> page() {
    auto window = std::make_unique<QWidget>();
    auto* column = new QVBoxLayout(window.get());
    auto* shapes = new Shapes;
    shapes->setFixedHeight(320);
    column->addWidget(shapes);
    auto* buttons = new QHBoxLayout;
    column->addLayout(buttons);
    for (const char* kind : {"", "primary", "danger", "link"}) {
        buttons->addWidget(button(QStringLiteral("Recover"), kind));
    }
    auto* off = button(QStringLiteral("Disabled"), "");
    off->setEnabled(false);
    buttons->addWidget(off);
    auto* tool = new QToolButton;
    tool->setIcon(themedIcon(QStringLiteral("document-open")));
    buttons->addWidget(tool);
    auto* check = new QCheckBox(QStringLiteral("Check"));
    check->setChecked(true);
    buttons->addWidget(check);
    auto* radio = new QRadioButton(QStringLiteral("Radio"));
    radio->setChecked(true);
    buttons->addWidget(radio);
    auto* fields = new QHBoxLayout;
    column->addLayout(fields);
    fields->addWidget(new QLineEdit(QStringLiteral("Text")));
    auto* combo = new QComboBox;
    combo->addItem(stateIcon(State::down), QStringLiteral("OpenAI API cut off"));
    fields->addWidget(combo);
    fields->addWidget(new QSpinBox);
    auto* invalid = new QLineEdit;
    invalid->setPlaceholderText(QStringLiteral("placeholder"));
    invalid->setProperty("invalid", true);
    fields->addWidget(invalid);
    auto* slider = new QSlider(Qt::Horizontal);
    slider->setValue(40);
    fields->addWidget(slider);
    auto* progress = new QProgressBar;
    progress->setTextVisible(false);
    progress->setValue(50);
    fields->addWidget(progress);
    auto* table = new QTableWidget(5, 4);
    table->setHorizontalHeaderLabels({QStringLiteral("Name"), QStringLiteral("Layer"),
                                      QStringLiteral("Organisation"), QStringLiteral("State")});
    for (int i = 0; i < 20; ++i) {
        table->setItem(i / 4, i % 4, new QTableWidgetItem(QStringLiteral("cell")));
    }
    table->selectRow(1);
    column->addWidget(table);
    auto* tabs = new QTabBar;
    tabs->addTab(QStringLiteral("One"));
    tabs->addTab(QStringLiteral("Two"));
    column->addWidget(tabs);
    window->resize(1060, 760);
    return window;
}

} // namespace

TEST_CASE("both themes dress every control, and switching reaches a window that is open") {
    Appearance::install(application(), ThemeChoice::light);
    const auto window = page();
    window->show();
    QImage pictures[2];
    for (const ThemeChoice choice : {ThemeChoice::light, ThemeChoice::dark}) {
        Appearance::instance()->choose(choice);
        QApplication::processEvents();
        QImage& picture = pictures[choice == ThemeChoice::dark ? 1 : 0];
        picture = window->grab().toImage();
        const QString folder = qEnvironmentVariable("VOLTEFACE_PICTURES");
        if (!folder.isEmpty()) {
            picture.save(folder + u'/' + themeChoiceWord(choice) + QStringLiteral(".png"));
        }
    }
    CHECK(pictures[0].pixelColor(2, 750) == lightTheme().bar);
    CHECK(pictures[1].pixelColor(2, 750) == darkTheme().bar);
    Appearance::instance()->choose(ThemeChoice::light);
}

TEST_CASE("the compiled-in typeface is the one that is drawn") {
    Appearance::install(application(), ThemeChoice::light);
    CHECK(QFontInfo(fontOf(FontRole::body)).family() == "Inter");
    CHECK(QFontInfo(fontOf(FontRole::bodyStrong)).weight() == QFont::DemiBold);
    CHECK(QFontInfo(inter(30, QFont::DemiBold, true)).family() == "Inter Display");
}

TEST_CASE("an icon follows the theme it is drawn in") {
    Appearance::install(application(), ThemeChoice::light);
    const QIcon icon = themedIcon(QStringLiteral("document-open"));
    const QImage light = icon.pixmap(32, 32).toImage();
    Appearance::instance()->choose(ThemeChoice::dark);
    const QImage dark = icon.pixmap(32, 32).toImage();
    Appearance::instance()->choose(ThemeChoice::light);
    CHECK(light != dark);
    CHECK(icon.pixmap(32, 32).toImage() == light);
}
