<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AcceptAboveDialog</name>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Accept</source>
        <translation>&amp;Aceptar</translation>
    </message>
    <message>
        <source>Accept all above a confidence</source>
        <translation>Aceptar todos desde una confianza</translation>
    </message>
    <message>
        <source>As the table shows it; candidates with this confidence are accepted too</source>
        <translation>Como se muestra en la tabla; los candidatos con esta misma confianza también se aceptan</translation>
    </message>
    <message>
        <source>Confidence &amp;from</source>
        <translation>Confianza &amp;desde</translation>
    </message>
    <message>
        <source>Listed and not reviewed yet: {count}. One undo takes them back.</source>
        <translation>Listados y aún sin revisar: {count}. Deshacer una vez los revierte todos.</translation>
    </message>
</context>
<context>
    <name>AccuracyControl</name>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Cancelado; no se escribió nada.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Open the report</source>
        <translation>Abrir el informe</translation>
    </message>
    <message>
        <source>Points of the sample: {}</source>
        <translation>Puntos de la muestra: {}</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>The accuracy report is written.</source>
        <translation>El informe de exactitud está escrito.</translation>
    </message>
    <message>
        <source>The event '{}' was closed meanwhile: the sample was not kept.</source>
        <translation>El evento «{}» se cerró mientras tanto: la muestra no se guardó.</translation>
    </message>
</context>
<context>
    <name>AccuracyPage</name>
    <message>
        <source>Accepted and edited ones</source>
        <translation>Los aceptados y editados</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>All that nobody rejected</source>
        <translation>Todos los que nadie rechazó</translation>
    </message>
    <message>
        <source>By area: precision {precision}, recall {recall}, F1 {f1}</source>
        <translation>Por área: precisión {precision}, exhaustividad {recall}, F1 {f1}</translation>
    </message>
    <message>
        <source>By landslide: precision {precision}, recall {recall}, F1 {f1}</source>
        <translation>Por deslizamiento: precisión {precision}, exhaustividad {recall}, F1 {f1}</translation>
    </message>
    <message>
        <source>Choose a layer</source>
        <translation>Elija una capa</translation>
    </message>
    <message>
        <source>Choose the layer of areas in which all reference landslides were drawn.</source>
        <translation>Elija la capa de las áreas en las que se dibujaron todos los deslizamientos de referencia.</translation>
    </message>
    <message>
        <source>Choose the layer of landslides to measure.</source>
        <translation>Elija la capa de deslizamientos por medir.</translation>
    </message>
    <message>
        <source>Choose the layer of reference landslides, which people drew without the map.</source>
        <translation>Elija la capa de los deslizamientos de referencia, que unas personas dibujaron sin el mapa.</translation>
    </message>
    <message>
        <source>Compare the inventory with the reference inside the accuracy areas, and write a report</source>
        <translation>Comparar el inventario con la referencia dentro de las áreas de exactitud y escribir un informe</translation>
    </message>
    <message>
        <source>Estimate the area of all landslides from the judged sample</source>
        <translation>Estimar el área de todos los deslizamientos a partir de la muestra evaluada</translation>
    </message>
    <message>
        <source>Landslides</source>
        <translation>Deslizamientos</translation>
    </message>
    <message>
        <source>Measure &amp;accuracy</source>
        <translation>Medir la e&amp;xactitud</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Page (*.html)</source>
        <translation>Página (*.html)</translation>
    </message>
    <message>
        <source>There is no accuracy area yet: on the Label page, mark an area as fully labelled for Accuracy.</source>
        <translation>Aún no hay ningún área de exactitud: en la página «Anotar», marque un área como totalmente etiquetada para «Exactitud».</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>not defined</source>
        <translation>no definido</translation>
    </message>
</context>
<context>
    <name>AccuracyPlan</name>
    <message>
        <source>Drawing a sample</source>
        <translation>Extrayendo una muestra</translation>
    </message>
    <message>
        <source>Measuring accuracy</source>
        <translation>Midiendo la exactitud</translation>
    </message>
</context>
<context>
    <name>BandChooser</name>
    <message>
        <source>Bands…</source>
        <translation>Bandas…</translation>
    </message>
    <message>
        <source>Choose the bands of the {raster} raster: which of them the model sees is not known.</source>
        <translation>Elija las bandas del ráster {raster}: no se sabe cuáles de ellas ve el modelo.</translation>
    </message>
    <message>
        <source>Choose: {band}</source>
        <translation>Elija: {band}</translation>
    </message>
    <message>
        <source>band {number} of the model</source>
        <translation>banda {number} del modelo</translation>
    </message>
    <message>
        <source>bands {bands} (chosen by you)</source>
        <translation>bandas {bands} (elegidas por usted)</translation>
    </message>
    <message>
        <source>post-event</source>
        <translation>posterior</translation>
    </message>
    <message>
        <source>pre-event</source>
        <translation>anterior</translation>
    </message>
    <message>
        <source>{count} bands ({found}): choose those that the model sees</source>
        <translation>{count} bandas ({found}): elija las que ve el modelo</translation>
    </message>
    <message>
        <source>{raster}: choose the bands that the model sees</source>
        <translation>{raster}: elija las bandas que ve el modelo</translation>
    </message>
    <message>
        <source>{raster}: the band that the model takes as its band {number}</source>
        <translation>{raster}: la banda que el modelo usa como su banda {number}</translation>
    </message>
</context>
<context>
    <name>BoxesControl</name>
    <message>
        <source>Average precision on the validation patches: {:.3f}.</source>
        <translation>Precisión media en los recortes de validación: {:.3f}.</translation>
    </message>
    <message>
        <source>Cancelled; the model was taught no boxes.</source>
        <translation>Cancelado; no se enseñaron recuadros al modelo.</translation>
    </message>
    <message>
        <source>Version {version} of {model} finds boxes.</source>
        <translation>La versión {version} de {model} encuentra recuadros.</translation>
    </message>
    <message>
        <source>With this model they are in the menu beside Map landslides.</source>
        <translation>Con este modelo están en el menú junto a «Mapear deslizamientos».</translation>
    </message>
</context>
<context>
    <name>BoxesPlan</name>
    <message>
        <source>Teaching {model} boxes: {region}</source>
        <translation>Enseñando recuadros a {model}: {region}</translation>
    </message>
</context>
<context>
    <name>CampaignBox</name>
    <message>
        <source>A campaign of this event, or a new one</source>
        <translation>Una campaña de este evento, o una nueva</translation>
    </message>
    <message>
        <source>A new campaign…</source>
        <translation>Una campaña nueva…</translation>
    </message>
    <message>
        <source>Add a layer with the points to visit, such as reported landslides.</source>
        <translation>Añada una capa con los puntos por visitar, como deslizamientos notificados.</translation>
    </message>
    <message>
        <source>All points have been visited.</source>
        <translation>Se han visitado todos los puntos.</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>Keep the points of this layer in the event and go to the first one</source>
        <translation>Guardar los puntos de esta capa en el evento e ir al primero</translation>
    </message>
    <message>
        <source>Layer of the points to visit</source>
        <translation>Capa con los puntos por visitar</translation>
    </message>
    <message>
        <source>No point is left on this raster; {} wait elsewhere. Choose another raster on the Map page.</source>
        <translation>No quedan puntos en este ráster; esperan en otros lugares: {}. Elija otro ráster en la página «Mapear».</translation>
    </message>
    <message>
        <source>Open an event, or make a new one: a campaign is kept in it.</source>
        <translation>Abra un evento o cree uno: la campaña se guarda en él.</translation>
    </message>
    <message>
        <source>Point {number} of {total}: {done} done, {skipped} skipped</source>
        <translation>Punto {number} de {total}: hechos {done}, omitidos {skipped}</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Reading the points: {read} of {total}</source>
        <translation>Leyendo los puntos: {read} de {total}</translation>
    </message>
    <message>
        <source>Start the campaign</source>
        <translation>Empezar la campaña</translation>
    </message>
    <message>
        <source>Visit the points of a layer one after the other, such as reported landslides</source>
        <translation>Visitar uno tras otro los puntos de una capa, como deslizamientos notificados</translation>
    </message>
    <message>
        <source>{name}. It lies outside of '{raster}': choose another raster above, or skip it.</source>
        <translation>{name}. Queda fuera de «{raster}»: elija arriba otro ráster, u omítalo.</translation>
    </message>
    <message>
        <source>{total} points: {done} done, {skipped} skipped</source>
        <translation>Puntos {total}: hechos {done}, omitidos {skipped}</translation>
    </message>
    <message>
        <source>{} points have no place in the event's coordinate reference system.</source>
        <translation>Puntos sin lugar en el sistema de referencia de coordenadas del evento: {}.</translation>
    </message>
    <message>
        <source>{}. Choose its post-event raster above to map it.</source>
        <translation>{}. Elija arriba su ráster posterior para mapearlo.</translation>
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
        <translation>Como en la capa</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Ir a</translation>
    </message>
    <message>
        <source>Go to the next point that was not visited</source>
        <translation>Ir al siguiente punto no visitado</translation>
    </message>
    <message>
        <source>Leave the point alone and go to the next one</source>
        <translation>Dejar el punto e ir al siguiente</translation>
    </message>
    <message>
        <source>Map a square around the point, with model and region of this page</source>
        <translation>Mapear un cuadrado alrededor del punto, con el modelo y la región de esta página</translation>
    </message>
    <message>
        <source>Map around it</source>
        <translation>Mapear alrededor</translation>
    </message>
    <message>
        <source>Next point</source>
        <translation>Punto siguiente</translation>
    </message>
    <message>
        <source>Only points on the post-event raster</source>
        <translation>Solo puntos en el ráster posterior</translation>
    </message>
    <message>
        <source>Points elsewhere wait until their raster is chosen on the Map page</source>
        <translation>Los demás puntos esperan a que su ráster se elija en la página «Mapear»</translation>
    </message>
    <message>
        <source>Return to the point before; it waits again</source>
        <translation>Volver al punto anterior; queda de nuevo pendiente</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Review the candidates on the Review page</source>
        <translation>Revisar los candidatos en la página «Revisar»</translation>
    </message>
    <message>
        <source>Side of the square around the point that is mapped</source>
        <translation>Lado del cuadrado que se mapea alrededor del punto</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Cuadrado</translation>
    </message>
    <message>
        <source>The nearest one</source>
        <translation>El más cercano</translation>
    </message>
    <message>
        <source>Tick the point off and go to the next one</source>
        <translation>Marcar el punto como hecho e ir al siguiente</translation>
    </message>
    <message>
        <source>Which point comes next</source>
        <translation>Qué punto viene después</translation>
    </message>
</context>
<context>
    <name>CandidateFacts</name>
    <message>
        <source>Length {length:.0f} m, width {width:.0f} m</source>
        <translation>Longitud {length:.0f} m, anchura {width:.0f} m</translation>
    </message>
    <message>
        <source>Ruled out: {}</source>
        <translation>Excluido: {}</translation>
    </message>
    <message>
        <source>Runout {length:.0f} m towards {direction:.0f}°, H/L {ratio:.2f}</source>
        <translation>Recorrido de {length:.0f} m hacia {direction:.0f}°, H/L {ratio:.2f}</translation>
    </message>
    <message>
        <source>Slope {mean:.0f}° (largest {largest:.0f}°), drop {drop:.0f} m, {curvature}</source>
        <translation>Pendiente {mean:.0f}° (máxima {largest:.0f}°), desnivel {drop:.0f} m, {curvature}</translation>
    </message>
</context>
<context>
    <name>CandidateImport</name>
    <message>
        <source>Taking the candidates into '{}'</source>
        <translation>Pasando los candidatos a «{}»</translation>
    </message>
</context>
<context>
    <name>CandidateImportControl</name>
    <message>
        <source>A map that was interrupted is complete. Candidates: {count}</source>
        <translation>Un mapa interrumpido está completo. Candidatos: {count}</translation>
    </message>
    <message>
        <source>Cancelled; the event is as it was. The new candidates are in {}.</source>
        <translation>Cancelado; el evento queda como estaba. Los candidatos nuevos están en {}.</translation>
    </message>
    <message>
        <source>Candidates taken in: {count}; there already: {present}</source>
        <translation>Candidatos pasados: {count}; ya existían: {present}</translation>
    </message>
    <message>
        <source>Open an event first: candidates are taken into the open one.</source>
        <translation>Abra primero un evento: los candidatos se pasan al que está abierto.</translation>
    </message>
    <message>
        <source>Taking the candidates into '{}'</source>
        <translation>Pasando los candidatos a «{}»</translation>
    </message>
    <message>
        <source>The candidates could not be taken into the event: {reason} They are in {file}.</source>
        <translation>No se pudieron pasar los candidatos al evento: {reason} Están en {file}.</translation>
    </message>
    <message>
        <source>The event was closed; it takes in the rest of the candidates when it is opened again.</source>
        <translation>El evento se cerró; recibirá el resto de los candidatos cuando se vuelva a abrir.</translation>
    </message>
</context>
<context>
    <name>CandidateModel</name>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>Area on the ground. Click to sort.</source>
        <translation>Área en el terreno. Clic para ordenar.</translation>
    </message>
    <message>
        <source>Conf.</source>
        <translation>Conf.</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Editado</translation>
    </message>
    <message>
        <source>Mean probability that the model gave it. Click to sort.</source>
        <translation>Probabilidad media que le dio el modelo. Clic para ordenar.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Number of the candidate in its run. Click to sort by the order of mapping.</source>
        <translation>Número del candidato en su ejecución. Clic para ordenar según el mapeo.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Pendiente</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Ruled out</source>
        <translation>Excluido</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>What was decided. Click to sort.</source>
        <translation>Lo que se decidió. Clic para ordenar.</translation>
    </message>
    <message>
        <source>Whether there is a comment. Click to sort.</source>
        <translation>Si hay un comentario. Clic para ordenar.</translation>
    </message>
    <message>
        <source>has a comment</source>
        <translation>tiene un comentario</translation>
    </message>
</context>
<context>
    <name>CandidateTable</name>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidatos</translation>
    </message>
    <message>
        <source>Conf.</source>
        <translation>Conf.</translation>
    </message>
</context>
<context>
    <name>ChangedCounts</name>
    <message>
        <source>another area</source>
        <translation>otra área</translation>
    </message>
    <message>
        <source>as many in the event as before</source>
        <translation>tantos en el evento como antes</translation>
    </message>
    <message>
        <source>minimum area {new} instead of {old}</source>
        <translation>área mínima {new} en lugar de {old}</translation>
    </message>
    <message>
        <source>model {new} instead of {old}</source>
        <translation>modelo {new} en lugar de {old}</translation>
    </message>
    <message>
        <source>region {new} instead of {old}</source>
        <translation>región {new} en lugar de {old}</translation>
    </message>
    <message>
        <source>threshold {new} % instead of {old} %</source>
        <translation>umbral {new} % en lugar de {old} %</translation>
    </message>
    <message>
        <source>version {new} of the model instead of {old}</source>
        <translation>versión {new} del modelo en lugar de {old}</translation>
    </message>
    <message>
        <source>{} fewer than before</source>
        <translation>{} menos que antes</translation>
    </message>
    <message>
        <source>{} more in the event than before</source>
        <translation>{} más en el evento que antes</translation>
    </message>
</context>
<context>
    <name>ClickLabels</name>
    <message>
        <source>All of this outline is labelled already; nothing was added.</source>
        <translation>Todo este contorno ya está etiquetado; no se añadió nada.</translation>
    </message>
    <message>
        <source>Click on a landslide: its outline is proposed.</source>
        <translation>Haga clic en un deslizamiento: se propone su contorno.</translation>
    </message>
    <message>
        <source>Label by click</source>
        <translation>Etiquetar con un clic</translation>
    </message>
    <message>
        <source>Larger ones are not looked for: draw them.</source>
        <translation>No se buscan más grandes: dibújelos.</translation>
    </message>
    <message>
        <source>Looking for the outline…</source>
        <translation>Buscando el contorno…</translation>
    </message>
    <message>
        <source>Mouse wheel: larger or smaller. Enter, double click or right click: take it. Esc: drop it. Click elsewhere: another one.</source>
        <translation>Rueda del ratón: más grande o más pequeño. Intro, doble clic o clic derecho: aceptarlo. Esc: descartarlo. Clic en otro lugar: otro contorno.</translation>
    </message>
    <message>
        <source>Outlines are grown on an image. Choose the raster taken after the event on the Map page.</source>
        <translation>Los contornos se trazan sobre una imagen. Elija el ráster tomado después del evento en la página «Mapear».</translation>
    </message>
    <message>
        <source>The place of the click has no coordinates in the CRS of '{}'. Click in the image.</source>
        <translation>El lugar del clic no tiene coordenadas en el SRC de «{}». Haga clic en la imagen.</translation>
    </message>
</context>
<context>
    <name>ClickWorker</name>
    <message>
        <source>No outline can be proposed here: {}</source>
        <translation>Aquí no se puede proponer ningún contorno: {}</translation>
    </message>
</context>
<context>
    <name>CloudsBox</name>
    <message>
        <source>A raster of classes, or polygons with the attribute class: cloud, shadow or snow</source>
        <translation>Un ráster de clases, o polígonos con el atributo class: cloud (nube), shadow (sombra) o snow (nieve)</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Posterior</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Clouds, shadow, snow</source>
        <translation>Nubes, sombra, nieve</translation>
    </message>
    <message>
        <source>Do not mask</source>
        <translation>No enmascarar</translation>
    </message>
    <message>
        <source>Mas&amp;king</source>
        <translation>Enma&amp;scarado</translation>
    </message>
    <message>
        <source>Mask by rules</source>
        <translation>Enmascarar con reglas</translation>
    </message>
    <message>
        <source>Mask by the network for clouds</source>
        <translation>Enmascarar con la red de nubes</translation>
    </message>
    <message>
        <source>Mask for change, not for models</source>
        <translation>Enmascarar al mapear el cambio, no con modelos</translation>
    </message>
    <message>
        <source>No mask of my own</source>
        <translation>Sin máscara propia</translation>
    </message>
    <message>
        <source>What clouds, shadow and snow hide is not mapped; the masks come as layers to edit. For change, the network for clouds tells them where the engine has it and the bands allow it, else rules.</source>
        <translation>Lo que ocultan nubes, sombra y nieve no se mapea; las máscaras llegan como capas que se pueden editar. Para el cambio las distingue la red de nubes, si el motor la tiene y las bandas lo permiten; si no, reglas.</translation>
    </message>
</context>
<context>
    <name>Decisions</name>
    <message>
        <source>Candidates decided on: {count}. Undo takes all of them back.</source>
        <translation>Candidatos decididos: {count}. Deshacer los revierte todos.</translation>
    </message>
    <message>
        <source>Candidates merged into one, which counts as edited: {count}. Undo parts them.</source>
        <translation>Candidatos unidos en uno, que cuenta como editado: {count}. Deshacer los separa.</translation>
    </message>
    <message>
        <source>Deciding: {share:.0%}</source>
        <translation>Decidiendo: {share:.0%}</translation>
    </message>
    <message>
        <source>Taking back: {share:.0%}</source>
        <translation>Deshaciendo: {share:.0%}</translation>
    </message>
</context>
<context>
    <name>DetectControl</name>
    <message>
        <source>Boxes: {count}</source>
        <translation>Recuadros: {count}</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Cancelado; no se escribió nada.</translation>
    </message>
    <message>
        <source>Open the attribute table of the boxes</source>
        <translation>Abrir la tabla de atributos de los recuadros</translation>
    </message>
    <message>
        <source>Show all boxes</source>
        <translation>Mostrar todos los recuadros</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Acercar</translation>
    </message>
</context>
<context>
    <name>DeviceList</name>
    <message>
        <source>&amp;Try the devices</source>
        <translation>Pro&amp;bar los dispositivos</translation>
    </message>
    <message>
        <source>List graphics cards and CPU, and let a small network run on each</source>
        <translation>Listar las tarjetas gráficas y la CPU, y ejecutar una red pequeña en cada una</translation>
    </message>
    <message>
        <source>Trying each device in a process of its own…</source>
        <translation>Probando cada dispositivo en un proceso propio…</translation>
    </message>
    <message>
        <source>{name}, {free} of {total} GB free</source>
        <translation>{name}, {free} de {total} GB libres</translation>
    </message>
    <message>
        <source>✔ {name}: works</source>
        <translation>✔ {name}: funciona</translation>
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
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copiar el texto</translation>
    </message>
    <message>
        <source>Diagnostics of Landslide Mapper</source>
        <translation>Diagnóstico de Landslide Mapper</translation>
    </message>
    <message>
        <source>For a report of a fault. Passwords are left out, and names of people, folders, machines and databases; read it before you send it.</source>
        <translation>Para informar de un fallo. Se omiten las contraseñas y los nombres de personas, carpetas, equipos y bases de datos; léalo antes de enviarlo.</translation>
    </message>
    <message>
        <source>Save the text as a file</source>
        <translation>Guardar el texto como archivo</translation>
    </message>
    <message>
        <source>Text files (*.txt)</source>
        <translation>Archivos de texto (*.txt)</translation>
    </message>
    <message>
        <source>Trying the engine and its devices…</source>
        <translation>Probando el motor y sus dispositivos…</translation>
    </message>
</context>
<context>
    <name>EngineChooser</name>
    <message>
        <source>A Python with PyTorch</source>
        <translation>Un Python con PyTorch</translation>
    </message>
    <message>
        <source>An interpreter, or the folder of an environment, that has PyTorch; nothing is installed</source>
        <translation>Un intérprete, o la carpeta de un entorno, que tenga PyTorch; no se instala nada</translation>
    </message>
    <message>
        <source>From an offline bundle</source>
        <translation>De un paquete sin conexión</translation>
    </message>
    <message>
        <source>The folder that './build.sh bundle' has made</source>
        <translation>La carpeta que creó «./build.sh bundle»</translation>
    </message>
</context>
<context>
    <name>EngineManager</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Download and install</source>
        <translation>&amp;Descargar e instalar</translation>
    </message>
    <message>
        <source>&amp;Download and update</source>
        <translation>&amp;Descargar y actualizar</translation>
    </message>
    <message>
        <source>&amp;Install from the bundle</source>
        <translation>&amp;Instalar desde el paquete</translation>
    </message>
    <message>
        <source>&amp;Repair</source>
        <translation>&amp;Reparar</translation>
    </message>
    <message>
        <source>A folder of wheels, made by './build.sh bundle' on a machine of the same kind.</source>
        <translation>Una carpeta de wheels, creada con «./build.sh bundle» en un equipo de la misma clase.</translation>
    </message>
    <message>
        <source>Also Das&amp;k, to map on a cluster: 4 MB more to download, 30 MB on disk</source>
        <translation>También Das&amp;k, para mapear en un clúster: 4 MB más de descarga, 30 MB en disco</translation>
    </message>
    <message>
        <source>Also models for &amp;other programs (ONNX): 25 MB more to download, 60 MB on disk</source>
        <translation>También modelos para &amp;otros programas (ONNX): 25 MB más de descarga, 60 MB en disco</translation>
    </message>
    <message>
        <source>Also the network for c&amp;louds (ukis-csmask): 210 MB more to download, 350 MB on disk</source>
        <translation>También la red de n&amp;ubes (ukis-csmask): 210 MB más de descarga, 350 MB en disco</translation>
    </message>
    <message>
        <source>C&amp;heck</source>
        <translation>Com&amp;probar</translation>
    </message>
    <message>
        <source>Cancelled; everything is as it was. What was downloaded is kept for the next time.</source>
        <translation>Cancelado; todo queda como estaba. Lo descargado se conserva para la próxima vez.</translation>
    </message>
    <message>
        <source>Check it and &amp;use it</source>
        <translation>Comprobarlo y u&amp;sarlo</translation>
    </message>
    <message>
        <source>Check the engine, and make it anew where it does not work</source>
        <translation>Comprobar el motor, y crearlo de nuevo si no funciona</translation>
    </message>
    <message>
        <source>Checking the engine…</source>
        <translation>Comprobando el motor…</translation>
    </message>
    <message>
        <source>Checking this Python…</source>
        <translation>Comprobando este Python…</translation>
    </message>
    <message>
        <source>Let the engine map one tile, in a process of its own</source>
        <translation>Hacer que el motor mapee una tesela, en un proceso propio</translation>
    </message>
    <message>
        <source>Looking at this machine…</source>
        <translation>Examinando este equipo…</translation>
    </message>
    <message>
        <source>Many machines map one scene; without it, this machine does</source>
        <translation>Muchos equipos mapean una escena; sin él, lo hace este equipo</translation>
    </message>
    <message>
        <source>Masks clouds and their shadows where there is near infrared; without it, rules do that</source>
        <translation>Enmascara las nubes y sus sombras donde hay infrarrojo cercano; sin ella lo hacen reglas</translation>
    </message>
    <message>
        <source>Name the folder of the bundle first.</source>
        <translation>Indique primero la carpeta del paquete.</translation>
    </message>
    <message>
        <source>Nothing is installed. What is missing is named, with the command that brings it. Leave it empty to use what is found automatically.</source>
        <translation>No se instala nada. Se indica lo que falta, con la orden que lo instala. Déjelo vacío para usar lo que se encuentre automáticamente.</translation>
    </message>
    <message>
        <source>Re&amp;move…</source>
        <translation>&amp;Eliminar…</translation>
    </message>
    <message>
        <source>Remove the engine</source>
        <translation>Eliminar el motor</translation>
    </message>
    <message>
        <source>Remove the engine and all that was downloaded for it</source>
        <translation>Eliminar el motor y todo lo que se descargó para él</translation>
    </message>
    <message>
        <source>Remove the engine and all that was downloaded for it? Models, events and maps stay.</source>
        <translation>¿Eliminar el motor y todo lo que se descargó para él? Los modelos, eventos y mapas se conservan.</translation>
    </message>
    <message>
        <source>Removing the engine…</source>
        <translation>Eliminando el motor…</translation>
    </message>
    <message>
        <source>Repairing the engine…</source>
        <translation>Reparando el motor…</translation>
    </message>
    <message>
        <source>Set the chosen engine up</source>
        <translation>Configurar el motor elegido</translation>
    </message>
    <message>
        <source>Setting up the engine…</source>
        <translation>Configurando el motor…</translation>
    </message>
    <message>
        <source>Stop; the engine that was there stays</source>
        <translation>Detener; el motor que había se conserva</translation>
    </message>
    <message>
        <source>The engine was removed.</source>
        <translation>Se eliminó el motor.</translation>
    </message>
    <message>
        <source>This Python is in use: {path}</source>
        <translation>Está en uso este Python: {path}</translation>
    </message>
    <message>
        <source>What the installation prints</source>
        <translation>Lo que muestra la instalación</translation>
    </message>
    <message>
        <source>Whole lo&amp;g</source>
        <translation>Re&amp;gistro completo</translation>
    </message>
    <message>
        <source>Writes models as ONNX files, which the plugin Deepness and others read</source>
        <translation>Escribe modelos como archivos ONNX, que leen el complemento Deepness y otros</translation>
    </message>
</context>
<context>
    <name>EngineSetupDialog</name>
    <message>
        <source>Engine of Landslide Mapper</source>
        <translation>Motor de Landslide Mapper</translation>
    </message>
    <message>
        <source>Landslide Mapper runs its networks in a Python environment of its own; QGIS's Python is not touched. No image and no result ever leaves this machine.</source>
        <translation>Landslide Mapper ejecuta sus redes en un entorno de Python propio; el Python de QGIS no se toca. Ninguna imagen ni resultado sale nunca de este equipo.</translation>
    </message>
</context>
<context>
    <name>EngineTexts</name>
    <message>
        <source>About {download} MB to download, {disk} GB on disk.</source>
        <translation>Unos {download} MB de descarga, {disk} GB en disco.</translation>
    </message>
    <message>
        <source>About {minutes} min at the speed of the last time.</source>
        <translation>Unos {minutes} min a la velocidad de la última vez.</translation>
    </message>
    <message>
        <source>An engine that was made by hand is in use: {folder}</source>
        <translation>Está en uso un motor creado a mano: {folder}</translation>
    </message>
    <message>
        <source>Free there: {free} GB.</source>
        <translation>Libre allí: {free} GB.</translation>
    </message>
    <message>
        <source>From the Python package index: {packages}, and what these need.</source>
        <translation>Del índice de paquetes de Python: {packages}, y lo que estos necesitan.</translation>
    </message>
    <message>
        <source>From the bundle, without internet: {packages}, and what these need.</source>
        <translation>Del paquete, sin internet: {packages}, y lo que estos necesitan.</translation>
    </message>
    <message>
        <source>How long it takes is shown when the first megabytes have come.</source>
        <translation>Lo que tarda se muestra cuando han llegado los primeros megabytes.</translation>
    </message>
    <message>
        <source>Into {folder}, {size} GB.</source>
        <translation>En {folder}, {size} GB.</translation>
    </message>
    <message>
        <source>It takes a few minutes.</source>
        <translation>Tarda unos minutos.</translation>
    </message>
    <message>
        <source>It works: {library} on {device}; a network mapped one tile in {seconds} s.</source>
        <translation>Funciona: {library} en {device}; una red mapeó una tesela en {seconds} s.</translation>
    </message>
    <message>
        <source>Made with Python {version}: {path}</source>
        <translation>Hecho con Python {version}: {path}</translation>
    </message>
    <message>
        <source>No Python was found that could make an environment for the engine. Install Python 3.9 to 3.13 or uv, or name a Python that has PyTorch.</source>
        <translation>No se encontró ningún Python con el que crear un entorno para el motor. Instale Python 3.9 a 3.13 o uv, o indique un Python que tenga PyTorch.</translation>
    </message>
    <message>
        <source>No Python was found; uv brings one.</source>
        <translation>No se encontró ningún Python; uv trae uno.</translation>
    </message>
    <message>
        <source>No engine is set up yet.</source>
        <translation>Aún no hay ningún motor configurado.</translation>
    </message>
    <message>
        <source>Not here: {reason}</source>
        <translation>Aquí no: {reason}</translation>
    </message>
    <message>
        <source>ONNX Runtime {version}, for mapping only,</source>
        <translation>ONNX Runtime {version}, solo para mapear,</translation>
    </message>
    <message>
        <source>Only {free} GB are free there: make room first.</source>
        <translation>Allí solo hay {free} GB libres: libere espacio primero.</translation>
    </message>
    <message>
        <source>The engine in use: {library} on {device}, {size} GB, set up on {day}.</source>
        <translation>El motor en uso: {library} en {device}, {size} GB, configurado el {day}.</translation>
    </message>
    <message>
        <source>The whole log: {path}</source>
        <translation>El registro completo: {path}</translation>
    </message>
    <message>
        <source>This version of the plugin wants a newer one: update it.</source>
        <translation>Esta versión del complemento necesita uno más nuevo: actualícelo.</translation>
    </message>
    <message>
        <source>{size} MB of an earlier attempt are there already.</source>
        <translation>Ya hay {size} MB de un intento anterior.</translation>
    </message>
</context>
<context>
    <name>EventBar</name>
    <message>
        <source>&amp;Close event</source>
        <translation>&amp;Cerrar el evento</translation>
    </message>
    <message>
        <source>&amp;New event…</source>
        <translation>&amp;Nuevo evento…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>&amp;Recientes</translation>
    </message>
    <message>
        <source>An event keeps labels, candidates and reviews together</source>
        <translation>Un evento reúne etiquetas, candidatos y revisiones</translation>
    </message>
    <message>
        <source>Choose the connection and the schema that the team works in.</source>
        <translation>Elija la conexión y el esquema en los que trabaja el equipo.</translation>
    </message>
    <message>
        <source>Copy not saved</source>
        <translation>Copia no guardada</translation>
    </message>
    <message>
        <source>Copy saved</source>
        <translation>Copia guardada</translation>
    </message>
    <message>
        <source>Copy the event as it is now; the file alone may lack what was done last</source>
        <translation>Copiar el evento tal como está ahora; al archivo solo puede faltarle lo último que se hizo</translation>
    </message>
    <message>
        <source>Edits not saved</source>
        <translation>Cambios no guardados</translation>
    </message>
    <message>
        <source>Event not opened</source>
        <translation>El evento no se abrió</translation>
    </message>
    <message>
        <source>GeoPackage (*.gpkg)</source>
        <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Make an event: its labels, candidates and reviews in one file</source>
        <translation>Crear un evento: sus etiquetas, candidatos y revisiones en un solo archivo</translation>
    </message>
    <message>
        <source>Make, open or close an event</source>
        <translation>Crear, abrir o cerrar un evento</translation>
    </message>
    <message>
        <source>New event…</source>
        <translation>Nuevo evento…</translation>
    </message>
    <message>
        <source>No event open</source>
        <translation>Ningún evento abierto</translation>
    </message>
    <message>
        <source>Open an event</source>
        <translation>Abrir un evento</translation>
    </message>
    <message>
        <source>Open an event from PostGIS</source>
        <translation>Abrir un evento de PostGIS</translation>
    </message>
    <message>
        <source>Open from &amp;PostGIS…</source>
        <translation>Abrir de &amp;PostGIS…</translation>
    </message>
    <message>
        <source>Read &amp;again</source>
        <translation>&amp;Volver a leer</translation>
    </message>
    <message>
        <source>Read-only: {}</source>
        <translation>Solo lectura: {}</translation>
    </message>
    <message>
        <source>Save a co&amp;py…</source>
        <translation>&amp;Guardar una copia…</translation>
    </message>
    <message>
        <source>Save a copy of the event</source>
        <translation>Guardar una copia del evento</translation>
    </message>
    <message>
        <source>Save edits?</source>
        <translation>¿Guardar los cambios?</translation>
    </message>
    <message>
        <source>Show what others have written meanwhile</source>
        <translation>Mostrar lo que otros han escrito entretanto</translation>
    </message>
    <message>
        <source>There are edits that are not saved in: {}.</source>
        <translation>Hay cambios sin guardar en: {}.</translation>
    </message>
    <message>
        <source>To copy it while it is open, use “Save a copy”: the file may lack what came last.</source>
        <translation>Para copiarlo mientras está abierto, use «Guardar una copia»: al archivo puede faltarle lo último.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>EventDialog</name>
    <message>
        <source>&amp;Create event</source>
        <translation>&amp;Crear el evento</translation>
    </message>
    <message>
        <source>&amp;Kept in</source>
        <translation>&amp;Guardado en</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>&amp;Where</source>
        <translation>&amp;Dónde</translation>
    </message>
    <message>
        <source>A file (GeoPackage)</source>
        <translation>Un archivo (GeoPackage)</translation>
    </message>
    <message>
        <source>A file for one person, a database for a team</source>
        <translation>Un archivo para una persona, una base de datos para un equipo</translation>
    </message>
    <message>
        <source>A team's database (PostGIS)</source>
        <translation>Una base de datos de equipo (PostGIS)</translation>
    </message>
    <message>
        <source>An event holds everything about one storm or earthquake: labels, candidates, reviews.</source>
        <translation>Un evento contiene todo sobre una tormenta o un terremoto: etiquetas, candidatos, revisiones.</translation>
    </message>
    <message>
        <source>C&amp;RS</source>
        <translation>&amp;SRC</translation>
    </message>
    <message>
        <source>Coordinate reference system of all layers; the post-event image's is a good choice</source>
        <translation>Sistema de referencia de coordenadas de todas las capas; el de la imagen posterior es una buena elección</translation>
    </message>
    <message>
        <source>Event &amp;date</source>
        <translation>&amp;Fecha del evento</translation>
    </message>
    <message>
        <source>Filled in with the post-event image's date where its name tells; correct it</source>
        <translation>Se rellena con la fecha de la imagen posterior si su nombre la indica; corríjala</translation>
    </message>
    <message>
        <source>GeoPackage (*.gpkg)</source>
        <translation>GeoPackage (*.gpkg)</translation>
    </message>
    <message>
        <source>Give the event a title.</source>
        <translation>Dé un título al evento.</translation>
    </message>
    <message>
        <source>Make the event and open it</source>
        <translation>Crear el evento y abrirlo</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Nuevo evento</translation>
    </message>
    <message>
        <source>Not known yet</source>
        <translation>Aún desconocida</translation>
    </message>
    <message>
        <source>Say where the event is kept.</source>
        <translation>Indique dónde se guarda el evento.</translation>
    </message>
    <message>
        <source>Such as: Hokkaido earthquake 2018</source>
        <translation>Por ejemplo: terremoto de Hokkaido 2018</translation>
    </message>
    <message>
        <source>Tri&amp;gger</source>
        <translation>D&amp;esencadenante</translation>
    </message>
    <message>
        <source>What set the landslides off</source>
        <translation>Qué desencadenó los deslizamientos</translation>
    </message>
    <message>
        <source>What the event is called</source>
        <translation>Cómo se llama el evento</translation>
    </message>
    <message>
        <source>Where the event is kept</source>
        <translation>Dónde se guarda el evento</translation>
    </message>
</context>
<context>
    <name>EventTrainingBox</name>
    <message>
        <source>Choose the rasters of the event on the Map page.</source>
        <translation>Elija los rásteres del evento en la página «Mapear».</translation>
    </message>
    <message>
        <source>Draw some landslides on the Label page, or accept candidates on the Review page.</source>
        <translation>Dibuje deslizamientos en la página «Anotar», o acepte candidatos en la página «Revisar».</translation>
    </message>
    <message>
        <source>Edits that are not saved yet are used too: {}</source>
        <translation>También se usan los cambios sin guardar: {}</translation>
    </message>
    <message>
        <source>Nothing new since version {}.</source>
        <translation>Nada nuevo desde la versión {}.</translation>
    </message>
    <message>
        <source>Nothing to learn from yet.</source>
        <translation>Aún no hay nada que aprender.</translation>
    </message>
    <message>
        <source>Scenes: {}</source>
        <translation>Escenas: {}</translation>
    </message>
    <message>
        <source>The model must also see what is no landslide: mark an area in which every landslide is drawn (Label page), or reject wrong candidates.</source>
        <translation>El modelo también debe ver lo que no es deslizamiento: marque un área con todos los deslizamientos dibujados (página «Anotar») o rechace candidatos erróneos.</translation>
    </message>
    <message>
        <source>To learn from: {}</source>
        <translation>Por aprender: {}</translation>
    </message>
    <message>
        <source>accepted: {}</source>
        <translation>aceptados: {}</translation>
    </message>
    <message>
        <source>edited: {}</source>
        <translation>editados: {}</translation>
    </message>
    <message>
        <source>labels: {}</source>
        <translation>etiquetas: {}</translation>
    </message>
    <message>
        <source>rejected: {}</source>
        <translation>rechazados: {}</translation>
    </message>
    <message>
        <source>{text} and {count} more</source>
        <translation>{text} y {count} más</translation>
    </message>
    <message>
        <source>{what} since version {number}</source>
        <translation>{what} desde la versión {number}</translation>
    </message>
</context>
<context>
    <name>ExemplarConsent</name>
    <message>
        <source>About {} small patches of imagery per region stay in the model folder. Without them, an update cannot tell whether an old region got worse. They are left out when the model is exported.</source>
        <translation>Unos {} recortes pequeños de imagen por región quedan en la carpeta del modelo. Sin ellos, una actualización no puede saber si una región antigua empeoró. Se omiten al exportar el modelo.</translation>
    </message>
    <message>
        <source>Keep a few training patches in the model, so that updates can check and refresh old regions</source>
        <translation>Conservar algunos recortes de entrenamiento en el modelo, para que las actualizaciones comprueben y repasen las regiones antiguas</translation>
    </message>
</context>
<context>
    <name>ExportAdvanced</name>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>What the event's maps looked at</source>
        <translation>Lo que examinaron los mapas del evento</translation>
    </message>
</context>
<context>
    <name>ExportControl</name>
    <message>
        <source>&amp;Import a model…</source>
        <translation>&amp;Importar un modelo…</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Cancelado; no se escribió nada.</translation>
    </message>
    <message>
        <source>Cancelled; the map was not written, the data are.</source>
        <translation>Cancelado; el mapa no se escribió, los datos sí.</translation>
    </message>
    <message>
        <source>E&amp;xport the inventory…</source>
        <translation>E&amp;xportar el inventario…</translation>
    </message>
    <message>
        <source>Export the &amp;model…</source>
        <translation>Exportar el &amp;modelo…</translation>
    </message>
    <message>
        <source>Exporting model {}</source>
        <translation>Exportando el modelo {}</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>Importar un modelo</translation>
    </message>
    <message>
        <source>Importing model {}</source>
        <translation>Importando el modelo {}</translation>
    </message>
    <message>
        <source>Landslides exported: {}</source>
        <translation>Deslizamientos exportados: {}</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapear</translation>
    </message>
    <message>
        <source>Model '{name}' is in {path}.</source>
        <translation>El modelo «{name}» está en {path}.</translation>
    </message>
    <message>
        <source>Model exported to {path}: {size:.1f} MB, probabilities within {most:.2g} of the model's.</source>
        <translation>Modelo exportado a {path}: {size:.1f} MB, probabilidades a {most:.2g} como máximo de las del modelo.</translation>
    </message>
    <message>
        <source>Model exported to {}, with imagery.</source>
        <translation>Modelo exportado a {}, con imágenes.</translation>
    </message>
    <message>
        <source>Model exported to {}, without imagery.</source>
        <translation>Modelo exportado a {}, sin imágenes.</translation>
    </message>
    <message>
        <source>Model in one file (*.zip)</source>
        <translation>Modelo en un solo archivo (*.zip)</translation>
    </message>
    <message>
        <source>No model is chosen. Choose one on the Update page first.</source>
        <translation>No hay ningún modelo elegido. Elija primero uno en la página «Actualizar».</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Open the map</source>
        <translation>Abrir el mapa</translation>
    </message>
    <message>
        <source>Printing the map</source>
        <translation>Imprimiendo el mapa</translation>
    </message>
    <message>
        <source>The project was changed while its map was printed: the map was not written.</source>
        <translation>El proyecto cambió mientras se imprimía su mapa: el mapa no se escribió.</translation>
    </message>
    <message>
        <source>The starter is chosen: it comes with the plugin, so whoever has the plugin has it. Teach it on the Update page, which makes a model of your own, and export that one; or choose another model there.</source>
        <translation>Está elegido el modelo inicial: viene con el complemento, así que lo tiene quien tenga el complemento. Enséñele en la página «Actualizar», lo que crea un modelo propio, y exporte ese; o elija allí otro modelo.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <source>&amp;Landslides</source>
        <translation>&amp;Deslizamientos</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Review</source>
        <translation>&amp;Revisión</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>A&amp;uthor</source>
        <translation>A&amp;utor</translation>
    </message>
    <message>
        <source>All files begin with it</source>
        <translation>Todos los archivos empiezan así</translation>
    </message>
    <message>
        <source>As the inventory</source>
        <translation>El del inventario</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Atributos</translation>
    </message>
    <message>
        <source>Coordinate reference system of the files; GeoJSON and KML are always in WGS 84</source>
        <translation>Sistema de referencia de coordenadas de los archivos; GeoJSON y KML van siempre en WGS 84</translation>
    </message>
    <message>
        <source>Coordinate s&amp;ystem</source>
        <translation>S&amp;istema de coordenadas</translation>
    </message>
    <message>
        <source>D&amp;ata</source>
        <translation>D&amp;atos</translation>
    </message>
    <message>
        <source>Event: {}</source>
        <translation>Evento: {}</translation>
    </message>
    <message>
        <source>Export landslides in this state of the review</source>
        <translation>Exportar los deslizamientos en este estado de revisión</translation>
    </message>
    <message>
        <source>Export the inventory</source>
        <translation>Exportar el inventario</translation>
    </message>
    <message>
        <source>Exporting {}</source>
        <translation>Exportando {}</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>Carp&amp;eta</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Inventario</translation>
    </message>
    <message>
        <source>It is made where it does not exist</source>
        <translation>Se crea si no existe</translation>
    </message>
    <message>
        <source>Landslides that people drew or imported, where no exported candidate covers them</source>
        <translation>Deslizamientos dibujados o importados, donde ningún candidato exportado los cubre</translation>
    </message>
    <message>
        <source>Last export: {} (landslides: {}). Decisions since: {}.</source>
        <translation>Última exportación: {} (deslizamientos: {}). Decisiones desde entonces: {}.</translation>
    </message>
    <message>
        <source>Li&amp;cense</source>
        <translation>Li&amp;cencia</translation>
    </message>
    <message>
        <source>Metadata and &amp;statistics</source>
        <translation>Metadatos y e&amp;stadísticas</translation>
    </message>
    <message>
        <source>Names and words of the attributes: ours, or those that another inventory asks for</source>
        <translation>Nombres y palabras de los atributos: los nuestros, o los que pide otro inventario</translation>
    </message>
    <message>
        <source>Of the inventory and its map</source>
        <translation>Del inventario y de su mapa</translation>
    </message>
    <message>
        <source>Person or organization that answers for it</source>
        <translation>Persona u organización responsable</translation>
    </message>
    <message>
        <source>Re&amp;place files that are there</source>
        <translation>Reem&amp;plazar archivos existentes</translation>
    </message>
    <message>
        <source>Say in which folder and under which name to export.</source>
        <translation>Indique en qué carpeta y con qué nombre exportar.</translation>
    </message>
    <message>
        <source>Smoot&amp;h outlines</source>
        <translation>Sua&amp;vizar contornos</translation>
    </message>
    <message>
        <source>Sources, reviewers, numbers, areas and sizes, as JSON, Markdown, HTML and CSV</source>
        <translation>Fuentes, revisores, cantidades, áreas y tamaños, en JSON, Markdown, HTML y CSV</translation>
    </message>
    <message>
        <source>The open event, or a layer of candidates</source>
        <translation>El evento abierto, o una capa de candidatos</translation>
    </message>
    <message>
        <source>There are no landslides to export. Open an event, or map some.</source>
        <translation>No hay deslizamientos que exportar. Abra un evento o mapee algunos.</translation>
    </message>
    <message>
        <source>There is no event and no layer of candidates. Map some landslides first.</source>
        <translation>No hay evento ni capa de candidatos. Primero mapee deslizamientos.</translation>
    </message>
    <message>
        <source>Tick a format, or the map.</source>
        <translation>Marque un formato, o el mapa.</translation>
    </message>
    <message>
        <source>Tick at least one review state.</source>
        <translation>Marque al menos un estado de revisión.</translation>
    </message>
    <message>
        <source>Under which others may use it</source>
        <translation>Bajo la cual otros pueden usarlo</translation>
    </message>
    <message>
        <source>Which landslides; by default those that a person has confirmed</source>
        <translation>Qué deslizamientos; normalmente los que una persona confirmó</translation>
    </message>
    <message>
        <source>Without the stairs of pixels; borders stay shared, and areas are those of what is written</source>
        <translation>Sin los escalones de los píxeles; los límites compartidos siguen siéndolo, y las áreas son las de lo que se escribe</translation>
    </message>
    <message>
        <source>Without this, nothing is written where a file of the name exists</source>
        <translation>Si no, no se escribe nada donde exista un archivo con ese nombre</translation>
    </message>
    <message>
        <source>Write the landslides as data for others</source>
        <translation>Escribir los deslizamientos como datos para otros</translation>
    </message>
    <message>
        <source>and dra&amp;wn labels</source>
        <translation>&amp;y etiquetas dibujadas</translation>
    </message>
</context>
<context>
    <name>ExtentChooser</name>
    <message>
        <source>Current view of the map</source>
        <translation>Vista actual del mapa</translation>
    </message>
    <message>
        <source>Dra&amp;w the rectangle</source>
        <translation>D&amp;ibujar el rectángulo</translation>
    </message>
    <message>
        <source>Drag a rectangle on the map; it stays until you draw another one</source>
        <translation>Arrastre un rectángulo en el mapa; se conserva hasta que dibuje otro</translation>
    </message>
    <message>
        <source>Inside a polygon layer</source>
        <translation>Dentro de una capa de polígonos</translation>
    </message>
    <message>
        <source>Only the area inside the polygons of this layer is mapped</source>
        <translation>Solo se mapea el área dentro de los polígonos de esta capa</translation>
    </message>
    <message>
        <source>Rectangle drawn on the map</source>
        <translation>Rectángulo dibujado en el mapa</translation>
    </message>
    <message>
        <source>Whole post-event raster</source>
        <translation>Todo el ráster posterior</translation>
    </message>
</context>
<context>
    <name>FetchControl</name>
    <message>
        <source>Cancelled; nothing was downloaded.</source>
        <translation>Cancelado; no se descargó nada.</translation>
    </message>
    <message>
        <source>Download weights</source>
        <translation>Descargar pesos</translation>
    </message>
    <message>
        <source>Download {repository} from {host}, about {megabytes} MB, to {file}? Licence: {licence}.</source>
        <translation>¿Descargar {repository} de {host}, unos {megabytes} MB, en {file}? Licencia: {licence}.</translation>
    </message>
    <message>
        <source>Encoder {} is ready: a training on this page starts from it.</source>
        <translation>El codificador {} está listo: un entrenamiento en esta página parte de él.</translation>
    </message>
    <message>
        <source>see its page there</source>
        <translation>véase su página allí</translation>
    </message>
</context>
<context>
    <name>FetchPlan</name>
    <message>
        <source>Downloading weights</source>
        <translation>Descargando pesos</translation>
    </message>
    <message>
        <source>Looking up weights</source>
        <translation>Buscando pesos</translation>
    </message>
</context>
<context>
    <name>FitPlan</name>
    <message>
        <source>Fitting the weights to the reviews</source>
        <translation>Ajustando los pesos a las revisiones</translation>
    </message>
    <message>
        <source>Going back to the usual weights</source>
        <translation>Volviendo a los pesos habituales</translation>
    </message>
</context>
<context>
    <name>GroundBox</name>
    <message>
        <source>Apply to the candidates</source>
        <translation>Aplicar a los candidatos</translation>
    </message>
    <message>
        <source>Describe the terrain of the event's candidates, and apply the rules to them</source>
        <translation>Describir el terreno de los candidatos del evento y aplicarles las reglas</translation>
    </message>
    <message>
        <source>Ele&amp;vation</source>
        <translation>Ele&amp;vación</translation>
    </message>
    <message>
        <source>Elevation model, any coordinate system and pixel size: candidates get their terrain</source>
        <translation>Modelo de elevación, en cualquier sistema de coordenadas y tamaño de píxel: los candidatos reciben su terreno</translation>
    </message>
    <message>
        <source>Elevations are in feet</source>
        <translation>Las elevaciones están en pies</translation>
    </message>
    <message>
        <source>Least slope</source>
        <translation>Pendiente mínima</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivada</translation>
    </message>
    <message>
        <source>Only where the raster does not say so itself</source>
        <translation>Solo si el propio ráster no lo indica</translation>
    </message>
    <message>
        <source>Polygons, or a raster (0: land): what lies in it by more than a half is ruled out</source>
        <translation>Polígonos, o un ráster (0: tierra): lo que está en ello en más de la mitad se excluye</translation>
    </message>
    <message>
        <source>Terrain</source>
        <translation>Terreno</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Agua</translation>
    </message>
    <message>
        <source>Water by the bands of the image, too</source>
        <translation>Agua según las bandas de la imagen, también</translation>
    </message>
    <message>
        <source>What lies on flatter ground on the whole is ruled out: hidden, not lost</source>
        <translation>Lo que en conjunto está en terreno más llano se excluye: queda oculto, no se pierde</translation>
    </message>
    <message>
        <source>Where more green light than near infrared comes back there is water; the bands must be known</source>
        <translation>Donde vuelve más luz verde que infrarroja cercana hay agua; las bandas deben conocerse</translation>
    </message>
</context>
<context>
    <name>GroundControl</name>
    <message>
        <source>Cancelled; some candidates are described. Apply it again for the rest.</source>
        <translation>Cancelado; algunos candidatos están descritos. Aplíquelo de nuevo para el resto.</translation>
    </message>
    <message>
        <source>Cancelled; the candidates stay as they were.</source>
        <translation>Cancelado; los candidatos quedan como estaban.</translation>
    </message>
    <message>
        <source>Candidates described: {}</source>
        <translation>Candidatos descritos: {}</translation>
    </message>
    <message>
        <source>Describing the terrain of the candidates</source>
        <translation>Describiendo el terreno de los candidatos</translation>
    </message>
    <message>
        <source>The event was closed meanwhile: its candidates are not described.</source>
        <translation>El evento se cerró mientras tanto: sus candidatos no están descritos.</translation>
    </message>
</context>
<context>
    <name>GroundPlan</name>
    <message>
        <source>Describing the terrain of the candidates</source>
        <translation>Describiendo el terreno de los candidatos</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>Add rasters…</source>
        <translation>Añadir rásteres…</translation>
    </message>
    <message>
        <source>As data for others, with metadata and statistics, or as a printed map.</source>
        <translation>Como datos para otros, con metadatos y estadísticas, o como mapa impreso.</translation>
    </message>
    <message>
        <source>By keyboard: A accepts, R rejects, Space blinks before and after. Ten are enough to go on.</source>
        <translation>Con el teclado: A acepta, R rechaza, Espacio alterna entre antes y después. Diez bastan para continuar.</translation>
    </message>
    <message>
        <source>Check the images and the model below. What is proposed there needs no labels of yours.</source>
        <translation>Compruebe abajo las imágenes y el modelo. Lo que se propone allí no necesita etiquetas suyas.</translation>
    </message>
    <message>
        <source>Choose the images</source>
        <translation>Elija las imágenes</translation>
    </message>
    <message>
        <source>Draw landslides that the map lacks, and mark areas where all of them are drawn.</source>
        <translation>Dibuje los deslizamientos que faltan en el mapa y marque áreas donde estén todos dibujados.</translation>
    </message>
    <message>
        <source>Export the inventory</source>
        <translation>Exportar el inventario</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Go to the labels</source>
        <translation>Ir a las etiquetas</translation>
    </message>
    <message>
        <source>Keep it to one line; the menu of the help button opens it again</source>
        <translation>Reducirla a una línea; el menú del botón de ayuda la abre de nuevo</translation>
    </message>
    <message>
        <source>Label what was missed</source>
        <translation>Etiquete lo que faltó</translation>
    </message>
    <message>
        <source>Make a map</source>
        <translation>Haga un mapa</translation>
    </message>
    <message>
        <source>Make an event</source>
        <translation>Cree un evento</translation>
    </message>
    <message>
        <source>Map landslides</source>
        <translation>Mapear deslizamientos</translation>
    </message>
    <message>
        <source>New event…</source>
        <translation>Nuevo evento…</translation>
    </message>
    <message>
        <source>Next: {title}</source>
        <translation>A continuación: {title}</translation>
    </message>
    <message>
        <source>One file that keeps the map, labels, and every decision about them.</source>
        <translation>Un archivo que guarda el mapa, las etiquetas y cada decisión sobre ellos.</translation>
    </message>
    <message>
        <source>One from after the event, and one from before it if there is one: any raster QGIS shows.</source>
        <translation>Una de después del evento y, si la hay, una de antes: cualquier ráster que muestre QGIS.</translation>
    </message>
    <message>
        <source>Review the candidates</source>
        <translation>Revise los candidatos</translation>
    </message>
    <message>
        <source>Start the review</source>
        <translation>Empezar la revisión</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Paso atrás</translation>
    </message>
    <message>
        <source>Step forward</source>
        <translation>Paso adelante</translation>
    </message>
    <message>
        <source>Teach a model</source>
        <translation>Enseñe a un modelo</translation>
    </message>
    <message>
        <source>Teach…</source>
        <translation>Enseñar…</translation>
    </message>
    <message>
        <source>The starter becomes a model of your own, or yours better, by what you decided and drew.</source>
        <translation>El modelo inicial se convierte en un modelo propio, o el suyo mejora, con lo que ha decidido y dibujado.</translation>
    </message>
    <message>
        <source>{number} of {count}: {title}</source>
        <translation>{number} de {count}: {title}</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>&amp;All of the help</source>
        <translation>&amp;Toda la ayuda</translation>
    </message>
    <message>
        <source>&amp;Help on this page</source>
        <translation>&amp;Ayuda de esta página</translation>
    </message>
    <message>
        <source>&amp;Quick start</source>
        <translation>&amp;Inicio rápido</translation>
    </message>
    <message>
        <source>&amp;Show the first steps</source>
        <translation>&amp;Mostrar los primeros pasos</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>Ayuda de esta página</translation>
    </message>
    <message>
        <source>No program has opened the help. Open this file in a browser: {page}</source>
        <translation>Ningún programa abrió la ayuda. Abra este archivo en un navegador: {page}</translation>
    </message>
    <message>
        <source>The help is not in this copy of the plugin: {page} is missing. Install the plugin's zip again; in a checkout, run ./build.sh docs.</source>
        <translation>La ayuda no está en esta copia del complemento: falta {page}. Instale de nuevo el zip del complemento; en una copia del repositorio, ejecute ./build.sh docs.</translation>
    </message>
</context>
<context>
    <name>InventoryMap</name>
    <message>
        <source>1 landslide</source>
        <translation>1 deslizamiento</translation>
    </message>
    <message>
        <source>Coordinates: {}; graticule WGS 84</source>
        <translation>Coordenadas: {}; gratícula WGS 84</translation>
    </message>
    <message>
        <source>Images: {}</source>
        <translation>Imágenes: {}</translation>
    </message>
    <message>
        <source>Landslide</source>
        <translation>Deslizamiento</translation>
    </message>
    <message>
        <source>Landslide inventory</source>
        <translation>Inventario de deslizamientos</translation>
    </message>
    <message>
        <source>Landslides</source>
        <translation>Deslizamientos</translation>
    </message>
    <message>
        <source>Model: {}</source>
        <translation>Modelo: {}</translation>
    </message>
    <message>
        <source>Not stated</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>Reviewed by: {}</source>
        <translation>Revisado por: {}</translation>
    </message>
    <message>
        <source>Sheet {} of {}: {}</source>
        <translation>Hoja {} de {}: {}</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Hojas</translation>
    </message>
    <message>
        <source>The image has no georeference: coordinates are pixels.</source>
        <translation>La imagen no está georreferenciada: las coordenadas son píxeles.</translation>
    </message>
    <message>
        <source>event of {}</source>
        <translation>evento del {}</translation>
    </message>
    <message>
        <source>{} and {} more</source>
        <translation>{} y {} más</translation>
    </message>
    <message>
        <source>{} landslides</source>
        <translation>{} deslizamientos</translation>
    </message>
    <message>
        <source>{} square pixels</source>
        <translation>{} píxeles cuadrados</translation>
    </message>
    <message>
        <source>{} · made with Landslide Mapper</source>
        <translation>{} · hecho con Landslide Mapper</translation>
    </message>
</context>
<context>
    <name>JobControl</name>
    <message>
        <source>Another job is running. Wait until it has ended, or cancel it.</source>
        <translation>Hay otra tarea en curso. Espere a que termine o cancélela.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Landslide Mapper</source>
        <translation>Landslide Mapper</translation>
    </message>
    <message>
        <source>Set up the engine…</source>
        <translation>Configurar el motor…</translation>
    </message>
    <message>
        <source>The job failed unexpectedly: {}. The details are in the log panel 'Landslide Mapper'.</source>
        <translation>La tarea falló inesperadamente: {}. Los detalles están en el panel de registro «Landslide Mapper».</translation>
    </message>
</context>
<context>
    <name>JobFooter</name>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>Progress of the job</source>
        <translation>Progreso de la tarea</translation>
    </message>
    <message>
        <source>Stop the job; nothing half-written is left behind</source>
        <translation>Detener la tarea; no queda nada a medio escribir</translation>
    </message>
</context>
<context>
    <name>JobThread</name>
    <message>
        <source>Starting the engine</source>
        <translation>Iniciando el motor</translation>
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
        <translation>Espacio</translation>
    </message>
    <message>
        <source>These keys work on the map and on this page while the review is on</source>
        <translation>Estas teclas funcionan en el mapa y en esta página durante la revisión</translation>
    </message>
    <message>
        <source>accept</source>
        <translation>aceptar</translation>
    </message>
    <message>
        <source>blink</source>
        <translation>alternar</translation>
    </message>
    <message>
        <source>comment</source>
        <translation>comentar</translation>
    </message>
    <message>
        <source>end</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>last version</source>
        <translation>versión anterior</translation>
    </message>
    <message>
        <source>merge</source>
        <translation>unir</translation>
    </message>
    <message>
        <source>next</source>
        <translation>siguiente</translation>
    </message>
    <message>
        <source>previous</source>
        <translation>anterior</translation>
    </message>
    <message>
        <source>reject</source>
        <translation>rechazar</translation>
    </message>
    <message>
        <source>reshape</source>
        <translation>reformar</translation>
    </message>
    <message>
        <source>split</source>
        <translation>dividir</translation>
    </message>
    <message>
        <source>swipe</source>
        <translation>cortina</translation>
    </message>
    <message>
        <source>undo</source>
        <translation>deshacer</translation>
    </message>
</context>
<context>
    <name>LabelCountsView</name>
    <message>
        <source>&amp;Teach a model from these labels</source>
        <translation>&amp;Enseñar a un modelo estas etiquetas</translation>
    </message>
    <message>
        <source>Go to the page that updates your model, or trains a first one</source>
        <translation>Ir a la página que actualiza su modelo, o que entrena el primero</translation>
    </message>
    <message>
        <source>Labelled</source>
        <translation>Etiquetado</translation>
    </message>
    <message>
        <source>Landslides</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Landslides drawn or imported: {}</source>
        <translation>Deslizamientos dibujados o importados: {}</translation>
    </message>
    <message>
        <source>Saved or not, everything that is drawn counts</source>
        <translation>Guardado o no, todo lo dibujado cuenta</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Uso</translation>
    </message>
</context>
<context>
    <name>LabelDrawing</name>
    <message>
        <source>'{layer}' cannot be edited. {because}</source>
        <translation>«{layer}» no se puede editar. {because}</translation>
    </message>
    <message>
        <source>'{layer}' could not be saved, its edits are still there: {reasons}</source>
        <translation>«{layer}» no se pudo guardar, sus cambios siguen ahí: {reasons}</translation>
    </message>
</context>
<context>
    <name>LabelExchange</name>
    <message>
        <source>&amp;Files (polygons, LabelMe, mask)…</source>
        <translation>Archi&amp;vos (polígonos, LabelMe, máscara)…</translation>
    </message>
    <message>
        <source>&amp;Import labels</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>Add the landslides of a polygon layer, of LabelMe files or of a mask to the labels</source>
        <translation>Añadir a las etiquetas los deslizamientos de una capa de polígonos, de archivos LabelMe o de una máscara</translation>
    </message>
    <message>
        <source>Add the rasters that the labels belong to first: each LabelMe file refers to one.</source>
        <translation>Añada primero los rásteres a los que pertenecen las etiquetas: cada archivo LabelMe remite a uno.</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Import labels</source>
        <translation>Importar etiquetas</translation>
    </message>
    <message>
        <source>LabelMe files written: {files}, landslides in them: {landslides}.</source>
        <translation>Archivos LabelMe escritos: {files}, deslizamientos en ellos: {landslides}.</translation>
    </message>
    <message>
        <source>Left out because they lie in accuracy areas, wholly or in part: {}.</source>
        <translation>Omitidos por estar en áreas de exactitud, total o parcialmente: {}.</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Aún ninguna</translation>
    </message>
    <message>
        <source>Polygon layers of the project</source>
        <translation>Capas de polígonos del proyecto</translation>
    </message>
    <message>
        <source>Polygons, LabelMe files, masks ({})</source>
        <translation>Polígonos, archivos LabelMe, máscaras ({})</translation>
    </message>
    <message>
        <source>Stop; labels that are imported already stay</source>
        <translation>Detener; las etiquetas ya importadas se quedan</translation>
    </message>
    <message>
        <source>Write the labels as LabelMe files, one for each raster</source>
        <translation>Escribir las etiquetas como archivos LabelMe, uno por ráster</translation>
    </message>
</context>
<context>
    <name>LabelMeDialog</name>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <source>&amp;Rasters</source>
        <translation>&amp;Rásteres</translation>
    </message>
    <message>
        <source>A file is written for each ticked raster</source>
        <translation>Se escribe un archivo por cada ráster marcado</translation>
    </message>
    <message>
        <source>Beside each raster</source>
        <translation>Junto a cada ráster</translation>
    </message>
    <message>
        <source>Each file holds the labels inside one raster, in its pixels, and refers to it; the image itself is not copied.</source>
        <translation>Cada archivo contiene las etiquetas dentro de un ráster, en sus píxeles, y remite a él; la imagen no se copia.</translation>
    </message>
    <message>
        <source>Export labels as LabelMe files</source>
        <translation>Exportar etiquetas como archivos LabelMe</translation>
    </message>
    <message>
        <source>Folder for the files; empty: beside each raster, where LabelMe looks for it</source>
        <translation>Carpeta para los archivos; vacío: junto a cada ráster, donde LabelMe los busca</translation>
    </message>
    <message>
        <source>Re&amp;place files that are there</source>
        <translation>Reem&amp;plazar archivos existentes</translation>
    </message>
    <message>
        <source>Sa&amp;ve in</source>
        <translation>&amp;Guardar en</translation>
    </message>
    <message>
        <source>Without this, files that are there are left alone</source>
        <translation>Si no, los archivos existentes no se tocan</translation>
    </message>
</context>
<context>
    <name>LabelPage</name>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Terminar</translation>
    </message>
    <message>
        <source>&amp;Use areas for</source>
        <translation>&amp;Usar las áreas para</translation>
    </message>
    <message>
        <source>'{name}': landslides imported: {count}.</source>
        <translation>«{name}»: deslizamientos importados: {count}.</translation>
    </message>
    <message>
        <source>Accuracy</source>
        <translation>Exactitud</translation>
    </message>
    <message>
        <source>All landslides in the current view are drawn: add it as a labelled area</source>
        <translation>Todos los deslizamientos de la vista actual están dibujados: añadirla como área etiquetada</translation>
    </message>
    <message>
        <source>Areas removed, as nothing was left of them: {}.</source>
        <translation>Áreas quitadas porque no quedó nada de ellas: {}.</translation>
    </message>
    <message>
        <source>Candidates in these areas that nobody has reviewed: {}. The model learns that they are no landslides. Review them, or draw them.</source>
        <translation>Candidatos en estas áreas que nadie ha revisado: {}. El modelo aprende que no son deslizamientos. Revíselos o dibújelos.</translation>
    </message>
    <message>
        <source>Click on a landslide: its outline is proposed from the images on the Map page. The mouse wheel changes its size, Enter takes it</source>
        <translation>Haga clic en un deslizamiento: se propone su contorno a partir de las imágenes de la página «Mapear». La rueda del ratón cambia su tamaño, Intro lo acepta</translation>
    </message>
    <message>
        <source>Draw &amp;landslides</source>
        <translation>&amp;Dibujar deslizamientos</translation>
    </message>
    <message>
        <source>Draw labelled &amp;areas</source>
        <translation>Dibujar &amp;áreas etiquetadas</translation>
    </message>
    <message>
        <source>Draw landslides with QGIS's polygon tool: left clicks set corners, a right click ends</source>
        <translation>Dibujar deslizamientos con la herramienta de polígonos de QGIS: los clics izquierdos ponen vértices, uno derecho termina</translation>
    </message>
    <message>
        <source>Draw where all landslides are drawn: what is not a landslide there is background</source>
        <translation>Dibujar dónde están todos los deslizamientos: lo que allí no es deslizamiento es fondo</translation>
    </message>
    <message>
        <source>Everything is saved</source>
        <translation>Todo está guardado</translation>
    </message>
    <message>
        <source>Files that could not be used: {count}. {first}</source>
        <translation>Archivos que no se pudieron usar: {count}. {first}</translation>
    </message>
    <message>
        <source>It has no coordinate reference system and was taken to be in the event's.</source>
        <translation>No tiene sistema de referencia de coordenadas; se supuso el del evento.</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>Labels are kept in an event: one file for all of its data. Make or open one to begin.</source>
        <translation>Las etiquetas se guardan en un evento: un archivo con todos sus datos. Cree uno o abra uno para empezar.</translation>
    </message>
    <message>
        <source>Landslide Mapper</source>
        <translation>Landslide Mapper</translation>
    </message>
    <message>
        <source>Landslides outside all labelled areas: {}. The model learns them, but not what lies around.</source>
        <translation>Deslizamientos fuera de todas las áreas etiquetadas: {}. El modelo los aprende, pero no lo que los rodea.</translation>
    </message>
    <message>
        <source>Left out, as it was labelled before: {}.</source>
        <translation>Omitidos por estar ya etiquetados: {}.</translation>
    </message>
    <message>
        <source>Left out: {}.</source>
        <translation>Omitidos: {}.</translation>
    </message>
    <message>
        <source>Let new corners meet those that are there, so that neighbours share their edges</source>
        <translation>Los vértices nuevos se unen a los existentes, para que los vecinos compartan bordes</translation>
    </message>
    <message>
        <source>Make or open an event</source>
        <translation>Crear o abrir un evento</translation>
    </message>
    <message>
        <source>Next: click on or draw the landslides that you see, or import them.</source>
        <translation>A continuación: haga clic en los deslizamientos que vea o dibújelos, o impórtelos.</translation>
    </message>
    <message>
        <source>Next: draw at least one landslide inside a training area.</source>
        <translation>A continuación: dibuje al menos un deslizamiento dentro de un área de entrenamiento.</translation>
    </message>
    <message>
        <source>Next: mark where all landslides are drawn: zoom there and mark the view, or draw the area.</source>
        <translation>A continuación: indique dónde están dibujados todos los deslizamientos: acérquese y marque la vista, o dibuje el área.</translation>
    </message>
    <message>
        <source>Not saved yet: {}</source>
        <translation>Sin guardar: {}</translation>
    </message>
    <message>
        <source>Outline landslides by &amp;click</source>
        <translation>Trazar deslizamientos con un &amp;clic</translation>
    </message>
    <message>
        <source>Outside all rasters of the project: {}.</source>
        <translation>Fuera de todos los rásteres del proyecto: {}.</translation>
    </message>
    <message>
        <source>Overlapping another landslide (they count once): {}.</source>
        <translation>Solapados con otro deslizamiento (cuentan una vez): {}.</translation>
    </message>
    <message>
        <source>Polygons removed, as they have no area: {}.</source>
        <translation>Polígonos quitados por no tener área: {}.</translation>
    </message>
    <message>
        <source>Repaired, as they crossed themselves: {}.</source>
        <translation>Reparados porque se cruzaban a sí mismos: {}.</translation>
    </message>
    <message>
        <source>Repaired: {}.</source>
        <translation>Reparados: {}.</translation>
    </message>
    <message>
        <source>Save what was drawn, and end drawing</source>
        <translation>Guardar lo dibujado y terminar de dibujar</translation>
    </message>
    <message>
        <source>Take away again what was just added</source>
        <translation>Quitar lo que se acaba de añadir</translation>
    </message>
    <message>
        <source>This &amp;view is fully labelled</source>
        <translation>Esta &amp;vista está toda etiquetada</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Training: the model learns there. Validation: it is checked there while it learns. Accuracy: it never sees them, so that its accuracy can be measured there</source>
        <translation>Entrenamiento: allí aprende el modelo. Validación: allí se comprueba mientras aprende. Exactitud: nunca las ve, para poder medir su exactitud</translation>
    </message>
    <message>
        <source>Turn on snapping</source>
        <translation>Activar el autoensamblado</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validación</translation>
    </message>
    <message>
        <source>covered by background</source>
        <translation>cubiertos por fondo</translation>
    </message>
    <message>
        <source>lines</source>
        <translation>líneas</translation>
    </message>
    <message>
        <source>marked to be ignored</source>
        <translation>marcados para ignorar</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>off the map</source>
        <translation>fuera del mapa</translation>
    </message>
    <message>
        <source>points</source>
        <translation>puntos</translation>
    </message>
    <message>
        <source>rejected in a review</source>
        <translation>rechazados en una revisión</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>ya existentes</translation>
    </message>
    <message>
        <source>without an area</source>
        <translation>sin área</translation>
    </message>
    <message>
        <source>without geometry</source>
        <translation>sin geometría</translation>
    </message>
    <message>
        <source>{km2} marked as fully labelled ({role}).</source>
        <translation>{km2} marcados como totalmente etiquetados ({role}).</translation>
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
        <translation>Unos lugares al azar evitan que las etiquetas sigan solo la opinión del modelo.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>All landslides of this tile are drawn: it becomes a training area, and the next place is shown</source>
        <translation>Todos los deslizamientos de esta tesela están dibujados: pasa a ser área de entrenamiento y se muestra el lugar siguiente</translation>
    </message>
    <message>
        <source>Choose a model on the Map page: it says where it is unsure.</source>
        <translation>Elija un modelo en la página «Mapear»: él dice dónde duda.</translation>
    </message>
    <message>
        <source>Choose the post-event raster on the Map page.</source>
        <translation>Elija el ráster posterior en la página «Mapear».</translation>
    </message>
    <message>
        <source>Click a place to go there. Tick it when all its landslides are drawn; untick to undo.</source>
        <translation>Clic en un lugar para ir a él. Márquelo cuando todos sus deslizamientos estén dibujados; desmárquelo para deshacer.</translation>
    </message>
    <message>
        <source>Current view of the map</source>
        <translation>Vista actual del mapa</translation>
    </message>
    <message>
        <source>Go to the next place that is not done</source>
        <translation>Ir al siguiente lugar por hacer</translation>
    </message>
    <message>
        <source>Label here next</source>
        <translation>Etiquetar aquí a continuación</translation>
    </message>
    <message>
        <source>Labels help most where the model is unsure. Let it suggest such places.</source>
        <translation>Las etiquetas ayudan más donde el modelo duda. Deje que sugiera esos lugares.</translation>
    </message>
    <message>
        <source>Look in</source>
        <translation>Buscar en</translation>
    </message>
    <message>
        <source>Next &amp;place</source>
        <translation>&amp;Lugar siguiente</translation>
    </message>
    <message>
        <source>Open an event, or make a new one.</source>
        <translation>Abra un evento o cree uno nuevo.</translation>
    </message>
    <message>
        <source>Places labelled: {done} of {count}</source>
        <translation>Lugares etiquetados: {done} de {count}</translation>
    </message>
    <message>
        <source>Rank the tiles of the scene by how unsure the model is; done places stay in the list</source>
        <translation>Ordenar las teselas de la escena según cuánto duda el modelo; los lugares hechos siguen en la lista</translation>
    </message>
    <message>
        <source>Su&amp;ggest places</source>
        <translation>Su&amp;gerir lugares</translation>
    </message>
    <message>
        <source>Suggested places</source>
        <translation>Lugares sugeridos</translation>
    </message>
    <message>
        <source>The decoders of the model's regions say different things here.</source>
        <translation>Los decodificadores de las regiones del modelo no coinciden aquí.</translation>
    </message>
    <message>
        <source>The model is unsure, and the tile looks unlike the other suggestions.</source>
        <translation>El modelo duda, y la tesela no se parece a las demás sugerencias.</translation>
    </message>
    <message>
        <source>The probability is close to one half in much of this tile.</source>
        <translation>La probabilidad está cerca de un medio en gran parte de esta tesela.</translation>
    </message>
    <message>
        <source>The tile is marked as fully labelled.</source>
        <translation>La tesela está marcada como totalmente etiquetada.</translation>
    </message>
    <message>
        <source>This place cannot be shown in the map's coordinate reference system.</source>
        <translation>Este lugar no se puede mostrar en el sistema de referencia de coordenadas del mapa.</translation>
    </message>
    <message>
        <source>Til&amp;e is labelled</source>
        <translation>Tesela eti&amp;quetada</translation>
    </message>
    <message>
        <source>Uncertainty: {:.2f} bits per pixel.</source>
        <translation>Incertidumbre: {:.2f} bits por píxel.</translation>
    </message>
    <message>
        <source>Where to look for places that are worth labelling</source>
        <translation>Dónde buscar lugares que valga la pena etiquetar</translation>
    </message>
    <message>
        <source>Whole scene</source>
        <translation>Toda la escena</translation>
    </message>
    <message>
        <source>drawn at random</source>
        <translation>elegido al azar</translation>
    </message>
    <message>
        <source>regions disagree</source>
        <translation>las regiones discrepan</translation>
    </message>
    <message>
        <source>the model is unsure</source>
        <translation>el modelo duda</translation>
    </message>
    <message>
        <source>unsure, looks different</source>
        <translation>dudoso, aspecto distinto</translation>
    </message>
</context>
<context>
    <name>LabelTransfer</name>
    <message>
        <source>Exporting labels</source>
        <translation>Exportando etiquetas</translation>
    </message>
    <message>
        <source>Importing '{}'</source>
        <translation>Importando «{}»</translation>
    </message>
    <message>
        <source>Taking back</source>
        <translation>Deshaciendo</translation>
    </message>
    <message>
        <source>files: {}</source>
        <translation>archivos: {}</translation>
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
        <translation>Configuración de Landslide Mapper</translation>
    </message>
</context>
<context>
    <name>LandslideMapperPlugin</name>
    <message>
        <source>Diagnostics…</source>
        <translation>Diagnóstico…</translation>
    </message>
    <message>
        <source>Landslide Mapper</source>
        <translation>Landslide Mapper</translation>
    </message>
    <message>
        <source>Map landslides from satellite images</source>
        <translation>Mapear deslizamientos a partir de imágenes de satélite</translation>
    </message>
</context>
<context>
    <name>LastRun</name>
    <message>
        <source>Another threshold</source>
        <translation>Otro umbral</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <source>Last: {}</source>
        <translation>Último: {}</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapear</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>candidates: {}</source>
        <translation>candidatos: {}</translation>
    </message>
</context>
<context>
    <name>LiveChoice</name>
    <message>
        <source>&amp;Learn while I review</source>
        <translation>A&amp;prender mientras reviso</translation>
    </message>
    <message>
        <source>A quick update starts by itself after each handful of new labels and decisions. The view is refreshed when your hands rest; what you have reviewed stays as it is.</source>
        <translation>Una actualización rápida empieza por sí sola cada vez que se reúnen unas cuantas etiquetas y decisiones nuevas. La vista se refresca cuando usted hace una pausa; lo que ha revisado queda como está.</translation>
    </message>
    <message>
        <source>New labels and decisions after which an update starts</source>
        <translation>Etiquetas y decisiones nuevas tras las que empieza una actualización</translation>
    </message>
    <message>
        <source>new labels and decisions start an update</source>
        <translation>etiquetas y decisiones nuevas inician una actualización</translation>
    </message>
</context>
<context>
    <name>LiveLearning</name>
    <message>
        <source>Learning while you review is switched off: three updates in a row did not help. The Update page says why.</source>
        <translation>El aprendizaje durante la revisión está desactivado: tres actualizaciones seguidas no ayudaron. La página «Actualizar» dice por qué.</translation>
    </message>
    <message>
        <source>The last handful did not help: {reason} The version in use stays.</source>
        <translation>Las últimas etiquetas y decisiones nuevas no ayudaron: {reason} La versión en uso se mantiene.</translation>
    </message>
</context>
<context>
    <name>MapButtons</name>
    <message>
        <source>&amp;Boxes for triage</source>
        <translation>&amp;Recuadros para el triaje</translation>
    </message>
    <message>
        <source>&amp;Map landslides</source>
        <translation>M&amp;apear deslizamientos</translation>
    </message>
    <message>
        <source>Boxes by &amp;Faster R-CNN</source>
        <translation>Recuadros con &amp;Faster R-CNN</translation>
    </message>
    <message>
        <source>Find landslides and add them to the project</source>
        <translation>Buscar deslizamientos y añadirlos al proyecto</translation>
    </message>
    <message>
        <source>More: what else these choices can give</source>
        <translation>Más: qué otra cosa pueden dar estas opciones</translation>
    </message>
    <message>
        <source>Needs a model that was taught boxes: Update page, Advanced</source>
        <translation>Necesita un modelo al que se hayan enseñado recuadros: página «Actualizar», «Avanzado»</translation>
    </message>
    <message>
        <source>One box with a score around each landslide, to see where to look first</source>
        <translation>Un recuadro con puntuación alrededor de cada deslizamiento, para ver dónde mirar primero</translation>
    </message>
</context>
<context>
    <name>MapControl</name>
    <message>
        <source>Add candidates and probability to the project</source>
        <translation>Añadir candidatos y probabilidad al proyecto</translation>
    </message>
    <message>
        <source>Add layers</source>
        <translation>Añadir capas</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Cancelado; no se escribió nada.</translation>
    </message>
    <message>
        <source>Candidate landslides: {count}</source>
        <translation>Deslizamientos candidatos: {count}</translation>
    </message>
    <message>
        <source>Go on where it stopped</source>
        <translation>Seguir donde se detuvo</translation>
    </message>
    <message>
        <source>Map what is missing; what is finished is kept</source>
        <translation>Mapear lo que falta; lo terminado se conserva</translation>
    </message>
    <message>
        <source>Open the attribute table of the candidates</source>
        <translation>Abrir la tabla de atributos de los candidatos</translation>
    </message>
    <message>
        <source>Show all candidates</source>
        <translation>Mostrar todos los candidatos</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>The event was closed while the map was made: candidates in {file}: {count}</source>
        <translation>El evento se cerró mientras se mapeaba: candidatos en {file}: {count}</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>{} more are reviewed already or were there before</source>
        <translation>ya revisados o existentes: {}</translation>
    </message>
    <message>
        <source>{} were cut where others are</source>
        <translation>recortados donde hay otros: {}</translation>
    </message>
</context>
<context>
    <name>MapGroup</name>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>Ima&amp;gen</translation>
    </message>
    <message>
        <source>&amp;Keep the layout in the project</source>
        <translation>Conservar &amp;la composición en el proyecto</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Mapa</translation>
    </message>
    <message>
        <source>A grid of sheets</source>
        <translation>Una cuadrícula de hojas</translation>
    </message>
    <message>
        <source>Attri&amp;bution</source>
        <translation>Atri&amp;bución</translation>
    </message>
    <message>
        <source>C&amp;olors</source>
        <translation>C&amp;olores</translation>
    </message>
    <message>
        <source>Format of the file; size and orientation of the paper, or a template of your own: keep the layout in the project, edit it there, and save it as template</source>
        <translation>Formato del archivo; tamaño y orientación del papel, o una plantilla propia: conserve la composición en el proyecto, edítela allí y guárdela como plantilla</translation>
    </message>
    <message>
        <source>One for each of: {}</source>
        <translation>Una por cada elemento de: {}</translation>
    </message>
    <message>
        <source>One map</source>
        <translation>Un mapa</translation>
    </message>
    <message>
        <source>One map; or an atlas: sheets of one scale over the landslides, or one for each polygon</source>
        <translation>Un mapa; o un atlas: hojas de una misma escala sobre los deslizamientos, o una por cada polígono</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Print the landslides as a map</source>
        <translation>Imprimir los deslizamientos como mapa</translation>
    </message>
    <message>
        <source>Raster below the landslides; may be empty</source>
        <translation>Ráster bajo los deslizamientos; puede quedar vacío</translation>
    </message>
    <message>
        <source>Scale of the sheets</source>
        <translation>Escala de las hojas</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Hojas</translation>
    </message>
    <message>
        <source>To edit it under Project &gt; Layouts; it shows the exported GeoPackage, so tick that, too</source>
        <translation>Para editarla en Proyecto &gt; Composiciones; muestra el GeoPackage exportado, así que márquelo también</translation>
    </message>
    <message>
        <source>What the colors of the landslides tell</source>
        <translation>Qué indican los colores de los deslizamientos</translation>
    </message>
    <message>
        <source>Where the image is from, as its license asks for</source>
        <translation>De dónde procede la imagen, como pide su licencia</translation>
    </message>
</context>
<context>
    <name>MapPage</name>
    <message>
        <source>&amp;Area</source>
        <translation>Ár&amp;ea</translation>
    </message>
    <message>
        <source>A layer that is no file (XYZ, WMS) is rendered with pixels of this size on the ground; proposed is that of the screen at the current scale</source>
        <translation>Una capa que no es un archivo (XYZ, WMS) se representa con píxeles de este tamaño en el terreno; se propone el de la pantalla a la escala actual</translation>
    </message>
    <message>
        <source>Add a polygon layer that bounds the area to map, or choose another area.</source>
        <translation>Añada una capa de polígonos que delimite el área, o elija otra área.</translation>
    </message>
    <message>
        <source>Add a post-event raster to the project.</source>
        <translation>Añada al proyecto un ráster posterior al evento.</translation>
    </message>
    <message>
        <source>Automatic (from image)</source>
        <translation>Automática (según la imagen)</translation>
    </message>
    <message>
        <source>Boxes: {name}</source>
        <translation>Recuadros: {name}</translation>
    </message>
    <message>
        <source>Choose a model.</source>
        <translation>Elija un modelo.</translation>
    </message>
    <message>
        <source>Choose a raster</source>
        <translation>Elija un ráster</translation>
    </message>
    <message>
        <source>Choose a region</source>
        <translation>Elija una región</translation>
    </message>
    <message>
        <source>Choose the attribute that names the region of each polygon.</source>
        <translation>Elija el atributo que nombra la región de cada polígono.</translation>
    </message>
    <message>
        <source>Choose the raster taken after the event.</source>
        <translation>Elija el ráster tomado después del evento.</translation>
    </message>
    <message>
        <source>Choose the region of the model that fits this scene best.</source>
        <translation>Elija la región del modelo que mejor se ajuste a esta escena.</translation>
    </message>
    <message>
        <source>Draw a rectangle on the map.</source>
        <translation>Dibuje un rectángulo en el mapa.</translation>
    </message>
    <message>
        <source>Folder for the candidates (GeoPackage) and the probability (GeoTIFF)</source>
        <translation>Carpeta para los candidatos (GeoPackage) y la probabilidad (GeoTIFF)</translation>
    </message>
    <message>
        <source>Landslide Mapper</source>
        <translation>Landslide Mapper</translation>
    </message>
    <message>
        <source>Landslides {date}</source>
        <translation>Deslizamientos {date}</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapear</translation>
    </message>
    <message>
        <source>Mo&amp;del</source>
        <translation>Mo&amp;delo</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>P&amp;ost-event</source>
        <translation>P&amp;osterior</translation>
    </message>
    <message>
        <source>P&amp;re-event</source>
        <translation>A&amp;nterior</translation>
    </message>
    <message>
        <source>Pi&amp;xel size</source>
        <translation>Tamaño de pí&amp;xel</translation>
    </message>
    <message>
        <source>Pre-event and post-event raster are the same layer. Choose two different ones.</source>
        <translation>El ráster anterior y el posterior son la misma capa. Elija dos distintas.</translation>
    </message>
    <message>
        <source>Raster taken after the event</source>
        <translation>Ráster tomado después del evento</translation>
    </message>
    <message>
        <source>Raster taken before the event; may be left empty</source>
        <translation>Ráster tomado antes del evento; puede quedar vacío</translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation>&amp;Región</translation>
    </message>
    <message>
        <source>Sa&amp;ve in</source>
        <translation>&amp;Guardar en</translation>
    </message>
    <message>
        <source>Swap pre-event and post-event raster</source>
        <translation>Intercambiar los rásteres anterior y posterior</translation>
    </message>
    <message>
        <source>The model that finds landslides</source>
        <translation>El modelo que encuentra los deslizamientos</translation>
    </message>
    <message>
        <source>The region whose decoder is used</source>
        <translation>La región cuyo decodificador se usa</translation>
    </message>
    <message>
        <source>This model compares two dates: choose the raster taken before the event.</source>
        <translation>Este modelo compara dos fechas: elija el ráster tomado antes del evento.</translation>
    </message>
    <message>
        <source>Where to look for landslides</source>
        <translation>Dónde buscar deslizamientos</translation>
    </message>
    <message>
        <source>With the event</source>
        <translation>Con el evento</translation>
    </message>
</context>
<context>
    <name>MapPlan</name>
    <message>
        <source>Preparing layer {}</source>
        <translation>Preparando la capa {}</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source> (the decoder of '{best}' reaches {iou:.2f} IoU on the new labels)</source>
        <translation> (el decodificador de «{best}» alcanza {iou:.2f} de IoU en las etiquetas nuevas)</translation>
    </message>
    <message>
        <source> If that QGIS has crashed, delete {path} and open the event again.</source>
        <translation> Si ese QGIS falló, borre {path} y vuelva a abrir el evento.</translation>
    </message>
    <message>
        <source> Its last lines are in {file}.</source>
        <translation> Sus últimas líneas están en {file}.</translation>
    </message>
    <message>
        <source> Its last words: {lines}</source>
        <translation> Sus últimas palabras: {lines}</translation>
    </message>
    <message>
        <source> Its last words: {lines}.</source>
        <translation> Sus últimas palabras: {lines}.</translation>
    </message>
    <message>
        <source>'change' maps the change between the dates without a network: there is nothing to make smaller. Name a model.</source>
        <translation>«change» mapea el cambio entre las fechas sin red: no hay nada que reducir. Indique un modelo.</translation>
    </message>
    <message>
        <source>'{answer}' is no answer, expected one of {answers}.</source>
        <translation>«{answer}» no es una respuesta; se esperaba una de {answers}.</translation>
    </message>
    <message>
        <source>'{command}' learns in one process only: start it again without torchrun.</source>
        <translation>«{command}» solo aprende en un único proceso: inícielo de nuevo sin torchrun.</translation>
    </message>
    <message>
        <source>'{csv_geometry}' is no way to write places to CSV, expected {choices}.</source>
        <translation>«{csv_geometry}» no es una forma de escribir lugares en CSV; se esperaba {choices}.</translation>
    </message>
    <message>
        <source>'{expression}' is not an expression: {reason}.</source>
        <translation>«{expression}» no es una expresión: {reason}.</translation>
    </message>
    <message>
        <source>'{foreign}' is no file of a model version.</source>
        <translation>«{foreign}» no es un archivo de una versión de modelo.</translation>
    </message>
    <message>
        <source>'{layer}' cannot say where {scene} is: it has no georeference.</source>
        <translation>«{layer}» no puede indicar dónde está {scene}: no tiene georreferencia.</translation>
    </message>
    <message>
        <source>'{layer}' has most of the scene in {there}.</source>
        <translation>Según «{layer}», la mayor parte de la escena está en {there}.</translation>
    </message>
    <message>
        <source>'{layer}' has most of {scene} in no region; its images decide.</source>
        <translation>Según «{layer}», la mayor parte de {scene} no está en ninguna región; deciden sus imágenes.</translation>
    </message>
    <message>
        <source>'{layer}' has {scene} in {regions}, which the model does not know; skipped.</source>
        <translation>Según «{layer}», {scene} está en {regions}, que el modelo no conoce; se omite.</translation>
    </message>
    <message>
        <source>'{layer}' was not written: QGIS has lost {place}. Open the event again.</source>
        <translation>No se escribió «{layer}»: QGIS ha perdido {place}. Vuelva a abrir el evento.</translation>
    </message>
    <message>
        <source>'{name}' does not say what was mapped. Name polygons of the area that was mapped.</source>
        <translation>«{name}» no indica qué se mapeó. Indique polígonos del área mapeada.</translation>
    </message>
    <message>
        <source>'{name}' has no place on the map, so that no elevations can be laid below it. Georeference it.</source>
        <translation>'{name}' no tiene lugar en el mapa, por lo que no se le pueden superponer elevaciones. Georreferéncielo.</translation>
    </message>
    <message>
        <source>'{name}' holds no accuracy areas (found: {found}). Draw areas for accuracy, label all landslides in them, and measure again.</source>
        <translation>«{name}» no contiene áreas de exactitud (encontradas: {found}). Dibuje áreas para la exactitud, etiquete todos los deslizamientos en ellas y mida de nuevo.</translation>
    </message>
    <message>
        <source>'{name}' holds no landslide that covers an area.</source>
        <translation>«{name}» no contiene ningún deslizamiento que cubra un área.</translation>
    </message>
    <message>
        <source>'{name}' holds no polygon, expected the accuracy areas: where all landslides of the reference were mapped. Draw them, and measure again.</source>
        <translation>«{name}» no contiene ningún polígono; se esperaban las áreas de exactitud: donde se mapearon todos los deslizamientos de la referencia. Dibújelas y mida de nuevo.</translation>
    </message>
    <message>
        <source>'{name}' holds {count:,} points more than once, such as number {number}: each is judged once. Keep one row of each, or only one sample.</source>
        <translation>«{name}» contiene {count:,} puntos más de una vez, como el número {number}: cada uno se evalúa una sola vez. Conserve una fila de cada uno, o una sola muestra.</translation>
    </message>
    <message>
        <source>'{name}' holds {kind}, but landslides are polygons. Choose a polygon layer, or turn closed lines into polygons first (Processing: Lines to polygons).</source>
        <translation>«{name}» contiene {kind}, pero los deslizamientos son polígonos. Elija una capa de polígonos, o convierta antes las líneas cerradas en polígonos (Procesos: Líneas a polígonos).</translation>
    </message>
    <message>
        <source>'{name}' is no coordinate reference system, expected a code such as EPSG:32654.</source>
        <translation>«{name}» no es un sistema de referencia de coordenadas; se esperaba un código como EPSG:32654.</translation>
    </message>
    <message>
        <source>'{name}' is no sample: found {found}, expected the strata {strata} and, where a point was judged, the reference {answers}.</source>
        <translation>«{name}» no es una muestra: se encontró {found}; se esperaban los estratos {strata} y, donde se evaluó un punto, la referencia {answers}.</translation>
    </message>
    <message>
        <source>'{name}' is no sample: it lacks the columns {missing}. Draw a sample first, and judge its points.</source>
        <translation>«{name}» no es una muestra: le faltan las columnas {missing}. Extraiga primero una muestra y evalúe sus puntos.</translation>
    </message>
    <message>
        <source>'{name}' is no scheme of attributes, expected {known}, or a file that ends in .json.</source>
        <translation>«{name}» no es un esquema de atributos; se esperaba {known}, o un archivo que termine en .json.</translation>
    </message>
    <message>
        <source>'{name}' is no way to run a network here.</source>
        <translation>«{name}» no es una forma de ejecutar aquí una red.</translation>
    </message>
    <message>
        <source>'{output}' lies inside the model that it is made from. Choose another folder.</source>
        <translation>«{output}» está dentro del modelo del que se crea. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>'{path}' cannot be read: {reason}. Choose another name.</source>
        <translation>No se puede leer «{path}»: {reason}. Elija otro nombre.</translation>
    </message>
    <message>
        <source>'{path}' lies on another grid than the scene and is not used.</source>
        <translation>«{path}» está en otra cuadrícula que la escena y no se usa.</translation>
    </message>
    <message>
        <source>'{post}' and '{pre}'</source>
        <translation>«{post}» y «{pre}»</translation>
    </message>
    <message>
        <source>'{probability}' does not say its threshold. Name one (--threshold), from 0 to 1.</source>
        <translation>«{probability}» no indica su umbral. Indique uno (--threshold), de 0 a 1.</translation>
    </message>
    <message>
        <source>'{probability}' has no parts whose weights could be fitted: it is not of a starter and the change, or its files *_starter.tif and *_change.tif are not beside it. Map two dates without a model.</source>
        <translation>«{probability}» no tiene partes cuyos pesos se puedan ajustar: no procede del modelo inicial con el cambio, o sus archivos *_starter.tif y *_change.tif no están al lado. Mapee dos fechas sin modelo.</translation>
    </message>
    <message>
        <source>'{probability}' is not what '{starter}' and '{change}' make together: another map has been written over them. Map the scene again, into files of another name.</source>
        <translation>«{probability}» no es lo que «{starter}» y «{change}» dan juntos: se ha escrito otro mapa encima. Mapee la escena de nuevo, en archivos con otro nombre.</translation>
    </message>
    <message>
        <source>'{python}' is not a working Python (exit code {code}).{said}</source>
        <translation>«{python}» no es un Python que funcione (código de salida {code}).{said}</translation>
    </message>
    <message>
        <source>'{python}', named in {where}, is QGIS. Choose the Python of an environment that has torch.</source>
        <translation>«{python}», indicado en {where}, es QGIS. Elija el Python de un entorno que tenga torch.</translation>
    </message>
    <message>
        <source>'{raster}' has no place on the map. Georeference it first.</source>
        <translation>«{raster}» no tiene lugar en el mapa. Georreferéncielo primero.</translation>
    </message>
    <message>
        <source>'{region}' cannot be the id of a region: use 1 to 64 letters a-z, digits, '-' or '_', a letter or digit first (e.g. 'hokkaido-2018').</source>
        <translation>«{region}» no puede ser el identificador de una región: use de 1 a 64 letras a-z, cifras, «-» o «_», con una letra o cifra al principio (p. ej., «hokkaido-2018»).</translation>
    </message>
    <message>
        <source>'{report}' is not an earlier report; it is left alone. Choose another name.</source>
        <translation>«{report}» no es un informe anterior; no se toca. Elija otro nombre.</translation>
    </message>
    <message>
        <source>'{table}' has no column '{name}'; it has {names}.</source>
        <translation>«{table}» no tiene la columna «{name}»; tiene {names}.</translation>
    </message>
    <message>
        <source>'{table}' has no geometries.</source>
        <translation>«{table}» no tiene geometrías.</translation>
    </message>
    <message>
        <source>'{table}' takes {geometry}, got {found}.</source>
        <translation>«{table}» admite {geometry}; se recibió {found}.</translation>
    </message>
    <message>
        <source>'{table}': {rows} rows but {geometries} geometries.</source>
        <translation>«{table}»: filas {rows}, pero geometrías {geometries}.</translation>
    </message>
    <message>
        <source>'{title}' is open read-only: {read_only_because}</source>
        <translation>«{title}» está abierto en solo lectura: {read_only_because}</translation>
    </message>
    <message>
        <source>95 % interval</source>
        <translation>Intervalo del 95 %</translation>
    </message>
    <message>
        <source>; did you mean {close!r}?</source>
        <translation>; ¿quiso decir {close!r}?</translation>
    </message>
    <message>
        <source>A '{kind}' has {types}, found {content}.</source>
        <translation>«{kind}» tiene {types}; se encontró {content}.</translation>
    </message>
    <message>
        <source>A Dask worker cannot import {library}. Start workers in a Python with the engine's packages, and with the folder that holds landslide_mapper in PYTHONPATH.</source>
        <translation>Un proceso de trabajo de Dask no puede importar {library}. Inicie los procesos con un Python que tenga los paquetes del motor, y con la carpeta que contiene landslide_mapper en PYTHONPATH.</translation>
    </message>
    <message>
        <source>A Dask worker failed with {kind}: {error}</source>
        <translation>Un proceso de trabajo de Dask falló con {kind}: {error}</translation>
    </message>
    <message>
        <source>A Shapefile is several files: copy those with the endings .shx and .dbf beside it.</source>
        <translation>Un Shapefile son varios archivos: copie junto a él los de extensión .shx y .dbf.</translation>
    </message>
    <message>
        <source>A block of {size:.1f} MB cannot be handed to the worker in '{folder}': {reason}. Free some space there, or set TMPDIR to another folder.</source>
        <translation>No se puede entregar un bloque de {size:.1f} MB al proceso de trabajo en «{folder}»: {reason}. Libere espacio allí, o defina TMPDIR con otra carpeta.</translation>
    </message>
    <message>
        <source>A decoder cannot cost {allowed}: allow more than 0.</source>
        <translation>Un decodificador no puede costar {allowed}: permita más de 0.</translation>
    </message>
    <message>
        <source>A downloaded file is damaged. Try again.</source>
        <translation>Un archivo descargado está dañado. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>A folder cannot be written. Make it writable for your account, then try again.</source>
        <translation>No se puede escribir en una carpeta. Dé a su cuenta permiso de escritura en ella e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>A least slope needs elevations: name an elevation model (--dem), or leave the slope out.</source>
        <translation>Una pendiente mínima necesita elevaciones: indique un modelo de elevación (--dem), u omita la pendiente.</translation>
    </message>
    <message>
        <source>A line of more than {limit} bytes is not a message.</source>
        <translation>Una línea de más de {limit} bytes no es un mensaje.</translation>
    </message>
    <message>
        <source>A patch size of {patch_size} pixels is not possible, expected a multiple of {step} from {least} on.</source>
        <translation>Un tamaño de recorte de {patch_size} píxeles no es posible; se esperaba un múltiplo de {step} a partir de {least}.</translation>
    </message>
    <message>
        <source>A patch size of {patch_size} pixels is not possible, expected a multiple of {step}.</source>
        <translation>Un tamaño de recorte de {patch_size} píxeles no es posible; se esperaba un múltiplo de {step}.</translation>
    </message>
    <message>
        <source>A point of the sample has no place in the event's coordinate reference system.</source>
        <translation>Un punto de la muestra no tiene lugar en el sistema de referencia de coordenadas del evento.</translation>
    </message>
    <message>
        <source>A polygon could not be copied: {reason}.</source>
        <translation>No se pudo copiar un polígono: {reason}.</translation>
    </message>
    <message>
        <source>A quick update is of one process: leave out torchrun, or 'quick'.</source>
        <translation>Una actualización rápida es de un solo proceso: omita torchrun, o 'quick'.</translation>
    </message>
    <message>
        <source>A row of '{table}' needs a value for '{column}'.</source>
        <translation>Una fila de «{table}» necesita un valor para «{column}».</translation>
    </message>
    <message>
        <source>A row of '{table}' needs a value for '{name}'.</source>
        <translation>Una fila de «{table}» necesita un valor para «{name}».</translation>
    </message>
    <message>
        <source>A stratum has only {found:,} pixels, fewer than the {wanted:,} points asked for: all of them are in the sample. Smaller pixels or a wider buffer would give more.</source>
        <translation>Un estrato tiene solo {found:,} píxeles, menos que los {wanted:,} puntos pedidos: todos están en la muestra. Píxeles más pequeños o un margen más ancho darían más.</translation>
    </message>
    <message>
        <source>A time limit of {max_minutes} minutes leaves no time to train.</source>
        <translation>Un límite de {max_minutes} minutos no deja tiempo para entrenar.</translation>
    </message>
    <message>
        <source>A training starts from a model or from encoder weights: leave out '{model}' or '{file}'.</source>
        <translation>Un entrenamiento parte de un modelo o de pesos de codificador: omita «{model}» o «{file}».</translation>
    </message>
    <message>
        <source>About {share:.0%} of the pixels are valid in every date.</source>
        <translation>Cerca del {share:.0%} de los píxeles es válido en todas las fechas.</translation>
    </message>
    <message>
        <source>About {share:.0%} of the {date} raster holds {fill:g} in all bands, as pixels without data often do: it is mapped like all else. If it is no image, assign this nodata value (in QGIS: Raster &gt; Conversion &gt; Translate).</source>
        <translation>Cerca del {share:.0%} del ráster «{date}» contiene {fill:g} en todas las bandas, como suelen los píxeles sin datos: se mapea como todo lo demás. Si ahí no hay imagen, asigne este valor sin datos (en QGIS: Ráster &gt; Conversión &gt; Traducir).</translation>
    </message>
    <message>
        <source>Accuracy areas of which nothing was compared, as they lie below other ones or where nothing was mapped: {count:,}.</source>
        <translation>Áreas de exactitud de las que no se comparó nada, por estar debajo de otras o donde no se mapeó nada: {count:,}.</translation>
    </message>
    <message>
        <source>After {phase}: {fault}</source>
        <translation>Tras «{phase}»: {fault}</translation>
    </message>
    <message>
        <source>All of this is labelled already ({roles}); nothing was added.</source>
        <translation>Todo esto ya está etiquetado ({roles}); no se añadió nada.</translation>
    </message>
    <message>
        <source>All pixels of the {date} raster that were looked at have the same values: there is nothing to compare. Choose another raster, or other bands.</source>
        <translation>Todos los píxeles examinados del ráster «{date}» tienen los mismos valores: no hay nada que comparar. Elija otro ráster, u otras bandas.</translation>
    </message>
    <message>
        <source>All pixels of {raster} have the same values: clouds cannot be told in it.</source>
        <translation>Todos los píxeles de {raster} tienen los mismos valores: en él no se pueden distinguir nubes.</translation>
    </message>
    <message>
        <source>All rasters are too small: the largest has {width} x {height} pixels, a patch needs {least} x {least}.</source>
        <translation>Todos los rásteres son demasiado pequeños: el mayor tiene {width} x {height} píxeles, y un recorte necesita {least} x {least}.</translation>
    </message>
    <message>
        <source>All that is known on these rasters is landslide, so the model would find landslides everywhere. Mark an area in which every landslide is drawn (Label page), or reject wrong candidates.</source>
        <translation>Todo lo que se conoce en estos rásteres es deslizamiento, así que el modelo encontraría deslizamientos por todas partes. Marque un área con todos los deslizamientos dibujados (página «Anotar»), o rechace candidatos erróneos.</translation>
    </message>
    <message>
        <source>All that was mapped lies on or around landslides: the sample has no stratum for the rest.</source>
        <translation>Todo lo mapeado está en los deslizamientos o a su alrededor: la muestra no tiene estrato para el resto.</translation>
    </message>
    <message>
        <source>All workers of the Dask scheduler at '{address}' are gone, and none has come for {seconds:g} seconds. Start some, then the same job again.</source>
        <translation>Ya no queda ningún proceso de trabajo del planificador de Dask en «{address}», y no ha llegado ninguno en {seconds:g} segundos. Inicie algunos y, después, la misma tarea de nuevo.</translation>
    </message>
    <message>
        <source>An ONNX file holds no imagery: leave keep_imagery out, or export a .zip file or a folder.</source>
        <translation>Un archivo ONNX no contiene imágenes: omita keep_imagery, o exporte un archivo .zip o una carpeta.</translation>
    </message>
    <message>
        <source>An event has no table '{table}'; it has {tables}.</source>
        <translation>Un evento no tiene la tabla «{table}»; tiene {tables}.</translation>
    </message>
    <message>
        <source>An event in a database is copied with the database's own tools, such as pg_dump.</source>
        <translation>Un evento en una base de datos se copia con las herramientas propias de esta, como pg_dump.</translation>
    </message>
    <message>
        <source>Another QGIS is setting the engine up just now (process {process}). Wait until it is done.</source>
        <translation>Otro QGIS está configurando ahora el motor (proceso {process}). Espere a que termine.</translation>
    </message>
    <message>
        <source>Another process of this training has ended, and so it stops. Start the same job again: it goes on from its last checkpoint.</source>
        <translation>Otro proceso de este entrenamiento ha terminado, por lo que este se detiene. Inicie el mismo trabajo otra vez: continúa desde su último punto de control.</translation>
    </message>
    <message>
        <source>Another program is writing to it: end that there, or copy the file.</source>
        <translation>Otro programa está escribiendo en él: termínelo allí, o copie el archivo.</translation>
    </message>
    <message>
        <source>Another program is writing {path}; nothing was written. Wait a moment, then do it again.</source>
        <translation>Otro programa está escribiendo {path}; no se escribió nada. Espere un momento y repítalo.</translation>
    </message>
    <message>
        <source>Apple graphics and CPU</source>
        <translation>Gráficos de Apple y CPU</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>Area of landslides</source>
        <translation>Área con deslizamientos</translation>
    </message>
    <message>
        <source>Area of the landslides</source>
        <translation>Área de los deslizamientos</translation>
    </message>
    <message>
        <source>Area {number}: {width} wide</source>
        <translation>Área {number}: {width} de ancho</translation>
    </message>
    <message>
        <source>Around mapped landslides</source>
        <translation>Alrededor de los deslizamientos mapeados</translation>
    </message>
    <message>
        <source>As it should be</source>
        <translation>Como debería ser</translation>
    </message>
    <message>
        <source>At 1:{scale} the map would have {count} sheets, expected {most} at most. Choose a smaller scale, such as 1:{coarser}.</source>
        <translation>A 1:{scale} el mapa tendría {count} hojas; se esperaban {most} como máximo. Elija una escala menor, como 1:{coarser}.</translation>
    </message>
    <message>
        <source>At {unclear:,} points nobody could tell; they are left out, as if they were like the others.</source>
        <translation>En {unclear:,} puntos no se pudo decidir; se omiten, como si fueran como los demás.</translation>
    </message>
    <message>
        <source>Attributes that have no place here: {names}.</source>
        <translation>Atributos que no tienen lugar aquí: {names}.</translation>
    </message>
    <message>
        <source>Band {number} of the {date} raster is its alpha band, but was chosen as an image: nothing is masked by it.</source>
        <translation>La banda {number} del ráster «{date}» es su banda alfa, pero se eligió como imagen: no enmascara nada.</translation>
    </message>
    <message>
        <source>Band {number} of the {date} raster is its alpha band: there is no data where it is transparent.</source>
        <translation>La banda {number} del ráster «{date}» es su banda alfa: no hay datos donde es transparente.</translation>
    </message>
    <message>
        <source>Band {number} of the {date} raster is marked as alpha, but holds an image: it is not read, and nothing is masked by it.</source>
        <translation>La banda {number} del ráster «{date}» está marcada como alfa, pero contiene una imagen: no se lee, y no enmascara nada.</translation>
    </message>
    <message>
        <source>Band {number} of the {date} raster is marked as alpha, but holds an image: it is read like the others, and nothing is masked by it.</source>
        <translation>La banda {number} del ráster «{date}» está marcada como alfa, pero contiene una imagen: se lee como las demás, y no enmascara nada.</translation>
    </message>
    <message>
        <source>Band {number} of the {date} raster {raster} has a colour table: its values are numbers of colours, expected brightness. Expand it to red, green and blue (in QGIS: Raster &gt; Conversion &gt; PCT to RGB).</source>
        <translation>La banda {number} del ráster «{date}», {raster}, tiene una tabla de colores: sus valores son números de colores, y se esperaba brillo. Conviértala a rojo, verde y azul (en QGIS: Ráster &gt; Conversión &gt; PCT a RGB).</translation>
    </message>
    <message>
        <source>Band {number} of {raster} holds {data_type} values, expected whole or real numbers.</source>
        <translation>La banda {number} de {raster} contiene valores {data_type}; se esperaban números enteros o reales.</translation>
    </message>
    <message>
        <source>Bands: {read}</source>
        <translation>Bandas: {read}</translation>
    </message>
    <message>
        <source>Both rasters are in {crs}.</source>
        <translation>Ambos rásteres están en {crs}.</translation>
    </message>
    <message>
        <source>Both rasters hold {post}.</source>
        <translation>Ambos rásteres contienen {post}.</translation>
    </message>
    <message>
        <source>Boxes are taught to a model of your own. Update the starter first: that makes one.</source>
        <translation>Los recuadros se enseñan a un modelo propio. Actualice primero el modelo inicial: así se crea uno.</translation>
    </message>
    <message>
        <source>Boxes by {by} need a model that was taught them (train-boxes), '{change}' is none. Choose such a model, or draw the boxes from masks (--by {masks}).</source>
        <translation>Los recuadros con {by} necesitan un modelo al que se hayan enseñado (train-boxes); «{change}» no lo es. Elija un modelo así, o dibuje los recuadros a partir de máscaras (--by {masks}).</translation>
    </message>
    <message>
        <source>Boxes have no attributes of terrain, and the model does not look at it: '{dem}' is not used.</source>
        <translation>Los recuadros no tienen atributos del terreno, y el modelo no lo mira: «{dem}» no se usa.</translation>
    </message>
    <message>
        <source>Brightness of the dates: contrast x {gain:.2f} after the event.</source>
        <translation>Brillo de las fechas: contraste x {gain:.2f} tras el evento.</translation>
    </message>
    <message>
        <source>Bringing in {number:,} of {count:,}</source>
        <translation>Incorporando {number:,} de {count:,}</translation>
    </message>
    <message>
        <source>Bringing the probability back to the post-event raster's grid</source>
        <translation>Llevando la probabilidad a la cuadrícula del ráster posterior</translation>
    </message>
    <message>
        <source>Burning the polygons failed</source>
        <translation>Falló la rasterización de los polígonos</translation>
    </message>
    <message>
        <source>By area</source>
        <translation>Por área</translation>
    </message>
    <message>
        <source>By area: inventory and reference were compared on pixels of {pixel:g} m inside the accuracy areas. Landslide Mapper lets no model learn from areas with that role.</source>
        <translation>Por área: el inventario y la referencia se compararon en píxeles de {pixel:g} m dentro de las áreas de exactitud. Landslide Mapper no deja que ningún modelo aprenda de áreas con ese uso.</translation>
    </message>
    <message>
        <source>By landslide</source>
        <translation>Por deslizamiento</translation>
    </message>
    <message>
        <source>By landslide: one of the reference is found where at least {half:.0%} of it is mapped; a mapped one is right where at least {half:.0%} of it is landslide in the reference. Those that lie in the areas with less than half of their area are not counted.</source>
        <translation>Por deslizamiento: uno de la referencia está encontrado si al menos el {half:.0%} de él está mapeado; uno mapeado es correcto si al menos el {half:.0%} de él es deslizamiento en la referencia. No se cuentan los que tienen menos de la mitad de su superficie en las áreas.</translation>
    </message>
    <message>
        <source>By their names '{after}' shows the ground before the event, and '{before}' after it: are they swapped?</source>
        <translation>Según sus nombres, «{after}» muestra el terreno antes del evento y «{before}» después: ¿están intercambiados?</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Candidate landslides: {candidates}</source>
        <translation>Deslizamientos candidatos: {candidates}</translation>
    </message>
    <message>
        <source>Candidate {number} has no shape and cannot be a landslide. Reject it, or draw its shape.</source>
        <translation>El candidato {number} no tiene forma y no puede ser un deslizamiento. Rechácelo o dibuje su forma.</translation>
    </message>
    <message>
        <source>Candidates need a value for {missing}.</source>
        <translation>Los candidatos necesitan un valor para {missing}.</translation>
    </message>
    <message>
        <source>Candidates to merge: {count}, expected two or more that touch. Select them with Ctrl or Shift.</source>
        <translation>Candidatos por unir: {count}; se esperaban dos o más que se toquen. Selecciónelos con Ctrl o Mayús.</translation>
    </message>
    <message>
        <source>Cannot bring {name} onto the grid of the post-event raster</source>
        <translation>No se puede llevar {name} a la cuadrícula del ráster posterior</translation>
    </message>
    <message>
        <source>Cannot bring {path} ({what}) to the raster's coordinate reference system</source>
        <translation>No se puede llevar {path} ({what}) al sistema de referencia de coordenadas del ráster</translation>
    </message>
    <message>
        <source>Cannot choose bands {bands} of {raster}</source>
        <translation>No se pueden elegir las bandas {bands} de {raster}</translation>
    </message>
    <message>
        <source>Cannot compare the clouds of the two dates</source>
        <translation>No se pueden comparar las nubes de las dos fechas</translation>
    </message>
    <message>
        <source>Cannot compare {path} with the scene</source>
        <translation>No se puede comparar {path} con la escena</translation>
    </message>
    <message>
        <source>Cannot copy {source}</source>
        <translation>No se puede copiar {source}</translation>
    </message>
    <message>
        <source>Cannot copy {source}: {reason}</source>
        <translation>No se puede copiar {source}: {reason}</translation>
    </message>
    <message>
        <source>Cannot make the folder {folder}: {reason}.</source>
        <translation>No se puede crear la carpeta {folder}: {reason}.</translation>
    </message>
    <message>
        <source>Cannot name the classes of {path}</source>
        <translation>No se pueden nombrar las clases de {path}</translation>
    </message>
    <message>
        <source>Cannot open the raster {name}: {reason}.</source>
        <translation>No se puede abrir el ráster {name}: {reason}.</translation>
    </message>
    <message>
        <source>Cannot read the inventory {source}</source>
        <translation>No se puede leer el inventario {source}</translation>
    </message>
    <message>
        <source>Cannot read the inventory {source}: GDAL gave no reason.</source>
        <translation>No se puede leer el inventario {source}: GDAL no dio ningún motivo.</translation>
    </message>
    <message>
        <source>Cannot read the layout template {path}: {reason}. Choose another one.</source>
        <translation>No se puede leer la plantilla de composición {path}: {reason}. Elija otra.</translation>
    </message>
    <message>
        <source>Cannot read the mask of {name}</source>
        <translation>No se puede leer la máscara de {name}</translation>
    </message>
    <message>
        <source>Cannot read the mask {mask}</source>
        <translation>No se puede leer la máscara {mask}</translation>
    </message>
    <message>
        <source>Cannot read the mask {path}</source>
        <translation>No se puede leer la máscara {path}</translation>
    </message>
    <message>
        <source>Cannot read {mask}</source>
        <translation>No se puede leer {mask}</translation>
    </message>
    <message>
        <source>Cannot read {name}</source>
        <translation>No se puede leer {name}</translation>
    </message>
    <message>
        <source>Cannot read {name} at column {col_off}, row {row_off} (the file may be truncated or its drive gone)</source>
        <translation>No se puede leer {name} en la columna {col_off}, fila {row_off} (quizá el archivo esté truncado o su unidad se haya desconectado)</translation>
    </message>
    <message>
        <source>Cannot read {path}</source>
        <translation>No se puede leer {path}</translation>
    </message>
    <message>
        <source>Cannot read {path}, expected the {what} as polygons: {reason}. {advice}</source>
        <translation>No se puede leer {path}; se esperaban polígonos ({what}): {reason}. {advice}</translation>
    </message>
    <message>
        <source>Cannot read {probability}</source>
        <translation>No se puede leer {probability}</translation>
    </message>
    <message>
        <source>Cannot read {raster}</source>
        <translation>No se puede leer {raster}</translation>
    </message>
    <message>
        <source>Cannot repair {path}</source>
        <translation>No se puede reparar {path}</translation>
    </message>
    <message>
        <source>Cannot write into {folder}: {reason}. Choose a folder that can be written.</source>
        <translation>No se puede escribir en {folder}: {reason}. Elija una carpeta en la que se pueda escribir.</translation>
    </message>
    <message>
        <source>Cannot write the map {path}: {reason}.</source>
        <translation>No se puede escribir el mapa {path}: {reason}.</translation>
    </message>
    <message>
        <source>Cannot write training patches to {folder}: {reason}.</source>
        <translation>No se pueden escribir recortes de entrenamiento en {folder}: {reason}.</translation>
    </message>
    <message>
        <source>Cannot write {output} ({space}): {reason}. Choose a folder that can be written, or another name.</source>
        <translation>No se puede escribir {output} ({space}): {reason}. Elija una carpeta en la que se pueda escribir, u otro nombre.</translation>
    </message>
    <message>
        <source>Cannot write {output} ({space}); make room there, or choose another folder</source>
        <translation>No se puede escribir {output} ({space}); libere espacio allí, o elija otra carpeta</translation>
    </message>
    <message>
        <source>Cannot write {path}</source>
        <translation>No se puede escribir {path}</translation>
    </message>
    <message>
        <source>Cannot write {path} (folder {folder}: {free}). Choose another folder or make room there</source>
        <translation>No se puede escribir {path} (carpeta {folder}: {free}). Elija otra carpeta o libere espacio allí</translation>
    </message>
    <message>
        <source>Cannot write {path} ({space})</source>
        <translation>No se puede escribir {path} ({space})</translation>
    </message>
    <message>
        <source>Cannot write {path} ({space}): {reason}. Choose another folder, or make room there.</source>
        <translation>No se puede escribir {path} ({space}): {reason}. Elija otra carpeta, o libere espacio allí.</translation>
    </message>
    <message>
        <source>Cannot write {path}: it is a folder. Choose another name.</source>
        <translation>No se puede escribir {path}: es una carpeta. Elija otro nombre.</translation>
    </message>
    <message>
        <source>Cannot write {path}: {reason}. Choose a folder that can be written.</source>
        <translation>No se puede escribir {path}: {reason}. Elija una carpeta en la que se pueda escribir.</translation>
    </message>
    <message>
        <source>Cannot write {path}: {reason}. Choose another folder.</source>
        <translation>No se puede escribir {path}: {reason}. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Cannot write {path}: {reason}. It may be open in another program: close it, or choose another name.</source>
        <translation>No se puede escribir {path}: {reason}. Puede estar abierto en otro programa: ciérrelo, o elija otro nombre.</translation>
    </message>
    <message>
        <source>Cannot write {target} ({space}): {reason}. Choose another folder or name, or make room.</source>
        <translation>No se puede escribir {target} ({space}): {reason}. Elija otra carpeta u otro nombre, o libere espacio.</translation>
    </message>
    <message>
        <source>Cannot write {target} ({space}): {reason}. It may be open in another program, or its folder may be read-only: close the program, or choose another folder.</source>
        <translation>No se puede escribir {target} ({space}): {reason}. Puede estar abierto en otro programa, o su carpeta ser de solo lectura: cierre el programa, o elija otra carpeta.</translation>
    </message>
    <message>
        <source>Cannot write {target} ({space}); make room there, or choose another folder</source>
        <translation>No se puede escribir {target} ({space}); libere espacio allí, o elija otra carpeta</translation>
    </message>
    <message>
        <source>Cannot write {target}: {reason}.</source>
        <translation>No se puede escribir {target}: {reason}.</translation>
    </message>
    <message>
        <source>Cannot write {target}: {reason}. Choose another folder.</source>
        <translation>No se puede escribir {target}: {reason}. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Check that the labels lie on the landslides, and that all scenes show the same bands in the same order, with the image before the event as the pre-event raster.</source>
        <translation>Compruebe que las etiquetas estén sobre los deslizamientos, y que todas las escenas muestren las mismas bandas en el mismo orden, con la imagen de antes del evento como ráster anterior.</translation>
    </message>
    <message>
        <source>Checking the bundle</source>
        <translation>Comprobando el paquete</translation>
    </message>
    <message>
        <source>Checkpoint '{final}' cannot be written: {error}. Free some space and start again.</source>
        <translation>No se puede escribir el punto de control «{final}»: {error}. Libere espacio y empiece de nuevo.</translation>
    </message>
    <message>
        <source>Choose an elevation model, or where water is.</source>
        <translation>Elija un modelo de elevación, o dónde hay agua.</translation>
    </message>
    <message>
        <source>Choose another Python in the settings of Landslide Mapper, or set LANDSLIDE_MAPPER_PYTHON.</source>
        <translation>Elija otro Python en la configuración de Landslide Mapper, o defina LANDSLIDE_MAPPER_PYTHON.</translation>
    </message>
    <message>
        <source>Choose either the files of a scene or its folder; exactly one of them.</source>
        <translation>Elija los archivos de una escena o su carpeta; exactamente una de las dos cosas.</translation>
    </message>
    <message>
        <source>Choose the raster taken after the event: its bands tell water.</source>
        <translation>Elija el ráster tomado después del evento: sus bandas indican el agua.</translation>
    </message>
    <message>
        <source>Choosing patches</source>
        <translation>Eligiendo recortes</translation>
    </message>
    <message>
        <source>Choosing the region</source>
        <translation>Eligiendo la región</translation>
    </message>
    <message>
        <source>Clay is told these wavelengths in micrometres: {listed}.</source>
        <translation>A Clay se le indican estas longitudes de onda en micrómetros: {listed}.</translation>
    </message>
    <message>
        <source>Clay knows bands by their wavelengths, and none for band '{band}'; it knows {known}. Choose bands that it knows, or train without context.</source>
        <translation>Clay conoce las bandas por sus longitudes de onda, y ninguna para la banda «{band}»; conoce {known}. Elija bandas que conozca, o entrene sin contexto.</translation>
    </message>
    <message>
        <source>Clay knows bands by their wavelengths, and the images do not name their {bands} bands. Name them in the files (band descriptions: red, green, blue, nir, …), or train without context.</source>
        <translation>Clay conoce las bandas por sus longitudes de onda, y las imágenes no nombran sus {bands} bandas. Nómbrelas en los archivos (descripciones de banda: red, green, blue, nir, …), o entrene sin contexto.</translation>
    </message>
    <message>
        <source>Clay takes the encoder's place with context clay-encoder: network {network} does not go with it. Leave out the network, or ask for context clay.</source>
        <translation>Clay ocupa el lugar del codificador con el contexto clay-encoder: la red {network} no es compatible con él. Omita la red, o pida el contexto clay.</translation>
    </message>
    <message>
        <source>Clay takes the encoder's place, and {start} holds another encoder. Leave it out, or start from a model that was trained with context clay-encoder.</source>
        <translation>Clay ocupa el lugar del codificador, y {start} contiene otro codificador. Omítalo, o parta de un modelo entrenado con el contexto clay-encoder.</translation>
    </message>
    <message>
        <source>Clouds and snow hide {share:.0%} of the {date} raster.</source>
        <translation>Nubes y nieve ocultan el {share:.0%} del ráster «{date}».</translation>
    </message>
    <message>
        <source>Clouds and snow seem to hide {share:.0%} of the {date} raster: mask them (--clouds), or choose another date.</source>
        <translation>Parece que nubes y nieve ocultan el {share:.0%} del ráster «{date}»: enmascárelas (--clouds), o elija otra fecha.</translation>
    </message>
    <message>
        <source>Clouds in '{raster}' are told by rules.</source>
        <translation>Las nubes de «{raster}» se distinguen con reglas.</translation>
    </message>
    <message>
        <source>Clouds in '{raster}' are told by rules: {reason}.</source>
        <translation>Las nubes de «{raster}» se distinguen con reglas: {reason}.</translation>
    </message>
    <message>
        <source>Clouds in '{raster}' are told by the network {network}.</source>
        <translation>Las nubes de «{raster}» las distingue la red {network}.</translation>
    </message>
    <message>
        <source>Clouds were not looked for in '{raster}': {reason}</source>
        <translation>No se buscaron nubes en «{raster}»: {reason}</translation>
    </message>
    <message>
        <source>Clouds were not looked for: {reason}</source>
        <translation>No se buscaron nubes: {reason}</translation>
    </message>
    <message>
        <source>Clouds, shadow and snow hide {share:.1%} of the {date} raster in the area.</source>
        <translation>Nubes, sombra y nieve ocultan el {share:.1%} del ráster «{date}» en el área.</translation>
    </message>
    <message>
        <source>Column '{column}' takes {expected}, got {value!r}.</source>
        <translation>La columna «{column}» admite {expected}; se recibió {value!r}.</translation>
    </message>
    <message>
        <source>Comparing inventory and reference</source>
        <translation>Comparando el inventario y la referencia</translation>
    </message>
    <message>
        <source>Completeness by size</source>
        <translation>Completitud por tamaño</translation>
    </message>
    <message>
        <source>Context '{context}' needs the file of Clay's weights (--context-weights; in the dock under Advanced), or a model with context to start from.</source>
        <translation>El contexto «{context}» necesita el archivo de los pesos de Clay (--context-weights; en el panel, en «Avanzado»), o un modelo con contexto del que partir.</translation>
    </message>
    <message>
        <source>Context '{context}' needs the file of Clay's weights. Name it: --context-weights, or in the dock under Advanced.</source>
        <translation>El contexto «{context}» necesita el archivo de los pesos de Clay. Indíquelo: --context-weights, o en el panel, en «Avanzado».</translation>
    </message>
    <message>
        <source>Copy or export it again, for instance as a GeoPackage.</source>
        <translation>Cópielo o expórtelo de nuevo, por ejemplo como GeoPackage.</translation>
    </message>
    <message>
        <source>Cutting patches</source>
        <translation>Creando recortes</translation>
    </message>
    <message>
        <source>Cutting patches from the images</source>
        <translation>Creando recortes de las imágenes</translation>
    </message>
    <message>
        <source>Cutting patches from the labelled scenes</source>
        <translation>Recortando las escenas etiquetadas</translation>
    </message>
    <message>
        <source>Dask cannot start workers on this machine: {reason}</source>
        <translation>Dask no puede iniciar procesos de trabajo en este equipo: {reason}</translation>
    </message>
    <message>
        <source>Dask is not installed in the engine's Python, {python}. Install it with: {python} -m pip install distributed</source>
        <translation>Dask no está instalado en el Python del motor, {python}. Instálelo con: {python} -m pip install distributed</translation>
    </message>
    <message>
        <source>Decoder '{decoder}' has no steps with attention '{attention}'; {known} have.</source>
        <translation>El decodificador «{decoder}» no tiene pasos con la atención «{attention}»; los tienen {known}.</translation>
    </message>
    <message>
        <source>Device '{kind}' was asked for, but this engine maps only, on the devices 'auto' and 'cpu'. Set up the full engine for it, or choose one of these.</source>
        <translation>Se pidió el dispositivo «{kind}», pero este motor solo mapea, con los dispositivos «auto» y «cpu». Configure el motor completo para usarlo, o elija uno de estos.</translation>
    </message>
    <message>
        <source>Device '{kind}' was asked for, but {reason}. Choose 'auto' or 'cpu'.</source>
        <translation>Se pidió el dispositivo «{kind}», pero: {reason}. Elija «auto» o «cpu».</translation>
    </message>
    <message>
        <source>Downloading and unpacking: {done:.0f} of about {total:.0f} MB, {rate:.1f} MB/s</source>
        <translation>Descargando y descomprimiendo: {done:.0f} de unos {total:.0f} MB, {rate:.1f} MB/s</translation>
    </message>
    <message>
        <source>Downloading uv, which installs faster and knows PyTorch's builds</source>
        <translation>Descargando uv, que instala más rápido y conoce las compilaciones de PyTorch</translation>
    </message>
    <message>
        <source>Drawing the candidates</source>
        <translation>Dibujando los candidatos</translation>
    </message>
    <message>
        <source>Drawing the maps of the report failed</source>
        <translation>No se pudieron dibujar los mapas del informe</translation>
    </message>
    <message>
        <source>Drawing the sample</source>
        <translation>Extrayendo la muestra</translation>
    </message>
    <message>
        <source>Each region is an output of its own, in which 0.5 stands for the region's threshold. A program that takes files with one output only needs one file per region.</source>
        <translation>Cada región es una salida propia, en la que 0,5 representa el umbral de la región. Un programa que solo admita archivos de una salida necesita un archivo por región.</translation>
    </message>
    <message>
        <source>Encoder '{name}' has {found} levels; the decoder needs {levels}.</source>
        <translation>El codificador «{name}» tiene {found} niveles; el decodificador necesita {levels}.</translation>
    </message>
    <message>
        <source>Encoder {output} is ready</source>
        <translation>El codificador {output} está listo</translation>
    </message>
    <message>
        <source>Epoch {epoch} of {epochs}</source>
        <translation>Época {epoch} de {epochs}</translation>
    </message>
    <message>
        <source>Epoch {epoch} of {epochs}: IoU {mean_iou:.3f}</source>
        <translation>Época {epoch} de {epochs}: IoU {mean_iou:.3f}</translation>
    </message>
    <message>
        <source>Epoch {epoch} of {epochs}: average precision {precision}</source>
        <translation>Época {epoch} de {epochs}: precisión media {precision}</translation>
    </message>
    <message>
        <source>Epoch {epoch} of {epochs}: error {error:.3f}</source>
        <translation>Época {epoch} de {epochs}: error {error:.3f}</translation>
    </message>
    <message>
        <source>Estimated as the area of the inventory, times what the reference holds per mapped area in the accuracy areas (ratio estimator; Cochran 1977). That is right where the accuracy areas stand for all that was mapped: draw a stratified sample where they were not chosen at random.</source>
        <translation>Se estima como el área del inventario por lo que la referencia contiene por área mapeada en las áreas de exactitud (estimador de razón; Cochran 1977). Es correcto si las áreas de exactitud representan todo lo mapeado: extraiga una muestra estratificada si no se eligieron al azar.</translation>
    </message>
    <message>
        <source>Estimated from the stratified sample below: errors of the map are taken out, and the interval is that of the sampling (Olofsson and others 2014).</source>
        <translation>Se estima a partir de la muestra estratificada de abajo: los errores del mapa se descuentan, y el intervalo es el del muestreo (Olofsson y otros 2014).</translation>
    </message>
    <message>
        <source>Event '{title}' has no scene of region '{region}'. Choose its rasters on the Map page.</source>
        <translation>El evento «{title}» no tiene ninguna escena de la región «{region}». Elija sus rásteres en la página «Mapear».</translation>
    </message>
    <message>
        <source>Exemplars of region '{region}' cannot be written: {error}.</source>
        <translation>No se pueden escribir los recortes de ejemplo de la región «{region}»: {error}.</translation>
    </message>
    <message>
        <source>Exporting model {name}</source>
        <translation>Exportando el modelo {name}</translation>
    </message>
    <message>
        <source>F1</source>
        <translation>F1</translation>
    </message>
    <message>
        <source>F1 is highest at a threshold of {threshold:.2f} ({f1:.3f}). That is known only because the accuracy areas were looked at: a threshold that is chosen here must be measured on other areas.</source>
        <translation>F1 es máximo con un umbral de {threshold:.2f} ({f1:.3f}). Solo se sabe porque se miraron las áreas de exactitud: un umbral elegido aquí debe medirse en otras áreas.</translation>
    </message>
    <message>
        <source>Field '{name}' of a '{kind}' must be {expected}: {excerpt}.</source>
        <translation>El campo «{name}» de «{kind}» debe ser {expected}: {excerpt}.</translation>
    </message>
    <message>
        <source>Figures by threshold</source>
        <translation>Cifras por umbral</translation>
    </message>
    <message>
        <source>Folder '{folder}' cannot be written: {reason}.</source>
        <translation>No se puede escribir la carpeta «{folder}»: {reason}.</translation>
    </message>
    <message>
        <source>For cards of AMD, Intel and NVIDIA; cannot train or update a model.</source>
        <translation>Para tarjetas de AMD, Intel y NVIDIA; no puede entrenar ni actualizar modelos.</translation>
    </message>
    <message>
        <source>Found (recall)</source>
        <translation>Encontrados (exhaustividad)</translation>
    </message>
    <message>
        <source>From what size the inventory is complete is not defined: {reason}.</source>
        <translation>El tamaño a partir del cual el inventario es completo no está definido: {reason}.</translation>
    </message>
    <message>
        <source>Going on after epoch {epoch} of an interrupted training.</source>
        <translation>Se continúa tras la época {epoch} de un entrenamiento interrumpido.</translation>
    </message>
    <message>
        <source>Going on after epoch {epoch} of {phase}.</source>
        <translation>Se continúa tras la época {epoch} de «{phase}».</translation>
    </message>
    <message>
        <source>Going on where an earlier try of this map stopped: {share:.0%} are done.</source>
        <translation>Se continúa donde se detuvo un intento anterior de este mapa: el {share:.0%} está hecho.</translation>
    </message>
    <message>
        <source>HF_HUB_OFFLINE is set, so nothing is fetched. Unset it, or use a file of weights.</source>
        <translation>HF_HUB_OFFLINE está definida, así que no se descarga nada. Quítela, o use un archivo de pesos.</translation>
    </message>
    <message>
        <source>Half precision changes this model's probabilities too much; it runs in float32.</source>
        <translation>La media precisión cambia demasiado las probabilidades de este modelo; se ejecuta en float32.</translation>
    </message>
    <message>
        <source>How right the inventory is</source>
        <translation>Qué tan correcto es el inventario</translation>
    </message>
    <message>
        <source>How this was measured</source>
        <translation>Cómo se midió</translation>
    </message>
    <message>
        <source>Importing model {name}</source>
        <translation>Importando el modelo {name}</translation>
    </message>
    <message>
        <source>Index '{index}' is for change without a model. Choose the model '{change}', or leave it out.</source>
        <translation>El índice «{index}» es para el cambio sin modelo. Elija el modelo «{change}», u omítalo.</translation>
    </message>
    <message>
        <source>Index {index}: a score of 0.5 stands for {threshold:.3g} above what is usual in the scene, which {share:.2%} of it reaches.</source>
        <translation>Índice {index}: una puntuación de 0,5 equivale a {threshold:.3g} por encima de lo habitual en la escena, valor que alcanza el {share:.2%} de ella.</translation>
    </message>
    <message>
        <source>Index {index}: {reason}</source>
        <translation>Índice {index}: {reason}</translation>
    </message>
    <message>
        <source>Inside {areas:,} accuracy areas ({size}): {mapped:,} mapped landslides, of which {right:,} are right; {real:,} landslides of the reference, of which {found:,} were found.</source>
        <translation>Dentro de {areas:,} áreas de exactitud ({size}): {mapped:,} deslizamientos mapeados, de los que {right:,} son correctos; {real:,} deslizamientos de la referencia, de los que se encontraron {found:,}.</translation>
    </message>
    <message>
        <source>Intervals: as there are few areas, they were cut into {number:,} blocks of {side:,.0f} m, which were drawn 2,000 times with replacement (bootstrap, 2.5 and 97.5 per cent). How much other areas would differ from these is not in the intervals.</source>
        <translation>Intervalos: como hay pocas áreas, se dividieron en {number:,} bloques de {side:,.0f} m, que se extrajeron 2000 veces con reemplazo (bootstrap, 2,5 y 97,5 por ciento). Cuánto diferirían otras áreas de estas no está en los intervalos.</translation>
    </message>
    <message>
        <source>Intervals: the {number:,} areas were drawn 2,000 times with replacement (bootstrap, 2.5 and 97.5 per cent).</source>
        <translation>Intervalos: las {number:,} áreas se extrajeron 2000 veces con reemplazo (bootstrap, 2,5 y 97,5 por ciento).</translation>
    </message>
    <message>
        <source>Inventory and reference are the same layer, '{name}': nothing is measured that way. Choose as reference what people mapped without the map.</source>
        <translation>El inventario y la referencia son la misma capa, «{name}»: así no se mide nada. Elija como referencia lo que se mapeó a mano sin ver el mapa.</translation>
    </message>
    <message>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <source>IoU (intersection over union)</source>
        <translation>IoU (intersección sobre unión)</translation>
    </message>
    <message>
        <source>It does not speak the worker's protocol. {error}</source>
        <translation>No habla el protocolo del proceso de trabajo. {error}</translation>
    </message>
    <message>
        <source>It ended with exit code {code}: {line}</source>
        <translation>Terminó con el código de salida {code}: {line}</translation>
    </message>
    <message>
        <source>It expects the values as they are in images like those that the model learned from.</source>
        <translation>Espera los valores tal como son en imágenes como aquellas de las que aprendió el modelo.</translation>
    </message>
    <message>
        <source>It is not known which bands of {raster} show red, green and blue, so that clouds cannot be told (number of bands: {count}). Name the bands in the file, choose them, or draw the clouds as polygons.</source>
        <translation>No se sabe qué bandas de {raster} muestran rojo, verde y azul, así que no se pueden distinguir las nubes (número de bandas: {count}). Nombre las bandas en el archivo, elíjalas o dibuje las nubes como polígonos.</translation>
    </message>
    <message>
        <source>It is the model's only region.</source>
        <translation>Es la única región del modelo.</translation>
    </message>
    <message>
        <source>It starts from version {version} of model '{model}'.</source>
        <translation>Parte de la versión {version} del modelo «{model}».</translation>
    </message>
    <message>
        <source>It was asked for.</source>
        <translation>Fue lo que se pidió.</translation>
    </message>
    <message>
        <source>It was trained on a single patch: label a larger area, or more scenes.</source>
        <translation>Se entrenó con un único recorte: etiquete un área mayor, o más escenas.</translation>
    </message>
    <message>
        <source>It was trained too briefly (epochs: {epochs}): give it more time.</source>
        <translation>Se entrenó demasiado poco (épocas: {epochs}): dele más tiempo.</translation>
    </message>
    <message>
        <source>It was tried in two ways. First: {first} Then: {second}</source>
        <translation>Se intentó de dos maneras. Primero: {first} Después: {second}</translation>
    </message>
    <message>
        <source>Its encoder starts from {file}.</source>
        <translation>Su codificador parte de {file}.</translation>
    </message>
    <message>
        <source>Joining the Dask cluster {place}</source>
        <translation>Uniéndose al clúster Dask {place}</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Evaluados</translation>
    </message>
    <message>
        <source>Labels outside the rasters of region {region}: {outside}. They are not used.</source>
        <translation>Etiquetas fuera de los rásteres de la región {region}: {outside}. No se usan.</translation>
    </message>
    <message>
        <source>Labels that were taken over from the review are no reference, as the map made them: {count:,} were left out.</source>
        <translation>Las etiquetas tomadas de la revisión no son referencia, pues las hizo el mapa: se omitieron {count:,}.</translation>
    </message>
    <message>
        <source>Landslide</source>
        <translation>Deslizamiento</translation>
    </message>
    <message>
        <source>Landslide area A (m²)</source>
        <translation>Área del deslizamiento A (m²)</translation>
    </message>
    <message>
        <source>Landslides described: {count:,}</source>
        <translation>Deslizamientos descritos: {count:,}</translation>
    </message>
    <message>
        <source>Landslides exported: {landslides:,}</source>
        <translation>Deslizamientos exportados: {landslides:,}</translation>
    </message>
    <message>
        <source>Landslides of the inventory</source>
        <translation>Deslizamientos del inventario</translation>
    </message>
    <message>
        <source>Landslides overlap: {area} that several cover are counted once in all totals.</source>
        <translation>Hay deslizamientos solapados: {area} que cubren varios se cuentan una sola vez en todos los totales.</translation>
    </message>
    <message>
        <source>Landslides that overlap cannot be brought together, so their total area is not known. Check their geometries.</source>
        <translation>No se pueden unir los deslizamientos que se solapan, así que no se conoce su área total. Compruebe sus geometrías.</translation>
    </message>
    <message>
        <source>Landslides with elevations in a part of them only: {count:,}. See the attribute dem_share.</source>
        <translation>Deslizamientos con elevaciones solo en una parte: {count:,}. Consulte el atributo dem_share.</translation>
    </message>
    <message>
        <source>Landslides without elevations: {count:,}. Their terrain is not known.</source>
        <translation>Deslizamientos sin elevaciones: {count:,}. Su terreno no se conoce.</translation>
    </message>
    <message>
        <source>Layer '{inventory}' has no landslide that is {statuses}, so there is nothing to map. Review the candidates first, or choose other review states.</source>
        <translation>La capa «{inventory}» no tiene ningún deslizamiento con estado {statuses}, así que no hay nada que mapear. Revise primero los candidatos, o elija otros estados de revisión.</translation>
    </message>
    <message>
        <source>Layer '{inventory}' holds no polygon, so there is nothing to map.</source>
        <translation>La capa «{inventory}» no contiene ningún polígono, así que no hay nada que mapear.</translation>
    </message>
    <message>
        <source>Layer '{layer}' does not reach into the area to map. Choose another area.</source>
        <translation>La capa «{layer}» no llega al área por mapear. Elija otra área.</translation>
    </message>
    <message>
        <source>Layer '{layer}' has no pixels of its own, and so large an area could only be rendered with pixels of {metres:.4g} m, where the model needs {model:.3g} m. Choose a smaller area: the current view, a rectangle or polygons.</source>
        <translation>La capa «{layer}» no tiene píxeles propios, y un área tan grande solo se podría representar con píxeles de {metres:.4g} m, cuando el modelo necesita {model:.3g} m. Elija un área menor: la vista actual, un rectángulo o polígonos.</translation>
    </message>
    <message>
        <source>Layer '{layer}' has no pixels of its own: it comes from a server, or QGIS computes it. Export it as a GeoTIFF with QGIS, and choose that one.</source>
        <translation>La capa «{layer}» no tiene píxeles propios: viene de un servidor, o la calcula QGIS. Expórtela como GeoTIFF con QGIS y elija ese.</translation>
    </message>
    <message>
        <source>Layer '{layer}' holds no points to visit. Choose another layer.</source>
        <translation>La capa «{layer}» no contiene puntos por visitar. Elija otra capa.</translation>
    </message>
    <message>
        <source>Layer '{layer}' holds no polygons, or is broken. Choose another layer.</source>
        <translation>La capa «{layer}» no contiene polígonos, o está dañada. Elija otra capa.</translation>
    </message>
    <message>
        <source>Layer '{layer}' holds no polygons, so no sheets can be made of it. Choose another layer.</source>
        <translation>La capa «{layer}» no contiene polígonos, así que no se pueden crear hojas a partir de ella. Elija otra capa.</translation>
    </message>
    <message>
        <source>Layer '{layer}' holds no polygons. Choose a polygon layer.</source>
        <translation>La capa «{layer}» no contiene polígonos. Elija una capa de polígonos.</translation>
    </message>
    <message>
        <source>Layer '{layer}' is empty, expected one polygon for each sheet. Choose another layer.</source>
        <translation>La capa «{layer}» está vacía; se esperaba un polígono por hoja. Elija otra capa.</translation>
    </message>
    <message>
        <source>Layer '{layer}' is more than a file: it is drawn by a server or a database, or its CRS was set in QGIS. Save it as a file first (Export &gt; Save As).</source>
        <translation>La capa «{layer}» es más que un archivo: la dibuja un servidor o una base de datos, o su SRC se definió en QGIS. Guárdela antes como archivo (Exportar &gt; Guardar como).</translation>
    </message>
    <message>
        <source>Layer '{layer}' is no plain raster file, which an event needs in order to find it again. Save it as a GeoTIFF, and choose that one.</source>
        <translation>La capa «{layer}» no es un simple archivo ráster, que un evento necesita para volver a encontrarla. Guárdela como GeoTIFF y elija ese.</translation>
    </message>
    <message>
        <source>Layer '{layer}' is not valid any more. Repair its source or choose another.</source>
        <translation>La capa «{layer}» ya no es válida. Repare su origen o elija otra.</translation>
    </message>
    <message>
        <source>Layer '{layer}' would be rendered to {width:,} x {height:,} pixels; at most {most:,} are allowed. Choose a smaller area or larger pixels.</source>
        <translation>La capa «{layer}» se representaría con {width:,} x {height:,} píxeles; se permiten como máximo {most:,}. Elija un área menor o píxeles más grandes.</translation>
    </message>
    <message>
        <source>Layer '{name}' cannot be read. Check its connection.</source>
        <translation>No se puede leer la capa «{name}». Compruebe su conexión.</translation>
    </message>
    <message>
        <source>Layer '{name}' could not be copied: {reason}.</source>
        <translation>No se pudo copiar la capa «{name}»: {reason}.</translation>
    </message>
    <message>
        <source>Layer '{name}' could not be written to '{path}' (QGIS says {error}). Check the connection and the free space of the temporary folder.</source>
        <translation>No se pudo escribir la capa «{name}» en «{path}» (QGIS dice {error}). Compruebe la conexión y el espacio libre de la carpeta temporal.</translation>
    </message>
    <message>
        <source>Layer '{name}' has no attribute '{attribute}' any more.</source>
        <translation>La capa «{name}» ya no tiene el atributo «{attribute}».</translation>
    </message>
    <message>
        <source>Layer '{name}' is not valid. Repair its source or choose another.</source>
        <translation>La capa «{name}» no es válida. Repare su origen o elija otra.</translation>
    </message>
    <message>
        <source>Layer '{name}': '{path}' cannot be written. Check the temporary folder.</source>
        <translation>Capa «{name}»: no se puede escribir «{path}». Compruebe la carpeta temporal.</translation>
    </message>
    <message>
        <source>Layer '{name}': GDAL cannot open '{dataset}'. Check that the file still exists.</source>
        <translation>Capa «{name}»: GDAL no puede abrir «{dataset}». Compruebe que el archivo siga existiendo.</translation>
    </message>
    <message>
        <source>Left out. {reason}</source>
        <translation>Omitido. {reason}</translation>
    </message>
    <message>
        <source>Licence: {licence}</source>
        <translation>Licencia: {licence}</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Cargando el modelo</translation>
    </message>
    <message>
        <source>Looking at the images</source>
        <translation>Examinando las imágenes</translation>
    </message>
    <message>
        <source>Looking at the probability</source>
        <translation>Examinando la probabilidad</translation>
    </message>
    <message>
        <source>Looking at the scene</source>
        <translation>Examinando la escena</translation>
    </message>
    <message>
        <source>Looking at the scenes</source>
        <translation>Examinando las escenas</translation>
    </message>
    <message>
        <source>Looking at the terrain</source>
        <translation>Examinando el terreno</translation>
    </message>
    <message>
        <source>Looking at the values</source>
        <translation>Examinando los valores</translation>
    </message>
    <message>
        <source>Looking at tiles</source>
        <translation>Examinando teselas</translation>
    </message>
    <message>
        <source>Looking for clouds</source>
        <translation>Buscando nubes</translation>
    </message>
    <message>
        <source>Looking for clouds in {raster}</source>
        <translation>Buscando nubes en {raster}</translation>
    </message>
    <message>
        <source>Looking for images and their masks</source>
        <translation>Buscando imágenes y sus máscaras</translation>
    </message>
    <message>
        <source>Looking where the map is unsure</source>
        <translation>Buscando dónde duda el mapa</translation>
    </message>
    <message>
        <source>Making a Python environment</source>
        <translation>Creando un entorno de Python</translation>
    </message>
    <message>
        <source>Mapped</source>
        <translation>Mapeados</translation>
    </message>
    <message>
        <source>Mapped in the accuracy areas</source>
        <translation>Mapeado en las áreas de exactitud</translation>
    </message>
    <message>
        <source>Mapped landslides</source>
        <translation>Deslizamientos mapeados</translation>
    </message>
    <message>
        <source>Mapping only</source>
        <translation>Solo mapeo</translation>
    </message>
    <message>
        <source>Mapping only, any DirectX 12 card</source>
        <translation>Solo mapeo, cualquier tarjeta DirectX 12</translation>
    </message>
    <message>
        <source>Mapping: block {number} of {count}</source>
        <translation>Mapeando: bloque {number} de {count}</translation>
    </message>
    <message>
        <source>Maps on a processor, in up to twice the time of the full engine; cannot train or update a model.</source>
        <translation>Mapea en un procesador, en hasta el doble de tiempo que el motor completo; no puede entrenar ni actualizar modelos.</translation>
    </message>
    <message>
        <source>Measuring how far the rasters lie apart</source>
        <translation>Midiendo cuánto se desplazan los rásteres entre sí</translation>
    </message>
    <message>
        <source>Measuring what the parts of a decoder cost on this machine.</source>
        <translation>Midiendo lo que cuestan las partes de un decodificador en este equipo.</translation>
    </message>
    <message>
        <source>Memory ran out ({reason}). Close other programs, choose the device 'cpu', or use a smaller network.</source>
        <translation>Se agotó la memoria ({reason}). Cierre otros programas, elija el dispositivo «cpu», o use una red más pequeña.</translation>
    </message>
    <message>
        <source>Memory ran out on {device}. Train in fewer processes on each machine, or choose a smaller network.</source>
        <translation>Se agotó la memoria en {device}. Entrene con menos procesos en cada equipo, o elija una red más pequeña.</translation>
    </message>
    <message>
        <source>Memory ran out: going on with fewer patches per step ({half}).</source>
        <translation>Se agotó la memoria: se sigue con menos recortes por paso ({half}).</translation>
    </message>
    <message>
        <source>Minimum area {min_area_m2:g} m2 is negative.</source>
        <translation>El área mínima {min_area_m2:g} m2 es negativa.</translation>
    </message>
    <message>
        <source>Minimum area {min_area_m2} m2 is negative.</source>
        <translation>El área mínima {min_area_m2} m2 es negativa.</translation>
    </message>
    <message>
        <source>Misses and false alarms</source>
        <translation>Omisiones y falsas alarmas</translation>
    </message>
    <message>
        <source>Model '{model}' asks Clay, which is too large for an ONNX file. Export it as a model (.lsmodel) instead.</source>
        <translation>El modelo «{model}» consulta a Clay, que es demasiado grande para un archivo ONNX. Expórtelo como modelo (.lsmodel).</translation>
    </message>
    <message>
        <source>Model '{model}' comes with the plugin and is never changed. Name your own copy of it, and start from 'starter'.</source>
        <translation>El modelo «{model}» viene con el complemento y nunca se modifica. Indique su propia copia, y parta de «starter».</translation>
    </message>
    <message>
        <source>Model '{model}' compares two dates, but no pre-event raster was given. Choose one.</source>
        <translation>El modelo «{model}» compara dos fechas, pero no se indicó ráster anterior. Elija uno.</translation>
    </message>
    <message>
        <source>Model '{model}' compares two dates, but no pre-event raster was given: expect a less accurate map.</source>
        <translation>El modelo «{model}» compara dos fechas, pero no se indicó ráster anterior: el mapa será menos exacto.</translation>
    </message>
    <message>
        <source>Model '{model}' compares two dates; the new scenes have no pre-event image. Add one.</source>
        <translation>El modelo «{model}» compara dos fechas; las escenas nuevas no tienen imagen anterior. Añada una.</translation>
    </message>
    <message>
        <source>Model '{model}' does not know region '{region}'; it knows {known}. Leave its scenes out.</source>
        <translation>El modelo «{model}» no conoce la región «{region}»; conoce {known}. Omita sus escenas.</translation>
    </message>
    <message>
        <source>Model '{model}' does not know these regions, and their scenes are left out: {regions}.</source>
        <translation>El modelo «{model}» no conoce estas regiones, y sus escenas se omiten: {regions}.</translation>
    </message>
    <message>
        <source>Model '{model}' exists already and is never overwritten. Choose another name, or update the model.</source>
        <translation>El modelo «{model}» ya existe y nunca se sobrescribe. Elija otro nombre, o actualice el modelo.</translation>
    </message>
    <message>
        <source>Model '{model}' is a copy of '{source}'.</source>
        <translation>El modelo «{model}» es una copia de «{source}».</translation>
    </message>
    <message>
        <source>Model '{model}' is a {known} network (first stride {known_stride}); a {wanted} network (first stride {stride}) cannot start from it. Name no network, or start from 'none'.</source>
        <translation>El modelo «{model}» es una red {known} (primer paso {known_stride}); una red {wanted} (primer paso {stride}) no puede partir de él. No indique ninguna red, o parta de «none».</translation>
    </message>
    <message>
        <source>Model '{model}' is ready</source>
        <translation>El modelo «{model}» está listo</translation>
    </message>
    <message>
        <source>Model '{model}' knows no region yet; train it first.</source>
        <translation>El modelo «{model}» aún no conoce ninguna región; entrénelo primero.</translation>
    </message>
    <message>
        <source>Model '{model}' looks at the post-event raster only; '{pre}' is not used.</source>
        <translation>El modelo «{model}» solo mira el ráster posterior; «{pre}» no se usa.</translation>
    </message>
    <message>
        <source>Model '{model}' needs an image before the event, but these scenes have none: {scenes}.</source>
        <translation>El modelo «{model}» necesita una imagen de antes del evento, pero estas escenas no la tienen: {scenes}.</translation>
    </message>
    <message>
        <source>Model '{model}' sees the pre-event image and the change between the dates, too, from now on, where there are both dates.</source>
        <translation>El modelo «{model}» ve desde ahora también la imagen anterior y el cambio entre las fechas, donde existen ambas.</translation>
    </message>
    <message>
        <source>Model '{model}' sees values as they are, not by the range of each scene, so it cannot be the teacher. Choose a model that was trained with normalization 'scene'.</source>
        <translation>El modelo «{model}» ve los valores tal como son, no según el rango de cada escena, así que no puede ser el maestro. Elija un modelo entrenado con normalización «scene».</translation>
    </message>
    <message>
        <source>Model '{model}' was trained on the bands {theirs}, these scenes have {own}. Choose bands that it knows, or start from 'none'.</source>
        <translation>El modelo «{model}» se entrenó con las bandas: {theirs}; estas escenas tienen: {own}. Elija bandas que conozca, o parta de «none».</translation>
    </message>
    <message>
        <source>Model '{model}' was trained with terrain, but scene '{scene}' of the event has no elevation model. Choose its rasters and its elevation model on the Map page (Terrain).</source>
        <translation>El modelo «{model}» se entrenó con terreno, pero la escena «{scene}» del evento no tiene modelo de elevación. Elija sus rásteres y su modelo de elevación en la página «Mapear» (Terreno).</translation>
    </message>
    <message>
        <source>Model '{model}' was trained with terrain, but these scenes name no elevation model: {scenes}. Name it in a scene list (dem), or learn from an event whose scenes have one.</source>
        <translation>El modelo «{model}» se entrenó con terreno, pero estas escenas no indican ningún modelo de elevación: {scenes}. Indíquelo en una lista de escenas (dem), o aprenda de un evento cuyas escenas lo tengan.</translation>
    </message>
    <message>
        <source>Model '{model}' was trained with terrain: it needs the elevation model of this place, too. Choose one (--dem, or dem in a scene list).</source>
        <translation>El modelo '{model}' se entrenó con terreno: necesita también el modelo de elevación de este lugar. Elija uno (--dem, o dem en una lista de escenas).</translation>
    </message>
    <message>
        <source>Model exported: {output}</source>
        <translation>Modelo exportado: {output}</translation>
    </message>
    <message>
        <source>Model folder '{model}' must end with .lsmodel.</source>
        <translation>La carpeta de modelo «{model}» debe terminar en .lsmodel.</translation>
    </message>
    <message>
        <source>Model handle '{handle}' was never loaded.</source>
        <translation>El identificador de modelo «{handle}» nunca se cargó.</translation>
    </message>
    <message>
        <source>Model imported: {output}</source>
        <translation>Modelo importado: {output}</translation>
    </message>
    <message>
        <source>Most frequent size</source>
        <translation>Tamaño más frecuente</translation>
    </message>
    <message>
        <source>NVIDIA graphics card</source>
        <translation>Tarjeta gráfica NVIDIA</translation>
    </message>
    <message>
        <source>Nearly complete from here on</source>
        <translation>Casi completo desde aquí</translation>
    </message>
    <message>
        <source>Neither uv nor pip was found. Install python3-venv (Debian, Ubuntu), or uv, then try again.</source>
        <translation>No se encontró ni uv ni pip. Instale python3-venv (Debian, Ubuntu) o uv, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Network '{network}' cannot be prepared on images without labels. Choose an encoder such as resnet18.</source>
        <translation>La red «{network}» no se puede preparar con imágenes sin etiquetas. Elija un codificador como resnet18.</translation>
    </message>
    <message>
        <source>Network '{network}' cannot be written as ONNX: {reason}</source>
        <translation>La red «{network}» no se puede escribir como ONNX: {reason}</translation>
    </message>
    <message>
        <source>Network '{network}' has no ImageNet weights. Choose an encoder such as resnet18.</source>
        <translation>La red «{network}» no tiene pesos de ImageNet. Elija un codificador como resnet18.</translation>
    </message>
    <message>
        <source>Network '{network}' would be no smaller than its teacher '{model}' ({network_size:.2f} and {model_size:.2f} million parameters). Choose a smaller network.</source>
        <translation>La red «{network}» no sería más pequeña que su maestro «{model}» ({network_size:.2f} y {model_size:.2f} millones de parámetros). Elija una red más pequeña.</translation>
    </message>
    <message>
        <source>Network clay is Clay in the encoder's place: ask for context clay-encoder to train it, or start from another model.</source>
        <translation>La red clay es Clay en el lugar del codificador: pida el contexto clay-encoder para entrenarla, o parta de otro modelo.</translation>
    </message>
    <message>
        <source>Network {network} has a decoder of its own, there is nothing to search for. Name an encoder, such as resnet34.</source>
        <translation>La red {network} tiene un decodificador propio; no hay nada que buscar. Indique un codificador, como resnet34.</translation>
    </message>
    <message>
        <source>Network {network} has a decoder of its own: '{decoder}' does not go with it. Name an encoder, such as resnet34, or leave out the decoder.</source>
        <translation>La red {network} tiene un decodificador propio: «{decoder}» no es compatible con ella. Indique un codificador, como resnet34, u omita el decodificador.</translation>
    </message>
    <message>
        <source>Network {network} has no place for Clay's context: name an encoder, such as resnet34, or leave out the context.</source>
        <translation>La red {network} no tiene lugar para el contexto de Clay: indique un codificador, como resnet34, u omita el contexto.</translation>
    </message>
    <message>
        <source>No Dask scheduler answers at '{address}': {reason}. Start one there with 'dask scheduler', or correct the address (such as tcp://host:8786).</source>
        <translation>Ningún planificador de Dask responde en «{address}»: {reason}. Inicie uno allí con «dask scheduler», o corrija la dirección (como tcp://host:8786).</translation>
    </message>
    <message>
        <source>No Python was found that could make an environment for the engine. Install Python 3.9 to 3.13 or uv, or name a Python that has PyTorch.</source>
        <translation>No se encontró ningún Python con el que crear un entorno para el motor. Instale Python 3.9 a 3.13 o uv, o indique un Python que tenga PyTorch.</translation>
    </message>
    <message>
        <source>No Python with torch was found for the worker. Make one with these two commands in a terminal:
    {base} -m venv {folder}
    {python} -m pip install {packages}
or choose one that you have in the settings of Landslide Mapper, or in the variable {variable}.</source>
        <translation>No se encontró ningún Python con torch para el proceso de trabajo. Cree uno con estas dos órdenes en una terminal:
    {base} -m venv {folder}
    {python} -m pip install {packages}
o elija uno que tenga en la configuración de Landslide Mapper, o en la variable {variable}.</translation>
    </message>
    <message>
        <source>No block of the Dask cluster is done.</source>
        <translation>No está hecho ningún bloque del clúster Dask.</translation>
    </message>
    <message>
        <source>No candidate was found. If there are landslides, the threshold may be too high, or the bands, the units or the dates are not those that the model learned: check the pair, or try a lower threshold.</source>
        <translation>No se encontró ningún candidato. Si hay deslizamientos, quizá el umbral sea demasiado alto, o las bandas, las unidades o las fechas no sean las que aprendió el modelo: compruebe el par de imágenes, o pruebe un umbral más bajo.</translation>
    </message>
    <message>
        <source>No decoder of at most {allowed} parameters takes at most {limit:.1f} ms for a tile here: the quickest takes about {least:.1f} ms. Allow more.</source>
        <translation>Ningún decodificador de {allowed} parámetros como máximo tarda aquí {limit:.1f} ms o menos por tesela: el más rápido tarda unos {least:.1f} ms. Permita más.</translation>
    </message>
    <message>
        <source>No decoder of the search has at most {allowed} parameters: the smallest possible one has {least}. Allow more.</source>
        <translation>Ningún decodificador de la búsqueda tiene {allowed} parámetros o menos: el más pequeño posible tiene {least}. Permita más.</translation>
    </message>
    <message>
        <source>No engine is set up yet.</source>
        <translation>Aún no hay ningún motor configurado.</translation>
    </message>
    <message>
        <source>No event was named. Choose a GeoPackage.</source>
        <translation>No se indicó ningún evento. Elija un GeoPackage.</translation>
    </message>
    <message>
        <source>No file to export to was named; name at least one, such as inventory.gpkg.</source>
        <translation>No se indicó ningún archivo para exportar; indique al menos uno, como inventory.gpkg.</translation>
    </message>
    <message>
        <source>No landslide</source>
        <translation>Sin deslizamiento</translation>
    </message>
    <message>
        <source>No landslide of the reference lies in the accuracy areas ({count:,} elsewhere). If there are some, the reference is another one, or lies elsewhere by its coordinate reference system.</source>
        <translation>Ningún deslizamiento de la referencia está en las áreas de exactitud ({count:,} en otros lugares). Si hay alguno, la referencia es otra, o está en otro lugar según su sistema de referencia de coordenadas.</translation>
    </message>
    <message>
        <source>No mask of clouds was made: '{masks}' is not written.</source>
        <translation>No se hizo ninguna máscara de nubes: «{masks}» no se escribe.</translation>
    </message>
    <message>
        <source>No more of the scene stands out than chance explains: the threshold is set so that next to nothing is called landslide. Lower it to see the strongest differences.</source>
        <translation>En la escena no destaca más de lo que explica el azar: el umbral se fija de modo que casi nada se tome por deslizamiento. Bájelo para ver las diferencias más fuertes.</translation>
    </message>
    <message>
        <source>No pixel that was looked at is valid in every date. Check the nodata values and the overlap.</source>
        <translation>Ningún píxel examinado es válido en todas las fechas. Compruebe los valores nodata y el solape.</translation>
    </message>
    <message>
        <source>No polygon of the mask {mask} meets the {date} raster: it hides nothing. Check that it is the mask of this place.</source>
        <translation>Ningún polígono de la máscara {mask} toca el ráster «{date}»: no oculta nada. Compruebe que sea la máscara de este lugar.</translation>
    </message>
    <message>
        <source>No rollover is seen: the smallest landslides of the inventory are the most frequent ones.</source>
        <translation>No se ve ningún máximo (rollover): los deslizamientos más pequeños del inventario son los más frecuentes.</translation>
    </message>
    <message>
        <source>No scene has the split '{split}' (splits found: {found}).</source>
        <translation>Ninguna escena tiene la partición «{split}» (particiones encontradas: {found}).</translation>
    </message>
    <message>
        <source>No temporary folder can be made in '{place}': {reason}. Free some space there, or set TMPDIR to another folder.</source>
        <translation>No se puede crear ninguna carpeta temporal en «{place}»: {reason}. Libere espacio allí, o defina TMPDIR con otra carpeta.</translation>
    </message>
    <message>
        <source>No training patch shows a landslide: there is no box to learn from.</source>
        <translation>Ningún recorte de entrenamiento muestra un deslizamiento: no hay ningún recuadro del que aprender.</translation>
    </message>
    <message>
        <source>No training scene is of a region that model '{model}' knows (it knows {known}; the scenes are of {found}). Name scenes of its regions.</source>
        <translation>Ninguna escena de entrenamiento es de una región que conozca el modelo «{model}» (conoce {known}; las escenas son de {found}). Indique escenas de sus regiones.</translation>
    </message>
    <message>
        <source>None of the {count:,} points {stratum} is landslide. Up to {most:.1%} of that ground may be one all the same, which the intervals do not show.</source>
        <translation>Ninguno de los {count:,} puntos {stratum} es deslizamiento. Aun así, hasta el {most:.1%} de ese terreno puede serlo, lo que los intervalos no muestran.</translation>
    </message>
    <message>
        <source>None of the {count} rasters holds a patch of {side} x {side} pixels with data, clear of clouds. Choose larger rasters, a smaller patch size, or clouds 'none'.</source>
        <translation>Ninguno de los {count} rásteres contiene un recorte de {side} x {side} píxeles con datos y libre de nubes. Elija rásteres mayores, un tamaño de recorte menor, o «none» para las nubes.</translation>
    </message>
    <message>
        <source>Not a message: {excerpt}.</source>
        <translation>No es un mensaje: {excerpt}.</translation>
    </message>
    <message>
        <source>Not even one patch of {patch_size} pixels fits into the memory of {device}. Close other programs, or choose a smaller network.</source>
        <translation>Ni siquiera un recorte de {patch_size} píxeles cabe en la memoria de {device}. Cierre otros programas, o elija una red más pequeña.</translation>
    </message>
    <message>
        <source>Not in this comparison: {count:,} polygons of the inventory that are {status}.</source>
        <translation>Fuera de esta comparación: {count:,} polígonos del inventario con el estado «{status}».</translation>
    </message>
    <message>
        <source>Not in this inventory: {left}.</source>
        <translation>No están en este inventario: {left}.</translation>
    </message>
    <message>
        <source>Nothing differs between the dates: are they the same image?</source>
        <translation>Nada difiere entre las fechas: ¿son la misma imagen?</translation>
    </message>
    <message>
        <source>Nothing is chosen to export. Tick a format, or the map.</source>
        <translation>No hay nada elegido para exportar. Marque un formato, o el mapa.</translation>
    </message>
    <message>
        <source>Nothing is left to map: clouds, shadow and snow hide all of '{post}' or of its pre-event raster in {where}. Map without masks (--clouds none), with edited ones (--post-mask, --pre-mask), or choose another date.</source>
        <translation>No queda nada que mapear: nubes, sombra y nieve ocultan todo «{post}» o su ráster anterior en {where}. Mapee sin máscaras (--clouds none), con máscaras editadas (--post-mask, --pre-mask), o elija otra fecha.</translation>
    </message>
    <message>
        <source>Nothing of the accuracy areas is on the map: all of it lies where nothing was mapped. Choose other areas.</source>
        <translation>Nada de las áreas de exactitud está en el mapa: todo queda donde no se mapeó nada. Elija otras áreas.</translation>
    </message>
    <message>
        <source>Nothing shows that the boxes are of any use: no landslide is among the labels held back for validation. Give a scene of the region the role validation, or label a larger area.</source>
        <translation>Nada muestra que los recuadros sirvan: entre las etiquetas reservadas para la validación no hay ningún deslizamiento. Dé a una escena de la región la función «Validación», o etiquete un área mayor.</translation>
    </message>
    <message>
        <source>Nothing to import was named. Choose a polygon layer, or files.</source>
        <translation>No se indicó nada que importar. Elija una capa de polígonos, o archivos.</translation>
    </message>
    <message>
        <source>Nothing to map: {rasters} have no valid pixel in {where} ({width} x {height} pixels). Check the rasters' nodata value and extent.</source>
        <translation>Nada que mapear: ningún píxel de {rasters} es válido en {where} ({width} x {height} píxeles). Compruebe el valor nodata y la extensión de los rásteres.</translation>
    </message>
    <message>
        <source>Nothing was learned: the error did not fall. Allow more time, or choose more images.</source>
        <translation>No se aprendió nada: el error no bajó. Permita más tiempo, o elija más imágenes.</translation>
    </message>
    <message>
        <source>Nothing was mapped: '{name}' holds no such polygon.</source>
        <translation>No se mapeó nada: «{name}» no contiene ningún polígono de ese tipo.</translation>
    </message>
    <message>
        <source>Nothing was mapped: the mapped area holds no pixel. Choose another one.</source>
        <translation>No se mapeó nada: el área mapeada no contiene ningún píxel. Elija otra.</translation>
    </message>
    <message>
        <source>Nothing works: set the engine up again.</source>
        <translation>No funciona nada: configure el motor de nuevo.</translation>
    </message>
    <message>
        <source>Numbers (id) were given anew: those of the source were not unique, or none.</source>
        <translation>Los números (id) se asignaron de nuevo: los del origen no eran únicos, o no había.</translation>
    </message>
    <message>
        <source>ONNX files need the engine. Set it up first.</source>
        <translation>Los archivos ONNX necesitan el motor. Configúrelo primero.</translation>
    </message>
    <message>
        <source>ONNX files need {packages}, which the engine does not have. Set the engine up again and choose them there, or install them into the engine's Python with pip.</source>
        <translation>Los archivos ONNX necesitan {packages}, que el motor no tiene. Configure de nuevo el motor y elíjalos allí, o instálelos con pip en el Python del motor.</translation>
    </message>
    <message>
        <source>Of the reference landslides at least {share:.0%} were found in every size class from {size} on: there the inventory is nearly complete, below it is not.</source>
        <translation>De los deslizamientos de referencia se encontró al menos el {share:.0%} en cada clase de tamaño desde {size}: allí el inventario es casi completo, por debajo no.</translation>
    </message>
    <message>
        <source>Of the reference landslides of all sizes at least {share:.0%} were found: the inventory is nearly complete.</source>
        <translation>De los deslizamientos de referencia de todos los tamaños se encontró al menos el {share:.0%}: el inventario es casi completo.</translation>
    </message>
    <message>
        <source>Offsets that a raster's tags name must be taken out of its values first.</source>
        <translation>Los desplazamientos que indican las etiquetas de un ráster deben restarse antes de sus valores.</translation>
    </message>
    <message>
        <source>Old scenes must be of other regions than '{region}': {mixed}.</source>
        <translation>Las escenas antiguas deben ser de otras regiones que «{region}»: {mixed}.</translation>
    </message>
    <message>
        <source>One candidate covers {share:.0%} of the area mapped: it is more likely a cloud, a shadow, a flooded plain or a difference of the rasters than a landslide. Look at it before all else.</source>
        <translation>Un candidato cubre el {share:.0%} del área mapeada: es más probable que sea una nube, una sombra, una llanura inundada o una diferencia entre los rásteres que un deslizamiento. Mírelo antes que nada.</translation>
    </message>
    <message>
        <source>Only SELECT is allowed here, got '{statement}'.</source>
        <translation>Aquí solo se permite SELECT; se recibió «{statement}».</translation>
    </message>
    <message>
        <source>Only about {share:.0%} of the pixels are valid in every date.</source>
        <translation>Solo un {share:.0%} aproximado de los píxeles es válido en todas las fechas.</translation>
    </message>
    <message>
        <source>Only {there} of the {count:,} points {stratum} are landslide: the intervals are rough. More points would make them sound.</source>
        <translation>Solo {there} de los {count:,} puntos {stratum} son deslizamiento: los intervalos son poco precisos. Más puntos los harían fiables.</translation>
    </message>
    <message>
        <source>Open an event that can be written first: its candidates are described.</source>
        <translation>Abra antes un evento en el que se pueda escribir: se describen sus candidatos.</translation>
    </message>
    <message>
        <source>Open an event: the sample is drawn from its map, and kept in it.</source>
        <translation>Abra un evento: la muestra se extrae de su mapa y se guarda en él.</translation>
    </message>
    <message>
        <source>Out of memory: going on with fewer tiles at a time ({batch}).</source>
        <translation>Se agotó la memoria: se sigue con menos teselas a la vez ({batch}).</translation>
    </message>
    <message>
        <source>Outlining the candidates failed</source>
        <translation>Falló el trazado de los candidatos</translation>
    </message>
    <message>
        <source>Outlining {mask} failed</source>
        <translation>Falló el trazado de {mask}</translation>
    </message>
    <message>
        <source>Output '{output}' cannot be written ({space}): {reason}. Choose another folder or make room.</source>
        <translation>No se puede escribir la salida «{output}» ({space}): {reason}. Elija otra carpeta o libere espacio.</translation>
    </message>
    <message>
        <source>Output '{output}' exists. Choose another name, or let it be replaced.</source>
        <translation>La salida «{output}» ya existe. Elija otro nombre, o permita reemplazarla.</translation>
    </message>
    <message>
        <source>Output '{output}' exists; a mask may have been edited. Choose another name.</source>
        <translation>La salida «{output}» ya existe; puede contener una máscara editada. Elija otro nombre.</translation>
    </message>
    <message>
        <source>Output '{output}' is a folder, expected the name of a file. Choose another name.</source>
        <translation>La salida «{output}» es una carpeta; se esperaba el nombre de un archivo. Elija otro nombre.</translation>
    </message>
    <message>
        <source>Output '{output}' is also an input: '{source}' consists of it. Choose another name.</source>
        <translation>La salida «{output}» es también una entrada: «{source}» consta de ella. Elija otro nombre.</translation>
    </message>
    <message>
        <source>Output '{output}' is being written by another run. Wait until it is done, or choose another name.</source>
        <translation>Otra ejecución está escribiendo la salida «{output}». Espere a que termine, o elija otro nombre.</translation>
    </message>
    <message>
        <source>Output '{output}' lies inside the model '{model}'. Choose another folder.</source>
        <translation>La salida «{output}» está dentro del modelo «{model}». Elija otra carpeta.</translation>
    </message>
    <message>
        <source>Output '{output}' must be a GeoPackage: end its name with .gpkg.</source>
        <translation>La salida «{output}» debe ser un GeoPackage: haga que su nombre termine en .gpkg.</translation>
    </message>
    <message>
        <source>Output '{output}' must be a GeoTIFF: end its name with .tif.</source>
        <translation>La salida «{output}» debe ser un GeoTIFF: termine su nombre en .tif.</translation>
    </message>
    <message>
        <source>Output '{output}' must be a virtual raster: end its name with .vrt.</source>
        <translation>La salida «{output}» debe ser un ráster virtual: su nombre debe terminar en .vrt.</translation>
    </message>
    <message>
        <source>Output '{output}' must be an encoder file: end its name with .safetensors.</source>
        <translation>La salida «{output}» debe ser un archivo de codificador: termine su nombre en .safetensors.</translation>
    </message>
    <message>
        <source>Over {pixels:,} pixels of the accuracy areas; mean distance from the line, weighted by pixels: {error:.3f}.</source>
        <translation>Sobre {pixels:,} píxeles de las áreas de exactitud; distancia media a la línea, ponderada por píxeles: {error:.3f}.</translation>
    </message>
    <message>
        <source>Overall accuracy</source>
        <translation>Exactitud global</translation>
    </message>
    <message>
        <source>PROJ does not find its data ({reason}): coordinate systems cannot be used. Install GDAL and PROJ again.</source>
        <translation>PROJ no encuentra sus datos ({reason}): no se pueden usar sistemas de coordenadas. Instale de nuevo GDAL y PROJ.</translation>
    </message>
    <message>
        <source>PROJ does not find its data, because the environment names another program's folder: {found}. PostgreSQL and conda set that. Remove it (PROJ_LIB and PROJ_DATA) and start again.</source>
        <translation>PROJ no encuentra sus datos, porque el entorno indica la carpeta de otro programa: {found}. PostgreSQL y conda lo establecen. Quítelo (PROJ_LIB y PROJ_DATA) y vuelva a empezar.</translation>
    </message>
    <message>
        <source>Patch file '{path}' cannot be read ({error}). Start the training again to cut new patches.</source>
        <translation>No se puede leer el archivo de recortes «{path}» ({error}). Inicie de nuevo el entrenamiento para crear recortes nuevos.</translation>
    </message>
    <message>
        <source>Patch file '{path}' has {ndim} dimensions; expected {dimensions}.</source>
        <translation>El archivo de recortes «{path}» tiene {ndim} dimensiones; se esperaban {dimensions}.</translation>
    </message>
    <message>
        <source>Patch file '{path}' holds no numbers.</source>
        <translation>El archivo de recortes «{path}» no contiene números.</translation>
    </message>
    <message>
        <source>Patch store '{folder}' holds patches of other splits than training and validation.</source>
        <translation>El almacén de recortes «{folder}» contiene recortes de otras particiones que entrenamiento y validación.</translation>
    </message>
    <message>
        <source>Patch store '{folder}' names no layers that can be read.</source>
        <translation>El almacén de recortes «{folder}» no nombra capas que se puedan leer.</translation>
    </message>
    <message>
        <source>Patch store '{folder}' names no regions.</source>
        <translation>El almacén de recortes «{folder}» no nombra regiones.</translation>
    </message>
    <message>
        <source>Patch store '{folder}': a patch belongs to a region that is not listed.</source>
        <translation>Almacén de recortes «{folder}»: un recorte pertenece a una región que no figura.</translation>
    </message>
    <message>
        <source>Patch store '{folder}': no training patch has a valid pixel.</source>
        <translation>Almacén de recortes «{folder}»: ningún recorte de entrenamiento tiene un píxel válido.</translation>
    </message>
    <message>
        <source>Patch store '{folder}': {name}.npy has {patches} patches, post.npy has {n}.</source>
        <translation>Almacén de recortes «{folder}»: {name}.npy tiene {patches} recortes, post.npy tiene {n}.</translation>
    </message>
    <message>
        <source>Patch store '{store}' holds region {regions}; the update is of region '{region}', and only its patches belong there.</source>
        <translation>El almacén de recortes «{store}» contiene {regions}; la actualización es de la región «{region}», y solo sus recortes deben estar ahí.</translation>
    </message>
    <message>
        <source>Patches of {patch_size} pixels do not fit Clay, which looks at squares of {patch}. Choose a patch size that is a multiple of {patch}.</source>
        <translation>Los recortes de {patch_size} píxeles no son adecuados para Clay, que mira cuadrados de {patch}. Elija un tamaño de recorte que sea múltiplo de {patch}.</translation>
    </message>
    <message>
        <source>Patches of {patch_size} pixels do not fit model '{model}': it needs multiples of {divisor}.</source>
        <translation>Los recortes de {patch_size} píxeles no se ajustan al modelo «{model}»: necesita múltiplos de {divisor}.</translation>
    </message>
    <message>
        <source>Patches of {patch_size} pixels do not fit network '{network}': it needs multiples of {divisor}.</source>
        <translation>Los recortes de {patch_size} píxeles no se ajustan a la red «{network}»: necesita múltiplos de {divisor}.</translation>
    </message>
    <message>
        <source>Pixels are {pre:.3g} m before and {post:.3g} m after the event: what only one of the dates can show may look like change.</source>
        <translation>Los píxeles miden {pre:.3g} m antes y {post:.3g} m después del evento: lo que solo una de las fechas puede mostrar puede parecer un cambio.</translation>
    </message>
    <message>
        <source>Pixels of {gsd:.3g} m are too far from what the starter models know ({known} m). Use a model that was trained at this size.</source>
        <translation>Los píxeles de {gsd:.3g} m distan demasiado de los que conocen los modelos iniciales ({known} m). Use un modelo que se haya entrenado con este tamaño.</translation>
    </message>
    <message>
        <source>Pixels without data are mapped like any others: mask them afterwards.</source>
        <translation>Los píxeles sin datos se mapean como los demás: enmascárelos después.</translation>
    </message>
    <message>
        <source>Pixels: {pre:.3g} m before, {post:.3g} m after.</source>
        <translation>Píxeles: {pre:.3g} m antes, {post:.3g} m después.</translation>
    </message>
    <message>
        <source>Places to label: {places}</source>
        <translation>Lugares por etiquetar: {places}</translation>
    </message>
    <message>
        <source>Points drawn: {points:,}</source>
        <translation>Puntos extraídos: {points:,}</translation>
    </message>
    <message>
        <source>PostGIS knows no number for the CRS '{description}'. Choose one with an EPSG code.</source>
        <translation>PostGIS no conoce ningún número para el SRC «{description}». Elija uno con código EPSG.</translation>
    </message>
    <message>
        <source>PostGIS was added to the database '{database}'. QGIS notices that within two minutes; make the event then.</source>
        <translation>Se añadió PostGIS a la base de datos «{database}». QGIS lo nota en menos de dos minutos; cree entonces el evento.</translation>
    </message>
    <message>
        <source>Power law of the tail</source>
        <translation>Ley de potencia de la cola</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Precision (user's accuracy): what is mapped is landslide</source>
        <translation>Precisión (exactitud del usuario): lo mapeado es deslizamiento</translation>
    </message>
    <message>
        <source>Preparing {network} ({parameters:.1f} million parameters) on {device}: {patches} patches.</source>
        <translation>Preparando {network} ({parameters:.1f} millones de parámetros) en {device}: {patches} recortes.</translation>
    </message>
    <message>
        <source>Probability density of landslide area</source>
        <translation>Densidad de probabilidad del área de deslizamiento</translation>
    </message>
    <message>
        <source>Probability density p(A) (m⁻²)</source>
        <translation>Densidad de probabilidad p(A) (m⁻²)</translation>
    </message>
    <message>
        <source>Probability of the map</source>
        <translation>Probabilidad del mapa</translation>
    </message>
    <message>
        <source>Producer's accuracy of landslides (recall)</source>
        <translation>Exactitud del productor para los deslizamientos (exhaustividad)</translation>
    </message>
    <message>
        <source>Proposed: no full engine is built for this Mac. It cannot train or update a model.</source>
        <translation>Propuesto: no existe un motor completo para este Mac. No puede entrenar ni actualizar modelos.</translation>
    </message>
    <message>
        <source>Proposed: this Mac has an Apple processor.</source>
        <translation>Propuesto: este Mac tiene un procesador Apple.</translation>
    </message>
    <message>
        <source>Proposed: {card}, {memory:.0f} GB, with driver {driver}: CUDA {major}.{minor}.</source>
        <translation>Propuesto: {card}, {memory:.0f} GB, con el controlador {driver}: CUDA {major}.{minor}.</translation>
    </message>
    <message>
        <source>Proposed: {reason}</source>
        <translation>Propuesto: {reason}</translation>
    </message>
    <message>
        <source>Put together in {path}, files: {files}. Bands: {bands}.</source>
        <translation>Reunido en {path}, archivos: {files}. Bandas: {bands}.</translation>
    </message>
    <message>
        <source>PyTorch 2.3 and later is not built for Macs with an Intel processor.</source>
        <translation>PyTorch 2.3 y posteriores no se compilan para Mac con procesador Intel.</translation>
    </message>
    <message>
        <source>PyTorch cannot run in a Python started with -OO. Leave that out, or use --backend worker.</source>
        <translation>PyTorch no puede ejecutarse en un Python iniciado con -OO. Omítalo, o use --backend worker.</translation>
    </message>
    <message>
        <source>PyTorch cannot run in a Python that was started with -OO. Leave that out.</source>
        <translation>PyTorch no puede ejecutarse en un Python que se inició con -OO. Omítalo.</translation>
    </message>
    <message>
        <source>Reading the inventory</source>
        <translation>Leyendo el inventario</translation>
    </message>
    <message>
        <source>Reading the labels</source>
        <translation>Leyendo las etiquetas</translation>
    </message>
    <message>
        <source>Reading the landslides</source>
        <translation>Leyendo los deslizamientos</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Exhaustividad</translation>
    </message>
    <message>
        <source>Recall (producer's accuracy): what is landslide is mapped</source>
        <translation>Exhaustividad (exactitud del productor): los deslizamientos están mapeados</translation>
    </message>
    <message>
        <source>Red is not known among the bands: bare ground is brighter (log ratio).</source>
        <translation>No se conoce el rojo entre las bandas: el suelo desnudo es más claro (cociente logarítmico).</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Reference in the accuracy areas</source>
        <translation>Referencia en las áreas de exactitud</translation>
    </message>
    <message>
        <source>Region '{region}' could not be checked: no validation patch of the new data shows a landslide.</source>
        <translation>No se pudo comprobar la región «{region}»: ningún recorte de validación de los datos nuevos muestra un deslizamiento.</translation>
    </message>
    <message>
        <source>Region '{region}' could not be checked: the model keeps no gate patches with landslides of it.</source>
        <translation>No se pudo comprobar la región «{region}»: el modelo no guarda recortes de control con deslizamientos de ella.</translation>
    </message>
    <message>
        <source>Region '{region}' did not gain: {new_before:.3f} IoU before, {new_after:.3f} after, on labels of the new data, most of which were learned from.</source>
        <translation>La región «{region}» no mejoró: IoU {new_before:.3f} antes, {new_after:.3f} después, en etiquetas de los datos nuevos, la mayoría aprendidas.</translation>
    </message>
    <message>
        <source>Region '{region}' did not gain: {new_before:.3f} IoU before, {new_after:.3f} after, on the validation patches of the new data.</source>
        <translation>La región «{region}» no mejoró: IoU {new_before:.3f} antes, {new_after:.3f} después, en los recortes de validación de los datos nuevos.</translation>
    </message>
    <message>
        <source>Region '{region}' differs from the model's region '{one}' only in upper and lower case. Write '{one}' to teach that one, or choose another name.</source>
        <translation>La región «{region}» difiere de la región «{one}» del modelo solo en mayúsculas y minúsculas. Escriba «{one}» para enseñar esa, o elija otro nombre.</translation>
    </message>
    <message>
        <source>Region '{region}' fell from {before:.3f} to {after:.3f} IoU; at most {max_drop:g} is allowed.</source>
        <translation>La región «{region}» bajó de {before:.3f} a {after:.3f} de IoU; se permite como máximo {max_drop:g}.</translation>
    </message>
    <message>
        <source>Region '{region}' is new: its decoder starts from {origin}{shown}.</source>
        <translation>La región «{region}» es nueva: su decodificador parte de {origin}{shown}.</translation>
    </message>
    <message>
        <source>Region '{region}' of model '{model}' (version {version}) was taught no boxes. Teach them (train-boxes), or draw the boxes from masks (--by masks). An update that changes the encoder leaves boxes behind.</source>
        <translation>A la región «{region}» del modelo «{model}» (versión {version}) no se le enseñaron recuadros. Enséñelos (train-boxes), o dibuje los recuadros a partir de máscaras (--by masks). Una actualización que cambia el codificador no conserva los recuadros.</translation>
    </message>
    <message>
        <source>Region '{region}' was corrected by the same scenes before: it is corrected anew by all of their labels.</source>
        <translation>La región «{region}» ya se corrigió con las mismas escenas: se corrige de nuevo con todas sus etiquetas.</translation>
    </message>
    <message>
        <source>Region {region}: {reason}</source>
        <translation>Región {region}: {reason}</translation>
    </message>
    <message>
        <source>Regions in which the small model is more than {most:g} IoU below its teacher: {regions}.</source>
        <translation>Regiones en las que el modelo pequeño está más de {most:g} de IoU por debajo de su maestro: {regions}.</translation>
    </message>
    <message>
        <source>Reliability of the probability</source>
        <translation>Fiabilidad de la probabilidad</translation>
    </message>
    <message>
        <source>Report '{path}' cannot be written ({space}): {reason}. Choose another folder, or make room.</source>
        <translation>No se puede escribir el informe «{path}» ({space}): {reason}. Elija otra carpeta, o libere espacio.</translation>
    </message>
    <message>
        <source>Report '{report}' must be a page: end its name with .html.</source>
        <translation>El informe «{report}» debe ser una página: su nombre debe terminar en .html.</translation>
    </message>
    <message>
        <source>Rest of the map</source>
        <translation>Resto del mapa</translation>
    </message>
    <message>
        <source>Reviewers and mappers who chose no name are not named ({count} values). Choose yours in the plugin's options.</source>
        <translation>No se nombra a los revisores y mapeadores que no eligieron nombre (valores: {count}). Elija el suyo en las opciones del complemento.</translation>
    </message>
    <message>
        <source>Right (precision)</source>
        <translation>Correctos (precisión)</translation>
    </message>
    <message>
        <source>Row {missing} of '{layer}' is not in the database. Save the layer's edits first, or choose it again.</source>
        <translation>La fila {missing} de «{layer}» no está en la base de datos. Guarde primero los cambios de la capa, o elíjala de nuevo.</translation>
    </message>
    <message>
        <source>Rows of '{table}' are kept for ever.</source>
        <translation>Las filas de «{table}» se conservan para siempre.</translation>
    </message>
    <message>
        <source>Ruled out: {parts}</source>
        <translation>Excluidos: {parts}</translation>
    </message>
    <message>
        <source>Runs everywhere.</source>
        <translation>Funciona en cualquier equipo.</translation>
    </message>
    <message>
        <source>Scene '{id}'</source>
        <translation>Escena «{id}»</translation>
    </message>
    <message>
        <source>Scene '{id}' has no labels to compare the map with.</source>
        <translation>La escena «{id}» no tiene etiquetas con las que comparar el mapa.</translation>
    </message>
    <message>
        <source>Scene list '{output}' must end with .json.</source>
        <translation>La lista de escenas «{output}» debe terminar en .json.</translation>
    </message>
    <message>
        <source>Scene {id} ({number} of {scenes})</source>
        <translation>Escena {id} ({number} de {scenes})</translation>
    </message>
    <message>
        <source>Scene {id} has no labels, expected a polygon file or a mask raster.</source>
        <translation>La escena {id} no tiene etiquetas; se esperaba un archivo de polígonos o un ráster de máscara.</translation>
    </message>
    <message>
        <source>Scenes listed: {count:,}</source>
        <translation>Escenas en la lista: {count:,}</translation>
    </message>
    <message>
        <source>Scenes scored: {scenes}</source>
        <translation>Escenas puntuadas: {scenes}</translation>
    </message>
    <message>
        <source>Scenes that are in none of the figures: {left} of {scenes} ({names}). They are like none of the model's regions, and it has no decoder for any region. Name the region to score them with.</source>
        <translation>Escenas que no están en ninguna cifra: {left} de {scenes} ({names}). No se parecen a ninguna región del modelo, y este no tiene decodificador para cualquier región. Indique la región con la que evaluarlas.</translation>
    </message>
    <message>
        <source>Searching for a decoder: epoch {epoch} of {epochs}</source>
        <translation>Buscando un decodificador: época {epoch} de {epochs}</translation>
    </message>
    <message>
        <source>Second stage: Clay's attention is adapted, at a tenth of the rates.</source>
        <translation>Segunda fase: se adapta la atención de Clay, a la décima parte de las tasas de aprendizaje.</translation>
    </message>
    <message>
        <source>Setting '{name}' is {value!r}; it must be one of: {options}.</source>
        <translation>La opción «{name}» es {value!r}; debe ser una de: {options}.</translation>
    </message>
    <message>
        <source>Setting '{name}' is {value!r}; it must be {words}.</source>
        <translation>La opción «{name}» es {value!r}; se esperaba: {words}.</translation>
    </message>
    <message>
        <source>Setting '{name}' is {value}; it must be between {low:g} and {high:g}.</source>
        <translation>La opción «{name}» es {value}; debe estar entre {low:g} y {high:g}.</translation>
    </message>
    <message>
        <source>Setting '{setting}' is '{name}'; it must be one of: {known}.</source>
        <translation>La opción «{setting}» es «{name}»; debe ser una de: {known}.</translation>
    </message>
    <message>
        <source>Setting '{setting}' leaves no phase of strategy '{strategy}'.</source>
        <translation>La opción «{setting}» no deja ninguna fase de la estrategia «{strategy}».</translation>
    </message>
    <message>
        <source>Settings 'fast' and 'skip_freeze' leave nothing to do; choose one.</source>
        <translation>Las opciones «fast» y «skip_freeze» no dejan nada que hacer; elija una.</translation>
    </message>
    <message>
        <source>Several Dask workers died over the same block: they probably have too little memory. Start fewer or larger ones, then the same job again.</source>
        <translation>Varios procesos de trabajo de Dask se detuvieron con el mismo bloque: probablemente tienen poca memoria. Inicie menos procesos, o mayores, y después la misma tarea de nuevo.</translation>
    </message>
    <message>
        <source>Share found</source>
        <translation>Proporción encontrada</translation>
    </message>
    <message>
        <source>Share of the landslides of the reference, with 95 % interval</source>
        <translation>Proporción de los deslizamientos de la referencia, con intervalo del 95 %</translation>
    </message>
    <message>
        <source>Share of the pixels</source>
        <translation>Proporción de los píxeles</translation>
    </message>
    <message>
        <source>Share that is landslide</source>
        <translation>Proporción de deslizamiento</translation>
    </message>
    <message>
        <source>Since {since}: {added} added, {removed} removed, {outline} with another outline, {attributes} with other attributes, {same} as they were.</source>
        <translation>Desde {since}: {added} añadidos, {removed} eliminados, {outline} con otro contorno, {attributes} con otros atributos, {same} sin cambios.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Sizes</source>
        <translation>Tamaños</translation>
    </message>
    <message>
        <source>Smaller landslides are fewer than that power law says. That is partly so in nature, and partly because they are missing (Malamud and others 2004).</source>
        <translation>Los deslizamientos más pequeños son menos de lo que dice esa ley de potencia. En parte es así en la naturaleza y en parte se debe a que faltan (Malamud y otros 2004).</translation>
    </message>
    <message>
        <source>Strategy '{strategy}' also trains on the old regions: name their scenes.</source>
        <translation>La estrategia «{strategy}» también entrena con las regiones antiguas: indique sus escenas.</translation>
    </message>
    <message>
        <source>Strategy '{strategy}' leaves the model as it is.</source>
        <translation>La estrategia «{strategy}» deja el modelo como está.</translation>
    </message>
    <message>
        <source>Strategy '{strategy}' needs the old regions' scenes too; name them.</source>
        <translation>La estrategia «{strategy}» necesita también las escenas de las regiones antiguas; indíquelas.</translation>
    </message>
    <message>
        <source>Strategy '{strategy}' never reads the old regions' data: leave out the old scenes, or choose {strategies}.</source>
        <translation>La estrategia «{strategy}» nunca lee los datos de las regiones antiguas: omita las escenas antiguas, o elija {strategies}.</translation>
    </message>
    <message>
        <source>Strategy '{strategy}' starts anew, and the old scenes have none of region '{missing}', which the model would lose. Add scenes of it.</source>
        <translation>La estrategia «{strategy}» empieza de nuevo, y las escenas antiguas no incluyen ninguna de la región «{missing}», que el modelo perdería. Añada escenas de ella.</translation>
    </message>
    <message>
        <source>Stratified random sample</source>
        <translation>Muestra aleatoria estratificada</translation>
    </message>
    <message>
        <source>Stratum of the map</source>
        <translation>Estrato del mapa</translation>
    </message>
    <message>
        <source>Tail: p(A) falls as A to the power of −{exponent:.2f} (standard error {error:.2f}) for the {number:,} landslides from {start} on, by maximum likelihood; the beginning of the tail is where the distance to the power law is least (Kolmogorov-Smirnov, {distance:.3f}; Clauset and others 2009).</source>
        <translation>Cola: p(A) cae como A elevado a −{exponent:.2f} (error estándar {error:.2f}) para los {number:,} deslizamientos desde {start}, por máxima verosimilitud; la cola empieza donde la distancia a la ley de potencia es mínima (Kolmogórov-Smirnov, {distance:.3f}; Clauset y otros 2009).</translation>
    </message>
    <message>
        <source>Taken on {pre} and {post}.</source>
        <translation>Tomadas el {pre} y el {post}.</translation>
    </message>
    <message>
        <source>Teacher '{teacher}' and network '{network}' have no feature maps of the same size. Choose another teacher or network.</source>
        <translation>El maestro «{teacher}» y la red «{network}» no tienen mapas de características del mismo tamaño. Elija otro maestro u otra red.</translation>
    </message>
    <message>
        <source>Teacher '{teacher}' sees the bands {theirs}, these images have {own}. Choose images with these bands, or another teacher.</source>
        <translation>El maestro «{teacher}» ve las bandas {theirs}; estas imágenes tienen {own}. Elija imágenes con esas bandas, u otro maestro.</translation>
    </message>
    <message>
        <source>The CPU is used: there is no graphics card that PyTorch can use.</source>
        <translation>Se usa la CPU: no hay tarjeta gráfica que PyTorch pueda usar.</translation>
    </message>
    <message>
        <source>The CPU is used: {name} does not work.</source>
        <translation>Se usa la CPU: {name} no funciona.</translation>
    </message>
    <message>
        <source>The CPU is used: {reason}.</source>
        <translation>Se usa la CPU: {reason}.</translation>
    </message>
    <message>
        <source>The Dask cluster {place} computes the blocks.</source>
        <translation>El clúster Dask {place} calcula los bloques.</translation>
    </message>
    <message>
        <source>The Dask scheduler at '{address}' has no workers. Start some there with 'dask worker {address} --nthreads 1'.</source>
        <translation>El planificador de Dask en «{address}» no tiene procesos de trabajo. Inicie algunos allí con «dask worker {address} --nthreads 1».</translation>
    </message>
    <message>
        <source>The Dask scheduler at '{address}' is gone. Start it again, or leave it out, then start the same job again.</source>
        <translation>El planificador de Dask en «{address}» ya no está. Inícielo de nuevo, u omítalo, y después inicie la misma tarea de nuevo.</translation>
    </message>
    <message>
        <source>The Dask worker on {host} ({device}) rounds otherwise than this machine: probabilities may differ in the last digit.</source>
        <translation>El proceso de trabajo de Dask en {host} ({device}) redondea de otro modo que este equipo: las probabilidades pueden diferir en la última cifra.</translation>
    </message>
    <message>
        <source>The Dask worker on {host} has Landslide Mapper {plugin} with PyTorch {torch}; {wanted_plugin} with {wanted_torch} is needed, as here. Start it with the same versions.</source>
        <translation>El proceso de trabajo de Dask en {host} tiene Landslide Mapper {plugin} con PyTorch {torch}; se necesita {wanted_plugin} con {wanted_torch}, como aquí. Inícielo con las mismas versiones.</translation>
    </message>
    <message>
        <source>The GPU has too little memory for one tile: going on with the {device}.</source>
        <translation>La GPU tiene muy poca memoria para una tesela: se sigue con {device}.</translation>
    </message>
    <message>
        <source>The GPU has too little memory for this model: going on with the CPU.</source>
        <translation>La GPU tiene poca memoria para este modelo: se continúa con la CPU.</translation>
    </message>
    <message>
        <source>The ONNX file was not written: its probabilities differ by up to {found:.2g} from the model's, at most {most:.2g} was expected. Please report this, and which network it is.</source>
        <translation>No se escribió el archivo ONNX: sus probabilidades difieren hasta {found:.2g} de las del modelo; se esperaba {most:.2g} como máximo. Informe de ello, e indique de qué red se trata.</translation>
    </message>
    <message>
        <source>The ONNX file was not written: with weights of 8 bits probabilities differ by {found:.3f} on average, at most {most:.2g} was expected. Export it without int8.</source>
        <translation>No se escribió el archivo ONNX: con pesos de 8 bits las probabilidades difieren {found:.3f} en promedio; se esperaba {most:.2g} como máximo. Expórtelo sin int8.</translation>
    </message>
    <message>
        <source>The ONNX file was not written: with weights of 8 bits the IoU on the model's validation patches falls by {loss:.3f}, at most {most:.2g} was expected. Export it without int8.</source>
        <translation>No se escribió el archivo ONNX: con pesos de 8 bits la IoU en los recortes de validación del modelo baja {loss:.3f}; se esperaba {most:.2g} como máximo. Expórtelo sin int8.</translation>
    </message>
    <message>
        <source>The PostgreSQL connection names no schema. Choose the schema that holds the event, or the name of a new one.</source>
        <translation>La conexión PostgreSQL no nombra ningún esquema. Elija el esquema que contiene el evento, o el nombre de uno nuevo.</translation>
    </message>
    <message>
        <source>The accuracy areas would have {pixels:,.0f} pixels of {pixel:g} m. Choose larger pixels.</source>
        <translation>Las áreas de exactitud tendrían {pixels:,.0f} píxeles de {pixel:g} m. Elija píxeles más grandes.</translation>
    </message>
    <message>
        <source>The area of interest {path}</source>
        <translation>El área de interés {path}</translation>
    </message>
    <message>
        <source>The area to mark is no polygon. Zoom to the area that you have labelled.</source>
        <translation>El área por marcar no es un polígono. Acérquese al área que ha etiquetado.</translation>
    </message>
    <message>
        <source>The arrays need up to {needed:.1f} GB as GeoTIFFs in {folder}, where {free:.1f} GB are free. Choose an output on another disk.</source>
        <translation>Las matrices necesitan hasta {needed:.1f} GB como GeoTIFF en {folder}, donde hay {free:.1f} GB libres. Elija una salida en otro disco.</translation>
    </message>
    <message>
        <source>The band change is the probability raster of a map of change on the same pixels (0 to 254).</source>
        <translation>La banda change es el ráster de probabilidad de un mapa de cambio sobre los mismos píxeles (0 a 254).</translation>
    </message>
    <message>
        <source>The bands are radar: the backscatter changes (log ratio).</source>
        <translation>Las bandas son de radar: cambia la retrodispersión (cociente logarítmico).</translation>
    </message>
    <message>
        <source>The bands {bands} are computed from the others of their date before any stretch, as the page about networks in the help says; indices are stretched from -1 and 1, not by percentiles.</source>
        <translation>Las bandas {bands} se calculan a partir de las demás de su fecha antes de todo realce, como dice la página sobre redes de la ayuda; los índices se estiran desde -1 y 1, no por percentiles.</translation>
    </message>
    <message>
        <source>The boxes are of no use yet: on the labels held back their average precision is {precision:.3f} (1 is perfect). Give the teaching more time or more labels, or draw the boxes from masks.</source>
        <translation>Los recuadros aún no sirven: con las etiquetas reservadas su precisión media es {precision:.3f} (1 es perfecto). Dé a la enseñanza más tiempo o más etiquetas, o dibuje los recuadros a partir de máscaras.</translation>
    </message>
    <message>
        <source>The boxes were written to '{path}', but QGIS cannot open them.</source>
        <translation>Los recuadros se escribieron en «{path}», pero QGIS no puede abrirlos.</translation>
    </message>
    <message>
        <source>The buffer of {buffer:g} m is {reach:,} pixels wide; at most {most} are allowed. Choose a narrower one, or larger pixels.</source>
        <translation>El margen de {buffer:g} m tiene {reach:,} píxeles de ancho; se permiten {most} como máximo. Elija uno más estrecho, o píxeles más grandes.</translation>
    </message>
    <message>
        <source>The bundle in {folder} is for Python {expected}, and {python} is {found}. Make a bundle with './build.sh bundle --python' and a Python {found}.</source>
        <translation>El paquete de {folder} es para Python {expected}, y {python} es {found}. Cree un paquete con «./build.sh bundle --python» y un Python {found}.</translation>
    </message>
    <message>
        <source>The bundle in {folder} was made for {found}, and this machine is {expected}. Make one on a machine of the same kind.</source>
        <translation>El paquete de {folder} se creó para {found}, y este equipo es {expected}. Cree uno en un equipo de la misma clase.</translation>
    </message>
    <message>
        <source>The candidates cover {share:.0%} of the area mapped, which landslides hardly ever do. The dates may be of different products or seasons, or the bands others than the model learned: check the pair, or raise the threshold.</source>
        <translation>Los candidatos cubren el {share:.0%} del área mapeada, lo que los deslizamientos casi nunca hacen. Quizá las fechas sean de productos o estaciones distintos, o las bandas no sean las que aprendió el modelo: compruebe el par de imágenes, o suba el umbral.</translation>
    </message>
    <message>
        <source>The candidates of {source} cannot be brought to the event's coordinate system ({crs}): they lie outside of the area that it is made for. They stay in that file.</source>
        <translation>No se pueden llevar los candidatos de {source} al sistema de coordenadas del evento ({crs}): están fuera del área para la que sirve. Se quedan en ese archivo.</translation>
    </message>
    <message>
        <source>The candidates were written to '{path}', but QGIS cannot open them.</source>
        <translation>Los candidatos se escribieron en «{path}», pero QGIS no puede abrirlos.</translation>
    </message>
    <message>
        <source>The certificate of the package index is not trusted. Where a company checks connections, add its authority in QGIS's options (Authentication), or name its file in the environment variable SSL_CERT_FILE.</source>
        <translation>No se confía en el certificado del índice de paquetes. Si una empresa inspecciona las conexiones, añada su autoridad en las opciones de QGIS (Autenticación), o indique su archivo en la variable de entorno SSL_CERT_FILE.</translation>
    </message>
    <message>
        <source>The change between '{pre}' and '{post}' cannot be told, so the post-event raster is read alone: {reason}</source>
        <translation>No se puede distinguir el cambio entre «{pre}» y «{post}», así que solo se lee el ráster posterior: {reason}</translation>
    </message>
    <message>
        <source>The change looks reversed: {fall:.1%} of the scene became less bare, {rise:.1%} barer. Are the pre-event and the post-event raster swapped?</source>
        <translation>El cambio parece invertido: el {fall:.1%} de la escena quedó con menos suelo desnudo, el {rise:.1%} con más. ¿Están intercambiados el ráster anterior y el posterior?</translation>
    </message>
    <message>
        <source>The chosen bands of the {date} raster are named {names}; {expected} are expected.</source>
        <translation>Las bandas elegidas del ráster «{date}» se llaman {names}; se esperaban {expected}.</translation>
    </message>
    <message>
        <source>The click is outside of the post-event raster {raster}. Click on a landslide inside of it, or choose another raster on the Map page.</source>
        <translation>El clic está fuera del ráster posterior {raster}. Haga clic en un deslizamiento dentro de él, o elija otro ráster en la página «Mapear».</translation>
    </message>
    <message>
        <source>The client cannot send a {kind}.</source>
        <translation>El cliente no puede enviar {kind}.</translation>
    </message>
    <message>
        <source>The contrast after the event is {gain:.3g} times that before. Each date is brought to its own scale, so no matching is needed.</source>
        <translation>El contraste después del evento es {gain:.3g} veces el de antes. Cada fecha se lleva a su propia escala, así que no hace falta igualarlas.</translation>
    </message>
    <message>
        <source>The contrast after the event is {gain:.3g} times that before: brightness alone may look like change. No matching is needed for the starter, change, and models that are trained with normalization per scene; choose one of them, or two rasters of the same product.</source>
        <translation>El contraste después del evento es {gain:.3g} veces el de antes: el brillo por sí solo puede parecer un cambio. No hace falta igualarlas para el modelo inicial, change y los modelos entrenados con normalización por escena; elija uno de ellos, o dos rásteres del mismo producto.</translation>
    </message>
    <message>
        <source>The coordinate reference system cannot be understood: {wkt}</source>
        <translation>No se entiende el sistema de referencia de coordenadas: {wkt}</translation>
    </message>
    <message>
        <source>The database '{database}' has no PostGIS, and you may not add it ({error}). Ask the database's owner to run: CREATE EXTENSION postgis</source>
        <translation>La base de datos «{database}» no tiene PostGIS, y usted no puede añadirlo ({error}). Pida al propietario de la base de datos que ejecute: CREATE EXTENSION postgis</translation>
    </message>
    <message>
        <source>The dates hardly resemble each other (correlation {likeness:.2f}): another season, clouds, another product or another place. At most the strongest hundredth is called landslide; compare dates that look alike.</source>
        <translation>Las fechas apenas se parecen (correlación {likeness:.2f}): otra estación, nubes, otro producto u otro lugar. Como máximo la centésima parte más fuerte se toma por deslizamiento; compare fechas que se parezcan.</translation>
    </message>
    <message>
        <source>The decoder as a whole took {taken:.1f} ms, {allowed:.1f} were allowed: its parts had been quicker when they were measured.</source>
        <translation>El decodificador en conjunto tardó {taken:.1f} ms; se permitían {allowed:.1f}: sus partes habían sido más rápidas al medirlas.</translation>
    </message>
    <message>
        <source>The decoder of region '{region}' is corrected, not trained, as a handful of labels would spoil it. Labelled places: {places}.</source>
        <translation>El decodificador de la región «{region}» se corrige, no se entrena, porque unas pocas etiquetas lo estropearían. Lugares etiquetados: {places}.</translation>
    </message>
    <message>
        <source>The default decoder reaches an IoU of {default:.3f} on the labels held back, what was found {found:.3f}: in accuracy the search brought nothing.</source>
        <translation>El decodificador predeterminado alcanza una IoU de {default:.3f} con las etiquetas reservadas; el encontrado, {found:.3f}: en exactitud, la búsqueda no aportó nada.</translation>
    </message>
    <message>
        <source>The default decoder, to compare with: epoch {epoch} of {epochs}</source>
        <translation>El decodificador predeterminado, para comparar: época {epoch} de {epochs}</translation>
    </message>
    <message>
        <source>The disk is full. Make room, then try again; what was downloaded is kept.</source>
        <translation>El disco está lleno. Libere espacio e inténtelo de nuevo; lo descargado se conserva.</translation>
    </message>
    <message>
        <source>The disk is full: cannot write training patches to {folder}. Free some space.</source>
        <translation>El disco está lleno: no se pueden escribir recortes de entrenamiento en {folder}. Libere espacio.</translation>
    </message>
    <message>
        <source>The disk of {path} is full; nothing was written. Free some space, then do it again.</source>
        <translation>El disco de {path} está lleno; no se escribió nada. Libere espacio y repítalo.</translation>
    </message>
    <message>
        <source>The elevations of '{dem}' do not cover '{name}'. Choose those of this area.</source>
        <translation>Las elevaciones de «{dem}» no cubren «{name}». Elija las de esta zona.</translation>
    </message>
    <message>
        <source>The elevations of '{dem}' do not cover a single landslide of '{name}'. Choose those of this area.</source>
        <translation>Las elevaciones de «{dem}» no cubren ni un solo deslizamiento de «{name}». Elija las de esta zona.</translation>
    </message>
    <message>
        <source>The encoder has changed, so the boxes of {regions} are left behind: teach them again.</source>
        <translation>El codificador ha cambiado, así que los recuadros de {regions} no se conservan: enséñelos de nuevo.</translation>
    </message>
    <message>
        <source>The encoder's features take {per_patch:.1f} MiB a patch; those of {patches} patches do not fit into the disk budget, so they are computed again each time.</source>
        <translation>Las características del codificador ocupan {per_patch:.1f} MiB por recorte; las de {patches} recortes no caben en el disco previsto, así que se calculan de nuevo cada vez.</translation>
    </message>
    <message>
        <source>The engine cannot be kept in {folder}: {reason}. Make that folder writable for your account, or set the environment variable XDG_DATA_HOME (LOCALAPPDATA on Windows) to a folder that is.</source>
        <translation>El motor no se puede guardar en {folder}: {reason}. Dé a su cuenta permiso de escritura en esa carpeta, o defina la variable de entorno XDG_DATA_HOME (LOCALAPPDATA en Windows) con una carpeta que lo tenga.</translation>
    </message>
    <message>
        <source>The engine did not answer: {reason}.</source>
        <translation>El motor no respondió: {reason}.</translation>
    </message>
    <message>
        <source>The engine has neither PyTorch nor ONNX Runtime: set it up again.</source>
        <translation>El motor no tiene ni PyTorch ni ONNX Runtime: configúrelo de nuevo.</translation>
    </message>
    <message>
        <source>The engine is ready.</source>
        <translation>El motor está listo.</translation>
    </message>
    <message>
        <source>The engine was changed meanwhile. Try again.</source>
        <translation>El motor cambió entretanto. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The engine was started again without graphics cards, and works. Before: {reason}</source>
        <translation>El motor se inició de nuevo sin tarjetas gráficas, y funciona. Antes: {reason}</translation>
    </message>
    <message>
        <source>The engine was started anew, and what the Dask cluster did for it is lost. Start the same job again.</source>
        <translation>El motor se inició de nuevo, y lo que el clúster Dask hizo para él se perdió. Inicie la misma tarea de nuevo.</translation>
    </message>
    <message>
        <source>The engine was tried, and a network does not run on it: {reason}</source>
        <translation>Se probó el motor, y una red no se ejecuta en él: {reason}</translation>
    </message>
    <message>
        <source>The error became {value} in epoch {epoch}. Check the images for values that are not numbers.</source>
        <translation>El error pasó a ser {value} en la época {epoch}. Busque en las imágenes valores que no sean números.</translation>
    </message>
    <message>
        <source>The exemplars of region '{region}' are damaged: {error}</source>
        <translation>Los recortes de ejemplo de la región «{region}» están dañados: {error}</translation>
    </message>
    <message>
        <source>The extent {source}</source>
        <translation>La extensión {source}</translation>
    </message>
    <message>
        <source>The features cannot be kept on disk ({error}); they are computed again each time.</source>
        <translation>No se pueden guardar las características en el disco ({error}); se calculan de nuevo cada vez.</translation>
    </message>
    <message>
        <source>The file expects one raster with the bands {bands}.</source>
        <translation>El archivo espera un ráster con las bandas {bands}.</translation>
    </message>
    <message>
        <source>The file of context weights {path} is not used without context: ask for context clay, or leave it out.</source>
        <translation>El archivo de pesos de contexto {path} no se usa sin contexto: pida el contexto clay, u omítalo.</translation>
    </message>
    <message>
        <source>The first stage was finished before; going on after it.</source>
        <translation>La primera fase ya se había terminado; se continúa a partir de ahí.</translation>
    </message>
    <message>
        <source>The graphics card is not used: {reason}.</source>
        <translation>No se usa la tarjeta gráfica: {reason}.</translation>
    </message>
    <message>
        <source>The image has no georeference, so its map has no scale and cannot be cut into sheets. Print one map.</source>
        <translation>La imagen no tiene georreferencia, así que su mapa no tiene escala y no se puede dividir en hojas. Imprima un solo mapa.</translation>
    </message>
    <message>
        <source>The image of {width} x {height} pixels is stretched by what it shows itself, as nothing is known of its surroundings: map a whole scene where you can.</source>
        <translation>La imagen de {width} x {height} píxeles se realza solo según lo que ella misma muestra, pues no se sabe nada de su entorno: mapee una escena entera si puede.</translation>
    </message>
    <message>
        <source>The images are unlike those of every region; most likely is {region} ({figures}).</source>
        <translation>Las imágenes no se parecen a las de ninguna región; la más probable es {region} ({figures}).</translation>
    </message>
    <message>
        <source>The images do not name their bands; they are taken for {names}.</source>
        <translation>Las imágenes no nombran sus bandas; se toman por {names}.</translation>
    </message>
    <message>
        <source>The images look like those of {region} ({figures}), but also like those of {near}. If the scene is of a region that the model was taught, name it.</source>
        <translation>Las imágenes se parecen a las de {region} ({figures}), pero también a las de {near}. Si la escena es de una región que se enseñó al modelo, indíquela.</translation>
    </message>
    <message>
        <source>The images look like those of {region} ({figures}).</source>
        <translation>Las imágenes se parecen a las de {region} ({figures}).</translation>
    </message>
    <message>
        <source>The images of {scene} are unlike those that region '{region}' was trained on: check the map with care, or teach the model this region.</source>
        <translation>Las imágenes de {scene} no se parecen a aquellas con las que se entrenó la región «{region}»: revise el mapa con cuidado, o enseñe esta región al modelo.</translation>
    </message>
    <message>
        <source>The index '{index}' needs {roles}; of the bands of the {date} raster {known} are known. Choose another index, or choose the bands: red, green, blue and near infrared in that order.</source>
        <translation>El índice «{index}» necesita {roles}; bandas del ráster «{date}» que se conocen: {known}. Elija otro índice, o elija las bandas: rojo, verde, azul e infrarrojo cercano, en ese orden.</translation>
    </message>
    <message>
        <source>The inventory has no coordinate reference system, so it cannot be brought to {name}. Export it without one, or georeference the image first.</source>
        <translation>El inventario no tiene sistema de referencia de coordenadas, así que no se puede llevar a {name}. Expórtelo sin indicar uno, o georreferencie antes la imagen.</translation>
    </message>
    <message>
        <source>The inventory has no georeference: areas are in square pixels.</source>
        <translation>El inventario no tiene georreferencia: las áreas están en píxeles cuadrados.</translation>
    </message>
    <message>
        <source>The inventory holds no landslide: it has no sizes.</source>
        <translation>El inventario no contiene ningún deslizamiento: no tiene tamaños.</translation>
    </message>
    <message>
        <source>The labels cannot be written to '{path}': {reason}.</source>
        <translation>No se pueden escribir las etiquetas en «{path}»: {reason}.</translation>
    </message>
    <message>
        <source>The labels hold no background pixel: what the map finds wrongly is not counted.</source>
        <translation>Las etiquetas no contienen ningún píxel de fondo: lo que el mapa encuentra por error no se cuenta.</translation>
    </message>
    <message>
        <source>The landslides cannot be brought to {name}: some lie where it is not defined. Choose another coordinate reference system.</source>
        <translation>No se pueden llevar los deslizamientos a {name}: algunos están donde no está definido. Elija otro sistema de referencia de coordenadas.</translation>
    </message>
    <message>
        <source>The landslides' extent ({extent}) cannot be brought from {source} to {target}: {reason}. Check the layer's coordinate reference system.</source>
        <translation>No se puede llevar la extensión de los deslizamientos ({extent}) de {source} a {target}: {reason}. Compruebe el sistema de referencia de coordenadas de la capa.</translation>
    </message>
    <message>
        <source>The layout template {path} has no item with the id {missing}, expected a {kinds}. Give the item that id in the layout, under Item Properties &gt; Item ID, or choose another template.</source>
        <translation>La plantilla de composición {path} no tiene ningún elemento con el ID {missing}; se esperaba: {kinds}. Dé ese ID al elemento en la composición, en Propiedades del elemento &gt; ID del elemento, o elija otra plantilla.</translation>
    </message>
    <message>
        <source>The least slope is {slope:g} degrees, expected 0 to less than 90.</source>
        <translation>La pendiente mínima es de {slope:g} grados; se esperaba de 0 a menos de 90.</translation>
    </message>
    <message>
        <source>The library knows no ImageNet weights of encoder '{network}'. Choose another encoder, or a file of weights.</source>
        <translation>La biblioteca no conoce pesos de ImageNet del codificador «{network}». Elija otro codificador, o un archivo de pesos.</translation>
    </message>
    <message>
        <source>The loss became {value} in epoch {epoch}. Check the images for values that are not numbers, or train with a smaller learning rate than {lr:g}.</source>
        <translation>La pérdida pasó a ser {value} en la época {epoch}. Busque en las imágenes valores que no sean números, o entrene con una tasa de aprendizaje menor que {lr:g}.</translation>
    </message>
    <message>
        <source>The loss is not a number any more: teaching boxes has failed. Try another seed.</source>
        <translation>La pérdida ya no es un número: la enseñanza de recuadros ha fallado. Pruebe otra semilla.</translation>
    </message>
    <message>
        <source>The map holds no landslide: the sample can only tell how many it has missed, and its precision is not defined.</source>
        <translation>El mapa no contiene ningún deslizamiento: la muestra solo puede decir cuántos faltan en él, y su precisión no está definida.</translation>
    </message>
    <message>
        <source>The map would have {count} sheets, expected {most} at most. Choose a layer of fewer polygons.</source>
        <translation>El mapa tendría {count} hojas; se esperaban {most} como máximo. Elija una capa con menos polígonos.</translation>
    </message>
    <message>
        <source>The mapped area '{name}' lies elsewhere than the landslides. Choose that of this inventory, or leave it out.</source>
        <translation>El área mapeada «{name}» está en otro lugar que los deslizamientos. Elija la de este inventario, u omítala.</translation>
    </message>
    <message>
        <source>The mapped area cannot be brought to the coordinate reference system of the landslides. Choose polygons that lie where they are.</source>
        <translation>No se puede llevar el área mapeada al sistema de referencia de coordenadas de los deslizamientos. Elija polígonos que estén donde ellos.</translation>
    </message>
    <message>
        <source>The mask is written</source>
        <translation>La máscara está escrita</translation>
    </message>
    <message>
        <source>The mask {mask} and its raster cannot be brought together: {without} has no coordinate reference system. Assign it the right one (in QGIS: Raster &gt; Projections &gt; Assign Projection).</source>
        <translation>La máscara {mask} y su ráster no se pueden hacer coincidir: {without} no tiene sistema de referencia de coordenadas. Asígnele el correcto (en QGIS: Ráster &gt; Proyecciones &gt; Asignar proyección).</translation>
    </message>
    <message>
        <source>The mask {mask} does not overlap its raster. Check that both show the same place.</source>
        <translation>La máscara {mask} no se solapa con su ráster. Compruebe que ambos muestren el mismo lugar.</translation>
    </message>
    <message>
        <source>The mask {mask} has {own_width} x {own_height} pixels, its raster {width} x {height}. Without georeference they must have the same size.</source>
        <translation>La máscara {mask} tiene {own_width} x {own_height} píxeles, su ráster {width} x {height}. Sin georreferencia deben tener el mismo tamaño.</translation>
    </message>
    <message>
        <source>The mask {path} cannot be brought onto the raster's grid</source>
        <translation>No se puede llevar la máscara {path} a la cuadrícula del ráster</translation>
    </message>
    <message>
        <source>The mask {path} has {bands} bands, expected one with 0 background, 1 landslide, 255 ignore.</source>
        <translation>La máscara {path} tiene {bands} bandas; se esperaba una con 0 fondo, 1 deslizamiento, 255 ignorar.</translation>
    </message>
    <message>
        <source>The mask {path} has {width} x {height} pixels, the post-event raster {post_grid_width} x {post_grid_height}, and {which} has no georeference. Without one both must have the same size: georeference it, or export the mask again at that size.</source>
        <translation>La máscara {path} tiene {width} x {height} píxeles, el ráster posterior {post_grid_width} x {post_grid_height}; sin georreferencia: {which}. En ese caso ambos deben tener el mismo tamaño: georreferencie, o exporte de nuevo la máscara con ese tamaño.</translation>
    </message>
    <message>
        <source>The mask {path} holds only 0 and 255: 255 is read as landslide. Where it means ignore, make it the mask's nodata value.</source>
        <translation>La máscara {path} contiene solo 0 y 255: 255 se lee como deslizamiento. Si significa «ignorar», haga que sea el valor nodata de la máscara.</translation>
    </message>
    <message>
        <source>The mask {path} holds the value {value:g}, expected only 0 background, 1 landslide, 255 ignore.</source>
        <translation>La máscara {path} contiene el valor {value:g}; solo se esperaban 0 fondo, 1 deslizamiento, 255 ignorar.</translation>
    </message>
    <message>
        <source>The model cannot be relied on: no landslide is among the labels held back for validation, so nothing shows that it finds any. Give a scene of each region the role validation, or label a larger area.</source>
        <translation>No se puede confiar en el modelo: entre las etiquetas reservadas para la validación no hay ningún deslizamiento, así que nada muestra que encuentre alguno. Dé a una escena de cada región la función «Validación», o etiquete un área mayor.</translation>
    </message>
    <message>
        <source>The model has learned from scenes of these names ({scenes}), so the figures are too good to tell how it does elsewhere.</source>
        <translation>El modelo ha aprendido de escenas con estos nombres ({scenes}), así que las cifras son demasiado buenas para indicar cómo funciona en otros lugares.</translation>
    </message>
    <message>
        <source>The model has no region '{region}'; it has {known}.</source>
        <translation>El modelo no tiene la región «{region}»; tiene {known}.</translation>
    </message>
    <message>
        <source>The model has several regions; name one of {known}.</source>
        <translation>El modelo tiene varias regiones; indique una de {known}.</translation>
    </message>
    <message>
        <source>The model is damaged: it gives values that are not numbers ({precision}).</source>
        <translation>El modelo está dañado: da valores que no son números ({precision}).</translation>
    </message>
    <message>
        <source>The model is damaged: it gives values that are not numbers.</source>
        <translation>El modelo está dañado: da valores que no son números.</translation>
    </message>
    <message>
        <source>The model is damaged: its boxes are not numbers. Teach its boxes again.</source>
        <translation>El modelo está dañado: sus recuadros no son números. Enséñele los recuadros de nuevo.</translation>
    </message>
    <message>
        <source>The model is not loaded (any more); load it again.</source>
        <translation>El modelo no está (o ya no está) cargado; cárguelo de nuevo.</translation>
    </message>
    <message>
        <source>The model is of no use: on the labels held back it reaches an IoU of {iou:.3f} (1 is perfect). {cause}</source>
        <translation>El modelo no sirve: con las etiquetas reservadas alcanza una IoU de {iou:.3f} (1 es perfecto). {cause}</translation>
    </message>
    <message>
        <source>The model keeps no image statistics of region {empty}.</source>
        <translation>El modelo no guarda estadísticas de imagen de la región {empty}.</translation>
    </message>
    <message>
        <source>The model needs the layer '{layer}' too; it was not given.</source>
        <translation>El modelo necesita también la capa «{layer}»; no se indicó.</translation>
    </message>
    <message>
        <source>The model needs the pre-event image: it was not trained to do without it. Export it with both dates.</source>
        <translation>El modelo necesita la imagen anterior: no se entrenó para prescindir de ella. Expórtelo con ambas fechas.</translation>
    </message>
    <message>
        <source>The model needs {bands} bands; the block's layer '{layer}' is {found}.</source>
        <translation>El modelo necesita {bands} bandas; la capa «{layer}» del bloque es {found}.</translation>
    </message>
    <message>
        <source>The model needs {needed:,.0f} MB; there are {free:,.0f} MB free in {folder}. Make room, or choose another folder.</source>
        <translation>El modelo necesita {needed:,.0f} MB; hay {free:,.0f} MB libres en {folder}. Libere espacio, o elija otra carpeta.</translation>
    </message>
    <message>
        <source>The model sees every scene by its own range, which no file can carry: stretch each band by itself, so that the 2nd percentile of the whole scene becomes 0 and the 98th 255 (8 bit, or decimal numbers that may lie beyond).</source>
        <translation>El modelo ve cada escena según su propio rango, que ningún archivo puede transmitir: estire cada banda por sí sola, de modo que el percentil 2 de toda la escena pase a ser 0 y el 98, 255 (8 bits, o números decimales que pueden quedar fuera).</translation>
    </message>
    <message>
        <source>The model stays as it was: {refused_because}</source>
        <translation>El modelo queda como estaba: {refused_because}</translation>
    </message>
    <message>
        <source>The model was changed meanwhile. Teach the boxes again.</source>
        <translation>El modelo cambió entretanto. Enséñele los recuadros de nuevo.</translation>
    </message>
    <message>
        <source>The model was trained with terrain, which other programs cannot show it. Export it as a model (.lsmodel) instead.</source>
        <translation>El modelo se entrenó con terreno, que otros programas no pueden mostrarle. Expórtelo como modelo (.lsmodel) en su lugar.</translation>
    </message>
    <message>
        <source>The most frequent size is about {size} (rollover): below it the inventory holds fewer and fewer.</source>
        <translation>El tamaño más frecuente es de unos {size} (rollover): por debajo el inventario contiene cada vez menos.</translation>
    </message>
    <message>
        <source>The name of output '{start}...' has {found} bytes, expected at most {most}. Choose another.</source>
        <translation>El nombre de la salida «{start}...» tiene {found} bytes; se permiten como máximo {most}. Elija otro.</translation>
    </message>
    <message>
        <source>The network already has a region '{region}'.</source>
        <translation>La red ya tiene una región «{region}».</translation>
    </message>
    <message>
        <source>The network cannot tell the clouds of '{raster}': {reason}. Mask by rules (--clouds rules), or use an image with these bands.</source>
        <translation>La red no puede distinguir las nubes de «{raster}»: {reason}. Enmascare con reglas (--clouds rules), o use una imagen con estas bandas.</translation>
    </message>
    <message>
        <source>The network for clouds in '{weights}' is damaged: {reason}. Install ukis-csmask again.</source>
        <translation>La red de nubes de «{weights}» está dañada: {reason}. Instale de nuevo ukis-csmask.</translation>
    </message>
    <message>
        <source>The network for clouds is not installed: {packages}. Set the engine up again and choose it there, or install them into the engine's Python with pip; or mask by rules (--clouds rules).</source>
        <translation>La red de nubes no está instalada: {packages}. Configure de nuevo el motor y elíjala allí, o instale esos paquetes con pip en el Python del motor; o enmascare con reglas (--clouds rules).</translation>
    </message>
    <message>
        <source>The network has no part '{part}'; it has {parts}.</source>
        <translation>La red no tiene la parte «{part}»; tiene {parts}.</translation>
    </message>
    <message>
        <source>The network of {model} ({network}, decoder {decoder}) runs in the full engine only, and this engine only maps. Set up the full engine, 'CPU' (Settings &gt; Options &gt; Landslide Mapper).</source>
        <translation>La red de {model} ({network}, decodificador {decoder}) solo se ejecuta en el motor completo, y este motor solo mapea. Configure el motor completo, «CPU» (Configuración &gt; Opciones &gt; Landslide Mapper).</translation>
    </message>
    <message>
        <source>The network's context has no weights: name the file of Clay's.</source>
        <translation>El contexto de la red no tiene pesos: indique el archivo de los de Clay.</translation>
    </message>
    <message>
        <source>The new data is of a single scene without a part to validate on, so it could not be checked whether region '{region}' gained.</source>
        <translation>Los datos nuevos son de una sola escena sin parte con que validar, así que no se pudo comprobar si la región «{region}» mejoró.</translation>
    </message>
    <message>
        <source>The new data of region '{region}' has no labelled pixel in its training scenes: all masks are ignore. Check the labelled areas.</source>
        <translation>Los datos nuevos de la región «{region}» no tienen ningún píxel etiquetado en sus escenas de entrenamiento: todas las máscaras son para ignorar. Compruebe las áreas etiquetadas.</translation>
    </message>
    <message>
        <source>The new data of region '{region}' shows no landslide in its training scenes; there is nothing to learn. Add a scene with landslides.</source>
        <translation>Los datos nuevos de la región «{region}» no muestran ningún deslizamiento en sus escenas de entrenamiento; no hay nada que aprender. Añada una escena con deslizamientos.</translation>
    </message>
    <message>
        <source>The new images have {bands} bands; model '{model}' was trained on {needs_bands}. Use images with the same bands in the same order.</source>
        <translation>Las imágenes nuevas tienen {bands} bandas; el modelo «{model}» se entrenó con {needs_bands}. Use imágenes con las mismas bandas en el mismo orden.</translation>
    </message>
    <message>
        <source>The new patches are normalized per {found}; model '{model}' per {expected}. Cut them anew.</source>
        <translation>Los recortes nuevos están normalizados por «{found}»; el modelo «{model}», por «{expected}». Créelos de nuevo.</translation>
    </message>
    <message>
        <source>The new patches have {gsd:g} m per pixel; model '{model}' was trained at {gsd_m:g} m. Cut them at the model's resolution.</source>
        <translation>Los recortes nuevos tienen {gsd:g} m por píxel; el modelo «{model}» se entrenó a {gsd_m:g} m. Créelos con la resolución del modelo.</translation>
    </message>
    <message>
        <source>The normalization has {count} values; the network has {bands} bands.</source>
        <translation>La normalización tiene {count} valores; la red tiene {bands} bandas.</translation>
    </message>
    <message>
        <source>The offset of the rasters ({offsets}) is taken out, as it was when the model learned.</source>
        <translation>El desplazamiento de los rásteres ({offsets}) se descuenta, como cuando aprendió el modelo.</translation>
    </message>
    <message>
        <source>The old and the new patches differ in {what}: {found}.</source>
        <translation>Los recortes antiguos y los nuevos difieren en {what}: {found}.</translation>
    </message>
    <message>
        <source>The old scenes are of region '{foreign}', which the model does not know.</source>
        <translation>Las escenas antiguas son de la región «{foreign}», que el modelo no conoce.</translation>
    </message>
    <message>
        <source>The package index cannot be reached. Check the connection, and the proxy in QGIS's options (Network); without internet, install from an offline bundle.</source>
        <translation>No se puede acceder al índice de paquetes. Compruebe la conexión, y el proxy en las opciones de QGIS (Red); sin internet, instale desde un paquete sin conexión.</translation>
    </message>
    <message>
        <source>The package index has no build of PyTorch that fits this machine and this choice. Where pip is set up for a company's index, that one must offer it.</source>
        <translation>El índice de paquetes no tiene ninguna compilación de PyTorch adecuada para este equipo y esta elección. Si pip está configurado con el índice de una empresa, este debe ofrecerla.</translation>
    </message>
    <message>
        <source>The polygons of {name} cannot be brought together. Check their geometries.</source>
        <translation>No se pueden unir los polígonos de {name}. Compruebe sus geometrías.</translation>
    </message>
    <message>
        <source>The polygons of {name} lie nowhere on the Earth. Check their coordinates.</source>
        <translation>Los polígonos de {name} no están en ningún lugar de la Tierra. Compruebe sus coordenadas.</translation>
    </message>
    <message>
        <source>The post-event raster is not in the project any more. Choose another one.</source>
        <translation>El ráster posterior ya no está en el proyecto. Elija otro.</translation>
    </message>
    <message>
        <source>The post-event raster {raster} has no data where you clicked. Click on a landslide where the image has some.</source>
        <translation>El ráster posterior {raster} no tiene datos donde hizo clic. Haga clic en un deslizamiento donde la imagen los tenga.</translation>
    </message>
    <message>
        <source>The power law of the tail is not defined: {number:,} landslides, at least {least} that are larger than the smallest ones are needed.</source>
        <translation>La ley de potencia de la cola no está definida: deslizamientos, {number:,}; se necesitan al menos {least} mayores que los más pequeños.</translation>
    </message>
    <message>
        <source>The pre-event and the post-event raster are the same file, {raster}.</source>
        <translation>El ráster anterior y el posterior son el mismo archivo, {raster}.</translation>
    </message>
    <message>
        <source>The pre-event raster covers all of the post-event raster.</source>
        <translation>El ráster anterior cubre todo el posterior.</translation>
    </message>
    <message>
        <source>The pre-event raster has {pre} bands, the post-event raster {post}: make sure that those that are read are the same in both, or choose the bands.</source>
        <translation>El ráster anterior tiene {pre} bandas, el posterior {post}: asegúrese de que las que se leen sean las mismas en ambos, o elija las bandas.</translation>
    </message>
    <message>
        <source>The pre-event raster holds {pre}, the post-event raster {post}. Each is brought to its own scale; but a stretched picture shows less than measured values.</source>
        <translation>El ráster anterior contiene {pre}, el posterior {post}. Cada uno se lleva a su propia escala; pero una imagen realzada muestra menos que los valores medidos.</translation>
    </message>
    <message>
        <source>The pre-event raster holds {pre}, the post-event raster {post}: values on different scales look like change. Use two rasters of the same product and processing level.</source>
        <translation>El ráster anterior contiene {pre}, el posterior {post}: valores en escalas distintas parecen un cambio. Use dos rásteres del mismo producto y nivel de procesamiento.</translation>
    </message>
    <message>
        <source>The pre-event raster is brought from {pre} to {post} while reading.</source>
        <translation>El ráster anterior se lleva de {pre} a {post} al leerlo.</translation>
    </message>
    <message>
        <source>The pre-event raster is dated {pre}, the post-event raster {post}: are they swapped?</source>
        <translation>El ráster anterior es de fecha {pre}, el posterior de {post}: ¿están intercambiados?</translation>
    </message>
    <message>
        <source>The pre-event raster is taken to lie {right:g} pixels to the right and {down:g} down: it is moved back by as much.</source>
        <translation>Se supone que el ráster anterior está {right:g} píxeles a la derecha y {down:g} abajo: se desplaza de vuelta otro tanto.</translation>
    </message>
    <message>
        <source>The pre-event raster lies {right:+.1f} pixels to the right and {down:+.1f} down of the post-event raster: edges look like change. Have it moved back while reading (--pre-shift-x {right:g} --pre-shift-y {down:g}).</source>
        <translation>El ráster anterior está {right:+.1f} píxeles a la derecha y {down:+.1f} abajo respecto al posterior: los bordes parecen un cambio. Haga que se desplace de vuelta al leerlo (--pre-shift-x {right:g} --pre-shift-y {down:g}).</translation>
    </message>
    <message>
        <source>The probability '{probability}' has no value inside the accuracy areas. Choose the one of this map, or leave it out.</source>
        <translation>La probabilidad «{probability}» no tiene ningún valor dentro de las áreas de exactitud. Elija la de este mapa, u omítala.</translation>
    </message>
    <message>
        <source>The probability was written to '{path}', but QGIS cannot open it.</source>
        <translation>La probabilidad se escribió en «{path}», pero QGIS no puede abrirla.</translation>
    </message>
    <message>
        <source>The proxy refuses the connection. Check its address, user and password in QGIS's options (Network), or the environment variable HTTPS_PROXY.</source>
        <translation>El proxy rechaza la conexión. Compruebe su dirección, usuario y contraseña en las opciones de QGIS (Red), o la variable de entorno HTTPS_PROXY.</translation>
    </message>
    <message>
        <source>The raster has no georeference: its resolution is taken to be the model's, {gsd_m:g} m.</source>
        <translation>El ráster no tiene georreferencia: se supone que su resolución es la del modelo, {gsd_m:g} m.</translation>
    </message>
    <message>
        <source>The raster lies outside of where its coordinate reference system is defined.</source>
        <translation>El ráster está fuera de donde se define su sistema de referencia de coordenadas.</translation>
    </message>
    <message>
        <source>The raster {name} cannot be read: permission denied.</source>
        <translation>No se puede leer el ráster {name}: permiso denegado.</translation>
    </message>
    <message>
        <source>The raster {name} does not exist. Check the path, or whether its drive is connected.</source>
        <translation>El ráster {name} no existe. Compruebe la ruta, o si su unidad está conectada.</translation>
    </message>
    <message>
        <source>The raster {name} is an empty file (0 bytes). Copy or download it again.</source>
        <translation>El ráster {name} es un archivo vacío (0 bytes). Cópielo o descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>The raster {name} is truncated or damaged; copy or download it again</source>
        <translation>El ráster {name} está truncado o dañado; cópielo o descárguelo de nuevo</translation>
    </message>
    <message>
        <source>The rasters have different scales or offsets ({tags}): the offsets are taken out, so that equal values mean the same.</source>
        <translation>Los rásteres tienen escalas o desplazamientos distintos ({tags}): los desplazamientos se descuentan, para que valores iguales signifiquen lo mismo.</translation>
    </message>
    <message>
        <source>The rasters have the offset {offsets}. Whether the model learned with it is not known: the values are read as they are stored. Train the model again to be sure.</source>
        <translation>Los rásteres tienen el desplazamiento {offsets}. No se sabe si el modelo aprendió con él: los valores se leen tal como están guardados. Para estar seguro, vuelva a entrenar el modelo.</translation>
    </message>
    <message>
        <source>The rasters lie on each other to {length:.1f} pixels.</source>
        <translation>Los rásteres coinciden con un margen de {length:.1f} píxeles.</translation>
    </message>
    <message>
        <source>The rasters must have the same bands: {first} has {expected}, {other} has {found}. Leave one of them out, or save the bands that they share as files of their own.</source>
        <translation>Los rásteres deben tener las mismas bandas: {first} tiene {expected}, {other} tiene {found}. Omita uno de ellos, o guarde como archivos propios las bandas que comparten.</translation>
    </message>
    <message>
        <source>The report is written</source>
        <translation>El informe está escrito</translation>
    </message>
    <message>
        <source>The responses cannot be stored ({error}); a frozen copy is asked instead.</source>
        <translation>No se pueden guardar las respuestas ({error}); en su lugar se consulta una copia congelada.</translation>
    </message>
    <message>
        <source>The role of an area is one of {roles}, got '{role}'.</source>
        <translation>La función de un área es una de {roles}; se recibió «{role}».</translation>
    </message>
    <message>
        <source>The rows of '{layer}' cannot be read. Check whether its database is still there, then open the event again.</source>
        <translation>No se pueden leer las filas de «{layer}». Compruebe si su base de datos sigue ahí y vuelva a abrir el evento.</translation>
    </message>
    <message>
        <source>The run {run} is not in '{title}' any more.</source>
        <translation>La ejecución {run} ya no está en «{title}».</translation>
    </message>
    <message>
        <source>The same {kind} of model '{model}' is running already: {error}</source>
        <translation>La misma tarea ({kind}) del modelo «{model}» ya está en curso: {error}</translation>
    </message>
    <message>
        <source>The sample was drawn from a map with {sampled} of landslides, the inventory has {found}: it is another one, or has changed. What the sample says is said of that map.</source>
        <translation>La muestra se extrajo de un mapa con {sampled} de deslizamientos, el inventario tiene {found}: es otro, o ha cambiado. Lo que dice la muestra vale para aquel mapa.</translation>
    </message>
    <message>
        <source>The scene has {width} x {height} pixels at the model's resolution, too few to suggest places in: at least {divisor} x {divisor} are needed.</source>
        <translation>La escena tiene {width} x {height} píxeles con la resolución del modelo, muy pocos para sugerir lugares: se necesitan al menos {divisor} x {divisor}.</translation>
    </message>
    <message>
        <source>The scene list {path} cannot be read: {reason}.</source>
        <translation>No se puede leer la lista de escenas {path}: {reason}.</translation>
    </message>
    <message>
        <source>The scene list {path} does not exist. Check the path.</source>
        <translation>La lista de escenas {path} no existe. Compruebe la ruta.</translation>
    </message>
    <message>
        <source>The scene of {width} x {height} pixels has {count} valid ones, at least {least} are needed to know what is usual in it. Choose larger rasters, or check their nodata values and overlap.</source>
        <translation>De los {width} x {height} píxeles de la escena, los válidos son {count}; se necesitan al menos {least} para saber qué es habitual en ella. Elija rásteres mayores, o compruebe sus valores nodata y su solape.</translation>
    </message>
    <message>
        <source>The schema '{schema}' exists already. Open it, or choose another name.</source>
        <translation>El esquema «{schema}» ya existe. Ábralo, o elija otro nombre.</translation>
    </message>
    <message>
        <source>The selected candidates lie in {count} places that do not touch. Select those of one place, then merge them.</source>
        <translation>Los candidatos seleccionados están en {count} lugares que no se tocan. Seleccione los de un solo lugar y luego únalos.</translation>
    </message>
    <message>
        <source>The size of the pixels on the ground is not known.</source>
        <translation>No se conoce el tamaño de los píxeles sobre el terreno.</translation>
    </message>
    <message>
        <source>The small model is only {gain:.1f} times as fast as its teacher; {wanted:g} times was the goal. Choose a smaller network.</source>
        <translation>El modelo pequeño es solo {gain:.1f} veces tan rápido como su maestro; el objetivo era {wanted:g} veces. Elija una red más pequeña.</translation>
    </message>
    <message>
        <source>The small model reaches an IoU of {student:.3f} on the labels held back, its teacher {teacher:.3f}: more than {most:g} below. Give it more time or more scenes, or choose a larger network.</source>
        <translation>El modelo pequeño alcanza una IoU de {student:.3f} con las etiquetas reservadas; su maestro, {teacher:.3f}: más de {most:g} por debajo. Dele más tiempo o más escenas, o elija una red mayor.</translation>
    </message>
    <message>
        <source>The starter maps without the change between the dates: {reason}</source>
        <translation>El modelo inicial mapea sin el cambio entre las fechas: {reason}</translation>
    </message>
    <message>
        <source>The starter model knows values per scene only, these are of the whole data set.</source>
        <translation>El modelo inicial solo conoce valores por escena; estos son de todo el conjunto de datos.</translation>
    </message>
    <message>
        <source>The starter model was trained on {theirs}; these scenes have {own}.</source>
        <translation>El modelo inicial se entrenó con {theirs}; estas escenas tienen {own}.</translation>
    </message>
    <message>
        <source>The starter model {archive} cannot be unpacked ({reason}). Install the plugin again, or make room in {folder}.</source>
        <translation>No se puede desempaquetar el modelo inicial {archive} ({reason}). Vuelva a instalar el complemento, o libere espacio en {folder}.</translation>
    </message>
    <message>
        <source>The stored responses do not fit into the disk budget; a frozen copy is asked instead.</source>
        <translation>Las respuestas guardadas no caben en el disco previsto; en su lugar se consulta una copia congelada.</translation>
    </message>
    <message>
        <source>The table '{table}' of {place} cannot be opened. Open the event again.</source>
        <translation>No se puede abrir la tabla «{table}» de {place}. Vuelva a abrir el evento.</translation>
    </message>
    <message>
        <source>The table '{table}' of {title} was made but cannot be opened.</source>
        <translation>La tabla «{table}» de {title} se creó, pero no se puede abrir.</translation>
    </message>
    <message>
        <source>The training labels of region {without} hold no background pixel: a model would learn that everything is a landslide. Masks are 0 on background (not the nodata value), and a labelled area must be larger than the landslides in it.</source>
        <translation>Las etiquetas de entrenamiento de la región {without} no contienen ningún píxel de fondo: un modelo aprendería que todo es deslizamiento. Las máscaras valen 0 en el fondo (no el valor nodata), y un área etiquetada debe ser mayor que los deslizamientos que contiene.</translation>
    </message>
    <message>
        <source>The training labels of region {without} hold no landslide pixel, expected some. Check that the labels lie on the rasters, that masks are 1 (not 255) on landslides, and that the region has a training scene.</source>
        <translation>Las etiquetas de entrenamiento de la región {without} no contienen ningún píxel de deslizamiento. Compruebe que las etiquetas estén sobre los rásteres, que las máscaras valgan 1 (no 255) en los deslizamientos, y que la región tenga una escena de entrenamiento.</translation>
    </message>
    <message>
        <source>The two dates hardly look alike (correlation {alike:.2f}): nearly everything may look like change. Check that both show the same place in a like season, and which bands are read.</source>
        <translation>Las dos fechas apenas se parecen (correlación {alike:.2f}): casi todo puede parecer un cambio. Compruebe que ambas muestran el mismo lugar en una estación similar, y qué bandas se leen.</translation>
    </message>
    <message>
        <source>The values of the pre-event raster reach {pre:.4g}, those of the post-event raster {post:.4g}: on different scales everything looks like change. Use two rasters of the same product and processing level, or a model that brings each date to its own scale (the starter, and all that are trained with normalization per scene).</source>
        <translation>Los valores del ráster anterior llegan a {pre:.4g}, los del posterior a {post:.4g}: en escalas distintas todo parece un cambio. Use dos rásteres del mismo producto y nivel de procesamiento, o un modelo que lleve cada fecha a su propia escala (el modelo inicial y todos los entrenados con normalización por escena).</translation>
    </message>
    <message>
        <source>The view cannot be expressed in the raster's coordinate reference system.</source>
        <translation>La vista no se puede expresar en el sistema de referencia de coordenadas del ráster.</translation>
    </message>
    <message>
        <source>The view reaches beyond where the event's coordinate reference system is defined ({authid}). Zoom in to the area that you have labelled.</source>
        <translation>La vista se extiende más allá de donde se define el sistema de referencia de coordenadas del evento ({authid}). Acérquese al área que ha etiquetado.</translation>
    </message>
    <message>
        <source>The water mask '{mask}' has {bands} bands, expected one: 0 is land, all else is water.</source>
        <translation>La máscara de agua «{mask}» tiene {bands} bandas; se esperaba una: 0 es tierra, todo lo demás es agua.</translation>
    </message>
    <message>
        <source>The water mask '{mask}' lies elsewhere than the landslides of '{name}', so none is ruled out by it.</source>
        <translation>La máscara de agua «{mask}» está en otro lugar que los deslizamientos de «{name}», así que no excluye ninguno.</translation>
    </message>
    <message>
        <source>The worker answered with {found} {found_shape}; {dtype} {shape} was expected.</source>
        <translation>El proceso de trabajo respondió con {found} {found_shape}; se esperaba {dtype} {shape}.</translation>
    </message>
    <message>
        <source>The worker described the model wrongly: {error}.</source>
        <translation>El proceso de trabajo describió mal el modelo: {error}.</translation>
    </message>
    <message>
        <source>The worker failed with {kind}: {error}</source>
        <translation>El proceso de trabajo falló con {kind}: {error}</translation>
    </message>
    <message>
        <source>The worker gave no sign of life for {seconds:g} seconds and was stopped. The next job starts a new one.{said}</source>
        <translation>El proceso de trabajo no dio señales de vida durante {seconds:g} segundos y se detuvo. La próxima tarea inicia uno nuevo.{said}</translation>
    </message>
    <message>
        <source>The worker is gone (while asked to {op}): {how} The next job starts a new one.{report}</source>
        <translation>El proceso de trabajo ya no está (al pedirle {op}): {how} La próxima tarea inicia uno nuevo.{report}</translation>
    </message>
    <message>
        <source>The worker ran out of memory{reason}. Close other programs, choose the device 'cpu', or use a smaller network.</source>
        <translation>El proceso de trabajo agotó la memoria{reason}. Cierre otros programas, elija el dispositivo «cpu», o use una red más pequeña.</translation>
    </message>
    <message>
        <source>The worker speaks protocol {protocol}, this plugin {version}: the installation is mixed up. Install Landslide Mapper again.</source>
        <translation>El proceso de trabajo habla el protocolo {protocol}, este complemento el {version}: la instalación está mezclada. Vuelva a instalar Landslide Mapper.</translation>
    </message>
    <message>
        <source>The worker was closed; make a new one.</source>
        <translation>El proceso de trabajo se cerró; cree uno nuevo.</translation>
    </message>
    <message>
        <source>The worker was stopped. {reason} The next job starts a new one.</source>
        <translation>El proceso de trabajo se detuvo. {reason} La próxima tarea inicia uno nuevo.</translation>
    </message>
    <message>
        <source>The worker's Python '{python}' cannot be started: {error}.</source>
        <translation>No se puede iniciar el Python del proceso de trabajo, «{python}»: {error}.</translation>
    </message>
    <message>
        <source>The worker's Python '{python}' cannot be started: {reason}. Choose another Python in the settings of Landslide Mapper, or set LANDSLIDE_MAPPER_PYTHON.</source>
        <translation>No se puede iniciar el Python del proceso de trabajo, «{python}»: {reason}. Elija otro Python en la configuración de Landslide Mapper, o defina LANDSLIDE_MAPPER_PYTHON.</translation>
    </message>
    <message>
        <source>The worker's Python '{python}' did not start: {how} {advice}</source>
        <translation>El Python del proceso de trabajo, «{python}», no se inició: {how} {advice}</translation>
    </message>
    <message>
        <source>The worker's Python '{python}' is not usable. {reason} {advice}</source>
        <translation>El Python del proceso de trabajo, «{python}», no se puede usar. {reason} {advice}</translation>
    </message>
    <message>
        <source>The worker's Python '{python}', named in {where}, does not exist. Choose another one there.</source>
        <translation>El Python del proceso de trabajo, «{python}», indicado en {where}, no existe. Elija otro allí.</translation>
    </message>
    <message>
        <source>The worker's Python ({python}) cannot import {library}: {error}. Install what is missing with: {python} -m pip install torch torchvision segmentation-models-pytorch safetensors</source>
        <translation>El Python del proceso de trabajo ({python}) no puede importar {library}: {error}. Instale lo que falta con: {python} -m pip install torch torchvision segmentation-models-pytorch safetensors</translation>
    </message>
    <message>
        <source>The worker's Python ({python}, version {version}) has no {missing}. Install with: {command} -m pip install {packages}</source>
        <translation>Al Python del proceso de trabajo ({python}, versión {version}) le falta {missing}. Instálelo con: {command} -m pip install {packages}</translation>
    </message>
    <message>
        <source>The worker's result cannot be read from '{folder}': {error}.</source>
        <translation>No se puede leer de «{folder}» el resultado del proceso de trabajo: {error}.</translation>
    </message>
    <message>
        <source>The {date} raster has a colour table: it holds numbers of colours.</source>
        <translation>El ráster «{date}» tiene una tabla de colores: contiene números de colores.</translation>
    </message>
    <message>
        <source>The {date} raster has one value nearly everywhere in the bands that are read: change cannot be seen in it. Choose other bands or another raster, or set its nodata value.</source>
        <translation>El ráster «{date}» tiene un mismo valor en casi todas partes en las bandas que se leen: en él no se puede ver ningún cambio. Elija otras bandas u otro ráster, o defina su valor nodata.</translation>
    </message>
    <message>
        <source>The {date} raster has {count} bands; only these are looked at: {bands}. Choose the bands.</source>
        <translation>El ráster «{date}» tiene {count} bandas; solo se examinan estas: {bands}. Elija las bandas.</translation>
    </message>
    <message>
        <source>The {date} raster is read with bands {bands}; it does not name them.</source>
        <translation>El ráster «{date}» se lee con las bandas {bands}; no las nombra.</translation>
    </message>
    <message>
        <source>The {date} raster is read with {bands}, which is not its own order. Choose the bands where that is wrong.</source>
        <translation>El ráster «{date}» se lee con {bands}, que no es su propio orden. Elija las bandas si no es correcto.</translation>
    </message>
    <message>
        <source>The {date} raster is read with {bands}.</source>
        <translation>El ráster «{date}» se lee con {bands}.</translation>
    </message>
    <message>
        <source>The {date} raster {raster} gives {bands} of image data, expected {wanted}. Choose another raster, or other band numbers.</source>
        <translation>El ráster «{date}», {raster}, da {bands} de datos de imagen; se esperaba: {wanted}. Elija otro ráster, u otros números de banda.</translation>
    </message>
    <message>
        <source>The {date} raster {raster} has bands 1 to {count}; there is no band {missing}. Choose band numbers that exist.</source>
        <translation>El ráster «{date}», {raster}, tiene las bandas 1 a {count}; no hay banda {missing}. Elija números de banda que existan.</translation>
    </message>
    <message>
        <source>The {date} raster {raster} has {count} bands ({names}), expected {wanted}: which of them are meant cannot be known. Choose the bands: {option} with their numbers in that order, post_bands and pre_bands in a scene list, or the bands in the dock.</source>
        <translation>El ráster «{date}», {raster}, tiene {count} bandas ({names}); se esperaba: {wanted}. No se puede saber cuáles son. Elija las bandas: {option} con sus números en ese orden, post_bands y pre_bands en una lista de escenas, o las bandas en el panel.</translation>
    </message>
    <message>
        <source>The {what} raster of scene '{name}' is not at '{path}' any more. Put it back, or choose the rasters anew on the Map page.</source>
        <translation>El ráster «{what}» de la escena «{name}» ya no está en «{path}». Devuélvalo a su sitio, o elija de nuevo los rásteres en la página «Mapear».</translation>
    </message>
    <message>
        <source>There are no images: choose one raster at least.</source>
        <translation>No hay imágenes: elija al menos un ráster.</translation>
    </message>
    <message>
        <source>There are no training scenes of these regions, and the small model will not have them: {regions}.</source>
        <translation>No hay escenas de entrenamiento de estas regiones, y el modelo pequeño no las tendrá: {regions}.</translation>
    </message>
    <message>
        <source>There are red and near infrared: loss of vegetation (NDVI) shows landslides best.</source>
        <translation>Hay rojo e infrarrojo cercano: la pérdida de vegetación (NDVI) es lo que mejor muestra los deslizamientos.</translation>
    </message>
    <message>
        <source>There are too few labels: only {positive} of its {patches} training patches show a landslide. Draw more landslides, or label more scenes.</source>
        <translation>Hay muy pocas etiquetas: recortes de entrenamiento con deslizamiento, solo {positive} de {patches}. Dibuje más deslizamientos, o etiquete más escenas.</translation>
    </message>
    <message>
        <source>There is a mask of the pre-event raster, '{mask}', but no pre-event raster. Choose one, or give the mask as that of the post-event raster.</source>
        <translation>Hay una máscara del ráster anterior al evento, «{mask}», pero no hay tal ráster. Elija uno o dé la máscara como la del ráster posterior al evento.</translation>
    </message>
    <message>
        <source>There is no decoder '{decoder}'; known are {known}.</source>
        <translation>No hay ningún decodificador «{decoder}»; se conocen {known}.</translation>
    </message>
    <message>
        <source>There is no device '{name}'; choose one of {devices}.</source>
        <translation>No hay ningún dispositivo «{name}»; elija uno de {devices}.</translation>
    </message>
    <message>
        <source>There is no file {path}.</source>
        <translation>No hay ningún archivo {path}.</translation>
    </message>
    <message>
        <source>There is no file {path}; expected the candidates that a map has written.</source>
        <translation>No hay ningún archivo {path}; se esperaban los candidatos que haya escrito un mapeo.</translation>
    </message>
    <message>
        <source>There is no index '{index}'; there are {known}.</source>
        <translation>No hay ningún índice «{index}»; existen {known}.</translation>
    </message>
    <message>
        <source>There is no mapped ground around the landslides: the sample has no such stratum.</source>
        <translation>No hay terreno mapeado alrededor de los deslizamientos: la muestra no tiene ese estrato.</translation>
    </message>
    <message>
        <source>There is no model at {path}: expected a folder &lt;name&gt;.lsmodel.</source>
        <translation>No hay ningún modelo en {path}: se esperaba una carpeta &lt;name&gt;.lsmodel.</translation>
    </message>
    <message>
        <source>There is no network '{name}'; known are tsmu, tu-&lt;timm name&gt;, {known}.</source>
        <translation>No hay ninguna red «{name}»; se conocen tsmu, tu-&lt;timm name&gt;, {known}.</translation>
    </message>
    <message>
        <source>There is no paper '{paper}'; choose from {papers}.</source>
        <translation>No hay ningún papel «{paper}»; elija entre {papers}.</translation>
    </message>
    <message>
        <source>There is no patch to train on: no training scene has a labelled, valid area.</source>
        <translation>No hay ningún recorte con que entrenar: ninguna escena de entrenamiento tiene un área etiquetada y válida.</translation>
    </message>
    <message>
        <source>There is no patch to validate on: give a scene of each region the split 'validation', or label a larger area.</source>
        <translation>No hay ningún recorte con que validar: dé a una escena de cada región la partición «validation», o etiquete un área mayor.</translation>
    </message>
    <message>
        <source>There is no pre-event raster: bare ground is told from its surroundings alone, roads and fields among it. A pre-event raster makes a far better map.</source>
        <translation>No hay ráster anterior: el suelo desnudo se distingue solo por su entorno, incluidos caminos y campos. Con un ráster anterior, el mapa es mucho mejor.</translation>
    </message>
    <message>
        <source>There is no region '{region}'; the network has {known}.</source>
        <translation>No hay ninguna región «{region}»; la red tiene {known}.</translation>
    </message>
    <message>
        <source>There is no room for training patches: they need {size:.1f} MiB each. Free some disk space.</source>
        <translation>No hay sitio para los recortes de entrenamiento: necesitan {size:.1f} MiB cada uno. Libere espacio en el disco.</translation>
    </message>
    <message>
        <source>There is no schema '{schema}' in the database '{database}', or you may not see it. Check the name, or make a new event.</source>
        <translation>No hay ningún esquema «{schema}» en la base de datos «{database}», o usted no puede verlo. Compruebe el nombre, o cree un evento nuevo.</translation>
    </message>
    <message>
        <source>There is no strategy '{name}'; known are {strategies}.</source>
        <translation>No hay ninguna estrategia «{name}»; se conocen {strategies}.</translation>
    </message>
    <message>
        <source>There is no training scene of region '{region}' (regions with training scenes: {found}).</source>
        <translation>No hay ninguna escena de entrenamiento de la región «{region}» (regiones con escenas de entrenamiento: {found}).</translation>
    </message>
    <message>
        <source>There is no training scene: at least one scene needs the split 'train'.</source>
        <translation>No hay ninguna escena de entrenamiento: al menos una escena necesita la partición «train».</translation>
    </message>
    <message>
        <source>There is no training setting '{unknown}'; known are {names}.</source>
        <translation>No hay ninguna opción de entrenamiento «{unknown}»; se conocen {names}.</translation>
    </message>
    <message>
        <source>There is not enough memory for Clay ({path}): its encoder takes 1.3 GB beside the network. Close other programs, or use a network without context.</source>
        <translation>No hay memoria suficiente para Clay ({path}): su codificador ocupa 1,3 GB además de la red. Cierre otros programas, o use una red sin contexto.</translation>
    </message>
    <message>
        <source>There is not enough memory for a single tile. Close other programs, or use a model with smaller tiles.</source>
        <translation>No hay memoria suficiente para una sola tesela. Cierre otros programas, o use un modelo con teselas más pequeñas.</translation>
    </message>
    <message>
        <source>There is not enough memory for model {model} with {count} regions. Close other programs, or use a model with fewer regions or a smaller network.</source>
        <translation>No hay memoria suficiente para el modelo {model} con {count} regiones. Cierre otros programas, o use un modelo con menos regiones o una red más pequeña.</translation>
    </message>
    <message>
        <source>There is not enough memory for this model.</source>
        <translation>No hay memoria suficiente para este modelo.</translation>
    </message>
    <message>
        <source>There is not enough memory to score a single patch. Close other programs, or choose the device 'cpu'.</source>
        <translation>No hay memoria suficiente para puntuar un solo recorte. Cierre otros programas, o elija el dispositivo «cpu».</translation>
    </message>
    <message>
        <source>There is nothing left to suggest here: all tiles lie close to places that are there already. Look at a larger area.</source>
        <translation>Aquí no queda nada que sugerir: todas las teselas están cerca de lugares que ya existen. Busque en un área mayor.</translation>
    </message>
    <message>
        <source>There is nothing left to suggest here: every tile is labelled already, or has no data. Look at a larger area.</source>
        <translation>Aquí no queda nada que sugerir: cada tesela ya está etiquetada, o no tiene datos. Busque en un área mayor.</translation>
    </message>
    <message>
        <source>There is nothing to train on: no labelled pixel of a training scene has data in all of its rasters. Label or review where the post-event and the pre-event raster have data.</source>
        <translation>No hay nada con que entrenar: ningún píxel etiquetado de una escena de entrenamiento tiene datos en todos sus rásteres. Etiquete o revise donde tengan datos el ráster posterior y el anterior.</translation>
    </message>
    <message>
        <source>There is red: bare ground is brighter in it than vegetation (log ratio).</source>
        <translation>Hay rojo: en él el suelo desnudo es más claro que la vegetación (cociente logarítmico).</translation>
    </message>
    <message>
        <source>These rasters can be mapped: nothing odd was found.</source>
        <translation>Estos rásteres se pueden mapear: no se encontró nada extraño.</translation>
    </message>
    <message>
        <source>This GDAL does not read the attributes of the KML {source}: it has no driver LIBKML. Take the same landslides as GeoPackage or GeoJSON, or a GDAL with that driver.</source>
        <translation>Este GDAL no lee los atributos del KML {source}: no tiene el controlador LIBKML. Use los mismos deslizamientos como GeoPackage o GeoJSON, o un GDAL con ese controlador.</translation>
    </message>
    <message>
        <source>This Python ({python}) cannot import {library}: {error}. Install what is missing with: {python} -m pip install torch torchvision segmentation-models-pytorch safetensors</source>
        <translation>Este Python ({python}) no puede importar {library}: {error}. Instale lo que falta con: {python} -m pip install torch torchvision segmentation-models-pytorch safetensors</translation>
    </message>
    <message>
        <source>This Python cannot make secure connections. Install Python from python.org, or uv, then try again.</source>
        <translation>Este Python no puede establecer conexiones seguras. Instale Python desde python.org, o uv, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This Python lacks what makes environments. Install python3-venv (Debian, Ubuntu), or uv.</source>
        <translation>A este Python le falta lo necesario para crear entornos. Instale python3-venv (Debian, Ubuntu), o uv.</translation>
    </message>
    <message>
        <source>This engine maps only: it has no PyTorch, which training, updating, suggesting places, boxes by Faster R-CNN and writing ONNX files need. Set up the full engine: 'CPU', or one for your graphics card, in the window 'Set up the engine…'.</source>
        <translation>Este motor solo mapea: no tiene PyTorch, que se necesita para entrenar, actualizar, sugerir lugares, hallar recuadros con Faster R-CNN y escribir archivos ONNX. Configure el motor completo: «CPU», o uno para su tarjeta gráfica, en la ventana «Configurar el motor…».</translation>
    </message>
    <message>
        <source>This installation has no starter models (expected in {folder}). Install the plugin again, or name a model.</source>
        <translation>Esta instalación no tiene modelos iniciales (se esperaban en {folder}). Vuelva a instalar el complemento, o indique un modelo.</translation>
    </message>
    <message>
        <source>This is neither a GeoPackage nor a PostgreSQL connection with a database. Choose a file whose name ends in {suffix}, or give the connection a database or a service in QGIS's Browser panel.</source>
        <translation>Esto no es ni un GeoPackage ni una conexión PostgreSQL con base de datos. Elija un archivo cuyo nombre termine en {suffix}, o dé a la conexión una base de datos o un servicio en el panel Navegador de QGIS.</translation>
    </message>
    <message>
        <source>This map, by tenths of the probability</source>
        <translation>Este mapa, por décimas de probabilidad</translation>
    </message>
    <message>
        <source>This update was published as version {number} before.</source>
        <translation>Esta actualización ya se publicó como versión {number}.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>Threshold {threshold:.1%}, from the scene: about as much of it is called landslide as by the change alone ({share:.2%}), between {low:.0%} and {high:.0%}.</source>
        <translation>Umbral {threshold:.1%}, de la escena: se toma por deslizamiento más o menos tanto de ella como con el cambio solo ({share:.2%}), entre el {low:.0%} y el {high:.0%}.</translation>
    </message>
    <message>
        <source>Threshold {threshold:g} is not a probability above 0 and up to 1.</source>
        <translation>El umbral {threshold:g} no es una probabilidad mayor que 0 y de hasta 1.</translation>
    </message>
    <message>
        <source>Threshold {threshold} is not a probability between 0 and 1.</source>
        <translation>El umbral {threshold} no es una probabilidad entre 0 y 1.</translation>
    </message>
    <message>
        <source>Thresholds</source>
        <translation>Umbrales</translation>
    </message>
    <message>
        <source>Training patches: {found}; a search needs {needed} at least. Label a larger area, or train without a search.</source>
        <translation>Recortes de entrenamiento: {found}; una búsqueda necesita al menos {needed}. Etiquete un área mayor, o entrene sin búsqueda.</translation>
    </message>
    <message>
        <source>Training starts from random weights. {reason}</source>
        <translation>El entrenamiento parte de pesos aleatorios. {reason}</translation>
    </message>
    <message>
        <source>Training {network} ({parameters:.1f} million parameters) on {device}. Patches: {patches}, regions: {regions}.</source>
        <translation>Entrenando {network} ({parameters:.1f} millones de parámetros) en {device}. Recortes: {patches}, regiones: {regions}.</translation>
    </message>
    <message>
        <source>Trying the engine: a network maps one tile</source>
        <translation>Probando el motor: una red mapea una tesela</translation>
    </message>
    <message>
        <source>Two of the files to export to have the same name. Choose different names.</source>
        <translation>Dos de los archivos de exportación tienen el mismo nombre. Elija nombres distintos.</translation>
    </message>
    <message>
        <source>Unknown message type in {excerpt}.</source>
        <translation>Tipo de mensaje desconocido en {excerpt}.</translation>
    </message>
    <message>
        <source>Unknown operation '{op}'.</source>
        <translation>Operación desconocida: «{op}».</translation>
    </message>
    <message>
        <source>User's accuracy of landslides (precision)</source>
        <translation>Exactitud del usuario para los deslizamientos (precisión)</translation>
    </message>
    <message>
        <source>Validation did not improve for {epochs} epochs: training ends.</source>
        <translation>La validación no mejoró durante {epochs} épocas: el entrenamiento termina.</translation>
    </message>
    <message>
        <source>Values reach {pre:.4g} before and {post:.4g} after.</source>
        <translation>Los valores llegan a {pre:.4g} antes y a {post:.4g} después.</translation>
    </message>
    <message>
        <source>Values: {low:.4g} to {high:.4g}.</source>
        <translation>Valores: de {low:.4g} a {high:.4g}.</translation>
    </message>
    <message>
        <source>Version {number} is published.</source>
        <translation>La versión {number} está publicada.</translation>
    </message>
    <message>
        <source>Version {version} finds boxes</source>
        <translation>La versión {version} encuentra recuadros</translation>
    </message>
    <message>
        <source>Version {version} is published</source>
        <translation>La versión {version} está publicada</translation>
    </message>
    <message>
        <source>Water cannot be told by the bands of '{image}': it must be known which ones are green and near infrared. Name the bands in the file, or choose a water mask.</source>
        <translation>No se puede distinguir el agua por las bandas de «{image}»: debe saberse cuáles son la verde y la del infrarrojo cercano. Nombre las bandas en el archivo, o elija una máscara de agua.</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Weights are fitted to labels, and none are named: name them (--labels), or leave out the labelled area and the fitted probability.</source>
        <translation>Los pesos se ajustan a etiquetas, y no se indicó ninguna: indíquelas (--labels), u omita el área etiquetada y la probabilidad ajustada.</translation>
    </message>
    <message>
        <source>Weights fitted to {landslides} places with landslides and {others} without: starter {starter:.2f} (usually {usual_starter:.2f}), change {change:.2f} ({usual_change:.2f}), offset {offset:+.2f}.</source>
        <translation>Pesos ajustados a {landslides} lugares con deslizamientos y {others} sin ellos: modelo inicial {starter:.2f} (habitual {usual_starter:.2f}), cambio {change:.2f} ({usual_change:.2f}), desplazamiento {offset:+.2f}.</translation>
    </message>
    <message>
        <source>Weights: {repository}, {host}, licence: {licence}, about {megabytes:.0f} MB</source>
        <translation>Pesos: {repository}, {host}, licencia: {licence}, unos {megabytes:.0f} MB</translation>
    </message>
    <message>
        <source>What is finished of the map cannot be kept in {folder} ({free}): {reason}. Choose another folder, or make room there.</source>
        <translation>Lo terminado del mapa no se puede guardar en {folder} ({free}): {reason}. Elija otra carpeta, o libere espacio allí.</translation>
    </message>
    <message>
        <source>What is finished of this map is kept: the same map will go on from there.</source>
        <translation>Lo terminado de este mapa se conserva: el mismo mapa continuará desde ahí.</translation>
    </message>
    <message>
        <source>What the bands show is not known: the brightness of bands {bands} is compared. Name the bands in the file, or choose red, green, blue and near infrared in that order, for a better map.</source>
        <translation>No se sabe qué muestran las bandas: se compara el brillo de las bandas {bands}. Para un mapa mejor, nombre las bandas en el archivo, o elija rojo, verde, azul e infrarrojo cercano, en ese orden.</translation>
    </message>
    <message>
        <source>What was mapped would have {pixels:,.0f} pixels of {side:g} m. Choose larger pixels.</source>
        <translation>Lo mapeado tendría {pixels:,.0f} píxeles de {side:g} m. Elija píxeles más grandes.</translation>
    </message>
    <message>
        <source>What {host} sent are no weights of encoder '{network}' ({reason}). Try again later, or use a file of weights.</source>
        <translation>Lo que envió {host} no son pesos del codificador «{network}» ({reason}). Inténtelo más tarde, o use un archivo de pesos.</translation>
    </message>
    <message>
        <source>When the images were taken is not known for both of them.</source>
        <translation>No se conoce la fecha de toma de ambas imágenes.</translation>
    </message>
    <message>
        <source>Whether the rasters lie exactly on each other cannot be told: they are too small or too unlike.</source>
        <translation>No se puede saber si los rásteres coinciden exactamente: son demasiado pequeños o demasiado distintos.</translation>
    </message>
    <message>
        <source>Whole area of landslides, estimated (95 % interval)</source>
        <translation>Área total de deslizamientos, estimada (intervalo del 95 %)</translation>
    </message>
    <message>
        <source>Whole inventory as mapped</source>
        <translation>Inventario completo, tal como se mapeó</translation>
    </message>
    <message>
        <source>With weights of 8 bits the IoU of region '{region}' falls by {loss:.3f} on its validation patches.</source>
        <translation>Con pesos de 8 bits la IoU de la región «{region}» baja {loss:.3f} en sus recortes de validación.</translation>
    </message>
    <message>
        <source>Writing the mask of clouds</source>
        <translation>Escribiendo la máscara de nubes</translation>
    </message>
    <message>
        <source>Writing the report</source>
        <translation>Escribiendo el informe</translation>
    </message>
    <message>
        <source>Writing {output}</source>
        <translation>Escribiendo {output}</translation>
    </message>
    <message>
        <source>a copy of that of '{cloned}'</source>
        <translation>una copia del de «{cloned}»</translation>
    </message>
    <message>
        <source>a place on the map</source>
        <translation>con lugar en el mapa</translation>
    </message>
    <message>
        <source>and {count} more</source>
        <translation>y {count} más</translation>
    </message>
    <message>
        <source>another QGIS has it open for writing ({path}).</source>
        <translation>otro QGIS lo tiene abierto para escribir ({path}).</translation>
    </message>
    <message>
        <source>around mapped landslides</source>
        <translation>alrededor de los deslizamientos mapeados</translation>
    </message>
    <message>
        <source>band {number}</source>
        <translation>banda {number}</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>azul</translation>
    </message>
    <message>
        <source>epoch {epoch}: {figures}</source>
        <translation>época {epoch}: {figures}</translation>
    </message>
    <message>
        <source>expected an object with a list of scenes: {"scenes": [{"id": ..., "post": ...}]}</source>
        <translation>se esperaba un objeto con una lista de escenas: {"scenes": [{"id": ..., "post": ...}]}</translation>
    </message>
    <message>
        <source>false alarm</source>
        <translation>falsa alarma</translation>
    </message>
    <message>
        <source>fewer than {share:.0%} of the largest landslides were found</source>
        <translation>se encontró menos del {share:.0%} de los deslizamientos más grandes</translation>
    </message>
    <message>
        <source>found</source>
        <translation>encontrado</translation>
    </message>
    <message>
        <source>from colours</source>
        <translation>según los colores</translation>
    </message>
    <message>
        <source>from names</source>
        <translation>según los nombres</translation>
    </message>
    <message>
        <source>from the file name</source>
        <translation>según el nombre del archivo</translation>
    </message>
    <message>
        <source>from wavelengths</source>
        <translation>según las longitudes de onda</translation>
    </message>
    <message>
        <source>green</source>
        <translation>verde</translation>
    </message>
    <message>
        <source>id: {count} that are no whole numbers were left out: there is a uid.</source>
        <translation>id: omitidos por no ser números enteros: {count}; hay un uid.</translation>
    </message>
    <message>
        <source>in the rest of the map</source>
        <translation>en el resto del mapa</translation>
    </message>
    <message>
        <source>it answers nothing but zeros on {device}.</source>
        <translation>solo responde ceros en {device}.</translation>
    </message>
    <message>
        <source>it computes something else than the CPU</source>
        <translation>calcula algo distinto que la CPU</translation>
    </message>
    <message>
        <source>it crashed with signal {code} ({signal_name})</source>
        <translation>falló con la señal {code} ({signal_name})</translation>
    </message>
    <message>
        <source>it does not end</source>
        <translation>no termina</translation>
    </message>
    <message>
        <source>it does not say</source>
        <translation>no indica el motivo</translation>
    </message>
    <message>
        <source>it ended with exit code {code}</source>
        <translation>terminó con el código de salida {code}</translation>
    </message>
    <message>
        <source>it gave no answer within {seconds:g} seconds</source>
        <translation>no respondió en {seconds:g} segundos</translation>
    </message>
    <message>
        <source>it has no labels.</source>
        <translation>no tiene etiquetas.</translation>
    </message>
    <message>
        <source>it was killed by the system (signal 9), most likely because memory ran out</source>
        <translation>lo terminó el sistema (señal 9), muy probablemente porque se agotó la memoria</translation>
    </message>
    <message>
        <source>it was stopped by Landslide Mapper</source>
        <translation>lo detuvo Landslide Mapper</translation>
    </message>
    <message>
        <source>its memory is full ({reason})</source>
        <translation>su memoria está llena ({reason})</translation>
    </message>
    <message>
        <source>its process answered something else than expected</source>
        <translation>su proceso respondió algo distinto de lo esperado</translation>
    </message>
    <message>
        <source>macOS 12.3 or newer, and a PyTorch for Apple processors, are needed for the Apple GPU</source>
        <translation>para la GPU de Apple se necesita macOS 12.3 o posterior, y un PyTorch para procesadores Apple</translation>
    </message>
    <message>
        <source>mapped from the post-event raster alone</source>
        <translation>se mapea solo con el ráster posterior</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>near infrared</source>
        <translation>infrarrojo cercano</translation>
    </message>
    <message>
        <source>no NVIDIA graphics card was found, or its driver is not installed.</source>
        <translation>no se encontró ninguna tarjeta gráfica NVIDIA, o su controlador no está instalado.</translation>
    </message>
    <message>
        <source>no build of PyTorch fits {card} and its driver {driver}; a newer driver may help.</source>
        <translation>ninguna compilación de PyTorch es adecuada para {card} y su controlador {driver}; un controlador más nuevo puede ayudar.</translation>
    </message>
    <message>
        <source>no landslide</source>
        <translation>sin deslizamiento</translation>
    </message>
    <message>
        <source>no place on the map</source>
        <translation>sin lugar en el mapa</translation>
    </message>
    <message>
        <source>no unit was judged in {count} of the strata</source>
        <translation>no se evaluó ninguna unidad en {count} de los estratos</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>not defined</source>
        <translation>no definido</translation>
    </message>
    <message>
        <source>not defined: {reason}</source>
        <translation>no definido: {reason}</translation>
    </message>
    <message>
        <source>not enough is known</source>
        <translation>no se sabe lo suficiente</translation>
    </message>
    <message>
        <source>not mapped</source>
        <translation>no se mapea</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>nothing is mapped as that</source>
        <translation>nada está mapeado así</translation>
    </message>
    <message>
        <source>nothing is mapped inside the accuracy areas</source>
        <translation>no hay nada mapeado dentro de las áreas de exactitud</translation>
    </message>
    <message>
        <source>of this machine</source>
        <translation>de este equipo</translation>
    </message>
    <message>
        <source>only one unit was judged in a stratum</source>
        <translation>solo se evaluó una unidad en un estrato</translation>
    </message>
    <message>
        <source>pixels</source>
        <translation>píxeles</translation>
    </message>
    <message>
        <source>post-event</source>
        <translation>posterior</translation>
    </message>
    <message>
        <source>posterior {posterior:.2f}, distance {distance:.1f} of at most {most:g}</source>
        <translation>a posteriori {posterior:.2f}, distancia {distance:.1f} de {most:g} como máximo</translation>
    </message>
    <message>
        <source>pre-event</source>
        <translation>anterior</translation>
    </message>
    <message>
        <source>random weights</source>
        <translation>pesos aleatorios</translation>
    </message>
    <message>
        <source>red</source>
        <translation>rojo</translation>
    </message>
    <message>
        <source>scenes: the list is empty, expected at least one scene</source>
        <translation>scenes: la lista está vacía; se esperaba al menos una escena</translation>
    </message>
    <message>
        <source>scenes[{number}].id: {name!r} is already the id of scenes[{first}]</source>
        <translation>scenes[{number}].id: {name!r} ya es el id de scenes[{first}]</translation>
    </message>
    <message>
        <source>standard output cannot be written: {reason}. What was asked for is done; say where to print it.</source>
        <translation>No se puede escribir la salida estándar: {reason}. Lo que se pidió está hecho; indique dónde mostrarlo.</translation>
    </message>
    <message>
        <source>standard output is closed, and the result is printed there. Leave it open.</source>
        <translation>La salida estándar está cerrada, y allí se muestra el resultado. Déjela abierta.</translation>
    </message>
    <message>
        <source>stem_stride 1 does not go with '{name}': its first convolution has no stride of 2.</source>
        <translation>stem_stride 1 no es compatible con «{name}»: su primera convolución no tiene paso 2.</translation>
    </message>
    <message>
        <source>the accuracy areas hold no landslide</source>
        <translation>las áreas de exactitud no contienen ningún deslizamiento</translation>
    </message>
    <message>
        <source>the accuracy areas hold no landslide of the reference</source>
        <translation>las áreas de exactitud no contienen ningún deslizamiento de la referencia</translation>
    </message>
    <message>
        <source>the accuracy areas hold no landslide, neither mapped nor in the reference</source>
        <translation>las áreas de exactitud no contienen ningún deslizamiento, ni mapeado ni en la referencia</translation>
    </message>
    <message>
        <source>the accuracy areas hold {count} landslides of the reference, fewer than {fewest} of any size</source>
        <translation>las áreas de exactitud contienen {count} deslizamientos de la referencia, menos que {fewest} de cualquier tamaño</translation>
    </message>
    <message>
        <source>the area to map</source>
        <translation>el área por mapear</translation>
    </message>
    <message>
        <source>the engine's PyTorch is built without CUDA</source>
        <translation>el PyTorch del motor está compilado sin CUDA</translation>
    </message>
    <message>
        <source>the environment variable {variable}</source>
        <translation>la variable de entorno {variable}</translation>
    </message>
    <message>
        <source>the file is empty</source>
        <translation>el archivo está vacío</translation>
    </message>
    <message>
        <source>the folder {folder} is write-protected.</source>
        <translation>la carpeta {folder} está protegida contra escritura.</translation>
    </message>
    <message>
        <source>the lock file {path} cannot be written ({reason}).</source>
        <translation>no se puede escribir el archivo de bloqueo {path} ({reason}).</translation>
    </message>
    <message>
        <source>the network needs blue, green, red and near infrared, and it is not known which band shows {missing}</source>
        <translation>la red necesita azul, verde, rojo e infrarrojo cercano, y no se sabe qué banda muestra {missing}</translation>
    </message>
    <message>
        <source>the network needs reflectance, and the values are those of a picture</source>
        <translation>la red necesita reflectancia, y los valores son los de una fotografía</translation>
    </message>
    <message>
        <source>the raster</source>
        <translation>el ráster</translation>
    </message>
    <message>
        <source>the sample holds none of it</source>
        <translation>la muestra no contiene nada de ello</translation>
    </message>
    <message>
        <source>the scene</source>
        <translation>la escena</translation>
    </message>
    <message>
        <source>the settings of Landslide Mapper</source>
        <translation>la configuración de Landslide Mapper</translation>
    </message>
    <message>
        <source>the strata have no area</source>
        <translation>los estratos no tienen superficie</translation>
    </message>
    <message>
        <source>the worker's torch is built without CUDA</source>
        <translation>el torch del proceso de trabajo está compilado sin CUDA</translation>
    </message>
    <message>
        <source>there is no landslide of this size</source>
        <translation>no hay ningún deslizamiento de este tamaño</translation>
    </message>
    <message>
        <source>this is not a Mac with an Apple GPU, or its torch cannot use it</source>
        <translation>este no es un Mac con GPU de Apple, o su torch no la puede usar</translation>
    </message>
    <message>
        <source>too few of the areas hold any of it</source>
        <translation>muy pocas de las áreas contienen algo de ello</translation>
    </message>
    <message>
        <source>torch finds no NVIDIA GPU or its driver</source>
        <translation>torch no encuentra ninguna GPU de NVIDIA o su controlador</translation>
    </message>
    <message>
        <source>torch finds no driver for it</source>
        <translation>torch no encuentra ningún controlador para ello</translation>
    </message>
    <message>
        <source>{area} of the accuracy areas were not mapped (clouds, no data, outside of the map), and are left out of all figures.</source>
        <translation>{area} de las áreas de exactitud no se mapearon (nubes, sin datos, fuera del mapa) y se omiten en todas las cifras.</translation>
    </message>
    <message>
        <source>{area} of what was asked for could not be mapped: that nothing is there says nothing.</source>
        <translation>No se pudieron mapear {area} de lo que se pidió: que allí no haya nada no significa nada.</translation>
    </message>
    <message>
        <source>{bands} (not named)</source>
        <translation>{bands} (sin nombre)</translation>
    </message>
    <message>
        <source>{bands} bands</source>
        <translation>{bands} bandas</translation>
    </message>
    <message>
        <source>{card}: field 'tile_size' is {tile_size}; expected a multiple of {divisor}, which network '{network}' needs.</source>
        <translation>{card}: el campo «tile_size» es {tile_size}; se esperaba un múltiplo de {divisor}, que la red «{network}» necesita.</translation>
    </message>
    <message>
        <source>{count:,} images without a mask are left out.</source>
        <translation>Imágenes sin máscara que se omiten: {count:,}.</translation>
    </message>
    <message>
        <source>{count:,} in water</source>
        <translation>{count:,} en agua</translation>
    </message>
    <message>
        <source>{count:,} landslides are smaller than a pixel and are not counted as such.</source>
        <translation>{count:,} deslizamientos son más pequeños que un píxel y no se cuentan como tales.</translation>
    </message>
    <message>
        <source>{count:,} landslides of the inventory were found by a model and reviewed by nobody.</source>
        <translation>{count:,} deslizamientos del inventario los encontró un modelo y no los revisó nadie.</translation>
    </message>
    <message>
        <source>{count:,} of the points that were drawn are not in the sample: unless they were left out by chance, its figures are wrong.</source>
        <translation>{count:,} de los puntos extraídos no están en la muestra: salvo que se omitieran al azar, sus cifras son erróneas.</translation>
    </message>
    <message>
        <source>{count:,} on flat ground</source>
        <translation>{count:,} en terreno llano</translation>
    </message>
    <message>
        <source>{count:,} points are fewer than {least:,} for each stratum; more were drawn.</source>
        <translation>{count:,} puntos son menos que {least:,} por estrato; se extrajeron más.</translation>
    </message>
    <message>
        <source>{count} files</source>
        <translation>{count} archivos</translation>
    </message>
    <message>
        <source>{count} identifiers that are no whole numbers are kept in uid.</source>
        <translation>Identificadores que no son números enteros, conservados en uid: {count}.</translation>
    </message>
    <message>
        <source>{count} of the candidates are reviewed; those are never removed.</source>
        <translation>De los candidatos, revisados: {count}; esos nunca se eliminan.</translation>
    </message>
    <message>
        <source>{count} outlines were smoothed; areas are those of the smooth outlines.</source>
        <translation>Contornos suavizados: {count}; las áreas son las de los contornos suavizados.</translation>
    </message>
    <message>
        <source>{count} places with {random_share:.0%} at random cannot be suggested.</source>
        <translation>No se pueden sugerir {count} lugares con un {random_share:.0%} al azar.</translation>
    </message>
    <message>
        <source>{dem} has elevations in '{unit}', expected metres or feet. Convert it first.</source>
        <translation>{dem} tiene elevaciones en «{unit}»; se esperaban metros o pies. Conviértalas antes.</translation>
    </message>
    <message>
        <source>{dem} has {bands} bands and {crs}, expected one band of elevations with a coordinate reference system.</source>
        <translation>{dem} es un ráster {crs}, bandas: {bands}; se esperaba una sola banda de elevaciones con un sistema de referencia de coordenadas.</translation>
    </message>
    <message>
        <source>{device} is not used: {reason}.</source>
        <translation>{device} no se usa: {reason}.</translation>
    </message>
    <message>
        <source>{doing}: GDAL gave no reason.</source>
        <translation>{doing}: GDAL no dio ningún motivo.</translation>
    </message>
    <message>
        <source>{epochs} epochs: at least one is needed.</source>
        <translation>{epochs} épocas: se necesita al menos una.</translation>
    </message>
    <message>
        <source>{error} The choice of regions starts anew from the patches that the model keeps{unknown}.</source>
        <translation>{error} La elección de regiones empieza de nuevo con los recortes que el modelo guarda{unknown}.</translation>
    </message>
    <message>
        <source>{error} The model runs by PyTorch.</source>
        <translation>{error} El modelo se ejecuta con PyTorch.</translation>
    </message>
    <message>
        <source>{event} could not be brought up to date and is as it was: {error}</source>
        <translation>{event} no se pudo poner al día y queda como estaba: {error}</translation>
    </message>
    <message>
        <source>{event} has no column '{column}' of type {kind} in its table '{table}': {remedy}</source>
        <translation>{event} no tiene la columna «{column}» de tipo {kind} en su tabla «{table}»: {remedy}</translation>
    </message>
    <message>
        <source>{event} is not an event of Landslide Mapper: no schema version in a table 'info'. Choose the GeoPackage or schema of an event, or make a new event.</source>
        <translation>{event} no es un evento de Landslide Mapper: no hay versión de esquema en una tabla «info». Elija el GeoPackage o el esquema de un evento, o cree un evento nuevo.</translation>
    </message>
    <message>
        <source>{event} is of an older version (schema {version}) and must be brought up to date, which cannot be done now: {reason}</source>
        <translation>{event} es de una versión anterior (esquema {version}) y hay que ponerlo al día, lo que ahora no es posible: {reason}</translation>
    </message>
    <message>
        <source>{event} is of schema {version}, which this version cannot bring up to date.</source>
        <translation>{event} es del esquema {version}, que esta versión no puede poner al día.</translation>
    </message>
    <message>
        <source>{event} lacks the tables {missing}: {remedy}</source>
        <translation>A {event} le faltan las tablas {missing}: {remedy}</translation>
    </message>
    <message>
        <source>{event} was made by a newer Landslide Mapper (schema {version}; this one knows up to {known}). It is left as it is. Update the plugin to open it.</source>
        <translation>{event} se creó con un Landslide Mapper más nuevo (esquema {version}; este conoce hasta {known}). Queda como está. Actualice el complemento para abrirlo.</translation>
    </message>
    <message>
        <source>{failure}: this GDAL cannot write {format}.</source>
        <translation>{failure}: este GDAL no puede escribir {format}.</translation>
    </message>
    <message>
        <source>{failure}: {found} of {count} candidates arrived.</source>
        <translation>{failure}: candidatos que llegaron: {found} de {count}.</translation>
    </message>
    <message>
        <source>{failure}: {found} of {expected} landslides arrived.</source>
        <translation>{failure}: deslizamientos que llegaron: {found} de {expected}.</translation>
    </message>
    <message>
        <source>{folder} cannot be written: {reason}.</source>
        <translation>No se puede escribir {folder}: {reason}.</translation>
    </message>
    <message>
        <source>{folder} has {free:.1f} GB free, and the engine needs {needed:.1f} GB while it is made. Make room, then try again.</source>
        <translation>{folder} tiene {free:.1f} GB libres, y el motor necesita {needed:.1f} GB mientras se crea. Libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{folder} holds no image with a mask: expected {expected}. {without} images without one were found.</source>
        <translation>{folder} no contiene ninguna imagen con máscara: se esperaba {expected}. Imágenes encontradas sin máscara: {without}.</translation>
    </message>
    <message>
        <source>{folder} holds {count} tiles, expected one. Choose the IMG_DATA folder of one of them.</source>
        <translation>{folder} contiene {count} teselas; se esperaba una. Elija la carpeta IMG_DATA de una de ellas.</translation>
    </message>
    <message>
        <source>{folder} is a folder, expected a raster file, or a folder with one file for each band of a scene (names that end in _B04, _SR_B4 or _red). Images found: {count}. Choose a file.</source>
        <translation>{folder} es una carpeta; se esperaba un archivo ráster, o una carpeta con un archivo por cada banda de una escena (nombres que terminan en _B04, _SR_B4 o _red). Imágenes encontradas: {count}. Elija un archivo.</translation>
    </message>
    <message>
        <source>{folder} is being written by {holder}. Wait until it is done, then try again.</source>
        <translation>Se está escribiendo {folder} ({holder}). Espere a que termine y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>{folder} is in use. Wait until running jobs have ended, close other windows of QGIS, then remove the engine again.</source>
        <translation>{folder} está en uso. Espere a que terminen las tareas en curso, cierre otras ventanas de QGIS y elimine el motor de nuevo.</translation>
    </message>
    <message>
        <source>{folder} is no offline bundle: {name} is missing or damaged. Choose the folder that './build.sh bundle' has made.</source>
        <translation>{folder} no es un paquete sin conexión: {name} falta o está dañado. Elija la carpeta que creó «./build.sh bundle».</translation>
    </message>
    <message>
        <source>{folder} keeps no image statistics ({file}), so no region can be chosen by the look of the images. Name the region, or train or update the model with this Landslide Mapper.</source>
        <translation>{folder} no guarda estadísticas de imagen ({file}), así que no se puede elegir una región por el aspecto de las imágenes. Indique la región, o entrene o actualice el modelo con este Landslide Mapper.</translation>
    </message>
    <message>
        <source>{folder}: no such folder.</source>
        <translation>{folder}: no existe esa carpeta.</translation>
    </message>
    <message>
        <source>{format}: title, text and author are not in the file. GDAL's driver LIBKML writes them; it is missing here, or would need too much memory for so many landslides.</source>
        <translation>{format}: el título, el texto y el autor no están en el archivo. Los escribe el controlador LIBKML de GDAL, que aquí falta o necesitaría demasiada memoria para tantos deslizamientos.</translation>
    </message>
    <message>
        <source>{host} does not have {repository} (any more). Choose another encoder, or a file of weights.</source>
        <translation>{host} no tiene (o ya no tiene) {repository}. Elija otro codificador, o un archivo de pesos.</translation>
    </message>
    <message>
        <source>{how}; its last words: {lines}</source>
        <translation>{how}; sus últimas palabras: {lines}</translation>
    </message>
    <message>
        <source>{index} is computed from the bands {needed}, but no band is known to be {missing} (they are {names}). Choose rasters that have it, name their bands, or leave out {index}.</source>
        <translation>{index} se calcula a partir de las bandas {needed}, pero no se sabe de ninguna banda que sea {missing} (son: {names}). Elija rásteres que la tengan, nombre sus bandas, u omita {index}.</translation>
    </message>
    <message>
        <source>{last} did no better than {best}.</source>
        <translation>«{last}» no fue mejor que «{best}».</translation>
    </message>
    <message>
        <source>{left:,} areas with fewer errors are not shown.</source>
        <translation>No se muestran {left:,} áreas con menos errores.</translation>
    </message>
    <message>
        <source>{mask} has {bands} bands: it is an image, not a mask. A mask has one band with 0 background, 1 landslide, 255 ignore.</source>
        <translation>{mask} tiene {bands} bandas: es una imagen, no una máscara. Una máscara tiene una banda con 0 fondo, 1 deslizamiento, 255 ignorar.</translation>
    </message>
    <message>
        <source>{mask} holds the value {value:g}: it is no mask. A mask has 0 background, 1 landslide, 255 ignore.</source>
        <translation>{mask} contiene el valor {value:g}: no es una máscara. Una máscara tiene 0 fondo, 1 deslizamiento, 255 ignorar.</translation>
    </message>
    <message>
        <source>{mask} holds the value {value}, expected a mask of clouds: 0 clear, 1 cloud, 2 shadow, 3 snow, or its nodata value. Give it these values (in QGIS: Raster calculator, or Assign nodata where that is what it means), or make one (command and algorithm 'clouds').</source>
        <translation>{mask} contiene el valor {value}; se esperaba una máscara de nubes: 0 despejado, 1 nube, 2 sombra, 3 nieve, o su valor sin datos. Dele estos valores (en QGIS: Calculadora ráster, o asignar sin datos donde eso signifique), o haga una (comando y algoritmo «clouds»).</translation>
    </message>
    <message>
        <source>{megabytes:.1f} MB are there</source>
        <translation>Ya hay {megabytes:.1f} MB</translation>
    </message>
    <message>
        <source>{model} asks Clay, which an engine that only maps cannot. Set up the full engine: 'CPU', or one for your graphics card.</source>
        <translation>{model} consulta a Clay, y un motor que solo mapea no puede hacerlo. Configure el motor completo: «CPU», o uno para su tarjeta gráfica.</translation>
    </message>
    <message>
        <source>{model} keeps no graph, by which an engine that only maps could run it: it was made by an older version. Set up the full engine, 'CPU': it can map with it, and updates add graphs.</source>
        <translation>{model} no guarda ningún grafo con el que pudiera ejecutarlo un motor que solo mapea: lo creó una versión anterior. Configure el motor completo, «CPU»: puede mapear con él, y las actualizaciones añaden grafos.</translation>
    </message>
    <message>
        <source>{name} cannot be brought onto a rotated grid with this version of GDAL. Warp the post-event raster to a north-up grid first.</source>
        <translation>Con esta versión de GDAL no se puede llevar {name} a una cuadrícula girada. Combe antes el ráster posterior a una cuadrícula con el norte arriba.</translation>
    </message>
    <message>
        <source>{name} covers {percent} of the post-event raster; the rest is {rest}.</source>
        <translation>{name} cubre {percent} del ráster posterior; el resto {rest}.</translation>
    </message>
    <message>
        <source>{name} does not cover the same ground as the raster that it is resampled to.</source>
        <translation>{name} no cubre el mismo terreno que el ráster al que se remuestrea.</translation>
    </message>
    <message>
        <source>{name} does not overlap the post-event raster: its extent is {extent}, post's is {post_extent}. Check that both show the same place, and their coordinate systems.</source>
        <translation>{name} no se solapa con el ráster posterior: su extensión es {extent}, la del posterior es {post_extent}. Compruebe que ambos muestren el mismo lugar, y sus sistemas de coordenadas.</translation>
    </message>
    <message>
        <source>{name} has no raster band, expected at least one.</source>
        <translation>{name} no tiene ninguna banda ráster; se esperaba al menos una.</translation>
    </message>
    <message>
        <source>{name} has pixels of less than a millimetre in {crs}: its coordinates look like degrees. Assign it the right coordinate reference system (in QGIS: Layer CRS in the layer's menu).</source>
        <translation>{name} tiene píxeles de menos de un milímetro en {crs}: sus coordenadas parecen grados. Asígnele el sistema de referencia de coordenadas correcto (en QGIS: «SRC de la capa» en el menú de la capa).</translation>
    </message>
    <message>
        <source>{name} has pixels of {gsd_m:.3g} m, the model was trained at {model_gsd_m:.3g} m: it is resampled, and the map may be worse than at the model's own resolution.</source>
        <translation>{name} tiene píxeles de {gsd_m:.3g} m, el modelo se entrenó a {model_gsd_m:.3g} m: se remuestrea, y el mapa puede ser peor que con la resolución del modelo.</translation>
    </message>
    <message>
        <source>{name} has pixels of {own:.3g} m, the model was trained at {gsd:.3g} m: {pixels:.3g} pixels would have to be made up out of {known:.3g}. Choose a model for this pixel size.</source>
        <translation>{name} tiene píxeles de {own:.3g} m, el modelo se entrenó a {gsd:.3g} m: habría que inventar {pixels:.3g} píxeles a partir de {known:.3g}. Elija un modelo para este tamaño de píxel.</translation>
    </message>
    <message>
        <source>{name} has the geotransform {transform}, which gives its pixels no area.</source>
        <translation>{name} tiene la geotransformación {transform}, que deja sus píxeles sin área.</translation>
    </message>
    <message>
        <source>{name} has {width} x {height} pixels, the post-event raster {post_grid_width} x {post_grid_height}. Rasters without georeference must have the same size; georeference them, or crop one.</source>
        <translation>{name} tiene {width} x {height} píxeles, el ráster posterior {post_grid_width} x {post_grid_height}. Los rásteres sin georreferencia deben tener el mismo tamaño; georreferéncielos, o recorte uno.</translation>
    </message>
    <message>
        <source>{name} is a container of {count} rasters, expected one. Choose one, such as {first}.</source>
        <translation>{name} es un contenedor de {count} rásteres; se esperaba uno. Elija uno, como {first}.</translation>
    </message>
    <message>
        <source>{name} is a folder, expected a raster file.</source>
        <translation>{name} es una carpeta; se esperaba un archivo ráster.</translation>
    </message>
    <message>
        <source>{name} is damaged, or not a raster in a format that GDAL can read ({reason}). If it opens elsewhere, save it as GeoTIFF; if it should be one, copy or download it again.</source>
        <translation>{name} está dañado, o no es un ráster en un formato que GDAL pueda leer ({reason}). Si se abre en otro programa, guárdelo como GeoTIFF; si debería serlo, cópielo o descárguelo de nuevo.</translation>
    </message>
    <message>
        <source>{name} is for ONNX files only; '{output}' is none. End its name with .onnx, or leave that out.</source>
        <translation>{name} es solo para archivos ONNX; «{output}» no lo es. Termine su nombre en .onnx, u omita esa opción.</translation>
    </message>
    <message>
        <source>{name} is georeferenced by ground control points only, expected a geotransform. Warp it first (in QGIS: Raster &gt; Projections &gt; Warp).</source>
        <translation>{name} está georreferenciado solo con puntos de control; se esperaba una geotransformación. Cómbelo antes (en QGIS: Ráster &gt; Proyecciones &gt; Combar).</translation>
    </message>
    <message>
        <source>{name} is georeferenced by rational polynomial coefficients (RPC) only, expected a geotransform. Orthorectify it first, best with an elevation model: gdalwarp -rpc -to RPC_DEM=DEM.tif IN.tif OUT.tif.</source>
        <translation>{name} solo está georreferenciado por coeficientes polinómicos racionales (RPC); se esperaba una geotransformación. Ortorrectifíquelo primero, mejor con un modelo de elevación: gdalwarp -rpc -to RPC_DEM=DEM.tif IN.tif OUT.tif.</translation>
    </message>
    <message>
        <source>{name} is marked as turned (EXIF orientation {orientation}). It is read as it is stored, as QGIS shows it: labels drawn where it was shown turned do not fit, nor does an image turned otherwise.</source>
        <translation>{name} está marcado como girado (orientación EXIF {orientation}). Se lee tal como está guardado, como lo muestra QGIS: las etiquetas dibujadas sobre la imagen girada no encajan, ni tampoco una imagen girada de otro modo.</translation>
    </message>
    <message>
        <source>{name} is read as {count} bands of {width} x {height} pixels: its bands seem to be the last dimension of the array, expected the first. Save it with the bands first, such as a GeoTIFF.</source>
        <translation>{name} se lee como {count} bandas de {width} x {height} píxeles: sus bandas parecen ser la última dimensión de la matriz; se esperaban en la primera. Guárdelo con las bandas primero, por ejemplo como GeoTIFF.</translation>
    </message>
    <message>
        <source>{name} is used: the quickest graphics card that works, {ms:.1f} ms for a small tile.</source>
        <translation>Se usa {name}: la tarjeta gráfica más rápida que funciona, {ms:.1f} ms para una tesela pequeña.</translation>
    </message>
    <message>
        <source>{name} of {size} bytes</source>
        <translation>{name} de {size} bytes</translation>
    </message>
    <message>
        <source>{name} passes 180 degrees of longitude: polygons and rasters that count from -180 there are not met. Warp it to a projected coordinate reference system, such as the zone of UTM.</source>
        <translation>{name} sobrepasa los 180 grados de longitud: no coincide con polígonos y rásteres que allí cuentan desde -180. Reproyéctelo a un sistema de coordenadas proyectado, como la zona UTM.</translation>
    </message>
    <message>
        <source>{name}: landslides whose identifier (uid) another one has, too: {count}. So what changed cannot be told. Give each its own (in QGIS: field calculator, uuid('WithoutBraces')).</source>
        <translation>{name}: deslizamientos cuyo identificador (uid) tiene también otro: {count}. Por eso no se puede saber qué cambió. Dé a cada uno el suyo (en QGIS: calculadora de campos, uuid('WithoutBraces')).</translation>
    </message>
    <message>
        <source>{name}: landslides without an identifier of their own (uid): {count}. So what changed cannot be told. Compare exports of an event that have the attributes of Landslide Mapper.</source>
        <translation>{name}: deslizamientos sin identificador propio (uid): {count}. Por eso no se puede saber qué cambió. Compare exportaciones de un evento que tengan los atributos de Landslide Mapper.</translation>
    </message>
    <message>
        <source>{name}: texts cut at {bytes} bytes, all that a {format} takes: {count}.</source>
        <translation>{name}: textos cortados a {bytes} bytes, el máximo que admite {format}: {count}.</translation>
    </message>
    <message>
        <source>{name}: texts left empty, as the file does not name their encoding: {count}. Name it in a file beside it that ends in .cpg, such as GBK or ISO-8859-1, and export again.</source>
        <translation>{name}: textos que quedaron vacíos porque el archivo no indica su codificación: {count}. Indíquela en un archivo al lado que termine en .cpg, como GBK o ISO-8859-1, y exporte de nuevo.</translation>
    </message>
    <message>
        <source>{name}: texts that begin with an apostrophe now, as a spreadsheet takes them for formulas: {count}.</source>
        <translation>{name}: textos que ahora empiezan con un apóstrofo, porque una hoja de cálculo los toma por fórmulas: {count}.</translation>
    </message>
    <message>
        <source>{name}: {count} values for which {scheme} has no word ({examples}) were left empty.</source>
        <translation>{name}: valores para los que {scheme} no tiene palabra y que se dejaron vacíos ({examples}): {count}.</translation>
    </message>
    <message>
        <source>{name}: {count} values that are no {wanted} ({examples}) were left empty.</source>
        <translation>{name}: valores que quedaron vacíos: {count} ({examples}); se esperaba: {wanted}.</translation>
    </message>
    <message>
        <source>{one} and {other} are the same file, '{path}'. Choose different names.</source>
        <translation>{one} y {other} son el mismo archivo, «{path}». Elija nombres distintos.</translation>
    </message>
    <message>
        <source>{one} and {other} belong to different scenes ({scenes}). Choose the bands of one scene only.</source>
        <translation>{one} y {other} pertenecen a escenas distintas ({scenes}). Elija las bandas de una sola escena.</translation>
    </message>
    <message>
        <source>{one} and {other} both hold the band {band}. Choose one of them.</source>
        <translation>{one} y {other} contienen ambos la banda {band}. Elija uno de ellos.</translation>
    </message>
    <message>
        <source>{one} and {other} have different coordinate reference systems. Bring one of them onto the other (in QGIS: Raster &gt; Projections &gt; Warp), or choose the bands of one scene only.</source>
        <translation>{one} y {other} tienen sistemas de referencia de coordenadas distintos. Lleve uno al del otro (en QGIS: Ráster &gt; Proyecciones &gt; Combar), o elija las bandas de una sola escena.</translation>
    </message>
    <message>
        <source>{one} and {other} show different places. Choose the bands of one scene only.</source>
        <translation>{one} y {other} muestran lugares distintos. Elija las bandas de una sola escena.</translation>
    </message>
    <message>
        <source>{one} has {own} pixels, {other} {size}. Files without georeference must have the same size.</source>
        <translation>{one} tiene {own} píxeles, {other} {size}. Los archivos sin georreferencia deben tener el mismo tamaño.</translation>
    </message>
    <message>
        <source>{one} is turned against {other}. Warp it first.</source>
        <translation>{one} está girado respecto a {other}. Cómbelo antes.</translation>
    </message>
    <message>
        <source>{open:,} of the points are not judged yet: the sample is not complete.</source>
        <translation>{open:,} de los puntos aún no están evaluados: la muestra no está completa.</translation>
    </message>
    <message>
        <source>{others}: not a survey attribute ({columns}).</source>
        <translation>{others}: no es un atributo del inventario ({columns}).</translation>
    </message>
    <message>
        <source>{output} also holds {others}, which would be lost; it is left alone. Choose another name.</source>
        <translation>{output} contiene también {others}, que se perdería; no se toca. Elija otro nombre.</translation>
    </message>
    <message>
        <source>{output} exists already. Choose another name, or allow it to be replaced.</source>
        <translation>{output} ya existe. Elija otro nombre, o permita reemplazarlo.</translation>
    </message>
    <message>
        <source>{output} exists already. Choose another name.</source>
        <translation>{output} ya existe. Elija otro nombre.</translation>
    </message>
    <message>
        <source>{output} has the suffix '{suffix}', which is no format of inventories. Choose a name that ends in {formats}.</source>
        <translation>{output} tiene la extensión «{suffix}», que no es un formato de inventario. Elija un nombre que termine en {formats}.</translation>
    </message>
    <message>
        <source>{output} holds {reviewed} reviewed candidates, which are never replaced. Choose another name.</source>
        <translation>{output} contiene candidatos revisados ({reviewed}), que nunca se reemplazan. Elija otro nombre.</translation>
    </message>
    <message>
        <source>{output} is a folder, expected a GeoPackage file. Choose another name.</source>
        <translation>{output} es una carpeta; se esperaba un archivo GeoPackage. Elija otro nombre.</translation>
    </message>
    <message>
        <source>{output} is no GeoPackage ({error}); it is left alone. Choose another name.</source>
        <translation>{output} no es un GeoPackage ({error}); no se toca. Elija otro nombre.</translation>
    </message>
    <message>
        <source>{output} is not a file of boxes; it is left alone. Choose another name.</source>
        <translation>{output} no es un archivo de recuadros; no se toca. Elija otro nombre.</translation>
    </message>
    <message>
        <source>{output} is not a file of candidates; it is left alone. Choose another name.</source>
        <translation>{output} no es un archivo de candidatos; no se toca. Elija otro nombre.</translation>
    </message>
    <message>
        <source>{output} is not the probability of an earlier map; it is left alone. Choose another name.</source>
        <translation>{output} no es la probabilidad de un mapa anterior; no se toca. Elija otro nombre.</translation>
    </message>
    <message>
        <source>{output} is open in another program or as a layer in QGIS. Remove that layer or close the program, or choose another name.</source>
        <translation>{output} está abierto en otro programa o como capa en QGIS. Quite esa capa, cierre el programa, o elija otro nombre.</translation>
    </message>
    <message>
        <source>{output} is the inventory itself, or a part of it. Choose another name to export to.</source>
        <translation>{output} es el propio inventario, o una parte de él. Elija otro nombre para exportar.</translation>
    </message>
    <message>
        <source>{output}: QGIS takes '{found}' in the name of a GeoPackage for another sign, and would not find the project's data. Choose another name.</source>
        <translation>{output}: QGIS toma «{found}» en el nombre de un GeoPackage por otro signo, y no encontraría los datos del proyecto. Elija otro nombre.</translation>
    </message>
    <message>
        <source>{output}: {format} holds longitude and latitude, but the inventory has no coordinate reference system. Choose {able}, or georeference the image first.</source>
        <translation>{output}: {format} contiene longitud y latitud, pero el inventario no tiene sistema de referencia de coordenadas. Elija {able}, o georreferencie antes la imagen.</translation>
    </message>
    <message>
        <source>{packages} are not installed in the engine.</source>
        <translation>{packages} no están instalados en el motor.</translation>
    </message>
    <message>
        <source>{package} cannot be imported ({error}). Every network but 'tsmu' needs it: install torch, torchvision and segmentation-models-pytorch of matching versions into the worker's Python.</source>
        <translation>No se puede importar {package} ({error}). Todas las redes menos «tsmu» lo necesitan: instale torch, torchvision y segmentation-models-pytorch, en versiones compatibles, en el Python del proceso de trabajo.</translation>
    </message>
    <message>
        <source>{path} ({what}) has a coordinate reference system, {crs}, but the raster has none. Georeference the raster, or draw on it in pixel coordinates.</source>
        <translation>{path} ({what}) tiene un sistema de referencia de coordenadas, {crs}, pero el ráster no tiene ninguno. Georreferencie el ráster, o dibuje sobre él en coordenadas de píxel.</translation>
    </message>
    <message>
        <source>{path} ({what}) holds no polygon, expected at least one.</source>
        <translation>{path} ({what}) no contiene ningún polígono; se esperaba al menos uno.</translation>
    </message>
    <message>
        <source>{path} ({what}): nothing of it overlaps the raster (x {xmin:.7g} to {xmax:.7g}, y {ymin:.7g} to {ymax:.7g}). Check that both show the same place, and their coordinate reference systems.</source>
        <translation>{path} ({what}): nada se solapa con el ráster (x de {xmin:.7g} a {xmax:.7g}, y de {ymin:.7g} a {ymax:.7g}). Compruebe que ambos muestren el mismo lugar, y sus sistemas de referencia de coordenadas.</translation>
    </message>
    <message>
        <source>{path} cannot be copied while others have it open. Close it in other programs and remove its layers from the project, then open the event again.</source>
        <translation>{path} no se puede copiar mientras otros lo tengan abierto. Ciérrelo en otros programas, quite sus capas del proyecto y vuelva a abrir el evento.</translation>
    </message>
    <message>
        <source>{path} cannot be read as a file of polygons, a LabelMe file or a mask. Choose another file, or save it as GeoPackage.</source>
        <translation>{path} no se puede leer como archivo de polígonos, archivo LabelMe ni máscara. Elija otro archivo, o guárdelo como GeoPackage.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>No se puede leer {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}. Copy the bundle again.</source>
        <translation>No se puede leer {path}: {reason}. Copie de nuevo el paquete.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}. Install the plugin again.</source>
        <translation>No se puede leer {path}: {reason}. Vuelva a instalar el complemento.</translation>
    </message>
    <message>
        <source>{path} cannot be used: {reason}. Copy the model again from where it came from.</source>
        <translation>No se puede usar {path}: {reason}. Copie de nuevo el modelo desde su origen.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({space}): {reason}. Choose another folder.</source>
        <translation>No se puede escribir {path} ({space}): {reason}. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({space}): {reason}. Make room, or check who may write there.</source>
        <translation>No se puede escribir {path} ({space}): {reason}. Libere espacio, o compruebe quién puede escribir ahí.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {error}.</source>
        <translation>No se puede escribir {path}: {error}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>No se puede escribir {path}: {reason}.</translation>
    </message>
    <message>
        <source>{path} could not be copied to {copy}: {reason}.</source>
        <translation>No se pudo copiar {path} a {copy}: {reason}.</translation>
    </message>
    <message>
        <source>{path} does not exist, expected the labels. Check the path.</source>
        <translation>{path} no existe; se esperaban las etiquetas. Compruebe la ruta.</translation>
    </message>
    <message>
        <source>{path} does not exist, expected the {what}. Check the path.</source>
        <translation>{path} no existe; se esperaba: {what}. Compruebe la ruta.</translation>
    </message>
    <message>
        <source>{path} does not exist. Check the path, or whether its drive is connected.</source>
        <translation>{path} no existe. Compruebe la ruta, o si su unidad está conectada.</translation>
    </message>
    <message>
        <source>{path} does not exist. Check the path.</source>
        <translation>{path} no existe. Compruebe la ruta.</translation>
    </message>
    <message>
        <source>{path} does not hold the encoder of Clay v1.5: of its {count} tensors, '{name}' is {found}. Expected the published clay-v1.5.ckpt, or what was made of it here.</source>
        <translation>{path} no contiene el codificador de Clay v1.5: de sus {count} tensores, «{name}» es {found}. Se esperaba el clay-v1.5.ckpt publicado, o lo que aquí se hizo a partir de él.</translation>
    </message>
    <message>
        <source>{path} does not say which network it is of, so it cannot be the teacher. Choose a model, or a file that 'pretrain' has written.</source>
        <translation>{path} no dice de qué red es, así que no puede ser el maestro. Elija un modelo, o un archivo escrito por «pretrain».</translation>
    </message>
    <message>
        <source>{path} exists already. Choose another name, or allow it to be replaced.</source>
        <translation>{path} ya existe. Elija otro nombre, o permita reemplazarlo.</translation>
    </message>
    <message>
        <source>{path} exists already. Open it, or choose another name.</source>
        <translation>{path} ya existe. Ábralo, o elija otro nombre.</translation>
    </message>
    <message>
        <source>{path} exists and is not a model; choose another folder.</source>
        <translation>{path} existe y no es un modelo; elija otra carpeta.</translation>
    </message>
    <message>
        <source>{path} has a coordinate reference system, but the post-event raster has none, so it is unknown which of its regions the scene is in. Name the region, or georeference the raster.</source>
        <translation>{path} tiene un sistema de referencia de coordenadas, pero el ráster posterior no tiene ninguno, así que no se sabe en cuál de sus regiones está la escena. Indique la región, o georreferencie el ráster.</translation>
    </message>
    <message>
        <source>{path} has become read-only; nothing was written. Make the file writable, then open the event again.</source>
        <translation>{path} ha pasado a solo lectura; no se escribió nada. Permita escribir en el archivo y vuelva a abrir el evento.</translation>
    </message>
    <message>
        <source>{path} has more than {most} MiB; it is no scene list.</source>
        <translation>{path} tiene más de {most} MiB; no es una lista de escenas.</translation>
    </message>
    <message>
        <source>{path} has no attribute '{field}' with the regions; it has {names}. Name the right one (--region-field).</source>
        <translation>{path} no tiene el atributo «{field}» con las regiones; tiene {names}. Indique el correcto (--region-field).</translation>
    </message>
    <message>
        <source>{path} has no georeference, so its landslides have no place on the map. Georeference the mask.</source>
        <translation>{path} no tiene georreferencia, así que sus deslizamientos no tienen lugar en el mapa. Georreferencie la máscara.</translation>
    </message>
    <message>
        <source>{path} has no version before {current_version} to roll back to.</source>
        <translation>{path} no tiene ninguna versión anterior a {current_version} a la que volver.</translation>
    </message>
    <message>
        <source>{path} has no version {wanted}; it has {listed}.</source>
        <translation>{path} no tiene la versión {wanted}; tiene {listed}.</translation>
    </message>
    <message>
        <source>{path} has the suffix '{suffix}', expected one of {suffixes} for a map.</source>
        <translation>{path} tiene la extensión «{suffix}»; para un mapa se esperaba una de {suffixes}.</translation>
    </message>
    <message>
        <source>{path} has {count} faults:</source>
        <translation>{path}, fallos: {count}:</translation>
    </message>
    <message>
        <source>{path} holds a {geometry} (feature {feature}), expected the {what} as polygons only.</source>
        <translation>{path} contiene {geometry} (objeto {feature}); solo se esperaban polígonos ({what}).</translation>
    </message>
    <message>
        <source>{path} holds no polygon, expected the area of interest.</source>
        <translation>{path} no contiene ningún polígono; se esperaba el área de interés.</translation>
    </message>
    <message>
        <source>{path} holds no state dict: expected tensors by name.</source>
        <translation>{path} no contiene ningún diccionario de estado (state dict): se esperaban tensores por nombre.</translation>
    </message>
    <message>
        <source>{path} holds no weights that can be read safely ({reason}). Expected safetensors, or a state dict as torch.save writes it.</source>
        <translation>{path} no contiene pesos que se puedan leer de forma segura ({reason}). Se esperaba safetensors, o un diccionario de estado como lo escribe torch.save.</translation>
    </message>
    <message>
        <source>{path} holds no weights that can be read safely ({reason}). Expected the published clay-v1.5.ckpt.</source>
        <translation>{path} no contiene pesos que se puedan leer de forma segura ({reason}). Se esperaba el clay-v1.5.ckpt publicado.</translation>
    </message>
    <message>
        <source>{path} holds several polygon layers ({names}), expected one, or one named landslides. Save the {what} to a file of their own.</source>
        <translation>{path} contiene varias capas de polígonos ({names}); se esperaba una, o una llamada landslides. Guarde en un archivo propio: {what}.</translation>
    </message>
    <message>
        <source>{path} holds the weights of another network: {missing} tensors missing, {foreign} foreign ({example}).</source>
        <translation>{path} contiene los pesos de otra red: tensores que faltan {missing}, ajenos {foreign} ({example}).</translation>
    </message>
    <message>
        <source>{path} holds weights of another architecture: {given} tensors that do not fit the {own} of {part} '{network}'. Name the network that they are of.</source>
        <translation>{path} contiene pesos de otra arquitectura: {given} tensores que no se ajustan a los {own} de «{part}» de la red «{network}». Indique la red a la que pertenecen.</translation>
    </message>
    <message>
        <source>{path} holds what is no part of a model ({what}); nothing was unpacked. Take it only from somebody whom you trust, and export the model again.</source>
        <translation>{path} contiene algo que no es parte de un modelo ({what}); no se desempaquetó nada. Acéptelo solo de alguien en quien confíe, y exporte de nuevo el modelo.</translation>
    </message>
    <message>
        <source>{path} holds {found}, expected the {what} as polygons.</source>
        <translation>{path} contiene {found}; se esperaban polígonos ({what}).</translation>
    </message>
    <message>
        <source>{path} holds {layers} polygon layers ({names}). Add the one with the landslides to the project and import that layer.</source>
        <translation>{path} contiene {layers} capas de polígonos ({names}). Añada al proyecto la de los deslizamientos e importe esa capa.</translation>
    </message>
    <message>
        <source>{path} is a checkpoint of another model: it has no tensor '{prefix}…' ({some}, …). Expected the published clay-v1.5.ckpt.</source>
        <translation>{path} es un punto de control de otro modelo: no tiene ningún tensor «{prefix}…» ({some}, …). Se esperaba el clay-v1.5.ckpt publicado.</translation>
    </message>
    <message>
        <source>{path} is a folder, expected an event's GeoPackage.</source>
        <translation>{path} es una carpeta; se esperaba el GeoPackage de un evento.</translation>
    </message>
    <message>
        <source>{path} is a folder, expected the name of a file. Choose another name.</source>
        <translation>{path} es una carpeta; se esperaba el nombre de un archivo. Elija otro nombre.</translation>
    </message>
    <message>
        <source>{path} is an encoder of network '{known}', not of '{wanted}'. Name that network, or none.</source>
        <translation>{path} es un codificador de la red «{known}», no de «{wanted}». Indique esa red, o ninguna.</translation>
    </message>
    <message>
        <source>{path} is being written by another program. Wait a moment, or close that program, then open it again.</source>
        <translation>Otro programa está escribiendo {path}. Espere un momento, o cierre ese programa, y vuelva a abrirlo.</translation>
    </message>
    <message>
        <source>{path} is damaged ({reason}). Copy the model again, or name the region.</source>
        <translation>{path} está dañado ({reason}). Copie de nuevo el modelo, o indique la región.</translation>
    </message>
    <message>
        <source>{path} is damaged or not the file of the manifest. Copy the bundle again.</source>
        <translation>{path} está dañado o no es el archivo del manifiesto. Copie de nuevo el paquete.</translation>
    </message>
    <message>
        <source>{path} is damaged, or no zip file: {reason}. Copy it again from where it came from.</source>
        <translation>{path} está dañado, o no es un archivo zip: {reason}. Cópielo de nuevo desde su origen.</translation>
    </message>
    <message>
        <source>{path} is damaged, or not a GeoPackage ({reason}). Restore it from a backup.</source>
        <translation>{path} está dañado, o no es un GeoPackage ({reason}). Restáurelo de una copia de seguridad.</translation>
    </message>
    <message>
        <source>{path} is damaged: it is not what {card} says. Copy the model again.</source>
        <translation>{path} está dañado: no es lo que dice {card}. Copie de nuevo el modelo.</translation>
    </message>
    <message>
        <source>{path} is damaged: its header does not say what it is ({reason}). Prepare the encoder again.</source>
        <translation>{path} está dañado: su encabezado no dice qué es ({reason}). Prepare de nuevo el codificador.</translation>
    </message>
    <message>
        <source>{path} is damaged: tensor '{name}' holds values that are not numbers.</source>
        <translation>{path} está dañado: el tensor «{name}» contiene valores que no son números.</translation>
    </message>
    <message>
        <source>{path} is larger than {most} MiB: it is not read as LabelMe file.</source>
        <translation>{path} ocupa más de {most} MiB: no se lee como archivo LabelMe.</translation>
    </message>
    <message>
        <source>{path} is missing or cannot be read: {reason}.</source>
        <translation>{path} falta o no se puede leer: {reason}.</translation>
    </message>
    <message>
        <source>{path} is missing.</source>
        <translation>Falta {path}.</translation>
    </message>
    <message>
        <source>{path} is nested too deeply, expected a scene list.</source>
        <translation>{path} está demasiado anidado; se esperaba una lista de escenas.</translation>
    </message>
    <message>
        <source>{path} is no LabelMe file, or a damaged one: it is not valid JSON ({error}).</source>
        <translation>{path} no es un archivo LabelMe, o está dañado: no es JSON válido ({error}).</translation>
    </message>
    <message>
        <source>{path} is no LabelMe file: it has no list of shapes. Choose a JSON file that LabelMe wrote.</source>
        <translation>{path} no es un archivo LabelMe: no tiene lista de formas. Elija un archivo JSON escrito por LabelMe.</translation>
    </message>
    <message>
        <source>{path} is no file of Clay's weights: expected clay-v1.5.ckpt, or one that ends with {suffixes}.</source>
        <translation>{path} no es un archivo de los pesos de Clay: se esperaba clay-v1.5.ckpt, o uno que termine en {suffixes}.</translation>
    </message>
    <message>
        <source>{path} is no file of candidates. Choose the GeoPackage that a map has written (layer {layer}).</source>
        <translation>{path} no es un archivo de candidatos. Elija el GeoPackage que haya escrito un mapeo (capa {layer}).</translation>
    </message>
    <message>
        <source>{path} is no file of encoder weights: expected one that ends with {suffixes}.</source>
        <translation>{path} no es un archivo de pesos de codificador: se esperaba uno que termine en {suffixes}.</translation>
    </message>
    <message>
        <source>{path} is no layout template of QGIS, or a damaged one. Choose a file that a layout was saved to with Layout &gt; Save as Template.</source>
        <translation>{path} no es una plantilla de composición de QGIS, o está dañada. Elija un archivo en el que se guardara una composición con Diseño &gt; Guardar como plantilla.</translation>
    </message>
    <message>
        <source>{path} is no model in one file: expected one folder &lt;name&gt;.lsmodel with a {file} in it. Export the model again.</source>
        <translation>{path} no es un modelo en un solo archivo: se esperaba una carpeta &lt;nombre&gt;.lsmodel con un {file} dentro. Exporte de nuevo el modelo.</translation>
    </message>
    <message>
        <source>{path} is no text in UTF-8, expected a scene list in JSON.</source>
        <translation>{path} no es texto en UTF-8; se esperaba una lista de escenas en JSON.</translation>
    </message>
    <message>
        <source>{path} is no usable weights file: truncated, or not in safetensors format ({reason}). Copy it again from where it came from.</source>
        <translation>{path} no es un archivo de pesos utilizable: truncado, o no está en formato safetensors ({reason}). Cópielo de nuevo desde su origen.</translation>
    </message>
    <message>
        <source>{path} is no usable weights file: truncated, or not in safetensors format ({reason}). Copy the model again from where it came from.</source>
        <translation>{path} no es un archivo de pesos utilizable: truncado, o no está en formato safetensors ({reason}). Copie de nuevo el modelo de donde procede.</translation>
    </message>
    <message>
        <source>{path} is not a GeoPackage ({st_size} bytes of something else). Choose the file of an event, or make a new event.</source>
        <translation>{path} no es un GeoPackage ({st_size} bytes de otra cosa). Elija el archivo de un evento, o cree un evento nuevo.</translation>
    </message>
    <message>
        <source>{path} is not a model: it has no {file}.</source>
        <translation>{path} no es un modelo: no tiene {file}.</translation>
    </message>
    <message>
        <source>{path} is not being written any more.</source>
        <translation>{path} ya no se está escribiendo.</translation>
    </message>
    <message>
        <source>{path} is not there any more; nothing was written. Put it back where it was, or open another event.</source>
        <translation>{path} ya no está ahí; no se escribió nada. Devuélvalo a su sitio, o abra otro evento.</translation>
    </message>
    <message>
        <source>{path} is of another Clay: its encoder is {found}, the model's {expected}.</source>
        <translation>{path} es de otro Clay: su codificador es {found}; el del modelo, {expected}.</translation>
    </message>
    <message>
        <source>{path} is the event itself. Choose another name for the copy.</source>
        <translation>{path} es el propio evento. Elija otro nombre para la copia.</translation>
    </message>
    <message>
        <source>{path} is write-protected.</source>
        <translation>{path} está protegido contra escritura.</translation>
    </message>
    <message>
        <source>{path} must be restored from {backup} by hand: {reason}</source>
        <translation>{path} se debe restaurar a mano desde {backup}: {reason}</translation>
    </message>
    <message>
        <source>{path} needs more memory than there is. Choose a smaller paper, or fewer dots per inch.</source>
        <translation>{path} necesita más memoria de la que hay. Elija un papel más pequeño, o menos puntos por pulgada.</translation>
    </message>
    <message>
        <source>{path} was copied while the event was open, and can be read only where files can be written. Copy it into another folder, or make the copy with 'Save a copy' in the event's menu.</source>
        <translation>{path} se copió con el evento abierto, y solo se puede leer donde se puedan escribir archivos. Cópielo a otra carpeta, o haga la copia con «Guardar una copia» en el menú del evento.</translation>
    </message>
    <message>
        <source>{path} was drawn on an image of {width} x {height} pixels, the raster has {grid_width} x {grid_height}: those are of different shapes. Choose the raster it was drawn on.</source>
        <translation>{path} se dibujó sobre una imagen de {width} x {height} píxeles, el ráster tiene {grid_width} x {grid_height}: sus proporciones son distintas. Elija el ráster sobre el que se dibujó.</translation>
    </message>
    <message>
        <source>{path} was prepared on images with the bands {theirs}, these have {own}. Choose the same bands, or prepare an encoder on images like these.</source>
        <translation>{path} se preparó con imágenes con las bandas {theirs}; estas tienen {own}. Elija las mismas bandas, o prepare un codificador con imágenes como estas.</translation>
    </message>
    <message>
        <source>{path} was replaced by another file while it was open; nothing was written. Open the event again.</source>
        <translation>{path} se reemplazó por otro archivo mientras estaba abierto; no se escribió nada. Vuelva a abrir el evento.</translation>
    </message>
    <message>
        <source>{path} was taught on another encoder than this model's: its boxes would mean nothing. Teach the boxes of this model (train-boxes).</source>
        <translation>{path} se enseñó sobre otro codificador que el de este modelo: sus recuadros no significarían nada. Enseñe los recuadros de este modelo (train-boxes).</translation>
    </message>
    <message>
        <source>{path} was written by a newer version of Landslide Mapper. Install that.</source>
        <translation>{path} se escribió con una versión más nueva de Landslide Mapper. Instálela.</translation>
    </message>
    <message>
        <source>{path}, line {lineno}, column {colno}: no valid JSON ({msg}).</source>
        <translation>{path}, línea {lineno}, columna {colno}: JSON no válido ({msg}).</translation>
    </message>
    <message>
        <source>{path}: its image '{image}' ({size}) has no georeference or is not there, and {what} its size. Add the georeferenced raster that it shows to the project.</source>
        <translation>{path}: su imagen «{image}» ({size}) no tiene georreferencia o no está ahí; sobre su tamaño: {what}. Añada al proyecto el ráster georreferenciado que muestra.</translation>
    </message>
    <message>
        <source>{path}: no such file of encoder weights.</source>
        <translation>{path}: no existe ese archivo de pesos de codificador.</translation>
    </message>
    <message>
        <source>{path}: no such file. Clay's weights (clay-v1.5.ckpt, 5 GB) do not come with Landslide Mapper; see the help on networks.</source>
        <translation>{path}: no existe ese archivo. Los pesos de Clay (clay-v1.5.ckpt, 5 GB) no vienen con Landslide Mapper; consulte la ayuda sobre redes.</translation>
    </message>
    <message>
        <source>{path}: tensor '{name}' has shape {shape}; the network needs {needed}.</source>
        <translation>{path}: el tensor «{name}» tiene la forma {shape}; la red necesita {needed}.</translation>
    </message>
    <message>
        <source>{path}: tensor '{name}' is of type {dtype}; expected {wanted}.</source>
        <translation>{path}: el tensor «{name}» es de tipo {dtype}; se esperaba {wanted}.</translation>
    </message>
    <message>
        <source>{path}: there is no such layer, expected the {what}; the layers are {names}.</source>
        <translation>{path}: no existe esa capa; se esperaba: {what}. Las capas son: {names}.</translation>
    </message>
    <message>
        <source>{phase} was finished before; going on after it.</source>
        <translation>«{phase}» ya se había terminado; se continúa a partir de ahí.</translation>
    </message>
    <message>
        <source>{place}.dem_feet: expected true or false, found {found}</source>
        <translation>{place}.dem_feet: se esperaba true o false, se encontró {found}</translation>
    </message>
    <message>
        <source>{place}.pre_shift: expected pixels to the right and down, such as [0.4, -1.2], found {found}</source>
        <translation>{place}.pre_shift: se esperaban píxeles a la derecha y hacia abajo, como [0.4, -1.2], se encontró {found}</translation>
    </message>
    <message>
        <source>{place}.region: {region!r} is no region id, expected letters, digits, _ and - only; try {better!r}</source>
        <translation>{place}.region: {region!r} no es un identificador de región, solo se esperaban letras, cifras, _ y -; pruebe {better!r}</translation>
    </message>
    <message>
        <source>{place}.split: {found} is not one of {splits}{hint}</source>
        <translation>{place}.split: {found} no es una de {splits}{hint}</translation>
    </message>
    <message>
        <source>{place}.{key}: expected a text, found {found}</source>
        <translation>{place}.{key}: se esperaba un texto, se encontró {found}</translation>
    </message>
    <message>
        <source>{place}.{key}: expected a text, or a list of texts, found {found}</source>
        <translation>{place}.{key}: se esperaba un texto, o una lista de textos, se encontró {found}</translation>
    </message>
    <message>
        <source>{place}.{key}: is empty</source>
        <translation>{place}.{key}: está vacío</translation>
    </message>
    <message>
        <source>{place}.{key}: is missing</source>
        <translation>{place}.{key}: falta</translation>
    </message>
    <message>
        <source>{place}.{key}: unknown key, ignored{hint}</source>
        <translation>{place}.{key}: clave desconocida, se ignora{hint}</translation>
    </message>
    <message>
        <source>{place}.{key}: {text} does not exist (looked for {path})</source>
        <translation>{place}.{key}: {text} no existe (se buscó {path})</translation>
    </message>
    <message>
        <source>{place}: expected an object, found {found}</source>
        <translation>{place}: se esperaba un objeto, se encontró {found}</translation>
    </message>
    <message>
        <source>{points:,} points were drawn at random from the strata, to be judged on the images without seeing the map. Estimators: Olofsson and others (2014), Stehman (2014).</source>
        <translation>Se extrajeron {points:,} puntos al azar de los estratos, para evaluarlos en las imágenes sin ver el mapa. Estimadores: Olofsson y otros (2014), Stehman (2014).</translation>
    </message>
    <message>
        <source>{probability} has {bands} bands of {data_type}, expected one band of Byte (probability x 254). Choose the probability that a map has written.</source>
        <translation>{probability} tiene {bands} bandas de tipo {data_type}; se esperaba una banda de tipo Byte (probabilidad x 254). Elija la probabilidad que haya escrito un mapeo.</translation>
    </message>
    <message>
        <source>{program} cannot be started: {reason}.</source>
        <translation>No se puede iniciar {program}: {reason}.</translation>
    </message>
    <message>
        <source>{python} cannot be started: {error}</source>
        <translation>No se puede iniciar {python}: {error}</translation>
    </message>
    <message>
        <source>{python} cannot make environments. Install python3-venv (Debian, Ubuntu), another Python 3.9 to 3.13, or uv.</source>
        <translation>{python} no puede crear entornos. Instale python3-venv (Debian, Ubuntu), otro Python 3.9 a 3.13, o uv.</translation>
    </message>
    <message>
        <source>{python} made no environment in {folder}.</source>
        <translation>{python} no creó ningún entorno en {folder}.</translation>
    </message>
    <message>
        <source>{raster} has no coordinate reference system: without the size of its pixels clouds cannot be told from bare ground. Assign it the right one, or draw the clouds as polygons.</source>
        <translation>{raster} no tiene sistema de referencia de coordenadas: sin el tamaño de sus píxeles no se pueden distinguir las nubes del suelo desnudo. Asígnele el correcto, o dibuje las nubes como polígonos.</translation>
    </message>
    <message>
        <source>{raster} has no georeference, so the labels have no place on it. Georeference it.</source>
        <translation>{raster} no tiene georreferencia, así que las etiquetas no tienen lugar en él. Georreferéncielo.</translation>
    </message>
    <message>
        <source>{raster} is a picture with pixels of {gsd:.2g} m: on those, bare ground is as white as clouds. Use an image of reflectance, or draw the clouds as polygons.</source>
        <translation>{raster} es una fotografía con píxeles de {gsd:.2g} m: en ellas el suelo desnudo es tan blanco como las nubes. Use una imagen de reflectancia, o dibuje las nubes como polígonos.</translation>
    </message>
    <message>
        <source>{raster} lies where the event's coordinate reference system is not defined.</source>
        <translation>{raster} está donde no se define el sistema de referencia de coordenadas del evento.</translation>
    </message>
    <message>
        <source>{reason} Going on with the CPU, which takes longer.</source>
        <translation>{reason} Se continúa con la CPU, que tarda más.</translation>
    </message>
    <message>
        <source>{reason} So the change between the dates alone is mapped.</source>
        <translation>{reason} Por eso se mapea solo el cambio entre las fechas.</translation>
    </message>
    <message>
        <source>{reason} So the decoder for any region maps it.</source>
        <translation>{reason} Por eso la mapea el decodificador para cualquier región.</translation>
    </message>
    <message>
        <source>{refused} Published anyway, as asked.</source>
        <translation>{refused} Se publicó de todos modos, como se pidió.</translation>
    </message>
    <message>
        <source>{refused} The model stays as it was.</source>
        <translation>{refused} El modelo queda como estaba.</translation>
    </message>
    <message>
        <source>{repository} cannot be fetched from {host} ({reason}). Check the connection and the proxy, or fetch the file elsewhere and name it as encoder weights.</source>
        <translation>No se puede descargar {repository} de {host} ({reason}). Compruebe la conexión y el proxy, o descargue el archivo en otro lugar e indíquelo como pesos del codificador.</translation>
    </message>
    <message>
        <source>{scene} is like none of the regions of model '{model}': {reason} Posterior: {figures}. Name the region to use all the same (the model has {known}), teach the model this region, or map with the starter model.</source>
        <translation>{scene} no se parece a ninguna de las regiones del modelo «{model}»: {reason} A posteriori: {figures}. Indique aun así la región que se usará (el modelo tiene {known}), enséñele al modelo esta región, o mapee con el modelo inicial.</translation>
    </message>
    <message>
        <source>{source} does not exist, expected an inventory. Check the path.</source>
        <translation>{source} no existe; se esperaba un inventario. Compruebe la ruta.</translation>
    </message>
    <message>
        <source>{source} has no landslide that is {statuses} (found: {found}). Review the candidates first, or choose other review states to export.</source>
        <translation>{source} no tiene ningún deslizamiento con estado {statuses} (se encontró: {found}). Revise primero los candidatos, o elija otros estados de revisión para exportar.</translation>
    </message>
    <message>
        <source>{source} has no review states; all its polygons were taken as accepted.</source>
        <translation>{source} no tiene estados de revisión; todos sus polígonos se tomaron como aceptados.</translation>
    </message>
    <message>
        <source>{source} holds no landslide: there is nothing to tell of.</source>
        <translation>{source} no contiene ningún deslizamiento: no hay nada que describir.</translation>
    </message>
    <message>
        <source>{source} holds the layers {layers}; expected {expected}.</source>
        <translation>{source} contiene las capas {layers}; se esperaba {expected}.</translation>
    </message>
    <message>
        <source>{source}: expected an array of three dimensions (rows, columns, bands), found {found}.</source>
        <translation>{source}: se esperaba una matriz de tres dimensiones (filas, columnas, bandas), se encontró {found}.</translation>
    </message>
    <message>
        <source>{source}: expected one array, found {found}.</source>
        <translation>{source}: se esperaba una matriz, se encontró {found}.</translation>
    </message>
    <message>
        <source>{source}: expected {expected} bands, found {found}.</source>
        <translation>{source}: bandas esperadas: {expected}, encontradas: {found}.</translation>
    </message>
    <message>
        <source>{target} also holds {others}, which would be lost; it is left alone. Choose another name.</source>
        <translation>{target} contiene también {others}, que se perdería; no se toca. Elija otro nombre.</translation>
    </message>
    <message>
        <source>{target} cannot be written ({space}): {reason}. Make room, or choose another folder.</source>
        <translation>No se puede escribir {target} ({space}): {reason}. Libere espacio, o elija otra carpeta.</translation>
    </message>
    <message>
        <source>{target} exists already and was left alone. Allow it to be replaced, or move it.</source>
        <translation>{target} ya existe y no se tocó. Permita reemplazarlo, o muévalo.</translation>
    </message>
    <message>
        <source>{target} exists already. Choose another name, or allow it to be replaced.</source>
        <translation>{target} ya existe. Elija otro nombre, o permita reemplazarlo.</translation>
    </message>
    <message>
        <source>{target} exists already; choose another folder to export to.</source>
        <translation>{target} ya existe; elija otra carpeta para exportar.</translation>
    </message>
    <message>
        <source>{target} exists already; choose another folder to import to.</source>
        <translation>{target} ya existe; elija otra carpeta en la que importar.</translation>
    </message>
    <message>
        <source>{target} exists already; its points may have been judged. Choose another name.</source>
        <translation>{target} ya existe; sus puntos pueden estar evaluados. Elija otro nombre.</translation>
    </message>
    <message>
        <source>{target} is a folder, expected the name of a file. Choose another name.</source>
        <translation>{target} es una carpeta; se esperaba el nombre de un archivo. Elija otro nombre.</translation>
    </message>
    <message>
        <source>{target} is not a GeoPackage ({error}); it is left alone. Choose another name.</source>
        <translation>{target} no es un GeoPackage ({error}); no se toca. Elija otro nombre.</translation>
    </message>
    <message>
        <source>{target} is open in another program or as a layer in QGIS ({error}). Remove that layer or close the program, or choose another name.</source>
        <translation>{target} está abierto en otro programa o como capa en QGIS ({error}). Quite esa capa, cierre el programa, o elija otro nombre.</translation>
    </message>
    <message>
        <source>{target} lies inside the model {around}; choose another folder to export to.</source>
        <translation>{target} está dentro del modelo {around}; elija otra carpeta para exportar.</translation>
    </message>
    <message>
        <source>{title}: accuracy</source>
        <translation>{title}: exactitud</translation>
    </message>
    <message>
        <source>{units} are too few areas to draw from; at least {least} are needed</source>
        <translation>{units} áreas son muy pocas para extraer de ellas; se necesitan al menos {least}</translation>
    </message>
    <message>
        <source>{unknown} cannot be exported; choose from {statuses}.</source>
        <translation>{unknown} no se puede exportar; elija entre {statuses}.</translation>
    </message>
    <message>
        <source>{unseen:,} of them were found by a model and reviewed by nobody.</source>
        <translation>De ellos, encontrados por un modelo y revisados por nadie: {unseen:,}.</translation>
    </message>
    <message>
        <source>{what} does not meet the post-event raster, whose extent is {extent} (xmin, ymin, xmax, ymax). Draw it on the raster.</source>
        <translation>{what} no toca el ráster posterior, cuya extensión es {extent} (xmin, ymin, xmax, ymax). Dibuje sobre el ráster.</translation>
    </message>
    <message>
        <source>{what} on these rasters: an update needs landslides too. Draw some on the Label page, or accept candidates on the Review page.</source>
        <translation>{what} en estos rásteres: una actualización necesita también deslizamientos. Dibuje algunos en la página «Anotar», o acepte candidatos en la página «Revisar».</translation>
    </message>
    <message>
        <source>{where} and {card} disagree about the current version; one of them was changed by hand. Copy the model again, or roll back.</source>
        <translation>{where} y {card} no coinciden en la versión actual; uno de los dos se cambió a mano. Copie de nuevo el modelo, o vuelva a una versión anterior.</translation>
    </message>
    <message>
        <source>{where} does not list {name}, which the model needs.</source>
        <translation>{where} no incluye {name}, que el modelo necesita.</translation>
    </message>
    <message>
        <source>{where} has schema version {schema}; this Landslide Mapper reads up to {known_version}. Update Landslide Mapper to open this model.</source>
        <translation>{where} tiene la versión de esquema {schema}; este Landslide Mapper lee hasta la {known_version}. Actualice Landslide Mapper para abrir este modelo.</translation>
    </message>
    <message>
        <source>{where} was not written: another program is writing the file. Wait a moment, then do it again.</source>
        <translation>No se escribió {where}: otro programa está escribiendo el archivo. Espere un momento y repítalo.</translation>
    </message>
    <message>
        <source>{where} was not written: it is read-only here ({reason}).</source>
        <translation>No se escribió {where}: aquí es de solo lectura ({reason}).</translation>
    </message>
    <message>
        <source>{where} was not written: the disk is full. Free some space, then do it again.</source>
        <translation>No se escribió {where}: el disco está lleno. Libere espacio y repítalo.</translation>
    </message>
    <message>
        <source>{where} was not written: {reason}.</source>
        <translation>No se escribió {where}: {reason}.</translation>
    </message>
    <message>
        <source>{where}: field 'cells' does not go with the widths {widths}; expected one for each, and 'scse' only between widths of {least} and more.</source>
        <translation>{where}: el campo «cells» no es compatible con los anchos {widths}; se esperaba uno por cada ancho, y «scse» solo entre anchos de {least} o más.</translation>
    </message>
    <message>
        <source>{where}: field 'decoder_channels' begins with {width}; expected a multiple of {step} with decoder fpn.</source>
        <translation>{where}: el campo «decoder_channels» empieza por {width}; se esperaba un múltiplo de {step} con el decodificador fpn.</translation>
    </message>
    <message>
        <source>{where}: field 'fitted' is true; expected false with network {network}.</source>
        <translation>{where}: el campo «fitted» es true; con la red {network} se espera false.</translation>
    </message>
    <message>
        <source>{where}: field 'halved' is true; expected false without 'subpixel' and 'detail'.</source>
        <translation>{where}: el campo «halved» es true; se esperaba false sin «subpixel» ni «detail».</translation>
    </message>
    <message>
        <source>{where}: field 'stem_stride' is 1; expected 2 where Clay takes the encoder's place.</source>
        <translation>{where}: el campo «stem_stride» es 1; se esperaba 2 cuando Clay ocupa el lugar del codificador.</translation>
    </message>
    <message>
        <source>{where}: field 'subpixel' is true; that needs decoder unet with 3 or 4 steps, and an encoder whose first step halves the resolution.</source>
        <translation>{where}: el campo «subpixel» es true; eso necesita el decodificador unet con 3 o 4 pasos, y un codificador cuyo primer paso reduzca la resolución a la mitad.</translation>
    </message>
    <message>
        <source>{where}: field 'temporal' is 'siamese'; expected 'early' with network {network}.</source>
        <translation>{where}: el campo «temporal» es «siamese»; se esperaba «early» con la red {network}.</translation>
    </message>
    <message>
        <source>{where}: field 'temporal' is '{temporal}'; expected 'early' where the network sees terrain.</source>
        <translation>{where}: el campo 'temporal' es '{temporal}'; se esperaba 'early' cuando la red ve el terreno.</translation>
    </message>
    <message>
        <source>{where}: field 'temporal' is '{temporal}'; expected 'early' with a single date.</source>
        <translation>{where}: el campo «temporal» es «{temporal}»; con una sola fecha se esperaba «early».</translation>
    </message>
    <message>
        <source>{where}: its Clay looks at squares of {patch} pixels; in the encoder's place that must be a power of 2.</source>
        <translation>{where}: su Clay mira cuadrados de {patch} píxeles; en el lugar del codificador, ese número debe ser una potencia de 2.</translation>
    </message>
    <message>
        <source>{where}: its context looks at {waves} bands; the network has {bands}.</source>
        <translation>{where}: su contexto mira {waves} bandas; la red tiene {bands}.</translation>
    </message>
    <message>
        <source>{where}: its network sees the layers {seen}, the model says {said}. Copy the model again.</source>
        <translation>{where}: su red ve las capas {seen}; el modelo indica {said}. Copie de nuevo el modelo.</translation>
    </message>
    <message>
        <source>{where}: region '{region}' is there twice.</source>
        <translation>{where}: la región «{region}» está dos veces.</translation>
    </message>
    <message>
        <source>{where}: the model sees the layers {found}; this version of Landslide Mapper knows {known}. Install a newer one.</source>
        <translation>{where}: el modelo ve las capas {found}; esta versión de Landslide Mapper conoce {known}. Instale una más nueva.</translation>
    </message>
    <message>
        <source>{where}: the steps of its decoder were searched for; decoder '{decoder}' does not go with that. Name a decoder to leave them.</source>
        <translation>{where}: los pasos de su decodificador se eligieron mediante una búsqueda; el decodificador «{decoder}» no es compatible con ellos. Indique un decodificador para abandonarlos.</translation>
    </message>
    <message>
        <source>{who} on {host} (process {pid}) has had it open since {since}.</source>
        <translation>{who} en {host} (proceso {pid}) lo tiene abierto desde {since}.</translation>
    </message>
    <message>
        <source>{why} So the result of {best} is published.</source>
        <translation>{why} Por eso se publica el resultado de «{best}».</translation>
    </message>
    <message>
        <source>{without} has no coordinate reference system, the {other} raster has one. Assign it the right one (in QGIS: Raster &gt; Projections &gt; Assign Projection), or use two rasters without any.</source>
        <translation>{without} no tiene sistema de referencia de coordenadas, el ráster «{other}» tiene uno. Asígnele el correcto (en QGIS: Ráster &gt; Proyecciones &gt; Asignar proyección), o use dos rásteres sin ninguno.</translation>
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
        <translation>Sin límite</translation>
    </message>
</context>
<context>
    <name>ModelCard</name>
    <message>
        <source>IoU in {region}: {iou:.2f} (95 % interval {low:.2f} to {high:.2f}, {split} scenes: {scenes})</source>
        <translation>IoU en {region}: {iou:.2f} (intervalo del 95 % de {low:.2f} a {high:.2f}, partición {split}, escenas: {scenes})</translation>
    </message>
    <message>
        <source>Learned from: {data} ({by}; {licence})</source>
        <translation>Aprendido de: {data} ({by}; {licence})</translation>
    </message>
</context>
<context>
    <name>ModelChooser</name>
    <message>
        <source>Change between the dates (no model)</source>
        <translation>Cambio entre las fechas (sin modelo)</translation>
    </message>
    <message>
        <source>No model yet</source>
        <translation>Aún no hay modelo</translation>
    </message>
    <message>
        <source>Open a model folder (.lsmodel)</source>
        <translation>Abrir una carpeta de modelo (.lsmodel)</translation>
    </message>
    <message>
        <source>Shows where the ground became barer; needs neither a model nor the engine</source>
        <translation>Muestra dónde quedó más suelo desnudo; no necesita ni modelo ni motor</translation>
    </message>
</context>
<context>
    <name>ModelExportDialog</name>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>&amp;Region</source>
        <translation>&amp;Región</translation>
    </message>
    <message>
        <source>All regions, each as an output</source>
        <translation>Todas las regiones, cada una como una salida</translation>
    </message>
    <message>
        <source>Export model {}</source>
        <translation>Exportar el modelo {}</translation>
    </message>
    <message>
        <source>F&amp;ile</source>
        <translation>Arc&amp;hivo</translation>
    </message>
    <message>
        <source>Imagery may only be given away where its license allows it.</source>
        <translation>Las imágenes solo se pueden ceder donde su licencia lo permita.</translation>
    </message>
    <message>
        <source>Model folder (.lsmodel)</source>
        <translation>Carpeta de modelo (.lsmodel)</translation>
    </message>
    <message>
        <source>ONNX, for other programs (.onnx)</source>
        <translation>ONNX, para otros programas (.onnx)</translation>
    </message>
    <message>
        <source>The file is checked: it must answer as the model does. What it expects is said at the end.</source>
        <translation>El archivo se comprueba: debe responder como el modelo. Lo que espera se indica al final.</translation>
    </message>
    <message>
        <source>The model in one file (.zip)</source>
        <translation>El modelo en un solo archivo (.zip)</translation>
    </message>
    <message>
        <source>What is written</source>
        <translation>Qué se escribe</translation>
    </message>
</context>
<context>
    <name>OldProbabilities</name>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Delete their files too: their threshold can never be moved again</source>
        <translation>Borrar también sus archivos: su umbral ya no se podrá mover nunca</translation>
    </message>
    <message>
        <source>Files that could not be deleted: {names}. Close what has them open.</source>
        <translation>Archivos que no se pudieron borrar: {names}. Cierre lo que los tenga abiertos.</translation>
    </message>
    <message>
        <source>Probability layers</source>
        <translation>Capas de probabilidad</translation>
    </message>
    <message>
        <source>Probability layers of earlier maps: {count}. That of the newest map stays.</source>
        <translation>Capas de probabilidad de mapas anteriores: {count}. La del mapa más reciente se queda.</translation>
    </message>
    <message>
        <source>Remove old pro&amp;bability layers…</source>
        <translation>Quitar capas de pro&amp;babilidad antiguas…</translation>
    </message>
    <message>
        <source>Remove old probability layers</source>
        <translation>Quitar capas de probabilidad antiguas</translation>
    </message>
</context>
<context>
    <name>OptionsPage</name>
    <message>
        <source>&amp;Check the engine</source>
        <translation>&amp;Comprobar el motor</translation>
    </message>
    <message>
        <source>&amp;Device</source>
        <translation>&amp;Dispositivo</translation>
    </message>
    <message>
        <source>&amp;Python of the engine</source>
        <translation>&amp;Python del motor</translation>
    </message>
    <message>
        <source>&amp;Set up the engine…</source>
        <translation>C&amp;onfigurar el motor…</translation>
    </message>
    <message>
        <source>A scheduler whose workers map, such as tcp://host:8786, or local; needs Dask in the engine</source>
        <translation>Un planificador cuyos procesos de trabajo mapean, como tcp://host:8786, o local; necesita Dask en el motor</translation>
    </message>
    <message>
        <source>A text for a report of a fault, without names and folders</source>
        <translation>Un texto para informar de un fallo, sin nombres ni carpetas</translation>
    </message>
    <message>
        <source>An interpreter, or the folder of an environment, that has PyTorch; empty: found automatically</source>
        <translation>Un intérprete, o la carpeta de un entorno, que tenga PyTorch; vacío: se busca automáticamente</translation>
    </message>
    <message>
        <source>Apple GPU (MPS)</source>
        <translation>GPU de Apple (MPS)</translation>
    </message>
    <message>
        <source>Automatic (a GPU where there is one)</source>
        <translation>Automático (una GPU si la hay)</translation>
    </message>
    <message>
        <source>CPU</source>
        <translation>CPU</translation>
    </message>
    <message>
        <source>Checking the engine</source>
        <translation>Comprobando el motor</translation>
    </message>
    <message>
        <source>D&amp;iagnostics…</source>
        <translation>D&amp;iagnóstico…</translation>
    </message>
    <message>
        <source>Das&amp;k cluster</source>
        <translation>Clúster Das&amp;k</translation>
    </message>
    <message>
        <source>Found automatically</source>
        <translation>Se busca automáticamente</translation>
    </message>
    <message>
        <source>Help on these options</source>
        <translation>Ayuda sobre estas opciones</translation>
    </message>
    <message>
        <source>Install, update, check, repair or remove the engine, or use a Python of yours; asks first</source>
        <translation>Instalar, actualizar, comprobar, reparar o eliminar el motor, o usar un Python propio; antes se pregunta</translation>
    </message>
    <message>
        <source>NVIDIA GPU (CUDA)</source>
        <translation>GPU de NVIDIA (CUDA)</translation>
    </message>
    <message>
        <source>None: exports name nobody</source>
        <translation>Ninguno: las exportaciones no nombran a nadie</translation>
    </message>
    <message>
        <source>None: this machine maps</source>
        <translation>Ninguno: mapea este equipo</translation>
    </message>
    <message>
        <source>Start the engine and show its versions and device</source>
        <translation>Iniciar el motor y mostrar sus versiones y su dispositivo</translation>
    </message>
    <message>
        <source>Starting the engine…</source>
        <translation>Iniciando el motor…</translation>
    </message>
    <message>
        <source>Stored with your decisions and told in exports; the name of your account never is</source>
        <translation>Se guarda con sus decisiones y figura en las exportaciones; el nombre de su cuenta, nunca</translation>
    </message>
    <message>
        <source>The engine works.</source>
        <translation>El motor funciona.</translation>
    </message>
    <message>
        <source>Where the networks run</source>
        <translation>Dónde se ejecutan las redes</translation>
    </message>
    <message>
        <source>Your &amp;name in reviews</source>
        <translation>Su &amp;nombre en las revisiones</translation>
    </message>
</context>
<context>
    <name>OtherDate</name>
    <message>
        <source>Post-event</source>
        <translation>Posterior</translation>
    </message>
    <message>
        <source>Pre-event</source>
        <translation>Anterior</translation>
    </message>
</context>
<context>
    <name>OutlinePlan</name>
    <message>
        <source>Outlining the map at {:.1f} %</source>
        <translation>Trazando el mapa al {:.1f} %</translation>
    </message>
</context>
<context>
    <name>PairDetails</name>
    <message>
        <source>Check of the rasters</source>
        <translation>Comprobación de los rásteres</translation>
    </message>
    <message>
        <source>Move the pre-event raster by {right} pixels to the right and {down} down</source>
        <translation>Desplazar el ráster anterior {right} píxeles a la derecha y {down} hacia abajo</translation>
    </message>
    <message>
        <source>Squares of both dates in turn, from the middle: roads and rivers go on where they fit</source>
        <translation>Cuadros de ambas fechas alternados, del centro: donde encajan, carreteras y ríos continúan</translation>
    </message>
    <message>
        <source>While it is read for a map; the file stays as it is</source>
        <translation>Mientras se lee para un mapa; el archivo queda como está</translation>
    </message>
</context>
<context>
    <name>PairVerdict</name>
    <message>
        <source>Details…</source>
        <translation>Detalles…</translation>
    </message>
    <message>
        <source>Looking at the rasters…</source>
        <translation>Examinando los rásteres…</translation>
    </message>
    <message>
        <source>The rasters could not be checked: {}</source>
        <translation>No se pudieron comprobar los rásteres: {}</translation>
    </message>
    <message>
        <source>What was found about the rasters, with a picture</source>
        <translation>Lo que se encontró sobre los rásteres, con una imagen</translation>
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
        <translation>Propuesto: {} m</translation>
    </message>
    <message>
        <source>Warning: with pixels of {wanted} m the area would have more than {most} million of them. It is rendered with pixels of {metres} m. Choose a smaller area for smaller pixels.</source>
        <translation>Advertencia: con píxeles de {wanted} m el área tendría más de {most} millones de ellos. Se representa con píxeles de {metres} m. Elija un área menor para tener píxeles más pequeños.</translation>
    </message>
    <message>
        <source>{columns} x {rows} pixels, with a side of {metres} m on the ground</source>
        <translation>{columns} x {rows} píxeles, con un lado de {metres} m en el terreno</translation>
    </message>
</context>
<context>
    <name>PostgisChooser</name>
    <message>
        <source>&amp;Schema</source>
        <translation>Es&amp;quema</translation>
    </message>
    <message>
        <source>Co&amp;nnection</source>
        <translation>Co&amp;nexión</translation>
    </message>
    <message>
        <source>Events found in this database: {}</source>
        <translation>Eventos en esta base de datos: {}</translation>
    </message>
    <message>
        <source>List the events of this database</source>
        <translation>Listar los eventos de esta base de datos</translation>
    </message>
    <message>
        <source>PostgreSQL connections that are stored in QGIS; make one in the Browser panel</source>
        <translation>Conexiones PostgreSQL guardadas en QGIS; cree una en el panel Navegador</translation>
    </message>
    <message>
        <source>QGIS has no PostgreSQL connection yet. Make one in the Browser panel (PostgreSQL, New Connection), then come back.</source>
        <translation>QGIS aún no tiene ninguna conexión PostgreSQL. Cree una en el panel Navegador (PostgreSQL, Conexión nueva) y vuelva.</translation>
    </message>
    <message>
        <source>The schema that holds the event</source>
        <translation>El esquema que contiene el evento</translation>
    </message>
</context>
<context>
    <name>PretrainControl</name>
    <message>
        <source>Cancelled; no encoder was made.</source>
        <translation>Cancelado; no se creó ningún codificador.</translation>
    </message>
    <message>
        <source>Encoder {} is ready.</source>
        <translation>El codificador {} está listo.</translation>
    </message>
    <message>
        <source>Encoder {} is ready: a training on this page starts from it.</source>
        <translation>El codificador {} está listo: un entrenamiento en esta página parte de él.</translation>
    </message>
</context>
<context>
    <name>PretrainDialog</name>
    <message>
        <source>&amp;Add files…</source>
        <translation>&amp;Añadir archivos…</translation>
    </message>
    <message>
        <source>&amp;Images</source>
        <translation>&amp;Imágenes</translation>
    </message>
    <message>
        <source>&amp;Network</source>
        <translation>&amp;Red</translation>
    </message>
    <message>
        <source>&amp;Prepare</source>
        <translation>&amp;Preparar</translation>
    </message>
    <message>
        <source>&amp;Save as</source>
        <translation>&amp;Guardar como</translation>
    </message>
    <message>
        <source>&amp;Time limit</source>
        <translation>Límite de &amp;tiempo</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>As recommended</source>
        <translation>Lo recomendado</translation>
    </message>
    <message>
        <source>Choose one image at least.</source>
        <translation>Elija al menos una imagen.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Prepare an encoder from own images</source>
        <translation>Preparar un codificador con imágenes propias</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recomendada</translation>
    </message>
    <message>
        <source>The encoder learns from images without labels what your land looks like: of any date, with the bands that the training will have. Try whether it helps: the starter is often the better start.</source>
        <translation>El codificador aprende, de imágenes sin etiquetas, cómo es su terreno: de cualquier fecha, con las bandas que tendrá el entrenamiento. Pruebe si ayuda: el modelo inicial suele ser el mejor punto de partida.</translation>
    </message>
</context>
<context>
    <name>PretrainPlan</name>
    <message>
        <source>Preparing the encoder {}</source>
        <translation>Preparando el codificador {}</translation>
    </message>
</context>
<context>
    <name>Processing</name>
    <message>
        <source>1-based bands that stand for the model's, in its order; empty: by what the raster says of them.</source>
        <translation>Números de banda desde 1 que representan las del modelo, en su orden; vacío: según lo que el ráster diga de ellas.</translation>
    </message>
    <message>
        <source>A Sentinel-2 SAFE folder, a Landsat folder, or one with a file for each band.</source>
        <translation>Una carpeta SAFE de Sentinel-2, una carpeta Landsat, o una con un archivo por banda.</translation>
    </message>
    <message>
        <source>A new name makes a new decoder; only this region's scenes are used.</source>
        <translation>Un nombre nuevo crea un decodificador nuevo; solo se usan las escenas de esta región.</translation>
    </message>
    <message>
        <source>A quarter of the size. The IoU may fall by 0.01 on the model's validation patches, else nothing is written.</source>
        <translation>La cuarta parte del tamaño. La IoU puede bajar 0,01 en los recortes de validación del modelo; si baja más, no se escribe nada.</translation>
    </message>
    <message>
        <source>A region of the model; only its scenes are used.</source>
        <translation>Una región del modelo; solo se usan sus escenas.</translation>
    </message>
    <message>
        <source>A small network learns from a model what it answers, beside the labels: at labelled pixels, and at those without a label. The result is a model like any other, with a decoder for every region of which there are scenes.

At its end size, seconds per tile and IoU on the validation scenes are said of both. The goal is to be at least 3 times as fast, and at most 0.02 IoU below; where it is not reached that is said. The model itself stays as it is.</source>
        <translation>Una red pequeña aprende de un modelo lo que este responde, además de las etiquetas: en los píxeles etiquetados y en los que no lo están. El resultado es un modelo como cualquier otro, con un decodificador por cada región de la que haya escenas.

Al final se indican de ambos el tamaño, los segundos por tesela y la IoU en las escenas de validación. El objetivo es ser al menos 3 veces tan rápido, y estar como máximo 0,02 de IoU por debajo; si no se alcanza, se dice. El modelo en sí queda como está.</translation>
    </message>
    <message>
        <source>A table; outlines as text, and longitude and latitude</source>
        <translation>Una tabla; contornos como texto, y longitud y latitud</translation>
    </message>
    <message>
        <source>A template of your own instead of a paper: keep the layout in the project, edit it there, and save it as template. Its texts are the variables landslides_title, ..._subtitle, ..._number, ..._area, ..._notes and ..._credits.</source>
        <translation>Una plantilla propia en lugar de un papel: conserve la composición en el proyecto, edítela allí y guárdela como plantilla. Sus textos son las variables landslides_title, ..._subtitle, ..._number, ..._area, ..._notes y ..._credits.</translation>
    </message>
    <message>
        <source>Accuracy areas</source>
        <translation>Áreas de exactitud</translation>
    </message>
    <message>
        <source>Adds landslides to the labels of an event, as the Label page does: polygons of a layer, polygon files, LabelMe files and mask rasters, in any CRS. Invalid polygons are repaired; rejected candidates, what is no polygon and what is a label already are left out, and all of it is counted.

A LabelMe file is placed by its own image, or by a raster of the project with its name or size. An import that fails or is cancelled is taken back. The event may be open in the dock.</source>
        <translation>Añade deslizamientos a las etiquetas de un evento, como lo hace la página «Anotar»: polígonos de una capa, archivos de polígonos, archivos LabelMe y rásteres de máscara, en cualquier SRC. Los polígonos no válidos se reparan; los candidatos rechazados, lo que no es un polígono y lo que ya es una etiqueta se omiten, y todo ello se cuenta.

Un archivo LabelMe se sitúa con su propia imagen, o con un ráster del proyecto que tenga su nombre o su tamaño. Una importación que falla o se cancela se deshace. El evento puede estar abierto en el panel.</translation>
    </message>
    <message>
        <source>Adds shape, slope, drop and direction of landslides as attributes, from an elevation model.</source>
        <translation>Añade forma, pendiente, desnivel y dirección de los deslizamientos como atributos, a partir de un modelo de elevación.</translation>
    </message>
    <message>
        <source>Adds the landslides of a layer, of LabelMe files or of masks to an event's labels.</source>
        <translation>Añade a las etiquetas de un evento los deslizamientos de una capa, de archivos LabelMe o de máscaras.</translation>
    </message>
    <message>
        <source>An atlas over a grid of one scale, without the sheets on which there is no landslide.</source>
        <translation>Un atlas sobre una cuadrícula de una misma escala, sin las hojas en las que no hay deslizamientos.</translation>
    </message>
    <message>
        <source>An atlas: pages of a PDF, or a file each, at the largest round scale that fits.</source>
        <translation>Un atlas: páginas de un PDF, o un archivo por hoja, con la mayor escala redonda que quepa.</translation>
    </message>
    <message>
        <source>An epoch is 1,024 patches at most; empty: as many as the time allows.</source>
        <translation>Una época son 1024 recortes como máximo; vacío: todas las que permita el tiempo.</translation>
    </message>
    <message>
        <source>An older version, or a newer one after going back; as a folder it is a model of its own.</source>
        <translation>Una versión anterior, o una más nueva tras volver atrás; como carpeta es un modelo propio.</translation>
    </message>
    <message>
        <source>And drawn labels</source>
        <translation>Y etiquetas dibujadas</translation>
    </message>
    <message>
        <source>Area of the candidates (m²)</source>
        <translation>Área de los candidatos (m²)</translation>
    </message>
    <message>
        <source>Around landslides (metres)</source>
        <translation>Alrededor de deslizamientos (metros)</translation>
    </message>
    <message>
        <source>As 'Export a model' writes it.</source>
        <translation>Como lo escribe «Exportar un modelo».</translation>
    </message>
    <message>
        <source>At least so many; the rest is drawn by the area of the strata.</source>
        <translation>Al menos estos; el resto se extrae según el área de los estratos.</translation>
    </message>
    <message>
        <source>Attention in the decoder</source>
        <translation>Atención en el decodificador</translation>
    </message>
    <message>
        <source>Attribute of those polygons that names the region as the model does.</source>
        <translation>Atributo de esos polígonos que nombra la región como lo hace el modelo.</translation>
    </message>
    <message>
        <source>Attribute with the region (empty: region)</source>
        <translation>Atributo con la región (vacío: region)</translation>
    </message>
    <message>
        <source>Attributes (empty: those of Landslide Mapper)</source>
        <translation>Atributos (vacío: los de Landslide Mapper)</translation>
    </message>
    <message>
        <source>Attribution</source>
        <translation>Atribución</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Average precision</source>
        <translation>Precisión media</translation>
    </message>
    <message>
        <source>Bands</source>
        <translation>Bandas</translation>
    </message>
    <message>
        <source>Bands of the post-event raster</source>
        <translation>Bandas del ráster posterior</translation>
    </message>
    <message>
        <source>Bands of the pre-event raster</source>
        <translation>Bandas del ráster anterior</translation>
    </message>
    <message>
        <source>Bands that the network sees besides, computed while reading: ndvi, ndmi and nbr from near infrared, red and shortwave infrared; grey, its edges, and grey blurred.</source>
        <translation>Bandas que la red ve además, calculadas al leer: ndvi, ndmi y nbr a partir del infrarrojo cercano, el rojo y el infrarrojo de onda corta; el gris, sus bordes y el gris difuminado.</translation>
    </message>
    <message>
        <source>Between two places at least.</source>
        <translation>Entre dos lugares, como mínimo.</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Recuadros</translation>
    </message>
    <message>
        <source>Boxes: {}</source>
        <translation>Recuadros: {}</translation>
    </message>
    <message>
        <source>Bring in a public data set</source>
        <translation>Incorporar un conjunto de datos público</translation>
    </message>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Cancelado; no se escribió nada.</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidatos</translation>
    </message>
    <message>
        <source>Candidates as the map job writes them, a workspace's candidates, or any polygons.</source>
        <translation>Candidatos como los escribe el mapeo, los de un evento, o polígonos cualesquiera.</translation>
    </message>
    <message>
        <source>Candidates: {}</source>
        <translation>Candidatos: {}</translation>
    </message>
    <message>
        <source>Check a pre- and post-event pair</source>
        <translation>Comprobar un par anterior y posterior</translation>
    </message>
    <message>
        <source>Chooses what the regions' decoders are made of, within what they may cost, and trains a new model.</source>
        <translation>Elige de qué se componen los decodificadores de las regiones, dentro de lo que pueden costar, y entrena un modelo nuevo.</translation>
    </message>
    <message>
        <source>Clay</source>
        <translation>Modelo Clay</translation>
    </message>
    <message>
        <source>Clay's weights</source>
        <translation>Pesos de Clay</translation>
    </message>
    <message>
        <source>Clouds, shadow and snow</source>
        <translation>Nubes, sombra y nieve</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Compares an inventory with a reference, for publication.</source>
        <translation>Compara un inventario con una referencia, para publicarlo.</translation>
    </message>
    <message>
        <source>Compares an inventory with reference landslides inside the accuracy areas, where the reference is complete and no model has learned: precision, recall, F1 and IoU by area and by landslide, with intervals, by size; the area of all landslides with its error; the size distribution, its power law, and from what size the inventory is complete.

The report is a page (HTML) that stands for itself, with a table (CSV) beside it. With the probability of the map it also tells its reliability and what other thresholds would find. With a sample that was drawn by 'Draw a sample to judge a map' and judged, the area is estimated from that.</source>
        <translation>Compara un inventario con deslizamientos de referencia dentro de las áreas de exactitud, donde la referencia es completa y no ha aprendido ningún modelo: precisión, exhaustividad, F1 e IoU por área y por deslizamiento, con intervalos, por tamaño; el área de todos los deslizamientos con su error; la distribución de tamaños, su ley de potencia, y desde qué tamaño el inventario es completo.

El informe es una página (HTML) que se basta a sí misma, con una tabla (CSV) al lado. Con la probabilidad del mapa indica también su fiabilidad y lo que encontrarían otros umbrales. Con una muestra extraída con «Extraer una muestra para evaluar un mapa» y evaluada, el área se estima a partir de ella.</translation>
    </message>
    <message>
        <source>Computed bands</source>
        <translation>Bandas calculadas</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Coordinate reference system</source>
        <translation>Sistema de referencia de coordenadas</translation>
    </message>
    <message>
        <source>Copy of (where the model is not there yet)</source>
        <translation>Copia de (si el modelo aún no existe)</translation>
    </message>
    <message>
        <source>Copy the patches that the model keeps, too, for safer updates elsewhere. ONNX files never hold any.</source>
        <translation>Copiar también los recortes que guarda el modelo, para actualizaciones más seguras en otro lugar. Los archivos ONNX nunca los contienen.</translation>
    </message>
    <message>
        <source>Dask cluster: address of its scheduler, or local (empty: none)</source>
        <translation>Clúster Dask: dirección de su planificador, o local (vacío: ninguno)</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Data set</source>
        <translation>Conjunto de datos</translation>
    </message>
    <message>
        <source>Decoder</source>
        <translation>Decodificador</translation>
    </message>
    <message>
        <source>Describe the terrain of landslides</source>
        <translation>Describir el terreno de los deslizamientos</translation>
    </message>
    <message>
        <source>Design of the regions' decoders. auto: that of the model it starts from, else unet.</source>
        <translation>Diseño de los decodificadores de las regiones. auto: el del modelo del que parte; si no, unet.</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Distance (tiles)</source>
        <translation>Distancia (teselas)</translation>
    </message>
    <message>
        <source>Dots per inch of pictures, and of the image inside a PDF or SVG.</source>
        <translation>Puntos por pulgada de las imágenes y de la imagen dentro de un PDF o SVG.</translation>
    </message>
    <message>
        <source>Download weights of an encoder</source>
        <translation>Descargar pesos de un codificador</translation>
    </message>
    <message>
        <source>Downloads ImageNet weights of an encoder from where its library keeps them.</source>
        <translation>Descarga pesos de ImageNet de un codificador desde donde los guarda su biblioteca.</translation>
    </message>
    <message>
        <source>Draw a sample to judge a map</source>
        <translation>Extraer una muestra para evaluar un mapa</translation>
    </message>
    <message>
        <source>Draw boxes around landslides</source>
        <translation>Dibujar recuadros alrededor de los deslizamientos</translation>
    </message>
    <message>
        <source>Draws points at random from mapped landslides, from what lies around them, and from the rest of the map, so that rare landslides and misses beside them are in the sample. Judge each point on the images without looking at the map: write landslide, not_landslide or unclear into its attribute 'reference'. The accuracy report then estimates the area of all landslides with its error (Olofsson and others 2014).</source>
        <translation>Extrae puntos al azar de los deslizamientos mapeados, de lo que los rodea y del resto del mapa, para que los deslizamientos raros y las omisiones junto a ellos estén en la muestra. Evalúe cada punto en las imágenes sin mirar el mapa: escriba landslide, not_landslide o unclear en su atributo «reference». El informe de exactitud estima entonces el área de todos los deslizamientos con su error (Olofsson y otros 2014).</translation>
    </message>
    <message>
        <source>Draws stratified random points of a map, to be judged on the images.</source>
        <translation>Extrae puntos aleatorios estratificados de un mapa, para evaluarlos en las imágenes.</translation>
    </message>
    <message>
        <source>Earlier export</source>
        <translation>Exportación anterior</translation>
    </message>
    <message>
        <source>Elevation model</source>
        <translation>Modelo de elevación</translation>
    </message>
    <message>
        <source>Elevations are in feet</source>
        <translation>Las elevaciones están en pies</translation>
    </message>
    <message>
        <source>Empty: as many as the default decoder has.</source>
        <translation>Vacío: tantos como tiene el decodificador predeterminado.</translation>
    </message>
    <message>
        <source>Encoder</source>
        <translation>Codificador</translation>
    </message>
    <message>
        <source>Encoder of the small model, such as mobilenet_v2; it must be smaller than the teacher.</source>
        <translation>Codificador del modelo pequeño, como mobilenet_v2; debe ser más pequeño que el maestro.</translation>
    </message>
    <message>
        <source>Encoder weights</source>
        <translation>Pesos del codificador</translation>
    </message>
    <message>
        <source>Encoder, such as resnet18, mobilenet_v2 or mit_b0; not tsmu and rau.</source>
        <translation>Codificador, como resnet18, mobilenet_v2 o mit_b0; no tsmu ni rau.</translation>
    </message>
    <message>
        <source>Encoder, such as resnet18, mobilenet_v2 or mit_b0; not tsmu and rau. Empty: that of the start, if any.</source>
        <translation>Codificador, como resnet18, mobilenet_v2 o mit_b0; no tsmu ni rau. Vacío: el del punto de partida, si lo hay.</translation>
    </message>
    <message>
        <source>Encoder, such as resnet34 or mobilenet_v2; not tsmu and rau, which have decoders of their own.</source>
        <translation>Codificador, como resnet34 o mobilenet_v2; no tsmu ni rau, que tienen decodificadores propios.</translation>
    </message>
    <message>
        <source>Encoder, such as resnet34 or mobilenet_v2; tsmu is the paper's own network, rau a residual U-Net with attention.</source>
        <translation>Codificador, como resnet34 o mobilenet_v2; tsmu es la red propia del artículo, rau una U-Net residual con atención.</translation>
    </message>
    <message>
        <source>Epochs at most</source>
        <translation>Máximo de épocas</translation>
    </message>
    <message>
        <source>Error on patches held back</source>
        <translation>Error en los recortes reservados</translation>
    </message>
    <message>
        <source>Estimated area of landslides (m²)</source>
        <translation>Área estimada de deslizamientos (m²)</translation>
    </message>
    <message>
        <source>Evaluate a landslide model</source>
        <translation>Evaluar un modelo de deslizamientos</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Every step of the decoder may be one of four cells in one of three widths: a U-Net's two convolutions, the same with attention, separable ones, or a single one of 1 x 1. What suits the training patches is learned by gradients, within the parameters and the milliseconds that are allowed. Then the default decoder and what was found are trained alike, and compared on the validation scenes.

It takes about three times as long as a training. The model is kept in any case; where the default decoder is better, that is said.</source>
        <translation>Cada paso del decodificador puede ser una de cuatro celdas en uno de tres anchos: las dos convoluciones de una U-Net, las mismas con atención, convoluciones separables, o una sola de 1 x 1. Lo que conviene a los recortes de entrenamiento se aprende mediante gradientes, dentro de los parámetros y los milisegundos permitidos. Después, el decodificador predeterminado y el encontrado se entrenan del mismo modo, y se comparan en las escenas de validación.

Tarda unas tres veces lo que un entrenamiento. El modelo se conserva en todo caso; si el decodificador predeterminado es mejor, se indica.</translation>
    </message>
    <message>
        <source>Export a model</source>
        <translation>Exportar un modelo</translation>
    </message>
    <message>
        <source>Export an inventory as a map</source>
        <translation>Exportar un inventario como mapa</translation>
    </message>
    <message>
        <source>Export an inventory as data</source>
        <translation>Exportar un inventario como datos</translation>
    </message>
    <message>
        <source>Exported model</source>
        <translation>Modelo exportado</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <source>FILE.onnx, FILE.zip or a folder NEW.lsmodel; a folder must not exist.</source>
        <translation>ARCHIVO.onnx, ARCHIVO.zip o una carpeta NUEVO.lsmodel; la carpeta no debe existir.</translation>
    </message>
    <message>
        <source>Figures for programs</source>
        <translation>Cifras para programas</translation>
    </message>
    <message>
        <source>Figures per region and overall (JSON).</source>
        <translation>Cifras por región y en total (JSON).</translation>
    </message>
    <message>
        <source>File that a training takes as its start (--start-from or --encoder-weights).</source>
        <translation>Archivo del que parte un entrenamiento (--start-from o --encoder-weights).</translation>
    </message>
    <message>
        <source>File to write; its suffix is the format.</source>
        <translation>Archivo por escribir; su extensión es el formato.</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Files to write: .gpkg, .shp, .geojson (WGS 84), .fgb, .csv, .kml, .qgz (for the field).</source>
        <translation>Archivos por escribir: .gpkg, .shp, .geojson (WGS 84), .fgb, .csv, .kml, .qgz (para el trabajo de campo).</translation>
    </message>
    <message>
        <source>Files with the bands of one scene, in any order.</source>
        <translation>Archivos con las bandas de una escena, en cualquier orden.</translation>
    </message>
    <message>
        <source>Finds clouds, their shadows and snow on an image, by rules or by a network for clouds.</source>
        <translation>Encuentra nubes, sus sombras y nieve en una imagen, con reglas o con una red de nubes.</translation>
    </message>
    <message>
        <source>Finds clouds, their shadows and snow on an image: 0 clear, 1 cloud, 2 shadow, 3 snow, 255 no data. The more bands are known, the better: near infrared, shortwave infrared (without it snow counts as cloud) and cirrus are used where the image has them.

Rules need nothing else. The network for clouds (ukis-csmask) is an optional part of the engine. It needs reflectance in blue, green, red and near infrared, and knows no snow: shortwave infrared tells that.

With a raster of another date, what is as white on both is ground. Bare landslides are brown, not white; still, look at the mask before you use it. As polygons it can be edited, and a map takes it in the place of its own.</source>
        <translation>Encuentra nubes, sus sombras y nieve en una imagen: 0 despejado, 1 nube, 2 sombra, 3 nieve, 255 sin datos. Cuantas más bandas se conozcan, mejor: se usan el infrarrojo cercano, el infrarrojo de onda corta (sin él la nieve cuenta como nube) y los cirros, si la imagen los tiene.

Las reglas no necesitan nada más. La red de nubes (ukis-csmask) es una parte opcional del motor. Necesita reflectancia en azul, verde, rojo e infrarrojo cercano, y no conoce la nieve: la indica el infrarrojo de onda corta.

Con un ráster de otra fecha, lo que es igual de blanco en ambas es suelo. Los deslizamientos desnudos son pardos, no blancos; aun así, mire la máscara antes de usarla. Como polígonos se puede editar, y un mapeo la toma en lugar de la suya.</translation>
    </message>
    <message>
        <source>Finds landslides on a pair of images, as boxes with scores, for quick triage.</source>
        <translation>Encuentra deslizamientos en un par de imágenes, como recuadros con puntuación, para un triaje rápido.</translation>
    </message>
    <message>
        <source>Finds landslides on a pair of images, as polygons with confidence.</source>
        <translation>Encuentra deslizamientos en un par de imágenes, como polígonos con confianza.</translation>
    </message>
    <message>
        <source>Finds landslides on a post-event raster, compared with a pre-event raster where one is given.

The two rasters may differ in CRS, resolution, extent and data type: the pre-event raster is brought onto the post-event raster's grid while reading.

Candidates are a GeoPackage with one polygon per landslide: confidence, area, status and where it comes from. The probability is a GeoTIFF: 0 to 254 stand for 0 to 1, 255 is no data.

With 'change' in the place of a model, the change between the two rasters alone is mapped: it needs neither a model nor the engine.

Everything is computed on this machine.</source>
        <translation>Encuentra deslizamientos en un ráster posterior, comparado con un ráster anterior si se indica.

Los dos rásteres pueden diferir en SRC, resolución, extensión y tipo de dato: el ráster anterior se lleva a la cuadrícula del posterior al leerlo.

Los candidatos son un GeoPackage con un polígono por deslizamiento: confianza, área, estado y procedencia. La probabilidad es un GeoTIFF: de 0 a 254 representan de 0 a 1, 255 es sin datos.

Con «change» en lugar de un modelo se mapea solo el cambio entre los dos rásteres: no necesita ni modelo ni motor.

Todo se calcula en este equipo.</translation>
    </message>
    <message>
        <source>Finds places where the model is unsure or its regions disagree.</source>
        <translation>Encuentra lugares donde el modelo duda o sus regiones discrepan.</translation>
    </message>
    <message>
        <source>Finds the places of a scene that teach a model most when they are labelled: where it is unsure, where the decoders of its regions disagree, and some at random. They are apart from each other and never where it is labelled already.</source>
        <translation>Encuentra los lugares de una escena que más enseñan a un modelo al etiquetarlos: donde duda, donde discrepan los decodificadores de sus regiones, y algunos al azar. Están separados entre sí y nunca donde ya está etiquetado.</translation>
    </message>
    <message>
        <source>Fixes what is drawn at random.</source>
        <translation>Fija lo que se elige al azar.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Folder of a model that sees the same bands, or file of an encoder prepared before.</source>
        <translation>Carpeta de un modelo que vea las mismas bandas, o archivo de un codificador preparado antes.</translation>
    </message>
    <message>
        <source>Folder of a model, or file of encoder weights of the same network, such as one trained on ImageNet.</source>
        <translation>Carpeta de un modelo, o archivo de pesos de codificador de la misma red, como uno entrenado con ImageNet.</translation>
    </message>
    <message>
        <source>Folder of a scene, instead of bands</source>
        <translation>Carpeta de una escena, en vez de bandas</translation>
    </message>
    <message>
        <source>For a tile of 512 x 512 pixels on one thread, as measured on this machine; empty: as long as the default decoder takes.</source>
        <translation>Para una tesela de 512 x 512 píxeles en un solo hilo, medido en este equipo; vacío: lo que tarda el decodificador predeterminado.</translation>
    </message>
    <message>
        <source>For old programs; names of attributes are shortened, long texts cut</source>
        <translation>Para programas antiguos; los nombres de atributos se acortan, los textos largos se cortan</translation>
    </message>
    <message>
        <source>For programs that have one image only; the model must have learned to do without the other.</source>
        <translation>Para programas que solo tienen una imagen; el modelo debe haber aprendido a prescindir de la otra.</translation>
    </message>
    <message>
        <source>For the field (QField, Mergin Maps): a folder with forms, which needs no plugin</source>
        <translation>Para el trabajo de campo (QField, Mergin Maps): una carpeta con formularios que no necesita el complemento</translation>
    </message>
    <message>
        <source>For the web and for large inventories; no style inside</source>
        <translation>Para la web y para inventarios grandes; sin estilo incluido</translation>
    </message>
    <message>
        <source>For the web, with colors; longitude and latitude (WGS 84)</source>
        <translation>Para la web, con colores; longitud y latitud (WGS 84)</translation>
    </message>
    <message>
        <source>For virtual globes, with colors</source>
        <translation>Para globos virtuales, con colores</translation>
    </message>
    <message>
        <source>GeoPDF</source>
        <translation>GeoPDF</translation>
    </message>
    <message>
        <source>GeoPackage of candidates or of an event, polygons, or what else GDAL opens, such as PG:...</source>
        <translation>GeoPackage de candidatos o de un evento, polígonos, o lo que GDAL pueda abrir, como PG:...</translation>
    </message>
    <message>
        <source>GeoPackage of points, the one to begin with first; a file that exists is not replaced.</source>
        <translation>GeoPackage de puntos, primero el más indicado para empezar; no se reemplaza un archivo que exista.</translation>
    </message>
    <message>
        <source>GeoPackage of points; one that exists is not replaced.</source>
        <translation>GeoPackage de puntos; uno que exista no se reemplaza.</translation>
    </message>
    <message>
        <source>GeoPackage of the event, or a PostgreSQL data source with its schema.</source>
        <translation>GeoPackage del evento, o una fuente de datos PostgreSQL con su esquema.</translation>
    </message>
    <message>
        <source>GeoPackage of the masks that were made, to be edited; a file that exists is not replaced.</source>
        <translation>GeoPackage de las máscaras creadas, para editarlas; no se reemplaza un archivo que exista.</translation>
    </message>
    <message>
        <source>GeoPackage of the same landslides with more attributes.</source>
        <translation>GeoPackage de los mismos deslizamientos con más atributos.</translation>
    </message>
    <message>
        <source>GeoPackage with one box per landslide, and of what was looked at; a file of something else is never overwritten.</source>
        <translation>GeoPackage con un recuadro por deslizamiento, y de lo que se examinó; un archivo de otra cosa nunca se sobrescribe.</translation>
    </message>
    <message>
        <source>GeoPackage with one polygon per landslide; reviewed candidates are never overwritten.</source>
        <translation>GeoPackage con un polígono por deslizamiento; los candidatos revisados nunca se sobrescriben.</translation>
    </message>
    <message>
        <source>GeoPackage with the attribute class (cloud, shadow, snow), to be edited and used in a map.</source>
        <translation>GeoPackage con el atributo class (cloud, shadow, snow), para editarlo y usarlo en un mapeo.</translation>
    </message>
    <message>
        <source>GeoTIFF on the image's pixels: 0 clear, 1 cloud, 2 shadow, 3 snow, 255 no data.</source>
        <translation>GeoTIFF sobre los píxeles de la imagen: 0 despejado, 1 nube, 2 sombra, 3 nieve, 255 sin datos.</translation>
    </message>
    <message>
        <source>GeoTIFF on the post-event image's pixels. Where the starter maps with the change, what each of them says alone comes beside it, with _starter and _change at the end of the name.</source>
        <translation>GeoTIFF sobre los píxeles de la imagen posterior. Donde el modelo inicial mapea con el cambio, lo que dice cada uno por separado va al lado, con _starter y _change al final del nombre.</translation>
    </message>
    <message>
        <source>GeoTIFF, in the folder of the map's probability; only where weights are fitted.</source>
        <translation>GeoTIFF, en la carpeta de la probabilidad del mapa; solo si se ajustan pesos.</translation>
    </message>
    <message>
        <source>How boxes are found</source>
        <translation>Cómo se hallan los recuadros</translation>
    </message>
    <message>
        <source>How clouds are told</source>
        <translation>Cómo se distinguen las nubes</translation>
    </message>
    <message>
        <source>How many to draw in all.</source>
        <translation>Cuántos extraer en total.</translation>
    </message>
    <message>
        <source>How the model learns; all but tsmu exist for comparison.</source>
        <translation>Cómo aprende el modelo; todas menos tsmu existen para comparar.</translation>
    </message>
    <message>
        <source>How to reach the author.</source>
        <translation>Cómo ponerse en contacto con el autor.</translation>
    </message>
    <message>
        <source>Image after the event, to look for places in.</source>
        <translation>Imagen posterior al evento, en la que se buscan lugares.</translation>
    </message>
    <message>
        <source>Image after the event.</source>
        <translation>Imagen posterior al evento.</translation>
    </message>
    <message>
        <source>Image after the event; candidates are in its coordinate reference system.</source>
        <translation>Imagen posterior al evento; los candidatos usan su sistema de referencia de coordenadas.</translation>
    </message>
    <message>
        <source>Image before the event.</source>
        <translation>Imagen anterior al evento.</translation>
    </message>
    <message>
        <source>Image before the event; may differ in CRS, resolution, extent and data type.</source>
        <translation>Imagen anterior al evento; puede diferir en SRC, resolución, extensión y tipo de dato.</translation>
    </message>
    <message>
        <source>Image before the event; without one the post-event raster is looked at alone.</source>
        <translation>Imagen anterior al evento; sin ella se examina solo el ráster posterior.</translation>
    </message>
    <message>
        <source>Image below them</source>
        <translation>Imagen debajo</translation>
    </message>
    <message>
        <source>Image that tells water</source>
        <translation>Imagen que indica el agua</translation>
    </message>
    <message>
        <source>Image to look at: red, green and blue at least.</source>
        <translation>Imagen por examinar: al menos rojo, verde y azul.</translation>
    </message>
    <message>
        <source>Images</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <source>Images without a mask</source>
        <translation>Imágenes sin máscara</translation>
    </message>
    <message>
        <source>Import a model</source>
        <translation>Importar un modelo</translation>
    </message>
    <message>
        <source>Import labels into an event</source>
        <translation>Importar etiquetas en un evento</translation>
    </message>
    <message>
        <source>Index of change (empty: as the bands propose)</source>
        <translation>Índice de cambio (vacío: según las bandas)</translation>
    </message>
    <message>
        <source>Inventory</source>
        <translation>Inventario</translation>
    </message>
    <message>
        <source>IoU by area</source>
        <translation>IoU por área</translation>
    </message>
    <message>
        <source>IoU of every region before and after, and why the version was published or not (JSON).</source>
        <translation>IoU de cada región antes y después, y por qué la versión se publicó o no (JSON).</translation>
    </message>
    <message>
        <source>IoU of the default decoder</source>
        <translation>IoU del decodificador predeterminado</translation>
    </message>
    <message>
        <source>IoU of the model on the same</source>
        <translation>IoU del modelo en las mismas</translation>
    </message>
    <message>
        <source>IoU on validation scenes</source>
        <translation>IoU en las escenas de validación</translation>
    </message>
    <message>
        <source>IoU over all pixels</source>
        <translation>IoU sobre todos los píxeles</translation>
    </message>
    <message>
        <source>It also ends when validation scenes no longer improve; empty: as recommended.</source>
        <translation>También termina cuando las escenas de validación dejan de mejorar; vacío: lo recomendado.</translation>
    </message>
    <message>
        <source>It ends then with the best state so far; empty: 30 minutes, unless epochs are given.</source>
        <translation>Entonces termina con el mejor estado hasta el momento; vacío: 30 minutos, salvo que se indiquen épocas.</translation>
    </message>
    <message>
        <source>It ends then with the best state so far; empty: no limit.</source>
        <translation>Termina entonces con el mejor estado hasta el momento; vacío: sin límite.</translation>
    </message>
    <message>
        <source>It is then found under Project &gt; Layouts, to be edited further.</source>
        <translation>Queda en Proyecto &gt; Composiciones, para seguir editándola.</translation>
    </message>
    <message>
        <source>JSON file with images, labels, regions and splits.</source>
        <translation>Archivo JSON con imágenes, etiquetas, regiones y particiones.</translation>
    </message>
    <message>
        <source>Judged sample</source>
        <translation>Muestra evaluada</translation>
    </message>
    <message>
        <source>Keep the imagery of the model</source>
        <translation>Conservar las imágenes del modelo</translation>
    </message>
    <message>
        <source>Keep the layout in the project</source>
        <translation>Conservar la composición en el proyecto</translation>
    </message>
    <message>
        <source>Labelled areas</source>
        <translation>Áreas etiquetadas</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Landslides</source>
        <translation>Deslizamientos</translation>
    </message>
    <message>
        <source>Landslides that people drew or imported, where no exported candidate covers them (workspaces).</source>
        <translation>Deslizamientos dibujados o importados, donde ningún candidato exportado los cubre (eventos).</translation>
    </message>
    <message>
        <source>Landslides to fit the weights of starter and change to</source>
        <translation>Deslizamientos a los que ajustar los pesos del modelo inicial y del cambio</translation>
    </message>
    <message>
        <source>Landslides to measure: a map's or anybody's polygons, or an event, whose candidates are taken.</source>
        <translation>Deslizamientos por medir: los de un mapa o polígonos cualesquiera, o un evento, del que se toman los candidatos.</translation>
    </message>
    <message>
        <source>Landslides with terrain</source>
        <translation>Deslizamientos con terreno</translation>
    </message>
    <message>
        <source>Landslides without elevations</source>
        <translation>Deslizamientos sin elevaciones</translation>
    </message>
    <message>
        <source>Layer</source>
        <translation>Capa</translation>
    </message>
    <message>
        <source>Layer of the source, where it has several.</source>
        <translation>Capa del origen, si tiene varias.</translation>
    </message>
    <message>
        <source>Laying out the map</source>
        <translation>Componiendo el mapa</translation>
    </message>
    <message>
        <source>Layout template</source>
        <translation>Plantilla de composición</translation>
    </message>
    <message>
        <source>Least mean slope (degrees)</source>
        <translation>Pendiente media mínima (grados)</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitidos</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Looks at two rasters before they are mapped: overlap, CRS, pixel size, bands, data type, values, nodata, dates, how far one lies off the other (to a fifth of a pixel), brightness, and clouds and snow. Says what cannot be mapped and why, and what can be done about it. No network runs.</source>
        <translation>Examina dos rásteres antes de mapearlos: solape, SRC, tamaño de píxel, bandas, tipo de dato, valores, sin datos, fechas, cuánto se desplaza uno respecto al otro (hasta un quinto de píxel), brillo, y nubes y nieve. Dice qué no se puede mapear y por qué, y qué se puede hacer. No se ejecuta ninguna red.</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Make a small copy of a landslide model</source>
        <translation>Crear una copia pequeña de un modelo de deslizamientos</translation>
    </message>
    <message>
        <source>Makes a new model from labelled scenes.</source>
        <translation>Crea un modelo nuevo a partir de escenas etiquetadas.</translation>
    </message>
    <message>
        <source>Makes a scene list of a public data set of landslides that you have downloaded and unpacked.</source>
        <translation>Crea una lista de escenas a partir de un conjunto de datos público de deslizamientos que usted ha descargado y descomprimido.</translation>
    </message>
    <message>
        <source>Makes one raster of files that hold the bands of one scene, or of the folder of a Sentinel-2 or Landsat scene: a virtual raster that refers to them and copies no pixel. Bands are known by the files' names, so their order does not matter; coarser ones are repeated on the finest pixels. Files of two scenes, or two of one band, are refused.

Use the result wherever one raster is asked for: to map, to mask clouds, to check a pair, in a scene list. It must stay where the files can be found from it.</source>
        <translation>Crea un ráster a partir de archivos con las bandas de una escena, o de la carpeta de una escena Sentinel-2 o Landsat: un ráster virtual que remite a ellos y no copia ningún píxel. Las bandas se conocen por los nombres de los archivos, así que su orden no importa; las más gruesas se repiten en los píxeles más finos. Los archivos de dos escenas, o dos de una misma banda, se rechazan.

Use el resultado dondequiera que se pida un ráster: para mapear, para enmascarar nubes, para comprobar un par, en una lista de escenas. Debe quedar donde los archivos se puedan encontrar desde él.</translation>
    </message>
    <message>
        <source>Makes one raster of the single-band files of a scene, with the bands' names.</source>
        <translation>Crea un ráster a partir de los archivos de una sola banda de una escena, con los nombres de las bandas.</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapear</translation>
    </message>
    <message>
        <source>Map landslides</source>
        <translation>Mapear deslizamientos</translation>
    </message>
    <message>
        <source>Mapped area</source>
        <translation>Área mapeada</translation>
    </message>
    <message>
        <source>Maps landslides with the same images, models and options as a map, and writes one upright box around each candidate, to see where to look first.

The score of a box is the mean probability of its candidate, from 0 to 1; box and candidate have the same id where both were made with the same options. The area is that of the box.

A model that was taught boxes finds them without a map, too.</source>
        <translation>Mapea deslizamientos con las mismas imágenes, modelos y opciones que un mapeo, y escribe un recuadro recto alrededor de cada candidato, para ver dónde mirar primero.

La puntuación de un recuadro es la probabilidad media de su candidato, de 0 a 1; recuadro y candidato tienen el mismo id si ambos se crearon con las mismas opciones. El área es la del recuadro.

Un modelo al que se enseñaron recuadros los encuentra también sin mapeo.</translation>
    </message>
    <message>
        <source>Mask</source>
        <translation>Máscara</translation>
    </message>
    <message>
        <source>Mask as polygons</source>
        <translation>Máscara como polígonos</translation>
    </message>
    <message>
        <source>Mask clouds, shadow and snow</source>
        <translation>Enmascarar nubes, sombra y nieve</translation>
    </message>
    <message>
        <source>Mask of the post-event raster</source>
        <translation>Máscara del ráster posterior</translation>
    </message>
    <message>
        <source>Mask of the pre-event raster</source>
        <translation>Máscara del ráster anterior</translation>
    </message>
    <message>
        <source>Masks as polygons</source>
        <translation>Máscaras como polígonos</translation>
    </message>
    <message>
        <source>May be told even where it is the name of your account, which is left out otherwise.</source>
        <translation>Puede figurar aunque sea el nombre de su cuenta, que si no se omite.</translation>
    </message>
    <message>
        <source>Measure the accuracy of an inventory</source>
        <translation>Medir la exactitud de un inventario</translation>
    </message>
    <message>
        <source>Metadata and statistics</source>
        <translation>Metadatos y estadísticas</translation>
    </message>
    <message>
        <source>Milliseconds of a decoder</source>
        <translation>Milisegundos de un decodificador</translation>
    </message>
    <message>
        <source>Milliseconds of a decoder at most</source>
        <translation>Máximo de milisegundos de un decodificador</translation>
    </message>
    <message>
        <source>Minimum area (m²)</source>
        <translation>Área mínima (m²)</translation>
    </message>
    <message>
        <source>Model folder (.lsmodel)</source>
        <translation>Carpeta de modelo (.lsmodel)</translation>
    </message>
    <message>
        <source>Model folder (.lsmodel), change or starter</source>
        <translation>Carpeta de modelo (.lsmodel), change o starter</translation>
    </message>
    <message>
        <source>Model folder (.lsmodel), change or starter (empty: starter)</source>
        <translation>Carpeta de modelo (.lsmodel), change o starter (vacío: starter)</translation>
    </message>
    <message>
        <source>Model folder to make</source>
        <translation>Carpeta de modelo por crear</translation>
    </message>
    <message>
        <source>Model in one file (.zip)</source>
        <translation>Modelo en un solo archivo (.zip)</translation>
    </message>
    <message>
        <source>Model to learn from (.lsmodel), or starter</source>
        <translation>Modelo del que aprender (.lsmodel), o starter</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Must not hold a model yet, unless its training was interrupted.</source>
        <translation>No debe contener aún un modelo, salvo que su entrenamiento se interrumpiera.</translation>
    </message>
    <message>
        <source>Must not hold a model yet.</source>
        <translation>No debe contener aún ningún modelo.</translation>
    </message>
    <message>
        <source>Name of the layout that was kept</source>
        <translation>Nombre de la composición conservada</translation>
    </message>
    <message>
        <source>Names and words of another inventory: coolr, inspire, plain, or a file of your own (JSON).</source>
        <translation>Nombres y palabras de otro inventario: coolr, inspire, plain, o un archivo propio (JSON).</translation>
    </message>
    <message>
        <source>Network (empty: recommended)</source>
        <translation>Red (vacío: la recomendada)</translation>
    </message>
    <message>
        <source>New model folder (.lsmodel)</source>
        <translation>Carpeta del modelo nuevo (.lsmodel)</translation>
    </message>
    <message>
        <source>Not published; the model stays as it was: {}</source>
        <translation>No se publicó; el modelo queda como estaba: {}</translation>
    </message>
    <message>
        <source>Nothing else in Landslide Mapper downloads weights. The log says which host they are from, and their licence. A training starts from the file.</source>
        <translation>Nada más en Landslide Mapper descarga pesos. El registro dice de qué servidor proceden, y su licencia. Un entrenamiento parte del archivo.</translation>
    </message>
    <message>
        <source>Nothing is downloaded, and images stay where they are: the list names them. Only the arrays of Landslide4Sense (HDF5), which are no rasters, are written beside the list as GeoTIFFs with all 14 bands named.

Splits are those of the data set; where it has none, all is for training, and a part of each region is held out by the training itself. Images without a mask are left out, and counted. The licence that is known of the data set stands in the list: read what its authors ask for before you publish a model.</source>
        <translation>No se descarga nada, y las imágenes se quedan donde están: la lista las nombra. Solo las matrices de Landslide4Sense (HDF5), que no son rásteres, se escriben junto a la lista como GeoTIFF con las 14 bandas nombradas.

Las particiones son las del conjunto de datos; si no tiene ninguna, todo es para entrenar, y el propio entrenamiento reserva una parte de cada región. Las imágenes sin máscara se omiten, y se cuentan. La licencia que se conoce del conjunto de datos consta en la lista: lea lo que piden sus autores antes de publicar un modelo.</translation>
    </message>
    <message>
        <source>Nothing outside it is suggested.</source>
        <translation>Fuera de ella no se sugiere nada.</translation>
    </message>
    <message>
        <source>Nothing outside these polygons is mapped.</source>
        <translation>No se mapea nada fuera de estos polígonos.</translation>
    </message>
    <message>
        <source>Nothing outside this rectangle is mapped.</source>
        <translation>No se mapea nada fuera de este rectángulo.</translation>
    </message>
    <message>
        <source>Number of boxes</source>
        <translation>Número de recuadros</translation>
    </message>
    <message>
        <source>Number of candidates</source>
        <translation>Número de candidatos</translation>
    </message>
    <message>
        <source>Number of landslides</source>
        <translation>Número de deslizamientos</translation>
    </message>
    <message>
        <source>Number of landslides on the map</source>
        <translation>Número de deslizamientos en el mapa</translation>
    </message>
    <message>
        <source>Number of patches</source>
        <translation>Número de recortes</translation>
    </message>
    <message>
        <source>Number of places</source>
        <translation>Número de lugares</translation>
    </message>
    <message>
        <source>Number of points</source>
        <translation>Número de puntos</translation>
    </message>
    <message>
        <source>Number of scenes</source>
        <translation>Número de escenas</translation>
    </message>
    <message>
        <source>Of an earlier map of the same images, which saves running the network.</source>
        <translation>De un mapa anterior de las mismas imágenes, lo que evita ejecutar la red.</translation>
    </message>
    <message>
        <source>Of the files, such as EPSG:32654; empty: the source's. GeoJSON and KML are always in WGS 84.</source>
        <translation>De los archivos, como EPSG:32654; vacío: el del origen. GeoJSON y KML van siempre en WGS 84.</translation>
    </message>
    <message>
        <source>Of the inventory, on the report; empty: its name.</source>
        <translation>Del inventario, en el informe; vacío: su nombre.</translation>
    </message>
    <message>
        <source>Of the inventory; empty: the source's.</source>
        <translation>Del inventario; vacío: el del origen.</translation>
    </message>
    <message>
        <source>Of the map; empty: the layer's name.</source>
        <translation>Del mapa; vacío: el nombre de la capa.</translation>
    </message>
    <message>
        <source>One file for QGIS and others, complete, with its style</source>
        <translation>Un archivo para QGIS y otros programas, completo, con su estilo</translation>
    </message>
    <message>
        <source>Only for web maps and databases, which must be drawn first.</source>
        <translation>Solo para mapas web y bases de datos, que antes deben dibujarse.</translation>
    </message>
    <message>
        <source>Only inside these polygons</source>
        <translation>Solo dentro de estos polígonos</translation>
    </message>
    <message>
        <source>Only inside this extent</source>
        <translation>Solo dentro de esta extensión</translation>
    </message>
    <message>
        <source>Only the region's own decoder learns, for a first version within minutes.</source>
        <translation>Solo aprende el decodificador propio de la región, para una primera versión en minutos.</translation>
    </message>
    <message>
        <source>Only the strategies joint and all-data read the old regions' images again.</source>
        <translation>Solo las estrategias joint y all-data vuelven a leer las imágenes de las regiones antiguas.</translation>
    </message>
    <message>
        <source>Only where the raster does not say so itself; its own unit wins.</source>
        <translation>Solo si el propio ráster no lo indica; su unidad tiene prioridad.</translation>
    </message>
    <message>
        <source>Only without a model: ndvi, red, redness, brightness or radar.</source>
        <translation>Solo sin modelo: ndvi, red, redness, brightness o radar.</translation>
    </message>
    <message>
        <source>Otherwise nothing that exists is touched.</source>
        <translation>Si no, no se toca nada que exista.</translation>
    </message>
    <message>
        <source>Otherwise the model stays as it was, and the report says why.</source>
        <translation>Si no, el modelo queda como estaba y el informe dice por qué.</translation>
    </message>
    <message>
        <source>Outline landslides at another threshold</source>
        <translation>Trazar deslizamientos con otro umbral</translation>
    </message>
    <message>
        <source>Outlines as text (wkt), or longitude and latitude only (point).</source>
        <translation>Contornos como texto (wkt), o solo longitud y latitud (point).</translation>
    </message>
    <message>
        <source>Outlines the landslides of an earlier map at another threshold or minimum area. The probability raster says which model and images it is from; candidates are those of the map. Where it has values was looked at, which the layer mapped_area says.

A map of a starter and the change can be made anew with weights of both that fit labels: their parts must be beside the probability, as the map has left them.</source>
        <translation>Traza los deslizamientos de un mapa anterior con otro umbral u otra área mínima. El ráster de probabilidad indica de qué modelo e imágenes procede; los candidatos son los de ese mapa. Donde tiene valores se examinó el terreno, como indica la capa mapped_area.

Un mapa del modelo inicial y el cambio se puede rehacer con pesos de ambos ajustados a las etiquetas: sus partes deben estar junto a la probabilidad, tal como las dejó el mapeo.</translation>
    </message>
    <message>
        <source>Overlapping another one</source>
        <translation>Solapados con otro</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;PNG (*.png);;SVG (*.svg)</source>
        <translation>PDF (*.pdf);;PNG (*.png);;SVG (*.svg)</translation>
    </message>
    <message>
        <source>PDF only: it knows coordinates and holds the landslides as features.</source>
        <translation>Solo PDF: conoce las coordenadas y contiene los deslizamientos como objetos.</translation>
    </message>
    <message>
        <source>Page (HTML) to write, with a table (CSV) beside it.</source>
        <translation>Página (HTML) por escribir, con una tabla (CSV) al lado.</translation>
    </message>
    <message>
        <source>Page with what was found (HTML).</source>
        <translation>Página con lo que se encontró (HTML).</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Parameters of a decoder</source>
        <translation>Parámetros de un decodificador</translation>
    </message>
    <message>
        <source>Parameters of a decoder at most</source>
        <translation>Máximo de parámetros de un decodificador</translation>
    </message>
    <message>
        <source>Part of the places that is drawn at random, whatever the model thinks.</source>
        <translation>Parte de los lugares que se elige al azar, opine lo que opine el modelo.</translation>
    </message>
    <message>
        <source>Parts of the images are hidden, and the encoder learns to tell what was there. The result is a file that a training starts from. With a teacher, it learns to see what a larger model sees instead.

Images of any date and place may be used, with the same bands as the training will have: before and after events, with landslides or without. What has no data and what clouds hide is left out. Each image is seen by its own range of values, small ones without a place by that of all in their folder.

Whether this helps must be tried: a model that comes with the plugin, or weights trained on ImageNet, often are the better start.</source>
        <translation>Se ocultan partes de las imágenes, y el codificador aprende a decir qué había allí. El resultado es un archivo del que parte un entrenamiento. Con un maestro, aprende en cambio a ver lo que ve un modelo mayor.

Se pueden usar imágenes de cualquier fecha y lugar, con las mismas bandas que tendrá el entrenamiento: de antes y después de eventos, con deslizamientos o sin ellos. Se omite lo que no tiene datos y lo que ocultan las nubes. Cada imagen se ve según su propio rango de valores; las pequeñas sin ubicación, según el de todas las de su carpeta.

Hay que probar si esto ayuda: un modelo que viene con el complemento, o unos pesos entrenados con ImageNet, suelen ser el mejor punto de partida.</translation>
    </message>
    <message>
        <source>Patch size (pixels)</source>
        <translation>Tamaño de recorte (píxeles)</translation>
    </message>
    <message>
        <source>Patches are also shown in parts, twice as large and half as large; each way joins in turn, and earlier ones are rehearsed.</source>
        <translation>Los recortes se muestran también por partes, al doble y a la mitad de su tamaño; cada forma se incorpora por turno, y se repasan las anteriores.</translation>
    </message>
    <message>
        <source>Patches that they hide are left out. auto: wherever they can be told, by rules or the network for clouds; none: they are learned like all else.</source>
        <translation>Se omiten los recortes que ocultan. auto: donde se puedan distinguir, con reglas o con la red de nubes; none: se aprenden como todo lo demás.</translation>
    </message>
    <message>
        <source>Patches to keep per region</source>
        <translation>Recortes que conservar por región</translation>
    </message>
    <message>
        <source>Person or organization that answers for the inventory.</source>
        <translation>Persona u organización responsable del inventario.</translation>
    </message>
    <message>
        <source>Pixel size (metres)</source>
        <translation>Tamaño de píxel (metros)</translation>
    </message>
    <message>
        <source>Pixel size for layers that are no files (metres on the ground)</source>
        <translation>Tamaño de píxel para capas que no son archivos (metros en el terreno)</translation>
    </message>
    <message>
        <source>Pixels of the post-event raster by which the pre-event raster lies too far down (below 0: up).</source>
        <translation>Píxeles del ráster posterior en los que el anterior está demasiado abajo (menos de 0: arriba).</translation>
    </message>
    <message>
        <source>Pixels of the post-event raster by which the pre-event raster lies too far to the right (below 0: to the left), as 'check' measures; it is moved back while reading.</source>
        <translation>Píxeles del ráster posterior en los que el anterior está demasiado a la derecha (menos de 0: a la izquierda), como los mide «check»; se desplaza de vuelta al leerlo.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Places in CSV</source>
        <translation>Lugares en CSV</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Puntos</translation>
    </message>
    <message>
        <source>Points of a stratified sample with what was found there, for the area of all landslides.</source>
        <translation>Puntos de una muestra estratificada con lo que se encontró en ellos, para el área de todos los deslizamientos.</translation>
    </message>
    <message>
        <source>Points of each stratum</source>
        <translation>Puntos por estrato</translation>
    </message>
    <message>
        <source>Polygon files, LabelMe files and mask rasters.</source>
        <translation>Archivos de polígonos, archivos LabelMe y rásteres de máscara.</translation>
    </message>
    <message>
        <source>Polygon layer as it is now, unsaved edits and filter included.</source>
        <translation>Capa de polígonos tal como está, con cambios sin guardar y filtro incluidos.</translation>
    </message>
    <message>
        <source>Polygons in which all else is no landslide, such as labelled areas and reviewed candidates.</source>
        <translation>Polígonos en los que todo lo demás no es deslizamiento, como áreas etiquetadas y candidatos revisados.</translation>
    </message>
    <message>
        <source>Polygons in which all landslides of the reference were mapped; where they have roles, those for accuracy.</source>
        <translation>Polígonos en los que se mapearon todos los deslizamientos de la referencia; si tienen usos, los de exactitud.</translation>
    </message>
    <message>
        <source>Polygons of landslides, such as accepted candidates; only for a map of both.</source>
        <translation>Polígonos de deslizamientos, como candidatos aceptados; solo para un mapa de ambos.</translation>
    </message>
    <message>
        <source>Polygons of regions, asked where none is named</source>
        <translation>Polígonos de regiones, si no se nombra ninguna</translation>
    </message>
    <message>
        <source>Polygons of what is labelled already; nothing is suggested there.</source>
        <translation>Polígonos de lo que ya está etiquetado; allí no se sugiere nada.</translation>
    </message>
    <message>
        <source>Polygons of what was looked at, for densities.</source>
        <translation>Polígonos de lo que se examinó, para densidades.</translation>
    </message>
    <message>
        <source>Polygons of what was mapped; empty: what the inventory's file says of it.</source>
        <translation>Polígonos de lo mapeado; vacío: lo que indica el archivo del inventario.</translation>
    </message>
    <message>
        <source>Polygons that people mapped without the map; of an event the labels that were drawn or imported.</source>
        <translation>Polígonos que unas personas mapearon sin el mapa; de un evento, las etiquetas dibujadas o importadas.</translation>
    </message>
    <message>
        <source>Polygons, or a raster (0: land): what lies in it by more than a half is ruled out as water.</source>
        <translation>Polígonos, o un ráster (0: tierra): lo que está en ello en más de la mitad se excluye como agua.</translation>
    </message>
    <message>
        <source>Polygons; of an event the candidates are taken.</source>
        <translation>Polígonos; de un evento se toman los candidatos.</translation>
    </message>
    <message>
        <source>Post-event raster</source>
        <translation>Ráster posterior al evento</translation>
    </message>
    <message>
        <source>Pre-event raster</source>
        <translation>Ráster anterior al evento</translation>
    </message>
    <message>
        <source>Precision by area</source>
        <translation>Precisión por área</translation>
    </message>
    <message>
        <source>Prepare an encoder from images without labels</source>
        <translation>Preparar un codificador con imágenes sin etiquetas</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Imprimiendo</translation>
    </message>
    <message>
        <source>Prints an inventory of landslides as a map: title, legend with numbers, scale bar, north arrow, graticule, where on Earth it is, images, model, reviewers, coordinate reference system and date.

The format is that of the file name: .pdf, .png (with a world file) or .svg. Layers in degrees or in Web Mercator are drawn in a projection that keeps shapes and lengths. Images without georeference are drawn in pixels.

The same landslides can be written as data, too: .gpkg, .shp, .geojson, .csv or .kml, with metadata and statistics beside it.</source>
        <translation>Imprime un inventario de deslizamientos como mapa: título, leyenda con cantidades, escala gráfica, flecha de norte, gratícula, ubicación en la Tierra, imágenes, modelo, revisores, sistema de referencia de coordenadas y fecha.

El formato es el del nombre del archivo: .pdf, .png (con archivo world) o .svg. Las capas en grados o en Web Mercator se dibujan en una proyección que conserva formas y longitudes. Las imágenes sin georreferencia se dibujan en píxeles.

Los mismos deslizamientos se pueden escribir también como datos: .gpkg, .shp, .geojson, .csv o .kml, con metadatos y estadísticas al lado.</translation>
    </message>
    <message>
        <source>Prints landslides with legend, scale bar, graticule and sources, as PDF, PNG or SVG.</source>
        <translation>Imprime deslizamientos con leyenda, escala gráfica, gratícula y fuentes, en PDF, PNG o SVG.</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>Probability from which a pixel is landslide; higher finds fewer, surer ones.</source>
        <translation>Probabilidad desde la que un píxel es deslizamiento; más alta encuentra menos, pero más seguros.</translation>
    </message>
    <message>
        <source>Probability of the map</source>
        <translation>Probabilidad del mapa</translation>
    </message>
    <message>
        <source>Probability with the fitted weights</source>
        <translation>Probabilidad con los pesos ajustados</translation>
    </message>
    <message>
        <source>Publish even if a region loses accuracy</source>
        <translation>Publicar aunque una región pierda exactitud</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicada</translation>
    </message>
    <message>
        <source>Put bands together</source>
        <translation>Reunir bandas</translation>
    </message>
    <message>
        <source>QGIS cannot write this map as GeoPDF; it is plain.</source>
        <translation>QGIS no puede escribir este mapa como GeoPDF; es un PDF simple.</translation>
    </message>
    <message>
        <source>Quick update</source>
        <translation>Actualización rápida</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>Semilla aleatoria</translation>
    </message>
    <message>
        <source>Raster</source>
        <translation>Ráster</translation>
    </message>
    <message>
        <source>Raster (0 clear, 1 cloud, 2 shadow, 3 snow) or polygons (attribute class) of what is not mapped.</source>
        <translation>Ráster (0 despejado, 1 nube, 2 sombra, 3 nieve) o polígonos (atributo class) de lo que no se mapea.</translation>
    </message>
    <message>
        <source>Raster of an earlier map: Byte, 0 to 254 stand for 0 to 1, 255 is no data.</source>
        <translation>Ráster de un mapa anterior: Byte, de 0 a 254 representan de 0 a 1, 255 es sin datos.</translation>
    </message>
    <message>
        <source>Raster of another date</source>
        <translation>Ráster de otra fecha</translation>
    </message>
    <message>
        <source>Raster of elevations, of any coordinate system, unit and pixel size: landslides get their terrain as attributes.</source>
        <translation>Ráster de elevaciones, en cualquier sistema de coordenadas, unidad y tamaño de píxel: los deslizamientos reciben su terreno como atributos.</translation>
    </message>
    <message>
        <source>Raster that the map has written, for its reliability and the effect of the threshold.</source>
        <translation>Ráster que escribió el mapa, para su fiabilidad y el efecto del umbral.</translation>
    </message>
    <message>
        <source>Rasters and pairs</source>
        <translation>Rásteres y pares</translation>
    </message>
    <message>
        <source>Rasters of any dates, each on its own; all with the same bands.</source>
        <translation>Rásteres de cualquier fecha, cada uno por sí solo; todos con las mismas bandas.</translation>
    </message>
    <message>
        <source>Recall by area</source>
        <translation>Exhaustividad por área</translation>
    </message>
    <message>
        <source>Reference landslides</source>
        <translation>Deslizamientos de referencia</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Region (empty: each scene's own where the model knows it)</source>
        <translation>Región (vacío: la propia de cada escena si el modelo la conoce)</translation>
    </message>
    <message>
        <source>Region (empty: the model's first)</source>
        <translation>Región (vacío: la primera del modelo)</translation>
    </message>
    <message>
        <source>Region in an ONNX file (empty: all)</source>
        <translation>Región en un archivo ONNX (vacío: todas)</translation>
    </message>
    <message>
        <source>Region that learns, known or new</source>
        <translation>Región que aprende, conocida o nueva</translation>
    </message>
    <message>
        <source>Region {}: {}</source>
        <translation>Región {}: {}</translation>
    </message>
    <message>
        <source>Region, or auto (empty: the model's only one, else auto)</source>
        <translation>Región, o auto (vacío: la única del modelo; si hay varias, auto)</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>Reparados</translation>
    </message>
    <message>
        <source>Replace an earlier result</source>
        <translation>Reemplazar un resultado anterior</translation>
    </message>
    <message>
        <source>Replace files that exist</source>
        <translation>Reemplazar archivos existentes</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Report as JSON</source>
        <translation>Informe en JSON</translation>
    </message>
    <message>
        <source>Resolution (dpi)</source>
        <translation>Resolución (ppp)</translation>
    </message>
    <message>
        <source>Results of the same kind that nobody has reviewed are replaced; otherwise nothing that exists is.</source>
        <translation>Se reemplazan los resultados de la misma clase que nadie ha revisado; si no, nada que exista.</translation>
    </message>
    <message>
        <source>Review states</source>
        <translation>Estados de revisión</translation>
    </message>
    <message>
        <source>Rule out water by the bands of the image</source>
        <translation>Excluir el agua según las bandas de la imagen</translation>
    </message>
    <message>
        <source>Safetensors, or a state dict of the network's encoder, such as one trained on ImageNet or prepared on images of your own.</source>
        <translation>Safetensors, o un diccionario de estado del codificador de la red, como uno entrenado con ImageNet o preparado con imágenes propias.</translation>
    </message>
    <message>
        <source>Safetensors, or a state dict of the small network's encoder, such as one trained on ImageNet.</source>
        <translation>Safetensors, o un diccionario de estado del codificador de la red pequeña, como uno entrenado con ImageNet.</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>Says whether two rasters can be compared: place, bands, values, dates, shift, clouds.</source>
        <translation>Dice si dos rásteres se pueden comparar: lugar, bandas, valores, fechas, desplazamiento, nubes.</translation>
    </message>
    <message>
        <source>Scene list</source>
        <translation>Lista de escenas</translation>
    </message>
    <message>
        <source>Scene list of the old regions (joint and all-data)</source>
        <translation>Lista de escenas de las regiones antiguas (joint y all-data)</translation>
    </message>
    <message>
        <source>Scenes are brought to it; empty: the median of theirs.</source>
        <translation>Las escenas se llevan a él; vacío: la mediana de los suyos.</translation>
    </message>
    <message>
        <source>Scores a model on labelled scenes that it was not trained on.</source>
        <translation>Puntúa un modelo con escenas etiquetadas con las que no se entrenó.</translation>
    </message>
    <message>
        <source>Scores a model on the labelled scenes of one split of a scene list: IoU, F1, precision and recall per region and overall, with the number of scenes and a confidence interval. The report is JSON.</source>
        <translation>Puntúa un modelo con las escenas etiquetadas de una partición de una lista de escenas: IoU, F1, precisión y exhaustividad por región y en total, con el número de escenas y un intervalo de confianza. El informe es JSON.</translation>
    </message>
    <message>
        <source>Search for a decoder, and train a landslide model with it</source>
        <translation>Buscar un decodificador y entrenar con él un modelo de deslizamientos</translation>
    </message>
    <message>
        <source>Several scales</source>
        <translation>Varias escalas</translation>
    </message>
    <message>
        <source>Share at random</source>
        <translation>Proporción al azar</translation>
    </message>
    <message>
        <source>Share of clouds</source>
        <translation>Proporción de nubes</translation>
    </message>
    <message>
        <source>Share of shadows</source>
        <translation>Proporción de sombras</translation>
    </message>
    <message>
        <source>Share of snow</source>
        <translation>Proporción de nieve</translation>
    </message>
    <message>
        <source>Sheets: a grid at the scale 1:</source>
        <translation>Hojas: una cuadrícula a escala 1:</translation>
    </message>
    <message>
        <source>Sheets: one for each polygon</source>
        <translation>Hojas: una por cada polígono</translation>
    </message>
    <message>
        <source>Shift of the pre-event raster down (pixels)</source>
        <translation>Desplazamiento del ráster anterior hacia abajo (píxeles)</translation>
    </message>
    <message>
        <source>Shift of the pre-event raster to the right (pixels)</source>
        <translation>Desplazamiento del ráster anterior a la derecha (píxeles)</translation>
    </message>
    <message>
        <source>Side of the patches that are cut from the images, a multiple of 32.</source>
        <translation>Lado de los recortes que se crean de las imágenes, múltiplo de 32.</translation>
    </message>
    <message>
        <source>Side of the patches that are cut from the scenes; smaller ones suit small labelled areas.</source>
        <translation>Lado de los recortes que se crean de las escenas; los más pequeños convienen a áreas etiquetadas pequeñas.</translation>
    </message>
    <message>
        <source>Side of the pixels on which both are compared; empty: by the sizes of the landslides.</source>
        <translation>Lado de los píxeles en los que se comparan ambos; vacío: según los tamaños de los deslizamientos.</translation>
    </message>
    <message>
        <source>Side of the square that is judged at each point: a pixel of the map.</source>
        <translation>Lado del cuadrado que se evalúa en cada punto: un píxel del mapa.</translation>
    </message>
    <message>
        <source>Size (MB)</source>
        <translation>Tamaño (MB)</translation>
    </message>
    <message>
        <source>Size and orientation; the scale is the largest round one that fits.</source>
        <translation>Tamaño y orientación; la escala es la mayor redonda que cabe.</translation>
    </message>
    <message>
        <source>Small model (.lsmodel)</source>
        <translation>Modelo pequeño (.lsmodel)</translation>
    </message>
    <message>
        <source>Small patches of imagery that stay in the model, so that updates can check and refresh old regions; 0: none; empty: as recommended.</source>
        <translation>Recortes pequeños de imagen que quedan en el modelo, para que las actualizaciones comprueben y repasen las regiones antiguas; 0: ninguno; vacío: lo recomendado.</translation>
    </message>
    <message>
        <source>Smaller candidates are dropped.</source>
        <translation>Los candidatos más pequeños se descartan.</translation>
    </message>
    <message>
        <source>Smooth outlines</source>
        <translation>Suavizar contornos</translation>
    </message>
    <message>
        <source>So far from mapped landslides, misses are likely: that is a stratum of its own; 0: none.</source>
        <translation>Hasta esta distancia de los deslizamientos mapeados son probables las omisiones: es un estrato propio; 0: ninguno.</translation>
    </message>
    <message>
        <source>So many are wanted.</source>
        <translation>Cuántos se desean.</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Partición</translation>
    </message>
    <message>
        <source>Start from (empty: random weights)</source>
        <translation>Partir de (vacío: pesos aleatorios)</translation>
    </message>
    <message>
        <source>Start from (empty: the starter model where it suits)</source>
        <translation>Partir de (vacío: el modelo inicial si conviene)</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Estrategia</translation>
    </message>
    <message>
        <source>Suggest places to label</source>
        <translation>Sugerir lugares por etiquetar</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabla (CSV)</translation>
    </message>
    <message>
        <source>Teach</source>
        <translation>Enseñar</translation>
    </message>
    <message>
        <source>Teach a model to find boxes</source>
        <translation>Enseñar a un modelo a encontrar recuadros</translation>
    </message>
    <message>
        <source>Teacher (empty: hidden parts are learned)</source>
        <translation>Maestro (vacío: se aprenden partes ocultas)</translation>
    </message>
    <message>
        <source>Teaches a model a region without forgetting the others.</source>
        <translation>Enseña a un modelo una región sin olvidar las demás.</translation>
    </message>
    <message>
        <source>Teaches a model the labelled scenes of one region, known to it or new, without the old regions' data.

The new version is published only if the region gains and no other region loses more than the allowed accuracy; otherwise the model stays as it was, and the report says why.

Old scenes are for the strategies joint and all-data only, which exist for comparison.</source>
        <translation>Enseña a un modelo las escenas etiquetadas de una región, conocida o nueva, sin los datos de las regiones antiguas.

La versión nueva solo se publica si la región mejora y ninguna otra pierde más exactitud de la permitida; si no, el modelo queda como estaba y el informe dice por qué.

Las escenas antiguas son solo para las estrategias joint y all-data, que existen para comparar.</translation>
    </message>
    <message>
        <source>Teaches a region of a model to find landslides as boxes (Faster R-CNN).</source>
        <translation>Enseña a una región de un modelo a encontrar deslizamientos como recuadros (Faster R-CNN).</translation>
    </message>
    <message>
        <source>Teaches a region to find boxes around landslides, from the boxes of the landslides that are labelled. What learns is a head of Faster R-CNN on the model's encoder; encoder and decoders, and so all maps, stay the same to the byte. The result is a new version of the model, which one can go back from.

Boxes of masks need none of this; compare both before you choose.</source>
        <translation>Enseña a una región a encontrar recuadros alrededor de los deslizamientos, a partir de los recuadros de los deslizamientos etiquetados. Lo que aprende es una cabeza Faster R-CNN sobre el codificador del modelo; el codificador y los decodificadores, y con ello todos los mapas, quedan iguales hasta el último byte. El resultado es una versión nueva del modelo, de la que se puede volver atrás.

Los recuadros de máscaras no necesitan nada de esto; compare ambos antes de elegir.</translation>
    </message>
    <message>
        <source>Teaches a small network what a model answers, for mapping on laptops.</source>
        <translation>Enseña a una red pequeña lo que responde un modelo, para mapear en portátiles.</translation>
    </message>
    <message>
        <source>Teaches the encoder of a network what your images look like, before there are labels.</source>
        <translation>Enseña al codificador de una red cómo son sus imágenes, antes de que haya etiquetas.</translation>
    </message>
    <message>
        <source>Test scenes were never trained on; the others only show whether training worked.</source>
        <translation>Las escenas de prueba nunca se entrenaron; las demás solo muestran si el entrenamiento funcionó.</translation>
    </message>
    <message>
        <source>The archive is looked at before anything is written: it must hold one model and nothing else, whole and unchanged. Nothing that exists is touched.</source>
        <translation>El archivo comprimido se examina antes de escribir nada: debe contener un modelo y nada más, completo y sin cambios. No se toca nada que exista.</translation>
    </message>
    <message>
        <source>The model; its version in use.</source>
        <translation>El modelo; su versión en uso.</translation>
    </message>
    <message>
        <source>The model; its version in use. change: the change between the dates alone, without a model. starter: the model that comes with the plugin for this pixel size.</source>
        <translation>El modelo; su versión en uso. change: solo el cambio entre las fechas, sin modelo. starter: el modelo que viene con el complemento para este tamaño de píxel.</translation>
    </message>
    <message>
        <source>The network runs on the workers of a Dask cluster, such as tcp://host:8786; local: on workers that are started on this machine. The result is the same.</source>
        <translation>La red se ejecuta en los procesos de trabajo de un clúster Dask, como tcp://host:8786; local: en procesos que se inician en este equipo. El resultado es el mismo.</translation>
    </message>
    <message>
        <source>The pair can be mapped</source>
        <translation>El par se puede mapear</translation>
    </message>
    <message>
        <source>The region whose decoder an ONNX file holds; without one, all, each as an output of its own.</source>
        <translation>La región cuyo decodificador contiene un archivo ONNX; si no se indica, todas, cada una como una salida propia.</translation>
    </message>
    <message>
        <source>The same figures as JSON.</source>
        <translation>Las mismas cifras como JSON.</translation>
    </message>
    <message>
        <source>The same landslides as data, with metadata and statistics beside it.</source>
        <translation>Los mismos deslizamientos como datos, con metadatos y estadísticas al lado.</translation>
    </message>
    <message>
        <source>The same seed draws the same points.</source>
        <translation>La misma semilla extrae los mismos puntos.</translation>
    </message>
    <message>
        <source>The same seed, data and device give the same model.</source>
        <translation>La misma semilla, datos y dispositivo dan el mismo modelo.</translation>
    </message>
    <message>
        <source>The same seed, images, epochs and device give the same encoder.</source>
        <translation>La misma semilla, imágenes, épocas y dispositivo dan el mismo codificador.</translation>
    </message>
    <message>
        <source>The same; there the post-event raster alone is mapped, where the model can do without the other.</source>
        <translation>Lo mismo; allí se mapea solo el ráster posterior, si el modelo puede prescindir del otro.</translation>
    </message>
    <message>
        <source>The teacher; its version in use. starter: the model that comes with the plugin for this pixel size.</source>
        <translation>El maestro; su versión en uso. starter: el modelo que viene con el complemento para este tamaño de píxel.</translation>
    </message>
    <message>
        <source>The version in use, without the imagery that the model keeps unless that is asked for.

The name of the output says what is made: .zip is the model in one file, .onnx a network for other programs (with the keys that the plugin Deepness reads), and .lsmodel a model folder.

An ONNX file answers as the model does, which is checked before it is written. What it expects to see is written into it and said here. It holds all regions, each as an output of its own, or one; most programs want one.</source>
        <translation>La versión en uso, sin las imágenes que guarda el modelo salvo que se pidan.

El nombre de la salida dice qué se crea: .zip es el modelo en un solo archivo, .onnx una red para otros programas (con las claves que lee el complemento Deepness), y .lsmodel una carpeta de modelo.

Un archivo ONNX responde como el modelo, lo que se comprueba antes de escribirlo. Lo que espera ver se escribe en él y se dice aquí. Contiene todas las regiones, cada una como una salida propia, o una sola; la mayoría de los programas quiere una.</translation>
    </message>
    <message>
        <source>Their area (m²)</source>
        <translation>Su área (m²)</translation>
    </message>
    <message>
        <source>Threshold (empty: as the model or the scene says)</source>
        <translation>Umbral (vacío: según el modelo o la escena)</translation>
    </message>
    <message>
        <source>Threshold (empty: as the probability says)</source>
        <translation>Umbral (vacío: según la probabilidad)</translation>
    </message>
    <message>
        <source>Time limit (minutes)</source>
        <translation>Límite de tiempo (minutos)</translation>
    </message>
    <message>
        <source>Times as fast as the model</source>
        <translation>Veces tan rápido como el modelo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>To tell what changed since: a layer 'changes' in the GeoPackage, and a table (CSV).</source>
        <translation>Para decir qué cambió desde entonces: una capa 'changes' en el GeoPackage y una tabla (CSV).</translation>
    </message>
    <message>
        <source>Told by: {}</source>
        <translation>Se distinguen con: {}</translation>
    </message>
    <message>
        <source>Train a landslide model</source>
        <translation>Entrenar un modelo de deslizamientos</translation>
    </message>
    <message>
        <source>Trains a new model on the labelled scenes of a scene list (JSON): one shared encoder, and one decoder for every region.

Validation scenes decide when to stop; test scenes are not looked at. A training that was interrupted goes on where it stopped when it is started again with the same scenes.</source>
        <translation>Entrena un modelo nuevo con las escenas etiquetadas de una lista de escenas (JSON): un codificador compartido y un decodificador por región.

Las escenas de validación deciden cuándo parar; las de prueba no se miran. Un entrenamiento interrumpido continúa donde se detuvo al iniciarlo de nuevo con las mismas escenas.</translation>
    </message>
    <message>
        <source>Turns the probability of an earlier map into polygons; no network runs.</source>
        <translation>Convierte en polígonos la probabilidad de un mapa anterior; no se ejecuta ninguna red.</translation>
    </message>
    <message>
        <source>Under which map and data may be used, such as CC-BY-4.0.</source>
        <translation>Bajo qué licencia se pueden usar mapa y datos, como CC-BY-4.0.</translation>
    </message>
    <message>
        <source>Under which others may use it, such as CC-BY-4.0.</source>
        <translation>Bajo la cual otros pueden usarlo, como CC-BY-4.0.</translation>
    </message>
    <message>
        <source>Unpacks a model that came in one file.</source>
        <translation>Desempaqueta un modelo que vino en un solo archivo.</translation>
    </message>
    <message>
        <source>Update a landslide model</source>
        <translation>Actualizar un modelo de deslizamientos</translation>
    </message>
    <message>
        <source>Usually the post-event image; its style is used as it is.</source>
        <translation>Normalmente la imagen posterior; su estilo se usa tal cual.</translation>
    </message>
    <message>
        <source>Values are comparable within</source>
        <translation>Los valores son comparables dentro de</translation>
    </message>
    <message>
        <source>Verdict: good, warn or bad</source>
        <translation>Veredicto: good, warn o bad</translation>
    </message>
    <message>
        <source>Version in use</source>
        <translation>Versión en uso</translation>
    </message>
    <message>
        <source>Version of the model (empty: the one in use)</source>
        <translation>Versión del modelo (vacío: la que está en uso)</translation>
    </message>
    <message>
        <source>Virtual raster (.vrt) of all bands.</source>
        <translation>Ráster virtual (.vrt) de todas las bandas.</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Agua</translation>
    </message>
    <message>
        <source>Weights of 8 bits (ONNX)</source>
        <translation>Pesos de 8 bits (ONNX)</translation>
    </message>
    <message>
        <source>What a training reads (JSON).</source>
        <translation>Lo que lee un entrenamiento (JSON).</translation>
    </message>
    <message>
        <source>What hides the ground is not mapped. rules: told by rules; network: by the network for clouds, an optional part of the engine, from blue, green, red and near infrared; none: it is mapped like all else; auto: where change is mapped, also beside the starter: network where it is installed and the bands allow, else rules; none otherwise.</source>
        <translation>Lo que oculta el terreno no se mapea. rules: se distingue con reglas; network: con la red de nubes, una parte opcional del motor, a partir de azul, verde, rojo e infrarrojo cercano; none: se mapea como todo lo demás; auto: donde se mapea el cambio, también junto al modelo inicial: network si está instalada y las bandas lo permiten, si no rules; none en los demás casos.</translation>
    </message>
    <message>
        <source>What is as white on both dates is ground, not cloud.</source>
        <translation>Lo que es igual de blanco en ambas fechas es suelo, no nube.</translation>
    </message>
    <message>
        <source>What lies on flatter ground is ruled out: it stays, and its attribute ruled_out says flat; needs an elevation model.</source>
        <translation>Lo que está en terreno más llano se excluye: se conserva, y su atributo ruled_out dice flat; necesita un modelo de elevación.</translation>
    </message>
    <message>
        <source>What shall map them, as it decides which differences matter; empty: it is not known.</source>
        <translation>Con qué se mapearán, pues de ello depende qué diferencias importan; vacío: no se sabe.</translation>
    </message>
    <message>
        <source>What the bands show</source>
        <translation>Lo que muestran las bandas</translation>
    </message>
    <message>
        <source>What the colors of the landslides tell.</source>
        <translation>Qué indican los colores de los deslizamientos.</translation>
    </message>
    <message>
        <source>What the map must show; empty: all the landslides.</source>
        <translation>Lo que debe mostrar el mapa; vacío: todos los deslizamientos.</translation>
    </message>
    <message>
        <source>What training makes small. auto: dice_bce, or focal_iou with rau.</source>
        <translation>Lo que el entrenamiento minimiza. auto: dice_bce, o focal_iou con rau.</translation>
    </message>
    <message>
        <source>Where a region must be chosen, the polygon that most of the scene lies in decides.</source>
        <translation>Donde hay que elegir una región, decide el polígono que contiene la mayor parte de la escena.</translation>
    </message>
    <message>
        <source>Where more green light than near infrared comes back there is water; the file must name these bands.</source>
        <translation>Donde vuelve más luz verde que infrarroja cercana hay agua; el archivo debe nombrar esas bandas.</translation>
    </message>
    <message>
        <source>Where more green light than near infrared comes back there is water; the post-event raster must name these bands.</source>
        <translation>Donde vuelve más luz verde que infrarroja cercana hay agua; el ráster posterior debe nombrar esas bandas.</translation>
    </message>
    <message>
        <source>Where the data set was unpacked.</source>
        <translation>Dónde se descomprimió el conjunto de datos.</translation>
    </message>
    <message>
        <source>Where the images are from, as their license asks for.</source>
        <translation>De dónde proceden las imágenes, como pide su licencia.</translation>
    </message>
    <message>
        <source>Where the network runs; auto: on a graphics card where there is one that it can use.</source>
        <translation>Dónde se ejecuta la red; auto: en una tarjeta gráfica si hay una que pueda usar.</translation>
    </message>
    <message>
        <source>Where they are complete (empty: everywhere)</source>
        <translation>Donde son completos (vacío: en todas partes)</translation>
    </message>
    <message>
        <source>Which landslides of the inventory to take; layers without review states are taken whole.</source>
        <translation>Qué deslizamientos del inventario se toman; las capas sin estado de revisión se toman enteras.</translation>
    </message>
    <message>
        <source>Which landslides to show; layers without review states are shown whole.</source>
        <translation>Qué deslizamientos se muestran; las capas sin estado de revisión se muestran enteras.</translation>
    </message>
    <message>
        <source>Which landslides to take; layers without review states are taken whole.</source>
        <translation>Qué deslizamientos se toman; las capas sin estado de revisión se toman enteras.</translation>
    </message>
    <message>
        <source>Whose decoder maps the scenes; auto: chosen for each scene.</source>
        <translation>Qué decodificador mapea las escenas; auto: se elige para cada una.</translation>
    </message>
    <message>
        <source>Whose decoder maps; auto: the polygons of regions decide, then the images.</source>
        <translation>Qué decodificador mapea; auto: deciden los polígonos de regiones y luego las imágenes.</translation>
    </message>
    <message>
        <source>Whose decoder's uncertainty counts.</source>
        <translation>Qué decodificador cuenta para la incertidumbre.</translation>
    </message>
    <message>
        <source>Without one: beside the file, named as the model in it.</source>
        <translation>Si no se indica: junto al archivo, con el nombre del modelo que contiene.</translation>
    </message>
    <message>
        <source>Without the pre-event image (ONNX)</source>
        <translation>Sin la imagen anterior (ONNX)</translation>
    </message>
    <message>
        <source>Without the stairs of pixels; shared borders stay shared, areas are those of what is written.</source>
        <translation>Sin los escalones de los píxeles; los límites compartidos siguen siéndolo, las áreas son las de lo que se escribe.</translation>
    </message>
    <message>
        <source>Writes a model for others: as a folder, in one file, or as ONNX for other programs.</source>
        <translation>Escribe un modelo para otros: como carpeta, en un solo archivo, o como ONNX para otros programas.</translation>
    </message>
    <message>
        <source>Writes an inventory of landslides as data for others, in the format that the file name ends with, and beside it metadata (JSON, Markdown) and statistics (HTML, CSV).

A GeoPackage holds its style, form, metadata and the mapped area; a KML colors, title and mapped area; a GeoJSON colors and metadata. Shapefile, FlatGeobuf and CSV hold none of it: a style and metadata that QGIS finds, and the mapped area, are written beside them.

A .qgz is a project of QGIS with a GeoPackage beside it, for QField, Mergin Maps and desktops without this plugin: give it a folder of its own.</source>
        <translation>Escribe un inventario de deslizamientos como datos para otros, en el formato en que termina el nombre del archivo, y junto a él metadatos (JSON, Markdown) y estadísticas (HTML, CSV).

Un GeoPackage contiene su estilo, formulario, metadatos y el área mapeada; un KML, colores, título y área mapeada; un GeoJSON, colores y metadatos. Shapefile, FlatGeobuf y CSV no contienen nada de ello: junto a ellos se escriben un estilo y metadatos que QGIS encuentra, y el área mapeada.

Un .qgz es un proyecto de QGIS con un GeoPackage al lado, para QField, Mergin Maps y equipos sin este complemento: dele una carpeta propia.</translation>
    </message>
    <message>
        <source>Writes landslides as GeoPackage, Shapefile, GeoJSON, FlatGeobuf, CSV or KML.</source>
        <translation>Escribe deslizamientos como GeoPackage, Shapefile, GeoJSON, FlatGeobuf, CSV o KML.</translation>
    </message>
    <message>
        <source>Writes the same landslides with more attributes: length, width and orientation of each; mean and largest slope, elevations, drop from the highest to the lowest pixel, direction and length of the runout, height by length (H/L), and whether the ground is a hollow, planar or a nose.

The elevation model may be of any CRS and pixel size, in metres or feet, and may have gaps: where it has no elevations the attributes are empty, and dem_share tells which part of a landslide it covers.

Rules tell what cannot be a landslide: flat ground, water. What they take stays in the file; its attribute ruled_out says why, and running this again without the rules takes them back.</source>
        <translation>Escribe los mismos deslizamientos con más atributos: longitud, anchura y orientación de cada uno; pendiente media y máxima, elevaciones, desnivel del píxel más alto al más bajo, dirección y longitud del recorrido, altura entre longitud (H/L), y si el terreno es una vaguada, es plano o es un espolón.

El modelo de elevación puede tener cualquier SRC y tamaño de píxel, en metros o pies, y puede tener huecos: donde no hay elevaciones los atributos quedan vacíos, y dem_share indica qué parte de un deslizamiento cubre.

Las reglas dicen qué no puede ser un deslizamiento: terreno llano, agua. Lo que excluyen se queda en el archivo; su atributo ruled_out dice por qué, y volver a ejecutar sin las reglas lo recupera.</translation>
    </message>
    <message>
        <source>Written beside the first file: JSON, Markdown, HTML, CSV, and what a format has no place for.</source>
        <translation>Escrito junto al primer archivo: JSON, Markdown, HTML, CSV, y aquello para lo que un formato no tiene lugar.</translation>
    </message>
    <message>
        <source>Your name in reviews</source>
        <translation>Su nombre en las revisiones</translation>
    </message>
    <message>
        <source>auto: by the network where it is installed and the bands allow, else by rules.</source>
        <translation>auto: con la red si está instalada y las bandas lo permiten, si no con reglas.</translation>
    </message>
    <message>
        <source>clay-v1.5.ckpt (5 GB), which you fetch yourself; its encoder is written beside it once.</source>
        <translation>clay-v1.5.ckpt (5 GB), que usted mismo descarga; su codificador se escribe una vez al lado.</translation>
    </message>
    <message>
        <source>clay: what the foundation model Clay v1.5 says of the post-event image is added to what the network sees. clay-encoder: Clay takes the encoder's place. Much slower, best on a graphics card.</source>
        <translation>clay: lo que el modelo fundacional Clay v1.5 dice de la imagen posterior se añade a lo que ve la red. clay-encoder: Clay ocupa el lugar del codificador. Mucho más lento; mejor con una tarjeta gráfica.</translation>
    </message>
    <message>
        <source>landslide4sense, lmhld, cas (CAS Landslide Dataset) or bijie.</source>
        <translation>landslide4sense, lmhld, cas (CAS Landslide Dataset) o bijie.</translation>
    </message>
    <message>
        <source>masks: around the candidates of a map; faster-rcnn: by what train-boxes has taught the model; the threshold is that of a box's score then.</source>
        <translation>masks: alrededor de los candidatos de un mapeo; faster-rcnn: con lo que train-boxes enseñó al modelo; el umbral es entonces el de la puntuación de un recuadro.</translation>
    </message>
    <message>
        <source>scene: each date by its own percentiles, whatever its units; data set: all as they are.</source>
        <translation>scene: cada fecha según sus propios percentiles, sean cuales sean sus unidades; data set: todas tal como están.</translation>
    </message>
    <message>
        <source>scse: over channels and space, with the decoders unet, unet++ and attention-unet.</source>
        <translation>scse: sobre canales y espacio, con los decodificadores unet, unet++ y attention-unet.</translation>
    </message>
    <message>
        <source>starter, none for random weights, the folder of a model, or the file of an encoder.</source>
        <translation>starter, none para pesos aleatorios, la carpeta de un modelo, o el archivo de un codificador.</translation>
    </message>
    <message>
        <source>starter, or the folder of a model that becomes yours first and then learns.</source>
        <translation>starter, o la carpeta de un modelo que primero pasa a ser suyo y luego aprende.</translation>
    </message>
</context>
<context>
    <name>PutTogetherButton</name>
    <message>
        <source>Files or an archive…</source>
        <translation>Archivos o archivo comprimido…</translation>
    </message>
    <message>
        <source>Files that hold the bands of one scene</source>
        <translation>Archivos que contienen las bandas de una escena</translation>
    </message>
    <message>
        <source>Folder of a scene (SAFE, Landsat, or with one file for each band)</source>
        <translation>Carpeta de una escena (SAFE, Landsat, o con un archivo por banda)</translation>
    </message>
    <message>
        <source>Folder of a scene…</source>
        <translation>Carpeta de una escena…</translation>
    </message>
    <message>
        <source>Put bands together</source>
        <translation>Reunir bandas</translation>
    </message>
    <message>
        <source>Put together: one layer of several single-band files, a Sentinel-2 SAFE folder or archive, or a Landsat folder</source>
        <translation>Reunir: una sola capa a partir de varios archivos de una banda, de una carpeta o archivo comprimido SAFE de Sentinel-2, o de una carpeta Landsat</translation>
    </message>
    <message>
        <source>Rasters and archives (*.tif *.tiff *.jp2 *.img *.vrt *.zip *.tar);;All files (*)</source>
        <translation>Rásteres y archivos comprimidos (*.tif *.tiff *.jp2 *.img *.vrt *.zip *.tar);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>RegionsLayer</name>
    <message>
        <source>Attri&amp;bute</source>
        <translation>Atri&amp;buto</translation>
    </message>
    <message>
        <source>Attribute with the name of the region</source>
        <translation>Atributo con el nombre de la región</translation>
    </message>
    <message>
        <source>La&amp;yer</source>
        <translation>Ca&amp;pa</translation>
    </message>
    <message>
        <source>None: ask the images</source>
        <translation>Ninguna: según las imágenes</translation>
    </message>
    <message>
        <source>Polygons of regions, such as ecoregions; where they do not tell, the images decide</source>
        <translation>Polígonos de regiones, como ecorregiones; donde no indican nada, deciden las imágenes</translation>
    </message>
    <message>
        <source>Regions on a map</source>
        <translation>Regiones en un mapa</translation>
    </message>
</context>
<context>
    <name>RemainingTime</name>
    <message>
        <source>a few seconds left</source>
        <translation>quedan unos segundos</translation>
    </message>
    <message>
        <source>about {:.1f} h left</source>
        <translation>quedan unas {:.1f} h</translation>
    </message>
    <message>
        <source>about {} min left</source>
        <translation>quedan unos {} min</translation>
    </message>
    <message>
        <source>about {} s left</source>
        <translation>quedan unos {} s</translation>
    </message>
</context>
<context>
    <name>Reshape</name>
    <message>
        <source>'{}' cannot be edited.</source>
        <translation>«{}» no se puede editar.</translation>
    </message>
    <message>
        <source>'{}' has unsaved edits. Save or discard them before you reshape a candidate here.</source>
        <translation>«{}» tiene cambios sin guardar. Guárdelos o descártelos antes de modificar aquí la forma de un candidato.</translation>
    </message>
    <message>
        <source>The new shape cannot be saved, and is still there to be saved again: {}</source>
        <translation>No se pudo guardar la nueva forma; sigue ahí para volver a guardarla: {}</translation>
    </message>
</context>
<context>
    <name>Results</name>
    <message>
        <source>(told by rules)</source>
        <translation>(según reglas)</translation>
    </message>
    <message>
        <source>(told by the network {})</source>
        <translation>(según la red {})</translation>
    </message>
    <message>
        <source>Boxes</source>
        <translation>Recuadros</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidatos</translation>
    </message>
    <message>
        <source>Cloud</source>
        <translation>Nube</translation>
    </message>
    <message>
        <source>Clouds, shadow, snow (after)</source>
        <translation>Nubes, sombra, nieve (posterior)</translation>
    </message>
    <message>
        <source>Clouds, shadow, snow (before)</source>
        <translation>Nubes, sombra, nieve (anterior)</translation>
    </message>
    <message>
        <source>Probability</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>Probability, {}</source>
        <translation>Probabilidad, {}</translation>
    </message>
    <message>
        <source>Shadow</source>
        <translation>Sombra</translation>
    </message>
    <message>
        <source>Snow</source>
        <translation>Nieve</translation>
    </message>
    <message>
        <source>The change alone, {}</source>
        <translation>Solo el cambio, {}</translation>
    </message>
    <message>
        <source>The starter alone, {}</source>
        <translation>Solo el modelo inicial, {}</translation>
    </message>
    <message>
        <source>clouds, shadow and snow hide {} of the image after</source>
        <translation>nubes, sombra y nieve ocultan el {} de la imagen posterior</translation>
    </message>
    <message>
        <source>clouds, shadow and snow hide {} of the image before</source>
        <translation>nubes, sombra y nieve ocultan el {} de la imagen anterior</translation>
    </message>
    <message>
        <source>region {region} (probability {probability:.2f})</source>
        <translation>región {region} (probabilidad {probability:.2f})</translation>
    </message>
    <message>
        <source>region {} (from the polygon layer)</source>
        <translation>región {} (de la capa de polígonos)</translation>
    </message>
    <message>
        <source>ruled out: {}</source>
        <translation>excluidos: {}</translation>
    </message>
    <message>
        <source>threshold {} % (from the scene)</source>
        <translation>umbral {} % (de la escena)</translation>
    </message>
    <message>
        <source>threshold {} % (from what is labelled)</source>
        <translation>umbral {} % (de lo etiquetado)</translation>
    </message>
    <message>
        <source>{} in water</source>
        <translation>{} en agua</translation>
    </message>
    <message>
        <source>{} of the area mapped from the post-event image alone</source>
        <translation>{} del área mapeado solo con la imagen posterior</translation>
    </message>
    <message>
        <source>{} of the area not mapped</source>
        <translation>{} del área sin mapear</translation>
    </message>
    <message>
        <source>{} on flat ground</source>
        <translation>{} en terreno llano</translation>
    </message>
</context>
<context>
    <name>ReviewActions</name>
    <message>
        <source>A landslide (A)</source>
        <translation>Un deslizamiento (A)</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Accept all above … %</source>
        <translation>Aceptar todos desde el … %</translation>
    </message>
    <message>
        <source>Blink</source>
        <translation>Alternar</translation>
    </message>
    <message>
        <source>Merge the selected ones that touch (M)</source>
        <translation>Unir los seleccionados que se tocan (M)</translation>
    </message>
    <message>
        <source>More: several at once</source>
        <translation>Más: varios a la vez</translation>
    </message>
    <message>
        <source>Next that is not reviewed (N or Right)</source>
        <translation>Siguiente sin revisar (N o Derecha)</translation>
    </message>
    <message>
        <source>No landslide: the model learns from it (R)</source>
        <translation>No es un deslizamiento: el modelo aprende de ello (R)</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Reshape with the vertex tool (E)</source>
        <translation>Cambiar la forma con la herramienta de vértices (E)</translation>
    </message>
    <message>
        <source>Row above (P or Left)</source>
        <translation>Fila de arriba (P o Izquierda)</translation>
    </message>
    <message>
        <source>Show the other date (Space; hold it for a short look)</source>
        <translation>Mostrar la otra fecha (Espacio; manténgalo para verla un momento)</translation>
    </message>
    <message>
        <source>Split what has grown together along a line (S)</source>
        <translation>Dividir por una línea lo que se ha unido (S)</translation>
    </message>
    <message>
        <source>Swipe</source>
        <translation>Cortina</translation>
    </message>
    <message>
        <source>Take back the latest decision (U or Ctrl+Z)</source>
        <translation>Deshacer la última decisión (U o Ctrl+Z)</translation>
    </message>
    <message>
        <source>The border between the dates follows the mouse (W)</source>
        <translation>El límite entre las fechas sigue al ratón (W)</translation>
    </message>
    <message>
        <source>Write a comment (C)</source>
        <translation>Escribir un comentario (C)</translation>
    </message>
</context>
<context>
    <name>ReviewFilter</name>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>As mapped</source>
        <translation>Según el mapeo</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Editado</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>In this view</source>
        <translation>En esta vista</translation>
    </message>
    <message>
        <source>Largest first</source>
        <translation>Más grandes primero</translation>
    </message>
    <message>
        <source>Most confident first</source>
        <translation>Más seguros primero</translation>
    </message>
    <message>
        <source>Most uncertain first</source>
        <translation>Más inciertos primero</translation>
    </message>
    <message>
        <source>Nearest to here first</source>
        <translation>Más cercanos primero</translation>
    </message>
    <message>
        <source>Not reviewed</source>
        <translation>Sin revisar</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Ruled out</source>
        <translation>Excluido</translation>
    </message>
    <message>
        <source>S&amp;how</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>Sort &amp;by</source>
        <translation>Ordenar &amp;por</translation>
    </message>
    <message>
        <source>Status of the candidates shown</source>
        <translation>Estado de los candidatos mostrados</translation>
    </message>
    <message>
        <source>Where the candidates are</source>
        <translation>Dónde están los candidatos</translation>
    </message>
    <message>
        <source>Where, or from which run; 'in view' takes the view as it is now</source>
        <translation>Dónde, o de qué ejecución; «en la vista» toma la vista actual</translation>
    </message>
    <message>
        <source>Which candidate comes next</source>
        <translation>Qué candidato viene después</translation>
    </message>
    <message>
        <source>Which candidates are listed; what you decide stays listed until you choose again</source>
        <translation>Qué candidatos se listan; lo que decida sigue en la lista hasta que vuelva a elegir</translation>
    </message>
</context>
<context>
    <name>ReviewForm</name>
    <message>
        <source>&amp;Type</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Use these for the next ones</source>
        <translation>&amp;Usar para los siguientes</translation>
    </message>
    <message>
        <source>Anything worth knowing about this candidate (C)</source>
        <translation>Lo que convenga saber de este candidato (C)</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Atributos</translation>
    </message>
    <message>
        <source>C&amp;omment</source>
        <translation>C&amp;omentario</translation>
    </message>
    <message>
        <source>Candidates that you accept from now on get the values last set here, where they have none</source>
        <translation>Los candidatos que acepte desde ahora reciben los últimos valores puestos aquí, donde no tengan</translation>
    </message>
    <message>
        <source>Certaint&amp;y</source>
        <translation>Certe&amp;za</translation>
    </message>
    <message>
        <source>Date of the landslide</source>
        <translation>Fecha del deslizamiento</translation>
    </message>
    <message>
        <source>Date of the post-event image</source>
        <translation>Fecha de la imagen posterior</translation>
    </message>
    <message>
        <source>Date of the pre-event image</source>
        <translation>Fecha de la imagen anterior</translation>
    </message>
    <message>
        <source>E&amp;vent</source>
        <translation>E&amp;vento</translation>
    </message>
    <message>
        <source>How sure you are of it</source>
        <translation>Qué tan seguro está</translation>
    </message>
    <message>
        <source>I&amp;mage before</source>
        <translation>&amp;Imagen anterior</translation>
    </message>
    <message>
        <source>Image a&amp;fter</source>
        <translation>Ima&amp;gen posterior</translation>
    </message>
    <message>
        <source>Kind of movement, after Varnes</source>
        <translation>Tipo de movimiento, según Varnes</translation>
    </message>
    <message>
        <source>Mapper</source>
        <translation>Mapeado por</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Sin definir</translation>
    </message>
    <message>
        <source>Pa&amp;rt</source>
        <translation>Pa&amp;rte</translation>
    </message>
    <message>
        <source>Tri&amp;gger</source>
        <translation>D&amp;esencadenante</translation>
    </message>
    <message>
        <source>What set it off</source>
        <translation>Qué lo desencadenó</translation>
    </message>
    <message>
        <source>What surveys keep about a landslide; written as soon as you change it</source>
        <translation>Lo que los inventarios registran de un deslizamiento; se escribe en cuanto lo cambia</translation>
    </message>
    <message>
        <source>Which part of the landslide this polygon is</source>
        <translation>Qué parte del deslizamiento es este polígono</translation>
    </message>
    <message>
        <source>Who mapped this landslide, where it is not you</source>
        <translation>Quién mapeó este deslizamiento, si no fue usted</translation>
    </message>
</context>
<context>
    <name>ReviewHead</name>
    <message>
        <source>End the re&amp;view</source>
        <translation>Terminar la revi&amp;sión</translation>
    </message>
    <message>
        <source>Go from candidate to candidate with keys, on the map and on this page</source>
        <translation>Ir de candidato en candidato con teclas, en el mapa y en esta página</translation>
    </message>
    <message>
        <source>Progress of the review</source>
        <translation>Progreso de la revisión</translation>
    </message>
    <message>
        <source>Reviewed {reviewed:,} of {total:,} ({accepted:,} accepted, {edited:,} edited, {rejected:,} rejected). Area of the landslides: {area}</source>
        <translation>Revisados: {reviewed:,} de {total:,} (aceptados {accepted:,}, editados {edited:,}, rechazados {rejected:,}). Área de los deslizamientos: {area}</translation>
    </message>
    <message>
        <source>Share of the candidates that are reviewed</source>
        <translation>Proporción de candidatos revisados</translation>
    </message>
    <message>
        <source>Start the re&amp;view</source>
        <translation>Empe&amp;zar la revisión</translation>
    </message>
    <message>
        <source>This event is open read-only, so nothing can be decided here: {}</source>
        <translation>Este evento está abierto en solo lectura, aquí no se puede decidir nada: {}</translation>
    </message>
</context>
<context>
    <name>ReviewMode</name>
    <message>
        <source>Click a line across the candidate, then right-click or press Enter. Esc leaves it whole.</source>
        <translation>Haga clic en una línea que cruce el candidato y luego clic derecho o Intro. Esc lo deja entero.</translation>
    </message>
    <message>
        <source>Move the corners, or press E and draw a new border. Enter or A saves, Esc discards.</source>
        <translation>Mueva los vértices, o pulse E y dibuje un límite nuevo. Intro o A guarda, Esc descarta.</translation>
    </message>
    <message>
        <source>There is no pre-event image to show: choose it on the Map page.</source>
        <translation>No hay imagen anterior que mostrar: elíjala en la página «Mapear».</translation>
    </message>
</context>
<context>
    <name>ReviewNotice</name>
    <message>
        <source>Go to the Map page</source>
        <translation>Ir a la página «Mapear»</translation>
    </message>
    <message>
        <source>Make or open an event</source>
        <translation>Crear o abrir un evento</translation>
    </message>
    <message>
        <source>No event is open. An event keeps the candidates and every decision about them.</source>
        <translation>No hay ningún evento abierto. Un evento guarda los candidatos y cada decisión sobre ellos.</translation>
    </message>
    <message>
        <source>Take them into this event</source>
        <translation>Pasarlos a este evento</translation>
    </message>
    <message>
        <source>The layer '{}' holds candidates of no event: decisions about them are not kept.</source>
        <translation>La capa «{}» contiene candidatos de ningún evento: las decisiones sobre ellos no se registran.</translation>
    </message>
    <message>
        <source>This event has no candidates yet. Map landslides; they come here by themselves.</source>
        <translation>Este evento aún no tiene candidatos. Mapee deslizamientos; llegan aquí solos.</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Accepting and rejecting lead to the next candidate that is not reviewed</source>
        <translation>Aceptar y rechazar llevan al siguiente candidato sin revisar</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Go on after a &amp;decision</source>
        <translation>&amp;Seguir tras decidir</translation>
    </message>
    <message>
        <source>Nothing was moved, so nothing is saved.</source>
        <translation>No se movió nada, así que no se guarda nada.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Save the edits</source>
        <translation>Guardar los cambios</translation>
    </message>
    <message>
        <source>Save the edits of the candidates layer in the event</source>
        <translation>Guardar en el evento los cambios de la capa de candidatos</translation>
    </message>
    <message>
        <source>Split into candidates {numbers}, listed below each other; decide on each of them.</source>
        <translation>Dividido en los candidatos {numbers}, que aparecen uno bajo otro; decida sobre cada uno.</translation>
    </message>
    <message>
        <source>Write the inventory as data and as a map</source>
        <translation>Escribir el inventario como datos y como mapa</translation>
    </message>
</context>
<context>
    <name>ReviewSession</name>
    <message>
        <source>All candidates are reviewed.</source>
        <translation>Todos los candidatos están revisados.</translation>
    </message>
    <message>
        <source>All that are shown here are reviewed. Others that are not: {}; show all to see them.</source>
        <translation>Todos los mostrados están revisados. Otros que no lo están: {}; muestre todos para verlos.</translation>
    </message>
    <message>
        <source>Mean probability {mean:.2f}, highest {highest:.2f}</source>
        <translation>Probabilidad media {mean:.2f}, máxima {highest:.2f}</translation>
    </message>
    <message>
        <source>Region {}</source>
        <translation>Región {}</translation>
    </message>
    <message>
        <source>Reviewed by {name}, {when:%Y-%m-%d %H:%M} UTC</source>
        <translation>Revisado por {name}, {when:%Y-%m-%d %H:%M} UTC</translation>
    </message>
    <message>
        <source>The line lies outside of the area that the candidates' CRS is made for.</source>
        <translation>La línea está fuera del área para la que sirve el SRC de los candidatos.</translation>
    </message>
    <message>
        <source>There is nothing left to undo.</source>
        <translation>No queda nada que deshacer.</translation>
    </message>
    <message>
        <source>This candidate has no shape to show.</source>
        <translation>Este candidato no tiene forma que mostrar.</translation>
    </message>
    <message>
        <source>This candidate is not there any more: it was deleted or mapped again.</source>
        <translation>Este candidato ya no existe: se borró o se volvió a mapear.</translation>
    </message>
    <message>
        <source>Undone: {action}. Candidates: {count}</source>
        <translation>Deshecho: {action}. Candidatos: {count}</translation>
    </message>
    <message>
        <source>a comment</source>
        <translation>comentario</translation>
    </message>
    <message>
        <source>a merge</source>
        <translation>unión</translation>
    </message>
    <message>
        <source>a new shape</source>
        <translation>forma nueva</translation>
    </message>
    <message>
        <source>a split</source>
        <translation>división</translation>
    </message>
    <message>
        <source>accepting</source>
        <translation>aceptación</translation>
    </message>
    <message>
        <source>attributes</source>
        <translation>atributos</translation>
    </message>
    <message>
        <source>making unreviewed</source>
        <translation>marcado como sin revisar</translation>
    </message>
    <message>
        <source>rejecting</source>
        <translation>rechazo</translation>
    </message>
</context>
<context>
    <name>Reviews</name>
    <message>
        <source>Candidate {number} was changed since by {name}; your decision is not undone.</source>
        <translation>El candidato {number} fue modificado después por {name}; su decisión no se deshace.</translation>
    </message>
    <message>
        <source>The edits are saved, but not recorded as decisions: {}</source>
        <translation>Los cambios están guardados, pero no registrados como decisiones: {}</translation>
    </message>
    <message>
        <source>The line does not cut the candidate. Begin and end it outside of the outline.</source>
        <translation>La línea no corta el candidato. Empiécela y termínela fuera del contorno.</translation>
    </message>
    <message>
        <source>The new shape has no area. Draw a polygon with at least three corners.</source>
        <translation>La nueva forma no tiene área. Dibuje un polígono con al menos tres vértices.</translation>
    </message>
    <message>
        <source>This candidate has edits that are not saved. Save or discard them, then decide.</source>
        <translation>Este candidato tiene cambios sin guardar. Guárdelos o descártelos y luego decida.</translation>
    </message>
    <message>
        <source>somebody else</source>
        <translation>otra persona</translation>
    </message>
    <message>
        <source>{} of the candidates are not there any more: they were deleted or mapped again.</source>
        <translation>Candidatos que ya no existen: {}. Se borraron o se volvieron a mapear.</translation>
    </message>
</context>
<context>
    <name>SampleBox</name>
    <message>
        <source>&amp;Draw a sample</source>
        <translation>&amp;Extraer una muestra</translation>
    </message>
    <message>
        <source>&amp;Judge the points</source>
        <translation>E&amp;valuar los puntos</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>All points of the sample are judged.</source>
        <translation>Todos los puntos de la muestra están evaluados.</translation>
    </message>
    <message>
        <source>Area of landslides by the sample: {area} km²</source>
        <translation>Área de deslizamientos según la muestra: {area} km²</translation>
    </message>
    <message>
        <source>Area of landslides by the sample: {area} km² (95 %: {low} to {high})</source>
        <translation>Área de deslizamientos según la muestra: {area} km² (95 %: de {low} a {high})</translation>
    </message>
    <message>
        <source>Area of landslides: not defined yet. {}</source>
        <translation>Área de deslizamientos aún no definida: {}</translation>
    </message>
    <message>
        <source>Back (U)</source>
        <translation>Atrás (U)</translation>
    </message>
    <message>
        <source>Cannot tell (3)</source>
        <translation>No está claro (3)</translation>
    </message>
    <message>
        <source>Choose the post-event raster on the Map page: the points are judged on it.</source>
        <translation>Elija el ráster posterior en la página «Mapear»: los puntos se evalúan en él.</translation>
    </message>
    <message>
        <source>Draw points of the event's map at random; earlier samples stay in the event</source>
        <translation>Extraer al azar puntos del mapa del evento; las muestras anteriores se conservan en el evento</translation>
    </message>
    <message>
        <source>Go from point to point on the images alone; the map is hidden meanwhile</source>
        <translation>Ir de punto en punto solo con las imágenes; el mapa se oculta mientras tanto</translation>
    </message>
    <message>
        <source>Is most of the framed square landslide? Space shows the other date, Esc stops.</source>
        <translation>¿Es deslizamiento la mayor parte del cuadrado enmarcado? Espacio muestra la otra fecha, Esc termina.</translation>
    </message>
    <message>
        <source>Landslide (1)</source>
        <translation>Deslizamiento (1)</translation>
    </message>
    <message>
        <source>Most of the square is landslide</source>
        <translation>La mayor parte del cuadrado es deslizamiento</translation>
    </message>
    <message>
        <source>Most of the square is no landslide</source>
        <translation>La mayor parte del cuadrado no es deslizamiento</translation>
    </message>
    <message>
        <source>No landslide (2)</source>
        <translation>Sin deslizamiento (2)</translation>
    </message>
    <message>
        <source>Open an event: the sample is drawn from its map, and kept in it.</source>
        <translation>Abra un evento: la muestra se extrae de su mapa y se guarda en él.</translation>
    </message>
    <message>
        <source>Point {number} of {total}: {judged} judged, {unclear} unclear</source>
        <translation>Punto {number} de {total}: evaluados {judged}, no claros {unclear}</translation>
    </message>
    <message>
        <source>Points drawn at random from landslides, from what lies around them and from the rest tell how large the area of all landslides really is.</source>
        <translation>Unos puntos extraídos al azar de los deslizamientos, de su entorno y del resto indican cuál es realmente el área de todos los deslizamientos.</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>Stop judging</source>
        <translation>Dejar de evaluar</translation>
    </message>
    <message>
        <source>Take the last answer back, also one of another day</source>
        <translation>Deshacer la última respuesta, aunque sea de otro día</translation>
    </message>
    <message>
        <source>The images do not show what it is</source>
        <translation>Las imágenes no muestran qué es</translation>
    </message>
    <message>
        <source>This point cannot be shown in the map's coordinate reference system.</source>
        <translation>Este punto no se puede mostrar en el sistema de referencia de coordenadas del mapa.</translation>
    </message>
    <message>
        <source>as the image</source>
        <translation>como la imagen</translation>
    </message>
    <message>
        <source>{total} points: {judged} judged, {unclear} unclear</source>
        <translation>Puntos {total}: evaluados {judged}, no claros {unclear}</translation>
    </message>
</context>
<context>
    <name>SceneRow</name>
    <message>
        <source>Choose a layer</source>
        <translation>Elija una capa</translation>
    </message>
    <message>
        <source>Choose a raster</source>
        <translation>Elija un ráster</translation>
    </message>
    <message>
        <source>Labelled area</source>
        <translation>Área etiquetada</translation>
    </message>
    <message>
        <source>Landscape that this scene belongs to; each has its own decoder</source>
        <translation>Paisaje al que pertenece esta escena; cada uno tiene su propio decodificador</translation>
    </message>
    <message>
        <source>Landslides</source>
        <translation>Deslizamientos</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Polygons inside which all landslides are drawn; empty: the whole raster</source>
        <translation>Polígonos dentro de los cuales están dibujados todos los deslizamientos; vacío: todo el ráster</translation>
    </message>
    <message>
        <source>Polygons of landslides, or a mask raster (0 background, 1 landslide, 255 unknown)</source>
        <translation>Polígonos de deslizamientos, o un ráster de máscara (0 fondo, 1 deslizamiento, 255 desconocido)</translation>
    </message>
    <message>
        <source>Post-event</source>
        <translation>Posterior</translation>
    </message>
    <message>
        <source>Pre-event</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Raster taken after the event</source>
        <translation>Ráster tomado después del evento</translation>
    </message>
    <message>
        <source>Raster taken before the event; may be left empty</source>
        <translation>Ráster tomado antes del evento; puede quedar vacío</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Remove this scene</source>
        <translation>Quitar esta escena</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Scene {number} ({role})</source>
        <translation>Escena {number} ({role})</translation>
    </message>
    <message>
        <source>Scene {number}: {region} ({role})</source>
        <translation>Escena {number}: {region} ({role})</translation>
    </message>
    <message>
        <source>Take this scene out of the training; no layer is removed</source>
        <translation>Quitar esta escena del entrenamiento; no se elimina ninguna capa</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Training teaches the model; validation decides when to stop and is never learnt</source>
        <translation>El entrenamiento enseña al modelo; la validación decide cuándo parar y nunca se aprende</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validación</translation>
    </message>
    <message>
        <source>Whole raster</source>
        <translation>Ráster completo</translation>
    </message>
    <message>
        <source>choose the layer with the landslides.</source>
        <translation>elija la capa con los deslizamientos.</translation>
    </message>
    <message>
        <source>choose the post-event raster.</source>
        <translation>elija el ráster posterior al evento.</translation>
    </message>
    <message>
        <source>e.g. hokkaido</source>
        <translation>p. ej., hokkaido</translation>
    </message>
    <message>
        <source>name the region (letters a-z and digits).</source>
        <translation>nombre la región (letras a-z y cifras).</translation>
    </message>
    <message>
        <source>pre-event and post-event raster are the same layer.</source>
        <translation>el ráster anterior y el posterior son la misma capa.</translation>
    </message>
</context>
<context>
    <name>ScenesForm</name>
    <message>
        <source>A scene list (JSON file)</source>
        <translation>Una lista de escenas (archivo JSON)</translation>
    </message>
    <message>
        <source>Add a &amp;scene</source>
        <translation>Añadir &amp;escena</translation>
    </message>
    <message>
        <source>Add a scene.</source>
        <translation>Añada una escena.</translation>
    </message>
    <message>
        <source>Another scene of this region</source>
        <translation>Otra escena de esta región</translation>
    </message>
    <message>
        <source>Another scene, of this region or of another one</source>
        <translation>Otra escena, de esta región o de otra</translation>
    </message>
    <message>
        <source>At least one scene must have the role Training.</source>
        <translation>Al menos una escena debe tener la función «Entrenamiento».</translation>
    </message>
    <message>
        <source>Choose a scene list (JSON).</source>
        <translation>Elija una lista de escenas (JSON).</translation>
    </message>
    <message>
        <source>JSON file with the paths of rasters and labels</source>
        <translation>Archivo JSON con las rutas de rásteres y etiquetas</translation>
    </message>
    <message>
        <source>Layers of this project</source>
        <translation>Capas de este proyecto</translation>
    </message>
    <message>
        <source>Scene &amp;list</source>
        <translation>&amp;Lista de escenas</translation>
    </message>
    <message>
        <source>Scene lists (*.json)</source>
        <translation>Listas de escenas (*.json)</translation>
    </message>
    <message>
        <source>Scene {number}: {problem}</source>
        <translation>Escena {number}: {problem}</translation>
    </message>
    <message>
        <source>Where the labelled scenes come from</source>
        <translation>De dónde vienen las escenas etiquetadas</translation>
    </message>
</context>
<context>
    <name>SchemeChooser</name>
    <message>
        <source>As in Landslide Mapper</source>
        <translation>Como en Landslide Mapper</translation>
    </message>
    <message>
        <source>From a file…</source>
        <translation>De un archivo…</translation>
    </message>
    <message>
        <source>Names and words of attributes</source>
        <translation>Nombres y palabras de los atributos</translation>
    </message>
    <message>
        <source>Save a copy to edit: a text file of names and words</source>
        <translation>Guardar una copia para editarla: un archivo de texto con nombres y palabras</translation>
    </message>
</context>
<context>
    <name>SearchPlan</name>
    <message>
        <source>Default decoder</source>
        <translation>Decodificador predeterminado</translation>
    </message>
    <message>
        <source>Search for the decoder (three times as long)</source>
        <translation>Buscar el decodificador (tarda el triple)</translation>
    </message>
    <message>
        <source>Search for the decoder of {}</source>
        <translation>Buscar el decodificador de {}</translation>
    </message>
</context>
<context>
    <name>SmallCopyPlan</name>
    <message>
        <source>'{}' is no model. Choose the folder of a model (.lsmodel).</source>
        <translation>«{}» no es un modelo. Elija la carpeta de un modelo (.lsmodel).</translation>
    </message>
    <message>
        <source>No copy: a new model</source>
        <translation>Sin copia: un modelo nuevo</translation>
    </message>
    <message>
        <source>Small copy {}</source>
        <translation>Copia pequeña {}</translation>
    </message>
</context>
<context>
    <name>SmoothOutlines</name>
    <message>
        <source>Candidates are only drawn so; their shapes and areas stay</source>
        <translation>Los candidatos solo se dibujan así; sus formas y áreas no cambian</translation>
    </message>
    <message>
        <source>S&amp;mooth outlines on the screen</source>
        <translation>Sua&amp;vizar contornos en la pantalla</translation>
    </message>
</context>
<context>
    <name>SplitTool</name>
    <message>
        <source>Click at both sides of the candidate, then right-click or press Enter.</source>
        <translation>Haga clic a ambos lados del candidato y luego clic derecho o pulse Intro.</translation>
    </message>
</context>
<context>
    <name>StarterChoice</name>
    <message>
        <source>Comes with the plugin and knows landslides of several regions; with two dates, the change between them counts, too. It is never changed: an update makes a model of your own from it.</source>
        <translation>Viene con el complemento y conoce deslizamientos de varias regiones; con dos fechas cuenta también el cambio entre ellas. Nunca se modifica: una actualización hace de él un modelo propio.</translation>
    </message>
    <message>
        <source>Starter model</source>
        <translation>Modelo inicial</translation>
    </message>
    <message>
        <source>Starter, about {} m</source>
        <translation>Modelo inicial, unos {} m</translation>
    </message>
    <message>
        <source>Starter, about {} m + change</source>
        <translation>Modelo inicial, unos {} m + cambio</translation>
    </message>
    <message>
        <source>Starter, under 1 m</source>
        <translation>Modelo inicial, menos de 1 m</translation>
    </message>
    <message>
        <source>Starter, under 1 m + change</source>
        <translation>Modelo inicial, menos de 1 m + cambio</translation>
    </message>
    <message>
        <source>{problem} The change between the dates is mapped without a model.</source>
        <translation>{problem} El cambio entre las fechas se mapea sin modelo.</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>Accepted</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>Candidate (not reviewed)</source>
        <translation>Candidato (sin revisar)</translation>
    </message>
    <message>
        <source>Edited</source>
        <translation>Editado</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Ruled out (flat ground, water)</source>
        <translation>Excluido (terreno llano, agua)</translation>
    </message>
</context>
<context>
    <name>SuggestControl</name>
    <message>
        <source>Cancelled; the earlier suggestions stay.</source>
        <translation>Cancelado; las sugerencias anteriores se quedan.</translation>
    </message>
    <message>
        <source>Places to label next: {}</source>
        <translation>Lugares por etiquetar: {}</translation>
    </message>
    <message>
        <source>The event '{}' was closed meanwhile: its places to label next were not kept.</source>
        <translation>El evento «{}» se cerró mientras tanto: sus lugares por etiquetar no se guardaron.</translation>
    </message>
</context>
<context>
    <name>SuggestPlan</name>
    <message>
        <source>Looking for places to label next</source>
        <translation>Buscando lugares por etiquetar</translation>
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
        <translation>&amp;Umbral</translation>
    </message>
    <message>
        <source>A map that is shown follows at once, without running the model again; reviewed candidates stay as they are. The next map begins there, too.</source>
        <translation>El mapa que se muestra cambia enseguida, sin volver a ejecutar el modelo; los candidatos revisados quedan como están. El próximo mapa también empieza con este valor.</translation>
    </message>
    <message>
        <source>Back to the threshold that the model or the scene says</source>
        <translation>Volver al umbral que indica el modelo o la escena</translation>
    </message>
    <message>
        <source>Back to the usual minimum area: four pixels, at least 400 m²</source>
        <translation>Volver al área mínima habitual: cuatro píxeles, al menos 400 m²</translation>
    </message>
    <message>
        <source>Mi&amp;nimum area</source>
        <translation>Área míni&amp;ma</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Probability from which a pixel is landslide.</source>
        <translation>Probabilidad desde la que un píxel es deslizamiento.</translation>
    </message>
    <message>
        <source>Smaller candidates are dropped.</source>
        <translation>Los candidatos más pequeños se descartan.</translation>
    </message>
    <message>
        <source>The model's</source>
        <translation>Según el modelo</translation>
    </message>
    <message>
        <source>The scene's</source>
        <translation>Según la escena</translation>
    </message>
    <message>
        <source>What counts as a candidate</source>
        <translation>Qué cuenta como candidato</translation>
    </message>
</context>
<context>
    <name>ThresholdControl</name>
    <message>
        <source>Cancelled; the candidates stay as they were.</source>
        <translation>Cancelado; los candidatos quedan como estaban.</translation>
    </message>
    <message>
        <source>Candidates: {count}, {area}, at {percent:.1f} %, from {smallest} on</source>
        <translation>Candidatos: {count}, {area}, al {percent:.1f} %, desde {smallest}</translation>
    </message>
    <message>
        <source>For the next map. It can still be moved when the map is there.</source>
        <translation>Para el próximo mapa. Se puede mover aún cuando el mapa esté hecho.</translation>
    </message>
    <message>
        <source>The event was closed meanwhile: the candidates are in {}.</source>
        <translation>El evento se cerró mientras tanto: los candidatos están en {}.</translation>
    </message>
    <message>
        <source>The whole map follows when the running job has ended.</source>
        <translation>El mapa completo viene cuando termine la tarea en curso.</translation>
    </message>
    <message>
        <source>{} reviewed ones stay in their own layer</source>
        <translation>revisados que siguen en su propia capa: {}</translation>
    </message>
    <message>
        <source>{} reviewed ones stayed as they were</source>
        <translation>revisados que quedaron como estaban: {}</translation>
    </message>
</context>
<context>
    <name>ThresholdPreview</name>
    <message>
        <source>Candidates in view: {count}; the whole map follows.</source>
        <translation>Candidatos en la vista: {count}; el mapa completo viene después.</translation>
    </message>
    <message>
        <source>Zoom in to see the outlines at once; the whole map follows.</source>
        <translation>Acérquese para ver los contornos enseguida; el mapa completo viene después.</translation>
    </message>
</context>
<context>
    <name>TrainControl</name>
    <message>
        <source>Cancelled; no model was made.</source>
        <translation>Cancelado; no se creó ningún modelo.</translation>
    </message>
    <message>
        <source>Go to the Map page, where the model is chosen</source>
        <translation>Ir a la página «Mapear», donde está elegido el modelo</translation>
    </message>
    <message>
        <source>Map with it…</source>
        <translation>Mapear con él…</translation>
    </message>
    <message>
        <source>Model {} is of no use.</source>
        <translation>El modelo {} no sirve.</translation>
    </message>
    <message>
        <source>Model {} is ready to map.</source>
        <translation>El modelo {} está listo para mapear.</translation>
    </message>
    <message>
        <source>Model {} is trained and chosen on the Map page.</source>
        <translation>El modelo {} está entrenado y elegido en la página «Mapear».</translation>
    </message>
    <message>
        <source>Model {}: decoder of {:.2f} million parameters, {:.0f} ms, IoU {:.3f} (the default decoder: {:.2f} million, {:.0f} ms, {:.3f}).</source>
        <translation>Modelo {}: decodificador de {:.2f} millones de parámetros, {:.0f} ms, IoU {:.3f} (el decodificador predeterminado: {:.2f} millones, {:.0f} ms, {:.3f}).</translation>
    </message>
    <message>
        <source>Small copy {}: {:.1f} times as fast, {:.1f} MB, IoU {:.3f} (the model: {:.3f}).</source>
        <translation>Copia pequeña {}: {:.1f} veces tan rápida, {:.1f} MB, IoU {:.3f} (el modelo: {:.3f}).</translation>
    </message>
</context>
<context>
    <name>TrainPage</name>
    <message>
        <source>&amp;Time limit</source>
        <translation>Límite de &amp;tiempo</translation>
    </message>
    <message>
        <source>A name for the region that the event lies in, such as that of the mountains</source>
        <translation>Un nombre para la región en la que está el evento, como el de las montañas</translation>
    </message>
    <message>
        <source>A small, quick network learns what this model answers on the scenes above, for mapping on laptops. The model itself stays as it is.</source>
        <translation>Una red pequeña y rápida aprende lo que este modelo responde en las escenas de arriba, para mapear en portátiles. El modelo en sí queda como está.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>Download weights…</source>
        <translation>Descargar pesos…</translation>
    </message>
    <message>
        <source>Folder for the new model</source>
        <translation>Carpeta para el modelo nuevo</translation>
    </message>
    <message>
        <source>Learn from terrain too</source>
        <translation>Aprender también del terreno</translation>
    </message>
    <message>
        <source>M&amp;ake the small copy</source>
        <translation>Cr&amp;ear la copia pequeña</translation>
    </message>
    <message>
        <source>Model &amp;name</source>
        <translation>&amp;Nombre del modelo</translation>
    </message>
    <message>
        <source>Name of the new model</source>
        <translation>Nombre del modelo nuevo</translation>
    </message>
    <message>
        <source>Net&amp;work</source>
        <translation>Re&amp;d</translation>
    </message>
    <message>
        <source>Network {} has a decoder of its own: choose another network to search.</source>
        <translation>La red {} tiene un decodificador propio: elija otra red para la búsqueda.</translation>
    </message>
    <message>
        <source>Pre-train an encoder…</source>
        <translation>Preentrenar un codificador…</translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation>&amp;Región</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recomendada</translation>
    </message>
    <message>
        <source>Sa&amp;ve in</source>
        <translation>&amp;Guardar en</translation>
    </message>
    <message>
        <source>Small &amp;copy of</source>
        <translation>&amp;Copia pequeña de</translation>
    </message>
    <message>
        <source>The model sees slope and position on the slope from the elevation model, and needs one for every map from then on</source>
        <translation>El modelo ve la pendiente y la posición en la ladera a partir del modelo de elevación, y desde entonces necesita uno para cada mapeo</translation>
    </message>
    <message>
        <source>There is a model '{}' already. Choose another name or folder.</source>
        <translation>Ya existe un modelo «{}». Elija otro nombre u otra carpeta.</translation>
    </message>
    <message>
        <source>Tr&amp;ain the model</source>
        <translation>Entren&amp;ar el modelo</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Entrenar</translation>
    </message>
    <message>
        <source>Train &amp;on</source>
        <translation>Entrenar c&amp;on</translation>
    </message>
    <message>
        <source>Train a new model on these scenes</source>
        <translation>Entrenar un modelo nuevo con estas escenas</translation>
    </message>
    <message>
        <source>Training needs examples: add a post-event raster and a polygon layer in which all landslides of an area are drawn.</source>
        <translation>El entrenamiento necesita ejemplos: añada un ráster posterior y una capa de polígonos en la que estén dibujados todos los deslizamientos de un área.</translation>
    </message>
    <message>
        <source>Training stops then at the latest and keeps the best state so far</source>
        <translation>El entrenamiento se detiene entonces a más tardar y conserva el mejor estado hasta el momento</translation>
    </message>
    <message>
        <source>tsmu (as in the paper, slow)</source>
        <translation>tsmu (como en el artículo, lenta)</translation>
    </message>
</context>
<context>
    <name>TrainPlan</name>
    <message>
        <source>Training {}</source>
        <translation>Entrenando {}</translation>
    </message>
</context>
<context>
    <name>TrainingCurve</name>
    <message>
        <source>All decoders are tuned together</source>
        <translation>Se ajustan todos los decodificadores juntos</translation>
    </message>
    <message>
        <source>Course of the training</source>
        <translation>Curso del entrenamiento</translation>
    </message>
    <message>
        <source>End the training now and go on with the best state that it has reached</source>
        <translation>Terminar ahora el entrenamiento y seguir con el mejor estado alcanzado</translation>
    </message>
    <message>
        <source>IoU {:.3f} (best {:.3f})</source>
        <translation>IoU {:.3f} (mejor {:.3f})</translation>
    </message>
    <message>
        <source>Loss (dashed, lower is better) and IoU (solid, 0 to 1, higher is better) on the labels that choose the best state</source>
        <translation>Pérdida (discontinua, más bajo es mejor) e IoU (continua, de 0 a 1, más alto es mejor) en las etiquetas que eligen el mejor estado</translation>
    </message>
    <message>
        <source>Stop at &amp;best so far</source>
        <translation>Parar en el me&amp;jor estado</translation>
    </message>
    <message>
        <source>Stopping after this epoch; the best state is kept…</source>
        <translation>Se para tras esta época; se conserva el mejor estado…</translation>
    </message>
    <message>
        <source>The region's own decoder learns</source>
        <translation>Aprende el decodificador de la región</translation>
    </message>
    <message>
        <source>epoch {} of {}</source>
        <translation>época {} de {}</translation>
    </message>
    <message>
        <source>loss {:.3f}</source>
        <translation>pérdida {:.3f}</translation>
    </message>
    <message>
        <source>{region}: IoU {now:.3f} (best {best:.3f})</source>
        <translation>{region}: IoU {now:.3f} (mejor {best:.3f})</translation>
    </message>
</context>
<context>
    <name>TrainingSource</name>
    <message>
        <source>As needed</source>
        <translation>Lo necesario</translation>
    </message>
    <message>
        <source>As recommended</source>
        <translation>Lo recomendado</translation>
    </message>
    <message>
        <source>Learn from these in place of the event</source>
        <translation>Aprender de estas en lugar del evento</translation>
    </message>
    <message>
        <source>Other scenes</source>
        <translation>Otras escenas</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Escenas</translation>
    </message>
    <message>
        <source>The event's labels and reviewed candidates are left out</source>
        <translation>Las etiquetas del evento y los candidatos revisados se omiten</translation>
    </message>
</context>
<context>
    <name>UpdateControl</name>
    <message>
        <source>Cancelled; no model was made.</source>
        <translation>Cancelado; no se creó ningún modelo.</translation>
    </message>
    <message>
        <source>Cancelled; version {} of the model stays in use.</source>
        <translation>Cancelado; la versión {} del modelo sigue en uso.</translation>
    </message>
    <message>
        <source>Edits that are not saved yet are used too: {}</source>
        <translation>También se usan los cambios sin guardar: {}</translation>
    </message>
    <message>
        <source>Opening version {number} of {model}</source>
        <translation>Abriendo la versión {number} de {model}</translation>
    </message>
    <message>
        <source>The event '{}' was closed meanwhile: what the model learned is not noted there.</source>
        <translation>El evento «{}» se cerró mientras tanto: lo que aprendió el modelo no queda anotado en él.</translation>
    </message>
    <message>
        <source>The map was not made anew: {}</source>
        <translation>No se volvió a mapear: {}</translation>
    </message>
    <message>
        <source>The update of {model} was not published; the Update page says why.</source>
        <translation>La actualización de {model} no se publicó; la página «Actualizar» dice por qué.</translation>
    </message>
    <message>
        <source>The view shows nothing of the raster, so nothing was mapped anew.</source>
        <translation>La vista no muestra nada del ráster, así que no se volvió a mapear nada.</translation>
    </message>
    <message>
        <source>There is no version before the one in use.</source>
        <translation>No hay ninguna versión anterior a la que está en uso.</translation>
    </message>
    <message>
        <source>Version {version} of {model} is published and ready to map.</source>
        <translation>La versión {version} de {model} está publicada y lista para mapear.</translation>
    </message>
    <message>
        <source>Version {} has learned what is new.</source>
        <translation>La versión {} ha aprendido lo nuevo.</translation>
    </message>
    <message>
        <source>Version {} is in use again.</source>
        <translation>La versión {} está de nuevo en uso.</translation>
    </message>
    <message>
        <source>Version {} is in use now.</source>
        <translation>La versión {} está ahora en uso.</translation>
    </message>
    <message>
        <source>What is new made nothing better: the version in use stays.</source>
        <translation>Lo nuevo no mejoró nada: la versión en uso se mantiene.</translation>
    </message>
</context>
<context>
    <name>UpdatePage</name>
    <message>
        <source>&amp;Back to version {}</source>
        <translation>&amp;Volver a la versión {}</translation>
    </message>
    <message>
        <source>&amp;Time limit</source>
        <translation>Límite de &amp;tiempo</translation>
    </message>
    <message>
        <source>&amp;Update the model</source>
        <translation>Act&amp;ualizar el modelo</translation>
    </message>
    <message>
        <source>'{}' is new to the model: it gets a decoder of its own.</source>
        <translation>«{}» es nueva para el modelo: recibe su propio decodificador.</translation>
    </message>
    <message>
        <source>A first version after some seconds, in which only the region's own decoder has learned. The full update follows at once, and is published only if it is better still.</source>
        <translation>Tras unos segundos, una primera versión en la que solo ha aprendido el decodificador propio de la región. La actualización completa sigue de inmediato y solo se publica si es aún mejor.</translation>
    </message>
    <message>
        <source>A model of your own is made from the starter and learns '{}'. The starter stays.</source>
        <translation>A partir del modelo inicial se hace un modelo propio que aprende «{}». El modelo inicial se conserva.</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>An update needs examples: add a post-event raster and a polygon layer in which all landslides of an area are drawn.</source>
        <translation>Una actualización necesita ejemplos: añada un ráster posterior y una capa de polígonos en la que estén dibujados todos los deslizamientos de un área.</translation>
    </message>
    <message>
        <source>Choose a model.</source>
        <translation>Elija un modelo.</translation>
    </message>
    <message>
        <source>Learn fr&amp;om</source>
        <translation>&amp;Aprender de</translation>
    </message>
    <message>
        <source>Map again afterwards</source>
        <translation>Volver a mapear después</translation>
    </message>
    <message>
        <source>Mo&amp;del</source>
        <translation>Mo&amp;delo</translation>
    </message>
    <message>
        <source>No model yet: train one on the Train page, or open an .lsmodel folder.</source>
        <translation>Aún no hay modelo: entrene uno en la página «Entrenar» o abra una carpeta .lsmodel.</translation>
    </message>
    <message>
        <source>Old scen&amp;es</source>
        <translation>E&amp;scenas antiguas</translation>
    </message>
    <message>
        <source>Quick update first</source>
        <translation>Primero una actualización rápida</translation>
    </message>
    <message>
        <source>Re&amp;gion</source>
        <translation>&amp;Región</translation>
    </message>
    <message>
        <source>Scene lists (*.json)</source>
        <translation>Listas de escenas (*.json)</translation>
    </message>
    <message>
        <source>Strateg&amp;y</source>
        <translation>Estrate&amp;gia</translation>
    </message>
    <message>
        <source>Teach boxes</source>
        <translation>Enseñar recuadros</translation>
    </message>
    <message>
        <source>Teach the model what is new; it stays as it is unless it gets better</source>
        <translation>Enseñar al modelo lo nuevo; queda como está si no mejora</translation>
    </message>
    <message>
        <source>The map is made anew with the new version where you mapped last; candidates that you have reviewed stay as they are</source>
        <translation>Se vuelve a mapear con la versión nueva donde mapeó por última vez; los candidatos revisados quedan como están</translation>
    </message>
    <message>
        <source>The model knows '{}': its decoder learns on.</source>
        <translation>El modelo conoce «{}»: su decodificador sigue aprendiendo.</translation>
    </message>
    <message>
        <source>The model that learns</source>
        <translation>El modelo que aprende</translation>
    </message>
    <message>
        <source>The region of the scenes: one that the model knows, or a new name</source>
        <translation>La región de las escenas: una que el modelo conoce, o un nombre nuevo</translation>
    </message>
    <message>
        <source>The update stops then at the latest</source>
        <translation>La actualización se detiene entonces a más tardar</translation>
    </message>
    <message>
        <source>This strategy also trains on the old regions: choose their scene list.</source>
        <translation>Esta estrategia también entrena con las regiones antiguas: elija su lista de escenas.</translation>
    </message>
    <message>
        <source>Train a model…</source>
        <translation>Entrenar un modelo…</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Use the version before the one in use again, and refresh the view (B while reviewing)</source>
        <translation>Volver a usar la versión anterior a la que está en uso y refrescar la vista (B durante la revisión)</translation>
    </message>
    <message>
        <source>{} (for comparison)</source>
        <translation>{} (para comparar)</translation>
    </message>
    <message>
        <source>{} (recommended)</source>
        <translation>{} (recomendada)</translation>
    </message>
</context>
<context>
    <name>UpdatePlan</name>
    <message>
        <source>Full update of {model}: {region}</source>
        <translation>Actualización completa de {model}: {region}</translation>
    </message>
    <message>
        <source>Learning what is new in {model}: {region}</source>
        <translation>Aprendiendo lo nuevo en {model}: {region}</translation>
    </message>
    <message>
        <source>Quick update of {model}: {region}</source>
        <translation>Actualización rápida de {model}: {region}</translation>
    </message>
    <message>
        <source>Updating {model}: {region}</source>
        <translation>Actualizando {model}: {region}</translation>
    </message>
</context>
<context>
    <name>UpdateResult</name>
    <message>
        <source>&amp;Publish anyway</source>
        <translation>&amp;Publicar de todos modos</translation>
    </message>
    <message>
        <source>Do it again and use the new version although it was found worse; you can roll back</source>
        <translation>Repetirla y usar la versión nueva aunque resultó peor; puede volver atrás</translation>
    </message>
    <message>
        <source>Held-out labels, without and with what the others taught: {before:.2f}, {after:.2f}</source>
        <translation>Etiquetas reservadas, sin y con lo que enseñaron las demás: {before:.2f}, {after:.2f}</translation>
    </message>
    <message>
        <source>IoU after</source>
        <translation>IoU después</translation>
    </message>
    <message>
        <source>IoU before</source>
        <translation>IoU antes</translation>
    </message>
    <message>
        <source>IoU of every region before and after the update; higher is better</source>
        <translation>IoU de cada región antes y después de la actualización; más alto es mejor</translation>
    </message>
    <message>
        <source>IoU per region before and after the update</source>
        <translation>IoU por región antes y después de la actualización</translation>
    </message>
    <message>
        <source>Not published: version {} stays in use.</source>
        <translation>No se publicó: la versión {} sigue en uso.</translation>
    </message>
    <message>
        <source>Patches of the new scenes that judge: {patches}; not learned from: {held_out}</source>
        <translation>Recortes de las escenas nuevas que juzgan: {patches}; no aprendidas de ellas: {held_out}</translation>
    </message>
    <message>
        <source>Patches that the model keeps of the region, and those of the new scenes: {}</source>
        <translation>Recortes que el modelo guarda de la región, y los de las escenas nuevas: {}</translation>
    </message>
    <message>
        <source>Patches that the model keeps to check the region: {}</source>
        <translation>Recortes que el modelo guarda para comprobar la región: {}</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>The gate objected: {}</source>
        <translation>El control objetó: {}</translation>
    </message>
    <message>
        <source>Validation patches of the new scenes: {}</source>
        <translation>Recortes de validación de las escenas nuevas: {}</translation>
    </message>
    <message>
        <source>Version {version} is published, after {phase}.</source>
        <translation>La versión {version} está publicada, tras {phase}.</translation>
    </message>
    <message>
        <source>Version {version} is published.</source>
        <translation>La versión {version} está publicada.</translation>
    </message>
    <message>
        <source>new: {}</source>
        <translation>nueva: {}</translation>
    </message>
    <message>
        <source>{:.1%} of the pixels of the new scenes are mapped as before</source>
        <translation>El {:.1%} de los píxeles de las escenas nuevas se mapean como antes</translation>
    </message>
    <message>
        <source>{region}: IoU on few labels, most of them learned from, {before:.2f} to {after:.2f}. {tip}</source>
        <translation>{region}: IoU con pocas etiquetas, la mayoría aprendidas, de {before:.2f} a {after:.2f}. {tip}</translation>
    </message>
    <message>
        <source>{region}: IoU on held-out labels {before:.2f} to {after:.2f}. {tip}</source>
        <translation>{region}: IoU en etiquetas reservadas, de {before:.2f} a {after:.2f}. {tip}</translation>
    </message>
    <message>
        <source>{region}: IoU on labels that the model knows {before:.2f} to {after:.2f}. {tip}</source>
        <translation>{region}: IoU en etiquetas que el modelo conoce, de {before:.2f} a {after:.2f}. {tip}</translation>
    </message>
    <message>
        <source>{region}: IoU {before:.2f} to {after:.2f}. {tip}</source>
        <translation>{region}: IoU de {before:.2f} a {after:.2f}. {tip}</translation>
    </message>
</context>
<context>
    <name>VersionChooser</name>
    <message>
        <source>&amp;Use this version</source>
        <translation>Usar esta &amp;versión</translation>
    </message>
    <message>
        <source>All versions: what each learned from, and how good it is region by region</source>
        <translation>Todas las versiones: de qué aprendió cada una y qué tan buena es, región por región</translation>
    </message>
    <message>
        <source>Go back or forward to this version; all others stay on disk</source>
        <translation>Ir atrás o adelante a esta versión; todas las demás quedan en el disco</translation>
    </message>
    <message>
        <source>IoU {:.2f}</source>
        <translation>IoU {:.2f}</translation>
    </message>
    <message>
        <source>Version {}</source>
        <translation>Versión {}</translation>
    </message>
    <message>
        <source>Versions of the model</source>
        <translation>Versiones del modelo</translation>
    </message>
    <message>
        <source>Versions of the model: date, and mean IoU of its regions on held-out labels</source>
        <translation>Versiones del modelo: fecha e IoU media de sus regiones en etiquetas reservadas</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>dañada</translation>
    </message>
    <message>
        <source>{} (in use)</source>
        <translation>{} (en uso)</translation>
    </message>
</context>
<context>
    <name>VersionsDialog</name>
    <message>
        <source>&amp;Open as a model of its own</source>
        <translation>&amp;Abrir como modelo propio</translation>
    </message>
    <message>
        <source>&amp;Use this version</source>
        <translation>Usar esta &amp;versión</translation>
    </message>
    <message>
        <source>Copies the version into a model beside this one, and chooses that to map with</source>
        <translation>Copia la versión en un modelo junto a este, y lo elige para mapear</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Go back or forward to this version; all others stay on disk</source>
        <translation>Ir atrás o adelante a esta versión; todas las demás quedan en el disco</translation>
    </message>
    <message>
        <source>IoU</source>
        <translation>IoU</translation>
    </message>
    <message>
        <source>IoU is that on the labels held out when a region was last taught; they also chose the best state, so it is a little too good. Where the model knew them there is none. Select two versions to compare them.</source>
        <translation>La IoU es la de las etiquetas reservadas cuando se enseñó la región por última vez; también eligieron el mejor estado, así que es algo demasiado buena. Donde el modelo las conocía no hay ninguna. Seleccione dos versiones para compararlas.</translation>
    </message>
    <message>
        <source>IoU of two versions, region by region</source>
        <translation>IoU de dos versiones, región por región</translation>
    </message>
    <message>
        <source>Learned from</source>
        <translation>Aprendió de</translation>
    </message>
    <message>
        <source>Made from version {}.</source>
        <translation>Creada a partir de la versión {}.</translation>
    </message>
    <message>
        <source>Patches learned from: {patches}, scenes: {scenes}.</source>
        <translation>Recortes de los que aprendió: {patches}, escenas: {scenes}.</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Strategy: {}.</source>
        <translation>Estrategia: {}.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Version {}</source>
        <translation>Versión {}</translation>
    </message>
    <message>
        <source>Versions of the model</source>
        <translation>Versiones del modelo</translation>
    </message>
    <message>
        <source>Versions of {}</source>
        <translation>Versiones de {}</translation>
    </message>
    <message>
        <source>{} (in use)</source>
        <translation>{} (en uso)</translation>
    </message>
</context>
<context>
    <name>ViewWorker</name>
    <message>
        <source>The map in view cannot be shown: {}</source>
        <translation>No se puede mostrar el mapa de la vista: {}</translation>
    </message>
</context>
<context>
    <name>WeightsControl</name>
    <message>
        <source>Cancelled; the candidates stay as they were.</source>
        <translation>Cancelado; los candidatos quedan como estaban.</translation>
    </message>
    <message>
        <source>New event… keeps the map, so that reviews can count.</source>
        <translation>«Nuevo evento…» conserva el mapa, para que las revisiones cuenten.</translation>
    </message>
    <message>
        <source>Starter and change count as usual again</source>
        <translation>El modelo inicial y el cambio vuelven a contar como de costumbre</translation>
    </message>
    <message>
        <source>Starter and change count as usual: {starter} and {change}.</source>
        <translation>El modelo inicial y el cambio cuentan como de costumbre: {starter} y {change}.</translation>
    </message>
    <message>
        <source>The event was closed meanwhile: the candidates are in {}.</source>
        <translation>El evento se cerró mientras tanto: los candidatos están en {}.</translation>
    </message>
    <message>
        <source>To fit them, accept or draw at least {} landslides here; so far: {}.</source>
        <translation>Para ajustarlos, acepte o dibuje al menos {} deslizamientos aquí; hasta ahora: {}.</translation>
    </message>
    <message>
        <source>To fit them, reject at least {} candidates here, or label an area; so far: {}.</source>
        <translation>Para ajustarlos, rechace al menos {} candidatos aquí, o etiquete un área; hasta ahora: {}.</translation>
    </message>
    <message>
        <source>Weights fitted to reviews: starter {starter}, change {change}, offset {offset}.</source>
        <translation>Pesos ajustados a las revisiones: modelo inicial {starter}, cambio {change}, desplazamiento {offset}.</translation>
    </message>
    <message>
        <source>Weights fitted to {count} reviews: starter {starter}, change {change}, offset {offset}</source>
        <translation>Pesos ajustados a {count} revisiones: modelo inicial {starter}, cambio {change}, desplazamiento {offset}</translation>
    </message>
    <message>
        <source>candidates: {}</source>
        <translation>candidatos: {}</translation>
    </message>
</context>
<context>
    <name>WeightsRow</name>
    <message>
        <source>&amp;Fit to reviews</source>
        <translation>A&amp;justar a las revisiones</translation>
    </message>
    <message>
        <source>Back to the usual weights</source>
        <translation>Volver a los pesos habituales</translation>
    </message>
    <message>
        <source>Starter and change count as it suits what was accepted, rejected and labelled in this scene. The map follows at once; reviewed candidates stay as they are.</source>
        <translation>El modelo inicial y el cambio cuentan según convenga a lo aceptado, rechazado y etiquetado en esta escena. El mapa cambia enseguida; los candidatos revisados quedan como están.</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Set up the engine…</source>
        <translation>Configurar el motor…</translation>
    </message>
    <message>
        <source>The engine that runs the networks (Python with PyTorch) is not set up yet. The change between the dates is mapped without it.</source>
        <translation>El motor que ejecuta las redes (Python con PyTorch) aún no está configurado. El cambio entre las fechas se mapea sin él.</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>About the event</source>
        <translation>Sobre el evento</translation>
    </message>
    <message>
        <source>Accuracy (never trained on)</source>
        <translation>Exactitud (nunca se entrena)</translation>
    </message>
    <message>
        <source>Added at (UTC)</source>
        <translation>Añadido el (UTC)</translation>
    </message>
    <message>
        <source>Area (m²)</source>
        <translation>Área (m²)</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>Campaña</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Candidatos</translation>
    </message>
    <message>
        <source>Cannot be told</source>
        <translation>No se puede decidir</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Complex</source>
        <translation>Complejo</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>Created at (UTC)</source>
        <translation>Creado el (UTC)</translation>
    </message>
    <message>
        <source>Curvature</source>
        <translation>Curvatura</translation>
    </message>
    <message>
        <source>Date of the image after</source>
        <translation>Fecha de la imagen posterior</translation>
    </message>
    <message>
        <source>Date of the image before</source>
        <translation>Fecha de la imagen anterior</translation>
    </message>
    <message>
        <source>Debris flow</source>
        <translation>Flujo de detritos</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Definite</source>
        <translation>Seguro</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>Dibujado</translation>
    </message>
    <message>
        <source>Drop (m)</source>
        <translation>Desnivel (m)</translation>
    </message>
    <message>
        <source>Earth flow</source>
        <translation>Flujo de tierra</translation>
    </message>
    <message>
        <source>Earthquake</source>
        <translation>Terremoto</translation>
    </message>
    <message>
        <source>Elevation model</source>
        <translation>Modelo de elevación</translation>
    </message>
    <message>
        <source>Elevations are in feet</source>
        <translation>Las elevaciones están en pies</translation>
    </message>
    <message>
        <source>Event date</source>
        <translation>Fecha del evento</translation>
    </message>
    <message>
        <source>Flat ground</source>
        <translation>Terreno llano</translation>
    </message>
    <message>
        <source>H/L</source>
        <translation>Relación H/L</translation>
    </message>
    <message>
        <source>Highest elevation (m)</source>
        <translation>Elevación máxima (m)</translation>
    </message>
    <message>
        <source>Highest probability</source>
        <translation>Probabilidad máxima</translation>
    </message>
    <message>
        <source>Hollow</source>
        <translation>Vaguada</translation>
    </message>
    <message>
        <source>Human activity</source>
        <translation>Actividad humana</translation>
    </message>
    <message>
        <source>Image after</source>
        <translation>Imagen posterior</translation>
    </message>
    <message>
        <source>Image before</source>
        <translation>Imagen anterior</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Labelled areas</source>
        <translation>Áreas etiquetadas</translation>
    </message>
    <message>
        <source>Landslide</source>
        <translation>Deslizamiento</translation>
    </message>
    <message>
        <source>Landslide type</source>
        <translation>Tipo de deslizamiento</translation>
    </message>
    <message>
        <source>Landslides (labels)</source>
        <translation>Deslizamientos (etiquetas)</translation>
    </message>
    <message>
        <source>Largest slope (°)</source>
        <translation>Pendiente máxima (°)</translation>
    </message>
    <message>
        <source>Lateral spread</source>
        <translation>Propagación lateral</translation>
    </message>
    <message>
        <source>Length (m)</source>
        <translation>Longitud (m)</translation>
    </message>
    <message>
        <source>Lowest elevation (m)</source>
        <translation>Elevación mínima (m)</translation>
    </message>
    <message>
        <source>Mapped</source>
        <translation>Mapeados</translation>
    </message>
    <message>
        <source>Mapped area</source>
        <translation>Área mapeada</translation>
    </message>
    <message>
        <source>Mapped at (UTC)</source>
        <translation>Mapeado el (UTC)</translation>
    </message>
    <message>
        <source>Mapped from both images</source>
        <translation>Mapeado con ambas imágenes</translation>
    </message>
    <message>
        <source>Mapped from the image after only</source>
        <translation>Mapeado solo con la imagen posterior</translation>
    </message>
    <message>
        <source>Mapper</source>
        <translation>Mapeado por</translation>
    </message>
    <message>
        <source>Mean slope (°)</source>
        <translation>Pendiente media (°)</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Model version</source>
        <translation>Versión del modelo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>No landslide</source>
        <translation>Sin deslizamiento</translation>
    </message>
    <message>
        <source>Nose</source>
        <translation>Espolón</translation>
    </message>
    <message>
        <source>Not mapped</source>
        <translation>Sin mapear</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Orientation (°)</source>
        <translation>Orientación (°)</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Perimeter (m)</source>
        <translation>Perímetro (m)</translation>
    </message>
    <message>
        <source>Places to visit</source>
        <translation>Lugares por visitar</translation>
    </message>
    <message>
        <source>Planar</source>
        <translation>Plano</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Posible</translation>
    </message>
    <message>
        <source>Probable</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>Rainfall</source>
        <translation>Lluvia</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Reviewed at (UTC)</source>
        <translation>Revisado el (UTC)</translation>
    </message>
    <message>
        <source>Reviewer</source>
        <translation>Revisor</translation>
    </message>
    <message>
        <source>Rock fall</source>
        <translation>Caída de rocas</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Función</translation>
    </message>
    <message>
        <source>Rotational slide</source>
        <translation>Deslizamiento rotacional</translation>
    </message>
    <message>
        <source>Ruled out by</source>
        <translation>Excluido por</translation>
    </message>
    <message>
        <source>Runout</source>
        <translation>Zona de recorrido</translation>
    </message>
    <message>
        <source>Runout (m)</source>
        <translation>Recorrido (m)</translation>
    </message>
    <message>
        <source>Runout direction (°)</source>
        <translation>Dirección del recorrido (°)</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
    </message>
    <message>
        <source>Sample to judge the map</source>
        <translation>Muestra para evaluar el mapa</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Escenas</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Share of water</source>
        <translation>Proporción de agua</translation>
    </message>
    <message>
        <source>Share with elevations</source>
        <translation>Proporción con elevaciones</translation>
    </message>
    <message>
        <source>Side of the square (m)</source>
        <translation>Lado del cuadrado (m)</translation>
    </message>
    <message>
        <source>Snowmelt</source>
        <translation>Deshielo</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Source area</source>
        <translation>Zona de origen</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Suggested for labelling</source>
        <translation>Sugerido para etiquetar</translation>
    </message>
    <message>
        <source>To visit</source>
        <translation>Por visitar</translation>
    </message>
    <message>
        <source>Topple</source>
        <translation>Vuelco</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Translational slide</source>
        <translation>Deslizamiento traslacional</translation>
    </message>
    <message>
        <source>Trigger</source>
        <translation>Desencadenante</translation>
    </message>
    <message>
        <source>Uncertainty</source>
        <translation>Incertidumbre</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Used for</source>
        <translation>Usado para</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validación</translation>
    </message>
    <message>
        <source>Visited at (UTC)</source>
        <translation>Visitado el (UTC)</translation>
    </message>
    <message>
        <source>Volcanic activity</source>
        <translation>Actividad volcánica</translation>
    </message>
    <message>
        <source>Water</source>
        <translation>Agua</translation>
    </message>
    <message>
        <source>What is there</source>
        <translation>Qué hay allí</translation>
    </message>
    <message>
        <source>Whole landslide</source>
        <translation>Deslizamiento completo</translation>
    </message>
    <message>
        <source>Width (m)</source>
        <translation>Anchura (m)</translation>
    </message>
</context>
</TS>
