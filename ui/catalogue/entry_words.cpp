// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/catalogue/entry_words.h"

#include "core/catalogue/search.h"
#include "ui/catalogue/catalogue_model.h"
#include "ui/support/convert.h"
#include "ui/support/format.h"
#include "ui/support/language.h"
#include "ui/support/names.h"
#include "ui/support/theme.h"

#include <QCoreApplication>

#include <algorithm>

namespace volteface::ui {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(volteface::ui::Entry)
};

QString safe(std::string_view text, int limit = 400) {
    return shown(text, limit).toHtmlEscaped();
}

QString safe(const Text& text) {
    return safe(inCurrentLanguage(text).toStdString(), 1000);
}

QString muted(const QString& html) {
    return QStringLiteral("<span style='color:%1'>%2</span>").arg(theme().secondary.name(), html);
}

QString confidenceHtml(Confidence confidence) {
    return nameOf(confidence).toHtmlEscaped() + (confidence == Confidence::general_knowledge
                                                     ? QStringLiteral(", ") + Words::tr("not verified")
                                                     : QString());
}

class Page {
public:
    void paragraph(const QString& html) {
        html_ += QStringLiteral("<p style='margin:0 0 8px 0'>%1</p>").arg(html);
    }
    void heading(const QString& text) {
        html_ +=
            QStringLiteral("<p style='margin:8px 0 2px 0;font-size:11px;font-weight:600;color:%1'>%2</p>")
                .arg(theme().secondary.name(), text.toHtmlEscaped());
    }
    void item(const QString& html) {
        html_ += QStringLiteral("<p style='margin:0 0 4px 0'>%1</p>").arg(html);
    }
    void field(const QString& name, const QString& html) {
        if (!html.isEmpty()) {
            item(muted(name.toHtmlEscaped() + QStringLiteral("&nbsp;")) + html);
        }
    }
    [[nodiscard]] const QString& html() const { return html_; }

private:
    QString html_;
};

QString linkTo(const catalogue::Catalogue& catalogue, const CatalogueId& id) {
    const CatalogueEntry* entry = catalogue.find(id);
    return QStringLiteral("<a style='color:%1;text-decoration:none' href='entry:%2'>%3</a>")
        .arg(theme().selection.name(), safe(id.str()), safe(entry != nullptr ? entry->name : id.str(), 80));
}

QString list(const std::vector<std::string>& words) {
    QStringList safeWords;
    for (const std::string& word : words) {
        safeWords << safe(word, 80);
    }
    return safeWords.join(QStringLiteral(", "));
}

QString countries(const std::vector<Country>& list) {
    QStringList names;
    for (const Country& country : list) {
        names << nameOf(country).toHtmlEscaped();
    }
    return names.join(QStringLiteral(", "));
}

QString figureName(const std::string& key) {
    if (key == "parameters_billion") {
        return Words::tr("Parameters, billions");
    }
    if (key == "active_parameters_billion") {
        return Words::tr("Active parameters, billions");
    }
    if (key == "memory_gb") {
        return Words::tr("Memory, GB");
    }
    if (key == "embedding_dimensions") {
        return Words::tr("Dimensions of an embedding");
    }
    return shown(key).replace(u'_', u' ');
}

QString statusName(const std::string& status) {
    if (status == "planned") {
        return Words::tr("planned");
    }
    if (status == "announced") {
        return Words::tr("announced");
    }
    if (status == "deprecated") {
        return Words::tr("to be withdrawn");
    }
    return shown(status);
}

void writeIdentity(Page& page, const catalogue::Catalogue& catalogue, const CatalogueEntry& entry) {
    QStringList chain;
    std::optional<OrganisationId> id = entry.organisation;
    while (id && chain.size() < 8) {
        const CatalogueOrganisation* organisation = catalogue.find(*id);
        if (organisation == nullptr) {
            break;
        }
        chain << safe(organisation->name, 80) +
                     (organisation->country
                          ? QStringLiteral("&nbsp;(%1)").arg(safe(organisation->country->str()))
                          : QString());
        id = organisation->parent;
    }
    page.field(Words::tr("Organisation"),
               chain.isEmpty() ? unknownWord() : chain.join(QStringLiteral(" → ")));
    const auto control = catalogue::control_of(catalogue, entry);
    page.field(Words::tr("Control"), control ? nameOf(*control).toHtmlEscaped() : unknownWord());
    page.field(Words::tr("Hosting"), countries(entry.hosting));
    if (entry.origin) {
        page.field(Words::tr("Origin"), nameOf(*entry.origin).toHtmlEscaped());
    }
    if (entry.access) {
        page.field(Words::tr("Access"), nameOf(*entry.access).toHtmlEscaped());
    }
    page.field(Words::tr("Licence"), safe(entry.licence));
    page.field(Words::tr("API dialect"), safe(entry.dialect));
    page.field(Words::tr("Model family"), safe(entry.family));
    page.field(Words::tr("Accelerator stack"), safe(entry.accelerator));
    page.field(Words::tr("Platform"), safe(entry.platform));
    page.field(Words::tr("Capabilities"), list(entry.capabilities));
    page.field(Words::tr("Certifications"), list(entry.certifications));
    if (entry.released) {
        page.field(Words::tr("On the market since"), format::date(*entry.released));
    }
    if (!entry.status.empty()) {
        page.field(Words::tr("Status"), statusName(entry.status).toHtmlEscaped());
    }
    for (const auto& [key, value] : entry.figures) {
        page.field(figureName(key), format::number(value));
    }
    if (!entry.concentration.empty()) {
        std::vector<std::pair<Country, double>> shares(entry.concentration.begin(),
                                                       entry.concentration.end());
        std::stable_sort(shares.begin(), shares.end(),
                         [](const auto& a, const auto& b) { return a.second > b.second; });
        QStringList parts;
        for (const auto& [country, share] : shares) {
            parts << nameOf(country).toHtmlEscaped() + QStringLiteral("&nbsp;") + format::percent(share);
        }
        page.field(Words::tr("World supply"), parts.join(QStringLiteral(", ")));
    }
}

