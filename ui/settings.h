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
    qint64 classes = 0;
    QDateTime opened;
};

/// What the window remembers between starts. Created by the application and handed to those who need it.
class Settings {
public:
    static constexpr int kMaxRecent = 10;

    /// @param file ini file; created with the first change
    explicit Settings(const QString& file);

    SchemeChoice scheme() const;
    void setScheme(SchemeChoice choice);

    /// Newest first; datasets that have moved are kept, so that they can be located.
    QList<RecentDataset> recentDatasets() const;
    void addRecentDataset(const RecentDataset& dataset);
    void removeRecentDataset(const QString& path);

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
    void writeRecent(const QList<RecentDataset>& datasets);

    QSettings m_store;
};

}  // namespace ui
