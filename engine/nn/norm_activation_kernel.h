// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/nn/activation_kind.h"

#include <cstdint>

namespace engine::nn {

/// Passes over rows of `width` values, each with parameters of its own: z = x * scale + shift.
/// `T` is float, or std::uint16_t for the bits of a bfloat16.
template <class T>
struct NormKernel {
    /// sums[c] and squares[c] are increased by x - centre and its square.
    void (*sum)(const T* x, std::int64_t rows, std::int64_t width, const float* centre, float* sums, float* squares);
    /// y = activation(z)
    void (*apply)(Activation, const T* x, T* y, std::int64_t rows, std::int64_t width, const float* scale,
                  const float* shift);
    /// x = activation(x), `count` values.
    void (*activate)(Activation, T* x, std::int64_t count);
    /// With dz = dy * activation'(z): sums[c] is increased by dz, products[c] by dz * (x - centre).
    /// @param dyStride from one row of dy to the next
    void (*sumGradients)(Activation, const T* x, const T* dy, std::int64_t dyStride, std::int64_t rows,
                         std::int64_t width, const float* scale, const float* shift, const float* centre, float* sums,
                         float* products);
    /// dx = scale * dz + slope * (x - centre) + offset
    void (*gradient)(Activation, const T* x, const T* dy, std::int64_t dyStride, T* dx, std::int64_t rows,
                     std::int64_t width, const float* scale, const float* shift, const float* centre,
                     const float* slope, const float* offset);
};

enum class InstructionSet { Generic, Avx2, Avx512, Avx512Bf16 };

/// The widest that this processor has.
InstructionSet bestInstructionSet();

/// The loops for both types, of one instruction set.
struct NormKernels {
    NormKernel<float> float32;
    NormKernel<std::uint16_t> bfloat16;
};

/// `set` must not be above the best.
const NormKernels& normKernels(InstructionSet set);

}  // namespace engine::nn
