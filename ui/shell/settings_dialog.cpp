// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settings_dialog.h"

#include "ui/document/settings.h"
#include "ui/support/fonts.h"
#include "ui/support/language.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>

namespace volteface::ui {

SettingsDialog::SettingsDialog(Settings& settings, QWidget* parent)
    : QDialog(parent)
    , settings_(settings)
    , followedSystem_(settings.languageFollowsSystem())
    , languageBefore_(currentLanguage())
    , themeBefore_(Appearance::instance() != nullptr ? Appearance::instance()->choice()
                                                     : ThemeChoice::automatic) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 18);
    column->setSpacing(18);
    title_ = new QLabel(this);
    title_->setFont(fontOf(FontRole::sectionTitle));
    column->addWidget(title_);
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(12);
    grid->setColumnStretch(1, 1);
    languageLabel_ = new QLabel(this);
    language_ = new QComboBox(this);
    themeLabel_ = new QLabel(this);
    theme_ = new QComboBox(this);
    layoutLabel_ = new QLabel(this);
    layout_ = new QPushButton(this);
    languageLabel_->setBuddy(language_);
    themeLabel_->setBuddy(theme_);
    int row = 0;
    for (const auto& [label, field] : {std::pair<QLabel*, QWidget*>{languageLabel_, language_},
                                       {themeLabel_, theme_},
                                       {layoutLabel_, layout_}}) {
        label->setProperty("tone", "secondary");
        grid->addWidget(label, row, 0);
        grid->addWidget(field, row, 1);
        ++row;
    }
    column->addLayout(grid);
    private_ = new QLabel(this);
    private_->setWordWrap(true);
    private_->setProperty("tone", "muted");
    private_->setFont(fontOf(FontRole::small));
    column->addWidget(private_);
    column->addStretch();
    auto* buttons = new QHBoxLayout;
    buttons->addStretch();
    cancel_ = new QPushButton(this);
    ok_ = new QPushButton(this);
    ok_->setProperty("kind", "primary");
    ok_->setDefault(true);
    buttons->addWidget(cancel_);
    buttons->addWidget(ok_);
    column->addLayout(buttons);
    setMinimumWidth(460);
    retranslate();
    language_->setCurrentIndex(followedSystem_ ? 0 : languageBefore_ == Language::english ? 1 : 2);
    theme_->setCurrentIndex(static_cast<int>(themeBefore_));
    connect(language_, &QComboBox::activated, this, &SettingsDialog::applyLanguage);
    connect(theme_, &QComboBox::activated, this, &SettingsDialog::applyTheme);
    connect(layout_, &QPushButton::clicked, this, &SettingsDialog::layoutsForgotten);
    connect(ok_, &QPushButton::clicked, this, &QDialog::accept);
    connect(cancel_, &QPushButton::clicked, this, &QDialog::reject);
    connect(this, &QDialog::rejected, this, &SettingsDialog::takeBack);
}

void SettingsDialog::retranslate() {
    setWindowTitle(tr("Settings"));
    title_->setText(tr("Settings"));
    languageLabel_->setText(tr("&Language"));
    themeLabel_->setText(tr("&Theme"));
    layoutLabel_->setText(tr("Panels"));
    layout_->setText(tr("Put all panels back"));
    private_->setText(tr("Volteface never connects to a network: what you enter stays on this computer."));
    cancel_->setText(tr("Cancel"));
    ok_->setText(tr("OK"));
    const auto fill = [](QComboBox* box, const QStringList& words) {
        const QSignalBlocker blocker(box);
        const int index = box->currentIndex();
        box->clear();
        box->addItems(words);
        box->setCurrentIndex(index);
    };
    fill(language_, {tr("As the system"), QStringLiteral("English"), QStringLiteral("Français")});
    fill(theme_, {tr("Light"), tr("Dark"), tr("As the desktop")});
}

void SettingsDialog::applyLanguage() {
    const int index = language_->currentIndex();
    settings_.setLanguage(index == 0 ? std::nullopt
                                     : std::optional(index == 1 ? Language::english : Language::french));
    setCurrentLanguage(settings_.language());
}

void SettingsDialog::applyTheme() {
    const auto choice = static_cast<ThemeChoice>(theme_->currentIndex());
    settings_.setTheme(choice);
    if (Appearance* appearance = Appearance::instance()) {
        appearance->choose(choice);
    }
}

void SettingsDialog::takeBack() {
    settings_.setLanguage(followedSystem_ ? std::nullopt : std::optional(languageBefore_));
    settings_.setTheme(themeBefore_);
    setCurrentLanguage(languageBefore_);
    if (Appearance* appearance = Appearance::instance()) {
        appearance->choose(themeBefore_);
    }
}

void SettingsDialog::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
    QDialog::changeEvent(event);
}

} // namespace volteface::ui
