// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/exporter.h"

#include "core/exchange/stack_json/stack_json.h"
#include "core/report/build.h"
#include "core/store/checked_file.h"
#include "ui/audit/auditor.h"
#include "ui/document/document.h"
#include "ui/document/session.h"
#include "ui/map/picture.h"
#include "ui/report/pdf.h"
#include "ui/report/session_report.h"
#include "ui/shell/prompts.h"
#include "ui/support/convert.h"
#include "ui/support/language.h"
#include "ui/support/theme.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QMimeData>

namespace volteface::ui {

Exporter::Exporter(Session& session, Prompts& prompts, QObject* parent)
    : QObject(parent)
    , session_(session)
    , prompts_(prompts) {}

QString Exporter::suggested(const QString& suffix) const {
    const Document* document = session_.document();
    return (document == nullptr ? QStringLiteral("stack") : document->title().replace(u'/', u' ')) + u'.' +
           suffix;
}

bool Exporter::write(const QString& file, const QByteArray& bytes) {
    const Result<void> result = store::write_file_checked(
        toUtf8(file), std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())));
    if (!result) {
        session_.report(result.error());
        return false;
    }
    Q_EMIT done(tr("“%1” was written.").arg(QFileInfo(file).fileName()));
    return true;
}

bool Exporter::picture() {
    const QString file =
        prompts_.fileToSave(tr("Export the map"),
                            tr("SVG drawing (*.svg)") + QStringLiteral(";;") + tr("PDF (*.pdf)") +
                                QStringLiteral(";;") + tr("PNG picture (*.png)"),
                            suggested(QStringLiteral("svg")));
    return !file.isEmpty() && writePicture(file);
}

bool Exporter::writePicture(const QString& file) {
    const std::shared_ptr<const Stack> stack = session_.stack();
    const auto outcome = session_.outcome();
    MapStyle style;
    const QString suffix = QFileInfo(file).suffix().toLower();
    if (suffix == u"svg") {
        return write(file, mapSvg(*stack, outcome.get(), session_.minute(), style));
    }
    if (suffix == u"pdf") {
        return write(file, mapPdf(*stack, outcome.get(), session_.minute(), style));
    }
    if (suffix == u"png") {
        style.dark = theme().dark;
        return write(file, mapPng(*stack, outcome.get(), session_.minute(), 2, style));
    }
    session_.report(Error{ErrorCode::unsupported_format, {}, {'.' + toUtf8(suffix), ".svg, .pdf, .png"}, {}});
    return false;
}

void Exporter::copyPicture() {
    const std::shared_ptr<const Stack> stack = session_.stack();
    const auto outcome = session_.outcome();
    MapStyle style;
    auto* data = new QMimeData;
    data->setImageData(mapImage(*stack, outcome.get(), session_.minute(), 2, style));
    data->setData(QStringLiteral("image/svg+xml"), mapSvg(*stack, outcome.get(), session_.minute(), style));
    QGuiApplication::clipboard()->setMimeData(data);
    Q_EMIT done(tr("The map was copied as a picture."));
}

bool Exporter::stackJson() {
    const QString file = prompts_.fileToSave(tr("Export the stack"), tr("Stack as text (*.json)"),
                                             suggested(QStringLiteral("json")));
    if (file.isEmpty()) {
        return false;
    }
    const std::string text = exchange::write_stack_json(*session_.stack());
    return write(file, QByteArray::fromStdString(text));
}

bool Exporter::report() {
    const QString file =
        prompts_.fileToSave(tr("Save the report"), tr("PDF (*.pdf)"), suggested(QStringLiteral("pdf")));
    return !file.isEmpty() && writeReport(file);
}

bool Exporter::writeReport(const QString& file) {
    Auditor* const audit = Auditor::of(session_);
    if (audit != nullptr && audit->figures() == nullptr) {
        audit->want();
        if (!audit->isSettled()) {
            connect(
                audit, &Auditor::settled, this,
                [this, file, document = session_.document()] {
                    if (session_.document() == document) {
                        writeReportNow(file);
                    }
                },
                Qt::SingleShotConnection);
            return true;
        }
    }
    return writeReportNow(file);
}

bool Exporter::writeReportNow(const QString& file) {
    const report::ReportInput input = reportInputOf(session_, reportLanguageOf(session_));
    const Result<void> result = volteface::ui::writeReport(input, toUtf8(file));
    if (!result) {
        session_.report(result.error());
        return false;
    }
    Q_EMIT done(tr("“%1” was written.").arg(QFileInfo(file).fileName()));
    return true;
}

} // namespace volteface::ui
