// SPDX-License-Identifier: GPL-3.0-or-later
// The client report as a value: what it says, in one language, and the data of its figures. Nothing is drawn
// here; names out of the stack are plain text already.
#pragma once

#include "core/base/text.h"
#include "core/model/plan.h"
#include "core/report/figures.h"
#include "core/simulation/outcome.h"

#include <cstddef>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace volteface::report {

struct Paragraph {
    std::string heading; ///< may be empty
    std::string text;

    friend bool operator==(const Paragraph&, const Paragraph&) = default;
};

struct KeyFigure {
    std::string value;
    std::string label;
    std::string detail;
    bool alarm = false; ///< bad news: set in red

    friend bool operator==(const KeyFigure&, const KeyFigure&) = default;
};

struct KeyFigureRow {
    std::vector<KeyFigure> figures;
    friend bool operator==(const KeyFigureRow&, const KeyFigureRow&) = default;
};

enum class Align { left, right };

struct Column {
    std::string title;
    double share = 1; ///< of the width, relative to the others
    Align align = Align::left;

    friend bool operator==(const Column&, const Column&) = default;
};

struct Cell {
    std::string text;
    bool strong = false;
    bool alarm = false;
    std::optional<simulation::State> state = {}; ///< its shape stands before the text

    friend bool operator==(const Cell&, const Cell&) = default;
};

struct Row {
    std::vector<Cell> cells;
    std::string detail = {}; ///< a sentence under the cells, across the width
    bool total = false;      ///< under a stronger rule

    friend bool operator==(const Row&, const Row&) = default;
};

struct Table {
    std::string title;
    std::string caption; ///< beside the title, lighter
    std::vector<Column> columns;
    std::vector<Row> rows;
    std::vector<std::string> notes; ///< under the table

    friend bool operator==(const Table&, const Table&) = default;
};

struct LossBar {
    std::string name;
    std::optional<double> value; ///< unknown where empty
    std::string text;            ///< what stands behind the bar
    simulation::State worst = simulation::State::up;

    friend bool operator==(const LossBar&, const LossBar&) = default;
};

struct LossBars {
    std::string title;
    std::vector<LossBar> bars;
    std::string note; ///< what was left out; may be empty

    friend bool operator==(const LossBars&, const LossBars&) = default;
};

/// Paragraphs to the left, the loss to the right.
struct Findings {
    std::vector<Paragraph> paragraphs;
    LossBars losses; ///< without bars: the paragraphs take the width

    friend bool operator==(const Findings&, const Findings&) = default;
};

struct Strip {
    std::string name;
    std::vector<simulation::Stretch> states;
    std::optional<Minute> rto_broken_at;
    std::optional<Minute> mtpd_broken_at;
    std::string label; ///< behind the strip: "back on day 21", "down at the end"

    friend bool operator==(const Strip&, const Strip&) = default;
};

/// One line per service on a time axis.
struct Strips {
    std::string title;
    std::string caption;
    std::vector<Strip> strips;
    Minute horizon = 0;
    std::string note;

    friend bool operator==(const Strips&, const Strips&) = default;
};

/// How many services are in each state, over time.
struct CountsChart {
    std::string title;
    std::string caption;
    std::vector<ServiceCountStretch> stretches;
    std::size_t services = 0;
    Minute horizon = 0;

    friend bool operator==(const CountsChart&, const CountsChart&) = default;
};

struct LinkBar {
    std::string name;
    BlocCounts links;
    std::size_t inferred = 0; ///< counted apart

    friend bool operator==(const LinkBar&, const LinkBar&) = default;
};

struct LinkBars {
    std::string title;
    std::string caption;
    BlocCounts all;
    std::vector<LinkBar> bars;

    friend bool operator==(const LinkBars&, const LinkBars&) = default;
};

/// The scenario that the summary is about, set apart.
struct ScenarioBox {
    std::string eyebrow; ///< "The scenario"
    std::string title;
    std::string text;
    std::vector<Paragraph> facts; ///< short: "Likelihood per year", "5 %"

    friend bool operator==(const ScenarioBox&, const ScenarioBox&) = default;
};

/// The stack's map under a scenario of ReportInput, or as it is.
struct MapFigure {
    std::optional<std::size_t> scenario; ///< index into ReportInput::runs
    Minute at = 0;
    std::string caption;
    bool in_parts = false; ///< shown again in readable parts where one sheet is too small

    friend bool operator==(const MapFigure&, const MapFigure&) = default;
};

/// Which part of a cost a bar is of. Work has no colour: the parts are told apart by their shade.
enum class CostPart { re_engineering, retraining, recertification, whole };

/// From low to high with a mark at likely, in the unit that the caption names.
struct RangeBar {
    std::string name;
    std::string detail;
    double low = 0;
    double likely = 0;
    double high = 0;
    std::string low_text;
    std::string high_text;
    std::string text; ///< behind the bar: what counts
    CostPart part = CostPart::whole;

    friend bool operator==(const RangeBar&, const RangeBar&) = default;
};

struct RangeBars {
    std::string title;
    std::string caption;
    std::vector<RangeBar> bars;

    friend bool operator==(const RangeBars&, const RangeBars&) = default;
};

struct ScheduleBar {
    TaskKind kind = TaskKind::re_engineer;
    Minute start = 0;
    Minute end = 0;
    bool critical = false; ///< a delay of it delays the end

    friend bool operator==(const ScheduleBar&, const ScheduleBar&) = default;
};

struct ScheduleRow {
    std::string name;
    std::vector<ScheduleBar> bars; ///< by start
    std::string label;             ///< behind the last bar: the day on which it is done

    friend bool operator==(const ScheduleRow&, const ScheduleRow&) = default;
};

/// A Gantt chart.
struct Schedule {
    std::string title;
    std::string caption;
    std::vector<ScheduleRow> rows;
    Minute end = 0;
    std::string note;

    friend bool operator==(const Schedule&, const Schedule&) = default;
};

using Block = std::variant<Paragraph, KeyFigureRow, Findings, Table, Strips, CountsChart, LinkBars,
                           ScenarioBox, MapFigure, RangeBars, Schedule>;

struct Section {
    std::string running_head; ///< "Summary"
    std::string title;        ///< states the conclusion
    std::string lead;
    std::vector<Block> blocks;
    bool landscape = false;

    friend bool operator==(const Section&, const Section&) = default;
};

struct Cover {
    std::string author;
    std::string confidentiality;
    std::string client;
    std::string title;
    std::string subtitle;
    std::string audience;
    std::string date_and_version;
    Strips chart; ///< without strips: nothing to show
    std::string stamp;
    std::string stamp_note;
    std::string made_with;

    friend bool operator==(const Cover&, const Cover&) = default;
};

struct Report {
    Language language = Language::english;
    Cover cover;
    std::vector<Section> sections;
    std::string running_head; ///< the client's name, on every page
    std::string foot;         ///< stamp, author, confidentiality

    friend bool operator==(const Report&, const Report&) = default;
};

} // namespace volteface::report
