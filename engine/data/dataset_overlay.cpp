// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/api/dataset_overlay.h"

#include <algorithm>
#include <iterator>
#include <set>

#include "engine/api/dataset_split.h"
#include "engine/core/read_file.h"
#include "engine/data/added_images.h"
#include "engine/data/yolo_labels.h"

namespace engine {
namespace {

constexpr std::int64_t kDropped = -1;

class Overlaying {
public:
    Overlaying(DatasetInfo dataset, const DatasetOverlay& overlay)
        : m_dataset(std::move(dataset)), m_overlay(overlay), m_newOf(m_dataset.classNames.size(), kDropped) {}

    DatasetInfo apply() {
        if (!m_overlay.boxes.empty() || !m_overlay.added.empty())
            correctBoxes();
        if (!m_overlay.classes.empty())
            changeClasses();
        if (!m_overlay.splits.empty())
            changeSplits();
        return std::move(m_dataset);
    }

private:
    void issue(Severity severity, const char* code, std::string message, std::filesystem::path file, Loss loss,
               std::vector<std::string> parameters) {
        m_dataset.issues.push_back(
            {severity, code, std::move(message), std::move(file), 0, loss, std::move(parameters)});
    }

    // Before the classes change: corrected boxes are of classes of the files.
    void correctBoxes() {
        std::set<std::string> own;
        for (SampleInfo& sample : m_dataset.samples) {
            const auto [key, isNew] = own.insert(splitKey(m_dataset, sample.image));
            if (const auto entry = m_overlay.boxes.find(*key); entry != m_overlay.boxes.end())
                setBoxes(sample, entry->second);
        }
        addImages(own);
        reportUnknownBoxes(own);
        dropUnlabelledSplits();
    }

    void setBoxes(SampleInfo& sample, const std::vector<BoxLabel>& boxes) {
        sample.boxes.clear();
        for (BoxLabel box : boxes) {
            const std::size_t place = placeOf(box.classId);
            if (place == m_dataset.classIds.size()) {
                ++m_boxesOfUnknown[box.classId];
                continue;
            }
            box.classId = static_cast<std::int64_t>(place);
            sample.boxes.push_back(box);
        }
        sample.labelState = sample.boxes.empty() ? LabelState::EmptyFile : LabelState::Labelled;
    }

    // One that the dataset has got of its own meanwhile is there once.
    void addImages(const std::set<std::string>& own) {
        std::map<std::string, AddedImage> added = m_overlay.added;
        std::erase_if(added, [&own](const auto& entry) { return own.contains(entry.first); });
        data::dropMoved(added);
        dropOtherKind(added);
        if (added.empty())
            return;
        std::vector<data::CheckedSample> checked = data::checkAdded(added);
        auto result = checked.begin();
        for (const auto& [key, picture] : added) {
            std::move(result->issues.begin(), result->issues.end(), std::back_inserter(m_dataset.issues));
            if (!takeBack(picture.file))
                ++m_dataset.imagesFound;
            if (result->sample && label(*result->sample, key, picture))
                m_dataset.samples.push_back(std::move(*result->sample));
            ++result;
        }
        sortSamples();
    }

    /// Whether it is an image of the dataset's own that its labels had cost; of these nothing is said any more.
    bool takeBack(const std::filesystem::path& image) {
        const std::filesystem::path label = data::labelPathOf(image);
        auto& issues = m_dataset.issues;
        const bool wasLost = std::any_of(issues.begin(), issues.end(), [&label](const Issue& found) {
            return found.loss == Loss::Image && found.file == label;
        });
        if (wasLost)
            std::erase_if(issues, [&label](const Issue& found) { return found.file == label; });
        return wasLost;
    }

    void dropOtherKind(std::map<std::string, AddedImage>& added) {
        const bool isClassified = m_dataset.task == DatasetTask::Classify;
        const auto others =
            std::erase_if(added, [=](const auto& entry) { return isClassified != (entry.second.classId >= 0); });
        if (others == 0)
            return;
        const std::string count = std::to_string(others);
        issue(Severity::Warning, "added.task",
              count + " pictures that you added " +
                  (isClassified ? "have boxes, and this dataset has classes of whole images"
                                : "have a class and no boxes, which this dataset is made of") +
                  ": they are not used",
              m_dataset.source, Loss::Nothing, {count});
    }

    /// False where the picture is lost.
    bool label(SampleInfo& sample, const std::string& key, const AddedImage& picture) {
        if (m_dataset.task == DatasetTask::Detect) {
            const auto boxes = m_overlay.boxes.find(key);
            setBoxes(sample, boxes == m_overlay.boxes.end() ? std::vector<BoxLabel>() : boxes->second);
            return true;
        }
        const std::size_t place = placeOf(picture.classId);
        if (place == m_dataset.classIds.size()) {
            const std::string number = std::to_string(picture.classId);
            issue(Severity::Warning, "added.unknown_class",
                  "is of class " + number + ", which the files do not have any more; the image is not used",
                  picture.file, Loss::Image, {number});
            return false;
        }
        sample.classId = static_cast<std::int64_t>(place);
        sample.labelState = LabelState::Labelled;
        return true;
    }

    void reportUnknownBoxes(const std::set<std::string>& own) {
        for (const auto& [id, count] : m_boxesOfUnknown) {
            const std::string number = std::to_string(id);
            issue(
                Severity::Warning, "overlay.unknown_boxes",
                std::to_string(count) + " boxes that you drew are of class " + number + ", which the files do not have",
                m_dataset.source, Loss::Box, {std::to_string(count), number});
        }
        for (const auto& [key, boxes] : m_overlay.boxes) {
            if (!own.contains(key) && !m_overlay.added.contains(key)) {
                issue(Severity::Note, "overlay.lost_boxes", "has boxes that you corrected and is not there any more",
                      m_dataset.root / key, Loss::Nothing, {key});
            }
        }
    }

