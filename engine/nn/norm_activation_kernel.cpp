// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/nn/norm_activation_kernel.h"

namespace engine::nn {

#define DECLARE_KERNELS(set)                               \
    namespace set {                                        \
    extern const NormKernel<float> floatKernel;            \
    extern const NormKernel<std::uint16_t> bfloat16Kernel; \
    }

DECLARE_KERNELS(generic)

#ifdef __x86_64__

DECLARE_KERNELS(avx2)
DECLARE_KERNELS(avx512)

InstructionSet bestInstructionSet() {
    if (__builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512dq") &&
        __builtin_cpu_supports("avx512vl"))
        return InstructionSet::Avx512;
    if (__builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma"))
        return InstructionSet::Avx2;
    return InstructionSet::Generic;
}

const NormKernel<float>& floatNormKernel(InstructionSet set) {
    return set == InstructionSet::Avx512 ? avx512::floatKernel
           : set == InstructionSet::Avx2 ? avx2::floatKernel
                                         : generic::floatKernel;
}

const NormKernel<std::uint16_t>& bfloat16NormKernel(InstructionSet set) {
    return set == InstructionSet::Avx512 ? avx512::bfloat16Kernel
           : set == InstructionSet::Avx2 ? avx2::bfloat16Kernel
                                         : generic::bfloat16Kernel;
}

#else

InstructionSet bestInstructionSet() {
    return InstructionSet::Generic;
}

const NormKernel<float>& floatNormKernel(InstructionSet) {
    return generic::floatKernel;
}

const NormKernel<std::uint16_t>& bfloat16NormKernel(InstructionSet) {
    return generic::bfloat16Kernel;
}

#endif

}  // namespace engine::nn
