// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/nn/norm_activation_kernel.h"

namespace engine::nn {

namespace generic {
extern const NormKernels kernels;
}

#ifdef __x86_64__

namespace avx2 {
extern const NormKernels kernels;
}
namespace avx512 {
extern const NormKernels kernels;
}
namespace avx512bf16 {
extern const NormKernel<std::uint16_t> kernel;
}

InstructionSet bestInstructionSet() {
    if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512dq") &&
        __builtin_cpu_supports("avx512vl"))
        return __builtin_cpu_supports("avx512bf16") ? InstructionSet::Avx512Bf16 : InstructionSet::Avx512;
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma"))
        return InstructionSet::Avx2;
    return InstructionSet::Generic;
}

const NormKernels& normKernels(InstructionSet set) {
    static const NormKernels avx512WithBf16{avx512::kernels.float32, avx512bf16::kernel};
    switch (set) {
        case InstructionSet::Avx512Bf16:
            return avx512WithBf16;
        case InstructionSet::Avx512:
            return avx512::kernels;
        case InstructionSet::Avx2:
            return avx2::kernels;
        case InstructionSet::Generic:
            break;
    }
    return generic::kernels;
}

#else

InstructionSet bestInstructionSet() {
    return InstructionSet::Generic;
}

const NormKernels& normKernels(InstructionSet) {
    return generic::kernels;
}

#endif

}  // namespace engine::nn
