<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT">
    <context>
        <name>app::Application</name>
        <message>
            <source>Training, %1</source>
            <translation>Addestramento, %1</translation>
        </message>
        <message numerus="yes">
            <source>CPU, %n threads</source>
            <translation>
                <numerusform>CPU, %n thread</numerusform>
                <numerusform>CPU, %n thread</numerusform>
            </translation>
        </message>
        <message>
            <source>Trains on: %1.</source>
            <translation>Addestra su: %1.</translation>
        </message>
        <message>
            <source>Drawing the sample</source>
            <translation>Disegno del campione</translation>
        </message>
        <message>
            <source>A training is running</source>
            <translation>Un addestramento è in corso</translation>
        </message>
        <message>
            <source>Stop it before you open other data.</source>
            <translation>Fermalo prima di aprire altri dati.</translation>
        </message>
        <message>
            <source>%1 images</source>
            <translation>%1 immagini</translation>
        </message>
        <message>
            <source>%1 parameters</source>
            <translation>%1 parametri</translation>
        </message>
        <message>
            <source>random weights: training starts from nothing</source>
            <translation>pesi casuali: l'addestramento parte da zero</translation>
        </message>
        <message>
            <source>Choose pictures</source>
            <translation>Scegli le immagini</translation>
        </message>
        <message>
            <source>Pictures (*.jpg *.jpeg *.png *.webp *.bmp *.tif *.tiff);;All files (*)</source>
            <translation>Immagini (*.jpg *.jpeg *.png *.webp *.bmp *.tif *.tiff);;Tutti i file (*)</translation>
        </message>
        <message>
            <source>Choose a model file</source>
            <translation>Scegli un file di modello</translation>
        </message>
        <message>
            <source>Models (*.pt *.pth *.safetensors)</source>
            <translation>Modelli (*.pt *.pth *.safetensors)</translation>
        </message>
        <message>
            <source>Where is %1 now?</source>
            <translation>Dov'è ora %1?</translation>
        </message>
        <message>
            <source>Looking for duplicates, %1 of %2</source>
            <translation>Ricerca di duplicati, %1 di %2</translation>
        </message>
        <message>
            <source>Choose the folder of a dataset</source>
            <translation>Scegli la cartella di un dataset</translation>
        </message>
        <message>
            <source>Choose the file of a dataset</source>
            <translation>Scegli il file di un dataset</translation>
        </message>
        <message>
            <source>Datasets (*.yaml *.yml *.json *.zip)</source>
            <translation>Dataset (*.yaml *.yml *.json *.zip)</translation>
        </message>
        <message>
            <source>Open a project</source>
            <translation>Apri un progetto</translation>
        </message>
        <message>
            <source>Projects (*%1)</source>
            <translation>Progetti (*%1)</translation>
        </message>
        <message>
            <source>There is no project yet</source>
            <translation>Non c'è ancora un progetto</translation>
        </message>
        <message>
            <source>It begins with a dataset.</source>
            <translation>Comincia con un dataset.</translation>
        </message>
        <message>
            <source>Save the project as</source>
            <translation>Salva il progetto con nome</translation>
        </message>
        <message>
            <source>The settings were reset</source>
            <translation>Le impostazioni ripartono da zero</translation>
        </message>
        <message>
            <source>Their file could not be understood. It is kept as %1; your projects and runs are untouched.</source>
            <translation>Il loro file non era comprensibile. È conservato come %1; progetti e corse sono intatti.</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Mostra nella cartella</translation>
        </message>
        <message>
            <source>%1 is not trained yet. So %2 is taken, which says what a picture shows.</source>
            <translation>%1 non è ancora addestrato. Si usa quindi %2, che dice che cosa mostra un'immagine.</translation>
        </message>
        <message>
            <source>%1 is not trained yet. So %2 is taken, which is.</source>
            <translation>%1 non è ancora addestrato. Si usa quindi %2, che lo è.</translation>
        </message>
        <message>
            <source>Chosen on the Settings page</source>
            <translation>Scelto nella pagina Impostazioni</translation>
        </message>
        <message>
            <source>Paused, it frees this computer and is saved. It resumes at epoch %1.</source>
            <translation>In pausa libera il computer ed è salvata. Riprende dall'epoca %1.</translation>
        </message>
        <message>
            <source>Its first epoch has not begun yet: what it has prepared so far may be lost.</source>
            <translation>La sua prima epoca non è ancora cominciata: ciò che ha preparato finora può andare perso.</translation>
        </message>
        <message>
            <source>&amp;Keep training</source>
            <translation>&amp;Continua l'addestramento</translation>
        </message>
        <message>
            <source>&amp;Pause and quit</source>
            <translation>Metti in &amp;pausa ed esci</translation>
        </message>
        <message>
            <source>Pausing after this batch, then quitting</source>
            <translation>Va in pausa dopo questo batch, poi esce</translation>
        </message>
    </context>
    <context>
        <name>ui::BoxModel</name>
        <message>
            <source>Class</source>
            <translation>Classe</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>Confidenza</translation>
        </message>
        <message>
            <source>Size, px</source>
            <translation>Misura, px</translation>
        </message>
    </context>
    <context>
        <name>ui::ClassModel</name>
        <message>
            <source>%1, class %2</source>
            <translation>%1, classe %2</translation>
        </message>
        <message numerus="yes">
            <source>%1, %n boxes</source>
            <translation>
                <numerusform>%1, %n riquadro</numerusform>
                <numerusform>%1, %n riquadri</numerusform>
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
            <translation>Dati</translation>
        </message>
        <message>
            <source>Open other…</source>
            <translation>Apri altri…</translation>
        </message>
        <message>
            <source>Use this data</source>
            <translation>Usa questi dati</translation>
        </message>
        <message>
            <source>No images yet</source>
            <translation>Ancora nessuna immagine</translation>
        </message>
        <message>
            <source>Open…</source>
            <translation>Apri…</translation>
        </message>
        <message>
            <source>Try the sample</source>
            <translation>Prova il campione</translation>
        </message>
        <message>
            <source>Ctrl+Return</source>
            <translation>Ctrl+Invio</translation>
        </message>
        <message>
            <source>Open a dataset first</source>
            <translation>Prima apri un dataset</translation>
        </message>
        <message>
            <source>What the model learns from</source>
            <translation>Ciò da cui il modello impara</translation>
        </message>
        <message>
            <source>%1: %2 images, %3 boxes, %4 classes</source>
            <translation>%1: %2 immagini, %3 riquadri, %4 classi</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Riprova</translation>
        </message>
        <message>
            <source>Arrows: choose an image. Space: enlarge it, Esc: back. Enlarged: Left, Right, + - 0, B hides the boxes.</source>
            <translation>Frecce: scegli un'immagine. Spazio: ingrandisci, Esc: indietro. Ingrandita: Sinistra, Destra, + - 0, B nasconde i riquadri.</translation>
        </message>
        <message>
            <source>A &amp;folder…</source>
            <translation>Una &amp;cartella…</translation>
        </message>
        <message>
            <source>A yaml, json or &amp;zip…</source>
            <translation>Uno yaml, json o &amp;zip…</translation>
        </message>
        <message>
            <source>Drop a folder, yaml, json or zip here: YOLO, COCO, Pascal VOC, class folders, LabelMe, CVAT or Label Studio. It is read, never changed.</source>
            <translation>Trascina qui una cartella, uno yaml, json o zip: YOLO, COCO, Pascal VOC, cartelle per classe, LabelMe, CVAT o Label Studio. Viene letto, mai modificato.</translation>
        </message>
        <message>
            <source>Open a folder…</source>
            <translation>Apri una cartella…</translation>
        </message>
        <message>
            <source>Open a file…</source>
            <translation>Apri un file…</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>Salute</translation>
        </message>
        <message>
            <source>All images</source>
            <translation>Tutte le immagini</translation>
        </message>
        <message>
            <source>%1: %2 images, %3 classes</source>
            <translation>%1: %2 immagini, %3 classi</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n image(s)</source>
            <translation>
                <numerusform>%1: %n immagine</numerusform>
                <numerusform>%1: %n immagini</numerusform>
            </translation>
        </message>
        <message>
            <source>Enlarged, E edits the boxes: Tab chooses one, arrows move it, with Ctrl resize it, Shift: by 10 px. N: new, Del: delete, 1-9 or C: class, Esc: done. By mouse: drag; Shift draws inside a box, Ctrl pans.</source>
            <translation>Ingrandita, E modifica i riquadri: Tab ne sceglie uno, le frecce lo spostano, con Ctrl lo ridimensionano, Maiusc: di 10 px. N: nuovo, Canc: elimina, 1-9 o C: classe, Esc: fine. Col mouse: trascina; Maiusc disegna dentro un riquadro, Ctrl sposta la vista.</translation>
        </message>
        <message>
            <source>Choose an empty folder for the corrected dataset</source>
            <translation>Scegli una cartella vuota per il dataset corretto</translation>
        </message>
        <message>
            <source>The corrected dataset is written</source>
            <translation>Il dataset corretto è scritto</translation>
        </message>
        <message>
            <source>%1 cannot be found. Connect its disk again; what you changed is kept.</source>
            <translation>%1 non si trova. Ricollega il disco; le modifiche sono conservate.</translation>
        </message>
        <message>
            <source>Ctrl or Shift and a click: choose more images; right-click moves them, Del takes out those that you added. In the class list: F2 renames, Alt+Up and Alt+Down move. Ctrl+Z: undo, Ctrl+Shift+Z: redo.</source>
            <translation>Ctrl o Maiusc e un clic: scegli più immagini; il clic destro le sposta, Canc toglie quelle che hai aggiunto. Nell'elenco delle classi: F2 rinomina, Alt+Su e Alt+Giù spostano. Ctrl+Z: annulla, Ctrl+Maiusc+Z: ripeti.</translation>
        </message>
        <message>
            <source>The folder of the images is gone</source>
            <translation>La cartella delle immagini non c'è più</translation>
        </message>
    </context>
    <context>
        <name>ui::DatasetBrowser</name>
        <message>
            <source>Name or class</source>
            <translation>Nome o classe</translation>
        </message>
        <message>
            <source>Find by name or class</source>
            <translation>Cerca per nome o classe</translation>
        </message>
        <message>
            <source>Order of the images</source>
            <translation>Ordine delle immagini</translation>
        </message>
        <message>
            <source>By split</source>
            <translation>Per suddivisione</translation>
        </message>
        <message>
            <source>By name</source>
            <translation>Per nome</translation>
        </message>
        <message>
            <source>Most boxes</source>
            <translation>Più riquadri</translation>
        </message>
        <message>
            <source>Most problems</source>
            <translation>Più problemi</translation>
        </message>
        <message>
            <source>Largest</source>
            <translation>Più grandi</translation>
        </message>
        <message>
            <source>Size of the tiles</source>
            <translation>Dimensione delle miniature</translation>
        </message>
        <message>
            <source>Images</source>
            <translation>Immagini</translation>
        </message>
        <message>
            <source>No image matches</source>
            <translation>Nessuna immagine corrisponde</translation>
        </message>
        <message>
            <source>Split, classes and text all have to fit.</source>
            <translation>Suddivisione, classi e testo devono corrispondere tutti.</translation>
        </message>
        <message>
            <source>Clear the filter</source>
            <translation>Azzera il filtro</translation>
        </message>
        <message>
            <source>What needs a look</source>
            <translation>Cosa va guardato</translation>
        </message>
        <message>
            <source>All images</source>
            <translation>Tutte le immagini</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Previous image (Left)</source>
            <translation>Immagine precedente (Sinistra)</translation>
        </message>
        <message>
            <source>Next image (Right)</source>
            <translation>Immagine seguente (Destra)</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tutte</translation>
        </message>
        <message>
            <source>Train</source>
            <translation>Addestr.</translation>
        </message>
        <message>
            <source>Validation</source>
            <translation>Validazione</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>Test</translation>
        </message>
        <message>
            <source>Need a look</source>
            <translation>Da guardare</translation>
        </message>
        <message>
            <source>Reading %1</source>
            <translation>Lettura di %1</translation>
        </message>
        <message numerus="yes">
            <source>Move %n image(s) to &amp;train</source>
            <translation>
                <numerusform>Sposta %n immagine in &amp;addestramento</numerusform>
                <numerusform>Sposta %n immagini in &amp;addestramento</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Move %n image(s) to &amp;validation</source>
            <translation>
                <numerusform>Sposta %n immagine in &amp;validazione</numerusform>
                <numerusform>Sposta %n immagini in &amp;validazione</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Take out %n added image(s)</source>
            <translation>
                <numerusform>Togli %n immagine aggiunta</numerusform>
                <numerusform>Togli %n immagini aggiunte</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n boxes</source>
            <translation>
                <numerusform>%n riquadro</numerusform>
                <numerusform>%n riquadri</numerusform>
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
            <source>, %1 test</source>
            <translation>, %1 test</translation>
        </message>
        <message>
            <source>Classes: choose to filter</source>
            <translation>Classi: scegli per filtrare</translation>
        </message>
        <message>
            <source>Classes</source>
            <translation>Classi</translation>
        </message>
        <message>
            <source>boxes</source>
            <translation>riquadri</translation>
        </message>
        <message>
            <source>Split</source>
            <translation>Suddivisione</translation>
        </message>
        <message>
            <source>images</source>
            <translation>immagini</translation>
        </message>
        <message>
            <source>Box size</source>
            <translation>Riquadri</translation>
        </message>
        <message>
            <source>share of picture width</source>
            <translation>quota della larghezza</translation>
        </message>
        <message>
            <source>%1 train, %2 validation</source>
            <translation>%1 addestr., %2 valid.</translation>
        </message>
        <message>
            <source>%1 has %2 times the boxes of %3. Scores are shown per class.</source>
            <translation>%1 ha %2 volte i riquadri di %3. I punteggi sono mostrati per classe.</translation>
        </message>
        <message>
            <source>Box size, share of picture width</source>
            <translation>Dimensione dei riquadri, quota della larghezza</translation>
        </message>
        <message>
            <source>All pictures are %1.</source>
            <translation>Tutte le immagini sono %1.</translation>
        </message>
        <message>
            <source>Pictures of %1 different sizes.</source>
            <translation>Immagini di %1 misure diverse.</translation>
        </message>
        <message>
            <source>no boxes</source>
            <translation>nessun riquadro</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Fatto</translation>
        </message>
        <message>
            <source>Edit</source>
            <translation>Modifica</translation>
        </message>
        <message>
            <source>Done with the classes</source>
            <translation>Fine delle modifiche alle classi</translation>
        </message>
        <message>
            <source>Edit the classes</source>
            <translation>Modifica le classi</translation>
        </message>
    </context>
    <context>
        <name>ui::EpochModel</name>
        <message>
            <source>%1, best epoch</source>
            <translation>%1, epoca migliore</translation>
        </message>
        <message>
            <source>Epoch</source>
            <translation>Epoca</translation>
        </message>
        <message>
            <source>Training loss: box + class + edge (dfl)</source>
            <translation>Perdita di addestramento: riquadro + classe + bordo (dfl)</translation>
        </message>
        <message>
            <source>Train</source>
            <translation>Add.</translation>
        </message>
        <message>
            <source>The same on the validation images</source>
            <translation>La stessa sulle immagini di validazione</translation>
        </message>
        <message>
            <source>Val</source>
            <translation>Val</translation>
        </message>
        <message>
            <source>Mean average precision at IoU 0.5</source>
            <translation>Precisione media (mAP) a IoU 0,5</translation>
        </message>
        <message>
            <source>Mean average precision at IoU 0.5 to 0.95</source>
            <translation>Precisione media (mAP) a IoU da 0,5 a 0,95</translation>
        </message>
        <message>
            <source>Seconds for training and validation</source>
            <translation>Secondi per addestramento e validazione</translation>
        </message>
        <message>
            <source>s</source>
            <translation>s</translation>
        </message>
        <message>
            <source>Share of validation images whose likeliest class is right</source>
            <translation>Quota di immagini di validazione la cui classe più probabile è giusta</translation>
        </message>
        <message>
            <source>top-1</source>
            <translation>top-1</translation>
        </message>
        <message>
            <source>Share of validation images with the right class among the five likeliest</source>
            <translation>Quota di immagini di validazione con la classe giusta fra le cinque più probabili</translation>
        </message>
        <message>
            <source>top-5</source>
            <translation>top-5</translation>
        </message>
        <message>
            <source>Box loss in training</source>
            <translation>Perdita del riquadro in addestramento</translation>
        </message>
        <message>
            <source>Train box</source>
            <translation>Add. riq.</translation>
        </message>
        <message>
            <source>Class loss in training</source>
            <translation>Perdita della classe in addestramento</translation>
        </message>
        <message>
            <source>cls</source>
            <translation>cls</translation>
        </message>
        <message>
            <source>Edge (dfl) loss in training</source>
            <translation>Perdita del bordo (dfl) in addestramento</translation>
        </message>
        <message>
            <source>dfl</source>
            <translation>dfl</translation>
        </message>
        <message>
            <source>Box loss on the validation images</source>
            <translation>Perdita del riquadro sulle immagini di validazione</translation>
        </message>
        <message>
            <source>Val box</source>
            <translation>Val riq.</translation>
        </message>
        <message>
            <source>Class loss on the validation images</source>
            <translation>Perdita della classe sulle immagini di validazione</translation>
        </message>
        <message>
            <source>Edge (dfl) loss on the validation images</source>
            <translation>Perdita del bordo (dfl) sulle immagini di validazione</translation>
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
            <translation>Quota dei riquadri trovati che sono giusti, alla soglia migliore</translation>
        </message>
        <message>
            <source>Share of the labelled boxes that are found, at the best threshold</source>
            <translation>Quota dei riquadri etichettati che vengono trovati, alla soglia migliore</translation>
        </message>
        <message>
            <source>Learning rate of the weights at the end of the epoch</source>
            <translation>Tasso di apprendimento dei pesi alla fine dell'epoca</translation>
        </message>
        <message>
            <source>Learning rate</source>
            <translation>Tasso di apprendimento</translation>
        </message>
    </context>
    <context>
        <name>ui::ErrorText</name>
        <message>
            <source>Model and dataset have different classes</source>
            <translation>Modello e dataset hanno classi diverse</translation>
        </message>
        <message>
            <source>This part of the dataset is empty</source>
            <translation>Questa parte del dataset è vuota</translation>
        </message>
        <message>
            <source>The dataset was not found</source>
            <translation>Il dataset non è stato trovato</translation>
        </message>
        <message>
            <source>The class names cannot be read</source>
            <translation>I nomi delle classi non si leggono</translation>
        </message>
        <message>
            <source>No images were found</source>
            <translation>Nessuna immagine trovata</translation>
        </message>
        <message>
            <source>The dataset names no classes</source>
            <translation>Il dataset non nomina classi</translation>
        </message>
        <message>
            <source>The dataset has no training images</source>
            <translation>Il dataset non ha immagini di addestramento</translation>
        </message>
        <message>
            <source>The folder holds no dataset yaml</source>
            <translation>La cartella non contiene lo yaml di un dataset</translation>
        </message>
        <message>
            <source>The folder holds more than one dataset yaml</source>
            <translation>La cartella contiene più di uno yaml</translation>
        </message>
        <message>
            <source>The dataset's yaml cannot be read</source>
            <translation>Lo yaml del dataset non si legge</translation>
        </message>
        <message>
            <source>The graphics card stopped answering</source>
            <translation>La scheda grafica non risponde più</translation>
        </message>
        <message>
            <source>This device cannot be used</source>
            <translation>Questo dispositivo non è utilizzabile</translation>
        </message>
        <message>
            <source>The disk is full</source>
            <translation>Il disco è pieno</translation>
        </message>
        <message>
            <source>A file could not be written</source>
            <translation>Impossibile scrivere un file</translation>
        </message>
        <message>
            <source>The file was not found</source>
            <translation>Il file non è stato trovato</translation>
        </message>
        <message>
            <source>A picture cannot be read</source>
            <translation>Un'immagine non si legge</translation>
        </message>
        <message>
            <source>The model file is damaged</source>
            <translation>Il file del modello è danneggiato</translation>
        </message>
        <message>
            <source>The model file holds no weights</source>
            <translation>Il file del modello non contiene pesi</translation>
        </message>
        <message>
            <source>This is not a model that Espalier can read</source>
            <translation>Questo non è un modello che Espalier sa leggere</translation>
        </message>
        <message>
            <source>The model file has an old format</source>
            <translation>Il file del modello ha un formato vecchio</translation>
        </message>
        <message>
            <source>The model was not found</source>
            <translation>Il modello non è stato trovato</translation>
        </message>
        <message>
            <source>The model file is cut short</source>
            <translation>Il file del modello è troncato</translation>
        </message>
        <message>
            <source>The file asks for code to run, so it was not opened</source>
            <translation>Il file chiede di eseguire codice, perciò non è stato aperto</translation>
        </message>
        <message>
            <source>Espalier does not know this network</source>
            <translation>Espalier non conosce questa rete</translation>
        </message>
        <message>
            <source>There are no pictures to look at</source>
            <translation>Non ci sono immagini da guardare</translation>
        </message>
        <message>
            <source>This run is being trained by another program</source>
            <translation>Questa corsa è in addestramento in un altro programma</translation>
        </message>
        <message>
            <source>Everything is frozen, nothing can learn</source>
            <translation>Tutto è congelato, nulla può imparare</translation>
        </message>
        <message>
            <source>This does not work as asked</source>
            <translation>Così non si può fare</translation>
        </message>
        <message>
            <source>The dataset cannot be used</source>
            <translation>Il dataset non è utilizzabile</translation>
        </message>
        <message>
            <source>The model cannot be used</source>
            <translation>Il modello non è utilizzabile</translation>
        </message>
        <message>
            <source>A file could not be read or written</source>
            <translation>Impossibile leggere o scrivere un file</translation>
        </message>
        <message>
            <source>There is not enough memory</source>
            <translation>La memoria non basta</translation>
        </message>
        <message>
            <source>The device was lost</source>
            <translation>Il dispositivo è andato perso</translation>
        </message>
        <message>
            <source>The loss grew out of all bounds</source>
            <translation>La perdita è cresciuta oltre ogni limite</translation>
        </message>
        <message>
            <source>The download failed</source>
            <translation>Lo scaricamento non è riuscito</translation>
        </message>
        <message>
            <source>Something unexpected happened</source>
            <translation>È successo qualcosa di imprevisto</translation>
        </message>
        <message>
            <source>This file is not called like a model</source>
            <translation>Questo file non ha il nome di un modello</translation>
        </message>
        <message>
            <source>A file could not be deleted</source>
            <translation>Non è stato possibile eliminare un file</translation>
        </message>
        <message>
            <source>There is a file of this name already</source>
            <translation>C'è già un file con questo nome</translation>
        </message>
        <message>
            <source>This is not a valid file name</source>
            <translation>Questo non è il nome di un file da scrivere</translation>
        </message>
        <message>
            <source>The images to compare on are not there</source>
            <translation>Le immagini per il confronto non ci sono</translation>
        </message>
        <message>
            <source>This would overwrite the model itself</source>
            <translation>Così si sovrascriverebbe il modello stesso</translation>
        </message>
        <message>
            <source>The model cannot be written in this format</source>
            <translation>Il modello non si può scrivere in questo formato</translation>
        </message>
        <message>
            <source>The model was trained on other classes</source>
            <translation>Il modello è stato addestrato su altre classi</translation>
        </message>
        <message>
            <source>This is not a project of Espalier</source>
            <translation>Questo non è un progetto di Espalier</translation>
        </message>
        <message>
            <source>A later version of Espalier wrote this project</source>
            <translation>Questo progetto è stato scritto da una versione successiva di Espalier</translation>
        </message>
        <message>
            <source>The folder of the run could not be written</source>
            <translation>La cartella della corsa non si è potuta scrivere</translation>
        </message>
        <message>
            <source>The folder of the runs cannot be read</source>
            <translation>La cartella delle corse non si può leggere</translation>
        </message>
        <message>
            <source>A run cannot be called so</source>
            <translation>Una corsa non si può chiamare così</translation>
        </message>
        <message>
            <source>Another folder has this name already</source>
            <translation>Un'altra cartella ha già questo nome</translation>
        </message>
        <message>
            <source>The run was written by a newer version of Espalier</source>
            <translation>La corsa è stata scritta da una versione più recente di Espalier</translation>
        </message>
        <message>
            <source>The run cannot be read</source>
            <translation>La corsa non si può leggere</translation>
        </message>
        <message>
            <source>No epoch was finished, so there is nothing to keep</source>
            <translation>Nessuna epoca è finita: non c'è nulla da conservare</translation>
        </message>
        <message>
            <source>The camera stopped</source>
            <translation>La fotocamera si è fermata</translation>
        </message>
        <message>
            <source>The video was not found</source>
            <translation>Il video non è stato trovato</translation>
        </message>
        <message>
            <source>No camera answers</source>
            <translation>Nessuna fotocamera risponde</translation>
        </message>
        <message>
            <source>This Espalier cannot read videos</source>
            <translation>Questo Espalier non può leggere video</translation>
        </message>
        <message>
            <source>The video cannot be read</source>
            <translation>Il video non può essere letto</translation>
        </message>
        <message>
            <source>The classes were matched for another model or dataset</source>
            <translation>Le classi sono state abbinate per un altro modello o dataset</translation>
        </message>
        <message>
            <source>the matching does not fit the classes, or leaves none that counts.</source>
            <translation>l'abbinamento non va con le classi, o non ne lascia nessuna che conti.</translation>
        </message>
        <message>
            <source>Match the classes of the model with those of the dataset again.</source>
            <translation>Abbina di nuovo le classi del modello con quelle del dataset.</translation>
        </message>
        <message>
            <source>%2 is out of range for %1.</source>
            <translation>%2 è fuori dai limiti per %1.</translation>
        </message>
        <message>
            <source>Choose another value for %1.</source>
            <translation>Scegli un altro valore per %1.</translation>
        </message>
        <message>
            <source>writing would replace it.</source>
            <translation>scrivendo lo si sostituirebbe.</translation>
        </message>
        <message>
            <source>Choose another name, or allow it to be replaced.</source>
            <translation>Scegli un altro nome, o permetti di sostituirlo.</translation>
        </message>
        <message>
            <source>“%1” is not a valid file name.</source>
            <translation>“%1” non è il nome di un file.</translation>
        </message>
        <message>
            <source>Choose a file to write.</source>
            <translation>Scegli un file da scrivere.</translation>
        </message>
        <message>
            <source>there is no picture to compare the written file with the model on.</source>
            <translation>non c'è un'immagine su cui confrontare il file scritto con il modello.</translation>
        </message>
        <message>
            <source>Open a dataset with pictures, or a picture.</source>
            <translation>Apri un dataset con immagini, o un'immagine.</translation>
        </message>
        <message>
            <source>it is the model that is to be written.</source>
            <translation>è il modello da scrivere.</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <translation>Scegli un altro nome.</translation>
        </message>
        <message>
            <source>%1 cannot be written as %2.</source>
            <translation>%1 non si può scrivere come %2.</translation>
        </message>
        <message>
            <source>Choose another format, or a model with trained weights.</source>
            <translation>Scegli un altro formato, o un modello con pesi addestrati.</translation>
        </message>
        <message>
            <source>the model knows none of the classes of this dataset.</source>
            <translation>il modello non conosce nessuna delle classi di questo dataset.</translation>
        </message>
        <message>
            <source>Choose a run that was trained on these classes.</source>
            <translation>Scegli una corsa addestrata su queste classi.</translation>
        </message>
        <message>
            <source>none of what was chosen is a picture, or is there.</source>
            <translation>nulla di ciò che è stato scelto è un'immagine, o c'è.</translation>
        </message>
        <message>
            <source>Add a picture, or a folder with pictures.</source>
            <translation>Aggiungi un'immagine, o una cartella con immagini.</translation>
        </message>
        <message>
            <source>This format cannot hold these predictions</source>
            <translation>Questo formato non può contenere queste predizioni</translation>
        </message>
        <message>
            <source>a COCO file holds boxes; these are classes of whole pictures.</source>
            <translation>un file COCO contiene riquadri; queste sono classi di immagini intere.</translation>
        </message>
        <message>
            <source>Save them as CSV.</source>
            <translation>Salvale come CSV.</translation>
        </message>
        <message>
            <source>it is not an Espalier project, or it is damaged.</source>
            <translation>non è un progetto di Espalier, o è danneggiato.</translation>
        </message>
        <message>
            <source>Open the dataset itself: a new project is made for it.</source>
            <translation>Apri il dataset stesso: ne nasce un nuovo progetto.</translation>
        </message>
        <message>
            <source>it has the format %1, which this version does not know.</source>
            <translation>ha il formato %1, che questa versione non conosce.</translation>
        </message>
        <message>
            <source>Update Espalier.</source>
            <translation>Aggiorna Espalier.</translation>
        </message>
        <message>
            <source>The run cannot go on</source>
            <translation>La corsa non può continuare</translation>
        </message>
        <message>
            <source>its checkpoint does not fit its settings.</source>
            <translation>il suo checkpoint non va con le sue impostazioni.</translation>
        </message>
        <message>
            <source>Start a new run.</source>
            <translation>Avvia una nuova corsa.</translation>
        </message>
        <message>
            <source>The dataset has changed since the run started</source>
            <translation>Il dataset è cambiato da quando la corsa è partita</translation>
        </message>
        <message>
            <source>it is not the one that the run started with.</source>
            <translation>non è quello con cui la corsa è partita.</translation>
        </message>
        <message>
            <source>Put the images and labels back as they were, or start a new run.</source>
            <translation>Rimetti immagini ed etichette com'erano, o avvia una nuova corsa.</translation>
        </message>
        <message>
            <source>The run is finished</source>
            <translation>La corsa è finita</translation>
        </message>
        <message>
            <source>there is nothing left to do in it.</source>
            <translation>non resta nulla da fare.</translation>
        </message>
        <message>
            <source>Start a new run from its best.pt.</source>
            <translation>Avvia una nuova corsa dal suo best.pt.</translation>
        </message>
        <message>
            <source>it cannot be made: %1.</source>
            <translation>non si può creare: %1.</translation>
        </message>
        <message>
            <source>See whether the folder may be written and the disk has space.</source>
            <translation>Controlla che nella cartella si possa scrivere e che sul disco ci sia spazio.</translation>
        </message>
        <message>
            <source>it cannot be locked: %1.</source>
            <translation>non si può bloccare: %1.</translation>
        </message>
        <message>
            <source>The run could not be renamed</source>
            <translation>La corsa non si è potuta rinominare</translation>
        </message>
        <message>
            <source>its folder cannot be renamed: %1.</source>
            <translation>la sua cartella non si può rinominare: %1.</translation>
        </message>
        <message>
            <source>it cannot be read: %1.</source>
            <translation>non si può leggere: %1.</translation>
        </message>
        <message>
            <source>See whether you may read it and the disk is there.</source>
            <translation>Controlla di poterlo leggere e che il disco ci sia.</translation>
        </message>
        <message>
            <source>another training works on it.</source>
            <translation>un altro addestramento ci lavora.</translation>
        </message>
        <message>
            <source>Wait until it ends, or stop it there.</source>
            <translation>Aspetta che finisca, o fermalo lì.</translation>
        </message>
        <message>
            <source>“%1” cannot be the name of a folder.</source>
            <translation>“%1” non può essere il nome di una cartella.</translation>
        </message>
        <message>
            <source>Choose a name without / \ : * ? " &lt; &gt; | and without a dot or space at its ends.</source>
            <translation>Scegli un nome senza / \ : * ? " &lt; &gt; | e senza punti o spazi alle estremità.</translation>
        </message>
        <message>
            <source>there is a folder “%1” already.</source>
            <translation>c'è già una cartella “%1”.</translation>
        </message>
        <message>
            <source>this version does not know its format.</source>
            <translation>questa versione non conosce il suo formato.</translation>
        </message>
        <message>
            <source>its run.json is missing, damaged or of another program.</source>
            <translation>il suo run.json manca, è danneggiato o di un altro programma.</translation>
        </message>
        <message>
            <source>Choose the folder of a run, the one that holds run.json.</source>
            <translation>Scegli la cartella di una corsa, quella che contiene run.json.</translation>
        </message>
        <message>
            <source>the run has no weights yet.</source>
            <translation>la corsa non ha ancora pesi.</translation>
        </message>
        <message>
            <source>Press “Resume”, or move the run to the trash.</source>
            <translation>Premi “Riprendi”, o sposta la corsa nel cestino.</translation>
        </message>
        <message>
            <source>the loss or a gradient is not a finite number in batch %1 of the run.</source>
            <translation>la perdita o un gradiente non è un numero finito nel batch %1 della corsa.</translation>
        </message>
        <message>
            <source>Start again with a smaller learning rate; the best weights so far are kept.</source>
            <translation>Ricomincia con un tasso di apprendimento più basso; i pesi migliori finora sono conservati.</translation>
        </message>
        <message>
            <source>%1 holds numbers that are not finite.</source>
            <translation>%1 contiene numeri non finiti.</translation>
        </message>
        <message>
            <source>block %1 cannot be frozen: the network has the blocks 0 to %2.</source>
            <translation>il blocco %1 non si può congelare: la rete ha i blocchi da 0 a %2.</translation>
        </message>
        <message>
            <source>Choose a plan on the Freeze page again.</source>
            <translation>Scegli di nuovo un piano nella pagina Congela.</translation>
        </message>
        <message>
            <source>every block is frozen.</source>
            <translation>ogni blocco è congelato.</translation>
        </message>
        <message>
            <source>Leave at least the head free on the Freeze page.</source>
            <translation>Lascia libera almeno la testa nella pagina Congela.</translation>
        </message>
        <message>
            <source>The zip file is damaged</source>
            <translation>Il file zip è danneggiato</translation>
        </message>
        <message>
            <source>it ends too early or contradicts itself.</source>
            <translation>finisce troppo presto o si contraddice.</translation>
        </message>
        <message>
            <source>Unpack it with another program and open the folder.</source>
            <translation>Estrailo con un altro programma e apri la cartella.</translation>
        </message>
        <message>
            <source>The zip file holds no dataset</source>
            <translation>Il file zip non contiene un dataset</translation>
        </message>
        <message>
            <source>there is no picture and no label file in it.</source>
            <translation>non contiene immagini né file di etichette.</translation>
        </message>
        <message>
            <source>Choose another file, or open a folder with pictures.</source>
            <translation>Scegli un altro file, o apri una cartella con immagini.</translation>
        </message>
        <message>
            <source>The zip file is encrypted</source>
            <translation>Il file zip è cifrato</translation>
        </message>
        <message>
            <source>it asks for a password.</source>
            <translation>chiede una password.</translation>
        </message>
        <message>
            <source>unpacking needs %2 bytes; %3 are free.</source>
            <translation>per estrarre servono %2 byte; %3 sono liberi.</translation>
        </message>
        <message>
            <source>Free some space on the disk, then try again.</source>
            <translation>Libera spazio sul disco, poi riprova.</translation>
        </message>
        <message>
            <source>The zip file is too large</source>
            <translation>Il file zip è troppo grande</translation>
        </message>
        <message>
            <source>it has more entries or bytes than are unpacked (at most %2).</source>
            <translation>ha più voci o byte di quanti se ne estraggano (al più %2).</translation>
        </message>
        <message>
            <source>The zip file is not safe to unpack</source>
            <translation>Il file zip non è sicuro da estrarre</translation>
        </message>
        <message>
            <source>its entry %2 leads elsewhere, is there twice or is not a plain file; nothing was unpacked.</source>
            <translation>la sua voce %2 porta altrove, c'è due volte o non è un file semplice; non è stato estratto nulla.</translation>
        </message>
        <message>
            <source>Open it only if you trust where it comes from: unpack it with another program and open the folder.</source>
            <translation>Aprilo solo se ti fidi della sua origine: estrailo con un altro programma e apri la cartella.</translation>
        </message>
        <message>
            <source>what is unpacked cannot be written there.</source>
            <translation>ciò che viene estratto non si può scrivere lì.</translation>
        </message>
        <message>
            <source>See whether the disk has space and the folder may be written, then try again.</source>
            <translation>Controlla che sul disco ci sia spazio e che nella cartella si possa scrivere, poi riprova.</translation>
        </message>
        <message>
            <source>the file is empty.</source>
            <translation>il file è vuoto.</translation>
        </message>
        <message>
            <source>Copy it again or delete it.</source>
            <translation>Copiala di nuovo o eliminala.</translation>
        </message>
        <message>
            <source>a picture of this size cannot be written in this format.</source>
            <translation>un'immagine di questa dimensione non si può scrivere in questo formato.</translation>
        </message>
        <message>
            <source>Save it as .png: a JPEG has at most 65,500 px a side.</source>
            <translation>Salvala come .png: un JPEG ha al più 65.500 px per lato.</translation>
        </message>
        <message>
            <source>it is not a picture in a format that Espalier reads (JPEG, PNG, WebP, BMP, TIFF).</source>
            <translation>non è un'immagine in un formato che Espalier legge (JPEG, PNG, WebP, BMP, TIFF).</translation>
        </message>
        <message>
            <source>Convert it to JPEG or PNG with an image program.</source>
            <translation>Convertila in JPEG o PNG con un programma per immagini.</translation>
        </message>
        <message>
            <source>its first bytes are damaged, or it is an animation.</source>
            <translation>i suoi primi byte sono danneggiati, o è un'animazione.</translation>
        </message>
        <message>
            <source>a mistake of Espalier itself.</source>
            <translation>un errore di Espalier stesso.</translation>
        </message>
        <message>
            <source>Report it with the text under “Show details” in the list of problems (Ctrl+Shift+P).</source>
            <translation>Segnalalo con il testo di “Mostra dettagli” nell'elenco dei problemi (Ctrl+Maiusc+P).</translation>
        </message>
        <message>
            <source>A picture is too large</source>
            <translation>Un'immagine è troppo grande</translation>
        </message>
        <message>
            <source>it has %2; at most %3 px a side and %4 px in all are read.</source>
            <translation>ha %2; si leggono al più %3 px per lato e %4 px in tutto.</translation>
        </message>
        <message>
            <source>Make it smaller with an image program.</source>
            <translation>Riducila con un programma per immagini.</translation>
        </message>
        <message>
            <source>it cannot be decoded: it is damaged, cut short or of a kind that is not known.</source>
            <translation>non si può decodificare: è danneggiata, troncata o di un tipo non noto.</translation>
        </message>
        <message>
            <source>Open it in an image program and save it again, or take it away.</source>
            <translation>Aprila in un programma per immagini e salvala di nuovo, o toglila.</translation>
        </message>
        <message>
            <source>it sends no more pictures.</source>
            <translation>non manda più immagini.</translation>
        </message>
        <message>
            <source>Connect it again, then restart it.</source>
            <translation>Ricollegala, poi riavviala.</translation>
        </message>
        <message>
            <source>it is not there, or not any more.</source>
            <translation>non c'è, o non c'è più.</translation>
        </message>
        <message>
            <source>See whether it was moved or renamed, or its disk is not connected.</source>
            <translation>Controlla se è stato spostato o rinominato, o se il suo disco non è collegato.</translation>
        </message>
        <message>
            <source>camera %1 does not answer.</source>
            <translation>la fotocamera %1 non risponde.</translation>
        </message>
        <message>
            <source>Connect a camera, or close the program that uses it.</source>
            <translation>Collega una fotocamera, o chiudi il programma che la usa.</translation>
        </message>
        <message>
            <source>it was built without the part of OpenCV that reads cameras and videos.</source>
            <translation>è stato compilato senza la parte di OpenCV che legge fotocamere e video.</translation>
        </message>
        <message>
            <source>Use an Espalier that was built with it; pictures work all the same.</source>
            <translation>Usa un Espalier compilato con essa; le immagini funzionano lo stesso.</translation>
        </message>
        <message>
            <source>its format is not known, or it is damaged.</source>
            <translation>il suo formato non è noto, o è danneggiato.</translation>
        </message>
        <message>
            <source>Save it as MP4 (H.264) or as AVI (Motion JPEG).</source>
            <translation>Salvalo come MP4 (H.264) o come AVI (Motion JPEG).</translation>
        </message>
        <message>
            <source>The cache cannot be used</source>
            <translation>La cache non è utilizzabile</translation>
        </message>
        <message>
            <source>what was kept there cannot be read back.</source>
            <translation>ciò che vi era conservato non si rilegge.</translation>
        </message>
        <message>
            <source>See whether the disk has space, press “Clear” on the Settings page, then start again: it is made again.</source>
            <translation>Controlla che sul disco ci sia spazio, premi “Svuota” nella pagina Impostazioni, poi ricomincia: viene rifatta.</translation>
        </message>
        <message>
            <source>it cannot be deleted: %1.</source>
            <translation>non si può eliminare: %1.</translation>
        </message>
        <message>
            <source>See whether the folder may be written, then press “Clear” again.</source>
            <translation>Controlla che nella cartella si possa scrivere, poi premi di nuovo “Svuota”.</translation>
        </message>
        <message>
            <source>the GPU stopped working: %1.</source>
            <translation>la GPU ha smesso di funzionare: %1.</translation>
        </message>
        <message>
            <source>this computer has no device “%1”.</source>
            <translation>questo computer non ha un dispositivo “%1”.</translation>
        </message>
        <message>
            <source>“%1” cannot be used: the graphics card does not answer.</source>
            <translation>“%1” non è utilizzabile: la scheda grafica non risponde.</translation>
        </message>
        <message>
            <source>“%1” cannot be used: there is no NVIDIA driver.</source>
            <translation>“%1” non è utilizzabile: non c'è un driver NVIDIA.</translation>
        </message>
        <message>
            <source>“%1” cannot be used: the NVIDIA driver lists no graphics card.</source>
            <translation>“%1” non è utilizzabile: il driver NVIDIA non elenca schede grafiche.</translation>
        </message>
        <message>
            <source>“%1” cannot be used: this Espalier is made for the processor alone.</source>
            <translation>“%1” non è utilizzabile: questo Espalier è fatto solo per il processore.</translation>
        </message>
        <message>
            <source>“%1” is not a device.</source>
            <translation>“%1” non è il nome di un dispositivo.</translation>
        </message>
        <message>
            <source>it cannot be reached: %1.</source>
            <translation>non è raggiungibile: %1.</translation>
        </message>
        <message>
            <source>See whether it may be read and written, and the disk is there.</source>
            <translation>Controlla che si possa leggere e scrivere, e che il disco ci sia.</translation>
        </message>
        <message>
            <source>there is no space left for it.</source>
            <translation>non c'è più spazio.</translation>
        </message>
        <message>
            <source>Free some space on the disk, then try again. Files that were there already are unchanged.</source>
            <translation>Libera spazio sul disco, poi riprova. I file che c'erano già sono invariati.</translation>
        </message>
        <message>
            <source>it cannot be written: %2.</source>
            <translation>non si può scrivere: %2.</translation>
        </message>
        <message>
            <source>See whether the folder may be written and the disk is there, or choose another folder.</source>
            <translation>Controlla che nella cartella si possa scrivere e che il disco ci sia, o scegli un'altra cartella.</translation>
        </message>
        <message>
            <source>the server does not prove who it is: %2.</source>
            <translation>il server non dimostra chi è: %2.</translation>
        </message>
        <message>
            <source>See whether the clock of this computer is right and its certificates are up to date.</source>
            <translation>Controlla che l'orologio di questo computer sia giusto e i certificati aggiornati.</translation>
        </message>
        <message>
            <source>It is being downloaded already</source>
            <translation>È già in scaricamento</translation>
        </message>
        <message>
            <source>another program downloads this file.</source>
            <translation>un altro programma scarica questo file.</translation>
        </message>
        <message>
            <source>Wait until it ends, or close the other program.</source>
            <translation>Aspetta che finisca, o chiudi l'altro programma.</translation>
        </message>
        <message>
            <source>the connection ended after %2 of %3 bytes.</source>
            <translation>la connessione è finita dopo %2 di %3 byte.</translation>
        </message>
        <message>
            <source>Try again: the download goes on where it stopped.</source>
            <translation>Riprova: lo scaricamento continua da dove si è fermato.</translation>
        </message>
        <message>
            <source>the connection broke off: %2.</source>
            <translation>la connessione si è interrotta: %2.</translation>
        </message>
        <message>
            <source>the file that is there is another one.</source>
            <translation>il file che c'è è un altro.</translation>
        </message>
        <message>
            <source>Rename it or move it away, then try again.</source>
            <translation>Rinominalo o spostalo, poi riprova.</translation>
        </message>
        <message>
            <source>the answer leads to an address that is not safe to follow: %2.</source>
            <translation>la risposta porta a un indirizzo che non è sicuro seguire: %2.</translation>
        </message>
        <message>
            <source>The network may ask you to sign in first: open a page in a browser, then try again.</source>
            <translation>La rete può chiedere prima un accesso: apri una pagina in un browser, poi riprova.</translation>
        </message>
        <message>
            <source>the server sends from one address to the next without end.</source>
            <translation>il server rimanda da un indirizzo all'altro senza fine.</translation>
        </message>
        <message>
            <source>Try again later.</source>
            <translation>Riprova più tardi.</translation>
        </message>
        <message>
            <source>for a while nothing came any more.</source>
            <translation>per un po' non è arrivato più nulla.</translation>
        </message>
        <message>
            <source>the server answered %2.</source>
            <translation>il server ha risposto %2.</translation>
        </message>
        <message>
            <source>Try again later; the file may have moved.</source>
            <translation>Riprova più tardi; il file può essere stato spostato.</translation>
        </message>
        <message>
            <source>the server cannot be reached: %2.</source>
            <translation>il server non è raggiungibile: %2.</translation>
        </message>
        <message>
            <source>See whether this computer has a connection to the internet, then try again.</source>
            <translation>Controlla che questo computer sia connesso a internet, poi riprova.</translation>
        </message>
        <message>
            <source>a web page came in place of the file.</source>
            <translation>al posto del file è arrivata una pagina web.</translation>
        </message>
        <message>
            <source>what came is not the file that was published; it is deleted.</source>
            <translation>ciò che è arrivato non è il file pubblicato; è stato eliminato.</translation>
        </message>
        <message>
            <source>Try again later; if it stays so, the file on the server has changed.</source>
            <translation>Riprova più tardi; se resta così, il file sul server è cambiato.</translation>
        </message>
        <message>
            <source>the file on the server has not the size of %2 bytes that was published.</source>
            <translation>il file sul server non ha la dimensione pubblicata di %2 byte.</translation>
        </message>
        <message>
            <source>This is not a file</source>
            <translation>Questo non è un file</translation>
        </message>
        <message>
            <source>it is a folder or a device.</source>
            <translation>è una cartella o un dispositivo.</translation>
        </message>
        <message>
            <source>Choose a file.</source>
            <translation>Scegli un file.</translation>
        </message>
        <message>
            <source>The file is too large</source>
            <translation>Il file è troppo grande</translation>
        </message>
        <message>
            <source>it has %2 bytes; at most %3 are read.</source>
            <translation>ha %2 byte; se ne leggono al più %3.</translation>
        </message>
        <message>
            <source>See whether it is the right file.</source>
            <translation>Controlla se è il file giusto.</translation>
        </message>
        <message>
            <source>it cannot be read: %2.</source>
            <translation>non si può leggere: %2.</translation>
        </message>
        <message>
            <source>a mistake of Espalier itself: %1</source>
            <translation>un errore di Espalier stesso: %1</translation>
        </message>
        <message>
            <source>a computation failed: %1</source>
            <translation>un calcolo non è riuscito: %1</translation>
        </message>
        <message>
            <source>the memory of this computer, or of its graphics card, does not suffice.</source>
            <translation>la memoria di questo computer, o della sua scheda grafica, non basta.</translation>
        </message>
        <message>
            <source>Choose a smaller batch, smaller pictures or a smaller model, or close other programs.</source>
            <translation>Scegli un batch più piccolo, immagini più piccole o un modello più piccolo, o chiudi altri programmi.</translation>
        </message>
        <message>
            <source>“%1” is not a precision to compute with.</source>
            <translation>“%1” non è una precisione di calcolo.</translation>
        </message>
        <message>
            <source>Choose another precision.</source>
            <translation>Scegli un'altra precisione.</translation>
        </message>
        <message>
            <source>There are too few classes</source>
            <translation>Ci sono troppo poche classi</translation>
        </message>
        <message>
            <source>it holds %2 folders of pictures; telling classes apart needs two.</source>
            <translation>contiene %2 cartelle di immagini; per distinguere classi ne servono due.</translation>
        </message>
        <message>
            <source>Put the pictures of each class into a folder of its own.</source>
            <translation>Metti le immagini di ogni classe in una cartella propria.</translation>
        </message>
        <message>
            <source>The COCO file is not complete</source>
            <translation>Il file COCO non è completo</translation>
        </message>
        <message>
            <source>it has no “%2”.</source>
            <translation>non ha “%2”.</translation>
        </message>
        <message>
            <source>A COCO file has “images”, “annotations” and “categories”: export it again.</source>
            <translation>Un file COCO ha “images”, “annotations” e “categories”: esportalo di nuovo.</translation>
        </message>
        <message>
            <source>This format cannot hold the class names</source>
            <translation>Questo formato non può contenere i nomi delle classi</translation>
        </message>
        <message>
            <source>Pascal VOC cannot hold the class name %1: names must differ and have no blanks at their ends.</source>
            <translation>Pascal VOC non può contenere il nome %1: i nomi devono essere diversi e senza spazi alle estremità.</translation>
        </message>
        <message>
            <source>Rename the class on the Data page.</source>
            <translation>Rinomina la classe nella pagina Dati.</translation>
        </message>
        <message>
            <source>datasets are not written in this format.</source>
            <translation>i dataset non si scrivono in questo formato.</translation>
        </message>
        <message>
            <source>Choose another format.</source>
            <translation>Scegli un altro formato.</translation>
        </message>
        <message>
            <source>The copy would lie in the dataset</source>
            <translation>La copia starebbe dentro il dataset</translation>
        </message>
        <message>
            <source>the folder is part of the dataset itself.</source>
            <translation>la cartella fa parte del dataset stesso.</translation>
        </message>
        <message>
            <source>Choose a folder elsewhere: the dataset stays as it is.</source>
            <translation>Scegli una cartella altrove: il dataset resta com'è.</translation>
        </message>
        <message>
            <source>The folder is not empty</source>
            <translation>La cartella non è vuota</translation>
        </message>
        <message>
            <source>something is there already.</source>
            <translation>c'è già qualcosa.</translation>
        </message>
        <message>
            <source>Choose a new or empty folder.</source>
            <translation>Scegli una cartella nuova o vuota.</translation>
        </message>
        <message>
            <source>This dataset cannot be converted</source>
            <translation>Questo dataset non si può convertire</translation>
        </message>
        <message>
            <source>The export is not complete</source>
            <translation>L'esportazione non è completa</translation>
        </message>
        <message>
            <source>there is no obj.data in it.</source>
            <translation>manca obj.data.</translation>
        </message>
        <message>
            <source>Export from CVAT as “YOLO 1.1”.</source>
            <translation>Esporta da CVAT come “YOLO 1.1”.</translation>
        </message>
        <message>
            <source>it holds several yaml files: %2.</source>
            <translation>contiene più file yaml: %2.</translation>
        </message>
        <message>
            <source>Open one of them.</source>
            <translation>Aprine uno.</translation>
        </message>
        <message>
            <source>“%3” is none of the answers (%2).</source>
            <translation>“%3” non è fra le risposte (%2).</translation>
        </message>
        <message>
            <source>Choose one of the answers on the Data page.</source>
            <translation>Scegli una delle risposte nella pagina Dati.</translation>
        </message>
        <message>
            <source>A picture has changed</source>
            <translation>Un'immagine è cambiata</translation>
        </message>
        <message>
            <source>it has another size than when the dataset was read.</source>
            <translation>ha un'altra dimensione rispetto a quando il dataset è stato letto.</translation>
        </message>
        <message>
            <source>Read the dataset again (F5), then start again.</source>
            <translation>Rileggi il dataset (F5), poi ricomincia.</translation>
        </message>
        <message>
            <source>`nc` is not a number of classes from 1.</source>
            <translation>`nc` non è un numero di classi da 1 in su.</translation>
        </message>
        <message>
            <source>Write `names:` in the yaml as a list of texts.</source>
            <translation>Scrivi `names:` nello yaml come elenco di testi.</translation>
        </message>
        <message>
            <source>the model has %1 classes, the dataset has %2.</source>
            <translation>il modello ha %1 classi, il dataset ne ha %2.</translation>
        </message>
        <message>
            <source>Match the classes, or choose the dataset that the model was trained on.</source>
            <translation>Abbina le classi, o scegli il dataset su cui il modello è stato addestrato.</translation>
        </message>
        <message>
            <source>line %3: the name of class %2 is not a text.</source>
            <translation>riga %3: il nome della classe %2 non è un testo.</translation>
        </message>
        <message>
            <source>line %3: expected a class number from 0, found %2.</source>
            <translation>riga %3: atteso un numero di classe da 0, trovato %2.</translation>
        </message>
        <message>
            <source>no picture of “%1” can be used.</source>
            <translation>nessuna immagine di “%1” è utilizzabile.</translation>
        </message>
        <message>
            <source>Add labelled pictures to it, or choose another part.</source>
            <translation>Aggiungi immagini etichettate, o scegli un'altra parte.</translation>
        </message>
        <message>
            <source>This is not a dataset that Espalier knows</source>
            <translation>Questo non è un dataset che Espalier conosce</translation>
        </message>
        <message>
            <source>it is none of the formats that are read.</source>
            <translation>non è in nessuno dei formati che si leggono.</translation>
        </message>
        <message>
            <source>Open a data.yaml, a COCO json, a folder of Pascal VOC or LabelMe files, an export of CVAT or Label Studio, folders of pictures by class, or a zip file of one of these.</source>
            <translation>Apri un data.yaml, un json COCO, una cartella di file Pascal VOC o LabelMe, un'esportazione di CVAT o Label Studio, cartelle di immagini per classe, o un file zip di uno di questi.</translation>
        </message>
        <message>
            <source>a class name has more than %2 characters.</source>
            <translation>un nome di classe ha più di %2 caratteri.</translation>
        </message>
        <message>
            <source>See whether it is the right file or folder.</source>
            <translation>Controlla se è il file o la cartella giusta.</translation>
        </message>
        <message>
            <source>There are too many classes</source>
            <translation>Ci sono troppe classi</translation>
        </message>
        <message>
            <source>it names more than %2 classes.</source>
            <translation>nomina più di %2 classi.</translation>
        </message>
        <message>
            <source>there is no picture in %2, the place of “%1”.</source>
            <translation>non ci sono immagini in %2, il posto di “%1”.</translation>
        </message>
        <message>
            <source>Put pictures there, or give their folder in the yaml.</source>
            <translation>Metti lì le immagini, o indica la loro cartella nello yaml.</translation>
        </message>
        <message>
            <source>it has no keys such as `train:` and `names:`.</source>
            <translation>non ha chiavi come `train:` e `names:`.</translation>
        </message>
        <message>
            <source>Open the yaml of a dataset.</source>
            <translation>Apri lo yaml di un dataset.</translation>
        </message>
        <message>
            <source>there is no class name in it.</source>
            <translation>non contiene nomi di classi.</translation>
        </message>
        <message>
            <source>Add `names:` with a list of class names, or one name a line where it is a text file.</source>
            <translation>Aggiungi `names:` con un elenco di nomi, o un nome per riga se è un file di testo.</translation>
        </message>
        <message>
            <source>The dataset names no test images</source>
            <translation>Il dataset non nomina immagini di test</translation>
        </message>
        <message>
            <source>it names no images for `test:`.</source>
            <translation>non nomina immagini per `test:`.</translation>
        </message>
        <message>
            <source>Correct the yaml.</source>
            <translation>Correggi lo yaml.</translation>
        </message>
        <message>
            <source>The folder of the test images is missing</source>
            <translation>Manca la cartella delle immagini di test</translation>
        </message>
        <message>
            <source>the place of the test images is not there: %1.</source>
            <translation>il posto delle immagini di test non c'è: %1.</translation>
        </message>
        <message>
            <source>The place of the test images cannot be read</source>
            <translation>Il posto delle immagini di test non si legge</translation>
        </message>
        <message>
            <source>`%1` is not a path.</source>
            <translation>`%1` non è un percorso.</translation>
        </message>
        <message>
            <source>it names no images for `train:`.</source>
            <translation>non nomina immagini per `train:`.</translation>
        </message>
        <message>
            <source>Give the folder of the images as `train:` in the yaml.</source>
            <translation>Indica la cartella delle immagini come `train:` nello yaml.</translation>
        </message>
        <message>
            <source>the place of the training images is not there: %1.</source>
            <translation>il posto delle immagini di addestramento non c'è: %1.</translation>
        </message>
        <message>
            <source>none of the training images can be used.</source>
            <translation>nessuna delle immagini di addestramento è utilizzabile.</translation>
        </message>
        <message>
            <source>See whether these are the right pictures and can be opened.</source>
            <translation>Controlla se sono le immagini giuste e se si aprono.</translation>
        </message>
        <message>
            <source>The dataset names no validation images</source>
            <translation>Il dataset non nomina immagini di validazione</translation>
        </message>
        <message>
            <source>it names no images for `val:`.</source>
            <translation>non nomina immagini per `val:`.</translation>
        </message>
        <message>
            <source>The folder of the validation images is missing</source>
            <translation>Manca la cartella delle immagini di validazione</translation>
        </message>
        <message>
            <source>the place of the validation images is not there: %1.</source>
            <translation>il posto delle immagini di validazione non c'è: %1.</translation>
        </message>
        <message>
            <source>The place of the validation images cannot be read</source>
            <translation>Il posto delle immagini di validazione non si legge</translation>
        </message>
        <message>
            <source>there is no yaml file in it.</source>
            <translation>non contiene file yaml.</translation>
        </message>
        <message>
            <source>Open the yaml file of the dataset.</source>
            <translation>Apri il file yaml del dataset.</translation>
        </message>
        <message>
            <source>The dataset has no boxes</source>
            <translation>Il dataset non ha riquadri</translation>
        </message>
        <message>
            <source>a detector needs boxes; this dataset names only the class of each whole picture.</source>
            <translation>un rilevatore ha bisogno di riquadri; questo dataset nomina solo la classe di ogni immagine intera.</translation>
        </message>
        <message>
            <source>Choose a classifier on the Models page, or open a dataset with boxes.</source>
            <translation>Scegli un classificatore nella pagina Modelli, o apri un dataset con riquadri.</translation>
        </message>
        <message>
            <source>The dataset has boxes, not classes of pictures</source>
            <translation>Il dataset ha riquadri, non classi di immagini</translation>
        </message>
        <message>
            <source>a classifier needs the class of each whole picture; this dataset has boxes.</source>
            <translation>un classificatore ha bisogno della classe di ogni immagine intera; questo dataset ha riquadri.</translation>
        </message>
        <message>
            <source>Choose a detector on the Models page, or open a folder with one folder of pictures a class.</source>
            <translation>Scegli un rilevatore nella pagina Modelli, o apri una cartella con una cartella di immagini per classe.</translation>
        </message>
        <message>
            <source>line %2, column %3: %4.</source>
            <translation>riga %2, colonna %3: %4.</translation>
        </message>
        <message>
            <source>Indent with spaces, not tabs; write Windows paths without quotes or in single quotes.</source>
            <translation>Rientra con spazi, non con tabulazioni; scrivi i percorsi di Windows senza virgolette o fra apici.</translation>
        </message>
        <message>
            <source>it has more entries or levels than are read (at most %2).</source>
            <translation>ha più voci o livelli di quanti se ne leggano (al più %2).</translation>
        </message>
        <message>
            <source>A json file cannot be read</source>
            <translation>Un file json non si legge</translation>
        </message>
        <message>
            <source>it is not well-formed at byte %2.</source>
            <translation>non è ben formato al byte %2.</translation>
        </message>
        <message>
            <source>Export it again.</source>
            <translation>Esportalo di nuovo.</translation>
        </message>
        <message>
            <source>this export of Label Studio holds no images.</source>
            <translation>questa esportazione di Label Studio non contiene immagini.</translation>
        </message>
        <message>
            <source>Export again as “YOLO with Images”, or copy the images into its folder images.</source>
            <translation>Esporta di nuovo come “YOLO with Images”, o copia le immagini nella sua cartella images.</translation>
        </message>
        <message>
            <source>it does not list the classes.</source>
            <translation>non elenca le classi.</translation>
        </message>
        <message>
            <source>Add classes.txt with one class name a line.</source>
            <translation>Aggiungi classes.txt con un nome di classe per riga.</translation>
        </message>
        <message>
            <source>there is no shape in its json files.</source>
            <translation>non ci sono forme nei suoi file json.</translation>
        </message>
        <message>
            <source>Open the folder that holds the json files of LabelMe and their images.</source>
            <translation>Apri la cartella che contiene i file json di LabelMe e le loro immagini.</translation>
        </message>
        <message>
            <source>Your changes to the dataset cannot be read</source>
            <translation>Le tue modifiche al dataset non si leggono</translation>
        </message>
        <message>
            <source>the file that keeps them is damaged.</source>
            <translation>il file che le conserva è danneggiato.</translation>
        </message>
        <message>
            <source>Delete that file to have the dataset as its own files say.</source>
            <translation>Elimina quel file per avere il dataset come dicono i suoi file.</translation>
        </message>
        <message>
            <source>a later version of Espalier wrote them (format %2).</source>
            <translation>le ha scritte una versione successiva di Espalier (formato %2).</translation>
        </message>
        <message>
            <source>%1 pictures are not possible; it takes %2 to 100,000.</source>
            <translation>%1 immagini non sono possibili; ne servono da %2 a 100.000.</translation>
        </message>
        <message>
            <source>Choose another number.</source>
            <translation>Scegli un altro numero.</translation>
        </message>
        <message>
            <source>it is in a folder that holds other files already.</source>
            <translation>sta in una cartella che contiene già altri file.</translation>
        </message>
        <message>
            <source>there is no object in its %1 xml files.</source>
            <translation>non ci sono oggetti nei suoi %1 file xml.</translation>
        </message>
        <message>
            <source>Open the folder that holds Annotations and JPEGImages.</source>
            <translation>Apri la cartella che contiene Annotations e JPEGImages.</translation>
        </message>
        <message>
            <source>There is more than one dataset</source>
            <translation>C'è più di un dataset</translation>
        </message>
        <message>
            <source>the folder holds several Pascal VOC datasets: %1 and %2.</source>
            <translation>la cartella contiene più dataset Pascal VOC: %1 e %2.</translation>
        </message>
        <message>
            <source>Open one of these folders.</source>
            <translation>Apri una di queste cartelle.</translation>
        </message>
        <message>
            <source>all its checkpoints are damaged.</source>
            <translation>tutti i suoi checkpoint sono danneggiati.</translation>
        </message>
        <message>
            <source>Start a new training from its weights/last.pt.</source>
            <translation>Avvia un nuovo addestramento dal suo weights/last.pt.</translation>
        </message>
        <message>
            <source>A checkpoint could not be saved</source>
            <translation>Un checkpoint non si è potuto salvare</translation>
        </message>
        <message>
            <source>it was written, but cannot be read back as it was.</source>
            <translation>è stato scritto, ma non si rilegge com'era.</translation>
        </message>
        <message>
            <source>See whether the disk is sound; the checkpoint before is unchanged.</source>
            <translation>Controlla che il disco sia sano; il checkpoint precedente è invariato.</translation>
        </message>
        <message>
            <source>its numbers are stored in the byte order of other processors (big-endian).</source>
            <translation>i suoi numeri sono nell'ordine dei byte di altri processori (big-endian).</translation>
        </message>
        <message>
            <source>Save the weights again on a computer with an x86 or ARM processor.</source>
            <translation>Salva di nuovo i pesi su un computer con processore x86 o ARM.</translation>
        </message>
        <message>
            <source>a model needs at least one class; there are %1.</source>
            <translation>un modello ha bisogno di almeno una classe; ce ne sono %1.</translation>
        </message>
        <message>
            <source>Name at least one class.</source>
            <translation>Nomina almeno una classe.</translation>
        </message>
        <message>
            <source>its entry “%2” is packed in a way that is not read.</source>
            <translation>la sua voce “%2” è compressa in un modo che non si legge.</translation>
        </message>
        <message>
            <source>Save the weights again with a current PyTorch (torch.save), or as .safetensors.</source>
            <translation>Salva di nuovo i pesi con un PyTorch attuale (torch.save), o come .safetensors.</translation>
        </message>
        <message>
            <source>it contradicts itself, or was changed after it was written.</source>
            <translation>si contraddice, o è stato cambiato dopo la scrittura.</translation>
        </message>
        <message>
            <source>Get the file again from where it came from.</source>
            <translation>Procurati di nuovo il file da dove è venuto.</translation>
        </message>
        <message>
            <source>there is no weight in it.</source>
            <translation>non contiene pesi.</translation>
        </message>
        <message>
            <source>Choose the file that training wrote (best.pt).</source>
            <translation>Scegli il file scritto dall'addestramento (best.pt).</translation>
        </message>
        <message>
            <source>The model file is empty</source>
            <translation>Il file del modello è vuoto</translation>
        </message>
        <message>
            <source>it has 0 bytes.</source>
            <translation>ha 0 byte.</translation>
        </message>
        <message>
            <source>it is not a PyTorch or safetensors file.</source>
            <translation>non è un file PyTorch o safetensors.</translation>
        </message>
        <message>
            <source>Choose a .pt, .pth or .safetensors file with weights.</source>
            <translation>Scegli un file .pt, .pth o .safetensors con pesi.</translation>
        </message>
        <message>
            <source>it is written in PyTorch's first format (tar), which Espalier does not read.</source>
            <translation>è scritto nel primo formato di PyTorch (tar), che Espalier non legge.</translation>
        </message>
        <message>
            <source>This model is not downloaded</source>
            <translation>Questo modello non viene scaricato</translation>
        </message>
        <message>
            <source>this version does not know the checksum of %1.</source>
            <translation>questa versione non conosce la somma di controllo di %1.</translation>
        </message>
        <message>
            <source>Download %2 yourself and put it into %3.</source>
            <translation>Scarica tu %2 e mettilo in %3.</translation>
        </message>
        <message>
            <source>it neither names classes nor scores them.</source>
            <translation>non nomina classi e non le valuta.</translation>
        </message>
        <message>
            <source>Choose another copy of the model, or train it again.</source>
            <translation>Scegli un'altra copia del modello, o addestralo di nuovo.</translation>
        </message>
        <message>
            <source>there is no file “%1” here, and no model of that name in %2.</source>
            <translation>non c'è un file “%1” qui, né un modello con quel nome in %2.</translation>
        </message>
        <message>
            <source>Choose a .pt, .pth or .safetensors file, or put the model into that folder.</source>
            <translation>Scegli un file .pt, .pth o .safetensors, o metti il modello in quella cartella.</translation>
        </message>
        <message>
            <source>there is no published model “%1”.</source>
            <translation>non c'è un modello pubblicato “%1”.</translation>
        </message>
        <message>
            <source>Choose another model on the Models page.</source>
            <translation>Scegli un altro modello nella pagina Modelli.</translation>
        </message>
        <message>
            <source>its numbers are of the type %2, which is not read.</source>
            <translation>i suoi numeri sono del tipo %2, che non si legge.</translation>
        </message>
        <message>
            <source>Save the weights again as float32 or float16.</source>
            <translation>Salva di nuovo i pesi come float32 o float16.</translation>
        </message>
        <message>
            <source>it is a zip file, but no PyTorch checkpoint.</source>
            <translation>è un file zip, ma non un checkpoint di PyTorch.</translation>
        </message>
        <message>
            <source>its name does not end in .pt, .pth or .safetensors.</source>
            <translation>il suo nome non finisce in .pt, .pth o .safetensors.</translation>
        </message>
        <message>
            <source>Give it the ending of its format.</source>
            <translation>Dagli l'estensione del suo formato.</translation>
        </message>
        <message>
            <source>The model file is not complete</source>
            <translation>Il file del modello non è completo</translation>
        </message>
        <message>
            <source>it is not a complete %1: the tensor %2 is missing.</source>
            <translation>non è un %1 intero: manca il tensore %2.</translation>
        </message>
        <message>
            <source>The model file does not fit its network</source>
            <translation>Il file del modello non va con la sua rete</translation>
        </message>
        <message>
            <source>it is not a complete %1: the tensor %2 has the shape %3, expected %4.</source>
            <translation>non è un %1 intero: il tensore %2 ha la forma %3, attesa %4.</translation>
        </message>
        <message>
            <source>it is a TorchScript program, which cannot be trained or read as weights.</source>
            <translation>è un programma TorchScript, che non si può addestrare né leggere come pesi.</translation>
        </message>
        <message>
            <source>it ends too early.</source>
            <translation>finisce troppo presto.</translation>
        </message>
        <message>
            <source>Copy or download it again: it did not finish.</source>
            <translation>Copialo o scaricalo di nuovo: non era finito.</translation>
        </message>
        <message>
            <source>there is no network “%1”.</source>
            <translation>non c'è una rete “%1”.</translation>
        </message>
        <message>
            <source>Choose a model on the Models page.</source>
            <translation>Scegli un modello nella pagina Modelli.</translation>
        </message>
        <message>
            <source>it asks for %2, which weights have no use for; nothing of it was run.</source>
            <translation>chiede %2, che ai pesi non serve; non ne è stato eseguito nulla.</translation>
        </message>
        <message>
            <source>Do not open it elsewhere either unless you trust where it comes from; use another file, best a .safetensors.</source>
            <translation>Non aprirlo nemmeno altrove, se non ti fidi della sua origine; usa un altro file, meglio un .safetensors.</translation>
        </message>
        <message>
            <source>The file is not safe to open, so it was not</source>
            <translation>Il file non è sicuro e non è stato aperto</translation>
        </message>
        <message>
            <source>it holds an entry with the name “%2”, which leads elsewhere.</source>
            <translation>contiene una voce di nome “%2”, che porta altrove.</translation>
        </message>
        <message>
            <source>it uses the pickle instruction %2, which weights have no use for; nothing of it was run.</source>
            <translation>usa l'istruzione pickle %2, che ai pesi non serve; non ne è stato eseguito nulla.</translation>
        </message>
        <message>
            <source>its network (%1) is none of those that Espalier can build.</source>
            <translation>la sua rete (%1) non è fra quelle che Espalier sa costruire.</translation>
        </message>
        <message>
            <source>Choose a model of a network that is listed on the Models page.</source>
            <translation>Scegli un modello di una rete elencata nella pagina Modelli.</translation>
        </message>
        <message>
            <source>The model is not trained yet</source>
            <translation>Il modello non è ancora addestrato</translation>
        </message>
        <message>
            <source>the head of %1 is new: it finds nothing yet.</source>
            <translation>la testa di %1 è nuova: non trova ancora nulla.</translation>
        </message>
        <message>
            <source>Train it on your pictures first, then use the run's best.pt.</source>
            <translation>Prima addestralo sulle tue immagini, poi usa best.pt della corsa.</translation>
        </message>
        <message>
            <source>it is a web page: the download went wrong.</source>
            <translation>è una pagina web: lo scaricamento è andato storto.</translation>
        </message>
        <message>
            <source>Download the file again; some sites need a login or another link.</source>
            <translation>Scarica di nuovo il file; alcuni siti chiedono un accesso o un altro collegamento.</translation>
        </message>
        <message>
            <source>it was written by YOLOv5 (%2).</source>
            <translation>è stato scritto da YOLOv5 (%2).</translation>
        </message>
        <message>
            <source>Choose a YOLO11 model, for example yolo11n.pt.</source>
            <translation>Scegli un modello YOLO11, per esempio yolo11n.pt.</translation>
        </message>
        <message>
            <source>A class name cannot name a folder</source>
            <translation>Il nome di una classe non è un nome di cartella</translation>
        </message>
        <message>
            <source>no folder can be called %1, or another class has that name in other capitals.</source>
            <translation>nessuna cartella può chiamarsi %1, o un'altra classe ha lo stesso nome con altre maiuscole.</translation>
        </message>
        <message>
            <source>it has a class for each whole picture and no boxes, which only class folders hold.</source>
            <translation>ha una classe per ogni immagine intera e nessun riquadro: li contengono solo le cartelle di classe.</translation>
        </message>
        <message>
            <source>Write it as class folders.</source>
            <translation>Scrivilo come cartelle di classe.</translation>
        </message>
        <message>
            <source>What is saved is safe: press “Resume” on the Train page. A new run can take “Processor” on the Settings page.</source>
            <translation>Ciò che è salvato è al sicuro: premi “Riprendi” nella pagina Addestra. Una nuova corsa può usare “Processore” nella pagina Impostazioni.</translation>
        </message>
        <message>
            <source>Choose another device on the Settings page; “Processor” always works.</source>
            <translation>Scegli un altro dispositivo nella pagina Impostazioni; “Processore” funziona sempre.</translation>
        </message>
        <message>
            <source>Update the driver of the graphics card and start the computer again, or choose “Processor” on the Settings page.</source>
            <translation>Aggiorna il driver della scheda grafica e riavvia il computer, o scegli “Processore” nella pagina Impostazioni.</translation>
        </message>
        <message>
            <source>Install the driver of the graphics card, or choose “Processor” on the Settings page.</source>
            <translation>Installa il driver della scheda grafica, o scegli “Processore” nella pagina Impostazioni.</translation>
        </message>
        <message>
            <source>“%1” cannot be used: this Espalier came without LibTorch's part for NVIDIA cards.</source>
            <translation>“%1” non è utilizzabile: questo Espalier è senza la parte di LibTorch per schede NVIDIA.</translation>
        </message>
    </context>
    <context>
        <name>ui::FreezeFigures</name>
        <message>
            <source>Trainable parameters</source>
            <translation>Parametri addestrabili</translation>
        </message>
        <message>
            <source>of %1 in the model</source>
            <translation>su %1 nel modello</translation>
        </message>
        <message>
            <source>Epochs 1–%1: %2</source>
            <translation>Epoche 1–%1: %2</translation>
        </message>
        <message>
            <source>At first: %1</source>
            <translation>All'inizio: %1</translation>
        </message>
        <message>
            <source>Memory</source>
            <translation>Memoria</translation>
        </message>
        <message>
            <source>Time per epoch</source>
            <translation>Tempo per epoca</translation>
        </message>
        <message>
            <source>Feature cache</source>
            <translation>Cache delle feature</translation>
        </message>
        <message>
            <source>Open images to measure it</source>
            <translation>Apri delle immagini per misurarlo</translation>
        </message>
        <message>
            <source>Not known on this computer</source>
            <translation>Non noto su questo computer</translation>
        </message>
        <message>
            <source>Too much for %1: lower the batch</source>
            <translation>Troppa per %1: riduci il batch</translation>
        </message>
        <message>
            <source>Fits: %1 free</source>
            <translation>Ci sta: %1 liberi</translation>
        </message>
        <message>
            <source>Peak, measured on 2 batches</source>
            <translation>Picco, misurato su 2 batch</translation>
        </message>
        <message>
            <source>Measured on 2 batches</source>
            <translation>Misurato su 2 batch</translation>
        </message>
        <message>
            <source>Then %1, from epoch %2</source>
            <translation>Poi %1, dall'epoca %2</translation>
        </message>
        <message>
            <source>First %1 to fill the cache</source>
            <translation>Prima %1 per riempire la cache</translation>
        </message>
        <message numerus="yes">
            <source>All %n epoch(s): about %1</source>
            <translation>
                <numerusform>%n epoca: circa %1</numerusform>
                <numerusform>Tutte le %n epoche: circa %1</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing is cached</source>
            <translation>Nulla in cache</translation>
        </message>
        <message>
            <source>Every epoch starts from the pictures</source>
            <translation>Ogni epoca parte dalle immagini</translation>
        </message>
        <message>
            <source>%1 free on disk</source>
            <translation>%1 liberi su disco</translation>
        </message>
        <message>
            <source>Frozen blocks run once a picture</source>
            <translation>Blocchi congelati: una volta a immagine</translation>
        </message>
        <message>
            <source>The frozen blocks see each picture once, and every later epoch is faster. Augmented views of a picture are made in advance and take turns; how many, the settings on Train say.</source>
            <translation>I blocchi congelati vedono ogni immagine una volta sola e ogni epoca successiva è più veloce. Le varianti aumentate di un'immagine si preparano prima e si alternano; quante, lo dicono le impostazioni in Addestra.</translation>
        </message>
        <message>
            <source>Turn off</source>
            <translation>Disattiva</translation>
        </message>
        <message>
            <source>Turn on</source>
            <translation>Attiva</translation>
        </message>
        <message>
            <source>Turn off the feature cache</source>
            <translation>Disattiva la cache delle feature</translation>
        </message>
        <message>
            <source>Turn on the feature cache</source>
            <translation>Attiva la cache delle feature</translation>
        </message>
        <message>
            <source>It needs first blocks that are frozen</source>
            <translation>Richiede i primi blocchi congelati</translation>
        </message>
        <message>
            <source>instead of %1 an epoch</source>
            <translation>invece di %1 per epoca</translation>
        </message>
        <message>
            <source>with %1 on disk; it is off</source>
            <translation>con %1 su disco; è spenta</translation>
        </message>
    </context>
    <context>
        <name>ui::FreezePage</name>
        <message>
            <source>Freeze</source>
            <translation>Congela</translation>
        </message>
        <message>
            <source>Use this plan</source>
            <translation>Usa questo piano</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>Scegli un modello</translation>
        </message>
        <message>
            <source>Presets</source>
            <translation>Piani pronti</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Tutto</translation>
        </message>
        <message>
            <source>Backbone frozen</source>
            <translation>Backbone congelato</translation>
        </message>
        <message>
            <source>Head only</source>
            <translation>Solo la testa</translation>
        </message>
        <message>
            <source>First blocks frozen</source>
            <translation>Primi blocchi congelati</translation>
        </message>
        <message>
            <source>Number of first blocks to freeze</source>
            <translation>Numero di primi blocchi da congelare</translation>
        </message>
        <message>
            <source>Freezes blocks 0 to this number less one, as the setting “freeze” of Ultralytics</source>
            <translation>Congela i blocchi da 0 a questo numero meno uno, come l'impostazione “freeze” di Ultralytics</translation>
        </message>
        <message>
            <source> blocks</source>
            <translation> blocchi</translation>
        </message>
        <message>
            <source>Which blocks of the network learn, and which keep what they know</source>
            <translation>Quali blocchi della rete imparano e quali tengono ciò che sanno</translation>
        </message>
        <message>
            <source>This network cannot be shown</source>
            <translation>Questa rete non si può mostrare</translation>
        </message>
        <message>
            <source>%1 is not a network that Espalier can train.</source>
            <translation>%1 non è una rete che Espalier sa addestrare.</translation>
        </message>
        <message>
            <source>No model yet</source>
            <translation>Ancora nessun modello</translation>
        </message>
        <message>
            <source>Choose a trained model first; its blocks appear here.</source>
            <translation>Prima scegli un modello addestrato; i suoi blocchi appaiono qui.</translation>
        </message>
        <message>
            <source>Choose a model first</source>
            <translation>Prima scegli un modello</translation>
        </message>
        <message>
            <source>%1, %2 px, no images yet</source>
            <translation>%1, %2 px, ancora nessuna immagine</translation>
        </message>
        <message>
            <source>%1 on %2, %3 px</source>
            <translation>%1 su %2, %3 px</translation>
        </message>
        <message>
            <source>Ctrl+Return</source>
            <translation>Ctrl+Invio</translation>
        </message>
        <message>
            <source>Nothing would learn</source>
            <translation>Nulla imparerebbe</translation>
        </message>
        <message>
            <source>Every block is frozen. Thaw at least the head.</source>
            <translation>Ogni blocco è congelato. Scongela almeno la testa.</translation>
        </message>
        <message>
            <source>Thaw the head</source>
            <translation>Scongela la testa</translation>
        </message>
        <message>
            <source>The head has to learn your classes</source>
            <translation>La testa deve imparare le tue classi</translation>
        </message>
        <message>
            <source>Its class branch starts fresh for this dataset; frozen it would stay random.</source>
            <translation>Il suo ramo delle classi riparte da zero per questo dataset; congelato resterebbe casuale.</translation>
        </message>
        <message>
            <source>Everything learns</source>
            <translation>Tutto impara</translation>
        </message>
        <message>
            <source>Best with many images, or with pictures unlike everyday photos. The slowest choice.</source>
            <translation>Meglio con molte immagini, o diverse dalle foto comuni. La scelta più lenta.</translation>
        </message>
        <message>
            <source>What it knows of edges and shapes stays; neck and head adapt. Good with a few hundred images.</source>
            <translation>Ciò che sa di bordi e forme resta; collo e testa si adattano. Adatto a qualche centinaio di immagini.</translation>
        </message>
        <message>
            <source>Only the head learns</source>
            <translation>Impara solo la testa</translation>
        </message>
        <message>
            <source>The fastest, and the safest with few images that look like everyday photos.</source>
            <translation>Il più rapido, e il più sicuro con poche immagini simili a foto comuni.</translation>
        </message>
        <message>
            <source>Frozen blocks keep their weights and their BatchNorm statistics, bit for bit.</source>
            <translation>I blocchi congelati tengono pesi e statistiche BatchNorm, bit per bit.</translation>
        </message>
        <message>
            <source>random start</source>
            <translation>partenza casuale</translation>
        </message>
        <message>
            <source>weights kept</source>
            <translation>pesi tenuti</translation>
        </message>
        <message numerus="yes">
            <source>%n new class(es)</source>
            <translation>
                <numerusform>%n classe nuova</numerusform>
                <numerusform>%n classi nuove</numerusform>
            </translation>
        </message>
        <message>
            <source>On the network: arrows move, Home and End, Space freezes or thaws. 1 to 5: presets.</source>
            <translation>Sulla rete: frecce, Inizio e Fine spostano, Spazio congela o scongela. Da 1 a 5: piani pronti.</translation>
        </message>
        <message>
            <source>Head, then top blocks</source>
            <translation>Testa, poi blocchi alti</translation>
        </message>
        <message>
            <source>Use it</source>
            <translation>Usalo</translation>
        </message>
        <message>
            <source>Looking at your pictures…</source>
            <translation>Sto guardando le tue immagini…</translation>
        </message>
        <message>
            <source>Neck and head start fresh; what the backbone knows stays. Good with a few images.</source>
            <translation>Collo e testa partono da zero; ciò che il backbone sa resta. Adatto a poche immagini.</translation>
        </message>
        <message>
            <source>The head learns alone at first; the hatched blocks join it in epoch %1, at a tenth of the rate.</source>
            <translation>All'inizio la testa impara da sola; i blocchi tratteggiati si uniscono all'epoca %1, a un decimo del tasso.</translation>
        </message>
        <message>
            <source>The head learns alone at first; the hatched blocks join it later, at a tenth of the rate.</source>
            <translation>All'inizio la testa impara da sola; i blocchi tratteggiati si uniscono più tardi, a un decimo del tasso.</translation>
        </message>
        <message>
            <source>How so?</source>
            <translation>Perché?</translation>
        </message>
        <message numerus="yes">
            <source>The %n other class(es) of %1 go: it will know only yours.</source>
            <translation>
                <numerusform>L'altra classe di %1 scompare: conoscerà solo le tue.</numerusform>
                <numerusform>Le altre %n classi di %1 scompaiono: conoscerà solo le tue.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::ImageView</name>
        <message>
            <source>Picture</source>
            <translation>Immagine</translation>
        </message>
        <message>
            <source>Smaller (-)</source>
            <translation>Più piccola (-)</translation>
        </message>
        <message>
            <source>Larger (+)</source>
            <translation>Più grande (+)</translation>
        </message>
        <message>
            <source>Whole picture (0)</source>
            <translation>Immagine intera (0)</translation>
        </message>
        <message>
            <source>Show boxes (B)</source>
            <translation>Mostra i riquadri (B)</translation>
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
            <translation>l'immagine</translation>
        </message>
        <message>
            <source>the box</source>
            <translation>il riquadro</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nulla</translation>
        </message>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Riga</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Cosa è stato trovato</translation>
        </message>
        <message>
            <source>Lost</source>
            <translation>Perso</translation>
        </message>
    </context>
    <context>
        <name>ui::IssueText</name>
        <message>
            <source>%1 label files name another picture than the one of their own name, which is used</source>
            <translation>%1 file di etichette nominano un'altra immagine; si usa quella con il loro nome</translation>
        </message>
        <message>
            <source>the box reaches %1 px over the edge; it is cut there</source>
            <translation>il riquadro esce di %1 px dal bordo; viene tagliato lì</translation>
        </message>
        <message>
            <source>no picture of the class %1</source>
            <translation>nessuna immagine della classe %1</translation>
        </message>
        <message>
            <source>the class %1 has no picture in %2</source>
            <translation>la classe %1 non ha immagini in %2</translation>
        </message>
        <message>
            <source>%1 annotations mark a crowd; they are not used</source>
            <translation>%1 annotazioni indicano una folla; non vengono usate</translation>
        </message>
        <message>
            <source>%1 annotations belong to no picture; they are not used</source>
            <translation>%1 annotazioni non appartengono a nessuna immagine; non vengono usate</translation>
        </message>
        <message>
            <source>the class %1 only groups the others and has no box</source>
            <translation>la classe %1 raggruppa soltanto le altre e non ha riquadri</translation>
        </message>
        <message>
            <source>%1 pictures are in no COCO file; they are not used</source>
            <translation>%1 immagini non sono in nessun file COCO; non vengono usate</translation>
        </message>
        <message>
            <source>a coordinate is not a finite number</source>
            <translation>una coordinata non è un numero finito</translation>
        </message>
        <message>
            <source>labelled without the picture's EXIF rotation; the boxes are turned with it</source>
            <translation>etichettata senza la rotazione EXIF dell'immagine; i riquadri vengono ruotati</translation>
        </message>
        <message>
            <source>labelled at %1 px, but the picture has %2; the boxes are scaled</source>
            <translation>etichettata a %1 px, ma l'immagine ha %2; i riquadri vengono scalati</translation>
        </message>
        <message>
            <source>the corners are the wrong way round; they are swapped</source>
            <translation>gli angoli sono al contrario; vengono scambiati</translation>
        </message>
        <message>
            <source>%1 objects are marked as difficult; they are used</source>
            <translation>%1 oggetti sono segnati come difficili; vengono usati</translation>
        </message>
        <message>
            <source>%1 objects are marked as truncated; they are used</source>
            <translation>%1 oggetti sono segnati come troncati; vengono usati</translation>
        </message>
        <message>
            <source>%1 pictures are in no list of ImageSets; they are not used</source>
            <translation>%1 immagini non sono in nessun elenco di ImageSets; non vengono usate</translation>
        </message>
        <message>
            <source>the picture has %1 px, which is too small</source>
            <translation>l'immagine ha %1 px: è troppo piccola</translation>
        </message>
        <message>
            <source>expected a class number, found %1</source>
            <translation>atteso un numero di classe, trovato %1</translation>
        </message>
        <message>
            <source>class %1 is not among 0 to %2</source>
            <translation>la classe %1 non è fra 0 e %2</translation>
        </message>
        <message>
            <source>found %1, used as 1</source>
            <translation>trovato %1, usato come 1</translation>
        </message>
        <message>
            <source>expected a number with a decimal point, found %1</source>
            <translation>atteso un numero con il punto decimale, trovato %1</translation>
        </message>
        <message>
            <source>the box has no area</source>
            <translation>il riquadro non ha area</translation>
        </message>
        <message>
            <source>repeats line %1; it is used once</source>
            <translation>ripete la riga %1; è usata una volta</translation>
        </message>
        <message>
            <source>the file is UTF-16; save it as UTF-8</source>
            <translation>il file è UTF-16; salvalo come UTF-8</translation>
        </message>
        <message>
            <source>has %1 boxes, which is a lot</source>
            <translation>ha %1 riquadri: sono molti</translation>
        </message>
        <message>
            <source>expected a fraction from 0 to 1, found %1</source>
            <translation>attesa una frazione da 0 a 1, trovato %1</translation>
        </message>
        <message>
            <source>expected a number, found %1</source>
            <translation>atteso un numero, trovato %1</translation>
        </message>
        <message>
            <source>has %1 lines; at most %2 are read</source>
            <translation>ha %1 righe; se ne leggono al più %2</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Nota</translation>
        </message>
        <message>
            <source>Warning</source>
            <translation>Avviso</translation>
        </message>
        <message>
            <source>Error</source>
            <translation>Errore</translation>
        </message>
        <message>
            <source>not enough memory for %1 pictures at once: training goes on with %2 at once; a step still takes all %1 into account</source>
            <translation>memoria insufficiente per %1 immagini insieme: l'addestramento continua con %2 per volta; un passo tiene comunque conto di tutte le %1</translation>
        </message>
        <message>
            <source>A box reaches over the edge</source>
            <translation>Un riquadro esce dal bordo</translation>
        </message>
        <message>
            <source>A checkpoint is damaged; the one before is used</source>
            <translation>Un checkpoint è danneggiato; si usa quello precedente</translation>
        </message>
        <message>
            <source>A class has no picture</source>
            <translation>Una classe non ha immagini</translation>
        </message>
        <message>
            <source>A picture has changed since the dataset was read</source>
            <translation>Un'immagine è cambiata da quando il dataset è stato letto</translation>
        </message>
        <message>
            <source>A picture is damaged</source>
            <translation>Un'immagine è danneggiata</translation>
        </message>
        <message>
            <source>A picture is missing</source>
            <translation>Manca un'immagine</translation>
        </message>
        <message>
            <source>A picture is there twice</source>
            <translation>Un'immagine c'è due volte</translation>
        </message>
        <message>
            <source>A picture is too small</source>
            <translation>Un'immagine è troppo piccola</translation>
        </message>
        <message>
            <source>A picture cannot be read</source>
            <translation>Un'immagine non si può leggere</translation>
        </message>
        <message>
            <source>A box has no area</source>
            <translation>Un riquadro non ha area</translation>
        </message>
        <message>
            <source>A box is there twice</source>
            <translation>Un riquadro c'è due volte</translation>
        </message>
        <message>
            <source>A label file cannot be read</source>
            <translation>Un file di etichette non si può leggere</translation>
        </message>
        <message>
            <source>A picture has very many boxes</source>
            <translation>Un'immagine ha moltissimi riquadri</translation>
        </message>
        <message>
            <source>A label file has no picture</source>
            <translation>Un file di etichette non ha immagine</translation>
        </message>
        <message>
            <source>Memory is short; training goes on</source>
            <translation>La memoria scarseggia; l'addestramento continua</translation>
        </message>
        <message>
            <source>A picture is left out</source>
            <translation>Un'immagine resta fuori</translation>
        </message>
        <message>
            <source>A box is left out</source>
            <translation>Un riquadro resta fuori</translation>
        </message>
        <message>
            <source>A file needs a look</source>
            <translation>Un file va guardato</translation>
        </message>
        <message>
            <source>written by a newer version of Espalier</source>
            <translation>scritta da una versione più recente di Espalier</translation>
        </message>
        <message>
            <source>run.json is damaged, or missing</source>
            <translation>run.json è danneggiato o manca</translation>
        </message>
        <message>
            <source>An added picture has changed</source>
            <translation>Un'immagine aggiunta è cambiata</translation>
        </message>
        <message>
            <source>An added picture is missing</source>
            <translation>Manca un'immagine aggiunta</translation>
        </message>
        <message>
            <source>Classes have other names in the model</source>
            <translation>Le classi hanno altri nomi nel modello</translation>
        </message>
        <message>
            <source>added picture not found: %1; it is not used</source>
            <translation>immagine aggiunta non trovata: %1; non viene usata</translation>
        </message>
        <message>
            <source>is another picture than the one that you added; look whether its labels still fit</source>
            <translation>è un'immagine diversa da quella che hai aggiunto; controlla se le etichette vanno ancora bene</translation>
        </message>
        <message>
            <source>%1 pictures that you added are labelled in another way than this dataset, which has either boxes or a class for each picture; they are not used</source>
            <translation>%1 immagini che hai aggiunto sono etichettate in modo diverso da questo dataset, che ha o riquadri o una classe per ogni immagine; non vengono usate</translation>
        </message>
        <message>
            <source>One of your changes does not fit any more</source>
            <translation>Una tua modifica non va più bene</translation>
        </message>
        <message>
            <source>is of class %1, which the files do not have any more; it is not used</source>
            <translation>è della classe %1, che i file non hanno più; non viene usata</translation>
        </message>
        <message>
            <source>another file labels the picture %1; this one is not used</source>
            <translation>un altro file etichetta l'immagine %1; questo non viene usato</translation>
        </message>
        <message>
            <source>the checkpoint %1 is damaged; the one before is used</source>
            <translation>il checkpoint %1 è danneggiato; si usa quello precedente</translation>
        </message>
        <message>
            <source>annotation %1 has neither a box nor polygons; it is not used</source>
            <translation>l'annotazione %1 non ha né riquadro né poligoni; non viene usata</translation>
        </message>
        <message>
            <source>annotation %1 is of a category that is not in the list; it is not used</source>
            <translation>l'annotazione %1 è di una categoria che non è nell'elenco; non viene usata</translation>
        </message>
        <message>
            <source>the picture %1 has the number of another one; it is not used</source>
            <translation>l'immagine %1 ha il numero di un'altra; non viene usata</translation>
        </message>
        <message>
            <source>the picture %1 is listed twice; it is used once</source>
            <translation>l'immagine %1 è elencata due volte; è usata una volta</translation>
        </message>
        <message>
            <source>A file is not used</source>
            <translation>Un file non viene usato</translation>
        </message>
        <message>
            <source>the file is not used</source>
            <translation>il file non viene usato</translation>
        </message>
        <message>
            <source>Class names need a look</source>
            <translation>I nomi delle classi vanno guardati</translation>
        </message>
        <message>
            <source>%1 class numbers have no name; they are called “class_” and their number</source>
            <translation>%1 numeri di classe non hanno nome; si chiamano “class_” e il loro numero</translation>
        </message>
        <message>
            <source>A folder is not searched</source>
            <translation>Una cartella non viene esplorata</translation>
        </message>
        <message>
            <source>lies more than %2 folders deep; it is not searched</source>
            <translation>sta a più di %2 cartelle di profondità; non viene esplorata</translation>
        </message>
        <message>
            <source>Part of the yaml is not read</source>
            <translation>Una parte dello yaml non viene letta</translation>
        </message>
        <message>
            <source>only the first yaml document of the file is read</source>
            <translation>si legge solo il primo documento yaml del file</translation>
        </message>
        <message>
            <source>class %1 is there twice; the last one is used</source>
            <translation>la classe %1 c'è due volte; si usa l'ultima</translation>
        </message>
        <message>
            <source>A key of the yaml is there twice</source>
            <translation>Una chiave dello yaml c'è due volte</translation>
        </message>
        <message>
            <source>the key %1 is there twice; the last one is used</source>
            <translation>la chiave %1 c'è due volte; si usa l'ultima</translation>
        </message>
        <message>
            <source>`download` is not followed: nothing is fetched</source>
            <translation>`download` non viene seguito: non si scarica nulla</translation>
        </message>
        <message>
            <source>class %1 has no name</source>
            <translation>la classe %1 non ha nome</translation>
        </message>
        <message>
            <source>The yaml is not UTF-8</source>
            <translation>Lo yaml non è UTF-8</translation>
        </message>
        <message>
            <source>the file is not UTF-8; it is read as Windows-1252</source>
            <translation>il file non è UTF-8; viene letto come Windows-1252</translation>
        </message>
        <message>
            <source>the classes %1 and %2 have the same name %3</source>
            <translation>le classi %1 e %2 hanno lo stesso nome %3</translation>
        </message>
        <message>
            <source>A folder cannot be read</source>
            <translation>Una cartella non si legge</translation>
        </message>
        <message>
            <source>the folder cannot be read: %2</source>
            <translation>la cartella non si può leggere: %2</translation>
        </message>
        <message>
            <source>it states %1 classes but names %2; the names count</source>
            <translation>dichiara %1 classi ma ne nomina %2; contano i nomi</translation>
        </message>
        <message>
            <source>%1 classes have other names and are taken by their number: number %2 is %3 in the model, %4 in the dataset</source>
            <translation>%1 classi hanno altri nomi e sono prese dal loro numero: il numero %2 è %3 nel modello, %4 nel dataset</translation>
        </message>
        <message>
            <source>The yaml names a folder that is not beside it</source>
            <translation>Lo yaml nomina una cartella che non gli sta accanto</translation>
        </message>
        <message>
            <source>the folder %1 is not beside the yaml; %2 is used</source>
            <translation>la cartella %1 non è accanto allo yaml; si usa %2</translation>
        </message>
        <message>
            <source>is damaged; what can be decoded is used</source>
            <translation>è danneggiata; si usa ciò che si può decodificare</translation>
        </message>
        <message>
            <source>A folder holds no picture</source>
            <translation>Una cartella non contiene immagini</translation>
        </message>
        <message>
            <source>the folder holds no picture</source>
            <translation>la cartella non contiene immagini</translation>
        </message>
        <message>
            <source>the folder cannot be read</source>
            <translation>la cartella non si può leggere</translation>
        </message>
        <message>
            <source>the picture %1 is not there</source>
            <translation>l'immagine %1 non c'è</translation>
        </message>
        <message>
            <source>the picture is not there</source>
            <translation>l'immagine non c'è</translation>
        </message>
        <message>
            <source>is not a file</source>
            <translation>non è un file</translation>
        </message>
        <message>
            <source>is the same file as another; it is used once</source>
            <translation>è lo stesso file di un'altra; è usata una volta</translation>
        </message>
        <message>
            <source>is not well-formed JSON</source>
            <translation>non è JSON ben formato</translation>
        </message>
        <message>
            <source>the box is there twice; it is used once</source>
            <translation>il riquadro c'è due volte; è usato una volta</translation>
        </message>
        <message>
            <source>Labels of two kinds are mixed</source>
            <translation>Etichette di due tipi sono mescolate</translation>
        </message>
        <message>
            <source>a line of 5 fields among polygons is read as a polygon of two points</source>
            <translation>una riga di 5 campi fra poligoni è letta come poligono di due punti</translation>
        </message>
        <message>
            <source>The labels were not found</source>
            <translation>Le etichette non sono state trovate</translation>
        </message>
        <message>
            <source>none of the %2 pictures of “%1” has a label file; the first would be %3</source>
            <translation>nessuna delle %2 immagini di “%1” ha un file di etichette; il primo sarebbe %3</translation>
        </message>
        <message>
            <source>%1 label files belong to no picture, for example %2</source>
            <translation>%1 file di etichette non appartengono a nessuna immagine, per esempio %2</translation>
        </message>
        <message>
            <source>the box lies outside the picture</source>
            <translation>il riquadro sta fuori dall'immagine</translation>
        </message>
        <message>
            <source>cannot be read: %2</source>
            <translation>non si può leggere: %2</translation>
        </message>
        <message>
            <source>cannot be read</source>
            <translation>non si può leggere</translation>
        </message>
        <message>
            <source>%1 label files may be its own, for example %2: export again with images</source>
            <translation>%1 file di etichette possono essere il suo, per esempio %2: esporta di nuovo con le immagini</translation>
        </message>
        <message>
            <source>A shape is left out</source>
            <translation>Una forma resta fuori</translation>
        </message>
        <message>
            <source>shape %1 has no label, or one that is too long</source>
            <translation>la forma %1 non ha etichetta, o ne ha una troppo lunga</translation>
        </message>
        <message>
            <source>entry %1 is not a shape</source>
            <translation>la voce %1 non è una forma</translation>
        </message>
        <message>
            <source>Files hold no shapes</source>
            <translation>Alcuni file non contengono forme</translation>
        </message>
        <message>
            <source>%1 json files hold no shapes; they are not used</source>
            <translation>%1 file json non contengono forme; non vengono usati</translation>
        </message>
        <message>
            <source>shape %1 (%2) has %3 points, which do not make one</source>
            <translation>la forma %1 (%2) ha %3 punti, che non la determinano</translation>
        </message>
        <message>
            <source>shape %1: %2 has no box; it is left out</source>
            <translation>forma %1: %2 non ha un riquadro; resta fuori</translation>
        </message>
        <message>
            <source>A class is not used, as you chose</source>
            <translation>Una classe non viene usata, come hai scelto</translation>
        </message>
        <message>
            <source>%1 boxes of the class %2 are not used, as you chose</source>
            <translation>%1 riquadri della classe %2 non vengono usati, come hai scelto</translation>
        </message>
        <message>
            <source>is of the class %1, which you chose not to use</source>
            <translation>è della classe %1, che hai scelto di non usare</translation>
        </message>
        <message>
            <source>has boxes that you corrected, and is not there any more</source>
            <translation>ha riquadri che hai corretto, e non c'è più</translation>
        </message>
        <message>
            <source>was put into “%1” and is not there any more</source>
            <translation>era stata messa in “%1” e non c'è più</translation>
        </message>
        <message>
            <source>class %1 is part of another already; it is left out of %2</source>
            <translation>la classe %1 fa già parte di un'altra; resta fuori da %2</translation>
        </message>
        <message>
            <source>%1 boxes that you drew are of class %2, which the files do not have</source>
            <translation>%1 riquadri che hai disegnato sono della classe %2, che i file non hanno</translation>
        </message>
        <message>
            <source>the class %1 is to hold class %2, which the files do not have</source>
            <translation>la classe %1 deve contenere la classe %2, che i file non hanno</translation>
        </message>
        <message>
            <source>an object has no name, or one that is too long</source>
            <translation>un oggetto non ha nome, o ne ha uno troppo lungo</translation>
        </message>
        <message>
            <source>expected a number as %1, found %2</source>
            <translation>atteso un numero come %1, trovato %2</translation>
        </message>
        <message>
            <source>is not a Pascal VOC annotation: it has no element “annotation”</source>
            <translation>non è un'annotazione Pascal VOC: non ha l'elemento “annotation”</translation>
        </message>
        <message>
            <source>is not text in UTF-8, and its encoding %1 is not known</source>
            <translation>non è testo in UTF-8, e la sua codifica %1 non è nota</translation>
        </message>
        <message>
            <source>is not well-formed XML</source>
            <translation>non è XML ben formato</translation>
        </message>
        <message>
            <source>expected 5 fields for a box, or 7, 9, 11… for a polygon; found %1</source>
            <translation>attesi 5 campi per un riquadro, o 7, 9, 11… per un poligono; trovati %1</translation>
        </message>
    </context>
    <context>
        <name>ui::LossChart</name>
        <message>
            <source>Loss</source>
            <translation>Perdita</translation>
        </message>
        <message>
            <source>train</source>
            <translation>addestramento</translation>
        </message>
        <message>
            <source>validation</source>
            <translation>validazione</translation>
        </message>
        <message>
            <source>box</source>
            <translation>riquadro</translation>
        </message>
        <message>
            <source>box, validation</source>
            <translation>riquadro, validazione</translation>
        </message>
        <message>
            <source>cls</source>
            <translation>cls</translation>
        </message>
        <message>
            <source>cls, validation</source>
            <translation>cls, validazione</translation>
        </message>
        <message>
            <source>dfl</source>
            <translation>dfl</translation>
        </message>
        <message>
            <source>dfl, validation</source>
            <translation>dfl, validazione</translation>
        </message>
        <message>
            <source>Parts</source>
            <translation>Parti</translation>
        </message>
        <message>
            <source>Box, class and edge (dfl) loss one by one; dashed lines are validation</source>
            <translation>Perdita di riquadro, classe e bordo (dfl) una per una; le linee tratteggiate sono la validazione</translation>
        </message>
        <message>
            <source>Loss by epoch</source>
            <translation>Perdita per epoca</translation>
        </message>
        <message>
            <source>weights</source>
            <translation>pesi</translation>
        </message>
        <message>
            <source>Rate</source>
            <translation>Tasso</translation>
        </message>
        <message>
            <source>Learning rate</source>
            <translation>Tasso di apprendimento</translation>
        </message>
        <message>
            <source>Learning rate of the weights at each step, in place of the loss</source>
            <translation>Tasso di apprendimento dei pesi a ogni passo, al posto della perdita</translation>
        </message>
    </context>
    <context>
        <name>ui::MainWindow</name>
        <message>
            <source>Open %1 as a dataset</source>
            <translation>Apri %1 come dataset</translation>
        </message>
        <message>
            <source>Use %1 as the model</source>
            <translation>Usa %1 come modello</translation>
        </message>
        <message>
            <source>Predict the pictures in %1</source>
            <translation>Predici le immagini in %1</translation>
        </message>
        <message numerus="yes">
            <source>Predict %n pictures</source>
            <translation>
                <numerusform>Predici %n immagine</numerusform>
                <numerusform>Predici %n immagini</numerusform>
            </translation>
        </message>
        <message>
            <source>Start</source>
            <translation>Inizio</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Dati</translation>
        </message>
        <message>
            <source>Freeze</source>
            <translation>Congela</translation>
        </message>
        <message>
            <source>Train</source>
            <translation>Addestra</translation>
        </message>
        <message>
            <source>Predict</source>
            <translation>Predici</translation>
        </message>
        <message>
            <source>Open a &amp;model file…</source>
            <translation>Apri un file di &amp;modello…</translation>
        </message>
        <message>
            <source>&amp;Read the dataset again</source>
            <translation>&amp;Rileggi il dataset</translation>
        </message>
        <message>
            <source>&amp;Quit</source>
            <translation>&amp;Esci</translation>
        </message>
        <message>
            <source>Why?</source>
            <translation>Perché?</translation>
        </message>
        <message>
            <source>Why this device?</source>
            <translation>Perché questo dispositivo?</translation>
        </message>
        <message>
            <source>Images stay on this computer</source>
            <translation>Le immagini restano su questo computer</translation>
        </message>
        <message>
            <source>Health</source>
            <translation>Salute</translation>
        </message>
        <message>
            <source>&amp;Open a dataset folder…</source>
            <translation>&amp;Apri la cartella di un dataset…</translation>
        </message>
        <message>
            <source>Open a yaml, json or &amp;zip…</source>
            <translation>Apri uno yaml, json o &amp;zip…</translation>
        </message>
        <message>
            <source>Copy %1 into your models folder</source>
            <translation>Copia %1 nella tua cartella dei modelli</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelli</translation>
        </message>
        <message>
            <source>Open the project %1</source>
            <translation>Apri il progetto %1</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>Corse</translation>
        </message>
        <message>
            <source>Evaluate</source>
            <translation>Valuta</translation>
        </message>
        <message>
            <source>Export</source>
            <translation>Esporta</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Impostazioni</translation>
        </message>
        <message>
            <source>Open a &amp;project…</source>
            <translation>Apri un &amp;progetto…</translation>
        </message>
        <message>
            <source>&amp;Save the project as…</source>
            <translation>&amp;Salva il progetto con nome…</translation>
        </message>
        <message>
            <source>User &amp;guide</source>
            <translation>&amp;Guida utente</translation>
        </message>
    </context>
    <context>
        <name>ui::MetricChart</name>
        <message>
            <source>Score</source>
            <translation>Punteggio</translation>
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
            <translation>Punteggio per epoca</translation>
        </message>
    </context>
    <context>
        <name>ui::ModelPicker</name>
        <message>
            <source>Model</source>
            <translation>Modello</translation>
        </message>
        <message>
            <source>Open a model file…</source>
            <translation>Apri un file di modello…</translation>
        </message>
        <message>
            <source>%1, untrained</source>
            <translation>%1, non addestrato</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelli</translation>
        </message>
        <message>
            <source>From nothing</source>
            <translation>Da zero</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>Corse</translation>
        </message>
        <message>
            <source>%1, best</source>
            <translation>%1, migliore</translation>
        </message>
        <message>
            <source>%1, last epoch</source>
            <translation>%1, ultima epoca</translation>
        </message>
    </context>
    <context>
        <name>ui::NetworkDiagram</name>
        <message>
            <source>Network</source>
            <translation>Rete</translation>
        </message>
        <message>
            <source>%1 px maps</source>
            <translation>mappe di %1 px</translation>
        </message>
        <message>
            <source>frozen</source>
            <translation>congelato</translation>
        </message>
        <message>
            <source>learns</source>
            <translation>impara</translation>
        </message>
        <message>
            <source>Block %1, %2: %3 parameters, %4, %5</source>
            <translation>Blocco %1, %2: %3 parametri, %4, %5</translation>
        </message>
        <message>
            <source>%1 px</source>
            <translation>%1 px</translation>
        </message>
        <message>
            <source>%1
