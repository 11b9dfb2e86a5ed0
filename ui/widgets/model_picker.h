// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QComboBox>

namespace ui {

struct ModelChoice {
    QString text;
    QString ref;  ///< as in engine::ModelRef
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

    QList<ModelChoice> m_choices;
    QString m_current;
};

/// The models folder's files, then the untrained architectures.
QList<ModelChoice> listModels(const QString& modelsFolder);

/// "yolo11n.pt", "YOLO11n, untrained", "Lite detector"
QString modelText(const QString& ref);
bool isUntrained(const QString& ref);

}  // namespace ui
