// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenario/why_panel.h"

#include "ui/scenario/inputs_bar.h"
#include "ui/scenario/why_steps_view.h"
#include "ui/support/convert.h"
#include "ui/support/fonts.h"
#include "ui/support/names.h"
#include "ui/support/state_shape.h"
#include "ui/support/theme.h"

#include <QClipboard>
#include <QEvent>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace volteface::ui {

/// The shape of a state, 20 px.
class StateMark : public QWidget {
public:
    explicit StateMark(QWidget* parent)
        : QWidget(parent) {
        setFixedSize(22, 22);
    }
    void setState(simulation::State state) {
        state_ = state;
        setVisible(state != simulation::State::up);
        update();
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        paintStateShape(painter, QRectF(1, 1, 20, 20), state_, theme());
    }

private:
    simulation::State state_ = simulation::State::up;
};

namespace {

QLabel* text(FontRole role, const char* tone, QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setFont(fontOf(role));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (tone != nullptr) {
        label->setProperty("tone", tone);
    }
    return label;
}

QLabel* heading(QWidget* parent) {
    auto* label = text(FontRole::bodyStrong, nullptr, parent);
    label->setContentsMargins(0, 10, 0, 2);
    return label;
}

} // namespace

WhyPanel::WhyPanel(Session* session, QWidget* parent)
    : QWidget(parent)
    , session_(session) {
    build();
    connect(session_, &Session::whyRequested, this,
            [this](const ComponentId& component) { explain(component); });
    connect(session_, &Session::selectionChanged, this, [this] {
        if (!session_->selection().components.empty() && !session_->selection().requirement) {
            explain(session_->selection().components.back());
        }
    });
    connect(session_, &Session::minuteChanged, this, &WhyPanel::refresh);
    connect(session_, &Session::outcomeChanged, this, &WhyPanel::refresh);
    connect(session_, &Session::scenarioChanged, this, &WhyPanel::refresh);
    connect(session_, &Session::documentChanged, this, [this] {
        component_ = {};
        refresh();
    });
    refresh();
}

void WhyPanel::build() {
    setProperty("ground", "panel");
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto* page = new QWidget(area);
    page->setProperty("ground", "panel");
    auto* top = new QVBoxLayout(page);
    top->setContentsMargins(16, 14, 16, 16);
    empty_ = text(FontRole::body, "secondary", page);
    top->addWidget(empty_);
    body_ = new QWidget(page);
    top->addWidget(body_);
    top->addStretch(1);
    auto* column = new QVBoxLayout(body_);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    mark_ = new StateMark(body_);
    headline_ = text(FontRole::inspectorTitle, nullptr, body_);
    head->addWidget(mark_, 0, Qt::AlignTop);
    head->addWidget(headline_, 1);
    column->addLayout(head);
    lead_ = text(FontRole::small, "secondary", body_);
    sentence_ = text(FontRole::body, nullptr, body_);
    steps_ = new WhyStepsView(body_);
    notesTitle_ = heading(body_);
    notes_ = text(FontRole::small, nullptr, body_);
    formulaTitle_ = heading(body_);
    formula_ = text(FontRole::small, nullptr, body_);
    terms_.layout = new QGridLayout;
    figuresTitle_ = heading(body_);
    figures_.layout = new QGridLayout;
    inputsTitle_ = heading(body_);
    inputs_ = new InputsBar(body_);
    sourcesTitle_ = heading(body_);
    sources_.layout = new QGridLayout;
    for (QGridLayout* grid : {terms_.layout, figures_.layout, sources_.layout}) {
        grid->setContentsMargins(0, 0, 0, 0);
        grid->setHorizontalSpacing(12);
        grid->setVerticalSpacing(3);
        grid->setColumnStretch(0, 1);
    }
    column->addWidget(lead_);
    column->addWidget(sentence_);
    column->addSpacing(6);
    column->addWidget(steps_);
    column->addWidget(notesTitle_);
    column->addWidget(notes_);
    column->addWidget(formulaTitle_);
    column->addLayout(terms_.layout);
    column->addWidget(formula_);
    column->addWidget(figuresTitle_);
    column->addLayout(figures_.layout);
    column->addWidget(inputsTitle_);
    column->addWidget(inputs_);
    column->addWidget(sourcesTitle_);
    column->addLayout(sources_.layout);
    column->addSpacing(8);
    auto* buttons = new QHBoxLayout;
    showOnMap_ = new QPushButton(body_);
    copy_ = new QPushButton(body_);
    buttons->addWidget(showOnMap_);
    buttons->addWidget(copy_);
    buttons->addStretch(1);
    column->addLayout(buttons);
    area->setWidget(page);
    outer->addWidget(area);

    connect(steps_, &WhyStepsView::chosen, this, [this](const WhyStep& step) {
        if (step.kind == WhyStep::Kind::need && step.requirement && step.component) {
            session_->select(Selection{{*step.component}, step.requirement});
        } else if (step.component) {
            // The chain stays in sight while its links are looked at.
            followsSelection_ = false;
            session_->select(Selection{{*step.component}, {}});
            followsSelection_ = true;
        }
    });
    connect(showOnMap_, &QPushButton::clicked, this, [this] {
        session_->select(Selection{{component_}, {}});
        Q_EMIT session_->revealRequested(SubjectRef{SubjectRef::Kind::component, component_.str()},
                                         QString());
        Q_EMIT showOnMapRequested(component_);
    });
    connect(copy_, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(plain_text(why_)); });
}

