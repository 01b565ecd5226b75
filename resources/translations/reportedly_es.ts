<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>Reportedly</name>
    <message>
      <source> letters</source>
      <translation> letras</translation>
    </message>
    <message>
      <source> pt</source>
      <translation> pt</translation>
    </message>
    <message>
      <source>50 to 69 %</source>
      <translation>50 a 69 %</translation>
    </message>
    <message>
      <source>70 to 89 %</source>
      <translation>70 a 89 %</translation>
    </message>
    <message>
      <source>90 % and more</source>
      <translation>90 % o más</translation>
    </message>
    <message>
      <source>A code, or a new one: risk &gt; crane</source>
      <translation>Un código, o uno nuevo: riesgo &gt; grúa</translation>
    </message>
    <message>
      <source>A note. Ctrl+Enter keeps it</source>
      <translation>Una nota. Ctrl+Intro la guarda</translation>
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
      <translation>ARTÍCULOS</translation>
    </message>
    <message>
      <source>About</source>
      <translation>Sobre</translation>
    </message>
    <message>
      <source>Action</source>
      <translation>Acción</translation>
    </message>
    <message>
      <source>Actions</source>
      <translation>Acciones</translation>
    </message>
    <message>
      <source>Actions and keys</source>
      <translation>Acciones y teclas</translation>
    </message>
    <message>
      <source>Actor</source>
      <translation>Actor</translation>
    </message>
    <message>
      <source>Actors</source>
      <translation>Actores</translation>
    </message>
    <message>
      <source>Actors and their positions</source>
      <translation>Actores y sus posiciones</translation>
    </message>
    <message>
      <source>Add a folder to the library</source>
      <translation>Añadir una carpeta a la biblioteca</translation>
    </message>
    <message>
      <source>Add a folder…</source>
      <translation>Añadir una carpeta…</translation>
    </message>
    <message>
      <source>Add a tag</source>
      <translation>Añadir una etiqueta</translation>
    </message>
    <message>
      <source>Add files to the library</source>
      <translation>Añadir archivos a la biblioteca</translation>
    </message>
    <message>
      <source>Add files…</source>
      <translation>Añadir archivos…</translation>
    </message>
    <message>
      <source>Added</source>
      <translation>Añadido</translation>
    </message>
    <message>
      <source>Adding waits: {left}</source>
      <translation>La adición espera: {left}</translation>
    </message>
    <message>
      <source>Adding: {left}</source>
      <translation>Añadiendo: {left}</translation>
    </message>
    <message>
      <source>Address</source>
      <translation>Dirección</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Todos</translation>
    </message>
    <message>
      <source>All actions and keys…</source>
      <translation>Todas las acciones y teclas…</translation>
    </message>
    <message>
      <source>All articles</source>
      <translation>Todos los artículos</translation>
    </message>
    <message>
      <source>All claims</source>
      <translation>Todas las afirmaciones</translation>
    </message>
    <message>
      <source>All keys as at first</source>
      <translation>Todas como al principio</translation>
    </message>
    <message>
      <source>All that you open is kept, and found again here. Ctrl+Shift+F searches it, Ctrl+K finds every action by a few letters, F1 opens the manual.</source>
      <translation>Todo lo que abra se guarda y se vuelve a encontrar aquí. Ctrl+Mayús+F lo busca, Ctrl+K halla cada acción con unas letras, F1 abre el manual.</translation>
    </message>
    <message>
      <source>An article</source>
      <translation>Un artículo</translation>
    </message>
    <message>
      <source>Analyse</source>
      <translation>Analizar</translation>
    </message>
    <message>
      <source>Analyse in the background</source>
      <translation>Analizar en segundo plano</translation>
    </message>
    <message>
      <source>Analysing: {left}</source>
      <translation>Analizando: {left}</translation>
    </message>
    <message>
      <source>Another code…</source>
      <translation>Otro código…</translation>
    </message>
    <message>
      <source>Another colour…</source>
      <translation>Otro color…</translation>
    </message>
    <message>
      <source>Another key</source>
      <translation>Otra tecla</translation>
    </message>
    <message>
      <source>Another…</source>
      <translation>Otro…</translation>
    </message>
    <message>
      <source>Answers…</source>
      <translation>Responde a…</translation>
    </message>
    <message>
      <source>Apr</source>
      <translation>abr</translation>
    </message>
    <message>
      <source>April</source>
      <translation>abril</translation>
    </message>
    <message>
      <source>Article</source>
      <translation>Artículo</translation>
    </message>
    <message>
      <source>Articles</source>
      <translation>Artículos</translation>
    </message>
    <message>
      <source>Articles ({kinds});;All files (*)</source>
      <translation>Artículos ({kinds});;Todos los archivos (*)</translation>
    </message>
    <message>
      <source>As at first</source>
      <translation>Como al principio</translation>
    </message>
    <message>
      <source>As in the text</source>
      <translation>Como en el texto</translation>
    </message>
    <message>
      <source>As it is common here</source>
      <translation>El habitual aquí</translation>
    </message>
    <message>
      <source>As the machine had it</source>
      <translation>Como lo tenía la máquina</translation>
    </message>
    <message>
      <source>As the window</source>
      <translation>Como la ventana</translation>
    </message>
    <message>
      <source>At first</source>
      <translation>Al principio</translation>
    </message>
    <message>
      <source>Attitude to somebody</source>
      <translation>Actitud hacia alguien</translation>
    </message>
    <message>
      <source>Aug</source>
      <translation>ago</translation>
    </message>
    <message>
      <source>August</source>
      <translation>agosto</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Atrás</translation>
    </message>
    <message>
      <source>Backups</source>
      <translation>Copias de seguridad</translation>
    </message>
    <message>
      <source>Backups kept</source>
      <translation>Copias conservadas</translation>
    </message>
    <message>
      <source>Begin the mark one word earlier</source>
      <translation>Empezar la marca una palabra antes</translation>
    </message>
    <message>
      <source>Begin the mark one word later</source>
      <translation>Empezar la marca una palabra después</translation>
    </message>
    <message>
      <source>Begin to read</source>
      <translation>Empezar a leer</translation>
    </message>
    <message>
      <source>Beside their passages</source>
      <translation>Junto a sus pasajes</translation>
    </message>
    <message>
      <source>Blue highlights</source>
      <translation>Resaltados azules</translation>
    </message>
    <message>
      <source>Bring this claim back</source>
      <translation>Recuperar esta afirmación</translation>
    </message>
    <message>
      <source>By article</source>
      <translation>Por artículo</translation>
    </message>
    <message>
      <source>By code</source>
      <translation>Por código</translation>
    </message>
    <message>
      <source>By colour</source>
      <translation>Por color</translation>
    </message>
    <message>
      <source>By day</source>
      <translation>Por día</translation>
    </message>
    <message>
      <source>By first appearance</source>
      <translation>Por primera aparición</translation>
    </message>
    <message>
      <source>By name</source>
      <translation>Por nombre</translation>
    </message>
    <message>
      <source>By tag</source>
      <translation>Por etiqueta</translation>
    </message>
    <message>
      <source>By weight</source>
      <translation>Por peso</translation>
    </message>
    <message>
      <source>By words</source>
      <translation>Por palabras</translation>
    </message>
    <message>
      <source>By {name}</source>
      <translation>Por {name}</translation>
    </message>
    <message>
      <source>Byline</source>
      <translation>Autoría</translation>
    </message>
    <message>
      <source>Came through</source>
      <translation>Llegó a través de</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Cancel what goes on</source>
      <translation>Cancelar lo que está en curso</translation>
    </message>
    <message>
      <source>Certainty</source>
      <translation>Certeza</translation>
    </message>
    <message>
      <source>Chain</source>
      <translation>Cadena</translation>
    </message>
    <message>
      <source>Chains</source>
      <translation>Cadenas</translation>
    </message>
    <message>
      <source>Chains as a picture</source>
      <translation>Cadenas como imagen</translation>
    </message>
    <message>
      <source>Chicago</source>
      <translation>Chicago</translation>
    </message>
    <message>
      <source>Choose a code</source>
      <translation>Elegir un código</translation>
    </message>
    <message>
      <source>Choose articles in the table to see and change what is known of them.</source>
      <translation>Elija artículos en la tabla para ver y cambiar lo que se sabe de ellos.</translation>
    </message>
    <message>
      <source>Claim and answers</source>
      <translation>Afirmación y respuestas</translation>
    </message>
    <message>
      <source>Claims</source>
      <translation>Afirmaciones</translation>
    </message>
    <message>
      <source>Claims as a table</source>
      <translation>Afirmaciones como tabla</translation>
    </message>
    <message>
      <source>Claims of 50 % and more</source>
      <translation>Afirmaciones del 50 % o más</translation>
    </message>
    <message>
      <source>Claims of 70 % and more</source>
      <translation>Afirmaciones del 70 % o más</translation>
    </message>
    <message>
      <source>Claims of 90 % and more</source>
      <translation>Afirmaciones del 90 % o más</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>Borrar</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Close (Esc)</source>
      <translation>Cerrar (Esc)</translation>
    </message>
    <message>
      <source>Close the article</source>
      <translation>Cerrar el artículo</translation>
    </message>
    <message>
      <source>Close this message</source>
      <translation>Cerrar este mensaje</translation>
    </message>
    <message>
      <source>Close this strip</source>
      <translation>Cerrar esta franja</translation>
    </message>
    <message>
      <source>Close this view</source>
      <translation>Cerrar esta vista</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>Código</translation>
    </message>
    <message>
      <source>Code in its own words</source>
      <translation>Codificar con sus propias palabras</translation>
    </message>
    <message>
      <source>Code it</source>
      <translation>Codificar</translation>
    </message>
    <message>
      <source>Code the actor…</source>
      <translation>Codificar el actor…</translation>
    </message>
    <message>
      <source>Code the claim…</source>
      <translation>Codificar la afirmación…</translation>
    </message>
    <message>
      <source>Codes</source>
      <translation>Códigos</translation>
    </message>
    <message>
      <source>Code…</source>
      <translation>Código…</translation>
    </message>
    <message>
      <source>Collections</source>
      <translation>Colecciones</translation>
    </message>
    <message>
      <source>Colour</source>
      <translation>Color</translation>
    </message>
    <message>
      <source>Colour {number}</source>
      <translation>Color {number}</translation>
    </message>
    <message>
      <source>Colours</source>
      <translation>Colores</translation>
    </message>
    <message>
      <source>Colours of the system</source>
      <translation>Colores del sistema</translation>
    </message>
    <message>
      <source>Compare with its like…</source>
      <translation>Comparar con su semejante…</translation>
    </message>
    <message>
      <source>Confirm</source>
      <translation>Confirmar</translation>
    </message>
    <message>
      <source>Confirm the claim</source>
      <translation>Confirmar la afirmación</translation>
    </message>
    <message numerus="yes">
      <source>Confirm {n} claims</source>
      <translation>
        <numerusform>Confirmar la afirmación</numerusform>
        <numerusform>Confirmar {n} afirmaciones</numerusform>
      </translation>
      <extra-one>Confirm claim</extra-one>
    </message>
    <message>
      <source>Confirm, and go on</source>
      <translation>Confirmar y seguir</translation>
    </message>
    <message>
      <source>Content</source>
      <translation>Contenido</translation>
    </message>
    <message>
      <source>Copy a link to the mark or the claim</source>
      <translation>Copiar un enlace a la marca o la afirmación</translation>
    </message>
    <message>
      <source>Copy the position as a quotation</source>
      <translation>Copiar la posición como cita</translation>
    </message>
    <message>
      <source>Copy the report</source>
      <translation>Copiar el informe</translation>
    </message>
    <message>
      <source>Copy with its reference</source>
      <translation>Copiar con su referencia</translation>
    </message>
    <message numerus="yes">
      <source>Copy {n} rows</source>
      <translation>
        <numerusform>Copiar la fila</numerusform>
        <numerusform>Copiar {n} filas</numerusform>
      </translation>
      <extra-one>Copy the row</extra-one>
    </message>
    <message>
      <source>Correct the actor…</source>
      <translation>Corregir el actor…</translation>
    </message>
    <message>
      <source>Correct the claim</source>
      <translation>Corregir la afirmación</translation>
    </message>
    <message>
      <source>Correct the claim…</source>
      <translation>Corregir la afirmación…</translation>
    </message>
    <message>
      <source>Correct…</source>
      <translation>Corregir…</translation>
    </message>
    <message>
      <source>Cue</source>
      <translation>Indicio</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Oscuro</translation>
    </message>
    <message>
      <source>Dask is not installed: the extra “dask” brings it (pip install reportedly[dask]).</source>
      <translation>Dask no está instalado: lo trae el extra «dask» (pip install reportedly[dask]).</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Fecha</translation>
    </message>
    <message>
      <source>Days</source>
      <translation>Días</translation>
    </message>
    <message>
      <source>Dec</source>
      <translation>dic</translation>
    </message>
    <message>
      <source>December</source>
      <translation>diciembre</translation>
    </message>
    <message>
      <source>Decided by</source>
      <translation>Decidido por</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Eliminar</translation>
    </message>
    <message>
      <source>Deutsch</source>
      <translation>Deutsch</translation>
    </message>
    <message>
      <source>Distance of lines</source>
      <translation>Interlineado</translation>
    </message>
    <message>
      <source>Do all again up to here</source>
      <translation>Rehacer todo hasta aquí</translation>
    </message>
    <message>
      <source>Drag articles here</source>
      <translation>Arrastre artículos aquí</translation>
    </message>
    <message>
      <source>EB Garamond</source>
      <translation>EB Garamond</translation>
    </message>
    <message>
      <source>Each actor stands here with the positions it takes. A click goes to the words. What the machine found is a suggestion: confirm it, reject it, or press E to correct it.</source>
      <translation>Aquí está cada actor con las posiciones que toma. Un clic lleva a las palabras. Lo que halló la máquina es una sugerencia: confírmela, recházela o pulse E para corregirla.</translation>
    </message>
    <message>
      <source>Ends of the claim</source>
      <translation>Extremos de la afirmación</translation>
    </message>
    <message>
      <source>English</source>
      <translation>English</translation>
    </message>
    <message>
      <source>Enter or a double click opens the article, or the folder of a file that failed.</source>
      <translation>Intro o un doble clic abre el artículo, o la carpeta de un archivo que falló.</translation>
    </message>
    <message>
      <source>Enter waits for another key, + for one more; Delete takes the last one away, and Backspace brings back what was at first.</source>
      <translation>Intro espera otra tecla, + una más; Supr quita la última, y Retroceso devuelve lo que había al principio.</translation>
    </message>
    <message>
      <source>Entities</source>
      <translation>Entidades</translation>
    </message>
    <message>
      <source>Español</source>
      <translation>Español</translation>
    </message>
    <message>
      <source>Every day</source>
      <translation>Cada día</translation>
    </message>
    <message>
      <source>Every key is as it was at first.</source>
      <translation>Todas las teclas están como al principio.</translation>
    </message>
    <message>
      <source>Every month</source>
      <translation>Cada mes</translation>
    </message>
    <message>
      <source>Every setting is as it was at first.</source>
      <translation>Cada ajuste está como al principio.</translation>
    </message>
    <message>
      <source>Every week</source>
      <translation>Cada semana</translation>
    </message>
    <message>
      <source>Everything</source>
      <translation>Todo</translation>
    </message>
    <message>
      <source>Export settings</source>
      <translation>Exportar los ajustes</translation>
    </message>
    <message>
      <source>Export the article</source>
      <translation>Exportar el artículo</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Exportar…</translation>
    </message>
    <message>
      <source>Failed</source>
      <translation>Fallidos</translation>
    </message>
    <message>
      <source>Feb</source>
      <translation>feb</translation>
    </message>
    <message>
      <source>February</source>
      <translation>febrero</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Archivo</translation>
    </message>
    <message>
      <source>Filter</source>
      <translation>Filtro</translation>
    </message>
    <message>
      <source>Find a heading</source>
      <translation>Buscar un encabezado</translation>
    </message>
    <message>
      <source>Find a setting</source>
      <translation>Buscar un ajuste</translation>
    </message>
    <message>
      <source>Find an action</source>
      <translation>Buscar una acción</translation>
    </message>
    <message>
      <source>Find an actor or words</source>
      <translation>Buscar un actor o palabras</translation>
    </message>
    <message>
      <source>Find by a key…</source>
      <translation>Buscar por tecla…</translation>
    </message>
    <message>
      <source>Find in the article</source>
      <translation>Buscar en el artículo</translation>
    </message>
    <message>
      <source>Find in the article…</source>
      <translation>Buscar en el artículo…</translation>
    </message>
    <message>
      <source>Find in the panel</source>
      <translation>Buscar en el panel</translation>
    </message>
    <message>
      <source>Find in the panel…</source>
      <translation>Buscar en el panel…</translation>
    </message>
    <message>
      <source>Follow the link of the note</source>
      <translation>Seguir el enlace de la nota</translation>
    </message>
    <message>
      <source>For this article only</source>
      <translation>Solo para este artículo</translation>
    </message>
    <message>
      <source>Forward</source>
      <translation>Adelante</translation>
    </message>
    <message>
      <source>Go</source>
      <translation>Ir</translation>
    </message>
    <message>
      <source>Go back to here</source>
      <translation>Volver hasta aquí</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Continuar</translation>
    </message>
    <message>
      <source>Go to a heading</source>
      <translation>Ir a un encabezado</translation>
    </message>
    <message>
      <source>Go to it</source>
      <translation>Ir allí</translation>
    </message>
    <message>
      <source>Green highlights</source>
      <translation>Resaltados verdes</translation>
    </message>
    <message>
      <source>Groups</source>
      <translation>Grupos</translation>
    </message>
    <message>
      <source>Headings</source>
      <translation>Encabezados</translation>
    </message>
    <message>
      <source>Help</source>
      <translation>Ayuda</translation>
    </message>
    <message>
      <source>Hide the answers</source>
      <translation>Ocultar las respuestas</translation>
    </message>
    <message>
      <source>Highlight</source>
      <translation>Resaltar</translation>
    </message>
    <message>
      <source>Highlight in blue</source>
      <translation>Resaltar en azul</translation>
    </message>
    <message>
      <source>Highlight in green</source>
      <translation>Resaltar en verde</translation>
    </message>
    <message>
      <source>Highlight in pink</source>
      <translation>Resaltar en rosa</translation>
    </message>
    <message>
      <source>Highlight in violet</source>
      <translation>Resaltar en violeta</translation>
    </message>
    <message>
      <source>Highlight in yellow</source>
      <translation>Resaltar en amarillo</translation>
    </message>
    <message>
      <source>Highlight in {colour}</source>
      <translation>Resaltar: {colour}</translation>
    </message>
    <message>
      <source>Highlight, note, code or remove</source>
      <translation>Resaltar, anotar, codificar o quitar</translation>
    </message>
    <message>
      <source>Highlights</source>
      <translation>Resaltados</translation>
    </message>
    <message>
      <source>Highlights and codes</source>
      <translation>Resaltados y códigos</translation>
    </message>
    <message>
      <source>How does it speak of {name}?</source>
      <translation>¿Cómo habla de {name}?</translation>
    </message>
    <message>
      <source>How far lines are apart, in parts of the size.</source>
      <translation>Cuánto distan las líneas, en partes del tamaño.</translation>
    </message>
    <message>
      <source>How large everything in the window is, from the next start on.</source>
      <translation>Qué tan grande es todo en la ventana, desde el próximo inicio.</translation>
    </message>
    <message>
      <source>How long a line is where there is room.</source>
      <translation>Qué largo tiene una línea donde hay sitio.</translation>
    </message>
    <message>
      <source>How many backups are kept; each new one is checked before the oldest goes.</source>
      <translation>Cuántas copias se conservan; cada nueva se comprueba antes de que se vaya la más antigua.</translation>
    </message>
    <message>
      <source>How much is left to read</source>
      <translation>Cuánto queda por leer</translation>
    </message>
    <message>
      <source>How often a backup is made beside the library, when something has changed since the last.</source>
      <translation>Cada cuánto se hace una copia junto a la biblioteca, si algo ha cambiado desde la última.</translation>
    </message>
    <message>
      <source>How often it was found</source>
      <translation>Cuántas veces se encontró</translation>
    </message>
    <message>
      <source>How the actors of the panel are ordered.</source>
      <translation>Cómo se ordenan los actores del panel.</translation>
    </message>
    <message>
      <source>How the reference is set under a quotation that you copy or drag out.</source>
      <translation>Cómo se escribe la referencia bajo una cita que copie o arrastre fuera.</translation>
    </message>
    <message>
      <source>How the text is set</source>
      <translation>Cómo se compone el texto</translation>
    </message>
    <message>
      <source>Hyphens</source>
      <translation>Guiones</translation>
    </message>
    <message>
      <source>Import settings</source>
      <translation>Importar los ajustes</translation>
    </message>
    <message>
      <source>Import…</source>
      <translation>Importar…</translation>
    </message>
    <message>
      <source>In all articles</source>
      <translation>En todos los artículos</translation>
    </message>
    <message>
      <source>In no other article of the library.</source>
      <translation>En ningún otro artículo de la biblioteca.</translation>
    </message>
    <message>
      <source>In the library in {folder}, {what} is damaged: {advice}</source>
      <translation>En la biblioteca de {folder}, {what} está dañado: {advice}</translation>
    </message>
    <message>
      <source>In the whole library</source>
      <translation>En toda la biblioteca</translation>
    </message>
    <message>
      <source>In this article</source>
      <translation>En este artículo</translation>
    </message>
    <message numerus="yes">
      <source>In {n} other articles:</source>
      <translation>
        <numerusform>En {n} artículo más:</numerusform>
        <numerusform>En {n} artículos más:</numerusform>
      </translation>
      <extra-one>In {n} other article:</extra-one>
    </message>
    <message>
      <source>Inter</source>
      <translation>Inter</translation>
    </message>
    <message>
      <source>Into the trash</source>
      <translation>A la papelera</translation>
    </message>
    <message>
      <source>Into the trash, or back</source>
      <translation>A la papelera, o de vuelta</translation>
    </message>
    <message>
      <source>It agrees · Tab changes it</source>
      <translation>Está de acuerdo · Tab lo cambia</translation>
    </message>
    <message>
      <source>It answers none</source>
      <translation>No responde a ninguna</translation>
    </message>
    <message>
      <source>It disagrees · Tab changes it</source>
      <translation>Está en desacuerdo · Tab lo cambia</translation>
    </message>
    <message>
      <source>It is also in {path}.</source>
      <translation>También está en {path}.</translation>
    </message>
    <message>
      <source>It is called “{name}”</source>
      <translation>Se llama «{name}»</translation>
    </message>
    <message>
      <source>JSON that is neither references nor annotations</source>
      <translation>JSON que no contiene ni referencias ni anotaciones</translation>
    </message>
    <message>
      <source>Jan</source>
      <translation>ene</translation>
    </message>
    <message>
      <source>January</source>
      <translation>enero</translation>
    </message>
    <message>
      <source>Jul</source>
      <translation>jul</translation>
    </message>
    <message>
      <source>July</source>
      <translation>julio</translation>
    </message>
    <message>
      <source>Jun</source>
      <translation>jun</translation>
    </message>
    <message>
      <source>June</source>
      <translation>junio</translation>
    </message>
    <message>
      <source>Justified</source>
      <translation>Justificado</translation>
    </message>
    <message>
      <source>Keep this search</source>
      <translation>Conservar esta búsqueda</translation>
    </message>
    <message>
      <source>Kept among the collections; F2 renames.</source>
      <translation>Guardada entre las colecciones; F2 le cambia el nombre.</translation>
    </message>
    <message>
      <source>Kept searches</source>
      <translation>Búsquedas guardadas</translation>
    </message>
    <message>
      <source>Key</source>
      <translation>Tecla</translation>
    </message>
    <message>
      <source>Key of “{code}”</source>
      <translation>Tecla de «{code}»</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Teclas</translation>
    </message>
    <message>
      <source>Key…</source>
      <translation>Tecla…</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Tipo</translation>
    </message>
    <message>
      <source>Kind of actor</source>
      <translation>Tipo de actor</translation>
    </message>
    <message>
      <source>Kinds of notes, and codes</source>
      <translation>Tipos de notas, y códigos</translation>
    </message>
    <message>
      <source>Known already</source>
      <translation>Ya conocidos</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Idioma</translation>
    </message>
    <message>
      <source>Language of the system</source>
      <translation>Idioma del sistema</translation>
    </message>
    <message>
      <source>Larger text</source>
      <translation>Texto más grande</translation>
    </message>
    <message>
      <source>Layers of marks</source>
      <translation>Capas de marcas</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>Dejarla</translation>
    </message>
    <message>
      <source>Leave the review</source>
      <translation>Salir de la revisión</translation>
    </message>
    <message>
      <source>Leave the tour</source>
      <translation>Salir del recorrido</translation>
    </message>
    <message>
      <source>Left out</source>
      <translation>Omitidas</translation>
    </message>
    <message>
      <source>Length of lines</source>
      <translation>Largo de línea</translation>
    </message>
    <message>
      <source>Less than a minute left · {percent} %</source>
      <translation>Queda menos de un minuto · {percent} %</translation>
    </message>
    <message>
      <source>Let it stand by itself</source>
      <translation>Dejarlo por sí solo</translation>
    </message>
    <message>
      <source>Let “{setting}” be as it was</source>
      <translation>Dejar «{setting}» como estaba</translation>
    </message>
    <message>
      <source>Letter</source>
      <translation>Carta</translation>
    </message>
    <message>
      <source>Library</source>
      <translation>Biblioteca</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Claro</translation>
    </message>
    <message>
      <source>Line</source>
      <translation>Línea</translation>
    </message>
    <message>
      <source>Looking in the library …</source>
      <translation>Buscando en la biblioteca…</translation>
    </message>
    <message>
      <source>MLA</source>
      <translation>MLA</translation>
    </message>
    <message>
      <source>Magnification</source>
      <translation>Ampliación</translation>
    </message>
    <message>
      <source>Manual</source>
      <translation>Manual</translation>
    </message>
    <message>
      <source>Mar</source>
      <translation>mar</translation>
    </message>
    <message>
      <source>March</source>
      <translation>marzo</translation>
    </message>
    <message>
      <source>Mark</source>
      <translation>Marcar</translation>
    </message>
    <message>
      <source>Mark as new</source>
      <translation>Marcar como nuevo</translation>
    </message>
    <message>
      <source>Mark as read</source>
      <translation>Marcar como leído</translation>
    </message>
    <message>
      <source>Mark as read, or as new</source>
      <translation>Marcar como leído, o como nuevo</translation>
    </message>
    <message>
      <source>Mark one word less</source>
      <translation>Marcar una palabra menos</translation>
    </message>
    <message>
      <source>Mark one word more</source>
      <translation>Marcar una palabra más</translation>
    </message>
    <message>
      <source>Markdown · Ctrl+Enter keeps it</source>
      <translation>Markdown · Ctrl+Intro lo guarda</translation>
    </message>
    <message>
      <source>Marks</source>
      <translation>Marcas</translation>
    </message>
    <message>
      <source>May</source>
      <translation>mayo</translation>
    </message>
    <message>
      <source>Memo</source>
      <translation>Memo</translation>
    </message>
    <message>
      <source>Memo of the actor…</source>
      <translation>Memo del actor…</translation>
    </message>
    <message>
      <source>Memo of the article…</source>
      <translation>Memo del artículo…</translation>
    </message>
    <message>
      <source>Memo of the project</source>
      <translation>Memo del proyecto</translation>
    </message>
    <message>
      <source>Memo of the project…</source>
      <translation>Memo del proyecto…</translation>
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
      <translation>Memo…</translation>
    </message>
    <message>
      <source>Menu</source>
      <translation>Menú</translation>
    </message>
    <message>
      <source>Merge into another code…</source>
      <translation>Fundir con otro código…</translation>
    </message>
    <message>
      <source>Motion</source>
      <translation>Movimiento</translation>
    </message>
    <message>
      <source>Move into another code…</source>
      <translation>Mover dentro de otro código…</translation>
    </message>
    <message>
      <source>Move its ends…</source>
      <translation>Mover sus extremos…</translation>
    </message>
    <message>
      <source>Move the ends of the claim</source>
      <translation>Mover los extremos de la afirmación</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>Name of a code</source>
      <translation>Nombre de un código</translation>
    </message>
    <message>
      <source>Names that you have taught</source>
      <translation>Nombres que ha enseñado</translation>
    </message>
    <message>
      <source>Names that you have taught…</source>
      <translation>Nombres que ha enseñado…</translation>
    </message>
    <message>
      <source>Narrow by words</source>
      <translation>Acotar con palabras</translation>
    </message>
    <message>
      <source>Narrow the notes by words</source>
      <translation>Acotar las notas con palabras</translation>
    </message>
    <message>
      <source>Nearly the same</source>
      <translation>Casi iguales</translation>
    </message>
    <message>
      <source>Never by itself</source>
      <translation>Nunca por sí sola</translation>
    </message>
    <message>
      <source>New</source>
      <translation>Nuevo</translation>
    </message>
    <message>
      <source>New actor: {name}</source>
      <translation>Actor nuevo: {name}</translation>
    </message>
    <message>
      <source>New code</source>
      <translation>Código nuevo</translation>
    </message>
    <message>
      <source>New code in it…</source>
      <translation>Código nuevo dentro…</translation>
    </message>
    <message>
      <source>New code “{name}”</source>
      <translation>Código nuevo «{name}»</translation>
    </message>
    <message>
      <source>New code…</source>
      <translation>Código nuevo…</translation>
    </message>
    <message>
      <source>New collection</source>
      <translation>Colección nueva</translation>
    </message>
    <message>
      <source>New collection…</source>
      <translation>Colección nueva…</translation>
    </message>
    <message>
      <source>New: {name}</source>
      <translation>Nuevo: {name}</translation>
    </message>
    <message>
      <source>Newest first</source>
      <translation>Primero lo más nuevo</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Siguiente</translation>
    </message>
    <message>
      <source>Next area</source>
      <translation>Área siguiente</translation>
    </message>
    <message>
      <source>Next mark of the actor</source>
      <translation>Marca siguiente del actor</translation>
    </message>
    <message>
      <source>Next mark on the same words</source>
      <translation>Marca siguiente en las mismas palabras</translation>
    </message>
    <message>
      <source>Next mention</source>
      <translation>Mención siguiente</translation>
    </message>
    <message>
      <source>Next open article</source>
      <translation>Artículo abierto siguiente</translation>
    </message>
    <message>
      <source>Next place</source>
      <translation>Lugar siguiente</translation>
    </message>
    <message>
      <source>No articles stand here. Drop files or folders on the window, or add them by the menu; from the table they are dragged on collections and tags.</source>
      <translation>Aquí no hay artículos. Suelte archivos o carpetas sobre la ventana, o añádalos desde el menú; desde la tabla se arrastran sobre colecciones y etiquetas.</translation>
    </message>
    <message>
      <source>No claim of this article came through somebody, or is about somebody.</source>
      <translation>Ninguna afirmación de este artículo llegó a través de alguien, ni es sobre alguien.</translation>
    </message>
    <message>
      <source>No claims found</source>
      <translation>No se hallaron afirmaciones</translation>
    </message>
    <message>
      <source>No claims found in this article.</source>
      <translation>No se hallaron afirmaciones en este artículo.</translation>
    </message>
    <message>
      <source>No groups</source>
      <translation>Sin grupos</translation>
    </message>
    <message>
      <source>No other article of the library is nearly the same text as this one.</source>
      <translation>Ningún otro artículo de la biblioteca tiene casi el mismo texto que este.</translation>
    </message>
    <message>
      <source>No page has all these words.</source>
      <translation>Ninguna página contiene todas estas palabras.</translation>
    </message>
    <message>
      <source>No scheduler of Dask answers at {address}: {line}.</source>
      <translation>Ningún planificador de Dask responde en {address}: {line}.</translation>
    </message>
    <message>
      <source>No setting has these words.</source>
      <translation>Ningún ajuste contiene estas palabras.</translation>
    </message>
    <message>
      <source>Not an actor</source>
      <translation>No es un actor</translation>
    </message>
    <message>
      <source>Not found</source>
      <translation>No se encontró</translation>
    </message>
    <message>
      <source>Not named in the text</source>
      <translation>No se nombra en el texto</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Nota</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Notas</translation>
    </message>
    <message>
      <source>Notes of all articles</source>
      <translation>Notas de todos los artículos</translation>
    </message>
    <message>
      <source>Nothing here fits the filter.</source>
      <translation>Nada aquí se ajusta al filtro.</translation>
    </message>
    <message>
      <source>Nothing is left to review: you have judged every claim that is shown.</source>
      <translation>No queda nada por revisar: ha juzgado cada afirmación que se muestra.</translation>
    </message>
    <message>
      <source>Nothing is like that. Take the words or the choices away that narrow it.</source>
      <translation>No hay nada así. Quite las palabras o las opciones que lo acotan.</translation>
    </message>
    <message>
      <source>Nothing was added yet. Drop files or folders on the library, or add them by the menu.</source>
      <translation>Aún no se ha añadido nada. Suelte archivos o carpetas sobre la biblioteca, o añádalos desde el menú.</translation>
    </message>
    <message>
      <source>Nothing was changed: “{label}” stands in the way, for what it was about was changed in another way since. Go less far, or choose the steps of the whole library.</source>
      <translation>No se cambió nada: «{label}» lo impide, pues aquello a lo que se refería se cambió después de otro modo. Vaya menos lejos, o elija los pasos de toda la biblioteca.</translation>
    </message>
    <message>
      <source>Nothing was done yet.</source>
      <translation>Aún no se ha hecho nada.</translation>
    </message>
    <message>
      <source>Nothing was found. Try fewer words, or a part of one with a star: ferr*</source>
      <translation>No se encontró nada. Pruebe con menos palabras, o con parte de una y un asterisco: ferr*</translation>
    </message>
    <message>
      <source>Nov</source>
      <translation>nov</translation>
    </message>
    <message>
      <source>November</source>
      <translation>noviembre</translation>
    </message>
    <message>
      <source>Numbered at the end</source>
      <translation>Numeradas al final</translation>
    </message>
    <message>
      <source>Oct</source>
      <translation>oct</translation>
    </message>
    <message>
      <source>October</source>
      <translation>octubre</translation>
    </message>
    <message>
      <source>Of any day</source>
      <translation>De cualquier día</translation>
    </message>
    <message>
      <source>Of the last month</source>
      <translation>Del último mes</translation>
    </message>
    <message>
      <source>Of the last week</source>
      <translation>De la última semana</translation>
    </message>
    <message>
      <source>Of the last year</source>
      <translation>Del último año</translation>
    </message>
    <message>
      <source>Of today</source>
      <translation>De hoy</translation>
    </message>
    <message>
      <source>Oldest first</source>
      <translation>Primero lo más antiguo</translation>
    </message>
    <message>
      <source>On</source>
      <translation>Sí</translation>
    </message>
    <message>
      <source>On no article</source>
      <translation>En ningún artículo</translation>
    </message>
    <message>
      <source>One more</source>
      <translation>Una más</translation>
    </message>
    <message>
      <source>Open a second article: then both can stand side by side.</source>
      <translation>Abra un segundo artículo: entonces ambos pueden estar uno al lado del otro.</translation>
    </message>
    <message>
      <source>Open an article</source>
      <translation>Abrir un artículo</translation>
    </message>
    <message>
      <source>Open an article, drop one here, or paste a text.
