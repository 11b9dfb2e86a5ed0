// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/model_note.h"

#include "engine/api/evaluate.h"
#include "ui/convert.h"
#include "ui/models/prediction_model.h"
#include "ui/widgets/parts.h"

namespace ui {

ModelNote::ModelNote(QWidget* parent) : QLabel(parent) {
    setObjectName("modelNote");
    setFont(textFont(TextRole::Caption));
    setTone(this, Tone::Muted);
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    hide();
}

void ModelNote::refresh(const PredictionModel& predictions) {
    using Names = std::vector<std::string>;
    Subject subject{m_first, m_dataset, predictions.rowCount() > 0 ? predictions.classNames() : Names(),
                    predictions.isClassified() ? engine::DatasetTask::Classify : engine::DatasetTask::Detect};
    // Each step of a slider and each frame of a video comes here.
    if (subject == m_shown)
        return;
    m_shown = std::move(subject);
    const QStringList missing = m_first.isEmpty() ? missingClasses(m_shown) : QStringList();
    constexpr qsizetype kMostNames = 4;
    const QString names = missing.mid(0, kMostNames).join(QStringLiteral(", "));
    QString text = m_first;
    if (missing.size() > kMostNames)
        text = tr("The model does not know: %1 and %n more", nullptr, static_cast<int>(missing.size() - kMostNames))
                   .arg(names);
    else if (!missing.isEmpty())
        text = tr("The model does not know: %1").arg(names);
    setText(text);
    setToolTip(missing.isEmpty() ? QString()
                                 : tr("It was never taught these classes of the open dataset: %1. Train on the "
                                      "dataset, and it looks for them.")
                                       .arg(missing.join(QStringLiteral(", "))));
    setVisible(!text.isEmpty());
}

QStringList ModelNote::missingClasses(const Subject& subject) {
    const std::vector<std::string>& model = subject.modelClasses;
    if (!subject.dataset || subject.dataset->task != subject.task || model.empty())
        return {};
    const std::vector<std::string>& names = subject.dataset->classNames;
    std::vector<bool> isKnown(names.size());
    for (const std::int64_t place : engine::matchClasses(model, names))
        if (place >= 0)
            isKnown[static_cast<std::size_t>(place)] = true;
    // Several classes of the dataset may be one to the model.
    const engine::ClassMap back = engine::matchClasses(names, model);
    QStringList missing;
    for (std::size_t place = 0; place < names.size(); ++place)
        if (!isKnown[place] && back[place] < 0)
            missing << toText(names[place]);
    return missing;
}

}  // namespace ui
