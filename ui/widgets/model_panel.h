// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "ui/model_card.h"

class QFormLayout;
class QLabel;
class QVBoxLayout;

namespace ui {

class StageModel;
class TableView;

/// Fills a side panel with what is inside a model file: licence, origin, classes, blocks.
class ModelPanel final : public QObject {
    Q_OBJECT

public:
    /// @param layout of the side panel; must outlive this
    explicit ModelPanel(QVBoxLayout& layout, QObject* parent = nullptr);

    void showCard(const ModelCard& card);

private:
    QLabel* addFact(const QString& name, const QString& objectName);
    void showProblem(const engine::Error& error);
    void showInfo(const engine::ModelInfo& info);

    QLabel* m_name;
    QLabel* m_problem;
    QFormLayout* m_facts;
    QLabel* m_licence;
    QLabel* m_network;
    QLabel* m_input;
    QLabel* m_tensors;
    QLabel* m_origin;
    QLabel* m_classes;
    QLabel* m_file;
    QLabel* m_safety;
    QLabel* m_stagesTitle;
    StageModel* m_stages;
    TableView* m_table;
};

}  // namespace ui
