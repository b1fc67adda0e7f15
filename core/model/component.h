// SPDX-License-Identifier: GPL-3.0-or-later
// Anything an organisation's AI relies on, from a material to a business service.
#pragma once

#include "core/base/country.h"
#include "core/base/date.h"
#include "core/base/decimal.h"
#include "core/base/duration.h"
#include "core/model/framework_answer.h"
#include "core/model/ids.h"
#include "core/model/source.h"

#include <optional>
#include <string>
#include <vector>

namespace volteface {

/// Bottom to top; the last two are lanes beside the others.
enum class Layer {
    material,
    equipment,
    chip,
    compute,
    platform,
    model,
    data,
    application,
    service,
    talent,
    assurance
};

enum class Access {
    api,
    managed,
    self_hosted,
    downloaded,
    owned_hardware,
    leased_hardware,
    open_source,
    staff,
    material,
    legal
};

/// In order of sensitivity: public < internal < confidential < personal < regulated < secret.
enum class DataClass { public_data, internal, confidential, personal, regulated, secret };

/// What a component of layer `service` has besides.
struct Service {
    std::optional<int> criticality; ///< 1 (vital) to 4; unknown when empty
    std::optional<Decimal>
        impact_per_day;           ///< money lost per day while fully down, in the stack's currency, ≥ 0
    std::optional<Duration> rto;  ///< time by which it should be back
    std::optional<Duration> mtpd; ///< time after which the harm is unacceptable
    DataClass data_class = DataClass::public_data;
    std::vector<std::string> regimes; ///< "ai-act-high-risk", "hds", "dora", "mdr", …

    friend bool operator==(const Service&, const Service&) = default;
};

struct Component {
    ComponentId id;
    std::string name;
    Layer layer = Layer::application;
    std::optional<OrganisationId> organisation; ///< who supplies or controls it; unknown when empty
    std::vector<Country> hosting;               ///< where it runs or is kept; unknown when empty
    std::optional<Country> origin; ///< where it was made or trained, if not the control jurisdiction
    std::optional<Access> access;
    std::string licence;     ///< SPDX id, or the trade's word ("proprietary"); empty: unknown
    std::string dialect;     ///< API dialect it speaks ("openai")
    std::string family;      ///< model family ("gpt")
    std::string accelerator; ///< accelerator stack it is built on ("cuda", "rocm")
    std::string platform;    ///< operating platform it is built on ("azure", "kubernetes")
    std::vector<std::string> capabilities;
    std::vector<std::string> certifications;
    std::optional<Date> valid_until;    ///< of a certificate, a legal basis or a contract
    std::optional<Decimal> annual_cost; ///< in the stack's currency, ≥ 0; unknown when empty
    std::optional<Decimal> exit_fee;    ///< owed to the supplier on leaving, in the stack's currency, ≥ 0
    std::optional<Duration> notice;     ///< to give before leaving
    std::optional<double> loss_probability; ///< per year, 0 to 1; unknown when empty
    std::vector<std::string> tags;
    std::optional<CatalogueId> catalogue; ///< the catalogue entry that it stands for
    std::vector<FrameworkAnswer> answers; ///< to sovereignty frameworks; each criterion once
    bool inferred = false; ///< brought in from what the catalogue knows; nobody has confirmed it yet
    std::optional<Confidence> confidence; ///< of what is said here
    std::optional<Date> as_of;            ///< when it was last checked
    std::vector<Source> sources;
    std::string notes;
    std::optional<Service> service; ///< on layer `service` only

    friend bool operator==(const Component&, const Component&) = default;
};

} // namespace volteface
