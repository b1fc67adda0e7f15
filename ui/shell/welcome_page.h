// SPDX-License-Identifier: GPL-3.0-or-later
// Where one starts: what a crash has left, samples, imports, recent files.
#pragma once

#include "core/exchange/shipped.h"
#include "core/store/left_over.h"
#include "ui/document/latest_job.h"
#include "ui/shell/sample_preview.h"

#include <QScrollArea>

#include <string>
#include <vector>

class QLabel;
class QVBoxLayout;
class QHBoxLayout;
class QPushButton;

namespace volteface::ui {

class ImportCard;
class RecentList;
class SampleCard;
class Settings;

class WelcomePage : public QScrollArea {
    Q_OBJECT

public:
    WelcomePage(const exchange::ShippedData& shipped, Settings& settings, QWidget* parent = nullptr);

    void setLibrary(const std::vector<Scenario>& library);
    void setLeftOver(std::vector<store::LeftOver> leftOver);
    void refreshRecent();
    /// In the order of the cards.
    [[nodiscard]] std::vector<std::string> sampleNames() const;
    /// Reads the samples in the background; the cards stand empty meanwhile.
    void loadSamples();

Q_SIGNALS:
    void sampleRequested(const QString& name);
    void importRequested();
    void newRequested();
    void openRequested(const QString& path);
    void recoverRequested(const QString& id);
    void giveUpRequested(const QString& id);
    void compareRequested(const QString& id);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    QWidget* makeHead();
    QWidget* makeFirstSteps();
    QWidget* makeDropArea();
    void retranslate();

    exchange::ShippedData data_;
    Settings& settings_;
    std::vector<Scenario> library_;
    std::vector<store::LeftOver> leftOver_;
    std::vector<std::pair<std::string, SampleCard*>> samples_;
    LatestJob job_;

    QVBoxLayout* notices_ = nullptr;
    QLabel* tagline_ = nullptr;
    QLabel* samplesTitle_ = nullptr;
    QLabel* samplesNote_ = nullptr;
    QLabel* importTitle_ = nullptr;
    QLabel* recentTitle_ = nullptr;
    QLabel* stepsTitle_ = nullptr;
    QLabel* steps_ = nullptr;
    QLabel* dropText_ = nullptr;
    QPushButton* new_ = nullptr;
    ImportCard* gateway_ = nullptr;
    ImportCard* json_ = nullptr;
    RecentList* recent_ = nullptr;
};

} // namespace volteface::ui
