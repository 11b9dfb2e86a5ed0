// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/export_page.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStackedWidget>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/convert.h"
#include "ui/error_text.h"
#include "ui/export_text.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/export_result.h"
#include "ui/widgets/export_target.h"
#include "ui/widgets/format_list.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/progress_card.h"

namespace ui {
namespace {

/// What writes the files of runs.
constexpr const char* kOurselves = "Espalier";

/// What it was trained with, else what it is made for.
int usualSize(const engine::ModelInfo& model) {
    for (const auto& [key, value] : model.trainArguments)
        if (const int size = toText(value).toInt(); key == "imgsz" && size > 0)
            return size;
    return model.input.imageSize;
}

QLabel* makeWrapped(Tone tone, const QString& name) {
    QLabel* label = makeLabel({}, TextRole::Body, tone);
    label->setObjectName(name);
    label->setWordWrap(true);
    return label;
}

QVBoxLayout* layOutCard(QFrame* card, const QString& title) {
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(20, 14, 20, 14);
    layout->setSpacing(8);
    layout->addWidget(makeLabel(title, TextRole::CardTitle));
    return layout;
}

}  // namespace

ExportPage::ExportPage(QWidget* parent) : Page(tr("Export"), parent) {
    setSubtitle(tr("A model as a file for other programs, compared with the model before it counts as written"));
    m_model = new ModelPicker;
    m_model->setObjectName("exportModel");
    addToHeader(m_model);
    m_export = addPrimary(tr("Export and check"), "exportAndCheck");
    connect(m_export, &QPushButton::clicked, this, [this] { start(false); });
    connect(m_model, &ModelPicker::chosen, this, &ExportPage::modelChosen);
    connect(m_model, &ModelPicker::fileRequested, this, &ExportPage::modelFileRequested);

    auto* empty = new EmptyState("arrow-up", tr("No model to export"),
                                 tr("Train one, or open a model file to write it in another format."));
    connect(empty->addButton(tr("Go to Train"), "exportGoToTrain"), &QPushButton::clicked, this,
            &ExportPage::trainRequested);
    connect(empty->addButton(tr("Open a model file…"), "exportOpenModel"), &QPushButton::clicked, this,
            &ExportPage::modelFileRequested);
    m_states = new QStackedWidget;
    m_states->addWidget(empty);
    m_states->addWidget(buildForm());
    content()->addWidget(m_states, 1);
    setKeys({tr("Arrows: choose a format. Ctrl+Return: export and check.")});
    refreshCheck();
    refresh();
}

QWidget* ExportPage::buildForm() {
    m_progress = new ProgressCard;
    connect(m_progress, &ProgressCard::cancelRequested, this, &ExportPage::cancelRequested);
    m_result = new ExportResult;
    m_result->hide();
    connect(m_result, &ExportResult::folderRequested, this, &ExportPage::showFolder);
    connect(m_result, &ExportResult::keepRequested, this, [this] { start(true); });
    auto* cards = new QHBoxLayout;
    cards->setSpacing(12);
    cards->addWidget(buildFormats(), 1);
    cards->addWidget(buildTarget(), 1);
    auto* below = new QWidget;
    auto* belowLayout = new QVBoxLayout(below);
    belowLayout->setContentsMargins(0, 0, 0, 0);
    belowLayout->setSpacing(12);
    belowLayout->addWidget(m_progress);
    belowLayout->addWidget(m_result, 1);
    belowLayout->addStretch();
    auto* form = new QWidget;
    auto* layout = new QVBoxLayout(form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addLayout(cards);
    layout->addWidget(below, 1);
    return form;
}

QWidget* ExportPage::buildFormats() {
    QFrame* card = makeCard("exportFormats");
    QVBoxLayout* layout = layOutCard(card, tr("Format"));
    m_formats = new FormatList;
    connect(m_formats, &FormatList::chosen, this, &ExportPage::refreshFormat);
    layout->addWidget(m_formats);
    layout->addStretch();
    layout->addWidget(makeLine());
    m_licence = makeWrapped(Tone::Muted, "exportLicence");
    layout->addWidget(m_licence);
    return card;
}

QWidget* ExportPage::buildTarget() {
    QFrame* card = makeCard("exportTarget");
    QVBoxLayout* layout = layOutCard(card, tr("File"));
    m_target = new ExportTarget;
    layout->addWidget(m_target);
    m_check = makeWrapped(Tone::Text, "exportCheckImages");
    m_openData = makeButton(tr("Open a dataset"), "exportOpenData", ButtonKind::Link);
    m_origin = makeWrapped(Tone::Muted, "exportOrigin");
    m_train = makeButton(tr("Train it on your images"), "exportTrain", ButtonKind::Link);
    layout->addWidget(makeLine());
    layout->addWidget(m_check);
    layout->addWidget(m_openData);
    layout->addWidget(m_origin);
    layout->addWidget(m_train);
    layout->addStretch();
    connect(m_target, &ExportTarget::changed, this, &ExportPage::refresh);
    connect(m_target, &ExportTarget::folderChosen, this, &ExportPage::folderChosen);
    connect(m_openData, &QPushButton::clicked, this, &ExportPage::datasetRequested);
    connect(m_train, &QPushButton::clicked, this, &ExportPage::trainRequested);
    return card;
}

void ExportPage::setModelChoices(const QList<ModelChoice>& choices) {
    m_model->setChoices(choices);
}

void ExportPage::setModel(const QString& ref) {
    m_model->setCurrent(ref);
    m_info.reset();
    m_isUnreadable = false;
    m_result->hide();
    banner()->hide();
    m_target->setName(exportName(ref));
    refresh();
}

void ExportPage::showModel(const engine::ModelInfo& model, const std::vector<engine::ExportFormatInfo>& formats) {
    if (m_isUnreadable)
        banner()->hide();
    m_isUnreadable = false;
    m_info = model;
    m_formats->setFormats(formats);
    m_target->setImageSize(usualSize(model));
    m_licence->setText(exportLicenceText(model.licence));
    const bool isOurs = model.version == kOurselves;
    m_origin->setText(isOurs ? QString() : tr("This is a base model: nothing in it was trained on your images yet."));
    m_origin->setVisible(!isOurs);
    m_train->setVisible(!isOurs);
    refreshFormat();
}

void ExportPage::showModelError(const engine::Error& error) {
    m_isUnreadable = true;
    banner()->showError(errorText(error));
    refresh();
}

void ExportPage::setCheckImages(const QString& dataset, std::vector<std::filesystem::path> images) {
    m_dataset = dataset;
    m_images = std::move(images);
    refreshCheck();
}

void ExportPage::setFolder(const QString& folder) {
    m_target->setFolder(folder);
}

void ExportPage::setBusy(bool isBusy) {
    m_isBusy = isBusy;
    refresh();
}

void ExportPage::begin() {
    m_isRunning = true;
    m_phase.clear();
    banner()->hide();
    m_result->hide();
    m_progress->begin(tr("Writing the file"));
    refresh();
}

void ExportPage::showProgress(const engine::Progress& progress) {
    if (progress.phase != "check")
        return;
    if (m_phase != progress.phase)
        m_progress->begin(tr("Checking the file on your images"));
    m_phase = progress.phase;
    m_progress->setProgress(progress);
}

void ExportPage::showReport(const engine::ExportReport& report) {
    m_result->showReport(report);
    if (report.file.empty())
        return;
    m_written = pathText(report.file);
    m_target->lookAgain();
}

void ExportPage::showError(const engine::Error& error) {
    banner()->showError(errorText(error));
}

void ExportPage::end() {
    m_isRunning = false;
    m_progress->end();
    refresh();
}

void ExportPage::start(bool keepsDifferent) {
    const engine::ExportFormatInfo* format = m_formats->current();
    if (!reasonAgainst().isEmpty() || !format)
        return;
    engine::ExportConfig config;
    config.model = {toPath(m_model->current())};
    config.format = format->format;
    config.file = m_target->file();
    config.imageSize = m_target->imageSize();
    config.checkImages = m_images;
    config.overwrites = m_target->overwrites();
    config.keepsDifferent = keepsDifferent;
    emit exportRequested(config);
}

void ExportPage::showFolder() {
    QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_written).absolutePath()));
}

