// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/sources_editor.h"

#include "ui/inspector/values.h"
#include "ui/support/messages.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace volteface::ui {

namespace {

const std::vector<Property<Source>>& properties() {
    static const std::vector<Property<Source>> list = {
        {"title", QT_TRANSLATE_NOOP("Property", "Title"), nullptr, EditorKind::line,
         [](const Stack&, const Source& source) { return toQString(source.title); },
         [](const Stack&, Source& source, const QString& text) -> Result<void> {
             source.title = toUtf8(text.trimmed());
             return {};
         }},
        {"publisher", QT_TRANSLATE_NOOP("Property", "Publisher"), nullptr, EditorKind::line,
         [](const Stack&, const Source& source) { return toQString(source.publisher); },
         [](const Stack&, Source& source, const QString& text) -> Result<void> {
             source.publisher = toUtf8(text.trimmed());
             return {};
         }},
        {"date", QT_TRANSLATE_NOOP("Property", "Published"), QT_TRANSLATE_NOOP("Property", "2026-11-20"),
         EditorKind::line, [](const Stack&, const Source& source) { return textOf(source.date); },
         [](const Stack&, Source& source, const QString& text) -> Result<void> {
             const auto date = dateOf(text, source.title);
             if (!date) {
                 return tl::unexpected(date.error());
             }
             source.date = *date;
             return {};
         }},
        {"url", QT_TRANSLATE_NOOP("Property", "Address"), nullptr, EditorKind::line,
         [](const Stack&, const Source& source) { return toQString(source.url); },
         [](const Stack&, Source& source, const QString& text) -> Result<void> {
             source.url = toUtf8(text.trimmed());
             return {};
         }},
    };
    return list;
}

} // namespace

SourcesEditor::SourcesEditor(QWidget* parent)
    : QWidget(parent)
    , column_(new QVBoxLayout(this))
    , add_(new QPushButton(this)) {
    column_->setContentsMargins(0, 0, 0, 0);
    column_->setSpacing(10);
    column_->addWidget(add_, 0, Qt::AlignLeft);
    add_->setProperty("kind", "link");
    connect(add_, &QPushButton::clicked, this, [this] {
        auto after = sources_;
        Source source;
        source.title = toUtf8(tr("New source"));
        after.push_back(std::move(source));
        Q_EMIT changed(after);
        if (!forms_.empty()) {
            forms_.back()->field(QStringLiteral("title"))->focusEditor();
        }
    });
    retranslate();
}

void SourcesEditor::retranslate() {
    add_->setText(tr("+ Add a source"));
    for (PropertyForm* form : forms_) {
        nameFields(*form, properties());
        if (auto* remove = form->findChild<QPushButton*>(QStringLiteral("removeSource"))) {
            remove->setText(tr("Remove this source"));
        }
    }
}

void SourcesEditor::build() {
    for (PropertyForm* form : forms_) {
        form->deleteLater();
    }
    forms_.clear();
    for (std::size_t i = 0; i < sources_.size(); ++i) {
        auto* form = new PropertyForm(this);
        for (const auto& property : properties()) {
            form->addField(property.editor, property.key);
        }
        auto* remove = new QPushButton(form);
        remove->setObjectName(QStringLiteral("removeSource"));
        remove->setProperty("kind", "link");
        remove->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        form->addWidget(remove, 124);
        column_->insertWidget(static_cast<int>(i), form);
        forms_.push_back(form);
        connect(form, &PropertyForm::committed, this,
                [this, i, form](const QString& key, const QString& text) {
                    auto after = sources_;
                    const auto written = findProperty(properties(), key)->write(Stack{}, after[i], text);
                    if (!written) {
                        form->field(key)->setReason(describeBare(written.error()));
                        return;
                    }
                    form->field(key)->setReason({});
                    if (!(after == sources_)) {
                        Q_EMIT changed(after);
                    }
                });
        connect(remove, &QPushButton::clicked, this, [this, i] {
            auto after = sources_;
            after.erase(after.begin() + static_cast<std::ptrdiff_t>(i));
            Q_EMIT changed(after);
        });
    }
    retranslate();
}

void SourcesEditor::show(const std::vector<Source>& sources) {
    const bool same_count = sources.size() == forms_.size();
    sources_ = sources;
    if (!same_count) {
        build();
    }
    for (std::size_t i = 0; i < sources_.size(); ++i) {
        fillForm<Source>(*forms_[i], properties(), Stack{}, {&sources_[i]}, Drafts{}, QString());
    }
}

} // namespace volteface::ui
