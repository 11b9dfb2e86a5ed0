// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>

#include "engine/data/health_findings.h"

namespace engine::data {
namespace {

constexpr std::int64_t kFewOfClass = 10, kFewForValidation = 50, kImbalance = 10;

Finding about(std::string code, Severity severity, std::int64_t count, std::string message,
              std::vector<std::string> parameters) {
    Finding finding;
    finding.code = std::move(code);
    finding.severity = severity;
    finding.count = count;
    finding.message = std::move(message);
    finding.parameters = std::move(parameters);
    return finding;
}

class Reader {
public:
    Reader(const DatasetInfo& dataset, const std::array<SplitHealth, 3>& splits)
        : m_dataset(dataset), m_splits(splits), m_isDetection(dataset.task == DatasetTask::Detect) {}

    std::vector<Finding> read() {
        aboutValidation();
        aboutBalance();
        aboutMissingClasses();
        return std::move(m_findings);
    }

private:
    const SplitHealth& at(Split split) const { return m_splits[static_cast<std::size_t>(split)]; }

    std::int64_t timesIn(Split split, std::size_t classId) const {
        return (m_isDetection ? at(split).boxesOfClass : at(split).imagesOfClass)[classId];
    }

    void aboutValidation() {
        const SplitHealth& val = at(Split::Val);
        if (val.images == 0) {
            m_findings.push_back(about("health.no_validation", Severity::Error, 1,
                                       "there are no validation images, so nothing tells how good a model is", {}));
            return;
        }
        const std::int64_t found = m_isDetection ? val.boxes : val.images;
        if (found >= kFewForValidation)
            return;
        m_findings.push_back(
            about(m_isDetection ? "health.few_validation" : "health.few_validation_images", Severity::Warning, found,
                  "the validation split has only " +
                      (m_isDetection ? counted(found, "box", "boxes") : counted(found, "image", "images")) +
                      "; below " + std::to_string(kFewForValidation) + " its figures are mostly chance",
                  {std::to_string(found), std::to_string(kFewForValidation)}));
    }

    void aboutBalance() {
        std::size_t most = 0, least = 0;
        std::vector<std::size_t> few;
        bool isAny = false;
        for (std::size_t id = 0; id < m_dataset.classNames.size(); ++id) {
            const std::int64_t times = timesIn(Split::Train, id);
            if (times == 0)
                continue;
            if (!isAny || times > timesIn(Split::Train, most))
                most = id;
            if (!isAny || times < timesIn(Split::Train, least))
                least = id;
            isAny = true;
            if (times < kFewOfClass)
                few.push_back(id);
        }
        listClasses(m_isDetection ? "health.few_boxes" : "health.few_images", Severity::Warning, few,
                    std::string(" with fewer than 10 ") + (m_isDetection ? "boxes" : "images") + " in training");
        if (!isAny || timesIn(Split::Train, most) <= kImbalance * timesIn(Split::Train, least))
            return;
        const std::string mostName = m_dataset.classNames[most], leastName = m_dataset.classNames[least],
                          mostTimes = std::to_string(timesIn(Split::Train, most)),
                          leastTimes = std::to_string(timesIn(Split::Train, least));
        m_findings.push_back(about("health.imbalance", Severity::Warning, 1,
                                   "training has " + mostName + " " + mostTimes + " times and " + leastName + " " +
                                       leastTimes + " times; a rare class is learned badly beside a common one",
                                   {mostName, mostTimes, leastName, leastTimes}));
    }

    void aboutMissingClasses() {
        std::vector<std::size_t> notInTrain, notInVal, unused;
        for (std::size_t id = 0; id < m_dataset.classNames.size(); ++id) {
            const std::int64_t train = timesIn(Split::Train, id), val = timesIn(Split::Val, id),
                               test = timesIn(Split::Test, id);
            if (train == 0)
                (val + test > 0 ? notInTrain : unused).push_back(id);
            else if (val == 0 && at(Split::Val).images > 0)
                notInVal.push_back(id);
        }
        listClasses("health.class_not_in_train", Severity::Warning, notInTrain, " without training examples");
        listClasses("health.class_not_in_val", Severity::Warning, notInVal, " missing from the validation split");
        listClasses("health.class_unused", Severity::Note, unused, " named but never used");
    }

    void listClasses(const char* code, Severity severity, const std::vector<std::size_t>& ids,
                     const std::string& what) {
        if (ids.empty())
            return;
        constexpr std::size_t kMostNamed = 5;
        std::string names;
        for (std::size_t i = 0; i < std::min(ids.size(), kMostNamed); ++i)
            names.append(i == 0 ? "" : ", ").append(m_dataset.classNames[ids[i]]);
        if (ids.size() > kMostNamed)
            names.append(", ...");
        const auto count = static_cast<std::int64_t>(ids.size());
        m_findings.push_back(about(code, severity, count, counted(count, "class", "classes") + what + ": " + names,
                                   {std::to_string(count), names}));
    }

    const DatasetInfo& m_dataset;
    const std::array<SplitHealth, 3>& m_splits;
    bool m_isDetection;
    std::vector<Finding> m_findings;
};

}  // namespace

std::string counted(std::int64_t count, const char* one, const char* many) {
    return std::to_string(count).append(" ").append(count == 1 ? one : many);
}

std::vector<Finding> classFindings(const DatasetInfo& dataset, const std::array<SplitHealth, 3>& splits) {
    return Reader(dataset, splits).read();
}

}  // namespace engine::data
