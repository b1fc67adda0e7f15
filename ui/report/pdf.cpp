// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pdf.h"

#include "core/store/checked_file.h"

#include <QBuffer>
#include <QHashSeed>
#include <QPainter>
#include <QPdfWriter>

#include <array>
#include <cstdio>

namespace volteface::ui {

namespace {

/// Adds `delta` to the offsets of the cross-reference table that lie behind `from`. The table is where
/// `delta` has moved it.
void shiftOffsets(QByteArray& pdf, qsizetype from, qsizetype delta) {
    static const QByteArray start("startxref\n");
    const qsizetype number = pdf.lastIndexOf(start) + start.size();
    qsizetype number_end = number;
    while (number_end < pdf.size() && pdf.at(number_end) >= '0' && pdf.at(number_end) <= '9') {
        ++number_end;
    }
    const qsizetype table = pdf.mid(number, number_end - number).toLongLong() + delta;
    pdf.replace(number, number_end - number, QByteArray::number(static_cast<qlonglong>(table)));
    // "xref", "0 N", then N entries of twenty bytes that begin with ten digits.
    const qsizetype counts = pdf.indexOf('\n', table) + 1;
    const qsizetype entries = pdf.indexOf('\n', counts) + 1;
    const qsizetype count = pdf.mid(counts, entries - 1 - counts).split(' ').last().toLongLong();
    for (qsizetype i = 0; i < count && entries + 20 * (i + 1) <= pdf.size(); ++i) {
        const qsizetype entry = entries + 20 * i;
        const qlonglong offset = pdf.mid(entry, 10).toLongLong();
        if (offset > from) {
            pdf.replace(entry, 10,
                        QByteArray::number(offset + static_cast<qlonglong>(delta)).rightJustified(10, '0'));
        }
    }
}

/// QPdfWriter takes the date of creation from the clock, in the zone of the machine: here it becomes the
/// report's.
void setCreationDate(QByteArray& pdf, const std::optional<Date>& date) {
    static const QByteArray key("/CreationDate (");
    const qsizetype found = pdf.indexOf(key);
    if (found < 0) {
        return;
    }
    const qsizetype at = found + key.size();
    const qsizetype length = pdf.indexOf(')', at) - at;
    const bool whole = date && date->is_whole();
    std::array<char, 32> text{};
    std::snprintf(text.data(), text.size(), "D:%04d%02d%02d000000Z", whole ? date->year : 2000,
                  whole ? date->month : 1, whole ? date->day : 1);
    const QByteArray wanted(text.data());
    pdf.replace(at, length, wanted);
    if (const qsizetype delta = wanted.size() - length; delta != 0) {
        shiftOffsets(pdf, at, delta);
    }
}

/// Qt writes fonts in the order of a hash, whose seed differs from run to run.
class FixedHashSeed {
public:
    FixedHashSeed() { QHashSeed::setDeterministicGlobalSeed(); }
    ~FixedHashSeed() { QHashSeed::resetRandomGlobalSeed(); }
    FixedHashSeed(const FixedHashSeed&) = delete;
    FixedHashSeed& operator=(const FixedHashSeed&) = delete;
};

QPageLayout pageLayout(bool landscape) {
    return {QPageSize(QPageSize::A4), landscape ? QPageLayout::Landscape : QPageLayout::Portrait,
            QMarginsF(0, 0, 0, 0)};
}

} // namespace

QByteArray pdfOf(const PagedReport& report) {
    const FixedHashSeed seed;
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setResolution(paper::dots_per_inch);
        writer.setTitle(report.title);
        writer.setCreator(QStringLiteral("Volteface"));
        writer.setPageLayout(pageLayout(!report.sheets.empty() && report.sheets.front().landscape));
        QPainter painter(&writer);
        bool first = true;
        for (const Sheet& sheet : report.sheets) {
            if (!first) {
                writer.setPageLayout(pageLayout(sheet.landscape));
                writer.newPage();
            }
            first = false;
            painter.setRenderHint(QPainter::Antialiasing);
            sheet.paint(painter);
        }
    }
    buffer.close();
    setCreationDate(bytes, report.date);
    return bytes;
}

Result<void> writeReport(const report::ReportInput& input, const std::filesystem::path& file) {
    const QByteArray bytes = pdfOf(layoutReport(input));
    return store::write_file_checked(
        file, std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
}

} // namespace volteface::ui
