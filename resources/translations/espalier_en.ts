<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
    <context>
        <name>app::Application</name>
        <message>
            <source>Training, %1</source>
            <translation>Training, %1</translation>
        </message>
        <message numerus="yes">
            <source>CPU, %n threads</source>
            <translation>
                <numerusform>CPU, %n thread</numerusform>
                <numerusform>CPU, %n threads</numerusform>
            </translation>
        </message>
        <message>
            <source>Trains on: %1.</source>
            <translation>Trains on: %1.</translation>
        </message>
        <message>
            <source>Drawing the sample</source>
            <translation>Drawing the sample</translation>
        </message>
        <message>
            <source>A training is running</source>
            <translation>A training is running</translation>
        </message>
        <message>
            <source>Stop it before you open other data.</source>
            <translation>Stop it before you open other data.</translation>
        </message>
        <message>
            <source>%1 images</source>
            <translation>%1 images</translation>
        </message>
        <message>
            <source>%1 parameters</source>
            <translation>%1 parameters</translation>
        </message>
        <message>
            <source>random weights: training starts from nothing</source>
            <translation>random weights: training starts from nothing</translation>
        </message>
        <message>
            <source>Choose pictures</source>
            <translation>Choose pictures</translation>
        </message>
        <message>
            <source>Pictures (*.jpg *.jpeg *.png *.webp *.bmp *.tif *.tiff);;All files (*)</source>
            <translation>Pictures (*.jpg *.jpeg *.png *.webp *.bmp *.tif *.tiff);;All files (*)</translation>
        </message>
        <message>
            <source>Choose a model file</source>
            <translation>Choose a model file</translation>
        </message>
        <message>
            <source>Models (*.pt *.pth *.safetensors)</source>
            <translation>Models (*.pt *.pth *.safetensors)</translation>
        </message>
        <message>
            <source>Where is %1 now?</source>
            <translation>Where is %1 now?</translation>
        </message>
        <message>
            <source>Looking for duplicates, %1 of %2</source>
            <translation>Looking for duplicates, %1 of %2</translation>
        </message>
        <message>
            <source>Choose the folder of a dataset</source>
            <translation>Choose the folder of a dataset</translation>
        </message>
        <message>
            <source>Choose the file of a dataset</source>
            <translation>Choose the file of a dataset</translation>
        </message>
        <message>
            <source>Datasets (*.yaml *.yml *.json *.zip)</source>
            <translation>Datasets (*.yaml *.yml *.json *.zip)</translation>
        </message>
        <message>
            <source>Open a project</source>
            <translation>Open a project</translation>
        </message>
        <message>
            <source>Projects (*%1)</source>
            <translation>Projects (*%1)</translation>
        </message>
        <message>
            <source>There is no project yet</source>
            <translation>There is no project yet</translation>
        </message>
        <message>
            <source>It begins with a dataset.</source>
            <translation>It begins with a dataset.</translation>
        </message>
        <message>
            <source>Save the project as</source>
            <translation>Save the project as</translation>
        </message>
        <message>
            <source>The settings were reset</source>
            <translation>The settings were reset</translation>
        </message>
        <message>
            <source>Their file could not be understood. It is kept as %1; your projects and runs are untouched.</source>
            <translation>Their file could not be understood. It is kept as %1; your projects and runs are untouched.</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Show in folder</translation>
        </message>
        <message>
            <source>%1 is not trained yet. So %2 is taken, which says what a picture shows.</source>
            <translation>%1 is not trained yet. So %2 is taken, which says what a picture shows.</translation>
        </message>
        <message>
            <source>%1 is not trained yet. So %2 is taken, which is.</source>
            <translation>%1 is not trained yet. So %2 is taken, which is.</translation>
        </message>
        <message>
            <source>Chosen on the Settings page</source>
            <translation>Chosen on the Settings page</translation>
        </message>
        <message>
            <source>Paused, it frees this computer and is saved. It resumes at epoch %1.</source>
            <translation>Paused, it frees this computer and is saved. It resumes at epoch %1.</translation>
        </message>
        <message>
            <source>Its first epoch has not begun yet: what it has prepared so far may be lost.</source>
            <translation>Its first epoch has not begun yet: what it has prepared so far may be lost.</translation>
        </message>
        <message>
            <source>&amp;Keep training</source>
            <translation>&amp;Keep training</translation>
        </message>
        <message>
            <source>&amp;Pause and quit</source>
            <translation>&amp;Pause and quit</translation>
        </message>
        <message>
            <source>Pausing after this batch, then quitting</source>
            <translation>Pausing after this batch, then quitting</translation>
        </message>
    </context>
    <context>
        <name>ui::BoxModel</name>
        <message>
            <source>Class</source>
            <translation>Class</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>Confidence</translation>
        </message>
        <message>
            <source>Size, px</source>
            <translation>Size, px</translation>
        </message>
    </context>
    <context>
        <name>ui::ClassModel</name>
        <message>
            <source>%1, class %2</source>
            <translation>%1, class %2</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n boxes</source>
            <translation>
                <numerusform>%1, %n box</numerusform>
                <numerusform>%1, %n boxes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::Convert</name>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>%1 min %2 s</source>
            <translation>%1 min %2 s</translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <translation>%1 h %2 min</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <translation>%1 ms</translation>
        </message>
    </context>
    <context>
        <name>ui::DataPage</name>
        <message>
            <source>Data</source>
            <translation>Data</translation>
        </message>
        <message>
            <source>Open other…</source>
            <translation>Open other…</translation>
        </message>
        <message>
            <source>Use this data</source>
            <translation>Use this data</translation>
        </message>
        <message>
            <source>No images yet</source>
            <translation>No images yet</translation>
        </message>
        <message>
            <source>Open…</source>
            <translation>Open…</translation>
        </message>
        <message>
            <source>Try the sample</source>
            <translation>Try the sample</translation>
        </message>
        <message>
            <source>Ctrl+Return</source>
            <translation>Ctrl+Return</translation>
        </message>
        <message>
            <source>Open a dataset first</source>
            <translation>Open a dataset first</translation>
        </message>
        <message>
            <source>What the model learns from</source>
            <translation>What the model learns from</translation>
        </message>
        <message>
            <source>%1: %2 images, %3 boxes, %4 classes</source>
            <translation>%1: %2 images, %3 boxes, %4 classes</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>Arrows: choose an image. Space: enlarge it, Esc: back. Enlarged: Left, Right, + - 0, B hides the boxes.</source>
            <translation>Arrows: choose an image. Space: enlarge it, Esc: back. Enlarged: Left, Right, + - 0, B hides the boxes.</translation>
        </message>
        <message>
            <source>A &amp;folder…</source>
            <translation>A &amp;folder…</translation>
        </message>
        <message>
            <source>A yaml, json or &amp;zip…</source>
            <translation>A yaml, json or &amp;zip…</translation>
        </message>
        <message>
            <source>Drop a folder, yaml, json or zip here: YOLO, COCO, Pascal VOC, class folders, LabelMe, CVAT or Label Studio. It is read, never changed.</source>
            <translation>Drop a folder, yaml, json or zip here: YOLO, COCO, Pascal VOC, class folders, LabelMe, CVAT or Label Studio. It is read, never changed.</translation>
        </message>
        <message>
            <source>Open a folder…</source>
            <translation>Open a folder…</translation>
        </message>
        <message>
            <source>Open a file…</source>
            <translation>Open a file…</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>Health</translation>
        </message>
        <message>
            <source>All images</source>
            <translation>All images</translation>
        </message>
        <message>
            <source>%1: %2 images, %3 classes</source>
            <translation>%1: %2 images, %3 classes</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n image(s)</source>
            <translation>
                <numerusform>%1: %n image</numerusform>
                <numerusform>%1: %n images</numerusform>
            </translation>
        </message>
        <message>
            <source>Enlarged, E edits the boxes: Tab chooses one, arrows move it, with Ctrl resize it, Shift: by 10 px. N: new, Del: delete, 1-9 or C: class, Esc: done. By mouse: drag; Shift draws inside a box, Ctrl pans.</source>
            <translation>Enlarged, E edits the boxes: Tab chooses one, arrows move it, with Ctrl resize it, Shift: by 10 px. N: new, Del: delete, 1-9 or C: class, Esc: done. By mouse: drag; Shift draws inside a box, Ctrl pans.</translation>
        </message>
        <message>
            <source>Choose an empty folder for the corrected dataset</source>
            <translation>Choose an empty folder for the corrected dataset</translation>
        </message>
        <message>
            <source>The corrected dataset is written</source>
            <translation>The corrected dataset is written</translation>
        </message>
        <message>
            <source>%1 cannot be found. Connect its disk again; what you changed is kept.</source>
            <translation>%1 cannot be found. Connect its disk again; what you changed is kept.</translation>
        </message>
        <message>
            <source>Ctrl or Shift and a click: choose more images; right-click moves them, Del takes out those that you added. In the class list: F2 renames, Alt+Up and Alt+Down move. Ctrl+Z: undo, Ctrl+Shift+Z: redo.</source>
            <translation>Ctrl or Shift and a click: choose more images; right-click moves them, Del takes out those that you added. In the class list: F2 renames, Alt+Up and Alt+Down move. Ctrl+Z: undo, Ctrl+Shift+Z: redo.</translation>
        </message>
        <message>
            <source>The folder of the images is gone</source>
            <translation>The folder of the images is gone</translation>
        </message>
    </context>
    <context>
        <name>ui::DatasetBrowser</name>
        <message>
            <source>Name or class</source>
            <translation>Name or class</translation>
        </message>
        <message>
            <source>Find by name or class</source>
            <translation>Find by name or class</translation>
        </message>
        <message>
            <source>Order of the images</source>
            <translation>Order of the images</translation>
        </message>
        <message>
            <source>By split</source>
            <translation>By split</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>By name</translation>
        </message>
        <message>
            <source>Most boxes</source>
            <translation>Most boxes</translation>
        </message>
        <message>
            <source>Most problems</source>
            <translation>Most problems</translation>
        </message>
        <message>
            <source>Largest</source>
            <translation>Largest</translation>
        </message>
        <message>
            <source>Size of the tiles</source>
            <translation>Size of the tiles</translation>
        </message>
        <message>
            <source>Images</source>
            <translation>Images</translation>
        </message>
        <message>
            <source>No image matches</source>
            <translation>No image matches</translation>
        </message>
        <message>
            <source>Split, classes and text all have to fit.</source>
            <translation>Split, classes and text all have to fit.</translation>
        </message>
        <message>
            <source>Clear the filter</source>
            <translation>Clear the filter</translation>
        </message>
        <message>
            <source>What needs a look</source>
            <translation>What needs a look</translation>
        </message>
        <message>
            <source>All images</source>
            <translation>All images</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Previous image (Left)</source>
            <translation>Previous image (Left)</translation>
        </message>
        <message>
            <source>Next image (Right)</source>
            <translation>Next image (Right)</translation>
        </message>
        <message>
            <source>All</source>
            <translation>All</translation>
        </message>
        <message>
            <source>Train</source>
            <translation>Train</translation>
        </message>
        <message>
            <source>Validation</source>
            <translation>Validation</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>Test</translation>
        </message>
        <message>
            <source>Need a look</source>
            <translation>Need a look</translation>
        </message>
        <message>
            <source>Reading %1</source>
            <translation>Reading %1</translation>
        </message>
        <message numerus="yes">
            <source>Move %n image(s) to &amp;train</source>
            <translation>
                <numerusform>Move %n image to &amp;train</numerusform>
                <numerusform>Move %n images to &amp;train</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Move %n image(s) to &amp;validation</source>
            <translation>
                <numerusform>Move %n image to &amp;validation</numerusform>
                <numerusform>Move %n images to &amp;validation</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Take out %n added image(s)</source>
            <translation>
                <numerusform>Take out %n added image</numerusform>
                <numerusform>Take out %n added images</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n boxes</source>
            <translation>
                <numerusform>%n box</numerusform>
                <numerusform>%n boxes</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2, %3 × %4 px, %5</source>
            <translation>%1: %2, %3 × %4 px, %5</translation>
        </message>
    </context>
    <context>
        <name>ui::DatasetPanel</name>
        <message>
            <source>Classes: choose to filter</source>
            <translation>Classes: choose to filter</translation>
        </message>
        <message>
            <source>Classes</source>
            <translation>Classes</translation>
        </message>
        <message>
            <source>boxes</source>
            <translation>boxes</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>Split</translation>
        </message>
        <message>
            <source>images</source>
            <translation>images</translation>
        </message>
        <message>
            <source>Box size</source>
            <translation>Box size</translation>
        </message>
        <message>
            <source>share of picture width</source>
            <translation>share of picture width</translation>
        </message>
        <message>
            <source>%1 train, %2 validation</source>
            <translation>%1 train, %2 validation</translation>
        </message>
        <message>
            <source>%1 has %2 times the boxes of %3. Scores are shown per class.</source>
            <translation>%1 has %2 times the boxes of %3. Scores are shown per class.</translation>
        </message>
        <message>
            <source>Box size, share of picture width</source>
            <translation>Box size, share of picture width</translation>
        </message>
        <message>
            <source>All pictures are %1.</source>
            <translation>All pictures are %1.</translation>
        </message>
        <message>
            <source>Pictures of %1 different sizes.</source>
            <translation>Pictures of %1 different sizes.</translation>
        </message>
        <message>
            <source>no boxes</source>
            <translation>no boxes</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Done</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Edit</translation>
        </message>
        <message>
            <source>Done with the classes</source>
            <translation>Done with the classes</translation>
        </message>
        <message>
            <source>Edit the classes</source>
            <translation>Edit the classes</translation>
        </message>
        <message>
            <source>, %1 test</source>
            <translation>, %1 test</translation>
        </message>
    </context>
    <context>
        <name>ui::EpochModel</name>
        <message>
            <source>%1, best epoch</source>
            <translation>%1, best epoch</translation>
        </message>
        <message>
            <source>Epoch</source>
            <translation>Epoch</translation>
        </message>
        <message>
            <source>Training loss: box + class + edge (dfl)</source>
            <translation>Training loss: box + class + edge (dfl)</translation>
        </message>
        <message>
            <source>Train</source>
            <translation>Train</translation>
        </message>
        <message>
            <source>The same on the validation images</source>
            <translation>The same on the validation images</translation>
        </message>
        <message>
            <source>Val</source>
            <translation>Val</translation>
        </message>
        <message>
            <source>Mean average precision at IoU 0.5</source>
            <translation>Mean average precision at IoU 0.5</translation>
        </message>
        <message>
            <source>Mean average precision at IoU 0.5 to 0.95</source>
            <translation>Mean average precision at IoU 0.5 to 0.95</translation>
        </message>
        <message>
            <source>Seconds for training and validation</source>
            <translation>Seconds for training and validation</translation>
        </message>
        <message>
            <source>s</source>
            <translation>s</translation>
        </message>
        <message>
            <source>Share of validation images whose likeliest class is right</source>
            <translation>Share of validation images whose likeliest class is right</translation>
        </message>
        <message>
            <source>top-1</source>
            <translation>top-1</translation>
        </message>
        <message>
            <source>Share of validation images with the right class among the five likeliest</source>
            <translation>Share of validation images with the right class among the five likeliest</translation>
        </message>
        <message>
            <source>top-5</source>
            <translation>top-5</translation>
        </message>
        <message>
            <source>Box loss in training</source>
            <translation>Box loss in training</translation>
        </message>
        <message>
            <source>Train box</source>
            <translation>Train box</translation>
        </message>
        <message>
            <source>Class loss in training</source>
            <translation>Class loss in training</translation>
        </message>
        <message>
            <source>cls</source>
            <translation>cls</translation>
        </message>
        <message>
            <source>Edge (dfl) loss in training</source>
            <translation>Edge (dfl) loss in training</translation>
        </message>
        <message>
            <source>dfl</source>
            <translation>dfl</translation>
        </message>
        <message>
            <source>Box loss on the validation images</source>
            <translation>Box loss on the validation images</translation>
        </message>
        <message>
            <source>Val box</source>
            <translation>Val box</translation>
        </message>
        <message>
            <source>Class loss on the validation images</source>
            <translation>Class loss on the validation images</translation>
        </message>
        <message>
            <source>Edge (dfl) loss on the validation images</source>
            <translation>Edge (dfl) loss on the validation images</translation>
        </message>
        <message>
            <source>P</source>
            <translation>P</translation>
        </message>
        <message>
            <source>R</source>
            <translation>R</translation>
        </message>
        <message>
            <source>Share of the boxes found that are right, at the best threshold</source>
            <translation>Share of the boxes found that are right, at the best threshold</translation>
        </message>
        <message>
            <source>Share of the labelled boxes that are found, at the best threshold</source>
            <translation>Share of the labelled boxes that are found, at the best threshold</translation>
        </message>
        <message>
            <source>Learning rate of the weights at the end of the epoch</source>
            <translation>Learning rate of the weights at the end of the epoch</translation>
        </message>
        <message>
            <source>Learning rate</source>
            <translation>Learning rate</translation>
        </message>
    </context>
    <context>
        <name>ui::ErrorText</name>
        <message>
            <source>Model and dataset have different classes</source>
            <translation>Model and dataset have different classes</translation>
        </message>
        <message>
            <source>This part of the dataset is empty</source>
            <translation>This part of the dataset is empty</translation>
        </message>
        <message>
            <source>The dataset was not found</source>
            <translation>The dataset was not found</translation>
        </message>
        <message>
            <source>The class names cannot be read</source>
            <translation>The class names cannot be read</translation>
        </message>
        <message>
            <source>No images were found</source>
            <translation>No images were found</translation>
        </message>
        <message>
            <source>The dataset names no classes</source>
            <translation>The dataset names no classes</translation>
        </message>
        <message>
            <source>The dataset has no training images</source>
            <translation>The dataset has no training images</translation>
        </message>
        <message>
            <source>The folder holds no dataset yaml</source>
            <translation>The folder holds no dataset yaml</translation>
        </message>
        <message>
            <source>The folder holds more than one dataset yaml</source>
            <translation>The folder holds more than one dataset yaml</translation>
        </message>
        <message>
            <source>The dataset's yaml cannot be read</source>
            <translation>The dataset's yaml cannot be read</translation>
        </message>
        <message>
            <source>The graphics card stopped answering</source>
            <translation>The graphics card stopped answering</translation>
        </message>
        <message>
            <source>This device cannot be used</source>
            <translation>This device cannot be used</translation>
        </message>
        <message>
            <source>The disk is full</source>
            <translation>The disk is full</translation>
        </message>
        <message>
            <source>A file could not be written</source>
            <translation>A file could not be written</translation>
        </message>
        <message>
            <source>The file was not found</source>
            <translation>The file was not found</translation>
        </message>
        <message>
            <source>A picture cannot be read</source>
            <translation>A picture cannot be read</translation>
        </message>
        <message>
            <source>The model file is damaged</source>
            <translation>The model file is damaged</translation>
        </message>
        <message>
            <source>The model file holds no weights</source>
            <translation>The model file holds no weights</translation>
        </message>
        <message>
            <source>This is not a model that Espalier can read</source>
            <translation>This is not a model that Espalier can read</translation>
        </message>
        <message>
            <source>The model file has an old format</source>
            <translation>The model file has an old format</translation>
        </message>
        <message>
            <source>The model was not found</source>
            <translation>The model was not found</translation>
        </message>
        <message>
            <source>The model file is cut short</source>
            <translation>The model file is cut short</translation>
        </message>
        <message>
            <source>The file asks for code to run, so it was not opened</source>
            <translation>The file asks for code to run, so it was not opened</translation>
        </message>
        <message>
            <source>Espalier does not know this network</source>
            <translation>Espalier does not know this network</translation>
        </message>
        <message>
            <source>There are no pictures to look at</source>
            <translation>There are no pictures to look at</translation>
        </message>
        <message>
            <source>This run is being trained by another program</source>
            <translation>This run is being trained by another program</translation>
        </message>
        <message>
            <source>Everything is frozen, nothing can learn</source>
            <translation>Everything is frozen, nothing can learn</translation>
        </message>
        <message>
            <source>This does not work as asked</source>
            <translation>This does not work as asked</translation>
        </message>
        <message>
            <source>The dataset cannot be used</source>
            <translation>The dataset cannot be used</translation>
        </message>
        <message>
            <source>The model cannot be used</source>
            <translation>The model cannot be used</translation>
        </message>
        <message>
            <source>A file could not be read or written</source>
            <translation>A file could not be read or written</translation>
        </message>
        <message>
            <source>There is not enough memory</source>
            <translation>There is not enough memory</translation>
        </message>
        <message>
            <source>The device was lost</source>
            <translation>The device was lost</translation>
        </message>
        <message>
            <source>The loss grew out of all bounds</source>
            <translation>The loss grew out of all bounds</translation>
        </message>
        <message>
            <source>The download failed</source>
            <translation>The download failed</translation>
        </message>
        <message>
            <source>Something unexpected happened</source>
            <translation>Something unexpected happened</translation>
        </message>
        <message>
            <source>This file is not called like a model</source>
            <translation>This file is not called like a model</translation>
        </message>
        <message>
            <source>A file could not be deleted</source>
            <translation>A file could not be deleted</translation>
        </message>
        <message>
            <source>There is a file of this name already</source>
            <translation>There is a file of this name already</translation>
        </message>
        <message>
            <source>This is not a valid file name</source>
            <translation>This is not a valid file name</translation>
        </message>
        <message>
            <source>The images to compare on are not there</source>
            <translation>The images to compare on are not there</translation>
        </message>
        <message>
            <source>This would overwrite the model itself</source>
            <translation>This would overwrite the model itself</translation>
        </message>
        <message>
            <source>The model cannot be written in this format</source>
            <translation>The model cannot be written in this format</translation>
        </message>
        <message>
            <source>The model was trained on other classes</source>
            <translation>The model was trained on other classes</translation>
        </message>
        <message>
            <source>This is not a project of Espalier</source>
            <translation>This is not a project of Espalier</translation>
        </message>
        <message>
            <source>A later version of Espalier wrote this project</source>
            <translation>A later version of Espalier wrote this project</translation>
        </message>
        <message>
            <source>The folder of the run could not be written</source>
            <translation>The folder of the run could not be written</translation>
        </message>
        <message>
            <source>The folder of the runs cannot be read</source>
            <translation>The folder of the runs cannot be read</translation>
        </message>
        <message>
            <source>A run cannot be called so</source>
            <translation>A run cannot be called so</translation>
        </message>
        <message>
            <source>Another folder has this name already</source>
            <translation>Another folder has this name already</translation>
        </message>
        <message>
            <source>The run was written by a newer version of Espalier</source>
            <translation>The run was written by a newer version of Espalier</translation>
        </message>
        <message>
            <source>The run cannot be read</source>
            <translation>The run cannot be read</translation>
        </message>
        <message>
            <source>No epoch was finished, so there is nothing to keep</source>
            <translation>No epoch was finished, so there is nothing to keep</translation>
        </message>
        <message>
            <source>The camera stopped</source>
            <translation>The camera stopped</translation>
        </message>
        <message>
            <source>The video was not found</source>
            <translation>The video was not found</translation>
        </message>
        <message>
            <source>No camera answers</source>
            <translation>No camera answers</translation>
        </message>
        <message>
            <source>This Espalier cannot read videos</source>
            <translation>This Espalier cannot read videos</translation>
        </message>
        <message>
            <source>The video cannot be read</source>
            <translation>The video cannot be read</translation>
        </message>
        <message>
            <source>The classes were matched for another model or dataset</source>
            <translation>The classes were matched for another model or dataset</translation>
        </message>
        <message>
            <source>the matching does not fit the classes, or leaves none that counts.</source>
            <translation>the matching does not fit the classes, or leaves none that counts.</translation>
        </message>
        <message>
            <source>Match the classes of the model with those of the dataset again.</source>
            <translation>Match the classes of the model with those of the dataset again.</translation>
        </message>
        <message>
            <source>%2 is out of range for %1.</source>
            <translation>%2 is out of range for %1.</translation>
        </message>
        <message>
            <source>Choose another value for %1.</source>
            <translation>Choose another value for %1.</translation>
        </message>
        <message>
            <source>writing would replace it.</source>
            <translation>writing would replace it.</translation>
        </message>
        <message>
            <source>Choose another name, or allow it to be replaced.</source>
            <translation>Choose another name, or allow it to be replaced.</translation>
        </message>
        <message>
            <source>“%1” is not a valid file name.</source>
            <translation>“%1” is not a valid file name.</translation>
        </message>
        <message>
            <source>Choose a file to write.</source>
            <translation>Choose a file to write.</translation>
        </message>
        <message>
            <source>there is no picture to compare the written file with the model on.</source>
            <translation>there is no picture to compare the written file with the model on.</translation>
        </message>
        <message>
            <source>Open a dataset with pictures, or a picture.</source>
            <translation>Open a dataset with pictures, or a picture.</translation>
        </message>
        <message>
            <source>it is the model that is to be written.</source>
            <translation>it is the model that is to be written.</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>Choose another name.</translation>
        </message>
        <message>
            <source>%1 cannot be written as %2.</source>
            <translation>%1 cannot be written as %2.</translation>
        </message>
        <message>
            <source>Choose another format, or a model with trained weights.</source>
            <translation>Choose another format, or a model with trained weights.</translation>
        </message>
        <message>
            <source>the model knows none of the classes of this dataset.</source>
            <translation>the model knows none of the classes of this dataset.</translation>
        </message>
        <message>
            <source>Choose a run that was trained on these classes.</source>
            <translation>Choose a run that was trained on these classes.</translation>
        </message>
        <message>
            <source>none of what was chosen is a picture, or is there.</source>
            <translation>none of what was chosen is a picture, or is there.</translation>
        </message>
        <message>
            <source>Add a picture, or a folder with pictures.</source>
            <translation>Add a picture, or a folder with pictures.</translation>
        </message>
        <message>
            <source>This format cannot hold these predictions</source>
            <translation>This format cannot hold these predictions</translation>
        </message>
        <message>
            <source>a COCO file holds boxes; these are classes of whole pictures.</source>
            <translation>a COCO file holds boxes; these are classes of whole pictures.</translation>
        </message>
        <message>
            <source>Save them as CSV.</source>
            <translation>Save them as CSV.</translation>
        </message>
        <message>
            <source>it is not an Espalier project, or it is damaged.</source>
            <translation>it is not an Espalier project, or it is damaged.</translation>
        </message>
        <message>
            <source>Open the dataset itself: a new project is made for it.</source>
            <translation>Open the dataset itself: a new project is made for it.</translation>
        </message>
        <message>
            <source>it has the format %1, which this version does not know.</source>
            <translation>it has the format %1, which this version does not know.</translation>
        </message>
        <message>
            <source>Update Espalier.</source>
            <translation>Update Espalier.</translation>
        </message>
        <message>
            <source>The run cannot go on</source>
            <translation>The run cannot go on</translation>
        </message>
        <message>
            <source>its checkpoint does not fit its settings.</source>
            <translation>its checkpoint does not fit its settings.</translation>
        </message>
        <message>
            <source>Start a new run.</source>
            <translation>Start a new run.</translation>
        </message>
        <message>
            <source>The dataset has changed since the run started</source>
            <translation>The dataset has changed since the run started</translation>
        </message>
        <message>
            <source>it is not the one that the run started with.</source>
            <translation>it is not the one that the run started with.</translation>
        </message>
        <message>
            <source>Put the images and labels back as they were, or start a new run.</source>
            <translation>Put the images and labels back as they were, or start a new run.</translation>
        </message>
        <message>
            <source>The run is finished</source>
            <translation>The run is finished</translation>
        </message>
        <message>
            <source>there is nothing left to do in it.</source>
            <translation>there is nothing left to do in it.</translation>
        </message>
        <message>
            <source>Start a new run from its best.pt.</source>
            <translation>Start a new run from its best.pt.</translation>
        </message>
        <message>
            <source>it cannot be made: %1.</source>
            <translation>it cannot be made: %1.</translation>
        </message>
        <message>
            <source>See whether the folder may be written and the disk has space.</source>
            <translation>See whether the folder may be written and the disk has space.</translation>
        </message>
        <message>
            <source>it cannot be locked: %1.</source>
            <translation>it cannot be locked: %1.</translation>
        </message>
        <message>
            <source>The run could not be renamed</source>
            <translation>The run could not be renamed</translation>
        </message>
        <message>
            <source>its folder cannot be renamed: %1.</source>
            <translation>its folder cannot be renamed: %1.</translation>
        </message>
        <message>
            <source>it cannot be read: %1.</source>
            <translation>it cannot be read: %1.</translation>
        </message>
        <message>
            <source>See whether you may read it and the disk is there.</source>
            <translation>See whether you may read it and the disk is there.</translation>
        </message>
        <message>
            <source>another training works on it.</source>
            <translation>another training works on it.</translation>
        </message>
        <message>
            <source>Wait until it ends, or stop it there.</source>
            <translation>Wait until it ends, or stop it there.</translation>
        </message>
        <message>
            <source>“%1” cannot be the name of a folder.</source>
            <translation>“%1” cannot be the name of a folder.</translation>
        </message>
        <message>
            <source>Choose a name without / \ : * ? " &lt; &gt; | and without a dot or space at its ends.</source>
            <translation>Choose a name without / \ : * ? " &lt; &gt; | and without a dot or space at its ends.</translation>
        </message>
        <message>
            <source>there is a folder “%1” already.</source>
            <translation>there is a folder “%1” already.</translation>
        </message>
        <message>
            <source>this version does not know its format.</source>
            <translation>this version does not know its format.</translation>
        </message>
        <message>
            <source>its run.json is missing, damaged or of another program.</source>
            <translation>its run.json is missing, damaged or of another program.</translation>
        </message>
        <message>
            <source>Choose the folder of a run, the one that holds run.json.</source>
            <translation>Choose the folder of a run, the one that holds run.json.</translation>
        </message>
        <message>
            <source>the run has no weights yet.</source>
            <translation>the run has no weights yet.</translation>
        </message>
        <message>
            <source>Press “Resume”, or move the run to the trash.</source>
            <translation>Press “Resume”, or move the run to the trash.</translation>
        </message>
        <message>
            <source>the loss or a gradient is not a finite number in batch %1 of the run.</source>
            <translation>the loss or a gradient is not a finite number in batch %1 of the run.</translation>
        </message>
        <message>
            <source>Start again with a smaller learning rate; the best weights so far are kept.</source>
            <translation>Start again with a smaller learning rate; the best weights so far are kept.</translation>
        </message>
        <message>
            <source>%1 holds numbers that are not finite.</source>
            <translation>%1 holds numbers that are not finite.</translation>
        </message>
        <message>
            <source>block %1 cannot be frozen: the network has the blocks 0 to %2.</source>
            <translation>block %1 cannot be frozen: the network has the blocks 0 to %2.</translation>
        </message>
        <message>
            <source>Choose a plan on the Freeze page again.</source>
            <translation>Choose a plan on the Freeze page again.</translation>
        </message>
        <message>
            <source>every block is frozen.</source>
            <translation>every block is frozen.</translation>
        </message>
        <message>
            <source>Leave at least the head free on the Freeze page.</source>
            <translation>Leave at least the head free on the Freeze page.</translation>
        </message>
        <message>
            <source>The zip file is damaged</source>
            <translation>The zip file is damaged</translation>
        </message>
        <message>
            <source>it ends too early or contradicts itself.</source>
            <translation>it ends too early or contradicts itself.</translation>
        </message>
        <message>
            <source>Unpack it with another program and open the folder.</source>
            <translation>Unpack it with another program and open the folder.</translation>
        </message>
        <message>
            <source>The zip file holds no dataset</source>
            <translation>The zip file holds no dataset</translation>
        </message>
        <message>
            <source>there is no picture and no label file in it.</source>
            <translation>there is no picture and no label file in it.</translation>
        </message>
        <message>
            <source>Choose another file, or open a folder with pictures.</source>
            <translation>Choose another file, or open a folder with pictures.</translation>
        </message>
        <message>
            <source>The zip file is encrypted</source>
            <translation>The zip file is encrypted</translation>
        </message>
        <message>
            <source>it asks for a password.</source>
            <translation>it asks for a password.</translation>
        </message>
        <message>
            <source>unpacking needs %2 bytes; %3 are free.</source>
            <translation>unpacking needs %2 bytes; %3 are free.</translation>
        </message>
        <message>
            <source>Free some space on the disk, then try again.</source>
            <translation>Free some space on the disk, then try again.</translation>
        </message>
        <message>
            <source>The zip file is too large</source>
            <translation>The zip file is too large</translation>
        </message>
        <message>
            <source>it has more entries or bytes than are unpacked (at most %2).</source>
            <translation>it has more entries or bytes than are unpacked (at most %2).</translation>
        </message>
        <message>
            <source>The zip file is not safe to unpack</source>
            <translation>The zip file is not safe to unpack</translation>
        </message>
        <message>
            <source>its entry %2 leads elsewhere, is there twice or is not a plain file; nothing was unpacked.</source>
            <translation>its entry %2 leads elsewhere, is there twice or is not a plain file; nothing was unpacked.</translation>
        </message>
        <message>
            <source>Open it only if you trust where it comes from: unpack it with another program and open the folder.</source>
            <translation>Open it only if you trust where it comes from: unpack it with another program and open the folder.</translation>
        </message>
        <message>
            <source>what is unpacked cannot be written there.</source>
            <translation>what is unpacked cannot be written there.</translation>
        </message>
        <message>
            <source>See whether the disk has space and the folder may be written, then try again.</source>
            <translation>See whether the disk has space and the folder may be written, then try again.</translation>
        </message>
        <message>
            <source>the file is empty.</source>
            <translation>the file is empty.</translation>
        </message>
        <message>
            <source>Copy it again or delete it.</source>
            <translation>Copy it again or delete it.</translation>
        </message>
        <message>
            <source>a picture of this size cannot be written in this format.</source>
            <translation>a picture of this size cannot be written in this format.</translation>
        </message>
        <message>
            <source>Save it as .png: a JPEG has at most 65,500 px a side.</source>
            <translation>Save it as .png: a JPEG has at most 65,500 px a side.</translation>
        </message>
        <message>
            <source>it is not a picture in a format that Espalier reads (JPEG, PNG, WebP, BMP, TIFF).</source>
            <translation>it is not a picture in a format that Espalier reads (JPEG, PNG, WebP, BMP, TIFF).</translation>
        </message>
        <message>
            <source>Convert it to JPEG or PNG with an image program.</source>
            <translation>Convert it to JPEG or PNG with an image program.</translation>
        </message>
        <message>
            <source>its first bytes are damaged, or it is an animation.</source>
            <translation>its first bytes are damaged, or it is an animation.</translation>
        </message>
        <message>
            <source>a mistake of Espalier itself.</source>
            <translation>a mistake of Espalier itself.</translation>
        </message>
        <message>
            <source>Report it with the text under “Show details” in the list of problems (Ctrl+Shift+P).</source>
            <translation>Report it with the text under “Show details” in the list of problems (Ctrl+Shift+P).</translation>
        </message>
        <message>
            <source>A picture is too large</source>
            <translation>A picture is too large</translation>
        </message>
        <message>
            <source>it has %2; at most %3 px a side and %4 px in all are read.</source>
            <translation>it has %2; at most %3 px a side and %4 px in all are read.</translation>
        </message>
        <message>
            <source>Make it smaller with an image program.</source>
            <translation>Make it smaller with an image program.</translation>
        </message>
        <message>
            <source>it cannot be decoded: it is damaged, cut short or of a kind that is not known.</source>
            <translation>it cannot be decoded: it is damaged, cut short or of a kind that is not known.</translation>
        </message>
        <message>
            <source>Open it in an image program and save it again, or take it away.</source>
            <translation>Open it in an image program and save it again, or take it away.</translation>
        </message>
        <message>
            <source>it sends no more pictures.</source>
            <translation>it sends no more pictures.</translation>
        </message>
        <message>
            <source>Connect it again, then restart it.</source>
            <translation>Connect it again, then restart it.</translation>
        </message>
        <message>
            <source>it is not there, or not any more.</source>
            <translation>it is not there, or not any more.</translation>
        </message>
        <message>
            <source>See whether it was moved or renamed, or its disk is not connected.</source>
            <translation>See whether it was moved or renamed, or its disk is not connected.</translation>
        </message>
        <message>
            <source>camera %1 does not answer.</source>
            <translation>camera %1 does not answer.</translation>
        </message>
        <message>
            <source>Connect a camera, or close the program that uses it.</source>
            <translation>Connect a camera, or close the program that uses it.</translation>
        </message>
        <message>
            <source>it was built without the part of OpenCV that reads cameras and videos.</source>
            <translation>it was built without the part of OpenCV that reads cameras and videos.</translation>
        </message>
        <message>
            <source>Use an Espalier that was built with it; pictures work all the same.</source>
            <translation>Use an Espalier that was built with it; pictures work all the same.</translation>
        </message>
        <message>
            <source>its format is not known, or it is damaged.</source>
            <translation>its format is not known, or it is damaged.</translation>
        </message>
        <message>
            <source>Save it as MP4 (H.264) or as AVI (Motion JPEG).</source>
            <translation>Save it as MP4 (H.264) or as AVI (Motion JPEG).</translation>
        </message>
        <message>
            <source>The cache cannot be used</source>
            <translation>The cache cannot be used</translation>
        </message>
        <message>
            <source>what was kept there cannot be read back.</source>
            <translation>what was kept there cannot be read back.</translation>
        </message>
        <message>
            <source>See whether the disk has space, press “Clear” on the Settings page, then start again: it is made again.</source>
            <translation>See whether the disk has space, press “Clear” on the Settings page, then start again: it is made again.</translation>
        </message>
        <message>
            <source>it cannot be deleted: %1.</source>
            <translation>it cannot be deleted: %1.</translation>
        </message>
        <message>
            <source>See whether the folder may be written, then press “Clear” again.</source>
            <translation>See whether the folder may be written, then press “Clear” again.</translation>
        </message>
        <message>
            <source>the GPU stopped working: %1.</source>
            <translation>the GPU stopped working: %1.</translation>
        </message>
        <message>
            <source>this computer has no device “%1”.</source>
            <translation>this computer has no device “%1”.</translation>
        </message>
        <message>
            <source>“%1” cannot be used: the graphics card does not answer.</source>
            <translation>“%1” cannot be used: the graphics card does not answer.</translation>
        </message>
        <message>
            <source>“%1” cannot be used: there is no NVIDIA driver.</source>
            <translation>“%1” cannot be used: there is no NVIDIA driver.</translation>
        </message>
        <message>
            <source>“%1” cannot be used: the NVIDIA driver lists no graphics card.</source>
            <translation>“%1” cannot be used: the NVIDIA driver lists no graphics card.</translation>
        </message>
        <message>
            <source>“%1” cannot be used: this Espalier is made for the processor alone.</source>
            <translation>“%1” cannot be used: this Espalier is made for the processor alone.</translation>
        </message>
        <message>
            <source>“%1” is not a device.</source>
            <translation>“%1” is not a device.</translation>
        </message>
        <message>
            <source>it cannot be reached: %1.</source>
            <translation>it cannot be reached: %1.</translation>
        </message>
        <message>
            <source>See whether it may be read and written, and the disk is there.</source>
            <translation>See whether it may be read and written, and the disk is there.</translation>
        </message>
        <message>
            <source>there is no space left for it.</source>
            <translation>there is no space left for it.</translation>
        </message>
        <message>
            <source>Free some space on the disk, then try again. Files that were there already are unchanged.</source>
            <translation>Free some space on the disk, then try again. Files that were there already are unchanged.</translation>
        </message>
        <message>
            <source>it cannot be written: %2.</source>
            <translation>it cannot be written: %2.</translation>
        </message>
        <message>
            <source>See whether the folder may be written and the disk is there, or choose another folder.</source>
            <translation>See whether the folder may be written and the disk is there, or choose another folder.</translation>
        </message>
        <message>
            <source>the server does not prove who it is: %2.</source>
            <translation>the server does not prove who it is: %2.</translation>
        </message>
        <message>
            <source>See whether the clock of this computer is right and its certificates are up to date.</source>
            <translation>See whether the clock of this computer is right and its certificates are up to date.</translation>
        </message>
        <message>
            <source>It is being downloaded already</source>
            <translation>It is being downloaded already</translation>
        </message>
        <message>
            <source>another program downloads this file.</source>
            <translation>another program downloads this file.</translation>
        </message>
        <message>
            <source>Wait until it ends, or close the other program.</source>
            <translation>Wait until it ends, or close the other program.</translation>
        </message>
        <message>
            <source>the connection ended after %2 of %3 bytes.</source>
            <translation>the connection ended after %2 of %3 bytes.</translation>
        </message>
        <message>
            <source>Try again: the download goes on where it stopped.</source>
            <translation>Try again: the download goes on where it stopped.</translation>
        </message>
        <message>
            <source>the connection broke off: %2.</source>
            <translation>the connection broke off: %2.</translation>
        </message>
        <message>
            <source>the file that is there is another one.</source>
            <translation>the file that is there is another one.</translation>
        </message>
        <message>
            <source>Rename it or move it away, then try again.</source>
            <translation>Rename it or move it away, then try again.</translation>
        </message>
        <message>
            <source>the answer leads to an address that is not safe to follow: %2.</source>
            <translation>the answer leads to an address that is not safe to follow: %2.</translation>
        </message>
        <message>
            <source>The network may ask you to sign in first: open a page in a browser, then try again.</source>
            <translation>The network may ask you to sign in first: open a page in a browser, then try again.</translation>
        </message>
        <message>
            <source>the server sends from one address to the next without end.</source>
            <translation>the server sends from one address to the next without end.</translation>
        </message>
        <message>
            <source>Try again later.</source>
            <translation>Try again later.</translation>
        </message>
        <message>
            <source>for a while nothing came any more.</source>
            <translation>for a while nothing came any more.</translation>
        </message>
        <message>
            <source>the server answered %2.</source>
            <translation>the server answered %2.</translation>
        </message>
        <message>
            <source>Try again later; the file may have moved.</source>
            <translation>Try again later; the file may have moved.</translation>
        </message>
        <message>
            <source>the server cannot be reached: %2.</source>
            <translation>the server cannot be reached: %2.</translation>
        </message>
        <message>
            <source>See whether this computer has a connection to the internet, then try again.</source>
            <translation>See whether this computer has a connection to the internet, then try again.</translation>
        </message>
        <message>
            <source>a web page came in place of the file.</source>
            <translation>a web page came in place of the file.</translation>
        </message>
        <message>
            <source>what came is not the file that was published; it is deleted.</source>
            <translation>what came is not the file that was published; it is deleted.</translation>
        </message>
        <message>
            <source>Try again later; if it stays so, the file on the server has changed.</source>
            <translation>Try again later; if it stays so, the file on the server has changed.</translation>
        </message>
        <message>
            <source>the file on the server has not the size of %2 bytes that was published.</source>
            <translation>the file on the server has not the size of %2 bytes that was published.</translation>
        </message>
        <message>
            <source>This is not a file</source>
            <translation>This is not a file</translation>
        </message>
        <message>
            <source>it is a folder or a device.</source>
            <translation>it is a folder or a device.</translation>
        </message>
        <message>
            <source>Choose a file.</source>
            <translation>Choose a file.</translation>
        </message>
        <message>
            <source>The file is too large</source>
            <translation>The file is too large</translation>
        </message>
        <message>
            <source>it has %2 bytes; at most %3 are read.</source>
            <translation>it has %2 bytes; at most %3 are read.</translation>
        </message>
        <message>
            <source>See whether it is the right file.</source>
            <translation>See whether it is the right file.</translation>
        </message>
        <message>
            <source>it cannot be read: %2.</source>
            <translation>it cannot be read: %2.</translation>
        </message>
        <message>
            <source>a mistake of Espalier itself: %1</source>
            <translation>a mistake of Espalier itself: %1</translation>
        </message>
        <message>
            <source>a computation failed: %1</source>
            <translation>a computation failed: %1</translation>
        </message>
        <message>
            <source>the memory of this computer, or of its graphics card, does not suffice.</source>
            <translation>the memory of this computer, or of its graphics card, does not suffice.</translation>
        </message>
        <message>
            <source>Choose a smaller batch, smaller pictures or a smaller model, or close other programs.</source>
            <translation>Choose a smaller batch, smaller pictures or a smaller model, or close other programs.</translation>
        </message>
        <message>
            <source>“%1” is not a precision to compute with.</source>
            <translation>“%1” is not a precision to compute with.</translation>
        </message>
        <message>
            <source>Choose another precision.</source>
            <translation>Choose another precision.</translation>
        </message>
        <message>
            <source>There are too few classes</source>
            <translation>There are too few classes</translation>
        </message>
        <message>
            <source>it holds %2 folders of pictures; telling classes apart needs two.</source>
            <translation>it holds %2 folders of pictures; telling classes apart needs two.</translation>
        </message>
        <message>
            <source>Put the pictures of each class into a folder of its own.</source>
            <translation>Put the pictures of each class into a folder of its own.</translation>
        </message>
        <message>
            <source>The COCO file is not complete</source>
            <translation>The COCO file is not complete</translation>
        </message>
        <message>
            <source>it has no “%2”.</source>
            <translation>it has no “%2”.</translation>
        </message>
        <message>
            <source>A COCO file has “images”, “annotations” and “categories”: export it again.</source>
            <translation>A COCO file has “images”, “annotations” and “categories”: export it again.</translation>
        </message>
        <message>
            <source>This format cannot hold the class names</source>
            <translation>This format cannot hold the class names</translation>
        </message>
        <message>
            <source>Pascal VOC cannot hold the class name %1: names must differ and have no blanks at their ends.</source>
            <translation>Pascal VOC cannot hold the class name %1: names must differ and have no blanks at their ends.</translation>
        </message>
        <message>
            <source>Rename the class on the Data page.</source>
            <translation>Rename the class on the Data page.</translation>
        </message>
        <message>
            <source>datasets are not written in this format.</source>
            <translation>datasets are not written in this format.</translation>
        </message>
        <message>
            <source>Choose another format.</source>
            <translation>Choose another format.</translation>
        </message>
        <message>
            <source>The copy would lie in the dataset</source>
            <translation>The copy would lie in the dataset</translation>
        </message>
        <message>
            <source>the folder is part of the dataset itself.</source>
            <translation>the folder is part of the dataset itself.</translation>
        </message>
        <message>
            <source>Choose a folder elsewhere: the dataset stays as it is.</source>
            <translation>Choose a folder elsewhere: the dataset stays as it is.</translation>
        </message>
        <message>
            <source>The folder is not empty</source>
            <translation>The folder is not empty</translation>
        </message>
        <message>
            <source>something is there already.</source>
            <translation>something is there already.</translation>
        </message>
        <message>
            <source>Choose a new or empty folder.</source>
            <translation>Choose a new or empty folder.</translation>
        </message>
        <message>
            <source>This dataset cannot be converted</source>
            <translation>This dataset cannot be converted</translation>
        </message>
        <message>
            <source>The export is not complete</source>
            <translation>The export is not complete</translation>
        </message>
        <message>
            <source>there is no obj.data in it.</source>
            <translation>there is no obj.data in it.</translation>
        </message>
        <message>
            <source>Export from CVAT as “YOLO 1.1”.</source>
            <translation>Export from CVAT as “YOLO 1.1”.</translation>
        </message>
        <message>
            <source>it holds several yaml files: %2.</source>
            <translation>it holds several yaml files: %2.</translation>
        </message>
        <message>
            <source>Open one of them.</source>
            <translation>Open one of them.</translation>
        </message>
        <message>
            <source>“%3” is none of the answers (%2).</source>
            <translation>“%3” is none of the answers (%2).</translation>
        </message>
        <message>
            <source>Choose one of the answers on the Data page.</source>
            <translation>Choose one of the answers on the Data page.</translation>
        </message>
        <message>
            <source>A picture has changed</source>
            <translation>A picture has changed</translation>
        </message>
        <message>
            <source>it has another size than when the dataset was read.</source>
            <translation>it has another size than when the dataset was read.</translation>
        </message>
        <message>
            <source>Read the dataset again (F5), then start again.</source>
            <translation>Read the dataset again (F5), then start again.</translation>
        </message>
        <message>
            <source>`nc` is not a number of classes from 1.</source>
            <translation>`nc` is not a number of classes from 1.</translation>
        </message>
        <message>
            <source>Write `names:` in the yaml as a list of texts.</source>
            <translation>Write `names:` in the yaml as a list of texts.</translation>
        </message>
        <message>
            <source>the model has %1 classes, the dataset has %2.</source>
            <translation>the model has %1 classes, the dataset has %2.</translation>
        </message>
        <message>
            <source>Match the classes, or choose the dataset that the model was trained on.</source>
            <translation>Match the classes, or choose the dataset that the model was trained on.</translation>
        </message>
        <message>
            <source>line %3: the name of class %2 is not a text.</source>
            <translation>line %3: the name of class %2 is not a text.</translation>
        </message>
        <message>
            <source>line %3: expected a class number from 0, found %2.</source>
            <translation>line %3: expected a class number from 0, found %2.</translation>
        </message>
        <message>
            <source>no picture of “%1” can be used.</source>
            <translation>no picture of “%1” can be used.</translation>
        </message>
        <message>
            <source>Add labelled pictures to it, or choose another part.</source>
            <translation>Add labelled pictures to it, or choose another part.</translation>
        </message>
        <message>
            <source>This is not a dataset that Espalier knows</source>
            <translation>This is not a dataset that Espalier knows</translation>
        </message>
        <message>
            <source>it is none of the formats that are read.</source>
            <translation>it is none of the formats that are read.</translation>
        </message>
        <message>
            <source>Open a data.yaml, a COCO json, a folder of Pascal VOC or LabelMe files, an export of CVAT or Label Studio, folders of pictures by class, or a zip file of one of these.</source>
            <translation>Open a data.yaml, a COCO json, a folder of Pascal VOC or LabelMe files, an export of CVAT or Label Studio, folders of pictures by class, or a zip file of one of these.</translation>
        </message>
        <message>
            <source>a class name has more than %2 characters.</source>
            <translation>a class name has more than %2 characters.</translation>
        </message>
        <message>
            <source>See whether it is the right file or folder.</source>
            <translation>See whether it is the right file or folder.</translation>
        </message>
        <message>
            <source>There are too many classes</source>
            <translation>There are too many classes</translation>
        </message>
        <message>
            <source>it names more than %2 classes.</source>
            <translation>it names more than %2 classes.</translation>
        </message>
        <message>
            <source>there is no picture in %2, the place of “%1”.</source>
            <translation>there is no picture in %2, the place of “%1”.</translation>
        </message>
        <message>
            <source>Put pictures there, or give their folder in the yaml.</source>
            <translation>Put pictures there, or give their folder in the yaml.</translation>
        </message>
        <message>
            <source>it has no keys such as `train:` and `names:`.</source>
            <translation>it has no keys such as `train:` and `names:`.</translation>
        </message>
        <message>
            <source>Open the yaml of a dataset.</source>
            <translation>Open the yaml of a dataset.</translation>
        </message>
        <message>
            <source>there is no class name in it.</source>
            <translation>there is no class name in it.</translation>
        </message>
        <message>
            <source>Add `names:` with a list of class names, or one name a line where it is a text file.</source>
            <translation>Add `names:` with a list of class names, or one name a line where it is a text file.</translation>
        </message>
        <message>
            <source>The dataset names no test images</source>
            <translation>The dataset names no test images</translation>
        </message>
        <message>
            <source>it names no images for `test:`.</source>
            <translation>it names no images for `test:`.</translation>
        </message>
        <message>
            <source>Correct the yaml.</source>
            <translation>Correct the yaml.</translation>
        </message>
        <message>
            <source>The folder of the test images is missing</source>
            <translation>The folder of the test images is missing</translation>
        </message>
        <message>
            <source>the place of the test images is not there: %1.</source>
            <translation>the place of the test images is not there: %1.</translation>
        </message>
        <message>
            <source>The place of the test images cannot be read</source>
            <translation>The place of the test images cannot be read</translation>
        </message>
        <message>
            <source>`%1` is not a path.</source>
            <translation>`%1` is not a path.</translation>
        </message>
        <message>
            <source>it names no images for `train:`.</source>
            <translation>it names no images for `train:`.</translation>
        </message>
        <message>
            <source>Give the folder of the images as `train:` in the yaml.</source>
            <translation>Give the folder of the images as `train:` in the yaml.</translation>
        </message>
        <message>
            <source>the place of the training images is not there: %1.</source>
            <translation>the place of the training images is not there: %1.</translation>
        </message>
        <message>
            <source>none of the training images can be used.</source>
            <translation>none of the training images can be used.</translation>
        </message>
        <message>
            <source>See whether these are the right pictures and can be opened.</source>
            <translation>See whether these are the right pictures and can be opened.</translation>
        </message>
        <message>
            <source>The dataset names no validation images</source>
            <translation>The dataset names no validation images</translation>
        </message>
        <message>
            <source>it names no images for `val:`.</source>
            <translation>it names no images for `val:`.</translation>
        </message>
        <message>
            <source>The folder of the validation images is missing</source>
            <translation>The folder of the validation images is missing</translation>
        </message>
        <message>
            <source>the place of the validation images is not there: %1.</source>
            <translation>the place of the validation images is not there: %1.</translation>
        </message>
        <message>
            <source>The place of the validation images cannot be read</source>
            <translation>The place of the validation images cannot be read</translation>
        </message>
        <message>
            <source>there is no yaml file in it.</source>
            <translation>there is no yaml file in it.</translation>
        </message>
        <message>
            <source>Open the yaml file of the dataset.</source>
            <translation>Open the yaml file of the dataset.</translation>
        </message>
        <message>
            <source>The dataset has no boxes</source>
            <translation>The dataset has no boxes</translation>
        </message>
        <message>
            <source>a detector needs boxes; this dataset names only the class of each whole picture.</source>
            <translation>a detector needs boxes; this dataset names only the class of each whole picture.</translation>
        </message>
        <message>
            <source>Choose a classifier on the Models page, or open a dataset with boxes.</source>
            <translation>Choose a classifier on the Models page, or open a dataset with boxes.</translation>
        </message>
        <message>
            <source>The dataset has boxes, not classes of pictures</source>
            <translation>The dataset has boxes, not classes of pictures</translation>
        </message>
        <message>
            <source>a classifier needs the class of each whole picture; this dataset has boxes.</source>
            <translation>a classifier needs the class of each whole picture; this dataset has boxes.</translation>
        </message>
        <message>
            <source>Choose a detector on the Models page, or open a folder with one folder of pictures a class.</source>
            <translation>Choose a detector on the Models page, or open a folder with one folder of pictures a class.</translation>
        </message>
        <message>
            <source>line %2, column %3: %4.</source>
            <translation>line %2, column %3: %4.</translation>
        </message>
        <message>
            <source>Indent with spaces, not tabs; write Windows paths without quotes or in single quotes.</source>
            <translation>Indent with spaces, not tabs; write Windows paths without quotes or in single quotes.</translation>
        </message>
        <message>
            <source>it has more entries or levels than are read (at most %2).</source>
            <translation>it has more entries or levels than are read (at most %2).</translation>
        </message>
        <message>
            <source>A json file cannot be read</source>
            <translation>A json file cannot be read</translation>
        </message>
        <message>
            <source>it is not well-formed at byte %2.</source>
            <translation>it is not well-formed at byte %2.</translation>
        </message>
        <message>
            <source>Export it again.</source>
            <translation>Export it again.</translation>
        </message>
        <message>
            <source>this export of Label Studio holds no images.</source>
            <translation>this export of Label Studio holds no images.</translation>
        </message>
        <message>
            <source>Export again as “YOLO with Images”, or copy the images into its folder images.</source>
            <translation>Export again as “YOLO with Images”, or copy the images into its folder images.</translation>
        </message>
        <message>
            <source>it does not list the classes.</source>
            <translation>it does not list the classes.</translation>
        </message>
        <message>
            <source>Add classes.txt with one class name a line.</source>
            <translation>Add classes.txt with one class name a line.</translation>
        </message>
        <message>
            <source>there is no shape in its json files.</source>
            <translation>there is no shape in its json files.</translation>
        </message>
        <message>
            <source>Open the folder that holds the json files of LabelMe and their images.</source>
            <translation>Open the folder that holds the json files of LabelMe and their images.</translation>
        </message>
        <message>
            <source>Your changes to the dataset cannot be read</source>
            <translation>Your changes to the dataset cannot be read</translation>
        </message>
        <message>
            <source>the file that keeps them is damaged.</source>
            <translation>the file that keeps them is damaged.</translation>
        </message>
        <message>
            <source>Delete that file to have the dataset as its own files say.</source>
            <translation>Delete that file to have the dataset as its own files say.</translation>
        </message>
        <message>
            <source>a later version of Espalier wrote them (format %2).</source>
            <translation>a later version of Espalier wrote them (format %2).</translation>
        </message>
        <message>
            <source>%1 pictures are not possible; it takes %2 to 100,000.</source>
            <translation>%1 pictures are not possible; it takes %2 to 100,000.</translation>
        </message>
        <message>
            <source>Choose another number.</source>
            <translation>Choose another number.</translation>
        </message>
        <message>
            <source>it is in a folder that holds other files already.</source>
            <translation>it is in a folder that holds other files already.</translation>
        </message>
        <message>
            <source>there is no object in its %1 xml files.</source>
            <translation>there is no object in its %1 xml files.</translation>
        </message>
        <message>
            <source>Open the folder that holds Annotations and JPEGImages.</source>
            <translation>Open the folder that holds Annotations and JPEGImages.</translation>
        </message>
        <message>
            <source>There is more than one dataset</source>
            <translation>There is more than one dataset</translation>
        </message>
        <message>
            <source>the folder holds several Pascal VOC datasets: %1 and %2.</source>
            <translation>the folder holds several Pascal VOC datasets: %1 and %2.</translation>
        </message>
        <message>
            <source>Open one of these folders.</source>
            <translation>Open one of these folders.</translation>
        </message>
        <message>
            <source>all its checkpoints are damaged.</source>
            <translation>all its checkpoints are damaged.</translation>
        </message>
        <message>
            <source>Start a new training from its weights/last.pt.</source>
            <translation>Start a new training from its weights/last.pt.</translation>
        </message>
        <message>
            <source>A checkpoint could not be saved</source>
            <translation>A checkpoint could not be saved</translation>
        </message>
        <message>
            <source>it was written, but cannot be read back as it was.</source>
            <translation>it was written, but cannot be read back as it was.</translation>
        </message>
        <message>
            <source>See whether the disk is sound; the checkpoint before is unchanged.</source>
            <translation>See whether the disk is sound; the checkpoint before is unchanged.</translation>
        </message>
        <message>
            <source>its numbers are stored in the byte order of other processors (big-endian).</source>
            <translation>its numbers are stored in the byte order of other processors (big-endian).</translation>
        </message>
        <message>
            <source>Save the weights again on a computer with an x86 or ARM processor.</source>
            <translation>Save the weights again on a computer with an x86 or ARM processor.</translation>
        </message>
        <message>
            <source>a model needs at least one class; there are %1.</source>
            <translation>a model needs at least one class; there are %1.</translation>
        </message>
        <message>
            <source>Name at least one class.</source>
            <translation>Name at least one class.</translation>
        </message>
        <message>
            <source>its entry “%2” is packed in a way that is not read.</source>
            <translation>its entry “%2” is packed in a way that is not read.</translation>
        </message>
        <message>
            <source>Save the weights again with a current PyTorch (torch.save), or as .safetensors.</source>
            <translation>Save the weights again with a current PyTorch (torch.save), or as .safetensors.</translation>
        </message>
        <message>
            <source>it contradicts itself, or was changed after it was written.</source>
            <translation>it contradicts itself, or was changed after it was written.</translation>
        </message>
        <message>
            <source>Get the file again from where it came from.</source>
            <translation>Get the file again from where it came from.</translation>
        </message>
        <message>
            <source>there is no weight in it.</source>
            <translation>there is no weight in it.</translation>
        </message>
        <message>
            <source>Choose the file that training wrote (best.pt).</source>
            <translation>Choose the file that training wrote (best.pt).</translation>
        </message>
        <message>
            <source>The model file is empty</source>
            <translation>The model file is empty</translation>
        </message>
        <message>
            <source>it has 0 bytes.</source>
            <translation>it has 0 bytes.</translation>
        </message>
        <message>
            <source>it is not a PyTorch or safetensors file.</source>
            <translation>it is not a PyTorch or safetensors file.</translation>
        </message>
        <message>
            <source>Choose a .pt, .pth or .safetensors file with weights.</source>
            <translation>Choose a .pt, .pth or .safetensors file with weights.</translation>
        </message>
        <message>
            <source>it is written in PyTorch's first format (tar), which Espalier does not read.</source>
            <translation>it is written in PyTorch's first format (tar), which Espalier does not read.</translation>
        </message>
        <message>
            <source>This model is not downloaded</source>
            <translation>This model is not downloaded</translation>
        </message>
        <message>
            <source>this version does not know the checksum of %1.</source>
            <translation>this version does not know the checksum of %1.</translation>
        </message>
        <message>
            <source>Download %2 yourself and put it into %3.</source>
            <translation>Download %2 yourself and put it into %3.</translation>
        </message>
        <message>
            <source>it neither names classes nor scores them.</source>
            <translation>it neither names classes nor scores them.</translation>
        </message>
        <message>
            <source>Choose another copy of the model, or train it again.</source>
            <translation>Choose another copy of the model, or train it again.</translation>
        </message>
        <message>
            <source>there is no file “%1” here, and no model of that name in %2.</source>
            <translation>there is no file “%1” here, and no model of that name in %2.</translation>
        </message>
        <message>
            <source>Choose a .pt, .pth or .safetensors file, or put the model into that folder.</source>
            <translation>Choose a .pt, .pth or .safetensors file, or put the model into that folder.</translation>
        </message>
        <message>
            <source>there is no published model “%1”.</source>
            <translation>there is no published model “%1”.</translation>
        </message>
        <message>
            <source>Choose another model on the Models page.</source>
            <translation>Choose another model on the Models page.</translation>
        </message>
        <message>
            <source>its numbers are of the type %2, which is not read.</source>
            <translation>its numbers are of the type %2, which is not read.</translation>
        </message>
        <message>
            <source>Save the weights again as float32 or float16.</source>
            <translation>Save the weights again as float32 or float16.</translation>
        </message>
        <message>
            <source>it is a zip file, but no PyTorch checkpoint.</source>
            <translation>it is a zip file, but no PyTorch checkpoint.</translation>
        </message>
        <message>
            <source>its name does not end in .pt, .pth or .safetensors.</source>
            <translation>its name does not end in .pt, .pth or .safetensors.</translation>
        </message>
        <message>
            <source>Give it the ending of its format.</source>
            <translation>Give it the ending of its format.</translation>
        </message>
        <message>
            <source>The model file is not complete</source>
            <translation>The model file is not complete</translation>
        </message>
        <message>
            <source>it is not a complete %1: the tensor %2 is missing.</source>
            <translation>it is not a complete %1: the tensor %2 is missing.</translation>
        </message>
        <message>
            <source>The model file does not fit its network</source>
            <translation>The model file does not fit its network</translation>
        </message>
        <message>
            <source>it is not a complete %1: the tensor %2 has the shape %3, expected %4.</source>
            <translation>it is not a complete %1: the tensor %2 has the shape %3, expected %4.</translation>
        </message>
        <message>
            <source>it is a TorchScript program, which cannot be trained or read as weights.</source>
            <translation>it is a TorchScript program, which cannot be trained or read as weights.</translation>
        </message>
        <message>
            <source>it ends too early.</source>
            <translation>it ends too early.</translation>
        </message>
        <message>
            <source>Copy or download it again: it did not finish.</source>
            <translation>Copy or download it again: it did not finish.</translation>
        </message>
        <message>
            <source>there is no network “%1”.</source>
            <translation>there is no network “%1”.</translation>
        </message>
        <message>
            <source>Choose a model on the Models page.</source>
            <translation>Choose a model on the Models page.</translation>
        </message>
        <message>
            <source>it asks for %2, which weights have no use for; nothing of it was run.</source>
            <translation>it asks for %2, which weights have no use for; nothing of it was run.</translation>
        </message>
        <message>
            <source>Do not open it elsewhere either unless you trust where it comes from; use another file, best a .safetensors.</source>
            <translation>Do not open it elsewhere either unless you trust where it comes from; use another file, best a .safetensors.</translation>
        </message>
        <message>
            <source>The file is not safe to open, so it was not</source>
            <translation>The file is not safe to open, so it was not</translation>
        </message>
        <message>
            <source>it holds an entry with the name “%2”, which leads elsewhere.</source>
            <translation>it holds an entry with the name “%2”, which leads elsewhere.</translation>
        </message>
        <message>
            <source>it uses the pickle instruction %2, which weights have no use for; nothing of it was run.</source>
            <translation>it uses the pickle instruction %2, which weights have no use for; nothing of it was run.</translation>
        </message>
        <message>
            <source>its network (%1) is none of those that Espalier can build.</source>
            <translation>its network (%1) is none of those that Espalier can build.</translation>
        </message>
        <message>
            <source>Choose a model of a network that is listed on the Models page.</source>
            <translation>Choose a model of a network that is listed on the Models page.</translation>
        </message>
        <message>
            <source>The model is not trained yet</source>
            <translation>The model is not trained yet</translation>
        </message>
        <message>
            <source>the head of %1 is new: it finds nothing yet.</source>
            <translation>the head of %1 is new: it finds nothing yet.</translation>
        </message>
        <message>
            <source>Train it on your pictures first, then use the run's best.pt.</source>
            <translation>Train it on your pictures first, then use the run's best.pt.</translation>
        </message>
        <message>
            <source>it is a web page: the download went wrong.</source>
            <translation>it is a web page: the download went wrong.</translation>
        </message>
        <message>
            <source>Download the file again; some sites need a login or another link.</source>
            <translation>Download the file again; some sites need a login or another link.</translation>
        </message>
        <message>
            <source>it was written by YOLOv5 (%2).</source>
            <translation>it was written by YOLOv5 (%2).</translation>
        </message>
        <message>
            <source>Choose a YOLO11 model, for example yolo11n.pt.</source>
            <translation>Choose a YOLO11 model, for example yolo11n.pt.</translation>
        </message>
        <message>
            <source>A class name cannot name a folder</source>
            <translation>A class name cannot name a folder</translation>
        </message>
        <message>
            <source>no folder can be called %1, or another class has that name in other capitals.</source>
            <translation>no folder can be called %1, or another class has that name in other capitals.</translation>
        </message>
        <message>
            <source>it has a class for each whole picture and no boxes, which only class folders hold.</source>
            <translation>it has a class for each whole picture and no boxes, which only class folders hold.</translation>
        </message>
        <message>
            <source>Write it as class folders.</source>
            <translation>Write it as class folders.</translation>
        </message>
        <message>
            <source>What is saved is safe: press “Resume” on the Train page. A new run can take “Processor” on the Settings page.</source>
            <translation>What is saved is safe: press “Resume” on the Train page. A new run can take “Processor” on the Settings page.</translation>
        </message>
        <message>
            <source>Choose another device on the Settings page; “Processor” always works.</source>
            <translation>Choose another device on the Settings page; “Processor” always works.</translation>
        </message>
        <message>
            <source>Update the driver of the graphics card and start the computer again, or choose “Processor” on the Settings page.</source>
            <translation>Update the driver of the graphics card and start the computer again, or choose “Processor” on the Settings page.</translation>
        </message>
        <message>
            <source>Install the driver of the graphics card, or choose “Processor” on the Settings page.</source>
            <translation>Install the driver of the graphics card, or choose “Processor” on the Settings page.</translation>
        </message>
        <message>
            <source>“%1” cannot be used: this Espalier came without LibTorch's part for NVIDIA cards.</source>
            <translation>“%1” cannot be used: this Espalier came without LibTorch's part for NVIDIA cards.</translation>
        </message>
    </context>
    <context>
        <name>ui::FreezeFigures</name>
        <message>
            <source>Trainable parameters</source>
            <translation>Trainable parameters</translation>
        </message>
        <message>
            <source>of %1 in the model</source>
            <translation>of %1 in the model</translation>
        </message>
        <message>
            <source>Epochs 1–%1: %2</source>
            <translation>Epochs 1–%1: %2</translation>
        </message>
        <message>
            <source>At first: %1</source>
            <translation>At first: %1</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Memory</translation>
        </message>
        <message>
            <source>Time per epoch</source>
            <translation>Time per epoch</translation>
        </message>
        <message>
            <source>Feature cache</source>
            <translation>Feature cache</translation>
        </message>
        <message>
            <source>Open images to measure it</source>
            <translation>Open images to measure it</translation>
        </message>
        <message>
            <source>Not known on this computer</source>
            <translation>Not known on this computer</translation>
        </message>
        <message>
            <source>Too much for %1: lower the batch</source>
            <translation>Too much for %1: lower the batch</translation>
        </message>
        <message>
            <source>Fits: %1 free</source>
            <translation>Fits: %1 free</translation>
        </message>
        <message>
            <source>Peak, measured on 2 batches</source>
            <translation>Peak, measured on 2 batches</translation>
        </message>
        <message>
            <source>Measured on 2 batches</source>
            <translation>Measured on 2 batches</translation>
        </message>
        <message>
            <source>Then %1, from epoch %2</source>
            <translation>Then %1, from epoch %2</translation>
        </message>
        <message>
            <source>First %1 to fill the cache</source>
            <translation>First %1 to fill the cache</translation>
        </message>
        <message numerus="yes">
            <source>All %n epoch(s): about %1</source>
            <translation>
                <numerusform>%n epoch: about %1</numerusform>
                <numerusform>All %n epochs: about %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is cached</source>
            <translation>Nothing is cached</translation>
        </message>
        <message>
            <source>Every epoch starts from the pictures</source>
            <translation>Every epoch starts from the pictures</translation>
        </message>
        <message>
            <source>%1 free on disk</source>
            <translation>%1 free on disk</translation>
        </message>
        <message>
            <source>Frozen blocks run once a picture</source>
            <translation>Frozen blocks run once a picture</translation>
        </message>
        <message>
            <source>The frozen blocks see each picture once, and every later epoch is faster. Augmented views of a picture are made in advance and take turns; how many, the settings on Train say.</source>
            <translation>The frozen blocks see each picture once, and every later epoch is faster. Augmented views of a picture are made in advance and take turns; how many, the settings on Train say.</translation>
        </message>
        <message>
            <source>Turn off</source>
            <translation>Turn off</translation>
        </message>
        <message>
            <source>Turn on</source>
            <translation>Turn on</translation>
        </message>
        <message>
            <source>Turn off the feature cache</source>
            <translation>Turn off the feature cache</translation>
        </message>
        <message>
            <source>Turn on the feature cache</source>
            <translation>Turn on the feature cache</translation>
        </message>
        <message>
            <source>It needs first blocks that are frozen</source>
            <translation>It needs first blocks that are frozen</translation>
        </message>
        <message>
            <source>instead of %1 an epoch</source>
            <translation>instead of %1 an epoch</translation>
        </message>
        <message>
            <source>with %1 on disk; it is off</source>
            <translation>with %1 on disk; it is off</translation>
        </message>
    </context>
    <context>
        <name>ui::FreezePage</name>
        <message>
            <source>Freeze</source>
            <translation>Freeze</translation>
        </message>
        <message>
            <source>Use this plan</source>
            <translation>Use this plan</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>Choose a model</translation>
        </message>
        <message>
            <source>Presets</source>
            <translation>Presets</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Everything</translation>
        </message>
        <message>
            <source>Backbone frozen</source>
            <translation>Backbone frozen</translation>
        </message>
        <message>
            <source>Head only</source>
            <translation>Head only</translation>
        </message>
        <message>
            <source>First blocks frozen</source>
            <translation>First blocks frozen</translation>
        </message>
        <message>
            <source>Number of first blocks to freeze</source>
            <translation>Number of first blocks to freeze</translation>
        </message>
        <message>
            <source>Freezes blocks 0 to this number less one, as the setting “freeze” of Ultralytics</source>
            <translation>Freezes blocks 0 to this number less one, as the setting “freeze” of Ultralytics</translation>
        </message>
        <message>
            <source> blocks</source>
            <translation> blocks</translation>
        </message>
        <message>
            <source>Which blocks of the network learn, and which keep what they know</source>
            <translation>Which blocks of the network learn, and which keep what they know</translation>
        </message>
        <message>
            <source>This network cannot be shown</source>
            <translation>This network cannot be shown</translation>
        </message>
        <message>
            <source>%1 is not a network that Espalier can train.</source>
            <translation>%1 is not a network that Espalier can train.</translation>
        </message>
        <message>
            <source>No model yet</source>
            <translation>No model yet</translation>
        </message>
        <message>
            <source>Choose a trained model first; its blocks appear here.</source>
            <translation>Choose a trained model first; its blocks appear here.</translation>
        </message>
        <message>
            <source>Choose a model first</source>
            <translation>Choose a model first</translation>
        </message>
        <message>
            <source>%1, %2 px, no images yet</source>
            <translation>%1, %2 px, no images yet</translation>
        </message>
        <message>
            <source>%1 on %2, %3 px</source>
            <translation>%1 on %2, %3 px</translation>
        </message>
        <message>
            <source>Ctrl+Return</source>
            <translation>Ctrl+Return</translation>
        </message>
        <message>
            <source>Nothing would learn</source>
            <translation>Nothing would learn</translation>
        </message>
        <message>
            <source>Every block is frozen. Thaw at least the head.</source>
            <translation>Every block is frozen. Thaw at least the head.</translation>
        </message>
        <message>
            <source>Thaw the head</source>
            <translation>Thaw the head</translation>
        </message>
        <message>
            <source>The head has to learn your classes</source>
            <translation>The head has to learn your classes</translation>
        </message>
        <message>
            <source>Its class branch starts fresh for this dataset; frozen it would stay random.</source>
            <translation>Its class branch starts fresh for this dataset; frozen it would stay random.</translation>
        </message>
        <message>
            <source>Everything learns</source>
            <translation>Everything learns</translation>
        </message>
        <message>
            <source>Best with many images, or with pictures unlike everyday photos. The slowest choice.</source>
            <translation>Best with many images, or with pictures unlike everyday photos. The slowest choice.</translation>
        </message>
        <message>
            <source>What it knows of edges and shapes stays; neck and head adapt. Good with a few hundred images.</source>
            <translation>What it knows of edges and shapes stays; neck and head adapt. Good with a few hundred images.</translation>
        </message>
        <message>
            <source>Only the head learns</source>
            <translation>Only the head learns</translation>
        </message>
        <message>
            <source>The fastest, and the safest with few images that look like everyday photos.</source>
            <translation>The fastest, and the safest with few images that look like everyday photos.</translation>
        </message>
        <message>
            <source>Frozen blocks keep their weights and their BatchNorm statistics, bit for bit.</source>
            <translation>Frozen blocks keep their weights and their BatchNorm statistics, bit for bit.</translation>
        </message>
        <message>
            <source>random start</source>
            <translation>random start</translation>
        </message>
        <message>
            <source>weights kept</source>
            <translation>weights kept</translation>
        </message>
        <message numerus="yes">
            <source>%n new class(es)</source>
            <translation>
                <numerusform>%n new class</numerusform>
                <numerusform>%n new classes</numerusform>
            </translation>
        </message>
        <message>
            <source>On the network: arrows move, Home and End, Space freezes or thaws. 1 to 5: presets.</source>
            <translation>On the network: arrows move, Home and End, Space freezes or thaws. 1 to 5: presets.</translation>
        </message>
        <message>
            <source>Head, then top blocks</source>
            <translation>Head, then top blocks</translation>
        </message>
        <message>
            <source>Use it</source>
            <translation>Use it</translation>
        </message>
        <message>
            <source>Looking at your pictures…</source>
            <translation>Looking at your pictures…</translation>
        </message>
        <message>
            <source>Neck and head start fresh; what the backbone knows stays. Good with a few images.</source>
            <translation>Neck and head start fresh; what the backbone knows stays. Good with a few images.</translation>
        </message>
        <message>
            <source>The head learns alone at first; the hatched blocks join it in epoch %1, at a tenth of the rate.</source>
            <translation>The head learns alone at first; the hatched blocks join it in epoch %1, at a tenth of the rate.</translation>
        </message>
        <message>
            <source>The head learns alone at first; the hatched blocks join it later, at a tenth of the rate.</source>
            <translation>The head learns alone at first; the hatched blocks join it later, at a tenth of the rate.</translation>
        </message>
        <message>
            <source>How so?</source>
            <translation>How so?</translation>
        </message>
        <message numerus="yes">
            <source>The %n other class(es) of %1 go: it will know only yours.</source>
            <translation>
                <numerusform>The other class of %1 goes: it will know only yours.</numerusform>
                <numerusform>The %n other classes of %1 go: it will know only yours.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::ImageView</name>
        <message>
            <source>Picture</source>
            <translation>Picture</translation>
        </message>
        <message>
            <source>Smaller (-)</source>
            <translation>Smaller (-)</translation>
        </message>
        <message>
            <source>Larger (+)</source>
            <translation>Larger (+)</translation>
        </message>
        <message>
            <source>Whole picture (0)</source>
            <translation>Whole picture (0)</translation>
        </message>
        <message>
            <source>Show boxes (B)</source>
            <translation>Show boxes (B)</translation>
        </message>
        <message>
            <source>%1, %2 × %3 px</source>
            <translation>%1, %2 × %3 px</translation>
        </message>
    </context>
    <context>
        <name>ui::IssueModel</name>
        <message>
            <source>the image</source>
            <translation>the image</translation>
        </message>
        <message>
            <source>the box</source>
            <translation>the box</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nothing</translation>
        </message>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Line</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>What was found</translation>
        </message>
        <message>
            <source>Lost</source>
            <translation>Lost</translation>
        </message>
    </context>
    <context>
        <name>ui::IssueText</name>
        <message>
            <source>the picture has %1 px, which is too small</source>
            <translation>the picture has %1 px, which is too small</translation>
        </message>
        <message>
            <source>expected a class number, found %1</source>
            <translation>expected a class number, found %1</translation>
        </message>
        <message>
            <source>class %1 is not among 0 to %2</source>
            <translation>class %1 is not among 0 to %2</translation>
        </message>
        <message>
            <source>found %1, used as 1</source>
            <translation>found %1, used as 1</translation>
        </message>
        <message>
            <source>expected a number with a decimal point, found %1</source>
            <translation>expected a number with a decimal point, found %1</translation>
        </message>
        <message>
            <source>the box has no area</source>
            <translation>the box has no area</translation>
        </message>
        <message>
            <source>repeats line %1; it is used once</source>
            <translation>repeats line %1; it is used once</translation>
        </message>
        <message>
            <source>the file is UTF-16; save it as UTF-8</source>
            <translation>the file is UTF-16; save it as UTF-8</translation>
        </message>
        <message>
            <source>has %1 boxes, which is a lot</source>
            <translation>has %1 boxes, which is a lot</translation>
        </message>
        <message>
            <source>expected a fraction from 0 to 1, found %1</source>
            <translation>expected a fraction from 0 to 1, found %1</translation>
        </message>
        <message>
            <source>expected a number, found %1</source>
            <translation>expected a number, found %1</translation>
        </message>
        <message>
            <source>has %1 lines; at most %2 are read</source>
            <translation>has %1 lines; at most %2 are read</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Warning</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>Error</translation>
        </message>
        <message>
            <source>%1 label files name another picture than the one of their own name, which is used</source>
            <translation>%1 label files name another picture than the one of their own name, which is used</translation>
        </message>
        <message>
            <source>the box reaches %1 px over the edge; it is cut there</source>
            <translation>the box reaches %1 px over the edge; it is cut there</translation>
        </message>
        <message>
            <source>no picture of the class %1</source>
            <translation>no picture of the class %1</translation>
        </message>
        <message>
            <source>the class %1 has no picture in %2</source>
            <translation>the class %1 has no picture in %2</translation>
        </message>
        <message>
            <source>%1 annotations mark a crowd; they are not used</source>
            <translation>%1 annotations mark a crowd; they are not used</translation>
        </message>
        <message>
            <source>%1 annotations belong to no picture; they are not used</source>
            <translation>%1 annotations belong to no picture; they are not used</translation>
        </message>
        <message>
            <source>the class %1 only groups the others and has no box</source>
            <translation>the class %1 only groups the others and has no box</translation>
        </message>
        <message>
            <source>%1 pictures are in no COCO file; they are not used</source>
            <translation>%1 pictures are in no COCO file; they are not used</translation>
        </message>
        <message>
            <source>a coordinate is not a finite number</source>
            <translation>a coordinate is not a finite number</translation>
        </message>
        <message>
            <source>labelled without the picture's EXIF rotation; the boxes are turned with it</source>
            <translation>labelled without the picture's EXIF rotation; the boxes are turned with it</translation>
        </message>
        <message>
            <source>labelled at %1 px, but the picture has %2; the boxes are scaled</source>
            <translation>labelled at %1 px, but the picture has %2; the boxes are scaled</translation>
        </message>
        <message>
            <source>the corners are the wrong way round; they are swapped</source>
            <translation>the corners are the wrong way round; they are swapped</translation>
        </message>
        <message>
            <source>%1 objects are marked as difficult; they are used</source>
            <translation>%1 objects are marked as difficult; they are used</translation>
        </message>
        <message>
            <source>%1 objects are marked as truncated; they are used</source>
            <translation>%1 objects are marked as truncated; they are used</translation>
        </message>
        <message>
            <source>%1 pictures are in no list of ImageSets; they are not used</source>
            <translation>%1 pictures are in no list of ImageSets; they are not used</translation>
        </message>
        <message>
            <source>not enough memory for %1 pictures at once: training goes on with %2 at once; a step still takes all %1 into account</source>
            <translation>not enough memory for %1 pictures at once: training goes on with %2 at once; a step still takes all %1 into account</translation>
        </message>
        <message>
            <source>A box reaches over the edge</source>
            <translation>A box reaches over the edge</translation>
        </message>
        <message>
            <source>A checkpoint is damaged; the one before is used</source>
            <translation>A checkpoint is damaged; the one before is used</translation>
        </message>
        <message>
            <source>A class has no picture</source>
            <translation>A class has no picture</translation>
        </message>
        <message>
            <source>A picture has changed since the dataset was read</source>
            <translation>A picture has changed since the dataset was read</translation>
        </message>
        <message>
            <source>A picture is damaged</source>
            <translation>A picture is damaged</translation>
        </message>
        <message>
            <source>A picture is missing</source>
            <translation>A picture is missing</translation>
        </message>
        <message>
            <source>A picture is there twice</source>
            <translation>A picture is there twice</translation>
        </message>
        <message>
            <source>A picture is too small</source>
            <translation>A picture is too small</translation>
        </message>
        <message>
            <source>A picture cannot be read</source>
            <translation>A picture cannot be read</translation>
        </message>
        <message>
            <source>A box has no area</source>
            <translation>A box has no area</translation>
        </message>
        <message>
            <source>A box is there twice</source>
            <translation>A box is there twice</translation>
        </message>
        <message>
            <source>A label file cannot be read</source>
            <translation>A label file cannot be read</translation>
        </message>
        <message>
            <source>A picture has very many boxes</source>
            <translation>A picture has very many boxes</translation>
        </message>
        <message>
            <source>A label file has no picture</source>
            <translation>A label file has no picture</translation>
        </message>
        <message>
            <source>Memory is short; training goes on</source>
            <translation>Memory is short; training goes on</translation>
        </message>
        <message>
            <source>A picture is left out</source>
            <translation>A picture is left out</translation>
        </message>
        <message>
            <source>A box is left out</source>
            <translation>A box is left out</translation>
        </message>
        <message>
            <source>A file needs a look</source>
            <translation>A file needs a look</translation>
        </message>
        <message>
            <source>written by a newer version of Espalier</source>
            <translation>written by a newer version of Espalier</translation>
        </message>
        <message>
            <source>run.json is damaged, or missing</source>
            <translation>run.json is damaged, or missing</translation>
        </message>
        <message>
            <source>An added picture has changed</source>
            <translation>An added picture has changed</translation>
        </message>
        <message>
            <source>An added picture is missing</source>
            <translation>An added picture is missing</translation>
        </message>
        <message>
            <source>Classes have other names in the model</source>
            <translation>Classes have other names in the model</translation>
        </message>
        <message>
            <source>added picture not found: %1; it is not used</source>
            <translation>added picture not found: %1; it is not used</translation>
        </message>
        <message>
            <source>is another picture than the one that you added; look whether its labels still fit</source>
            <translation>is another picture than the one that you added; look whether its labels still fit</translation>
        </message>
        <message>
            <source>%1 pictures that you added are labelled in another way than this dataset, which has either boxes or a class for each picture; they are not used</source>
            <translation>%1 pictures that you added are labelled in another way than this dataset, which has either boxes or a class for each picture; they are not used</translation>
        </message>
        <message>
            <source>One of your changes does not fit any more</source>
            <translation>One of your changes does not fit any more</translation>
        </message>
        <message>
            <source>is of class %1, which the files do not have any more; it is not used</source>
            <translation>is of class %1, which the files do not have any more; it is not used</translation>
        </message>
        <message>
            <source>another file labels the picture %1; this one is not used</source>
            <translation>another file labels the picture %1; this one is not used</translation>
        </message>
        <message>
            <source>the checkpoint %1 is damaged; the one before is used</source>
            <translation>the checkpoint %1 is damaged; the one before is used</translation>
        </message>
        <message>
            <source>annotation %1 has neither a box nor polygons; it is not used</source>
            <translation>annotation %1 has neither a box nor polygons; it is not used</translation>
        </message>
        <message>
            <source>annotation %1 is of a category that is not in the list; it is not used</source>
            <translation>annotation %1 is of a category that is not in the list; it is not used</translation>
        </message>
        <message>
            <source>the picture %1 has the number of another one; it is not used</source>
            <translation>the picture %1 has the number of another one; it is not used</translation>
        </message>
        <message>
            <source>the picture %1 is listed twice; it is used once</source>
            <translation>the picture %1 is listed twice; it is used once</translation>
        </message>
        <message>
            <source>A file is not used</source>
            <translation>A file is not used</translation>
        </message>
        <message>
            <source>the file is not used</source>
            <translation>the file is not used</translation>
        </message>
        <message>
            <source>Class names need a look</source>
            <translation>Class names need a look</translation>
        </message>
        <message>
            <source>%1 class numbers have no name; they are called “class_” and their number</source>
            <translation>%1 class numbers have no name; they are called “class_” and their number</translation>
        </message>
        <message>
            <source>A folder is not searched</source>
            <translation>A folder is not searched</translation>
        </message>
        <message>
            <source>lies more than %2 folders deep; it is not searched</source>
            <translation>lies more than %2 folders deep; it is not searched</translation>
        </message>
        <message>
            <source>Part of the yaml is not read</source>
            <translation>Part of the yaml is not read</translation>
        </message>
        <message>
            <source>only the first yaml document of the file is read</source>
            <translation>only the first yaml document of the file is read</translation>
        </message>
        <message>
            <source>class %1 is there twice; the last one is used</source>
            <translation>class %1 is there twice; the last one is used</translation>
        </message>
        <message>
            <source>A key of the yaml is there twice</source>
            <translation>A key of the yaml is there twice</translation>
        </message>
        <message>
            <source>the key %1 is there twice; the last one is used</source>
            <translation>the key %1 is there twice; the last one is used</translation>
        </message>
        <message>
            <source>`download` is not followed: nothing is fetched</source>
            <translation>`download` is not followed: nothing is fetched</translation>
        </message>
        <message>
            <source>class %1 has no name</source>
            <translation>class %1 has no name</translation>
        </message>
        <message>
            <source>The yaml is not UTF-8</source>
            <translation>The yaml is not UTF-8</translation>
        </message>
        <message>
            <source>the file is not UTF-8; it is read as Windows-1252</source>
            <translation>the file is not UTF-8; it is read as Windows-1252</translation>
        </message>
        <message>
            <source>the classes %1 and %2 have the same name %3</source>
            <translation>the classes %1 and %2 have the same name %3</translation>
        </message>
        <message>
            <source>A folder cannot be read</source>
            <translation>A folder cannot be read</translation>
        </message>
        <message>
            <source>the folder cannot be read: %2</source>
            <translation>the folder cannot be read: %2</translation>
        </message>
        <message>
            <source>it states %1 classes but names %2; the names count</source>
            <translation>it states %1 classes but names %2; the names count</translation>
        </message>
        <message>
            <source>%1 classes have other names and are taken by their number: number %2 is %3 in the model, %4 in the dataset</source>
            <translation>%1 classes have other names and are taken by their number: number %2 is %3 in the model, %4 in the dataset</translation>
        </message>
        <message>
            <source>The yaml names a folder that is not beside it</source>
            <translation>The yaml names a folder that is not beside it</translation>
        </message>
        <message>
            <source>the folder %1 is not beside the yaml; %2 is used</source>
            <translation>the folder %1 is not beside the yaml; %2 is used</translation>
        </message>
        <message>
            <source>is damaged; what can be decoded is used</source>
            <translation>is damaged; what can be decoded is used</translation>
        </message>
        <message>
            <source>A folder holds no picture</source>
            <translation>A folder holds no picture</translation>
        </message>
        <message>
            <source>the folder holds no picture</source>
            <translation>the folder holds no picture</translation>
        </message>
        <message>
            <source>the folder cannot be read</source>
            <translation>the folder cannot be read</translation>
        </message>
        <message>
            <source>the picture %1 is not there</source>
            <translation>the picture %1 is not there</translation>
        </message>
        <message>
            <source>the picture is not there</source>
            <translation>the picture is not there</translation>
        </message>
        <message>
            <source>is not a file</source>
            <translation>is not a file</translation>
        </message>
        <message>
            <source>is the same file as another; it is used once</source>
            <translation>is the same file as another; it is used once</translation>
        </message>
        <message>
            <source>is not well-formed JSON</source>
            <translation>is not well-formed JSON</translation>
        </message>
        <message>
            <source>the box is there twice; it is used once</source>
            <translation>the box is there twice; it is used once</translation>
        </message>
        <message>
            <source>Labels of two kinds are mixed</source>
            <translation>Labels of two kinds are mixed</translation>
        </message>
        <message>
            <source>a line of 5 fields among polygons is read as a polygon of two points</source>
            <translation>a line of 5 fields among polygons is read as a polygon of two points</translation>
        </message>
        <message>
            <source>The labels were not found</source>
            <translation>The labels were not found</translation>
        </message>
        <message>
            <source>none of the %2 pictures of “%1” has a label file; the first would be %3</source>
            <translation>none of the %2 pictures of “%1” has a label file; the first would be %3</translation>
        </message>
        <message>
            <source>%1 label files belong to no picture, for example %2</source>
            <translation>%1 label files belong to no picture, for example %2</translation>
        </message>
        <message>
            <source>the box lies outside the picture</source>
            <translation>the box lies outside the picture</translation>
        </message>
        <message>
            <source>cannot be read: %2</source>
            <translation>cannot be read: %2</translation>
        </message>
        <message>
            <source>cannot be read</source>
            <translation>cannot be read</translation>
        </message>
        <message>
            <source>%1 label files may be its own, for example %2: export again with images</source>
            <translation>%1 label files may be its own, for example %2: export again with images</translation>
        </message>
        <message>
            <source>A shape is left out</source>
            <translation>A shape is left out</translation>
        </message>
        <message>
            <source>shape %1 has no label, or one that is too long</source>
            <translation>shape %1 has no label, or one that is too long</translation>
        </message>
        <message>
            <source>entry %1 is not a shape</source>
            <translation>entry %1 is not a shape</translation>
        </message>
        <message>
            <source>Files hold no shapes</source>
            <translation>Files hold no shapes</translation>
        </message>
        <message>
            <source>%1 json files hold no shapes; they are not used</source>
            <translation>%1 json files hold no shapes; they are not used</translation>
        </message>
        <message>
            <source>shape %1 (%2) has %3 points, which do not make one</source>
            <translation>shape %1 (%2) has %3 points, which do not make one</translation>
        </message>
        <message>
            <source>shape %1: %2 has no box; it is left out</source>
            <translation>shape %1: %2 has no box; it is left out</translation>
        </message>
        <message>
            <source>A class is not used, as you chose</source>
            <translation>A class is not used, as you chose</translation>
        </message>
        <message>
            <source>%1 boxes of the class %2 are not used, as you chose</source>
            <translation>%1 boxes of the class %2 are not used, as you chose</translation>
        </message>
        <message>
            <source>is of the class %1, which you chose not to use</source>
            <translation>is of the class %1, which you chose not to use</translation>
        </message>
        <message>
            <source>has boxes that you corrected, and is not there any more</source>
            <translation>has boxes that you corrected, and is not there any more</translation>
        </message>
        <message>
            <source>was put into “%1” and is not there any more</source>
            <translation>was put into “%1” and is not there any more</translation>
        </message>
        <message>
            <source>class %1 is part of another already; it is left out of %2</source>
            <translation>class %1 is part of another already; it is left out of %2</translation>
        </message>
        <message>
            <source>%1 boxes that you drew are of class %2, which the files do not have</source>
            <translation>%1 boxes that you drew are of class %2, which the files do not have</translation>
        </message>
        <message>
            <source>the class %1 is to hold class %2, which the files do not have</source>
            <translation>the class %1 is to hold class %2, which the files do not have</translation>
        </message>
        <message>
            <source>an object has no name, or one that is too long</source>
            <translation>an object has no name, or one that is too long</translation>
        </message>
        <message>
            <source>expected a number as %1, found %2</source>
            <translation>expected a number as %1, found %2</translation>
        </message>
        <message>
            <source>is not a Pascal VOC annotation: it has no element “annotation”</source>
            <translation>is not a Pascal VOC annotation: it has no element “annotation”</translation>
        </message>
        <message>
            <source>is not text in UTF-8, and its encoding %1 is not known</source>
            <translation>is not text in UTF-8, and its encoding %1 is not known</translation>
        </message>
        <message>
            <source>is not well-formed XML</source>
            <translation>is not well-formed XML</translation>
        </message>
        <message>
            <source>expected 5 fields for a box, or 7, 9, 11… for a polygon; found %1</source>
            <translation>expected 5 fields for a box, or 7, 9, 11… for a polygon; found %1</translation>
        </message>
    </context>
    <context>
        <name>ui::LossChart</name>
        <message>
            <source>Loss</source>
            <translation>Loss</translation>
        </message>
        <message>
            <source>train</source>
            <translation>train</translation>
        </message>
        <message>
            <source>validation</source>
            <translation>validation</translation>
        </message>
        <message>
            <source>box</source>
            <translation>box</translation>
        </message>
        <message>
            <source>box, validation</source>
            <translation>box, validation</translation>
        </message>
        <message>
            <source>cls</source>
            <translation>cls</translation>
        </message>
        <message>
            <source>cls, validation</source>
            <translation>cls, validation</translation>
        </message>
        <message>
            <source>dfl</source>
            <translation>dfl</translation>
        </message>
        <message>
            <source>dfl, validation</source>
            <translation>dfl, validation</translation>
        </message>
        <message>
            <source>Parts</source>
            <translation>Parts</translation>
        </message>
        <message>
            <source>Box, class and edge (dfl) loss one by one; dashed lines are validation</source>
            <translation>Box, class and edge (dfl) loss one by one; dashed lines are validation</translation>
        </message>
        <message>
            <source>Loss by epoch</source>
            <translation>Loss by epoch</translation>
        </message>
        <message>
            <source>weights</source>
            <translation>weights</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>Rate</translation>
        </message>
        <message>
            <source>Learning rate</source>
            <translation>Learning rate</translation>
        </message>
        <message>
            <source>Learning rate of the weights at each step, in place of the loss</source>
            <translation>Learning rate of the weights at each step, in place of the loss</translation>
        </message>
    </context>
    <context>
        <name>ui::MainWindow</name>
        <message>
            <source>Open %1 as a dataset</source>
            <translation>Open %1 as a dataset</translation>
        </message>
        <message>
            <source>Use %1 as the model</source>
            <translation>Use %1 as the model</translation>
        </message>
        <message>
            <source>Predict the pictures in %1</source>
            <translation>Predict the pictures in %1</translation>
        </message>
        <message numerus="yes">
            <source>Predict %n pictures</source>
            <translation>
                <numerusform>Predict %n picture</numerusform>
                <numerusform>Predict %n pictures</numerusform>
            </translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Start</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Data</translation>
        </message>
        <message>
            <source>Freeze</source>
            <translation>Freeze</translation>
        </message>
        <message>
            <source>Train</source>
            <translation>Train</translation>
        </message>
        <message>
            <source>Predict</source>
            <translation>Predict</translation>
        </message>
        <message>
            <source>Open a &amp;model file…</source>
            <translation>Open a &amp;model file…</translation>
        </message>
        <message>
            <source>&amp;Read the dataset again</source>
            <translation>&amp;Read the dataset again</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Quit</translation>
        </message>
        <message>
            <source>Why?</source>
            <translation>Why?</translation>
        </message>
        <message>
            <source>Why this device?</source>
            <translation>Why this device?</translation>
        </message>
        <message>
            <source>Images stay on this computer</source>
            <translation>Images stay on this computer</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>Health</translation>
        </message>
        <message>
            <source>&amp;Open a dataset folder…</source>
            <translation>&amp;Open a dataset folder…</translation>
        </message>
        <message>
            <source>Open a yaml, json or &amp;zip…</source>
            <translation>Open a yaml, json or &amp;zip…</translation>
        </message>
        <message>
            <source>Copy %1 into your models folder</source>
            <translation>Copy %1 into your models folder</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Models</translation>
        </message>
        <message>
            <source>Open the project %1</source>
            <translation>Open the project %1</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>Runs</translation>
        </message>
        <message>
            <source>Evaluate</source>
            <translation>Evaluate</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Export</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>Open a &amp;project…</source>
            <translation>Open a &amp;project…</translation>
        </message>
        <message>
            <source>&amp;Save the project as…</source>
            <translation>&amp;Save the project as…</translation>
        </message>
        <message>
            <source>User &amp;guide</source>
            <translation>User &amp;guide</translation>
        </message>
    </context>
    <context>
        <name>ui::MetricChart</name>
        <message>
            <source>Score</source>
            <translation>Score</translation>
        </message>
        <message>
            <source>top-1</source>
            <translation>top-1</translation>
        </message>
        <message>
            <source>top-5</source>
            <translation>top-5</translation>
        </message>
        <message>
            <source>Score by epoch</source>
            <translation>Score by epoch</translation>
        </message>
    </context>
    <context>
        <name>ui::ModelPicker</name>
        <message>
            <source>Model</source>
            <translation>Model</translation>
        </message>
        <message>
            <source>Open a model file…</source>
            <translation>Open a model file…</translation>
        </message>
        <message>
            <source>%1, untrained</source>
            <translation>%1, untrained</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Models</translation>
        </message>
        <message>
            <source>From nothing</source>
            <translation>From nothing</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>Runs</translation>
        </message>
        <message>
            <source>%1, best</source>
            <translation>%1, best</translation>
        </message>
        <message>
            <source>%1, last epoch</source>
            <translation>%1, last epoch</translation>
        </message>
    </context>
    <context>
        <name>ui::NetworkDiagram</name>
        <message>
            <source>Network</source>
            <translation>Network</translation>
        </message>
        <message>
            <source>%1 px maps</source>
            <translation>%1 px maps</translation>
        </message>
        <message>
            <source>frozen</source>
            <translation>frozen</translation>
        </message>
        <message>
            <source>learns</source>
            <translation>learns</translation>
        </message>
        <message>
            <source>Block %1, %2: %3 parameters, %4, %5</source>
            <translation>Block %1, %2: %3 parameters, %4, %5</translation>
        </message>
        <message>
            <source>%1 px</source>
            <translation>%1 px</translation>
        </message>
        <message>
            <source>%1
