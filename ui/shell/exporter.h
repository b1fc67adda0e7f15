// SPDX-License-Identifier: GPL-3.0-or-later
// Out of the window: the map as a picture, the stack as JSON, the report as PDF. Every file goes through the
// checked writer.
#pragma once

#include <QObject>
#include <QString>

namespace volteface::ui {

class Prompts;
class Session;

class Exporter : public QObject {
    Q_OBJECT

public:
    Exporter(Session& session, Prompts& prompts, QObject* parent = nullptr);

    // True if it was written.
    bool picture();
    bool stackJson();
    bool report();
    /// The map at twice its size, and as SVG, for pasting.
    void copyPicture();

    /// By the ending of `file`: .svg, .pdf or .png. Errors are reported through the session.
    bool writePicture(const QString& file);
    /// Waits in the background for the audit where it is not there yet; true then too.
    bool writeReport(const QString& file);

Q_SIGNALS:
    void done(const QString& text);

private:
    [[nodiscard]] QString suggested(const QString& suffix) const;
    bool write(const QString& file, const QByteArray& bytes);
    bool writeReportNow(const QString& file);

    Session& session_;
    Prompts& prompts_;
};

} // namespace volteface::ui
