// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/plan_words.h"
#include "ui/plan/schedule_paint.h"
#include "ui/support/format.h"
#include "ui/support/state_shape.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace volteface::ui {

using simulation::State;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Plan)
};

constexpr double label_left = 31;
constexpr double second_left = 190;
constexpr double third_left = 338;
constexpr double figures_right = 614;

void section_head(Canvas& canvas, double top, const QString& name, const QString& words, double room) {
    const Theme& colours = canvas.theme();
    canvas.rule(0, top + 0.5, canvas.width(), top + 0.5, colours.line);
    const double wide = Canvas::advance(name, fontOf(FontRole::bodyStrong));
    canvas.text(QRectF(16, top + 6, wide + 2, 20), name, FontRole::bodyStrong, colours.text);
    canvas.text(QRectF(16 + wide + 12, top + 6, room - wide - 30, 20), words, FontRole::caption,
                colours.secondary);
}

QString utilisation(const TeamRow& team, double days) {
    return team.people > 0 && days > 0 ? format::percent(team.person_days / (team.people * days)) : QString();
}

/// "full D11–D40": the longest stretch with everybody at work; empty: never.
QString full_words(const TeamRow& team) {
    double from = -1;
    double to = -1;
    double start = -1;
    double end = -1;
    for (const LoadStretch& stretch : team.load) {
        if (team.people <= 0 || stretch.people + 1e-9 < team.people) {
            continue;
        }
        if (start < 0 || stretch.start > end + 3.01) { // a weekend does not part them
            start = stretch.start;
        }
        end = stretch.end;
        if (end - start > to - from) {
            from = start;
            to = end;
        }
    }
    return from >= 0 ? Words::tr("full %1–%2").arg(dayCode(from), dayCode(to)) : Words::tr("never full");
}

QString harm_words(const PlanService& service) {
    if (service.stretches.empty()) {
        return Words::tr("never harmed");
    }
    const auto worst =
        std::find_if(service.stretches.begin(), service.stretches.end(), [](const ServiceStretch& each) {
            return each.state == State::down || each.state == State::unlawful;
        });
    if (worst == service.stretches.end()) {
        const ServiceStretch& first = service.stretches.front();
        return Words::tr("at %1 %2–%3")
            .arg(format::percent(first.capacity), dayCode(first.start),
                 dayCode(service.stretches.back().end));
    }
    double end = worst->end;
    for (auto each = worst; each != service.stretches.end(); ++each) {
        if (each->state == State::down || each->state == State::unlawful) {
            end = each->end;
        }
    }
    return Words::tr("down %1–%2").arg(dayCode(std::floor(worst->start)), dayCode(end));
}

QString mtpd_words(const PlanService& service) {
    if (service.longest_down <= 0) {
        return Words::tr("never down");
    }
    return service.mtpd && *service.mtpd > 0
               ? Words::tr("MTPD %1: %2 used")
                     .arg(daySpan(*service.mtpd), format::percent(service.longest_down / *service.mtpd))
               : Words::tr("no MTPD set");
}

void state_legend(Canvas& canvas, double top) {
    const Theme& colours = canvas.theme();
    double x = canvas.width() - 16;
    const QRectF line(0, top + 6, 0, 20);
    const double y = line.center().y();
    const auto word = [&](const QString& words) {
        x -= Canvas::advance(words, fontOf(FontRole::caption));
        canvas.text(QRectF(x, line.top(), 300, line.height()), words, FontRole::caption, colours.secondary);
        x -= 6;
    };
    word(Words::tr("MTPD, from the first hour down"));
    canvas.fill(QRectF(x - 3, y - 7, 2.5, 14), colours.text);
    x -= 18;
    word(Words::tr("RTO"));
    if (QPainter* painter = canvas.painter()) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colours.text);
        painter->drawPolygon(QPolygonF{QPointF(x - 9, y - 3), QPointF(x - 1, y - 3), QPointF(x - 5, y + 3)});
    }
    x -= 24;
    word(Words::tr("Up"));
    canvas.fill(QRectF(x - 22, y - 2, 22, 4), colours.edge, 2);
    x -= 36;
    for (const State state : {State::degraded, State::down}) {
        word(state == State::down ? Words::tr("Down") : Words::tr("Degraded"));
        if (canvas.painter() != nullptr) {
            paintStateBox(*canvas.painter(), QRectF(x - 22, y - 5, 22, 10), 2, state, colours);
        }
        x -= 36;
    }
}

} // namespace

