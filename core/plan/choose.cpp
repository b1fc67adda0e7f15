// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/plan/choose.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace volteface::plan {

namespace {

std::vector<double> weighed_by_service(const Problem& problem, const std::vector<LossCurve>& curves) {
    std::vector<double> lost;
    for (std::size_t i = 0; i < curves.size(); ++i) {
        lost.push_back(problem.weight[i] * curves[i].days(0, problem.horizon()));
    }
    return lost;
}

} // namespace

ChoiceModel::ChoiceModel(const Problem& problem)
    : problem_(problem) {
    for (const auto& options : problem.options) {
        option_column_.push_back(columns_);
        columns_ += options.size();
    }
    shared_column_ = columns_;
    columns_ += problem.shared.size();
    std::set<std::pair<cost::LineKind, std::string>> begins;
    std::map<ComponentId, Leaving> ends;
    for (std::size_t i = 0; i < problem.options.size(); ++i) {
        for (const Option& option : problem.options[i]) {
            for (const Option::Running& running : option.running) {
                begins.insert(running.key);
            }
            Leaving& leaving = ends[problem.found.places[i].need.lost.from];
            leaving.saved = option.ends;
            leaving.paid = option.leaving ? problem.shared[*option.leaving].one_off : 0;
            if (leaving.places.empty() || leaving.places.back() != i) {
                leaving.places.push_back(i);
            }
        }
    }
    begins_.assign(begins.begin(), begins.end());
    begins_column_ = columns_;
    columns_ += begins_.size();
    for (auto& [component, leaving] : ends) {
        leaving.component = component;
        // Where some need keeps it whatever is chosen, it is never left.
        std::size_t listing = 0;
        for (const Requirement& requirement : problem.request.stack->requirements) {
            listing += static_cast<std::size_t>(
                std::count_if(requirement.suppliers.begin(), requirement.suppliers.end(),
                              [&, id = component](const Supplier& one) { return one.component == id; }));
        }
        if (listing == leaving.places.size() && (leaving.saved != 0 || leaving.paid != 0)) {
            ends_.push_back(leaving);
        }
    }
    ends_column_ = columns_;
    columns_ += ends_.size();
    lost_column_ = columns_;
    columns_ += problem.services.size();
}

bool ChoiceModel::prepare(const Watch& watch) {
    std::size_t moves = 0;
    for (const auto& options : problem_.options) {
        moves += options.size();
    }
    std::vector<Minute> all(moves, Simulator::never);
    for (const auto& options : problem_.options) {
        for (const Option& option : options) {
            all[option.move] = option.earliest;
        }
    }
    alone_.resize(problem_.options.size());
    too_late_.resize(problem_.options.size());
    for (std::size_t place = 0; place < problem_.options.size(); ++place) {
        const auto& options = problem_.options[place];
        std::map<Minute, std::size_t> same; // options that hold and complete at the same minute lose the same
        std::vector<Minute> complete = all;
        for (const Option& option : options) {
            complete[option.move] = Simulator::never;
        }
        for (std::size_t i = 0; i <= options.size(); ++i) {
            if (watch.stopped()) {
                return false;
            }
            if (i < options.size() && options[i].holds) {
                const auto [found, is_new] = same.try_emplace(options[i].earliest, i);
                if (!is_new) {
                    alone_[place].push_back(alone_[place][found->second]);
                    too_late_[place].push_back(too_late_[place][found->second]);
                    continue;
                }
            }
            std::vector<Minute> with = complete;
            if (i < options.size()) {
                with[options[i].move] = options[i].earliest;
            }
            const std::vector<LossCurve> curves = problem_.simulator->at_best(with);
            alone_[place].push_back(weighed_by_service(problem_, curves));
            too_late_[place].push_back(!problem_.in_time(curves));
        }
        if (watch.on_progress) {
            watch.on_progress(static_cast<double>(place + 1) / static_cast<double>(problem_.options.size()));
        }
    }
    return true;
}

