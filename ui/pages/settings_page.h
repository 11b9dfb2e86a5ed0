// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUndoStack>

#include <filesystem>
#include <functional>
#include <vector>

#include "engine/api/cache.h"
#include "engine/api/device.h"
#include "ui/pages/page.h"
#include "ui/settings.h"

class QComboBox;
class QGridLayout;
class QSpinBox;

namespace ui {

/// What holds for the whole program. A change is kept at once and can be undone.
class SettingsPage final : public Page {
    Q_OBJECT

public:
    /// @param settings must outlive the page
    SettingsPage(Settings& settings, const std::filesystem::path& runs, const std::filesystem::path& models,
                 QWidget* parent = nullptr);

    /// Best first. Those that can be used are choices.
    void setDevices(const std::vector<engine::DeviceInfo>& devices);
    void setCaches(const std::vector<engine::CacheUse>& uses);
    /// Until then nothing can be cleared.
    void setCachesBusy(bool isBusy);

signals:
    void schemeChanged();
    /// Settings::device()
    void deviceChanged();
    void clearRequested(engine::CacheKind kind);

private:
    struct CacheRow {
        QLabel* size;
        QPushButton* clear;
        bool isEmpty = true;
    };

    QWidget* buildLook();
    QWidget* buildComputing();
    QWidget* buildStorage(const std::filesystem::path& runs, const std::filesystem::path& models);
    QWidget* buildAbout();
    /// Calls apply(to); undoing calls apply(from).
    void change(const QString& text, int from, int to, const std::function<void(int)>& apply);
    void applyScheme(int index);
    void applyLanguage(int index);
    void applyThreads(int threads);
    void applyDevice(int index);
    void fillDevices(const std::vector<engine::DeviceInfo>& devices);
    void refreshCaches();

    Settings& m_settings;
    QUndoStack m_undo;
    QComboBox* m_scheme;
    QComboBox* m_language;
    QComboBox* m_device = nullptr;
    QSpinBox* m_threads;
    QGridLayout* m_devices;
    std::vector<CacheRow> m_caches;
    bool m_areCachesBusy = true;
};

}  // namespace ui
