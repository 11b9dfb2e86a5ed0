// SPDX-FileCopyrightText: 2026 Espalier contributors
// SPDX-License-Identifier: Apache-2.0
#include "engine/data/voc_xml.h"

#include "tests/engine/data/source_fixture.h"
#include "tests/support/fixtures.h"

namespace {

using namespace engine;
using namespace engine::data;

std::string object(const std::string& name, const std::string& x1, const std::string& y1, const std::string& x2,
                   const std::string& y2, const std::string& more = "") {
    return "<object><name>" + name + "</name>" + more + "<bndbox><xmin>" + x1 + "</xmin><ymin>" + y1 + "</ymin><xmax>" +
           x2 + "</xmax><ymax>" + y2 + "</ymax></bndbox></object>\n";
}

std::string xml(const std::string& filename, const std::string& objects,
                const std::string& size = "<size><width>100</width><height>80</height><depth>3</depth></size>") {
    return "<annotation>\n<filename>" + filename + "</filename>" + size + "\n" + objects + "</annotation>\n";
}

class VocXml : public test::SourceTest {
protected:
    VocXml() : SourceTest(openVoc) {}

    void pair(const std::string& stem, const std::string& content) {
        image("JPEGImages/" + stem + ".jpg");
        text("Annotations/" + stem + ".xml", content);
    }
    void pair(const std::string& stem) { pair(stem, xml(stem + ".jpg", object("cat", "2", "2", "9", "9"))); }
    void set(const std::string& name, const std::string& lines) { text("ImageSets/Main/" + name + ".txt", lines); }
};

TEST_F(VocXml, CountsPixelsFromOneAndIncludesTheLast) {
    pair("a", xml("a.jpg", object("dog", "1", "1", "100", "80") + object("cat", "11.5", "21", "30", "40")));
    open();
    EXPECT_TRUE(looksLikeVoc(m_folder.path()));
    EXPECT_EQ(listing().classNames, (std::vector<std::string>{"cat", "dog"}));
    EXPECT_EQ(listing().classIds, (std::vector<std::int64_t>{0, 1}));
    EXPECT_EQ(listing().format, DatasetFormat::Voc);
    EXPECT_EQ(boxes("a.jpg"), "dog 0 0 100 80|cat 10.5 20 30 40");
    EXPECT_EQ(entries(), "-:a.jpg");
    EXPECT_TRUE(listing().questions.empty());
    EXPECT_EQ(issues(), "");
    EXPECT_EQ(issuesOf("a.jpg"), "");
}

TEST_F(VocXml, AsksForTheOriginWhereABoxBeginsAtZero) {
    pair("a", xml("a.jpg", object("cat", "0", "5", "50", "40") + object("cat", "0", "0", "20", "20")));
    pair("b", xml("b.jpg", object("cat", "1", "5", "50", "40")));
    open();
    ASSERT_EQ(listing().questions.size(), 1u);
    const Question& question = listing().questions[0];
    EXPECT_EQ(question.code, "voc.origin");
    EXPECT_EQ(question.choices, (std::vector<std::string>{"1-based", "0-based"}));
    EXPECT_EQ(question.proposal, 1u);
    EXPECT_FALSE(question.isAnswered);
    EXPECT_EQ(boxes("a.jpg"), "cat 0 5 50 40|cat 0 0 20 20");
    open({{"voc.origin", "1-based"}});
    EXPECT_TRUE(listing().questions[0].isAnswered);
    EXPECT_EQ(boxes("b.jpg"), "cat 0 4 50 40");
    EXPECT_EQ(failure({{"voc.origin", "2-based"}}), "dataset.answer");
}

TEST_F(VocXml, ProposesOneBasedWhereMoreBoxesBeginAtOne) {
    pair("a", xml("a.jpg", object("cat", "0", "5", "50", "40") + object("cat", "1", "1", "20", "20") +
                               object("cat", "1", "9", "20", "20")));
    open();
    EXPECT_EQ(listing().questions.at(0).proposal, 0u);
}

TEST_F(VocXml, TakesWhatToolsWrite) {
    pair("a", xml("a.jpg", object("cat", "30", "21", "11", "40") + object("cat", " 5 ", "5e0", "+9", "9.5")));
    pair("nosize", xml("nosize.jpg", object("cat", "11", "21", "30", "40"), ""));
    pair("double", xml("double.jpg", object("cat", "21", "41", "60", "80"),
                       "<size><width>200</width><height>160</height></size>"));
    open();
    EXPECT_EQ(boxes("a.jpg"), "cat 10 20 30 40|cat 4 4 9 9.5");
    EXPECT_EQ(issuesOf("a.jpg"), "label.swapped:3");
    EXPECT_EQ(boxes("nosize.jpg"), "cat 10 20 30 40");
    EXPECT_EQ(boxes("double.jpg"), "cat 10 20 30 40");
    EXPECT_EQ(issuesOf("double.jpg"), "label.size");
}

TEST_F(VocXml, LosesOneBoxAtATime) {
    pair("a", xml("a.jpg", object("cat", "x", "2", "9", "9") + object("", "2", "2", "9", "9") +
                               "<object><name>cat</name></object>\n" + object("cat", "5", "5", "5", "5") +
                               object("cat", "nan", "2", "9", "9") + object("cat", "2", "2", "9", "9")));
    open();
    EXPECT_EQ(boxes("a.jpg"), "cat 1 1 9 9");
    EXPECT_EQ(issuesOf("a.jpg"), "voc.number:3 voc.name:4 voc.number:5 voc.number:7 label.degenerate:6");
}

TEST_F(VocXml, CountsDifficultAndTruncatedAndIgnoresParts) {
    const std::string part =
        "<part><name>head</name><bndbox><xmin>3</xmin><ymin>3</ymin><xmax>4</xmax><ymax>4</ymax>"
        "</bndbox></part>";
    pair("a", xml("a.jpg", object("cat", "2", "2", "9", "9", "<difficult>1</difficult><truncated>1</truncated>") +
                               object("cat", "22", "2", "29", "9", "<truncated>1</truncated>" + part)));
    open();
    EXPECT_EQ(issues(), "voc.difficult voc.truncated");
    EXPECT_EQ(listing().issues[1].parameters, (std::vector<std::string>{"2"}));
    EXPECT_EQ(boxes("a.jpg"), "cat 1 1 9 9|cat 21 1 29 9");
    EXPECT_EQ(listing().classNames.size(), 1u);
}

TEST_F(VocXml, FindsImagesByTheNameOfTheFileFirst) {
    pair("a", xml("b.jpg", object("cat", "2", "2", "9", "9")));
    pair("b", xml("b", object("dog", "2", "2", "9", "9")));
    image("JPEGImages/pic.PNG");
    text("Annotations/other.xml", xml("C:\\data\\pic.PNG", object("cow", "2", "2", "9", "9")));
    text("Annotations/lost.xml", xml("lost.jpg", object("cow", "2", "2", "9", "9")));
    image("JPEGImages/unlabelled.jpg");
    open();
    EXPECT_EQ(boxes("a.jpg"), "cat 1 1 9 9");
    EXPECT_EQ(boxes("b.jpg"), "dog 1 1 9 9");
    EXPECT_EQ(boxes("pic.PNG"), "cow 1 1 9 9");
    EXPECT_EQ(labels("unlabelled.jpg").state, LabelState::NoFile);
    EXPECT_EQ(issues(), "annotation.image_name image.missing");
    EXPECT_EQ(listing().issues[1].file, m_folder / "Annotations/lost.xml");
    EXPECT_EQ(listing().issues[1].loss, Loss::Image);
}

TEST_F(VocXml, MalformedXmlCostsItsImageWithTheLine) {
    pair("a");
    pair("bad", "<annotation>\n<filename>bad.jpg</filename>\n<object><name>cat</object>\n</annotation>");
    pair("empty", "");
    pair("kml", "<kml></kml>");
    std::string deep;
    for (int i = 0; i < 200'000; ++i)
        deep += "<a>";
    pair("deep", deep);
    open();
    EXPECT_EQ(issuesOf("bad.jpg"), "xml.malformed:3");
    EXPECT_FALSE(labels("bad.jpg").isUsable);
    EXPECT_EQ(labels("bad.jpg").issues[0].loss, Loss::Image);
    EXPECT_EQ(issuesOf("kml.jpg"), "voc.root");
    for (const char* name : {"empty.jpg", "deep.jpg"})
        EXPECT_FALSE(labels(name).isUsable) << name;
    EXPECT_EQ(boxes("a.jpg"), "cat 1 1 9 9");
}

TEST_F(VocXml, ResolvesNoEntities) {
    pair("a",
         "<?xml version=\"1.0\"?><!DOCTYPE annotation [<!ENTITY x SYSTEM \"file:///etc/passwd\">"
         "<!ENTITY y \"yyyy\">]>" +
             xml("a.jpg", object("&x;&y;a&amp;b", "2", "2", "9", "9")));
    open();
    EXPECT_EQ(listing().classNames, (std::vector<std::string>{"&x;&y;a&b"}));
}

TEST_F(VocXml, ReadsOtherEncodings) {
    pair("latin", "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>" + xml("x", object("caf\xe9", "2", "2", "9", "9")));
    pair("utf8",
         "\xef\xbb\xbf<?xml version='1.0' encoding='utf-8'?>" + xml("x", object("caf\xc3\xa9", "2", "2", "9", "9")));
    pair("gbk", "<?xml version=\"1.0\" encoding=\"GBK\"?>" + xml("x", object("\xc3\xa8", "2", "2", "9", "9")));
    pair("unknown", "<?xml version=\"1.0\" encoding=\"GBK\"?>" + xml("x", object("\xb0\xb2", "2", "2", "9", "9")));
    std::string wide = "\xff\xfe";
    for (const char c : xml("x", object("cat", "2", "2", "9", "9")))
        wide += {c, '\0'};
    pair("wide", wide);
    open();
    EXPECT_EQ(boxes("latin.jpg"), "caf\xc3\xa9 1 1 9 9");
    EXPECT_EQ(boxes("utf8.jpg"), boxes("latin.jpg"));
    EXPECT_EQ(boxes("wide.jpg"), "cat 1 1 9 9");
    EXPECT_EQ(issuesOf("unknown.jpg"), "xml.encoding");
}

TEST_F(VocXml, TakesTheListsOfImageSets) {
    for (const char* stem : {"a", "b", "c", "my image 1", "unlisted"})
        pair(stem);
    set("train", "a\nmy image 1\r\n\na\n");
    set("val", "b  1\nnone\n");
    set("test", "c.jpg");
    set("trainval", "a\nb\n");
    set("cat_train", "unlisted 1\n");
    open();
    EXPECT_EQ(entries(), "train:a.jpg train:my image 1.jpg val:b.jpg test:c.jpg");
    EXPECT_TRUE(listing().questions.empty());
    EXPECT_EQ(issues(), "image.missing:2 voc.unlisted");
    EXPECT_EQ(listing().issues[0].file, m_folder / "ImageSets/Main/val.txt");
}

TEST_F(VocXml, AsksWhichListHoldsTheImages) {
    for (const char* stem : {"a", "b", "c"})
        pair(stem);
    set("trainval", "a\nb\n");
    set("test", "c\n");
    open();
    ASSERT_EQ(listing().questions.size(), 1u);
    EXPECT_EQ(listing().questions[0].code, "voc.sets");
    EXPECT_EQ(listing().questions[0].choices, (std::vector<std::string>{"trainval", "all"}));
    EXPECT_EQ(entries(), "-:a.jpg -:b.jpg test:c.jpg");
    open({{"voc.sets", "all"}});
    EXPECT_EQ(entries(), "-:a.jpg -:b.jpg -:c.jpg");
    set("first", "a\n");
    set("second", "b\nc\n");
    std::filesystem::remove(m_folder / "ImageSets/Main/trainval.txt");
    open();
    EXPECT_EQ(listing().questions[0].choices, (std::vector<std::string>{"first", "second", "all"}));
    EXPECT_EQ(listing().questions[0].proposal, 1u);
}

TEST_F(VocXml, ReadsFilesBesideTheirImagesAndSplitsByFolder) {
    for (const char* place : {"train/a", "train/b", "valid/a", "test/c"}) {
        image(std::string(place) + ".jpg");
        text(std::string(place) + ".xml", xml("x.jpg", object(place[1] == 'a' ? "v" : "t", "2", "2", "9", "9")));
    }
    image("valid/b.jpg");
    open();
    EXPECT_TRUE(looksLikeVoc(m_folder.path()));
    EXPECT_EQ(entries(), "train:a.jpg train:b.jpg val:a.jpg val:b.jpg test:c.jpg");
    EXPECT_EQ(listing().entries[2].label, m_folder / "valid/a.xml");
    EXPECT_EQ(m_source->labels(3, {100, 80, 1, false}).state, LabelState::NoFile);
}

TEST_F(VocXml, RefusesWhatHasNoObjects) {
    image("JPEGImages/a.jpg");
    text("Annotations/a.xml", "<annotations><image/></annotations>");
    EXPECT_FALSE(looksLikeVoc(m_folder.path()));
    EXPECT_EQ(failure(), "voc.no_objects");
    pair("x");
    std::filesystem::create_directories(m_folder / "sub/VOC1/Annotations");
    open();
    test::TempDir two;
    std::filesystem::create_directories(two / "VOC1/Annotations");
    std::filesystem::create_directories(two / "VOC2/Annotations");
    EXPECT_THROW(openVoc({two.path(), {}, {}}, {}), Error);
}

TEST_F(VocXml, ReadsBccd) {
    REQUIRE_FIXTURE(folder, "datasets/bccd");
    EXPECT_TRUE(looksLikeVoc(folder));
    m_source = openVoc({folder, {}, {}}, {});
    EXPECT_EQ(listing().name, "BCCD");
    EXPECT_EQ(listing().classNames, (std::vector<std::string>{"Platelets", "RBC", "WBC"}));
    EXPECT_EQ(listing().entries.size(), 364u);
    std::map<Split, int> images;
    std::map<std::string, int> lost;
    std::size_t boxes = 0;
    for (std::size_t i = 0; i < listing().entries.size(); ++i) {
        ++images[listing().entries[i].split.value()];
        const ImageLabels found = m_source->labels(i, {640, 480, 1, false});
        EXPECT_TRUE(found.isUsable);
        boxes += found.boxes.size();
        for (const Issue& issue : found.issues)
            lost[issue.code] += issue.loss == Loss::Box;
    }
    EXPECT_EQ(images, (std::map<Split, int>{{Split::Train, 205}, {Split::Val, 87}, {Split::Test, 72}}));
    EXPECT_EQ(lost, (std::map<std::string, int>{{"label.degenerate", 2}}));
    EXPECT_EQ(boxes, 4886u);
    EXPECT_TRUE(listing().questions.empty());
}

}  // namespace
