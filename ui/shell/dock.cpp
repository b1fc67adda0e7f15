// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/dock.h"

#include "ui/support/fonts.h"
#include "ui/support/icons.h"
#include "ui/support/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace volteface::ui {

namespace {

constexpr int titleHeight = 36;

/// Ground and lower line, painted: a style sheet on the title bar would keep the dock from being dragged by
/// it.
class TitleBar : public QWidget {
public:
    using QWidget::QWidget;

    void setCollapsed(bool collapsed) {
        collapsed_ = collapsed;
        setFixedHeight(collapsed ? 0 : titleHeight);
        updateGeometry();
    }

    // The dock's layout goes by the hint and not by the fixed height.
    [[nodiscard]] QSize sizeHint() const override {
        return {QWidget::sizeHint().width(), collapsed_ ? 0 : titleHeight};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return {0, collapsed_ ? 0 : titleHeight}; }

protected:
    void paintEvent(QPaintEvent* /*event*/) override {
        QPainter p(this);
        p.fillRect(rect(), theme().lane);
        p.fillRect(QRect(0, height() - 1, width(), 1), theme().line);
    }

private:
    bool collapsed_ = false;
};

QColor secondaryColour() {
    return theme().secondary;
}

QToolButton* titleButton(const QString& icon, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setIcon(themedIcon(icon, secondaryColour));
    button->setIconSize({16, 16});
    button->setFixedSize(26, 26);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

Dock::Dock(const QString& id, std::function<QString()> title, QWidget* content, QWidget* parent)
    : QDockWidget(parent)
    , title_(std::move(title)) {
    setObjectName(id);
    setAllowedAreas(Qt::AllDockWidgetAreas);
    auto* bar = new TitleBar(this);
    bar->setCollapsed(false);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(16, 0, 6, 1);
    row->setSpacing(2);
    label_ = new QLabel(bar);
    label_->setFont(fontOf(FontRole::dockTitle));
    label_->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    note_ = new QLabel(bar);
    note_->setFont(fontOf(FontRole::caption));
    note_->setProperty("tone", "muted");
    row->addWidget(label_, 1);
    row->addWidget(note_);
    row->addSpacing(8);
    float_ = titleButton(QStringLiteral("dock-float"), bar);
    close_ = titleButton(QStringLiteral("window-close"), bar);
    row->addWidget(float_);
    row->addWidget(close_);
    connect(float_, &QToolButton::clicked, this, [this] { setFloating(!isFloating()); });
    connect(close_, &QToolButton::clicked, this, &QDockWidget::close);
    setTitleBarWidget(bar);
    setWidget(content);
    retranslate();
}

void Dock::retranslate() {
    const QString text = title_();
    setWindowTitle(text);
    setAccessibleName(text);
    label_->setText(text);
    float_->setToolTip(isFloating() ? tr("Put back into the window") : tr("Take out of the window"));
    float_->setAccessibleName(float_->toolTip());
    close_->setToolTip(tr("Hide"));
    close_->setAccessibleName(tr("Hide %1").arg(text));
}

void Dock::setNote(const QString& note) {
    note_->setText(note);
}

void Dock::setTabbed(bool tabbed) {
    static_cast<TitleBar*>(titleBarWidget())->setCollapsed(tabbed);
}

void Dock::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QDockWidget::changeEvent(event);
}

} // namespace volteface::ui
