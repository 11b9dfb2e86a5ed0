// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace ui {

class BeforeAfterView;

/// Of a BeforeAfterView: as buttons what its keys do.
class LensToolbar final : public QWidget {
    Q_OBJECT

public:
    /// @param view must outlive the bar
    explicit LensToolbar(BeforeAfterView& view, QWidget* parent = nullptr);

    /// @param isSaving so that it cannot be asked for again
    void setCanSave(bool canSave, bool isSaving = false);

signals:
    void saveRequested();

private:
    QPushButton* m_save;
};

}  // namespace ui
