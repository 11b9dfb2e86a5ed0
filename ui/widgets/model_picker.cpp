// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/model_picker.h"

#include <QAbstractItemView>
#include <QDir>
#include <QFileInfo>
#include <QSignalBlocker>

#include <algorithm>

namespace ui {

ModelPicker::ModelPicker(QWidget* parent) : QComboBox(parent) {
    setAccessibleName(tr("Model"));
    setMinimumWidth(180);
    setMaximumWidth(220);
    view()->setMinimumWidth(260);
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(this, &QComboBox::activated, this, [this](int index) {
        const QString ref = itemData(index).toString();
        // What is shown stays the model in use until the new one turns out to be readable.
        setCurrentIndex(findData(m_current));
        if (ref.isEmpty())
            emit fileRequested();
        else if (ref != m_current)
            emit chosen(ref);
    });
}

void ModelPicker::setChoices(const QList<ModelChoice>& choices) {
    m_choices = choices;
    fill();
}

void ModelPicker::setCurrent(const QString& ref) {
    m_current = ref;
    fill();
}

void ModelPicker::fill() {
    const QSignalBlocker blocker(this);
    clear();
    const auto isCurrent = [this](const ModelChoice& choice) { return choice.ref == m_current; };
    if (!m_current.isEmpty() && std::none_of(m_choices.begin(), m_choices.end(), isCurrent))
        addItem(modelText(m_current), m_current);
    for (const ModelChoice& choice : m_choices)
        addItem(choice.text, choice.ref);
    insertSeparator(count());
    addItem(tr("Open a model file…"), QString());
    setCurrentIndex(m_current.isEmpty() ? -1 : findData(m_current));
    setToolTip(m_current.isEmpty() ? QString() : modelText(m_current) + '\n' + m_current);
}

QList<ModelChoice> listModels(const QString& modelsFolder) {
    QList<ModelChoice> choices;
    const QStringList files = QDir(modelsFolder).entryList({"*.pt", "*.pth", "*.safetensors"}, QDir::Files, QDir::Name);
    for (const QString& file : files)
        choices << ModelChoice{file, QDir(modelsFolder).filePath(file)};
    for (const QString name : {"yolo11n", "yolo11s", "yolo11m", "yolo11l", "yolo11x"})
        choices << ModelChoice{modelText(name + ".yaml"), name + ".yaml"};
    return choices;
}

bool isUntrained(const QString& ref) {
    return QFileInfo(ref).suffix() == "yaml";
}

QString modelText(const QString& ref) {
    if (ref == QLatin1String("lite_detector"))
        return ModelPicker::tr("Lite detector");
    if (ref == QLatin1String("efficientnet_lite0"))
        return QStringLiteral("EfficientNet-Lite0");
    const QFileInfo file(ref);
    if (!isUntrained(ref))
        return file.fileName();
    QString name = file.completeBaseName();
    if (name.startsWith("yolo"))
        name.replace(0, 4, "YOLO");
    return ModelPicker::tr("%1, untrained").arg(name);
}

}  // namespace ui