Its claims are marked, and the actors stand beside it. Nothing leaves this machine.</source>
      <translation>Abra un artículo, suelte uno aquí o pegue un texto.
Sus afirmaciones se marcan, y los actores están al lado. Nada sale de este equipo.</translation>
    </message>
    <message>
      <source>Open articles</source>
      <translation>Artículos abiertos</translation>
    </message>
    <message>
      <source>Open the article</source>
      <translation>Abrir el artículo</translation>
    </message>
    <message>
      <source>Open the article that was closed last</source>
      <translation>Abrir el último artículo cerrado</translation>
    </message>
    <message>
      <source>Open…</source>
      <translation>Abrir…</translation>
    </message>
    <message>
      <source>Order</source>
      <translation>Orden</translation>
    </message>
    <message>
      <source>Order of the actors</source>
      <translation>Orden de los actores</translation>
    </message>
    <message>
      <source>Originals</source>
      <translation>Originales</translation>
    </message>
    <message>
      <source>Outline: go to a heading…</source>
      <translation>Esquema: ir a un encabezado…</translation>
    </message>
    <message>
      <source>PDF files (*.pdf)</source>
      <translation>Archivos PDF (*.pdf)</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>Página</translation>
    </message>
    <message>
      <source>Pages</source>
      <translation>Páginas</translation>
    </message>
    <message>
      <source>Paper</source>
      <translation>Papel</translation>
    </message>
    <message>
      <source>Part mentions from it…</source>
      <translation>Separar menciones de él…</translation>
    </message>
    <message>
      <source>Paste</source>
      <translation>Pegar</translation>
    </message>
    <message>
      <source>Paste text as an article</source>
      <translation>Pegar texto como artículo</translation>
    </message>
    <message>
      <source>Pause</source>
      <translation>Pausar</translation>
    </message>
    <message>
      <source>Pink highlights</source>
      <translation>Resaltados rosas</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Lugar</translation>
    </message>
    <message>
      <source>Press the key that puts this code on what is selected.</source>
      <translation>Pulse la tecla que pone este código en lo seleccionado.</translation>
    </message>
    <message>
      <source>Press the key …</source>
      <translation>Pulse la tecla …</translation>
    </message>
    <message>
      <source>Preview</source>
      <translation>Vista previa</translation>
    </message>
    <message>
      <source>Previous area</source>
      <translation>Área anterior</translation>
    </message>
    <message>
      <source>Previous mark of the actor</source>
      <translation>Marca anterior del actor</translation>
    </message>
    <message>
      <source>Previous mention</source>
      <translation>Mención anterior</translation>
    </message>
    <message>
      <source>Previous open article</source>
      <translation>Artículo abierto anterior</translation>
    </message>
    <message>
      <source>Previous place</source>
      <translation>Lugar anterior</translation>
    </message>
    <message>
      <source>Print</source>
      <translation>Imprimir</translation>
    </message>
    <message>
      <source>Print, or save as PDF…</source>
      <translation>Imprimir o guardar como PDF…</translation>
    </message>
    <message>
      <source>Printing …</source>
      <translation>Imprimiendo…</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>Imprimir…</translation>
    </message>
    <message>
      <source>Publisher</source>
      <translation>Editor</translation>
    </message>
    <message>
      <source>Put back</source>
      <translation>Devolver</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Salir</translation>
    </message>
    <message>
      <source>Read the sample article</source>
      <translation>Leer el artículo de muestra</translation>
    </message>
    <message>
      <source>Read to the end</source>
      <translation>Leído hasta el final</translation>
    </message>
    <message>
      <source>Reading the article …</source>
      <translation>Leyendo el artículo…</translation>
    </message>
    <message>
      <source>Reading {name} …</source>
      <translation>Leyendo {name}…</translation>
    </message>
    <message>
      <source>Recent articles</source>
      <translation>Artículos recientes</translation>
    </message>
    <message>
      <source>Recently read</source>
      <translation>Leídos hace poco</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Rehacer</translation>
    </message>
    <message>
      <source>Redo: {what}</source>
      <translation>Rehacer: {what}</translation>
    </message>
    <message>
      <source>References</source>
      <translation>Referencias</translation>
    </message>
    <message>
      <source>Reject</source>
      <translation>Rechazar</translation>
    </message>
    <message>
      <source>Reject the claim</source>
      <translation>Rechazar la afirmación</translation>
    </message>
    <message numerus="yes">
      <source>Reject {n} claims</source>
      <translation>
        <numerusform>Rechazar la afirmación</numerusform>
        <numerusform>Rechazar {n} afirmaciones</numerusform>
      </translation>
      <extra-one>Reject claim</extra-one>
    </message>
    <message>
      <source>Reject, and go on</source>
      <translation>Rechazar y seguir</translation>
    </message>
    <message>
      <source>Remember for all articles…</source>
      <translation>Recordar para todos los artículos…</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Quitar</translation>
    </message>
    <message>
      <source>Remove the mark</source>
      <translation>Quitar la marca</translation>
    </message>
    <message>
      <source>Remove, and from every passage</source>
      <translation>Quitar, también de cada pasaje</translation>
    </message>
    <message>
      <source>Remove, without its articles</source>
      <translation>Quitar, sin sus artículos</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Cambiar el nombre</translation>
    </message>
    <message>
      <source>Rename…</source>
      <translation>Cambiar el nombre…</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Informe</translation>
    </message>
    <message>
      <source>Report of an error</source>
      <translation>Informe de un error</translation>
    </message>
    <message>
      <source>Reset all</source>
      <translation>Restablecer todo</translation>
    </message>
    <message>
      <source>Restore claim</source>
      <translation>Recuperar la afirmación</translation>
    </message>
    <message>
      <source>Review</source>
      <translation>Revisión</translation>
    </message>
    <message>
      <source>Review the suggestions</source>
      <translation>Revisar las sugerencias</translation>
    </message>
    <message>
      <source>Review: confirm and go on</source>
      <translation>Revisión: confirmar y seguir</translation>
    </message>
    <message>
      <source>Review: doubtful claim before</source>
      <translation>Revisión: afirmación dudosa anterior</translation>
    </message>
    <message>
      <source>Review: next doubtful claim</source>
      <translation>Revisión: afirmación dudosa siguiente</translation>
    </message>
    <message>
      <source>Review: reject and go on</source>
      <translation>Revisión: rechazar y seguir</translation>
    </message>
    <message>
      <source>Said by</source>
      <translation>Dicho por</translation>
    </message>
    <message>
      <source>Save as PDF</source>
      <translation>Guardar como PDF</translation>
    </message>
    <message>
      <source>Save as PDF…</source>
      <translation>Guardar como PDF…</translation>
    </message>
    <message>
      <source>Say who says the words…</source>
      <translation>Decir quién dice las palabras…</translation>
    </message>
    <message>
      <source>Say who the words mean…</source>
      <translation>Decir a quién se refieren las palabras…</translation>
    </message>
    <message>
      <source>Search here: words, actor:Alibaba stance:denies, date:2024.. …</source>
      <translation>Busque aquí: palabras, actor:Alibaba stance:denies, date:2024.. …</translation>
    </message>
    <message>
      <source>Search in this list</source>
      <translation>Buscar en esta lista</translation>
    </message>
    <message>
      <source>Search the library</source>
      <translation>Buscar en la biblioteca</translation>
    </message>
    <message>
      <source>Search the library…</source>
      <translation>Buscar en la biblioteca…</translation>
    </message>
    <message>
      <source>Search the manual</source>
      <translation>Buscar en el manual</translation>
    </message>
    <message>
      <source>Search {query}</source>
      <translation>Búsqueda {query}</translation>
    </message>
    <message>
      <source>Search, or actor:Alibaba …</source>
      <translation>Buscar, o actor:Alibaba …</translation>
    </message>
    <message>
      <source>Section</source>
      <translation>Sección</translation>
    </message>
    <message>
      <source>Select words with the mouse, or with Shift and the arrow keys. 1 to 5 highlight them, Enter writes a note in the margin. Ctrl+Z takes back anything, even another day.</source>
      <translation>Seleccione palabras con el ratón, o con Mayús y las flechas. 1 a 5 las resaltan, Intro escribe una nota al margen. Ctrl+Z deshace cualquier cosa, incluso otro día.</translation>
    </message>
    <message>
      <source>Sep</source>
      <translation>sep</translation>
    </message>
    <message>
      <source>Sepia</source>
      <translation>Sepia</translation>
    </message>
    <message>
      <source>September</source>
      <translation>septiembre</translation>
    </message>
    <message>
      <source>Setting the pages …</source>
      <translation>Componiendo las páginas…</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Ajustes</translation>
    </message>
    <message>
      <source>Settings (*.json)</source>
      <translation>Ajustes (*.json)</translation>
    </message>
    <message>
      <source>Settings…</source>
      <translation>Ajustes…</translation>
    </message>
    <message>
      <source>Shelves</source>
      <translation>Estantes</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Mostrar</translation>
    </message>
    <message>
      <source>Show only</source>
      <translation>Mostrar solo</translation>
    </message>
    <message>
      <source>Show only some</source>
      <translation>Mostrar solo algunos</translation>
    </message>
    <message>
      <source>Show or hide the claims in the text</source>
      <translation>Mostrar u ocultar las afirmaciones en el texto</translation>
    </message>
    <message>
      <source>Show or hide the highlights in the text</source>
      <translation>Mostrar u ocultar los resaltados en el texto</translation>
    </message>
    <message>
      <source>Show or hide the names in the text</source>
      <translation>Mostrar u ocultar los nombres en el texto</translation>
    </message>
    <message>
      <source>Show the report</source>
      <translation>Mostrar el informe</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Tamaño</translation>
    </message>
    <message>
      <source>Size of text on paper.</source>
      <translation>Tamaño del texto en papel.</translation>
    </message>
    <message>
      <source>Smaller text</source>
      <translation>Texto más pequeño</translation>
    </message>
    <message>
      <source>Some keys in the settings are passed over, and are as at first: {names}.</source>
      <translation>Algunas teclas de los ajustes se pasan por alto y quedan como al principio: {names}.</translation>
    </message>
    <message>
      <source>Somebody not named in the text</source>
      <translation>Alguien sin nombrar</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Fuente</translation>
    </message>
    <message>
      <source>Source Serif Pro</source>
      <translation>Source Serif Pro</translation>
    </message>
    <message>
      <source>Split off into a new code</source>
      <translation>Separar en un código nuevo</translation>
    </message>
    <message>
      <source>Split off into a new code…</source>
      <translation>Separar en un código nuevo…</translation>
    </message>
    <message>
      <source>Stance</source>
      <translation>Postura</translation>
    </message>
    <message>
      <source>Steps, the newest first</source>
      <translation>Pasos, primero los más nuevos</translation>
    </message>
    <message>
      <source>Swap</source>
      <translation>Intercambiar</translation>
    </message>
    <message>
      <source>Tab next end · ← → a word · Shift a letter · Enter keep · Escape leave</source>
      <translation>Tab extremo siguiente · ← → una palabra · Mayús una letra · Intro guardar · Esc salir</translation>
    </message>
    <message>
      <source>Tab: it agrees or disagrees</source>
      <translation>Tab: de acuerdo o en desacuerdo</translation>
    </message>
    <message>
      <source>Tags</source>
      <translation>Etiquetas</translation>
    </message>
    <message>
      <source>Take away {name}</source>
      <translation>Quitar {name}</translation>
    </message>
    <message>
      <source>Take back</source>
      <translation>Deshacer</translation>
    </message>
    <message>
      <source>Take it</source>
      <translation>Tomarla</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Texto</translation>
    </message>
    <message>
      <source>Text as it was</source>
      <translation>Texto como estaba</translation>
    </message>
    <message>
      <source>Text: face, size, colours…</source>
      <translation>Texto: tipo, tamaño, colores…</translation>
    </message>
    <message>
      <source>The Dask cluster has no worker left.</source>
      <translation>Al clúster de Dask no le queda ningún trabajador.</translation>
    </message>
    <message>
      <source>The Dask cluster is gone: start it again, and go on.</source>
      <translation>El clúster de Dask ha desaparecido: inícielo de nuevo y continúe.</translation>
    </message>
    <message>
      <source>The actors</source>
      <translation>Los actores</translation>
    </message>
    <message>
      <source>The actors of the article stand here, each with the positions it takes.</source>
      <translation>Aquí están los actores del artículo, cada uno con las posiciones que toma.</translation>
    </message>
    <message>
      <source>The address {address} is copied: open it in your browser.</source>
      <translation>La dirección {address} está copiada: ábrala en su navegador.</translation>
    </message>
    <message>
      <source>The analysis of this article failed.</source>
      <translation>El análisis de este artículo falló.</translation>
    </message>
    <message>
      <source>The analysis reads English; this article can be read and annotated.</source>
      <translation>El análisis lee inglés; este artículo se puede leer y anotar.</translation>
    </message>
    <message>
      <source>The analysis stopped unexpectedly and was started again.</source>
      <translation>El análisis se detuvo de improviso y se inició de nuevo.</translation>
    </message>
    <message>
      <source>The analysis waits: {left}</source>
      <translation>El análisis espera: {left}</translation>
    </message>
    <message>
      <source>The analysis was cancelled.</source>
      <translation>El análisis se canceló.</translation>
    </message>
    <message>
      <source>The answer</source>
      <translation>La respuesta</translation>
    </message>
    <message>
      <source>The article</source>
      <translation>El artículo</translation>
    </message>
    <message>
      <source>The article has another text now, in which these passages are no more. They are kept, and move back by themselves if a later text has them again.</source>
      <translation>El artículo tiene ahora otro texto, en el que estos pasajes ya no están. Se conservan, y vuelven por sí mismos si un texto posterior los tiene otra vez.</translation>
    </message>
    <message>
      <source>The article is in {path}.</source>
      <translation>El artículo está en {path}.</translation>
    </message>
    <message>
      <source>The article is not in the library, which can only be read.</source>
      <translation>El artículo no está en la biblioteca, que solo se puede leer.</translation>
    </message>
    <message>
      <source>The article was given to the printer.</source>
      <translation>El artículo se envió a la impresora.</translation>
    </message>
    <message>
      <source>The articles that you open
