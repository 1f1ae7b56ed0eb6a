<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>BandChooser</name>
    <message>
        <source>{raster}: the band that the model takes as its band {number}</source>
        <translation>{raster}: Band, das das Modell als sein Band {number} verwendet</translation>
    </message>
</context>
<context>
    <name>BandsBox</name>
    <message>
        <source>Bands</source>
        <translation>Bänder</translation>
    </message>
    <message>
        <source>Post-event bands</source>
        <translation>Bänder nachher</translation>
    </message>
    <message>
        <source>Pre-event bands</source>
        <translation>Bänder vorher</translation>
    </message>
    <message>
        <source>Which bands the model sees, in its order</source>
        <translation>Welche Bänder das Modell sieht, in seiner Reihenfolge</translation>
    </message>
</context>
<context>
    <name>CampaignBox</name>
    <message>
        <source>A campaign of this event, or a new one</source>
        <translation>Eine Kampagne dieses Ereignisses oder eine neue</translation>
    </message>
    <message>
        <source>A new campaign…</source>
        <translation>Neue Kampagne…</translation>
    </message>
    <message>
        <source>Add a layer with the points to visit, such as reported landslides.</source>
        <translation>Fügen Sie einen Layer mit den zu besuchenden Punkten hinzu, etwa gemeldete Rutschungen.</translation>
    </message>
    <message>
        <source>All points have been visited.</source>
        <translation>Alle Punkte wurden besucht.</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Keep the points of this layer in the event and go to the first one</source>
        <translation>Die Punkte dieses Layers im Ereignis speichern und zum ersten gehen</translation>
    </message>
    <message>
        <source>Layer of the points to visit</source>
        <translation>Layer mit den zu besuchenden Punkten</translation>
    </message>
    <message>
        <source>No point is left on this raster; {} wait elsewhere. Choose another raster on the Map page.</source>
        <translation>Auf diesem Raster ist kein Punkt mehr übrig; anderswo warten: {}. Wählen Sie ein anderes Raster auf der Seite „Kartieren“.</translation>
    </message>
    <message>
        <source>Open an event, or make a new one: a campaign is kept in it.</source>
        <translation>Öffnen Sie ein Ereignis, oder legen Sie eines an: Eine Kampagne wird darin gespeichert.</translation>
    </message>
    <message>
        <source>Point {number} of {total}: {done} done, {skipped} skipped</source>
        <translation>Punkt {number} von {total}: erledigt {done}, übersprungen {skipped}</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Reading the points: {read} of {total}</source>
        <translation>Punkte werden gelesen: {read} von {total}</translation>
    </message>
    <message>
        <source>Start the campaign</source>
        <translation>Kampagne beginnen</translation>
    </message>
    <message>
        <source>Visit the points of a layer one after the other, such as reported landslides</source>
        <translation>Die Punkte eines Layers nacheinander besuchen, etwa gemeldete Rutschungen</translation>
    </message>
    <message>
        <source>{name}. It lies outside of '{raster}': choose another raster above, or skip it.</source>
        <translation>{name}. Liegt außerhalb von „{raster}“: Wählen Sie oben ein anderes Raster, oder überspringen Sie ihn.</translation>
    </message>
    <message>
        <source>{total} points: {done} done, {skipped} skipped</source>
        <translation>Punkte {total}: erledigt {done}, übersprungen {skipped}</translation>
    </message>
    <message>
        <source>{} points have no place in the event's coordinate reference system.</source>
        <translation>Punkte ohne Ort im Koordinatenbezugssystem des Ereignisses: {}.</translation>
    </message>
    <message>
        <source>{}. Choose its post-event raster above to map it.</source>
        <translation>{}. Wählen Sie oben das Nachher-Raster dazu, um ihn zu kartieren.</translation>
    </message>
</context>
<context>
    <name>CampaignWalk</name>
    <message>
        <source> m</source>
        <translation> m</translation>
    </message>
    <message>
        <source>As in the layer</source>
        <translation>Wie im Layer</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Gehe zu</translation>
    </message>
    <message>
        <source>Go to the next point that was not visited</source>
        <translation>Zum nächsten noch nicht besuchten Punkt gehen</translation>
    </message>
    <message>
        <source>Leave the point alone and go to the next one</source>
        <translation>Den Punkt auslassen und zum nächsten gehen</translation>
    </message>
    <message>
        <source>Map a square around the point, with model and region of this page</source>
        <translation>Ein Quadrat um den Punkt kartieren, mit Modell und Region dieser Seite</translation>
    </message>
    <message>
        <source>Map around it</source>
        <translation>Umgebung kartieren</translation>
    </message>
    <message>
        <source>Next point</source>
        <translation>Nächster Punkt</translation>
    </message>
    <message>
        <source>Only points on the post-event raster</source>
        <translation>Nur Punkte auf dem Nachher-Raster</translation>
    </message>
    <message>
        <source>Points elsewhere wait until their raster is chosen on the Map page</source>
        <translation>Andere Punkte warten, bis ihr Raster auf der Seite „Kartieren“ gewählt ist</translation>
    </message>
    <message>
        <source>Return to the point before; it waits again</source>
        <translation>Zum Punkt davor zurückkehren; er wartet dann wieder</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Review the candidates on the Review page</source>
        <translation>Die Kandidaten auf der Seite „Prüfen“ prüfen</translation>
    </message>
    <message>
        <source>Side of the square around the point that is mapped</source>
        <translation>Seitenlänge des Quadrats um den Punkt, das kartiert wird</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Quadrat</translation>
    </message>
    <message>
        <source>The nearest one</source>
        <translation>Der nächstgelegene</translation>
    </message>
    <message>
        <source>Tick the point off and go to the next one</source>
        <translation>Den Punkt abhaken und zum nächsten gehen</translation>
    </message>
    <message>
        <source>Which point comes next</source>
        <translation>Welcher Punkt als nächster kommt</translation>
    </message>
</context>
<context>
    <name>CandidateImport</name>
    <message>
        <source>Taking the candidates into '{}'</source>
        <translation>Kandidaten werden in „{}“ übernommen</translation>
    </message>
</context>
<context>
    <name>CandidateImportControl</name>
    <message>
        <source>A map that was interrupted is complete: {count} candidates.</source>
        <translation>Eine unterbrochene Karte ist vollständig, Kandidaten: {count}.</translation>
    </message>
    <message>
        <source>Another job is running. Wait until it has ended, or cancel it.</source>
        <translation>Es läuft bereits eine Aufgabe. Warten Sie, bis sie fertig ist, oder brechen Sie sie ab.</translation>
    </message>
    <message>
        <source>Cancelled; the event is as it was. The new candidates are in {}.</source>
        <translation>Abgebrochen; das Ereignis ist, wie es war. Die neuen Kandidaten liegen in {}.</translation>
    </message>
    <message>
        <source>Open an event first: candidates are taken into the open one.</source>
        <translation>Öffnen Sie zuerst ein Ereignis: Kandidaten werden in das offene übernommen.</translation>
    </message>
    <message>
        <source>Taking the candidates into '{}'</source>
        <translation>Kandidaten werden in „{}“ übernommen</translation>
    </message>
    <message>
        <source>The candidates could not be taken into the event: {reason} They are in {file}.</source>
        <translation>Die Kandidaten konnten nicht ins Ereignis übernommen werden: {reason} Sie liegen in {file}.</translation>
    </message>
    <message>
        <source>The event was closed; it takes in the rest of the candidates when it is opened again.</source>
        <translation>Das Ereignis wurde geschlossen; es übernimmt die übrigen Kandidaten, wenn es wieder geöffnet wird.</translation>
    </message>
    <message>
        <source>{count} candidates taken in; {present} were there already.</source>
        <translation>Übernommene Kandidaten: {count}; schon vorhanden: {present}.</translation>
    </message>
</context>
<context>
    <name>CandidateModel</name>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Fläche</translation>
    </message>
    <message>
        <source>Area on the ground. Click to sort.</source>
        <translation>Fläche am Boden. Klicken sortiert.</translation>
    </message>
    <message>
        <source>Conf.</source>
        <translation>Konf.</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>Mean probability that the model gave it. Click to sort.</source>
        <translation>Mittlere Wahrscheinlichkeit laut Modell. Klicken sortiert.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Number of the candidate in its run. Click to sort by the order of mapping.</source>
        <translation>Nummer des Kandidaten in seinem Lauf. Klicken sortiert nach der Reihenfolge der Kartierung.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>What was decided. Click to sort.</source>
        <translation>Was entschieden wurde. Klicken sortiert.</translation>
    </message>
    <message>
        <source>Whether there is a comment. Click to sort.</source>
        <translation>Ob es einen Kommentar gibt. Klicken sortiert.</translation>
    </message>
    <message>
        <source>has a comment</source>
        <translation>hat einen Kommentar</translation>
    </message>
</context>
<context>
    <name>CandidateTable</name>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandidaten</translation>
    </message>
    <message>
        <source>Conf.</source>
        <translation>Konf.</translation>
    </message>
</context>
<context>
    <name>EngineSetupDialog</name>
    <message>
        <source>&amp;Download and install</source>
        <translation>&amp;Herunterladen und installieren</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Landslide Mapper runs its networks in a Python environment of its own; QGIS's Python is not touched.

About {size:.1f} GB will be downloaded from the Python package index and installed into:
{folder}

To undo it, delete that folder. No image and no result ever leaves this machine.</source>
        <translation>Landslide Mapper rechnet seine Netze in einer eigenen Python-Umgebung; das Python von QGIS bleibt unberührt.

Etwa {size:.1f} GB werden vom Python-Paketindex heruntergeladen und hier installiert:
{folder}

Um es rückgängig zu machen, löschen Sie diesen Ordner. Kein Bild und kein Ergebnis verlässt je diesen Rechner.</translation>
    </message>
    <message>
        <source>No Python was found that could make an environment for the engine. Install Python 3.9 or newer, or name the Python of an environment with PyTorch in the settings.</source>
        <translation>Es wurde kein Python gefunden, das eine Umgebung für die Engine anlegen kann. Installieren Sie Python 3.9 oder neuer, oder geben Sie in den Einstellungen das Python einer Umgebung mit PyTorch an.</translation>
    </message>
    <message>
        <source>Set up the engine</source>
        <translation>Engine einrichten</translation>
    </message>
    <message>
        <source>The engine could not be set up; nothing was left behind. The log below says why.</source>
        <translation>Die Engine konnte nicht eingerichtet werden; es ist nichts zurückgeblieben. Das Protokoll unten nennt den Grund.</translation>
    </message>
    <message>
        <source>The engine is ready.</source>
        <translation>Die Engine ist bereit.</translation>
    </message>
    <message>
        <source>What the installation prints</source>
        <translation>Ausgabe der Installation</translation>
    </message>
</context>
<context>
    <name>EventBar</name>
    <message>
        <source>&amp;Close event</source>
        <translation>Ereignis &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;New event…</source>
        <translation>&amp;Neues Ereignis…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Öffnen…</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>&amp;Zuletzt verwendet</translation>
    </message>
    <message>
        <source>An event keeps labels, candidates and reviews together</source>
        <translation>Ein Ereignis hält Labels, Kandidaten und Prüfungen zusammen</translation>
    </message>
    <message>
        <source>Choose the connection and the schema that the team works in.</source>
        <translation>Wählen Sie die Verbindung und das Schema, in dem das Team arbeitet.</translation>
    </message>
    <message>
        <source>Edits not saved</source>
        <translation>Änderungen nicht gespeichert</translation>
    </message>
    <message>
        <source>Event not opened</source>
        <translation>Ereignis nicht geöffnet</translation>
    </message>
    <message>
        <source>GeoPackage (*.gpkg)</source>
        <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Make an event: its labels, candidates and reviews in one file</source>
        <translation>Ein Ereignis anlegen: seine Labels, Kandidaten und Prüfungen in einer Datei</translation>
    </message>
    <message>
        <source>Make, open or close an event</source>
        <translation>Ein Ereignis anlegen, öffnen oder schließen</translation>
    </message>
    <message>
        <source>New event…</source>
        <translation>Neues Ereignis…</translation>
    </message>
    <message>
        <source>No event open</source>
        <translation>Kein Ereignis offen</translation>
    </message>
    <message>
        <source>Open an event</source>
        <translation>Ereignis öffnen</translation>
    </message>
    <message>
        <source>Open an event from PostGIS</source>
        <translation>Ereignis aus PostGIS öffnen</translation>
    </message>
    <message>
        <source>Open from &amp;PostGIS…</source>
        <translation>Aus &amp;PostGIS öffnen…</translation>
    </message>
    <message>
        <source>Read &amp;again</source>
        <translation>Neu &amp;einlesen</translation>
    </message>
    <message>
        <source>Read-only: {}</source>
        <translation>Schreibgeschützt: {}</translation>
    </message>
    <message>
        <source>Save edits?</source>
        <translation>Änderungen speichern?</translation>
    </message>
    <message>
        <source>Show what others have written meanwhile</source>
        <translation>Zeigen, was andere inzwischen geschrieben haben</translation>
    </message>
    <message>
        <source>There are edits that are not saved in: {}.</source>
        <translation>Nicht gespeicherte Änderungen in: {}.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>EventDialog</name>
    <message>
        <source>&amp;Create event</source>
        <translation>Ereignis &amp;anlegen</translation>
    </message>
    <message>
        <source>&amp;Kept in</source>
        <translation>Aufbewa&amp;hrt in</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>&amp;Wo</translation>
    </message>
    <message>
        <source>A file (GeoPackage)</source>
        <translation>Einer Datei (GeoPackage)</translation>
    </message>
    <message>
        <source>A file for one person, a database for a team</source>
        <translation>Eine Datei für eine Person, eine Datenbank für ein Team</translation>
    </message>
    <message>
        <source>A team's database (PostGIS)</source>
        <translation>Der Datenbank eines Teams (PostGIS)</translation>
    </message>
    <message>
        <source>An event holds everything about one storm or earthquake: labels, candidates, reviews.</source>
        <translation>Ein Ereignis enthält alles zu einem Unwetter oder Erdbeben: Labels, Kandidaten, Prüfungen.</translation>
    </message>
    <message>
        <source>C&amp;RS</source>
        <translation>&amp;KBS</translation>
    </message>
    <message>
        <source>Coordinate reference system of all layers; the post-event image's is a good choice</source>
        <translation>Koordinatenbezugssystem aller Layer; das des Nachher-Bildes ist eine gute Wahl</translation>
    </message>
    <message>
        <source>Event &amp;date</source>
        <translation>Ereignis&amp;datum</translation>
    </message>
    <message>
        <source>Filled in with the post-event image's date where its name tells; correct it</source>
        <translation>Mit dem Datum des Nachher-Bildes vorbelegt, wenn sein Name es verrät; bitte berichtigen</translation>
    </message>
    <message>
        <source>GeoPackage (*.gpkg)</source>
        <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <source>Give the event a title.</source>
        <translation>Geben Sie dem Ereignis einen Titel.</translation>
    </message>
    <message>
        <source>Make the event and open it</source>
        <translation>Das Ereignis anlegen und öffnen</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Neues Ereignis</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Noch unbekannt</translation>
    </message>
    <message>
        <source>Say where the event is kept.</source>
        <translation>Geben Sie an, wo das Ereignis gespeichert wird.</translation>
    </message>
    <message>
        <source>Such as: Hokkaido earthquake 2018</source>
        <translation>Zum Beispiel: Hokkaido-Erdbeben 2018</translation>
    </message>
    <message>
        <source>Tri&amp;gger</source>
        <translation>Aus&amp;löser</translation>
    </message>
    <message>
        <source>What set the landslides off</source>
        <translation>Was die Rutschungen ausgelöst hat</translation>
    </message>
    <message>
        <source>What the event is called</source>
        <translation>Wie das Ereignis heißt</translation>
    </message>
    <message>
        <source>Where the event is kept</source>
        <translation>Wo das Ereignis gespeichert wird</translation>
    </message>
