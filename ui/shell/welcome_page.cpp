// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/welcome_page.h"

#include "ui/document/settings.h"
#include "ui/shell/recent_list.h"
#include "ui/shell/recovery_notice.h"
#include "ui/shell/sample_stories.h"
#include "ui/shell/welcome_cards.h"
#include "ui/support/convert.h"
#include "ui/support/fonts.h"
#include "ui/support/icons.h"
#include "ui/support/theme.h"

#include <QBoxLayout>
#include <QEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <algorithm>

namespace volteface::ui {

namespace {

constexpr int contentWidth = 1480;

/// The mark of the program, 48 × 48.
class Mark : public QWidget {
public:
    explicit Mark(QWidget* parent)
        : QWidget(parent) {
        setFixedSize(48, 48);
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override {
        QPainter p(this);
        applicationIcon().paint(&p, rect());
    }
};

class DropFrame : public QFrame {
public:
    using QFrame::QFrame;

protected:
    void paintEvent(QPaintEvent* /*event*/) override {
        QPainter p(this);
        p.setRenderHint(QPainter::Antialiasing);
        QPen pen(theme().cardBorder, 1);
        pen.setDashPattern({4, 3});
        p.setPen(pen);
        p.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
    }
};

/// In the order of their stories; those of other languages left out.
std::vector<exchange::Sample> samplesInOrder(const exchange::ShippedData& data) {
    std::vector<exchange::Sample> samples = exchange::samples(data);
    std::erase_if(samples,
                  [](const exchange::Sample& sample) { return sample.name.find('.') != std::string::npos; });
    std::stable_sort(samples.begin(), samples.end(),
                     [](const exchange::Sample& a, const exchange::Sample& b) {
                         return storyOf(a.name).place < storyOf(b.name).place;
                     });
    return samples;
}

QLabel* sectionTitle(QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setFont(fontOf(FontRole::sectionTitle));
    return label;
}

} // namespace

WelcomePage::WelcomePage(const exchange::ShippedData& shipped, Settings& settings, QWidget* parent)
    : QScrollArea(parent)
    , data_(shipped)
    , settings_(settings) {
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setAutoFillBackground(false);
    build();
    retranslate();
    refreshRecent();
}

QWidget* WelcomePage::makeHead() {
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(20);
    row->addWidget(new Mark(head));
    auto* words = new QVBoxLayout;
    words->setSpacing(1);
    auto* name = new QLabel(QStringLiteral("Volteface"), head);
    name->setFont(fontOf(FontRole::brand));
    tagline_ = new QLabel(head);
    tagline_->setFont(inter(15));
    tagline_->setProperty("tone", "secondary");
    words->addWidget(name);
    words->addWidget(tagline_);
    row->addLayout(words, 1);
    return head;
}

/// Beside a lonely sample: what to do with it.
QWidget* WelcomePage::makeFirstSteps() {
    auto* frame = new QFrame(this);
    frame->setProperty("kind", "card");
    frame->setMinimumWidth(280);
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(24, 22, 24, 22);
    column->setSpacing(12);
    stepsTitle_ = new QLabel(frame);
    stepsTitle_->setFont(fontOf(FontRole::inspectorTitle));
    steps_ = new QLabel(frame);
    steps_->setFont(inter(14));
    steps_->setWordWrap(true);
    steps_->setTextFormat(Qt::RichText);
    steps_->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    column->addWidget(stepsTitle_);
    column->addWidget(steps_, 1);
    return frame;
}

QWidget* WelcomePage::makeDropArea() {
    auto* frame = new DropFrame(this);
    frame->setMinimumHeight(48);
    auto* row = new QHBoxLayout(frame);
    row->setContentsMargins(20, 6, 16, 6);
    dropText_ = new QLabel(frame);
    dropText_->setWordWrap(true);
    dropText_->setProperty("tone", "secondary");
    new_ = new QPushButton(frame);
    new_->setProperty("kind", "link");
    row->addWidget(dropText_, 1);
    row->addWidget(new_);
    connect(new_, &QPushButton::clicked, this, &WelcomePage::newRequested);
    return frame;
}

void WelcomePage::build() {
    auto* page = new QWidget(this);
    auto* outer = new QHBoxLayout(page);
    outer->setContentsMargins(32, 0, 32, 0);
    outer->addStretch(1);
    auto* content = new QWidget(page);
    content->setMaximumWidth(contentWidth);
    content->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    outer->addWidget(content, 1000);
    outer->addStretch(1);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 40, 0, 32);
    column->setSpacing(0);
    column->addWidget(makeHead());
    notices_ = new QVBoxLayout;
    notices_->setSpacing(10);
    column->addLayout(notices_);
    column->addSpacing(36);

