// SPDX-License-Identifier: GPL-3.0-or-later
// The canvas of the map: paints what is in sight, and hands events to tools. Painted by hand rather than with
// QGraphicsView: ten thousand cards in a frame.
#pragma once

#include "core/edit/change.h"
#include "ui/map/map_content.h"
#include "ui/map/map_painter.h"
#include "ui/map/viewport.h"

#include <QAbstractScrollArea>
#include <QPixmap>
#include <QTransform>

#include <memory>
#include <optional>
#include <vector>

class QTimer;

namespace volteface::ui {

class ConnectTool;
class PanTool;
class SelectTool;
class SpaceWatch;
class Tool;
struct MapPointer;

class MapCanvas : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit MapCanvas(Session* session, QWidget* parent = nullptr);
    ~MapCanvas() override;

    [[nodiscard]] MapContent& content() { return content_; }
    [[nodiscard]] const MapContent& content() const { return content_; }
    [[nodiscard]] double zoom() const { return view_.zoom(); }
    [[nodiscard]] const MapViewport& view() const { return view_; }
    [[nodiscard]] bool isEditable() const;
    [[nodiscard]] bool focusMode() const { return focusMode_; }

    // For tools and actions.
    [[nodiscard]] std::optional<std::uint32_t> cardAt(const QPointF& scene) const;
    [[nodiscard]] std::optional<std::uint32_t> edgeAt(const QPointF& scene) const;
    /// The card whose port is under the point: shown on the card under the pointer and on the current one.
    [[nodiscard]] std::optional<std::uint32_t> portAt(const QPointF& scene) const;
    void startConnecting(std::uint32_t consumer);
    void finishTool();
    void scrollBy(const QPointF& pixels);
    void autoScroll(const QPointF& screen);
    void refresh() { viewport()->update(); }
    /// True if it was applied; what changes nothing is dropped in silence.
    bool apply(const Result<edit::Change>& change);
    void addCard(const QPointF& scene);
    void requestEdit(std::uint32_t card);
    void paintCards(QPainter& painter, const std::vector<std::uint32_t>& cards, const QPointF& offset);

    void setZoom(double zoom); ///< around the middle
    void fit();
    /// The first view of a document: as fit(), but readable where that is possible.
    void showWhole();
    void setFocusMode(bool on);
    void reveal(std::uint32_t card);
    void centreOn(const QPointF& scene);
    /// Draws the canvas as it would on the screen, without the widget: for benchmarks and previews.
    void paintInto(QPainter& painter);

Q_SIGNALS:
    void viewChanged(); ///< scrolled or zoomed
    void zoomChanged(double zoom);
    void focusModeChanged(bool on);
    void editRequested(const volteface::ComponentId& component);
    void renameRequested(const volteface::ComponentId& component);
    void menuRequested(const QPointF& scene, const QPoint& global);

protected:
    bool viewportEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void onSceneChanged();
    void onSelectionChanged();
    void updateWords();
    void updateScrollBars();
    void updateFocusMask();
    void zoomAt(const QPointF& screen, double zoom);
    bool pinch(QEvent* event);
    bool showToolTip(QEvent* event);
    void useTool(Tool* tool);
    void updateCursor();
    void viewMoved();
    [[nodiscard]] MapPointer pointerOf(const QMouseEvent& event) const;

    void paintScene(QPainter& painter);
    void paintFarGround(QPainter& painter, const QRectF& visible, const std::vector<std::uint32_t>& edges);
    void paintHeaders(QPainter& painter);
    void paintMarks(QPainter& painter);
    void paintEmptyHint(QPainter& painter);
    [[nodiscard]] std::vector<EdgeLook> edgeLooks() const;

    MapContent content_;
    MapViewport view_;
    std::unique_ptr<SelectTool> selectTool_;
    std::unique_ptr<PanTool> panTool_;
    std::unique_ptr<ConnectTool> connectTool_;
    SpaceWatch* space_ = nullptr;
    Tool* tool_ = nullptr;
    Tool* beforePan_ = nullptr; ///< what the middle button has interrupted
    std::optional<std::uint32_t> hovered_;
    bool focusMode_ = false;
    std::vector<char> focusMask_;
    bool untouched_ = true; ///< nobody has zoomed or scrolled yet: the map goes on filling the canvas
    bool updatingBars_ = false;

    /// Lanes and whole edges of a far view: drawn once for a place and zoom.
    struct Ground {
        QPixmap pixmap;
        std::uint64_t generation = 0;
        double zoom = 0;
        QPointF scroll;
        QTransform view;
        bool dark = false;
    };
    Ground ground_;
    QTimer* settling_; ///< runs while the view is being moved
};

} // namespace volteface::ui