</context>
<context>
    <name>EventTrainingBox</name>
    <message>
        <source>1 label</source>
        <translation>1 Label</translation>
    </message>
    <message>
        <source>Choose the rasters of the event on the Map page.</source>
        <translation>Wählen Sie die Raster des Ereignisses auf der Seite „Kartieren“.</translation>
    </message>
    <message>
        <source>Draw some landslides on the Label page, or accept candidates on the Review page.</source>
        <translation>Zeichnen Sie Rutschungen auf der Seite „Labeln“, oder nehmen Sie auf der Seite „Prüfen“ Kandidaten an.</translation>
    </message>
    <message>
        <source>Edits that are not saved yet are used too: {}</source>
        <translation>Noch nicht gespeicherte Änderungen werden auch verwendet: {}</translation>
    </message>
    <message>
        <source>Nothing new since version {}.</source>
        <translation>Nichts Neues seit Version {}.</translation>
    </message>
    <message>
        <source>Nothing to learn from yet.</source>
        <translation>Noch nichts zu lernen.</translation>
    </message>
    <message>
        <source>Scenes: {}</source>
        <translation>Szenen: {}</translation>
    </message>
    <message>
        <source>The model must also see what is no landslide: mark an area in which every landslide is drawn (Label page), or reject wrong candidates.</source>
        <translation>Das Modell muss auch sehen, was keine Rutschung ist: Markieren Sie ein Gebiet, in dem jede Rutschung gezeichnet ist (Seite „Labeln“), oder lehnen Sie falsche Kandidaten ab.</translation>
    </message>
    <message>
        <source>{text} and {count} more</source>
        <translation>{text} und {count} weitere</translation>
    </message>
    <message>
        <source>{what} since version {number}</source>
        <translation>{what} seit Version {number}</translation>
    </message>
    <message>
        <source>{} accepted</source>
        <translation>angenommen: {}</translation>
    </message>
    <message>
        <source>{} edited</source>
        <translation>bearbeitet: {}</translation>
    </message>
    <message>
        <source>{} labels</source>
        <translation>Labels: {}</translation>
    </message>
    <message>
        <source>{} rejected</source>
        <translation>abgelehnt: {}</translation>
    </message>
    <message>
        <source>{} to learn from</source>
        <translation>Zu lernen: {}</translation>
    </message>
</context>
<context>
    <name>ExemplarConsent</name>
    <message>
        <source>About {} small patches of imagery per region stay in the model folder. Without them, an update cannot tell whether an old region got worse. They are left out when the model is exported.</source>
        <translation>Etwa {} kleine Bildausschnitte je Region bleiben im Modellordner. Ohne sie kann ein Update nicht erkennen, ob eine alte Region schlechter wurde. Beim Export des Modells werden sie weggelassen.</translation>
    </message>
    <message>
        <source>Keep a few training patches in the model, so that updates can check and refresh old regions</source>
        <translation>Einige Trainingsausschnitte im Modell behalten, damit Updates alte Regionen prüfen und auffrischen können</translation>
    </message>
</context>
<context>
    <name>ExportControl</name>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Abgebrochen; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>E&amp;xport the inventory…</source>
        <translation>&amp;Inventar exportieren…</translation>
    </message>
    <message>
        <source>Export model {}</source>
        <translation>Modell {} exportieren</translation>
    </message>
    <message>
        <source>Export the &amp;model…</source>
        <translation>&amp;Modell exportieren…</translation>
    </message>
    <message>
        <source>Exporting model {}</source>
        <translation>Modell {} wird exportiert</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Give imagery away, too?</source>
        <translation>Auch Bildausschnitte weitergeben?</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Kartieren</translation>
    </message>
    <message>
        <source>Model exported to {}, with imagery.</source>
        <translation>Modell nach {} exportiert, mit Bildausschnitten.</translation>
    </message>
    <message>
        <source>Model exported to {}, without imagery.</source>
        <translation>Modell nach {} exportiert, ohne Bildausschnitte.</translation>
    </message>
    <message>
        <source>Model folder (*.lsmodel)</source>
        <translation>Modellordner (*.lsmodel)</translation>
    </message>
    <message>
        <source>No model is chosen. Choose one on the Update page first.</source>
        <translation>Kein Modell gewählt. Wählen Sie zuerst eines auf der Seite „Update“.</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Den Ordner öffnen</translation>
    </message>
    <message>
        <source>Open the map</source>
        <translation>Karte öffnen</translation>
    </message>
    <message>
        <source>The model may keep patches of the images that it learned from, which make later updates safer. Does the license of the images allow you to give them away?</source>
        <translation>Das Modell kann Ausschnitte der Bilder enthalten, aus denen es gelernt hat; sie machen spätere Updates sicherer. Erlaubt die Lizenz der Bilder, sie weiterzugeben?</translation>
    </message>
    <message>
        <source>{} landslides exported</source>
        <translation>Exportierte Rutschungen: {}</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>B&amp;ild</translation>
    </message>
    <message>
        <source>&amp;Keep the layout in the project</source>
        <translation>&amp;Layout im Projekt behalten</translation>
    </message>
    <message>
        <source>&amp;Landslides</source>
        <translation>R&amp;utschungen</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Karte</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Prüfung</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>A table; outlines as text, and longitude and latitude</source>
        <translation>Eine Tabelle; Umrisse als Text, dazu Länge und Breite</translation>
    </message>
    <message>
        <source>A&amp;uthor</source>
        <translation>&amp;Verfasser</translation>
    </message>
    <message>
        <source>All files begin with it</source>
        <translation>Alle Dateien beginnen damit</translation>
    </message>
    <message>
        <source>Attri&amp;bution</source>
        <translation>&amp;Quellenangabe</translation>
    </message>
    <message>
        <source>C&amp;olors</source>
        <translation>Far&amp;ben</translation>
    </message>
    <message>
        <source>D&amp;ata</source>
        <translation>D&amp;aten</translation>
    </message>
    <message>
        <source>Event: {}</source>
        <translation>Ereignis: {}</translation>
    </message>
    <message>
        <source>Export landslides in this state of the review</source>
        <translation>Rutschungen mit diesem Prüfstatus exportieren</translation>
    </message>
    <message>
        <source>Export the inventory</source>
        <translation>Inventar exportieren</translation>
    </message>
    <message>
        <source>Exporting {}</source>
        <translation>{} wird exportiert</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>&amp;Ordner</translation>
    </message>
    <message>
        <source>For old programs; names of attributes are shortened, long texts cut</source>
        <translation>Für alte Programme; Attributnamen werden gekürzt, lange Texte abgeschnitten</translation>
    </message>
    <message>
        <source>For the web; longitude and latitude (WGS 84)</source>
        <translation>Für das Web; Länge und Breite (WGS 84)</translation>
    </message>
    <message>
        <source>For virtual globes</source>
        <translation>Für virtuelle Globen</translation>
    </message>
    <message>
        <source>Format of the file; size and orientation of the paper</source>
        <translation>Format der Datei; Größe und Ausrichtung des Papiers</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Inventar</translation>
    </message>
    <message>
        <source>It is made where it does not exist</source>
        <translation>Wird angelegt, falls er fehlt</translation>
    </message>
    <message>
        <source>Landslides that people drew or imported, where no exported candidate covers them</source>
        <translation>Gezeichnete oder importierte Rutschungen, wo kein exportierter Kandidat sie überdeckt</translation>
    </message>
    <message>
        <source>Li&amp;cense</source>
        <translation>Li&amp;zenz</translation>
    </message>
    <message>
        <source>Metadata and &amp;statistics</source>
        <translation>Metadaten und &amp;Statistik</translation>
    </message>
    <message>
        <source>Of the inventory and its map</source>
        <translation>Des Inventars und seiner Karte</translation>
    </message>
    <message>
        <source>One file for QGIS and others, complete</source>
        <translation>Eine Datei für QGIS und andere, vollständig</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Person or organization that answers for it</source>
        <translation>Person oder Organisation, die dafür einsteht</translation>
    </message>
    <message>
        <source>Print the landslides as a map</source>
        <translation>Die Rutschungen als Karte drucken</translation>
    </message>
    <message>
        <source>Raster below the landslides; may be empty</source>
        <translation>Raster unter den Rutschungen; darf leer bleiben</translation>
    </message>
    <message>
        <source>Re&amp;place files that are there</source>
        <translation>Vorhandene Dateien e&amp;rsetzen</translation>
    </message>
    <message>
        <source>Say in which folder and under which name to export.</source>
        <translation>Geben Sie Ordner und Namen für den Export an.</translation>
    </message>
    <message>
        <source>Sources, reviewers, numbers, areas and sizes, as JSON, Markdown, HTML and CSV</source>
        <translation>Quellen, Prüfende, Anzahlen, Flächen und Größen als JSON, Markdown, HTML und CSV</translation>
    </message>
    <message>
        <source>The open event, or a layer of candidates</source>
        <translation>Das offene Ereignis oder ein Layer mit Kandidaten</translation>
    </message>
    <message>
        <source>There are no landslides to export. Open an event, or map some.</source>
        <translation>Es gibt keine Rutschungen zum Exportieren. Öffnen Sie ein Ereignis, oder kartieren Sie.</translation>
    </message>
    <message>
        <source>There is no event and no layer of candidates. Map some landslides first.</source>
        <translation>Es gibt kein Ereignis und keinen Layer mit Kandidaten. Kartieren Sie zuerst Rutschungen.</translation>
    </message>
    <message>
        <source>Tick a format, or the map.</source>
        <translation>Haken Sie ein Format an, oder die Karte.</translation>
    </message>
    <message>
        <source>Tick at least one review state.</source>
        <translation>Haken Sie mindestens einen Prüfstatus an.</translation>
    </message>
    <message>
        <source>To edit it under Project &gt; Layouts; it shows the exported GeoPackage, so tick that, too</source>
        <translation>Zum Bearbeiten unter Projekt &gt; Layouts; es zeigt das exportierte GeoPackage, also dieses auch anhaken</translation>
    </message>
    <message>
        <source>Under which others may use it</source>
        <translation>Unter welcher andere es nutzen dürfen</translation>
    </message>
    <message>
        <source>What the colors of the landslides tell</source>
        <translation>Was die Farben der Rutschungen bedeuten</translation>
    </message>
    <message>
        <source>Where the image is from, as its license asks for</source>
        <translation>Woher das Bild stammt, wie es seine Lizenz verlangt</translation>
    </message>
    <message>
        <source>Which landslides; by default those that a person has confirmed</source>
        <translation>Welche Rutschungen; normalerweise die, die ein Mensch bestätigt hat</translation>
    </message>
    <message>
        <source>Without this, nothing is written where a file of the name exists</source>
        <translation>Sonst wird nichts geschrieben, wo eine Datei dieses Namens vorhanden ist</translation>
    </message>
    <message>
        <source>Write the landslides as data for others</source>
        <translation>Die Rutschungen als Daten für andere schreiben</translation>
    </message>
    <message>
        <source>and dra&amp;wn labels</source>
        <translation>und &amp;gezeichnete Labels</translation>
    </message>
</context>
<context>
    <name>ExtentChooser</name>
    <message>
        <source>Add a polygon layer that bounds the area to map, or choose another area.</source>
        <translation>Fügen Sie einen Polygonlayer hinzu, der das Gebiet begrenzt, oder wählen Sie ein anderes Gebiet.</translation>
    </message>
    <message>
        <source>Current view of the map</source>
        <translation>Aktuelle Kartenansicht</translation>
    </message>
    <message>
        <source>Dra&amp;w the rectangle</source>
        <translation>Rechteck &amp;zeichnen</translation>
    </message>
    <message>
        <source>Drag a rectangle on the map; it stays until you draw another one</source>
        <translation>Auf der Karte ein Rechteck aufziehen; es bleibt, bis ein neues gezeichnet wird</translation>
    </message>
    <message>
        <source>Draw a rectangle on the map.</source>
        <translation>Zeichnen Sie ein Rechteck auf der Karte.</translation>
    </message>
    <message>
        <source>Inside a polygon layer</source>
        <translation>Innerhalb eines Polygonlayers</translation>
    </message>
    <message>
        <source>Only the area inside the polygons of this layer is mapped</source>
        <translation>Nur die Fläche innerhalb der Polygone dieses Layers wird kartiert</translation>
    </message>
    <message>
        <source>Rectangle drawn on the map</source>
        <translation>Auf der Karte gezeichnetes Rechteck</translation>
    </message>
    <message>
        <source>Whole post-event raster</source>
        <translation>Ganzes Nachher-Raster</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Add an image from after the event to the project, and one from before it. Choose them here.</source>
        <translation>Fügen Sie dem Projekt ein Bild von nach dem Ereignis hinzu und eines von vorher. Wählen Sie sie hier.</translation>
    </message>
    <message>
        <source>Choose the images</source>
        <translation>Bilder wählen</translation>
    </message>
    <message>
        <source>Close the guide</source>
        <translation>Die Einführung schließen</translation>
    </message>
    <message>
        <source>Close the guide; the button with the question mark opens it again</source>
        <translation>Die Einführung schließen; der Knopf mit dem Fragezeichen öffnet sie wieder</translation>
    </message>
    <message>
        <source>Do not show again</source>
        <translation>Nicht mehr anzeigen</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Get a model</source>
        <translation>Modell beschaffen</translation>
    </message>
    <message>
        <source>Go through the candidates by keyboard: A accepts, R rejects, Space blinks before and after.</source>
        <translation>Gehen Sie die Kandidaten per Tastatur durch: A nimmt an, R lehnt ab, Leertaste blinkt zwischen vorher und nachher.</translation>
    </message>
    <message>
        <source>Leave the guide closed when QGIS is started again</source>
        <translation>Die Einführung beim nächsten Start von QGIS geschlossen lassen</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Kartieren</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Open a model that you were given, or train one on the Train page. The engine is set up once.</source>
        <translation>Öffnen Sie ein Modell, das Sie bekommen haben, oder trainieren Sie eines (Seite „Training“). Die Engine wird einmal eingerichtet.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Start here. Candidates appear on the map; everything is computed on this machine.</source>
        <translation>Hier starten. Kandidaten erscheinen auf der Karte; alles wird auf diesem Rechner berechnet.</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Schritt zurück</translation>
    </message>
    <message>
        <source>Teach the model what you decided and drew, then map again. A worse version is not published.</source>
        <translation>Bringen Sie dem Modell bei, was Sie entschieden und gezeichnet haben, und kartieren Sie neu. Eine schlechtere Version wird nicht veröffentlicht.</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Update</translation>
    </message>
    <message>
        <source>{number} of {count}: {title}</source>
        <translation>{number} von {count}: {title}</translation>
    </message>
</context>
<context>
    <name>InventoryMap</name>
    <message>
        <source>1 landslide</source>
        <translation>1 Rutschung</translation>
    </message>
    <message>
        <source>Coordinates: {}; graticule WGS 84</source>
        <translation>Koordinaten: {}; Gitternetz WGS 84</translation>
    </message>
    <message>
        <source>Images: {}</source>
        <translation>Bilder: {}</translation>
    </message>
    <message>
        <source>Landslide</source>
        <translation>Rutschung</translation>
    </message>
    <message>
        <source>Landslide inventory</source>
        <translation>Rutschungsinventar</translation>
    </message>
    <message>
        <source>Landslides</source>
        <translation>Rutschungen</translation>
    </message>
    <message>
        <source>Model: {}</source>
        <translation>Modell: {}</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Keine Angabe</translation>
    </message>
    <message>
        <source>Reviewed by: {}</source>
        <translation>Geprüft von: {}</translation>
    </message>
    <message>
        <source>The image has no georeference: coordinates are pixels.</source>
        <translation>Das Bild hat keine Georeferenz: Die Koordinaten sind Pixel.</translation>
    </message>
    <message>
        <source>event of {}</source>
        <translation>Ereignis vom {}</translation>
    </message>
    <message>
        <source>{} and {} more</source>
        <translation>{} und {} weitere</translation>
    </message>
    <message>
        <source>{} landslides</source>
        <translation>{} Rutschungen</translation>
    </message>
    <message>
        <source>{} square pixels</source>
        <translation>{} Quadratpixel</translation>
    </message>
    <message>
        <source>{} · made with Landslide Mapper</source>
        <translation>{} · erstellt mit Landslide Mapper</translation>
    </message>
