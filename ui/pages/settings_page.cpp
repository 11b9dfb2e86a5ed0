// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/settings_page.h"

#include <QApplication>
#include <QComboBox>
#include <QDesktopServices>
#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

#include "ui/convert.h"
#include "ui/device_text.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/icon_label.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/settings_grid.h"

namespace ui {
namespace {

constexpr std::array kSchemes{SchemeChoice::System, SchemeChoice::Light, SchemeChoice::Dark};
constexpr std::array kLanguages{"", "en", "it"};
constexpr int kMostThreads = 256;

class Change final : public QUndoCommand {
public:
    Change(const QString& text, int from, int to, std::function<void(int)> apply)
        : QUndoCommand(text), m_from(from), m_to(to), m_apply(std::move(apply)) {}

    void undo() override { m_apply(m_from); }
    void redo() override { m_apply(m_to); }

private:
    int m_from, m_to;
    std::function<void(int)> m_apply;
};

QVBoxLayout* layOutCard(QFrame* card, const QString& title) {
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(20, 16, 20, 16);
    layout->setSpacing(8);
    layout->addWidget(makeLabel(title, TextRole::CardTitle));
    return layout;
}

QLabel* makeWrapped(const QString& text, TextRole role = TextRole::Body) {
    QLabel* label = makeLabel(text, role, Tone::Muted);
    label->setWordWrap(true);
    return label;
}

template <typename Values, typename Value>
int indexIn(const Values& values, const Value& value) {
    const auto found = std::find(values.begin(), values.end(), value);
    return found == values.end() ? 0 : static_cast<int>(found - values.begin());
}

}  // namespace

SettingsPage::SettingsPage(Settings& settings, const std::filesystem::path& runs, const std::filesystem::path& models,
                           QWidget* parent)
    : Page(tr("Settings"), parent), m_settings(settings) {
    setSubtitle(tr("A change is kept at once. Ctrl+Z takes it back."));
    setKeys({tr("Ctrl+Z: undo. Ctrl+Shift+Z: redo.")});
    auto* inner = new QWidget;
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(buildLook());
    column->addWidget(buildComputing());
    column->addWidget(buildStorage(runs, models));
    column->addWidget(buildAbout());
    column->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    content()->addWidget(scroll);
    const auto addKey = [this](QKeySequence::StandardKey key, void (QUndoStack::*act)()) {
        connect(new QShortcut(key, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated,
                &m_undo, act);
    };
    addKey(QKeySequence::Undo, &QUndoStack::undo);
    addKey(QKeySequence::Redo, &QUndoStack::redo);
    refreshCaches();
}

QWidget* SettingsPage::buildLook() {
    QFrame* card = makeCard("lookCard");
    QVBoxLayout* layout = layOutCard(card, tr("Appearance"));
    auto* grid = new SettingsGrid;
    layout->addLayout(grid);
    m_scheme = grid->addChoice(tr("&Colours"), "scheme", {tr("As the system"), tr("Light"), tr("Dark")},
                               tr("Pictures look the same in both."));
    m_scheme->setCurrentIndex(indexIn(kSchemes, m_settings.scheme()));
    // Languages are called by their own names.
    m_language = grid->addChoice(tr("&Language"), "language", {tr("As the system"), "English", "Italiano"},
                                 tr("From the next start."));
    m_language->setCurrentIndex(indexIn(kLanguages, m_settings.language()));
    connect(m_scheme, &QComboBox::activated, this, [this](int index) {
        change(tr("Colours"), indexIn(kSchemes, m_settings.scheme()), index, [this](int to) { applyScheme(to); });
    });
    connect(m_language, &QComboBox::activated, this, [this](int index) {
        change(tr("Language"), indexIn(kLanguages, m_settings.language()), index,
               [this](int to) { applyLanguage(to); });
    });
    return card;
}

QWidget* SettingsPage::buildComputing() {
    QFrame* card = makeCard("computingCard");
    QVBoxLayout* layout = layOutCard(card, tr("Computing"));
    m_devices = new QGridLayout;
    m_devices->setHorizontalSpacing(12);
    m_devices->setVerticalSpacing(4);
    m_devices->setColumnStretch(2, 1);
    m_devices->addWidget(makeLabel(tr("Looking for devices"), TextRole::Body, Tone::Muted), 0, 0, 1, 3);
    layout->addLayout(m_devices);
    auto* grid = new SettingsGrid;
    layout->addLayout(grid);
    m_device = grid->addChoice(tr("&Device"), "device", {},
                               tr("For training, prediction and evaluation. Automatic takes the best that there is."));
    fillDevices({});
    connect(m_device, &QComboBox::activated, this, [this](int index) {
        change(tr("Device"), m_device->findData(m_settings.device()), index, [this](int to) { applyDevice(to); });
    });
    m_threads =
        grid->addCount(tr("&Threads"), "threads", 0, kMostThreads, 1,
                       tr("For training and prediction, from the next start. All cores is nearly always best."));
    m_threads->setSpecialValueText(tr("All cores"));
    m_threads->setValue(m_settings.threads());
    connect(m_threads, &QSpinBox::valueChanged, this, [this](int threads) {
        change(tr("Threads"), m_settings.threads(), threads, [this](int to) { applyThreads(to); });
    });
    return card;
}

QWidget* SettingsPage::buildStorage(const std::filesystem::path& runs, const std::filesystem::path& models) {
    QFrame* card = makeCard("storageCard");
    QVBoxLayout* layout = layOutCard(card, tr("Storage"));
    layout->addWidget(makeWrapped(tr("What is kept to be faster the next time. Clearing it loses nothing but time.")));
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(0, 1);
    const std::array<std::pair<QString, const char*>, 4> names{{{tr("Features of frozen layers"), "clearFeatures"},
                                                                {tr("Thumbnails"), "clearThumbnails"},
                                                                {tr("Facts about image files"), "clearFacts"},
                                                                {tr("Measured speeds of models"), "clearSpeeds"}}};
    for (int row = 0; row < static_cast<int>(names.size()); ++row) {
        const auto& [text, name] = names[static_cast<std::size_t>(row)];
        QLabel* size = makeLabel({}, TextRole::Body);
        size->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
        size->setMinimumWidth(size->fontMetrics().horizontalAdvance("0000.0 MB"));
        QPushButton* clear = makeButton(tr("Clear"), name);
        clear->setAccessibleName(tr("Clear: %1").arg(text));
        connect(clear, &QPushButton::clicked, this,
                [this, row] { emit clearRequested(static_cast<engine::CacheKind>(row)); });
        grid->addWidget(makeLabel(text), row, 0);
        grid->addWidget(size, row, 1);
        grid->addWidget(clear, row, 2);
        m_caches.push_back({size, clear});
    }
    layout->addLayout(grid);
    layout->addWidget(makeLine());
    auto* folders = new QGridLayout;
    folders->setHorizontalSpacing(16);
    folders->setVerticalSpacing(6);
    folders->setColumnStretch(1, 1);
    const std::array<std::tuple<QString, std::filesystem::path, const char*>, 2> places{
        {{tr("Runs"), runs, "openRuns"}, {tr("Models"), models, "openModels"}}};
    for (int row = 0; row < static_cast<int>(places.size()); ++row) {
        const auto& [text, folder, name] = places[static_cast<std::size_t>(row)];
        const QString path = pathText(folder);
        auto* place = new ElidedLabel;
        place->setText(path);
        place->setToolTip(path);
        setTone(place, Tone::Muted);
        QPushButton* open = makeButton(tr("Open folder"), name);
        open->setAccessibleName(tr("Open folder: %1").arg(text));
        connect(open, &QPushButton::clicked, this, [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(path)); });
        folders->addWidget(makeLabel(text), row, 0);
        folders->addWidget(place, row, 1);
        folders->addWidget(open, row, 2);
    }
    layout->addLayout(folders);
    return card;
}

QWidget* SettingsPage::buildAbout() {
    QFrame* card = makeCard("aboutCard");
    QVBoxLayout* layout = layOutCard(card, tr("About"));
    layout->addWidget(makeLabel(tr("Espalier %1").arg(QApplication::applicationVersion())));
    layout->addWidget(makeWrapped(tr("Images stay on this computer: no account, no telemetry, nothing is sent.")));
    layout->addWidget(
        makeWrapped(tr("Free software under the GNU General Public License, version 3 or later; its engine "
                       "and command line under the Apache License 2.0. Models that you add keep their own "
                       "licences.")));
    return card;
}

void SettingsPage::change(const QString& text, int from, int to, const std::function<void(int)>& apply) {
    if (from != to)
        m_undo.push(new Change(text, from, to, apply));
}

void SettingsPage::applyScheme(int index) {
    m_scheme->setCurrentIndex(index);
    m_settings.setScheme(kSchemes[static_cast<std::size_t>(index)]);
    emit schemeChanged();
}

void SettingsPage::applyLanguage(int index) {
    m_language->setCurrentIndex(index);
    m_settings.setLanguage(kLanguages[static_cast<std::size_t>(index)]);
}

void SettingsPage::applyThreads(int threads) {
    const QSignalBlocker quiet(m_threads);
    m_threads->setValue(threads);
    m_settings.setThreads(threads);
}

void SettingsPage::applyDevice(int index) {
    m_device->setCurrentIndex(index);
    m_settings.setDevice(m_device->itemData(index).toString());
    emit deviceChanged();
}

void SettingsPage::fillDevices(const std::vector<engine::DeviceInfo>& devices) {
    m_device->clear();
    m_device->addItem(tr("Automatic"), "auto");
    m_device->addItem(tr("Processor"), "cpu");
    for (const engine::DeviceInfo& device : devices)
        if (device.isUsable && device.kind != engine::DeviceKind::Cpu)
            m_device->addItem(toText(device.name), toText(engine::deviceText(device)));
    const QString chosen = m_settings.device();
    if (m_device->findData(chosen) < 0)
        m_device->addItem(devices.empty() ? chosen.toUpper() : tr("%1, not found").arg(chosen.toUpper()), chosen);
    m_device->setCurrentIndex(m_device->findData(chosen));
}

void SettingsPage::setDevices(const std::vector<engine::DeviceInfo>& devices) {
    fillDevices(devices);
    while (QLayoutItem* item = m_devices->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int row = 0;
    for (const engine::DeviceInfo& device : devices) {
        m_devices->addWidget(new IconLabel("cpu"), row, 0, Qt::AlignTop);
        m_devices->addWidget(makeLabel(toText(engine::deviceText(device)).toUpper()), row, 1, Qt::AlignTop);
        const QString threads = device.kind == engine::DeviceKind::Cpu ? tr("%n threads", nullptr, device.threads) : "";
        QStringList words{toText(device.name), threads, deviceReasonText(device)};
        words.removeAll({});
        m_devices->addWidget(makeWrapped(words.join(". ")), row, 2);
        ++row;
    }
}

void SettingsPage::setCaches(const std::vector<engine::CacheUse>& uses) {
    for (const engine::CacheUse& use : uses) {
        CacheRow& row = m_caches.at(static_cast<std::size_t>(use.kind));
        row.size->setText(sizeText(use.bytes));
        row.isEmpty = use.bytes == 0;
    }
    refreshCaches();
}

void SettingsPage::setCachesBusy(bool isBusy) {
    m_areCachesBusy = isBusy;
    refreshCaches();
}

void SettingsPage::refreshCaches() {
    for (const CacheRow& row : m_caches) {
        row.clear->setEnabled(!m_areCachesBusy && !row.isEmpty);
        row.clear->setToolTip(m_areCachesBusy ? tr("Being measured or in use") : row.isEmpty ? tr("Empty") : QString());
    }
}

}  // namespace ui
