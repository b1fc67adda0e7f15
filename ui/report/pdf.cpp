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

/// QPdfWriter takes the date of creation from the clock: here it is written over, digit for digit, so that no
/// offset in the file moves.
void setCreationDate(QByteArray& pdf, const std::optional<Date>& date) {
    static const QByteArray key("/CreationDate (D:");
    const qsizetype at = pdf.lastIndexOf(key);
    if (at < 0) {
        return;
    }
    std::array<char, 16> digits{};
    const bool whole = date && date->is_whole();
    std::snprintf(digits.data(), digits.size(), "%04d%02d%02d", whole ? date->year % 10000 : 2000,
                  whole ? date->month % 100 : 1, whole ? date->day % 100 : 1);
    const qsizetype first = at + key.size();
    const qsizetype end = pdf.indexOf(')', first);
    for (qsizetype i = first; i < end; ++i) {
        const char c = pdf.at(i);
        if (i < first + 8) {
            pdf[i] = digits.at(static_cast<std::size_t>(i - first));
        } else if (c >= '0' && c <= '9') {
            pdf[i] = '0';
        } else if (c == '-') {
            pdf[i] = '+';
        }
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