</context>
<context>
    <name>JobControl</name>
    <message>
        <source>Another job is running. Wait until it has ended, or cancel it.</source>
        <translation>Es läuft bereits eine Aufgabe. Warten Sie, bis sie fertig ist, oder brechen Sie sie ab.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Landslide Mapper</source>
        <translation>Landslide Mapper</translation>
    </message>
    <message>
        <source>Set up the engine…</source>
        <translation>Engine einrichten…</translation>
    </message>
    <message>
        <source>The job failed unexpectedly: {}. The details are in the log panel 'Landslide Mapper'.</source>
        <translation>Die Aufgabe ist unerwartet fehlgeschlagen: {}. Einzelheiten stehen im Protokollfenster „Landslide Mapper“.</translation>
    </message>
</context>
<context>
    <name>JobFooter</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Wird abgebrochen…</translation>
    </message>
    <message>
        <source>Progress of the job</source>
        <translation>Fortschritt der Aufgabe</translation>
    </message>
    <message>
        <source>Stop the job; nothing half-written is left behind</source>
        <translation>Die Aufgabe abbrechen; nichts Halbfertiges bleibt zurück</translation>
    </message>
</context>
<context>
    <name>JobThread</name>
    <message>
        <source>Starting the engine</source>
        <translation>Engine wird gestartet</translation>
    </message>
</context>
<context>
    <name>JobWords</name>
    <message>
        <source>Bringing the probability back to the post-event raster's grid</source>
        <translation>Wahrscheinlichkeit wird auf das Gitter des Nachher-Rasters gebracht</translation>
    </message>
    <message>
        <source>Choosing patches: {}</source>
        <translation>Ausschnitte werden gewählt: {}</translation>
    </message>
    <message>
        <source>Choosing the region</source>
        <translation>Region wird gewählt</translation>
    </message>
    <message>
        <source>Cutting patches from the labelled scenes</source>
        <translation>Ausschnitte der gelabelten Szenen werden erstellt</translation>
    </message>
    <message>
        <source>Cutting patches: {}</source>
        <translation>Ausschnitte werden erstellt: {}</translation>
    </message>
    <message>
        <source>Drawing the candidates</source>
        <translation>Kandidaten werden gezeichnet</translation>
    </message>
    <message>
        <source>Epoch {} of {}: validation IoU {}</source>
        <translation>Epoche {} von {}: Validierungs-IoU {}</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Modell wird geladen</translation>
    </message>
    <message>
        <source>Looking at the scenes: {}</source>
        <translation>Szenen werden angesehen: {}</translation>
    </message>
    <message>
        <source>Looking at tiles</source>
        <translation>Kacheln werden angesehen</translation>
    </message>
    <message>
        <source>Looking where the map is unsure</source>
        <translation>Unsichere Stellen der Karte werden gesucht</translation>
    </message>
    <message>
        <source>Mapping: block {} of {}</source>
        <translation>Kartierung: Block {} von {}</translation>
    </message>
    <message>
        <source>Reading the inventory</source>
        <translation>Inventar wird gelesen</translation>
    </message>
    <message>
        <source>Reading the labels: {}</source>
        <translation>Labels werden gelesen: {}</translation>
    </message>
    <message>
        <source>Writing {}</source>
        <translation>{} wird geschrieben</translation>
    </message>
</context>
<context>
    <name>KeyLegend</name>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leertaste</translation>
    </message>
    <message>
        <source>These keys work on the map and on this page while the review is on</source>
        <translation>Diese Tasten gelten auf der Karte und auf dieser Seite, solange die Prüfung läuft</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>annehmen</translation>
    </message>
    <message>
        <source>blink</source>
        <translation>blinken</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>end</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>next</source>
        <translation>weiter</translation>
    </message>
    <message>
        <source>previous</source>
        <translation>zurück</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>ablehnen</translation>
    </message>
    <message>
        <source>reshape</source>
        <translation>umformen</translation>
    </message>
    <message>
        <source>split</source>
        <translation>teilen</translation>
    </message>
    <message>
        <source>swipe</source>
        <translation>wischen</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>rückgängig</translation>
    </message>
</context>
<context>
    <name>LabelCountsView</name>
    <message>
        <source>Labelled</source>
        <translation>Gelabelt</translation>
    </message>
    <message>
        <source>Landslides</source>
        <translation>Rutschungen</translation>
    </message>
    <message>
        <source>Landslides drawn or imported: {}</source>
        <translation>Gezeichnete oder importierte Rutschungen: {}</translation>
    </message>
    <message>
        <source>Saved or not, everything that is drawn counts</source>
        <translation>Gespeichert oder nicht: Alles Gezeichnete zählt</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Nutzung</translation>
    </message>
</context>
<context>
    <name>LabelDrawing</name>
    <message>
        <source>'{layer}' cannot be edited. {because}</source>
        <translation>„{layer}“ kann nicht bearbeitet werden. {because}</translation>
    </message>
    <message>
        <source>'{layer}' could not be saved, its edits are still there: {reasons}</source>
        <translation>„{layer}“ konnte nicht gespeichert werden, die Änderungen sind noch da: {reasons}</translation>
    </message>
</context>
<context>
    <name>LabelExchange</name>
    <message>
        <source>&amp;Files (polygons, LabelMe, mask)…</source>
        <translation>&amp;Dateien (Polygone, LabelMe, Maske)…</translation>
    </message>
    <message>
        <source>&amp;Import labels</source>
        <translation>Labels &amp;importieren</translation>
    </message>
    <message>
        <source>Add the landslides of a polygon layer, of LabelMe files or of a mask to the labels</source>
        <translation>Die Rutschungen eines Polygonlayers, aus LabelMe-Dateien oder einer Maske zu den Labels hinzufügen</translation>
    </message>
    <message>
        <source>Add the rasters that the labels belong to first: each LabelMe file refers to one.</source>
        <translation>Fügen Sie zuerst die Raster hinzu, zu denen die Labels gehören: Jede LabelMe-Datei verweist auf eines.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Import labels</source>
        <translation>Labels importieren</translation>
    </message>
    <message>
        <source>LabelMe files written: {files}, landslides in them: {landslides}.</source>
        <translation>Geschriebene LabelMe-Dateien: {files}, Rutschungen darin: {landslides}.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Polygon layers of the project</source>
        <translation>Polygonlayer des Projekts</translation>
    </message>
    <message>
        <source>Polygons, LabelMe files, masks ({})</source>
        <translation>Polygone, LabelMe-Dateien, Masken ({})</translation>
    </message>
    <message>
        <source>Stop; labels that are imported already stay</source>
        <translation>Anhalten; schon importierte Labels bleiben</translation>
    </message>
    <message>
        <source>Write the labels as LabelMe files, one for each raster</source>
        <translation>Die Labels als LabelMe-Dateien schreiben, eine je Raster</translation>
    </message>
</context>
<context>
    <name>LabelMeDialog</name>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>&amp;Rasters</source>
        <translation>R&amp;aster</translation>
    </message>
    <message>
        <source>A file is written for each ticked raster</source>
        <translation>Für jedes angehakte Raster wird eine Datei geschrieben</translation>
    </message>
    <message>
        <source>Beside each raster</source>
        <translation>Neben jedem Raster</translation>
    </message>
    <message>
        <source>Each file holds the labels inside one raster, in its pixels, and refers to it; the image itself is not copied.</source>
        <translation>Jede Datei enthält die Labels innerhalb eines Rasters in dessen Pixeln und verweist darauf; das Bild selbst wird nicht kopiert.</translation>
    </message>
    <message>
        <source>Export labels as LabelMe files</source>
        <translation>Labels als LabelMe-Dateien exportieren</translation>
    </message>
    <message>
        <source>Folder for the files; empty: beside each raster, where LabelMe looks for it</source>
        <translation>Ordner für die Dateien; leer: neben jedem Raster, wo LabelMe danach sucht</translation>
    </message>
    <message>
        <source>Re&amp;place files that are there</source>
        <translation>Vorhandene Dateien e&amp;rsetzen</translation>
    </message>
    <message>
        <source>Sa&amp;ve in</source>
        <translation>&amp;Speichern in</translation>
    </message>
    <message>
        <source>Without this, files that are there are left alone</source>
        <translation>Sonst bleiben vorhandene Dateien unberührt</translation>
    </message>
</context>
<context>
    <name>LabelPage</name>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Fertig</translation>
    </message>
    <message>
        <source>&amp;Use areas for</source>
        <translation>Gebiete n&amp;utzen für</translation>
    </message>
    <message>
        <source>'{name}': landslides imported: {count}.</source>
        <translation>„{name}“: importierte Rutschungen: {count}.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>All landslides in the current view are drawn: add it as a labelled area</source>
        <translation>Alle Rutschungen in der aktuellen Ansicht sind gezeichnet: als Label-Gebiet hinzufügen</translation>
    </message>
    <message>
        <source>Areas removed, as nothing was left of them: {}.</source>
        <translation>Entfernte Gebiete, von denen nichts übrig blieb: {}.</translation>
    </message>
    <message>
        <source>Draw &amp;landslides</source>
        <translation>&amp;Rutschungen zeichnen</translation>
    </message>
    <message>
        <source>Draw labelled &amp;areas</source>
        <translation>Label-&amp;Gebiete zeichnen</translation>
    </message>
    <message>
        <source>Draw landslides with QGIS's polygon tool: left clicks set corners, a right click ends</source>
        <translation>Rutschungen mit dem Polygonwerkzeug von QGIS zeichnen: Linksklicks setzen Ecken, ein Rechtsklick beendet</translation>
    </message>
    <message>
        <source>Draw where all landslides are drawn: what is not a landslide there is background</source>
        <translation>Zeichnen, wo alle Rutschungen gezeichnet sind: Was dort keine Rutschung ist, ist Hintergrund</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Alles ist gespeichert</translation>
    </message>
    <message>
        <source>Files that could not be used: {count}. {first}</source>
        <translation>Nicht verwendbare Dateien: {count}. {first}</translation>
    </message>
    <message>
        <source>It has no coordinate reference system and was taken to be in the event's.</source>
        <translation>Kein Koordinatenbezugssystem angegeben; es wurde das des Ereignisses angenommen.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Labeln</translation>
    </message>
    <message>
        <source>Labels are kept in an event: one file for all of its data. Make or open one to begin.</source>
        <translation>Labels liegen in einem Ereignis: eine Datei für alle seine Daten. Legen Sie zuerst eines an, oder öffnen Sie eines.</translation>
    </message>
    <message>
        <source>Landslide Mapper</source>
        <translation>Landslide Mapper</translation>
    </message>
    <message>
        <source>Landslides outside all labelled areas, which the model does not learn from: {}.</source>
        <translation>Rutschungen außerhalb aller Label-Gebiete, aus denen das Modell nicht lernt: {}.</translation>
    </message>
    <message>
        <source>Left out, as it was labelled before: {}.</source>
        <translation>Weggelassen, weil schon zuvor gelabelt: {}.</translation>
    </message>
    <message>
        <source>Left out: {}.</source>
        <translation>Weggelassen: {}.</translation>
    </message>
    <message>
        <source>Let new corners meet those that are there, so that neighbours share their edges</source>
        <translation>Neue Ecken rasten an vorhandenen ein, damit Nachbarn ihre Kanten teilen</translation>
    </message>
    <message>
        <source>Make or open an event</source>
        <translation>Ereignis anlegen oder öffnen</translation>
    </message>
    <message>
        <source>Next: draw at least one landslide inside a training area.</source>
        <translation>Als Nächstes: Zeichnen Sie mindestens eine Rutschung in einem Trainingsgebiet.</translation>
    </message>
    <message>
        <source>Next: draw the landslides that you see, or import them.</source>
        <translation>Als Nächstes: Zeichnen Sie die Rutschungen, die Sie sehen, oder importieren Sie sie.</translation>
    </message>
    <message>
        <source>Next: mark where all landslides are drawn: zoom there and mark the view, or draw the area.</source>
        <translation>Als Nächstes: Geben Sie an, wo alle Rutschungen gezeichnet sind: dorthin zoomen und die Ansicht markieren, oder das Gebiet zeichnen.</translation>
    </message>
    <message>
        <source>Not saved yet: {}</source>
        <translation>Noch nicht gespeichert: {}</translation>
    </message>
    <message>
        <source>Outside all rasters of the project: {}.</source>
        <translation>Außerhalb aller Raster des Projekts: {}.</translation>
    </message>
    <message>
        <source>Overlapping another landslide (they count once): {}.</source>
        <translation>Mit einer anderen Rutschung überlappend (zählen einmal): {}.</translation>
    </message>
    <message>
        <source>Polygons removed, as they have no area: {}.</source>
        <translation>Entfernte Polygone ohne Fläche: {}.</translation>
    </message>
    <message>
        <source>Repaired, as they crossed themselves: {}.</source>
        <translation>Repariert, da sie sich selbst schnitten: {}.</translation>
    </message>
    <message>
        <source>Repaired: {}.</source>
        <translation>Repariert: {}.</translation>
    </message>
    <message>
        <source>Save what was drawn, and end drawing</source>
        <translation>Das Gezeichnete speichern und das Zeichnen beenden</translation>
    </message>
    <message>
        <source>Take away again what was just added</source>
        <translation>Das gerade Hinzugefügte wieder entfernen</translation>
    </message>
    <message>
        <source>This &amp;view is fully labelled</source>
        <translation>Ansicht ist &amp;vollständig gelabelt</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Training: the model learns there. Validation: it is checked there while it learns. Accuracy: it never sees them, so that its accuracy can be measured there</source>
        <translation>Training: Dort lernt das Modell. Validierung: Dort wird es beim Lernen überprüft. Genauigkeit: Dort lernt es nie, damit seine Genauigkeit gemessen werden kann</translation>
    </message>
    <message>
        <source>Turn on snapping</source>
        <translation>Einrasten einschalten</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>covered by background</source>
        <translation>von Hintergrund verdeckt</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>Linien</translation>
    </message>
    <message>
        <source>marked to be ignored</source>
        <translation>zum Ignorieren markiert</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>off the map</source>
        <translation>außerhalb der Karte</translation>
    </message>
    <message>
        <source>points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>rejected in a review</source>
        <translation>bei einer Prüfung abgelehnt</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>schon vorhanden</translation>
    </message>
    <message>
        <source>without an area</source>
        <translation>ohne Fläche</translation>
    </message>
    <message>
        <source>without geometry</source>
        <translation>ohne Geometrie</translation>
    </message>
    <message>
        <source>{km2} marked as fully labelled ({role}).</source>
        <translation>{km2} als vollständig gelabelt markiert ({role}).</translation>
    </message>
    <message>
        <source>{} km²</source>
        <translation>{} km²</translation>
    </message>
