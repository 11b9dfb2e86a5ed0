// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

#include <utility>

namespace ui {

class TileDelegate;

/// Rows of tiles that fill the width; only those on the screen are painted. Wrapping grid, or one strip that scrolls
/// sideways.
class GalleryView final : public QListView {
    Q_OBJECT

public:
    enum class Flow { Grid, Strip };

    /// Takes ownership of the delegate.
    GalleryView(Flow flow, TileDelegate* delegate, QWidget* parent = nullptr);

    /// The least width of a tile; the grid widens them to fill the row.
    void setTileWidth(int width);
    int tileWidth() const { return m_tileWidth; }

signals:
    /// By click, Return or Space.
    void opened(const QModelIndex& index);
    /// Of a grid: other rows than before are on the screen, `first` to `last`; they were painted.
    void shown(int first, int last);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void fitTiles();

    Flow m_flow;
    TileDelegate* m_delegate;
    int m_tileWidth = 168;
    int m_columns = 1;
    std::pair<int, int> m_shown{0, -1};
};

}  // namespace ui