void WhyPanel::explain(const ComponentId& component) {
    if (!followsSelection_) {
        return;
    }
    component_ = component;
    refresh();
}

void WhyPanel::refresh() {
    const auto stack = session_->stack();
    const auto outcome = session_->outcome();
    const auto scenario = session_->boundScenario();
    empty_->setText(
        tr("Ask why: click a figure, a service over time, or “Why?” beside a component's state."));
    const bool known =
        !component_.empty() && volteface::find(*stack, component_) != nullptr && outcome != nullptr;
    body_->setVisible(known);
    empty_->setVisible(!known);
    if (known) {
        static const Scenario nothing;
        why_ = explain_why(*stack, scenario != nullptr ? *scenario : nothing, *outcome, component_,
                           session_->minute());
        showWhy();
    }
}

void WhyPanel::fill(Grid& grid, const std::vector<GridRow>& rows, bool strongRight) {
    while (grid.labels.size() < rows.size()) {
        auto* left = text(FontRole::small, strongRight ? "secondary" : nullptr, body_);
        auto* right = text(strongRight ? FontRole::bodyStrong : FontRole::caption, nullptr, body_);
        right->setAlignment(Qt::AlignRight | Qt::AlignTop);
        right->setWordWrap(false);
        const int row = static_cast<int>(grid.labels.size());
        grid.layout->addWidget(left, row, 0);
        grid.layout->addWidget(right, row, 1);
        grid.labels.emplace_back(left, right);
    }
    for (std::size_t i = 0; i < grid.labels.size(); ++i) {
        const auto& [left, right] = grid.labels[i];
        const bool used = i < rows.size();
        if (used) {
            left->setText(rows[i].left);
            left->setToolTip(rows[i].tip);
            right->setText(rows[i].right);
            if (!strongRight) {
                const QFont face = fontOf(rows[i].strong ? FontRole::captionStrong : FontRole::caption);
                if (right->font() != face) {
                    right->setFont(face);
                    left->setFont(rows[i].strong ? fontOf(FontRole::captionStrong) : fontOf(FontRole::small));
                }
            }
        }
        left->setVisible(used);
        right->setVisible(used);
    }
}

void WhyPanel::showWhy() {
    setAccessibleName(tr("Why"));
    mark_->setState(why_.state);
    headline_->setText(why_.headline);
    lead_->setText(why_.lead);
    lead_->setVisible(!why_.lead.isEmpty());
    sentence_->setText(why_.sentence);
    sentence_->setVisible(!why_.sentence.isEmpty());
    steps_->show(why_.steps);
    notesTitle_->setText(tr("What stands beside it"));
    QStringList notes;
    for (const QString& note : why_.notes) {
        notes << QStringLiteral("• ") + note;
    }
    notes_->setText(notes.join(QLatin1Char('\n')));
    notesTitle_->setVisible(!notes.isEmpty());
    notes_->setVisible(!notes.isEmpty());

    formulaTitle_->setText(tr("How the capacity is made"));
    formula_->setText(why_.formula);
    std::vector<GridRow> rows;
    for (const WhyTerm& term : why_.terms) {
        rows.push_back({term.name, term.formula, {}, term.binding});
    }
    fill(terms_, rows, false);
    figuresTitle_->setText(tr("What it costs to wait"));
    figuresTitle_->setVisible(!why_.figures.empty());
    rows.clear();
    for (const Why::Figure& figure : why_.figures) {
        rows.push_back({figure.name, figure.value, {}, true});
    }
    fill(figures_, rows, true);
    showInputs();
    sourcesTitle_->setText(tr("Sources"));
    sourcesTitle_->setVisible(!why_.sources.empty());
    rows.clear();
    for (const WhySource& source : why_.sources) {
        QStringList facts{source.date.isEmpty() ? tr("undated") : source.date};
        if (!source.confidence.isEmpty()) {
            facts << source.confidence;
        }
        const bool alone = source.publisher.isEmpty() || source.publisher == source.title;
        rows.push_back({alone ? source.title : QStringLiteral("%1, %2").arg(source.title, source.publisher),
                        facts.join(QLatin1Char('\n')), source.url.toHtmlEscaped(), false});
    }
    fill(sources_, rows, false);
    showOnMap_->setText(tr("Show on map"));
    copy_->setText(tr("Copy"));
    copy_->setToolTip(tr("Copy the explanation as text"));
}

void WhyPanel::showInputs() {
    inputsTitle_->setText(tr("How sure this is"));
    const auto stack = session_->stack();
    const auto scenario = session_->boundScenario();
    if (stack == inputsStack_ && scenario == inputsScenario_ && component_ == inputsOf_) {
        return;
    }
    inputsStack_ = stack;
    inputsScenario_ = scenario;
    inputsOf_ = component_;
    static const Scenario nothing;
    inputs_->show(simulation::inputs_of(*stack, scenario != nullptr ? *scenario : nothing, component_));
}

void WhyPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        inputsOf_ = {};
        refresh();
    }
    QWidget::changeEvent(event);
}

} // namespace volteface::ui
