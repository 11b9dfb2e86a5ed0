// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <map>
#include <memory>
#include <string>
#include <vector>

#include "ui/dataset_edits.h"
#include "ui/jobs/add_picture_job.h"
#include "ui/jobs/convert_job.h"
#include "ui/jobs/health_job.h"
#include "ui/jobs/overlay_job.h"
#include "ui/jobs/repair_job.h"
#include "ui/jobs/scan_job.h"
#include "ui/jobs/split_job.h"
#include "ui/models/prediction_draft.h"

namespace ui {
class DataPage;
class HealthPage;
class PredictPage;
}  // namespace ui

namespace app {

/// The dataset that is open: reads it, applies and keeps what the user changes about it, and checks its health.
class DatasetSession final : public QObject {
    Q_OBJECT

public:
    /// @param overlays folder where changes to datasets are kept
    explicit DatasetSession(std::filesystem::path overlays, QObject* parent = nullptr);
    ~DatasetSession() override;

    /// Writes the corrected dataset where `page` asks for it, and tells it how that goes. @param page lives as long as
    /// signals reach it
    void serve(ui::DataPage& page);
    /// Tells `page` which dataset is open, adds the pictures that it gives to it, and takes them out. @param page
    /// likewise
    void serve(ui::PredictPage& page);

    /// Finds the repairs that `page` asks for, makes those that are accepted, and undoes them. @param page likewise
    void serve(ui::HealthPage& page);

    /// With the answers that were given when it was open before.
    void open(const std::filesystem::path& path);
    /// The same path with the same answers.
    void reread();
    /// Reads it again, with that answer to one of its questions.
    void answer(const std::string& code, const std::string& choice);
    /// What is being read; what is open stays.
    void cancel();
    /// Looks for duplicates first.
    void split(double validationShare, std::uint64_t seed);
    /// @param rows of the dataset as it is shown
    void moveImages(const std::vector<int>& rows, engine::Split split);

    /// Of the dataset as it is shown.
    void checkHealth();
    void cancelHealth();

    bool isReading() const { return m_scan && m_scan->isRunning(); }
    bool isCheckingHealth() const { return m_health && m_health->isRunning(); }
    const ui::OpenDataset& dataset() const { return m_dataset; }
    ui::DatasetEdits& edits() { return m_edits; }

signals:
    void readingStarted(const QString& title);
    void progressed(const engine::Progress& progress);
    /// A dataset was read.
    void opened(const ui::OpenDataset& dataset);
    /// The same dataset with other changes of the user.
    void changed(const ui::OpenDataset& dataset);
    /// It could not be read.
    void failed(const engine::Error& error);
    /// A change of the user could not be kept, or made.
    void changeFailed(const engine::Error& error);
    void readingEnded();
    void healthProgressed(const engine::Progress& progress);
    void healthChecked(const std::shared_ptr<const engine::HealthReport>& report, bool isPartial);
    void healthFailed(const engine::Error& error);
    /// After success, failure and cancellation.
    void healthEnded();
    void splitProgressed(const engine::Progress& progress);
    void splitEnded();

private:
    void read(engine::DatasetRef ref);
    void applyEdits();
    void writeOut(ui::DataPage& page, const std::filesystem::path& folder);
    void add(ui::PredictPage& page, const ui::LabelledPicture& picture);
    void addRead(ui::PredictPage& page, const ui::LabelledPicture& picture, engine::AddedImage read);
    std::int64_t placeByName(const ui::LabelledPicture& picture, std::int64_t classId) const;
    std::vector<engine::BoxLabel> boxesByName(const ui::LabelledPicture& picture) const;

    std::filesystem::path m_overlays;
    engine::DatasetRef m_reading;  // by the last read(), whether or not it came to an end
    ui::OpenDataset m_dataset;
    ui::DatasetEdits m_edits;
    std::unique_ptr<ui::ScanJob> m_scan;
    std::unique_ptr<ui::OverlayJob> m_overlay;
    std::unique_ptr<ui::SplitJob> m_split;
    std::unique_ptr<ui::HealthJob> m_health;
    std::unique_ptr<ui::ConvertJob> m_convert;
    std::unique_ptr<ui::AddPictureJob> m_add;
    ui::RepairJob m_repair;
    bool m_hasNewEdits = false;                  // since m_overlay was started
    std::vector<engine::BoxEdit> m_newBoxEdits;  // likewise
};

}  // namespace app
