// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/fuzzy.h"

#include <QStringList>

#include <algorithm>
#include <numeric>
#include <vector>

namespace volteface::ui {

namespace {

/// Least number of insertions, removals, exchanges and swaps of neighbours that turn `a` into the beginning
/// of `b`.
int prefixDistance(const QString& a, const QString& b) {
    const auto rows = static_cast<std::size_t>(a.size()) + 1;
    const auto columns = static_cast<std::size_t>(b.size()) + 1;
    std::vector<std::vector<int>> d(rows, std::vector<int>(columns));
    for (std::size_t i = 0; i < rows; ++i) {
        d[i][0] = static_cast<int>(i);
    }
    std::iota(d[0].begin(), d[0].end(), 0);
    for (std::size_t i = 1; i < rows; ++i) {
        for (std::size_t j = 1; j < columns; ++j) {
            const auto ai = static_cast<qsizetype>(i) - 1;
            const auto bj = static_cast<qsizetype>(j) - 1;
            const int change = a[ai] == b[bj] ? 0 : 1;
            d[i][j] = std::min({d[i - 1][j] + 1, d[i][j - 1] + 1, d[i - 1][j - 1] + change});
            if (i > 1 && j > 1 && a[ai] == b[bj - 1] && a[ai - 1] == b[bj]) {
                d[i][j] = std::min(d[i][j], d[i - 2][j - 2] + 1);
            }
        }
    }
    return *std::min_element(d[rows - 1].begin(), d[rows - 1].end());
}

int errorsAllowed(qsizetype length) {
    if (length >= 8) {
        return 2;
    }
    return length >= 4 ? 1 : 0;
}

double wordScore(const QString& word, const QString& candidate, bool first) {
    if (candidate == word) {
        return 1;
    }
    if (candidate.startsWith(word)) {
        return 0.9 + 0.08 * static_cast<double>(word.size()) / static_cast<double>(candidate.size()) +
               (first ? 0.01 : 0);
    }
    if (word.size() >= 2 && candidate.contains(word)) {
        return 0.6;
    }
    const int allowed = errorsAllowed(word.size());
    if (allowed > 0 && candidate.size() + allowed >= word.size()) {
        const int distance = prefixDistance(word, candidate);
        if (distance <= allowed) {
            return 0.5 - 0.1 * distance;
        }
    }
    return 0;
}

QString initials(const QStringList& words) {
    QString result;
    for (const QString& word : words) {
        result += word.front();
    }
    return result;
}

} // namespace

QString foldedForSearch(const QString& text) {
    QString result;
    bool gap = false;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (c.isMark()) {
            continue;
        }
        if (c.isLetterOrNumber()) {
            if (gap && !result.isEmpty()) {
                result += u' ';
            }
            gap = false;
            result += c.toLower();
        } else {
            gap = true;
        }
    }
    return result;
}

double fuzzyScore(const QString& query, const QString& text) {
    const QString folded = foldedForSearch(text);
    const QStringList wanted = foldedForSearch(query).split(u' ', Qt::SkipEmptyParts);
    const QStringList words = folded.split(u' ', Qt::SkipEmptyParts);
    if (wanted.isEmpty()) {
        return 1;
    }
    if (words.isEmpty()) {
        return 0;
    }
    if (wanted == words) {
        return 1;
    }
    double sum = 0;
    for (const QString& word : wanted) {
        double best = 0;
        for (qsizetype i = 0; i < words.size(); ++i) {
            best = std::max(best, wordScore(word, words[i], i == 0));
        }
        // "gpt4o" for "GPT-4o", "saveas" for "Save as".
        QString joined = folded;
        joined.remove(u' ');
        if (best < 0.6 && word.size() >= 2 && joined.contains(word)) {
            best = 0.6;
        }
        if (best < 0.55 && word.size() >= 2 && initials(words).startsWith(word)) {
            best = 0.55;
        }
        if (best == 0) {
            return 0;
        }
        sum += best;
    }
    // Of two that fit as well, the shorter text says less besides.
    const double brevity = 1.0 / (1.0 + static_cast<double>(words.size()));
    return sum / static_cast<double>(wanted.size()) * (0.95 + 0.049 * brevity);
}

} // namespace volteface::ui