</context>
<context>
    <name>LabelSuggestions</name>
    <message>
        <source>A few random places keep the labels from following the model's opinion only.</source>
        <translation>Einige zufällige Orte verhindern, dass die Labels nur der Meinung des Modells folgen.</translation>
    </message>
    <message>
        <source>All landslides of this tile are drawn: it becomes a training area, and the next place is shown</source>
        <translation>Alle Rutschungen dieser Kachel sind gezeichnet: Sie wird Trainingsgebiet, und der nächste Ort wird gezeigt</translation>
    </message>
    <message>
        <source>Choose a model on the Map page: it says where it is unsure.</source>
        <translation>Wählen Sie ein Modell auf der Seite „Kartieren“: Es sagt, wo es unsicher ist.</translation>
    </message>
    <message>
        <source>Choose the post-event raster on the Map page.</source>
        <translation>Wählen Sie das Nachher-Raster auf der Seite „Kartieren“.</translation>
    </message>
    <message>
        <source>Click a place to go there. Tick it when all its landslides are drawn; untick to undo.</source>
        <translation>Klick führt zum Ort. Abhaken, wenn alle seine Rutschungen gezeichnet sind; Häkchen entfernen macht es rückgängig.</translation>
    </message>
    <message>
        <source>Current view of the map</source>
        <translation>Aktuelle Kartenansicht</translation>
    </message>
    <message>
        <source>Go to the next place that is not done</source>
        <translation>Zum nächsten unerledigten Ort gehen</translation>
    </message>
    <message>
        <source>Label here next</source>
        <translation>Hier als Nächstes labeln</translation>
    </message>
    <message>
        <source>Labels help most where the model is unsure. Let it suggest such places.</source>
        <translation>Labels helfen dort am meisten, wo das Modell unsicher ist. Lassen Sie es solche Orte vorschlagen.</translation>
    </message>
    <message>
        <source>Look in</source>
        <translation>Suchen in</translation>
    </message>
    <message>
        <source>Next &amp;place</source>
        <translation>Nä&amp;chster Ort</translation>
    </message>
    <message>
        <source>Open an event, or make a new one.</source>
        <translation>Öffnen Sie ein Ereignis, oder legen Sie eines an.</translation>
    </message>
    <message>
        <source>Rank the tiles of the scene by how unsure the model is; done places stay in the list</source>
        <translation>Die Kacheln der Szene nach der Unsicherheit des Modells ordnen; erledigte Orte bleiben in der Liste</translation>
    </message>
    <message>
        <source>Su&amp;ggest places</source>
        <translation>&amp;Orte vorschlagen</translation>
    </message>
    <message>
        <source>Suggested places</source>
        <translation>Vorgeschlagene Orte</translation>
    </message>
    <message>
        <source>The decoders of the model's regions say different things here.</source>
        <translation>Die Decoder der Regionen des Modells sind sich hier uneinig.</translation>
    </message>
    <message>
        <source>The model is unsure, and the tile looks unlike the other suggestions.</source>
        <translation>Das Modell ist unsicher, und die Kachel sieht anders aus als die übrigen Vorschläge.</translation>
    </message>
    <message>
        <source>The probability is close to one half in much of this tile.</source>
        <translation>Die Wahrscheinlichkeit liegt in weiten Teilen dieser Kachel nahe einem Halb.</translation>
    </message>
    <message>
        <source>The tile is marked as fully labelled.</source>
        <translation>Die Kachel ist als vollständig gelabelt markiert.</translation>
    </message>
    <message>
        <source>This place cannot be shown in the map's coordinate reference system.</source>
        <translation>Dieser Ort kann im Koordinatenbezugssystem der Karte nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>Til&amp;e is labelled</source>
        <translation>&amp;Kachel ist gelabelt</translation>
    </message>
    <message>
        <source>Uncertainty: {:.2f} bits per pixel.</source>
        <translation>Unsicherheit: {:.2f} Bit je Pixel.</translation>
    </message>
    <message>
        <source>Where to look for places that are worth labelling</source>
        <translation>Wo nach Orten gesucht wird, die zu labeln sich lohnt</translation>
    </message>
    <message>
        <source>Whole scene</source>
        <translation>Ganze Szene</translation>
    </message>
    <message>
        <source>drawn at random</source>
        <translation>zufällig gezogen</translation>
    </message>
    <message>
        <source>regions disagree</source>
        <translation>Regionen uneinig</translation>
    </message>
    <message>
        <source>the model is unsure</source>
        <translation>Modell unsicher</translation>
    </message>
    <message>
        <source>unsure, looks different</source>
        <translation>unsicher, sieht anders aus</translation>
    </message>
    <message>
        <source>{done} of {count} places are labelled.</source>
        <translation>Gelabelte Orte: {done} von {count}.</translation>
    </message>
</context>
<context>
    <name>LabelTransfer</name>
    <message>
        <source>Exporting labels</source>
        <translation>Labels werden exportiert</translation>
    </message>
    <message>
        <source>Importing '{}'</source>
        <translation>„{}“ wird importiert</translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation>Wird zurückgenommen</translation>
    </message>
    <message>
        <source>{} files</source>
        <translation>Dateien: {}</translation>
    </message>
</context>
<context>
    <name>LandslideDock</name>
    <message>
        <source>Landslide Mapper</source>
        <translation>Landslide Mapper</translation>
    </message>
    <message>
        <source>Settings of Landslide Mapper</source>
        <translation>Einstellungen von Landslide Mapper</translation>
    </message>
    <message>
        <source>Show the first steps</source>
        <translation>Einführung zeigen</translation>
    </message>
</context>
<context>
    <name>LandslideMapperPlugin</name>
    <message>
        <source>Landslide Mapper</source>
        <translation>Landslide Mapper</translation>
    </message>
    <message>
        <source>Map landslides from satellite images</source>
        <translation>Rutschungen aus Satellitenbildern kartieren</translation>
    </message>
</context>
<context>
    <name>LastRun</name>
    <message>
        <source>Another threshold</source>
        <translation>Anderer Schwellenwert</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Last: {}</source>
        <translation>Zuletzt: {}</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Kartieren</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Update</translation>
    </message>
    <message>
        <source>{} candidates</source>
        <translation>Kandidaten: {}</translation>
    </message>
</context>
<context>
    <name>MapControl</name>
    <message>
        <source>Add candidates and probability to the project</source>
        <translation>Kandidaten und Wahrscheinlichkeit ins Projekt einfügen</translation>
    </message>
    <message>
        <source>Add layers</source>
        <translation>Layer hinzufügen</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Abgebrochen; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Open the attribute table of the candidates</source>
        <translation>Attributtabelle der Kandidaten öffnen</translation>
    </message>
    <message>
        <source>Show all candidates</source>
        <translation>Alle Kandidaten zeigen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>The event was closed while the map was made: {count} candidates are in {file}.</source>
        <translation>Das Ereignis wurde während der Kartierung geschlossen. Kandidaten: {count}, in {file}.</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoomen</translation>
    </message>
    <message>
        <source>{count} candidate landslides</source>
        <translation>Rutschungskandidaten: {count}</translation>
    </message>
    <message>
        <source>{} more are reviewed already or were there before</source>
        <translation>schon geprüft oder vorhanden: {}</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source> m²</source>
        <translation> m²</translation>
    </message>
    <message>
        <source>&amp;Area</source>
        <translation>&amp;Gebiet</translation>
    </message>
    <message>
        <source>&amp;Map landslides</source>
        <translation>Rutschungen &amp;kartieren</translation>
    </message>
    <message>
        <source>&amp;Threshold</source>
        <translation>S&amp;chwellenwert</translation>
    </message>
    <message>
        <source>A layer that is no file is rendered at this pixel size, in units of its CRS</source>
        <translation>Ein Layer, der keine Datei ist, wird mit dieser Pixelgröße gerendert (Einheiten seines KBS)</translation>
    </message>
    <message>
        <source>Add a post-event raster to the project, and a pre-event one if you have it.</source>
        <translation>Fügen Sie dem Projekt ein Nachher-Raster hinzu und, falls vorhanden, ein Vorher-Raster.</translation>
    </message>
    <message>
        <source>Add a post-event raster to the project.</source>
        <translation>Fügen Sie dem Projekt ein Nachher-Raster hinzu.</translation>
    </message>
    <message>
        <source>As the model says</source>
        <translation>Wie im Modell</translation>
    </message>
    <message>
        <source>As the model says ({:.2f})</source>
        <translation>Wie im Modell ({:.2f})</translation>
    </message>
    <message>
        <source>Automatic (from image)</source>
        <translation>Automatisch (aus dem Bild)</translation>
    </message>
    <message>
        <source>Choose a model.</source>
        <translation>Wählen Sie ein Modell.</translation>
    </message>
    <message>
        <source>Choose a raster</source>
        <translation>Raster wählen</translation>
    </message>
    <message>
        <source>Choose a region</source>
        <translation>Region wählen</translation>
    </message>
    <message>
        <source>Choose the raster taken after the event.</source>
        <translation>Wählen Sie das Raster, das nach dem Ereignis aufgenommen wurde.</translation>
    </message>
    <message>
        <source>Choose the region of the model that fits this scene best.</source>
        <translation>Wählen Sie die Region des Modells, die am besten zu dieser Szene passt.</translation>
    </message>
    <message>
        <source>Find landslides and add them to the project</source>
        <translation>Rutschungen finden und ins Projekt einfügen</translation>
    </message>
    <message>
        <source>Folder for the candidates (GeoPackage) and the probability (GeoTIFF)</source>
        <translation>Ordner für die Kandidaten (GeoPackage) und die Wahrscheinlichkeit (GeoTIFF)</translation>
    </message>
    <message>
        <source>Landslides {date}</source>
        <translation>Rutschungen {date}</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Kartieren</translation>
    </message>
    <message>
        <source>Mi&amp;nimum area</source>
        <translation>M&amp;indestfläche</translation>
    </message>
    <message>
        <source>Mo&amp;del</source>
        <translation>Mo&amp;dell</translation>
    </message>
    <message>
        <source>No minimum</source>
        <translation>Kein Minimum</translation>
    </message>
    <message>
        <source>No model yet: train one on the Train page, or open an .lsmodel folder.</source>
        <translation>Noch kein Modell: Trainieren Sie eines auf der Seite „Training“, oder öffnen Sie einen .lsmodel-Ordner.</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>P&amp;ost-event</source>
        <translation>&amp;Nachher</translation>
    </message>
    <message>
        <source>P&amp;re-event</source>
        <translation>&amp;Vorher</translation>
    </message>
    <message>
        <source>Pi&amp;xel size</source>
        <translation>Pi&amp;xelgröße</translation>
    </message>
    <message>
        <source>Pre-event and post-event raster are the same layer. Choose two different ones.</source>
        <translation>Vorher- und Nachher-Raster sind derselbe Layer. Wählen Sie zwei verschiedene.</translation>
    </message>
    <message>
        <source>Probability from which a pixel is landslide; lower finds more and errs more</source>
        <translation>Wahrscheinlichkeit, ab der ein Pixel als Rutschung gilt; niedriger findet mehr und irrt öfter</translation>
    </message>
    <message>
        <source>Raster taken after the event</source>
        <translation>Raster, das nach dem Ereignis aufgenommen wurde</translation>
    </message>
    <message>
        <source>Raster taken before the event; may be left empty</source>
        <translation>Raster, das vor dem Ereignis aufgenommen wurde; darf leer bleiben</translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation>&amp;Region</translation>
    </message>
    <message>
        <source>Sa&amp;ve in</source>
        <translation>&amp;Speichern in</translation>
    </message>
    <message>
        <source>Smaller candidates are left out</source>
        <translation>Kleinere Kandidaten werden weggelassen</translation>
    </message>
    <message>
        <source>Swap pre-event and post-event raster</source>
        <translation>Vorher- und Nachher-Raster tauschen</translation>
    </message>
    <message>
        <source>The model that finds landslides</source>
        <translation>Das Modell, das Rutschungen findet</translation>
    </message>
    <message>
        <source>The region whose decoder is used</source>
        <translation>Die Region, deren Decoder verwendet wird</translation>
    </message>
    <message>
        <source>This model compares two dates: choose the raster taken before the event.</source>
        <translation>Dieses Modell vergleicht zwei Zeitpunkte: Wählen Sie das Raster von vor dem Ereignis.</translation>
    </message>
    <message>
        <source>Train a model…</source>
        <translation>Modell trainieren…</translation>
    </message>
    <message>
        <source>Where to look for landslides</source>
        <translation>Wo nach Rutschungen gesucht wird</translation>
    </message>
    <message>
        <source>With the event</source>
        <translation>Beim Ereignis</translation>
    </message>
</context>
<context>
    <name>MapPlan</name>
    <message>
        <source>Preparing layer {}</source>
        <translation>Layer {} wird vorbereitet</translation>
    </message>
</context>
<context>
    <name>MinutesBox</name>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Keine Grenze</translation>
    </message>
</context>
<context>
    <name>ModelChooser</name>
    <message>
        <source>No model yet</source>
        <translation>Noch kein Modell</translation>
    </message>
    <message>
        <source>Open a model folder (.lsmodel)</source>
        <translation>Modellordner öffnen (.lsmodel)</translation>
    </message>
</context>
<context>
    <name>OptionsPage</name>
    <message>
        <source>&amp;Check the engine</source>
        <translation>Engine &amp;prüfen</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>&amp;Gerät</translation>
    </message>
    <message>
        <source>&amp;Python of the engine</source>
        <translation>P&amp;ython der Engine</translation>
    </message>
    <message>
        <source>&amp;Set up the engine…</source>
        <translation>Engine &amp;einrichten…</translation>
    </message>
    <message>
        <source>An interpreter, or the folder of an environment, that has PyTorch; empty: found automatically</source>
        <translation>Ein Interpreter oder der Ordner einer Umgebung mit PyTorch; leer: wird automatisch gefunden</translation>
    </message>
    <message>
        <source>Apple GPU (MPS)</source>
        <translation>Apple-GPU (MPS)</translation>
    </message>
    <message>
        <source>Automatic (a GPU where there is one)</source>
        <translation>Automatisch (eine GPU, falls vorhanden)</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Checking the engine</source>
        <translation>Engine wird geprüft</translation>
    </message>
    <message>
        <source>Found automatically</source>
        <translation>Automatisch gefunden</translation>
    </message>
    <message>
        <source>Make a Python environment with PyTorch for the engine; asks first</source>
        <translation>Eine Python-Umgebung mit PyTorch für die Engine anlegen; fragt vorher</translation>
    </message>
    <message>
        <source>NVIDIA GPU (CUDA)</source>
        <translation>NVIDIA-GPU (CUDA)</translation>
    </message>
    <message>
        <source>Start the engine and show its versions and device</source>
        <translation>Die Engine starten und ihre Versionen und ihr Gerät anzeigen</translation>
    </message>
    <message>
        <source>Starting the engine…</source>
        <translation>Engine wird gestartet…</translation>
    </message>
    <message>
        <source>The engine works.</source>
        <translation>Die Engine funktioniert.</translation>
    </message>
    <message>
        <source>Where the networks run</source>
        <translation>Wo die Netze gerechnet werden</translation>
    </message>
</context>
<context>
    <name>OtherDate</name>
    <message>
        <source>Post-event</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Pre-event</source>
        <translation>Vorher</translation>
    </message>
</context>
<context>
    <name>OutlinePlan</name>
    <message>
        <source>Outlining the map at {:.1f} %</source>
        <translation>Umrisse der Karte bei {:.1f} % werden gezeichnet</translation>
    </message>
</context>
<context>
    <name>PostgisChooser</name>
    <message>
        <source>&amp;Schema</source>
        <translation>S&amp;chema</translation>
    </message>
    <message>
        <source>Co&amp;nnection</source>
        <translation>&amp;Verbindung</translation>
    </message>
    <message>
        <source>Events found in this database: {}</source>
        <translation>Ereignisse in dieser Datenbank: {}</translation>
    </message>
    <message>
        <source>List the events of this database</source>
        <translation>Die Ereignisse dieser Datenbank auflisten</translation>
    </message>
    <message>
        <source>PostgreSQL connections that are stored in QGIS; make one in the Browser panel</source>
        <translation>In QGIS gespeicherte PostgreSQL-Verbindungen; im Browser-Bedienfeld anlegen</translation>
    </message>
    <message>
        <source>QGIS has no PostgreSQL connection yet. Make one in the Browser panel (PostgreSQL, New Connection), then come back.</source>
        <translation>QGIS hat noch keine PostgreSQL-Verbindung. Legen Sie im Browser-Bedienfeld eine an (PostgreSQL, Neue Verbindung) und kommen Sie dann zurück.</translation>
    </message>
    <message>
        <source>The schema that holds the event</source>
        <translation>Das Schema, in dem das Ereignis liegt</translation>
    </message>
</context>
<context>
    <name>Processing</name>
    <message>
        <source>A new name makes a new decoder; only this region's scenes are used.</source>
        <translation>Ein neuer Name ergibt einen neuen Decoder; nur Szenen dieser Region werden verwendet.</translation>
    </message>
    <message>
        <source>Area of the candidates (m²)</source>
        <translation>Fläche der Kandidaten (m²)</translation>
    </message>
    <message>
        <source>Attribute of those polygons that names the region as the model does.</source>
        <translation>Attribut dieser Polygone, das die Region so nennt wie das Modell.</translation>
    </message>
    <message>
        <source>Attribute with the region (empty: region)</source>
        <translation>Attribut mit der Region (leer: region)</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Quellenangabe</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Verfasser</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Abgebrochen; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandidaten</translation>
    </message>
    <message>
        <source>Candidates as the map job writes them, a workspace's candidates, or any polygons.</source>
        <translation>Kandidaten, wie die Kartierung sie schreibt, die eines Ereignisses oder beliebige Polygone.</translation>
    </message>
    <message>
        <source>Check a pre- and post-event pair</source>
        <translation>Vorher-Nachher-Paar prüfen</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Dots per inch of pictures, and of the image inside a PDF or SVG.</source>
        <translation>Punkte je Zoll von Bildern und vom Bild in PDF oder SVG.</translation>
    </message>
    <message>
        <source>Encoder, such as resnet34 or mobilenet_v2; tsmu is the paper's own network.</source>
        <translation>Encoder wie resnet34 oder mobilenet_v2; tsmu ist das Netz des Artikels.</translation>
    </message>
    <message>
        <source>Epochs at most</source>
        <translation>Höchstzahl der Epochen</translation>
    </message>
    <message>
        <source>Evaluate a landslide model</source>
        <translation>Rutschungsmodell bewerten</translation>
    </message>
    <message>
        <source>Export an inventory as a map</source>
        <translation>Inventar als Karte exportieren</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Ausdehnung</translation>
    </message>
    <message>
        <source>Figures per region and overall.</source>
        <translation>Werte je Region und insgesamt.</translation>
    </message>
    <message>
        <source>File to write; its suffix is the format.</source>
        <translation>Zu schreibende Datei; ihre Endung ist das Format.</translation>
    </message>
    <message>
        <source>Finds landslides on a pair of images, as polygons with confidence.</source>
        <translation>Findet Rutschungen auf einem Bildpaar, als Polygone mit Konfidenz.</translation>
    </message>
    <message>
        <source>Finds landslides on a post-event raster, compared with a pre-event raster where one is given.