parameters</source>
            <translation>%1
parametri</translation>
        </message>
        <message>
            <source>blocks %1–%2, %3 parameters</source>
            <translation>blocchi %1–%2, %3 parametri</translation>
        </message>
        <message>
            <source>Backbone</source>
            <translation>Backbone</translation>
        </message>
        <message>
            <source>Neck</source>
            <translation>Collo</translation>
        </message>
        <message>
            <source>Head</source>
            <translation>Testa</translation>
        </message>
        <message>
            <source>Box</source>
            <translation>Riquadro</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Classe</translation>
        </message>
        <message>
            <source>No parameters</source>
            <translation>Senza parametri</translation>
        </message>
        <message>
            <source>Learns</source>
            <translation>Impara</translation>
        </message>
        <message>
            <source>Frozen</source>
            <translation>Congelato</translation>
        </message>
        <message>
            <source>Arrows move, Space freezes or thaws a block</source>
            <translation>Le frecce spostano, Spazio congela o scongela un blocco</translation>
        </message>
        <message>
            <source>learns from epoch %1</source>
            <translation>impara dall'epoca %1</translation>
        </message>
        <message>
            <source>learns later</source>
            <translation>impara più tardi</translation>
        </message>
        <message>
            <source>From epoch %1</source>
            <translation>Dall'epoca %1</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Più tardi</translation>
        </message>
    </context>
    <context>
        <name>ui::Page</name>
        <message>
            <source>Ctrl+Return</source>
            <translation>Ctrl+Invio</translation>
        </message>
        <message>
            <source>Keys on this page</source>
            <translation>Tasti di questa pagina</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Chiudi</translation>
        </message>
        <message>
            <source>Ctrl+Shift+P: the problems so far. Esc closes them.</source>
            <translation>Ctrl+Maiusc+P: i problemi finora. Esc li chiude.</translation>
        </message>
        <message>
            <source>Ctrl+1 to Ctrl+9, Ctrl+0 and Ctrl+,: pages. Ctrl+O: open a dataset. Ctrl+F: filter what the page lists, else the images. F5: read again. Ctrl+Return: the filled button.</source>
            <translation>Da Ctrl+1 a Ctrl+9, Ctrl+0 e Ctrl+,: pagine. Ctrl+O: apri un dataset. Ctrl+F: filtra ciò che la pagina elenca, altrimenti le immagini. F5: rileggi. Ctrl+Invio: il pulsante pieno.</translation>
        </message>
    </context>
    <context>
        <name>ui::PhaseBar</name>
        <message>
            <source>Progress</source>
            <translation>Avanzamento</translation>
        </message>
    </context>
    <context>
        <name>ui::PlanText</name>
        <message>
            <source>Everything learns</source>
            <translation>Tutto impara</translation>
        </message>
        <message>
            <source>Backbone frozen</source>
            <translation>Backbone congelato</translation>
        </message>
        <message>
            <source>Only the head learns</source>
            <translation>Impara solo la testa</translation>
        </message>
        <message numerus="yes">
            <source>%n block(s) frozen</source>
            <translation>
                <numerusform>%n blocco congelato</numerusform>
                <numerusform>%n blocchi congelati</numerusform>
            </translation>
        </message>
        <message>
            <source>Head, then top blocks</source>
            <translation>Testa, poi blocchi alti</translation>
        </message>
    </context>
    <context>
        <name>ui::PlotView</name>
        <message>
            <source>epoch</source>
            <translation>epoca</translation>
        </message>
        <message>
            <source>best: %1</source>
            <translation>migliore: %1</translation>
        </message>
        <message>
            <source>Epoch %1</source>
            <translation>Epoca %1</translation>
        </message>
        <message>
            <source>Best threshold: %1</source>
            <translation>Soglia migliore: %1</translation>
        </message>
    </context>
    <context>
        <name>ui::PredictPage</name>
        <message>
            <source>Predict</source>
            <translation>Predici</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Svuota</translation>
        </message>
        <message>
            <source>Add images</source>
            <translation>Aggiungi</translation>
        </message>
        <message>
            <source>No pictures yet</source>
            <translation>Ancora nessuna immagine</translation>
        </message>
        <message>
            <source>Choose photos…</source>
            <translation>Scegli foto…</translation>
        </message>
        <message>
            <source>Use pictures of the sample</source>
            <translation>Usa immagini del campione</translation>
        </message>
        <message>
            <source>Looking at your pictures</source>
            <translation>Esame delle immagini</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message numerus="yes">
            <source>%n files were skipped, the others went on</source>
            <translation>
                <numerusform>%n file saltato, gli altri sono andati avanti</numerusform>
                <numerusform>%n file saltati, gli altri sono andati avanti</numerusform>
            </translation>
        </message>
        <message>
            <source>Find things in your pictures</source>
            <translation>Trova le cose nelle tue immagini</translation>
        </message>
        <message numerus="yes">
            <source>%n pictures, %1</source>
            <translation>
                <numerusform>%n immagine, %1</numerusform>
                <numerusform>%n immagini, %1</numerusform>
            </translation>
        </message>
        <message>
            <source>model %1</source>
            <translation>modello %1</translation>
        </message>
        <message>
            <source>Nothing to paste</source>
            <translation>Nulla da incollare</translation>
        </message>
        <message>
            <source>The clipboard holds neither a picture nor files. Copy one first.</source>
            <translation>Gli appunti non contengono né un'immagine né file. Prima copiane uno.</translation>
        </message>
        <message>
            <source>[ ] move the threshold. Ctrl+V: paste a picture. On the picture: Left, Right, + - 0, B hides the boxes.</source>
            <translation>[ ] spostano la soglia. Ctrl+V: incolla un'immagine. Sull'immagine: Sinistra, Destra, + - 0, B nasconde i riquadri.</translation>
        </message>
        <message>
            <source>Save…</source>
            <translation>Salva…</translation>
        </message>
        <message>
            <source>Every picture is looked at once; the sliders then only filter what was found.</source>
            <translation>Ogni immagine è esaminata una volta; poi i cursori filtrano soltanto ciò che è stato trovato.</translation>
        </message>
        <message>
            <source>When every picture has been looked at</source>
            <translation>Quando ogni immagine sarà stata esaminata</translation>
        </message>
        <message>
            <source>What the sliders and the class filter show, of all pictures</source>
            <translation>Ciò che cursori e filtro delle classi mostrano, di tutte le immagini</translation>
        </message>
        <message>
            <source>Saving</source>
            <translation>Salvataggio</translation>
        </message>
        <message>
            <source>Saving was stopped</source>
            <translation>Il salvataggio è stato fermato</translation>
        </message>
        <message>
            <source>Saved as %1</source>
            <translation>Salvato come %1</translation>
        </message>
        <message numerus="yes">
            <source>%n pictures saved</source>
            <translation>
                <numerusform>%n immagine salvata</numerusform>
                <numerusform>%n immagini salvate</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n label files saved</source>
            <translation>
                <numerusform>%n file di etichette salvato</numerusform>
                <numerusform>%n file di etichette salvati</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n pictures are not there any more, or cannot be read</source>
            <translation>
                <numerusform>%n immagine non c'è più o non si può leggere</numerusform>
                <numerusform>%n immagini non ci sono più o non si possono leggere</numerusform>
            </translation>
        </message>
        <message>
            <source>The others were left out: saving was stopped.</source>
            <translation>Le altre sono state tralasciate: il salvataggio è stato fermato.</translation>
        </message>
        <message>
            <source>Show in folder</source>
            <translation>Mostra nella cartella</translation>
        </message>
        <message>
            <source>Camera %1</source>
            <translation>Fotocamera %1</translation>
        </message>
        <message>
            <source>pasted</source>
            <translation>incollata</translation>
        </message>
        <message>
            <source>The picture could not be kept</source>
            <translation>L'immagine non si è potuta conservare</translation>
        </message>
        <message>
            <source>%1 is a training picture now</source>
            <translation>%1 ora è un'immagine di addestramento</translation>
        </message>
        <message>
            <source>%1 has these boxes in the data now</source>
            <translation>%1 ora ha questi riquadri nei dati</translation>
        </message>
        <message>
            <source>The picture stays where it is: %1</source>
            <translation>L'immagine resta dov'è: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n boxes. Your files stay as they are; Ctrl+Z on the page Data takes it back.</source>
            <translation>
                <numerusform>%n riquadro. I tuoi file restano come sono; Ctrl+Z nella pagina Dati lo annulla.</numerusform>
                <numerusform>%n riquadri. I tuoi file restano come sono; Ctrl+Z nella pagina Dati lo annulla.</numerusform>
            </translation>
        </message>
        <message>
            <source>E corrects the boxes: Tab chooses one, arrows move it, with Ctrl resize it, Shift: by 10 px. N: new, Del: delete, 1-9 or C: class, Ctrl+Z: undo, Esc: done.</source>
            <translation>E corregge i riquadri: Tab ne sceglie uno, le frecce lo spostano, con Ctrl lo ridimensionano, Maiusc: di 10 px. N: nuovo, Canc: elimina, 1-9 o C: classe, Ctrl+Z: annulla, Esc: fine.</translation>
        </message>
        <message>
            <source>%1 is not in the data any more</source>
            <translation>%1 non è più nei dati</translation>
        </message>
        <message>
            <source>The model was never trained, so what it finds means nothing.</source>
            <translation>Il modello non è mai stato addestrato: ciò che trova non significa nulla.</translation>
        </message>
        <message>
            <source>%1 is of the class %2 now</source>
            <translation>%1 ora è della classe %2</translation>
        </message>
        <message>
            <source>Class %1. Your files stay as they are; Ctrl+Z on the page Data takes it back.</source>
            <translation>Classe %1. I tuoi file restano come sono; Ctrl+Z nella pagina Dati lo annulla.</translation>
        </message>
        <message>
            <source>%1 is one of the pictures of the data</source>
            <translation>%1 è una delle immagini dei dati</translation>
        </message>
        <message>
            <source>Its folder says its class, which stays: %1</source>
            <translation>La classe la dice la sua cartella e resta: %1</translation>
        </message>
        <message>
            <source>Its file stays as it is; Ctrl+Z on the page Data brings it back as it was.</source>
            <translation>Il suo file resta com'è; Ctrl+Z nella pagina Dati la riporta com'era.</translation>
        </message>
        <message>
            <source>%1 is not trained yet</source>
            <translation>%1 non è ancora addestrato</translation>
        </message>
        <message>
            <source>Its head is new, so it finds nothing. Take a model that is trained, or train this one.</source>
            <translation>La sua testa è nuova, quindi non trova nulla. Prendi un modello addestrato, o addestra questo.</translation>
        </message>
        <message>
            <source>Take %1</source>
            <translation>Prendi %1</translation>
        </message>
        <message>
            <source>Get YOLO11n</source>
            <translation>Procurati YOLO11n</translation>
        </message>
        <message>
            <source>Train</source>
            <translation>Addestra</translation>
        </message>
    </context>
    <context>
        <name>ui::PredictionModel</name>
        <message>
            <source>class %1</source>
            <translation>classe %1</translation>
        </message>
        <message numerus="yes">
            <source>%n boxes</source>
            <translation>
                <numerusform>%n riquadro</numerusform>
                <numerusform>%n riquadri</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1, %n boxes</source>
            <translation>
                <numerusform>%1, %n riquadro</numerusform>
                <numerusform>%1, %n riquadri</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::PredictionPanel</name>
        <message>
            <source>Confidence &amp;threshold</source>
            <translation>&amp;Soglia di confidenza</translation>
        </message>
        <message>
            <source>boxes here</source>
            <translation>riquadri qui</translation>
        </message>
        <message>
            <source>Classes here</source>
            <translation>Classi qui</translation>
        </message>
        <message>
            <source>Boxes</source>
            <translation>Riquadri</translation>
        </message>
        <message numerus="yes">
            <source>in %n pictures</source>
            <translation>
                <numerusform>in %n immagine</numerusform>
                <numerusform>in %n immagini</numerusform>
            </translation>
        </message>
        <message>
            <source>No box in this picture at %1.</source>
            <translation>Nessun riquadro in questa immagine a %1.</translation>
        </message>
        <message numerus="yes">
            <source>Lower to %1: %n boxes</source>
            <translation>
                <numerusform>Abbassa a %1: %n riquadro</numerusform>
                <numerusform>Abbassa a %1: %n riquadri</numerusform>
            </translation>
        </message>
        <message>
            <source>The model finds nothing in this picture, however low the threshold.</source>
            <translation>Il modello non trova nulla in questa immagine, per quanto bassa sia la soglia.</translation>
        </message>
        <message>
            <source>&amp;Overlap (IoU)</source>
            <translation>S&amp;ovrapposizione (IoU)</translation>
        </message>
        <message>
            <source>Of two boxes of the same class that overlap by more than this, the surer one stays.</source>
            <translation>Di due riquadri della stessa classe che si sovrappongono di più, resta il più sicuro.</translation>
        </message>
        <message>
            <source>Show all</source>
            <translation>Mostra tutte</translation>
        </message>
        <message>
            <source>Show the boxes of every class again, in all pictures</source>
            <translation>Mostra di nuovo i riquadri di ogni classe, in tutte le immagini</translation>
        </message>
        <message>
            <source>Moving a slider re-draws at once; the model does not run again.</source>
            <translation>Spostando un cursore si ridisegna subito; il modello non lavora di nuovo.</translation>
        </message>
        <message>
            <source>You corrected this picture. Here is what the model found in it.</source>
            <translation>Hai corretto questa immagine. Qui c'è ciò che il modello vi ha trovato.</translation>
        </message>
        <message>
            <source>Likeliest classes</source>
            <translation>Classi più probabili</translation>
        </message>
    </context>
    <context>
        <name>ui::ProgressCard</name>
        <message>
            <source>Progress</source>
            <translation>Avanzamento</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annulla</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 di %2</translation>
        </message>
        <message>
            <source>, about %1 left</source>
            <translation>, ancora circa %1</translation>
        </message>
    </context>
    <context>
        <name>ui::ProjectButton</name>
        <message>
            <source>No dataset</source>
            <translation>Nessun dataset</translation>
        </message>
        <message>
            <source>start or open</source>
            <translation>inizia o apri</translation>
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
                <numerusform>%n va guardata</numerusform>
                <numerusform>%n vanno guardate</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::RecentList</name>
        <message>
            <source>Images</source>
            <translation>Immagini</translation>
        </message>
        <message>
            <source>Last opened</source>
            <translation>Ultima apertura</translation>
        </message>
        <message>
            <source>Today, %1</source>
            <translation>Oggi, %1</translation>
        </message>
        <message>
            <source>Yesterday</source>
            <translation>Ieri</translation>
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
            <translation>Apri %1</translation>
        </message>
        <message>
            <source>%1, folder not found: locate</source>
            <translation>%1, cartella non trovata: indica dov'è</translation>
        </message>
        <message>
            <source>Folder not found</source>
            <translation>Cartella non trovata</translation>
        </message>
        <message>
            <source>Locate…</source>
            <translation>Indica…</translation>
        </message>
        <message>
            <source>Project</source>
            <translation>Progetto</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modello</translation>
        </message>
        <message>
            <source>Best</source>
            <translation>Migliore</translation>
        </message>
        <message>
            <source>Paused at epoch %1</source>
            <translation>In pausa all'epoca %1</translation>
        </message>
        <message>
            <source>top-1</source>
            <translation>top-1</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Riprendi</translation>
        </message>
        <message>
            <source>Goes on with %1</source>
            <translation>Continua con %1</translation>
        </message>
        <message>
            <source>Resume: %1</source>
            <translation>Riprendi: %1</translation>
        </message>
    </context>
    <context>
        <name>ui::SampleModel</name>
        <message numerus="yes">
            <source>%1, %2, %n boxes</source>
            <translation>
                <numerusform>%1, %2, %n riquadro</numerusform>
                <numerusform>%1, %2, %n riquadri</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n to look at</source>
            <translation>
                <numerusform>%n da guardare</numerusform>
                <numerusform>%n da guardare</numerusform>
            </translation>
        </message>
        <message>
            <source>No label file: learned as background</source>
            <translation>Nessun file di etichette: appresa come sfondo</translation>
        </message>
        <message>
            <source>Label file without boxes: learned as background</source>
            <translation>File di etichette senza riquadri: appresa come sfondo</translation>
        </message>
        <message>
            <source>train</source>
            <translation>addestr.</translation>
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
            <translation>Inizio</translation>
        </message>
        <message>
            <source>Teach a vision model your own classes, on this computer.</source>
            <translation>Insegna a un modello di visione le tue classi, su questo computer.</translation>
        </message>
        <message>
            <source>&amp;Try the sample</source>
            <translation>&amp;Prova il campione</translation>
        </message>
        <message>
            <source>Ctrl+Return</source>
            <translation>Ctrl+Invio</translation>
        </message>
        <message>
            <source>&amp;Open…</source>
            <translation>&amp;Apri…</translation>
        </message>
        <message>
            <source>&amp;Choose photos…</source>
            <translation>S&amp;cegli foto…</translation>
        </message>
        <message>
            <source>Try the sample</source>
            <translation>Prova il campione</translation>
        </message>
        <message>
            <source>A drawn blood smear with 3 cell types. From untrained to tested in a few minutes.</source>
            <translation>Uno striscio di sangue disegnato, con 3 tipi di cellule. Da zero alla prova in pochi minuti.</translation>
        </message>
        <message>
            <source>Open my images</source>
            <translation>Apri le mie immagini</translation>
        </message>
        <message>
            <source>Your own pictures and labels. The folder is read, never changed.</source>
            <translation>Le tue immagini ed etichette. La cartella viene letta, mai modificata.</translation>
        </message>
        <message>
            <source>Just predict</source>
            <translation>Solo predire</translation>
        </message>
        <message>
            <source>Find things in your photos with a model as it comes.</source>
            <translation>Trova le cose nelle tue foto con un modello così com'è.</translation>
        </message>
        <message>
            <source>&amp;Model</source>
            <translation>&amp;Modello</translation>
        </message>
        <message>
            <source>Drop a folder, yaml, json or zip</source>
            <translation>Trascina cartella, yaml o zip</translation>
        </message>
        <message>
            <source>YOLO, COCO, Pascal VOC, class folders and more</source>
            <translation>YOLO, COCO, Pascal VOC, cartelle per classe e altro</translation>
        </message>
        <message>
            <source>Recent projects</source>
            <translation>Progetti recenti</translation>
        </message>
    </context>
    <context>
        <name>ui::TrainPage</name>
        <message>
            <source>Train</source>
            <translation>Addestra</translation>
        </message>
        <message>
            <source>New run</source>
            <translation>Nuova corsa</translation>
        </message>
        <message>
            <source>Try on Predict</source>
            <translation>Prova in Predici</translation>
        </message>
        <message>
            <source>Choose a model</source>
            <translation>Scegli un modello</translation>
        </message>
        <message>
            <source>Open images</source>
            <translation>Apri immagini</translation>
        </message>
        <message>
            <source>%1: %2, %3, %4 px, batch %5, %6 at %7</source>
            <translation>%1: %2, %3, %4 px, batch %5, %6 a %7</translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) need a look; training goes on</source>
            <translation>
                <numerusform>%n file va guardato; l'addestramento continua</numerusform>
                <numerusform>%n file vanno guardati; l'addestramento continua</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Stopped by an error</source>
            <translation>Fermato da un errore</translation>
        </message>
        <message>
            <source>Halve the batch</source>
            <translation>Dimezza il batch</translation>
        </message>
        <message>
            <source>Fine-tune a trained model on your images</source>
            <translation>Affina un modello addestrato sulle tue immagini</translation>
        </message>
        <message>
            <source>This model cannot be trained</source>
            <translation>Questo modello non si può addestrare</translation>
        </message>
        <message>
            <source>No model and no images yet</source>
            <translation>Ancora nessun modello e nessuna immagine</translation>
        </message>
        <message>
            <source>Training needs a model to start from and labelled images.</source>
            <translation>L'addestramento ha bisogno di un modello di partenza e di immagini etichettate.</translation>
        </message>
        <message>
            <source>No model yet</source>
            <translation>Ancora nessun modello</translation>
        </message>
        <message>
            <source>Training needs a model to start from.</source>
            <translation>L'addestramento ha bisogno di un modello di partenza.</translation>
        </message>
        <message>
            <source>No images yet</source>
            <translation>Ancora nessuna immagine</translation>
        </message>
        <message>
            <source>Training needs labelled images.</source>
            <translation>L'addestramento ha bisogno di immagini etichettate.</translation>
        </message>
        <message>
            <source>Needs a model and images</source>
            <translation>Servono un modello e immagini</translation>
        </message>
        <message>
            <source>Stop and keep best</source>
            <translation>Ferma e tieni il migliore</translation>
        </message>
        <message>
            <source>P: pause, then resume. S: stop and keep best. T: numbers in place of the curves.</source>
            <translation>P: pausa, poi riprendi. S: ferma e tieni il migliore. T: numeri al posto delle curve.</translation>
        </message>
        <message>
            <source>Stopping after this batch</source>
            <translation>Si ferma dopo questo batch</translation>
        </message>
        <message>
            <source>Pausing after this batch</source>
            <translation>Va in pausa dopo questo batch</translation>
        </message>
        <message>
            <source>Your run is safe</source>
            <translation>La tua corsa è al sicuro</translation>
        </message>
        <message>
            <source>%1 was interrupted. It goes on at epoch %2 as if nothing had happened.</source>
            <translation>%1 è stata interrotta. Riprende dall'epoca %2 come se nulla fosse accaduto.</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Riprendi</translation>
        </message>
        <message>
            <source>%1 is not a network that Espalier can train. Choose another model.</source>
            <translation>%1 non è una rete che Espalier sa addestrare. Scegli un altro modello.</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Apri la cartella</translation>
        </message>
    </context>
    <context>
        <name>ui::TrainRunView</name>
        <message>
            <source>Epochs</source>
            <translation>Epoche</translation>
        </message>
        <message>
            <source>newest first</source>
            <translation>prima le più recenti</translation>
        </message>
        <message>
            <source>Settings as used</source>
            <translation>Impostazioni usate</translation>
        </message>
        <message>
            <source>Beside the epochs</source>
            <translation>Accanto alle epoche</translation>
        </message>
        <message>
            <source>Pinned images</source>
            <translation>Immagini fissate</translation>
        </message>
    </context>
    <context>
        <name>ui::TrainSettings</name>
        <message>
            <source>Settings</source>
            <translation>Impostazioni</translation>
        </message>
        <message>
            <source>More settings</source>
            <translation>Altre impostazioni</translation>
        </message>
        <message>
            <source>Fewer settings</source>
            <translation>Meno impostazioni</translation>
        </message>
        <message>
            <source>Epochs</source>
            <translation>Epoche</translation>
        </message>
        <message>
            <source>How often every image is seen.</source>
            <translation>Quante volte si vede ogni immagine.</translation>
        </message>
        <message>
            <source>Image size</source>
            <translation>Misura immagine</translation>
        </message>
        <message>
            <source>Longer side in pixels. Larger finds smaller things and is slower.</source>
            <translation>Lato lungo in pixel. Più grande trova cose più piccole ed è più lento.</translation>
        </message>
        <message>
            <source>Batch</source>
            <translation>Batch</translation>
        </message>
        <message>
            <source>Images in one step. Lower it where memory is short.</source>
            <translation>Immagini in un passo. Abbassalo se la memoria è poca.</translation>
        </message>
        <message>
            <source>Auto</source>
            <translation>Auto</translation>
        </message>
        <message>
            <source>Optimizer</source>
            <translation>Ottimizzatore</translation>
        </message>
        <message>
            <source>Auto takes AdamW for short runs and SGD for long ones.</source>
            <translation>Auto sceglie AdamW per corse brevi e SGD per quelle lunghe.</translation>
        </message>
        <message>
            <source>Learning rate</source>
            <translation>Tasso di apprendimento</translation>
        </message>
        <message>
            <source>Patience</source>
            <translation>Pazienza</translation>
        </message>
        <message>
            <source>Ends the run after so many epochs without a better score; 0 = never.</source>
            <translation>Termina dopo tante epoche senza un punteggio migliore; 0 = mai.</translation>
        </message>
        <message>
            <source>Name of the run</source>
            <translation>Nome della corsa</translation>
        </message>
        <message>
            <source>Its folder; a taken name gets a number.</source>
            <translation>La sua cartella; un nome già preso riceve un numero.</translation>
        </message>
        <message>
            <source>Cosine schedule</source>
            <translation>Andamento a coseno</translation>
        </message>
        <message>
            <source>Schedule</source>
            <translation>Andamento</translation>
        </message>
        <message>
            <source>Otherwise the learning rate falls in a straight line.</source>
            <translation>Altrimenti il tasso scende in linea retta.</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Seme</translation>
        </message>
        <message>
            <source>The same seed gives the same run.</source>
            <translation>Lo stesso seme dà la stessa corsa.</translation>
        </message>
        <message>
            <source>Auto chooses it too; the run shows which is used.</source>
            <translation>Auto sceglie anche questo; la corsa mostra quale è usato.</translation>
        </message>
        <message>
            <source>Of the first steps. Usual: 0.01 with SGD, 0.001 with AdamW.</source>
            <translation>Dei primi passi. Di solito: 0,01 con SGD, 0,001 con AdamW.</translation>
        </message>
        <message>
            <source>Head alone, epochs</source>
            <translation>Epoche, sola testa</translation>
        </message>
        <message>
            <source>Then the other blocks join. For the plan “Head, then top blocks”.</source>
            <translation>Poi si uniscono gli altri blocchi. Per il piano “Testa, poi blocchi alti”.</translation>
        </message>
        <message>
            <source>Count alike</source>
            <translation>Contano uguale</translation>
        </message>
        <message>
            <source>Count more</source>
            <translation>Contano di più</translation>
        </message>
        <message>
            <source>Rare classes</source>
            <translation>Classi rare</translation>
        </message>
        <message>
            <source>Count more: the rarer a class, the more a mistake in it weighs.</source>
            <translation>Contano di più: più rara è una classe, più vi pesa un errore.</translation>
        </message>
        <message>
            <source>Rate decay by block</source>
            <translation>Tasso per blocco</translation>
        </message>
        <message>
            <source>Learning rate of a block as a share of the next one's; 1 = off.</source>
            <translation>Tasso di un blocco come quota di quello del successivo; 1 = spento.</translation>
        </message>
        <message>
            <source>Feature cache</source>
            <translation>Cache delle feature</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Disattivata</translation>
        </message>
        <message>
            <source>On</source>
            <translation>Attivata</translation>
        </message>
        <message>
            <source>Frozen first blocks see each picture once; later epochs are faster. Auto: where only the head of a classifier learns.</source>
            <translation>I primi blocchi congelati vedono ogni immagine una volta; le epoche successive sono più veloci. Auto: dove impara solo la testa di un classificatore.</translation>
        </message>
        <message>
            <source>Views of a picture</source>
            <translation>Varianti per immagine</translation>
        </message>
        <message>
            <source>Augmented versions that the cache keeps of each; they take turns.</source>
            <translation>Versioni aumentate che la cache conserva di ciascuna; si alternano.</translation>
        </message>
    </context>
    <context>
        <name>ui::TrainSummary</name>
        <message>
            <source>This run</source>
            <translation>Questa corsa</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modello</translation>
        </message>
        <message>
            <source>Change</source>
            <translation>Cambia</translation>
        </message>
        <message>
            <source>Images</source>
            <translation>Immagini</translation>
        </message>
        <message>
            <source>What learns</source>
            <translation>Cosa impara</translation>
        </message>
        <message>
            <source>Work</source>
            <translation>Lavoro</translation>
        </message>
        <message>
            <source>What it takes</source>
            <translation>Che cosa richiede</translation>
        </message>
    </context>
    <context>
        <name>ui::TrainText</name>
        <message>
            <source>Working out the time left</source>
            <translation>Calcolo del tempo restante</translation>
        </message>
        <message>
            <source>About %1 left</source>
            <translation>Ancora circa %1</translation>
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
            <translation>Lettura delle immagini</translation>
        </message>
        <message>
            <source>Validating</source>
            <translation>Validazione in corso</translation>
        </message>
        <message>
            <source>Saving</source>
            <translation>Salvataggio</translation>
        </message>
        <message>
            <source>Getting ready</source>
            <translation>Preparazione</translation>
        </message>
        <message>
            <source>Looking at your images once</source>
            <translation>Uno sguardo alle tue immagini</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>da %1 a %2</translation>
        </message>
        <message>
            <source>%1, then %2</source>
            <translation>%1, poi %2</translation>
        </message>
        <message>
            <source>Best epoch %1, top-1 %2</source>
            <translation>Epoca migliore %1, top-1 %2</translation>
        </message>
        <message>
            <source>Best epoch %1, mAP50-95 %2</source>
            <translation>Epoca migliore %1, mAP50-95 %2</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>In pausa</translation>
        </message>
        <message>
            <source>%1: try it on Predict</source>
            <translation>%1: provalo in Predici</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>Salvato come %1.</translation>
        </message>
        <message>
            <source>Finished early</source>
            <translation>Finito in anticipo</translation>
        </message>
        <message>
            <source>Nothing improved for a while, so it ended early.</source>
            <translation>Da un po' nulla migliorava, perciò è finito prima.</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Fermato</translation>
        </message>
        <message numerus="yes">
            <source>You stopped it after %n epoch(s); it will not go on.</source>
            <translation>
                <numerusform>L'hai fermato dopo %n epoca; non continuerà.</numerusform>
                <numerusform>L'hai fermato dopo %n epoche; non continuerà.</numerusform>
            </translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Finito</translation>
        </message>
        <message>
            <source>About %1 until the top blocks join</source>
            <translation>Circa %1 prima dei blocchi alti</translation>
        </message>
        <message>
            <source>The processor is free until you resume; the run then goes on exactly where it stopped.</source>
            <translation>Il processore è libero finché non riprendi; la corsa continua allora esattamente da dove si è fermata.</translation>
        </message>
        <message>
            <source>Paused in epoch %1</source>
            <translation>In pausa nell'epoca %1</translation>
        </message>
        <message>
            <source>Paused before the first epoch</source>
            <translation>In pausa prima della prima epoca</translation>
        </message>
        <message>
            <source>Nothing was learned. %1</source>
            <translation>Non ha imparato nulla. %1</translation>
        </message>
        <message>
            <source>Try a smaller learning rate or more epochs, and look at the labels on Health.</source>
            <translation>Prova un tasso di apprendimento più basso o più epoche, e controlla le etichette in Salute.</translation>
        </message>
        <message>
            <source>%1 of %2 views</source>
            <translation>%1 di %2 varianti</translation>
        </message>
        <message>
            <source>%1 of %2 images</source>
            <translation>%1 di %2 immagini</translation>
        </message>
        <message>
            <source>about %1</source>
            <translation>circa %1</translation>
        </message>
        <message>
            <source>about %1 left</source>
            <translation>circa %1 rimanenti</translation>
        </message>
    </context>
    <context>
        <name>app::DatasetSession</name>
        <message>
            <source>Reading %1</source>
            <translation>Lettura di %1</translation>
        </message>
        <message>
            <source>split again</source>
            <translation>nuova suddivisione</translation>
        </message>
        <message numerus="yes">
            <source>move %n image(s) to train</source>
            <translation>
                <numerusform>sposta %n immagine in addestramento</numerusform>
                <numerusform>sposta %n immagini in addestramento</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>move %n image(s) to validation</source>
            <translation>
                <numerusform>sposta %n immagine in validazione</numerusform>
                <numerusform>sposta %n immagini in validazione</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>main</name>
        <message>
            <source>What to open: a project, or a dataset's folder, yaml, json or zip.</source>
            <translation>Che cosa aprire: un progetto, oppure la cartella, lo yaml, il json o lo zip di un dataset.</translation>
        </message>
    </context>
    <context>
        <name>ui::BinChart</name>
        <message numerus="yes">
            <source>%1 to %2: %n box(es)</source>
            <translation>
                <numerusform>da %1 a %2: %n riquadro</numerusform>
                <numerusform>da %1 a %2: %n riquadri</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::CentreMap</name>
        <message>
            <source>Where the centres of the boxes lie</source>
            <translation>Dove stanno i centri dei riquadri</translation>
        </message>
        <message numerus="yes">
            <source>Column %1, row %2: %n box(es)</source>
            <translation>
                <numerusform>Colonna %1, riga %2: %n riquadro</numerusform>
                <numerusform>Colonna %1, riga %2: %n riquadri</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::ClassEditModel</name>
        <message>
            <source>In the files</source>
            <translation>Nei file</translation>
        </message>
        <message>
            <source>New</source>
            <translation>Nuovo</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Nome</translation>
        </message>
    </context>
    <context>
        <name>ui::ClassEditor</name>
        <message>
            <source>Classes: number in the files, new number, name</source>
            <translation>Classi: numero nei file, nuovo numero, nome</translation>
        </message>
        <message>
            <source>Training sees these classes. Your files stay untouched. Ctrl+Z takes a change back.</source>
            <translation>L'addestramento vede queste classi. I tuoi file restano intatti. Ctrl+Z annulla una modifica.</translation>
        </message>
        <message>
            <source>Rename</source>
            <translation>Rinomina</translation>
        </message>
        <message>
            <source>F2</source>
            <translation>F2</translation>
        </message>
        <message>
            <source>Merge</source>
            <translation>Unisci</translation>
        </message>
        <message>
            <source>Choose two or more classes first; the topmost keeps its name</source>
            <translation>Scegli prima due o più classi; quella più in alto mantiene il nome</translation>
        </message>
        <message>
            <source>As in the files</source>
            <translation>Come nei file</translation>
        </message>
        <message>
            <source>Up (Alt+Up)</source>
            <translation>Su (Alt+Su)</translation>
        </message>
        <message>
            <source>Down (Alt+Down)</source>
            <translation>Giù (Alt+Giù)</translation>
        </message>
    </context>
    <context>
        <name>ui::DatasetEdits</name>
        <message>
            <source>rename %1 to %2</source>
            <translation>rinomina %1 in %2</translation>
        </message>
        <message numerus="yes">
            <source>merge %n classes into %1</source>
            <translation>
                <numerusform>unisci %n classe in %1</numerusform>
                <numerusform>unisci %n classi in %1</numerusform>
            </translation>
        </message>
        <message>
            <source>move %1</source>
            <translation>sposta %1</translation>
        </message>
        <message>
            <source>classes as in the files</source>
            <translation>classi come nei file</translation>
        </message>
        <message>
            <source>add a box to %1</source>
            <translation>aggiungi un riquadro a %1</translation>
        </message>
        <message>
            <source>delete a box of %1</source>
            <translation>elimina un riquadro di %1</translation>
        </message>
        <message>
            <source>change a box of %1</source>
            <translation>cambia un riquadro di %1</translation>
        </message>
        <message>
            <source>add the picture %1</source>
            <translation>aggiungi l'immagine %1</translation>
        </message>
        <message>
            <source>replace the boxes of %1</source>
            <translation>sostituisci i riquadri di %1</translation>
        </message>
        <message>
            <source>change the class of %1</source>
            <translation>cambia la classe di %1</translation>
        </message>
        <message>
            <source>take out the picture %1</source>
            <translation>togli l'immagine %1</translation>
        </message>
        <message numerus="yes">
            <source>take out %n pictures</source>
            <translation>
                <numerusform>togli %n immagine</numerusform>
                <numerusform>togli %n immagini</numerusform>
            </translation>
        </message>
        <message>
            <source>keep a finding as it is</source>
            <translation>tieni un problema com'è</translation>
        </message>
    </context>
    <context>
        <name>ui::DatasetText</name>
        <message>
            <source>The folder can be read in more than one way. Which one is meant?</source>
            <translation>La cartella si può leggere in più modi. Quale si intende?</translation>
        </message>
        <message>
            <source>The lists in ImageSets do not name training and validation images. Which list holds both?</source>
            <translation>Gli elenchi in ImageSets non nominano immagini di addestramento e di validazione. Quale elenco le contiene entrambe?</translation>
        </message>
        <message>
            <source>all images</source>
            <translation>tutte le immagini</translation>
        </message>
        <message>
            <source>Do the pixels of the boxes count from 1, as Pascal VOC does, or from 0?</source>
            <translation>I pixel dei riquadri si contano da 1, come in Pascal VOC, o da 0?</translation>
        </message>
        <message>
            <source>Pictures were turned by their EXIF data. Were their boxes drawn on the turned pictures, or on the pixels as stored? The images below show which fits.</source>
            <translation>Alcune immagini sono state ruotate in base ai dati EXIF. I riquadri sono stati disegnati sulle immagini ruotate o sui pixel così come sono memorizzati? Le immagini qui sotto mostrano quale scelta va bene.</translation>
        </message>
        <message>
            <source>as stored</source>
            <translation>come memorizzate</translation>
        </message>
        <message>
            <source>by stated size</source>
            <translation>in base alla dimensione dichiarata</translation>
        </message>
        <message>
            <source>turned</source>
            <translation>ruotate</translation>
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
            <translation>Cartelle per classe</translation>
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
            <translation>Ultralytics YOLO: uno yaml indica le cartelle, ogni immagine ha un file di testo con i riquadri.</translation>
        </message>
        <message>
            <source>COCO: a json lists pictures, boxes and classes.</source>
            <translation>COCO: un json elenca immagini, riquadri e classi.</translation>
        </message>
        <message>
            <source>Pascal VOC: an XML file of boxes for each picture.</source>
            <translation>Pascal VOC: un file XML con i riquadri per ogni immagine.</translation>
        </message>
        <message>
            <source>Class folders: the folder of a picture is its class.</source>
            <translation>Cartelle per classe: la cartella di un'immagine è la sua classe.</translation>
        </message>
        <message>
            <source>LabelMe: a json of shapes for each picture.</source>
            <translation>LabelMe: un json di forme per ogni immagine.</translation>
        </message>
        <message>
            <source>CVAT YOLO 1.1: obj.data and a text file of boxes for each picture.</source>
            <translation>CVAT YOLO 1.1: obj.data e un file di testo con i riquadri per ogni immagine.</translation>
        </message>
        <message>
            <source>Label Studio YOLO: classes.txt and a text file of boxes for each picture.</source>
            <translation>Label Studio YOLO: classes.txt e un file di testo con i riquadri per ogni immagine.</translation>
        </message>
        <message>
            <source>from 0</source>
            <translation>da 0</translation>
        </message>
        <message>
            <source>from 1</source>
            <translation>da 1</translation>
        </message>
        <message>
            <source>%1 train</source>
            <translation>%1 addestramento</translation>
        </message>
        <message>
            <source>%1 validation</source>
            <translation>%1 validazione</translation>
        </message>
        <message>
            <source>%1 test</source>
            <translation>%1 test</translation>
        </message>
        <message>
            <source>The yaml gives no validation images. Set a part of the training images aside, so that training can be measured?</source>
            <translation>Il file yaml non indica immagini di validazione. Mettere da parte alcune immagini di addestramento, per poter misurare l'addestramento?</translation>
        </message>
        <message>
            <source>Set aside</source>
            <translation>Mettere da parte</translation>
        </message>
        <message>
            <source>Do without</source>
            <translation>Farne a meno</translation>
        </message>
    </context>
    <context>
        <name>ui::FindingModel</name>
        <message>
            <source>%1: %2 Lost: %3.</source>
            <translation>%1: %2 Perso: %3.</translation>
        </message>
        <message>
            <source>Severity</source>
            <translation>Gravità</translation>
        </message>
        <message>
            <source>What was found</source>
            <translation>Cosa è stato trovato</translation>
        </message>
        <message>
            <source>Lost</source>
            <translation>Perso</translation>
        </message>
        <message>
            <source>Images</source>
            <translation>Immagini</translation>
        </message>
        <message>
            <source>Seen</source>
            <translation>Visto</translation>
        </message>
    </context>
    <context>
        <name>ui::FindingText</name>
        <message numerus="yes">
            <source>%n training image(s) without boxes (%2 %): learned as background</source>
            <translation>
                <numerusform>%n immagine di addestramento senza riquadri (%2 %): appresa come sfondo</numerusform>
                <numerusform>%n immagini di addestramento senza riquadri (%2 %): apprese come sfondo</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n class(es) without an example in training: %2</source>
            <translation>
                <numerusform>%n classe senza esempi in addestramento: %2</numerusform>
                <numerusform>%n classi senza esempi in addestramento: %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n class(es) missing from validation: %2</source>
            <translation>
                <numerusform>%n classe assente dalla validazione: %2</numerusform>
                <numerusform>%n classi assenti dalla validazione: %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n class(es) named but never used: %2</source>
            <translation>
                <numerusform>%n classe nominata ma mai usata: %2</numerusform>
                <numerusform>%n classi nominate ma mai usate: %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n group(s) of identical images on both sides of the split: scores come out too good</source>
            <translation>
                <numerusform>%n gruppo di immagini identiche dai due lati della suddivisione: i punteggi risultano troppo alti</numerusform>
                <numerusform>%n gruppi di immagini identiche dai due lati della suddivisione: i punteggi risultano troppo alti</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n group(s) of identical images</source>
            <translation>
                <numerusform>%n gruppo di immagini identiche</numerusform>
                <numerusform>%n gruppi di immagini identiche</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n class(es) with fewer than 10 boxes in training: %2</source>
            <translation>
                <numerusform>%n classe con meno di 10 riquadri in addestramento: %2</numerusform>
                <numerusform>%n classi con meno di 10 riquadri in addestramento: %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n class(es) with fewer than 10 images in training: %2</source>
            <translation>
                <numerusform>%n classe con meno di 10 immagini in addestramento: %2</numerusform>
                <numerusform>%n classi con meno di 10 immagini in addestramento: %2</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Only %n box(es) in validation: below %2, scores are mostly chance</source>
            <translation>
                <numerusform>Solo %n riquadro in validazione: sotto %2, i punteggi sono quasi casuali</numerusform>
                <numerusform>Solo %n riquadri in validazione: sotto %2, i punteggi sono quasi casuali</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Only %n image(s) in validation: below %2, scores are mostly chance</source>
            <translation>
                <numerusform>Solo %n immagine in validazione: sotto %2, i punteggi sono quasi casuali</numerusform>
                <numerusform>Solo %n immagini in validazione: sotto %2, i punteggi sono quasi casuali</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n box(es) over more than %2 % of the image</source>
            <translation>
                <numerusform>%n riquadro su più del %2 % dell'immagine</numerusform>
                <numerusform>%n riquadri su più del %2 % dell'immagine</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 is there %2 times, %3 only %4 times: a rare class is learned badly</source>
            <translation>
                <numerusform>%1 compare %2 volte, %3 solo %4 volte: una classe rara si impara male</numerusform>
                <numerusform>%1 compare %2 volte, %3 solo %4 volte: una classe rara si impara male</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n image(s) with more than %2 times the usual number of pixels</source>
            <translation>
                <numerusform>%n immagine con più di %2 volte i pixel usuali</numerusform>
                <numerusform>%n immagini con più di %2 volte i pixel usuali</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n image(s) with more than %2 boxes</source>
            <translation>
                <numerusform>%n immagine con più di %2 riquadri</numerusform>
                <numerusform>%n immagini con più di %2 riquadri</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n group(s) of nearly identical images on both sides of the split: scores may come out too good</source>
            <translation>
                <numerusform>%n gruppo di immagini quasi identiche dai due lati della suddivisione: i punteggi possono risultare troppo alti</numerusform>
                <numerusform>%n gruppi di immagini quasi identiche dai due lati della suddivisione: i punteggi possono risultare troppo alti</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n group(s) of nearly identical images</source>
            <translation>
                <numerusform>%n gruppo di immagini quasi identiche</numerusform>
                <numerusform>%n gruppi di immagini quasi identiche</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n image(s) without labels: learned as background</source>
            <translation>
                <numerusform>%n immagine senza etichette: appresa come sfondo</numerusform>
                <numerusform>%n immagini senza etichette: apprese come sfondo</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>No validation images: nothing tells how good a model is</source>
            <translation>
                <numerusform>Nessuna immagine di validazione: niente dice quanto è buono un modello</numerusform>
                <numerusform>Nessuna immagine di validazione: niente dice quanto è buono un modello</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n image(s) more than %2 times as long as wide: mostly padding for a model</source>
            <translation>
                <numerusform>%n immagine più di %2 volte più lunga che larga: per un modello quasi solo bordo</numerusform>
                <numerusform>%n immagini più di %2 volte più lunghe che larghe: per un modello quasi solo bordo</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n image(s) turned by an EXIF tag: see whether the boxes fit</source>
            <translation>
                <numerusform>%n immagine ruotata da un dato EXIF: controlla che i riquadri combacino</numerusform>
                <numerusform>%n immagini ruotate da un dato EXIF: controlla che i riquadri combacino</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n image(s) with a side below %2 px</source>
            <translation>
                <numerusform>%n immagine con un lato sotto %2 px</numerusform>
                <numerusform>%n immagini con un lato sotto %2 px</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n box(es) less than %2 px wide or high at %3 px: a larger image size helps</source>
            <translation>
                <numerusform>%n riquadro largo o alto meno di %2 px a %3 px: aiuta una dimensione maggiore</numerusform>
                <numerusform>%n riquadri larghi o alti meno di %2 px a %3 px: aiuta una dimensione maggiore</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n image(s) that cannot be decoded: left out of training</source>
            <translation>
                <numerusform>%n immagine che non si può decodificare: esclusa dall'addestramento</numerusform>
                <numerusform>%n immagini che non si possono decodificare: escluse dall'addestramento</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n damaged image(s): used as far as they can be decoded</source>
            <translation>
                <numerusform>%n immagine danneggiata: usata fin dove si può decodificare</numerusform>
                <numerusform>%n immagini danneggiate: usate fin dove si possono decodificare</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n empty image file(s)</source>
            <translation>
                <numerusform>%n file di immagine vuoto</numerusform>
                <numerusform>%n file di immagine vuoti</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n file(s) that are no image of a known format</source>
            <translation>
                <numerusform>%n file che non è un'immagine di un formato noto</numerusform>
                <numerusform>%n file che non sono immagini di un formato noto</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n image(s) whose header cannot be read</source>
            <translation>
                <numerusform>%n immagine con intestazione illeggibile</numerusform>
                <numerusform>%n immagini con intestazione illeggibile</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n image(s) that are named but not there</source>
            <translation>
                <numerusform>%n immagine nominata ma assente</numerusform>
                <numerusform>%n immagini nominate ma assenti</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n name(s) of images that are no files</source>
            <translation>
                <numerusform>%n nome di immagine che non è un file</numerusform>
                <numerusform>%n nomi di immagini che non sono file</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n image(s) listed twice: used once</source>
            <translation>
                <numerusform>%n immagine elencata due volte: usata una volta</numerusform>
                <numerusform>%n immagini elencate due volte: usate una volta</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n image(s) too large to be opened safely</source>
            <translation>
                <numerusform>%n immagine troppo grande per essere aperta senza rischi</numerusform>
                <numerusform>%n immagini troppo grandi per essere aperte senza rischi</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n image(s) too small to learn from</source>
            <translation>
                <numerusform>%n immagine troppo piccola per imparare</numerusform>
                <numerusform>%n immagini troppo piccole per imparare</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n image(s) that cannot be read</source>
            <translation>
                <numerusform>%n immagine illeggibile</numerusform>
                <numerusform>%n immagini illeggibili</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n label line(s) without a class number</source>
            <translation>
                <numerusform>%n riga di etichette senza numero di classe</numerusform>
                <numerusform>%n righe di etichette senza numero di classe</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n box(es) of a class that is not there</source>
            <translation>
                <numerusform>%n riquadro di una classe che non c'è</numerusform>
                <numerusform>%n riquadri di una classe che non c'è</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n box(es) a little outside the image: cut at its edge</source>
            <translation>
                <numerusform>%n riquadro poco fuori dall'immagine: tagliato al bordo</numerusform>
                <numerusform>%n riquadri poco fuori dall'immagine: tagliati al bordo</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n label line(s) with a decimal comma</source>
            <translation>
                <numerusform>%n riga di etichette con la virgola decimale</numerusform>
                <numerusform>%n righe di etichette con la virgola decimale</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n box(es) without area</source>
            <translation>
                <numerusform>%n riquadro senza area</numerusform>
                <numerusform>%n riquadri senza area</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n box(es) written twice: used once</source>
            <translation>
                <numerusform>%n riquadro scritto due volte: usato una volta</numerusform>
                <numerusform>%n riquadri scritti due volte: usati una volta</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n label file(s) in UTF-16: save them as UTF-8</source>
            <translation>
                <numerusform>%n file di etichette in UTF-16: salvalo in UTF-8</numerusform>
                <numerusform>%n file di etichette in UTF-16: salvali in UTF-8</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n label line(s) with the wrong number of fields</source>
            <translation>
                <numerusform>%n riga di etichette con un numero di campi errato</numerusform>
                <numerusform>%n righe di etichette con un numero di campi errato</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n label file(s) with very many boxes</source>
            <translation>
                <numerusform>%n file di etichette con moltissimi riquadri</numerusform>
                <numerusform>%n file di etichette con moltissimi riquadri</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n box(es) with negative numbers</source>
            <translation>
                <numerusform>%n riquadro con numeri negativi</numerusform>
                <numerusform>%n riquadri con numeri negativi</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n box(es) with numbers that are not finite</source>
            <translation>
                <numerusform>%n riquadro con numeri non finiti</numerusform>
                <numerusform>%n riquadri con numeri non finiti</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n label line(s) with something that is not a number</source>
            <translation>
                <numerusform>%n riga di etichette con qualcosa che non è un numero</numerusform>
                <numerusform>%n righe di etichette con qualcosa che non è un numero</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n label file(s) without an image</source>
            <translation>
                <numerusform>%n file di etichette senza immagine</numerusform>
                <numerusform>%n file di etichette senza immagine</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n box(es) outside their image</source>
            <translation>
                <numerusform>%n riquadro fuori dalla sua immagine</numerusform>
                <numerusform>%n riquadri fuori dalla loro immagine</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n box(es) with swapped corners: turned round</source>
            <translation>
                <numerusform>%n riquadro con gli angoli scambiati: raddrizzato</numerusform>
                <numerusform>%n riquadri con gli angoli scambiati: raddrizzati</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n label file(s) with more lines than are read</source>
            <translation>
                <numerusform>%n file di etichette con più righe di quante se ne leggono</numerusform>
                <numerusform>%n file di etichette con più righe di quante se ne leggono</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n label file(s) that cannot be read</source>
            <translation>
                <numerusform>%n file di etichette illeggibile</numerusform>
                <numerusform>%n file di etichette illeggibili</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln image(s)</source>
            <translation>
                <numerusform>%Ln immagine</numerusform>
                <numerusform>%Ln immagini</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln box(es)</source>
            <translation>
                <numerusform>%Ln riquadro</numerusform>
                <numerusform>%Ln riquadri</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>nulla</translation>
        </message>
        <message numerus="yes">
            <source>%Ln file(s) need a look</source>
            <translation>
                <numerusform>%Ln file è da controllare</numerusform>
                <numerusform>%Ln file sono da controllare</numerusform>
            </translation>
        </message>
        <message>
            <source>Training will see %1; %2.</source>
            <translation>L'addestramento vedrà %1; %2.</translation>
        </message>
        <message>
            <source>Training will see %1, %2; %3.</source>
            <translation>L'addestramento vedrà %1, %2; %3.</translation>
        </message>
        <message numerus="yes">
            <source>, %Ln of them found by this check</source>
            <translation>
                <numerusform>, %Ln di essi trovato da questo controllo</numerusform>
                <numerusform>, %Ln di essi trovati da questo controllo</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::FindingView</name>
        <message>
            <source>Images of the finding</source>
            <translation>Immagini del riscontro</translation>
        </message>
        <message>
            <source>Files and lines of the finding</source>
            <translation>File e righe del riscontro</translation>
        </message>
        <message numerus="yes">
            <source>Show %n image(s)</source>
            <translation>
                <numerusform>Mostra %n immagine</numerusform>
                <numerusform>Mostra %n immagini</numerusform>
            </translation>
        </message>
        <message>
            <source>Return</source>
            <translation>Invio</translation>
        </message>
        <message>
            <source>Boxes in training: %1.</source>
            <translation>Riquadri di addestramento: %1.</translation>
        </message>
        <message>
            <source>Images in training: %1.</source>
            <translation>Immagini di addestramento: %1.</translation>
        </message>
    </context>
    <context>
        <name>ui::HealthPage</name>
        <message>
            <source>Health</source>
            <translation>Salute</translation>
        </message>
        <message>
            <source>Export CSV…</source>
            <translation>Esporta CSV…</translation>
        </message>
        <message>
            <source>Next finding</source>
            <translation>Prossimo riscontro</translation>
        </message>
        <message>
            <source>No images to look at</source>
            <translation>Nessuna immagine da controllare</translation>
        </message>
        <message>
            <source>Open a dataset first.</source>
            <translation>Apri prima un dataset.</translation>
        </message>
        <message>
            <source>Go to Data</source>
            <translation>Vai ai dati</translation>
        </message>
        <message>
            <source>Not checked yet</source>
            <translation>Non ancora controllato</translation>
        </message>
        <message>
            <source>Every image is read once: labels, duplicates, damage, balance.</source>
            <translation>Ogni immagine viene letta una volta: etichette, duplicati, danni, equilibrio.</translation>
        </message>
        <message>
            <source>Check</source>
            <translation>Controlla</translation>
        </message>
        <message>
            <source>Arrows: choose a finding. N: next finding. Return: its images. In the charts: arrows, Return.</source>
            <translation>Frecce: scegli un riscontro. N: il prossimo. Invio: le sue immagini. Nei grafici: frecce, Invio.</translation>
        </message>
        <message>
            <source>Findings, gravest first</source>
            <translation>Riscontri, i più gravi per primi</translation>
        </message>
        <message>
            <source>N or Ctrl+Return</source>
            <translation>N o Ctrl+Invio</translation>
        </message>
        <message>
            <source>No findings</source>
            <translation>Nessun riscontro</translation>
        </message>
        <message>
            <source>What training will see, and what needs a look first</source>
            <translation>Cosa vedrà l'addestramento, e cosa va controllato prima</translation>
        </message>
        <message>
            <source>Looking at every image</source>
            <translation>Controllo di ogni immagine</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n file(s) looked at</source>
            <translation>
                <numerusform>%1: %n file controllato</numerusform>
                <numerusform>%1: %n file controllati</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>0 problems in %n file(s)</source>
            <translation>
                <numerusform>0 problemi in %n file</numerusform>
                <numerusform>0 problemi in %n file</numerusform>
            </translation>
        </message>
        <message>
            <source>Nothing stands in the way of training.</source>
            <translation>Niente ostacola l'addestramento.</translation>
        </message>
        <message>
            <source>Stopped before the end</source>
            <translation>Fermato prima della fine</translation>
        </message>
        <message>
            <source>This is what was found so far; duplicates may be missing.</source>
            <translation>Questo è quanto trovato finora; possono mancare dei duplicati.</translation>
        </message>
        <message>
            <source>Check again</source>
            <translation>Controlla di nuovo</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Riprova</translation>
        </message>
        <message>
            <source>Export the findings</source>
            <translation>Esporta i riscontri</translation>
        </message>
        <message>
            <source>Tables (*.csv)</source>
            <translation>Tabelle (*.csv)</translation>
        </message>
        <message>
            <source>A: accept the repair. K: keep it as it is. Ctrl+Z: take back, Ctrl+Shift+Z: do again.</source>
            <translation>A: accetta la correzione. K: tieni com'è. Ctrl+Z: annulla, Ctrl+Shift+Z: ripeti.</translation>
        </message>
    </context>
    <context>
        <name>ui::HealthPanel</name>
        <message>
            <source>Size of the boxes</source>
            <translation>Dimensione dei riquadri</translation>
        </message>
        <message>
            <source>Shape of the boxes</source>
            <translation>Forma dei riquadri</translation>
        </message>
        <message>
            <source>Box size %1</source>
            <translation>Dimensione dei riquadri, %1</translation>
        </message>
        <message>
            <source>Box shape %1</source>
            <translation>Forma dei riquadri, %1</translation>
        </message>
        <message>
            <source>Box centres: %1</source>
            <translation>Centri dei riquadri: %1</translation>
        </message>
        <message>
            <source>Box size</source>
            <translation>Dimensione</translation>
        </message>
        <message>
            <source>of the picture's side</source>
            <translation>del lato dell'immagine</translation>
        </message>
        <message>
            <source>Box shape</source>
            <translation>Forma</translation>
        </message>
        <message>
            <source>width to height</source>
            <translation>larghezza : altezza</translation>
        </message>
        <message>
            <source>Box centres</source>
            <translation>Centri</translation>
        </message>
        <message>
            <source>in the picture</source>
            <translation>nell'immagine</translation>
        </message>
    </context>
    <context>
        <name>ui::QuestionCard</name>
        <message>
            <source>Your answer. Proposed: %1.</source>
            <translation>La tua risposta. Proposta: %1.</translation>
        </message>
        <message>
            <source>Read as proposed. Choose the other if that is wrong.</source>
            <translation>Letto come proposto. Scegli l'altro se è sbagliato.</translation>
        </message>
        <message>
            <source>%1 (proposed)</source>
            <translation>%1 (proposto)</translation>
        </message>
    </context>
    <context>
        <name>ui::ReadCard</name>
        <message>
            <source>classes as you changed them</source>
            <translation>classi come le hai modificate</translation>
        </message>
        <message numerus="yes">
            <source>%n image(s) in the split you chose</source>
            <translation>
                <numerusform>%n immagine nella suddivisione che hai scelto</numerusform>
                <numerusform>%n immagini nella suddivisione che hai scelto</numerusform>
            </translation>
        </message>
        <message>
            <source>With your changes: %1. The files stay as they are.</source>
            <translation>Con le tue modifiche: %1. I file restano come sono.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>e %n altra</numerusform>
                <numerusform>e altre %n</numerusform>
            </translation>
        </message>
        <message>
            <source>How your folder was read</source>
            <translation>Come è stata letta la tua cartella</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Annulla</translation>
        </message>
        <message>
            <source>Six of the images</source>
            <translation>Sei delle immagini</translation>
        </message>
        <message>
            <source>%1 %2: %3.</source>
            <translation>%1 %2: %3.</translation>
        </message>
        <message>
            <source>Class order %1.</source>
            <translation>Ordine delle classi: %1.</translation>
        </message>
        <message numerus="yes">
            <source>No problems found in %n files.</source>
            <translation>
                <numerusform>Nessun problema in %n file.</numerusform>
                <numerusform>Nessun problema in %n file.</numerusform>
            </translation>
        </message>
        <message>
            <source>Hide images</source>
            <translation>Nascondi immagini</translation>
        </message>
        <message>
            <source>Six images</source>
            <translation>Sei immagini</translation>
        </message>
        <message>
            <source>Undo: %1</source>
            <translation>Annulla: %1</translation>
        </message>
        <message>
            <source>Ctrl+Z; Ctrl+Shift+Z does it again</source>
            <translation>Ctrl+Z; Ctrl+Maiusc+Z ripete</translation>
        </message>
        <message numerus="yes">
            <source>%n image(s) with corrected boxes</source>
            <translation>
                <numerusform>%n immagine con riquadri corretti</numerusform>
                <numerusform>%n immagini con riquadri corretti</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n files need a look.</source>
            <translation>
                <numerusform>%n file da controllare.</numerusform>
                <numerusform>%n file da controllare.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::SplitEditor</name>
        <message>
            <source>Classes on both sides of the split</source>
            <translation>Classi dai due lati della suddivisione</translation>
        </message>
        <message>
            <source>Share of validation images</source>
            <translation>Quota di immagini di validazione</translation>
        </message>
        <message>
            <source>Another number, another choice of images</source>
            <translation>Un altro numero, un'altra scelta di immagini</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Seme</translation>
        </message>
        <message>
            <source>Chosen by Espalier: classes alike on both sides, duplicates kept together.</source>
            <translation>Scelta da Espalier: classi simili dai due lati, duplicati tenuti insieme.</translation>
        </message>
        <message>
            <source>Taken from the files as it is.</source>
            <translation>Presa dai file così com'è.</translation>
        </message>
        <message>
            <source>%1 without boxes: learned as background.</source>
            <translation>%1 senza riquadri: appresi come sfondo.</translation>
        </message>
        <message>
            <source>To move an image, right-click it.</source>
            <translation>Per spostare un'immagine, clic destro.</translation>
        </message>
    </context>
    <context>
        <name>ui::SplitModel</name>
        <message>
            <source>%1 has nothing on this side</source>
            <translation>%1 non ha nulla da questo lato</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Classe</translation>
        </message>
        <message>
            <source>Train</source>
            <translation>Addestr.</translation>
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
            <translation>Consiglio: solo la testa</translation>
        </message>
        <message>
            <source>Advice: head, then top blocks</source>
            <translation>Consiglio: testa, poi blocchi alti</translation>
        </message>
        <message>
            <source>Advice: first blocks frozen</source>
            <translation>Consiglio: primi blocchi congelati</translation>
        </message>
        <message>
            <source>Advice: everything</source>
            <translation>Consiglio: tutto</translation>
        </message>
        <message>
            <source>few but familiar, so a new head is enough</source>
            <translation>poche ma familiari, basta una testa nuova</translation>
        </message>
        <message>
            <source>enough to adapt the top blocks after the head</source>
            <translation>abbastanza per adattare i blocchi alti dopo la testa</translation>
        </message>
        <message>
            <source>few and unfamiliar, so keep what the first blocks know</source>
            <translation>poche e poco familiari, conviene tenere ciò che sanno i primi blocchi</translation>
        </message>
        <message>
            <source>enough but unfamiliar, so let everything learn</source>
            <translation>abbastanza ma poco familiari, conviene che impari tutto</translation>
        </message>
        <message numerus="yes">
            <source>%n image(s)</source>
            <translation>
                <numerusform>%n immagine</numerusform>
                <numerusform>%n immagini</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of the rarest class (%1)</source>
            <translation>
                <numerusform>%n della classe più rara (%1)</numerusform>
                <numerusform>%n della classe più rara (%1)</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n box(es) of the rarest class (%1)</source>
            <translation>
                <numerusform>%n riquadro della classe più rara (%1)</numerusform>
                <numerusform>%n riquadri della classe più rara (%1)</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 like what the model knows</source>
            <translation>somiglianza %1 con ciò che il modello conosce</translation>
        </message>
        <message>
            <source>it finds %1 of your boxes</source>
            <translation>trova il %1 dei tuoi riquadri</translation>
        </message>
        <message>
            <source>%1: %2.</source>
            <translation>%1: %2.</translation>
        </message>
        <message>
            <source>Advice: backbone frozen</source>
            <translation>Consiglio: backbone congelato</translation>
        </message>
        <message>
            <source>Much data: %1 of the rarest class, 100 or more.</source>
            <translation>Molti dati: %1 della classe più rara, 100 o più.</translation>
        </message>
        <message>
            <source>Few data: %1 of the rarest class, less than 100.</source>
            <translation>Pochi dati: %1 della classe più rara, meno di 100.</translation>
        </message>
        <message>
            <source>Familiar pictures: %1, 0.5 or more.</source>
            <translation>Immagini familiari: %1, 0,5 o più.</translation>
        </message>
        <message>
            <source>Unfamiliar pictures: %1, less than 0.5.</source>
            <translation>Immagini non familiari: %1, meno di 0,5.</translation>
        </message>
        <message numerus="yes">
            <source>That is the mean of how alike its BatchNorm statistics are (%1) and how many of your boxes it finds untrained (%2), on %n image(s).</source>
            <translation>
                <numerusform>È la media fra la somiglianza delle sue statistiche BatchNorm (%1) e quanti dei tuoi riquadri trova senza addestramento (%2), su %n immagine.</numerusform>
                <numerusform>È la media fra la somiglianza delle sue statistiche BatchNorm (%1) e quanti dei tuoi riquadri trova senza addestramento (%2), su %n immagini.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>That is how alike its BatchNorm statistics are on %n of your images and on what it was trained with.</source>
            <translation>
                <numerusform>È quanto si somigliano le sue statistiche BatchNorm su %n tua immagine e su ciò con cui fu addestrato.</numerusform>
                <numerusform>È quanto si somigliano le sue statistiche BatchNorm su %n tue immagini e su ciò con cui fu addestrato.</numerusform>
            </translation>
        </message>
        <message>
            <source>The four cases of CS231n: few and familiar, the head; much and familiar, the head, then the top; few and unfamiliar, all but the first blocks; much and unfamiliar, everything.</source>
            <translation>I quattro casi di CS231n: pochi e familiari, la testa; molti e familiari, la testa, poi la cima; pochi e non familiari, tutto tranne i primi blocchi; molti e non familiari, tutto.</translation>
        </message>
    </context>
    <context>
        <name>app::ModelsSession</name>
        <message>
            <source>Another model is being added</source>
            <translation>Si sta già aggiungendo un altro modello</translation>
        </message>
        <message>
            <source>Add %1 when that is done.</source>
            <translation>Aggiungi %1 quando ha finito.</translation>
        </message>
    </context>
    <context>
        <name>ui::ModelDelegate</name>
        <message>
            <source>In use</source>
            <translation>In uso</translation>
        </message>
        <message>
            <source>Built in</source>
            <translation>Incluso</translation>
        </message>
        <message>
            <source>Not here yet</source>
            <translation>Non ancora qui</translation>
        </message>
        <message>
            <source>Recommended</source>
            <translation>Consigliato</translation>
        </message>
    </context>
    <context>
        <name>ui::ModelPanel</name>
        <message numerus="yes">
            <source> and %n more</source>
            <translation>
                <numerusform> e un'altra</numerusform>
                <numerusform> e altre %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Licence</source>
            <translation>Licenza</translation>
        </message>
        <message>
            <source>Network</source>
            <translation>Rete</translation>
        </message>
        <message>
            <source>Input</source>
            <translation>Ingresso</translation>
        </message>
        <message>
            <source>Tensors</source>
            <translation>Tensori</translation>
        </message>
        <message>
            <source>Written by</source>
            <translation>Scritto da</translation>
        </message>
        <message>
            <source>Classes</source>
            <translation>Classi</translation>
        </message>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>Blocks</source>
            <translation>Blocchi</translation>
        </message>
        <message>
            <source>Blocks of the network</source>
            <translation>Blocchi della rete</translation>
        </message>
        <message>
            <source>the file names none</source>
            <translation>il file non ne indica</translation>
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
                <numerusform>Aperto in Python, il file importerebbe %n nome. Qui non ne è stato eseguito nulla.</numerusform>
                <numerusform>Aperto in Python, il file importerebbe %n nomi. Qui non ne è stato eseguito nulla.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::ModelText</name>
        <message>
            <source>Detector</source>
            <translation>Rilevatore</translation>
        </message>
        <message>
            <source>Classifier</source>
            <translation>Classificatore</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Lettura…</translation>
        </message>
        <message>
            <source>unknown network</source>
            <translation>rete sconosciuta</translation>
        </message>
        <message>
            <source>can be looked at, not used</source>
            <translation>si può esaminare, non usare</translation>
        </message>
        <message>
            <source>its head learns on your images</source>
            <translation>la testa impara dalle tue immagini</translation>
        </message>
        <message numerus="yes">
            <source>%Ln class(es)</source>
            <translation>
                <numerusform>%Ln classe</numerusform>
                <numerusform>%Ln classi</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 parameters</source>
            <translation>%1 parametri</translation>
        </message>
        <message>
            <source>%1 GFLOPs</source>
            <translation>%1 GFLOP</translation>
        </message>
        <message>
            <source>%1 ms</source>
            <translation>%1 ms</translation>
        </message>
        <message>
            <source>about %1</source>
            <translation>circa %1</translation>
        </message>
        <message>
            <source>measuring…</source>
            <translation>misurazione…</translation>
        </message>
        <message>
            <source>not measured yet</source>
            <translation>non ancora misurato</translation>
        </message>
        <message>
            <source>an image</source>
            <translation>per immagine</translation>
        </message>
        <message>
            <source>an image, %1 of memory</source>
            <translation>per immagine, %1 di memoria</translation>
        </message>
        <message>
            <source>%1, in use</source>
            <translation>%1, in uso</translation>
        </message>
        <message>
            <source>Lite detector</source>
            <translation>Rilevatore Lite</translation>
        </message>
        <message>
            <source>Detector of everyday things (COCO, 80 classes)</source>
            <translation>Rilevatore di cose comuni (COCO, 80 classi)</translation>
        </message>
        <message>
            <source>Classifier of everyday things (ImageNet, 1,000 classes)</source>
            <translation>Classificatore di cose comuni (ImageNet, 1.000 classi)</translation>
        </message>
        <message>
            <source>%1, not here yet</source>
            <translation>%1, non ancora qui</translation>
        </message>
    </context>
    <context>
        <name>ui::ModelsPage</name>
        <message>
            <source>Models</source>
            <translation>Modelli</translation>
        </message>
        <message>
            <source>What training starts from. Times and memory are measured on this computer.</source>
            <translation>Da dove parte l'addestramento. Tempi e memoria sono misurati su questo computer.</translation>
        </message>
        <message>
            <source>Details</source>
            <translation>Dettagli</translation>
        </message>
        <message>
            <source>Open a file…</source>
            <translation>Apri un file…</translation>
        </message>
        <message>
            <source>Use this model</source>
            <translation>Usa questo modello</translation>
        </message>
        <message>
            <source>No models yet</source>
            <translation>Ancora nessun modello</translation>
        </message>
        <message>
            <source>Drop a .pt, .pth or .safetensors file here. It is copied into your models folder; nothing in it is run.</source>
            <translation>Trascina qui un file .pt, .pth o .safetensors. Viene copiato nella tua cartella dei modelli; nulla di ciò che contiene viene eseguito.</translation>
        </message>
        <message>
            <source>Drop a .pt, .pth or .safetensors file here to add it</source>
            <translation>Trascina qui un file .pt, .pth o .safetensors per aggiungerlo</translation>
        </message>
        <message>
            <source>Arrows: choose a model. Return: use it. Space: what is inside. Esc: close that.</source>
            <translation>Frecce: scegli un modello. Invio: usalo. Spazio: che cosa contiene. Esc: chiudi.</translation>
        </message>
        <message>
            <source>Space</source>
            <translation>Spazio</translation>
        </message>
        <message>
            <source>No model is selected</source>
            <translation>Nessun modello selezionato</translation>
        </message>
        <message>
            <source>A training is running</source>
            <translation>Un addestramento è in corso</translation>
        </message>
        <message>
            <source>This file cannot be read</source>
            <translation>Questo file non si può leggere</translation>
        </message>
        <message>
            <source>It is being read</source>
            <translation>È in lettura</translation>
        </message>
        <message>
            <source>It can be looked at, not used</source>
            <translation>Si può esaminare, non usare</translation>
        </message>
        <message>
            <source>Return or Ctrl+Return</source>
            <translation>Invio o Ctrl+Invio</translation>
        </message>
        <message>
            <source>Adding %1 (MB)</source>
            <translation>Aggiunta di %1 (MB)</translation>
        </message>
        <message>
            <source>%1 was added</source>
            <translation>%1 è stato aggiunto</translation>
        </message>
        <message>
            <source>It is now in %1. To start from it, press “Use this model”.</source>
            <translation>Ora è in %1. Per partire da questo modello premi “Usa questo modello”.</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Tutti</translation>
        </message>
        <message>
            <source>Recommended</source>
            <translation>Consigliati</translation>
        </message>
        <message>
            <source>Detect</source>
            <translation>Rileva</translation>
        </message>
        <message>
            <source>Classify</source>
            <translation>Classifica</translation>
        </message>
        <message>
            <source>What suits this computer, to start with</source>
            <translation>Ciò che va bene per iniziare su questo computer</translation>
        </message>
        <message>
            <source>It is not here yet: get it first</source>
            <translation>Non è ancora qui: prima procuratelo</translation>
        </message>
        <message>
            <source>Fetching %1 (MB)</source>
            <translation>Scarico %1 (MB)</translation>
        </message>
    </context>
    <context>
        <name>ui::StageModel</name>
        <message>
            <source>No.</source>
            <translation>N.</translation>
        </message>
        <message>
            <source>Block</source>
            <translation>Blocco</translation>
        </message>
        <message>
            <source>Parameters</source>
            <translation>Parametri</translation>
        </message>
    </context>
    <context>
        <name>ui::AugmentFields</name>
        <message>
            <source>Mosaic</source>
            <translation>Mosaico</translation>
        </message>
        <message>
            <source>Chance that four images are joined into one. Auto: rarer where there are few.</source>
            <translation>Probabilità che quattro immagini siano unite in una. Auto: più di rado dove sono poche.</translation>
        </message>
        <message>
            <source>Auto</source>
            <translation>Auto</translation>
        </message>
        <message>
            <source>Mosaic ends</source>
            <translation>Fine del mosaico</translation>
        </message>
        <message>
            <source>So many epochs before the end, to finish on plain images.</source>
            <translation>Tante epoche prima della fine, per finire su immagini semplici.</translation>
        </message>
        <message>
            <source>Flip left-right</source>
            <translation>Specchia orizz.</translation>
        </message>
        <message>
            <source>Chance. 0 where left and right differ, as in writing.</source>
            <translation>Probabilità. 0 se destra e sinistra differiscono, come nella scrittura.</translation>
        </message>
        <message>
            <source>Flip up-down</source>
            <translation>Specchia vert.</translation>
        </message>
        <message>
            <source>Chance. For views from above.</source>
            <translation>Probabilità. Per viste dall'alto.</translation>
        </message>
        <message>
            <source>Scale</source>
            <translation>Scala</translation>
        </message>
        <message>
            <source>Up to this share larger or smaller.</source>
            <translation>Fino a questa quota più grande o più piccola.</translation>
        </message>
        <message>
            <source>Shift</source>
            <translation>Spostamento</translation>
        </message>
        <message>
            <source>Up to this share of the image.</source>
            <translation>Fino a questa quota dell'immagine.</translation>
        </message>
        <message>
            <source>Rotation</source>
            <translation>Rotazione</translation>
        </message>
        <message>
            <source>Up to so many degrees either way.</source>
            <translation>Fino a tanti gradi in entrambi i versi.</translation>
        </message>
        <message>
            <source>Hue</source>
            <translation>Tinta</translation>
        </message>
        <message>
            <source>0 where colour tells the classes apart.</source>
            <translation>0 se il colore distingue le classi.</translation>
        </message>
        <message>
            <source>Saturation</source>
            <translation>Saturazione</translation>
        </message>
        <message>
            <source>Up to this share more or less colour.</source>
            <translation>Fino a questa quota di colore in più o in meno.</translation>
        </message>
        <message>
            <source>Brightness</source>
            <translation>Luminosità</translation>
        </message>
        <message>
            <source>Up to this share lighter or darker.</source>
            <translation>Fino a questa quota più chiara o più scura.</translation>
        </message>
        <message>
            <source>Mixup</source>
            <translation>Mixup</translation>
        </message>
        <message>
            <source>Chance that two images are laid over each other.</source>
            <translation>Probabilità che due immagini siano sovrapposte.</translation>
        </message>
        <message>
            <source>Auto-augment</source>
            <translation>Aumento automatico</translation>
        </message>
        <message>
            <source>Off</source>
            <translation>Spento</translation>
        </message>
        <message>
            <source>RandAugment: two random changes, in place of hue, saturation and brightness.</source>
            <translation>RandAugment: due variazioni casuali, al posto di tinta, saturazione e luminosità.</translation>
        </message>
        <message>
            <source>Erasing</source>
            <translation>Cancellazione</translation>
        </message>
        <message>
            <source>Chance that a rectangle of the image is made black.</source>
            <translation>Probabilità che un rettangolo dell'immagine diventi nero.</translation>
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
            <translation>Circa %1 a epoca</translation>
        </message>
        <message>
            <source>About %1 an epoch, then %2</source>
            <translation>Circa %1 a epoca, poi %2</translation>
        </message>
        <message>
            <source>About %1 in all</source>
            <translation>Circa %1 in tutto</translation>
        </message>
        <message>
            <source>%1 of memory at most</source>
            <translation>al massimo %1 di memoria</translation>
        </message>
        <message>
            <source>Timing two batches…</source>
            <translation>Cronometro due batch…</translation>
        </message>
        <message>
            <source>Not measured yet</source>
            <translation>Non ancora misurato</translation>
        </message>
    </context>
    <context>
        <name>app::DesktopSession</name>
        <message>
            <source>A training is running</source>
            <translation>Un addestramento è in corso</translation>
        </message>
    </context>
    <context>
        <name>app::PredictSession</name>
        <message>
            <source>Choose a folder for the pictures</source>
            <translation>Scegli una cartella per le immagini</translation>
        </message>
        <message>
            <source>Choose a folder for the labels</source>
            <translation>Scegli una cartella per le etichette</translation>
        </message>
        <message>
            <source>Save the boxes as a COCO file</source>
            <translation>Salva i riquadri come file COCO</translation>
        </message>
        <message>
            <source>Save the boxes as a table</source>
            <translation>Salva i riquadri come tabella</translation>
        </message>
        <message>
            <source>COCO files (*.json)</source>
            <translation>File COCO (*.json)</translation>
        </message>
        <message>
            <source>Tables (*.csv)</source>
            <translation>Tabelle (*.csv)</translation>
        </message>
        <message>
            <source>Choose a video</source>
            <translation>Scegli un video</translation>
        </message>
        <message>
            <source>Videos (*.avi *.m4v *.mkv *.mov *.mp4 *.mpeg *.mpg *.webm);;All files (*)</source>
            <translation>Video (*.avi *.m4v *.mkv *.mov *.mp4 *.mpeg *.mpg *.webm);;Tutti i file (*)</translation>
        </message>
    </context>
    <context>
        <name>app::RunsSession</name>
        <message>
            <source>%1: a training works on it. Stop that first.</source>
            <translation>%1: un addestramento ci sta lavorando. Fermalo prima.</translation>
        </message>
        <message>
            <source>%1: the system did not take it into its trash. Delete the folder by hand: %2</source>
            <translation>%1: il sistema non l'ha presa nel cestino. Elimina la cartella a mano: %2</translation>
        </message>
        <message numerus="yes">
            <source>%n run(s) stayed where they are</source>
            <translation>
                <numerusform>%n corsa è rimasta dov'è</numerusform>
                <numerusform>%n corse sono rimaste dove sono</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::BeforeAfterView</name>
        <message>
            <source>Before and after</source>
            <translation>Prima e dopo</translation>
        </message>
        <message>
            <source>Only after is shown.</source>
            <translation>È mostrato solo il dopo.</translation>
        </message>
        <message>
            <source>Only before is shown.</source>
            <translation>È mostrato solo il prima.</translation>
        </message>
        <message>
            <source>Before is left of the line, after right of it.</source>
            <translation>Il prima è a sinistra della linea, il dopo a destra.</translation>
        </message>
    </context>
    <context>
        <name>ui::BoxEditBar</name>
        <message>
            <source>Edit boxes</source>
            <translation>Modifica riquadri</translation>
        </message>
        <message>
            <source>E</source>
            <translation>E</translation>
        </message>
        <message>
            <source>Class of the selected box, and of new ones (C, or its number)</source>
            <translation>Classe del riquadro scelto e di quelli nuovi (C, o il suo numero)</translation>
        </message>
        <message>
            <source>Delete the selected box (Del)</source>
            <translation>Elimina il riquadro scelto (Canc)</translation>
        </message>
        <message>
            <source>Class of the box: %1</source>
            <translation>Classe del riquadro: %1</translation>
        </message>
        <message>
            <source>Class of new boxes: %1</source>
            <translation>Classe dei nuovi riquadri: %1</translation>
        </message>
        <message numerus="yes">
            <source>%n boxes, none selected</source>
            <translation>
                <numerusform>%n riquadro, nessuno scelto</numerusform>
                <numerusform>%n riquadri, nessuno scelto</numerusform>
            </translation>
        </message>
        <message>
            <source>Box %1 of %2: %3, %4 × %5 px, %6 px from the left, %7 px from the top</source>
            <translation>Riquadro %1 di %2: %3, %4 × %5 px, a %6 px da sinistra, %7 px dall'alto</translation>
        </message>
        <message>
            <source>Stop writing, %1 of %2</source>
            <translation>Ferma la scrittura, %1 di %2</translation>
        </message>
        <message>
            <source>Stop writing</source>
            <translation>Ferma la scrittura</translation>
        </message>
        <message>
            <source>What is written so far is deleted again</source>
            <translation>Quanto è stato scritto finora viene eliminato</translation>
        </message>
        <message>
            <source>Write corrected labels…</source>
            <translation>Scrivi etichette corrette…</translation>
        </message>
        <message>
            <source>A new dataset in the YOLO format, with the pictures, in an empty folder; your files stay as they are</source>
            <translation>Un nuovo dataset nel formato YOLO, con le immagini, in una cartella vuota; i tuoi file restano come sono</translation>
        </message>
        <message>
            <source>A new dataset of class folders, with the pictures, in an empty folder; your files stay as they are</source>
            <translation>Un nuovo dataset di cartelle di classe, con le immagini, in una cartella vuota; i tuoi file restano come sono</translation>
        </message>
    </context>
    <context>
        <name>ui::ChartCard</name>
        <message>
            <source>Save as PNG…</source>
            <translation>Salva come PNG…</translation>
        </message>
        <message>
            <source>Pictures (*.png)</source>
            <translation>Immagini (*.png)</translation>
        </message>
        <message>
            <source>Save as SVG…</source>
            <translation>Salva come SVG…</translation>
        </message>
        <message>
            <source>Drawings (*.svg)</source>
            <translation>Disegni (*.svg)</translation>
        </message>
        <message>
            <source>Save this chart</source>
            <translation>Salva questo grafico</translation>
        </message>
        <message>
            <source>Numbers in place of the curves (T)</source>
            <translation>Numeri al posto delle curve (T)</translation>
        </message>
        <message>
            <source>Save as CSV…</source>
            <translation>Salva come CSV…</translation>
        </message>
        <message>
            <source>Tables (*.csv)</source>
            <translation>Tabelle (*.csv)</translation>
        </message>
    </context>
    <context>
        <name>ui::ClassMetricModel</name>
        <message>
            <source>Of the boxes, the share that is right</source>
            <translation>Dei riquadri, la parte giusta</translation>
        </message>
        <message>
            <source>Of the labels, the share that is found</source>
            <translation>Delle etichette, la parte trovata</translation>
        </message>
        <message>
            <source>Average precision at IoU 0.5</source>
            <translation>Precisione media a IoU 0,5</translation>
        </message>
        <message>
            <source>Share of the images whose likeliest class is right</source>
            <translation>Parte delle immagini la cui classe più probabile è giusta</translation>
        </message>
        <message>
            <source>Average precision at IoU 0.5 to 0.95</source>
            <translation>Precisione media a IoU da 0,5 a 0,95</translation>
        </message>
        <message>
            <source>The confidence below which boxes are best left out</source>
            <translation>La confidenza sotto cui conviene scartare i riquadri</translation>
        </message>
        <message>
            <source>Labels that are missed there</source>
            <translation>Etichette mancate a quella soglia</translation>
        </message>
        <message>
            <source>Boxes that are wrong there</source>
            <translation>Riquadri errati a quella soglia</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Classe</translation>
        </message>
        <message>
            <source>Images</source>
            <translation>Immagini</translation>
        </message>
        <message>
            <source>Boxes</source>
            <translation>Riquadri</translation>
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
            <translation>Accuratezza</translation>
        </message>
        <message>
            <source>95 % interval</source>
            <translation>Intervallo 95 %</translation>
        </message>
        <message>
            <source>Missed</source>
            <translation>Mancati</translation>
        </message>
        <message>
            <source>False</source>
            <translation>Falsi</translation>
        </message>
        <message>
            <source>Where the true score lies in 95 of 100 cases; the bar goes from 0 to 1</source>
            <translation>Dove sta il punteggio vero in 95 casi su 100; la barra va da 0 a 1</translation>
        </message>
        <message>
            <source>Best</source>
            <translation>Soglia</translation>
        </message>
    </context>
    <context>
        <name>ui::ConfusionMatrixView</name>
        <message>
            <source>Confusion matrix: rows are what is there, columns what it is taken for</source>
            <translation>Matrice di confusione: le righe sono ciò che c'è, le colonne ciò per cui è preso</translation>
        </message>
        <message>
            <source>%1: never</source>
            <translation>%1: mai</translation>
        </message>
        <message numerus="yes">
            <source>%1: %2 in %n image(s)</source>
            <translation>
                <numerusform>%1: %2 in %n immagine</numerusform>
                <numerusform>%1: %2 in %n immagini</numerusform>
            </translation>
        </message>
        <message>
            <source>is ↓ seen as →</source>
            <translation>è ↓ visto come →</translation>
        </message>
    </context>
    <context>
        <name>ui::ConfusionModel</name>
        <message>
            <source>Is</source>
            <translation>È</translation>
        </message>
        <message>
            <source>Taken for</source>
            <translation>Preso per</translation>
        </message>
        <message>
            <source>Count</source>
            <translation>Numero</translation>
        </message>
        <message>
            <source>Images</source>
            <translation>Immagini</translation>
        </message>
    </context>
    <context>
        <name>ui::CostSlider</name>
        <message>
            <source>What is &amp;worse?</source>
            <translation>Che cosa è &amp;peggio?</translation>
        </message>
        <message>
            <source>What is worse, a miss or a false alarm?</source>
            <translation>Che cosa è peggio, un oggetto mancato o un falso allarme?</translation>
        </message>
        <message>
            <source>a miss</source>
            <translation>un mancato</translation>
        </message>
        <message>
            <source>a false alarm</source>
            <translation>un falso allarme</translation>
        </message>
        <message>
            <source>Both cost the same.</source>
            <translation>Costano uguale.</translation>
        </message>
        <message numerus="yes">
            <source>A miss costs as much as %n false alarm(s).</source>
            <translation>
                <numerusform>Un oggetto mancato costa come %n falso allarme.</numerusform>
                <numerusform>Un oggetto mancato costa come %n falsi allarmi.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>A false alarm costs as much as %n miss(es).</source>
            <translation>
                <numerusform>Un falso allarme costa come %n oggetto mancato.</numerusform>
                <numerusform>Un falso allarme costa come %n oggetti mancati.</numerusform>
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
            <translation>La perdita cresce invece di calare.</translation>
        </message>
        <message>
            <source>The loss of epoch %1 is not a number.</source>
            <translation>La perdita dell'epoca %1 non è un numero.</translation>
        </message>
        <message>
            <source>Training loss %1, %2 in epoch %3: try a smaller learning rate.</source>
            <translation>Perdita di addestramento %1, %2 all'epoca %3: prova un tasso di apprendimento più piccolo.</translation>
        </message>
        <message>
            <source>%1 validation images: the score moves by chance.</source>
            <translation>%1 immagini di validazione: il punteggio si muove per caso.</translation>
        </message>
        <message>
            <source>%1 boxes to validate on: the score moves by chance.</source>
            <translation>%1 riquadri per validare: il punteggio si muove per caso.</translation>
        </message>
        <message>
            <source>Too few to tell.</source>
            <translation>Troppo pochi per dirlo.</translation>
        </message>
        <message>
            <source>Learning by heart.</source>
            <translation>Impara a memoria.</translation>
        </message>
        <message>
            <source>Since epoch %1 validation loss went from %2 up to %3, training loss from %4 down to %5.</source>
            <translation>Dall'epoca %1 la perdita di validazione è salita da %2 a %3, quella di addestramento è scesa da %4 a %5.</translation>
        </message>
        <message>
            <source>Not yet better than the first epoch.</source>
            <translation>Non ancora meglio della prima epoca.</translation>
        </message>
        <message>
            <source>%1 %2 now, %3 in epoch %4.</source>
            <translation>%1 %2 ora, %3 all'epoca %4.</translation>
        </message>
        <message>
            <source>No gain for a while.</source>
            <translation>Da un po' nessun guadagno.</translation>
        </message>
        <message>
            <source>%1 %2 in epoch %3, none better in the %4 since.</source>
            <translation>%1 %2 all'epoca %3, nessuna migliore nelle %4 seguenti.</translation>
        </message>
        <message>
            <source>Learning.</source>
            <translation>Sta imparando.</translation>
        </message>
        <message>
            <source>%1 %2 in epoch %3, %4 in epoch %5.</source>
            <translation>%1 %2 all'epoca %3, %4 all'epoca %5.</translation>
        </message>
        <message>
            <source>Nothing recognised yet.</source>
            <translation>Ancora nulla di riconosciuto.</translation>
        </message>
        <message>
            <source>Nothing found yet.</source>
            <translation>Ancora nulla di trovato.</translation>
        </message>
        <message>
            <source>%1 %2 after epoch %3. The first epochs of a new head look like this.</source>
            <translation>%1 %2 dopo l'epoca %3. Le prime epoche di una testa nuova sono così.</translation>
        </message>
        <message>
            <source>Nothing learned so far.</source>
            <translation>Finora non ha imparato nulla.</translation>
        </message>
        <message>
            <source>%1 %2 after epoch %3: try a smaller learning rate, and look at the labels on Health.</source>
            <translation>%1 %2 dopo l'epoca %3: prova un tasso di apprendimento più basso e controlla le etichette in Salute.</translation>
        </message>
        <message>
            <source>The loss grew instead of falling.</source>
            <translation>La perdita è cresciuta invece di scendere.</translation>
        </message>
        <message>
            <source>Nothing learned.</source>
            <translation>Non ha imparato nulla.</translation>
        </message>
        <message>
            <source>Nothing recognised.</source>
            <translation>Non ha riconosciuto nulla.</translation>
        </message>
        <message>
            <source>Nothing found.</source>
            <translation>Non ha trovato nulla.</translation>
        </message>
        <message>
            <source>%1 %2 after epoch %3. A new head may need more epochs than these.</source>
            <translation>%1 %2 dopo l'epoca %3. A una testa nuova possono servire più epoche di queste.</translation>
        </message>
        <message>
            <source>It learned by heart.</source>
            <translation>Ha imparato a memoria.</translation>
        </message>
        <message>
            <source>Never better than the first epoch.</source>
            <translation>Mai meglio della prima epoca.</translation>
        </message>
        <message>
            <source>%1 %2 at the end, %3 in epoch %4.</source>
            <translation>%1 %2 alla fine, %3 all'epoca %4.</translation>
        </message>
        <message>
            <source>No gain in the last epochs.</source>
            <translation>Nessun guadagno nelle ultime epoche.</translation>
        </message>
        <message>
            <source>It learned.</source>
            <translation>Ha imparato.</translation>
        </message>
    </context>
    <context>
        <name>ui::EvaluatePage</name>
        <message>
            <source>Evaluate</source>
            <translation>Valuta</translation>
        </message>
        <message>
            <source>T: tables in place of the charts. In the chart: arrows. In the matrix: arrows, Return shows the images of a field.</source>
            <translation>T: tabelle al posto dei grafici. Nel grafico: frecce. Nella matrice: frecce, Invio mostra le immagini di un campo.</translation>
        </message>
        <message>
            <source>Tables</source>
            <translation>Tabelle</translation>
        </message>
        <message>
            <source>No images to measure with</source>
            <translation>Nessuna immagine con cui misurare</translation>
        </message>
        <message>
            <source>Open a dataset first.</source>
            <translation>Prima apri un dataset.</translation>
        </message>
        <message>
            <source>Go to Data</source>
            <translation>Vai a Dati</translation>
        </message>
        <message>
            <source>No labelled validation images</source>
            <translation>Nessuna immagine di validazione etichettata</translation>
        </message>
        <message>
            <source>A model is measured on images that it did not learn from. Keep a share of yours for that.</source>
            <translation>Un modello si misura su immagini da cui non ha imparato. Riservane una parte.</translation>
        </message>
        <message>
            <source>Make a split</source>
            <translation>Crea una suddivisione</translation>
        </message>
        <message>
            <source>Not measured yet</source>
            <translation>Non ancora misurato</translation>
        </message>
        <message>
            <source>Looking at the validation images</source>
            <translation>Guardo le immagini di validazione</translation>
        </message>
        <message>
            <source>Open a dataset first</source>
            <translation>Prima apri un dataset</translation>
        </message>
        <message>
            <source>There are no labelled validation images</source>
            <translation>Non ci sono immagini di validazione etichettate</translation>
        </message>
        <message>
            <source>Choose a model first</source>
            <translation>Prima scegli un modello</translation>
        </message>
        <message numerus="yes">
            <source>The model looks at %n validation image(s), and what it finds is compared with the labels.</source>
            <translation>
                <numerusform>Il modello guarda %n immagine di validazione, e ciò che trova si confronta con le etichette.</numerusform>
                <numerusform>Il modello guarda %n immagini di validazione, e ciò che trova si confronta con le etichette.</numerusform>
            </translation>
        </message>
        <message>
            <source>It is running</source>
            <translation>È in corso</translation>
        </message>
        <message>
            <source>Something else is being computed</source>
            <translation>È in corso un altro calcolo</translation>
        </message>
        <message>
            <source>Ctrl+Return</source>
            <translation>Ctrl+Invio</translation>
        </message>
        <message>
            <source>Evaluate again</source>
            <translation>Valuta di nuovo</translation>
        </message>
        <message>
            <source>Choose another model</source>
            <translation>Scegli un altro modello</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Riprova</translation>
        </message>
        <message>
            <source>The data has changed since</source>
            <translation>I dati sono cambiati nel frattempo</translation>
        </message>
        <message>
            <source>The figures are of the images and labels as they were.</source>
            <translation>I valori sono di immagini ed etichette com'erano.</translation>
        </message>
        <message>
            <source>These figures are of %1</source>
            <translation>Questi valori sono di %1</translation>
        </message>
        <message>
            <source>You have chosen another model since.</source>
            <translation>Nel frattempo hai scelto un altro modello.</translation>
        </message>
        <message>
            <source>This model has not learned these classes yet</source>
            <translation>Questo modello non ha ancora imparato queste classi</translation>
        </message>
        <message>
            <source>Its head is new: before training it finds nothing.</source>
            <translation>La sua testa è nuova: prima dell'addestramento non trova nulla.</translation>
        </message>
        <message>
            <source>Too few to tell</source>
            <translation>Troppo poche per dirlo</translation>
        </message>
        <message numerus="yes">
            <source>%n image(s) could not be read</source>
            <translation>
                <numerusform>%n immagine non è leggibile</numerusform>
                <numerusform>%n immagini non sono leggibili</numerusform>
            </translation>
        </message>
        <message>
            <source>They are not in the figures.</source>
            <translation>Non sono nei valori.</translation>
        </message>
        <message>
            <source>How good the model is, how far to trust that, and what it gets wrong</source>
            <translation>Quanto è buono il modello, quanto fidarsi, e che cosa sbaglia</translation>
        </message>
        <message numerus="yes">
            <source>%1 on %2: %n validation image(s), %3</source>
            <translation>
                <numerusform>%1 su %2: %n immagine di validazione, %3</numerusform>
                <numerusform>%1 su %2: %n immagini di validazione, %3</numerusform>
            </translation>
        </message>
        <message>
            <source>Charts</source>
            <translation>Grafici</translation>
        </message>
        <message>
            <source>Training images show what a model has learned by heart, not how good it is.</source>
            <translation>Le immagini di addestramento mostrano ciò che un modello ha imparato a memoria, non quanto è buono.</translation>
        </message>
        <message>
            <source>These figures are of the training images</source>
            <translation>Questi valori sono delle immagini di addestramento</translation>
        </message>
        <message>
            <source>These figures are of the validation images</source>
            <translation>Questi valori sono delle immagini di validazione</translation>
        </message>
        <message>
            <source>These figures are of the test images</source>
            <translation>Questi valori sono delle immagini di test</translation>
        </message>
        <message>
            <source>You have chosen other images since.</source>
            <translation>Nel frattempo hai scelto altre immagini.</translation>
        </message>
        <message numerus="yes">
            <source>%n class(es) have another name in the model</source>
            <translation>
                <numerusform>%n classe ha un altro nome nel modello</numerusform>
                <numerusform>%n classi hanno un altro nome nel modello</numerusform>
            </translation>
        </message>
        <message>
            <source>Classes were taken by their number: number %1 is %2 in the model, %3 in the dataset.</source>
            <translation>Le classi sono state abbinate per numero: la numero %1 è %2 nel modello, %3 nel dataset.</translation>
        </message>
        <message>
            <source>Looking at the training images</source>
            <translation>Guardo le immagini di addestramento</translation>
        </message>
        <message>
            <source>Looking at the test images</source>
            <translation>Guardo le immagini di test</translation>
        </message>
        <message numerus="yes">
            <source>The model looks at %n training image(s), and what it finds is compared with the labels.</source>
            <translation>
                <numerusform>Il modello guarda %n immagine di addestramento, e ciò che trova si confronta con le etichette.</numerusform>
                <numerusform>Il modello guarda %n immagini di addestramento, e ciò che trova si confronta con le etichette.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The model looks at %n test image(s), and what it finds is compared with the labels.</source>
            <translation>
                <numerusform>Il modello guarda %n immagine di test, e ciò che trova si confronta con le etichette.</numerusform>
                <numerusform>Il modello guarda %n immagini di test, e ciò che trova si confronta con le etichette.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 on %2: %n training image(s), %3</source>
            <translation>
                <numerusform>%1 su %2: %n immagine di addestramento, %3</numerusform>
                <numerusform>%1 su %2: %n immagini di addestramento, %3</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 on %2: %n test image(s), %3</source>
            <translation>
                <numerusform>%1 su %2: %n immagine di test, %3</numerusform>
                <numerusform>%1 su %2: %n immagini di test, %3</numerusform>
            </translation>
        </message>
        <message>
            <source>Match the classes…</source>
            <translation>Abbina le classi…</translation>
        </message>
        <message>
            <source>In the table of classes: arrows, Return chooses as what a class counts.</source>
            <translation>Nella tabella delle classi: frecce, Invio sceglie come conta una classe.</translation>
        </message>
        <message>
            <source>First say what each class counts as</source>
            <translation>Prima indica come conta una classe</translation>
        </message>
        <message>
            <source>What the classes of %1 count as</source>
            <translation>Come contano le classi di %1</translation>
        </message>
        <message>
            <source>In a picture: Left and Right the image before and after, B boxes, Esc back to the figures.</source>
            <translation>In un'immagine: Sinistra e Destra la precedente e la successiva, B i riquadri, Esc torna ai numeri.</translation>
        </message>
        <message>
            <source>Go back to the figures first</source>
            <translation>Prima torna ai numeri</translation>
        </message>
    </context>
    <context>
        <name>ui::EvaluationImages</name>
        <message>
            <source>Images</source>
            <translation>Immagini</translation>
        </message>
        <message>
            <source>Images with the most wrong and missed first</source>
            <translation>Prima le immagini con più errori e mancati</translation>
        </message>
        <message>
            <source>Worst %1</source>
            <translation>Peggiori %1</translation>
        </message>
        <message>
            <source>No image with a mistake</source>
            <translation>Nessuna immagine con errori</translation>
        </message>
        <message>
            <source>Most mistakes first</source>
            <translation>Prima quelle con più errori</translation>
        </message>
        <message numerus="yes">
            <source>Show %n image(s)</source>
            <translation>
                <numerusform>Mostra %n immagine</numerusform>
                <numerusform>Mostra %n immagini</numerusform>
            </translation>
        </message>
        <message>
            <source>Show on Data</source>
            <translation>Mostra in Dati</translation>
        </message>
    </context>
    <context>
        <name>ui::EvaluationPanel</name>
        <message>
            <source>The model finds nothing, at any confidence.</source>
            <translation>Il modello non trova nulla, a nessuna confidenza.</translation>
        </message>
        <message>
            <source>%1 of %2 missed, %3 false alarms</source>
            <translation>%1 di %2 mancati, %3 falsi allarmi</translation>
        </message>
        <message>
            <source>Best threshold of each class</source>
            <translation>Soglia migliore di ogni classe</translation>
        </message>
        <message>
            <source>Best threshold for all classes</source>
            <translation>Soglia migliore per tutte le classi</translation>
        </message>
        <message>
            <source>Use on Predict</source>
            <translation>Usa in Predici</translation>
        </message>
        <message>
            <source>Boxes that are less sure than the threshold are left out.</source>
            <translation>I riquadri meno sicuri della soglia si scartano.</translation>
        </message>
        <message>
            <source>Makes it the threshold of the Predict page</source>
            <translation>Ne fa la soglia della pagina Predici</translation>
        </message>
        <message>
            <source>There is no best threshold</source>
            <translation>Non c'è una soglia migliore</translation>
        </message>
    </context>
    <context>
        <name>ui::EvaluationSummary</name>
        <message>
            <source>Accuracy</source>
            <translation>Accuratezza</translation>
        </message>
        <message>
            <source>among the five likeliest</source>
            <translation>tra le cinque più probabili</translation>
        </message>
        <message>
            <source>Precision at %1</source>
            <translation>Precisione a %1</translation>
        </message>
        <message>
            <source>Recall at %1</source>
            <translation>Richiamo a %1</translation>
        </message>
        <message>
            <source>Means of the classes at the threshold where their mean F1 is best</source>
            <translation>Medie delle classi alla soglia in cui la loro F1 media è migliore</translation>
        </message>
    </context>
    <context>
        <name>ui::EvaluationText</name>
        <message>
            <source>Wrong class</source>
            <translation>Classe errata</translation>
        </message>
        <message>
            <source>Wrong place</source>
            <translation>Posto errato</translation>
        </message>
        <message>
            <source>Both wrong</source>
            <translation>Entrambi errati</translation>
        </message>
        <message>
            <source>Found twice</source>
            <translation>Trovato due volte</translation>
        </message>
        <message>
            <source>Nothing there</source>
            <translation>Nulla lì</translation>
        </message>
        <message>
            <source>Missed</source>
            <translation>Mancato</translation>
        </message>
        <message>
            <source>The box lies on a label of another class.</source>
            <translation>Il riquadro è su un'etichetta di un'altra classe.</translation>
        </message>
        <message>
            <source>The box overlaps a label of its class, but not by half.</source>
            <translation>Il riquadro tocca un'etichetta della sua classe, ma per meno di metà.</translation>
        </message>
        <message>
            <source>The box overlaps a label of another class, and not by half.</source>
            <translation>Il riquadro tocca un'etichetta di un'altra classe, e per meno di metà.</translation>
        </message>
        <message>
            <source>A surer box has found the same label.</source>
            <translation>Un riquadro più sicuro ha trovato la stessa etichetta.</translation>
        </message>
        <message>
            <source>The box is on no label at all.</source>
            <translation>Il riquadro non è su nessuna etichetta.</translation>
        </message>
        <message>
            <source>A label that no box is on.</source>
            <translation>Un'etichetta su cui non c'è alcun riquadro.</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1–%2</translation>
        </message>
        <message>
            <source>background</source>
            <translation>sfondo</translation>
        </message>
        <message>
            <source>%1 found</source>
            <translation>%1 trovato</translation>
        </message>
        <message>
            <source>%1 missed</source>
            <translation>%1 mancato</translation>
        </message>
        <message>
            <source>%1 seen where nothing is labelled</source>
            <translation>%1 visto dove non c'è etichetta</translation>
        </message>
        <message>
            <source>%1 taken for %2</source>
            <translation>%1 scambiato per %2</translation>
        </message>
        <message>
            <source>the score may be anywhere between %1 and %2.</source>
            <translation>il punteggio può essere ovunque tra %1 e %2.</translation>
        </message>
        <message numerus="yes">
            <source>Only %n image(s) to measure with:</source>
            <translation>
                <numerusform>Solo %n immagine per misurare:</numerusform>
                <numerusform>Solo %n immagini per misurare:</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Only %n box(es) to measure with:</source>
            <translation>
                <numerusform>Solo %n riquadro per misurare:</numerusform>
                <numerusform>Solo %n riquadri per misurare:</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::EvaluationView</name>
        <message>
            <source>What is left at each confidence</source>
            <translation>Che cosa resta a ogni confidenza</translation>
        </message>
        <message>
            <source>Confusions, most frequent first</source>
            <translation>Confusioni, prima le più frequenti</translation>
        </message>
        <message>
            <source>Confusions</source>
            <translation>Confusioni</translation>
        </message>
        <message>
            <source>Classes</source>
            <translation>Classi</translation>
        </message>
        <message>
            <source>Confusion</source>
            <translation>Confusione</translation>
        </message>
        <message>
            <source>Confusion at %1, IoU %2</source>
            <translation>Confusione a %1, IoU %2</translation>
        </message>
        <message>
            <source>The classes with the most mistakes; the table has all.</source>
            <translation>Le classi con più errori; la tabella le ha tutte.</translation>
        </message>
        <message>
            <source>All classes</source>
            <translation>Tutte le classi</translation>
        </message>
        <message>
            <source>Curves</source>
            <translation>Curve</translation>
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
            <translation>%1: per confidenza</translation>
        </message>
        <message>
            <source>%1: precision by recall</source>
            <translation>%1: precisione per richiamo</translation>
        </message>
    </context>
    <context>
        <name>ui::ExportCheckModel</name>
        <message>
            <source>%1, agrees</source>
            <translation>%1, concorda</translation>
        </message>
        <message>
            <source>%1, differs</source>
            <translation>%1, differisce</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>sì</translation>
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
            <translation>Trovati solo dal file</translation>
        </message>
        <message>
            <source>Picture</source>
            <translation>Immagine</translation>
        </message>
        <message>
            <source>Boxes</source>
            <translation>Riquadri</translation>
        </message>
        <message>
            <source>Same class</source>
            <translation>Stessa classe</translation>
        </message>
        <message>
            <source>Agree</source>
            <translation>Concordano</translation>
        </message>
        <message>
            <source>Extra</source>
            <translation>In più</translation>
        </message>
        <message>
            <source>Worst difference</source>
            <translation>Differenza massima</translation>
        </message>
    </context>
    <context>
        <name>ui::ExportPage</name>
        <message>
            <source>Export</source>
            <translation>Esporta</translation>
        </message>
        <message>
            <source>A model as a file for other programs, compared with the model before it counts as written</source>
            <translation>Un modello come file per altri programmi, confrontato con il modello prima di valere come scritto</translation>
        </message>
        <message>
            <source>Export and check</source>
            <translation>Esporta e verifica</translation>
        </message>
        <message>
            <source>No model to export</source>
            <translation>Nessun modello da esportare</translation>
        </message>
        <message>
            <source>Train one, or open a model file to write it in another format.</source>
            <translation>Addestrane uno, o apri un file di modello per scriverlo in un altro formato.</translation>
        </message>
        <message>
            <source>Go to Train</source>
            <translation>Vai ad Addestra</translation>
        </message>
        <message>
            <source>Open a model file…</source>
            <translation>Apri un file di modello…</translation>
        </message>
        <message>
            <source>Arrows: choose a format. Ctrl+Return: export and check.</source>
            <translation>Frecce: scegli un formato. Ctrl+Invio: esporta e verifica.</translation>
        </message>
        <message>
            <source>Format</source>
            <translation>Formato</translation>
        </message>
        <message>
            <source>File</source>
            <translation>File</translation>
        </message>
        <message>
            <source>Open a dataset</source>
            <translation>Apri un dataset</translation>
        </message>
        <message>
            <source>Train it on your images</source>
            <translation>Addestralo sulle tue immagini</translation>
        </message>
        <message>
            <source>This is a base model: nothing in it was trained on your images yet.</source>
            <translation>Questo è un modello di base: nulla in esso è ancora stato addestrato sulle tue immagini.</translation>
        </message>
        <message>
            <source>Writing the file</source>
            <translation>Scrittura del file</translation>
        </message>
        <message>
            <source>Checking the file on your images</source>
            <translation>Verifica del file sulle tue immagini</translation>
        </message>
        <message>
            <source>It is being written</source>
            <translation>È in scrittura</translation>
        </message>
        <message>
            <source>A training is running</source>
            <translation>Un addestramento è in corso</translation>
        </message>
        <message>
            <source>This model cannot be read</source>
            <translation>Questo modello non si legge</translation>
        </message>
        <message>
            <source>The model is being read</source>
            <translation>Il modello è in lettura</translation>
        </message>
        <message>
            <source>This model cannot be written in any format</source>
            <translation>Questo modello non si può scrivere in nessun formato</translation>
        </message>
        <message>
            <source>No model is selected</source>
            <translation>Nessun modello è scelto</translation>
        </message>
        <message>
            <source>Ctrl+Return</source>
            <translation>Ctrl+Invio</translation>
        </message>
        <message>
            <source>No dataset is open, so the file is not compared with the model.</source>
            <translation>Nessun dataset è aperto, quindi il file non viene confrontato con il modello.</translation>
        </message>
        <message>
            <source>%1 has no validation images, so the file is not compared.</source>
            <translation>%1 non ha immagini di validazione, quindi il file non viene confrontato.</translation>
        </message>
        <message>
            <source>Compared on %1 of %2 validation images of %3.</source>
            <translation>Confrontato su %1 di %2 immagini di validazione di %3.</translation>
        </message>
        <message numerus="yes">
            <source>Compared on %n validation image(s) of %1.</source>
            <translation>
                <numerusform>Confrontato su %n immagine di validazione di %1.</numerusform>
                <numerusform>Confrontato su %n immagini di validazione di %1.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::ExportResult</name>
        <message>
            <source>Show in folder</source>
            <translation>Mostra nella cartella</translation>
        </message>
        <message>
            <source>Keep it anyway</source>
            <translation>Conserva comunque</translation>
        </message>
        <message>
            <source>Pictures, those that differ most first</source>
            <translation>Immagini, prima quelle che differiscono di più</translation>
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
            <translation>Sfoglia…</translation>
        </message>
        <message>
            <source>Replace the file of this name</source>
            <translation>Sostituisci il file con questo nome</translation>
        </message>
        <message>
            <source> px</source>
            <translation> px</translation>
        </message>
        <message>
            <source>&amp;Folder</source>
            <translation>&amp;Cartella</translation>
        </message>
        <message>
            <source>&amp;Name</source>
            <translation>&amp;Nome</translation>
        </message>
        <message>
            <source>Image &amp;size</source>
            <translation>Mi&amp;sura immagini</translation>
        </message>
        <message>
            <source>The network takes images of this size only</source>
            <translation>La rete accetta solo immagini di questa dimensione</translation>
        </message>
        <message>
            <source>For the check; the file takes images of any size</source>
            <translation>Per la verifica; il file accetta immagini di ogni dimensione</translation>
        </message>
        <message>
            <source>Folder and name of the file are needed</source>
            <translation>Servono cartella e nome del file</translation>
        </message>
        <message>
            <source>The name must not contain a folder</source>
            <translation>Il nome non deve contenere una cartella</translation>
        </message>
        <message>
            <source>There is a file of this name</source>
            <translation>C'è un file con questo nome</translation>
        </message>
        <message>
            <source>Choose a folder for the file</source>
            <translation>Scegli una cartella per il file</translation>
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
            <translation>Non disponibile: l'esportatore di PyTorch richiede Python. Scegli .pt e convertilo lì, oppure TorchScript.</translation>
        </message>
        <message>
            <source>Not available: this model has not learned anything yet. Train it first.</source>
            <translation>Non disponibile: questo modello non ha ancora imparato nulla. Prima addestralo.</translation>
        </message>
        <message>
            <source>Not available: Espalier cannot run this network. Choose another model.</source>
            <translation>Non disponibile: Espalier non sa eseguire questa rete. Scegli un altro modello.</translation>
        </message>
        <message>
            <source>Opens in the Python package ultralytics, to predict and to train on. Half precision.</source>
            <translation>Si apre nel pacchetto Python ultralytics, per predire e per continuare ad addestrare. Mezza precisione.</translation>
        </message>
        <message>
            <source>The weights by name, for torch.load in Python.</source>
            <translation>I pesi con il loro nome, per torch.load in Python.</translation>
        </message>
        <message>
            <source>The weights alone: no program can be made to run code by opening it.</source>
            <translation>Solo i pesi: aprendolo nessun programma può essere indotto a eseguire codice.</translation>
        </message>
        <message>
            <source>The whole network for LibTorch, in C++ and Python. Takes square images of one size.</source>
            <translation>L'intera rete per LibTorch, in C++ e Python. Accetta immagini quadrate di una sola dimensione.</translation>
        </message>
        <message>
            <source>The model's file names no licence of its weights.</source>
            <translation>Il file del modello non indica una licenza dei pesi.</translation>
        </message>
        <message>
            <source>Licence of the weights: %1.</source>
            <translation>Licenza dei pesi: %1.</translation>
        </message>
        <message>
            <source>Who passes them on, or offers them over a network, has to do so under this licence.</source>
            <translation>Chi li cede, o li offre in rete, deve farlo sotto questa licenza.</translation>
        </message>
        <message>
            <source>Written, but not checked: there were no images to compare on</source>
            <translation>Scritto, ma non verificato: non c'erano immagini per il confronto</translation>
        </message>
        <message>
            <source>Written; nothing was found on these images, so there was nothing to compare</source>
            <translation>Scritto; su queste immagini non si è trovato nulla, quindi non c'era nulla da confrontare</translation>
        </message>
        <message>
            <source>Not kept: only on %1 % of the images the likeliest class is the same</source>
            <translation>Non conservato: solo sul %1 % delle immagini la classe più probabile è la stessa</translation>
        </message>
        <message>
            <source>Not kept: only %1 % of the boxes agree</source>
            <translation>Non conservato: solo il %1 % dei riquadri concorda</translation>
        </message>
        <message>
            <source>The likeliest class is the same on %1 % of the images</source>
            <translation>La classe più probabile è la stessa sul %1 % delle immagini</translation>
        </message>
        <message>
            <source>%1 % of the boxes agree</source>
            <translation>Il %1 % dei riquadri concorda</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %2 boxes on %n image(s), at an IoU of %3</source>
            <translation>
                <numerusform>%1 di %2 riquadri su %n immagine, con IoU %3</numerusform>
                <numerusform>%1 di %2 riquadri su %n immagini, con IoU %3</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n image(s)</source>
            <translation>
                <numerusform>%1 di %n immagine</numerusform>
                <numerusform>%1 di %n immagini</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n image(s) could not be read</source>
            <translation>
                <numerusform>%n immagine non si è potuta leggere</numerusform>
                <numerusform>%n immagini non si sono potute leggere</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 % are needed</source>
            <translation>serve il %1 %</translation>
        </message>
    </context>
    <context>
        <name>ui::FilmRows</name>
        <message>
            <source>Pinned images</source>
            <translation>Immagini fissate</translation>
        </message>
        <message>
            <source>Not trained yet</source>
            <translation>Non ancora addestrato</translation>
        </message>
        <message>
            <source>No boxes yet</source>
            <translation>Nessun riquadro</translation>
        </message>
        <message>
            <source>%1 %2</source>
            <translation>%1 %2</translation>
        </message>
        <message>
            <source>%1, right</source>
            <translation>%1, giusto</translation>
        </message>
        <message>
            <source>%1, wrong</source>
            <translation>%1, sbagliato</translation>
        </message>
        <message>
            <source>%1, %2: %3</source>
            <translation>%1, %2: %3</translation>
        </message>
        <message numerus="yes">
            <source>%1, %2: %n box(es) found, %3 labelled</source>
            <translation>
                <numerusform>%1, %2: %n riquadro trovato, %3 etichettati</numerusform>
                <numerusform>%1, %2: %n riquadri trovati, %3 etichettati</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::FilmStrip</name>
        <message>
            <source>Compare with epoch</source>
            <translation>Contro l'epoca</translation>
        </message>
        <message>
            <source>There is one epoch to look at so far</source>
            <translation>Per ora c'è una sola epoca da guardare</translation>
        </message>
        <message>
            <source>before</source>
            <translation>prima</translation>
        </message>
        <message>
            <source>epoch %1</source>
            <translation>epoca %1</translation>
        </message>
    </context>
    <context>
        <name>ui::GuideView</name>
        <message>
            <source>User guide</source>
            <translation>Guida utente</translation>
        </message>
        <message>
            <source>guide.md</source>
            <translation>guide.it.md</translation>
        </message>
    </context>
    <context>
        <name>ui::IntervalBar</name>
        <message>
            <source>%1; the true score is %2 in 95 of 100 cases</source>
            <translation>%1; il vero punteggio sta %2 in 95 casi su 100</translation>
        </message>
    </context>
    <context>
        <name>ui::LensBoxModel</name>
        <message>
            <source>State</source>
            <translation>Stato</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Classe</translation>
        </message>
        <message>
            <source>What happened</source>
            <translation>Che cosa è successo</translation>
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
            <translation>Che cosa è cambiato</translation>
        </message>
        <message>
            <source>here</source>
            <translation>qui</translation>
        </message>
        <message>
            <source>Next newly broken</source>
            <translation>Prossimo peggiorato</translation>
        </message>
        <message>
            <source>On this picture</source>
            <translation>In questa immagine</translation>
        </message>
        <message>
            <source>a demo, not a measurement</source>
            <translation>una dimostrazione, non una misura</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>di %1</translation>
        </message>
        <message>
            <source>N</source>
            <translation>N</translation>
        </message>
        <message>
            <source>Nothing is newly broken</source>
            <translation>Niente è peggiorato</translation>
        </message>
    </context>
    <context>
        <name>ui::LensStrip</name>
        <message>
            <source>Pictures, largest change first</source>
            <translation>Immagini, prima il cambiamento più grande</translation>
        </message>
    </context>
    <context>
        <name>ui::LensText</name>
        <message>
            <source>missed in both</source>
            <translation>mai trovato</translation>
        </message>
        <message>
            <source>was missed, now called %1</source>
            <translation>mancava, ora detto %1</translation>
        </message>
        <message>
            <source>was called %1, now missed</source>
            <translation>era detto %1, ora manca</translation>
        </message>
        <message>
            <source>called %1 in both</source>
            <translation>sempre detto %1</translation>
        </message>
        <message>
            <source>was called %1, now %2</source>
            <translation>era detto %1, ora %2</translation>
        </message>
        <message>
            <source>now called %1</source>
            <translation>ora detto %1</translation>
        </message>
        <message>
            <source>now missed</source>
            <translation>ora manca</translation>
        </message>
        <message>
            <source>was called %1</source>
            <translation>era detto %1</translation>
        </message>
        <message>
            <source>was missed</source>
            <translation>mancava</translation>
        </message>
        <message>
            <source>right in both</source>
            <translation>sempre giusto</translation>
        </message>
        <message>
            <source>new false alarm</source>
            <translation>nuovo falso allarme</translation>
        </message>
        <message>
            <source>false alarm gone</source>
            <translation>falso allarme sparito</translation>
        </message>
        <message>
            <source>false alarm in both</source>
            <translation>sempre falso allarme</translation>
        </message>
        <message>
            <source>no longer found</source>
            <translation>non più trovato</translation>
        </message>
        <message>
            <source>found in both</source>
            <translation>sempre trovato</translation>
        </message>
        <message>
            <source>Newly broken</source>
            <translation>Peggiorato</translation>
        </message>
        <message>
            <source>Still wrong</source>
            <translation>Ancora errato</translation>
        </message>
        <message>
            <source>Fixed</source>
            <translation>Corretto</translation>
        </message>
        <message>
            <source>Right in both</source>
            <translation>Sempre giusto</translation>
        </message>
        <message>
            <source>Lost old class</source>
            <translation>Classe persa</translation>
        </message>
        <message numerus="yes">
            <source>%n newly broken</source>
            <translation>
                <numerusform>%n peggiorato</numerusform>
                <numerusform>%n peggiorati</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n still wrong</source>
            <translation>
                <numerusform>%n ancora errato</numerusform>
                <numerusform>%n ancora errati</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n fixed</source>
            <translation>
                <numerusform>%n corretto</numerusform>
                <numerusform>%n corretti</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n right in both</source>
            <translation>
                <numerusform>%n sempre giusto</numerusform>
                <numerusform>%n sempre giusti</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n of a lost old class</source>
            <translation>
                <numerusform>%n di una vecchia classe persa</numerusform>
                <numerusform>%n di vecchie classi perse</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing to compare</source>
            <translation>niente da confrontare</translation>
        </message>
        <message>
            <source>class %1</source>
            <translation>classe %1</translation>
        </message>
        <message>
            <source>Before: the head is not trained yet, so it finds nothing.</source>
            <translation>Prima: la testa non è ancora addestrata, quindi non trova nulla.</translation>
        </message>
        <message numerus="yes">
            <source>%n classes of the model before are not among yours and can get lost.</source>
            <translation>
                <numerusform>%n classe del modello di prima non è fra le tue e può andare persa.</numerusform>
                <numerusform>%n classi del modello di prima non sono fra le tue e possono andare perse.</numerusform>
            </translation>
        </message>
        <message>
            <source>No old class can be lost: the model after knows every class that the one before knew.</source>
            <translation>Nessuna vecchia classe può andare persa: il modello di dopo conosce tutte le classi di quello di prima.</translation>
        </message>
        <message>
            <source>The model before knows none of your classes.</source>
            <translation>Il modello di prima non conosce nessuna delle tue classi.</translation>
        </message>
    </context>
    <context>
        <name>ui::LensToolbar</name>
        <message>
            <source>Smaller (-)</source>
            <translation>Più piccola (-)</translation>
        </message>
        <message>
            <source>Larger (+)</source>
            <translation>Più grande (+)</translation>
        </message>
        <message>
            <source>Whole picture (0)</source>
            <translation>Immagine intera (0)</translation>
        </message>
        <message>
            <source>Swap before and after (Space)</source>
            <translation>Scambia prima e dopo (Spazio)</translation>
        </message>
        <message>
            <source>Show truth: the labels, as white corners (T)</source>
            <translation>Mostra la verità: le etichette, come angoli bianchi (T)</translation>
        </message>
        <message>
            <source>Save picture…</source>
            <translation>Salva immagine…</translation>
        </message>
        <message>
            <source>The picture is being written</source>
            <translation>L'immagine è in scrittura</translation>
        </message>
        <message>
            <source>Both halves beside each other, as PNG</source>
            <translation>Le due metà affiancate, come PNG</translation>
        </message>
        <message>
            <source>The picture is not there yet</source>
            <translation>L'immagine non c'è ancora</translation>
        </message>
    </context>
    <context>
        <name>ui::LensView</name>
        <message>
            <source>Nothing to compare yet</source>
            <translation>Ancora niente da confrontare</translation>
        </message>
        <message>
            <source>When a training has ended, its validation pictures are shown here as the model saw them before and as it sees them now.</source>
            <translation>Finito un addestramento, le sue immagini di validazione appaiono qui come il modello le vedeva prima e come le vede ora.</translation>
        </message>
        <message>
            <source>Compare with the model before</source>
            <translation>Confronta con il modello di prima</translation>
        </message>
        <message>
            <source>Go to Train</source>
            <translation>Vai all'addestramento</translation>
        </message>
        <message>
            <source>Comparing</source>
            <translation>Confronto in corso</translation>
        </message>
        <message>
            <source>%1, not trained yet</source>
            <translation>%1, non ancora addestrato</translation>
        </message>
        <message>
            <source>Before: %1</source>
            <translation>Prima: %1</translation>
        </message>
        <message>
            <source>After: %1</source>
            <translation>Dopo: %1</translation>
        </message>
        <message>
            <source>Comparing %1 and %2</source>
            <translation>Confronto di %1 e %2</translation>
        </message>
        <message numerus="yes">
            <source>%n pictures were skipped, the others went on</source>
            <translation>
                <numerusform>%n immagine è stata saltata, le altre sono andate avanti</numerusform>
                <numerusform>%n immagini sono state saltate, le altre sono andate avanti</numerusform>
            </translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>Stopped before the end</source>
            <translation>Fermato prima della fine</translation>
        </message>
        <message>
            <source>These are the pictures that were compared so far.</source>
            <translation>Queste sono le immagini confrontate finora.</translation>
        </message>
        <message>
            <source>Compare again</source>
            <translation>Confronta di nuovo</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Riprova</translation>
        </message>
        <message>
            <source>The comparison waits</source>
            <translation>Il confronto aspetta</translation>
        </message>
        <message>
            <source>It begins when the computer is done with what it is doing now.</source>
            <translation>Comincia quando il computer ha finito quello che sta facendo.</translation>
        </message>
        <message>
            <source>The picture was saved</source>
            <translation>L'immagine è stata salvata</translation>
        </message>
        <message numerus="yes">
            <source>%n validation pictures, largest change first</source>
            <translation>
                <numerusform>%n immagine di validazione, prima il cambiamento più grande</numerusform>
                <numerusform>%n immagini di validazione, prima il cambiamento più grande</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n validation pictures, largest change first</source>
            <translation>
                <numerusform>%1 di %n immagine di validazione, prima il cambiamento più grande</numerusform>
                <numerusform>%1 di %n immagini di validazione, prima il cambiamento più grande</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, %2 of %3</source>
            <translation>%1, %2 di %3</translation>
        </message>
        <message>
            <source>%1: %2.</source>
            <translation>%1: %2.</translation>
        </message>
        <message>
            <source>Save before and after</source>
            <translation>Salva prima e dopo</translation>
        </message>
        <message>
            <source>Pictures (*.png)</source>
            <translation>Immagini (*.png)</translation>
        </message>
        <message>
            <source>before and after</source>
            <translation>prima e dopo</translation>
        </message>
    </context>
    <context>
        <name>ui::LiveView</name>
        <message>
            <source>Back to the pictures</source>
            <translation>Torna alle immagini</translation>
        </message>
        <message>
            <source>Pictures that came while the model was still at work on an earlier one</source>
            <translation>Immagini arrivate mentre il modello lavorava ancora su una precedente</translation>
        </message>
        <message>
            <source>pictures a second</source>
            <translation>immagini al secondo</translation>
        </message>
        <message>
            <source>Waiting for the first picture</source>
            <translation>In attesa della prima immagine</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Ferma</translation>
        </message>
        <message>
            <source>Start again</source>
            <translation>Riavvia</translation>
        </message>
        <message numerus="yes">
            <source>%n left out</source>
            <translation>
                <numerusform>%n tralasciata</numerusform>
                <numerusform>%n tralasciate</numerusform>
            </translation>
        </message>
        <message>
            <source>No picture came</source>
            <translation>Non è arrivata nessuna immagine</translation>
        </message>
    </context>
    <context>
        <name>ui::PrecisionRecallChart</name>
        <message>
            <source>Precision by recall</source>
            <translation>Precisione per richiamo</translation>
        </message>
        <message>
            <source>%1: precision %2 at recall %3</source>
            <translation>%1: precisione %2 a richiamo %3</translation>
        </message>
        <message>
            <source>Recall</source>
            <translation>Richiamo</translation>
        </message>
        <message>
            <source>Precision</source>
            <translation>Precisione</translation>
        </message>
    </context>
    <context>
        <name>ui::RunChart</name>
        <message>
            <source>%1 ends at %2</source>
            <translation>%1 finisce a %2</translation>
        </message>
    </context>
    <context>
        <name>ui::RunCurveModel</name>
        <message>
            <source>Epoch</source>
            <translation>Epoca</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message>
            <source>val loss</source>
            <translation>perdita val</translation>
        </message>
    </context>
    <context>
        <name>ui::RunCurves</name>
        <message>
            <source>Table</source>
            <translation>Tabella</translation>
        </message>
        <message>
            <source>The same as numbers (T)</source>
            <translation>Lo stesso in numeri (T)</translation>
        </message>
        <message>
            <source>Score and validation loss by epoch</source>
            <translation>Punteggio e perdita di validazione per epoca</translation>
        </message>
        <message>
            <source>The first %1 of %2 runs</source>
            <translation>Le prime %1 corse di %2</translation>
        </message>
        <message>
            <source>Not comparable: the runs differ in data, split or task, so no height says anything about another.</source>
            <translation>Non confrontabili: le corse differiscono per dati, suddivisione o compito, quindi un'altezza non dice nulla dell'altra.</translation>
        </message>
        <message>
            <source>best %1 in epoch %2</source>
            <translation>migliore %1 all'epoca %2</translation>
        </message>
        <message>
            <source>no epoch is finished</source>
            <translation>nessuna epoca è finita</translation>
        </message>
        <message>
            <source>Validation loss</source>
            <translation>Perdita di validazione</translation>
        </message>
    </context>
    <context>
        <name>ui::RunListView</name>
        <message>
            <source>New name of %1</source>
            <translation>Nuovo nome di %1</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Apri la cartella</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Riprendi</translation>
        </message>
        <message>
            <source>Predict with it</source>
            <translation>Usala per predire</translation>
        </message>
        <message>
            <source>Evaluate it</source>
            <translation>Valutala</translation>
        </message>
        <message>
            <source>Export it</source>
            <translation>Esportala</translation>
        </message>
        <message>
            <source>Rename (F2)</source>
            <translation>Rinomina (F2)</translation>
        </message>
        <message>
            <source>Move to the trash (Del)</source>
            <translation>Sposta nel cestino (Canc)</translation>
        </message>
        <message>
            <source>Choose one run</source>
            <translation>Scegli una corsa sola</translation>
        </message>
        <message>
            <source>Goes on at epoch %1</source>
            <translation>Continua dall'epoca %1</translation>
        </message>
        <message>
            <source>This run is finished</source>
            <translation>Questa corsa è finita</translation>
        </message>
        <message>
            <source>This run is being trained</source>
            <translation>Questa corsa è in addestramento</translation>
        </message>
        <message>
            <source>A training is running</source>
            <translation>Un addestramento è in corso</translation>
        </message>
        <message>
            <source>This run has no weights yet</source>
            <translation>Questa corsa non ha ancora pesi</translation>
        </message>
        <message>
            <source>Choose a run</source>
            <translation>Scegli una corsa</translation>
        </message>
        <message>
            <source>%1: empty</source>
            <translation>%1: vuota</translation>
        </message>
        <message numerus="yes">
            <source>%1: %n file(s), %2 (%3)</source>
            <translation>
                <numerusform>%1: %n file, %2 (%3)</numerusform>
                <numerusform>%1: %n file, %2 (%3)</numerusform>
            </translation>
        </message>
        <message>
            <source>Esc keeps them.</source>
            <translation>Esc le conserva.</translation>
        </message>
        <message numerus="yes">
            <source>Move %n run(s) to the trash?</source>
            <translation>
                <numerusform>Spostare %n corsa nel cestino?</numerusform>
                <numerusform>Spostare %n corse nel cestino?</numerusform>
            </translation>
        </message>
        <message>
            <source>Move to the trash</source>
            <translation>Sposta nel cestino</translation>
        </message>
        <message>
            <source>No run matches</source>
            <translation>Nessuna corsa corrisponde</translation>
        </message>
        <message>
            <source>Nothing of a run says that.</source>
            <translation>In nessuna corsa c'è scritto questo.</translation>
        </message>
        <message>
            <source>Clear the filter</source>
            <translation>Azzera il filtro</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>Corse</translation>
        </message>
        <message>
            <source>Name, model, data</source>
            <translation>Nome, modello, dati</translation>
        </message>
        <message>
            <source>Filter the runs</source>
            <translation>Filtra le corse</translation>
        </message>
        <message>
            <source>Ctrl+F</source>
            <translation>Ctrl+F</translation>
        </message>
        <message>
            <source>Sort by</source>
            <translation>Ordina per</translation>
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
            <translation>%1 di %2</translation>
        </message>
        <message>
            <source>started from %1</source>
            <translation>partita da %1</translation>
        </message>
        <message>
            <source>%1: %2 to train, %3 to validate</source>
            <translation>%1: %2 per addestrare, %3 per validare</translation>
        </message>
        <message>
            <source>%1 %2 in epoch %3</source>
            <translation>%1 %2 all'epoca %3</translation>
        </message>
        <message>
            <source>no epoch is finished</source>
            <translation>nessuna epoca è finita</translation>
        </message>
        <message>
            <source>%1; can go on at epoch %2</source>
            <translation>%1; può continuare dall'epoca %2</translation>
        </message>
        <message>
            <source>Of the best epoch: mAP50-95, of a classifier top-1</source>
            <translation>Dell'epoca migliore: mAP50-95, di un classificatore top-1</translation>
        </message>
        <message>
            <source>Run</source>
            <translation>Corsa</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modello</translation>
        </message>
        <message>
            <source>Data</source>
            <translation>Dati</translation>
        </message>
        <message>
            <source>Best</source>
            <translation>Migliore</translation>
        </message>
        <message>
            <source>Epochs</source>
            <translation>Epoche</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Quando</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Stato</translation>
        </message>
        <message>
            <source>Plan</source>
            <translation>Piano</translation>
        </message>
        <message>
            <source>95 % interval</source>
            <translation>Intervallo 95 %</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Tempo</translation>
        </message>
    </context>
    <context>
        <name>ui::RunSettingsView</name>
        <message>
            <source>Settings that differ</source>
            <translation>Impostazioni diverse</translation>
        </message>
        <message>
            <source>The settings are the same</source>
            <translation>Le impostazioni sono le stesse</translation>
        </message>
        <message>
            <source>What differs between the scores is chance, or what the record does not hold.</source>
            <translation>Quel che separa i punteggi è il caso, o qualcosa che non è registrato.</translation>
        </message>
        <message>
            <source>Not comparable</source>
            <translation>Non confrontabili</translation>
        </message>
    </context>
    <context>
        <name>ui::RunText</name>
        <message>
            <source>Network</source>
            <translation>Rete</translation>
        </message>
        <message>
            <source>Automatic augmentation</source>
            <translation>Aumento automatico</translation>
        </message>
        <message>
            <source>Images a batch</source>
            <translation>Immagini per batch</translation>
        </message>
        <message>
            <source>Class weights</source>
            <translation>Pesi delle classi</translation>
        </message>
        <message>
            <source>Last epochs without mosaic</source>
            <translation>Ultime epoche senza mosaico</translation>
        </message>
        <message>
            <source>Cosine schedule</source>
            <translation>Andamento a coseno</translation>
        </message>
        <message>
            <source>Dataset</source>
            <translation>Dataset</translation>
        </message>
        <message>
            <source>Rotation</source>
            <translation>Rotazione</translation>
        </message>
        <message>
            <source>Device asked for</source>
            <translation>Dispositivo richiesto</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Dispositivo</translation>
        </message>
        <message>
            <source>Epochs</source>
            <translation>Epoche</translation>
        </message>
        <message>
            <source>Erasing</source>
            <translation>Cancellazione</translation>
        </message>
        <message>
            <source>Version of Espalier</source>
            <translation>Versione di Espalier</translation>
        </message>
        <message>
            <source>Cached features</source>
            <translation>Caratteristiche in cache</translation>
        </message>
        <message>
            <source>Flip left and right</source>
            <translation>Specchio orizzontale</translation>
        </message>
        <message>
            <source>Flip upside down</source>
            <translation>Specchio verticale</translation>
        </message>
        <message>
            <source>Frozen blocks</source>
            <translation>Blocchi congelati</translation>
        </message>
        <message>
            <source>Epochs with the head alone</source>
            <translation>Epoche con la sola testa</translation>
        </message>
        <message>
            <source>Frozen at first</source>
            <translation>Congelati all'inizio</translation>
        </message>
        <message>
            <source>Image size</source>
            <translation>Dimensione immagine</translation>
        </message>
        <message>
            <source>Rate of the second phase</source>
            <translation>Tasso della seconda fase</translation>
        </message>
        <message>
            <source>Version of LibTorch</source>
            <translation>Versione di LibTorch</translation>
        </message>
        <message>
            <source>Learning rate asked for</source>
            <translation>Tasso di apprendimento richiesto</translation>
        </message>
        <message>
            <source>Learning rate</source>
            <translation>Tasso di apprendimento</translation>
        </message>
        <message>
            <source>Last learning rate, as a fraction</source>
            <translation>Ultimo tasso, come frazione</translation>
        </message>
        <message>
            <source>Mixup</source>
            <translation>Mixup</translation>
        </message>
        <message>
            <source>Model</source>
            <translation>Modello</translation>
        </message>
        <message>
            <source>Momentum asked for</source>
            <translation>Momento richiesto</translation>
        </message>
        <message>
            <source>Momentum</source>
            <translation>Momento</translation>
        </message>
        <message>
            <source>Mosaic</source>
            <translation>Mosaico</translation>
        </message>
        <message>
            <source>Images a step</source>
            <translation>Immagini per passo</translation>
        </message>
        <message>
            <source>Optimizer asked for</source>
            <translation>Ottimizzatore richiesto</translation>
        </message>
        <message>
            <source>Optimizer</source>
            <translation>Ottimizzatore</translation>
        </message>
        <message>
            <source>Changes to the dataset</source>
            <translation>Modifiche al dataset</translation>
        </message>
        <message>
            <source>Patience</source>
            <translation>Pazienza</translation>
        </message>
        <message>
            <source>Precision asked for</source>
            <translation>Precisione richiesta</translation>
        </message>
        <message>
            <source>Precision</source>
            <translation>Precisione</translation>
        </message>
        <message>
            <source>Scale</source>
            <translation>Scala</translation>
        </message>
        <message>
            <source>Seed</source>
            <translation>Seme</translation>
        </message>
        <message>
            <source>Seed of the split</source>
            <translation>Seme della suddivisione</translation>
        </message>
        <message>
            <source>Rate from block to block</source>
            <translation>Tasso da blocco a blocco</translation>
        </message>
        <message>
            <source>Shift</source>
            <translation>Spostamento</translation>
        </message>
        <message>
            <source>Warm-up epochs</source>
            <translation>Epoche di riscaldamento</translation>
        </message>
        <message>
            <source>Weight decay</source>
            <translation>Decadimento dei pesi</translation>
        </message>
        <message>
            <source>Starting weights (sha256)</source>
            <translation>Pesi di partenza (sha256)</translation>
        </message>
        <message>
            <source>Prefetch threads</source>
            <translation>Thread di lettura anticipata</translation>
        </message>
        <message>
            <source>Running</source>
            <translation>In corso</translation>
        </message>
        <message>
            <source>Unfinished</source>
            <translation>Incompiuta</translation>
        </message>
        <message>
            <source>Completed</source>
            <translation>Completata</translation>
        </message>
        <message>
            <source>Stopped early</source>
            <translation>Fermata prima</translation>
        </message>
        <message>
            <source>Stopped by you</source>
            <translation>Fermata da te</translation>
        </message>
        <message>
            <source>Failed</source>
            <translation>Fallita</translation>
        </message>
        <message>
            <source>top-1</source>
            <translation>top-1</translation>
        </message>
        <message>
            <source>one detects, the other classifies</source>
            <translation>una rileva, l'altra classifica</translation>
        </message>
        <message>
            <source>the same images, but divided otherwise</source>
            <translation>le stesse immagini, ma divise diversamente</translation>
        </message>
        <message>
            <source>other data</source>
            <translation>altri dati</translation>
        </message>
        <message>
            <source>%1 and %2 cannot be compared: %3.</source>
            <translation>%1 e %2 non si possono confrontare: %3.</translation>
        </message>
        <message>
            <source>%1 against %2: too close to call. They differ by %3 in %4, and up to %5 may be chance on so few images.</source>
            <translation>%1 contro %2: troppo vicine per decidere. Differiscono di %3 in %4, e fino a %5 può essere dovuto al caso con così poche immagini.</translation>
        </message>
        <message>
            <source>%1 is better than %2, by %3 in %4; up to %5 could have been chance.</source>
            <translation>%1 è migliore di %2, di %3 in %4; fino a %5 poteva essere dovuto al caso.</translation>
        </message>
        <message>
            <source>%1 is worse than %2, by %3 in %4; up to %5 could have been chance.</source>
            <translation>%1 è peggiore di %2, di %3 in %4; fino a %5 poteva essere dovuto al caso.</translation>
        </message>
        <message>
            <source>%1 against %2: no verdict, because one did not come to its end.</source>
            <translation>%1 contro %2: nessun verdetto, perché una non è arrivata alla fine.</translation>
        </message>
        <message>
            <source>Paused</source>
            <translation>In pausa</translation>
        </message>
        <message>
            <source>Not comparable.</source>
            <translation>Non confrontabili.</translation>
        </message>
        <message>
            <source>Too close to call.</source>
            <translation>Troppo vicine per decidere.</translation>
        </message>
        <message>
            <source>Better by %1.</source>
            <translation>Migliore di %1.</translation>
        </message>
        <message>
            <source>Worse by %1.</source>
            <translation>Peggiore di %1.</translation>
        </message>
        <message>
            <source>No verdict.</source>
            <translation>Nessun verdetto.</translation>
        </message>
        <message>
            <source>One of the runs did not come to its end.</source>
            <translation>Una delle corse non è arrivata alla fine.</translation>
        </message>
        <message>
            <source>Interval of the difference: %1 to %2.</source>
            <translation>Intervallo della differenza: da %1 a %2.</translation>
        </message>
        <message>
            <source>Frozen tensors: unchanged (SHA-256 before and after the run are equal)</source>
            <translation>Tensori congelati: invariati (SHA-256 uguali prima e dopo la corsa)</translation>
        </message>
        <message>
            <source>Frozen tensors: changed (SHA-256 before and after the run differ)</source>
            <translation>Tensori congelati: cambiati (SHA-256 diversi prima e dopo la corsa)</translation>
        </message>
    </context>
    <context>
        <name>ui::RunsPage</name>
        <message>
            <source>Compare</source>
            <translation>Confronta</translation>
        </message>
        <message>
            <source>Views</source>
            <translation>Viste</translation>
        </message>
        <message>
            <source>Lens</source>
            <translation>Lente</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>Corse</translation>
        </message>
        <message>
            <source>Curves</source>
            <translation>Curve</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Impostazioni</translation>
        </message>
        <message>
            <source>Ctrl or Shift with a click or an arrow: choose several runs. F2: rename. Del: move to the trash. Return: what the run changed. In the curves, T: as a table.</source>
            <translation>Ctrl o Maiusc con un clic o una freccia: scegli più corse. F2: rinomina. Canc: sposta nel cestino. Invio: che cosa ha cambiato la corsa. Nelle curve, T: come tabella.</translation>
        </message>
        <message>
            <source>What a training changed, and whether it is real</source>
            <translation>Che cosa ha cambiato un addestramento, e se è vero</translation>
        </message>
        <message>
            <source>Choose a run</source>
            <translation>Scegli una corsa</translation>
        </message>
        <message>
            <source>No runs yet</source>
            <translation>Ancora nessuna corsa</translation>
        </message>
        <message>
            <source>Every training leaves one here: compare it with base, or train again and compare the two.</source>
            <translation>Ogni addestramento ne lascia una qui: confrontala con la base, o addestra di nuovo e confronta le due.</translation>
        </message>
        <message>
            <source>Go to Train</source>
            <translation>Vai ad Addestra</translation>
        </message>
        <message>
            <source>Choose runs</source>
            <translation>Scegli le corse</translation>
        </message>
        <message>
            <source>Reading the runs</source>
            <translation>Lettura delle corse</translation>
        </message>
        <message>
            <source>Comparing the runs</source>
            <translation>Confronto delle corse</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
        <message numerus="yes">
            <source>%n run(s) cannot be read, the others are here</source>
            <translation>
                <numerusform>%n corsa non si può leggere, le altre sono qui</numerusform>
                <numerusform>%n corse non si possono leggere, le altre sono qui</numerusform>
            </translation>
        </message>
        <message>
            <source>Ctrl+Return</source>
            <translation>Ctrl+Invio</translation>
        </message>
        <message>
            <source>Choose two runs or more in the list</source>
            <translation>Scegli due o più corse nell'elenco</translation>
        </message>
        <message>
            <source>No run chosen</source>
            <translation>Nessuna corsa scelta</translation>
        </message>
        <message>
            <source>Compare with base or train again: choose a run in the list, and see on your own pictures what it changed.</source>
            <translation>Confronta con la base o addestra di nuovo: scegli una corsa nell'elenco, e vedi sulle tue immagini che cosa ha cambiato.</translation>
        </message>
        <message>
            <source>%1 has nothing to show</source>
            <translation>%1 non ha nulla da mostrare</translation>
        </message>
        <message>
            <source>No epoch was finished, so there is no model to compare with base.</source>
            <translation>Nessuna epoca è finita, quindi non c'è un modello da confrontare con la base.</translation>
        </message>
        <message>
            <source>The runs were not read: choose this view again</source>
            <translation>Le corse non sono state lette: scegli di nuovo questa vista</translation>
        </message>
        <message>
            <source>Choose the runs to set side by side</source>
            <translation>Scegli le corse da affiancare</translation>
        </message>
        <message>
            <source>One run or more: their curves lie over each other.</source>
            <translation>Una o più corse: le loro curve si sovrappongono.</translation>
        </message>
        <message>
            <source>Two runs or more: what was set differently, and whether the difference of their scores is real.</source>
            <translation>Due o più corse: che cosa era impostato diversamente, e se la differenza dei punteggi è vera.</translation>
        </message>
        <message numerus="yes">
            <source>%n run(s)</source>
            <translation>
                <numerusform>%n corsa</numerusform>
                <numerusform>%n corse</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Chiudi</translation>
        </message>
    </context>
    <context>
        <name>ui::SaveMenu</name>
        <message>
            <source>&amp;Pictures with boxes…</source>
            <translation>&amp;Immagini con riquadri…</translation>
        </message>
        <message>
            <source>YOLO &amp;labels…</source>
            <translation>&amp;Etichette YOLO…</translation>
        </message>
        <message>
            <source>&amp;COCO file (json)…</source>
            <translation>File &amp;COCO (json)…</translation>
        </message>
        <message>
            <source>&amp;Table (csv)…</source>
            <translation>&amp;Tabella (csv)…</translation>
        </message>
        <message>
            <source>A classifier finds no boxes: its classes fit into a table only</source>
            <translation>Un classificatore non trova riquadri: le sue classi stanno solo in una tabella</translation>
        </message>
    </context>
    <context>
        <name>ui::SettingModel</name>
        <message>
            <source>Setting</source>
            <translation>Impostazione</translation>
        </message>
    </context>
    <context>
        <name>ui::SettingsPage</name>
        <message>
            <source>Settings</source>
            <translation>Impostazioni</translation>
        </message>
        <message>
            <source>A change is kept at once. Ctrl+Z takes it back.</source>
            <translation>Ogni modifica vale subito. Ctrl+Z la annulla.</translation>
        </message>
        <message>
            <source>Ctrl+Z: undo. Ctrl+Shift+Z: redo.</source>
            <translation>Ctrl+Z: annulla. Ctrl+Maiusc+Z: ripeti.</translation>
        </message>
        <message>
            <source>Appearance</source>
            <translation>Aspetto</translation>
        </message>
        <message>
            <source>&amp;Colours</source>
            <translation>&amp;Colori</translation>
        </message>
        <message>
            <source>As the system</source>
            <translation>Come il sistema</translation>
        </message>
        <message>
            <source>Light</source>
            <translation>Chiaro</translation>
        </message>
        <message>
            <source>Dark</source>
            <translation>Scuro</translation>
        </message>
        <message>
            <source>Pictures look the same in both.</source>
            <translation>Le immagini restano uguali in entrambi.</translation>
        </message>
        <message>
            <source>&amp;Language</source>
            <translation>&amp;Lingua</translation>
        </message>
        <message>
            <source>From the next start.</source>
            <translation>Dal prossimo avvio.</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Colori</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Lingua</translation>
        </message>
        <message>
            <source>Computing</source>
            <translation>Calcolo</translation>
        </message>
        <message>
            <source>Looking for devices</source>
            <translation>Ricerca dei dispositivi</translation>
        </message>
        <message>
            <source>&amp;Threads</source>
            <translation>&amp;Thread</translation>
        </message>
        <message>
            <source>For training and prediction, from the next start. All cores is nearly always best.</source>
            <translation>Per addestramento e predizione, dal prossimo avvio. Tutti i core è quasi sempre la scelta migliore.</translation>
        </message>
        <message>
            <source>All cores</source>
            <translation>Tutti i core</translation>
        </message>
        <message>
            <source>Threads</source>
            <translation>Thread</translation>
        </message>
        <message>
            <source>Storage</source>
            <translation>Spazio su disco</translation>
        </message>
        <message>
            <source>What is kept to be faster the next time. Clearing it loses nothing but time.</source>
            <translation>Ciò che viene conservato per fare prima la prossima volta. Svuotandolo si perde solo tempo.</translation>
        </message>
        <message>
            <source>Features of frozen layers</source>
            <translation>Feature dei blocchi congelati</translation>
        </message>
        <message>
            <source>Thumbnails</source>
            <translation>Miniature</translation>
        </message>
        <message>
            <source>Facts about image files</source>
            <translation>Dati sui file delle immagini</translation>
        </message>
        <message>
            <source>Measured speeds of models</source>
            <translation>Velocità misurate dei modelli</translation>
        </message>
        <message>
            <source>Clear</source>
            <translation>Svuota</translation>
        </message>
        <message>
            <source>Clear: %1</source>
            <translation>Svuota: %1</translation>
        </message>
        <message>
            <source>Runs</source>
            <translation>Corse</translation>
        </message>
        <message>
            <source>Models</source>
            <translation>Modelli</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Apri la cartella</translation>
        </message>
        <message>
            <source>Open folder: %1</source>
            <translation>Apri cartella: %1</translation>
        </message>
        <message>
            <source>About</source>
            <translation>Informazioni</translation>
        </message>
        <message>
            <source>Espalier %1</source>
            <translation>Espalier %1</translation>
        </message>
        <message>
            <source>Images stay on this computer: no account, no telemetry, nothing is sent.</source>
            <translation>Le immagini restano su questo computer: nessun account, nessuna telemetria, nulla viene inviato.</translation>
        </message>
        <message>
            <source>Free software under the GNU General Public License, version 3 or later; its engine and command line under the Apache License 2.0. Models that you add keep their own licences.</source>
            <translation>Software libero con licenza GNU General Public License, versione 3 o successiva; motore e riga di comando con licenza Apache 2.0. I modelli che aggiungi mantengono la loro licenza.</translation>
        </message>
        <message numerus="yes">
            <source>%n threads</source>
            <translation>
                <numerusform>%n thread</numerusform>
                <numerusform>%n thread</numerusform>
            </translation>
        </message>
        <message>
            <source>Being measured or in use</source>
            <translation>In corso di misura o in uso</translation>
        </message>
        <message>
            <source>Empty</source>
            <translation>Vuota</translation>
        </message>
        <message>
            <source>&amp;Device</source>
            <translation>&amp;Dispositivo</translation>
        </message>
        <message>
            <source>For training, prediction and evaluation. Automatic takes the best that there is.</source>
            <translation>Per addestrare, predire e valutare. Automatico prende il migliore che c'è.</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Dispositivo</translation>
        </message>
        <message>
            <source>Automatic</source>
            <translation>Automatico</translation>
        </message>
        <message>
            <source>Processor</source>
            <translation>Processore</translation>
        </message>
        <message>
            <source>%1, not found</source>
            <translation>%1, non trovato</translation>
        </message>
    </context>
    <context>
        <name>ui::StateRow</name>
        <message>
            <source>%1: %2 on this picture, %3 in all</source>
            <translation>%1: %2 in questa immagine, %3 in tutto</translation>
        </message>
        <message>
            <source>Show only these</source>
            <translation>Mostra solo questi</translation>
        </message>
        <message>
            <source>There are none</source>
            <translation>Non ce ne sono</translation>
        </message>
    </context>
    <context>
        <name>ui::ThresholdModel</name>
        <message>
            <source>From</source>
            <translation>Da</translation>
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
            <translation>Persi</translation>
        </message>
        <message>
            <source>False</source>
            <translation>Falsi</translation>
        </message>
    </context>
    <context>
        <name>ui::TrainActions</name>
        <message>
            <source>Ends this run for good and keeps its best epoch (S)</source>
            <translation>Chiude questa corsa per sempre e ne conserva l'epoca migliore (S)</translation>
        </message>
        <message>
            <source>No epoch is finished yet: there is nothing to keep</source>
            <translation>Nessuna epoca è ancora finita: non c'è nulla da conservare</translation>
        </message>
        <message>
            <source>Ctrl+Return</source>
            <translation>Ctrl+Invio</translation>
        </message>
        <message>
            <source>Train</source>
            <translation>Addestra</translation>
        </message>
        <message>
            <source>Pause</source>
            <translation>Pausa</translation>
        </message>
        <message>
            <source>Stops after this batch and frees the processor; the run can go on later (P)</source>
            <translation>Si ferma dopo questo batch e libera il processore; la corsa può continuare più tardi (P)</translation>
        </message>
        <message>
            <source>Stopping</source>
            <translation>Si sta fermando</translation>
        </message>
        <message>
            <source>Pausing</source>
            <translation>Va in pausa</translation>
        </message>
        <message>
            <source>Waiting for the batch to end</source>
            <translation>In attesa della fine del batch</translation>
        </message>
        <message>
            <source>Try on Predict</source>
            <translation>Prova in Predici</translation>
        </message>
        <message>
            <source>New run</source>
            <translation>Nuova corsa</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Riprendi</translation>
        </message>
        <message>
            <source>Goes on exactly where it stopped (P)</source>
            <translation>Continua esattamente da dove si è fermata (P)</translation>
        </message>
        <message>
            <source>Goes on from the last checkpoint</source>
            <translation>Continua dall'ultimo checkpoint</translation>
        </message>
        <message>
            <source>Start again at a tenth of the rate</source>
            <translation>Ricomincia con un decimo del tasso</translation>
        </message>
        <message>
            <source>A new run with the same settings; from its checkpoints this one would diverge again</source>
            <translation>Una corsa nuova con le stesse impostazioni; dai suoi checkpoint questa divergerebbe di nuovo</translation>
        </message>
    </context>
    <context>
        <name>ui::TrainProgress</name>
        <message>
            <source>Getting ready</source>
            <translation>Preparazione</translation>
        </message>
        <message>
            <source>Epochs</source>
            <translation>Epoche</translation>
        </message>
        <message>
            <source>top blocks join</source>
            <translation>si uniscono i blocchi alti</translation>
        </message>
        <message>
            <source>mosaic ends</source>
            <translation>fine del mosaico</translation>
        </message>
        <message>
            <source>Epoch %1</source>
            <translation>Epoca %1</translation>
        </message>
        <message>
            <source>Epochs %1–%2</source>
            <translation>Epoche %1–%2</translation>
        </message>
        <message>
            <source>%1, head alone</source>
            <translation>%1, testa da sola</translation>
        </message>
        <message>
            <source>%1, top blocks too</source>
            <translation>%1, anche i blocchi alti</translation>
        </message>
        <message>
            <source>%1, without mosaic</source>
            <translation>%1, senza mosaico</translation>
        </message>
        <message>
            <source>Best so far: epoch %1.</source>
            <translation>Migliore finora: epoca %1.</translation>
        </message>
        <message>
            <source>Patience: %1 of %2 epochs used.</source>
            <translation>Pazienza: usate %1 epoche su %2.</translation>
        </message>
        <message>
            <source>%1 so far</source>
            <translation>%1 finora</translation>
        </message>
        <message>
            <source>epoch %1 of %2, %3</source>
            <translation>epoca %1 di %2, %3</translation>
        </message>
        <message>
            <source>epoch %1 of %2, %3 in all</source>
            <translation>epoca %1 di %2, %3 in tutto</translation>
        </message>
        <message>
            <source>Best: epoch %1.</source>
            <translation>Migliore: epoca %1.</translation>
        </message>
    </context>
    <context>
        <name>ui::TrainSetup</name>
        <message>
            <source>No trained weights: a random start</source>
            <translation>Nessun peso addestrato: partenza casuale</translation>
        </message>
        <message numerus="yes">
            <source>%1 to train, %2 to validate, %n class(es)</source>
            <translation>
                <numerusform>%1 per addestrare, %2 per validare, %n classe</numerusform>
                <numerusform>%1 per addestrare, %2 per validare, %n classi</numerusform>
            </translation>
        </message>
        <message>
            <source>Results in %1</source>
            <translation>Risultati in %1</translation>
        </message>
        <message>
            <source>On %1</source>
            <translation>Su %1</translation>
        </message>
        <message numerus="yes">
            <source>%n step(s) an epoch, %1 in all</source>
            <translation>
                <numerusform>%n passo per epoca, %1 in tutto</numerusform>
                <numerusform>%n passi per epoca, %1 in tutto</numerusform>
            </translation>
        </message>
        <message>
            <source>No validation images: nothing would measure how good the model gets.</source>
            <translation>Nessuna immagine di validazione: nulla misurerebbe quanto il modello migliora.</translation>
        </message>
        <message>
            <source>Every block is frozen: nothing would learn.</source>
            <translation>Ogni blocco è congelato: nulla imparerebbe.</translation>
        </message>
        <message>
            <source>%1, %2</source>
            <translation>%1, %2</translation>
        </message>
        <message>
            <source>%1 of %2 parameters learn</source>
            <translation>imparano %1 parametri su %2</translation>
        </message>
        <message numerus="yes">
            <source>Head alone for %n epoch(s), then top blocks at a tenth of the rate</source>
            <translation>
                <numerusform>Testa da sola per %n epoca, poi blocchi alti a un decimo del tasso</numerusform>
                <numerusform>Testa da sola per %n epoche, poi blocchi alti a un decimo del tasso</numerusform>
            </translation>
        </message>
        <message>
            <source>%1, then %2 of %3 parameters learn</source>
            <translation>Imparano %1, poi %2 parametri su %3</translation>
        </message>
    </context>
    <context>
        <name>ui::TrainUsed</name>
        <message>
            <source>Settings as used</source>
            <translation>Impostazioni usate</translation>
        </message>
        <message>
            <source>Open folder</source>
            <translation>Apri la cartella</translation>
        </message>
        <message>
            <source>Optimizer</source>
            <translation>Ottimizzatore</translation>
        </message>
        <message>
            <source> (chosen by Auto)</source>
            <translation> (scelto da Auto)</translation>
        </message>
        <message>
            <source>Learning rate</source>
            <translation>Tasso di apprendimento</translation>
        </message>
        <message>
            <source>%1, then %2</source>
            <translation>%1, poi %2</translation>
        </message>
        <message>
            <source>Learns</source>
            <translation>Impara</translation>
        </message>
        <message>
            <source>%1 of %2 parameters, %3</source>
            <translation>%1 parametri su %2, %3</translation>
        </message>
        <message>
            <source>Weights</source>
            <translation>Pesi</translation>
        </message>
        <message>
            <source>%1 of %2 tensors carried over</source>
            <translation>%1 tensori su %2 ripresi</translation>
        </message>
        <message>
            <source>Images</source>
            <translation>Immagini</translation>
        </message>
        <message numerus="yes">
            <source>%1 to train, %2 to validate, %n step(s) an epoch</source>
            <translation>
                <numerusform>%1 per addestrare, %2 per validare, %n passo per epoca</numerusform>
                <numerusform>%1 per addestrare, %2 per validare, %n passi per epoca</numerusform>
            </translation>
        </message>
        <message>
            <source>Cache</source>
            <translation>Cache</translation>
        </message>
        <message>
            <source>The frozen blocks saw each image once; %1 MB are kept</source>
            <translation>I blocchi congelati hanno visto ogni immagine una volta; %1 MB conservati</translation>
        </message>
        <message>
            <source>Device</source>
            <translation>Dispositivo</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Cartella</translation>
        </message>
        <message>
            <source>What the run really uses stands here as soon as it begins.</source>
            <translation>Ciò che la corsa usa davvero compare qui appena comincia.</translation>
        </message>
        <message>
            <source>The run has no folder yet</source>
            <translation>La corsa non ha ancora una cartella</translation>
        </message>
    </context>
    <context>
        <name>ui::VideoMenu</name>
        <message>
            <source>No camera found</source>
            <translation>Nessuna fotocamera trovata</translation>
        </message>
        <message>
            <source>A &amp;video file…</source>
            <translation>Un file &amp;video…</translation>
        </message>
        <message>
            <source>Camera %1</source>
            <translation>Fotocamera %1</translation>
        </message>
    </context>
    <context>
        <name>ui::ClassMapping</name>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>e %n altra</numerusform>
                <numerusform>e altre %n</numerusform>
            </translation>
        </message>
        <message>
            <source>As what each class of the model counts. Return: choose</source>
            <translation>Come conta ogni classe del modello. Invio: scegli</translation>
        </message>
        <message>
            <source>Match the classes</source>
            <translation>Abbina le classi</translation>
        </message>
        <message>
            <source>By equal names</source>
            <translation>Per nomi uguali</translation>
        </message>
        <message>
            <source>Choose another model…</source>
            <translation>Scegli un altro modello…</translation>
        </message>
        <message>
            <source>Cancel</source>
            <translation>Annulla</translation>
        </message>
        <message>
            <source>No class of the model is called like one of the dataset. Say in the table as what a class counts.</source>
            <translation>Nessuna classe del modello si chiama come una del dataset. Indica nella tabella come conta una classe.</translation>
        </message>
        <message>
            <source>Several classes count as one. %1.</source>
            <translation>Più classi contano come una. %1.</translation>
        </message>
        <message>
            <source>Nothing counts as %1: what is labelled so cannot be found.</source>
            <translation>Nulla conta come %1: ciò che è etichettato così non può essere trovato.</translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n model class(es) are used; the others' boxes are not counted.</source>
            <translation>
                <numerusform>Si usa %1 di %n classe del modello; i riquadri delle altre non contano.</numerusform>
                <numerusform>Si usano %1 di %n classi del modello; i riquadri delle altre non contano.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%1 of %n model class(es) are used; the model chooses among them.</source>
            <translation>
                <numerusform>Si usa %1 di %n classe del modello; il modello sceglie fra queste.</numerusform>
                <numerusform>Si usano %1 di %n classi del modello; il modello sceglie fra queste.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::ClassMappingModel</name>
        <message>
            <source>left out</source>
            <translation>esclusa</translation>
        </message>
        <message>
            <source>%1 counts as: %2</source>
            <translation>%1 conta come: %2</translation>
        </message>
        <message>
            <source>No.</source>
            <translation>N.</translation>
        </message>
        <message>
            <source>Class of the model</source>
            <translation>Classe del modello</translation>
        </message>
        <message>
            <source>Counts as</source>
            <translation>Conta come</translation>
        </message>
    </context>
    <context>
        <name>ui::EvaluationSplit</name>
        <message>
            <source>Training</source>
            <translation>Addestramento</translation>
        </message>
        <message>
            <source>Validation</source>
            <translation>Validazione</translation>
        </message>
        <message>
            <source>Test</source>
            <translation>Test</translation>
        </message>
        <message>
            <source>Training images: shows what it has learned by heart, not how good it is</source>
            <translation>Immagini di addestramento: mostra ciò che ha imparato a memoria, non quanto è buono</translation>
        </message>
        <message>
            <source>Validation images: training does not learn from them</source>
            <translation>Immagini di validazione: l'addestramento non impara da esse</translation>
        </message>
        <message>
            <source>Test images: training never looks at them</source>
            <translation>Immagini di test: l'addestramento non le guarda mai</translation>
        </message>
        <message>
            <source>Images to measure on</source>
            <translation>Immagini su cui misurare</translation>
        </message>
    </context>
    <context>
        <name>ui::PredictResults</name>
        <message>
            <source>Pictures</source>
            <translation>Immagini</translation>
        </message>
    </context>
    <context>
        <name>ui::PredictSources</name>
        <message>
            <source>Drop pictures or a folder here, or paste with Ctrl+V</source>
            <translation>Trascina qui immagini o una cartella, o incolla con Ctrl+V</translation>
        </message>
        <message>
            <source>Camera or video</source>
            <translation>Fotocamera o video</translation>
        </message>
        <message>
            <source>This Espalier was built without OpenCV's videoio, which reads cameras and videos. Install libopencv-videoio-dev and build it again.</source>
            <translation>Questo Espalier è stato compilato senza videoio di OpenCV, che legge fotocamere e video. Installa libopencv-videoio-dev e compilalo di nuovo.</translation>
        </message>
    </context>
    <context>
        <name>ui::PredictionDraft</name>
        <message>
            <source>%1 (not in the data)</source>
            <translation>%1 (non è nei dati)</translation>
        </message>
    </context>
    <context>
        <name>ui::PredictionEditor</name>
        <message>
            <source>Discard corrections</source>
            <translation>Scarta le correzioni</translation>
        </message>
        <message>
            <source>The boxes of this picture are as the model found them again</source>
            <translation>I riquadri di questa immagine tornano come li ha trovati il modello</translation>
        </message>
        <message>
            <source>Open a dataset first: Data</source>
            <translation>Prima apri un dataset: Dati</translation>
        </message>
        <message>
            <source>The open dataset has a class for each picture and no boxes</source>
            <translation>Il dataset aperto ha una classe per ogni immagine e nessun riquadro</translation>
        </message>
        <message>
            <source>A classifier finds no boxes, which the open dataset is made of</source>
            <translation>Un classificatore non trova riquadri, di cui è fatto il dataset aperto</translation>
        </message>
        <message>
            <source>The picture is in %1: there it gets these boxes in place of its own</source>
            <translation>L'immagine è in %1: lì riceve questi riquadri al posto dei suoi</translation>
        </message>
        <message>
            <source>A training picture of %1; its folder stays as it is</source>
            <translation>Un'immagine di addestramento di %1; la sua cartella resta com'è</translation>
        </message>
        <message numerus="yes">
            <source>Adds %n boxes</source>
            <translation>
                <numerusform>Aggiunge %n riquadro</numerusform>
                <numerusform>Aggiunge %n riquadri</numerusform>
            </translation>
        </message>
        <message>
            <source>Adds the picture without boxes</source>
            <translation>Aggiunge l'immagine senza riquadri</translation>
        </message>
        <message numerus="yes">
            <source>leaves out %n: %1</source>
            <translation>
                <numerusform>ne esclude %n: %1</numerusform>
                <numerusform>ne esclude %n: %1</numerusform>
            </translation>
        </message>
        <message>
            <source>The data has no class %1.</source>
            <translation>I dati non hanno la classe %1.</translation>
        </message>
        <message>
            <source>Take out of the data</source>
            <translation>Togli dai dati</translation>
        </message>
        <message>
            <source>Takes it out of %1; its file stays as it is</source>
            <translation>La toglie da %1; il suo file resta com'è</translation>
        </message>
        <message>
            <source>One of the pictures of %1: its folder says its class</source>
            <translation>Una delle immagini di %1: la classe la dice la sua cartella</translation>
        </message>
        <message>
            <source>Choose the class of the picture first</source>
            <translation>Prima scegli la classe dell'immagine</translation>
        </message>
        <message>
            <source>It is in %1 with this class</source>
            <translation>È in %1 con questa classe</translation>
        </message>
        <message>
            <source>Change the class</source>
            <translation>Cambia la classe</translation>
        </message>
        <message>
            <source>The picture is in %1: there it gets this class</source>
            <translation>L'immagine è in %1: lì riceve questa classe</translation>
        </message>
        <message>
            <source>In the data as %1; becomes %2</source>
            <translation>Nei dati come %1; diventa %2</translation>
        </message>
        <message>
            <source>In the data as %1</source>
            <translation>Nei dati come %1</translation>
        </message>
        <message>
            <source>Adds the picture as %1</source>
            <translation>Aggiunge l'immagine come %1</translation>
        </message>
        <message>
            <source>Replace its labels with these</source>
            <translation>Metti questi al posto delle etichette</translation>
        </message>
        <message>
            <source>Add to the training data</source>
            <translation>Aggiungi ai dati di addestramento</translation>
        </message>
        <message numerus="yes">
            <source>Its labels become these %n boxes</source>
            <translation>
                <numerusform>Le sue etichette diventano questo %n riquadro</numerusform>
                <numerusform>Le sue etichette diventano questi %n riquadri</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::ProblemDetails</name>
        <message>
            <source>About the chosen problem</source>
            <translation>Sul problema scelto</translation>
        </message>
        <message>
            <source>Show details</source>
            <translation>Mostra i dettagli</translation>
        </message>
        <message>
            <source>Go to %1</source>
            <translation>Vai a %1</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <translation>Togli dall'elenco</translation>
        </message>
        <message>
            <source>Return</source>
            <translation>Invio</translation>
        </message>
        <message>
            <source>It goes when the dataset is in order</source>
            <translation>Sparisce quando i dati sono a posto</translation>
        </message>
        <message>
            <source>Del</source>
            <translation>Canc</translation>
        </message>
        <message>
            <source>What the engine said</source>
            <translation>Che cosa ha detto il motore</translation>
        </message>
        <message>
            <source>Choose one of the rows below it</source>
            <translation>Scegli una delle righe sotto</translation>
        </message>
        <message>
            <source>Hide details</source>
            <translation>Nascondi i dettagli</translation>
        </message>
        <message>
            <source>%1, line %2</source>
            <translation>%1, riga %2</translation>
        </message>
    </context>
    <context>
        <name>ui::ProblemModel</name>
        <message>
            <source>Over</source>
            <translation>Passato</translation>
        </message>
    </context>
    <context>
        <name>ui::ProblemText</name>
        <message numerus="yes">
            <source>%1 (%Ln times)</source>
            <translation>
                <numerusform>%1 (%Ln volta)</numerusform>
                <numerusform>%1 (%Ln volte)</numerusform>
            </translation>
        </message>
        <message>
            <source>It is left out, the others are used. Replace or correct the file, then read the dataset again (F5).</source>
            <translation>È lasciata fuori, le altre vengono usate. Sostituisci o correggi il file, poi rileggi i dati (F5).</translation>
        </message>
        <message>
            <source>It is left out, the rest of the file is used. Correct the line and read the dataset again (F5), or draw the box on the Data page.</source>
            <translation>È lasciato fuori, il resto del file viene usato. Correggi la riga e rileggi i dati (F5), oppure disegna il riquadro nella pagina Dati.</translation>
        </message>
        <message>
            <source>Nothing is lost by it. See whether it is meant so.</source>
            <translation>Non si perde nulla. Guarda se è voluto.</translation>
        </message>
        <message>
            <source>It was left out, the others went on. Try another copy, or take it away.</source>
            <translation>È stato lasciato fuori, gli altri sono andati avanti. Prova un'altra copia, o toglilo.</translation>
        </message>
        <message>
            <source>The work went on all the same.</source>
            <translation>Il lavoro è andato avanti lo stesso.</translation>
        </message>
        <message>
            <source>No problems</source>
            <translation>Nessun problema</translation>
        </message>
        <message numerus="yes">
            <source>%Ln failure(s)</source>
            <translation>
                <numerusform>%Ln errore</numerusform>
                <numerusform>%Ln errori</numerusform>
            </translation>
        </message>
        <message>
            <source>No failures</source>
            <translation>Nessun errore</translation>
        </message>
    </context>
    <context>
        <name>ui::ProblemsPanel</name>
        <message>
            <source>Problems</source>
            <translation>Problemi</translation>
        </message>
        <message>
            <source>Save as CSV…</source>
            <translation>Salva come CSV…</translation>
        </message>
        <message>
            <source>Close (Esc)</source>
            <translation>Chiudi (Esc)</translation>
        </message>
        <message>
            <source>Kind, file or text</source>
            <translation>Tipo, file o testo</translation>
        </message>
        <message>
            <source>Filter the problems</source>
            <translation>Filtra i problemi</translation>
        </message>
        <message>
            <source>Problems, gravest first</source>
            <translation>Problemi, prima i più gravi</translation>
        </message>
        <message>
            <source>No problems</source>
            <translation>Nessun problema</translation>
        </message>
        <message>
            <source>What goes wrong or needs a look is listed here.</source>
            <translation>Qui sta ciò che va storto o va guardato.</translation>
        </message>
        <message>
            <source>No problem matches</source>
            <translation>Nessun problema corrisponde</translation>
        </message>
        <message>
            <source>Kind and text have to fit.</source>
            <translation>Tipo e testo devono corrispondere.</translation>
        </message>
        <message>
            <source>Clear the filter</source>
            <translation>Azzera il filtro</translation>
        </message>
        <message>
            <source>Errors</source>
            <translation>Errori</translation>
        </message>
        <message>
            <source>Warnings</source>
            <translation>Avvisi</translation>
        </message>
        <message>
            <source>Notes</source>
            <translation>Note</translation>
        </message>
        <message>
            <source>What the filter lets through</source>
            <translation>Ciò che il filtro lascia passare</translation>
        </message>
        <message>
            <source>Nothing to save</source>
            <translation>Nulla da salvare</translation>
        </message>
        <message>
            <source>Save the problems</source>
            <translation>Salva i problemi</translation>
        </message>
        <message>
            <source>Tables (*.csv)</source>
            <translation>Tabelle (*.csv)</translation>
        </message>
    </context>
    <context>
        <name>ui::DeviceText</name>
        <message>
            <source>The graphics card does not answer</source>
            <translation>La scheda grafica non risponde</translation>
        </message>
        <message>
            <source>No NVIDIA driver found</source>
            <translation>Nessun driver NVIDIA trovato</translation>
        </message>
        <message>
            <source>The NVIDIA driver lists no graphics card</source>
            <translation>Il driver NVIDIA non elenca schede grafiche</translation>
        </message>
        <message>
            <source>This Espalier is made for the processor alone</source>
            <translation>Questo Espalier è fatto solo per il processore</translation>
        </message>
        <message>
            <source>NVIDIA driver found, but this Espalier came without LibTorch's part for NVIDIA cards</source>
            <translation>C'è un driver NVIDIA, ma questo Espalier è senza la parte di LibTorch per schede NVIDIA</translation>
        </message>
    </context>
    <context>
        <name>ui::ModelNote</name>
        <message numerus="yes">
            <source>The model does not know: %1 and %n more</source>
            <translation>
                <numerusform>Il modello non conosce: %1 e %n altra</numerusform>
                <numerusform>Il modello non conosce: %1 e altre %n</numerusform>
            </translation>
        </message>
        <message>
            <source>The model does not know: %1</source>
            <translation>Il modello non conosce: %1</translation>
        </message>
        <message>
            <source>It was never taught these classes of the open dataset: %1. Train on the dataset, and it looks for them.</source>
            <translation>Queste classi del dataset aperto non gli sono mai state insegnate: %1. Addestralo sul dataset e le cercherà.</translation>
        </message>
    </context>
    <context>
        <name>ui::PictureClassBar</name>
        <message>
            <source>Class of the picture</source>
            <translation>Classe dell'immagine</translation>
        </message>
        <message>
            <source>Choose a class</source>
            <translation>Scegli una classe</translation>
        </message>
        <message>
            <source>C&amp;lass of the picture</source>
            <translation>C&amp;lasse dell'immagine</translation>
        </message>
        <message>
            <source>The class that the picture has in the data</source>
            <translation>La classe che l'immagine ha nei dati</translation>
        </message>
    </context>
    <context>
        <name>ui::EvaluationCurves</name>
        <message>
            <source>Precision</source>
            <translation>Precisione</translation>
        </message>
        <message>
            <source>Recall</source>
            <translation>Richiamo</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>Confidenza</translation>
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
            <translation>Numeri</translation>
        </message>
        <message>
            <source>Esc</source>
            <translation>Esc</translation>
        </message>
        <message>
            <source>Show on Data</source>
            <translation>Mostra in Dati</translation>
        </message>
        <message>
            <source>Previous image (Left)</source>
            <translation>Immagine precedente (Sinistra)</translation>
        </message>
        <message>
            <source>Next image (Right)</source>
            <translation>Immagine successiva (Destra)</translation>
        </message>
        <message>
            <source>Boxes of this image</source>
            <translation>Riquadri di questa immagine</translation>
        </message>
        <message>
            <source>White corners are labels, outlines are what the model found. Thin ones are right.</source>
            <translation>Gli angoli bianchi sono le etichette, i contorni ciò che il modello ha trovato. Quelli sottili sono giusti.</translation>
        </message>
        <message>
            <source>Reading %1</source>
            <translation>Lettura di %1</translation>
        </message>
        <message>
            <source>%1, %2 of %3</source>
            <translation>%1, %2 di %3</translation>
        </message>
        <message>
            <source>%1 right, %2 wrong, %3 missed</source>
            <translation>%1 giusti, %2 errati, %3 mancati</translation>
        </message>
    </context>
    <context>
        <name>ui::FindingPanel</name>
        <message>
            <source>Found</source>
            <translation>Trovato</translation>
        </message>
        <message>
            <source>What becomes of it</source>
            <translation>Che cosa ne viene fatto</translation>
        </message>
        <message>
            <source>Why it matters</source>
            <translation>Perché conta</translation>
        </message>
        <message>
            <source>Accept</source>
            <translation>Accetta</translation>
        </message>
        <message>
            <source>Keep</source>
            <translation>Tieni</translation>
        </message>
        <message>
            <source>K: leaves it as it is and marks it as seen. Ctrl+Z takes that back.</source>
            <translation>K: lo lascia com'è e lo segna come visto. Ctrl+Z annulla.</translation>
        </message>
        <message>
            <source>All images</source>
            <translation>Tutte le immagini</translation>
        </message>
        <message>
            <source>%1, line %2</source>
            <translation>%1, riga %2</translation>
        </message>
        <message>
            <source>Reading its labels…</source>
            <translation>Lettura delle etichette…</translation>
        </message>
        <message>
            <source>Reading its picture…</source>
            <translation>Lettura dell'immagine…</translation>
        </message>
        <message>
            <source>No picture to show</source>
            <translation>Nessuna immagine da mostrare</translation>
        </message>
        <message>
            <source>line %1</source>
            <translation>riga %1</translation>
        </message>
        <message>
            <source>%1: “%2”</source>
            <translation>%1: “%2”</translation>
        </message>
        <message>
            <source>A: does what stands above. Ctrl+Z takes it back.</source>
            <translation>A: fa ciò che è scritto sopra. Ctrl+Z annulla.</translation>
        </message>
        <message>
            <source>There is nothing that Espalier could mend here.</source>
            <translation>Qui non c'è nulla che Espalier possa correggere.</translation>
        </message>
        <message>
            <source>Seen, and kept as it is.</source>
            <translation>Visto, e tenuto com'è.</translation>
        </message>
        <message>
            <source>A accepts, K keeps, Ctrl+Z takes back.</source>
            <translation>A accetta, K tiene, Ctrl+Z annulla.</translation>
        </message>
    </context>
    <context>
        <name>ui::FindingPicture</name>
        <message>
            <source>Picture of the finding</source>
            <translation>Immagine del problema</translation>
        </message>
    </context>
    <context>
        <name>ui::JudgedBoxModel</name>
        <message>
            <source>Found</source>
            <translation>Trovato</translation>
        </message>
        <message>
            <source>The label is %1.</source>
            <translation>L'etichetta è %1.</translation>
        </message>
        <message>
            <source>Verdict</source>
            <translation>Esito</translation>
        </message>
        <message>
            <source>Class</source>
            <translation>Classe</translation>
        </message>
        <message>
            <source>Confidence</source>
            <translation>Confidenza</translation>
        </message>
    </context>
    <context>
        <name>ui::LensPickers</name>
        <message>
            <source>Before</source>
            <translation>Prima</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Dopo</translation>
        </message>
        <message>
            <source>Base model</source>
            <translation>Modello base</translation>
        </message>
    </context>
    <context>
        <name>ui::LensScore</name>
        <message>
            <source>with 95 % interval</source>
            <translation>con intervallo al 95 %</translation>
        </message>
        <message>
            <source>The base model has no score on these data; Evaluate measures it.</source>
            <translation>Il modello base non ha un punteggio su questi dati; lo misura Valuta.</translation>
        </message>
    </context>
    <context>
        <name>ui::ModelOffer</name>
        <message>
            <source>Read the licence</source>
            <translation>Leggi la licenza</translation>
        </message>
        <message>
            <source>Copy the address</source>
            <translation>Copia l'indirizzo</translation>
        </message>
        <message>
            <source>Open the address</source>
            <translation>Apri l'indirizzo</translation>
        </message>
        <message>
            <source>%1 is not here yet</source>
            <translation>%1 non è ancora qui</translation>
        </message>
        <message>
            <source>Others publish it under %1. Who passes it on, or offers it over a network, has to do so under this licence.</source>
            <translation>È pubblicato da altri con licenza %1. Chi lo cede, o lo offre in rete, deve farlo sotto questa licenza.</translation>
        </message>
        <message>
            <source>Others publish it under %1.</source>
            <translation>È pubblicato da altri con licenza %1.</translation>
        </message>
        <message>
            <source>Accept the licence and download</source>
            <translation>Accetta la licenza e scarica</translation>
        </message>
        <message>
            <source>Another model is being fetched or added</source>
            <translation>Si sta già scaricando o aggiungendo un altro modello</translation>
        </message>
        <message>
            <source>It comes into your models folder; its checksum is compared. The network is used for this alone.</source>
            <translation>Va nella tua cartella dei modelli; la somma di controllo viene confrontata. La rete serve solo a questo.</translation>
        </message>
        <message>
            <source>Its checksum is not known to this version, so it is fetched by hand: open the address in a browser, then drop %1 here.</source>
            <translation>Questa versione non ne conosce la somma di controllo, quindi si scarica a mano: apri l'indirizzo in un browser, poi trascina qui %1.</translation>
        </message>
    </context>
    <context>
        <name>ui::RepairText</name>
        <message>
            <source>Save it as JPEG or PNG, or take it out of the folder; F5 reads again.</source>
            <translation>Salvala come JPEG o PNG, o toglila dalla cartella; F5 rilegge.</translation>
        </message>
        <message>
            <source>Put the picture there, or take its line out of the list; F5 reads again.</source>
            <translation>Metti lì l'immagine, o togli la sua riga dall'elenco; F5 rilegge.</translation>
        </message>
        <message>
            <source>Save the label file as UTF-8 text; F5 reads again.</source>
            <translation>Salva il file di etichette come testo UTF-8; F5 rilegge.</translation>
        </message>
        <message>
            <source>Save it anew with a picture editor, or take it out; F5 reads again.</source>
            <translation>Salvala di nuovo con un programma di grafica, o toglila; F5 rilegge.</translation>
        </message>
        <message>
            <source>Mend the label file; F5 reads again.</source>
            <translation>Correggi il file di etichette; F5 rilegge.</translation>
        </message>
        <message>
            <source>The whole picture is left out of training.</source>
            <translation>L'intera immagine è esclusa dall'addestramento.</translation>
        </message>
        <message numerus="yes">
            <source>Accept uses it with its %n box(es).</source>
            <translation>
                <numerusform>Accetta la usa con il suo %n riquadro.</numerusform>
                <numerusform>Accetta la usa con i suoi %n riquadri.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n line(s) of its labels are left out.</source>
            <translation>
                <numerusform>%n riga delle sue etichette viene tralasciata.</numerusform>
                <numerusform>%n righe delle sue etichette vengono tralasciate.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n box(es) are cut at the picture's edge.</source>
            <translation>
                <numerusform>%n riquadro viene tagliato al bordo dell'immagine.</numerusform>
                <numerusform>%n riquadri vengono tagliati al bordo dell'immagine.</numerusform>
            </translation>
        </message>
        <message>
            <source>Your files stay as they are.</source>
            <translation>I tuoi file restano come sono.</translation>
        </message>
        <message>
            <source>The picture is left out of training.</source>
            <translation>L'immagine è esclusa dall'addestramento.</translation>
        </message>
        <message>
            <source>The box is left out; the picture is used.</source>
            <translation>Il riquadro è tralasciato; l'immagine viene usata.</translation>
        </message>
        <message>
            <source>All of them are used. Accept moves those in validation to training.</source>
            <translation>Vengono usate tutte. Accetta sposta quelle di validazione nell'addestramento.</translation>
        </message>
        <message>
            <source>Training goes on with it.</source>
            <translation>L'addestramento procede lo stesso.</translation>
        </message>
        <message>
            <source>It is used as it is.</source>
            <translation>Viene usata com'è.</translation>
        </message>
        <message>
            <source>A number that names no class would teach one that nobody knows.</source>
            <translation>Un numero senza classe ne insegnerebbe una che nessuno conosce.</translation>
        </message>
        <message>
            <source>A box beyond the picture teaches edges that are not in it.</source>
            <translation>Un riquadro oltre l'immagine insegna bordi che non ci sono.</translation>
        </message>
        <message>
            <source>A box that counts twice pulls twice as hard.</source>
            <translation>Un riquadro contato due volte pesa il doppio.</translation>
        </message>
        <message>
            <source>There is nothing in it to learn.</source>
            <translation>Dentro non c'è nulla da imparare.</translation>
        </message>
        <message>
            <source>All that is in it is learned as nothing to be found. Right where there is nothing.</source>
            <translation>Tutto ciò che contiene viene imparato come nulla da trovare. Giusto dove non c'è nulla.</translation>
        </message>
        <message>
            <source>What a line may have meant is not guessed: a wrong box teaches a mistake.</source>
            <translation>Che cosa volesse dire una riga non si indovina: un riquadro sbagliato insegna un errore.</translation>
        </message>
        <message>
            <source>What cannot be decoded is grey, and is learned as grey.</source>
            <translation>Ciò che non si può decodificare è grigio, e viene imparato come grigio.</translation>
        </message>
        <message>
            <source>Nothing can be learned from what cannot be read.</source>
            <translation>Da ciò che non si può leggere non si impara nulla.</translation>
        </message>
        <message>
            <source>The model is tested on what it has learned by heart: its score is too good.</source>
            <translation>Il modello viene provato su ciò che ha imparato a memoria: il suo punteggio è troppo buono.</translation>
        </message>
        <message>
            <source>What is there twice counts twice.</source>
            <translation>Ciò che c'è due volte conta due volte.</translation>
        </message>
        <message>
            <source>From a few examples a class is learned badly. More pictures of it help most.</source>
            <translation>Da pochi esempi una classe si impara male. Più immagini di essa aiutano di più.</translation>
        </message>
    </context>
    <context>
        <name>ui::ScoreBars</name>
        <message>
            <source>%1: %2; the true score is %3 in 95 of 100 cases</source>
            <translation>%1: %2; il vero punteggio sta %3 in 95 casi su 100</translation>
        </message>
        <message>
            <source>%1: %2</source>
            <translation>%1: %2</translation>
        </message>
    </context>
</TS>
