// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/data/feature_cache.h"

#include <ATen/ATen.h>
#include <nlohmann/json.hpp>

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cstring>
#include <string_view>

#include "engine/api/error.h"
#include "engine/core/atomic_file.h"
#include "engine/core/read_file.h"
#include "engine/data/content_hash.h"

namespace engine::data {
namespace {

namespace fs = std::filesystem;
using nlohmann::json;

constexpr std::string_view kMagic = "ESPFEAT1";
constexpr std::size_t kAlignment = 64, kTail = 16;

constexpr std::array<std::pair<const char*, at::ScalarType>, 4> kTypes{
    {{"F32", at::kFloat}, {"BF16", at::kBFloat16}, {"F16", at::kHalf}, {"I64", at::kLong}}};

const char* typeName(at::ScalarType type) {
    const auto found =
        std::find_if(kTypes.begin(), kTypes.end(), [&](const auto& entry) { return entry.second == type; });
    if (found == kTypes.end())
        throw Error(ErrorKind::Internal, "cache.type", "[cache] tensors of this type cannot be kept");
    return found->first;
}

at::ScalarType typeOf(const std::string& name) {
    for (const auto& [known, type] : kTypes) {
        if (name == known)
            return type;
    }
    throw std::invalid_argument("type");
}

/// A file mapped for reading.
class Mapping {
public:
    explicit Mapping(const fs::path& file) {
        const int descriptor = ::open(file.c_str(), O_RDONLY | O_CLOEXEC);
        struct stat status {};
        if (descriptor >= 0 && ::fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode) && status.st_size > 0) {
            void* start =
                ::mmap(nullptr, static_cast<std::size_t>(status.st_size), PROT_READ, MAP_SHARED, descriptor, 0);
            if (start != MAP_FAILED)
                m_bytes = {static_cast<const char*>(start), static_cast<std::size_t>(status.st_size)};
        }
        if (descriptor >= 0)
            ::close(descriptor);
    }
    ~Mapping() {
        if (!m_bytes.empty())
            ::munmap(const_cast<char*>(m_bytes.data()), m_bytes.size());
    }
    Mapping(const Mapping&) = delete;
    Mapping& operator=(const Mapping&) = delete;

    std::string_view bytes() const { return m_bytes; }

private:
    std::string_view m_bytes;
};

}  // namespace

struct FeatureCache::State {
    struct Part {
        at::ScalarType type;
        std::vector<std::int64_t> shape;
        std::size_t bytes = 0;
    };
    struct Record {
        std::size_t offset = 0, bytes = 0;
        std::uint64_t hash = 0;
        std::vector<Part> parts;
        bool isChecked = false;
    };

    explicit State(const fs::path& path) : file(path), mapping(path) {}

    /// False for anything but a whole file of this key.
    bool readTable(const std::string& key) {
        const std::string_view all = mapping.bytes();
        if (all.size() < kTail || all.substr(all.size() - kMagic.size()) != kMagic)
            return false;
        std::uint64_t length = 0;
        std::memcpy(&length, all.data() + all.size() - kTail, sizeof length);
        if (length > all.size() - kTail)
            return false;
        const std::size_t dataBytes = all.size() - kTail - static_cast<std::size_t>(length);
        try {
            const json table = json::parse(all.substr(dataBytes, static_cast<std::size_t>(length)));
            if (table.at("key") != key)
                return false;
            for (const json& entry : table.at("records"))
                records.push_back(readRecord(entry, dataBytes));
        } catch (const std::exception&) {
            return false;
        }
        return true;
    }

    static Record readRecord(const json& entry, std::size_t dataBytes) {
        Record record;
        record.offset = entry.at("offset");
        record.hash = entry.at("hash");
        for (const json& tensor : entry.at("tensors")) {
            Part part{typeOf(tensor.at("type")), tensor.at("shape"), 0};
            part.bytes = c10::elementSize(part.type);
            for (const std::int64_t side : part.shape) {
                if (side < 0 || (side > 0 && part.bytes > dataBytes / static_cast<std::size_t>(side)))
                    throw std::invalid_argument("shape");
                part.bytes *= static_cast<std::size_t>(side);
            }
            record.bytes += part.bytes;
            record.parts.push_back(std::move(part));
        }
        if (record.offset > dataBytes || record.bytes > dataBytes - record.offset)
            throw std::invalid_argument("offset");
        return record;
    }