The two rasters may differ in CRS, resolution, extent and data type: the pre-event raster is brought onto the post-event raster's grid while reading.

Candidates are a GeoPackage with one polygon per landslide: confidence, area, status and where it comes from. The probability is a GeoTIFF: 0 to 254 stand for 0 to 1, 255 is no data.

Everything is computed on this machine.</source>
        <translation>Findet Rutschungen auf einem Nachher-Raster, verglichen mit einem Vorher-Raster, falls angegeben.

Die beiden Raster dürfen sich in KBS, Auflösung, Ausdehnung und Datentyp unterscheiden: Das Vorher-Raster wird beim Lesen auf das Gitter des Nachher-Rasters gebracht.

Die Kandidaten sind ein GeoPackage mit einem Polygon je Rutschung: Konfidenz, Fläche, Status und Herkunft. Die Wahrscheinlichkeit ist ein GeoTIFF: 0 bis 254 stehen für 0 bis 1, 255 ist nodata.

Alles wird auf diesem Rechner berechnet.</translation>
    </message>
    <message>
        <source>GeoPDF</source>
        <translation>GeoPDF</translation>
    </message>
    <message>
        <source>GeoPackage (*.gpkg);;Shapefile (*.shp);;GeoJSON (*.geojson);;CSV (*.csv);;KML (*.kml)</source>
        <translation>GeoPackage (*.gpkg);;Shapefile (*.shp);;GeoJSON (*.geojson);;CSV (*.csv);;KML (*.kml)</translation>
    </message>
    <message>
        <source>GeoPackage with one polygon per landslide; reviewed candidates are never overwritten.</source>
        <translation>GeoPackage mit einem Polygon je Rutschung; geprüfte Kandidaten werden nie überschrieben.</translation>
    </message>
    <message>
        <source>GeoTIFF on the post-event image's pixels.</source>
        <translation>GeoTIFF auf den Pixeln des Nachher-Bildes.</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>HTML-Dateien (*.html)</translation>
    </message>
    <message>
        <source>How the model learns; all but tsmu exist for comparison.</source>
        <translation>Wie das Modell lernt; außer tsmu dienen alle dem Vergleich.</translation>
    </message>
    <message>
        <source>Image after the event.</source>
        <translation>Bild nach dem Ereignis.</translation>
    </message>
    <message>
        <source>Image after the event; candidates are in its coordinate reference system.</source>
        <translation>Bild nach dem Ereignis; die Kandidaten haben sein Koordinatenbezugssystem.</translation>
    </message>
    <message>
        <source>Image before the event; may differ in CRS, resolution, extent and data type.</source>
        <translation>Bild vor dem Ereignis; KBS, Auflösung, Ausdehnung und Datentyp dürfen abweichen.</translation>
    </message>
    <message>
        <source>Image before the event; without one the post-event raster is looked at alone.</source>
        <translation>Bild vor dem Ereignis; ohne wird das Nachher-Raster allein betrachtet.</translation>
    </message>
    <message>
        <source>Image below them</source>
        <translation>Bild darunter</translation>
    </message>
    <message>
        <source>In each phase; empty: as recommended.</source>
        <translation>In jeder Phase; leer: wie empfohlen.</translation>
    </message>
    <message>
        <source>IoU of every region before and after, and why the version was published or not.</source>
        <translation>IoU jeder Region vorher und nachher, und warum die Version veröffentlicht wurde oder nicht.</translation>
    </message>
    <message>
        <source>IoU over all pixels</source>
        <translation>IoU über alle Pixel</translation>
    </message>
    <message>
        <source>It is then found under Project &gt; Layouts, to be edited further.</source>
        <translation>Es ist dann unter Projekt &gt; Layouts zu finden und weiter bearbeitbar.</translation>
    </message>
    <message>
        <source>JSON file with images and labels; only the scenes of the split below are used.</source>
        <translation>JSON-Datei mit Bildern und Labels; nur die Szenen der Teilmenge unten werden verwendet.</translation>
    </message>
    <message>
        <source>JSON file with images, labels, regions and splits; test scenes are not looked at.</source>
        <translation>JSON-Datei mit Bildern, Labels, Regionen und Teilmengen; Testszenen werden nicht angesehen.</translation>
    </message>
    <message>
        <source>JSON file with the new images and labels.</source>
        <translation>JSON-Datei mit den neuen Bildern und Labels.</translation>
    </message>
    <message>
        <source>Keep the layout in the project</source>
        <translation>Layout im Projekt behalten</translation>
    </message>
    <message>
        <source>Landslides</source>
        <translation>Rutschungen</translation>
    </message>
    <message>
        <source>Laying out the map</source>
        <translation>Karte wird angeordnet</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Looks at two rasters before they are mapped: CRS, pixel size, overlap, bands, data type, nodata and dates. Says what cannot be mapped and why, and what would be resampled. No network runs.</source>
        <translation>Prüft zwei Raster, bevor sie kartiert werden: KBS, Pixelgröße, Überlappung, Bänder, Datentyp, Nodata und Daten. Sagt, was nicht kartiert werden kann und warum, und was umgerechnet würde. Es läuft kein Netz.</translation>
    </message>
    <message>
        <source>Makes a new model from labelled scenes.</source>
        <translation>Erstellt ein neues Modell aus gelabelten Szenen.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Kartieren</translation>
    </message>
    <message>
        <source>Map landslides</source>
        <translation>Rutschungen kartieren</translation>
    </message>
    <message>
        <source>Minimum area (m²)</source>
        <translation>Mindestfläche (m²)</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Model folder (.lsmodel)</source>
        <translation>Modellordner (.lsmodel)</translation>
    </message>
    <message>
        <source>Must not hold a model yet, unless its training was interrupted.</source>
        <translation>Darf noch kein Modell enthalten, außer dessen Training wurde unterbrochen.</translation>
    </message>
    <message>
        <source>Name of the layout that was kept</source>
        <translation>Name des behaltenen Layouts</translation>
    </message>
    <message>
        <source>Network (empty: recommended)</source>
        <translation>Netz (leer: empfohlen)</translation>
    </message>
    <message>
        <source>New model folder (.lsmodel)</source>
        <translation>Neuer Modellordner (.lsmodel)</translation>
    </message>
    <message>
        <source>Not published; the model stays as it was: {}</source>
        <translation>Nicht veröffentlicht; das Modell bleibt, wie es war: {}</translation>
    </message>
    <message>
        <source>Nothing outside these polygons is mapped.</source>
        <translation>Außerhalb dieser Polygone wird nichts kartiert.</translation>
    </message>
    <message>
        <source>Nothing outside this rectangle is mapped.</source>
        <translation>Außerhalb dieses Rechtecks wird nichts kartiert.</translation>
    </message>
    <message>
        <source>Number of candidates</source>
        <translation>Anzahl der Kandidaten</translation>
    </message>
    <message>
        <source>Number of landslides on the map</source>
        <translation>Anzahl der Rutschungen auf der Karte</translation>
    </message>
    <message>
        <source>Of the map; empty: the layer's name.</source>
        <translation>Der Karte; leer: der Name des Layers.</translation>
    </message>
    <message>
        <source>Only for web maps and databases, which must be drawn first.</source>
        <translation>Nur für Webkarten und Datenbanken, die erst gezeichnet werden müssen.</translation>
    </message>
    <message>
        <source>Only inside these polygons</source>
        <translation>Nur innerhalb dieser Polygone</translation>
    </message>
    <message>
        <source>Only inside this extent</source>
        <translation>Nur innerhalb dieser Ausdehnung</translation>
    </message>
    <message>
        <source>Only the strategies joint and all-data read the old regions' images again.</source>
        <translation>Nur die Strategien joint und all-data lesen die Bilder der alten Regionen erneut.</translation>
    </message>
    <message>
        <source>Otherwise the model stays as it was, and the report says why.</source>
        <translation>Sonst bleibt das Modell, wie es war, und der Bericht sagt warum.</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;PNG (*.png);;SVG (*.svg)</source>
        <translation>PDF (*.pdf);;PNG (*.png);;SVG (*.svg)</translation>
    </message>
    <message>
        <source>PDF only: it knows coordinates and holds the landslides as features.</source>
        <translation>Nur PDF: kennt Koordinaten und enthält die Rutschungen als Objekte.</translation>
    </message>
    <message>
        <source>Page with what was found.</source>
        <translation>Seite mit dem Ergebnis.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Person or organization that answers for the inventory.</source>
        <translation>Person oder Organisation, die für das Inventar einsteht.</translation>
    </message>
    <message>
        <source>Pixel size for layers that are no files (map units)</source>
        <translation>Pixelgröße für Layer, die keine Dateien sind (Karteneinheiten)</translation>
    </message>
    <message>
        <source>Polygons of regions, asked where none is named</source>
        <translation>Polygone der Regionen, falls keine genannt ist</translation>
    </message>
    <message>
        <source>Post-event raster</source>
        <translation>Nachher-Raster</translation>
    </message>
    <message>
        <source>Pre-event raster</source>
        <translation>Vorher-Raster</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Karte wird gedruckt</translation>
    </message>
    <message>
        <source>Prints an inventory of landslides as a map: title, legend with numbers, scale bar, north arrow, graticule, where on Earth it is, images, model, reviewers, coordinate reference system and date.

The format is that of the file name: .pdf, .png (with a world file) or .svg. Layers in degrees or in Web Mercator are drawn in a projection that keeps shapes and lengths. Images without georeference are drawn in pixels.

The same landslides can be written as data, too: .gpkg, .shp, .geojson, .csv or .kml, with metadata and statistics beside it.</source>
        <translation>Druckt ein Rutschungsinventar als Karte: Titel, Legende mit Anzahlen, Maßstab, Nordpfeil, Gitternetz, Lage auf der Erde, Bilder, Modell, Prüfende, Koordinatenbezugssystem und Datum.

Das Format ergibt sich aus dem Dateinamen: .pdf, .png (mit World-Datei) oder .svg. Layer in Grad oder in Web-Mercator werden in einer Projektion gezeichnet, die Formen und Längen erhält. Bilder ohne Georeferenz werden in Pixeln gezeichnet.

