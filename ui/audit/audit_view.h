// SPDX-License-Identifier: GPL-3.0-or-later
// The audit perspective: who holds the stack, as a page of cards that a board member can read.
#pragma once

#include "ui/audit/auditor.h"
#include "ui/audit/exposure_figure.h"
#include "ui/audit/findings.h"
#include "ui/audit/words.h"

#include <QWidget>

#include <optional>
#include <set>
#include <vector>

class QLabel;
class QPushButton;
class QScrollArea;
class QTimer;
class QToolButton;

namespace volteface::ui {

class FigureCard;
class FrameworkDialog;
class Headline;
class Segments;
class StatusStrip;
class TrailBar;

class AuditView : public QWidget {
    Q_OBJECT
    Q_PROPERTY(bool busy READ isBusy)

public:
    enum Card {
        findings_card,
        layers_card,
        exposure_card,
        chokepoints_card,
        cuts_card,
        readings_card,
        csf_card,
        concentration_card,
        horizons_card,
        laws_card,
        lock_in_card,
        secnumcloud_card,
        dora_card,
        irn_card,
        card_count
    };

    /// Where a card stands: row, and twelfths of the page.
    struct Place {
        Card card;
        int row;
        int column;
        int span;
        int rows = 1;
    };

    explicit AuditView(Session* session, QWidget* parent = nullptr);

    /// Laws and criteria that the audit goes by; without them their cards are left out.
    void setFrameworks(audit::Frameworks frameworks);

    [[nodiscard]] Auditor* auditor() const { return auditor_; }
    [[nodiscard]] FigureCard* card(Card card) const { return cards_[static_cast<std::size_t>(card)]; }
    [[nodiscard]] Headline* headline() const { return headline_; }
    [[nodiscard]] StatusStrip* status() const { return status_; }
    [[nodiscard]] QString trail() const;
    /// What is there is not yet of the stack at hand.
    [[nodiscard]] bool isBusy() const;

    /// The form of a framework's card, not yet on screen; null where the card has none.
    [[nodiscard]] FrameworkDialog* form(Card card);

    void setUnit(Unit unit);
    void setBasis(audit::Basis basis);

Q_SIGNALS:
    /// What was selected should be seen on the map.
    void mapRequested();
    /// What offers the capability should be seen in the catalogue.
    void catalogueRequested(const QString& capability);

protected:
    void changeEvent(QEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void connectCards();
    void retranslate();
    void refresh();
    void refreshFigures();
    void refreshExposure();
    void refreshCsf();
    void arrange();
    void place();
    void choose(Card from, const Target& target);
    void open(Card from, const Target& target);
    void toggleAll(Card card);
    /// Opens the form by which a framework's card is answered.
    void answer(Card card);
    void fix(std::size_t finding);
    void exportHeadline();
    [[nodiscard]] std::vector<AuditFinding> findings() const;
    [[nodiscard]] bool showsAll(Card card) const { return all_.contains(card); }

    Session* session_;
    Auditor* auditor_;
    StatusStrip* status_;
    QScrollArea* scroll_;
    QWidget* page_;
    QWidget* cardsBox_;
    QLabel* empty_;
    Headline* headline_;
    Segments* units_;
    Segments* bases_;
    QToolButton* export_;
    Segments* lost_ = nullptr;
    Segments* reaches_ = nullptr;
    Segments* buffers_ = nullptr;
    Segments* levels_ = nullptr;
    Segments* weights_ = nullptr;
    Segments* weighings_ = nullptr;
    Segments* gone_ = nullptr;
    TrailBar* trail_;
    std::vector<FigureCard*> cards_;
    std::set<Card> all_; ///< cards that show every row
    AuditPtr shown_;     ///< what the figures are of
    audit::Basis basis_ = audit::Basis::control;
    Unit unit_ = Unit::links;
    std::optional<ComponentId> service_; ///< whose framework card is shown
    std::size_t finding_ = 0;            ///< that stands open
    int arranged_ = -1;                  ///< which of the arrangements
    std::vector<Place> places_;
    bool placing_ = false;
};

} // namespace volteface::ui
