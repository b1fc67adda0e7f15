// SPDX-License-Identifier: GPL-3.0-or-later
// The event that is taken hold of, as a form: name, effect, when and how long, and what it hits. A committed
// field is one undo step; what is refused stays in its field with the reason.
#pragma once

#include "ui/scenario/amount_field.h"
#include "ui/scenario/scenario_editing.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace volteface::ui {

class FieldEditor;
class HitList;
class SelectorBuilder;

class EventEditor : public QWidget {
    Q_OBJECT

public:
    explicit EventEditor(Session* session, QWidget* parent = nullptr);

    void refresh();
    void focusFirst();
    [[nodiscard]] SelectorBuilder* selector() const { return selector_; }
    [[nodiscard]] HitList* hits() const { return hits_; }
    [[nodiscard]] FieldEditor* effect() const { return effect_; }
    [[nodiscard]] AmountField* start() const { return start_; }
    [[nodiscard]] AmountField* duration() const { return duration_; }
    [[nodiscard]] AmountField* notice() const { return notice_; }
    [[nodiscard]] AmountField* factor() const { return factor_; }

Q_SIGNALS:
    void pickRequested();

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void retranslate();
    void commit(const Event& after, QWidget* field);
    void showReason(const Error& error, QWidget* field);
    void switchEffect(const QString& kind);
    void showHits(const Selector& selector);

    Session* session_;
    ScenarioEditing* editing_;
    std::optional<EventId> shown_;
    QVBoxLayout* column_;
    QLabel* empty_;
    QWidget* form_;
    QLabel* whatTitle_;
    QLabel* whenTitle_;
    QLabel* hitsTitle_;
    FieldEditor* nameEn_;
    FieldEditor* nameFr_;
    FieldEditor* effect_;
    QLabel* effectHint_;
    AmountField* factor_;
    AmountField* start_;
    AmountField* duration_;
    AmountField* notice_;
    SelectorBuilder* selector_;
    QLabel* selectorReason_;
    HitList* hits_;
};

} // namespace volteface::ui
