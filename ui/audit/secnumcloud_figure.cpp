// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/secnumcloud_figure.h"

#include "ui/audit/framework_questions.h"
#include "ui/audit/words.h"
#include "ui/support/convert.h"
#include "ui/support/format.h"
#include "ui/support/names.h"

#include <QCoreApplication>

#include <algorithm>

namespace volteface::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Frameworks)
};

constexpr double row_height = 22;
constexpr double mark_width = 44;
constexpr std::size_t most_rows = 12;

Canvas::Mark markOf(audit::Verdict verdict) {
    return verdict == audit::Verdict::yes  ? Canvas::Mark::yes
           : verdict == audit::Verdict::no ? Canvas::Mark::no
                                           : Canvas::Mark::unknown;
}

QColor colourOf(const Theme& colours, audit::Verdict verdict) {
    return verdict == audit::Verdict::no ? colours.brokenEdge : colours.secondary;
}

int rankOf(audit::Verdict verdict) {
    return verdict == audit::Verdict::no ? 0 : verdict == audit::Verdict::yes ? 2 : 1;
}

} // namespace

SecNumCloudFigure::SecNumCloudFigure(AuditPtr data)
    : data_(std::move(data))
    , rows_(data_->audit.secnumcloud) {
    std::stable_sort(rows_.begin(), rows_.end(),
                     [](const auto& a, const auto& b) { return rankOf(a.verdict) < rankOf(b.verdict); });
}

QString SecNumCloudFigure::caption() const {
    return Words::tr("chapter 19.6: seat, capital and votes of suppliers");
}

QString SecNumCloudFigure::note() const {
    std::size_t counts[4] = {};
    for (const audit::SecNumCloud& one : rows_) {
        ++counts[static_cast<std::size_t>(one.verdict)];
    }
    const auto n = [&](audit::Verdict verdict) {
        return format::count(static_cast<std::int64_t>(counts[static_cast<std::size_t>(verdict)]));
    };
    return Words::tr("%1 broken · %2 unknown · %3 kept")
        .arg(n(audit::Verdict::no), n(audit::Verdict::unknown), n(audit::Verdict::yes));
}

QString SecNumCloudFigure::more(double /*width*/) const {
    return Words::tr("Answer…");
}

QString SecNumCloudFigure::wordsOf(const audit::SecNumCloud& one) const {
    const Stack& stack = *data_->stack;
    QStringList lines;
    lines << Words::tr("%1: %2", "a supplier and a verdict")
                 .arg(nameIn(stack, one.organisation), ruleWord(one.verdict));
    lines << Words::tr("Seat in the EU: %1").arg(nameOf(one.seat));
    lines << Words::tr(
                 "Capital: %1 outside by one holder (at most %2), %3 together (at most %4), %5 not known")
                 .arg(format::percent(one.largest_outside),
                      format::percent(audit::secnumcloud_individual_limit),
                      format::percent(one.total_outside),
                      format::percent(audit::secnumcloud_collective_limit), format::percent(one.undisclosed));
    lines << Words::tr("No veto and no majority appointed from outside: %1").arg(nameOf(one.veto));
    if (one.through) {
        lines << Words::tr("Broken through %1").arg(nameIn(stack, *one.through));
    }
    lines << Words::tr("Enter opens the inspector, where its capital is entered");
    return lines.join(QLatin1Char('\n'));
}