    auto* heading = new QHBoxLayout;
    samplesTitle_ = sectionTitle(content);
    samplesNote_ = new QLabel(content);
    samplesNote_->setProperty("tone", "secondary");
    heading->addWidget(samplesTitle_);
    heading->addStretch();
    heading->addWidget(samplesNote_);
    column->addLayout(heading);
    column->addSpacing(14);
    auto* cards = new QHBoxLayout;
    cards->setSpacing(24);
    for (const exchange::Sample& sample : samplesInOrder(data_)) {
        auto* card = new SampleCard(content);
        const QString name = toQString(sample.name);
        connect(card, &QAbstractButton::clicked, this, [this, name] { Q_EMIT sampleRequested(name); });
        samples_.emplace_back(sample.name, card);
        cards->addWidget(card, 1);
    }
    if (!samples_.empty()) {
        setFocusProxy(samples_.front().second);
    }
    if (samples_.size() < 3) {
        cards->addWidget(makeFirstSteps(), static_cast<int>(3 - samples_.size()));
    }
    column->addLayout(cards);
    column->addSpacing(36);

    auto* lower = new QHBoxLayout;
    lower->setSpacing(24);
    auto* imports = new QVBoxLayout;
    imports->setSpacing(12);
    importTitle_ = sectionTitle(content);
    imports->addWidget(importTitle_);
    imports->addSpacing(4);
    auto* importCards = new QHBoxLayout;
    importCards->setSpacing(16);
    gateway_ = new ImportCard(QStringLiteral("gateway"), content);
    json_ = new ImportCard(QStringLiteral("stack-json"), content);
    for (ImportCard* card : {gateway_, json_}) {
        connect(card, &QAbstractButton::clicked, this, &WelcomePage::importRequested);
        importCards->addWidget(card);
    }
    imports->addLayout(importCards);
    imports->addWidget(makeDropArea());
    imports->addStretch();
    lower->addLayout(imports, 2);
    auto* recents = new QVBoxLayout;
    recents->setSpacing(12);
    recentTitle_ = sectionTitle(content);
    recents->addWidget(recentTitle_);
    recents->addSpacing(4);
    recent_ = new RecentList(content);
    recents->addWidget(recent_);
    recents->addStretch();
    connect(recent_, &RecentList::openRequested, this, &WelcomePage::openRequested);
    connect(recent_, &RecentList::forgetRequested, this, [this](const QString& path) {
        settings_.removeRecentFile(path);
        refreshRecent();
    });
    lower->addLayout(recents, 1);
    column->addLayout(lower);
    column->addStretch();
    setWidget(page);
    page->setAutoFillBackground(false);
}

void WelcomePage::retranslate() {
    setAccessibleName(tr("Welcome"));
    tagline_->setText(tr("Know what it takes to leave, before you have to."));
    samplesTitle_->setText(tr("Start from a sample"));
    samplesNote_->setText(tr("Fictional organisations, real providers"));
    importTitle_->setText(tr("Import what you have"));
    recentTitle_->setText(tr("Recent"));
    gateway_->setWords(tr("LiteLLM configuration"), tr("config.yaml: models, keys, fallbacks"));
    json_->setWords(tr("Stack or scenario"), tr("volteface-stack JSON, scenario YAML"));
    dropText_->setText(
        tr("Or drop any file on this window. Every import shows a preview before anything changes."));
    new_->setText(tr("New empty document"));
    if (stepsTitle_ != nullptr) {
        stepsTitle_->setText(tr("The first quarter of an hour"));
        const QStringList lines{
            tr("<b>Open the sample.</b> An insurer’s whole stack, from business services down to chips."),
            tr("<b>Choose a scenario</b> in the bar at the top, such as “OpenAI API cut off”."),
            tr("<b>Drag the day,</b> or press play: services go down on the map as buffers run out."),
            tr("<b>Click a broken card</b> and read why, step by step, back to the event."),
            tr("<b>Change something:</b> add a standby, lengthen a buffer, and watch what no longer breaks."),
            tr("<b>Save the report</b> as a PDF for the people who decide."),
        };
        QString html = QStringLiteral("<table cellspacing='0' cellpadding='0'>");
        for (qsizetype i = 0; i < lines.size(); ++i) {
            html += QStringLiteral("<tr><td style='color:%1; padding-right:14px; padding-bottom:13px'>%2</td>"
                                   "<td style='padding-bottom:13px'>%3</td></tr>")
                        .arg(theme().muted.name())
                        .arg(i + 1)
                        .arg(lines[i]);
        }
        steps_->setText(html + QStringLiteral("</table>"));
    }
}

std::vector<std::string> WelcomePage::sampleNames() const {
    std::vector<std::string> names;
    for (const auto& [name, card] : samples_) {
        names.push_back(name);
    }
    return names;
}

void WelcomePage::setLibrary(const std::vector<Scenario>& library) {
    library_ = library;
}

void WelcomePage::loadSamples() {
    job_.start([this, names = sampleNames(), shipped = data_,
                library = library_](const std::stop_token& stop) -> LatestJob::Delivery {
        std::vector<SamplePreview> previews;
        for (const std::string& name : names) {
            if (auto preview = previewSample(shipped, name, library, stop)) {
                previews.push_back(std::move(*preview));
            }
        }
        return [this, previews] {
            for (const SamplePreview& preview : previews) {
                for (const auto& [name, card] : samples_) {
                    if (name == preview.name) {
                        card->setPreview(preview);
                    }
                }
            }
        };
    });
}

void WelcomePage::setLeftOver(std::vector<store::LeftOver> leftOver) {
    leftOver_ = std::move(leftOver);
    while (QLayoutItem* item = notices_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (!leftOver_.empty()) {
        notices_->addSpacing(32);
    }
    for (const store::LeftOver& left : leftOver_) {
        auto* notice = new RecoveryNotice(left, widget());
        const QString id = toQString(left.id);
        const QString file = toQString(left.file.string());
        // Queued: what follows may take the notice away.
        connect(
            notice, &RecoveryNotice::recoverRequested, this, [this, id] { Q_EMIT recoverRequested(id); },
            Qt::QueuedConnection);
        connect(
            notice, &RecoveryNotice::compareRequested, this, [this, id] { Q_EMIT compareRequested(id); },
            Qt::QueuedConnection);
        connect(
            notice, &RecoveryNotice::openSavedRequested, this,
            [this, id, file] {
                if (file.isEmpty()) {
                    Q_EMIT giveUpRequested(id);
                } else {
                    Q_EMIT openRequested(file);
                }
            },
            Qt::QueuedConnection);
        notices_->addWidget(notice);
    }
    refreshRecent();
}

void WelcomePage::refreshRecent() {
    std::set<QString> toRecover;
    for (const store::LeftOver& left : leftOver_) {
        if (!left.file.empty()) {
            toRecover.insert(toQString(left.file.string()));
        }
    }
    recent_->setFiles(settings_.recentFiles(), std::move(toRecover));
}

void WelcomePage::paintEvent(QPaintEvent* event) {
    QPainter(viewport()).fillRect(viewport()->rect(), theme().canvas);
    QScrollArea::paintEvent(event);
}

void WelcomePage::changeEvent(QEvent* event) {
    // PaletteChange arrives once before the page is built.
    if (new_ != nullptr &&
        (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)) {
        retranslate();
        if (event->type() == QEvent::LanguageChange) {
            loadSamples();
        }
    }
    QScrollArea::changeEvent(event);
}

} // namespace volteface::ui
