<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>Reportedly</name>
    <message>
      <source> letters</source>
      <translation> Buchstaben</translation>
    </message>
    <message>
      <source> pt</source>
      <translation> pt</translation>
    </message>
    <message>
      <source>50 to 69 %</source>
      <translation>50 bis 69 %</translation>
    </message>
    <message>
      <source>70 to 89 %</source>
      <translation>70 bis 89 %</translation>
    </message>
    <message>
      <source>90 % and more</source>
      <translation>90 % und mehr</translation>
    </message>
    <message>
      <source>A code, or a new one: risk &gt; crane</source>
      <translation>Ein Code, oder ein neuer: Risiko &gt; Kran</translation>
    </message>
    <message>
      <source>A note. Ctrl+Enter keeps it</source>
      <translation>Eine Notiz. Strg+Enter behält sie</translation>
    </message>
    <message>
      <source>A4</source>
      <translation>A4</translation>
    </message>
    <message>
      <source>APA</source>
      <translation>APA</translation>
    </message>
    <message>
      <source>ARTICLES</source>
      <translation>ARTIKEL</translation>
    </message>
    <message>
      <source>About</source>
      <translation>Über</translation>
    </message>
    <message>
      <source>Action</source>
      <translation>Aktion</translation>
    </message>
    <message>
      <source>Actions</source>
      <translation>Aktionen</translation>
    </message>
    <message>
      <source>Actions and keys</source>
      <translation>Aktionen und Tasten</translation>
    </message>
    <message>
      <source>Actor</source>
      <translation>Akteur</translation>
    </message>
    <message>
      <source>Actors</source>
      <translation>Akteure</translation>
    </message>
    <message>
      <source>Actors and their positions</source>
      <translation>Akteure und ihre Positionen</translation>
    </message>
    <message>
      <source>Add a folder to the library</source>
      <translation>Einen Ordner in die Bibliothek aufnehmen</translation>
    </message>
    <message>
      <source>Add a folder…</source>
      <translation>Ordner aufnehmen …</translation>
    </message>
    <message>
      <source>Add a tag</source>
      <translation>Schlagwort hinzufügen</translation>
    </message>
    <message>
      <source>Add files to the library</source>
      <translation>Dateien in die Bibliothek aufnehmen</translation>
    </message>
    <message>
      <source>Add files…</source>
      <translation>Dateien aufnehmen …</translation>
    </message>
    <message>
      <source>Added</source>
      <translation>Aufgenommen</translation>
    </message>
    <message>
      <source>Adding waits: {left}</source>
      <translation>Das Aufnehmen wartet: {left}</translation>
    </message>
    <message>
      <source>Adding: {left}</source>
      <translation>Aufnehmen: {left}</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Adresse</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Alle</translation>
    </message>
    <message>
      <source>All actions and keys…</source>
      <translation>Alle Aktionen und Tasten …</translation>
    </message>
    <message>
      <source>All articles</source>
      <translation>Alle Artikel</translation>
    </message>
    <message>
      <source>All claims</source>
      <translation>Alle Aussagen</translation>
    </message>
    <message>
      <source>All keys as at first</source>
      <translation>Alle Tasten wie am Anfang</translation>
    </message>
    <message>
      <source>All that you open is kept, and found again here. Ctrl+Shift+F searches it, Ctrl+K finds every action by a few letters, F1 opens the manual.</source>
      <translation>Alles, was Sie öffnen, wird hier aufbewahrt und wiedergefunden. Strg+Umschalt+F durchsucht es, Strg+K findet jede Aktion mit wenigen Buchstaben, F1 öffnet das Handbuch.</translation>
    </message>
    <message>
      <source>An article</source>
      <translation>Ein Artikel</translation>
    </message>
    <message>
      <source>Analyse</source>
      <translation>Analysieren</translation>
    </message>
    <message>
      <source>Analyse in the background</source>
      <translation>Im Hintergrund analysieren</translation>
    </message>
    <message>
      <source>Analysing: {left}</source>
      <translation>Analysieren: {left}</translation>
    </message>
    <message>
      <source>Another code…</source>
      <translation>Ein anderer Code …</translation>
    </message>
    <message>
      <source>Another colour…</source>
      <translation>Eine andere Farbe …</translation>
    </message>
    <message>
      <source>Another key</source>
      <translation>Andere Taste</translation>
    </message>
    <message>
      <source>Another…</source>
      <translation>Weitere …</translation>
    </message>
    <message>
      <source>Answers…</source>
      <translation>Antwortet auf …</translation>
    </message>
    <message>
      <source>Apr</source>
      <translation>Apr.</translation>
    </message>
    <message>
      <source>April</source>
      <translation>April</translation>
    </message>
    <message>
      <source>Article</source>
      <translation>Artikel</translation>
    </message>
    <message>
      <source>Articles</source>
      <translation>Artikel</translation>
    </message>
    <message>
      <source>Articles ({kinds});;All files (*)</source>
      <translation>Artikel ({kinds});;Alle Dateien (*)</translation>
    </message>
    <message>
      <source>As at first</source>
      <translation>Wie am Anfang</translation>
    </message>
    <message>
      <source>As in the text</source>
      <translation>Wie im Text</translation>
    </message>
    <message>
      <source>As it is common here</source>
      <translation>Wie hier üblich</translation>
    </message>
    <message>
      <source>As the machine had it</source>
      <translation>Wie die Maschine es hatte</translation>
    </message>
    <message>
      <source>As the window</source>
      <translation>Wie das Fenster</translation>
    </message>
    <message>
      <source>At first</source>
      <translation>Am Anfang</translation>
    </message>
    <message>
      <source>Attitude to somebody</source>
      <translation>Einstellung zu jemandem</translation>
    </message>
    <message>
      <source>Aug</source>
      <translation>Aug.</translation>
    </message>
    <message>
      <source>August</source>
      <translation>August</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <source>Backups</source>
      <translation>Sicherungen</translation>
    </message>
    <message>
      <source>Backups kept</source>
      <translation>Aufbewahrte Sicherungen</translation>
    </message>
    <message>
      <source>Begin the mark one word earlier</source>
      <translation>Die Markierung ein Wort früher beginnen</translation>
    </message>
    <message>
      <source>Begin the mark one word later</source>
      <translation>Die Markierung ein Wort später beginnen</translation>
    </message>
    <message>
      <source>Begin to read</source>
      <translation>Mit dem Lesen beginnen</translation>
    </message>
    <message>
      <source>Beside their passages</source>
      <translation>Neben ihren Stellen</translation>
    </message>
    <message>
      <source>Blue highlights</source>
      <translation>Blaue Hervorhebungen</translation>
    </message>
    <message>
      <source>Bring this claim back</source>
      <translation>Diese Aussage zurückholen</translation>
    </message>
    <message>
      <source>By article</source>
      <translation>Nach Artikel</translation>
    </message>
    <message>
      <source>By code</source>
      <translation>Nach Code</translation>
    </message>
    <message>
      <source>By colour</source>
      <translation>Nach Farbe</translation>
    </message>
    <message>
      <source>By day</source>
      <translation>Nach Tag</translation>
    </message>
    <message>
      <source>By first appearance</source>
      <translation>Nach erstem Auftreten</translation>
    </message>
    <message>
      <source>By name</source>
      <translation>Nach Name</translation>
    </message>
    <message>
      <source>By tag</source>
      <translation>Nach Schlagwort</translation>
    </message>
    <message>
      <source>By weight</source>
      <translation>Nach Gewicht</translation>
    </message>
    <message>
      <source>By words</source>
      <translation>Nach Wörtern</translation>
    </message>
    <message>
      <source>By {name}</source>
      <translation>Von {name}</translation>
    </message>
    <message>
      <source>Byline</source>
      <translation>Verfasser</translation>
    </message>
    <message>
      <source>Came through</source>
      <translation>Gekommen über</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Cancel what goes on</source>
      <translation>Abbrechen, was gerade läuft</translation>
    </message>
    <message>
      <source>Certainty</source>
      <translation>Gewissheit</translation>
    </message>
    <message>
      <source>Chain</source>
      <translation>Kette</translation>
    </message>
    <message>
      <source>Chains</source>
      <translation>Ketten</translation>
    </message>
    <message>
      <source>Chains as a picture</source>
      <translation>Ketten als Bild</translation>
    </message>
    <message>
      <source>Chicago</source>
      <translation>Chicago</translation>
    </message>
    <message>
      <source>Choose a code</source>
      <translation>Einen Code wählen</translation>
    </message>
    <message>
      <source>Choose articles in the table to see and change what is known of them.</source>
      <translation>Wählen Sie Artikel in der Tabelle, um zu sehen und zu ändern, was über sie bekannt ist.</translation>
    </message>
    <message>
      <source>Claim and answers</source>
      <translation>Aussage und Antworten</translation>
    </message>
    <message>
      <source>Claims</source>
      <translation>Aussagen</translation>
    </message>
    <message>
      <source>Claims as a table</source>
      <translation>Aussagen als Tabelle</translation>
    </message>
    <message>
      <source>Claims of 50 % and more</source>
      <translation>Aussagen ab 50 %</translation>
    </message>
    <message>
      <source>Claims of 70 % and more</source>
      <translation>Aussagen ab 70 %</translation>
    </message>
    <message>
      <source>Claims of 90 % and more</source>
      <translation>Aussagen ab 90 %</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>Leeren</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Close (Esc)</source>
      <translation>Schließen (Esc)</translation>
    </message>
    <message>
      <source>Close the article</source>
      <translation>Den Artikel schließen</translation>
    </message>
    <message>
      <source>Close this message</source>
      <translation>Diese Meldung schließen</translation>
    </message>
    <message>
      <source>Close this strip</source>
      <translation>Diese Leiste schließen</translation>
    </message>
    <message>
      <source>Close this view</source>
      <translation>Diese Ansicht schließen</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>Code</translation>
    </message>
    <message>
      <source>Code in its own words</source>
      <translation>Mit seinen eigenen Worten codieren</translation>
    </message>
    <message>
      <source>Code it</source>
      <translation>Codieren</translation>
    </message>
    <message>
      <source>Code the actor…</source>
      <translation>Den Akteur codieren …</translation>
    </message>
    <message>
      <source>Code the claim…</source>
      <translation>Die Aussage codieren …</translation>
    </message>
    <message>
      <source>Codes</source>
      <translation>Codes</translation>
    </message>
    <message>
      <source>Code…</source>
      <translation>Code …</translation>
    </message>
    <message>
      <source>Collections</source>
      <translation>Sammlungen</translation>
    </message>
    <message>
      <source>Colour</source>
      <translation>Farbe</translation>
    </message>
    <message>
      <source>Colour {number}</source>
      <translation>Farbe {number}</translation>
    </message>
    <message>
      <source>Colours</source>
      <translation>Farben</translation>
    </message>
    <message>
      <source>Colours of the system</source>
      <translation>Farben des Systems</translation>
    </message>
    <message>
      <source>Compare with its like…</source>
      <translation>Mit seinesgleichen vergleichen …</translation>
    </message>
    <message>
      <source>Confirm</source>
      <translation>Bestätigen</translation>
    </message>
    <message>
      <source>Confirm the claim</source>
      <translation>Die Aussage bestätigen</translation>
    </message>
    <message numerus="yes">
      <source>Confirm {n} claims</source>
      <translation>
        <numerusform>Aussage bestätigen</numerusform>
        <numerusform>{n} Aussagen bestätigen</numerusform>
      </translation>
      <extra-one>Confirm claim</extra-one>
    </message>
    <message>
      <source>Confirm, and go on</source>
      <translation>Bestätigen und weiter</translation>
    </message>
    <message>
      <source>Content</source>
      <translation>Inhalt</translation>
    </message>
    <message>
      <source>Copy a link to the mark or the claim</source>
      <translation>Einen Link auf die Markierung oder Aussage kopieren</translation>
    </message>
    <message>
      <source>Copy the position as a quotation</source>
      <translation>Die Position als Zitat kopieren</translation>
    </message>
    <message>
      <source>Copy the report</source>
      <translation>Den Bericht kopieren</translation>
    </message>
    <message>
      <source>Copy with its reference</source>
      <translation>Mit Quellenangabe kopieren</translation>
    </message>
    <message numerus="yes">
      <source>Copy {n} rows</source>
      <translation>
        <numerusform>Die Zeile kopieren</numerusform>
        <numerusform>{n} Zeilen kopieren</numerusform>
      </translation>
      <extra-one>Copy the row</extra-one>
    </message>
    <message>
      <source>Correct the actor…</source>
      <translation>Den Akteur berichtigen …</translation>
    </message>
    <message>
      <source>Correct the claim</source>
      <translation>Die Aussage berichtigen</translation>
    </message>
    <message>
      <source>Correct the claim…</source>
      <translation>Die Aussage berichtigen …</translation>
    </message>
    <message>
      <source>Correct…</source>
      <translation>Berichtigen …</translation>
    </message>
    <message>
      <source>Cue</source>
      <translation>Signalwort</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Dunkel</translation>
    </message>
    <message>
      <source>Dask is not installed: the extra “dask” brings it (pip install reportedly[dask]).</source>
      <translation>Dask ist nicht installiert: Das Extra „dask“ bringt es mit (pip install reportedly[dask]).</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Datum</translation>
    </message>
    <message>
      <source>Days</source>
      <translation>Tage</translation>
    </message>
    <message>
      <source>Dec</source>
      <translation>Dez.</translation>
    </message>
    <message>
      <source>December</source>
      <translation>Dezember</translation>
    </message>
    <message>
      <source>Decided by</source>
      <translation>Entschieden durch</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Löschen</translation>
    </message>
    <message>
      <source>Deutsch</source>
      <translation>Deutsch</translation>
    </message>
    <message>
      <source>Distance of lines</source>
      <translation>Zeilenabstand</translation>
    </message>
    <message>
      <source>Do all again up to here</source>
      <translation>Alles bis hierher wiederholen</translation>
    </message>
    <message>
      <source>Drag articles here</source>
      <translation>Artikel hierher ziehen</translation>
    </message>
    <message>
      <source>EB Garamond</source>
      <translation>EB Garamond</translation>
    </message>
    <message>
      <source>Each actor stands here with the positions it takes. A click goes to the words. What the machine found is a suggestion: confirm it, reject it, or press E to correct it.</source>
      <translation>Hier steht jeder Akteur mit den Positionen, die er einnimmt. Ein Klick führt zu den Worten. Was die Maschine fand, ist ein Vorschlag: Bestätigen Sie ihn, lehnen Sie ihn ab, oder berichtigen Sie ihn mit E.</translation>
    </message>
    <message>
      <source>Ends of the claim</source>
      <translation>Enden der Aussage</translation>
    </message>
    <message>
      <source>English</source>
      <translation>English</translation>
    </message>
    <message>
      <source>Enter or a double click opens the article, or the folder of a file that failed.</source>
      <translation>Enter oder ein Doppelklick öffnet den Artikel, oder den Ordner einer Datei, die misslang.</translation>
    </message>
    <message>
      <source>Enter waits for another key, + for one more; Delete takes the last one away, and Backspace brings back what was at first.</source>
      <translation>Enter wartet auf eine andere Taste, + auf noch eine; Entf nimmt die letzte weg, und Rücktaste bringt zurück, was am Anfang galt.</translation>
    </message>
    <message>
      <source>Entities</source>
      <translation>Namen</translation>
    </message>
    <message>
      <source>Español</source>
      <translation>Español</translation>
    </message>
    <message>
      <source>Every day</source>
      <translation>Jeden Tag</translation>
    </message>
    <message>
      <source>Every key is as it was at first.</source>
      <translation>Alle Tasten sind wie am Anfang.</translation>
    </message>
    <message>
      <source>Every month</source>
      <translation>Jeden Monat</translation>
    </message>
    <message>
      <source>Every setting is as it was at first.</source>
      <translation>Jede Einstellung ist wie am Anfang.</translation>
    </message>
    <message>
      <source>Every week</source>
      <translation>Jede Woche</translation>
    </message>
    <message>
      <source>Everything</source>
      <translation>Alles</translation>
    </message>
    <message>
      <source>Export settings</source>
      <translation>Einstellungen exportieren</translation>
    </message>
    <message>
      <source>Export the article</source>
      <translation>Den Artikel exportieren</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Exportieren …</translation>
    </message>
    <message>
      <source>Failed</source>
      <translation>Misslungen</translation>
    </message>
    <message>
      <source>Feb</source>
      <translation>Feb.</translation>
    </message>
    <message>
      <source>February</source>
      <translation>Februar</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Datei</translation>
    </message>
    <message>
      <source>Filter</source>
      <translation>Filter</translation>
    </message>
    <message>
      <source>Find a heading</source>
      <translation>Eine Überschrift finden</translation>
    </message>
    <message>
      <source>Find a setting</source>
      <translation>Eine Einstellung finden</translation>
    </message>
    <message>
      <source>Find an action</source>
      <translation>Eine Aktion finden</translation>
    </message>
    <message>
      <source>Find an actor or words</source>
      <translation>Einen Akteur oder Wörter finden</translation>
    </message>
    <message>
      <source>Find by a key…</source>
      <translation>Nach Taste suchen…</translation>
    </message>
    <message>
      <source>Find in the article</source>
      <translation>Im Artikel suchen</translation>
    </message>
    <message>
      <source>Find in the article…</source>
      <translation>Im Artikel suchen …</translation>
    </message>
    <message>
      <source>Find in the panel</source>
      <translation>In der Leiste suchen</translation>
    </message>
    <message>
      <source>Find in the panel…</source>
      <translation>In der Leiste suchen …</translation>
    </message>
    <message>
      <source>Follow the link of the note</source>
      <translation>Dem Link der Notiz folgen</translation>
    </message>
    <message>
      <source>For this article only</source>
      <translation>Nur für diesen Artikel</translation>
    </message>
    <message>
      <source>Forward</source>
      <translation>Vor</translation>
    </message>
    <message>
      <source>Go</source>
      <translation>Gehe zu</translation>
    </message>
    <message>
      <source>Go back to here</source>
      <translation>Bis hierher zurückgehen</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Weiter</translation>
    </message>
    <message>
      <source>Go to a heading</source>
      <translation>Zu einer Überschrift gehen</translation>
    </message>
    <message>
      <source>Go to it</source>
      <translation>Dorthin gehen</translation>
    </message>
    <message>
      <source>Green highlights</source>
      <translation>Grüne Hervorhebungen</translation>
    </message>
    <message>
      <source>Groups</source>
      <translation>Gruppen</translation>
    </message>
    <message>
      <source>Headings</source>
      <translation>Überschriften</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Hilfe</translation>
    </message>
    <message>
      <source>Hide the answers</source>
      <translation>Die Antworten verbergen</translation>
    </message>
    <message>
      <source>Highlight</source>
      <translation>Hervorheben</translation>
    </message>
    <message>
      <source>Highlight in blue</source>
      <translation>Blau hervorheben</translation>
    </message>
    <message>
      <source>Highlight in green</source>
      <translation>Grün hervorheben</translation>
    </message>
    <message>
      <source>Highlight in pink</source>
      <translation>Rosa hervorheben</translation>
    </message>
    <message>
      <source>Highlight in violet</source>
      <translation>Violett hervorheben</translation>
    </message>
    <message>
      <source>Highlight in yellow</source>
      <translation>Gelb hervorheben</translation>
    </message>
    <message>
      <source>Highlight in {colour}</source>
      <translation>Hervorheben: {colour}</translation>
    </message>
    <message>
      <source>Highlight, note, code or remove</source>
      <translation>Hervorheben, Notiz, Code oder entfernen</translation>
    </message>
    <message>
      <source>Highlights</source>
      <translation>Hervorhebungen</translation>
    </message>
    <message>
      <source>Highlights and codes</source>
      <translation>Hervorhebungen und Codes</translation>
    </message>
    <message>
      <source>How does it speak of {name}?</source>
      <translation>Wie spricht sie von {name}?</translation>
    </message>
    <message>
      <source>How far lines are apart, in parts of the size.</source>
      <translation>Wie weit die Zeilen auseinander stehen, in Teilen der Größe.</translation>
    </message>
    <message>
      <source>How large everything in the window is, from the next start on.</source>
      <translation>Wie groß alles im Fenster ist, vom nächsten Start an.</translation>
    </message>
    <message>
      <source>How long a line is where there is room.</source>
      <translation>Wie lang eine Zeile ist, wo Platz ist.</translation>
    </message>
    <message>
      <source>How many backups are kept; each new one is checked before the oldest goes.</source>
      <translation>Wie viele Sicherungen aufbewahrt werden; jede neue wird geprüft, bevor die älteste geht.</translation>
    </message>
    <message>
      <source>How much is left to read</source>
      <translation>Wie viel noch zu lesen ist</translation>
    </message>
    <message>
      <source>How often a backup is made beside the library, when something has changed since the last.</source>
      <translation>Wie oft neben der Bibliothek eine Sicherung angelegt wird, wenn sich seit der letzten etwas geändert hat.</translation>
    </message>
    <message>
      <source>How often it was found</source>
      <translation>Wie oft es gefunden wurde</translation>
    </message>
    <message>
      <source>How the actors of the panel are ordered.</source>
      <translation>Wie die Akteure der Leiste geordnet sind.</translation>
    </message>
    <message>
      <source>How the reference is set under a quotation that you copy or drag out.</source>
      <translation>Wie die Quellenangabe unter einem Zitat gesetzt wird, das Sie kopieren oder herausziehen.</translation>
    </message>
    <message>
      <source>How the text is set</source>
      <translation>Wie der Text gesetzt ist</translation>
    </message>
    <message>
      <source>Hyphens</source>
      <translation>Silbentrennung</translation>
    </message>
    <message>
      <source>Import settings</source>
      <translation>Einstellungen importieren</translation>
    </message>
    <message>
      <source>Import…</source>
      <translation>Importieren …</translation>
    </message>
    <message>
      <source>In all articles</source>
      <translation>In allen Artikeln</translation>
    </message>
    <message>
      <source>In no other article of the library.</source>
      <translation>In keinem anderen Artikel der Bibliothek.</translation>
    </message>
    <message>
      <source>In the library in {folder}, {what} is damaged: {advice}</source>
      <translation>In der Bibliothek in {folder} ist {what} beschädigt: {advice}</translation>
    </message>
    <message>
      <source>In the whole library</source>
      <translation>In der ganzen Bibliothek</translation>
    </message>
    <message>
      <source>In this article</source>
      <translation>In diesem Artikel</translation>
    </message>
    <message numerus="yes">
      <source>In {n} other articles:</source>
      <translation>
        <numerusform>In {n} anderen Artikel:</numerusform>
        <numerusform>In {n} anderen Artikeln:</numerusform>
      </translation>
      <extra-one>In {n} other article:</extra-one>
    </message>
    <message>
      <source>Inter</source>
      <translation>Inter</translation>
    </message>
    <message>
      <source>Into the trash</source>
      <translation>In den Papierkorb</translation>
    </message>
    <message>
      <source>Into the trash, or back</source>
      <translation>In den Papierkorb, oder zurück</translation>
    </message>
    <message>
      <source>It agrees · Tab changes it</source>
      <translation>Stimmt zu · Tab ändert es</translation>
    </message>
    <message>
      <source>It answers none</source>
      <translation>Sie antwortet auf keine</translation>
    </message>
    <message>
      <source>It disagrees · Tab changes it</source>
      <translation>Widerspricht · Tab ändert es</translation>
    </message>
    <message>
      <source>It is also in {path}.</source>
      <translation>Er liegt auch in {path}.</translation>
    </message>
    <message>
      <source>It is called “{name}”</source>
      <translation>Der Name ist „{name}“</translation>
    </message>
    <message>
      <source>JSON that is neither references nor annotations</source>
      <translation>JSON, das weder Quellenangaben noch Anmerkungen enthält</translation>
    </message>
    <message>
      <source>Jan</source>
      <translation>Jan.</translation>
    </message>
    <message>
      <source>January</source>
      <translation>Januar</translation>
    </message>
    <message>
      <source>Jul</source>
      <translation>Juli</translation>
    </message>
    <message>
      <source>July</source>
      <translation>Juli</translation>
    </message>
    <message>
      <source>Jun</source>
      <translation>Juni</translation>
    </message>
    <message>
      <source>June</source>
      <translation>Juni</translation>
    </message>
    <message>
      <source>Justified</source>
      <translation>Blocksatz</translation>
    </message>
    <message>
      <source>Keep this search</source>
      <translation>Diese Suche behalten</translation>
    </message>
    <message>
      <source>Kept among the collections; F2 renames.</source>
      <translation>Bei den Sammlungen aufbewahrt; F2 benennt um.</translation>
    </message>
    <message>
      <source>Kept searches</source>
      <translation>Aufbewahrte Suchen</translation>
    </message>
    <message>
      <source>Key</source>
      <translation>Taste</translation>
    </message>
    <message>
      <source>Key of “{code}”</source>
      <translation>Taste von „{code}“</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Tasten</translation>
    </message>
    <message>
      <source>Key…</source>
      <translation>Taste …</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Art</translation>
    </message>
    <message>
      <source>Kind of actor</source>
      <translation>Art des Akteurs</translation>
    </message>
    <message>
      <source>Kinds of notes, and codes</source>
      <translation>Arten von Notizen, und Codes</translation>
    </message>
    <message>
      <source>Known already</source>
      <translation>Schon bekannt</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <source>Language of the system</source>
      <translation>Sprache des Systems</translation>
    </message>
    <message>
      <source>Larger text</source>
      <translation>Größerer Text</translation>
    </message>
    <message>
      <source>Layers of marks</source>
      <translation>Ebenen der Markierungen</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>So lassen</translation>
    </message>
    <message>
      <source>Leave the review</source>
      <translation>Die Prüfung verlassen</translation>
    </message>
    <message>
      <source>Leave the tour</source>
      <translation>Den Rundgang verlassen</translation>
    </message>
    <message>
      <source>Left out</source>
      <translation>Weggelassen</translation>
    </message>
    <message>
      <source>Length of lines</source>
      <translation>Zeilenlänge</translation>
    </message>
    <message>
      <source>Less than a minute left · {percent} %</source>
      <translation>Noch weniger als eine Minute · {percent} %</translation>
    </message>
    <message>
      <source>Let it stand by itself</source>
      <translation>Für sich stehen lassen</translation>
    </message>
    <message>
      <source>Let “{setting}” be as it was</source>
      <translation>„{setting}“ wieder wie vorher</translation>
    </message>
    <message>
      <source>Letter</source>
      <translation>Letter</translation>
    </message>
    <message>
      <source>Library</source>
      <translation>Bibliothek</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Hell</translation>
    </message>
    <message>
      <source>Line</source>
      <translation>Zeile</translation>
    </message>
    <message>
      <source>Looking in the library …</source>
      <translation>In der Bibliothek wird gesucht …</translation>
    </message>
    <message>
      <source>MLA</source>
      <translation>MLA</translation>
    </message>
    <message>
      <source>Magnification</source>
      <translation>Vergrößerung</translation>
    </message>
    <message>
      <source>Manual</source>
      <translation>Handbuch</translation>
    </message>
    <message>
      <source>Mar</source>
      <translation>März</translation>
    </message>
    <message>
      <source>March</source>
      <translation>März</translation>
    </message>
    <message>
      <source>Mark</source>
      <translation>Markieren</translation>
    </message>
    <message>
      <source>Mark as new</source>
      <translation>Als neu markieren</translation>
    </message>
    <message>
      <source>Mark as read</source>
      <translation>Als gelesen markieren</translation>
    </message>
    <message>
      <source>Mark as read, or as new</source>
      <translation>Als gelesen markieren, oder als neu</translation>
    </message>
    <message>
      <source>Mark one word less</source>
      <translation>Ein Wort weniger markieren</translation>
    </message>
    <message>
      <source>Mark one word more</source>
      <translation>Ein Wort mehr markieren</translation>
    </message>
    <message>
      <source>Markdown · Ctrl+Enter keeps it</source>
      <translation>Markdown · Strg+Enter behält es</translation>
    </message>
    <message>
      <source>Marks</source>
      <translation>Markierungen</translation>
    </message>
    <message>
      <source>May</source>
      <translation>Mai</translation>
    </message>
    <message>
      <source>Memo</source>
      <translation>Memo</translation>
    </message>
    <message>
      <source>Memo of the actor…</source>
      <translation>Memo zum Akteur …</translation>
    </message>
    <message>
      <source>Memo of the article…</source>
      <translation>Memo zum Artikel …</translation>
    </message>
    <message>
      <source>Memo of the project</source>
      <translation>Memo zum Projekt</translation>
    </message>
    <message>
      <source>Memo of the project…</source>
      <translation>Memo zum Projekt …</translation>
    </message>
    <message>
      <source>Memo: {title}</source>
      <translation>Memo: {title}</translation>
    </message>
    <message>
      <source>Memos</source>
      <translation>Memos</translation>
    </message>
    <message>
      <source>Memo…</source>
      <translation>Memo …</translation>
    </message>
    <message>
      <source>Menu</source>
      <translation>Menü</translation>
    </message>
    <message>
      <source>Merge into another code…</source>
      <translation>Mit einem anderen Code vereinen …</translation>
    </message>
    <message>
      <source>Motion</source>
      <translation>Bewegung</translation>
    </message>
    <message>
      <source>Move into another code…</source>
      <translation>In einen anderen Code verschieben …</translation>
    </message>
    <message>
      <source>Move its ends…</source>
      <translation>Ihre Enden verschieben …</translation>
    </message>
    <message>
      <source>Move the ends of the claim</source>
      <translation>Die Enden der Aussage verschieben</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Name of a code</source>
      <translation>Name eines Codes</translation>
    </message>
    <message>
      <source>Names that you have taught</source>
      <translation>Namen, die Sie gelehrt haben</translation>
    </message>
    <message>
      <source>Names that you have taught…</source>
      <translation>Namen, die Sie gelehrt haben …</translation>
    </message>
    <message>
      <source>Narrow by words</source>
      <translation>Mit Wörtern eingrenzen</translation>
    </message>
    <message>
      <source>Narrow the notes by words</source>
      <translation>Die Notizen mit Wörtern eingrenzen</translation>
    </message>
    <message>
      <source>Nearly the same</source>
      <translation>Fast gleich</translation>
    </message>
    <message>
      <source>Never by itself</source>
      <translation>Nie von selbst</translation>
    </message>
    <message>
      <source>New</source>
      <translation>Neu</translation>
    </message>
    <message>
      <source>New actor: {name}</source>
      <translation>Neuer Akteur: {name}</translation>
    </message>
    <message>
      <source>New code</source>
      <translation>Neuer Code</translation>
    </message>
    <message>
      <source>New code in it…</source>
      <translation>Neuer Code darin …</translation>
    </message>
    <message>
      <source>New code “{name}”</source>
      <translation>Neuer Code „{name}“</translation>
    </message>
    <message>
      <source>New code…</source>
      <translation>Neuer Code …</translation>
    </message>
    <message>
      <source>New collection</source>
      <translation>Neue Sammlung</translation>
    </message>
    <message>
      <source>New collection…</source>
      <translation>Neue Sammlung …</translation>
    </message>
    <message>
      <source>New: {name}</source>
      <translation>Neu: {name}</translation>
    </message>
    <message>
      <source>Newest first</source>
      <translation>Neueste zuerst</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Weiter</translation>
    </message>
    <message>
      <source>Next area</source>
      <translation>Nächster Bereich</translation>
    </message>
    <message>
      <source>Next mark of the actor</source>
      <translation>Nächste Stelle des Akteurs</translation>
    </message>
    <message>
      <source>Next mark on the same words</source>
      <translation>Nächste Markierung auf denselben Wörtern</translation>
    </message>
    <message>
      <source>Next mention</source>
      <translation>Nächste Erwähnung</translation>
    </message>
    <message>
      <source>Next open article</source>
      <translation>Nächster offener Artikel</translation>
    </message>
    <message>
      <source>Next place</source>
      <translation>Nächste Stelle</translation>
    </message>
    <message>
      <source>No articles stand here. Drop files or folders on the window, or add them by the menu; from the table they are dragged on collections and tags.</source>
      <translation>Hier stehen keine Artikel. Lassen Sie Dateien oder Ordner auf das Fenster fallen, oder nehmen Sie sie über das Menü auf; aus der Tabelle werden sie auf Sammlungen und Schlagwörter gezogen.</translation>
    </message>
    <message>
      <source>No claim of this article came through somebody, or is about somebody.</source>
      <translation>Keine Aussage dieses Artikels kam über jemanden oder ist über jemanden.</translation>
    </message>
    <message>
      <source>No claims found</source>
      <translation>Keine Aussagen gefunden</translation>
    </message>
    <message>
      <source>No claims found in this article.</source>
      <translation>In diesem Artikel wurden keine Aussagen gefunden.</translation>
    </message>
    <message>
      <source>No groups</source>
      <translation>Keine Gruppen</translation>
    </message>
    <message>
      <source>No other article of the library is nearly the same text as this one.</source>
      <translation>Kein anderer Artikel der Bibliothek hat fast denselben Text wie dieser.</translation>
    </message>
    <message>
      <source>No page has all these words.</source>
      <translation>Keine Seite enthält alle diese Wörter.</translation>
    </message>
    <message>
      <source>No scheduler of Dask answers at {address}: {line}.</source>
      <translation>Unter {address} antwortet kein Scheduler von Dask: {line}.</translation>
    </message>
    <message>
      <source>No setting has these words.</source>
      <translation>Keine Einstellung enthält diese Wörter.</translation>
    </message>
    <message>
      <source>Not an actor</source>
      <translation>Kein Akteur</translation>
    </message>
    <message>
      <source>Not found</source>
      <translation>Nicht gefunden</translation>
    </message>
    <message>
      <source>Not named in the text</source>
      <translation>Im Text nicht genannt</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Notizen</translation>
    </message>
    <message>
      <source>Notes of all articles</source>
      <translation>Notizen aller Artikel</translation>
    </message>
    <message>
      <source>Nothing here fits the filter.</source>
      <translation>Nichts hier passt zum Filter.</translation>
    </message>
    <message>
      <source>Nothing is left to review: you have judged every claim that is shown.</source>
      <translation>Es ist nichts mehr zu prüfen: Sie haben über jede gezeigte Aussage geurteilt.</translation>
    </message>
    <message>
      <source>Nothing is like that. Take the words or the choices away that narrow it.</source>
      <translation>Nichts ist so. Nehmen Sie die Wörter oder die Auswahl weg, die es eingrenzen.</translation>
    </message>
    <message>
      <source>Nothing was added yet. Drop files or folders on the library, or add them by the menu.</source>
      <translation>Noch wurde nichts aufgenommen. Lassen Sie Dateien oder Ordner auf die Bibliothek fallen, oder nehmen Sie sie über das Menü auf.</translation>
    </message>
    <message>
      <source>Nothing was changed: “{label}” stands in the way, for what it was about was changed in another way since. Go less far, or choose the steps of the whole library.</source>
      <translation>Nichts wurde geändert: „{label}“ steht im Weg, denn was es betraf, wurde seither anders geändert. Gehen Sie weniger weit, oder wählen Sie die Schritte der ganzen Bibliothek.</translation>
    </message>
    <message>
      <source>Nothing was done yet.</source>
      <translation>Noch wurde nichts getan.</translation>
    </message>
    <message>
      <source>Nothing was found. Try fewer words, or a part of one with a star: ferr*</source>
      <translation>Nichts wurde gefunden. Versuchen Sie weniger Wörter, oder einen Teil mit Stern: ferr*</translation>
    </message>
    <message>
      <source>Nov</source>
      <translation>Nov.</translation>
    </message>
    <message>
      <source>November</source>
      <translation>November</translation>
    </message>
    <message>
      <source>Numbered at the end</source>
      <translation>Nummeriert am Ende</translation>
    </message>
    <message>
      <source>Oct</source>
      <translation>Okt.</translation>
    </message>
    <message>
      <source>October</source>
      <translation>Oktober</translation>
    </message>
    <message>
      <source>Of any day</source>
      <translation>Von jedem Tag</translation>
    </message>
    <message>
      <source>Of the last month</source>
      <translation>Des letzten Monats</translation>
    </message>
    <message>
      <source>Of the last week</source>
      <translation>Der letzten Woche</translation>
    </message>
    <message>
      <source>Of the last year</source>
      <translation>Des letzten Jahres</translation>
    </message>
    <message>
      <source>Of today</source>
      <translation>Von heute</translation>
    </message>
    <message>
      <source>Oldest first</source>
      <translation>Älteste zuerst</translation>
    </message>
    <message>
      <source>On</source>
      <translation>An</translation>
    </message>
    <message>
      <source>On no article</source>
      <translation>An keinem Artikel</translation>
    </message>
    <message>
      <source>One more</source>
      <translation>Noch eine</translation>
    </message>
    <message>
      <source>Open a second article: then both can stand side by side.</source>
      <translation>Öffnen Sie einen zweiten Artikel: Dann können beide nebeneinander stehen.</translation>
    </message>
    <message>
      <source>Open an article</source>
      <translation>Einen Artikel öffnen</translation>
    </message>
    <message>
      <source>Open an article, drop one here, or paste a text.
