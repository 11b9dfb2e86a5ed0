// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "engine/core/state_dict.h"

#include <array>
#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

namespace engine::training {

/// Parameters that share a learning rate and weight decay. `parameters` share storage with the model.
struct ParameterGroup {
    StateDict parameters;
    double learningRate = 0;
    double weightDecay = 0;
};

/// Group 0: names with "bias"; 1: weights; 2: weights of normalisation layers (yolo11-spec.md 5.3). Only group 1
/// decays. Frozen parameters stay in their group; without a gradient they are left alone.
using ParameterGroups = std::array<ParameterGroup, 3>;
ParameterGroups groupParameters(const StateDict& parameters, double learningRate, double weightDecay);

/// How a step takes gradients whose common L2 norm is limited: scalars on the device of the parameters, so that nobody
/// waits for it.
struct GradientLimit {
    Tensor norm;         ///< before the limit
    Tensor divisor;      ///< of every gradient; 1 where the norm is within the limit
    Tensor isNotFinite;  ///< 1 where the norm is not a finite number, else 0
};

/// For gradients of all parameters together. Undefined tensors where there is no gradient.
GradientLimit limitGradients(const ParameterGroups& groups, double maxNorm);

/// Updates parameters from their gradients by PyTorch's rules. Parameters without a gradient are skipped.
class Optimizer {
public:
    virtual ~Optimizer() = default;

    /// Nothing changes where the limit says that a gradient is not finite.
    void step(const GradientLimit& limit = {});
    /// Drops the gradients, so that a branch that gets none in a batch is skipped.
    void clearGradients();

    std::array<double, 3> learningRates() const;
    void setLearningRates(const std::array<double, 3>& rates);
    /// What the learning rate of each parameter is multiplied by; 1 until this is called. @param factors by name.
    void setRateFactors(const std::unordered_map<std::string, double>& factors);
    /// Of SGD; AdamW keeps its beta1 whatever the warm-up says.
    virtual void setMomentum(double) {}
    virtual double momentum() const = 0;

    /// Everything that later steps depend on, but rates and momentum: "<slot>/<parameter>".
    virtual StateDict state() const = 0;
    /// Exactly as `state` gave it, for the same parameters; copied onto their device. Throws Error (Model).
    virtual void setState(const StateDict& state) = 0;

    const ParameterGroups& groups() const { return m_groups; }
    virtual const char* name() const = 0;  ///< "SGD", "AdamW"

protected:
    explicit Optimizer(ParameterGroups groups) : m_groups(std::move(groups)), m_rateFactors(parameterCount(), 1.0) {}

    /// Parameters with a gradient that take their step together.
    struct Members {
        std::vector<std::size_t> indices;  ///< over all groups, in order
        std::vector<Tensor> parameters, gradients;
        double learningRate = 0, weightDecay = 0;
    };
    virtual void update(const Members& members, const GradientLimit& limit) = 0;

    /// These members' values of a slot, zeros where it has none yet.
    static std::vector<Tensor> startingAtZero(std::vector<Tensor>& slot, const Members& members);
    StateDict slot(const char* name, const std::vector<Tensor>& values) const;
    void fillSlot(const char* name, std::vector<Tensor>& values, const StateDict& from) const;
    std::size_t parameterCount() const;

    ParameterGroups m_groups;
    std::vector<double> m_rateFactors;  ///< by index
};

/// Nesterov momentum, no dampening.
class Sgd final : public Optimizer {
public:
    Sgd(ParameterGroups groups, double momentum);

    void setMomentum(double momentum) override { m_momentum = momentum; }
    double momentum() const override { return m_momentum; }
    StateDict state() const override;
    void setState(const StateDict& state) override;
    const char* name() const override { return "SGD"; }

private:
    void update(const Members& members, const GradientLimit& limit) override;

    double m_momentum;
    std::vector<Tensor> m_velocity;  ///< undefined until the first step of its parameter
};

/// Decoupled weight decay (Loshchilov and Hutter 2019); beta2 0.999, eps 1e-8.
class AdamW final : public Optimizer {
public:
    AdamW(ParameterGroups groups, double beta1);

    double momentum() const override { return m_beta1; }
    StateDict state() const override;
    void setState(const StateDict& state) override;
    const char* name() const override { return "AdamW"; }

private:
    void update(const Members& members, const GradientLimit& limit) override;

    double m_beta1;
    std::vector<Tensor> m_mean, m_meanSquare;
    std::vector<Tensor> m_steps;  ///< float scalars, per parameter: one that is sometimes skipped lags behind
};

}  // namespace engine::training
