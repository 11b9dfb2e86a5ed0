// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <cstdint>

namespace engine::training {

/// Estimates the rest of a phase of a run from what this session measured.
class TimeLeft {
public:
    /// @param epochs with which the phase ends, counted from the start of the run
    /// @param valPerTrain how long validation takes in epochs of training, until one was measured.
    TimeLeft(std::int64_t epochs, std::int64_t stepsPerEpoch, double valPerTrain)
        : m_epochs(epochs), m_stepsPerEpoch(stepsPerEpoch), m_valPerTrain(valPerTrain) {}

    void addStep(double seconds) {
        m_stepSeconds += seconds;
        ++m_steps;
    }
    void addValidation(double seconds) {
        m_valSeconds += seconds;
        ++m_validations;
    }

    /// @param epoch finished ones. @param step batches done since. @return seconds; 0 = not known yet.
    double estimate(std::int64_t epoch, std::int64_t step) const {
        if (m_steps < kFewest || epoch >= m_epochs)
            return 0;
        const double perStep = m_stepSeconds / static_cast<double>(m_steps);
        const double perValidation = m_validations > 0 ? m_valSeconds / static_cast<double>(m_validations)
                                                       : perStep * static_cast<double>(m_stepsPerEpoch) * m_valPerTrain;
        const std::int64_t steps = (m_epochs - epoch) * m_stepsPerEpoch - step;
        return perStep * static_cast<double>(steps) + perValidation * static_cast<double>(m_epochs - epoch);
    }

private:
    static constexpr std::int64_t kFewest = 2;

    std::int64_t m_epochs, m_stepsPerEpoch, m_steps = 0, m_validations = 0;
    double m_stepSeconds = 0, m_valSeconds = 0, m_valPerTrain;
};

}  // namespace engine::training
