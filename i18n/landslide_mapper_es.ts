<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>BandChooser</name>
    <message>
        <source>{raster}: the band that the model takes as its band {number}</source>
        <translation>{raster}: la banda que el modelo usa como su banda {number}</translation>
    </message>
</context>
<context>
    <name>BandsBox</name>
    <message>
        <source>Bands</source>
        <translation>Bandas</translation>
    </message>
    <message>
        <source>Post-event bands</source>
        <translation>Bandas posteriores</translation>
    </message>
    <message>
        <source>Pre-event bands</source>
        <translation>Bandas anteriores</translation>
    </message>
    <message>
        <source>Which bands the model sees, in its order</source>
        <translation>Qué bandas ve el modelo, en su orden</translation>
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
    <name>CandidateImport</name>
    <message>
        <source>Taking the candidates into '{}'</source>
        <translation>Pasando los candidatos a «{}»</translation>
    </message>
</context>
<context>
    <name>CandidateImportControl</name>
    <message>
        <source>A map that was interrupted is complete: {count} candidates.</source>
        <translation>Un mapa interrumpido está completo, candidatos: {count}.</translation>
    </message>
    <message>
        <source>Another job is running. Wait until it has ended, or cancel it.</source>
        <translation>Hay otra tarea en curso. Espere a que termine o cancélela.</translation>
    </message>
    <message>
        <source>Cancelled; the event is as it was. The new candidates are in {}.</source>
        <translation>Cancelado; el evento queda como estaba. Los candidatos nuevos están en {}.</translation>
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
    <message>
        <source>{count} candidates taken in; {present} were there already.</source>
        <translation>Candidatos pasados: {count}; ya existían: {present}.</translation>
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
    <name>EngineSetupDialog</name>
    <message>
        <source>&amp;Download and install</source>
        <translation>&amp;Descargar e instalar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Landslide Mapper runs its networks in a Python environment of its own; QGIS's Python is not touched.

About {size:.1f} GB will be downloaded from the Python package index and installed into:
{folder}

To undo it, delete that folder. No image and no result ever leaves this machine.</source>
        <translation>Landslide Mapper ejecuta sus redes en un entorno de Python propio; el Python de QGIS no se toca.

Se descargarán unos {size:.1f} GB del índice de paquetes de Python y se instalarán en:
{folder}

