// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <map>
#include <optional>
#include <string>
#include <vector>

#include "engine/data/image_index.h"
#include "engine/data/label_check.h"

namespace engine::data {

/// What the label file of one image says.
struct Annotation {
    struct Object {
        std::string className;
        StatedBox box;  ///< its class number is set once the names in all files are known
    };
    std::filesystem::path file;
    std::string imageName;      ///< as stated: perhaps empty, wrong, without suffix, with folders
    int width = 0, height = 0;  ///< as stated, 0 = not at all
    std::vector<Object> objects;
    std::vector<Issue> issues;
    bool isUsable = true;

    /// The image is lost, and all its boxes.
    void lose(std::string code, const std::string& what, std::int64_t line = 0,
              std::vector<std::string> parameters = {});
    /// One box is lost.
    void drop(std::string code, const std::string& what, std::int64_t line, std::vector<std::string> parameters = {});
};

/// Datasets with a label file for each image: the image of the same path without the suffix, else of the same name,
/// else the one that the file states.
class AnnotationSource : public DatasetSource {
public:
    ImageLabels labels(std::size_t entry, const ImageHeader& header) const override;
    StatedSize statedSize(std::size_t entry) const override;

protected:
    /// Sets the classes (the names found, sorted as bytes) and pairs files with images.
    /// @param folder that holds the files, as the index's folder holds the images.
    void pair(std::vector<Annotation> annotations, const std::filesystem::path& folder, ImageIndex index);
    /// Lists every image, its split by its folder's name, and an issue for each file without an image.
    void listAll();
    /// @param image index into m_index->images()
    void list(std::size_t image, std::optional<Split> split);
    /// An issue about the whole dataset: "12 boxes are ...". Nothing where count is 0.
    void report(Severity severity, std::string code, std::int64_t count, const std::string& what);

    std::vector<Annotation> m_annotations;
    std::optional<ImageIndex> m_index;
    std::vector<std::optional<std::size_t>> m_imageOf;  ///< by annotation

private:
    void setClasses();

    std::filesystem::path m_folder, m_suffix;
    std::vector<std::filesystem::path> m_labelOf;                 ///< by image; empty = no file
    std::map<std::filesystem::path, std::size_t> m_annotationAt;  ///< by file
};

}  // namespace engine::data
