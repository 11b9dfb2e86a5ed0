// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include <algorithm>
#include <map>
#include <set>
#include <unordered_map>

#include "engine/core/read_file.h"
#include "engine/data/health_findings.h"

namespace engine::data {
namespace {

/// Which images a file belongs to: itself, or the one whose labels it holds.
class Owners {
public:
    explicit Owners(const std::vector<SampleInfo>& samples) {
        std::unordered_map<std::string, std::set<std::string>> imagesOfLabel;
        for (std::size_t i = 0; i < samples.size(); ++i) {
            const std::string &image = samples[i].image.native(), &label = samples[i].label.native();
            m_samples[image].push_back(i);
            m_samples[label].push_back(i);
            imagesOfLabel[label].insert(image);
        }
        // A file with the labels of many images says nothing about one of them.
        for (const auto& [label, images] : imagesOfLabel) {
            if (images.size() > 1)
                m_samples.erase(label);
        }
    }

    std::vector<std::size_t> of(const std::filesystem::path& file) const {
        const auto found = m_samples.find(file.native());
        return found == m_samples.end() ? std::vector<std::size_t>() : found->second;
    }

private:
    std::unordered_map<std::string, std::vector<std::size_t>> m_samples;
};

}  // namespace

std::vector<Finding> issueFindings(const DatasetInfo& dataset) {
    if (dataset.issues.empty())
        return {};
    std::map<std::string, Finding> byCode;
    const Owners owners(dataset.samples);
    for (std::size_t i = 0; i < dataset.issues.size(); ++i) {
        const Issue& issue = dataset.issues[i];
        Finding& finding = byCode[issue.code];
        finding.code = issue.code;
        finding.severity = std::max(finding.severity, issue.severity);
        ++finding.count;
        finding.boxesLost += issue.loss == Loss::Box;
        finding.imagesLost += issue.loss == Loss::Image;
        finding.issues.push_back(i);
        const auto samples = owners.of(issue.file);
        finding.samples.insert(finding.samples.end(), samples.begin(), samples.end());
    }
    std::vector<Finding> findings;
    for (auto& [code, finding] : byCode) {
        std::sort(finding.samples.begin(), finding.samples.end());
        finding.samples.erase(std::unique(finding.samples.begin(), finding.samples.end()), finding.samples.end());
        const Issue& first = dataset.issues[finding.issues.front()];
        const std::string name = displayPath(first.file.filename()), count = std::to_string(finding.count);
        finding.message = finding.count == 1 ? name + ": " + first.message
                                             : count + " times, for example " + name + ": " + first.message;
        finding.parameters = {count, name, first.message};
        findings.push_back(std::move(finding));
    }
    return findings;
}

}  // namespace engine::data
