// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/train/optimizer.h"

#include "engine/api/error.h"

#include <ATen/ATen.h>
#include <c10/core/GradMode.h>

#include <algorithm>
#include <cmath>
#include <unordered_map>

namespace engine::training {
namespace {

constexpr double kBeta2 = 0.999;
constexpr double kEps = 1e-8;

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

void Optimizer::step() {
    const c10::NoGradGuard noGrad;
    std::size_t index = 0;
    for (const ParameterGroup& group : m_groups) {
        for (const auto& [name, parameter] : group.parameters) {
            if (const Tensor& gradient = parameter.grad(); gradient.defined())
                update(parameter, gradient, {index, group.learningRate * m_rateFactors[index], group.weightDecay});
            ++index;
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
            value = found->second.to(parameter.options(), false, true);
        }
    }
}

Sgd::Sgd(ParameterGroups groups, double momentum)
    : Optimizer(std::move(groups)), m_momentum(momentum), m_velocity(parameterCount()) {}

void Sgd::update(const Tensor& parameter, const Tensor& gradient, const Update& how) {
    Tensor decayed = how.weightDecay != 0 ? gradient.add(parameter, how.weightDecay) : gradient;
    Tensor& velocity = m_velocity[how.index];
    if (velocity.defined())
        velocity.mul_(m_momentum).add_(decayed);
    else
        velocity = decayed.clone();
    parameter.add_(decayed.add(velocity, m_momentum), -how.learningRate);
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
      m_steps(parameterCount(), 0) {}

void AdamW::update(const Tensor& parameter, const Tensor& gradient, const Update& how) {
    Tensor& mean = m_mean[how.index];
    Tensor& meanSquare = m_meanSquare[how.index];
    if (!mean.defined()) {
        mean = at::zeros_like(parameter);
        meanSquare = at::zeros_like(parameter);
    }
    const double step = static_cast<double>(++m_steps[how.index]);
    parameter.mul_(1 - how.learningRate * how.weightDecay);
    mean.lerp_(gradient, 1 - m_beta1);
    meanSquare.mul_(kBeta2).addcmul_(gradient, gradient, 1 - kBeta2);
    const double correction1 = 1 - std::pow(m_beta1, step);
    const double correction2 = std::sqrt(1 - std::pow(kBeta2, step));
    const Tensor denominator = meanSquare.sqrt().div_(correction2).add_(kEps);
    parameter.addcdiv_(mean, denominator, -how.learningRate / correction1);
}

StateDict AdamW::state() const {
    StateDict entries = slot("mean", m_mean);
    const StateDict squares = slot("mean_square", m_meanSquare);
    entries.insert(entries.end(), squares.begin(), squares.end());
    entries.emplace_back("steps", at::tensor(m_steps, at::kLong));
    return entries;
}

void AdamW::setState(const StateDict& state) {
    const Tensor* steps = find(state, "steps");
    if (!steps || steps->scalar_type() != at::kLong || steps->numel() != static_cast<std::int64_t>(m_steps.size()))
        throw Error(ErrorKind::Model, "resume.state_mismatch",
                    "[train] the optimizer state has no step counts for AdamW");
    const Tensor counts = steps->contiguous();
    std::copy_n(counts.const_data_ptr<std::int64_t>(), m_steps.size(), m_steps.begin());
    fillSlot("mean", m_mean, state);
    fillSlot("mean_square", m_meanSquare, state);
}

double clipGradients(const ParameterGroups& groups, double maxNorm) {
    const c10::NoGradGuard noGrad;
    std::vector<Tensor> gradients, norms;
    for (const ParameterGroup& group : groups) {
        for (const auto& [name, parameter] : group.parameters) {
            if (const Tensor& gradient = parameter.grad(); gradient.defined()) {
                gradients.push_back(gradient);
                norms.push_back(at::norm(gradient));
            }
        }
    }
    if (gradients.empty())
        return 0;
    const Tensor total = at::norm(at::stack(norms));
    const Tensor factor = (maxNorm / (total + 1e-6)).clamp_max(1.0);
    for (const Tensor& gradient : gradients)
        gradient.mul_(factor);
    return total.item<double>();
}

}  // namespace engine::training
