// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/findings/findings_panel.h"

#include "ui/findings/findings_filter.h"
#include "ui/findings/findings_model.h"
#include "ui/support/fonts.h"
#include "ui/support/format.h"
#include "ui/support/icons.h"
#include "ui/support/messages.h"
#include "ui/support/state_shape.h"
#include "ui/support/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace volteface::ui {

namespace {

constexpr int text_left = 36;

simulation::State shape_of(Severity severity) {
    switch (severity) {
    case Severity::error:
        return simulation::State::down;
    case Severity::warning:
        return simulation::State::at_risk;
    case Severity::hint:
        break;
    }
    return simulation::State::up;
}

/// Errors and warnings have the shapes of the states; a hint is a ring with a question mark.
void paint_severity(QPainter& painter, const QRectF& rect, Severity severity) {
    if (severity != Severity::hint) {
        paintStateShape(painter, rect, shape_of(severity), theme());
        return;
    }
    painter.setPen(QPen(theme().muted, 1.4, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(rect.adjusted(1, 1, -1, -1));
    painter.setPen(theme().secondary);
    painter.setFont(inter(10, QFont::Bold));
    painter.drawText(rect, Qt::AlignCenter, QStringLiteral("?"));
}

int wrapped(const QFont& font, const QString& text, int width) {
    return text.isEmpty() ? 0
                          : QFontMetrics(font)
                                .boundingRect(QRect(0, 0, std::max(80, width), 1000), Qt::TextWordWrap, text)
                                .height();
}

QString counted(Severity severity, int count) {
    switch (severity) {
    case Severity::error:
        return FindingsPanel::tr("%n errors", nullptr, count);
    case Severity::warning:
        return FindingsPanel::tr("%n warnings", nullptr, count);
    case Severity::hint:
        break;
    }
    return FindingsPanel::tr("%n hints", nullptr, count);
}

QIcon severity_icon(Severity severity) {
    QPixmap pixmap(32, 32);
    pixmap.setDevicePixelRatio(2);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setRenderHint(QPainter::Antialiasing);
    paint_severity(painter, QRectF(1, 1, 14, 14), severity);
    return pixmap;
}

} // namespace

void FindingDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                            const QModelIndex& index) const {
    const Theme& colours = theme();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF rect = option.rect;
    const bool selected = option.state & QStyle::State_Selected;
    if (selected || (option.state & QStyle::State_MouseOver)) {
        painter->fillRect(rect, selected ? colours.selected : colours.hover);
    }
    painter->fillRect(QRectF(rect.left(), rect.bottom(), rect.width(), 1), colours.line);
    if (option.state & QStyle::State_HasFocus) {
        painter->setPen(QPen(colours.selection, 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(rect.adjusted(1, 1, -1, -1), 4, 4);
    }
    const auto severity = static_cast<Severity>(index.data(FindingsModel::severity_role).toInt());
    paint_severity(*painter, QRectF(rect.left() + 12, rect.top() + 11, 16, 16), severity);
    const double wide = rect.width() - text_left - 12;
    double y = rect.top() + 10;
    const auto write = [&](const QFont& face, const QColor& colour, const QString& text) {
        const int high = wrapped(face, text, static_cast<int>(wide));
        painter->setFont(face);
        painter->setPen(colour);
        painter->drawText(QRectF(rect.left() + text_left, y, wide, high), Qt::TextWordWrap, text);
        y += high + 2;
    };
    write(fontOf(FontRole::bodyStrong), colours.text, index.data().toString());
    write(fontOf(FontRole::caption), colours.secondary, index.data(FindingsModel::detail_role).toString());
    write(fontOf(FontRole::captionStrong), colours.selection,
          index.data(FindingsModel::remedy_role).toString());
    painter->restore();
}

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const {
    const auto* view = qobject_cast<const QListView*>(option.widget);
    const int wide = (view != nullptr ? view->viewport()->width() : 320) - text_left - 12;
    int height = 10 + wrapped(fontOf(FontRole::bodyStrong), index.data().toString(), wide) + 2;
    for (const int role :
         {static_cast<int>(FindingsModel::detail_role), static_cast<int>(FindingsModel::remedy_role)}) {
        const QFont face =
            fontOf(role == FindingsModel::detail_role ? FontRole::caption : FontRole::captionStrong);
        const int high = wrapped(face, index.data(role).toString(), wide);
        height += high > 0 ? high + 2 : 0;
    }
    return {200, height + 10};
}

FindingsPanel::FindingsPanel(Session* session, QWidget* parent)
    : QWidget(parent)
    , session_(session)
    , model_(new FindingsModel(session, this))
    , filter_(new FindingsFilter(this))
    , words_(new QLineEdit(this))
    , view_(new QListView(this))
    , empty_(new QLabel(this)) {
    setProperty("ground", "panel");
    filter_->setSourceModel(model_);
    view_->setModel(filter_);
    view_->setItemDelegate(new FindingDelegate(view_));
    view_->setFrameShape(QFrame::NoFrame);
    view_->setMouseTracking(true);
    view_->setResizeMode(QListView::Adjust);
    view_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view_->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    words_->setClearButtonEnabled(true);
    words_->setMinimumHeight(28);
    words_->addAction(themedIcon(QStringLiteral("edit-find")), QLineEdit::LeadingPosition);
    empty_->setWordWrap(true);
    empty_->setMargin(16);
    empty_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    empty_->setProperty("tone", "secondary");

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* top = new QVBoxLayout;
    top->setContentsMargins(12, 8, 12, 8);
    top->setSpacing(8);
    auto* chips = new QHBoxLayout;
    chips->setSpacing(6);
    for (const Severity severity : {Severity::error, Severity::warning, Severity::hint}) {
        auto* chip = new QPushButton(this);
        chip->setCheckable(true);
        chip->setProperty("kind", "chip");
        chips->addWidget(chip);
        severities_.push_back(chip);
        connect(chip, &QPushButton::toggled, this, [this, chip, severity](bool on) {
            for (QPushButton* other : severities_) {
                if (on && other != chip) {
                    const QSignalBlocker quiet(other);
                    other->setChecked(false);
                }
            }
            filter_->setSeverity(on ? std::optional(severity) : std::nullopt);
            refresh();
        });
    }
    chips->addStretch(1);
    top->addLayout(chips);
    top->addWidget(words_);
    column->addLayout(top);
    column->addWidget(view_, 1);
    column->addWidget(empty_, 1);

    connect(words_, &QLineEdit::textChanged, this, [this](const QString& text) {
        filter_->setWords(text);
        refresh();
    });
    connect(view_, &QListView::clicked, this, &FindingsPanel::reveal);
    connect(view_, &QListView::activated, this, &FindingsPanel::reveal);
    connect(model_, &QAbstractItemModel::modelReset, this, &FindingsPanel::refresh);
    refresh();
}

QString FindingsPanel::title() const {
    const int count = model_->rowCount();
    return count == 0 ? tr("Findings") : tr("Findings %1", "with their number").arg(format::count(count));
}

void FindingsPanel::reveal(const QModelIndex& index) {
    if (index.isValid()) {
        const Finding finding = model_->finding(filter_->mapToSource(index).row());
        Q_EMIT session_->revealRequested(finding.subject, QString::fromStdString(finding.field));
    }
}

void FindingsPanel::refresh() {
    const std::array<Severity, 3> all = {Severity::error, Severity::warning, Severity::hint};
    for (std::size_t i = 0; i < all.size(); ++i) {
        severities_[i]->setIcon(severity_icon(all[i]));
        severities_[i]->setText(counted(all[i], model_->count(all[i])));
        severities_[i]->setVisible(model_->count(all[i]) > 0 || severities_[i]->isChecked());
    }
    words_->setPlaceholderText(tr("Filter"));
    words_->setAccessibleName(tr("Filter the findings"));
    view_->setAccessibleName(tr("Findings"));
    const bool any = filter_->rowCount() > 0;
    view_->setVisible(any);
    empty_->setVisible(!any);
    empty_->setText(model_->rowCount() > 0 ? tr("No finding matches the filter.")
                                           : tr("Nothing is doubtful about this stack."));
    Q_EMIT titleChanged();
}

void FindingsPanel::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        model_->refresh();
    } else if (event->type() == QEvent::PaletteChange) {
        refresh();
    }
    QWidget::changeEvent(event);
}

} // namespace volteface::ui
