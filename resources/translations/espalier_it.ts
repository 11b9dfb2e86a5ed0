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
            <source>Trains on: %1</source>
            <translation>Addestra su: %1</translation>
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
            <source>Reading %1</source>
            <translation>Lettura di %1</translation>
        </message>
        <message>
            <source>%1 images</source>
            <translation>%1 immagini</translation>
        </message>
        <message numerus="yes">
            <source>%n classes</source>
            <translation>
                <numerusform>%n classe</numerusform>
                <numerusform>%n classi</numerusform>
            </translation>
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
            <source>it can be looked at, not trained</source>
            <translation>si può esaminare, non addestrare</translation>
        </message>
        <message>
            <source>Choose the yaml of a dataset</source>
            <translation>Scegli lo yaml di un dataset</translation>
        </message>
        <message>
            <source>Datasets (*.yaml *.yml)</source>
            <translation>Dataset (*.yaml *.yml)</translation>
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
            <source>Keep going, or stop it and quit? What it has learned so far is saved and can be resumed.</source>
            <translation>Continuare, oppure fermarlo e uscire? Quanto appreso finora è salvato e si può riprendere.</translation>
        </message>
        <message>
            <source>&amp;Keep going</source>
            <translation>&amp;Continua</translation>
        </message>
        <message>
            <source>&amp;Stop and quit</source>
            <translation>&amp;Ferma ed esci</translation>
        </message>
        <message>
            <source>Stopping after this batch, then quitting</source>
            <translation>Si ferma dopo questo batch, poi esce</translation>
        </message>
    </context>
    <context>
        <name>main</name>
        <message>
            <source>Dataset to open: a yaml or its folder.</source>
            <translation>Dataset da aprire: uno yaml o la sua cartella.</translation>
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
            <source>Drop a dataset folder or its yaml here. The folder is read, never changed.</source>
            <translation>Trascina qui la cartella di un dataset o il suo yaml. La cartella viene letta, mai modificata.</translation>
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
            <source>How your folder was read</source>
            <translation>Come è stata letta la tua cartella</translation>
        </message>
        <message>
            <source>Show them</source>
            <translation>Mostrali</translation>
        </message>
        <message>
            <source>Ultralytics YOLO: %1, each picture with a text file of boxes. Class order %2.</source>
            <translation>Ultralytics YOLO: %1, ogni immagine con un file di testo dei riquadri. Ordine delle classi %2.</translation>
        </message>
        <message numerus="yes">
            <source>No problems found in %n files.</source>
            <translation>
                <numerusform>Nessun problema trovato in %n file.</numerusform>
                <numerusform>Nessun problema trovato in %n file.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n things need a look.</source>
            <translation>
                <numerusform>%n cosa va guardata.</numerusform>
                <numerusform>%n cose vanno guardate.</numerusform>
            </translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Riprova</translation>
        </message>
        <message>
            <source>Arrows: choose an image. Space: enlarge it, Esc: back. Enlarged: Left, Right, + - 0, B hides the boxes.</source>
            <translation>Frecce: scegli un'immagine. Spazio: ingrandisci, Esc: indietro. Ingrandita: Sinistra, Destra, + - 0, B nasconde i riquadri.</translation>
        </message>
        <message numerus="yes">
            <source>and %n more</source>
            <translation>
                <numerusform>e %n altra</numerusform>
                <numerusform>e altre %n</numerusform>
            </translation>
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
            <source>Need a look</source>
            <translation>Da guardare</translation>
        </message>
        <message>
            <source>Reading %1</source>
            <translation>Lettura di %1</translation>
        </message>
        <message numerus="yes">
            <source>%1: %2, %3 × %4 px, %n boxes</source>
            <translation>
                <numerusform>%1: %2, %3 × %4 px, %n riquadro</numerusform>
                <numerusform>%1: %2, %3 × %4 px, %n riquadri</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ui::DatasetPanel</name>
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
            <translation>%1 addestramento, %2 validazione</translation>
        </message>
        <message>
            <source>%1 has %2 times the boxes of %3. Scores are shown per class.</source>
            <translation>%1 ha %2 volte i riquadri di %3. I punteggi sono mostrati per classe.</translation>
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
            <source>%1 without boxes: learned as background.</source>
            <translation>%1 senza riquadri: appresi come sfondo.</translation>
        </message>
        <message>
            <source>Taken from the yaml as it is.</source>
            <translation>Presa dallo yaml così com'è.</translation>
        </message>
        <message>
            <source>Box size, share of picture width</source>
            <translation>Misura dei riquadri, quota della larghezza</translation>
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
            <translation>Addestr.</translation>
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
            <comment>seconds</comment>
            <translation>s</translation>
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
            <source>The model was made for another task</source>
            <translation>Il modello è fatto per un altro compito</translation>
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
            <source>Something unexpected happened</source>
            <translation>È successo qualcosa di imprevisto</translation>
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
            <translation>Congela i blocchi da 0 a questo numero meno uno, come l'impostazione «freeze» di Ultralytics</translation>
        </message>
        <message>
            <source> blocks</source>
            <translation> blocchi</translation>
        </message>
        <message>
            <source>Trainable parameters</source>
            <translation>Parametri addestrabili</translation>
        </message>
        <message>
            <source>Frozen parameters</source>
            <translation>Parametri congelati</translation>
        </message>
        <message>
            <source>Tensors that carry over</source>
            <translation>Tensori ripresi</translation>
        </message>
        <message>
            <source>Classes</source>
            <translation>Classi</translation>
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
            <source>of %1 in the model</source>
            <translation>su %1 nel modello</translation>
        </message>
        <message>
            <source>No gradient, fixed BatchNorm</source>
            <translation>Nessun gradiente, BatchNorm fisso</translation>
        </message>
        <message>
            <source>Nothing is frozen</source>
            <translation>Nulla è congelato</translation>
        </message>
        <message>
            <source>All trained weights are used</source>
            <translation>Si usano tutti i pesi addestrati</translation>
        </message>
        <message>
            <source>No trained weights: a random start</source>
            <translation>Nessun peso addestrato: partenza casuale</translation>
        </message>
        <message>
            <source>The class branch starts fresh</source>
            <translation>Ramo delle classi da zero</translation>
        </message>
        <message>
            <source>%1 classes instead of %2</source>
            <translation>%1 classi invece di %2</translation>
        </message>
        <message>
            <source>of %1</source>
            <translation>su %1</translation>
        </message>
        <message>
            <source>Those of the model</source>
            <translation>Quelle del modello</translation>
        </message>
        <message>
            <source>Open images to use theirs</source>
            <translation>Apri le immagini per usare le loro</translation>
        </message>
        <message>
            <source>The model file has %1</source>
            <translation>Il file del modello ne ha %1</translation>
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
            <source>On the network: arrows move, Home and End, Space freezes or thaws. 1 to 4: presets.</source>
            <translation>Sulla rete: frecce, Inizio e Fine spostano, Spazio congela o scongela. Da 1 a 4: piani pronti.</translation>
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
            <source>expected 5 fields, found %1</source>
            <translation>attesi 5 campi, trovati %1</translation>
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
            <source>mosaic ends</source>
            <translation>fine del mosaico</translation>
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
            <source>%1 (Ctrl+%2)</source>
            <translation>%1 (Ctrl+%2)</translation>
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
            <source>Appearance</source>
            <translation>Aspetto</translation>
        </message>
        <message>
            <source>As the &amp;system</source>
            <translation>Come il &amp;sistema</translation>
        </message>
        <message>
            <source>&amp;Light</source>
            <translation>&amp;Chiaro</translation>
        </message>
        <message>
            <source>&amp;Dark</source>
            <translation>S&amp;curo</translation>
        </message>
        <message>
            <source>&amp;Open a dataset…</source>
            <translation>&amp;Apri un dataset…</translation>
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
    </context>
    <context>
        <name>ui::MetricChart</name>
        <message>
            <source>mAP</source>
            <translation>mAP</translation>
        </message>
        <message>
            <source>mosaic ends</source>
            <translation>fine del mosaico</translation>
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
    </context>
    <context>
        <name>ui::Page</name>
        <message>
            <source>Ctrl+Return</source>
            <translation>Ctrl+Invio</translation>
        </message>
        <message>
            <source>Ctrl+1 to Ctrl+5: pages. Ctrl+O: open a dataset. Ctrl+F: find images. F5: read again. Ctrl+Return: the filled button.</source>
            <translation>Ctrl+1 a Ctrl+5: pagine. Ctrl+O: apri un dataset. Ctrl+F: cerca immagini. F5: rileggi. Ctrl+Invio: il pulsante pieno.</translation>
        </message>
        <message>
            <source>Keys on this page</source>
            <translation>Tasti di questa pagina</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Chiudi</translation>
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
            <translation>Aggiungi immagini</translation>
        </message>
        <message>
            <source>Drop pictures or a folder here, or paste with Ctrl+V</source>
            <translation>Trascina qui immagini o una cartella, o incolla con Ctrl+V</translation>
        </message>
        <message>
            <source>No pictures yet</source>
            <translation>Ancora nessuna immagine</translation>
        </message>
        <message>
            <source>Every picture is looked at once; the threshold then only filters what was found.</source>
            <translation>Ogni immagine è esaminata una volta; poi la soglia filtra soltanto ciò che è stato trovato.</translation>
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
            <source>Pictures</source>
            <translation>Immagini</translation>
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
            <source>It was never trained, so what it finds means nothing.</source>
            <translation>Non è mai stato addestrato: ciò che trova non significa nulla.</translation>
        </message>
        <message>
            <source>pasted %1</source>
            <translation>incollata %1</translation>
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
            <source>Moving it re-draws at once; nothing is computed again.</source>
            <translation>Spostandola si ridisegna subito; nulla viene ricalcolato.</translation>
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
            <source>Dataset</source>
            <translation>Dataset</translation>
        </message>
        <message>
            <source>Images</source>
            <translation>Immagini</translation>
        </message>
        <message>
            <source>Classes</source>
            <translation>Classi</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Cartella</translation>
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
            <source>Recent datasets</source>
            <translation>Dataset recenti</translation>
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
            <source>Drop a folder or a yaml</source>
            <translation>Trascina una cartella o uno yaml</translation>
        </message>
        <message>
            <source>YOLO images and labels, as Ultralytics keeps them</source>
            <translation>Immagini ed etichette YOLO, come le tiene Ultralytics</translation>
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
            <source>Best epoch %1, mAP50-95 %2</source>
            <translation>Epoca migliore %1, mAP50-95 %2</translation>
        </message>
        <message>
            <source>Stopped</source>
            <translation>Fermato</translation>
        </message>
        <message>
            <source>Your run is safe</source>
            <translation>La tua corsa è al sicuro</translation>
        </message>
        <message>
            <source>Resume goes on exactly where it stopped. %1.</source>
            <translation>Riprendi continua esattamente da dove si è fermata. %1.</translation>
        </message>
        <message>
            <source>Resume goes on exactly where it stopped.</source>
            <translation>Riprendi continua esattamente da dove si è fermata.</translation>
        </message>
        <message>
            <source>Finished early</source>
            <translation>Finito in anticipo</translation>
        </message>
        <message>
            <source>Finished</source>
            <translation>Finito</translation>
        </message>
        <message>
            <source>Saved as %1.</source>
            <translation>Salvato come %1.</translation>
        </message>
        <message>
            <source>%1: try it on Predict</source>
            <translation>%1: provalo in Predici</translation>
        </message>
        <message>
            <source>Nothing improved for a while, so it ended early.</source>
            <translation>Da un po' nulla migliorava, perciò è finito prima.</translation>
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
            <source>Espalier trains YOLO11 detection models; %1 is not one.</source>
            <translation>Espalier addestra modelli di rilevamento YOLO11; %1 non lo è.</translation>
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
            <source>%1 of %2 parameters learn</source>
            <translation>imparano %1 parametri su %2</translation>
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
            <source>Needs a model and images</source>
            <translation>Servono un modello e immagini</translation>
        </message>
        <message>
            <source>Ctrl+Return</source>
            <translation>Ctrl+Invio</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Ferma</translation>
        </message>
        <message>
            <source>Stops after this batch; the run can go on later</source>
            <translation>Si ferma dopo questo batch; la corsa può continuare più tardi</translation>
        </message>
        <message>
            <source>Stopping</source>
            <translation>Si sta fermando</translation>
        </message>
        <message>
            <source>Waiting for the batch to end</source>
            <translation>In attesa della fine del batch</translation>
        </message>
        <message>
            <source>Resume</source>
            <translation>Riprendi</translation>
        </message>
        <message>
            <source>Goes on from the last checkpoint</source>
            <translation>Continua dall'ultimo checkpoint</translation>
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
            <source>Open folder</source>
            <translation>Apri la cartella</translation>
        </message>
        <message>
            <source> (chosen by Auto)</source>
            <translation> (scelto da Auto)</translation>
        </message>
        <message>
            <source>Optimizer</source>
            <translation>Ottimizzatore</translation>
        </message>
        <message>
            <source>Learning rate</source>
            <translation>Tasso di apprendimento</translation>
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
            <source>Device</source>
            <translation>Dispositivo</translation>
        </message>
        <message>
            <source>Folder</source>
            <translation>Cartella</translation>
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
            <source>Getting ready</source>
            <translation>Preparazione</translation>
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
            <source>Stopping after this batch</source>
            <translation>Si ferma dopo questo batch</translation>
        </message>
        <message>
            <source>epoch %1 of %2, %3 in all</source>
            <translation>epoca %1 di %2, %3 in tutto</translation>
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
            <source>Mosaic</source>
            <translation>Mosaico</translation>
        </message>
        <message>
            <source>Chance that four images are joined into one.</source>
            <translation>Probabilità che quattro immagini siano unite in una.</translation>
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
    </context>
</TS>