Dieselben Rutschungen können auch als Daten geschrieben werden: .gpkg, .shp, .geojson, .csv oder .kml, mit Metadaten und Statistik daneben.</translation>
    </message>
    <message>
        <source>Prints landslides with legend, scale bar, graticule and sources, as PDF, PNG or SVG.</source>
        <translation>Druckt Rutschungen mit Legende, Maßstab, Gitternetz und Quellen als PDF, PNG oder SVG.</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Probability from which a pixel is landslide; higher finds fewer, surer ones.</source>
        <translation>Wahrscheinlichkeit, ab der ein Pixel als Rutschung gilt; höher findet weniger, aber sicherere.</translation>
    </message>
    <message>
        <source>Publish even if a region loses accuracy</source>
        <translation>Auch veröffentlichen, wenn eine Region Genauigkeit verliert</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Veröffentlicht</translation>
    </message>
    <message>
        <source>QGIS cannot write this map as GeoPDF; it is plain.</source>
        <translation>QGIS kann diese Karte nicht als GeoPDF schreiben; es ist ein einfaches PDF.</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>Startwert des Zufalls</translation>
    </message>
    <message>
        <source>Region (empty: each scene's own where the model knows it)</source>
        <translation>Region (leer: je Szene ihre eigene, falls das Modell sie kennt)</translation>
    </message>
    <message>
        <source>Region that learns, known or new</source>
        <translation>Lernende Region, bekannt oder neu</translation>
    </message>
    <message>
        <source>Region {}: {}</source>
        <translation>Region {}: {}</translation>
    </message>
    <message>
        <source>Region, or auto (empty: the model's only one, else auto)</source>
        <translation>Region oder auto (leer: die einzige des Modells, sonst auto)</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Report as JSON</source>
        <translation>Bericht als JSON</translation>
    </message>
    <message>
        <source>Resolution (dpi)</source>
        <translation>Auflösung (dpi)</translation>
    </message>
    <message>
        <source>Review states</source>
        <translation>Prüfstatus</translation>
    </message>
    <message>
        <source>Says whether two rasters can be mapped, and what would be resampled.</source>
        <translation>Sagt, ob zwei Raster kartiert werden können und was umgerechnet würde.</translation>
    </message>
    <message>
        <source>Scene list</source>
        <translation>Szenenliste</translation>
    </message>
    <message>
        <source>Scene list of the old regions (joint and all-data)</source>
        <translation>Szenenliste der alten Regionen (joint und all-data)</translation>
    </message>
    <message>
        <source>Scores a model on labelled scenes that it was not trained on.</source>
        <translation>Bewertet ein Modell an gelabelten Szenen, mit denen es nicht trainiert wurde.</translation>
    </message>
    <message>
        <source>Scores a model on the labelled scenes of one split of a scene list: IoU, F1, precision and recall per region and overall, with the number of scenes and a confidence interval. The report is JSON.</source>
        <translation>Bewertet ein Modell an den gelabelten Szenen einer Teilmenge der Szenenliste: IoU, F1, Genauigkeit und Trefferquote je Region und insgesamt, mit der Zahl der Szenen und einem Konfidenzintervall. Der Bericht ist JSON.</translation>
    </message>
    <message>
        <source>Size and orientation; the scale is the largest round one that fits.</source>
        <translation>Größe und Ausrichtung; der Maßstab ist der größte runde, der passt.</translation>
    </message>
    <message>
        <source>Smaller candidates are dropped.</source>
        <translation>Kleinere Kandidaten werden weggelassen.</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Teilmenge</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>Teaches a model a region without forgetting the others.</source>
        <translation>Bringt einem Modell eine Region bei, ohne die anderen zu vergessen.</translation>
    </message>
    <message>
        <source>Teaches a model the labelled scenes of one region, known to it or new, without the old regions' data.

The new version is published only if the region gains and no other region loses more than the allowed accuracy; otherwise the model stays as it was, and the report says why.

Old scenes are for the strategies joint and all-data only, which exist for comparison.</source>
        <translation>Bringt einem Modell die gelabelten Szenen einer Region bei, bekannt oder neu, ohne die Daten der alten Regionen.

Die neue Version wird nur veröffentlicht, wenn die Region gewinnt und keine andere mehr als die erlaubte Genauigkeit verliert; sonst bleibt das Modell, wie es war, und der Bericht sagt warum.

Alte Szenen sind nur für die Strategien joint und all-data, die zum Vergleich dienen.</translation>
    </message>
    <message>
        <source>Test scenes were never trained on; the others only show whether training worked.</source>
        <translation>Testszenen wurden nie trainiert; die anderen zeigen nur, ob das Training gelang.</translation>
    </message>
    <message>
        <source>The model that learns; a new version is added to it.</source>
        <translation>Das Modell, das lernt; es bekommt eine neue Version.</translation>
    </message>
    <message>
        <source>The model that maps; its version in use.</source>
        <translation>Das kartierende Modell, in seiner benutzten Version.</translation>
    </message>
    <message>
        <source>The model to score; its version in use.</source>
        <translation>Das zu bewertende Modell, in seiner benutzten Version.</translation>
    </message>
    <message>
        <source>The pair can be mapped</source>
        <translation>Das Paar kann kartiert werden</translation>
    </message>
    <message>
        <source>The region that most of the scene lies in is used.</source>
        <translation>Verwendet wird die Region, in der der größte Teil der Szene liegt.</translation>
    </message>
    <message>
        <source>The same landslides as data, with metadata and statistics beside it.</source>
        <translation>Dieselben Rutschungen als Daten, mit Metadaten und Statistik daneben.</translation>
    </message>
    <message>
        <source>The same seed, data and device give the same model.</source>
        <translation>Gleicher Startwert, gleiche Daten und gleiches Gerät ergeben dasselbe Modell.</translation>
    </message>
    <message>
        <source>The same seed, data and device give the same version.</source>
        <translation>Gleicher Startwert, gleiche Daten und gleiches Gerät ergeben dieselbe Version.</translation>
    </message>
    <message>
        <source>The update ends then with the best state so far; empty: no limit.</source>
        <translation>Das Update endet dann mit dem bis dahin besten Stand; leer: keine Grenze.</translation>
    </message>
    <message>
        <source>Their area (m²)</source>
        <translation>Ihre Fläche (m²)</translation>
    </message>
    <message>
        <source>Threshold (empty: as the model says)</source>
        <translation>Schwellenwert (leer: wie im Modell)</translation>
    </message>
    <message>
        <source>Time limit (minutes)</source>
        <translation>Zeitlimit (Minuten)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Train a landslide model</source>
        <translation>Rutschungsmodell trainieren</translation>
    </message>
    <message>
        <source>Training also stops when validation scenes no longer improve; empty: as recommended.</source>
        <translation>Das Training endet auch, wenn Validierungsszenen nicht mehr besser werden; leer: wie empfohlen.</translation>
    </message>
    <message>
        <source>Training stops then with the best model so far; empty: no limit.</source>
        <translation>Das Training endet dann mit dem bis dahin besten Modell; leer: keine Grenze.</translation>
    </message>
    <message>
        <source>Trains a new model on the labelled scenes of a scene list (JSON): one shared encoder, and one decoder for every region.

Validation scenes decide when to stop; test scenes are not looked at. A training that was interrupted goes on where it stopped when it is started again with the same scenes.</source>
        <translation>Trainiert ein neues Modell an den gelabelten Szenen einer Szenenliste (JSON): ein gemeinsamer Encoder und ein Decoder je Region.

Validierungsszenen entscheiden, wann Schluss ist; Testszenen werden nicht angesehen. Ein unterbrochenes Training geht dort weiter, wo es stehen blieb, wenn es mit denselben Szenen neu gestartet wird.</translation>
    </message>
    <message>
        <source>Under which map and data may be used, such as CC-BY-4.0.</source>
        <translation>Unter welcher Lizenz Karte und Daten stehen, etwa CC-BY-4.0.</translation>
    </message>
    <message>
        <source>Update a landslide model</source>
        <translation>Rutschungsmodell aktualisieren</translation>
    </message>
    <message>
        <source>Usually the post-event image; its style is used as it is.</source>
        <translation>Meist das Nachher-Bild; sein Stil wird unverändert verwendet.</translation>
    </message>
    <message>
        <source>Version in use</source>
        <translation>Version in Gebrauch</translation>
    </message>
    <message>
        <source>What the colors of the landslides tell.</source>
        <translation>Was die Farben der Rutschungen bedeuten.</translation>
    </message>
    <message>
        <source>What the map must show; empty: all the landslides.</source>
        <translation>Was die Karte zeigen muss; leer: alle Rutschungen.</translation>
    </message>
    <message>
        <source>Where a region must be chosen, the polygon that most of the scene lies in decides.</source>
        <translation>Wo eine Region zu wählen ist, entscheidet das Polygon, in dem der größte Teil der Szene liegt.</translation>
    </message>
    <message>
        <source>Where the images are from, as their license asks for.</source>
        <translation>Woher die Bilder stammen, wie es ihre Lizenz verlangt.</translation>
    </message>
    <message>
        <source>Where the network runs; auto: on a graphics card where there is one that it can use.</source>
        <translation>Wo das Netz gerechnet wird; auto: auf einer Grafikkarte, falls eine nutzbar ist.</translation>
    </message>
    <message>
        <source>Which landslides to show; layers without review states are shown whole.</source>
        <translation>Welche Rutschungen gezeigt werden; Layer ohne Prüfstatus werden ganz gezeigt.</translation>
    </message>
    <message>
        <source>Whose decoder maps the scenes; auto: chosen for each scene.</source>
        <translation>Wessen Decoder die Szenen kartiert; auto: für jede Szene gewählt.</translation>
    </message>
    <message>
        <source>Whose decoder maps; auto: the polygons below decide, then the images.</source>
        <translation>Wessen Decoder kartiert; auto: die Polygone unten entscheiden, dann die Bilder.</translation>
    </message>
    <message>
        <source>{} candidates</source>
        <translation>Kandidaten: {}</translation>
    </message>
</context>
<context>
    <name>RegionChooser</name>
    <message>
        <source>A name like this one that can be used on every system</source>
        <translation>Ein ähnlicher Name, der auf jedem System funktioniert</translation>
    </message>
    <message>
        <source>Choose the region to teach, or type the name of a new one.</source>
        <translation>Wählen Sie die Region, die lernen soll, oder geben Sie den Namen einer neuen ein.</translation>
    </message>
    <message>
        <source>The model has a region '{known}'. Choose that one, or a name that differs in more than case.</source>
        <translation>Das Modell hat eine Region „{known}“. Wählen Sie diese oder einen Namen, der sich nicht nur in der Groß- und Kleinschreibung unterscheidet.</translation>
    </message>
    <message>
        <source>Use '{}'</source>
        <translation>„{}“ verwenden</translation>
    </message>
    <message>
        <source>a known region, or a new name</source>
        <translation>bekannte Region oder neuer Name</translation>
    </message>
</context>
<context>
    <name>RegionsLayer</name>
    <message>
        <source>Attri&amp;bute</source>
        <translation>Attri&amp;but</translation>
    </message>
    <message>
        <source>Attribute with the name of the region</source>
        <translation>Attribut mit dem Namen der Region</translation>
    </message>
    <message>
        <source>Choose the attribute that names the region of each polygon.</source>
        <translation>Wählen Sie das Attribut, das die Region jedes Polygons nennt.</translation>
    </message>
    <message>
        <source>La&amp;yer</source>
        <translation>La&amp;yer</translation>
    </message>
    <message>
        <source>None: ask the images</source>
        <translation>Keiner: nach den Bildern</translation>
    </message>
    <message>
        <source>Polygons of regions, such as ecoregions; where they do not tell, the images decide</source>
        <translation>Polygone der Regionen, etwa Ökoregionen; wo sie nichts sagen, entscheiden die Bilder</translation>
    </message>
    <message>
        <source>Regions on a map</source>
        <translation>Regionen auf der Karte</translation>
    </message>
</context>
<context>
    <name>RemainingTime</name>
    <message>
        <source>a few seconds left</source>
        <translation>noch wenige Sekunden</translation>
    </message>
    <message>
        <source>about {:.1f} h left</source>
        <translation>noch etwa {:.1f} h</translation>
    </message>
    <message>
        <source>about {} min left</source>
        <translation>noch etwa {} min</translation>
    </message>
    <message>
        <source>about {} s left</source>
        <translation>noch etwa {} s</translation>
    </message>
</context>
<context>
    <name>Reshape</name>
    <message>
        <source>'{}' cannot be edited.</source>
        <translation>„{}“ kann nicht bearbeitet werden.</translation>
    </message>
    <message>
        <source>'{}' has unsaved edits. Save or discard them before you reshape a candidate here.</source>
        <translation>„{}“ hat ungespeicherte Änderungen. Speichern oder verwerfen Sie sie, bevor Sie hier einen Kandidaten umformen.</translation>
    </message>
    <message>
        <source>The new shape cannot be saved, and is still there to be saved again: {}</source>
        <translation>Die neue Form konnte nicht gespeichert werden; sie ist noch da und kann erneut gespeichert werden: {}</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>Candidates</source>
        <translation>Kandidaten</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Probability, {}</source>
        <translation>Wahrscheinlichkeit, {}</translation>
    </message>
    <message>
        <source>region {region} (probability {probability:.2f})</source>
        <translation>Region {region} (Wahrscheinlichkeit {probability:.2f})</translation>
    </message>
    <message>
        <source>region {} (from the polygon layer)</source>
        <translation>Region {} (aus dem Polygonlayer)</translation>
    </message>
</context>
<context>
    <name>ReviewActions</name>
    <message>
        <source>A landslide (A)</source>
        <translation>Eine Rutschung (A)</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Blinken</translation>
    </message>
    <message>
        <source>Next that is not reviewed (N or Right)</source>
        <translation>Nächster ungeprüfter (N oder Rechts)</translation>
    </message>
    <message>
        <source>No landslide: the model learns from it (R)</source>
        <translation>Keine Rutschung: Das Modell lernt daraus (R)</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Reshape with the vertex tool (E)</source>
        <translation>Mit dem Stützpunktwerkzeug umformen (E)</translation>
    </message>
    <message>
        <source>Row above (P or Left)</source>
        <translation>Zeile darüber (P oder Links)</translation>
    </message>
    <message>
        <source>Show the other date (Space; hold it for a short look)</source>
        <translation>Den anderen Zeitpunkt zeigen (Leertaste; gedrückt halten für kurz)</translation>
    </message>
    <message>
        <source>Split what has grown together along a line (S)</source>
        <translation>Zusammengewachsene entlang einer Linie teilen (S)</translation>
    </message>
    <message>
        <source>Swipe</source>
        <translation>Wischen</translation>
    </message>
    <message>
        <source>Take back the latest decision (U or Ctrl+Z)</source>
        <translation>Die letzte Entscheidung zurücknehmen (U oder Strg+Z)</translation>
    </message>
    <message>
        <source>The border between the dates follows the mouse (W)</source>
        <translation>Die Grenze zwischen den Zeitpunkten folgt der Maus (W)</translation>
    </message>
    <message>
        <source>Write a comment (C)</source>
        <translation>Kommentar schreiben (C)</translation>
    </message>
</context>
<context>
    <name>ReviewFilter</name>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>As mapped</source>
        <translation>Wie kartiert</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>In this view</source>
        <translation>In dieser Ansicht</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Größte zuerst</translation>
    </message>
    <message>
        <source>Most confident first</source>
        <translation>Sicherste zuerst</translation>
    </message>
    <message>
        <source>Most uncertain first</source>
        <translation>Unsicherste zuerst</translation>
    </message>
    <message>
        <source>Nearest to here first</source>
        <translation>Nächstgelegene zuerst</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>Nicht geprüft</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>Zei&amp;gen</translation>
    </message>
    <message>
        <source>Sort &amp;by</source>
        <translation>Sor&amp;tieren</translation>
    </message>
    <message>
        <source>Status of the candidates shown</source>
        <translation>Status der gezeigten Kandidaten</translation>
    </message>
    <message>
        <source>Where the candidates are</source>
        <translation>Wo die Kandidaten sind</translation>
    </message>
    <message>
        <source>Where, or from which run; 'in view' takes the view as it is now</source>
        <translation>Wo, oder aus welchem Lauf; „in der Ansicht“ nimmt die Ansicht von jetzt</translation>
    </message>
    <message>
        <source>Which candidate comes next</source>
        <translation>Welcher Kandidat als nächster kommt</translation>
    </message>
    <message>
        <source>Which candidates are listed; what you decide stays listed until you choose again</source>
        <translation>Welche Kandidaten aufgelistet sind; was Sie entscheiden, bleibt in der Liste, bis Sie neu wählen</translation>
    </message>
</context>
<context>
    <name>ReviewForm</name>
    <message>
        <source>&amp;Type</source>
        <translation>T&amp;yp</translation>
    </message>
    <message>
        <source>&amp;Use these for the next ones</source>
        <translation>&amp;Für die nächsten übernehmen</translation>
    </message>
    <message>
        <source>Anything worth knowing about this candidate (C)</source>
        <translation>Was über diesen Kandidaten wissenswert ist (C)</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attribute</translation>
    </message>
    <message>
        <source>C&amp;omment</source>
        <translation>K&amp;ommentar</translation>
    </message>
    <message>
        <source>Candidates that you accept from now on get the values last set here, where they have none</source>
        <translation>Kandidaten, die Sie ab jetzt annehmen, bekommen die zuletzt hier gesetzten Werte, wo sie keine haben</translation>
    </message>
    <message>
        <source>Certaint&amp;y</source>
        <translation>Siche&amp;rheit</translation>
    </message>
    <message>
        <source>Date of the landslide</source>
        <translation>Datum der Rutschung</translation>
    </message>
    <message>
        <source>Date of the post-event image</source>
        <translation>Datum des Nachher-Bildes</translation>
    </message>
    <message>
        <source>Date of the pre-event image</source>
        <translation>Datum des Vorher-Bildes</translation>
    </message>
    <message>
        <source>E&amp;vent</source>
        <translation>Ereign&amp;is</translation>
    </message>
    <message>
        <source>How sure you are of it</source>
        <translation>Wie sicher Sie sich sind</translation>
    </message>
    <message>
        <source>I&amp;mage before</source>
        <translation>&amp;Bild vorher</translation>
    </message>
    <message>
        <source>Image a&amp;fter</source>
        <translation>Bild na&amp;chher</translation>
    </message>
    <message>
        <source>Kind of movement, after Varnes</source>
        <translation>Art der Bewegung nach Varnes</translation>
    </message>
    <message>
        <source>Mapper</source>
        <translation>Kartiert von</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Nicht gesetzt</translation>
    </message>
    <message>
        <source>Pa&amp;rt</source>
        <translation>T&amp;eil</translation>
    </message>
    <message>
        <source>Tri&amp;gger</source>
        <translation>Aus&amp;löser</translation>
    </message>
    <message>
        <source>What set it off</source>
        <translation>Was sie ausgelöst hat</translation>
    </message>
    <message>
        <source>What surveys keep about a landslide; written as soon as you change it</source>
        <translation>Was Inventare zu einer Rutschung festhalten; wird sofort geschrieben</translation>
    </message>
    <message>
        <source>Which part of the landslide this polygon is</source>
        <translation>Welcher Teil der Rutschung dieses Polygon ist</translation>
    </message>
    <message>
        <source>Who mapped this landslide, where it is not you</source>
        <translation>Wer diese Rutschung kartiert hat, wenn nicht Sie</translation>
    </message>
</context>
<context>
    <name>ReviewHead</name>
    <message>
        <source>End the re&amp;view</source>
        <translation>Prüfung b&amp;eenden</translation>
    </message>
    <message>
        <source>Go from candidate to candidate with keys, on the map and on this page</source>
        <translation>Mit Tasten von Kandidat zu Kandidat gehen, auf der Karte und auf dieser Seite</translation>
    </message>
    <message>
        <source>Progress of the review</source>
        <translation>Fortschritt der Prüfung</translation>
    </message>
    <message>
        <source>Reviewed {reviewed:,} of {total:,} ({accepted:,} accepted, {edited:,} edited, {rejected:,} rejected). Area of the landslides: {area}</source>
        <translation>Geprüft: {reviewed:,} von {total:,} (angenommen {accepted:,}, bearbeitet {edited:,}, abgelehnt {rejected:,}). Fläche der Rutschungen: {area}</translation>
    </message>
    <message>
        <source>Share of the candidates that are reviewed</source>
        <translation>Anteil der geprüften Kandidaten</translation>
    </message>
    <message>
        <source>Start the re&amp;view</source>
        <translation>Prüfung b&amp;eginnen</translation>
    </message>
    <message>
        <source>This event is open read-only, so nothing can be decided here: {}</source>
        <translation>Dieses Ereignis ist schreibgeschützt geöffnet, hier kann nichts entschieden werden: {}</translation>
    </message>
</context>
<context>
    <name>ReviewMode</name>
    <message>
        <source>Click a line across the candidate, then right-click or press Enter. Esc leaves it whole.</source>
        <translation>Klicken Sie eine Linie quer über den Kandidaten, dann Rechtsklick oder Enter. Esc lässt ihn ganz.</translation>
    </message>
    <message>
        <source>Move the corners, then press Enter or A to save; Esc discards the changes.</source>
        <translation>Verschieben Sie die Ecken, dann speichern Enter oder A; Esc verwirft.</translation>
    </message>
    <message>
        <source>There is no pre-event image to show: choose it on the Map page.</source>
        <translation>Es gibt kein Vorher-Bild zum Zeigen: Wählen Sie es auf der Seite „Kartieren“.</translation>
    </message>
</context>
<context>
    <name>ReviewNotice</name>
    <message>
        <source>Go to the Map page</source>
        <translation>Zur Seite „Kartieren“</translation>
    </message>
    <message>
        <source>Make or open an event</source>
        <translation>Ereignis anlegen oder öffnen</translation>
    </message>
    <message>
        <source>No event is open. An event keeps the candidates and every decision about them.</source>
        <translation>Kein Ereignis ist offen. Ein Ereignis enthält die Kandidaten und jede Entscheidung über sie.</translation>
    </message>
    <message>
        <source>Take them into this event</source>
        <translation>In dieses Ereignis übernehmen</translation>
    </message>
    <message>
        <source>The layer '{}' holds candidates of no event: decisions about them are not kept.</source>
        <translation>Der Layer „{}“ enthält Kandidaten ohne Ereignis: Entscheidungen über sie werden nicht aufgezeichnet.</translation>
    </message>
    <message>
        <source>This event has no candidates yet. Map landslides; they come here by themselves.</source>
        <translation>Dieses Ereignis hat noch keine Kandidaten. Kartieren Sie; sie kommen dann von selbst hierher.</translation>
    </message>
    <message>
        <source>{} candidates are in the event now.</source>
        <translation>Kandidaten jetzt im Ereignis: {}.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Accepting and rejecting lead to the next candidate that is not reviewed</source>
        <translation>Annehmen und Ablehnen führen zum nächsten ungeprüften Kandidaten</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportieren…</translation>
    </message>
    <message>
        <source>Go on after a &amp;decision</source>
        <translation>&amp;Nach Entscheidung weitergehen</translation>
    </message>
    <message>
        <source>Nothing was moved, so nothing is saved.</source>
        <translation>Nichts wurde verschoben, also wird nichts gespeichert.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Save the edits</source>
        <translation>Änderungen speichern</translation>
    </message>
    <message>
        <source>Save the edits of the candidates layer in the event</source>
        <translation>Die Änderungen des Kandidatenlayers im Ereignis speichern</translation>
    </message>
    <message>
        <source>Split. The parts are listed below each other; decide on each of them.</source>
        <translation>Geteilt. Die Teile stehen untereinander in der Liste; entscheiden Sie über jeden.</translation>
    </message>
    <message>
        <source>Write the inventory as data and as a map</source>
        <translation>Das Inventar als Daten und als Karte schreiben</translation>
    </message>
    <message>
        <source>{} candidates were decided on. Undo takes all of them back.</source>
        <translation>Entschiedene Kandidaten: {}. Rückgängig nimmt alle zurück.</translation>
    </message>
</context>
<context>
    <name>ReviewSession</name>
    <message>
        <source>All candidates are reviewed.</source>
        <translation>Alle Kandidaten sind geprüft.</translation>
    </message>
    <message>
        <source>All that are shown here are reviewed. {} others are not; show all to see them.</source>
        <translation>Alle hier gezeigten sind geprüft. Andere noch nicht: {}; wählen Sie „Alle“, um sie zu sehen.</translation>
    </message>
    <message>
        <source>Mean probability {mean:.2f}, highest {highest:.2f}</source>
        <translation>Mittlere Wahrscheinlichkeit {mean:.2f}, höchste {highest:.2f}</translation>
    </message>
    <message>
        <source>Region {}</source>
        <translation>Region {}</translation>
    </message>
    <message>
        <source>Reviewed by {name}, {when:%Y-%m-%d %H:%M} UTC</source>
        <translation>Geprüft von {name}, {when:%Y-%m-%d %H:%M} UTC</translation>
    </message>
    <message>
        <source>The line lies outside of the area that the candidates' CRS is made for.</source>
        <translation>Die Linie liegt außerhalb des Gebiets, für das das KBS der Kandidaten gedacht ist.</translation>
    </message>
    <message>
        <source>There is nothing left to undo.</source>
        <translation>Es gibt nichts mehr zurückzunehmen.</translation>
    </message>
    <message>
        <source>This candidate has no shape to show.</source>
        <translation>Dieser Kandidat hat keine Form, die gezeigt werden kann.</translation>
    </message>
    <message>
        <source>This candidate is not there any more: it was deleted or mapped again.</source>
        <translation>Dieser Kandidat ist nicht mehr da: Er wurde gelöscht oder neu kartiert.</translation>
    </message>
    <message>
        <source>Undone: {action} ({count} candidates).</source>
        <translation>Zurückgenommen: {action} (Kandidaten: {count}).</translation>
    </message>
    <message>
        <source>a comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>a new shape</source>
        <translation>neue Form</translation>
    </message>
    <message>
        <source>a split</source>
        <translation>Teilung</translation>
    </message>
    <message>
        <source>accepting</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>Attribute</translation>
    </message>
    <message>
        <source>making unreviewed</source>
        <translation>auf ungeprüft setzen</translation>
    </message>
    <message>
        <source>rejecting</source>
        <translation>Ablehnen</translation>
    </message>
</context>
<context>
    <name>Reviews</name>
    <message>
        <source>Candidate {number} was changed since by {name}; your decision is not undone.</source>
        <translation>Kandidat {number} wurde seitdem von {name} geändert; Ihre Entscheidung wird nicht zurückgenommen.</translation>
    </message>
    <message>
        <source>Candidate {} has no shape and cannot be a landslide. Reject it, or draw its shape.</source>
        <translation>Kandidat {} hat keine Form und kann keine Rutschung sein. Lehnen Sie ihn ab, oder zeichnen Sie seine Form.</translation>
    </message>
    <message>
        <source>The edits are saved, but not recorded as decisions: {}</source>
        <translation>Die Änderungen sind gespeichert, aber nicht als Entscheidungen aufgezeichnet: {}</translation>
    </message>
    <message>
        <source>The line does not cut the candidate. Begin and end it outside of the outline.</source>
        <translation>Die Linie zerschneidet den Kandidaten nicht. Beginnen und enden Sie außerhalb des Umrisses.</translation>
    </message>
    <message>
        <source>The new shape has no area. Draw a polygon with at least three corners.</source>
        <translation>Die neue Form hat keine Fläche. Zeichnen Sie ein Polygon mit mindestens drei Ecken.</translation>
    </message>
    <message>
        <source>This candidate has edits that are not saved. Save or discard them, then decide.</source>
        <translation>Dieser Kandidat hat ungespeicherte Änderungen. Speichern oder verwerfen Sie sie, dann entscheiden Sie.</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>jemand anderem</translation>
    </message>
    <message>
        <source>{} of the candidates are not there any more: they were deleted or mapped again.</source>
        <translation>Nicht mehr vorhandene Kandidaten: {}. Sie wurden gelöscht oder neu kartiert.</translation>
    </message>
</context>
<context>
    <name>SceneRow</name>
    <message>
        <source>Choose a layer</source>
        <translation>Layer wählen</translation>
    </message>
    <message>
        <source>Choose a raster</source>
        <translation>Raster wählen</translation>
    </message>
    <message>
        <source>Labelled area</source>
        <translation>Label-Gebiet</translation>
    </message>
    <message>
        <source>Landscape that this scene belongs to; each has its own decoder</source>
        <translation>Landschaft, zu der diese Szene gehört; jede hat ihren eigenen Decoder</translation>
    </message>
    <message>
        <source>Landslides</source>
        <translation>Rutschungen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Polygons inside which all landslides are drawn; empty: the whole raster</source>
        <translation>Polygone, in denen alle Rutschungen gezeichnet sind; leer: das ganze Raster</translation>
    </message>
    <message>
        <source>Polygons of landslides, or a mask raster (0 background, 1 landslide, 255 unknown)</source>
        <translation>Polygone der Rutschungen oder ein Maskenraster (0 Hintergrund, 1 Rutschung, 255 unbekannt)</translation>
    </message>
    <message>
        <source>Post-event</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Pre-event</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Raster taken after the event</source>
        <translation>Raster, das nach dem Ereignis aufgenommen wurde</translation>
    </message>
    <message>
        <source>Raster taken before the event; may be left empty</source>
        <translation>Raster, das vor dem Ereignis aufgenommen wurde; darf leer bleiben</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Remove this scene</source>
        <translation>Diese Szene entfernen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Scene {number} ({role})</source>
        <translation>Szene {number} ({role})</translation>
    </message>
    <message>
        <source>Scene {number}: {region} ({role})</source>
        <translation>Szene {number}: {region} ({role})</translation>
    </message>
    <message>
        <source>Take this scene out of the training; no layer is removed</source>
        <translation>Diese Szene aus dem Training nehmen; kein Layer wird entfernt</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Training teaches the model; validation decides when to stop and is never learnt</source>
        <translation>Training lehrt das Modell; Validierung entscheidet, wann Schluss ist, und wird nie gelernt</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Whole raster</source>
        <translation>Ganzes Raster</translation>
    </message>
    <message>
        <source>choose the layer with the landslides.</source>
        <translation>Wählen Sie den Layer mit den Rutschungen.</translation>
    </message>
    <message>
        <source>choose the post-event raster.</source>
        <translation>Wählen Sie das Nachher-Raster.</translation>
    </message>
    <message>
        <source>e.g. hokkaido</source>
        <translation>z. B. hokkaido</translation>
    </message>
    <message>
        <source>name the region (letters a-z and digits).</source>
        <translation>Benennen Sie die Region (Buchstaben a-z und Ziffern).</translation>
    </message>
    <message>
        <source>pre-event and post-event raster are the same layer.</source>
        <translation>Vorher- und Nachher-Raster sind derselbe Layer.</translation>
    </message>
</context>
<context>
    <name>ScenesForm</name>
    <message>
        <source>A scene list (JSON file)</source>
        <translation>Einer Szenenliste (JSON-Datei)</translation>
    </message>
    <message>
        <source>Add a &amp;scene</source>
        <translation>Szene &amp;hinzufügen</translation>
    </message>
    <message>
        <source>Add a scene.</source>
        <translation>Fügen Sie eine Szene hinzu.</translation>
    </message>
    <message>
        <source>Another scene of this region</source>
        <translation>Eine weitere Szene dieser Region</translation>
    </message>
    <message>
        <source>Another scene, of this region or of another one</source>
        <translation>Eine weitere Szene, aus dieser oder einer anderen Region</translation>
    </message>
    <message>
        <source>At least one scene must have the role Training.</source>
        <translation>Mindestens eine Szene muss die Rolle „Training“ haben.</translation>
    </message>
    <message>
        <source>Choose a scene list (JSON).</source>
        <translation>Wählen Sie eine Szenenliste (JSON).</translation>
    </message>
    <message>
        <source>JSON file with the paths of rasters and labels</source>
        <translation>JSON-Datei mit den Pfaden der Raster und Labels</translation>
    </message>
    <message>
        <source>Layers of this project</source>
        <translation>Layern dieses Projekts</translation>
    </message>
    <message>
        <source>Scene &amp;list</source>
        <translation>Szenen&amp;liste</translation>
    </message>
    <message>
        <source>Scene lists (*.json)</source>
        <translation>Szenenlisten (*.json)</translation>
    </message>
    <message>
        <source>Scene {number}: {problem}</source>
        <translation>Szene {number}: {problem}</translation>
    </message>
    <message>
        <source>Where the labelled scenes come from</source>
        <translation>Woher die gelabelten Szenen kommen</translation>
    </message>
</context>
<context>
    <name>SplitTool</name>
    <message>
        <source>Click at both sides of the candidate, then right-click or press Enter.</source>
        <translation>Klicken Sie auf beiden Seiten des Kandidaten, dann rechts klicken oder Enter drücken.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Candidate (not reviewed)</source>
        <translation>Kandidat (nicht geprüft)</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Bearbeitet</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
</context>
<context>
    <name>SuggestControl</name>
    <message>
        <source>Cancelled; the earlier suggestions stay.</source>
        <translation>Abgebrochen; die früheren Vorschläge bleiben.</translation>
    </message>
    <message>
        <source>The event was closed meanwhile; nothing was kept.</source>
        <translation>Das Ereignis wurde inzwischen geschlossen; nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>{} places to label next</source>
        <translation>Orte zum Labeln: {}</translation>
    </message>
</context>
<context>
    <name>SuggestPlan</name>
    <message>
        <source>Looking for places to label next</source>
        <translation>Orte zum Labeln werden gesucht</translation>
    </message>
</context>
<context>
    <name>ThresholdBox</name>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Back to the model's threshold</source>
        <translation>Zurück zum Schwellenwert des Modells</translation>
    </message>
    <message>
        <source>Probability from which a pixel is landslide. The map follows at once, without running the model again; reviewed candidates stay as they are.</source>
        <translation>Wahrscheinlichkeit, ab der ein Pixel als Rutschung gilt. Die Karte folgt sofort, ohne das Modell neu zu rechnen; geprüfte Kandidaten bleiben, wie sie sind.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwellenwert</translation>
    </message>
    <message>
        <source>Threshold in percent</source>
        <translation>Schwellenwert in Prozent</translation>
    </message>
    <message>
        <source>Threshold of the map shown</source>
        <translation>Schwellenwert der Karte</translation>
    </message>
</context>
<context>
    <name>ThresholdControl</name>
    <message>
        <source>Cancelled; the candidates stay as they were.</source>
        <translation>Abgebrochen; die Kandidaten bleiben, wie sie waren.</translation>
    </message>
    <message>
        <source>Map landslides first; then the threshold can be moved here.</source>
        <translation>Kartieren Sie zuerst; dann lässt sich der Schwellenwert hier verschieben.</translation>
    </message>
    <message>
        <source>The event was closed meanwhile: the candidates are in {}.</source>
        <translation>Das Ereignis wurde inzwischen geschlossen: Die Kandidaten liegen in {}.</translation>
    </message>
    <message>
        <source>The whole map follows when the running job has ended.</source>
        <translation>Die ganze Karte folgt, wenn die laufende Aufgabe fertig ist.</translation>
    </message>
    <message>
        <source>{count} candidates at {percent:.1f} %</source>
        <translation>Kandidaten: {count}, bei {percent:.1f} %</translation>
    </message>
    <message>
        <source>{count} candidates, {area}, at {percent:.1f} %</source>
        <translation>Kandidaten: {count}, {area}, bei {percent:.1f} %</translation>
    </message>
    <message>
        <source>{} reviewed ones stay in their own layer</source>
        <translation>geprüft, im eigenen Layer geblieben: {}</translation>
    </message>
    <message>
        <source>{} reviewed ones stayed as they were</source>
        <translation>unverändert, weil geprüft: {}</translation>
    </message>
</context>
<context>
    <name>ThresholdPreview</name>
    <message>
        <source>Zoom in to see the outlines at once; the whole map follows.</source>
        <translation>Zoomen Sie hinein, um die Umrisse sofort zu sehen; die ganze Karte folgt.</translation>
    </message>
    <message>
        <source>{count} candidates in view; the whole map follows.</source>
        <translation>Kandidaten in der Ansicht: {count}; die ganze Karte folgt.</translation>
    </message>
</context>
<context>
    <name>TrainControl</name>
    <message>
        <source>Cancelled; no model was made.</source>
        <translation>Abgebrochen; es wurde kein Modell erstellt.</translation>
    </message>
    <message>
        <source>Model {} is ready to map.</source>
        <translation>Modell {} ist bereit zum Kartieren.</translation>
    </message>
    <message>
        <source>Model {} is trained and chosen on the Map page.</source>
        <translation>Modell {} ist trainiert und auf der Seite „Kartieren“ gewählt.</translation>
    </message>
</context>
<context>
    <name>TrainPage</name>
    <message>
        <source>&amp;Time limit</source>
        <translation>Zeitl&amp;imit</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Encoder of the network</source>
        <translation>Encoder des Netzes</translation>
    </message>
    <message>
        <source>Folder for the new model</source>
        <translation>Ordner für das neue Modell</translation>
    </message>
    <message>
        <source>Model &amp;name</source>
        <translation>Modell&amp;name</translation>
    </message>
    <message>
        <source>Name of the new model</source>
        <translation>Name des neuen Modells</translation>
    </message>
    <message>
        <source>Net&amp;work</source>
        <translation>Net&amp;z</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>Sa&amp;ve in</source>
        <translation>&amp;Speichern in</translation>
    </message>
    <message>
        <source>There is a model '{}' already. Choose another name or folder.</source>
        <translation>Es gibt schon ein Modell „{}“. Wählen Sie einen anderen Namen oder Ordner.</translation>
    </message>
    <message>
        <source>Tr&amp;ain the model</source>
        <translation>Modell &amp;trainieren</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Train &amp;on</source>
        <translation>Training &amp;mit</translation>
    </message>
    <message>
        <source>Train a new model on these scenes</source>
        <translation>Ein neues Modell mit diesen Szenen trainieren</translation>
    </message>
    <message>
        <source>Training needs examples: add a post-event raster and a polygon layer in which all landslides of an area are drawn.</source>
        <translation>Training braucht Beispiele: Fügen Sie ein Nachher-Raster hinzu und einen Polygonlayer, in dem alle Rutschungen eines Gebiets gezeichnet sind.</translation>
    </message>
    <message>
        <source>Training stops then at the latest and keeps the best state so far</source>
        <translation>Das Training endet dann spätestens und behält den besten bisherigen Stand</translation>
    </message>
    <message>
        <source>tsmu (as in the paper, slow)</source>
        <translation>tsmu (wie im Artikel, langsam)</translation>
    </message>
</context>
<context>
    <name>TrainPlan</name>
    <message>
        <source>Training {}</source>
        <translation>{} wird trainiert</translation>
    </message>
</context>
<context>
    <name>TrainingCurve</name>
    <message>
        <source>All decoders are tuned together</source>
        <translation>Alle Decoder werden gemeinsam abgestimmt</translation>
    </message>
    <message>
        <source>Course of the training</source>
        <translation>Verlauf des Trainings</translation>
    </message>
    <message>
        <source>End the training now and go on with the best state that it has reached</source>
        <translation>Das Training jetzt beenden und mit dem besten erreichten Stand weitermachen</translation>
    </message>
    <message>
        <source>IoU {:.3f} (best {:.3f})</source>
        <translation>IoU {:.3f} (beste {:.3f})</translation>
    </message>
    <message>
        <source>Loss (dashed, lower is better) and validation IoU (solid, 0 to 1, higher is better)</source>
        <translation>Verlust (gestrichelt, kleiner ist besser) und Validierungs-IoU (durchgezogen, 0 bis 1, größer ist besser)</translation>
    </message>
    <message>
        <source>Stop at &amp;best so far</source>
        <translation>&amp;Beim besten Stand stoppen</translation>
    </message>
    <message>
        <source>Stopping after this epoch; the best state is kept…</source>
        <translation>Stopp nach dieser Epoche; der beste Stand bleibt…</translation>
    </message>
    <message>
        <source>The region's own decoder learns</source>
        <translation>Der Decoder der Region lernt</translation>
    </message>
    <message>
        <source>epoch {} of {}</source>
        <translation>Epoche {} von {}</translation>
    </message>
    <message>
        <source>loss {:.3f}</source>
        <translation>Verlust {:.3f}</translation>
    </message>
    <message>
        <source>{region}: IoU {now:.3f} (best {best:.3f})</source>
        <translation>{region}: IoU {now:.3f} (beste {best:.3f})</translation>
    </message>
</context>
<context>
    <name>UpdateControl</name>
    <message>
        <source>Cancelled; version {} of the model stays in use.</source>
        <translation>Abgebrochen; Version {} des Modells bleibt in Gebrauch.</translation>
    </message>
    <message>
        <source>Edits that are not saved yet are used too: {}</source>
        <translation>Noch nicht gespeicherte Änderungen werden auch verwendet: {}</translation>
    </message>
    <message>
        <source>Rolled back: version {} is in use again.</source>
        <translation>Zurückgesetzt: Version {} ist wieder in Gebrauch.</translation>
    </message>
    <message>
        <source>The map was not made anew: {}</source>
        <translation>Es wurde nicht neu kartiert: {}</translation>
    </message>
    <message>
        <source>The update of {model} was not published; the Update page says why.</source>
        <translation>Das Update von {model} wurde nicht veröffentlicht; die Seite „Update“ sagt warum.</translation>
    </message>
    <message>
        <source>Version {version} of {model} is published and ready to map.</source>
        <translation>Version {version} von {model} ist veröffentlicht und bereit zum Kartieren.</translation>
    </message>
</context>
<context>
    <name>UpdatePage</name>
    <message>
        <source>&amp;Time limit</source>
        <translation>Zeitl&amp;imit</translation>
    </message>
    <message>
        <source>&amp;Update the model</source>
        <translation>Modell akt&amp;ualisieren</translation>
    </message>
    <message>
        <source>'{}' is new to the model: it gets a decoder of its own.</source>
        <translation>„{}“ ist für das Modell neu: Sie bekommt einen eigenen Decoder.</translation>
    </message>
    <message>
        <source>A first version after about a minute, in which only the region's own decoder has learned. The full update follows at once, and is published only if it is better still.</source>
        <translation>Eine erste Version nach etwa einer Minute, in der nur der Decoder der Region gelernt hat. Das volle Update folgt sofort und wird nur veröffentlicht, wenn es noch besser ist.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>An update needs examples: add a post-event raster and a polygon layer in which all landslides of an area are drawn.</source>
        <translation>Ein Update braucht Beispiele: Fügen Sie ein Nachher-Raster hinzu und einen Polygonlayer, in dem alle Rutschungen eines Gebiets gezeichnet sind.</translation>
    </message>
    <message>
        <source>Choose a model.</source>
        <translation>Wählen Sie ein Modell.</translation>
    </message>
    <message>
        <source>How the model is updated</source>
        <translation>Wie das Modell aktualisiert wird</translation>
    </message>
    <message>
        <source>Learn fr&amp;om</source>
        <translation>Lernen v&amp;on</translation>
    </message>
    <message>
        <source>Learn from these in place of the event</source>
        <translation>Aus diesen statt aus dem Ereignis lernen</translation>
    </message>
    <message>
        <source>Map again afterwards</source>
        <translation>Danach neu kartieren</translation>
    </message>
    <message>
        <source>Mo&amp;del</source>
        <translation>Mo&amp;dell</translation>
    </message>
    <message>
        <source>No model yet: train one on the Train page, or open an .lsmodel folder.</source>
        <translation>Noch kein Modell: Trainieren Sie eines auf der Seite „Training“, oder öffnen Sie einen .lsmodel-Ordner.</translation>
    </message>
    <message>
        <source>Old scen&amp;es</source>
        <translation>Al&amp;te Szenen</translation>
    </message>
    <message>
        <source>Other scenes</source>
        <translation>Andere Szenen</translation>
    </message>
    <message>
        <source>Quick update first</source>
        <translation>Zuerst schnelles Update</translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation>&amp;Region</translation>
    </message>
    <message>
        <source>Scene list (JSON) of the regions that the model knows already</source>
        <translation>Szenenliste (JSON) der Regionen, die das Modell schon kennt</translation>
    </message>
    <message>
        <source>Scene lists (*.json)</source>
        <translation>Szenenlisten (*.json)</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Szenen</translation>
    </message>
    <message>
        <source>Strateg&amp;y</source>
        <translation>Strate&amp;gie</translation>
    </message>
    <message>
        <source>Teach the model what is new; it stays as it is unless it gets better</source>
        <translation>Dem Modell das Neue beibringen; es bleibt, wie es ist, wenn es nicht besser wird</translation>
    </message>
    <message>
        <source>The event's labels and reviewed candidates are left out of this update</source>
        <translation>Die Labels und geprüften Kandidaten des Ereignisses bleiben bei diesem Update außen vor</translation>
    </message>
    <message>
        <source>The map is made anew with the new version where you mapped last; candidates that you have reviewed stay as they are</source>
        <translation>Wo Sie zuletzt kartiert haben, wird mit der neuen Version neu kartiert; geprüfte Kandidaten bleiben, wie sie sind</translation>
    </message>
    <message>
        <source>The model knows '{}': its decoder learns on.</source>
        <translation>Das Modell kennt „{}“: Ihr Decoder lernt weiter.</translation>
    </message>
    <message>
        <source>The model that learns</source>
        <translation>Das Modell, das lernt</translation>
    </message>
    <message>
        <source>The region of the scenes: one that the model knows, or a new name</source>
        <translation>Die Region der Szenen: eine, die das Modell kennt, oder ein neuer Name</translation>
    </message>
    <message>
        <source>The update stops then at the latest</source>
        <translation>Das Update endet dann spätestens</translation>
    </message>
    <message>
        <source>This strategy also trains on the old regions: choose their scene list.</source>
        <translation>Diese Strategie trainiert auch mit den alten Regionen: Wählen Sie deren Szenenliste.</translation>
    </message>
    <message>
        <source>Train a model…</source>
        <translation>Modell trainieren…</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Update</translation>
    </message>
    <message>
        <source>{} (for comparison)</source>
        <translation>{} (zum Vergleich)</translation>
    </message>
    <message>
        <source>{} (recommended)</source>
        <translation>{} (empfohlen)</translation>
    </message>
</context>
<context>
    <name>UpdatePlan</name>
    <message>
        <source>Full update of {model}: {region}</source>
        <translation>Volles Update von {model}: {region}</translation>
    </message>
    <message>
        <source>Quick update of {model}: {region}</source>
        <translation>Schnelles Update von {model}: {region}</translation>
    </message>
    <message>
        <source>Updating {model}: {region}</source>
        <translation>Update von {model}: {region}</translation>
    </message>
</context>
<context>
    <name>UpdateResult</name>
    <message>
        <source>&amp;Publish anyway</source>
        <translation>Trotzdem &amp;veröffentlichen</translation>
    </message>
    <message>
        <source>&amp;Roll back to version {}</source>
        <translation>Zurü&amp;ck zu Version {}</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>Do it again and use the new version although it was found worse; you can roll back</source>
        <translation>Wiederholen und die neue Version verwenden, obwohl sie schlechter bewertet wurde; Sie können zurückkehren</translation>
    </message>
    <message>
        <source>IoU of every region before and after the update; higher is better</source>
        <translation>IoU jeder Region vor und nach dem Update; größer ist besser</translation>
    </message>
    <message>
        <source>IoU per region before and after the update</source>
        <translation>IoU je Region vor und nach dem Update</translation>
    </message>
    <message>
        <source>Not published: version {} stays in use.</source>
        <translation>Nicht veröffentlicht: Version {} bleibt in Gebrauch.</translation>
    </message>
    <message>
        <source>Patches that the model keeps to check the region: {}</source>
        <translation>Ausschnitte, die das Modell zur Prüfung der Region behält: {}</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>The gate objected: {}</source>
        <translation>Die Prüfung hatte Einwände: {}</translation>
    </message>
    <message>
        <source>Use the older version of the model again; the newer one stays on disk</source>
        <translation>Wieder die ältere Version des Modells verwenden; die neuere bleibt gespeichert</translation>
    </message>
    <message>
        <source>Validation patches of the new scenes: {}</source>
        <translation>Validierungsausschnitte der neuen Szenen: {}</translation>
    </message>
    <message>
        <source>Version in use: {}</source>
        <translation>Version in Gebrauch: {}</translation>
    </message>
    <message>
        <source>Version {version} is published, after {phase}.</source>
        <translation>Version {version} ist veröffentlicht, nach {phase}.</translation>
    </message>
    <message>
        <source>Version {version} is published.</source>
        <translation>Version {version} ist veröffentlicht.</translation>
    </message>
    <message>
        <source>new: {}</source>
        <translation>neu: {}</translation>
    </message>
    <message>
        <source>{:.1%} of the pixels of the new scenes are mapped as before</source>
        <translation>{:.1%} der Pixel der neuen Szenen werden wie zuvor kartiert</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Set up the engine…</source>
        <translation>Engine einrichten…</translation>
    </message>
    <message>
        <source>The engine that runs the networks (Python with PyTorch) is not set up yet.</source>
        <translation>Die Engine, die die Netze rechnet (Python mit PyTorch), ist noch nicht eingerichtet.</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>About the event</source>
        <translation>Über das Ereignis</translation>
    </message>
    <message>
        <source>Accuracy (never trained on)</source>
        <translation>Genauigkeit (nie trainiert)</translation>
    </message>
    <message>
        <source>Added at (UTC)</source>
        <translation>Hinzugefügt am (UTC)</translation>
    </message>
    <message>
        <source>Area (m²)</source>
        <translation>Fläche (m²)</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Kampagne</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandidaten</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Complex</source>
        <translation>Komplex</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Konfidenz</translation>
    </message>
    <message>
        <source>Created at (UTC)</source>
        <translation>Angelegt am (UTC)</translation>
    </message>
    <message>
        <source>Date of the image after</source>
        <translation>Datum des Nachher-Bildes</translation>
    </message>
    <message>
        <source>Date of the image before</source>
        <translation>Datum des Vorher-Bildes</translation>
    </message>
    <message>
        <source>Debris flow</source>
        <translation>Murgang</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Definite</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Gezeichnet</translation>
    </message>
    <message>
        <source>Earth flow</source>
        <translation>Schuttstrom</translation>
    </message>
    <message>
        <source>Earthquake</source>
        <translation>Erdbeben</translation>
    </message>
    <message>
        <source>Event date</source>
        <translation>Ereignisdatum</translation>
    </message>
    <message>
        <source>Highest probability</source>
        <translation>Höchste Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Human activity</source>
        <translation>Menschliche Aktivität</translation>
    </message>
    <message>
        <source>Image after</source>
        <translation>Bild nachher</translation>
    </message>
    <message>
        <source>Image before</source>
        <translation>Bild vorher</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importiert</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Labelled areas</source>
        <translation>Label-Gebiete</translation>
    </message>
    <message>
        <source>Landslide type</source>
        <translation>Rutschungstyp</translation>
    </message>
    <message>
        <source>Landslides (labels)</source>
        <translation>Rutschungen (Labels)</translation>
    </message>
    <message>
        <source>Lateral spread</source>
        <translation>Laterales Ausbreiten</translation>
    </message>
    <message>
        <source>Mapped at (UTC)</source>
        <translation>Kartiert am (UTC)</translation>
    </message>
    <message>
        <source>Mapper</source>
        <translation>Kartiert von</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modell</translation>
    </message>
    <message>
        <source>Model version</source>
        <translation>Modellversion</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Perimeter (m)</source>
        <translation>Umfang (m)</translation>
    </message>
    <message>
        <source>Places to visit</source>
        <translation>Orte zum Besuchen</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Möglich</translation>
    </message>
    <message>
        <source>Probable</source>
        <translation>Wahrscheinlich</translation>
    </message>
    <message>
        <source>Rainfall</source>
        <translation>Regen</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Reviewed at (UTC)</source>
        <translation>Geprüft am (UTC)</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Geprüft von</translation>
    </message>
    <message>
        <source>Rock fall</source>
        <translation>Felssturz</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Rotational slide</source>
        <translation>Rotationsrutschung</translation>
    </message>
    <message>
        <source>Runout</source>
        <translation>Auslaufbereich</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Szenen</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Snowmelt</source>
        <translation>Schneeschmelze</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Herkunft</translation>
    </message>
    <message>
        <source>Source area</source>
        <translation>Anbruchgebiet</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Suggested for labelling</source>
        <translation>Zum Labeln vorgeschlagen</translation>
    </message>
    <message>
        <source>To visit</source>
        <translation>Zu besuchen</translation>
    </message>
    <message>
        <source>Topple</source>
        <translation>Kippung</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Translational slide</source>
        <translation>Translationsrutschung</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Auslöser</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>Unsicherheit</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Verwendet für</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validierung</translation>
    </message>
    <message>
        <source>Visited at (UTC)</source>
        <translation>Besucht am (UTC)</translation>
    </message>
    <message>
        <source>Volcanic activity</source>
        <translation>Vulkanische Aktivität</translation>
    </message>
    <message>
        <source>Whole landslide</source>
        <translation>Ganze Rutschung</translation>
    </message>
</context>
</TS>
