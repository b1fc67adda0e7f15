// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/window_header.h"

#include "ui/shell/action_book.h"
#include "ui/shell/message_bar.h"
#include "ui/shell/perspective_switcher.h"
#include "ui/shell/search_box.h"
#include "ui/support/fonts.h"
#include "ui/support/theme.h"

#include <QBoxLayout>
#include <QFrame>
#include <QLabel>
#include <QMenuBar>
#include <QPainter>
#include <QResizeEvent>
#include <QToolButton>

namespace volteface::ui {

namespace {

constexpr int menuHeight = 28;
constexpr int toolbarHeight = 44;
constexpr int compactBelow = 1240;

/// A band with a hairline under it.
class Band : public QWidget {
public:
    Band(bool isToolbar, QWidget* parent)
        : QWidget(parent)
        , isToolbar_(isToolbar) {}

protected:
    void paintEvent(QPaintEvent* /*event*/) override {
        const Theme& t = theme();
        QPainter p(this);
        p.fillRect(rect(), isToolbar_ ? t.toolbar : t.bar);
        p.fillRect(QRect(0, height() - 1, width(), 1), t.line);
    }

private:
    bool isToolbar_;
};

QWidget* separator(QWidget* parent) {
    auto* line = new QFrame(parent);
    line->setProperty("kind", "separator");
    line->setFixedSize(1, 20);
    return line;
}

QToolButton* toolButton(QAction* action, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setIconSize({16, 16});
    button->setFixedSize(30, 30);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

WindowHeader::WindowHeader(const ActionBook& actions, QWidget* parent)
    : QWidget(parent) {
    column_ = new QVBoxLayout(this);
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(0);

    auto* menuBand = new Band(false, this);
    menuBand->setFixedHeight(menuHeight);
    auto* menuRow = new QHBoxLayout(menuBand);
    menuRow->setContentsMargins(4, 0, 16, 1);
    menuBar_ = new QMenuBar(menuBand);
    menuBar_->setNativeMenuBar(false);
    menuBar_->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    name_ = new QLabel(menuBand);
    name_->setTextFormat(Qt::PlainText);
    name_->setFont(fontOf(FontRole::small));
    name_->setProperty("tone", "secondary");
    menuRow->addWidget(menuBar_, 1);
    menuRow->addWidget(name_);

    toolbar_ = new Band(true, this);
    toolbar_->setFixedHeight(toolbarHeight);
    auto* row = new QHBoxLayout(toolbar_);
    row->setContentsMargins(10, 0, 14, 1);
    row->setSpacing(0);
    auto* left = new QHBoxLayout;
    left->setSpacing(2);
    for (const char* id : {"file.new", "file.open", "file.save"}) {
        left->addWidget(toolButton(actions[QString::fromLatin1(id)], toolbar_));
    }
    left->addSpacing(6);
    left->addWidget(separator(toolbar_));
    left->addSpacing(6);
    for (const char* id : {"edit.undo", "edit.redo"}) {
        left->addWidget(toolButton(actions[QString::fromLatin1(id)], toolbar_));
    }
    left->addSpacing(6);
    left->addWidget(separator(toolbar_));
    left->addSpacing(6);
    left->addWidget(toolButton(actions[QStringLiteral("view.fit")], toolbar_));
    left->addStretch();
    switcher_ = new PerspectiveSwitcher(toolbar_);
    search_ = new SearchBox(toolbar_);
    auto* right = new QHBoxLayout;
    right->addStretch();
    right->addWidget(search_, 1);
    row->addLayout(left, 1);
    row->addWidget(switcher_, 0, Qt::AlignVCenter);
    row->addSpacing(12);
    row->addLayout(right, 1);

    messages_ = new MessageBar(this);
    column_->addWidget(menuBand);
    column_->addWidget(toolbar_);
    column_->addWidget(messages_);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void WindowHeader::setScenarioBar(QWidget* bar) {
    column_->insertWidget(2, bar);
}

void WindowHeader::setDocumentName(const QString& name) {
    name_->setText(name);
}

void WindowHeader::resizeEvent(QResizeEvent* event) {
    switcher_->setCompact(event->size().width() < compactBelow);
    QWidget::resizeEvent(event);
}

} // namespace volteface::ui