Its claims are marked, and the actors stand beside it. Nothing leaves this machine.</source>
      <translation>Öffnen Sie einen Artikel, lassen Sie einen hierher fallen, oder fügen Sie einen Text ein.
Seine Aussagen werden markiert, und die Akteure stehen daneben. Nichts verlässt dieses Gerät.</translation>
    </message>
    <message>
      <source>Open articles</source>
      <translation>Offene Artikel</translation>
    </message>
    <message>
      <source>Open the article</source>
      <translation>Den Artikel öffnen</translation>
    </message>
    <message>
      <source>Open the article that was closed last</source>
      <translation>Den zuletzt geschlossenen Artikel öffnen</translation>
    </message>
    <message>
      <source>Open…</source>
      <translation>Öffnen …</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>Ordnung</translation>
    </message>
    <message>
      <source>Order of the actors</source>
      <translation>Ordnung der Akteure</translation>
    </message>
    <message>
      <source>Originals</source>
      <translation>Originale</translation>
    </message>
    <message>
      <source>Outline: go to a heading…</source>
      <translation>Gliederung: zu einer Überschrift gehen …</translation>
    </message>
    <message>
      <source>PDF files (*.pdf)</source>
      <translation>PDF-Dateien (*.pdf)</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>Seite</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Seiten</translation>
    </message>
    <message>
      <source>Paper</source>
      <translation>Papier</translation>
    </message>
    <message>
      <source>Part mentions from it…</source>
      <translation>Erwähnungen davon trennen …</translation>
    </message>
    <message>
      <source>Paste</source>
      <translation>Einfügen</translation>
    </message>
    <message>
      <source>Paste text as an article</source>
      <translation>Text als Artikel einfügen</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Anhalten</translation>
    </message>
    <message>
      <source>Pink highlights</source>
      <translation>Rosa Hervorhebungen</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Stelle</translation>
    </message>
    <message>
      <source>Press the key that puts this code on what is selected.</source>
      <translation>Drücken Sie die Taste, die diesen Code auf das Ausgewählte setzt.</translation>
    </message>
    <message>
      <source>Press the key …</source>
      <translation>Taste drücken …</translation>
    </message>
    <message>
      <source>Preview</source>
      <translation>Vorschau</translation>
    </message>
    <message>
      <source>Previous area</source>
      <translation>Voriger Bereich</translation>
    </message>
    <message>
      <source>Previous mark of the actor</source>
      <translation>Vorige Stelle des Akteurs</translation>
    </message>
    <message>
      <source>Previous mention</source>
      <translation>Vorige Erwähnung</translation>
    </message>
    <message>
      <source>Previous open article</source>
      <translation>Voriger offener Artikel</translation>
    </message>
    <message>
      <source>Previous place</source>
      <translation>Vorige Stelle</translation>
    </message>
    <message>
      <source>Print</source>
      <translation>Drucken</translation>
    </message>
    <message>
      <source>Print, or save as PDF…</source>
      <translation>Drucken oder als PDF speichern …</translation>
    </message>
    <message>
      <source>Printing …</source>
      <translation>Wird gedruckt …</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>Drucken …</translation>
    </message>
    <message>
      <source>Publisher</source>
      <translation>Herausgeber</translation>
    </message>
    <message>
      <source>Put back</source>
      <translation>Zurücklegen</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Beenden</translation>
    </message>
    <message>
      <source>Read the sample article</source>
      <translation>Den Beispielartikel lesen</translation>
    </message>
    <message>
      <source>Read to the end</source>
      <translation>Bis zum Ende gelesen</translation>
    </message>
    <message>
      <source>Reading the article …</source>
      <translation>Der Artikel wird gelesen …</translation>
    </message>
    <message>
      <source>Reading {name} …</source>
      <translation>{name} wird gelesen …</translation>
    </message>
    <message>
      <source>Recent articles</source>
      <translation>Zuletzt geöffnete Artikel</translation>
    </message>
    <message>
      <source>Recently read</source>
      <translation>Zuletzt gelesen</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Wiederholen</translation>
    </message>
    <message>
      <source>Redo: {what}</source>
      <translation>Wiederholen: {what}</translation>
    </message>
    <message>
      <source>References</source>
      <translation>Quellenangaben</translation>
    </message>
    <message>
      <source>Reject</source>
      <translation>Ablehnen</translation>
    </message>
    <message>
      <source>Reject the claim</source>
      <translation>Die Aussage ablehnen</translation>
    </message>
    <message numerus="yes">
      <source>Reject {n} claims</source>
      <translation>
        <numerusform>Aussage ablehnen</numerusform>
        <numerusform>{n} Aussagen ablehnen</numerusform>
      </translation>
      <extra-one>Reject claim</extra-one>
    </message>
    <message>
      <source>Reject, and go on</source>
      <translation>Ablehnen und weiter</translation>
    </message>
    <message>
      <source>Remember for all articles…</source>
      <translation>Für alle Artikel merken …</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <source>Remove the mark</source>
      <translation>Die Markierung entfernen</translation>
    </message>
    <message>
      <source>Remove, and from every passage</source>
      <translation>Entfernen, auch von jeder Stelle</translation>
    </message>
    <message>
      <source>Remove, without its articles</source>
      <translation>Entfernen, ohne ihre Artikel</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Umbenennen</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>Umbenennen …</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Bericht</translation>
    </message>
    <message>
      <source>Report of an error</source>
      <translation>Bericht über einen Fehler</translation>
    </message>
    <message>
      <source>Reset all</source>
      <translation>Alles zurücksetzen</translation>
    </message>
    <message>
      <source>Restore claim</source>
      <translation>Aussage zurückholen</translation>
    </message>
    <message>
      <source>Review</source>
      <translation>Prüfung</translation>
    </message>
    <message>
      <source>Review the suggestions</source>
      <translation>Die Vorschläge prüfen</translation>
    </message>
    <message>
      <source>Review: confirm and go on</source>
      <translation>Prüfung: bestätigen und weiter</translation>
    </message>
    <message>
      <source>Review: doubtful claim before</source>
      <translation>Prüfung: vorige zweifelhafte Aussage</translation>
    </message>
    <message>
      <source>Review: next doubtful claim</source>
      <translation>Prüfung: nächste zweifelhafte Aussage</translation>
    </message>
    <message>
      <source>Review: reject and go on</source>
      <translation>Prüfung: ablehnen und weiter</translation>
    </message>
    <message>
      <source>Said by</source>
      <translation>Gesagt von</translation>
    </message>
    <message>
      <source>Save as PDF</source>
      <translation>Als PDF speichern</translation>
    </message>
    <message>
      <source>Save as PDF…</source>
      <translation>Als PDF speichern …</translation>
    </message>
    <message>
      <source>Say who says the words…</source>
      <translation>Sagen, wer die Worte sagt …</translation>
    </message>
    <message>
      <source>Say who the words mean…</source>
      <translation>Sagen, wen die Worte meinen …</translation>
    </message>
    <message>
      <source>Search here: words, actor:Alibaba stance:denies, date:2024.. …</source>
      <translation>Hier suchen: Wörter, actor:Alibaba stance:denies, date:2024.. …</translation>
    </message>
    <message>
      <source>Search in this list</source>
      <translation>In dieser Liste suchen</translation>
    </message>
    <message>
      <source>Search the library</source>
      <translation>Die Bibliothek durchsuchen</translation>
    </message>
    <message>
      <source>Search the library…</source>
      <translation>Die Bibliothek durchsuchen …</translation>
    </message>
    <message>
      <source>Search the manual</source>
      <translation>Das Handbuch durchsuchen</translation>
    </message>
    <message>
      <source>Search {query}</source>
      <translation>Suche {query}</translation>
    </message>
    <message>
      <source>Search, or actor:Alibaba …</source>
      <translation>Suchen, oder actor:Alibaba …</translation>
    </message>
    <message>
      <source>Section</source>
      <translation>Abschnitt</translation>
    </message>
    <message>
      <source>Select words with the mouse, or with Shift and the arrow keys. 1 to 5 highlight them, Enter writes a note in the margin. Ctrl+Z takes back anything, even another day.</source>
      <translation>Wählen Sie Wörter mit der Maus aus, oder mit Umschalt und den Pfeiltasten. 1 bis 5 heben sie hervor, Enter schreibt eine Notiz an den Rand. Strg+Z nimmt alles zurück, auch an einem anderen Tag.</translation>
    </message>
    <message>
      <source>Sep</source>
      <translation>Sept.</translation>
    </message>
    <message>
      <source>Sepia</source>
      <translation>Sepia</translation>
    </message>
    <message>
      <source>September</source>
      <translation>September</translation>
    </message>
    <message>
      <source>Setting the pages …</source>
      <translation>Die Seiten werden gesetzt …</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <source>Settings (*.json)</source>
      <translation>Einstellungen (*.json)</translation>
    </message>
    <message>
      <source>Settings…</source>
      <translation>Einstellungen …</translation>
    </message>
    <message>
      <source>Shelves</source>
      <translation>Regale</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Zeigen</translation>
    </message>
    <message>
      <source>Show only</source>
      <translation>Nur zeigen</translation>
    </message>
    <message>
      <source>Show only some</source>
      <translation>Nur einige zeigen</translation>
    </message>
    <message>
      <source>Show or hide the claims in the text</source>
      <translation>Die Aussagen im Text zeigen oder verbergen</translation>
    </message>
    <message>
      <source>Show or hide the highlights in the text</source>
      <translation>Die Hervorhebungen im Text zeigen oder verbergen</translation>
    </message>
    <message>
      <source>Show or hide the names in the text</source>
      <translation>Die Namen im Text zeigen oder verbergen</translation>
    </message>
    <message>
      <source>Show the report</source>
      <translation>Den Bericht zeigen</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Größe</translation>
    </message>
    <message>
      <source>Size of text on paper.</source>
      <translation>Größe des Textes auf Papier.</translation>
    </message>
    <message>
      <source>Smaller text</source>
      <translation>Kleinerer Text</translation>
    </message>
    <message>
      <source>Some keys in the settings are passed over, and are as at first: {names}.</source>
      <translation>Manche Tasten in den Einstellungen werden übergangen und sind wie am Anfang: {names}.</translation>
    </message>
    <message>
      <source>Somebody not named in the text</source>
      <translation>Jemand Ungenanntes</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Quelle</translation>
    </message>
    <message>
      <source>Source Serif Pro</source>
      <translation>Source Serif Pro</translation>
    </message>
    <message>
      <source>Split off into a new code</source>
      <translation>In einen neuen Code abspalten</translation>
    </message>
    <message>
      <source>Split off into a new code…</source>
      <translation>In einen neuen Code abspalten …</translation>
    </message>
    <message>
      <source>Stance</source>
      <translation>Haltung</translation>
    </message>
    <message>
      <source>Steps, the newest first</source>
      <translation>Schritte, die neuesten zuerst</translation>
    </message>
    <message>
      <source>Swap</source>
      <translation>Tauschen</translation>
    </message>
    <message>
      <source>Tab next end · ← → a word · Shift a letter · Enter keep · Escape leave</source>
      <translation>Tab nächstes Ende · ← → ein Wort · Umschalt ein Buchstabe · Enter behalten · Esc verlassen</translation>
    </message>
    <message>
      <source>Tab: it agrees or disagrees</source>
      <translation>Tab: stimmt zu oder widerspricht</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>Schlagwörter</translation>
    </message>
    <message>
      <source>Take away {name}</source>
      <translation>{name} wegnehmen</translation>
    </message>
    <message>
      <source>Take back</source>
      <translation>Zurücknehmen</translation>
    </message>
    <message>
      <source>Take it</source>
      <translation>Nehmen</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Text</translation>
    </message>
    <message>
      <source>Text as it was</source>
      <translation>Text wie vorher</translation>
    </message>
    <message>
      <source>Text: face, size, colours…</source>
      <translation>Text: Schrift, Größe, Farben …</translation>
    </message>
    <message>
      <source>The Dask cluster has no worker left.</source>
      <translation>Der Dask-Cluster hat keinen Worker mehr.</translation>
    </message>
    <message>
      <source>The Dask cluster is gone: start it again, and go on.</source>
      <translation>Der Dask-Cluster ist fort: Starten Sie ihn wieder, und machen Sie weiter.</translation>
    </message>
    <message>
      <source>The actors</source>
      <translation>Die Akteure</translation>
    </message>
    <message>
      <source>The actors of the article stand here, each with the positions it takes.</source>
      <translation>Hier stehen die Akteure des Artikels, jeder mit den Positionen, die er einnimmt.</translation>
    </message>
    <message>
      <source>The address {address} is copied: open it in your browser.</source>
      <translation>Die Adresse {address} ist kopiert: Öffnen Sie sie in Ihrem Browser.</translation>
    </message>
    <message>
      <source>The analysis of this article failed.</source>
      <translation>Die Analyse dieses Artikels ist misslungen.</translation>
    </message>
    <message>
      <source>The analysis reads English; this article can be read and annotated.</source>
      <translation>Die Analyse liest Englisch; dieser Artikel kann gelesen und mit Anmerkungen versehen werden.</translation>
    </message>
    <message>
      <source>The analysis stopped unexpectedly and was started again.</source>
      <translation>Die Analyse brach unerwartet ab und wurde neu gestartet.</translation>
    </message>
    <message>
      <source>The analysis waits: {left}</source>
      <translation>Die Analyse wartet: {left}</translation>
    </message>
    <message>
      <source>The analysis was cancelled.</source>
      <translation>Die Analyse wurde abgebrochen.</translation>
    </message>
    <message>
      <source>The answer</source>
      <translation>Die Antwort</translation>
    </message>
    <message>
      <source>The article</source>
      <translation>Der Artikel</translation>
    </message>
    <message>
      <source>The article has another text now, in which these passages are no more. They are kept, and move back by themselves if a later text has them again.</source>
      <translation>Der Artikel hat jetzt einen anderen Text, in dem diese Stellen nicht mehr vorkommen. Sie bleiben erhalten und rücken von selbst zurück, wenn ein späterer Text sie wieder hat.</translation>
    </message>
    <message>
      <source>The article is in {path}.</source>
      <translation>Der Artikel ist in {path}.</translation>
    </message>
    <message>
      <source>The article is not in the library, which can only be read.</source>
      <translation>Der Artikel ist nicht in der Bibliothek, die nur gelesen werden kann.</translation>
    </message>
    <message>
      <source>The article was given to the printer.</source>
      <translation>Der Artikel ist beim Drucker.</translation>
    </message>
    <message>
      <source>The articles that you open
