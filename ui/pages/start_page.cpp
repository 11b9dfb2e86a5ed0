// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/start_page.h"

#include <QHBoxLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include "ui/widgets/drop_area.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/parts.h"
#include "ui/widgets/recent_list.h"
#include "ui/widgets/start_art.h"

namespace ui {
namespace {

QFrame* makeEntryCard(QWidget* picture, const QString& title, const QString& text, QPushButton* button) {
    QFrame* card = makeCard();
    auto* words = new QVBoxLayout;
    words->setContentsMargins(20, 16, 20, 20);
    words->setSpacing(6);
    words->addWidget(makeLabel(title, TextRole::CardTitle));
    QLabel* label = makeLabel(text, TextRole::Body, Tone::Muted);
    label->setWordWrap(true);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    label->setFixedHeight(label->fontMetrics().lineSpacing() * 3 + 6);
    words->addWidget(label);
    words->addWidget(button);
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(picture);
    layout->addLayout(words, 1);
    return card;
}

}  // namespace

StartPage::StartPage(QWidget* parent) : Page(tr("Start"), parent) {
    setSubtitle(tr("Teach a vision model your own classes, on this computer."));
    m_recentTitle = makeLabel(tr("Recent projects"), TextRole::Heading);
    m_recent = new RecentList;
    connect(m_recent, &RecentList::opened, this, &StartPage::recentChosen);
    connect(m_recent, &RecentList::locateRequested, this, &StartPage::locateRequested);
    connect(m_recent, &RecentList::resumeRequested, this, &StartPage::resumeRequested);

    auto* inner = new QWidget;
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(buildCards());
    column->addWidget(buildModelRow());
    column->addSpacing(8);
    column->addWidget(m_recentTitle);
    column->addWidget(m_recent);
    column->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    content()->addWidget(scroll);
    setRecent({});
}

QWidget* StartPage::buildCards() {
    auto* sample = makeButton(tr("&Try the sample"), "trySample", ButtonKind::Primary);
    sample->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    sample->setToolTip(tr("Ctrl+Return"));
    auto* open = makeButton(tr("&Open…"), "openDataset");
    auto* photos = makeButton(tr("&Choose photos…"), "choosePhotos");
    connect(sample, &QPushButton::clicked, this, &StartPage::sampleRequested);
    connect(open, &QPushButton::clicked, this, &StartPage::openRequested);
    connect(photos, &QPushButton::clicked, this, &StartPage::photosRequested);

    m_dropArea = new DropArea("folder", tr("Drop a folder, yaml, json or zip"),
                              tr("YOLO, COCO, Pascal VOC, class folders and more"), DropArea::Shape::Tall);
    m_dropArea->setObjectName("startDropArea");
    connect(m_dropArea, &DropArea::clicked, this, &StartPage::openRequested);
    auto* dropGround = new QWidget;
    dropGround->setFixedHeight(180);
    auto* dropLayout = new QVBoxLayout(dropGround);
    dropLayout->setContentsMargins(16, 16, 16, 0);
    dropLayout->addWidget(m_dropArea);

    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(
        makeEntryCard(new StartArt(StartArt::Scene::BloodSmear), tr("Try the sample"),
                      tr("A drawn blood smear with 3 cell types. From untrained to tested in a few minutes."), sample),
        1);
    layout->addWidget(makeEntryCard(dropGround, tr("Open my images"),
                                    tr("Your own pictures and labels. The folder is read, never changed."), open),
                      1);
    layout->addWidget(makeEntryCard(new StartArt(StartArt::Scene::Street), tr("Just predict"),
                                    tr("Find things in your photos with a model as it comes."), photos),
                      1);
    return row;
}

QWidget* StartPage::buildModelRow() {
    QFrame* card = makeCard("modelRow");
    m_model = new ModelPicker;
    m_model->setObjectName("startModel");
    connect(m_model, &ModelPicker::chosen, this, &StartPage::modelChosen);
    connect(m_model, &ModelPicker::fileRequested, this, &StartPage::modelFileRequested);
    QLabel* title = makeLabel(tr("&Model"), TextRole::Heading);
    title->setBuddy(m_model);
    m_modelDetail = new ElidedLabel;
    setTone(m_modelDetail, Tone::Muted);
    auto* layout = new QHBoxLayout(card);
    layout->setContentsMargins(20, 12, 20, 12);
    layout->setSpacing(16);
    layout->addWidget(title);
    layout->addWidget(m_model);
    layout->addWidget(m_modelDetail, 1);
    return card;
}

void StartPage::setRecent(const QList<RecentDataset>& datasets) {
    m_recentTitle->setVisible(!datasets.isEmpty());
    m_recent->setVisible(!datasets.isEmpty());
    m_recent->setDatasets(datasets);
}

void StartPage::setModelChoices(const QList<ModelChoice>& choices) {
    m_model->setChoices(choices);
}

void StartPage::setModel(const QString& ref, const QString& detail, bool isProblem) {
    m_model->setCurrent(ref);
    m_modelDetail->setText(detail);
    setTone(m_modelDetail, isProblem ? Tone::Error : Tone::Muted);
}

}  // namespace ui
