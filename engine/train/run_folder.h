// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/api/train.h"

#include <nlohmann/json_fwd.hpp>

#include <cstdint>
#include <filesystem>
#include <span>
#include <string>

namespace engine::training {

/// The files of one run (cli.md, product.md section 9). Writing throws Error (Disk).
class RunFolder {
public:
    /// A new folder project/name, or name2, name3, ... where that is taken.
    static RunFolder create(const std::filesystem::path& project, const std::string& name);
    /// One that exists.
    explicit RunFolder(std::filesystem::path folder);

    const std::filesystem::path& path() const { return m_path; }
    std::filesystem::path best() const { return m_path / "weights" / "best.pt"; }
    std::filesystem::path last() const { return m_path / "weights" / "last.pt"; }
    std::filesystem::path checkpoints() const { return m_path / "checkpoints"; }
    std::filesystem::path results() const { return m_path / "results.csv"; }
    std::filesystem::path record() const { return m_path / "run.json"; }
    std::filesystem::path events() const { return m_path / "events.jsonl"; }

    void writeArguments(const TrainConfig& config, DatasetTask task) const;  ///< args.yaml
    void writeRecord(const nlohmann::json& record) const;                    ///< run.json
    /// Throws Error (Usage, "run.not_a_run") where there is none or it cannot be understood.
    nlohmann::json readRecord() const;

    /// Makes results.csv hold exactly these epochs; a kill may have left a row too many or too few.
    void repairResults(std::span<const EpochReport> epochs) const;
    void appendResult(const EpochReport& epoch) const;

    /// @param event {"event": ...}; time and a counter that never repeats are added.
    void appendEvent(nlohmann::json event);

private:
    std::filesystem::path m_path;
    std::int64_t m_eventCounter = -1;  ///< counted when the first event is appended
};

/// Header line of results.csv (yolo11-spec.md 5.8) for reports of this task, without the line end.
std::string resultsHeader(const EpochReport& epoch);
std::string resultsRow(const EpochReport& epoch);

}  // namespace engine::training
