// SPDX-License-Identifier: GPL-3.0-or-later
// One quantity of an event or a scenario: exact, low–likely–high, for ever, not at all, or set by a
// parameter. What cannot be taken stays as it was typed, with the reason.
#pragma once

#include "ui/scenario/amount.h"

#include <QFlags>
#include <QString>
#include <QWidget>

#include <array>
#include <optional>
#include <vector>

class QComboBox;
class QLabel;
class QLineEdit;

namespace volteface::ui {

class AmountField : public QWidget {
    Q_OBJECT

public:
    enum class Unit { time, factor, share };
    enum Mode { may_be_none = 1, may_be_forever = 2, may_be_estimate = 4, may_be_parameter = 8 };
    Q_DECLARE_FLAGS(Modes, Mode)

    AmountField(Unit unit, Modes modes, QWidget* parent = nullptr);

    void setLabel(const QString& label);
    /// Words for "none" ("no notice").
    void setNoneText(const QString& text);
    /// Those that may stand here, of the unit's kind.
    void setParameters(const std::vector<ScenarioParameter>& parameters);
    /// Leaves text alone that is being typed or was refused.
    void show(const Amount& amount);
    void setReason(const QString& reason);
    [[nodiscard]] QString reason() const { return reason_; }
    [[nodiscard]] const Amount& amount() const { return shown_; }
    [[nodiscard]] QComboBox* modes() const { return mode_; }
    [[nodiscard]] QLineEdit* exactLine() const { return exact_; }
    [[nodiscard]] const std::array<QLineEdit*, 3>& points() const { return points_; }

Q_SIGNALS:
    void committed(const volteface::ui::Amount& amount);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    void place();
    void fillModes();
    void switchMode();
    void commitExact();
    void commitPoints();
    void refresh();
    void fillTexts();
    [[nodiscard]] Amount converted(Amount::Kind kind) const;
    [[nodiscard]] QString textOf(double value) const;
    [[nodiscard]] std::optional<double> read(const QString& text) const;

    Unit unit_;
    Modes modes_;
    QString none_;
    std::vector<ScenarioParameter> parameters_;
    Amount shown_;
    QString reason_;
    bool stacked_ = true; ///< the values stand below the mode, for want of room
    QLabel* label_;
    QComboBox* mode_;
    QLineEdit* exact_;
    QWidget* estimate_;
    std::array<QLineEdit*, 3> points_{};
    QLabel* unitLabel_;
    QLabel* reasonLabel_;
};

} // namespace volteface::ui