are listed here.</source>
      <translation>Hier stehen die Artikel,
die Sie öffnen.</translation>
    </message>
    <message>
      <source>The beginning</source>
      <translation>Der Anfang</translation>
    </message>
    <message>
      <source>The claim</source>
      <translation>Die Aussage</translation>
    </message>
    <message>
      <source>The cluster analyses with version {version}, and this machine with {version2}: install the same Reportedly on both.</source>
      <translation>Der Cluster analysiert mit Version {version}, dieses Gerät mit {version2}: Installieren Sie auf beiden dasselbe Reportedly.</translation>
    </message>
    <message>
      <source>The code that this leads to is no more.</source>
      <translation>Den Code, zu dem dies führt, gibt es nicht mehr.</translation>
    </message>
    <message>
      <source>The colours of the page alone.</source>
      <translation>Die Farben der Seite allein.</translation>
    </message>
    <message>
      <source>The colours of the window.</source>
      <translation>Die Farben des Fensters.</translation>
    </message>
    <message>
      <source>The doubtful claim before</source>
      <translation>Die vorige zweifelhafte Aussage</translation>
    </message>
    <message>
      <source>The file {folder} is not a library of Reportedly: move it away, or choose another library with --library.</source>
      <translation>Die Datei {folder} ist keine Bibliothek von Reportedly: Verschieben Sie sie, oder wählen Sie mit --library eine andere.</translation>
    </message>
    <message>
      <source>The language of the window, from the next start on.</source>
      <translation>Die Sprache des Fensters, ab dem nächsten Start.</translation>
    </message>
    <message>
      <source>The library has a later text of this article, which is shown here.</source>
      <translation>Die Bibliothek hat einen späteren Text dieses Artikels, der hier gezeigt wird.</translation>
    </message>
    <message>
      <source>The library in {folder} cannot be opened ({reason}): choose a folder that can be written with --library.</source>
      <translation>Die Bibliothek in {folder} kann nicht geöffnet werden ({reason}): Wählen Sie mit --library einen Ordner, der geschrieben werden kann.</translation>
    </message>
    <message>
      <source>The library in {folder} cannot be read or written ({words}): look whether its disk is full or can only be read.</source>
      <translation>Die Bibliothek in {folder} kann nicht gelesen oder geschrieben werden ({words}): Prüfen Sie, ob der Datenträger voll ist oder nur gelesen werden kann.</translation>
    </message>
    <message>
      <source>The library in {folder} is held by another Reportedly{holder}: close that one, or choose another library with --library.</source>
      <translation>Die Bibliothek in {folder} wird von einem anderen Reportedly gehalten{holder}: Schließen Sie jenes, oder wählen Sie mit --library eine andere.</translation>
    </message>
    <message>
      <source>The library in {folder} was made by a newer Reportedly: update this one, or choose another library with --library.</source>
      <translation>Die Bibliothek in {folder} stammt von einem neueren Reportedly: Aktualisieren Sie dieses, oder wählen Sie mit --library eine andere.</translation>
    </message>
    <message>
      <source>The library in {folder} {reason}</source>
      <translation>Die Bibliothek in {folder} {reason}</translation>
    </message>
    <message>
      <source>The library is not open, so nothing can be added.</source>
      <translation>Die Bibliothek ist nicht offen, also kann nichts aufgenommen werden.</translation>
    </message>
    <message>
      <source>The library is not open, so nothing can be changed.</source>
      <translation>Die Bibliothek ist nicht offen, also kann nichts geändert werden.</translation>
    </message>
    <message>
      <source>The link is copied: paste it into a note or a memo.</source>
      <translation>Der Link ist kopiert: Fügen Sie ihn in eine Notiz oder ein Memo ein.</translation>
    </message>
    <message>
      <source>The machine had</source>
      <translation>Die Maschine hatte</translation>
    </message>
    <message>
      <source>The mark</source>
      <translation>Die Markierung</translation>
    </message>
    <message>
      <source>The next doubtful claim</source>
      <translation>Die nächste zweifelhafte Aussage</translation>
    </message>
    <message>
      <source>The note that this leads to is no more.</source>
      <translation>Die Notiz, zu der dies führt, gibt es nicht mehr.</translation>
    </message>
    <message>
      <source>The note that you were writing when the program ended is kept.</source>
      <translation>Die Notiz, an der Sie schrieben, als das Programm endete, ist erhalten.</translation>
    </message>
    <message>
      <source>The order of the actors</source>
      <translation>Die Ordnung der Akteure</translation>
    </message>
    <message>
      <source>The page alone, on the whole screen</source>
      <translation>Die Seite allein, auf dem ganzen Bildschirm</translation>
    </message>
    <message>
      <source>The pages are in {path}.</source>
      <translation>Die Seiten sind in {path}.</translation>
    </message>
    <message>
      <source>The pages could not be written into {path}: {trouble}.</source>
      <translation>Die Seiten konnten nicht in {path} geschrieben werden: {trouble}.</translation>
    </message>
    <message>
      <source>The paper on which articles are printed.</source>
      <translation>Das Papier, auf das Artikel gedruckt werden.</translation>
    </message>
    <message>
      <source>The program ended by itself the last time. What was written is safe.</source>
      <translation>Das Programm endete das letzte Mal von selbst. Was geschrieben war, ist sicher.</translation>
    </message>
    <message>
      <source>The program made an error, and goes on. What you have written is safe.</source>
      <translation>Das Programm hat einen Fehler gemacht und läuft weiter. Was Sie geschrieben haben, ist sicher.</translation>
    </message>
    <message>
      <source>The program made an error, and goes on. What you have written is safe. The report stays on this machine; nothing is sent. You can copy it for those who can repair it.</source>
      <translation>Das Programm hat einen Fehler gemacht und läuft weiter. Was Sie geschrieben haben, ist sicher. Der Bericht bleibt auf diesem Gerät; nichts wird gesendet. Sie können ihn für die kopieren, die ihn beheben können.</translation>
    </message>
    <message>
      <source>The reader cancelled the work.</source>
      <translation>Die Arbeit wurde abgebrochen.</translation>
    </message>
    <message>
      <source>The report is on the clipboard.</source>
      <translation>Der Bericht ist in der Zwischenablage.</translation>
    </message>
    <message>
      <source>The same as…</source>
      <translation>Dasselbe wie …</translation>
    </message>
    <message>
      <source>The settings are in {name}.</source>
      <translation>Die Einstellungen sind in {name}.</translation>
    </message>
    <message>
      <source>The settings could not be written: {reason}.</source>
      <translation>Die Einstellungen konnten nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
      <source>The size of the article’s text.</source>
      <translation>Die Größe des Artikeltexts.</translation>
    </message>
    <message>
      <source>The text at the left</source>
      <translation>Der Text links</translation>
    </message>
    <message>
      <source>The text at the right</source>
      <translation>Der Text rechts</translation>
    </message>
    <message>
      <source>The typeface of the article.</source>
      <translation>Die Schrift des Artikels.</translation>
    </message>
    <message>
      <source>The window that has the library open adds what you named.</source>
      <translation>Das Fenster, das die Bibliothek offen hat, nimmt auf, was Sie genannt haben.</translation>
    </message>
    <message>
      <source>The window that has the library open comes to the front.</source>
      <translation>Das Fenster, das die Bibliothek offen hat, kommt nach vorn.</translation>
    </message>
    <message>
      <source>The words that this leads to are not in the article any more.</source>
      <translation>Die Worte, zu denen dies führt, stehen nicht mehr im Artikel.</translation>
    </message>
    <message>
      <source>The work ran out of memory and was stopped.</source>
      <translation>Der Arbeit ging der Speicher aus, sie wurde beendet.</translation>
    </message>
    <message>
      <source>The work was cancelled.</source>
      <translation>Die Arbeit wurde abgebrochen.</translation>
    </message>
    <message>
      <source>The worker process cannot be started: {error}.</source>
      <translation>Der Arbeitsprozess kann nicht gestartet werden: {error}.</translation>
    </message>
    <message>
      <source>The worker process ended as soon as it was started ({how}).</source>
      <translation>Der Arbeitsprozess endete gleich nach dem Start ({how}).</translation>
    </message>
    <message>
      <source>The workers of the cluster ended at it: {line}</source>
      <translation>Die Worker des Clusters endeten daran: {line}</translation>
    </message>
    <message>
      <source>There are no originals and no annotations in {source}.</source>
      <translation>In {source} sind keine Originale und keine Anmerkungen.</translation>
    </message>
    <message>
      <source>There is a code “{clean}” already: merge the two instead.</source>
      <translation>Es gibt schon einen Code „{clean}“: Vereinen Sie stattdessen die beiden.</translation>
    </message>
    <message>
      <source>There is no backup of the library in {folder}.</source>
      <translation>Es gibt keine Sicherung der Bibliothek in {folder}.</translation>
    </message>
    <message>
      <source>There is no library in {folder}: name another with --library.</source>
      <translation>In {folder} ist keine Bibliothek: Nennen Sie mit --library eine andere.</translation>
    </message>
    <message>
      <source>There is no link in the chosen note.</source>
      <translation>In der gewählten Notiz ist kein Link.</translation>
    </message>
    <message>
      <source>There is nothing to review in this article.</source>
      <translation>In diesem Artikel gibt es nichts zu prüfen.</translation>
    </message>
    <message>
      <source>They hold in every article of the library, also in those that come. Delete takes one back.</source>
      <translation>Sie gelten in jedem Artikel der Bibliothek, auch in denen, die noch kommen. Entf nimmt einen zurück.</translation>
    </message>
    <message>
      <source>This article has another text than before.</source>
      <translation>Dieser Artikel hat einen anderen Text als vorher.</translation>
    </message>
    <message>
      <source>This article has no headings.</source>
      <translation>Dieser Artikel hat keine Überschriften.</translation>
    </message>
    <message>
      <source>This article is in the library no longer.</source>
      <translation>Dieser Artikel ist nicht mehr in der Bibliothek.</translation>
    </message>
    <message>
      <source>This did not work, by an error of this program. Nothing that you wrote is lost.</source>
      <translation>Das ging nicht, durch einen Fehler dieses Programms. Nichts, was Sie geschrieben haben, ist verloren.</translation>
    </message>
    <message>
      <source>This is Reportedly {version}.</source>
      <translation>Das ist Reportedly {version}.</translation>
    </message>
    <message>
      <source>This key cannot be the key of an action.</source>
      <translation>Diese Taste kann nicht die Taste einer Aktion sein.</translation>
    </message>
    <message>
      <source>This page is written in English alone.</source>
      <translation>Diese Seite ist nur auf Englisch geschrieben.</translation>
    </message>
    <message>
      <source>This system has no printer. The pages can be saved as a PDF file.</source>
      <translation>Dieses System hat keinen Drucker. Die Seiten können als PDF-Datei gespeichert werden.</translation>
    </message>
    <message>
      <source>This text cannot be read as an article: {reason}.</source>
      <translation>Dieser Text kann nicht als Artikel gelesen werden: {reason}.</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <source>Tour of the window</source>
      <translation>Rundgang durch das Fenster</translation>
    </message>
    <message>
      <source>Trash</source>
      <translation>Papierkorb</translation>
    </message>
    <message>
      <source>Trouble: {text}</source>
      <translation>Schwierigkeit: {text}</translation>
    </message>
    <message>
      <source>Two articles side by side</source>
      <translation>Zwei Artikel nebeneinander</translation>
    </message>
    <message>
      <source>Typeface</source>
      <translation>Schrift</translation>
    </message>
    <message>
      <source>Underline</source>
      <translation>Unterstreichen</translation>
    </message>
    <message>
      <source>Underline in the last colour</source>
      <translation>In der letzten Farbe unterstreichen</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <source>Undo: {what}</source>
      <translation>Rückgängig: {what}</translation>
    </message>
    <message>
      <source>View</source>
      <translation>Ansicht</translation>
    </message>
    <message>
      <source>Violet highlights</source>
      <translation>Violette Hervorhebungen</translation>
    </message>
    <message>
      <source>Watch a folder: what comes into it is added</source>
      <translation>Einen Ordner beobachten: was hineinkommt, wird aufgenommen</translation>
    </message>
    <message>
      <source>Watch a folder…</source>
      <translation>Einen Ordner beobachten …</translation>
    </message>
    <message>
      <source>Watch it no more</source>
      <translation>Nicht mehr beobachten</translation>
    </message>
    <message>
      <source>Watched folders</source>
      <translation>Beobachtete Ordner</translation>
    </message>
    <message>
      <source>What came of it</source>
      <translation>Was daraus wurde</translation>
    </message>
    <message>
      <source>What can be searched for</source>
      <translation>Wonach gesucht werden kann</translation>
    </message>
    <message>
      <source>What do you want to do?</source>
      <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
      <source>What goes on</source>
      <translation>Was gerade läuft</translation>
    </message>
    <message>
      <source>What has lost its place…</source>
      <translation>Was seine Stelle verloren hat …</translation>
    </message>
    <message>
      <source>What is added</source>
      <translation>Was aufgenommen wird</translation>
    </message>
    <message>
      <source>What is analysed</source>
      <translation>Was analysiert wird</translation>
    </message>
    <message>
      <source>What is left to review</source>
      <translation>Was noch zu prüfen ist</translation>
    </message>
    <message>
      <source>What is new</source>
      <translation>Was neu ist</translation>
    </message>
    <message>
      <source>What is to be remembered about {name}?</source>
      <translation>Was soll über {name} gemerkt werden?</translation>
    </message>
    <message>
      <source>What is {name} called?</source>
      <translation>Wie heißt {name}?</translation>
    </message>
    <message>
      <source>What it does</source>
      <translation>Was sie tut</translation>
    </message>
    <message>
      <source>What somebody claims is washed in the colour of who claims it; names are underlined. Point at a claim to see who says it, and on whose word.</source>
      <translation>Was jemand aussagt, ist in der Farbe dessen hinterlegt, der es aussagt; Namen sind unterstrichen. Zeigen Sie auf eine Aussage, um zu sehen, wer sie macht und nach wessen Wort.</translation>
    </message>
    <message>
      <source>What the article is to you: where it comes from, what it is for, what to look up.</source>
      <translation>Was der Artikel Ihnen ist: woher er kommt, wozu er dient, was nachzuschlagen ist.</translation>
    </message>
    <message>
      <source>What the blue highlights are for, in a word of yours: evidence, doubt.</source>
      <translation>Wofür die blauen Hervorhebungen stehen, in einem Wort von Ihnen: Beleg, Zweifel.</translation>
    </message>
    <message>
      <source>What the code is for: what it goes on, what it does not, an example.</source>
      <translation>Wofür der Code da ist: worauf er kommt, worauf nicht, ein Beispiel.</translation>
    </message>
    <message>
      <source>What the green highlights are for, in a word of yours: evidence, doubt.</source>
      <translation>Wofür die grünen Hervorhebungen stehen, in einem Wort von Ihnen: Beleg, Zweifel.</translation>
    </message>
    <message>
      <source>What the machine suggests below this confidence is hidden.</source>
      <translation>Was die Maschine mit geringerer Gewissheit vorschlägt, wird verborgen.</translation>
    </message>
    <message>
      <source>What the marks mean</source>
      <translation>Was die Markierungen bedeuten</translation>
    </message>
    <message>
      <source>What the pink highlights are for, in a word of yours: evidence, doubt.</source>
      <translation>Wofür die rosa Hervorhebungen stehen, in einem Wort von Ihnen: Beleg, Zweifel.</translation>
    </message>
    <message>
      <source>What the violet highlights are for, in a word of yours: evidence, doubt.</source>
      <translation>Wofür die violetten Hervorhebungen stehen, in einem Wort von Ihnen: Beleg, Zweifel.</translation>
    </message>
    <message>
      <source>What the yellow highlights are for, in a word of yours: evidence, doubt.</source>
      <translation>Wofür die gelben Hervorhebungen stehen, in einem Wort von Ihnen: Beleg, Zweifel.</translation>
    </message>
    <message>
      <source>What to link to</source>
      <translation>Womit verknüpfen</translation>
    </message>
    <message>
      <source>What was added</source>
      <translation>Was aufgenommen wurde</translation>
    </message>
    <message>
      <source>What was added last</source>
      <translation>Was zuletzt aufgenommen wurde</translation>
    </message>
    <message>
      <source>What was done</source>
      <translation>Was getan wurde</translation>
    </message>
    <message>
      <source>What was done…</source>
      <translation>Was getan wurde …</translation>
    </message>
    <message>
      <source>What you have put right</source>
      <translation>Was Sie berichtigt haben</translation>
    </message>
    <message>
      <source>What you have put right…</source>
      <translation>Was Sie berichtigt haben …</translation>
    </message>
    <message>
      <source>What you said</source>
      <translation>Was Sie sagten</translation>
    </message>
    <message>
      <source>What you want to find out, how you go about it, and what you think so far.</source>
      <translation>Was Sie herausfinden wollen, wie Sie vorgehen, und was Sie bisher denken.</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Wann</translation>
    </message>
    <message>
      <source>Where it was done</source>
      <translation>Wo es getan wurde</translation>
    </message>
    <message>
      <source>Where your notes stand on paper.</source>
      <translation>Wo Ihre Notizen auf Papier stehen.</translation>
    </message>
    <message>
      <source>Whether a drag over the text takes whole words. With Alt held, or inside one word, it takes letters.</source>
      <translation>Ob Ziehen über den Text ganze Wörter nimmt. Mit gehaltener Alt-Taste oder innerhalb eines Wortes nimmt es Buchstaben.</translation>
    </message>
    <message>
      <source>Whether all lines of a paragraph are equally long.</source>
      <translation>Ob alle Zeilen eines Absatzes gleich lang sind.</translation>
    </message>
    <message>
      <source>Whether articles that were added are analysed in the background, before they are opened.</source>
      <translation>Ob aufgenommene Artikel im Hintergrund analysiert werden, bevor sie geöffnet werden.</translation>
    </message>
    <message>
      <source>Whether claims are marked in the text.</source>
      <translation>Ob Aussagen im Text markiert werden.</translation>
    </message>
    <message>
      <source>Whether claims are marked on paper.</source>
      <translation>Ob Aussagen auf Papier markiert werden.</translation>
    </message>
    <message>
      <source>Whether it stands beside each claim.</source>
      <translation>Ob es neben jeder Aussage steht.</translation>
    </message>
    <message>
      <source>Whether names are underlined in the text.</source>
      <translation>Ob Namen im Text unterstrichen werden.</translation>
    </message>
    <message>
      <source>Whether names are underlined on paper.</source>
      <translation>Ob Namen auf Papier unterstrichen werden.</translation>
    </message>
    <message>
      <source>Whether the articles that were open the last time are opened again.</source>
      <translation>Ob die Artikel, die das letzte Mal offen waren, wieder geöffnet werden.</translation>
    </message>
    <message>
      <source>Whether the chains of the claims are shown as a picture below the page.</source>
      <translation>Ob die Ketten der Aussagen als Bild unter der Seite gezeigt werden.</translation>
    </message>
    <message>
      <source>Whether the claims are shown as a table below the page.</source>
      <translation>Ob die Aussagen als Tabelle unter der Seite gezeigt werden.</translation>
    </message>
    <message>
      <source>Whether the files that articles come from are copied beside the library, so that it can be made anew from them.</source>
      <translation>Ob die Dateien, aus denen Artikel kommen, neben die Bibliothek kopiert werden, damit sie daraus neu gemacht werden kann.</translation>
    </message>
    <message>
      <source>Whether the list of recent articles is shown.</source>
      <translation>Ob die Liste der zuletzt geöffneten Artikel gezeigt wird.</translation>
    </message>
    <message>
      <source>Whether the page glides when it is scrolled by keys. A system that wants no motion is obeyed in any case.</source>
      <translation>Ob die Seite gleitet, wenn sie mit Tasten gerollt wird. Einem System, das keine Bewegung will, wird in jedem Fall gefolgt.</translation>
    </message>
    <message>
      <source>Whether they are on paper.</source>
      <translation>Ob sie auf Papier gezeichnet werden.</translation>
    </message>
    <message>
      <source>Whether words are parted at the end of justified lines (English, German, Spanish).</source>
      <translation>Ob Wörter am Ende von Zeilen im Blocksatz getrennt werden (Englisch, Deutsch, Spanisch).</translation>
    </message>
    <message>
      <source>Whether your highlights are shown in the text.</source>
      <translation>Ob Ihre Hervorhebungen im Text gezeigt werden.</translation>
    </message>
    <message>
      <source>Which claim does it answer?</source>
      <translation>Auf welche Aussage antwortet sie?</translation>
    </message>
    <message>
      <source>Which link?</source>
      <translation>Welcher Link?</translation>
    </message>
    <message>
      <source>Which words do not mean {name}?</source>
      <translation>Welche Worte meinen nicht {name}?</translation>
    </message>
    <message>
      <source>Who is this?</source>
      <translation>Wer ist das?</translation>
    </message>
    <message>
      <source>Who is “{words}”?</source>
      <translation>Wer ist „{words}“?</translation>
    </message>
    <message>
      <source>Who says it</source>
      <translation>Wer es sagt</translation>
    </message>
    <message>
      <source>Who says it?</source>
      <translation>Wer sagt es?</translation>
    </message>
    <message>
      <source>Who says what?</source>
      <translation>Wer sagt was?</translation>
    </message>
    <message>
      <source>Who says “{words}”, and how?</source>
      <translation>Wer sagt „{words}“, und wie?</translation>
    </message>
    <message>
      <source>Who this is, whom they speak for, and how they are to be taken, in any article.</source>
      <translation>Wer das ist, für wen gesprochen wird und wie das Gesagte zu nehmen ist, in jedem Artikel.</translation>
    </message>
    <message>
      <source>Whole words</source>
      <translation>Ganze Wörter</translation>
    </message>
    <message>
      <source>Whom did it come through?</source>
      <translation>Über wen kam sie?</translation>
    </message>
    <message>
      <source>Whom is it about?</source>
      <translation>Um wen geht es?</translation>
    </message>
    <message>
      <source>Whose it is</source>
      <translation>Wem sie gehört</translation>
    </message>
    <message>
      <source>Why is it read so?</source>
      <translation>Warum wird es so gelesen?</translation>
    </message>
    <message>
      <source>Why “{name} {stance}”?</source>
      <translation>Warum „{name} {stance}“?</translation>
    </message>
    <message>
      <source>Window</source>
      <translation>Fenster</translation>
    </message>
    <message>
      <source>With {key} ×</source>
      <translation>Mit {key} ×</translation>
    </message>
    <message>
      <source>Without a code</source>
      <translation>Ohne Code</translation>
    </message>
    <message>
      <source>Without a colour</source>
      <translation>Ohne Farbe</translation>
    </message>
    <message>
      <source>Without a place</source>
      <translation>Ohne Stelle</translation>
    </message>
    <message>
      <source>Without a tag</source>
      <translation>Ohne Schlagwort</translation>
    </message>
    <message>
      <source>Without a title</source>
      <translation>Ohne Titel</translation>
    </message>
    <message>
      <source>Without {key}</source>
      <translation>Ohne {key}</translation>
    </message>
    <message>
      <source>Words of the note</source>
      <translation>Wörter der Notiz</translation>
    </message>
    <message>
      <source>Write a note</source>
      <translation>Eine Notiz schreiben</translation>
    </message>
    <message>
      <source>Write a note on the actor</source>
      <translation>Eine Notiz zum Akteur schreiben</translation>
    </message>
    <message>
      <source>Write a note on the claim</source>
      <translation>Eine Notiz zur Aussage schreiben</translation>
    </message>
    <message>
      <source>Write a note on the claim or the actor</source>
      <translation>Eine Notiz zur Aussage oder zum Akteur schreiben</translation>
    </message>
    <message>
      <source>Write on it</source>
      <translation>Dazu schreiben</translation>
    </message>
    <message>
      <source>Writing {name} …</source>
      <translation>{name} wird geschrieben …</translation>
    </message>
    <message>
      <source>Yellow highlights</source>
      <translation>Gelbe Hervorhebungen</translation>
    </message>
    <message>
      <source>You have not put anything right in this article yet.</source>
      <translation>Sie haben in diesem Artikel noch nichts berichtigt.</translation>
    </message>
    <message>
      <source>You have not taught any name yet. In the menu of an actor, “Remember for all articles…” does.</source>
      <translation>Sie haben noch keinen Namen gelehrt. Das tut „Für alle Artikel merken …“ im Menü eines Akteurs.</translation>
    </message>
    <message>
      <source>You say so</source>
      <translation>Sie sagen es so</translation>
    </message>
    <message>
      <source>Your highlights, notes, codes and memos of all articles stand here.
