// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
//
// NormKernel for bfloat16 where the processor rounds to it and estimates reciprocals itself, which compilers do not
// make of plain loops. What is not here is that of AVX-512.
#include <immintrin.h>

#include "engine/nn/norm_activation_kernel.h"

namespace engine::nn {

namespace avx512 {
extern const NormKernels kernels;
}

namespace avx512bf16 {
namespace {

using Bits = std::uint16_t;
using Values = __m512;

constexpr std::int64_t kLanes = 16;

Values all(float value) {
    return _mm512_set1_ps(value);
}

/// The first `count` of up to sixteen neighbours, the same in every access.
class Lanes {
public:
    explicit Lanes(std::int64_t count) : m_mask(static_cast<__mmask16>((1U << count) - 1)) {}

    Values load(const float* from) const { return _mm512_maskz_loadu_ps(m_mask, from); }
    Values load(const Bits* from) const {
        return _mm512_castsi512_ps(
            _mm512_slli_epi32(_mm512_cvtepu16_epi32(_mm256_maskz_loadu_epi16(m_mask, from)), 16));
    }
    void store(float* to, Values values) const { _mm512_mask_storeu_ps(to, m_mask, values); }
    void store(Bits* to, Values values) const {
        _mm256_mask_storeu_epi16(to, m_mask, reinterpret_cast<__m256i>(_mm512_cvtneps_pbh(values)));
    }

private:
    __mmask16 m_mask;
};

// Within 1e-4: the processor's estimate of a reciprocal has 14 bits, six more than the result.
Values sigmoid(Values x) {
    const Values n = _mm512_roundscale_ps(x * all(-1.44269504F), _MM_FROUND_TO_NEAREST_INT | _MM_FROUND_NO_EXC);
    const Values r = _mm512_fnmadd_ps(n, all(0.69314718F), -x);
    Values p = all(4.189474e-2F);
    p = _mm512_fmadd_ps(p, r, all(1.6778215e-1F));
    p = _mm512_fmadd_ps(p, r, all(4.9999086e-1F));
    p = _mm512_fmadd_ps(p, r, all(9.9997126e-1F));
    p = _mm512_fmadd_ps(p, r, all(1));
    return _mm512_rcp14_ps(all(1) + _mm512_scalef_ps(p, n));
}

struct None {
    static Values value(Values z) { return z; }
    static Values slope(Values) { return all(1); }
};

struct Silu {
    static Values value(Values z) { return z * sigmoid(z); }
    static Values slope(Values z) {
        const Values s = sigmoid(z);
        return _mm512_fmadd_ps(z * s, all(1) - s, s);
    }
};

/// body(first column, lanes) for all columns of a row.
template <class Body>
void forColumns(std::int64_t width, const Body& body) {
    std::int64_t c = 0;
    for (; c + kLanes <= width; c += kLanes)
        body(c, Lanes(kLanes));
    if (c < width)
        body(c, Lanes(width - c));
}

void sum(const Bits* x, std::int64_t rows, std::int64_t width, const float* centre, float* sums, float* squares) {
    for (std::int64_t row = 0; row < rows; ++row, x += width) {
        forColumns(width, [=](std::int64_t c, Lanes lanes) {
            const Values d = lanes.load(x + c) - lanes.load(centre + c);
            lanes.store(sums + c, lanes.load(sums + c) + d);
            lanes.store(squares + c, _mm512_fmadd_ps(d, d, lanes.load(squares + c)));
        });
    }
}

template <class A>
void applyAs(const Bits* x, Bits* y, std::int64_t rows, std::int64_t width, const float* scale, const float* shift) {
    for (std::int64_t row = 0; row < rows; ++row, x += width, y += width) {
        forColumns(width, [=](std::int64_t c, Lanes lanes) {
            const Values z = _mm512_fmadd_ps(lanes.load(x + c), lanes.load(scale + c), lanes.load(shift + c));
            lanes.store(y + c, A::value(z));
        });
    }
}

/// dy * activation'(z)
template <class A>
Values throughActivation(Values x, Values dy, Values scale, Values shift) {
    return dy * A::slope(_mm512_fmadd_ps(x, scale, shift));
}

template <class A>
void sumGradientsAs(const Bits* x, const Bits* dy, std::int64_t dyStride, std::int64_t rows, std::int64_t width,
                    const float* scale, const float* shift, const float* centre, float* sums, float* products) {
    for (std::int64_t row = 0; row < rows; ++row, x += width, dy += dyStride) {
        forColumns(width, [=](std::int64_t c, Lanes lanes) {
            const Values value = lanes.load(x + c);
            const Values dz =
                throughActivation<A>(value, lanes.load(dy + c), lanes.load(scale + c), lanes.load(shift + c));
            lanes.store(sums + c, lanes.load(sums + c) + dz);
            lanes.store(products + c, _mm512_fmadd_ps(dz, value - lanes.load(centre + c), lanes.load(products + c)));
        });
    }
}

template <class A>
void gradientAs(const Bits* x, const Bits* dy, std::int64_t dyStride, Bits* dx, std::int64_t rows, std::int64_t width,
                const float* scale, const float* shift, const float* centre, const float* slope, const float* offset) {
    for (std::int64_t row = 0; row < rows; ++row, x += width, dy += dyStride, dx += width) {
        forColumns(width, [=](std::int64_t c, Lanes lanes) {
            const Values value = lanes.load(x + c), factor = lanes.load(scale + c);
            const Values dz = throughActivation<A>(value, lanes.load(dy + c), factor, lanes.load(shift + c));
            const Values correction =
                _mm512_fmadd_ps(lanes.load(slope + c), value - lanes.load(centre + c), lanes.load(offset + c));
            lanes.store(dx + c, _mm512_fmadd_ps(factor, dz, correction));
        });
    }
}

/// run(activation) with a type, or with the loops of AVX-512 for one that has none here.
template <class Run, class Otherwise>
void with(Activation activation, const Run& run, const Otherwise& otherwise) {
    if (activation == Activation::Silu)
        run(Silu());
    else if (activation == Activation::None)
        run(None());
    else
        otherwise(avx512::kernels.bfloat16);
}

void apply(Activation activation, const Bits* x, Bits* y, std::int64_t rows, std::int64_t width, const float* scale,
           const float* shift) {
    with(
        activation, [&]<class A>(A) { applyAs<A>(x, y, rows, width, scale, shift); },
        [&](const auto& kernel) { kernel.apply(activation, x, y, rows, width, scale, shift); });
}

void activate(Activation activation, Bits* x, std::int64_t count) {
    with(
        activation,
        [&]<class A>(A) {
            forColumns(count, [=](std::int64_t i, Lanes lanes) { lanes.store(x + i, A::value(lanes.load(x + i))); });
        },
        [&](const auto& kernel) { kernel.activate(activation, x, count); });
}

void sumGradients(Activation activation, const Bits* x, const Bits* dy, std::int64_t dyStride, std::int64_t rows,
                  std::int64_t width, const float* scale, const float* shift, const float* centre, float* sums,
                  float* products) {
    with(
        activation,
        [&]<class A>(A) { sumGradientsAs<A>(x, dy, dyStride, rows, width, scale, shift, centre, sums, products); },
        [&](const auto& kernel) {
            kernel.sumGradients(activation, x, dy, dyStride, rows, width, scale, shift, centre, sums, products);
        });
}

void gradient(Activation activation, const Bits* x, const Bits* dy, std::int64_t dyStride, Bits* dx, std::int64_t rows,
              std::int64_t width, const float* scale, const float* shift, const float* centre, const float* slope,
              const float* offset) {
    with(
        activation,
        [&]<class A>(A) { gradientAs<A>(x, dy, dyStride, dx, rows, width, scale, shift, centre, slope, offset); },
        [&](const auto& kernel) {
            kernel.gradient(activation, x, dy, dyStride, dx, rows, width, scale, shift, centre, slope, offset);
        });
}

}  // namespace

extern const NormKernel<Bits> kernel{&sum, &apply, &activate, &sumGradients, &gradient};

}  // namespace avx512bf16
}  // namespace engine::nn
