// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/scan_job.h"

#include <QCryptographicHash>

#include "ui/convert.h"
#include "ui/jobs/progress_limiter.h"

namespace ui {

namespace {

constexpr std::size_t kUndoableBoxEdits = 200;

/// The same for one place, whichever way its path is written.
std::string hashOf(const std::filesystem::path& path) {
    std::error_code error;
    std::filesystem::path canonical = std::filesystem::weakly_canonical(path, error);
    if (error)
        canonical = path;
    const std::u8string name = canonical.generic_u8string();
    const QByteArray hash = QCryptographicHash::hash(
        QByteArray(reinterpret_cast<const char*>(name.data()), static_cast<qsizetype>(name.size())),
        QCryptographicHash::Sha256);
    return hash.toHex().left(32).toStdString();
}

/// Leaves out answers that are no choice any more.
engine::DatasetInfo readFiles(engine::DatasetRef& ref, const engine::ProgressFunction& report,
                              const std::stop_token& stop) {
    while (true) {
        try {
            return engine::readDataset(ref, report, stop);
        } catch (const engine::Error& error) {
            if (error.code != "dataset.answer" || error.parameters.empty() ||
                ref.answers.erase(error.parameters.front()) == 0)
                throw;
        }
    }
}

}  // namespace

std::filesystem::path overlayFile(const std::filesystem::path& folder, const std::filesystem::path& source) {
    return folder / (hashOf(source) + ".json");
}

std::filesystem::path boxJournalFile(const std::filesystem::path& folder, const std::filesystem::path& source) {
    return folder / (hashOf(source) + ".boxes.jsonl");
}

std::filesystem::path choicesFile(const std::filesystem::path& folder, const std::filesystem::path& path) {
    return folder / (hashOf(path) + ".reading.json");
}

ScanJob::ScanJob(engine::DatasetRef dataset, std::filesystem::path overlays, QObject* parent)
    : Job(parent), m_dataset(std::move(dataset)), m_overlays(std::move(overlays)) {}

void ScanJob::start() {
    setRunning();
    m_thread = std::jthread([this](std::stop_token stop) {
        runGuarded([this, &stop] {
            const OpenDataset dataset = read(stop);
            if (stop.stop_requested())
                return;
            post([this, dataset] { emit scanned(dataset); });
            keepChoices(dataset);
        });
    });
}

OpenDataset ScanJob::read(const std::stop_token& stop) {
    ProgressLimiter limiter;
    const auto report = [this, &limiter](const engine::Progress& progress) {
        if (limiter.passes())
            post([this, progress] { emit progressed(progress); });
    };
    OpenDataset dataset;
    dataset.ref = m_dataset;
    dataset.ref.overlay.clear();
    takeChoices(dataset);
    dataset.files = std::make_shared<const engine::DatasetInfo>(readFiles(dataset.ref, report, stop));
    dataset.shown = dataset.files;
    if (stop.stop_requested())
        return dataset;
    takeBoxEdits(dataset);
    const std::filesystem::path file = overlayFile(m_overlays, dataset.files->source);
    if (!std::filesystem::exists(file))
        return dataset;
    try {
        dataset.overlay = engine::readOverlay(file);
        dataset.shown =
            std::make_shared<const engine::DatasetInfo>(engine::applyOverlay(*dataset.files, dataset.overlay));
        dataset.ref.overlay = file;
    } catch (const engine::Error& error) {
        dataset.overlayError = error;
    }
    return dataset;
}

// Without the journal there is less to undo, and nothing else is lost.
void ScanJob::takeBoxEdits(OpenDataset& dataset) const {
    try {
        dataset.boxEdits = engine::readBoxEdits(boxJournalFile(m_overlays, dataset.files->source), kUndoableBoxEdits);
    } catch (const engine::Error& error) {
        dataset.overlayError = error;
    }
}

void ScanJob::takeChoices(OpenDataset& dataset) {
    const std::filesystem::path file = choicesFile(m_overlays, m_dataset.path);
    if (!m_dataset.answers.empty() || !std::filesystem::exists(file))
        return;
    try {
        const engine::ReadingChoices kept = engine::readChoices(file);
        dataset.ref.answers = kept.answers;
        dataset.ref.splitSeed = kept.splitSeed;
    } catch (const engine::Error& error) {
        dataset.overlayError = error;
    }
}

void ScanJob::keepChoices(const OpenDataset& dataset) const {
    const std::filesystem::path file = choicesFile(m_overlays, m_dataset.path);
    const bool isFirst = dataset.files->isSplitOurs && !std::filesystem::exists(file);
    if (m_dataset.answers.empty() && !isFirst)
        return;
    std::filesystem::create_directories(m_overlays);
    engine::writeChoices(file, {dataset.ref.answers, dataset.ref.splitSeed});
}

}  // namespace ui
