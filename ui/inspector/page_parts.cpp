// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/page_parts.h"

#include "ui/document/session.h"
#include "ui/support/fonts.h"
#include "ui/support/messages.h"

#include <QLabel>

namespace volteface::ui {

QLabel* pageTitle(QWidget* parent) {
    auto* title = new QLabel(parent);
    title->setFont(fontOf(FontRole::inspectorTitle));
    title->setWordWrap(true);
    title->setTextFormat(Qt::PlainText);
    return title;
}

QLabel* pageCaption(QWidget* parent) {
    auto* caption = new QLabel(parent);
    caption->setFont(fontOf(FontRole::caption));
    caption->setProperty("tone", "secondary");
    caption->setWordWrap(true);
    caption->setTextFormat(Qt::PlainText);
    return caption;
}

bool settleField(const FieldTarget& target, const QString& key, const QString& text,
                 const Result<edit::Change>& change, const std::function<void()>& refresh) {
    FieldEditor* field = target.form->field(key);
    const QString draft = target.subject + QLatin1Char('/') + key;
    if (!change && change.error().code != ErrorCode::nothing_to_change) {
        const QString reason = describeBare(change.error());
        target.drafts->insert(draft, Draft{text, reason});
        field->setReason(reason);
        return false;
    }
    target.drafts->remove(draft);
    field->setReason({});
    if (!change) {
        refresh();
        return true;
    }
    return target.session->apply(change);
}

} // namespace volteface::ui