QString ExportPage::reasonAgainst() const {
    if (m_isRunning)
        return tr("It is being written");
    if (m_isBusy)
        return tr("A training is running");
    if (m_isUnreadable)
        return tr("This model cannot be read");
    if (!m_info)
        return tr("The model is being read");
    if (!m_formats->current())
        return tr("This model cannot be written in any format");
    return m_target->reasonAgainst();
}

void ExportPage::refresh() {
    const bool hasModel = !m_model->current().isEmpty();
    m_states->setCurrentIndex(hasModel ? Form : NoModel);
    const QString reason = hasModel ? reasonAgainst() : tr("No model is selected");
    m_export->setEnabled(reason.isEmpty());
    m_export->setToolTip(reason.isEmpty() ? tr("Ctrl+Return") : reason);
    for (QWidget* part : std::initializer_list<QWidget*>{m_model, m_formats, m_target})
        part->setEnabled(!m_isRunning);
}

void ExportPage::refreshFormat() {
    const engine::ExportFormatInfo* format = m_formats->current();
    m_target->setFormat(format ? toText(format->suffix) : QString(),
                        format && format->format == engine::ExportFormat::TorchScript);
}

void ExportPage::refreshCheck() {
    const auto count = static_cast<qint64>(m_images.size());
    const auto used = std::min<qint64>(count, engine::ExportConfig().maxCheckImages);
    m_openData->setVisible(count == 0);
    if (count == 0)
        m_check->setText(m_dataset.isEmpty()
                             ? tr("No dataset is open, so the file is not compared with the model.")
                             : tr("%1 has no validation images, so the file is not compared.").arg(m_dataset));
    else if (used < count)
        m_check->setText(
            tr("Compared on %1 of %2 validation images of %3.").arg(countText(used), countText(count), m_dataset));
    else
        m_check->setText(
            tr("Compared on %n validation image(s) of %1.", nullptr, static_cast<int>(count)).arg(m_dataset));
}

}  // namespace ui
