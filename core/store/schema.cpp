// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema.h"

#include <SQLiteCpp/SQLiteCpp.h>
#include <fmt/format.h>

#include <set>
#include <tuple>

namespace volteface::store {

namespace {

// `ordinal` is the order of a list, with gaps; `key` ties the rows of one record together. Durations are in
// minutes, money and dates are text, closed sets are their words, small lists are JSON.
constexpr std::string_view content = R"sql(
CREATE TABLE header (
    key INTEGER PRIMARY KEY CHECK (key = 1),
    name TEXT NOT NULL,
    currency TEXT NOT NULL,
    day_zero TEXT,
    stale_after INTEGER NOT NULL CHECK (stale_after >= 0),
    notes TEXT NOT NULL,
    answers TEXT NOT NULL,
    floors TEXT NOT NULL,
    report TEXT NOT NULL
) STRICT;
CREATE TABLE organisation (
    key INTEGER PRIMARY KEY,
    ordinal INTEGER NOT NULL,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    country TEXT CHECK (length(country) = 2),
    parent TEXT REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
    own INTEGER NOT NULL CHECK (own IN (0, 1)),
    capital TEXT NOT NULL,
    confidence TEXT,
    as_of TEXT,
    sources TEXT NOT NULL,
    notes TEXT NOT NULL
) STRICT;
CREATE TABLE component (
    key INTEGER PRIMARY KEY,
    ordinal INTEGER NOT NULL,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    layer TEXT NOT NULL,
    organisation TEXT REFERENCES organisation (id) DEFERRABLE INITIALLY DEFERRED,
    hosting TEXT NOT NULL,
    origin TEXT CHECK (length(origin) = 2),
    access TEXT,
    licence TEXT NOT NULL,
    dialect TEXT NOT NULL,
    family TEXT NOT NULL,
    accelerator TEXT NOT NULL,
    platform TEXT NOT NULL,
    capabilities TEXT NOT NULL,
    certifications TEXT NOT NULL,
    valid_until TEXT,
    annual_cost TEXT,
    exit_fee TEXT,
    notice INTEGER CHECK (notice >= 0),
    loss_probability REAL CHECK (loss_probability BETWEEN 0 AND 1),
    tags TEXT NOT NULL,
    catalogue TEXT,
    answers TEXT NOT NULL,
    inferred INTEGER NOT NULL CHECK (inferred IN (0, 1)),
    confidence TEXT,
    as_of TEXT,
    sources TEXT NOT NULL,
    notes TEXT NOT NULL
) STRICT;
CREATE INDEX component_by_organisation ON component (organisation);
CREATE TABLE service (
    key INTEGER PRIMARY KEY REFERENCES component (key) DEFERRABLE INITIALLY DEFERRED,
    criticality INTEGER CHECK (criticality BETWEEN 1 AND 4),
    impact_per_day TEXT,
    rto INTEGER CHECK (rto >= 0),
    mtpd INTEGER CHECK (mtpd >= 0),
    data_class TEXT NOT NULL,
    regimes TEXT NOT NULL
) STRICT;
CREATE TABLE requirement (
    key INTEGER PRIMARY KEY,
    ordinal INTEGER NOT NULL,
    id TEXT NOT NULL UNIQUE,
    consumer TEXT NOT NULL REFERENCES component (id) DEFERRABLE INITIALLY DEFERRED,
    label TEXT NOT NULL,
    capability TEXT NOT NULL,
    phase TEXT NOT NULL,
    quorum INTEGER NOT NULL CHECK (quorum >= 1),
    weight REAL NOT NULL CHECK (weight > 0 AND weight <= 1),
    buffer INTEGER NOT NULL CHECK (buffer >= 0),
    decay TEXT NOT NULL,
    data_class TEXT NOT NULL,
    certifications TEXT NOT NULL,
    fit_floor REAL CHECK (fit_floor BETWEEN 0 AND 1),
    coupling_growth REAL CHECK (coupling_growth >= 0),
    change_foreseen INTEGER NOT NULL CHECK (change_foreseen IN (0, 1)),
    evaluations TEXT NOT NULL,
    inferred INTEGER NOT NULL CHECK (inferred IN (0, 1)),
    confidence TEXT,
    as_of TEXT,
    sources TEXT NOT NULL,
    notes TEXT NOT NULL
) STRICT;
CREATE INDEX requirement_by_consumer ON requirement (consumer);
CREATE TABLE supplier (
    key INTEGER NOT NULL REFERENCES requirement (key) DEFERRABLE INITIALLY DEFERRED,
    place INTEGER NOT NULL,
    component TEXT NOT NULL REFERENCES component (id) DEFERRABLE INITIALLY DEFERRED,
    role TEXT NOT NULL,
    failover INTEGER NOT NULL CHECK (failover >= 0),
    fit REAL CHECK (fit BETWEEN 0 AND 1),
    PRIMARY KEY (key, place)
) STRICT, WITHOUT ROWID;
CREATE INDEX supplier_by_component ON supplier (component);
CREATE TABLE coupling (
    key INTEGER NOT NULL REFERENCES requirement (key) DEFERRABLE INITIALLY DEFERRED,
    driver TEXT NOT NULL,
    count REAL NOT NULL CHECK (count >= 0),
    PRIMARY KEY (key, driver)
) STRICT, WITHOUT ROWID;
CREATE TABLE position (
    component TEXT PRIMARY KEY REFERENCES component (id) DEFERRABLE INITIALLY DEFERRED,
    x REAL NOT NULL,
    y REAL NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE scenario (
    key INTEGER PRIMARY KEY,
    ordinal INTEGER NOT NULL,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    summary TEXT NOT NULL,
    category TEXT,
    horizon INTEGER NOT NULL CHECK (horizon > 0),
    likelihood_per_year TEXT,
    likelihood_reasoning TEXT NOT NULL,
    confidence TEXT,
    precedents TEXT NOT NULL,
    sources TEXT NOT NULL,
    parameters TEXT NOT NULL,
    events TEXT NOT NULL
) STRICT;
CREATE TABLE assumption (
    key INTEGER PRIMARY KEY,
    ordinal INTEGER NOT NULL,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    value TEXT NOT NULL,
    unit TEXT NOT NULL,
    confidence TEXT NOT NULL,
    source TEXT NOT NULL,
    as_of TEXT,
    notes TEXT NOT NULL
) STRICT;
CREATE TABLE team (
    key INTEGER PRIMARY KEY,
    ordinal INTEGER NOT NULL,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    role TEXT NOT NULL,
    head_count REAL NOT NULL CHECK (head_count >= 0),
    day_rate TEXT,
    tasks TEXT NOT NULL,
    working_days TEXT NOT NULL,
    days_off TEXT NOT NULL
) STRICT;
CREATE TABLE plan (
    key INTEGER PRIMARY KEY,
    ordinal INTEGER NOT NULL,
    id TEXT NOT NULL UNIQUE,
    name TEXT NOT NULL,
    scenario TEXT NOT NULL,
    parameters TEXT NOT NULL,
    constraints TEXT NOT NULL,
    choices TEXT NOT NULL,
    organisations TEXT NOT NULL,
    components TEXT NOT NULL,
    requirements TEXT NOT NULL,
    moves TEXT NOT NULL,
    tasks TEXT NOT NULL,
    made_from TEXT NOT NULL,
    notes TEXT NOT NULL
) STRICT;
)sql";

// `seal` is a digest of the other fields and the version of the format, so that none of them is changed
// unnoticed.
constexpr std::string_view of_a_file = R"sql(
CREATE TABLE revision (
    key INTEGER PRIMARY KEY CHECK (key = 1),
    id TEXT NOT NULL,
    digest TEXT NOT NULL,
    saved_at INTEGER NOT NULL,
    program TEXT NOT NULL,
    seal TEXT NOT NULL
) STRICT;
)sql";

// history: step 1 … done of the session are applied. session: which file it is of and what that held
// (revision, digest, saved_at); saved_step is the step of the history nearest to what was saved, and dropped
// the number of steps that were undone behind it and then overwritten; publishing says which save was under
// way.
constexpr std::string_view of_a_working_copy = R"sql(
CREATE TABLE history (
    step INTEGER PRIMARY KEY,
    verb TEXT NOT NULL,
    subject TEXT NOT NULL,
    at INTEGER NOT NULL,
    parts TEXT NOT NULL
) STRICT;
CREATE TABLE session (
    key INTEGER PRIMARY KEY CHECK (key = 1),
    file TEXT NOT NULL,
    revision TEXT NOT NULL,
    digest TEXT NOT NULL,
    saved_at INTEGER,
    read_only INTEGER NOT NULL CHECK (read_only IN (0, 1)),
    done INTEGER NOT NULL CHECK (done >= 0),
    saved_step INTEGER NOT NULL CHECK (saved_step >= 0),
    dropped INTEGER NOT NULL CHECK (dropped >= 0),
    publishing TEXT NOT NULL
) STRICT;
)sql";

