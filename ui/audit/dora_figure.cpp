// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/audit/dora_figure.h"

#include "ui/audit/csf_figure.h"
#include "ui/audit/framework_questions.h"
#include "ui/support/convert.h"
#include "ui/support/format.h"
#include "ui/support/language.h"
#include "ui/support/names.h"

#include <QCoreApplication>

#include <algorithm>

namespace volteface::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Frameworks)
};

using audit::DoraField;

constexpr double row_height = 22;
constexpr std::size_t most_rows = 12;
constexpr double least_name = 170; ///< of a service, with its provider

QString valueWords(const audit::DoraRow& row, DoraField field) {
    const std::string& value = row.cell(field).value;
    return value.empty() ? QStringLiteral("?")
                         : shown(audit::dora_words(field, value, currentLanguage()), 80);
}

/// 0 the least replaceable; what is open stands behind that.
int rankOf(const audit::DoraRow& row) {
    const auto& choices = audit::dora_column(DoraField::substitutability).choices;
    const std::string& value = row.cell(DoraField::substitutability).value;
    for (std::size_t i = 0; i < choices.size(); ++i) {
        if (choices[i].code == value) {
            return i == 0 ? 0 : static_cast<int>(i) + 1;
        }
    }
    return 1;
}

} // namespace

DoraFigure::DoraFigure(AuditPtr data)
    : data_(std::move(data))
    , rows_(data_->audit.dora) {
    std::stable_sort(rows_.begin(), rows_.end(),
                     [](const auto& a, const auto& b) { return rankOf(a) < rankOf(b); });
}

QString DoraFigure::caption() const {
    return Words::tr("B_07.01: ICT services rented below services under the regime");
}

QString DoraFigure::note() const {
    std::size_t stuck = 0;
    std::size_t open = 0;
    for (const audit::DoraRow& row : rows_) {
        stuck += rankOf(row) == 0 ? 1 : 0;
        open += row.cell(DoraField::substitutability).value.empty() ? 1 : 0;
    }
    return Words::tr("%1 not substitutable · %2 open · of %3")
        .arg(format::count(static_cast<std::int64_t>(stuck)), format::count(static_cast<std::int64_t>(open)),
             format::count(static_cast<std::int64_t>(rows_.size())));
}

QString DoraFigure::more(double /*width*/) const {
    return Words::tr("Answer…");
}

