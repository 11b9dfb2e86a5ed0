// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// P10 and P11 of the performance goals: gallery_bench PHOTOS [IMAGES]. PHOTOS is a folder of JPEGs of about 640 px;
// IMAGES (100,000) is how many the gallery gets. One line a figure. Not a test.
#include <QApplication>
#include <QElapsedTimer>
#include <QListView>
#include <QPainter>

#include <unistd.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <vector>

#include "engine/api/image.h"
#include "engine/api/process.h"
#include "tools/bench/scrolling.h"
#include "ui/convert.h"
#include "ui/dataset_edits.h"
#include "ui/jobs/thumbnail_job.h"
#include "ui/jobs/train_job.h"
#include "ui/theme.h"
#include "ui/widgets/dataset_browser.h"

namespace {

namespace fs = std::filesystem;
constexpr int kTilePx = 320;  // as the program asks for

double residentMb() {
    std::ifstream in("/proc/self/statm");
    long total = 0, resident = 0;
    in >> total >> resident;
    return static_cast<double>(resident) * static_cast<double>(::sysconf(_SC_PAGESIZE)) / 1e6;
}

double milliseconds(const QElapsedTimer& timer) {
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

std::vector<fs::path> jpegsIn(const fs::path& folder) {
    std::vector<fs::path> files;
    for (const auto& entry : fs::recursive_directory_iterator(folder))
        if (entry.path().extension() == ".jpg")
            files.push_back(entry.path());
    std::sort(files.begin(), files.end());
    return files;
}

/// 4000 x 3000 px, tiled from photos so that they are as hard to decode as a camera's.
std::vector<fs::path> largePhotos(const std::vector<fs::path>& photos, const fs::path& folder) {
    std::vector<fs::path> files;
    for (std::size_t number = 0; number < 8; ++number) {
        QImage large(4000, 3000, QImage::Format_RGB888);
        QPainter painter(&large);
        for (std::size_t cell = 0; cell < 48; ++cell) {
            const QImage photo = ui::toImage(engine::readImage(photos[(48 * number + cell) % photos.size()]));
            painter.drawImage(QRect(static_cast<int>(cell % 8) * 500, static_cast<int>(cell / 8) * 500, 500, 500),
                              photo);
        }
        painter.end();
        files.push_back(folder / ("large" + std::to_string(number) + ".jpg"));
        engine::writeImage(files.back(), ui::fromImage(large));
    }
    return files;
}

void measureThumbnails(const char* source, const std::vector<fs::path>& files) {
    for (const char* state : {"first time", "from the store"}) {
        QElapsedTimer timer;
        timer.start();
        for (const fs::path& file : files)
            engine::readThumbnail(file, kTilePx);
        std::printf("P10 thumbnails, %s sources, %s: %.0f a second on one core (%zu images)\n", source, state,
                    1000.0 * static_cast<double>(files.size()) / milliseconds(timer), files.size());
    }
}

engine::DatasetInfo makeDataset(const std::vector<fs::path>& photos, const fs::path& folder, int images) {
    engine::DatasetInfo dataset;
    dataset.name = "bench";
    dataset.classNames = {"one", "two", "three"};
    dataset.samples.reserve(static_cast<std::size_t>(images));
    for (int number = 0; number < images; ++number) {
        char name[64];
        std::snprintf(name, sizeof name, "%03d/image_%06d", number / 1000, number);
        engine::SampleInfo sample;
        sample.image = folder / "images" / (std::string(name) + ".jpg");
        sample.label = folder / "labels" / (std::string(name) + ".txt");
        fs::create_directories(sample.image.parent_path());
        fs::create_hard_link(photos[static_cast<std::size_t>(number) % photos.size()], sample.image);
        sample.split = number < images * 4 / 5 ? engine::Split::Train : engine::Split::Val;
        sample.width = 640;
        sample.height = 480;
        for (int box = 0; box < number % 15; ++box)
            sample.boxes.push_back({box % 3, 0.1F + 0.06F * static_cast<float>(box), 0.5F, 0.2F, 0.3F});
        if (number % 100 == 0) {
            engine::Issue issue;
            issue.code = number % 200 == 0 ? "label.outside" : "label.duplicate";
            issue.file = sample.label;
            dataset.issues.push_back(issue);
        }
        dataset.samples.push_back(std::move(sample));
    }
    return dataset;
}

/// Fine-tunes the sample in the background, as the window does it, for as long as the gallery is scrolled.
void measureWhileTraining(QListView& gallery, const fs::path& folder) {
    engine::TrainConfig config;
    config.model.file = "lite_detector";
    config.dataset.path = engine::writeSampleDataset(folder / "sample", 64, 0);
    config.epochs = 1000;
    config.imageSize = 320;
    config.batch = 8;
    config.project = folder / "runs";
    ui::TrainJob job;
    bool isTraining = false;
    QObject::connect(&job, &ui::TrainJob::stepped, &gallery, [&] { isTraining = true; });
    QObject::connect(&job, &ui::Job::failed, &gallery, [](const engine::Error& error) {
        std::printf("P11 while training: not measured, because it failed: %s\n", error.message.c_str());
    });
    job.start(config);
    while (job.isRunning() && !isTraining)
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    if (job.isRunning())
        bench::measureScrolling(gallery, " while training");
}

void measureGallery(engine::DatasetInfo dataset, const fs::path& folder) {
    ui::ThumbnailJob thumbnails(kTilePx), pictures(0);
    ui::DatasetEdits edits;
    ui::DatasetBrowser browser(thumbnails, pictures, edits);
    browser.resize(960, 700);
    browser.show();
    QApplication::processEvents();
    auto* gallery = browser.findChild<QListView*>("gallery");
    double firstMs = -1;
    QElapsedTimer timer;
    QObject::connect(&thumbnails, &ui::ThumbnailJob::loaded, gallery, [&] {
        if (firstMs < 0)
            firstMs = milliseconds(timer);
    });
    const auto images = dataset.samples.size();
    const double before = residentMb();
    timer.start();
    browser.setDataset(std::move(dataset));
    const double setMs = milliseconds(timer);
    QApplication::processEvents();
    std::printf("P11 open %zu images: %.0f ms to the first picture of the gallery (%.0f ms in setDataset)\n", images,
                milliseconds(timer), setMs);
    while (firstMs < 0)
        QApplication::processEvents(QEventLoop::WaitForMoreEvents);
    std::printf("P10 first thumbnail visible after %.0f ms\n", firstMs);
    bench::measureScrolling(*gallery, "");
    std::printf("P11 memory: %.0f MB more than before setDataset\n", residentMb() - before);
    measureWhileTraining(*gallery, folder);
}

}  // namespace

int main(int argc, char** argv) {
    engine::setUpProcess();
    qputenv("QT_QPA_PLATFORM", "offscreen");
    char scratch[] = "/tmp/gallery_bench_XXXXXX";
    if (argc < 2 || !::mkdtemp(scratch)) {
        std::fprintf(stderr, "gallery_bench PHOTOS [IMAGES]\n");
        return 2;
    }
    const fs::path folder = scratch;
    qputenv("ESPALIER_CACHE", scratch);
    QApplication application(argc, argv);
    ui::applyTheme(application, ui::Scheme::Light);
    const std::vector<fs::path> photos = jpegsIn(argv[1]);
    // Copies, because hard links do not cross file systems.
    std::vector<fs::path> copies;
    for (const fs::path& photo : photos) {
        copies.push_back(folder / ("photo" + std::to_string(copies.size()) + ".jpg"));
        fs::copy_file(photo, copies.back());
    }
    measureThumbnails("640 px", copies);
    measureThumbnails("12 MP", largePhotos(copies, folder));
    const double idle = residentMb();
    engine::DatasetInfo dataset = makeDataset(copies, folder, argc > 2 ? std::atoi(argv[2]) : 100'000);
    std::printf("P11 memory: the dataset itself takes %.0f MB\n", residentMb() - idle);
    measureGallery(std::move(dataset), folder);
    fs::remove_all(folder);
    return 0;
}
