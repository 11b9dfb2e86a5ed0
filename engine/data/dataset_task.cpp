// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/data/dataset_task.h"

#include "engine/api/error.h"
#include "engine/core/read_file.h"

namespace engine::data {

void requireTask(DatasetTask found, DatasetTask needed, const std::filesystem::path& source) {
    if (found == needed)
        return;
    const std::string name = displayPath(source);
    if (needed == DatasetTask::Detect)
        throw Error(ErrorKind::Dataset, "dataset.task",
                    "[dataset] a detector needs boxes, but " + name + " names only the class of each whole image",
                    source, "choose a classifier, or give a dataset with boxes, for example an Ultralytics yaml",
                    {name});
    throw Error(ErrorKind::Dataset, "dataset.task_classify",
                "[dataset] a classifier needs the class of each whole image, but " + name + " has boxes", source,
                "choose a detector, or give a folder with one folder of pictures a class", {name});
}

}  // namespace engine::data