double DoraFigure::draw(Canvas& canvas) const {
    const Theme& colours = canvas.theme();
    const Stack& stack = *data_->stack;
    struct Shown {
        DoraField field;
        double width = 0;
    };
    std::vector<Shown> columns = {
        {DoraField::substitutability, 0}, {DoraField::exit_plan, 0}, {DoraField::impact, 0}};
    const auto head_of = [](DoraField field) {
        const audit::DoraColumn& column = audit::dora_column(field);
        return QStringLiteral("%1 %2").arg(toQString(column.code.substr(column.code.size() - 4)),
                                           inCurrentLanguage(column.label));
    };
    double taken = 44 + 14;
    for (Shown& column : columns) {
        column.width = Canvas::advance(head_of(column.field), fontOf(FontRole::caption));
        for (const audit::DoraChoice& choice : audit::dora_column(column.field).choices) {
            column.width = std::max(column.width, Canvas::advance(inCurrentLanguage(choice.label),
                                                                  fontOf(FontRole::captionStrong)));
        }
        column.width += 14;
        taken += column.width;
    }
    while (columns.size() > 1 && taken + least_name > canvas.width()) { // narrow: substitutability alone
        taken -= columns.back().width;
        columns.pop_back();
    }
    double missing = canvas.width() - taken - least_name - 20;
    missing = missing < 90 ? 0 : std::min(missing, 220.0);
    const double names = canvas.width() - taken - missing;
    const auto head = [&](double at, double width, const QString& words, Qt::Alignment side = Qt::AlignLeft) {
        canvas.text(QRectF(at, 0, width - 6, 18), words, FontRole::caption, colours.secondary, side);
    };
    head(0, names, Words::tr("ICT service and provider"));
    double x = names;
    for (const Shown& column : columns) {
        head(x, column.width, head_of(column.field));
        x += column.width;
        if (column.field == DoraField::substitutability) {
            head(x, 44, Words::tr("Time", "to restore"), Qt::AlignRight);
            x += 44;
        }
    }
    if (missing > 0) {
        head(x + 6, missing, Words::tr("Missing"));
    }
    double y = 20;
    const std::size_t count = std::min(rows_.size(), most_rows);
    for (std::size_t i = 0; i < count; ++i) {
        const audit::DoraRow& row = rows_[i];
        const QString name = nameIn(stack, row.supplier);
        const QString provider = nameIn(stack, row.provider);
        const double name_width = std::min(Canvas::advance(name, fontOf(FontRole::small)) + 1, names - 12);
        canvas.text(QRectF(0, y, name_width, row_height), name, FontRole::small, colours.text);
        if (names - name_width > 40) {
            canvas.text(QRectF(name_width + 8, y, names - name_width - 16, row_height), provider,
                        FontRole::caption, colours.muted);
        }
        x = names;
        for (const Shown& column : columns) {
            const bool first = column.field == DoraField::substitutability;
            const bool stuck = first && rankOf(row) == 0;
            const bool open = row.cell(column.field).value.empty();
            canvas.text(QRectF(x, y, column.width - 6, row_height),
                        open && first ? Words::tr("open", "not decided") : valueWords(row, column.field),
                        first ? FontRole::captionStrong : FontRole::caption,
                        stuck  ? colours.brokenEdge
                        : open ? colours.muted
                               : colours.text);
            x += column.width;
            if (first) {
                canvas.text(QRectF(x, y, 38, row_height),
                            row.restore_time ? format::durationShort(*row.restore_time) : QStringLiteral("?"),
                            FontRole::caption, colours.secondary, Qt::AlignRight);
                x += 44;
            }
        }
        if (missing > 0 && row.cell(DoraField::substitutability).evidence <= audit::Evidence::proposed) {
            canvas.text(QRectF(x + 6, y, missing - 10, row_height), missingWords(row.missing),
                        FontRole::caption, colours.secondary);
        }
        canvas.dot({canvas.width() - 5, y + row_height / 2}, 3.5, colours.secondary,
                   row.cell(DoraField::substitutability).evidence == audit::Evidence::evidenced);
        Target target;
        target.box = QRectF(0, y, canvas.width(), row_height);
        target.components = {row.supplier};
        QStringList lines{Words::tr("%1, of %2", "a service and its provider").arg(name, provider)};
        for (std::size_t field = static_cast<std::size_t>(DoraField::substitutability);
             field < audit::dora_fields; ++field) {
            const auto which = static_cast<DoraField>(field);
            lines << QStringLiteral("%1: %2 (%3)")
                         .arg(head_of(which), valueWords(row, which), nameOf(row.cell(which).evidence));
        }
        if (!row.missing.empty()) {
            lines << Words::tr("missing: %1").arg(missingWords(row.missing));
        }
        target.words = lines.join(QLatin1Char('\n'));
        canvas.target(std::move(target));
        y += row_height;
    }
    y += 4;
    QString foot =
        Words::tr("Proposed from fits of 0.8 or better and restore times. Filled dot: evidenced; ring: "
                  "claimed or proposed. Export as CSV: the register with the EBA’s codes.");
    if (count < rows_.size()) {
        foot += QLatin1Char(' ') +
                Words::tr("%n more in the table.", "services", static_cast<int>(rows_.size() - count));
    }
    y += canvas.wrapped(QRectF(0, y, canvas.width(), 16), foot, FontRole::caption, colours.secondary);
    return y + 2;
}

ChartTable DoraFigure::table() const {
    ChartTable table;
    table.title = Words::tr("DORA, register of information, B_07.01");
    table.summary = note();
    table.header = {Words::tr("ICT service"), Words::tr("Provider")};
    for (std::size_t i = 0; i < audit::dora_fields; ++i) {
        table.header << toQString(audit::dora_column(static_cast<DoraField>(i)).code);
    }
    for (const audit::DoraRow& row : data_->audit.dora) {
        QStringList line{nameIn(*data_->stack, row.supplier), nameIn(*data_->stack, row.provider)};
        for (const audit::DoraCell& cell : row.cells) {
            line << toQString(cell.value);
        }
        table.rows.push_back(line);
    }
    return table;
}

} // namespace volteface::ui
