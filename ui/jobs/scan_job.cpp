// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/scan_job.h"

#include <QCryptographicHash>

#include "ui/convert.h"
#include "ui/jobs/progress_limiter.h"

namespace ui {

std::filesystem::path overlayFile(const std::filesystem::path& folder, const std::filesystem::path& source) {
    std::error_code error;
    std::filesystem::path canonical = std::filesystem::weakly_canonical(source, error);
    if (error)
        canonical = source;
    const std::u8string name = canonical.generic_u8string();
    const QByteArray hash = QCryptographicHash::hash(
        QByteArray(reinterpret_cast<const char*>(name.data()), static_cast<qsizetype>(name.size())),
        QCryptographicHash::Sha256);
    return folder / (hash.toHex().left(32).toStdString() + ".json");
}

ScanJob::ScanJob(engine::DatasetRef dataset, std::filesystem::path overlays, QObject* parent)
    : Job(parent), m_dataset(std::move(dataset)), m_overlays(std::move(overlays)) {}

void ScanJob::start() {
    setRunning();
    m_thread = std::jthread([this](std::stop_token stop) {
        runGuarded([this, &stop] {
            const OpenDataset dataset = read(stop);
            if (!stop.stop_requested())
                post([this, dataset] { emit scanned(dataset); });
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
    dataset.files = std::make_shared<const engine::DatasetInfo>(engine::readDataset(dataset.ref, report, stop));
    dataset.shown = dataset.files;
    const std::filesystem::path file = overlayFile(m_overlays, dataset.files->source);
    if (stop.stop_requested() || !std::filesystem::exists(file))
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

}  // namespace ui
