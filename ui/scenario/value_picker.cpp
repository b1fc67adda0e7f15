// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenario/value_picker.h"

#include "ui/support/convert.h"
#include "ui/support/fonts.h"
#include "ui/support/format.h"
#include "ui/support/names.h"
#include "ui/support/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace volteface::ui {

namespace {

constexpr int value_role = Qt::UserRole + 1;

} // namespace

ValuePicker::ValuePicker(FieldTest test, std::shared_ptr<const Stack> stack,
                         std::vector<ScenarioParameter> parameters, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , test_(std::move(test))
    , stack_(std::move(stack))
    , parameters_(std::move(parameters))
    , line_(new QLineEdit(this))
    , list_(new QTreeWidget(this))
    , typed_(new QPushButton(this))
    , hint_(new QLabel(this)) {
    setProperty("kind", "card");
    setAttribute(Qt::WA_StyledBackground);
    line_->setPlaceholderText(tr("Search, or type a value"));
    line_->setAccessibleName(line_->placeholderText());
    line_->setClearButtonEnabled(true);
    line_->installEventFilter(this);
    list_->setColumnCount(2);
    list_->setHeaderHidden(true);
    list_->setRootIsDecorated(false);
    list_->setUniformRowHeights(true);
    list_->header()->setStretchLastSection(false);
    list_->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list_->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    list_->setAccessibleName(nameOf(test_.field));
    list_->installEventFilter(this);
    typed_->setProperty("kind", "link");
    typed_->hide();
    hint_->setFont(fontOf(FontRole::caption));
    hint_->setProperty("tone", "secondary");
    hint_->setWordWrap(true);
    hint_->setText(tr("The number counts the components hit. A * at the end stands for any ending: gpt*"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(6);
    column->addWidget(line_);
    column->addWidget(typed_, 0, Qt::AlignLeft);
    column->addWidget(list_, 1);
    column->addWidget(hint_);
    fill();
    connect(line_, &QLineEdit::textChanged, this, &ValuePicker::narrow);
    connect(typed_, &QPushButton::clicked, this, &ValuePicker::takeTyped);
    connect(list_, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem* item, int column_changed) {
        if (column_changed != 0) {
            return;
        }
        const std::string value = toUtf8(item->data(0, value_role).toString());
        const auto at = std::find(test_.values.begin(), test_.values.end(), value);
        const bool on = item->checkState(0) == Qt::Checked;
        if (on == (at != test_.values.end())) {
            return;
        }
        if (on) {
            test_.values.push_back(value);
        } else {
            test_.values.erase(at);
        }
        Q_EMIT valuesChanged(test_.values);
    });
    // A click on the words does as a click on the box.
    connect(list_, &QTreeWidget::itemActivated, this, [](QTreeWidgetItem* item) {
        item->setCheckState(0, item->checkState(0) == Qt::Checked ? Qt::Unchecked : Qt::Checked);
    });
}

void ValuePicker::fill() {
    const QSignalBlocker quiet(list_);
    list_->clear();
    for (const FieldValue& each : valuesFor(test_, *stack_, parameters_)) {
        auto* item = new QTreeWidgetItem(list_, {each.name, format::count(each.hits)});
        item->setData(0, value_role, toQString(each.value));
        item->setToolTip(0, toQString(each.value));
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        item->setForeground(1, each.hits == 0 ? theme().degraded.border : theme().secondary);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        const bool on = std::find(test_.values.begin(), test_.values.end(), each.value) != test_.values.end();
        item->setCheckState(0, on ? Qt::Checked : Qt::Unchecked);
        if (each.kind != FieldValue::Kind::plain) {
            item->setFont(0, fontOf(FontRole::bodyStrong));
        }
    }
}

void ValuePicker::openUnder(QWidget* anchor) {
    const int rows = std::clamp(list_->topLevelItemCount(), 3, 11);
    resize(std::max(anchor->width(), 300), 110 + rows * 27);
    QPoint at = anchor->mapToGlobal(QPoint(0, anchor->height() + 2));
    if (const QScreen* screen = anchor->screen()) {
        const QRect room = screen->availableGeometry();
        if (at.y() + height() > room.bottom()) {
            at.setY(std::max(room.top(), anchor->mapToGlobal(QPoint(0, 0)).y() - height() - 2));
        }
        at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - width())));
    }
    move(at);
    show();
    line_->setFocus(Qt::PopupFocusReason);
}

void ValuePicker::narrow() {
    const QString words = line_->text().trimmed();
    bool exact = false;
    for (int i = 0; i < list_->topLevelItemCount(); ++i) {
        QTreeWidgetItem* item = list_->topLevelItem(i);
        const QString value = item->data(0, value_role).toString();
        const bool fits = words.isEmpty() || item->text(0).contains(words, Qt::CaseInsensitive) ||
                          value.contains(words, Qt::CaseInsensitive);
        item->setHidden(!fits);
        exact = exact || value.compare(words, Qt::CaseInsensitive) == 0;
    }
    const std::string value = valueTyped(test_.field, words, *stack_);
    typed_->setVisible(!words.isEmpty() && !exact);
    if (typed_->isVisibleTo(this)) {
        typed_->setText(tr("Use “%1” (%n hit)", nullptr, hitsOf(test_, value, *stack_, parameters_))
                            .arg(shown(value, 40)));
    }
}

void ValuePicker::toggle(const std::string& value) {
    for (int i = 0; i < list_->topLevelItemCount(); ++i) {
        QTreeWidgetItem* item = list_->topLevelItem(i);
        if (toUtf8(item->data(0, value_role).toString()) == value) {
            item->setCheckState(0, item->checkState(0) == Qt::Checked ? Qt::Unchecked : Qt::Checked);
            return;
        }
    }
    test_.values.push_back(value);
    fill();
    Q_EMIT valuesChanged(test_.values);
}

void ValuePicker::takeTyped() {
    const std::string value = valueTyped(test_.field, line_->text(), *stack_);
    if (value.empty()) {
        return;
    }
    if (std::find(test_.values.begin(), test_.values.end(), value) == test_.values.end()) {
        toggle(value);
    }
    line_->clear();
    line_->setFocus(Qt::OtherFocusReason);
}

bool ValuePicker::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (watched == line_ && enter) {
            // Enter takes the one that is left, or what was typed; on an empty line it closes.
            QTreeWidgetItem* only = nullptr;
            int left = 0;
            for (int i = 0; i < list_->topLevelItemCount(); ++i) {
                if (!list_->topLevelItem(i)->isHidden()) {
                    only = list_->topLevelItem(i);
                    ++left;
                }
            }
            if (line_->text().trimmed().isEmpty()) {
                hide();
            } else if (left == 1 && !line_->text().trimmed().endsWith(u'*')) {
                only->setCheckState(0, Qt::Checked);
                line_->clear();
            } else {
                takeTyped();
            }
            return true;
        }
        if (watched == line_ && key->key() == Qt::Key_Down) {
            list_->setFocus(Qt::OtherFocusReason);
            if (list_->currentItem() == nullptr && list_->topLevelItemCount() > 0) {
                list_->setCurrentItem(list_->topLevelItem(0));
            }
            return true;
        }
        if (key->key() == Qt::Key_Escape) {
            hide();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void ValuePicker::hideEvent(QHideEvent* event) {
    QFrame::hideEvent(event);
    Q_EMIT closed();
}

} // namespace volteface::ui