parameters</source>
            <translation>%1
parameters</translation>
        </message>
        <message>
            <source>blocks %1–%2, %3 parameters</source>
            <translation>blocks %1–%2, %3 parameters</translation>
        </message>
        <message>
            <source>Backbone</source>
            <translation>Backbone</translation>
        </message>
        <message>
            <source>Neck</source>
            <translation>Neck</translation>
        </message>
        <message>
            <source>Head</source>
            <translation>Head</translation>
        </message>
        <message>
            <source>Box</source>
            <translation>Box</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Class</translation>
        </message>
        <message>
            <source>No parameters</source>
            <translation>No parameters</translation>
        </message>
        <message>
            <source>Learns</source>
            <translation>Learns</translation>
        </message>
        <message>
            <source>Frozen</source>
            <translation>Frozen</translation>
        </message>
        <message>
            <source>Arrows move, Space freezes or thaws a block</source>
            <translation>Arrows move, Space freezes or thaws a block</translation>
        </message>
        <message>
            <source>learns from epoch %1</source>
            <translation>learns from epoch %1</translation>
        </message>
        <message>
            <source>learns later</source>
            <translation>learns later</translation>
        </message>
        <message>
            <source>From epoch %1</source>
            <translation>From epoch %1</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Later</translation>
        </message>
    </context>
    <context>
        <name>ui::Page</name>
        <message>
            <source>Ctrl+Return</source>
            <translation>Ctrl+Return</translation>
        </message>
        <message>
            <source>Keys on this page</source>
            <translation>Keys on this page</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
        <message>
            <source>Ctrl+Shift+P: the problems so far. Esc closes them.</source>
            <translation>Ctrl+Shift+P: the problems so far. Esc closes them.</translation>
        </message>
        <message>
            <source>Ctrl+1 to Ctrl+9, Ctrl+0 and Ctrl+,: pages. Ctrl+O: open a dataset. Ctrl+F: filter what the page lists, else the images. F5: read again. Ctrl+Return: the filled button.</source>
            <translation>Ctrl+1 to Ctrl+9, Ctrl+0 and Ctrl+,: pages. Ctrl+O: open a dataset. Ctrl+F: filter what the page lists, else the images. F5: read again. Ctrl+Return: the filled button.</translation>
        </message>
    </context>
    <context>
        <name>ui::PhaseBar</name>
        <message>
            <source>Progress</source>
            <translation>Progress</translation>
        </message>
    </context>
    <context>
        <name>ui::PlanText</name>
        <message>
            <source>Everything learns</source>
            <translation>Everything learns</translation>
        </message>
        <message>
            <source>Backbone frozen</source>
            <translation>Backbone frozen</translation>
        </message>
        <message>
            <source>Only the head learns</source>
            <translation>Only the head learns</translation>
        </message>
        <message numerus="yes">
            <source>%n block(s) frozen</source>
            <translation>
                <numerusform>%n block frozen</numerusform>
                <numerusform>%n blocks frozen</numerusform>
            </translation>
        </message>
        <message>
            <source>Head, then top blocks</source>
            <translation>Head, then top blocks</translation>
        </message>
    </context>
    <context>
        <name>ui::PlotView</name>
        <message>
            <source>epoch</source>
            <translation>epoch</translation>
        </message>
        <message>
            <source>best: %1</source>
            <translation>best: %1</translation>
        </message>
        <message>
            <source>Epoch %1</source>
            <translation>Epoch %1</translation>
        </message>
        <message>
            <source>Best threshold: %1</source>
            <translation>Best threshold: %1</translation>
        </message>
    </context>
    <context>
        <name>ui::PredictPage</name>
        <message>
            <source>Predict</source>
            <translation>Predict</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Clear</translation>
        </message>
        <message>
            <source>Add images</source>
            <translation>Add images</translation>
        </message>
        <message>
            <source>No pictures yet</source>
            <translation>No pictures yet</translation>
        </message>
        <message>
            <source>Choose photos…</source>
            <translation>Choose photos…</translation>
        </message>
        <message>
            <source>Use pictures of the sample</source>
            <translation>Use pictures of the sample</translation>
        </message>
        <message>
            <source>Looking at your pictures</source>
            <translation>Looking at your pictures</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message numerus="yes">
            <source>%n files were skipped, the others went on</source>
            <translation>
                <numerusform>%n file was skipped, the others went on</numerusform>
                <numerusform>%n files were skipped, the others went on</numerusform>
            </translation>
        </message>
        <message>
            <source>Find things in your pictures</source>
            <translation>Find things in your pictures</translation>
        </message>
        <message numerus="yes">
            <source>%n pictures, %1</source>
            <translation>
                <numerusform>%n picture, %1</numerusform>
                <numerusform>%n pictures, %1</numerusform>
            </translation>
        </message>
        <message>
            <source>model %1</source>
            <translation>model %1</translation>
        </message>
        <message>
            <source>Nothing to paste</source>
            <translation>Nothing to paste</translation>
        </message>
        <message>
            <source>The clipboard holds neither a picture nor files. Copy one first.</source>
            <translation>The clipboard holds neither a picture nor files. Copy one first.</translation>
        </message>
        <message>
            <source>[ ] move the threshold. Ctrl+V: paste a picture. On the picture: Left, Right, + - 0, B hides the boxes.</source>
            <translation>[ ] move the threshold. Ctrl+V: paste a picture. On the picture: Left, Right, + - 0, B hides the boxes.</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Save…</translation>
        </message>
        <message>
            <source>Every picture is looked at once; the sliders then only filter what was found.</source>
            <translation>Every picture is looked at once; the sliders then only filter what was found.</translation>
        </message>
        <message>
            <source>When every picture has been looked at</source>
            <translation>When every picture has been looked at</translation>
        </message>
        <message>
            <source>What the sliders and the class filter show, of all pictures</source>
            <translation>What the sliders and the class filter show, of all pictures</translation>
        </message>
        <message>
            <source>Saving</source>
            <translation>Saving</translation>
        </message>
        <message>
            <source>Saving was stopped</source>
            <translation>Saving was stopped</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>Saved as %1</translation>
        </message>
        <message numerus="yes">
            <source>%n pictures saved</source>
            <translation>
                <numerusform>%n picture saved</numerusform>
                <numerusform>%n pictures saved</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n label files saved</source>
            <translation>
                <numerusform>%n label file saved</numerusform>
                <numerusform>%n label files saved</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pictures are not there any more, or cannot be read</source>
            <translation>
                <numerusform>%n picture is not there any more, or cannot be read</numerusform>
                <numerusform>%n pictures are not there any more, or cannot be read</numerusform>
            </translation>
        </message>
        <message>
            <source>The others were left out: saving was stopped.</source>
            <translation>The others were left out: saving was stopped.</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Show in folder</translation>
        </message>
        <message>
            <source>Camera %1</source>
            <translation>Camera %1</translation>
        </message>
        <message>
            <source>pasted</source>
            <translation>pasted</translation>
        </message>
        <message>
            <source>The picture could not be kept</source>
            <translation>The picture could not be kept</translation>
        </message>
        <message>
            <source>%1 is a training picture now</source>
            <translation>%1 is a training picture now</translation>
        </message>
        <message>
            <source>%1 has these boxes in the data now</source>
            <translation>%1 has these boxes in the data now</translation>
        </message>
        <message>
            <source>The picture stays where it is: %1</source>
            <translation>The picture stays where it is: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n boxes. Your files stay as they are; Ctrl+Z on the page Data takes it back.</source>
            <translation>
                <numerusform>%n box. Your files stay as they are; Ctrl+Z on the page Data takes it back.</numerusform>
                <numerusform>%n boxes. Your files stay as they are; Ctrl+Z on the page Data takes it back.</numerusform>
            </translation>
        </message>
        <message>
            <source>E corrects the boxes: Tab chooses one, arrows move it, with Ctrl resize it, Shift: by 10 px. N: new, Del: delete, 1-9 or C: class, Ctrl+Z: undo, Esc: done.</source>
            <translation>E corrects the boxes: Tab chooses one, arrows move it, with Ctrl resize it, Shift: by 10 px. N: new, Del: delete, 1-9 or C: class, Ctrl+Z: undo, Esc: done.</translation>
        </message>
        <message>
            <source>%1 is not in the data any more</source>
            <translation>%1 is not in the data any more</translation>
        </message>
        <message>
            <source>The model was never trained, so what it finds means nothing.</source>
            <translation>The model was never trained, so what it finds means nothing.</translation>
        </message>
        <message>
            <source>%1 is of the class %2 now</source>
            <translation>%1 is of the class %2 now</translation>
        </message>
        <message>
            <source>Class %1. Your files stay as they are; Ctrl+Z on the page Data takes it back.</source>
            <translation>Class %1. Your files stay as they are; Ctrl+Z on the page Data takes it back.</translation>
        </message>
        <message>
            <source>%1 is one of the pictures of the data</source>
            <translation>%1 is one of the pictures of the data</translation>
        </message>
        <message>
            <source>Its folder says its class, which stays: %1</source>
            <translation>Its folder says its class, which stays: %1</translation>
        </message>
        <message>
            <source>Its file stays as it is; Ctrl+Z on the page Data brings it back as it was.</source>
            <translation>Its file stays as it is; Ctrl+Z on the page Data brings it back as it was.</translation>
        </message>
        <message>
            <source>%1 is not trained yet</source>
            <translation>%1 is not trained yet</translation>
        </message>
        <message>
            <source>Its head is new, so it finds nothing. Take a model that is trained, or train this one.</source>
            <translation>Its head is new, so it finds nothing. Take a model that is trained, or train this one.</translation>
        </message>
        <message>
            <source>Take %1</source>
            <translation>Take %1</translation>
        </message>
        <message>
            <source>Get YOLO11n</source>
            <translation>Get YOLO11n</translation>
        </message>
        <message>
            <source>Train</source>
            <translation>Train</translation>
        </message>
    </context>
    <context>
        <name>ui::PredictionModel</name>
        <message>
            <source>class %1</source>
            <translation>class %1</translation>
        </message>
        <message numerus="yes">
            <source>%n boxes</source>
            <translation>
                <numerusform>%n box</numerusform>
                <numerusform>%n boxes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, %n boxes</source>
            <translation>
                <numerusform>%1, %n box</numerusform>
                <numerusform>%1, %n boxes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::PredictionPanel</name>
        <message>
            <source>Confidence &amp;threshold</source>
            <translation>Confidence &amp;threshold</translation>
        </message>
        <message>
            <source>boxes here</source>
            <translation>boxes here</translation>
        </message>
        <message>
            <source>Classes here</source>
            <translation>Classes here</translation>
        </message>
        <message>
            <source>Boxes</source>
            <translation>Boxes</translation>
        </message>
        <message numerus="yes">
            <source>in %n pictures</source>
            <translation>
                <numerusform>in %n picture</numerusform>
                <numerusform>in %n pictures</numerusform>
            </translation>
        </message>
        <message>
            <source>No box in this picture at %1.</source>
            <translation>No box in this picture at %1.</translation>
        </message>
        <message numerus="yes">
            <source>Lower to %1: %n boxes</source>
            <translation>
                <numerusform>Lower to %1: %n box</numerusform>
                <numerusform>Lower to %1: %n boxes</numerusform>
            </translation>
        </message>
        <message>
            <source>The model finds nothing in this picture, however low the threshold.</source>
            <translation>The model finds nothing in this picture, however low the threshold.</translation>
        </message>
        <message>
            <source>&amp;Overlap (IoU)</source>
            <translation>&amp;Overlap (IoU)</translation>
        </message>
        <message>
            <source>Of two boxes of the same class that overlap by more than this, the surer one stays.</source>
            <translation>Of two boxes of the same class that overlap by more than this, the surer one stays.</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Show all</translation>
        </message>
        <message>
            <source>Show the boxes of every class again, in all pictures</source>
            <translation>Show the boxes of every class again, in all pictures</translation>
        </message>
        <message>
            <source>Moving a slider re-draws at once; the model does not run again.</source>
            <translation>Moving a slider re-draws at once; the model does not run again.</translation>
        </message>
        <message>
            <source>You corrected this picture. Here is what the model found in it.</source>
            <translation>You corrected this picture. Here is what the model found in it.</translation>
        </message>
        <message>
            <source>Likeliest classes</source>
            <translation>Likeliest classes</translation>
        </message>
    </context>
    <context>
        <name>ui::ProgressCard</name>
        <message>
            <source>Progress</source>
            <translation>Progress</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 of %2</translation>
        </message>
        <message>
            <source>, about %1 left</source>
            <translation>, about %1 left</translation>
        </message>
    </context>
    <context>
        <name>ui::ProjectButton</name>
        <message>
            <source>No dataset</source>
            <translation>No dataset</translation>
        </message>
        <message>
            <source>start or open</source>
            <translation>start or open</translation>
        </message>
        <message>
            <source>Dataset: %1</source>
            <translation>Dataset: %1</translation>
        </message>
    </context>
    <context>
        <name>ui::RailItem</name>
        <message numerus="yes">
            <source>%n need a look</source>
            <translation>
                <numerusform>%n needs a look</numerusform>
                <numerusform>%n need a look</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::RecentList</name>
        <message>
            <source>Images</source>
            <translation>Images</translation>
        </message>
        <message>
            <source>Last opened</source>
            <translation>Last opened</translation>
        </message>
        <message>
            <source>Today, %1</source>
            <translation>Today, %1</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Yesterday</translation>
        </message>
        <message>
            <source>d MMMM</source>
            <translation>d MMMM</translation>
        </message>
        <message>
            <source>MMM yyyy</source>
            <translation>MMM yyyy</translation>
        </message>
        <message>
            <source>Open %1</source>
            <translation>Open %1</translation>
        </message>
        <message>
            <source>%1, folder not found: locate</source>
            <translation>%1, folder not found: locate</translation>
        </message>
        <message>
            <source>Folder not found</source>
            <translation>Folder not found</translation>
        </message>
        <message>
            <source>Locate…</source>
            <translation>Locate…</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>Project</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Model</translation>
        </message>
        <message>
            <source>Best</source>
            <translation>Best</translation>
        </message>
        <message>
            <source>Paused at epoch %1</source>
            <translation>Paused at epoch %1</translation>
        </message>
        <message>
            <source>top-1</source>
            <translation>top-1</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Resume</translation>
        </message>
        <message>
            <source>Goes on with %1</source>
            <translation>Goes on with %1</translation>
        </message>
        <message>
            <source>Resume: %1</source>
            <translation>Resume: %1</translation>
        </message>
    </context>
    <context>
        <name>ui::SampleModel</name>
        <message numerus="yes">
            <source>%1, %2, %n boxes</source>
            <translation>
                <numerusform>%1, %2, %n box</numerusform>
                <numerusform>%1, %2, %n boxes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to look at</source>
            <translation>
                <numerusform>%n to look at</numerusform>
                <numerusform>%n to look at</numerusform>
            </translation>
        </message>
        <message>
            <source>No label file: learned as background</source>
            <translation>No label file: learned as background</translation>
        </message>
        <message>
            <source>Label file without boxes: learned as background</source>
            <translation>Label file without boxes: learned as background</translation>
        </message>
        <message>
            <source>train</source>
            <translation>train</translation>
        </message>
        <message>
            <source>val</source>
            <translation>val</translation>
        </message>
        <message>
            <source>test</source>
            <translation>test</translation>
        </message>
        <message>
            <source>%1, %2, %3</source>
            <translation>%1, %2, %3</translation>
        </message>
    </context>
    <context>
        <name>ui::StartPage</name>
        <message>
            <source>Start</source>
            <translation>Start</translation>
        </message>
        <message>
            <source>Teach a vision model your own classes, on this computer.</source>
            <translation>Teach a vision model your own classes, on this computer.</translation>
        </message>
        <message>
            <source>&amp;Try the sample</source>
            <translation>&amp;Try the sample</translation>
        </message>
        <message>
            <source>Ctrl+Return</source>
            <translation>Ctrl+Return</translation>
        </message>
        <message>
            <source>&amp;Open…</source>
            <translation>&amp;Open…</translation>
        </message>
        <message>
            <source>&amp;Choose photos…</source>
            <translation>&amp;Choose photos…</translation>
        </message>
        <message>
            <source>Try the sample</source>
            <translation>Try the sample</translation>
        </message>
        <message>
            <source>A drawn blood smear with 3 cell types. From untrained to tested in a few minutes.</source>
            <translation>A drawn blood smear with 3 cell types. From untrained to tested in a few minutes.</translation>
        </message>
        <message>
            <source>Open my images</source>
            <translation>Open my images</translation>
        </message>
        <message>
            <source>Your own pictures and labels. The folder is read, never changed.</source>
            <translation>Your own pictures and labels. The folder is read, never changed.</translation>
        </message>
        <message>
            <source>Just predict</source>
            <translation>Just predict</translation>
        </message>
        <message>
            <source>Find things in your photos with a model as it comes.</source>
            <translation>Find things in your photos with a model as it comes.</translation>
        </message>
        <message>
            <source>&amp;Model</source>
            <translation>&amp;Model</translation>
        </message>
        <message>
            <source>Drop a folder, yaml, json or zip</source>
            <translation>Drop a folder, yaml, json or zip</translation>
        </message>
        <message>
            <source>YOLO, COCO, Pascal VOC, class folders and more</source>
            <translation>YOLO, COCO, Pascal VOC, class folders and more</translation>
        </message>
        <message>
            <source>Recent projects</source>
            <translation>Recent projects</translation>
        </message>
    </context>
    <context>
        <name>ui::TrainPage</name>
        <message>
            <source>Train</source>
            <translation>Train</translation>
        </message>
        <message>
            <source>New run</source>
            <translation>New run</translation>
        </message>
        <message>
            <source>Try on Predict</source>
            <translation>Try on Predict</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>Choose a model</translation>
        </message>
        <message>
            <source>Open images</source>
            <translation>Open images</translation>
        </message>
        <message>
            <source>%1: %2, %3, %4 px, batch %5, %6 at %7</source>
            <translation>%1: %2, %3, %4 px, batch %5, %6 at %7</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) need a look; training goes on</source>
            <translation>
                <numerusform>%n file needs a look; training goes on</numerusform>
                <numerusform>%n files need a look; training goes on</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Stopped by an error</source>
            <translation>Stopped by an error</translation>
        </message>
        <message>
            <source>Halve the batch</source>
            <translation>Halve the batch</translation>
        </message>
        <message>
            <source>Fine-tune a trained model on your images</source>
            <translation>Fine-tune a trained model on your images</translation>
        </message>
        <message>
            <source>This model cannot be trained</source>
            <translation>This model cannot be trained</translation>
        </message>
        <message>
            <source>No model and no images yet</source>
            <translation>No model and no images yet</translation>
        </message>
        <message>
            <source>Training needs a model to start from and labelled images.</source>
            <translation>Training needs a model to start from and labelled images.</translation>
        </message>
        <message>
            <source>No model yet</source>
            <translation>No model yet</translation>
        </message>
        <message>
            <source>Training needs a model to start from.</source>
            <translation>Training needs a model to start from.</translation>
        </message>
        <message>
            <source>No images yet</source>
            <translation>No images yet</translation>
        </message>
        <message>
            <source>Training needs labelled images.</source>
            <translation>Training needs labelled images.</translation>
        </message>
        <message>
            <source>Needs a model and images</source>
            <translation>Needs a model and images</translation>
        </message>
        <message>
            <source>Stop and keep best</source>
            <translation>Stop and keep best</translation>
        </message>
        <message>
            <source>P: pause, then resume. S: stop and keep best. T: numbers in place of the curves.</source>
            <translation>P: pause, then resume. S: stop and keep best. T: numbers in place of the curves.</translation>
        </message>
        <message>
            <source>Stopping after this batch</source>
            <translation>Stopping after this batch</translation>
        </message>
        <message>
            <source>Pausing after this batch</source>
            <translation>Pausing after this batch</translation>
        </message>
        <message>
            <source>Your run is safe</source>
            <translation>Your run is safe</translation>
        </message>
        <message>
            <source>%1 was interrupted. It goes on at epoch %2 as if nothing had happened.</source>
            <translation>%1 was interrupted. It goes on at epoch %2 as if nothing had happened.</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Resume</translation>
        </message>
        <message>
            <source>%1 is not a network that Espalier can train. Choose another model.</source>
            <translation>%1 is not a network that Espalier can train. Choose another model.</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Open folder</translation>
        </message>
    </context>
    <context>
        <name>ui::TrainRunView</name>
        <message>
            <source>Epochs</source>
            <translation>Epochs</translation>
        </message>
        <message>
            <source>newest first</source>
            <translation>newest first</translation>
        </message>
        <message>
            <source>Settings as used</source>
            <translation>Settings as used</translation>
        </message>
        <message>
            <source>Beside the epochs</source>
            <translation>Beside the epochs</translation>
        </message>
        <message>
            <source>Pinned images</source>
            <translation>Pinned images</translation>
        </message>
    </context>
    <context>
        <name>ui::TrainSettings</name>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>More settings</source>
            <translation>More settings</translation>
        </message>
        <message>
            <source>Fewer settings</source>
            <translation>Fewer settings</translation>
        </message>
        <message>
            <source>Epochs</source>
            <translation>Epochs</translation>
        </message>
        <message>
            <source>How often every image is seen.</source>
            <translation>How often every image is seen.</translation>
        </message>
        <message>
            <source>Image size</source>
            <translation>Image size</translation>
        </message>
        <message>
            <source>Longer side in pixels. Larger finds smaller things and is slower.</source>
            <translation>Longer side in pixels. Larger finds smaller things and is slower.</translation>
        </message>
        <message>
            <source>Batch</source>
            <translation>Batch</translation>
        </message>
        <message>
            <source>Images in one step. Lower it where memory is short.</source>
            <translation>Images in one step. Lower it where memory is short.</translation>
        </message>
        <message>
            <source>Auto</source>
            <translation>Auto</translation>
        </message>
        <message>
            <source>Optimizer</source>
            <translation>Optimizer</translation>
        </message>
        <message>
            <source>Auto takes AdamW for short runs and SGD for long ones.</source>
            <translation>Auto takes AdamW for short runs and SGD for long ones.</translation>
        </message>
        <message>
            <source>Learning rate</source>
            <translation>Learning rate</translation>
        </message>
        <message>
            <source>Patience</source>
            <translation>Patience</translation>
        </message>
        <message>
            <source>Ends the run after so many epochs without a better score; 0 = never.</source>
            <translation>Ends the run after so many epochs without a better score; 0 = never.</translation>
        </message>
        <message>
            <source>Name of the run</source>
            <translation>Name of the run</translation>
        </message>
        <message>
            <source>Its folder; a taken name gets a number.</source>
            <translation>Its folder; a taken name gets a number.</translation>
        </message>
        <message>
            <source>Cosine schedule</source>
            <translation>Cosine schedule</translation>
        </message>
        <message>
            <source>Schedule</source>
            <translation>Schedule</translation>
        </message>
        <message>
            <source>Otherwise the learning rate falls in a straight line.</source>
            <translation>Otherwise the learning rate falls in a straight line.</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Seed</translation>
        </message>
        <message>
            <source>The same seed gives the same run.</source>
            <translation>The same seed gives the same run.</translation>
        </message>
        <message>
            <source>Auto chooses it too; the run shows which is used.</source>
            <translation>Auto chooses it too; the run shows which is used.</translation>
        </message>
        <message>
            <source>Of the first steps. Usual: 0.01 with SGD, 0.001 with AdamW.</source>
            <translation>Of the first steps. Usual: 0.01 with SGD, 0.001 with AdamW.</translation>
        </message>
        <message>
            <source>Head alone, epochs</source>
            <translation>Head alone, epochs</translation>
        </message>
        <message>
            <source>Then the other blocks join. For the plan “Head, then top blocks”.</source>
            <translation>Then the other blocks join. For the plan “Head, then top blocks”.</translation>
        </message>
        <message>
            <source>Count alike</source>
            <translation>Count alike</translation>
        </message>
        <message>
            <source>Count more</source>
            <translation>Count more</translation>
        </message>
        <message>
            <source>Rare classes</source>
            <translation>Rare classes</translation>
        </message>
        <message>
            <source>Count more: the rarer a class, the more a mistake in it weighs.</source>
            <translation>Count more: the rarer a class, the more a mistake in it weighs.</translation>
        </message>
        <message>
            <source>Rate decay by block</source>
            <translation>Rate decay by block</translation>
        </message>
        <message>
            <source>Learning rate of a block as a share of the next one's; 1 = off.</source>
            <translation>Learning rate of a block as a share of the next one's; 1 = off.</translation>
        </message>
        <message>
            <source>Feature cache</source>
            <translation>Feature cache</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Off</translation>
        </message>
        <message>
            <source>On</source>
            <translation>On</translation>
        </message>
        <message>
            <source>Frozen first blocks see each picture once; later epochs are faster. Auto: where only the head of a classifier learns.</source>
            <translation>Frozen first blocks see each picture once; later epochs are faster. Auto: where only the head of a classifier learns.</translation>
        </message>
        <message>
            <source>Views of a picture</source>
            <translation>Views of a picture</translation>
        </message>
        <message>
            <source>Augmented versions that the cache keeps of each; they take turns.</source>
            <translation>Augmented versions that the cache keeps of each; they take turns.</translation>
        </message>
    </context>
    <context>
        <name>ui::TrainSummary</name>
        <message>
            <source>This run</source>
            <translation>This run</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Model</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Change</translation>
        </message>
        <message>
            <source>Images</source>
            <translation>Images</translation>
        </message>
        <message>
            <source>What learns</source>
            <translation>What learns</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Work</translation>
        </message>
        <message>
            <source>What it takes</source>
            <translation>What it takes</translation>
        </message>
    </context>
    <context>
        <name>ui::TrainText</name>
        <message>
            <source>Working out the time left</source>
            <translation>Working out the time left</translation>
        </message>
        <message>
            <source>About %1 left</source>
            <translation>About %1 left</translation>
        </message>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>%1 h</source>
            <translation>%1 h</translation>
        </message>
        <message>
            <source>%1 h %2 min</source>
            <translation>%1 h %2 min</translation>
        </message>
        <message>
            <source>Reading the images</source>
            <translation>Reading the images</translation>
        </message>
        <message>
            <source>Validating</source>
            <translation>Validating</translation>
        </message>
        <message>
            <source>Saving</source>
            <translation>Saving</translation>
        </message>
        <message>
            <source>Getting ready</source>
            <translation>Getting ready</translation>
        </message>
        <message>
            <source>Looking at your images once</source>
            <translation>Looking at your images once</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 to %2</translation>
        </message>
        <message>
            <source>%1, then %2</source>
            <translation>%1, then %2</translation>
        </message>
        <message>
            <source>Best epoch %1, top-1 %2</source>
            <translation>Best epoch %1, top-1 %2</translation>
        </message>
        <message>
            <source>Best epoch %1, mAP50-95 %2</source>
            <translation>Best epoch %1, mAP50-95 %2</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Paused</translation>
        </message>
        <message>
            <source>%1: try it on Predict</source>
            <translation>%1: try it on Predict</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>Saved as %1.</translation>
        </message>
        <message>
            <source>Finished early</source>
            <translation>Finished early</translation>
        </message>
        <message>
            <source>Nothing improved for a while, so it ended early.</source>
            <translation>Nothing improved for a while, so it ended early.</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Stopped</translation>
        </message>
        <message numerus="yes">
            <source>You stopped it after %n epoch(s); it will not go on.</source>
            <translation>
                <numerusform>You stopped it after %n epoch; it will not go on.</numerusform>
                <numerusform>You stopped it after %n epochs; it will not go on.</numerusform>
            </translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Finished</translation>
        </message>
        <message>
            <source>About %1 until the top blocks join</source>
            <translation>About %1 until the top blocks join</translation>
        </message>
        <message>
            <source>The processor is free until you resume; the run then goes on exactly where it stopped.</source>
            <translation>The processor is free until you resume; the run then goes on exactly where it stopped.</translation>
        </message>
        <message>
            <source>Paused in epoch %1</source>
            <translation>Paused in epoch %1</translation>
        </message>
        <message>
            <source>Paused before the first epoch</source>
            <translation>Paused before the first epoch</translation>
        </message>
        <message>
            <source>Nothing was learned. %1</source>
            <translation>Nothing was learned. %1</translation>
        </message>
        <message>
            <source>Try a smaller learning rate or more epochs, and look at the labels on Health.</source>
            <translation>Try a smaller learning rate or more epochs, and look at the labels on Health.</translation>
        </message>
        <message>
            <source>%1 of %2 views</source>
            <translation>%1 of %2 views</translation>
        </message>
        <message>
            <source>%1 of %2 images</source>
            <translation>%1 of %2 images</translation>
        </message>
        <message>
            <source>about %1</source>
            <translation>about %1</translation>
        </message>
        <message>
            <source>about %1 left</source>
            <translation>about %1 left</translation>
        </message>
    </context>
    <context>
        <name>app::DatasetSession</name>
        <message>
            <source>Reading %1</source>
            <translation>Reading %1</translation>
        </message>
        <message>
            <source>split again</source>
            <translation>split again</translation>
        </message>
        <message numerus="yes">
            <source>move %n image(s) to train</source>
            <translation>
                <numerusform>move %n image to train</numerusform>
                <numerusform>move %n images to train</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>move %n image(s) to validation</source>
            <translation>
                <numerusform>move %n image to validation</numerusform>
                <numerusform>move %n images to validation</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>main</name>
        <message>
            <source>What to open: a project, or a dataset's folder, yaml, json or zip.</source>
            <translation>What to open: a project, or a dataset's folder, yaml, json or zip.</translation>
        </message>
    </context>
    <context>
        <name>ui::BinChart</name>
        <message numerus="yes">
            <source>%1 to %2: %n box(es)</source>
            <translation>
                <numerusform>%1 to %2: %n box</numerusform>
                <numerusform>%1 to %2: %n boxes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::CentreMap</name>
        <message>
            <source>Where the centres of the boxes lie</source>
            <translation>Where the centres of the boxes lie</translation>
        </message>
        <message numerus="yes">
            <source>Column %1, row %2: %n box(es)</source>
            <translation>
                <numerusform>Column %1, row %2: %n box</numerusform>
                <numerusform>Column %1, row %2: %n boxes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::ClassEditModel</name>
        <message>
            <source>In the files</source>
            <translation>In the files</translation>
        </message>
        <message>
            <source>New</source>
            <translation>New</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Name</translation>
        </message>
    </context>
    <context>
        <name>ui::ClassEditor</name>
        <message>
            <source>Classes: number in the files, new number, name</source>
            <translation>Classes: number in the files, new number, name</translation>
        </message>
        <message>
            <source>Training sees these classes. Your files stay untouched. Ctrl+Z takes a change back.</source>
            <translation>Training sees these classes. Your files stay untouched. Ctrl+Z takes a change back.</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Rename</translation>
        </message>
        <message>
            <source>F2</source>
            <translation>F2</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Merge</translation>
        </message>
        <message>
            <source>Choose two or more classes first; the topmost keeps its name</source>
            <translation>Choose two or more classes first; the topmost keeps its name</translation>
        </message>
        <message>
            <source>As in the files</source>
            <translation>As in the files</translation>
        </message>
        <message>
            <source>Up (Alt+Up)</source>
            <translation>Up (Alt+Up)</translation>
        </message>
        <message>
            <source>Down (Alt+Down)</source>
            <translation>Down (Alt+Down)</translation>
        </message>
    </context>
    <context>
        <name>ui::DatasetEdits</name>
        <message>
            <source>rename %1 to %2</source>
            <translation>rename %1 to %2</translation>
        </message>
        <message numerus="yes">
            <source>merge %n classes into %1</source>
            <translation>
                <numerusform>merge %n class into %1</numerusform>
                <numerusform>merge %n classes into %1</numerusform>
            </translation>
        </message>
        <message>
            <source>move %1</source>
            <translation>move %1</translation>
        </message>
        <message>
            <source>classes as in the files</source>
            <translation>classes as in the files</translation>
        </message>
        <message>
            <source>add a box to %1</source>
            <translation>add a box to %1</translation>
        </message>
        <message>
            <source>delete a box of %1</source>
            <translation>delete a box of %1</translation>
        </message>
        <message>
            <source>change a box of %1</source>
            <translation>change a box of %1</translation>
        </message>
        <message>
            <source>add the picture %1</source>
            <translation>add the picture %1</translation>
        </message>
        <message>
            <source>replace the boxes of %1</source>
            <translation>replace the boxes of %1</translation>
        </message>
        <message>
            <source>change the class of %1</source>
            <translation>change the class of %1</translation>
        </message>
        <message>
            <source>take out the picture %1</source>
            <translation>take out the picture %1</translation>
        </message>
        <message numerus="yes">
            <source>take out %n pictures</source>
            <translation>
                <numerusform>take out %n picture</numerusform>
                <numerusform>take out %n pictures</numerusform>
            </translation>
        </message>
        <message>
            <source>keep a finding as it is</source>
            <translation>keep a finding as it is</translation>
        </message>
    </context>
    <context>
        <name>ui::DatasetText</name>
        <message>
            <source>The folder can be read in more than one way. Which one is meant?</source>
            <translation>The folder can be read in more than one way. Which one is meant?</translation>
        </message>
        <message>
            <source>The lists in ImageSets do not name training and validation images. Which list holds both?</source>
            <translation>The lists in ImageSets do not name training and validation images. Which list holds both?</translation>
        </message>
        <message>
            <source>all images</source>
            <translation>all images</translation>
        </message>
        <message>
            <source>Do the pixels of the boxes count from 1, as Pascal VOC does, or from 0?</source>
            <translation>Do the pixels of the boxes count from 1, as Pascal VOC does, or from 0?</translation>
        </message>
        <message>
            <source>Pictures were turned by their EXIF data. Were their boxes drawn on the turned pictures, or on the pixels as stored? The images below show which fits.</source>
            <translation>Pictures were turned by their EXIF data. Were their boxes drawn on the turned pictures, or on the pixels as stored? The images below show which fits.</translation>
        </message>
        <message>
            <source>as stored</source>
            <translation>as stored</translation>
        </message>
        <message>
            <source>by stated size</source>
            <translation>by stated size</translation>
        </message>
        <message>
            <source>turned</source>
            <translation>turned</translation>
        </message>
        <message>
            <source>Ultralytics YOLO</source>
            <translation>Ultralytics YOLO</translation>
        </message>
        <message>
            <source>COCO</source>
            <translation>COCO</translation>
        </message>
        <message>
            <source>Pascal VOC</source>
            <translation>Pascal VOC</translation>
        </message>
        <message>
            <source>Class folders</source>
            <translation>Class folders</translation>
        </message>
        <message>
            <source>LabelMe</source>
            <translation>LabelMe</translation>
        </message>
        <message>
            <source>CVAT YOLO 1.1</source>
            <translation>CVAT YOLO 1.1</translation>
        </message>
        <message>
            <source>Label Studio YOLO</source>
            <translation>Label Studio YOLO</translation>
        </message>
        <message>
            <source>Ultralytics YOLO: a yaml names the folders, each picture has a text file of boxes.</source>
            <translation>Ultralytics YOLO: a yaml names the folders, each picture has a text file of boxes.</translation>
        </message>
        <message>
            <source>COCO: a json lists pictures, boxes and classes.</source>
            <translation>COCO: a json lists pictures, boxes and classes.</translation>
        </message>
        <message>
            <source>Pascal VOC: an XML file of boxes for each picture.</source>
            <translation>Pascal VOC: an XML file of boxes for each picture.</translation>
        </message>
        <message>
            <source>Class folders: the folder of a picture is its class.</source>
            <translation>Class folders: the folder of a picture is its class.</translation>
        </message>
        <message>
            <source>LabelMe: a json of shapes for each picture.</source>
            <translation>LabelMe: a json of shapes for each picture.</translation>
        </message>
        <message>
            <source>CVAT YOLO 1.1: obj.data and a text file of boxes for each picture.</source>
            <translation>CVAT YOLO 1.1: obj.data and a text file of boxes for each picture.</translation>
        </message>
        <message>
            <source>Label Studio YOLO: classes.txt and a text file of boxes for each picture.</source>
            <translation>Label Studio YOLO: classes.txt and a text file of boxes for each picture.</translation>
        </message>
        <message>
            <source>from 0</source>
            <translation>from 0</translation>
        </message>
        <message>
            <source>from 1</source>
            <translation>from 1</translation>
        </message>
        <message>
            <source>%1 train</source>
            <translation>%1 train</translation>
        </message>
        <message>
            <source>%1 validation</source>
            <translation>%1 validation</translation>
        </message>
        <message>
            <source>%1 test</source>
            <translation>%1 test</translation>
        </message>
        <message>
            <source>The yaml gives no validation images. Set a part of the training images aside, so that training can be measured?</source>
            <translation>The yaml gives no validation images. Set a part of the training images aside, so that training can be measured?</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>Set aside</translation>
        </message>
        <message>
            <source>Do without</source>
            <translation>Do without</translation>
        </message>
    </context>
    <context>
        <name>ui::FindingModel</name>
        <message>
            <source>%1: %2 Lost: %3.</source>
            <translation>%1: %2 Lost: %3.</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>Severity</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>What was found</translation>
        </message>
        <message>
            <source>Lost</source>
            <translation>Lost</translation>
        </message>
        <message>
            <source>Images</source>
            <translation>Images</translation>
        </message>
        <message>
            <source>Seen</source>
            <translation>Seen</translation>
        </message>
    </context>
    <context>
        <name>ui::FindingText</name>
        <message numerus="yes">
            <source>%n training image(s) without boxes (%2 %): learned as background</source>
            <translation>
                <numerusform>%n training image without boxes (%2 %): learned as background</numerusform>
                <numerusform>%n training images without boxes (%2 %): learned as background</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n class(es) without an example in training: %2</source>
            <translation>
                <numerusform>%n class without an example in training: %2</numerusform>
                <numerusform>%n classes without an example in training: %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n class(es) missing from validation: %2</source>
            <translation>
                <numerusform>%n class missing from validation: %2</numerusform>
                <numerusform>%n classes missing from validation: %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n class(es) named but never used: %2</source>
            <translation>
                <numerusform>%n class named but never used: %2</numerusform>
                <numerusform>%n classes named but never used: %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n group(s) of identical images on both sides of the split: scores come out too good</source>
            <translation>
                <numerusform>%n group of identical images on both sides of the split: scores come out too good</numerusform>
                <numerusform>%n groups of identical images on both sides of the split: scores come out too good</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n group(s) of identical images</source>
            <translation>
                <numerusform>%n group of identical images</numerusform>
                <numerusform>%n groups of identical images</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n class(es) with fewer than 10 boxes in training: %2</source>
            <translation>
                <numerusform>%n class with fewer than 10 boxes in training: %2</numerusform>
                <numerusform>%n classes with fewer than 10 boxes in training: %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n class(es) with fewer than 10 images in training: %2</source>
            <translation>
                <numerusform>%n class with fewer than 10 images in training: %2</numerusform>
                <numerusform>%n classes with fewer than 10 images in training: %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Only %n box(es) in validation: below %2, scores are mostly chance</source>
            <translation>
                <numerusform>Only %n box in validation: below %2, scores are mostly chance</numerusform>
                <numerusform>Only %n boxes in validation: below %2, scores are mostly chance</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Only %n image(s) in validation: below %2, scores are mostly chance</source>
            <translation>
                <numerusform>Only %n image in validation: below %2, scores are mostly chance</numerusform>
                <numerusform>Only %n images in validation: below %2, scores are mostly chance</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n box(es) over more than %2 % of the image</source>
            <translation>
                <numerusform>%n box over more than %2 % of the image</numerusform>
                <numerusform>%n boxes over more than %2 % of the image</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 is there %2 times, %3 only %4 times: a rare class is learned badly</source>
            <translation>
                <numerusform>%1 is there %2 times, %3 only %4 times: a rare class is learned badly</numerusform>
                <numerusform>%1 is there %2 times, %3 only %4 times: a rare class is learned badly</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n image(s) with more than %2 times the usual number of pixels</source>
            <translation>
                <numerusform>%n image with more than %2 times the usual number of pixels</numerusform>
                <numerusform>%n images with more than %2 times the usual number of pixels</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n image(s) with more than %2 boxes</source>
            <translation>
                <numerusform>%n image with more than %2 boxes</numerusform>
                <numerusform>%n images with more than %2 boxes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n group(s) of nearly identical images on both sides of the split: scores may come out too good</source>
            <translation>
                <numerusform>%n group of nearly identical images on both sides of the split: scores may come out too good</numerusform>
                <numerusform>%n groups of nearly identical images on both sides of the split: scores may come out too good</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n group(s) of nearly identical images</source>
            <translation>
                <numerusform>%n group of nearly identical images</numerusform>
                <numerusform>%n groups of nearly identical images</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n image(s) without labels: learned as background</source>
            <translation>
                <numerusform>%n image without labels: learned as background</numerusform>
                <numerusform>%n images without labels: learned as background</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>No validation images: nothing tells how good a model is</source>
            <translation>
                <numerusform>No validation images: nothing tells how good a model is</numerusform>
                <numerusform>No validation images: nothing tells how good a model is</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n image(s) more than %2 times as long as wide: mostly padding for a model</source>
            <translation>
                <numerusform>%n image more than %2 times as long as wide: mostly padding for a model</numerusform>
                <numerusform>%n images more than %2 times as long as wide: mostly padding for a model</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n image(s) turned by an EXIF tag: see whether the boxes fit</source>
            <translation>
                <numerusform>%n image turned by an EXIF tag: see whether the boxes fit</numerusform>
                <numerusform>%n images turned by an EXIF tag: see whether the boxes fit</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n image(s) with a side below %2 px</source>
            <translation>
                <numerusform>%n image with a side below %2 px</numerusform>
                <numerusform>%n images with a side below %2 px</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n box(es) less than %2 px wide or high at %3 px: a larger image size helps</source>
            <translation>
                <numerusform>%n box less than %2 px wide or high at %3 px: a larger image size helps</numerusform>
                <numerusform>%n boxes less than %2 px wide or high at %3 px: a larger image size helps</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n image(s) that cannot be decoded: left out of training</source>
            <translation>
                <numerusform>%n image that cannot be decoded: left out of training</numerusform>
                <numerusform>%n images that cannot be decoded: left out of training</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n damaged image(s): used as far as they can be decoded</source>
            <translation>
                <numerusform>%n damaged image: used as far as it can be decoded</numerusform>
                <numerusform>%n damaged images: used as far as they can be decoded</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n empty image file(s)</source>
            <translation>
                <numerusform>%n empty image file</numerusform>
                <numerusform>%n empty image files</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) that are no image of a known format</source>
            <translation>
                <numerusform>%n file that is no image of a known format</numerusform>
                <numerusform>%n files that are no image of a known format</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n image(s) whose header cannot be read</source>
            <translation>
                <numerusform>%n image whose header cannot be read</numerusform>
                <numerusform>%n images whose header cannot be read</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n image(s) that are named but not there</source>
            <translation>
                <numerusform>%n image that is named but not there</numerusform>
                <numerusform>%n images that are named but not there</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n name(s) of images that are no files</source>
            <translation>
                <numerusform>%n name of an image that is no file</numerusform>
                <numerusform>%n names of images that are no files</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n image(s) listed twice: used once</source>
            <translation>
                <numerusform>%n image listed twice: used once</numerusform>
                <numerusform>%n images listed twice: used once</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n image(s) too large to be opened safely</source>
            <translation>
                <numerusform>%n image too large to be opened safely</numerusform>
                <numerusform>%n images too large to be opened safely</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n image(s) too small to learn from</source>
            <translation>
                <numerusform>%n image too small to learn from</numerusform>
                <numerusform>%n images too small to learn from</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n image(s) that cannot be read</source>
            <translation>
                <numerusform>%n image that cannot be read</numerusform>
                <numerusform>%n images that cannot be read</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n label line(s) without a class number</source>
            <translation>
                <numerusform>%n label line without a class number</numerusform>
                <numerusform>%n label lines without a class number</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n box(es) of a class that is not there</source>
            <translation>
                <numerusform>%n box of a class that is not there</numerusform>
                <numerusform>%n boxes of a class that is not there</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n box(es) a little outside the image: cut at its edge</source>
            <translation>
                <numerusform>%n box a little outside the image: cut at its edge</numerusform>
                <numerusform>%n boxes a little outside the image: cut at its edge</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n label line(s) with a decimal comma</source>
            <translation>
                <numerusform>%n label line with a decimal comma</numerusform>
                <numerusform>%n label lines with a decimal comma</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n box(es) without area</source>
            <translation>
                <numerusform>%n box without area</numerusform>
                <numerusform>%n boxes without area</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n box(es) written twice: used once</source>
            <translation>
                <numerusform>%n box written twice: used once</numerusform>
                <numerusform>%n boxes written twice: used once</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n label file(s) in UTF-16: save them as UTF-8</source>
            <translation>
                <numerusform>%n label file in UTF-16: save it as UTF-8</numerusform>
                <numerusform>%n label files in UTF-16: save them as UTF-8</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n label line(s) with the wrong number of fields</source>
            <translation>
                <numerusform>%n label line with the wrong number of fields</numerusform>
                <numerusform>%n label lines with the wrong number of fields</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n label file(s) with very many boxes</source>
            <translation>
                <numerusform>%n label file with very many boxes</numerusform>
                <numerusform>%n label files with very many boxes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n box(es) with negative numbers</source>
            <translation>
                <numerusform>%n box with negative numbers</numerusform>
                <numerusform>%n boxes with negative numbers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n box(es) with numbers that are not finite</source>
            <translation>
                <numerusform>%n box with numbers that are not finite</numerusform>
                <numerusform>%n boxes with numbers that are not finite</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n label line(s) with something that is not a number</source>
            <translation>
                <numerusform>%n label line with something that is not a number</numerusform>
                <numerusform>%n label lines with something that is not a number</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n label file(s) without an image</source>
            <translation>
                <numerusform>%n label file without an image</numerusform>
                <numerusform>%n label files without an image</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n box(es) outside their image</source>
            <translation>
                <numerusform>%n box outside its image</numerusform>
                <numerusform>%n boxes outside their image</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n box(es) with swapped corners: turned round</source>
            <translation>
                <numerusform>%n box with swapped corners: turned round</numerusform>
                <numerusform>%n boxes with swapped corners: turned round</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n label file(s) with more lines than are read</source>
            <translation>
                <numerusform>%n label file with more lines than are read</numerusform>
                <numerusform>%n label files with more lines than are read</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n label file(s) that cannot be read</source>
            <translation>
                <numerusform>%n label file that cannot be read</numerusform>
                <numerusform>%n label files that cannot be read</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln image(s)</source>
            <translation>
                <numerusform>%Ln image</numerusform>
                <numerusform>%Ln images</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln box(es)</source>
            <translation>
                <numerusform>%Ln box</numerusform>
                <numerusform>%Ln boxes</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nothing</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) need a look</source>
            <translation>
                <numerusform>%Ln file needs a look</numerusform>
                <numerusform>%Ln files need a look</numerusform>
            </translation>
        </message>
        <message>
            <source>Training will see %1; %2.</source>
            <translation>Training will see %1; %2.</translation>
        </message>
        <message>
            <source>Training will see %1, %2; %3.</source>
            <translation>Training will see %1, %2; %3.</translation>
        </message>
        <message numerus="yes">
            <source>, %Ln of them found by this check</source>
            <translation>
                <numerusform>, %Ln of them found by this check</numerusform>
                <numerusform>, %Ln of them found by this check</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::FindingView</name>
        <message>
            <source>Images of the finding</source>
            <translation>Images of the finding</translation>
        </message>
        <message>
            <source>Files and lines of the finding</source>
            <translation>Files and lines of the finding</translation>
        </message>
        <message numerus="yes">
            <source>Show %n image(s)</source>
            <translation>
                <numerusform>Show %n image</numerusform>
                <numerusform>Show %n images</numerusform>
            </translation>
        </message>
        <message>
            <source>Return</source>
            <translation>Return</translation>
        </message>
        <message>
            <source>Boxes in training: %1.</source>
            <translation>Boxes in training: %1.</translation>
        </message>
        <message>
            <source>Images in training: %1.</source>
            <translation>Images in training: %1.</translation>
        </message>
    </context>
    <context>
        <name>ui::HealthPage</name>
        <message>
            <source>Health</source>
            <translation>Health</translation>
        </message>
        <message>
            <source>Export CSV…</source>
            <translation>Export CSV…</translation>
        </message>
        <message>
            <source>Next finding</source>
            <translation>Next finding</translation>
        </message>
        <message>
            <source>No images to look at</source>
            <translation>No images to look at</translation>
        </message>
        <message>
            <source>Open a dataset first.</source>
            <translation>Open a dataset first.</translation>
        </message>
        <message>
            <source>Go to Data</source>
            <translation>Go to Data</translation>
        </message>
        <message>
            <source>Not checked yet</source>
            <translation>Not checked yet</translation>
        </message>
        <message>
            <source>Every image is read once: labels, duplicates, damage, balance.</source>
            <translation>Every image is read once: labels, duplicates, damage, balance.</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Check</translation>
        </message>
        <message>
            <source>Arrows: choose a finding. N: next finding. Return: its images. In the charts: arrows, Return.</source>
            <translation>Arrows: choose a finding. N: next finding. Return: its images. In the charts: arrows, Return.</translation>
        </message>
        <message>
            <source>Findings, gravest first</source>
            <translation>Findings, gravest first</translation>
        </message>
        <message>
            <source>N or Ctrl+Return</source>
            <translation>N or Ctrl+Return</translation>
        </message>
        <message>
            <source>No findings</source>
            <translation>No findings</translation>
        </message>
        <message>
            <source>What training will see, and what needs a look first</source>
            <translation>What training will see, and what needs a look first</translation>
        </message>
        <message>
            <source>Looking at every image</source>
            <translation>Looking at every image</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n file(s) looked at</source>
            <translation>
                <numerusform>%1: %n file looked at</numerusform>
                <numerusform>%1: %n files looked at</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>0 problems in %n file(s)</source>
            <translation>
                <numerusform>0 problems in %n file</numerusform>
                <numerusform>0 problems in %n files</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing stands in the way of training.</source>
            <translation>Nothing stands in the way of training.</translation>
        </message>
        <message>
            <source>Stopped before the end</source>
            <translation>Stopped before the end</translation>
        </message>
        <message>
            <source>This is what was found so far; duplicates may be missing.</source>
            <translation>This is what was found so far; duplicates may be missing.</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Check again</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>Export the findings</source>
            <translation>Export the findings</translation>
        </message>
        <message>
            <source>Tables (*.csv)</source>
            <translation>Tables (*.csv)</translation>
        </message>
        <message>
            <source>A: accept the repair. K: keep it as it is. Ctrl+Z: take back, Ctrl+Shift+Z: do again.</source>
            <translation>A: accept the repair. K: keep it as it is. Ctrl+Z: take back, Ctrl+Shift+Z: do again.</translation>
        </message>
    </context>
    <context>
        <name>ui::HealthPanel</name>
        <message>
            <source>Size of the boxes</source>
            <translation>Size of the boxes</translation>
        </message>
        <message>
            <source>Shape of the boxes</source>
            <translation>Shape of the boxes</translation>
        </message>
        <message>
            <source>Box size %1</source>
            <translation>Box size %1</translation>
        </message>
        <message>
            <source>Box shape %1</source>
            <translation>Box shape %1</translation>
        </message>
        <message>
            <source>Box centres: %1</source>
            <translation>Box centres: %1</translation>
        </message>
        <message>
            <source>Box size</source>
            <translation>Box size</translation>
        </message>
        <message>
            <source>of the picture's side</source>
            <translation>of the picture's side</translation>
        </message>
        <message>
            <source>Box shape</source>
            <translation>Box shape</translation>
        </message>
        <message>
            <source>width to height</source>
            <translation>width to height</translation>
        </message>
        <message>
            <source>Box centres</source>
            <translation>Box centres</translation>
        </message>
        <message>
            <source>in the picture</source>
            <translation>in the picture</translation>
        </message>
    </context>
    <context>
        <name>ui::QuestionCard</name>
        <message>
            <source>Your answer. Proposed: %1.</source>
            <translation>Your answer. Proposed: %1.</translation>
        </message>
        <message>
            <source>Read as proposed. Choose the other if that is wrong.</source>
            <translation>Read as proposed. Choose the other if that is wrong.</translation>
        </message>
        <message>
            <source>%1 (proposed)</source>
            <translation>%1 (proposed)</translation>
        </message>
    </context>
    <context>
        <name>ui::ReadCard</name>
        <message>
            <source>classes as you changed them</source>
            <translation>classes as you changed them</translation>
        </message>
        <message numerus="yes">
            <source>%n image(s) in the split you chose</source>
            <translation>
                <numerusform>%n image in the split you chose</numerusform>
                <numerusform>%n images in the split you chose</numerusform>
            </translation>
        </message>
        <message>
            <source>With your changes: %1. The files stay as they are.</source>
            <translation>With your changes: %1. The files stay as they are.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
        <message>
            <source>How your folder was read</source>
            <translation>How your folder was read</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Undo</translation>
        </message>
        <message>
            <source>Six of the images</source>
            <translation>Six of the images</translation>
        </message>
        <message>
            <source>%1 %2: %3.</source>
            <translation>%1 %2: %3.</translation>
        </message>
        <message>
            <source>Class order %1.</source>
            <translation>Class order %1.</translation>
        </message>
        <message numerus="yes">
            <source>No problems found in %n files.</source>
            <translation>
                <numerusform>No problems found in %n file.</numerusform>
                <numerusform>No problems found in %n files.</numerusform>
            </translation>
        </message>
        <message>
            <source>Hide images</source>
            <translation>Hide images</translation>
        </message>
        <message>
            <source>Six images</source>
            <translation>Six images</translation>
        </message>
        <message>
            <source>Undo: %1</source>
            <translation>Undo: %1</translation>
        </message>
        <message>
            <source>Ctrl+Z; Ctrl+Shift+Z does it again</source>
            <translation>Ctrl+Z; Ctrl+Shift+Z does it again</translation>
        </message>
        <message numerus="yes">
            <source>%n image(s) with corrected boxes</source>
            <translation>
                <numerusform>%n image with corrected boxes</numerusform>
                <numerusform>%n images with corrected boxes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n files need a look.</source>
            <translation>
                <numerusform>%n file needs a look.</numerusform>
                <numerusform>%n files need a look.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::SplitEditor</name>
        <message>
            <source>Classes on both sides of the split</source>
            <translation>Classes on both sides of the split</translation>
        </message>
        <message>
            <source>Share of validation images</source>
            <translation>Share of validation images</translation>
        </message>
        <message>
            <source>Another number, another choice of images</source>
            <translation>Another number, another choice of images</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Seed</translation>
        </message>
        <message>
            <source>Chosen by Espalier: classes alike on both sides, duplicates kept together.</source>
            <translation>Chosen by Espalier: classes alike on both sides, duplicates kept together.</translation>
        </message>
        <message>
            <source>Taken from the files as it is.</source>
            <translation>Taken from the files as it is.</translation>
        </message>
        <message>
            <source>%1 without boxes: learned as background.</source>
            <translation>%1 without boxes: learned as background.</translation>
        </message>
        <message>
            <source>To move an image, right-click it.</source>
            <translation>To move an image, right-click it.</translation>
        </message>
    </context>
    <context>
        <name>ui::SplitModel</name>
        <message>
            <source>%1 has nothing on this side</source>
            <translation>%1 has nothing on this side</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Class</translation>
        </message>
        <message>
            <source>Train</source>
            <translation>Train</translation>
        </message>
        <message>
            <source>Val</source>
            <translation>Val</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>Test</translation>
        </message>
    </context>
    <context>
        <name>ui::AdviceText</name>
        <message>
            <source>Advice: head only</source>
            <translation>Advice: head only</translation>
        </message>
        <message>
            <source>Advice: head, then top blocks</source>
            <translation>Advice: head, then top blocks</translation>
        </message>
        <message>
            <source>Advice: first blocks frozen</source>
            <translation>Advice: first blocks frozen</translation>
        </message>
        <message>
            <source>Advice: everything</source>
            <translation>Advice: everything</translation>
        </message>
        <message>
            <source>few but familiar, so a new head is enough</source>
            <translation>few but familiar, so a new head is enough</translation>
        </message>
        <message>
            <source>enough to adapt the top blocks after the head</source>
            <translation>enough to adapt the top blocks after the head</translation>
        </message>
        <message>
            <source>few and unfamiliar, so keep what the first blocks know</source>
            <translation>few and unfamiliar, so keep what the first blocks know</translation>
        </message>
        <message>
            <source>enough but unfamiliar, so let everything learn</source>
            <translation>enough but unfamiliar, so let everything learn</translation>
        </message>
        <message numerus="yes">
            <source>%n image(s)</source>
            <translation>
                <numerusform>%n image</numerusform>
                <numerusform>%n images</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of the rarest class (%1)</source>
            <translation>
                <numerusform>%n of the rarest class (%1)</numerusform>
                <numerusform>%n of the rarest class (%1)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n box(es) of the rarest class (%1)</source>
            <translation>
                <numerusform>%n box of the rarest class (%1)</numerusform>
                <numerusform>%n boxes of the rarest class (%1)</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 like what the model knows</source>
            <translation>%1 like what the model knows</translation>
        </message>
        <message>
            <source>it finds %1 of your boxes</source>
            <translation>it finds %1 of your boxes</translation>
        </message>
        <message>
            <source>%1: %2.</source>
            <translation>%1: %2.</translation>
        </message>
        <message>
            <source>Advice: backbone frozen</source>
            <translation>Advice: backbone frozen</translation>
        </message>
        <message>
            <source>Much data: %1 of the rarest class, 100 or more.</source>
            <translation>Much data: %1 of the rarest class, 100 or more.</translation>
        </message>
        <message>
            <source>Few data: %1 of the rarest class, less than 100.</source>
            <translation>Few data: %1 of the rarest class, less than 100.</translation>
        </message>
        <message>
            <source>Familiar pictures: %1, 0.5 or more.</source>
            <translation>Familiar pictures: %1, 0.5 or more.</translation>
        </message>
        <message>
            <source>Unfamiliar pictures: %1, less than 0.5.</source>
            <translation>Unfamiliar pictures: %1, less than 0.5.</translation>
        </message>
        <message numerus="yes">
            <source>That is the mean of how alike its BatchNorm statistics are (%1) and how many of your boxes it finds untrained (%2), on %n image(s).</source>
            <translation>
                <numerusform>That is the mean of how alike its BatchNorm statistics are (%1) and how many of your boxes it finds untrained (%2), on %n image.</numerusform>
                <numerusform>That is the mean of how alike its BatchNorm statistics are (%1) and how many of your boxes it finds untrained (%2), on %n images.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>That is how alike its BatchNorm statistics are on %n of your images and on what it was trained with.</source>
            <translation>
                <numerusform>That is how alike its BatchNorm statistics are on %n of your images and on what it was trained with.</numerusform>
                <numerusform>That is how alike its BatchNorm statistics are on %n of your images and on what it was trained with.</numerusform>
            </translation>
        </message>
        <message>
            <source>The four cases of CS231n: few and familiar, the head; much and familiar, the head, then the top; few and unfamiliar, all but the first blocks; much and unfamiliar, everything.</source>
            <translation>The four cases of CS231n: few and familiar, the head; much and familiar, the head, then the top; few and unfamiliar, all but the first blocks; much and unfamiliar, everything.</translation>
        </message>
    </context>
    <context>
        <name>app::ModelsSession</name>
        <message>
            <source>Another model is being added</source>
            <translation>Another model is being added</translation>
        </message>
        <message>
            <source>Add %1 when that is done.</source>
            <translation>Add %1 when that is done.</translation>
        </message>
    </context>
    <context>
        <name>ui::ModelDelegate</name>
        <message>
            <source>In use</source>
            <translation>In use</translation>
        </message>
        <message>
            <source>Built in</source>
            <translation>Built in</translation>
        </message>
        <message>
            <source>Not here yet</source>
            <translation>Not here yet</translation>
        </message>
        <message>
            <source>Recommended</source>
            <translation>Recommended</translation>
        </message>
    </context>
    <context>
        <name>ui::ModelPanel</name>
        <message numerus="yes">
            <source> and %n more</source>
            <translation>
                <numerusform> and %n more</numerusform>
                <numerusform> and %n more</numerusform>
            </translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licence</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Network</translation>
        </message>
        <message>
            <source>Input</source>
            <translation>Input</translation>
        </message>
        <message>
            <source>Tensors</source>
            <translation>Tensors</translation>
        </message>
        <message>
            <source>Written by</source>
            <translation>Written by</translation>
        </message>
        <message>
            <source>Classes</source>
            <translation>Classes</translation>
        </message>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>Blocks</source>
            <translation>Blocks</translation>
        </message>
        <message>
            <source>Blocks of the network</source>
            <translation>Blocks of the network</translation>
        </message>
        <message>
            <source>the file names none</source>
            <translation>the file names none</translation>
        </message>
        <message>
            <source>%1 × %1 px</source>
            <translation>%1 × %1 px</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message numerus="yes">
            <source>Opened in Python, the file would import %n name(s). Here nothing in it was run.</source>
            <translation>
                <numerusform>Opened in Python, the file would import %n name. Here nothing in it was run.</numerusform>
                <numerusform>Opened in Python, the file would import %n names. Here nothing in it was run.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::ModelText</name>
        <message>
            <source>Detector</source>
            <translation>Detector</translation>
        </message>
        <message>
            <source>Classifier</source>
            <translation>Classifier</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Reading…</translation>
        </message>
        <message>
            <source>unknown network</source>
            <translation>unknown network</translation>
        </message>
        <message>
            <source>can be looked at, not used</source>
            <translation>can be looked at, not used</translation>
        </message>
        <message>
            <source>its head learns on your images</source>
            <translation>its head learns on your images</translation>
        </message>
        <message numerus="yes">
            <source>%Ln class(es)</source>
            <translation>
                <numerusform>%Ln class</numerusform>
                <numerusform>%Ln classes</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 parameters</source>
            <translation>%1 parameters</translation>
        </message>
        <message>
            <source>%1 GFLOPs</source>
            <translation>%1 GFLOPs</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <translation>%1 ms</translation>
        </message>
        <message>
            <source>about %1</source>
            <translation>about %1</translation>
        </message>
        <message>
            <source>measuring…</source>
            <translation>measuring…</translation>
        </message>
        <message>
            <source>not measured yet</source>
            <translation>not measured yet</translation>
        </message>
        <message>
            <source>an image</source>
            <translation>an image</translation>
        </message>
        <message>
            <source>an image, %1 of memory</source>
            <translation>an image, %1 of memory</translation>
        </message>
        <message>
            <source>%1, in use</source>
            <translation>%1, in use</translation>
        </message>
        <message>
            <source>Lite detector</source>
            <translation>Lite detector</translation>
        </message>
        <message>
            <source>Detector of everyday things (COCO, 80 classes)</source>
            <translation>Detector of everyday things (COCO, 80 classes)</translation>
        </message>
        <message>
            <source>Classifier of everyday things (ImageNet, 1,000 classes)</source>
            <translation>Classifier of everyday things (ImageNet, 1,000 classes)</translation>
        </message>
        <message>
            <source>%1, not here yet</source>
            <translation>%1, not here yet</translation>
        </message>
    </context>
    <context>
        <name>ui::ModelsPage</name>
        <message>
            <source>Models</source>
            <translation>Models</translation>
        </message>
        <message>
            <source>What training starts from. Times and memory are measured on this computer.</source>
            <translation>What training starts from. Times and memory are measured on this computer.</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Details</translation>
        </message>
        <message>
            <source>Open a file…</source>
            <translation>Open a file…</translation>
        </message>
        <message>
            <source>Use this model</source>
            <translation>Use this model</translation>
        </message>
        <message>
            <source>No models yet</source>
            <translation>No models yet</translation>
        </message>
        <message>
            <source>Drop a .pt, .pth or .safetensors file here. It is copied into your models folder; nothing in it is run.</source>
            <translation>Drop a .pt, .pth or .safetensors file here. It is copied into your models folder; nothing in it is run.</translation>
        </message>
        <message>
            <source>Drop a .pt, .pth or .safetensors file here to add it</source>
            <translation>Drop a .pt, .pth or .safetensors file here to add it</translation>
        </message>
        <message>
            <source>Arrows: choose a model. Return: use it. Space: what is inside. Esc: close that.</source>
            <translation>Arrows: choose a model. Return: use it. Space: what is inside. Esc: close that.</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Space</translation>
        </message>
        <message>
            <source>No model is selected</source>
            <translation>No model is selected</translation>
        </message>
        <message>
            <source>A training is running</source>
            <translation>A training is running</translation>
        </message>
        <message>
            <source>This file cannot be read</source>
            <translation>This file cannot be read</translation>
        </message>
        <message>
            <source>It is being read</source>
            <translation>It is being read</translation>
        </message>
        <message>
            <source>It can be looked at, not used</source>
            <translation>It can be looked at, not used</translation>
        </message>
        <message>
            <source>Return or Ctrl+Return</source>
            <translation>Return or Ctrl+Return</translation>
        </message>
        <message>
            <source>Adding %1 (MB)</source>
            <translation>Adding %1 (MB)</translation>
        </message>
        <message>
            <source>%1 was added</source>
            <translation>%1 was added</translation>
        </message>
        <message>
            <source>It is now in %1. To start from it, press “Use this model”.</source>
            <translation>It is now in %1. To start from it, press “Use this model”.</translation>
        </message>
        <message>
            <source>All</source>
            <translation>All</translation>
        </message>
        <message>
            <source>Recommended</source>
            <translation>Recommended</translation>
        </message>
        <message>
            <source>Detect</source>
            <translation>Detect</translation>
        </message>
        <message>
            <source>Classify</source>
            <translation>Classify</translation>
        </message>
        <message>
            <source>What suits this computer, to start with</source>
            <translation>What suits this computer, to start with</translation>
        </message>
        <message>
            <source>It is not here yet: get it first</source>
            <translation>It is not here yet: get it first</translation>
        </message>
        <message>
            <source>Fetching %1 (MB)</source>
            <translation>Fetching %1 (MB)</translation>
        </message>
    </context>
    <context>
        <name>ui::StageModel</name>
        <message>
            <source>No.</source>
            <translation>No.</translation>
        </message>
        <message>
            <source>Block</source>
            <translation>Block</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Parameters</translation>
        </message>
    </context>
    <context>
        <name>ui::AugmentFields</name>
        <message>
            <source>Mosaic</source>
            <translation>Mosaic</translation>
        </message>
        <message>
            <source>Chance that four images are joined into one. Auto: rarer where there are few.</source>
            <translation>Chance that four images are joined into one. Auto: rarer where there are few.</translation>
        </message>
        <message>
            <source>Auto</source>
            <translation>Auto</translation>
        </message>
        <message>
            <source>Mosaic ends</source>
            <translation>Mosaic ends</translation>
        </message>
        <message>
            <source>So many epochs before the end, to finish on plain images.</source>
            <translation>So many epochs before the end, to finish on plain images.</translation>
        </message>
        <message>
            <source>Flip left-right</source>
            <translation>Flip left-right</translation>
        </message>
        <message>
            <source>Chance. 0 where left and right differ, as in writing.</source>
            <translation>Chance. 0 where left and right differ, as in writing.</translation>
        </message>
        <message>
            <source>Flip up-down</source>
            <translation>Flip up-down</translation>
        </message>
        <message>
            <source>Chance. For views from above.</source>
            <translation>Chance. For views from above.</translation>
        </message>
        <message>
            <source>Scale</source>
            <translation>Scale</translation>
        </message>
        <message>
            <source>Up to this share larger or smaller.</source>
            <translation>Up to this share larger or smaller.</translation>
        </message>
        <message>
            <source>Shift</source>
            <translation>Shift</translation>
        </message>
        <message>
            <source>Up to this share of the image.</source>
            <translation>Up to this share of the image.</translation>
        </message>
        <message>
            <source>Rotation</source>
            <translation>Rotation</translation>
        </message>
        <message>
            <source>Up to so many degrees either way.</source>
            <translation>Up to so many degrees either way.</translation>
        </message>
        <message>
            <source>Hue</source>
            <translation>Hue</translation>
        </message>
        <message>
            <source>0 where colour tells the classes apart.</source>
            <translation>0 where colour tells the classes apart.</translation>
        </message>
        <message>
            <source>Saturation</source>
            <translation>Saturation</translation>
        </message>
        <message>
            <source>Up to this share more or less colour.</source>
            <translation>Up to this share more or less colour.</translation>
        </message>
        <message>
            <source>Brightness</source>
            <translation>Brightness</translation>
        </message>
        <message>
            <source>Up to this share lighter or darker.</source>
            <translation>Up to this share lighter or darker.</translation>
        </message>
        <message>
            <source>Mixup</source>
            <translation>Mixup</translation>
        </message>
        <message>
            <source>Chance that two images are laid over each other.</source>
            <translation>Chance that two images are laid over each other.</translation>
        </message>
        <message>
            <source>Auto-augment</source>
            <translation>Auto-augment</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Off</translation>
        </message>
        <message>
            <source>RandAugment: two random changes, in place of hue, saturation and brightness.</source>
            <translation>RandAugment: two random changes, in place of hue, saturation and brightness.</translation>
        </message>
        <message>
            <source>Erasing</source>
            <translation>Erasing</translation>
        </message>
        <message>
            <source>Chance that a rectangle of the image is made black.</source>
            <translation>Chance that a rectangle of the image is made black.</translation>
        </message>
    </context>
    <context>
        <name>ui::CostText</name>
        <message>
            <source>%1 s</source>
            <translation>%1 s</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 min</translation>
        </message>
        <message>
            <source>%1 h</source>
            <translation>%1 h</translation>
        </message>
        <message>
            <source>About %1 an epoch</source>
            <translation>About %1 an epoch</translation>
        </message>
        <message>
            <source>About %1 an epoch, then %2</source>
            <translation>About %1 an epoch, then %2</translation>
        </message>
        <message>
            <source>About %1 in all</source>
            <translation>About %1 in all</translation>
        </message>
        <message>
            <source>%1 of memory at most</source>
            <translation>%1 of memory at most</translation>
        </message>
        <message>
            <source>Timing two batches…</source>
            <translation>Timing two batches…</translation>
        </message>
        <message>
            <source>Not measured yet</source>
            <translation>Not measured yet</translation>
        </message>
    </context>
    <context>
        <name>app::DesktopSession</name>
        <message>
            <source>A training is running</source>
            <translation>A training is running</translation>
        </message>
    </context>
    <context>
        <name>app::PredictSession</name>
        <message>
            <source>Choose a folder for the pictures</source>
            <translation>Choose a folder for the pictures</translation>
        </message>
        <message>
            <source>Choose a folder for the labels</source>
            <translation>Choose a folder for the labels</translation>
        </message>
        <message>
            <source>Save the boxes as a COCO file</source>
            <translation>Save the boxes as a COCO file</translation>
        </message>
        <message>
            <source>Save the boxes as a table</source>
            <translation>Save the boxes as a table</translation>
        </message>
        <message>
            <source>COCO files (*.json)</source>
            <translation>COCO files (*.json)</translation>
        </message>
        <message>
            <source>Tables (*.csv)</source>
            <translation>Tables (*.csv)</translation>
        </message>
        <message>
            <source>Choose a video</source>
            <translation>Choose a video</translation>
        </message>
        <message>
            <source>Videos (*.avi *.m4v *.mkv *.mov *.mp4 *.mpeg *.mpg *.webm);;All files (*)</source>
            <translation>Videos (*.avi *.m4v *.mkv *.mov *.mp4 *.mpeg *.mpg *.webm);;All files (*)</translation>
        </message>
    </context>
    <context>
        <name>app::RunsSession</name>
        <message>
            <source>%1: a training works on it. Stop that first.</source>
            <translation>%1: a training works on it. Stop that first.</translation>
        </message>
        <message>
            <source>%1: the system did not take it into its trash. Delete the folder by hand: %2</source>
            <translation>%1: the system did not take it into its trash. Delete the folder by hand: %2</translation>
        </message>
        <message numerus="yes">
            <source>%n run(s) stayed where they are</source>
            <translation>
                <numerusform>%n run stayed where it is</numerusform>
                <numerusform>%n runs stayed where they are</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::BeforeAfterView</name>
        <message>
            <source>Before and after</source>
            <translation>Before and after</translation>
        </message>
        <message>
            <source>Only after is shown.</source>
            <translation>Only after is shown.</translation>
        </message>
        <message>
            <source>Only before is shown.</source>
            <translation>Only before is shown.</translation>
        </message>
        <message>
            <source>Before is left of the line, after right of it.</source>
            <translation>Before is left of the line, after right of it.</translation>
        </message>
    </context>
    <context>
        <name>ui::BoxEditBar</name>
        <message>
            <source>Edit boxes</source>
            <translation>Edit boxes</translation>
        </message>
        <message>
            <source>E</source>
            <translation>E</translation>
        </message>
        <message>
            <source>Class of the selected box, and of new ones (C, or its number)</source>
            <translation>Class of the selected box, and of new ones (C, or its number)</translation>
        </message>
        <message>
            <source>Delete the selected box (Del)</source>
            <translation>Delete the selected box (Del)</translation>
        </message>
        <message>
            <source>Class of the box: %1</source>
            <translation>Class of the box: %1</translation>
        </message>
        <message>
            <source>Class of new boxes: %1</source>
            <translation>Class of new boxes: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n boxes, none selected</source>
            <translation>
                <numerusform>%n box, none selected</numerusform>
                <numerusform>%n boxes, none selected</numerusform>
            </translation>
        </message>
        <message>
            <source>Box %1 of %2: %3, %4 × %5 px, %6 px from the left, %7 px from the top</source>
            <translation>Box %1 of %2: %3, %4 × %5 px, %6 px from the left, %7 px from the top</translation>
        </message>
        <message>
            <source>Stop writing, %1 of %2</source>
            <translation>Stop writing, %1 of %2</translation>
        </message>
        <message>
            <source>Stop writing</source>
            <translation>Stop writing</translation>
        </message>
        <message>
            <source>What is written so far is deleted again</source>
            <translation>What is written so far is deleted again</translation>
        </message>
        <message>
            <source>Write corrected labels…</source>
            <translation>Write corrected labels…</translation>
        </message>
        <message>
            <source>A new dataset in the YOLO format, with the pictures, in an empty folder; your files stay as they are</source>
            <translation>A new dataset in the YOLO format, with the pictures, in an empty folder; your files stay as they are</translation>
        </message>
        <message>
            <source>A new dataset of class folders, with the pictures, in an empty folder; your files stay as they are</source>
            <translation>A new dataset of class folders, with the pictures, in an empty folder; your files stay as they are</translation>
        </message>
    </context>
    <context>
        <name>ui::ChartCard</name>
        <message>
            <source>Save as PNG…</source>
            <translation>Save as PNG…</translation>
        </message>
        <message>
            <source>Pictures (*.png)</source>
            <translation>Pictures (*.png)</translation>
        </message>
        <message>
            <source>Save as SVG…</source>
            <translation>Save as SVG…</translation>
        </message>
        <message>
            <source>Drawings (*.svg)</source>
            <translation>Drawings (*.svg)</translation>
        </message>
        <message>
            <source>Save this chart</source>
            <translation>Save this chart</translation>
        </message>
        <message>
            <source>Numbers in place of the curves (T)</source>
            <translation>Numbers in place of the curves (T)</translation>
        </message>
        <message>
            <source>Save as CSV…</source>
            <translation>Save as CSV…</translation>
        </message>
        <message>
            <source>Tables (*.csv)</source>
            <translation>Tables (*.csv)</translation>
        </message>
    </context>
    <context>
        <name>ui::ClassMetricModel</name>
        <message>
            <source>Of the boxes, the share that is right</source>
            <translation>Of the boxes, the share that is right</translation>
        </message>
        <message>
            <source>Of the labels, the share that is found</source>
            <translation>Of the labels, the share that is found</translation>
        </message>
        <message>
            <source>Average precision at IoU 0.5</source>
            <translation>Average precision at IoU 0.5</translation>
        </message>
        <message>
            <source>Share of the images whose likeliest class is right</source>
            <translation>Share of the images whose likeliest class is right</translation>
        </message>
        <message>
            <source>Average precision at IoU 0.5 to 0.95</source>
            <translation>Average precision at IoU 0.5 to 0.95</translation>
        </message>
        <message>
            <source>The confidence below which boxes are best left out</source>
            <translation>The confidence below which boxes are best left out</translation>
        </message>
        <message>
            <source>Labels that are missed there</source>
            <translation>Labels that are missed there</translation>
        </message>
        <message>
            <source>Boxes that are wrong there</source>
            <translation>Boxes that are wrong there</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Class</translation>
        </message>
        <message>
            <source>Images</source>
            <translation>Images</translation>
        </message>
        <message>
            <source>Boxes</source>
            <translation>Boxes</translation>
        </message>
        <message>
            <source>P</source>
            <translation>P</translation>
        </message>
        <message>
            <source>R</source>
            <translation>R</translation>
        </message>
        <message>
            <source>Accuracy</source>
            <translation>Accuracy</translation>
        </message>
        <message>
            <source>95 % interval</source>
            <translation>95 % interval</translation>
        </message>
        <message>
            <source>Missed</source>
            <translation>Missed</translation>
        </message>
        <message>
            <source>False</source>
            <translation>False</translation>
        </message>
        <message>
            <source>Where the true score lies in 95 of 100 cases; the bar goes from 0 to 1</source>
            <translation>Where the true score lies in 95 of 100 cases; the bar goes from 0 to 1</translation>
        </message>
        <message>
            <source>Best</source>
            <translation>Best</translation>
        </message>
    </context>
    <context>
        <name>ui::ConfusionMatrixView</name>
        <message>
            <source>Confusion matrix: rows are what is there, columns what it is taken for</source>
            <translation>Confusion matrix: rows are what is there, columns what it is taken for</translation>
        </message>
        <message>
            <source>%1: never</source>
            <translation>%1: never</translation>
        </message>
        <message numerus="yes">
            <source>%1: %2 in %n image(s)</source>
            <translation>
                <numerusform>%1: %2 in %n image</numerusform>
                <numerusform>%1: %2 in %n images</numerusform>
            </translation>
        </message>
        <message>
            <source>is ↓ seen as →</source>
            <translation>is ↓ seen as →</translation>
        </message>
    </context>
    <context>
        <name>ui::ConfusionModel</name>
        <message>
            <source>Is</source>
            <translation>Is</translation>
        </message>
        <message>
            <source>Taken for</source>
            <translation>Taken for</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>Count</translation>
        </message>
        <message>
            <source>Images</source>
            <translation>Images</translation>
        </message>
    </context>
    <context>
        <name>ui::CostSlider</name>
        <message>
            <source>What is &amp;worse?</source>
            <translation>What is &amp;worse?</translation>
        </message>
        <message>
            <source>What is worse, a miss or a false alarm?</source>
            <translation>What is worse, a miss or a false alarm?</translation>
        </message>
        <message>
            <source>a miss</source>
            <translation>a miss</translation>
        </message>
        <message>
            <source>a false alarm</source>
            <translation>a false alarm</translation>
        </message>
        <message>
            <source>Both cost the same.</source>
            <translation>Both cost the same.</translation>
        </message>
        <message numerus="yes">
            <source>A miss costs as much as %n false alarm(s).</source>
            <translation>
                <numerusform>A miss costs as much as %n false alarm.</numerusform>
                <numerusform>A miss costs as much as %n false alarms.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>A false alarm costs as much as %n miss(es).</source>
            <translation>
                <numerusform>A false alarm costs as much as %n miss.</numerusform>
                <numerusform>A false alarm costs as much as %n misses.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::DiagnosisText</name>
        <message>
            <source>top-1</source>
            <translation>top-1</translation>
        </message>
        <message>
            <source>The loss grows instead of falling.</source>
            <translation>The loss grows instead of falling.</translation>
        </message>
        <message>
            <source>The loss of epoch %1 is not a number.</source>
            <translation>The loss of epoch %1 is not a number.</translation>
        </message>
        <message>
            <source>Training loss %1, %2 in epoch %3: try a smaller learning rate.</source>
            <translation>Training loss %1, %2 in epoch %3: try a smaller learning rate.</translation>
        </message>
        <message>
            <source>%1 validation images: the score moves by chance.</source>
            <translation>%1 validation images: the score moves by chance.</translation>
        </message>
        <message>
            <source>%1 boxes to validate on: the score moves by chance.</source>
            <translation>%1 boxes to validate on: the score moves by chance.</translation>
        </message>
        <message>
            <source>Too few to tell.</source>
            <translation>Too few to tell.</translation>
        </message>
        <message>
            <source>Learning by heart.</source>
            <translation>Learning by heart.</translation>
        </message>
        <message>
            <source>Since epoch %1 validation loss went from %2 up to %3, training loss from %4 down to %5.</source>
            <translation>Since epoch %1 validation loss went from %2 up to %3, training loss from %4 down to %5.</translation>
        </message>
        <message>
            <source>Not yet better than the first epoch.</source>
            <translation>Not yet better than the first epoch.</translation>
        </message>
        <message>
            <source>%1 %2 now, %3 in epoch %4.</source>
            <translation>%1 %2 now, %3 in epoch %4.</translation>
        </message>
        <message>
            <source>No gain for a while.</source>
            <translation>No gain for a while.</translation>
        </message>
        <message>
            <source>%1 %2 in epoch %3, none better in the %4 since.</source>
            <translation>%1 %2 in epoch %3, none better in the %4 since.</translation>
        </message>
        <message>
            <source>Learning.</source>
            <translation>Learning.</translation>
        </message>
        <message>
            <source>%1 %2 in epoch %3, %4 in epoch %5.</source>
            <translation>%1 %2 in epoch %3, %4 in epoch %5.</translation>
        </message>
        <message>
            <source>Nothing recognised yet.</source>
            <translation>Nothing recognised yet.</translation>
        </message>
        <message>
            <source>Nothing found yet.</source>
            <translation>Nothing found yet.</translation>
        </message>
        <message>
            <source>%1 %2 after epoch %3. The first epochs of a new head look like this.</source>
            <translation>%1 %2 after epoch %3. The first epochs of a new head look like this.</translation>
        </message>
        <message>
            <source>Nothing learned so far.</source>
            <translation>Nothing learned so far.</translation>
        </message>
        <message>
            <source>%1 %2 after epoch %3: try a smaller learning rate, and look at the labels on Health.</source>
            <translation>%1 %2 after epoch %3: try a smaller learning rate, and look at the labels on Health.</translation>
        </message>
        <message>
            <source>The loss grew instead of falling.</source>
            <translation>The loss grew instead of falling.</translation>
        </message>
        <message>
            <source>Nothing learned.</source>
            <translation>Nothing learned.</translation>
        </message>
        <message>
            <source>Nothing recognised.</source>
            <translation>Nothing recognised.</translation>
        </message>
        <message>
            <source>Nothing found.</source>
            <translation>Nothing found.</translation>
        </message>
        <message>
            <source>%1 %2 after epoch %3. A new head may need more epochs than these.</source>
            <translation>%1 %2 after epoch %3. A new head may need more epochs than these.</translation>
        </message>
        <message>
            <source>It learned by heart.</source>
            <translation>It learned by heart.</translation>
        </message>
        <message>
            <source>Never better than the first epoch.</source>
            <translation>Never better than the first epoch.</translation>
        </message>
        <message>
            <source>%1 %2 at the end, %3 in epoch %4.</source>
            <translation>%1 %2 at the end, %3 in epoch %4.</translation>
        </message>
        <message>
            <source>No gain in the last epochs.</source>
            <translation>No gain in the last epochs.</translation>
        </message>
        <message>
            <source>It learned.</source>
            <translation>It learned.</translation>
        </message>
    </context>
    <context>
        <name>ui::EvaluatePage</name>
        <message>
            <source>Evaluate</source>
            <translation>Evaluate</translation>
        </message>
        <message>
            <source>T: tables in place of the charts. In the chart: arrows. In the matrix: arrows, Return shows the images of a field.</source>
            <translation>T: tables in place of the charts. In the chart: arrows. In the matrix: arrows, Return shows the images of a field.</translation>
        </message>
        <message>
            <source>Tables</source>
            <translation>Tables</translation>
        </message>
        <message>
            <source>No images to measure with</source>
            <translation>No images to measure with</translation>
        </message>
        <message>
            <source>Open a dataset first.</source>
            <translation>Open a dataset first.</translation>
        </message>
        <message>
            <source>Go to Data</source>
            <translation>Go to Data</translation>
        </message>
        <message>
            <source>No labelled validation images</source>
            <translation>No labelled validation images</translation>
        </message>
        <message>
            <source>A model is measured on images that it did not learn from. Keep a share of yours for that.</source>
            <translation>A model is measured on images that it did not learn from. Keep a share of yours for that.</translation>
        </message>
        <message>
            <source>Make a split</source>
            <translation>Make a split</translation>
        </message>
        <message>
            <source>Not measured yet</source>
            <translation>Not measured yet</translation>
        </message>
        <message>
            <source>Looking at the validation images</source>
            <translation>Looking at the validation images</translation>
        </message>
        <message>
            <source>Open a dataset first</source>
            <translation>Open a dataset first</translation>
        </message>
        <message>
            <source>There are no labelled validation images</source>
            <translation>There are no labelled validation images</translation>
        </message>
        <message>
            <source>Choose a model first</source>
            <translation>Choose a model first</translation>
        </message>
        <message numerus="yes">
            <source>The model looks at %n validation image(s), and what it finds is compared with the labels.</source>
            <translation>
                <numerusform>The model looks at %n validation image, and what it finds is compared with the labels.</numerusform>
                <numerusform>The model looks at %n validation images, and what it finds is compared with the labels.</numerusform>
            </translation>
        </message>
        <message>
            <source>It is running</source>
            <translation>It is running</translation>
        </message>
        <message>
            <source>Something else is being computed</source>
            <translation>Something else is being computed</translation>
        </message>
        <message>
            <source>Ctrl+Return</source>
            <translation>Ctrl+Return</translation>
        </message>
        <message>
            <source>Evaluate again</source>
            <translation>Evaluate again</translation>
        </message>
        <message>
            <source>Choose another model</source>
            <translation>Choose another model</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>The data has changed since</source>
            <translation>The data has changed since</translation>
        </message>
        <message>
            <source>The figures are of the images and labels as they were.</source>
            <translation>The figures are of the images and labels as they were.</translation>
        </message>
        <message>
            <source>These figures are of %1</source>
            <translation>These figures are of %1</translation>
        </message>
        <message>
            <source>You have chosen another model since.</source>
            <translation>You have chosen another model since.</translation>
        </message>
        <message>
            <source>This model has not learned these classes yet</source>
            <translation>This model has not learned these classes yet</translation>
        </message>
        <message>
            <source>Its head is new: before training it finds nothing.</source>
            <translation>Its head is new: before training it finds nothing.</translation>
        </message>
        <message>
            <source>Too few to tell</source>
            <translation>Too few to tell</translation>
        </message>
        <message numerus="yes">
            <source>%n image(s) could not be read</source>
            <translation>
                <numerusform>%n image could not be read</numerusform>
                <numerusform>%n images could not be read</numerusform>
            </translation>
        </message>
        <message>
            <source>They are not in the figures.</source>
            <translation>They are not in the figures.</translation>
        </message>
        <message>
            <source>How good the model is, how far to trust that, and what it gets wrong</source>
            <translation>How good the model is, how far to trust that, and what it gets wrong</translation>
        </message>
        <message numerus="yes">
            <source>%1 on %2: %n validation image(s), %3</source>
            <translation>
                <numerusform>%1 on %2: %n validation image, %3</numerusform>
                <numerusform>%1 on %2: %n validation images, %3</numerusform>
            </translation>
        </message>
        <message>
            <source>Charts</source>
            <translation>Charts</translation>
        </message>
        <message>
            <source>Training images show what a model has learned by heart, not how good it is.</source>
            <translation>Training images show what a model has learned by heart, not how good it is.</translation>
        </message>
        <message>
            <source>These figures are of the training images</source>
            <translation>These figures are of the training images</translation>
        </message>
        <message>
            <source>These figures are of the validation images</source>
            <translation>These figures are of the validation images</translation>
        </message>
        <message>
            <source>These figures are of the test images</source>
            <translation>These figures are of the test images</translation>
        </message>
        <message>
            <source>You have chosen other images since.</source>
            <translation>You have chosen other images since.</translation>
        </message>
        <message numerus="yes">
            <source>%n class(es) have another name in the model</source>
            <translation>
                <numerusform>%n class has another name in the model</numerusform>
                <numerusform>%n classes have another name in the model</numerusform>
            </translation>
        </message>
        <message>
            <source>Classes were taken by their number: number %1 is %2 in the model, %3 in the dataset.</source>
            <translation>Classes were taken by their number: number %1 is %2 in the model, %3 in the dataset.</translation>
        </message>
        <message>
            <source>Looking at the training images</source>
            <translation>Looking at the training images</translation>
        </message>
        <message>
            <source>Looking at the test images</source>
            <translation>Looking at the test images</translation>
        </message>
        <message numerus="yes">
            <source>The model looks at %n training image(s), and what it finds is compared with the labels.</source>
            <translation>
                <numerusform>The model looks at %n training image, and what it finds is compared with the labels.</numerusform>
                <numerusform>The model looks at %n training images, and what it finds is compared with the labels.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The model looks at %n test image(s), and what it finds is compared with the labels.</source>
            <translation>
                <numerusform>The model looks at %n test image, and what it finds is compared with the labels.</numerusform>
                <numerusform>The model looks at %n test images, and what it finds is compared with the labels.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 on %2: %n training image(s), %3</source>
            <translation>
                <numerusform>%1 on %2: %n training image, %3</numerusform>
                <numerusform>%1 on %2: %n training images, %3</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 on %2: %n test image(s), %3</source>
            <translation>
                <numerusform>%1 on %2: %n test image, %3</numerusform>
                <numerusform>%1 on %2: %n test images, %3</numerusform>
            </translation>
        </message>
        <message>
            <source>Match the classes…</source>
            <translation>Match the classes…</translation>
        </message>
        <message>
            <source>In the table of classes: arrows, Return chooses as what a class counts.</source>
            <translation>In the table of classes: arrows, Return chooses as what a class counts.</translation>
        </message>
        <message>
            <source>First say what each class counts as</source>
            <translation>First say what each class counts as</translation>
        </message>
        <message>
            <source>What the classes of %1 count as</source>
            <translation>What the classes of %1 count as</translation>
        </message>
        <message>
            <source>In a picture: Left and Right the image before and after, B boxes, Esc back to the figures.</source>
            <translation>In a picture: Left and Right the image before and after, B boxes, Esc back to the figures.</translation>
        </message>
        <message>
            <source>Go back to the figures first</source>
            <translation>Go back to the figures first</translation>
        </message>
    </context>
    <context>
        <name>ui::EvaluationImages</name>
        <message>
            <source>Images</source>
            <translation>Images</translation>
        </message>
        <message>
            <source>Images with the most wrong and missed first</source>
            <translation>Images with the most wrong and missed first</translation>
        </message>
        <message>
            <source>Worst %1</source>
            <translation>Worst %1</translation>
        </message>
        <message>
            <source>No image with a mistake</source>
            <translation>No image with a mistake</translation>
        </message>
        <message>
            <source>Most mistakes first</source>
            <translation>Most mistakes first</translation>
        </message>
        <message numerus="yes">
            <source>Show %n image(s)</source>
            <translation>
                <numerusform>Show %n image</numerusform>
                <numerusform>Show %n images</numerusform>
            </translation>
        </message>
        <message>
            <source>Show on Data</source>
            <translation>Show on Data</translation>
        </message>
    </context>
    <context>
        <name>ui::EvaluationPanel</name>
        <message>
            <source>The model finds nothing, at any confidence.</source>
            <translation>The model finds nothing, at any confidence.</translation>
        </message>
        <message>
            <source>%1 of %2 missed, %3 false alarms</source>
            <translation>%1 of %2 missed, %3 false alarms</translation>
        </message>
        <message>
            <source>Best threshold of each class</source>
            <translation>Best threshold of each class</translation>
        </message>
        <message>
            <source>Best threshold for all classes</source>
            <translation>Best threshold for all classes</translation>
        </message>
        <message>
            <source>Use on Predict</source>
            <translation>Use on Predict</translation>
        </message>
        <message>
            <source>Boxes that are less sure than the threshold are left out.</source>
            <translation>Boxes that are less sure than the threshold are left out.</translation>
        </message>
        <message>
            <source>Makes it the threshold of the Predict page</source>
            <translation>Makes it the threshold of the Predict page</translation>
        </message>
        <message>
            <source>There is no best threshold</source>
            <translation>There is no best threshold</translation>
        </message>
    </context>
    <context>
        <name>ui::EvaluationSummary</name>
        <message>
            <source>Accuracy</source>
            <translation>Accuracy</translation>
        </message>
        <message>
            <source>among the five likeliest</source>
            <translation>among the five likeliest</translation>
        </message>
        <message>
            <source>Precision at %1</source>
            <translation>Precision at %1</translation>
        </message>
        <message>
            <source>Recall at %1</source>
            <translation>Recall at %1</translation>
        </message>
        <message>
            <source>Means of the classes at the threshold where their mean F1 is best</source>
            <translation>Means of the classes at the threshold where their mean F1 is best</translation>
        </message>
    </context>
    <context>
        <name>ui::EvaluationText</name>
        <message>
            <source>Wrong class</source>
            <translation>Wrong class</translation>
        </message>
        <message>
            <source>Wrong place</source>
            <translation>Wrong place</translation>
        </message>
        <message>
            <source>Both wrong</source>
            <translation>Both wrong</translation>
        </message>
        <message>
            <source>Found twice</source>
            <translation>Found twice</translation>
        </message>
        <message>
            <source>Nothing there</source>
            <translation>Nothing there</translation>
        </message>
        <message>
            <source>Missed</source>
            <translation>Missed</translation>
        </message>
        <message>
            <source>The box lies on a label of another class.</source>
            <translation>The box lies on a label of another class.</translation>
        </message>
        <message>
            <source>The box overlaps a label of its class, but not by half.</source>
            <translation>The box overlaps a label of its class, but not by half.</translation>
        </message>
        <message>
            <source>The box overlaps a label of another class, and not by half.</source>
            <translation>The box overlaps a label of another class, and not by half.</translation>
        </message>
        <message>
            <source>A surer box has found the same label.</source>
            <translation>A surer box has found the same label.</translation>
        </message>
        <message>
            <source>The box is on no label at all.</source>
            <translation>The box is on no label at all.</translation>
        </message>
        <message>
            <source>A label that no box is on.</source>
            <translation>A label that no box is on.</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1 to %2</translation>
        </message>
        <message>
            <source>background</source>
            <translation>background</translation>
        </message>
        <message>
            <source>%1 found</source>
            <translation>%1 found</translation>
        </message>
        <message>
            <source>%1 missed</source>
            <translation>%1 missed</translation>
        </message>
        <message>
            <source>%1 seen where nothing is labelled</source>
            <translation>%1 seen where nothing is labelled</translation>
        </message>
        <message>
            <source>%1 taken for %2</source>
            <translation>%1 taken for %2</translation>
        </message>
        <message>
            <source>the score may be anywhere between %1 and %2.</source>
            <translation>the score may be anywhere between %1 and %2.</translation>
        </message>
        <message numerus="yes">
            <source>Only %n image(s) to measure with:</source>
            <translation>
                <numerusform>Only %n image to measure with:</numerusform>
                <numerusform>Only %n images to measure with:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Only %n box(es) to measure with:</source>
            <translation>
                <numerusform>Only %n box to measure with:</numerusform>
                <numerusform>Only %n boxes to measure with:</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::EvaluationView</name>
        <message>
            <source>What is left at each confidence</source>
            <translation>What is left at each confidence</translation>
        </message>
        <message>
            <source>Confusions, most frequent first</source>
            <translation>Confusions, most frequent first</translation>
        </message>
        <message>
            <source>Confusions</source>
            <translation>Confusions</translation>
        </message>
        <message>
            <source>Classes</source>
            <translation>Classes</translation>
        </message>
        <message>
            <source>Confusion</source>
            <translation>Confusion</translation>
        </message>
        <message>
            <source>Confusion at %1, IoU %2</source>
            <translation>Confusion at %1, IoU %2</translation>
        </message>
        <message>
            <source>The classes with the most mistakes; the table has all.</source>
            <translation>The classes with the most mistakes; the table has all.</translation>
        </message>
        <message>
            <source>All classes</source>
            <translation>All classes</translation>
        </message>
        <message>
            <source>Curves</source>
            <translation>Curves</translation>
        </message>
        <message>
            <source>PR</source>
            <translation>PR</translation>
        </message>
        <message>
            <source>P, R, F1</source>
            <translation>P, R, F1</translation>
        </message>
        <message>
            <source>%1: by confidence</source>
            <translation>%1: by confidence</translation>
        </message>
        <message>
            <source>%1: precision by recall</source>
            <translation>%1: precision by recall</translation>
        </message>
    </context>
    <context>
        <name>ui::ExportCheckModel</name>
        <message>
            <source>%1, agrees</source>
            <translation>%1, agrees</translation>
        </message>
        <message>
            <source>%1, differs</source>
            <translation>%1, differs</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>yes</translation>
        </message>
        <message>
            <source>no</source>
            <translation>no</translation>
        </message>
        <message>
            <source>%1 px</source>
            <translation>%1 px</translation>
        </message>
        <message>
            <source>Found by the file alone</source>
            <translation>Found by the file alone</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Picture</translation>
        </message>
        <message>
            <source>Boxes</source>
            <translation>Boxes</translation>
        </message>
        <message>
            <source>Same class</source>
            <translation>Same class</translation>
        </message>
        <message>
            <source>Agree</source>
            <translation>Agree</translation>
        </message>
        <message>
            <source>Extra</source>
            <translation>Extra</translation>
        </message>
        <message>
            <source>Worst difference</source>
            <translation>Worst difference</translation>
        </message>
    </context>
    <context>
        <name>ui::ExportPage</name>
        <message>
            <source>Export</source>
            <translation>Export</translation>
        </message>
        <message>
            <source>A model as a file for other programs, compared with the model before it counts as written</source>
            <translation>A model as a file for other programs, compared with the model before it counts as written</translation>
        </message>
        <message>
            <source>Export and check</source>
            <translation>Export and check</translation>
        </message>
        <message>
            <source>No model to export</source>
            <translation>No model to export</translation>
        </message>
        <message>
            <source>Train one, or open a model file to write it in another format.</source>
            <translation>Train one, or open a model file to write it in another format.</translation>
        </message>
        <message>
            <source>Go to Train</source>
            <translation>Go to Train</translation>
        </message>
        <message>
            <source>Open a model file…</source>
            <translation>Open a model file…</translation>
        </message>
        <message>
            <source>Arrows: choose a format. Ctrl+Return: export and check.</source>
            <translation>Arrows: choose a format. Ctrl+Return: export and check.</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Format</translation>
        </message>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>Open a dataset</source>
            <translation>Open a dataset</translation>
        </message>
        <message>
            <source>Train it on your images</source>
            <translation>Train it on your images</translation>
        </message>
        <message>
            <source>This is a base model: nothing in it was trained on your images yet.</source>
            <translation>This is a base model: nothing in it was trained on your images yet.</translation>
        </message>
        <message>
            <source>Writing the file</source>
            <translation>Writing the file</translation>
        </message>
        <message>
            <source>Checking the file on your images</source>
            <translation>Checking the file on your images</translation>
        </message>
        <message>
            <source>It is being written</source>
            <translation>It is being written</translation>
        </message>
        <message>
            <source>A training is running</source>
            <translation>A training is running</translation>
        </message>
        <message>
            <source>This model cannot be read</source>
            <translation>This model cannot be read</translation>
        </message>
        <message>
            <source>The model is being read</source>
            <translation>The model is being read</translation>
        </message>
        <message>
            <source>This model cannot be written in any format</source>
            <translation>This model cannot be written in any format</translation>
        </message>
        <message>
            <source>No model is selected</source>
            <translation>No model is selected</translation>
        </message>
        <message>
            <source>Ctrl+Return</source>
            <translation>Ctrl+Return</translation>
        </message>
        <message>
            <source>No dataset is open, so the file is not compared with the model.</source>
            <translation>No dataset is open, so the file is not compared with the model.</translation>
        </message>
        <message>
            <source>%1 has no validation images, so the file is not compared.</source>
            <translation>%1 has no validation images, so the file is not compared.</translation>
        </message>
        <message>
            <source>Compared on %1 of %2 validation images of %3.</source>
            <translation>Compared on %1 of %2 validation images of %3.</translation>
        </message>
        <message numerus="yes">
            <source>Compared on %n validation image(s) of %1.</source>
            <translation>
                <numerusform>Compared on %n validation image of %1.</numerusform>
                <numerusform>Compared on %n validation images of %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::ExportResult</name>
        <message>
            <source>Show in folder</source>
            <translation>Show in folder</translation>
        </message>
        <message>
            <source>Keep it anyway</source>
            <translation>Keep it anyway</translation>
        </message>
        <message>
            <source>Pictures, those that differ most first</source>
            <translation>Pictures, those that differ most first</translation>
        </message>
        <message>
            <source>%1, %2, SHA-256 %3</source>
            <translation>%1, %2, SHA-256 %3</translation>
        </message>
    </context>
    <context>
        <name>ui::ExportTarget</name>
        <message>
            <source>Browse…</source>
            <translation>Browse…</translation>
        </message>
        <message>
            <source>Replace the file of this name</source>
            <translation>Replace the file of this name</translation>
        </message>
        <message>
            <source> px</source>
            <translation> px</translation>
        </message>
        <message>
            <source>&amp;Folder</source>
            <translation>&amp;Folder</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Name</translation>
        </message>
        <message>
            <source>Image &amp;size</source>
            <translation>Image &amp;size</translation>
        </message>
        <message>
            <source>The network takes images of this size only</source>
            <translation>The network takes images of this size only</translation>
        </message>
        <message>
            <source>For the check; the file takes images of any size</source>
            <translation>For the check; the file takes images of any size</translation>
        </message>
        <message>
            <source>Folder and name of the file are needed</source>
            <translation>Folder and name of the file are needed</translation>
        </message>
        <message>
            <source>The name must not contain a folder</source>
            <translation>The name must not contain a folder</translation>
        </message>
        <message>
            <source>There is a file of this name</source>
            <translation>There is a file of this name</translation>
        </message>
        <message>
            <source>Choose a folder for the file</source>
            <translation>Choose a folder for the file</translation>
        </message>
    </context>
    <context>
        <name>ui::ExportText</name>
        <message>
            <source>PyTorch (.pt)</source>
            <translation>PyTorch (.pt)</translation>
        </message>
        <message>
            <source>Not available: the exporter of PyTorch needs Python. Take .pt and convert it there, or TorchScript.</source>
            <translation>Not available: the exporter of PyTorch needs Python. Take .pt and convert it there, or TorchScript.</translation>
        </message>
        <message>
            <source>Not available: this model has not learned anything yet. Train it first.</source>
            <translation>Not available: this model has not learned anything yet. Train it first.</translation>
        </message>
        <message>
            <source>Not available: Espalier cannot run this network. Choose another model.</source>
            <translation>Not available: Espalier cannot run this network. Choose another model.</translation>
        </message>
        <message>
            <source>Opens in the Python package ultralytics, to predict and to train on. Half precision.</source>
            <translation>Opens in the Python package ultralytics, to predict and to train on. Half precision.</translation>
        </message>
        <message>
            <source>The weights by name, for torch.load in Python.</source>
            <translation>The weights by name, for torch.load in Python.</translation>
        </message>
        <message>
            <source>The weights alone: no program can be made to run code by opening it.</source>
            <translation>The weights alone: no program can be made to run code by opening it.</translation>
        </message>
        <message>
            <source>The whole network for LibTorch, in C++ and Python. Takes square images of one size.</source>
            <translation>The whole network for LibTorch, in C++ and Python. Takes square images of one size.</translation>
        </message>
        <message>
            <source>The model's file names no licence of its weights.</source>
            <translation>The model's file names no licence of its weights.</translation>
        </message>
        <message>
            <source>Licence of the weights: %1.</source>
            <translation>Licence of the weights: %1.</translation>
        </message>
        <message>
            <source>Who passes them on, or offers them over a network, has to do so under this licence.</source>
            <translation>Who passes them on, or offers them over a network, has to do so under this licence.</translation>
        </message>
        <message>
            <source>Written, but not checked: there were no images to compare on</source>
            <translation>Written, but not checked: there were no images to compare on</translation>
        </message>
        <message>
            <source>Written; nothing was found on these images, so there was nothing to compare</source>
            <translation>Written; nothing was found on these images, so there was nothing to compare</translation>
        </message>
        <message>
            <source>Not kept: only on %1 % of the images the likeliest class is the same</source>
            <translation>Not kept: only on %1 % of the images the likeliest class is the same</translation>
        </message>
        <message>
            <source>Not kept: only %1 % of the boxes agree</source>
            <translation>Not kept: only %1 % of the boxes agree</translation>
        </message>
        <message>
            <source>The likeliest class is the same on %1 % of the images</source>
            <translation>The likeliest class is the same on %1 % of the images</translation>
        </message>
        <message>
            <source>%1 % of the boxes agree</source>
            <translation>%1 % of the boxes agree</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %2 boxes on %n image(s), at an IoU of %3</source>
            <translation>
                <numerusform>%1 of %2 boxes on %n image, at an IoU of %3</numerusform>
                <numerusform>%1 of %2 boxes on %n images, at an IoU of %3</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n image(s)</source>
            <translation>
                <numerusform>%1 of %n image</numerusform>
                <numerusform>%1 of %n images</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n image(s) could not be read</source>
            <translation>
                <numerusform>%n image could not be read</numerusform>
                <numerusform>%n images could not be read</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 % are needed</source>
            <translation>%1 % are needed</translation>
        </message>
    </context>
    <context>
        <name>ui::FilmRows</name>
        <message>
            <source>Pinned images</source>
            <translation>Pinned images</translation>
        </message>
        <message>
            <source>Not trained yet</source>
            <translation>Not trained yet</translation>
        </message>
        <message>
            <source>No boxes yet</source>
            <translation>No boxes yet</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1, right</source>
            <translation>%1, right</translation>
        </message>
        <message>
            <source>%1, wrong</source>
            <translation>%1, wrong</translation>
        </message>
        <message>
            <source>%1, %2: %3</source>
            <translation>%1, %2: %3</translation>
        </message>
        <message numerus="yes">
            <source>%1, %2: %n box(es) found, %3 labelled</source>
            <translation>
                <numerusform>%1, %2: %n box found, %3 labelled</numerusform>
                <numerusform>%1, %2: %n boxes found, %3 labelled</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::FilmStrip</name>
        <message>
            <source>Compare with epoch</source>
            <translation>Compare with epoch</translation>
        </message>
        <message>
            <source>There is one epoch to look at so far</source>
            <translation>There is one epoch to look at so far</translation>
        </message>
        <message>
            <source>before</source>
            <translation>before</translation>
        </message>
        <message>
            <source>epoch %1</source>
            <translation>epoch %1</translation>
        </message>
    </context>
    <context>
        <name>ui::GuideView</name>
        <message>
            <source>User guide</source>
            <translation>User guide</translation>
        </message>
        <message>
            <source>guide.md</source>
            <translation>guide.md</translation>
        </message>
    </context>
    <context>
        <name>ui::IntervalBar</name>
        <message>
            <source>%1; the true score is %2 in 95 of 100 cases</source>
            <translation>%1; the true score is %2 in 95 of 100 cases</translation>
        </message>
    </context>
    <context>
        <name>ui::LensBoxModel</name>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Class</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>What happened</translation>
        </message>
    </context>
    <context>
        <name>ui::LensModel</name>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
    <context>
        <name>ui::LensPanel</name>
        <message>
            <source>What changed</source>
            <translation>What changed</translation>
        </message>
        <message>
            <source>here</source>
            <translation>here</translation>
        </message>
        <message>
            <source>Next newly broken</source>
            <translation>Next newly broken</translation>
        </message>
        <message>
            <source>On this picture</source>
            <translation>On this picture</translation>
        </message>
        <message>
            <source>a demo, not a measurement</source>
            <translation>a demo, not a measurement</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>of %1</translation>
        </message>
        <message>
            <source>N</source>
            <translation>N</translation>
        </message>
        <message>
            <source>Nothing is newly broken</source>
            <translation>Nothing is newly broken</translation>
        </message>
    </context>
    <context>
        <name>ui::LensStrip</name>
        <message>
            <source>Pictures, largest change first</source>
            <translation>Pictures, largest change first</translation>
        </message>
    </context>
    <context>
        <name>ui::LensText</name>
        <message>
            <source>missed in both</source>
            <translation>missed in both</translation>
        </message>
        <message>
            <source>was missed, now called %1</source>
            <translation>was missed, now called %1</translation>
        </message>
        <message>
            <source>was called %1, now missed</source>
            <translation>was called %1, now missed</translation>
        </message>
        <message>
            <source>called %1 in both</source>
            <translation>called %1 in both</translation>
        </message>
        <message>
            <source>was called %1, now %2</source>
            <translation>was called %1, now %2</translation>
        </message>
        <message>
            <source>now called %1</source>
            <translation>now called %1</translation>
        </message>
        <message>
            <source>now missed</source>
            <translation>now missed</translation>
        </message>
        <message>
            <source>was called %1</source>
            <translation>was called %1</translation>
        </message>
        <message>
            <source>was missed</source>
            <translation>was missed</translation>
        </message>
        <message>
            <source>right in both</source>
            <translation>right in both</translation>
        </message>
        <message>
            <source>new false alarm</source>
            <translation>new false alarm</translation>
        </message>
        <message>
            <source>false alarm gone</source>
            <translation>false alarm gone</translation>
        </message>
        <message>
            <source>false alarm in both</source>
            <translation>false alarm in both</translation>
        </message>
        <message>
            <source>no longer found</source>
            <translation>no longer found</translation>
        </message>
        <message>
            <source>found in both</source>
            <translation>found in both</translation>
        </message>
        <message>
            <source>Newly broken</source>
            <translation>Newly broken</translation>
        </message>
        <message>
            <source>Still wrong</source>
            <translation>Still wrong</translation>
        </message>
        <message>
            <source>Fixed</source>
            <translation>Fixed</translation>
        </message>
        <message>
            <source>Right in both</source>
            <translation>Right in both</translation>
        </message>
        <message>
            <source>Lost old class</source>
            <translation>Lost old class</translation>
        </message>
        <message numerus="yes">
            <source>%n newly broken</source>
            <translation>
                <numerusform>%n newly broken</numerusform>
                <numerusform>%n newly broken</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n still wrong</source>
            <translation>
                <numerusform>%n still wrong</numerusform>
                <numerusform>%n still wrong</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n fixed</source>
            <translation>
                <numerusform>%n fixed</numerusform>
                <numerusform>%n fixed</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n right in both</source>
            <translation>
                <numerusform>%n right in both</numerusform>
                <numerusform>%n right in both</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of a lost old class</source>
            <translation>
                <numerusform>%n of a lost old class</numerusform>
                <numerusform>%n of lost old classes</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing to compare</source>
            <translation>nothing to compare</translation>
        </message>
        <message>
            <source>class %1</source>
            <translation>class %1</translation>
        </message>
        <message>
            <source>Before: the head is not trained yet, so it finds nothing.</source>
            <translation>Before: the head is not trained yet, so it finds nothing.</translation>
        </message>
        <message numerus="yes">
            <source>%n classes of the model before are not among yours and can get lost.</source>
            <translation>
                <numerusform>%n class of the model before is not among yours and can get lost.</numerusform>
                <numerusform>%n classes of the model before are not among yours and can get lost.</numerusform>
            </translation>
        </message>
        <message>
            <source>No old class can be lost: the model after knows every class that the one before knew.</source>
            <translation>No old class can be lost: the model after knows every class that the one before knew.</translation>
        </message>
        <message>
            <source>The model before knows none of your classes.</source>
            <translation>The model before knows none of your classes.</translation>
        </message>
    </context>
    <context>
        <name>ui::LensToolbar</name>
        <message>
            <source>Smaller (-)</source>
            <translation>Smaller (-)</translation>
        </message>
        <message>
            <source>Larger (+)</source>
            <translation>Larger (+)</translation>
        </message>
        <message>
            <source>Whole picture (0)</source>
            <translation>Whole picture (0)</translation>
        </message>
        <message>
            <source>Swap before and after (Space)</source>
            <translation>Swap before and after (Space)</translation>
        </message>
        <message>
            <source>Show truth: the labels, as white corners (T)</source>
            <translation>Show truth: the labels, as white corners (T)</translation>
        </message>
        <message>
            <source>Save picture…</source>
            <translation>Save picture…</translation>
        </message>
        <message>
            <source>The picture is being written</source>
            <translation>The picture is being written</translation>
        </message>
        <message>
            <source>Both halves beside each other, as PNG</source>
            <translation>Both halves beside each other, as PNG</translation>
        </message>
        <message>
            <source>The picture is not there yet</source>
            <translation>The picture is not there yet</translation>
        </message>
    </context>
    <context>
        <name>ui::LensView</name>
        <message>
            <source>Nothing to compare yet</source>
            <translation>Nothing to compare yet</translation>
        </message>
        <message>
            <source>When a training has ended, its validation pictures are shown here as the model saw them before and as it sees them now.</source>
            <translation>When a training has ended, its validation pictures are shown here as the model saw them before and as it sees them now.</translation>
        </message>
        <message>
            <source>Compare with the model before</source>
            <translation>Compare with the model before</translation>
        </message>
        <message>
            <source>Go to Train</source>
            <translation>Go to Train</translation>
        </message>
        <message>
            <source>Comparing</source>
            <translation>Comparing</translation>
        </message>
        <message>
            <source>%1, not trained yet</source>
            <translation>%1, not trained yet</translation>
        </message>
        <message>
            <source>Before: %1</source>
            <translation>Before: %1</translation>
        </message>
        <message>
            <source>After: %1</source>
            <translation>After: %1</translation>
        </message>
        <message>
            <source>Comparing %1 and %2</source>
            <translation>Comparing %1 and %2</translation>
        </message>
        <message numerus="yes">
            <source>%n pictures were skipped, the others went on</source>
            <translation>
                <numerusform>%n picture was skipped, the others went on</numerusform>
                <numerusform>%n pictures were skipped, the others went on</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Stopped before the end</source>
            <translation>Stopped before the end</translation>
        </message>
        <message>
            <source>These are the pictures that were compared so far.</source>
            <translation>These are the pictures that were compared so far.</translation>
        </message>
        <message>
            <source>Compare again</source>
            <translation>Compare again</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Try again</translation>
        </message>
        <message>
            <source>The comparison waits</source>
            <translation>The comparison waits</translation>
        </message>
        <message>
            <source>It begins when the computer is done with what it is doing now.</source>
            <translation>It begins when the computer is done with what it is doing now.</translation>
        </message>
        <message>
            <source>The picture was saved</source>
            <translation>The picture was saved</translation>
        </message>
        <message numerus="yes">
            <source>%n validation pictures, largest change first</source>
            <translation>
                <numerusform>%n validation picture, largest change first</numerusform>
                <numerusform>%n validation pictures, largest change first</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n validation pictures, largest change first</source>
            <translation>
                <numerusform>%1 of %n validation picture, largest change first</numerusform>
                <numerusform>%1 of %n validation pictures, largest change first</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2 of %3</source>
            <translation>%1, %2 of %3</translation>
        </message>
        <message>
            <source>%1: %2.</source>
            <translation>%1: %2.</translation>
        </message>
        <message>
            <source>Save before and after</source>
            <translation>Save before and after</translation>
        </message>
        <message>
            <source>Pictures (*.png)</source>
            <translation>Pictures (*.png)</translation>
        </message>
        <message>
            <source>before and after</source>
            <translation>before and after</translation>
        </message>
    </context>
    <context>
        <name>ui::LiveView</name>
        <message>
            <source>Back to the pictures</source>
            <translation>Back to the pictures</translation>
        </message>
        <message>
            <source>Pictures that came while the model was still at work on an earlier one</source>
            <translation>Pictures that came while the model was still at work on an earlier one</translation>
        </message>
        <message>
            <source>pictures a second</source>
            <translation>pictures a second</translation>
        </message>
        <message>
            <source>Waiting for the first picture</source>
            <translation>Waiting for the first picture</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Stop</translation>
        </message>
        <message>
            <source>Start again</source>
            <translation>Start again</translation>
        </message>
        <message numerus="yes">
            <source>%n left out</source>
            <translation>
                <numerusform>%n left out</numerusform>
                <numerusform>%n left out</numerusform>
            </translation>
        </message>
        <message>
            <source>No picture came</source>
            <translation>No picture came</translation>
        </message>
    </context>
    <context>
        <name>ui::PrecisionRecallChart</name>
        <message>
            <source>Precision by recall</source>
            <translation>Precision by recall</translation>
        </message>
        <message>
            <source>%1: precision %2 at recall %3</source>
            <translation>%1: precision %2 at recall %3</translation>
        </message>
        <message>
            <source>Recall</source>
            <translation>Recall</translation>
        </message>
        <message>
            <source>Precision</source>
            <translation>Precision</translation>
        </message>
    </context>
    <context>
        <name>ui::RunChart</name>
        <message>
            <source>%1 ends at %2</source>
            <translation>%1 ends at %2</translation>
        </message>
    </context>
    <context>
        <name>ui::RunCurveModel</name>
        <message>
            <source>Epoch</source>
            <translation>Epoch</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>val loss</source>
            <translation>val loss</translation>
        </message>
    </context>
    <context>
        <name>ui::RunCurves</name>
        <message>
            <source>Table</source>
            <translation>Table</translation>
        </message>
        <message>
            <source>The same as numbers (T)</source>
            <translation>The same as numbers (T)</translation>
        </message>
        <message>
            <source>Score and validation loss by epoch</source>
            <translation>Score and validation loss by epoch</translation>
        </message>
        <message>
            <source>The first %1 of %2 runs</source>
            <translation>The first %1 of %2 runs</translation>
        </message>
        <message>
            <source>Not comparable: the runs differ in data, split or task, so no height says anything about another.</source>
            <translation>Not comparable: the runs differ in data, split or task, so no height says anything about another.</translation>
        </message>
        <message>
            <source>best %1 in epoch %2</source>
            <translation>best %1 in epoch %2</translation>
        </message>
        <message>
            <source>no epoch is finished</source>
            <translation>no epoch is finished</translation>
        </message>
        <message>
            <source>Validation loss</source>
            <translation>Validation loss</translation>
        </message>
    </context>
    <context>
        <name>ui::RunListView</name>
        <message>
            <source>New name of %1</source>
            <translation>New name of %1</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Open folder</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Resume</translation>
        </message>
        <message>
            <source>Predict with it</source>
            <translation>Predict with it</translation>
        </message>
        <message>
            <source>Evaluate it</source>
            <translation>Evaluate it</translation>
        </message>
        <message>
            <source>Export it</source>
            <translation>Export it</translation>
        </message>
        <message>
            <source>Rename (F2)</source>
            <translation>Rename (F2)</translation>
        </message>
        <message>
            <source>Move to the trash (Del)</source>
            <translation>Move to the trash (Del)</translation>
        </message>
        <message>
            <source>Choose one run</source>
            <translation>Choose one run</translation>
        </message>
        <message>
            <source>Goes on at epoch %1</source>
            <translation>Goes on at epoch %1</translation>
        </message>
        <message>
            <source>This run is finished</source>
            <translation>This run is finished</translation>
        </message>
        <message>
            <source>This run is being trained</source>
            <translation>This run is being trained</translation>
        </message>
        <message>
            <source>A training is running</source>
            <translation>A training is running</translation>
        </message>
        <message>
            <source>This run has no weights yet</source>
            <translation>This run has no weights yet</translation>
        </message>
        <message>
            <source>Choose a run</source>
            <translation>Choose a run</translation>
        </message>
        <message>
            <source>%1: empty</source>
            <translation>%1: empty</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n file(s), %2 (%3)</source>
            <translation>
                <numerusform>%1: %n file, %2 (%3)</numerusform>
                <numerusform>%1: %n files, %2 (%3)</numerusform>
            </translation>
        </message>
        <message>
            <source>Esc keeps them.</source>
            <translation>Esc keeps them.</translation>
        </message>
        <message numerus="yes">
            <source>Move %n run(s) to the trash?</source>
            <translation>
                <numerusform>Move %n run to the trash?</numerusform>
                <numerusform>Move %n runs to the trash?</numerusform>
            </translation>
        </message>
        <message>
            <source>Move to the trash</source>
            <translation>Move to the trash</translation>
        </message>
        <message>
            <source>No run matches</source>
            <translation>No run matches</translation>
        </message>
        <message>
            <source>Nothing of a run says that.</source>
            <translation>Nothing of a run says that.</translation>
        </message>
        <message>
            <source>Clear the filter</source>
            <translation>Clear the filter</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>Runs</translation>
        </message>
        <message>
            <source>Name, model, data</source>
            <translation>Name, model, data</translation>
        </message>
        <message>
            <source>Filter the runs</source>
            <translation>Filter the runs</translation>
        </message>
        <message>
            <source>Ctrl+F</source>
            <translation>Ctrl+F</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>Sort by</translation>
        </message>
    </context>
    <context>
        <name>ui::RunModel</name>
        <message>
            <source>%1, %2, %3</source>
            <translation>%1, %2, %3</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 of %2</translation>
        </message>
        <message>
            <source>started from %1</source>
            <translation>started from %1</translation>
        </message>
        <message>
            <source>%1: %2 to train, %3 to validate</source>
            <translation>%1: %2 to train, %3 to validate</translation>
        </message>
        <message>
            <source>%1 %2 in epoch %3</source>
            <translation>%1 %2 in epoch %3</translation>
        </message>
        <message>
            <source>no epoch is finished</source>
            <translation>no epoch is finished</translation>
        </message>
        <message>
            <source>%1; can go on at epoch %2</source>
            <translation>%1; can go on at epoch %2</translation>
        </message>
        <message>
            <source>Of the best epoch: mAP50-95, of a classifier top-1</source>
            <translation>Of the best epoch: mAP50-95, of a classifier top-1</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>Run</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Model</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Data</translation>
        </message>
        <message>
            <source>Best</source>
            <translation>Best</translation>
        </message>
        <message>
            <source>Epochs</source>
            <translation>Epochs</translation>
        </message>
        <message>
            <source>When</source>
            <translation>When</translation>
        </message>
        <message>
            <source>State</source>
            <translation>State</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Plan</translation>
        </message>
        <message>
            <source>95 % interval</source>
            <translation>95 % interval</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Time</translation>
        </message>
    </context>
    <context>
        <name>ui::RunSettingsView</name>
        <message>
            <source>Settings that differ</source>
            <translation>Settings that differ</translation>
        </message>
        <message>
            <source>The settings are the same</source>
            <translation>The settings are the same</translation>
        </message>
        <message>
            <source>What differs between the scores is chance, or what the record does not hold.</source>
            <translation>What differs between the scores is chance, or what the record does not hold.</translation>
        </message>
        <message>
            <source>Not comparable</source>
            <translation>Not comparable</translation>
        </message>
    </context>
    <context>
        <name>ui::RunText</name>
        <message>
            <source>Network</source>
            <translation>Network</translation>
        </message>
        <message>
            <source>Automatic augmentation</source>
            <translation>Automatic augmentation</translation>
        </message>
        <message>
            <source>Images a batch</source>
            <translation>Images a batch</translation>
        </message>
        <message>
            <source>Class weights</source>
            <translation>Class weights</translation>
        </message>
        <message>
            <source>Last epochs without mosaic</source>
            <translation>Last epochs without mosaic</translation>
        </message>
        <message>
            <source>Cosine schedule</source>
            <translation>Cosine schedule</translation>
        </message>
        <message>
            <source>Dataset</source>
            <translation>Dataset</translation>
        </message>
        <message>
            <source>Rotation</source>
            <translation>Rotation</translation>
        </message>
        <message>
            <source>Device asked for</source>
            <translation>Device asked for</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Device</translation>
        </message>
        <message>
            <source>Epochs</source>
            <translation>Epochs</translation>
        </message>
        <message>
            <source>Erasing</source>
            <translation>Erasing</translation>
        </message>
        <message>
            <source>Version of Espalier</source>
            <translation>Version of Espalier</translation>
        </message>
        <message>
            <source>Cached features</source>
            <translation>Cached features</translation>
        </message>
        <message>
            <source>Flip left and right</source>
            <translation>Flip left and right</translation>
        </message>
        <message>
            <source>Flip upside down</source>
            <translation>Flip upside down</translation>
        </message>
        <message>
            <source>Frozen blocks</source>
            <translation>Frozen blocks</translation>
        </message>
        <message>
            <source>Epochs with the head alone</source>
            <translation>Epochs with the head alone</translation>
        </message>
        <message>
            <source>Frozen at first</source>
            <translation>Frozen at first</translation>
        </message>
        <message>
            <source>Image size</source>
            <translation>Image size</translation>
        </message>
        <message>
            <source>Rate of the second phase</source>
            <translation>Rate of the second phase</translation>
        </message>
        <message>
            <source>Version of LibTorch</source>
            <translation>Version of LibTorch</translation>
        </message>
        <message>
            <source>Learning rate asked for</source>
            <translation>Learning rate asked for</translation>
        </message>
        <message>
            <source>Learning rate</source>
            <translation>Learning rate</translation>
        </message>
        <message>
            <source>Last learning rate, as a fraction</source>
            <translation>Last learning rate, as a fraction</translation>
        </message>
        <message>
            <source>Mixup</source>
            <translation>Mixup</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Model</translation>
        </message>
        <message>
            <source>Momentum asked for</source>
            <translation>Momentum asked for</translation>
        </message>
        <message>
            <source>Momentum</source>
            <translation>Momentum</translation>
        </message>
        <message>
            <source>Mosaic</source>
            <translation>Mosaic</translation>
        </message>
        <message>
            <source>Images a step</source>
            <translation>Images a step</translation>
        </message>
        <message>
            <source>Optimizer asked for</source>
            <translation>Optimizer asked for</translation>
        </message>
        <message>
            <source>Optimizer</source>
            <translation>Optimizer</translation>
        </message>
        <message>
            <source>Changes to the dataset</source>
            <translation>Changes to the dataset</translation>
        </message>
        <message>
            <source>Patience</source>
            <translation>Patience</translation>
        </message>
        <message>
            <source>Precision asked for</source>
            <translation>Precision asked for</translation>
        </message>
        <message>
            <source>Precision</source>
            <translation>Precision</translation>
        </message>
        <message>
            <source>Scale</source>
            <translation>Scale</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Seed</translation>
        </message>
        <message>
            <source>Seed of the split</source>
            <translation>Seed of the split</translation>
        </message>
        <message>
            <source>Rate from block to block</source>
            <translation>Rate from block to block</translation>
        </message>
        <message>
            <source>Shift</source>
            <translation>Shift</translation>
        </message>
        <message>
            <source>Warm-up epochs</source>
            <translation>Warm-up epochs</translation>
        </message>
        <message>
            <source>Weight decay</source>
            <translation>Weight decay</translation>
        </message>
        <message>
            <source>Starting weights (sha256)</source>
            <translation>Starting weights (sha256)</translation>
        </message>
        <message>
            <source>Prefetch threads</source>
            <translation>Prefetch threads</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>Running</translation>
        </message>
        <message>
            <source>Unfinished</source>
            <translation>Unfinished</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>Completed</translation>
        </message>
        <message>
            <source>Stopped early</source>
            <translation>Stopped early</translation>
        </message>
        <message>
            <source>Stopped by you</source>
            <translation>Stopped by you</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Failed</translation>
        </message>
        <message>
            <source>top-1</source>
            <translation>top-1</translation>
        </message>
        <message>
            <source>one detects, the other classifies</source>
            <translation>one detects, the other classifies</translation>
        </message>
        <message>
            <source>the same images, but divided otherwise</source>
            <translation>the same images, but divided otherwise</translation>
        </message>
        <message>
            <source>other data</source>
            <translation>other data</translation>
        </message>
        <message>
            <source>%1 and %2 cannot be compared: %3.</source>
            <translation>%1 and %2 cannot be compared: %3.</translation>
        </message>
        <message>
            <source>%1 against %2: too close to call. They differ by %3 in %4, and up to %5 may be chance on so few images.</source>
            <translation>%1 against %2: too close to call. They differ by %3 in %4, and up to %5 may be chance on so few images.</translation>
        </message>
        <message>
            <source>%1 is better than %2, by %3 in %4; up to %5 could have been chance.</source>
            <translation>%1 is better than %2, by %3 in %4; up to %5 could have been chance.</translation>
        </message>
        <message>
            <source>%1 is worse than %2, by %3 in %4; up to %5 could have been chance.</source>
            <translation>%1 is worse than %2, by %3 in %4; up to %5 could have been chance.</translation>
        </message>
        <message>
            <source>%1 against %2: no verdict, because one did not come to its end.</source>
            <translation>%1 against %2: no verdict, because one did not come to its end.</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>Paused</translation>
        </message>
        <message>
            <source>Not comparable.</source>
            <translation>Not comparable.</translation>
        </message>
        <message>
            <source>Too close to call.</source>
            <translation>Too close to call.</translation>
        </message>
        <message>
            <source>Better by %1.</source>
            <translation>Better by %1.</translation>
        </message>
        <message>
            <source>Worse by %1.</source>
            <translation>Worse by %1.</translation>
        </message>
        <message>
            <source>No verdict.</source>
            <translation>No verdict.</translation>
        </message>
        <message>
            <source>One of the runs did not come to its end.</source>
            <translation>One of the runs did not come to its end.</translation>
        </message>
        <message>
            <source>Interval of the difference: %1 to %2.</source>
            <translation>Interval of the difference: %1 to %2.</translation>
        </message>
        <message>
            <source>Frozen tensors: unchanged (SHA-256 before and after the run are equal)</source>
            <translation>Frozen tensors: unchanged (SHA-256 before and after the run are equal)</translation>
        </message>
        <message>
            <source>Frozen tensors: changed (SHA-256 before and after the run differ)</source>
            <translation>Frozen tensors: changed (SHA-256 before and after the run differ)</translation>
        </message>
    </context>
    <context>
        <name>ui::RunsPage</name>
        <message>
            <source>Compare</source>
            <translation>Compare</translation>
        </message>
        <message>
            <source>Views</source>
            <translation>Views</translation>
        </message>
        <message>
            <source>Lens</source>
            <translation>Lens</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>Runs</translation>
        </message>
        <message>
            <source>Curves</source>
            <translation>Curves</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>Ctrl or Shift with a click or an arrow: choose several runs. F2: rename. Del: move to the trash. Return: what the run changed. In the curves, T: as a table.</source>
            <translation>Ctrl or Shift with a click or an arrow: choose several runs. F2: rename. Del: move to the trash. Return: what the run changed. In the curves, T: as a table.</translation>
        </message>
        <message>
            <source>What a training changed, and whether it is real</source>
            <translation>What a training changed, and whether it is real</translation>
        </message>
        <message>
            <source>Choose a run</source>
            <translation>Choose a run</translation>
        </message>
        <message>
            <source>No runs yet</source>
            <translation>No runs yet</translation>
        </message>
        <message>
            <source>Every training leaves one here: compare it with base, or train again and compare the two.</source>
            <translation>Every training leaves one here: compare it with base, or train again and compare the two.</translation>
        </message>
        <message>
            <source>Go to Train</source>
            <translation>Go to Train</translation>
        </message>
        <message>
            <source>Choose runs</source>
            <translation>Choose runs</translation>
        </message>
        <message>
            <source>Reading the runs</source>
            <translation>Reading the runs</translation>
        </message>
        <message>
            <source>Comparing the runs</source>
            <translation>Comparing the runs</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message numerus="yes">
            <source>%n run(s) cannot be read, the others are here</source>
            <translation>
                <numerusform>%n run cannot be read, the others are here</numerusform>
                <numerusform>%n runs cannot be read, the others are here</numerusform>
            </translation>
        </message>
        <message>
            <source>Ctrl+Return</source>
            <translation>Ctrl+Return</translation>
        </message>
        <message>
            <source>Choose two runs or more in the list</source>
            <translation>Choose two runs or more in the list</translation>
        </message>
        <message>
            <source>No run chosen</source>
            <translation>No run chosen</translation>
        </message>
        <message>
            <source>Compare with base or train again: choose a run in the list, and see on your own pictures what it changed.</source>
            <translation>Compare with base or train again: choose a run in the list, and see on your own pictures what it changed.</translation>
        </message>
        <message>
            <source>%1 has nothing to show</source>
            <translation>%1 has nothing to show</translation>
        </message>
        <message>
            <source>No epoch was finished, so there is no model to compare with base.</source>
            <translation>No epoch was finished, so there is no model to compare with base.</translation>
        </message>
        <message>
            <source>The runs were not read: choose this view again</source>
            <translation>The runs were not read: choose this view again</translation>
        </message>
        <message>
            <source>Choose the runs to set side by side</source>
            <translation>Choose the runs to set side by side</translation>
        </message>
        <message>
            <source>One run or more: their curves lie over each other.</source>
            <translation>One run or more: their curves lie over each other.</translation>
        </message>
        <message>
            <source>Two runs or more: what was set differently, and whether the difference of their scores is real.</source>
            <translation>Two runs or more: what was set differently, and whether the difference of their scores is real.</translation>
        </message>
        <message numerus="yes">
            <source>%n run(s)</source>
            <translation>
                <numerusform>%n run</numerusform>
                <numerusform>%n runs</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Close</translation>
        </message>
    </context>
    <context>
        <name>ui::SaveMenu</name>
        <message>
            <source>&amp;Pictures with boxes…</source>
            <translation>&amp;Pictures with boxes…</translation>
        </message>
        <message>
            <source>YOLO &amp;labels…</source>
            <translation>YOLO &amp;labels…</translation>
        </message>
        <message>
            <source>&amp;COCO file (json)…</source>
            <translation>&amp;COCO file (json)…</translation>
        </message>
        <message>
            <source>&amp;Table (csv)…</source>
            <translation>&amp;Table (csv)…</translation>
        </message>
        <message>
            <source>A classifier finds no boxes: its classes fit into a table only</source>
            <translation>A classifier finds no boxes: its classes fit into a table only</translation>
        </message>
    </context>
    <context>
        <name>ui::SettingModel</name>
        <message>
            <source>Setting</source>
            <translation>Setting</translation>
        </message>
    </context>
    <context>
        <name>ui::SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Settings</translation>
        </message>
        <message>
            <source>A change is kept at once. Ctrl+Z takes it back.</source>
            <translation>A change is kept at once. Ctrl+Z takes it back.</translation>
        </message>
        <message>
            <source>Ctrl+Z: undo. Ctrl+Shift+Z: redo.</source>
            <translation>Ctrl+Z: undo. Ctrl+Shift+Z: redo.</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Appearance</translation>
        </message>
        <message>
            <source>&amp;Colours</source>
            <translation>&amp;Colours</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>As the system</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Light</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Dark</translation>
        </message>
        <message>
            <source>Pictures look the same in both.</source>
            <translation>Pictures look the same in both.</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Language</translation>
        </message>
        <message>
            <source>From the next start.</source>
            <translation>From the next start.</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Colours</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Language</translation>
        </message>
        <message>
            <source>Computing</source>
            <translation>Computing</translation>
        </message>
        <message>
            <source>Looking for devices</source>
            <translation>Looking for devices</translation>
        </message>
        <message>
            <source>&amp;Threads</source>
            <translation>&amp;Threads</translation>
        </message>
        <message>
            <source>For training and prediction, from the next start. All cores is nearly always best.</source>
            <translation>For training and prediction, from the next start. All cores is nearly always best.</translation>
        </message>
        <message>
            <source>All cores</source>
            <translation>All cores</translation>
        </message>
        <message>
            <source>Threads</source>
            <translation>Threads</translation>
        </message>
        <message>
            <source>Storage</source>
            <translation>Storage</translation>
        </message>
        <message>
            <source>What is kept to be faster the next time. Clearing it loses nothing but time.</source>
            <translation>What is kept to be faster the next time. Clearing it loses nothing but time.</translation>
        </message>
        <message>
            <source>Features of frozen layers</source>
            <translation>Features of frozen layers</translation>
        </message>
        <message>
            <source>Thumbnails</source>
            <translation>Thumbnails</translation>
        </message>
        <message>
            <source>Facts about image files</source>
            <translation>Facts about image files</translation>
        </message>
        <message>
            <source>Measured speeds of models</source>
            <translation>Measured speeds of models</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Clear</translation>
        </message>
        <message>
            <source>Clear: %1</source>
            <translation>Clear: %1</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>Runs</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Models</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Open folder</translation>
        </message>
        <message>
            <source>Open folder: %1</source>
            <translation>Open folder: %1</translation>
        </message>
        <message>
            <source>About</source>
            <translation>About</translation>
        </message>
        <message>
            <source>Espalier %1</source>
            <translation>Espalier %1</translation>
        </message>
        <message>
            <source>Images stay on this computer: no account, no telemetry, nothing is sent.</source>
            <translation>Images stay on this computer: no account, no telemetry, nothing is sent.</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later; its engine and command line under the Apache License 2.0. Models that you add keep their own licences.</source>
            <translation>Free software under the GNU General Public License, version 3 or later; its engine and command line under the Apache License 2.0. Models that you add keep their own licences.</translation>
        </message>
        <message numerus="yes">
            <source>%n threads</source>
            <translation>
                <numerusform>%n thread</numerusform>
                <numerusform>%n threads</numerusform>
            </translation>
        </message>
        <message>
            <source>Being measured or in use</source>
            <translation>Being measured or in use</translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>Empty</translation>
        </message>
        <message>
            <source>&amp;Device</source>
            <translation>&amp;Device</translation>
        </message>
        <message>
            <source>For training, prediction and evaluation. Automatic takes the best that there is.</source>
            <translation>For training, prediction and evaluation. Automatic takes the best that there is.</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Device</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automatic</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>Processor</translation>
        </message>
        <message>
            <source>%1, not found</source>
            <translation>%1, not found</translation>
        </message>
    </context>
    <context>
        <name>ui::StateRow</name>
        <message>
            <source>%1: %2 on this picture, %3 in all</source>
            <translation>%1: %2 on this picture, %3 in all</translation>
        </message>
        <message>
            <source>Show only these</source>
            <translation>Show only these</translation>
        </message>
        <message>
            <source>There are none</source>
            <translation>There are none</translation>
        </message>
    </context>
    <context>
        <name>ui::ThresholdModel</name>
        <message>
            <source>From</source>
            <translation>From</translation>
        </message>
        <message>
            <source>P</source>
            <translation>P</translation>
        </message>
        <message>
            <source>R</source>
            <translation>R</translation>
        </message>
        <message>
            <source>Missed</source>
            <translation>Missed</translation>
        </message>
        <message>
            <source>False</source>
            <translation>False</translation>
        </message>
    </context>
    <context>
        <name>ui::TrainActions</name>
        <message>
            <source>Ends this run for good and keeps its best epoch (S)</source>
            <translation>Ends this run for good and keeps its best epoch (S)</translation>
        </message>
        <message>
            <source>No epoch is finished yet: there is nothing to keep</source>
            <translation>No epoch is finished yet: there is nothing to keep</translation>
        </message>
        <message>
            <source>Ctrl+Return</source>
            <translation>Ctrl+Return</translation>
        </message>
        <message>
            <source>Train</source>
            <translation>Train</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pause</translation>
        </message>
        <message>
            <source>Stops after this batch and frees the processor; the run can go on later (P)</source>
            <translation>Stops after this batch and frees the processor; the run can go on later (P)</translation>
        </message>
        <message>
            <source>Stopping</source>
            <translation>Stopping</translation>
        </message>
        <message>
            <source>Pausing</source>
            <translation>Pausing</translation>
        </message>
        <message>
            <source>Waiting for the batch to end</source>
            <translation>Waiting for the batch to end</translation>
        </message>
        <message>
            <source>Try on Predict</source>
            <translation>Try on Predict</translation>
        </message>
        <message>
            <source>New run</source>
            <translation>New run</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Resume</translation>
        </message>
        <message>
            <source>Goes on exactly where it stopped (P)</source>
            <translation>Goes on exactly where it stopped (P)</translation>
        </message>
        <message>
            <source>Goes on from the last checkpoint</source>
            <translation>Goes on from the last checkpoint</translation>
        </message>
        <message>
            <source>Start again at a tenth of the rate</source>
            <translation>Start again at a tenth of the rate</translation>
        </message>
        <message>
            <source>A new run with the same settings; from its checkpoints this one would diverge again</source>
            <translation>A new run with the same settings; from its checkpoints this one would diverge again</translation>
        </message>
    </context>
    <context>
        <name>ui::TrainProgress</name>
        <message>
            <source>Getting ready</source>
            <translation>Getting ready</translation>
        </message>
        <message>
            <source>Epochs</source>
            <translation>Epochs</translation>
        </message>
        <message>
            <source>top blocks join</source>
            <translation>top blocks join</translation>
        </message>
        <message>
            <source>mosaic ends</source>
            <translation>mosaic ends</translation>
        </message>
        <message>
            <source>Epoch %1</source>
            <translation>Epoch %1</translation>
        </message>
        <message>
            <source>Epochs %1–%2</source>
            <translation>Epochs %1–%2</translation>
        </message>
        <message>
            <source>%1, head alone</source>
            <translation>%1, head alone</translation>
        </message>
        <message>
            <source>%1, top blocks too</source>
            <translation>%1, top blocks too</translation>
        </message>
        <message>
            <source>%1, without mosaic</source>
            <translation>%1, without mosaic</translation>
        </message>
        <message>
            <source>Best so far: epoch %1.</source>
            <translation>Best so far: epoch %1.</translation>
        </message>
        <message>
            <source>Patience: %1 of %2 epochs used.</source>
            <translation>Patience: %1 of %2 epochs used.</translation>
        </message>
        <message>
            <source>%1 so far</source>
            <translation>%1 so far</translation>
        </message>
        <message>
            <source>epoch %1 of %2, %3</source>
            <translation>epoch %1 of %2, %3</translation>
        </message>
        <message>
            <source>epoch %1 of %2, %3 in all</source>
            <translation>epoch %1 of %2, %3 in all</translation>
        </message>
        <message>
            <source>Best: epoch %1.</source>
            <translation>Best: epoch %1.</translation>
        </message>
    </context>
    <context>
        <name>ui::TrainSetup</name>
        <message>
            <source>No trained weights: a random start</source>
            <translation>No trained weights: a random start</translation>
        </message>
        <message numerus="yes">
            <source>%1 to train, %2 to validate, %n class(es)</source>
            <translation>
                <numerusform>%1 to train, %2 to validate, %n class</numerusform>
                <numerusform>%1 to train, %2 to validate, %n classes</numerusform>
            </translation>
        </message>
        <message>
            <source>Results in %1</source>
            <translation>Results in %1</translation>
        </message>
        <message>
            <source>On %1</source>
            <translation>On %1</translation>
        </message>
        <message numerus="yes">
            <source>%n step(s) an epoch, %1 in all</source>
            <translation>
                <numerusform>%n step an epoch, %1 in all</numerusform>
                <numerusform>%n steps an epoch, %1 in all</numerusform>
            </translation>
        </message>
        <message>
            <source>No validation images: nothing would measure how good the model gets.</source>
            <translation>No validation images: nothing would measure how good the model gets.</translation>
        </message>
        <message>
            <source>Every block is frozen: nothing would learn.</source>
            <translation>Every block is frozen: nothing would learn.</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1 of %2 parameters learn</source>
            <translation>%1 of %2 parameters learn</translation>
        </message>
        <message numerus="yes">
            <source>Head alone for %n epoch(s), then top blocks at a tenth of the rate</source>
            <translation>
                <numerusform>Head alone for %n epoch, then top blocks at a tenth of the rate</numerusform>
                <numerusform>Head alone for %n epochs, then top blocks at a tenth of the rate</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, then %2 of %3 parameters learn</source>
            <translation>%1, then %2 of %3 parameters learn</translation>
        </message>
    </context>
    <context>
        <name>ui::TrainUsed</name>
        <message>
            <source>Settings as used</source>
            <translation>Settings as used</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Open folder</translation>
        </message>
        <message>
            <source>Optimizer</source>
            <translation>Optimizer</translation>
        </message>
        <message>
            <source> (chosen by Auto)</source>
            <translation> (chosen by Auto)</translation>
        </message>
        <message>
            <source>Learning rate</source>
            <translation>Learning rate</translation>
        </message>
        <message>
            <source>%1, then %2</source>
            <translation>%1, then %2</translation>
        </message>
        <message>
            <source>Learns</source>
            <translation>Learns</translation>
        </message>
        <message>
            <source>%1 of %2 parameters, %3</source>
            <translation>%1 of %2 parameters, %3</translation>
        </message>
        <message>
            <source>Weights</source>
            <translation>Weights</translation>
        </message>
        <message>
            <source>%1 of %2 tensors carried over</source>
            <translation>%1 of %2 tensors carried over</translation>
        </message>
        <message>
            <source>Images</source>
            <translation>Images</translation>
        </message>
        <message numerus="yes">
            <source>%1 to train, %2 to validate, %n step(s) an epoch</source>
            <translation>
                <numerusform>%1 to train, %2 to validate, %n step an epoch</numerusform>
                <numerusform>%1 to train, %2 to validate, %n steps an epoch</numerusform>
            </translation>
        </message>
        <message>
            <source>Cache</source>
            <translation>Cache</translation>
        </message>
        <message>
            <source>The frozen blocks saw each image once; %1 MB are kept</source>
            <translation>The frozen blocks saw each image once; %1 MB are kept</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Device</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Folder</translation>
        </message>
        <message>
            <source>What the run really uses stands here as soon as it begins.</source>
            <translation>What the run really uses stands here as soon as it begins.</translation>
        </message>
        <message>
            <source>The run has no folder yet</source>
            <translation>The run has no folder yet</translation>
        </message>
    </context>
    <context>
        <name>ui::VideoMenu</name>
        <message>
            <source>No camera found</source>
            <translation>No camera found</translation>
        </message>
        <message>
            <source>A &amp;video file…</source>
            <translation>A &amp;video file…</translation>
        </message>
        <message>
            <source>Camera %1</source>
            <translation>Camera %1</translation>
        </message>
    </context>
    <context>
        <name>ui::ClassMapping</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>and %n more</numerusform>
                <numerusform>and %n more</numerusform>
            </translation>
        </message>
        <message>
            <source>As what each class of the model counts. Return: choose</source>
            <translation>As what each class of the model counts. Return: choose</translation>
        </message>
        <message>
            <source>Match the classes</source>
            <translation>Match the classes</translation>
        </message>
        <message>
            <source>By equal names</source>
            <translation>By equal names</translation>
        </message>
        <message>
            <source>Choose another model…</source>
            <translation>Choose another model…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Cancel</translation>
        </message>
        <message>
            <source>No class of the model is called like one of the dataset. Say in the table as what a class counts.</source>
            <translation>No class of the model is called like one of the dataset. Say in the table as what a class counts.</translation>
        </message>
        <message>
            <source>Several classes count as one. %1.</source>
            <translation>Several classes count as one. %1.</translation>
        </message>
        <message>
            <source>Nothing counts as %1: what is labelled so cannot be found.</source>
            <translation>Nothing counts as %1: what is labelled so cannot be found.</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n model class(es) are used; the others' boxes are not counted.</source>
            <translation>
                <numerusform>%1 of %n model class is used; the others' boxes are not counted.</numerusform>
                <numerusform>%1 of %n model classes are used; the others' boxes are not counted.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n model class(es) are used; the model chooses among them.</source>
            <translation>
                <numerusform>%1 of %n model class is used; the model chooses among them.</numerusform>
                <numerusform>%1 of %n model classes are used; the model chooses among them.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::ClassMappingModel</name>
        <message>
            <source>left out</source>
            <translation>left out</translation>
        </message>
        <message>
            <source>%1 counts as: %2</source>
            <translation>%1 counts as: %2</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>No.</translation>
        </message>
        <message>
            <source>Class of the model</source>
            <translation>Class of the model</translation>
        </message>
        <message>
            <source>Counts as</source>
            <translation>Counts as</translation>
        </message>
    </context>
    <context>
        <name>ui::EvaluationSplit</name>
        <message>
            <source>Training</source>
            <translation>Training</translation>
        </message>
        <message>
            <source>Validation</source>
            <translation>Validation</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>Test</translation>
        </message>
        <message>
            <source>Training images: shows what it has learned by heart, not how good it is</source>
            <translation>Training images: shows what it has learned by heart, not how good it is</translation>
        </message>
        <message>
            <source>Validation images: training does not learn from them</source>
            <translation>Validation images: training does not learn from them</translation>
        </message>
        <message>
            <source>Test images: training never looks at them</source>
            <translation>Test images: training never looks at them</translation>
        </message>
        <message>
            <source>Images to measure on</source>
            <translation>Images to measure on</translation>
        </message>
    </context>
    <context>
        <name>ui::PredictResults</name>
        <message>
            <source>Pictures</source>
            <translation>Pictures</translation>
        </message>
    </context>
    <context>
        <name>ui::PredictSources</name>
        <message>
            <source>Drop pictures or a folder here, or paste with Ctrl+V</source>
            <translation>Drop pictures or a folder here, or paste with Ctrl+V</translation>
        </message>
        <message>
            <source>Camera or video</source>
            <translation>Camera or video</translation>
        </message>
        <message>
            <source>This Espalier was built without OpenCV's videoio, which reads cameras and videos. Install libopencv-videoio-dev and build it again.</source>
            <translation>This Espalier was built without OpenCV's videoio, which reads cameras and videos. Install libopencv-videoio-dev and build it again.</translation>
        </message>
    </context>
    <context>
        <name>ui::PredictionDraft</name>
        <message>
            <source>%1 (not in the data)</source>
            <translation>%1 (not in the data)</translation>
        </message>
    </context>
    <context>
        <name>ui::PredictionEditor</name>
        <message>
            <source>Discard corrections</source>
            <translation>Discard corrections</translation>
        </message>
        <message>
            <source>The boxes of this picture are as the model found them again</source>
            <translation>The boxes of this picture are as the model found them again</translation>
        </message>
        <message>
            <source>Open a dataset first: Data</source>
            <translation>Open a dataset first: Data</translation>
        </message>
        <message>
            <source>The open dataset has a class for each picture and no boxes</source>
            <translation>The open dataset has a class for each picture and no boxes</translation>
        </message>
        <message>
            <source>A classifier finds no boxes, which the open dataset is made of</source>
            <translation>A classifier finds no boxes, which the open dataset is made of</translation>
        </message>
        <message>
            <source>The picture is in %1: there it gets these boxes in place of its own</source>
            <translation>The picture is in %1: there it gets these boxes in place of its own</translation>
        </message>
        <message>
            <source>A training picture of %1; its folder stays as it is</source>
            <translation>A training picture of %1; its folder stays as it is</translation>
        </message>
        <message numerus="yes">
            <source>Adds %n boxes</source>
            <translation>
                <numerusform>Adds %n box</numerusform>
                <numerusform>Adds %n boxes</numerusform>
            </translation>
        </message>
        <message>
            <source>Adds the picture without boxes</source>
            <translation>Adds the picture without boxes</translation>
        </message>
        <message numerus="yes">
            <source>leaves out %n: %1</source>
            <translation>
                <numerusform>leaves out %n: %1</numerusform>
                <numerusform>leaves out %n: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>The data has no class %1.</source>
            <translation>The data has no class %1.</translation>
        </message>
        <message>
            <source>Take out of the data</source>
            <translation>Take out of the data</translation>
        </message>
        <message>
            <source>Takes it out of %1; its file stays as it is</source>
            <translation>Takes it out of %1; its file stays as it is</translation>
        </message>
        <message>
            <source>One of the pictures of %1: its folder says its class</source>
            <translation>One of the pictures of %1: its folder says its class</translation>
        </message>
        <message>
            <source>Choose the class of the picture first</source>
            <translation>Choose the class of the picture first</translation>
        </message>
        <message>
            <source>It is in %1 with this class</source>
            <translation>It is in %1 with this class</translation>
        </message>
        <message>
            <source>Change the class</source>
            <translation>Change the class</translation>
        </message>
        <message>
            <source>The picture is in %1: there it gets this class</source>
            <translation>The picture is in %1: there it gets this class</translation>
        </message>
        <message>
            <source>In the data as %1; becomes %2</source>
            <translation>In the data as %1; becomes %2</translation>
        </message>
        <message>
            <source>In the data as %1</source>
            <translation>In the data as %1</translation>
        </message>
        <message>
            <source>Adds the picture as %1</source>
            <translation>Adds the picture as %1</translation>
        </message>
        <message>
            <source>Replace its labels with these</source>
            <translation>Replace its labels with these</translation>
        </message>
        <message>
            <source>Add to the training data</source>
            <translation>Add to the training data</translation>
        </message>
        <message numerus="yes">
            <source>Its labels become these %n boxes</source>
            <translation>
                <numerusform>Its labels become this %n box</numerusform>
                <numerusform>Its labels become these %n boxes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::ProblemDetails</name>
        <message>
            <source>About the chosen problem</source>
            <translation>About the chosen problem</translation>
        </message>
        <message>
            <source>Show details</source>
            <translation>Show details</translation>
        </message>
        <message>
            <source>Go to %1</source>
            <translation>Go to %1</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Dismiss</translation>
        </message>
        <message>
            <source>Return</source>
            <translation>Return</translation>
        </message>
        <message>
            <source>It goes when the dataset is in order</source>
            <translation>It goes when the dataset is in order</translation>
        </message>
        <message>
            <source>Del</source>
            <translation>Del</translation>
        </message>
        <message>
            <source>What the engine said</source>
            <translation>What the engine said</translation>
        </message>
        <message>
            <source>Choose one of the rows below it</source>
            <translation>Choose one of the rows below it</translation>
        </message>
        <message>
            <source>Hide details</source>
            <translation>Hide details</translation>
        </message>
        <message>
            <source>%1, line %2</source>
            <translation>%1, line %2</translation>
        </message>
    </context>
    <context>
        <name>ui::ProblemModel</name>
        <message>
            <source>Over</source>
            <translation>Over</translation>
        </message>
    </context>
    <context>
        <name>ui::ProblemText</name>
        <message numerus="yes">
            <source>%1 (%Ln times)</source>
            <translation>
                <numerusform>%1 (%Ln time)</numerusform>
                <numerusform>%1 (%Ln times)</numerusform>
            </translation>
        </message>
        <message>
            <source>It is left out, the others are used. Replace or correct the file, then read the dataset again (F5).</source>
            <translation>It is left out, the others are used. Replace or correct the file, then read the dataset again (F5).</translation>
        </message>
        <message>
            <source>It is left out, the rest of the file is used. Correct the line and read the dataset again (F5), or draw the box on the Data page.</source>
            <translation>It is left out, the rest of the file is used. Correct the line and read the dataset again (F5), or draw the box on the Data page.</translation>
        </message>
        <message>
            <source>Nothing is lost by it. See whether it is meant so.</source>
            <translation>Nothing is lost by it. See whether it is meant so.</translation>
        </message>
        <message>
            <source>It was left out, the others went on. Try another copy, or take it away.</source>
            <translation>It was left out, the others went on. Try another copy, or take it away.</translation>
        </message>
        <message>
            <source>The work went on all the same.</source>
            <translation>The work went on all the same.</translation>
        </message>
        <message>
            <source>No problems</source>
            <translation>No problems</translation>
        </message>
        <message numerus="yes">
            <source>%Ln failure(s)</source>
            <translation>
                <numerusform>%Ln failure</numerusform>
                <numerusform>%Ln failures</numerusform>
            </translation>
        </message>
        <message>
            <source>No failures</source>
            <translation>No failures</translation>
        </message>
    </context>
    <context>
        <name>ui::ProblemsPanel</name>
        <message>
            <source>Problems</source>
            <translation>Problems</translation>
        </message>
        <message>
            <source>Save as CSV…</source>
            <translation>Save as CSV…</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>Close (Esc)</translation>
        </message>
        <message>
            <source>Kind, file or text</source>
            <translation>Kind, file or text</translation>
        </message>
        <message>
            <source>Filter the problems</source>
            <translation>Filter the problems</translation>
        </message>
        <message>
            <source>Problems, gravest first</source>
            <translation>Problems, gravest first</translation>
        </message>
        <message>
            <source>No problems</source>
            <translation>No problems</translation>
        </message>
        <message>
            <source>What goes wrong or needs a look is listed here.</source>
            <translation>What goes wrong or needs a look is listed here.</translation>
        </message>
        <message>
            <source>No problem matches</source>
            <translation>No problem matches</translation>
        </message>
        <message>
            <source>Kind and text have to fit.</source>
            <translation>Kind and text have to fit.</translation>
        </message>
        <message>
            <source>Clear the filter</source>
            <translation>Clear the filter</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>Errors</translation>
        </message>
        <message>
            <source>Warnings</source>
            <translation>Warnings</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Notes</translation>
        </message>
        <message>
            <source>What the filter lets through</source>
            <translation>What the filter lets through</translation>
        </message>
        <message>
            <source>Nothing to save</source>
            <translation>Nothing to save</translation>
        </message>
        <message>
            <source>Save the problems</source>
            <translation>Save the problems</translation>
        </message>
        <message>
            <source>Tables (*.csv)</source>
            <translation>Tables (*.csv)</translation>
        </message>
    </context>
    <context>
        <name>ui::DeviceText</name>
        <message>
            <source>The graphics card does not answer</source>
            <translation>The graphics card does not answer</translation>
        </message>
        <message>
            <source>No NVIDIA driver found</source>
            <translation>No NVIDIA driver found</translation>
        </message>
        <message>
            <source>The NVIDIA driver lists no graphics card</source>
            <translation>The NVIDIA driver lists no graphics card</translation>
        </message>
        <message>
            <source>This Espalier is made for the processor alone</source>
            <translation>This Espalier is made for the processor alone</translation>
        </message>
        <message>
            <source>NVIDIA driver found, but this Espalier came without LibTorch's part for NVIDIA cards</source>
            <translation>NVIDIA driver found, but this Espalier came without LibTorch's part for NVIDIA cards</translation>
        </message>
    </context>
    <context>
        <name>ui::ModelNote</name>
        <message numerus="yes">
            <source>The model does not know: %1 and %n more</source>
            <translation>
                <numerusform>The model does not know: %1 and %n more</numerusform>
                <numerusform>The model does not know: %1 and %n more</numerusform>
            </translation>
        </message>
        <message>
            <source>The model does not know: %1</source>
            <translation>The model does not know: %1</translation>
        </message>
        <message>
            <source>It was never taught these classes of the open dataset: %1. Train on the dataset, and it looks for them.</source>
            <translation>It was never taught these classes of the open dataset: %1. Train on the dataset, and it looks for them.</translation>
        </message>
    </context>
    <context>
        <name>ui::PictureClassBar</name>
        <message>
            <source>Class of the picture</source>
            <translation>Class of the picture</translation>
        </message>
        <message>
            <source>Choose a class</source>
            <translation>Choose a class</translation>
        </message>
        <message>
            <source>C&amp;lass of the picture</source>
            <translation>C&amp;lass of the picture</translation>
        </message>
        <message>
            <source>The class that the picture has in the data</source>
            <translation>The class that the picture has in the data</translation>
        </message>
    </context>
    <context>
        <name>ui::EvaluationCurves</name>
        <message>
            <source>Precision</source>
            <translation>Precision</translation>
        </message>
        <message>
            <source>Recall</source>
            <translation>Recall</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>Confidence</translation>
        </message>
        <message>
            <source>P, R, F1</source>
            <translation>P, R, F1</translation>
        </message>
        <message>
            <source>P</source>
            <translation>P</translation>
        </message>
        <message>
            <source>R</source>
            <translation>R</translation>
        </message>
    </context>
    <context>
        <name>ui::EvaluationPictures</name>
        <message>
            <source>Figures</source>
            <translation>Figures</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Show on Data</source>
            <translation>Show on Data</translation>
        </message>
        <message>
            <source>Previous image (Left)</source>
            <translation>Previous image (Left)</translation>
        </message>
        <message>
            <source>Next image (Right)</source>
            <translation>Next image (Right)</translation>
        </message>
        <message>
            <source>Boxes of this image</source>
            <translation>Boxes of this image</translation>
        </message>
        <message>
            <source>White corners are labels, outlines are what the model found. Thin ones are right.</source>
            <translation>White corners are labels, outlines are what the model found. Thin ones are right.</translation>
        </message>
        <message>
            <source>Reading %1</source>
            <translation>Reading %1</translation>
        </message>
        <message>
            <source>%1, %2 of %3</source>
            <translation>%1, %2 of %3</translation>
        </message>
        <message>
            <source>%1 right, %2 wrong, %3 missed</source>
            <translation>%1 right, %2 wrong, %3 missed</translation>
        </message>
    </context>
    <context>
        <name>ui::FindingPanel</name>
        <message>
            <source>Found</source>
            <translation>Found</translation>
        </message>
        <message>
            <source>What becomes of it</source>
            <translation>What becomes of it</translation>
        </message>
        <message>
            <source>Why it matters</source>
            <translation>Why it matters</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Accept</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Keep</translation>
        </message>
        <message>
            <source>K: leaves it as it is and marks it as seen. Ctrl+Z takes that back.</source>
            <translation>K: leaves it as it is and marks it as seen. Ctrl+Z takes that back.</translation>
        </message>
        <message>
            <source>All images</source>
            <translation>All images</translation>
        </message>
        <message>
            <source>%1, line %2</source>
            <translation>%1, line %2</translation>
        </message>
        <message>
            <source>Reading its labels…</source>
            <translation>Reading its labels…</translation>
        </message>
        <message>
            <source>Reading its picture…</source>
            <translation>Reading its picture…</translation>
        </message>
        <message>
            <source>No picture to show</source>
            <translation>No picture to show</translation>
        </message>
        <message>
            <source>line %1</source>
            <translation>line %1</translation>
        </message>
        <message>
            <source>%1: “%2”</source>
            <translation>%1: “%2”</translation>
        </message>
        <message>
            <source>A: does what stands above. Ctrl+Z takes it back.</source>
            <translation>A: does what stands above. Ctrl+Z takes it back.</translation>
        </message>
        <message>
            <source>There is nothing that Espalier could mend here.</source>
            <translation>There is nothing that Espalier could mend here.</translation>
        </message>
        <message>
            <source>Seen, and kept as it is.</source>
            <translation>Seen, and kept as it is.</translation>
        </message>
        <message>
            <source>A accepts, K keeps, Ctrl+Z takes back.</source>
            <translation>A accepts, K keeps, Ctrl+Z takes back.</translation>
        </message>
    </context>
    <context>
        <name>ui::FindingPicture</name>
        <message>
            <source>Picture of the finding</source>
            <translation>Picture of the finding</translation>
        </message>
    </context>
    <context>
        <name>ui::JudgedBoxModel</name>
        <message>
            <source>Found</source>
            <translation>Found</translation>
        </message>
        <message>
            <source>The label is %1.</source>
            <translation>The label is %1.</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Verdict</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Class</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>Confidence</translation>
        </message>
    </context>
    <context>
        <name>ui::LensPickers</name>
        <message>
            <source>Before</source>
            <translation>Before</translation>
        </message>
        <message>
            <source>After</source>
            <translation>After</translation>
        </message>
        <message>
            <source>Base model</source>
            <translation>Base model</translation>
        </message>
    </context>
    <context>
        <name>ui::LensScore</name>
        <message>
            <source>with 95 % interval</source>
            <translation>with 95 % interval</translation>
        </message>
        <message>
            <source>The base model has no score on these data; Evaluate measures it.</source>
            <translation>The base model has no score on these data; Evaluate measures it.</translation>
        </message>
    </context>
    <context>
        <name>ui::ModelOffer</name>
        <message>
            <source>Read the licence</source>
            <translation>Read the licence</translation>
        </message>
        <message>
            <source>Copy the address</source>
            <translation>Copy the address</translation>
        </message>
        <message>
            <source>Open the address</source>
            <translation>Open the address</translation>
        </message>
        <message>
            <source>%1 is not here yet</source>
            <translation>%1 is not here yet</translation>
        </message>
        <message>
            <source>Others publish it under %1. Who passes it on, or offers it over a network, has to do so under this licence.</source>
            <translation>Others publish it under %1. Who passes it on, or offers it over a network, has to do so under this licence.</translation>
        </message>
        <message>
            <source>Others publish it under %1.</source>
            <translation>Others publish it under %1.</translation>
        </message>
        <message>
            <source>Accept the licence and download</source>
            <translation>Accept the licence and download</translation>
        </message>
        <message>
            <source>Another model is being fetched or added</source>
            <translation>Another model is being fetched or added</translation>
        </message>
        <message>
            <source>It comes into your models folder; its checksum is compared. The network is used for this alone.</source>
            <translation>It comes into your models folder; its checksum is compared. The network is used for this alone.</translation>
        </message>
        <message>
            <source>Its checksum is not known to this version, so it is fetched by hand: open the address in a browser, then drop %1 here.</source>
            <translation>Its checksum is not known to this version, so it is fetched by hand: open the address in a browser, then drop %1 here.</translation>
        </message>
    </context>
    <context>
        <name>ui::RepairText</name>
        <message>
            <source>Save it as JPEG or PNG, or take it out of the folder; F5 reads again.</source>
            <translation>Save it as JPEG or PNG, or take it out of the folder; F5 reads again.</translation>
        </message>
        <message>
            <source>Put the picture there, or take its line out of the list; F5 reads again.</source>
            <translation>Put the picture there, or take its line out of the list; F5 reads again.</translation>
        </message>
        <message>
            <source>Save the label file as UTF-8 text; F5 reads again.</source>
            <translation>Save the label file as UTF-8 text; F5 reads again.</translation>
        </message>
        <message>
            <source>Save it anew with a picture editor, or take it out; F5 reads again.</source>
            <translation>Save it anew with a picture editor, or take it out; F5 reads again.</translation>
        </message>
        <message>
            <source>Mend the label file; F5 reads again.</source>
            <translation>Mend the label file; F5 reads again.</translation>
        </message>
        <message>
            <source>The whole picture is left out of training.</source>
            <translation>The whole picture is left out of training.</translation>
        </message>
        <message numerus="yes">
            <source>Accept uses it with its %n box(es).</source>
            <translation>
                <numerusform>Accept uses it with its %n box.</numerusform>
                <numerusform>Accept uses it with its %n boxes.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) of its labels are left out.</source>
            <translation>
                <numerusform>%n line of its labels is left out.</numerusform>
                <numerusform>%n lines of its labels are left out.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n box(es) are cut at the picture's edge.</source>
            <translation>
                <numerusform>%n box is cut at the picture's edge.</numerusform>
                <numerusform>%n boxes are cut at the picture's edge.</numerusform>
            </translation>
        </message>
        <message>
            <source>Your files stay as they are.</source>
            <translation>Your files stay as they are.</translation>
        </message>
        <message>
            <source>The picture is left out of training.</source>
            <translation>The picture is left out of training.</translation>
        </message>
        <message>
            <source>The box is left out; the picture is used.</source>
            <translation>The box is left out; the picture is used.</translation>
        </message>
        <message>
            <source>All of them are used. Accept moves those in validation to training.</source>
            <translation>All of them are used. Accept moves those in validation to training.</translation>
        </message>
        <message>
            <source>Training goes on with it.</source>
            <translation>Training goes on with it.</translation>
        </message>
        <message>
            <source>It is used as it is.</source>
            <translation>It is used as it is.</translation>
        </message>
        <message>
            <source>A number that names no class would teach one that nobody knows.</source>
            <translation>A number that names no class would teach one that nobody knows.</translation>
        </message>
        <message>
            <source>A box beyond the picture teaches edges that are not in it.</source>
            <translation>A box beyond the picture teaches edges that are not in it.</translation>
        </message>
        <message>
            <source>A box that counts twice pulls twice as hard.</source>
            <translation>A box that counts twice pulls twice as hard.</translation>
        </message>
        <message>
            <source>There is nothing in it to learn.</source>
            <translation>There is nothing in it to learn.</translation>
        </message>
        <message>
            <source>All that is in it is learned as nothing to be found. Right where there is nothing.</source>
            <translation>All that is in it is learned as nothing to be found. Right where there is nothing.</translation>
        </message>
        <message>
            <source>What a line may have meant is not guessed: a wrong box teaches a mistake.</source>
            <translation>What a line may have meant is not guessed: a wrong box teaches a mistake.</translation>
        </message>
        <message>
            <source>What cannot be decoded is grey, and is learned as grey.</source>
            <translation>What cannot be decoded is grey, and is learned as grey.</translation>
        </message>
        <message>
            <source>Nothing can be learned from what cannot be read.</source>
            <translation>Nothing can be learned from what cannot be read.</translation>
        </message>
        <message>
            <source>The model is tested on what it has learned by heart: its score is too good.</source>
            <translation>The model is tested on what it has learned by heart: its score is too good.</translation>
        </message>
        <message>
            <source>What is there twice counts twice.</source>
            <translation>What is there twice counts twice.</translation>
        </message>
        <message>
            <source>From a few examples a class is learned badly. More pictures of it help most.</source>
            <translation>From a few examples a class is learned badly. More pictures of it help most.</translation>
        </message>
    </context>
    <context>
        <name>ui::ScoreBars</name>
        <message>
            <source>%1: %2; the true score is %3 in 95 of 100 cases</source>
            <translation>%1: %2; the true score is %3 in 95 of 100 cases</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
</TS>
