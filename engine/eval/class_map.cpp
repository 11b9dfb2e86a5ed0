// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/eval/class_map.h"

#include <algorithm>
#include <limits>
#include <string>
#include <vector>

#include <ATen/ATen.h>
#include <fmt/format.h>

#include "engine/api/error.h"

namespace engine::eval {

namespace {

[[noreturn]] void refuse(const std::string& expected, const std::string& found) {
    throw Error(ErrorKind::Usage, "evaluate.bad_class_map",
                fmt::format("[evaluate] class map: expected {}, found {}", expected, found), {},
                "Match the classes of the model with those of the dataset again.");
}

}  // namespace

void checkClassMap(const ClassMap& map, std::size_t modelClasses, std::size_t datasetClasses) {
    if (map.size() != modelClasses) {
        refuse(fmt::format("{} numbers, one a class of the model", modelClasses), fmt::format("{}", map.size()));
    }
    for (const std::int64_t id : map) {
        if (id < -1 || id >= static_cast<std::int64_t>(datasetClasses)) {
            refuse(fmt::format("-1 or a class of the dataset, 0 to {}", datasetClasses - 1), fmt::format("{}", id));
        }
    }
    if (std::all_of(map.begin(), map.end(), [](std::int64_t id) { return id < 0; })) {
        refuse("a class that counts", "none");
    }
}

Tensor mapScores(const Tensor& decoded, const ClassMap& map, std::int64_t classes) {
    Tensor mapped = at::zeros({decoded.size(0), 4 + classes, decoded.size(2)}, decoded.options());
    mapped.narrow(1, 0, 4).copy_(decoded.narrow(1, 0, 4));
    for (std::size_t id = 0; id < map.size(); ++id) {
        if (map[id] >= 0) {
            Tensor scores = mapped.select(1, 4 + map[id]);
            scores.copy_(at::maximum(scores, decoded.select(1, 4 + static_cast<std::int64_t>(id))));
        }
    }
    return mapped;
}

Tensor mapLogits(const Tensor& logits, const ClassMap& map, std::int64_t classes) {
    const Tensor source = logits.to(at::kFloat);
    std::vector<std::vector<Tensor>> columns(static_cast<std::size_t>(classes));
    for (std::size_t id = 0; id < map.size(); ++id) {
        if (map[id] >= 0) {
            columns[static_cast<std::size_t>(map[id])].push_back(source.select(1, static_cast<std::int64_t>(id)));
        }
    }
    Tensor mapped = at::full({source.size(0), classes}, -std::numeric_limits<float>::infinity(), source.options());
    for (std::size_t id = 0; id < columns.size(); ++id) {
        if (!columns[id].empty()) {
            mapped.select(1, static_cast<std::int64_t>(id)).copy_(at::stack(columns[id], 1).logsumexp(1));
        }
    }
    return mapped;
}

}  // namespace engine::eval
