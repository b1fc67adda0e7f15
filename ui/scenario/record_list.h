// SPDX-License-Identifier: GPL-3.0-or-later
// A list of small records, each a form of its own, with one button that adds and one each that removes. Knows
// texts and keys; what they mean is the page's.
#pragma once

#include "ui/inspector/property_form.h"

#include <QWidget>

#include <utility>
#include <vector>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace volteface::ui {

class RecordList : public QWidget {
    Q_OBJECT

public:
    using Fields = std::vector<std::pair<EditorKind, const char*>>;

    explicit RecordList(Fields fields, QWidget* parent = nullptr);

    void setTexts(const QString& add, const QString& remove);
    /// As many forms as records.
    void setCount(std::size_t count);
    [[nodiscard]] PropertyForm* form(std::size_t index) const { return forms_[index]; }
    [[nodiscard]] std::size_t count() const { return forms_.size(); }
    /// A line under a form ("used twice").
    void setNote(std::size_t index, const QString& note);
    [[nodiscard]] QPushButton* addButton() const { return add_; }

Q_SIGNALS:
    void addRequested();
    void removeRequested(std::size_t index);
    void committed(std::size_t index, const QString& key, const QString& text);

private:
    Fields fields_;
    std::vector<PropertyForm*> forms_;
    std::vector<QLabel*> notes_;
    std::vector<QPushButton*> removes_;
    QString removeText_;
    QVBoxLayout* column_;
    QPushButton* add_;
};

} // namespace volteface::ui