double paintTeams(Canvas& canvas, double top, const PlanShown& plan, const DayScale& scale) {
    const Theme& colours = canvas.theme();
    section_head(canvas, top, Words::tr("Team load"), Words::tr("people at work against head count, per day"),
                 schedule_table_width);
    double y = top + 28;
    if (plan.teams.empty()) {
        canvas.text(QRectF(label_left, y, schedule_table_width - label_left - 16, 22),
                    Words::tr("The stack has no teams: one person from outside is counted on each task."),
                    FontRole::small, colours.secondary);
        return y + 28;
    }
    for (std::size_t i = 0; i < plan.teams.size(); ++i) {
        const TeamRow& team = plan.teams[i];
        const QRectF row(0, y, canvas.width(), team_row_height);
        const double text_top = y + 5;
        const auto cell = [&](double left, double right, const QString& words, FontRole role,
                              const QColor& colour, Qt::Alignment side = Qt::AlignLeft) {
            canvas.text(QRectF(left, text_top, right - left, 18), words, role, colour, side);
        };
        cell(label_left, second_left - 6, team.name, FontRole::small, colours.text);
        cell(second_left, third_left - 6, Words::tr("%n people", nullptr, static_cast<int>(team.people)),
             FontRole::caption, colours.secondary);
        cell(third_left, figures_right - 92,
             Words::tr("%1 person-days, %2 used")
                 .arg(format::number(team.person_days, 0), utilisation(team, plan.days)),
             FontRole::caption, colours.secondary);
        cell(figures_right - 96, figures_right, full_words(team),
             team.bottleneck ? FontRole::captionStrong : FontRole::caption,
             team.bottleneck ? colours.text : colours.secondary, Qt::AlignRight);
        const double base = y + team_row_height - 5;
        const double full = team_row_height - 11;
        double peak = team.people;
        for (const LoadStretch& stretch : team.load) {
            peak = std::max(peak, stretch.people);
        }
        const double unit = peak > 0 ? full / peak : 0;
        for (const LoadStretch& stretch : team.load) {
            if (stretch.people <= 0) {
                continue;
            }
            const double left = std::max(scale.x(stretch.start), scale.left);
            const double right = std::min(scale.x(stretch.end), scale.right);
            if (right <= left) {
                continue;
            }
            const bool all = stretch.people + 1e-9 >= team.people;
            const QRectF box(left, base - unit * stretch.people, right - left, unit * stretch.people);
            canvas.fill(box, all ? colours.work[1] : colours.work[2]);
            if (box.width() >= 22) {
                const QString number = format::number(stretch.people, 1);
                if (box.height() >= 9) {
                    canvas.text(
                        QRectF(box.left(), box.bottom() - std::min(box.height() + 1, 13.0), box.width(), 11),
                        number, inter(box.height() >= 12 ? 10 : 9),
                        all ? (colours.dark ? colours.canvas : QColor(Qt::white)) : colours.text,
                        Qt::AlignHCenter);
                } else {
                    canvas.text(QRectF(box.left(), box.top() - 12, box.width(), 12), number, inter(10),
                                colours.text, Qt::AlignHCenter);
                }
            }
        }
        canvas.rule(scale.left, base + 0.5, scale.right, base + 0.5, colours.cardBorder);
        if (QPainter* painter = canvas.painter()) {
            painter->setPen(QPen(colours.text, 1, Qt::DashLine));
            painter->drawLine(QPointF(scale.left, base - unit * team.people + 0.5),
                              QPointF(scale.right, base - unit * team.people + 0.5));
        }
        Target target;
        target.box = row.adjusted(8, 1, -8, -1);
        target.words = QStringLiteral("%1 · %2 · %3 · %4")
                           .arg(team.name, Words::tr("%n people", nullptr, static_cast<int>(team.people)),
                                Words::tr("%1 person-days, %2 used")
                                    .arg(format::number(team.person_days, 0), utilisation(team, plan.days)),
                                full_words(team));
        if (team.bottleneck) {
            target.words += QStringLiteral(" · ") + Words::tr("sets the pace");
        }
        target.item = i;
        canvas.target(target);
        y += team_row_height;
    }
    return y + 4;
}

