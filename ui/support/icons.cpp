// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/icons.h"

#include "ui/support/theme.h"

#include <QApplication>
#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace volteface::ui {

namespace {

QByteArray source(const QString& name) {
    static QHash<QString, QByteArray> cache;
    const auto found = cache.constFind(name);
    if (found != cache.cend()) {
        return *found;
    }
    QByteArray bytes;
    for (const QString& folder : {QStringLiteral(":/icons/"), QStringLiteral(":/breeze/")}) {
        QFile file(folder + name + QStringLiteral(".svg"));
        if (file.open(QIODevice::ReadOnly)) {
            bytes = file.readAll();
            break;
        }
    }
    cache.insert(name, bytes);
    return bytes;
}

/// Qt's SVG renderer knows no style sheet inside a file: the colour is put in by name.
QByteArray coloured(const QString& name, const QColor& colour) {
    QByteArray svg = source(name);
    const QByteArray hex = colour.name().toLatin1();
    svg.replace("currentColor", hex);
    svg.replace("#232629", hex);
    return svg;
}

class LineIconEngine : public QIconEngine {
public:
    LineIconEngine(QString name, QColor (*colour)())
        : name_(std::move(name))
        , colour_(colour) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State /*state*/) override {
        paintIcon(*painter, rect, name_, colourOf(mode));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        return scaledPixmap(size, mode, state, 1);
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State /*state*/, qreal scale) override {
        const QColor colour = colourOf(mode);
        const QString key = QStringLiteral("volteface-icon/%1/%2/%3x%4@%5")
                                .arg(name_, colour.name())
                                .arg(size.width())
                                .arg(size.height())
                                .arg(scale);
        QPixmap result;
        if (!QPixmapCache::find(key, &result)) {
            result = QPixmap(size);
            result.fill(Qt::transparent);
            QPainter painter(&result);
            painter.setRenderHint(QPainter::Antialiasing);
            paintIcon(painter, QRectF(QPointF(), QSizeF(size)), name_, colour);
            painter.end();
            QPixmapCache::insert(key, result);
        }
        return result;
    }

    [[nodiscard]] QIconEngine* clone() const override { return new LineIconEngine(*this); }
    QString key() const override { return QStringLiteral("volteface"); }
    bool isNull() override { return source(name_).isEmpty(); }

private:
    [[nodiscard]] QColor colourOf(QIcon::Mode mode) const {
        return mode == QIcon::Disabled ? theme().disabled : colour_();
    }

    QString name_;
    QColor (*colour_)();
};

QColor textColour() {
    return theme().text;
}

} // namespace

QIcon themedIcon(const QString& name, QColor (*colour)()) {
    Q_ASSERT_X(!source(name).isEmpty(), "themedIcon", qPrintable(name));
    return QIcon(new LineIconEngine(name, colour));
}

QIcon themedIcon(const QString& name) {
    return themedIcon(name, textColour);
}

void paintIcon(QPainter& painter, const QRectF& rect, const QString& name, const QColor& colour) {
    static QHash<QPair<QString, QRgb>, QSharedPointer<QSvgRenderer>> renderers;
    auto& renderer = renderers[{name, colour.rgb()}];
    if (!renderer) {
        renderer = QSharedPointer<QSvgRenderer>::create(coloured(name, colour));
        renderer->setAspectRatioMode(Qt::KeepAspectRatio);
    }
    renderer->render(&painter, rect);
}

QIcon applicationIcon() {
    return QIcon(QStringLiteral(":/icons/volteface.svg"));
}

} // namespace volteface::ui
