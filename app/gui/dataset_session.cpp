// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/dataset_session.h"

#include <algorithm>
#include <utility>

#include "ui/convert.h"
#include "ui/pages/data_page.h"
#include "ui/pages/health_page.h"
#include "ui/pages/predict_page.h"

namespace app {

DatasetSession::DatasetSession(std::filesystem::path overlays, QObject* parent)
    : QObject(parent), m_overlays(std::move(overlays)) {
    connect(&m_edits, &ui::DatasetEdits::boxesEdited, this,
            [this](const engine::BoxEdit& edit) { m_newBoxEdits.push_back(edit); });
    connect(&m_edits, &ui::DatasetEdits::changed, this, &DatasetSession::applyEdits);
}

// What was changed while the change before was being kept.
DatasetSession::~DatasetSession() {
    m_overlay.reset();
    if (m_hasNewEdits)
        applyEdits();
}

void DatasetSession::open(const std::filesystem::path& path) {
    read({path});
}

void DatasetSession::reread() {
    if (!m_reading.path.empty())
        read(m_reading);
}

void DatasetSession::answer(const std::string& code, const std::string& choice) {
    engine::DatasetRef ref = m_dataset.ref;
    ref.answers[code] = choice;
    read(std::move(ref));
}

void DatasetSession::cancel() {
    if (m_scan)
        m_scan->cancel();
}

void DatasetSession::read(engine::DatasetRef ref) {
    m_reading = ref;
    m_split.reset();
    emit readingStarted(tr("Reading %1").arg(ui::nameText(ref.path)));
    m_scan = std::make_unique<ui::ScanJob>(std::move(ref), m_overlays);
    connect(m_scan.get(), &ui::Job::progressed, this, &DatasetSession::progressed);
    connect(m_scan.get(), &ui::Job::failed, this, &DatasetSession::failed);
    connect(m_scan.get(), &ui::Job::finished, this, &DatasetSession::readingEnded);
    connect(m_scan.get(), &ui::ScanJob::scanned, this, [this](const ui::OpenDataset& dataset) {
        m_dataset = dataset;
        m_health.reset();
        m_newBoxEdits.clear();
        m_edits.setDataset(dataset.files, dataset.overlay, dataset.boxEdits);
        emit opened(m_dataset);
    });
    m_scan->start();
}

void DatasetSession::applyEdits() {
    m_hasNewEdits = true;
    if (m_overlay && m_overlay->isRunning())
        return;
    m_hasNewEdits = false;
    m_dataset.overlay = m_edits.overlay();
    const std::filesystem::path file = ui::overlayFile(m_overlays, m_dataset.files->source);
    m_dataset.ref.overlay = m_dataset.overlay.isEmpty() ? std::filesystem::path() : file;
    m_overlay = std::make_unique<ui::OverlayJob>(m_dataset.files, m_dataset.overlay, file);
    m_overlay->setBoxEdits(ui::boxJournalFile(m_overlays, m_dataset.files->source), std::exchange(m_newBoxEdits, {}));
    connect(m_overlay.get(), &ui::OverlayJob::applied, this,
            [this, files = m_dataset.files](const std::shared_ptr<const engine::DatasetInfo>& shown) {
                if (files != m_dataset.files)
                    return;
                m_dataset.shown = shown;
                m_health.reset();
                m_dataset.overlayError.reset();
                emit changed(m_dataset);
            });
    connect(m_overlay.get(), &ui::Job::failed, this, &DatasetSession::changeFailed);
    // Queued: the job that has just finished must not be deleted inside its own signal.
    connect(
        m_overlay.get(), &ui::Job::finished, this,
        [this] {
            if (m_hasNewEdits)
                applyEdits();
        },
        Qt::QueuedConnection);
    m_overlay->start();
}

void DatasetSession::serve(ui::DataPage& page) {
    connect(&page, &ui::DataPage::writeOutRequested, this,
            [this, &page](const std::filesystem::path& folder) { writeOut(page, folder); });
    connect(&page, &ui::DataPage::writeOutCancelled, this, [this] {
        if (m_convert)
            m_convert->cancel();
    });
}

void DatasetSession::serve(ui::PredictPage& page) {
    for (const auto signal : {&DatasetSession::opened, &DatasetSession::changed})
        connect(this, signal, &page, [this, &page](const ui::OpenDataset& dataset) {
            page.setDataset(dataset.shown, m_edits.addedImages());
        });
    connect(&page, &ui::PredictPage::addToDataRequested, this,
            [this, &page](const ui::LabelledPicture& picture) { add(page, picture); });
    connect(&page, &ui::PredictPage::takeOutRequested, this, [this, &page](const std::filesystem::path& file) {
        if (m_edits.removeImage(file))
            page.showTakenOut(file);
    });
}

void DatasetSession::serve(ui::HealthPage& page) {
    connect(&page, &ui::HealthPage::repairWanted, this,
            [this](const std::filesystem::path& label) { m_repair.start(m_dataset.files, label); });
    connect(&m_repair, &ui::RepairJob::found, &page, &ui::HealthPage::showRepair);
    connect(&page, &ui::HealthPage::repairAccepted, &m_edits, &ui::DatasetEdits::repair);
    connect(&page, &ui::HealthPage::moveAccepted, this,
            [this](const std::vector<int>& rows) { moveImages(rows, engine::Split::Train); });
    connect(&page, &ui::HealthPage::findingKept, &m_edits, &ui::DatasetEdits::keep);
    connect(&page, &ui::HealthPage::undoRequested, &m_edits.undoStack(), &QUndoStack::undo);
    connect(&page, &ui::HealthPage::redoRequested, &m_edits.undoStack(), &QUndoStack::redo);
    const auto tellSeen = [this, &page] { page.setSeen(m_edits.kept()); };
    connect(&m_edits, &ui::DatasetEdits::keptChanged, &page, tellSeen);
    connect(this, &DatasetSession::opened, &page, tellSeen);
}

void DatasetSession::add(ui::PredictPage& page, const ui::LabelledPicture& picture) {
    if (!m_dataset.files || (m_add && m_add->isRunning()))
        return;
    page.beginAdding();
    m_add = std::make_unique<ui::AddPictureJob>(m_dataset.files, picture.file);
    connect(m_add.get(), &ui::AddPictureJob::read, this,
            [this, &page, picture, files = m_dataset.files](const engine::AddedImage& read) {
                if (files == m_dataset.files)
                    addRead(page, picture, read);
            });
    connect(m_add.get(), &ui::Job::failed, &page, &ui::PredictPage::showAddError);
    connect(m_add.get(), &ui::Job::finished, &page, &ui::PredictPage::endAdding);
    m_add->start();
}

void DatasetSession::addRead(ui::PredictPage& page, const ui::LabelledPicture& picture, engine::AddedImage read) {
    const std::filesystem::path file = read.file;
    if (picture.classId < 0) {
        const std::vector<engine::BoxLabel> boxes = boxesByName(picture);
        const bool isNew = m_edits.addImage(std::move(read), boxes);
        page.showAdded(file, static_cast<int>(boxes.size()), isNew);
        return;
    }
    if (m_edits.isOwnImage(file)) {
        page.showOwnImage(file);
        return;
    }
    read.classId = placeByName(picture, picture.classId);
    if (read.classId < 0)
        return;
    const bool isNew = m_edits.addImage(std::move(read), {});
    page.showAddedAs(file, ui::toText(picture.classNames[static_cast<std::size_t>(picture.classId)]), isNew);
}

// The classes may have been moved since the picture was labelled.
std::int64_t DatasetSession::placeByName(const ui::LabelledPicture& picture, std::int64_t classId) const {
    const std::vector<ui::DatasetEdits::Class> classes = m_edits.classes();
    const std::string& name = picture.classNames.at(static_cast<std::size_t>(classId));
    const auto found =
        std::find_if(classes.begin(), classes.end(), [&name](const auto& entry) { return entry.name == name; });
    return found == classes.end() ? -1 : found - classes.begin();
}

std::vector<engine::BoxLabel> DatasetSession::boxesByName(const ui::LabelledPicture& picture) const {
    std::vector<engine::BoxLabel> boxes;
    for (engine::BoxLabel box : picture.boxes) {
        box.classId = placeByName(picture, box.classId);
        if (box.classId >= 0)
            boxes.push_back(box);
    }
    return boxes;
}

void DatasetSession::writeOut(ui::DataPage& page, const std::filesystem::path& folder) {
    m_convert = std::make_unique<ui::ConvertJob>(m_dataset.shown, folder);
    connect(m_convert.get(), &ui::Job::progressed, &page, &ui::DataPage::showWriting);
    connect(m_convert.get(), &ui::ConvertJob::written, &page, &ui::DataPage::showWritten);
    connect(m_convert.get(), &ui::Job::failed, &page, &ui::DataPage::showWriteError);
    connect(m_convert.get(), &ui::Job::finished, &page, &ui::DataPage::endWriting);
    page.showWriting({});
    m_convert->start();
}

void DatasetSession::checkHealth() {
    m_health = std::make_unique<ui::HealthJob>(m_dataset.shown);
    connect(m_health.get(), &ui::Job::progressed, this, &DatasetSession::healthProgressed);
    connect(m_health.get(), &ui::Job::failed, this, &DatasetSession::healthFailed);
    connect(m_health.get(), &ui::HealthJob::checked, this, &DatasetSession::healthChecked);
    connect(m_health.get(), &ui::Job::finished, this, &DatasetSession::healthEnded);
    m_health->start();
}

void DatasetSession::cancelHealth() {
    if (m_health)
        m_health->cancel();
}

void DatasetSession::split(double validationShare, std::uint64_t seed) {
    m_split = std::make_unique<ui::SplitJob>(m_dataset.shown, engine::SplitPlan{validationShare, seed});
    connect(m_split.get(), &ui::Job::progressed, this, &DatasetSession::splitProgressed);
    connect(m_split.get(), &ui::Job::failed, this, &DatasetSession::changeFailed);
    connect(m_split.get(), &ui::Job::finished, this, &DatasetSession::splitEnded);
    connect(m_split.get(), &ui::SplitJob::chosen, this, [this](const std::map<std::string, engine::Split>& splits) {
        m_edits.setSplits(tr("split again"), splits);
    });
    m_split->start();
}

void DatasetSession::moveImages(const std::vector<int>& rows, engine::Split split) {
    std::map<std::string, engine::Split> splits;
    for (const int row : rows)
        splits[engine::splitKey(*m_dataset.shown, m_dataset.shown->samples[static_cast<std::size_t>(row)].image)] =
            split;
    const auto count = static_cast<int>(rows.size());
    m_edits.setSplits(split == engine::Split::Train ? tr("move %n image(s) to train", nullptr, count)
                                                    : tr("move %n image(s) to validation", nullptr, count),
                      splits);
}

}  // namespace app
