// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/data/annotation_source.h"

#include <algorithm>
#include <iterator>

#include "engine/api/error.h"
#include "engine/api/limits.h"
#include "engine/core/read_file.h"
#include "engine/data/text.h"

namespace engine::data {
namespace {

namespace fs = std::filesystem;

std::string pathWithoutSuffix(const fs::path& folder, const fs::path& file) {
    return displayPath(relativeTo(folder, file).replace_extension());
}

bool isSameName(const std::string& stated, const fs::path& image) {
    const std::string name = stated.substr(stated.find_last_of("/\\") + 1);
    return name == displayPath(image.filename()) || name == displayPath(image.stem());
}

}  // namespace

void Annotation::lose(std::string code, const std::string& what, std::int64_t line,
                      std::vector<std::string> parameters) {
    isUsable = false;
    objects.clear();
    issues.clear();
    issues.push_back({Severity::Error, std::move(code), what + "; the image is not used", file, line, Loss::Image,
                      std::move(parameters)});
}

void Annotation::drop(std::string code, const std::string& what, std::int64_t line,
                      std::vector<std::string> parameters) {
    issues.push_back({Severity::Warning, std::move(code), what + "; the box is not used", file, line, Loss::Box,
                      std::move(parameters)});
}

ImageLabels AnnotationSource::labels(std::size_t entry, const ImageHeader& header) const {
    const auto found = m_annotationAt.find(m_listing.entries[entry].label);
    ImageLabels result;
    if (found == m_annotationAt.end()) {
        result.state = LabelState::NoFile;
        return result;
    }
    const Annotation& annotation = m_annotations[found->second];
    if (annotation.isUsable) {
        std::vector<StatedBox> boxes;
        for (const Annotation::Object& object : annotation.objects)
            boxes.push_back(object.box);
        result = checkBoxes(boxes, header, annotation.width, annotation.height, annotation.file);
        result.state = result.boxes.empty() ? LabelState::EmptyFile : LabelState::Labelled;
    } else {
        result.isUsable = false;
    }
    result.issues.insert(result.issues.begin(), annotation.issues.begin(), annotation.issues.end());
    return result;
}

StatedSize AnnotationSource::statedSize(std::size_t entry) const {
    const auto found = m_annotationAt.find(m_listing.entries[entry].label);
    if (found == m_annotationAt.end())
        return {};
    return {m_annotations[found->second].width, m_annotations[found->second].height};
}

void AnnotationSource::setClasses() {
    std::map<std::string, std::int64_t> classes;
    for (const Annotation& annotation : m_annotations) {
        for (const Annotation::Object& object : annotation.objects)
            classes.emplace(object.className, 0);
    }
    if (static_cast<std::int64_t>(classes.size()) > limits::kClassNames) {
        const std::string most = std::to_string(limits::kClassNames);
        throw Error(ErrorKind::Dataset, "dataset.many_classes",
                    "[dataset] the files of " + displayPath(m_folder) + " name more than " + most + " classes",
                    m_folder, "are the names of the objects their classes?", {displayPath(m_folder), most});
    }
    for (auto& [name, id] : classes) {
        id = static_cast<std::int64_t>(m_listing.classNames.size());
        m_listing.classNames.push_back(name);
        m_listing.classIds.push_back(id);
    }
    for (Annotation& annotation : m_annotations) {
        for (Annotation::Object& object : annotation.objects)
            object.box.classId = classes.at(object.className);
    }
}

void AnnotationSource::pair(std::vector<Annotation> annotations, const fs::path& folder, ImageIndex index) {
    m_annotations = std::move(annotations);
    m_index = std::move(index);
    m_folder = folder;
    setClasses();
    m_suffix = m_annotations.empty() ? fs::path() : m_annotations.front().file.extension();
    m_imageOf.resize(m_annotations.size());
    m_labelOf.resize(m_index->images().size());
    std::int64_t otherNames = 0;
    const auto take = [&](std::size_t annotation, std::optional<std::size_t> image) {
        if (!image || m_imageOf[annotation] || !m_labelOf[*image].empty())
            return;
        m_imageOf[annotation] = image;
        m_labelOf[*image] = m_annotations[annotation].file;
        m_annotationAt[m_annotations[annotation].file] = annotation;
        const std::string& stated = m_annotations[annotation].imageName;
        otherNames += !stated.empty() && !isSameName(stated, m_index->images()[*image]);
    };
    // Equal paths first: what is merely named alike must not take the image of another file.
    for (std::size_t i = 0; i < m_annotations.size(); ++i)
        take(i, m_index->at(pathWithoutSuffix(m_folder, m_annotations[i].file)));
    for (std::size_t i = 0; i < m_annotations.size(); ++i) {
        const Annotation& annotation = m_annotations[i];
        const std::string beside = displayPath(relativeTo(m_folder, annotation.file).parent_path());
        take(i, m_index->named(pathWithoutSuffix(m_folder, annotation.file)));
        take(i, m_index->at(beside.empty() ? annotation.imageName : beside + "/" + annotation.imageName));
        take(i, m_index->named(annotation.imageName));
    }
    report(Severity::Note, "annotation.image_name", otherNames,
           "label files name another image than the one of their own name, which is used");
}

void AnnotationSource::list(std::size_t image, std::optional<Split> split) {
    const fs::path& file = m_index->images()[image];
    fs::path label = m_labelOf[image];
    if (label.empty())
        label = (m_folder / file.filename()).replace_extension(m_suffix);
    m_listing.entries.push_back({file, split, label});
}

void AnnotationSource::listAll() {
    for (std::size_t i = 0; i < m_index->images().size(); ++i)
        list(i, splitOfFolder(relativeTo(m_listing.root, m_index->images()[i])));
    for (std::size_t i = 0; i < m_annotations.size(); ++i) {
        if (m_imageOf[i])
            continue;
        const Annotation& annotation = m_annotations[i];
        const std::string name =
            annotation.imageName.empty() ? displayPath(annotation.file.stem()) : annotation.imageName;
        if (m_index->named(name)) {
            m_listing.issues.push_back({Severity::Warning,
                                        "annotation.second",
                                        "another file labels the image " + inQuotes(name) + "; this one is not used",
                                        annotation.file,
                                        0,
                                        Loss::Nothing,
                                        {name}});
        } else if (!m_index->isLost(name) && !m_index->isLost(pathWithoutSuffix(m_folder, annotation.file))) {
            m_listing.issues.push_back({Severity::Error,
                                        "image.missing",
                                        "its image " + inQuotes(name) + " does not exist",
                                        annotation.file,
                                        0,
                                        Loss::Image,
                                        {name}});
        }
    }
    sortEntries();
}

void AnnotationSource::report(Severity severity, std::string code, std::int64_t count, const std::string& what) {
    if (count == 0)
        return;
    const std::string number = std::to_string(count);
    m_listing.issues.push_back(
        {severity, std::move(code), number + " " + what, m_listing.root, 0, Loss::Nothing, {number}});
}

}  // namespace engine::data
