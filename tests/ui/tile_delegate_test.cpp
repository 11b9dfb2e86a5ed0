// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/tile_delegate.h"

#include <QApplication>
#include <QPainter>
#include <QStandardItemModel>
#include <QTest>

#include <array>

#include "tests/support/ui_test_main.h"
#include "ui/theme.h"
#include "ui/widgets/wrapped_text.h"

using ui::TileDelegate;

namespace {

constexpr int kTiles = 5;

/// A row of tiles, painted by one delegate after the other into one picture.
class Row {
public:
    Row() : m_items(kTiles, 1), m_delegate([this](const QModelIndex& index) { return tile(index.row()); }) {
        for (QPixmap& picture : m_pictures) {
            picture = QPixmap(64, 48);
            picture.fill(Qt::red);
        }
    }

    QImage paint(double budgetMs) {
        QImage image(kTiles * m_delegate.cellSize().width(), m_delegate.cellSize().height(), QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        m_delegate.beginFrame(budgetMs);
        for (int row = 0; row < kTiles; ++row) {
            QStyleOptionViewItem option;
            option.rect = QRect(QPoint(row * m_delegate.cellSize().width(), 0), m_delegate.cellSize());
            m_delegate.paint(&painter, option, m_items.index(row, 0));
        }
        return image;
    }

    int redTiles(const QImage& image) const {
        int count = 0;
        for (int row = 0; row < kTiles; ++row) {
            const QSize cell = m_delegate.cellSize();
            count += image.pixelColor(row * cell.width() + cell.width() / 2, cell.height() / 3) == QColor(Qt::red);
        }
        return count;
    }

    bool hasUndrawn() const { return m_delegate.hasUndrawn(); }

private:
    TileDelegate::Tile tile(int row) const {
        TileDelegate::Tile tile;
        tile.picture = m_pictures[static_cast<std::size_t>(row)];
        tile.imageSize = {640, 480};
        tile.name = QString::number(row);
        return tile;
    }

    QStandardItemModel m_items;
    std::array<QPixmap, kTiles> m_pictures;
    TileDelegate m_delegate;
};

class TileDelegateTest : public QObject {
    Q_OBJECT

private slots:
    void withoutTimeOneTileAFrameIsDrawnUntilAllAre() {
        Row row;
        for (int frame = 1; frame <= kTiles; ++frame) {
            QCOMPARE(row.redTiles(row.paint(0)), frame);
            QCOMPARE(row.hasUndrawn(), frame < kTiles);
        }
        QCOMPARE(row.redTiles(row.paint(0)), kTiles);
    }

    void withTimeEnoughAllAreDrawnAtOnceAndLookTheSame() {
        Row slow, quick;
        for (int frame = 0; frame < kTiles; ++frame)
            slow.paint(0);
        const QImage all = quick.paint(1e9);
        QCOMPARE(quick.redTiles(all), kTiles);
        QVERIFY(!quick.hasUndrawn());
        QCOMPARE(slow.paint(0), all);
    }

    void aReasonStaysWithinItsTile_data() {
        QTest::addColumn<QString>("reason");
        QTest::newRow("one word that is too long") << QString(400, 'a');
        QTest::newRow("more lines than fit") << QString("cannot decode it ").repeated(30);
    }
    void aReasonStaysWithinItsTile() {
        QFETCH(QString, reason);
        const QRect room(40, 30, 100, 50);
        QImage image(200, 110, QImage::Format_RGB32);
        image.fill(Qt::white);
        QPainter painter(&image);
        ui::drawWrapped(painter, room, reason);
        painter.end();
        int inside = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x) {
                const bool isInk = image.pixelColor(x, y) != QColor(Qt::white);
                QVERIFY(!isInk || room.adjusted(-1, -1, 1, 1).contains(x, y));
                inside += isInk;
            }
        QVERIFY(inside > 100);
    }

    void anotherThemeKeepsThePictures() {
        Row row;
        row.paint(1e9);
        ui::applyTheme(*qApp, ui::Scheme::Dark);
        QCOMPARE(row.redTiles(row.paint(0)), kTiles);
        QVERIFY(!row.hasUndrawn());
        ui::applyTheme(*qApp, ui::Scheme::Light);
    }
};

}  // namespace

UI_TEST_MAIN(TileDelegateTest)
#include "tile_delegate_test.moc"