void create(SQLite::Database& database, std::int32_t application_id, std::string_view own) {
    database.exec(fmt::format("PRAGMA application_id = {}; PRAGMA user_version = {};", application_id,
                              document_version));
    database.exec(std::string(content));
    database.exec(std::string(own));
}

using Object = std::tuple<std::string, std::string, std::string, std::string>; // type, name, table, sql

std::set<Object> objects(SQLite::Database& database) {
    std::set<Object> result;
    SQLite::Statement query(database, "SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema");
    while (query.executeStep()) {
        result.emplace(query.getColumn(0).getString(), query.getColumn(1).getString(),
                       query.getColumn(2).getString(), query.getColumn(3).getString());
    }
    return result;
}

} // namespace

const std::vector<std::string_view>& content_tables() {
    static const std::vector<std::string_view> names{"header",      "organisation", "component", "service",
                                                     "requirement", "supplier",     "coupling",  "position",
                                                     "scenario",    "assumption",   "team",      "plan"};
    return names;
}

void create_document_schema(SQLite::Database& database) {
    create(database, document_application_id, of_a_file);
}

void create_working_schema(SQLite::Database& database) {
    create(database, working_application_id, of_a_working_copy);
}

std::string foreign_object(SQLite::Database& database) {
    static const std::set<Object> known = [] {
        SQLite::Database model(":memory:", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
        create_document_schema(model);
        return objects(model);
    }();
    const std::set<Object> found = objects(database);
    for (const Object& object : found) {
        if (!known.contains(object)) {
            return std::get<0>(object) + " " + std::get<1>(object);
        }
    }
    for (const Object& object : known) {
        if (!found.contains(object)) {
            return std::get<0>(object) + " " + std::get<1>(object);
        }
    }
    return {};
}

} // namespace volteface::store