    fs::path file;
    Mapping mapping;
    std::vector<Record> records;
};

FeatureCache::FeatureCache(std::unique_ptr<State> state) : m_state(std::move(state)) {}

FeatureCache::~FeatureCache() = default;

std::unique_ptr<FeatureCache> FeatureCache::open(const fs::path& file, const std::string& key) {
    auto state = std::make_unique<State>(file);
    if (!state->readTable(key))
        return nullptr;
    return std::unique_ptr<FeatureCache>(new FeatureCache(std::move(state)));
}

std::unique_ptr<FeatureCache> FeatureCache::write(const fs::path& file, const std::string& key,
                                                  const std::function<void(const AddFunction& add)>& produce) {
    writeAtomically(file, [&](const WriteFunction& write) {
        json records = json::array();
        std::size_t offset = 0;
        produce([&](const std::vector<Tensor>& tensors) {
            std::string bytes;
            json parts = json::array();
            for (const Tensor& tensor : tensors) {
                const Tensor plain = tensor.detach().contiguous();
                bytes.append(static_cast<const char*>(plain.const_data_ptr()), plain.nbytes());
                parts.push_back({{"type", typeName(plain.scalar_type())}, {"shape", plain.sizes().vec()}});
            }
            records.push_back({{"offset", offset}, {"hash", seededHash(bytes, 0)}, {"tensors", std::move(parts)}});
            bytes.resize((bytes.size() + kAlignment - 1) / kAlignment * kAlignment, 0);
            write(bytes.data(), bytes.size());
            offset += bytes.size();
        });
        const std::string table = json({{"key", key}, {"records", std::move(records)}}).dump();
        const std::uint64_t length = table.size();
        write(table.data(), table.size());
        write(&length, sizeof length);
        write(kMagic.data(), kMagic.size());
    });
    auto cache = open(file, key);
    if (!cache)
        throw Error(ErrorKind::Disk, "cache.damaged", "[cache] the file cannot be read back: " + displayPath(file),
                    file, "free some space, or train without the cache", {displayPath(file)});
    return cache;
}

std::size_t FeatureCache::size() const {
    return m_state->records.size();
}

std::int64_t FeatureCache::bytes() const {
    return static_cast<std::int64_t>(m_state->mapping.bytes().size());
}

std::vector<Tensor> FeatureCache::read(std::size_t number) {
    State::Record& record = m_state->records.at(number);
    const std::string_view bytes = m_state->mapping.bytes().substr(record.offset, record.bytes);
    if (!record.isChecked && seededHash(bytes, 0) != record.hash)
        throw Error(ErrorKind::Disk, "cache.damaged",
                    "[cache] a record of " + displayPath(m_state->file) + " is not what was written", m_state->file,
                    "delete the file: it is made again", {displayPath(m_state->file)});
    record.isChecked = true;
    std::vector<Tensor> tensors;
    const char* at = bytes.data();
    for (const State::Part& part : record.parts) {
        tensors.push_back(at::from_blob(const_cast<char*>(at), part.shape, at::TensorOptions(part.type)));
        at += part.bytes;
    }
    return tensors;
}

void keepWithin(const fs::path& folder, std::int64_t maxBytes) {
    struct File {
        fs::file_time_type time;
        fs::path path;
        std::int64_t bytes;
    };
    std::vector<File> files;
    std::error_code error;
    std::int64_t total = 0;
    for (const auto& entry : fs::directory_iterator(folder, error)) {
        std::error_code ignored;
        if (!entry.is_regular_file(ignored))
            continue;
        files.push_back(
            {entry.last_write_time(ignored), entry.path(), static_cast<std::int64_t>(entry.file_size(ignored))});
        total += files.back().bytes;
    }
    std::sort(files.begin(), files.end(), [](const File& a, const File& b) { return a.time < b.time; });
    for (const File& file : files) {
        if (total <= maxBytes)
            return;
        if (fs::remove(file.path, error))
            total -= file.bytes;
    }
}

}  // namespace engine::data
