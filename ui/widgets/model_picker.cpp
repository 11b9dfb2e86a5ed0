// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/model_picker.h"

#include <QAbstractItemView>
#include <QDir>
#include <QFileInfo>
#include <QSignalBlocker>
#include <QStandardItemModel>

#include <algorithm>

#include "ui/convert.h"
#include "ui/model_text.h"
#include "ui/theme.h"

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
    const QString first = m_choices.isEmpty() ? QString() : m_choices.first().group;
    const bool hasGroups = std::any_of(m_choices.begin(), m_choices.end(),
                                       [&first](const ModelChoice& choice) { return choice.group != first; });
    QString group;
    for (const ModelChoice& choice : m_choices) {
        if (hasGroups && choice.group != group)
            addTitle(choice.group);
        group = choice.group;
        addItem(choice.text, choice.ref);
    }
    insertSeparator(count());
    addItem(tr("Open a model file…"), QString());
    setCurrentIndex(m_current.isEmpty() ? -1 : findData(m_current));
    setToolTip(m_current.isEmpty() ? QString() : modelText(m_current) + '\n' + m_current);
}

void ModelPicker::addTitle(const QString& text) {
    addItem(text, QString());
    if (auto* items = qobject_cast<QStandardItemModel*>(model())) {
        items->item(count() - 1)->setEnabled(false);
        items->item(count() - 1)->setFont(textFont(TextRole::Caption));
    }
}

QList<ModelChoice> listModels(const QString& modelsFolder) {
    QList<ModelChoice> choices;
    const QStringList files = QDir(modelsFolder).entryList({"*.pt", "*.pth", "*.safetensors"}, QDir::Files, QDir::Name);
    for (const QString& file : files)
        choices << ModelChoice{file, QDir(modelsFolder).filePath(file), ModelPicker::tr("Models")};
    return choices;
}

QList<ModelChoice> untrainedModels() {
    QList<ModelChoice> choices;
    for (const QString name : {"yolo11n", "yolo11s", "yolo11m", "yolo11l", "yolo11x"})
        choices << ModelChoice{modelText(name + ".yaml"), name + ".yaml", ModelPicker::tr("From nothing")};
    return choices;
}

QList<ModelChoice> listRuns(const QString& runsFolder) {
    QList<ModelChoice> choices;
    const QFileInfoList folders = QDir(runsFolder).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Time);
    for (const QFileInfo& folder : folders)
        if (const QString best = folder.filePath() + "/weights/best.pt"; QFileInfo::exists(best))
            choices << ModelChoice{modelText(best), best, ModelPicker::tr("Runs")};
    return choices;
}

bool isUntrained(const QString& ref) {
    return QFileInfo(ref).suffix() == "yaml";
}

QString modelText(const QString& ref) {
    const QFileInfo file(ref);
    if (isUntrained(ref))
        return ModelPicker::tr("%1, untrained").arg(architectureText(toStd(file.completeBaseName())));
    const QFileInfo folder(file.path());
    if (folder.fileName() != QLatin1String("weights") || folder.path() == QLatin1String("."))
        return file.suffix().isEmpty() ? architectureText(toStd(file.fileName())) : file.fileName();
    const QString run = QFileInfo(folder.path()).fileName();
    return file.fileName() == QLatin1String("best.pt")   ? ModelPicker::tr("%1, best").arg(run)
           : file.fileName() == QLatin1String("last.pt") ? ModelPicker::tr("%1, last epoch").arg(run)
                                                         : QString("%1, %2").arg(run, file.fileName());
}

}  // namespace ui
