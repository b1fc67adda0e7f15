// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/schedule/schedule.h"
#include "core/store/checked_file.h"
#include "ui/document/session.h"
#include "ui/plan/plan_view.h"
#include "ui/plan/plan_words.h"
#include "ui/plan/schedule_card.h"
#include "ui/support/convert.h"

#include <QDate>

namespace volteface::ui {

namespace {

exchange::ScheduleWords scheduleWords() {
    exchange::ScheduleWords words;
    for (std::size_t i = 0; i < words.kinds.size(); ++i) {
        words.kinds[i] = toUtf8(nameOf(static_cast<TaskKind>(i)));
    }
    words.move = "%1: %2 → %3";
    words.providers = toUtf8(PlanView::tr("Providers"));
    words.effort = toUtf8(PlanView::tr("person-days"));
    return words;
}

} // namespace

Result<void> PlanView::exportSchedule(const QString& path) const {
    const plan::Planning* now = planning();
    if (now == nullptr) {
        return {};
    }
    const Stack& stack = *read_->ask.stack;
    const Date today = session_->today().value_or(stack.day_zero.value_or(Date{2026, 1, 1}));
    const auto text = path.endsWith(QStringLiteral(".ics"), Qt::CaseInsensitive)
                          ? exchange::write_icalendar(stack, now->plan, today, scheduleWords())
                          : exchange::write_ms_project(stack, now->plan, scheduleWords());
    if (!text) {
        return tl::unexpected(text.error());
    }
    return store::write_file_checked(toUtf8(path), *text);
}

void PlanView::addFormats() {
    const auto write = [this](const QString& path) {
        if (const auto written = exportSchedule(path); !written) {
            session_->report(written.error());
        }
    };
    schedule_->addFormat([] { return tr("Microsoft Project"); }, QStringLiteral("XML (*.xml)"),
                         QStringLiteral("xml"), write);
    schedule_->addFormat([] { return tr("Calendar (iCalendar)"); }, QStringLiteral("iCalendar (*.ics)"),
                         QStringLiteral("ics"), write);
}

} // namespace volteface::ui
