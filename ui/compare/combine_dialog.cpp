// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/compare/combine_dialog.h"

#include "core/edit/edits.h"
#include "ui/compare/comparer.h"
#include "ui/support/convert.h"
#include "ui/support/fonts.h"
#include "ui/support/format.h"
#include "ui/support/icons.h"
#include "ui/support/language.h"
#include "ui/support/names.h"

#include <QComboBox>
#include <QFormLayout>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QStringList>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <chrono>

namespace volteface::ui {

namespace {

using namespace std::chrono_literals;

constexpr auto pause = 40ms;
constexpr int longest_name = 160;

QLabel* words(FontRole role, const char* tone, QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setFont(fontOf(role));
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    if (tone != nullptr) {
        label->setProperty("tone", tone);
    }
    return label;
}

QString namesOf(const Stack& stack, const std::vector<ComponentId>& ids) {
    QStringList names;
    for (const ComponentId& id : ids) {
        names << nameIn(stack, id);
    }
    return names.join(QStringLiteral(", "));
}

} // namespace

CombineDialog::CombineDialog(Session* session, const std::vector<std::pair<ScenarioId, Duration>>& parts,
                             QWidget* parent)
    : QDialog(parent)
    , session_(session) {
    build();
    debounce_.setSingleShot(true);
    debounce_.setInterval(pause);
    connect(&debounce_, &QTimer::timeout, this, &CombineDialog::begin);
    for (const auto& [scenario, offset] : parts) {
        addPart(scenario, offset);
    }
    for (const Scenario& scenario : session_->scenarios()) {
        if (rows_.size() >= 2) {
            break;
        }
        const bool there = std::any_of(parts.begin(), parts.end(),
                                       [&](const auto& part) { return part.first == scenario.id; });
        if (!there) {
            addPart(scenario.id, rows_.empty() ? Duration{} : Duration::days(30));
        }
    }
    refresh();
}

void CombineDialog::build() {
    setWindowTitle(tr("Combine scenarios"));
    setMinimumWidth(620);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 18, 20, 16);
    column->setSpacing(10);
    auto* title = words(FontRole::sectionTitle, nullptr, this);
    title->setText(tr("What if both happen?"));
    auto* lead = words(FontRole::small, "secondary", this);
    lead->setText(tr("Choose two scenarios or more, and when each of them starts."));
    column->addWidget(title);
    column->addWidget(lead);
    rowColumn_ = new QVBoxLayout;
    rowColumn_->setSpacing(6);
    column->addLayout(rowColumn_);
    more_ = new QPushButton(themedIcon(QStringLiteral("list-add")), tr("Another scenario"), this);
    more_->setProperty("kind", "link");
    connect(more_, &QPushButton::clicked, this, [this] {
        if (!session_->scenarios().empty()) {
            const int days = rows_.empty() ? 0 : rows_.back().days->value() + 30;
            addPart(session_->scenarios().front().id, Duration::days(days));
        }
    });
    auto* moreRow = new QHBoxLayout;
    moreRow->addWidget(more_);
    moreRow->addStretch(1);
    column->addLayout(moreRow);

    auto* box = new QFrame(this);
    box->setProperty("kind", "card");
    auto* figures = new QVBoxLayout(box);
    figures->setContentsMargins(16, 12, 16, 12);
    figures->setSpacing(4);
    stops_ = words(FontRole::bodyStrong, nullptr, box);
    loss_ = words(FontRole::body, nullptr, box);
    adds_ = words(FontRole::body, nullptr, box);
    only_ = words(FontRole::bodyStrong, nullptr, box);
    note_ = words(FontRole::caption, "secondary", box);
    for (QLabel* label : {stops_, loss_, adds_, only_, note_}) {
        figures->addWidget(label);
    }
    figures->addStretch(1);
    box->setMinimumHeight(150);
    column->addWidget(box, 1);

