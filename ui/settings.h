// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QList>
#include <QSettings>
#include <QString>

namespace ui {

enum class SchemeChoice { System, Light, Dark };

struct RecentDataset {
    QString path;
    QString name;
    qint64 images = 0;
    QDateTime opened;
    QString project = {};       ///< file, where the user has saved one; empty = the dataset's own
    QString model = {};         ///< as people call it
    double best = -1;           ///< of its runs: mAP50-95, or top-1; negative = none yet
    bool isClassified = false;  ///< `best` is top-1
    QString paused = {};        ///< folder of a run that was paused; empty = none. Found on disk, not kept
    int pausedEpoch = 0;        ///< the last one that it finished; likewise
};

/// What the window remembers between starts. Created by the application and handed to those who need it.
class Settings {
public:
    static constexpr int kMaxRecent = 10;

    /// @param file ini file; created with the first change
    explicit Settings(const QString& file);

    /// Where the file cannot be understood, it is renamed and the settings start anew. @return the file's new name;
    /// empty where nothing was done
    QString setAsideUnreadable();

    SchemeChoice scheme() const;
    void setScheme(SchemeChoice choice);

    /// "en", "it"; empty = the system's.
    QString language() const;
    void setLanguage(const QString& language);

    /// Of computing; 0 = all physical cores.
    int threads() const;
    void setThreads(int threads);

    /// To compute on: "auto", "cpu", "cuda:0", "mps".
    QString device() const;
    void setDevice(const QString& device);

    /// Newest first; datasets that have moved are kept, so that they can be located.
    QList<RecentDataset> recentDatasets() const;
    void addRecentDataset(const RecentDataset& dataset);
    void removeRecentDataset(const QString& path);
    /// Of the dataset at `path`; nothing where it is not among them.
    void setRecentModel(const QString& path, const QString& model);
    /// Kept where it is better than what is known.
    void noteScore(const QString& path, double score, bool isClassified);

    /// The project file that is open, for the next start after a crash; empty after a proper end.
    QString openProject() const;
    void setOpenProject(const QString& file);

    /// As in engine::ModelRef; empty where none was chosen yet.
    QString model() const;
    void setModel(const QString& model);

    double threshold() const;
    void setThreshold(double threshold);

    /// Where file dialogs start.
    QString lastFolder() const;
    void setLastFolder(const QString& folder);

    QByteArray windowGeometry() const;
    void setWindowGeometry(const QByteArray& geometry);

private:
    template <typename Change>
    void changeRecent(const QString& path, Change change);
    void writeRecent(const QList<RecentDataset>& datasets);

    QSettings m_store;
};

}  // namespace ui