Select words in an article, and press 1 to 5 to highlight them, Enter to write a note, or C to code them.</source>
      <translation>Hier stehen Ihre Hervorhebungen, Notizen, Codes und Memos aller Artikel.
Wählen Sie Wörter in einem Artikel aus, und drücken Sie 1 bis 5, um sie hervorzuheben, Enter für eine Notiz, oder C für einen Code.</translation>
    </message>
    <message>
      <source>Your library</source>
      <translation>Ihre Bibliothek</translation>
    </message>
    <message>
      <source>Your own marks</source>
      <translation>Ihre eigenen Markierungen</translation>
    </message>
    <message>
      <source>Your word stands over what the machine finds in this article. Enter goes to the place, Delete takes a line back.</source>
      <translation>Ihr Wort steht über dem, was die Maschine in diesem Artikel findet. Enter geht zur Stelle, Entf nimmt eine Zeile zurück.</translation>
    </message>
    <message>
      <source>a Markdown text</source>
      <translation>ein Markdown-Text</translation>
    </message>
    <message>
      <source>a PDF file</source>
      <translation>eine PDF-Datei</translation>
    </message>
    <message>
      <source>a PDF file of pictures, in which no text was recognised</source>
      <translation>eine PDF-Datei aus Bildern, in der kein Text erkannt wurde</translation>
    </message>
    <message>
      <source>a PDF file that is damaged</source>
      <translation>eine beschädigte PDF-Datei</translation>
    </message>
    <message>
      <source>a PDF file that is locked with a password</source>
      <translation>eine PDF-Datei, die mit einem Passwort gesperrt ist</translation>
    </message>
    <message>
      <source>a PDF file without pages</source>
      <translation>eine PDF-Datei ohne Seiten</translation>
    </message>
    <message>
      <source>a PDF file without text</source>
      <translation>eine PDF-Datei ohne Text</translation>
    </message>
    <message>
      <source>a REFI-QDA project</source>
      <translation>ein REFI-QDA-Projekt</translation>
    </message>
    <message>
      <source>a Word document</source>
      <translation>ein Word-Dokument</translation>
    </message>
    <message>
      <source>a Zotero library</source>
      <translation>eine Zotero-Bibliothek</translation>
    </message>
    <message>
      <source>a code of yours on a passage</source>
      <translation>einer Ihrer Codes an einer Stelle</translation>
    </message>
    <message>
      <source>a collection by its name</source>
      <translation>eine Sammlung nach ihrem Namen</translation>
    </message>
    <message>
      <source>a damaged Word document</source>
      <translation>ein beschädigtes Word-Dokument</translation>
    </message>
    <message>
      <source>a damaged XML file</source>
      <translation>eine beschädigte XML-Datei</translation>
    </message>
    <message>
      <source>a device or a pipe, not a file</source>
      <translation>ein Gerät oder eine Pipe, keine Datei</translation>
    </message>
    <message>
      <source>a file of this format holds one article; name a folder</source>
      <translation>eine Datei dieses Formats enthält einen Artikel; nennen Sie einen Ordner</translation>
    </message>
    <message>
      <source>a file that cannot be taken apart ({error})</source>
      <translation>eine Datei, die nicht zerlegt werden kann ({error})</translation>
    </message>
    <message>
      <source>a folder</source>
      <translation>ein Ordner</translation>
    </message>
    <message>
      <source>a folder without readable files</source>
      <translation>ein Ordner ohne lesbare Dateien</translation>
    </message>
    <message>
      <source>a list of references</source>
      <translation>eine Liste von Quellenangaben</translation>
    </message>
    <message>
      <source>a mail</source>
      <translation>eine E-Mail</translation>
    </message>
    <message>
      <source>a mailbox</source>
      <translation>ein Postfach</translation>
    </message>
    <message>
      <source>a mailbox without mails in it</source>
      <translation>ein Postfach ohne E-Mails</translation>
    </message>
    <message>
      <source>a plain text</source>
      <translation>ein reiner Text</translation>
    </message>
    <message>
      <source>a rich text</source>
      <translation>ein formatierter Text</translation>
    </message>
    <message>
      <source>a rich text that cannot be taken apart</source>
      <translation>ein formatierter Text, der nicht zerlegt werden kann</translation>
    </message>
    <message>
      <source>a table that cannot be taken apart ({error})</source>
      <translation>eine Tabelle, die nicht zerlegt werden kann ({error})</translation>
    </message>
    <message>
      <source>a table that does not hold {noun}</source>
      <translation>eine Tabelle, die nicht enthält: {noun}</translation>
    </message>
    <message>
      <source>a web archive</source>
      <translation>ein Webarchiv</translation>
    </message>
    <message>
      <source>a web archive that is damaged ({error})</source>
      <translation>ein beschädigtes Webarchiv ({error})</translation>
    </message>
    <message>
      <source>a web archive without a page in it</source>
      <translation>ein Webarchiv ohne Seite</translation>
    </message>
    <message>
      <source>a web page</source>
      <translation>eine Webseite</translation>
    </message>
    <message>
      <source>a web page that cannot be taken apart</source>
      <translation>eine Webseite, die nicht zerlegt werden kann</translation>
    </message>
    <message>
      <source>a web page that cannot be taken apart ({error})</source>
      <translation>eine Webseite, die nicht zerlegt werden kann ({error})</translation>
    </message>
    <message>
      <source>about {names}</source>
      <translation>über {names}</translation>
    </message>
    <message numerus="yes">
      <source>about {n} hours</source>
      <translation>
        <numerusform>etwa {n} Stunde</numerusform>
        <numerusform>etwa {n} Stunden</numerusform>
      </translation>
      <extra-one>about {n} hour</extra-one>
    </message>
    <message numerus="yes">
      <source>about {n} minutes</source>
      <translation>
        <numerusform>etwa {n} Minute</numerusform>
        <numerusform>etwa {n} Minuten</numerusform>
      </translation>
      <extra-one>about {n} minute</extra-one>
    </message>
    <message numerus="yes">
      <source>about {n} seconds</source>
      <translation>
        <numerusform>etwa {n} Sekunde</numerusform>
        <numerusform>etwa {n} Sekunden</numerusform>
      </translation>
      <extra-one>about {n} second</extra-one>
    </message>
    <message>
      <source>accuses</source>
      <translation>beschuldigt</translation>
    </message>
    <message>
      <source>actor</source>
      <translation>Akteur</translation>
    </message>
    <message>
      <source>actors and positions as text</source>
      <translation>Akteure und Positionen als Text</translation>
    </message>
    <message>
      <source>add to collection</source>
      <translation>in die Sammlung legen</translation>
    </message>
    <message>
      <source>added</source>
      <translation>hinzugefügt</translation>
    </message>
    <message>
      <source>agreement</source>
      <translation>Zustimmung</translation>
    </message>
    <message>
      <source>agrees</source>
      <translation>stimmt zu</translation>
    </message>
    <message>
      <source>all</source>
      <translation>alle</translation>
    </message>
    <message>
      <source>all others</source>
      <translation>alle anderen</translation>
    </message>
    <message>
      <source>alleges</source>
      <translation>behauptet</translation>
    </message>
    <message>
      <source>also {names}</source>
      <translation>auch {names}</translation>
    </message>
    <message>
      <source>an EPUB book</source>
      <translation>ein EPUB-Buch</translation>
    </message>
    <message>
      <source>an EPUB book that is locked by its seller (DRM)</source>
      <translation>ein EPUB-Buch, das vom Händler gesperrt ist (DRM)</translation>
    </message>
    <message>
      <source>an OpenDocument text</source>
      <translation>ein OpenDocument-Text</translation>
    </message>
    <message>
      <source>an actor, by any of its names</source>
      <translation>ein Akteur, nach irgendeinem seiner Namen</translation>
    </message>
    <message>
      <source>an archive</source>
      <translation>ein Archiv</translation>
    </message>
    <message>
      <source>an archive in an archive in an archive</source>
      <translation>ein Archiv in einem Archiv in einem Archiv</translation>
    </message>
    <message>
      <source>an export of Factiva</source>
      <translation>ein Export von Factiva</translation>
    </message>
    <message>
      <source>an export of {name}</source>
      <translation>ein Export von {name}</translation>
    </message>
    <message>
      <source>an image</source>
      <translation>ein Bild</translation>
    </message>
    <message>
      <source>an old Word document</source>
      <translation>ein altes Word-Dokument</translation>
    </message>
    <message>
      <source>an unknown format ({ending})</source>
      <translation>ein unbekanntes Format ({ending})</translation>
    </message>
    <message>
      <source>analysis as JSON</source>
      <translation>Analyse als JSON</translation>
    </message>
    <message>
      <source>annotations as JSON-LD (W3C Web Annotation)</source>
      <translation>Anmerkungen als JSON-LD (W3C Web Annotation)</translation>
    </message>
    <message>
      <source>annotations of Hypothesis</source>
      <translation>Anmerkungen von Hypothesis</translation>
    </message>
    <message>
      <source>annotations of brat</source>
      <translation>Anmerkungen von brat</translation>
    </message>
    <message>
      <source>answer</source>
      <translation>Antwort</translation>
    </message>
    <message>
      <source>answered by {name}</source>
      <translation>beantwortet von {name}</translation>
    </message>
    <message>
      <source>article</source>
      <comment>a kind of link</comment>
      <translation>Artikel</translation>
    </message>
    <message>
      <source>article on paper, with marks and notes (PDF)</source>
      <translation>Artikel auf Papier, mit Markierungen und Notizen (PDF)</translation>
    </message>
    <message>
      <source>at first</source>
      <translation>am Anfang</translation>
    </message>
    <message>
      <source>believes</source>
      <translation>glaubt</translation>
    </message>
    <message>
      <source>binary, not text</source>
      <translation>binär, kein Text</translation>
    </message>
    <message>
      <source>blue</source>
      <translation>blau</translation>
    </message>
    <message>
      <source>calls for</source>
      <translation>fordert</translation>
    </message>
    <message>
      <source>chain</source>
      <translation>Kette</translation>
    </message>
    <message>
      <source>change of actor</source>
      <translation>Akteur ändern</translation>
    </message>
    <message>
      <source>change of address</source>
      <translation>Adresse ändern</translation>
    </message>
    <message>
      <source>change of answer</source>
      <translation>Antwort ändern</translation>
    </message>
    <message>
      <source>change of byline</source>
      <translation>Verfasser ändern</translation>
    </message>
    <message>
      <source>change of chain</source>
      <translation>Kette ändern</translation>
    </message>
    <message>
      <source>change of colour</source>
      <translation>Farbe ändern</translation>
    </message>
    <message>
      <source>change of date</source>
      <translation>Datum ändern</translation>
    </message>
    <message>
      <source>change of ends</source>
      <translation>Enden ändern</translation>
    </message>
    <message>
      <source>change of kind</source>
      <translation>Art ändern</translation>
    </message>
    <message>
      <source>change of language</source>
      <translation>Sprache ändern</translation>
    </message>
    <message>
      <source>change of mention</source>
      <translation>Erwähnung ändern</translation>
    </message>
    <message>
      <source>change of metadata</source>
      <translation>Angaben ändern</translation>
    </message>
    <message>
      <source>change of publisher</source>
      <translation>Herausgeber ändern</translation>
    </message>
    <message>
      <source>change of section</source>
      <translation>Abschnitt ändern</translation>
    </message>
    <message>
      <source>change of stance</source>
      <translation>Haltung ändern</translation>
    </message>
    <message>
      <source>change of target</source>
      <translation>Ziel ändern</translation>
    </message>
    <message>
      <source>change of title</source>
      <translation>Titel ändern</translation>
    </message>
    <message>
      <source>claim</source>
      <translation>Aussage</translation>
    </message>
    <message>
      <source>claim</source>
      <comment>a kind of link</comment>
      <translation>Aussage</translation>
    </message>
    <message>
      <source>claims</source>
      <translation>Aussagen</translation>
    </message>
    <message>
      <source>code</source>
      <comment>a kind of link</comment>
      <translation>Code</translation>
    </message>
    <message>
      <source>colour of code</source>
      <translation>Farbe des Codes</translation>
    </message>
    <message>
      <source>confirm claim</source>
      <translation>Aussage bestätigen</translation>
    </message>
    <message>
      <source>confirm {number} claims</source>
      <translation>{number} Aussagen bestätigen</translation>
    </message>
    <message>
      <source>confirmed</source>
      <translation>bestätigt</translation>
    </message>
    <message>
      <source>confirmed by {name}</source>
      <translation>bestätigt von {name}</translation>
    </message>
    <message>
      <source>confirms</source>
      <translation>bestätigt</translation>
    </message>
    <message>
      <source>corrected</source>
      <translation>berichtigt</translation>
    </message>
    <message>
      <source>cue “{words}”</source>
      <translation>Signalwort „{words}“</translation>
    </message>
    <message>
      <source>declines</source>
      <translation>lehnt ab</translation>
    </message>
    <message>
      <source>delete</source>
      <translation>löschen</translation>
    </message>
    <message>
      <source>delete highlight</source>
      <translation>Hervorhebung löschen</translation>
    </message>
    <message>
      <source>delete note</source>
      <translation>Notiz löschen</translation>
    </message>
    <message>
      <source>denied by {name}</source>
      <translation>bestritten von {name}</translation>
    </message>
    <message>
      <source>denies</source>
      <translation>bestreitet</translation>
    </message>
    <message>
      <source>disagrees</source>
      <translation>widerspricht</translation>
    </message>
    <message>
      <source>document</source>
      <translation>Dokument</translation>
    </message>
    <message>
      <source>done</source>
      <translation>getan</translation>
    </message>
    <message>
      <source>doubtful</source>
      <translation>zweifelhaft</translation>
    </message>
    <message>
      <source>empty</source>
      <translation>leer</translation>
    </message>
    <message>
      <source>ends</source>
      <translation>Enden</translation>
    </message>
    <message>
      <source>favourable</source>
      <translation>wohlwollend</translation>
    </message>
    <message>
      <source>fewer</source>
      <translation>weniger</translation>
    </message>
    <message>
      <source>forget name</source>
      <translation>Namen vergessen</translation>
    </message>
    <message>
      <source>from {name}</source>
      <translation>von {name}</translation>
    </message>
    <message>
      <source>given up</source>
      <translation>aufgegeben</translation>
    </message>
    <message>
      <source>government</source>
      <translation>Regierung</translation>
    </message>
    <message>
      <source>green</source>
      <translation>grün</translation>
    </message>
    <message>
      <source>group</source>
      <translation>Gruppe</translation>
    </message>
    <message>
      <source>highlight</source>
      <translation>Hervorhebung</translation>
    </message>
    <message>
      <source>holds a NUL character</source>
      <translation>enthält ein NUL-Zeichen</translation>
    </message>
    <message>
      <source>holds a NUL character: not a text</source>
      <translation>enthält ein NUL-Zeichen: kein Text</translation>
    </message>
    <message>
      <source>holds half a character (a lone surrogate)</source>
      <translation>enthält ein halbes Zeichen (ein einzelnes Surrogat)</translation>
    </message>
    <message>
      <source>holds half a character (a lone surrogate): not a text</source>
      <translation>enthält ein halbes Zeichen (ein einzelnes Surrogat): kein Text</translation>
    </message>
    <message>
      <source>how</source>
      <translation>wie</translation>
    </message>
    <message>
      <source>how it is said</source>
      <translation>wie es gesagt wird</translation>
    </message>
    <message>
      <source>import again</source>
      <translation>erneut importieren</translation>
    </message>
    <message>
      <source>import annotations</source>
      <translation>Anmerkungen importieren</translation>
    </message>
    <message>
      <source>is said of</source>
      <translation>wird gesagt über</translation>
    </message>
    <message>
      <source>its text is empty</source>
      <translation>sein Text ist leer</translation>
    </message>
    <message>
      <source>its text is not in the project</source>
      <translation>sein Text ist nicht im Projekt</translation>
    </message>
    <message>
      <source>its text is nowhere, so what was added to it stays in its file</source>
      <translation>sein Text ist nirgends, also bleibt in seiner Datei, was ihm hinzugefügt wurde</translation>
    </message>
    <message>
      <source>just these words, as they are written</source>
      <translation>genau diese Wörter, wie sie geschrieben sind</translation>
    </message>
    <message>
      <source>keep it on a disk of this machine, and choose it with --library.</source>
      <translation>legen Sie sie auf einen Datenträger dieses Geräts, und wählen Sie sie mit --library.</translation>
    </message>
    <message>
      <source>keep search</source>
      <translation>Suche behalten</translation>
    </message>
    <message>
      <source>key of code</source>
      <translation>Taste des Codes</translation>
    </message>
    <message>
      <source>mark as read</source>
      <translation>als gelesen markieren</translation>
    </message>
    <message>
      <source>mark as unread</source>
      <translation>als neu markieren</translation>
    </message>
    <message>
      <source>memo</source>
      <translation>Memo</translation>
    </message>
    <message>
      <source>memo of code</source>
      <translation>Memo des Codes</translation>
    </message>
    <message>
      <source>mentions</source>
      <translation>Erwähnungen</translation>
    </message>
    <message>
      <source>merge codes</source>
      <translation>Codes vereinen</translation>
    </message>
    <message>
      <source>merge of actors</source>
      <translation>Akteure vereinen</translation>
    </message>
    <message>
      <source>more</source>
      <translation>mehr</translation>
    </message>
    <message>
      <source>more than {found}</source>
      <translation>mehr als {found}</translation>
    </message>
    <message>
      <source>move code</source>
      <translation>Code verschieben</translation>
    </message>
    <message>
      <source>move collection</source>
      <translation>Sammlung verschieben</translation>
    </message>
    <message>
      <source>nearly the same as others</source>
      <translation>fast gleich wie andere</translation>
    </message>
    <message>
      <source>neutral</source>
      <translation>neutral</translation>
    </message>
    <message>
      <source>new</source>
      <translation>neu</translation>
    </message>
    <message>
      <source>new actor</source>
      <translation>neuer Akteur</translation>
    </message>
    <message>
      <source>new claim</source>
      <translation>neue Aussage</translation>
    </message>
    <message>
      <source>new code</source>
      <translation>neuer Code</translation>
    </message>
    <message>
      <source>new collection</source>
      <translation>neue Sammlung</translation>
    </message>
    <message>
      <source>new name</source>
      <translation>neuer Name</translation>
    </message>
    <message>
      <source>no REFI-QDA project, though it is named like one</source>
      <translation>kein REFI-QDA-Projekt, obwohl sie so heißt</translation>
    </message>
    <message>
      <source>no Zotero library, or a damaged one ({error})</source>
      <translation>keine Zotero-Bibliothek, oder eine beschädigte ({error})</translation>
    </message>
    <message>
      <source>no annotations of brat, though it is named like them</source>
      <translation>keine Anmerkungen von brat, obwohl sie so heißt</translation>
    </message>
    <message>
      <source>no more than five words apart</source>
      <translation>nicht mehr als fünf Wörter auseinander</translation>
    </message>
    <message>
      <source>no position</source>
      <translation>keine Position</translation>
    </message>
    <message>
      <source>none</source>
      <translation>keine</translation>
    </message>
    <message>
      <source>not a mention</source>
      <translation>keine Erwähnung</translation>
    </message>
    <message>
      <source>not about it</source>
      <translation>nicht darüber</translation>
    </message>
    <message>
      <source>not an actor</source>
      <translation>kein Akteur</translation>
    </message>
    <message>
      <source>not named</source>
      <translation>nicht genannt</translation>
    </message>
    <message>
      <source>not read yet</source>
      <translation>noch nicht gelesen</translation>
    </message>
    <message>
      <source>not the work of a program that this one knows</source>
      <translation>nicht das Werk eines Programms, das dieses kennt</translation>
    </message>
    <message>
      <source>not what Reportedly writes beside a library</source>
      <translation>nicht, was Reportedly neben eine Bibliothek schreibt</translation>
    </message>
    <message>
      <source>note</source>
      <comment>a kind of link</comment>
      <translation>Notiz</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>nichts</translation>
    </message>
    <message>
      <source>now</source>
      <translation>jetzt</translation>
    </message>
    <message>
      <source>on nothing yet</source>
      <translation>noch an nichts</translation>
    </message>
    <message>
      <source>one of them</source>
      <translation>eines davon</translation>
    </message>
    <message>
      <source>one of your tags</source>
      <translation>eines Ihrer Schlagwörter</translation>
    </message>
    <message>
      <source>opposes</source>
      <translation>widersetzt sich</translation>
    </message>
    <message>
      <source>organization</source>
      <translation>Organisation</translation>
    </message>
    <message>
      <source>others, and places</source>
      <translation>andere, und Orte</translation>
    </message>
    <message>
      <source>over 4 GB</source>
      <translation>über 4 GB</translation>
    </message>
    <message>
      <source>over 50 MB</source>
      <translation>über 50 MB</translation>
    </message>
    <message>
      <source>person</source>
      <translation>Person</translation>
    </message>
    <message>
      <source>pink</source>
      <translation>rosa</translation>
    </message>
    <message>
      <source>place</source>
      <translation>Ort</translation>
    </message>
    <message>
      <source>positions and notes as Markdown</source>
      <translation>Positionen und Notizen als Markdown</translation>
    </message>
    <message>
      <source>praises</source>
      <translation>lobt</translation>
    </message>
    <message>
      <source>predicts</source>
      <translation>erwartet</translation>
    </message>
    <message>
      <source>promises</source>
      <translation>verspricht</translation>
    </message>
    <message>
      <source>published between, to a day if you like</source>
      <translation>erschienen zwischen, auf den Tag genau, wenn Sie mögen</translation>
    </message>
    <message>
      <source>put a backup in its place with “reportedly restore”.</source>
      <translation>setzen Sie mit „reportedly restore“ eine Sicherung an ihre Stelle.</translation>
    </message>
    <message>
      <source>put back</source>
      <translation>zurücklegen</translation>
    </message>
    <message>
      <source>put back 1 article</source>
      <translation>1 Artikel zurücklegen</translation>
    </message>
    <message>
      <source>put back {number} articles</source>
      <translation>{number} Artikel zurücklegen</translation>
    </message>
    <message>
      <source>questions</source>
      <translation>bezweifelt</translation>
    </message>
    <message>
      <source>rebuild</source>
      <translation>neu aufbauen</translation>
    </message>
    <message>
      <source>recode</source>
      <translation>anderer Code</translation>
    </message>
    <message>
      <source>reject claim</source>
      <translation>Aussage ablehnen</translation>
    </message>
    <message>
      <source>reject {number} claims</source>
      <translation>{number} Aussagen ablehnen</translation>
    </message>
    <message>
      <source>rejected</source>
      <translation>abgelehnt</translation>
    </message>
    <message>
      <source>remove</source>
      <translation>entfernen</translation>
    </message>
    <message>
      <source>remove 1 article</source>
      <translation>1 Artikel entfernen</translation>
    </message>
    <message>
      <source>remove code</source>
      <translation>Code entfernen</translation>
    </message>
    <message>
      <source>remove collection</source>
      <translation>Sammlung entfernen</translation>
    </message>
    <message>
      <source>remove {number} articles</source>
      <translation>{number} Artikel entfernen</translation>
    </message>
    <message>
      <source>rename code</source>
      <translation>Code umbenennen</translation>
    </message>
    <message>
      <source>rename collection</source>
      <translation>Sammlung umbenennen</translation>
    </message>
    <message>
      <source>restore</source>
      <translation>zurückholen</translation>
    </message>
    <message>
      <source>says {name}</source>
      <translation>sagt {name}</translation>
    </message>
    <message>
      <source>several articles begin so</source>
      <translation>mehrere Artikel beginnen so</translation>
    </message>
    <message>
      <source>split code</source>
      <translation>Code teilen</translation>
    </message>
    <message>
      <source>stance</source>
      <translation>Haltung</translation>
    </message>
    <message>
      <source>statements of DNA</source>
      <translation>Aussagen von DNA</translation>
    </message>
    <message>
      <source>states</source>
      <translation>sagt</translation>
    </message>
    <message>
      <source>such as 2024-05-31</source>
      <translation>etwa 2024-05-31</translation>
    </message>
    <message>
      <source>suggested</source>
      <translation>vorgeschlagen</translation>
    </message>
    <message>
      <source>supports</source>
      <translation>unterstützt</translation>
    </message>
    <message>
      <source>table of actors</source>
      <translation>Tabelle der Akteure</translation>
    </message>
    <message>
      <source>table of annotations</source>
      <translation>Tabelle der Anmerkungen</translation>
    </message>
    <message>
      <source>table of claims</source>
      <translation>Tabelle der Aussagen</translation>
    </message>
    <message>
      <source>tags</source>
      <translation>Schlagwörter</translation>
    </message>
    <message>
      <source>take code off</source>
      <translation>Code abnehmen</translation>
    </message>
    <message>
      <source>take out of collection</source>
      <translation>aus der Sammlung nehmen</translation>
    </message>
    <message>
      <source>target</source>
      <translation>Ziel</translation>
    </message>
    <message>
      <source>teach name</source>
      <translation>Namen lehren</translation>
    </message>
    <message>
      <source>text</source>
      <translation>Text</translation>
    </message>
    <message>
      <source>text recognition (OCR) failed</source>
      <translation>die Texterkennung (OCR) ist misslungen</translation>
    </message>
    <message numerus="yes">
      <source>the first {most}; N goes through all {n}</source>
      <translation>
        <numerusform>die erste {most}; N geht durch alle {n}</numerusform>
        <numerusform>die ersten {most}; N geht durch alle {n}</numerusform>
      </translation>
      <extra-one>the first {most}; N goes through all</extra-one>
    </message>
    <message>
      <source>the publisher</source>
      <translation>der Herausgeber</translation>
    </message>
    <message>
      <source>the reading was cancelled</source>
      <translation>das Lesen wurde abgebrochen</translation>
    </message>
    <message>
      <source>the work of another program that brings no text along</source>
      <translation>das Werk eines anderen Programms, das keinen Text mitbringt</translation>
    </message>
    <message>
      <source>there is no such article in the library</source>
      <translation>einen solchen Artikel gibt es in der Bibliothek nicht</translation>
    </message>
    <message>
      <source>today</source>
      <translation>heute</translation>
    </message>
    <message>
      <source>told by {name}</source>
      <translation>berichtet von {name}</translation>
    </message>
    <message>
      <source>trouble</source>
      <translation>Schwierigkeit</translation>
    </message>
    <message>
      <source>under 50 %</source>
      <translation>unter 50 %</translation>
    </message>
    <message>
      <source>underline</source>
      <translation>Unterstreichung</translation>
    </message>
    <message>
      <source>undone</source>
      <translation>rückgängig gemacht</translation>
    </message>
    <message>
      <source>unfavourable</source>
      <translation>ablehnend</translation>
    </message>
    <message>
      <source>unnamed</source>
      <translation>ungenannt</translation>
    </message>
    <message>
      <source>unreviewed</source>
      <translation>ungeprüft</translation>
    </message>
    <message>
      <source>various</source>
      <translation>verschiedene</translation>
    </message>
    <message>
      <source>violet</source>
      <translation>violett</translation>
    </message>
    <message>
      <source>warns</source>
      <translation>warnt</translation>
    </message>
    <message>
      <source>web page with marks and panel</source>
      <translation>Webseite mit Markierungen und Leiste</translation>
    </message>
    <message>
      <source>what</source>
      <translation>was</translation>
    </message>
    <message>
      <source>what is said</source>
      <translation>was gesagt wird</translation>
    </message>
    <message>
      <source>what somebody does with a content</source>
      <translation>was jemand mit einem Inhalt tut</translation>
    </message>
    <message>
      <source>who</source>
      <translation>wer</translation>
    </message>
    <message>
      <source>who says it</source>
      <translation>wer es sagt</translation>
    </message>
    <message>
      <source>whom a claim is about</source>
      <translation>über wen eine Aussage ist</translation>
    </message>
    <message>
      <source>whom it is about, or words of what is said</source>
      <translation>über wen es ist, oder Wörter des Gesagten</translation>
    </message>
    <message>
      <source>withdraw verdict</source>
      <translation>Urteil zurückziehen</translation>
    </message>
    <message>
      <source>without a key</source>
      <translation>ohne Taste</translation>
    </message>
    <message>
      <source>without a place</source>
      <translation>ohne Stelle</translation>
    </message>
    <message>
      <source>without the word</source>
      <translation>ohne das Wort</translation>
    </message>
    <message>
      <source>words of the title</source>
      <translation>Wörter des Titels</translation>
    </message>
    <message>
      <source>words of what is said</source>
      <translation>Wörter des Gesagten</translation>
    </message>
    <message>
      <source>words of your notes</source>
      <translation>Wörter Ihrer Notizen</translation>
    </message>
    <message>
      <source>words that begin so</source>
      <translation>Wörter, die so beginnen</translation>
    </message>
    <message>
      <source>yellow</source>
      <translation>gelb</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>ja</translation>
    </message>
    <message>
      <source>yesterday</source>
      <translation>gestern</translation>
    </message>
    <message>
      <source>{address} is no address of a scheduler of Dask: tcp://host:8786 is one.</source>
      <translation>{address} ist keine Adresse eines Schedulers von Dask: tcp://host:8786 wäre eine.</translation>
    </message>
    <message>
      <source>{backup}: there is no such backup.</source>
      <translation>{backup}: eine solche Sicherung gibt es nicht.</translation>
    </message>
    <message>
      <source>{capitalize}: {label}</source>
      <translation>{capitalize}: {label}</translation>
    </message>
    <message>
      <source>{claims} by {actors}</source>
      <translation>{claims} von {actors}</translation>
    </message>
    <message>
      <source>{counted} on a picture, a page or a recording</source>
      <translation>{counted} auf einem Bild, einer Seite oder einer Aufnahme</translation>
    </message>
    <message>
      <source>{damaged} (page {number})</source>
      <translation>{damaged} (Seite {number})</translation>
    </message>
    <message>
      <source>{day} {month}</source>
      <translation>{day}. {month}</translation>
    </message>
    <message>
      <source>{day} {month} {year}</source>
      <translation>{day}. {month} {year}</translation>
    </message>
    <message>
      <source>{day} {month} {year}</source>
      <comment>a whole month</comment>
      <translation>{day}. {month} {year}</translation>
    </message>
    <message>
      <source>{error} Articles can be read here; highlights and notes cannot be kept.</source>
      <translation>{error} Artikel können hier gelesen werden; Hervorhebungen und Notizen können nicht aufbewahrt werden.</translation>
    </message>
    <message>
      <source>{failed} ({last})</source>
      <translation>{failed} ({last})</translation>
    </message>
    <message>
      <source>{highlight1}–{highlight5} highlight · {note} note · {code} code · {correct} correct · {next_mark} {previous_mark} marks of the actor · {next_area} panel</source>
      <translation>{highlight1}–{highlight5} hervorheben · {note} Notiz · {code} Code · {correct} berichtigen · {next_mark} {previous_mark} Stellen des Akteurs · {next_area} Leiste</translation>
    </message>
    <message>
      <source>{key} is how one moves, selects and leaves; it cannot be the key of this action.</source>
      <translation>Mit {key} bewegt man sich, wählt aus und geht; es kann nicht die Taste dieser Aktion sein.</translation>
    </message>
    <message>
      <source>{key} is needed to write and copy; it cannot be the key of this action.</source>
      <translation>{key} wird zum Schreiben und Kopieren gebraucht; es kann nicht die Taste dieser Aktion sein.</translation>
    </message>
    <message>
      <source>{key} is the key of the code “{code}”: give that another one first.</source>
      <translation>{key} ist die Taste des Codes „{code}“: geben Sie ihm zuerst eine andere.</translation>
    </message>
    <message>
      <source>{key} is the key of “{action}” already.</source>
      <translation>{key} ist schon die Taste von „{action}“.</translation>
    </message>
    <message numerus="yes">
      <source>{key} is the key of “{action}” and of {n} others already.</source>
      <translation>
        <numerusform>{key} ist schon die Taste von „{action}“ und von {n} weiteren.</numerusform>
        <numerusform>{key} ist schon die Taste von „{action}“ und von {n} weiteren.</numerusform>
      </translation>
      <extra-one>{key} is the key of “{action}” and of {n} other already.</extra-one>
    </message>
    <message>
      <source>{key} starts it again.</source>
      <translation>{key} startet sie wieder.</translation>
    </message>
    <message>
      <source>{minutes} min</source>
      <translation>{minutes} Min.</translation>
    </message>
    <message>
      <source>{minutes} min left · {percent} %</source>
      <translation>noch {minutes} Min. · {percent} %</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} words</source>
      <translation>
        <numerusform>{n:,} Wort</numerusform>
        <numerusform>{n:,} Wörter</numerusform>
      </translation>
      <extra-one>{n:,} word</extra-one>
    </message>
    <message>
      <source>{named}: {reason}; “reportedly list” names them all.</source>
      <translation>{named}: {reason}; „reportedly list“ nennt sie alle.</translation>
    </message>
    <message>
      <source>{names}: not an actor</source>
      <translation>{names}: kein Akteur</translation>
    </message>
    <message>
      <source>{name} = {other}</source>
      <translation>{name} = {other}</translation>
    </message>
    <message>
      <source>{name} and {other} are one now. {key} takes it back.</source>
      <translation>{name} und {other} sind jetzt eins. {key} nimmt es zurück.</translation>
    </message>
    <message>
      <source>{name} holds no settings of this program.</source>
      <translation>{name} enthält keine Einstellungen dieses Programms.</translation>
    </message>
    <message>
      <source>{name} is the same as …</source>
      <translation>{name} ist dasselbe wie …</translation>
    </message>
    <message>
      <source>{name}: {kind}</source>
      <translation>{name}: {kind}</translation>
    </message>
    <message>
      <source>{noun} of more than {most_pages} pages</source>
      <translation>{noun} mit mehr als {most_pages} Seiten</translation>
    </message>
    <message>
      <source>{noun} that cannot be taken apart ({error})</source>
      <translation>{noun}, nicht zu zerlegen ({error})</translation>
    </message>
    <message>
      <source>{noun} that declares entities, which are not opened</source>
      <translation>{noun} mit Entitäten, die nicht geöffnet werden</translation>
    </message>
    <message>
      <source>{noun} that is locked with a password</source>
      <translation>{noun}, mit einem Passwort gesperrt</translation>
    </message>
    <message>
      <source>{noun} that {what}</source>
      <translation>{noun}: {what}</translation>
    </message>
    <message>
      <source>{noun} without a list of its parts</source>
      <translation>{noun} ohne Liste der Teile</translation>
    </message>
    <message>
      <source>{noun} without a page that they are on</source>
      <translation>{noun} ohne die Seite, auf der sie stehen</translation>
    </message>
    <message>
      <source>{noun} without a reference in it</source>
      <translation>{noun} ohne eine Quellenangabe darin</translation>
    </message>
    <message>
      <source>{noun} without an article in it</source>
      <translation>{noun} ohne einen Artikel darin</translation>
    </message>
    <message>
      <source>{noun} without an item in it</source>
      <translation>{noun} ohne einen Eintrag darin</translation>
    </message>
    <message>
      <source>{noun} without its project file</source>
      <translation>{noun} ohne Projektdatei</translation>
    </message>
    <message>
      <source>{noun}, which holds no text that can be read</source>
      <translation>{noun} ohne lesbaren Text</translation>
    </message>
    <message>
      <source>{noun}, which this version cannot read yet</source>
      <translation>{noun}; diese Version kann das noch nicht lesen</translation>
    </message>
    <message>
      <source>{number} of {count}</source>
      <translation>{number} von {count}</translation>
    </message>
    <message>
      <source>{number} of {places}</source>
      <translation>{number} von {places}</translation>
    </message>
    <message numerus="yes">
      <source>{n} a second</source>
      <translation>
        <numerusform>{n} in der Sekunde</numerusform>
        <numerusform>{n} in der Sekunde</numerusform>
      </translation>
      <extra-one>{n} a second</extra-one>
    </message>
    <message numerus="yes">
      <source>{n} actors</source>
      <translation>
        <numerusform>{n} Akteur</numerusform>
        <numerusform>{n} Akteuren</numerusform>
      </translation>
      <extra-one>{n} actor</extra-one>
    </message>
    <message numerus="yes">
      <source>{n} articles</source>
      <translation>
        <numerusform>{n} Artikel</numerusform>
        <numerusform>{n} Artikel</numerusform>
      </translation>
      <extra-one>{n} article</extra-one>
    </message>
    <message numerus="yes">
      <source>{n} articles added</source>
      <translation>
        <numerusform>{n} Artikel aufgenommen</numerusform>
        <numerusform>{n} Artikel aufgenommen</numerusform>
      </translation>
      <extra-one>{n} article added</extra-one>
    </message>
    <message numerus="yes">
      <source>{n} articles are nearly the same</source>
      <translation>
        <numerusform>{n} Artikel ist fast gleich</numerusform>
        <numerusform>{n} Artikel sind fast gleich</numerusform>
      </translation>
      <extra-one>{n} article is nearly the same</extra-one>
    </message>
    <message numerus="yes">
      <source>{n} articles left</source>
      <translation>
        <numerusform>noch {n} Artikel</numerusform>
        <numerusform>noch {n} Artikel</numerusform>
      </translation>
      <extra-one>{n} article left</extra-one>
    </message>
    <message numerus="yes">
      <source>{n} claims</source>
      <translation>
        <numerusform>{n} Aussage</numerusform>
        <numerusform>{n} Aussagen</numerusform>
      </translation>
      <extra-one>{n} claim</extra-one>
    </message>
    <message numerus="yes">
      <source>{n} claims rejected</source>
      <translation>
        <numerusform>{n} Aussage abgelehnt</numerusform>
        <numerusform>{n} Aussagen abgelehnt</numerusform>
      </translation>
      <extra-one>{n} claim rejected</extra-one>
    </message>
    <message numerus="yes">
      <source>{n} doubtful hidden</source>
      <translation>
        <numerusform>{n} zweifelhafte verborgen</numerusform>
        <numerusform>{n} zweifelhafte verborgen</numerusform>
      </translation>
      <extra-one>{n} doubtful hidden</extra-one>
    </message>
    <message numerus="yes">
      <source>{n} failed</source>
      <translation>
        <numerusform>{n} misslungen</numerusform>
        <numerusform>{n} misslungen</numerusform>
      </translation>
      <extra-one>{n} failed</extra-one>
    </message>
    <message numerus="yes">
      <source>{n} files left</source>
      <translation>
        <numerusform>noch {n} Datei</numerusform>
        <numerusform>noch {n} Dateien</numerusform>
      </translation>
      <extra-one>{n} file left</extra-one>
    </message>
    <message numerus="yes">
      <source>{n} found</source>
      <translation>
        <numerusform>{n} gefunden</numerusform>
        <numerusform>{n} gefunden</numerusform>
      </translation>
      <extra-one>{n} found</extra-one>
    </message>
    <message numerus="yes">
      <source>{n} known already</source>
      <translation>
        <numerusform>{n} schon bekannt</numerusform>
        <numerusform>{n} schon bekannt</numerusform>
      </translation>
      <extra-one>{n} known already</extra-one>
    </message>
    <message numerus="yes">
      <source>{n} left</source>
      <translation>
        <numerusform>noch {n}</numerusform>
        <numerusform>noch {n}</numerusform>
      </translation>
      <extra-one>{n} left</extra-one>
    </message>
    <message numerus="yes">
      <source>{n} marks find no place.</source>
      <translation>
        <numerusform>{n} Markierung findet keine Stelle.</numerusform>
        <numerusform>{n} Markierungen finden keine Stelle.</numerusform>
      </translation>
      <extra-one>{n} mark finds no place.</extra-one>
    </message>
    <message numerus="yes">
      <source>{n} marks moved along.</source>
      <translation>
        <numerusform>{n} Markierung ist mitgegangen.</numerusform>
        <numerusform>{n} Markierungen sind mitgegangen.</numerusform>
      </translation>
      <extra-one>{n} mark moved along.</extra-one>
    </message>
    <message numerus="yes">
      <source>{n} marks without a place</source>
      <translation>
        <numerusform>{n} Markierung ohne Stelle</numerusform>
        <numerusform>{n} Markierungen ohne Stelle</numerusform>
      </translation>
      <extra-one>{n} mark without a place</extra-one>
    </message>
    <message numerus="yes">
      <source>{n} mentions</source>
      <translation>
        <numerusform>{n} Erwähnung</numerusform>
        <numerusform>{n} Erwähnungen</numerusform>
      </translation>
      <extra-one>{n} mention</extra-one>
    </message>
    <message numerus="yes">
      <source>{n} mentions here</source>
      <translation>
        <numerusform>{n} Erwähnung hier</numerusform>
        <numerusform>{n} Erwähnungen hier</numerusform>
      </translation>
      <extra-one>{n} mention here</extra-one>
    </message>
    <message numerus="yes">
      <source>{n} more</source>
      <translation>
        <numerusform>{n} weitere</numerusform>
        <numerusform>{n} weitere</numerusform>
      </translation>
      <extra-one>{n} more</extra-one>
    </message>
    <message numerus="yes">
      <source>{n} notes</source>
      <translation>
        <numerusform>{n} Notiz</numerusform>
        <numerusform>{n} Notizen</numerusform>
      </translation>
      <extra-one>{n} note</extra-one>
    </message>
    <message>
      <source>{n} of {claims} reviewed</source>
      <translation>{n} von {claims} geprüft</translation>
    </message>
    <message>
      <source>{n} of {count} reviewed</source>
      <translation>{n} von {count} geprüft</translation>
    </message>
    <message numerus="yes">
      <source>{n} others below</source>
      <translation>
        <numerusform>{n} weiterer darunter</numerusform>
        <numerusform>{n} weitere darunter</numerusform>
      </translation>
      <extra-one>{n} other below</extra-one>
    </message>
    <message numerus="yes">
      <source>{n} others folded in</source>
      <translation>
        <numerusform>{n} weiterer eingeklappt</numerusform>
        <numerusform>{n} weitere eingeklappt</numerusform>
      </translation>
      <extra-one>{n} other folded in</extra-one>
    </message>
    <message numerus="yes">
      <source>{n} pages</source>
      <translation>
        <numerusform>{n} Seite</numerusform>
        <numerusform>{n} Seiten</numerusform>
      </translation>
      <extra-one>{n} page</extra-one>
    </message>
    <message numerus="yes">
      <source>{n} places</source>
      <translation>
        <numerusform>{n} Stelle</numerusform>
        <numerusform>{n} Stellen</numerusform>
      </translation>
      <extra-one>{n} place</extra-one>
    </message>
    <message numerus="yes">
      <source>{n} positions</source>
      <translation>
        <numerusform>{n} Position</numerusform>
        <numerusform>{n} Positionen</numerusform>
      </translation>
      <extra-one>{n} position</extra-one>
    </message>
    <message numerus="yes">
      <source>{n} rejected</source>
      <translation>
        <numerusform>{n} abgelehnt</numerusform>
        <numerusform>{n} abgelehnt</numerusform>
      </translation>
      <extra-one>{n} rejected</extra-one>
    </message>
    <message numerus="yes">
      <source>{n} settings were taken in.</source>
      <translation>
        <numerusform>{n} Einstellung wurde übernommen.</numerusform>
        <numerusform>{n} Einstellungen wurden übernommen.</numerusform>
      </translation>
      <extra-one>{n} setting was taken in.</extra-one>
    </message>
    <message numerus="yes">
      <source>{n} verdicts without a place</source>
      <translation>
        <numerusform>{n} Urteil ohne Stelle</numerusform>
        <numerusform>{n} Urteile ohne Stelle</numerusform>
      </translation>
      <extra-one>{n} verdict without a place</extra-one>
    </message>
    <message>
      <source>{old} is called {name}</source>
      <translation>{old} heißt {name}</translation>
    </message>
    <message>
      <source>{open_chosen} open · {toggle_read} read or new · {trash_chosen} into the trash · {next_area} details · {show_library} back</source>
      <translation>{open_chosen} öffnen · {toggle_read} gelesen oder neu · {trash_chosen} in den Papierkorb · {next_area} Einzelheiten · {show_library} zurück</translation>
    </message>
    <message>
      <source>{open_file} open · {paste_article} paste · {show_library} library · {show_actions} all actions</source>
      <translation>{open_file} öffnen · {paste_article} einfügen · {show_library} Bibliothek · {show_actions} alle Aktionen</translation>
    </message>
    <message>
      <source>{others}: the same as {name}</source>
      <translation>{others}: dasselbe wie {name}</translation>
    </message>
    <message>
      <source>{page} / {pages}</source>
      <translation>{page} / {pages}</translation>
    </message>
    <message>
      <source>{path} could not be written: {trouble}.</source>
      <translation>{path} konnte nicht geschrieben werden: {trouble}.</translation>
    </message>
    <message>
      <source>{path} is a damaged copy of a library: take another one.</source>
      <translation>{path} ist eine beschädigte Kopie einer Bibliothek: Nehmen Sie eine andere.</translation>
    </message>
    <message>
      <source>{path} is no sound copy of a library ({error}).</source>
      <translation>{path} ist keine heile Kopie einer Bibliothek ({error}).</translation>
    </message>
    <message>
      <source>{path}: {reason}</source>
      <translation>{path}: {reason}</translation>
    </message>
    <message>
      <source>{percent} % of the words of these two are</source>
      <translation>{percent} % der Wörter dieser beiden sind</translation>
    </message>
    <message>
      <source>{percent}, certain</source>
      <translation>{percent}, gewiss</translation>
    </message>
    <message>
      <source>{percent}, doubtful</source>
      <translation>{percent}, zweifelhaft</translation>
    </message>
    <message>
      <source>{percent}, fairly certain</source>
      <translation>{percent}, ziemlich gewiss</translation>
    </message>
    <message>
      <source>{review_confirm} confirm · {review_reject} reject · {correct} correct · {why} why · {review_next} {review_previous} step · {cancel} leave</source>
      <translation>{review_confirm} bestätigen · {review_reject} ablehnen · {correct} berichtigen · {why} warum · {review_next} {review_previous} weiter, zurück · {cancel} verlassen</translation>
    </message>
    <message>
      <source>{some} of {every}</source>
      <translation>{some} von {every}</translation>
    </message>
    <message>
      <source>{verdict}: “{words}”</source>
      <translation>{verdict}: „{words}“</translation>
    </message>
    <message>
      <source>{who} {stance}</source>
      <translation>{who} {stance}</translation>
    </message>
    <message>
      <source>{who} {stance}: {what}</source>
      <translation>{who} {stance}: {what}</translation>
    </message>
    <message>
      <source>{why} Articles can be read here; highlights and notes cannot be kept.</source>
      <translation>{why} Artikel können hier gelesen werden; Hervorhebungen und Notizen können nicht aufbewahrt werden.</translation>
    </message>
    <message>
      <source>“{label}” stays as it is: what it was about was changed in another way since.</source>
      <translation>„{label}“ bleibt, wie es ist: Was es betraf, wurde seither anders geändert.</translation>
    </message>
    <message>
      <source>“{label}” was not done: what it is about was being changed at that moment.</source>
      <translation>„{label}“ wurde nicht ausgeführt: Was es betrifft, wurde in diesem Augenblick gerade geändert.</translation>
    </message>
    <message>
      <source>“{name}” is not an actor</source>
      <translation>„{name}“ ist kein Akteur</translation>
    </message>
    <message>
      <source>“{name}” is {actor}</source>
      <translation>„{name}“ ist {actor}</translation>
    </message>
    <message>
      <source>“{words}”</source>
      <translation>„{words}“</translation>
    </message>
    <message>
      <source>“{words}” is</source>
      <translation>„{words}“ ist</translation>
    </message>
    <message>
      <source>“{words}” means nobody</source>
      <translation>„{words}“ meint niemanden</translation>
    </message>
    <message>
      <source>“{words}” means somebody else…</source>
      <translation>„{words}“ meint jemand anderen …</translation>
    </message>
    <message>
      <source>“{words}” means {name}</source>
      <translation>„{words}“ meint {name}</translation>
    </message>
    <message>
      <source>… note {number} at the end</source>
      <translation>… Notiz {number} am Ende</translation>
    </message>
    <message>
      <source>↑ ↓ choose · Enter go to it · F2 write · {code} another code · {highlight1}–{highlight5} colour · {delete} remove</source>
      <translation>↑ ↓ wählen · Enter hingehen · F2 schreiben · {code} anderer Code · {highlight1}–{highlight5} Farbe · {delete} entfernen</translation>
    </message>
    <message>
      <source>↑ ↓ choose · Enter go to the text · {copy_position} copy the rows · {why} why · {next_area} articles</source>
      <translation>↑ ↓ wählen · Enter zum Text · {copy_position} Zeilen kopieren · {why} warum · {next_area} Artikel</translation>
    </message>
    <message>
      <source>↑ ↓ choose · Enter go to the text · {correct} correct · {next_mark} {previous_mark} marks of the actor · {next_area} articles</source>
      <translation>↑ ↓ wählen · Enter zum Text · {correct} berichtigen · {next_mark} {previous_mark} Stellen des Akteurs · {next_area} Artikel</translation>
    </message>
    <message>
      <source>↑ ↓ choose · Enter open · {next_area} page</source>
      <translation>↑ ↓ wählen · Enter öffnen · {next_area} Seite</translation>
    </message>
    <message>
      <source>↑ ↓ choose · Enter open · {show_library} library · {show_actions} all actions</source>
      <translation>↑ ↓ wählen · Enter öffnen · {show_library} Bibliothek · {show_actions} alle Aktionen</translation>
    </message>
  </context>
</TS>
