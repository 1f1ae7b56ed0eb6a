<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AcceptAboveDialog</name>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>A&amp;nnehmen</translation>
    </message>
    <message>
        <source>Accept all above a confidence</source>
        <translation>Alle ab einer Konfidenz annehmen</translation>
    </message>
    <message>
        <source>As the table shows it; candidates with this confidence are accepted too</source>
        <translation>Wie in der Tabelle gezeigt; Kandidaten mit genau dieser Konfidenz werden auch angenommen</translation>
    </message>
    <message>
        <source>Confidence &amp;from</source>
        <translation>&amp;Konfidenz ab</translation>
    </message>
    <message>
        <source>Listed and not reviewed yet: {count}. One undo takes them back.</source>
        <translation>Aufgelistet und noch nicht geprüft: {count}. Einmal „Rückgängig“ nimmt alle zurück.</translation>
    </message>
</context>
<context>
    <name>AccuracyControl</name>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Abgebrochen; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Den Ordner öffnen</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>Den Bericht öffnen</translation>
    </message>
    <message>
        <source>Points of the sample: {}</source>
        <translation>Punkte der Stichprobe: {}</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>The accuracy report is written.</source>
        <translation>Der Genauigkeitsbericht ist geschrieben.</translation>
    </message>
    <message>
        <source>The event '{}' was closed meanwhile: the sample was not kept.</source>
        <translation>Das Ereignis „{}“ wurde inzwischen geschlossen: Die Stichprobe wurde nicht gespeichert.</translation>
    </message>
</context>
<context>
    <name>AccuracyPage</name>
    <message>
        <source>Accepted and edited ones</source>
        <translation>Angenommene und bearbeitete</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Genauigkeit</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>All that nobody rejected</source>
        <translation>Alle, die niemand abgelehnt hat</translation>
    </message>
    <message>
        <source>By area: precision {precision}, recall {recall}, F1 {f1}</source>
        <translation>Nach Fläche: Präzision {precision}, Trefferquote {recall}, F1 {f1}</translation>
    </message>
    <message>
        <source>By landslide: precision {precision}, recall {recall}, F1 {f1}</source>
        <translation>Nach Rutschung: Präzision {precision}, Trefferquote {recall}, F1 {f1}</translation>
    </message>
    <message>
        <source>Choose a layer</source>
        <translation>Layer wählen</translation>
    </message>
    <message>
        <source>Choose the layer of areas in which all reference landslides were drawn.</source>
        <translation>Wählen Sie den Layer der Gebiete, in denen alle Rutschungen der Referenz gezeichnet wurden.</translation>
    </message>
    <message>
        <source>Choose the layer of landslides to measure.</source>
        <translation>Wählen Sie den Layer der Rutschungen, die gemessen werden.</translation>
    </message>
    <message>
        <source>Choose the layer of reference landslides, which people drew without the map.</source>
        <translation>Wählen Sie den Layer der Referenzrutschungen, die Menschen ohne die Karte gezeichnet haben.</translation>
    </message>
    <message>
        <source>Compare the inventory with the reference inside the accuracy areas, and write a report</source>
        <translation>Das Inventar innerhalb der Genauigkeitsgebiete mit der Referenz vergleichen und einen Bericht schreiben</translation>
    </message>
    <message>
        <source>Estimate the area of all landslides from the judged sample</source>
        <translation>Die Fläche aller Rutschungen aus der beurteilten Stichprobe schätzen</translation>
    </message>
    <message>
        <source>Landslides</source>
        <translation>Rutschungen</translation>
    </message>
    <message>
        <source>Measure &amp;accuracy</source>
        <translation>&amp;Genauigkeit messen</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Page (*.html)</source>
        <translation>Seite (*.html)</translation>
    </message>
    <message>
        <source>There is no accuracy area yet: on the Label page, mark an area as fully labelled for Accuracy.</source>
        <translation>Es gibt noch kein Genauigkeitsgebiet: Markieren Sie auf der Seite „Labeln“ ein Gebiet als vollständig gelabelt für „Genauigkeit“.</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatisch</translation>
    </message>
    <message>
        <source>not defined</source>
        <translation>nicht definiert</translation>
    </message>
</context>
<context>
    <name>AccuracyPlan</name>
    <message>
        <source>Drawing a sample</source>
        <translation>Stichprobe wird gezogen</translation>
    </message>
    <message>
        <source>Measuring accuracy</source>
        <translation>Genauigkeit wird gemessen</translation>
    </message>
</context>
<context>
    <name>BandChooser</name>
    <message>
        <source>Bands…</source>
        <translation>Bänder…</translation>
    </message>
    <message>
        <source>Choose the bands of the {raster} raster: which of them the model sees is not known.</source>
        <translation>Wählen Sie die Bänder des {raster}-Rasters: Welche davon das Modell sieht, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Choose: {band}</source>
        <translation>Wählen: {band}</translation>
    </message>
    <message>
        <source>band {number} of the model</source>
        <translation>Band {number} des Modells</translation>
    </message>
    <message>
        <source>bands {bands} (chosen by you)</source>
        <translation>Bänder {bands} (von Ihnen gewählt)</translation>
    </message>
    <message>
        <source>post-event</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>pre-event</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>{count} bands ({found}): choose those that the model sees</source>
        <translation>{count} Bänder ({found}): Wählen Sie die, die das Modell sieht</translation>
    </message>
    <message>
        <source>{raster}: choose the bands that the model sees</source>
        <translation>{raster}: Bänder wählen, die das Modell sieht</translation>
    </message>
    <message>
        <source>{raster}: the band that the model takes as its band {number}</source>
        <translation>{raster}: Band, das das Modell als sein Band {number} verwendet</translation>
    </message>
</context>
<context>
    <name>BoxesControl</name>
    <message>
        <source>Average precision on the validation patches: {:.3f}.</source>
        <translation>Mittlere Präzision auf den Validierungsausschnitten: {:.3f}.</translation>
    </message>
    <message>
        <source>Cancelled; the model was taught no boxes.</source>
        <translation>Abgebrochen; dem Modell wurden keine Rahmen beigebracht.</translation>
    </message>
    <message>
        <source>Version {version} of {model} finds boxes.</source>
        <translation>Version {version} von {model} findet Rahmen.</translation>
    </message>
    <message>
        <source>With this model they are in the menu beside Map landslides.</source>
        <translation>Mit diesem Modell stehen Rahmen im Menü neben „Rutschungen kartieren“.</translation>
    </message>
</context>
<context>
    <name>BoxesPlan</name>
    <message>
        <source>Teaching {model} boxes: {region}</source>
        <translation>{model} lernt Rahmen: {region}</translation>
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
    <name>CandidateFacts</name>
    <message>
        <source>Length {length:.0f} m, width {width:.0f} m</source>
        <translation>Länge {length:.0f} m, Breite {width:.0f} m</translation>
    </message>
    <message>
        <source>Ruled out: {}</source>
        <translation>Ausgeschlossen: {}</translation>
    </message>
    <message>
        <source>Runout {length:.0f} m towards {direction:.0f}°, H/L {ratio:.2f}</source>
        <translation>Auslauf {length:.0f} m in Richtung {direction:.0f}°, H/L {ratio:.2f}</translation>
    </message>
    <message>
        <source>Slope {mean:.0f}° (largest {largest:.0f}°), drop {drop:.0f} m, {curvature}</source>
        <translation>Neigung {mean:.0f}° (größte {largest:.0f}°), Höhenunterschied {drop:.0f} m, {curvature}</translation>
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
        <source>A map that was interrupted is complete. Candidates: {count}</source>
        <translation>Eine unterbrochene Karte ist vollständig. Kandidaten: {count}</translation>
    </message>
    <message>
        <source>Cancelled; the event is as it was. The new candidates are in {}.</source>
        <translation>Abgebrochen; das Ereignis ist, wie es war. Die neuen Kandidaten liegen in {}.</translation>
    </message>
    <message>
        <source>Candidates taken in: {count}; there already: {present}</source>
        <translation>Übernommene Kandidaten: {count}; schon vorhanden: {present}</translation>
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
        <source>Ruled out</source>
        <translation>Ausgeschlossen</translation>
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
    <name>ChangedCounts</name>
    <message>
        <source>another area</source>
        <translation>anderes Gebiet</translation>
    </message>
    <message>
        <source>as many in the event as before</source>
        <translation>so viele im Ereignis wie zuvor</translation>
    </message>
    <message>
        <source>minimum area {new} instead of {old}</source>
        <translation>Mindestfläche {new} statt {old}</translation>
    </message>
    <message>
        <source>model {new} instead of {old}</source>
        <translation>Modell {new} statt {old}</translation>
    </message>
    <message>
        <source>region {new} instead of {old}</source>
        <translation>Region {new} statt {old}</translation>
    </message>
    <message>
        <source>threshold {new} % instead of {old} %</source>
        <translation>Schwellenwert {new} % statt {old} %</translation>
    </message>
    <message>
        <source>version {new} of the model instead of {old}</source>
        <translation>Version {new} des Modells statt {old}</translation>
    </message>
    <message>
        <source>{} fewer than before</source>
        <translation>{} weniger als zuvor</translation>
    </message>
    <message>
        <source>{} more in the event than before</source>
        <translation>{} mehr im Ereignis als zuvor</translation>
    </message>
</context>
<context>
    <name>ClickLabels</name>
    <message>
        <source>All of this outline is labelled already; nothing was added.</source>
        <translation>Alles in diesem Umriss ist schon gelabelt; es wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>Click on a landslide: its outline is proposed.</source>
        <translation>Klicken Sie auf eine Rutschung: Ihr Umriss wird vorgeschlagen.</translation>
    </message>
    <message>
        <source>Label by click</source>
        <translation>Per Klick labeln</translation>
    </message>
    <message>
        <source>Larger ones are not looked for: draw them.</source>
        <translation>Größere werden nicht gesucht: Zeichnen Sie sie.</translation>
    </message>
    <message>
        <source>Looking for the outline…</source>
        <translation>Umriss wird gesucht…</translation>
    </message>
    <message>
        <source>Mouse wheel: larger or smaller. Enter, double click or right click: take it. Esc: drop it. Click elsewhere: another one.</source>
        <translation>Mausrad: größer oder kleiner. Enter, Doppelklick oder Rechtsklick: übernehmen. Esc: verwerfen. Klick anderswo: ein anderer.</translation>
    </message>
    <message>
        <source>Outlines are grown on an image. Choose the raster taken after the event on the Map page.</source>
        <translation>Umrisse wachsen auf einem Bild. Wählen Sie auf der Seite „Kartieren“ das Raster, das nach dem Ereignis aufgenommen wurde.</translation>
    </message>
    <message>
        <source>The place of the click has no coordinates in the CRS of '{}'. Click in the image.</source>
        <translation>Die angeklickte Stelle hat keine Koordinaten im KBS von „{}“. Klicken Sie in das Bild.</translation>
    </message>
</context>
<context>
    <name>ClickWorker</name>
    <message>
        <source>No outline can be proposed here: {}</source>
        <translation>Hier kann kein Umriss vorgeschlagen werden: {}</translation>
    </message>
</context>
<context>
    <name>CloudsBox</name>
    <message>
        <source>A raster of classes, or polygons with the attribute class: cloud, shadow or snow</source>
        <translation>Ein Raster mit Klassen oder Polygone mit dem Attribut class: cloud, shadow oder snow</translation>
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
        <source>Clouds, shadow, snow</source>
        <translation>Wolken, Schatten, Schnee</translation>
    </message>
    <message>
        <source>Do not mask</source>
        <translation>Nicht maskieren</translation>
    </message>
    <message>
        <source>Mas&amp;king</source>
        <translation>&amp;Maskierung</translation>
    </message>
    <message>
        <source>Mask by rules</source>
        <translation>Mit Regeln maskieren</translation>
    </message>
    <message>
        <source>Mask by the network for clouds</source>
        <translation>Mit dem Wolkennetz maskieren</translation>
    </message>
    <message>
        <source>Mask for change, not for models</source>
        <translation>Für Veränderung maskieren, für Modelle nicht</translation>
    </message>
    <message>
        <source>No mask of my own</source>
        <translation>Keine eigene Maske</translation>
    </message>
    <message>
        <source>What clouds, shadow and snow hide is not mapped; the masks come as layers to edit. For change, the network for clouds tells them where the engine has it and the bands allow it, else rules.</source>
        <translation>Was Wolken, Schatten und Schnee verdecken, wird nicht kartiert; die Masken kommen als Layer zum Bearbeiten. Für die Veränderung erkennt sie das Wolkennetz, sofern die Engine es hat und die Bänder es erlauben, sonst Regeln.</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>Candidates decided on: {count}. Undo takes all of them back.</source>
        <translation>Entschiedene Kandidaten: {count}. Rückgängig nimmt alle zurück.</translation>
    </message>
    <message>
        <source>Candidates merged into one, which counts as edited: {count}. Undo parts them.</source>
        <translation>Zu einem Kandidaten vereinigt, der als bearbeitet gilt: {count}. Rückgängig trennt sie wieder.</translation>
    </message>
    <message>
        <source>Deciding: {share:.0%}</source>
        <translation>Entscheidungen: {share:.0%}</translation>
    </message>
    <message>
        <source>Taking back: {share:.0%}</source>
        <translation>Wird zurückgenommen: {share:.0%}</translation>
    </message>
</context>
<context>
    <name>DetectControl</name>
    <message>
        <source>Boxes: {count}</source>
        <translation>Rahmen: {count}</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Abgebrochen; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Open the attribute table of the boxes</source>
        <translation>Attributtabelle der Rahmen öffnen</translation>
    </message>
    <message>
        <source>Show all boxes</source>
        <translation>Alle Rahmen zeigen</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabelle</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoomen</translation>
    </message>
</context>
<context>
    <name>DeviceList</name>
    <message>
        <source>&amp;Try the devices</source>
        <translation>Geräte &amp;testen</translation>
    </message>
    <message>
        <source>List graphics cards and CPU, and let a small network run on each</source>
        <translation>Grafikkarten und CPU auflisten und auf jeder ein kleines Netz rechnen lassen</translation>
    </message>
    <message>
        <source>Trying each device in a process of its own…</source>
        <translation>Jedes Gerät wird in einem eigenen Prozess getestet…</translation>
    </message>
    <message>
        <source>{name}, {free} of {total} GB free</source>
        <translation>{name}, {free} von {total} GB frei</translation>
    </message>
    <message>
        <source>✔ {name}: works</source>
        <translation>✔ {name}: funktioniert</translation>
    </message>
    <message>
        <source>✘ {name}: {reason}</source>
        <translation>✘ {name}: {reason}</translation>
    </message>
</context>
<context>
    <name>DiagnosticsDialog</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Den Text kopieren</translation>
    </message>
    <message>
        <source>Diagnostics of Landslide Mapper</source>
        <translation>Diagnose von Landslide Mapper</translation>
    </message>
    <message>
        <source>For a report of a fault. Passwords are left out, and names of people, folders, machines and databases; read it before you send it.</source>
        <translation>Für einen Fehlerbericht. Passwörter fehlen darin, ebenso Namen von Personen, Ordnern, Rechnern und Datenbanken; lesen Sie ihn, bevor Sie ihn senden.</translation>
    </message>
    <message>
        <source>Save the text as a file</source>
        <translation>Den Text als Datei speichern</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Textdateien (*.txt)</translation>
    </message>
    <message>
        <source>Trying the engine and its devices…</source>
        <translation>Engine und Geräte werden getestet…</translation>
    </message>
</context>
<context>
    <name>EngineChooser</name>
    <message>
        <source>A Python with PyTorch</source>
        <translation>Ein Python mit PyTorch</translation>
    </message>
    <message>
        <source>An interpreter, or the folder of an environment, that has PyTorch; nothing is installed</source>
        <translation>Ein Interpreter oder der Ordner einer Umgebung mit PyTorch; es wird nichts installiert</translation>
    </message>
    <message>
        <source>From an offline bundle</source>
        <translation>Aus einem Offline-Paket</translation>
    </message>
    <message>
        <source>The folder that './build.sh bundle' has made</source>
        <translation>Der Ordner, den „./build.sh bundle“ erstellt hat</translation>
    </message>
</context>
<context>
    <name>EngineManager</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Download and install</source>
        <translation>&amp;Herunterladen und installieren</translation>
    </message>
    <message>
        <source>&amp;Download and update</source>
        <translation>&amp;Herunterladen und aktualisieren</translation>
    </message>
    <message>
        <source>&amp;Install from the bundle</source>
        <translation>Aus dem Paket &amp;installieren</translation>
    </message>
    <message>
        <source>&amp;Repair</source>
        <translation>&amp;Reparieren</translation>
    </message>
    <message>
        <source>A folder of wheels, made by './build.sh bundle' on a machine of the same kind.</source>
        <translation>Ein Ordner mit Wheels, erstellt mit „./build.sh bundle“ auf einem Rechner derselben Art.</translation>
    </message>
    <message>
        <source>Also Das&amp;k, to map on a cluster: 4 MB more to download, 30 MB on disk</source>
        <translation>Auch Das&amp;k, zum Kartieren auf einem Cluster: 4 MB mehr herunterzuladen, 30 MB auf dem Datenträger</translation>
    </message>
    <message>
        <source>Also models for &amp;other programs (ONNX): 25 MB more to download, 60 MB on disk</source>
        <translation>Auch Modelle für andere Programme (&amp;ONNX): 25 MB mehr herunterzuladen, 60 MB auf dem Datenträger</translation>
    </message>
    <message>
        <source>Also the network for c&amp;louds (ukis-csmask): 210 MB more to download, 350 MB on disk</source>
        <translation>Auch das &amp;Wolkennetz (ukis-csmask): 210 MB mehr herunterzuladen, 350 MB auf dem Datenträger</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation>&amp;Prüfen</translation>
    </message>
    <message>
        <source>Cancelled; everything is as it was. What was downloaded is kept for the next time.</source>
        <translation>Abgebrochen; alles ist, wie es war. Das Heruntergeladene bleibt für das nächste Mal.</translation>
    </message>
    <message>
        <source>Check it and &amp;use it</source>
        <translation>Prüfen und &amp;verwenden</translation>
    </message>
    <message>
        <source>Check the engine, and make it anew where it does not work</source>
        <translation>Die Engine prüfen und neu anlegen, wenn sie nicht funktioniert</translation>
    </message>
    <message>
        <source>Checking the engine…</source>
        <translation>Engine wird geprüft…</translation>
    </message>
    <message>
        <source>Checking this Python…</source>
        <translation>Dieses Python wird geprüft…</translation>
    </message>
    <message>
        <source>Let the engine map one tile, in a process of its own</source>
        <translation>Die Engine in einem eigenen Prozess eine Kachel kartieren lassen</translation>
    </message>
    <message>
        <source>Looking at this machine…</source>
        <translation>Dieser Rechner wird untersucht…</translation>
    </message>
    <message>
        <source>Many machines map one scene; without it, this machine does</source>
        <translation>Viele Rechner kartieren eine Szene; ohne Dask tut das dieser Rechner</translation>
    </message>
    <message>
        <source>Masks clouds and their shadows where there is near infrared; without it, rules do that</source>
        <translation>Maskiert Wolken und ihre Schatten, wo es nahes Infrarot gibt; ohne das Netz tun das Regeln</translation>
    </message>
    <message>
        <source>Name the folder of the bundle first.</source>
        <translation>Geben Sie zuerst den Ordner des Pakets an.</translation>
    </message>
    <message>
        <source>Nothing is installed. What is missing is named, with the command that brings it. Leave it empty to use what is found automatically.</source>
        <translation>Es wird nichts installiert. Was fehlt, wird genannt, mit dem Befehl, der es installiert. Leer: Es wird verwendet, was automatisch gefunden wird.</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Entfernen…</translation>
    </message>
    <message>
        <source>Remove the engine</source>
        <translation>Engine entfernen</translation>
    </message>
    <message>
        <source>Remove the engine and all that was downloaded for it</source>
        <translation>Die Engine und alles dafür Heruntergeladene entfernen</translation>
    </message>
    <message>
        <source>Remove the engine and all that was downloaded for it? Models, events and maps stay.</source>
        <translation>Die Engine und alles dafür Heruntergeladene entfernen? Modelle, Ereignisse und Karten bleiben.</translation>
    </message>
    <message>
        <source>Removing the engine…</source>
        <translation>Engine wird entfernt…</translation>
    </message>
    <message>
        <source>Repairing the engine…</source>
        <translation>Engine wird repariert…</translation>
    </message>
    <message>
        <source>Set the chosen engine up</source>
        <translation>Die gewählte Engine einrichten</translation>
    </message>
    <message>
        <source>Setting up the engine…</source>
        <translation>Engine wird eingerichtet…</translation>
    </message>
    <message>
        <source>Stop; the engine that was there stays</source>
        <translation>Anhalten; die bisherige Engine bleibt</translation>
    </message>
    <message>
        <source>The engine was removed.</source>
        <translation>Die Engine wurde entfernt.</translation>
    </message>
    <message>
        <source>This Python is in use: {path}</source>
        <translation>In Gebrauch ist dieses Python: {path}</translation>
    </message>
    <message>
        <source>What the installation prints</source>
        <translation>Ausgabe der Installation</translation>
    </message>
    <message>
        <source>Whole lo&amp;g</source>
        <translation>&amp;Ganzes Protokoll</translation>
    </message>
    <message>
        <source>Writes models as ONNX files, which the plugin Deepness and others read</source>
        <translation>Schreibt Modelle als ONNX-Dateien, die das Plugin Deepness und andere lesen</translation>
    </message>
</context>
<context>
    <name>EngineSetupDialog</name>
    <message>
        <source>Engine of Landslide Mapper</source>
        <translation>Engine von Landslide Mapper</translation>
    </message>
    <message>
        <source>Landslide Mapper runs its networks in a Python environment of its own; QGIS's Python is not touched. No image and no result ever leaves this machine.</source>
        <translation>Landslide Mapper rechnet seine Netze in einer eigenen Python-Umgebung; das Python von QGIS bleibt unberührt. Kein Bild und kein Ergebnis verlässt je diesen Rechner.</translation>
    </message>
</context>
<context>
    <name>EngineTexts</name>
    <message>
        <source>About {download} MB to download, {disk} GB on disk.</source>
        <translation>Etwa {download} MB herunterzuladen, {disk} GB auf dem Datenträger.</translation>
    </message>
    <message>
        <source>About {minutes} min at the speed of the last time.</source>
        <translation>Etwa {minutes} min bei der Geschwindigkeit des letzten Mals.</translation>
    </message>
    <message>
        <source>An engine that was made by hand is in use: {folder}</source>
        <translation>In Gebrauch ist eine von Hand angelegte Engine: {folder}</translation>
    </message>
    <message>
        <source>Free there: {free} GB.</source>
        <translation>Dort frei: {free} GB.</translation>
    </message>
    <message>
        <source>From the Python package index: {packages}, and what these need.</source>
        <translation>Vom Python-Paketindex: {packages}, und was diese brauchen.</translation>
    </message>
    <message>
        <source>From the bundle, without internet: {packages}, and what these need.</source>
        <translation>Aus dem Paket, ohne Internet: {packages}, und was diese brauchen.</translation>
    </message>
    <message>
        <source>How long it takes is shown when the first megabytes have come.</source>
        <translation>Wie lange es dauert, wird angezeigt, wenn die ersten Megabyte da sind.</translation>
    </message>
    <message>
        <source>Into {folder}, {size} GB.</source>
        <translation>Nach {folder}, {size} GB.</translation>
    </message>
    <message>
        <source>It takes a few minutes.</source>
        <translation>Es dauert einige Minuten.</translation>
    </message>
    <message>
        <source>It works: {library} on {device}; a network mapped one tile in {seconds} s.</source>
        <translation>Es funktioniert: {library} auf {device}; ein Netz kartierte eine Kachel in {seconds} s.</translation>
    </message>
    <message>
        <source>Made with Python {version}: {path}</source>
        <translation>Angelegt mit Python {version}: {path}</translation>
    </message>
    <message>
        <source>No Python was found that could make an environment for the engine. Install Python 3.9 to 3.13 or uv, or name a Python that has PyTorch.</source>
        <translation>Es wurde kein Python gefunden, das eine Umgebung für die Engine anlegen kann. Installieren Sie Python 3.9 bis 3.13 oder uv, oder geben Sie ein Python mit PyTorch an.</translation>
    </message>
    <message>
        <source>No Python was found; uv brings one.</source>
        <translation>Es wurde kein Python gefunden; uv bringt eines mit.</translation>
    </message>
    <message>
        <source>No engine is set up yet.</source>
        <translation>Noch keine Engine eingerichtet.</translation>
    </message>
    <message>
        <source>Not here: {reason}</source>
        <translation>Hier nicht: {reason}</translation>
    </message>
    <message>
        <source>ONNX Runtime {version}, for mapping only,</source>
        <translation>ONNX Runtime {version}, nur zum Kartieren,</translation>
    </message>
    <message>
        <source>Only {free} GB are free there: make room first.</source>
        <translation>Dort sind nur {free} GB frei: Schaffen Sie zuerst Platz.</translation>
    </message>
    <message>
        <source>The engine in use: {library} on {device}, {size} GB, set up on {day}.</source>
        <translation>Die Engine in Gebrauch: {library} auf {device}, {size} GB, eingerichtet am {day}.</translation>
    </message>
    <message>
        <source>The whole log: {path}</source>
        <translation>Das ganze Protokoll: {path}</translation>
    </message>
    <message>
        <source>This version of the plugin wants a newer one: update it.</source>
        <translation>Diese Version des Plugins braucht eine neuere: Aktualisieren Sie sie.</translation>
    </message>
    <message>
        <source>{size} MB of an earlier attempt are there already.</source>
        <translation>{size} MB eines früheren Versuchs sind schon da.</translation>
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
        <source>Copy not saved</source>
        <translation>Kopie nicht gespeichert</translation>
    </message>
    <message>
        <source>Copy saved</source>
        <translation>Kopie gespeichert</translation>
    </message>
    <message>
        <source>Copy the event as it is now; the file alone may lack what was done last</source>
        <translation>Das Ereignis kopieren, wie es jetzt ist; in der Datei allein kann das Letzte fehlen</translation>
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
        <source>Save a co&amp;py…</source>
        <translation>&amp;Kopie speichern…</translation>
    </message>
    <message>
        <source>Save a copy of the event</source>
        <translation>Kopie des Ereignisses speichern</translation>
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
        <source>To copy it while it is open, use “Save a copy”: the file may lack what came last.</source>
        <translation>Um es zu kopieren, während es offen ist, nutzen Sie „Kopie speichern“: In der Datei kann das Letzte fehlen.</translation>
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
        <source>To learn from: {}</source>
        <translation>Zu lernen: {}</translation>
    </message>
    <message>
        <source>accepted: {}</source>
        <translation>angenommen: {}</translation>
    </message>
    <message>
        <source>edited: {}</source>
        <translation>bearbeitet: {}</translation>
    </message>
    <message>
        <source>labels: {}</source>
        <translation>Labels: {}</translation>
    </message>
    <message>
        <source>rejected: {}</source>
        <translation>abgelehnt: {}</translation>
    </message>
    <message>
        <source>{text} and {count} more</source>
        <translation>{text} und {count} weitere</translation>
    </message>
    <message>
        <source>{what} since version {number}</source>
        <translation>{what} seit Version {number}</translation>
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
    <name>ExportAdvanced</name>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>What the event's maps looked at</source>
        <translation>Was die Karten des Ereignisses betrachtet haben</translation>
    </message>
</context>
<context>
    <name>ExportControl</name>
    <message>
        <source>&amp;Import a model…</source>
        <translation>Modell im&amp;portieren…</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Abgebrochen; es wurde nichts geschrieben.</translation>
    </message>
    <message>
        <source>Cancelled; the map was not written, the data are.</source>
        <translation>Abgebrochen; die Karte wurde nicht geschrieben, die Daten schon.</translation>
    </message>
    <message>
        <source>E&amp;xport the inventory…</source>
        <translation>&amp;Inventar exportieren…</translation>
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
        <source>Import a model</source>
        <translation>Modell importieren</translation>
    </message>
    <message>
        <source>Importing model {}</source>
        <translation>Modell {} wird importiert</translation>
    </message>
    <message>
        <source>Landslides exported: {}</source>
        <translation>Exportierte Rutschungen: {}</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Kartieren</translation>
    </message>
    <message>
        <source>Model '{name}' is in {path}.</source>
        <translation>Modell „{name}“ liegt in {path}.</translation>
    </message>
    <message>
        <source>Model exported to {path}: {size:.1f} MB, probabilities within {most:.2g} of the model's.</source>
        <translation>Modell nach {path} exportiert: {size:.1f} MB, Wahrscheinlichkeiten weichen höchstens {most:.2g} von denen des Modells ab.</translation>
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
        <source>Model in one file (*.zip)</source>
        <translation>Modell in einer Datei (*.zip)</translation>
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
        <source>Printing the map</source>
        <translation>Karte wird gedruckt</translation>
    </message>
    <message>
        <source>The project was changed while its map was printed: the map was not written.</source>
        <translation>Das Projekt wurde geändert, während seine Karte gedruckt wurde: Die Karte wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>The starter is chosen: it comes with the plugin, so whoever has the plugin has it. Teach it on the Update page, which makes a model of your own, and export that one; or choose another model there.</source>
        <translation>Gewählt ist das Startmodell: Es gehört zum Plugin, also hat es jeder, der das Plugin hat. Trainieren Sie es auf der Seite „Update“ weiter, daraus wird ein eigenes Modell, und exportieren Sie dieses; oder wählen Sie dort ein anderes Modell.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>&amp;Landslides</source>
        <translation>R&amp;utschungen</translation>
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
        <source>A&amp;uthor</source>
        <translation>&amp;Verfasser</translation>
    </message>
    <message>
        <source>All files begin with it</source>
        <translation>Alle Dateien beginnen damit</translation>
    </message>
    <message>
        <source>As the inventory</source>
        <translation>Wie das Inventar</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Attribute</translation>
    </message>
    <message>
        <source>Coordinate reference system of the files; GeoJSON and KML are always in WGS 84</source>
        <translation>Koordinatenbezugssystem der Dateien; GeoJSON und KML sind immer in WGS 84</translation>
    </message>
    <message>
        <source>Coordinate s&amp;ystem</source>
        <translation>Koor&amp;dinatensystem</translation>
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
        <source>Last export: {} (landslides: {}). Decisions since: {}.</source>
        <translation>Letzter Export: {} (Rutschungen: {}). Entscheidungen seitdem: {}.</translation>
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
        <source>Names and words of the attributes: ours, or those that another inventory asks for</source>
        <translation>Namen und Wörter der Attribute: unsere oder die, die ein anderes Inventar verlangt</translation>
    </message>
    <message>
        <source>Of the inventory and its map</source>
        <translation>Des Inventars und seiner Karte</translation>
    </message>
    <message>
        <source>Person or organization that answers for it</source>
        <translation>Person oder Organisation, die dafür einsteht</translation>
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
        <source>Smoot&amp;h outlines</source>
        <translation>U&amp;mrisse glätten</translation>
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
        <source>Under which others may use it</source>
        <translation>Unter welcher andere es nutzen dürfen</translation>
    </message>
    <message>
        <source>Which landslides; by default those that a person has confirmed</source>
        <translation>Welche Rutschungen; normalerweise die, die ein Mensch bestätigt hat</translation>
    </message>
    <message>
        <source>Without the stairs of pixels; borders stay shared, and areas are those of what is written</source>
        <translation>Ohne die Treppen der Pixel; gemeinsame Grenzen bleiben gemeinsam, und die Flächen sind die des Geschriebenen</translation>
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
    <name>FetchControl</name>
    <message>
        <source>Cancelled; nothing was downloaded.</source>
        <translation>Abgebrochen; es wurde nichts heruntergeladen.</translation>
    </message>
    <message>
        <source>Download weights</source>
        <translation>Gewichte herunterladen</translation>
    </message>
    <message>
        <source>Download {repository} from {host}, about {megabytes} MB, to {file}? Licence: {licence}.</source>
        <translation>{repository} von {host} herunterladen, etwa {megabytes} MB, nach {file}? Lizenz: {licence}.</translation>
    </message>
    <message>
        <source>Encoder {} is ready: a training on this page starts from it.</source>
        <translation>Encoder {} ist fertig: Ein Training auf dieser Seite beginnt mit ihm.</translation>
    </message>
    <message>
        <source>see its page there</source>
        <translation>siehe die Seite dort</translation>
    </message>
</context>
<context>
    <name>FetchPlan</name>
    <message>
        <source>Downloading weights</source>
        <translation>Gewichte werden heruntergeladen</translation>
    </message>
    <message>
        <source>Looking up weights</source>
        <translation>Gewichte werden gesucht</translation>
    </message>
</context>
<context>
    <name>FitPlan</name>
    <message>
        <source>Fitting the weights to the reviews</source>
        <translation>Gewichte werden an die Prüfungen angepasst</translation>
    </message>
    <message>
        <source>Going back to the usual weights</source>
        <translation>Die üblichen Gewichte werden wiederhergestellt</translation>
    </message>
</context>
<context>
    <name>GroundBox</name>
    <message>
        <source>Apply to the candidates</source>
        <translation>Auf die Kandidaten anwenden</translation>
    </message>
    <message>
        <source>Describe the terrain of the event's candidates, and apply the rules to them</source>
        <translation>Das Gelände der Kandidaten des Ereignisses beschreiben und die Regeln auf sie anwenden</translation>
    </message>
    <message>
        <source>Ele&amp;vation</source>
        <translation>&amp;Höhen</translation>
    </message>
    <message>
        <source>Elevation model, any coordinate system and pixel size: candidates get their terrain</source>
        <translation>Höhenmodell, Koordinatensystem und Pixelgröße beliebig: Kandidaten erhalten ihr Gelände</translation>
    </message>
    <message>
        <source>Elevations are in feet</source>
        <translation>Höhen sind in Fuß</translation>
    </message>
    <message>
        <source>Least slope</source>
        <translation>Mindestneigung</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Only where the raster does not say so itself</source>
        <translation>Nur wo das Raster es nicht selbst sagt</translation>
    </message>
    <message>
        <source>Polygons, or a raster (0: land): what lies in it by more than a half is ruled out</source>
        <translation>Polygone oder ein Raster (0: Land): Was mit mehr als der Hälfte darin liegt, wird ausgeschlossen</translation>
    </message>
    <message>
        <source>Terrain</source>
        <translation>Gelände</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Wasser</translation>
    </message>
    <message>
        <source>Water by the bands of the image, too</source>
        <translation>Wasser auch nach den Bändern des Bildes</translation>
    </message>
    <message>
        <source>What lies on flatter ground on the whole is ruled out: hidden, not lost</source>
        <translation>Was im Ganzen auf flacherem Gelände liegt, wird ausgeschlossen: verborgen, nicht verloren</translation>
    </message>
    <message>
        <source>Where more green light than near infrared comes back there is water; the bands must be known</source>
        <translation>Wo mehr grünes Licht als nahes Infrarot zurückkommt, ist Wasser; die Bänder müssen bekannt sein</translation>
    </message>
</context>
<context>
    <name>GroundControl</name>
    <message>
        <source>Cancelled; some candidates are described. Apply it again for the rest.</source>
        <translation>Abgebrochen; einige Kandidaten sind beschrieben. Wenden Sie es für die übrigen erneut an.</translation>
    </message>
    <message>
        <source>Cancelled; the candidates stay as they were.</source>
        <translation>Abgebrochen; die Kandidaten bleiben, wie sie waren.</translation>
    </message>
    <message>
        <source>Candidates described: {}</source>
        <translation>Beschriebene Kandidaten: {}</translation>
    </message>
    <message>
        <source>Describing the terrain of the candidates</source>
        <translation>Gelände der Kandidaten wird beschrieben</translation>
    </message>
    <message>
        <source>The event was closed meanwhile: its candidates are not described.</source>
        <translation>Das Ereignis wurde inzwischen geschlossen: Seine Kandidaten sind nicht beschrieben.</translation>
    </message>
</context>
<context>
    <name>GroundPlan</name>
    <message>
        <source>Describing the terrain of the candidates</source>
        <translation>Gelände der Kandidaten wird beschrieben</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Add rasters…</source>
        <translation>Raster hinzufügen…</translation>
    </message>
    <message>
        <source>As data for others, with metadata and statistics, or as a printed map.</source>
        <translation>Als Daten für andere, mit Metadaten und Statistik, oder als gedruckte Karte.</translation>
    </message>
    <message>
        <source>By keyboard: A accepts, R rejects, Space blinks before and after. Ten are enough to go on.</source>
        <translation>Mit der Tastatur: A nimmt an, R lehnt ab, die Leertaste blinkt zwischen vorher und nachher. Zehn genügen, um weiterzugehen.</translation>
    </message>
    <message>
        <source>Check the images and the model below. What is proposed there needs no labels of yours.</source>
        <translation>Prüfen Sie unten die Bilder und das Modell. Was dort vorgeschlagen wird, braucht keine Labels von Ihnen.</translation>
    </message>
    <message>
        <source>Choose the images</source>
        <translation>Bilder wählen</translation>
    </message>
    <message>
        <source>Draw landslides that the map lacks, and mark areas where all of them are drawn.</source>
        <translation>Zeichnen Sie Rutschungen, die der Karte fehlen, und markieren Sie Gebiete, in denen alle gezeichnet sind.</translation>
    </message>
    <message>
        <source>Export the inventory</source>
        <translation>Inventar exportieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Go to the labels</source>
        <translation>Zu den Labels</translation>
    </message>
    <message>
        <source>Keep it to one line; the menu of the help button opens it again</source>
        <translation>Auf eine Zeile verkleinern; das Menü der Hilfe-Schaltfläche öffnet sie wieder</translation>
    </message>
    <message>
        <source>Label what was missed</source>
        <translation>Übersehenes labeln</translation>
    </message>
    <message>
        <source>Make a map</source>
        <translation>Karte erstellen</translation>
    </message>
    <message>
        <source>Make an event</source>
        <translation>Ereignis anlegen</translation>
    </message>
    <message>
        <source>Map landslides</source>
        <translation>Rutschungen kartieren</translation>
    </message>
    <message>
        <source>New event…</source>
        <translation>Neues Ereignis…</translation>
    </message>
    <message>
        <source>Next: {title}</source>
        <translation>Als Nächstes: {title}</translation>
    </message>
    <message>
        <source>One file that keeps the map, labels, and every decision about them.</source>
        <translation>Eine Datei, die Karte, Labels und jede Entscheidung darüber enthält.</translation>
    </message>
    <message>
        <source>One from after the event, and one from before it if there is one: any raster QGIS shows.</source>
        <translation>Ein Bild von nach dem Ereignis und, falls vorhanden, eines von davor: jedes Raster, das QGIS zeigt.</translation>
    </message>
    <message>
        <source>Review the candidates</source>
        <translation>Kandidaten prüfen</translation>
    </message>
    <message>
        <source>Start the review</source>
        <translation>Prüfung beginnen</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Schritt zurück</translation>
    </message>
    <message>
        <source>Step forward</source>
        <translation>Schritt vor</translation>
    </message>
    <message>
        <source>Teach a model</source>
        <translation>Ein Modell anlernen</translation>
    </message>
    <message>
        <source>Teach…</source>
        <translation>Anlernen…</translation>
    </message>
    <message>
        <source>The starter becomes a model of your own, or yours better, by what you decided and drew.</source>
        <translation>Aus dem Startmodell wird ein eigenes Modell, oder Ihres wird besser, durch Ihre Entscheidungen und Zeichnungen.</translation>
    </message>
    <message>
        <source>{number} of {count}: {title}</source>
        <translation>{number} von {count}: {title}</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>&amp;All of the help</source>
        <translation>&amp;Gesamte Hilfe</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>&amp;Hilfe zu dieser Seite</translation>
    </message>
    <message>
        <source>&amp;Quick start</source>
        <translation>&amp;Schnelleinstieg</translation>
    </message>
    <message>
        <source>&amp;Show the first steps</source>
        <translation>&amp;Erste Schritte zeigen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>Hilfe zu dieser Seite</translation>
    </message>
    <message>
        <source>No program has opened the help. Open this file in a browser: {page}</source>
        <translation>Kein Programm hat die Hilfe geöffnet. Öffnen Sie diese Datei in einem Browser: {page}</translation>
    </message>
    <message>
        <source>The help is not in this copy of the plugin: {page} is missing. Install the plugin's zip again; in a checkout, run ./build.sh docs.</source>
        <translation>Die Hilfe fehlt in dieser Kopie des Plugins: {page} ist nicht da. Installieren Sie die ZIP-Datei des Plugins erneut; in einem Checkout führen Sie ./build.sh docs aus.</translation>
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
        <source>Sheet {} of {}: {}</source>
        <translation>Blatt {} von {}: {}</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Blätter</translation>
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
        <source>last version</source>
        <translation>vorige Version</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>vereinigen</translation>
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
        <source>&amp;Teach a model from these labels</source>
        <translation>Einem &amp;Modell diese Labels beibringen</translation>
    </message>
    <message>
        <source>Go to the page that updates your model, or trains a first one</source>
        <translation>Zur Seite gehen, die Ihr Modell aktualisiert oder ein erstes trainiert</translation>
    </message>
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
        <source>Left out because they lie in accuracy areas, wholly or in part: {}.</source>
        <translation>Weggelassen, weil ganz oder teilweise in Genauigkeitsgebieten: {}.</translation>
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
        <source>Candidates in these areas that nobody has reviewed: {}. The model learns that they are no landslides. Review them, or draw them.</source>
        <translation>Kandidaten in diesen Gebieten, die niemand geprüft hat: {}. Das Modell lernt, dass sie keine Rutschungen sind. Prüfen Sie sie, oder zeichnen Sie sie.</translation>
    </message>
    <message>
        <source>Click on a landslide: its outline is proposed from the images on the Map page. The mouse wheel changes its size, Enter takes it</source>
        <translation>Auf eine Rutschung klicken: Ihr Umriss wird aus den Bildern der Seite „Kartieren“ vorgeschlagen. Das Mausrad ändert seine Größe, Enter übernimmt ihn</translation>
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
        <source>Landslides outside all labelled areas: {}. The model learns them, but not what lies around.</source>
        <translation>Rutschungen außerhalb aller Label-Gebiete: {}. Das Modell lernt sie, aber nicht, was darum herum liegt.</translation>
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
        <source>Next: click on or draw the landslides that you see, or import them.</source>
        <translation>Als Nächstes: Klicken Sie die Rutschungen an, die Sie sehen, oder zeichnen oder importieren Sie sie.</translation>
    </message>
    <message>
        <source>Next: draw at least one landslide inside a training area.</source>
        <translation>Als Nächstes: Zeichnen Sie mindestens eine Rutschung in einem Trainingsgebiet.</translation>
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
        <source>Outline landslides by &amp;click</source>
        <translation>Rutschungen &amp;per Klick umreißen</translation>
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
        <source>Advanced</source>
        <translation>Erweitert</translation>
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
        <source>Places labelled: {done} of {count}</source>
        <translation>Gelabelte Orte: {done} von {count}</translation>
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
        <source>files: {}</source>
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
</context>
<context>
    <name>LandslideMapperPlugin</name>
    <message>
        <source>Diagnostics…</source>
        <translation>Diagnose…</translation>
    </message>
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
        <source>candidates: {}</source>
        <translation>Kandidaten: {}</translation>
    </message>
</context>
<context>
    <name>LiveChoice</name>
    <message>
        <source>&amp;Learn while I review</source>
        <translation>Beim Prüfen &amp;lernen</translation>
    </message>
    <message>
        <source>A quick update starts by itself after each handful of new labels and decisions. The view is refreshed when your hands rest; what you have reviewed stays as it is.</source>
        <translation>Ein schnelles Update beginnt von selbst, sobald einige neue Labels und Entscheidungen zusammengekommen sind. Die Ansicht wird aufgefrischt, wenn Ihre Hände ruhen; was Sie geprüft haben, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>New labels and decisions after which an update starts</source>
        <translation>Neue Labels und Entscheidungen, nach denen ein Update beginnt</translation>
    </message>
    <message>
        <source>new labels and decisions start an update</source>
        <translation>neue Labels und Entscheidungen starten ein Update</translation>
    </message>
</context>
<context>
    <name>LiveLearning</name>
    <message>
        <source>Learning while you review is switched off: three updates in a row did not help. The Update page says why.</source>
        <translation>Das Lernen beim Prüfen ist abgeschaltet: Drei Updates nacheinander brachten nichts. Die Seite „Update“ sagt warum.</translation>
    </message>
    <message>
        <source>The last handful did not help: {reason} The version in use stays.</source>
        <translation>Die letzten neuen Labels und Entscheidungen brachten nichts: {reason} Die Version in Gebrauch bleibt.</translation>
    </message>
</context>
<context>
    <name>MapButtons</name>
    <message>
        <source>&amp;Boxes for triage</source>
        <translation>&amp;Rahmen zur Triage</translation>
    </message>
    <message>
        <source>&amp;Map landslides</source>
        <translation>Rutschungen &amp;kartieren</translation>
    </message>
    <message>
        <source>Boxes by &amp;Faster R-CNN</source>
        <translation>Rahmen mit &amp;Faster R-CNN</translation>
    </message>
    <message>
        <source>Find landslides and add them to the project</source>
        <translation>Rutschungen finden und ins Projekt einfügen</translation>
    </message>
    <message>
        <source>More: what else these choices can give</source>
        <translation>Mehr: was diese Auswahl sonst noch ergeben kann</translation>
    </message>
    <message>
        <source>Needs a model that was taught boxes: Update page, Advanced</source>
        <translation>Braucht ein Modell, dem Rahmen beigebracht wurden: Seite „Update“, „Erweitert“</translation>
    </message>
    <message>
        <source>One box with a score around each landslide, to see where to look first</source>
        <translation>Ein Rahmen mit Bewertung um jede Rutschung, um zu sehen, wo zuerst hinzusehen ist</translation>
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
        <source>Candidate landslides: {count}</source>
        <translation>Rutschungskandidaten: {count}</translation>
    </message>
    <message>
        <source>Go on where it stopped</source>
        <translation>Weitermachen, wo sie stehen blieb</translation>
    </message>
    <message>
        <source>Map what is missing; what is finished is kept</source>
        <translation>Das Fehlende kartieren; was fertig ist, bleibt</translation>
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
        <source>The event was closed while the map was made: candidates in {file}: {count}</source>
        <translation>Das Ereignis wurde während der Kartierung geschlossen: Kandidaten in {file}: {count}</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Zoomen</translation>
    </message>
    <message>
        <source>{} more are reviewed already or were there before</source>
        <translation>schon geprüft oder vorhanden: {}</translation>
    </message>
    <message>
        <source>{} were cut where others are</source>
        <translation>beschnitten, wo andere sind: {}</translation>
    </message>
</context>
<context>
    <name>MapGroup</name>
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
        <source>&amp;Map</source>
        <translation>&amp;Karte</translation>
    </message>
    <message>
        <source>A grid of sheets</source>
        <translation>Ein Gitter aus Blättern</translation>
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
        <source>Format of the file; size and orientation of the paper, or a template of your own: keep the layout in the project, edit it there, and save it as template</source>
        <translation>Format der Datei; Größe und Ausrichtung des Papiers oder eine eigene Vorlage: Behalten Sie das Layout im Projekt, bearbeiten Sie es dort, und speichern Sie es als Vorlage</translation>
    </message>
    <message>
        <source>One for each of: {}</source>
        <translation>Je eines für: {}</translation>
    </message>
    <message>
        <source>One map</source>
        <translation>Eine Karte</translation>
    </message>
    <message>
        <source>One map; or an atlas: sheets of one scale over the landslides, or one for each polygon</source>
        <translation>Eine Karte; oder ein Atlas: Blätter im selben Maßstab über die Rutschungen oder eines je Polygon</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
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
        <source>Scale of the sheets</source>
        <translation>Maßstab der Blätter</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Blätter</translation>
    </message>
    <message>
        <source>To edit it under Project &gt; Layouts; it shows the exported GeoPackage, so tick that, too</source>
        <translation>Zum Bearbeiten unter Projekt &gt; Layouts; es zeigt das exportierte GeoPackage, also dieses auch anhaken</translation>
    </message>
    <message>
        <source>What the colors of the landslides tell</source>
        <translation>Was die Farben der Rutschungen bedeuten</translation>
    </message>
    <message>
        <source>Where the image is from, as its license asks for</source>
        <translation>Woher das Bild stammt, wie es seine Lizenz verlangt</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>&amp;Area</source>
        <translation>&amp;Gebiet</translation>
    </message>
    <message>
        <source>A layer that is no file (XYZ, WMS) is rendered with pixels of this size on the ground; proposed is that of the screen at the current scale</source>
        <translation>Ein Layer, der keine Datei ist (XYZ, WMS), wird mit Pixeln dieser Größe am Boden gerendert; vorgeschlagen ist die des Bildschirms im aktuellen Maßstab</translation>
    </message>
    <message>
        <source>Add a polygon layer that bounds the area to map, or choose another area.</source>
        <translation>Fügen Sie einen Polygonlayer hinzu, der das Gebiet begrenzt, oder wählen Sie ein anderes Gebiet.</translation>
    </message>
    <message>
        <source>Add a post-event raster to the project.</source>
        <translation>Fügen Sie dem Projekt ein Nachher-Raster hinzu.</translation>
    </message>
    <message>
        <source>Automatic (from image)</source>
        <translation>Automatisch (aus dem Bild)</translation>
    </message>
    <message>
        <source>Boxes: {name}</source>
        <translation>Rahmen: {name}</translation>
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
        <source>Choose the attribute that names the region of each polygon.</source>
        <translation>Wählen Sie das Attribut, das die Region jedes Polygons nennt.</translation>
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
        <source>Draw a rectangle on the map.</source>
        <translation>Zeichnen Sie ein Rechteck auf der Karte.</translation>
    </message>
    <message>
        <source>Folder for the candidates (GeoPackage) and the probability (GeoTIFF)</source>
        <translation>Ordner für die Kandidaten (GeoPackage) und die Wahrscheinlichkeit (GeoTIFF)</translation>
    </message>
    <message>
        <source>Landslide Mapper</source>
        <translation>Landslide Mapper</translation>
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
        <source>Mo&amp;del</source>
        <translation>Mo&amp;dell</translation>
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
    <name>Messages</name>
    <message>
        <source> (the decoder of '{best}' reaches {iou:.2f} IoU on the new labels)</source>
        <translation> (der Decoder von „{best}“ erreicht {iou:.2f} IoU auf den neuen Labels)</translation>
    </message>
    <message>
        <source> If that QGIS has crashed, delete {path} and open the event again.</source>
        <translation> Falls dieses QGIS abgestürzt ist, löschen Sie {path} und öffnen Sie das Ereignis neu.</translation>
    </message>
    <message>
        <source> Its last lines are in {file}.</source>
        <translation> Seine letzten Zeilen stehen in {file}.</translation>
    </message>
    <message>
        <source> Its last words: {lines}</source>
        <translation> Seine letzten Worte: {lines}</translation>
    </message>
    <message>
        <source> Its last words: {lines}.</source>
        <translation> Seine letzten Worte: {lines}.</translation>
    </message>
    <message>
        <source>'change' maps the change between the dates without a network: there is nothing to make smaller. Name a model.</source>
        <translation>„change“ kartiert die Veränderung zwischen den Zeitpunkten ohne Netz: Es gibt nichts zu verkleinern. Geben Sie ein Modell an.</translation>
    </message>
    <message>
        <source>'{answer}' is no answer, expected one of {answers}.</source>
        <translation>„{answer}“ ist keine Antwort; erwartet wird eine von {answers}.</translation>
    </message>
    <message>
        <source>'{command}' learns in one process only: start it again without torchrun.</source>
        <translation>„{command}“ lernt nur in einem einzigen Prozess: Starten Sie es erneut ohne torchrun.</translation>
    </message>
    <message>
        <source>'{csv_geometry}' is no way to write places to CSV, expected {choices}.</source>
        <translation>„{csv_geometry}“ ist keine Art, Orte in CSV zu schreiben; erwartet: {choices}.</translation>
    </message>
    <message>
        <source>'{expression}' is not an expression: {reason}.</source>
        <translation>„{expression}“ ist kein Ausdruck: {reason}.</translation>
    </message>
    <message>
        <source>'{foreign}' is no file of a model version.</source>
        <translation>„{foreign}“ ist keine Datei einer Modellversion.</translation>
    </message>
    <message>
        <source>'{layer}' cannot say where {scene} is: it has no georeference.</source>
        <translation>„{layer}“ kann nicht sagen, wo {scene} liegt: Georeferenz fehlt.</translation>
    </message>
    <message>
        <source>'{layer}' has most of the scene in {there}.</source>
        <translation>Laut „{layer}“ liegt der größte Teil der Szene in {there}.</translation>
    </message>
    <message>
        <source>'{layer}' has most of {scene} in no region; its images decide.</source>
        <translation>Laut „{layer}“ liegt der größte Teil von {scene} in keiner Region; die Bilder entscheiden.</translation>
    </message>
    <message>
        <source>'{layer}' has {scene} in {regions}, which the model does not know; skipped.</source>
        <translation>Laut „{layer}“ liegt {scene} in {regions}, was das Modell nicht kennt; übergangen.</translation>
    </message>
    <message>
        <source>'{layer}' was not written: QGIS has lost {place}. Open the event again.</source>
        <translation>„{layer}“ wurde nicht geschrieben: QGIS hat {place} verloren. Öffnen Sie das Ereignis neu.</translation>
    </message>
    <message>
        <source>'{name}' does not say what was mapped. Name polygons of the area that was mapped.</source>
        <translation>„{name}“ sagt nicht, was kartiert wurde. Geben Sie Polygone des kartierten Gebiets an.</translation>
    </message>
    <message>
        <source>'{name}' has no place on the map, so that no elevations can be laid below it. Georeference it.</source>
        <translation>'{name}' hat keinen Ort auf der Karte, daher lassen sich keine Höhen darunterlegen. Georeferenzieren Sie es.</translation>
    </message>
    <message>
        <source>'{name}' holds no accuracy areas (found: {found}). Draw areas for accuracy, label all landslides in them, and measure again.</source>
        <translation>„{name}“ enthält keine Genauigkeitsgebiete (gefunden: {found}). Zeichnen Sie Gebiete für die Genauigkeit, labeln Sie alle Rutschungen darin, und messen Sie neu.</translation>
    </message>
    <message>
        <source>'{name}' holds no landslide that covers an area.</source>
        <translation>„{name}“ enthält keine Rutschung, die eine Fläche bedeckt.</translation>
    </message>
    <message>
        <source>'{name}' holds no polygon, expected the accuracy areas: where all landslides of the reference were mapped. Draw them, and measure again.</source>
        <translation>„{name}“ enthält kein Polygon; erwartet werden die Genauigkeitsgebiete: wo alle Rutschungen der Referenz kartiert wurden. Zeichnen Sie sie, und messen Sie neu.</translation>
    </message>
    <message>
        <source>'{name}' holds {count:,} points more than once, such as number {number}: each is judged once. Keep one row of each, or only one sample.</source>
        <translation>„{name}“ enthält {count:,} Punkte mehrfach, etwa Nummer {number}: Jeder wird einmal beurteilt. Behalten Sie je eine Zeile, oder nur eine Stichprobe.</translation>
    </message>
    <message>
        <source>'{name}' holds {kind}, but landslides are polygons. Choose a polygon layer, or turn closed lines into polygons first (Processing: Lines to polygons).</source>
        <translation>„{name}“ enthält {kind}, Rutschungen sind aber Polygone. Wählen Sie einen Polygonlayer, oder machen Sie zuerst aus geschlossenen Linien Polygone (Verarbeitung: Linien zu Polygonen).</translation>
    </message>
    <message>
        <source>'{name}' is no coordinate reference system, expected a code such as EPSG:32654.</source>
        <translation>„{name}“ ist kein Koordinatenbezugssystem; erwartet wird ein Code wie EPSG:32654.</translation>
    </message>
    <message>
        <source>'{name}' is no sample: found {found}, expected the strata {strata} and, where a point was judged, the reference {answers}.</source>
        <translation>„{name}“ ist keine Stichprobe: gefunden {found}, erwartet werden die Strata {strata} und, wo ein Punkt beurteilt wurde, die Referenz {answers}.</translation>
    </message>
    <message>
        <source>'{name}' is no sample: it lacks the columns {missing}. Draw a sample first, and judge its points.</source>
        <translation>„{name}“ ist keine Stichprobe: Es fehlen die Spalten {missing}. Ziehen Sie zuerst eine Stichprobe, und beurteilen Sie ihre Punkte.</translation>
    </message>
    <message>
        <source>'{name}' is no scheme of attributes, expected {known}, or a file that ends in .json.</source>
        <translation>„{name}“ ist kein Attributschema; erwartet wird {known} oder eine Datei, die auf .json endet.</translation>
    </message>
    <message>
        <source>'{name}' is no way to run a network here.</source>
        <translation>„{name}“ ist hier keine Art, ein Netz zu rechnen.</translation>
    </message>
    <message>
        <source>'{output}' lies inside the model that it is made from. Choose another folder.</source>
        <translation>„{output}“ liegt in dem Modell, aus dem es entsteht. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>'{path}' cannot be read: {reason}. Choose another name.</source>
        <translation>„{path}“ kann nicht gelesen werden: {reason}. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>'{path}' lies on another grid than the scene and is not used.</source>
        <translation>„{path}“ liegt auf einem anderen Gitter als die Szene und wird nicht verwendet.</translation>
    </message>
    <message>
        <source>'{post}' and '{pre}'</source>
        <translation>„{post}“ und „{pre}“</translation>
    </message>
    <message>
        <source>'{probability}' does not say its threshold. Name one (--threshold), from 0 to 1.</source>
        <translation>„{probability}“ nennt ihren Schwellenwert nicht. Geben Sie einen an (--threshold), von 0 bis 1.</translation>
    </message>
    <message>
        <source>'{probability}' has no parts whose weights could be fitted: it is not of a starter and the change, or its files *_starter.tif and *_change.tif are not beside it. Map two dates without a model.</source>
        <translation>„{probability}“ hat keine Teile, deren Gewichte sich anpassen ließen: Es stammt nicht vom Startmodell mit der Veränderung, oder die Dateien *_starter.tif und *_change.tif liegen nicht daneben. Kartieren Sie zwei Zeitpunkte ohne Modell.</translation>
    </message>
    <message>
        <source>'{probability}' is not what '{starter}' and '{change}' make together: another map has been written over them. Map the scene again, into files of another name.</source>
        <translation>„{probability}“ ist nicht das, was „{starter}“ und „{change}“ zusammen ergeben: Eine andere Karte wurde darübergeschrieben. Kartieren Sie die Szene neu, in Dateien mit anderem Namen.</translation>
    </message>
    <message>
        <source>'{python}' is not a working Python (exit code {code}).{said}</source>
        <translation>„{python}“ ist kein funktionierendes Python (Exit-Code {code}).{said}</translation>
    </message>
    <message>
        <source>'{python}', named in {where}, is QGIS. Choose the Python of an environment that has torch.</source>
        <translation>„{python}“, angegeben in {where}, ist QGIS. Wählen Sie das Python einer Umgebung mit torch.</translation>
    </message>
    <message>
        <source>'{raster}' has no place on the map. Georeference it first.</source>
        <translation>„{raster}“ hat keinen Ort auf der Karte. Georeferenzieren Sie es zuerst.</translation>
    </message>
    <message>
        <source>'{region}' cannot be the id of a region: use 1 to 64 letters a-z, digits, '-' or '_', a letter or digit first (e.g. 'hokkaido-2018').</source>
        <translation>„{region}“ kann keine Regions-ID sein: Verwenden Sie 1 bis 64 Buchstaben a-z, Ziffern, „-“ oder „_“, zuerst einen Buchstaben oder eine Ziffer (z. B. „hokkaido-2018“).</translation>
    </message>
    <message>
        <source>'{report}' is not an earlier report; it is left alone. Choose another name.</source>
        <translation>„{report}“ ist kein früherer Bericht und bleibt unberührt. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>'{table}' has no column '{name}'; it has {names}.</source>
        <translation>„{table}“ hat keine Spalte „{name}“; vorhanden: {names}.</translation>
    </message>
    <message>
        <source>'{table}' has no geometries.</source>
        <translation>„{table}“ hat keine Geometrien.</translation>
    </message>
    <message>
        <source>'{table}' takes {geometry}, got {found}.</source>
        <translation>„{table}“ nimmt {geometry}, angegeben war {found}.</translation>
    </message>
    <message>
        <source>'{table}': {rows} rows but {geometries} geometries.</source>
        <translation>„{table}“: Zeilen {rows}, aber Geometrien {geometries}.</translation>
    </message>
    <message>
        <source>'{title}' is open read-only: {read_only_because}</source>
        <translation>„{title}“ ist schreibgeschützt geöffnet: {read_only_because}</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>95-%-Intervall</translation>
    </message>
    <message>
        <source>; did you mean {close!r}?</source>
        <translation>; meinten Sie {close!r}?</translation>
    </message>
    <message>
        <source>A '{kind}' has {types}, found {content}.</source>
        <translation>„{kind}“ hat {types}, gefunden: {content}.</translation>
    </message>
    <message>
        <source>A Dask worker cannot import {library}. Start workers in a Python with the engine's packages, and with the folder that holds landslide_mapper in PYTHONPATH.</source>
        <translation>Ein Dask-Worker kann {library} nicht importieren. Starten Sie Worker in einem Python mit den Paketen der Engine und mit dem Ordner, der landslide_mapper enthält, in PYTHONPATH.</translation>
    </message>
    <message>
        <source>A Dask worker failed with {kind}: {error}</source>
        <translation>Ein Dask-Worker scheiterte mit {kind}: {error}</translation>
    </message>
    <message>
        <source>A Shapefile is several files: copy those with the endings .shx and .dbf beside it.</source>
        <translation>Ein Shapefile besteht aus mehreren Dateien: Kopieren Sie die mit den Endungen .shx und .dbf daneben.</translation>
    </message>
    <message>
        <source>A block of {size:.1f} MB cannot be handed to the worker in '{folder}': {reason}. Free some space there, or set TMPDIR to another folder.</source>
        <translation>Ein Block von {size:.1f} MB kann dem Worker nicht in „{folder}“ übergeben werden: {reason}. Schaffen Sie dort Platz, oder setzen Sie TMPDIR auf einen anderen Ordner.</translation>
    </message>
    <message>
        <source>A decoder cannot cost {allowed}: allow more than 0.</source>
        <translation>Ein Decoder kann nicht {allowed} kosten: Erlauben Sie mehr als 0.</translation>
    </message>
    <message>
        <source>A downloaded file is damaged. Try again.</source>
        <translation>Eine heruntergeladene Datei ist beschädigt. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>A folder cannot be written. Make it writable for your account, then try again.</source>
        <translation>In einen Ordner kann nicht geschrieben werden. Machen Sie ihn für Ihr Konto beschreibbar, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>A least slope needs elevations: name an elevation model (--dem), or leave the slope out.</source>
        <translation>Eine Mindestneigung braucht Höhen: Geben Sie ein Höhenmodell an (--dem), oder lassen Sie die Neigung weg.</translation>
    </message>
    <message>
        <source>A line of more than {limit} bytes is not a message.</source>
        <translation>Eine Zeile von mehr als {limit} Byte ist keine Nachricht.</translation>
    </message>
    <message>
        <source>A patch size of {patch_size} pixels is not possible, expected a multiple of {step} from {least} on.</source>
        <translation>Eine Ausschnittgröße von {patch_size} Pixeln ist nicht möglich; erwartet wird ein Vielfaches von {step}, mindestens {least}.</translation>
    </message>
    <message>
        <source>A patch size of {patch_size} pixels is not possible, expected a multiple of {step}.</source>
        <translation>Eine Ausschnittgröße von {patch_size} Pixeln ist nicht möglich; erwartet wird ein Vielfaches von {step}.</translation>
    </message>
    <message>
        <source>A point of the sample has no place in the event's coordinate reference system.</source>
        <translation>Ein Punkt der Stichprobe hat keinen Ort im Koordinatenbezugssystem des Ereignisses.</translation>
    </message>
    <message>
        <source>A polygon could not be copied: {reason}.</source>
        <translation>Ein Polygon konnte nicht kopiert werden: {reason}.</translation>
    </message>
    <message>
        <source>A quick update is of one process: leave out torchrun, or 'quick'.</source>
        <translation>Eine schnelle Aktualisierung läuft in einem einzigen Prozess: Lassen Sie torchrun weg, oder 'quick'.</translation>
    </message>
    <message>
        <source>A row of '{table}' needs a value for '{column}'.</source>
        <translation>Eine Zeile von „{table}“ braucht einen Wert für „{column}“.</translation>
    </message>
    <message>
        <source>A row of '{table}' needs a value for '{name}'.</source>
        <translation>Eine Zeile von „{table}“ braucht einen Wert für „{name}“.</translation>
    </message>
    <message>
        <source>A stratum has only {found:,} pixels, fewer than the {wanted:,} points asked for: all of them are in the sample. Smaller pixels or a wider buffer would give more.</source>
        <translation>Ein Stratum hat nur {found:,} Pixel, weniger als die {wanted:,} gewünschten Punkte: Alle sind in der Stichprobe. Kleinere Pixel oder ein breiterer Puffer ergäben mehr.</translation>
    </message>
    <message>
        <source>A time limit of {max_minutes} minutes leaves no time to train.</source>
        <translation>Ein Zeitlimit von {max_minutes} Minuten lässt keine Zeit zum Trainieren.</translation>
    </message>
    <message>
        <source>A training starts from a model or from encoder weights: leave out '{model}' or '{file}'.</source>
        <translation>Ein Training beginnt mit einem Modell oder mit Encoder-Gewichten: Lassen Sie „{model}“ oder „{file}“ weg.</translation>
    </message>
    <message>
        <source>About {share:.0%} of the pixels are valid in every date.</source>
        <translation>Etwa {share:.0%} der Pixel sind zu jedem Zeitpunkt gültig.</translation>
    </message>
    <message>
        <source>About {share:.0%} of the {date} raster holds {fill:g} in all bands, as pixels without data often do: it is mapped like all else. If it is no image, assign this nodata value (in QGIS: Raster &gt; Conversion &gt; Translate).</source>
        <translation>Etwa {share:.0%} des Rasters „{date}“ enthalten in allen Bändern {fill:g}, wie oft Pixel ohne Daten: Sie werden wie alles andere kartiert. Wenn dort kein Bild ist, weisen Sie diesen Nodata-Wert zu (in QGIS: Raster &gt; Konvertierung &gt; Übersetzen).</translation>
    </message>
    <message>
        <source>Accuracy areas of which nothing was compared, as they lie below other ones or where nothing was mapped: {count:,}.</source>
        <translation>Genauigkeitsgebiete, von denen nichts verglichen wurde, weil sie unter anderen liegen oder dort nichts kartiert wurde: {count:,}.</translation>
    </message>
    <message>
        <source>After {phase}: {fault}</source>
        <translation>Nach „{phase}“: {fault}</translation>
    </message>
    <message>
        <source>All of this is labelled already ({roles}); nothing was added.</source>
        <translation>Alles hier ist schon gelabelt ({roles}); es wurde nichts hinzugefügt.</translation>
    </message>
    <message>
        <source>All pixels of the {date} raster that were looked at have the same values: there is nothing to compare. Choose another raster, or other bands.</source>
        <translation>Alle untersuchten Pixel des Rasters „{date}“ haben dieselben Werte: Es gibt nichts zu vergleichen. Wählen Sie ein anderes Raster oder andere Bänder.</translation>
    </message>
    <message>
        <source>All pixels of {raster} have the same values: clouds cannot be told in it.</source>
        <translation>Alle Pixel von {raster} haben dieselben Werte: Wolken sind darin nicht zu erkennen.</translation>
    </message>
    <message>
        <source>All rasters are too small: the largest has {width} x {height} pixels, a patch needs {least} x {least}.</source>
        <translation>Alle Raster sind zu klein: Das größte hat {width} x {height} Pixel, ein Ausschnitt braucht {least} x {least}.</translation>
    </message>
    <message>
        <source>All that is known on these rasters is landslide, so the model would find landslides everywhere. Mark an area in which every landslide is drawn (Label page), or reject wrong candidates.</source>
        <translation>Auf diesen Rastern ist nur Rutschung bekannt, das Modell würde also überall Rutschungen finden. Markieren Sie ein Gebiet, in dem jede Rutschung gezeichnet ist (Seite „Labeln“), oder lehnen Sie falsche Kandidaten ab.</translation>
    </message>
    <message>
        <source>All that was mapped lies on or around landslides: the sample has no stratum for the rest.</source>
        <translation>Alles Kartierte liegt auf Rutschungen oder in ihrer Umgebung: Die Stichprobe hat kein Stratum für den Rest.</translation>
    </message>
    <message>
        <source>All workers of the Dask scheduler at '{address}' are gone, and none has come for {seconds:g} seconds. Start some, then the same job again.</source>
        <translation>Alle Worker des Dask-Schedulers unter „{address}“ sind weg, und seit {seconds:g} Sekunden kam keiner hinzu. Starten Sie welche, dann dieselbe Aufgabe erneut.</translation>
    </message>
    <message>
        <source>An ONNX file holds no imagery: leave keep_imagery out, or export a .zip file or a folder.</source>
        <translation>Eine ONNX-Datei enthält keine Bildausschnitte: Lassen Sie keep_imagery weg, oder exportieren Sie eine .zip-Datei oder einen Ordner.</translation>
    </message>
    <message>
        <source>An event has no table '{table}'; it has {tables}.</source>
        <translation>Ein Ereignis hat keine Tabelle „{table}“; vorhanden: {tables}.</translation>
    </message>
    <message>
        <source>An event in a database is copied with the database's own tools, such as pg_dump.</source>
        <translation>Ein Ereignis in einer Datenbank wird mit deren eigenen Werkzeugen kopiert, etwa pg_dump.</translation>
    </message>
    <message>
        <source>Another QGIS is setting the engine up just now (process {process}). Wait until it is done.</source>
        <translation>Ein anderes QGIS richtet gerade die Engine ein (Prozess {process}). Warten Sie, bis es fertig ist.</translation>
    </message>
    <message>
        <source>Another process of this training has ended, and so it stops. Start the same job again: it goes on from its last checkpoint.</source>
        <translation>Ein anderer Prozess dieses Trainings ist zu Ende, daher hält es an. Starten Sie denselben Auftrag noch einmal: Er setzt beim letzten Zwischenstand fort.</translation>
    </message>
    <message>
        <source>Another program is writing to it: end that there, or copy the file.</source>
        <translation>Ein anderes Programm schreibt gerade hinein: Beenden Sie das dort, oder kopieren Sie die Datei.</translation>
    </message>
    <message>
        <source>Another program is writing {path}; nothing was written. Wait a moment, then do it again.</source>
        <translation>Ein anderes Programm schreibt gerade {path}; es wurde nichts geschrieben. Warten Sie kurz, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Apple graphics and CPU</source>
        <translation>Apple-Grafik und CPU</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Fläche</translation>
    </message>
    <message>
        <source>Area of landslides</source>
        <translation>Fläche mit Rutschungen</translation>
    </message>
    <message>
        <source>Area of the landslides</source>
        <translation>Fläche der Rutschungen</translation>
    </message>
    <message>
        <source>Area {number}: {width} wide</source>
        <translation>Gebiet {number}: {width} breit</translation>
    </message>
    <message>
        <source>Around mapped landslides</source>
        <translation>Um kartierte Rutschungen</translation>
    </message>
    <message>
        <source>As it should be</source>
        <translation>Wie es sein sollte</translation>
    </message>
    <message>
        <source>At 1:{scale} the map would have {count} sheets, expected {most} at most. Choose a smaller scale, such as 1:{coarser}.</source>
        <translation>Im Maßstab 1:{scale} hätte die Karte {count} Blätter; erwartet werden höchstens {most}. Wählen Sie einen kleineren Maßstab, etwa 1:{coarser}.</translation>
    </message>
    <message>
        <source>At {unclear:,} points nobody could tell; they are left out, as if they were like the others.</source>
        <translation>An {unclear:,} Punkten ließ sich nichts entscheiden; sie sind weggelassen, als wären sie wie die anderen.</translation>
    </message>
    <message>
        <source>Attributes that have no place here: {names}.</source>
        <translation>Attribute, die hier keinen Platz haben: {names}.</translation>
    </message>
    <message>
        <source>Band {number} of the {date} raster is its alpha band, but was chosen as an image: nothing is masked by it.</source>
        <translation>Band {number} des Rasters „{date}“ ist sein Alphaband, wurde aber als Bild gewählt: Damit wird nichts maskiert.</translation>
    </message>
    <message>
        <source>Band {number} of the {date} raster is its alpha band: there is no data where it is transparent.</source>
        <translation>Band {number} des Rasters „{date}“ ist sein Alphaband: Wo es durchsichtig ist, gibt es keine Daten.</translation>
    </message>
    <message>
        <source>Band {number} of the {date} raster is marked as alpha, but holds an image: it is not read, and nothing is masked by it.</source>
        <translation>Band {number} des Rasters „{date}“ ist als Alpha gekennzeichnet, enthält aber ein Bild: Es wird nicht gelesen, und damit wird nichts maskiert.</translation>
    </message>
    <message>
        <source>Band {number} of the {date} raster is marked as alpha, but holds an image: it is read like the others, and nothing is masked by it.</source>
        <translation>Band {number} des Rasters „{date}“ ist als Alpha gekennzeichnet, enthält aber ein Bild: Es wird wie die anderen gelesen, und damit wird nichts maskiert.</translation>
    </message>
    <message>
        <source>Band {number} of the {date} raster {raster} has a colour table: its values are numbers of colours, expected brightness. Expand it to red, green and blue (in QGIS: Raster &gt; Conversion &gt; PCT to RGB).</source>
        <translation>Band {number} des Rasters „{date}“, {raster}, hat eine Farbtabelle: Seine Werte sind Farbnummern, erwartet wird Helligkeit. Wandeln Sie es in Rot, Grün und Blau um (in QGIS: Raster &gt; Konvertierung &gt; PCT nach RGB).</translation>
    </message>
    <message>
        <source>Band {number} of {raster} holds {data_type} values, expected whole or real numbers.</source>
        <translation>Band {number} von {raster} enthält Werte vom Typ {data_type}; erwartet werden ganze oder reelle Zahlen.</translation>
    </message>
    <message>
        <source>Bands: {read}</source>
        <translation>Bänder: {read}</translation>
    </message>
    <message>
        <source>Both rasters are in {crs}.</source>
        <translation>Beide Raster sind in {crs}.</translation>
    </message>
    <message>
        <source>Both rasters hold {post}.</source>
        <translation>Beide Raster enthalten {post}.</translation>
    </message>
    <message>
        <source>Boxes are taught to a model of your own. Update the starter first: that makes one.</source>
        <translation>Rahmen werden einem eigenen Modell beigebracht. Aktualisieren Sie zuerst das Startmodell: Dabei entsteht eines.</translation>
    </message>
    <message>
        <source>Boxes by {by} need a model that was taught them (train-boxes), '{change}' is none. Choose such a model, or draw the boxes from masks (--by {masks}).</source>
        <translation>Rahmen mit {by} brauchen ein Modell, dem sie beigebracht wurden (train-boxes); „{change}“ ist keines. Wählen Sie ein solches Modell, oder zeichnen Sie die Rahmen aus Masken (--by {masks}).</translation>
    </message>
    <message>
        <source>Boxes have no attributes of terrain, and the model does not look at it: '{dem}' is not used.</source>
        <translation>Rahmen haben keine Geländeattribute, und das Modell sieht das Gelände nicht an: „{dem}“ wird nicht verwendet.</translation>
    </message>
    <message>
        <source>Brightness of the dates: contrast x {gain:.2f} after the event.</source>
        <translation>Helligkeit der Zeitpunkte: Kontrast x {gain:.2f} nach dem Ereignis.</translation>
    </message>
    <message>
        <source>Bringing in {number:,} of {count:,}</source>
        <translation>Wird übernommen: {number:,} von {count:,}</translation>
    </message>
    <message>
        <source>Bringing the probability back to the post-event raster's grid</source>
        <translation>Wahrscheinlichkeit wird auf das Gitter des Nachher-Rasters gebracht</translation>
    </message>
    <message>
        <source>Burning the polygons failed</source>
        <translation>Einbrennen der Polygone fehlgeschlagen</translation>
    </message>
    <message>
        <source>By area</source>
        <translation>Nach Fläche</translation>
    </message>
    <message>
        <source>By area: inventory and reference were compared on pixels of {pixel:g} m inside the accuracy areas. Landslide Mapper lets no model learn from areas with that role.</source>
        <translation>Nach Fläche: Inventar und Referenz wurden in den Genauigkeitsgebieten auf Pixeln von {pixel:g} m verglichen. Landslide Mapper lässt kein Modell aus Gebieten mit dieser Rolle lernen.</translation>
    </message>
    <message>
        <source>By landslide</source>
        <translation>Nach Rutschung</translation>
    </message>
    <message>
        <source>By landslide: one of the reference is found where at least {half:.0%} of it is mapped; a mapped one is right where at least {half:.0%} of it is landslide in the reference. Those that lie in the areas with less than half of their area are not counted.</source>
        <translation>Nach Rutschung: Eine der Referenz ist gefunden, wenn mindestens {half:.0%} von ihr kartiert sind; eine kartierte ist richtig, wenn mindestens {half:.0%} von ihr laut Referenz Rutschung sind. Solche, die mit weniger als der Hälfte ihrer Fläche in den Gebieten liegen, zählen nicht.</translation>
    </message>
    <message>
        <source>By their names '{after}' shows the ground before the event, and '{before}' after it: are they swapped?</source>
        <translation>Den Namen nach zeigt „{after}“ den Boden vor dem Ereignis und „{before}“ danach: Sind sie vertauscht?</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Candidate landslides: {candidates}</source>
        <translation>Rutschungskandidaten: {candidates}</translation>
    </message>
    <message>
        <source>Candidate {number} has no shape and cannot be a landslide. Reject it, or draw its shape.</source>
        <translation>Kandidat {number} hat keine Form und kann keine Rutschung sein. Lehnen Sie ihn ab, oder zeichnen Sie seine Form.</translation>
    </message>
    <message>
        <source>Candidates need a value for {missing}.</source>
        <translation>Kandidaten brauchen einen Wert für {missing}.</translation>
    </message>
    <message>
        <source>Candidates to merge: {count}, expected two or more that touch. Select them with Ctrl or Shift.</source>
        <translation>Kandidaten zum Vereinigen: {count}, erwartet werden mindestens zwei, die sich berühren. Wählen Sie sie mit Strg oder Umschalt aus.</translation>
    </message>
    <message>
        <source>Cannot bring {name} onto the grid of the post-event raster</source>
        <translation>{name} kann nicht auf das Gitter des Nachher-Rasters gebracht werden</translation>
    </message>
    <message>
        <source>Cannot bring {path} ({what}) to the raster's coordinate reference system</source>
        <translation>{path} ({what}) kann nicht ins Koordinatenbezugssystem des Rasters gebracht werden</translation>
    </message>
    <message>
        <source>Cannot choose bands {bands} of {raster}</source>
        <translation>Die Bänder {bands} von {raster} können nicht gewählt werden</translation>
    </message>
    <message>
        <source>Cannot compare the clouds of the two dates</source>
        <translation>Die Wolken der zwei Zeitpunkte können nicht verglichen werden</translation>
    </message>
    <message>
        <source>Cannot compare {path} with the scene</source>
        <translation>{path} kann nicht mit der Szene verglichen werden</translation>
    </message>
    <message>
        <source>Cannot copy {source}</source>
        <translation>{source} kann nicht kopiert werden</translation>
    </message>
    <message>
        <source>Cannot copy {source}: {reason}</source>
        <translation>{source} kann nicht kopiert werden: {reason}</translation>
    </message>
    <message>
        <source>Cannot make the folder {folder}: {reason}.</source>
        <translation>Der Ordner {folder} kann nicht angelegt werden: {reason}.</translation>
    </message>
    <message>
        <source>Cannot name the classes of {path}</source>
        <translation>Die Klassen von {path} können nicht benannt werden</translation>
    </message>
    <message>
        <source>Cannot open the raster {name}: {reason}.</source>
        <translation>Das Raster {name} kann nicht geöffnet werden: {reason}.</translation>
    </message>
    <message>
        <source>Cannot read the inventory {source}</source>
        <translation>Das Inventar {source} kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Cannot read the inventory {source}: GDAL gave no reason.</source>
        <translation>Das Inventar {source} kann nicht gelesen werden: GDAL nannte keinen Grund.</translation>
    </message>
    <message>
        <source>Cannot read the layout template {path}: {reason}. Choose another one.</source>
        <translation>Die Layoutvorlage {path} kann nicht gelesen werden: {reason}. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>Cannot read the mask of {name}</source>
        <translation>Die Maske von {name} kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Cannot read the mask {mask}</source>
        <translation>Die Maske {mask} kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Cannot read the mask {path}</source>
        <translation>Die Maske {path} kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Cannot read {mask}</source>
        <translation>{mask} kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Cannot read {name}</source>
        <translation>{name} kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Cannot read {name} at column {col_off}, row {row_off} (the file may be truncated or its drive gone)</source>
        <translation>{name} kann bei Spalte {col_off}, Zeile {row_off} nicht gelesen werden (vielleicht ist die Datei abgeschnitten oder ihr Laufwerk getrennt)</translation>
    </message>
    <message>
        <source>Cannot read {path}</source>
        <translation>{path} kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Cannot read {path}, expected the {what} as polygons: {reason}. {advice}</source>
        <translation>{path} kann nicht gelesen werden; erwartet werden Polygone ({what}): {reason}. {advice}</translation>
    </message>
    <message>
        <source>Cannot read {probability}</source>
        <translation>{probability} kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Cannot read {raster}</source>
        <translation>{raster} kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>Cannot repair {path}</source>
        <translation>{path} kann nicht repariert werden</translation>
    </message>
    <message>
        <source>Cannot write into {folder}: {reason}. Choose a folder that can be written.</source>
        <translation>In {folder} kann nicht geschrieben werden: {reason}. Wählen Sie einen beschreibbaren Ordner.</translation>
    </message>
    <message>
        <source>Cannot write the map {path}: {reason}.</source>
        <translation>Die Karte {path} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>Cannot write training patches to {folder}: {reason}.</source>
        <translation>Trainingsausschnitte können nicht nach {folder} geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>Cannot write {output} ({space}): {reason}. Choose a folder that can be written, or another name.</source>
        <translation>{output} kann nicht geschrieben werden ({space}): {reason}. Wählen Sie einen beschreibbaren Ordner oder einen anderen Namen.</translation>
    </message>
    <message>
        <source>Cannot write {output} ({space}); make room there, or choose another folder</source>
        <translation>{output} kann nicht geschrieben werden ({space}); schaffen Sie dort Platz, oder wählen Sie einen anderen Ordner</translation>
    </message>
    <message>
        <source>Cannot write {path}</source>
        <translation>{path} kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>Cannot write {path} (folder {folder}: {free}). Choose another folder or make room there</source>
        <translation>{path} kann nicht geschrieben werden (Ordner {folder}: {free}). Wählen Sie einen anderen Ordner, oder schaffen Sie dort Platz</translation>
    </message>
    <message>
        <source>Cannot write {path} ({space})</source>
        <translation>{path} kann nicht geschrieben werden ({space})</translation>
    </message>
    <message>
        <source>Cannot write {path} ({space}): {reason}. Choose another folder, or make room there.</source>
        <translation>{path} kann nicht geschrieben werden ({space}): {reason}. Wählen Sie einen anderen Ordner, oder schaffen Sie dort Platz.</translation>
    </message>
    <message>
        <source>Cannot write {path}: it is a folder. Choose another name.</source>
        <translation>{path} kann nicht geschrieben werden: Es ist ein Ordner. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Cannot write {path}: {reason}. Choose a folder that can be written.</source>
        <translation>{path} kann nicht geschrieben werden: {reason}. Wählen Sie einen beschreibbaren Ordner.</translation>
    </message>
    <message>
        <source>Cannot write {path}: {reason}. Choose another folder.</source>
        <translation>{path} kann nicht geschrieben werden: {reason}. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Cannot write {path}: {reason}. It may be open in another program: close it, or choose another name.</source>
        <translation>{path} kann nicht geschrieben werden: {reason}. Vielleicht ist die Datei in einem anderen Programm geöffnet: Schließen Sie sie dort, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Cannot write {target} ({space}): {reason}. Choose another folder or name, or make room.</source>
        <translation>{target} kann nicht geschrieben werden ({space}): {reason}. Wählen Sie einen anderen Ordner oder Namen, oder schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>Cannot write {target} ({space}): {reason}. It may be open in another program, or its folder may be read-only: close the program, or choose another folder.</source>
        <translation>{target} kann nicht geschrieben werden ({space}): {reason}. Vielleicht ist die Datei in einem anderen Programm geöffnet oder ihr Ordner schreibgeschützt: Schließen Sie das Programm, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Cannot write {target} ({space}); make room there, or choose another folder</source>
        <translation>{target} kann nicht geschrieben werden ({space}); schaffen Sie dort Platz, oder wählen Sie einen anderen Ordner</translation>
    </message>
    <message>
        <source>Cannot write {target}: {reason}.</source>
        <translation>{target} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>Cannot write {target}: {reason}. Choose another folder.</source>
        <translation>{target} kann nicht geschrieben werden: {reason}. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Check that the labels lie on the landslides, and that all scenes show the same bands in the same order, with the image before the event as the pre-event raster.</source>
        <translation>Prüfen Sie, ob die Labels auf den Rutschungen liegen und ob alle Szenen dieselben Bänder in derselben Reihenfolge zeigen, mit dem Bild von vor dem Ereignis als Vorher-Raster.</translation>
    </message>
    <message>
        <source>Checking the bundle</source>
        <translation>Paket wird geprüft</translation>
    </message>
    <message>
        <source>Checkpoint '{final}' cannot be written: {error}. Free some space and start again.</source>
        <translation>Der Zwischenstand „{final}“ kann nicht geschrieben werden: {error}. Schaffen Sie Platz, und starten Sie erneut.</translation>
    </message>
    <message>
        <source>Choose an elevation model, or where water is.</source>
        <translation>Wählen Sie ein Höhenmodell, oder wo Wasser ist.</translation>
    </message>
    <message>
        <source>Choose another Python in the settings of Landslide Mapper, or set LANDSLIDE_MAPPER_PYTHON.</source>
        <translation>Wählen Sie in den Einstellungen von Landslide Mapper ein anderes Python, oder setzen Sie LANDSLIDE_MAPPER_PYTHON.</translation>
    </message>
    <message>
        <source>Choose either the files of a scene or its folder; exactly one of them.</source>
        <translation>Wählen Sie entweder die Dateien einer Szene oder ihren Ordner; genau eines von beiden.</translation>
    </message>
    <message>
        <source>Choose the raster taken after the event: its bands tell water.</source>
        <translation>Wählen Sie das Raster, das nach dem Ereignis aufgenommen wurde: An seinen Bändern wird Wasser erkannt.</translation>
    </message>
    <message>
        <source>Choosing patches</source>
        <translation>Ausschnitte werden gewählt</translation>
    </message>
    <message>
        <source>Choosing the region</source>
        <translation>Region wird gewählt</translation>
    </message>
    <message>
        <source>Clay is told these wavelengths in micrometres: {listed}.</source>
        <translation>Clay erhält diese Wellenlängen in Mikrometern: {listed}.</translation>
    </message>
    <message>
        <source>Clay knows bands by their wavelengths, and none for band '{band}'; it knows {known}. Choose bands that it knows, or train without context.</source>
        <translation>Clay kennt Bänder nach ihren Wellenlängen, und für Band „{band}“ ist keine bekannt; bekannt sind {known}. Wählen Sie Bänder, die es kennt, oder trainieren Sie ohne Kontext.</translation>
    </message>
    <message>
        <source>Clay knows bands by their wavelengths, and the images do not name their {bands} bands. Name them in the files (band descriptions: red, green, blue, nir, …), or train without context.</source>
        <translation>Clay kennt Bänder nach ihren Wellenlängen, und die Bilder benennen ihre {bands} Bänder nicht. Benennen Sie sie in den Dateien (Bandbeschreibungen: red, green, blue, nir, …), oder trainieren Sie ohne Kontext.</translation>
    </message>
    <message>
        <source>Clay takes the encoder's place with context clay-encoder: network {network} does not go with it. Leave out the network, or ask for context clay.</source>
        <translation>Mit Kontext clay-encoder tritt Clay an die Stelle des Encoders: Netz {network} passt nicht dazu. Lassen Sie das Netz weg, oder verlangen Sie den Kontext clay.</translation>
    </message>
    <message>
        <source>Clay takes the encoder's place, and {start} holds another encoder. Leave it out, or start from a model that was trained with context clay-encoder.</source>
        <translation>Clay tritt an die Stelle des Encoders, und {start} enthält einen anderen Encoder. Lassen Sie die Angabe weg, oder beginnen Sie mit einem Modell, das mit Kontext clay-encoder trainiert wurde.</translation>
    </message>
    <message>
        <source>Clouds and snow hide {share:.0%} of the {date} raster.</source>
        <translation>Wolken und Schnee verdecken {share:.0%} des Rasters „{date}“.</translation>
    </message>
    <message>
        <source>Clouds and snow seem to hide {share:.0%} of the {date} raster: mask them (--clouds), or choose another date.</source>
        <translation>Wolken und Schnee scheinen {share:.0%} des Rasters „{date}“ zu verdecken: Maskieren Sie sie (--clouds), oder wählen Sie einen anderen Zeitpunkt.</translation>
    </message>
    <message>
        <source>Clouds in '{raster}' are told by rules.</source>
        <translation>Wolken in „{raster}“ werden mit Regeln erkannt.</translation>
    </message>
    <message>
        <source>Clouds in '{raster}' are told by rules: {reason}.</source>
        <translation>Wolken in „{raster}“ werden mit Regeln erkannt: {reason}.</translation>
    </message>
    <message>
        <source>Clouds in '{raster}' are told by the network {network}.</source>
        <translation>Wolken in „{raster}“ werden vom Netz {network} erkannt.</translation>
    </message>
    <message>
        <source>Clouds were not looked for in '{raster}': {reason}</source>
        <translation>In „{raster}“ wurden keine Wolken gesucht: {reason}</translation>
    </message>
    <message>
        <source>Clouds were not looked for: {reason}</source>
        <translation>Wolken wurden nicht gesucht: {reason}</translation>
    </message>
    <message>
        <source>Clouds, shadow and snow hide {share:.1%} of the {date} raster in the area.</source>
        <translation>Wolken, Schatten und Schnee verdecken {share:.1%} des Rasters „{date}“ im Gebiet.</translation>
    </message>
    <message>
        <source>Column '{column}' takes {expected}, got {value!r}.</source>
        <translation>Spalte „{column}“ nimmt {expected}, angegeben war {value!r}.</translation>
    </message>
    <message>
        <source>Comparing inventory and reference</source>
        <translation>Inventar und Referenz werden verglichen</translation>
    </message>
    <message>
        <source>Completeness by size</source>
        <translation>Vollständigkeit nach Größe</translation>
    </message>
    <message>
        <source>Context '{context}' needs the file of Clay's weights (--context-weights; in the dock under Advanced), or a model with context to start from.</source>
        <translation>Kontext „{context}“ braucht die Datei mit Clays Gewichten (--context-weights; im Bedienfeld unter „Erweitert“) oder ein Modell mit Kontext, mit dem begonnen wird.</translation>
    </message>
    <message>
        <source>Context '{context}' needs the file of Clay's weights. Name it: --context-weights, or in the dock under Advanced.</source>
        <translation>Kontext „{context}“ braucht die Datei mit Clays Gewichten. Geben Sie sie an: --context-weights, oder im Bedienfeld unter „Erweitert“.</translation>
    </message>
    <message>
        <source>Copy or export it again, for instance as a GeoPackage.</source>
        <translation>Kopieren oder exportieren Sie die Daten erneut, zum Beispiel als GeoPackage.</translation>
    </message>
    <message>
        <source>Cutting patches</source>
        <translation>Ausschnitte werden erstellt</translation>
    </message>
    <message>
        <source>Cutting patches from the images</source>
        <translation>Ausschnitte der Bilder werden erstellt</translation>
    </message>
    <message>
        <source>Cutting patches from the labelled scenes</source>
        <translation>Ausschnitte der gelabelten Szenen werden erstellt</translation>
    </message>
    <message>
        <source>Dask cannot start workers on this machine: {reason}</source>
        <translation>Dask kann auf diesem Rechner keine Worker starten: {reason}</translation>
    </message>
    <message>
        <source>Dask is not installed in the engine's Python, {python}. Install it with: {python} -m pip install distributed</source>
        <translation>Dask ist im Python der Engine, {python}, nicht installiert. Installieren Sie es mit: {python} -m pip install distributed</translation>
    </message>
    <message>
        <source>Decoder '{decoder}' has no steps with attention '{attention}'; {known} have.</source>
        <translation>Decoder „{decoder}“ hat keine Schritte mit Attention „{attention}“; möglich ist sie mit {known}.</translation>
    </message>
    <message>
        <source>Device '{kind}' was asked for, but this engine maps only, on the devices 'auto' and 'cpu'. Set up the full engine for it, or choose one of these.</source>
        <translation>Gerät „{kind}“ wurde verlangt, aber diese Engine kartiert nur, auf den Geräten „auto“ und „cpu“. Richten Sie dafür die volle Engine ein, oder wählen Sie eines von diesen.</translation>
    </message>
    <message>
        <source>Device '{kind}' was asked for, but {reason}. Choose 'auto' or 'cpu'.</source>
        <translation>Gerät „{kind}“ wurde verlangt, aber: {reason}. Wählen Sie „auto“ oder „cpu“.</translation>
    </message>
    <message>
        <source>Downloading and unpacking: {done:.0f} of about {total:.0f} MB, {rate:.1f} MB/s</source>
        <translation>Herunterladen und Entpacken: {done:.0f} von etwa {total:.0f} MB, {rate:.1f} MB/s</translation>
    </message>
    <message>
        <source>Downloading uv, which installs faster and knows PyTorch's builds</source>
        <translation>uv wird heruntergeladen; es installiert schneller und kennt die Builds von PyTorch</translation>
    </message>
    <message>
        <source>Drawing the candidates</source>
        <translation>Kandidaten werden gezeichnet</translation>
    </message>
    <message>
        <source>Drawing the maps of the report failed</source>
        <translation>Die Karten des Berichts konnten nicht gezeichnet werden</translation>
    </message>
    <message>
        <source>Drawing the sample</source>
        <translation>Stichprobe wird gezogen</translation>
    </message>
    <message>
        <source>Each region is an output of its own, in which 0.5 stands for the region's threshold. A program that takes files with one output only needs one file per region.</source>
        <translation>Jede Region ist eine eigene Ausgabe, in der 0,5 für den Schwellenwert der Region steht. Ein Programm, das nur Dateien mit einer Ausgabe nimmt, braucht eine Datei je Region.</translation>
    </message>
    <message>
        <source>Encoder '{name}' has {found} levels; the decoder needs {levels}.</source>
        <translation>Encoder „{name}“ hat {found} Ebenen; der Decoder braucht {levels}.</translation>
    </message>
    <message>
        <source>Encoder {output} is ready</source>
        <translation>Encoder {output} ist fertig</translation>
    </message>
    <message>
        <source>Epoch {epoch} of {epochs}</source>
        <translation>Epoche {epoch} von {epochs}</translation>
    </message>
    <message>
        <source>Epoch {epoch} of {epochs}: IoU {mean_iou:.3f}</source>
        <translation>Epoche {epoch} von {epochs}: IoU {mean_iou:.3f}</translation>
    </message>
    <message>
        <source>Epoch {epoch} of {epochs}: average precision {precision}</source>
        <translation>Epoche {epoch} von {epochs}: mittlere Präzision {precision}</translation>
    </message>
    <message>
        <source>Epoch {epoch} of {epochs}: error {error:.3f}</source>
        <translation>Epoche {epoch} von {epochs}: Fehler {error:.3f}</translation>
    </message>
    <message>
        <source>Estimated as the area of the inventory, times what the reference holds per mapped area in the accuracy areas (ratio estimator; Cochran 1977). That is right where the accuracy areas stand for all that was mapped: draw a stratified sample where they were not chosen at random.</source>
        <translation>Geschätzt als Fläche des Inventars mal dem, was die Referenz je kartierter Fläche in den Genauigkeitsgebieten enthält (Verhältnisschätzer; Cochran 1977). Das stimmt, wenn die Genauigkeitsgebiete für alles Kartierte stehen: Ziehen Sie eine stratifizierte Stichprobe, wenn sie nicht zufällig gewählt wurden.</translation>
    </message>
    <message>
        <source>Estimated from the stratified sample below: errors of the map are taken out, and the interval is that of the sampling (Olofsson and others 2014).</source>
        <translation>Geschätzt aus der stratifizierten Stichprobe unten: Fehler der Karte sind herausgerechnet, und das Intervall ist das der Stichprobe (Olofsson und andere 2014).</translation>
    </message>
    <message>
        <source>Event '{title}' has no scene of region '{region}'. Choose its rasters on the Map page.</source>
        <translation>Ereignis „{title}“ hat keine Szene der Region „{region}“. Wählen Sie deren Raster auf der Seite „Kartieren“.</translation>
    </message>
    <message>
        <source>Exemplars of region '{region}' cannot be written: {error}.</source>
        <translation>Die Beispielausschnitte der Region „{region}“ können nicht geschrieben werden: {error}.</translation>
    </message>
    <message>
        <source>Exporting model {name}</source>
        <translation>Modell {name} wird exportiert</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>F1 is highest at a threshold of {threshold:.2f} ({f1:.3f}). That is known only because the accuracy areas were looked at: a threshold that is chosen here must be measured on other areas.</source>
        <translation>F1 ist bei einem Schwellenwert von {threshold:.2f} am höchsten ({f1:.3f}). Das ist nur bekannt, weil die Genauigkeitsgebiete angesehen wurden: Ein hier gewählter Schwellenwert muss an anderen Gebieten gemessen werden.</translation>
    </message>
    <message>
        <source>Field '{name}' of a '{kind}' must be {expected}: {excerpt}.</source>
        <translation>Feld „{name}“ von „{kind}“ muss {expected} sein: {excerpt}.</translation>
    </message>
    <message>
        <source>Figures by threshold</source>
        <translation>Kennzahlen nach Schwellenwert</translation>
    </message>
    <message>
        <source>Folder '{folder}' cannot be written: {reason}.</source>
        <translation>Der Ordner „{folder}“ kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>For cards of AMD, Intel and NVIDIA; cannot train or update a model.</source>
        <translation>Für Grafikkarten von AMD, Intel und NVIDIA; kann kein Modell trainieren oder aktualisieren.</translation>
    </message>
    <message>
        <source>Found (recall)</source>
        <translation>Gefunden (Trefferquote)</translation>
    </message>
    <message>
        <source>From what size the inventory is complete is not defined: {reason}.</source>
        <translation>Ab welcher Größe das Inventar vollständig ist, ist nicht definiert: {reason}.</translation>
    </message>
    <message>
        <source>Going on after epoch {epoch} of an interrupted training.</source>
        <translation>Ein unterbrochenes Training geht nach Epoche {epoch} weiter.</translation>
    </message>
    <message>
        <source>Going on after epoch {epoch} of {phase}.</source>
        <translation>Es geht nach Epoche {epoch} von „{phase}“ weiter.</translation>
    </message>
    <message>
        <source>Going on where an earlier try of this map stopped: {share:.0%} are done.</source>
        <translation>Es geht dort weiter, wo ein früherer Versuch dieser Karte stehen blieb: {share:.0%} sind fertig.</translation>
    </message>
    <message>
        <source>HF_HUB_OFFLINE is set, so nothing is fetched. Unset it, or use a file of weights.</source>
        <translation>HF_HUB_OFFLINE ist gesetzt, daher wird nichts heruntergeladen. Entfernen Sie diese Variable, oder verwenden Sie eine Datei mit Gewichten.</translation>
    </message>
    <message>
        <source>Half precision changes this model's probabilities too much; it runs in float32.</source>
        <translation>Halbe Genauigkeit ändert die Wahrscheinlichkeiten dieses Modells zu stark; es läuft in float32.</translation>
    </message>
    <message>
        <source>How right the inventory is</source>
        <translation>Wie richtig das Inventar ist</translation>
    </message>
    <message>
        <source>How this was measured</source>
        <translation>Wie gemessen wurde</translation>
    </message>
    <message>
        <source>Importing model {name}</source>
        <translation>Modell {name} wird importiert</translation>
    </message>
    <message>
        <source>Index '{index}' is for change without a model. Choose the model '{change}', or leave it out.</source>
        <translation>Der Index „{index}“ ist für Veränderung ohne Modell. Wählen Sie das Modell „{change}“, oder lassen Sie ihn weg.</translation>
    </message>
    <message>
        <source>Index {index}: a score of 0.5 stands for {threshold:.3g} above what is usual in the scene, which {share:.2%} of it reaches.</source>
        <translation>Index {index}: Ein Wert von 0,5 steht für {threshold:.3g} über dem in der Szene Üblichen; das erreichen {share:.2%} von ihr.</translation>
    </message>
    <message>
        <source>Index {index}: {reason}</source>
        <translation>Änderungsindex {index}: {reason}</translation>
    </message>
    <message>
        <source>Inside {areas:,} accuracy areas ({size}): {mapped:,} mapped landslides, of which {right:,} are right; {real:,} landslides of the reference, of which {found:,} were found.</source>
        <translation>In {areas:,} Genauigkeitsgebieten ({size}): {mapped:,} kartierte Rutschungen, davon {right:,} richtig; {real:,} Rutschungen der Referenz, davon {found:,} gefunden.</translation>
    </message>
    <message>
        <source>Intervals: as there are few areas, they were cut into {number:,} blocks of {side:,.0f} m, which were drawn 2,000 times with replacement (bootstrap, 2.5 and 97.5 per cent). How much other areas would differ from these is not in the intervals.</source>
        <translation>Intervalle: Da es wenige Gebiete sind, wurden sie in {number:,} Blöcke von {side:,.0f} m geteilt, die 2000-mal mit Zurücklegen gezogen wurden (Bootstrap, 2,5 und 97,5 Prozent). Wie weit andere Gebiete von diesen abweichen würden, steckt nicht in den Intervallen.</translation>
    </message>
    <message>
        <source>Intervals: the {number:,} areas were drawn 2,000 times with replacement (bootstrap, 2.5 and 97.5 per cent).</source>
        <translation>Intervalle: Die {number:,} Gebiete wurden 2000-mal mit Zurücklegen gezogen (Bootstrap, 2,5 und 97,5 Prozent).</translation>
    </message>
    <message>
        <source>Inventory and reference are the same layer, '{name}': nothing is measured that way. Choose as reference what people mapped without the map.</source>
        <translation>Inventar und Referenz sind derselbe Layer, „{name}“: So wird nichts gemessen. Wählen Sie als Referenz, was Menschen ohne die Karte kartiert haben.</translation>
    </message>
    <message>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <source>IoU (intersection over union)</source>
        <translation>IoU (Schnittmenge durch Vereinigung)</translation>
    </message>
    <message>
        <source>It does not speak the worker's protocol. {error}</source>
        <translation>Es spricht nicht das Protokoll des Workers. {error}</translation>
    </message>
    <message>
        <source>It ended with exit code {code}: {line}</source>
        <translation>Mit Exit-Code {code} beendet: {line}</translation>
    </message>
    <message>
        <source>It expects the values as they are in images like those that the model learned from.</source>
        <translation>Es erwartet die Werte unverändert wie in Bildern von der Art, aus denen das Modell gelernt hat.</translation>
    </message>
    <message>
        <source>It is not known which bands of {raster} show red, green and blue, so that clouds cannot be told (number of bands: {count}). Name the bands in the file, choose them, or draw the clouds as polygons.</source>
        <translation>Es ist nicht bekannt, welche Bänder von {raster} Rot, Grün und Blau zeigen, daher lassen sich Wolken nicht erkennen (Anzahl der Bänder: {count}). Benennen Sie die Bänder in der Datei, wählen Sie sie aus, oder zeichnen Sie die Wolken als Polygone.</translation>
    </message>
    <message>
        <source>It is the model's only region.</source>
        <translation>Sie ist die einzige Region des Modells.</translation>
    </message>
    <message>
        <source>It starts from version {version} of model '{model}'.</source>
        <translation>Es beginnt mit Version {version} von Modell „{model}“.</translation>
    </message>
    <message>
        <source>It was asked for.</source>
        <translation>Ausdrücklich verlangt.</translation>
    </message>
    <message>
        <source>It was trained on a single patch: label a larger area, or more scenes.</source>
        <translation>Es wurde mit einem einzigen Ausschnitt trainiert: Labeln Sie ein größeres Gebiet oder mehr Szenen.</translation>
    </message>
    <message>
        <source>It was trained too briefly (epochs: {epochs}): give it more time.</source>
        <translation>Es wurde zu kurz trainiert (Epochen: {epochs}): Geben Sie ihm mehr Zeit.</translation>
    </message>
    <message>
        <source>It was tried in two ways. First: {first} Then: {second}</source>
        <translation>Es wurde auf zwei Arten versucht. Zuerst: {first} Dann: {second}</translation>
    </message>
    <message>
        <source>Its encoder starts from {file}.</source>
        <translation>Sein Encoder beginnt mit {file}.</translation>
    </message>
    <message>
        <source>Joining the Dask cluster {place}</source>
        <translation>Der Dask-Cluster {place} wird verbunden</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Beurteilt</translation>
    </message>
    <message>
        <source>Labels outside the rasters of region {region}: {outside}. They are not used.</source>
        <translation>Labels außerhalb der Raster der Region {region}: {outside}. Sie werden nicht verwendet.</translation>
    </message>
    <message>
        <source>Labels that were taken over from the review are no reference, as the map made them: {count:,} were left out.</source>
        <translation>Aus der Prüfung übernommene Labels sind keine Referenz, da sie von der Karte stammen: Weggelassen wurden {count:,}.</translation>
    </message>
    <message>
        <source>Landslide</source>
        <translation>Rutschung</translation>
    </message>
    <message>
        <source>Landslide area A (m²)</source>
        <translation>Rutschungsfläche A (m²)</translation>
    </message>
    <message>
        <source>Landslides described: {count:,}</source>
        <translation>Beschriebene Rutschungen: {count:,}</translation>
    </message>
    <message>
        <source>Landslides exported: {landslides:,}</source>
        <translation>Exportierte Rutschungen: {landslides:,}</translation>
    </message>
    <message>
        <source>Landslides of the inventory</source>
        <translation>Rutschungen des Inventars</translation>
    </message>
    <message>
        <source>Landslides overlap: {area} that several cover are counted once in all totals.</source>
        <translation>Rutschungen überlappen: {area}, die mehrere bedecken, zählen in allen Summen nur einmal.</translation>
    </message>
    <message>
        <source>Landslides that overlap cannot be brought together, so their total area is not known. Check their geometries.</source>
        <translation>Überlappende Rutschungen lassen sich nicht vereinigen, daher ist ihre Gesamtfläche nicht bekannt. Prüfen Sie ihre Geometrien.</translation>
    </message>
    <message>
        <source>Landslides with elevations in a part of them only: {count:,}. See the attribute dem_share.</source>
        <translation>Rutschungen, die nur zum Teil Höhen haben: {count:,}. Siehe das Attribut dem_share.</translation>
    </message>
    <message>
        <source>Landslides without elevations: {count:,}. Their terrain is not known.</source>
        <translation>Rutschungen ohne Höhen: {count:,}. Ihr Gelände ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Layer '{inventory}' has no landslide that is {statuses}, so there is nothing to map. Review the candidates first, or choose other review states.</source>
        <translation>Layer „{inventory}“ hat keine Rutschung mit Status {statuses}, es gibt also nichts zu kartieren. Prüfen Sie zuerst die Kandidaten, oder wählen Sie einen anderen Prüfstatus.</translation>
    </message>
    <message>
        <source>Layer '{inventory}' holds no polygon, so there is nothing to map.</source>
        <translation>Layer „{inventory}“ enthält kein Polygon, es gibt also nichts zu kartieren.</translation>
    </message>
    <message>
        <source>Layer '{layer}' does not reach into the area to map. Choose another area.</source>
        <translation>Layer „{layer}“ reicht nicht in das zu kartierende Gebiet. Wählen Sie ein anderes Gebiet.</translation>
    </message>
    <message>
        <source>Layer '{layer}' has no pixels of its own, and so large an area could only be rendered with pixels of {metres:.4g} m, where the model needs {model:.3g} m. Choose a smaller area: the current view, a rectangle or polygons.</source>
        <translation>Layer „{layer}“ hat keine eigenen Pixel, und ein so großes Gebiet könnte nur mit Pixeln von {metres:.4g} m gerendert werden, während das Modell {model:.3g} m braucht. Wählen Sie ein kleineres Gebiet: die aktuelle Ansicht, ein Rechteck oder Polygone.</translation>
    </message>
    <message>
        <source>Layer '{layer}' has no pixels of its own: it comes from a server, or QGIS computes it. Export it as a GeoTIFF with QGIS, and choose that one.</source>
        <translation>Layer „{layer}“ hat keine eigenen Pixel: Er kommt von einem Server, oder QGIS berechnet ihn. Exportieren Sie ihn mit QGIS als GeoTIFF, und wählen Sie dieses.</translation>
    </message>
    <message>
        <source>Layer '{layer}' holds no points to visit. Choose another layer.</source>
        <translation>Layer „{layer}“ enthält keine zu besuchenden Punkte. Wählen Sie einen anderen Layer.</translation>
    </message>
    <message>
        <source>Layer '{layer}' holds no polygons, or is broken. Choose another layer.</source>
        <translation>Layer „{layer}“ enthält keine Polygone oder ist defekt. Wählen Sie einen anderen Layer.</translation>
    </message>
    <message>
        <source>Layer '{layer}' holds no polygons, so no sheets can be made of it. Choose another layer.</source>
        <translation>Layer „{layer}“ enthält keine Polygone, aus ihm lassen sich also keine Blätter machen. Wählen Sie einen anderen Layer.</translation>
    </message>
    <message>
        <source>Layer '{layer}' holds no polygons. Choose a polygon layer.</source>
        <translation>Layer „{layer}“ enthält keine Polygone. Wählen Sie einen Polygonlayer.</translation>
    </message>
    <message>
        <source>Layer '{layer}' is empty, expected one polygon for each sheet. Choose another layer.</source>
        <translation>Layer „{layer}“ ist leer; erwartet wird ein Polygon je Blatt. Wählen Sie einen anderen Layer.</translation>
    </message>
    <message>
        <source>Layer '{layer}' is more than a file: it is drawn by a server or a database, or its CRS was set in QGIS. Save it as a file first (Export &gt; Save As).</source>
        <translation>Layer „{layer}“ ist mehr als eine Datei: Er wird von einem Server oder einer Datenbank gezeichnet, oder sein KBS wurde in QGIS gesetzt. Speichern Sie ihn zuerst als Datei (Export &gt; Speichern als).</translation>
    </message>
    <message>
        <source>Layer '{layer}' is no plain raster file, which an event needs in order to find it again. Save it as a GeoTIFF, and choose that one.</source>
        <translation>Layer „{layer}“ ist keine einfache Rasterdatei; ein Ereignis braucht eine, um sie wiederzufinden. Speichern Sie ihn als GeoTIFF, und wählen Sie dieses.</translation>
    </message>
    <message>
        <source>Layer '{layer}' is not valid any more. Repair its source or choose another.</source>
        <translation>Layer „{layer}“ ist nicht mehr gültig. Reparieren Sie seine Quelle, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Layer '{layer}' would be rendered to {width:,} x {height:,} pixels; at most {most:,} are allowed. Choose a smaller area or larger pixels.</source>
        <translation>Layer „{layer}“ würde auf {width:,} x {height:,} Pixel gerendert; höchstens {most:,} sind erlaubt. Wählen Sie ein kleineres Gebiet oder größere Pixel.</translation>
    </message>
    <message>
        <source>Layer '{name}' cannot be read. Check its connection.</source>
        <translation>Layer „{name}“ kann nicht gelesen werden. Prüfen Sie seine Verbindung.</translation>
    </message>
    <message>
        <source>Layer '{name}' could not be copied: {reason}.</source>
        <translation>Layer „{name}“ konnte nicht kopiert werden: {reason}.</translation>
    </message>
    <message>
        <source>Layer '{name}' could not be written to '{path}' (QGIS says {error}). Check the connection and the free space of the temporary folder.</source>
        <translation>Layer „{name}“ konnte nicht nach „{path}“ geschrieben werden (QGIS meldet {error}). Prüfen Sie die Verbindung und den freien Platz im temporären Ordner.</translation>
    </message>
    <message>
        <source>Layer '{name}' has no attribute '{attribute}' any more.</source>
        <translation>Layer „{name}“ hat das Attribut „{attribute}“ nicht mehr.</translation>
    </message>
    <message>
        <source>Layer '{name}' is not valid. Repair its source or choose another.</source>
        <translation>Layer „{name}“ ist ungültig. Reparieren Sie seine Quelle, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Layer '{name}': '{path}' cannot be written. Check the temporary folder.</source>
        <translation>Layer „{name}“: „{path}“ kann nicht geschrieben werden. Prüfen Sie den temporären Ordner.</translation>
    </message>
    <message>
        <source>Layer '{name}': GDAL cannot open '{dataset}'. Check that the file still exists.</source>
        <translation>Layer „{name}“: GDAL kann „{dataset}“ nicht öffnen. Prüfen Sie, ob die Datei noch existiert.</translation>
    </message>
    <message>
        <source>Left out. {reason}</source>
        <translation>Weggelassen. {reason}</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>Lizenz: {licence}</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Modell wird geladen</translation>
    </message>
    <message>
        <source>Looking at the images</source>
        <translation>Bilder werden angesehen</translation>
    </message>
    <message>
        <source>Looking at the probability</source>
        <translation>Wahrscheinlichkeit wird angesehen</translation>
    </message>
    <message>
        <source>Looking at the scene</source>
        <translation>Szene wird betrachtet</translation>
    </message>
    <message>
        <source>Looking at the scenes</source>
        <translation>Szenen werden angesehen</translation>
    </message>
    <message>
        <source>Looking at the terrain</source>
        <translation>Gelände wird angesehen</translation>
    </message>
    <message>
        <source>Looking at the values</source>
        <translation>Die Werte werden betrachtet</translation>
    </message>
    <message>
        <source>Looking at tiles</source>
        <translation>Kacheln werden angesehen</translation>
    </message>
    <message>
        <source>Looking for clouds</source>
        <translation>Wolken werden gesucht</translation>
    </message>
    <message>
        <source>Looking for clouds in {raster}</source>
        <translation>In {raster} werden Wolken gesucht</translation>
    </message>
    <message>
        <source>Looking for images and their masks</source>
        <translation>Bilder und ihre Masken werden gesucht</translation>
    </message>
    <message>
        <source>Looking where the map is unsure</source>
        <translation>Unsichere Stellen der Karte werden gesucht</translation>
    </message>
    <message>
        <source>Making a Python environment</source>
        <translation>Python-Umgebung wird angelegt</translation>
    </message>
    <message>
        <source>Mapped</source>
        <translation>Kartiert</translation>
    </message>
    <message>
        <source>Mapped in the accuracy areas</source>
        <translation>Kartiert in den Genauigkeitsgebieten</translation>
    </message>
    <message>
        <source>Mapped landslides</source>
        <translation>Kartierte Rutschungen</translation>
    </message>
    <message>
        <source>Mapping only</source>
        <translation>Nur Kartieren</translation>
    </message>
    <message>
        <source>Mapping only, any DirectX 12 card</source>
        <translation>Nur Kartieren, jede DirectX-12-Grafikkarte</translation>
    </message>
    <message>
        <source>Mapping: block {number} of {count}</source>
        <translation>Kartierung: Block {number} von {count}</translation>
    </message>
    <message>
        <source>Maps on a processor, in up to twice the time of the full engine; cannot train or update a model.</source>
        <translation>Kartiert auf einem Prozessor, in bis zu doppelter Zeit der vollen Engine; kann kein Modell trainieren oder aktualisieren.</translation>
    </message>
    <message>
        <source>Measuring how far the rasters lie apart</source>
        <translation>Es wird gemessen, wie weit die Raster auseinanderliegen</translation>
    </message>
    <message>
        <source>Measuring what the parts of a decoder cost on this machine.</source>
        <translation>Es wird gemessen, was die Teile eines Decoders auf diesem Rechner kosten.</translation>
    </message>
    <message>
        <source>Memory ran out ({reason}). Close other programs, choose the device 'cpu', or use a smaller network.</source>
        <translation>Der Speicher ging aus ({reason}). Schließen Sie andere Programme, wählen Sie das Gerät „cpu“, oder verwenden Sie ein kleineres Netz.</translation>
    </message>
    <message>
        <source>Memory ran out on {device}. Train in fewer processes on each machine, or choose a smaller network.</source>
        <translation>Der Arbeitsspeicher auf {device} reicht nicht. Trainieren Sie in weniger Prozessen je Rechner, oder wählen Sie ein kleineres Netz.</translation>
    </message>
    <message>
        <source>Memory ran out: going on with fewer patches per step ({half}).</source>
        <translation>Der Speicher ging aus: Es geht mit weniger Ausschnitten je Schritt weiter ({half}).</translation>
    </message>
    <message>
        <source>Minimum area {min_area_m2:g} m2 is negative.</source>
        <translation>Die Mindestfläche {min_area_m2:g} m2 ist negativ.</translation>
    </message>
    <message>
        <source>Minimum area {min_area_m2} m2 is negative.</source>
        <translation>Die Mindestfläche {min_area_m2} m2 ist negativ.</translation>
    </message>
    <message>
        <source>Misses and false alarms</source>
        <translation>Übersehenes und Fehlalarme</translation>
    </message>
    <message>
        <source>Model '{model}' asks Clay, which is too large for an ONNX file. Export it as a model (.lsmodel) instead.</source>
        <translation>Modell „{model}“ befragt Clay, das für eine ONNX-Datei zu groß ist. Exportieren Sie es stattdessen als Modell (.lsmodel).</translation>
    </message>
    <message>
        <source>Model '{model}' comes with the plugin and is never changed. Name your own copy of it, and start from 'starter'.</source>
        <translation>Modell „{model}“ gehört zum Plugin und wird nie geändert. Benennen Sie eine eigene Kopie davon, und beginnen Sie mit „starter“.</translation>
    </message>
    <message>
        <source>Model '{model}' compares two dates, but no pre-event raster was given. Choose one.</source>
        <translation>Modell „{model}“ vergleicht zwei Zeitpunkte, aber ein Vorher-Raster fehlt. Wählen Sie eines.</translation>
    </message>
    <message>
        <source>Model '{model}' compares two dates, but no pre-event raster was given: expect a less accurate map.</source>
        <translation>Modell „{model}“ vergleicht zwei Zeitpunkte, aber ein Vorher-Raster fehlt: Die Karte wird ungenauer.</translation>
    </message>
    <message>
        <source>Model '{model}' compares two dates; the new scenes have no pre-event image. Add one.</source>
        <translation>Modell „{model}“ vergleicht zwei Zeitpunkte; die neuen Szenen haben kein Vorher-Bild. Fügen Sie eines hinzu.</translation>
    </message>
    <message>
        <source>Model '{model}' does not know region '{region}'; it knows {known}. Leave its scenes out.</source>
        <translation>Modell „{model}“ kennt Region „{region}“ nicht; es kennt {known}. Lassen Sie ihre Szenen weg.</translation>
    </message>
    <message>
        <source>Model '{model}' does not know these regions, and their scenes are left out: {regions}.</source>
        <translation>Modell „{model}“ kennt diese Regionen nicht, und ihre Szenen werden weggelassen: {regions}.</translation>
    </message>
    <message>
        <source>Model '{model}' exists already and is never overwritten. Choose another name, or update the model.</source>
        <translation>Modell „{model}“ gibt es schon, und es wird nie überschrieben. Wählen Sie einen anderen Namen, oder aktualisieren Sie das Modell.</translation>
    </message>
    <message>
        <source>Model '{model}' is a copy of '{source}'.</source>
        <translation>Modell „{model}“ ist eine Kopie von „{source}“.</translation>
    </message>
    <message>
        <source>Model '{model}' is a {known} network (first stride {known_stride}); a {wanted} network (first stride {stride}) cannot start from it. Name no network, or start from 'none'.</source>
        <translation>Modell „{model}“ ist ein Netz {known} (erste Schrittweite {known_stride}); ein Netz {wanted} (erste Schrittweite {stride}) kann nicht damit beginnen. Geben Sie kein Netz an, oder beginnen Sie mit „none“.</translation>
    </message>
    <message>
        <source>Model '{model}' is ready</source>
        <translation>Modell „{model}“ ist bereit</translation>
    </message>
    <message>
        <source>Model '{model}' knows no region yet; train it first.</source>
        <translation>Modell „{model}“ kennt noch keine Region; trainieren Sie es zuerst.</translation>
    </message>
    <message>
        <source>Model '{model}' looks at the post-event raster only; '{pre}' is not used.</source>
        <translation>Modell „{model}“ sieht nur das Nachher-Raster an; „{pre}“ wird nicht verwendet.</translation>
    </message>
    <message>
        <source>Model '{model}' needs an image before the event, but these scenes have none: {scenes}.</source>
        <translation>Modell „{model}“ braucht ein Bild von vor dem Ereignis, aber diese Szenen haben keines: {scenes}.</translation>
    </message>
    <message>
        <source>Model '{model}' sees the pre-event image and the change between the dates, too, from now on, where there are both dates.</source>
        <translation>Modell „{model}“ sieht ab jetzt auch das Vorher-Bild und die Veränderung zwischen den Zeitpunkten, wo beide vorhanden sind.</translation>
    </message>
    <message>
        <source>Model '{model}' sees values as they are, not by the range of each scene, so it cannot be the teacher. Choose a model that was trained with normalization 'scene'.</source>
        <translation>Modell „{model}“ sieht Werte unverändert, nicht nach dem Wertebereich jeder Szene, und kann daher nicht der Lehrer sein. Wählen Sie ein Modell, das mit der Normalisierung „scene“ trainiert wurde.</translation>
    </message>
    <message>
        <source>Model '{model}' was trained on the bands {theirs}, these scenes have {own}. Choose bands that it knows, or start from 'none'.</source>
        <translation>Modell „{model}“ wurde mit den Bändern {theirs} trainiert, diese Szenen haben {own}. Wählen Sie Bänder, die es kennt, oder beginnen Sie mit „none“.</translation>
    </message>
    <message>
        <source>Model '{model}' was trained with terrain, but scene '{scene}' of the event has no elevation model. Choose its rasters and its elevation model on the Map page (Terrain).</source>
        <translation>Modell „{model}“ wurde mit Gelände trainiert, aber Szene „{scene}“ des Ereignisses hat kein Höhenmodell. Wählen Sie ihre Raster und ihr Höhenmodell auf der Seite „Kartieren“ (Gelände).</translation>
    </message>
    <message>
        <source>Model '{model}' was trained with terrain, but these scenes name no elevation model: {scenes}. Name it in a scene list (dem), or learn from an event whose scenes have one.</source>
        <translation>Modell „{model}“ wurde mit Gelände trainiert, aber diese Szenen nennen kein Höhenmodell: {scenes}. Geben Sie es in einer Szenenliste an (dem), oder lernen Sie aus einem Ereignis, dessen Szenen eines haben.</translation>
    </message>
    <message>
        <source>Model '{model}' was trained with terrain: it needs the elevation model of this place, too. Choose one (--dem, or dem in a scene list).</source>
        <translation>Das Modell '{model}' wurde mit Gelände trainiert: Es braucht auch das Höhenmodell dieses Ortes. Wählen Sie eines (--dem, oder dem in einer Szenenliste).</translation>
    </message>
    <message>
        <source>Model exported: {output}</source>
        <translation>Modell exportiert: {output}</translation>
    </message>
    <message>
        <source>Model folder '{model}' must end with .lsmodel.</source>
        <translation>Der Modellordner „{model}“ muss auf .lsmodel enden.</translation>
    </message>
    <message>
        <source>Model handle '{handle}' was never loaded.</source>
        <translation>Das Modell-Handle „{handle}“ wurde nie geladen.</translation>
    </message>
    <message>
        <source>Model imported: {output}</source>
        <translation>Modell importiert: {output}</translation>
    </message>
    <message>
        <source>Most frequent size</source>
        <translation>Häufigste Größe</translation>
    </message>
    <message>
        <source>NVIDIA graphics card</source>
        <translation>NVIDIA-Grafikkarte</translation>
    </message>
    <message>
        <source>Nearly complete from here on</source>
        <translation>Ab hier fast vollständig</translation>
    </message>
    <message>
        <source>Neither uv nor pip was found. Install python3-venv (Debian, Ubuntu), or uv, then try again.</source>
        <translation>Weder uv noch pip wurde gefunden. Installieren Sie python3-venv (Debian, Ubuntu) oder uv, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>Network '{network}' cannot be prepared on images without labels. Choose an encoder such as resnet18.</source>
        <translation>Netz „{network}“ kann nicht an Bildern ohne Labels vorbereitet werden. Wählen Sie einen Encoder wie resnet18.</translation>
    </message>
    <message>
        <source>Network '{network}' cannot be written as ONNX: {reason}</source>
        <translation>Netz „{network}“ kann nicht als ONNX geschrieben werden: {reason}</translation>
    </message>
    <message>
        <source>Network '{network}' has no ImageNet weights. Choose an encoder such as resnet18.</source>
        <translation>Für Netz „{network}“ gibt es keine ImageNet-Gewichte. Wählen Sie einen Encoder wie resnet18.</translation>
    </message>
    <message>
        <source>Network '{network}' would be no smaller than its teacher '{model}' ({network_size:.2f} and {model_size:.2f} million parameters). Choose a smaller network.</source>
        <translation>Netz „{network}“ wäre nicht kleiner als sein Lehrer „{model}“ ({network_size:.2f} und {model_size:.2f} Millionen Parameter). Wählen Sie ein kleineres Netz.</translation>
    </message>
    <message>
        <source>Network clay is Clay in the encoder's place: ask for context clay-encoder to train it, or start from another model.</source>
        <translation>Netz clay ist Clay an der Stelle des Encoders: Verlangen Sie den Kontext clay-encoder, um es zu trainieren, oder beginnen Sie mit einem anderen Modell.</translation>
    </message>
    <message>
        <source>Network {network} has a decoder of its own, there is nothing to search for. Name an encoder, such as resnet34.</source>
        <translation>Netz {network} hat einen eigenen Decoder, zu suchen gibt es nichts. Geben Sie einen Encoder an, etwa resnet34.</translation>
    </message>
    <message>
        <source>Network {network} has a decoder of its own: '{decoder}' does not go with it. Name an encoder, such as resnet34, or leave out the decoder.</source>
        <translation>Netz {network} hat einen eigenen Decoder: „{decoder}“ passt nicht dazu. Geben Sie einen Encoder an, etwa resnet34, oder lassen Sie den Decoder weg.</translation>
    </message>
    <message>
        <source>Network {network} has no place for Clay's context: name an encoder, such as resnet34, or leave out the context.</source>
        <translation>Netz {network} hat keinen Platz für Clays Kontext: Geben Sie einen Encoder an, etwa resnet34, oder lassen Sie den Kontext weg.</translation>
    </message>
    <message>
        <source>No Dask scheduler answers at '{address}': {reason}. Start one there with 'dask scheduler', or correct the address (such as tcp://host:8786).</source>
        <translation>Unter „{address}“ antwortet kein Dask-Scheduler: {reason}. Starten Sie dort einen mit „dask scheduler“, oder berichtigen Sie die Adresse (etwa tcp://host:8786).</translation>
    </message>
    <message>
        <source>No Python was found that could make an environment for the engine. Install Python 3.9 to 3.13 or uv, or name a Python that has PyTorch.</source>
        <translation>Es wurde kein Python gefunden, das eine Umgebung für die Engine anlegen kann. Installieren Sie Python 3.9 bis 3.13 oder uv, oder geben Sie ein Python mit PyTorch an.</translation>
    </message>
    <message>
        <source>No Python with torch was found for the worker. Make one with these two commands in a terminal:
    {base} -m venv {folder}
    {python} -m pip install {packages}
or choose one that you have in the settings of Landslide Mapper, or in the variable {variable}.</source>
        <translation>Für den Worker wurde kein Python mit torch gefunden. Legen Sie eines mit diesen zwei Befehlen in einem Terminal an:
    {base} -m venv {folder}
    {python} -m pip install {packages}
oder wählen Sie ein vorhandenes in den Einstellungen von Landslide Mapper oder in der Variable {variable}.</translation>
    </message>
    <message>
        <source>No block of the Dask cluster is done.</source>
        <translation>Kein Block des Dask-Clusters ist fertig.</translation>
    </message>
    <message>
        <source>No candidate was found. If there are landslides, the threshold may be too high, or the bands, the units or the dates are not those that the model learned: check the pair, or try a lower threshold.</source>
        <translation>Es wurde kein Kandidat gefunden. Falls es Rutschungen gibt, ist vielleicht der Schwellenwert zu hoch, oder Bänder, Einheiten oder Zeitpunkte sind nicht die, die das Modell gelernt hat: Prüfen Sie das Bildpaar, oder versuchen Sie einen niedrigeren Schwellenwert.</translation>
    </message>
    <message>
        <source>No decoder of at most {allowed} parameters takes at most {limit:.1f} ms for a tile here: the quickest takes about {least:.1f} ms. Allow more.</source>
        <translation>Kein Decoder mit höchstens {allowed} Parametern braucht hier höchstens {limit:.1f} ms für eine Kachel: Der schnellste braucht etwa {least:.1f} ms. Erlauben Sie mehr.</translation>
    </message>
    <message>
        <source>No decoder of the search has at most {allowed} parameters: the smallest possible one has {least}. Allow more.</source>
        <translation>Kein Decoder der Suche hat höchstens {allowed} Parameter: Der kleinste mögliche hat {least}. Erlauben Sie mehr.</translation>
    </message>
    <message>
        <source>No engine is set up yet.</source>
        <translation>Noch keine Engine eingerichtet.</translation>
    </message>
    <message>
        <source>No event was named. Choose a GeoPackage.</source>
        <translation>Kein Ereignis angegeben. Wählen Sie ein GeoPackage.</translation>
    </message>
    <message>
        <source>No file to export to was named; name at least one, such as inventory.gpkg.</source>
        <translation>Keine Datei für den Export angegeben; geben Sie mindestens eine an, etwa inventory.gpkg.</translation>
    </message>
    <message>
        <source>No landslide</source>
        <translation>Keine Rutschung</translation>
    </message>
    <message>
        <source>No landslide of the reference lies in the accuracy areas ({count:,} elsewhere). If there are some, the reference is another one, or lies elsewhere by its coordinate reference system.</source>
        <translation>In den Genauigkeitsgebieten liegt keine Rutschung der Referenz ({count:,} anderswo). Wenn es dort welche gibt, ist die Referenz eine andere, oder sie liegt nach ihrem Koordinatenbezugssystem anderswo.</translation>
    </message>
    <message>
        <source>No mask of clouds was made: '{masks}' is not written.</source>
        <translation>Es wurde keine Wolkenmaske erstellt: „{masks}“ wird nicht geschrieben.</translation>
    </message>
    <message>
        <source>No more of the scene stands out than chance explains: the threshold is set so that next to nothing is called landslide. Lower it to see the strongest differences.</source>
        <translation>Von der Szene sticht nicht mehr hervor, als der Zufall erklärt: Der Schwellenwert ist so gesetzt, dass fast nichts als Rutschung gilt. Senken Sie ihn, um die stärksten Unterschiede zu sehen.</translation>
    </message>
    <message>
        <source>No pixel that was looked at is valid in every date. Check the nodata values and the overlap.</source>
        <translation>Keines der betrachteten Pixel ist zu jedem Zeitpunkt gültig. Prüfen Sie die Nodata-Werte und die Überlappung.</translation>
    </message>
    <message>
        <source>No polygon of the mask {mask} meets the {date} raster: it hides nothing. Check that it is the mask of this place.</source>
        <translation>Kein Polygon der Maske {mask} trifft das Raster „{date}“: Sie verdeckt nichts. Prüfen Sie, ob es die Maske dieses Ortes ist.</translation>
    </message>
    <message>
        <source>No rollover is seen: the smallest landslides of the inventory are the most frequent ones.</source>
        <translation>Ein Rollover ist nicht zu sehen: Die kleinsten Rutschungen des Inventars sind die häufigsten.</translation>
    </message>
    <message>
        <source>No scene has the split '{split}' (splits found: {found}).</source>
        <translation>Keine Szene gehört zur Teilmenge „{split}“ (gefundene Teilmengen: {found}).</translation>
    </message>
    <message>
        <source>No temporary folder can be made in '{place}': {reason}. Free some space there, or set TMPDIR to another folder.</source>
        <translation>In „{place}“ kann kein temporärer Ordner angelegt werden: {reason}. Schaffen Sie dort Platz, oder setzen Sie TMPDIR auf einen anderen Ordner.</translation>
    </message>
    <message>
        <source>No training patch shows a landslide: there is no box to learn from.</source>
        <translation>Kein Trainingsausschnitt zeigt eine Rutschung: Es gibt keinen Rahmen, aus dem gelernt werden kann.</translation>
    </message>
    <message>
        <source>No training scene is of a region that model '{model}' knows (it knows {known}; the scenes are of {found}). Name scenes of its regions.</source>
        <translation>Keine Trainingsszene gehört zu einer Region, die Modell „{model}“ kennt (es kennt {known}; die Szenen sind aus {found}). Geben Sie Szenen seiner Regionen an.</translation>
    </message>
    <message>
        <source>None of the {count:,} points {stratum} is landslide. Up to {most:.1%} of that ground may be one all the same, which the intervals do not show.</source>
        <translation>Keiner der {count:,} Punkte {stratum} ist Rutschung. Dennoch können bis zu {most:.1%} dieses Bodens eine sein, was die Intervalle nicht zeigen.</translation>
    </message>
    <message>
        <source>None of the {count} rasters holds a patch of {side} x {side} pixels with data, clear of clouds. Choose larger rasters, a smaller patch size, or clouds 'none'.</source>
        <translation>Keines der {count} Raster enthält einen Ausschnitt von {side} x {side} Pixeln mit Daten und ohne Wolken. Wählen Sie größere Raster, eine kleinere Ausschnittgröße oder Wolken „none“.</translation>
    </message>
    <message>
        <source>Not a message: {excerpt}.</source>
        <translation>Keine Nachricht: {excerpt}.</translation>
    </message>
    <message>
        <source>Not even one patch of {patch_size} pixels fits into the memory of {device}. Close other programs, or choose a smaller network.</source>
        <translation>Nicht einmal ein Ausschnitt von {patch_size} Pixeln passt in den Speicher von {device}. Schließen Sie andere Programme, oder wählen Sie ein kleineres Netz.</translation>
    </message>
    <message>
        <source>Not in this comparison: {count:,} polygons of the inventory that are {status}.</source>
        <translation>Nicht in diesem Vergleich: {count:,} Polygone des Inventars mit dem Status „{status}“.</translation>
    </message>
    <message>
        <source>Not in this inventory: {left}.</source>
        <translation>Nicht in diesem Inventar: {left}.</translation>
    </message>
    <message>
        <source>Nothing differs between the dates: are they the same image?</source>
        <translation>Zwischen den Zeitpunkten unterscheidet sich nichts: Ist es dasselbe Bild?</translation>
    </message>
    <message>
        <source>Nothing is chosen to export. Tick a format, or the map.</source>
        <translation>Für den Export ist nichts gewählt. Haken Sie ein Format an, oder die Karte.</translation>
    </message>
    <message>
        <source>Nothing is left to map: clouds, shadow and snow hide all of '{post}' or of its pre-event raster in {where}. Map without masks (--clouds none), with edited ones (--post-mask, --pre-mask), or choose another date.</source>
        <translation>Es bleibt nichts zu kartieren: Wolken, Schatten und Schnee verdecken „{post}“ oder das Vorher-Raster dazu in {where} ganz. Kartieren Sie ohne Masken (--clouds none) oder mit bearbeiteten (--post-mask, --pre-mask), oder wählen Sie einen anderen Zeitpunkt.</translation>
    </message>
    <message>
        <source>Nothing of the accuracy areas is on the map: all of it lies where nothing was mapped. Choose other areas.</source>
        <translation>Nichts von den Genauigkeitsgebieten ist auf der Karte: Alles liegt dort, wo nichts kartiert wurde. Wählen Sie andere Gebiete.</translation>
    </message>
    <message>
        <source>Nothing shows that the boxes are of any use: no landslide is among the labels held back for validation. Give a scene of the region the role validation, or label a larger area.</source>
        <translation>Nichts zeigt, dass die Rahmen brauchbar sind: Unter den für die Validierung zurückgehaltenen Labels ist keine Rutschung. Geben Sie einer Szene der Region die Rolle „Validierung“, oder labeln Sie ein größeres Gebiet.</translation>
    </message>
    <message>
        <source>Nothing to import was named. Choose a polygon layer, or files.</source>
        <translation>Nichts zum Importieren angegeben. Wählen Sie einen Polygonlayer oder Dateien.</translation>
    </message>
    <message>
        <source>Nothing to map: {rasters} have no valid pixel in {where} ({width} x {height} pixels). Check the rasters' nodata value and extent.</source>
        <translation>Nichts zu kartieren: Kein Pixel von {rasters} ist in {where} gültig ({width} x {height} Pixel). Prüfen Sie Nodata-Wert und Ausdehnung der Raster.</translation>
    </message>
    <message>
        <source>Nothing was learned: the error did not fall. Allow more time, or choose more images.</source>
        <translation>Es wurde nichts gelernt: Der Fehler ist nicht gesunken. Geben Sie mehr Zeit, oder wählen Sie mehr Bilder.</translation>
    </message>
    <message>
        <source>Nothing was mapped: '{name}' holds no such polygon.</source>
        <translation>Es wurde nichts kartiert: „{name}“ enthält kein solches Polygon.</translation>
    </message>
    <message>
        <source>Nothing was mapped: the mapped area holds no pixel. Choose another one.</source>
        <translation>Es wurde nichts kartiert: Das kartierte Gebiet enthält kein Pixel. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>Nothing works: set the engine up again.</source>
        <translation>Nichts funktioniert: Richten Sie die Engine neu ein.</translation>
    </message>
    <message>
        <source>Numbers (id) were given anew: those of the source were not unique, or none.</source>
        <translation>Die Nummern (id) wurden neu vergeben: Die der Quelle fehlten oder waren nicht eindeutig.</translation>
    </message>
    <message>
        <source>ONNX files need the engine. Set it up first.</source>
        <translation>ONNX-Dateien brauchen die Engine. Richten Sie sie zuerst ein.</translation>
    </message>
    <message>
        <source>ONNX files need {packages}, which the engine does not have. Set the engine up again and choose them there, or install them into the engine's Python with pip.</source>
        <translation>ONNX-Dateien brauchen {packages}, die der Engine fehlen. Richten Sie die Engine neu ein und wählen Sie sie dort, oder installieren Sie die Pakete mit pip in das Python der Engine.</translation>
    </message>
    <message>
        <source>Of the reference landslides at least {share:.0%} were found in every size class from {size} on: there the inventory is nearly complete, below it is not.</source>
        <translation>Von den Rutschungen der Referenz wurden in jeder Größenklasse ab {size} mindestens {share:.0%} gefunden: Dort ist das Inventar fast vollständig, darunter nicht.</translation>
    </message>
    <message>
        <source>Of the reference landslides of all sizes at least {share:.0%} were found: the inventory is nearly complete.</source>
        <translation>Von den Rutschungen der Referenz wurden in allen Größen mindestens {share:.0%} gefunden: Das Inventar ist fast vollständig.</translation>
    </message>
    <message>
        <source>Offsets that a raster's tags name must be taken out of its values first.</source>
        <translation>Offsets, die in den Tags eines Rasters stehen, müssen zuerst aus seinen Werten herausgerechnet werden.</translation>
    </message>
    <message>
        <source>Old scenes must be of other regions than '{region}': {mixed}.</source>
        <translation>Alte Szenen müssen aus anderen Regionen als „{region}“ sein: {mixed}.</translation>
    </message>
    <message>
        <source>One candidate covers {share:.0%} of the area mapped: it is more likely a cloud, a shadow, a flooded plain or a difference of the rasters than a landslide. Look at it before all else.</source>
        <translation>Ein Kandidat bedeckt {share:.0%} der kartierten Fläche: Er ist eher eine Wolke, ein Schatten, eine überflutete Ebene oder ein Unterschied der Raster als eine Rutschung. Sehen Sie ihn sich vor allem anderen an.</translation>
    </message>
    <message>
        <source>Only SELECT is allowed here, got '{statement}'.</source>
        <translation>Hier ist nur SELECT erlaubt, angegeben war „{statement}“.</translation>
    </message>
    <message>
        <source>Only about {share:.0%} of the pixels are valid in every date.</source>
        <translation>Nur etwa {share:.0%} der Pixel sind zu jedem Zeitpunkt gültig.</translation>
    </message>
    <message>
        <source>Only {there} of the {count:,} points {stratum} are landslide: the intervals are rough. More points would make them sound.</source>
        <translation>Nur {there} der {count:,} Punkte {stratum} sind Rutschung: Die Intervalle sind grob. Mehr Punkte würden sie verlässlich machen.</translation>
    </message>
    <message>
        <source>Open an event that can be written first: its candidates are described.</source>
        <translation>Öffnen Sie zuerst ein beschreibbares Ereignis: Beschrieben werden seine Kandidaten.</translation>
    </message>
    <message>
        <source>Open an event: the sample is drawn from its map, and kept in it.</source>
        <translation>Öffnen Sie ein Ereignis: Die Stichprobe wird aus seiner Karte gezogen und darin gespeichert.</translation>
    </message>
    <message>
        <source>Out of memory: going on with fewer tiles at a time ({batch}).</source>
        <translation>Der Speicher ging aus: Es geht mit weniger Kacheln auf einmal weiter ({batch}).</translation>
    </message>
    <message>
        <source>Outlining the candidates failed</source>
        <translation>Zeichnen der Umrisse der Kandidaten fehlgeschlagen</translation>
    </message>
    <message>
        <source>Outlining {mask} failed</source>
        <translation>{mask} konnte nicht umrissen werden</translation>
    </message>
    <message>
        <source>Output '{output}' cannot be written ({space}): {reason}. Choose another folder or make room.</source>
        <translation>Ausgabe „{output}“ kann nicht geschrieben werden ({space}): {reason}. Wählen Sie einen anderen Ordner, oder schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>Output '{output}' exists. Choose another name, or let it be replaced.</source>
        <translation>Die Ausgabe „{output}“ existiert. Wählen Sie einen anderen Namen, oder lassen Sie sie ersetzen.</translation>
    </message>
    <message>
        <source>Output '{output}' exists; a mask may have been edited. Choose another name.</source>
        <translation>Die Ausgabe „{output}“ existiert schon; vielleicht wurde eine Maske bearbeitet. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Output '{output}' is a folder, expected the name of a file. Choose another name.</source>
        <translation>Ausgabe „{output}“ ist ein Ordner, erwartet wird ein Dateiname. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Output '{output}' is also an input: '{source}' consists of it. Choose another name.</source>
        <translation>Ausgabe „{output}“ ist auch Eingabe: „{source}“ besteht daraus. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Output '{output}' is being written by another run. Wait until it is done, or choose another name.</source>
        <translation>Ausgabe „{output}“ wird gerade von einem anderen Lauf geschrieben. Warten Sie, bis er fertig ist, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Output '{output}' lies inside the model '{model}'. Choose another folder.</source>
        <translation>Ausgabe „{output}“ liegt im Modell „{model}“. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>Output '{output}' must be a GeoPackage: end its name with .gpkg.</source>
        <translation>Ausgabe „{output}“ muss ein GeoPackage sein: Der Name muss auf .gpkg enden.</translation>
    </message>
    <message>
        <source>Output '{output}' must be a GeoTIFF: end its name with .tif.</source>
        <translation>Die Ausgabe „{output}“ muss ein GeoTIFF sein: Der Name muss auf .tif enden.</translation>
    </message>
    <message>
        <source>Output '{output}' must be a virtual raster: end its name with .vrt.</source>
        <translation>Die Ausgabe „{output}“ muss ein virtuelles Raster sein: Ihr Name muss auf .vrt enden.</translation>
    </message>
    <message>
        <source>Output '{output}' must be an encoder file: end its name with .safetensors.</source>
        <translation>Ausgabe „{output}“ muss eine Encoder-Datei sein: Der Name muss auf .safetensors enden.</translation>
    </message>
    <message>
        <source>Over {pixels:,} pixels of the accuracy areas; mean distance from the line, weighted by pixels: {error:.3f}.</source>
        <translation>Über {pixels:,} Pixel der Genauigkeitsgebiete; mittlerer Abstand von der Linie, nach Pixeln gewichtet: {error:.3f}.</translation>
    </message>
    <message>
        <source>Overall accuracy</source>
        <translation>Gesamtgenauigkeit</translation>
    </message>
    <message>
        <source>PROJ does not find its data ({reason}): coordinate systems cannot be used. Install GDAL and PROJ again.</source>
        <translation>PROJ findet seine Daten nicht ({reason}): Koordinatensysteme können nicht verwendet werden. Installieren Sie GDAL und PROJ neu.</translation>
    </message>
    <message>
        <source>PROJ does not find its data, because the environment names another program's folder: {found}. PostgreSQL and conda set that. Remove it (PROJ_LIB and PROJ_DATA) and start again.</source>
        <translation>PROJ findet seine Daten nicht, weil die Umgebung den Ordner eines anderen Programms nennt: {found}. PostgreSQL und conda setzen das. Entfernen Sie es (PROJ_LIB und PROJ_DATA), und starten Sie neu.</translation>
    </message>
    <message>
        <source>Patch file '{path}' cannot be read ({error}). Start the training again to cut new patches.</source>
        <translation>Die Ausschnittdatei „{path}“ kann nicht gelesen werden ({error}). Starten Sie das Training neu, um neue Ausschnitte zu erstellen.</translation>
    </message>
    <message>
        <source>Patch file '{path}' has {ndim} dimensions; expected {dimensions}.</source>
        <translation>Die Ausschnittdatei „{path}“ hat {ndim} Dimensionen; erwartet: {dimensions}.</translation>
    </message>
    <message>
        <source>Patch file '{path}' holds no numbers.</source>
        <translation>Die Ausschnittdatei „{path}“ enthält keine Zahlen.</translation>
    </message>
    <message>
        <source>Patch store '{folder}' holds patches of other splits than training and validation.</source>
        <translation>Der Ausschnittspeicher „{folder}“ enthält Ausschnitte anderer Teilmengen als Training und Validierung.</translation>
    </message>
    <message>
        <source>Patch store '{folder}' names no layers that can be read.</source>
        <translation>Der Ausschnittspeicher „{folder}“ nennt keine lesbaren Layer.</translation>
    </message>
    <message>
        <source>Patch store '{folder}' names no regions.</source>
        <translation>Der Ausschnittspeicher „{folder}“ nennt keine Regionen.</translation>
    </message>
    <message>
        <source>Patch store '{folder}': a patch belongs to a region that is not listed.</source>
        <translation>Ausschnittspeicher „{folder}“: Ein Ausschnitt gehört zu einer nicht aufgeführten Region.</translation>
    </message>
    <message>
        <source>Patch store '{folder}': no training patch has a valid pixel.</source>
        <translation>Ausschnittspeicher „{folder}“: Kein Trainingsausschnitt hat ein gültiges Pixel.</translation>
    </message>
    <message>
        <source>Patch store '{folder}': {name}.npy has {patches} patches, post.npy has {n}.</source>
        <translation>Ausschnittspeicher „{folder}“: {name}.npy hat {patches} Ausschnitte, post.npy {n}.</translation>
    </message>
    <message>
        <source>Patch store '{store}' holds region {regions}; the update is of region '{region}', and only its patches belong there.</source>
        <translation>Der Ausschnittspeicher „{store}“ enthält {regions}; das Update betrifft Region „{region}“, und nur deren Ausschnitte gehören dorthin.</translation>
    </message>
    <message>
        <source>Patches of {patch_size} pixels do not fit Clay, which looks at squares of {patch}. Choose a patch size that is a multiple of {patch}.</source>
        <translation>Ausschnitte von {patch_size} Pixeln passen nicht zu Clay, das Quadrate von {patch} ansieht. Wählen Sie eine Ausschnittgröße, die ein Vielfaches von {patch} ist.</translation>
    </message>
    <message>
        <source>Patches of {patch_size} pixels do not fit model '{model}': it needs multiples of {divisor}.</source>
        <translation>Ausschnitte von {patch_size} Pixeln passen nicht zum Modell „{model}“: Es braucht Vielfache von {divisor}.</translation>
    </message>
    <message>
        <source>Patches of {patch_size} pixels do not fit network '{network}': it needs multiples of {divisor}.</source>
        <translation>Ausschnitte von {patch_size} Pixeln passen nicht zum Netz „{network}“: Es braucht Vielfache von {divisor}.</translation>
    </message>
    <message>
        <source>Pixels are {pre:.3g} m before and {post:.3g} m after the event: what only one of the dates can show may look like change.</source>
        <translation>Die Pixel haben {pre:.3g} m vor und {post:.3g} m nach dem Ereignis: Was nur einer der Zeitpunkte zeigen kann, kann wie Veränderung aussehen.</translation>
    </message>
    <message>
        <source>Pixels of {gsd:.3g} m are too far from what the starter models know ({known} m). Use a model that was trained at this size.</source>
        <translation>Pixel von {gsd:.3g} m weichen zu weit von dem ab, was die Startmodelle kennen ({known} m). Verwenden Sie ein Modell, das mit dieser Größe trainiert wurde.</translation>
    </message>
    <message>
        <source>Pixels without data are mapped like any others: mask them afterwards.</source>
        <translation>Pixel ohne Daten werden wie alle anderen kartiert: Maskieren Sie sie danach.</translation>
    </message>
    <message>
        <source>Pixels: {pre:.3g} m before, {post:.3g} m after.</source>
        <translation>Pixel: {pre:.3g} m vorher, {post:.3g} m nachher.</translation>
    </message>
    <message>
        <source>Places to label: {places}</source>
        <translation>Orte zum Labeln: {places}</translation>
    </message>
    <message>
        <source>Points drawn: {points:,}</source>
        <translation>Gezogene Punkte: {points:,}</translation>
    </message>
    <message>
        <source>PostGIS knows no number for the CRS '{description}'. Choose one with an EPSG code.</source>
        <translation>PostGIS kennt keine Nummer für das KBS „{description}“. Wählen Sie eines mit EPSG-Code.</translation>
    </message>
    <message>
        <source>PostGIS was added to the database '{database}'. QGIS notices that within two minutes; make the event then.</source>
        <translation>PostGIS wurde der Datenbank „{database}“ hinzugefügt. QGIS bemerkt das innerhalb von zwei Minuten; legen Sie das Ereignis dann an.</translation>
    </message>
    <message>
        <source>Power law of the tail</source>
        <translation>Potenzgesetz des Ausläufers</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Präzision</translation>
    </message>
    <message>
        <source>Precision (user's accuracy): what is mapped is landslide</source>
        <translation>Präzision (Nutzergenauigkeit): Das Kartierte ist Rutschung</translation>
    </message>
    <message>
        <source>Preparing {network} ({parameters:.1f} million parameters) on {device}: {patches} patches.</source>
        <translation>{network} ({parameters:.1f} Millionen Parameter) wird auf {device} vorbereitet: {patches} Ausschnitte.</translation>
    </message>
    <message>
        <source>Probability density of landslide area</source>
        <translation>Wahrscheinlichkeitsdichte der Rutschungsfläche</translation>
    </message>
    <message>
        <source>Probability density p(A) (m⁻²)</source>
        <translation>Wahrscheinlichkeitsdichte p(A) (m⁻²)</translation>
    </message>
    <message>
        <source>Probability of the map</source>
        <translation>Wahrscheinlichkeit der Karte</translation>
    </message>
    <message>
        <source>Producer's accuracy of landslides (recall)</source>
        <translation>Herstellergenauigkeit der Rutschungen (Trefferquote)</translation>
    </message>
    <message>
        <source>Proposed: no full engine is built for this Mac. It cannot train or update a model.</source>
        <translation>Empfohlen: Für diesen Mac gibt es keine volle Engine. Ein Modell trainieren oder aktualisieren kann diese nicht.</translation>
    </message>
    <message>
        <source>Proposed: this Mac has an Apple processor.</source>
        <translation>Empfohlen: Dieser Mac hat einen Apple-Prozessor.</translation>
    </message>
    <message>
        <source>Proposed: {card}, {memory:.0f} GB, with driver {driver}: CUDA {major}.{minor}.</source>
        <translation>Empfohlen: {card}, {memory:.0f} GB, mit Treiber {driver}: CUDA {major}.{minor}.</translation>
    </message>
    <message>
        <source>Proposed: {reason}</source>
        <translation>Empfohlen: {reason}</translation>
    </message>
    <message>
        <source>Put together in {path}, files: {files}. Bands: {bands}.</source>
        <translation>Zusammengesetzt in {path}, Dateien: {files}. Bänder: {bands}.</translation>
    </message>
    <message>
        <source>PyTorch 2.3 and later is not built for Macs with an Intel processor.</source>
        <translation>PyTorch 2.3 und neuer gibt es für Macs mit Intel-Prozessor nicht.</translation>
    </message>
    <message>
        <source>PyTorch cannot run in a Python started with -OO. Leave that out, or use --backend worker.</source>
        <translation>PyTorch läuft nicht in einem Python, das mit -OO gestartet wurde. Lassen Sie das weg, oder verwenden Sie --backend worker.</translation>
    </message>
    <message>
        <source>PyTorch cannot run in a Python that was started with -OO. Leave that out.</source>
        <translation>PyTorch läuft nicht in einem Python, das mit -OO gestartet wurde. Lassen Sie das weg.</translation>
    </message>
    <message>
        <source>Reading the inventory</source>
        <translation>Inventar wird gelesen</translation>
    </message>
    <message>
        <source>Reading the labels</source>
        <translation>Labels werden gelesen</translation>
    </message>
    <message>
        <source>Reading the landslides</source>
        <translation>Rutschungen werden gelesen</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Trefferquote</translation>
    </message>
    <message>
        <source>Recall (producer's accuracy): what is landslide is mapped</source>
        <translation>Trefferquote (Herstellergenauigkeit): Die Rutschungen sind kartiert</translation>
    </message>
    <message>
        <source>Red is not known among the bands: bare ground is brighter (log ratio).</source>
        <translation>Rot ist unter den Bändern nicht bekannt: Kahler Boden ist heller (logarithmisches Verhältnis).</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referenz</translation>
    </message>
    <message>
        <source>Reference in the accuracy areas</source>
        <translation>Referenz in den Genauigkeitsgebieten</translation>
    </message>
    <message>
        <source>Region '{region}' could not be checked: no validation patch of the new data shows a landslide.</source>
        <translation>Region „{region}“ konnte nicht geprüft werden: Kein Validierungsausschnitt der neuen Daten zeigt eine Rutschung.</translation>
    </message>
    <message>
        <source>Region '{region}' could not be checked: the model keeps no gate patches with landslides of it.</source>
        <translation>Region „{region}“ konnte nicht geprüft werden: Das Modell enthält keine Prüfausschnitte mit ihren Rutschungen.</translation>
    </message>
    <message>
        <source>Region '{region}' did not gain: {new_before:.3f} IoU before, {new_after:.3f} after, on labels of the new data, most of which were learned from.</source>
        <translation>Region „{region}“ hat nicht gewonnen: vorher {new_before:.3f} IoU, nachher {new_after:.3f}, an Labels der neuen Daten, von denen die meisten gelernt wurden.</translation>
    </message>
    <message>
        <source>Region '{region}' did not gain: {new_before:.3f} IoU before, {new_after:.3f} after, on the validation patches of the new data.</source>
        <translation>Region „{region}“ hat nicht gewonnen: vorher {new_before:.3f} IoU, nachher {new_after:.3f}, an den Validierungsausschnitten der neuen Daten.</translation>
    </message>
    <message>
        <source>Region '{region}' differs from the model's region '{one}' only in upper and lower case. Write '{one}' to teach that one, or choose another name.</source>
        <translation>Region „{region}“ unterscheidet sich von der Region „{one}“ des Modells nur in der Groß- und Kleinschreibung. Schreiben Sie „{one}“, damit diese lernt, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>Region '{region}' fell from {before:.3f} to {after:.3f} IoU; at most {max_drop:g} is allowed.</source>
        <translation>Region „{region}“ fiel von {before:.3f} auf {after:.3f} IoU; höchstens {max_drop:g} ist erlaubt.</translation>
    </message>
    <message>
        <source>Region '{region}' is new: its decoder starts from {origin}{shown}.</source>
        <translation>Region „{region}“ ist neu: Ihr Decoder beginnt mit {origin}{shown}.</translation>
    </message>
    <message>
        <source>Region '{region}' of model '{model}' (version {version}) was taught no boxes. Teach them (train-boxes), or draw the boxes from masks (--by masks). An update that changes the encoder leaves boxes behind.</source>
        <translation>Der Region „{region}“ des Modells „{model}“ (Version {version}) wurden keine Rahmen beigebracht. Bringen Sie sie ihr bei (train-boxes), oder zeichnen Sie die Rahmen aus Masken (--by masks). Ein Update, das den Encoder ändert, lässt Rahmen zurück.</translation>
    </message>
    <message>
        <source>Region '{region}' was corrected by the same scenes before: it is corrected anew by all of their labels.</source>
        <translation>Region „{region}“ wurde schon mit denselben Szenen korrigiert: Sie wird mit allen ihren Labels neu korrigiert.</translation>
    </message>
    <message>
        <source>Region {region}: {reason}</source>
        <translation>Region „{region}“: {reason}</translation>
    </message>
    <message>
        <source>Regions in which the small model is more than {most:g} IoU below its teacher: {regions}.</source>
        <translation>Regionen, in denen das kleine Modell mehr als {most:g} IoU unter seinem Lehrer liegt: {regions}.</translation>
    </message>
    <message>
        <source>Reliability of the probability</source>
        <translation>Zuverlässigkeit der Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Report '{path}' cannot be written ({space}): {reason}. Choose another folder, or make room.</source>
        <translation>Der Bericht „{path}“ kann nicht geschrieben werden ({space}): {reason}. Wählen Sie einen anderen Ordner, oder schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>Report '{report}' must be a page: end its name with .html.</source>
        <translation>Der Bericht „{report}“ muss eine Seite sein: Sein Name muss auf .html enden.</translation>
    </message>
    <message>
        <source>Rest of the map</source>
        <translation>Rest der Karte</translation>
    </message>
    <message>
        <source>Reviewers and mappers who chose no name are not named ({count} values). Choose yours in the plugin's options.</source>
        <translation>Prüfende und Kartierende ohne gewählten Namen werden nicht genannt (Werte: {count}). Wählen Sie Ihren in den Optionen des Plugins.</translation>
    </message>
    <message>
        <source>Right (precision)</source>
        <translation>Richtig (Präzision)</translation>
    </message>
    <message>
        <source>Row {missing} of '{layer}' is not in the database. Save the layer's edits first, or choose it again.</source>
        <translation>Zeile {missing} von „{layer}“ ist nicht in der Datenbank. Speichern Sie zuerst die Änderungen des Layers, oder wählen Sie ihn neu.</translation>
    </message>
    <message>
        <source>Rows of '{table}' are kept for ever.</source>
        <translation>Zeilen von „{table}“ werden für immer aufbewahrt.</translation>
    </message>
    <message>
        <source>Ruled out: {parts}</source>
        <translation>Ausgeschlossen: {parts}</translation>
    </message>
    <message>
        <source>Runs everywhere.</source>
        <translation>Läuft überall.</translation>
    </message>
    <message>
        <source>Scene '{id}'</source>
        <translation>Szene „{id}“</translation>
    </message>
    <message>
        <source>Scene '{id}' has no labels to compare the map with.</source>
        <translation>Szene „{id}“ hat keine Labels, mit denen die Karte verglichen werden kann.</translation>
    </message>
    <message>
        <source>Scene list '{output}' must end with .json.</source>
        <translation>Die Szenenliste „{output}“ muss auf .json enden.</translation>
    </message>
    <message>
        <source>Scene {id} ({number} of {scenes})</source>
        <translation>Szene {id} ({number} von {scenes})</translation>
    </message>
    <message>
        <source>Scene {id} has no labels, expected a polygon file or a mask raster.</source>
        <translation>Szene {id} hat keine Labels; erwartet wird eine Polygondatei oder ein Maskenraster.</translation>
    </message>
    <message>
        <source>Scenes listed: {count:,}</source>
        <translation>Aufgelistete Szenen: {count:,}</translation>
    </message>
    <message>
        <source>Scenes scored: {scenes}</source>
        <translation>Bewertete Szenen: {scenes}</translation>
    </message>
    <message>
        <source>Scenes that are in none of the figures: {left} of {scenes} ({names}). They are like none of the model's regions, and it has no decoder for any region. Name the region to score them with.</source>
        <translation>Szenen, die in keiner der Kennzahlen stecken: {left} von {scenes} ({names}). Sie ähneln keiner Region des Modells, und es hat keinen Decoder für beliebige Regionen. Geben Sie die Region an, mit der sie bewertet werden sollen.</translation>
    </message>
    <message>
        <source>Searching for a decoder: epoch {epoch} of {epochs}</source>
        <translation>Ein Decoder wird gesucht: Epoche {epoch} von {epochs}</translation>
    </message>
    <message>
        <source>Second stage: Clay's attention is adapted, at a tenth of the rates.</source>
        <translation>Zweite Stufe: Clays Attention wird angepasst, mit einem Zehntel der Lernraten.</translation>
    </message>
    <message>
        <source>Setting '{name}' is {value!r}; it must be one of: {options}.</source>
        <translation>Die Einstellung „{name}“ ist {value!r}; erlaubt ist eines von: {options}.</translation>
    </message>
    <message>
        <source>Setting '{name}' is {value!r}; it must be {words}.</source>
        <translation>Einstellung „{name}“ ist {value!r}; erwartet: {words}.</translation>
    </message>
    <message>
        <source>Setting '{name}' is {value}; it must be between {low:g} and {high:g}.</source>
        <translation>Einstellung „{name}“ ist {value}; sie muss zwischen {low:g} und {high:g} liegen.</translation>
    </message>
    <message>
        <source>Setting '{setting}' is '{name}'; it must be one of: {known}.</source>
        <translation>Einstellung „{setting}“ ist „{name}“; erlaubt: {known}.</translation>
    </message>
    <message>
        <source>Setting '{setting}' leaves no phase of strategy '{strategy}'.</source>
        <translation>Einstellung „{setting}“ lässt von der Strategie „{strategy}“ keine Phase übrig.</translation>
    </message>
    <message>
        <source>Settings 'fast' and 'skip_freeze' leave nothing to do; choose one.</source>
        <translation>Die Einstellungen „fast“ und „skip_freeze“ lassen nichts zu tun übrig; wählen Sie eine.</translation>
    </message>
    <message>
        <source>Several Dask workers died over the same block: they probably have too little memory. Start fewer or larger ones, then the same job again.</source>
        <translation>Mehrere Dask-Worker starben am selben Block: Sie haben wahrscheinlich zu wenig Speicher. Starten Sie weniger oder größere, dann dieselbe Aufgabe erneut.</translation>
    </message>
    <message>
        <source>Share found</source>
        <translation>Anteil gefunden</translation>
    </message>
    <message>
        <source>Share of the landslides of the reference, with 95 % interval</source>
        <translation>Anteil der Rutschungen der Referenz, mit 95-%-Intervall</translation>
    </message>
    <message>
        <source>Share of the pixels</source>
        <translation>Anteil der Pixel</translation>
    </message>
    <message>
        <source>Share that is landslide</source>
        <translation>Rutschungsanteil</translation>
    </message>
    <message>
        <source>Since {since}: {added} added, {removed} removed, {outline} with another outline, {attributes} with other attributes, {same} as they were.</source>
        <translation>Seit {since}: {added} hinzugekommen, {removed} entfallen, {outline} mit anderem Umriss, {attributes} mit anderen Attributen, {same} unverändert.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Größen</translation>
    </message>
    <message>
        <source>Smaller landslides are fewer than that power law says. That is partly so in nature, and partly because they are missing (Malamud and others 2004).</source>
        <translation>Kleinere Rutschungen sind seltener, als dieses Potenzgesetz sagt. Das ist zum Teil so in der Natur, und zum Teil, weil sie fehlen (Malamud und andere 2004).</translation>
    </message>
    <message>
        <source>Strategy '{strategy}' also trains on the old regions: name their scenes.</source>
        <translation>Strategie „{strategy}“ trainiert auch mit den alten Regionen: Geben Sie deren Szenen an.</translation>
    </message>
    <message>
        <source>Strategy '{strategy}' leaves the model as it is.</source>
        <translation>Strategie „{strategy}“ lässt das Modell, wie es ist.</translation>
    </message>
    <message>
        <source>Strategy '{strategy}' needs the old regions' scenes too; name them.</source>
        <translation>Die Strategie „{strategy}“ braucht auch die Szenen der alten Regionen; geben Sie sie an.</translation>
    </message>
    <message>
        <source>Strategy '{strategy}' never reads the old regions' data: leave out the old scenes, or choose {strategies}.</source>
        <translation>Strategie „{strategy}“ liest die Daten der alten Regionen nie: Lassen Sie die alten Szenen weg, oder wählen Sie {strategies}.</translation>
    </message>
    <message>
        <source>Strategy '{strategy}' starts anew, and the old scenes have none of region '{missing}', which the model would lose. Add scenes of it.</source>
        <translation>Die Strategie „{strategy}“ beginnt von vorn, und die alten Szenen enthalten keine der Region „{missing}“, die das Modell verlieren würde. Fügen Sie Szenen davon hinzu.</translation>
    </message>
    <message>
        <source>Stratified random sample</source>
        <translation>Stratifizierte Zufallsstichprobe</translation>
    </message>
    <message>
        <source>Stratum of the map</source>
        <translation>Stratum der Karte</translation>
    </message>
    <message>
        <source>Tail: p(A) falls as A to the power of −{exponent:.2f} (standard error {error:.2f}) for the {number:,} landslides from {start} on, by maximum likelihood; the beginning of the tail is where the distance to the power law is least (Kolmogorov-Smirnov, {distance:.3f}; Clauset and others 2009).</source>
        <translation>Ausläufer: p(A) fällt wie A hoch −{exponent:.2f} (Standardfehler {error:.2f}) für die {number:,} Rutschungen ab {start}, nach Maximum Likelihood; der Ausläufer beginnt, wo der Abstand zum Potenzgesetz am kleinsten ist (Kolmogorow-Smirnow, {distance:.3f}; Clauset und andere 2009).</translation>
    </message>
    <message>
        <source>Taken on {pre} and {post}.</source>
        <translation>Aufgenommen am {pre} und am {post}.</translation>
    </message>
    <message>
        <source>Teacher '{teacher}' and network '{network}' have no feature maps of the same size. Choose another teacher or network.</source>
        <translation>Lehrer „{teacher}“ und Netz „{network}“ haben keine Merkmalskarten gleicher Größe. Wählen Sie einen anderen Lehrer oder ein anderes Netz.</translation>
    </message>
    <message>
        <source>Teacher '{teacher}' sees the bands {theirs}, these images have {own}. Choose images with these bands, or another teacher.</source>
        <translation>Lehrer „{teacher}“ sieht die Bänder {theirs}, diese Bilder haben {own}. Wählen Sie Bilder mit diesen Bändern oder einen anderen Lehrer.</translation>
    </message>
    <message>
        <source>The CPU is used: there is no graphics card that PyTorch can use.</source>
        <translation>Die CPU wird verwendet: Es gibt keine Grafikkarte, die PyTorch verwenden kann.</translation>
    </message>
    <message>
        <source>The CPU is used: {name} does not work.</source>
        <translation>Die CPU wird verwendet: {name} funktioniert nicht.</translation>
    </message>
    <message>
        <source>The CPU is used: {reason}.</source>
        <translation>Die CPU wird verwendet: {reason}.</translation>
    </message>
    <message>
        <source>The Dask cluster {place} computes the blocks.</source>
        <translation>Der Dask-Cluster {place} berechnet die Blöcke.</translation>
    </message>
    <message>
        <source>The Dask scheduler at '{address}' has no workers. Start some there with 'dask worker {address} --nthreads 1'.</source>
        <translation>Der Dask-Scheduler unter „{address}“ hat keine Worker. Starten Sie dort welche mit „dask worker {address} --nthreads 1“.</translation>
    </message>
    <message>
        <source>The Dask scheduler at '{address}' is gone. Start it again, or leave it out, then start the same job again.</source>
        <translation>Der Dask-Scheduler unter „{address}“ ist weg. Starten Sie ihn wieder, oder lassen Sie ihn weg, und starten Sie dann dieselbe Aufgabe erneut.</translation>
    </message>
    <message>
        <source>The Dask worker on {host} ({device}) rounds otherwise than this machine: probabilities may differ in the last digit.</source>
        <translation>Der Dask-Worker auf {host} ({device}) rundet anders als dieser Rechner: Wahrscheinlichkeiten können in der letzten Stelle abweichen.</translation>
    </message>
    <message>
        <source>The Dask worker on {host} has Landslide Mapper {plugin} with PyTorch {torch}; {wanted_plugin} with {wanted_torch} is needed, as here. Start it with the same versions.</source>
        <translation>Der Dask-Worker auf {host} hat Landslide Mapper {plugin} mit PyTorch {torch}; nötig ist {wanted_plugin} mit {wanted_torch}, wie hier. Starten Sie ihn mit denselben Versionen.</translation>
    </message>
    <message>
        <source>The GPU has too little memory for one tile: going on with the {device}.</source>
        <translation>Die GPU hat zu wenig Speicher für eine Kachel: weiter mit {device}.</translation>
    </message>
    <message>
        <source>The GPU has too little memory for this model: going on with the CPU.</source>
        <translation>Die GPU hat zu wenig Speicher für dieses Modell: Es geht mit der CPU weiter.</translation>
    </message>
    <message>
        <source>The ONNX file was not written: its probabilities differ by up to {found:.2g} from the model's, at most {most:.2g} was expected. Please report this, and which network it is.</source>
        <translation>Die ONNX-Datei wurde nicht geschrieben: Ihre Wahrscheinlichkeiten weichen um bis zu {found:.2g} von denen des Modells ab; erwartet wird höchstens {most:.2g}. Bitte melden Sie das, und um welches Netz es geht.</translation>
    </message>
    <message>
        <source>The ONNX file was not written: with weights of 8 bits probabilities differ by {found:.3f} on average, at most {most:.2g} was expected. Export it without int8.</source>
        <translation>Die ONNX-Datei wurde nicht geschrieben: Mit 8-Bit-Gewichten weichen die Wahrscheinlichkeiten im Mittel um {found:.3f} ab; erwartet wird höchstens {most:.2g}. Exportieren Sie sie ohne int8.</translation>
    </message>
    <message>
        <source>The ONNX file was not written: with weights of 8 bits the IoU on the model's validation patches falls by {loss:.3f}, at most {most:.2g} was expected. Export it without int8.</source>
        <translation>Die ONNX-Datei wurde nicht geschrieben: Mit 8-Bit-Gewichten fällt die IoU an den Validierungsausschnitten des Modells um {loss:.3f}; erwartet wird höchstens {most:.2g}. Exportieren Sie sie ohne int8.</translation>
    </message>
    <message>
        <source>The PostgreSQL connection names no schema. Choose the schema that holds the event, or the name of a new one.</source>
        <translation>Die PostgreSQL-Verbindung nennt kein Schema. Wählen Sie das Schema, in dem das Ereignis liegt, oder den Namen eines neuen.</translation>
    </message>
    <message>
        <source>The accuracy areas would have {pixels:,.0f} pixels of {pixel:g} m. Choose larger pixels.</source>
        <translation>Die Genauigkeitsgebiete hätten {pixels:,.0f} Pixel von {pixel:g} m. Wählen Sie größere Pixel.</translation>
    </message>
    <message>
        <source>The area of interest {path}</source>
        <translation>Das Interessengebiet {path}</translation>
    </message>
    <message>
        <source>The area to mark is no polygon. Zoom to the area that you have labelled.</source>
        <translation>Das zu markierende Gebiet ist kein Polygon. Zoomen Sie auf das Gebiet, das Sie gelabelt haben.</translation>
    </message>
    <message>
        <source>The arrays need up to {needed:.1f} GB as GeoTIFFs in {folder}, where {free:.1f} GB are free. Choose an output on another disk.</source>
        <translation>Die Arrays brauchen als GeoTIFFs bis zu {needed:.1f} GB in {folder}, wo {free:.1f} GB frei sind. Wählen Sie eine Ausgabe auf einem anderen Datenträger.</translation>
    </message>
    <message>
        <source>The band change is the probability raster of a map of change on the same pixels (0 to 254).</source>
        <translation>Das Band change ist das Wahrscheinlichkeitsraster einer Karte der Veränderung auf denselben Pixeln (0 bis 254).</translation>
    </message>
    <message>
        <source>The bands are radar: the backscatter changes (log ratio).</source>
        <translation>Die Bänder sind Radar: Die Rückstreuung ändert sich (logarithmisches Verhältnis).</translation>
    </message>
    <message>
        <source>The bands {bands} are computed from the others of their date before any stretch, as the page about networks in the help says; indices are stretched from -1 and 1, not by percentiles.</source>
        <translation>Die Bänder {bands} werden vor jeder Streckung aus den anderen ihres Zeitpunkts berechnet, wie die Seite über Netze in der Hilfe sagt; Indizes werden von -1 und 1 aus gestreckt, nicht nach Perzentilen.</translation>
    </message>
    <message>
        <source>The boxes are of no use yet: on the labels held back their average precision is {precision:.3f} (1 is perfect). Give the teaching more time or more labels, or draw the boxes from masks.</source>
        <translation>Die Rahmen sind noch nicht brauchbar: Auf den zurückgehaltenen Labels ist ihre mittlere Präzision {precision:.3f} (1 ist perfekt). Geben Sie dem Anlernen mehr Zeit oder mehr Labels, oder zeichnen Sie die Rahmen aus Masken.</translation>
    </message>
    <message>
        <source>The boxes were written to '{path}', but QGIS cannot open them.</source>
        <translation>Die Rahmen wurden nach „{path}“ geschrieben, aber QGIS kann sie nicht öffnen.</translation>
    </message>
    <message>
        <source>The buffer of {buffer:g} m is {reach:,} pixels wide; at most {most} are allowed. Choose a narrower one, or larger pixels.</source>
        <translation>Der Puffer von {buffer:g} m ist {reach:,} Pixel breit; höchstens {most} sind erlaubt. Wählen Sie einen schmaleren oder größere Pixel.</translation>
    </message>
    <message>
        <source>The bundle in {folder} is for Python {expected}, and {python} is {found}. Make a bundle with './build.sh bundle --python' and a Python {found}.</source>
        <translation>Das Paket in {folder} ist für Python {expected}, {python} ist aber {found}. Erstellen Sie ein Paket mit „./build.sh bundle --python“ und einem Python {found}.</translation>
    </message>
    <message>
        <source>The bundle in {folder} was made for {found}, and this machine is {expected}. Make one on a machine of the same kind.</source>
        <translation>Das Paket in {folder} wurde für {found} erstellt, dieser Rechner ist aber {expected}. Erstellen Sie eines auf einem Rechner derselben Art.</translation>
    </message>
    <message>
        <source>The candidates cover {share:.0%} of the area mapped, which landslides hardly ever do. The dates may be of different products or seasons, or the bands others than the model learned: check the pair, or raise the threshold.</source>
        <translation>Die Kandidaten bedecken {share:.0%} der kartierten Fläche, was Rutschungen fast nie tun. Die Zeitpunkte sind vielleicht von verschiedenen Produkten oder Jahreszeiten, oder die Bänder andere, als das Modell gelernt hat: Prüfen Sie das Bildpaar, oder erhöhen Sie den Schwellenwert.</translation>
    </message>
    <message>
        <source>The candidates of {source} cannot be brought to the event's coordinate system ({crs}): they lie outside of the area that it is made for. They stay in that file.</source>
        <translation>Die Kandidaten von {source} können nicht ins Koordinatensystem des Ereignisses ({crs}) gebracht werden: Sie liegen außerhalb des Gebiets, für das es gedacht ist. Sie bleiben in dieser Datei.</translation>
    </message>
    <message>
        <source>The candidates were written to '{path}', but QGIS cannot open them.</source>
        <translation>Die Kandidaten wurden nach „{path}“ geschrieben, aber QGIS kann sie nicht öffnen.</translation>
    </message>
    <message>
        <source>The certificate of the package index is not trusted. Where a company checks connections, add its authority in QGIS's options (Authentication), or name its file in the environment variable SSL_CERT_FILE.</source>
        <translation>Dem Zertifikat des Paketindex wird nicht vertraut. Wenn eine Firma Verbindungen prüft, fügen Sie deren Zertifizierungsstelle in den Optionen von QGIS hinzu (Authentifizierung), oder geben Sie deren Datei in der Umgebungsvariable SSL_CERT_FILE an.</translation>
    </message>
    <message>
        <source>The change between '{pre}' and '{post}' cannot be told, so the post-event raster is read alone: {reason}</source>
        <translation>Die Veränderung zwischen „{pre}“ und „{post}“ lässt sich nicht erkennen, daher wird nur das Nachher-Raster gelesen: {reason}</translation>
    </message>
    <message>
        <source>The change looks reversed: {fall:.1%} of the scene became less bare, {rise:.1%} barer. Are the pre-event and the post-event raster swapped?</source>
        <translation>Die Veränderung sieht umgekehrt aus: {fall:.1%} der Szene wurden weniger kahl, {rise:.1%} kahler. Sind Vorher- und Nachher-Raster vertauscht?</translation>
    </message>
    <message>
        <source>The chosen bands of the {date} raster are named {names}; {expected} are expected.</source>
        <translation>Die gewählten Bänder des Rasters „{date}“ heißen {names}; erwartet: {expected}.</translation>
    </message>
    <message>
        <source>The click is outside of the post-event raster {raster}. Click on a landslide inside of it, or choose another raster on the Map page.</source>
        <translation>Der Klick liegt außerhalb des Nachher-Rasters {raster}. Klicken Sie auf eine Rutschung darin, oder wählen Sie auf der Seite „Kartieren“ ein anderes Raster.</translation>
    </message>
    <message>
        <source>The client cannot send a {kind}.</source>
        <translation>Der Client kann {kind} nicht senden.</translation>
    </message>
    <message>
        <source>The contrast after the event is {gain:.3g} times that before. Each date is brought to its own scale, so no matching is needed.</source>
        <translation>Der Kontrast nach dem Ereignis ist {gain:.3g}-mal so groß wie davor. Jeder Zeitpunkt wird auf seine eigene Skala gebracht, eine Anpassung ist daher nicht nötig.</translation>
    </message>
    <message>
        <source>The contrast after the event is {gain:.3g} times that before: brightness alone may look like change. No matching is needed for the starter, change, and models that are trained with normalization per scene; choose one of them, or two rasters of the same product.</source>
        <translation>Der Kontrast nach dem Ereignis ist {gain:.3g}-mal so groß wie davor: Schon die Helligkeit kann wie Veränderung aussehen. Keine Anpassung brauchen das Startmodell, change und Modelle, die mit Normalisierung je Szene trainiert sind; wählen Sie eines davon, oder zwei Raster desselben Produkts.</translation>
    </message>
    <message>
        <source>The coordinate reference system cannot be understood: {wkt}</source>
        <translation>Das Koordinatenbezugssystem ist nicht zu verstehen: {wkt}</translation>
    </message>
    <message>
        <source>The database '{database}' has no PostGIS, and you may not add it ({error}). Ask the database's owner to run: CREATE EXTENSION postgis</source>
        <translation>Die Datenbank „{database}“ hat kein PostGIS, und Sie dürfen es nicht hinzufügen ({error}). Bitten Sie den Eigentümer der Datenbank, dies auszuführen: CREATE EXTENSION postgis</translation>
    </message>
    <message>
        <source>The dates hardly resemble each other (correlation {likeness:.2f}): another season, clouds, another product or another place. At most the strongest hundredth is called landslide; compare dates that look alike.</source>
        <translation>Die Zeitpunkte ähneln sich kaum (Korrelation {likeness:.2f}): andere Jahreszeit, Wolken, anderes Produkt oder anderer Ort. Höchstens das stärkste Hundertstel gilt als Rutschung; vergleichen Sie Zeitpunkte, die sich ähnlich sehen.</translation>
    </message>
    <message>
        <source>The decoder as a whole took {taken:.1f} ms, {allowed:.1f} were allowed: its parts had been quicker when they were measured.</source>
        <translation>Der Decoder als Ganzes brauchte {taken:.1f} ms, erlaubt waren {allowed:.1f}: Seine Teile waren schneller, als sie gemessen wurden.</translation>
    </message>
    <message>
        <source>The decoder of region '{region}' is corrected, not trained, as a handful of labels would spoil it. Labelled places: {places}.</source>
        <translation>Der Decoder der Region „{region}“ wird korrigiert, nicht trainiert, da wenige Labels ihn verderben würden. Gelabelte Stellen: {places}.</translation>
    </message>
    <message>
        <source>The default decoder reaches an IoU of {default:.3f} on the labels held back, what was found {found:.3f}: in accuracy the search brought nothing.</source>
        <translation>Der Standard-Decoder erreicht auf den zurückgehaltenen Labels eine IoU von {default:.3f}, der gefundene {found:.3f}: Bei der Genauigkeit brachte die Suche nichts.</translation>
    </message>
    <message>
        <source>The default decoder, to compare with: epoch {epoch} of {epochs}</source>
        <translation>Der Standard-Decoder zum Vergleich: Epoche {epoch} von {epochs}</translation>
    </message>
    <message>
        <source>The disk is full. Make room, then try again; what was downloaded is kept.</source>
        <translation>Der Datenträger ist voll. Schaffen Sie Platz, und versuchen Sie es dann erneut; das Heruntergeladene bleibt erhalten.</translation>
    </message>
    <message>
        <source>The disk is full: cannot write training patches to {folder}. Free some space.</source>
        <translation>Der Datenträger ist voll: Trainingsausschnitte können nicht nach {folder} geschrieben werden. Schaffen Sie Platz.</translation>
    </message>
    <message>
        <source>The disk of {path} is full; nothing was written. Free some space, then do it again.</source>
        <translation>Der Datenträger von {path} ist voll; es wurde nichts geschrieben. Schaffen Sie Platz, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The elevations of '{dem}' do not cover '{name}'. Choose those of this area.</source>
        <translation>Die Höhen von „{dem}“ decken „{name}“ nicht ab. Wählen Sie die dieses Gebiets.</translation>
    </message>
    <message>
        <source>The elevations of '{dem}' do not cover a single landslide of '{name}'. Choose those of this area.</source>
        <translation>Die Höhen von „{dem}“ decken keine einzige Rutschung von „{name}“ ab. Wählen Sie die dieses Gebiets.</translation>
    </message>
    <message>
        <source>The encoder has changed, so the boxes of {regions} are left behind: teach them again.</source>
        <translation>Der Encoder hat sich geändert, daher bleiben die Rahmen von {regions} zurück: Bringen Sie sie neu bei.</translation>
    </message>
    <message>
        <source>The encoder's features take {per_patch:.1f} MiB a patch; those of {patches} patches do not fit into the disk budget, so they are computed again each time.</source>
        <translation>Die Merkmale des Encoders brauchen {per_patch:.1f} MiB je Ausschnitt; die von {patches} Ausschnitten passen nicht in den vorgesehenen Plattenplatz und werden daher jedes Mal neu berechnet.</translation>
    </message>
    <message>
        <source>The engine cannot be kept in {folder}: {reason}. Make that folder writable for your account, or set the environment variable XDG_DATA_HOME (LOCALAPPDATA on Windows) to a folder that is.</source>
        <translation>Die Engine kann nicht in {folder} gespeichert werden: {reason}. Machen Sie diesen Ordner für Ihr Konto beschreibbar, oder setzen Sie die Umgebungsvariable XDG_DATA_HOME (unter Windows LOCALAPPDATA) auf einen solchen Ordner.</translation>
    </message>
    <message>
        <source>The engine did not answer: {reason}.</source>
        <translation>Die Engine hat nicht geantwortet: {reason}.</translation>
    </message>
    <message>
        <source>The engine has neither PyTorch nor ONNX Runtime: set it up again.</source>
        <translation>Die Engine hat weder PyTorch noch ONNX Runtime: Richten Sie sie neu ein.</translation>
    </message>
    <message>
        <source>The engine is ready.</source>
        <translation>Die Engine ist bereit.</translation>
    </message>
    <message>
        <source>The engine was changed meanwhile. Try again.</source>
        <translation>Die Engine wurde inzwischen geändert. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The engine was started again without graphics cards, and works. Before: {reason}</source>
        <translation>Die Engine wurde ohne Grafikkarten neu gestartet und funktioniert. Zuvor: {reason}</translation>
    </message>
    <message>
        <source>The engine was started anew, and what the Dask cluster did for it is lost. Start the same job again.</source>
        <translation>Die Engine wurde neu gestartet, und was der Dask-Cluster für sie getan hat, ist verloren. Starten Sie dieselbe Aufgabe erneut.</translation>
    </message>
    <message>
        <source>The engine was tried, and a network does not run on it: {reason}</source>
        <translation>Die Engine wurde getestet, und ein Netz läuft nicht darauf: {reason}</translation>
    </message>
    <message>
        <source>The error became {value} in epoch {epoch}. Check the images for values that are not numbers.</source>
        <translation>Der Fehler wurde {value} in Epoche {epoch}. Prüfen Sie die Bilder auf Werte, die keine Zahlen sind.</translation>
    </message>
    <message>
        <source>The exemplars of region '{region}' are damaged: {error}</source>
        <translation>Die Beispielausschnitte der Region „{region}“ sind beschädigt: {error}</translation>
    </message>
    <message>
        <source>The extent {source}</source>
        <translation>Die Ausdehnung {source}</translation>
    </message>
    <message>
        <source>The features cannot be kept on disk ({error}); they are computed again each time.</source>
        <translation>Die Merkmale können nicht auf dem Datenträger bleiben ({error}); sie werden jedes Mal neu berechnet.</translation>
    </message>
    <message>
        <source>The file expects one raster with the bands {bands}.</source>
        <translation>Die Datei erwartet ein Raster mit den Bändern {bands}.</translation>
    </message>
    <message>
        <source>The file of context weights {path} is not used without context: ask for context clay, or leave it out.</source>
        <translation>Die Datei mit Kontextgewichten {path} wird ohne Kontext nicht verwendet: Verlangen Sie den Kontext clay, oder lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>The first stage was finished before; going on after it.</source>
        <translation>Die erste Stufe war schon abgeschlossen; weiter danach.</translation>
    </message>
    <message>
        <source>The graphics card is not used: {reason}.</source>
        <translation>Die Grafikkarte wird nicht verwendet: {reason}.</translation>
    </message>
    <message>
        <source>The image has no georeference, so its map has no scale and cannot be cut into sheets. Print one map.</source>
        <translation>Das Bild hat keine Georeferenz, seine Karte hat also keinen Maßstab und kann nicht in Blätter geteilt werden. Drucken Sie eine einzige Karte.</translation>
    </message>
    <message>
        <source>The image of {width} x {height} pixels is stretched by what it shows itself, as nothing is known of its surroundings: map a whole scene where you can.</source>
        <translation>Das Bild von {width} x {height} Pixeln wird nach seinem eigenen Inhalt gestreckt, da von seiner Umgebung nichts bekannt ist: Kartieren Sie möglichst eine ganze Szene.</translation>
    </message>
    <message>
        <source>The images are unlike those of every region; most likely is {region} ({figures}).</source>
        <translation>Die Bilder gleichen keiner Region; am ehesten {region} ({figures}).</translation>
    </message>
    <message>
        <source>The images do not name their bands; they are taken for {names}.</source>
        <translation>Die Bilder benennen ihre Bänder nicht; sie werden als {names} genommen.</translation>
    </message>
    <message>
        <source>The images look like those of {region} ({figures}), but also like those of {near}. If the scene is of a region that the model was taught, name it.</source>
        <translation>Die Bilder sehen aus wie die von {region} ({figures}), aber auch wie die von {near}. Gehört die Szene zu einer Region, die dem Modell beigebracht wurde, geben Sie diese an.</translation>
    </message>
    <message>
        <source>The images look like those of {region} ({figures}).</source>
        <translation>Die Bilder sehen aus wie die von {region} ({figures}).</translation>
    </message>
    <message>
        <source>The images of {scene} are unlike those that region '{region}' was trained on: check the map with care, or teach the model this region.</source>
        <translation>Die Bilder von {scene} gleichen nicht denen, mit denen die Region „{region}“ trainiert wurde: Prüfen Sie die Karte sorgfältig, oder bringen Sie dem Modell diese Region bei.</translation>
    </message>
    <message>
        <source>The index '{index}' needs {roles}; of the bands of the {date} raster {known} are known. Choose another index, or choose the bands: red, green, blue and near infrared in that order.</source>
        <translation>Der Index „{index}“ braucht {roles}; von den Bändern des Rasters „{date}“ sind bekannt: {known}. Wählen Sie einen anderen Index, oder wählen Sie die Bänder: Rot, Grün, Blau und nahes Infrarot in dieser Reihenfolge.</translation>
    </message>
    <message>
        <source>The inventory has no coordinate reference system, so it cannot be brought to {name}. Export it without one, or georeference the image first.</source>
        <translation>Das Inventar hat kein Koordinatenbezugssystem und kann daher nicht nach {name} gebracht werden. Exportieren Sie ohne Angabe, oder georeferenzieren Sie zuerst das Bild.</translation>
    </message>
    <message>
        <source>The inventory has no georeference: areas are in square pixels.</source>
        <translation>Das Inventar hat keine Georeferenz: Flächen sind in Quadratpixeln angegeben.</translation>
    </message>
    <message>
        <source>The inventory holds no landslide: it has no sizes.</source>
        <translation>Das Inventar enthält keine Rutschung: Es hat keine Größen.</translation>
    </message>
    <message>
        <source>The labels cannot be written to '{path}': {reason}.</source>
        <translation>Die Labels können nicht nach „{path}“ geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>The labels hold no background pixel: what the map finds wrongly is not counted.</source>
        <translation>Die Labels enthalten kein Hintergrundpixel: Was die Karte fälschlich findet, wird nicht gezählt.</translation>
    </message>
    <message>
        <source>The landslides cannot be brought to {name}: some lie where it is not defined. Choose another coordinate reference system.</source>
        <translation>Die Rutschungen können nicht nach {name} gebracht werden: Manche liegen, wo es nicht definiert ist. Wählen Sie ein anderes Koordinatenbezugssystem.</translation>
    </message>
    <message>
        <source>The landslides' extent ({extent}) cannot be brought from {source} to {target}: {reason}. Check the layer's coordinate reference system.</source>
        <translation>Die Ausdehnung der Rutschungen ({extent}) kann nicht von {source} nach {target} gebracht werden: {reason}. Prüfen Sie das Koordinatenbezugssystem des Layers.</translation>
    </message>
    <message>
        <source>The layout template {path} has no item with the id {missing}, expected a {kinds}. Give the item that id in the layout, under Item Properties &gt; Item ID, or choose another template.</source>
        <translation>Die Layoutvorlage {path} hat kein Element mit der Kennung {missing}; erwartet: {kinds}. Geben Sie dem Element diese Kennung im Layout unter Elementeigenschaften &gt; Elementkennung, oder wählen Sie eine andere Vorlage.</translation>
    </message>
    <message>
        <source>The least slope is {slope:g} degrees, expected 0 to less than 90.</source>
        <translation>Die Mindestneigung ist {slope:g} Grad; erwartet wird 0 bis unter 90.</translation>
    </message>
    <message>
        <source>The library knows no ImageNet weights of encoder '{network}'. Choose another encoder, or a file of weights.</source>
        <translation>Die Bibliothek kennt keine ImageNet-Gewichte für Encoder „{network}“. Wählen Sie einen anderen Encoder oder eine Datei mit Gewichten.</translation>
    </message>
    <message>
        <source>The loss became {value} in epoch {epoch}. Check the images for values that are not numbers, or train with a smaller learning rate than {lr:g}.</source>
        <translation>Der Verlust wurde {value} in Epoche {epoch}. Prüfen Sie die Bilder auf Werte, die keine Zahlen sind, oder trainieren Sie mit einer kleineren Lernrate als {lr:g}.</translation>
    </message>
    <message>
        <source>The loss is not a number any more: teaching boxes has failed. Try another seed.</source>
        <translation>Der Verlust ist keine Zahl mehr: Die Rahmen ließen sich nicht beibringen. Versuchen Sie einen anderen Startwert.</translation>
    </message>
    <message>
        <source>The map holds no landslide: the sample can only tell how many it has missed, and its precision is not defined.</source>
        <translation>Die Karte enthält keine Rutschung: Die Stichprobe kann nur sagen, wie viele sie übersehen hat, und ihre Präzision ist nicht definiert.</translation>
    </message>
    <message>
        <source>The map would have {count} sheets, expected {most} at most. Choose a layer of fewer polygons.</source>
        <translation>Die Karte hätte {count} Blätter; erwartet werden höchstens {most}. Wählen Sie einen Layer mit weniger Polygonen.</translation>
    </message>
    <message>
        <source>The mapped area '{name}' lies elsewhere than the landslides. Choose that of this inventory, or leave it out.</source>
        <translation>Das kartierte Gebiet „{name}“ liegt woanders als die Rutschungen. Wählen Sie das dieses Inventars, oder lassen Sie es weg.</translation>
    </message>
    <message>
        <source>The mapped area cannot be brought to the coordinate reference system of the landslides. Choose polygons that lie where they are.</source>
        <translation>Das kartierte Gebiet kann nicht ins Koordinatenbezugssystem der Rutschungen gebracht werden. Wählen Sie Polygone, die dort liegen, wo diese sind.</translation>
    </message>
    <message>
        <source>The mask is written</source>
        <translation>Maske wird geschrieben</translation>
    </message>
    <message>
        <source>The mask {mask} and its raster cannot be brought together: {without} has no coordinate reference system. Assign it the right one (in QGIS: Raster &gt; Projections &gt; Assign Projection).</source>
        <translation>Die Maske {mask} und ihr Raster passen nicht zusammen: Für {without} fehlt ein Koordinatenbezugssystem. Weisen Sie das richtige zu (in QGIS: Raster &gt; Projektionen &gt; Projektion zuweisen).</translation>
    </message>
    <message>
        <source>The mask {mask} does not overlap its raster. Check that both show the same place.</source>
        <translation>Die Maske {mask} überlappt ihr Raster nicht. Prüfen Sie, ob beide denselben Ort zeigen.</translation>
    </message>
    <message>
        <source>The mask {mask} has {own_width} x {own_height} pixels, its raster {width} x {height}. Without georeference they must have the same size.</source>
        <translation>Die Maske {mask} hat {own_width} x {own_height} Pixel, ihr Raster {width} x {height}. Ohne Georeferenz müssen beide gleich groß sein.</translation>
    </message>
    <message>
        <source>The mask {path} cannot be brought onto the raster's grid</source>
        <translation>Die Maske {path} kann nicht auf das Gitter des Rasters gebracht werden</translation>
    </message>
    <message>
        <source>The mask {path} has {bands} bands, expected one with 0 background, 1 landslide, 255 ignore.</source>
        <translation>Die Maske {path} hat {bands} Bänder, erwartet wird eines mit 0 Hintergrund, 1 Rutschung, 255 ignorieren.</translation>
    </message>
    <message>
        <source>The mask {path} has {width} x {height} pixels, the post-event raster {post_grid_width} x {post_grid_height}, and {which} has no georeference. Without one both must have the same size: georeference it, or export the mask again at that size.</source>
        <translation>Die Maske {path} hat {width} x {height} Pixel, das Nachher-Raster {post_grid_width} x {post_grid_height}; ohne Georeferenz: {which}. Dann müssen beide gleich groß sein: Georeferenzieren Sie, oder exportieren Sie die Maske neu in dieser Größe.</translation>
    </message>
    <message>
        <source>The mask {path} holds only 0 and 255: 255 is read as landslide. Where it means ignore, make it the mask's nodata value.</source>
        <translation>Die Maske {path} enthält nur 0 und 255: 255 wird als Rutschung gelesen. Wo es „ignorieren“ bedeutet, machen Sie es zum Nodata-Wert der Maske.</translation>
    </message>
    <message>
        <source>The mask {path} holds the value {value:g}, expected only 0 background, 1 landslide, 255 ignore.</source>
        <translation>Die Maske {path} enthält den Wert {value:g}, erwartet werden nur 0 Hintergrund, 1 Rutschung, 255 ignorieren.</translation>
    </message>
    <message>
        <source>The model cannot be relied on: no landslide is among the labels held back for validation, so nothing shows that it finds any. Give a scene of each region the role validation, or label a larger area.</source>
        <translation>Auf das Modell ist kein Verlass: Unter den für die Validierung zurückgehaltenen Labels ist keine Rutschung, nichts zeigt also, dass es welche findet. Geben Sie je Region einer Szene die Rolle „Validierung“, oder labeln Sie ein größeres Gebiet.</translation>
    </message>
    <message>
        <source>The model has learned from scenes of these names ({scenes}), so the figures are too good to tell how it does elsewhere.</source>
        <translation>Das Modell hat aus Szenen mit diesen Namen gelernt ({scenes}); die Kennzahlen sind daher zu gut, um zu sagen, wie es anderswo abschneidet.</translation>
    </message>
    <message>
        <source>The model has no region '{region}'; it has {known}.</source>
        <translation>Das Modell hat keine Region „{region}“; vorhanden: {known}.</translation>
    </message>
    <message>
        <source>The model has several regions; name one of {known}.</source>
        <translation>Das Modell hat mehrere Regionen; geben Sie eine an: {known}.</translation>
    </message>
    <message>
        <source>The model is damaged: it gives values that are not numbers ({precision}).</source>
        <translation>Das Modell ist beschädigt: Es liefert Werte, die keine Zahlen sind ({precision}).</translation>
    </message>
    <message>
        <source>The model is damaged: it gives values that are not numbers.</source>
        <translation>Das Modell ist beschädigt: Es liefert Werte, die keine Zahlen sind.</translation>
    </message>
    <message>
        <source>The model is damaged: its boxes are not numbers. Teach its boxes again.</source>
        <translation>Das Modell ist beschädigt: Seine Rahmen sind keine Zahlen. Bringen Sie ihm die Rahmen neu bei.</translation>
    </message>
    <message>
        <source>The model is not loaded (any more); load it again.</source>
        <translation>Das Modell ist nicht (mehr) geladen; laden Sie es erneut.</translation>
    </message>
    <message>
        <source>The model is of no use: on the labels held back it reaches an IoU of {iou:.3f} (1 is perfect). {cause}</source>
        <translation>Das Modell ist nicht brauchbar: Auf den zurückgehaltenen Labels erreicht es eine IoU von {iou:.3f} (1 ist perfekt). {cause}</translation>
    </message>
    <message>
        <source>The model keeps no image statistics of region {empty}.</source>
        <translation>Das Modell enthält keine Bildstatistik der Region {empty}.</translation>
    </message>
    <message>
        <source>The model needs the layer '{layer}' too; it was not given.</source>
        <translation>Das Modell braucht auch den Layer „{layer}“; er fehlt.</translation>
    </message>
    <message>
        <source>The model needs the pre-event image: it was not trained to do without it. Export it with both dates.</source>
        <translation>Das Modell braucht das Vorher-Bild: Es wurde nicht trainiert, ohne auszukommen. Exportieren Sie es mit beiden Zeitpunkten.</translation>
    </message>
    <message>
        <source>The model needs {bands} bands; the block's layer '{layer}' is {found}.</source>
        <translation>Das Modell braucht {bands} Bänder; der Layer „{layer}“ des Blocks ist {found}.</translation>
    </message>
    <message>
        <source>The model needs {needed:,.0f} MB; there are {free:,.0f} MB free in {folder}. Make room, or choose another folder.</source>
        <translation>Das Modell braucht {needed:,.0f} MB; frei sind {free:,.0f} MB in {folder}. Schaffen Sie Platz, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The model sees every scene by its own range, which no file can carry: stretch each band by itself, so that the 2nd percentile of the whole scene becomes 0 and the 98th 255 (8 bit, or decimal numbers that may lie beyond).</source>
        <translation>Das Modell sieht jede Szene nach ihrem eigenen Wertebereich, den keine Datei enthalten kann: Strecken Sie jedes Band für sich, sodass das 2. Perzentil der ganzen Szene 0 wird und das 98. 255 (8 Bit, oder Dezimalzahlen, die darüber hinausgehen dürfen).</translation>
    </message>
    <message>
        <source>The model stays as it was: {refused_because}</source>
        <translation>Das Modell bleibt, wie es war: {refused_because}</translation>
    </message>
    <message>
        <source>The model was changed meanwhile. Teach the boxes again.</source>
        <translation>Das Modell wurde inzwischen geändert. Bringen Sie ihm die Rahmen neu bei.</translation>
    </message>
    <message>
        <source>The model was trained with terrain, which other programs cannot show it. Export it as a model (.lsmodel) instead.</source>
        <translation>Das Modell wurde mit Gelände trainiert, das andere Programme ihm nicht zeigen können. Exportieren Sie es stattdessen als Modell (.lsmodel).</translation>
    </message>
    <message>
        <source>The most frequent size is about {size} (rollover): below it the inventory holds fewer and fewer.</source>
        <translation>Die häufigste Größe ist etwa {size} (Rollover): Darunter enthält das Inventar immer weniger.</translation>
    </message>
    <message>
        <source>The name of output '{start}...' has {found} bytes, expected at most {most}. Choose another.</source>
        <translation>Der Name der Ausgabe „{start}...“ hat {found} Byte, höchstens {most} sind erlaubt. Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>The network already has a region '{region}'.</source>
        <translation>Das Netz hat schon eine Region „{region}“.</translation>
    </message>
    <message>
        <source>The network cannot tell the clouds of '{raster}': {reason}. Mask by rules (--clouds rules), or use an image with these bands.</source>
        <translation>Das Netz kann die Wolken von „{raster}“ nicht erkennen: {reason}. Maskieren Sie mit Regeln (--clouds rules), oder verwenden Sie ein Bild mit diesen Bändern.</translation>
    </message>
    <message>
        <source>The network for clouds in '{weights}' is damaged: {reason}. Install ukis-csmask again.</source>
        <translation>Das Wolkennetz in „{weights}“ ist beschädigt: {reason}. Installieren Sie ukis-csmask erneut.</translation>
    </message>
    <message>
        <source>The network for clouds is not installed: {packages}. Set the engine up again and choose it there, or install them into the engine's Python with pip; or mask by rules (--clouds rules).</source>
        <translation>Das Wolkennetz ist nicht installiert: {packages}. Richten Sie die Engine neu ein und wählen Sie es dort, oder installieren Sie die Pakete mit pip in das Python der Engine; oder maskieren Sie mit Regeln (--clouds rules).</translation>
    </message>
    <message>
        <source>The network has no part '{part}'; it has {parts}.</source>
        <translation>Das Netz hat keinen Teil „{part}“; vorhanden: {parts}.</translation>
    </message>
    <message>
        <source>The network of {model} ({network}, decoder {decoder}) runs in the full engine only, and this engine only maps. Set up the full engine, 'CPU' (Settings &gt; Options &gt; Landslide Mapper).</source>
        <translation>Das Netz von {model} ({network}, Decoder {decoder}) läuft nur in der vollen Engine, und diese Engine kartiert nur. Richten Sie die volle Engine ein, „CPU“ (Einstellungen &gt; Optionen &gt; Landslide Mapper).</translation>
    </message>
    <message>
        <source>The network's context has no weights: name the file of Clay's.</source>
        <translation>Der Kontext des Netzes hat keine Gewichte: Geben Sie die Datei mit denen von Clay an.</translation>
    </message>
    <message>
        <source>The new data is of a single scene without a part to validate on, so it could not be checked whether region '{region}' gained.</source>
        <translation>Die neuen Daten sind eine einzige Szene ohne Teil zum Validieren; ob die Region „{region}“ gewonnen hat, konnte daher nicht geprüft werden.</translation>
    </message>
    <message>
        <source>The new data of region '{region}' has no labelled pixel in its training scenes: all masks are ignore. Check the labelled areas.</source>
        <translation>Die neuen Daten der Region „{region}“ haben kein gelabeltes Pixel in ihren Trainingsszenen: Alle Masken stehen auf „ignorieren“. Prüfen Sie die Label-Gebiete.</translation>
    </message>
    <message>
        <source>The new data of region '{region}' shows no landslide in its training scenes; there is nothing to learn. Add a scene with landslides.</source>
        <translation>Die neuen Daten der Region „{region}“ zeigen keine Rutschung in ihren Trainingsszenen; es gibt nichts zu lernen. Fügen Sie eine Szene mit Rutschungen hinzu.</translation>
    </message>
    <message>
        <source>The new images have {bands} bands; model '{model}' was trained on {needs_bands}. Use images with the same bands in the same order.</source>
        <translation>Die neuen Bilder haben {bands} Bänder; Modell „{model}“ wurde mit {needs_bands} trainiert. Verwenden Sie Bilder mit denselben Bändern in derselben Reihenfolge.</translation>
    </message>
    <message>
        <source>The new patches are normalized per {found}; model '{model}' per {expected}. Cut them anew.</source>
        <translation>Die neuen Ausschnitte sind je „{found}“ normalisiert, Modell „{model}“ je „{expected}“. Erstellen Sie sie neu.</translation>
    </message>
    <message>
        <source>The new patches have {gsd:g} m per pixel; model '{model}' was trained at {gsd_m:g} m. Cut them at the model's resolution.</source>
        <translation>Die neuen Ausschnitte haben {gsd:g} m je Pixel; Modell „{model}“ wurde mit {gsd_m:g} m trainiert. Erstellen Sie sie in der Auflösung des Modells.</translation>
    </message>
    <message>
        <source>The normalization has {count} values; the network has {bands} bands.</source>
        <translation>Die Normalisierung hat {count} Werte; das Netz hat {bands} Bänder.</translation>
    </message>
    <message>
        <source>The offset of the rasters ({offsets}) is taken out, as it was when the model learned.</source>
        <translation>Der Offset der Raster ({offsets}) wird herausgerechnet, wie schon beim Lernen des Modells.</translation>
    </message>
    <message>
        <source>The old and the new patches differ in {what}: {found}.</source>
        <translation>Die alten und die neuen Ausschnitte unterscheiden sich in {what}: {found}.</translation>
    </message>
    <message>
        <source>The old scenes are of region '{foreign}', which the model does not know.</source>
        <translation>Die alten Szenen sind aus der Region „{foreign}“, die das Modell nicht kennt.</translation>
    </message>
    <message>
        <source>The package index cannot be reached. Check the connection, and the proxy in QGIS's options (Network); without internet, install from an offline bundle.</source>
        <translation>Der Paketindex ist nicht erreichbar. Prüfen Sie die Verbindung und den Proxy in den Optionen von QGIS (Netzwerk); ohne Internet installieren Sie aus einem Offline-Paket.</translation>
    </message>
    <message>
        <source>The package index has no build of PyTorch that fits this machine and this choice. Where pip is set up for a company's index, that one must offer it.</source>
        <translation>Der Paketindex hat keinen Build von PyTorch, der zu diesem Rechner und dieser Wahl passt. Wenn pip für den Index einer Firma eingerichtet ist, muss dieser ihn anbieten.</translation>
    </message>
    <message>
        <source>The polygons of {name} cannot be brought together. Check their geometries.</source>
        <translation>Die Polygone von {name} lassen sich nicht vereinigen. Prüfen Sie ihre Geometrien.</translation>
    </message>
    <message>
        <source>The polygons of {name} lie nowhere on the Earth. Check their coordinates.</source>
        <translation>Die Polygone von {name} liegen nirgends auf der Erde. Prüfen Sie ihre Koordinaten.</translation>
    </message>
    <message>
        <source>The post-event raster is not in the project any more. Choose another one.</source>
        <translation>Das Nachher-Raster ist nicht mehr im Projekt. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>The post-event raster {raster} has no data where you clicked. Click on a landslide where the image has some.</source>
        <translation>Das Nachher-Raster {raster} hat an der angeklickten Stelle keine Daten. Klicken Sie auf eine Rutschung, wo das Bild welche hat.</translation>
    </message>
    <message>
        <source>The power law of the tail is not defined: {number:,} landslides, at least {least} that are larger than the smallest ones are needed.</source>
        <translation>Das Potenzgesetz des Ausläufers ist nicht definiert: Rutschungen {number:,}; nötig sind mindestens {least}, die größer als die kleinsten sind.</translation>
    </message>
    <message>
        <source>The pre-event and the post-event raster are the same file, {raster}.</source>
        <translation>Vorher- und Nachher-Raster sind dieselbe Datei, {raster}.</translation>
    </message>
    <message>
        <source>The pre-event raster covers all of the post-event raster.</source>
        <translation>Das Vorher-Raster bedeckt das ganze Nachher-Raster.</translation>
    </message>
    <message>
        <source>The pre-event raster has {pre} bands, the post-event raster {post}: make sure that those that are read are the same in both, or choose the bands.</source>
        <translation>Das Vorher-Raster hat {pre} Bänder, das Nachher-Raster {post}: Stellen Sie sicher, dass die gelesenen in beiden dieselben sind, oder wählen Sie die Bänder.</translation>
    </message>
    <message>
        <source>The pre-event raster holds {pre}, the post-event raster {post}. Each is brought to its own scale; but a stretched picture shows less than measured values.</source>
        <translation>Das Vorher-Raster enthält {pre}, das Nachher-Raster {post}. Jedes wird auf seine eigene Skala gebracht; ein gestrecktes Bild zeigt aber weniger als gemessene Werte.</translation>
    </message>
    <message>
        <source>The pre-event raster holds {pre}, the post-event raster {post}: values on different scales look like change. Use two rasters of the same product and processing level.</source>
        <translation>Das Vorher-Raster enthält {pre}, das Nachher-Raster {post}: Werte auf verschiedenen Skalen sehen wie Veränderung aus. Verwenden Sie zwei Raster desselben Produkts und derselben Verarbeitungsstufe.</translation>
    </message>
    <message>
        <source>The pre-event raster is brought from {pre} to {post} while reading.</source>
        <translation>Das Vorher-Raster wird beim Lesen von {pre} nach {post} gebracht.</translation>
    </message>
    <message>
        <source>The pre-event raster is dated {pre}, the post-event raster {post}: are they swapped?</source>
        <translation>Das Vorher-Raster ist vom {pre}, das Nachher-Raster vom {post}: Sind sie vertauscht?</translation>
    </message>
    <message>
        <source>The pre-event raster is taken to lie {right:g} pixels to the right and {down:g} down: it is moved back by as much.</source>
        <translation>Es wird angenommen, dass das Vorher-Raster {right:g} Pixel zu weit rechts und {down:g} zu weit unten liegt: Es wird um ebenso viel zurückgeschoben.</translation>
    </message>
    <message>
        <source>The pre-event raster lies {right:+.1f} pixels to the right and {down:+.1f} down of the post-event raster: edges look like change. Have it moved back while reading (--pre-shift-x {right:g} --pre-shift-y {down:g}).</source>
        <translation>Das Vorher-Raster liegt gegenüber dem Nachher-Raster {right:+.1f} Pixel rechts und {down:+.1f} unten: Kanten sehen wie Veränderung aus. Lassen Sie es beim Lesen zurückschieben (--pre-shift-x {right:g} --pre-shift-y {down:g}).</translation>
    </message>
    <message>
        <source>The probability '{probability}' has no value inside the accuracy areas. Choose the one of this map, or leave it out.</source>
        <translation>Die Wahrscheinlichkeit „{probability}“ hat keinen Wert in den Genauigkeitsgebieten. Wählen Sie die dieser Karte, oder lassen Sie sie weg.</translation>
    </message>
    <message>
        <source>The probability was written to '{path}', but QGIS cannot open it.</source>
        <translation>Die Wahrscheinlichkeit wurde nach „{path}“ geschrieben, aber QGIS kann sie nicht öffnen.</translation>
    </message>
    <message>
        <source>The proxy refuses the connection. Check its address, user and password in QGIS's options (Network), or the environment variable HTTPS_PROXY.</source>
        <translation>Der Proxy verweigert die Verbindung. Prüfen Sie Adresse, Benutzer und Passwort in den Optionen von QGIS (Netzwerk) oder die Umgebungsvariable HTTPS_PROXY.</translation>
    </message>
    <message>
        <source>The raster has no georeference: its resolution is taken to be the model's, {gsd_m:g} m.</source>
        <translation>Das Raster hat keine Georeferenz: Als Auflösung wird die des Modells angenommen, {gsd_m:g} m.</translation>
    </message>
    <message>
        <source>The raster lies outside of where its coordinate reference system is defined.</source>
        <translation>Das Raster liegt außerhalb des Gebiets, in dem sein Koordinatenbezugssystem definiert ist.</translation>
    </message>
    <message>
        <source>The raster {name} cannot be read: permission denied.</source>
        <translation>Das Raster {name} kann nicht gelesen werden: keine Berechtigung.</translation>
    </message>
    <message>
        <source>The raster {name} does not exist. Check the path, or whether its drive is connected.</source>
        <translation>Das Raster {name} existiert nicht. Prüfen Sie den Pfad, oder ob das Laufwerk verbunden ist.</translation>
    </message>
    <message>
        <source>The raster {name} is an empty file (0 bytes). Copy or download it again.</source>
        <translation>Das Raster {name} ist eine leere Datei (0 Byte). Kopieren oder laden Sie es erneut herunter.</translation>
    </message>
    <message>
        <source>The raster {name} is truncated or damaged; copy or download it again</source>
        <translation>Das Raster {name} ist abgeschnitten oder beschädigt; kopieren oder laden Sie es erneut herunter</translation>
    </message>
    <message>
        <source>The rasters have different scales or offsets ({tags}): the offsets are taken out, so that equal values mean the same.</source>
        <translation>Die Raster haben verschiedene Skalen oder Offsets ({tags}): Die Offsets werden herausgerechnet, damit gleiche Werte dasselbe bedeuten.</translation>
    </message>
    <message>
        <source>The rasters have the offset {offsets}. Whether the model learned with it is not known: the values are read as they are stored. Train the model again to be sure.</source>
        <translation>Die Raster haben den Offset {offsets}. Ob das Modell damit gelernt hat, ist nicht bekannt: Die Werte werden gelesen, wie sie gespeichert sind. Trainieren Sie das Modell neu, um sicherzugehen.</translation>
    </message>
    <message>
        <source>The rasters lie on each other to {length:.1f} pixels.</source>
        <translation>Die Raster liegen auf {length:.1f} Pixel genau aufeinander.</translation>
    </message>
    <message>
        <source>The rasters must have the same bands: {first} has {expected}, {other} has {found}. Leave one of them out, or save the bands that they share as files of their own.</source>
        <translation>Die Raster müssen dieselben Bänder haben: {first} hat {expected}, {other} hat {found}. Lassen Sie eines davon weg, oder speichern Sie die gemeinsamen Bänder als eigene Dateien.</translation>
    </message>
    <message>
        <source>The report is written</source>
        <translation>Bericht ist geschrieben</translation>
    </message>
    <message>
        <source>The responses cannot be stored ({error}); a frozen copy is asked instead.</source>
        <translation>Die Antworten können nicht gespeichert werden ({error}); stattdessen wird eine eingefrorene Kopie befragt.</translation>
    </message>
    <message>
        <source>The role of an area is one of {roles}, got '{role}'.</source>
        <translation>Die Rolle eines Gebiets ist eine von {roles}, angegeben war „{role}“.</translation>
    </message>
    <message>
        <source>The rows of '{layer}' cannot be read. Check whether its database is still there, then open the event again.</source>
        <translation>Die Zeilen von „{layer}“ können nicht gelesen werden. Prüfen Sie, ob die Datenbank noch da ist, und öffnen Sie dann das Ereignis neu.</translation>
    </message>
    <message>
        <source>The run {run} is not in '{title}' any more.</source>
        <translation>Der Lauf {run} ist nicht mehr in „{title}“.</translation>
    </message>
    <message>
        <source>The same {kind} of model '{model}' is running already: {error}</source>
        <translation>Dieselbe Aufgabe ({kind}) des Modells „{model}“ läuft schon: {error}</translation>
    </message>
    <message>
        <source>The sample was drawn from a map with {sampled} of landslides, the inventory has {found}: it is another one, or has changed. What the sample says is said of that map.</source>
        <translation>Die Stichprobe wurde aus einer Karte mit {sampled} Rutschungsfläche gezogen, das Inventar hat {found}: Es ist ein anderes, oder es hat sich geändert. Was die Stichprobe sagt, gilt für jene Karte.</translation>
    </message>
    <message>
        <source>The scene has {width} x {height} pixels at the model's resolution, too few to suggest places in: at least {divisor} x {divisor} are needed.</source>
        <translation>Die Szene hat in der Auflösung des Modells {width} x {height} Pixel, zu wenige, um Orte vorzuschlagen: Mindestens {divisor} x {divisor} sind nötig.</translation>
    </message>
    <message>
        <source>The scene list {path} cannot be read: {reason}.</source>
        <translation>Die Szenenliste {path} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>The scene list {path} does not exist. Check the path.</source>
        <translation>Die Szenenliste {path} existiert nicht. Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>The scene of {width} x {height} pixels has {count} valid ones, at least {least} are needed to know what is usual in it. Choose larger rasters, or check their nodata values and overlap.</source>
        <translation>Die Szene von {width} x {height} Pixeln hat {count} gültige; mindestens {least} sind nötig, um das darin Übliche zu kennen. Wählen Sie größere Raster, oder prüfen Sie ihre Nodata-Werte und die Überlappung.</translation>
    </message>
    <message>
        <source>The schema '{schema}' exists already. Open it, or choose another name.</source>
        <translation>Das Schema „{schema}“ existiert schon. Öffnen Sie es, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>The selected candidates lie in {count} places that do not touch. Select those of one place, then merge them.</source>
        <translation>Die ausgewählten Kandidaten liegen an {count} Orten, die sich nicht berühren. Wählen Sie die eines Ortes aus, und vereinigen Sie sie dann.</translation>
    </message>
    <message>
        <source>The size of the pixels on the ground is not known.</source>
        <translation>Die Größe der Pixel am Boden ist nicht bekannt.</translation>
    </message>
    <message>
        <source>The small model is only {gain:.1f} times as fast as its teacher; {wanted:g} times was the goal. Choose a smaller network.</source>
        <translation>Das kleine Modell ist nur {gain:.1f}-mal so schnell wie sein Lehrer; das Ziel war {wanted:g}-mal. Wählen Sie ein kleineres Netz.</translation>
    </message>
    <message>
        <source>The small model reaches an IoU of {student:.3f} on the labels held back, its teacher {teacher:.3f}: more than {most:g} below. Give it more time or more scenes, or choose a larger network.</source>
        <translation>Das kleine Modell erreicht auf den zurückgehaltenen Labels eine IoU von {student:.3f}, sein Lehrer {teacher:.3f}: mehr als {most:g} darunter. Geben Sie ihm mehr Zeit oder mehr Szenen, oder wählen Sie ein größeres Netz.</translation>
    </message>
    <message>
        <source>The starter maps without the change between the dates: {reason}</source>
        <translation>Das Startmodell kartiert ohne die Veränderung zwischen den Zeitpunkten: {reason}</translation>
    </message>
    <message>
        <source>The starter model knows values per scene only, these are of the whole data set.</source>
        <translation>Das Startmodell kennt nur Werte je Szene, diese beziehen sich auf den ganzen Datensatz.</translation>
    </message>
    <message>
        <source>The starter model was trained on {theirs}; these scenes have {own}.</source>
        <translation>Das Startmodell wurde mit {theirs} trainiert; vorhanden in diesen Szenen: {own}.</translation>
    </message>
    <message>
        <source>The starter model {archive} cannot be unpacked ({reason}). Install the plugin again, or make room in {folder}.</source>
        <translation>Das Startmodell {archive} kann nicht entpackt werden ({reason}). Installieren Sie das Plugin erneut, oder schaffen Sie Platz in {folder}.</translation>
    </message>
    <message>
        <source>The stored responses do not fit into the disk budget; a frozen copy is asked instead.</source>
        <translation>Die gespeicherten Antworten passen nicht in den vorgesehenen Plattenplatz; stattdessen wird eine eingefrorene Kopie befragt.</translation>
    </message>
    <message>
        <source>The table '{table}' of {place} cannot be opened. Open the event again.</source>
        <translation>Die Tabelle „{table}“ von {place} kann nicht geöffnet werden. Öffnen Sie das Ereignis neu.</translation>
    </message>
    <message>
        <source>The table '{table}' of {title} was made but cannot be opened.</source>
        <translation>Die Tabelle „{table}“ von {title} wurde angelegt, kann aber nicht geöffnet werden.</translation>
    </message>
    <message>
        <source>The training labels of region {without} hold no background pixel: a model would learn that everything is a landslide. Masks are 0 on background (not the nodata value), and a labelled area must be larger than the landslides in it.</source>
        <translation>Die Trainingslabels der Region {without} enthalten kein Hintergrundpixel: Ein Modell würde lernen, dass alles Rutschung ist. Masken sind auf Hintergrund 0 (nicht der Nodata-Wert), und ein Label-Gebiet muss größer sein als die Rutschungen darin.</translation>
    </message>
    <message>
        <source>The training labels of region {without} hold no landslide pixel, expected some. Check that the labels lie on the rasters, that masks are 1 (not 255) on landslides, and that the region has a training scene.</source>
        <translation>Die Trainingslabels der Region {without} enthalten kein Rutschungspixel. Prüfen Sie, ob die Labels auf den Rastern liegen, ob Masken auf Rutschungen 1 sind (nicht 255) und ob die Region eine Trainingsszene hat.</translation>
    </message>
    <message>
        <source>The two dates hardly look alike (correlation {alike:.2f}): nearly everything may look like change. Check that both show the same place in a like season, and which bands are read.</source>
        <translation>Die beiden Zeitpunkte sehen sich kaum ähnlich (Korrelation {alike:.2f}): Fast alles kann wie Veränderung aussehen. Prüfen Sie, ob beide denselben Ort in ähnlicher Jahreszeit zeigen und welche Bänder gelesen werden.</translation>
    </message>
    <message>
        <source>The values of the pre-event raster reach {pre:.4g}, those of the post-event raster {post:.4g}: on different scales everything looks like change. Use two rasters of the same product and processing level, or a model that brings each date to its own scale (the starter, and all that are trained with normalization per scene).</source>
        <translation>Die Werte des Vorher-Rasters reichen bis {pre:.4g}, die des Nachher-Rasters bis {post:.4g}: Auf verschiedenen Skalen sieht alles wie Veränderung aus. Verwenden Sie zwei Raster desselben Produkts und derselben Verarbeitungsstufe, oder ein Modell, das jeden Zeitpunkt auf seine eigene Skala bringt (das Startmodell und alle, die mit Normalisierung je Szene trainiert sind).</translation>
    </message>
    <message>
        <source>The view cannot be expressed in the raster's coordinate reference system.</source>
        <translation>Die Ansicht lässt sich im Koordinatenbezugssystem des Rasters nicht ausdrücken.</translation>
    </message>
    <message>
        <source>The view reaches beyond where the event's coordinate reference system is defined ({authid}). Zoom in to the area that you have labelled.</source>
        <translation>Die Ansicht reicht über das Gebiet hinaus, in dem das Koordinatenbezugssystem des Ereignisses definiert ist ({authid}). Zoomen Sie auf das Gebiet, das Sie gelabelt haben.</translation>
    </message>
    <message>
        <source>The water mask '{mask}' has {bands} bands, expected one: 0 is land, all else is water.</source>
        <translation>Die Wassermaske „{mask}“ hat {bands} Bänder, erwartet wird eines: 0 ist Land, alles andere Wasser.</translation>
    </message>
    <message>
        <source>The water mask '{mask}' lies elsewhere than the landslides of '{name}', so none is ruled out by it.</source>
        <translation>Die Wassermaske „{mask}“ liegt woanders als die Rutschungen von „{name}“, sie schließt also keine aus.</translation>
    </message>
    <message>
        <source>The worker answered with {found} {found_shape}; {dtype} {shape} was expected.</source>
        <translation>Der Worker antwortete mit {found} {found_shape}; erwartet wurde {dtype} {shape}.</translation>
    </message>
    <message>
        <source>The worker described the model wrongly: {error}.</source>
        <translation>Der Worker beschrieb das Modell falsch: {error}.</translation>
    </message>
    <message>
        <source>The worker failed with {kind}: {error}</source>
        <translation>Der Worker scheiterte mit {kind}: {error}</translation>
    </message>
    <message>
        <source>The worker gave no sign of life for {seconds:g} seconds and was stopped. The next job starts a new one.{said}</source>
        <translation>Der Worker gab {seconds:g} Sekunden lang kein Lebenszeichen und wurde beendet. Die nächste Aufgabe startet einen neuen.{said}</translation>
    </message>
    <message>
        <source>The worker is gone (while asked to {op}): {how} The next job starts a new one.{report}</source>
        <translation>Der Worker ist weg (bei der Anfrage {op}): {how} Die nächste Aufgabe startet einen neuen.{report}</translation>
    </message>
    <message>
        <source>The worker ran out of memory{reason}. Close other programs, choose the device 'cpu', or use a smaller network.</source>
        <translation>Dem Worker ging der Speicher aus{reason}. Schließen Sie andere Programme, wählen Sie das Gerät „cpu“, oder verwenden Sie ein kleineres Netz.</translation>
    </message>
    <message>
        <source>The worker speaks protocol {protocol}, this plugin {version}: the installation is mixed up. Install Landslide Mapper again.</source>
        <translation>Der Worker spricht Protokoll {protocol}, dieses Plugin {version}: Die Installation ist durcheinander. Installieren Sie Landslide Mapper neu.</translation>
    </message>
    <message>
        <source>The worker was closed; make a new one.</source>
        <translation>Der Worker wurde geschlossen; legen Sie einen neuen an.</translation>
    </message>
    <message>
        <source>The worker was stopped. {reason} The next job starts a new one.</source>
        <translation>Der Worker wurde beendet. {reason} Die nächste Aufgabe startet einen neuen.</translation>
    </message>
    <message>
        <source>The worker's Python '{python}' cannot be started: {error}.</source>
        <translation>Das Python des Workers, „{python}“, kann nicht gestartet werden: {error}.</translation>
    </message>
    <message>
        <source>The worker's Python '{python}' cannot be started: {reason}. Choose another Python in the settings of Landslide Mapper, or set LANDSLIDE_MAPPER_PYTHON.</source>
        <translation>Das Python des Workers, „{python}“, kann nicht gestartet werden: {reason}. Wählen Sie in den Einstellungen von Landslide Mapper ein anderes Python, oder setzen Sie LANDSLIDE_MAPPER_PYTHON.</translation>
    </message>
    <message>
        <source>The worker's Python '{python}' did not start: {how} {advice}</source>
        <translation>Das Python des Workers, „{python}“, ist nicht gestartet: {how} {advice}</translation>
    </message>
    <message>
        <source>The worker's Python '{python}' is not usable. {reason} {advice}</source>
        <translation>Das Python des Workers, „{python}“, ist nicht brauchbar. {reason} {advice}</translation>
    </message>
    <message>
        <source>The worker's Python '{python}', named in {where}, does not exist. Choose another one there.</source>
        <translation>Das Python des Workers, „{python}“, angegeben in {where}, existiert nicht. Wählen Sie dort ein anderes.</translation>
    </message>
    <message>
        <source>The worker's Python ({python}) cannot import {library}: {error}. Install what is missing with: {python} -m pip install torch torchvision segmentation-models-pytorch safetensors</source>
        <translation>Das Python des Workers ({python}) kann {library} nicht importieren: {error}. Installieren Sie das Fehlende mit: {python} -m pip install torch torchvision segmentation-models-pytorch safetensors</translation>
    </message>
    <message>
        <source>The worker's Python ({python}, version {version}) has no {missing}. Install with: {command} -m pip install {packages}</source>
        <translation>Dem Python des Workers ({python}, Version {version}) fehlt {missing}. Installieren Sie es mit: {command} -m pip install {packages}</translation>
    </message>
    <message>
        <source>The worker's result cannot be read from '{folder}': {error}.</source>
        <translation>Das Ergebnis des Workers kann nicht aus „{folder}“ gelesen werden: {error}.</translation>
    </message>
    <message>
        <source>The {date} raster has a colour table: it holds numbers of colours.</source>
        <translation>Das Raster „{date}“ hat eine Farbtabelle: Es enthält Farbnummern.</translation>
    </message>
    <message>
        <source>The {date} raster has one value nearly everywhere in the bands that are read: change cannot be seen in it. Choose other bands or another raster, or set its nodata value.</source>
        <translation>Das Raster „{date}“ hat in den gelesenen Bändern fast überall denselben Wert: Veränderung ist darin nicht zu sehen. Wählen Sie andere Bänder oder ein anderes Raster, oder setzen Sie seinen Nodata-Wert.</translation>
    </message>
    <message>
        <source>The {date} raster has {count} bands; only these are looked at: {bands}. Choose the bands.</source>
        <translation>Das Raster „{date}“ hat {count} Bänder; nur diese werden betrachtet: {bands}. Wählen Sie die Bänder.</translation>
    </message>
    <message>
        <source>The {date} raster is read with bands {bands}; it does not name them.</source>
        <translation>Das Raster „{date}“ wird mit den Bändern {bands} gelesen; es benennt sie nicht.</translation>
    </message>
    <message>
        <source>The {date} raster is read with {bands}, which is not its own order. Choose the bands where that is wrong.</source>
        <translation>Das Raster „{date}“ wird mit {bands} gelesen, was nicht seiner eigenen Reihenfolge entspricht. Wählen Sie die Bänder, falls das falsch ist.</translation>
    </message>
    <message>
        <source>The {date} raster is read with {bands}.</source>
        <translation>Das Raster „{date}“ wird mit {bands} gelesen.</translation>
    </message>
    <message>
        <source>The {date} raster {raster} gives {bands} of image data, expected {wanted}. Choose another raster, or other band numbers.</source>
        <translation>Das Raster „{date}“, {raster}, liefert an Bilddaten {bands}, erwartet: {wanted}. Wählen Sie ein anderes Raster oder andere Bandnummern.</translation>
    </message>
    <message>
        <source>The {date} raster {raster} has bands 1 to {count}; there is no band {missing}. Choose band numbers that exist.</source>
        <translation>Das Raster „{date}“, {raster}, hat die Bänder 1 bis {count}; ein Band {missing} gibt es nicht. Wählen Sie vorhandene Bandnummern.</translation>
    </message>
    <message>
        <source>The {date} raster {raster} has {count} bands ({names}), expected {wanted}: which of them are meant cannot be known. Choose the bands: {option} with their numbers in that order, post_bands and pre_bands in a scene list, or the bands in the dock.</source>
        <translation>Das Raster „{date}“, {raster}, hat {count} Bänder ({names}), erwartet: {wanted}. Welche davon gemeint sind, ist nicht zu erkennen. Wählen Sie die Bänder: {option} mit ihren Nummern in dieser Reihenfolge, post_bands und pre_bands in einer Szenenliste, oder die Bänder im Bedienfeld.</translation>
    </message>
    <message>
        <source>The {what} raster of scene '{name}' is not at '{path}' any more. Put it back, or choose the rasters anew on the Map page.</source>
        <translation>Das Raster „{what}“ der Szene „{name}“ ist nicht mehr unter „{path}“. Legen Sie es zurück, oder wählen Sie die Raster auf der Seite „Kartieren“ neu.</translation>
    </message>
    <message>
        <source>There are no images: choose one raster at least.</source>
        <translation>Es gibt keine Bilder: Wählen Sie mindestens ein Raster.</translation>
    </message>
    <message>
        <source>There are no training scenes of these regions, and the small model will not have them: {regions}.</source>
        <translation>Zu diesen Regionen gibt es keine Trainingsszenen, und das kleine Modell wird sie nicht enthalten: {regions}.</translation>
    </message>
    <message>
        <source>There are red and near infrared: loss of vegetation (NDVI) shows landslides best.</source>
        <translation>Rot und nahes Infrarot sind vorhanden: Der Verlust an Vegetation (NDVI) zeigt Rutschungen am besten.</translation>
    </message>
    <message>
        <source>There are too few labels: only {positive} of its {patches} training patches show a landslide. Draw more landslides, or label more scenes.</source>
        <translation>Es gibt zu wenige Labels: Trainingsausschnitte mit Rutschung: nur {positive} von {patches}. Zeichnen Sie mehr Rutschungen, oder labeln Sie mehr Szenen.</translation>
    </message>
    <message>
        <source>There is a mask of the pre-event raster, '{mask}', but no pre-event raster. Choose one, or give the mask as that of the post-event raster.</source>
        <translation>Es gibt eine Maske des Rasters vor dem Ereignis, „{mask}“, aber kein solches Raster. Wählen Sie eines, oder geben Sie die Maske als die des Rasters nach dem Ereignis an.</translation>
    </message>
    <message>
        <source>There is no decoder '{decoder}'; known are {known}.</source>
        <translation>Einen Decoder „{decoder}“ gibt es nicht; bekannt sind {known}.</translation>
    </message>
    <message>
        <source>There is no device '{name}'; choose one of {devices}.</source>
        <translation>Ein Gerät „{name}“ gibt es nicht; wählen Sie eines von {devices}.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>Es gibt keine Datei {path}.</translation>
    </message>
    <message>
        <source>There is no file {path}; expected the candidates that a map has written.</source>
        <translation>Es gibt keine Datei {path}; erwartet werden die Kandidaten, die eine Kartierung geschrieben hat.</translation>
    </message>
    <message>
        <source>There is no index '{index}'; there are {known}.</source>
        <translation>Einen Index „{index}“ gibt es nicht; vorhanden: {known}.</translation>
    </message>
    <message>
        <source>There is no mapped ground around the landslides: the sample has no such stratum.</source>
        <translation>Um die Rutschungen herum gibt es keinen kartierten Boden: Die Stichprobe hat kein solches Stratum.</translation>
    </message>
    <message>
        <source>There is no model at {path}: expected a folder &lt;name&gt;.lsmodel.</source>
        <translation>Unter {path} gibt es kein Modell: Erwartet wird ein Ordner &lt;name&gt;.lsmodel.</translation>
    </message>
    <message>
        <source>There is no network '{name}'; known are tsmu, tu-&lt;timm name&gt;, {known}.</source>
        <translation>Ein Netz „{name}“ gibt es nicht; bekannt sind tsmu, tu-&lt;timm name&gt;, {known}.</translation>
    </message>
    <message>
        <source>There is no paper '{paper}'; choose from {papers}.</source>
        <translation>Ein Papier „{paper}“ gibt es nicht; wählen Sie aus {papers}.</translation>
    </message>
    <message>
        <source>There is no patch to train on: no training scene has a labelled, valid area.</source>
        <translation>Es gibt keinen Ausschnitt zum Trainieren: Keine Trainingsszene hat eine gelabelte, gültige Fläche.</translation>
    </message>
    <message>
        <source>There is no patch to validate on: give a scene of each region the split 'validation', or label a larger area.</source>
        <translation>Es gibt keinen Ausschnitt zum Validieren: Geben Sie je Region einer Szene die Teilmenge „validation“, oder labeln Sie ein größeres Gebiet.</translation>
    </message>
    <message>
        <source>There is no pre-event raster: bare ground is told from its surroundings alone, roads and fields among it. A pre-event raster makes a far better map.</source>
        <translation>Ein Vorher-Raster fehlt: Kahler Boden wird nur an seiner Umgebung erkannt, auch Straßen und Felder gehören dazu. Mit einem Vorher-Raster wird die Karte weit besser.</translation>
    </message>
    <message>
        <source>There is no region '{region}'; the network has {known}.</source>
        <translation>Eine Region „{region}“ gibt es nicht; das Netz hat {known}.</translation>
    </message>
    <message>
        <source>There is no room for training patches: they need {size:.1f} MiB each. Free some disk space.</source>
        <translation>Für Trainingsausschnitte ist kein Platz: Sie brauchen je {size:.1f} MiB. Schaffen Sie Platz auf dem Datenträger.</translation>
    </message>
    <message>
        <source>There is no schema '{schema}' in the database '{database}', or you may not see it. Check the name, or make a new event.</source>
        <translation>In der Datenbank „{database}“ gibt es kein Schema „{schema}“, oder Sie dürfen es nicht sehen. Prüfen Sie den Namen, oder legen Sie ein neues Ereignis an.</translation>
    </message>
    <message>
        <source>There is no strategy '{name}'; known are {strategies}.</source>
        <translation>Eine Strategie „{name}“ gibt es nicht; bekannt sind {strategies}.</translation>
    </message>
    <message>
        <source>There is no training scene of region '{region}' (regions with training scenes: {found}).</source>
        <translation>Es gibt keine Trainingsszene der Region „{region}“ (Regionen mit Trainingsszenen: {found}).</translation>
    </message>
    <message>
        <source>There is no training scene: at least one scene needs the split 'train'.</source>
        <translation>Es gibt keine Trainingsszene: Mindestens eine Szene braucht die Teilmenge „train“.</translation>
    </message>
    <message>
        <source>There is no training setting '{unknown}'; known are {names}.</source>
        <translation>Eine Trainingseinstellung „{unknown}“ gibt es nicht; bekannt sind {names}.</translation>
    </message>
    <message>
        <source>There is not enough memory for Clay ({path}): its encoder takes 1.3 GB beside the network. Close other programs, or use a network without context.</source>
        <translation>Für Clay ({path}) reicht der Speicher nicht: Sein Encoder braucht 1,3 GB neben dem Netz. Schließen Sie andere Programme, oder verwenden Sie ein Netz ohne Kontext.</translation>
    </message>
    <message>
        <source>There is not enough memory for a single tile. Close other programs, or use a model with smaller tiles.</source>
        <translation>Der Speicher reicht nicht für eine einzige Kachel. Schließen Sie andere Programme, oder verwenden Sie ein Modell mit kleineren Kacheln.</translation>
    </message>
    <message>
        <source>There is not enough memory for model {model} with {count} regions. Close other programs, or use a model with fewer regions or a smaller network.</source>
        <translation>Der Speicher reicht nicht für Modell {model} mit {count} Regionen. Schließen Sie andere Programme, oder verwenden Sie ein Modell mit weniger Regionen oder ein kleineres Netz.</translation>
    </message>
    <message>
        <source>There is not enough memory for this model.</source>
        <translation>Der Speicher reicht nicht für dieses Modell.</translation>
    </message>
    <message>
        <source>There is not enough memory to score a single patch. Close other programs, or choose the device 'cpu'.</source>
        <translation>Der Speicher reicht nicht, um einen einzigen Ausschnitt zu bewerten. Schließen Sie andere Programme, oder wählen Sie das Gerät „cpu“.</translation>
    </message>
    <message>
        <source>There is nothing left to suggest here: all tiles lie close to places that are there already. Look at a larger area.</source>
        <translation>Hier gibt es nichts mehr vorzuschlagen: Alle Kacheln liegen nahe bei Orten, die schon da sind. Suchen Sie in einem größeren Gebiet.</translation>
    </message>
    <message>
        <source>There is nothing left to suggest here: every tile is labelled already, or has no data. Look at a larger area.</source>
        <translation>Hier gibt es nichts mehr vorzuschlagen: Jede Kachel ist schon gelabelt oder hat keine Daten. Suchen Sie in einem größeren Gebiet.</translation>
    </message>
    <message>
        <source>There is nothing to train on: no labelled pixel of a training scene has data in all of its rasters. Label or review where the post-event and the pre-event raster have data.</source>
        <translation>Es gibt nichts zu trainieren: Kein gelabeltes Pixel einer Trainingsszene hat in allen ihren Rastern Daten. Labeln oder prüfen Sie dort, wo Nachher- und Vorher-Raster Daten haben.</translation>
    </message>
    <message>
        <source>There is red: bare ground is brighter in it than vegetation (log ratio).</source>
        <translation>Rot ist vorhanden: Kahler Boden ist darin heller als Vegetation (logarithmisches Verhältnis).</translation>
    </message>
    <message>
        <source>These rasters can be mapped: nothing odd was found.</source>
        <translation>Diese Raster lassen sich kartieren: Es wurde nichts Auffälliges gefunden.</translation>
    </message>
    <message>
        <source>This GDAL does not read the attributes of the KML {source}: it has no driver LIBKML. Take the same landslides as GeoPackage or GeoJSON, or a GDAL with that driver.</source>
        <translation>Dieses GDAL liest die Attribute der KML-Datei {source} nicht: Ihm fehlt der Treiber LIBKML. Nehmen Sie dieselben Rutschungen als GeoPackage oder GeoJSON, oder ein GDAL mit diesem Treiber.</translation>
    </message>
    <message>
        <source>This Python ({python}) cannot import {library}: {error}. Install what is missing with: {python} -m pip install torch torchvision segmentation-models-pytorch safetensors</source>
        <translation>Dieses Python ({python}) kann {library} nicht importieren: {error}. Installieren Sie das Fehlende mit: {python} -m pip install torch torchvision segmentation-models-pytorch safetensors</translation>
    </message>
    <message>
        <source>This Python cannot make secure connections. Install Python from python.org, or uv, then try again.</source>
        <translation>Dieses Python kann keine sicheren Verbindungen herstellen. Installieren Sie Python von python.org oder uv, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>This Python lacks what makes environments. Install python3-venv (Debian, Ubuntu), or uv.</source>
        <translation>Diesem Python fehlt, womit Umgebungen angelegt werden. Installieren Sie python3-venv (Debian, Ubuntu) oder uv.</translation>
    </message>
    <message>
        <source>This engine maps only: it has no PyTorch, which training, updating, suggesting places, boxes by Faster R-CNN and writing ONNX files need. Set up the full engine: 'CPU', or one for your graphics card, in the window 'Set up the engine…'.</source>
        <translation>Diese Engine kartiert nur: Sie hat kein PyTorch, das zum Trainieren, Aktualisieren, Vorschlagen von Orten, für Rahmen mit Faster R-CNN und zum Schreiben von ONNX-Dateien nötig ist. Richten Sie die volle Engine ein: „CPU“ oder eine für Ihre Grafikkarte, im Fenster „Engine einrichten…“.</translation>
    </message>
    <message>
        <source>This installation has no starter models (expected in {folder}). Install the plugin again, or name a model.</source>
        <translation>Diese Installation hat keine Startmodelle (erwartet in {folder}). Installieren Sie das Plugin erneut, oder geben Sie ein Modell an.</translation>
    </message>
    <message>
        <source>This is neither a GeoPackage nor a PostgreSQL connection with a database. Choose a file whose name ends in {suffix}, or give the connection a database or a service in QGIS's Browser panel.</source>
        <translation>Das ist weder ein GeoPackage noch eine PostgreSQL-Verbindung mit Datenbank. Wählen Sie eine Datei, deren Name auf {suffix} endet, oder geben Sie der Verbindung im Browser-Bedienfeld von QGIS eine Datenbank oder einen Dienst.</translation>
    </message>
    <message>
        <source>This map, by tenths of the probability</source>
        <translation>Diese Karte, nach Zehnteln der Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>This update was published as version {number} before.</source>
        <translation>Dieses Update wurde schon als Version {number} veröffentlicht.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Schwellenwert</translation>
    </message>
    <message>
        <source>Threshold {threshold:.1%}, from the scene: about as much of it is called landslide as by the change alone ({share:.2%}), between {low:.0%} and {high:.0%}.</source>
        <translation>Schwellenwert {threshold:.1%}, aus der Szene: Etwa so viel von ihr gilt als Rutschung wie nach der Veränderung allein ({share:.2%}), zwischen {low:.0%} und {high:.0%}.</translation>
    </message>
    <message>
        <source>Threshold {threshold:g} is not a probability above 0 and up to 1.</source>
        <translation>Der Schwellenwert {threshold:g} ist keine Wahrscheinlichkeit über 0 und bis 1.</translation>
    </message>
    <message>
        <source>Threshold {threshold} is not a probability between 0 and 1.</source>
        <translation>Der Schwellenwert {threshold} ist keine Wahrscheinlichkeit zwischen 0 und 1.</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Schwellenwerte</translation>
    </message>
    <message>
        <source>Training patches: {found}; a search needs {needed} at least. Label a larger area, or train without a search.</source>
        <translation>Trainingsausschnitte: {found}; eine Suche braucht mindestens {needed}. Labeln Sie ein größeres Gebiet, oder trainieren Sie ohne Suche.</translation>
    </message>
    <message>
        <source>Training starts from random weights. {reason}</source>
        <translation>Das Training beginnt mit zufälligen Gewichten. {reason}</translation>
    </message>
    <message>
        <source>Training {network} ({parameters:.1f} million parameters) on {device}. Patches: {patches}, regions: {regions}.</source>
        <translation>{network} ({parameters:.1f} Millionen Parameter) wird auf {device} trainiert. Ausschnitte: {patches}, Regionen: {regions}.</translation>
    </message>
    <message>
        <source>Trying the engine: a network maps one tile</source>
        <translation>Engine wird getestet: Ein Netz kartiert eine Kachel</translation>
    </message>
    <message>
        <source>Two of the files to export to have the same name. Choose different names.</source>
        <translation>Zwei der Exportdateien haben denselben Namen. Wählen Sie verschiedene Namen.</translation>
    </message>
    <message>
        <source>Unknown message type in {excerpt}.</source>
        <translation>Unbekannter Nachrichtentyp in {excerpt}.</translation>
    </message>
    <message>
        <source>Unknown operation '{op}'.</source>
        <translation>Unbekannte Operation „{op}“.</translation>
    </message>
    <message>
        <source>User's accuracy of landslides (precision)</source>
        <translation>Nutzergenauigkeit der Rutschungen (Präzision)</translation>
    </message>
    <message>
        <source>Validation did not improve for {epochs} epochs: training ends.</source>
        <translation>Die Validierung wurde {epochs} Epochen lang nicht besser: Das Training endet.</translation>
    </message>
    <message>
        <source>Values reach {pre:.4g} before and {post:.4g} after.</source>
        <translation>Die Werte reichen vorher bis {pre:.4g} und nachher bis {post:.4g}.</translation>
    </message>
    <message>
        <source>Values: {low:.4g} to {high:.4g}.</source>
        <translation>Werte: {low:.4g} bis {high:.4g}.</translation>
    </message>
    <message>
        <source>Version {number} is published.</source>
        <translation>Version {number} ist veröffentlicht.</translation>
    </message>
    <message>
        <source>Version {version} finds boxes</source>
        <translation>Version {version} findet Rahmen</translation>
    </message>
    <message>
        <source>Version {version} is published</source>
        <translation>Version {version} ist veröffentlicht</translation>
    </message>
    <message>
        <source>Water cannot be told by the bands of '{image}': it must be known which ones are green and near infrared. Name the bands in the file, or choose a water mask.</source>
        <translation>An den Bändern von „{image}“ ist Wasser nicht zu erkennen: Es muss bekannt sein, welche Grün und nahes Infrarot sind. Benennen Sie die Bänder in der Datei, oder wählen Sie eine Wassermaske.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gewicht</translation>
    </message>
    <message>
        <source>Weights are fitted to labels, and none are named: name them (--labels), or leave out the labelled area and the fitted probability.</source>
        <translation>Gewichte werden an Labels angepasst, und es sind keine angegeben: Geben Sie welche an (--labels), oder lassen Sie Label-Gebiet und angepasste Wahrscheinlichkeit weg.</translation>
    </message>
    <message>
        <source>Weights fitted to {landslides} places with landslides and {others} without: starter {starter:.2f} (usually {usual_starter:.2f}), change {change:.2f} ({usual_change:.2f}), offset {offset:+.2f}.</source>
        <translation>Gewichte angepasst an {landslides} Orte mit Rutschungen und {others} ohne: Startmodell {starter:.2f} (üblich {usual_starter:.2f}), Veränderung {change:.2f} ({usual_change:.2f}), Versatz {offset:+.2f}.</translation>
    </message>
    <message>
        <source>Weights: {repository}, {host}, licence: {licence}, about {megabytes:.0f} MB</source>
        <translation>Gewichte: {repository}, {host}, Lizenz: {licence}, etwa {megabytes:.0f} MB</translation>
    </message>
    <message>
        <source>What is finished of the map cannot be kept in {folder} ({free}): {reason}. Choose another folder, or make room there.</source>
        <translation>Das Fertige der Karte kann nicht in {folder} aufbewahrt werden ({free}): {reason}. Wählen Sie einen anderen Ordner, oder schaffen Sie dort Platz.</translation>
    </message>
    <message>
        <source>What is finished of this map is kept: the same map will go on from there.</source>
        <translation>Was von dieser Karte fertig ist, bleibt erhalten: Dieselbe Karte geht von dort weiter.</translation>
    </message>
    <message>
        <source>What the bands show is not known: the brightness of bands {bands} is compared. Name the bands in the file, or choose red, green, blue and near infrared in that order, for a better map.</source>
        <translation>Was die Bänder zeigen, ist nicht bekannt: Verglichen wird die Helligkeit der Bänder {bands}. Benennen Sie die Bänder in der Datei, oder wählen Sie Rot, Grün, Blau und nahes Infrarot in dieser Reihenfolge, damit die Karte besser wird.</translation>
    </message>
    <message>
        <source>What was mapped would have {pixels:,.0f} pixels of {side:g} m. Choose larger pixels.</source>
        <translation>Das Kartierte hätte {pixels:,.0f} Pixel von {side:g} m. Wählen Sie größere Pixel.</translation>
    </message>
    <message>
        <source>What {host} sent are no weights of encoder '{network}' ({reason}). Try again later, or use a file of weights.</source>
        <translation>Was {host} geschickt hat, sind keine Gewichte für Encoder „{network}“ ({reason}). Versuchen Sie es später erneut, oder verwenden Sie eine Datei mit Gewichten.</translation>
    </message>
    <message>
        <source>When the images were taken is not known for both of them.</source>
        <translation>Nicht von beiden Bildern ist bekannt, wann sie aufgenommen wurden.</translation>
    </message>
    <message>
        <source>Whether the rasters lie exactly on each other cannot be told: they are too small or too unlike.</source>
        <translation>Ob die Raster genau aufeinanderliegen, lässt sich nicht sagen: Sie sind zu klein oder zu unähnlich.</translation>
    </message>
    <message>
        <source>Whole area of landslides, estimated (95 % interval)</source>
        <translation>Gesamte Rutschungsfläche, geschätzt (95-%-Intervall)</translation>
    </message>
    <message>
        <source>Whole inventory as mapped</source>
        <translation>Gesamtes Inventar, wie kartiert</translation>
    </message>
    <message>
        <source>With weights of 8 bits the IoU of region '{region}' falls by {loss:.3f} on its validation patches.</source>
        <translation>Mit 8-Bit-Gewichten fällt die IoU der Region „{region}“ an ihren Validierungsausschnitten um {loss:.3f}.</translation>
    </message>
    <message>
        <source>Writing the mask of clouds</source>
        <translation>Wolkenmaske wird geschrieben</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Bericht wird geschrieben</translation>
    </message>
    <message>
        <source>Writing {output}</source>
        <translation>{output} wird geschrieben</translation>
    </message>
    <message>
        <source>a copy of that of '{cloned}'</source>
        <translation>einer Kopie des Decoders von „{cloned}“</translation>
    </message>
    <message>
        <source>a place on the map</source>
        <translation>mit Ort auf der Karte</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>und {count} weitere</translation>
    </message>
    <message>
        <source>another QGIS has it open for writing ({path}).</source>
        <translation>ein anderes QGIS hat es zum Schreiben geöffnet ({path}).</translation>
    </message>
    <message>
        <source>around mapped landslides</source>
        <translation>um kartierte Rutschungen</translation>
    </message>
    <message>
        <source>band {number}</source>
        <translation>Band {number}</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <source>epoch {epoch}: {figures}</source>
        <translation>Epoche {epoch}: {figures}</translation>
    </message>
    <message>
        <source>expected an object with a list of scenes: {"scenes": [{"id": ..., "post": ...}]}</source>
        <translation>erwartet wird ein Objekt mit einer Liste von Szenen: {"scenes": [{"id": ..., "post": ...}]}</translation>
    </message>
    <message>
        <source>false alarm</source>
        <translation>Fehlalarm</translation>
    </message>
    <message>
        <source>fewer than {share:.0%} of the largest landslides were found</source>
        <translation>von den größten Rutschungen wurden weniger als {share:.0%} gefunden</translation>
    </message>
    <message>
        <source>found</source>
        <translation>gefunden</translation>
    </message>
    <message>
        <source>from colours</source>
        <translation>aus Farben</translation>
    </message>
    <message>
        <source>from names</source>
        <translation>aus Namen</translation>
    </message>
    <message>
        <source>from the file name</source>
        <translation>aus dem Dateinamen</translation>
    </message>
    <message>
        <source>from wavelengths</source>
        <translation>aus Wellenlängen</translation>
    </message>
    <message>
        <source>green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <source>id: {count} that are no whole numbers were left out: there is a uid.</source>
        <translation>id: weggelassen, da keine ganzen Zahlen: {count}; es gibt eine uid.</translation>
    </message>
    <message>
        <source>in the rest of the map</source>
        <translation>im Rest der Karte</translation>
    </message>
    <message>
        <source>it answers nothing but zeros on {device}.</source>
        <translation>sie liefert auf {device} nur Nullen.</translation>
    </message>
    <message>
        <source>it computes something else than the CPU</source>
        <translation>es berechnet etwas anderes als die CPU</translation>
    </message>
    <message>
        <source>it crashed with signal {code} ({signal_name})</source>
        <translation>abgestürzt mit Signal {code} ({signal_name})</translation>
    </message>
    <message>
        <source>it does not end</source>
        <translation>noch nicht beendet</translation>
    </message>
    <message>
        <source>it does not say</source>
        <translation>ohne Angabe eines Grundes</translation>
    </message>
    <message>
        <source>it ended with exit code {code}</source>
        <translation>beendet mit Exit-Code {code}</translation>
    </message>
    <message>
        <source>it gave no answer within {seconds:g} seconds</source>
        <translation>keine Antwort innerhalb von {seconds:g} Sekunden</translation>
    </message>
    <message>
        <source>it has no labels.</source>
        <translation>sie hat keine Labels.</translation>
    </message>
    <message>
        <source>it was killed by the system (signal 9), most likely because memory ran out</source>
        <translation>vom System beendet (Signal 9), wahrscheinlich weil der Speicher ausging</translation>
    </message>
    <message>
        <source>it was stopped by Landslide Mapper</source>
        <translation>von Landslide Mapper beendet</translation>
    </message>
    <message>
        <source>its memory is full ({reason})</source>
        <translation>der Speicher ist voll ({reason})</translation>
    </message>
    <message>
        <source>its process answered something else than expected</source>
        <translation>der Prozess antwortete etwas anderes als erwartet</translation>
    </message>
    <message>
        <source>macOS 12.3 or newer, and a PyTorch for Apple processors, are needed for the Apple GPU</source>
        <translation>die Apple-GPU braucht macOS 12.3 oder neuer und ein PyTorch für Apple-Prozessoren</translation>
    </message>
    <message>
        <source>mapped from the post-event raster alone</source>
        <translation>nur aus dem Nachher-Raster kartiert</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>übersehen</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
    <message>
        <source>near infrared</source>
        <translation>nahes Infrarot</translation>
    </message>
    <message>
        <source>no NVIDIA graphics card was found, or its driver is not installed.</source>
        <translation>keine NVIDIA-Grafikkarte gefunden, oder ihr Treiber ist nicht installiert.</translation>
    </message>
    <message>
        <source>no build of PyTorch fits {card} and its driver {driver}; a newer driver may help.</source>
        <translation>kein Build von PyTorch passt zu {card} und ihrem Treiber {driver}; ein neuerer Treiber kann helfen.</translation>
    </message>
    <message>
        <source>no landslide</source>
        <translation>keine Rutschung</translation>
    </message>
    <message>
        <source>no place on the map</source>
        <translation>ohne Ort auf der Karte</translation>
    </message>
    <message>
        <source>no unit was judged in {count} of the strata</source>
        <translation>in {count} der Strata wurde keine Einheit beurteilt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>not defined</source>
        <translation>nicht definiert</translation>
    </message>
    <message>
        <source>not defined: {reason}</source>
        <translation>nicht definiert: {reason}</translation>
    </message>
    <message>
        <source>not enough is known</source>
        <translation>es ist nicht genug bekannt</translation>
    </message>
    <message>
        <source>not mapped</source>
        <translation>nicht kartiert</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>nicht benannt</translation>
    </message>
    <message>
        <source>nothing is mapped as that</source>
        <translation>nichts ist so kartiert</translation>
    </message>
    <message>
        <source>nothing is mapped inside the accuracy areas</source>
        <translation>in den Genauigkeitsgebieten ist nichts kartiert</translation>
    </message>
    <message>
        <source>of this machine</source>
        <translation>dieses Rechners</translation>
    </message>
    <message>
        <source>only one unit was judged in a stratum</source>
        <translation>in einem Stratum wurde nur eine Einheit beurteilt</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>Pixeln</translation>
    </message>
    <message>
        <source>post-event</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>posterior {posterior:.2f}, distance {distance:.1f} of at most {most:g}</source>
        <translation>A-posteriori {posterior:.2f}, Abstand {distance:.1f} von höchstens {most:g}</translation>
    </message>
    <message>
        <source>pre-event</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>random weights</source>
        <translation>zufälligen Gewichten</translation>
    </message>
    <message>
        <source>red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <source>scenes: the list is empty, expected at least one scene</source>
        <translation>scenes: Die Liste ist leer, erwartet wird mindestens eine Szene</translation>
    </message>
    <message>
        <source>scenes[{number}].id: {name!r} is already the id of scenes[{first}]</source>
        <translation>scenes[{number}].id: {name!r} ist schon die id von scenes[{first}]</translation>
    </message>
    <message>
        <source>standard output cannot be written: {reason}. What was asked for is done; say where to print it.</source>
        <translation>Die Standardausgabe kann nicht geschrieben werden: {reason}. Das Verlangte ist getan; geben Sie an, wohin es ausgegeben werden soll.</translation>
    </message>
    <message>
        <source>standard output is closed, and the result is printed there. Leave it open.</source>
        <translation>Die Standardausgabe ist geschlossen, und dort wird das Ergebnis ausgegeben. Lassen Sie sie offen.</translation>
    </message>
    <message>
        <source>stem_stride 1 does not go with '{name}': its first convolution has no stride of 2.</source>
        <translation>stem_stride 1 passt nicht zu „{name}“: Dessen erste Faltung hat nicht die Schrittweite 2.</translation>
    </message>
    <message>
        <source>the accuracy areas hold no landslide</source>
        <translation>die Genauigkeitsgebiete enthalten keine Rutschung</translation>
    </message>
    <message>
        <source>the accuracy areas hold no landslide of the reference</source>
        <translation>die Genauigkeitsgebiete enthalten keine Rutschung der Referenz</translation>
    </message>
    <message>
        <source>the accuracy areas hold no landslide, neither mapped nor in the reference</source>
        <translation>die Genauigkeitsgebiete enthalten keine Rutschung, weder kartiert noch in der Referenz</translation>
    </message>
    <message>
        <source>the accuracy areas hold {count} landslides of the reference, fewer than {fewest} of any size</source>
        <translation>die Genauigkeitsgebiete enthalten {count} Rutschungen der Referenz, weniger als {fewest} von jeder Größe</translation>
    </message>
    <message>
        <source>the area to map</source>
        <translation>dem zu kartierenden Gebiet</translation>
    </message>
    <message>
        <source>the engine's PyTorch is built without CUDA</source>
        <translation>das PyTorch der Engine ist ohne CUDA gebaut</translation>
    </message>
    <message>
        <source>the environment variable {variable}</source>
        <translation>der Umgebungsvariable {variable}</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>die Datei ist leer</translation>
    </message>
    <message>
        <source>the folder {folder} is write-protected.</source>
        <translation>der Ordner {folder} ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>the lock file {path} cannot be written ({reason}).</source>
        <translation>die Sperrdatei {path} kann nicht geschrieben werden ({reason}).</translation>
    </message>
    <message>
        <source>the network needs blue, green, red and near infrared, and it is not known which band shows {missing}</source>
        <translation>das Netz braucht Blau, Grün, Rot und nahes Infrarot, und es ist nicht bekannt, welches Band dies zeigt: {missing}</translation>
    </message>
    <message>
        <source>the network needs reflectance, and the values are those of a picture</source>
        <translation>das Netz braucht Reflexionswerte, und die Werte sind die eines Fotos</translation>
    </message>
    <message>
        <source>the raster</source>
        <translation>das Raster</translation>
    </message>
    <message>
        <source>the sample holds none of it</source>
        <translation>die Stichprobe enthält nichts davon</translation>
    </message>
    <message>
        <source>the scene</source>
        <translation>der Szene</translation>
    </message>
    <message>
        <source>the settings of Landslide Mapper</source>
        <translation>den Einstellungen von Landslide Mapper</translation>
    </message>
    <message>
        <source>the strata have no area</source>
        <translation>die Strata haben keine Fläche</translation>
    </message>
    <message>
        <source>the worker's torch is built without CUDA</source>
        <translation>das torch des Workers ist ohne CUDA gebaut</translation>
    </message>
    <message>
        <source>there is no landslide of this size</source>
        <translation>es gibt keine Rutschung dieser Größe</translation>
    </message>
    <message>
        <source>this is not a Mac with an Apple GPU, or its torch cannot use it</source>
        <translation>dies ist kein Mac mit Apple-GPU, oder sein torch kann sie nicht verwenden</translation>
    </message>
    <message>
        <source>too few of the areas hold any of it</source>
        <translation>zu wenige der Gebiete enthalten etwas davon</translation>
    </message>
    <message>
        <source>torch finds no NVIDIA GPU or its driver</source>
        <translation>torch findet keine NVIDIA-GPU oder ihren Treiber nicht</translation>
    </message>
    <message>
        <source>torch finds no driver for it</source>
        <translation>torch findet keinen Treiber dafür</translation>
    </message>
    <message>
        <source>{area} of the accuracy areas were not mapped (clouds, no data, outside of the map), and are left out of all figures.</source>
        <translation>{area} der Genauigkeitsgebiete wurden nicht kartiert (Wolken, keine Daten, außerhalb der Karte) und sind in keiner Kennzahl enthalten.</translation>
    </message>
    <message>
        <source>{area} of what was asked for could not be mapped: that nothing is there says nothing.</source>
        <translation>Von der verlangten Fläche konnten {area} nicht kartiert werden: Dass dort nichts ist, besagt nichts.</translation>
    </message>
    <message>
        <source>{bands} (not named)</source>
        <translation>{bands} (nicht benannt)</translation>
    </message>
    <message>
        <source>{bands} bands</source>
        <translation>{bands} Bänder</translation>
    </message>
    <message>
        <source>{card}: field 'tile_size' is {tile_size}; expected a multiple of {divisor}, which network '{network}' needs.</source>
        <translation>{card}: Feld „tile_size“ ist {tile_size}; erwartet wird ein Vielfaches von {divisor}, das Netz „{network}“ braucht es.</translation>
    </message>
    <message>
        <source>{count:,} images without a mask are left out.</source>
        <translation>Bilder ohne Maske werden weggelassen: {count:,}.</translation>
    </message>
    <message>
        <source>{count:,} in water</source>
        <translation>{count:,} im Wasser</translation>
    </message>
    <message>
        <source>{count:,} landslides are smaller than a pixel and are not counted as such.</source>
        <translation>{count:,} Rutschungen sind kleiner als ein Pixel und werden nicht als solche gezählt.</translation>
    </message>
    <message>
        <source>{count:,} landslides of the inventory were found by a model and reviewed by nobody.</source>
        <translation>{count:,} Rutschungen des Inventars wurden von einem Modell gefunden und von niemandem geprüft.</translation>
    </message>
    <message>
        <source>{count:,} of the points that were drawn are not in the sample: unless they were left out by chance, its figures are wrong.</source>
        <translation>{count:,} der gezogenen Punkte sind nicht in der Stichprobe: Wenn sie nicht zufällig weggelassen wurden, sind deren Kennzahlen falsch.</translation>
    </message>
    <message>
        <source>{count:,} on flat ground</source>
        <translation>{count:,} auf flachem Gelände</translation>
    </message>
    <message>
        <source>{count:,} points are fewer than {least:,} for each stratum; more were drawn.</source>
        <translation>{count:,} Punkte sind weniger als {least:,} je Stratum; es wurden mehr gezogen.</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>{count} Dateien</translation>
    </message>
    <message>
        <source>{count} identifiers that are no whole numbers are kept in uid.</source>
        <translation>Kennungen, die keine ganzen Zahlen sind, stehen in uid: {count}.</translation>
    </message>
    <message>
        <source>{count} of the candidates are reviewed; those are never removed.</source>
        <translation>Geprüfte Kandidaten darunter: {count}; diese werden nie entfernt.</translation>
    </message>
    <message>
        <source>{count} outlines were smoothed; areas are those of the smooth outlines.</source>
        <translation>Geglättete Umrisse: {count}; die Flächen sind die der glatten Umrisse.</translation>
    </message>
    <message>
        <source>{count} places with {random_share:.0%} at random cannot be suggested.</source>
        <translation>{count} Orte mit {random_share:.0%} Zufall können nicht vorgeschlagen werden.</translation>
    </message>
    <message>
        <source>{dem} has elevations in '{unit}', expected metres or feet. Convert it first.</source>
        <translation>{dem} hat Höhen in „{unit}“; erwartet werden Meter oder Fuß. Rechnen Sie sie zuerst um.</translation>
    </message>
    <message>
        <source>{dem} has {bands} bands and {crs}, expected one band of elevations with a coordinate reference system.</source>
        <translation>{dem} ist ein Raster {crs}, Bänder: {bands}; erwartet wird ein Band mit Höhen und ein Koordinatenbezugssystem.</translation>
    </message>
    <message>
        <source>{device} is not used: {reason}.</source>
        <translation>{device} wird nicht verwendet: {reason}.</translation>
    </message>
    <message>
        <source>{doing}: GDAL gave no reason.</source>
        <translation>{doing}: GDAL nannte keinen Grund.</translation>
    </message>
    <message>
        <source>{epochs} epochs: at least one is needed.</source>
        <translation>{epochs} Epochen: Mindestens eine ist nötig.</translation>
    </message>
    <message>
        <source>{error} The choice of regions starts anew from the patches that the model keeps{unknown}.</source>
        <translation>{error} Die Wahl der Regionen beginnt neu mit den Ausschnitten, die das Modell behält{unknown}.</translation>
    </message>
    <message>
        <source>{error} The model runs by PyTorch.</source>
        <translation>{error} Das Modell läuft mit PyTorch.</translation>
    </message>
    <message>
        <source>{event} could not be brought up to date and is as it was: {error}</source>
        <translation>{event} konnte nicht auf den neuen Stand gebracht werden und ist, wie es war: {error}</translation>
    </message>
    <message>
        <source>{event} has no column '{column}' of type {kind} in its table '{table}': {remedy}</source>
        <translation>{event} hat keine Spalte „{column}“ vom Typ {kind} in der Tabelle „{table}“: {remedy}</translation>
    </message>
    <message>
        <source>{event} is not an event of Landslide Mapper: no schema version in a table 'info'. Choose the GeoPackage or schema of an event, or make a new event.</source>
        <translation>{event} ist kein Ereignis von Landslide Mapper: Eine Schemaversion in einer Tabelle „info“ fehlt. Wählen Sie das GeoPackage oder Schema eines Ereignisses, oder legen Sie ein neues Ereignis an.</translation>
    </message>
    <message>
        <source>{event} is of an older version (schema {version}) and must be brought up to date, which cannot be done now: {reason}</source>
        <translation>{event} hat eine ältere Version (Schema {version}) und muss auf den neuen Stand gebracht werden, was jetzt nicht geht: {reason}</translation>
    </message>
    <message>
        <source>{event} is of schema {version}, which this version cannot bring up to date.</source>
        <translation>{event} hat Schema {version}, das diese Version nicht auf den neuen Stand bringen kann.</translation>
    </message>
    <message>
        <source>{event} lacks the tables {missing}: {remedy}</source>
        <translation>{event} fehlen die Tabellen {missing}: {remedy}</translation>
    </message>
    <message>
        <source>{event} was made by a newer Landslide Mapper (schema {version}; this one knows up to {known}). It is left as it is. Update the plugin to open it.</source>
        <translation>{event} stammt von einem neueren Landslide Mapper (Schema {version}; dieser kennt bis {known}). Es bleibt, wie es ist. Aktualisieren Sie das Plugin, um es zu öffnen.</translation>
    </message>
    <message>
        <source>{failure}: this GDAL cannot write {format}.</source>
        <translation>{failure}: Dieses GDAL kann {format} nicht schreiben.</translation>
    </message>
    <message>
        <source>{failure}: {found} of {count} candidates arrived.</source>
        <translation>{failure}: Angekommene Kandidaten: {found} von {count}.</translation>
    </message>
    <message>
        <source>{failure}: {found} of {expected} landslides arrived.</source>
        <translation>{failure}: Angekommene Rutschungen: {found} von {expected}.</translation>
    </message>
    <message>
        <source>{folder} cannot be written: {reason}.</source>
        <translation>{folder} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>{folder} has {free:.1f} GB free, and the engine needs {needed:.1f} GB while it is made. Make room, then try again.</source>
        <translation>In {folder} sind {free:.1f} GB frei, und die Engine braucht beim Anlegen {needed:.1f} GB. Schaffen Sie Platz, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>{folder} holds no image with a mask: expected {expected}. {without} images without one were found.</source>
        <translation>{folder} enthält kein Bild mit Maske; erwartet: {expected}. Gefundene Bilder ohne Maske: {without}.</translation>
    </message>
    <message>
        <source>{folder} holds {count} tiles, expected one. Choose the IMG_DATA folder of one of them.</source>
        <translation>{folder} enthält {count} Kacheln, erwartet wird eine. Wählen Sie den Ordner IMG_DATA von einer davon.</translation>
    </message>
    <message>
        <source>{folder} is a folder, expected a raster file, or a folder with one file for each band of a scene (names that end in _B04, _SR_B4 or _red). Images found: {count}. Choose a file.</source>
        <translation>{folder} ist ein Ordner; erwartet wird eine Rasterdatei oder ein Ordner mit einer Datei je Band einer Szene (Namen, die auf _B04, _SR_B4 oder _red enden). Gefundene Bilder: {count}. Wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>{folder} is being written by {holder}. Wait until it is done, then try again.</source>
        <translation>{folder} wird gerade geschrieben ({holder}). Warten Sie, bis das fertig ist, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>{folder} is in use. Wait until running jobs have ended, close other windows of QGIS, then remove the engine again.</source>
        <translation>{folder} ist in Gebrauch. Warten Sie, bis laufende Aufgaben fertig sind, schließen Sie andere QGIS-Fenster, und entfernen Sie die Engine dann erneut.</translation>
    </message>
    <message>
        <source>{folder} is no offline bundle: {name} is missing or damaged. Choose the folder that './build.sh bundle' has made.</source>
        <translation>{folder} ist kein Offline-Paket: {name} fehlt oder ist beschädigt. Wählen Sie den Ordner, den „./build.sh bundle“ erstellt hat.</translation>
    </message>
    <message>
        <source>{folder} keeps no image statistics ({file}), so no region can be chosen by the look of the images. Name the region, or train or update the model with this Landslide Mapper.</source>
        <translation>{folder} enthält keine Bildstatistik ({file}), daher kann nach dem Aussehen der Bilder keine Region gewählt werden. Geben Sie die Region an, oder trainieren oder aktualisieren Sie das Modell mit diesem Landslide Mapper.</translation>
    </message>
    <message>
        <source>{folder}: no such folder.</source>
        <translation>{folder}: kein solcher Ordner.</translation>
    </message>
    <message>
        <source>{format}: title, text and author are not in the file. GDAL's driver LIBKML writes them; it is missing here, or would need too much memory for so many landslides.</source>
        <translation>{format}: Titel, Text und Autor stehen nicht in der Datei. Der GDAL-Treiber LIBKML schreibt sie; er fehlt hier oder würde für so viele Rutschungen zu viel Speicher brauchen.</translation>
    </message>
    <message>
        <source>{host} does not have {repository} (any more). Choose another encoder, or a file of weights.</source>
        <translation>{host} hat {repository} nicht (mehr). Wählen Sie einen anderen Encoder oder eine Datei mit Gewichten.</translation>
    </message>
    <message>
        <source>{how}; its last words: {lines}</source>
        <translation>{how}; letzte Worte: {lines}</translation>
    </message>
    <message>
        <source>{index} is computed from the bands {needed}, but no band is known to be {missing} (they are {names}). Choose rasters that have it, name their bands, or leave out {index}.</source>
        <translation>{index} wird aus den Bändern {needed} berechnet, aber von keinem Band ist bekannt, dass es {missing} ist (sie sind {names}). Wählen Sie Raster, die es haben, benennen Sie ihre Bänder, oder lassen Sie {index} weg.</translation>
    </message>
    <message>
        <source>{last} did no better than {best}.</source>
        <translation>„{last}“ war nicht besser als „{best}“.</translation>
    </message>
    <message>
        <source>{left:,} areas with fewer errors are not shown.</source>
        <translation>Nicht gezeigte Gebiete mit weniger Fehlern: {left:,}.</translation>
    </message>
    <message>
        <source>{mask} has {bands} bands: it is an image, not a mask. A mask has one band with 0 background, 1 landslide, 255 ignore.</source>
        <translation>{mask} hat {bands} Bänder: Es ist ein Bild, keine Maske. Eine Maske hat ein Band mit 0 Hintergrund, 1 Rutschung, 255 ignorieren.</translation>
    </message>
    <message>
        <source>{mask} holds the value {value:g}: it is no mask. A mask has 0 background, 1 landslide, 255 ignore.</source>
        <translation>{mask} enthält den Wert {value:g}: Es ist keine Maske. Eine Maske hat 0 Hintergrund, 1 Rutschung, 255 ignorieren.</translation>
    </message>
    <message>
        <source>{mask} holds the value {value}, expected a mask of clouds: 0 clear, 1 cloud, 2 shadow, 3 snow, or its nodata value. Give it these values (in QGIS: Raster calculator, or Assign nodata where that is what it means), or make one (command and algorithm 'clouds').</source>
        <translation>{mask} enthält den Wert {value}, erwartet wird eine Wolkenmaske: 0 klar, 1 Wolke, 2 Schatten, 3 Schnee, oder ihr Nodata-Wert. Geben Sie ihr diese Werte (in QGIS: Rasterrechner, oder Nodata zuweisen, wo das gemeint ist), oder erstellen Sie eine (Befehl und Algorithmus „clouds“).</translation>
    </message>
    <message>
        <source>{megabytes:.1f} MB are there</source>
        <translation>{megabytes:.1f} MB sind da</translation>
    </message>
    <message>
        <source>{model} asks Clay, which an engine that only maps cannot. Set up the full engine: 'CPU', or one for your graphics card.</source>
        <translation>{model} befragt Clay; eine Engine, die nur kartiert, kann das nicht. Richten Sie die volle Engine ein: „CPU“ oder eine für Ihre Grafikkarte.</translation>
    </message>
    <message>
        <source>{model} keeps no graph, by which an engine that only maps could run it: it was made by an older version. Set up the full engine, 'CPU': it can map with it, and updates add graphs.</source>
        <translation>{model} enthält keinen Graphen, mit dem eine Engine nur zum Kartieren es ausführen könnte: Es stammt von einer älteren Version. Richten Sie die volle Engine ein, „CPU“: Sie kann damit kartieren, und Updates fügen Graphen hinzu.</translation>
    </message>
    <message>
        <source>{name} cannot be brought onto a rotated grid with this version of GDAL. Warp the post-event raster to a north-up grid first.</source>
        <translation>{name} kann mit dieser GDAL-Version nicht auf ein gedrehtes Gitter gebracht werden. Transformieren Sie das Nachher-Raster zuerst auf ein nach Norden ausgerichtetes Gitter.</translation>
    </message>
    <message>
        <source>{name} covers {percent} of the post-event raster; the rest is {rest}.</source>
        <translation>{name} deckt {percent} des Nachher-Rasters ab; der Rest wird {rest}.</translation>
    </message>
    <message>
        <source>{name} does not cover the same ground as the raster that it is resampled to.</source>
        <translation>{name} bedeckt nicht denselben Boden wie das Raster, auf das es umgerechnet wird.</translation>
    </message>
    <message>
        <source>{name} does not overlap the post-event raster: its extent is {extent}, post's is {post_extent}. Check that both show the same place, and their coordinate systems.</source>
        <translation>{name} überlappt nicht mit dem Nachher-Raster: Seine Ausdehnung ist {extent}, die des Nachher-Rasters {post_extent}. Prüfen Sie, ob beide denselben Ort zeigen, und ihre Koordinatensysteme.</translation>
    </message>
    <message>
        <source>{name} has no raster band, expected at least one.</source>
        <translation>{name} hat kein Rasterband, erwartet wird mindestens eines.</translation>
    </message>
    <message>
        <source>{name} has pixels of less than a millimetre in {crs}: its coordinates look like degrees. Assign it the right coordinate reference system (in QGIS: Layer CRS in the layer's menu).</source>
        <translation>{name} hat in {crs} Pixel von weniger als einem Millimeter: Die Koordinaten sehen nach Grad aus. Weisen Sie das richtige Koordinatenbezugssystem zu (in QGIS: „Layer-KBS“ im Menü des Layers).</translation>
    </message>
    <message>
        <source>{name} has pixels of {gsd_m:.3g} m, the model was trained at {model_gsd_m:.3g} m: it is resampled, and the map may be worse than at the model's own resolution.</source>
        <translation>{name} hat Pixel von {gsd_m:.3g} m, das Modell wurde mit {model_gsd_m:.3g} m trainiert: Es wird umgerechnet, und die Karte kann schlechter sein als in der Auflösung des Modells.</translation>
    </message>
    <message>
        <source>{name} has pixels of {own:.3g} m, the model was trained at {gsd:.3g} m: {pixels:.3g} pixels would have to be made up out of {known:.3g}. Choose a model for this pixel size.</source>
        <translation>{name} hat Pixel von {own:.3g} m, das Modell wurde mit {gsd:.3g} m trainiert: {pixels:.3g} Pixel müssten aus {known:.3g} erfunden werden. Wählen Sie ein Modell für diese Pixelgröße.</translation>
    </message>
    <message>
        <source>{name} has the geotransform {transform}, which gives its pixels no area.</source>
        <translation>{name} hat die Geotransformation {transform}, bei der seine Pixel keine Fläche haben.</translation>
    </message>
    <message>
        <source>{name} has {width} x {height} pixels, the post-event raster {post_grid_width} x {post_grid_height}. Rasters without georeference must have the same size; georeference them, or crop one.</source>
        <translation>{name} hat {width} x {height} Pixel, das Nachher-Raster {post_grid_width} x {post_grid_height}. Raster ohne Georeferenz müssen gleich groß sein; georeferenzieren Sie sie, oder schneiden Sie eines zu.</translation>
    </message>
    <message>
        <source>{name} is a container of {count} rasters, expected one. Choose one, such as {first}.</source>
        <translation>{name} ist ein Container mit {count} Rastern, erwartet wird eines. Wählen Sie eines, etwa {first}.</translation>
    </message>
    <message>
        <source>{name} is a folder, expected a raster file.</source>
        <translation>{name} ist ein Ordner, erwartet wird eine Rasterdatei.</translation>
    </message>
    <message>
        <source>{name} is damaged, or not a raster in a format that GDAL can read ({reason}). If it opens elsewhere, save it as GeoTIFF; if it should be one, copy or download it again.</source>
        <translation>{name} ist beschädigt oder kein Raster in einem Format, das GDAL lesen kann ({reason}). Lässt es sich anderswo öffnen, speichern Sie es als GeoTIFF; sollte es eines sein, kopieren oder laden Sie es erneut herunter.</translation>
    </message>
    <message>
        <source>{name} is for ONNX files only; '{output}' is none. End its name with .onnx, or leave that out.</source>
        <translation>{name} gilt nur für ONNX-Dateien; „{output}“ ist keine. Der Name muss auf .onnx enden, oder lassen Sie die Angabe weg.</translation>
    </message>
    <message>
        <source>{name} is georeferenced by ground control points only, expected a geotransform. Warp it first (in QGIS: Raster &gt; Projections &gt; Warp).</source>
        <translation>{name} ist nur über Passpunkte georeferenziert, erwartet wird eine Geotransformation. Transformieren Sie es zuerst (in QGIS: Raster &gt; Projektionen &gt; Transformieren).</translation>
    </message>
    <message>
        <source>{name} is georeferenced by rational polynomial coefficients (RPC) only, expected a geotransform. Orthorectify it first, best with an elevation model: gdalwarp -rpc -to RPC_DEM=DEM.tif IN.tif OUT.tif.</source>
        <translation>{name} ist nur durch rationale Polynomkoeffizienten (RPC) georeferenziert; erwartet wird eine Geotransformation. Entzerren Sie das Bild zuerst, am besten mit einem Höhenmodell: gdalwarp -rpc -to RPC_DEM=DEM.tif IN.tif OUT.tif.</translation>
    </message>
    <message>
        <source>{name} is marked as turned (EXIF orientation {orientation}). It is read as it is stored, as QGIS shows it: labels drawn where it was shown turned do not fit, nor does an image turned otherwise.</source>
        <translation>{name} ist als gedreht markiert (EXIF-Orientierung {orientation}). Es wird so gelesen, wie es gespeichert ist und wie QGIS es zeigt: Labels, die auf dem gedrehten Bild gezeichnet wurden, passen nicht, ebenso wenig ein anders gedrehtes Bild.</translation>
    </message>
    <message>
        <source>{name} is read as {count} bands of {width} x {height} pixels: its bands seem to be the last dimension of the array, expected the first. Save it with the bands first, such as a GeoTIFF.</source>
        <translation>{name} wird als {count} Bänder mit {width} x {height} Pixeln gelesen: Seine Bänder scheinen die letzte Dimension des Arrays zu sein, erwartet wird die erste. Speichern Sie es mit den Bändern zuerst, etwa als GeoTIFF.</translation>
    </message>
    <message>
        <source>{name} is used: the quickest graphics card that works, {ms:.1f} ms for a small tile.</source>
        <translation>{name} wird verwendet: die schnellste funktionierende Grafikkarte, {ms:.1f} ms für eine kleine Kachel.</translation>
    </message>
    <message>
        <source>{name} of {size} bytes</source>
        <translation>{name} mit {size} Byte</translation>
    </message>
    <message>
        <source>{name} passes 180 degrees of longitude: polygons and rasters that count from -180 there are not met. Warp it to a projected coordinate reference system, such as the zone of UTM.</source>
        <translation>{name} reicht über 180 Grad Länge hinaus: Polygone und Raster, die dort ab -180 zählen, werden nicht getroffen. Projizieren Sie das Raster in ein projiziertes Koordinatenreferenzsystem, etwa die UTM-Zone.</translation>
    </message>
    <message>
        <source>{name}: landslides whose identifier (uid) another one has, too: {count}. So what changed cannot be told. Give each its own (in QGIS: field calculator, uuid('WithoutBraces')).</source>
        <translation>{name}: Rutschungen, deren Kennung (uid) auch eine andere hat: {count}. Was sich geändert hat, lässt sich daher nicht sagen. Geben Sie jeder eine eigene (in QGIS: Feldrechner, uuid('WithoutBraces')).</translation>
    </message>
    <message>
        <source>{name}: landslides without an identifier of their own (uid): {count}. So what changed cannot be told. Compare exports of an event that have the attributes of Landslide Mapper.</source>
        <translation>{name}: Rutschungen ohne eigene Kennung (uid): {count}. Was sich geändert hat, lässt sich daher nicht sagen. Vergleichen Sie Exporte eines Ereignisses, die die Attribute von Landslide Mapper haben.</translation>
    </message>
    <message>
        <source>{name}: texts cut at {bytes} bytes, all that a {format} takes: {count}.</source>
        <translation>{name}: Texte, auf {bytes} Byte gekürzt, mehr fasst {format} nicht: {count}.</translation>
    </message>
    <message>
        <source>{name}: texts left empty, as the file does not name their encoding: {count}. Name it in a file beside it that ends in .cpg, such as GBK or ISO-8859-1, and export again.</source>
        <translation>{name}: Texte, leer gelassen, da die Datei ihre Kodierung nicht nennt: {count}. Geben Sie diese in einer Datei daneben an, die auf .cpg endet, etwa GBK oder ISO-8859-1, und exportieren Sie erneut.</translation>
    </message>
    <message>
        <source>{name}: texts that begin with an apostrophe now, as a spreadsheet takes them for formulas: {count}.</source>
        <translation>{name}: Texte, die jetzt mit einem Apostroph beginnen, da eine Tabellenkalkulation sie für Formeln hält: {count}.</translation>
    </message>
    <message>
        <source>{name}: {count} values for which {scheme} has no word ({examples}) were left empty.</source>
        <translation>{name}: Leer gelassene Werte, für die {scheme} kein Wort hat: {count} ({examples}).</translation>
    </message>
    <message>
        <source>{name}: {count} values that are no {wanted} ({examples}) were left empty.</source>
        <translation>{name}: Leer gelassene Werte: {count} ({examples}); erwartet: {wanted}.</translation>
    </message>
    <message>
        <source>{one} and {other} are the same file, '{path}'. Choose different names.</source>
        <translation>{one} und {other} sind dieselbe Datei, „{path}“. Wählen Sie verschiedene Namen.</translation>
    </message>
    <message>
        <source>{one} and {other} belong to different scenes ({scenes}). Choose the bands of one scene only.</source>
        <translation>{one} und {other} gehören zu verschiedenen Szenen ({scenes}). Wählen Sie nur die Bänder einer Szene.</translation>
    </message>
    <message>
        <source>{one} and {other} both hold the band {band}. Choose one of them.</source>
        <translation>{one} und {other} enthalten beide das Band {band}. Wählen Sie eine der Dateien.</translation>
    </message>
    <message>
        <source>{one} and {other} have different coordinate reference systems. Bring one of them onto the other (in QGIS: Raster &gt; Projections &gt; Warp), or choose the bands of one scene only.</source>
        <translation>{one} und {other} haben verschiedene Koordinatenbezugssysteme. Bringen Sie eine Datei auf die andere (in QGIS: Raster &gt; Projektionen &gt; Transformieren), oder wählen Sie nur die Bänder einer Szene.</translation>
    </message>
    <message>
        <source>{one} and {other} show different places. Choose the bands of one scene only.</source>
        <translation>{one} und {other} zeigen verschiedene Orte. Wählen Sie nur die Bänder einer Szene.</translation>
    </message>
    <message>
        <source>{one} has {own} pixels, {other} {size}. Files without georeference must have the same size.</source>
        <translation>{one} hat {own} Pixel, {other} {size}. Dateien ohne Georeferenz müssen gleich groß sein.</translation>
    </message>
    <message>
        <source>{one} is turned against {other}. Warp it first.</source>
        <translation>{one} ist gegen {other} gedreht. Transformieren Sie die Datei zuerst.</translation>
    </message>
    <message>
        <source>{open:,} of the points are not judged yet: the sample is not complete.</source>
        <translation>Noch nicht beurteilte Punkte: {open:,}. Die Stichprobe ist nicht vollständig.</translation>
    </message>
    <message>
        <source>{others}: not a survey attribute ({columns}).</source>
        <translation>{others}: kein Attribut der Aufnahme ({columns}).</translation>
    </message>
    <message>
        <source>{output} also holds {others}, which would be lost; it is left alone. Choose another name.</source>
        <translation>{output} enthält auch {others}, was verloren ginge; die Datei bleibt unberührt. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{output} exists already. Choose another name, or allow it to be replaced.</source>
        <translation>{output} existiert schon. Wählen Sie einen anderen Namen, oder erlauben Sie das Ersetzen.</translation>
    </message>
    <message>
        <source>{output} exists already. Choose another name.</source>
        <translation>{output} existiert schon. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{output} has the suffix '{suffix}', which is no format of inventories. Choose a name that ends in {formats}.</source>
        <translation>{output} hat die Endung „{suffix}“, die zu keinem Inventarformat gehört. Wählen Sie einen Namen mit der Endung {formats}.</translation>
    </message>
    <message>
        <source>{output} holds {reviewed} reviewed candidates, which are never replaced. Choose another name.</source>
        <translation>{output} enthält geprüfte Kandidaten ({reviewed}), die nie ersetzt werden. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{output} is a folder, expected a GeoPackage file. Choose another name.</source>
        <translation>{output} ist ein Ordner, erwartet wird eine GeoPackage-Datei. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{output} is no GeoPackage ({error}); it is left alone. Choose another name.</source>
        <translation>{output} ist kein GeoPackage ({error}) und bleibt unberührt. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{output} is not a file of boxes; it is left alone. Choose another name.</source>
        <translation>{output} ist keine Datei mit Rahmen und bleibt unberührt. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{output} is not a file of candidates; it is left alone. Choose another name.</source>
        <translation>{output} ist keine Kandidatendatei und bleibt unberührt. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{output} is not the probability of an earlier map; it is left alone. Choose another name.</source>
        <translation>{output} ist nicht die Wahrscheinlichkeit einer früheren Karte und bleibt unberührt. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{output} is open in another program or as a layer in QGIS. Remove that layer or close the program, or choose another name.</source>
        <translation>{output} ist in einem anderen Programm oder als Layer in QGIS geöffnet. Entfernen Sie diesen Layer, schließen Sie das Programm, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{output} is the inventory itself, or a part of it. Choose another name to export to.</source>
        <translation>{output} ist das Inventar selbst oder ein Teil davon. Wählen Sie für den Export einen anderen Namen.</translation>
    </message>
    <message>
        <source>{output}: QGIS takes '{found}' in the name of a GeoPackage for another sign, and would not find the project's data. Choose another name.</source>
        <translation>{output}: QGIS nimmt „{found}“ im Namen eines GeoPackage für ein anderes Zeichen und fände die Daten des Projekts nicht. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{output}: {format} holds longitude and latitude, but the inventory has no coordinate reference system. Choose {able}, or georeference the image first.</source>
        <translation>{output}: {format} enthält Länge und Breite, aber das Inventar hat kein Koordinatenbezugssystem. Wählen Sie {able}, oder georeferenzieren Sie zuerst das Bild.</translation>
    </message>
    <message>
        <source>{packages} are not installed in the engine.</source>
        <translation>{packages} sind in der Engine nicht installiert.</translation>
    </message>
    <message>
        <source>{package} cannot be imported ({error}). Every network but 'tsmu' needs it: install torch, torchvision and segmentation-models-pytorch of matching versions into the worker's Python.</source>
        <translation>{package} kann nicht importiert werden ({error}). Jedes Netz außer „tsmu“ braucht es: Installieren Sie torch, torchvision und segmentation-models-pytorch in zueinander passenden Versionen in das Python des Workers.</translation>
    </message>
    <message>
        <source>{path} ({what}) has a coordinate reference system, {crs}, but the raster has none. Georeference the raster, or draw on it in pixel coordinates.</source>
        <translation>{path} ({what}) hat ein Koordinatenbezugssystem, {crs}, aber das Raster hat keines. Georeferenzieren Sie das Raster, oder zeichnen Sie darauf in Pixelkoordinaten.</translation>
    </message>
    <message>
        <source>{path} ({what}) holds no polygon, expected at least one.</source>
        <translation>{path} ({what}) enthält kein Polygon, erwartet wird mindestens eines.</translation>
    </message>
    <message>
        <source>{path} ({what}): nothing of it overlaps the raster (x {xmin:.7g} to {xmax:.7g}, y {ymin:.7g} to {ymax:.7g}). Check that both show the same place, and their coordinate reference systems.</source>
        <translation>{path} ({what}): Nichts davon überlappt das Raster (x {xmin:.7g} bis {xmax:.7g}, y {ymin:.7g} bis {ymax:.7g}). Prüfen Sie, ob beide denselben Ort zeigen, und ihre Koordinatenbezugssysteme.</translation>
    </message>
    <message>
        <source>{path} cannot be copied while others have it open. Close it in other programs and remove its layers from the project, then open the event again.</source>
        <translation>{path} kann nicht kopiert werden, solange andere es geöffnet haben. Schließen Sie es in anderen Programmen, entfernen Sie seine Layer aus dem Projekt, und öffnen Sie dann das Ereignis neu.</translation>
    </message>
    <message>
        <source>{path} cannot be read as a file of polygons, a LabelMe file or a mask. Choose another file, or save it as GeoPackage.</source>
        <translation>{path} lässt sich weder als Polygondatei noch als LabelMe-Datei oder Maske lesen. Wählen Sie eine andere Datei, oder speichern Sie sie als GeoPackage.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}. Copy the bundle again.</source>
        <translation>{path} kann nicht gelesen werden: {reason}. Kopieren Sie das Paket erneut.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}. Install the plugin again.</source>
        <translation>{path} kann nicht gelesen werden: {reason}. Installieren Sie das Plugin erneut.</translation>
    </message>
    <message>
        <source>{path} cannot be used: {reason}. Copy the model again from where it came from.</source>
        <translation>{path} kann nicht verwendet werden: {reason}. Kopieren Sie das Modell erneut von dort, wo es herkam.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({space}): {reason}. Choose another folder.</source>
        <translation>{path} kann nicht geschrieben werden ({space}): {reason}. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({space}): {reason}. Make room, or check who may write there.</source>
        <translation>{path} kann nicht geschrieben werden ({space}): {reason}. Schaffen Sie Platz, oder prüfen Sie, wer dort schreiben darf.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {error}.</source>
        <translation>{path} kann nicht geschrieben werden: {error}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>{path} kann nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <source>{path} could not be copied to {copy}: {reason}.</source>
        <translation>{path} konnte nicht nach {copy} kopiert werden: {reason}.</translation>
    </message>
    <message>
        <source>{path} does not exist, expected the labels. Check the path.</source>
        <translation>{path} existiert nicht, erwartet werden die Labels. Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>{path} does not exist, expected the {what}. Check the path.</source>
        <translation>{path} existiert nicht, erwartet: {what}. Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>{path} does not exist. Check the path, or whether its drive is connected.</source>
        <translation>{path} existiert nicht. Prüfen Sie den Pfad, oder ob das Laufwerk verbunden ist.</translation>
    </message>
    <message>
        <source>{path} does not exist. Check the path.</source>
        <translation>{path} existiert nicht. Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>{path} does not hold the encoder of Clay v1.5: of its {count} tensors, '{name}' is {found}. Expected the published clay-v1.5.ckpt, or what was made of it here.</source>
        <translation>{path} enthält nicht den Encoder von Clay v1.5: Von seinen {count} Tensoren ist „{name}“ {found}. Erwartet wird die veröffentlichte Datei clay-v1.5.ckpt oder was hier daraus gemacht wurde.</translation>
    </message>
    <message>
        <source>{path} does not say which network it is of, so it cannot be the teacher. Choose a model, or a file that 'pretrain' has written.</source>
        <translation>{path} sagt nicht, zu welchem Netz die Datei gehört, und kann daher nicht der Lehrer sein. Wählen Sie ein Modell oder eine Datei, die „pretrain“ geschrieben hat.</translation>
    </message>
    <message>
        <source>{path} exists already. Choose another name, or allow it to be replaced.</source>
        <translation>{path} existiert schon. Wählen Sie einen anderen Namen, oder erlauben Sie das Ersetzen.</translation>
    </message>
    <message>
        <source>{path} exists already. Open it, or choose another name.</source>
        <translation>{path} existiert schon. Öffnen Sie es, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{path} exists and is not a model; choose another folder.</source>
        <translation>{path} existiert und ist kein Modell; wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{path} has a coordinate reference system, but the post-event raster has none, so it is unknown which of its regions the scene is in. Name the region, or georeference the raster.</source>
        <translation>{path} hat ein Koordinatenbezugssystem, aber das Nachher-Raster hat keines; in welcher Region die Szene liegt, ist daher unbekannt. Geben Sie die Region an, oder georeferenzieren Sie das Raster.</translation>
    </message>
    <message>
        <source>{path} has become read-only; nothing was written. Make the file writable, then open the event again.</source>
        <translation>{path} ist inzwischen schreibgeschützt; es wurde nichts geschrieben. Machen Sie die Datei beschreibbar, und öffnen Sie dann das Ereignis neu.</translation>
    </message>
    <message>
        <source>{path} has more than {most} MiB; it is no scene list.</source>
        <translation>{path} hat mehr als {most} MiB; das ist keine Szenenliste.</translation>
    </message>
    <message>
        <source>{path} has no attribute '{field}' with the regions; it has {names}. Name the right one (--region-field).</source>
        <translation>{path} hat kein Attribut „{field}“ mit den Regionen; vorhanden: {names}. Geben Sie das richtige an (--region-field).</translation>
    </message>
    <message>
        <source>{path} has no georeference, so its landslides have no place on the map. Georeference the mask.</source>
        <translation>{path} hat keine Georeferenz, daher haben seine Rutschungen keinen Ort auf der Karte. Georeferenzieren Sie die Maske.</translation>
    </message>
    <message>
        <source>{path} has no version before {current_version} to roll back to.</source>
        <translation>{path} hat keine Version vor {current_version}, zu der man zurückkehren könnte.</translation>
    </message>
    <message>
        <source>{path} has no version {wanted}; it has {listed}.</source>
        <translation>{path} hat keine Version {wanted}; vorhanden: {listed}.</translation>
    </message>
    <message>
        <source>{path} has the suffix '{suffix}', expected one of {suffixes} for a map.</source>
        <translation>{path} hat die Endung „{suffix}“, für eine Karte wird eine von {suffixes} erwartet.</translation>
    </message>
    <message>
        <source>{path} has {count} faults:</source>
        <translation>{path}, Fehler: {count}:</translation>
    </message>
    <message>
        <source>{path} holds a {geometry} (feature {feature}), expected the {what} as polygons only.</source>
        <translation>{path} enthält {geometry} (Objekt {feature}), erwartet werden nur Polygone ({what}).</translation>
    </message>
    <message>
        <source>{path} holds no polygon, expected the area of interest.</source>
        <translation>{path} enthält kein Polygon, erwartet wird das Interessengebiet.</translation>
    </message>
    <message>
        <source>{path} holds no state dict: expected tensors by name.</source>
        <translation>{path} enthält kein State-Dict: Erwartet werden benannte Tensoren.</translation>
    </message>
    <message>
        <source>{path} holds no weights that can be read safely ({reason}). Expected safetensors, or a state dict as torch.save writes it.</source>
        <translation>{path} enthält keine Gewichte, die sicher gelesen werden können ({reason}). Erwartet wird safetensors oder ein State-Dict, wie torch.save es schreibt.</translation>
    </message>
    <message>
        <source>{path} holds no weights that can be read safely ({reason}). Expected the published clay-v1.5.ckpt.</source>
        <translation>{path} enthält keine Gewichte, die sicher gelesen werden können ({reason}). Erwartet wird die veröffentlichte Datei clay-v1.5.ckpt.</translation>
    </message>
    <message>
        <source>{path} holds several polygon layers ({names}), expected one, or one named landslides. Save the {what} to a file of their own.</source>
        <translation>{path} enthält mehrere Polygonlayer ({names}), erwartet wird einer, oder einer namens landslides. Speichern Sie ihn ({what}) in einer eigenen Datei.</translation>
    </message>
    <message>
        <source>{path} holds the weights of another network: {missing} tensors missing, {foreign} foreign ({example}).</source>
        <translation>{path} enthält die Gewichte eines anderen Netzes: fehlende Tensoren {missing}, fremde {foreign} ({example}).</translation>
    </message>
    <message>
        <source>{path} holds weights of another architecture: {given} tensors that do not fit the {own} of {part} '{network}'. Name the network that they are of.</source>
        <translation>{path} enthält Gewichte einer anderen Architektur: {given} Tensoren, die nicht zu den {own} von {part} „{network}“ passen. Geben Sie das Netz an, zu dem sie gehören.</translation>
    </message>
    <message>
        <source>{path} holds what is no part of a model ({what}); nothing was unpacked. Take it only from somebody whom you trust, and export the model again.</source>
        <translation>{path} enthält, was nicht zu einem Modell gehört ({what}); es wurde nichts entpackt. Nehmen Sie die Datei nur von jemandem, dem Sie vertrauen, und exportieren Sie das Modell erneut.</translation>
    </message>
    <message>
        <source>{path} holds {found}, expected the {what} as polygons.</source>
        <translation>{path} enthält {found}, erwartet werden Polygone ({what}).</translation>
    </message>
    <message>
        <source>{path} holds {layers} polygon layers ({names}). Add the one with the landslides to the project and import that layer.</source>
        <translation>{path} enthält {layers} Polygonlayer ({names}). Fügen Sie den mit den Rutschungen dem Projekt hinzu, und importieren Sie diesen Layer.</translation>
    </message>
    <message>
        <source>{path} is a checkpoint of another model: it has no tensor '{prefix}…' ({some}, …). Expected the published clay-v1.5.ckpt.</source>
        <translation>{path} ist ein Zwischenstand eines anderen Modells: Ein Tensor „{prefix}…“ fehlt ({some}, …). Erwartet wird die veröffentlichte Datei clay-v1.5.ckpt.</translation>
    </message>
    <message>
        <source>{path} is a folder, expected an event's GeoPackage.</source>
        <translation>{path} ist ein Ordner, erwartet wird das GeoPackage eines Ereignisses.</translation>
    </message>
    <message>
        <source>{path} is a folder, expected the name of a file. Choose another name.</source>
        <translation>{path} ist ein Ordner, erwartet wird ein Dateiname. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{path} is an encoder of network '{known}', not of '{wanted}'. Name that network, or none.</source>
        <translation>{path} ist ein Encoder des Netzes „{known}“, nicht von „{wanted}“. Geben Sie dieses Netz an oder keines.</translation>
    </message>
    <message>
        <source>{path} is being written by another program. Wait a moment, or close that program, then open it again.</source>
        <translation>{path} wird gerade von einem anderen Programm geschrieben. Warten Sie kurz, oder schließen Sie dieses Programm, und öffnen Sie die Datei dann erneut.</translation>
    </message>
    <message>
        <source>{path} is damaged ({reason}). Copy the model again, or name the region.</source>
        <translation>{path} ist beschädigt ({reason}). Kopieren Sie das Modell erneut, oder geben Sie die Region an.</translation>
    </message>
    <message>
        <source>{path} is damaged or not the file of the manifest. Copy the bundle again.</source>
        <translation>{path} ist beschädigt oder nicht die Datei des Manifests. Kopieren Sie das Paket erneut.</translation>
    </message>
    <message>
        <source>{path} is damaged, or no zip file: {reason}. Copy it again from where it came from.</source>
        <translation>{path} ist beschädigt oder keine ZIP-Datei: {reason}. Kopieren Sie die Datei erneut von dort, wo sie herkam.</translation>
    </message>
    <message>
        <source>{path} is damaged, or not a GeoPackage ({reason}). Restore it from a backup.</source>
        <translation>{path} ist beschädigt oder kein GeoPackage ({reason}). Stellen Sie die Datei aus einer Sicherung wieder her.</translation>
    </message>
    <message>
        <source>{path} is damaged: it is not what {card} says. Copy the model again.</source>
        <translation>{path} ist beschädigt: Es ist nicht, was {card} angibt. Kopieren Sie das Modell erneut.</translation>
    </message>
    <message>
        <source>{path} is damaged: its header does not say what it is ({reason}). Prepare the encoder again.</source>
        <translation>{path} ist beschädigt: Der Kopf der Datei sagt nicht, was sie ist ({reason}). Bereiten Sie den Encoder neu vor.</translation>
    </message>
    <message>
        <source>{path} is damaged: tensor '{name}' holds values that are not numbers.</source>
        <translation>{path} ist beschädigt: Tensor „{name}“ enthält Werte, die keine Zahlen sind.</translation>
    </message>
    <message>
        <source>{path} is larger than {most} MiB: it is not read as LabelMe file.</source>
        <translation>{path} ist größer als {most} MiB: Es wird nicht als LabelMe-Datei gelesen.</translation>
    </message>
    <message>
        <source>{path} is missing or cannot be read: {reason}.</source>
        <translation>{path} fehlt oder kann nicht gelesen werden: {reason}.</translation>
    </message>
    <message>
        <source>{path} is missing.</source>
        <translation>{path} fehlt.</translation>
    </message>
    <message>
        <source>{path} is nested too deeply, expected a scene list.</source>
        <translation>{path} ist zu tief verschachtelt, erwartet wird eine Szenenliste.</translation>
    </message>
    <message>
        <source>{path} is no LabelMe file, or a damaged one: it is not valid JSON ({error}).</source>
        <translation>{path} ist keine LabelMe-Datei oder eine beschädigte: Es ist kein gültiges JSON ({error}).</translation>
    </message>
    <message>
        <source>{path} is no LabelMe file: it has no list of shapes. Choose a JSON file that LabelMe wrote.</source>
        <translation>{path} ist keine LabelMe-Datei: Eine Liste der Formen fehlt. Wählen Sie eine JSON-Datei, die LabelMe geschrieben hat.</translation>
    </message>
    <message>
        <source>{path} is no file of Clay's weights: expected clay-v1.5.ckpt, or one that ends with {suffixes}.</source>
        <translation>{path} ist keine Datei mit Clays Gewichten: Erwartet wird clay-v1.5.ckpt oder eine, die auf {suffixes} endet.</translation>
    </message>
    <message>
        <source>{path} is no file of candidates. Choose the GeoPackage that a map has written (layer {layer}).</source>
        <translation>{path} ist keine Kandidatendatei. Wählen Sie das GeoPackage, das eine Kartierung geschrieben hat (Layer {layer}).</translation>
    </message>
    <message>
        <source>{path} is no file of encoder weights: expected one that ends with {suffixes}.</source>
        <translation>{path} ist keine Datei mit Encoder-Gewichten: Erwartet wird eine, die auf {suffixes} endet.</translation>
    </message>
    <message>
        <source>{path} is no layout template of QGIS, or a damaged one. Choose a file that a layout was saved to with Layout &gt; Save as Template.</source>
        <translation>{path} ist keine Layoutvorlage von QGIS oder eine beschädigte. Wählen Sie eine Datei, in die ein Layout mit Layout &gt; Als Vorlage speichern gespeichert wurde.</translation>
    </message>
    <message>
        <source>{path} is no model in one file: expected one folder &lt;name&gt;.lsmodel with a {file} in it. Export the model again.</source>
        <translation>{path} ist kein Modell in einer Datei: Erwartet wird ein Ordner &lt;name&gt;.lsmodel, der {file} enthält. Exportieren Sie das Modell erneut.</translation>
    </message>
    <message>
        <source>{path} is no text in UTF-8, expected a scene list in JSON.</source>
        <translation>{path} ist kein UTF-8-Text, erwartet wird eine Szenenliste in JSON.</translation>
    </message>
    <message>
        <source>{path} is no usable weights file: truncated, or not in safetensors format ({reason}). Copy it again from where it came from.</source>
        <translation>{path} ist keine brauchbare Gewichtsdatei: abgeschnitten oder nicht im Format safetensors ({reason}). Kopieren Sie die Datei erneut von dort, wo sie herkam.</translation>
    </message>
    <message>
        <source>{path} is no usable weights file: truncated, or not in safetensors format ({reason}). Copy the model again from where it came from.</source>
        <translation>{path} ist keine brauchbare Gewichtsdatei: abgeschnitten oder nicht im Format safetensors ({reason}). Kopieren Sie das Modell erneut von dort, wo es herkam.</translation>
    </message>
    <message>
        <source>{path} is not a GeoPackage ({st_size} bytes of something else). Choose the file of an event, or make a new event.</source>
        <translation>{path} ist kein GeoPackage ({st_size} Byte von etwas anderem). Wählen Sie die Datei eines Ereignisses, oder legen Sie ein neues Ereignis an.</translation>
    </message>
    <message>
        <source>{path} is not a model: it has no {file}.</source>
        <translation>{path} ist kein Modell: {file} fehlt.</translation>
    </message>
    <message>
        <source>{path} is not being written any more.</source>
        <translation>{path} wird nicht mehr geschrieben.</translation>
    </message>
    <message>
        <source>{path} is not there any more; nothing was written. Put it back where it was, or open another event.</source>
        <translation>{path} ist nicht mehr da; es wurde nichts geschrieben. Legen Sie die Datei dorthin zurück, oder öffnen Sie ein anderes Ereignis.</translation>
    </message>
    <message>
        <source>{path} is of another Clay: its encoder is {found}, the model's {expected}.</source>
        <translation>{path} gehört zu einem anderen Clay: Der Encoder ist {found}, der des Modells {expected}.</translation>
    </message>
    <message>
        <source>{path} is the event itself. Choose another name for the copy.</source>
        <translation>{path} ist das Ereignis selbst. Wählen Sie einen anderen Namen für die Kopie.</translation>
    </message>
    <message>
        <source>{path} is write-protected.</source>
        <translation>{path} ist schreibgeschützt.</translation>
    </message>
    <message>
        <source>{path} must be restored from {backup} by hand: {reason}</source>
        <translation>{path} muss von Hand aus {backup} wiederhergestellt werden: {reason}</translation>
    </message>
    <message>
        <source>{path} needs more memory than there is. Choose a smaller paper, or fewer dots per inch.</source>
        <translation>{path} braucht mehr Speicher, als da ist. Wählen Sie ein kleineres Papier oder weniger Punkte je Zoll.</translation>
    </message>
    <message>
        <source>{path} was copied while the event was open, and can be read only where files can be written. Copy it into another folder, or make the copy with 'Save a copy' in the event's menu.</source>
        <translation>{path} wurde bei geöffnetem Ereignis kopiert und ist nur lesbar, wo Dateien geschrieben werden können. Kopieren Sie die Datei in einen anderen Ordner, oder erstellen Sie die Kopie mit „Kopie speichern“ im Menü des Ereignisses.</translation>
    </message>
    <message>
        <source>{path} was drawn on an image of {width} x {height} pixels, the raster has {grid_width} x {grid_height}: those are of different shapes. Choose the raster it was drawn on.</source>
        <translation>{path} wurde auf einem Bild von {width} x {height} Pixeln gezeichnet, das Raster hat {grid_width} x {grid_height}: Die Seitenverhältnisse sind verschieden. Wählen Sie das Raster, auf dem gezeichnet wurde.</translation>
    </message>
    <message>
        <source>{path} was prepared on images with the bands {theirs}, these have {own}. Choose the same bands, or prepare an encoder on images like these.</source>
        <translation>{path} wurde an Bildern mit den Bändern {theirs} vorbereitet, diese haben {own}. Wählen Sie dieselben Bänder, oder bereiten Sie einen Encoder an Bildern wie diesen vor.</translation>
    </message>
    <message>
        <source>{path} was replaced by another file while it was open; nothing was written. Open the event again.</source>
        <translation>{path} wurde durch eine andere Datei ersetzt, während es geöffnet war; es wurde nichts geschrieben. Öffnen Sie das Ereignis neu.</translation>
    </message>
    <message>
        <source>{path} was taught on another encoder than this model's: its boxes would mean nothing. Teach the boxes of this model (train-boxes).</source>
        <translation>{path} wurde an einem anderen Encoder als dem dieses Modells gelernt: Die Rahmen hätten keine Bedeutung. Bringen Sie diesem Modell Rahmen bei (train-boxes).</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of Landslide Mapper. Install that.</source>
        <translation>{path} wurde von einer neueren Version von Landslide Mapper geschrieben. Installieren Sie diese.</translation>
    </message>
    <message>
        <source>{path}, line {lineno}, column {colno}: no valid JSON ({msg}).</source>
        <translation>{path}, Zeile {lineno}, Spalte {colno}: kein gültiges JSON ({msg}).</translation>
    </message>
    <message>
        <source>{path}: its image '{image}' ({size}) has no georeference or is not there, and {what} its size. Add the georeferenced raster that it shows to the project.</source>
        <translation>{path}: Das Bild „{image}“ ({size}) hat keine Georeferenz oder ist nicht da; zur Größe: {what}. Fügen Sie dem Projekt das georeferenzierte Raster hinzu, das es zeigt.</translation>
    </message>
    <message>
        <source>{path}: no such file of encoder weights.</source>
        <translation>{path}: keine solche Datei mit Encoder-Gewichten.</translation>
    </message>
    <message>
        <source>{path}: no such file. Clay's weights (clay-v1.5.ckpt, 5 GB) do not come with Landslide Mapper; see the help on networks.</source>
        <translation>{path}: keine solche Datei. Clays Gewichte (clay-v1.5.ckpt, 5 GB) gehören nicht zu Landslide Mapper; siehe die Hilfe zu Netzen.</translation>
    </message>
    <message>
        <source>{path}: tensor '{name}' has shape {shape}; the network needs {needed}.</source>
        <translation>{path}: Tensor „{name}“ hat die Form {shape}; das Netz braucht {needed}.</translation>
    </message>
    <message>
        <source>{path}: tensor '{name}' is of type {dtype}; expected {wanted}.</source>
        <translation>{path}: Tensor „{name}“ ist vom Typ {dtype}; erwartet: {wanted}.</translation>
    </message>
    <message>
        <source>{path}: there is no such layer, expected the {what}; the layers are {names}.</source>
        <translation>{path}: Diesen Layer gibt es nicht, erwartet: {what}; vorhandene Layer: {names}.</translation>
    </message>
    <message>
        <source>{phase} was finished before; going on after it.</source>
        <translation>{phase} war schon abgeschlossen; es geht danach weiter.</translation>
    </message>
    <message>
        <source>{place}.dem_feet: expected true or false, found {found}</source>
        <translation>{place}.dem_feet: true oder false erwartet, {found} gefunden</translation>
    </message>
    <message>
        <source>{place}.pre_shift: expected pixels to the right and down, such as [0.4, -1.2], found {found}</source>
        <translation>{place}.pre_shift: erwartet werden Pixel nach rechts und nach unten, etwa [0.4, -1.2], gefunden: {found}</translation>
    </message>
    <message>
        <source>{place}.region: {region!r} is no region id, expected letters, digits, _ and - only; try {better!r}</source>
        <translation>{place}.region: {region!r} ist keine Regions-ID, erwartet werden nur Buchstaben, Ziffern, _ und -; versuchen Sie {better!r}</translation>
    </message>
    <message>
        <source>{place}.split: {found} is not one of {splits}{hint}</source>
        <translation>{place}.split: {found} ist nicht dabei: {splits}{hint}</translation>
    </message>
    <message>
        <source>{place}.{key}: expected a text, found {found}</source>
        <translation>{place}.{key}: erwartet wird ein Text, gefunden: {found}</translation>
    </message>
    <message>
        <source>{place}.{key}: expected a text, or a list of texts, found {found}</source>
        <translation>{place}.{key}: erwartet wird ein Text oder eine Liste von Texten, gefunden: {found}</translation>
    </message>
    <message>
        <source>{place}.{key}: is empty</source>
        <translation>{place}.{key}: ist leer</translation>
    </message>
    <message>
        <source>{place}.{key}: is missing</source>
        <translation>{place}.{key}: fehlt</translation>
    </message>
    <message>
        <source>{place}.{key}: unknown key, ignored{hint}</source>
        <translation>{place}.{key}: unbekannter Schlüssel, ignoriert{hint}</translation>
    </message>
    <message>
        <source>{place}.{key}: {text} does not exist (looked for {path})</source>
        <translation>{place}.{key}: {text} existiert nicht (gesucht unter {path})</translation>
    </message>
    <message>
        <source>{place}: expected an object, found {found}</source>
        <translation>{place}: erwartet wird ein Objekt, gefunden: {found}</translation>
    </message>
    <message>
        <source>{points:,} points were drawn at random from the strata, to be judged on the images without seeing the map. Estimators: Olofsson and others (2014), Stehman (2014).</source>
        <translation>{points:,} Punkte wurden zufällig aus den Strata gezogen, um auf den Bildern beurteilt zu werden, ohne die Karte zu sehen. Schätzer: Olofsson und andere (2014), Stehman (2014).</translation>
    </message>
    <message>
        <source>{probability} has {bands} bands of {data_type}, expected one band of Byte (probability x 254). Choose the probability that a map has written.</source>
        <translation>{probability} hat {bands} Bänder vom Typ {data_type}, erwartet wird ein Band vom Typ Byte (Wahrscheinlichkeit x 254). Wählen Sie die Wahrscheinlichkeit, die eine Kartierung geschrieben hat.</translation>
    </message>
    <message>
        <source>{program} cannot be started: {reason}.</source>
        <translation>{program} kann nicht gestartet werden: {reason}.</translation>
    </message>
    <message>
        <source>{python} cannot be started: {error}</source>
        <translation>{python} kann nicht gestartet werden: {error}</translation>
    </message>
    <message>
        <source>{python} cannot make environments. Install python3-venv (Debian, Ubuntu), another Python 3.9 to 3.13, or uv.</source>
        <translation>{python} kann keine Umgebungen anlegen. Installieren Sie python3-venv (Debian, Ubuntu), ein anderes Python 3.9 bis 3.13 oder uv.</translation>
    </message>
    <message>
        <source>{python} made no environment in {folder}.</source>
        <translation>{python} hat in {folder} keine Umgebung angelegt.</translation>
    </message>
    <message>
        <source>{raster} has no coordinate reference system: without the size of its pixels clouds cannot be told from bare ground. Assign it the right one, or draw the clouds as polygons.</source>
        <translation>{raster} hat kein Koordinatenbezugssystem: Ohne die Größe der Pixel sind Wolken nicht von kahlem Boden zu unterscheiden. Weisen Sie das richtige zu, oder zeichnen Sie die Wolken als Polygone.</translation>
    </message>
    <message>
        <source>{raster} has no georeference, so the labels have no place on it. Georeference it.</source>
        <translation>{raster} hat keine Georeferenz, daher haben die Labels keinen Ort darauf. Georeferenzieren Sie es.</translation>
    </message>
    <message>
        <source>{raster} is a picture with pixels of {gsd:.2g} m: on those, bare ground is as white as clouds. Use an image of reflectance, or draw the clouds as polygons.</source>
        <translation>{raster} ist ein Foto mit Pixeln von {gsd:.2g} m: Darauf ist kahler Boden so weiß wie Wolken. Verwenden Sie ein Bild mit Reflexionswerten, oder zeichnen Sie die Wolken als Polygone.</translation>
    </message>
    <message>
        <source>{raster} lies where the event's coordinate reference system is not defined.</source>
        <translation>{raster} liegt, wo das Koordinatenbezugssystem des Ereignisses nicht definiert ist.</translation>
    </message>
    <message>
        <source>{reason} Going on with the CPU, which takes longer.</source>
        <translation>{reason} Es geht mit der CPU weiter, was länger dauert.</translation>
    </message>
    <message>
        <source>{reason} So the change between the dates alone is mapped.</source>
        <translation>{reason} Deshalb wird nur die Veränderung zwischen den Zeitpunkten kartiert.</translation>
    </message>
    <message>
        <source>{reason} So the decoder for any region maps it.</source>
        <translation>{reason} Daher kartiert der Decoder für beliebige Regionen.</translation>
    </message>
    <message>
        <source>{refused} Published anyway, as asked.</source>
        <translation>{refused} Trotzdem veröffentlicht, wie verlangt.</translation>
    </message>
    <message>
        <source>{refused} The model stays as it was.</source>
        <translation>{refused} Das Modell bleibt, wie es war.</translation>
    </message>
    <message>
        <source>{repository} cannot be fetched from {host} ({reason}). Check the connection and the proxy, or fetch the file elsewhere and name it as encoder weights.</source>
        <translation>{repository} kann nicht von {host} heruntergeladen werden ({reason}). Prüfen Sie die Verbindung und den Proxy, oder laden Sie die Datei anderswo herunter, und geben Sie sie als Encoder-Gewichte an.</translation>
    </message>
    <message>
        <source>{scene} is like none of the regions of model '{model}': {reason} Posterior: {figures}. Name the region to use all the same (the model has {known}), teach the model this region, or map with the starter model.</source>
        <translation>{scene} ähnelt keiner der Regionen des Modells „{model}“: {reason} A-posteriori: {figures}. Geben Sie die Region trotzdem an (das Modell hat {known}), bringen Sie dem Modell diese Region bei, oder kartieren Sie mit dem Startmodell.</translation>
    </message>
    <message>
        <source>{source} does not exist, expected an inventory. Check the path.</source>
        <translation>{source} existiert nicht, erwartet wird ein Inventar. Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>{source} has no landslide that is {statuses} (found: {found}). Review the candidates first, or choose other review states to export.</source>
        <translation>{source} hat keine Rutschung mit Status {statuses} (gefunden: {found}). Prüfen Sie zuerst die Kandidaten, oder wählen Sie für den Export einen anderen Prüfstatus.</translation>
    </message>
    <message>
        <source>{source} has no review states; all its polygons were taken as accepted.</source>
        <translation>{source} hat keinen Prüfstatus; alle Polygone wurden als angenommen behandelt.</translation>
    </message>
    <message>
        <source>{source} holds no landslide: there is nothing to tell of.</source>
        <translation>{source} enthält keine Rutschung: Es gibt nichts zu beschreiben.</translation>
    </message>
    <message>
        <source>{source} holds the layers {layers}; expected {expected}.</source>
        <translation>{source} enthält die Layer {layers}; erwartet: {expected}.</translation>
    </message>
    <message>
        <source>{source}: expected an array of three dimensions (rows, columns, bands), found {found}.</source>
        <translation>{source}: Erwartet wird ein Array mit drei Dimensionen (Zeilen, Spalten, Bänder), gefunden: {found}.</translation>
    </message>
    <message>
        <source>{source}: expected one array, found {found}.</source>
        <translation>{source}: Erwartet wird ein Array, gefunden: {found}.</translation>
    </message>
    <message>
        <source>{source}: expected {expected} bands, found {found}.</source>
        <translation>{source}: Erwartete Bänder: {expected}, gefunden: {found}.</translation>
    </message>
    <message>
        <source>{target} also holds {others}, which would be lost; it is left alone. Choose another name.</source>
        <translation>{target} enthält auch {others}, was verloren ginge; die Datei bleibt unberührt. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{target} cannot be written ({space}): {reason}. Make room, or choose another folder.</source>
        <translation>{target} kann nicht geschrieben werden ({space}): {reason}. Schaffen Sie Platz, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{target} exists already and was left alone. Allow it to be replaced, or move it.</source>
        <translation>{target} existiert schon und blieb unberührt. Erlauben Sie das Ersetzen, oder verschieben Sie die Datei.</translation>
    </message>
    <message>
        <source>{target} exists already. Choose another name, or allow it to be replaced.</source>
        <translation>{target} existiert schon. Wählen Sie einen anderen Namen, oder erlauben Sie das Ersetzen.</translation>
    </message>
    <message>
        <source>{target} exists already; choose another folder to export to.</source>
        <translation>{target} existiert schon; wählen Sie für den Export einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{target} exists already; choose another folder to import to.</source>
        <translation>{target} existiert schon; wählen Sie für den Import einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{target} exists already; its points may have been judged. Choose another name.</source>
        <translation>{target} existiert schon; die Punkte darin können beurteilt sein. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{target} is a folder, expected the name of a file. Choose another name.</source>
        <translation>{target} ist ein Ordner, erwartet wird ein Dateiname. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{target} is not a GeoPackage ({error}); it is left alone. Choose another name.</source>
        <translation>{target} ist kein GeoPackage ({error}) und bleibt unberührt. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{target} is open in another program or as a layer in QGIS ({error}). Remove that layer or close the program, or choose another name.</source>
        <translation>{target} ist in einem anderen Programm oder als Layer in QGIS geöffnet ({error}). Entfernen Sie diesen Layer, schließen Sie das Programm, oder wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>{target} lies inside the model {around}; choose another folder to export to.</source>
        <translation>{target} liegt innerhalb des Modells {around}; wählen Sie einen anderen Ordner für den Export.</translation>
    </message>
    <message>
        <source>{title}: accuracy</source>
        <translation>{title}: Genauigkeit</translation>
    </message>
    <message>
        <source>{units} are too few areas to draw from; at least {least} are needed</source>
        <translation>{units} Gebiete sind zu wenige zum Ziehen; mindestens {least} sind nötig</translation>
    </message>
    <message>
        <source>{unknown} cannot be exported; choose from {statuses}.</source>
        <translation>{unknown} kann nicht exportiert werden; wählen Sie aus {statuses}.</translation>
    </message>
    <message>
        <source>{unseen:,} of them were found by a model and reviewed by nobody.</source>
        <translation>Davon von einem Modell gefunden und von niemandem geprüft: {unseen:,}.</translation>
    </message>
    <message>
        <source>{what} does not meet the post-event raster, whose extent is {extent} (xmin, ymin, xmax, ymax). Draw it on the raster.</source>
        <translation>{what} trifft das Nachher-Raster nicht, dessen Ausdehnung {extent} ist (xmin, ymin, xmax, ymax). Zeichnen Sie auf dem Raster.</translation>
    </message>
    <message>
        <source>{what} on these rasters: an update needs landslides too. Draw some on the Label page, or accept candidates on the Review page.</source>
        <translation>{what} auf diesen Rastern: Ein Update braucht auch Rutschungen. Zeichnen Sie welche auf der Seite „Labeln“, oder nehmen Sie auf der Seite „Prüfen“ Kandidaten an.</translation>
    </message>
    <message>
        <source>{where} and {card} disagree about the current version; one of them was changed by hand. Copy the model again, or roll back.</source>
        <translation>{where} und {card} sind sich über die aktuelle Version uneinig; eines davon wurde von Hand geändert. Kopieren Sie das Modell erneut, oder kehren Sie zu einer früheren Version zurück.</translation>
    </message>
    <message>
        <source>{where} does not list {name}, which the model needs.</source>
        <translation>{where} führt {name} nicht auf, was das Modell braucht.</translation>
    </message>
    <message>
        <source>{where} has schema version {schema}; this Landslide Mapper reads up to {known_version}. Update Landslide Mapper to open this model.</source>
        <translation>{where} hat Schemaversion {schema}; dieser Landslide Mapper liest bis {known_version}. Aktualisieren Sie Landslide Mapper, um dieses Modell zu öffnen.</translation>
    </message>
    <message>
        <source>{where} was not written: another program is writing the file. Wait a moment, then do it again.</source>
        <translation>{where} wurde nicht geschrieben: Ein anderes Programm schreibt gerade die Datei. Warten Sie kurz, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{where} was not written: it is read-only here ({reason}).</source>
        <translation>{where} wurde nicht geschrieben: Hier ist es schreibgeschützt ({reason}).</translation>
    </message>
    <message>
        <source>{where} was not written: the disk is full. Free some space, then do it again.</source>
        <translation>{where} wurde nicht geschrieben: Der Datenträger ist voll. Schaffen Sie Platz, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>{where} was not written: {reason}.</source>
        <translation>{where} wurde nicht geschrieben: {reason}.</translation>
    </message>
    <message>
        <source>{where}: field 'cells' does not go with the widths {widths}; expected one for each, and 'scse' only between widths of {least} and more.</source>
        <translation>{where}: Feld „cells“ passt nicht zu den Breiten {widths}; erwartet wird ein Eintrag je Breite, und „scse“ nur zwischen Breiten ab {least}.</translation>
    </message>
    <message>
        <source>{where}: field 'decoder_channels' begins with {width}; expected a multiple of {step} with decoder fpn.</source>
        <translation>{where}: Feld „decoder_channels“ beginnt mit {width}; mit Decoder fpn wird ein Vielfaches von {step} erwartet.</translation>
    </message>
    <message>
        <source>{where}: field 'fitted' is true; expected false with network {network}.</source>
        <translation>{where}: Feld „fitted“ ist true; bei Netz {network} wird false erwartet.</translation>
    </message>
    <message>
        <source>{where}: field 'halved' is true; expected false without 'subpixel' and 'detail'.</source>
        <translation>{where}: Feld „halved“ ist true; ohne „subpixel“ und „detail“ wird false erwartet.</translation>
    </message>
    <message>
        <source>{where}: field 'stem_stride' is 1; expected 2 where Clay takes the encoder's place.</source>
        <translation>{where}: Feld „stem_stride“ ist 1; wo Clay an die Stelle des Encoders tritt, wird 2 erwartet.</translation>
    </message>
    <message>
        <source>{where}: field 'subpixel' is true; that needs decoder unet with 3 or 4 steps, and an encoder whose first step halves the resolution.</source>
        <translation>{where}: Feld „subpixel“ ist true; das braucht Decoder unet mit 3 oder 4 Schritten und einen Encoder, dessen erster Schritt die Auflösung halbiert.</translation>
    </message>
    <message>
        <source>{where}: field 'temporal' is 'siamese'; expected 'early' with network {network}.</source>
        <translation>{where}: Feld „temporal“ ist „siamese“; mit Netz {network} wird „early“ erwartet.</translation>
    </message>
    <message>
        <source>{where}: field 'temporal' is '{temporal}'; expected 'early' where the network sees terrain.</source>
        <translation>{where}: Feld 'temporal' ist '{temporal}'; 'early' erwartet, wo das Netz das Gelände sieht.</translation>
    </message>
    <message>
        <source>{where}: field 'temporal' is '{temporal}'; expected 'early' with a single date.</source>
        <translation>{where}: Feld „temporal“ ist „{temporal}“; bei nur einem Zeitpunkt wird „early“ erwartet.</translation>
    </message>
    <message>
        <source>{where}: its Clay looks at squares of {patch} pixels; in the encoder's place that must be a power of 2.</source>
        <translation>{where}: Sein Clay sieht Quadrate von {patch} Pixeln an; an der Stelle des Encoders muss das eine Zweierpotenz sein.</translation>
    </message>
    <message>
        <source>{where}: its context looks at {waves} bands; the network has {bands}.</source>
        <translation>{where}: Der Kontext sieht {waves} Bänder; das Netz hat {bands}.</translation>
    </message>
    <message>
        <source>{where}: its network sees the layers {seen}, the model says {said}. Copy the model again.</source>
        <translation>{where}: Sein Netz sieht die Layer {seen}, das Modell gibt {said} an. Kopieren Sie das Modell erneut.</translation>
    </message>
    <message>
        <source>{where}: region '{region}' is there twice.</source>
        <translation>{where}: Region „{region}“ ist doppelt vorhanden.</translation>
    </message>
    <message>
        <source>{where}: the model sees the layers {found}; this version of Landslide Mapper knows {known}. Install a newer one.</source>
        <translation>{where}: Das Modell sieht die Layer {found}; diese Version von Landslide Mapper kennt {known}. Installieren Sie eine neuere.</translation>
    </message>
    <message>
        <source>{where}: the steps of its decoder were searched for; decoder '{decoder}' does not go with that. Name a decoder to leave them.</source>
        <translation>{where}: Die Schritte des Decoders wurden gesucht; Decoder „{decoder}“ passt nicht dazu. Geben Sie einen Decoder an, um auf sie zu verzichten.</translation>
    </message>
    <message>
        <source>{who} on {host} (process {pid}) has had it open since {since}.</source>
        <translation>{who} auf {host} (Prozess {pid}) hat es seit {since} geöffnet.</translation>
    </message>
    <message>
        <source>{why} So the result of {best} is published.</source>
        <translation>{why} Daher wird das Ergebnis von „{best}“ veröffentlicht.</translation>
    </message>
    <message>
        <source>{without} has no coordinate reference system, the {other} raster has one. Assign it the right one (in QGIS: Raster &gt; Projections &gt; Assign Projection), or use two rasters without any.</source>
        <translation>{without} hat kein Koordinatenbezugssystem, aber das Raster „{other}“ hat eines. Weisen Sie das richtige zu (in QGIS: Raster &gt; Projektionen &gt; Projektion zuweisen), oder verwenden Sie zwei Raster ohne.</translation>
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
    <name>ModelCard</name>
    <message>
        <source>IoU in {region}: {iou:.2f} (95 % interval {low:.2f} to {high:.2f}, {split} scenes: {scenes})</source>
        <translation>IoU in {region}: {iou:.2f} (95-%-Intervall {low:.2f} bis {high:.2f}, Szenen ({split}): {scenes})</translation>
    </message>
    <message>
        <source>Learned from: {data} ({by}; {licence})</source>
        <translation>Gelernt aus: {data} ({by}; {licence})</translation>
    </message>
</context>
<context>
    <name>ModelChooser</name>
    <message>
        <source>Change between the dates (no model)</source>
        <translation>Veränderung zwischen den Zeitpunkten (ohne Modell)</translation>
    </message>
    <message>
        <source>No model yet</source>
        <translation>Noch kein Modell</translation>
    </message>
    <message>
        <source>Open a model folder (.lsmodel)</source>
        <translation>Modellordner öffnen (.lsmodel)</translation>
    </message>
    <message>
        <source>Shows where the ground became barer; needs neither a model nor the engine</source>
        <translation>Zeigt, wo der Boden kahler wurde; braucht weder ein Modell noch die Engine</translation>
    </message>
</context>
<context>
    <name>ModelExportDialog</name>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportieren</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Format</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Region</translation>
    </message>
    <message>
        <source>All regions, each as an output</source>
        <translation>Alle Regionen, jede als eine Ausgabe</translation>
    </message>
    <message>
        <source>Export model {}</source>
        <translation>Modell {} exportieren</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>Imagery may only be given away where its license allows it.</source>
        <translation>Bildausschnitte dürfen nur weitergegeben werden, wo ihre Lizenz es erlaubt.</translation>
    </message>
    <message>
        <source>Model folder (.lsmodel)</source>
        <translation>Modellordner (.lsmodel)</translation>
    </message>
    <message>
        <source>ONNX, for other programs (.onnx)</source>
        <translation>ONNX, für andere Programme (.onnx)</translation>
    </message>
    <message>
        <source>The file is checked: it must answer as the model does. What it expects is said at the end.</source>
        <translation>Die Datei wird geprüft: Sie muss antworten wie das Modell. Was sie erwartet, steht am Ende.</translation>
    </message>
    <message>
        <source>The model in one file (.zip)</source>
        <translation>Das Modell in einer Datei (.zip)</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>Was geschrieben wird</translation>
    </message>
</context>
<context>
    <name>OldProbabilities</name>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Delete their files too: their threshold can never be moved again</source>
        <translation>Auch ihre Dateien löschen: Ihr Schwellenwert lässt sich dann nie mehr verschieben</translation>
    </message>
    <message>
        <source>Files that could not be deleted: {names}. Close what has them open.</source>
        <translation>Dateien, die nicht gelöscht werden konnten: {names}. Schließen Sie, was sie geöffnet hat.</translation>
    </message>
    <message>
        <source>Probability layers</source>
        <translation>Wahrscheinlichkeitslayer</translation>
    </message>
    <message>
        <source>Probability layers of earlier maps: {count}. That of the newest map stays.</source>
        <translation>Wahrscheinlichkeitslayer früherer Karten: {count}. Der der neuesten Karte bleibt.</translation>
    </message>
    <message>
        <source>Remove old pro&amp;bability layers…</source>
        <translation>&amp;Alte Wahrscheinlichkeitslayer entfernen…</translation>
    </message>
    <message>
        <source>Remove old probability layers</source>
        <translation>Alte Wahrscheinlichkeitslayer entfernen</translation>
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
        <source>A scheduler whose workers map, such as tcp://host:8786, or local; needs Dask in the engine</source>
        <translation>Ein Scheduler, dessen Worker kartieren, etwa tcp://host:8786, oder local; braucht Dask in der Engine</translation>
    </message>
    <message>
        <source>A text for a report of a fault, without names and folders</source>
        <translation>Ein Text für einen Fehlerbericht, ohne Namen und Ordner</translation>
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
        <source>D&amp;iagnostics…</source>
        <translation>D&amp;iagnose…</translation>
    </message>
    <message>
        <source>Das&amp;k cluster</source>
        <translation>Das&amp;k-Cluster</translation>
    </message>
    <message>
        <source>Found automatically</source>
        <translation>Automatisch gefunden</translation>
    </message>
    <message>
        <source>Help on these options</source>
        <translation>Hilfe zu diesen Optionen</translation>
    </message>
    <message>
        <source>Install, update, check, repair or remove the engine, or use a Python of yours; asks first</source>
        <translation>Engine installieren, aktualisieren, prüfen, reparieren oder entfernen, oder ein eigenes Python verwenden; fragt vorher</translation>
    </message>
    <message>
        <source>NVIDIA GPU (CUDA)</source>
        <translation>NVIDIA-GPU (CUDA)</translation>
    </message>
    <message>
        <source>None: exports name nobody</source>
        <translation>Keiner: Exporte nennen niemanden</translation>
    </message>
    <message>
        <source>None: this machine maps</source>
        <translation>Keiner: Dieser Rechner kartiert</translation>
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
        <source>Stored with your decisions and told in exports; the name of your account never is</source>
        <translation>Wird mit Ihren Entscheidungen gespeichert und in Exporten genannt; der Name Ihres Benutzerkontos nie</translation>
    </message>
    <message>
        <source>The engine works.</source>
        <translation>Die Engine funktioniert.</translation>
    </message>
    <message>
        <source>Where the networks run</source>
        <translation>Wo die Netze gerechnet werden</translation>
    </message>
    <message>
        <source>Your &amp;name in reviews</source>
        <translation>Ihr &amp;Name in Prüfungen</translation>
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
    <name>PairDetails</name>
    <message>
        <source>Check of the rasters</source>
        <translation>Prüfung der Raster</translation>
    </message>
    <message>
        <source>Move the pre-event raster by {right} pixels to the right and {down} down</source>
        <translation>Das Vorher-Raster um {right} Pixel nach rechts und {down} nach unten schieben</translation>
    </message>
    <message>
        <source>Squares of both dates in turn, from the middle: roads and rivers go on where they fit</source>
        <translation>Abwechselnd Quadrate beider Zeitpunkte, aus der Mitte: Wo sie zusammenpassen, laufen Straßen und Flüsse weiter</translation>
    </message>
    <message>
        <source>While it is read for a map; the file stays as it is</source>
        <translation>Während es für eine Karte gelesen wird; die Datei bleibt, wie sie ist</translation>
    </message>
</context>
<context>
    <name>PairVerdict</name>
    <message>
        <source>Details…</source>
        <translation>Einzelheiten…</translation>
    </message>
    <message>
        <source>Looking at the rasters…</source>
        <translation>Die Raster werden betrachtet…</translation>
    </message>
    <message>
        <source>The rasters could not be checked: {}</source>
        <translation>Die Raster konnten nicht geprüft werden: {}</translation>
    </message>
    <message>
        <source>What was found about the rasters, with a picture</source>
        <translation>Was über die Raster gefunden wurde, mit einem Bild</translation>
    </message>
</context>
<context>
    <name>PixelSizeField</name>
    <message>
        <source> m</source>
        <translation> m</translation>
    </message>
    <message>
        <source>Proposed: {} m</source>
        <translation>Vorschlag: {} m</translation>
    </message>
    <message>
        <source>Warning: with pixels of {wanted} m the area would have more than {most} million of them. It is rendered with pixels of {metres} m. Choose a smaller area for smaller pixels.</source>
        <translation>Warnung: Mit Pixeln von {wanted} m hätte das Gebiet mehr als {most} Millionen davon. Es wird mit Pixeln von {metres} m gerendert. Wählen Sie für kleinere Pixel ein kleineres Gebiet.</translation>
    </message>
    <message>
        <source>{columns} x {rows} pixels, with a side of {metres} m on the ground</source>
        <translation>{columns} x {rows} Pixel mit {metres} m Seitenlänge am Boden</translation>
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
    <name>PretrainControl</name>
    <message>
        <source>Cancelled; no encoder was made.</source>
        <translation>Abgebrochen; es wurde kein Encoder erstellt.</translation>
    </message>
    <message>
        <source>Encoder {} is ready.</source>
        <translation>Encoder {} ist fertig.</translation>
    </message>
    <message>
        <source>Encoder {} is ready: a training on this page starts from it.</source>
        <translation>Encoder {} ist fertig: Ein Training auf dieser Seite beginnt mit ihm.</translation>
    </message>
</context>
<context>
    <name>PretrainDialog</name>
    <message>
        <source>&amp;Add files…</source>
        <translation>&amp;Dateien hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Images</source>
        <translation>&amp;Bilder</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;Netz</translation>
    </message>
    <message>
        <source>&amp;Prepare</source>
        <translation>&amp;Vorbereiten</translation>
    </message>
    <message>
        <source>&amp;Save as</source>
        <translation>&amp;Speichern als</translation>
    </message>
    <message>
        <source>&amp;Time limit</source>
        <translation>Zeitl&amp;imit</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>As recommended</source>
        <translation>Wie empfohlen</translation>
    </message>
    <message>
        <source>Choose one image at least.</source>
        <translation>Wählen Sie mindestens ein Bild.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Prepare an encoder from own images</source>
        <translation>Encoder aus eigenen Bildern vorbereiten</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Empfohlen</translation>
    </message>
    <message>
        <source>The encoder learns from images without labels what your land looks like: of any date, with the bands that the training will have. Try whether it helps: the starter is often the better start.</source>
        <translation>Der Encoder lernt aus Bildern ohne Labels, wie Ihr Gebiet aussieht: von beliebigen Zeitpunkten, mit den Bändern, die das Training haben wird. Probieren Sie aus, ob es hilft: Das Startmodell ist oft der bessere Anfang.</translation>
    </message>
</context>
<context>
    <name>PretrainPlan</name>
    <message>
        <source>Preparing the encoder {}</source>
        <translation>Encoder {} wird vorbereitet</translation>
    </message>
</context>
<context>
    <name>Processing</name>
    <message>
        <source>1-based bands that stand for the model's, in its order; empty: by what the raster says of them.</source>
        <translation>Bandnummern ab 1, die für die des Modells stehen, in dessen Reihenfolge; leer: nach dem, was das Raster über sie sagt.</translation>
    </message>
    <message>
        <source>A Sentinel-2 SAFE folder, a Landsat folder, or one with a file for each band.</source>
        <translation>Ein SAFE-Ordner von Sentinel-2, ein Landsat-Ordner oder einer mit einer Datei je Band.</translation>
    </message>
    <message>
        <source>A new name makes a new decoder; only this region's scenes are used.</source>
        <translation>Ein neuer Name ergibt einen neuen Decoder; nur Szenen dieser Region werden verwendet.</translation>
    </message>
    <message>
        <source>A quarter of the size. The IoU may fall by 0.01 on the model's validation patches, else nothing is written.</source>
        <translation>Ein Viertel der Größe. Die IoU darf an den Validierungsausschnitten des Modells um 0,01 fallen, sonst wird nichts geschrieben.</translation>
    </message>
    <message>
        <source>A region of the model; only its scenes are used.</source>
        <translation>Eine Region des Modells; nur ihre Szenen werden verwendet.</translation>
    </message>
    <message>
        <source>A small network learns from a model what it answers, beside the labels: at labelled pixels, and at those without a label. The result is a model like any other, with a decoder for every region of which there are scenes.

At its end size, seconds per tile and IoU on the validation scenes are said of both. The goal is to be at least 3 times as fast, and at most 0.02 IoU below; where it is not reached that is said. The model itself stays as it is.</source>
        <translation>Ein kleines Netz lernt von einem Modell, was es antwortet, neben den Labels: an gelabelten Pixeln und an denen ohne Label. Das Ergebnis ist ein Modell wie jedes andere, mit einem Decoder für jede Region, zu der es Szenen gibt.

Am Ende werden von beiden Größe, Sekunden je Kachel und IoU auf den Validierungsszenen angegeben. Das Ziel ist, mindestens 3-mal so schnell zu sein und höchstens 0,02 IoU darunter zu liegen; wird es verfehlt, wird das gesagt. Das Modell selbst bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>A table; outlines as text, and longitude and latitude</source>
        <translation>Eine Tabelle; Umrisse als Text, dazu Länge und Breite</translation>
    </message>
    <message>
        <source>A template of your own instead of a paper: keep the layout in the project, edit it there, and save it as template. Its texts are the variables landslides_title, ..._subtitle, ..._number, ..._area, ..._notes and ..._credits.</source>
        <translation>Eine eigene Vorlage statt eines Papiers: Behalten Sie das Layout im Projekt, bearbeiten Sie es dort, und speichern Sie es als Vorlage. Seine Texte sind die Variablen landslides_title, ..._subtitle, ..._number, ..._area, ..._notes und ..._credits.</translation>
    </message>
    <message>
        <source>Accuracy areas</source>
        <translation>Genauigkeitsgebiete</translation>
    </message>
    <message>
        <source>Adds landslides to the labels of an event, as the Label page does: polygons of a layer, polygon files, LabelMe files and mask rasters, in any CRS. Invalid polygons are repaired; rejected candidates, what is no polygon and what is a label already are left out, and all of it is counted.

A LabelMe file is placed by its own image, or by a raster of the project with its name or size. An import that fails or is cancelled is taken back. The event may be open in the dock.</source>
        <translation>Fügt den Labels eines Ereignisses Rutschungen hinzu, wie die Seite „Labeln“ es tut: Polygone eines Layers, Polygondateien, LabelMe-Dateien und Maskenraster, in beliebigem KBS. Ungültige Polygone werden repariert; abgelehnte Kandidaten, was kein Polygon ist und was schon gelabelt ist werden weggelassen, und alles davon wird gezählt.

Eine LabelMe-Datei wird nach ihrem eigenen Bild platziert, oder nach einem Raster des Projekts mit dessen Namen oder Größe. Ein Import, der scheitert oder abgebrochen wird, wird zurückgenommen. Das Ereignis darf im Bedienfeld geöffnet sein.</translation>
    </message>
    <message>
        <source>Adds shape, slope, drop and direction of landslides as attributes, from an elevation model.</source>
        <translation>Ergänzt Form, Hangneigung, Höhenunterschied und Richtung von Rutschungen als Attribute, aus einem Höhenmodell.</translation>
    </message>
    <message>
        <source>Adds the landslides of a layer, of LabelMe files or of masks to an event's labels.</source>
        <translation>Fügt die Rutschungen eines Layers, von LabelMe-Dateien oder von Masken den Labels eines Ereignisses hinzu.</translation>
    </message>
    <message>
        <source>An atlas over a grid of one scale, without the sheets on which there is no landslide.</source>
        <translation>Ein Atlas über ein Gitter in einem Maßstab, ohne die Blätter, auf denen keine Rutschung liegt.</translation>
    </message>
    <message>
        <source>An atlas: pages of a PDF, or a file each, at the largest round scale that fits.</source>
        <translation>Ein Atlas: Seiten eines PDF, oder je eine Datei, im größten runden Maßstab, der passt.</translation>
    </message>
    <message>
        <source>An epoch is 1,024 patches at most; empty: as many as the time allows.</source>
        <translation>Eine Epoche hat höchstens 1.024 Ausschnitte; leer: so viele, wie die Zeit erlaubt.</translation>
    </message>
    <message>
        <source>An older version, or a newer one after going back; as a folder it is a model of its own.</source>
        <translation>Eine ältere Version, oder nach dem Zurückgehen eine neuere; als Ordner ist sie ein eigenes Modell.</translation>
    </message>
    <message>
        <source>And drawn labels</source>
        <translation>Und gezeichnete Labels</translation>
    </message>
    <message>
        <source>Area of the candidates (m²)</source>
        <translation>Fläche der Kandidaten (m²)</translation>
    </message>
    <message>
        <source>Around landslides (metres)</source>
        <translation>Um Rutschungen (Meter)</translation>
    </message>
    <message>
        <source>As 'Export a model' writes it.</source>
        <translation>Wie „Modell exportieren“ es schreibt.</translation>
    </message>
    <message>
        <source>At least so many; the rest is drawn by the area of the strata.</source>
        <translation>Mindestens so viele; der Rest wird nach der Fläche der Strata gezogen.</translation>
    </message>
    <message>
        <source>Attention in the decoder</source>
        <translation>Attention im Decoder</translation>
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
        <source>Attributes (empty: those of Landslide Mapper)</source>
        <translation>Attribute (leer: die von Landslide Mapper)</translation>
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
        <source>Average precision</source>
        <translation>Mittlere Präzision</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bänder</translation>
    </message>
    <message>
        <source>Bands of the post-event raster</source>
        <translation>Bänder des Nachher-Rasters</translation>
    </message>
    <message>
        <source>Bands of the pre-event raster</source>
        <translation>Bänder des Vorher-Rasters</translation>
    </message>
    <message>
        <source>Bands that the network sees besides, computed while reading: ndvi, ndmi and nbr from near infrared, red and shortwave infrared; grey, its edges, and grey blurred.</source>
        <translation>Bänder, die das Netz außerdem sieht, beim Lesen berechnet: ndvi, ndmi und nbr aus nahem Infrarot, Rot und kurzwelligem Infrarot; Grau, seine Kanten und weichgezeichnetes Grau.</translation>
    </message>
    <message>
        <source>Between two places at least.</source>
        <translation>Mindestens zwischen zwei Orten.</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <source>Boxes: {}</source>
        <translation>Rahmen: {}</translation>
    </message>
    <message>
        <source>Bring in a public data set</source>
        <translation>Öffentlichen Datensatz übernehmen</translation>
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
        <source>Candidates: {}</source>
        <translation>Kandidaten: {}</translation>
    </message>
    <message>
        <source>Check a pre- and post-event pair</source>
        <translation>Vorher-Nachher-Paar prüfen</translation>
    </message>
    <message>
        <source>Chooses what the regions' decoders are made of, within what they may cost, and trains a new model.</source>
        <translation>Wählt, woraus die Decoder der Regionen bestehen, im Rahmen dessen, was sie kosten dürfen, und trainiert ein neues Modell.</translation>
    </message>
    <message>
        <source>Clay</source>
        <translation>Clay-Modell</translation>
    </message>
    <message>
        <source>Clay's weights</source>
        <translation>Gewichte von Clay</translation>
    </message>
    <message>
        <source>Clouds, shadow and snow</source>
        <translation>Wolken, Schatten und Schnee</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Compares an inventory with a reference, for publication.</source>
        <translation>Vergleicht ein Inventar mit einer Referenz, zur Veröffentlichung.</translation>
    </message>
    <message>
        <source>Compares an inventory with reference landslides inside the accuracy areas, where the reference is complete and no model has learned: precision, recall, F1 and IoU by area and by landslide, with intervals, by size; the area of all landslides with its error; the size distribution, its power law, and from what size the inventory is complete.

The report is a page (HTML) that stands for itself, with a table (CSV) beside it. With the probability of the map it also tells its reliability and what other thresholds would find. With a sample that was drawn by 'Draw a sample to judge a map' and judged, the area is estimated from that.</source>
        <translation>Vergleicht ein Inventar mit Referenzrutschungen innerhalb der Genauigkeitsgebiete, wo die Referenz vollständig ist und kein Modell gelernt hat: Präzision, Trefferquote, F1 und IoU nach Fläche und nach Rutschung, mit Intervallen, nach Größe; die Fläche aller Rutschungen mit ihrem Fehler; die Größenverteilung, ihr Potenzgesetz, und ab welcher Größe das Inventar vollständig ist.

Der Bericht ist eine Seite (HTML), die für sich steht, mit einer Tabelle (CSV) daneben. Mit der Wahrscheinlichkeit der Karte sagt er auch, wie zuverlässig sie ist und was andere Schwellenwerte fänden. Mit einer Stichprobe, die mit „Stichprobe zum Beurteilen einer Karte ziehen“ gezogen und beurteilt wurde, wird die Fläche daraus geschätzt.</translation>
    </message>
    <message>
        <source>Computed bands</source>
        <translation>Berechnete Bänder</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Kontakt</translation>
    </message>
    <message>
        <source>Coordinate reference system</source>
        <translation>Koordinatenbezugssystem</translation>
    </message>
    <message>
        <source>Copy of (where the model is not there yet)</source>
        <translation>Kopie von (wo es das Modell noch nicht gibt)</translation>
    </message>
    <message>
        <source>Copy the patches that the model keeps, too, for safer updates elsewhere. ONNX files never hold any.</source>
        <translation>Auch die Ausschnitte kopieren, die das Modell behält, damit Updates anderswo sicherer sind. ONNX-Dateien enthalten nie welche.</translation>
    </message>
    <message>
        <source>Dask cluster: address of its scheduler, or local (empty: none)</source>
        <translation>Dask-Cluster: Adresse seines Schedulers, oder local (leer: keiner)</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Datensatz</translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation>Decoder-Art</translation>
    </message>
    <message>
        <source>Describe the terrain of landslides</source>
        <translation>Gelände von Rutschungen beschreiben</translation>
    </message>
    <message>
        <source>Design of the regions' decoders. auto: that of the model it starts from, else unet.</source>
        <translation>Aufbau der Decoder der Regionen. auto: der des Modells, mit dem begonnen wird, sonst unet.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Gerät</translation>
    </message>
    <message>
        <source>Distance (tiles)</source>
        <translation>Abstand (Kacheln)</translation>
    </message>
    <message>
        <source>Dots per inch of pictures, and of the image inside a PDF or SVG.</source>
        <translation>Punkte je Zoll von Bildern und vom Bild in PDF oder SVG.</translation>
    </message>
    <message>
        <source>Download weights of an encoder</source>
        <translation>Gewichte eines Encoders herunterladen</translation>
    </message>
    <message>
        <source>Downloads ImageNet weights of an encoder from where its library keeps them.</source>
        <translation>Lädt ImageNet-Gewichte eines Encoders von dort herunter, wo seine Bibliothek sie bereithält.</translation>
    </message>
    <message>
        <source>Draw a sample to judge a map</source>
        <translation>Stichprobe zum Beurteilen einer Karte ziehen</translation>
    </message>
    <message>
        <source>Draw boxes around landslides</source>
        <translation>Rahmen um Rutschungen zeichnen</translation>
    </message>
    <message>
        <source>Draws points at random from mapped landslides, from what lies around them, and from the rest of the map, so that rare landslides and misses beside them are in the sample. Judge each point on the images without looking at the map: write landslide, not_landslide or unclear into its attribute 'reference'. The accuracy report then estimates the area of all landslides with its error (Olofsson and others 2014).</source>
        <translation>Zieht zufällige Punkte aus kartierten Rutschungen, aus ihrer Umgebung und aus dem Rest der Karte, damit seltene Rutschungen und daneben Übersehenes in der Stichprobe sind. Beurteilen Sie jeden Punkt auf den Bildern, ohne die Karte anzusehen: Schreiben Sie landslide, not_landslide oder unclear in sein Attribut „reference“. Der Genauigkeitsbericht schätzt daraus die Fläche aller Rutschungen mit ihrem Fehler (Olofsson und andere 2014).</translation>
    </message>
    <message>
        <source>Draws stratified random points of a map, to be judged on the images.</source>
        <translation>Zieht stratifizierte Zufallspunkte einer Karte, die auf den Bildern beurteilt werden.</translation>
    </message>
    <message>
        <source>Earlier export</source>
        <translation>Früherer Export</translation>
    </message>
    <message>
        <source>Elevation model</source>
        <translation>Höhenmodell</translation>
    </message>
    <message>
        <source>Elevations are in feet</source>
        <translation>Höhen sind in Fuß</translation>
    </message>
    <message>
        <source>Empty: as many as the default decoder has.</source>
        <translation>Leer: so viele, wie der Standard-Decoder hat.</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>Encoder-Datei</translation>
    </message>
    <message>
        <source>Encoder of the small model, such as mobilenet_v2; it must be smaller than the teacher.</source>
        <translation>Encoder des kleinen Modells, etwa mobilenet_v2; er muss kleiner als der Lehrer sein.</translation>
    </message>
    <message>
        <source>Encoder weights</source>
        <translation>Encoder-Gewichte</translation>
    </message>
    <message>
        <source>Encoder, such as resnet18, mobilenet_v2 or mit_b0; not tsmu and rau.</source>
        <translation>Encoder, etwa resnet18, mobilenet_v2 oder mit_b0; nicht tsmu und rau.</translation>
    </message>
    <message>
        <source>Encoder, such as resnet18, mobilenet_v2 or mit_b0; not tsmu and rau. Empty: that of the start, if any.</source>
        <translation>Encoder, etwa resnet18, mobilenet_v2 oder mit_b0; nicht tsmu und rau. Leer: der des Anfangs, falls es einen gibt.</translation>
    </message>
    <message>
        <source>Encoder, such as resnet34 or mobilenet_v2; not tsmu and rau, which have decoders of their own.</source>
        <translation>Encoder, etwa resnet34 oder mobilenet_v2; nicht tsmu und rau, die eigene Decoder haben.</translation>
    </message>
    <message>
        <source>Encoder, such as resnet34 or mobilenet_v2; tsmu is the paper's own network, rau a residual U-Net with attention.</source>
        <translation>Encoder, etwa resnet34 oder mobilenet_v2; tsmu ist das eigene Netz des Artikels, rau ein Residual-U-Net mit Attention.</translation>
    </message>
    <message>
        <source>Epochs at most</source>
        <translation>Höchstzahl der Epochen</translation>
    </message>
    <message>
        <source>Error on patches held back</source>
        <translation>Fehler auf zurückgehaltenen Ausschnitten</translation>
    </message>
    <message>
        <source>Estimated area of landslides (m²)</source>
        <translation>Geschätzte Fläche der Rutschungen (m²)</translation>
    </message>
    <message>
        <source>Evaluate a landslide model</source>
        <translation>Rutschungsmodell bewerten</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Ereignis</translation>
    </message>
    <message>
        <source>Every step of the decoder may be one of four cells in one of three widths: a U-Net's two convolutions, the same with attention, separable ones, or a single one of 1 x 1. What suits the training patches is learned by gradients, within the parameters and the milliseconds that are allowed. Then the default decoder and what was found are trained alike, and compared on the validation scenes.

It takes about three times as long as a training. The model is kept in any case; where the default decoder is better, that is said.</source>
        <translation>Jeder Schritt des Decoders kann eine von vier Zellen in einer von drei Breiten sein: die zwei Faltungen eines U-Net, dieselben mit Attention, separierbare, oder eine einzige von 1 x 1. Was zu den Trainingsausschnitten passt, wird mit Gradienten gelernt, im Rahmen der erlaubten Parameter und Millisekunden. Dann werden der Standard-Decoder und der gefundene gleich trainiert und an den Validierungsszenen verglichen.

Es dauert etwa dreimal so lange wie ein Training. Das Modell wird in jedem Fall behalten; ist der Standard-Decoder besser, wird das gesagt.</translation>
    </message>
    <message>
        <source>Export a model</source>
        <translation>Modell exportieren</translation>
    </message>
    <message>
        <source>Export an inventory as a map</source>
        <translation>Inventar als Karte exportieren</translation>
    </message>
    <message>
        <source>Export an inventory as data</source>
        <translation>Inventar als Daten exportieren</translation>
    </message>
    <message>
        <source>Exported model</source>
        <translation>Exportiertes Modell</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Ausdehnung</translation>
    </message>
    <message>
        <source>FILE.onnx, FILE.zip or a folder NEW.lsmodel; a folder must not exist.</source>
        <translation>DATEI.onnx, DATEI.zip oder ein Ordner NEU.lsmodel; einen solchen Ordner darf es noch nicht geben.</translation>
    </message>
    <message>
        <source>Figures for programs</source>
        <translation>Kennzahlen für Programme</translation>
    </message>
    <message>
        <source>Figures per region and overall (JSON).</source>
        <translation>Zahlen je Region und insgesamt (JSON).</translation>
    </message>
    <message>
        <source>File that a training takes as its start (--start-from or --encoder-weights).</source>
        <translation>Datei, mit der ein Training beginnt (--start-from oder --encoder-weights).</translation>
    </message>
    <message>
        <source>File to write; its suffix is the format.</source>
        <translation>Zu schreibende Datei; ihre Endung ist das Format.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Files to write: .gpkg, .shp, .geojson (WGS 84), .fgb, .csv, .kml, .qgz (for the field).</source>
        <translation>Zu schreibende Dateien: .gpkg, .shp, .geojson (WGS 84), .fgb, .csv, .kml, .qgz (fürs Gelände).</translation>
    </message>
    <message>
        <source>Files with the bands of one scene, in any order.</source>
        <translation>Dateien mit den Bändern einer Szene, in beliebiger Reihenfolge.</translation>
    </message>
    <message>
        <source>Finds clouds, their shadows and snow on an image, by rules or by a network for clouds.</source>
        <translation>Findet Wolken, ihre Schatten und Schnee auf einem Bild, mit Regeln oder mit einem Wolkennetz.</translation>
    </message>
    <message>
        <source>Finds clouds, their shadows and snow on an image: 0 clear, 1 cloud, 2 shadow, 3 snow, 255 no data. The more bands are known, the better: near infrared, shortwave infrared (without it snow counts as cloud) and cirrus are used where the image has them.

Rules need nothing else. The network for clouds (ukis-csmask) is an optional part of the engine. It needs reflectance in blue, green, red and near infrared, and knows no snow: shortwave infrared tells that.

With a raster of another date, what is as white on both is ground. Bare landslides are brown, not white; still, look at the mask before you use it. As polygons it can be edited, and a map takes it in the place of its own.</source>
        <translation>Findet Wolken, ihre Schatten und Schnee auf einem Bild: 0 frei, 1 Wolke, 2 Schatten, 3 Schnee, 255 keine Daten. Je mehr Bänder bekannt sind, desto besser: Nahes Infrarot, kurzwelliges Infrarot (ohne es zählt Schnee als Wolke) und Cirrus werden verwendet, wenn das Bild sie hat.

Regeln brauchen sonst nichts. Das Wolkennetz (ukis-csmask) ist ein optionaler Teil der Engine. Es braucht Reflexionswerte in Blau, Grün, Rot und nahem Infrarot und kennt keinen Schnee: Den erkennt das kurzwellige Infrarot.

Mit einem Raster eines anderen Zeitpunkts gilt als Boden, was auf beiden gleich weiß ist. Kahle Rutschungen sind braun, nicht weiß; sehen Sie sich die Maske trotzdem an, bevor Sie sie verwenden. Als Polygone kann sie bearbeitet werden, und eine Kartierung nimmt sie anstelle der eigenen.</translation>
    </message>
    <message>
        <source>Finds landslides on a pair of images, as boxes with scores, for quick triage.</source>
        <translation>Findet Rutschungen auf einem Bildpaar, als Rahmen mit Bewertung, zur schnellen Triage.</translation>
    </message>
    <message>
        <source>Finds landslides on a pair of images, as polygons with confidence.</source>
        <translation>Findet Rutschungen auf einem Bildpaar, als Polygone mit Konfidenz.</translation>
    </message>
    <message>
        <source>Finds landslides on a post-event raster, compared with a pre-event raster where one is given.

The two rasters may differ in CRS, resolution, extent and data type: the pre-event raster is brought onto the post-event raster's grid while reading.

Candidates are a GeoPackage with one polygon per landslide: confidence, area, status and where it comes from. The probability is a GeoTIFF: 0 to 254 stand for 0 to 1, 255 is no data.

With 'change' in the place of a model, the change between the two rasters alone is mapped: it needs neither a model nor the engine.

Everything is computed on this machine.</source>
        <translation>Findet Rutschungen auf einem Nachher-Raster, verglichen mit einem Vorher-Raster, falls eines angegeben ist.

Die zwei Raster dürfen sich in KBS, Auflösung, Ausdehnung und Datentyp unterscheiden: Das Vorher-Raster wird beim Lesen auf das Gitter des Nachher-Rasters gebracht.

Die Kandidaten sind ein GeoPackage mit einem Polygon je Rutschung: Konfidenz, Fläche, Status und Herkunft. Die Wahrscheinlichkeit ist ein GeoTIFF: 0 bis 254 stehen für 0 bis 1, 255 ist nodata.

Mit „change“ anstelle eines Modells wird nur die Veränderung zwischen den zwei Rastern kartiert: Das braucht weder ein Modell noch die Engine.

Alles wird auf diesem Rechner berechnet.</translation>
    </message>
    <message>
        <source>Finds places where the model is unsure or its regions disagree.</source>
        <translation>Findet Orte, an denen das Modell unsicher ist oder seine Regionen uneinig sind.</translation>
    </message>
    <message>
        <source>Finds the places of a scene that teach a model most when they are labelled: where it is unsure, where the decoders of its regions disagree, and some at random. They are apart from each other and never where it is labelled already.</source>
        <translation>Findet die Orte einer Szene, die ein Modell am meisten lehren, wenn sie gelabelt werden: wo es unsicher ist, wo die Decoder seiner Regionen uneinig sind, und einige zufällige. Sie liegen voneinander entfernt und nie, wo schon gelabelt ist.</translation>
    </message>
    <message>
        <source>Fixes what is drawn at random.</source>
        <translation>Legt fest, was zufällig gezogen wird.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Folder of a model that sees the same bands, or file of an encoder prepared before.</source>
        <translation>Ordner eines Modells, das dieselben Bänder sieht, oder Datei eines früher vorbereiteten Encoders.</translation>
    </message>
    <message>
        <source>Folder of a model, or file of encoder weights of the same network, such as one trained on ImageNet.</source>
        <translation>Ordner eines Modells oder Datei mit Encoder-Gewichten desselben Netzes, etwa mit ImageNet trainierten.</translation>
    </message>
    <message>
        <source>Folder of a scene, instead of bands</source>
        <translation>Ordner einer Szene, statt Bändern</translation>
    </message>
    <message>
        <source>For a tile of 512 x 512 pixels on one thread, as measured on this machine; empty: as long as the default decoder takes.</source>
        <translation>Für eine Kachel von 512 x 512 Pixeln in einem Thread, auf diesem Rechner gemessen; leer: so lange, wie der Standard-Decoder braucht.</translation>
    </message>
    <message>
        <source>For old programs; names of attributes are shortened, long texts cut</source>
        <translation>Für alte Programme; Attributnamen werden gekürzt, lange Texte abgeschnitten</translation>
    </message>
    <message>
        <source>For programs that have one image only; the model must have learned to do without the other.</source>
        <translation>Für Programme, die nur ein Bild haben; das Modell muss gelernt haben, ohne das andere auszukommen.</translation>
    </message>
    <message>
        <source>For the field (QField, Mergin Maps): a folder with forms, which needs no plugin</source>
        <translation>Fürs Gelände (QField, Mergin Maps): ein Ordner mit Formularen, der kein Plugin braucht</translation>
    </message>
    <message>
        <source>For the web and for large inventories; no style inside</source>
        <translation>Fürs Web und für große Inventare; ohne Stil</translation>
    </message>
    <message>
        <source>For the web, with colors; longitude and latitude (WGS 84)</source>
        <translation>Fürs Web, mit Farben; Länge und Breite (WGS 84)</translation>
    </message>
    <message>
        <source>For virtual globes, with colors</source>
        <translation>Für virtuelle Globen, mit Farben</translation>
    </message>
    <message>
        <source>GeoPDF</source>
        <translation>GeoPDF</translation>
    </message>
    <message>
        <source>GeoPackage of candidates or of an event, polygons, or what else GDAL opens, such as PG:...</source>
        <translation>GeoPackage mit Kandidaten oder eines Ereignisses, Polygone, oder was GDAL sonst öffnet, etwa PG:...</translation>
    </message>
    <message>
        <source>GeoPackage of points, the one to begin with first; a file that exists is not replaced.</source>
        <translation>GeoPackage mit Punkten, der erste ist der, mit dem man am besten anfängt; eine vorhandene Datei wird nicht ersetzt.</translation>
    </message>
    <message>
        <source>GeoPackage of points; one that exists is not replaced.</source>
        <translation>GeoPackage mit Punkten; ein vorhandenes wird nicht ersetzt.</translation>
    </message>
    <message>
        <source>GeoPackage of the event, or a PostgreSQL data source with its schema.</source>
        <translation>GeoPackage des Ereignisses oder eine PostgreSQL-Datenquelle mit ihrem Schema.</translation>
    </message>
    <message>
        <source>GeoPackage of the masks that were made, to be edited; a file that exists is not replaced.</source>
        <translation>GeoPackage mit den erstellten Masken, zum Bearbeiten; eine vorhandene Datei wird nicht ersetzt.</translation>
    </message>
    <message>
        <source>GeoPackage of the same landslides with more attributes.</source>
        <translation>GeoPackage derselben Rutschungen mit mehr Attributen.</translation>
    </message>
    <message>
        <source>GeoPackage with one box per landslide, and of what was looked at; a file of something else is never overwritten.</source>
        <translation>GeoPackage mit einem Rahmen je Rutschung und dem, was angesehen wurde; eine Datei mit anderem Inhalt wird nie überschrieben.</translation>
    </message>
    <message>
        <source>GeoPackage with one polygon per landslide; reviewed candidates are never overwritten.</source>
        <translation>GeoPackage mit einem Polygon je Rutschung; geprüfte Kandidaten werden nie überschrieben.</translation>
    </message>
    <message>
        <source>GeoPackage with the attribute class (cloud, shadow, snow), to be edited and used in a map.</source>
        <translation>GeoPackage mit dem Attribut class (cloud, shadow, snow), zum Bearbeiten und für eine Kartierung.</translation>
    </message>
    <message>
        <source>GeoTIFF on the image's pixels: 0 clear, 1 cloud, 2 shadow, 3 snow, 255 no data.</source>
        <translation>GeoTIFF auf den Pixeln des Bildes: 0 frei, 1 Wolke, 2 Schatten, 3 Schnee, 255 keine Daten.</translation>
    </message>
    <message>
        <source>GeoTIFF on the post-event image's pixels. Where the starter maps with the change, what each of them says alone comes beside it, with _starter and _change at the end of the name.</source>
        <translation>GeoTIFF auf den Pixeln des Nachher-Bildes. Wo das Startmodell mit der Veränderung kartiert, liegt daneben, was jedes allein sagt, mit _starter und _change am Ende des Namens.</translation>
    </message>
    <message>
        <source>GeoTIFF, in the folder of the map's probability; only where weights are fitted.</source>
        <translation>GeoTIFF, im Ordner der Wahrscheinlichkeit der Karte; nur wenn Gewichte angepasst werden.</translation>
    </message>
    <message>
        <source>How boxes are found</source>
        <translation>Wie Rahmen gefunden werden</translation>
    </message>
    <message>
        <source>How clouds are told</source>
        <translation>Wie Wolken erkannt werden</translation>
    </message>
    <message>
        <source>How many to draw in all.</source>
        <translation>Wie viele insgesamt gezogen werden.</translation>
    </message>
    <message>
        <source>How the model learns; all but tsmu exist for comparison.</source>
        <translation>Wie das Modell lernt; außer tsmu dienen alle dem Vergleich.</translation>
    </message>
    <message>
        <source>How to reach the author.</source>
        <translation>Wie der Verfasser zu erreichen ist.</translation>
    </message>
    <message>
        <source>Image after the event, to look for places in.</source>
        <translation>Bild nach dem Ereignis, in dem Orte gesucht werden.</translation>
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
        <source>Image before the event.</source>
        <translation>Bild vor dem Ereignis.</translation>
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
        <source>Image that tells water</source>
        <translation>Bild, an dem Wasser erkannt wird</translation>
    </message>
    <message>
        <source>Image to look at: red, green and blue at least.</source>
        <translation>Zu betrachtendes Bild: mindestens Rot, Grün und Blau.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <source>Images without a mask</source>
        <translation>Bilder ohne Maske</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>Modell importieren</translation>
    </message>
    <message>
        <source>Import labels into an event</source>
        <translation>Labels in ein Ereignis importieren</translation>
    </message>
    <message>
        <source>Index of change (empty: as the bands propose)</source>
        <translation>Änderungsindex (leer: wie die Bänder nahelegen)</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Inventar</translation>
    </message>
    <message>
        <source>IoU by area</source>
        <translation>IoU nach Fläche</translation>
    </message>
    <message>
        <source>IoU of every region before and after, and why the version was published or not (JSON).</source>
        <translation>IoU jeder Region vorher und nachher, und warum die Version veröffentlicht wurde oder nicht (JSON).</translation>
    </message>
    <message>
        <source>IoU of the default decoder</source>
        <translation>IoU des Standard-Decoders</translation>
    </message>
    <message>
        <source>IoU of the model on the same</source>
        <translation>IoU des Modells auf denselben</translation>
    </message>
    <message>
        <source>IoU on validation scenes</source>
        <translation>IoU auf Validierungsszenen</translation>
    </message>
    <message>
        <source>IoU over all pixels</source>
        <translation>IoU über alle Pixel</translation>
    </message>
    <message>
        <source>It also ends when validation scenes no longer improve; empty: as recommended.</source>
        <translation>Es endet auch, wenn Validierungsszenen nicht mehr besser werden; leer: wie empfohlen.</translation>
    </message>
    <message>
        <source>It ends then with the best state so far; empty: 30 minutes, unless epochs are given.</source>
        <translation>Es endet dann mit dem besten bisherigen Stand; leer: 30 Minuten, wenn keine Epochen angegeben sind.</translation>
    </message>
    <message>
        <source>It ends then with the best state so far; empty: no limit.</source>
        <translation>Es endet dann mit dem besten bisherigen Stand; leer: keine Grenze.</translation>
    </message>
    <message>
        <source>It is then found under Project &gt; Layouts, to be edited further.</source>
        <translation>Es ist dann unter Projekt &gt; Layouts zu finden und weiter bearbeitbar.</translation>
    </message>
    <message>
        <source>JSON file with images, labels, regions and splits.</source>
        <translation>JSON-Datei mit Bildern, Labels, Regionen und Teilmengen.</translation>
    </message>
    <message>
        <source>Judged sample</source>
        <translation>Beurteilte Stichprobe</translation>
    </message>
    <message>
        <source>Keep the imagery of the model</source>
        <translation>Bildausschnitte des Modells behalten</translation>
    </message>
    <message>
        <source>Keep the layout in the project</source>
        <translation>Layout im Projekt behalten</translation>
    </message>
    <message>
        <source>Labelled areas</source>
        <translation>Label-Gebiete</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Rutschungen (Labels)</translation>
    </message>
    <message>
        <source>Landslides</source>
        <translation>Rutschungen</translation>
    </message>
    <message>
        <source>Landslides that people drew or imported, where no exported candidate covers them (workspaces).</source>
        <translation>Gezeichnete oder importierte Rutschungen, wo kein exportierter Kandidat sie überdeckt (Ereignisse).</translation>
    </message>
    <message>
        <source>Landslides to fit the weights of starter and change to</source>
        <translation>Rutschungen, an die Gewichte von Startmodell und Veränderung angepasst werden</translation>
    </message>
    <message>
        <source>Landslides to measure: a map's or anybody's polygons, or an event, whose candidates are taken.</source>
        <translation>Zu messende Rutschungen: die einer Karte oder beliebige Polygone, oder ein Ereignis, dessen Kandidaten genommen werden.</translation>
    </message>
    <message>
        <source>Landslides with terrain</source>
        <translation>Rutschungen mit Gelände</translation>
    </message>
    <message>
        <source>Landslides without elevations</source>
        <translation>Rutschungen ohne Höhen</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Layer</translation>
    </message>
    <message>
        <source>Layer of the source, where it has several.</source>
        <translation>Layer der Quelle, falls sie mehrere hat.</translation>
    </message>
    <message>
        <source>Laying out the map</source>
        <translation>Karte wird angeordnet</translation>
    </message>
    <message>
        <source>Layout template</source>
        <translation>Layoutvorlage</translation>
    </message>
    <message>
        <source>Least mean slope (degrees)</source>
        <translation>Kleinste mittlere Neigung (Grad)</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Weggelassen</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Looks at two rasters before they are mapped: overlap, CRS, pixel size, bands, data type, values, nodata, dates, how far one lies off the other (to a fifth of a pixel), brightness, and clouds and snow. Says what cannot be mapped and why, and what can be done about it. No network runs.</source>
        <translation>Betrachtet zwei Raster, bevor sie kartiert werden: Überlappung, KBS, Pixelgröße, Bänder, Datentyp, Werte, Nodata, Zeitpunkte, wie weit eines vom anderen abliegt (auf ein fünftel Pixel), Helligkeit sowie Wolken und Schnee. Sagt, was sich nicht kartieren lässt und warum, und was sich dagegen tun lässt. Es läuft kein Netz.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlustfunktion</translation>
    </message>
    <message>
        <source>Make a small copy of a landslide model</source>
        <translation>Kleine Kopie eines Rutschungsmodells erstellen</translation>
    </message>
    <message>
        <source>Makes a new model from labelled scenes.</source>
        <translation>Erstellt ein neues Modell aus gelabelten Szenen.</translation>
    </message>
    <message>
        <source>Makes a scene list of a public data set of landslides that you have downloaded and unpacked.</source>
        <translation>Macht eine Szenenliste aus einem öffentlichen Rutschungsdatensatz, den Sie heruntergeladen und entpackt haben.</translation>
    </message>
    <message>
        <source>Makes one raster of files that hold the bands of one scene, or of the folder of a Sentinel-2 or Landsat scene: a virtual raster that refers to them and copies no pixel. Bands are known by the files' names, so their order does not matter; coarser ones are repeated on the finest pixels. Files of two scenes, or two of one band, are refused.

Use the result wherever one raster is asked for: to map, to mask clouds, to check a pair, in a scene list. It must stay where the files can be found from it.</source>
        <translation>Macht ein Raster aus Dateien mit den Bändern einer Szene oder aus dem Ordner einer Sentinel-2- oder Landsat-Szene: ein virtuelles Raster, das auf sie verweist und kein Pixel kopiert. Bänder werden an den Dateinamen erkannt, ihre Reihenfolge spielt also keine Rolle; gröbere werden auf den feinsten Pixeln wiederholt. Dateien zweier Szenen oder zwei desselben Bands werden abgelehnt.

Verwenden Sie das Ergebnis überall, wo ein Raster verlangt wird: zum Kartieren, zum Maskieren von Wolken, zum Prüfen eines Paars, in einer Szenenliste. Es muss dort bleiben, wo die Dateien von ihm aus zu finden sind.</translation>
    </message>
    <message>
        <source>Makes one raster of the single-band files of a scene, with the bands' names.</source>
        <translation>Macht ein Raster aus den Einzelbanddateien einer Szene, mit den Namen der Bänder.</translation>
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
        <source>Mapped area</source>
        <translation>Kartiertes Gebiet</translation>
    </message>
    <message>
        <source>Maps landslides with the same images, models and options as a map, and writes one upright box around each candidate, to see where to look first.

The score of a box is the mean probability of its candidate, from 0 to 1; box and candidate have the same id where both were made with the same options. The area is that of the box.

A model that was taught boxes finds them without a map, too.</source>
        <translation>Kartiert Rutschungen mit denselben Bildern, Modellen und Optionen wie eine Kartierung und schreibt einen aufrechten Rahmen um jeden Kandidaten, um zu sehen, wo zuerst hinzusehen ist.

Die Bewertung eines Rahmens ist die mittlere Wahrscheinlichkeit seines Kandidaten, von 0 bis 1; Rahmen und Kandidat haben dieselbe ID, wenn beide mit denselben Optionen entstanden sind. Die Fläche ist die des Rahmens.

Ein Modell, dem Rahmen beigebracht wurden, findet sie auch ohne Karte.</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Maske</translation>
    </message>
    <message>
        <source>Mask as polygons</source>
        <translation>Maske als Polygone</translation>
    </message>
    <message>
        <source>Mask clouds, shadow and snow</source>
        <translation>Wolken, Schatten und Schnee maskieren</translation>
    </message>
    <message>
        <source>Mask of the post-event raster</source>
        <translation>Maske des Nachher-Rasters</translation>
    </message>
    <message>
        <source>Mask of the pre-event raster</source>
        <translation>Maske des Vorher-Rasters</translation>
    </message>
    <message>
        <source>Masks as polygons</source>
        <translation>Masken als Polygone</translation>
    </message>
    <message>
        <source>May be told even where it is the name of your account, which is left out otherwise.</source>
        <translation>Darf auch genannt werden, wenn es der Name Ihres Benutzerkontos ist, der sonst weggelassen wird.</translation>
    </message>
    <message>
        <source>Measure the accuracy of an inventory</source>
        <translation>Genauigkeit eines Inventars messen</translation>
    </message>
    <message>
        <source>Metadata and statistics</source>
        <translation>Metadaten und Statistik</translation>
    </message>
    <message>
        <source>Milliseconds of a decoder</source>
        <translation>Millisekunden eines Decoders</translation>
    </message>
    <message>
        <source>Milliseconds of a decoder at most</source>
        <translation>Höchstzahl der Millisekunden eines Decoders</translation>
    </message>
    <message>
        <source>Minimum area (m²)</source>
        <translation>Mindestfläche (m²)</translation>
    </message>
    <message>
        <source>Model folder (.lsmodel)</source>
        <translation>Modellordner (.lsmodel)</translation>
    </message>
    <message>
        <source>Model folder (.lsmodel), change or starter</source>
        <translation>Modellordner (.lsmodel), change oder starter</translation>
    </message>
    <message>
        <source>Model folder (.lsmodel), change or starter (empty: starter)</source>
        <translation>Modellordner (.lsmodel), change oder starter (leer: starter)</translation>
    </message>
    <message>
        <source>Model folder to make</source>
        <translation>Anzulegender Modellordner</translation>
    </message>
    <message>
        <source>Model in one file (.zip)</source>
        <translation>Modell in einer Datei (.zip)</translation>
    </message>
    <message>
        <source>Model to learn from (.lsmodel), or starter</source>
        <translation>Modell, von dem gelernt wird (.lsmodel), oder starter</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Must not hold a model yet, unless its training was interrupted.</source>
        <translation>Darf noch kein Modell enthalten, außer dessen Training wurde unterbrochen.</translation>
    </message>
    <message>
        <source>Must not hold a model yet.</source>
        <translation>Darf noch kein Modell enthalten.</translation>
    </message>
    <message>
        <source>Name of the layout that was kept</source>
        <translation>Name des behaltenen Layouts</translation>
    </message>
    <message>
        <source>Names and words of another inventory: coolr, inspire, plain, or a file of your own (JSON).</source>
        <translation>Namen und Wörter eines anderen Inventars: coolr, inspire, plain oder eine eigene Datei (JSON).</translation>
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
        <source>Nothing else in Landslide Mapper downloads weights. The log says which host they are from, and their licence. A training starts from the file.</source>
        <translation>Nichts sonst in Landslide Mapper lädt Gewichte herunter. Das Protokoll nennt den Host, von dem sie stammen, und ihre Lizenz. Ein Training beginnt mit der Datei.</translation>
    </message>
    <message>
        <source>Nothing is downloaded, and images stay where they are: the list names them. Only the arrays of Landslide4Sense (HDF5), which are no rasters, are written beside the list as GeoTIFFs with all 14 bands named.

Splits are those of the data set; where it has none, all is for training, and a part of each region is held out by the training itself. Images without a mask are left out, and counted. The licence that is known of the data set stands in the list: read what its authors ask for before you publish a model.</source>
        <translation>Es wird nichts heruntergeladen, und Bilder bleiben, wo sie sind: Die Liste nennt sie. Nur die Arrays von Landslide4Sense (HDF5), die keine Raster sind, werden neben der Liste als GeoTIFFs geschrieben, mit Namen für alle 14 Bänder.

Die Teilmengen sind die des Datensatzes; wo er keine hat, ist alles zum Trainieren, und das Training selbst hält einen Teil jeder Region zurück. Bilder ohne Maske werden weggelassen und gezählt. Die bekannte Lizenz des Datensatzes steht in der Liste: Lesen Sie, was seine Verfasser verlangen, bevor Sie ein Modell veröffentlichen.</translation>
    </message>
    <message>
        <source>Nothing outside it is suggested.</source>
        <translation>Außerhalb davon wird nichts vorgeschlagen.</translation>
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
        <source>Number of boxes</source>
        <translation>Anzahl der Rahmen</translation>
    </message>
    <message>
        <source>Number of candidates</source>
        <translation>Anzahl der Kandidaten</translation>
    </message>
    <message>
        <source>Number of landslides</source>
        <translation>Anzahl der Rutschungen</translation>
    </message>
    <message>
        <source>Number of landslides on the map</source>
        <translation>Anzahl der Rutschungen auf der Karte</translation>
    </message>
    <message>
        <source>Number of patches</source>
        <translation>Anzahl der Ausschnitte</translation>
    </message>
    <message>
        <source>Number of places</source>
        <translation>Anzahl der Orte</translation>
    </message>
    <message>
        <source>Number of points</source>
        <translation>Anzahl der Punkte</translation>
    </message>
    <message>
        <source>Number of scenes</source>
        <translation>Anzahl der Szenen</translation>
    </message>
    <message>
        <source>Of an earlier map of the same images, which saves running the network.</source>
        <translation>Einer früheren Karte derselben Bilder; so muss das Netz nicht laufen.</translation>
    </message>
    <message>
        <source>Of the files, such as EPSG:32654; empty: the source's. GeoJSON and KML are always in WGS 84.</source>
        <translation>Der Dateien, etwa EPSG:32654; leer: das der Quelle. GeoJSON und KML sind immer in WGS 84.</translation>
    </message>
    <message>
        <source>Of the inventory, on the report; empty: its name.</source>
        <translation>Titel des Inventars im Bericht; leer: sein Name.</translation>
    </message>
    <message>
        <source>Of the inventory; empty: the source's.</source>
        <translation>Des Inventars; leer: der der Quelle.</translation>
    </message>
    <message>
        <source>Of the map; empty: the layer's name.</source>
        <translation>Der Karte; leer: der Name des Layers.</translation>
    </message>
    <message>
        <source>One file for QGIS and others, complete, with its style</source>
        <translation>Eine Datei für QGIS und andere, vollständig, mit ihrem Stil</translation>
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
        <source>Only the region's own decoder learns, for a first version within minutes.</source>
        <translation>Nur der eigene Decoder der Region lernt, für eine erste Version binnen Minuten.</translation>
    </message>
    <message>
        <source>Only the strategies joint and all-data read the old regions' images again.</source>
        <translation>Nur die Strategien joint und all-data lesen die Bilder der alten Regionen erneut.</translation>
    </message>
    <message>
        <source>Only where the raster does not say so itself; its own unit wins.</source>
        <translation>Nur wo das Raster es nicht selbst sagt; seine eigene Einheit hat Vorrang.</translation>
    </message>
    <message>
        <source>Only without a model: ndvi, red, redness, brightness or radar.</source>
        <translation>Nur ohne Modell: ndvi, red, redness, brightness oder radar.</translation>
    </message>
    <message>
        <source>Otherwise nothing that exists is touched.</source>
        <translation>Sonst bleibt alles Vorhandene unberührt.</translation>
    </message>
    <message>
        <source>Otherwise the model stays as it was, and the report says why.</source>
        <translation>Sonst bleibt das Modell, wie es war, und der Bericht sagt warum.</translation>
    </message>
    <message>
        <source>Outline landslides at another threshold</source>
        <translation>Rutschungen bei anderem Schwellenwert umreißen</translation>
    </message>
    <message>
        <source>Outlines as text (wkt), or longitude and latitude only (point).</source>
        <translation>Umrisse als Text (wkt) oder nur Länge und Breite (point).</translation>
    </message>
    <message>
        <source>Outlines the landslides of an earlier map at another threshold or minimum area. The probability raster says which model and images it is from; candidates are those of the map. Where it has values was looked at, which the layer mapped_area says.

A map of a starter and the change can be made anew with weights of both that fit labels: their parts must be beside the probability, as the map has left them.</source>
        <translation>Umreißt die Rutschungen einer früheren Karte mit anderem Schwellenwert oder anderer Mindestfläche. Das Wahrscheinlichkeitsraster sagt, von welchem Modell und welchen Bildern es stammt; die Kandidaten sind die der Karte. Wo es Werte hat, wurde hingesehen; das sagt der Layer mapped_area.

Eine Karte aus einem Startmodell und der Veränderung lässt sich mit Gewichten beider, die zu Labels passen, neu erstellen: Ihre Teile müssen neben der Wahrscheinlichkeit liegen, wie die Karte sie hinterlassen hat.</translation>
    </message>
    <message>
        <source>Overlapping another one</source>
        <translation>Mit einer anderen überlappend</translation>
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
        <source>Page (HTML) to write, with a table (CSV) beside it.</source>
        <translation>Zu schreibende Seite (HTML), mit einer Tabelle (CSV) daneben.</translation>
    </message>
    <message>
        <source>Page with what was found (HTML).</source>
        <translation>Seite mit dem, was gefunden wurde (HTML).</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Parameters of a decoder</source>
        <translation>Parameter eines Decoders</translation>
    </message>
    <message>
        <source>Parameters of a decoder at most</source>
        <translation>Höchstzahl der Parameter eines Decoders</translation>
    </message>
    <message>
        <source>Part of the places that is drawn at random, whatever the model thinks.</source>
        <translation>Teil der Orte, der zufällig gezogen wird, was auch immer das Modell meint.</translation>
    </message>
    <message>
        <source>Parts of the images are hidden, and the encoder learns to tell what was there. The result is a file that a training starts from. With a teacher, it learns to see what a larger model sees instead.

Images of any date and place may be used, with the same bands as the training will have: before and after events, with landslides or without. What has no data and what clouds hide is left out. Each image is seen by its own range of values, small ones without a place by that of all in their folder.

Whether this helps must be tried: a model that comes with the plugin, or weights trained on ImageNet, often are the better start.</source>
        <translation>Teile der Bilder werden verdeckt, und der Encoder lernt zu sagen, was dort war. Das Ergebnis ist eine Datei, mit der ein Training beginnt. Mit einem Lehrer lernt er stattdessen zu sehen, was ein größeres Modell sieht.

Bilder von beliebigen Zeitpunkten und Orten sind möglich, mit denselben Bändern, die das Training haben wird: vor und nach Ereignissen, mit oder ohne Rutschungen. Was keine Daten hat und was Wolken verdecken, wird weggelassen. Jedes Bild wird nach seinem eigenen Wertebereich gesehen, kleine ohne Ort nach dem aller Bilder in ihrem Ordner.

Ob das hilft, muss ausprobiert werden: Ein Modell, das zum Plugin gehört, oder mit ImageNet trainierte Gewichte sind oft der bessere Anfang.</translation>
    </message>
    <message>
        <source>Patch size (pixels)</source>
        <translation>Ausschnittgröße (Pixel)</translation>
    </message>
    <message>
        <source>Patches are also shown in parts, twice as large and half as large; each way joins in turn, and earlier ones are rehearsed.</source>
        <translation>Ausschnitte werden auch in Teilen gezeigt, doppelt so groß und halb so groß; jede Art kommt der Reihe nach hinzu, und frühere werden wiederholt.</translation>
    </message>
    <message>
        <source>Patches that they hide are left out. auto: wherever they can be told, by rules or the network for clouds; none: they are learned like all else.</source>
        <translation>Ausschnitte, die sie verdecken, werden weggelassen. auto: überall, wo sie zu erkennen sind, mit Regeln oder dem Wolkennetz; none: Sie werden wie alles andere gelernt.</translation>
    </message>
    <message>
        <source>Patches to keep per region</source>
        <translation>Zu behaltende Ausschnitte je Region</translation>
    </message>
    <message>
        <source>Person or organization that answers for the inventory.</source>
        <translation>Person oder Organisation, die für das Inventar einsteht.</translation>
    </message>
    <message>
        <source>Pixel size (metres)</source>
        <translation>Pixelgröße (Meter)</translation>
    </message>
    <message>
        <source>Pixel size for layers that are no files (metres on the ground)</source>
        <translation>Pixelgröße für Layer, die keine Dateien sind (Meter am Boden)</translation>
    </message>
    <message>
        <source>Pixels of the post-event raster by which the pre-event raster lies too far down (below 0: up).</source>
        <translation>Pixel des Nachher-Rasters, um die das Vorher-Raster zu weit unten liegt (unter 0: oben).</translation>
    </message>
    <message>
        <source>Pixels of the post-event raster by which the pre-event raster lies too far to the right (below 0: to the left), as 'check' measures; it is moved back while reading.</source>
        <translation>Pixel des Nachher-Rasters, um die das Vorher-Raster zu weit rechts liegt (unter 0: links), wie „check“ es misst; es wird beim Lesen zurückgeschoben.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Orte</translation>
    </message>
    <message>
        <source>Places in CSV</source>
        <translation>Orte in CSV</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Points of a stratified sample with what was found there, for the area of all landslides.</source>
        <translation>Punkte einer stratifizierten Stichprobe mit dem dort Gefundenen, für die Fläche aller Rutschungen.</translation>
    </message>
    <message>
        <source>Points of each stratum</source>
        <translation>Punkte je Stratum</translation>
    </message>
    <message>
        <source>Polygon files, LabelMe files and mask rasters.</source>
        <translation>Polygondateien, LabelMe-Dateien und Maskenraster.</translation>
    </message>
    <message>
        <source>Polygon layer as it is now, unsaved edits and filter included.</source>
        <translation>Polygonlayer, wie er jetzt ist, mit ungespeicherten Änderungen und Filter.</translation>
    </message>
    <message>
        <source>Polygons in which all else is no landslide, such as labelled areas and reviewed candidates.</source>
        <translation>Polygone, in denen alles andere keine Rutschung ist, etwa Label-Gebiete und geprüfte Kandidaten.</translation>
    </message>
    <message>
        <source>Polygons in which all landslides of the reference were mapped; where they have roles, those for accuracy.</source>
        <translation>Polygone, in denen alle Rutschungen der Referenz kartiert wurden; wenn sie Rollen haben, die für Genauigkeit.</translation>
    </message>
    <message>
        <source>Polygons of landslides, such as accepted candidates; only for a map of both.</source>
        <translation>Polygone von Rutschungen, etwa angenommene Kandidaten; nur für eine Karte von beiden.</translation>
    </message>
    <message>
        <source>Polygons of regions, asked where none is named</source>
        <translation>Polygone der Regionen, falls keine genannt ist</translation>
    </message>
    <message>
        <source>Polygons of what is labelled already; nothing is suggested there.</source>
        <translation>Polygone dessen, was schon gelabelt ist; dort wird nichts vorgeschlagen.</translation>
    </message>
    <message>
        <source>Polygons of what was looked at, for densities.</source>
        <translation>Polygone dessen, was angesehen wurde, für Dichten.</translation>
    </message>
    <message>
        <source>Polygons of what was mapped; empty: what the inventory's file says of it.</source>
        <translation>Polygone des Kartierten; leer: was die Datei des Inventars darüber sagt.</translation>
    </message>
    <message>
        <source>Polygons that people mapped without the map; of an event the labels that were drawn or imported.</source>
        <translation>Polygone, die Menschen ohne die Karte kartiert haben; bei einem Ereignis die gezeichneten oder importierten Labels.</translation>
    </message>
    <message>
        <source>Polygons, or a raster (0: land): what lies in it by more than a half is ruled out as water.</source>
        <translation>Polygone oder ein Raster (0: Land): Was mit mehr als der Hälfte darin liegt, wird als Wasser ausgeschlossen.</translation>
    </message>
    <message>
        <source>Polygons; of an event the candidates are taken.</source>
        <translation>Polygone; bei einem Ereignis werden die Kandidaten genommen.</translation>
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
        <source>Precision by area</source>
        <translation>Präzision nach Fläche</translation>
    </message>
    <message>
        <source>Prepare an encoder from images without labels</source>
        <translation>Encoder aus Bildern ohne Labels vorbereiten</translation>
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
        <source>Probability of the map</source>
        <translation>Wahrscheinlichkeit der Karte</translation>
    </message>
    <message>
        <source>Probability with the fitted weights</source>
        <translation>Wahrscheinlichkeit mit den angepassten Gewichten</translation>
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
        <source>Put bands together</source>
        <translation>Bänder zusammensetzen</translation>
    </message>
    <message>
        <source>QGIS cannot write this map as GeoPDF; it is plain.</source>
        <translation>QGIS kann diese Karte nicht als GeoPDF schreiben; es ist ein einfaches PDF.</translation>
    </message>
    <message>
        <source>Quick update</source>
        <translation>Schnelles Update</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>Startwert des Zufalls</translation>
    </message>
    <message>
        <source>Raster</source>
        <translation>Rasterbild</translation>
    </message>
    <message>
        <source>Raster (0 clear, 1 cloud, 2 shadow, 3 snow) or polygons (attribute class) of what is not mapped.</source>
        <translation>Raster (0 frei, 1 Wolke, 2 Schatten, 3 Schnee) oder Polygone (Attribut class) dessen, was nicht kartiert wird.</translation>
    </message>
    <message>
        <source>Raster of an earlier map: Byte, 0 to 254 stand for 0 to 1, 255 is no data.</source>
        <translation>Raster einer früheren Karte: Byte, 0 bis 254 stehen für 0 bis 1, 255 ist nodata.</translation>
    </message>
    <message>
        <source>Raster of another date</source>
        <translation>Raster eines anderen Zeitpunkts</translation>
    </message>
    <message>
        <source>Raster of elevations, of any coordinate system, unit and pixel size: landslides get their terrain as attributes.</source>
        <translation>Raster mit Höhen, Koordinatensystem, Einheit und Pixelgröße beliebig: Rutschungen erhalten ihr Gelände als Attribute.</translation>
    </message>
    <message>
        <source>Raster that the map has written, for its reliability and the effect of the threshold.</source>
        <translation>Von der Karte geschriebenes Raster, für ihre Zuverlässigkeit und die Wirkung des Schwellenwerts.</translation>
    </message>
    <message>
        <source>Rasters and pairs</source>
        <translation>Raster und Paare</translation>
    </message>
    <message>
        <source>Rasters of any dates, each on its own; all with the same bands.</source>
        <translation>Raster von beliebigen Zeitpunkten, jedes für sich; alle mit denselben Bändern.</translation>
    </message>
    <message>
        <source>Recall by area</source>
        <translation>Trefferquote nach Fläche</translation>
    </message>
    <message>
        <source>Reference landslides</source>
        <translation>Referenzrutschungen</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Region (empty: each scene's own where the model knows it)</source>
        <translation>Region (leer: je Szene ihre eigene, falls das Modell sie kennt)</translation>
    </message>
    <message>
        <source>Region (empty: the model's first)</source>
        <translation>Region (leer: die erste des Modells)</translation>
    </message>
    <message>
        <source>Region in an ONNX file (empty: all)</source>
        <translation>Region in einer ONNX-Datei (leer: alle)</translation>
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
        <source>Repaired</source>
        <translation>Repariert</translation>
    </message>
    <message>
        <source>Replace an earlier result</source>
        <translation>Früheres Ergebnis ersetzen</translation>
    </message>
    <message>
        <source>Replace files that exist</source>
        <translation>Vorhandene Dateien ersetzen</translation>
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
        <source>Results of the same kind that nobody has reviewed are replaced; otherwise nothing that exists is.</source>
        <translation>Ergebnisse derselben Art, die niemand geprüft hat, werden ersetzt; sonst nichts Vorhandenes.</translation>
    </message>
    <message>
        <source>Review states</source>
        <translation>Prüfstatus</translation>
    </message>
    <message>
        <source>Rule out water by the bands of the image</source>
        <translation>Wasser nach den Bändern des Bildes ausschließen</translation>
    </message>
    <message>
        <source>Safetensors, or a state dict of the network's encoder, such as one trained on ImageNet or prepared on images of your own.</source>
        <translation>Safetensors oder ein State-Dict des Encoders dieses Netzes, etwa mit ImageNet trainiert oder an eigenen Bildern vorbereitet.</translation>
    </message>
    <message>
        <source>Safetensors, or a state dict of the small network's encoder, such as one trained on ImageNet.</source>
        <translation>Safetensors oder ein State-Dict des Encoders des kleinen Netzes, etwa mit ImageNet trainiert.</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Stichprobe</translation>
    </message>
    <message>
        <source>Says whether two rasters can be compared: place, bands, values, dates, shift, clouds.</source>
        <translation>Sagt, ob zwei Raster vergleichbar sind: Ort, Bänder, Werte, Zeitpunkte, Verschiebung, Wolken.</translation>
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
        <source>Scenes are brought to it; empty: the median of theirs.</source>
        <translation>Szenen werden darauf gebracht; leer: der Median der ihren.</translation>
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
        <source>Search for a decoder, and train a landslide model with it</source>
        <translation>Einen Decoder suchen und damit ein Rutschungsmodell trainieren</translation>
    </message>
    <message>
        <source>Several scales</source>
        <translation>Mehrere Maßstäbe</translation>
    </message>
    <message>
        <source>Share at random</source>
        <translation>Zufallsanteil</translation>
    </message>
    <message>
        <source>Share of clouds</source>
        <translation>Wolkenanteil</translation>
    </message>
    <message>
        <source>Share of shadows</source>
        <translation>Schattenanteil</translation>
    </message>
    <message>
        <source>Share of snow</source>
        <translation>Schneeanteil</translation>
    </message>
    <message>
        <source>Sheets: a grid at the scale 1:</source>
        <translation>Blätter: ein Gitter im Maßstab 1:</translation>
    </message>
    <message>
        <source>Sheets: one for each polygon</source>
        <translation>Blätter: eines je Polygon</translation>
    </message>
    <message>
        <source>Shift of the pre-event raster down (pixels)</source>
        <translation>Verschiebung des Vorher-Rasters nach unten (Pixel)</translation>
    </message>
    <message>
        <source>Shift of the pre-event raster to the right (pixels)</source>
        <translation>Verschiebung des Vorher-Rasters nach rechts (Pixel)</translation>
    </message>
    <message>
        <source>Side of the patches that are cut from the images, a multiple of 32.</source>
        <translation>Seitenlänge der Ausschnitte, die aus den Bildern erstellt werden, ein Vielfaches von 32.</translation>
    </message>
    <message>
        <source>Side of the patches that are cut from the scenes; smaller ones suit small labelled areas.</source>
        <translation>Seitenlänge der Ausschnitte, die aus den Szenen erstellt werden; kleinere passen zu kleinen Label-Gebieten.</translation>
    </message>
    <message>
        <source>Side of the pixels on which both are compared; empty: by the sizes of the landslides.</source>
        <translation>Seitenlänge der Pixel, auf denen beide verglichen werden; leer: nach den Größen der Rutschungen.</translation>
    </message>
    <message>
        <source>Side of the square that is judged at each point: a pixel of the map.</source>
        <translation>Seitenlänge des Quadrats, das an jedem Punkt beurteilt wird: ein Pixel der Karte.</translation>
    </message>
    <message>
        <source>Size (MB)</source>
        <translation>Größe (MB)</translation>
    </message>
    <message>
        <source>Size and orientation; the scale is the largest round one that fits.</source>
        <translation>Größe und Ausrichtung; der Maßstab ist der größte runde, der passt.</translation>
    </message>
    <message>
        <source>Small model (.lsmodel)</source>
        <translation>Kleines Modell (.lsmodel)</translation>
    </message>
    <message>
        <source>Small patches of imagery that stay in the model, so that updates can check and refresh old regions; 0: none; empty: as recommended.</source>
        <translation>Kleine Bildausschnitte, die im Modell bleiben, damit Updates alte Regionen prüfen und auffrischen können; 0: keine; leer: wie empfohlen.</translation>
    </message>
    <message>
        <source>Smaller candidates are dropped.</source>
        <translation>Kleinere Kandidaten werden weggelassen.</translation>
    </message>
    <message>
        <source>Smooth outlines</source>
        <translation>Umrisse glätten</translation>
    </message>
    <message>
        <source>So far from mapped landslides, misses are likely: that is a stratum of its own; 0: none.</source>
        <translation>So weit um kartierte Rutschungen ist Übersehenes wahrscheinlich: Das ist ein eigenes Stratum; 0: keines.</translation>
    </message>
    <message>
        <source>So many are wanted.</source>
        <translation>So viele sind gewünscht.</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Teilmenge</translation>
    </message>
    <message>
        <source>Start from (empty: random weights)</source>
        <translation>Anfangen mit (leer: zufällige Gewichte)</translation>
    </message>
    <message>
        <source>Start from (empty: the starter model where it suits)</source>
        <translation>Beginnen mit (leer: dem Startmodell, falls es passt)</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Strategie</translation>
    </message>
    <message>
        <source>Suggest places to label</source>
        <translation>Orte zum Labeln vorschlagen</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Anlernen</translation>
    </message>
    <message>
        <source>Teach a model to find boxes</source>
        <translation>Einem Modell beibringen, Rahmen zu finden</translation>
    </message>
    <message>
        <source>Teacher (empty: hidden parts are learned)</source>
        <translation>Lehrer (leer: verdeckte Teile werden gelernt)</translation>
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
        <source>Teaches a region of a model to find landslides as boxes (Faster R-CNN).</source>
        <translation>Bringt einer Region eines Modells bei, Rutschungen als Rahmen zu finden (Faster R-CNN).</translation>
    </message>
    <message>
        <source>Teaches a region to find boxes around landslides, from the boxes of the landslides that are labelled. What learns is a head of Faster R-CNN on the model's encoder; encoder and decoders, and so all maps, stay the same to the byte. The result is a new version of the model, which one can go back from.

Boxes of masks need none of this; compare both before you choose.</source>
        <translation>Bringt einer Region bei, Rahmen um Rutschungen zu finden, aus den Rahmen der gelabelten Rutschungen. Was lernt, ist ein Kopf von Faster R-CNN auf dem Encoder des Modells; Encoder und Decoder, und damit alle Karten, bleiben bis aufs Byte gleich. Das Ergebnis ist eine neue Version des Modells, von der man zurückgehen kann.

Rahmen aus Masken brauchen nichts davon; vergleichen Sie beide, bevor Sie wählen.</translation>
    </message>
    <message>
        <source>Teaches a small network what a model answers, for mapping on laptops.</source>
        <translation>Bringt einem kleinen Netz bei, was ein Modell antwortet, zum Kartieren auf Laptops.</translation>
    </message>
    <message>
        <source>Teaches the encoder of a network what your images look like, before there are labels.</source>
        <translation>Bringt dem Encoder eines Netzes bei, wie Ihre Bilder aussehen, bevor es Labels gibt.</translation>
    </message>
    <message>
        <source>Test scenes were never trained on; the others only show whether training worked.</source>
        <translation>Testszenen wurden nie trainiert; die anderen zeigen nur, ob das Training gelang.</translation>
    </message>
    <message>
        <source>The archive is looked at before anything is written: it must hold one model and nothing else, whole and unchanged. Nothing that exists is touched.</source>
        <translation>Das Archiv wird angesehen, bevor etwas geschrieben wird: Es muss ein Modell enthalten und sonst nichts, vollständig und unverändert. Alles Vorhandene bleibt unberührt.</translation>
    </message>
    <message>
        <source>The model; its version in use.</source>
        <translation>Das Modell; seine Version in Gebrauch.</translation>
    </message>
    <message>
        <source>The model; its version in use. change: the change between the dates alone, without a model. starter: the model that comes with the plugin for this pixel size.</source>
        <translation>Das Modell; seine Version in Gebrauch. change: nur die Veränderung zwischen den Zeitpunkten, ohne Modell. starter: das Modell, das für diese Pixelgröße zum Plugin gehört.</translation>
    </message>
    <message>
        <source>The network runs on the workers of a Dask cluster, such as tcp://host:8786; local: on workers that are started on this machine. The result is the same.</source>
        <translation>Das Netz läuft auf den Workern eines Dask-Clusters, etwa tcp://host:8786; local: auf Workern, die auf diesem Rechner gestartet werden. Das Ergebnis ist dasselbe.</translation>
    </message>
    <message>
        <source>The pair can be mapped</source>
        <translation>Das Paar kann kartiert werden</translation>
    </message>
    <message>
        <source>The region whose decoder an ONNX file holds; without one, all, each as an output of its own.</source>
        <translation>Die Region, deren Decoder eine ONNX-Datei enthält; ohne Angabe alle, jede als eigene Ausgabe.</translation>
    </message>
    <message>
        <source>The same figures as JSON.</source>
        <translation>Dieselben Kennzahlen als JSON.</translation>
    </message>
    <message>
        <source>The same landslides as data, with metadata and statistics beside it.</source>
        <translation>Dieselben Rutschungen als Daten, mit Metadaten und Statistik daneben.</translation>
    </message>
    <message>
        <source>The same seed draws the same points.</source>
        <translation>Gleicher Startwert zieht dieselben Punkte.</translation>
    </message>
    <message>
        <source>The same seed, data and device give the same model.</source>
        <translation>Gleicher Startwert, gleiche Daten und gleiches Gerät ergeben dasselbe Modell.</translation>
    </message>
    <message>
        <source>The same seed, images, epochs and device give the same encoder.</source>
        <translation>Gleicher Startwert, gleiche Bilder, gleiche Epochen und gleiches Gerät ergeben denselben Encoder.</translation>
    </message>
    <message>
        <source>The same; there the post-event raster alone is mapped, where the model can do without the other.</source>
        <translation>Ebenso; dort wird das Nachher-Raster allein kartiert, wenn das Modell ohne das andere auskommt.</translation>
    </message>
    <message>
        <source>The teacher; its version in use. starter: the model that comes with the plugin for this pixel size.</source>
        <translation>Der Lehrer; seine Version in Gebrauch. starter: das Modell, das für diese Pixelgröße zum Plugin gehört.</translation>
    </message>
    <message>
        <source>The version in use, without the imagery that the model keeps unless that is asked for.

The name of the output says what is made: .zip is the model in one file, .onnx a network for other programs (with the keys that the plugin Deepness reads), and .lsmodel a model folder.

An ONNX file answers as the model does, which is checked before it is written. What it expects to see is written into it and said here. It holds all regions, each as an output of its own, or one; most programs want one.</source>
        <translation>Die Version in Gebrauch, ohne die Bildausschnitte, die das Modell behält, falls das nicht verlangt wird.

Der Name der Ausgabe sagt, was entsteht: .zip ist das Modell in einer Datei, .onnx ein Netz für andere Programme (mit den Schlüsseln, die das Plugin Deepness liest), und .lsmodel ein Modellordner.

Eine ONNX-Datei antwortet wie das Modell; das wird geprüft, bevor sie geschrieben wird. Was sie als Eingabe erwartet, wird in sie geschrieben und hier gesagt. Sie enthält alle Regionen, jede als eigene Ausgabe, oder eine; die meisten Programme wollen eine.</translation>
    </message>
    <message>
        <source>Their area (m²)</source>
        <translation>Ihre Fläche (m²)</translation>
    </message>
    <message>
        <source>Threshold (empty: as the model or the scene says)</source>
        <translation>Schwellenwert (leer: wie Modell oder Szene sagen)</translation>
    </message>
    <message>
        <source>Threshold (empty: as the probability says)</source>
        <translation>Schwellenwert (leer: wie die Wahrscheinlichkeit sagt)</translation>
    </message>
    <message>
        <source>Time limit (minutes)</source>
        <translation>Zeitlimit (Minuten)</translation>
    </message>
    <message>
        <source>Times as fast as the model</source>
        <translation>Wievielmal so schnell wie das Modell</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>To tell what changed since: a layer 'changes' in the GeoPackage, and a table (CSV).</source>
        <translation>Um zu sagen, was sich seitdem geändert hat: eine Ebene 'changes' im GeoPackage und eine Tabelle (CSV).</translation>
    </message>
    <message>
        <source>Told by: {}</source>
        <translation>Erkannt mit: {}</translation>
    </message>
    <message>
        <source>Train a landslide model</source>
        <translation>Rutschungsmodell trainieren</translation>
    </message>
    <message>
        <source>Trains a new model on the labelled scenes of a scene list (JSON): one shared encoder, and one decoder for every region.

Validation scenes decide when to stop; test scenes are not looked at. A training that was interrupted goes on where it stopped when it is started again with the same scenes.</source>
        <translation>Trainiert ein neues Modell an den gelabelten Szenen einer Szenenliste (JSON): ein gemeinsamer Encoder und ein Decoder je Region.

Validierungsszenen entscheiden, wann Schluss ist; Testszenen werden nicht angesehen. Ein unterbrochenes Training geht dort weiter, wo es stehen blieb, wenn es mit denselben Szenen neu gestartet wird.</translation>
    </message>
    <message>
        <source>Turns the probability of an earlier map into polygons; no network runs.</source>
        <translation>Macht aus der Wahrscheinlichkeit einer früheren Karte Polygone; es läuft kein Netz.</translation>
    </message>
    <message>
        <source>Under which map and data may be used, such as CC-BY-4.0.</source>
        <translation>Unter welcher Lizenz Karte und Daten stehen, etwa CC-BY-4.0.</translation>
    </message>
    <message>
        <source>Under which others may use it, such as CC-BY-4.0.</source>
        <translation>Unter welcher andere es nutzen dürfen, etwa CC-BY-4.0.</translation>
    </message>
    <message>
        <source>Unpacks a model that came in one file.</source>
        <translation>Entpackt ein Modell, das in einer Datei kam.</translation>
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
        <source>Values are comparable within</source>
        <translation>Werte sind vergleichbar innerhalb von</translation>
    </message>
    <message>
        <source>Verdict: good, warn or bad</source>
        <translation>Befund: good, warn oder bad</translation>
    </message>
    <message>
        <source>Version in use</source>
        <translation>Version in Gebrauch</translation>
    </message>
    <message>
        <source>Version of the model (empty: the one in use)</source>
        <translation>Version des Modells (leer: die in Gebrauch)</translation>
    </message>
    <message>
        <source>Virtual raster (.vrt) of all bands.</source>
        <translation>Virtuelles Raster (.vrt) aller Bänder.</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Wasser</translation>
    </message>
    <message>
        <source>Weights of 8 bits (ONNX)</source>
        <translation>8-Bit-Gewichte (ONNX)</translation>
    </message>
    <message>
        <source>What a training reads (JSON).</source>
        <translation>Was ein Training liest (JSON).</translation>
    </message>
    <message>
        <source>What hides the ground is not mapped. rules: told by rules; network: by the network for clouds, an optional part of the engine, from blue, green, red and near infrared; none: it is mapped like all else; auto: where change is mapped, also beside the starter: network where it is installed and the bands allow, else rules; none otherwise.</source>
        <translation>Was den Boden verdeckt, wird nicht kartiert. rules: mit Regeln erkannt; network: vom Wolkennetz erkannt, einem optionalen Teil der Engine, aus Blau, Grün, Rot und nahem Infrarot; none: Es wird wie alles andere kartiert; auto: wo Veränderung kartiert wird, auch neben dem Startmodell: network, wenn es installiert ist und die Bänder es erlauben, sonst rules; in allen anderen Fällen none.</translation>
    </message>
    <message>
        <source>What is as white on both dates is ground, not cloud.</source>
        <translation>Was zu beiden Zeitpunkten gleich weiß ist, ist Boden, keine Wolke.</translation>
    </message>
    <message>
        <source>What lies on flatter ground is ruled out: it stays, and its attribute ruled_out says flat; needs an elevation model.</source>
        <translation>Was auf flacherem Gelände liegt, wird ausgeschlossen: Es bleibt, und sein Attribut ruled_out sagt flat; braucht ein Höhenmodell.</translation>
    </message>
    <message>
        <source>What shall map them, as it decides which differences matter; empty: it is not known.</source>
        <translation>Womit sie kartiert werden sollen, denn davon hängt ab, welche Unterschiede zählen; leer: nicht bekannt.</translation>
    </message>
    <message>
        <source>What the bands show</source>
        <translation>Was die Bänder zeigen</translation>
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
        <source>What training makes small. auto: dice_bce, or focal_iou with rau.</source>
        <translation>Was das Training klein macht. auto: dice_bce, oder focal_iou mit rau.</translation>
    </message>
    <message>
        <source>Where a region must be chosen, the polygon that most of the scene lies in decides.</source>
        <translation>Wo eine Region zu wählen ist, entscheidet das Polygon, in dem der größte Teil der Szene liegt.</translation>
    </message>
    <message>
        <source>Where more green light than near infrared comes back there is water; the file must name these bands.</source>
        <translation>Wo mehr grünes Licht als nahes Infrarot zurückkommt, ist Wasser; die Datei muss diese Bänder benennen.</translation>
    </message>
    <message>
        <source>Where more green light than near infrared comes back there is water; the post-event raster must name these bands.</source>
        <translation>Wo mehr grünes Licht als nahes Infrarot zurückkommt, ist Wasser; das Nachher-Raster muss diese Bänder benennen.</translation>
    </message>
    <message>
        <source>Where the data set was unpacked.</source>
        <translation>Wohin der Datensatz entpackt wurde.</translation>
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
        <source>Where they are complete (empty: everywhere)</source>
        <translation>Wo sie vollständig sind (leer: überall)</translation>
    </message>
    <message>
        <source>Which landslides of the inventory to take; layers without review states are taken whole.</source>
        <translation>Welche Rutschungen des Inventars genommen werden; Layer ohne Prüfstatus werden ganz genommen.</translation>
    </message>
    <message>
        <source>Which landslides to show; layers without review states are shown whole.</source>
        <translation>Welche Rutschungen gezeigt werden; Layer ohne Prüfstatus werden ganz gezeigt.</translation>
    </message>
    <message>
        <source>Which landslides to take; layers without review states are taken whole.</source>
        <translation>Welche Rutschungen genommen werden; Layer ohne Prüfstatus werden ganz genommen.</translation>
    </message>
    <message>
        <source>Whose decoder maps the scenes; auto: chosen for each scene.</source>
        <translation>Wessen Decoder die Szenen kartiert; auto: für jede Szene gewählt.</translation>
    </message>
    <message>
        <source>Whose decoder maps; auto: the polygons of regions decide, then the images.</source>
        <translation>Wessen Decoder kartiert; auto: Die Polygone der Regionen entscheiden, dann die Bilder.</translation>
    </message>
    <message>
        <source>Whose decoder's uncertainty counts.</source>
        <translation>Wessen Decoder für die Unsicherheit zählt.</translation>
    </message>
    <message>
        <source>Without one: beside the file, named as the model in it.</source>
        <translation>Ohne Angabe: neben der Datei, benannt wie das Modell darin.</translation>
    </message>
    <message>
        <source>Without the pre-event image (ONNX)</source>
        <translation>Ohne das Vorher-Bild (ONNX)</translation>
    </message>
    <message>
        <source>Without the stairs of pixels; shared borders stay shared, areas are those of what is written.</source>
        <translation>Ohne die Treppen der Pixel; gemeinsame Grenzen bleiben gemeinsam, die Flächen sind die des Geschriebenen.</translation>
    </message>
    <message>
        <source>Writes a model for others: as a folder, in one file, or as ONNX for other programs.</source>
        <translation>Schreibt ein Modell für andere: als Ordner, in einer Datei oder als ONNX für andere Programme.</translation>
    </message>
    <message>
        <source>Writes an inventory of landslides as data for others, in the format that the file name ends with, and beside it metadata (JSON, Markdown) and statistics (HTML, CSV).

A GeoPackage holds its style, form, metadata and the mapped area; a KML colors, title and mapped area; a GeoJSON colors and metadata. Shapefile, FlatGeobuf and CSV hold none of it: a style and metadata that QGIS finds, and the mapped area, are written beside them.

A .qgz is a project of QGIS with a GeoPackage beside it, for QField, Mergin Maps and desktops without this plugin: give it a folder of its own.</source>
        <translation>Schreibt ein Rutschungsinventar als Daten für andere, in dem Format, auf das der Dateiname endet, und daneben Metadaten (JSON, Markdown) und Statistik (HTML, CSV).

Ein GeoPackage enthält Stil, Formular, Metadaten und das kartierte Gebiet; ein KML Farben, Titel und kartiertes Gebiet; ein GeoJSON Farben und Metadaten. Shapefile, FlatGeobuf und CSV enthalten nichts davon: Ein Stil und Metadaten, die QGIS findet, und das kartierte Gebiet werden daneben geschrieben.

Ein .qgz ist ein QGIS-Projekt mit einem GeoPackage daneben, für QField, Mergin Maps und Rechner ohne dieses Plugin: Geben Sie ihm einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>Writes landslides as GeoPackage, Shapefile, GeoJSON, FlatGeobuf, CSV or KML.</source>
        <translation>Schreibt Rutschungen als GeoPackage, Shapefile, GeoJSON, FlatGeobuf, CSV oder KML.</translation>
    </message>
    <message>
        <source>Writes the same landslides with more attributes: length, width and orientation of each; mean and largest slope, elevations, drop from the highest to the lowest pixel, direction and length of the runout, height by length (H/L), and whether the ground is a hollow, planar or a nose.

The elevation model may be of any CRS and pixel size, in metres or feet, and may have gaps: where it has no elevations the attributes are empty, and dem_share tells which part of a landslide it covers.

Rules tell what cannot be a landslide: flat ground, water. What they take stays in the file; its attribute ruled_out says why, and running this again without the rules takes them back.</source>
        <translation>Schreibt dieselben Rutschungen mit mehr Attributen: Länge, Breite und Ausrichtung jeder einzelnen; mittlere und größte Neigung, Höhen, Höhenunterschied vom höchsten zum tiefsten Pixel, Richtung und Länge des Auslaufs, Höhe durch Länge (H/L), und ob der Boden eine Mulde, gestreckt oder ein Rücken ist.

Das Höhenmodell darf beliebiges KBS und beliebige Pixelgröße haben, in Metern oder Fuß sein und Lücken haben: Wo es keine Höhen hat, sind die Attribute leer, und dem_share sagt, welchen Teil einer Rutschung es abdeckt.

Regeln sagen, was keine Rutschung sein kann: flaches Gelände, Wasser. Was sie treffen, bleibt in der Datei; sein Attribut ruled_out sagt warum, und ein erneuter Lauf ohne die Regeln nimmt es zurück.</translation>
    </message>
    <message>
        <source>Written beside the first file: JSON, Markdown, HTML, CSV, and what a format has no place for.</source>
        <translation>Neben die erste Datei geschrieben: JSON, Markdown, HTML, CSV, und wofür ein Format keinen Platz hat.</translation>
    </message>
    <message>
        <source>Your name in reviews</source>
        <translation>Ihr Name in Prüfungen</translation>
    </message>
    <message>
        <source>auto: by the network where it is installed and the bands allow, else by rules.</source>
        <translation>auto: mit dem Netz, wenn es installiert ist und die Bänder es erlauben, sonst mit Regeln.</translation>
    </message>
    <message>
        <source>clay-v1.5.ckpt (5 GB), which you fetch yourself; its encoder is written beside it once.</source>
        <translation>clay-v1.5.ckpt (5 GB), die Sie selbst herunterladen; ihr Encoder wird einmal daneben geschrieben.</translation>
    </message>
    <message>
        <source>clay: what the foundation model Clay v1.5 says of the post-event image is added to what the network sees. clay-encoder: Clay takes the encoder's place. Much slower, best on a graphics card.</source>
        <translation>clay: Was das Grundlagenmodell Clay v1.5 über das Nachher-Bild sagt, kommt zu dem hinzu, was das Netz sieht. clay-encoder: Clay tritt an die Stelle des Encoders. Viel langsamer, am besten auf einer Grafikkarte.</translation>
    </message>
    <message>
        <source>landslide4sense, lmhld, cas (CAS Landslide Dataset) or bijie.</source>
        <translation>landslide4sense, lmhld, cas (CAS Landslide Dataset) oder bijie.</translation>
    </message>
    <message>
        <source>masks: around the candidates of a map; faster-rcnn: by what train-boxes has taught the model; the threshold is that of a box's score then.</source>
        <translation>masks: um die Kandidaten einer Karte; faster-rcnn: mit dem, was train-boxes dem Modell beigebracht hat; der Schwellenwert gilt dann für die Bewertung eines Rahmens.</translation>
    </message>
    <message>
        <source>scene: each date by its own percentiles, whatever its units; data set: all as they are.</source>
        <translation>scene: jeder Zeitpunkt nach seinen eigenen Perzentilen, gleich in welchen Einheiten; data set: alle, wie sie sind.</translation>
    </message>
    <message>
        <source>scse: over channels and space, with the decoders unet, unet++ and attention-unet.</source>
        <translation>scse: über Kanäle und Raum, mit den Decodern unet, unet++ und attention-unet.</translation>
    </message>
    <message>
        <source>starter, none for random weights, the folder of a model, or the file of an encoder.</source>
        <translation>starter, none für zufällige Gewichte, der Ordner eines Modells oder die Datei eines Encoders.</translation>
    </message>
    <message>
        <source>starter, or the folder of a model that becomes yours first and then learns.</source>
        <translation>starter oder der Ordner eines Modells, das zuerst Ihres wird und dann lernt.</translation>
    </message>
</context>
<context>
    <name>PutTogetherButton</name>
    <message>
        <source>Files or an archive…</source>
        <translation>Dateien oder ein Archiv…</translation>
    </message>
    <message>
        <source>Files that hold the bands of one scene</source>
        <translation>Dateien mit den Bändern einer Szene</translation>
    </message>
    <message>
        <source>Folder of a scene (SAFE, Landsat, or with one file for each band)</source>
        <translation>Ordner einer Szene (SAFE, Landsat oder mit einer Datei je Band)</translation>
    </message>
    <message>
        <source>Folder of a scene…</source>
        <translation>Ordner einer Szene…</translation>
    </message>
    <message>
        <source>Put bands together</source>
        <translation>Bänder zusammensetzen</translation>
    </message>
    <message>
        <source>Put together: one layer of several single-band files, a Sentinel-2 SAFE folder or archive, or a Landsat folder</source>
        <translation>Zusammensetzen: ein Layer aus mehreren Dateien mit je einem Band, einem SAFE-Ordner oder -Archiv von Sentinel-2 oder einem Landsat-Ordner</translation>
    </message>
    <message>
        <source>Rasters and archives (*.tif *.tiff *.jp2 *.img *.vrt *.zip *.tar);;All files (*)</source>
        <translation>Raster und Archive (*.tif *.tiff *.jp2 *.img *.vrt *.zip *.tar);;Alle Dateien (*)</translation>
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
        <source>(told by rules)</source>
        <translation>(erkannt durch Regeln)</translation>
    </message>
    <message>
        <source>(told by the network {})</source>
        <translation>(erkannt durch das Netz {})</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Rahmen</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Kandidaten</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Wolke</translation>
    </message>
    <message>
        <source>Clouds, shadow, snow (after)</source>
        <translation>Wolken, Schatten, Schnee (nachher)</translation>
    </message>
    <message>
        <source>Clouds, shadow, snow (before)</source>
        <translation>Wolken, Schatten, Schnee (vorher)</translation>
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
        <source>Shadow</source>
        <translation>Schatten</translation>
    </message>
    <message>
        <source>Snow</source>
        <translation>Schnee</translation>
    </message>
    <message>
        <source>The change alone, {}</source>
        <translation>Nur die Veränderung, {}</translation>
    </message>
    <message>
        <source>The starter alone, {}</source>
        <translation>Nur das Startmodell, {}</translation>
    </message>
    <message>
        <source>clouds, shadow and snow hide {} of the image after</source>
        <translation>Wolken, Schatten und Schnee verdecken {} des Nachher-Bildes</translation>
    </message>
    <message>
        <source>clouds, shadow and snow hide {} of the image before</source>
        <translation>Wolken, Schatten und Schnee verdecken {} des Vorher-Bildes</translation>
    </message>
    <message>
        <source>region {region} (probability {probability:.2f})</source>
        <translation>Region {region} (Wahrscheinlichkeit {probability:.2f})</translation>
    </message>
    <message>
        <source>region {} (from the polygon layer)</source>
        <translation>Region {} (aus dem Polygonlayer)</translation>
    </message>
    <message>
        <source>ruled out: {}</source>
        <translation>ausgeschlossen: {}</translation>
    </message>
    <message>
        <source>threshold {} % (from the scene)</source>
        <translation>Schwelle {} % (aus der Szene)</translation>
    </message>
    <message>
        <source>threshold {} % (from what is labelled)</source>
        <translation>Schwelle {} % (aus dem Gelabelten)</translation>
    </message>
    <message>
        <source>{} in water</source>
        <translation>{} im Wasser</translation>
    </message>
    <message>
        <source>{} of the area mapped from the post-event image alone</source>
        <translation>{} der Fläche nur aus dem Nachher-Bild kartiert</translation>
    </message>
    <message>
        <source>{} of the area not mapped</source>
        <translation>{} der Fläche nicht kartiert</translation>
    </message>
    <message>
        <source>{} on flat ground</source>
        <translation>{} auf flachem Gelände</translation>
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
        <source>Accept all above … %</source>
        <translation>Alle ab … % annehmen</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Blinken</translation>
    </message>
    <message>
        <source>Merge the selected ones that touch (M)</source>
        <translation>Die ausgewählten, die sich berühren, vereinigen (M)</translation>
    </message>
    <message>
        <source>More: several at once</source>
        <translation>Mehr: mehrere auf einmal</translation>
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
        <source>Ruled out</source>
        <translation>Ausgeschlossen</translation>
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
        <source>Move the corners, or press E and draw a new border. Enter or A saves, Esc discards.</source>
        <translation>Verschieben Sie die Ecken, oder drücken Sie E und zeichnen Sie eine neue Grenze. Enter oder A speichert, Esc verwirft.</translation>
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
        <source>Split into candidates {numbers}, listed below each other; decide on each of them.</source>
        <translation>Geteilt in die Kandidaten {numbers}, untereinander in der Liste; entscheiden Sie über jeden.</translation>
    </message>
    <message>
        <source>Write the inventory as data and as a map</source>
        <translation>Das Inventar als Daten und als Karte schreiben</translation>
    </message>
</context>
<context>
    <name>ReviewSession</name>
    <message>
        <source>All candidates are reviewed.</source>
        <translation>Alle Kandidaten sind geprüft.</translation>
    </message>
    <message>
        <source>All that are shown here are reviewed. Others that are not: {}; show all to see them.</source>
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
        <source>Undone: {action}. Candidates: {count}</source>
        <translation>Zurückgenommen: {action}. Kandidaten: {count}</translation>
    </message>
    <message>
        <source>a comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>a merge</source>
        <translation>Vereinigung</translation>
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
    <name>SampleBox</name>
    <message>
        <source>&amp;Draw a sample</source>
        <translation>&amp;Stichprobe ziehen</translation>
    </message>
    <message>
        <source>&amp;Judge the points</source>
        <translation>Punkte &amp;beurteilen</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>All points of the sample are judged.</source>
        <translation>Alle Punkte der Stichprobe sind beurteilt.</translation>
    </message>
    <message>
        <source>Area of landslides by the sample: {area} km²</source>
        <translation>Rutschungsfläche nach der Stichprobe: {area} km²</translation>
    </message>
    <message>
        <source>Area of landslides by the sample: {area} km² (95 %: {low} to {high})</source>
        <translation>Rutschungsfläche nach der Stichprobe: {area} km² (95 %: {low} bis {high})</translation>
    </message>
    <message>
        <source>Area of landslides: not defined yet. {}</source>
        <translation>Rutschungsfläche noch nicht definiert: {}</translation>
    </message>
    <message>
        <source>Back (U)</source>
        <translation>Zurück (U)</translation>
    </message>
    <message>
        <source>Cannot tell (3)</source>
        <translation>Unklar (3)</translation>
    </message>
    <message>
        <source>Choose the post-event raster on the Map page: the points are judged on it.</source>
        <translation>Wählen Sie das Nachher-Raster auf der Seite „Kartieren“: Die Punkte werden darauf beurteilt.</translation>
    </message>
    <message>
        <source>Draw points of the event's map at random; earlier samples stay in the event</source>
        <translation>Punkte der Karte des Ereignisses zufällig ziehen; frühere Stichproben bleiben im Ereignis</translation>
    </message>
    <message>
        <source>Go from point to point on the images alone; the map is hidden meanwhile</source>
        <translation>Von Punkt zu Punkt gehen, nur auf den Bildern; die Karte ist dabei ausgeblendet</translation>
    </message>
    <message>
        <source>Is most of the framed square landslide? Space shows the other date, Esc stops.</source>
        <translation>Ist der größte Teil des umrahmten Quadrats Rutschung? Die Leertaste zeigt den anderen Zeitpunkt, Esc beendet.</translation>
    </message>
    <message>
        <source>Landslide (1)</source>
        <translation>Rutschung (1)</translation>
    </message>
    <message>
        <source>Most of the square is landslide</source>
        <translation>Das Quadrat ist größtenteils Rutschung</translation>
    </message>
    <message>
        <source>Most of the square is no landslide</source>
        <translation>Das Quadrat ist größtenteils keine Rutschung</translation>
    </message>
    <message>
        <source>No landslide (2)</source>
        <translation>Keine Rutschung (2)</translation>
    </message>
    <message>
        <source>Open an event: the sample is drawn from its map, and kept in it.</source>
        <translation>Öffnen Sie ein Ereignis: Die Stichprobe wird aus seiner Karte gezogen und darin gespeichert.</translation>
    </message>
    <message>
        <source>Point {number} of {total}: {judged} judged, {unclear} unclear</source>
        <translation>Punkt {number} von {total}: beurteilt {judged}, unklar {unclear}</translation>
    </message>
    <message>
        <source>Points drawn at random from landslides, from what lies around them and from the rest tell how large the area of all landslides really is.</source>
        <translation>Punkte, zufällig gezogen aus Rutschungen, ihrer Umgebung und dem Rest, zeigen, wie groß die Fläche aller Rutschungen wirklich ist.</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Stichprobe</translation>
    </message>
    <message>
        <source>Stop judging</source>
        <translation>Beurteilen beenden</translation>
    </message>
    <message>
        <source>Take the last answer back, also one of another day</source>
        <translation>Die letzte Antwort zurücknehmen, auch eine von einem anderen Tag</translation>
    </message>
    <message>
        <source>The images do not show what it is</source>
        <translation>Die Bilder zeigen nicht, was es ist</translation>
    </message>
    <message>
        <source>This point cannot be shown in the map's coordinate reference system.</source>
        <translation>Dieser Punkt kann im Koordinatenbezugssystem der Karte nicht gezeigt werden.</translation>
    </message>
    <message>
        <source>as the image</source>
        <translation>wie das Bild</translation>
    </message>
    <message>
        <source>{total} points: {judged} judged, {unclear} unclear</source>
        <translation>Punkte {total}: beurteilt {judged}, unklar {unclear}</translation>
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
    <name>SchemeChooser</name>
    <message>
        <source>As in Landslide Mapper</source>
        <translation>Wie in Landslide Mapper</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>Aus einer Datei…</translation>
    </message>
    <message>
        <source>Names and words of attributes</source>
        <translation>Namen und Wörter der Attribute</translation>
    </message>
    <message>
        <source>Save a copy to edit: a text file of names and words</source>
        <translation>Eine Kopie zum Bearbeiten speichern: eine Textdatei mit Namen und Wörtern</translation>
    </message>
</context>
<context>
    <name>SearchPlan</name>
    <message>
        <source>Default decoder</source>
        <translation>Standard-Decoder</translation>
    </message>
    <message>
        <source>Search for the decoder (three times as long)</source>
        <translation>Den Decoder suchen (dreimal so lange)</translation>
    </message>
    <message>
        <source>Search for the decoder of {}</source>
        <translation>Decoder von {} wird gesucht</translation>
    </message>
</context>
<context>
    <name>SmallCopyPlan</name>
    <message>
        <source>'{}' is no model. Choose the folder of a model (.lsmodel).</source>
        <translation>„{}“ ist kein Modell. Wählen Sie den Ordner eines Modells (.lsmodel).</translation>
    </message>
    <message>
        <source>No copy: a new model</source>
        <translation>Keine Kopie: ein neues Modell</translation>
    </message>
    <message>
        <source>Small copy {}</source>
        <translation>Kleine Kopie {}</translation>
    </message>
</context>
<context>
    <name>SmoothOutlines</name>
    <message>
        <source>Candidates are only drawn so; their shapes and areas stay</source>
        <translation>Kandidaten werden nur so gezeichnet; ihre Formen und Flächen bleiben</translation>
    </message>
    <message>
        <source>S&amp;mooth outlines on the screen</source>
        <translation>Umrisse am &amp;Bildschirm glätten</translation>
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
    <name>StarterChoice</name>
    <message>
        <source>Comes with the plugin and knows landslides of several regions; with two dates, the change between them counts, too. It is never changed: an update makes a model of your own from it.</source>
        <translation>Gehört zum Plugin und kennt Rutschungen mehrerer Regionen; bei zwei Aufnahmen zählt auch die Veränderung zwischen ihnen. Es wird nie verändert: Eine Aktualisierung macht daraus ein eigenes Modell.</translation>
    </message>
    <message>
        <source>Starter model</source>
        <translation>Startmodell</translation>
    </message>
    <message>
        <source>Starter, about {} m</source>
        <translation>Startmodell, etwa {} m</translation>
    </message>
    <message>
        <source>Starter, about {} m + change</source>
        <translation>Startmodell, etwa {} m + Veränderung</translation>
    </message>
    <message>
        <source>Starter, under 1 m</source>
        <translation>Startmodell, unter 1 m</translation>
    </message>
    <message>
        <source>Starter, under 1 m + change</source>
        <translation>Startmodell, unter 1 m + Veränderung</translation>
    </message>
    <message>
        <source>{problem} The change between the dates is mapped without a model.</source>
        <translation>{problem} Die Veränderung zwischen den Aufnahmen wird ohne Modell kartiert.</translation>
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
    <message>
        <source>Ruled out (flat ground, water)</source>
        <translation>Ausgeschlossen (flaches Gelände, Wasser)</translation>
    </message>
</context>
<context>
    <name>SuggestControl</name>
    <message>
        <source>Cancelled; the earlier suggestions stay.</source>
        <translation>Abgebrochen; die früheren Vorschläge bleiben.</translation>
    </message>
    <message>
        <source>Places to label next: {}</source>
        <translation>Orte zum Labeln: {}</translation>
    </message>
    <message>
        <source>The event '{}' was closed meanwhile: its places to label next were not kept.</source>
        <translation>Das Ereignis „{}“ wurde inzwischen geschlossen: Die Orte zum Labeln wurden nicht gespeichert.</translation>
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
        <source> m²</source>
        <translation> m²</translation>
    </message>
    <message>
        <source>&amp;Threshold</source>
        <translation>S&amp;chwellenwert</translation>
    </message>
    <message>
        <source>A map that is shown follows at once, without running the model again; reviewed candidates stay as they are. The next map begins there, too.</source>
        <translation>Eine gezeigte Karte folgt sofort, ohne dass das Modell erneut läuft; geprüfte Kandidaten bleiben, wie sie sind. Auch die nächste Karte beginnt dort.</translation>
    </message>
    <message>
        <source>Back to the threshold that the model or the scene says</source>
        <translation>Zurück zum Schwellenwert, den Modell oder Szene nennen</translation>
    </message>
    <message>
        <source>Back to the usual minimum area: four pixels, at least 400 m²</source>
        <translation>Zurück zur üblichen Mindestfläche: vier Pixel, mindestens 400 m²</translation>
    </message>
    <message>
        <source>Mi&amp;nimum area</source>
        <translation>M&amp;indestfläche</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keines</translation>
    </message>
    <message>
        <source>Probability from which a pixel is landslide.</source>
        <translation>Wahrscheinlichkeit, ab der ein Pixel als Rutschung gilt.</translation>
    </message>
    <message>
        <source>Smaller candidates are dropped.</source>
        <translation>Kleinere Kandidaten werden weggelassen.</translation>
    </message>
    <message>
        <source>The model's</source>
        <translation>Wie im Modell</translation>
    </message>
    <message>
        <source>The scene's</source>
        <translation>Wie in der Szene</translation>
    </message>
    <message>
        <source>What counts as a candidate</source>
        <translation>Was als Kandidat gilt</translation>
    </message>
</context>
<context>
    <name>ThresholdControl</name>
    <message>
        <source>Cancelled; the candidates stay as they were.</source>
        <translation>Abgebrochen; die Kandidaten bleiben, wie sie waren.</translation>
    </message>
    <message>
        <source>Candidates: {count}, {area}, at {percent:.1f} %, from {smallest} on</source>
        <translation>Kandidaten: {count}, {area}, bei {percent:.1f} %, ab {smallest}</translation>
    </message>
    <message>
        <source>For the next map. It can still be moved when the map is there.</source>
        <translation>Für die nächste Karte. Er lässt sich noch verschieben, wenn die Karte da ist.</translation>
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
        <source>Candidates in view: {count}; the whole map follows.</source>
        <translation>Kandidaten in der Ansicht: {count}; die ganze Karte folgt.</translation>
    </message>
    <message>
        <source>Zoom in to see the outlines at once; the whole map follows.</source>
        <translation>Zoomen Sie hinein, um die Umrisse sofort zu sehen; die ganze Karte folgt.</translation>
    </message>
</context>
<context>
    <name>TrainControl</name>
    <message>
        <source>Cancelled; no model was made.</source>
        <translation>Abgebrochen; es wurde kein Modell erstellt.</translation>
    </message>
    <message>
        <source>Go to the Map page, where the model is chosen</source>
        <translation>Zur Seite „Kartieren“, wo das Modell gewählt ist</translation>
    </message>
    <message>
        <source>Map with it…</source>
        <translation>Damit kartieren…</translation>
    </message>
    <message>
        <source>Model {} is of no use.</source>
        <translation>Modell {} ist nicht brauchbar.</translation>
    </message>
    <message>
        <source>Model {} is ready to map.</source>
        <translation>Modell {} ist bereit zum Kartieren.</translation>
    </message>
    <message>
        <source>Model {} is trained and chosen on the Map page.</source>
        <translation>Modell {} ist trainiert und auf der Seite „Kartieren“ gewählt.</translation>
    </message>
    <message>
        <source>Model {}: decoder of {:.2f} million parameters, {:.0f} ms, IoU {:.3f} (the default decoder: {:.2f} million, {:.0f} ms, {:.3f}).</source>
        <translation>Modell {}: Decoder mit {:.2f} Millionen Parametern, {:.0f} ms, IoU {:.3f} (Standard-Decoder: {:.2f} Millionen, {:.0f} ms, {:.3f}).</translation>
    </message>
    <message>
        <source>Small copy {}: {:.1f} times as fast, {:.1f} MB, IoU {:.3f} (the model: {:.3f}).</source>
        <translation>Kleine Kopie {}: {:.1f}-mal so schnell, {:.1f} MB, IoU {:.3f} (das Modell: {:.3f}).</translation>
    </message>
</context>
<context>
    <name>TrainPage</name>
    <message>
        <source>&amp;Time limit</source>
        <translation>Zeitl&amp;imit</translation>
    </message>
    <message>
        <source>A name for the region that the event lies in, such as that of the mountains</source>
        <translation>Ein Name für die Region, in der das Ereignis liegt, etwa der des Gebirges</translation>
    </message>
    <message>
        <source>A small, quick network learns what this model answers on the scenes above, for mapping on laptops. The model itself stays as it is.</source>
        <translation>Ein kleines, schnelles Netz lernt, was dieses Modell auf den Szenen oben antwortet, zum Kartieren auf Laptops. Das Modell selbst bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
    <message>
        <source>Download weights…</source>
        <translation>Gewichte herunterladen…</translation>
    </message>
    <message>
        <source>Folder for the new model</source>
        <translation>Ordner für das neue Modell</translation>
    </message>
    <message>
        <source>Learn from terrain too</source>
        <translation>Auch aus dem Gelände lernen</translation>
    </message>
    <message>
        <source>M&amp;ake the small copy</source>
        <translation>Kleine Kopie &amp;erstellen</translation>
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
        <source>Network {} has a decoder of its own: choose another network to search.</source>
        <translation>Netz {} hat einen eigenen Decoder: Wählen Sie zum Suchen ein anderes Netz.</translation>
    </message>
    <message>
        <source>Pre-train an encoder…</source>
        <translation>Encoder vortrainieren…</translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation>&amp;Region</translation>
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
        <source>Small &amp;copy of</source>
        <translation>&amp;Kleine Kopie von</translation>
    </message>
    <message>
        <source>The model sees slope and position on the slope from the elevation model, and needs one for every map from then on</source>
        <translation>Das Modell sieht Neigung und Lage am Hang aus dem Höhenmodell und braucht von da an für jede Karte eines</translation>
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
        <source>Loss (dashed, lower is better) and IoU (solid, 0 to 1, higher is better) on the labels that choose the best state</source>
        <translation>Verlust (gestrichelt, kleiner ist besser) und IoU (durchgezogen, 0 bis 1, größer ist besser) an den Labels, die den besten Stand wählen</translation>
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
    <name>TrainingSource</name>
    <message>
        <source>As needed</source>
        <translation>Nach Bedarf</translation>
    </message>
    <message>
        <source>As recommended</source>
        <translation>Wie empfohlen</translation>
    </message>
    <message>
        <source>Learn from these in place of the event</source>
        <translation>Aus diesen statt aus dem Ereignis lernen</translation>
    </message>
    <message>
        <source>Other scenes</source>
        <translation>Andere Szenen</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Szenen</translation>
    </message>
    <message>
        <source>The event's labels and reviewed candidates are left out</source>
        <translation>Die Labels und geprüften Kandidaten des Ereignisses werden weggelassen</translation>
    </message>
</context>
<context>
    <name>UpdateControl</name>
    <message>
        <source>Cancelled; no model was made.</source>
        <translation>Abgebrochen; es wurde kein Modell erstellt.</translation>
    </message>
    <message>
        <source>Cancelled; version {} of the model stays in use.</source>
        <translation>Abgebrochen; Version {} des Modells bleibt in Gebrauch.</translation>
    </message>
    <message>
        <source>Edits that are not saved yet are used too: {}</source>
        <translation>Noch nicht gespeicherte Änderungen werden auch verwendet: {}</translation>
    </message>
    <message>
        <source>Opening version {number} of {model}</source>
        <translation>Version {number} von {model} wird geöffnet</translation>
    </message>
    <message>
        <source>The event '{}' was closed meanwhile: what the model learned is not noted there.</source>
        <translation>Das Ereignis „{}“ wurde inzwischen geschlossen: Was das Modell gelernt hat, ist dort nicht vermerkt.</translation>
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
        <source>The view shows nothing of the raster, so nothing was mapped anew.</source>
        <translation>Die Ansicht zeigt nichts vom Raster, daher wurde nichts neu kartiert.</translation>
    </message>
    <message>
        <source>There is no version before the one in use.</source>
        <translation>Es gibt keine Version vor der in Gebrauch.</translation>
    </message>
    <message>
        <source>Version {version} of {model} is published and ready to map.</source>
        <translation>Version {version} von {model} ist veröffentlicht und bereit zum Kartieren.</translation>
    </message>
    <message>
        <source>Version {} has learned what is new.</source>
        <translation>Version {} hat das Neue gelernt.</translation>
    </message>
    <message>
        <source>Version {} is in use again.</source>
        <translation>Version {} ist wieder in Gebrauch.</translation>
    </message>
    <message>
        <source>Version {} is in use now.</source>
        <translation>Version {} ist jetzt in Gebrauch.</translation>
    </message>
    <message>
        <source>What is new made nothing better: the version in use stays.</source>
        <translation>Das Neue hat nichts verbessert: Die Version in Gebrauch bleibt.</translation>
    </message>
</context>
<context>
    <name>UpdatePage</name>
    <message>
        <source>&amp;Back to version {}</source>
        <translation>&amp;Zurück zu Version {}</translation>
    </message>
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
        <source>A first version after some seconds, in which only the region's own decoder has learned. The full update follows at once, and is published only if it is better still.</source>
        <translation>Nach einigen Sekunden eine erste Version, in der nur der eigene Decoder der Region gelernt hat. Das volle Update folgt sofort und wird nur veröffentlicht, wenn es noch besser ist.</translation>
    </message>
    <message>
        <source>A model of your own is made from the starter and learns '{}'. The starter stays.</source>
        <translation>Aus dem Startmodell wird ein eigenes Modell, das „{}“ lernt. Das Startmodell bleibt.</translation>
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
        <source>Learn fr&amp;om</source>
        <translation>Lernen v&amp;on</translation>
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
        <source>Quick update first</source>
        <translation>Zuerst schnelles Update</translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation>&amp;Region</translation>
    </message>
    <message>
        <source>Scene lists (*.json)</source>
        <translation>Szenenlisten (*.json)</translation>
    </message>
    <message>
        <source>Strateg&amp;y</source>
        <translation>Strate&amp;gie</translation>
    </message>
    <message>
        <source>Teach boxes</source>
        <translation>Rahmen beibringen</translation>
    </message>
    <message>
        <source>Teach the model what is new; it stays as it is unless it gets better</source>
        <translation>Dem Modell das Neue beibringen; es bleibt, wie es ist, wenn es nicht besser wird</translation>
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
        <source>Use the version before the one in use again, and refresh the view (B while reviewing)</source>
        <translation>Wieder die Version vor der in Gebrauch verwenden und die Ansicht auffrischen (B beim Prüfen)</translation>
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
        <source>Learning what is new in {model}: {region}</source>
        <translation>Neues wird gelernt in {model}: {region}</translation>
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
        <source>Do it again and use the new version although it was found worse; you can roll back</source>
        <translation>Wiederholen und die neue Version verwenden, obwohl sie schlechter bewertet wurde; Sie können zurückkehren</translation>
    </message>
    <message>
        <source>Held-out labels, without and with what the others taught: {before:.2f}, {after:.2f}</source>
        <translation>Zurückgehaltene Labels, ohne und mit dem, was die anderen gelehrt haben: {before:.2f}, {after:.2f}</translation>
    </message>
    <message>
        <source>IoU after</source>
        <translation>IoU nachher</translation>
    </message>
    <message>
        <source>IoU before</source>
        <translation>IoU vorher</translation>
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
        <source>Patches of the new scenes that judge: {patches}; not learned from: {held_out}</source>
        <translation>Ausschnitte der neuen Szenen, die urteilen: {patches}; nicht gelernt davon: {held_out}</translation>
    </message>
    <message>
        <source>Patches that the model keeps of the region, and those of the new scenes: {}</source>
        <translation>Ausschnitte, die das Modell von der Region behält, und die der neuen Szenen: {}</translation>
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
        <source>Validation patches of the new scenes: {}</source>
        <translation>Validierungsausschnitte der neuen Szenen: {}</translation>
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
    <message>
        <source>{region}: IoU on few labels, most of them learned from, {before:.2f} to {after:.2f}. {tip}</source>
        <translation>{region}: IoU auf wenigen Labels, von denen die meisten gelernt wurden, {before:.2f} auf {after:.2f}. {tip}</translation>
    </message>
    <message>
        <source>{region}: IoU on held-out labels {before:.2f} to {after:.2f}. {tip}</source>
        <translation>{region}: IoU auf zurückgehaltenen Labels {before:.2f} zu {after:.2f}. {tip}</translation>
    </message>
    <message>
        <source>{region}: IoU on labels that the model knows {before:.2f} to {after:.2f}. {tip}</source>
        <translation>{region}: IoU auf Labels, die das Modell kennt, {before:.2f} zu {after:.2f}. {tip}</translation>
    </message>
    <message>
        <source>{region}: IoU {before:.2f} to {after:.2f}. {tip}</source>
        <translation>{region}: IoU {before:.2f} zu {after:.2f}. {tip}</translation>
    </message>
</context>
<context>
    <name>VersionChooser</name>
    <message>
        <source>&amp;Use this version</source>
        <translation>Diese V&amp;ersion verwenden</translation>
    </message>
    <message>
        <source>All versions: what each learned from, and how good it is region by region</source>
        <translation>Alle Versionen: woraus jede gelernt hat, und wie gut sie Region für Region ist</translation>
    </message>
    <message>
        <source>Go back or forward to this version; all others stay on disk</source>
        <translation>Zu dieser Version zurück- oder vorgehen; alle anderen bleiben auf dem Datenträger</translation>
    </message>
    <message>
        <source>IoU {:.2f}</source>
        <translation>IoU {:.2f}</translation>
    </message>
    <message>
        <source>Version {}</source>
        <translation>Version Nr. {}</translation>
    </message>
    <message>
        <source>Versions of the model</source>
        <translation>Versionen des Modells</translation>
    </message>
    <message>
        <source>Versions of the model: date, and mean IoU of its regions on held-out labels</source>
        <translation>Versionen des Modells: Datum und mittlere IoU seiner Regionen auf zurückgehaltenen Labels</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>beschädigt</translation>
    </message>
    <message>
        <source>{} (in use)</source>
        <translation>{} (in Gebrauch)</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>&amp;Open as a model of its own</source>
        <translation>&amp;Als eigenes Modell öffnen</translation>
    </message>
    <message>
        <source>&amp;Use this version</source>
        <translation>Diese V&amp;ersion verwenden</translation>
    </message>
    <message>
        <source>Copies the version into a model beside this one, and chooses that to map with</source>
        <translation>Kopiert die Version in ein Modell neben diesem und wählt es zum Kartieren</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Unterschied</translation>
    </message>
    <message>
        <source>Go back or forward to this version; all others stay on disk</source>
        <translation>Zu dieser Version zurück- oder vorgehen; alle anderen bleiben auf dem Datenträger</translation>
    </message>
    <message>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <source>IoU is that on the labels held out when a region was last taught; they also chose the best state, so it is a little too good. Where the model knew them there is none. Select two versions to compare them.</source>
        <translation>IoU ist die auf den Labels, die beim letzten Anlernen einer Region zurückgehalten wurden; sie wählten auch den besten Stand, daher ist sie etwas zu gut. Wo das Modell sie kannte, gibt es keine. Wählen Sie zwei Versionen, um sie zu vergleichen.</translation>
    </message>
    <message>
        <source>IoU of two versions, region by region</source>
        <translation>IoU zweier Versionen, Region für Region</translation>
    </message>
    <message>
        <source>Learned from</source>
        <translation>Gelernt aus</translation>
    </message>
    <message>
        <source>Made from version {}.</source>
        <translation>Aus Version {} entstanden.</translation>
    </message>
    <message>
        <source>Patches learned from: {patches}, scenes: {scenes}.</source>
        <translation>Gelernte Ausschnitte: {patches}, Szenen: {scenes}.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Strategy: {}.</source>
        <translation>Strategie: {}.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versionsnr.</translation>
    </message>
    <message>
        <source>Version {}</source>
        <translation>Version Nr. {}</translation>
    </message>
    <message>
        <source>Versions of the model</source>
        <translation>Versionen des Modells</translation>
    </message>
    <message>
        <source>Versions of {}</source>
        <translation>Versionen von {}</translation>
    </message>
    <message>
        <source>{} (in use)</source>
        <translation>{} (in Gebrauch)</translation>
    </message>
</context>
<context>
    <name>ViewWorker</name>
    <message>
        <source>The map in view cannot be shown: {}</source>
        <translation>Die Karte der Ansicht kann nicht gezeigt werden: {}</translation>
    </message>
</context>
<context>
    <name>WeightsControl</name>
    <message>
        <source>Cancelled; the candidates stay as they were.</source>
        <translation>Abgebrochen; die Kandidaten bleiben, wie sie waren.</translation>
    </message>
    <message>
        <source>New event… keeps the map, so that reviews can count.</source>
        <translation>„Neues Ereignis…“ behält die Karte, damit Prüfungen zählen können.</translation>
    </message>
    <message>
        <source>Starter and change count as usual again</source>
        <translation>Startmodell und Veränderung zählen wieder wie üblich</translation>
    </message>
    <message>
        <source>Starter and change count as usual: {starter} and {change}.</source>
        <translation>Startmodell und Veränderung zählen wie üblich: {starter} und {change}.</translation>
    </message>
    <message>
        <source>The event was closed meanwhile: the candidates are in {}.</source>
        <translation>Das Ereignis wurde inzwischen geschlossen: Die Kandidaten liegen in {}.</translation>
    </message>
    <message>
        <source>To fit them, accept or draw at least {} landslides here; so far: {}.</source>
        <translation>Um sie anzupassen, nehmen Sie hier mindestens {} Rutschungen an, oder zeichnen Sie sie; bisher: {}.</translation>
    </message>
    <message>
        <source>To fit them, reject at least {} candidates here, or label an area; so far: {}.</source>
        <translation>Um sie anzupassen, lehnen Sie hier mindestens {} Kandidaten ab, oder labeln Sie ein Gebiet; bisher: {}.</translation>
    </message>
    <message>
        <source>Weights fitted to reviews: starter {starter}, change {change}, offset {offset}.</source>
        <translation>Gewichte an Prüfungen angepasst: Startmodell {starter}, Veränderung {change}, Versatz {offset}.</translation>
    </message>
    <message>
        <source>Weights fitted to {count} reviews: starter {starter}, change {change}, offset {offset}</source>
        <translation>Gewichte an {count} Prüfungen angepasst: Startmodell {starter}, Veränderung {change}, Versatz {offset}</translation>
    </message>
    <message>
        <source>candidates: {}</source>
        <translation>Kandidaten: {}</translation>
    </message>
</context>
<context>
    <name>WeightsRow</name>
    <message>
        <source>&amp;Fit to reviews</source>
        <translation>An &amp;Prüfungen anpassen</translation>
    </message>
    <message>
        <source>Back to the usual weights</source>
        <translation>Zurück zu den üblichen Gewichten</translation>
    </message>
    <message>
        <source>Starter and change count as it suits what was accepted, rejected and labelled in this scene. The map follows at once; reviewed candidates stay as they are.</source>
        <translation>Startmodell und Veränderung zählen so, wie es zu dem passt, was in dieser Szene angenommen, abgelehnt und gelabelt wurde. Die Karte folgt sofort; geprüfte Kandidaten bleiben, wie sie sind.</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Set up the engine…</source>
        <translation>Engine einrichten…</translation>
    </message>
    <message>
        <source>The engine that runs the networks (Python with PyTorch) is not set up yet. The change between the dates is mapped without it.</source>
        <translation>Die Engine, die die Netze ausführt (Python mit PyTorch), ist noch nicht eingerichtet. Die Veränderung zwischen den Zeitpunkten wird ohne sie kartiert.</translation>
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
        <source>Cannot be told</source>
        <translation>Nicht zu entscheiden</translation>
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
        <source>Curvature</source>
        <translation>Wölbung</translation>
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
        <source>Drop (m)</source>
        <translation>Höhenunterschied (m)</translation>
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
        <source>Elevation model</source>
        <translation>Höhenmodell</translation>
    </message>
    <message>
        <source>Elevations are in feet</source>
        <translation>Höhen sind in Fuß</translation>
    </message>
    <message>
        <source>Event date</source>
        <translation>Ereignisdatum</translation>
    </message>
    <message>
        <source>Flat ground</source>
        <translation>Flaches Gelände</translation>
    </message>
    <message>
        <source>H/L</source>
        <translation>Verhältnis H/L</translation>
    </message>
    <message>
        <source>Highest elevation (m)</source>
        <translation>Größte Höhe (m)</translation>
    </message>
    <message>
        <source>Highest probability</source>
        <translation>Höchste Wahrscheinlichkeit</translation>
    </message>
    <message>
        <source>Hollow</source>
        <translation>Mulde</translation>
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
        <source>Landslide</source>
        <translation>Rutschung</translation>
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
        <source>Largest slope (°)</source>
        <translation>Größte Neigung (°)</translation>
    </message>
    <message>
        <source>Lateral spread</source>
        <translation>Laterales Ausbreiten</translation>
    </message>
    <message>
        <source>Length (m)</source>
        <translation>Länge (m)</translation>
    </message>
    <message>
        <source>Lowest elevation (m)</source>
        <translation>Kleinste Höhe (m)</translation>
    </message>
    <message>
        <source>Mapped</source>
        <translation>Kartiert</translation>
    </message>
    <message>
        <source>Mapped area</source>
        <translation>Kartiertes Gebiet</translation>
    </message>
    <message>
        <source>Mapped at (UTC)</source>
        <translation>Kartiert am (UTC)</translation>
    </message>
    <message>
        <source>Mapped from both images</source>
        <translation>Aus beiden Bildern kartiert</translation>
    </message>
    <message>
        <source>Mapped from the image after only</source>
        <translation>Nur aus dem Nachher-Bild kartiert</translation>
    </message>
    <message>
        <source>Mapper</source>
        <translation>Kartiert von</translation>
    </message>
    <message>
        <source>Mean slope (°)</source>
        <translation>Mittlere Neigung (°)</translation>
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
        <source>No landslide</source>
        <translation>Keine Rutschung</translation>
    </message>
    <message>
        <source>Nose</source>
        <translation>Rücken</translation>
    </message>
    <message>
        <source>Not mapped</source>
        <translation>Nicht kartiert</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nummer</translation>
    </message>
    <message>
        <source>Orientation (°)</source>
        <translation>Ausrichtung (°)</translation>
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
        <source>Planar</source>
        <translation>Gestreckt</translation>
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
        <source>Ruled out by</source>
        <translation>Ausgeschlossen durch</translation>
    </message>
    <message>
        <source>Runout</source>
        <translation>Auslaufbereich</translation>
    </message>
    <message>
        <source>Runout (m)</source>
        <translation>Auslauf (m)</translation>
    </message>
    <message>
        <source>Runout direction (°)</source>
        <translation>Auslaufrichtung (°)</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Sample to judge the map</source>
        <translation>Stichprobe zum Beurteilen der Karte</translation>
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
        <source>Share of water</source>
        <translation>Wasseranteil</translation>
    </message>
    <message>
        <source>Share with elevations</source>
        <translation>Anteil mit Höhen</translation>
    </message>
    <message>
        <source>Side of the square (m)</source>
        <translation>Seite des Quadrats (m)</translation>
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
        <source>Water</source>
        <translation>Wasser</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>Was dort ist</translation>
    </message>
    <message>
        <source>Whole landslide</source>
        <translation>Ganze Rutschung</translation>
    </message>
    <message>
        <source>Width (m)</source>
        <translation>Breite (m)</translation>
    </message>
</context>
</TS>
