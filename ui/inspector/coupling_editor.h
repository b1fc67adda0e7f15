// SPDX-License-Identifier: GPL-3.0-or-later
// What ties a consumer to its present suppliers, counted: one field per driver. What is not counted is
// unknown.
#pragma once

#include "ui/inspector/property_form.h"

#include <QWidget>

#include <map>
#include <set>
#include <string>
#include <vector>

class QComboBox;
class QVBoxLayout;

namespace volteface::ui {

/// The name of a driver as a person reads it; the word itself where it is not one of the usual.
[[nodiscard]] QString nameOfDriver(const std::string& driver);

class CouplingEditor : public QWidget {
    Q_OBJECT

public:
    explicit CouplingEditor(QWidget* parent = nullptr);

    /// `expected`: drivers that such a need has or may have; those that nobody counted are shown as such.
    void show(const std::map<std::string, double>& coupling, const std::set<std::string>& expected = {});
    void retranslate();

Q_SIGNALS:
    void changed(const std::map<std::string, double>& coupling);

private:
    void commit(const QString& driver, const QString& text);
    void build(const std::vector<std::string>& rows);

    std::map<std::string, double> coupling_;
    std::map<std::string, FieldEditor*> fields_;
    QVBoxLayout* column_;
    QComboBox* add_;
};

} // namespace volteface::ui