double paintServices(Canvas& canvas, double top, const PlanShown& plan, const DayScale& scale,
                     const QString& currency) {
    const Theme& colours = canvas.theme();
    QString untouched;
    if (plan.untouched.size() == 1) {
        untouched = Words::tr("%1 is not affected").arg(plan.untouched.front());
    } else if (!plan.untouched.isEmpty()) {
        untouched =
            plan.untouched.size() <= 2
                ? Words::tr("Not affected: %1").arg(plan.untouched.join(QStringLiteral(", ")))
                : Words::tr("%n services are not affected", nullptr, static_cast<int>(plan.untouched.size()));
    }
    section_head(canvas, top, Words::tr("Services"), untouched, schedule_table_width);
    state_legend(canvas, top);
    double y = top + 30;
    for (const PlanService& service : plan.services) {
        const auto cell = [&](double left, double right, const QString& words, const QColor& colour,
                              Qt::Alignment side = Qt::AlignLeft) {
            canvas.text(QRectF(left, y, right - left, service_row_height), words, FontRole::caption, colour,
                        side);
        };
        cell(label_left, second_left - 6, service.name, colours.text);
        cell(second_left, third_left - 6, harm_words(service), colours.secondary);
        cell(third_left, figures_right - 96, mtpd_words(service), colours.secondary);
        const QString loss = service.loss ? Words::tr("loss %1").arg(moneyOf(*service.loss, currency))
                                          : Words::tr("loss unknown");
        cell(figures_right - 110, figures_right, loss, colours.text, Qt::AlignRight);
        const double middle = y + service_row_height / 2;
        canvas.fill(QRectF(scale.left, middle - 2, scale.right - scale.left, 4), colours.edge);
        double last = -1;
        for (const ServiceStretch& stretch : service.stretches) {
            const double left = std::max(scale.x(stretch.start), scale.left);
            const double right = std::min(scale.x(stretch.end), scale.right);
            if (right <= left || canvas.painter() == nullptr) {
                continue;
            }
            canvas.fill(QRectF(left, middle - 6, right - left, 12), colours.card);
            paintStateBox(*canvas.painter(), QRectF(left, middle - 5.5, std::max(right - left, 3.0), 11), 2,
                          stretch.state, colours);
            last = scale.x(stretch.end);
        }
        if (last >= 0 && last < scale.right - 30) {
            const QString code = dayCode(service.stretches.back().end);
            const double wide = Canvas::advance(code, fontOf(FontRole::captionStrong)) + 8;
            canvas.fill(QRectF(last + 2, middle - 7, wide + 4, 14), colours.card);
            canvas.text(QRectF(last + 7, middle - 8, wide, 16), code, FontRole::captionStrong, colours.text);
        }
        if (QPainter* painter = canvas.painter(); painter != nullptr && service.rto_at) {
            const double x = scale.x(*service.rto_at);
            if (x >= scale.left && x <= scale.right) {
                painter->setPen(Qt::NoPen);
                painter->setBrush(colours.text);
                painter->drawPolygon(QPolygonF{QPointF(x - 3.5, middle - 6), QPointF(x + 3.5, middle - 6),
                                               QPointF(x, middle - 0.5)});
            }
        }
        if (service.mtpd_at) {
            const double x = scale.x(*service.mtpd_at);
            if (x >= scale.left && x <= scale.right) {
                canvas.fill(QRectF(x - 1.2, middle - 7, 2.5, 14), colours.text);
            }
        }
        Target target;
        target.box = QRectF(8, y + 0.5, canvas.width() - 16, service_row_height - 1);
        target.words = QStringLiteral("%1 · %2 · %3 · %4")
                           .arg(service.name, harm_words(service), mtpd_words(service), loss);
        target.service = service.id;
        target.components = {service.id};
        canvas.target(target);
        y += service_row_height;
    }
    return y + 8;
}

} // namespace volteface::ui