MipModel ChoiceModel::build() const {
    MipModel model;
    model.columns.resize(columns_);
    const auto row = [&](MipSense sense, double right, std::vector<MipTerm> terms) {
        model.rows.push_back({"", sense, right, std::move(terms)});
    };
    std::vector<MipTerm> money;
    for (std::size_t place = 0; place < problem_.options.size(); ++place) {
        const auto& options = problem_.options[place];
        std::vector<MipTerm> one;
        for (std::size_t i = 0; i < options.size(); ++i) {
            const std::size_t column = option_column_[place] + i;
            model.columns[column].objective = options[i].one_off + problem_.per_exposure * options[i].foreign;
            money.push_back({column, options[i].one_off});
            one.push_back({column, 1});
            if (too_late_[place][i]) {
                model.columns[column].upper = 0;
            }
            for (const std::size_t shared : options[i].shared) {
                row(MipSense::at_most, 0, {{column, 1}, {shared_column_ + shared, -1}});
            }
            for (const Option::Running& running : options[i].running) {
                const auto begins = std::lower_bound(begins_.begin(), begins_.end(), running.key);
                const std::size_t pays = begins_column_ + static_cast<std::size_t>(begins - begins_.begin());
                row(MipSense::at_most, 0, {{column, 1}, {pays, -1}});
                model.columns[pays].objective = running.amount;
                model.columns[pays].integer = false;
            }
        }
        if (problem_.pinned[place] != stay) {
            row(MipSense::equal, 1,
                {{option_column_[place] + static_cast<std::size_t>(problem_.pinned[place]), 1}});
        }
        const bool has_to = too_late_[place].back();
        if (!one.empty() || has_to) {
            row(has_to ? MipSense::equal : MipSense::at_most, 1, one);
        }
    }
    // Nobody serves one need twice.
    for (std::size_t a = 0; a < problem_.options.size(); ++a) {
        for (std::size_t b = a + 1; b < problem_.options.size(); ++b) {
            if (problem_.found.places[a].requirement != problem_.found.places[b].requirement) {
                continue;
            }
            for (std::size_t i = 0; i < problem_.options[a].size(); ++i) {
                for (std::size_t j = 0; j < problem_.options[b].size(); ++j) {
                    if (problem_.options[a][i].to == problem_.options[b][j].to) {
                        row(MipSense::at_most, 1, {{option_column_[a] + i, 1}, {option_column_[b] + j, 1}});
                    }
                }
            }
        }
    }
    for (std::size_t i = 0; i < problem_.shared.size(); ++i) {
        model.columns[shared_column_ + i].objective = problem_.shared[i].one_off;
        model.columns[shared_column_ + i].integer = problem_.shared[i].one_off < 0;
        money.push_back({shared_column_ + i, problem_.shared[i].one_off});
    }
    for (std::size_t i = 0; i < ends_.size(); ++i) {
        const std::size_t column = ends_column_ + i;
        model.columns[column].objective = ends_[i].paid - ends_[i].saved;
        model.columns[column].integer = false;
        money.push_back({column, ends_[i].paid});
        std::vector<MipTerm> all{{column, 1}};
        for (const std::size_t place : ends_[i].places) {
            std::vector<MipTerm> terms{{column, 1}};
            for (std::size_t j = 0; j < problem_.options[place].size(); ++j) {
                if (problem_.options[place][j].running_known) {
                    terms.push_back({option_column_[place] + j, -1});
                    all.push_back({option_column_[place] + j, -1});
                }
            }
            row(MipSense::at_most, 0, std::move(terms));
        }
        row(MipSense::at_least, 1 - static_cast<double>(ends_[i].places.size()), std::move(all));
    }
    if (problem_.budget) {
        row(MipSense::at_most, *problem_.budget, money);
    }
    for (std::size_t service = 0; service < problem_.services.size(); ++service) {
        MipColumn& column = model.columns[lost_column_ + service];
        column.objective = 1;
        column.upper = infinite;
        column.integer = false;
        for (std::size_t place = 0; place < problem_.options.size(); ++place) {
            const double staying = alone_[place].back()[service];
            std::vector<MipTerm> terms{{lost_column_ + service, 1}};
            for (std::size_t i = 0; i < problem_.options[place].size(); ++i) {
                const double saved = staying - alone_[place][i][service];
                if (saved != 0) {
                    terms.push_back({option_column_[place] + i, saved});
                }
            }
            if (staying > 0) {
                row(MipSense::at_least, staying, std::move(terms));
            }
        }
    }
    model.rows.insert(model.rows.end(), cuts_.begin(), cuts_.end());
    return model;
}

std::vector<double> ChoiceModel::values_of(const Choice& choice) const {
    std::vector<double> values(columns_, 0);
    for (std::size_t place = 0; place < choice.size(); ++place) {
        if (choice[place] < 0) {
            continue;
        }
        const auto taken = static_cast<std::size_t>(choice[place]);
        const Option& option = problem_.options[place][taken];
        values[option_column_[place] + taken] = 1;
        for (const std::size_t shared : option.shared) {
            values[shared_column_ + shared] = 1;
        }
        for (const Option::Running& running : option.running) {
            const auto begins = std::lower_bound(begins_.begin(), begins_.end(), running.key);
            values[begins_column_ + static_cast<std::size_t>(begins - begins_.begin())] = 1;
        }
    }
    for (std::size_t i = 0; i < ends_.size(); ++i) {
        values[ends_column_ + i] = problem_.leaves(choice, ends_[i].component) ? 1 : 0;
    }
    const std::vector<double> lost = weighed_by_service(problem_, at_best(choice));
    std::copy(lost.begin(), lost.end(), values.begin() + static_cast<std::ptrdiff_t>(lost_column_));
    return values;
}

