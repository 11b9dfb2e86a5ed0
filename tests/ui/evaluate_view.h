// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

#include <algorithm>
#include <memory>

#include "tests/support/fake_engine.h"
#include "ui/jobs/thumbnail_job.h"
#include "ui/models/sample_model.h"
#include "ui/pages/evaluate_page.h"

inline std::shared_ptr<const engine::DatasetInfo> scriptedDataset() {
    return std::make_shared<const engine::DatasetInfo>(fake::script().dataset);
}

/// The page with a model and a dataset, not measured yet.
struct EvaluateView {
    ui::ThumbnailJob thumbnails{100};
    ui::SampleModel samples{thumbnails};
    ui::EvaluatePage page{samples};

    EvaluateView() {
        samples.setDataset(*scriptedDataset());
        page.setModelChoices({{"a.pt", "models/a.pt"}, {"b.pt", "models/b.pt"}});
        page.setModel("models/a.pt");
        page.setDataset(scriptedDataset());
        page.resize(1100, 760);
        page.show();
    }
    void report(const engine::EvaluateReport& report) {
        page.showRunning();
        page.showReport(std::make_shared<const engine::EvaluateReport>(report));
    }
    template <typename T>
    T* part(const char* name) {
        return page.findChild<T*>(name);
    }
    bool isSaid(const QString& text) {
        const QList<QLabel*> labels = page.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel* label) { return label->isVisible() && label->text().contains(text); });
    }
};
