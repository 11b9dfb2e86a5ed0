// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/export/traced_module.h"

#include <ATen/ATen.h>
#include <torch/csrc/jit/api/module.h>
#include <torch/csrc/jit/frontend/tracer.h>
#include <torch/csrc/jit/ir/constants.h>
#include <torch/csrc/jit/ir/ir.h>
#include <torch/csrc/jit/passes/shape_analysis.h>
#include <torch/csrc/jit/serialization/export.h>
#include <torch/csrc/jit/serialization/import.h>

#include <array>
#include <exception>
#include <map>
#include <optional>
#include <vector>

#include "engine/core/atomic_file.h"

namespace engine::exporting {

namespace {

namespace jit = torch::jit;

constexpr std::int64_t kBins = 16;
constexpr std::array<std::int64_t, 3> kStrides{8, 16, 32};
// The engine's own loops, which a trace cannot see, take float32 and bfloat16 only.
constexpr auto kTraceType = at::kDouble;

/// A module and those in it, as the names of the tensors put them: "model.0.conv.weight" is weight of conv of 0 of
/// model.
class ModuleTree {
public:
    ModuleTree() : m_unit(std::make_shared<jit::CompilationUnit>()), m_module(newModule()) {}

    void add(const std::string& name, const Tensor& tensor) { add(*this, name, tensor); }
    /// Once, when everything is there.
    jit::Module build() {
        for (auto& [name, child] : m_children)
            m_module.register_module(name, child.build());
        return m_module;
    }

private:
    explicit ModuleTree(std::shared_ptr<jit::CompilationUnit> unit) : m_unit(std::move(unit)), m_module(newModule()) {}

    jit::Module newModule() const {
        jit::Module module("__torch__.espalier.Part", m_unit, true);
        module.register_attribute("training", c10::BoolType::get(), false);
        return module;
    }

    static void add(ModuleTree& tree, const std::string& name, const Tensor& tensor) {
        const std::size_t dot = name.find('.');
        if (dot == std::string::npos) {
            tree.m_module.register_parameter(name, tensor, false);
            return;
        }
        const std::string first = name.substr(0, dot);
        auto child = tree.m_children.find(first);
        if (child == tree.m_children.end())
            child = tree.m_children.emplace(first, ModuleTree(tree.m_unit)).first;
        add(child->second, name.substr(dot + 1), tensor);
    }

    std::shared_ptr<jit::CompilationUnit> m_unit;
    jit::Module m_module;
    std::map<std::string, ModuleTree> m_children;
};

/// What the network computes beside its layers. Every constant exists before the trace and so is one in it.
class Ends {
public:
    Ends(const nn::Model& model, std::int64_t side) : m_isDetector(model.task() == DatasetTask::Detect) {
        const InputSpec& input = model.input();
        if (input.mean != InputSpec().mean || input.deviation != InputSpec().deviation) {
            m_mean = perChannel(input.mean);
            m_deviation = perChannel(input.deviation);
        }
        if (!m_isDetector)
            return;
        m_bins = at::arange(kBins, at::TensorOptions(kTraceType)).view({1, 1, kBins, 1});
        for (const std::int64_t stride : kStrides) {
            const std::int64_t cells = side / stride;
            const Tensor centres = at::arange(cells, at::TensorOptions(kTraceType)) + 0.5;
            const Tensor x = centres.view({1, cells}).expand({cells, cells}).reshape({1, 1, cells * cells});
            const Tensor y = centres.view({cells, 1}).expand({cells, cells}).reshape({1, 1, cells * cells});
            m_centres.push_back(at::cat({x, y}, 1));
        }
    }

    Tensor normalised(const Tensor& images) const { return m_mean ? (images - *m_mean) / *m_deviation : images; }

    Tensor result(const std::vector<Tensor>& outputs) const {
        return m_isDetector ? decode(outputs) : outputs.front().softmax(1);
    }

private:
    static Tensor perChannel(const std::array<float, 3>& values) {
        return at::tensor(at::ArrayRef<float>(values.data(), values.size()), at::TensorOptions(kTraceType))
            .reshape({1, 3, 1, 1});
    }

