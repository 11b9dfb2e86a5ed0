// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the Predict page says in words: of the model, and of files that could not be looked at.
#include <QApplication>
#include <QLabel>
#include <QTest>

#include <algorithm>

#include "tests/support/fake_engine.h"
#include "tests/support/fake_predict.h"
#include "tests/support/ui_test_main.h"
#include "tests/ui/predict_view.h"
#include "ui/convert.h"
#include "ui/widgets/banner.h"

class PredictTextTest final : public QObject {
    Q_OBJECT

private slots:
    void init() {
        fake::reset();
        fake::resetPredictScript();
    }

    void aLongPathDoesNotHideTheReason() {
        PredictView view;
        const std::string path = "/home/somebody/" + std::string(200, 'p') + "/x.jpg";
        view.page.addIssue({engine::Severity::Error,
                            "image.of_tomorrow",
                            "[image] cannot decode " + path + ": it ends inside its header",
                            path,
                            0,
                            engine::Loss::Image,
                            {}});
        const QString reason = view.page.banner()->reason();
        QCOMPARE(reason.count("x.jpg"), 1);
        QVERIFY2(!reason.contains("somebody") && reason.contains("it ends inside its header"), qPrintable(reason));
        QCOMPARE(view.page.banner()->toolTip(), ui::toText(path));
        for (int more = 0; more < 6; ++more)
            view.page.addIssue({engine::Severity::Error, "", "is no picture", "notes.txt", 0, engine::Loss::Image, {}});
        QCOMPARE(view.page.banner()->reason().count('\n'), 3);
        QVERIFY(view.page.banner()->title().startsWith("7 "));
        view.page.showError(engine::Error(engine::ErrorKind::Dataset, "video.unreadable",
                                          "[video] " + path + " cannot be read as a video", path));
        QVERIFY(view.page.banner()->reason().startsWith("x.jpg"));
        QVERIFY(!view.page.banner()->reason().contains("somebody"));
        QCOMPARE(view.page.banner()->toolTip(), ui::toText(path));
        view.page.showSaved({ui::SaveFormat::Labels, "out", 1, 0, false});
        QCOMPARE(view.page.banner()->toolTip(), "");
    }

    void anUntrainedModelIsWarnedOfWhereItCanBeRead() {
        PredictView view;
        view.page.setModel("yolo11n.yaml");
        const auto warns = [&view] {
            const auto labels = view.page.findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
                return label->isVisible() && label->wordWrap() && label->text().contains("never trained");
            });
        };
        QVERIFY(warns());
        view.predict();
        QVERIFY(warns());
        view.page.setModel("m.pt");
        QVERIFY(warns());  // of what is shown
        view.predict();
        QVERIFY(!warns());
    }

    void theSubtitleFitsASmallWindow() {
        PredictView view;
        view.page.resize(1024 - 184, 700);  // beside the rail
        view.page.setModel("yolo11n.yaml");
        const auto fits = [&view] {
            QApplication::processEvents();
            const auto labels = view.page.findChildren<QLabel*>();
            const auto subtitle = std::find_if(labels.begin(), labels.end(), [&view](const QLabel* label) {
                return label->text() == view.page.subtitle();
            });
            return (*subtitle)->fontMetrics().horizontalAdvance((*subtitle)->text()) <= (*subtitle)->width();
        };
        QVERIFY(fits());
        view.predict();
        QVERIFY(fits());
        view.page.setModel("blood cells, second try.pt");
        QVERIFY(fits());  // names both
        view.page.beginLive({{}, 0});
        QVERIFY(fits());
    }
};

UI_TEST_MAIN(PredictTextTest)
#include "predict_text_test.moc"
