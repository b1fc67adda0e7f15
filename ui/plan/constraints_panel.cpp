// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/constraints_panel.h"

#include "ui/plan/limit_field.h"
#include "ui/plan/plan_words.h"
#include "ui/support/convert.h"
#include "ui/support/fonts.h"
#include "ui/support/format.h"
#include "ui/support/names.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace volteface::ui {

namespace {

/// Below this share of a limit, what is left of it is little.
constexpr double tight_share = 0.1;

QWidget* section(QLabel* title, QPushButton* add, QWidget* parent) {
    auto* head = new QWidget(parent);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(title, 1);
    if (add != nullptr) {
        add->setProperty("kind", "link");
        add->setCursor(Qt::PointingHandCursor);
        row->addWidget(add);
    }
    title->setFont(fontOf(FontRole::bodyStrong));
    return head;
}

} // namespace

ConstraintsPanel::ConstraintsPanel(QWidget* parent)
    : QFrame(parent)
    , stack_(std::make_shared<const Stack>())
    , title_(new QLabel(this))
    , legend_(new QLabel(this))
    , reset_(new QPushButton(this))
    , budget_(new LimitField(this))
    , deadline_(new LimitField(this))
    , services_(new QComboBox(this))
    , fit_(new LimitField(this))
    , teamsTitle_(new QLabel(this))
    , teams_(new QWidget(this))
    , rulesTitle_(new QLabel(this))
    , addRule_(new QPushButton(this))
    , rules_(new QWidget(this))
    , avoidTitle_(new QLabel(this))
    , addAvoid_(new QPushButton(this))
    , avoid_(new QWidget(this))
    , reactionTitle_(new QLabel(this))
    , reaction_(new QLineEdit(this)) {
    build();
    retranslate();
}

void ConstraintsPanel::build() {
    setProperty("kind", "card");
    title_->setFont(fontOf(FontRole::chartTitle));
    legend_->setFont(fontOf(FontRole::caption));
    legend_->setProperty("tone", "secondary");
    reset_->setProperty("kind", "link");
    reset_->setCursor(Qt::PointingHandCursor);
    deadline_->setChooser(services_);
    services_->setMinimumContentsLength(8);
    services_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    reaction_->setFixedWidth(92);
    reaction_->setAlignment(Qt::AlignRight);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 14);
    column->setSpacing(10);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(title_);
    head->addStretch(1);
    head->addWidget(legend_);
    head->addWidget(reset_);
    column->addLayout(head);
    column->addWidget(budget_);
    column->addWidget(deadline_);
    column->addWidget(fit_);
    column->addWidget(section(teamsTitle_, nullptr, this));
    column->addWidget(teams_);
    column->addWidget(section(rulesTitle_, addRule_, this));
    column->addWidget(rules_);
    column->addWidget(section(avoidTitle_, addAvoid_, this));
    column->addWidget(avoid_);
    auto* reaction = new QHBoxLayout;
    reaction->addWidget(reactionTitle_, 1);
    reaction->addWidget(reaction_);
    reactionTitle_->setFont(fontOf(FontRole::bodyStrong));
    column->addLayout(reaction);
    column->addStretch(1);
    for (QWidget* each : {teams_, rules_, avoid_}) {
        auto* rows = new QVBoxLayout(each);
        rows->setContentsMargins(0, 0, 0, 0);
        rows->setSpacing(4);
    }
    connect(reset_, &QPushButton::clicked, this, &ConstraintsPanel::resetWanted);
    connect(addRule_, &QPushButton::clicked, this, &ConstraintsPanel::addRule);
    connect(addAvoid_, &QPushButton::clicked, this, &ConstraintsPanel::addAvoided);
    connect(budget_, &LimitField::changed, this, [this](std::optional<double> value) {
        PlanConstraints after = constraints_;
        after.budget =
            value ? Decimal::parse(std::to_string(std::llround(*value))).value() : std::optional<Decimal>();
        emitWith(std::move(after));
    });
    connect(deadline_, &LimitField::changed, this, [this](std::optional<double> value) {
        PlanConstraints after = constraints_;
        if (value) {
            after.deadlines[service_] = duration_of_days(*value);
        } else {
            after.deadlines.erase(service_);
        }
        emitWith(std::move(after));
    });
    connect(fit_, &LimitField::changed, this, [this](std::optional<double> value) {
        PlanConstraints after = constraints_;
        after.minimum_fit = value;
        emitWith(std::move(after));
    });
    connect(services_, &QComboBox::activated, this, [this](int index) {
        service_ = ComponentId(toUtf8(services_->itemData(index).toString()));
        refreshDeadline();
    });
    connect(reaction_, &QLineEdit::editingFinished, this, [this] {
        if (const auto read = format::readDuration(reaction_->text());
            read && *read != constraints_.reaction) {
            PlanConstraints after = constraints_;
            after.reaction = *read;
            emitWith(std::move(after));
        } else {
            reaction_->setText(format::duration(constraints_.reaction));
        }
    });
}