    auto* nameRow = new QHBoxLayout;
    auto* nameLabel = new QLabel(tr("Name"), this);
    name_ = new QLineEdit(this);
    name_->setMinimumHeight(28);
    name_->setMaxLength(longest_name);
    nameLabel->setBuddy(name_);
    name_->setAccessibleName(tr("Name of the combination"));
    nameRow->addWidget(nameLabel);
    nameRow->addWidget(name_, 1);
    column->addLayout(nameRow);

    auto* buttons = new QHBoxLayout;
    auto* cancel = new QPushButton(tr("Cancel"), this);
    save_ = new QPushButton(tr("Save as a scenario"), this);
    save_->setDefault(true);
    save_->setProperty("kind", "primary");
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(save_);
    column->addLayout(buttons);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save_, &QPushButton::clicked, this, &CombineDialog::accept);
}

void CombineDialog::addPart(const ScenarioId& scenario, Duration offset) {
    Row row;
    row.box = new QWidget(this);
    row.scenario = new QComboBox(row.box);
    row.scenario->setMinimumHeight(28);
    row.scenario->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    row.scenario->setMinimumContentsLength(28);
    for (const Scenario& each : session_->scenarios()) {
        row.scenario->addItem(nameOf(each), toQString(each.id.str()));
    }
    row.days = new QSpinBox(row.box);
    row.days->setRange(0, 3650);
    row.days->setMinimumHeight(28);
    row.days->setMinimumWidth(118);
    row.days->setPrefix(tr("from day "));
    row.remove = new QToolButton(row.box);
    row.remove->setProperty("kind", "flat");
    row.remove->setIcon(themedIcon(QStringLiteral("list-remove")));
    row.remove->setFixedSize(28, 28);
    row.remove->setToolTip(tr("Leave it out"));
    row.remove->setAccessibleName(row.remove->toolTip());
    auto* line = new QHBoxLayout(row.box);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(row.scenario, 1);
    line->addWidget(row.days);
    line->addWidget(row.remove);
    rowColumn_->addWidget(row.box);
    rows_.push_back(row);
    setPart(partCount() - 1, scenario, offset);
    const int number = partCount();
    row.scenario->setAccessibleName(tr("Scenario %1").arg(number));
    row.days->setAccessibleName(tr("Day on which scenario %1 starts").arg(number));
    connect(row.scenario, &QComboBox::currentIndexChanged, this, &CombineDialog::refresh);
    connect(row.days, &QSpinBox::valueChanged, this, &CombineDialog::refresh);
    connect(row.remove, &QToolButton::clicked, this, [this, box = row.box] { removePart(box); });
    refresh();
}

void CombineDialog::removePart(QWidget* box) {
    const auto found =
        std::find_if(rows_.begin(), rows_.end(), [&](const Row& row) { return row.box == box; });
    if (found != rows_.end() && rows_.size() > 2) {
        rows_.erase(found);
        box->deleteLater();
        refresh();
    }
}

void CombineDialog::setPart(int row, const ScenarioId& scenario, Duration offset) {
    Row& at = rows_[static_cast<std::size_t>(row)];
    at.scenario->setCurrentIndex(std::max(0, at.scenario->findData(toQString(scenario.str()))));
    at.days->setValue(static_cast<int>(offset.minutes / minutes_per_day));
}

std::vector<ScenarioPart> CombineDialog::parts() const {
    std::vector<ScenarioPart> result;
    for (const Row& row : rows_) {
        const ScenarioId id(toUtf8(row.scenario->currentData().toString()));
        for (const Scenario& scenario : session_->scenarios()) {
            if (scenario.id != id) {
                continue;
            }
            auto bound = session_->scenario() == id ? volteface::bind(scenario, session_->parameterValues())
                                                    : volteface::bind(scenario);
            if (bound) {
                result.push_back({std::move(*bound), Duration::days(row.days->value())});
            }
        }
    }
    return result;
}