Result<Chosen> ChoiceModel::solve(MipSolver& solver, const Limits& limits, const Choice* start,
                                  const Watch& watch) const {
    Chosen chosen;
    chosen.choice.assign(problem_.options.size(), stay);
    for (std::size_t place = 0; place < problem_.options.size(); ++place) {
        const bool has_to = too_late_[place].back();
        if (problem_.pin_fails[place] || (has_to && problem_.options[place].empty())) {
            chosen.infeasible = true;
            return chosen;
        }
    }
    const MipModel model = build();
    MipLimits mip;
    mip.nodes = limits.nodes;
    mip.seconds = limits.seconds;
    std::vector<double> first;
    if (start != nullptr) {
        first = values_of(*start);
    }
    const auto solution = solver.solve(model, start != nullptr ? &first : nullptr, mip, {watch.stop, {}});
    if (!solution) {
        return tl::unexpected(solution.error());
    }
    chosen.nodes = solution->nodes;
    chosen.stopped_by_clock = solution->stopped_by_clock;
    chosen.solver = solution->solver;
    chosen.infeasible = solution->status == MipStatus::infeasible;
    chosen.bound = solution->bound;
    if (!solution->values.empty()) {
        for (std::size_t place = 0; place < chosen.choice.size(); ++place) {
            for (std::size_t i = 0; i < problem_.options[place].size(); ++i) {
                if (solution->values[option_column_[place] + i] > 0.5) {
                    chosen.choice[place] = static_cast<int>(i);
                }
            }
        }
    }
    return chosen;
}

bool ChoiceModel::may_be_better(std::size_t place, int option, int than) const {
    if (option == than || option == stay) {
        return false;
    }
    if (than == stay) {
        return true;
    }
    const Option& a = problem_.options[place][static_cast<std::size_t>(option)];
    const Option& b = problem_.options[place][static_cast<std::size_t>(than)];
    return !b.holds || a.earliest < b.earliest;
}

bool ChoiceModel::add_cuts(const Choice& choice) {
    const std::vector<LossCurve>& curves = at_best(choice);
    const std::vector<double> lost = weighed_by_service(problem_, curves);
    const bool late = !problem_.in_time(curves);
    const auto better = [&](auto&& visit) {
        for (std::size_t place = 0; place < choice.size(); ++place) {
            for (std::size_t i = 0; i < problem_.options[place].size(); ++i) {
                if (may_be_better(place, static_cast<int>(i), choice[place])) {
                    visit(place, i);
                }
            }
        }
    };
    bool added = false;
    if (late) {
        MipRow row{"", MipSense::at_least, 1, {}};
        better([&](std::size_t place, std::size_t i) {
            row.terms.push_back({option_column_[place] + i, 1});
        });
        cuts_.push_back(std::move(row));
        added = true;
    }
    for (std::size_t service = 0; service < lost.size(); ++service) {
        double known = 0; // what the model says already
        for (std::size_t place = 0; place < choice.size(); ++place) {
            const std::size_t taken =
                choice[place] < 0 ? alone_[place].size() - 1 : static_cast<std::size_t>(choice[place]);
            known = std::max(known, alone_[place][taken][service]);
        }
        if (lost[service] <= known * (1 + 1e-9) + 1e-6) {
            continue;
        }
        MipRow row{"", MipSense::at_least, lost[service], {{lost_column_ + service, 1}}};
        better([&](std::size_t place, std::size_t i) {
            const double saved = lost[service] - alone_[place][i][service];
            if (saved > 0) {
                row.terms.push_back({option_column_[place] + i, saved});
            }
        });
        if (std::find(cuts_.begin(), cuts_.end(), row) == cuts_.end()) {
            cuts_.push_back(std::move(row));
            added = true;
        }
    }
    return added;
}

bool ChoiceModel::add_team_cut(const Choice& some, double lost, const Choice& choice) {
    const double least = problem_.weighed(at_best(Choice(problem_.options.size(), any)));
    if (lost <= least || lost <= problem_.weighed(at_best(choice)) * (1 + 1e-9) + 1) {
        return false;
    }
    MipRow row{"", MipSense::at_least, lost, {}};
    for (std::size_t service = 0; service < problem_.services.size(); ++service) {
        row.terms.push_back({lost_column_ + service, 1});
    }
    for (std::size_t place = 0; place < some.size(); ++place) {
        if (some[place] >= 0) {
            row.terms.push_back(
                {option_column_[place] + static_cast<std::size_t>(some[place]), -(lost - least)});
            row.right -= lost - least;
        }
    }
    if (std::find(cuts_.begin(), cuts_.end(), row) != cuts_.end()) {
        return false;
    }
    cuts_.push_back(std::move(row));
    return true;
}

void ChoiceModel::exclude(const Choice& choice) {
    MipRow row{"", MipSense::at_least, 1, {}};
    for (std::size_t place = 0; place < choice.size(); ++place) {
        for (std::size_t i = 0; i < problem_.options[place].size(); ++i) {
            const bool taken = choice[place] == static_cast<int>(i);
            row.terms.push_back({option_column_[place] + i, taken ? -1.0 : 1.0});
            row.right -= taken ? 1 : 0;
        }
    }
    cuts_.push_back(std::move(row));
}

double ChoiceModel::bound_of(const Choice& choice) const {
    return problem_.value(choice, at_best(choice));
}

const std::vector<LossCurve>& ChoiceModel::at_best(const Choice& choice) const {
    const auto [place, is_new] = at_best_.try_emplace(choice);
    if (is_new) {
        place->second = problem_.simulator->at_best(problem_.earliest(choice));
    }
    return place->second;
}

} // namespace volteface::plan
