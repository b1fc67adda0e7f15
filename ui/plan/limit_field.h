// SPDX-License-Identifier: GPL-3.0-or-later
// One limit of a plan: its name, its value to type, a slider with the plan's mark, and what it does to the
// plan. The top of the slider (or the bottom, for a floor) means that there is no limit.
#pragma once

#include <QString>
#include <QWidget>

#include <functional>
#include <optional>

class QLabel;
class QLineEdit;
class QComboBox;

namespace volteface::ui {

class MarkSlider;

class LimitField : public QWidget {
    Q_OBJECT

public:
    /// `write` and `read` say a value in words and back; empty: no limit.
    struct Scale {
        double least = 0;
        double most = 1;
        double step = 1;
        bool floor = false; ///< the least means no limit; else the most does
        std::function<QString(double)> write;
        std::function<std::optional<double>(const QString&)> read;
    };

    explicit LimitField(QWidget* parent = nullptr);

    void setName(const QString& name);
    /// Stands under the name: what the limit is about is chosen there.
    void setChooser(QComboBox* chooser);
    void setScale(Scale scale);
    void show(std::optional<double> value, std::optional<double> mark);
    /// Under the slider; `tight` in amber.
    void setEffect(const QString& words, bool tight);
    [[nodiscard]] MarkSlider* slider() const { return slider_; }
    [[nodiscard]] QLineEdit* edit() const { return edit_; }
    [[nodiscard]] QString effect() const;

Q_SIGNALS:
    /// When the slider is let go or a value was typed.
    void changed(std::optional<double> value);

private:
    [[nodiscard]] std::optional<double> valueAt(int position) const;
    [[nodiscard]] int positionOf(double value) const;
    void writeValue(std::optional<double> value);

    Scale scale_;
    std::optional<double> value_;
    QLabel* name_;
    QLineEdit* edit_;
    MarkSlider* slider_;
    QLabel* effect_;
    QWidget* head_;
};

} // namespace volteface::ui
