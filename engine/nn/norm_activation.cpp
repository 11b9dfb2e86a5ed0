// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/nn/norm_activation.h"

#include "engine/nn/norm_activation_kernel.h"

#include <ATen/ATen.h>
#include <ATen/Parallel.h>
#include <torch/csrc/autograd/custom_function.h>

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace engine::nn {
namespace {

using torch::autograd::AutogradContext;

constexpr std::int64_t kNarrow = 64;            // rows with fewer values are taken several at a time
constexpr std::int64_t kBlockValues = 1 << 15;  // of a partial sum: few enough for float32
constexpr auto kLayout = at::MemoryFormat::ChannelsLast;

/// The values of a tensor as rows that are wide enough for vector instructions.
class Rows {
public:
    explicit Rows(const Tensor& x) : Rows(x, std::max<std::int64_t>(1, kNarrow / x.size(1))) {}
    /// @param pixels in a row
    Rows(const Tensor& x, std::int64_t pixels)
        : m_channels(x.size(1)),
          m_perRow(pixels),
          m_width(m_channels * m_perRow),
          m_pixels(x.numel() / m_channels),
          m_rows(m_pixels / m_perRow),
          m_rowsPerBlock(std::max<std::int64_t>(1, kBlockValues / m_width)),
          m_blocks((m_rows + m_rowsPerBlock - 1) / m_rowsPerBlock) {}

    double pixels() const { return static_cast<double>(m_pixels); }

    /// One value a channel, repeated over a row.
    std::vector<float> repeated(const float* values) const {
        std::vector<float> result(static_cast<std::size_t>(m_width));
        for (auto part = result.begin(); part != result.end(); part += m_channels)
            std::copy_n(values, m_channels, part);
        return result;
    }

    /// process(block, first value, rows, width) for all of them, in parallel; what is left over as one short row.
    template <class Process>
    void forEachBlock(const Process& process) const {
        at::parallel_for(0, m_blocks, 1, [&](std::int64_t begin, std::int64_t end) {
            for (std::int64_t block = begin; block < end; ++block) {
                const std::int64_t first = block * m_rowsPerBlock;
                process(block, first * m_width, std::min(m_rowsPerBlock, m_rows - first), m_width);
            }
        });
        if (const std::int64_t rest = m_pixels % m_perRow; rest > 0)
            process(m_blocks, m_rows * m_width, 1, rest * m_channels);
    }

    /// Two sums a channel, [2][channels], added up in a fixed order.
    /// @param addBlock (first value, rows, width, sums, other sums)
    template <class AddBlock>
    std::vector<double> summed(const AddBlock& addBlock) const {
        std::vector<float> partial(static_cast<std::size_t>((m_blocks + 1) * 2 * m_width));
        forEachBlock([&](std::int64_t block, std::int64_t first, std::int64_t rows, std::int64_t width) {
            float* sums = partial.data() + block * 2 * m_width;
            addBlock(first, rows, width, sums, sums + m_width);
        });
        std::vector<double> result(static_cast<std::size_t>(2 * m_channels));
        const float* from = partial.data();
        for (std::int64_t part = 0; part < (m_blocks + 1) * 2; ++part) {
            double* to = result.data() + part % 2 * m_channels;
            for (std::int64_t i = 0; i < m_width; ++i)
                to[i % m_channels] += *from++;
        }
        return result;
    }

private:
    std::int64_t m_channels, m_perRow, m_width, m_pixels, m_rows, m_rowsPerBlock, m_blocks;
};

/// What both directions need, float32 [4, C]: z = x * scale + shift, of a normalisation around `centre` that divided
/// by 1 / inverse.
class Affine {
public:
    explicit Affine(std::int64_t channels) : Affine(at::empty({4, channels}, at::kFloat)) {}
    explicit Affine(Tensor values) : m_values(std::move(values)) {}

    const Tensor& values() const { return m_values; }
    float* scale() const { return row(0); }
    float* shift() const { return row(1); }
    float* centre() const { return row(2); }
    float* inverse() const { return row(3); }

    void set(std::int64_t channel, double mean, double variance, const NormState& norm) const {
        const double inverseDeviation = 1 / std::sqrt(variance + norm.eps);
        const double factor = norm.weight.const_data_ptr<float>()[channel] * inverseDeviation;
        scale()[channel] = static_cast<float>(factor);
        shift()[channel] = static_cast<float>(norm.bias.const_data_ptr<float>()[channel] - mean * factor);
        centre()[channel] = static_cast<float>(mean);
        inverse()[channel] = static_cast<float>(inverseDeviation);
    }

private:
    float* row(std::int64_t index) const { return m_values.mutable_data_ptr<float>() + index * m_values.size(1); }

    Tensor m_values;
};

void moveTowards(float& running, double batch, double momentum) {
    running = static_cast<float>((1 - momentum) * running + momentum * batch);
}

template <class T>
Affine affineOf(const Tensor& x, const NormState& norm, const NormKernel<T>& kernel) {
    const std::int64_t channels = x.size(1);
    const Affine affine(channels);
    auto* means = norm.runningMean.mutable_data_ptr<float>();
    auto* variances = norm.runningVar.mutable_data_ptr<float>();
    if (!norm.usesBatch) {
        for (std::int64_t c = 0; c < channels; ++c)
            affine.set(c, means[c], variances[c], norm);
        return affine;
    }
    const Rows rows(x);
    const auto* values = static_cast<const T*>(x.const_data_ptr());
    // Sums around the running mean: nothing cancels where it is near.
    const std::vector<float> centre = rows.repeated(means);
    const std::vector<double> sums =
        rows.summed([&](std::int64_t first, std::int64_t count, std::int64_t width, float* distances, float* squares) {
            kernel.sum(values + first, count, width, centre.data(), distances, squares);
        });
    const double unbiased = rows.pixels() / std::max(rows.pixels() - 1, 1.0);
    for (std::int64_t c = 0; c < channels; ++c) {
        const double distance = sums[static_cast<std::size_t>(c)] / rows.pixels();
        const double square = sums[static_cast<std::size_t>(channels + c)] / rows.pixels();
        const double mean = means[c] + distance, variance = std::max(square - distance * distance, 0.0);
        affine.set(c, mean, variance, norm);
        moveTowards(means[c], mean, norm.momentum);
        moveTowards(variances[c], variance * unbiased, norm.momentum);
    }
    return affine;
}

template <class T>
Tensor forwardAs(const Tensor& x, const Affine& affine, Activation activation, const NormKernel<T>& kernel) {
    const Rows rows(x);
    Tensor y = at::empty_like(x);
    const auto* from = static_cast<const T*>(x.const_data_ptr());
    auto* to = static_cast<T*>(y.mutable_data_ptr());
    const std::vector<float> scale = rows.repeated(affine.scale()), shift = rows.repeated(affine.shift());
    rows.forEachBlock([&](std::int64_t, std::int64_t first, std::int64_t count, std::int64_t width) {
        kernel.apply(activation, from + first, to + first, count, width, scale.data(), shift.data());
    });
    return y;
}

/// Whether `dy` is some of the channels of a tensor with the channels innermost: a gradient of what was concatenated.
bool isSliceOfChannels(const Tensor& dy) {
    const std::int64_t pixel = dy.stride(3);
    return dy.stride(1) == 1 && dy.stride(2) == pixel * dy.size(3) && dy.stride(0) == dy.stride(2) * dy.size(2);
}

/// Gradients of x, weight and bias. @param dy of the type of `x`, a slice of channels.
template <class T>
std::vector<Tensor> backwardAs(const Tensor& x, const Tensor& dy, const Affine& affine, bool usesBatch,
                               Activation activation, const NormKernel<T>& kernel) {
    const std::int64_t channels = x.size(1);
    const bool isWhole = dy.is_contiguous(kLayout);
    const Rows rows = isWhole ? Rows(x) : Rows(x, 1);
    const auto dyStride = [&](std::int64_t width) { return isWhole ? width : dy.stride(3); };
    Tensor dx = at::empty_like(x);
    const auto* values = static_cast<const T*>(x.const_data_ptr());
    const auto* gradients = static_cast<const T*>(dy.const_data_ptr());
    auto* to = static_cast<T*>(dx.mutable_data_ptr());
    const std::vector<float> scale = rows.repeated(affine.scale()), shift = rows.repeated(affine.shift()),
                             centre = rows.repeated(affine.centre());
    const std::vector<double> sums = rows.summed([&](std::int64_t first, std::int64_t count, std::int64_t width,
                                                     float* sum, float* products) {
        kernel.sumGradients(activation, values + first, gradients + first / channels * dyStride(channels),
                            dyStride(width), count, width, scale.data(), shift.data(), centre.data(), sum, products);
    });
    const Tensor weightGradient = at::empty({channels}, at::kFloat), biasGradient = at::empty({channels}, at::kFloat);
    const Tensor corrections = at::zeros({2, channels}, at::kFloat);  // through the batch's deviation and mean
    auto* slope = corrections.mutable_data_ptr<float>();
    auto* offset = slope + channels;
    for (std::int64_t c = 0; c < channels; ++c) {
        const double sum = sums[static_cast<std::size_t>(c)], inverse = affine.inverse()[c];
        const double normalised = sums[static_cast<std::size_t>(channels + c)] * inverse;
        weightGradient.mutable_data_ptr<float>()[c] = static_cast<float>(normalised);
        biasGradient.mutable_data_ptr<float>()[c] = static_cast<float>(sum);
        if (usesBatch) {
            slope[c] = static_cast<float>(-affine.scale()[c] * inverse * normalised / rows.pixels());
            offset[c] = static_cast<float>(-affine.scale()[c] * sum / rows.pixels());
        }
    }
    const std::vector<float> slopeRow = rows.repeated(slope), offsetRow = rows.repeated(offset);
    rows.forEachBlock([&](std::int64_t, std::int64_t first, std::int64_t count, std::int64_t width) {
        kernel.gradient(activation, values + first, gradients + first / channels * dyStride(channels), dyStride(width),
                        to + first, count, width, scale.data(), shift.data(), centre.data(), slopeRow.data(),
                        offsetRow.data());
    });
    return {dx, weightGradient, biasGradient};
}

/// run(kernel) with the one for the type of `x`.
template <class Run>
auto withKernel(const Tensor& x, const Run& run) {
    static const NormKernels& kernels = normKernels(bestInstructionSet());
    return x.scalar_type() == at::kFloat ? run(kernels.float32) : run(kernels.bfloat16);
}

struct NormActivate : torch::autograd::Function<NormActivate> {
    // The weight and bias of `norm` once more, for autograd to see.
    static Tensor forward(AutogradContext* context, const Tensor& x, const Tensor&, const Tensor&,
                          const NormState& norm, Activation activation) {
        return withKernel(x, [&](const auto& kernel) {
            const Affine affine = affineOf(x, norm, kernel);
            context->save_for_backward({x, affine.values()});
            context->saved_data["uses_batch"] = norm.usesBatch;
            context->saved_data["activation"] = static_cast<std::int64_t>(activation);
            return forwardAs(x, affine, activation, kernel);
        });
    }

    static std::vector<Tensor> backward(AutogradContext* context, const std::vector<Tensor>& gradients) {
        const auto saved = context->get_saved_variables();
        const Tensor& x = saved[0];
        const auto activation = static_cast<Activation>(context->saved_data["activation"].toInt());
        const bool usesBatch = context->saved_data["uses_batch"].toBool();
        Tensor dy = gradients[0].to(x.scalar_type());
        if (!isSliceOfChannels(dy))
            dy = dy.contiguous(kLayout);
        std::vector<Tensor> result = withKernel(
            x, [&](const auto& kernel) { return backwardAs(x, dy, Affine(saved[1]), usesBatch, activation, kernel); });
        result.resize(5);
        return result;
    }
};

}  // namespace

bool canNormActivate(const Tensor& x) {
    return x.is_cpu() && x.dim() == 4 && x.numel() > 0 && x.is_contiguous(kLayout) &&
           (x.scalar_type() == at::kFloat || x.scalar_type() == at::kBFloat16);
}

Tensor normActivate(const Tensor& x, const NormState& norm, Activation activation) {
    return NormActivate::apply(x, norm.weight, norm.bias, norm, activation);
}

bool canActivateInPlace(const Tensor& x) {
    return x.is_cpu() && x.is_non_overlapping_and_dense() &&
           (x.scalar_type() == at::kFloat || x.scalar_type() == at::kBFloat16);
}

void activateInPlace(const Tensor& x, Activation activation) {
    withKernel(x, [&]<class T>(const NormKernel<T>& kernel) {
        auto* values = static_cast<T*>(x.mutable_data_ptr());
        at::parallel_for(0, x.numel(), kBlockValues, [&](std::int64_t begin, std::int64_t end) {
            kernel.activate(activation, values + begin, end - begin);
        });
    });
}

}  // namespace engine::nn