Para deshacerlo, borre esa carpeta. Ninguna imagen ni resultado sale nunca de este equipo.</translation>
    </message>
    <message>
        <source>No Python was found that could make an environment for the engine. Install Python 3.9 or newer, or name the Python of an environment with PyTorch in the settings.</source>
        <translation>No se encontró ningún Python capaz de crear un entorno para el motor. Instale Python 3.9 o posterior, o indique en la configuración el Python de un entorno con PyTorch.</translation>
    </message>
    <message>
        <source>Set up the engine</source>
        <translation>Configurar el motor</translation>
    </message>
    <message>
        <source>The engine could not be set up; nothing was left behind. The log below says why.</source>
        <translation>No se pudo configurar el motor; no quedó nada instalado. El registro de abajo indica el motivo.</translation>
    </message>
    <message>
        <source>The engine is ready.</source>
        <translation>El motor está listo.</translation>
    </message>
    <message>
        <source>What the installation prints</source>
        <translation>Lo que muestra la instalación</translation>
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
        <source>1 label</source>
        <translation>1 etiqueta</translation>
    </message>
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
        <source>{text} and {count} more</source>
        <translation>{text} y {count} más</translation>
    </message>
    <message>
        <source>{what} since version {number}</source>
        <translation>{what} desde la versión {number}</translation>
    </message>
    <message>
        <source>{} accepted</source>
        <translation>aceptados: {}</translation>
    </message>
    <message>
        <source>{} edited</source>
        <translation>editados: {}</translation>
    </message>
    <message>
        <source>{} labels</source>
        <translation>etiquetas: {}</translation>
    </message>
    <message>
        <source>{} rejected</source>
        <translation>rechazados: {}</translation>
    </message>
    <message>
        <source>{} to learn from</source>
        <translation>Por aprender: {}</translation>
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
    <name>ExportControl</name>
    <message>
        <source>Cancelled; nothing was written.</source>
        <translation>Cancelado; no se escribió nada.</translation>
    </message>
    <message>
        <source>E&amp;xport the inventory…</source>
        <translation>E&amp;xportar el inventario…</translation>
    </message>
    <message>
        <source>Export model {}</source>
        <translation>Exportar el modelo {}</translation>
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
        <source>Give imagery away, too?</source>
        <translation>¿Entregar también imágenes?</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapear</translation>
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
        <source>Model folder (*.lsmodel)</source>
        <translation>Carpeta de modelo (*.lsmodel)</translation>
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
        <source>The model may keep patches of the images that it learned from, which make later updates safer. Does the license of the images allow you to give them away?</source>
        <translation>El modelo puede conservar recortes de las imágenes de las que aprendió, que hacen más seguras las actualizaciones posteriores. ¿Permite la licencia de las imágenes entregarlos?</translation>
    </message>
    <message>
        <source>{} landslides exported</source>
        <translation>Deslizamientos exportados: {}</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <source>&amp;Format</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>&amp;Image</source>
        <translation>&amp;Imagen</translation>
    </message>
    <message>
        <source>&amp;Keep the layout in the project</source>
        <translation>Conservar &amp;la composición en el proyecto</translation>
    </message>
    <message>
        <source>&amp;Landslides</source>
        <translation>&amp;Deslizamientos</translation>
    </message>
    <message>
        <source>&amp;Map</source>
        <translation>&amp;Mapa</translation>
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
        <source>A table; outlines as text, and longitude and latitude</source>
        <translation>Una tabla; contornos como texto, y longitud y latitud</translation>
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
        <source>Attri&amp;bution</source>
        <translation>Atri&amp;bución</translation>
    </message>
    <message>
        <source>C&amp;olors</source>
        <translation>C&amp;olores</translation>
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
        <source>For old programs; names of attributes are shortened, long texts cut</source>
        <translation>Para programas antiguos; los nombres de atributos se acortan, los textos largos se cortan</translation>
    </message>
    <message>
        <source>For the web; longitude and latitude (WGS 84)</source>
        <translation>Para la web; longitud y latitud (WGS 84)</translation>
    </message>
    <message>
        <source>For virtual globes</source>
        <translation>Para globos virtuales</translation>
    </message>
    <message>
        <source>Format of the file; size and orientation of the paper</source>
        <translation>Formato del archivo; tamaño y orientación del papel</translation>
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
        <source>Li&amp;cense</source>
        <translation>Li&amp;cencia</translation>
    </message>
    <message>
        <source>Metadata and &amp;statistics</source>
        <translation>Metadatos y e&amp;stadísticas</translation>
    </message>
    <message>
        <source>Of the inventory and its map</source>
        <translation>Del inventario y de su mapa</translation>
    </message>
    <message>
        <source>One file for QGIS and others, complete</source>
        <translation>Un archivo para QGIS y otros, completo</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Person or organization that answers for it</source>
        <translation>Persona u organización responsable</translation>
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
        <source>Re&amp;place files that are there</source>
        <translation>Reem&amp;plazar archivos existentes</translation>
    </message>
    <message>
        <source>Say in which folder and under which name to export.</source>
        <translation>Indique en qué carpeta y con qué nombre exportar.</translation>
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
        <source>To edit it under Project &gt; Layouts; it shows the exported GeoPackage, so tick that, too</source>
        <translation>Para editarla en Proyecto &gt; Composiciones; muestra el GeoPackage exportado, así que márquelo también</translation>
    </message>
    <message>
        <source>Under which others may use it</source>
        <translation>Bajo la cual otros pueden usarlo</translation>
    </message>
    <message>
        <source>What the colors of the landslides tell</source>
        <translation>Qué indican los colores de los deslizamientos</translation>
    </message>
    <message>
        <source>Where the image is from, as its license asks for</source>
        <translation>De dónde procede la imagen, como pide su licencia</translation>
    </message>
    <message>
        <source>Which landslides; by default those that a person has confirmed</source>
        <translation>Qué deslizamientos; normalmente los que una persona confirmó</translation>
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
        <source>Add a polygon layer that bounds the area to map, or choose another area.</source>
        <translation>Añada una capa de polígonos que delimite el área, o elija otra área.</translation>
    </message>
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
        <source>Draw a rectangle on the map.</source>
        <translation>Dibuje un rectángulo en el mapa.</translation>
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
    <name>Guide</name>
    <message>
        <source>Add an image from after the event to the project, and one from before it. Choose them here.</source>
        <translation>Añada al proyecto una imagen posterior al evento y otra anterior. Elíjalas aquí.</translation>
    </message>
    <message>
        <source>Choose the images</source>
        <translation>Elija las imágenes</translation>
    </message>
    <message>
        <source>Close the guide</source>
        <translation>Cerrar la guía</translation>
    </message>
    <message>
        <source>Close the guide; the button with the question mark opens it again</source>
        <translation>Cerrar la guía; el botón con el signo de interrogación la vuelve a abrir</translation>
    </message>
    <message>
        <source>Do not show again</source>
        <translation>No volver a mostrar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Get a model</source>
        <translation>Consiga un modelo</translation>
    </message>
    <message>
        <source>Go through the candidates by keyboard: A accepts, R rejects, Space blinks before and after.</source>
        <translation>Recorra los candidatos con el teclado: A acepta, R rechaza, Espacio alterna antes y después.</translation>
    </message>
    <message>
        <source>Leave the guide closed when QGIS is started again</source>
        <translation>Dejar la guía cerrada al volver a iniciar QGIS</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapear</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Open a model that you were given, or train one on the Train page. The engine is set up once.</source>
        <translation>Abra un modelo que le hayan dado, o entrene uno en la página «Entrenar». El motor se configura una vez.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Start here. Candidates appear on the map; everything is computed on this machine.</source>
        <translation>Empiece aquí. Los candidatos aparecen en el mapa; todo se calcula en este equipo.</translation>
    </message>
    <message>
        <source>Step back</source>
        <translation>Paso atrás</translation>
    </message>
    <message>
        <source>Teach the model what you decided and drew, then map again. A worse version is not published.</source>
        <translation>Enseñe al modelo lo que decidió y dibujó, y vuelva a mapear. Una versión peor no se publica.</translation>
    </message>
    <message>
        <source>Update</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>{number} of {count}: {title}</source>
        <translation>{number} de {count}: {title}</translation>
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
    <name>JobWords</name>
    <message>
        <source>Bringing the probability back to the post-event raster's grid</source>
        <translation>Llevando la probabilidad a la cuadrícula del ráster posterior</translation>
    </message>
    <message>
        <source>Choosing patches: {}</source>
        <translation>Eligiendo recortes: {}</translation>
    </message>
    <message>
        <source>Choosing the region</source>
        <translation>Eligiendo la región</translation>
    </message>
    <message>
        <source>Cutting patches from the labelled scenes</source>
        <translation>Recortando las escenas etiquetadas</translation>
    </message>
    <message>
        <source>Cutting patches: {}</source>
        <translation>Cortando recortes: {}</translation>
    </message>
    <message>
        <source>Drawing the candidates</source>
        <translation>Dibujando los candidatos</translation>
    </message>
    <message>
        <source>Epoch {} of {}: validation IoU {}</source>
        <translation>Época {} de {}: IoU de validación {}</translation>
    </message>
    <message>
        <source>Loading the model</source>
        <translation>Cargando el modelo</translation>
    </message>
    <message>
        <source>Looking at the scenes: {}</source>
        <translation>Examinando las escenas: {}</translation>
    </message>
    <message>
        <source>Looking at tiles</source>
        <translation>Examinando teselas</translation>
    </message>
    <message>
        <source>Looking where the map is unsure</source>
        <translation>Buscando dónde duda el mapa</translation>
    </message>
    <message>
        <source>Mapping: block {} of {}</source>
        <translation>Mapeo: bloque {} de {}</translation>
    </message>
    <message>
        <source>Reading the inventory</source>
        <translation>Leyendo el inventario</translation>
    </message>
    <message>
        <source>Reading the labels: {}</source>
        <translation>Leyendo las etiquetas: {}</translation>
    </message>
    <message>
        <source>Writing {}</source>
        <translation>Escribiendo {}</translation>
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
        <source>Landslides outside all labelled areas, which the model does not learn from: {}.</source>
        <translation>Deslizamientos fuera de todas las áreas etiquetadas, de los que el modelo no aprende: {}.</translation>
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
        <source>Next: draw at least one landslide inside a training area.</source>
        <translation>A continuación: dibuje al menos un deslizamiento dentro de un área de entrenamiento.</translation>
    </message>
    <message>
        <source>Next: draw the landslides that you see, or import them.</source>
        <translation>A continuación: dibuje los deslizamientos que vea, o impórtelos.</translation>
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
    <message>
        <source>{done} of {count} places are labelled.</source>
        <translation>Lugares etiquetados: {done} de {count}.</translation>
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
        <source>{} files</source>
        <translation>Archivos: {}</translation>
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
    <message>
        <source>Show the first steps</source>
        <translation>Mostrar los primeros pasos</translation>
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
        <source>{} candidates</source>
        <translation>Candidatos: {}</translation>
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
        <source>The event was closed while the map was made: {count} candidates are in {file}.</source>
        <translation>El evento se cerró mientras se mapeaba. Candidatos: {count}, en {file}.</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>{count} candidate landslides</source>
        <translation>Deslizamientos candidatos: {count}</translation>
    </message>
    <message>
        <source>{} more are reviewed already or were there before</source>
        <translation>ya revisados o existentes: {}</translation>
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
        <translation>Ár&amp;ea</translation>
    </message>
    <message>
        <source>&amp;Map landslides</source>
        <translation>M&amp;apear deslizamientos</translation>
    </message>
    <message>
        <source>&amp;Threshold</source>
        <translation>&amp;Umbral</translation>
    </message>
    <message>
        <source>A layer that is no file is rendered at this pixel size, in units of its CRS</source>
        <translation>Una capa que no es un archivo se dibuja con este tamaño de píxel, en unidades de su SRC</translation>
    </message>
    <message>
        <source>Add a post-event raster to the project, and a pre-event one if you have it.</source>
        <translation>Añada al proyecto un ráster posterior al evento y, si lo tiene, uno anterior.</translation>
    </message>
    <message>
        <source>Add a post-event raster to the project.</source>
        <translation>Añada al proyecto un ráster posterior al evento.</translation>
    </message>
    <message>
        <source>As the model says</source>
        <translation>Según el modelo</translation>
    </message>
    <message>
        <source>As the model says ({:.2f})</source>
        <translation>Según el modelo ({:.2f})</translation>
    </message>
    <message>
        <source>Automatic (from image)</source>
        <translation>Automática (según la imagen)</translation>
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
        <source>Choose the raster taken after the event.</source>
        <translation>Elija el ráster tomado después del evento.</translation>
    </message>
    <message>
        <source>Choose the region of the model that fits this scene best.</source>
        <translation>Elija la región del modelo que mejor se ajuste a esta escena.</translation>
    </message>
    <message>
        <source>Find landslides and add them to the project</source>
        <translation>Buscar deslizamientos y añadirlos al proyecto</translation>
    </message>
    <message>
        <source>Folder for the candidates (GeoPackage) and the probability (GeoTIFF)</source>
        <translation>Carpeta para los candidatos (GeoPackage) y la probabilidad (GeoTIFF)</translation>
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
        <source>Mi&amp;nimum area</source>
        <translation>Área míni&amp;ma</translation>
    </message>
    <message>
        <source>Mo&amp;del</source>
        <translation>Mo&amp;delo</translation>
    </message>
    <message>
        <source>No minimum</source>
        <translation>Sin mínimo</translation>
    </message>
    <message>
        <source>No model yet: train one on the Train page, or open an .lsmodel folder.</source>
        <translation>Aún no hay modelo: entrene uno en la página «Entrenar» o abra una carpeta .lsmodel.</translation>
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
        <source>Probability from which a pixel is landslide; lower finds more and errs more</source>
        <translation>Probabilidad desde la que un píxel es deslizamiento; más baja encuentra más y se equivoca más</translation>
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
        <source>Smaller candidates are left out</source>
        <translation>Los candidatos más pequeños se omiten</translation>
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
        <source>Train a model…</source>
        <translation>Entrenar un modelo…</translation>
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
    <name>ModelChooser</name>
    <message>
        <source>No model yet</source>
        <translation>Aún no hay modelo</translation>
    </message>
    <message>
        <source>Open a model folder (.lsmodel)</source>
        <translation>Abrir una carpeta de modelo (.lsmodel)</translation>
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
        <source>Found automatically</source>
        <translation>Se busca automáticamente</translation>
    </message>
    <message>
        <source>Make a Python environment with PyTorch for the engine; asks first</source>
        <translation>Crear un entorno de Python con PyTorch para el motor; antes se pregunta</translation>
    </message>
    <message>
        <source>NVIDIA GPU (CUDA)</source>
        <translation>GPU de NVIDIA (CUDA)</translation>
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
        <source>The engine works.</source>
        <translation>El motor funciona.</translation>
    </message>
    <message>
        <source>Where the networks run</source>
        <translation>Dónde se ejecutan las redes</translation>
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
    <name>Processing</name>
    <message>
        <source>A new name makes a new decoder; only this region's scenes are used.</source>
        <translation>Un nombre nuevo crea un decodificador nuevo; solo se usan las escenas de esta región.</translation>
    </message>
    <message>
        <source>Area of the candidates (m²)</source>
        <translation>Área de los candidatos (m²)</translation>
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
        <source>Attribution</source>
        <translation>Atribución</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
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
        <source>Check a pre- and post-event pair</source>
        <translation>Comprobar un par anterior y posterior</translation>
    </message>
    <message>
        <source>Colors</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Device</source>
        <translation>Dispositivo</translation>
    </message>
    <message>
        <source>Dots per inch of pictures, and of the image inside a PDF or SVG.</source>
        <translation>Puntos por pulgada de las imágenes y de la imagen dentro de un PDF o SVG.</translation>
    </message>
    <message>
        <source>Encoder, such as resnet34 or mobilenet_v2; tsmu is the paper's own network.</source>
        <translation>Codificador, como resnet34 o mobilenet_v2; tsmu es la red del artículo.</translation>
    </message>
    <message>
        <source>Epochs at most</source>
        <translation>Máximo de épocas</translation>
    </message>
    <message>
        <source>Evaluate a landslide model</source>
        <translation>Evaluar un modelo de deslizamientos</translation>
    </message>
    <message>
        <source>Export an inventory as a map</source>
        <translation>Exportar un inventario como mapa</translation>
    </message>
    <message>
        <source>Extent</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <source>Figures per region and overall.</source>
        <translation>Cifras por región y en total.</translation>
    </message>
    <message>
        <source>File to write; its suffix is the format.</source>
        <translation>Archivo por escribir; su extensión es el formato.</translation>
    </message>
    <message>
        <source>Finds landslides on a pair of images, as polygons with confidence.</source>
        <translation>Encuentra deslizamientos en un par de imágenes, como polígonos con confianza.</translation>
    </message>
    <message>
        <source>Finds landslides on a post-event raster, compared with a pre-event raster where one is given.