    // A split whose images had no label file may have got labels.
    void dropUnlabelledSplits() {
        std::erase_if(m_dataset.issues, [this](const Issue& found) {
            return found.code == "label.none" &&
                   std::any_of(m_dataset.samples.begin(), m_dataset.samples.end(), [&](const SampleInfo& sample) {
                       return splitName(sample.split) == found.parameters.front() &&
                              sample.labelState != LabelState::NoFile;
                   });
        });
    }

    std::size_t placeOf(std::int64_t id) const {
        const auto& ids = m_dataset.classIds;
        return static_cast<std::size_t>(std::find(ids.begin(), ids.end(), id) - ids.begin());
    }

    void changeClasses() {
        std::vector<std::string> names;
        std::vector<std::int64_t> ids;
        for (std::size_t target = 0; target < m_overlay.classes.size(); ++target) {
            const DatasetOverlay::Class& entry = m_overlay.classes[target];
            names.push_back(entry.name);
            ids.push_back(entry.from.empty() ? kDropped : entry.from.front());
            for (const std::int64_t id : entry.from)
                take(id, entry.name, static_cast<std::int64_t>(target));
        }
        std::vector<std::int64_t> boxesDropped(m_newOf.size());
        for (SampleInfo& sample : m_dataset.samples) {
            for (BoxLabel& box : sample.boxes) {
                const auto old = static_cast<std::size_t>(box.classId);
                box.classId = m_newOf.at(old);
                boxesDropped[old] += box.classId == kDropped;
            }
            std::erase_if(sample.boxes, [](const BoxLabel& box) { return box.classId == kDropped; });
        }
        for (std::size_t old = 0; old < boxesDropped.size(); ++old) {
            if (boxesDropped[old] == 0)
                continue;
            const std::string count = std::to_string(boxesDropped[old]), &name = m_dataset.classNames[old];
            issue(Severity::Note, "overlay.dropped",
                  count + " boxes of the class " + name + " are not used, as you chose", m_dataset.source, Loss::Box,
                  {count, name});
        }
        if (m_dataset.task == DatasetTask::Classify)
            dropImages();
        m_dataset.classNames = std::move(names);
        m_dataset.classIds = std::move(ids);
    }

    void take(std::int64_t id, const std::string& name, std::int64_t target) {
        const std::size_t found = placeOf(id);
        const std::string number = std::to_string(id);
        if (found == m_dataset.classIds.size()) {
            issue(Severity::Warning, "overlay.unknown_class",
                  "the class " + name + " is to hold class " + number + ", which the files do not have",
                  m_dataset.source, Loss::Nothing, {name, number});
        } else if (m_newOf[found] != kDropped) {
            issue(Severity::Warning, "overlay.repeated",
                  "class " + number + " is already part of another; it is left out of " + name, m_dataset.source,
                  Loss::Nothing, {number, name});
        } else {
            m_newOf[found] = target;
        }
    }

    void dropImages() {
        for (SampleInfo& sample : m_dataset.samples) {
            const auto old = static_cast<std::size_t>(sample.classId);
            sample.classId = m_newOf.at(old);
            if (sample.classId != kDropped)
                continue;
            const std::string& name = m_dataset.classNames[old];
            issue(Severity::Note, "overlay.dropped_image", "is of the class " + name + ", which you chose not to use",
                  sample.image, Loss::Image, {name});
        }
        std::erase_if(m_dataset.samples, [](const SampleInfo& sample) { return sample.classId == kDropped; });
    }

    void changeSplits() {
        std::set<std::string> known;
        for (SampleInfo& sample : m_dataset.samples) {
            const auto entry = m_overlay.splits.find(splitKey(m_dataset, sample.image));
            if (entry == m_overlay.splits.end())
                continue;
            known.insert(entry->first);
            sample.split = entry->second;
        }
        sortSamples();
        // An image of two splits may have come into one.
        std::vector<SampleInfo> kept;
        for (SampleInfo& sample : m_dataset.samples) {
            if (kept.empty() || kept.back().split != sample.split || kept.back().image != sample.image) {
                kept.push_back(std::move(sample));
                continue;
            }
            issue(Severity::Note, "image.same_file", "is listed twice; it is used once", sample.image, Loss::Image,
                  {displayPath(sample.image)});
        }
        m_dataset.samples = std::move(kept);
        for (const auto& [key, split] : m_overlay.splits) {
            if (!known.contains(key) && !m_overlay.added.contains(key)) {
                issue(Severity::Note, "overlay.lost_split",
                      "was put into " + std::string(splitName(split)) + " and is not there any more",
                      m_dataset.root / key, Loss::Nothing, {splitName(split)});
            }
        }
    }

    void sortSamples() {
        std::stable_sort(m_dataset.samples.begin(), m_dataset.samples.end(),
                         [](const SampleInfo& a, const SampleInfo& b) {
                             return a.split != b.split ? a.split < b.split : a.image.native() < b.image.native();
                         });
    }

    DatasetInfo m_dataset;
    const DatasetOverlay& m_overlay;
    std::map<std::int64_t, std::int64_t> m_boxesOfUnknown;  ///< class of no file -> how many
    std::vector<std::int64_t> m_newOf;                      ///< class of the files -> class of the overlay
};

}  // namespace

DatasetInfo applyOverlay(DatasetInfo dataset, const DatasetOverlay& overlay) {
    return Overlaying(std::move(dataset), overlay).apply();
}

}  // namespace engine