void writeNeeds(Page& page, const catalogue::Catalogue& catalogue, const CatalogueEntry& entry) {
    if (entry.needs.empty()) {
        return;
    }
    page.heading(Words::tr("Needs"));
    for (const CatalogueNeed& need : entry.needs) {
        QStringList suppliers;
        for (const CatalogueId& supplier : need.suppliers) {
            suppliers << linkTo(catalogue, supplier);
        }
        QStringList facts{nameOf(need.phase)};
        if (need.quorum > 1) {
            facts << Words::tr("%n at once", nullptr, need.quorum);
        }
        if (need.buffer.minutes > 0) {
            facts << Words::tr("buffer %1").arg(format::durationShort(need.buffer));
        }
        const QString label = need.label.empty() ? safe(need.capability) : safe(need.label);
        QString line = label + QStringLiteral(" ") +
                       muted(facts.join(QStringLiteral(" · ")).toHtmlEscaped()) + QStringLiteral("<br>") +
                       suppliers.join(QStringLiteral(", "));
        if (need.confidence) {
            line += QStringLiteral(" ") + muted(confidenceHtml(*need.confidence));
        }
        page.item(line);
    }
}

void writeSubstitutes(Page& page, const catalogue::Catalogue& catalogue, const CatalogueEntry& entry) {
    if (entry.substitutes.empty()) {
        return;
    }
    page.heading(Words::tr("What could stand in for it"));
    for (const CatalogueSubstitute& substitute : entry.substitutes) {
        QString line =
            linkTo(catalogue, substitute.id) + QStringLiteral(" ") +
            Words::tr("fit %1", "how well a substitute serves").arg(format::percent(substitute.fit));
        const auto confidence = substitute.confidence ? substitute.confidence : entry.confidence;
        if (confidence) {
            line += QStringLiteral(" ") + muted(confidenceHtml(*confidence));
        }
        if (!substitute.note.empty()) {
            line += QStringLiteral("<br>") + muted(safe(substitute.note));
        }
        page.item(line);
    }
}

void writeSources(Page& page, const CatalogueEntry& entry) {
    page.heading(Words::tr("Evidence"));
    QStringList facts;
    if (entry.confidence) {
        facts << confidenceHtml(*entry.confidence);
    }
    facts << (entry.as_of ? Words::tr("as of %1").arg(format::dateShort(*entry.as_of))
                          : Words::tr("without a date"));
    page.item(facts.join(QStringLiteral(" · ")));
    for (const Source& source : entry.sources) {
        QStringList parts{safe(source.title.empty() ? source.url : source.title)};
        if (!source.publisher.empty()) {
            parts << safe(source.publisher, 80);
        }
        if (source.date) {
            parts << format::dateShort(*source.date);
        }
        QString line = parts.join(QStringLiteral(", "));
        if (!source.url.empty() && !source.title.empty()) {
            line += QStringLiteral("<br>") + muted(safe(source.url));
        }
        page.item(line);
    }
}

} // namespace

QString entryHtml(const catalogue::Catalogue& catalogue, const CatalogueEntry& entry, std::size_t inMap) {
    Page page;
    const QString keeper = nameOf(catalogue.keeper_of(entry.id));
    page.item(QStringLiteral("<span style='font-size:13px;font-weight:600'>%1</span>").arg(safe(entry.name)));
    QStringList caption{nameOf(entry.layer).toHtmlEscaped(), safe(entry.id.str())};
    if (!keeper.isEmpty()) {
        caption << QStringLiteral("<b>%1</b>").arg(keeper.toHtmlEscaped());
    }
    if (inMap > 0) {
        caption << Words::tr("%n time(s) in the map", nullptr, static_cast<int>(inMap));
    }
    page.paragraph(muted(caption.join(QStringLiteral(" · "))));
    if (!entry.description.empty()) {
        page.paragraph(safe(entry.description));
    }
    if (!entry.note.empty()) {
        page.paragraph(safe(entry.note));
    }
    writeIdentity(page, catalogue, entry);
    writeNeeds(page, catalogue, entry);
    writeSubstitutes(page, catalogue, entry);
    writeSources(page, entry);
    return QStringLiteral("<div style='font-size:12px;color:%1'>%2</div>")
        .arg(theme().text.name(), page.html());
}

} // namespace volteface::ui
