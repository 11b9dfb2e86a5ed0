// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
// Writing a dataset as engine/api promises it, but a line for each image in place of the image.
#include <fstream>

#include "engine/api/convert_dataset.h"
#include "engine/api/error.h"
#include "tests/support/fake_engine.h"

namespace engine {

std::filesystem::path convertDataset(const DatasetInfo& dataset, const std::filesystem::path& folder,
                                     DatasetFormat format, const ProgressFunction& progress, std::stop_token stop) {
    const fake::Inside inside;
    fake::failIfScripted();
    if (!std::filesystem::is_empty(folder))
        throw Error(ErrorKind::Usage, "convert.not_empty", "[convert] not an empty folder", folder);
    const std::filesystem::path file = folder / (format == DatasetFormat::ClassFolders ? "classes" : "data.yaml");
    std::ofstream yaml(file);
    std::int64_t done = 0;
    for (const SampleInfo& sample : dataset.samples) {
        if (!fake::waitFor(fake::script().itemInterval, stop))
            break;
        yaml << sample.image.filename().string() << ' ' << sample.boxes.size() << '\n';
        if (progress)
            progress({"convert", ++done, std::ssize(dataset.samples)});
    }
    return file;
}

}  // namespace engine
