// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/checkpoint/model_file.h"
#include "engine/checkpoint/pickle_writer.h"
#include "engine/checkpoint/torch_module_nodes.h"
#include "engine/checkpoint/torch_zip_writer.h"

namespace engine::checkpoint {

void writeTensorFile(const std::filesystem::path& file, const TensorFile& content) {
    PickleTree tree;
    TorchModuleNodes torch(tree, content.tensors);
    PickleNode* names = tree.list({});
    for (const std::string& name : content.classNames) {
        PickleTree::append(*names, tree.text(name));
    }
    NamedNodes state;
    for (const auto& [name, tensor] : content.tensors) {
        state.emplace_back(name, torch.tensor(tensor));
    }
    tree.root = torch.dict({{"architecture", tree.text(content.architecture)},
                            {"task", tree.text(content.task)},
                            {"names", names},
                            {"license", tree.text(content.licence)},
                            {"version", tree.text("Espalier")},
                            {"state_dict", torch.dict(state)}});
    writeTorchZip(file, writePickle(tree), torch.storages());
}

}  // namespace engine::checkpoint
