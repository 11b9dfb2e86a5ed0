// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/film_strip.h"

#include <QSlider>
#include <QTest>

#include <memory>

#include "tests/support/ui_test_main.h"
#include "ui/widgets/film_rows.h"

using ui::FilmRows;
using ui::FilmStrip;

class FilmStripTest final : public QObject {
    Q_OBJECT

private:
    static std::vector<engine::SampleInfo> samples(int count, std::int64_t classId = -1) {
        std::vector<engine::SampleInfo> result;
        for (int index = 0; index < count; ++index) {
            engine::SampleInfo sample;
            sample.image = "images/" + std::to_string(index) + ".jpg";
            sample.width = 640;
            sample.height = 480;
            sample.classId = classId;
            if (classId < 0)
                sample.boxes = {{0, 0.5F, 0.5F, 0.25F, 0.5F}};
            result.push_back(sample);
        }
        return result;
    }
    static std::vector<engine::ImagePrediction> found(int count, int boxes) {
        std::vector<engine::ImagePrediction> result;
        for (const engine::SampleInfo& sample : samples(count)) {
            engine::ImagePrediction image;
            image.image = sample.image;
            image.width = sample.width;
            image.height = sample.height;
            image.boxes.assign(static_cast<std::size_t>(boxes), {0, 0.9F, {200, 100, 400, 380}});
            result.push_back(image);
        }
        return result;
    }
    static QSlider* slider(FilmStrip& strip) { return strip.controls()->findChild<QSlider*>(); }
    static QString text(FilmStrip& strip, int row, int column) {
        return strip.findChild<FilmRows*>()->cellText(row, column);
    }

private slots:
    void asksForThePicturesOfItsImages() {
        FilmStrip strip;
        QStringList wanted;
        connect(&strip, &FilmStrip::pictureWanted, this,
                [&](const std::filesystem::path& file) { wanted << QString::fromStdString(file.string()); });
        strip.start(samples(2), {"cell"}, false);
        QCOMPARE(wanted, (QStringList{"images/0.jpg", "images/1.jpg"}));
        const std::unique_ptr<QWidget> controls(strip.controls());
    }

    void comparesTheLastEpochWithTheStart() {
        FilmStrip strip;
        const std::unique_ptr<QWidget> controls(strip.controls());
        strip.start(samples(2), {"cell"}, false);
        QCOMPARE(strip.chosenEpoch(), -1);
        strip.add(0, found(2, 1));
        QVERIFY(!slider(strip)->isEnabled());
        strip.add(1, found(2, 3));
        QVERIFY(slider(strip)->isEnabled());
        QCOMPARE(strip.chosenEpoch(), 0);
        QCOMPARE(strip.lastEpoch(), 1);
        QCOMPARE(text(strip, 0, 0), QStringLiteral("0.jpg, before: 1 box(es) found, 1 labelled"));
        QCOMPARE(text(strip, 1, 1), QStringLiteral("1.jpg, epoch 1: 3 box(es) found, 1 labelled"));
    }

    void aNewHeadIsNotTrainedYet() {
        FilmStrip strip;
        const std::unique_ptr<QWidget> controls(strip.controls());
        strip.start(samples(1), {"cell"}, true);
        strip.add(0, found(1, 0));
        QCOMPARE(text(strip, 0, 0), QStringLiteral("0.jpg, before: Not trained yet"));
        strip.add(1, found(1, 0));
        strip.add(2, found(1, 2));
        QCOMPARE(strip.chosenEpoch(), 1);  // the first with something to compare
        QCOMPARE(text(strip, 0, 0), QStringLiteral("0.jpg, epoch 1: 0 box(es) found, 1 labelled"));
    }

    void whatTheUserChoseStays() {
        FilmStrip strip;
        const std::unique_ptr<QWidget> controls(strip.controls());
        strip.start(samples(1), {"cell"}, true);
        for (int epoch = 0; epoch <= 4; ++epoch)
            strip.add(epoch, found(1, epoch));
        slider(strip)->setValue(3);
        QCOMPARE(strip.chosenEpoch(), 3);
        strip.add(5, found(1, 5));
        QCOMPARE(strip.chosenEpoch(), 3);
        QCOMPARE(strip.lastEpoch(), 5);
        QCOMPARE(text(strip, 0, 0), QStringLiteral("0.jpg, epoch 3: 3 box(es) found, 1 labelled"));
        strip.start(samples(1), {"cell"}, true);
        QCOMPARE(strip.chosenEpoch(), -1);
    }

    void aClassifierSaysItsFirstGuess() {
        FilmStrip strip;
        const std::unique_ptr<QWidget> controls(strip.controls());
        strip.start(samples(1, 1), {"dark", "light"}, false);
        engine::ImagePrediction image;
        image.image = "images/0.jpg";
        image.top = {{1, 0.75F}, {0, 0.25F}};
        strip.add(0, {image});
        image.top = {{0, 0.5F}, {1, 0.5F}};
        strip.add(1, {image});
        QVERIFY(text(strip, 0, 0).contains(QStringLiteral("light")));
        QVERIFY(text(strip, 0, 0).endsWith(QStringLiteral("right")));
        QVERIFY(text(strip, 1, 0).endsWith(QStringLiteral("wrong")));
    }

    void drawsBoxesAndBracketsOverThePictures() {
        FilmStrip strip;
        const std::unique_ptr<QWidget> controls(strip.controls());
        strip.resize(600, 220);
        strip.start(samples(4), {"cell"}, false);
        QImage grey(64, 48, QImage::Format_RGB32);
        grey.fill(Qt::gray);
        for (const engine::SampleInfo& sample : samples(4))
            strip.setPicture(sample.image, grey);
        strip.setPicture("images/elsewhere.jpg", grey);
        const QImage bare = strip.grab().toImage();
        strip.add(0, found(4, 1));
        strip.add(1, found(4, 1));
        QVERIFY(strip.grab().toImage() != bare);
        QVERIFY(!strip.findChild<FilmRows*>()->accessibleDescription().isEmpty());
    }
};

UI_TEST_MAIN(FilmStripTest)
#include "film_strip_test.moc"