void CombineDialog::refresh() {
    for (const Row& row : rows_) {
        row.remove->setEnabled(rows_.size() > 2);
    }
    result_.reset();
    scenario_.reset();
    const auto chosen = parts();
    if (chosen.size() >= 2) {
        if (auto whole = combine(chosen)) {
            scenario_ = std::move(*whole);
        }
    }
    if (scenario_ && (name_->text().isEmpty() || name_->text() == made_)) {
        made_ = nameOf(*scenario_).left(longest_name);
        name_->setText(made_);
        name_->setCursorPosition(0);
    }
    save_->setEnabled(scenario_.has_value());
    debounce_.start();
    showResult();
}

void CombineDialog::begin() {
    auto chosen = parts();
    if (chosen.size() < 2) {
        return;
    }
    stack_ = session_->stack();
    job_.start([this, stack = stack_,
                chosen = std::move(chosen)](const std::stop_token& stop) -> LatestJob::Delivery {
        Watch watch;
        watch.stop = stop;
        auto together = simulation::compare_together(*stack, chosen, watch);
        if (!together) {
            return {};
        }
        return [this, result = std::move(*together)] {
            if (!debounce_.isActive()) {
                result_ = result;
                showResult();
                Q_EMIT computed();
            }
        };
    });
}

void CombineDialog::showResult() {
    if (!result_) {
        stops_->setText(scenario_ ? tr("Computing…") : tr("These scenarios cannot be combined."));
        for (QLabel* label : {loss_, adds_, only_}) {
            label->clear();
        }
    } else {
        const auto& whole = result_->together;
        std::vector<ComponentId> down;
        for (const auto& service : whole.services) {
            if (service.worst == simulation::State::down || service.worst == simulation::State::unlawful) {
                down.push_back(service.outcome.id);
            }
        }
        stops_->setText(down.empty()
                            ? tr("No service goes down.")
                            : tr("Services that go down: %1 of %2, %3.")
                                  .arg(QString::number(down.size()), QString::number(whole.services.size()),
                                       namesOf(*stack_, down)));
        const QString money = format::money(whole.loss, stack_->currency);
        loss_->setText(
            tr("Loss over %1: %2")
                .arg(format::durationShort({whole.horizon}),
                     whole.loss_unknown == 0 ? money : tr("%1, and more that is unknown").arg(money)));
        double alone = 0;
        for (const double one : result_->alone) {
            alone += one;
        }
        const QString sum = format::money(alone, stack_->currency);
        const double rounding = 1e-9 * std::max(1.0, whole.loss);
        if (result_->added_loss > rounding) {
            adds_->setText(tr("They add %1 to the %2 that they lose alone.")
                               .arg(format::money(result_->added_loss, stack_->currency), sum));
        } else if (result_->added_loss < -rounding) {
            adds_->setText(tr("Less than the %1 that they lose alone: they overlap.").arg(sum));
        } else {
            adds_->setText(tr("As much as they lose alone, taken together: they add nothing."));
        }
        only_->setText(result_->stopped_only_together.empty()
                           ? QString()
                           : tr("Together they stop what none stops alone: %1.")
                                 .arg(namesOf(*stack_, result_->stopped_only_together)));
    }
    only_->setVisible(!only_->text().isEmpty());
    note_->setText(tr("Without stored plans. How likely the combination is stays unknown: nothing says that "
                      "these scenarios are independent."));
}

void CombineDialog::accept() {
    if (!scenario_) {
        return;
    }
    Scenario made = *scenario_;
    const QString name = name_->text().trimmed();
    if (!name.isEmpty() && name != made_) {
        // What a person writes is the name in both languages, as there is no other.
        made.name = {toUtf8(name), toUtf8(name)};
    }
    made.id = edit::free_scenario_id(*session_->stack(), made.id.str());
    const ScenarioId id = made.id;
    if (session_->apply(edit::add_scenario(*session_->stack(), std::move(made)))) {
        session_->setScenario(id);
        QDialog::accept();
    }
}

} // namespace volteface::ui
