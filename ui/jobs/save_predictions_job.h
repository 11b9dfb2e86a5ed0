// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <filesystem>
#include <set>
#include <stop_token>
#include <string>
#include <thread>
#include <vector>

#include "engine/api/predict.h"
#include "ui/jobs/job.h"

namespace ui {

/// Pictures and Labels are a file an image in a folder, Coco and Csv one file of them all.
enum class SaveFormat { Pictures, Labels, Coco, Csv };

struct SavePlan {
    SaveFormat format = SaveFormat::Pictures;
    std::filesystem::path target;  ///< folder of Pictures and Labels, else the file
    std::vector<engine::ImagePrediction> predictions;
    std::vector<std::string> classNames;  ///< more than the model has, where the user corrected boxes: ShownPredictions
    std::set<std::size_t> corrected = {};  ///< predictions whose boxes are the user's: pictures show no confidence
};

struct SaveReport {
    SaveFormat format = SaveFormat::Pictures;
    std::filesystem::path where;  ///< the folder, or the file under the name that it got
    int files = 0;                ///< written
    int skipped = 0;              ///< pictures that could not be read again
    bool isCancelled = false;
};

/// Writes predictions as they are given. A name that is taken gets a number; nothing is written over.
class SavePredictionsJob final : public Job {
    Q_OBJECT

public:
    explicit SavePredictionsJob(QObject* parent = nullptr) : Job(parent) {}

    /// Not while it is running.
    void start(SavePlan plan);
    /// What is written stays.
    void cancel() { m_thread.request_stop(); }

signals:
    /// Also after cancel(); not after failed().
    void saved(const ui::SaveReport& report);

private:
    SaveReport saveEach(const SavePlan& plan, const std::stop_token& stop);
    SaveReport saveTogether(const SavePlan& plan, const std::stop_token& stop);

    std::jthread m_thread;
};

}  // namespace ui
