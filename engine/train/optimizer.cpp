// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/train/optimizer.h"

#include "engine/api/error.h"

#include <ATen/ATen.h>
#include <c10/core/GradMode.h>

#include <map>
#include <optional>

namespace engine::training {
namespace {

constexpr double kBeta2 = 0.999;
constexpr double kEps = 1e-8;

std::optional<Tensor> given(const Tensor& tensor) {
    return tensor.defined() ? std::optional(tensor) : std::nullopt;
}

}  // namespace

ParameterGroups groupParameters(const StateDict& parameters, double learningRate, double weightDecay) {
    ParameterGroups groups;
    for (const auto& [name, parameter] : parameters) {
        const bool isBias = name.find("bias") != std::string::npos;
        const bool isNorm = parameter.dim() == 1;  // every other weight has two dimensions or more
        groups[isBias ? 0 : isNorm ? 2 : 1].parameters.emplace_back(name, parameter);
    }
    for (ParameterGroup& group : groups)
        group.learningRate = learningRate;
    groups[1].weightDecay = weightDecay;
    return groups;
}

GradientLimit limitGradients(const ParameterGroups& groups, double maxNorm) {
    const c10::NoGradGuard noGrad;
    std::vector<Tensor> gradients;
    for (const ParameterGroup& group : groups)
        for (const auto& [name, parameter] : group.parameters)
            if (const Tensor& gradient = parameter.grad(); gradient.defined())
                gradients.push_back(gradient);
    if (gradients.empty())
        return {};
    const Tensor norm = at::norm(at::stack(at::_foreach_norm(gradients)));
    return {norm, ((norm + 1e-6) / maxNorm).clamp_min(1.0), norm.isfinite().logical_not().to(at::kFloat)};
}

void Optimizer::step(const GradientLimit& limit) {
    const c10::NoGradGuard noGrad;
    std::size_t index = 0;
    for (const ParameterGroup& group : m_groups) {
        std::map<double, Members> byFactor;
        for (const auto& [name, parameter] : group.parameters) {
            if (const Tensor& gradient = parameter.grad(); gradient.defined()) {
                Members& members = byFactor[m_rateFactors[index]];
                members.indices.push_back(index);
                members.parameters.push_back(parameter);
                members.gradients.push_back(gradient);
            }
            ++index;
        }
        for (auto& [factor, members] : byFactor) {
            members.learningRate = group.learningRate * factor;
            members.weightDecay = group.weightDecay;
            update(members, limit);
        }
    }
}

void Optimizer::setRateFactors(const std::unordered_map<std::string, double>& factors) {
    std::size_t index = 0;
    for (const ParameterGroup& group : m_groups)
        for (const auto& [name, parameter] : group.parameters)
            m_rateFactors[index++] = factors.at(name);
}

void Optimizer::clearGradients() {
    for (const ParameterGroup& group : m_groups)
        for (const auto& [name, parameter] : group.parameters)
            parameter.mutable_grad() = Tensor();
}

std::array<double, 3> Optimizer::learningRates() const {
    return {m_groups[0].learningRate, m_groups[1].learningRate, m_groups[2].learningRate};
}

void Optimizer::setLearningRates(const std::array<double, 3>& rates) {
    for (std::size_t i = 0; i < rates.size(); ++i)
        m_groups[i].learningRate = rates[i];
}

std::size_t Optimizer::parameterCount() const {
    return m_groups[0].parameters.size() + m_groups[1].parameters.size() + m_groups[2].parameters.size();
}

StateDict Optimizer::slot(const char* name, const std::vector<Tensor>& values) const {
    StateDict entries;
    std::size_t index = 0;
    for (const ParameterGroup& group : m_groups)
        for (const auto& [key, parameter] : group.parameters)
            if (const Tensor& value = values[index++]; value.defined())
                entries.emplace_back(std::string(name) + "/" + key, value);
    return entries;
}

void Optimizer::fillSlot(const char* name, std::vector<Tensor>& values, const StateDict& from) const {
    std::unordered_map<std::string, Tensor> byName(from.begin(), from.end());
    std::size_t index = 0;
    for (const ParameterGroup& group : m_groups) {
        for (const auto& [key, parameter] : group.parameters) {
            Tensor& value = values[index++];
            value = Tensor();
            const auto found = byName.find(std::string(name) + "/" + key);
            if (found == byName.end())
                continue;
            if (found->second.sizes() != parameter.sizes())
                throw Error(ErrorKind::Model, "resume.state_mismatch",
                            "[train] the optimizer state of " + key + " has another shape than the parameter");
            value = at::empty_like(parameter).copy_(found->second);  // in the layout of the parameter
        }
    }
}

std::vector<Tensor> Optimizer::startingAtZero(std::vector<Tensor>& slot, const Members& members) {
    std::vector<Tensor> values;
    for (std::size_t i = 0; i < members.indices.size(); ++i) {
        Tensor& value = slot[members.indices[i]];
        if (!value.defined())
            value = at::zeros_like(members.parameters[i]);
        values.push_back(value);
    }
    return values;
}

Sgd::Sgd(ParameterGroups groups, double momentum)
    : Optimizer(std::move(groups)), m_momentum(momentum), m_velocity(parameterCount()) {}

void Sgd::update(const Members& members, const GradientLimit& limit) {
    // From zero the first step is the gradient, as PyTorch has it.
    const bool hasMomentum = m_momentum != 0;
    const std::vector<Tensor> velocities = hasMomentum ? startingAtZero(m_velocity, members) : std::vector<Tensor>();
    at::_fused_sgd_(members.parameters, members.gradients, velocities, members.weightDecay, m_momentum,
                    members.learningRate, 0, hasMomentum, false, false, given(limit.divisor), given(limit.isNotFinite));
}

StateDict Sgd::state() const {
    return slot("velocity", m_velocity);
}

void Sgd::setState(const StateDict& state) {
    fillSlot("velocity", m_velocity, state);
}

AdamW::AdamW(ParameterGroups groups, double beta1)
    : Optimizer(std::move(groups)),
      m_beta1(beta1),
      m_mean(parameterCount()),
      m_meanSquare(parameterCount()),
      m_steps(parameterCount()) {
    std::size_t index = 0;
    for (const ParameterGroup& group : m_groups)
        for (const auto& [name, parameter] : group.parameters)
            m_steps[index++] = at::zeros({}, parameter.options().dtype(at::kFloat).requires_grad(false));
}

void AdamW::update(const Members& members, const GradientLimit& limit) {
    const std::vector<Tensor> means = startingAtZero(m_mean, members);
    const std::vector<Tensor> squares = startingAtZero(m_meanSquare, members);
    std::vector<Tensor> steps;
    for (const std::size_t index : members.indices)
        steps.push_back(m_steps[index].add_(1));
    at::_fused_adamw_(members.parameters, members.gradients, means, squares, {}, steps, members.learningRate, m_beta1,
                      kBeta2, members.weightDecay, kEps, false, false, given(limit.divisor), given(limit.isNotFinite));
}

StateDict AdamW::state() const {
    StateDict entries = slot("mean", m_mean);
    const StateDict squares = slot("mean_square", m_meanSquare);
    entries.insert(entries.end(), squares.begin(), squares.end());
    entries.emplace_back("steps", at::stack(m_steps).to(at::kCPU, at::kLong));
    return entries;
}

void AdamW::setState(const StateDict& state) {
    const Tensor* steps = find(state, "steps");
    if (!steps || steps->scalar_type() != at::kLong || steps->numel() != static_cast<std::int64_t>(m_steps.size()))
        throw Error(ErrorKind::Model, "resume.state_mismatch",
                    "[train] the optimizer state has no step counts for AdamW");
    for (std::size_t i = 0; i < m_steps.size(); ++i)
        m_steps[i].copy_((*steps)[static_cast<std::int64_t>(i)]);
    fillSlot("mean", m_mean, state);
    fillSlot("mean_square", m_meanSquare, state);
}

}  // namespace engine::training
