// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/nn/model.h"

#include <cstdint>
#include <memory>

namespace engine::training {

/// Exponential moving average of a model's weights and BatchNorm statistics, yolo11-spec.md 5.7. Integer buffers
/// keep the value they had at the start; tensors that do not change stay the same bit for bit.
class Ema {
public:
    /// Starts as a copy of `model` on its device. @param updates done before, when resuming.
    explicit Ema(const nn::Model& model, std::int64_t updates = 0);

    /// After each optimizer step. @param unchanged stages that are as they were at the start: they are passed over.
    void update(const nn::Model& model, const FreezePlan& unchanged = {});

    nn::Model& model() const { return *m_model; }  ///< inference mode, no gradients
    std::int64_t updates() const { return m_updates; }
    void setUpdates(std::int64_t updates) { m_updates = updates; }

    /// Weight of the old value in the `updates`-th update.
    static double decay(std::int64_t updates);

private:
    std::unique_ptr<nn::Model> m_model;
    std::int64_t m_updates = 0;
};

}  // namespace engine::training
