// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/data/dataset_task.h"

#include "engine/api/error.h"
#include "engine/core/read_file.h"

namespace engine::data {

void requireDetection(const DatasetInfo& dataset) {
    if (dataset.task == DatasetTask::Detect)
        return;
    throw Error(ErrorKind::Dataset, "dataset.task",
                "[dataset] a detector needs boxes, but " + displayPath(dataset.source) +
                    " names only the class of each whole image",
                dataset.source, "give a dataset with boxes, for example an Ultralytics yaml",
                {displayPath(dataset.source)});
}

}  // namespace engine::data