void ConstraintsPanel::emitWith(PlanConstraints constraints) {
    if (constraints != constraints_) {
        constraints_ = constraints;
        Q_EMIT changed(constraints_);
    }
}

void ConstraintsPanel::show(const PlanConstraints& constraints, std::shared_ptr<const Stack> stack,
                            PlanPagePtr page) {
    constraints_ = constraints;
    stack_ = std::move(stack);
    page_ = std::move(page);
    refresh();
}

void ConstraintsPanel::chooseService(const ComponentId& service) {
    service_ = service;
    refresh();
}

void ConstraintsPanel::refresh() {
    refreshLimits();
    refreshTeams();
    refreshRules();
    refreshAvoid();
    if (!reaction_->hasFocus()) {
        reaction_->setText(format::duration(constraints_.reaction));
    }
    reset_->setEnabled(constraints_ != PlanConstraints{});
}

QString ConstraintsPanel::effectOfSpare(double spare, double limit, const QString& written,
                                        bool& tight) const {
    tight = spare < limit * tight_share;
    if (spare < -1e-6) {
        return tr("Exceeded by %1").arg(written);
    }
    return tight ? tr("Tight: %1 to spare").arg(written) : tr("%1 to spare").arg(written);
}

void ConstraintsPanel::refreshLimits() {
    const QString currency = toQString(stack_->currency);
    const auto used = page_ != nullptr ? page_->budget_used : std::nullopt;
    const auto set = constraints_.budget ? std::optional(constraints_.budget->to_double()) : std::nullopt;
    const double reach = std::max({used.value_or(0) * 1.6, set.value_or(0) * 1.25, 50'000.0});
    const double step = reach > 2'000'000 ? 50'000 : reach > 400'000 ? 10'000 : 1'000;
    LimitField::Scale money;
    money.most = std::ceil(reach / step) * step;
    money.step = step;
    money.write = [currency](double value) { return format::money(value, toUtf8(currency)); };
    money.read = [](const QString& text) -> std::optional<double> {
        const auto amount = format::readMoney(text);
        return amount ? std::optional(amount->to_double()) : std::nullopt;
    };
    budget_->setScale(money);
    budget_->show(set, used);
    bool tight = false;
    if (set && used) {
        const QString words =
            effectOfSpare(*set - *used, *set, moneyOf(std::abs(*set - *used), currency), tight);
        budget_->setEffect(words, tight);
    } else {
        budget_->setEffect(
            used ? tr("No limit; the plan takes %1").arg(moneyOf(*used, currency)) : tr("No limit"), false);
    }

    LimitField::Scale share;
    share.step = 0.01;
    share.floor = true;
    share.write = [](double value) { return format::number(value); };
    share.read = [](const QString& text) -> std::optional<double> {
        const auto value = format::readShare(text);
        return value && *value >= 0 && *value <= 1 ? value : std::nullopt;
    };
    fit_->setScale(share);
    const auto least = page_ != nullptr ? page_->least_fit : std::nullopt;
    fit_->show(constraints_.minimum_fit, least);
    const bool fit_tight = page_ != nullptr && page_->fit_tight && constraints_.minimum_fit.has_value();
    QString words = least ? tr("Smallest in the plan: %1").arg(format::number(*least)) : QString();
    if (!constraints_.minimum_fit) {
        words = words.isEmpty() ? tr("The floor of each need holds") : words;
    } else if (fit_tight) {
        words = tr("Tight: candidates fell to it alone");
    }
    fit_->setEffect(words, fit_tight);
    refreshDeadline();
}

void ConstraintsPanel::refreshDeadline() {
    const QSignalBlocker quiet(services_);
    services_->clear();
    const auto* rows = page_ != nullptr ? &page_->deadlines : nullptr;
    std::vector<std::pair<ComponentId, QString>> all;
    for (const Component& component : stack_->components) {
        if (component.layer == Layer::service) {
            all.emplace_back(component.id, shown(component.name));
        }
    }
    if (std::none_of(all.begin(), all.end(), [this](const auto& each) { return each.first == service_; })) {
        service_ = !constraints_.deadlines.empty() ? constraints_.deadlines.begin()->first
                   : !all.empty()                  ? all.front().first
                                                   : ComponentId();
    }
    for (const auto& [id, name] : all) {
        services_->addItem(name, toQString(id.str()));
        if (id == service_) {
            services_->setCurrentIndex(services_->count() - 1);
        }
    }
    deadline_->setEnabled(!all.empty());
    LimitField::Scale days;
    std::optional<double> reached;
    if (rows != nullptr) {
        for (const DeadlineRow& row : *rows) {
            if (row.service == service_) {
                reached = row.reached;
            }
        }
    }
    const auto found = constraints_.deadlines.find(service_);
    const auto set =
        found != constraints_.deadlines.end()
            ? std::optional(static_cast<double>(found->second.minutes) / static_cast<double>(minutes_per_day))
            : std::nullopt;
    days.most = std::max({120.0, std::ceil(reached.value_or(0) * 1.6), std::ceil(set.value_or(0) * 1.3)});
    days.write = [](double value) { return daySpan(value); };
    days.read = [](const QString& text) -> std::optional<double> {
        if (const auto number = format::readNumber(text)) {
            return *number >= 0 ? number : std::nullopt;
        }
        const auto span = format::readDuration(text);
        return span ? std::optional(static_cast<double>(span->minutes) / static_cast<double>(minutes_per_day))
                    : std::nullopt;
    };
    deadline_->setScale(days);
    deadline_->show(set, reached);
    bool tight = false;
    if (set && reached) {
        const QString spare = daySpan(std::abs(std::floor(*set - *reached + 1e-6)));
        deadline_->setEffect(effectOfSpare(std::floor(*set - *reached + 1e-6), *set, spare, tight), tight);
    } else {
        deadline_->setEffect(
            reached ? tr("No deadline; up for good on %1").arg(dayCode(*reached)) : tr("No deadline"), false);
    }
    deadline_->setName(tr("Deadline"));
    services_->setAccessibleName(tr("Service whose deadline is shown"));
}

void ConstraintsPanel::retranslate() {
    title_->setText(tr("Constraints"));
    legend_->setText(tr("❘ used by the plan"));
    reset_->setText(tr("Reset"));
    reset_->setToolTip(tr("Nothing is asked for any more; decisions by hand go too"));
    budget_->setName(tr("Budget"));
    fit_->setName(tr("Minimum fit"));
    teamsTitle_->setText(tr("Teams"));
    rulesTitle_->setText(tr("Accepted jurisdictions"));
    addRule_->setText(tr("Add…"));
    addRule_->setAccessibleName(tr("Add a rule of accepted jurisdictions"));
    avoidTitle_->setText(tr("Providers to avoid"));
    addAvoid_->setText(tr("Add…"));
    addAvoid_->setAccessibleName(tr("Add a provider to avoid"));
    reactionTitle_->setText(tr("Reaction time"));
    reaction_->setAccessibleName(tr("Reaction time"));
    reaction_->setToolTip(tr("From the event, or its notice, to the first day of work"));
    setAccessibleName(tr("Constraints"));
    refresh();
}

void ConstraintsPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QFrame::changeEvent(event);
}

} // namespace volteface::ui
