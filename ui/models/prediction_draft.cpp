// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/prediction_draft.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <utility>

#include "engine/api/dataset_split.h"
#include "engine/api/evaluate.h"
#include "ui/convert.h"
#include "ui/models/prediction_model.h"
#include "ui/widgets/prediction_boxes.h"

namespace ui {
namespace {

std::size_t placeIn(const std::vector<std::string>& names, const std::string& name) {
    return static_cast<std::size_t>(std::find(names.begin(), names.end(), name) - names.begin());
}

QString textOfMissing(const std::string& name) {
    return QCoreApplication::translate("ui::PredictionDraft", "%1 (not in the data)").arg(toText(name));
}

}  // namespace

std::vector<std::int64_t> classPlaces(const std::vector<std::string>& classNames,
                                      const std::vector<std::string>& names) {
    std::vector<std::int64_t> places = engine::matchClasses(names, classNames);
    for (std::size_t index = 0; index < names.size(); ++index) {
        if (const std::size_t same = placeIn(classNames, names[index]); same < classNames.size())
            places[index] = static_cast<std::int64_t>(same);
    }
    return places;
}

void PredictionDraft::setDataset(const std::vector<std::string>& classNames) {
    if (m_known == classNames.size() && std::equal(classNames.begin(), classNames.end(), m_names.begin()))
        return;
    const std::vector<std::string> before = std::exchange(m_names, classNames);
    m_known = classNames.size();
    std::vector<std::int64_t> placeNow = classPlaces(classNames, before);
    for (std::size_t place = 0; place < before.size(); ++place) {
        if (placeNow[place] < 0)
            placeNow[place] = placeOf(before[place]);
    }
    const auto move = [&placeNow](std::vector<engine::BoxLabel>& boxes) {
        for (engine::BoxLabel& box : boxes)
            box.classId = placeNow.at(static_cast<std::size_t>(box.classId));
    };
    engine::DatasetOverlay overlay = m_edits.overlay();
    for (auto& [image, boxes] : overlay.boxes)
        move(boxes);
    auto files = std::make_shared<engine::DatasetInfo>();
    if (hasPicture()) {
        files->samples = m_files->samples;
        move(files->samples.front().boxes);
    }
    use(std::move(files), std::move(overlay));
}

void PredictionDraft::clear() {
    m_names.resize(m_known);
    use(std::make_shared<engine::DatasetInfo>(), {});
}

void PredictionDraft::setPicture(const PredictionModel& predictions, int row) {
    const engine::ImagePrediction& image = predictions.prediction(row);
    if (hasPicture() && m_files->samples.front().image == image.image && isCorrected())
        return;
    engine::SampleInfo sample;
    sample.image = image.image;
    sample.width = image.width;
    sample.height = image.height;
    const std::vector<std::int64_t> places = classPlaces(known(), predictions.classNames());
    for (const engine::Prediction& box : predictions.visibleBoxes(row)) {
        auto label = labelOf(box, {image.width, image.height});
        if (!label)
            continue;
        const auto id = static_cast<std::size_t>(box.classId);
        const bool isKnown = id < places.size() && places[id] >= 0;
        label->classId = isKnown ? places[id] : placeOf(toStd(predictions.className(box.classId)));
        sample.boxes.push_back(*label);
    }
    auto files = std::make_shared<engine::DatasetInfo>();
    files->samples.push_back(std::move(sample));
    use(std::move(files), m_edits.overlay());
}

void PredictionDraft::use(std::shared_ptr<engine::DatasetInfo> files, engine::DatasetOverlay overlay) {
    for (std::size_t place = 0; place < m_names.size(); ++place) {
        files->classNames.push_back(place < m_known ? m_names[place] : toStd(textOfMissing(m_names[place])));
        files->classIds.push_back(static_cast<std::int64_t>(place));
    }
    m_files = std::move(files);
    m_edits.setDataset(m_files, std::move(overlay));
}

std::int64_t PredictionDraft::placeOf(const std::string& name) {
    const std::size_t place = placeIn(m_names, name);
    if (place == m_names.size())
        m_names.push_back(name);
    return static_cast<std::int64_t>(place);
}

std::string PredictionDraft::key() const {
    return engine::splitKey(*m_files, m_files->samples.front().image);
}

std::vector<std::string> PredictionDraft::known() const {
    return {m_names.begin(), m_names.begin() + static_cast<std::ptrdiff_t>(m_known)};
}

bool PredictionDraft::isCorrected() const {
    return hasPicture() && m_edits.overlay().boxes.contains(key());
}

std::optional<int> PredictionDraft::correctedCount(const std::filesystem::path& picture) const {
    const auto& corrected = m_edits.overlay().boxes;
    const auto found = corrected.empty() ? corrected.end() : corrected.find(engine::splitKey(*m_files, picture));
    return found == corrected.end() ? std::nullopt : std::optional(static_cast<int>(found->second.size()));
}

void PredictionDraft::discard() {
    if (!hasPicture())
        return;
    engine::DatasetOverlay overlay = m_edits.overlay();
    overlay.boxes.erase(key());
    m_edits.setDataset(m_files, std::move(overlay));
}

void PredictionDraft::correct(ShownPredictions& predictions) const {
    std::vector<std::string>& names = predictions.classNames;
    const std::vector<std::int64_t> places = classPlaces(m_names, names);
    std::map<std::int64_t, std::int64_t> classOf;  // place in m_names -> class
    for (std::size_t id = 0; id < names.size(); ++id) {
        if (places[id] < 0)
            continue;
        const auto [found, isNew] = classOf.emplace(places[id], id);
        if (!isNew && m_names[static_cast<std::size_t>(places[id])] == names[id])
            found->second = static_cast<std::int64_t>(id);
    }
    for (std::size_t place = 0; place < predictions.images.size(); ++place) {
        engine::ImagePrediction& image = predictions.images[place];
        const auto corrected = m_edits.overlay().boxes.find(engine::splitKey(*m_files, image.image));
        if (corrected == m_edits.overlay().boxes.end())
            continue;
        predictions.corrected.insert(place);
        image.boxes.clear();
        for (const engine::BoxLabel& label : corrected->second) {
            const auto [found, isNew] = classOf.emplace(label.classId, std::ssize(names));
            if (isNew)
                names.push_back(m_names.at(static_cast<std::size_t>(label.classId)));
            image.boxes.push_back(predictionOf(label, {image.width, image.height}));
            image.boxes.back().classId = found->second;
        }
    }
}

std::vector<engine::BoxLabel> PredictionDraft::boxes() const {
    return hasPicture() ? m_edits.boxes(key()).value_or(std::vector<engine::BoxLabel>())
                        : std::vector<engine::BoxLabel>();
}

LabelledPicture PredictionDraft::labelled() const {
    LabelledPicture picture;
    picture.file = m_files->samples.front().image;
    picture.boxes = boxes();
    std::erase_if(picture.boxes,
                  [this](const engine::BoxLabel& box) { return static_cast<std::size_t>(box.classId) >= m_known; });
    picture.classNames = known();
    return picture;
}

int PredictionDraft::leftOut(QStringList& names) const {
    int count = 0;
    for (const engine::BoxLabel& box : boxes()) {
        const auto place = static_cast<std::size_t>(box.classId);
        if (place < m_known)
            continue;
        ++count;
        if (const QString name = toText(m_names.at(place)); !names.contains(name))
            names << name;
    }
    return count;
}

}  // namespace ui
