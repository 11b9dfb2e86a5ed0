// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "ui/model_card.h"

class QLabel;
class QPushButton;

namespace ui {

/// How to get a model that is not here yet: its licence, then "Download", which accepts it, or the address to fetch it
/// from by hand.
class ModelOffer final : public QFrame {
    Q_OBJECT

public:
    explicit ModelOffer(QWidget* parent = nullptr);

    /// @param card with an offer
    void showCard(const ModelCard& card);
    /// While another model is being fetched or added.
    void setBusy(bool isBusy);

signals:
    /// The licence is accepted. @param name as in engine::DownloadableModel
    void downloadRequested(const QString& name);

private:
    void refresh();

    engine::DownloadableModel m_offer;
    bool m_isBusy = false;
    QLabel* m_title;
    QLabel* m_licence;
    QLabel* m_way;
    QPushButton* m_read;
    QPushButton* m_copy;
    QPushButton* m_get;
};

}  // namespace ui
