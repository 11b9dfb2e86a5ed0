// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace ui {

struct ModelChoice {
    QString text;
    QString ref;         ///< as in engine::ModelRef
    QString group = {};  ///< the title above it, where the one before has another
};

/// Models to choose from; the last line opens a file dialog.
class ModelPicker final : public QComboBox {
    Q_OBJECT

public:
    explicit ModelPicker(QWidget* parent = nullptr);

    void setChoices(const QList<ModelChoice>& choices);
    /// Emits nothing. A ref that is not among the choices is added to them.
    void setCurrent(const QString& ref);
    QString current() const { return m_current; }

signals:
    /// By the user.
    void chosen(const QString& ref);
    void fileRequested();

private:
    void fill();
    void addTitle(const QString& text);

    QList<ModelChoice> m_choices;
    QString m_current;
};

/// The models folder's files.
QList<ModelChoice> listModels(const QString& modelsFolder);
/// The networks that a training can start from without any weights.
QList<ModelChoice> untrainedModels();
/// The best weights of the runs in the folder, the newest first.
QList<ModelChoice> listRuns(const QString& runsFolder);

/// "yolo11n.pt", "YOLO11n, untrained", "Lite detector"; of a run "cells-2, best"
QString modelText(const QString& ref);
bool isUntrained(const QString& ref);

}  // namespace ui
