// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace ui {
namespace {

constexpr double kDefaultThreshold = 0.25;

}  // namespace

Settings::Settings(const QString& file) : m_store(file, QSettings::IniFormat) {}

QString Settings::setAsideUnreadable() {
    m_store.allKeys();  // Qt reads a section when somebody asks for it
    if (m_store.status() != QSettings::FormatError)
        return {};
    const QString kept = m_store.fileName() + ".unreadable";
    QFile::remove(kept);
    if (!QFile::rename(m_store.fileName(), kept))
        return {};
    m_store.clear();
    return kept;
}

SchemeChoice Settings::scheme() const {
    const QString text = m_store.value("look/scheme").toString();
    return text == "light" ? SchemeChoice::Light : text == "dark" ? SchemeChoice::Dark : SchemeChoice::System;
}

void Settings::setScheme(SchemeChoice choice) {
    m_store.setValue("look/scheme", choice == SchemeChoice::Light  ? "light"
                                    : choice == SchemeChoice::Dark ? "dark"
                                                                   : "system");
}

QString Settings::language() const {
    return m_store.value("look/language").toString();
}

void Settings::setLanguage(const QString& language) {
    m_store.setValue("look/language", language);
}

int Settings::threads() const {
    return std::max(0, m_store.value("computing/threads", 0).toInt());
}

void Settings::setThreads(int threads) {
    m_store.setValue("computing/threads", threads);
}

QString Settings::device() const {
    return m_store.value("computing/device", "auto").toString();
}

void Settings::setDevice(const QString& device) {
    m_store.setValue("computing/device", device);
}

QList<RecentDataset> Settings::recentDatasets() const {
    // beginReadArray is not const, though reading changes nothing.
    auto& store = const_cast<QSettings&>(m_store);
    QList<RecentDataset> datasets;
    const int count = store.beginReadArray("recent");
    for (int index = 0; index < count && index < kMaxRecent; ++index) {
        store.setArrayIndex(index);
        datasets << RecentDataset{
            store.value("path").toString(),       store.value("name").toString(),
            store.value("images").toLongLong(),   QDateTime::fromString(store.value("opened").toString(), Qt::ISODate),
            store.value("project").toString(),    store.value("model").toString(),
            store.value("best", -1.0).toDouble(), store.value("classified").toBool()};
    }
    store.endArray();
    return datasets;
}

void Settings::addRecentDataset(const RecentDataset& dataset) {
    QList<RecentDataset> datasets = recentDatasets();
    RecentDataset added = dataset;
    for (const RecentDataset& known : datasets) {
        if (known.path == dataset.path) {
            added.model = known.model;
            added.best = known.best;
            added.isClassified = known.isClassified;
        }
    }
    datasets.removeIf([&dataset](const RecentDataset& other) { return other.path == dataset.path; });
    datasets.prepend(added);
    writeRecent(datasets);
}

void Settings::removeRecentDataset(const QString& path) {
    QList<RecentDataset> datasets = recentDatasets();
    datasets.removeIf([&path](const RecentDataset& other) { return other.path == path; });
    writeRecent(datasets);
}

template <typename Change>
void Settings::changeRecent(const QString& path, Change change) {
    QList<RecentDataset> datasets = recentDatasets();
    for (RecentDataset& dataset : datasets) {
        if (dataset.path == path)
            change(dataset);
    }
    writeRecent(datasets);
}

void Settings::setRecentModel(const QString& path, const QString& model) {
    changeRecent(path, [&model](RecentDataset& dataset) { dataset.model = model; });
}

void Settings::noteScore(const QString& path, double score, bool isClassified) {
    changeRecent(path, [score, isClassified](RecentDataset& dataset) {
        dataset.best = std::max(dataset.best, score);
        dataset.isClassified = isClassified;
    });
}

QString Settings::openProject() const {
    return m_store.value("session/project").toString();
}

void Settings::setOpenProject(const QString& file) {
    m_store.setValue("session/project", file);
    // At once: it is for the case that nothing more is written.
    m_store.sync();
}

void Settings::writeRecent(const QList<RecentDataset>& datasets) {
    m_store.remove("recent");
    m_store.beginWriteArray("recent");
    for (int index = 0; index < std::min<int>(static_cast<int>(datasets.size()), kMaxRecent); ++index) {
        m_store.setArrayIndex(index);
        m_store.setValue("path", datasets[index].path);
        m_store.setValue("name", datasets[index].name);
        m_store.setValue("images", datasets[index].images);
        m_store.setValue("opened", datasets[index].opened.toString(Qt::ISODate));
        m_store.setValue("project", datasets[index].project);
        m_store.setValue("model", datasets[index].model);
        m_store.setValue("best", datasets[index].best);
        m_store.setValue("classified", datasets[index].isClassified);
    }
    m_store.endArray();
}

QString Settings::model() const {
    return m_store.value("model/file").toString();
}

void Settings::setModel(const QString& model) {
    m_store.setValue("model/file", model);
}

double Settings::threshold() const {
    return std::clamp(m_store.value("predict/threshold", kDefaultThreshold).toDouble(), 0.01, 1.0);
}

void Settings::setThreshold(double threshold) {
    m_store.setValue("predict/threshold", threshold);
}

QString Settings::lastFolder() const {
    return m_store.value("files/lastFolder", QDir::homePath()).toString();
}

void Settings::setLastFolder(const QString& folder) {
    m_store.setValue("files/lastFolder", folder);
}

QByteArray Settings::windowGeometry() const {
    return m_store.value("window/geometry").toByteArray();
}

void Settings::setWindowGeometry(const QByteArray& geometry) {
    m_store.setValue("window/geometry", geometry);
}

}  // namespace ui
