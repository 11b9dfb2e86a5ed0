// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/model_offer.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

#include "ui/convert.h"
#include "ui/model_text.h"
#include "ui/widgets/model_picker.h"
#include "ui/widgets/parts.h"

namespace ui {

ModelOffer::ModelOffer(QWidget* parent) : QFrame(parent) {
    setProperty("kind", "card");
    m_title = makeLabel({}, TextRole::Heading);
    m_licence = makeLabel({}, TextRole::Body);
    m_licence->setObjectName("offerLicence");
    m_way = makeLabel({}, TextRole::Body, Tone::Muted);
    m_way->setObjectName("offerWay");
    for (QLabel* label : {m_title, m_licence, m_way})
        label->setWordWrap(true);
    m_read = makeButton(tr("Read the licence"), "readLicence", ButtonKind::Link);
    m_copy = makeButton(tr("Copy the address"), "copyAddress");
    m_get = makeButton(tr("Open the address"), "getModel");
    connect(m_read, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl(toText(m_offer.licenceUrl))); });
    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(toText(m_offer.url)); });
    connect(m_get, &QPushButton::clicked, this, [this] {
        if (m_offer.canDownload)
            emit downloadRequested(toText(m_offer.name));
        else
            QDesktopServices::openUrl(QUrl(toText(m_offer.url)));
    });
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_licence);
    words->addWidget(m_way);
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_read);
    buttons->addStretch();
    buttons->addWidget(m_copy);
    buttons->addWidget(m_get);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(8);
    layout->addLayout(words);
    layout->addLayout(buttons);
}

void ModelOffer::showCard(const ModelCard& card) {
    m_offer = *card.offer;
    refresh();
}

void ModelOffer::setBusy(bool isBusy) {
    m_isBusy = isBusy;
    refresh();
}

void ModelOffer::refresh() {
    const QString name = architectureText(m_offer.name), licence = toText(m_offer.licence);
    m_title->setText(tr("%1 is not here yet").arg(name));
    m_licence->setText(
        licence.startsWith(QLatin1String("AGPL"))
            ? tr("Others publish it under %1. Who passes it on, or offers it over a network, has to do so under this "
                 "licence.")
                  .arg(licence)
            : tr("Others publish it under %1.").arg(licence));
    m_read->setToolTip(toText(m_offer.licenceUrl));
    m_copy->setToolTip(toText(m_offer.url));
    m_copy->setVisible(!m_offer.canDownload);
    m_get->setText(m_offer.canDownload ? tr("Accept the licence and download") : tr("Open the address"));
    m_get->setEnabled(!m_offer.canDownload || !m_isBusy);
    m_get->setToolTip(m_isBusy && m_offer.canDownload ? tr("Another model is being fetched or added")
                                                      : toText(m_offer.url));
    m_way->setText(m_offer.canDownload
                       ? tr("It comes into your models folder; its checksum is compared. The network is used for this "
                            "alone.")
                       : tr("Its checksum is not known to this version, so it is fetched by hand: open the address in "
                            "a browser, then drop %1 here.")
                             .arg(toText(m_offer.fileName)));
}

}  // namespace ui
