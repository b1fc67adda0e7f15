// SPDX-License-Identifier: GPL-3.0-or-later
// Words that the pages of the audit chapter share.
#pragma once

#include "core/audit/audit.h"
#include "core/report/audit_figures.h"
#include "core/report/chapters.h"
#include "core/report/wording.h"

#include <optional>
#include <string>
#include <vector>

namespace volteface::report {

/// What a page of the audit is written from.
struct AuditContext {
    const Context& context;
    const AuditFigures& figures;
    const audit::Audit& audit;
    Language language;

    [[nodiscard]] std::string say(std::string_view en, std::string_view fr) const {
        return std::string(report::say(language, en, fr));
    }
};

/// The code where the country has no name.
[[nodiscard]] std::string country_words(Country country, Language language);
/// "Grid power (FR)", "Microsoft (US)", "United States"
[[nodiscard]] std::string element_name(const AuditContext& told, const audit::Element& element,
                                       bool with_country = true);
/// "component", "country of control"
[[nodiscard]] std::string level_name(audit::Level level, Language language);
/// The names of components, `most` of them, then how many others.
[[nodiscard]] std::string names_of(const AuditContext& told, const std::vector<ComponentId>& ids,
                                   std::size_t most);
/// "at once", "2 d"
[[nodiscard]] std::string after(Language language, Minute at);
/// "281 k€"; "281 k€ + ?" where some impacts are unknown, "?" where all are.
[[nodiscard]] std::string per_day(const AuditContext& told, double amount, std::size_t unknown);
/// "six of seven services", "all seven services", "the only service"
[[nodiscard]] std::string some_services(Language language, std::size_t part, std::size_t whole);
[[nodiscard]] std::string verdict_name(audit::Verdict verdict, Language language);
[[nodiscard]] std::string data_class_name(DataClass data, Language language);
/// A count, or a dash for none.
[[nodiscard]] std::string count_or_dash(Language language, std::size_t n);
/// Links, components and costs of one bloc by name: "American".
[[nodiscard]] std::string bloc_name(const std::optional<Bloc>& bloc, Language language);

inline constexpr Plural services_word = {"service", "services", "service", "services"};
inline constexpr Plural components_word = {"component", "components", "composant", "composants"};

[[nodiscard]] Section audit_holders_page(const AuditContext& told);
[[nodiscard]] Section audit_exposure_page(const AuditContext& told);
[[nodiscard]] Section audit_losses_page(const AuditContext& told);
[[nodiscard]] Section audit_fallbacks_page(const AuditContext& told);
[[nodiscard]] Section audit_laws_page(const AuditContext& told);
[[nodiscard]] Section audit_sovereignty_page(const AuditContext& told);
/// Empty where no rule has anything to say.
[[nodiscard]] std::optional<Section> audit_frameworks_page(const AuditContext& told);

} // namespace volteface::report
