// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/inspector/property.h"
#include "ui/inspector/provenance_properties.h"
#include "ui/inspector/values.h"
#include "ui/support/format.h"

#include <QRegularExpression>

namespace volteface::ui {

namespace {

/// Writes what `parsed` holds into a member; an empty text stands for `fallback`, which is what the field
/// means unsaid.
template <class Value, class Parsed>
Result<void> put_or(Value& member, Parsed parsed, Value fallback) {
    if (!parsed) {
        return tl::unexpected(parsed.error());
    }
    member = parsed->value_or(fallback);
    return {};
}

template <std::string Requirement::*member>
QString read_text(const Stack&, const Requirement& requirement) {
    return toQString(requirement.*member);
}
template <std::string Requirement::*member>
Result<void> write_text(const Stack&, Requirement& requirement, const QString& text) {
    requirement.*member = toUtf8(text.trimmed());
    return {};
}

bool renews(const Requirement& requirement) {
    return is_renewal(requirement.phase);
}

QString read_decay(const Stack&, const Requirement& requirement) {
    return nameOf(requirement.decay);
}

Result<void> write_decay(const Stack&, Requirement& requirement, const QString& text) {
    const QString typed = text.trimmed();
    if (typed.isEmpty() || typed.compare(nameOf(Decay(NoDecay{})), Qt::CaseInsensitive) == 0) {
        requirement.decay = NoDecay{};
        return {};
    }
    if (typed.compare(nameOf(Decay(StopDecay{})), Qt::CaseInsensitive) == 0) {
        requirement.decay = StopDecay{};
        return {};
    }
    if (const auto* wear = std::get_if<WearDecay>(&requirement.decay);
        wear != nullptr && typed == nameOf(requirement.decay)) {
        return {};
    }
    // "wears out 10 % every 30 days" as well as "10 %".
    static const QRegularExpression share_in(QStringLiteral(R"((\d+(?:[.,]\d+)?\s*%?))"));
    const auto match = share_in.match(typed);
    const auto share =
        shareOf(match.hasMatch() ? match.captured(1) : typed, "decay", requirement.id.str(), true);
    if (!share) {
        return tl::unexpected(share.error());
    }
    requirement.decay = WearDecay{**share};
    return {};
}

std::vector<Choice> decays(const Stack&) {
    std::vector<Choice> choices;
    for (const Decay& decay : {Decay(NoDecay{}), Decay(StopDecay{}), Decay(WearDecay{0.1})}) {
        choices.push_back({nameOf(decay), nameOf(decay)});
    }
    return choices;
}

Result<void> write_phase(const Stack&, Requirement& requirement, const QString& text) {
    const auto phase = wordOf<Phase>(text, "phase", requirement.id.str());
    if (!phase) {
        return tl::unexpected(phase.error());
    }
    requirement.phase = *phase;
    // A decay is legal in the phases of renewal alone; undo brings it back.
    if (!is_renewal(requirement.phase)) {
        requirement.decay = NoDecay{};
    }
    return {};
}

/// A share, above 1 where what is counted more than doubles.
Result<std::optional<double>> growthOf(const QString& text, const std::string& subject) {
    if (text.trimmed().isEmpty()) {
        return std::optional<double>();
    }
    const auto share = format::readShare(text);
    if (!share) {
        return fail(ErrorCode::malformed_number, subject, {toUtf8(text)});
    }
    if (*share < 0) {
        return fail(ErrorCode::number_out_of_range, subject, {toUtf8(text), "coupling_growth", "0 or more"});
    }
    return std::optional<double>(*share);
}

std::vector<Choice> yes_no(const Stack&) {
    return {{QStringLiteral("no"), QCoreApplication::translate("Property", "no")},
            {QStringLiteral("yes"), QCoreApplication::translate("Property", "yes")}};
}

std::vector<Property<Requirement>> make() {
    using R = Requirement;
    std::vector<Property<Requirement>> list = {
        {"label", QT_TRANSLATE_NOOP("Property", "Need"), QT_TRANSLATE_NOOP("Property", "Chat model"),
         EditorKind::line, read_text<&R::label>, write_text<&R::label>},
        {"capability", QT_TRANSLATE_NOOP("Property", "Capability"), QT_TRANSLATE_NOOP("Property", "chat"),
         EditorKind::line, read_text<&R::capability>, write_text<&R::capability>},
        {"phase", QT_TRANSLATE_NOOP("Property", "Phase"), nullptr, EditorKind::choice,
         [](const Stack&, const R& r) { return toQString(to_word(r.phase)); }, write_phase,
         [](const Stack&) { return choicesOf<Phase>(false); }},
        {"quorum", QT_TRANSLATE_NOOP("Property", "Suppliers needed"), nullptr, EditorKind::line,
         [](const Stack&, const R& r) { return QString::number(r.quorum); },
         [](const Stack&, R& r, const QString& text) {
             return put_or(r.quorum, wholeOf(text, "quorum", 1, 1000000, r.id.str()), 1);
         }},
        {"weight", QT_TRANSLATE_NOOP("Property", "Weight"),
         QT_TRANSLATE_NOOP("Property", "1: nothing works without"), EditorKind::line,
         [](const Stack&, const R& r) { return textOf(std::optional<double>(r.weight)); },
         [](const Stack&, R& r, const QString& text) {
             return put_or(r.weight, shareOf(text, "weight", r.id.str(), true), 1.0);
         }},
        {"buffer", QT_TRANSLATE_NOOP("Property", "Buffer"), QT_TRANSLATE_NOOP("Property", "12 h, 14 d"),
         EditorKind::line, [](const Stack&, const R& r) { return textOf(std::optional<Duration>(r.buffer)); },
         [](const Stack&, R& r, const QString& text) {
             return put_or(r.buffer, durationOf(text, r.id.str()), Duration{});
         }},
        {"decay", QT_TRANSLATE_NOOP("Property", "Without it"), nullptr, EditorKind::open_choice, read_decay,
         write_decay, decays, renews},
        {"data_class", QT_TRANSLATE_NOOP("Property", "Data"), nullptr, EditorKind::choice,
         [](const Stack&, const R& r) { return toQString(to_word(r.data_class)); },
         [](const Stack&, R& r, const QString& text) -> Result<void> {
             const auto value = wordOf<DataClass>(text, "data_class", r.id.str());
             if (!value) {
                 return tl::unexpected(value.error());
             }
             r.data_class = *value;
             return {};
         },
         [](const Stack&) { return choicesOf<DataClass>(false); }},
        {"certifications", QT_TRANSLATE_NOOP("Property", "Supplier holds"),
         QT_TRANSLATE_NOOP("Property", "hds, secnumcloud"), EditorKind::list,
         [](const Stack&, const R& r) { return textOf(r.certifications); },
         [](const Stack&, R& r, const QString& text) -> Result<void> {
             r.certifications = listOf(text);
             return {};
         }},
        {"fit_floor", QT_TRANSLATE_NOOP("Property", "Least fit"), QT_TRANSLATE_NOOP("Property", "0.8"),
         EditorKind::line, [](const Stack&, const R& r) { return textOf(r.fit_floor); },
         [](const Stack&, R& r, const QString& text) -> Result<void> {
             const auto value = shareOf(text, "fit_floor", r.id.str());
             if (!value) {
                 return tl::unexpected(value.error());
             }
             r.fit_floor = *value;
             return {};
         }},
        {"coupling_growth", QT_TRANSLATE_NOOP("Property", "Ties grow, a year"),
         QT_TRANSLATE_NOOP("Property", "20 %"), EditorKind::line,
         [](const Stack&, const R& r) { return textOf(r.coupling_growth); },
         [](const Stack&, R& r, const QString& text) -> Result<void> {
             const auto value = growthOf(text, r.id.str());
             if (!value) {
                 return tl::unexpected(value.error());
             }
             r.coupling_growth = *value;
             return {};
         }},
        {"change_foreseen", QT_TRANSLATE_NOOP("Property", "Change foreseen"), nullptr, EditorKind::choice,
         [](const Stack&, const R& r) {
             return r.change_foreseen ? QStringLiteral("yes") : QStringLiteral("no");
         },
         [](const Stack&, R& r, const QString& text) -> Result<void> {
             r.change_foreseen = text == QStringLiteral("yes");
             return {};
         },
         yes_no},
        {"notes", QT_TRANSLATE_NOOP("Property", "Notes"), nullptr, EditorKind::text, read_text<&R::notes>,
         write_text<&R::notes>},
    };
    addProvenance(list);
    sayWhatEmptyMeans(list);
    return list;
}

std::vector<Choice> parents(const Stack& stack) {
    std::vector<Choice> choices{{QString(), QCoreApplication::translate("Property", "none")}};
    for (const Organisation& organisation : stack.organisations) {
        choices.push_back({toQString(organisation.id.str()), shown(organisation.name, 120)});
    }
    return choices;
}

std::vector<Property<Organisation>> make_organisation() {
    using O = Organisation;
    std::vector<Property<Organisation>> list = {
        {"name", QT_TRANSLATE_NOOP("Property", "Name"), nullptr, EditorKind::line,
         [](const Stack&, const O& o) { return toQString(o.name); },
         [](const Stack&, O& o, const QString& text) -> Result<void> {
             o.name = toUtf8(text.trimmed());
             return {};
         }},
        {"country", QT_TRANSLATE_NOOP("Property", "Country"), QT_TRANSLATE_NOOP("Property", "FR, France"),
         EditorKind::line, [](const Stack&, const O& o) { return textOf(o.country); },
         [](const Stack&, O& o, const QString& text) -> Result<void> {
             const auto country = countryOf(text, o.id.str());
             if (!country) {
                 return tl::unexpected(country.error());
             }
             o.country = *country;
             return {};
         }},
        {"parent", QT_TRANSLATE_NOOP("Property", "Owned by"), nullptr, EditorKind::choice,
         [](const Stack&, const O& o) { return o.parent ? toQString(o.parent->str()) : QString(); },
         [](const Stack&, O& o, const QString& text) -> Result<void> {
             o.parent = text.isEmpty() ? std::nullopt : std::optional(OrganisationId(toUtf8(text)));
             return {};
         },
         parents},
        {"own", QT_TRANSLATE_NOOP("Property", "Its own stack"), nullptr, EditorKind::choice,
         [](const Stack&, const O& o) { return o.own ? QStringLiteral("yes") : QStringLiteral("no"); },
         [](const Stack&, O& o, const QString& text) -> Result<void> {
             o.own = text == QLatin1String("yes");
             return {};
         },
         yes_no},
        {"notes", QT_TRANSLATE_NOOP("Property", "Notes"), nullptr, EditorKind::text,
         [](const Stack&, const O& o) { return toQString(o.notes); },
         [](const Stack&, O& o, const QString& text) -> Result<void> {
             o.notes = toUtf8(text.trimmed());
             return {};
         }},
    };
    addProvenance(list);
    sayWhatEmptyMeans(list);
    return list;
}

} // namespace

const std::vector<Property<Requirement>>& requirementProperties() {
    static const std::vector<Property<Requirement>> properties = make();
    return properties;
}

const std::vector<Property<Organisation>>& organisationProperties() {
    static const std::vector<Property<Organisation>> properties = make_organisation();
    return properties;
}

} // namespace volteface::ui