    /// As predict/decode.h, without writing into a tensor.
    Tensor decode(const std::vector<Tensor>& maps) const {
        std::vector<Tensor> levels;
        for (std::size_t level = 0; level < maps.size(); ++level) {
            const Tensor flat = maps[level].flatten(2);  // [B, 64 + classes, cells]
            const std::int64_t classes = flat.size(1) - 4 * kBins, cells = flat.size(2);
            const Tensor sides =
                (flat.narrow(1, 0, 4 * kBins).reshape({1, 4, kBins, cells}).softmax(2) * m_bins).sum(2);
            const Tensor before = m_centres[level] - sides.narrow(1, 0, 2);  // left, top
            const Tensor behind = m_centres[level] + sides.narrow(1, 2, 2);
            const auto stride = static_cast<double>(kStrides[level]);
            levels.push_back(at::cat({(before + behind) * (0.5 * stride), (behind - before) * stride,
                                      flat.narrow(1, 4 * kBins, classes).sigmoid()},
                                     1));
        }
        return at::cat(levels, 2);
    }

    bool m_isDetector;
    std::optional<Tensor> m_mean, m_deviation;
    Tensor m_bins;
    std::vector<Tensor> m_centres;  // [1, 2, cells] by level
};

void constantsToFloat(jit::Block& block) {
    for (jit::Node* node : block.nodes()) {
        for (jit::Block* inner : node->blocks())
            constantsToFloat(*inner);
        if (node->kind() == c10::prim::Constant && node->hasAttribute(c10::attr::value) &&
            node->kindOf(c10::attr::value) == jit::AttributeKind::t &&
            node->t(c10::attr::value).scalar_type() == kTraceType)
            node->t_(c10::attr::value, node->t(c10::attr::value).to(at::kFloat));
    }
}

/// The one image of the trace, which stands first where maps are reshaped, becomes any number of images.
void freeBatch(jit::Graph& graph) {
    for (jit::Node* node : graph.nodes()) {
        if (node->kind() != c10::aten::reshape || node->input(1)->node()->kind() != c10::prim::ListConstruct)
            continue;
        jit::Node* shape = node->input(1)->node();
        if (const auto first = jit::toIValue(shape->input(0)); !first || !first->isInt() || first->toInt() != 1)
            continue;
        const jit::WithInsertPoint before(shape);
        shape->replaceInput(0, graph.insertConstant(-1));
    }
}

/// The model must be fused into kTraceType; its tensors are float32 afterwards.
jit::Module trace(nn::Model& model, std::int64_t side) {
    const at::NoGradGuard noGrad;
    const StateDict state = model.stateDict();
    ModuleTree tree;
    for (const auto& [name, tensor] : state)
        tree.add(name, tensor);
    jit::Module module = tree.build();
    const Ends ends(model, side);

    const auto run = [&](jit::Stack inputs) -> jit::Stack {
        return {ends.result(model.forwardFrom(0, {ends.normalised(inputs.front().toTensor())}))};
    };
    const Tensor image = at::zeros({1, 3, side, side}, at::TensorOptions(kTraceType));
    const auto traced = jit::tracer::trace({image}, run, [](const at::Tensor&) { return std::string(); }, true, false,
                                           &module, {"images"});
    const std::shared_ptr<jit::Graph> graph = traced.first->graph;
    constantsToFloat(*graph->block());
    freeBatch(*graph);
    jit::EraseShapeInformation(graph);
    jit::Function* forward = module._ivalue()->compilation_unit()->create_function(
        c10::QualifiedName(*module.type()->name(), "forward"), graph);
    module.type()->addMethod(forward);
    for (const auto& [name, tensor] : state)
        tensor.set_data(tensor.to(at::kFloat));
    return module;
}

class TracedNetwork final : public CheckNetwork {
public:
    explicit TracedNetwork(jit::Module module) : m_module(std::move(module)) {}

    Tensor run(const Tensor& image) override {
        const at::NoGradGuard noGrad;
        return m_module.forward({image}).toTensor();
    }

private:
    jit::Module m_module;
};

}  // namespace

void writeTraced(const std::filesystem::path& file, const nn::Model& model, std::int64_t side,
                 const std::string& description) {
    const std::unique_ptr<nn::Model> copy = model.clone();
    copy->fuse(kTraceType);
    const jit::Module module = trace(*copy, side);
    writeAtomically(file, [&](const WriteFunction& write) {
        // PyTorchStreamWriter aborts the process when its callback throws or writes less: a failure waits here.
        std::exception_ptr failure;
        const auto writeAll = [&](const void* data, std::size_t size) {
            try {
                if (failure == nullptr)
                    write(data, size);
            } catch (...) {
                failure = std::current_exception();
            }
            return size;
        };
        jit::ExportModule(module, writeAll, {{"config.txt", description}});
        if (failure != nullptr)
            std::rethrow_exception(failure);
    });
}

std::unique_ptr<CheckNetwork> readTraced(const std::filesystem::path& file) {
    return std::make_unique<TracedNetwork>(jit::load(file.string(), at::Device(at::kCPU)));
}

}  // namespace engine::exporting