The two rasters may differ in CRS, resolution, extent and data type: the pre-event raster is brought onto the post-event raster's grid while reading.

Candidates are a GeoPackage with one polygon per landslide: confidence, area, status and where it comes from. The probability is a GeoTIFF: 0 to 254 stand for 0 to 1, 255 is no data.

Everything is computed on this machine.</source>
        <translation>Encuentra deslizamientos en un ráster posterior al evento, comparado con uno anterior si se indica.

Los dos rásteres pueden diferir en SRC, resolución, extensión y tipo de dato: el anterior se lleva a la cuadrícula del posterior al leerlo.

Los candidatos son un GeoPackage con un polígono por deslizamiento: confianza, área, estado y procedencia. La probabilidad es un GeoTIFF: de 0 a 254 representan de 0 a 1, 255 es sin datos.

Todo se calcula en este equipo.</translation>
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
        <translation>GeoPackage con un polígono por deslizamiento; los candidatos revisados nunca se sobrescriben.</translation>
    </message>
    <message>
        <source>GeoTIFF on the post-event image's pixels.</source>
        <translation>GeoTIFF sobre los píxeles de la imagen posterior.</translation>
    </message>
    <message>
        <source>HTML files (*.html)</source>
        <translation>Archivos HTML (*.html)</translation>
    </message>
    <message>
        <source>How the model learns; all but tsmu exist for comparison.</source>
        <translation>Cómo aprende el modelo; todas menos tsmu existen para comparar.</translation>
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
        <source>In each phase; empty: as recommended.</source>
        <translation>En cada fase; vacío: lo recomendado.</translation>
    </message>
    <message>
        <source>IoU of every region before and after, and why the version was published or not.</source>
        <translation>IoU de cada región antes y después, y por qué la versión se publicó o no.</translation>
    </message>
    <message>
        <source>IoU over all pixels</source>
        <translation>IoU sobre todos los píxeles</translation>
    </message>
    <message>
        <source>It is then found under Project &gt; Layouts, to be edited further.</source>
        <translation>Queda en Proyecto &gt; Composiciones, para seguir editándola.</translation>
    </message>
    <message>
        <source>JSON file with images and labels; only the scenes of the split below are used.</source>
        <translation>Archivo JSON con imágenes y etiquetas; solo se usan las escenas de la partición de abajo.</translation>
    </message>
    <message>
        <source>JSON file with images, labels, regions and splits; test scenes are not looked at.</source>
        <translation>Archivo JSON con imágenes, etiquetas, regiones y particiones; las escenas de prueba no se miran.</translation>
    </message>
    <message>
        <source>JSON file with the new images and labels.</source>
        <translation>Archivo JSON con las imágenes y etiquetas nuevas.</translation>
    </message>
    <message>
        <source>Keep the layout in the project</source>
        <translation>Conservar la composición en el proyecto</translation>
    </message>
    <message>
        <source>Landslides</source>
        <translation>Deslizamientos</translation>
    </message>
    <message>
        <source>Laying out the map</source>
        <translation>Componiendo el mapa</translation>
    </message>
    <message>
        <source>License</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Looks at two rasters before they are mapped: CRS, pixel size, overlap, bands, data type, nodata and dates. Says what cannot be mapped and why, and what would be resampled. No network runs.</source>
        <translation>Examina dos rásteres antes de mapearlos: SRC, tamaño de píxel, solape, bandas, tipo de dato, nodata y fechas. Indica qué no se puede mapear y por qué, y qué se remuestrearía. No se ejecuta ninguna red.</translation>
    </message>
    <message>
        <source>Makes a new model from labelled scenes.</source>
        <translation>Crea un modelo nuevo a partir de escenas etiquetadas.</translation>
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
        <source>Minimum area (m²)</source>
        <translation>Área mínima (m²)</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Model folder (.lsmodel)</source>
        <translation>Carpeta de modelo (.lsmodel)</translation>
    </message>
    <message>
        <source>Must not hold a model yet, unless its training was interrupted.</source>
        <translation>No debe contener aún un modelo, salvo que su entrenamiento se interrumpiera.</translation>
    </message>
    <message>
        <source>Name of the layout that was kept</source>
        <translation>Nombre de la composición conservada</translation>
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
        <source>Nothing outside these polygons is mapped.</source>
        <translation>No se mapea nada fuera de estos polígonos.</translation>
    </message>
    <message>
        <source>Nothing outside this rectangle is mapped.</source>
        <translation>No se mapea nada fuera de este rectángulo.</translation>
    </message>
    <message>
        <source>Number of candidates</source>
        <translation>Número de candidatos</translation>
    </message>
    <message>
        <source>Number of landslides on the map</source>
        <translation>Número de deslizamientos en el mapa</translation>
    </message>
    <message>
        <source>Of the map; empty: the layer's name.</source>
        <translation>Del mapa; vacío: el nombre de la capa.</translation>
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
        <source>Only the strategies joint and all-data read the old regions' images again.</source>
        <translation>Solo las estrategias joint y all-data vuelven a leer las imágenes de las regiones antiguas.</translation>
    </message>
    <message>
        <source>Otherwise the model stays as it was, and the report says why.</source>
        <translation>Si no, el modelo queda como estaba y el informe dice por qué.</translation>
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
        <source>Page with what was found.</source>
        <translation>Página con lo que se encontró.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Person or organization that answers for the inventory.</source>
        <translation>Persona u organización responsable del inventario.</translation>
    </message>
    <message>
        <source>Pixel size for layers that are no files (map units)</source>
        <translation>Tamaño de píxel para capas que no son archivos (unidades del mapa)</translation>
    </message>
    <message>
        <source>Polygons of regions, asked where none is named</source>
        <translation>Polígonos de regiones, si no se nombra ninguna</translation>
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
        <source>Publish even if a region loses accuracy</source>
        <translation>Publicar aunque una región pierda exactitud</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicada</translation>
    </message>
    <message>
        <source>QGIS cannot write this map as GeoPDF; it is plain.</source>
        <translation>QGIS no puede escribir este mapa como GeoPDF; es un PDF simple.</translation>
    </message>
    <message>
        <source>Random seed</source>
        <translation>Semilla aleatoria</translation>
    </message>
    <message>
        <source>Region (empty: each scene's own where the model knows it)</source>
        <translation>Región (vacío: la propia de cada escena si el modelo la conoce)</translation>
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
        <source>Review states</source>
        <translation>Estados de revisión</translation>
    </message>
    <message>
        <source>Says whether two rasters can be mapped, and what would be resampled.</source>
        <translation>Dice si dos rásteres se pueden mapear y qué se remuestrearía.</translation>
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
        <source>Scores a model on labelled scenes that it was not trained on.</source>
        <translation>Puntúa un modelo con escenas etiquetadas con las que no se entrenó.</translation>
    </message>
    <message>
        <source>Scores a model on the labelled scenes of one split of a scene list: IoU, F1, precision and recall per region and overall, with the number of scenes and a confidence interval. The report is JSON.</source>
        <translation>Puntúa un modelo con las escenas etiquetadas de una partición de una lista de escenas: IoU, F1, precisión y exhaustividad por región y en total, con el número de escenas y un intervalo de confianza. El informe es JSON.</translation>
    </message>
    <message>
        <source>Size and orientation; the scale is the largest round one that fits.</source>
        <translation>Tamaño y orientación; la escala es la mayor redonda que cabe.</translation>
    </message>
    <message>
        <source>Smaller candidates are dropped.</source>
        <translation>Los candidatos más pequeños se descartan.</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Partición</translation>
    </message>
    <message>
        <source>Strategy</source>
        <translation>Estrategia</translation>
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
        <source>Test scenes were never trained on; the others only show whether training worked.</source>
        <translation>Las escenas de prueba nunca se entrenaron; las demás solo muestran si el entrenamiento funcionó.</translation>
    </message>
    <message>
        <source>The model that learns; a new version is added to it.</source>
        <translation>El modelo que aprende; se le añade una versión nueva.</translation>
    </message>
    <message>
        <source>The model that maps; its version in use.</source>
        <translation>El modelo que mapea; su versión en uso.</translation>
    </message>
    <message>
        <source>The model to score; its version in use.</source>
        <translation>El modelo por puntuar; su versión en uso.</translation>
    </message>
    <message>
        <source>The pair can be mapped</source>
        <translation>El par se puede mapear</translation>
    </message>
    <message>
        <source>The region that most of the scene lies in is used.</source>
        <translation>Se usa la región que contiene la mayor parte de la escena.</translation>
    </message>
    <message>
        <source>The same landslides as data, with metadata and statistics beside it.</source>
        <translation>Los mismos deslizamientos como datos, con metadatos y estadísticas al lado.</translation>
    </message>
    <message>
        <source>The same seed, data and device give the same model.</source>
        <translation>La misma semilla, datos y dispositivo dan el mismo modelo.</translation>
    </message>
    <message>
        <source>The same seed, data and device give the same version.</source>
        <translation>La misma semilla, datos y dispositivo dan la misma versión.</translation>
    </message>
    <message>
        <source>The update ends then with the best state so far; empty: no limit.</source>
        <translation>La actualización termina entonces con el mejor estado hasta el momento; vacío: sin límite.</translation>
    </message>
    <message>
        <source>Their area (m²)</source>
        <translation>Su área (m²)</translation>
    </message>
    <message>
        <source>Threshold (empty: as the model says)</source>
        <translation>Umbral (vacío: según el modelo)</translation>
    </message>
    <message>
        <source>Time limit (minutes)</source>
        <translation>Límite de tiempo (minutos)</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Train a landslide model</source>
        <translation>Entrenar un modelo de deslizamientos</translation>
    </message>
    <message>
        <source>Training also stops when validation scenes no longer improve; empty: as recommended.</source>
        <translation>El entrenamiento también termina cuando las escenas de validación ya no mejoran; vacío: lo recomendado.</translation>
    </message>
    <message>
        <source>Training stops then with the best model so far; empty: no limit.</source>
        <translation>El entrenamiento termina entonces con el mejor modelo hasta el momento; vacío: sin límite.</translation>
    </message>
    <message>
        <source>Trains a new model on the labelled scenes of a scene list (JSON): one shared encoder, and one decoder for every region.

Validation scenes decide when to stop; test scenes are not looked at. A training that was interrupted goes on where it stopped when it is started again with the same scenes.</source>
        <translation>Entrena un modelo nuevo con las escenas etiquetadas de una lista de escenas (JSON): un codificador compartido y un decodificador por región.

Las escenas de validación deciden cuándo parar; las de prueba no se miran. Un entrenamiento interrumpido continúa donde se detuvo al iniciarlo de nuevo con las mismas escenas.</translation>
    </message>
    <message>
        <source>Under which map and data may be used, such as CC-BY-4.0.</source>
        <translation>Bajo qué licencia se pueden usar mapa y datos, como CC-BY-4.0.</translation>
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
        <source>Version in use</source>
        <translation>Versión en uso</translation>
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
        <source>Where a region must be chosen, the polygon that most of the scene lies in decides.</source>
        <translation>Donde hay que elegir una región, decide el polígono que contiene la mayor parte de la escena.</translation>
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
        <source>Which landslides to show; layers without review states are shown whole.</source>
        <translation>Qué deslizamientos se muestran; las capas sin estado de revisión se muestran enteras.</translation>
    </message>
    <message>
        <source>Whose decoder maps the scenes; auto: chosen for each scene.</source>
        <translation>Qué decodificador mapea las escenas; auto: se elige para cada una.</translation>
    </message>
    <message>
        <source>Whose decoder maps; auto: the polygons below decide, then the images.</source>
        <translation>Qué decodificador mapea; auto: deciden los polígonos de abajo y luego las imágenes.</translation>
    </message>
    <message>
        <source>{} candidates</source>
        <translation>Candidatos: {}</translation>
    </message>
</context>
<context>
    <name>RegionChooser</name>
    <message>
        <source>A name like this one that can be used on every system</source>
        <translation>Un nombre parecido que sirve en cualquier sistema</translation>
    </message>
    <message>
        <source>Choose the region to teach, or type the name of a new one.</source>
        <translation>Elija la región que va a aprender, o escriba el nombre de una nueva.</translation>
    </message>
    <message>
        <source>The model has a region '{known}'. Choose that one, or a name that differs in more than case.</source>
        <translation>El modelo tiene una región «{known}». Elija esa, o un nombre que no difiera solo en mayúsculas.</translation>
    </message>
    <message>
        <source>Use '{}'</source>
        <translation>Usar «{}»</translation>
    </message>
    <message>
        <source>a known region, or a new name</source>
        <translation>una región conocida o un nombre nuevo</translation>
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
        <source>Choose the attribute that names the region of each polygon.</source>
        <translation>Elija el atributo que nombra la región de cada polígono.</translation>
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
        <source>Candidates</source>
        <translation>Candidatos</translation>
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
        <source>region {region} (probability {probability:.2f})</source>
        <translation>región {region} (probabilidad {probability:.2f})</translation>
    </message>
    <message>
        <source>region {} (from the polygon layer)</source>
        <translation>región {} (de la capa de polígonos)</translation>
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
        <source>Blink</source>
        <translation>Alternar</translation>
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
        <source>Move the corners, then press Enter or A to save; Esc discards the changes.</source>
        <translation>Mueva los vértices y pulse Intro o A para guardar; Esc descarta los cambios.</translation>
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
    <message>
        <source>{} candidates are in the event now.</source>
        <translation>Candidatos ahora en el evento: {}.</translation>
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
        <source>Split. The parts are listed below each other; decide on each of them.</source>
        <translation>Dividido. Las partes aparecen una bajo otra; decida sobre cada una.</translation>
    </message>
    <message>
        <source>Write the inventory as data and as a map</source>
        <translation>Escribir el inventario como datos y como mapa</translation>
    </message>
    <message>
        <source>{} candidates were decided on. Undo takes all of them back.</source>
        <translation>Candidatos decididos: {}. Deshacer los revierte todos.</translation>
    </message>
</context>
<context>
    <name>ReviewSession</name>
    <message>
        <source>All candidates are reviewed.</source>
        <translation>Todos los candidatos están revisados.</translation>
    </message>
    <message>
        <source>All that are shown here are reviewed. {} others are not; show all to see them.</source>
        <translation>Todos los mostrados están revisados. Faltan otros: {}; muestre todos para verlos.</translation>
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
        <source>Undone: {action} ({count} candidates).</source>
        <translation>Deshecho: {action} (candidatos: {count}).</translation>
    </message>
    <message>
        <source>a comment</source>
        <translation>comentario</translation>
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
        <source>Candidate {} has no shape and cannot be a landslide. Reject it, or draw its shape.</source>
        <translation>El candidato {} no tiene forma y no puede ser un deslizamiento. Rechácelo o dibuje su forma.</translation>
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
    <name>SplitTool</name>
    <message>
        <source>Click at both sides of the candidate, then right-click or press Enter.</source>
        <translation>Haga clic a ambos lados del candidato y luego clic derecho o pulse Intro.</translation>
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
</context>
<context>
    <name>SuggestControl</name>
    <message>
        <source>Cancelled; the earlier suggestions stay.</source>
        <translation>Cancelado; las sugerencias anteriores se quedan.</translation>
    </message>
    <message>
        <source>The event was closed meanwhile; nothing was kept.</source>
        <translation>El evento se cerró mientras tanto; no se guardó nada.</translation>
    </message>
    <message>
        <source>{} places to label next</source>
        <translation>Lugares por etiquetar: {}</translation>
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
        <source>Back to the model's threshold</source>
        <translation>Volver al umbral del modelo</translation>
    </message>
    <message>
        <source>Probability from which a pixel is landslide. The map follows at once, without running the model again; reviewed candidates stay as they are.</source>
        <translation>Probabilidad desde la que un píxel es deslizamiento. El mapa responde enseguida, sin volver a ejecutar el modelo; los candidatos revisados quedan como están.</translation>
    </message>
    <message>
        <source>Threshold</source>
        <translation>Umbral</translation>
    </message>
    <message>
        <source>Threshold in percent</source>
        <translation>Umbral en porcentaje</translation>
    </message>
    <message>
        <source>Threshold of the map shown</source>
        <translation>Umbral del mapa mostrado</translation>
    </message>
</context>
<context>
    <name>ThresholdControl</name>
    <message>
        <source>Cancelled; the candidates stay as they were.</source>
        <translation>Cancelado; los candidatos quedan como estaban.</translation>
    </message>
    <message>
        <source>Map landslides first; then the threshold can be moved here.</source>
        <translation>Primero mapee deslizamientos; después podrá mover aquí el umbral.</translation>
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
        <source>{count} candidates at {percent:.1f} %</source>
        <translation>Candidatos: {count}, al {percent:.1f} %</translation>
    </message>
    <message>
        <source>{count} candidates, {area}, at {percent:.1f} %</source>
        <translation>Candidatos: {count}, {area}, al {percent:.1f} %</translation>
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
        <source>Zoom in to see the outlines at once; the whole map follows.</source>
        <translation>Acérquese para ver los contornos enseguida; el mapa completo viene después.</translation>
    </message>
    <message>
        <source>{count} candidates in view; the whole map follows.</source>
        <translation>Candidatos en la vista: {count}; el mapa completo viene después.</translation>
    </message>
</context>
<context>
    <name>TrainControl</name>
    <message>
        <source>Cancelled; no model was made.</source>
        <translation>Cancelado; no se creó ningún modelo.</translation>
    </message>
    <message>
        <source>Model {} is ready to map.</source>
        <translation>El modelo {} está listo para mapear.</translation>
    </message>
    <message>
        <source>Model {} is trained and chosen on the Map page.</source>
        <translation>El modelo {} está entrenado y elegido en la página «Mapear».</translation>
    </message>
</context>
<context>
    <name>TrainPage</name>
    <message>
        <source>&amp;Time limit</source>
        <translation>Límite de &amp;tiempo</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>Encoder of the network</source>
        <translation>Codificador de la red</translation>
    </message>
    <message>
        <source>Folder for the new model</source>
        <translation>Carpeta para el modelo nuevo</translation>
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
        <translation>&amp;Red</translation>
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
        <source>Loss (dashed, lower is better) and validation IoU (solid, 0 to 1, higher is better)</source>
        <translation>Pérdida (discontinua, mejor cuanto más baja) e IoU de validación (continua, de 0 a 1, mejor cuanto más alta)</translation>
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
    <name>UpdateControl</name>
    <message>
        <source>Cancelled; version {} of the model stays in use.</source>
        <translation>Cancelado; la versión {} del modelo sigue en uso.</translation>
    </message>
    <message>
        <source>Edits that are not saved yet are used too: {}</source>
        <translation>También se usan los cambios sin guardar: {}</translation>
    </message>
    <message>
        <source>Rolled back: version {} is in use again.</source>
        <translation>Revertido: la versión {} vuelve a estar en uso.</translation>
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
        <source>Version {version} of {model} is published and ready to map.</source>
        <translation>La versión {version} de {model} está publicada y lista para mapear.</translation>
    </message>
</context>
<context>
    <name>UpdatePage</name>
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
        <source>A first version after about a minute, in which only the region's own decoder has learned. The full update follows at once, and is published only if it is better still.</source>
        <translation>Una primera versión tras un minuto, en la que solo ha aprendido el decodificador de la región. La actualización completa sigue enseguida y solo se publica si es aún mejor.</translation>
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
        <source>How the model is updated</source>
        <translation>Cómo se actualiza el modelo</translation>
    </message>
    <message>
        <source>Learn fr&amp;om</source>
        <translation>&amp;Aprender de</translation>
    </message>
    <message>
        <source>Learn from these in place of the event</source>
        <translation>Aprender de estas en lugar del evento</translation>
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
        <source>Other scenes</source>
        <translation>Otras escenas</translation>
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
        <source>Scene list (JSON) of the regions that the model knows already</source>
        <translation>Lista de escenas (JSON) de las regiones que el modelo ya conoce</translation>
    </message>
    <message>
        <source>Scene lists (*.json)</source>
        <translation>Listas de escenas (*.json)</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Escenas</translation>
    </message>
    <message>
        <source>Strateg&amp;y</source>
        <translation>Estrate&amp;gia</translation>
    </message>
    <message>
        <source>Teach the model what is new; it stays as it is unless it gets better</source>
        <translation>Enseñar al modelo lo nuevo; queda como está si no mejora</translation>
    </message>
    <message>
        <source>The event's labels and reviewed candidates are left out of this update</source>
        <translation>Las etiquetas y los candidatos revisados del evento quedan fuera de esta actualización</translation>
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
        <source>&amp;Roll back to version {}</source>
        <translation>&amp;Volver a la versión {}</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Do it again and use the new version although it was found worse; you can roll back</source>
        <translation>Repetirla y usar la versión nueva aunque resultó peor; puede volver atrás</translation>
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
        <source>Use the older version of the model again; the newer one stays on disk</source>
        <translation>Volver a usar la versión anterior del modelo; la más nueva queda en disco</translation>
    </message>
    <message>
        <source>Validation patches of the new scenes: {}</source>
        <translation>Recortes de validación de las escenas nuevas: {}</translation>
    </message>
    <message>
        <source>Version in use: {}</source>
        <translation>Versión en uso: {}</translation>
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
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>Set up the engine…</source>
        <translation>Configurar el motor…</translation>
    </message>
    <message>
        <source>The engine that runs the networks (Python with PyTorch) is not set up yet.</source>
        <translation>El motor que ejecuta las redes (Python con PyTorch) aún no está configurado.</translation>
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
        <source>Earth flow</source>
        <translation>Flujo de tierra</translation>
    </message>
    <message>
        <source>Earthquake</source>
        <translation>Terremoto</translation>
    </message>
    <message>
        <source>Event date</source>
        <translation>Fecha del evento</translation>
    </message>
    <message>
        <source>Highest probability</source>
        <translation>Probabilidad máxima</translation>
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
        <source>Landslide type</source>
        <translation>Tipo de deslizamiento</translation>
    </message>
    <message>
        <source>Landslides (labels)</source>
        <translation>Deslizamientos (etiquetas)</translation>
    </message>
    <message>
        <source>Lateral spread</source>
        <translation>Propagación lateral</translation>
    </message>
    <message>
        <source>Mapped at (UTC)</source>
        <translation>Mapeado el (UTC)</translation>
    </message>
    <message>
        <source>Mapper</source>
        <translation>Mapeado por</translation>
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
        <source>Runout</source>
        <translation>Zona de recorrido</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Ejecuciones</translation>
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
        <source>Whole landslide</source>
        <translation>Deslizamiento completo</translation>
    </message>
</context>
</TS>
