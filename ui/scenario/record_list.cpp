// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenario/record_list.h"

#include "ui/scenario/eliding_combo.h"
#include "ui/support/fonts.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace volteface::ui {

RecordList::RecordList(Fields fields, QWidget* parent)
    : QWidget(parent)
    , fields_(std::move(fields))
    , column_(new QVBoxLayout(this))
    , add_(new QPushButton(this)) {
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(8);
    add_->setProperty("kind", "link");
    column_->addWidget(add_, 0, Qt::AlignLeft);
    connect(add_, &QPushButton::clicked, this, &RecordList::addRequested);
}

void RecordList::setTexts(const QString& add, const QString& remove) {
    add_->setText(add);
    removeText_ = remove;
    for (QPushButton* button : removes_) {
        button->setText(remove);
    }
}

void RecordList::setNote(std::size_t index, const QString& note) {
    notes_[index]->setText(note);
}

void RecordList::setCount(std::size_t count) {
    while (forms_.size() > count) {
        forms_.back()->parentWidget()->hide();
        forms_.back()->parentWidget()->deleteLater();
        forms_.pop_back();
        notes_.pop_back();
        removes_.pop_back();
    }
    while (forms_.size() < count) {
        const std::size_t index = forms_.size();
        auto* card = new QFrame(this);
        card->setProperty("kind", "card");
        auto* inside = new QVBoxLayout(card);
        inside->setContentsMargins(8, 8, 8, 4);
        inside->setSpacing(4);
        auto* form = new PropertyForm(card);
        for (const auto& [kind, key] : fields_) {
            form->addField(kind, key)->setLabelWidth(96);
        }
        letBoxesShrink(form);
        auto* note = new QLabel(card);
        note->setFont(fontOf(FontRole::caption));
        note->setProperty("tone", "secondary");
        auto* remove = new QPushButton(removeText_, card);
        remove->setProperty("kind", "link");
        auto* row = new QHBoxLayout;
        row->addWidget(note, 1);
        row->addWidget(remove);
        inside->addWidget(form);
        inside->addLayout(row);
        column_->insertWidget(static_cast<int>(index), card);
        connect(form, &PropertyForm::committed, this, [this, index](const QString& key, const QString& text) {
            Q_EMIT committed(index, key, text);
        });
        connect(remove, &QPushButton::clicked, this, [this, index] { Q_EMIT removeRequested(index); });
        forms_.push_back(form);
        notes_.push_back(note);
        removes_.push_back(remove);
    }
}

} // namespace volteface::ui