are listed here.</source>
      <translation>Aquí aparecen los artículos
que abra.</translation>
    </message>
    <message>
      <source>The beginning</source>
      <translation>El comienzo</translation>
    </message>
    <message>
      <source>The claim</source>
      <translation>La afirmación</translation>
    </message>
    <message>
      <source>The cluster analyses with version {version}, and this machine with {version2}: install the same Reportedly on both.</source>
      <translation>El clúster analiza con la versión {version}, y este equipo con {version2}: instale el mismo Reportedly en ambos.</translation>
    </message>
    <message>
      <source>The code that this leads to is no more.</source>
      <translation>El código al que esto lleva ya no existe.</translation>
    </message>
    <message>
      <source>The colours of the page alone.</source>
      <translation>Los colores de la página sola.</translation>
    </message>
    <message>
      <source>The colours of the window.</source>
      <translation>Los colores de la ventana.</translation>
    </message>
    <message>
      <source>The doubtful claim before</source>
      <translation>La afirmación dudosa anterior</translation>
    </message>
    <message>
      <source>The file {folder} is not a library of Reportedly: move it away, or choose another library with --library.</source>
      <translation>El archivo {folder} no es una biblioteca de Reportedly: apártelo, o elija otra biblioteca con --library.</translation>
    </message>
    <message>
      <source>The language of the window, from the next start on.</source>
      <translation>El idioma de la ventana, desde el próximo inicio.</translation>
    </message>
    <message>
      <source>The library has a later text of this article, which is shown here.</source>
      <translation>La biblioteca tiene un texto posterior de este artículo, que se muestra aquí.</translation>
    </message>
    <message>
      <source>The library in {folder} cannot be opened ({reason}): choose a folder that can be written with --library.</source>
      <translation>La biblioteca de {folder} no se puede abrir ({reason}): elija con --library una carpeta en la que se pueda escribir.</translation>
    </message>
    <message>
      <source>The library in {folder} cannot be read or written ({words}): look whether its disk is full or can only be read.</source>
      <translation>La biblioteca de {folder} no se puede leer o escribir ({words}): mire si su disco está lleno o es de solo lectura.</translation>
    </message>
    <message>
      <source>The library in {folder} is held by another Reportedly{holder}: close that one, or choose another library with --library.</source>
      <translation>Otro Reportedly tiene la biblioteca de {folder}{holder}: ciérrelo, o elija otra biblioteca con --library.</translation>
    </message>
    <message>
      <source>The library in {folder} was made by a newer Reportedly: update this one, or choose another library with --library.</source>
      <translation>La biblioteca de {folder} la hizo un Reportedly más nuevo: actualice este, o elija otra biblioteca con --library.</translation>
    </message>
    <message>
      <source>The library in {folder} {reason}</source>
      <translation>La biblioteca de {folder} {reason}</translation>
    </message>
    <message>
      <source>The library is not open, so nothing can be added.</source>
      <translation>La biblioteca no está abierta, así que no se puede añadir nada.</translation>
    </message>
    <message>
      <source>The library is not open, so nothing can be changed.</source>
      <translation>La biblioteca no está abierta, así que no se puede cambiar nada.</translation>
    </message>
    <message>
      <source>The link is copied: paste it into a note or a memo.</source>
      <translation>El enlace está copiado: péguelo en una nota o un memo.</translation>
    </message>
    <message>
      <source>The machine had</source>
      <translation>La máquina tenía</translation>
    </message>
    <message>
      <source>The mark</source>
      <translation>La marca</translation>
    </message>
    <message>
      <source>The next doubtful claim</source>
      <translation>La afirmación dudosa siguiente</translation>
    </message>
    <message>
      <source>The note that this leads to is no more.</source>
      <translation>La nota a la que esto lleva ya no existe.</translation>
    </message>
    <message>
      <source>The note that you were writing when the program ended is kept.</source>
      <translation>La nota que estaba escribiendo cuando terminó el programa se ha conservado.</translation>
    </message>
    <message>
      <source>The order of the actors</source>
      <translation>El orden de los actores</translation>
    </message>
    <message>
      <source>The page alone, on the whole screen</source>
      <translation>La página sola, en toda la pantalla</translation>
    </message>
    <message>
      <source>The pages are in {path}.</source>
      <translation>Las páginas están en {path}.</translation>
    </message>
    <message>
      <source>The pages could not be written into {path}: {trouble}.</source>
      <translation>No se pudieron escribir las páginas en {path}: {trouble}.</translation>
    </message>
    <message>
      <source>The paper on which articles are printed.</source>
      <translation>El papel en que se imprimen los artículos.</translation>
    </message>
    <message>
      <source>The program ended by itself the last time. What was written is safe.</source>
      <translation>El programa terminó por sí solo la última vez. Lo escrito está a salvo.</translation>
    </message>
    <message>
      <source>The program made an error, and goes on. What you have written is safe.</source>
      <translation>El programa cometió un error y sigue en marcha. Lo que ha escrito está a salvo.</translation>
    </message>
    <message>
      <source>The program made an error, and goes on. What you have written is safe. The report stays on this machine; nothing is sent. You can copy it for those who can repair it.</source>
      <translation>El programa cometió un error y sigue en marcha. Lo que ha escrito está a salvo. El informe se queda en este equipo; no se envía nada. Puede copiarlo para quienes puedan repararlo.</translation>
    </message>
    <message>
      <source>The reader cancelled the work.</source>
      <translation>Se canceló el trabajo.</translation>
    </message>
    <message>
      <source>The report is on the clipboard.</source>
      <translation>El informe está en el portapapeles.</translation>
    </message>
    <message>
      <source>The same as…</source>
      <translation>El mismo que…</translation>
    </message>
    <message>
      <source>The settings are in {name}.</source>
      <translation>Los ajustes están en {name}.</translation>
    </message>
    <message>
      <source>The settings could not be written: {reason}.</source>
      <translation>No se pudieron escribir los ajustes: {reason}.</translation>
    </message>
    <message>
      <source>The size of the article’s text.</source>
      <translation>El tamaño del texto del artículo.</translation>
    </message>
    <message>
      <source>The text at the left</source>
      <translation>El texto de la izquierda</translation>
    </message>
    <message>
      <source>The text at the right</source>
      <translation>El texto de la derecha</translation>
    </message>
    <message>
      <source>The typeface of the article.</source>
      <translation>El tipo de letra del artículo.</translation>
    </message>
    <message>
      <source>The window that has the library open adds what you named.</source>
      <translation>La ventana que tiene abierta la biblioteca añade lo que ha nombrado.</translation>
    </message>
    <message>
      <source>The window that has the library open comes to the front.</source>
      <translation>La ventana que tiene abierta la biblioteca pasa al frente.</translation>
    </message>
    <message>
      <source>The words that this leads to are not in the article any more.</source>
      <translation>Las palabras a las que esto lleva ya no están en el artículo.</translation>
    </message>
    <message>
      <source>The work ran out of memory and was stopped.</source>
      <translation>El trabajo se quedó sin memoria y se detuvo.</translation>
    </message>
    <message>
      <source>The work was cancelled.</source>
      <translation>El trabajo se canceló.</translation>
    </message>
    <message>
      <source>The worker process cannot be started: {error}.</source>
      <translation>El proceso de trabajo no se puede iniciar: {error}.</translation>
    </message>
    <message>
      <source>The worker process ended as soon as it was started ({how}).</source>
      <translation>El proceso de trabajo terminó nada más iniciarse ({how}).</translation>
    </message>
    <message>
      <source>The workers of the cluster ended at it: {line}</source>
      <translation>Los trabajadores del clúster terminaron en ello: {line}</translation>
    </message>
    <message>
      <source>There are no originals and no annotations in {source}.</source>
      <translation>En {source} no hay originales ni anotaciones.</translation>
    </message>
    <message>
      <source>There is a code “{clean}” already: merge the two instead.</source>
      <translation>Ya hay un código «{clean}»: funda los dos en su lugar.</translation>
    </message>
    <message>
      <source>There is no backup of the library in {folder}.</source>
      <translation>No hay ninguna copia de la biblioteca de {folder}.</translation>
    </message>
    <message>
      <source>There is no library in {folder}: name another with --library.</source>
      <translation>No hay ninguna biblioteca en {folder}: nombre otra con --library.</translation>
    </message>
    <message>
      <source>There is no link in the chosen note.</source>
      <translation>No hay ningún enlace en la nota elegida.</translation>
    </message>
    <message>
      <source>There is nothing to review in this article.</source>
      <translation>En este artículo no hay nada que revisar.</translation>
    </message>
    <message>
      <source>They hold in every article of the library, also in those that come. Delete takes one back.</source>
      <translation>Valen en todos los artículos de la biblioteca, también en los que vengan. Supr retira uno.</translation>
    </message>
    <message>
      <source>This article has another text than before.</source>
      <translation>Este artículo tiene un texto distinto al de antes.</translation>
    </message>
    <message>
      <source>This article has no headings.</source>
      <translation>Este artículo no tiene encabezados.</translation>
    </message>
    <message>
      <source>This article is in the library no longer.</source>
      <translation>Este artículo ya no está en la biblioteca.</translation>
    </message>
    <message>
      <source>This did not work, by an error of this program. Nothing that you wrote is lost.</source>
      <translation>Esto no funcionó, por un error de este programa. Nada de lo que ha escrito se ha perdido.</translation>
    </message>
    <message>
      <source>This is Reportedly {version}.</source>
      <translation>Esto es Reportedly {version}.</translation>
    </message>
    <message>
      <source>This key cannot be the key of an action.</source>
      <translation>Esta tecla no puede ser la tecla de una acción.</translation>
    </message>
    <message>
      <source>This page is written in English alone.</source>
      <translation>Esta página está escrita solo en inglés.</translation>
    </message>
    <message>
      <source>This system has no printer. The pages can be saved as a PDF file.</source>
      <translation>Este sistema no tiene impresora. Las páginas se pueden guardar como archivo PDF.</translation>
    </message>
    <message>
      <source>This text cannot be read as an article: {reason}.</source>
      <translation>Este texto no se puede leer como artículo: {reason}.</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Título</translation>
    </message>
    <message>
      <source>Tour of the window</source>
      <translation>Recorrido por la ventana</translation>
    </message>
    <message>
      <source>Trash</source>
      <translation>Papelera</translation>
    </message>
    <message>
      <source>Trouble: {text}</source>
      <translation>Problema: {text}</translation>
    </message>
    <message>
      <source>Two articles side by side</source>
      <translation>Dos artículos lado a lado</translation>
    </message>
    <message>
      <source>Typeface</source>
      <translation>Tipo de letra</translation>
    </message>
    <message>
      <source>Underline</source>
      <translation>Subrayar</translation>
    </message>
    <message>
      <source>Underline in the last colour</source>
      <translation>Subrayar en el último color</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Deshacer</translation>
    </message>
    <message>
      <source>Undo: {what}</source>
      <translation>Deshacer: {what}</translation>
    </message>
    <message>
      <source>View</source>
      <translation>Ver</translation>
    </message>
    <message>
      <source>Violet highlights</source>
      <translation>Resaltados violetas</translation>
    </message>
    <message>
      <source>Watch a folder: what comes into it is added</source>
      <translation>Vigilar una carpeta: lo que entre en ella se añade</translation>
    </message>
    <message>
      <source>Watch a folder…</source>
      <translation>Vigilar una carpeta…</translation>
    </message>
    <message>
      <source>Watch it no more</source>
      <translation>Dejar de vigilarla</translation>
    </message>
    <message>
      <source>Watched folders</source>
      <translation>Carpetas vigiladas</translation>
    </message>
    <message>
      <source>What came of it</source>
      <translation>Qué resultó</translation>
    </message>
    <message>
      <source>What can be searched for</source>
      <translation>Qué se puede buscar</translation>
    </message>
    <message>
      <source>What do you want to do?</source>
      <translation>¿Qué quiere hacer?</translation>
    </message>
    <message>
      <source>What goes on</source>
      <translation>Lo que está en curso</translation>
    </message>
    <message>
      <source>What has lost its place…</source>
      <translation>Lo que ha perdido su lugar…</translation>
    </message>
    <message>
      <source>What is added</source>
      <translation>Qué se añade</translation>
    </message>
    <message>
      <source>What is analysed</source>
      <translation>Qué se analiza</translation>
    </message>
    <message>
      <source>What is left to review</source>
      <translation>Lo que queda por revisar</translation>
    </message>
    <message>
      <source>What is new</source>
      <translation>Novedades</translation>
    </message>
    <message>
      <source>What is to be remembered about {name}?</source>
      <translation>¿Qué hay que recordar de {name}?</translation>
    </message>
    <message>
      <source>What is {name} called?</source>
      <translation>¿Cómo se llama {name}?</translation>
    </message>
    <message>
      <source>What it does</source>
      <translation>Qué hace</translation>
    </message>
    <message>
      <source>What somebody claims is washed in the colour of who claims it; names are underlined. Point at a claim to see who says it, and on whose word.</source>
      <translation>Lo que alguien afirma lleva de fondo el color de quien lo afirma; los nombres están subrayados. Señale una afirmación para ver quién la hace, y según quién.</translation>
    </message>
    <message>
      <source>What the article is to you: where it comes from, what it is for, what to look up.</source>
      <translation>Qué es el artículo para usted: de dónde viene, para qué sirve, qué hay que buscar.</translation>
    </message>
    <message>
      <source>What the blue highlights are for, in a word of yours: evidence, doubt.</source>
      <translation>Para qué son los resaltados azules, con una palabra suya: prueba, duda.</translation>
    </message>
    <message>
      <source>What the code is for: what it goes on, what it does not, an example.</source>
      <translation>Para qué es el código: en qué se pone, en qué no, un ejemplo.</translation>
    </message>
    <message>
      <source>What the green highlights are for, in a word of yours: evidence, doubt.</source>
      <translation>Para qué son los resaltados verdes, con una palabra suya: prueba, duda.</translation>
    </message>
    <message>
      <source>What the machine suggests below this confidence is hidden.</source>
      <translation>Lo que la máquina sugiere por debajo de esta certeza se oculta.</translation>
    </message>
    <message>
      <source>What the marks mean</source>
      <translation>Qué significan las marcas</translation>
    </message>
    <message>
      <source>What the pink highlights are for, in a word of yours: evidence, doubt.</source>
      <translation>Para qué son los resaltados rosas, con una palabra suya: prueba, duda.</translation>
    </message>
    <message>
      <source>What the violet highlights are for, in a word of yours: evidence, doubt.</source>
      <translation>Para qué son los resaltados violetas, con una palabra suya: prueba, duda.</translation>
    </message>
    <message>
      <source>What the yellow highlights are for, in a word of yours: evidence, doubt.</source>
      <translation>Para qué son los resaltados amarillos, con una palabra suya: prueba, duda.</translation>
    </message>
    <message>
      <source>What to link to</source>
      <translation>Con qué enlazar</translation>
    </message>
    <message>
      <source>What was added</source>
      <translation>Qué se añadió</translation>
    </message>
    <message>
      <source>What was added last</source>
      <translation>Lo último que se añadió</translation>
    </message>
    <message>
      <source>What was done</source>
      <translation>Lo que se hizo</translation>
    </message>
    <message>
      <source>What was done…</source>
      <translation>Lo que se hizo…</translation>
    </message>
    <message>
      <source>What you have put right</source>
      <translation>Lo que ha corregido</translation>
    </message>
    <message>
      <source>What you have put right…</source>
      <translation>Lo que ha corregido…</translation>
    </message>
    <message>
      <source>What you said</source>
      <translation>Lo que usted dijo</translation>
    </message>
    <message>
      <source>What you want to find out, how you go about it, and what you think so far.</source>
      <translation>Qué quiere averiguar, cómo procede y qué piensa hasta ahora.</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Cuándo</translation>
    </message>
    <message>
      <source>Where it was done</source>
      <translation>Dónde se hizo</translation>
    </message>
    <message>
      <source>Where your notes stand on paper.</source>
      <translation>Dónde van sus notas en papel.</translation>
    </message>
    <message>
      <source>Whether a drag over the text takes whole words. With Alt held, or inside one word, it takes letters.</source>
      <translation>Si al arrastrar sobre el texto se toman palabras completas. Con Alt pulsada, o dentro de una palabra, se toman letras.</translation>
    </message>
    <message>
      <source>Whether all lines of a paragraph are equally long.</source>
      <translation>Si todas las líneas de un párrafo son igual de largas.</translation>
    </message>
    <message>
      <source>Whether articles that were added are analysed in the background, before they are opened.</source>
      <translation>Si los artículos añadidos se analizan en segundo plano, antes de abrirse.</translation>
    </message>
    <message>
      <source>Whether claims are marked in the text.</source>
      <translation>Si las afirmaciones se marcan en el texto.</translation>
    </message>
    <message>
      <source>Whether claims are marked on paper.</source>
      <translation>Si las afirmaciones se marcan en papel.</translation>
    </message>
    <message>
      <source>Whether it stands beside each claim.</source>
      <translation>Si figura junto a cada afirmación.</translation>
    </message>
    <message>
      <source>Whether names are underlined in the text.</source>
      <translation>Si los nombres se subrayan en el texto.</translation>
    </message>
    <message>
      <source>Whether names are underlined on paper.</source>
      <translation>Si los nombres se subrayan en papel.</translation>
    </message>
    <message>
      <source>Whether the articles that were open the last time are opened again.</source>
      <translation>Si los artículos que estaban abiertos la última vez se abren de nuevo.</translation>
    </message>
    <message>
      <source>Whether the chains of the claims are shown as a picture below the page.</source>
      <translation>Si las cadenas de las afirmaciones se muestran como imagen bajo la página.</translation>
    </message>
    <message>
      <source>Whether the claims are shown as a table below the page.</source>
      <translation>Si las afirmaciones se muestran como tabla bajo la página.</translation>
    </message>
    <message>
      <source>Whether the files that articles come from are copied beside the library, so that it can be made anew from them.</source>
      <translation>Si los archivos de los que vienen los artículos se copian junto a la biblioteca, para poder rehacerla a partir de ellos.</translation>
    </message>
    <message>
      <source>Whether the list of recent articles is shown.</source>
      <translation>Si se muestra la lista de artículos recientes.</translation>
    </message>
    <message>
      <source>Whether the page glides when it is scrolled by keys. A system that wants no motion is obeyed in any case.</source>
      <translation>Si la página se desliza al moverla con teclas. A un sistema que no quiere movimiento se le obedece en todo caso.</translation>
    </message>
    <message>
      <source>Whether they are on paper.</source>
      <translation>Si se dibujan en papel.</translation>
    </message>
    <message>
      <source>Whether words are parted at the end of justified lines (English, German, Spanish).</source>
      <translation>Si las palabras se parten al final de las líneas justificadas (inglés, alemán, español).</translation>
    </message>
    <message>
      <source>Whether your highlights are shown in the text.</source>
      <translation>Si sus resaltados se muestran en el texto.</translation>
    </message>
    <message>
      <source>Which claim does it answer?</source>
      <translation>¿A qué afirmación responde?</translation>
    </message>
    <message>
      <source>Which link?</source>
      <translation>¿Qué enlace?</translation>
    </message>
    <message>
      <source>Which words do not mean {name}?</source>
      <translation>¿Qué palabras no se refieren a {name}?</translation>
    </message>
    <message>
      <source>Who is this?</source>
      <translation>¿Quién es?</translation>
    </message>
    <message>
      <source>Who is “{words}”?</source>
      <translation>¿Quién es «{words}»?</translation>
    </message>
    <message>
      <source>Who says it</source>
      <translation>Quién lo dice</translation>
    </message>
    <message>
      <source>Who says it?</source>
      <translation>¿Quién lo dice?</translation>
    </message>
    <message>
      <source>Who says what?</source>
      <translation>¿Quién dice qué?</translation>
    </message>
    <message>
      <source>Who says “{words}”, and how?</source>
      <translation>¿Quién dice «{words}», y cómo?</translation>
    </message>
    <message>
      <source>Who this is, whom they speak for, and how they are to be taken, in any article.</source>
      <translation>Quién es, por quién habla y cómo hay que tomar lo que dice, en cualquier artículo.</translation>
    </message>
    <message>
      <source>Whole words</source>
      <translation>Palabras completas</translation>
    </message>
    <message>
      <source>Whom did it come through?</source>
      <translation>¿A través de quién llegó?</translation>
    </message>
    <message>
      <source>Whom is it about?</source>
      <translation>¿Sobre quién es?</translation>
    </message>
    <message>
      <source>Whose it is</source>
      <translation>De quién es</translation>
    </message>
    <message>
      <source>Why is it read so?</source>
      <translation>¿Por qué se lee así?</translation>
    </message>
    <message>
      <source>Why “{name} {stance}”?</source>
      <translation>¿Por qué «{name} {stance}»?</translation>
    </message>
    <message>
      <source>Window</source>
      <translation>Ventana</translation>
    </message>
    <message>
      <source>With {key} ×</source>
      <translation>Con {key} ×</translation>
    </message>
    <message>
      <source>Without a code</source>
      <translation>Sin código</translation>
    </message>
    <message>
      <source>Without a colour</source>
      <translation>Sin color</translation>
    </message>
    <message>
      <source>Without a place</source>
      <translation>Sin lugar</translation>
    </message>
    <message>
      <source>Without a tag</source>
      <translation>Sin etiqueta</translation>
    </message>
    <message>
      <source>Without a title</source>
      <translation>Sin título</translation>
    </message>
    <message>
      <source>Without {key}</source>
      <translation>Sin {key}</translation>
    </message>
    <message>
      <source>Words of the note</source>
      <translation>Palabras de la nota</translation>
    </message>
    <message>
      <source>Write a note</source>
      <translation>Escribir una nota</translation>
    </message>
    <message>
      <source>Write a note on the actor</source>
      <translation>Escribir una nota sobre el actor</translation>
    </message>
    <message>
      <source>Write a note on the claim</source>
      <translation>Escribir una nota sobre la afirmación</translation>
    </message>
    <message>
      <source>Write a note on the claim or the actor</source>
      <translation>Escribir una nota sobre la afirmación o el actor</translation>
    </message>
    <message>
      <source>Write on it</source>
      <translation>Escribir sobre ello</translation>
    </message>
    <message>
      <source>Writing {name} …</source>
      <translation>Escribiendo {name}…</translation>
    </message>
    <message>
      <source>Yellow highlights</source>
      <translation>Resaltados amarillos</translation>
    </message>
    <message>
      <source>You have not put anything right in this article yet.</source>
      <translation>Aún no ha corregido nada en este artículo.</translation>
    </message>
    <message>
      <source>You have not taught any name yet. In the menu of an actor, “Remember for all articles…” does.</source>
      <translation>Aún no ha enseñado ningún nombre. Lo hace «Recordar para todos los artículos…» en el menú de un actor.</translation>
    </message>
    <message>
      <source>You say so</source>
      <translation>Lo dice usted</translation>
    </message>
    <message>
      <source>Your highlights, notes, codes and memos of all articles stand here.
