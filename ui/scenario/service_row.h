// SPDX-License-Identifier: GPL-3.0-or-later
// One service over time: a line while up, boxes with the state's look while not; a bracket is the time to
// survive, a T the RTO broken, a triangle the MTPD.
#pragma once

#include "core/model/stack.h"
#include "core/simulation/outcome.h"
#include "ui/scenario/timeline_row.h"

namespace volteface::ui {

class ServiceRow : public TimelineRow {
    Q_OBJECT

public:
    explicit ServiceRow(QWidget* parent = nullptr);

    void show(const Component& component, const simulation::ComponentOutcome& outcome,
              const simulation::ServiceOutcome& service, Minute horizon);
    [[nodiscard]] const ComponentId& component() const { return id_; }
    /// The rows as they read: state, from, to.
    [[nodiscard]] QString summary() const;

protected:
    void paintRow(QPainter& painter, const TimeAxis& axis) override;

private:
    struct Piece {
        Minute from = 0;
        Minute to = 0;
        simulation::State state = simulation::State::up;
        double capacity = 1;
        bool frozen = false;
    };
    [[nodiscard]] QString words(const Piece& piece, Minute horizon) const;

    ComponentId id_;
    QString name_;
    QString targets_;
    QString survives_;
    std::vector<Piece> pieces_;
    std::optional<Minute> rto_broken_;
    std::optional<Minute> mtpd_broken_;
    Minute horizon_ = 1;
};

} // namespace volteface::ui
