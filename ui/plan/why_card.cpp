// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/plan/why_card.h"

#include "ui/plan/plan_words.h"
#include "ui/support/fonts.h"
#include "ui/support/format.h"
#include "ui/support/icons.h"
#include "ui/support/theme.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QScreen>
#include <QTextBrowser>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace volteface::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Plan)
};

constexpr int card_width = 560;
constexpr int card_height = 480;

QString paragraph(const QString& words) {
    return words.isEmpty() ? QString() : QStringLiteral("<p>%1</p>").arg(words.toHtmlEscaped());
}

QString heading(const QString& words) {
    return QStringLiteral("<p style='margin-top:12px'><b>%1</b></p>").arg(words.toHtmlEscaped());
}

QString list(const QStringList& items) {
    QString html;
    for (const QString& item : items) {
        html += QStringLiteral("<p style='margin:3px 0'>%1</p>").arg(item.toHtmlEscaped());
    }
    return html;
}

QString name_of_part(std::size_t part) {
    switch (part) {
    case 0:
    case 1:
    case 2:
        return nameOfWork(static_cast<int>(part));
    case 3:
        return Words::tr("Transition");
    case 4:
        return Words::tr("Running-cost change");
    default:
        return Words::tr("Downtime loss");
    }
}

QString lines_html(const std::vector<const WhyLine*>& lines, const QString& currency) {
    const QString secondary = theme().secondary.name();
    QString html = QStringLiteral("<table width='100%' cellspacing='0' cellpadding='3'>");
    for (const WhyLine* line : lines) {
        const QString range = rangeOf(line->cost, currency);
        html +=
            QStringLiteral("<tr><td>%1<br><span style='color:%4;font-size:11px'>%2</span></td>"
                           "<td align='right' style='white-space:nowrap'><b>%3</b>%5</td></tr>")
                .arg(line->heading.toHtmlEscaped(), line->formula.toHtmlEscaped(),
                     amountOf(line->cost, currency).toHtmlEscaped(), secondary,
                     range.isEmpty() ? QString()
                                     : QStringLiteral("<br><span style='color:%1;font-size:11px'>%2</span>")
                                           .arg(secondary, range.toHtmlEscaped()));
    }
    return html + QStringLiteral("</table>");
}

} // namespace

QString whyText(const PlanRow& row, const QString& currency) {
    QString html = paragraph(Words::tr("%1 → %2").arg(row.before.name, row.after.name)) +
                   paragraph(row.why.chosen) + paragraph(row.why.next);
    if (!row.why.distances.isEmpty()) {
        html += paragraph(Words::tr("Distances: %1").arg(row.why.distances.join(QStringLiteral(" · "))));
    }
    for (std::size_t part = 0; part < 6; ++part) {
        std::vector<const WhyLine*> lines;
        for (const WhyLine& line : row.why.lines) {
            if (line.part == part) {
                lines.push_back(&line);
            }
        }
        if (!lines.empty()) {
            html += heading(name_of_part(part)) + lines_html(lines, currency);
        }
    }
    if (!row.why.assumptions.isEmpty()) {
        html += heading(Words::tr("Assumptions and sources")) + list(row.why.assumptions);
    }
    return html;
}

QString whyText(const PlanPage& page, std::size_t part) {
    const PlanShown* plan = page.plan();
    if (plan == nullptr) {
        return {};
    }
    QString html;
    if (part == 5) {
        html += paragraph(Words::tr("The plan is simulated: each service loses its impact per day times the "
                                    "capacity that is missing, "
                                    "until its last move is complete. Without a plan the loss is %1.")
                              .arg(moneyOf(plan->loss_without, page.currency)));
        QStringList services;
        for (const PlanService& service : plan->services) {
            services << QStringLiteral("%1: %2").arg(service.name, service.loss
                                                                       ? moneyOf(*service.loss, page.currency)
                                                                       : Words::tr("loss unknown"));
        }
        return html + list(services);
    }
    html += paragraph(Words::tr("Sums and products are taken column by column: low, likely and high. What "
                                "several moves share counts once in the total."));
    QStringList assumptions;
    for (const PlanRow& row : plan->rows) {
        std::vector<const WhyLine*> lines;
        for (const WhyLine& line : row.why.lines) {
            if (line.part == part) {
                lines.push_back(&line);
                for (const QString& source : line.sources) {
                    if (!assumptions.contains(source)) {
                        assumptions << source;
                    }
                }
            }
        }
        if (!lines.empty()) {
            html += heading(row.name) + lines_html(lines, page.currency);
        }
    }
    if (!assumptions.isEmpty()) {
        html += heading(Words::tr("Assumptions and sources")) + list(assumptions);
    }
    return html;
}

QString proofText(const PlanPage& page) {
    const PlanShown* plan = page.plan();
    if (plan == nullptr) {
        return {};
    }
    return paragraph(
               Words::tr("The choice of moves is solved as a mixed-integer programme with the teams "
                         "left out of account: whatever the schedule, no plan can come below that "
                         "bound. Then the tasks are scheduled over the teams and the plan is simulated; "
                         "its cost and loss is what the simulation says.")) +
           list({Words::tr("Proven bound: %1").arg(moneyInThousands(plan->proof.bound, page.currency)),
                 Words::tr("This plan: %1").arg(moneyInThousands(plan->proof.value, page.currency)),
                 Words::tr("Gap: %1").arg(format::percent(plan->proof.gap, 1)), plan->proof.effort});
}

WhyCard::WhyCard(QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , title_(new QLabel(this))
    , text_(new QTextBrowser(this)) {
    setProperty("kind", "card");
    title_->setFont(fontOf(FontRole::inspectorTitle));
    title_->setWordWrap(true);
    text_->setFrameShape(QFrame::NoFrame);
    text_->setFont(fontOf(FontRole::body));
    text_->setOpenLinks(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(16, 12, 8, 12);
    column->addWidget(title_);
    column->addWidget(text_, 1);
    resize(card_width, card_height);
}

void WhyCard::open(const QString& title, const QString& text, QPoint corner) {
    title_->setText(title);
    text_->setHtml(text);
    text_->setAccessibleName(title);
    QPoint at = corner - QPoint(width(), 0);
    if (const QScreen* on = screen()) {
        const QRect room = on->availableGeometry();
        at.setX(std::clamp(at.x(), room.left(), std::max(room.left(), room.right() - width())));
        at.setY(std::clamp(at.y(), room.top(), std::max(room.top(), room.bottom() - height())));
    }
    move(at);
    show();
    text_->setFocus(Qt::PopupFocusReason);
}

QString WhyCard::text() const {
    return text_->toPlainText();
}

} // namespace volteface::ui
