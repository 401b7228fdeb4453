<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>AdapterExportDialog</name>
        <message>
            <source>Adapter</source>
            <extracomment>views/adapter_export_dialog.py</extracomment>
            <translation>Adaptador</translation>
        </message>
        <message>
            <source>Adapter {number}</source>
            <extracomment>views/adapter_export_dialog.py</extracomment>
            <translation>Adaptador {number}</translation>
        </message>
        <message>
            <source>Adapter {number}, live</source>
            <extracomment>views/adapter_export_dialog.py</extracomment>
            <translation>Adaptador {number}, activo</translation>
        </message>
        <message>
            <source>An adapter can repeat what it learned from: your dialogues, and what was written while scoring. The model card says where it comes from.</source>
            <extracomment>views/adapter_export_dialog.py</extracomment>
            <translation>Un adaptador puede repetir aquello de lo que aprendió: los diálogos de usted y lo que se escribió al puntuar. La ficha del modelo indica de dónde procede.</translation>
        </message>
        <message>
            <source>Close</source>
            <extracomment>views/adapter_export_dialog.py</extracomment>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Export an adapter</source>
            <extracomment>views/adapter_export_dialog.py</extracomment>
            <translation>Exportar un adaptador</translation>
        </message>
        <message>
            <source>Exported and checked</source>
            <extracomment>views/adapter_export_dialog.py</extracomment>
            <translation>Exportado y comprobado</translation>
        </message>
        <message>
            <source>Exported, but it differs from the policy</source>
            <extracomment>views/adapter_export_dialog.py</extracomment>
            <translation>Exportado, pero difiere de la política</translation>
        </message>
        <message>
            <source>Exported; its answers were not compared</source>
            <extracomment>views/adapter_export_dialog.py</extracomment>
            <translation>Exportado; sus respuestas no se compararon</translation>
        </message>
        <message>
            <source>Export…</source>
            <extracomment>views/adapter_export_dialog.py</extracomment>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>Form</source>
            <extracomment>views/adapter_export_dialog.py</extracomment>
            <translation>Formato</translation>
        </message>
        <message>
            <source>Note for the model card</source>
            <extracomment>views/adapter_export_dialog.py</extracomment>
            <translation>Nota para la ficha del modelo</translation>
        </message>
        <message>
            <source>Show folder</source>
            <extracomment>views/adapter_export_dialog.py</extracomment>
            <translation>Mostrar carpeta</translation>
        </message>
        <message>
            <source>What others should know of it</source>
            <extracomment>views/adapter_export_dialog.py</extracomment>
            <translation>Lo que otros deben saber de él</translation>
        </message>
        <message>
            <source>{size} in {folder}</source>
            <extracomment>views/adapter_export_dialog.py</extracomment>
            <translation>{size} en {folder}</translation>
        </message>
    </context>
    <context>
        <name>AdapterList</name>
        <message>
            <source>Adapter {number}</source>
            <extracomment>views/widgets/adapter_list.py</extracomment>
            <translation>Adaptador {number}</translation>
        </message>
        <message>
            <source>Adapters</source>
            <extracomment>views/widgets/adapter_list.py</extracomment>
            <translation>Adaptadores</translation>
        </message>
        <message>
            <source>Bare policy</source>
            <extracomment>views/widgets/adapter_list.py</extracomment>
            <translation>Política sin adaptador</translation>
        </message>
        <message>
            <source>Compare two blind…</source>
            <extracomment>views/widgets/adapter_list.py</extracomment>
            <translation>Comparar dos a ciegas…</translation>
        </message>
        <message>
            <source>Every adapter is kept. Any of them, or none, can be made live again.</source>
            <extracomment>views/widgets/adapter_list.py</extracomment>
            <translation>Se conservan todos los adaptadores. Cualquiera de ellos, o ninguno, puede volver a activarse.</translation>
        </message>
        <message>
            <source>Export {adapter}</source>
            <extracomment>views/widgets/adapter_list.py</extracomment>
            <translation>Exportar {adapter}</translation>
        </message>
        <message>
            <source>Export…</source>
            <extracomment>views/widgets/adapter_list.py</extracomment>
            <translation>Exportar…</translation>
        </message>
        <message>
            <source>Make live</source>
            <extracomment>views/widgets/adapter_list.py</extracomment>
            <translation>Activar</translation>
        </message>
        <message>
            <source>Make {adapter} live</source>
            <extracomment>views/widgets/adapter_list.py</extracomment>
            <translation>Activar {adapter}</translation>
        </message>
        <message>
            <source>Note on {adapter}</source>
            <extracomment>views/widgets/adapter_list.py</extracomment>
            <translation>Nota sobre {adapter}</translation>
        </message>
        <message>
            <source>Possible when the policy is loaded and free</source>
            <extracomment>views/widgets/adapter_list.py</extracomment>
            <translation>Posible cuando la política está cargada y libre</translation>
        </message>
        <message>
            <source>The policy as it was installed, without an adapter</source>
            <extracomment>views/widgets/adapter_list.py</extracomment>
            <translation>La política tal como se instaló, sin adaptador</translation>
        </message>
        <message>
            <source>What should be remembered of it?</source>
            <extracomment>views/widgets/adapter_list.py</extracomment>
            <translation>¿Qué conviene recordar de él?</translation>
        </message>
        <message>
            <source>candidate</source>
            <extracomment>views/widgets/adapter_list.py</extracomment>
            <translation>candidato</translation>
        </message>
        <message>
            <source>discarded</source>
            <extracomment>views/widgets/adapter_list.py</extracomment>
            <translation>descartado</translation>
        </message>
        <message>
            <source>live</source>
            <extracomment>views/widgets/adapter_list.py</extracomment>
            <translation>activo</translation>
        </message>
        <message>
            <source>promoted</source>
            <extracomment>views/widgets/adapter_list.py</extracomment>
            <translation>promovido</translation>
        </message>
    </context>
    <context>
        <name>AddTeacherDialog</name>
        <message>
            <source>Add a teacher</source>
            <extracomment>views/teachers.py</extracomment>
            <translation>Añadir docente</translation>
        </message>
        <message>
            <source>Add and sit down</source>
            <extracomment>views/teachers.py</extracomment>
            <translation>Añadir y empezar</translation>
        </message>
        <message>
            <source>Cancel</source>
            <extracomment>views/teachers.py</extracomment>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Name of the teacher</source>
            <extracomment>views/teachers.py</extracomment>
            <translation>Nombre del docente</translation>
        </message>
        <message>
            <source>They score the same completions in another order, and see nothing of what others scored, rewrote or ranked. The name stays on this computer.</source>
            <extracomment>views/teachers.py</extracomment>
            <translation>Puntúa las mismas respuestas en otro orden y no ve nada de lo que otros puntuaron, reescribieron o clasificaron. El nombre no sale de este equipo.</translation>
        </message>
    </context>
    <context>
        <name>AgreementPanel</name>
        <message>
            <source>95 % interval</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>Intervalo del 95 %</translation>
        </message>
        <message>
            <source>Alpha</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>Alfa</translation>
        </message>
        <message>
            <source>Answers</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>Contestaciones</translation>
        </message>
        <message>
            <source>Between teachers</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>Entre docentes</translation>
        </message>
        <message>
            <source>Completions</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>Respuestas</translation>
        </message>
        <message>
            <source>Completions that came back unannounced; only the first scores count.</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>Respuestas que volvieron a aparecer sin aviso; solo cuentan las primeras puntuaciones.</translation>
        </message>
        <message>
            <source>Content</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>Contenido</translation>
        </message>
        <message>
            <source>Each with themselves</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>Cada cual consigo mismo</translation>
        </message>
        <message>
            <source>In this cycle, by {names}</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>En este ciclo, por {names}</translation>
        </message>
        <message>
            <source>Krippendorff's alpha: 1 is agreement, 0 is chance. 0.80 and more: reliable; 0.67 to 0.80: tentative; less: do not build on it (Krippendorff, Content Analysis, 2004). Points are compared by rank, rewards by distance; the interval is a bootstrap over completions. Scores that settle a disagreement are left out.</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>Alfa de Krippendorff: 1 es acuerdo, 0 es azar. 0,80 o más: fiable; de 0,67 a 0,80: provisional; menos: no se base en ello (Krippendorff, Content Analysis, 2004). Los puntos se comparan por rango y las recompensas por distancia; el intervalo es un bootstrap sobre las respuestas. No se incluyen las puntuaciones que resuelven un desacuerdo.</translation>
        </message>
        <message>
            <source>Logic</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>Lógica</translation>
        </message>
        <message>
            <source>No completion has come back to anybody in this cycle yet.</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>En este ciclo todavía no le ha vuelto a nadie ninguna respuesta.</translation>
        </message>
        <message>
            <source>Nobody has scored here yet.</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>Aquí todavía no ha puntuado nadie.</translation>
        </message>
        <message>
            <source>Only {name} has scored here. Let somebody else sit down with the button that bears your name, on the left: they score the same completions in another order, without seeing your scores, rewrites and rankings.</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>Aquí solo ha puntuado {name}. Deje que otra persona ocupe su lugar con el botón que lleva su nombre, a la izquierda: puntuará las mismas respuestas en otro orden, sin ver sus puntuaciones, reescrituras ni clasificaciones.</translation>
        </message>
        <message>
            <source>Persona</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>Personalidad</translation>
        </message>
        <message>
            <source>Reward</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>Recompensa</translation>
        </message>
        <message>
            <source>Reward: {first} and {second}</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>Recompensa: {first} y {second}</translation>
        </message>
        <message>
            <source>Same</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>Iguales</translation>
        </message>
        <message>
            <source>Within one</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>A ±1 punto</translation>
        </message>
        <message>
            <source>do not build on it</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>no se base en ello</translation>
        </message>
        <message>
            <source>no variation</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>sin variación</translation>
        </message>
        <message>
            <source>nothing judged twice</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>nada juzgado dos veces</translation>
        </message>
        <message>
            <source>reliable</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>fiable</translation>
        </message>
        <message>
            <source>tentative</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>provisional</translation>
        </message>
        <message>
            <source>{low} to {high}</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>de {low} a {high}</translation>
        </message>
        <message>
            <source>{words} so far, not certain</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>{words} hasta ahora, no seguro</translation>
        </message>
    </context>
    <context>
        <name>ArenaDialog</name>
        <message>
            <source>Adapter {number}</source>
            <extracomment>views/arena_dialog.py</extracomment>
            <translation>Adaptador {number}</translation>
        </message>
        <message>
            <source>Bare policy</source>
            <extracomment>views/arena_dialog.py</extracomment>
            <translation>Política sin adaptador</translation>
        </message>
        <message>
            <source>Both answer the held-out prompts of this cycle. You vote without knowing whose completion is whose; names come after the last vote. The live adapter stays.</source>
            <extracomment>views/arena_dialog.py</extracomment>
            <translation>Ambos responden a los prompts reservados de este ciclo. Usted vota sin saber de quién es cada respuesta; los nombres aparecen tras el último voto. El adaptador activo no cambia.</translation>
        </message>
        <message>
            <source>Compare two adapters blind</source>
            <extracomment>views/arena_dialog.py</extracomment>
            <translation>Comparar dos adaptadores a ciegas</translation>
        </message>
        <message>
            <source>Done</source>
            <extracomment>views/arena_dialog.py</extracomment>
            <translation>Listo</translation>
        </message>
        <message>
            <source>Let them answer</source>
            <extracomment>views/arena_dialog.py</extracomment>
            <translation>Hacer que respondan</translation>
        </message>
        <message>
            <source>One adapter</source>
            <extracomment>views/arena_dialog.py</extracomment>
            <translation>Un adaptador</translation>
        </message>
        <message>
            <source>Pair {place} of {many}</source>
            <extracomment>views/arena_dialog.py</extracomment>
            <translation>Par {place} de {many}</translation>
        </message>
        <message>
            <source>Share of votes won in this cycle; a tie counts half, even is 50 %.</source>
            <extracomment>views/arena_dialog.py</extracomment>
            <translation>Proporción de votos ganados en este ciclo; un empate cuenta la mitad, la igualdad es el 50 %.</translation>
        </message>
        <message>
            <source>The other adapter</source>
            <extracomment>views/arena_dialog.py</extracomment>
            <translation>El otro adaptador</translation>
        </message>
        <message>
            <source>The policy is busy or not loaded.</source>
            <extracomment>views/arena_dialog.py</extracomment>
            <translation>La política está ocupada o no está cargada.</translation>
        </message>
        <message>
            <source>There is no adapter yet; a policy update makes one.</source>
            <extracomment>views/arena_dialog.py</extracomment>
            <translation>Todavía no hay ningún adaptador; lo crea una actualización de la política.</translation>
        </message>
        <message>
            <source>This cycle has no held-out prompts that they could answer.</source>
            <extracomment>views/arena_dialog.py</extracomment>
            <translation>Este ciclo no tiene prompts reservados a los que pudieran responder.</translation>
        </message>
        <message>
            <source>against</source>
            <extracomment>views/arena_dialog.py</extracomment>
            <translation>contra</translation>
        </message>
        <message>
            <source>an adapter that is gone</source>
            <extracomment>views/arena_dialog.py</extracomment>
            <translation>un adaptador que ya no existe</translation>
        </message>
        <message numerus="yes">
            <source>{name}: {rate} %, 95 % interval {low} to {high} %, %n votes</source>
            <extracomment>views/arena_dialog.py</extracomment>
            <translation>
                <numerusform>{name}: {rate} %, intervalo del 95 % de {low} a {high} %, %n voto</numerusform>
                <numerusform>{name}: {rate} %, intervalo del 95 % de {low} a {high} %, %n votos</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BeforeAfter</name>
        <message>
            <source>After: the candidate</source>
            <extracomment>views/widgets/before_after.py</extracomment>
            <translation>Después: el candidato</translation>
        </message>
        <message>
            <source>Before and after, prompt by prompt</source>
            <extracomment>views/widgets/before_after.py</extracomment>
            <translation>Antes y después, prompt por prompt</translation>
        </message>
        <message>
            <source>Before: the live policy</source>
            <extracomment>views/widgets/before_after.py</extracomment>
            <translation>Antes: la política activa</translation>
        </message>
        <message>
            <source>Ended by themselves: {before} before, {after} after.</source>
            <extracomment>views/widgets/before_after.py</extracomment>
            <translation>Terminaron por sí solas: {before} antes, {after} después.</translation>
        </message>
        <message>
            <source>Held-out labyrinth prompt</source>
            <extracomment>views/widgets/before_after.py</extracomment>
            <translation>Prompt de laberinto reservado</translation>
        </message>
        <message>
            <source>Length: {before} tokens before, {after} after</source>
            <extracomment>views/widgets/before_after.py</extracomment>
            <translation>Longitud: {before} tokens antes, {after} después</translation>
        </message>
        <message>
            <source>Pair {place}</source>
            <extracomment>views/widgets/before_after.py</extracomment>
            <translation>Par {place}</translation>
        </message>
        <message numerus="yes">
            <source>Win rate after: {rate}, from %n blind votes; even is 50 %.</source>
            <extracomment>views/widgets/before_after.py</extracomment>
            <translation>
                <numerusform>Tasa de victorias después: {rate}, de %n voto a ciegas; la igualdad es el 50 %.</numerusform>
                <numerusform>Tasa de victorias después: {rate}, de %n votos a ciegas; la igualdad es el 50 %.</numerusform>
            </translation>
        </message>
        <message>
            <source>after was better</source>
            <extracomment>views/widgets/before_after.py</extracomment>
            <translation>mejor después</translation>
        </message>
        <message>
            <source>before was better</source>
            <extracomment>views/widgets/before_after.py</extracomment>
            <translation>mejor antes</translation>
        </message>
        <message>
            <source>both bad</source>
            <extracomment>views/widgets/before_after.py</extracomment>
            <translation>ambas malas</translation>
        </message>
        <message>
            <source>not voted on</source>
            <extracomment>views/widgets/before_after.py</extracomment>
            <translation>sin votar</translation>
        </message>
        <message>
            <source>tie</source>
            <extracomment>views/widgets/before_after.py</extracomment>
            <translation>empate</translation>
        </message>
        <message numerus="yes">
            <source>{means}; change {mean}, 95 % interval {low} to {high}, %n pairs.</source>
            <extracomment>views/widgets/before_after.py</extracomment>
            <translation>
                <numerusform>{means}; cambio {mean}, intervalo del 95 % de {low} a {high}, %n par.</numerusform>
                <numerusform>{means}; cambio {mean}, intervalo del 95 % de {low} a {high}, %n pares.</numerusform>
            </translation>
        </message>
        <message>
            <source>{means}; one pair gives no interval.</source>
            <extracomment>views/widgets/before_after.py</extracomment>
            <translation>{means}; un solo par no da intervalo.</translation>
        </message>
        <message>
            <source>{rate} % ({low} to {high} %)</source>
            <extracomment>views/widgets/before_after.py</extracomment>
            <translation>{rate} % (de {low} a {high} %)</translation>
        </message>
    </context>
    <context>
        <name>BesideDialog</name>
        <message>
            <source>A preference is kept between replies that were asked with the same words. It is exported, and this cycle's policy updates learn from it.</source>
            <extracomment>views/beside_dialog.py</extracomment>
            <translation>Se guarda una preferencia entre réplicas que se pidieron con las mismas palabras. Se exporta, y las actualizaciones de la política de este ciclo aprenden de ella.</translation>
        </message>
        <message>
            <source>Adapter of the next reply</source>
            <extracomment>views/beside_dialog.py</extracomment>
            <translation>Adaptador de la próxima réplica</translation>
        </message>
        <message>
            <source>Adapter {number}</source>
            <extracomment>views/beside_dialog.py</extracomment>
            <translation>Adaptador {number}</translation>
        </message>
        <message>
            <source>As in the settings</source>
            <extracomment>views/beside_dialog.py</extracomment>
            <translation>Como en los ajustes</translation>
        </message>
        <message>
            <source>Ask for another reply</source>
            <extracomment>views/beside_dialog.py</extracomment>
            <translation>Pedir otra réplica</translation>
        </message>
        <message>
            <source>Bare policy</source>
            <extracomment>views/beside_dialog.py</extracomment>
            <translation>Política sin adaptador</translation>
        </message>
        <message>
            <source>Close</source>
            <extracomment>views/beside_dialog.py</extracomment>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Four are the most at once.</source>
            <extracomment>views/beside_dialog.py</extracomment>
            <translation>El máximo a la vez es cuatro.</translation>
        </message>
        <message>
            <source>Keep my choice as a preference</source>
            <extracomment>views/beside_dialog.py</extracomment>
            <translation>Guardar mi elección como preferencia</translation>
        </message>
        <message>
            <source>Preset of the next reply</source>
            <extracomment>views/beside_dialog.py</extracomment>
            <translation>Preajuste de la próxima réplica</translation>
        </message>
        <message>
            <source>Replies side by side</source>
            <extracomment>views/beside_dialog.py</extracomment>
            <translation>Réplicas en paralelo</translation>
        </message>
        <message>
            <source>Stop</source>
            <extracomment>views/beside_dialog.py</extracomment>
            <translation>Detener</translation>
        </message>
        <message>
            <source>The message that is answered</source>
            <extracomment>views/beside_dialog.py</extracomment>
            <translation>El mensaje al que se responde</translation>
        </message>
        <message>
            <source>The same preset and adapter again draw another reply, by another seed.</source>
            <extracomment>views/beside_dialog.py</extracomment>
            <translation>El mismo preajuste y el mismo adaptador generan otra réplica, con otra semilla.</translation>
        </message>
        <message>
            <source>These were asked with different words before the dialogue: a choice between them is no preference. The others stay as branches.</source>
            <extracomment>views/beside_dialog.py</extracomment>
            <translation>Estas se pidieron con palabras distintas antes del diálogo: elegir entre ellas no es una preferencia. Las demás se conservan como ramas.</translation>
        </message>
    </context>
    <context>
        <name>BranchMap</name>
        <message>
            <source>Close</source>
            <extracomment>views/branch_map.py</extracomment>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Go to message</source>
            <extracomment>views/branch_map.py</extracomment>
            <translation>Ir al mensaje</translation>
        </message>
        <message>
            <source>Map of branches</source>
            <extracomment>views/branch_map.py</extracomment>
            <translation>Mapa de ramas</translation>
        </message>
        <message>
            <source>Messages of all branches</source>
            <extracomment>views/branch_map.py</extracomment>
            <translation>Mensajes de todas las ramas</translation>
        </message>
        <message>
            <source>The branch that you are on is in bold. Enter goes to a message.</source>
            <extracomment>views/branch_map.py</extracomment>
            <translation>La rama en la que está aparece en negrita. Intro va a un mensaje.</translation>
        </message>
        <message>
            <source>{text}, on your branch</source>
            <extracomment>views/branch_map.py</extracomment>
            <translation>{text}, en su rama</translation>
        </message>
    </context>
    <context>
        <name>CommentBox</name>
        <message>
            <source>Cancel</source>
            <extracomment>views/widgets/comment_box.py</extracomment>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Save comment</source>
            <extracomment>views/widgets/comment_box.py</extracomment>
            <translation>Guardar comentario</translation>
        </message>
        <message>
            <source>What should be remembered of it</source>
            <extracomment>views/widgets/comment_box.py</extracomment>
            <translation>Qué conviene recordar de ella</translation>
        </message>
        <message>
            <source>Your comment</source>
            <extracomment>views/widgets/comment_box.py</extracomment>
            <translation>Su comentario</translation>
        </message>
    </context>
    <context>
        <name>CompletionCard</name>
        <message>
            <source>(no text)</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation>(sin texto)</translation>
        </message>
        <message>
            <source>Can't say</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation>No lo sé</translation>
        </message>
        <message>
            <source>Completion {letter}</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation>Respuesta {letter}</translation>
        </message>
        <message>
            <source>Content</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation>Contenido</translation>
        </message>
        <message>
            <source>Does it agree with the conclusions and itself?</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation>¿Concuerda con las conclusiones y consigo misma?</translation>
        </message>
        <message>
            <source>Does it keep the persona?</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation>¿Mantiene la personalidad?</translation>
        </message>
        <message>
            <source>Is it true to the facts?</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation>¿Es fiel a los hechos?</translation>
        </message>
        <message>
            <source>It broke off here; no policy update learns from it.</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation>Aquí se cortó; ninguna actualización de la política aprende de ella.</translation>
        </message>
        <message>
            <source>It reached the length limit here.</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation>Aquí alcanzó el límite de longitud.</translation>
        </message>
        <message>
            <source>It was stopped here; no policy update learns from it.</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation>Aquí se detuvo; ninguna actualización de la política aprende de ella.</translation>
        </message>
        <message>
            <source>Logic</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation>Lógica</translation>
        </message>
        <message>
            <source>Optional: 1 is the best, ties are fine</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation>Opcional: 1 es la mejor, se admiten empates</translation>
        </message>
        <message>
            <source>Persona</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation>Personalidad</translation>
        </message>
        <message>
            <source>Rank</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation>Puesto</translation>
        </message>
        <message>
            <source>Rank {place} of {many}</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation>Puesto {place} de {many}</translation>
        </message>
        <message>
            <source>Rewrite</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation>Reescribir</translation>
        </message>
        <message>
            <source>Rewrite {completion}</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation>Reescribir {completion}</translation>
        </message>
        <message>
            <source>Select words with Shift and the arrow keys, then press Enter.</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation>Seleccione palabras con Mayús y las flechas y pulse Intro.</translation>
        </message>
        <message>
            <source>no reward</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation>sin recompensa</translation>
        </message>
        <message>
            <source>reward {reward}</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation>recompensa {reward}</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>Cancel edit</source>
            <extracomment>views/widgets/composer.py</extracomment>
            <translation>Cancelar edición</translation>
        </message>
        <message>
            <source>Editing an earlier message: it starts a new branch, the old one stays.</source>
            <extracomment>views/widgets/composer.py</extracomment>
            <translation>Edita un mensaje anterior: abre una rama nueva, la antigua se conserva.</translation>
        </message>
        <message>
            <source>Message</source>
            <extracomment>views/widgets/composer.py</extracomment>
            <translation>Mensaje</translation>
        </message>
        <message>
            <source>Send</source>
            <extracomment>views/widgets/composer.py</extracomment>
            <translation>Enviar</translation>
        </message>
        <message>
            <source>Stop</source>
            <extracomment>views/widgets/composer.py</extracomment>
            <translation>Detener</translation>
        </message>
        <message>
            <source>Write a message first.</source>
            <extracomment>views/widgets/composer.py</extracomment>
            <translation>Escriba primero un mensaje.</translation>
        </message>
        <message>
            <source>Write a message. {keys} sends it.</source>
            <extracomment>views/widgets/composer.py</extracomment>
            <translation>Escriba un mensaje. {keys} lo envía.</translation>
        </message>
        <message>
            <source>Your words take the place of the policy's, which stay as a branch.</source>
            <extracomment>views/widgets/composer.py</extracomment>
            <translation>Sus palabras ocupan el lugar de las de la política, que se conservan como rama.</translation>
        </message>
    </context>
    <context>
        <name>ConsentDialog</name>
        <message>
            <source>Agree and connect</source>
            <extracomment>views/consent_dialog.py</extracomment>
            <translation>Aceptar y conectar</translation>
        </message>
        <message>
            <source>Not now</source>
            <extracomment>views/consent_dialog.py</extracomment>
            <translation>Ahora no</translation>
        </message>
        <message>
            <source>Nothing was sent yet. You are asked again when the address changes.</source>
            <extracomment>views/consent_dialog.py</extracomment>
            <translation>Todavía no se ha enviado nada. Se le preguntará de nuevo si cambia la dirección.</translation>
        </message>
        <message>
            <source>Send words to a server?</source>
            <extracomment>views/consent_dialog.py</extracomment>
            <translation>¿Enviar palabras a un servidor?</translation>
        </message>
        <message>
            <source>Send your words to {host}?</source>
            <extracomment>views/consent_dialog.py</extracomment>
            <translation>¿Enviar sus palabras a {host}?</translation>
        </message>
    </context>
    <context>
        <name>ContradictionCard</name>
        <message>
            <source>Different numbers: {one} and {other}</source>
            <extracomment>views/widgets/contradiction_card.py</extracomment>
            <translation>Números distintos: {one} y {other}</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <extracomment>views/widgets/contradiction_card.py</extracomment>
            <translation>Ignorar</translation>
        </message>
        <message>
            <source>Edit: {text}</source>
            <extracomment>views/widgets/contradiction_card.py</extracomment>
            <translation>Editar: {text}</translation>
        </message>
        <message>
            <source>Let the helper look too</source>
            <extracomment>views/widgets/contradiction_card.py</extracomment>
            <translation>Que mire también el ayudante</translation>
        </message>
        <message>
            <source>None is left.</source>
            <extracomment>views/widgets/contradiction_card.py</extracomment>
            <translation>No queda ninguna.</translation>
        </message>
        <message>
            <source>One denies what the other says</source>
            <extracomment>views/widgets/contradiction_card.py</extracomment>
            <translation>Una niega lo que dice la otra</translation>
        </message>
        <message>
            <source>Only one of the two can be: {one} or {other}</source>
            <extracomment>views/widgets/contradiction_card.py</extracomment>
            <translation>Solo puede ser una de las dos: {one} o {other}</translation>
        </message>
        <message>
            <source>Opposites: {one} and {other}</source>
            <extracomment>views/widgets/contradiction_card.py</extracomment>
            <translation>Opuestos: {one} y {other}</translation>
        </message>
        <message>
            <source>Plain rules found none. They know words, not meanings.</source>
            <extracomment>views/widgets/contradiction_card.py</extracomment>
            <translation>Las reglas simples no han encontrado ninguna. Conocen palabras, no significados.</translation>
        </message>
        <message>
            <source>Plain rules look for denials, other numbers, opposites and exclusive values. They know words, not meanings: correct an entry, or dismiss the pair.</source>
            <extracomment>views/widgets/contradiction_card.py</extracomment>
            <translation>Las reglas simples buscan negaciones, números distintos, opuestos y valores excluyentes. Conocen palabras, no significados: corrija una entrada o ignore el par.</translation>
        </message>
        <message>
            <source>Possible contradictions</source>
            <extracomment>views/widgets/contradiction_card.py</extracomment>
            <translation>Posibles contradicciones</translation>
        </message>
        <message numerus="yes">
            <source>Show %n dismissed</source>
            <extracomment>views/widgets/contradiction_card.py</extracomment>
            <translation>
                <numerusform>Mostrar %n ignorada</numerusform>
                <numerusform>Mostrar %n ignoradas</numerusform>
            </translation>
        </message>
        <message>
            <source>The helper says that both cannot be true</source>
            <extracomment>views/widgets/contradiction_card.py</extracomment>
            <translation>El ayudante dice que no pueden ser ciertas las dos</translation>
        </message>
        <message>
            <source>edit</source>
            <extracomment>views/widgets/contradiction_card.py</extracomment>
            <translation>editar</translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>Copy the report</source>
            <extracomment>views/crash.py</extracomment>
            <translation>Copiar el informe</translation>
        </message>
        <message>
            <source>Go on</source>
            <extracomment>views/crash.py</extracomment>
            <translation>Continuar</translation>
        </message>
        <message>
            <source>Report</source>
            <extracomment>views/crash.py</extracomment>
            <translation>Informe</translation>
        </message>
        <message>
            <source>Something went wrong</source>
            <extracomment>views/crash.py</extracomment>
            <translation>Algo ha fallado</translation>
        </message>
        <message>
            <source>The report has no message, score or name of yours in it.</source>
            <extracomment>views/crash.py</extracomment>
            <translation>El informe no contiene ningún mensaje, puntuación ni nombre suyo.</translation>
        </message>
        <message>
            <source>This is a fault of the application. Everything you wrote and scored is saved. You can go on; if something looks wrong, close the window and open it again.</source>
            <extracomment>views/crash.py</extracomment>
            <translation>Es un fallo de la aplicación. Todo lo que usted escribió y puntuó está guardado. Puede continuar; si algo se ve mal, cierre la ventana y vuelva a abrirla.</translation>
        </message>
    </context>
    <context>
        <name>DialoguePage</name>
        <message numerus="yes">
            <source>%Ln messages</source>
            <extracomment>views/dialogue.py</extracomment>
            <translation>
                <numerusform>%Ln mensaje</numerusform>
                <numerusform>%Ln mensajes</numerusform>
            </translation>
        </message>
        <message>
            <source>Continue to summary</source>
            <extracomment>views/dialogue.py</extracomment>
            <translation>Continuar al resumen</translation>
        </message>
        <message>
            <source>Cut at the longest reply</source>
            <extracomment>views/dialogue.py</extracomment>
            <translation>Cortada en la longitud máxima</translation>
        </message>
        <message>
            <source>Dialogue</source>
            <extracomment>views/dialogue.py</extracomment>
            <translation>Diálogo</translation>
        </message>
        <message>
            <source>Install the model ({size})</source>
            <extracomment>views/dialogue.py</extracomment>
            <translation>Instalar el modelo ({size})</translation>
        </message>
        <message>
            <source>Interrupted</source>
            <extracomment>views/dialogue.py</extracomment>
            <translation>Interrumpida</translation>
        </message>
        <message>
            <source>Load the model</source>
            <extracomment>views/dialogue.py</extracomment>
            <translation>Cargar el modelo</translation>
        </message>
        <message>
            <source>No policy is loaded.</source>
            <extracomment>views/dialogue.py</extracomment>
            <translation>No hay ninguna política cargada.</translation>
        </message>
        <message>
            <source>Stopped by you</source>
            <extracomment>views/dialogue.py</extracomment>
            <translation>Detenida por usted</translation>
        </message>
        <message>
            <source>The model is not installed yet.</source>
            <extracomment>views/dialogue.py</extracomment>
            <translation>El modelo todavía no está instalado.</translation>
        </message>
        <message>
            <source>The model is still loading.</source>
            <extracomment>views/dialogue.py</extracomment>
            <translation>El modelo todavía se está cargando.</translation>
        </message>
    </context>
    <context>
        <name>DialogueSwitches</name>
        <message>
            <source>Cycle {number}</source>
            <extracomment>views/widgets/export_dialogues.py</extracomment>
            <translation>Ciclo {number}</translation>
        </message>
        <message>
            <source>Dialogues that may leave</source>
            <extracomment>views/widgets/export_dialogues.py</extracomment>
            <translation>Diálogos que pueden salir</translation>
        </message>
        <message>
            <source>Each stays here until you switch it on. You can take that back for later data sets; what was given away cannot be recalled.</source>
            <extracomment>views/widgets/export_dialogues.py</extracomment>
            <translation>Cada uno se queda aquí hasta que usted lo active. Puede retirarlo para conjuntos de datos posteriores; lo ya entregado no se puede recuperar.</translation>
        </message>
        <message>
            <source>There is no dialogue yet.</source>
            <extracomment>views/widgets/export_dialogues.py</extracomment>
            <translation>Todavía no hay ningún diálogo.</translation>
        </message>
        <message>
            <source>{count} of {all} may leave</source>
            <extracomment>views/widgets/export_dialogues.py</extracomment>
            <translation>Pueden salir {count} de {all}</translation>
        </message>
    </context>
    <context>
        <name>DraftDiff</name>
        <message numerus="yes">
            <source>%n entries stay the same.</source>
            <extracomment>views/widgets/draft_diff.py</extracomment>
            <translation>
                <numerusform>%n entrada queda igual.</numerusform>
                <numerusform>%n entradas quedan igual.</numerusform>
            </translation>
        </message>
        <message>
            <source>A new draft</source>
            <extracomment>views/widgets/draft_diff.py</extracomment>
            <translation>Un borrador nuevo</translation>
        </message>
        <message>
            <source>Choose all</source>
            <extracomment>views/widgets/draft_diff.py</extracomment>
            <translation>Elegir todo</translation>
        </message>
        <message>
            <source>Choose something first, or leave it all.</source>
            <extracomment>views/widgets/draft_diff.py</extracomment>
            <translation>Elija antes algo o déjelo todo.</translation>
        </message>
        <message>
            <source>Choose what you take of it. What you do not choose stays as it is; undo brings all of it back.</source>
            <extracomment>views/widgets/draft_diff.py</extracomment>
            <translation>Elija lo que toma de él. Lo que no elija queda como está; Deshacer lo devuelve todo.</translation>
        </message>
        <message>
            <source>Leave it</source>
            <extracomment>views/widgets/draft_diff.py</extracomment>
            <translation>Dejarlo</translation>
        </message>
        <message>
            <source>Take</source>
            <extracomment>views/widgets/draft_diff.py</extracomment>
            <translation>Tomar</translation>
        </message>
        <message numerus="yes">
            <source>Take %n</source>
            <extracomment>views/widgets/draft_diff.py</extracomment>
            <translation>
                <numerusform>Tomar %n</numerusform>
                <numerusform>Tomar %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DriftChart</name>
        <message>
            <source>By version, {all}</source>
            <extracomment>views/widgets/drift_chart.py</extracomment>
            <translation>Por versión, {all}</translation>
        </message>
        <message>
            <source>Drift from the first version</source>
            <extracomment>views/widgets/drift_chart.py</extracomment>
            <translation>Deriva desde la primera versión</translation>
        </message>
        <message>
            <source>version</source>
            <extracomment>views/widgets/drift_chart.py</extracomment>
            <translation>versión</translation>
        </message>
    </context>
    <context>
        <name>EntryEditor</name>
        <message>
            <source>Choose the facts and conclusions that this one follows from</source>
            <extracomment>views/widgets/entry_editor.py</extracomment>
            <translation>Elija los hechos y conclusiones de los que se deduce esta</translation>
        </message>
        <message>
            <source>Delete this entry</source>
            <extracomment>views/widgets/entry_editor.py</extracomment>
            <translation>Eliminar esta entrada</translation>
        </message>
        <message>
            <source>Delete {entry}</source>
            <extracomment>views/widgets/entry_editor.py</extracomment>
            <translation>Eliminar {entry}</translation>
        </message>
        <message>
            <source>Entry</source>
            <extracomment>views/widgets/entry_editor.py</extracomment>
            <translation>Entrada</translation>
        </message>
        <message>
            <source>Fact ledger</source>
            <extracomment>views/widgets/entry_editor.py</extracomment>
            <translation>Registro de hechos</translation>
        </message>
        <message>
            <source>Logic map</source>
            <extracomment>views/widgets/entry_editor.py</extracomment>
            <translation>Mapa lógico</translation>
        </message>
        <message>
            <source>One conclusion, in one sentence</source>
            <extracomment>views/widgets/entry_editor.py</extracomment>
            <translation>Una conclusión, en una frase</translation>
        </message>
        <message>
            <source>One fact, in one sentence</source>
            <extracomment>views/widgets/entry_editor.py</extracomment>
            <translation>Un hecho, en una frase</translation>
        </message>
        <message>
            <source>One trait of how the policy should speak</source>
            <extracomment>views/widgets/entry_editor.py</extracomment>
            <translation>Un rasgo de cómo debe hablar la política</translation>
        </message>
        <message>
            <source>Persona snapshot</source>
            <extracomment>views/widgets/entry_editor.py</extracomment>
            <translation>Retrato de personalidad</translation>
        </message>
        <message>
            <source>follows from {numbers}</source>
            <extracomment>views/widgets/entry_editor.py</extracomment>
            <translation>se deduce de {numbers}</translation>
        </message>
        <message>
            <source>follows from …</source>
            <extracomment>views/widgets/entry_editor.py</extracomment>
            <translation>se deduce de …</translation>
        </message>
        <message>
            <source>{part}, entry {number}</source>
            <extracomment>views/widgets/entry_editor.py</extracomment>
            <translation>{part}, entrada {number}</translation>
        </message>
    </context>
    <context>
        <name>EntryLists</name>
        <message>
            <source>Add a conclusion</source>
            <extracomment>views/widgets/entry_lists.py</extracomment>
            <translation>Añadir una conclusión</translation>
        </message>
        <message>
            <source>Add a fact</source>
            <extracomment>views/widgets/entry_lists.py</extracomment>
            <translation>Añadir un hecho</translation>
        </message>
        <message>
            <source>Add a trait</source>
            <extracomment>views/widgets/entry_lists.py</extracomment>
            <translation>Añadir un rasgo</translation>
        </message>
        <message>
            <source>Fact ledger</source>
            <extracomment>views/widgets/entry_lists.py</extracomment>
            <translation>Registro de hechos</translation>
        </message>
        <message>
            <source>How the policy should speak, one trait an entry.</source>
            <extracomment>views/widgets/entry_lists.py</extracomment>
            <translation>Cómo debe hablar la política, un rasgo por entrada.</translation>
        </message>
        <message>
            <source>Logic map</source>
            <extracomment>views/widgets/entry_lists.py</extracomment>
            <translation>Mapa lógico</translation>
        </message>
        <message>
            <source>Persona snapshot</source>
            <extracomment>views/widgets/entry_lists.py</extracomment>
            <translation>Retrato de personalidad</translation>
        </message>
        <message>
            <source>Versions ({count})</source>
            <extracomment>views/widgets/entry_lists.py</extracomment>
            <translation>Versiones ({count})</translation>
        </message>
        <message>
            <source>What follows from the facts, one conclusion an entry.</source>
            <extracomment>views/widgets/entry_lists.py</extracomment>
            <translation>Lo que se deduce de los hechos, una conclusión por entrada.</translation>
        </message>
        <message>
            <source>What is true, one fact an entry.</source>
            <extracomment>views/widgets/entry_lists.py</extracomment>
            <translation>Lo que es cierto, un hecho por entrada.</translation>
        </message>
    </context>
    <context>
        <name>EvaluationDialog</name>
        <message>
            <source>Before and after, measured</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Antes y después, en cifras</translation>
        </message>
        <message>
            <source>Cycle by cycle</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Ciclo a ciclo</translation>
        </message>
        <message>
            <source>Cycle {number}</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Ciclo {number}</translation>
        </message>
        <message>
            <source>Done</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Listo</translation>
        </message>
        <message>
            <source>Figure shown for each cycle</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Cifra que se muestra de cada ciclo</translation>
        </message>
        <message>
            <source>Measure again</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Medir de nuevo</translation>
        </message>
        <message>
            <source>Measure both</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Medir ambos</translation>
        </message>
        <message>
            <source>Nothing is measured in this cycle.</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>No hay nada medido en este ciclo.</translation>
        </message>
        <message>
            <source>On your held-out labyrinth prompts</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Con sus prompts de laberinto reservados</translation>
        </message>
        <message>
            <source>The adapter before the update and the one after it answer the same questions. A hollow point is before, a filled one after; the line through each is its 95 % interval. What is measured are words, by plain rules: the vote at the promotion gate is yours.</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>El adaptador anterior a la actualización y el posterior responden a las mismas preguntas. Un punto hueco es antes; uno relleno, después; la línea que atraviesa cada uno es su intervalo del 95 %. Se miden palabras, con reglas simples: el voto en el control de promoción es suyo.</translation>
        </message>
        <message>
            <source>The policy is busy or not loaded.</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>La política está ocupada o no está cargada.</translation>
        </message>
        <message>
            <source>There is nothing to measure yet: a policy update makes an adapter.</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Todavía no hay nada que medir: el adaptador lo crea una actualización de la política.</translation>
        </message>
        <message>
            <source>This cycle has no held-out labyrinth prompts to ask both.</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Este ciclo no tiene prompts de laberinto reservados con los que preguntar a ambos.</translation>
        </message>
        <message>
            <source>What must not get lost</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Lo que no debe perderse</translation>
        </message>
        <message>
            <source>Write a report…</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Escribir un informe…</translation>
        </message>
    </context>
    <context>
        <name>EvidenceCard</name>
        <message>
            <source>Add as a fact</source>
            <extracomment>views/widgets/evidence_card.py</extracomment>
            <translation>Añadir como hecho</translation>
        </message>
        <message>
            <source>Add as a trait</source>
            <extracomment>views/widgets/evidence_card.py</extracomment>
            <translation>Añadir como rasgo</translation>
        </message>
        <message>
            <source>Nothing of it is in the summary unless you add it, and correct it there.</source>
            <extracomment>views/widgets/evidence_card.py</extracomment>
            <translation>Nada de esto está en el resumen si no lo añade, y allí puede corregirlo.</translation>
        </message>
        <message>
            <source>What you marked while talking ({count})</source>
            <extracomment>views/widgets/evidence_card.py</extracomment>
            <translation>Lo que marcó durante el diálogo ({count})</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message numerus="yes">
            <source>%n experiences left out: their tokens spell what is masked.</source>
            <extracomment>views/export_dialog.py</extracomment>
            <translation>
                <numerusform>%n experiencia excluida: sus tokens revelan lo que se oculta.</numerusform>
                <numerusform>%n experiencias excluidas: sus tokens revelan lo que se oculta.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n files</source>
            <extracomment>views/export_dialog.py</extracomment>
            <translation>
                <numerusform>%n archivo</numerusform>
                <numerusform>%n archivos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n items masked</source>
            <extracomment>views/export_dialog.py</extracomment>
            <translation>
                <numerusform>%n dato oculto</numerusform>
                <numerusform>%n datos ocultos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows</source>
            <extracomment>views/export_dialog.py</extracomment>
            <translation>
                <numerusform>%n fila</numerusform>
                <numerusform>%n filas</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a format.</source>
            <extracomment>views/export_dialog.py</extracomment>
            <translation>Elija un formato.</translation>
        </message>
        <message>
            <source>Close</source>
            <extracomment>views/export_dialog.py</extracomment>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Each as Parquet and as lines of JSON.</source>
            <extracomment>views/export_dialog.py</extracomment>
            <translation>Cada uno como Parquet y como líneas de JSON.</translation>
        </message>
        <message>
            <source>Export a data set</source>
            <extracomment>views/export_dialog.py</extracomment>
            <translation>Exportar un conjunto de datos</translation>
        </message>
        <message>
            <source>Formats</source>
            <extracomment>views/export_dialog.py</extracomment>
            <translation>Formatos</translation>
        </message>
        <message>
            <source>Language of the dialogues</source>
            <extracomment>views/export_dialog.py</extracomment>
            <translation>Idioma de los diálogos</translation>
        </message>
        <message>
            <source>Licence</source>
            <extracomment>views/export_dialog.py</extracomment>
            <translation>Licencia</translation>
        </message>
        <message>
            <source>Open folder</source>
            <extracomment>views/export_dialog.py</extracomment>
            <translation>Abrir carpeta</translation>
        </message>
        <message>
            <source>See what is masked</source>
            <extracomment>views/export_dialog.py</extracomment>
            <translation>Ver lo que se oculta</translation>
        </message>
        <message>
            <source>Switch on a dialogue that may leave.</source>
            <extracomment>views/export_dialog.py</extracomment>
            <translation>Active un diálogo que pueda salir.</translation>
        </message>
        <message>
            <source>The policy is still busy.</source>
            <extracomment>views/export_dialog.py</extracomment>
            <translation>La política sigue ocupada.</translation>
        </message>
        <message>
            <source>What others may do with your words. The model's words may have terms too.</source>
            <extracomment>views/export_dialog.py</extracomment>
            <translation>Lo que otros pueden hacer con sus palabras. Las del modelo también pueden tener condiciones.</translation>
        </message>
        <message>
            <source>Write the data set…</source>
            <extracomment>views/export_dialog.py</extracomment>
            <translation>Escribir el conjunto de datos…</translation>
        </message>
        <message>
            <source>Write the language as en, de or fr.</source>
            <extracomment>views/export_dialog.py</extracomment>
            <translation>Escriba el idioma como en, de o fr.</translation>
        </message>
        <message>
            <source>{rows} in {files}, {masked}.</source>
            <extracomment>views/export_dialog.py</extracomment>
            <translation>{rows} en {files}, {masked}.</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Close the search ({keys})</source>
            <extracomment>views/widgets/find_bar.py</extracomment>
            <translation>Cerrar la búsqueda ({keys})</translation>
        </message>
        <message>
            <source>Find in this dialogue</source>
            <extracomment>views/widgets/find_bar.py</extracomment>
            <translation>Buscar en este diálogo</translation>
        </message>
        <message>
            <source>Match case</source>
            <extracomment>views/widgets/find_bar.py</extracomment>
            <translation>Coincidir mayúsculas</translation>
        </message>
        <message>
            <source>Next hit ({keys})</source>
            <extracomment>views/widgets/find_bar.py</extracomment>
            <translation>Resultado siguiente ({keys})</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <extracomment>views/widgets/find_bar.py</extracomment>
            <translation>No se ha encontrado nada</translation>
        </message>
        <message>
            <source>Previous hit ({keys})</source>
            <extracomment>views/widgets/find_bar.py</extracomment>
            <translation>Resultado anterior ({keys})</translation>
        </message>
        <message>
            <source>{n} of {total}</source>
            <extracomment>views/widgets/find_bar.py</extracomment>
            <translation>{n} de {total}</translation>
        </message>
    </context>
    <context>
        <name>FindingsDialog</name>
        <message>
            <source>Close</source>
            <extracomment>views/findings_dialog.py</extracomment>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Helper</source>
            <extracomment>views/findings_dialog.py</extracomment>
            <translation>Ayudante</translation>
        </message>
        <message>
            <source>It runs on this computer: it talks, is scored and learns here.</source>
            <extracomment>views/findings_dialog.py</extracomment>
            <translation>Funciona en este equipo: aquí habla, se puntúa y aprende.</translation>
        </message>
        <message>
            <source>It was not asked yet: it opens when it is needed.</source>
            <extracomment>views/findings_dialog.py</extracomment>
            <translation>Todavía no se le ha consultado: se abre cuando hace falta.</translation>
        </message>
        <message>
            <source>Its own chat template is not used: nobody has approved it yet.</source>
            <extracomment>views/findings_dialog.py</extracomment>
            <translation>No se usa su propia plantilla de chat: nadie la ha aprobado todavía.</translation>
        </message>
        <message>
            <source>Its own chat template is used: you have approved it.</source>
            <extracomment>views/findings_dialog.py</extracomment>
            <translation>Se usa su propia plantilla de chat: usted la ha aprobado.</translation>
        </message>
        <message>
            <source>Judge</source>
            <extracomment>views/findings_dialog.py</extracomment>
            <translation>Juez</translation>
        </message>
        <message>
            <source>Policy</source>
            <extracomment>views/findings_dialog.py</extracomment>
            <translation>Política</translation>
        </message>
        <message>
            <source>Reader of what a server writes</source>
            <extracomment>views/findings_dialog.py</extracomment>
            <translation>Lector de lo que escribe un servidor</translation>
        </message>
        <message>
            <source>What the models can do</source>
            <extracomment>views/findings_dialog.py</extracomment>
            <translation>Qué pueden hacer los modelos</translation>
        </message>
        <message>
            <source>no</source>
            <extracomment>views/findings_dialog.py</extracomment>
            <translation>no</translation>
        </message>
        <message>
            <source>yes</source>
            <extracomment>views/findings_dialog.py</extracomment>
            <translation>sí</translation>
        </message>
    </context>
    <context>
        <name>FormChoice</name>
        <message>
            <source>A merged model, as a Hugging Face folder</source>
            <extracomment>views/widgets/form_choice.py</extracomment>
            <translation>Un modelo fusionado, como carpeta de Hugging Face</translation>
        </message>
        <message>
            <source>A merged model, as one GGUF file</source>
            <extracomment>views/widgets/form_choice.py</extracomment>
            <translation>Un modelo fusionado, como un solo archivo GGUF</translation>
        </message>
        <message>
            <source>For llama.cpp and the many programs that are made on it. It works by itself.</source>
            <extracomment>views/widgets/form_choice.py</extracomment>
            <translation>Para llama.cpp y los muchos programas basados en él. Funciona por sí solo.</translation>
        </message>
        <message>
            <source>For programs on transformers. The adapter is added to the base; it works by itself.</source>
            <extracomment>views/widgets/form_choice.py</extracomment>
            <translation>Para programas basados en transformers. El adaptador se suma al modelo base; el resultado funciona por sí solo.</translation>
        </message>
        <message>
            <source>For programs that put it on the same base model. Small; of no use without that base.</source>
            <extracomment>views/widgets/form_choice.py</extracomment>
            <translation>Para programas que lo aplican al mismo modelo base. Pequeño; no sirve sin ese modelo base.</translation>
        </message>
        <message>
            <source>Numbers of 16 bits: half the size, slightly rounded</source>
            <extracomment>views/widgets/form_choice.py</extracomment>
            <translation>Números de 16 bits: la mitad de tamaño, ligeramente redondeados</translation>
        </message>
        <message>
            <source>The adapter alone, as a PEFT folder</source>
            <extracomment>views/widgets/form_choice.py</extracomment>
            <translation>Solo el adaptador, como carpeta PEFT</translation>
        </message>
    </context>
    <context>
        <name>HistoryDialog</name>
        <message numerus="yes">
            <source>%n messages</source>
            <extracomment>views/history_dialog.py</extracomment>
            <translation>
                <numerusform>%n mensaje</numerusform>
                <numerusform>%n mensajes</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <extracomment>views/history_dialog.py</extracomment>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Cycle {number} · {who}: {words}</source>
            <extracomment>views/history_dialog.py</extracomment>
            <translation>Ciclo {number} · {who}: {words}</translation>
        </message>
        <message>
            <source>Messages found</source>
            <extracomment>views/history_dialog.py</extracomment>
            <translation>Mensajes encontrados</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <extracomment>views/history_dialog.py</extracomment>
            <translation>No se ha encontrado nada</translation>
        </message>
        <message>
            <source>Open message</source>
            <extracomment>views/history_dialog.py</extracomment>
            <translation>Abrir mensaje</translation>
        </message>
        <message>
            <source>Search all dialogues</source>
            <extracomment>views/history_dialog.py</extracomment>
            <translation>Buscar en todos los diálogos</translation>
        </message>
        <message numerus="yes">
            <source>The newest %n messages</source>
            <extracomment>views/history_dialog.py</extracomment>
            <translation>
                <numerusform>El mensaje más reciente (%n)</numerusform>
                <numerusform>Los %n mensajes más recientes</numerusform>
            </translation>
        </message>
        <message>
            <source>Words of a message</source>
            <extracomment>views/history_dialog.py</extracomment>
            <translation>Palabras de un mensaje</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message numerus="yes">
            <source>%n are refused</source>
            <extracomment>views/import_dialog.py</extracomment>
            <translation>
                <numerusform>se rechaza %n</numerusform>
                <numerusform>se rechazan %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows</source>
            <extracomment>views/import_dialog.py</extracomment>
            <translation>
                <numerusform>%n fila</numerusform>
                <numerusform>%n filas</numerusform>
            </translation>
        </message>
        <message>
            <source>Authors</source>
            <extracomment>views/import_dialog.py</extracomment>
            <translation>Autores</translation>
        </message>
        <message>
            <source>Cancel</source>
            <extracomment>views/import_dialog.py</extracomment>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Choose a licence</source>
            <extracomment>views/import_dialog.py</extracomment>
            <translation>Elija una licencia</translation>
        </message>
        <message>
            <source>Each becomes a cycle of its own.</source>
            <extracomment>views/import_dialog.py</extracomment>
            <translation>Cada uno se convierte en un ciclo propio.</translation>
        </message>
        <message>
            <source>Import</source>
            <extracomment>views/import_dialog.py</extracomment>
            <translation>Importar</translation>
        </message>
        <message numerus="yes">
            <source>Import {taken} of %n rows</source>
            <extracomment>views/import_dialog.py</extracomment>
            <translation>
                <numerusform>Importar {taken} de %n fila</numerusform>
                <numerusform>Importar {taken} de %n filas</numerusform>
            </translation>
        </message>
        <message>
            <source>Licence</source>
            <extracomment>views/import_dialog.py</extracomment>
            <translation>Licencia</translation>
        </message>
        <message>
            <source>No row can be imported.</source>
            <extracomment>views/import_dialog.py</extracomment>
            <translation>No se puede importar ninguna fila.</translation>
        </message>
        <message>
            <source>Nothing is unusual.</source>
            <extracomment>views/import_dialog.py</extracomment>
            <translation>No hay nada inusual.</translation>
        </message>
        <message>
            <source>The report, by line</source>
            <extracomment>views/import_dialog.py</extracomment>
            <translation>El informe, por líneas</translation>
        </message>
        <message>
            <source>They are used for nothing until you say so.</source>
            <extracomment>views/import_dialog.py</extracomment>
            <translation>No se usan para nada hasta que usted lo diga.</translation>
        </message>
        <message>
            <source>Who made it, and where it is from</source>
            <extracomment>views/import_dialog.py</extracomment>
            <translation>Quién lo hizo y de dónde procede</translation>
        </message>
        <message>
            <source>refused</source>
            <extracomment>views/import_dialog.py</extracomment>
            <translation>rechazada</translation>
        </message>
        <message>
            <source>taken</source>
            <extracomment>views/import_dialog.py</extracomment>
            <translation>aceptada</translation>
        </message>
        <message>
            <source>{taken} of {rows} can be imported, {refused}.</source>
            <extracomment>views/import_dialog.py</extracomment>
            <translation>Se pueden importar {taken} de {rows}, {refused}.</translation>
        </message>
        <message numerus="yes">
            <source>… and %n more lines.</source>
            <extracomment>views/import_dialog.py</extracomment>
            <translation>
                <numerusform>… y %n línea más.</numerusform>
                <numerusform>… y %n líneas más.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Importing</name>
        <message>
            <source>A file to import</source>
            <extracomment>views/importing.py</extracomment>
            <translation>Un archivo para importar</translation>
        </message>
        <message>
            <source>Drop or open one of them, decide on its report, then take the next.</source>
            <extracomment>views/importing.py</extracomment>
            <translation>Suelte o abra uno de ellos, decida sobre su informe y tome después el siguiente.</translation>
        </message>
        <message>
            <source>Files are imported one at a time, so none of these was read.</source>
            <extracomment>views/importing.py</extracomment>
            <translation>Los archivos se importan de uno en uno, así que no se leyó ninguno de estos.</translation>
        </message>
    </context>
    <context>
        <name>ImportsDialog</name>
        <message>
            <source>A policy update learns from an import only when it is for training. A benchmark is never learned from. What was one can never become the other.</source>
            <extracomment>views/imports_dialog.py</extracomment>
            <translation>Una actualización de la política solo aprende de una importación si es para entrenamiento. De una prueba de referencia no se aprende nunca. Lo que fue una cosa no puede convertirse en la otra.</translation>
        </message>
        <message>
            <source>Done</source>
            <extracomment>views/imports_dialog.py</extracomment>
            <translation>Listo</translation>
        </message>
        <message>
            <source>Imports</source>
            <extracomment>views/imports_dialog.py</extracomment>
            <translation>Importaciones</translation>
        </message>
        <message>
            <source>Nothing was imported yet.</source>
            <extracomment>views/imports_dialog.py</extracomment>
            <translation>Todavía no se ha importado nada.</translation>
        </message>
        <message>
            <source>Used for</source>
            <extracomment>views/imports_dialog.py</extracomment>
            <translation>Uso</translation>
        </message>
        <message>
            <source>What {name} is for</source>
            <extracomment>views/imports_dialog.py</extracomment>
            <translation>Para qué sirve {name}</translation>
        </message>
        <message>
            <source>benchmark</source>
            <extracomment>views/imports_dialog.py</extracomment>
            <translation>prueba de referencia</translation>
        </message>
        <message>
            <source>nothing</source>
            <extracomment>views/imports_dialog.py</extracomment>
            <translation>nada</translation>
        </message>
        <message>
            <source>training</source>
            <extracomment>views/imports_dialog.py</extracomment>
            <translation>entrenamiento</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <extracomment>views/imports_dialog.py</extracomment>
            <translation>retirada</translation>
        </message>
    </context>
    <context>
        <name>IntervalBar</name>
        <message>
            <source>0 %, live better</source>
            <extracomment>views/widgets/verdict_card.py</extracomment>
            <translation>0 %, mejor la activa</translation>
        </message>
        <message>
            <source>100 %, candidate better</source>
            <extracomment>views/widgets/verdict_card.py</extracomment>
            <translation>100 %, mejor el candidato</translation>
        </message>
        <message>
            <source>50 %, even</source>
            <extracomment>views/widgets/verdict_card.py</extracomment>
            <translation>50 %, igualdad</translation>
        </message>
    </context>
    <context>
        <name>IntervalPlot</name>
        <message>
            <source>before {before}, after {after}</source>
            <extracomment>views/widgets/interval_plot.py</extracomment>
            <translation>antes {before}, después {after}</translation>
        </message>
    </context>
    <context>
        <name>JudgeButton</name>
        <message>
            <source>A model is busy.</source>
            <extracomment>views/widgets/judge_button.py</extracomment>
            <translation>Un modelo está ocupado.</translation>
        </message>
        <message>
            <source>Ask the judge</source>
            <extracomment>views/widgets/judge_button.py</extracomment>
            <translation>Preguntar al juez</translation>
        </message>
        <message>
            <source>{name} compares the completions of each prompt, in both orders. What it prefers is shown once you have scored or ranked them.</source>
            <extracomment>views/widgets/judge_button.py</extracomment>
            <translation>{name} compara las respuestas de cada prompt, en ambos órdenes. Lo que prefiere se muestra cuando usted las haya puntuado o clasificado.</translation>
        </message>
    </context>
    <context>
        <name>JudgeLine</name>
        <message>
            <source>In this cycle: {words}</source>
            <extracomment>views/widgets/judge_line.py</extracomment>
            <translation>En este ciclo: {words}</translation>
        </message>
        <message>
            <source>Judge: chose by the order alone</source>
            <extracomment>views/widgets/judge_line.py</extracomment>
            <translation>Juez: eligió solo por el orden</translation>
        </message>
        <message>
            <source>Judge: could not be read</source>
            <extracomment>views/widgets/judge_line.py</extracomment>
            <translation>Juez: no se pudo leer</translation>
        </message>
        <message>
            <source>Judge: its word is not used</source>
            <extracomment>views/widgets/judge_line.py</extracomment>
            <translation>Juez: su opinión no se usa</translation>
        </message>
        <message>
            <source>Judge: no preference</source>
            <extracomment>views/widgets/judge_line.py</extracomment>
            <translation>Juez: sin preferencia</translation>
        </message>
        <message>
            <source>Judge: prefers {letter} (both orders)</source>
            <extracomment>views/widgets/judge_line.py</extracomment>
            <translation>Juez: prefiere {letter} (en ambos órdenes)</translation>
        </message>
        <message>
            <source>a tie</source>
            <extracomment>views/widgets/judge_line.py</extracomment>
            <translation>un empate</translation>
        </message>
        <message>
            <source>could not be read</source>
            <extracomment>views/widgets/judge_line.py</extracomment>
            <translation>no se pudo leer</translation>
        </message>
        <message>
            <source>depends on the order</source>
            <extracomment>views/widgets/judge_line.py</extracomment>
            <translation>depende del orden</translation>
        </message>
        <message>
            <source>{name}, a model: its word is no score.</source>
            <extracomment>views/widgets/judge_line.py</extracomment>
            <translation>{name}, un modelo: su opinión no es una puntuación.</translation>
        </message>
    </context>
    <context>
        <name>KeyButton</name>
        <message>
            <source>None</source>
            <extracomment>views/widgets/key_button.py</extracomment>
            <translation>Ninguno</translation>
        </message>
        <message>
            <source>Press keys…</source>
            <extracomment>views/widgets/key_button.py</extracomment>
            <translation>Pulse las teclas…</translation>
        </message>
        <message>
            <source>Press to choose other keys</source>
            <extracomment>views/widgets/key_button.py</extracomment>
            <translation>Pulse para elegir otras teclas</translation>
        </message>
        <message>
            <source>{title}: press keys</source>
            <extracomment>views/widgets/key_button.py</extracomment>
            <translation>{title}: pulse las teclas</translation>
        </message>
        <message>
            <source>{title}: {keys}</source>
            <extracomment>views/widgets/key_button.py</extracomment>
            <translation>{title}: {keys}</translation>
        </message>
    </context>
    <context>
        <name>KeyField</name>
        <message>
            <source>Enter a key</source>
            <extracomment>views/widgets/key_field.py</extracomment>
            <translation>Introducir clave</translation>
        </message>
        <message>
            <source>Forget key</source>
            <extracomment>views/widgets/key_field.py</extracomment>
            <translation>Olvidar clave</translation>
        </message>
        <message>
            <source>New key</source>
            <extracomment>views/widgets/key_field.py</extracomment>
            <translation>Clave nueva</translation>
        </message>
        <message>
            <source>No key</source>
            <extracomment>views/widgets/key_field.py</extracomment>
            <translation>Sin clave</translation>
        </message>
        <message>
            <source>Paste it here; it is not shown</source>
            <extracomment>views/widgets/key_field.py</extracomment>
            <translation>Péguela aquí; no se muestra</translation>
        </message>
        <message>
            <source>Replace key</source>
            <extracomment>views/widgets/key_field.py</extracomment>
            <translation>Sustituir clave</translation>
        </message>
    </context>
    <context>
        <name>LabyrinthPage</name>
        <message numerus="yes">
            <source>%n prompts</source>
            <extracomment>views/labyrinth.py</extracomment>
            <translation>
                <numerusform>%n prompt</numerusform>
                <numerusform>%n prompts</numerusform>
            </translation>
        </message>
        <message>
            <source>A model is busy.</source>
            <extracomment>views/labyrinth.py</extracomment>
            <translation>Un modelo está ocupado.</translation>
        </message>
        <message>
            <source>All prompts</source>
            <extracomment>views/labyrinth.py</extracomment>
            <translation>Todos los prompts</translation>
        </message>
        <message>
            <source>Choose at least one transformation.</source>
            <extracomment>views/labyrinth.py</extracomment>
            <translation>Elija al menos una transformación.</translation>
        </message>
        <message>
            <source>Continue to scoring</source>
            <extracomment>views/labyrinth.py</extracomment>
            <translation>Continuar a la puntuación</translation>
        </message>
        <message>
            <source>Drop all</source>
            <extracomment>views/labyrinth.py</extracomment>
            <translation>Retirar todos</translation>
        </message>
        <message>
            <source>Go to the summary</source>
            <extracomment>views/labyrinth.py</extracomment>
            <translation>Ir al resumen</translation>
        </message>
        <message>
            <source>Labyrinth</source>
            <extracomment>views/labyrinth.py</extracomment>
            <translation>Laberinto</translation>
        </message>
        <message>
            <source>Labyrinth prompts are made from an approved summary and nothing else.</source>
            <extracomment>views/labyrinth.py</extracomment>
            <translation>Los prompts de laberinto se hacen a partir de un resumen aprobado y de nada más.</translation>
        </message>
        <message>
            <source>Make all again that were not edited</source>
            <extracomment>views/labyrinth.py</extracomment>
            <translation>Volver a hacer todos los no editados</translation>
        </message>
        <message>
            <source>Make labyrinth prompts</source>
            <extracomment>views/labyrinth.py</extracomment>
            <translation>Hacer prompts de laberinto</translation>
        </message>
        <message>
            <source>Make more prompts</source>
            <extracomment>views/labyrinth.py</extracomment>
            <translation>Hacer más prompts</translation>
        </message>
        <message>
            <source>No approved summary yet</source>
            <extracomment>views/labyrinth.py</extracomment>
            <translation>Todavía no hay resumen aprobado</translation>
        </message>
        <message>
            <source>Prompts that were answered stay as they are</source>
            <extracomment>views/labyrinth.py</extracomment>
            <translation>Los prompts ya respondidos quedan como están</translation>
        </message>
        <message>
            <source>Rephrase all in fluent language</source>
            <extracomment>views/labyrinth.py</extracomment>
            <translation>Reformular todos con fluidez</translation>
        </message>
        <message>
            <source>The policy is busy or not loaded.</source>
            <extracomment>views/labyrinth.py</extracomment>
            <translation>La política está ocupada o no está cargada.</translation>
        </message>
        <message>
            <source>Your summary as prompts that are hard to answer coherently.</source>
            <extracomment>views/labyrinth.py</extracomment>
            <translation>Su resumen en forma de prompts difíciles de responder con coherencia.</translation>
        </message>
    </context>
    <context>
        <name>LikertRow</name>
        <message>
            <source>no answer yet</source>
            <extracomment>views/widgets/likert_row.py</extracomment>
            <translation>sin contestar</translation>
        </message>
    </context>
    <context>
        <name>LinkDialog</name>
        <message>
            <source>Open</source>
            <extracomment>views/link_dialog.py</extracomment>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Open a web page?</source>
            <extracomment>views/link_dialog.py</extracomment>
            <translation>¿Abrir una página web?</translation>
        </message>
        <message>
            <source>The policy wrote this address. Open it in your browser?</source>
            <extracomment>views/link_dialog.py</extracomment>
            <translation>La política escribió esta dirección. ¿Abrirla en el navegador?</translation>
        </message>
    </context>
    <context>
        <name>LogicGraph</name>
        <message>
            <source>Logic map as a graph</source>
            <extracomment>views/widgets/logic_graph.py</extracomment>
            <translation>Mapa lógico como gráfico</translation>
        </message>
    </context>
    <context>
        <name>LogicNode</name>
        <message>
            <source>Conclusion {number}</source>
            <extracomment>views/widgets/logic_node.py</extracomment>
            <translation>Conclusión {number}</translation>
        </message>
        <message>
            <source>Fact {number}</source>
            <extracomment>views/widgets/logic_node.py</extracomment>
            <translation>Hecho {number}</translation>
        </message>
    </context>
    <context>
        <name>LogicView</name>
        <message numerus="yes">
            <source>%n facts lead to no conclusion; they are in the fact ledger only.</source>
            <extracomment>views/widgets/logic_view.py</extracomment>
            <translation>
                <numerusform>%n hecho no lleva a ninguna conclusión; está solo en el registro de hechos.</numerusform>
                <numerusform>%n hechos no llevan a ninguna conclusión; están solo en el registro de hechos.</numerusform>
            </translation>
        </message>
        <message>
            <source>A dashed arrow closes a circle: nothing follows from itself.</source>
            <extracomment>views/widgets/logic_view.py</extracomment>
            <translation>Una flecha discontinua cierra un círculo: nada se deduce de sí mismo.</translation>
        </message>
        <message>
            <source>Choose a box to see where it comes from.</source>
            <extracomment>views/widgets/logic_view.py</extracomment>
            <translation>Elija un recuadro para ver de dónde procede.</translation>
        </message>
        <message>
            <source>Conclusion {number}, {whose}</source>
            <extracomment>views/widgets/logic_view.py</extracomment>
            <translation>Conclusión {number}, {whose}</translation>
        </message>
        <message>
            <source>Fact {number}, {whose}</source>
            <extracomment>views/widgets/logic_view.py</extracomment>
            <translation>Hecho {number}, {whose}</translation>
        </message>
        <message>
            <source>Graph</source>
            <extracomment>views/widgets/logic_view.py</extracomment>
            <translation>Gráfico</translation>
        </message>
        <message>
            <source>List</source>
            <extracomment>views/widgets/logic_view.py</extracomment>
            <translation>Lista</translation>
        </message>
        <message>
            <source>Show the logic map as a graph</source>
            <extracomment>views/widgets/logic_view.py</extracomment>
            <translation>Mostrar el mapa lógico como gráfico</translation>
        </message>
        <message>
            <source>Show the logic map as a list</source>
            <extracomment>views/widgets/logic_view.py</extracomment>
            <translation>Mostrar el mapa lógico como lista</translation>
        </message>
        <message>
            <source>edit it in the list</source>
            <extracomment>views/widgets/logic_view.py</extracomment>
            <translation>editarlo en la lista</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>The policy has answered.</source>
            <extracomment>views/panes.py</extracomment>
            <translation>La política ha respondido.</translation>
        </message>
        <message>
            <source>There is nothing to hand over.</source>
            <extracomment>views/main_window.py</extracomment>
            <translation>No hay nada que entregar.</translation>
        </message>
    </context>
    <context>
        <name>MarkBox</name>
        <message>
            <source>Cancel</source>
            <extracomment>views/widgets/mark_box.py</extracomment>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Content</source>
            <extracomment>views/widgets/mark_box.py</extracomment>
            <translation>Contenido</translation>
        </message>
        <message>
            <source>It is about</source>
            <extracomment>views/widgets/mark_box.py</extracomment>
            <translation>Se refiere a</translation>
        </message>
        <message>
            <source>Logic</source>
            <extracomment>views/widgets/mark_box.py</extracomment>
            <translation>Lógica</translation>
        </message>
        <message>
            <source>Mark for {name}</source>
            <extracomment>views/widgets/mark_box.py</extracomment>
            <translation>Marcar para {name}</translation>
        </message>
        <message>
            <source>Mark {words}</source>
            <extracomment>views/widgets/mark_box.py</extracomment>
            <translation>Marcar {words}</translation>
        </message>
        <message>
            <source>Persona</source>
            <extracomment>views/widgets/mark_box.py</extracomment>
            <translation>Personalidad</translation>
        </message>
        <message>
            <source>Remove the mark {words}</source>
            <extracomment>views/widgets/mark_box.py</extracomment>
            <translation>Quitar la marca {words}</translation>
        </message>
        <message>
            <source>Why these words are marked</source>
            <extracomment>views/widgets/mark_box.py</extracomment>
            <translation>Por qué se marcan estas palabras</translation>
        </message>
        <message>
            <source>Why? May stay empty</source>
            <extracomment>views/widgets/mark_box.py</extracomment>
            <translation>¿Por qué? Puede quedar vacío</translation>
        </message>
    </context>
    <context>
        <name>MessageBar</name>
        <message>
            <source>Copy message</source>
            <extracomment>views/widgets/message_bar.py</extracomment>
            <translation>Copiar mensaje</translation>
        </message>
        <message>
            <source>Earlier version</source>
            <extracomment>views/widgets/message_bar.py</extracomment>
            <translation>Versión anterior</translation>
        </message>
        <message>
            <source>Edit message</source>
            <extracomment>views/widgets/message_bar.py</extracomment>
            <translation>Editar mensaje</translation>
        </message>
        <message>
            <source>How it was written</source>
            <extracomment>views/widgets/message_bar.py</extracomment>
            <translation>Cómo se escribió</translation>
        </message>
        <message>
            <source>Later version</source>
            <extracomment>views/widgets/message_bar.py</extracomment>
            <translation>Versión posterior</translation>
        </message>
        <message>
            <source>Put it in your words</source>
            <extracomment>views/widgets/message_bar.py</extracomment>
            <translation>Decirlo con sus palabras</translation>
        </message>
        <message>
            <source>Regenerate</source>
            <extracomment>views/widgets/message_bar.py</extracomment>
            <translation>Regenerar</translation>
        </message>
        <message>
            <source>Replies side by side</source>
            <extracomment>views/widgets/message_bar.py</extracomment>
            <translation>Réplicas en paralelo</translation>
        </message>
    </context>
    <context>
        <name>MetricPlot</name>
        <message>
            <source>step</source>
            <extracomment>views/widgets/metric_plot.py</extracomment>
            <translation>paso</translation>
        </message>
        <message>
            <source>{name} {value}</source>
            <extracomment>views/widgets/metric_plot.py</extracomment>
            <translation>{name} {value}</translation>
        </message>
        <message>
            <source>{title}: no step yet</source>
            <extracomment>views/widgets/metric_plot.py</extracomment>
            <translation>{title}: aún sin pasos</translation>
        </message>
        <message numerus="yes">
            <source>{title}: {now} {unit} after %n steps, from {low} to {high}</source>
            <extracomment>views/widgets/metric_plot.py</extracomment>
            <translation>
                <numerusform>{title}: {now} {unit} tras %n paso, de {low} a {high}</numerusform>
                <numerusform>{title}: {now} {unit} tras %n pasos, de {low} a {high}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NoticeBar</name>
        <message>
            <source>Dismiss</source>
            <extracomment>views/widgets/notice_bar.py</extracomment>
            <translation>Ignorar</translation>
        </message>
    </context>
    <context>
        <name>PairCard</name>
        <message>
            <source>(no text)</source>
            <extracomment>views/widgets/pair_card.py</extracomment>
            <translation>(sin texto)</translation>
        </message>
        <message>
            <source>A</source>
            <extracomment>views/widgets/pair_card.py</extracomment>
            <translation>A</translation>
        </message>
        <message>
            <source>A is better</source>
            <extracomment>views/widgets/pair_card.py</extracomment>
            <translation>A es mejor</translation>
        </message>
        <message>
            <source>B</source>
            <extracomment>views/widgets/pair_card.py</extracomment>
            <translation>B</translation>
        </message>
        <message>
            <source>B is better</source>
            <extracomment>views/widgets/pair_card.py</extracomment>
            <translation>B es mejor</translation>
        </message>
        <message>
            <source>Blind comparison, {place}</source>
            <extracomment>views/widgets/pair_card.py</extracomment>
            <translation>Comparación a ciegas, {place}</translation>
        </message>
        <message>
            <source>Both bad</source>
            <extracomment>views/widgets/pair_card.py</extracomment>
            <translation>Ambas malas</translation>
        </message>
        <message>
            <source>Completion A</source>
            <extracomment>views/widgets/pair_card.py</extracomment>
            <translation>Respuesta A</translation>
        </message>
        <message>
            <source>Completion B</source>
            <extracomment>views/widgets/pair_card.py</extracomment>
            <translation>Respuesta B</translation>
        </message>
        <message>
            <source>Held-out labyrinth prompt</source>
            <extracomment>views/widgets/pair_card.py</extracomment>
            <translation>Prompt de laberinto reservado</translation>
        </message>
        <message>
            <source>Tie</source>
            <extracomment>views/widgets/pair_card.py</extracomment>
            <translation>Empate</translation>
        </message>
        <message>
            <source>Which completion is better?</source>
            <extracomment>views/widgets/pair_card.py</extracomment>
            <translation>¿Qué respuesta es mejor?</translation>
        </message>
    </context>
    <context>
        <name>PersonaDialog</name>
        <message>
            <source>Both say the same.</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation>Ambas dicen lo mismo.</translation>
        </message>
        <message>
            <source>Bring back this version</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation>Recuperar esta versión</translation>
        </message>
        <message>
            <source>Close</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Compared with</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation>Comparada con</translation>
        </message>
        <message>
            <source>Drift from the first version</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation>Deriva desde la primera versión</translation>
        </message>
        <message>
            <source>Drift is the share of words that only one of the two versions has. It knows words, not meanings.</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation>La deriva es la proporción de palabras que solo tiene una de las dos versiones. Conoce palabras, no significados.</translation>
        </message>
        <message>
            <source>It becomes a new version once you approve the summary; undo takes it back.</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation>Se convierte en una versión nueva cuando aprueba el resumen; Deshacer la retira.</translation>
        </message>
        <message>
            <source>This is the version in the summary now.</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation>Esta es la versión que está ahora en el resumen.</translation>
        </message>
        <message>
            <source>This version has no trait.</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation>Esta versión no tiene ningún rasgo.</translation>
        </message>
        <message>
            <source>Version {number}</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation>Versión {number}</translation>
        </message>
        <message>
            <source>Version {number}, compared with version {other}</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation>Versión {number}, comparada con la versión {other}</translation>
        </message>
        <message>
            <source>Version {number}, cycle {cycle}
{state}, drift {drift}</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation>Versión {number}, ciclo {cycle}
{state}, deriva {drift}</translation>
        </message>
        <message>
            <source>Versions of the persona</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation>Versiones de la personalidad</translation>
        </message>
        <message>
            <source>Versions, the newest first</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation>Versiones, la más reciente primero</translation>
        </message>
        <message>
            <source>What changed</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation>Qué ha cambiado</translation>
        </message>
        <message>
            <source>approved</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation>aprobada</translation>
        </message>
        <message>
            <source>draft</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation>borrador</translation>
        </message>
        <message>
            <source>the first</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation>la primera</translation>
        </message>
        <message>
            <source>the newest</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation>la más reciente</translation>
        </message>
        <message>
            <source>the version before</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation>la versión anterior</translation>
        </message>
    </context>
    <context>
        <name>PersonalData</name>
        <message numerus="yes">
            <source>%n times</source>
            <extracomment>views/widgets/export_personal.py</extracomment>
            <translation>
                <numerusform>%n vez</numerusform>
                <numerusform>%n veces</numerusform>
            </translation>
        </message>
        <message>
            <source>Addresses, numbers and keys that rules recognise, and your own name, are replaced by signs such as ⟨email 1⟩.</source>
            <extracomment>views/widgets/export_personal.py</extracomment>
            <translation>Las direcciones, números y claves que las reglas reconocen, y su propio nombre, se sustituyen por signos como ⟨email 1⟩.</translation>
        </message>
        <message numerus="yes">
            <source>Found in %n places. What you uncheck is left as it is:</source>
            <extracomment>views/widgets/export_personal.py</extracomment>
            <translation>
                <numerusform>Encontrado en %n lugar. Lo que desmarque queda como está:</numerusform>
                <numerusform>Encontrado en %n lugares. Lo que desmarque queda como está:</numerusform>
            </translation>
        </message>
        <message>
            <source>Look at what would be masked before you write.</source>
            <extracomment>views/widgets/export_personal.py</extracomment>
            <translation>Mire lo que se ocultaría antes de escribir.</translation>
        </message>
        <message>
            <source>Mask personal data</source>
            <extracomment>views/widgets/export_personal.py</extracomment>
            <translation>Ocultar datos personales</translation>
        </message>
        <message>
            <source>Names to mask</source>
            <extracomment>views/widgets/export_personal.py</extracomment>
            <translation>Nombres que ocultar</translation>
        </message>
        <message>
            <source>Names to mask, separated by commas</source>
            <extracomment>views/widgets/export_personal.py</extracomment>
            <translation>Nombres que ocultar, separados por comas</translation>
        </message>
        <message>
            <source>No rule can see:</source>
            <extracomment>views/widgets/export_personal.py</extracomment>
            <translation>Lo que ninguna regla ve:</translation>
        </message>
        <message>
            <source>Nothing is masked. The card of the data set says so.</source>
            <extracomment>views/widgets/export_personal.py</extracomment>
            <translation>No se oculta nada. La ficha del conjunto de datos lo indica.</translation>
        </message>
        <message>
            <source>Nothing that the rules know was found.</source>
            <extracomment>views/widgets/export_personal.py</extracomment>
            <translation>No se ha encontrado nada que las reglas conozcan.</translation>
        </message>
        <message>
            <source>Personal data</source>
            <extracomment>views/widgets/export_personal.py</extracomment>
            <translation>Datos personales</translation>
        </message>
        <message>
            <source>{often}, in cycle {where}: …{excerpt}…</source>
            <extracomment>views/widgets/export_personal.py</extracomment>
            <translation>{often}, en el ciclo {where}: …{excerpt}…</translation>
        </message>
    </context>
    <context>
        <name>PolicyUpdatePage</name>
        <message>
            <source>About {minutes} min, going by your last policy update.</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation>Unos {minutes} min, según su última actualización de la política.</translation>
        </message>
        <message>
            <source>Blind comparison</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation>Comparación a ciegas</translation>
        </message>
        <message>
            <source>Candidate</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation>Candidato</translation>
        </message>
        <message>
            <source>Compare on held-out prompts</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation>Comparar con prompts reservados</translation>
        </message>
        <message>
            <source>Discard</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation>Descartar</translation>
        </message>
        <message>
            <source>Figures of this policy update</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation>Cifras de esta actualización de la política</translation>
        </message>
        <message>
            <source>Go to scoring</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation>Ir a la puntuación</translation>
        </message>
        <message>
            <source>Nothing to learn from yet</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation>Todavía no hay de qué aprender</translation>
        </message>
        <message>
            <source>Pair {place} of {many}</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation>Par {place} de {many}</translation>
        </message>
        <message>
            <source>Policy update</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation>Actualización de la política</translation>
        </message>
        <message>
            <source>Promote</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation>Promover</translation>
        </message>
        <message>
            <source>Running</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation>En marcha</translation>
        </message>
        <message>
            <source>See the verdict now</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation>Ver ya el veredicto</translation>
        </message>
        <message>
            <source>Start policy update</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation>Iniciar la actualización</translation>
        </message>
        <message>
            <source>Start the next cycle</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation>Iniciar el ciclo siguiente</translation>
        </message>
        <message>
            <source>The live policy stays until you promote a candidate.</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation>La política activa se mantiene hasta que usted promueva un candidato.</translation>
        </message>
        <message>
            <source>The policy is busy.</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation>La política está ocupada.</translation>
        </message>
        <message>
            <source>The policy is not loaded.</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation>La política no está cargada.</translation>
        </message>
        <message>
            <source>The policy is still loading.</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation>La política todavía se está cargando.</translation>
        </message>
        <message>
            <source>This backend cannot update its policy; it can talk and be scored.</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation>Este backend no puede actualizar su política; puede hablar y ser puntuado.</translation>
        </message>
    </context>
    <context>
        <name>Predicted</name>
        <message>
            <source>What the reward model expects of you, from your other scores. Your own wins.</source>
            <extracomment>views/widgets/predicted.py</extracomment>
            <translation>Lo que el modelo de recompensa espera de usted, según sus otras puntuaciones. La suya prevalece.</translation>
        </message>
        <message>
            <source>predicted {reward} ± {std}</source>
            <extracomment>views/widgets/predicted.py</extracomment>
            <translation>prevista {reward} ± {std}</translation>
        </message>
        <message>
            <source>{said}, not scored</source>
            <extracomment>views/widgets/predicted.py</extracomment>
            <translation>{said}, sin puntuar</translation>
        </message>
    </context>
    <context>
        <name>PresetChoice</name>
        <message>
            <source>As in the settings</source>
            <extracomment>views/widgets/preset_choice.py</extracomment>
            <translation>Como en los ajustes</translation>
        </message>
        <message>
            <source>Edit this preset…</source>
            <extracomment>views/widgets/preset_choice.py</extracomment>
            <translation>Editar este preajuste…</translation>
        </message>
        <message>
            <source>How the policy is asked: {name} ({keys})</source>
            <extracomment>views/widgets/preset_choice.py</extracomment>
            <translation>Cómo se pregunta a la política: {name} ({keys})</translation>
        </message>
        <message>
            <source>New preset…</source>
            <extracomment>views/widgets/preset_choice.py</extracomment>
            <translation>Nuevo preajuste…</translation>
        </message>
        <message>
            <source>Preset</source>
            <extracomment>views/widgets/preset_choice.py</extracomment>
            <translation>Preajuste</translation>
        </message>
        <message>
            <source>Preset: {name}</source>
            <extracomment>views/widgets/preset_choice.py</extracomment>
            <translation>Preajuste: {name}</translation>
        </message>
        <message>
            <source>Remove this preset</source>
            <extracomment>views/widgets/preset_choice.py</extracomment>
            <translation>Quitar este preajuste</translation>
        </message>
        <message>
            <source>as in the settings</source>
            <extracomment>views/widgets/preset_choice.py</extracomment>
            <translation>como en los ajustes</translation>
        </message>
    </context>
    <context>
        <name>PresetForm</name>
        <message>
            <source>0 always gives the likeliest word; 1 is as the policy learns; 2 is wild.</source>
            <extracomment>views/preset_form.py</extracomment>
            <translation>0 da siempre la palabra más probable; 1 es como aprende la política; 2 es desbocado.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <extracomment>views/preset_form.py</extracomment>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Draws among the likeliest words that make up this share; 1 leaves out none.</source>
            <extracomment>views/preset_form.py</extracomment>
            <translation>Sortea entre las palabras más probables que suman esta proporción; 1 no excluye ninguna.</translation>
        </message>
        <message>
            <source>Edit preset</source>
            <extracomment>views/preset_form.py</extracomment>
            <translation>Editar preajuste</translation>
        </message>
        <message>
            <source>In tokens, which are words or parts of words.</source>
            <extracomment>views/preset_form.py</extracomment>
            <translation>En tokens, que son palabras o partes de palabras.</translation>
        </message>
        <message>
            <source>Longest reply</source>
            <extracomment>views/preset_form.py</extracomment>
            <translation>Longitud máxima de réplica</translation>
        </message>
        <message>
            <source>Name</source>
            <extracomment>views/preset_form.py</extracomment>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>New preset</source>
            <extracomment>views/preset_form.py</extracomment>
            <translation>Nuevo preajuste</translation>
        </message>
        <message>
            <source>Persona</source>
            <extracomment>views/preset_form.py</extracomment>
            <translation>Personalidad</translation>
        </message>
        <message>
            <source>Save and use</source>
            <extracomment>views/preset_form.py</extracomment>
            <translation>Guardar y usar</translation>
        </message>
        <message>
            <source>Such as Brief and exact</source>
            <extracomment>views/preset_form.py</extracomment>
            <translation>Por ejemplo, Breve y exacto</translation>
        </message>
        <message>
            <source>System prompt</source>
            <extracomment>views/preset_form.py</extracomment>
            <translation>Prompt de sistema</translation>
        </message>
        <message>
            <source>Temperature</source>
            <extracomment>views/preset_form.py</extracomment>
            <translation>Temperatura</translation>
        </message>
        <message>
            <source>Top-p</source>
            <extracomment>views/preset_form.py</extracomment>
            <translation>Top-p</translation>
        </message>
        <message>
            <source>What the policy reads before the dialogue. Empty: nothing.</source>
            <extracomment>views/preset_form.py</extracomment>
            <translation>Lo que la política lee antes del diálogo. Vacío: nada.</translation>
        </message>
        <message>
            <source>Who the policy is to be. It takes the place of the persona snapshot of the cycle before; empty, the snapshot speaks.</source>
            <extracomment>views/preset_form.py</extracomment>
            <translation>Quién debe ser la política. Ocupa el lugar del retrato de personalidad del ciclo anterior; si está vacío, vale el retrato.</translation>
        </message>
    </context>
    <context>
        <name>Problem</name>
        <message>
            <source>Ouroboros cannot start yet</source>
            <extracomment>views/welcome.py</extracomment>
            <translation>Ouroboros todavía no puede iniciarse</translation>
        </message>
        <message>
            <source>Quit</source>
            <extracomment>views/welcome.py</extracomment>
            <translation>Salir</translation>
        </message>
        <message>
            <source>Restore a backup…</source>
            <extracomment>views/welcome.py</extracomment>
            <translation>Restaurar una copia…</translation>
        </message>
        <message>
            <source>Settings</source>
            <extracomment>views/welcome.py</extracomment>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Try again</source>
            <extracomment>views/welcome.py</extracomment>
            <translation>Reintentar</translation>
        </message>
    </context>
    <context>
        <name>PromptCard</name>
        <message>
            <source>A right answer respects</source>
            <extracomment>views/widgets/prompt_card.py</extracomment>
            <translation>Una respuesta correcta respeta</translation>
        </message>
        <message>
            <source>Cancel</source>
            <extracomment>views/widgets/prompt_card.py</extracomment>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Drop</source>
            <extracomment>views/widgets/prompt_card.py</extracomment>
            <translation>Retirar</translation>
        </message>
        <message>
            <source>Edit</source>
            <extracomment>views/widgets/prompt_card.py</extracomment>
            <translation>Editar</translation>
        </message>
        <message>
            <source>Labyrinth prompt</source>
            <extracomment>views/widgets/prompt_card.py</extracomment>
            <translation>Prompt de laberinto</translation>
        </message>
        <message>
            <source>Make it again with another seed</source>
            <extracomment>views/widgets/prompt_card.py</extracomment>
            <translation>Volver a hacerlo con otra semilla</translation>
        </message>
        <message>
            <source>Never learned from: it is kept to compare policies after an update.</source>
            <extracomment>views/widgets/prompt_card.py</extracomment>
            <translation>Nunca se aprende de él: se guarda para comparar políticas tras una actualización.</translation>
        </message>
        <message>
            <source>No longer in the text: {facts}</source>
            <extracomment>views/widgets/prompt_card.py</extracomment>
            <translation>Ya no están en el texto: {facts}</translation>
        </message>
        <message>
            <source>Prompt {number}</source>
            <extracomment>views/widgets/prompt_card.py</extracomment>
            <translation>Prompt {number}</translation>
        </message>
        <message>
            <source>Put it back</source>
            <extracomment>views/widgets/prompt_card.py</extracomment>
            <translation>Recuperarlo</translation>
        </message>
        <message>
            <source>Rephrase in fluent language</source>
            <extracomment>views/widgets/prompt_card.py</extracomment>
            <translation>Reformular con fluidez</translation>
        </message>
        <message>
            <source>Save</source>
            <extracomment>views/widgets/prompt_card.py</extracomment>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Text of the labyrinth prompt</source>
            <extracomment>views/widgets/prompt_card.py</extracomment>
            <translation>Texto del prompt de laberinto</translation>
        </message>
        <message>
            <source>held out</source>
            <extracomment>views/widgets/prompt_card.py</extracomment>
            <translation>de reserva</translation>
        </message>
        <message>
            <source>“{fact}”</source>
            <extracomment>views/widgets/prompt_card.py</extracomment>
            <translation>«{fact}»</translation>
        </message>
    </context>
    <context>
        <name>QuickBar</name>
        <message>
            <source>Mark: {mark}</source>
            <extracomment>views/widgets/quick_bar.py</extracomment>
            <translation>Marcar: {mark}</translation>
        </message>
        <message>
            <source>Mark: {mark} ({keys})</source>
            <extracomment>views/widgets/quick_bar.py</extracomment>
            <translation>Marcar: {mark} ({keys})</translation>
        </message>
        <message>
            <source>Marked: {mark} ({keys})</source>
            <extracomment>views/widgets/quick_bar.py</extracomment>
            <translation>Marcada: {mark} ({keys})</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>All cycles…</source>
            <extracomment>views/rail.py</extracomment>
            <translation>Todos los ciclos…</translation>
        </message>
        <message>
            <source>At the desk: {name}</source>
            <extracomment>views/rail.py</extracomment>
            <translation>Docente actual: {name}</translation>
        </message>
        <message>
            <source>Cycle history</source>
            <extracomment>views/rail.py</extracomment>
            <translation>Historial de ciclos</translation>
        </message>
        <message>
            <source>Cycle {number}: {done} of 5 stages done, now at {stage}</source>
            <extracomment>views/rail.py</extracomment>
            <translation>Ciclo {number}: {done} de 5 etapas hechas, ahora en {stage}</translation>
        </message>
        <message>
            <source>Done</source>
            <extracomment>views/rail.py</extracomment>
            <translation>Listo</translation>
        </message>
        <message>
            <source>More</source>
            <extracomment>views/rail.py</extracomment>
            <translation>Más</translation>
        </message>
        <message>
            <source>New cycle</source>
            <extracomment>views/rail.py</extracomment>
            <translation>Nuevo ciclo</translation>
        </message>
        <message>
            <source>Next</source>
            <extracomment>views/rail.py</extracomment>
            <translation>Siguiente</translation>
        </message>
        <message>
            <source>Not yet</source>
            <extracomment>views/rail.py</extracomment>
            <translation>Aún no</translation>
        </message>
        <message>
            <source>Now</source>
            <extracomment>views/rail.py</extracomment>
            <translation>Ahora</translation>
        </message>
        <message>
            <source>Settings</source>
            <extracomment>views/rail.py</extracomment>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Teacher</source>
            <extracomment>views/rail.py</extracomment>
            <translation>Docente</translation>
        </message>
        <message>
            <source>Teacher: {name}</source>
            <extracomment>views/rail.py</extracomment>
            <translation>Docente: {name}</translation>
        </message>
        <message>
            <source>This cycle is still empty.</source>
            <extracomment>views/rail.py</extracomment>
            <translation>Este ciclo todavía está vacío.</translation>
        </message>
        <message>
            <source>Untitled</source>
            <extracomment>views/rail.py</extracomment>
            <translation>Sin título</translation>
        </message>
        <message>
            <source>Wait until the policy is done.</source>
            <extracomment>views/rail.py</extracomment>
            <translation>Espere a que la política termine.</translation>
        </message>
    </context>
    <context>
        <name>RankHandle</name>
        <message>
            <source>Drag {completion} to its rank</source>
            <extracomment>views/widgets/rank_handle.py</extracomment>
            <translation>Arrastrar {completion} a su puesto</translation>
        </message>
        <message>
            <source>{what}. These keys do the same: {keys}</source>
            <extracomment>views/widgets/rank_handle.py</extracomment>
            <translation>{what}. Estas teclas hacen lo mismo: {keys}</translation>
        </message>
    </context>
    <context>
        <name>RankStrip</name>
        <message>
            <source>Better than {others}</source>
            <extracomment>views/widgets/rank_strip.py</extracomment>
            <translation>Mejor que {others}</translation>
        </message>
        <message>
            <source>Between {better} and {worse}</source>
            <extracomment>views/widgets/rank_strip.py</extracomment>
            <translation>Entre {better} y {worse}</translation>
        </message>
        <message>
            <source>Drop {letter} on a rank or between two: 1 is the best. Esc cancels.</source>
            <extracomment>views/widgets/rank_strip.py</extracomment>
            <translation>Suelte {letter} en un puesto o entre dos: 1 es el mejor. Esc cancela.</translation>
        </message>
        <message>
            <source>Rank {place} of {many}</source>
            <extracomment>views/widgets/rank_strip.py</extracomment>
            <translation>Puesto {place} de {many}</translation>
        </message>
        <message>
            <source>Tie with {others}</source>
            <extracomment>views/widgets/rank_strip.py</extracomment>
            <translation>Empate con {others}</translation>
        </message>
        <message>
            <source>Worse than {others}</source>
            <extracomment>views/widgets/rank_strip.py</extracomment>
            <translation>Peor que {others}</translation>
        </message>
    </context>
    <context>
        <name>RemarkBar</name>
        <message>
            <source>Comment</source>
            <extracomment>views/widgets/remark_bar.py</extracomment>
            <translation>Comentar</translation>
        </message>
        <message>
            <source>Flag, to look at it again</source>
            <extracomment>views/widgets/remark_bar.py</extracomment>
            <translation>Señalar, para volver a mirarla</translation>
        </message>
        <message>
            <source>Mark words</source>
            <extracomment>views/widgets/remark_bar.py</extracomment>
            <translation>Marcar palabras</translation>
        </message>
        <message>
            <source>Skip for now; a skip is no score</source>
            <extracomment>views/widgets/remark_bar.py</extracomment>
            <translation>Omitir por ahora; omitir no es puntuar</translation>
        </message>
        <message>
            <source>flagged</source>
            <extracomment>views/widgets/remark_bar.py</extracomment>
            <translation>señalada</translation>
        </message>
        <message>
            <source>skipped</source>
            <extracomment>views/widgets/remark_bar.py</extracomment>
            <translation>omitida</translation>
        </message>
    </context>
    <context>
        <name>RemarkLists</name>
        <message>
            <source>Completions</source>
            <extracomment>views/widgets/remark_lists.py</extracomment>
            <translation>Respuestas</translation>
        </message>
        <message>
            <source>Done</source>
            <extracomment>views/widgets/remark_lists.py</extracomment>
            <translation>Listo</translation>
        </message>
        <message>
            <source>Nothing like that.</source>
            <extracomment>views/widgets/remark_lists.py</extracomment>
            <translation>No hay nada así.</translation>
        </message>
        <message>
            <source>Prompt {place}, completion {letter}</source>
            <extracomment>views/widgets/remark_lists.py</extracomment>
            <translation>Prompt {place}, respuesta {letter}</translation>
        </message>
        <message>
            <source>Search the comments</source>
            <extracomment>views/widgets/remark_lists.py</extracomment>
            <translation>Buscar en los comentarios</translation>
        </message>
        <message>
            <source>Skipped, flagged and commented completions</source>
            <extracomment>views/widgets/remark_lists.py</extracomment>
            <translation>Respuestas omitidas, señaladas y comentadas</translation>
        </message>
        <message>
            <source>Skipped, flagged, commented</source>
            <extracomment>views/widgets/remark_lists.py</extracomment>
            <translation>Omitidas, señaladas, comentadas</translation>
        </message>
        <message>
            <source>flagged</source>
            <extracomment>views/widgets/remark_lists.py</extracomment>
            <translation>señalada</translation>
        </message>
        <message>
            <source>skipped</source>
            <extracomment>views/widgets/remark_lists.py</extracomment>
            <translation>omitida</translation>
        </message>
    </context>
    <context>
        <name>ReplyColumn</name>
        <message>
            <source>Go on with it</source>
            <extracomment>views/widgets/reply_column.py</extracomment>
            <translation>Continuar con ella</translation>
        </message>
        <message>
            <source>Go on with reply {number} ({keys})</source>
            <extracomment>views/widgets/reply_column.py</extracomment>
            <translation>Continuar con la réplica {number} ({keys})</translation>
        </message>
        <message>
            <source>Reply {number}</source>
            <extracomment>views/widgets/reply_column.py</extracomment>
            <translation>Réplica {number}</translation>
        </message>
        <message>
            <source>Thinking…</source>
            <extracomment>views/widgets/reply_column.py</extracomment>
            <translation>Pensando…</translation>
        </message>
        <message>
            <source>on your branch</source>
            <extracomment>views/widgets/reply_column.py</extracomment>
            <translation>en su rama</translation>
        </message>
    </context>
    <context>
        <name>RespectedList</name>
        <message>
            <source>Conclusion</source>
            <extracomment>views/widgets/respected.py</extracomment>
            <translation>Conclusión</translation>
        </message>
        <message>
            <source>Fact</source>
            <extracomment>views/widgets/respected.py</extracomment>
            <translation>Hecho</translation>
        </message>
        <message>
            <source>Persona</source>
            <extracomment>views/widgets/respected.py</extracomment>
            <translation>Personalidad</translation>
        </message>
        <message>
            <source>What a right answer must respect</source>
            <extracomment>views/widgets/respected.py</extracomment>
            <translation>Lo que una respuesta correcta debe respetar</translation>
        </message>
        <message>
            <source>{text} (no longer in the prompt)</source>
            <extracomment>views/widgets/respected.py</extracomment>
            <translation>{text} (ya no está en el prompt)</translation>
        </message>
    </context>
    <context>
        <name>RewriteBox</name>
        <message>
            <source>Cancel</source>
            <extracomment>views/widgets/rewrite_box.py</extracomment>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>How you would have said it</source>
            <extracomment>views/widgets/rewrite_box.py</extracomment>
            <translation>Cómo lo habría dicho usted</translation>
        </message>
        <message>
            <source>Remove rewrite</source>
            <extracomment>views/widgets/rewrite_box.py</extracomment>
            <translation>Quitar reescritura</translation>
        </message>
        <message>
            <source>Save rewrite</source>
            <extracomment>views/widgets/rewrite_box.py</extracomment>
            <translation>Guardar reescritura</translation>
        </message>
        <message>
            <source>What your rewrite changes</source>
            <extracomment>views/widgets/rewrite_box.py</extracomment>
            <translation>Lo que cambia su reescritura</translation>
        </message>
        <message>
            <source>Your rewrite</source>
            <extracomment>views/widgets/rewrite_box.py</extracomment>
            <translation>Su reescritura</translation>
        </message>
    </context>
    <context>
        <name>Ring</name>
        <message>
            <source>Cycle</source>
            <extracomment>views/widgets/ring.py</extracomment>
            <translation>Ciclo</translation>
        </message>
    </context>
    <context>
        <name>Row</name>
        <message>
            <source>In your words</source>
            <extracomment>views/widgets/rows.py</extracomment>
            <translation>Con sus palabras</translation>
        </message>
        <message>
            <source>Policy</source>
            <extracomment>views/widgets/rows.py</extracomment>
            <translation>Política</translation>
        </message>
        <message>
            <source>System</source>
            <extracomment>views/widgets/rows.py</extracomment>
            <translation>Sistema</translation>
        </message>
        <message>
            <source>Teacher</source>
            <extracomment>views/widgets/rows.py</extracomment>
            <translation>Docente</translation>
        </message>
    </context>
    <context>
        <name>RubricWeights</name>
        <message>
            <source>Content</source>
            <extracomment>views/widgets/rubric_weights.py</extracomment>
            <translation>Contenido</translation>
        </message>
        <message>
            <source>Done</source>
            <extracomment>views/widgets/rubric_weights.py</extracomment>
            <translation>Listo</translation>
        </message>
        <message>
            <source>How much each criterion counts in the reward. Scores stay as they are.</source>
            <extracomment>views/widgets/rubric_weights.py</extracomment>
            <translation>Cuánto cuenta cada criterio en la recompensa. Las puntuaciones quedan como están.</translation>
        </message>
        <message>
            <source>Logic</source>
            <extracomment>views/widgets/rubric_weights.py</extracomment>
            <translation>Lógica</translation>
        </message>
        <message>
            <source>One weight at least must be above 0.</source>
            <extracomment>views/widgets/rubric_weights.py</extracomment>
            <translation>Al menos un peso debe ser mayor que 0.</translation>
        </message>
        <message>
            <source>Persona</source>
            <extracomment>views/widgets/rubric_weights.py</extracomment>
            <translation>Personalidad</translation>
        </message>
        <message>
            <source>Weight of {name}</source>
            <extracomment>views/widgets/rubric_weights.py</extracomment>
            <translation>Peso de {name}</translation>
        </message>
        <message>
            <source>Weights of the criteria</source>
            <extracomment>views/widgets/rubric_weights.py</extracomment>
            <translation>Pesos de los criterios</translation>
        </message>
    </context>
    <context>
        <name>ScoringDesk</name>
        <message>
            <source>A right answer respects</source>
            <extracomment>views/widgets/scoring_desk.py</extracomment>
            <translation>Una respuesta correcta respeta</translation>
        </message>
        <message>
            <source>It comes in the order in which the prompts were made.</source>
            <extracomment>views/widgets/scoring_desk.py</extracomment>
            <translation>Viene en el orden en que se hicieron los prompts.</translation>
        </message>
        <message>
            <source>It comes now because its kind was seldom scored so far.</source>
            <extracomment>views/widgets/scoring_desk.py</extracomment>
            <translation>Viene ahora porque los de su tipo se han puntuado poco hasta ahora.</translation>
        </message>
        <message>
            <source>It comes now because its two best are predicted nearly alike.</source>
            <extracomment>views/widgets/scoring_desk.py</extracomment>
            <translation>Viene ahora porque sus dos mejores tienen casi la misma predicción.</translation>
        </message>
        <message>
            <source>It comes now because the reward model is unsure of it: ± {std}.</source>
            <extracomment>views/widgets/scoring_desk.py</extracomment>
            <translation>Viene ahora porque el modelo de recompensa tiene dudas: ± {std}.</translation>
        </message>
        <message>
            <source>It was drawn at random, as a check.</source>
            <extracomment>views/widgets/scoring_desk.py</extracomment>
            <translation>Se sacó al azar, como comprobación.</translation>
        </message>
        <message>
            <source>Labyrinth prompt</source>
            <extracomment>views/widgets/scoring_desk.py</extracomment>
            <translation>Prompt de laberinto</translation>
        </message>
        <message>
            <source>What a right answer respects</source>
            <extracomment>views/widgets/scoring_desk.py</extracomment>
            <translation>Lo que respeta una respuesta correcta</translation>
        </message>
    </context>
    <context>
        <name>ScoringEmpty</name>
        <message>
            <source>Go to the labyrinth</source>
            <extracomment>views/widgets/scoring_empty.py</extracomment>
            <translation>Ir al laberinto</translation>
        </message>
        <message>
            <source>Let the policy answer</source>
            <extracomment>views/widgets/scoring_empty.py</extracomment>
            <translation>Que responda la política</translation>
        </message>
        <message>
            <source>No labyrinth prompts yet</source>
            <extracomment>views/widgets/scoring_empty.py</extracomment>
            <translation>Todavía no hay prompts de laberinto</translation>
        </message>
        <message>
            <source>Nothing to score yet</source>
            <extracomment>views/widgets/scoring_empty.py</extracomment>
            <translation>Todavía no hay nada que puntuar</translation>
        </message>
        <message>
            <source>The policy answers each labyrinth prompt several times. You score each completion for content, logic and persona, without knowing which one came first.</source>
            <extracomment>views/widgets/scoring_empty.py</extracomment>
            <translation>La política responde varias veces a cada prompt de laberinto. Usted puntúa el contenido, la lógica y la personalidad de cada respuesta, sin saber cuál fue la primera.</translation>
        </message>
        <message>
            <source>The policy is busy or not loaded.</source>
            <extracomment>views/widgets/scoring_empty.py</extracomment>
            <translation>La política está ocupada o no está cargada.</translation>
        </message>
        <message>
            <source>The policy is still loading.</source>
            <extracomment>views/widgets/scoring_empty.py</extracomment>
            <translation>La política todavía se está cargando.</translation>
        </message>
    </context>
    <context>
        <name>ScoringFooter</name>
        <message>
            <source>All bad</source>
            <extracomment>views/widgets/scoring_footer.py</extracomment>
            <translation>Todas malas</translation>
        </message>
        <message>
            <source>Answer the new prompts</source>
            <extracomment>views/widgets/scoring_footer.py</extracomment>
            <translation>Responder a los nuevos</translation>
        </message>
        <message>
            <source>Continue to policy update</source>
            <extracomment>views/widgets/scoring_footer.py</extracomment>
            <translation>Continuar a la actualización</translation>
        </message>
        <message>
            <source>Next prompt</source>
            <extracomment>views/widgets/scoring_footer.py</extracomment>
            <translation>Prompt siguiente</translation>
        </message>
        <message>
            <source>None of these completions is good</source>
            <extracomment>views/widgets/scoring_footer.py</extracomment>
            <translation>Ninguna de estas respuestas es buena</translation>
        </message>
        <message>
            <source>Previous prompt</source>
            <extracomment>views/widgets/scoring_footer.py</extracomment>
            <translation>Prompt anterior</translation>
        </message>
        <message>
            <source>Prompt {place} of {many}</source>
            <extracomment>views/widgets/scoring_footer.py</extracomment>
            <translation>Prompt {place} de {many}</translation>
        </message>
        <message>
            <source>Score at least one.</source>
            <extracomment>views/widgets/scoring_footer.py</extracomment>
            <translation>Puntúe al menos una.</translation>
        </message>
    </context>
    <context>
        <name>ScoringPage</name>
        <message>
            <source>Agreement</source>
            <extracomment>views/scoring.py</extracomment>
            <translation>Acuerdo</translation>
        </message>
        <message>
            <source>Scoring</source>
            <extracomment>views/scoring.py</extracomment>
            <translation>Puntuación</translation>
        </message>
        <message>
            <source>Weights</source>
            <extracomment>views/scoring.py</extracomment>
            <translation>Pesos</translation>
        </message>
        <message>
            <source>You score each completion as soon as all of them are here.</source>
            <extracomment>views/scoring.py</extracomment>
            <translation>Puntúa cada respuesta en cuanto están todas aquí.</translation>
        </message>
    </context>
    <context>
        <name>SelfCheck</name>
        <message>
            <source>Install Ouroboros again.</source>
            <extracomment>views/self_check.py</extracomment>
            <translation>Instale Ouroboros de nuevo.</translation>
        </message>
        <message>
            <source>This installation lacks {what}.</source>
            <extracomment>views/self_check.py</extracomment>
            <translation>A esta instalación le falta {what}.</translation>
        </message>
    </context>
    <context>
        <name>ServerChoice</name>
        <message>
            <source>No server yet</source>
            <extracomment>views/widgets/server_choice.py</extracomment>
            <translation>Aún sin servidor</translation>
        </message>
        <message>
            <source>{name} (removed)</source>
            <extracomment>views/widgets/server_choice.py</extracomment>
            <translation>{name} (quitado)</translation>
        </message>
    </context>
    <context>
        <name>ServerForm</name>
        <message>
            <source> a month</source>
            <extracomment>views/server_form.py</extracomment>
            <translation> al mes</translation>
        </message>
        <message>
            <source>A million tokens; 0 where it costs nothing.</source>
            <extracomment>views/server_form.py</extracomment>
            <translation>Un millón de tokens; 0 si no cuesta nada.</translation>
        </message>
        <message>
            <source>Add a server</source>
            <extracomment>views/server_form.py</extracomment>
            <translation>Añadir un servidor</translation>
        </message>
        <message>
            <source>Address</source>
            <extracomment>views/server_form.py</extracomment>
            <translation>Dirección</translation>
        </message>
        <message>
            <source>As the server calls it</source>
            <extracomment>views/server_form.py</extracomment>
            <translation>Tal como lo llama el servidor</translation>
        </message>
        <message>
            <source>Begins with https:// or http:// and often ends with /v1.</source>
            <extracomment>views/server_form.py</extracomment>
            <translation>Empieza por https:// o http:// y suele terminar en /v1.</translation>
        </message>
        <message>
            <source>Budget</source>
            <extracomment>views/server_form.py</extracomment>
            <translation>Presupuesto</translation>
        </message>
        <message>
            <source>Cancel</source>
            <extracomment>views/server_form.py</extracomment>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Edit server</source>
            <extracomment>views/server_form.py</extracomment>
            <translation>Editar servidor</translation>
        </message>
        <message>
            <source>In a calendar month. Once it is spent nothing more is sent there.</source>
            <extracomment>views/server_form.py</extracomment>
            <translation>En un mes natural. Una vez gastado, ya no se envía nada allí.</translation>
        </message>
        <message>
            <source>Key</source>
            <extracomment>views/server_form.py</extracomment>
            <translation>Clave</translation>
        </message>
        <message>
            <source>Model</source>
            <extracomment>views/server_form.py</extracomment>
            <translation>Modelo</translation>
        </message>
        <message>
            <source>Name</source>
            <extracomment>views/server_form.py</extracomment>
            <translation>Nombre</translation>
        </message>
        <message>
            <source>No limit</source>
            <extracomment>views/server_form.py</extracomment>
            <translation>Sin límite</translation>
        </message>
        <message>
            <source>Price of what it reads</source>
            <extracomment>views/server_form.py</extracomment>
            <translation>Precio de lo que lee</translation>
        </message>
        <message>
            <source>Price of what it writes</source>
            <extracomment>views/server_form.py</extracomment>
            <translation>Precio de lo que escribe</translation>
        </message>
        <message>
            <source>Save</source>
            <extracomment>views/server_form.py</extracomment>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Such as Llama at home</source>
            <extracomment>views/server_form.py</extracomment>
            <translation>Por ejemplo, Llama en casa</translation>
        </message>
    </context>
    <context>
        <name>ServerList</name>
        <message>
            <source>A server can be the policy, a judge or a helper. It runs on this computer, such as llama.cpp or Ollama, or elsewhere, such as OpenAI's. Nothing is sent to one elsewhere before you have agreed to it.</source>
            <extracomment>views/widgets/server_list.py</extracomment>
            <translation>Un servidor puede ser la política, un juez o un ayudante. Funciona en este equipo, como llama.cpp u Ollama, o en otro lugar, como el de OpenAI. A uno externo no se le envía nada antes de que usted lo acepte.</translation>
        </message>
        <message>
            <source>Agree that words go to {server}</source>
            <extracomment>views/widgets/server_list.py</extracomment>
            <translation>Aceptar que se envíen palabras a {server}</translation>
        </message>
        <message>
            <source>Agree…</source>
            <extracomment>views/widgets/server_list.py</extracomment>
            <translation>Aceptar…</translation>
        </message>
        <message>
            <source>Edit</source>
            <extracomment>views/widgets/server_list.py</extracomment>
            <translation>Editar</translation>
        </message>
        <message>
            <source>Edit {server}</source>
            <extracomment>views/widgets/server_list.py</extracomment>
            <translation>Editar {server}</translation>
        </message>
        <message>
            <source>No price</source>
            <extracomment>views/widgets/server_list.py</extracomment>
            <translation>Sin precio</translation>
        </message>
        <message>
            <source>No servers yet</source>
            <extracomment>views/widgets/server_list.py</extracomment>
            <translation>Todavía no hay servidores</translation>
        </message>
        <message>
            <source>Remove {server}</source>
            <extracomment>views/widgets/server_list.py</extracomment>
            <translation>Quitar {server}</translation>
        </message>
        <message>
            <source>US$ {read} for a million tokens read, US$ {written} written</source>
            <extracomment>views/widgets/server_list.py</extracomment>
            <translation>US$ {read} por un millón de tokens leídos, US$ {written} por un millón escritos</translation>
        </message>
        <message>
            <source>agreed on {day}</source>
            <extracomment>views/widgets/server_list.py</extracomment>
            <translation>aceptado el {day}</translation>
        </message>
        <message>
            <source>at most US$ {budget} a month</source>
            <extracomment>views/widgets/server_list.py</extracomment>
            <translation>como máximo US$ {budget} al mes</translation>
        </message>
        <message>
            <source>not agreed yet</source>
            <extracomment>views/widgets/server_list.py</extracomment>
            <translation>aún sin aceptar</translation>
        </message>
        <message>
            <source>on this computer</source>
            <extracomment>views/widgets/server_list.py</extracomment>
            <translation>en este equipo</translation>
        </message>
    </context>
    <context>
        <name>ServersDialog</name>
        <message>
            <source>Add a server</source>
            <extracomment>views/servers_dialog.py</extracomment>
            <translation>Añadir un servidor</translation>
        </message>
        <message>
            <source>Another server</source>
            <extracomment>views/servers_dialog.py</extracomment>
            <translation>Otro servidor</translation>
        </message>
        <message>
            <source>Close</source>
            <extracomment>views/servers_dialog.py</extracomment>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Servers</source>
            <extracomment>views/servers_dialog.py</extracomment>
            <translation>Servidores</translation>
        </message>
        <message>
            <source>Undo</source>
            <extracomment>views/servers_dialog.py</extracomment>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>“{name}” was removed.</source>
            <extracomment>views/servers_dialog.py</extracomment>
            <translation>Se ha quitado «{name}».</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>Add, edit and remove servers for models</source>
            <extracomment>views/settings_dialog.py</extracomment>
            <translation>Añadir, editar y quitar servidores de modelos</translation>
        </message>
        <message>
            <source>Cancel</source>
            <extracomment>views/settings_dialog.py</extracomment>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Find a setting</source>
            <extracomment>views/settings_dialog.py</extracomment>
            <translation>Buscar un ajuste</translation>
        </message>
        <message>
            <source>No setting has these words.</source>
            <extracomment>views/settings_dialog.py</extracomment>
            <translation>Ningún ajuste contiene estas palabras.</translation>
        </message>
        <message>
            <source>None</source>
            <extracomment>views/settings_dialog.py</extracomment>
            <translation>Ninguno</translation>
        </message>
        <message>
            <source>Save</source>
            <extracomment>views/settings_dialog.py</extracomment>
            <translation>Guardar</translation>
        </message>
        <message>
            <source>Servers…</source>
            <extracomment>views/settings_dialog.py</extracomment>
            <translation>Servidores…</translation>
        </message>
        <message>
            <source>Settings</source>
            <extracomment>views/settings_dialog.py</extracomment>
            <translation>Ajustes</translation>
        </message>
    </context>
    <context>
        <name>SettleCard</name>
        <message>
            <source>(no text)</source>
            <extracomment>views/widgets/settle_card.py</extracomment>
            <translation>(sin texto)</translation>
        </message>
        <message>
            <source>Can't say</source>
            <extracomment>views/widgets/settle_card.py</extracomment>
            <translation>No lo sé</translation>
        </message>
        <message>
            <source>Completion</source>
            <extracomment>views/widgets/settle_card.py</extracomment>
            <translation>Respuesta</translation>
        </message>
        <message>
            <source>Content</source>
            <extracomment>views/widgets/settle_card.py</extracomment>
            <translation>Contenido</translation>
        </message>
        <message>
            <source>Labyrinth prompt</source>
            <extracomment>views/widgets/settle_card.py</extracomment>
            <translation>Prompt de laberinto</translation>
        </message>
        <message>
            <source>Let this count</source>
            <extracomment>views/widgets/settle_card.py</extracomment>
            <translation>Que esto cuente</translation>
        </message>
        <message>
            <source>Logic</source>
            <extracomment>views/widgets/settle_card.py</extracomment>
            <translation>Lógica</translation>
        </message>
        <message>
            <source>Persona</source>
            <extracomment>views/widgets/settle_card.py</extracomment>
            <translation>Personalidad</translation>
        </message>
        <message>
            <source>Reward</source>
            <extracomment>views/widgets/settle_card.py</extracomment>
            <translation>Recompensa</translation>
        </message>
        <message>
            <source>Rewards {spread} apart</source>
            <extracomment>views/widgets/settle_card.py</extracomment>
            <translation>Recompensas a {spread} de distancia</translation>
        </message>
        <message>
            <source>Teacher {letter}</source>
            <extracomment>views/widgets/settle_card.py</extracomment>
            <translation>Docente {letter}</translation>
        </message>
        <message>
            <source>What shall count</source>
            <extracomment>views/widgets/settle_card.py</extracomment>
            <translation>Lo que debe contar</translation>
        </message>
        <message>
            <source>What shall count instead</source>
            <extracomment>views/widgets/settle_card.py</extracomment>
            <translation>Lo que debe contar en su lugar</translation>
        </message>
        <message>
            <source>can't say</source>
            <extracomment>views/widgets/settle_card.py</extracomment>
            <translation>no lo sé</translation>
        </message>
        <message>
            <source>settled: this counts</source>
            <extracomment>views/widgets/settle_card.py</extracomment>
            <translation>resuelto: esto cuenta</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsDialog</name>
        <message>
            <source>Close</source>
            <extracomment>views/shortcuts_dialog.py</extracomment>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <extracomment>views/shortcuts_dialog.py</extracomment>
            <translation>Atajos de teclado</translation>
        </message>
        <message>
            <source>Press the keys beside an action to choose others, then Backspace for none or Esc to keep them. Those that every text and list has cannot be changed.</source>
            <extracomment>views/shortcuts_dialog.py</extracomment>
            <translation>Pulse las teclas que hay junto a una acción para elegir otras y, después, Retroceso para no asignar ninguna o Esc para mantenerlas. Las que tienen todos los textos y listas no se pueden cambiar.</translation>
        </message>
        <message>
            <source>Usual keys for all</source>
            <extracomment>views/shortcuts_dialog.py</extracomment>
            <translation>Teclas habituales para todo</translation>
        </message>
        <message>
            <source>Usual keys for {title}</source>
            <extracomment>views/shortcuts_dialog.py</extracomment>
            <translation>Teclas habituales para {title}</translation>
        </message>
        <message>
            <source>{keys} belongs to “{other}”. Choose others, or change those first.</source>
            <extracomment>views/shortcuts_dialog.py</extracomment>
            <translation>{keys} pertenece a «{other}». Elija otras o cambie antes aquellas.</translation>
        </message>
        <message>
            <source>{keys} moves the focus, or presses what has it. Choose others.</source>
            <extracomment>views/shortcuts_dialog.py</extracomment>
            <translation>{keys} mueve el foco o pulsa lo que lo tiene. Elija otras.</translation>
        </message>
        <message>
            <source>{keys} would be typed into texts. Add Ctrl or Alt, or take F1 to F12.</source>
            <extracomment>views/shortcuts_dialog.py</extracomment>
            <translation>{keys} se escribiría en los textos. Añada Ctrl o Alt, o use de F1 a F12.</translation>
        </message>
    </context>
    <context>
        <name>ShownBeside</name>
        <message numerus="yes">
            <source>Beside these: %n rehearsals, short texts by the reference policy, so that it loses little else</source>
            <extracomment>views/widgets/shown_beside.py</extracomment>
            <translation>
                <numerusform>Además: %n repaso, un texto breve de la política de referencia, para que se pierda poco de lo demás</numerusform>
                <numerusform>Además: %n repasos, textos breves de la política de referencia, para que se pierda poco de lo demás</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Beside these: up to %n recall lessons, long dialogues about facts you approved and others that are made up</source>
            <extracomment>views/widgets/shown_beside.py</extracomment>
            <translation>
                <numerusform>Además: como máximo %n lección de memoria, un diálogo largo sobre hechos que aprobó y otros inventados</numerusform>
                <numerusform>Además: hasta %n lecciones de memoria, diálogos largos sobre hechos que aprobó y otros inventados</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SittingProgress</name>
        <message numerus="yes">
            <source>%n left</source>
            <extracomment>views/widgets/sitting_progress.py</extracomment>
            <translation>
                <numerusform>queda %n</numerusform>
                <numerusform>quedan %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n skipped</source>
            <extracomment>views/widgets/sitting_progress.py</extracomment>
            <translation>
                <numerusform>%n omitida</numerusform>
                <numerusform>%n omitidas</numerusform>
            </translation>
        </message>
        <message>
            <source>Completions that are scored</source>
            <extracomment>views/widgets/sitting_progress.py</extracomment>
            <translation>Respuestas puntuadas</translation>
        </message>
        <message>
            <source>Skipped, flagged, commented</source>
            <extracomment>views/widgets/sitting_progress.py</extracomment>
            <translation>Omitidas, señaladas, comentadas</translation>
        </message>
        <message>
            <source>{minutes} active min</source>
            <extracomment>views/widgets/sitting_progress.py</extracomment>
            <translation>{minutes} min activos</translation>
        </message>
        <message>
            <source>{pace} s each in this sitting</source>
            <extracomment>views/widgets/sitting_progress.py</extracomment>
            <translation>{pace} s cada una en esta sesión</translation>
        </message>
        <message>
            <source>{scored} of {total} scored</source>
            <extracomment>views/widgets/sitting_progress.py</extracomment>
            <translation>{scored} de {total} puntuadas</translation>
        </message>
    </context>
    <context>
        <name>Starters</name>
        <message>
            <source>Ask me three questions about my week.</source>
            <extracomment>views/widgets/starters.py</extracomment>
            <translation>Hazme tres preguntas sobre mi semana.</translation>
        </message>
        <message>
            <source>Labyrinth prompts put what you agreed on to the test.</source>
            <extracomment>views/widgets/starters.py</extracomment>
            <translation>Los prompts de laberinto ponen a prueba lo que han acordado.</translation>
        </message>
        <message>
            <source>Let us plan a small garden together.</source>
            <extracomment>views/widgets/starters.py</extracomment>
            <translation>Planeemos juntos un pequeño jardín.</translation>
        </message>
        <message>
            <source>Start a dialogue</source>
            <extracomment>views/widgets/starters.py</extracomment>
            <translation>Empiece un diálogo</translation>
        </message>
        <message>
            <source>Talk with the policy, a language model, until you agree.</source>
            <extracomment>views/widgets/starters.py</extracomment>
            <translation>Hable con la política, un modelo de lenguaje, hasta que estén de acuerdo.</translation>
        </message>
        <message>
            <source>Talk with the policy; what you agree on here is what it will learn.</source>
            <extracomment>views/widgets/starters.py</extracomment>
            <translation>Hable con la política; lo que acuerden aquí es lo que aprenderá.</translation>
        </message>
        <message>
            <source>Welcome to Ouroboros</source>
            <extracomment>views/widgets/starters.py</extracomment>
            <translation>Le damos la bienvenida a Ouroboros</translation>
        </message>
        <message>
            <source>You score, the policy learns, and you decide what stays.</source>
            <extracomment>views/widgets/starters.py</extracomment>
            <translation>Usted puntúa, la política aprende y usted decide qué se queda.</translation>
        </message>
        <message>
            <source>{keys} begins with the first. Or write something of your own.</source>
            <extracomment>views/widgets/starters.py</extracomment>
            <translation>{keys} empieza con el primero. O escriba lo que quiera.</translation>
        </message>
        <message>
            <source>{keys} installs it; then you can begin.</source>
            <extracomment>views/widgets/starters.py</extracomment>
            <translation>{keys} lo instala; después puede empezar.</translation>
        </message>
    </context>
    <context>
        <name>StatusBar</name>
        <message>
            <source>No policy</source>
            <extracomment>views/status.py</extracomment>
            <translation>Sin política</translation>
        </message>
        <message>
            <source>Saved {time}</source>
            <extracomment>views/status.py</extracomment>
            <translation>Guardado: {time}</translation>
        </message>
        <message>
            <source>adapter {number}</source>
            <extracomment>views/status.py</extracomment>
            <translation>adaptador {number}</translation>
        </message>
        <message>
            <source>bare policy</source>
            <extracomment>views/status.py</extracomment>
            <translation>política sin adaptador</translation>
        </message>
        <message>
            <source>loading</source>
            <extracomment>views/status.py</extracomment>
            <translation>cargando</translation>
        </message>
        <message>
            <source>not loaded</source>
            <extracomment>views/status.py</extracomment>
            <translation>sin cargar</translation>
        </message>
        <message>
            <source>{speed} tokens/s</source>
            <extracomment>views/status.py</extracomment>
            <translation>{speed} tokens/s</translation>
        </message>
    </context>
    <context>
        <name>Stops</name>
        <message>
            <source>Code in {language}: {code}</source>
            <extracomment>views/widgets/stops.py</extracomment>
            <translation>Código en {language}: {code}</translation>
        </message>
        <message>
            <source>Code: {code}</source>
            <extracomment>views/widgets/stops.py</extracomment>
            <translation>Código: {code}</translation>
        </message>
        <message>
            <source>Link: {text}</source>
            <extracomment>views/widgets/stops.py</extracomment>
            <translation>Enlace: {text}</translation>
        </message>
    </context>
    <context>
        <name>StrengthButton</name>
        <message>
            <source>Adapter {number} · {percent} %</source>
            <extracomment>views/widgets/strength.py</extracomment>
            <translation>Adaptador {number} · {percent} %</translation>
        </message>
        <message>
            <source>How much of the live adapter answers in dialogues</source>
            <extracomment>views/widgets/strength.py</extracomment>
            <translation>Cuánto del adaptador activo responde en los diálogos</translation>
        </message>
    </context>
    <context>
        <name>SummaryPage</name>
        <message>
            <source>Approve summary</source>
            <extracomment>views/summary.py</extracomment>
            <translation>Aprobar resumen</translation>
        </message>
        <message>
            <source>Approve summary ({keys})</source>
            <extracomment>views/summary.py</extracomment>
            <translation>Aprobar resumen ({keys})</translation>
        </message>
        <message>
            <source>Approved</source>
            <extracomment>views/summary.py</extracomment>
            <translation>Aprobado</translation>
        </message>
        <message>
            <source>Continue to labyrinth</source>
            <extracomment>views/summary.py</extracomment>
            <translation>Continuar al laberinto</translation>
        </message>
        <message>
            <source>Deleted “{text}”</source>
            <extracomment>views/summary.py</extracomment>
            <translation>Se ha eliminado «{text}»</translation>
        </message>
        <message>
            <source>Draft it again</source>
            <extracomment>views/summary.py</extracomment>
            <translation>Otro borrador</translation>
        </message>
        <message>
            <source>Draft it for me</source>
            <extracomment>views/summary.py</extracomment>
            <translation>Crear un borrador</translation>
        </message>
        <message>
            <source>Go to the dialogue</source>
            <extracomment>views/summary.py</extracomment>
            <translation>Ir al diálogo</translation>
        </message>
        <message>
            <source>Needs at least one fact or conclusion.</source>
            <extracomment>views/summary.py</extracomment>
            <translation>Necesita al menos un hecho o una conclusión.</translation>
        </message>
        <message>
            <source>No summary yet</source>
            <extracomment>views/summary.py</extracomment>
            <translation>Todavía no hay resumen</translation>
        </message>
        <message>
            <source>Nothing to summarise yet</source>
            <extracomment>views/summary.py</extracomment>
            <translation>Todavía no hay nada que resumir</translation>
        </message>
        <message>
            <source>Summary</source>
            <extracomment>views/summary.py</extracomment>
            <translation>Resumen</translation>
        </message>
        <message>
            <source>The helper</source>
            <extracomment>views/summary.py</extracomment>
            <translation>El ayudante</translation>
        </message>
        <message>
            <source>The helper drafts a new summary; you take of it what is better</source>
            <extracomment>views/summary.py</extracomment>
            <translation>El ayudante redacta un resumen nuevo; usted toma de él lo que sea mejor</translation>
        </message>
        <message>
            <source>The policy</source>
            <extracomment>views/summary.py</extracomment>
            <translation>La política</translation>
        </message>
        <message>
            <source>The policy cannot be asked right now; you can write it yourself.</source>
            <extracomment>views/summary.py</extracomment>
            <translation>Ahora no se puede consultar a la política; puede escribirlo usted.</translation>
        </message>
        <message>
            <source>The policy drafts a new summary; you take of it what is better</source>
            <extracomment>views/summary.py</extracomment>
            <translation>La política redacta un resumen nuevo; usted toma de él lo que sea mejor</translation>
        </message>
        <message>
            <source>The policy is still loading.</source>
            <extracomment>views/summary.py</extracomment>
            <translation>La política todavía se está cargando.</translation>
        </message>
        <message>
            <source>The summary condenses your dialogue into facts, conclusions and a persona. {who} drafts it, you correct and approve it. Labyrinth prompts are made from nothing else.</source>
            <extracomment>views/summary.py</extracomment>
            <translation>El resumen condensa su diálogo en hechos, conclusiones y una personalidad. {who} lo redacta; usted lo corrige y lo aprueba. Los prompts de laberinto no se hacen a partir de nada más.</translation>
        </message>
        <message>
            <source>Undo</source>
            <extracomment>views/summary.py</extracomment>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>What labyrinth prompts are made from. Every entry can be edited.</source>
            <extracomment>views/summary.py</extracomment>
            <translation>De aquí salen los prompts de laberinto. Todas las entradas se pueden editar.</translation>
        </message>
        <message>
            <source>Write it myself</source>
            <extracomment>views/summary.py</extracomment>
            <translation>Escribirlo yo</translation>
        </message>
    </context>
    <context>
        <name>TeacherMenu</name>
        <message>
            <source>Add a teacher…</source>
            <extracomment>views/teachers.py</extracomment>
            <translation>Añadir docente…</translation>
        </message>
    </context>
    <context>
        <name>TeacherWeights</name>
        <message>
            <source>How much each teacher counts</source>
            <extracomment>views/widgets/teacher_weights.py</extracomment>
            <translation>Cuánto cuenta cada docente</translation>
        </message>
        <message>
            <source>The reward of a completion is the weighted mean over its teachers. 0 leaves a teacher out, with rewrites and rankings. Policy updates that were made keep the rewards they learned from.</source>
            <extracomment>views/widgets/teacher_weights.py</extracomment>
            <translation>La recompensa de una respuesta es la media ponderada de sus docentes. 0 excluye a un docente, con sus reescrituras y clasificaciones. Las actualizaciones de la política ya hechas conservan las recompensas de las que aprendieron.</translation>
        </message>
        <message>
            <source>Weight of {name}</source>
            <extracomment>views/widgets/teacher_weights.py</extracomment>
            <translation>Peso de {name}</translation>
        </message>
    </context>
    <context>
        <name>TeachersDialog</name>
        <message numerus="yes">
            <source>%n more are hidden until you have scored those completions yourself.</source>
            <extracomment>views/teachers_dialog.py</extracomment>
            <translation>
                <numerusform>Hay %n más, oculta hasta que usted haya puntuado esa respuesta.</numerusform>
                <numerusform>Hay %n más, ocultas hasta que usted haya puntuado esas respuestas.</numerusform>
            </translation>
        </message>
        <message>
            <source>A completion is listed here when two teachers' rewards are more than 0.5 apart: about one point on every criterion.</source>
            <extracomment>views/teachers_dialog.py</extracomment>
            <translation>Una respuesta aparece aquí cuando las recompensas de dos docentes distan más de 0,5: alrededor de un punto en cada criterio.</translation>
        </message>
        <message>
            <source>Agreement</source>
            <extracomment>views/teachers_dialog.py</extracomment>
            <translation>Acuerdo</translation>
        </message>
        <message>
            <source>Close</source>
            <extracomment>views/teachers_dialog.py</extracomment>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Nothing to settle</source>
            <extracomment>views/teachers_dialog.py</extracomment>
            <translation>Nada por resolver</translation>
        </message>
        <message>
            <source>Teachers</source>
            <extracomment>views/teachers_dialog.py</extracomment>
            <translation>Docentes</translation>
        </message>
        <message>
            <source>To settle</source>
            <extracomment>views/teachers_dialog.py</extracomment>
            <translation>Por resolver</translation>
        </message>
        <message>
            <source>To settle ({count})</source>
            <extracomment>views/teachers_dialog.py</extracomment>
            <translation>Por resolver ({count})</translation>
        </message>
        <message>
            <source>Weights</source>
            <extracomment>views/teachers_dialog.py</extracomment>
            <translation>Pesos</translation>
        </message>
    </context>
    <context>
        <name>TemplateDialog</name>
        <message numerus="yes">
            <source>%Ln characters, digest {digest}</source>
            <extracomment>views/template_dialog.py</extracomment>
            <translation>
                <numerusform>%Ln carácter, huella {digest}</numerusform>
                <numerusform>%Ln caracteres, huella {digest}</numerusform>
            </translation>
        </message>
        <message>
            <source>Chat template of the model</source>
            <extracomment>views/template_dialog.py</extracomment>
            <translation>Plantilla de chat del modelo</translation>
        </message>
        <message>
            <source>It is a small program that came with the model and writes each dialogue down for it. Look for sentences that you would not say to the model: whatever stands here is put around your words. What it does is limited, it reads no files and none of your words.</source>
            <extracomment>views/template_dialog.py</extracomment>
            <translation>Es un pequeño programa que vino con el modelo y le transcribe cada diálogo. Busque frases que usted no le diría al modelo: todo lo que figura aquí rodea sus palabras. Lo que hace está limitado; no lee archivos ni sus palabras.</translation>
        </message>
        <message>
            <source>It is a small program that came with the model and writes each dialogue down for it. Take the approval back if it puts anything around your words that you would not say: the model is opened again, with the plain format.</source>
            <extracomment>views/template_dialog.py</extracomment>
            <translation>Es un pequeño programa que vino con el modelo y le transcribe cada diálogo. Retire la aprobación si añade alrededor de sus palabras algo que usted no diría: el modelo se abre de nuevo con el formato simple.</translation>
        </message>
        <message>
            <source>Keep the plain format</source>
            <extracomment>views/template_dialog.py</extracomment>
            <translation>Mantener el formato simple</translation>
        </message>
        <message>
            <source>Keep the template</source>
            <extracomment>views/template_dialog.py</extracomment>
            <translation>Mantener la plantilla</translation>
        </message>
        <message>
            <source>Take the approval back</source>
            <extracomment>views/template_dialog.py</extracomment>
            <translation>Retirar la aprobación</translation>
        </message>
        <message>
            <source>Text of the chat template</source>
            <extracomment>views/template_dialog.py</extracomment>
            <translation>Texto de la plantilla de chat</translation>
        </message>
        <message>
            <source>This model's own chat template is used: you approved it</source>
            <extracomment>views/template_dialog.py</extracomment>
            <translation>Se usa la plantilla de chat propia de este modelo: usted la aprobó</translation>
        </message>
        <message>
            <source>Use this model's own chat template?</source>
            <extracomment>views/template_dialog.py</extracomment>
            <translation>¿Usar la plantilla de chat propia de este modelo?</translation>
        </message>
        <message>
            <source>Use this template</source>
            <extracomment>views/template_dialog.py</extracomment>
            <translation>Usar esta plantilla</translation>
        </message>
    </context>
    <context>
        <name>TranscriptMenu</name>
        <message>
            <source>Copy</source>
            <extracomment>views/widgets/transcript_menu.py</extracomment>
            <translation>Copiar</translation>
        </message>
        <message>
            <source>Copy as Markdown</source>
            <extracomment>views/widgets/transcript_menu.py</extracomment>
            <translation>Copiar como Markdown</translation>
        </message>
        <message>
            <source>Copy code</source>
            <extracomment>views/widgets/transcript_menu.py</extracomment>
            <translation>Copiar código</translation>
        </message>
        <message>
            <source>Copy link address</source>
            <extracomment>views/widgets/transcript_menu.py</extracomment>
            <translation>Copiar dirección del enlace</translation>
        </message>
        <message>
            <source>Copy message</source>
            <extracomment>views/widgets/transcript_menu.py</extracomment>
            <translation>Copiar mensaje</translation>
        </message>
        <message>
            <source>How it was written…</source>
            <extracomment>views/widgets/transcript_menu.py</extracomment>
            <translation>Cómo se escribió…</translation>
        </message>
        <message>
            <source>Open link…</source>
            <extracomment>views/widgets/transcript_menu.py</extracomment>
            <translation>Abrir enlace…</translation>
        </message>
        <message>
            <source>Select all</source>
            <extracomment>views/widgets/transcript_menu.py</extracomment>
            <translation>Seleccionar todo</translation>
        </message>
    </context>
    <context>
        <name>TranscriptView</name>
        <message>
            <source>Copy code</source>
            <extracomment>views/widgets/transcript_view.py</extracomment>
            <translation>Copiar código</translation>
        </message>
        <message>
            <source>The code was copied.</source>
            <extracomment>views/widgets/transcript_view.py</extracomment>
            <translation>Se ha copiado el código.</translation>
        </message>
        <message>
            <source>Thinking…</source>
            <extracomment>views/widgets/transcript_view.py</extracomment>
            <translation>Pensando…</translation>
        </message>
        <message>
            <source>Transcript</source>
            <extracomment>views/widgets/transcript_view.py</extracomment>
            <translation>Transcripción</translation>
        </message>
    </context>
    <context>
        <name>TransformationPicker</name>
        <message>
            <source>All</source>
            <extracomment>views/widgets/transformation_picker.py</extracomment>
            <translation>Todo</translation>
        </message>
        <message>
            <source>Choose all transformations</source>
            <extracomment>views/widgets/transformation_picker.py</extracomment>
            <translation>Elegir todas las transformaciones</translation>
        </message>
        <message>
            <source>Choose no transformation</source>
            <extracomment>views/widgets/transformation_picker.py</extracomment>
            <translation>No elegir ninguna transformación</translation>
        </message>
        <message>
            <source>Combine in pairs</source>
            <extracomment>views/widgets/transformation_picker.py</extracomment>
            <translation>Combinar por pares</translation>
        </message>
        <message>
            <source>Each labyrinth prompt gets two of the chosen ones</source>
            <extracomment>views/widgets/transformation_picker.py</extracomment>
            <translation>Cada prompt de laberinto recibe dos de las elegidas</translation>
        </message>
        <message>
            <source>Each makes a question hard in its own way. Prompts take those chosen in turn.</source>
            <extracomment>views/widgets/transformation_picker.py</extracomment>
            <translation>Cada una hace difícil una pregunta a su manera. Los prompts toman por turno las elegidas.</translation>
        </message>
        <message>
            <source>Make</source>
            <extracomment>views/widgets/transformation_picker.py</extracomment>
            <translation>Hacer</translation>
        </message>
        <message>
            <source>None</source>
            <extracomment>views/widgets/transformation_picker.py</extracomment>
            <translation>Ninguno</translation>
        </message>
        <message>
            <source>Prompts held out</source>
            <extracomment>views/widgets/transformation_picker.py</extracomment>
            <translation>Prompts reservados</translation>
        </message>
        <message>
            <source>Prompts to learn from</source>
            <extracomment>views/widgets/transformation_picker.py</extracomment>
            <translation>Prompts para aprender</translation>
        </message>
        <message>
            <source>Transformations</source>
            <extracomment>views/widgets/transformation_picker.py</extracomment>
            <translation>Transformaciones</translation>
        </message>
        <message>
            <source>held out</source>
            <extracomment>views/widgets/transformation_picker.py</extracomment>
            <translation>de reserva</translation>
        </message>
        <message>
            <source>to learn from and</source>
            <extracomment>views/widgets/transformation_picker.py</extracomment>
            <translation>para aprender y</translation>
        </message>
        <message>
            <source>{chosen} of {all} chosen</source>
            <extracomment>views/widgets/transformation_picker.py</extracomment>
            <translation>{chosen} de {all} elegidas</translation>
        </message>
        <message numerus="yes">
            <source>{chosen} of {all} chosen, %n pairs</source>
            <extracomment>views/widgets/transformation_picker.py</extracomment>
            <translation>
                <numerusform>{chosen} de {all} elegidas, %n par</numerusform>
                <numerusform>{chosen} de {all} elegidas, %n pares</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TransformationPreview</name>
        <message>
            <source>A right answer respects</source>
            <extracomment>views/widgets/transformation_preview.py</extracomment>
            <translation>Una respuesta correcta respeta</translation>
        </message>
        <message>
            <source>Another example</source>
            <extracomment>views/widgets/transformation_preview.py</extracomment>
            <translation>Otro ejemplo</translation>
        </message>
        <message>
            <source>Close the preview</source>
            <extracomment>views/widgets/transformation_preview.py</extracomment>
            <translation>Cerrar la vista previa</translation>
        </message>
        <message>
            <source>Preview of a labyrinth prompt</source>
            <extracomment>views/widgets/transformation_preview.py</extracomment>
            <translation>Vista previa de un prompt de laberinto</translation>
        </message>
        <message>
            <source>Underlined is what the transformation adds, struck through what it replaces.</source>
            <extracomment>views/widgets/transformation_preview.py</extracomment>
            <translation>Subrayado, lo que añade la transformación; tachado, lo que sustituye.</translation>
        </message>
        <message>
            <source>{title} on your own facts</source>
            <extracomment>views/widgets/transformation_preview.py</extracomment>
            <translation>{title} con sus propios hechos</translation>
        </message>
    </context>
    <context>
        <name>UnreadCard</name>
        <message>
            <source>I have read it</source>
            <extracomment>views/widgets/unread_card.py</extracomment>
            <translation>Lo he leído</translation>
        </message>
        <message>
            <source>Not read</source>
            <extracomment>views/widgets/unread_card.py</extracomment>
            <translation>No leído</translation>
        </message>
        <message>
            <source>Read in part</source>
            <extracomment>views/widgets/unread_card.py</extracomment>
            <translation>Leído en parte</translation>
        </message>
        <message>
            <source>The draft was made without all of the dialogue</source>
            <extracomment>views/widgets/unread_card.py</extracomment>
            <translation>El borrador se hizo sin todo el diálogo</translation>
        </message>
        <message>
            <source>This much did not fit into what the model can read at once. Read it yourself, and add what matters.</source>
            <extracomment>views/widgets/unread_card.py</extracomment>
            <translation>Esto no cabía en lo que el modelo puede leer de una vez. Léalo usted y añada lo que importe.</translation>
        </message>
        <message>
            <source>message {first}</source>
            <extracomment>views/widgets/unread_card.py</extracomment>
            <translation>mensaje {first}</translation>
        </message>
        <message>
            <source>messages {first} to {last}</source>
            <extracomment>views/widgets/unread_card.py</extracomment>
            <translation>mensajes {first} a {last}</translation>
        </message>
    </context>
    <context>
        <name>UpdateElsewhere</name>
        <message>
            <source>A machine with more memory or several GPUs can make this update. It gets a folder with what you wrote and scored, in plain text; the adapter that it writes becomes the candidate here, and is compared as any other.</source>
            <extracomment>views/widgets/update_elsewhere.py</extracomment>
            <translation>Un equipo con más memoria o varias GPU puede hacer esta actualización. Recibe una carpeta con lo que usted escribió y puntuó, en texto sin cifrar; el adaptador que escribe se convierte aquí en el candidato y se compara como cualquier otro.</translation>
        </message>
        <message>
            <source>Bring an adapter back…</source>
            <extracomment>views/widgets/update_elsewhere.py</extracomment>
            <translation>Traer un adaptador de vuelta…</translation>
        </message>
        <message>
            <source>Hand over to another machine…</source>
            <extracomment>views/widgets/update_elsewhere.py</extracomment>
            <translation>Entregar a otro equipo…</translation>
        </message>
        <message>
            <source>On another machine</source>
            <extracomment>views/widgets/update_elsewhere.py</extracomment>
            <translation>En otro equipo</translation>
        </message>
    </context>
    <context>
        <name>UpdateFigures</name>
        <message>
            <source>Copy as table</source>
            <extracomment>views/widgets/update_figures.py</extracomment>
            <translation>Copiar como tabla</translation>
        </message>
        <message>
            <source>Step</source>
            <extracomment>views/widgets/update_figures.py</extracomment>
            <translation>Paso</translation>
        </message>
        <message>
            <source>about {time} left</source>
            <extracomment>views/widgets/update_figures.py</extracomment>
            <translation>quedan unos {time}</translation>
        </message>
        <message>
            <source>all steps done</source>
            <extracomment>views/widgets/update_figures.py</extracomment>
            <translation>todos los pasos hechos</translation>
        </message>
        <message>
            <source>completion</source>
            <extracomment>views/widgets/update_figures.py</extracomment>
            <translation>respuesta</translation>
        </message>
        <message>
            <source>cut at</source>
            <extracomment>views/widgets/update_figures.py</extracomment>
            <translation>cortado en</translation>
        </message>
        <message>
            <source>length, held out</source>
            <extracomment>views/widgets/update_figures.py</extracomment>
            <translation>longitud, reservados</translation>
        </message>
        <message>
            <source>limit</source>
            <extracomment>views/widgets/update_figures.py</extracomment>
            <translation>límite</translation>
        </message>
        <message>
            <source>loss</source>
            <extracomment>views/widgets/update_figures.py</extracomment>
            <translation>pérdida</translation>
        </message>
        <message>
            <source>nats</source>
            <extracomment>views/widgets/update_figures.py</extracomment>
            <translation>nats</translation>
        </message>
        <message>
            <source>nats a token</source>
            <extracomment>views/widgets/update_figures.py</extracomment>
            <translation>nats por token</translation>
        </message>
        <message>
            <source>nats, stops at {limit}</source>
            <extracomment>views/widgets/update_figures.py</extracomment>
            <translation>nats, se detiene en {limit}</translation>
        </message>
        <message>
            <source>norm</source>
            <extracomment>views/widgets/update_figures.py</extracomment>
            <translation>norma</translation>
        </message>
        <message>
            <source>of tokens were clipped</source>
            <extracomment>views/widgets/update_figures.py</extracomment>
            <translation>de los tokens se recortaron</translation>
        </message>
        <message>
            <source>share</source>
            <extracomment>views/widgets/update_figures.py</extracomment>
            <translation>proporción</translation>
        </message>
        <message>
            <source>stopped itself at its limit</source>
            <extracomment>views/widgets/update_figures.py</extracomment>
            <translation>se detuvo por sí misma en su límite</translation>
        </message>
        <message>
            <source>tokens</source>
            <extracomment>views/widgets/update_figures.py</extracomment>
            <translation>tokens</translation>
        </message>
        <message>
            <source>unusual</source>
            <extracomment>views/widgets/update_figures.py</extracomment>
            <translation>inusual</translation>
        </message>
        <message>
            <source>{done} of {all}</source>
            <extracomment>views/widgets/update_figures.py</extracomment>
            <translation>{done} de {all}</translation>
        </message>
    </context>
    <context>
        <name>UpdateFit</name>
        <message>
            <source>Check again</source>
            <extracomment>views/widgets/update_fit.py</extracomment>
            <translation>Comprobar de nuevo</translation>
        </message>
        <message>
            <source>Does not fit</source>
            <extracomment>views/widgets/update_fit.py</extracomment>
            <translation>No cabe</translation>
        </message>
        <message>
            <source>How much memory and time it takes could not be worked out.</source>
            <extracomment>views/widgets/update_fit.py</extracomment>
            <translation>No se pudo calcular cuánta memoria y tiempo requiere.</translation>
        </message>
        <message>
            <source>It does not fit into memory.</source>
            <extracomment>views/widgets/update_fit.py</extracomment>
            <translation>No cabe en la memoria.</translation>
        </message>
        <message>
            <source>Memory and time are worked out when the policy is loaded.</source>
            <extracomment>views/widgets/update_fit.py</extracomment>
            <translation>La memoria y el tiempo se calculan cuando la política está cargada.</translation>
        </message>
        <message>
            <source>What it takes</source>
            <extracomment>views/widgets/update_fit.py</extracomment>
            <translation>Lo que requiere</translation>
        </message>
        <message>
            <source>Working out memory and time…</source>
            <extracomment>views/widgets/update_fit.py</extracomment>
            <translation>Calculando memoria y tiempo…</translation>
        </message>
    </context>
    <context>
        <name>UpdateMessage</name>
        <message>
            <source>Both policies answer the held-out prompts</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation>Ambas políticas responden a los prompts reservados</translation>
        </message>
        <message>
            <source>Compare it with the live policy on prompts it never learned from, without knowing which is which. Then promote or discard it.</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation>Compárelo con la política activa en prompts de los que nunca aprendió, sin saber cuál es cuál. Después, promuévalo o descártelo.</translation>
        </message>
        <message>
            <source>Give it up</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation>Abandonarla</translation>
        </message>
        <message numerus="yes">
            <source>It had done {done} of %n steps.</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation>
                <numerusform>Había hecho {done} de %n paso.</numerusform>
                <numerusform>Había hecho {done} de %n pasos.</numerusform>
            </translation>
        </message>
        <message>
            <source>New instructions are written; no weights changed</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation>Se escriben instrucciones nuevas; los pesos no han cambiado</translation>
        </message>
        <message>
            <source>Resume the policy update</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation>Reanudar la actualización</translation>
        </message>
        <message>
            <source>Resumed, it ends exactly as it would have ended; given up, the live policy stays as it is. Every score is kept either way.</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation>Si la reanuda, termina exactamente como habría terminado; si la abandona, la política activa queda como está. En ambos casos se conservan todas las puntuaciones.</translation>
        </message>
        <message>
            <source>The candidate is live now</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation>El candidato ya está activo</translation>
        </message>
        <message>
            <source>The candidate is the same model. Before every dialogue it is told your persona snapshot's words and your best examples.</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation>El candidato es el mismo modelo. Antes de cada diálogo se le dan las palabras de su retrato de personalidad y sus mejores ejemplos.</translation>
        </message>
        <message>
            <source>The candidate was discarded</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation>El candidato se ha descartado</translation>
        </message>
        <message>
            <source>The candidate was rejected before a vote</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation>El candidato se rechazó antes de votar</translation>
        </message>
        <message>
            <source>The live policy is unchanged, and every score is kept.</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation>La política activa no ha cambiado y se conservan todas las puntuaciones.</translation>
        </message>
        <message>
            <source>The live policy stays as it was. The candidate is kept in the list below.</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation>La política activa queda como estaba. El candidato se conserva en la lista de abajo.</translation>
        </message>
        <message>
            <source>The next dialogue is with it. Any earlier adapter is one click away.</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation>El próximo diálogo es con él. Cualquier adaptador anterior está a un clic.</translation>
        </message>
        <message>
            <source>The policy update failed</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation>La actualización de la política ha fallado</translation>
        </message>
        <message>
            <source>The policy update made a candidate</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation>La actualización de la política ha creado un candidato</translation>
        </message>
        <message>
            <source>The policy update was interrupted</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation>La actualización de la política se interrumpió</translation>
        </message>
        <message>
            <source>Then you compare their completions pair by pair, not knowing whose.</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation>Después compara sus respuestas par a par, sin saber de quién son.</translation>
        </message>
        <message>
            <source>There is no held-out prompt in this cycle to compare it on. You can promote it unseen, or discard it; the live policy can always be brought back.</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation>En este ciclo no hay ningún prompt reservado con el que compararlo. Puede promoverlo sin verlo o descartarlo; la política activa siempre se puede recuperar.</translation>
        </message>
        <message>
            <source>You stopped the policy update</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation>Usted detuvo la actualización de la política</translation>
        </message>
    </context>
    <context>
        <name>UpdateMethod</name>
        <message numerus="yes">
            <source>%n completions were not scored.</source>
            <extracomment>views/widgets/update_method.py</extracomment>
            <translation>
                <numerusform>%n respuesta no se ha puntuado.</numerusform>
                <numerusform>%n respuestas no se han puntuado.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Fitted on %n scores</source>
            <extracomment>views/widgets/update_method.py</extracomment>
            <translation>
                <numerusform>Ajustado con %n puntuación</numerusform>
                <numerusform>Ajustado con %n puntuaciones</numerusform>
            </translation>
        </message>
        <message>
            <source>How it learns</source>
            <extracomment>views/widgets/update_method.py</extracomment>
            <translation>Cómo aprende</translation>
        </message>
        <message>
            <source>Learn from predicted rewards too</source>
            <extracomment>views/widgets/update_method.py</extracomment>
            <translation>Aprender también de recompensas previstas</translation>
        </message>
        <message>
            <source>Method of the policy update</source>
            <extracomment>views/widgets/update_method.py</extracomment>
            <translation>Método de la actualización de la política</translation>
        </message>
        <message>
            <source>The reward model is fitted on your scores first.</source>
            <extracomment>views/widgets/update_method.py</extracomment>
            <translation>Primero se ajusta el modelo de recompensa a sus puntuaciones.</translation>
        </message>
        <message numerus="yes">
            <source>The reward model is sure enough of %n of them; the others wait for you.</source>
            <extracomment>views/widgets/update_method.py</extracomment>
            <translation>
                <numerusform>El modelo de recompensa está bastante seguro de %n de ellas; las demás le esperan a usted.</numerusform>
                <numerusform>El modelo de recompensa está bastante seguro de %n de ellas; las demás le esperan a usted.</numerusform>
            </translation>
        </message>
        <message>
            <source>it ranks answers like you with a correlation of {value}</source>
            <extracomment>views/widgets/update_method.py</extracomment>
            <translation>ordena las respuestas como usted con una correlación de {value}</translation>
        </message>
    </context>
    <context>
        <name>UpdateRunning</name>
        <message>
            <source>Pause</source>
            <extracomment>views/widgets/update_running.py</extracomment>
            <translation>Pausar</translation>
        </message>
        <message>
            <source>Steps of the policy update</source>
            <extracomment>views/widgets/update_running.py</extracomment>
            <translation>Pasos de la actualización de la política</translation>
        </message>
        <message>
            <source>Stop after this step</source>
            <extracomment>views/widgets/update_running.py</extracomment>
            <translation>Detener tras este paso</translation>
        </message>
        <message>
            <source>Stop now (reloads the model)</source>
            <extracomment>views/widgets/update_running.py</extracomment>
            <translation>Detener ya (recarga el modelo)</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <extracomment>views/widgets/update_running.py</extracomment>
            <translation>Deteniendo…</translation>
        </message>
        <message>
            <source>The computer is free meanwhile. Resumed, it ends in the same adapter.</source>
            <extracomment>views/widgets/update_running.py</extracomment>
            <translation>Entretanto el equipo queda libre. Al reanudarla, termina en el mismo adaptador.</translation>
        </message>
    </context>
    <context>
        <name>UpdateSetup</name>
        <message numerus="yes">
            <source>%n preferences, from rankings, rewrites and choices between replies</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>
                <numerusform>%n preferencia, de clasificaciones, reescrituras y elecciones entre réplicas</numerusform>
                <numerusform>%n preferencias, de clasificaciones, reescrituras y elecciones entre réplicas</numerusform>
            </translation>
        </message>
        <message>
            <source>Advanced settings</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Ajustes avanzados</translation>
        </message>
        <message>
            <source>Back to the preset</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Volver al preajuste</translation>
        </message>
        <message>
            <source>Below this share of its variety the candidate is rejected; 0 is off.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Por debajo de esta proporción de su variedad se rechaza el candidato; 0 lo desactiva.</translation>
        </message>
        <message>
            <source>Beyond this distance the candidate is rejected, in nats a token; 0 is off.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Más allá de esta distancia se rechaza el candidato, en nats por token; 0 lo desactiva.</translation>
        </message>
        <message>
            <source>Bias against variance of the advantage; 0.9 to 1.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Sesgo frente a varianza de la ventaja; 0,9 a 1.</translation>
        </message>
        <message>
            <source>Bold</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Audaz</translation>
        </message>
        <message>
            <source>Careful</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Prudente</translation>
        </message>
        <message>
            <source>Discount a token; 1 is right for short completions.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Descuento por token; 1 es lo adecuado para respuestas cortas.</translation>
        </message>
        <message>
            <source>Distance from the reference policy that kl_coef is adapted to; 0 is off.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Distancia a la política de referencia a la que se adapta kl_coef; 0 lo desactiva.</translation>
        </message>
        <message>
            <source>Each rewrite is also shown under this many other transformations; 0 is off.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Cada reescritura se muestra también con este número de otras transformaciones; 0 lo desactiva.</translation>
        </message>
        <message>
            <source>How far it may move</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Cuánto puede moverse</translation>
        </message>
        <message>
            <source>How far one token's ratio may move; 0.1 to 0.3.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Cuánto puede moverse la razón de un token; 0,1 a 0,3.</translation>
        </message>
        <message>
            <source>How sharply rankings count; 0.05 to 0.5.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Con qué fuerza cuentan las clasificaciones; 0,05 a 0,5.</translation>
        </message>
        <message>
            <source>Imported: {what}</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Importado: {what}</translation>
        </message>
        <message>
            <source>Learns most from few scores, and is most likely to lose something else.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Es lo que más aprende de pocas puntuaciones y lo que más fácilmente pierde otra cosa.</translation>
        </message>
        <message>
            <source>Long dialogues about your facts and made-up ones, asked at the end; 0 is off.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Diálogos largos sobre sus hechos y otros inventados, con preguntas al final; 0 lo desactiva.</translation>
        </message>
        <message>
            <source>Longest gradient; 0.5 to 2.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Gradiente más largo; 0,5 a 2.</translation>
        </message>
        <message>
            <source>Moves clearly towards your scores and stays near the reference policy.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Se mueve claramente hacia sus puntuaciones y se mantiene cerca de la política de referencia.</translation>
        </message>
        <message>
            <source>Normal</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Intermedio</translation>
        </message>
        <message>
            <source>Optimiser steps a pass; 1 to 8 is safe.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Pasos del optimizador por pasada; de 1 a 8 es seguro.</translation>
        </message>
        <message>
            <source>Order of the minibatches; any number.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Orden de los minilotes; cualquier número.</translation>
        </message>
        <message>
            <source>Passes over the completions; 1 to 8 is safe.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Pasadas sobre las respuestas; de 1 a 8 es seguro.</translation>
        </message>
        <message>
            <source>Pull towards the reference policy; 0.01 to 0.2.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Atracción hacia la política de referencia; 0,01 a 0,2.</translation>
        </message>
        <message>
            <source>Reward for the same answer to the same question asked plainly; 0 is off.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Recompensa por la misma respuesta a la misma pregunta hecha de forma sencilla; 0 la desactiva.</translation>
        </message>
        <message>
            <source>Reward for variety; 0 to 0.01.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Recompensa por variedad; 0 a 0,01.</translation>
        </message>
        <message>
            <source>Short texts by the reference policy, so that little else is lost; 0 is off.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Textos breves de la política de referencia, para que se pierda poco de lo demás; 0 lo desactiva.</translation>
        </message>
        <message>
            <source>Size of a step; 0.00005 to 0.001 is safe.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Tamaño de un paso; de 0,00005 a 0,001 es seguro.</translation>
        </message>
        <message>
            <source>Small steps that stop early: little changes, little can go wrong.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Pasos pequeños que se detienen pronto: cambia poco y poco puede salir mal.</translation>
        </message>
        <message>
            <source>The update stops at 1.5 times this, in nats; 0.02 to 0.2.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>La actualización se detiene a 1,5 veces este valor, en nats; 0,02 a 0,2.</translation>
        </message>
        <message>
            <source>Weight of your rankings; 0 to 1.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Peso de sus clasificaciones; 0 a 1.</translation>
        </message>
        <message>
            <source>Weight of your rewrites, of recall lessons and rehearsals; 0 to 2.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Peso de sus reescrituras, de las lecciones de memoria y de los repasos; 0 a 2.</translation>
        </message>
        <message>
            <source>What a reward is held against: the other completions, or a learned value.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Con qué se contrasta una recompensa: con las demás respuestas o con un valor aprendido.</translation>
        </message>
        <message>
            <source>What it learns from</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>De qué aprende</translation>
        </message>
        <message>
            <source>leave one out</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>dejar una fuera</translation>
        </message>
        <message>
            <source>mean reward</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>recompensa media</translation>
        </message>
        <message>
            <source>mean reward, from {low} to {high}</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>recompensa media, de {low} a {high}</translation>
        </message>
        <message>
            <source>mean reward, from −1 to +1</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>recompensa media, de −1 a +1</translation>
        </message>
        <message>
            <source>rewrites, as demonstrations</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>reescrituras, como demostraciones</translation>
        </message>
        <message>
            <source>scored completions</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>respuestas puntuadas</translation>
        </message>
        <message numerus="yes">
            <source>scored completions; %n more cannot be learned from</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>
                <numerusform>respuestas puntuadas; de %n más no se puede aprender</numerusform>
                <numerusform>respuestas puntuadas; de otras %n no se puede aprender</numerusform>
            </translation>
        </message>
        <message>
            <source>value head</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>cabeza de valor</translation>
        </message>
    </context>
    <context>
        <name>VerdictCard</name>
        <message>
            <source>Pair {place}: {outcome}</source>
            <extracomment>views/widgets/verdict_card.py</extracomment>
            <translation>Par {place}: {outcome}</translation>
        </message>
        <message>
            <source>The candidate is better than the live policy, beyond chance.</source>
            <extracomment>views/widgets/verdict_card.py</extracomment>
            <translation>El candidato es mejor que la política activa, más allá del azar.</translation>
        </message>
        <message>
            <source>The candidate is worse than the live policy, beyond chance.</source>
            <extracomment>views/widgets/verdict_card.py</extracomment>
            <translation>El candidato es peor que la política activa, más allá del azar.</translation>
        </message>
        <message>
            <source>The votes do not tell the candidate from the live policy.</source>
            <extracomment>views/widgets/verdict_card.py</extracomment>
            <translation>Los votos no distinguen el candidato de la política activa.</translation>
        </message>
        <message>
            <source>Vote by vote</source>
            <extracomment>views/widgets/verdict_card.py</extracomment>
            <translation>Voto a voto</translation>
        </message>
        <message numerus="yes">
            <source>Win rate {rate} %, 95 % interval {low} to {high} %, from {votes} of %n blind pairs on held-out prompts. A tie counts half; even is 50 %.</source>
            <extracomment>views/widgets/verdict_card.py</extracomment>
            <translation>
                <numerusform>Tasa de victorias {rate} %, intervalo del 95 % de {low} a {high} %, con {votes} de %n par a ciegas sobre prompts reservados. Un empate cuenta la mitad; la igualdad es el 50 %.</numerusform>
                <numerusform>Tasa de victorias {rate} %, intervalo del 95 % de {low} a {high} %, con {votes} de %n pares a ciegas sobre prompts reservados. Un empate cuenta la mitad; la igualdad es el 50 %.</numerusform>
            </translation>
        </message>
        <message>
            <source>both bad</source>
            <extracomment>views/widgets/verdict_card.py</extracomment>
            <translation>ambas malas</translation>
        </message>
        <message>
            <source>not voted on</source>
            <extracomment>views/widgets/verdict_card.py</extracomment>
            <translation>sin votar</translation>
        </message>
        <message>
            <source>the candidate was better</source>
            <extracomment>views/widgets/verdict_card.py</extracomment>
            <translation>el candidato fue mejor</translation>
        </message>
        <message>
            <source>the live policy was better</source>
            <extracomment>views/widgets/verdict_card.py</extracomment>
            <translation>la política activa fue mejor</translation>
        </message>
        <message>
            <source>tie</source>
            <extracomment>views/widgets/verdict_card.py</extracomment>
            <translation>empate</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>Opening your cycles</source>
            <extracomment>views/welcome.py</extracomment>
            <translation>Abriendo sus ciclos</translation>
        </message>
        <message>
            <source>Opening your cycles…</source>
            <extracomment>views/welcome.py</extracomment>
            <translation>Abriendo sus ciclos…</translation>
        </message>
        <message>
            <source>Ouroboros</source>
            <extracomment>views/welcome.py</extracomment>
            <translation>Ouroboros</translation>
        </message>
    </context>
    <context>
        <name>WorkBar</name>
        <message>
            <source>Cancel</source>
            <extracomment>views/widgets/progress.py</extracomment>
            <translation>Cancelar</translation>
        </message>
        <message>
            <source>Stop now (reloads the model)</source>
            <extracomment>views/widgets/progress.py</extracomment>
            <translation>Detener ya (recarga el modelo)</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <extracomment>views/widgets/progress.py</extracomment>
            <translation>Deteniendo…</translation>
        </message>
        <message>
            <source>{done} of {total} {unit}</source>
            <extracomment>views/widgets/progress.py</extracomment>
            <translation>{done} de {total} {unit}</translation>
        </message>
    </context>
    <context>
        <name>WrittenDialog</name>
        <message>
            <source>Close</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>How this message was written</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>Cómo se escribió este mensaje</translation>
        </message>
    </context>
    <context>
        <name>_Canvas</name>
        <message>
            <source>follows from {numbers}</source>
            <extracomment>views/widgets/logic_graph.py</extracomment>
            <translation>se deduce de {numbers}</translation>
        </message>
    </context>
    <context>
        <name>_DiffRow</name>
        <message>
            <source>Add</source>
            <extracomment>views/widgets/draft_diff.py</extracomment>
            <translation>Añadir</translation>
        </message>
        <message>
            <source>Change</source>
            <extracomment>views/widgets/draft_diff.py</extracomment>
            <translation>Cambiar</translation>
        </message>
        <message>
            <source>Follow from other entries</source>
            <extracomment>views/widgets/draft_diff.py</extracomment>
            <translation>Se deduce de otras entradas</translation>
        </message>
        <message>
            <source>Remove</source>
            <extracomment>views/widgets/draft_diff.py</extracomment>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>conclusion</source>
            <extracomment>views/widgets/draft_diff.py</extracomment>
            <translation>conclusión</translation>
        </message>
        <message>
            <source>fact</source>
            <extracomment>views/widgets/draft_diff.py</extracomment>
            <translation>hecho</translation>
        </message>
        <message>
            <source>trait of the persona</source>
            <extracomment>views/widgets/draft_diff.py</extracomment>
            <translation>rasgo de la personalidad</translation>
        </message>
    </context>
    <context>
        <name>_Legend</name>
        <message>
            <source>each step</source>
            <extracomment>views/widgets/metric_plot.py</extracomment>
            <translation>cada paso</translation>
        </message>
        <message>
            <source>trend</source>
            <extracomment>views/widgets/metric_plot.py</extracomment>
            <translation>tendencia</translation>
        </message>
    </context>
    <context>
        <name>_StrengthPopup</name>
        <message>
            <source>0 % is the bare policy, 100 % the adapter as it was promoted. Only your dialogues are with it: what you score and what is learned from stays at 100 %.</source>
            <extracomment>views/widgets/strength.py</extracomment>
            <translation>0 % es la política sin adaptador; 100 %, el adaptador tal como se promovió. Solo afecta a sus diálogos: lo que puntúa y de lo que se aprende sigue al 100 %.</translation>
        </message>
        <message>
            <source>Done</source>
            <extracomment>views/widgets/strength.py</extracomment>
            <translation>Listo</translation>
        </message>
        <message>
            <source>Strength of the adapter</source>
            <extracomment>views/widgets/strength.py</extracomment>
            <translation>Intensidad del adaptador</translation>
        </message>
        <message>
            <source>Strength of the adapter in dialogues</source>
            <extracomment>views/widgets/strength.py</extracomment>
            <translation>Intensidad del adaptador en los diálogos</translation>
        </message>
        <message>
            <source>adapter</source>
            <extracomment>views/widgets/strength.py</extracomment>
            <translation>adaptador</translation>
        </message>
        <message>
            <source>bare policy</source>
            <extracomment>views/widgets/strength.py</extracomment>
            <translation>política sin adaptador</translation>
        </message>
    </context>
    <context>
        <name>_Tile</name>
        <message numerus="yes">
            <source>Estimated on your facts, from %n examples</source>
            <extracomment>views/widgets/transformation_picker.py</extracomment>
            <translation>
                <numerusform>Estimada con sus hechos, a partir de %n ejemplo</numerusform>
                <numerusform>Estimada con sus hechos, a partir de %n ejemplos</numerusform>
            </translation>
        </message>
        <message>
            <source>Preview</source>
            <extracomment>views/widgets/transformation_picker.py</extracomment>
            <translation>Vista previa</translation>
        </message>
        <message>
            <source>Preview of {title}</source>
            <extracomment>views/widgets/transformation_picker.py</extracomment>
            <translation>Vista previa de {title}</translation>
        </message>
    </context>
    <context>
        <name>actions</name>
        <message>
            <source>Adapters cannot be compared just now.</source>
            <extracomment>views/window_handlers.py</extracomment>
            <translation>Ahora no se pueden comparar adaptadores.</translation>
        </message>
        <message>
            <source>All commands…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Todas las órdenes…</translation>
        </message>
        <message>
            <source>All completions are bad</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Todas las respuestas son malas</translation>
        </message>
        <message>
            <source>All cycles…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Todos los ciclos…</translation>
        </message>
        <message>
            <source>Approve the summary</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Aprobar el resumen</translation>
        </message>
        <message>
            <source>Backups…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Copias de seguridad…</translation>
        </message>
        <message>
            <source>Bin…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Papelera…</translation>
        </message>
        <message>
            <source>Bring an adapter back…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Traer un adaptador de vuelta…</translation>
        </message>
        <message>
            <source>Can't say</source>
            <extracomment>views/actions.py</extracomment>
            <translation>No lo sé</translation>
        </message>
        <message>
            <source>Chat template of the model…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Plantilla de chat del modelo…</translation>
        </message>
        <message>
            <source>Check for updates in the browser…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Buscar actualizaciones en el navegador…</translation>
        </message>
        <message>
            <source>Compare two adapters blind…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Comparar dos adaptadores a ciegas…</translation>
        </message>
        <message>
            <source>Copy as Markdown</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Copiar como Markdown</translation>
        </message>
        <message>
            <source>Copy what is selected, else the message</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Copiar lo seleccionado o, si no, el mensaje</translation>
        </message>
        <message>
            <source>Cycle</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Ciclo</translation>
        </message>
        <message>
            <source>Delete this cycle</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Eliminar este ciclo</translation>
        </message>
        <message>
            <source>Dialogue</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Diálogo</translation>
        </message>
        <message>
            <source>Edit</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Editar</translation>
        </message>
        <message>
            <source>Export a data set…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Exportar un conjunto de datos…</translation>
        </message>
        <message>
            <source>Find in the dialogue…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Buscar en el diálogo…</translation>
        </message>
        <message>
            <source>First, last message</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Primer, último mensaje</translation>
        </message>
        <message>
            <source>A is better</source>
            <extracomment>views/actions.py</extracomment>
            <translation>A es mejor</translation>
        </message>
        <message>
            <source>B is better</source>
            <extracomment>views/actions.py</extracomment>
            <translation>B es mejor</translation>
        </message>
        <message>
            <source>Both bad</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Ambas malas</translation>
        </message>
        <message>
            <source>Comment on the completion</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Comentar la respuesta</translation>
        </message>
        <message>
            <source>Flag the completion</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Señalar la respuesta</translation>
        </message>
        <message>
            <source>Go on with a reply</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Continuar con una réplica</translation>
        </message>
        <message>
            <source>Go to</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Ir a</translation>
        </message>
        <message>
            <source>Hand over to another machine…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Entregar a otro equipo…</translation>
        </message>
        <message>
            <source>Help</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Ayuda</translation>
        </message>
        <message>
            <source>How this message was written…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Cómo se escribió este mensaje…</translation>
        </message>
        <message>
            <source>Import…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Importar…</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Atajos de teclado</translation>
        </message>
        <message>
            <source>Labyrinth</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Laberinto</translation>
        </message>
        <message>
            <source>Larger text</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Texto más grande</translation>
        </message>
        <message>
            <source>Leave an edit of a message</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Salir de la edición de un mensaje</translation>
        </message>
        <message>
            <source>Map of branches…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Mapa de ramas…</translation>
        </message>
        <message>
            <source>Mark the reply: bad</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Marcar la réplica: mala</translation>
        </message>
        <message>
            <source>Mark the reply: contradiction</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Marcar la réplica: contradicción</translation>
        </message>
        <message>
            <source>Mark the reply: good</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Marcar la réplica: buena</translation>
        </message>
        <message>
            <source>Mark the reply: out of character</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Marcar la réplica: fuera de personaje</translation>
        </message>
        <message>
            <source>Mark words of the completion</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Marcar palabras de la respuesta</translation>
        </message>
        <message>
            <source>Measure before and after…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Medir antes y después…</translation>
        </message>
        <message>
            <source>Models…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Modelos…</translation>
        </message>
        <message>
            <source>Move the entry</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Mover la entrada</translation>
        </message>
        <message>
            <source>New cycle</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Nuevo ciclo</translation>
        </message>
        <message>
            <source>Next completion</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Respuesta siguiente</translation>
        </message>
        <message>
            <source>Next hit</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Resultado siguiente</translation>
        </message>
        <message>
            <source>Next message</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Mensaje siguiente</translation>
        </message>
        <message>
            <source>Next pane</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Panel siguiente</translation>
        </message>
        <message>
            <source>Next prompt</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Prompt siguiente</translation>
        </message>
        <message>
            <source>Rank {place}</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Puesto {place}</translation>
        </message>
        <message>
            <source>Score {point} of 5</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Puntuar con {point} de 5</translation>
        </message>
        <message>
            <source>Tie</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Empate</translation>
        </message>
        <message>
            <source>Normal text size</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Tamaño de texto normal</translation>
        </message>
        <message>
            <source>Export an adapter…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Exportar un adaptador…</translation>
        </message>
        <message>
            <source>Guide</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Guía</translation>
        </message>
        <message>
            <source>Pause the policy update</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Pausar la actualización de la política</translation>
        </message>
        <message>
            <source>Policy update</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Actualización de la política</translation>
        </message>
        <message>
            <source>Preset of the dialogue…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Preajuste del diálogo…</translation>
        </message>
        <message>
            <source>Previous completion</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Respuesta anterior</translation>
        </message>
        <message>
            <source>Previous hit</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Resultado anterior</translation>
        </message>
        <message>
            <source>Previous message</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Mensaje anterior</translation>
        </message>
        <message>
            <source>Previous pane</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Panel anterior</translation>
        </message>
        <message>
            <source>Previous prompt</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Prompt anterior</translation>
        </message>
        <message>
            <source>Quit</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Salir</translation>
        </message>
        <message>
            <source>Redo</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Rehacer</translation>
        </message>
        <message>
            <source>Redo {what}</source>
            <extracomment>views/window_actions.py</extracomment>
            <translation>Rehacer {what}</translation>
        </message>
        <message>
            <source>Replies side by side…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Réplicas en paralelo…</translation>
        </message>
        <message>
            <source>Reply</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Réplica</translation>
        </message>
        <message>
            <source>Rewrite the completion</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Reescribir la respuesta</translation>
        </message>
        <message>
            <source>Scoring</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Puntuación</translation>
        </message>
        <message>
            <source>Search all dialogues…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Buscar en todos los diálogos…</translation>
        </message>
        <message>
            <source>Select the whole transcript</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Seleccionar toda la transcripción</translation>
        </message>
        <message>
            <source>Select; by words</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Seleccionar; por palabras</translation>
        </message>
        <message>
            <source>Send the message</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Enviar el mensaje</translation>
        </message>
        <message>
            <source>Servers…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Servidores…</translation>
        </message>
        <message>
            <source>Settings</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Ajustes</translation>
        </message>
        <message>
            <source>Show and move the caret</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Mostrar y mover el cursor</translation>
        </message>
        <message>
            <source>Side by side</source>
            <extracomment>views/actions.py</extracomment>
            <translation>En paralelo</translation>
        </message>
        <message>
            <source>Skip the completion</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Omitir la respuesta</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Texto más pequeño</translation>
        </message>
        <message>
            <source>Stop what runs</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Detener lo que está en marcha</translation>
        </message>
        <message>
            <source>Strength of the adapter…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Intensidad del adaptador…</translation>
        </message>
        <message>
            <source>Summary</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Resumen</translation>
        </message>
        <message>
            <source>Undo</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Undo {what}</source>
            <extracomment>views/window_actions.py</extracomment>
            <translation>Deshacer {what}</translation>
        </message>
        <message>
            <source>View</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Ver</translation>
        </message>
        <message>
            <source>Wait for the update, or end the vote first.</source>
            <extracomment>views/window_handlers.py</extracomment>
            <translation>Espere a la actualización o termine antes la votación.</translation>
        </message>
        <message>
            <source>What the models can do…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Qué pueden hacer los modelos…</translation>
        </message>
        <message>
            <source>What was imported…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Lo que se importó…</translation>
        </message>
        <message>
            <source>Write a report of this cycle…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Escribir un informe de este ciclo…</translation>
        </message>
    </context>
    <context>
        <name>adapter_export</name>
        <message>
            <source>Possible when the policy is loaded and free.</source>
            <extracomment>views/adapter_export_dialog.py</extracomment>
            <translation>Posible cuando la política está cargada y libre.</translation>
        </message>
        <message>
            <source>There is nothing to export yet: a policy update makes an adapter.</source>
            <extracomment>views/adapter_export_dialog.py</extracomment>
            <translation>Todavía no hay nada que exportar: el adaptador lo crea una actualización de la política.</translation>
        </message>
        <message>
            <source>Where to put the folder</source>
            <extracomment>views/adapter_exporting.py</extracomment>
            <translation>Dónde poner la carpeta</translation>
        </message>
    </context>
    <context>
        <name>attention</name>
        <message>
            <source>Answering the held-out prompts</source>
            <extracomment>views/attention.py</extracomment>
            <translation>La respuesta a los prompts reservados</translation>
        </message>
        <message>
            <source>Answering the labyrinth prompts</source>
            <extracomment>views/attention.py</extracomment>
            <translation>La respuesta a los prompts de laberinto</translation>
        </message>
        <message>
            <source>Loading the model</source>
            <extracomment>views/attention.py</extracomment>
            <translation>Carga del modelo</translation>
        </message>
        <message>
            <source>The draft of the summary</source>
            <extracomment>views/attention.py</extracomment>
            <translation>El borrador del resumen</translation>
        </message>
        <message>
            <source>The export</source>
            <extracomment>views/attention.py</extracomment>
            <translation>La exportación</translation>
        </message>
        <message>
            <source>The import</source>
            <extracomment>views/attention.py</extracomment>
            <translation>La importación</translation>
        </message>
        <message>
            <source>The installation</source>
            <extracomment>views/attention.py</extracomment>
            <translation>La instalación</translation>
        </message>
        <message>
            <source>The policy update</source>
            <extracomment>views/attention.py</extracomment>
            <translation>La actualización de la política</translation>
        </message>
        <message>
            <source>The reply</source>
            <extracomment>views/attention.py</extracomment>
            <translation>La réplica</translation>
        </message>
        <message>
            <source>What was running</source>
            <extracomment>views/attention.py</extracomment>
            <translation>Lo que estaba en marcha</translation>
        </message>
        <message>
            <source>{what} has ended.</source>
            <extracomment>views/attention.py</extracomment>
            <translation>{what}: ha terminado.</translation>
        </message>
        <message>
            <source>{what} has stopped: something went wrong.</source>
            <extracomment>views/attention.py</extracomment>
            <translation>{what}: se ha detenido; algo ha fallado.</translation>
        </message>
        <message>
            <source>{what} is paused.</source>
            <extracomment>views/attention.py</extracomment>
            <translation>{what}: en pausa.</translation>
        </message>
    </context>
    <context>
        <name>backups</name>
        <message numerus="yes">
            <source>%n cycles</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation>
                <numerusform>%n ciclo</numerusform>
                <numerusform>%n ciclos</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n messages</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation>
                <numerusform>%n mensaje</numerusform>
                <numerusform>%n mensajes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n scores</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation>
                <numerusform>%n puntuación</numerusform>
                <numerusform>%n puntuaciones</numerusform>
            </translation>
        </message>
        <message>
            <source>A backup that you keep elsewhere</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation>Una copia de seguridad que guarda en otro lugar</translation>
        </message>
        <message>
            <source>A passphrase of several words. Without it nobody can read the file, you neither.</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation>Una frase de contraseña de varias palabras. Sin ella nadie puede leer el archivo, usted tampoco.</translation>
        </message>
        <message>
            <source>Back up now</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation>Copiar ahora</translation>
        </message>
        <message>
            <source>Backups</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation>Copias de seguridad</translation>
        </message>
        <message>
            <source>Backups (*.age *.duckdb)</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation>Copias de seguridad (*.age *.duckdb)</translation>
        </message>
        <message>
            <source>Backups are made by themselves while you work, and each was opened and counted before it was kept. Restoring keeps the present store beside; what you wrote since the newest backup is brought back from the journal.</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation>Las copias de seguridad se hacen solas mientras trabaja, y cada una se abrió y se contó antes de guardarla. Al restaurar se conserva aparte el almacén actual; lo que escribió desde la copia más reciente se recupera del diario.</translation>
        </message>
        <message>
            <source>From a file…</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation>Desde un archivo…</translation>
        </message>
        <message>
            <source>Restore</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation>Restaurar</translation>
        </message>
        <message>
            <source>Restore the backup of {when}?</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation>¿Restaurar la copia de seguridad de {when}?</translation>
        </message>
        <message>
            <source>Restore {name}?</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation>¿Restaurar {name}?</translation>
        </message>
        <message>
            <source>Save encrypted…</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation>Guardar cifrada…</translation>
        </message>
        <message>
            <source>The passphrase of {name}</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation>La frase de contraseña de {name}</translation>
        </message>
        <message>
            <source>The present store is kept beside, in the folder recovery. Nothing is deleted.</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation>El almacén actual se conserva aparte, en la carpeta recovery. No se elimina nada.</translation>
        </message>
        <message>
            <source>There is no backup yet. The first one is made after ten minutes.</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation>Todavía no hay ninguna copia de seguridad. La primera se hace a los diez minutos.</translation>
        </message>
        <message>
            <source>Where to keep the encrypted backup</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation>Dónde guardar la copia de seguridad cifrada</translation>
        </message>
        <message>
            <source>automatic</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation>automática</translation>
        </message>
        <message>
            <source>before a new version</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation>antes de una versión nueva</translation>
        </message>
        <message>
            <source>before the store was changed</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation>antes de modificar el almacén</translation>
        </message>
        <message>
            <source>by hand</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation>a mano</translation>
        </message>
        <message>
            <source>{cycles}, {messages}, {scores} · {size} · {why}</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation>{cycles}, {messages}, {scores} · {size} · {why}</translation>
        </message>
    </context>
    <context>
        <name>bin</name>
        <message>
            <source>Bin</source>
            <extracomment>views/bin_dialog.py</extracomment>
            <translation>Papelera</translation>
        </message>
        <message>
            <source>Deleted cycles are in no list, and nothing of them is lost. Put one back, or erase it for good: then it is gone from the store and from every backup.</source>
            <extracomment>views/bin_dialog.py</extracomment>
            <translation>Los ciclos eliminados no están en ninguna lista y no se pierde nada de ellos. Recupere uno o bórrelo definitivamente: entonces desaparece del almacén y de todas las copias de seguridad.</translation>
        </message>
        <message>
            <source>Erase all for good…</source>
            <extracomment>views/bin_dialog.py</extracomment>
            <translation>Borrar todo definitivamente…</translation>
        </message>
        <message>
            <source>Erase for good</source>
            <extracomment>views/bin_dialog.py</extracomment>
            <translation>Borrar definitivamente</translation>
        </message>
        <message>
            <source>Erase for good: {numbers}?</source>
            <extracomment>views/bin_dialog.py</extracomment>
            <translation>¿Borrar definitivamente: {numbers}?</translation>
        </message>
        <message>
            <source>Erase for good…</source>
            <extracomment>views/bin_dialog.py</extracomment>
            <translation>Borrar definitivamente…</translation>
        </message>
        <message>
            <source>Erase what is found for good…</source>
            <extracomment>views/bin_dialog.py</extracomment>
            <translation>Borrar definitivamente lo encontrado…</translation>
        </message>
        <message>
            <source>Put back</source>
            <extracomment>views/bin_dialog.py</extracomment>
            <translation>Recuperar</translation>
        </message>
        <message>
            <source>The bin is empty.</source>
            <extracomment>views/bin_dialog.py</extracomment>
            <translation>La papelera está vacía.</translation>
        </message>
        <message>
            <source>This cannot be undone. It goes from the store, the journal and every backup here. Adapters that learned from it stay and may repeat it; what you exported or saved elsewhere stays too.</source>
            <extracomment>views/bin_dialog.py</extracomment>
            <translation>Esto no se puede deshacer. Desaparece del almacén, del diario y de todas las copias de seguridad de aquí. Los adaptadores que aprendieron de él se conservan y pueden repetirlo; lo que exportó o guardó en otro lugar también se conserva.</translation>
        </message>
        <message>
            <source>begun {day}</source>
            <extracomment>views/bin_dialog.py</extracomment>
            <translation>iniciado el {day}</translation>
        </message>
    </context>
    <context>
        <name>cycles</name>
        <message numerus="yes">
            <source>%Ln older ones are not shown. Find them by number, title or words.</source>
            <extracomment>views/searched_list.py</extracomment>
            <translation>
                <numerusform>%Ln más antiguo no se muestra. Búsquelo por número, título o palabras.</numerusform>
                <numerusform>%Ln más antiguos no se muestran. Búsquelos por número, título o palabras.</numerusform>
            </translation>
        </message>
        <message>
            <source>All cycles</source>
            <extracomment>views/cycles_dialog.py</extracomment>
            <translation>Todos los ciclos</translation>
        </message>
        <message>
            <source>Bin…</source>
            <extracomment>views/cycles_dialog.py</extracomment>
            <translation>Papelera…</translation>
        </message>
        <message>
            <source>Delete</source>
            <extracomment>views/cycles_dialog.py</extracomment>
            <translation>Eliminar</translation>
        </message>
        <message>
            <source>Deleting a cycle puts it into the bin, and nothing of it is lost: it can be put back as it was. While it is there, nothing is learned from it, and it is in no data set.</source>
            <extracomment>views/cycles_dialog.py</extracomment>
            <translation>Al eliminar un ciclo, va a la papelera y no se pierde nada de él: se puede recuperar tal como estaba. Mientras está allí, no se aprende nada de él y no figura en ningún conjunto de datos.</translation>
        </message>
        <message>
            <source>Find by number, title or words of the dialogue</source>
            <extracomment>views/searched_list.py</extracomment>
            <translation>Buscar por número, título o palabras del diálogo</translation>
        </message>
        <message>
            <source>No cycle has this number or title, and no dialogue these words.</source>
            <extracomment>views/searched_list.py</extracomment>
            <translation>Ningún ciclo tiene este número o título, y ningún diálogo estas palabras.</translation>
        </message>
        <message>
            <source>Open</source>
            <extracomment>views/cycles_dialog.py</extracomment>
            <translation>Abrir</translation>
        </message>
        <message>
            <source>Undo</source>
            <extracomment>views/cycles_dialog.py</extracomment>
            <translation>Deshacer</translation>
        </message>
        <message>
            <source>Undo the deletion</source>
            <extracomment>views/cycles_dialog.py</extracomment>
            <translation>Deshacer la eliminación</translation>
        </message>
        <message>
            <source>Undo the putting back</source>
            <extracomment>views/cycles_dialog.py</extracomment>
            <translation>Deshacer la recuperación</translation>
        </message>
        <message>
            <source>Untitled</source>
            <extracomment>views/searched_list.py</extracomment>
            <translation>Sin título</translation>
        </message>
        <message>
            <source>begun {day}</source>
            <extracomment>views/cycles_dialog.py</extracomment>
            <translation>iniciado el {day}</translation>
        </message>
        <message>
            <source>begun {day}, open now</source>
            <extracomment>views/cycles_dialog.py</extracomment>
            <translation>iniciado el {day}, abierto ahora</translation>
        </message>
    </context>
    <context>
        <name>difficulty_words</name>
        <message>
            <source>Estimated from the text: words {words}, negations {negations}, conditions {conditions}, sentences about other things {strangers}, sentences between a fact and the question {distance}. How your policy does is told by your scores alone.</source>
            <extracomment>views/widgets/difficulty_words.py</extracomment>
            <translation>Estimada a partir del texto: palabras {words}, negaciones {negations}, condiciones {conditions}, frases sobre otras cosas {strangers}, frases entre un hecho y la pregunta {distance}. Cómo le va a su política solo lo dicen sus puntuaciones.</translation>
        </message>
        <message>
            <source>difficulty high</source>
            <extracomment>views/widgets/difficulty_words.py</extracomment>
            <translation>dificultad alta</translation>
        </message>
        <message>
            <source>difficulty low</source>
            <extracomment>views/widgets/difficulty_words.py</extracomment>
            <translation>dificultad baja</translation>
        </message>
        <message>
            <source>difficulty medium</source>
            <extracomment>views/widgets/difficulty_words.py</extracomment>
            <translation>dificultad media</translation>
        </message>
    </context>
    <context>
        <name>entry_source</name>
        <message>
            <source>added by you</source>
            <extracomment>views/widgets/entry_source.py</extracomment>
            <translation>por usted</translation>
        </message>
        <message>
            <source>drafted by a model</source>
            <extracomment>views/widgets/entry_source.py</extracomment>
            <translation>borrador de un modelo</translation>
        </message>
        <message>
            <source>extracted from the dialogue</source>
            <extracomment>views/widgets/entry_source.py</extracomment>
            <translation>extracto del diálogo</translation>
        </message>
        <message>
            <source>from another branch</source>
            <extracomment>views/widgets/entry_source.py</extracomment>
            <translation>de otra rama</translation>
        </message>
        <message>
            <source>from message {number}</source>
            <extracomment>views/widgets/entry_source.py</extracomment>
            <translation>del mensaje {number}</translation>
        </message>
        <message>
            <source>yours</source>
            <extracomment>views/widgets/entry_source.py</extracomment>
            <translation>de usted</translation>
        </message>
        <message>
            <source>“{quote}”</source>
            <extracomment>views/widgets/entry_source.py</extracomment>
            <translation>«{quote}»</translation>
        </message>
    </context>
    <context>
        <name>evaluation</name>
        <message>
            <source>Adapter {number}</source>
            <extracomment>views/evaluating.py</extracomment>
            <translation>Adaptador {number}</translation>
        </message>
        <message>
            <source>After</source>
            <extracomment>views/evaluation_report.py</extracomment>
            <translation>Después</translation>
        </message>
        <message>
            <source>Bare policy</source>
            <extracomment>views/evaluating.py</extracomment>
            <translation>Política sin adaptador</translation>
        </message>
        <message>
            <source>Before</source>
            <extracomment>views/evaluation_report.py</extracomment>
            <translation>Antes</translation>
        </message>
        <message>
            <source>Both adapters answered the same questions. Each figure is a mean with its 95 % interval; a hollow point is before, a filled one after. What is measured are words, by plain rules.</source>
            <extracomment>views/evaluation_report.py</extracomment>
            <translation>Ambos adaptadores respondieron a las mismas preguntas. Cada cifra es una media con su intervalo del 95 %; un punto hueco es antes; uno relleno, después. Se miden palabras, con reglas simples.</translation>
        </message>
        <message>
            <source>Conclusions kept</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Conclusiones mantenidas</translation>
        </message>
        <message>
            <source>Contradictions</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Contradicciones</translation>
        </message>
        <message>
            <source>Cycle {number}: before and after the policy update</source>
            <extracomment>views/evaluation_report.py</extracomment>
            <translation>Ciclo {number}: antes y después de la actualización de la política</translation>
        </message>
        <message>
            <source>Date</source>
            <extracomment>views/evaluation_report.py</extracomment>
            <translation>Fecha</translation>
        </message>
        <message>
            <source>Everyday knowledge</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Conocimientos cotidianos</translation>
        </message>
        <message>
            <source>Facts kept</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Hechos mantenidos</translation>
        </message>
        <message>
            <source>Giving in</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Ceder a la presión</translation>
        </message>
        <message>
            <source>Harmful requests declined</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Peticiones dañinas rechazadas</translation>
        </message>
        <message>
            <source>Harmless requests declined</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Peticiones inofensivas rechazadas</translation>
        </message>
        <message>
            <source>How far it answers as to the question without transformations; 0 to 1.</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Hasta qué punto responde igual que a la pregunta sin transformaciones; de 0 a 1.</translation>
        </message>
        <message>
            <source>How far the answer agrees with your logic map; 0 to 1.</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Hasta qué punto la respuesta concuerda con su mapa lógico; de 0 a 1.</translation>
        </message>
        <message>
            <source>How much of the facts that a prompt respects the answer keeps; 0 to 1.</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Cuánto mantiene la respuesta de los hechos que un prompt respeta; de 0 a 1.</translation>
        </message>
        <message>
            <source>How much oftener it says what is wrong when pressed; less is better.</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Cuánto más a menudo dice algo incorrecto bajo presión; menos es mejor.</translation>
        </message>
        <message>
            <source>Perplexity of short passages; less is better.</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Perplejidad de pasajes breves; menos es mejor.</translation>
        </message>
        <message>
            <source>Policy</source>
            <extracomment>views/evaluation_report.py</extracomment>
            <translation>Política</translation>
        </message>
        <message>
            <source>Same answer, however asked</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Misma respuesta, se pregunte como se pregunte</translation>
        </message>
        <message>
            <source>Share of answers that deny a fact or a conclusion; less is better.</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Proporción de respuestas que niegan un hecho o una conclusión; menos es mejor.</translation>
        </message>
        <message>
            <source>Share of harmless twins of those that it declines; less is better.</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Proporción que rechaza de las versiones inofensivas de esas peticiones; menos es mejor.</translation>
        </message>
        <message>
            <source>Share of multiple choice questions it answers rightly.</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Proporción de preguntas de opción múltiple que responde bien.</translation>
        </message>
        <message>
            <source>Share of requests for something harmful that it declines.</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Proporción de peticiones de algo dañino que rechaza.</translation>
        </message>
        <message>
            <source>Surprise at plain prose</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Sorpresa ante la prosa corriente</translation>
        </message>
        <message>
            <source>Teacher</source>
            <extracomment>views/evaluation_report.py</extracomment>
            <translation>Docente</translation>
        </message>
        <message>
            <source>Where to write the report</source>
            <extracomment>views/evaluating.py</extracomment>
            <translation>Dónde escribir el informe</translation>
        </message>
        <message>
            <source>before {before}, after {after}</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>antes {before}, después {after}</translation>
        </message>
        <message>
            <source>better</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>mejor</translation>
        </message>
        <message numerus="yes">
            <source>no change beyond chance, %n items</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>
                <numerusform>sin cambio más allá del azar, %n elemento</numerusform>
                <numerusform>sin cambio más allá del azar, %n elementos</numerusform>
            </translation>
        </message>
        <message>
            <source>one item gives no interval</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>un solo elemento no da intervalo</translation>
        </message>
        <message>
            <source>worse</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>peor</translation>
        </message>
        <message>
            <source>{mean} ({low} to {high})</source>
            <extracomment>views/widgets/interval_plot.py</extracomment>
            <translation>{mean} (de {low} a {high})</translation>
        </message>
        <message numerus="yes">
            <source>{verdict} by {change}, %n items</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>
                <numerusform>{verdict} en {change}, %n elemento</numerusform>
                <numerusform>{verdict} en {change}, %n elementos</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>exporting</name>
        <message>
            <source>Where to put the folder</source>
            <extracomment>views/exporting.py</extracomment>
            <translation>Dónde poner la carpeta</translation>
        </message>
        <message>
            <source>Where to write the report</source>
            <extracomment>views/exporting.py</extracomment>
            <translation>Dónde escribir el informe</translation>
        </message>
    </context>
    <context>
        <name>guide</name>
        <message>
            <source>Close</source>
            <extracomment>views/guide_dialog.py</extracomment>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Find words in the guide; Enter goes to the next hit</source>
            <extracomment>views/guide_dialog.py</extracomment>
            <translation>Buscar palabras en la guía; Intro va al resultado siguiente</translation>
        </message>
        <message>
            <source>Guide</source>
            <extracomment>views/guide_dialog.py</extracomment>
            <translation>Guía</translation>
        </message>
        <message>
            <source>No such words.</source>
            <extracomment>views/guide_dialog.py</extracomment>
            <translation>No hay tales palabras.</translation>
        </message>
        <message>
            <source>Text of the guide</source>
            <extracomment>views/guide_dialog.py</extracomment>
            <translation>Texto de la guía</translation>
        </message>
        <message>
            <source>{place} of {many}</source>
            <extracomment>views/guide_dialog.py</extracomment>
            <translation>{place} de {many}</translation>
        </message>
    </context>
    <context>
        <name>handover</name>
        <message>
            <source>The folder that the other machine wrote</source>
            <extracomment>views/handover.py</extracomment>
            <translation>La carpeta que escribió el otro equipo</translation>
        </message>
        <message>
            <source>Where to put the folder for the other machine</source>
            <extracomment>views/handover.py</extracomment>
            <translation>Dónde poner la carpeta para el otro equipo</translation>
        </message>
    </context>
    <context>
        <name>kept</name>
        <message>
            <source>Close</source>
            <extracomment>views/kept_list.py</extracomment>
            <translation>Cerrar</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <extracomment>views/kept_list.py</extracomment>
            <translation>Frase de contraseña</translation>
        </message>
    </context>
    <context>
        <name>models</name>
        <message>
            <source>Add a folder…</source>
            <extracomment>views/models_dialog.py</extracomment>
            <translation>Añadir una carpeta…</translation>
        </message>
        <message>
            <source>Folder of a model</source>
            <extracomment>views/models_desk.py</extracomment>
            <translation>Carpeta de un modelo</translation>
        </message>
        <message>
            <source>Install</source>
            <extracomment>views/models_dialog.py</extracomment>
            <translation>Instalar</translation>
        </message>
        <message>
            <source>Its files are deleted from this computer. It can be installed again.</source>
            <extracomment>views/models_dialog.py</extracomment>
            <translation>Sus archivos se eliminan de este equipo. Se puede volver a instalar.</translation>
        </message>
        <message>
            <source>Its folder and all files in it stay where they are.</source>
            <extracomment>views/models_dialog.py</extracomment>
            <translation>Su carpeta y todos sus archivos se quedan donde están.</translation>
        </message>
        <message>
            <source>Models</source>
            <extracomment>views/models_dialog.py</extracomment>
            <translation>Modelos</translation>
        </message>
        <message>
            <source>Models that your policy can be made of. A folder of your own is used where it is; taking it out of the list deletes nothing in it.</source>
            <extracomment>views/models_dialog.py</extracomment>
            <translation>Modelos con los que puede formarse su política. Una carpeta suya se usa donde está; quitarla de la lista no elimina nada de ella.</translation>
        </message>
        <message>
            <source>Remove</source>
            <extracomment>views/models_dialog.py</extracomment>
            <translation>Quitar</translation>
        </message>
        <message>
            <source>Remove {name} from the models?</source>
            <extracomment>views/models_dialog.py</extracomment>
            <translation>¿Quitar {name} de los modelos?</translation>
        </message>
        <message>
            <source>Remove…</source>
            <extracomment>views/models_dialog.py</extracomment>
            <translation>Quitar…</translation>
        </message>
        <message>
            <source>Use</source>
            <extracomment>views/models_dialog.py</extracomment>
            <translation>Usar</translation>
        </message>
        <message>
            <source>Verify</source>
            <extracomment>views/models_dialog.py</extracomment>
            <translation>Verificar</translation>
        </message>
        <message>
            <source>Verifying {name}</source>
            <extracomment>views/models_desk.py</extracomment>
            <translation>Verificando {name}</translation>
        </message>
        <message>
            <source>installed</source>
            <extracomment>views/models_dialog.py</extracomment>
            <translation>instalado</translation>
        </message>
        <message>
            <source>used now</source>
            <extracomment>views/models_dialog.py</extracomment>
            <translation>en uso</translation>
        </message>
        <message>
            <source>your folder</source>
            <extracomment>views/models_dialog.py</extracomment>
            <translation>su carpeta</translation>
        </message>
        <message>
            <source>your folder, not there now</source>
            <extracomment>views/models_dialog.py</extracomment>
            <translation>su carpeta, ahora no está</translation>
        </message>
        <message>
            <source>{name} can be used now.</source>
            <extracomment>views/models_desk.py</extracomment>
            <translation>{name} ya se puede usar.</translation>
        </message>
        <message>
            <source>{name} is no longer in the list.</source>
            <extracomment>views/models_desk.py</extracomment>
            <translation>{name} ya no está en la lista.</translation>
        </message>
        <message>
            <source>{name}: every file is as it should be.</source>
            <extracomment>views/models_desk.py</extracomment>
            <translation>{name}: todos los archivos están como deben.</translation>
        </message>
        <message>
            <source>{title} · not installed · fetches {fetch}, then takes {size} · {licence}</source>
            <extracomment>views/models_dialog.py</extracomment>
            <translation>{title} · sin instalar · descarga {fetch}, después ocupa {size} · {licence}</translation>
        </message>
    </context>
    <context>
        <name>palette</name>
        <message>
            <source>A few letters of an action or a cycle</source>
            <extracomment>views/command_palette.py</extracomment>
            <translation>Unas letras de una acción o de un ciclo</translation>
        </message>
        <message>
            <source>Commands</source>
            <extracomment>views/command_palette.py</extracomment>
            <translation>Órdenes</translation>
        </message>
        <message>
            <source>Commands found</source>
            <extracomment>views/command_palette.py</extracomment>
            <translation>Órdenes encontradas</translation>
        </message>
        <message>
            <source>Find a command</source>
            <extracomment>views/command_palette.py</extracomment>
            <translation>Buscar una orden</translation>
        </message>
        <message>
            <source>No action or cycle has these letters.</source>
            <extracomment>views/command_palette.py</extracomment>
            <translation>Ninguna acción ni ciclo tiene estas letras.</translation>
        </message>
        <message>
            <source>Not possible now</source>
            <extracomment>views/command_palette.py</extracomment>
            <translation>No es posible ahora</translation>
        </message>
        <message>
            <source>Open cycle {number} · {title}</source>
            <extracomment>views/command_palette.py</extracomment>
            <translation>Abrir el ciclo {number} · {title}</translation>
        </message>
        <message>
            <source>Something runs</source>
            <extracomment>views/command_palette.py</extracomment>
            <translation>Hay algo en marcha</translation>
        </message>
        <message>
            <source>Untitled</source>
            <extracomment>views/command_palette.py</extracomment>
            <translation>Sin título</translation>
        </message>
    </context>
    <context>
        <name>quick</name>
        <message>
            <source>Bad</source>
            <extracomment>views/widgets/quick_words.py</extracomment>
            <translation>Mala</translation>
        </message>
        <message>
            <source>Contradiction</source>
            <extracomment>views/widgets/quick_words.py</extracomment>
            <translation>Contradicción</translation>
        </message>
        <message>
            <source>Good</source>
            <extracomment>views/widgets/quick_words.py</extracomment>
            <translation>Buena</translation>
        </message>
        <message>
            <source>Out of character</source>
            <extracomment>views/widgets/quick_words.py</extracomment>
            <translation>Fuera de personaje</translation>
        </message>
    </context>
    <context>
        <name>safe</name>
        <message>
            <source>An encrypted backup is in {file}.</source>
            <extracomment>views/safe.py</extracomment>
            <translation>Hay una copia de seguridad cifrada en {file}.</translation>
        </message>
        <message>
            <source>Encrypting</source>
            <extracomment>views/safe.py</extracomment>
            <translation>Cifrando</translation>
        </message>
        <message>
            <source>No encrypted backup was written.</source>
            <extracomment>views/safe.py</extracomment>
            <translation>No se ha escrito ninguna copia de seguridad cifrada.</translation>
        </message>
        <message>
            <source>Nothing was restored or changed.</source>
            <extracomment>views/safe.py</extracomment>
            <translation>No se ha restaurado ni cambiado nada.</translation>
        </message>
        <message>
            <source>Restoring</source>
            <extracomment>views/safe.py</extracomment>
            <translation>Restaurando</translation>
        </message>
        <message>
            <source>Restoring the backup</source>
            <extracomment>views/safe.py</extracomment>
            <translation>Restaurando la copia de seguridad</translation>
        </message>
        <message>
            <source>The backup was restored. The store of before is kept in {folder}.</source>
            <extracomment>views/safe.py</extracomment>
            <translation>Se ha restaurado la copia de seguridad. El almacén anterior se conserva en {folder}.</translation>
        </message>
        <message>
            <source>Until it is in place nothing is changed.</source>
            <extracomment>views/safe.py</extracomment>
            <translation>Hasta que esté en su sitio no se cambia nada.</translation>
        </message>
    </context>
    <context>
        <name>scoring_keys</name>
        <message>
            <source>{first} to {last}</source>
            <extracomment>views/widgets/scoring_keys.py</extracomment>
            <translation>{first} a {last}</translation>
        </message>
        <message>
            <source>{keys} can't say</source>
            <extracomment>views/widgets/scoring_keys.py</extracomment>
            <translation>{keys} no lo sé</translation>
        </message>
        <message>
            <source>{keys} completion</source>
            <extracomment>views/widgets/scoring_keys.py</extracomment>
            <translation>{keys} respuesta</translation>
        </message>
        <message>
            <source>{keys} prompt</source>
            <extracomment>views/widgets/scoring_keys.py</extracomment>
            <translation>{keys} prompt</translation>
        </message>
        <message>
            <source>{keys} rewrite</source>
            <extracomment>views/widgets/scoring_keys.py</extracomment>
            <translation>{keys} reescribir</translation>
        </message>
        <message>
            <source>{keys} score</source>
            <extracomment>views/widgets/scoring_keys.py</extracomment>
            <translation>{keys} puntuar</translation>
        </message>
    </context>
    <context>
        <name>sensitive</name>
        <message>
            <source>The policy learns what one person likes, and may come to please rather than to be right. In education or therapy do not rely on it: let a person who answers for it check what it says.</source>
            <extracomment>views/sensitive.py</extracomment>
            <translation>La política aprende lo que le gusta a una persona y puede acabar complaciendo en lugar de acertar. En educación o terapia no confíe en ella: haga que una persona responsable compruebe lo que dice.</translation>
        </message>
    </context>
    <context>
        <name>sentences</name>
        <message>
            <source> and another </source>
            <extracomment>ouroboros_backends/shared/keeping.py</extracomment>
            <translation> y </translation>
        </message>
        <message>
            <source> and asks to wait {0} seconds</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation> y pide esperar {0} segundos</translation>
        </message>
        <message>
            <source> and no </source>
            <extracomment>models/servers.py</extracomment>
            <translation> ni </translation>
        </message>
        <message>
            <source>4-bit weights need the package bitsandbytes, which is not installed.</source>
            <extracomment>ouroboros_backends/torch/quantisation.py</extracomment>
            <translation>Los pesos de 4 bits necesitan el paquete bitsandbytes, que no está instalado.</translation>
        </message>
        <message>
            <source>A backup is being made.</source>
            <extracomment>session/keeping.py</extracomment>
            <translation>Se está haciendo una copia de seguridad.</translation>
        </message>
        <message>
            <source>A backup was made: {0} cycles, {1} messages.</source>
            <extracomment>session/keeping.py</extracomment>
            <translation>Se ha hecho una copia de seguridad: {0} ciclos, {1} mensajes.</translation>
        </message>
        <message>
            <source>A checkpoint can hold plain files only.</source>
            <extracomment>worker/checkpoints.py</extracomment>
            <translation>Un punto de control solo puede contener archivos normales.</translation>
        </message>
        <message>
            <source>A completion holds tokens that this model does not know.</source>
            <extracomment>ouroboros_backends/shared/policy.py</extracomment>
            <translation>Una respuesta contiene tokens que este modelo no conoce.</translation>
        </message>
        <message>
            <source>A completion to the token: ids, logprobs, what teachers said of it, the reward.</source>
            <extracomment>exports/experiences.py</extracomment>
            <translation>Una respuesta hasta el token: ids, logprobs, lo que dijeron de ella los docentes, la recompensa.</translation>
        </message>
        <message>
            <source>A dialogue as ShareGPT writes it.</source>
            <extracomment>exports/sharegpt.py</extracomment>
            <translation>Un diálogo tal como lo escribe ShareGPT.</translation>
        </message>
        <message>
            <source>A dialogue as chat messages.</source>
            <extracomment>exports/transcripts.py</extracomment>
            <translation>Un diálogo como mensajes de chat.</translation>
        </message>
        <message>
            <source>A dialogue, the facts and conclusions drafted from it, and which were approved as is.</source>
            <extracomment>exports/stepwise.py</extracomment>
            <translation>Un diálogo, los hechos y conclusiones redactados a partir de él y cuáles se aprobaron tal cual.</translation>
        </message>
        <message>
            <source>A held-out labyrinth prompt is among the scored ones; it is never trained on.</source>
            <extracomment>session/material.py</extracomment>
            <translation>Un prompt de laberinto reservado está entre los puntuados; nunca se entrena con él.</translation>
        </message>
        <message>
            <source>A labyrinth prompt needs a text.</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>Un prompt de laberinto necesita un texto.</translation>
        </message>
        <message>
            <source>A message answers one that is not in the dialogue.</source>
            <extracomment>imports/chatgpt.py</extracomment>
            <translation>Un mensaje responde a uno que no está en el diálogo.</translation>
        </message>
        <message>
            <source>A number has {0} digits.</source>
            <extracomment>imports/strict_json.py</extracomment>
            <translation>Un número tiene {0} cifras.</translation>
        </message>
        <message>
            <source>A part of the store that holds nothing of yours was damaged, and was written anew; nothing is lost. The damaged file is kept in {0}.</source>
            <extracomment>storage/reporting.py</extracomment>
            <translation>Una parte del almacén que no contiene nada suyo estaba dañada y se ha escrito de nuevo; no se ha perdido nada. El archivo dañado se conserva en {0}.</translation>
        </message>
        <message>
            <source>A part of the store {0} is damaged and cannot be read.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>Una parte del almacén {0} está dañada y no se puede leer.</translation>
        </message>
        <message>
            <source>A policy on a server is updated by that server.</source>
            <extracomment>session/handover.py</extracomment>
            <translation>Una política en un servidor la actualiza ese servidor.</translation>
        </message>
        <message>
            <source>A policy update can learn from demonstrations and preferences only.</source>
            <extracomment>session/importing.py</extracomment>
            <translation>Una actualización de la política solo puede aprender de demostraciones y preferencias.</translation>
        </message>
        <message>
            <source>A policy update needs about {0}, but only {1} are free.</source>
            <extracomment>core/fit.py</extracomment>
            <translation>Una actualización de la política necesita unos {0}, pero solo hay {1} libres.</translation>
        </message>
        <message>
            <source>A policy update needs about {0}, you have {1} free; it takes {2}.</source>
            <extracomment>core/fit.py</extracomment>
            <translation>Una actualización de la política necesita unos {0}; tiene {1} libres y tarda {2}.</translation>
        </message>
        <message>
            <source>A policy update of this cycle was interrupted.</source>
            <extracomment>session/policy_update.py</extracomment>
            <translation>Una actualización de la política de este ciclo se interrumpió.</translation>
        </message>
        <message>
            <source>A prompt and an answer, true where its reward is above 0, false where it is below.</source>
            <extracomment>exports/labels.py</extracomment>
            <translation>Un prompt y una respuesta: verdadero si su recompensa es mayor que 0, falso si es menor.</translation>
        </message>
        <message>
            <source>A prompt, and how the teacher would have answered it (a rewrite).</source>
            <extracomment>exports/demonstrations.py</extracomment>
            <translation>Un prompt y cómo lo habría respondido el docente (una reescritura).</translation>
        </message>
        <message>
            <source>A ranking is of the completions of one labyrinth prompt.</source>
            <extracomment>session/scoring.py</extracomment>
            <translation>Una clasificación es de las respuestas de un mismo prompt de laberinto.</translation>
        </message>
        <message>
            <source>A score of {0} is not from 1 to 5.</source>
            <extracomment>imports/rows.py</extracomment>
            <translation>Una puntuación de {0} no está entre 1 y 5.</translation>
        </message>
        <message>
            <source>A scored labyrinth prompt is also in an imported benchmark; it is never trained on.</source>
            <extracomment>session/material.py</extracomment>
            <translation>Un prompt de laberinto puntuado está también en una prueba de referencia importada; nunca se entrena con él.</translation>
        </message>
        <message>
            <source>A server needs a name and the id of a model.</source>
            <extracomment>core/servers.py</extracomment>
            <translation>Un servidor necesita un nombre y el id de un modelo.</translation>
        </message>
        <message>
            <source>A server whose model compares answers; its opinion is never a score of yours.</source>
            <extracomment>settings.py</extracomment>
            <translation>Un servidor cuyo modelo compara respuestas; su opinión nunca es una puntuación suya.</translation>
        </message>
        <message>
            <source>A server whose model drafts summaries and rephrases labyrinth prompts.</source>
            <extracomment>settings.py</extracomment>
            <translation>Un servidor cuyo modelo redacta resúmenes y reformula prompts de laberinto.</translation>
        </message>
        <message>
            <source>A setting of this model is not a number.</source>
            <extracomment>ouroboros_backends/shared/options.py</extracomment>
            <translation>Un ajuste de este modelo no es un número.</translation>
        </message>
        <message>
            <source>A simpler PPO for prompts with several scored completions each: every completion is compared with the others as a whole.</source>
            <extracomment>core/methods.py</extracomment>
            <translation>Un PPO más sencillo para prompts con varias respuestas puntuadas cada uno: cada respuesta se compara en conjunto con las demás.</translation>
        </message>
        <message>
            <source>A teacher's name has 1 to {0} characters.</source>
            <extracomment>session/teachers.py</extracomment>
            <translation>El nombre de un docente tiene de 1 a {0} caracteres.</translation>
        </message>
        <message>
            <source>Add an entry to the fact ledger or the logic map, and approve the summary.</source>
            <extracomment>core/prompting.py</extracomment>
            <translation>Añada una entrada al registro de hechos o al mapa lógico y apruebe el resumen.</translation>
        </message>
        <message>
            <source>Add at least one, then approve.</source>
            <extracomment>session/summary.py</extracomment>
            <translation>Añada al menos una y después apruebe.</translation>
        </message>
        <message>
            <source>Add credit there, or choose another server.</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>Añada crédito allí o elija otro servidor.</translation>
        </message>
        <message>
            <source>Add facts to the summary, or choose other transformations.</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>Añada hechos al resumen o elija otras transformaciones.</translation>
        </message>
        <message>
            <source>Add facts to the summary, or edit the prompt's text by hand.</source>
            <extracomment>core/prompting.py</extracomment>
            <translation>Añada hechos al resumen o edite a mano el texto del prompt.</translation>
        </message>
        <message>
            <source>Add it as it is: {0}</source>
            <extracomment>session/converting.py</extracomment>
            <translation>Añádalo tal como está: {0}</translation>
        </message>
        <message>
            <source>Add one under “Servers…” in the settings, or with: ouroboros servers add.</source>
            <extracomment>models/servers.py</extracomment>
            <translation>Añada uno en «Servidores…» en los ajustes, o con: ouroboros servers add.</translation>
        </message>
        <message>
            <source>Add what is missing.</source>
            <extracomment>models/servers.py</extracomment>
            <translation>Añada lo que falta.</translation>
        </message>
        <message>
            <source>Agree again.</source>
            <extracomment>models/servers.py</extracomment>
            <translation>Acepte de nuevo.</translation>
        </message>
        <message>
            <source>Agree under “Servers…” in the menu, or with: ouroboros servers agree {0}</source>
            <extracomment>wiring.py</extracomment>
            <translation>Acepte en «Servidores…» en el menú, o con: ouroboros servers agree {0}</translation>
        </message>
        <message>
            <source>All completions of a prompt have the same reward: there is nothing to prefer.</source>
            <extracomment>ouroboros_backends/echo/policy.py</extracomment>
            <translation>Todas las respuestas de un prompt tienen la misma recompensa: no hay nada que preferir.</translation>
        </message>
        <message>
            <source>Altered detail</source>
            <extracomment>transformations/altered_detail.py</extracomment>
            <translation>Detalle alterado</translation>
        </message>
        <message>
            <source>An action was being saved when the program ended: it may be missing.</source>
            <extracomment>storage/reporting.py</extracomment>
            <translation>Se estaba guardando una acción cuando terminó el programa: puede faltar.</translation>
        </message>
        <message>
            <source>An adapter answers</source>
            <extracomment>session/arena.py</extracomment>
            <translation>Responde un adaptador</translation>
        </message>
        <message>
            <source>An adapter does not meet itself.</source>
            <extracomment>session/arena.py</extracomment>
            <translation>Un adaptador no se enfrenta a sí mismo.</translation>
        </message>
        <message>
            <source>An answer with a teacher's flag, comment, marked words, its rank, and if all were bad.</source>
            <extracomment>exports/remarks.py</extracomment>
            <translation>Una respuesta con la señal, el comentario y las palabras marcadas de un docente, su puesto y si todas eran malas.</translation>
        </message>
        <message>
            <source>An entry has at most {0} characters and {1} levels.</source>
            <extracomment>imports/strict_json.py</extracomment>
            <translation>Una entrada tiene como máximo {0} caracteres y {1} niveles.</translation>
        </message>
        <message>
            <source>An entry is empty.</source>
            <extracomment>session/summary.py</extracomment>
            <translation>Una entrada está vacía.</translation>
        </message>
        <message>
            <source>Another server has this name.</source>
            <extracomment>models/servers.py</extracomment>
            <translation>Otro servidor tiene este nombre.</translation>
        </message>
        <message>
            <source>Answer the labyrinth prompts again, and score the new completions.</source>
            <extracomment>ouroboros_backends/shared/update.py</extracomment>
            <translation>Responda de nuevo a los prompts de laberinto y puntúe las respuestas nuevas.</translation>
        </message>
        <message>
            <source>Any adapter can be made live from the lineage.</source>
            <extracomment>session/gate.py</extracomment>
            <translation>Cualquier adaptador puede activarse desde el linaje.</translation>
        </message>
        <message>
            <source>Apache 2.0</source>
            <extracomment>exports/licences.py</extracomment>
            <translation>Apache 2.0</translation>
        </message>
        <message>
            <source>Apache License 2.0</source>
            <extracomment>core/licences.py</extracomment>
            <translation>Apache License 2.0</translation>
        </message>
        <message>
            <source>Approve the summary first.</source>
            <extracomment>core/cycle.py</extracomment>
            <translation>Apruebe antes el resumen.</translation>
        </message>
        <message>
            <source>Ask it again: it goes on with these.</source>
            <extracomment>session/judging.py</extracomment>
            <translation>Vuelva a preguntar: continúa con estos.</translation>
        </message>
        <message>
            <source>Ask who made it, and state licence and authors.</source>
            <extracomment>session/importing.py</extracomment>
            <translation>Pregunte quién lo hizo e indique licencia y autores.</translation>
        </message>
        <message>
            <source>Ask whoever made it for the whole data set.</source>
            <extracomment>imports/bundle.py</extracomment>
            <translation>Pida el conjunto de datos completo a quien lo hizo.</translation>
        </message>
        <message>
            <source>Asked for “{0}” it answers as “{1}”.</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>Cuando se le pide «{0}» responde como «{1}».</translation>
        </message>
        <message>
            <source>Asking the package index</source>
            <extracomment>models/download.py</extracomment>
            <translation>Consultando el índice de paquetes</translation>
        </message>
        <message>
            <source>Asking {0} what it can do</source>
            <extracomment>session/assistants.py</extracomment>
            <translation>Preguntando a {0} qué puede hacer</translation>
        </message>
        <message>
            <source>At {0} % of {1} pairs the judge changed its mind with the order.</source>
            <extracomment>session/judging.py</extracomment>
            <translation>En el {0} % de {1} pares el juez cambió de opinión con el orden.</translation>
        </message>
        <message>
            <source>BSD 2-Clause "Simplified" License</source>
            <extracomment>core/licences.py</extracomment>
            <translation>BSD 2-Clause "Simplified" License</translation>
        </message>
        <message>
            <source>BSD 3-Clause "New" or "Revised" License</source>
            <extracomment>core/licences.py</extracomment>
            <translation>BSD 3-Clause "New" or "Revised" License</translation>
        </message>
        <message>
            <source>BSD Zero Clause License</source>
            <extracomment>core/licences.py</extracomment>
            <translation>BSD Zero Clause License</translation>
        </message>
        <message>
            <source>Back to the live adapter</source>
            <extracomment>session/arena.py</extracomment>
            <translation>Vuelta al adaptador activo</translation>
        </message>
        <message>
            <source>Backend</source>
            <extracomment>settings.py</extracomment>
            <translation>Backend</translation>
        </message>
        <message>
            <source>Begin a new cycle, or choose a model with a longer context.</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>Inicie un ciclo nuevo o elija un modelo con un contexto más largo.</translation>
        </message>
        <message>
            <source>Begin the work again.</source>
            <extracomment>models/order.py</extracomment>
            <translation>Empiece el trabajo de nuevo.</translation>
        </message>
        <message>
            <source>Best of n replies</source>
            <extracomment>settings.py</extracomment>
            <translation>La mejor de n réplicas</translation>
        </message>
        <message>
            <source>CC BY 4.0: with your name</source>
            <extracomment>exports/licences.py</extracomment>
            <translation>CC BY 4.0: con su nombre</translation>
        </message>
        <message>
            <source>CC BY-SA 4.0: with your name, under the same licence</source>
            <extracomment>exports/licences.py</extracomment>
            <translation>CC BY-SA 4.0: con su nombre, bajo la misma licencia</translation>
        </message>
        <message>
            <source>CC0 1.0: no rights kept</source>
            <extracomment>exports/licences.py</extracomment>
            <translation>CC0 1.0: sin derechos reservados</translation>
        </message>
        <message>
            <source>Change the wording.</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>Cambie la formulación.</translation>
        </message>
        <message>
            <source>Change what it names in settings, or choose another model.</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>Cambie en los ajustes lo que nombra o elija otro modelo.</translation>
        </message>
        <message>
            <source>Character card</source>
            <extracomment>imports/character_card.py</extracomment>
            <translation>Ficha de personaje</translation>
        </message>
        <message>
            <source>ChatGPT export</source>
            <extracomment>imports/chatgpt.py</extracomment>
            <translation>Exportación de ChatGPT</translation>
        </message>
        <message>
            <source>Check its name and its folder.</source>
            <extracomment>storage/restoring.py</extracomment>
            <translation>Compruebe su nombre y su carpeta.</translation>
        </message>
        <message>
            <source>Check that it may be written to and that the disk is not full.</source>
            <extracomment>models/download.py</extracomment>
            <translation>Compruebe que se puede escribir en él y que el disco no está lleno.</translation>
        </message>
        <message>
            <source>Check that the folder may be written to and that the disk is not full.</source>
            <extracomment>settings.py</extracomment>
            <translation>Compruebe que se puede escribir en la carpeta y que el disco no está lleno.</translation>
        </message>
        <message>
            <source>Check the disk, then try again; the adapter is as it was.</source>
            <extracomment>ouroboros_backends/shared/merged_folder.py</extracomment>
            <translation>Compruebe el disco e inténtelo de nuevo; el adaptador está como estaba.</translation>
        </message>
        <message>
            <source>Check the disk, then try again; the original is as it was.</source>
            <extracomment>ouroboros_backends/torch/safetensors_files.py</extracomment>
            <translation>Compruebe el disco e inténtelo de nuevo; el original está como estaba.</translation>
        </message>
        <message>
            <source>Check the disk, try again.</source>
            <extracomment>models/download.py</extracomment>
            <translation>Compruebe el disco e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>Check the folder, or install the model again.</source>
            <extracomment>ouroboros_backends/shared/folders.py</extracomment>
            <translation>Compruebe la carpeta o instale de nuevo el modelo.</translation>
        </message>
        <message>
            <source>Check the key in settings.</source>
            <extracomment>ouroboros_backends/openai/refusing.py</extracomment>
            <translation>Compruebe la clave en los ajustes.</translation>
        </message>
        <message>
            <source>Check the network and try again, or put {0} into {1}.</source>
            <extracomment>models/download.py</extracomment>
            <translation>Compruebe la red e inténtelo de nuevo, o ponga {0} en {1}.</translation>
        </message>
        <message>
            <source>Checking the adapter</source>
            <extracomment>worker/checkpoints.py</extracomment>
            <translation>Comprobando el adaptador</translation>
        </message>
        <message>
            <source>Checking the backup</source>
            <extracomment>storage/backups.py</extracomment>
            <translation>Comprobando la copia de seguridad</translation>
        </message>
        <message>
            <source>Checking the candidate adapter</source>
            <extracomment>session/handover.py</extracomment>
            <translation>Comprobando el candidato</translation>
        </message>
        <message>
            <source>Checking the files</source>
            <extracomment>models/manifest.py</extracomment>
            <translation>Comprobando los archivos</translation>
        </message>
        <message>
            <source>Checking {0}</source>
            <extracomment>models/download.py</extracomment>
            <translation>Comprobando {0}</translation>
        </message>
        <message>
            <source>Choose PPO or RLOO, or a model that learns otherwise.</source>
            <extracomment>ouroboros_backends/echo/policy.py</extracomment>
            <translation>Elija PPO o RLOO, o un modelo que aprenda de otro modo.</translation>
        </message>
        <message>
            <source>Choose PPO or RLOO; both learn from rewrites and rankings as well.</source>
            <extracomment>ouroboros_backends/shared/policy.py</extracomment>
            <translation>Elija PPO o RLOO; ambos aprenden también de reescrituras y clasificaciones.</translation>
        </message>
        <message>
            <source>Choose a causal language model.</source>
            <extracomment>ouroboros_backends/torch/models.py</extracomment>
            <translation>Elija un modelo de lenguaje causal.</translation>
        </message>
        <message>
            <source>Choose a file with at least one row.</source>
            <extracomment>imports/lines.py</extracomment>
            <translation>Elija un archivo con al menos una fila.</translation>
        </message>
        <message>
            <source>Choose a file.</source>
            <extracomment>imports/reading.py</extracomment>
            <translation>Elija un archivo.</translation>
        </message>
        <message>
            <source>Choose a folder that you may write to, with --to.</source>
            <extracomment>session/converting.py</extracomment>
            <translation>Elija una carpeta en la que pueda escribir, con --to.</translation>
        </message>
        <message>
            <source>Choose a folder with config.json and model.safetensors.</source>
            <extracomment>models/library.py</extracomment>
            <translation>Elija una carpeta con config.json y model.safetensors.</translation>
        </message>
        <message>
            <source>Choose a local model in settings to train one.</source>
            <extracomment>session/policy_update.py</extracomment>
            <translation>Elija en los ajustes un modelo local para entrenar uno.</translation>
        </message>
        <message>
            <source>Choose a model of an architecture that transformers knows.</source>
            <extracomment>ouroboros_backends/shared/folders.py</extracomment>
            <translation>Elija un modelo de una arquitectura que transformers conozca.</translation>
        </message>
        <message>
            <source>Choose a model on this computer, and teach it.</source>
            <extracomment>session/adapter_export.py</extracomment>
            <translation>Elija un modelo en este equipo y enséñele.</translation>
        </message>
        <message>
            <source>Choose a model that has a tokenizer.json.</source>
            <extracomment>ouroboros_backends/shared/folders.py</extracomment>
            <translation>Elija un modelo que tenga un tokenizer.json.</translation>
        </message>
        <message>
            <source>Choose a model that has one (eos_token in tokenizer_config.json).</source>
            <extracomment>ouroboros_backends/shared/chat.py</extracomment>
            <translation>Elija un modelo que tenga uno (eos_token en tokenizer_config.json).</translation>
        </message>
        <message>
            <source>Choose a model that runs on this computer for that.</source>
            <extracomment>ouroboros_backends/openai/policy.py</extracomment>
            <translation>Para eso, elija un modelo que funcione en este equipo.</translation>
        </message>
        <message>
            <source>Choose a whole data set.</source>
            <extracomment>imports/reading.py</extracomment>
            <translation>Elija un conjunto de datos completo.</translation>
        </message>
        <message>
            <source>Choose an adapter made by it.</source>
            <extracomment>ouroboros_backends/echo/policy.py</extracomment>
            <translation>Elija un adaptador hecho por él.</translation>
        </message>
        <message>
            <source>Choose another adapter, or go back to the bare policy.</source>
            <extracomment>worker/checkpoints.py</extracomment>
            <translation>Elija otro adaptador o vuelva a la política sin adaptador.</translation>
        </message>
        <message>
            <source>Choose another backend.</source>
            <extracomment>worker/runner.py</extracomment>
            <translation>Elija otro backend.</translation>
        </message>
        <message>
            <source>Choose another backup.</source>
            <extracomment>storage/restoring.py</extracomment>
            <translation>Elija otra copia de seguridad.</translation>
        </message>
        <message>
            <source>Choose another file.</source>
            <extracomment>session/importing.py</extracomment>
            <translation>Elija otro archivo.</translation>
        </message>
        <message>
            <source>Choose another folder with --to.</source>
            <extracomment>session/converting.py</extracomment>
            <translation>Elija otra carpeta con --to.</translation>
        </message>
        <message>
            <source>Choose another folder, or free some space on the disk.</source>
            <extracomment>exports/writing.py</extracomment>
            <translation>Elija otra carpeta o libere espacio en el disco.</translation>
        </message>
        <message>
            <source>Choose another form.</source>
            <extracomment>session/adapter_export.py</extracomment>
            <translation>Elija otro formato.</translation>
        </message>
        <message>
            <source>Choose another model, or update transformers.</source>
            <extracomment>ouroboros_backends/shared/folders.py</extracomment>
            <translation>Elija otro modelo o actualice transformers.</translation>
        </message>
        <message>
            <source>Choose another model.</source>
            <extracomment>ouroboros_backends/mlx/guard.py</extracomment>
            <translation>Elija otro modelo.</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <extracomment>models/servers.py</extracomment>
            <translation>Elija otro nombre.</translation>
        </message>
        <message>
            <source>Choose another one, or add them by name.</source>
            <extracomment>session/teachers.py</extracomment>
            <translation>Elija otra o añádalas por su nombre.</translation>
        </message>
        <message>
            <source>Choose another place, or free some space on the disk.</source>
            <extracomment>storage/parquet.py</extracomment>
            <translation>Elija otro lugar o libere espacio en el disco.</translation>
        </message>
        <message>
            <source>Choose another place.</source>
            <extracomment>storage/sealing.py</extracomment>
            <translation>Elija otro lugar.</translation>
        </message>
        <message>
            <source>Choose another with --name.</source>
            <extracomment>models/library.py</extracomment>
            <translation>Elija otro con --name.</translation>
        </message>
        <message>
            <source>Choose another.</source>
            <extracomment>worker/checkpoints.py</extracomment>
            <translation>Elija otro.</translation>
        </message>
        <message>
            <source>Choose one at least.</source>
            <extracomment>session/exporting.py</extracomment>
            <translation>Elija al menos uno.</translation>
        </message>
        <message>
            <source>Choose one from the list.</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>Elija una de la lista.</translation>
        </message>
        <message>
            <source>Choose one in settings.</source>
            <extracomment>session/models.py</extracomment>
            <translation>Elija uno en los ajustes.</translation>
        </message>
        <message>
            <source>Choose one in settings; a server is added there.</source>
            <extracomment>session/assistants.py</extracomment>
            <translation>Elija uno en los ajustes; allí se añade un servidor.</translation>
        </message>
        <message>
            <source>Choose one of its models in settings.</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>Elija en los ajustes uno de sus modelos.</translation>
        </message>
        <message>
            <source>Choose one of the list.</source>
            <extracomment>session/adapter_export.py</extracomment>
            <translation>Elija uno de la lista.</translation>
        </message>
        <message>
            <source>Choose one of: {0}.</source>
            <extracomment>models/servers.py</extracomment>
            <translation>Elija entre: {0}.</translation>
        </message>
        <message>
            <source>Choose that model in settings, then open the cycle again.</source>
            <extracomment>session/session.py</extracomment>
            <translation>Elija ese modelo en los ajustes y vuelva a abrir el ciclo.</translation>
        </message>
        <message>
            <source>Choose the archive that the service sent you.</source>
            <extracomment>imports/chatgpt.py</extracomment>
            <translation>Elija el archivo comprimido que le envió el servicio.</translation>
        </message>
        <message>
            <source>Choose the export.</source>
            <extracomment>imports/chatgpt.py</extracomment>
            <translation>Elija la exportación.</translation>
        </message>
        <message>
            <source>Choose the folder of a Hugging Face model, not the one above or below it.</source>
            <extracomment>models/library.py</extracomment>
            <translation>Elija la carpeta de un modelo de Hugging Face, no la de arriba ni la de abajo.</translation>
        </message>
        <message>
            <source>Choose the folder that holds pytorch_model.bin or its parts.</source>
            <extracomment>ouroboros_backends/torch/pickled.py</extracomment>
            <translation>Elija la carpeta que contiene pytorch_model.bin o sus partes.</translation>
        </message>
        <message>
            <source>Choose the folder that the update on the other machine wrote.</source>
            <extracomment>session/handover.py</extracomment>
            <translation>Elija la carpeta que escribió la actualización en el otro equipo.</translation>
        </message>
        <message>
            <source>Choose the model that the cycle was exported with, then import again.</source>
            <extracomment>session/handover.py</extracomment>
            <translation>Elija el modelo con el que se exportó el ciclo y vuelva a importar.</translation>
        </message>
        <message>
            <source>Choose the name of a new folder.</source>
            <extracomment>exports/writing.py</extracomment>
            <translation>Elija el nombre de una carpeta nueva.</translation>
        </message>
        <message>
            <source>Choose the one before it; nothing was changed.</source>
            <extracomment>storage/backups.py</extracomment>
            <translation>Elija la anterior; no se ha cambiado nada.</translation>
        </message>
        <message>
            <source>Choose two.</source>
            <extracomment>session/arena.py</extracomment>
            <translation>Elija dos.</translation>
        </message>
        <message>
            <source>Choose {0}.</source>
            <extracomment>session/importing.py</extracomment>
            <translation>Elija {0}.</translation>
        </message>
        <message>
            <source>Choose “Instructions” instead, which changes no weights.</source>
            <extracomment>ouroboros_backends/openai/refusing.py</extracomment>
            <translation>Elija mejor «Instrucciones», que no cambia los pesos.</translation>
        </message>
        <message>
            <source>Close every window that uses it and check that the folder may be written to.</source>
            <extracomment>models/library.py</extracomment>
            <translation>Cierre todas las ventanas que lo usan y compruebe que se puede escribir en la carpeta.</translation>
        </message>
        <message>
            <source>Close other applications and try again.</source>
            <extracomment>worker/client.py</extracomment>
            <translation>Cierre otras aplicaciones e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>Close other applications to free memory, or choose a smaller model in settings. Everything you wrote and scored is saved.</source>
            <extracomment>session/opening.py</extracomment>
            <translation>Cierre otras aplicaciones para liberar memoria o elija en los ajustes un modelo más pequeño. Todo lo que escribió y puntuó está guardado.</translation>
        </message>
        <message>
            <source>Close other applications to free {0}, or choose a smaller model in settings.</source>
            <extracomment>core/workload.py</extracomment>
            <translation>Cierre otras aplicaciones para liberar {0} o elija en los ajustes un modelo más pequeño.</translation>
        </message>
        <message>
            <source>Close other applications to free {0}, or let another machine make the update. Or ask for fewer or shorter completions to a prompt in settings ({1}), or choose a smaller model, and answer the prompts again.</source>
            <extracomment>core/workload.py</extracomment>
            <translation>Cierre otras aplicaciones para liberar {0} o deje que otro equipo haga la actualización. También puede pedir en los ajustes menos respuestas por prompt o más cortas ({1}), o elegir un modelo más pequeño, y responder de nuevo a los prompts.</translation>
        </message>
        <message>
            <source>Close other applications, ask for fewer or shorter completions, or choose a smaller model.</source>
            <extracomment>worker/runner.py</extracomment>
            <translation>Cierre otras aplicaciones, pida menos respuestas o más cortas, o elija un modelo más pequeño.</translation>
        </message>
        <message>
            <source>Close other applications, or choose a smaller model.</source>
            <extracomment>core/fit.py</extracomment>
            <translation>Cierre otras aplicaciones o elija un modelo más pequeño.</translation>
        </message>
        <message>
            <source>Close other applications, or get the model as safetensors.</source>
            <extracomment>ouroboros_backends/torch/pickled.py</extracomment>
            <translation>Cierre otras aplicaciones u obtenga el modelo como safetensors.</translation>
        </message>
        <message>
            <source>Close other applications, or lower the tokens of a micro-batch.</source>
            <extracomment>ouroboros_backends/shared/transaction.py</extracomment>
            <translation>Cierre otras aplicaciones o reduzca los tokens de un microlote.</translation>
        </message>
        <message>
            <source>Close other programs, then try again.</source>
            <extracomment>storage/sealing.py</extracomment>
            <translation>Cierre otros programas e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>Close the application and open it again.</source>
            <extracomment>wiring.py</extracomment>
            <translation>Cierre la aplicación y vuelva a abrirla.</translation>
        </message>
        <message>
            <source>Community Data License Agreement Permissive 1.0</source>
            <extracomment>core/licences.py</extracomment>
            <translation>Community Data License Agreement Permissive 1.0</translation>
        </message>
        <message>
            <source>Community Data License Agreement Permissive 2.0</source>
            <extracomment>core/licences.py</extracomment>
            <translation>Community Data License Agreement Permissive 2.0</translation>
        </message>
        <message>
            <source>Community Data License Agreement Sharing 1.0</source>
            <extracomment>core/licences.py</extracomment>
            <translation>Community Data License Agreement Sharing 1.0</translation>
        </message>
        <message>
            <source>Compare first.</source>
            <extracomment>session/gate.py</extracomment>
            <translation>Compare primero.</translation>
        </message>
        <message>
            <source>Compare it with the live policy, then promote or discard it.</source>
            <extracomment>session/handover.py</extracomment>
            <translation>Compárelo con la política activa; después, promuévalo o descártelo.</translation>
        </message>
        <message>
            <source>Comparing the GGUF file with the merged weights</source>
            <extracomment>ouroboros_backends/shared/gguf_file.py</extracomment>
            <translation>Comparando el archivo GGUF con los pesos fusionados</translation>
        </message>
        <message>
            <source>Completions a prompt</source>
            <extracomment>settings.py</extracomment>
            <translation>Respuestas por prompt</translation>
        </message>
        <message>
            <source>Completions you did not score count too, at what the reward model expects of you.</source>
            <extracomment>settings.py</extracomment>
            <translation>Las respuestas que no puntuó también cuentan, con lo que el modelo de recompensa espera de usted.</translation>
        </message>
        <message>
            <source>Continual: fitted again after each sitting; frozen: stays as first fitted.</source>
            <extracomment>settings.py</extracomment>
            <translation>Continuo: se ajusta de nuevo tras cada sesión; congelado: queda como se ajustó la primera vez.</translation>
        </message>
        <message>
            <source>Contradicts itself or the argument</source>
            <extracomment>core/rubrics.py</extracomment>
            <translation>Se contradice o contradice el argumento</translation>
        </message>
        <message>
            <source>Contradicts or invents facts</source>
            <extracomment>core/rubrics.py</extracomment>
            <translation>Contradice o inventa hechos</translation>
        </message>
        <message>
            <source>Contrast</source>
            <extracomment>settings.py</extracomment>
            <translation>Contraste</translation>
        </message>
        <message>
            <source>Convert them to safetensors: {0}</source>
            <extracomment>models/library.py</extracomment>
            <translation>Conviértalos a safetensors: {0}</translation>
        </message>
        <message>
            <source>Convert them: {0}</source>
            <extracomment>ouroboros_backends/shared/folders.py</extracomment>
            <translation>Conviértalos: {0}</translation>
        </message>
        <message>
            <source>Copy it again, alone and whole.</source>
            <extracomment>models/keys.py</extracomment>
            <translation>Cópielo de nuevo, solo y entero.</translation>
        </message>
        <message>
            <source>Copy it to the other machine, run there: {0}. Then bring ADAPTER back.</source>
            <extracomment>session/handover.py</extracomment>
            <translation>Cópiela al otro equipo y ejecute allí: {0}. Después traiga ADAPTER de vuelta.</translation>
        </message>
        <message>
            <source>Copy or download it again.</source>
            <extracomment>imports/parquet.py</extracomment>
            <translation>Cópielo o descárguelo de nuevo.</translation>
        </message>
        <message>
            <source>Copy or download the file again.</source>
            <extracomment>imports/archive.py</extracomment>
            <translation>Copie o descargue el archivo de nuevo.</translation>
        </message>
        <message>
            <source>Copy or download the file again: a part of it is missing.</source>
            <extracomment>imports/strict_json.py</extracomment>
            <translation>Copie o descargue el archivo de nuevo: falta una parte.</translation>
        </message>
        <message>
            <source>Copy the file again from where it came from.</source>
            <extracomment>ouroboros_backends/torch/pickled.py</extracomment>
            <translation>Copie el archivo de nuevo desde su lugar de origen.</translation>
        </message>
        <message>
            <source>Copy the file again.</source>
            <extracomment>models/library.py</extracomment>
            <translation>Copie el archivo de nuevo.</translation>
        </message>
        <message>
            <source>Copy the whole folder again from where the update was made.</source>
            <extracomment>session/handover.py</extracomment>
            <translation>Copie de nuevo la carpeta entera desde donde se hizo la actualización.</translation>
        </message>
        <message>
            <source>Copy tokenizer.json and tokenizer_config.json from where the model came from.</source>
            <extracomment>models/library.py</extracomment>
            <translation>Copie tokenizer.json y tokenizer_config.json desde el lugar de origen del modelo.</translation>
        </message>
        <message>
            <source>Copy your data to another disk: this one may be failing. Then try again.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>Copie sus datos a otro disco: este puede estar fallando. Después inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>Copying the adapter</source>
            <extracomment>session/handover.py</extracomment>
            <translation>Copiando el adaptador</translation>
        </message>
        <message>
            <source>Copying what stays</source>
            <extracomment>storage/archive.py</extracomment>
            <translation>Copiando lo que se conserva</translation>
        </message>
        <message>
            <source>Correct the model's settings.</source>
            <extracomment>ouroboros_backends/shared/options.py</extracomment>
            <translation>Corrija los ajustes del modelo.</translation>
        </message>
        <message>
            <source>Cost</source>
            <extracomment>a word in sentences</extracomment>
            <translation>Coste</translation>
        </message>
        <message>
            <source>Count from one to ten, in words.</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>Cuenta del uno al diez, en palabras.</translation>
        </message>
        <message>
            <source>Creative Commons Attribution 3.0</source>
            <extracomment>core/licences.py</extracomment>
            <translation>Creative Commons Attribution 3.0</translation>
        </message>
        <message>
            <source>Creative Commons Attribution 4.0</source>
            <extracomment>core/licences.py</extracomment>
            <translation>Creative Commons Attribution 4.0</translation>
        </message>
        <message>
            <source>Creative Commons Attribution Share Alike 3.0</source>
            <extracomment>core/licences.py</extracomment>
            <translation>Creative Commons Attribution Share Alike 3.0</translation>
        </message>
        <message>
            <source>Creative Commons Attribution Share Alike 4.0</source>
            <extracomment>core/licences.py</extracomment>
            <translation>Creative Commons Attribution Share Alike 4.0</translation>
        </message>
        <message>
            <source>Creative Commons Zero 1.0</source>
            <extracomment>core/licences.py</extracomment>
            <translation>Creative Commons Zero 1.0</translation>
        </message>
        <message>
            <source>Cycle {0} is back.</source>
            <extracomment>session/keeping.py</extracomment>
            <translation>El ciclo {0} se ha recuperado.</translation>
        </message>
        <message>
            <source>Cycle {0} is in the bin.</source>
            <extracomment>session/keeping.py</extracomment>
            <translation>El ciclo {0} está en la papelera.</translation>
        </message>
        <message>
            <source>Cycle {0} of this import is open, or you have worked on it.</source>
            <extracomment>session/importing.py</extracomment>
            <translation>El ciclo {0} de esta importación está abierto o usted ha trabajado en él.</translation>
        </message>
        <message>
            <source>Data set of this program</source>
            <extracomment>imports/bundle.py</extracomment>
            <translation>Conjunto de datos de este programa</translation>
        </message>
        <message>
            <source>Delete it yourself if you no longer want it.</source>
            <extracomment>models/library.py</extracomment>
            <translation>Elimínelo usted si ya no lo quiere.</translation>
        </message>
        <message>
            <source>Delete it, or paste the text again.</source>
            <extracomment>worker/client.py</extracomment>
            <translation>Elimínelo o pegue el texto de nuevo.</translation>
        </message>
        <message>
            <source>Delete the character shown as a box or a question mark, and send it again.</source>
            <extracomment>core/dialogue.py</extracomment>
            <translation>Elimine el carácter que aparece como un recuadro o un signo de interrogación y envíelo de nuevo.</translation>
        </message>
        <message>
            <source>Demonstrations</source>
            <extracomment>exports/demonstrations.py</extracomment>
            <translation>Demostraciones</translation>
        </message>
        <message>
            <source>Dialogues become cycles of a policy, and none was opened yet.</source>
            <extracomment>session/importing.py</extracomment>
            <translation>Los diálogos se convierten en ciclos de una política, y todavía no se ha abierto ninguna.</translation>
        </message>
        <message>
            <source>Distractors</source>
            <extracomment>transformations/distractors.py</extracomment>
            <translation>Distractores</translation>
        </message>
        <message>
            <source>Do not open it with other programs either; get the model as safetensors.</source>
            <extracomment>ouroboros_backends/torch/pickled.py</extracomment>
            <translation>No lo abra tampoco con otros programas; obtenga el modelo como safetensors.</translation>
        </message>
        <message>
            <source>Do not open this file, unless you know who made it.</source>
            <extracomment>imports/archive.py</extracomment>
            <translation>No abra este archivo si no sabe quién lo hizo.</translation>
        </message>
        <message>
            <source>Does not follow from the premises</source>
            <extracomment>core/rubrics.py</extracomment>
            <translation>No se deduce de las premisas</translation>
        </message>
        <message>
            <source>Done</source>
            <extracomment>ouroboros_backends/torch/convert.py</extracomment>
            <translation>Listo</translation>
        </message>
        <message>
            <source>Double negation</source>
            <extracomment>transformations/double_negation.py</extracomment>
            <translation>Doble negación</translation>
        </message>
        <message>
            <source>Download it again, or choose a model in safetensors format.</source>
            <extracomment>ouroboros_backends/torch/convert.py</extracomment>
            <translation>Descárguelo de nuevo o elija un modelo en formato safetensors.</translation>
        </message>
        <message>
            <source>Download it again.</source>
            <extracomment>ouroboros_backends/torch/convert.py</extracomment>
            <translation>Descárguelo de nuevo.</translation>
        </message>
        <message>
            <source>Download the card again.</source>
            <extracomment>imports/character_card.py</extracomment>
            <translation>Descargue la ficha de nuevo.</translation>
        </message>
        <message>
            <source>Download the card itself, not a preview of it.</source>
            <extracomment>imports/character_card.py</extracomment>
            <translation>Descargue la ficha misma, no una vista previa.</translation>
        </message>
        <message>
            <source>Downloading</source>
            <extracomment>models/download.py</extracomment>
            <translation>Descargando</translation>
        </message>
        <message>
            <source>Draft it again.</source>
            <extracomment>session/summary.py</extracomment>
            <translation>Redáctelo de nuevo.</translation>
        </message>
        <message>
            <source>Draft it, or write it.</source>
            <extracomment>session/summary.py</extracomment>
            <translation>Haga redactarlo o escríbalo.</translation>
        </message>
        <message>
            <source>Drop this prompt, or edit its text by hand.</source>
            <extracomment>core/prompting.py</extracomment>
            <translation>Retire este prompt o edite su texto a mano.</translation>
        </message>
        <message>
            <source>Echo (no model, for trying things out)</source>
            <extracomment>ouroboros_backends/echo/__init__.py</extracomment>
            <translation>Echo (sin modelo, para probar)</translation>
        </message>
        <message>
            <source>Echo does not learn by {0}.</source>
            <extracomment>ouroboros_backends/echo/policy.py</extracomment>
            <translation>Echo no aprende con {0}.</translation>
        </message>
        <message>
            <source>Echo has no model that other programs could read.</source>
            <extracomment>ouroboros_backends/echo/policy.py</extracomment>
            <translation>Echo no tiene ningún modelo que otros programas puedan leer.</translation>
        </message>
        <message>
            <source>Edit or drop that prompt, then start again.</source>
            <extracomment>session/material.py</extracomment>
            <translation>Edite o retire ese prompt y empiece de nuevo.</translation>
        </message>
        <message>
            <source>Encrypted.</source>
            <extracomment>models/disclosure.py</extracomment>
            <translation>Cifrado.</translation>
        </message>
        <message>
            <source>Enter its key again in settings.</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>Introduzca de nuevo su clave en los ajustes.</translation>
        </message>
        <message>
            <source>Erasing for good</source>
            <extracomment>session/keeping.py</extracomment>
            <translation>Borrando definitivamente</translation>
        </message>
        <message>
            <source>Erasing the backups</source>
            <extracomment>storage/archive.py</extracomment>
            <translation>Borrando las copias de seguridad</translation>
        </message>
        <message>
            <source>Every completion of the candidate ran into the length limit without coming to an end, which those of the live policy did not. The candidate was rejected; the live adapter is unchanged. Score completions that never end lower, or rewrite one, and update again.</source>
            <extracomment>core/guards.py</extracomment>
            <translation>Todas las respuestas del candidato alcanzaron el límite de longitud sin llegar a un final, lo que no ocurrió con las de la política activa. El candidato se rechazó; el adaptador activo no ha cambiado. Puntúe más bajo las respuestas que no terminan, o reescriba una, y actualice de nuevo.</translation>
        </message>
        <message>
            <source>Every fact that matters is right</source>
            <extracomment>core/rubrics.py</extracomment>
            <translation>Todos los hechos que importan son correctos</translation>
        </message>
        <message>
            <source>Every labyrinth prompt has its completions.</source>
            <extracomment>session/scoring.py</extracomment>
            <translation>Todos los prompts de laberinto tienen sus respuestas.</translation>
        </message>
        <message>
            <source>Everything up to {0} is here.</source>
            <extracomment>storage/reporting.py</extracomment>
            <translation>Todo lo anterior a {0} está aquí.</translation>
        </message>
        <message>
            <source>Everything you wrote and scored is saved. Repeat the last step when the model is ready; if it stops again, close other applications to free memory.</source>
            <extracomment>session/interruption.py</extracomment>
            <translation>Todo lo que escribió y puntuó está guardado. Repita el último paso cuando el modelo esté listo; si se detiene otra vez, cierre otras aplicaciones para liberar memoria.</translation>
        </message>
        <message>
            <source>Exactly the persona</source>
            <extracomment>core/rubrics.py</extracomment>
            <translation>Exactamente la personalidad</translation>
        </message>
        <message>
            <source>Example {0} has an empty message, or nothing that is answered.</source>
            <extracomment>ouroboros_backends/openai/training_rows.py</extracomment>
            <translation>El ejemplo {0} tiene un mensaje vacío o nada que se responda.</translation>
        </message>
        <message>
            <source>Export it with 32 bits.</source>
            <extracomment>ouroboros_backends/shared/gguf_file.py</extracomment>
            <translation>Expórtelo con 32 bits.</translation>
        </message>
        <message>
            <source>Exporting the adapter</source>
            <extracomment>session/adapter_export.py</extracomment>
            <translation>Exportando el adaptador</translation>
        </message>
        <message>
            <source>Fewer than two teachers have scored this completion.</source>
            <extracomment>session/teachers.py</extracomment>
            <translation>Menos de dos docentes han puntuado esta respuesta.</translation>
        </message>
        <message>
            <source>File too large</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>File too large</translation>
        </message>
        <message>
            <source>Fill in both.</source>
            <extracomment>core/servers.py</extracomment>
            <translation>Rellene ambos.</translation>
        </message>
        <message>
            <source>Finding this out took {0} small requests.</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>Averiguarlo requirió {0} peticiones pequeñas.</translation>
        </message>
        <message>
            <source>Follows fully and says so clearly</source>
            <extracomment>core/rubrics.py</extracomment>
            <translation>Se deduce por completo y lo dice con claridad</translation>
        </message>
        <message>
            <source>Follows in part, or leaves it open</source>
            <extracomment>core/rubrics.py</extracomment>
            <translation>Se deduce en parte o lo deja abierto</translation>
        </message>
        <message>
            <source>Follows, with a small slip</source>
            <extracomment>core/rubrics.py</extracomment>
            <translation>Se deduce, con un pequeño desliz</translation>
        </message>
        <message>
            <source>For rewrites alone: learns to answer in your words; useful at the beginning, when hardly any completion deserves a good score.</source>
            <extracomment>core/methods.py</extracomment>
            <translation>Solo para reescrituras: aprende a responder con sus palabras; útil al principio, cuando casi ninguna respuesta merece una buena puntuación.</translation>
        </message>
        <message>
            <source>For scores that tell good from bad and little more: all that is above neutral counts as good, all below as bad, rewrites as good.</source>
            <extracomment>core/methods.py</extracomment>
            <translation>Para puntuaciones que distinguen lo bueno de lo malo y poco más: todo lo que está por encima del punto neutro cuenta como bueno, todo lo que está por debajo como malo, y las reescrituras como buenas.</translation>
        </message>
        <message>
            <source>For {0}, {1} first.</source>
            <extracomment>core/methods.py</extracomment>
            <translation>Para {0}, antes {1}.</translation>
        </message>
        <message>
            <source>Free at least {0} MB, then try again.</source>
            <extracomment>storage/copying.py</extracomment>
            <translation>Libere al menos {0} MB e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>Free some space and try again. Nothing was overwritten.</source>
            <extracomment>worker/runner.py</extracomment>
            <translation>Libere espacio e inténtelo de nuevo. No se ha sobrescrito nada.</translation>
        </message>
        <message>
            <source>Free some space on the disk, or copy the folder here again.</source>
            <extracomment>session/handover.py</extracomment>
            <translation>Libere espacio en el disco o copie la carpeta aquí de nuevo.</translation>
        </message>
        <message>
            <source>Free some space on this disk, then try again.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>Libere espacio en este disco e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>Free some space, or choose a place on another disk.</source>
            <extracomment>session/adapter_export.py</extracomment>
            <translation>Libere espacio o elija un lugar en otro disco.</translation>
        </message>
        <message>
            <source>Free some space, or set OUROBOROS_MODELS to a folder on another disk.</source>
            <extracomment>models/download.py</extracomment>
            <translation>Libere espacio o indique en OUROBOROS_MODELS una carpeta de otro disco.</translation>
        </message>
        <message>
            <source>GGUF has no name for how this tokenizer splits words. {0}</source>
            <extracomment>ouroboros_backends/shared/gguf_tokens.py</extracomment>
            <translation>GGUF no tiene nombre para el modo en que este tokenizador divide las palabras. {0}</translation>
        </message>
        <message>
            <source>GGUF has no place for the weights {0} of this model. {1}</source>
            <extracomment>ouroboros_backends/shared/exporting.py</extracomment>
            <translation>GGUF no tiene lugar para los pesos {0} de este modelo. {1}</translation>
        </message>
        <message>
            <source>GGUF has no place for {0} as this model has it. {1}</source>
            <extracomment>ouroboros_backends/shared/gguf_llama.py</extracomment>
            <translation>GGUF no tiene lugar para {0} en la forma que usa este modelo. {1}</translation>
        </message>
        <message>
            <source>GGUF is for models of Llama's shape only, and this one is a {0}. {1}</source>
            <extracomment>ouroboros_backends/shared/gguf_llama.py</extracomment>
            <translation>GGUF es solo para modelos con la estructura de Llama, y este es de tipo {0}. {1}</translation>
        </message>
        <message>
            <source>Get it as safetensors: files that end in .safetensors hold numbers only.</source>
            <extracomment>models/library.py</extracomment>
            <translation>Obténgalo como safetensors: los archivos que terminan en .safetensors solo contienen números.</translation>
        </message>
        <message>
            <source>Get the model as safetensors from where it came from.</source>
            <extracomment>ouroboros_backends/torch/safetensors_files.py</extracomment>
            <translation>Obtenga el modelo como safetensors desde su lugar de origen.</translation>
        </message>
        <message>
            <source>Give it its own.</source>
            <extracomment>models/servers.py</extracomment>
            <translation>Dele uno propio.</translation>
        </message>
        <message>
            <source>Give them a weight above 0, or let another teacher settle it.</source>
            <extracomment>session/teachers.py</extracomment>
            <translation>Deles un peso mayor que 0 o deje que otro docente lo resuelva.</translation>
        </message>
        <message>
            <source>Give yourself the right to write there, or choose another folder.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>Obtenga permiso para escribir allí o elija otra carpeta.</translation>
        </message>
        <message>
            <source>Given up by you {0}. The live adapter is unchanged.</source>
            <extracomment>session/policy_update.py</extracomment>
            <translation>Abandonada por usted {0}. El adaptador activo no ha cambiado.</translation>
        </message>
        <message>
            <source>Go back to an earlier adapter, or install the model again.</source>
            <extracomment>ouroboros_backends/shared/measuring.py</extracomment>
            <translation>Vuelva a un adaptador anterior o instale de nuevo el modelo.</translation>
        </message>
        <message>
            <source>Go back to an earlier adapter.</source>
            <extracomment>ouroboros_backends/mlx/drawing.py</extracomment>
            <translation>Vuelva a un adaptador anterior.</translation>
        </message>
        <message>
            <source>Go back to another adapter.</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation>Vuelva a otro adaptador.</translation>
        </message>
        <message>
            <source>Go on with the plain format, or choose another model.</source>
            <extracomment>models/templates.py</extracomment>
            <translation>Continúe con el formato simple o elija otro modelo.</translation>
        </message>
        <message>
            <source>Held-out prompts</source>
            <extracomment>settings.py</extracomment>
            <translation>Prompts reservados</translation>
        </message>
        <message>
            <source>Helper</source>
            <extracomment>settings.py</extracomment>
            <translation>Ayudante</translation>
        </message>
        <message>
            <source>High draws stronger texts and edges; system follows the desktop where it says so.</source>
            <extracomment>settings.py</extracomment>
            <translation>«alto» dibuja textos y bordes más marcados; «sistema» sigue al escritorio cuando este lo indica.</translation>
        </message>
        <message>
            <source>Higher is livelier, 0 always gives the likeliest reply; scored answers are drawn at 1.</source>
            <extracomment>settings.py</extracomment>
            <translation>Un valor más alto es más vivaz; 0 da siempre la réplica más probable; las respuestas puntuadas se generan con 1.</translation>
        </message>
        <message>
            <source>How far all policy updates of one cycle may move the policy together, in nats a token.</source>
            <extracomment>settings.py</extracomment>
            <translation>Cuánto pueden mover la política, en conjunto, todas las actualizaciones de un ciclo, en nats por token.</translation>
        </message>
        <message>
            <source>How far one update may move the policy.</source>
            <extracomment>settings.py</extracomment>
            <translation>Cuánto puede mover la política una actualización.</translation>
        </message>
        <message>
            <source>How many answers you compare for each labyrinth prompt.</source>
            <extracomment>settings.py</extracomment>
            <translation>Cuántas respuestas compara para cada prompt de laberinto.</translation>
        </message>
        <message>
            <source>How {0} reads positions cannot be compared with its config.json.</source>
            <extracomment>ouroboros_backends/mlx/guard.py</extracomment>
            <translation>La forma en que {0} lee las posiciones no se puede comparar con su config.json.</translation>
        </message>
        <message>
            <source>Hypothetical frame</source>
            <extracomment>transformations/hypothetical_frame.py</extracomment>
            <translation>Marco hipotético</translation>
        </message>
        <message>
            <source>ISC License</source>
            <extracomment>core/licences.py</extracomment>
            <translation>ISC License</translation>
        </message>
        <message>
            <source>If you trust that address, put it into settings in place of this one.</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>Si confía en esa dirección, póngala en los ajustes en lugar de esta.</translation>
        </message>
        <message>
            <source>Import it as rows of JSON.</source>
            <extracomment>imports/sharegpt.py</extracomment>
            <translation>Impórtelo como filas de JSON.</translation>
        </message>
        <message>
            <source>Import it where the cycle was exported.</source>
            <extracomment>session/handover.py</extracomment>
            <translation>Impórtelo donde se exportó el ciclo.</translation>
        </message>
        <message>
            <source>Import the file again.</source>
            <extracomment>session/importing.py</extracomment>
            <translation>Importe el archivo de nuevo.</translation>
        </message>
        <message>
            <source>In voice, with a small slip</source>
            <extracomment>core/rubrics.py</extracomment>
            <translation>En su voz, con un pequeño desliz</translation>
        </message>
        <message>
            <source>Install Ouroboros again.</source>
            <extracomment>models/packed.py</extracomment>
            <translation>Instale Ouroboros de nuevo.</translation>
        </message>
        <message>
            <source>Install it first.</source>
            <extracomment>ouroboros_backends/mlx/policy.py</extracomment>
            <translation>Instálelo primero.</translation>
        </message>
        <message>
            <source>Install it with: pip install 'ouroboros-desktop[baselines]'; or choose PPO.</source>
            <extracomment>ouroboros_backends/torch/trainers.py</extracomment>
            <translation>Instálelo con: pip install 'ouroboros-desktop[baselines]'; o elija PPO.</translation>
        </message>
        <message>
            <source>Install it with: pip install 'ouroboros-desktop[quantised]', or choose int8.</source>
            <extracomment>ouroboros_backends/torch/quantisation.py</extracomment>
            <translation>Instálelo con: pip install 'ouroboros-desktop[quantised]', o elija int8.</translation>
        </message>
        <message>
            <source>Install the embedded model on this computer: it reads the replies to compare.</source>
            <extracomment>session/best_of.py</extracomment>
            <translation>Instale el modelo integrado en este equipo: lee las réplicas para compararlas.</translation>
        </message>
        <message>
            <source>Install the embedded model on this computer: it reads what a server writes.</source>
            <extracomment>session/predictions.py</extracomment>
            <translation>Instale el modelo integrado en este equipo: lee lo que escribe un servidor.</translation>
        </message>
        <message>
            <source>Install the model again.</source>
            <extracomment>ouroboros_backends/mlx/network.py</extracomment>
            <translation>Instale de nuevo el modelo.</translation>
        </message>
        <message>
            <source>Install the model, or choose another.</source>
            <extracomment>ouroboros_backends/shared/folders.py</extracomment>
            <translation>Instale el modelo o elija otro.</translation>
        </message>
        <message>
            <source>Install the newest version, then open it again.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>Instale la versión más reciente y ábralo de nuevo.</translation>
        </message>
        <message>
            <source>Install them with: pip install 'ouroboros-desktop[{0}]'.</source>
            <extracomment>worker/runner.py</extracomment>
            <translation>Instálelos con: pip install 'ouroboros-desktop[{0}]'.</translation>
        </message>
        <message>
            <source>Install {0}, or add your own folder: ouroboros models add.</source>
            <extracomment>models/catalog.py</extracomment>
            <translation>Instale {0} o añada una carpeta suya: ouroboros models add.</translation>
        </message>
        <message>
            <source>Installing the model</source>
            <extracomment>session/models.py</extracomment>
            <translation>Instalando el modelo</translation>
        </message>
        <message>
            <source>Instructions (no weights change)</source>
            <extracomment>core/methods.py</extracomment>
            <translation>Instrucciones (los pesos no cambian)</translation>
        </message>
        <message>
            <source>It answers as a stream.</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>Responde en flujo continuo.</translation>
        </message>
        <message>
            <source>It begins with https:// or http://, such as http://127.0.0.1:8080/v1.</source>
            <extracomment>core/servers.py</extracomment>
            <translation>Empieza por https:// o http://, como http://127.0.0.1:8080/v1.</translation>
        </message>
        <message>
            <source>It cannot be taught: it offers no fine-tuning.</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>No se le puede enseñar: no ofrece ajuste fino.</translation>
        </message>
        <message>
            <source>It counts the tokens</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>Cuenta los tokens</translation>
        </message>
        <message>
            <source>It does not count tokens; they are estimated</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>No cuenta tokens; se estiman</translation>
        </message>
        <message>
            <source>It does not keep</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>No respeta</translation>
        </message>
        <message>
            <source>It does not list “{0}”, and answers with the model it has.</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>No incluye «{0}» en su lista y responde con el modelo que tiene.</translation>
        </message>
        <message>
            <source>It has a field “{0}”, and keys do not belong into a file.</source>
            <extracomment>models/servers.py</extracomment>
            <translation>Tiene un campo «{0}», y las claves no deben estar en un archivo.</translation>
        </message>
        <message>
            <source>It has no list of its models.</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>No tiene una lista de sus modelos.</translation>
        </message>
        <message>
            <source>It has no responses API.</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>No tiene la API de responses.</translation>
        </message>
        <message>
            <source>It has no {0}.</source>
            <extracomment>models/servers.py</extracomment>
            <translation>No tiene {0}.</translation>
        </message>
        <message>
            <source>It has the responses API.</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>Tiene la API de responses.</translation>
        </message>
        <message>
            <source>It is in the list of adapters.</source>
            <extracomment>session/handover.py</extracomment>
            <translation>Está en la lista de adaptadores.</translation>
        </message>
        <message>
            <source>It keeps</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>Respeta</translation>
        </message>
        <message>
            <source>It knows “{0}”.</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>Conoce «{0}».</translation>
        </message>
        <message>
            <source>It may be wrong: judge for yourself.</source>
            <extracomment>session/summary.py</extracomment>
            <translation>Puede equivocarse: juzgue usted.</translation>
        </message>
        <message>
            <source>It needs about 2 GB of memory: close other applications, then try again.</source>
            <extracomment>session/installing.py</extracomment>
            <translation>Necesita unos 2 GB de memoria: cierre otras aplicaciones e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>It offers fine-tuning.</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>Ofrece ajuste fino.</translation>
        </message>
        <message>
            <source>It tells no logprobs.</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>No indica logprobs.</translation>
        </message>
        <message>
            <source>It was not said where the model's files are.</source>
            <extracomment>models/order.py</extracomment>
            <translation>No se indicó dónde están los archivos del modelo.</translation>
        </message>
        <message>
            <source>It was withdrawn.</source>
            <extracomment>session/importing.py</extracomment>
            <translation>Se retiró.</translation>
        </message>
        <message>
            <source>It writes {0}.</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>Escribe {0}.</translation>
        </message>
        <message>
            <source>Its agreed is not a day such as 2026-11-26.</source>
            <extracomment>models/servers.py</extracomment>
            <translation>Su agreed no es una fecha como 2026-11-26.</translation>
        </message>
        <message>
            <source>Its field “{0}” is not known.</source>
            <extracomment>models/servers.py</extracomment>
            <translation>Su campo «{0}» no se conoce.</translation>
        </message>
        <message>
            <source>Its files were read again and are as written. It was not opened as a model: that needs {0} GB of free memory.</source>
            <extracomment>ouroboros_backends/shared/exported_check.py</extracomment>
            <translation>Sus archivos se leyeron de nuevo y están tal como se escribieron. No se abrió como modelo: para eso hacen falta {0} GB de memoria libre.</translation>
        </message>
        <message>
            <source>Its logprobs are not those of the tokens it writes; they are not used.</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>Sus logprobs no son los de los tokens que escribe; no se usan.</translation>
        </message>
        <message>
            <source>Its logprobs are those of the tokens it writes.</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>Sus logprobs son los de los tokens que escribe.</translation>
        </message>
        <message>
            <source>Its numbers are not those that the policy computes with.</source>
            <extracomment>ouroboros_backends/shared/exported_check.py</extracomment>
            <translation>Sus números no son aquellos con los que calcula la política.</translation>
        </message>
        <message>
            <source>Its {0} is not {1}.</source>
            <extracomment>models/servers.py</extracomment>
            <translation>Su {0} no es {1}.</translation>
        </message>
        <message>
            <source>Judge</source>
            <extracomment>settings.py</extracomment>
            <translation>Juez</translation>
        </message>
        <message>
            <source>KL budget of a cycle</source>
            <extracomment>settings.py</extracomment>
            <translation>Presupuesto de KL de un ciclo</translation>
        </message>
        <message>
            <source>Keeping the present store beside</source>
            <extracomment>storage/restoring.py</extracomment>
            <translation>Conservando aparte el almacén actual</translation>
        </message>
        <message>
            <source>Key from {0}</source>
            <extracomment>models/disclosure.py</extracomment>
            <translation>Clave de {0}</translation>
        </message>
        <message>
            <source>Key in memory until you quit</source>
            <extracomment>models/disclosure.py</extracomment>
            <translation>Clave en memoria hasta que salga</translation>
        </message>
        <message>
            <source>Key in the keyring</source>
            <extracomment>models/disclosure.py</extracomment>
            <translation>Clave en el llavero</translation>
        </message>
        <message>
            <source>Keys 1 to 5 give a score without a modifier key.</source>
            <extracomment>settings.py</extracomment>
            <translation>Las teclas 1 a 5 dan una puntuación sin tecla modificadora.</translation>
        </message>
        <message>
            <source>Known settings: {0}.</source>
            <extracomment>ouroboros_backends/shared/options.py</extracomment>
            <translation>Ajustes conocidos: {0}.</translation>
        </message>
        <message>
            <source>LM Studio</source>
            <extracomment>core/servers.py</extracomment>
            <translation>LM Studio</translation>
        </message>
        <message>
            <source>Labels</source>
            <extracomment>exports/labels.py</extracomment>
            <translation>Etiquetas</translation>
        </message>
        <message>
            <source>Labyrinth prompts a cycle kept for the promotion gate.</source>
            <extracomment>settings.py</extracomment>
            <translation>Prompts de laberinto por ciclo que se guardan para el control de promoción.</translation>
        </message>
        <message>
            <source>Labyrinth prompts a cycle whose answers you score.</source>
            <extracomment>settings.py</extracomment>
            <translation>Prompts de laberinto por ciclo cuyas respuestas puntúa usted.</translation>
        </message>
        <message>
            <source>Learn from predicted rewards</source>
            <extracomment>settings.py</extracomment>
            <translation>Aprender de recompensas previstas</translation>
        </message>
        <message>
            <source>Learning, epoch {0}</source>
            <extracomment>ouroboros_backends/shared/step.py</extracomment>
            <translation>Aprendiendo, época {0}</translation>
        </message>
        <message>
            <source>Leave it as it is, or withdraw it.</source>
            <extracomment>session/importing.py</extracomment>
            <translation>Déjela como está o retírela.</translation>
        </message>
        <message>
            <source>Leave out names, passwords and what follows ? or #; a key has its own field.</source>
            <extracomment>core/servers.py</extracomment>
            <translation>Omita nombres, contraseñas y lo que sigue a ? o #; la clave tiene su propio campo.</translation>
        </message>
        <message>
            <source>Leave quantisation off, or let each GPU hold the whole model, without FSDP.</source>
            <extracomment>ouroboros_backends/torch/several.py</extracomment>
            <translation>Deje la cuantización desactivada o haga que cada GPU contenga el modelo entero, sin FSDP.</translation>
        </message>
        <message>
            <source>Less motion</source>
            <extracomment>settings.py</extracomment>
            <translation>Menos movimiento</translation>
        </message>
        <message>
            <source>Let a dialogue leave, or score, rank and rewrite some completions first.</source>
            <extracomment>exports/bundle.py</extracomment>
            <translation>Deje salir un diálogo, o antes puntúe, clasifique y reescriba algunas respuestas.</translation>
        </message>
        <message>
            <source>Let teacher and policy take turns, or choose another model.</source>
            <extracomment>ouroboros_backends/shared/chat.py</extracomment>
            <translation>Haga que docente y política se turnen o elija otro modelo.</translation>
        </message>
        <message>
            <source>Let the policy answer each labyrinth prompt at least twice.</source>
            <extracomment>session/calibration.py</extracomment>
            <translation>Haga que la política responda al menos dos veces a cada prompt de laberinto.</translation>
        </message>
        <message>
            <source>Let two adapters meet first.</source>
            <extracomment>session/arena.py</extracomment>
            <translation>Haga que se enfrenten antes dos adaptadores.</translation>
        </message>
        <message>
            <source>Light or dark, or as the system has it.</source>
            <extracomment>settings.py</extracomment>
            <translation>Claro u oscuro, o como lo tenga el sistema.</translation>
        </message>
        <message>
            <source>List them with `ouroboros store backups`.</source>
            <extracomment>storage/backups.py</extracomment>
            <translation>Vea la lista con `ouroboros store backups`.</translation>
        </message>
        <message>
            <source>LoRA on bare parameters</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation>LoRA sobre parámetros sueltos</translation>
        </message>
        <message>
            <source>LoRA's rank and alpha must be above 0, and its layers not below.</source>
            <extracomment>ouroboros_backends/shared/options.py</extracomment>
            <translation>El rango y el alpha de LoRA deben ser mayores que 0, y sus capas no menores.</translation>
        </message>
        <message>
            <source>Load the model again.</source>
            <extracomment>worker/client.py</extracomment>
            <translation>Cargue el modelo de nuevo.</translation>
        </message>
        <message>
            <source>Load the model first.</source>
            <extracomment>worker/runner.py</extracomment>
            <translation>Cargue primero el modelo.</translation>
        </message>
        <message>
            <source>Loading an adapter</source>
            <extracomment>session/arena.py</extracomment>
            <translation>Cargando un adaptador</translation>
        </message>
        <message>
            <source>Loading the adapter that the update began at</source>
            <extracomment>session/policy_update.py</extracomment>
            <translation>Cargando el adaptador del que partió la actualización</translation>
        </message>
        <message>
            <source>Loading the candidate</source>
            <extracomment>session/gate.py</extracomment>
            <translation>Cargando el candidato</translation>
        </message>
        <message>
            <source>Loading the model</source>
            <extracomment>session/opening.py</extracomment>
            <translation>Carga del modelo</translation>
        </message>
        <message>
            <source>Log in to the network with a browser, or look at the address in settings.</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>Inicie sesión en la red con un navegador o revise la dirección en los ajustes.</translation>
        </message>
        <message>
            <source>Long-horizon recall</source>
            <extracomment>transformations/long_horizon_recall.py</extracomment>
            <translation>Recuerdo a larga distancia</translation>
        </message>
        <message>
            <source>Longest answer (tokens)</source>
            <extracomment>settings.py</extracomment>
            <translation>Longitud máxima de respuesta (tokens)</translation>
        </message>
        <message>
            <source>Longest reply (tokens)</source>
            <extracomment>settings.py</extracomment>
            <translation>Longitud máxima de réplica (tokens)</translation>
        </message>
        <message>
            <source>Look at the address in settings and at this computer's clock.</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>Revise la dirección en los ajustes y el reloj de este equipo.</translation>
        </message>
        <message>
            <source>Look at the address in settings and whether the network works.</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>Revise la dirección en los ajustes y si funciona la red.</translation>
        </message>
        <message>
            <source>Look at the address in settings, and enter the key again.</source>
            <extracomment>ouroboros_backends/openai/client.py</extracomment>
            <translation>Revise la dirección en los ajustes e introduzca la clave de nuevo.</translation>
        </message>
        <message>
            <source>Look at the address in settings; it often ends in /v1.</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>Revise la dirección en los ajustes; suele terminar en /v1.</translation>
        </message>
        <message>
            <source>Look for it on the service's own page, then start a new update.</source>
            <extracomment>ouroboros_backends/openai/job.py</extracomment>
            <translation>Búsquelo en la página del propio servicio y después inicie una actualización nueva.</translation>
        </message>
        <message>
            <source>Look there whether the key may use “{0}”.</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>Compruebe allí si la clave puede usar «{0}».</translation>
        </message>
        <message>
            <source>Look whether it runs and whether the network works.</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>Compruebe si está en marcha y si funciona la red.</translation>
        </message>
        <message>
            <source>Looking for personal data</source>
            <extracomment>session/exporting.py</extracomment>
            <translation>Buscando datos personales</translation>
        </message>
        <message>
            <source>Lower the learning rate, and try again; the adapter is unchanged.</source>
            <extracomment>ouroboros_backends/shared/transaction.py</extracomment>
            <translation>Reduzca la tasa de aprendizaje e inténtelo de nuevo; el adaptador no ha cambiado.</translation>
        </message>
        <message>
            <source>MB</source>
            <extracomment>a word in sentences</extracomment>
            <translation>MB</translation>
        </message>
        <message>
            <source>MIT License</source>
            <extracomment>core/licences.py</extracomment>
            <translation>MIT License</translation>
        </message>
        <message>
            <source>MLX</source>
            <extracomment>ouroboros_backends/mlx/__init__.py</extracomment>
            <translation>MLX</translation>
        </message>
        <message>
            <source>MLX cannot build {0} as its config.json describes it.</source>
            <extracomment>ouroboros_backends/mlx/loading.py</extracomment>
            <translation>MLX no puede construir {0} como lo describe su config.json.</translation>
        </message>
        <message>
            <source>MLX does not know the architecture of {0}.</source>
            <extracomment>ouroboros_backends/mlx/loading.py</extracomment>
            <translation>MLX no conoce la arquitectura de {0}.</translation>
        </message>
        <message>
            <source>MLX would read positions of {0} otherwise than its config.json says.</source>
            <extracomment>ouroboros_backends/mlx/guard.py</extracomment>
            <translation>MLX leería las posiciones de {0} de otro modo que el que dice su config.json.</translation>
        </message>
        <message>
            <source>Make labyrinth prompts first.</source>
            <extracomment>core/cycle.py</extracomment>
            <translation>Haga primero prompts de laberinto.</translation>
        </message>
        <message>
            <source>Make labyrinth prompts, some of them held out.</source>
            <extracomment>session/arena.py</extracomment>
            <translation>Haga prompts de laberinto, algunos de ellos reservados.</translation>
        </message>
        <message>
            <source>Make more labyrinth prompts, or decide without a comparison.</source>
            <extracomment>session/gate.py</extracomment>
            <translation>Haga más prompts de laberinto o decida sin comparación.</translation>
        </message>
        <message>
            <source>Makes all text smaller or larger.</source>
            <extracomment>settings.py</extracomment>
            <translation>Hace todo el texto más pequeño o más grande.</translation>
        </message>
        <message>
            <source>Making a backup</source>
            <extracomment>session/keeping.py</extracomment>
            <translation>Haciendo una copia de seguridad</translation>
        </message>
        <message>
            <source>Making the candidate live</source>
            <extracomment>session/gate.py</extracomment>
            <translation>Activando el candidato</translation>
        </message>
        <message>
            <source>Measuring the policy</source>
            <extracomment>ouroboros_backends/shared/measuring.py</extracomment>
            <translation>Midiendo la política</translation>
        </message>
        <message>
            <source>Measuring the reference policy</source>
            <extracomment>ouroboros_backends/shared/preferences.py</extracomment>
            <translation>Midiendo la política de referencia</translation>
        </message>
        <message>
            <source>Mend it.</source>
            <extracomment>models/servers.py</extracomment>
            <translation>Corríjalo.</translation>
        </message>
        <message>
            <source>Mend the number.</source>
            <extracomment>core/servers.py</extracomment>
            <translation>Corrija el número.</translation>
        </message>
        <message>
            <source>Merging the adapter into the base</source>
            <extracomment>ouroboros_backends/shared/merged_folder.py</extracomment>
            <translation>Fusionando el adaptador con el modelo base</translation>
        </message>
        <message>
            <source>Messages of tools are left out.</source>
            <extracomment>imports/chatgpt.py</extracomment>
            <translation>Los mensajes de herramientas no se incluyen.</translation>
        </message>
        <message>
            <source>Model</source>
            <extracomment>settings.py</extracomment>
            <translation>Modelo</translation>
        </message>
        <message>
            <source>Models here: {0}. Add a folder with: ouroboros models add FOLDER.</source>
            <extracomment>models/library.py</extracomment>
            <translation>Modelos aquí: {0}. Añada una carpeta con: ouroboros models add FOLDER.</translation>
        </message>
        <message>
            <source>Mostly out of voice</source>
            <extracomment>core/rubrics.py</extracomment>
            <translation>Casi siempre fuera de su voz</translation>
        </message>
        <message>
            <source>Mostly wrong or beside the point</source>
            <extracomment>core/rubrics.py</extracomment>
            <translation>Casi todo incorrecto o fuera de lugar</translation>
        </message>
        <message>
            <source>Move the store to another disk, then try again.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>Mueva el almacén a otro disco e inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>NOT encrypted: whoever is on the way can read and change every word, and read your key.</source>
            <extracomment>models/disclosure.py</extracomment>
            <translation>SIN cifrar: quien esté en el camino puede leer y cambiar cada palabra, y leer su clave.</translation>
        </message>
        <message>
            <source>Neither in voice nor out of it</source>
            <extracomment>core/rubrics.py</extracomment>
            <translation>Ni en su voz ni fuera de ella</translation>
        </message>
        <message>
            <source>Nested conditionals</source>
            <extracomment>transformations/nested_conditionals.py</extracomment>
            <translation>Condicionales anidados</translation>
        </message>
        <message>
            <source>No dialogue may leave yet.</source>
            <extracomment>session/exporting.py</extracomment>
            <translation>Todavía no puede salir ningún diálogo.</translation>
        </message>
        <message>
            <source>No format is chosen.</source>
            <extracomment>session/exporting.py</extracomment>
            <translation>No se ha elegido ningún formato.</translation>
        </message>
        <message>
            <source>No key</source>
            <extracomment>models/disclosure.py</extracomment>
            <translation>Sin clave</translation>
        </message>
        <message>
            <source>No kind of example known here has the fields: {0}.</source>
            <extracomment>imports/rows.py</extracomment>
            <translation>Ningún tipo de ejemplo conocido aquí tiene los campos: {0}.</translation>
        </message>
        <message>
            <source>No model is chosen.</source>
            <extracomment>session/models.py</extracomment>
            <translation>No se ha elegido ningún modelo.</translation>
        </message>
        <message>
            <source>No model is loaded.</source>
            <extracomment>worker/runner.py</extracomment>
            <translation>No hay ningún modelo cargado.</translation>
        </message>
        <message>
            <source>No module named pip</source>
            <extracomment>models/download.py</extracomment>
            <translation>No module named pip</translation>
        </message>
        <message>
            <source>No other prompt of this kind can be made from the summary.</source>
            <extracomment>core/prompting.py</extracomment>
            <translation>No se puede hacer otro prompt de este tipo a partir del resumen.</translation>
        </message>
        <message>
            <source>No other prompts of these kinds can be made from the summary.</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>No se pueden hacer más prompts de estos tipos a partir del resumen.</translation>
        </message>
        <message>
            <source>No price is entered; it may cost money all the same</source>
            <extracomment>models/disclosure.py</extracomment>
            <translation>No se ha indicado un precio; puede costar dinero de todos modos</translation>
        </message>
        <message>
            <source>No safe connection to {0} can be made: its certificate is not accepted</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>No se puede establecer una conexión segura con {0}: no se acepta su certificado</translation>
        </message>
        <message>
            <source>No scored completion can be learned from yet.</source>
            <extracomment>session/material.py</extracomment>
            <translation>Todavía no se puede aprender de ninguna respuesta puntuada.</translation>
        </message>
        <message>
            <source>No server is added yet.</source>
            <extracomment>models/servers.py</extracomment>
            <translation>Todavía no se ha añadido ningún servidor.</translation>
        </message>
        <message>
            <source>No space left|[Dd]isk quota|not enough space</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>No space left|[Dd]isk quota|not enough space</translation>
        </message>
        <message>
            <source>No weights change: the policy is told your persona snapshot's words and your best examples before every dialogue; for models on a server that offers no training.</source>
            <extracomment>core/methods.py</extracomment>
            <translation>Los pesos no cambian: antes de cada diálogo se le dan a la política las palabras de su retrato de personalidad y sus mejores ejemplos; para modelos en un servidor que no ofrece entrenamiento.</translation>
        </message>
        <message>
            <source>No {0} is chosen.</source>
            <extracomment>session/assistants.py</extracomment>
            <translation>No se ha elegido ningún {0}.</translation>
        </message>
        <message>
            <source>Nobody but the system speaks in this dialogue.</source>
            <extracomment>imports/rows.py</extracomment>
            <translation>En este diálogo solo habla el sistema.</translation>
        </message>
        <message>
            <source>Nobody known here speaks as “{0}”.</source>
            <extracomment>imports/fields.py</extracomment>
            <translation>Nadie conocido aquí habla como «{0}».</translation>
        </message>
        <message>
            <source>Nobody reads what this policy writes, so nothing can be predicted.</source>
            <extracomment>session/predictions.py</extracomment>
            <translation>Nadie lee lo que escribe esta política, así que no se puede predecir nada.</translation>
        </message>
        <message>
            <source>Not for redistribution</source>
            <extracomment>exports/licences.py</extracomment>
            <translation>No apto para redistribución</translation>
        </message>
        <message>
            <source>Nothing answers at the address of {0}, {1}</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>Nada responde en la dirección de {0}, {1}</translation>
        </message>
        <message>
            <source>Nothing is lost: resume the update, or give it up.</source>
            <extracomment>session/interruption.py</extracomment>
            <translation>No se ha perdido nada: reanude la actualización o abandónela.</translation>
        </message>
        <message>
            <source>Nothing is said in this dialogue.</source>
            <extracomment>imports/chatgpt.py</extracomment>
            <translation>En este diálogo no se dice nada.</translation>
        </message>
        <message>
            <source>Nothing moves by itself: no blinking caret, no running bars.</source>
            <extracomment>settings.py</extracomment>
            <translation>Nada se mueve por sí solo: ni cursor parpadeante ni barras en movimiento.</translation>
        </message>
        <message>
            <source>Nothing was changed. Restore a backup, put a copy of the store in its place, or choose another store.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>No se ha cambiado nada. Restaure una copia de seguridad, ponga en su lugar una copia del almacén o elija otro almacén.</translation>
        </message>
        <message>
            <source>Nothing was sent: you have not agreed yet that words go to {0}.</source>
            <extracomment>wiring.py</extracomment>
            <translation>No se ha enviado nada: usted aún no ha aceptado que se envíen palabras a {0}.</translation>
        </message>
        <message>
            <source>ORDER BY ordinal DESC LIMIT {0}</source>
            <extracomment>storage/checking.py</extracomment>
            <translation>ORDER BY ordinal DESC LIMIT {0}</translation>
        </message>
        <message>
            <source>On a server: so many replies are drawn and the one the reward model expects you to like best is shown; the others stay as branches. No weights change.</source>
            <extracomment>settings.py</extracomment>
            <translation>En un servidor: se generan tantas réplicas y se muestra la que el modelo de recompensa espera que más le guste; las demás se conservan como ramas. Los pesos no cambian.</translation>
        </message>
        <message>
            <source>On the way</source>
            <extracomment>models/disclosure.py</extracomment>
            <translation>En el camino</translation>
        </message>
        <message>
            <source>On this computer, or on one that you put in the address; the model is what vLLM serves.</source>
            <extracomment>core/servers.py</extracomment>
            <translation>En este equipo o en otro que indique en la dirección; el modelo es el que sirve vLLM.</translation>
        </message>
        <message>
            <source>On this computer, with MLX. Versions up to 0.32 report wrong logprobs; they are not used.</source>
            <extracomment>core/servers.py</extracomment>
            <translation>En este equipo, con MLX. Las versiones hasta la 0.32 indican logprobs incorrectos; no se usan.</translation>
        </message>
        <message>
            <source>On this computer. Start its server, and take the model id that it shows.</source>
            <extracomment>core/servers.py</extracomment>
            <translation>En este equipo. Inicie su servidor y tome el id de modelo que muestra.</translation>
        </message>
        <message>
            <source>On this computer. The model is a name that “ollama list” shows.</source>
            <extracomment>core/servers.py</extracomment>
            <translation>En este equipo. El modelo es un nombre que muestra «ollama list».</translation>
        </message>
        <message>
            <source>One action was</source>
            <extracomment>storage/reporting.py</extracomment>
            <translation>Una acción se ha</translation>
        </message>
        <message>
            <source>One cycle is erased.</source>
            <extracomment>session/keeping.py</extracomment>
            <translation>Se ha borrado un ciclo.</translation>
        </message>
        <message>
            <source>One message does not fit into what the {0} can read at once.</source>
            <extracomment>session/summary.py</extracomment>
            <translation>Un mensaje no cabe en lo que se puede leer de una vez ({0}).</translation>
        </message>
        <message>
            <source>Opened again, it answers a test prompt otherwise from token {0} of {1} on.</source>
            <extracomment>ouroboros_backends/shared/exported_check.py</extracomment>
            <translation>Al abrirlo de nuevo, responde de otro modo a un prompt de prueba a partir del token {0} de {1}.</translation>
        </message>
        <message>
            <source>Opened again, it answers a test prompt otherwise from token {0} of {1} on. {2}</source>
            <extracomment>ouroboros_backends/shared/exported_check.py</extracomment>
            <translation>Al abrirlo de nuevo, responde de otro modo a un prompt de prueba a partir del token {0} de {1}. {2}</translation>
        </message>
        <message>
            <source>Opened again, it wrote the same {0} tokens as the policy for a test prompt; how likely it finds each differs by less than 0.01 %.</source>
            <extracomment>ouroboros_backends/shared/exported_check.py</extracomment>
            <translation>Al abrirlo de nuevo, escribió los mismos {0} tokens que la política para un prompt de prueba; la probabilidad que da a cada uno difiere en menos del 0,01 %.</translation>
        </message>
        <message>
            <source>Opened again, it wrote the same {0} tokens as the policy for a test prompt; how likely it finds each differs by up to {1} %.</source>
            <extracomment>ouroboros_backends/shared/exported_check.py</extracomment>
            <translation>Al abrirlo de nuevo, escribió los mismos {0} tokens que la política para un prompt de prueba; la probabilidad que da a cada uno difiere hasta en un {1} %.</translation>
        </message>
        <message>
            <source>Opening what was written, to compare it</source>
            <extracomment>ouroboros_backends/shared/exporting.py</extracomment>
            <translation>Abriendo lo escrito para compararlo</translation>
        </message>
        <message>
            <source>Teach a model of the list; its adapters can be exported.</source>
            <extracomment>ouroboros_backends/echo/policy.py</extracomment>
            <translation>Enseñe a un modelo de la lista; sus adaptadores se pueden exportar.</translation>
        </message>
        <message>
            <source>The adapter alone and the merged model remain.</source>
            <extracomment>ouroboros_backends/shared/gguf_llama.py</extracomment>
            <translation>Quedan el adaptador solo y el modelo fusionado.</translation>
        </message>
        <message>
            <source>The base is kept in {0} here, and what was learned belongs to that: in the full weights it would be another policy. Export the adapter alone, or teach the model without quantisation.</source>
            <extracomment>ouroboros_backends/shared/exporting.py</extracomment>
            <translation>Aquí el modelo base se guarda en {0}, y lo aprendido corresponde a eso: con los pesos completos sería otra política. Exporte solo el adaptador o enseñe al modelo sin cuantización.</translation>
        </message>
        <message>
            <source>The export</source>
            <extracomment>session/adapter_export.py</extracomment>
            <translation>La exportación</translation>
        </message>
        <message>
            <source>The files of this model are quantised, so that nothing can be added to them. Export the adapter alone.</source>
            <extracomment>ouroboros_backends/shared/exporting.py</extracomment>
            <translation>Los archivos de este modelo están cuantizados, así que no se les puede añadir nada. Exporte solo el adaptador.</translation>
        </message>
        <message>
            <source>The files of this model have no weights of the layer {0}, so that the adapter cannot be added to them. Export the adapter alone.</source>
            <extracomment>ouroboros_backends/shared/exporting.py</extracomment>
            <translation>Los archivos de este modelo no tienen pesos de la capa {0}, así que no se les puede sumar el adaptador. Exporte solo el adaptador.</translation>
        </message>
        <message>
            <source>The judge agrees with you on {0}, no better than chance so far; its word is not used.</source>
            <extracomment>core/agreement.py</extracomment>
            <translation>El juez coincide con usted en {0}, por ahora no mejor que el azar; su opinión no se usa.</translation>
        </message>
        <message>
            <source>The judge agrees with you on {0}.</source>
            <extracomment>core/agreement.py</extracomment>
            <translation>El juez coincide con usted en {0}.</translation>
        </message>
        <message>
            <source>The policy answers a test prompt</source>
            <extracomment>ouroboros_backends/shared/policy.py</extracomment>
            <translation>La política responde a un prompt de prueba</translation>
        </message>
        <message>
            <source>The usual choice: learns from every score, and from rewrites, rankings and choices beside it, in small steps.</source>
            <extracomment>core/methods.py</extracomment>
            <translation>La opción habitual: aprende de todas las puntuaciones y, junto a ellas, de reescrituras, clasificaciones y elecciones, a pasos pequeños.</translation>
        </message>
        <message>
            <source>The weights {0} are too large for 16 bits.</source>
            <extracomment>ouroboros_backends/shared/gguf_file.py</extracomment>
            <translation>Los pesos {0} son demasiado grandes para 16 bits.</translation>
        </message>
        <message>
            <source>The {0}'s version could not be used, so the prompt stays as it was.</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>Reformulación ({0}): la versión no se pudo usar, así que el prompt queda como estaba.</translation>
        </message>
        <message>
            <source>The {0}'s versions of {1} prompts could not be used: they stay as they were.</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>Reformulación ({0}): las versiones de {1} prompts no se pudieron usar; quedan como estaban.</translation>
        </message>
        <message>
            <source>rank two completions of a prompt, choose between two replies, or rewrite one</source>
            <extracomment>core/methods.py</extracomment>
            <translation>clasifique dos respuestas de un prompt, elija entre dos réplicas o reescriba una</translation>
        </message>
        <message>
            <source>skip</source>
            <extracomment>a word in sentences</extracomment>
            <translation>omisión</translation>
        </message>
        <message>
            <source>{0} messages do not fit into what the {1} can read at once.</source>
            <extracomment>session/summary.py</extracomment>
            <translation>{0} mensajes no caben en lo que se puede leer de una vez ({1}).</translation>
        </message>
        <message>
            <source>{0} of {1} pairs ({2} %, 95 % interval {3} to {4} %)</source>
            <extracomment>core/agreement.py</extracomment>
            <translation>{0} de {1} pares ({2} %, intervalo del 95 % de {3} a {4} %)</translation>
        </message>
        <message>
            <source>{0} of {1} pairs ({2} %, {3} to {4} %)</source>
            <extracomment>core/agreement.py</extracomment>
            <translation>{0} de {1} pares ({2} %, de {3} a {4} %)</translation>
        </message>
        <message>
            <source>One reply is drawn, not {0}.</source>
            <extracomment>session/best_of.py</extracomment>
            <translation>Se genera una réplica, no {0}.</translation>
        </message>
        <message>
            <source>A longest reply of {0} tokens is not possible.</source>
            <extracomment>core/presets.py</extracomment>
            <translation>Una longitud máxima de réplica de {0} tokens no es posible.</translation>
        </message>
        <message>
            <source>A model on a server has no other adapters here.</source>
            <extracomment>session/beside.py</extracomment>
            <translation>Un modelo en un servidor no tiene otros adaptadores aquí.</translation>
        </message>
        <message>
            <source>A policy on a server is not measured here.</source>
            <extracomment>session/evaluating.py</extracomment>
            <translation>Una política en un servidor no se mide aquí.</translation>
        </message>
        <message>
            <source>A prediction less certain than the others of its prompt counts less, by this many standard deviations.</source>
            <extracomment>settings.py</extracomment>
            <translation>Una predicción menos segura que las demás de su prompt cuenta menos, en este número de desviaciones típicas.</translation>
        </message>
        <message>
            <source>A prompt, a better and a worse answer, and what says so: ranking, choice or rewrite.</source>
            <extracomment>exports/preferences.py</extracomment>
            <translation>Un prompt, una respuesta mejor y otra peor, y lo que lo dice: clasificación, elección o reescritura.</translation>
        </message>
        <message>
            <source>A reply of the policy, how teachers marked it, and its preset, seed and sampling.</source>
            <extracomment>exports/replies.py</extracomment>
            <translation>Una réplica de la política, cómo la marcaron los docentes y su preajuste, semilla y muestreo.</translation>
        </message>
        <message>
            <source>A temperature of {0} is not possible.</source>
            <extracomment>core/presets.py</extracomment>
            <translation>Una temperatura de {0} no es posible.</translation>
        </message>
        <message>
            <source>A top-p of {0} is not possible: no word could be drawn.</source>
            <extracomment>core/presets.py</extracomment>
            <translation>Un top-p de {0} no es posible: no se podría sortear ninguna palabra.</translation>
        </message>
        <message>
            <source>Another reply is being written</source>
            <extracomment>session/beside.py</extracomment>
            <translation>Se está escribiendo otra réplica</translation>
        </message>
        <message>
            <source>Choose 1 to {0} tokens.</source>
            <extracomment>core/presets.py</extracomment>
            <translation>Elija de 1 a {0} tokens.</translation>
        </message>
        <message>
            <source>Choose another name, or edit that one.</source>
            <extracomment>session/presets.py</extracomment>
            <translation>Elija otro nombre o edite ese preajuste.</translation>
        </message>
        <message>
            <source>Choose more than 0, and 1 at most; 1 leaves out no word.</source>
            <extracomment>core/presets.py</extracomment>
            <translation>Elija más de 0 y como máximo 1; 1 no excluye ninguna palabra.</translation>
        </message>
        <message>
            <source>Choose one from 0 (always the likeliest word) to {0} (very lively).</source>
            <extracomment>core/presets.py</extracomment>
            <translation>Elija una de 0 (siempre la palabra más probable) a {0} (muy vivaz).</translation>
        </message>
        <message>
            <source>Choose one of them; in the dialogue it can be generated again.</source>
            <extracomment>session/beside.py</extracomment>
            <translation>Elija una de ellas; en el diálogo se puede regenerar.</translation>
        </message>
        <message>
            <source>Compare its answers at the promotion gate.</source>
            <extracomment>session/evaluating.py</extracomment>
            <translation>Compare sus respuestas en el control de promoción.</translation>
        </message>
        <message>
            <source>Delete the character shown as a box or a question mark.</source>
            <extracomment>core/presets.py</extracomment>
            <translation>Elimine el carácter que aparece como un recuadro o un signo de interrogación.</translation>
        </message>
        <message>
            <source>For rankings, rewrites and choices between replies: learns which of two answers you prefer, and needs no scores.</source>
            <extracomment>core/methods.py</extracomment>
            <translation>Para clasificaciones, reescrituras y elecciones entre réplicas: aprende cuál de dos respuestas prefiere usted y no necesita puntuaciones.</translation>
        </message>
        <message>
            <source>Give it one to find it by.</source>
            <extracomment>session/presets.py</extracomment>
            <translation>Póngale uno para poder encontrarlo.</translation>
        </message>
        <message>
            <source>It is loaded again; then measure once more. Everything you wrote and scored is saved.</source>
            <extracomment>session/evaluating.py</extracomment>
            <translation>Se carga de nuevo; después, vuelva a medir. Todo lo que usted escribió y puntuó está guardado.</translation>
        </message>
        <message>
            <source>Language</source>
            <extracomment>settings.py</extracomment>
            <translation>Idioma</translation>
        </message>
        <message>
            <source>Only the policy's messages can be generated again.</source>
            <extracomment>session/dialogue.py</extracomment>
            <translation>Solo se pueden volver a generar los mensajes de la política.</translation>
        </message>
        <message>
            <source>Only the policy's messages can be put in your words.</source>
            <extracomment>session/dialogue.py</extracomment>
            <translation>Solo los mensajes de la política se pueden decir con sus palabras.</translation>
        </message>
        <message>
            <source>Only what a teacher said can be replied to.</source>
            <extracomment>session/beside.py</extracomment>
            <translation>Solo se puede replicar a lo que dijo un docente.</translation>
        </message>
        <message>
            <source>Only what the policy wrote here can be marked.</source>
            <extracomment>session/marking.py</extracomment>
            <translation>Solo se puede marcar lo que la política escribió aquí.</translation>
        </message>
        <message>
            <source>Only words of the completion can be marked.</source>
            <extracomment>session/scoring.py</extracomment>
            <translation>Solo se pueden marcar palabras de la respuesta.</translation>
        </message>
        <message>
            <source>Only {0} dialogues can be imported at once.</source>
            <extracomment>imports/reading.py</extracomment>
            <translation>Solo se pueden importar {0} diálogos a la vez.</translation>
        </message>
        <message>
            <source>Open Data Commons Attribution 1.0</source>
            <extracomment>core/licences.py</extracomment>
            <translation>Open Data Commons Attribution 1.0</translation>
        </message>
        <message>
            <source>Open Data Commons Open Database 1.0</source>
            <extracomment>core/licences.py</extracomment>
            <translation>Open Data Commons Open Database 1.0</translation>
        </message>
        <message>
            <source>Open Data Commons Public Domain 1.0</source>
            <extracomment>core/licences.py</extracomment>
            <translation>Open Data Commons Public Domain 1.0</translation>
        </message>
        <message>
            <source>Open another cycle first; what you worked on stays.</source>
            <extracomment>session/importing.py</extracomment>
            <translation>Abra antes otro ciclo; lo que ha trabajado se conserva.</translation>
        </message>
        <message>
            <source>Open it again.</source>
            <extracomment>storage/database.py</extracomment>
            <translation>Ábralo de nuevo.</translation>
        </message>
        <message>
            <source>Open it from the list of cycles. Undo withdraws it.</source>
            <extracomment>session/importing.py</extracomment>
            <translation>Ábralo desde la lista de ciclos. Deshacer lo retira.</translation>
        </message>
        <message>
            <source>Open it with PyTorch, or choose another model.</source>
            <extracomment>ouroboros_backends/mlx/guard.py</extracomment>
            <translation>Ábralo con PyTorch o elija otro modelo.</translation>
        </message>
        <message>
            <source>Open the cycle again and repeat the last action.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>Abra de nuevo el ciclo y repita la última acción.</translation>
        </message>
        <message>
            <source>Open the model that it was trained on.</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation>Abra el modelo con el que se entrenó.</translation>
        </message>
        <message>
            <source>Open the model that wrote it.</source>
            <extracomment>ouroboros_backends/shared/policy.py</extracomment>
            <translation>Abra el modelo que lo escribió.</translation>
        </message>
        <message>
            <source>Open the model that wrote them.</source>
            <extracomment>ouroboros_backends/shared/policy.py</extracomment>
            <translation>Abra el modelo que las escribió.</translation>
        </message>
        <message>
            <source>Open the model with the settings that it was trained with.</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation>Abra el modelo con los ajustes con los que se entrenó.</translation>
        </message>
        <message>
            <source>Open them from the list of cycles.</source>
            <extracomment>session/importing.py</extracomment>
            <translation>Ábralos desde la lista de ciclos.</translation>
        </message>
        <message>
            <source>Open “Chat template of the model…” in the menu, or run: ouroboros models template NAME.</source>
            <extracomment>session/opening.py</extracomment>
            <translation>Abra «Plantilla de chat del modelo…» en el menú o ejecute: ouroboros models template NAME.</translation>
        </message>
        <message>
            <source>OpenAI has announced that gpt-4o leaves its API on 14 January 2027; put another model id in its place then. Fine-tuning is closed to organisations that are new there. Check the prices: they change.</source>
            <extracomment>core/servers.py</extracomment>
            <translation>OpenAI ha anunciado que gpt-4o deja su API el 14 de enero de 2027; ponga entonces otro id de modelo en su lugar. El ajuste fino está cerrado allí para las organizaciones nuevas. Compruebe los precios: cambian.</translation>
        </message>
        <message>
            <source>Ordering the training</source>
            <extracomment>ouroboros_backends/openai/job.py</extracomment>
            <translation>Encargando el entrenamiento</translation>
        </message>
        <message>
            <source>Own work</source>
            <extracomment>core/licences.py</extracomment>
            <translation>Obra propia</translation>
        </message>
        <message>
            <source>Pack it as a plain zip archive.</source>
            <extracomment>imports/archive.py</extracomment>
            <translation>Empaquételo como archivo zip normal.</translation>
        </message>
        <message>
            <source>Partly right, or misses what matters</source>
            <extracomment>core/rubrics.py</extracomment>
            <translation>En parte correcto, o le falta lo que importa</translation>
        </message>
        <message>
            <source>Persona pressure</source>
            <extracomment>transformations/persona_pressure.py</extracomment>
            <translation>Presión sobre la personalidad</translation>
        </message>
        <message>
            <source>Pictures and other files are left out.</source>
            <extracomment>imports/chatgpt.py</extracomment>
            <translation>Las imágenes y otros archivos no se incluyen.</translation>
        </message>
        <message>
            <source>Policy update</source>
            <extracomment>session/policy_update.py</extracomment>
            <translation>Actualización de la política</translation>
        </message>
        <message>
            <source>Preference pairs</source>
            <extracomment>exports/preferences.py</extracomment>
            <translation>Pares de preferencia</translation>
        </message>
        <message>
            <source>Preference pairs, OpenAI</source>
            <extracomment>exports/openai_preferences.py</extracomment>
            <translation>Pares de preferencia, OpenAI</translation>
        </message>
        <message>
            <source>Prices and the budget are 0 or more.</source>
            <extracomment>core/servers.py</extracomment>
            <translation>Los precios y el presupuesto son 0 o más.</translation>
        </message>
        <message>
            <source>Prompts that were answered or edited stay as they are; make more prompts.</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>Los prompts respondidos o editados quedan como están; haga más prompts.</translation>
        </message>
        <message>
            <source>Prompts to learn from</source>
            <extracomment>settings.py</extracomment>
            <translation>Prompts para aprender</translation>
        </message>
        <message>
            <source>Pronoun swap</source>
            <extracomment>transformations/pronoun_swap.py</extracomment>
            <translation>Cambio de pronombre</translation>
        </message>
        <message>
            <source>Put the file back, then start the application again.</source>
            <extracomment>storage/database.py</extracomment>
            <translation>Vuelva a poner el archivo en su sitio e inicie de nuevo la aplicación.</translation>
        </message>
        <message>
            <source>Put the key into {0}, or start without that variable.</source>
            <extracomment>models/keys.py</extracomment>
            <translation>Ponga la clave en {0} o inicie sin esa variable.</translation>
        </message>
        <message>
            <source>Put the message in other words.</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>Exprese el mensaje con otras palabras.</translation>
        </message>
        <message>
            <source>Put the store back beside its log, or move the log elsewhere to begin a new store.</source>
            <extracomment>storage/opening.py</extracomment>
            <translation>Vuelva a poner el almacén junto a su registro, o mueva el registro a otro lugar para empezar un almacén nuevo.</translation>
        </message>
        <message>
            <source>Putting it in place</source>
            <extracomment>storage/restoring.py</extracomment>
            <translation>Poniéndolo en su sitio</translation>
        </message>
        <message>
            <source>PyTorch</source>
            <extracomment>ouroboros_backends/torch/__init__.py</extracomment>
            <translation>PyTorch</translation>
        </message>
        <message>
            <source>Quite another voice</source>
            <extracomment>core/rubrics.py</extracomment>
            <translation>Otra voz muy distinta</translation>
        </message>
        <message>
            <source>Raise the budget under Settings, Servers, or ask for less.</source>
            <extracomment>core/spending.py</extracomment>
            <translation>Aumente el presupuesto en Ajustes, Servidores, o pida menos.</translation>
        </message>
        <message>
            <source>Read it, edit it, and approve it first.</source>
            <extracomment>core/prompting.py</extracomment>
            <translation>Léalo, edítelo y apruébelo antes.</translation>
        </message>
        <message>
            <source>Reading completions</source>
            <extracomment>worker/runner.py</extracomment>
            <translation>Leyendo respuestas</translation>
        </message>
        <message>
            <source>Reading the backup</source>
            <extracomment>storage/restoring.py</extracomment>
            <translation>Leyendo la copia de seguridad</translation>
        </message>
        <message>
            <source>Reading the description of the model</source>
            <extracomment>ouroboros_backends/torch/convert.py</extracomment>
            <translation>Leyendo la descripción del modelo</translation>
        </message>
        <message>
            <source>Reading the dialogues</source>
            <extracomment>session/exporting.py</extracomment>
            <translation>Leyendo los diálogos</translation>
        </message>
        <message>
            <source>Reading the tokenizer</source>
            <extracomment>ouroboros_backends/torch/convert.py</extracomment>
            <translation>Leyendo el tokenizador</translation>
        </message>
        <message>
            <source>Reading {0}</source>
            <extracomment>session/importing.py</extracomment>
            <translation>Leyendo {0}</translation>
        </message>
        <message>
            <source>Reading {0} took too long and was stopped; it need not be damaged.</source>
            <extracomment>storage/foreign_parquet.py</extracomment>
            <translation>La lectura de {0} tardó demasiado y se detuvo; no tiene por qué estar dañado.</translation>
        </message>
        <message>
            <source>Rehearsing</source>
            <extracomment>core/rehearsal.py</extracomment>
            <translation>Escribiendo los repasos</translation>
        </message>
        <message>
            <source>Remarks</source>
            <extracomment>exports/remarks.py</extracomment>
            <translation>Observaciones</translation>
        </message>
        <message>
            <source>Remove chat_template.jinja from the folder: the plain format is used then.</source>
            <extracomment>models/templates.py</extracomment>
            <translation>Quite chat_template.jinja de la carpeta: entonces se usa el formato simple.</translation>
        </message>
        <message>
            <source>Remove that model first.</source>
            <extracomment>ouroboros_backends/torch/convert.py</extracomment>
            <translation>Quite primero ese modelo.</translation>
        </message>
        <message>
            <source>Replies</source>
            <extracomment>exports/replies.py</extracomment>
            <translation>Réplicas</translation>
        </message>
        <message>
            <source>Reported speech</source>
            <extracomment>transformations/reported_speech.py</extracomment>
            <translation>Discurso indirecto</translation>
        </message>
        <message>
            <source>Restore a backup from before, or go on: nothing else depends on it.</source>
            <extracomment>session/keeping.py</extracomment>
            <translation>Restaure una copia de seguridad anterior o continúe: nada más depende de ello.</translation>
        </message>
        <message>
            <source>Restore the newest backup: nothing that was saved since is lost.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>Restaure la copia de seguridad más reciente: no se pierde nada de lo guardado desde entonces.</translation>
        </message>
        <message>
            <source>Resume it at any time, also after closing the program; it ends in the same adapter.</source>
            <extracomment>session/interruption.py</extracomment>
            <translation>Reanúdela en cualquier momento, también tras cerrar el programa; termina en el mismo adaptador.</translation>
        </message>
        <message>
            <source>Resume it, or give it up.</source>
            <extracomment>session/interruption.py</extracomment>
            <translation>Reanúdela o abandónela.</translation>
        </message>
        <message>
            <source>Reward model</source>
            <extracomment>settings.py</extracomment>
            <translation>Modelo de recompensa</translation>
        </message>
        <message>
            <source>Rewrite {0} more completions, or reward them well, or choose “Instructions”, which changes no weights.</source>
            <extracomment>ouroboros_backends/openai/training_rows.py</extracomment>
            <translation>Reescriba {0} respuestas más, o deles buenas recompensas, o elija «Instrucciones», que no cambia los pesos.</translation>
        </message>
        <message>
            <source>Right, with a small gap</source>
            <extracomment>core/rubrics.py</extracomment>
            <translation>Correcto, con una pequeña laguna</translation>
        </message>
        <message>
            <source>Rolling back</source>
            <extracomment>session/gate.py</extracomment>
            <translation>Revirtiendo</translation>
        </message>
        <message>
            <source>Rows of JSON</source>
            <extracomment>imports/text_rows.py</extracomment>
            <translation>Filas de JSON</translation>
        </message>
        <message>
            <source>Run a policy update first.</source>
            <extracomment>session/evaluating.py</extracomment>
            <translation>Haga antes una actualización de la política.</translation>
        </message>
        <message>
            <source>Run: ouroboros models install {0}.</source>
            <extracomment>models/library.py</extracomment>
            <translation>Ejecute: ouroboros models install {0}.</translation>
        </message>
        <message>
            <source>Run: ouroboros models remove {0}, then add its folder again.</source>
            <extracomment>models/library.py</extracomment>
            <translation>Ejecute: ouroboros models remove {0}; después añada de nuevo su carpeta.</translation>
        </message>
        <message>
            <source>Run: python -m ensurepip --upgrade, then try again.</source>
            <extracomment>models/download.py</extracomment>
            <translation>Ejecute: python -m ensurepip --upgrade; después inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>Run: python -m pip install --upgrade pip, then try again.</source>
            <extracomment>models/download.py</extracomment>
            <translation>Ejecute: python -m pip install --upgrade pip; después inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>SET allowed_directories=[{0}]</source>
            <extracomment>storage/opening.py</extracomment>
            <translation>SET allowed_directories=[{0}]</translation>
        </message>
        <message>
            <source>SET autoinstall_known_extensions=false</source>
            <extracomment>storage/parquet.py</extracomment>
            <translation>SET autoinstall_known_extensions=false</translation>
        </message>
        <message>
            <source>SET autoload_known_extensions=false</source>
            <extracomment>storage/parquet.py</extracomment>
            <translation>SET autoload_known_extensions=false</translation>
        </message>
        <message>
            <source>SET checkpoint_threshold='16MB'</source>
            <extracomment>storage/opening.py</extracomment>
            <translation>SET checkpoint_threshold='16MB'</translation>
        </message>
        <message>
            <source>SET enable_external_access=false</source>
            <extracomment>storage/foreign_parquet.py</extracomment>
            <translation>SET enable_external_access=false</translation>
        </message>
        <message>
            <source>SET enable_progress_bar=false</source>
            <extracomment>storage/opening.py</extracomment>
            <translation>SET enable_progress_bar=false</translation>
        </message>
        <message>
            <source>SET fsync_mode='{0}'</source>
            <extracomment>storage/opening.py</extracomment>
            <translation>SET fsync_mode='{0}'</translation>
        </message>
        <message>
            <source>SET lock_configuration=true</source>
            <extracomment>storage/foreign_parquet.py</extracomment>
            <translation>SET lock_configuration=true</translation>
        </message>
        <message>
            <source>SET memory_limit='2GB'</source>
            <extracomment>storage/opening.py</extracomment>
            <translation>SET memory_limit='2GB'</translation>
        </message>
        <message>
            <source>SET memory_limit='{0}'</source>
            <extracomment>storage/foreign_parquet.py</extracomment>
            <translation>SET memory_limit='{0}'</translation>
        </message>
        <message>
            <source>SET temp_directory=''</source>
            <extracomment>storage/foreign_parquet.py</extracomment>
            <translation>SET temp_directory=''</translation>
        </message>
        <message>
            <source>SET temp_directory={0}</source>
            <extracomment>storage/opening.py</extracomment>
            <translation>SET temp_directory={0}</translation>
        </message>
        <message>
            <source>SET threads=1</source>
            <extracomment>storage/parquet.py</extracomment>
            <translation>SET threads=1</translation>
        </message>
        <message>
            <source>SET threads=2</source>
            <extracomment>storage/opening.py</extracomment>
            <translation>SET threads=2</translation>
        </message>
        <message>
            <source>Save each list as a file of its own.</source>
            <extracomment>imports/strict_json.py</extracomment>
            <translation>Guarde cada lista como un archivo propio.</translation>
        </message>
        <message>
            <source>Save it as CSV again, with quotes around cells of several lines.</source>
            <extracomment>imports/csv_rows.py</extracomment>
            <translation>Guárdelo de nuevo como CSV, con comillas en las celdas de varias líneas.</translation>
        </message>
        <message>
            <source>Save it as UTF-8 in the program that it comes from, then import it again.</source>
            <extracomment>imports/texts.py</extracomment>
            <translation>Guárdelo como UTF-8 en el programa del que procede y vuelva a importarlo.</translation>
        </message>
        <message>
            <source>Saving the candidate adapter</source>
            <extracomment>session/policy_update.py</extracomment>
            <translation>Guardando el adaptador candidato</translation>
        </message>
        <message>
            <source>Score a completion: it is then fitted again.</source>
            <extracomment>learning/reward_model_bytes.py</extracomment>
            <translation>Puntúe una respuesta: entonces se ajusta de nuevo.</translation>
        </message>
        <message>
            <source>Score a few completions in a new cycle: they are read as it is now.</source>
            <extracomment>session/predictions.py</extracomment>
            <translation>Puntúe algunas respuestas en un ciclo nuevo: se leen tal como es ahora.</translation>
        </message>
        <message>
            <source>Score a few more completions first.</source>
            <extracomment>session/predictions.py</extracomment>
            <translation>Puntúe antes algunas respuestas más.</translation>
        </message>
        <message>
            <source>Score completions of this model, then update it.</source>
            <extracomment>ouroboros_backends/echo/policy.py</extracomment>
            <translation>Puntúe respuestas de este modelo y después actualícelo.</translation>
        </message>
        <message>
            <source>Score it on the scoring page; there is nothing to settle yet.</source>
            <extracomment>session/teachers.py</extracomment>
            <translation>Puntúela en la página de puntuación; todavía no hay nada que resolver.</translation>
        </message>
        <message>
            <source>Score or rewrite some completions first.</source>
            <extracomment>ouroboros_backends/shared/policy.py</extracomment>
            <translation>Puntúe o reescriba antes algunas respuestas.</translation>
        </message>
        <message>
            <source>Score some completions first.</source>
            <extracomment>core/cycle.py</extracomment>
            <translation>Puntúe antes algunas respuestas.</translation>
        </message>
        <message>
            <source>Score some of them differently, or rewrite one.</source>
            <extracomment>ouroboros_backends/echo/policy.py</extracomment>
            <translation>Puntúe algunas de otro modo o reescriba una.</translation>
        </message>
        <message>
            <source>Score them, or make prompts.</source>
            <extracomment>session/scoring.py</extracomment>
            <translation>Puntúelas o haga prompts.</translation>
        </message>
        <message>
            <source>Score with single keys</source>
            <extracomment>settings.py</extracomment>
            <translation>Puntuar con teclas sueltas</translation>
        </message>
        <message>
            <source>Scored experiences</source>
            <extracomment>exports/experiences.py</extracomment>
            <translation>Experiencias puntuadas</translation>
        </message>
        <message>
            <source>See them with: ouroboros models list.</source>
            <extracomment>models/library.py</extracomment>
            <translation>Véalos con: ouroboros models list.</translation>
        </message>
        <message>
            <source>Semantic trap</source>
            <extracomment>transformations/semantic_trap.py</extracomment>
            <translation>Trampa semántica</translation>
        </message>
        <message>
            <source>Sending the examples</source>
            <extracomment>ouroboros_backends/openai/job.py</extracomment>
            <translation>Enviando los ejemplos</translation>
        </message>
        <message>
            <source>Server (OpenAI)</source>
            <extracomment>ouroboros_backends/openai/__init__.py</extracomment>
            <translation>Servidor (OpenAI)</translation>
        </message>
        <message>
            <source>Server {0}</source>
            <extracomment>models/servers.py</extracomment>
            <translation>Servidor {0}</translation>
        </message>
        <message>
            <source>Set OUROBOROS_HOME and OUROBOROS_MODELS to folders that you may write to.</source>
            <extracomment>settings.py</extracomment>
            <translation>Indique en OUROBOROS_HOME y OUROBOROS_MODELS carpetas en las que pueda escribir.</translation>
        </message>
        <message>
            <source>Set OUROBOROS_MODELS to a folder that you may write to, on a disk with space.</source>
            <extracomment>session/installing.py</extracomment>
            <translation>Indique en OUROBOROS_MODELS una carpeta en la que pueda escribir, en un disco con espacio.</translation>
        </message>
        <message>
            <source>Set OUROBOROS_MODELS to a folder that you may write to.</source>
            <extracomment>models/library.py</extracomment>
            <translation>Indique en OUROBOROS_MODELS una carpeta en la que pueda escribir.</translation>
        </message>
        <message>
            <source>ShareGPT</source>
            <extracomment>exports/sharegpt.py</extracomment>
            <translation>ShareGPT</translation>
        </message>
        <message>
            <source>Shorten it.</source>
            <extracomment>core/presets.py</extracomment>
            <translation>Acórtelo.</translation>
        </message>
        <message>
            <source>Shorten the dialogue, or allow a shorter answer.</source>
            <extracomment>ouroboros_backends/shared/policy.py</extracomment>
            <translation>Acorte el diálogo o permita una respuesta más corta.</translation>
        </message>
        <message>
            <source>Show it without --withdraw: its state says whether it is used, and why.</source>
            <extracomment>models/templates.py</extracomment>
            <translation>Muéstrelo sin --withdraw: su estado dice si se usa y por qué.</translation>
        </message>
        <message>
            <source>Show the template without --approve: its digest stands above it.</source>
            <extracomment>models/templates.py</extracomment>
            <translation>Muestre la plantilla sin --approve: su huella aparece encima.</translation>
        </message>
        <message>
            <source>Shuffled order</source>
            <extracomment>transformations/shuffled_order.py</extracomment>
            <translation>Orden alterado</translation>
        </message>
        <message>
            <source>Silent repeats</source>
            <extracomment>settings.py</extracomment>
            <translation>Repeticiones sin aviso</translation>
        </message>
        <message>
            <source>Some of it was marked for {0} before; it cannot be both.</source>
            <extracomment>session/importing.py</extracomment>
            <translation>Una parte se marcó antes para {0}; no puede ser ambas cosas.</translation>
        </message>
        <message>
            <source>Split it into several files.</source>
            <extracomment>storage/foreign_parquet.py</extracomment>
            <translation>Divídalo en varios archivos.</translation>
        </message>
        <message>
            <source>Split it into several messages.</source>
            <extracomment>core/dialogue.py</extracomment>
            <translation>Divídalo en varios mensajes.</translation>
        </message>
        <message>
            <source>Stands beside your messages and scores, on this computer only.</source>
            <extracomment>settings.py</extracomment>
            <translation>Aparece junto a sus mensajes y puntuaciones, solo en este equipo.</translation>
        </message>
        <message>
            <source>Start a new one.</source>
            <extracomment>session/policy_update.py</extracomment>
            <translation>Inicie una nueva.</translation>
        </message>
        <message>
            <source>Start it without accelerate, or choose PPO or RLOO.</source>
            <extracomment>ouroboros_backends/torch/baselines.py</extracomment>
            <translation>Iníciela sin accelerate o elija PPO o RLOO.</translation>
        </message>
        <message>
            <source>Start the policy update here, or choose a local model in settings.</source>
            <extracomment>session/handover.py</extracomment>
            <translation>Inicie aquí la actualización de la política o elija en los ajustes un modelo local.</translation>
        </message>
        <message>
            <source>Start the server, or look at its address in settings.</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>Inicie el servidor o revise su dirección en los ajustes.</translation>
        </message>
        <message>
            <source>Starting over: {0}</source>
            <extracomment>ouroboros_backends/shared/keeping.py</extracomment>
            <translation>Se empieza de nuevo: {0}</translation>
        </message>
        <message>
            <source>Starting the converter</source>
            <extracomment>session/installing.py</extracomment>
            <translation>Iniciando el conversor</translation>
        </message>
        <message>
            <source>Steps</source>
            <extracomment>exports/stepwise.py</extracomment>
            <translation>Pasos</translation>
        </message>
        <message>
            <source>Stopped by you. The live adapter is unchanged.</source>
            <extracomment>session/policy_update.py</extracomment>
            <translation>Detenida por usted. El adaptador activo no ha cambiado.</translation>
        </message>
        <message>
            <source>String is too long</source>
            <extracomment>ouroboros_backends/torch/pickled.py</extracomment>
            <translation>String is too long</translation>
        </message>
        <message>
            <source>Supervised fine-tuning needs {0} examples at least; there are {1}.</source>
            <extracomment>ouroboros_backends/openai/training_rows.py</extracomment>
            <translation>El ajuste fino supervisado necesita al menos {0} ejemplos; hay {1}.</translation>
        </message>
        <message>
            <source>Supervised fine-tuning needs {0} examples at least; there is {1}.</source>
            <extracomment>ouroboros_backends/openai/training_rows.py</extracomment>
            <translation>El ajuste fino supervisado necesita al menos {0} ejemplos; hay {1}.</translation>
        </message>
        <message>
            <source>Switch on in the export dialog, or by `ouroboros consent`, which ones may.</source>
            <extracomment>session/exporting.py</extracomment>
            <translation>Active en la ventana de exportación, o con `ouroboros consent`, cuáles pueden.</translation>
        </message>
        <message>
            <source>Take at least {0}; several words are good. Nobody can recover it.</source>
            <extracomment>storage/sealing.py</extracomment>
            <translation>Use al menos {0}; varias palabras van bien. Nadie puede recuperarla.</translation>
        </message>
        <message>
            <source>Take out the odd sign, or paste the text again as plain text.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>Quite el signo extraño o pegue el texto de nuevo como texto sin formato.</translation>
        </message>
        <message>
            <source>Take that rewrite or ranking back, then start again.</source>
            <extracomment>ouroboros_backends/openai/training_rows.py</extracomment>
            <translation>Retire esa reescritura o clasificación y empiece de nuevo.</translation>
        </message>
        <message>
            <source>Take the field out, and give the key to: ouroboros servers key NAME.</source>
            <extracomment>models/servers.py</extracomment>
            <translation>Quite el campo y dé la clave con: ouroboros servers key NAME.</translation>
        </message>
        <message>
            <source>Take the field out.</source>
            <extracomment>models/servers.py</extracomment>
            <translation>Quite el campo.</translation>
        </message>
        <message>
            <source>Talk first, then export again.</source>
            <extracomment>imports/chatgpt.py</extracomment>
            <translation>Hable primero y vuelva a exportar.</translation>
        </message>
        <message>
            <source>Talk with the policy first.</source>
            <extracomment>core/cycle.py</extracomment>
            <translation>Hable primero con la política.</translation>
        </message>
        <message>
            <source>Talk with the policy.</source>
            <extracomment>session/exporting.py</extracomment>
            <translation>Hable con la política.</translation>
        </message>
        <message>
            <source>Teacher</source>
            <extracomment>settings.py</extracomment>
            <translation>Docente</translation>
        </message>
        <message>
            <source>Tell me a story about anything.</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>Cuéntame una historia sobre cualquier cosa.</translation>
        </message>
        <message>
            <source>Tell me when long work ends</source>
            <extracomment>settings.py</extracomment>
            <translation>Avisarme cuando termina un trabajo largo</translation>
        </message>
        <message>
            <source>Temperature of the dialogue</source>
            <extracomment>settings.py</extracomment>
            <translation>Temperatura del diálogo</translation>
        </message>
        <message>
            <source>Text size (%)</source>
            <extracomment>settings.py</extracomment>
            <translation>Tamaño del texto (%)</translation>
        </message>
        <message>
            <source>That cycle was made with another model.</source>
            <extracomment>session/session.py</extracomment>
            <translation>Ese ciclo se hizo con otro modelo.</translation>
        </message>
        <message>
            <source>That policy update is not waiting to be resumed.</source>
            <extracomment>session/policy_update.py</extracomment>
            <translation>Esa actualización de la política no está a la espera de reanudarse.</translation>
        </message>
        <message>
            <source>The Unlicense</source>
            <extracomment>core/licences.py</extracomment>
            <translation>The Unlicense</translation>
        </message>
        <message>
            <source>The adapter cannot be copied ({0}).</source>
            <extracomment>session/handover.py</extracomment>
            <translation>El adaptador no se puede copiar ({0}).</translation>
        </message>
        <message>
            <source>The adapter is the candidate of cycle {0}.</source>
            <extracomment>session/handover.py</extracomment>
            <translation>El adaptador es el candidato del ciclo {0}.</translation>
        </message>
        <message>
            <source>The adapter's file {0} is damaged.</source>
            <extracomment>session/handover.py</extracomment>
            <translation>El archivo {0} del adaptador está dañado.</translation>
        </message>
        <message>
            <source>The address holds more than a host and a path.</source>
            <extracomment>core/servers.py</extracomment>
            <translation>La dirección contiene algo más que un host y una ruta.</translation>
        </message>
        <message>
            <source>The architecture of {0} is not a language model known here.</source>
            <extracomment>ouroboros_backends/shared/folders.py</extracomment>
            <translation>La arquitectura de {0} no es la de un modelo de lenguaje conocido aquí.</translation>
        </message>
        <message>
            <source>The backup {0} is damaged.</source>
            <extracomment>storage/backups.py</extracomment>
            <translation>La copia de seguridad {0} está dañada.</translation>
        </message>
        <message>
            <source>The candidate answers</source>
            <extracomment>session/gate.py</extracomment>
            <translation>Responde el candidato</translation>
        </message>
        <message>
            <source>The candidate's completions have become {0} times as long as the live policy's ({1} tokens in the middle instead of {2}). The candidate was rejected; the live adapter is unchanged. Score long-winded completions lower, or rewrite one briefly, and update again.</source>
            <extracomment>core/guards.py</extracomment>
            <translation>Las respuestas del candidato se han vuelto {0} veces más largas que las de la política activa (mediana de {1} tokens en lugar de {2}). El candidato se rechazó; el adaptador activo no ha cambiado. Puntúe más bajo las respuestas prolijas, o reescriba una con brevedad, y actualice de nuevo.</translation>
        </message>
        <message>
            <source>The chat template in {0} cannot be read.</source>
            <extracomment>models/templates.py</extracomment>
            <translation>La plantilla de chat de {0} no se puede leer.</translation>
        </message>
        <message>
            <source>The chat template of this model is not known here. It is not used before you have read and approved it; until then dialogues are written as a plain script of two speakers.</source>
            <extracomment>session/opening.py</extracomment>
            <translation>La plantilla de chat de este modelo no se conoce aquí. No se usa hasta que usted la haya leído y aprobado; hasta entonces los diálogos se escriben como un simple guion de dos interlocutores.</translation>
        </message>
        <message>
            <source>The checkpoint {0} is damaged: {1}.</source>
            <extracomment>worker/checkpoints.py</extracomment>
            <translation>El punto de control {0} está dañado: {1}.</translation>
        </message>
        <message>
            <source>The checkpoint {0} is not on this computer.</source>
            <extracomment>worker/checkpoints.py</extracomment>
            <translation>El punto de control {0} no está en este equipo.</translation>
        </message>
        <message>
            <source>The checkpoint's file {0} is missing or damaged.</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation>El archivo {0} del punto de control falta o está dañado.</translation>
        </message>
        <message>
            <source>The connection to {0} broke off</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>La conexión con {0} se interrumpió</translation>
        </message>
        <message>
            <source>The copy {0} is not whole.</source>
            <extracomment>storage/copying.py</extracomment>
            <translation>La copia {0} no está completa.</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <extracomment>worker/runner.py</extracomment>
            <translation>El disco está lleno.</translation>
        </message>
        <message>
            <source>The disk that holds {0} does not allow a file of this size.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>El disco que contiene {0} no permite un archivo de este tamaño.</translation>
        </message>
        <message>
            <source>The disk that holds {0} is full ({1} MB are free).</source>
            <extracomment>storage/copying.py</extracomment>
            <translation>El disco que contiene {0} está lleno (quedan {1} MB libres).</translation>
        </message>
        <message>
            <source>The disk that holds {0} is full.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>El disco que contiene {0} está lleno.</translation>
        </message>
        <message>
            <source>The disk that holds {0} reports an error.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>El disco que contiene {0} comunica un error.</translation>
        </message>
        <message>
            <source>The download folder {0} cannot be used ({1}).</source>
            <extracomment>models/download.py</extracomment>
            <translation>La carpeta de descarga {0} no se puede usar ({1}).</translation>
        </message>
        <message>
            <source>The embedded model could not be opened; “ouroboros models verify” says why.</source>
            <extracomment>session/best_of.py</extracomment>
            <translation>No se pudo abrir el modelo integrado; «ouroboros models verify» dice por qué.</translation>
        </message>
        <message>
            <source>The end of the store was damaged, as by a power cut, and was repaired. The damaged files are kept in {0}.</source>
            <extracomment>storage/reporting.py</extracomment>
            <translation>El final del almacén estaba dañado, como tras un corte de luz, y se ha reparado. Los archivos dañados se conservan en {0}.</translation>
        </message>
        <message>
            <source>The entry of the model “{0}” in the library is damaged.</source>
            <extracomment>models/library.py</extracomment>
            <translation>La entrada del modelo «{0}» en la biblioteca está dañada.</translation>
        </message>
        <message>
            <source>The field “{0}” is not known here and is left out.</source>
            <extracomment>imports/fields.py</extracomment>
            <translation>El campo «{0}» no se conoce aquí y no se incluye.</translation>
        </message>
        <message>
            <source>The file itself says that its licence is {0}.</source>
            <extracomment>core/licences.py</extracomment>
            <translation>El propio archivo dice que su licencia es {0}.</translation>
        </message>
        <message>
            <source>The file {0} cannot be written ({1}).</source>
            <extracomment>storage/sealing.py</extracomment>
            <translation>El archivo {0} no se puede escribir ({1}).</translation>
        </message>
        <message>
            <source>The file {0} cannot be written: {1}.</source>
            <extracomment>storage/parquet.py</extracomment>
            <translation>El archivo {0} no se puede escribir: {1}.</translation>
        </message>
        <message>
            <source>The file {0} could not be written whole.</source>
            <extracomment>storage/sealing.py</extracomment>
            <translation>El archivo {0} no se pudo escribir entero.</translation>
        </message>
        <message>
            <source>The file {0} does not open with this passphrase, or it is damaged.</source>
            <extracomment>storage/sealing.py</extracomment>
            <translation>El archivo {0} no se abre con esta frase de contraseña o está dañado.</translation>
        </message>
        <message>
            <source>The file {0} is damaged.</source>
            <extracomment>storage/restoring.py</extracomment>
            <translation>El archivo {0} está dañado.</translation>
        </message>
        <message>
            <source>The file {0} is not a store, or its beginning is damaged.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>El archivo {0} no es un almacén o su comienzo está dañado.</translation>
        </message>
        <message>
            <source>The file {0} needs more memory than is free.</source>
            <extracomment>storage/sealing.py</extracomment>
            <translation>El archivo {0} necesita más memoria de la que hay libre.</translation>
        </message>
        <message>
            <source>The file {0} was moved, deleted or replaced while it was open.</source>
            <extracomment>storage/database.py</extracomment>
            <translation>El archivo {0} se movió, eliminó o sustituyó mientras estaba abierto.</translation>
        </message>
        <message>
            <source>The first line names the columns: prompt and completion, or prompt, chosen and rejected.</source>
            <extracomment>imports/csv_rows.py</extracomment>
            <translation>La primera línea nombra las columnas: prompt y completion, o prompt, chosen y rejected.</translation>
        </message>
        <message>
            <source>The folder {0} cannot be made ({1}).</source>
            <extracomment>settings.py</extracomment>
            <translation>La carpeta {0} no se puede crear ({1}).</translation>
        </message>
        <message>
            <source>The folder {0} cannot be written: {1}.</source>
            <extracomment>exports/writing.py</extracomment>
            <translation>La carpeta {0} no se puede escribir: {1}.</translation>
        </message>
        <message>
            <source>The folder {0} has no readable config.json.</source>
            <extracomment>models/library.py</extracomment>
            <translation>La carpeta {0} no tiene un config.json legible.</translation>
        </message>
        <message>
            <source>The folder {0} was put there by hand, so it is left alone.</source>
            <extracomment>models/library.py</extracomment>
            <translation>La carpeta {0} se puso allí a mano, así que no se toca.</translation>
        </message>
        <message>
            <source>The helper found no contradiction.</source>
            <extracomment>session/summary.py</extracomment>
            <translation>El ayudante no ha encontrado ninguna contradicción.</translation>
        </message>
        <message>
            <source>The helper looks for contradictions</source>
            <extracomment>session/summary.py</extracomment>
            <translation>El ayudante busca contradicciones</translation>
        </message>
        <message>
            <source>The helper named one pair of entries.</source>
            <extracomment>session/summary.py</extracomment>
            <translation>El ayudante ha señalado un par de entradas.</translation>
        </message>
        <message>
            <source>The helper named {0} pairs of entries.</source>
            <extracomment>session/summary.py</extracomment>
            <translation>El ayudante ha señalado {0} pares de entradas.</translation>
        </message>
        <message>
            <source>The host of {0}, {1}, cannot be found</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>No se encuentra el host de {0}, {1}</translation>
        </message>
        <message>
            <source>The index {0} is damaged.</source>
            <extracomment>ouroboros_backends/torch/pickled.py</extracomment>
            <translation>El índice {0} está dañado.</translation>
        </message>
        <message>
            <source>The journal belongs to another store or to a later state of this one.</source>
            <extracomment>storage/reporting.py</extracomment>
            <translation>El diario pertenece a otro almacén o a un estado posterior de este.</translation>
        </message>
        <message>
            <source>The journal is kept in {0}.</source>
            <extracomment>storage/reporting.py</extracomment>
            <translation>El diario se conserva en {0}.</translation>
        </message>
        <message>
            <source>The journal was damaged in {0} place(s).</source>
            <extracomment>storage/reporting.py</extracomment>
            <translation>El diario estaba dañado en {0} lugar(es).</translation>
        </message>
        <message>
            <source>The judge broke off at {0} of {1} pairs.</source>
            <extracomment>session/judging.py</extracomment>
            <translation>El juez se interrumpió en {0} de {1} pares.</translation>
        </message>
        <message>
            <source>The judge compares completions</source>
            <extracomment>session/judging.py</extracomment>
            <translation>El juez compara respuestas</translation>
        </message>
        <message>
            <source>The judge has compared these completions already.</source>
            <extracomment>session/calibration.py</extracomment>
            <translation>El juez ya ha comparado estas respuestas.</translation>
        </message>
        <message>
            <source>The judge has compared {0} pair.</source>
            <extracomment>session/judging.py</extracomment>
            <translation>El juez ha comparado {0} par.</translation>
        </message>
        <message>
            <source>The judge has compared {0} pairs.</source>
            <extracomment>session/judging.py</extracomment>
            <translation>El juez ha comparado {0} pares.</translation>
        </message>
        <message>
            <source>The key {0} stands there twice.</source>
            <extracomment>imports/strict_json.py</extracomment>
            <translation>La clave {0} aparece allí dos veces.</translation>
        </message>
        <message>
            <source>The keyring is locked or refused; take the key out in your system's password manager, where it is called {0}.</source>
            <extracomment>models/keys.py</extracomment>
            <translation>El llavero está bloqueado o rehusó; quite la clave en el gestor de contraseñas de su sistema, donde se llama {0}.</translation>
        </message>
        <message>
            <source>The keyring is locked or refused; the key is kept in memory until you quit.</source>
            <extracomment>models/keys.py</extracomment>
            <translation>El llavero está bloqueado o rehusó; la clave se conserva en memoria hasta que salga.</translation>
        </message>
        <message>
            <source>The licence is not stated.</source>
            <extracomment>core/licences.py</extracomment>
            <translation>No se indica la licencia.</translation>
        </message>
        <message>
            <source>The live policy answers</source>
            <extracomment>session/gate.py</extracomment>
            <translation>Responde la política activa</translation>
        </message>
        <message>
            <source>The long texts of {0} are read in a way ({1}) that is not known here.</source>
            <extracomment>ouroboros_backends/mlx/guard.py</extracomment>
            <translation>Los textos largos de {0} se leen de un modo ({1}) que no se conoce aquí.</translation>
        </message>
        <message>
            <source>The messages answer each other in a circle.</source>
            <extracomment>imports/chatgpt.py</extracomment>
            <translation>Los mensajes se responden unos a otros en círculo.</translation>
        </message>
        <message>
            <source>The model cannot be downloaded: pip is too old.</source>
            <extracomment>models/download.py</extracomment>
            <translation>El modelo no se puede descargar: pip es demasiado antiguo.</translation>
        </message>
        <message>
            <source>The model cannot be downloaded: this Python has no pip.</source>
            <extracomment>models/download.py</extracomment>
            <translation>El modelo no se puede descargar: este Python no tiene pip.</translation>
        </message>
        <message>
            <source>The model could not be loaded again.</source>
            <extracomment>session/opening.py</extracomment>
            <translation>El modelo no se pudo cargar de nuevo.</translation>
        </message>
        <message>
            <source>The model folder {0} is not there.</source>
            <extracomment>models/library.py</extracomment>
            <translation>La carpeta de modelo {0} no está.</translation>
        </message>
        <message>
            <source>The model in {0} has no tokenizer.</source>
            <extracomment>models/library.py</extracomment>
            <translation>El modelo de {0} no tiene tokenizador.</translation>
        </message>
        <message>
            <source>The model in {0} has no weights.</source>
            <extracomment>models/library.py</extracomment>
            <translation>El modelo de {0} no tiene pesos.</translation>
        </message>
        <message>
            <source>The model in {0} has only weights that can run code when they are read.</source>
            <extracomment>models/library.py</extracomment>
            <translation>El modelo de {0} solo tiene pesos que pueden ejecutar código al leerse.</translation>
        </message>
        <message>
            <source>The model in {0} has safetensors already.</source>
            <extracomment>session/converting.py</extracomment>
            <translation>El modelo de {0} ya tiene safetensors.</translation>
        </message>
        <message>
            <source>The model stopped unexpectedly</source>
            <extracomment>session/policy_update.py</extracomment>
            <translation>El modelo se detuvo inesperadamente</translation>
        </message>
        <message>
            <source>The model stopped unexpectedly and is being loaded again.</source>
            <extracomment>session/interruption.py</extracomment>
            <translation>El modelo se detuvo inesperadamente y se está cargando de nuevo.</translation>
        </message>
        <message>
            <source>The model stopped unexpectedly while it was measured.</source>
            <extracomment>session/evaluating.py</extracomment>
            <translation>El modelo se detuvo inesperadamente mientras se medía.</translation>
        </message>
        <message>
            <source>The model that came with the application is damaged.</source>
            <extracomment>models/packed.py</extracomment>
            <translation>El modelo que vino con la aplicación está dañado.</translation>
        </message>
        <message>
            <source>The model {0} is not on this computer.</source>
            <extracomment>ouroboros_backends/mlx/policy.py</extracomment>
            <translation>El modelo {0} no está en este equipo.</translation>
        </message>
        <message>
            <source>The model “{0}” could not be removed ({1}).</source>
            <extracomment>models/library.py</extracomment>
            <translation>El modelo «{0}» no se pudo quitar ({1}).</translation>
        </message>
        <message>
            <source>The model “{0}” is damaged: {1}.</source>
            <extracomment>models/library.py</extracomment>
            <translation>El modelo «{0}» está dañado: {1}.</translation>
        </message>
        <message>
            <source>The model “{0}” {1}.</source>
            <extracomment>models/library.py</extracomment>
            <translation>El modelo «{0}» {1}.</translation>
        </message>
        <message>
            <source>The models folder {0} cannot be used ({1}).</source>
            <extracomment>session/installing.py</extracomment>
            <translation>La carpeta de modelos {0} no se puede usar ({1}).</translation>
        </message>
        <message>
            <source>The models folder {0} cannot be written ({1}).</source>
            <extracomment>models/library.py</extracomment>
            <translation>En la carpeta de modelos {0} no se puede escribir ({1}).</translation>
        </message>
        <message>
            <source>The name has {0} characters; {1} is the most.</source>
            <extracomment>core/presets.py</extracomment>
            <translation>El nombre tiene {0} caracteres; el máximo es {1}.</translation>
        </message>
        <message>
            <source>The new draft changes nothing in the summary.</source>
            <extracomment>session/summary.py</extracomment>
            <translation>El borrador nuevo no cambia nada en el resumen.</translation>
        </message>
        <message>
            <source>The number of threads must not be below 0.</source>
            <extracomment>ouroboros_backends/torch/options.py</extracomment>
            <translation>El número de hilos no debe ser menor que 0.</translation>
        </message>
        <message>
            <source>The number {0} is too large.</source>
            <extracomment>imports/strict_json.py</extracomment>
            <translation>El número {0} es demasiado grande.</translation>
        </message>
        <message>
            <source>The others are branches beside it.</source>
            <extracomment>session/best_of.py</extracomment>
            <translation>Las demás son ramas a su lado.</translation>
        </message>
        <message>
            <source>The part {0} of the weights is missing.</source>
            <extracomment>ouroboros_backends/torch/pickled.py</extracomment>
            <translation>Falta la parte {0} de los pesos.</translation>
        </message>
        <message>
            <source>The passphrase has {0} characters.</source>
            <extracomment>storage/sealing.py</extracomment>
            <translation>La frase de contraseña tiene {0} caracteres.</translation>
        </message>
        <message>
            <source>The persona has more than {0} lines, or one of more than {1} characters.</source>
            <extracomment>imports/character_card.py</extracomment>
            <translation>La personalidad tiene más de {0} líneas, o una de más de {1} caracteres.</translation>
        </message>
        <message>
            <source>The policy answers the labyrinth prompts</source>
            <extracomment>session/scoring.py</extracomment>
            <translation>La política responde a los prompts de laberinto</translation>
        </message>
        <message>
            <source>The policy answers the same questions, asked plainly</source>
            <extracomment>session/invariance.py</extracomment>
            <translation>La política responde a las mismas preguntas, hechas de forma sencilla</translation>
        </message>
        <message>
            <source>The policy answers with numbers that are not finite: its weights are damaged.</source>
            <extracomment>ouroboros_backends/shared/measuring.py</extracomment>
            <translation>La política responde con números que no son finitos: sus pesos están dañados.</translation>
        </message>
        <message>
            <source>The policy began to say nearly the same whatever it is asked: its choice of words fell to {0} of what it was (entropy {1} nats a token instead of {2}). The update was stopped and its candidate rejected; the live adapter is unchanged. Try again with a lower learning rate, fewer epochs or more scored completions.</source>
            <extracomment>core/guards.py</extracomment>
            <translation>La política empezó a decir casi lo mismo le pregunten lo que le pregunten: su variedad de palabras cayó a {0} de lo que era (entropía de {1} nats por token en lugar de {2}). La actualización se detuvo y su candidato se rechazó; el adaptador activo no ha cambiado. Inténtelo de nuevo con una tasa de aprendizaje menor, menos épocas o más respuestas puntuadas.</translation>
        </message>
        <message>
            <source>The policy had moved far enough for one update ({0} nats a token), so the update ended after {1} of {2} steps. The candidate holds what was learned until then, and you can vote on it.</source>
            <extracomment>core/guards.py</extracomment>
            <translation>La política se había movido bastante para una actualización ({0} nats por token), así que esta terminó tras {1} de {2} pasos. El candidato contiene lo aprendido hasta entonces y puede votarse.</translation>
        </message>
        <message>
            <source>The policy has moved too far from all these completions to learn from them.</source>
            <extracomment>ouroboros_backends/shared/update.py</extracomment>
            <translation>La política se ha alejado demasiado de todas estas respuestas para aprender de ellas.</translation>
        </message>
        <message>
            <source>The policy is answering</source>
            <extracomment>session/dialogue.py</extracomment>
            <translation>La política está respondiendo</translation>
        </message>
        <message>
            <source>The policy is measured before and after the update</source>
            <extracomment>session/evaluating.py</extracomment>
            <translation>Se mide la política antes y después de la actualización</translation>
        </message>
        <message>
            <source>The policy is not loaded.</source>
            <extracomment>session/session.py</extracomment>
            <translation>La política no está cargada.</translation>
        </message>
        <message>
            <source>The policy is still busy.</source>
            <extracomment>session/session.py</extracomment>
            <translation>La política sigue ocupada.</translation>
        </message>
        <message>
            <source>The policy is {0} nats a token away from the model you began with; beyond {1} its language usually suffers. The update was stopped and its candidate rejected; the live adapter is unchanged. Try again with a higher kl_coef or a lower learning rate, or go back to an earlier adapter.</source>
            <extracomment>core/guards.py</extracomment>
            <translation>La política está a {0} nats por token del modelo con el que usted empezó; más allá de {1} su lenguaje suele resentirse. La actualización se detuvo y su candidato se rechazó; el adaptador activo no ha cambiado. Inténtelo de nuevo con un kl_coef mayor o una tasa de aprendizaje menor, o vuelva a un adaptador anterior.</translation>
        </message>
        <message>
            <source>The policy reads it before each reply: keep what matters.</source>
            <extracomment>core/presets.py</extracomment>
            <translation>La política lo lee antes de cada réplica: deje lo que importa.</translation>
        </message>
        <message>
            <source>The policy stopped with an error ({0}).</source>
            <extracomment>worker/runner.py</extracomment>
            <translation>La política se detuvo con un error ({0}).</translation>
        </message>
        <message>
            <source>The policy update is in {0}.</source>
            <extracomment>session/handover.py</extracomment>
            <translation>La actualización de la política está en {0}.</translation>
        </message>
        <message>
            <source>The policy update is paused {0}.</source>
            <extracomment>session/interruption.py</extracomment>
            <translation>La actualización de la política está en pausa {0}.</translation>
        </message>
        <message>
            <source>The policy update ran into numbers that are not finite.</source>
            <extracomment>ouroboros_backends/shared/transaction.py</extracomment>
            <translation>La actualización de la política llegó a números que no son finitos.</translation>
        </message>
        <message>
            <source>The policy update was interrupted</source>
            <extracomment>session/policy_update.py</extracomment>
            <translation>La actualización de la política se interrumpió</translation>
        </message>
        <message>
            <source>The policy's model by its name in the models list; for openai, one of your servers.</source>
            <extracomment>settings.py</extracomment>
            <translation>El modelo de la política, por su nombre en la lista de modelos; con openai, uno de sus servidores.</translation>
        </message>
        <message>
            <source>The policy's output is not a number any more.</source>
            <extracomment>ouroboros_backends/mlx/drawing.py</extracomment>
            <translation>La salida de la política ya no es un número.</translation>
        </message>
        <message>
            <source>The preference pairs as OpenAI's fine-tuning takes them.</source>
            <extracomment>exports/openai_preferences.py</extracomment>
            <translation>Los pares de preferencia tal como los acepta el ajuste fino de OpenAI.</translation>
        </message>
        <message>
            <source>The preset has no name.</source>
            <extracomment>session/presets.py</extracomment>
            <translation>El preajuste no tiene nombre.</translation>
        </message>
        <message>
            <source>The process for the model could not be started ({0}).</source>
            <extracomment>worker/client.py</extracomment>
            <translation>No se pudo iniciar el proceso del modelo ({0}).</translation>
        </message>
        <message>
            <source>The process that converts the model ended early.</source>
            <extracomment>session/installing.py</extracomment>
            <translation>El proceso que convierte el modelo terminó antes de tiempo.</translation>
        </message>
        <message>
            <source>The process that holds the model is not running.</source>
            <extracomment>worker/client.py</extracomment>
            <translation>El proceso que contiene el modelo no está en marcha.</translation>
        </message>
        <message>
            <source>The replies could not be compared, so the first one is shown.</source>
            <extracomment>session/best_of.py</extracomment>
            <translation>Las réplicas no se pudieron comparar, así que se muestra la primera.</translation>
        </message>
        <message>
            <source>The report is in {0}.</source>
            <extracomment>session/exporting.py</extracomment>
            <translation>El informe está en {0}.</translation>
        </message>
        <message>
            <source>The request was stopped</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>La petición se detuvo</translation>
        </message>
        <message>
            <source>The reward model agrees with you on only {0}; its predictions are not learned from.</source>
            <extracomment>core/triage.py</extracomment>
            <translation>El modelo de recompensa coincide con usted solo en {0}; no se aprende de sus predicciones.</translation>
        </message>
        <message>
            <source>The reward model agrees with you on {0}.</source>
            <extracomment>core/triage.py</extracomment>
            <translation>El modelo de recompensa coincide con usted en {0}.</translation>
        </message>
        <message>
            <source>The reward model compares the replies</source>
            <extracomment>session/best_of.py</extracomment>
            <translation>El modelo de recompensa compara las réplicas</translation>
        </message>
        <message>
            <source>The reward model is fitted once you have scored a few answers.</source>
            <extracomment>session/best_of.py</extracomment>
            <translation>El modelo de recompensa se ajusta cuando usted haya puntuado unas cuantas respuestas.</translation>
        </message>
        <message>
            <source>The reward model learns from your scores</source>
            <extracomment>session/predictions.py</extracomment>
            <translation>El modelo de recompensa aprende de sus puntuaciones</translation>
        </message>
        <message>
            <source>The reward model needs {0} scored completions of two prompts.</source>
            <extracomment>session/predictions.py</extracomment>
            <translation>El modelo de recompensa necesita {0} respuestas puntuadas de dos prompts.</translation>
        </message>
        <message>
            <source>The same seed does not give the same text.</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>La misma semilla no da el mismo texto.</translation>
        </message>
        <message>
            <source>The same seed gives the same text.</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>La misma semilla da el mismo texto.</translation>
        </message>
        <message>
            <source>The scores of {0} weigh nothing.</source>
            <extracomment>session/teachers.py</extracomment>
            <translation>Las puntuaciones de {0} no pesan nada.</translation>
        </message>
        <message>
            <source>The server does not answer; trying again</source>
            <extracomment>ouroboros_backends/openai/job.py</extracomment>
            <translation>El servidor no responde; se intenta de nuevo</translation>
        </message>
        <message>
            <source>The server “{0}”</source>
            <extracomment>models/servers.py</extracomment>
            <translation>El servidor «{0}»</translation>
        </message>
        <message>
            <source>The server “{0}” was changed meanwhile.</source>
            <extracomment>wiring.py</extracomment>
            <translation>El servidor «{0}» se cambió entretanto.</translation>
        </message>
        <message>
            <source>The servers cannot be read ({0}); none can be used.</source>
            <extracomment>models/servers.py</extracomment>
            <translation>No se pueden leer los servidores ({0}); no se puede usar ninguno.</translation>
        </message>
        <message>
            <source>The service checks the examples</source>
            <extracomment>ouroboros_backends/openai/job_events.py</extracomment>
            <translation>El servicio comprueba los ejemplos</translation>
        </message>
        <message>
            <source>The setting {0} = {1} cannot be used; it is {2} again.</source>
            <extracomment>settings.py</extracomment>
            <translation>El ajuste {0} = {1} no se puede usar; vuelve a ser {2}.</translation>
        </message>
        <message>
            <source>The setting {0} cannot be {1}.</source>
            <extracomment>ouroboros_backends/shared/options.py</extracomment>
            <translation>El ajuste {0} no puede ser {1}.</translation>
        </message>
        <message>
            <source>The setting {0} is not known here.</source>
            <extracomment>ouroboros_backends/shared/options.py</extracomment>
            <translation>El ajuste {0} no se conoce aquí.</translation>
        </message>
        <message>
            <source>The settings cannot be read ({0}); defaults are used.</source>
            <extracomment>settings.py</extracomment>
            <translation>No se pueden leer los ajustes ({0}); se usan los predeterminados.</translation>
        </message>
        <message>
            <source>The share of completions that come back unannounced, to see how you agree with yourself.</source>
            <extracomment>settings.py</extracomment>
            <translation>La proporción de respuestas que vuelven a aparecer sin aviso, para ver cómo coincide usted consigo mismo.</translation>
        </message>
        <message>
            <source>The shortcut {0} = {1} cannot be used; it is the usual one.</source>
            <extracomment>settings.py</extracomment>
            <translation>El atajo {0} = {1} no se puede usar; es el habitual.</translation>
        </message>
        <message>
            <source>The store is empty now.</source>
            <extracomment>storage/reporting.py</extracomment>
            <translation>El almacén está vacío ahora.</translation>
        </message>
        <message>
            <source>The store itself is unchanged: try again, or use another copy.</source>
            <extracomment>storage/copying.py</extracomment>
            <translation>El almacén mismo no ha cambiado: inténtelo de nuevo o use otra copia.</translation>
        </message>
        <message>
            <source>The store {0} cannot be opened ({1}).</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>No se puede abrir el almacén {0} ({1}).</translation>
        </message>
        <message>
            <source>The store {0} cannot be written: it, or its folder, is read-only.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>No se puede escribir en el almacén {0}: él o su carpeta es de solo lectura.</translation>
        </message>
        <message>
            <source>The store {0} could not be copied. Nothing of it was changed.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>No se pudo copiar el almacén {0}. No se ha cambiado nada en él.</translation>
        </message>
        <message>
            <source>The store {0} is already open in this program.</source>
            <extracomment>storage/database.py</extracomment>
            <translation>El almacén {0} ya está abierto en este programa.</translation>
        </message>
        <message>
            <source>The store {0} is closed.</source>
            <extracomment>storage/database.py</extracomment>
            <translation>El almacén {0} está cerrado.</translation>
        </message>
        <message>
            <source>The store {0} is damaged and cannot be opened.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>El almacén {0} está dañado y no se puede abrir.</translation>
        </message>
        <message>
            <source>The store {0} is missing, but its log {1} is there.</source>
            <extracomment>storage/opening.py</extracomment>
            <translation>Falta el almacén {0}, pero su registro {1} está.</translation>
        </message>
        <message>
            <source>The store {0} is open in {1}.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>El almacén {0} está abierto en {1}.</translation>
        </message>
        <message>
            <source>The store {0} was left as it is: the backup that a new version makes first failed. {1}</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>El almacén {0} se dejó como está: falló la copia de seguridad que una versión nueva hace primero. {1}</translation>
        </message>
        <message>
            <source>The store {0} was written by a newer version of this application.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>El almacén {0} lo escribió una versión más reciente de esta aplicación.</translation>
        </message>
        <message>
            <source>The summary has no fact and no conclusion to ask about.</source>
            <extracomment>core/prompting.py</extracomment>
            <translation>El resumen no tiene ningún hecho ni conclusión por los que preguntar.</translation>
        </message>
        <message>
            <source>The summary has no fact and no conclusion yet.</source>
            <extracomment>session/summary.py</extracomment>
            <translation>El resumen todavía no tiene ningún hecho ni conclusión.</translation>
        </message>
        <message>
            <source>The summary is not approved yet.</source>
            <extracomment>core/prompting.py</extracomment>
            <translation>El resumen todavía no está aprobado.</translation>
        </message>
        <message>
            <source>The summary is not approved.</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>El resumen no está aprobado.</translation>
        </message>
        <message>
            <source>The summary page names what is left out: add what matters there yourself.</source>
            <extracomment>session/summary.py</extracomment>
            <translation>La página del resumen indica lo que falta: añada allí usted lo que importe.</translation>
        </message>
        <message>
            <source>The table {0} is missing.</source>
            <extracomment>storage/checking.py</extracomment>
            <translation>Falta la tabla {0}.</translation>
        </message>
        <message>
            <source>The text holds a broken character.</source>
            <extracomment>worker/client.py</extracomment>
            <translation>El texto contiene un carácter roto.</translation>
        </message>
        <message>
            <source>The text holds half a character, which cannot be saved.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>El texto contiene medio carácter, que no se puede guardar.</translation>
        </message>
        <message>
            <source>The tokenizer of this model has no token that ends a text.</source>
            <extracomment>ouroboros_backends/shared/chat.py</extracomment>
            <translation>El tokenizador de este modelo no tiene un token que termine un texto.</translation>
        </message>
        <message>
            <source>The tokenizer of {0} cannot be read.</source>
            <extracomment>ouroboros_backends/shared/folders.py</extracomment>
            <translation>El tokenizador de {0} no se puede leer.</translation>
        </message>
        <message>
            <source>The tokenizer of {0} has no fast version.</source>
            <extracomment>ouroboros_backends/shared/folders.py</extracomment>
            <translation>El tokenizador de {0} no tiene versión rápida.</translation>
        </message>
        <message>
            <source>The training was cancelled on {0}.</source>
            <extracomment>ouroboros_backends/openai/job.py</extracomment>
            <translation>El entrenamiento se canceló en {0}.</translation>
        </message>
        <message>
            <source>The transformation “{0}” is not available any more.</source>
            <extracomment>core/prompting.py</extracomment>
            <translation>La transformación «{0}» ya no está disponible.</translation>
        </message>
        <message>
            <source>The weights of {0} are damaged or incomplete.</source>
            <extracomment>ouroboros_backends/shared/folders.py</extracomment>
            <translation>Los pesos de {0} están dañados o incompletos.</translation>
        </message>
        <message>
            <source>The weights of {0} are incomplete: {1} is not there.</source>
            <extracomment>ouroboros_backends/mlx/loading.py</extracomment>
            <translation>Los pesos de {0} están incompletos: falta {1}.</translation>
        </message>
        <message>
            <source>The weights of {0} are not in files that are called model*.safetensors.</source>
            <extracomment>ouroboros_backends/mlx/loading.py</extracomment>
            <translation>Los pesos de {0} no están en archivos llamados model*.safetensors.</translation>
        </message>
        <message>
            <source>The weights of {0} are not those that its config.json describes.</source>
            <extracomment>ouroboros_backends/mlx/loading.py</extracomment>
            <translation>Los pesos de {0} no son los que describe su config.json.</translation>
        </message>
        <message>
            <source>The weights {0} are damaged.</source>
            <extracomment>ouroboros_backends/torch/pickled.py</extracomment>
            <translation>Los pesos {0} están dañados.</translation>
        </message>
        <message>
            <source>The weights {0} are of a kind that safetensors cannot hold: {1}.</source>
            <extracomment>ouroboros_backends/torch/safetensors_files.py</extracomment>
            <translation>Los pesos {0} son de un tipo que safetensors no puede contener: {1}.</translation>
        </message>
        <message>
            <source>The weights {0} cannot be used: {1}.</source>
            <extracomment>models/library.py</extracomment>
            <translation>Los pesos {0} no se pueden usar: {1}.</translation>
        </message>
        <message>
            <source>The {0} could not be saved in {1} ({2}).</source>
            <extracomment>settings.py</extracomment>
            <translation>No se pudo guardar en {1}: {0} ({2}).</translation>
        </message>
        <message>
            <source>The {0} drafts the summary</source>
            <extracomment>session/summary.py</extracomment>
            <translation>Redactando el resumen ({0})</translation>
        </message>
        <message>
            <source>The {0} rephrases {1}</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>Reformulando {1} ({0})</translation>
        </message>
        <message>
            <source>The {0} was damaged; {1}, and it is kept as {2}.</source>
            <extracomment>settings.py</extracomment>
            <translation>El {0} estaba dañado; {1} y se conserva como {2}.</translation>
        </message>
        <message>
            <source>The {0} {1} is damaged ({2}); {3}.</source>
            <extracomment>settings.py</extracomment>
            <translation>El {0} {1} está dañado ({2}); {3}.</translation>
        </message>
        <message>
            <source>The {0}: a crash would cost the steps from here on</source>
            <extracomment>ouroboros_backends/shared/keeping.py</extracomment>
            <translation>{0}: un fallo costaría los pasos desde aquí</translation>
        </message>
        <message>
            <source>Theme</source>
            <extracomment>settings.py</extracomment>
            <translation>Tema</translation>
        </message>
        <message>
            <source>There are no two completions to compare yet.</source>
            <extracomment>session/calibration.py</extracomment>
            <translation>Todavía no hay dos respuestas que comparar.</translation>
        </message>
        <message>
            <source>There are no weights in pickle format in {0}.</source>
            <extracomment>ouroboros_backends/torch/pickled.py</extracomment>
            <translation>No hay pesos en formato pickle en {0}.</translation>
        </message>
        <message>
            <source>There is already a folder {0}.</source>
            <extracomment>ouroboros_backends/torch/convert.py</extracomment>
            <translation>Ya existe una carpeta {0}.</translation>
        </message>
        <message>
            <source>There is already a model called “{0}”.</source>
            <extracomment>models/library.py</extracomment>
            <translation>Ya existe un modelo llamado «{0}».</translation>
        </message>
        <message>
            <source>There is already a preset called “{0}”.</source>
            <extracomment>session/presets.py</extracomment>
            <translation>Ya existe un preajuste llamado «{0}».</translation>
        </message>
        <message>
            <source>There is already a server called “{0}”.</source>
            <extracomment>models/servers.py</extracomment>
            <translation>Ya existe un servidor llamado «{0}».</translation>
        </message>
        <message>
            <source>There is no approval of a chat template to take back now.</source>
            <extracomment>session/models.py</extracomment>
            <translation>Ahora no hay ninguna aprobación de plantilla de chat que retirar.</translation>
        </message>
        <message>
            <source>There is no backend called {0}.</source>
            <extracomment>wiring.py</extracomment>
            <translation>No existe ningún backend llamado {0}.</translation>
        </message>
        <message>
            <source>There is no backend called “{0}”.</source>
            <extracomment>worker/runner.py</extracomment>
            <translation>No existe ningún backend llamado «{0}».</translation>
        </message>
        <message>
            <source>There is no backup yet.</source>
            <extracomment>storage/backups.py</extracomment>
            <translation>Todavía no hay ninguna copia de seguridad.</translation>
        </message>
        <message>
            <source>There is no backup {0}.</source>
            <extracomment>storage/backups.py</extracomment>
            <translation>No existe la copia de seguridad {0}.</translation>
        </message>
        <message>
            <source>There is no candidate adapter yet.</source>
            <extracomment>session/gate.py</extracomment>
            <translation>Todavía no hay ningún adaptador candidato.</translation>
        </message>
        <message>
            <source>There is no change yet.</source>
            <extracomment>session/dialogue.py</extracomment>
            <translation>Todavía no hay ningún cambio.</translation>
        </message>
        <message>
            <source>There is no chat template to approve now.</source>
            <extracomment>session/models.py</extracomment>
            <translation>Ahora no hay ninguna plantilla de chat que aprobar.</translation>
        </message>
        <message>
            <source>There is no dialogue yet.</source>
            <extracomment>session/summary.py</extracomment>
            <translation>Todavía no hay ningún diálogo.</translation>
        </message>
        <message>
            <source>There is no file {0}.</source>
            <extracomment>storage/restoring.py</extracomment>
            <translation>No existe el archivo {0}.</translation>
        </message>
        <message>
            <source>There is no import format called {0}.</source>
            <extracomment>imports/reading.py</extracomment>
            <translation>No existe ningún formato de importación llamado {0}.</translation>
        </message>
        <message>
            <source>There is no keyring to keep the key in, and {0} is used before it.</source>
            <extracomment>models/keys.py</extracomment>
            <translation>No hay ningún llavero donde guardar la clave, y {0} se usa antes.</translation>
        </message>
        <message>
            <source>There is no licence {0} to choose.</source>
            <extracomment>exports/bundle.py</extracomment>
            <translation>No hay ninguna licencia {0} que elegir.</translation>
        </message>
        <message>
            <source>There is no model called “{0}” to install.</source>
            <extracomment>models/catalog.py</extracomment>
            <translation>No hay ningún modelo llamado «{0}» que instalar.</translation>
        </message>
        <message>
            <source>There is no model called “{0}”.</source>
            <extracomment>models/library.py</extracomment>
            <translation>No hay ningún modelo llamado «{0}».</translation>
        </message>
        <message>
            <source>There is no model file {0} to convert.</source>
            <extracomment>ouroboros_backends/torch/convert.py</extracomment>
            <translation>No hay ningún archivo de modelo {0} que convertir.</translation>
        </message>
        <message>
            <source>There is no model folder {0}.</source>
            <extracomment>ouroboros_backends/shared/folders.py</extracomment>
            <translation>No existe la carpeta de modelo {0}.</translation>
        </message>
        <message>
            <source>There is no new draft to take from.</source>
            <extracomment>session/summary.py</extracomment>
            <translation>No hay ningún borrador nuevo del que tomar algo.</translation>
        </message>
        <message>
            <source>There is no policy update here to pause.</source>
            <extracomment>session/policy_update.py</extracomment>
            <translation>Aquí no hay ninguna actualización de la política que pausar.</translation>
        </message>
        <message>
            <source>There is no policy update in this cycle to measure.</source>
            <extracomment>session/evaluating.py</extracomment>
            <translation>En este ciclo no hay ninguna actualización de la política que medir.</translation>
        </message>
        <message>
            <source>There is no prompt that can be changed.</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>No hay ningún prompt que se pueda cambiar.</translation>
        </message>
        <message>
            <source>There is no server called “{0}”.</source>
            <extracomment>models/servers.py</extracomment>
            <translation>No hay ningún servidor llamado «{0}».</translation>
        </message>
        <message>
            <source>There is no such adapter.</source>
            <extracomment>session/adapter_export.py</extracomment>
            <translation>Ese adaptador no existe.</translation>
        </message>
        <message>
            <source>There is no such match.</source>
            <extracomment>session/arena.py</extracomment>
            <translation>No existe ese enfrentamiento.</translation>
        </message>
        <message>
            <source>There is no such pair to compare.</source>
            <extracomment>session/gate.py</extracomment>
            <translation>No existe ese par que comparar.</translation>
        </message>
        <message>
            <source>There is no summary yet.</source>
            <extracomment>session/summary.py</extracomment>
            <translation>Todavía no hay ningún resumen.</translation>
        </message>
        <message>
            <source>There is no transformation called {0}.</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>No existe ninguna transformación llamada {0}.</translation>
        </message>
        <message>
            <source>There is no {0} now. {1}</source>
            <extracomment>wiring.py</extracomment>
            <translation>Ahora no hay {0}. {1}</translation>
        </message>
        <message>
            <source>There is not enough memory for this policy update.</source>
            <extracomment>ouroboros_backends/shared/transaction.py</extracomment>
            <translation>No hay memoria suficiente para esta actualización de la política.</translation>
        </message>
        <message>
            <source>There is not enough memory for this.</source>
            <extracomment>worker/runner.py</extracomment>
            <translation>No hay memoria suficiente para esto.</translation>
        </message>
        <message>
            <source>There is not enough memory to load {0}.</source>
            <extracomment>ouroboros_backends/shared/folders.py</extracomment>
            <translation>No hay memoria suficiente para cargar {0}.</translation>
        </message>
        <message>
            <source>There is not enough memory to read {0}.</source>
            <extracomment>ouroboros_backends/torch/pickled.py</extracomment>
            <translation>No hay memoria suficiente para leer {0}.</translation>
        </message>
        <message>
            <source>There is nothing that {0} can learn from yet.</source>
            <extracomment>ouroboros_backends/torch/baselines.py</extracomment>
            <translation>Todavía no hay nada de lo que {0} pueda aprender.</translation>
        </message>
        <message>
            <source>There is nothing to do for {0}.</source>
            <extracomment>worker/runner.py</extracomment>
            <translation>No hay nada que hacer para {0}.</translation>
        </message>
        <message>
            <source>There is nothing to export yet.</source>
            <extracomment>exports/bundle.py</extracomment>
            <translation>Todavía no hay nada que exportar.</translation>
        </message>
        <message>
            <source>There is nothing to import.</source>
            <extracomment>session/importing.py</extracomment>
            <translation>No hay nada que importar.</translation>
        </message>
        <message>
            <source>There is nothing to learn from.</source>
            <extracomment>ouroboros_backends/echo/policy.py</extracomment>
            <translation>No hay nada de lo que aprender.</translation>
        </message>
        <message>
            <source>There is nothing to report yet.</source>
            <extracomment>session/exporting.py</extracomment>
            <translation>Todavía no hay nada de lo que informar.</translation>
        </message>
        <message>
            <source>There is nothing to send yet.</source>
            <extracomment>session/dialogue.py</extracomment>
            <translation>Todavía no hay nada que enviar.</translation>
        </message>
        <message>
            <source>There is nothing to train on yet.</source>
            <extracomment>ouroboros_backends/openai/training_rows.py</extracomment>
            <translation>Todavía no hay nada con lo que entrenar.</translation>
        </message>
        <message>
            <source>There is nothing to write instructions from yet.</source>
            <extracomment>ouroboros_backends/openai/instructions.py</extracomment>
            <translation>Todavía no hay nada con lo que escribir instrucciones.</translation>
        </message>
        <message>
            <source>These are dialogues.</source>
            <extracomment>session/importing.py</extracomment>
            <translation>Son diálogos.</translation>
        </message>
        <message>
            <source>These completions were written by another model.</source>
            <extracomment>ouroboros_backends/echo/policy.py</extracomment>
            <translation>Estas respuestas las escribió otro modelo.</translation>
        </message>
        <message>
            <source>These count as ties. Another judge may look at what is said instead.</source>
            <extracomment>session/judging.py</extracomment>
            <translation>Estos cuentan como empates. Otro juez quizá atienda a lo que se dice.</translation>
        </message>
        <message>
            <source>These experiences were written with another tokenizer.</source>
            <extracomment>ouroboros_backends/shared/policy.py</extracomment>
            <translation>Estas experiencias se escribieron con otro tokenizador.</translation>
        </message>
        <message>
            <source>They are used for nothing yet; say in the list of imports what they are for.</source>
            <extracomment>session/importing.py</extracomment>
            <translation>Todavía no se usan para nada; diga en la lista de importaciones para qué son.</translation>
        </message>
        <message>
            <source>They count for nothing. If there are many, choose another judge in settings.</source>
            <extracomment>session/judging.py</extracomment>
            <translation>No cuentan para nada. Si son muchos, elija otro juez en los ajustes.</translation>
        </message>
        <message>
            <source>They stay on this computer.</source>
            <extracomment>models/disclosure.py</extracomment>
            <translation>No salen de este equipo.</translation>
        </message>
        <message>
            <source>This adapter comes from another version of the application.</source>
            <extracomment>session/handover.py</extracomment>
            <translation>Este adaptador procede de otra versión de la aplicación.</translation>
        </message>
        <message>
            <source>This adapter does not fit the echo policy.</source>
            <extracomment>ouroboros_backends/echo/policy.py</extracomment>
            <translation>Este adaptador no encaja con la política echo.</translation>
        </message>
        <message>
            <source>This adapter has {0}, which cannot be carried over.</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation>Este adaptador tiene {0}, algo que no se puede trasladar.</translation>
        </message>
        <message>
            <source>This adapter learned from completions that are not in its cycle.</source>
            <extracomment>session/handover.py</extracomment>
            <translation>Este adaptador aprendió de respuestas que no están en su ciclo.</translation>
        </message>
        <message>
            <source>This adapter was imported before.</source>
            <extracomment>session/handover.py</extracomment>
            <translation>Este adaptador ya se importó antes.</translation>
        </message>
        <message>
            <source>This adapter was made for another model, or began at an adapter not known here.</source>
            <extracomment>session/handover.py</extracomment>
            <translation>Este adaptador se hizo para otro modelo o partió de un adaptador que no se conoce aquí.</translation>
        </message>
        <message>
            <source>This adapter was made of a cycle that is not in this store.</source>
            <extracomment>session/handover.py</extracomment>
            <translation>Este adaptador se hizo con un ciclo que no está en este almacén.</translation>
        </message>
        <message>
            <source>This application needs one; look whether the server has a setting for it.</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>Esta aplicación necesita uno; mire si el servidor tiene un ajuste para ello.</translation>
        </message>
        <message>
            <source>This candidate was already decided on.</source>
            <extracomment>session/gate.py</extracomment>
            <translation>Ya se decidió sobre este candidato.</translation>
        </message>
        <message>
            <source>This chat template is longer than anybody can read.</source>
            <extracomment>models/templates.py</extracomment>
            <translation>Esta plantilla de chat es más larga de lo que nadie puede leer.</translation>
        </message>
        <message>
            <source>This checkpoint belongs to another model or another LoRA size.</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation>Este punto de control pertenece a otro modelo o a otro tamaño de LoRA.</translation>
        </message>
        <message>
            <source>This checkpoint is not one of a model on a server.</source>
            <extracomment>ouroboros_backends/openai/chosen.py</extracomment>
            <translation>Este punto de control no es de un modelo en un servidor.</translation>
        </message>
        <message>
            <source>This checkpoint names no model.</source>
            <extracomment>ouroboros_backends/openai/chosen.py</extracomment>
            <translation>Este punto de control no nombra ningún modelo.</translation>
        </message>
        <message>
            <source>This checkpoint was made with LoRA of another {0}: {1}, not {2}.</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation>Este punto de control se hizo con LoRA de otro valor de {0}: {1}, no {2}.</translation>
        </message>
        <message>
            <source>This checkpoint was made with another {0}.</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation>Este punto de control se hizo con otro valor de {0}.</translation>
        </message>
        <message>
            <source>This completion is not one to be scored in this cycle.</source>
            <extracomment>session/revisions.py</extracomment>
            <translation>Esta respuesta no es de las que se puntúan en este ciclo.</translation>
        </message>
        <message>
            <source>This computer has no keyring; the key is kept in memory until you quit.</source>
            <extracomment>models/keys.py</extracomment>
            <translation>Este equipo no tiene llavero; la clave se conserva en memoria hasta que salga.</translation>
        </message>
        <message>
            <source>This could cost {0}, and {1} of the {2} for {3} are left this month. Nothing was sent.</source>
            <extracomment>core/spending.py</extracomment>
            <translation>Esto podría costar {0}, y este mes quedan {1} de los {2} para {3}. No se ha enviado nada.</translation>
        </message>
        <message>
            <source>This cycle has moved the policy by {0} of the {1} nats a token it may.</source>
            <extracomment>core/guards.py</extracomment>
            <translation>Este ciclo ha movido la política {0} de los {1} nats por token que puede.</translation>
        </message>
        <message>
            <source>This cycle has no held-out labyrinth prompts.</source>
            <extracomment>session/arena.py</extracomment>
            <translation>Este ciclo no tiene prompts de laberinto reservados.</translation>
        </message>
        <message>
            <source>This dialogue has more than {0} messages.</source>
            <extracomment>imports/chatgpt.py</extracomment>
            <translation>Este diálogo tiene más de {0} mensajes.</translation>
        </message>
        <message>
            <source>This dialogue is too long for the model at {0}</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>Este diálogo es demasiado largo para el modelo de {0}</translation>
        </message>
        <message>
            <source>This does not fit what the store {0} holds.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>Esto no encaja con lo que contiene el almacén {0}.</translation>
        </message>
        <message>
            <source>This entry has more than {0} values.</source>
            <extracomment>imports/strict_json.py</extracomment>
            <translation>Esta entrada tiene más de {0} valores.</translation>
        </message>
        <message>
            <source>This entry has {0} characters; {1} is the most.</source>
            <extracomment>imports/strict_json.py</extracomment>
            <translation>Esta entrada tiene {0} caracteres; el máximo es {1}.</translation>
        </message>
        <message>
            <source>This entry is nested more than {0} levels deep.</source>
            <extracomment>imports/strict_json.py</extracomment>
            <translation>Esta entrada está anidada a más de {0} niveles.</translation>
        </message>
        <message>
            <source>This entry is not an object with named fields.</source>
            <extracomment>imports/fields.py</extracomment>
            <translation>Esta entrada no es un objeto con campos con nombre.</translation>
        </message>
        <message>
            <source>This example was imported before.</source>
            <extracomment>imports/reading.py</extracomment>
            <translation>Este ejemplo ya se importó antes.</translation>
        </message>
        <message>
            <source>This is a card of a version that is not known here.</source>
            <extracomment>imports/character_card.py</extracomment>
            <translation>Es una ficha de una versión que no se conoce aquí.</translation>
        </message>
        <message>
            <source>This is a {0}, while the rows before are {1}s.</source>
            <extracomment>imports/csv_rows.py</extracomment>
            <translation>Esta fila es de tipo «{0}», y las anteriores, de tipo «{1}».</translation>
        </message>
        <message>
            <source>This is not JSON: {0} (character {1}).</source>
            <extracomment>imports/strict_json.py</extracomment>
            <translation>Esto no es JSON: {0} (carácter {1}).</translation>
        </message>
        <message>
            <source>This is not a data set of the form {0}.</source>
            <extracomment>imports/bundle.py</extracomment>
            <translation>Esto no es un conjunto de datos de la forma {0}.</translation>
        </message>
        <message>
            <source>This is not a key: a key has letters, digits and signs, and no spaces.</source>
            <extracomment>models/keys.py</extracomment>
            <translation>Esto no es una clave: una clave tiene letras, cifras y signos, y ningún espacio.</translation>
        </message>
        <message>
            <source>This is the same as line {0}.</source>
            <extracomment>imports/reading.py</extracomment>
            <translation>Es igual que la línea {0}.</translation>
        </message>
        <message>
            <source>This is the text of a held-out prompt, which is never trained on.</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>Es el texto de un prompt reservado, con el que nunca se entrena.</translation>
        </message>
        <message>
            <source>This message has {0} characters; {1} is the most.</source>
            <extracomment>core/dialogue.py</extracomment>
            <translation>Este mensaje tiene {0} caracteres; el máximo es {1}.</translation>
        </message>
        <message>
            <source>This message holds half a character, which cannot be stored.</source>
            <extracomment>core/dialogue.py</extracomment>
            <translation>Este mensaje contiene medio carácter, que no se puede almacenar.</translation>
        </message>
        <message>
            <source>This message spells out a token by which the model tells roles apart.</source>
            <extracomment>ouroboros_backends/shared/chat.py</extracomment>
            <translation>Este mensaje contiene un token con el que el modelo distingue los papeles.</translation>
        </message>
        <message>
            <source>This model can talk and be scored, but not be updated here.</source>
            <extracomment>session/policy_update.py</extracomment>
            <translation>Este modelo puede hablar y ser puntuado, pero no actualizarse aquí.</translation>
        </message>
        <message>
            <source>This model does not learn by {0} here.</source>
            <extracomment>ouroboros_backends/shared/policy.py</extracomment>
            <translation>Este modelo no aprende aquí con {0}.</translation>
        </message>
        <message>
            <source>This model does not say how long a text it reads.</source>
            <extracomment>ouroboros_backends/mlx/guard.py</extracomment>
            <translation>Este modelo no dice qué longitud de texto lee.</translation>
        </message>
        <message>
            <source>This model has no linear layers {0} for LoRA.</source>
            <extracomment>ouroboros_backends/mlx/lora.py</extracomment>
            <translation>Este modelo no tiene capas lineales {0} para LoRA.</translation>
        </message>
        <message>
            <source>This model has no output layer for tokens.</source>
            <extracomment>ouroboros_backends/torch/models.py</extracomment>
            <translation>Este modelo no tiene capa de salida para tokens.</translation>
        </message>
        <message>
            <source>This model is more than a language model, or is put together in a way not known here.</source>
            <extracomment>ouroboros_backends/mlx/network.py</extracomment>
            <translation>Este modelo es más que un modelo de lenguaje o está compuesto de un modo que no se conoce aquí.</translation>
        </message>
        <message>
            <source>This model needs about {0} of memory, you have {1} free.</source>
            <extracomment>core/fit.py</extracomment>
            <translation>Este modelo necesita unos {0} de memoria; tiene {1} libres.</translation>
        </message>
        <message>
            <source>This model turns its output layer into logits in a way not known here.</source>
            <extracomment>ouroboros_backends/torch/models.py</extracomment>
            <translation>Este modelo convierte su capa de salida en logits de un modo que no se conoce aquí.</translation>
        </message>
        <message>
            <source>This model's chat format does not take this dialogue: {0}.</source>
            <extracomment>ouroboros_backends/shared/chat.py</extracomment>
            <translation>El formato de chat de este modelo no admite este diálogo: {0}.</translation>
        </message>
        <message>
            <source>This model's output is not a number: its weights are damaged.</source>
            <extracomment>ouroboros_backends/mlx/network.py</extracomment>
            <translation>La salida de este modelo no es un número: sus pesos están dañados.</translation>
        </message>
        <message>
            <source>This policy has nothing to export: it has no weights here that other programs could read.</source>
            <extracomment>session/adapter_export.py</extracomment>
            <translation>Esta política no tiene nada que exportar: aquí no tiene pesos que otros programas puedan leer.</translation>
        </message>
        <message>
            <source>This prompt has {0} tokens; with {1} for the answer it does not fit the {2} that the model reads.</source>
            <extracomment>ouroboros_backends/shared/policy.py</extracomment>
            <translation>Este prompt tiene {0} tokens; con {1} para la respuesta no cabe en los {2} que lee el modelo.</translation>
        </message>
        <message>
            <source>This reward model is damaged.</source>
            <extracomment>learning/reward_model_bytes.py</extracomment>
            <translation>Este modelo de recompensa está dañado.</translation>
        </message>
        <message>
            <source>This row has {0} cells; the first line names {1}.</source>
            <extracomment>imports/csv_rows.py</extracomment>
            <translation>Esta fila tiene {0} celdas; la primera línea nombra {1}.</translation>
        </message>
        <message>
            <source>This server</source>
            <extracomment>ouroboros_backends/openai/client.py</extracomment>
            <translation>Este servidor</translation>
        </message>
        <message>
            <source>This teacher is not in the store.</source>
            <extracomment>session/teachers.py</extracomment>
            <translation>Este docente no está en el almacén.</translation>
        </message>
        <message>
            <source>This text has {0} characters; {1} is the most.</source>
            <extracomment>core/presets.py</extracomment>
            <translation>Este texto tiene {0} caracteres; el máximo es {1}.</translation>
        </message>
        <message>
            <source>This text holds half a character, which cannot be stored.</source>
            <extracomment>core/presets.py</extracomment>
            <translation>Este texto contiene medio carácter, que no se puede almacenar.</translation>
        </message>
        <message>
            <source>This tokenizer has more tokens than the model, which GGUF does not allow. {0}</source>
            <extracomment>ouroboros_backends/shared/gguf_tokens.py</extracomment>
            <translation>Este tokenizador tiene más tokens que el modelo, algo que GGUF no permite. {0}</translation>
        </message>
        <message>
            <source>Too few audited pairs to judge the reward model yet ({0}).</source>
            <extracomment>core/triage.py</extracomment>
            <translation>Todavía hay muy pocos pares de comprobación para juzgar el modelo de recompensa ({0}).</translation>
        </message>
        <message>
            <source>Too few pairs you both judged ({0} of {1}).</source>
            <extracomment>core/agreement.py</extracomment>
            <translation>Muy pocos pares juzgados por ambos ({0} de {1}).</translation>
        </message>
        <message>
            <source>Traceback of {0}:</source>
            <extracomment>worker/runner.py</extracomment>
            <translation>Rastreo de {0}:</translation>
        </message>
        <message>
            <source>Training is done</source>
            <extracomment>ouroboros_backends/openai/job_events.py</extracomment>
            <translation>El entrenamiento ha terminado</translation>
        </message>
        <message>
            <source>Transcripts</source>
            <extracomment>exports/transcripts.py</extracomment>
            <translation>Transcripciones</translation>
        </message>
        <message>
            <source>Try again in a while.</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>Inténtelo de nuevo dentro de un rato.</translation>
        </message>
        <message>
            <source>Try again later. {0}</source>
            <extracomment>ouroboros_backends/openai/refusing.py</extracomment>
            <translation>Inténtelo más tarde. {0}</translation>
        </message>
        <message>
            <source>Try again when this computer has less to do, or split the file.</source>
            <extracomment>storage/foreign_parquet.py</extracomment>
            <translation>Inténtelo de nuevo cuando este equipo esté menos ocupado o divida el archivo.</translation>
        </message>
        <message>
            <source>Try again, or choose another folder.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>Inténtelo de nuevo o elija otra carpeta.</translation>
        </message>
        <message>
            <source>Try again, or edit it yourself.</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>Inténtelo de nuevo o edítelo usted.</translation>
        </message>
        <message>
            <source>Try again.</source>
            <extracomment>storage/sealing.py</extracomment>
            <translation>Inténtelo de nuevo.</translation>
        </message>
        <message>
            <source>Try again. If it happens again, load the model again; the log has the details.</source>
            <extracomment>worker/runner.py</extracomment>
            <translation>Inténtelo de nuevo. Si se repite, cargue el modelo de nuevo; el registro tiene los detalles.</translation>
        </message>
        <message>
            <source>Try again; if it fails again, check the store.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>Inténtelo de nuevo; si falla otra vez, compruebe el almacén.</translation>
        </message>
        <message>
            <source>Try again; if it stays, its address in settings may be that of something else.</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>Inténtelo de nuevo; si persiste, su dirección en los ajustes puede ser la de otra cosa.</translation>
        </message>
        <message>
            <source>Try again; if it stays, the package index you use changes files.</source>
            <extracomment>models/download.py</extracomment>
            <translation>Inténtelo de nuevo; si persiste, el índice de paquetes que usa modifica archivos.</translation>
        </message>
        <message>
            <source>Type the name that should stand beside the scores.</source>
            <extracomment>session/teachers.py</extracomment>
            <translation>Escriba el nombre que debe figurar junto a las puntuaciones.</translation>
        </message>
        <message>
            <source>Type the passphrase again; capitals count.</source>
            <extracomment>storage/sealing.py</extracomment>
            <translation>Escriba de nuevo la frase de contraseña; las mayúsculas cuentan.</translation>
        </message>
        <message>
            <source>US$ {0} for a million tokens that it reads, US$ {1} for a million that it writes</source>
            <extracomment>models/disclosure.py</extracomment>
            <translation>US$ {0} por un millón de tokens que lee, US$ {1} por un millón que escribe</translation>
        </message>
        <message>
            <source>Uncertainty penalty</source>
            <extracomment>settings.py</extracomment>
            <translation>Penalización por incertidumbre</translation>
        </message>
        <message>
            <source>Unpack it, then import the file that is in it.</source>
            <extracomment>imports/archive.py</extracomment>
            <translation>Descomprímalo e importe el archivo que contiene.</translation>
        </message>
        <message>
            <source>Unpacking</source>
            <extracomment>models/download.py</extracomment>
            <translation>Desempaquetando</translation>
        </message>
        <message>
            <source>Unpacking the model</source>
            <extracomment>models/packed.py</extracomment>
            <translation>Desempaquetando el modelo</translation>
        </message>
        <message>
            <source>Unpacking the weights (half a minute)</source>
            <extracomment>ouroboros_backends/torch/convert.py</extracomment>
            <translation>Desempaquetando los pesos (medio minuto)</translation>
        </message>
        <message>
            <source>Unsupported operand</source>
            <extracomment>ouroboros_backends/torch/pickled.py</extracomment>
            <translation>Unsupported operand</translation>
        </message>
        <message>
            <source>Updating the policy</source>
            <extracomment>ouroboros_backends/echo/policy.py</extracomment>
            <translation>Actualizando la política</translation>
        </message>
        <message>
            <source>Use it as a benchmark, or leave it unused.</source>
            <extracomment>session/importing.py</extracomment>
            <translation>Úselo como prueba de referencia o déjelo sin usar.</translation>
        </message>
        <message>
            <source>Use it with PEFT, or go back to an adapter that was made here.</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation>Úselo con PEFT o vuelva a un adaptador hecho aquí.</translation>
        </message>
        <message>
            <source>Use letters, digits, dots, dashes and underscores, at most 64 of them.</source>
            <extracomment>models/library.py</extracomment>
            <translation>Use letras, cifras, puntos, guiones y guiones bajos, 64 como máximo.</translation>
        </message>
        <message>
            <source>Use the same version on both machines.</source>
            <extracomment>session/handover.py</extracomment>
            <translation>Use la misma versión en ambos equipos.</translation>
        </message>
        <message>
            <source>Use the window that is open, or close it first.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>Use la ventana que está abierta o ciérrela antes.</translation>
        </message>
        <message>
            <source>Use the window that shows it.</source>
            <extracomment>storage/database.py</extracomment>
            <translation>Use la ventana que lo muestra.</translation>
        </message>
        <message>
            <source>Wait a moment.</source>
            <extracomment>session/keeping.py</extracomment>
            <translation>Espere un momento.</translation>
        </message>
        <message>
            <source>Wait until it is done, or stop it first.</source>
            <extracomment>session/session.py</extracomment>
            <translation>Espere a que termine o deténgalo antes.</translation>
        </message>
        <message>
            <source>Wait until it is, or choose a model in settings.</source>
            <extracomment>session/session.py</extracomment>
            <translation>Espere a que lo esté o elija un modelo en los ajustes.</translation>
        </message>
        <message>
            <source>Wait until the model is loaded, then import again.</source>
            <extracomment>session/importing.py</extracomment>
            <translation>Espere a que el modelo esté cargado y vuelva a importar.</translation>
        </message>
        <message>
            <source>Wait until the model is open and nothing runs.</source>
            <extracomment>session/models.py</extracomment>
            <translation>Espere a que el modelo esté abierto y no haya nada en marcha.</translation>
        </message>
        <message>
            <source>Waiting for the service</source>
            <extracomment>ouroboros_backends/openai/job_events.py</extracomment>
            <translation>Esperando al servicio</translation>
        </message>
        <message>
            <source>Waiting in the queue</source>
            <extracomment>ouroboros_backends/openai/job_events.py</extracomment>
            <translation>Esperando en la cola</translation>
        </message>
        <message>
            <source>Weights that are kept in few bits are not spread over GPUs.</source>
            <extracomment>ouroboros_backends/torch/several.py</extracomment>
            <translation>Los pesos guardados en pocos bits no se reparten entre GPU.</translation>
        </message>
        <message>
            <source>What can be imported: {0}.</source>
            <extracomment>imports/reading.py</extracomment>
            <translation>Se puede importar: {0}.</translation>
        </message>
        <message>
            <source>What is never sent</source>
            <extracomment>models/disclosure.py</extracomment>
            <translation>Lo que nunca se envía</translation>
        </message>
        <message>
            <source>What is sent</source>
            <extracomment>models/disclosure.py</extracomment>
            <translation>Lo que se envía</translation>
        </message>
        <message>
            <source>What it prefers is shown once you have scored or ranked a prompt's completions.</source>
            <extracomment>session/calibration.py</extracomment>
            <translation>Lo que prefiere se muestra cuando usted haya puntuado o clasificado las respuestas de un prompt.</translation>
        </message>
        <message>
            <source>What the judge said of {0} of {1} pairs could not be read.</source>
            <extracomment>session/judging.py</extracomment>
            <translation>No se pudo leer lo que el juez dijo de {0} de {1} pares.</translation>
        </message>
        <message>
            <source>What the model runs on: torch, mlx on Apple Silicon, openai for a model on a server, or echo to try the program out.</source>
            <extracomment>settings.py</extracomment>
            <translation>En qué funciona el modelo: torch, mlx en Apple Silicon, openai para un modelo en un servidor, o echo para probar el programa.</translation>
        </message>
        <message>
            <source>What the window speaks. What you and the policy write stays as it is.</source>
            <extracomment>settings.py</extracomment>
            <translation>El idioma de la ventana. Lo que escriben usted y la política queda como está.</translation>
        </message>
        <message>
            <source>What was kept of this update cannot be read, so its job cannot be found.</source>
            <extracomment>ouroboros_backends/openai/job.py</extracomment>
            <translation>Lo que se guardó de esta actualización no se puede leer, así que no se encuentra su trabajo.</translation>
        </message>
        <message>
            <source>What was scored was read by another reader.</source>
            <extracomment>session/predictions.py</extracomment>
            <translation>Lo que se puntuó lo leyó otro lector.</translation>
        </message>
        <message>
            <source>What was written to {0} is not what was read.</source>
            <extracomment>ouroboros_backends/shared/merged_folder.py</extracomment>
            <translation>Lo que se escribió en {0} no es lo que se leyó.</translation>
        </message>
        <message>
            <source>What {0} holds is not a key.</source>
            <extracomment>models/keys.py</extracomment>
            <translation>Lo que contiene {0} no es una clave.</translation>
        </message>
        <message>
            <source>Where</source>
            <extracomment>a word in sentences</extracomment>
            <translation>Dónde</translation>
        </message>
        <message>
            <source>Where a reply in the dialogue is cut off.</source>
            <extracomment>settings.py</extracomment>
            <translation>Dónde se corta una réplica del diálogo.</translation>
        </message>
        <message>
            <source>Where an answer to a labyrinth prompt is cut off.</source>
            <extracomment>settings.py</extracomment>
            <translation>Dónde se corta una respuesta a un prompt de laberinto.</translation>
        </message>
        <message>
            <source>While another window is in front: a mark in the task bar, and a note of the system where it shows some; nothing that you wrote is in it.</source>
            <extracomment>settings.py</extracomment>
            <translation>Mientras otra ventana está delante: una marca en la barra de tareas y un aviso del sistema si este los muestra; no contiene nada de lo que usted escribió.</translation>
        </message>
        <message>
            <source>With this adapter the model's output is not a number.</source>
            <extracomment>ouroboros_backends/shared/policy.py</extracomment>
            <translation>Con este adaptador la salida del modelo no es un número.</translation>
        </message>
        <message>
            <source>Withdraw that import first.</source>
            <extracomment>session/importing.py</extracomment>
            <translation>Retire antes esa importación.</translation>
        </message>
        <message>
            <source>Words of yours, and replies that were imported, have no record to mark.</source>
            <extracomment>session/marking.py</extracomment>
            <translation>Sus propias palabras y las réplicas importadas no tienen registro que marcar.</translation>
        </message>
        <message>
            <source>Write a message first.</source>
            <extracomment>session/dialogue.py</extracomment>
            <translation>Escriba primero un mensaje.</translation>
        </message>
        <message>
            <source>Write how you would have said it.</source>
            <extracomment>session/dialogue.py</extracomment>
            <translation>Escriba cómo lo habría dicho usted.</translation>
        </message>
        <message>
            <source>Write it again, with smaller row groups, or as lines of JSON.</source>
            <extracomment>storage/foreign_parquet.py</extracomment>
            <translation>Escríbalo de nuevo, con grupos de filas más pequeños o como líneas de JSON.</translation>
        </message>
        <message>
            <source>Write it as en, de or fr.</source>
            <extracomment>exports/bundle.py</extracomment>
            <translation>Escríbalo como en, de o fr.</translation>
        </message>
        <message>
            <source>Write it in another way.</source>
            <extracomment>ouroboros_backends/shared/chat.py</extracomment>
            <translation>Escríbalo de otra manera.</translation>
        </message>
        <message>
            <source>Write it, or delete it.</source>
            <extracomment>session/summary.py</extracomment>
            <translation>Escríbala o elimínela.</translation>
        </message>
        <message>
            <source>Write it, or drop it.</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>Escríbalo o retírelo.</translation>
        </message>
        <message>
            <source>Write more of the name you mean.</source>
            <extracomment>storage/backups.py</extracomment>
            <translation>Escriba más del nombre al que se refiere.</translation>
        </message>
        <message>
            <source>Writing the GGUF file</source>
            <extracomment>ouroboros_backends/shared/gguf_file.py</extracomment>
            <translation>Escribiendo el archivo GGUF</translation>
        </message>
        <message>
            <source>Writing the adapter</source>
            <extracomment>ouroboros_backends/shared/exporting.py</extracomment>
            <translation>Escribiendo el adaptador</translation>
        </message>
        <message>
            <source>Writing the data set</source>
            <extracomment>session/exporting.py</extracomment>
            <translation>Escribiendo el conjunto de datos</translation>
        </message>
        <message>
            <source>Writing the instructions</source>
            <extracomment>ouroboros_backends/openai/updating.py</extracomment>
            <translation>Escribiendo las instrucciones</translation>
        </message>
        <message>
            <source>Writing the model</source>
            <extracomment>ouroboros_backends/torch/convert.py</extracomment>
            <translation>Escribiendo el modelo</translation>
        </message>
        <message>
            <source>Writing the policy update</source>
            <extracomment>session/handover.py</extracomment>
            <translation>Escribiendo la actualización de la política</translation>
        </message>
        <message>
            <source>You are {0}.</source>
            <extracomment>imports/character_card.py</extracomment>
            <translation>Usted es {0}.</translation>
        </message>
        <message>
            <source>You have not approved this chat template: there is nothing to take back.</source>
            <extracomment>models/templates.py</extracomment>
            <translation>Usted no ha aprobado esta plantilla de chat: no hay nada que retirar.</translation>
        </message>
        <message>
            <source>Your messages, summaries, labyrinth prompts and answers; in a policy update there also your rewrites and rankings.</source>
            <extracomment>models/disclosure.py</extracomment>
            <translation>Sus mensajes, resúmenes, prompts de laberinto y respuestas; en una actualización de la política hecha allí, también sus reescrituras y clasificaciones.</translation>
        </message>
        <message>
            <source>Your name</source>
            <extracomment>settings.py</extracomment>
            <translation>Su nombre</translation>
        </message>
        <message>
            <source>Your scores, your files, and keys of other servers.</source>
            <extracomment>models/disclosure.py</extracomment>
            <translation>Sus puntuaciones, sus archivos y las claves de otros servidores.</translation>
        </message>
        <message>
            <source>[Cc]orrupt|replaying WAL|[Cc]ould not read|enough bytes</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>[Cc]orrupt|replaying WAL|[Cc]ould not read|enough bytes</translation>
        </message>
        <message>
            <source>a number</source>
            <extracomment>models/servers.py</extracomment>
            <translation>un número</translation>
        </message>
        <message>
            <source>a request failed with {0}</source>
            <extracomment>ouroboros_backends/openai/generation.py</extracomment>
            <translation>una petición falló con {0}</translation>
        </message>
        <message>
            <source>a tensor</source>
            <extracomment>ouroboros_backends/mlx/loading.py</extracomment>
            <translation>un tensor</translation>
        </message>
        <message>
            <source>a text</source>
            <extracomment>models/servers.py</extracomment>
            <translation>un texto</translation>
        </message>
        <message>
            <source>a window of attention</source>
            <extracomment>ouroboros_backends/shared/gguf_llama.py</extracomment>
            <translation>una ventana de atención</translation>
        </message>
        <message>
            <source>about a minute</source>
            <extracomment>core/fit.py</extracomment>
            <translation>alrededor de un minuto</translation>
        </message>
        <message>
            <source>about {0} hours</source>
            <extracomment>core/fit.py</extracomment>
            <translation>unas {0} horas</translation>
        </message>
        <message>
            <source>about {0} minutes</source>
            <extracomment>core/fit.py</extracomment>
            <translation>unos {0} minutos</translation>
        </message>
        <message>
            <source>accelerate launch -m ouroboros_backends.torch.launch</source>
            <extracomment>session/handover.py</extracomment>
            <translation>accelerate launch -m ouroboros_backends.torch.launch</translation>
        </message>
        <message>
            <source>activated LoRA</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation>LoRA activado</translation>
        </message>
        <message>
            <source>add</source>
            <extracomment>session/converting.py</extracomment>
            <translation>adición</translation>
        </message>
        <message>
            <source>address on the Internet</source>
            <extracomment>exports/personal.py</extracomment>
            <translation>dirección de Internet</translation>
        </message>
        <message>
            <source>agrees with you on {0}</source>
            <extracomment>core/agreement.py</extracomment>
            <translation>coincide con usted en {0}</translation>
        </message>
        <message>
            <source>agrees with you on {0}, which may be chance</source>
            <extracomment>core/agreement.py</extracomment>
            <translation>coincide con usted en {0}, lo que puede ser azar</translation>
        </message>
        <message>
            <source>all bad</source>
            <extracomment>session/scoring.py</extracomment>
            <translation>todas malas</translation>
        </message>
        <message>
            <source>allocate memory</source>
            <extracomment>worker/runner.py</extracomment>
            <translation>allocate memory</translation>
        </message>
        <message>
            <source>another program</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>otro programa</translation>
        </message>
        <message>
            <source>another program (process {0})</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>otro programa (proceso {0})</translation>
        </message>
        <message>
            <source>another {0} than before</source>
            <extracomment>ouroboros_backends/shared/keeping.py</extracomment>
            <translation>ha cambiado: {0}</translation>
        </message>
        <message>
            <source>approved: used</source>
            <extracomment>models/templates.py</extracomment>
            <translation>aprobada: se usa</translation>
        </message>
        <message>
            <source>arena order</source>
            <extracomment>session/arena.py</extracomment>
            <translation>orden de la comparación</translation>
        </message>
        <message>
            <source>at step {0} of {1}</source>
            <extracomment>session/interruption.py</extracomment>
            <translation>en el paso {0} de {1}</translation>
        </message>
        <message>
            <source>base model</source>
            <extracomment>ouroboros_backends/mlx/policy.py</extracomment>
            <translation>modelo base</translation>
        </message>
        <message>
            <source>batch or settings</source>
            <extracomment>ouroboros_backends/shared/keeping.py</extracomment>
            <translation>lote o ajustes</translation>
        </message>
        <message>
            <source>before a new version was used</source>
            <extracomment>storage/backups.py</extracomment>
            <translation>antes de usar una versión nueva</translation>
        </message>
        <message>
            <source>before the first step</source>
            <extracomment>session/interruption.py</extracomment>
            <translation>antes del primer paso</translation>
        </message>
        <message>
            <source>before the store was changed for a new version</source>
            <extracomment>storage/backups.py</extracomment>
            <translation>antes de modificar el almacén para una versión nueva</translation>
        </message>
        <message>
            <source>benchmark</source>
            <extracomment>a word in sentences</extracomment>
            <translation>prueba de referencia</translation>
        </message>
        <message>
            <source>biases in LoRA</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation>sesgos en LoRA</translation>
        </message>
        <message>
            <source>bold</source>
            <extracomment>a word in sentences</extracomment>
            <translation>audaz</translation>
        </message>
        <message>
            <source>by hand</source>
            <extracomment>storage/backups.py</extracomment>
            <translation>a mano</translation>
        </message>
        <message>
            <source>careful</source>
            <extracomment>a word in sentences</extracomment>
            <translation>prudente</translation>
        </message>
        <message>
            <source>chat templates</source>
            <extracomment>models/templates.py</extracomment>
            <translation>plantillas de chat</translation>
        </message>
        <message>
            <source>choice of a reply</source>
            <extracomment>session/beside.py</extracomment>
            <translation>elección de una réplica</translation>
        </message>
        <message>
            <source>comment</source>
            <extracomment>a word in sentences</extracomment>
            <translation>comentario</translation>
        </message>
        <message>
            <source>completion</source>
            <extracomment>a word in sentences</extracomment>
            <translation>respuesta</translation>
        </message>
        <message>
            <source>completions</source>
            <extracomment>session/arena.py</extracomment>
            <translation>respuestas</translation>
        </message>
        <message>
            <source>conditions within conditions</source>
            <extracomment>transformations/nested_conditionals.py</extracomment>
            <translation>condiciones dentro de condiciones</translation>
        </message>
        <message>
            <source>config.json of {0} asks for {1} = {2}, which MLX would ignore.</source>
            <extracomment>ouroboros_backends/mlx/guard.py</extracomment>
            <translation>config.json de {0} pide {1} = {2}, que MLX pasaría por alto.</translation>
        </message>
        <message>
            <source>config.json of {0} is damaged.</source>
            <extracomment>ouroboros_backends/shared/folders.py</extracomment>
            <translation>config.json de {0} está dañado.</translation>
        </message>
        <message>
            <source>configuration has been locked|different configuration</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>configuration has been locked|different configuration</translation>
        </message>
        <message>
            <source>continual</source>
            <extracomment>a word in sentences</extracomment>
            <translation>continuo</translation>
        </message>
        <message>
            <source>convert</source>
            <extracomment>models/library.py</extracomment>
            <translation>conversión</translation>
        </message>
        <message>
            <source>custom code</source>
            <extracomment>ouroboros_backends/shared/folders.py</extracomment>
            <translation>código propio</translation>
        </message>
        <message>
            <source>cycle</source>
            <extracomment>a word in sentences</extracomment>
            <translation>ciclo</translation>
        </message>
        <message>
            <source>cycle {0}</source>
            <extracomment>session/importing.py</extracomment>
            <translation>ciclo {0}</translation>
        </message>
        <message>
            <source>cycles</source>
            <extracomment>a word in sentences</extracomment>
            <translation>ciclos</translation>
        </message>
        <message>
            <source>cycles {0} to {1}</source>
            <extracomment>session/importing.py</extracomment>
            <translation>ciclos {0} a {1}</translation>
        </message>
        <message>
            <source>dark</source>
            <extracomment>settings.py</extracomment>
            <translation>oscuro</translation>
        </message>
        <message>
            <source>data sets</source>
            <extracomment>session/evaluating.py</extracomment>
            <translation>conjuntos de datos</translation>
        </message>
        <message>
            <source>defaults are used</source>
            <extracomment>settings.py</extracomment>
            <translation>se usan los valores predeterminados</translation>
        </message>
        <message>
            <source>demonstration</source>
            <extracomment>a word in sentences</extracomment>
            <translation>demostración</translation>
        </message>
        <message>
            <source>demonstrations</source>
            <extracomment>a word in sentences</extracomment>
            <translation>demostraciones</translation>
        </message>
        <message>
            <source>dialogue</source>
            <extracomment>a word in sentences</extracomment>
            <translation>diálogo</translation>
        </message>
        <message>
            <source>dialogues</source>
            <extracomment>a word in sentences</extracomment>
            <translation>diálogos</translation>
        </message>
        <message>
            <source>disk is full</source>
            <extracomment>ouroboros_backends/shared/keeping.py</extracomment>
            <translation>El disco está lleno</translation>
        </message>
        <message>
            <source>does not name its columns in line 1; “prompt” is not among them</source>
            <extracomment>imports/csv_rows.py</extracomment>
            <translation>no nombra sus columnas en la línea 1; «prompt» no está entre ellas</translation>
        </message>
        <message>
            <source>draft of the summary</source>
            <extracomment>session/summary.py</extracomment>
            <translation>borrador del resumen</translation>
        </message>
        <message>
            <source>drop of a prompt</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>retirada de un prompt</translation>
        </message>
        <message>
            <source>drop of prompts</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>retirada de prompts</translation>
        </message>
        <message>
            <source>edit of a prompt</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>edición de un prompt</translation>
        </message>
        <message>
            <source>edit of the summary</source>
            <extracomment>session/summary.py</extracomment>
            <translation>edición del resumen</translation>
        </message>
        <message>
            <source>experience</source>
            <extracomment>a word in sentences</extracomment>
            <translation>experiencia</translation>
        </message>
        <message>
            <source>experiences</source>
            <extracomment>a word in sentences</extracomment>
            <translation>experiencias</translation>
        </message>
        <message>
            <source>failed with status {0}</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>falló con el estado {0}</translation>
        </message>
        <message>
            <source>flag</source>
            <extracomment>a word in sentences</extracomment>
            <translation>señal</translation>
        </message>
        <message>
            <source>folder cannot be written</source>
            <extracomment>ouroboros_backends/shared/keeping.py</extracomment>
            <translation>No se puede escribir en la carpeta</translation>
        </message>
        <message>
            <source>frozen</source>
            <extracomment>a word in sentences</extracomment>
            <translation>congelado</translation>
        </message>
        <message>
            <source>gave up waiting</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>se cansó de esperar</translation>
        </message>
        <message>
            <source>has a file whose name leads elsewhere ({0})</source>
            <extracomment>imports/archive.py</extracomment>
            <translation>tiene un archivo cuyo nombre lleva a otro lugar ({0})</translation>
        </message>
        <message>
            <source>has a link in it ({0})</source>
            <extracomment>imports/archive.py</extracomment>
            <translation>contiene un enlace ({0})</translation>
        </message>
        <message>
            <source>has more than {0} columns in line 1</source>
            <extracomment>imports/csv_rows.py</extracomment>
            <translation>tiene más de {0} columnas en la línea 1</translation>
        </message>
        <message>
            <source>has more than {0} files</source>
            <extracomment>imports/archive.py</extracomment>
            <translation>tiene más de {0} archivos</translation>
        </message>
        <message>
            <source>has two files of one name</source>
            <extracomment>imports/archive.py</extracomment>
            <translation>tiene dos archivos con el mismo nombre</translation>
        </message>
        <message>
            <source>health, beliefs, money and other private matters told in words</source>
            <extracomment>exports/personal.py</extracomment>
            <translation>salud, creencias, dinero y otros asuntos privados contados con palabras</translation>
        </message>
        <message>
            <source>helper</source>
            <extracomment>a word in sentences</extracomment>
            <translation>ayudante</translation>
        </message>
        <message>
            <source>high</source>
            <extracomment>settings.py</extracomment>
            <translation>alto</translation>
        </message>
        <message>
            <source>hints by which somebody can be recognised without being named</source>
            <extracomment>exports/personal.py</extracomment>
            <translation>indicios por los que se puede reconocer a alguien sin nombrarlo</translation>
        </message>
        <message>
            <source>holds a card that cannot be decoded</source>
            <extracomment>imports/character_card.py</extracomment>
            <translation>contiene una ficha que no se puede descodificar</translation>
        </message>
        <message>
            <source>holds a card that is packed</source>
            <extracomment>imports/character_card.py</extracomment>
            <translation>contiene una ficha comprimida</translation>
        </message>
        <message>
            <source>holds a card that is too large</source>
            <extracomment>imports/character_card.py</extracomment>
            <translation>contiene una ficha demasiado grande</translation>
        </message>
        <message>
            <source>holds two cards of one kind</source>
            <extracomment>imports/character_card.py</extracomment>
            <translation>contiene dos fichas del mismo tipo</translation>
        </message>
        <message>
            <source>home folder</source>
            <extracomment>exports/personal.py</extracomment>
            <translation>carpeta personal</translation>
        </message>
        <message>
            <source>import</source>
            <extracomment>a word in sentences</extracomment>
            <translation>importación</translation>
        </message>
        <message>
            <source>is a damaged picture</source>
            <extracomment>imports/character_card.py</extracomment>
            <translation>es una imagen dañada</translation>
        </message>
        <message>
            <source>is empty</source>
            <extracomment>imports/csv_rows.py</extracomment>
            <translation>está vacío</translation>
        </message>
        <message>
            <source>is encrypted</source>
            <extracomment>imports/archive.py</extracomment>
            <translation>está cifrado</translation>
        </message>
        <message>
            <source>is in the folder to convert</source>
            <extracomment>session/converting.py</extracomment>
            <translation>está en la carpeta que se convierte</translation>
        </message>
        <message>
            <source>is not a picture</source>
            <extracomment>imports/character_card.py</extracomment>
            <translation>no es una imagen</translation>
        </message>
        <message>
            <source>is not completely installed</source>
            <extracomment>models/library.py</extracomment>
            <translation>no está instalado por completo</translation>
        </message>
        <message>
            <source>is not installed</source>
            <extracomment>models/library.py</extracomment>
            <translation>no está instalado</translation>
        </message>
        <message>
            <source>is of no kind that can be imported</source>
            <extracomment>imports/reading.py</extracomment>
            <translation>no es de ningún tipo que se pueda importar</translation>
        </message>
        <message>
            <source>is packed in an unusual way</source>
            <extracomment>imports/archive.py</extracomment>
            <translation>está comprimido de un modo inusual</translation>
        </message>
        <message>
            <source>is there already</source>
            <extracomment>session/converting.py</extracomment>
            <translation>ya existe</translation>
        </message>
        <message>
            <source>it asks for another file</source>
            <extracomment>ouroboros_backends/shared/rendering.py</extracomment>
            <translation>pide otro archivo</translation>
        </message>
        <message>
            <source>it cannot be followed to its end</source>
            <extracomment>ouroboros_backends/shared/rendering.py</extracomment>
            <translation>no se puede seguir hasta el final</translation>
        </message>
        <message>
            <source>it does not fit</source>
            <extracomment>ouroboros_backends/shared/rendering.py</extracomment>
            <translation>no encaja</translation>
        </message>
        <message>
            <source>it formats a text by %</source>
            <extracomment>ouroboros_backends/shared/rendering.py</extracomment>
            <translation>da formato a un texto con %</translation>
        </message>
        <message>
            <source>it holds no tensors</source>
            <extracomment>models/safetensors_header.py</extracomment>
            <translation>no contiene tensores</translation>
        </message>
        <message>
            <source>it is cut short or has bytes too many</source>
            <extracomment>models/safetensors_header.py</extracomment>
            <translation>está cortado o le sobran bytes</translation>
        </message>
        <message>
            <source>it is cut short or is no safetensors file</source>
            <extracomment>models/safetensors_header.py</extracomment>
            <translation>está cortado o no es un archivo safetensors</translation>
        </message>
        <message>
            <source>it is missing</source>
            <extracomment>models/library.py</extracomment>
            <translation>falta</translation>
        </message>
        <message>
            <source>it makes much of little</source>
            <extracomment>ouroboros_backends/shared/rendering.py</extracomment>
            <translation>hace mucho de poco</translation>
        </message>
        <message>
            <source>it reaches for what is hidden</source>
            <extracomment>ouroboros_backends/shared/rendering.py</extracomment>
            <translation>busca lo que está oculto</translation>
        </message>
        <message>
            <source>it takes too long</source>
            <extracomment>ouroboros_backends/shared/rendering.py</extracomment>
            <translation>tarda demasiado</translation>
        </message>
        <message>
            <source>it takes too much memory</source>
            <extracomment>ouroboros_backends/shared/rendering.py</extracomment>
            <translation>ocupa demasiada memoria</translation>
        </message>
        <message>
            <source>it takes too much memory or time</source>
            <extracomment>ouroboros_backends/shared/rendering.py</extracomment>
            <translation>requiere demasiada memoria o tiempo</translation>
        </message>
        <message>
            <source>it writes too much</source>
            <extracomment>ouroboros_backends/shared/rendering.py</extracomment>
            <translation>escribe demasiado</translation>
        </message>
        <message>
            <source>its activation</source>
            <extracomment>ouroboros_backends/shared/gguf_llama.py</extracomment>
            <translation>la función de activación</translation>
        </message>
        <message>
            <source>its header is damaged</source>
            <extracomment>models/safetensors_header.py</extracomment>
            <translation>su cabecera está dañada</translation>
        </message>
        <message>
            <source>its kind of rotary positions</source>
            <extracomment>ouroboros_backends/shared/gguf_llama.py</extracomment>
            <translation>el tipo de posiciones rotatorias</translation>
        </message>
        <message>
            <source>its tensors overlap or leave gaps</source>
            <extracomment>models/safetensors_header.py</extracomment>
            <translation>sus tensores se solapan o dejan huecos</translation>
        </message>
        <message>
            <source>judge</source>
            <extracomment>a word in sentences</extracomment>
            <translation>juez</translation>
        </message>
        <message>
            <source>keeping exact names and numbers</source>
            <extracomment>transformations/altered_detail.py</extracomment>
            <translation>mantener nombres y números exactos</translation>
        </message>
        <message>
            <source>keeping the persona when pushed</source>
            <extracomment>transformations/persona_pressure.py</extracomment>
            <translation>mantener la personalidad bajo presión</translation>
        </message>
        <message>
            <source>keeps its adapters to itself</source>
            <extracomment>ouroboros_backends/openai/policy.py</extracomment>
            <translation>guarda sus adaptadores para sí</translation>
        </message>
        <message>
            <source>known ({0}): used</source>
            <extracomment>models/templates.py</extracomment>
            <translation>conocida ({0}): se usa</translation>
        </message>
        <message>
            <source>label</source>
            <extracomment>a word in sentences</extracomment>
            <translation>etiqueta</translation>
        </message>
        <message>
            <source>labels</source>
            <extracomment>a word in sentences</extracomment>
            <translation>etiquetas</translation>
        </message>
        <message>
            <source>leaving out what does not matter</source>
            <extracomment>transformations/distractors.py</extracomment>
            <translation>dejar de lado lo que no importa</translation>
        </message>
        <message>
            <source>left out</source>
            <extracomment>exports/bundle.py</extracomment>
            <translation>excluido</translation>
        </message>
        <message>
            <source>less than ${0}</source>
            <extracomment>core/spending.py</extracomment>
            <translation>menos de ${0}</translation>
        </message>
        <message>
            <source>less than a minute</source>
            <extracomment>core/fit.py</extracomment>
            <translation>menos de un minuto</translation>
        </message>
        <message>
            <source>light</source>
            <extracomment>settings.py</extracomment>
            <translation>claro</translation>
        </message>
        <message>
            <source>line {0}</source>
            <extracomment>imports/reading.py</extracomment>
            <translation>línea {0}</translation>
        </message>
        <message>
            <source>link with a password</source>
            <extracomment>exports/personal.py</extracomment>
            <translation>enlace con contraseña</translation>
        </message>
        <message>
            <source>list of chat templates</source>
            <extracomment>models/templates.py</extracomment>
            <translation>archivo de plantillas de chat</translation>
        </message>
        <message>
            <source>list of servers</source>
            <extracomment>models/servers.py</extracomment>
            <translation>archivo de servidores</translation>
        </message>
        <message>
            <source>llama-server on this computer. It answers with the model that it was started with.</source>
            <extracomment>core/servers.py</extracomment>
            <translation>llama-server en este equipo. Responde con el modelo con el que se inició.</translation>
        </message>
        <message>
            <source>lock is held|being used by another process|already open</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>lock is held|being used by another process|already open</translation>
        </message>
        <message>
            <source>mark</source>
            <extracomment>a word in sentences</extracomment>
            <translation>marca</translation>
        </message>
        <message>
            <source>measures no tokens again</source>
            <extracomment>ouroboros_backends/openai/policy.py</extracomment>
            <translation>no vuelve a medir tokens</translation>
        </message>
        <message>
            <source>missing_keys</source>
            <extracomment>ouroboros_backends/torch/loading.py</extracomment>
            <translation>missing_keys</translation>
        </message>
        <message>
            <source>model type</source>
            <extracomment>ouroboros_backends/shared/folders.py</extracomment>
            <translation>tipo de modelo</translation>
        </message>
        <message>
            <source>models</source>
            <extracomment>session/converting.py</extracomment>
            <translation>modelos</translation>
        </message>
        <message>
            <source>names a column twice in line 1</source>
            <extracomment>imports/csv_rows.py</extracomment>
            <translation>nombra dos veces una columna en la línea 1</translation>
        </message>
        <message>
            <source>names of people that you did not list</source>
            <extracomment>exports/personal.py</extracomment>
            <translation>nombres de personas que usted no ha indicado</translation>
        </message>
        <message>
            <source>needs none of this computer's memory</source>
            <extracomment>ouroboros_backends/openai/policy.py</extracomment>
            <translation>no necesita memoria de este equipo</translation>
        </message>
        <message>
            <source>new version of a prompt</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>versión nueva de un prompt</translation>
        </message>
        <message>
            <source>new versions of prompts</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>versiones nuevas de prompts</translation>
        </message>
        <message>
            <source>no reason given</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>no se da ningún motivo</translation>
        </message>
        <message>
            <source>no such option</source>
            <extracomment>models/download.py</extracomment>
            <translation>no such option</translation>
        </message>
        <message>
            <source>none</source>
            <extracomment>a word in sentences</extracomment>
            <translation>ninguno</translation>
        </message>
        <message>
            <source>none can be used</source>
            <extracomment>models/servers.py</extracomment>
            <translation>no se puede usar ninguno</translation>
        </message>
        <message>
            <source>none yet</source>
            <extracomment>models/library.py</extracomment>
            <translation>todavía ninguno</translation>
        </message>
        <message>
            <source>none: the plain format is used</source>
            <extracomment>models/templates.py</extracomment>
            <translation>ninguna: se usa el formato simple</translation>
        </message>
        <message>
            <source>normal</source>
            <extracomment>settings.py</extracomment>
            <translation>normal</translation>
        </message>
        <message>
            <source>not approved: the plain format is used</source>
            <extracomment>models/templates.py</extracomment>
            <translation>sin aprobar: se usa el formato simple</translation>
        </message>
        <message>
            <source>note</source>
            <extracomment>a word in sentences</extracomment>
            <translation>nota</translation>
        </message>
        <message>
            <source>nothing is approved</source>
            <extracomment>models/templates.py</extracomment>
            <translation>no hay nada aprobado</translation>
        </message>
        <message>
            <source>nothing is lost</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>no se pierde nada</translation>
        </message>
        <message>
            <source>now {0} of up to {1} tokens</source>
            <extracomment>core/workload.py</extracomment>
            <translation>ahora {0} de hasta {1} tokens</translation>
        </message>
        <message>
            <source>number of threads</source>
            <extracomment>ouroboros_backends/torch/engine.py</extracomment>
            <translation>número de hilos</translation>
        </message>
        <message>
            <source>numbers and keys in forms that it does not know</source>
            <extracomment>exports/personal.py</extracomment>
            <translation>números y claves en formas que no conoce</translation>
        </message>
        <message>
            <source>one completion at a time</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>una respuesta cada vez</translation>
        </message>
        <message>
            <source>pairs</source>
            <extracomment>session/judging.py</extracomment>
            <translation>pares</translation>
        </message>
        <message>
            <source>pip gave no reason</source>
            <extracomment>models/download.py</extracomment>
            <translation>pip no dio ningún motivo</translation>
        </message>
        <message>
            <source>pip install 'ouroboros-desktop[{0}]'</source>
            <extracomment>core/methods.py</extracomment>
            <translation>pip install 'ouroboros-desktop[{0}]'</translation>
        </message>
        <message>
            <source>policy</source>
            <extracomment>a word in sentences</extracomment>
            <translation>política</translation>
        </message>
        <message>
            <source>positions on a part of each head</source>
            <extracomment>ouroboros_backends/shared/gguf_llama.py</extracomment>
            <translation>posiciones en una parte de cada cabeza</translation>
        </message>
        <message>
            <source>postal addresses and places</source>
            <extracomment>exports/personal.py</extracomment>
            <translation>direcciones postales y lugares</translation>
        </message>
        <message>
            <source>preference</source>
            <extracomment>a word in sentences</extracomment>
            <translation>preferencia</translation>
        </message>
        <message>
            <source>preferences</source>
            <extracomment>a word in sentences</extracomment>
            <translation>preferencias</translation>
        </message>
        <message>
            <source>prompts</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>prompts</translation>
        </message>
        <message>
            <source>prompts of one length</source>
            <extracomment>ouroboros_backends/mlx/cache.py</extracomment>
            <translation>prompts de una misma longitud</translation>
        </message>
        <message>
            <source>putting scattered statements together</source>
            <extracomment>transformations/shuffled_order.py</extracomment>
            <translation>reunir afirmaciones dispersas</translation>
        </message>
        <message>
            <source>ranking</source>
            <extracomment>a word in sentences</extracomment>
            <translation>clasificación</translation>
        </message>
        <message>
            <source>ranks that differ from layer to layer</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation>rangos que difieren de una capa a otra</translation>
        </message>
        <message>
            <source>reader</source>
            <extracomment>a word in sentences</extracomment>
            <translation>lector</translation>
        </message>
        <message>
            <source>reading two negations as an assertion</source>
            <extracomment>transformations/double_negation.py</extracomment>
            <translation>leer dos negaciones como una afirmación</translation>
        </message>
        <message>
            <source>rejecting a false presupposition</source>
            <extracomment>transformations/semantic_trap.py</extracomment>
            <translation>rechazar una presuposición falsa</translation>
        </message>
        <message>
            <source>remake all</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>regeneración de todos</translation>
        </message>
        <message>
            <source>remark</source>
            <extracomment>a word in sentences</extracomment>
            <translation>observación</translation>
        </message>
        <message>
            <source>remembering facts across a long distance</source>
            <extracomment>transformations/long_horizon_recall.py</extracomment>
            <translation>recordar hechos a larga distancia</translation>
        </message>
        <message>
            <source>removal of the preset</source>
            <extracomment>session/presets.py</extracomment>
            <translation>eliminación del preajuste</translation>
        </message>
        <message>
            <source>repeat</source>
            <extracomment>a word in sentences</extracomment>
            <translation>repetición</translation>
        </message>
        <message>
            <source>repeated layers</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation>capas repetidas</translation>
        </message>
        <message>
            <source>rephrasing</source>
            <extracomment>a word in sentences</extracomment>
            <translation>reformulación</translation>
        </message>
        <message>
            <source>replies</source>
            <extracomment>session/best_of.py</extracomment>
            <translation>réplicas</translation>
        </message>
        <message>
            <source>return of a persona</source>
            <extracomment>session/summary.py</extracomment>
            <translation>recuperación de una personalidad</translation>
        </message>
        <message>
            <source>rewrite</source>
            <extracomment>a word in sentences</extracomment>
            <translation>reescritura</translation>
        </message>
        <message>
            <source>rewrite a completion, rank two of a prompt, score two of a prompt far apart, or give a reward of {0} or more to one that was not cut off,</source>
            <extracomment>core/methods.py</extracomment>
            <translation>reescriba una respuesta, clasifique dos de un prompt, puntúe dos de un prompt con mucha distancia o dé una recompensa de {0} o más a una que no se cortó</translation>
        </message>
        <message>
            <source>rewrite at least one completion</source>
            <extracomment>core/methods.py</extracomment>
            <translation>reescriba al menos una respuesta</translation>
        </message>
        <message>
            <source>scale (rslora)</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation>escala (rslora)</translation>
        </message>
        <message>
            <source>score</source>
            <extracomment>a word in sentences</extracomment>
            <translation>puntuación</translation>
        </message>
        <message>
            <source>score at least one completion above neutral, or rewrite one, and one below</source>
            <extracomment>core/methods.py</extracomment>
            <translation>puntúe al menos una respuesta por encima del punto neutro, o reescriba una, y otra por debajo</translation>
        </message>
        <message>
            <source>score, rank or rewrite some completions</source>
            <extracomment>core/methods.py</extracomment>
            <translation>puntúe, clasifique o reescriba algunas respuestas</translation>
        </message>
        <message>
            <source>settings file</source>
            <extracomment>settings.py</extracomment>
            <translation>archivo de ajustes</translation>
        </message>
        <message>
            <source>settling</source>
            <extracomment>a word in sentences</extracomment>
            <translation>resolución</translation>
        </message>
        <message>
            <source>several completions at once</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>varias respuestas a la vez</translation>
        </message>
        <message>
            <source>steps</source>
            <extracomment>a word in sentences</extracomment>
            <translation>pasos</translation>
        </message>
        <message>
            <source>strengths that differ from layer to layer</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation>intensidades que difieren de una capa a otra</translation>
        </message>
        <message>
            <source>system</source>
            <extracomment>settings.py</extracomment>
            <translation>sistema</translation>
        </message>
        <message>
            <source>teacher</source>
            <extracomment>a word in sentences</extracomment>
            <translation>docente</translation>
        </message>
        <message>
            <source>teacher's weight</source>
            <extracomment>session/teachers.py</extracomment>
            <translation>peso del docente</translation>
        </message>
        <message>
            <source>telling the invented from the real</source>
            <extracomment>transformations/hypothetical_frame.py</extracomment>
            <translation>distinguir lo inventado de lo real</translation>
        </message>
        <message>
            <source>tells nothing of its layers</source>
            <extracomment>ouroboros_backends/openai/policy.py</extracomment>
            <translation>no dice nada de sus capas</translation>
        </message>
        <message>
            <source>the method {0}</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation>el método {0}</translation>
        </message>
        <message>
            <source>the prompt</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>el prompt</translation>
        </message>
        <message>
            <source>the teacher</source>
            <extracomment>imports/character_card.py</extracomment>
            <translation>el docente</translation>
        </message>
        <message>
            <source>tokens</source>
            <extracomment>a word in sentences</extracomment>
            <translation>tokens</translation>
        </message>
        <message>
            <source>too few pairs you both judged ({0} of {1})</source>
            <extracomment>core/agreement.py</extracomment>
            <translation>muy pocos pares juzgados por ambos ({0} de {1})</translation>
        </message>
        <message>
            <source>trained biases</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation>sesgos entrenados</translation>
        </message>
        <message>
            <source>trained tokens of the embedding</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation>tokens entrenados de la capa de embedding</translation>
        </message>
        <message>
            <source>training</source>
            <extracomment>a word in sentences</extracomment>
            <translation>entrenamiento</translation>
        </message>
        <message>
            <source>transposed weights</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation>pesos traspuestos</translation>
        </message>
        <message>
            <source>unpacks {0} to much more than its size</source>
            <extracomment>imports/archive.py</extracomment>
            <translation>ocupa al descomprimir {0} mucho más de su tamaño</translation>
        </message>
        <message>
            <source>up to {0}</source>
            <extracomment>core/spending.py</extracomment>
            <translation>hasta {0}</translation>
        </message>
        <message>
            <source>up to {0}, {1}</source>
            <extracomment>core/spending.py</extracomment>
            <translation>hasta {0}, {1}</translation>
        </message>
        <message>
            <source>version number|newer version of DuckDB</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>version number|newer version of DuckDB</translation>
        </message>
        <message>
            <source>version of {0}</source>
            <extracomment>ouroboros_backends/mlx/engine.py</extracomment>
            <translation>versión de {0}</translation>
        </message>
        <message>
            <source>vote</source>
            <extracomment>a word in sentences</extracomment>
            <translation>voto</translation>
        </message>
        <message>
            <source>weights</source>
            <extracomment>a word in sentences</extracomment>
            <translation>pesos</translation>
        </message>
        <message>
            <source>what had arrived is kept</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>lo que había llegado se conserva</translation>
        </message>
        <message>
            <source>what is so, whoever said it</source>
            <extracomment>transformations/reported_speech.py</extracomment>
            <translation>lo que es así, lo diga quien lo diga</translation>
        </message>
        <message>
            <source>what was kept is damaged</source>
            <extracomment>ouroboros_backends/shared/keeping.py</extracomment>
            <translation>lo que se guardó está dañado</translation>
        </message>
        <message>
            <source>who or what a pronoun means</source>
            <extracomment>transformations/pronoun_swap.py</extracomment>
            <translation>a quién o a qué se refiere un pronombre</translation>
        </message>
        <message>
            <source>whole layers beside LoRA</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation>capas enteras además de LoRA</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <extracomment>a word in sentences</extracomment>
            <translation>retirada</translation>
        </message>
        <message>
            <source>{0} GB</source>
            <extracomment>core/fit.py</extracomment>
            <translation>{0} GB</translation>
        </message>
        <message>
            <source>{0} It is not known whether the last action was saved.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>{0} No se sabe si se guardó la última acción.</translation>
        </message>
        <message>
            <source>{0} MB</source>
            <extracomment>wiring.py</extracomment>
            <translation>{0} MB</translation>
        </message>
        <message>
            <source>{0} Nothing of this action was saved.</source>
            <extracomment>storage/database.py</extracomment>
            <translation>{0} No se ha guardado nada de esta acción.</translation>
        </message>
        <message>
            <source>{0} Nothing was changed. Begin a new cycle, or raise the KL budget in settings.</source>
            <extracomment>core/guards.py</extracomment>
            <translation>{0} No se ha cambiado nada. Inicie un ciclo nuevo o aumente en los ajustes el presupuesto de KL.</translation>
        </message>
        <message>
            <source>{0} The last action is in the journal: it is there when the store opens again, so do not repeat it.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>{0} La última acción está en el diario: estará cuando el almacén se abra de nuevo, así que no la repita.</translation>
        </message>
        <message>
            <source>{0} The next update will stop earlier, at a target_kl of {1} instead of {2}.</source>
            <extracomment>core/guards.py</extracomment>
            <translation>{0} La próxima actualización se detendrá antes, con un target_kl de {1} en lugar de {2}.</translation>
        </message>
        <message>
            <source>{0} actions were</source>
            <extracomment>storage/reporting.py</extracomment>
            <translation>{0} acciones se han</translation>
        </message>
        <message>
            <source>{0} answered with a web page, as the login page of a network does</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>{0} respondió con una página web, como hace la página de acceso de una red</translation>
        </message>
        <message>
            <source>{0} appeared while it was made</source>
            <extracomment>storage/opening.py</extracomment>
            <translation>{0} apareció mientras se creaba</translation>
        </message>
        <message>
            <source>{0} asks that its authors are named.</source>
            <extracomment>core/licences.py</extracomment>
            <translation>{0} pide que se nombre a sus autores.</translation>
        </message>
        <message>
            <source>{0} backups begin with {1}.</source>
            <extracomment>storage/backups.py</extracomment>
            <translation>{0} copias de seguridad empiezan por {1}.</translation>
        </message>
        <message>
            <source>{0} broke off before the end of its answer</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>{0} se interrumpió antes del final de su respuesta</translation>
        </message>
        <message>
            <source>{0} brought back from the journal.</source>
            <extracomment>storage/reporting.py</extracomment>
            <translation>{0} recuperado del diario.</translation>
        </message>
        <message>
            <source>{0} came out of {1} damaged.</source>
            <extracomment>models/download.py</extracomment>
            <translation>{0} salió dañado de {1}.</translation>
        </message>
        <message>
            <source>{0} cannot be converted: {1}</source>
            <extracomment>ouroboros_backends/torch/convert.py</extracomment>
            <translation>{0} no se puede convertir: {1}</translation>
        </message>
        <message>
            <source>{0} cannot be read ({1}).</source>
            <extracomment>imports/reading.py</extracomment>
            <translation>{0} no se puede leer ({1}).</translation>
        </message>
        <message>
            <source>{0} cannot be read from line {1} on: {2}.</source>
            <extracomment>imports/csv_rows.py</extracomment>
            <translation>{0} no se puede leer a partir de la línea {1}: {2}.</translation>
        </message>
        <message>
            <source>{0} cannot be read.</source>
            <extracomment>session/handover.py</extracomment>
            <translation>{0} no se puede leer.</translation>
        </message>
        <message>
            <source>{0} cannot be written ({1}).</source>
            <extracomment>session/converting.py</extracomment>
            <translation>{0} no se puede escribir ({1}).</translation>
        </message>
        <message>
            <source>{0} cannot convert models.</source>
            <extracomment>worker/runner.py</extracomment>
            <translation>{0} no puede convertir modelos.</translation>
        </message>
        <message>
            <source>{0} cannot learn by {1}.</source>
            <extracomment>core/methods.py</extracomment>
            <translation>{0} no puede aprender con {1}.</translation>
        </message>
        <message>
            <source>{0} changes the weights; instructions are for models on a server.</source>
            <extracomment>core/methods.py</extracomment>
            <translation>{0} cambia los pesos; las instrucciones son para modelos en un servidor.</translation>
        </message>
        <message>
            <source>{0} could not be downloaded: {1}.</source>
            <extracomment>models/download.py</extracomment>
            <translation>{0} no se pudo descargar: {1}.</translation>
        </message>
        <message>
            <source>{0} could not be reached.</source>
            <extracomment>ouroboros_backends/openai/refusing.py</extracomment>
            <translation>No se pudo llegar a {0}.</translation>
        </message>
        <message>
            <source>{0} could not train the model. {1}</source>
            <extracomment>ouroboros_backends/openai/job.py</extracomment>
            <translation>{0} no pudo entrenar el modelo. {1}</translation>
        </message>
        <message>
            <source>{0} cycle</source>
            <extracomment>session/importing.py</extracomment>
            <translation>{0} ciclo</translation>
        </message>
        <message>
            <source>{0} cycles</source>
            <extracomment>session/importing.py</extracomment>
            <translation>{0} ciclos</translation>
        </message>
        <message>
            <source>{0} cycles are erased.</source>
            <extracomment>session/keeping.py</extracomment>
            <translation>Se han borrado {0} ciclos.</translation>
        </message>
        <message>
            <source>{0} did not accept the key</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>{0} no aceptó la clave</translation>
        </message>
        <message>
            <source>{0} did not accept the key. {1}</source>
            <extracomment>ouroboros_backends/openai/refusing.py</extracomment>
            <translation>{0} no aceptó la clave. {1}</translation>
        </message>
        <message>
            <source>{0} did not answer within {1} seconds</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>{0} no respondió en {1} segundos</translation>
        </message>
        <message>
            <source>{0} does not allow this with the key that it was given</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>{0} no permite esto con la clave que se le dio</translation>
        </message>
        <message>
            <source>{0} does not answer as a stream</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>{0} no responde en flujo continuo</translation>
        </message>
        <message>
            <source>{0} does not hold the weights of a model.</source>
            <extracomment>ouroboros_backends/torch/pickled.py</extracomment>
            <translation>{0} no contiene los pesos de un modelo.</translation>
        </message>
        <message>
            <source>{0} does not learn by {1}.</source>
            <extracomment>ouroboros_backends/openai/updating.py</extracomment>
            <translation>{0} no aprende con {1}.</translation>
        </message>
        <message>
            <source>{0} does not offer it.</source>
            <extracomment>session/opening.py</extracomment>
            <translation>{0} no lo ofrece.</translation>
        </message>
        <message>
            <source>{0} ended its answer with “{1}”, which means nothing here</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>{0} terminó su respuesta con «{1}», que aquí no significa nada</translation>
        </message>
        <message>
            <source>{0} ends in the middle of its list, which begins in line 1.</source>
            <extracomment>imports/strict_json.py</extracomment>
            <translation>{0} termina en mitad de su lista, que empieza en la línea 1.</translation>
        </message>
        <message>
            <source>{0} forbids some uses that a policy update may lead to.</source>
            <extracomment>core/licences.py</extracomment>
            <translation>{0} prohíbe algunos usos a los que puede llevar una actualización de la política.</translation>
        </message>
        <message>
            <source>{0} from {1}</source>
            <extracomment>session/importing.py</extracomment>
            <translation>{0} de {1}</translation>
        </message>
        <message>
            <source>{0} goes on after the end of its list in line {1}.</source>
            <extracomment>imports/strict_json.py</extracomment>
            <translation>{0} continúa tras el final de su lista en la línea {1}.</translation>
        </message>
        <message>
            <source>{0} has had too many requests{1}</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>{0} ha recibido demasiadas peticiones{1}</translation>
        </message>
        <message>
            <source>{0} has more than {1} rows.</source>
            <extracomment>imports/lines.py</extracomment>
            <translation>{0} tiene más de {1} filas.</translation>
        </message>
        <message>
            <source>{0} has no address, or its key holds characters no key has.</source>
            <extracomment>ouroboros_backends/openai/client.py</extracomment>
            <translation>{0} no tiene dirección, o su clave contiene caracteres que ninguna clave tiene.</translation>
        </message>
        <message>
            <source>{0} has no data for {1}.</source>
            <extracomment>imports/bundle.py</extracomment>
            <translation>{0} no tiene datos para {1}.</translation>
        </message>
        <message>
            <source>{0} has no model “{1}”</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>{0} no tiene ningún modelo «{1}»</translation>
        </message>
        <message>
            <source>{0} has no weights in safetensors format.</source>
            <extracomment>ouroboros_backends/shared/folders.py</extracomment>
            <translation>{0} no tiene pesos en formato safetensors.</translation>
        </message>
        <message>
            <source>{0} has no {1} in it.</source>
            <extracomment>imports/chatgpt.py</extracomment>
            <translation>{0} no contiene {1}.</translation>
        </message>
        <message>
            <source>{0} has not one {1} in it.</source>
            <extracomment>imports/bundle.py</extracomment>
            <translation>{0} no contiene exactamente un {1}.</translation>
        </message>
        <message>
            <source>{0} has nothing that answers at its address</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>{0} no tiene nada que responda en su dirección</translation>
        </message>
        <message>
            <source>{0} held back its answer by a filter of its own</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>{0} retuvo su respuesta con un filtro propio</translation>
        </message>
        <message>
            <source>{0} holds an entry after line {1} that is larger or deeper than any can be.</source>
            <extracomment>imports/strict_json.py</extracomment>
            <translation>{0} contiene tras la línea {1} una entrada más grande o más profunda de lo que puede ser.</translation>
        </message>
        <message>
            <source>{0} holds more than numbers: reading it would run code, so it was not read.</source>
            <extracomment>ouroboros_backends/torch/pickled.py</extracomment>
            <translation>{0} contiene algo más que números: leerlo ejecutaría código, así que no se ha leído.</translation>
        </message>
        <message>
            <source>{0} holds no dialogues of ShareGPT in line {1}.</source>
            <extracomment>imports/sharegpt.py</extracomment>
            <translation>{0} no contiene diálogos de ShareGPT en la línea {1}.</translation>
        </message>
        <message>
            <source>{0} in {1}</source>
            <extracomment>imports/chatgpt.py</extracomment>
            <translation>{0} en {1}</translation>
        </message>
        <message>
            <source>{0} in {1} cannot be used. {2}</source>
            <extracomment>models/servers.py</extracomment>
            <translation>No se puede usar {0} en {1}. {2}</translation>
        </message>
        <message>
            <source>{0} is a damaged archive.</source>
            <extracomment>imports/archive.py</extracomment>
            <translation>{0} es un archivo comprimido dañado.</translation>
        </message>
        <message>
            <source>{0} is a picture without a character card.</source>
            <extracomment>imports/character_card.py</extracomment>
            <translation>{0} es una imagen sin ficha de personaje.</translation>
        </message>
        <message>
            <source>{0} is already there.</source>
            <extracomment>exports/writing.py</extracomment>
            <translation>{0} ya existe.</translation>
        </message>
        <message>
            <source>{0} is an archive for files above 4 GB.</source>
            <extracomment>imports/archive.py</extracomment>
            <translation>{0} es un archivo comprimido para archivos de más de 4 GB.</translation>
        </message>
        <message>
            <source>{0} is damaged, or no Parquet file that can be read in {1} of memory.</source>
            <extracomment>storage/foreign_parquet.py</extracomment>
            <translation>{0} está dañado o no es un archivo Parquet que se pueda leer en {1} de memoria.</translation>
        </message>
        <message>
            <source>{0} is empty.</source>
            <extracomment>imports/chatgpt.py</extracomment>
            <translation>{0} está vacío.</translation>
        </message>
        <message>
            <source>{0} is imported as {1}.</source>
            <extracomment>session/importing.py</extracomment>
            <translation>{0} se ha importado como {1}.</translation>
        </message>
        <message>
            <source>{0} is larger than {1} MB.</source>
            <extracomment>imports/reading.py</extracomment>
            <translation>{0} ocupa más de {1} MB.</translation>
        </message>
        <message>
            <source>{0} is not a GGUF file.</source>
            <extracomment>ouroboros_backends/torch/convert.py</extracomment>
            <translation>{0} no es un archivo GGUF.</translation>
        </message>
        <message>
            <source>{0} is not a file.</source>
            <extracomment>imports/reading.py</extracomment>
            <translation>{0} no es un archivo.</translation>
        </message>
        <message>
            <source>{0} is not a list of dialogues.</source>
            <extracomment>imports/chatgpt.py</extracomment>
            <translation>{0} no es una lista de diálogos.</translation>
        </message>
        <message>
            <source>{0} is not a model folder: config.json is missing.</source>
            <extracomment>ouroboros_backends/shared/folders.py</extracomment>
            <translation>{0} no es una carpeta de modelo: falta config.json.</translation>
        </message>
        <message>
            <source>{0} is not a number in JSON.</source>
            <extracomment>imports/strict_json.py</extracomment>
            <translation>{0} no es un número en JSON.</translation>
        </message>
        <message>
            <source>{0} is not a whole Parquet file.</source>
            <extracomment>imports/parquet.py</extracomment>
            <translation>{0} no es un archivo Parquet completo.</translation>
        </message>
        <message>
            <source>{0} is not in this package; an installation from the source has it.</source>
            <extracomment>core/methods.py</extracomment>
            <translation>{0} no está en este paquete; una instalación desde el código fuente lo tiene.</translation>
        </message>
        <message>
            <source>{0} is not text in UTF-8: line {1} holds a byte that is none.</source>
            <extracomment>imports/texts.py</extracomment>
            <translation>{0} no es texto en UTF-8: la línea {1} contiene un byte que no lo es.</translation>
        </message>
        <message>
            <source>{0} is not the SPDX identifier of a licence known here.</source>
            <extracomment>core/licences.py</extracomment>
            <translation>{0} no es el identificador SPDX de una licencia conocida aquí.</translation>
        </message>
        <message>
            <source>{0} is not the code of a language.</source>
            <extracomment>exports/bundle.py</extracomment>
            <translation>{0} no es el código de un idioma.</translation>
        </message>
        <message>
            <source>{0} is not the file that was expected: its SHA-256 is another.</source>
            <extracomment>models/download.py</extracomment>
            <translation>{0} no es el archivo que se esperaba: su SHA-256 es otro.</translation>
        </message>
        <message>
            <source>{0} is not the file that was exported.</source>
            <extracomment>imports/bundle.py</extracomment>
            <translation>{0} no es el archivo que se exportó.</translation>
        </message>
        <message>
            <source>{0} is not the folder of a finished update: it has no {1}.</source>
            <extracomment>session/handover.py</extracomment>
            <translation>{0} no es la carpeta de una actualización terminada: no tiene {1}.</translation>
        </message>
        <message>
            <source>{0} learns in one process only.</source>
            <extracomment>ouroboros_backends/torch/baselines.py</extracomment>
            <translation>{0} aprende solo en un proceso.</translation>
        </message>
        <message>
            <source>{0} lists more files than it can have.</source>
            <extracomment>imports/archive.py</extracomment>
            <translation>{0} enumera más archivos de los que puede tener.</translation>
        </message>
        <message>
            <source>{0} lists no data, or too much.</source>
            <extracomment>imports/bundle.py</extracomment>
            <translation>{0} no enumera datos o enumera demasiados.</translation>
        </message>
        <message>
            <source>{0} lost: the journal was damaged before them.</source>
            <extracomment>storage/reporting.py</extracomment>
            <translation>{0} perdido: el diario se dañó antes.</translation>
        </message>
        <message>
            <source>{0} needs packages that are not installed: {1}.</source>
            <extracomment>worker/runner.py</extracomment>
            <translation>{0} necesita paquetes que no están instalados: {1}.</translation>
        </message>
        <message>
            <source>{0} needs the library trl, which cannot be loaded here.</source>
            <extracomment>ouroboros_backends/torch/trainers.py</extracomment>
            <translation>{0} necesita la biblioteca trl, que no se puede cargar aquí.</translation>
        </message>
        <message>
            <source>{0} needs {1} GB of free disk; {2} has {3} GB.</source>
            <extracomment>models/download.py</extracomment>
            <translation>{0} necesita {1} GB libres en el disco; {2} tiene {3} GB.</translation>
        </message>
        <message>
            <source>{0} needs {1}, which is not installed: {2}</source>
            <extracomment>core/methods.py</extracomment>
            <translation>{0} necesita {1}, que no está instalado: {2}</translation>
        </message>
        <message>
            <source>{0} of {1} audited pairs ({2} %, 95 % interval {3} to {4} %)</source>
            <extracomment>core/triage.py</extracomment>
            <translation>{0} de {1} pares de comprobación ({2} %, intervalo del 95 % de {3} a {4} %)</translation>
        </message>
        <message>
            <source>{0} of {1} experiences left out: the policy has moved on</source>
            <extracomment>ouroboros_backends/shared/update.py</extracomment>
            <translation>{0} de {1} experiencias excluidas: la política ha avanzado</translation>
        </message>
        <message>
            <source>{0} of {1} rows of {2} are imported.</source>
            <extracomment>session/importing.py</extracomment>
            <translation>Se han importado {0} de {1} filas de {2}.</translation>
        </message>
        <message>
            <source>{0} of {1} this month</source>
            <extracomment>core/spending.py</extracomment>
            <translation>{0} de {1} este mes</translation>
        </message>
        <message>
            <source>{0} offers no fine-tuning for this. {1}</source>
            <extracomment>ouroboros_backends/openai/refusing.py</extracomment>
            <translation>{0} no ofrece ajuste fino para esto. {1}</translation>
        </message>
        <message>
            <source>{0} other fields of the card are left out.</source>
            <extracomment>imports/character_card.py</extracomment>
            <translation>Otros {0} campos de la ficha no se incluyen.</translation>
        </message>
        <message>
            <source>{0} prompts</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>{0} prompts</translation>
        </message>
        <message>
            <source>{0} refused the fine-tuning. {1}</source>
            <extracomment>ouroboros_backends/openai/refusing.py</extracomment>
            <translation>{0} rechazó el ajuste fino. {1}</translation>
        </message>
        <message>
            <source>{0} refused the request: {1}</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>{0} rechazó la petición: {1}</translation>
        </message>
        <message>
            <source>{0} replies are side by side already.</source>
            <extracomment>session/beside.py</extracomment>
            <translation>Ya hay {0} réplicas en paralelo.</translation>
        </message>
        <message>
            <source>{0} rows bear a number that another row bears.</source>
            <extracomment>storage/checking.py</extracomment>
            <translation>{0} filas llevan un número que lleva otra fila.</translation>
        </message>
        <message>
            <source>{0} rows of {1} name a {2} that is not there.</source>
            <extracomment>storage/checking.py</extracomment>
            <translation>{0} filas de {1} nombran un {2} que no existe.</translation>
        </message>
        <message>
            <source>{0} says that its account has no credit left</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>{0} dice que a su cuenta no le queda crédito</translation>
        </message>
        <message>
            <source>{0} sends on to {1}, and nothing was sent there</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>{0} redirige a {1}, y allí no se ha enviado nada</translation>
        </message>
        <message>
            <source>{0} sent nothing for {1} seconds</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>{0} no envió nada durante {1} segundos</translation>
        </message>
        <message>
            <source>{0} sent something that cannot be read</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>{0} envió algo que no se puede leer</translation>
        </message>
        <message>
            <source>{0} sent something that is no answer about fine-tuning.</source>
            <extracomment>ouroboros_backends/openai/refusing.py</extracomment>
            <translation>{0} envió algo que no es una respuesta sobre ajuste fino.</translation>
        </message>
        <message>
            <source>{0} stopped with an error: {1}</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>{0} se detuvo con un error: {1}</translation>
        </message>
        <message>
            <source>{0} this month</source>
            <extracomment>core/spending.py</extracomment>
            <translation>{0} este mes</translation>
        </message>
        <message>
            <source>{0} to a JSON schema.</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>{0} un esquema JSON.</translation>
        </message>
        <message>
            <source>{0} tokens</source>
            <extracomment>core/spending.py</extracomment>
            <translation>{0} tokens</translation>
        </message>
        <message>
            <source>{0} tokens this month</source>
            <extracomment>core/spending.py</extracomment>
            <translation>{0} tokens este mes</translation>
        </message>
        <message>
            <source>{0} unpacks to more than {1} MB.</source>
            <extracomment>storage/foreign_parquet.py</extracomment>
            <translation>{0} ocupa al descomprimirse más de {1} MB.</translation>
        </message>
        <message>
            <source>{0} wants to run code of its own, which is not allowed here.</source>
            <extracomment>ouroboros_backends/shared/folders.py</extracomment>
            <translation>{0} quiere ejecutar código propio, lo que aquí no se permite.</translation>
        </message>
        <message>
            <source>{0} was being written when the program ended; what was half written was taken away. Write it again.</source>
            <extracomment>storage/leftovers.py</extracomment>
            <translation>{0} se estaba escribiendo cuando terminó el programa; lo que quedó a medias se ha quitado. Escríbalo de nuevo.</translation>
        </message>
        <message>
            <source>{0} was imported before.</source>
            <extracomment>session/importing.py</extracomment>
            <translation>{0} ya se importó antes.</translation>
        </message>
        <message>
            <source>{0} {1} --model MODEL --output ADAPTER</source>
            <extracomment>session/handover.py</extracomment>
            <translation>{0} {1} --model MODEL --output ADAPTER</translation>
        </message>
        <message>
            <source>{0} {1}; nothing of it was read.</source>
            <extracomment>imports/archive.py</extracomment>
            <translation>{0} {1}; no se ha leído nada de él.</translation>
        </message>
        <message>
            <source>{0}, line {1}</source>
            <extracomment>imports/reading.py</extracomment>
            <translation>{0}, línea {1}</translation>
        </message>
        <message>
            <source>{0}, sha256 {1}</source>
            <extracomment>session/installing.py</extracomment>
            <translation>{0}, sha256 {1}</translation>
        </message>
        <message>
            <source>{0}, step {1} of {2}</source>
            <extracomment>ouroboros_backends/openai/job_events.py</extracomment>
            <translation>{0}, paso {1} de {2}</translation>
        </message>
        <message>
            <source>{0}. At most US$ {1} a month.</source>
            <extracomment>models/disclosure.py</extracomment>
            <translation>{0}. Como máximo US$ {1} al mes.</translation>
        </message>
        <message>
            <source>{0}. No budget is set.</source>
            <extracomment>models/disclosure.py</extracomment>
            <translation>{0}. No se ha fijado presupuesto.</translation>
        </message>
        <message>
            <source>“attribution” is not a text.</source>
            <extracomment>imports/bundle.py</extracomment>
            <translation>«attribution» no es un texto.</translation>
        </message>
        <message>
            <source>“chosen” and “rejected” are the same.</source>
            <extracomment>imports/rows.py</extracomment>
            <translation>«chosen» y «rejected» son iguales.</translation>
        </message>
        <message>
            <source>“finish_reason” is not one that a completion can have.</source>
            <extracomment>imports/rows.py</extracomment>
            <translation>«finish_reason» no es uno que pueda tener una respuesta.</translation>
        </message>
        <message>
            <source>“labels” does not say true or false for each of “completions”.</source>
            <extracomment>imports/rows.py</extracomment>
            <translation>«labels» no indica verdadero o falso para cada una de «completions».</translation>
        </message>
        <message>
            <source>“label” is empty.</source>
            <extracomment>imports/rows.py</extracomment>
            <translation>«label» está vacío.</translation>
        </message>
        <message>
            <source>“label” is neither true nor false.</source>
            <extracomment>imports/rows.py</extracomment>
            <translation>«label» no es ni verdadero ni falso.</translation>
        </message>
        <message>
            <source>“logprobs” does not have one number for each token.</source>
            <extracomment>imports/fields.py</extracomment>
            <translation>«logprobs» no tiene un número por cada token.</translation>
        </message>
        <message>
            <source>“mapping” has {0} messages.</source>
            <extracomment>imports/chatgpt.py</extracomment>
            <translation>«mapping» tiene {0} mensajes.</translation>
        </message>
        <message>
            <source>“mapping” is not a tree of messages.</source>
            <extracomment>imports/chatgpt.py</extracomment>
            <translation>«mapping» no es un árbol de mensajes.</translation>
        </message>
        <message>
            <source>“name” is empty or too long.</source>
            <extracomment>imports/character_card.py</extracomment>
            <translation>«name» está vacío o es demasiado largo.</translation>
        </message>
        <message>
            <source>“parts” is not a list.</source>
            <extracomment>imports/chatgpt.py</extracomment>
            <translation>«parts» no es una lista.</translation>
        </message>
        <message>
            <source>“prompt” does not end with a message of the user's.</source>
            <extracomment>imports/fields.py</extracomment>
            <translation>«prompt» no termina con un mensaje del usuario.</translation>
        </message>
        <message>
            <source>“{0}” cannot be the name of a model.</source>
            <extracomment>models/library.py</extracomment>
            <translation>«{0}» no puede ser el nombre de un modelo.</translation>
        </message>
        <message>
            <source>“{0}” cannot be the name of an update.</source>
            <extracomment>worker/checkpoints.py</extracomment>
            <translation>«{0}» no puede ser el nombre de una actualización.</translation>
        </message>
        <message>
            <source>“{0}” has a system message that is not the first.</source>
            <extracomment>imports/fields.py</extracomment>
            <translation>«{0}» tiene un mensaje del sistema que no es el primero.</translation>
        </message>
        <message>
            <source>“{0}” has {1} characters; {2} is the most.</source>
            <extracomment>imports/texts.py</extracomment>
            <translation>«{0}» tiene {1} caracteres; el máximo es {2}.</translation>
        </message>
        <message>
            <source>“{0}” has {1} messages; {2} is the most.</source>
            <extracomment>imports/fields.py</extracomment>
            <translation>«{0}» tiene {1} mensajes; el máximo es {2}.</translation>
        </message>
        <message>
            <source>“{0}” holds a line that looks like another speaker; it is kept as text.</source>
            <extracomment>imports/texts.py</extracomment>
            <translation>«{0}» contiene una línea que parece otro interlocutor; se conserva como texto.</translation>
        </message>
        <message>
            <source>“{0}” holds half a character, which cannot be stored.</source>
            <extracomment>imports/texts.py</extracomment>
            <translation>«{0}» contiene medio carácter, que no se puede almacenar.</translation>
        </message>
        <message>
            <source>“{0}” holds something that is no token id.</source>
            <extracomment>imports/fields.py</extracomment>
            <translation>«{0}» contiene algo que no es un id de token.</translation>
        </message>
        <message>
            <source>“{0}” holds the control character U+{1}.</source>
            <extracomment>imports/texts.py</extracomment>
            <translation>«{0}» contiene el carácter de control U+{1}.</translation>
        </message>
        <message>
            <source>“{0}” holds the invisible character U+{1}; it is kept.</source>
            <extracomment>imports/texts.py</extracomment>
            <translation>«{0}» contiene el carácter invisible U+{1}; se conserva.</translation>
        </message>
        <message>
            <source>“{0}” holds {1}, a chat model's token; it is kept as plain text.</source>
            <extracomment>imports/texts.py</extracomment>
            <translation>«{0}» contiene {1}, un token de un modelo de chat; se conserva como texto normal.</translation>
        </message>
        <message>
            <source>“{0}” is empty.</source>
            <extracomment>imports/fields.py</extracomment>
            <translation>«{0}» está vacío.</translation>
        </message>
        <message>
            <source>“{0}” is nested where it should not be.</source>
            <extracomment>imports/rows.py</extracomment>
            <translation>«{0}» está anidado donde no debería.</translation>
        </message>
        <message>
            <source>“{0}” is not a list of messages.</source>
            <extracomment>imports/fields.py</extracomment>
            <translation>«{0}» no es una lista de mensajes.</translation>
        </message>
        <message>
            <source>“{0}” is not a list of token ids.</source>
            <extracomment>imports/fields.py</extracomment>
            <translation>«{0}» no es una lista de ids de tokens.</translation>
        </message>
        <message>
            <source>“{0}” is not a list.</source>
            <extracomment>imports/rows.py</extracomment>
            <translation>«{0}» no es una lista.</translation>
        </message>
        <message>
            <source>“{0}” is not a number.</source>
            <extracomment>imports/fields.py</extracomment>
            <translation>«{0}» no es un número.</translation>
        </message>
        <message>
            <source>“{0}” is not a text.</source>
            <extracomment>imports/character_card.py</extracomment>
            <translation>«{0}» no es un texto.</translation>
        </message>
        <message>
            <source>“{0}” is not from {1} to {2}.</source>
            <extracomment>imports/fields.py</extracomment>
            <translation>«{0}» no está entre {1} y {2}.</translation>
        </message>
        <message>
            <source>“{0}” is not one message of the assistant.</source>
            <extracomment>imports/fields.py</extracomment>
            <translation>«{0}» no es un mensaje del asistente.</translation>
        </message>
        <message>
            <source>“{0}” is not the address of a server.</source>
            <extracomment>core/servers.py</extracomment>
            <translation>«{0}» no es la dirección de un servidor.</translation>
        </message>
        <message>
            <source>“{0}” is not what the template's digest begins with.</source>
            <extracomment>models/templates.py</extracomment>
            <translation>«{0}» no es el comienzo de la huella de la plantilla.</translation>
        </message>
        <message>
            <source>“{0}” looks like a spreadsheet's formula; it is kept as text.</source>
            <extracomment>imports/texts.py</extracomment>
            <translation>«{0}» parece una fórmula de hoja de cálculo; se conserva como texto.</translation>
        </message>
    </context>
    <context>
        <name>written</name>
        <message>
            <source>Adapter</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>Adaptador</translation>
        </message>
        <message>
            <source>Adapter {number}</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>Adaptador {number}</translation>
        </message>
        <message>
            <source>By</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>Autor</translation>
        </message>
        <message>
            <source>Longest reply</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>Longitud máxima de réplica</translation>
        </message>
        <message>
            <source>Persona</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>Personalidad</translation>
        </message>
        <message>
            <source>Preset</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>Preajuste</translation>
        </message>
        <message>
            <source>Seed</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>Semilla</translation>
        </message>
        <message>
            <source>System prompt</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>Prompt de sistema</translation>
        </message>
        <message>
            <source>Temperature</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>Temperatura</translation>
        </message>
        <message>
            <source>Top-p</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>Top-p</translation>
        </message>
        <message>
            <source>Written</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>Escrito</translation>
        </message>
        <message>
            <source>a teacher: these are no words of the policy</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>un docente: no son palabras de la política</translation>
        </message>
        <message>
            <source>an adapter that is gone</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>un adaptador que ya no existe</translation>
        </message>
        <message>
            <source>bare policy</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>política sin adaptador</translation>
        </message>
        <message>
            <source>none</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>ninguno</translation>
        </message>
        <message>
            <source>none: as the settings were</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>ninguno: según los ajustes de entonces</translation>
        </message>
        <message>
            <source>not recorded: it is older than presets are</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>no registrado: es anterior a los preajustes</translation>
        </message>
        <message>
            <source>not recorded: it was imported</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>no registrado: se importó</translation>
        </message>
        <message>
            <source>seed {seed}</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>semilla {seed}</translation>
        </message>
        <message>
            <source>temperature {temperature}, top-p {top_p}</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>temperatura {temperature}, top-p {top_p}</translation>
        </message>
        <message>
            <source>that of the cycle before, if it had one</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>la del ciclo anterior, si tenía una</translation>
        </message>
        <message>
            <source>{most} tokens</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>{most} tokens</translation>
        </message>
        <message>
            <source>{most} tokens; this one has {tokens}</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>{most} tokens; esta tiene {tokens}</translation>
        </message>
        <message>
            <source>{name}, {percent} % of it</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>{name}, al {percent} %</translation>
        </message>
        <message>
            <source>{number} MB</source>
            <extracomment>views/written.py</extracomment>
            <translation>{number} MB</translation>
        </message>
    </context>
</TS>
