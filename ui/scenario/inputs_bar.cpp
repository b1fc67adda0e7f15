// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scenario/inputs_bar.h"

#include "core/report/input_words.h"
#include "ui/support/convert.h"
#include "ui/support/fonts.h"
#include "ui/support/language.h"
#include "ui/support/state_shape.h"
#include "ui/support/theme.h"

#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>

namespace volteface::ui {

QString inputsSentence(const simulation::Inputs& inputs) {
    QString sentence = toQString(report::inputs_in_words(currentLanguage(), inputs));
    sentence[0] = sentence[0].toUpper();
    return sentence + QLatin1Char('.');
}

/// From full to hollow as the ground grows thinner: no hue, which belongs to states and jurisdictions.
class InputsBar::Strip : public QWidget {
public:
    explicit Strip(QWidget* parent)
        : QWidget(parent) {
        setFixedHeight(12);
    }
    void show(const simulation::Inputs& inputs) {
        parts_ = report::input_parts(currentLanguage(), inputs);
        total_ = inputs.total();
        update();
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override {
        const Theme& t = theme();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        double left = 0.5;
        const double room = width() - 1.0;
        for (const report::InputPart& part : parts_) {
            const double size = room * static_cast<double>(part.count) / static_cast<double>(total_);
            const QRectF rect(left, 0.5, size, height() - 1.0);
            painter.setPen(Qt::NoPen);
            painter.setBrush(fillOf(part.confidence, t));
            painter.drawRect(rect);
            if (part.confidence == Confidence::estimated) {
                paintHatch(painter, rect, t.muted, 5, 1);
            }
            painter.setPen(QPen(part.confidence ? t.muted : t.line, 1));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(rect);
            left += size;
        }
    }

private:
    static QColor fillOf(std::optional<Confidence> confidence, const Theme& t) {
        if (!confidence) {
            return t.lane;
        }
        switch (*confidence) {
        case Confidence::measured:
            return t.work[0];
        case Confidence::sourced:
            return t.work[1];
        case Confidence::general_knowledge:
            return t.work[2];
        case Confidence::estimated:
            break;
        }
        return t.card;
    }

    std::vector<report::InputPart> parts_;
    std::size_t total_ = 0;
};

InputsBar::InputsBar(QWidget* parent)
    : QWidget(parent)
    , strip_(new Strip(this))
    , words_(new QLabel(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addWidget(strip_);
    words_->setFont(fontOf(FontRole::small));
    words_->setWordWrap(true);
    words_->setTextFormat(Qt::PlainText);
    words_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    column->addWidget(words_);
}

void InputsBar::show(const simulation::Inputs& inputs) {
    inputs_ = inputs;
    strip_->setVisible(inputs.total() > 0);
    strip_->show(inputs);
    words_->setText(sentence());
    setAccessibleName(sentence());
}

QString InputsBar::sentence() const {
    return inputsSentence(inputs_);
}

} // namespace volteface::ui
