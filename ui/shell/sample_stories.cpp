// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/sample_stories.h"

#include <QCoreApplication>

namespace volteface::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SampleStories)
};

} // namespace

SampleStory storyOf(const std::string& sample) {
    if (sample == "insurer") {
        return {Words::tr("Insurer"),
                Words::tr("A model provider cuts off its API, and claims handling stops within three days. "
                          "Four contracts lead to one maker."),
                "openai-api-cutoff", 0};
    }
    if (sample == "hospital") {
        return {Words::tr("Hospital group"),
                Words::tr("Under a chip licence its own GPUs wear out from the seventh month. Something "
                          "nobody listed lies under eight services of nine."),
                "us-gpu-export-licensing", 1};
    }
    if (sample == "administration") {
        return {
            Words::tr("Public administration"),
            Words::tr("Four models from three countries all run on CUDA. Under a chip licence the citizen "
                      "assistant stops in the eleventh month."),
            "us-gpu-export-licensing", 2};
    }
    return {{}, {}, {}, 3};
}

} // namespace volteface::ui
