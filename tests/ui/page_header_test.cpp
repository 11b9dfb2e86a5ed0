// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whether what a page says below its title can be read beside its buttons, in the smallest window.
#include <QTest>

#include "tests/support/fake_engine.h"
#include "tests/support/fake_evaluate.h"
#include "tests/support/ui_test_main.h"
#include "tests/ui/painted_text.h"
#include "ui/jobs/thumbnail_job.h"
#include "ui/models/sample_model.h"
#include "ui/pages/evaluate_page.h"
#include "ui/theme.h"

class PageHeaderTest final : public QObject {
    Q_OBJECT

private:
    static bool isPainted(QWidget& widget, const QString& text) {
        const QList<PaintedText> texts = paintedTexts(widget);
        return std::any_of(texts.begin(), texts.end(), [&](const PaintedText& one) { return one.text == text; });
    }

private slots:
    void initTestCase() {
        ui::setUpLook(*qApp);
        ui::applyTheme(*qApp, ui::Scheme::Light);
    }

    void whatEvaluateMeasuredStandsThereWhole() {
        ui::ThumbnailJob thumbnails(100);
        ui::SampleModel samples(thumbnails);
        ui::EvaluatePage page(samples);
        page.setModelChoices({{"a.pt", "models/a.pt"}});
        page.setModel("models/a.pt");
        const auto dataset = std::make_shared<const engine::DatasetInfo>(fake::script().dataset);
        samples.setDataset(*dataset);
        page.setDataset(dataset);
        page.resize(968, 740);  // of a window of 1024 x 768
        page.show();
        QVERIFY2(isPainted(page, page.subtitle()), qPrintable(page.subtitle()));
        page.showRunning();
        page.showReport(std::make_shared<const engine::EvaluateReport>(fake::detectionReport()));
        QVERIFY(page.subtitle().contains("a.pt"));
        QVERIFY2(isPainted(page, page.subtitle()), qPrintable(page.subtitle()));
    }
};

UI_TEST_MAIN(PageHeaderTest)
#include "page_header_test.moc"
