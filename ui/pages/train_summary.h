// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace ui {

/// What the next run will do, in words, with links to where each part is chosen.
class TrainSummary final : public QFrame {
    Q_OBJECT

public:
    struct Row {
        QString value, detail;
    };

    explicit TrainSummary(QWidget* parent = nullptr);

    void setModelRow(const Row& row);
    void setDataRow(const Row& row);
    void setPlanRow(const Row& row);
    void setWorkRow(const Row& row);
    void setCostRow(const Row& row);
    /// Empty = none.
    void setWarning(const QString& text);
    QString warning() const;

signals:
    void modelRequested();
    void datasetRequested();
    void freezeRequested();

private:
    struct Labels {
        QLabel* value;
        QLabel* detail;
    };

    /// @param link its text; empty = none
    Labels addRow(QVBoxLayout* column, const QString& caption, const QString& link, const QString& name,
                  void (TrainSummary::*request)());
    static void fill(const Labels& labels, const Row& row);

    Labels m_model, m_data, m_plan, m_work, m_cost;
    QLabel* m_warning;
};

}  // namespace ui