double SecNumCloudFigure::draw(Canvas& canvas) const {
    const Theme& colours = canvas.theme();
    const Stack& stack = *data_->stack;
    const double verdicts =
        std::max({Canvas::advance(ruleWord(audit::Verdict::yes), fontOf(FontRole::captionStrong)),
                  Canvas::advance(ruleWord(audit::Verdict::no), fontOf(FontRole::captionStrong)),
                  Canvas::advance(ruleWord(audit::Verdict::unknown), fontOf(FontRole::captionStrong))}) +
        12;
    const double bar = std::clamp(canvas.width() * 0.24, 60.0, 150.0);
    const double known = 42;
    const double right = verdicts + 3 * mark_width + bar + known + 10;
    const double names = std::max(80.0, canvas.width() - right);
    double x = names;
    const auto head = [&](double at, double width, const QString& words, Qt::Alignment side = Qt::AlignLeft) {
        canvas.text(QRectF(at, 0, width, 18), words, FontRole::caption, colours.secondary, side);
    };
    head(0, names, Words::tr("Supplier"));
    head(x, verdicts, Words::tr("Rule"));
    x += verdicts;
    for (const QString& words :
         {Words::tr("Seat", "of a company"), Words::tr("Capital"), Words::tr("Votes")}) {
        head(x, mark_width, words, Qt::AlignHCenter);
        x += mark_width;
    }
    head(x + 10, bar, Words::tr("Outside"));
    head(x + 10 + bar, known, Words::tr("open", "share not known"), Qt::AlignRight);
    double y = 20;
    const std::size_t shown = std::min(rows_.size(), most_rows);
    for (std::size_t i = 0; i < shown; ++i) {
        const audit::SecNumCloud& one = rows_[i];
        const Organisation* organisation = find(stack, one.organisation);
        const auto country = organisation != nullptr ? organisation->country : std::optional<Country>();
        canvas.bloc(QRectF(0, y + 4, 4, row_height - 8), blocOf(country));
        const QString code = codeOf(country);
        const double code_width = Canvas::advance(code, fontOf(FontRole::chip)) + 4;
        const QString name = nameIn(stack, one.organisation);
        const double name_width =
            std::min(Canvas::advance(name, fontOf(FontRole::small)), names - 22 - code_width);
        canvas.text(QRectF(10, y, name_width, row_height), name, FontRole::small, colours.text);
        canvas.text(QRectF(16 + name_width, y, code_width, row_height), code, FontRole::chip,
                    colours.secondary);
        x = names;
        canvas.text(QRectF(x, y, verdicts, row_height), ruleWord(one.verdict), FontRole::captionStrong,
                    one.verdict == audit::Verdict::no ? colours.brokenEdge : colours.text);
        x += verdicts;
        for (const audit::Verdict verdict : {one.seat, one.capital, one.veto}) {
            canvas.mark(QRectF(x + mark_width / 2 - 6, y + row_height / 2 - 6, 12, 12), markOf(verdict),
                        colourOf(colours, verdict));
            x += mark_width;
        }
        const QRectF whole(x + 10, y + 6, bar - 8, row_height - 12);
        canvas.frame(whole, colours.laneHead, colours.cardBorder, 2);
        canvas.fill(QRectF(whole.left(), whole.top(), whole.width() * std::min(1.0, one.total_outside),
                           whole.height()),
                    colours.secondary, 2);
        for (const double limit :
             {audit::secnumcloud_individual_limit, audit::secnumcloud_collective_limit}) {
            const double at = whole.left() + whole.width() * limit;
            canvas.rule(at, y + 3, at, y + row_height - 3, colours.brokenEdge);
        }
        canvas.text(QRectF(x + 10 + bar, y, known, row_height), format::percent(one.undisclosed),
                    FontRole::caption, colours.secondary, Qt::AlignRight);
        Target target;
        target.box = QRectF(0, y, canvas.width(), row_height);
        target.words = wordsOf(one);
        target.element = audit::Element{audit::Level::organisation, one.organisation.str()};
        for (const Component& component : stack.components) {
            if (component.organisation == one.organisation) {
                target.components.push_back(component.id);
            }
        }
        canvas.target(std::move(target));
        y += row_height;
    }
    y += 4;
    QString foot =
        Words::tr("Lines: 24 % for one holder, 39 % for all from outside the EU. Who is unknown is never "
                  "taken as kept.");
    if (shown < rows_.size()) {
        foot += QLatin1Char(' ') +
                Words::tr("%n more in the table.", "suppliers", static_cast<int>(rows_.size() - shown));
    }
    y += canvas.wrapped(QRectF(0, y, canvas.width(), 16), foot, FontRole::caption, colours.secondary);
    return y + 2;
}

ChartTable SecNumCloudFigure::table() const {
    ChartTable table;
    table.title = Words::tr("SecNumCloud 3.2, chapter 19.6");
    table.summary = note();
    table.header = {Words::tr("Supplier"),
                    Words::tr("Country"),
                    Words::tr("Rule"),
                    Words::tr("Seat", "of a company"),
                    Words::tr("Capital"),
                    Words::tr("Votes"),
                    Words::tr("Largest outside, %"),
                    Words::tr("Outside together, %"),
                    Words::tr("Not known, %"),
                    Words::tr("Through")};
    const auto hundred = [](double share) { return QString::number(share * 100, 'f', 1); };
    for (const audit::SecNumCloud& one : rows_) {
        const Organisation* organisation = find(*data_->stack, one.organisation);
        table.rows.push_back(
            {nameIn(*data_->stack, one.organisation),
             codeOf(organisation != nullptr ? organisation->country : std::optional<Country>()),
             ruleWord(one.verdict), nameOf(one.seat), nameOf(one.capital), nameOf(one.veto),
             hundred(one.largest_outside), hundred(one.total_outside), hundred(one.undisclosed),
             one.through ? nameIn(*data_->stack, *one.through) : QString()});
    }
    return table;
}

} // namespace volteface::ui
