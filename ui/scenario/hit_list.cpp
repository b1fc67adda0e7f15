// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenario/hit_list.h"

#include "ui/support/fonts.h"
#include "ui/support/format.h"
#include "ui/support/names.h"

#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace volteface::ui {

HitList::HitList(Session* session, QWidget* parent)
    : QWidget(parent)
    , session_(session)
    , count_(new QLabel(this))
    , names_(new QListWidget(this)) {
    count_->setFont(fontOf(FontRole::bodyStrong));
    count_->setWordWrap(true);
    names_->setMouseTracking(true);
    names_->setUniformItemSizes(true);
    names_->viewport()->installEventFilter(this);
    names_->installEventFilter(this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(count_);
    column->addWidget(names_);
    connect(names_, &QListWidget::itemEntered, this,
            [this](QListWidgetItem* item) { point(names_->row(item)); });
    connect(names_, &QListWidget::currentRowChanged, this, [this](int row) {
        if (names_->hasFocus()) {
            point(row);
        }
    });
    connect(names_, &QListWidget::itemActivated, this, [this](QListWidgetItem* item) {
        const auto row = static_cast<std::size_t>(names_->row(item));
        if (row < hits_.size()) {
            session_->select(Selection{{hits_[row]}, {}});
        }
    });
    refresh();
}

HitList::~HitList() {
    session_->disconnect(this);
}

void HitList::show(std::vector<ComponentId> hits) {
    const bool same = hits == hits_ && names_->count() == static_cast<int>(hits.size());
    hits_ = std::move(hits);
    if (!same) {
        refresh();
    }
    if (isVisible()) {
        session_->pointAt(hits_);
    }
}

void HitList::refresh() {
    const auto stack = session_->stack();
    count_->setText(hits_.empty()
                        ? tr("Hits nothing in this stack.")
                        : tr("Hits %1 of %2 components")
                              .arg(format::count(static_cast<std::int64_t>(hits_.size())),
                                   format::count(static_cast<std::int64_t>(stack->components.size()))));
    count_->setProperty("tone", hits_.empty() ? "error" : "");
    count_->style()->unpolish(count_);
    count_->style()->polish(count_);
    names_->setAccessibleName(tr("Components that are hit"));
    names_->setToolTip(tr("The one under the pointer is pointed at on the map. Enter selects it."));
    const QSignalBlocker quiet(names_);
    names_->clear();
    for (const ComponentId& id : hits_) {
        names_->addItem(nameIn(*stack, id));
    }
    names_->setVisible(!hits_.empty());
    names_->setFixedHeight(std::clamp(static_cast<int>(hits_.size()), 1, 7) * 27 + 4);
}

void HitList::point(int row) {
    if (row >= 0 && static_cast<std::size_t>(row) < hits_.size()) {
        session_->pointAt({hits_[static_cast<std::size_t>(row)]});
    }
}

void HitList::showEvent(QShowEvent* event) {
    session_->pointAt(hits_);
    QWidget::showEvent(event);
}

void HitList::hideEvent(QHideEvent* event) {
    session_->pointAt({});
    QWidget::hideEvent(event);
}

bool HitList::eventFilter(QObject* watched, QEvent* event) {
    const bool left = (event->type() == QEvent::Leave && watched == names_->viewport()) ||
                      (event->type() == QEvent::FocusOut && watched == names_);
    if (left && isVisible()) {
        session_->pointAt(hits_);
    }
    return QWidget::eventFilter(watched, event);
}

void HitList::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        refresh();
    }
    QWidget::changeEvent(event);
}

} // namespace volteface::ui