Select words in an article, and press 1 to 5 to highlight them, Enter to write a note, or C to code them.</source>
      <translation>Aquí están sus resaltados, notas, códigos y memos de todos los artículos.
Seleccione palabras en un artículo y pulse 1 a 5 para resaltarlas, Intro para escribir una nota o C para codificarlas.</translation>
    </message>
    <message>
      <source>Your library</source>
      <translation>Su biblioteca</translation>
    </message>
    <message>
      <source>Your own marks</source>
      <translation>Sus propias marcas</translation>
    </message>
    <message>
      <source>Your word stands over what the machine finds in this article. Enter goes to the place, Delete takes a line back.</source>
      <translation>Su palabra prevalece sobre lo que la máquina halla en este artículo. Intro va al lugar, Supr retira una línea.</translation>
    </message>
    <message>
      <source>a Markdown text</source>
      <translation>un texto Markdown</translation>
    </message>
    <message>
      <source>a PDF file</source>
      <translation>un archivo PDF</translation>
    </message>
    <message>
      <source>a PDF file of pictures, in which no text was recognised</source>
      <translation>un archivo PDF de imágenes, en el que no se reconoció texto</translation>
    </message>
    <message>
      <source>a PDF file that is damaged</source>
      <translation>un archivo PDF dañado</translation>
    </message>
    <message>
      <source>a PDF file that is locked with a password</source>
      <translation>un archivo PDF protegido con contraseña</translation>
    </message>
    <message>
      <source>a PDF file without pages</source>
      <translation>un archivo PDF sin páginas</translation>
    </message>
    <message>
      <source>a PDF file without text</source>
      <translation>un archivo PDF sin texto</translation>
    </message>
    <message>
      <source>a REFI-QDA project</source>
      <translation>un proyecto REFI-QDA</translation>
    </message>
    <message>
      <source>a Word document</source>
      <translation>un documento de Word</translation>
    </message>
    <message>
      <source>a Zotero library</source>
      <translation>una biblioteca de Zotero</translation>
    </message>
    <message>
      <source>a code of yours on a passage</source>
      <translation>un código suyo en un pasaje</translation>
    </message>
    <message>
      <source>a collection by its name</source>
      <translation>una colección por su nombre</translation>
    </message>
    <message>
      <source>a damaged Word document</source>
      <translation>un documento de Word dañado</translation>
    </message>
    <message>
      <source>a damaged XML file</source>
      <translation>un archivo XML dañado</translation>
    </message>
    <message>
      <source>a device or a pipe, not a file</source>
      <translation>un dispositivo o una tubería, no un archivo</translation>
    </message>
    <message>
      <source>a file of this format holds one article; name a folder</source>
      <translation>un archivo de este formato contiene un artículo; nombre una carpeta</translation>
    </message>
    <message>
      <source>a file that cannot be taken apart ({error})</source>
      <translation>un archivo que no se puede descomponer ({error})</translation>
    </message>
    <message>
      <source>a folder</source>
      <translation>una carpeta</translation>
    </message>
    <message>
      <source>a folder without readable files</source>
      <translation>una carpeta sin archivos legibles</translation>
    </message>
    <message>
      <source>a list of references</source>
      <translation>una lista de referencias</translation>
    </message>
    <message>
      <source>a mail</source>
      <translation>un correo</translation>
    </message>
    <message>
      <source>a mailbox</source>
      <translation>un buzón</translation>
    </message>
    <message>
      <source>a mailbox without mails in it</source>
      <translation>un buzón sin correos</translation>
    </message>
    <message>
      <source>a plain text</source>
      <translation>un texto sin formato</translation>
    </message>
    <message>
      <source>a rich text</source>
      <translation>un texto enriquecido</translation>
    </message>
    <message>
      <source>a rich text that cannot be taken apart</source>
      <translation>un texto enriquecido que no se puede descomponer</translation>
    </message>
    <message>
      <source>a table that cannot be taken apart ({error})</source>
      <translation>una tabla que no se puede descomponer ({error})</translation>
    </message>
    <message>
      <source>a table that does not hold {noun}</source>
      <translation>una tabla que no contiene {noun}</translation>
    </message>
    <message>
      <source>a web archive</source>
      <translation>un archivo web</translation>
    </message>
    <message>
      <source>a web archive that is damaged ({error})</source>
      <translation>un archivo web dañado ({error})</translation>
    </message>
    <message>
      <source>a web archive without a page in it</source>
      <translation>un archivo web sin ninguna página</translation>
    </message>
    <message>
      <source>a web page</source>
      <translation>una página web</translation>
    </message>
    <message>
      <source>a web page that cannot be taken apart</source>
      <translation>una página web que no se puede descomponer</translation>
    </message>
    <message>
      <source>a web page that cannot be taken apart ({error})</source>
      <translation>una página web que no se puede descomponer ({error})</translation>
    </message>
    <message>
      <source>about {names}</source>
      <translation>sobre {names}</translation>
    </message>
    <message numerus="yes">
      <source>about {n} hours</source>
      <translation>
        <numerusform>alrededor de {n} hora</numerusform>
        <numerusform>alrededor de {n} horas</numerusform>
      </translation>
      <extra-one>about {n} hour</extra-one>
    </message>
    <message numerus="yes">
      <source>about {n} minutes</source>
      <translation>
        <numerusform>alrededor de {n} minuto</numerusform>
        <numerusform>alrededor de {n} minutos</numerusform>
      </translation>
      <extra-one>about {n} minute</extra-one>
    </message>
    <message numerus="yes">
      <source>about {n} seconds</source>
      <translation>
        <numerusform>alrededor de {n} segundo</numerusform>
        <numerusform>alrededor de {n} segundos</numerusform>
      </translation>
      <extra-one>about {n} second</extra-one>
    </message>
    <message>
      <source>accuses</source>
      <translation>acusa</translation>
    </message>
    <message>
      <source>actor</source>
      <translation>actor</translation>
    </message>
    <message>
      <source>actors and positions as text</source>
      <translation>actores y posiciones como texto</translation>
    </message>
    <message>
      <source>add to collection</source>
      <translation>añadir a la colección</translation>
    </message>
    <message>
      <source>added</source>
      <translation>añadido</translation>
    </message>
    <message>
      <source>agreement</source>
      <translation>acuerdo</translation>
    </message>
    <message>
      <source>agrees</source>
      <translation>de acuerdo</translation>
    </message>
    <message>
      <source>all</source>
      <translation>todas</translation>
    </message>
    <message>
      <source>all others</source>
      <translation>todos los demás</translation>
    </message>
    <message>
      <source>alleges</source>
      <translation>alega</translation>
    </message>
    <message>
      <source>also {names}</source>
      <translation>también {names}</translation>
    </message>
    <message>
      <source>an EPUB book</source>
      <translation>un libro EPUB</translation>
    </message>
    <message>
      <source>an EPUB book that is locked by its seller (DRM)</source>
      <translation>un libro EPUB bloqueado por su vendedor (DRM)</translation>
    </message>
    <message>
      <source>an OpenDocument text</source>
      <translation>un texto OpenDocument</translation>
    </message>
    <message>
      <source>an actor, by any of its names</source>
      <translation>un actor, por cualquiera de sus nombres</translation>
    </message>
    <message>
      <source>an archive</source>
      <translation>un archivo comprimido</translation>
    </message>
    <message>
      <source>an archive in an archive in an archive</source>
      <translation>un archivo comprimido dentro de otro dentro de otro</translation>
    </message>
    <message>
      <source>an export of Factiva</source>
      <translation>una exportación de Factiva</translation>
    </message>
    <message>
      <source>an export of {name}</source>
      <translation>una exportación de {name}</translation>
    </message>
    <message>
      <source>an image</source>
      <translation>una imagen</translation>
    </message>
    <message>
      <source>an old Word document</source>
      <translation>un documento de Word antiguo</translation>
    </message>
    <message>
      <source>an unknown format ({ending})</source>
      <translation>un formato desconocido ({ending})</translation>
    </message>
    <message>
      <source>analysis as JSON</source>
      <translation>análisis como JSON</translation>
    </message>
    <message>
      <source>annotations as JSON-LD (W3C Web Annotation)</source>
      <translation>anotaciones como JSON-LD (W3C Web Annotation)</translation>
    </message>
    <message>
      <source>annotations of Hypothesis</source>
      <translation>anotaciones de Hypothesis</translation>
    </message>
    <message>
      <source>annotations of brat</source>
      <translation>anotaciones de brat</translation>
    </message>
    <message>
      <source>answer</source>
      <translation>respuesta</translation>
    </message>
    <message>
      <source>answered by {name}</source>
      <translation>respondido por {name}</translation>
    </message>
    <message>
      <source>article</source>
      <comment>a kind of link</comment>
      <translation>artículo</translation>
    </message>
    <message>
      <source>article on paper, with marks and notes (PDF)</source>
      <translation>artículo en papel, con marcas y notas (PDF)</translation>
    </message>
    <message>
      <source>at first</source>
      <translation>al principio</translation>
    </message>
    <message>
      <source>believes</source>
      <translation>cree</translation>
    </message>
    <message>
      <source>binary, not text</source>
      <translation>binario, no texto</translation>
    </message>
    <message>
      <source>blue</source>
      <translation>azul</translation>
    </message>
    <message>
      <source>calls for</source>
      <translation>exige</translation>
    </message>
    <message>
      <source>chain</source>
      <translation>cadena</translation>
    </message>
    <message>
      <source>change of actor</source>
      <translation>cambiar el actor</translation>
    </message>
    <message>
      <source>change of address</source>
      <translation>cambiar la dirección</translation>
    </message>
    <message>
      <source>change of answer</source>
      <translation>cambiar la respuesta</translation>
    </message>
    <message>
      <source>change of byline</source>
      <translation>cambiar la autoría</translation>
    </message>
    <message>
      <source>change of chain</source>
      <translation>cambiar la cadena</translation>
    </message>
    <message>
      <source>change of colour</source>
      <translation>cambiar el color</translation>
    </message>
    <message>
      <source>change of date</source>
      <translation>cambiar la fecha</translation>
    </message>
    <message>
      <source>change of ends</source>
      <translation>cambiar los extremos</translation>
    </message>
    <message>
      <source>change of kind</source>
      <translation>cambiar el tipo</translation>
    </message>
    <message>
      <source>change of language</source>
      <translation>cambiar el idioma</translation>
    </message>
    <message>
      <source>change of mention</source>
      <translation>cambiar la mención</translation>
    </message>
    <message>
      <source>change of metadata</source>
      <translation>cambiar los datos</translation>
    </message>
    <message>
      <source>change of publisher</source>
      <translation>cambiar el editor</translation>
    </message>
    <message>
      <source>change of section</source>
      <translation>cambiar la sección</translation>
    </message>
    <message>
      <source>change of stance</source>
      <translation>cambiar la postura</translation>
    </message>
    <message>
      <source>change of target</source>
      <translation>cambiar el objeto</translation>
    </message>
    <message>
      <source>change of title</source>
      <translation>cambiar el título</translation>
    </message>
    <message>
      <source>claim</source>
      <translation>afirmación</translation>
    </message>
    <message>
      <source>claim</source>
      <comment>a kind of link</comment>
      <translation>afirmación</translation>
    </message>
    <message>
      <source>claims</source>
      <translation>afirmaciones</translation>
    </message>
    <message>
      <source>code</source>
      <comment>a kind of link</comment>
      <translation>código</translation>
    </message>
    <message>
      <source>colour of code</source>
      <translation>color del código</translation>
    </message>
    <message>
      <source>confirm claim</source>
      <translation>confirmar afirmación</translation>
    </message>
    <message>
      <source>confirm {number} claims</source>
      <translation>confirmar {number} afirmaciones</translation>
    </message>
    <message>
      <source>confirmed</source>
      <translation>confirmada</translation>
    </message>
    <message>
      <source>confirmed by {name}</source>
      <translation>confirmado por {name}</translation>
    </message>
    <message>
      <source>confirms</source>
      <translation>confirma</translation>
    </message>
    <message>
      <source>corrected</source>
      <translation>corregida</translation>
    </message>
    <message>
      <source>cue “{words}”</source>
      <translation>indicio «{words}»</translation>
    </message>
    <message>
      <source>declines</source>
      <translation>rehúsa</translation>
    </message>
    <message>
      <source>delete</source>
      <translation>eliminar</translation>
    </message>
    <message>
      <source>delete highlight</source>
      <translation>eliminar resaltado</translation>
    </message>
    <message>
      <source>delete note</source>
      <translation>eliminar nota</translation>
    </message>
    <message>
      <source>denied by {name}</source>
      <translation>negado por {name}</translation>
    </message>
    <message>
      <source>denies</source>
      <translation>niega</translation>
    </message>
    <message>
      <source>disagrees</source>
      <translation>en desacuerdo</translation>
    </message>
    <message>
      <source>document</source>
      <translation>documento</translation>
    </message>
    <message>
      <source>done</source>
      <translation>hecho</translation>
    </message>
    <message>
      <source>doubtful</source>
      <translation>dudosa</translation>
    </message>
    <message>
      <source>empty</source>
      <translation>vacío</translation>
    </message>
    <message>
      <source>ends</source>
      <translation>extremos</translation>
    </message>
    <message>
      <source>favourable</source>
      <translation>favorable</translation>
    </message>
    <message>
      <source>fewer</source>
      <translation>menos</translation>
    </message>
    <message>
      <source>forget name</source>
      <translation>olvidar nombre</translation>
    </message>
    <message>
      <source>from {name}</source>
      <translation>de {name}</translation>
    </message>
    <message>
      <source>given up</source>
      <translation>abandonado</translation>
    </message>
    <message>
      <source>government</source>
      <translation>gobierno</translation>
    </message>
    <message>
      <source>green</source>
      <translation>verde</translation>
    </message>
    <message>
      <source>group</source>
      <translation>grupo</translation>
    </message>
    <message>
      <source>highlight</source>
      <translation>resaltado</translation>
    </message>
    <message>
      <source>holds a NUL character</source>
      <translation>contiene un carácter NUL</translation>
    </message>
    <message>
      <source>holds a NUL character: not a text</source>
      <translation>contiene un carácter NUL: no es un texto</translation>
    </message>
    <message>
      <source>holds half a character (a lone surrogate)</source>
      <translation>contiene medio carácter (un sustituto suelto)</translation>
    </message>
    <message>
      <source>holds half a character (a lone surrogate): not a text</source>
      <translation>contiene medio carácter (un sustituto suelto): no es un texto</translation>
    </message>
    <message>
      <source>how</source>
      <translation>cómo</translation>
    </message>
    <message>
      <source>how it is said</source>
      <translation>cómo se dice</translation>
    </message>
    <message>
      <source>import again</source>
      <translation>importar de nuevo</translation>
    </message>
    <message>
      <source>import annotations</source>
      <translation>importar anotaciones</translation>
    </message>
    <message>
      <source>is said of</source>
      <translation>se dice de</translation>
    </message>
    <message>
      <source>its text is empty</source>
      <translation>su texto está vacío</translation>
    </message>
    <message>
      <source>its text is not in the project</source>
      <translation>su texto no está en el proyecto</translation>
    </message>
    <message>
      <source>its text is nowhere, so what was added to it stays in its file</source>
      <translation>su texto no está en ninguna parte, así que lo que se le añadió se queda en su archivo</translation>
    </message>
    <message>
      <source>just these words, as they are written</source>
      <translation>exactamente estas palabras, como están escritas</translation>
    </message>
    <message>
      <source>keep it on a disk of this machine, and choose it with --library.</source>
      <translation>guárdela en un disco de este equipo, y elíjala con --library.</translation>
    </message>
    <message>
      <source>keep search</source>
      <translation>guardar búsqueda</translation>
    </message>
    <message>
      <source>key of code</source>
      <translation>tecla del código</translation>
    </message>
    <message>
      <source>mark as read</source>
      <translation>marcar como leído</translation>
    </message>
    <message>
      <source>mark as unread</source>
      <translation>marcar como nuevo</translation>
    </message>
    <message>
      <source>memo</source>
      <translation>memo</translation>
    </message>
    <message>
      <source>memo of code</source>
      <translation>memo del código</translation>
    </message>
    <message>
      <source>mentions</source>
      <translation>menciones</translation>
    </message>
    <message>
      <source>merge codes</source>
      <translation>fundir códigos</translation>
    </message>
    <message>
      <source>merge of actors</source>
      <translation>fundir actores</translation>
    </message>
    <message>
      <source>more</source>
      <translation>más</translation>
    </message>
    <message>
      <source>more than {found}</source>
      <translation>más de {found}</translation>
    </message>
    <message>
      <source>move code</source>
      <translation>mover código</translation>
    </message>
    <message>
      <source>move collection</source>
      <translation>mover colección</translation>
    </message>
    <message>
      <source>nearly the same as others</source>
      <translation>casi igual que otros</translation>
    </message>
    <message>
      <source>neutral</source>
      <translation>neutral</translation>
    </message>
    <message>
      <source>new</source>
      <translation>nuevo</translation>
    </message>
    <message>
      <source>new actor</source>
      <translation>actor nuevo</translation>
    </message>
    <message>
      <source>new claim</source>
      <translation>afirmación nueva</translation>
    </message>
    <message>
      <source>new code</source>
      <translation>código nuevo</translation>
    </message>
    <message>
      <source>new collection</source>
      <translation>colección nueva</translation>
    </message>
    <message>
      <source>new name</source>
      <translation>nombre nuevo</translation>
    </message>
    <message>
      <source>no REFI-QDA project, though it is named like one</source>
      <translation>no es un proyecto REFI-QDA, aunque se llame así</translation>
    </message>
    <message>
      <source>no Zotero library, or a damaged one ({error})</source>
      <translation>no es una biblioteca de Zotero, o está dañada ({error})</translation>
    </message>
    <message>
      <source>no annotations of brat, though it is named like them</source>
      <translation>no son anotaciones de brat, aunque se llame así</translation>
    </message>
    <message>
      <source>no more than five words apart</source>
      <translation>a no más de cinco palabras de distancia</translation>
    </message>
    <message>
      <source>no position</source>
      <translation>ninguna posición</translation>
    </message>
    <message>
      <source>none</source>
      <translation>ninguna</translation>
    </message>
    <message>
      <source>not a mention</source>
      <translation>no es una mención</translation>
    </message>
    <message>
      <source>not about it</source>
      <translation>no sobre ello</translation>
    </message>
    <message>
      <source>not an actor</source>
      <translation>no es un actor</translation>
    </message>
    <message>
      <source>not named</source>
      <translation>sin nombrar</translation>
    </message>
    <message>
      <source>not read yet</source>
      <translation>aún no leído</translation>
    </message>
    <message>
      <source>not the work of a program that this one knows</source>
      <translation>no es obra de un programa que este conozca</translation>
    </message>
    <message>
      <source>not what Reportedly writes beside a library</source>
      <translation>no es lo que Reportedly escribe junto a una biblioteca</translation>
    </message>
    <message>
      <source>note</source>
      <comment>a kind of link</comment>
      <translation>nota</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>nada</translation>
    </message>
    <message>
      <source>now</source>
      <translation>ahora</translation>
    </message>
    <message>
      <source>on nothing yet</source>
      <translation>aún en nada</translation>
    </message>
    <message>
      <source>one of them</source>
      <translation>una de ellas</translation>
    </message>
    <message>
      <source>one of your tags</source>
      <translation>una de sus etiquetas</translation>
    </message>
    <message>
      <source>opposes</source>
      <translation>se opone</translation>
    </message>
    <message>
      <source>organization</source>
      <translation>organización</translation>
    </message>
    <message>
      <source>others, and places</source>
      <translation>otros, y lugares</translation>
    </message>
    <message>
      <source>over 4 GB</source>
      <translation>más de 4 GB</translation>
    </message>
    <message>
      <source>over 50 MB</source>
      <translation>más de 50 MB</translation>
    </message>
    <message>
      <source>person</source>
      <translation>persona</translation>
    </message>
    <message>
      <source>pink</source>
      <translation>rosa</translation>
    </message>
    <message>
      <source>place</source>
      <translation>lugar</translation>
    </message>
    <message>
      <source>positions and notes as Markdown</source>
      <translation>posiciones y notas como Markdown</translation>
    </message>
    <message>
      <source>praises</source>
      <translation>elogia</translation>
    </message>
    <message>
      <source>predicts</source>
      <translation>prevé</translation>
    </message>
    <message>
      <source>promises</source>
      <translation>promete</translation>
    </message>
    <message>
      <source>published between, to a day if you like</source>
      <translation>publicado entre, hasta el día si quiere</translation>
    </message>
    <message>
      <source>put a backup in its place with “reportedly restore”.</source>
      <translation>ponga una copia en su lugar con «reportedly restore».</translation>
    </message>
    <message>
      <source>put back</source>
      <translation>devolver</translation>
    </message>
    <message>
      <source>put back 1 article</source>
      <translation>devolver 1 artículo</translation>
    </message>
    <message>
      <source>put back {number} articles</source>
      <translation>devolver {number} artículos</translation>
    </message>
    <message>
      <source>questions</source>
      <translation>cuestiona</translation>
    </message>
    <message>
      <source>rebuild</source>
      <translation>reconstruir</translation>
    </message>
    <message>
      <source>recode</source>
      <translation>otro código</translation>
    </message>
    <message>
      <source>reject claim</source>
      <translation>rechazar afirmación</translation>
    </message>
    <message>
      <source>reject {number} claims</source>
      <translation>rechazar {number} afirmaciones</translation>
    </message>
    <message>
      <source>rejected</source>
      <translation>rechazada</translation>
    </message>
    <message>
      <source>remove</source>
      <translation>quitar</translation>
    </message>
    <message>
      <source>remove 1 article</source>
      <translation>quitar 1 artículo</translation>
    </message>
    <message>
      <source>remove code</source>
      <translation>quitar código</translation>
    </message>
    <message>
      <source>remove collection</source>
      <translation>quitar colección</translation>
    </message>
    <message>
      <source>remove {number} articles</source>
      <translation>quitar {number} artículos</translation>
    </message>
    <message>
      <source>rename code</source>
      <translation>cambiar el nombre del código</translation>
    </message>
    <message>
      <source>rename collection</source>
      <translation>cambiar el nombre de la colección</translation>
    </message>
    <message>
      <source>restore</source>
      <translation>recuperar</translation>
    </message>
    <message>
      <source>says {name}</source>
      <translation>dice {name}</translation>
    </message>
    <message>
      <source>several articles begin so</source>
      <translation>varios artículos empiezan así</translation>
    </message>
    <message>
      <source>split code</source>
      <translation>dividir código</translation>
    </message>
    <message>
      <source>stance</source>
      <translation>postura</translation>
    </message>
    <message>
      <source>statements of DNA</source>
      <translation>declaraciones de DNA</translation>
    </message>
    <message>
      <source>states</source>
      <translation>declara</translation>
    </message>
    <message>
      <source>such as 2024-05-31</source>
      <translation>por ejemplo 2024-05-31</translation>
    </message>
    <message>
      <source>suggested</source>
      <translation>sugerida</translation>
    </message>
    <message>
      <source>supports</source>
      <translation>apoya</translation>
    </message>
    <message>
      <source>table of actors</source>
      <translation>tabla de actores</translation>
    </message>
    <message>
      <source>table of annotations</source>
      <translation>tabla de anotaciones</translation>
    </message>
    <message>
      <source>table of claims</source>
      <translation>tabla de afirmaciones</translation>
    </message>
    <message>
      <source>tags</source>
      <translation>etiquetas</translation>
    </message>
    <message>
      <source>take code off</source>
      <translation>quitar el código</translation>
    </message>
    <message>
      <source>take out of collection</source>
      <translation>sacar de la colección</translation>
    </message>
    <message>
      <source>target</source>
      <translation>objeto</translation>
    </message>
    <message>
      <source>teach name</source>
      <translation>enseñar nombre</translation>
    </message>
    <message>
      <source>text</source>
      <translation>texto</translation>
    </message>
    <message>
      <source>text recognition (OCR) failed</source>
      <translation>falló el reconocimiento de texto (OCR)</translation>
    </message>
    <message numerus="yes">
      <source>the first {most}; N goes through all {n}</source>
      <translation>
        <numerusform>la primera {most}; N recorre las {n}</numerusform>
        <numerusform>las primeras {most}; N recorre las {n}</numerusform>
      </translation>
      <extra-one>the first {most}; N goes through all</extra-one>
    </message>
    <message>
      <source>the publisher</source>
      <translation>el editor</translation>
    </message>
    <message>
      <source>the reading was cancelled</source>
      <translation>se canceló la lectura</translation>
    </message>
    <message>
      <source>the work of another program that brings no text along</source>
      <translation>obra de otro programa que no trae ningún texto</translation>
    </message>
    <message>
      <source>there is no such article in the library</source>
      <translation>no hay tal artículo en la biblioteca</translation>
    </message>
    <message>
      <source>today</source>
      <translation>hoy</translation>
    </message>
    <message>
      <source>told by {name}</source>
      <translation>contado por {name}</translation>
    </message>
    <message>
      <source>trouble</source>
      <translation>problema</translation>
    </message>
    <message>
      <source>under 50 %</source>
      <translation>menos del 50 %</translation>
    </message>
    <message>
      <source>underline</source>
      <translation>subrayado</translation>
    </message>
    <message>
      <source>undone</source>
      <translation>deshecho</translation>
    </message>
    <message>
      <source>unfavourable</source>
      <translation>desfavorable</translation>
    </message>
    <message>
      <source>unnamed</source>
      <translation>sin nombre</translation>
    </message>
    <message>
      <source>unreviewed</source>
      <translation>sin revisar</translation>
    </message>
    <message>
      <source>various</source>
      <translation>varios</translation>
    </message>
    <message>
      <source>violet</source>
      <translation>violeta</translation>
    </message>
    <message>
      <source>warns</source>
      <translation>advierte</translation>
    </message>
    <message>
      <source>web page with marks and panel</source>
      <translation>página web con marcas y panel</translation>
    </message>
    <message>
      <source>what</source>
      <translation>qué</translation>
    </message>
    <message>
      <source>what is said</source>
      <translation>lo que se dice</translation>
    </message>
    <message>
      <source>what somebody does with a content</source>
      <translation>lo que alguien hace con un contenido</translation>
    </message>
    <message>
      <source>who</source>
      <translation>quién</translation>
    </message>
    <message>
      <source>who says it</source>
      <translation>quién lo dice</translation>
    </message>
    <message>
      <source>whom a claim is about</source>
      <translation>sobre quién es una afirmación</translation>
    </message>
    <message>
      <source>whom it is about, or words of what is said</source>
      <translation>sobre quién es, o palabras de lo dicho</translation>
    </message>
    <message>
      <source>withdraw verdict</source>
      <translation>retirar el veredicto</translation>
    </message>
    <message>
      <source>without a key</source>
      <translation>sin tecla</translation>
    </message>
    <message>
      <source>without a place</source>
      <translation>sin lugar</translation>
    </message>
    <message>
      <source>without the word</source>
      <translation>sin la palabra</translation>
    </message>
    <message>
      <source>words of the title</source>
      <translation>palabras del título</translation>
    </message>
    <message>
      <source>words of what is said</source>
      <translation>palabras de lo dicho</translation>
    </message>
    <message>
      <source>words of your notes</source>
      <translation>palabras de sus notas</translation>
    </message>
    <message>
      <source>words that begin so</source>
      <translation>palabras que empiezan así</translation>
    </message>
    <message>
      <source>yellow</source>
      <translation>amarillo</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>sí</translation>
    </message>
    <message>
      <source>yesterday</source>
      <translation>ayer</translation>
    </message>
    <message>
      <source>{address} is no address of a scheduler of Dask: tcp://host:8786 is one.</source>
      <translation>{address} no es la dirección de un planificador de Dask: tcp://host:8786 sí lo es.</translation>
    </message>
    <message>
      <source>{backup}: there is no such backup.</source>
      <translation>{backup}: no existe esa copia.</translation>
    </message>
    <message>
      <source>{capitalize}: {label}</source>
      <translation>{capitalize}: {label}</translation>
    </message>
    <message>
      <source>{claims} by {actors}</source>
      <translation>{claims} de {actors}</translation>
    </message>
    <message>
      <source>{counted} on a picture, a page or a recording</source>
      <translation>{counted} en una imagen, una página o una grabación</translation>
    </message>
    <message>
      <source>{damaged} (page {number})</source>
      <translation>{damaged} (página {number})</translation>
    </message>
    <message>
      <source>{day} {month}</source>
      <translation>{day} {month}</translation>
    </message>
    <message>
      <source>{day} {month} {year}</source>
      <translation>{day} {month} {year}</translation>
    </message>
    <message>
      <source>{day} {month} {year}</source>
      <comment>a whole month</comment>
      <translation>{day} de {month} de {year}</translation>
    </message>
    <message>
      <source>{error} Articles can be read here; highlights and notes cannot be kept.</source>
      <translation>{error} Aquí se pueden leer artículos; los resaltados y las notas no se pueden guardar.</translation>
    </message>
    <message>
      <source>{failed} ({last})</source>
      <translation>{failed} ({last})</translation>
    </message>
    <message>
      <source>{highlight1}–{highlight5} highlight · {note} note · {code} code · {correct} correct · {next_mark} {previous_mark} marks of the actor · {next_area} panel</source>
      <translation>{highlight1}–{highlight5} resaltar · {note} nota · {code} código · {correct} corregir · {next_mark} {previous_mark} marcas del actor · {next_area} panel</translation>
    </message>
    <message>
      <source>{key} is how one moves, selects and leaves; it cannot be the key of this action.</source>
      <translation>Con {key} uno se mueve, selecciona y sale; no puede ser la tecla de esta acción.</translation>
    </message>
    <message>
      <source>{key} is needed to write and copy; it cannot be the key of this action.</source>
      <translation>{key} hace falta para escribir y copiar; no puede ser la tecla de esta acción.</translation>
    </message>
    <message>
      <source>{key} is the key of the code “{code}”: give that another one first.</source>
      <translation>{key} es la tecla del código «{code}»: dele antes otra.</translation>
    </message>
    <message>
      <source>{key} is the key of “{action}” already.</source>
      <translation>{key} ya es la tecla de «{action}».</translation>
    </message>
    <message numerus="yes">
      <source>{key} is the key of “{action}” and of {n} others already.</source>
      <translation>
        <numerusform>{key} ya es la tecla de «{action}» y de {n} más.</numerusform>
        <numerusform>{key} ya es la tecla de «{action}» y de {n} más.</numerusform>
      </translation>
      <extra-one>{key} is the key of “{action}” and of {n} other already.</extra-one>
    </message>
    <message>
      <source>{key} starts it again.</source>
      <translation>{key} lo vuelve a iniciar.</translation>
    </message>
    <message>
      <source>{minutes} min</source>
      <translation>{minutes} min</translation>
    </message>
    <message>
      <source>{minutes} min left · {percent} %</source>
      <translation>quedan {minutes} min · {percent} %</translation>
    </message>
    <message numerus="yes">
      <source>{n:,} words</source>
      <translation>
        <numerusform>{n:,} palabra</numerusform>
        <numerusform>{n:,} palabras</numerusform>
      </translation>
      <extra-one>{n:,} word</extra-one>
    </message>
    <message>
      <source>{named}: {reason}; “reportedly list” names them all.</source>
      <translation>{named}: {reason}; «reportedly list» los nombra todos.</translation>
    </message>
    <message>
      <source>{names}: not an actor</source>
      <translation>{names}: no es un actor</translation>
    </message>
    <message>
      <source>{name} = {other}</source>
      <translation>{name} = {other}</translation>
    </message>
    <message>
      <source>{name} and {other} are one now. {key} takes it back.</source>
      <translation>{name} y {other} son ahora uno. {key} lo deshace.</translation>
    </message>
    <message>
      <source>{name} holds no settings of this program.</source>
      <translation>{name} no contiene ajustes de este programa.</translation>
    </message>
    <message>
      <source>{name} is the same as …</source>
      <translation>{name} es el mismo que…</translation>
    </message>
    <message>
      <source>{name}: {kind}</source>
      <translation>{name}: {kind}</translation>
    </message>
    <message>
      <source>{noun} of more than {most_pages} pages</source>
      <translation>{noun} de más de {most_pages} páginas</translation>
    </message>
    <message>
      <source>{noun} that cannot be taken apart ({error})</source>
      <translation>{noun} que no se puede descomponer ({error})</translation>
    </message>
    <message>
      <source>{noun} that declares entities, which are not opened</source>
      <translation>{noun} que declara entidades, las cuales no se abren</translation>
    </message>
    <message>
      <source>{noun} that is locked with a password</source>
      <translation>{noun}, con contraseña</translation>
    </message>
    <message>
      <source>{noun} that {what}</source>
      <translation>{noun} que {what}</translation>
    </message>
    <message>
      <source>{noun} without a list of its parts</source>
      <translation>{noun} sin lista de sus partes</translation>
    </message>
    <message>
      <source>{noun} without a page that they are on</source>
      <translation>{noun} sin la página en la que están</translation>
    </message>
    <message>
      <source>{noun} without a reference in it</source>
      <translation>{noun} sin ninguna referencia</translation>
    </message>
    <message>
      <source>{noun} without an article in it</source>
      <translation>{noun} sin ningún artículo</translation>
    </message>
    <message>
      <source>{noun} without an item in it</source>
      <translation>{noun} sin ningún elemento</translation>
    </message>
    <message>
      <source>{noun} without its project file</source>
      <translation>{noun} sin su archivo de proyecto</translation>
    </message>
    <message>
      <source>{noun}, which holds no text that can be read</source>
      <translation>{noun}, que no contiene texto legible</translation>
    </message>
    <message>
      <source>{noun}, which this version cannot read yet</source>
      <translation>{noun}, que esta versión aún no puede leer</translation>
    </message>
    <message>
      <source>{number} of {count}</source>
      <translation>{number} de {count}</translation>
    </message>
    <message>
      <source>{number} of {places}</source>
      <translation>{number} de {places}</translation>
    </message>
    <message numerus="yes">
      <source>{n} a second</source>
      <translation>
        <numerusform>{n} por segundo</numerusform>
        <numerusform>{n} por segundo</numerusform>
      </translation>
      <extra-one>{n} a second</extra-one>
    </message>
    <message numerus="yes">
      <source>{n} actors</source>
      <translation>
        <numerusform>{n} actor</numerusform>
        <numerusform>{n} actores</numerusform>
      </translation>
      <extra-one>{n} actor</extra-one>
    </message>
    <message numerus="yes">
      <source>{n} articles</source>
      <translation>
        <numerusform>{n} artículo</numerusform>
        <numerusform>{n} artículos</numerusform>
      </translation>
      <extra-one>{n} article</extra-one>
    </message>
    <message numerus="yes">
      <source>{n} articles added</source>
      <translation>
        <numerusform>{n} artículo añadido</numerusform>
        <numerusform>{n} artículos añadidos</numerusform>
      </translation>
      <extra-one>{n} article added</extra-one>
    </message>
    <message numerus="yes">
      <source>{n} articles are nearly the same</source>
      <translation>
        <numerusform>{n} artículo es casi igual</numerusform>
        <numerusform>{n} artículos son casi iguales</numerusform>
      </translation>
      <extra-one>{n} article is nearly the same</extra-one>
    </message>
    <message numerus="yes">
      <source>{n} articles left</source>
      <translation>
        <numerusform>queda {n} artículo</numerusform>
        <numerusform>quedan {n} artículos</numerusform>
      </translation>
      <extra-one>{n} article left</extra-one>
    </message>
    <message numerus="yes">
      <source>{n} claims</source>
      <translation>
        <numerusform>{n} afirmación</numerusform>
        <numerusform>{n} afirmaciones</numerusform>
      </translation>
      <extra-one>{n} claim</extra-one>
    </message>
    <message numerus="yes">
      <source>{n} claims rejected</source>
      <translation>
        <numerusform>{n} afirmación rechazada</numerusform>
        <numerusform>{n} afirmaciones rechazadas</numerusform>
      </translation>
      <extra-one>{n} claim rejected</extra-one>
    </message>
    <message numerus="yes">
      <source>{n} doubtful hidden</source>
      <translation>
        <numerusform>{n} dudosa oculta</numerusform>
        <numerusform>{n} dudosas ocultas</numerusform>
      </translation>
      <extra-one>{n} doubtful hidden</extra-one>
    </message>
    <message numerus="yes">
      <source>{n} failed</source>
      <translation>
        <numerusform>{n} fallido</numerusform>
        <numerusform>{n} fallidos</numerusform>
      </translation>
      <extra-one>{n} failed</extra-one>
    </message>
    <message numerus="yes">
      <source>{n} files left</source>
      <translation>
        <numerusform>queda {n} archivo</numerusform>
        <numerusform>quedan {n} archivos</numerusform>
      </translation>
      <extra-one>{n} file left</extra-one>
    </message>
    <message numerus="yes">
      <source>{n} found</source>
      <translation>
        <numerusform>{n} encontrado</numerusform>
        <numerusform>{n} encontrados</numerusform>
      </translation>
      <extra-one>{n} found</extra-one>
    </message>
    <message numerus="yes">
      <source>{n} known already</source>
      <translation>
        <numerusform>{n} ya conocido</numerusform>
        <numerusform>{n} ya conocidos</numerusform>
      </translation>
      <extra-one>{n} known already</extra-one>
    </message>
    <message numerus="yes">
      <source>{n} left</source>
      <translation>
        <numerusform>queda {n}</numerusform>
        <numerusform>quedan {n}</numerusform>
      </translation>
      <extra-one>{n} left</extra-one>
    </message>
    <message numerus="yes">
      <source>{n} marks find no place.</source>
      <translation>
        <numerusform>{n} marca no encuentra lugar.</numerusform>
        <numerusform>{n} marcas no encuentran lugar.</numerusform>
      </translation>
      <extra-one>{n} mark finds no place.</extra-one>
    </message>
    <message numerus="yes">
      <source>{n} marks moved along.</source>
      <translation>
        <numerusform>{n} marca se movió con el texto.</numerusform>
        <numerusform>{n} marcas se movieron con el texto.</numerusform>
      </translation>
      <extra-one>{n} mark moved along.</extra-one>
    </message>
    <message numerus="yes">
      <source>{n} marks without a place</source>
      <translation>
        <numerusform>{n} marca sin lugar</numerusform>
        <numerusform>{n} marcas sin lugar</numerusform>
      </translation>
      <extra-one>{n} mark without a place</extra-one>
    </message>
    <message numerus="yes">
      <source>{n} mentions</source>
      <translation>
        <numerusform>{n} mención</numerusform>
        <numerusform>{n} menciones</numerusform>
      </translation>
      <extra-one>{n} mention</extra-one>
    </message>
    <message numerus="yes">
      <source>{n} mentions here</source>
      <translation>
        <numerusform>{n} mención aquí</numerusform>
        <numerusform>{n} menciones aquí</numerusform>
      </translation>
      <extra-one>{n} mention here</extra-one>
    </message>
    <message numerus="yes">
      <source>{n} more</source>
      <translation>
        <numerusform>{n} más</numerusform>
        <numerusform>{n} más</numerusform>
      </translation>
      <extra-one>{n} more</extra-one>
    </message>
    <message numerus="yes">
      <source>{n} notes</source>
      <translation>
        <numerusform>{n} nota</numerusform>
        <numerusform>{n} notas</numerusform>
      </translation>
      <extra-one>{n} note</extra-one>
    </message>
    <message>
      <source>{n} of {claims} reviewed</source>
      <translation>{n} de {claims} revisadas</translation>
    </message>
    <message>
      <source>{n} of {count} reviewed</source>
      <translation>{n} de {count} revisadas</translation>
    </message>
    <message numerus="yes">
      <source>{n} others below</source>
      <translation>
        <numerusform>{n} más debajo</numerusform>
        <numerusform>{n} más debajo</numerusform>
      </translation>
      <extra-one>{n} other below</extra-one>
    </message>
    <message numerus="yes">
      <source>{n} others folded in</source>
      <translation>
        <numerusform>{n} más plegado</numerusform>
        <numerusform>{n} más plegados</numerusform>
      </translation>
      <extra-one>{n} other folded in</extra-one>
    </message>
    <message numerus="yes">
      <source>{n} pages</source>
      <translation>
        <numerusform>{n} página</numerusform>
        <numerusform>{n} páginas</numerusform>
      </translation>
      <extra-one>{n} page</extra-one>
    </message>
    <message numerus="yes">
      <source>{n} places</source>
      <translation>
        <numerusform>{n} lugar</numerusform>
        <numerusform>{n} lugares</numerusform>
      </translation>
      <extra-one>{n} place</extra-one>
    </message>
    <message numerus="yes">
      <source>{n} positions</source>
      <translation>
        <numerusform>{n} posición</numerusform>
        <numerusform>{n} posiciones</numerusform>
      </translation>
      <extra-one>{n} position</extra-one>
    </message>
    <message numerus="yes">
      <source>{n} rejected</source>
      <translation>
        <numerusform>{n} rechazada</numerusform>
        <numerusform>{n} rechazadas</numerusform>
      </translation>
      <extra-one>{n} rejected</extra-one>
    </message>
    <message numerus="yes">
      <source>{n} settings were taken in.</source>
      <translation>
        <numerusform>Se importó {n} ajuste.</numerusform>
        <numerusform>Se importaron {n} ajustes.</numerusform>
      </translation>
      <extra-one>{n} setting was taken in.</extra-one>
    </message>
    <message numerus="yes">
      <source>{n} verdicts without a place</source>
      <translation>
        <numerusform>{n} veredicto sin lugar</numerusform>
        <numerusform>{n} veredictos sin lugar</numerusform>
      </translation>
      <extra-one>{n} verdict without a place</extra-one>
    </message>
    <message>
      <source>{old} is called {name}</source>
      <translation>{old} se llama {name}</translation>
    </message>
    <message>
      <source>{open_chosen} open · {toggle_read} read or new · {trash_chosen} into the trash · {next_area} details · {show_library} back</source>
      <translation>{open_chosen} abrir · {toggle_read} leído o nuevo · {trash_chosen} a la papelera · {next_area} detalles · {show_library} volver</translation>
    </message>
    <message>
      <source>{open_file} open · {paste_article} paste · {show_library} library · {show_actions} all actions</source>
      <translation>{open_file} abrir · {paste_article} pegar · {show_library} biblioteca · {show_actions} todas las acciones</translation>
    </message>
    <message>
      <source>{others}: the same as {name}</source>
      <translation>{others}: lo mismo que {name}</translation>
    </message>
    <message>
      <source>{page} / {pages}</source>
      <translation>{page} / {pages}</translation>
    </message>
    <message>
      <source>{path} could not be written: {trouble}.</source>
      <translation>No se pudo escribir {path}: {trouble}.</translation>
    </message>
    <message>
      <source>{path} is a damaged copy of a library: take another one.</source>
      <translation>{path} es una copia dañada de una biblioteca: tome otra.</translation>
    </message>
    <message>
      <source>{path} is no sound copy of a library ({error}).</source>
      <translation>{path} no es una copia sana de una biblioteca ({error}).</translation>
    </message>
    <message>
      <source>{path}: {reason}</source>
      <translation>{path}: {reason}</translation>
    </message>
    <message>
      <source>{percent} % of the words of these two are</source>
      <translation>El {percent} % de las palabras de estos dos son</translation>
    </message>
    <message>
      <source>{percent}, certain</source>
      <translation>{percent}, segura</translation>
    </message>
    <message>
      <source>{percent}, doubtful</source>
      <translation>{percent}, dudosa</translation>
    </message>
    <message>
      <source>{percent}, fairly certain</source>
      <translation>{percent}, bastante segura</translation>
    </message>
    <message>
      <source>{review_confirm} confirm · {review_reject} reject · {correct} correct · {why} why · {review_next} {review_previous} step · {cancel} leave</source>
      <translation>{review_confirm} confirmar · {review_reject} rechazar · {correct} corregir · {why} por qué · {review_next} {review_previous} paso · {cancel} salir</translation>
    </message>
    <message>
      <source>{some} of {every}</source>
      <translation>{some} de {every}</translation>
    </message>
    <message>
      <source>{verdict}: “{words}”</source>
      <translation>{verdict}: «{words}»</translation>
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
      <translation>{why} Aquí se pueden leer artículos; los resaltados y las notas no se pueden guardar.</translation>
    </message>
    <message>
      <source>“{label}” stays as it is: what it was about was changed in another way since.</source>
      <translation>«{label}» queda como está: aquello a lo que se refería se cambió después de otro modo.</translation>
    </message>
    <message>
      <source>“{label}” was not done: what it is about was being changed at that moment.</source>
      <translation>«{label}» no se hizo: aquello a lo que se refiere se estaba cambiando en ese momento.</translation>
    </message>
    <message>
      <source>“{name}” is not an actor</source>
      <translation>«{name}» no es un actor</translation>
    </message>
    <message>
      <source>“{name}” is {actor}</source>
      <translation>«{name}» es {actor}</translation>
    </message>
    <message>
      <source>“{words}”</source>
      <translation>«{words}»</translation>
    </message>
    <message>
      <source>“{words}” is</source>
      <translation>«{words}» es</translation>
    </message>
    <message>
      <source>“{words}” means nobody</source>
      <translation>«{words}» no se refiere a nadie</translation>
    </message>
    <message>
      <source>“{words}” means somebody else…</source>
      <translation>«{words}» se refiere a otra persona…</translation>
    </message>
    <message>
      <source>“{words}” means {name}</source>
      <translation>«{words}» se refiere a {name}</translation>
    </message>
    <message>
      <source>… note {number} at the end</source>
      <translation>… nota {number} al final</translation>
    </message>
    <message>
      <source>↑ ↓ choose · Enter go to it · F2 write · {code} another code · {highlight1}–{highlight5} colour · {delete} remove</source>
      <translation>↑ ↓ elegir · Intro ir allí · F2 escribir · {code} otro código · {highlight1}–{highlight5} color · {delete} quitar</translation>
    </message>
    <message>
      <source>↑ ↓ choose · Enter go to the text · {copy_position} copy the rows · {why} why · {next_area} articles</source>
      <translation>↑ ↓ elegir · Intro ir al texto · {copy_position} copiar las filas · {why} por qué · {next_area} artículos</translation>
    </message>
    <message>
      <source>↑ ↓ choose · Enter go to the text · {correct} correct · {next_mark} {previous_mark} marks of the actor · {next_area} articles</source>
      <translation>↑ ↓ elegir · Intro ir al texto · {correct} corregir · {next_mark} {previous_mark} marcas del actor · {next_area} artículos</translation>
    </message>
    <message>
      <source>↑ ↓ choose · Enter open · {next_area} page</source>
      <translation>↑ ↓ elegir · Intro abrir · {next_area} página</translation>
    </message>
    <message>
      <source>↑ ↓ choose · Enter open · {show_library} library · {show_actions} all actions</source>
      <translation>↑ ↓ elegir · Intro abrir · {show_library} biblioteca · {show_actions} todas las acciones</translation>
    </message>
  </context>
</TS>
