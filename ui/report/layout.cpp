// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/layout.h"

#include "ui/report/blocks.h"
#include "ui/report/map_block.h"
#include "ui/support/convert.h"

namespace volteface::ui {

namespace {

/// One overload per block; no default, so that a new one is not forgotten.
struct Setter {
    Flow& flow;
    const report::ReportInput& input;

    void operator()(const report::Paragraph& block) const { setParagraph(flow, block); }
    void operator()(const report::KeyFigureRow& block) const { setKeyFigures(flow, block); }
    void operator()(const report::Findings& block) const { setFindings(flow, block, input.language); }
    void operator()(const report::Table& block) const { setTable(flow, block); }
    void operator()(const report::Strips& block) const { setStrips(flow, block, input.language); }
    void operator()(const report::CountsChart& block) const { setCountsChart(flow, block, input.language); }
    void operator()(const report::LinkBars& block) const { setLinkBars(flow, block, input.language); }
    void operator()(const report::ScenarioBox& block) const { setScenarioBox(flow, block); }
    void operator()(const report::MapFigure& block) const { setMap(flow, block, input); }
    void operator()(const report::RangeBars& block) const { setRangeBars(flow, block, input.language); }
    void operator()(const report::Schedule& block) const { setSchedule(flow, block, input.language); }
};

} // namespace

PagedReport layoutReport(const report::ReportInput& input) {
    const report::Report report = report::build_report(input);
    Flow flow(report);
    for (const report::Section& section : report.sections) {
        flow.beginSection(section);
        for (const report::Block& block : section.blocks) {
            std::visit(Setter{flow, input}, block);
        }
    }
    PagedReport paged;
    paged.language = input.language;
    paged.title = toQString(report.cover.client.empty() ? report.cover.title
                                                        : report.cover.client + " – " + report.cover.title);
    paged.author = toQString(report.cover.author);
    paged.date = report::report_date(input);
    paged.sheets = flow.finish(coverSheet(report));
    return paged;
}

} // namespace volteface::ui
