<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
    <context>
        <name>AdapterExportDialog</name>
        <message>
            <source>Adapter</source>
            <extracomment>views/adapter_export_dialog.py</extracomment>
            <translation>Adattatore</translation>
        </message>
        <message>
            <source>Adapter {number}</source>
            <extracomment>views/adapter_export_dialog.py</extracomment>
            <translation>Adattatore {number}</translation>
        </message>
        <message>
            <source>Adapter {number}, live</source>
            <extracomment>views/adapter_export_dialog.py</extracomment>
            <translation>Adattatore {number}, attivo</translation>
        </message>
        <message>
            <source>An adapter can repeat what it learned from: your dialogues, and what was written while scoring. The model card says where it comes from.</source>
            <extracomment>views/adapter_export_dialog.py</extracomment>
            <translation>Un adattatore può ripetere ciò da cui ha imparato: i dialoghi, e ciò che è stato scritto durante la valutazione. La scheda del modello dichiara da dove proviene.</translation>
        </message>
        <message>
            <source>Close</source>
            <extracomment>views/adapter_export_dialog.py</extracomment>
            <translation>Chiudi</translation>
        </message>
        <message>
            <source>Export an adapter</source>
            <extracomment>views/adapter_export_dialog.py</extracomment>
            <translation>Esporta un adattatore</translation>
        </message>
        <message>
            <source>Exported and checked</source>
            <extracomment>views/adapter_export_dialog.py</extracomment>
            <translation>Esportato e verificato</translation>
        </message>
        <message>
            <source>Exported, but it differs from the policy</source>
            <extracomment>views/adapter_export_dialog.py</extracomment>
            <translation>Esportato, ma differisce dalla policy</translation>
        </message>
        <message>
            <source>Exported; its answers were not compared</source>
            <extracomment>views/adapter_export_dialog.py</extracomment>
            <translation>Esportato; le sue risposte non sono state confrontate</translation>
        </message>
        <message>
            <source>Export…</source>
            <extracomment>views/adapter_export_dialog.py</extracomment>
            <translation>Esporta…</translation>
        </message>
        <message>
            <source>Form</source>
            <extracomment>views/adapter_export_dialog.py</extracomment>
            <translation>Formato</translation>
        </message>
        <message>
            <source>Note for the model card</source>
            <extracomment>views/adapter_export_dialog.py</extracomment>
            <translation>Nota per la scheda del modello</translation>
        </message>
        <message>
            <source>Show folder</source>
            <extracomment>views/adapter_export_dialog.py</extracomment>
            <translation>Mostra cartella</translation>
        </message>
        <message>
            <source>What others should know of it</source>
            <extracomment>views/adapter_export_dialog.py</extracomment>
            <translation>Che cosa gli altri dovrebbero saperne</translation>
        </message>
        <message>
            <source>{size} in {folder}</source>
            <extracomment>views/adapter_export_dialog.py</extracomment>
            <translation>{size} in {folder}</translation>
        </message>
    </context>
    <context>
        <name>AdapterList</name>
        <message>
            <source>Adapter {number}</source>
            <extracomment>views/widgets/adapter_list.py</extracomment>
            <translation>Adattatore {number}</translation>
        </message>
        <message>
            <source>Adapters</source>
            <extracomment>views/widgets/adapter_list.py</extracomment>
            <translation>Adattatori</translation>
        </message>
        <message>
            <source>Bare policy</source>
            <extracomment>views/widgets/adapter_list.py</extracomment>
            <translation>Senza adattatore</translation>
        </message>
        <message>
            <source>Compare two blind…</source>
            <extracomment>views/widgets/adapter_list.py</extracomment>
            <translation>Confronta due alla cieca…</translation>
        </message>
        <message>
            <source>Every adapter is kept. Any of them, or none, can be made live again.</source>
            <extracomment>views/widgets/adapter_list.py</extracomment>
            <translation>Ogni adattatore viene conservato. Se ne può riattivare uno qualsiasi, oppure nessuno.</translation>
        </message>
        <message>
            <source>Export {adapter}</source>
            <extracomment>views/widgets/adapter_list.py</extracomment>
            <translation>Esporta {adapter}</translation>
        </message>
        <message>
            <source>Export…</source>
            <extracomment>views/widgets/adapter_list.py</extracomment>
            <translation>Esporta…</translation>
        </message>
        <message>
            <source>Make live</source>
            <extracomment>views/widgets/adapter_list.py</extracomment>
            <translation>Attiva</translation>
        </message>
        <message>
            <source>Make {adapter} live</source>
            <extracomment>views/widgets/adapter_list.py</extracomment>
            <translation>Attiva {adapter}</translation>
        </message>
        <message>
            <source>Note on {adapter}</source>
            <extracomment>views/widgets/adapter_list.py</extracomment>
            <translation>Nota su {adapter}</translation>
        </message>
        <message>
            <source>Possible when the policy is loaded and free</source>
            <extracomment>views/widgets/adapter_list.py</extracomment>
            <translation>Possibile quando la policy è caricata e libera</translation>
        </message>
        <message>
            <source>The policy as it was installed, without an adapter</source>
            <extracomment>views/widgets/adapter_list.py</extracomment>
            <translation>La policy com’era stata installata, senza adattatore</translation>
        </message>
        <message>
            <source>What should be remembered of it?</source>
            <extracomment>views/widgets/adapter_list.py</extracomment>
            <translation>Che cosa ricordarne?</translation>
        </message>
        <message>
            <source>candidate</source>
            <extracomment>views/widgets/adapter_list.py</extracomment>
            <translation>candidato</translation>
        </message>
        <message>
            <source>discarded</source>
            <extracomment>views/widgets/adapter_list.py</extracomment>
            <translation>scartato</translation>
        </message>
        <message>
            <source>live</source>
            <extracomment>views/widgets/adapter_list.py</extracomment>
            <translation>attivo</translation>
        </message>
        <message>
            <source>promoted</source>
            <extracomment>views/widgets/adapter_list.py</extracomment>
            <translation>promosso</translation>
        </message>
    </context>
    <context>
        <name>AddTeacherDialog</name>
        <message>
            <source>Add a teacher</source>
            <extracomment>views/teachers.py</extracomment>
            <translation>Aggiungi docente</translation>
        </message>
        <message>
            <source>Add and sit down</source>
            <extracomment>views/teachers.py</extracomment>
            <translation>Aggiungi e inizia</translation>
        </message>
        <message>
            <source>Cancel</source>
            <extracomment>views/teachers.py</extracomment>
            <translation>Annulla</translation>
        </message>
        <message>
            <source>Name of the teacher</source>
            <extracomment>views/teachers.py</extracomment>
            <translation>Nome del docente</translation>
        </message>
        <message>
            <source>They score the same completions in another order, and see nothing of what others scored, rewrote or ranked. The name stays on this computer.</source>
            <extracomment>views/teachers.py</extracomment>
            <translation>Valuta le stesse risposte in un altro ordine e non vede nulla di ciò che altri hanno valutato, riscritto o ordinato. Il nome resta su questo computer.</translation>
        </message>
    </context>
    <context>
        <name>AgreementPanel</name>
        <message>
            <source>95 % interval</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>Intervallo al 95%</translation>
        </message>
        <message>
            <source>Alpha</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>Alfa</translation>
        </message>
        <message>
            <source>Answers</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>Giudizi</translation>
        </message>
        <message>
            <source>Between teachers</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>Tra docenti</translation>
        </message>
        <message>
            <source>Completions</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>Risposte</translation>
        </message>
        <message>
            <source>Completions that came back unannounced; only the first scores count.</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>Risposte ripresentate senza avviso; contano solo i primi punteggi.</translation>
        </message>
        <message>
            <source>Content</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>Contenuto</translation>
        </message>
        <message>
            <source>Each with themselves</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>Ciascuno con sé stesso</translation>
        </message>
        <message>
            <source>In this cycle, by {names}</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>In questo ciclo, da {names}</translation>
        </message>
        <message>
            <source>Krippendorff's alpha: 1 is agreement, 0 is chance. 0.80 and more: reliable; 0.67 to 0.80: tentative; less: do not build on it (Krippendorff, Content Analysis, 2004). Points are compared by rank, rewards by distance; the interval is a bootstrap over completions. Scores that settle a disagreement are left out.</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>Alfa di Krippendorff: 1 è concordanza, 0 è caso. 0,80 e oltre: affidabile; da 0,67 a 0,80: provvisorio; meno: non farvi affidamento (Krippendorff, Content Analysis, 2004). I punti sono confrontati per rango, le ricompense per distanza; l’intervallo è un bootstrap sulle risposte. I punteggi che dirimono un disaccordo sono esclusi.</translation>
        </message>
        <message>
            <source>Logic</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>Logica</translation>
        </message>
        <message>
            <source>No completion has come back to anybody in this cycle yet.</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>In questo ciclo nessuna risposta è ancora stata ripresentata.</translation>
        </message>
        <message>
            <source>Nobody has scored here yet.</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>Qui nessuno ha ancora dato punteggi.</translation>
        </message>
        <message>
            <source>Only {name} has scored here. Let somebody else sit down with the button that bears your name, on the left: they score the same completions in another order, without seeing your scores, rewrites and rankings.</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>Qui ha dato punteggi solo {name}. Far sedere qualcun altro con il pulsante che porta il nome del docente, a sinistra: valuterà le stesse risposte in un altro ordine, senza vedere i punteggi, le riscritture e le graduatorie già esistenti.</translation>
        </message>
        <message>
            <source>Persona</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>Personalità</translation>
        </message>
        <message>
            <source>Reward</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>Ricompensa</translation>
        </message>
        <message>
            <source>Reward: {first} and {second}</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>Ricompensa: {first} e {second}</translation>
        </message>
        <message>
            <source>Same</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>Uguali</translation>
        </message>
        <message>
            <source>Within one</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>Entro 1</translation>
        </message>
        <message>
            <source>do not build on it</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>non farvi affidamento</translation>
        </message>
        <message>
            <source>no variation</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>nessuna variazione</translation>
        </message>
        <message>
            <source>nothing judged twice</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>niente valutato due volte</translation>
        </message>
        <message>
            <source>reliable</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>affidabile</translation>
        </message>
        <message>
            <source>tentative</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>provvisorio</translation>
        </message>
        <message>
            <source>{low} to {high}</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>da {low} a {high}</translation>
        </message>
        <message>
            <source>{words} so far, not certain</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>{words} finora, non certo</translation>
        </message>
    </context>
    <context>
        <name>ArenaDialog</name>
        <message>
            <source>Adapter {number}</source>
            <extracomment>views/arena_dialog.py</extracomment>
            <translation>Adattatore {number}</translation>
        </message>
        <message>
            <source>Bare policy</source>
            <extracomment>views/arena_dialog.py</extracomment>
            <translation>Senza adattatore</translation>
        </message>
        <message>
            <source>Both answer the held-out prompts of this cycle. You vote without knowing whose completion is whose; names come after the last vote. The live adapter stays.</source>
            <extracomment>views/arena_dialog.py</extracomment>
            <translation>Entrambi rispondono ai prompt di controllo di questo ciclo. Si vota senza sapere di chi è ciascuna risposta; i nomi appaiono dopo l’ultimo voto. L’adattatore attivo resta.</translation>
        </message>
        <message>
            <source>Compare two adapters blind</source>
            <extracomment>views/arena_dialog.py</extracomment>
            <translation>Confronta due adattatori alla cieca</translation>
        </message>
        <message>
            <source>Done</source>
            <extracomment>views/arena_dialog.py</extracomment>
            <translation>Fatto</translation>
        </message>
        <message>
            <source>Let them answer</source>
            <extracomment>views/arena_dialog.py</extracomment>
            <translation>Falli rispondere</translation>
        </message>
        <message>
            <source>One adapter</source>
            <extracomment>views/arena_dialog.py</extracomment>
            <translation>Un adattatore</translation>
        </message>
        <message>
            <source>Pair {place} of {many}</source>
            <extracomment>views/arena_dialog.py</extracomment>
            <translation>Coppia {place} di {many}</translation>
        </message>
        <message>
            <source>Share of votes won in this cycle; a tie counts half, even is 50 %.</source>
            <extracomment>views/arena_dialog.py</extracomment>
            <translation>Quota di voti vinti in questo ciclo; un pareggio vale metà, la parità è 50%.</translation>
        </message>
        <message>
            <source>The other adapter</source>
            <extracomment>views/arena_dialog.py</extracomment>
            <translation>L’altro adattatore</translation>
        </message>
        <message>
            <source>The policy is busy or not loaded.</source>
            <extracomment>views/arena_dialog.py</extracomment>
            <translation>La policy è occupata o non è caricata.</translation>
        </message>
        <message>
            <source>There is no adapter yet; a policy update makes one.</source>
            <extracomment>views/arena_dialog.py</extracomment>
            <translation>Non c’è ancora alcun adattatore; lo crea un aggiornamento della policy.</translation>
        </message>
        <message>
            <source>This cycle has no held-out prompts that they could answer.</source>
            <extracomment>views/arena_dialog.py</extracomment>
            <translation>Questo ciclo non ha prompt di controllo a cui possano rispondere.</translation>
        </message>
        <message>
            <source>against</source>
            <extracomment>views/arena_dialog.py</extracomment>
            <translation>contro</translation>
        </message>
        <message>
            <source>an adapter that is gone</source>
            <extracomment>views/arena_dialog.py</extracomment>
            <translation>un adattatore che non c’è più</translation>
        </message>
        <message numerus="yes">
            <source>{name}: {rate} %, 95 % interval {low} to {high} %, %n votes</source>
            <extracomment>views/arena_dialog.py</extracomment>
            <translation>
                <numerusform>{name}: {rate}%, intervallo al 95% da {low} a {high}%, %n voto</numerusform>
                <numerusform>{name}: {rate}%, intervallo al 95% da {low} a {high}%, %n voti</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BeforeAfter</name>
        <message>
            <source>After: the candidate</source>
            <extracomment>views/widgets/before_after.py</extracomment>
            <translation>Dopo: il candidato</translation>
        </message>
        <message>
            <source>Before and after, prompt by prompt</source>
            <extracomment>views/widgets/before_after.py</extracomment>
            <translation>Prima e dopo, prompt per prompt</translation>
        </message>
        <message>
            <source>Before: the live policy</source>
            <extracomment>views/widgets/before_after.py</extracomment>
            <translation>Prima: la policy attiva</translation>
        </message>
        <message>
            <source>Ended by themselves: {before} before, {after} after.</source>
            <extracomment>views/widgets/before_after.py</extracomment>
            <translation>Concluse da sé: {before} prima, {after} dopo.</translation>
        </message>
        <message>
            <source>Held-out labyrinth prompt</source>
            <extracomment>views/widgets/before_after.py</extracomment>
            <translation>Prompt del labirinto di controllo</translation>
        </message>
        <message>
            <source>Length: {before} tokens before, {after} after</source>
            <extracomment>views/widgets/before_after.py</extracomment>
            <translation>Lunghezza: {before} token prima, {after} dopo</translation>
        </message>
        <message>
            <source>Pair {place}</source>
            <extracomment>views/widgets/before_after.py</extracomment>
            <translation>Coppia {place}</translation>
        </message>
        <message numerus="yes">
            <source>Win rate after: {rate}, from %n blind votes; even is 50 %.</source>
            <extracomment>views/widgets/before_after.py</extracomment>
            <translation>
                <numerusform>Percentuale di vittorie dopo: {rate}, su %n voto alla cieca; la parità è 50%.</numerusform>
                <numerusform>Percentuale di vittorie dopo: {rate}, su %n voti alla cieca; la parità è 50%.</numerusform>
            </translation>
        </message>
        <message>
            <source>after was better</source>
            <extracomment>views/widgets/before_after.py</extracomment>
            <translation>dopo era meglio</translation>
        </message>
        <message>
            <source>before was better</source>
            <extracomment>views/widgets/before_after.py</extracomment>
            <translation>prima era meglio</translation>
        </message>
        <message>
            <source>both bad</source>
            <extracomment>views/widgets/before_after.py</extracomment>
            <translation>entrambe scadenti</translation>
        </message>
        <message>
            <source>not voted on</source>
            <extracomment>views/widgets/before_after.py</extracomment>
            <translation>non votata</translation>
        </message>
        <message>
            <source>tie</source>
            <extracomment>views/widgets/before_after.py</extracomment>
            <translation>pareggio</translation>
        </message>
        <message numerus="yes">
            <source>{means}; change {mean}, 95 % interval {low} to {high}, %n pairs.</source>
            <extracomment>views/widgets/before_after.py</extracomment>
            <translation>
                <numerusform>{means}; variazione {mean}, intervallo al 95% da {low} a {high}, %n coppia.</numerusform>
                <numerusform>{means}; variazione {mean}, intervallo al 95% da {low} a {high}, %n coppie.</numerusform>
            </translation>
        </message>
        <message>
            <source>{means}; one pair gives no interval.</source>
            <extracomment>views/widgets/before_after.py</extracomment>
            <translation>{means}; una sola coppia non dà un intervallo.</translation>
        </message>
        <message>
            <source>{rate} % ({low} to {high} %)</source>
            <extracomment>views/widgets/before_after.py</extracomment>
            <translation>{rate}% (da {low} a {high}%)</translation>
        </message>
    </context>
    <context>
        <name>BesideDialog</name>
        <message>
            <source>A preference is kept between replies that were asked with the same words. It is exported, and this cycle's policy updates learn from it.</source>
            <extracomment>views/beside_dialog.py</extracomment>
            <translation>Si conserva una preferenza tra repliche chieste con le stesse parole. Viene esportata, e gli aggiornamenti della policy di questo ciclo ne imparano.</translation>
        </message>
        <message>
            <source>Adapter of the next reply</source>
            <extracomment>views/beside_dialog.py</extracomment>
            <translation>Adattatore della prossima replica</translation>
        </message>
        <message>
            <source>Adapter {number}</source>
            <extracomment>views/beside_dialog.py</extracomment>
            <translation>Adattatore {number}</translation>
        </message>
        <message>
            <source>As in the settings</source>
            <extracomment>views/beside_dialog.py</extracomment>
            <translation>Come nelle impostazioni</translation>
        </message>
        <message>
            <source>Ask for another reply</source>
            <extracomment>views/beside_dialog.py</extracomment>
            <translation>Chiedi un’altra replica</translation>
        </message>
        <message>
            <source>Bare policy</source>
            <extracomment>views/beside_dialog.py</extracomment>
            <translation>Senza adattatore</translation>
        </message>
        <message>
            <source>Close</source>
            <extracomment>views/beside_dialog.py</extracomment>
            <translation>Chiudi</translation>
        </message>
        <message>
            <source>Four are the most at once.</source>
            <extracomment>views/beside_dialog.py</extracomment>
            <translation>Al massimo quattro per volta.</translation>
        </message>
        <message>
            <source>Keep my choice as a preference</source>
            <extracomment>views/beside_dialog.py</extracomment>
            <translation>Conserva la scelta come preferenza</translation>
        </message>
        <message>
            <source>Preset of the next reply</source>
            <extracomment>views/beside_dialog.py</extracomment>
            <translation>Preimpostazione della prossima replica</translation>
        </message>
        <message>
            <source>Replies side by side</source>
            <extracomment>views/beside_dialog.py</extracomment>
            <translation>Repliche affiancate</translation>
        </message>
        <message>
            <source>Stop</source>
            <extracomment>views/beside_dialog.py</extracomment>
            <translation>Ferma</translation>
        </message>
        <message>
            <source>The message that is answered</source>
            <extracomment>views/beside_dialog.py</extracomment>
            <translation>Il messaggio a cui si risponde</translation>
        </message>
        <message>
            <source>The same preset and adapter again draw another reply, by another seed.</source>
            <extracomment>views/beside_dialog.py</extracomment>
            <translation>La stessa preimpostazione e lo stesso adattatore generano un’altra replica, con un altro seme.</translation>
        </message>
        <message>
            <source>These were asked with different words before the dialogue: a choice between them is no preference. The others stay as branches.</source>
            <extracomment>views/beside_dialog.py</extracomment>
            <translation>Queste sono state chieste con parole diverse prima del dialogo: scegliere tra loro non è una preferenza. Le altre restano come rami.</translation>
        </message>
    </context>
    <context>
        <name>BranchMap</name>
        <message>
            <source>Close</source>
            <extracomment>views/branch_map.py</extracomment>
            <translation>Chiudi</translation>
        </message>
        <message>
            <source>Go to message</source>
            <extracomment>views/branch_map.py</extracomment>
            <translation>Vai al messaggio</translation>
        </message>
        <message>
            <source>Map of branches</source>
            <extracomment>views/branch_map.py</extracomment>
            <translation>Mappa dei rami</translation>
        </message>
        <message>
            <source>Messages of all branches</source>
            <extracomment>views/branch_map.py</extracomment>
            <translation>Messaggi di tutti i rami</translation>
        </message>
        <message>
            <source>The branch that you are on is in bold. Enter goes to a message.</source>
            <extracomment>views/branch_map.py</extracomment>
            <translation>Il ramo attuale è in grassetto. Invio porta a un messaggio.</translation>
        </message>
        <message>
            <source>{text}, on your branch</source>
            <extracomment>views/branch_map.py</extracomment>
            <translation>{text}, sul ramo attuale</translation>
        </message>
    </context>
    <context>
        <name>CommentBox</name>
        <message>
            <source>Cancel</source>
            <extracomment>views/widgets/comment_box.py</extracomment>
            <translation>Annulla</translation>
        </message>
        <message>
            <source>Save comment</source>
            <extracomment>views/widgets/comment_box.py</extracomment>
            <translation>Salva commento</translation>
        </message>
        <message>
            <source>What should be remembered of it</source>
            <extracomment>views/widgets/comment_box.py</extracomment>
            <translation>Che cosa ricordarne</translation>
        </message>
        <message>
            <source>Your comment</source>
            <extracomment>views/widgets/comment_box.py</extracomment>
            <translation>Commento</translation>
        </message>
    </context>
    <context>
        <name>CompletionCard</name>
        <message>
            <source>(no text)</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation>(nessun testo)</translation>
        </message>
        <message>
            <source>Can't say</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation>Non so</translation>
        </message>
        <message>
            <source>Completion {letter}</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation>Risposta {letter}</translation>
        </message>
        <message>
            <source>Content</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation>Contenuto</translation>
        </message>
        <message>
            <source>Does it agree with the conclusions and itself?</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation>È coerente con le conclusioni e con sé stessa?</translation>
        </message>
        <message>
            <source>Does it keep the persona?</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation>Mantiene la personalità?</translation>
        </message>
        <message>
            <source>Is it true to the facts?</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation>È fedele ai fatti?</translation>
        </message>
        <message>
            <source>It broke off here; no policy update learns from it.</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation>Qui si è interrotta; nessun aggiornamento della policy ne impara.</translation>
        </message>
        <message>
            <source>It reached the length limit here.</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation>Qui ha raggiunto il limite di lunghezza.</translation>
        </message>
        <message>
            <source>It was stopped here; no policy update learns from it.</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation>Qui è stata fermata; nessun aggiornamento della policy ne impara.</translation>
        </message>
        <message>
            <source>Logic</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation>Logica</translation>
        </message>
        <message>
            <source>Optional: 1 is the best, ties are fine</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation>Facoltativo: 1 è la migliore, sono ammessi pari merito</translation>
        </message>
        <message>
            <source>Persona</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation>Personalità</translation>
        </message>
        <message>
            <source>Rank</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation>Posto</translation>
        </message>
        <message>
            <source>Rank {place} of {many}</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation>Posto {place} di {many}</translation>
        </message>
        <message>
            <source>Rewrite</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation>Riscrivi</translation>
        </message>
        <message>
            <source>Rewrite {completion}</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation>Riscrivi {completion}</translation>
        </message>
        <message>
            <source>Select words with Shift and the arrow keys, then press Enter.</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation>Selezionare le parole con Maiusc e i tasti freccia, poi premere Invio.</translation>
        </message>
        <message>
            <source>no reward</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation>nessuna ricompensa</translation>
        </message>
        <message>
            <source>reward {reward}</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation>ricompensa {reward}</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>Cancel edit</source>
            <extracomment>views/widgets/composer.py</extracomment>
            <translation>Annulla modifica</translation>
        </message>
        <message>
            <source>Editing an earlier message: it starts a new branch, the old one stays.</source>
            <extracomment>views/widgets/composer.py</extracomment>
            <translation>Modifica di un messaggio precedente: avvia un nuovo ramo, quello vecchio resta.</translation>
        </message>
        <message>
            <source>Message</source>
            <extracomment>views/widgets/composer.py</extracomment>
            <translation>Messaggio</translation>
        </message>
        <message>
            <source>Send</source>
            <extracomment>views/widgets/composer.py</extracomment>
            <translation>Invia</translation>
        </message>
        <message>
            <source>Stop</source>
            <extracomment>views/widgets/composer.py</extracomment>
            <translation>Ferma</translation>
        </message>
        <message>
            <source>Write a message first.</source>
            <extracomment>views/widgets/composer.py</extracomment>
            <translation>Scrivere prima un messaggio.</translation>
        </message>
        <message>
            <source>Write a message. {keys} sends it.</source>
            <extracomment>views/widgets/composer.py</extracomment>
            <translation>Scrivere un messaggio. {keys} lo invia.</translation>
        </message>
        <message>
            <source>Your words take the place of the policy's, which stay as a branch.</source>
            <extracomment>views/widgets/composer.py</extracomment>
            <translation>Queste parole prendono il posto di quelle della policy, che restano come ramo.</translation>
        </message>
    </context>
    <context>
        <name>ConsentDialog</name>
        <message>
            <source>Agree and connect</source>
            <extracomment>views/consent_dialog.py</extracomment>
            <translation>Acconsenti e connetti</translation>
        </message>
        <message>
            <source>Not now</source>
            <extracomment>views/consent_dialog.py</extracomment>
            <translation>Non ora</translation>
        </message>
        <message>
            <source>Nothing was sent yet. You are asked again when the address changes.</source>
            <extracomment>views/consent_dialog.py</extracomment>
            <translation>Non è ancora stato inviato nulla. Il consenso viene richiesto di nuovo se l’indirizzo cambia.</translation>
        </message>
        <message>
            <source>Send words to a server?</source>
            <extracomment>views/consent_dialog.py</extracomment>
            <translation>Inviare parole a un server?</translation>
        </message>
        <message>
            <source>Send your words to {host}?</source>
            <extracomment>views/consent_dialog.py</extracomment>
            <translation>Inviare le proprie parole a {host}?</translation>
        </message>
    </context>
    <context>
        <name>ContradictionCard</name>
        <message>
            <source>Different numbers: {one} and {other}</source>
            <extracomment>views/widgets/contradiction_card.py</extracomment>
            <translation>Numeri diversi: {one} e {other}</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <extracomment>views/widgets/contradiction_card.py</extracomment>
            <translation>Ignora</translation>
        </message>
        <message>
            <source>Edit: {text}</source>
            <extracomment>views/widgets/contradiction_card.py</extracomment>
            <translation>Modifica: {text}</translation>
        </message>
        <message>
            <source>Let the helper look too</source>
            <extracomment>views/widgets/contradiction_card.py</extracomment>
            <translation>Fai cercare anche l’aiutante</translation>
        </message>
        <message>
            <source>None is left.</source>
            <extracomment>views/widgets/contradiction_card.py</extracomment>
            <translation>Non ne resta nessuna.</translation>
        </message>
        <message>
            <source>One denies what the other says</source>
            <extracomment>views/widgets/contradiction_card.py</extracomment>
            <translation>Una nega ciò che dice l’altra</translation>
        </message>
        <message>
            <source>Only one of the two can be: {one} or {other}</source>
            <extracomment>views/widgets/contradiction_card.py</extracomment>
            <translation>Solo una delle due è possibile: {one} o {other}</translation>
        </message>
        <message>
            <source>Opposites: {one} and {other}</source>
            <extracomment>views/widgets/contradiction_card.py</extracomment>
            <translation>Opposti: {one} e {other}</translation>
        </message>
        <message>
            <source>Plain rules found none. They know words, not meanings.</source>
            <extracomment>views/widgets/contradiction_card.py</extracomment>
            <translation>Le regole semplici non ne hanno trovate. Conoscono parole, non significati.</translation>
        </message>
        <message>
            <source>Plain rules look for denials, other numbers, opposites and exclusive values. They know words, not meanings: correct an entry, or dismiss the pair.</source>
            <extracomment>views/widgets/contradiction_card.py</extracomment>
            <translation>Regole semplici cercano negazioni, numeri diversi, opposti e valori che si escludono. Conoscono parole, non significati: correggere una voce oppure ignorare la coppia.</translation>
        </message>
        <message>
            <source>Possible contradictions</source>
            <extracomment>views/widgets/contradiction_card.py</extracomment>
            <translation>Possibili contraddizioni</translation>
        </message>
        <message numerus="yes">
            <source>Show %n dismissed</source>
            <extracomment>views/widgets/contradiction_card.py</extracomment>
            <translation>
                <numerusform>Mostra %n ignorata</numerusform>
                <numerusform>Mostra %n ignorate</numerusform>
            </translation>
        </message>
        <message>
            <source>The helper says that both cannot be true</source>
            <extracomment>views/widgets/contradiction_card.py</extracomment>
            <translation>L’aiutante dice che non possono essere vere entrambe</translation>
        </message>
        <message>
            <source>edit</source>
            <extracomment>views/widgets/contradiction_card.py</extracomment>
            <translation>modifica</translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>Copy the report</source>
            <extracomment>views/crash.py</extracomment>
            <translation>Copia il rapporto</translation>
        </message>
        <message>
            <source>Go on</source>
            <extracomment>views/crash.py</extracomment>
            <translation>Continua</translation>
        </message>
        <message>
            <source>Report</source>
            <extracomment>views/crash.py</extracomment>
            <translation>Rapporto</translation>
        </message>
        <message>
            <source>Something went wrong</source>
            <extracomment>views/crash.py</extracomment>
            <translation>Qualcosa è andato storto</translation>
        </message>
        <message>
            <source>The report has no message, score or name of yours in it.</source>
            <extracomment>views/crash.py</extracomment>
            <translation>Il rapporto non contiene messaggi, punteggi o nomi personali.</translation>
        </message>
        <message>
            <source>This is a fault of the application. Everything you wrote and scored is saved. You can go on; if something looks wrong, close the window and open it again.</source>
            <extracomment>views/crash.py</extracomment>
            <translation>È un errore dell’applicazione. Tutto ciò che è stato scritto e valutato è salvato. Si può continuare; se qualcosa sembra sbagliato, chiudere la finestra e riaprirla.</translation>
        </message>
    </context>
    <context>
        <name>DialoguePage</name>
        <message numerus="yes">
            <source>%Ln messages</source>
            <extracomment>views/dialogue.py</extracomment>
            <translation>
                <numerusform>%Ln messaggio</numerusform>
                <numerusform>%Ln messaggi</numerusform>
            </translation>
        </message>
        <message>
            <source>Continue to summary</source>
            <extracomment>views/dialogue.py</extracomment>
            <translation>Continua al riepilogo</translation>
        </message>
        <message>
            <source>Cut at the longest reply</source>
            <extracomment>views/dialogue.py</extracomment>
            <translation>Troncata alla lunghezza massima</translation>
        </message>
        <message>
            <source>Dialogue</source>
            <extracomment>views/dialogue.py</extracomment>
            <translation>Dialogo</translation>
        </message>
        <message>
            <source>Install the model ({size})</source>
            <extracomment>views/dialogue.py</extracomment>
            <translation>Installa il modello ({size})</translation>
        </message>
        <message>
            <source>Interrupted</source>
            <extracomment>views/dialogue.py</extracomment>
            <translation>Interrotta</translation>
        </message>
        <message>
            <source>Load the model</source>
            <extracomment>views/dialogue.py</extracomment>
            <translation>Carica il modello</translation>
        </message>
        <message>
            <source>No policy is loaded.</source>
            <extracomment>views/dialogue.py</extracomment>
            <translation>Nessuna policy caricata.</translation>
        </message>
        <message>
            <source>Stopped by you</source>
            <extracomment>views/dialogue.py</extracomment>
            <translation>Fermata dall’utente</translation>
        </message>
        <message>
            <source>The model is not installed yet.</source>
            <extracomment>views/dialogue.py</extracomment>
            <translation>Il modello non è ancora installato.</translation>
        </message>
        <message>
            <source>The model is still loading.</source>
            <extracomment>views/dialogue.py</extracomment>
            <translation>Il modello è ancora in caricamento.</translation>
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
            <translation>Dialoghi esportabili</translation>
        </message>
        <message>
            <source>Each stays here until you switch it on. You can take that back for later data sets; what was given away cannot be recalled.</source>
            <extracomment>views/widgets/export_dialogues.py</extracomment>
            <translation>Ogni dialogo resta qui finché non viene abilitato. Si può revocare per i set di dati futuri; ciò che è già stato ceduto non può essere richiamato.</translation>
        </message>
        <message>
            <source>There is no dialogue yet.</source>
            <extracomment>views/widgets/export_dialogues.py</extracomment>
            <translation>Non c’è ancora alcun dialogo.</translation>
        </message>
        <message>
            <source>{count} of {all} may leave</source>
            <extracomment>views/widgets/export_dialogues.py</extracomment>
            <translation>{count} di {all} esportabili</translation>
        </message>
    </context>
    <context>
        <name>DraftDiff</name>
        <message numerus="yes">
            <source>%n entries stay the same.</source>
            <extracomment>views/widgets/draft_diff.py</extracomment>
            <translation>
                <numerusform>%n voce resta uguale.</numerusform>
                <numerusform>%n voci restano uguali.</numerusform>
            </translation>
        </message>
        <message>
            <source>A new draft</source>
            <extracomment>views/widgets/draft_diff.py</extracomment>
            <translation>Una nuova bozza</translation>
        </message>
        <message>
            <source>Choose all</source>
            <extracomment>views/widgets/draft_diff.py</extracomment>
            <translation>Scegli tutto</translation>
        </message>
        <message>
            <source>Choose something first, or leave it all.</source>
            <extracomment>views/widgets/draft_diff.py</extracomment>
            <translation>Scegliere prima qualcosa, oppure lasciare tutto.</translation>
        </message>
        <message>
            <source>Choose what you take of it. What you do not choose stays as it is; undo brings all of it back.</source>
            <extracomment>views/widgets/draft_diff.py</extracomment>
            <translation>Scegliere che cosa accettarne. Ciò che non viene scelto resta com’è; Annulla ripristina tutto.</translation>
        </message>
        <message>
            <source>Leave it</source>
            <extracomment>views/widgets/draft_diff.py</extracomment>
            <translation>Lascia stare</translation>
        </message>
        <message>
            <source>Take</source>
            <extracomment>views/widgets/draft_diff.py</extracomment>
            <translation>Accetta</translation>
        </message>
        <message numerus="yes">
            <source>Take %n</source>
            <extracomment>views/widgets/draft_diff.py</extracomment>
            <translation>
                <numerusform>Accetta %n</numerusform>
                <numerusform>Accetta %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DriftChart</name>
        <message>
            <source>By version, {all}</source>
            <extracomment>views/widgets/drift_chart.py</extracomment>
            <translation>Per versione, {all}</translation>
        </message>
        <message>
            <source>Drift from the first version</source>
            <extracomment>views/widgets/drift_chart.py</extracomment>
            <translation>Scostamento dalla prima versione</translation>
        </message>
        <message>
            <source>version</source>
            <extracomment>views/widgets/drift_chart.py</extracomment>
            <translation>versione</translation>
        </message>
    </context>
    <context>
        <name>EntryEditor</name>
        <message>
            <source>Choose the facts and conclusions that this one follows from</source>
            <extracomment>views/widgets/entry_editor.py</extracomment>
            <translation>Scegliere i fatti e le conclusioni da cui questa deriva</translation>
        </message>
        <message>
            <source>Delete this entry</source>
            <extracomment>views/widgets/entry_editor.py</extracomment>
            <translation>Elimina questa voce</translation>
        </message>
        <message>
            <source>Delete {entry}</source>
            <extracomment>views/widgets/entry_editor.py</extracomment>
            <translation>Elimina {entry}</translation>
        </message>
        <message>
            <source>Entry</source>
            <extracomment>views/widgets/entry_editor.py</extracomment>
            <translation>Voce</translation>
        </message>
        <message>
            <source>Fact ledger</source>
            <extracomment>views/widgets/entry_editor.py</extracomment>
            <translation>Registro dei fatti</translation>
        </message>
        <message>
            <source>Logic map</source>
            <extracomment>views/widgets/entry_editor.py</extracomment>
            <translation>Mappa logica</translation>
        </message>
        <message>
            <source>One conclusion, in one sentence</source>
            <extracomment>views/widgets/entry_editor.py</extracomment>
            <translation>Una conclusione, in una frase</translation>
        </message>
        <message>
            <source>One fact, in one sentence</source>
            <extracomment>views/widgets/entry_editor.py</extracomment>
            <translation>Un fatto, in una frase</translation>
        </message>
        <message>
            <source>One trait of how the policy should speak</source>
            <extracomment>views/widgets/entry_editor.py</extracomment>
            <translation>Un tratto del modo in cui la policy dovrebbe parlare</translation>
        </message>
        <message>
            <source>Persona snapshot</source>
            <extracomment>views/widgets/entry_editor.py</extracomment>
            <translation>Ritratto di personalità</translation>
        </message>
        <message>
            <source>follows from {numbers}</source>
            <extracomment>views/widgets/entry_editor.py</extracomment>
            <translation>deriva da {numbers}</translation>
        </message>
        <message>
            <source>follows from …</source>
            <extracomment>views/widgets/entry_editor.py</extracomment>
            <translation>deriva da …</translation>
        </message>
        <message>
            <source>{part}, entry {number}</source>
            <extracomment>views/widgets/entry_editor.py</extracomment>
            <translation>{part}, voce {number}</translation>
        </message>
    </context>
    <context>
        <name>EntryLists</name>
        <message>
            <source>Add a conclusion</source>
            <extracomment>views/widgets/entry_lists.py</extracomment>
            <translation>Aggiungi una conclusione</translation>
        </message>
        <message>
            <source>Add a fact</source>
            <extracomment>views/widgets/entry_lists.py</extracomment>
            <translation>Aggiungi un fatto</translation>
        </message>
        <message>
            <source>Add a trait</source>
            <extracomment>views/widgets/entry_lists.py</extracomment>
            <translation>Aggiungi un tratto</translation>
        </message>
        <message>
            <source>Fact ledger</source>
            <extracomment>views/widgets/entry_lists.py</extracomment>
            <translation>Registro dei fatti</translation>
        </message>
        <message>
            <source>How the policy should speak, one trait an entry.</source>
            <extracomment>views/widgets/entry_lists.py</extracomment>
            <translation>Come la policy dovrebbe parlare, un tratto per voce.</translation>
        </message>
        <message>
            <source>Logic map</source>
            <extracomment>views/widgets/entry_lists.py</extracomment>
            <translation>Mappa logica</translation>
        </message>
        <message>
            <source>Persona snapshot</source>
            <extracomment>views/widgets/entry_lists.py</extracomment>
            <translation>Ritratto di personalità</translation>
        </message>
        <message>
            <source>Versions ({count})</source>
            <extracomment>views/widgets/entry_lists.py</extracomment>
            <translation>Versioni ({count})</translation>
        </message>
        <message>
            <source>What follows from the facts, one conclusion an entry.</source>
            <extracomment>views/widgets/entry_lists.py</extracomment>
            <translation>Che cosa deriva dai fatti, una conclusione per voce.</translation>
        </message>
        <message>
            <source>What is true, one fact an entry.</source>
            <extracomment>views/widgets/entry_lists.py</extracomment>
            <translation>Che cosa è vero, un fatto per voce.</translation>
        </message>
    </context>
    <context>
        <name>EvaluationDialog</name>
        <message>
            <source>Before and after, measured</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Prima e dopo, in cifre</translation>
        </message>
        <message>
            <source>Cycle by cycle</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Ciclo per ciclo</translation>
        </message>
        <message>
            <source>Cycle {number}</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Ciclo {number}</translation>
        </message>
        <message>
            <source>Done</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Fatto</translation>
        </message>
        <message>
            <source>Figure shown for each cycle</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Valore mostrato per ogni ciclo</translation>
        </message>
        <message>
            <source>Measure again</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Misura di nuovo</translation>
        </message>
        <message>
            <source>Measure both</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Misura entrambi</translation>
        </message>
        <message>
            <source>Nothing is measured in this cycle.</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>In questo ciclo non è stato misurato nulla.</translation>
        </message>
        <message>
            <source>On your held-out labyrinth prompts</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Sui prompt del labirinto di controllo</translation>
        </message>
        <message>
            <source>The adapter before the update and the one after it answer the same questions. A hollow point is before, a filled one after; the line through each is its 95 % interval. What is measured are words, by plain rules: the vote at the promotion gate is yours.</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>L’adattatore di prima dell’aggiornamento e quello di dopo rispondono alle stesse domande. Un punto vuoto è prima, uno pieno dopo; la linea che attraversa ciascuno è il suo intervallo al 95%. Si misurano parole, con regole semplici: il voto al controllo di promozione spetta al docente.</translation>
        </message>
        <message>
            <source>The policy is busy or not loaded.</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>La policy è occupata o non è caricata.</translation>
        </message>
        <message>
            <source>There is nothing to measure yet: a policy update makes an adapter.</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Non c’è ancora nulla da misurare: un adattatore nasce da un aggiornamento della policy.</translation>
        </message>
        <message>
            <source>This cycle has no held-out labyrinth prompts to ask both.</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Questo ciclo non ha prompt del labirinto di controllo da porre a entrambi.</translation>
        </message>
        <message>
            <source>What must not get lost</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Ciò che non deve andare perso</translation>
        </message>
        <message>
            <source>Write a report…</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Scrivi un rapporto…</translation>
        </message>
    </context>
    <context>
        <name>EvidenceCard</name>
        <message>
            <source>Add as a fact</source>
            <extracomment>views/widgets/evidence_card.py</extracomment>
            <translation>Aggiungi come fatto</translation>
        </message>
        <message>
            <source>Add as a trait</source>
            <extracomment>views/widgets/evidence_card.py</extracomment>
            <translation>Aggiungi come tratto</translation>
        </message>
        <message>
            <source>Nothing of it is in the summary unless you add it, and correct it there.</source>
            <extracomment>views/widgets/evidence_card.py</extracomment>
            <translation>Nulla di tutto ciò è nel riepilogo, a meno di aggiungerlo; lì si può correggere.</translation>
        </message>
        <message>
            <source>What you marked while talking ({count})</source>
            <extracomment>views/widgets/evidence_card.py</extracomment>
            <translation>Contrassegnate durante il dialogo ({count})</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message numerus="yes">
            <source>%n experiences left out: their tokens spell what is masked.</source>
            <extracomment>views/export_dialog.py</extracomment>
            <translation>
                <numerusform>%n esperienza esclusa: i suoi token riproducono ciò che è mascherato.</numerusform>
                <numerusform>%n esperienze escluse: i loro token riproducono ciò che è mascherato.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n files</source>
            <extracomment>views/export_dialog.py</extracomment>
            <translation>
                <numerusform>%n file</numerusform>
                <numerusform>%n file</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n items masked</source>
            <extracomment>views/export_dialog.py</extracomment>
            <translation>
                <numerusform>%n elemento mascherato</numerusform>
                <numerusform>%n elementi mascherati</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows</source>
            <extracomment>views/export_dialog.py</extracomment>
            <translation>
                <numerusform>%n riga</numerusform>
                <numerusform>%n righe</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a format.</source>
            <extracomment>views/export_dialog.py</extracomment>
            <translation>Scegliere un formato.</translation>
        </message>
        <message>
            <source>Close</source>
            <extracomment>views/export_dialog.py</extracomment>
            <translation>Chiudi</translation>
        </message>
        <message>
            <source>Each as Parquet and as lines of JSON.</source>
            <extracomment>views/export_dialog.py</extracomment>
            <translation>Ognuno come Parquet e come righe JSON.</translation>
        </message>
        <message>
            <source>Export a data set</source>
            <extracomment>views/export_dialog.py</extracomment>
            <translation>Esporta un set di dati</translation>
        </message>
        <message>
            <source>Formats</source>
            <extracomment>views/export_dialog.py</extracomment>
            <translation>Formati</translation>
        </message>
        <message>
            <source>Language of the dialogues</source>
            <extracomment>views/export_dialog.py</extracomment>
            <translation>Lingua dei dialoghi</translation>
        </message>
        <message>
            <source>Licence</source>
            <extracomment>views/export_dialog.py</extracomment>
            <translation>Licenza</translation>
        </message>
        <message>
            <source>Open folder</source>
            <extracomment>views/export_dialog.py</extracomment>
            <translation>Apri cartella</translation>
        </message>
        <message>
            <source>See what is masked</source>
            <extracomment>views/export_dialog.py</extracomment>
            <translation>Mostra ciò che è mascherato</translation>
        </message>
        <message>
            <source>Switch on a dialogue that may leave.</source>
            <extracomment>views/export_dialog.py</extracomment>
            <translation>Abilitare un dialogo all’esportazione.</translation>
        </message>
        <message>
            <source>The policy is still busy.</source>
            <extracomment>views/export_dialog.py</extracomment>
            <translation>La policy è ancora occupata.</translation>
        </message>
        <message>
            <source>What others may do with your words. The model's words may have terms too.</source>
            <extracomment>views/export_dialog.py</extracomment>
            <translation>Che cosa altri possono fare con queste parole. Anche le parole del modello possono avere condizioni.</translation>
        </message>
        <message>
            <source>Write the data set…</source>
            <extracomment>views/export_dialog.py</extracomment>
            <translation>Scrivi il set di dati…</translation>
        </message>
        <message>
            <source>Write the language as en, de or fr.</source>
            <extracomment>views/export_dialog.py</extracomment>
            <translation>Indicare la lingua come en, de o fr.</translation>
        </message>
        <message>
            <source>{rows} in {files}, {masked}.</source>
            <extracomment>views/export_dialog.py</extracomment>
            <translation>{rows} in {files}, {masked}.</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Close the search ({keys})</source>
            <extracomment>views/widgets/find_bar.py</extracomment>
            <translation>Chiudi la ricerca ({keys})</translation>
        </message>
        <message>
            <source>Find in this dialogue</source>
            <extracomment>views/widgets/find_bar.py</extracomment>
            <translation>Cerca in questo dialogo</translation>
        </message>
        <message>
            <source>Match case</source>
            <extracomment>views/widgets/find_bar.py</extracomment>
            <translation>Maiuscole/minuscole</translation>
        </message>
        <message>
            <source>Next hit ({keys})</source>
            <extracomment>views/widgets/find_bar.py</extracomment>
            <translation>Risultato successivo ({keys})</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <extracomment>views/widgets/find_bar.py</extracomment>
            <translation>Nessun risultato</translation>
        </message>
        <message>
            <source>Previous hit ({keys})</source>
            <extracomment>views/widgets/find_bar.py</extracomment>
            <translation>Risultato precedente ({keys})</translation>
        </message>
        <message>
            <source>{n} of {total}</source>
            <extracomment>views/widgets/find_bar.py</extracomment>
            <translation>{n} di {total}</translation>
        </message>
    </context>
    <context>
        <name>FindingsDialog</name>
        <message>
            <source>Close</source>
            <extracomment>views/findings_dialog.py</extracomment>
            <translation>Chiudi</translation>
        </message>
        <message>
            <source>Helper</source>
            <extracomment>views/findings_dialog.py</extracomment>
            <translation>Aiutante</translation>
        </message>
        <message>
            <source>It runs on this computer: it talks, is scored and learns here.</source>
            <extracomment>views/findings_dialog.py</extracomment>
            <translation>Funziona su questo computer: qui parla, viene valutata e impara.</translation>
        </message>
        <message>
            <source>It was not asked yet: it opens when it is needed.</source>
            <extracomment>views/findings_dialog.py</extracomment>
            <translation>Non è ancora stato interrogato: si apre quando serve.</translation>
        </message>
        <message>
            <source>Its own chat template is not used: nobody has approved it yet.</source>
            <extracomment>views/findings_dialog.py</extracomment>
            <translation>Il suo template di chat non è usato: nessuno lo ha ancora approvato.</translation>
        </message>
        <message>
            <source>Its own chat template is used: you have approved it.</source>
            <extracomment>views/findings_dialog.py</extracomment>
            <translation>Il suo template di chat è usato: è stato approvato.</translation>
        </message>
        <message>
            <source>Judge</source>
            <extracomment>views/findings_dialog.py</extracomment>
            <translation>Giudice</translation>
        </message>
        <message>
            <source>Policy</source>
            <extracomment>views/findings_dialog.py</extracomment>
            <translation>Policy</translation>
        </message>
        <message>
            <source>Reader of what a server writes</source>
            <extracomment>views/findings_dialog.py</extracomment>
            <translation>Lettore di ciò che scrive un server</translation>
        </message>
        <message>
            <source>What the models can do</source>
            <extracomment>views/findings_dialog.py</extracomment>
            <translation>Che cosa sanno fare i modelli</translation>
        </message>
        <message>
            <source>no</source>
            <extracomment>views/findings_dialog.py</extracomment>
            <translation>no</translation>
        </message>
        <message>
            <source>yes</source>
            <extracomment>views/findings_dialog.py</extracomment>
            <translation>sì</translation>
        </message>
    </context>
    <context>
        <name>FormChoice</name>
        <message>
            <source>A merged model, as a Hugging Face folder</source>
            <extracomment>views/widgets/form_choice.py</extracomment>
            <translation>Un modello fuso, come cartella Hugging Face</translation>
        </message>
        <message>
            <source>A merged model, as one GGUF file</source>
            <extracomment>views/widgets/form_choice.py</extracomment>
            <translation>Un modello fuso, come singolo file GGUF</translation>
        </message>
        <message>
            <source>For llama.cpp and the many programs that are made on it. It works by itself.</source>
            <extracomment>views/widgets/form_choice.py</extracomment>
            <translation>Per llama.cpp e i molti programmi basati su di esso. Funziona da sé.</translation>
        </message>
        <message>
            <source>For programs on transformers. The adapter is added to the base; it works by itself.</source>
            <extracomment>views/widgets/form_choice.py</extracomment>
            <translation>Per programmi basati su transformers. L’adattatore è aggiunto al modello base; il risultato funziona da sé.</translation>
        </message>
        <message>
            <source>For programs that put it on the same base model. Small; of no use without that base.</source>
            <extracomment>views/widgets/form_choice.py</extracomment>
            <translation>Per programmi che lo applicano allo stesso modello base. Piccolo; inutile senza quel modello base.</translation>
        </message>
        <message>
            <source>Numbers of 16 bits: half the size, slightly rounded</source>
            <extracomment>views/widgets/form_choice.py</extracomment>
            <translation>Numeri a 16 bit: metà dello spazio, leggermente arrotondati</translation>
        </message>
        <message>
            <source>The adapter alone, as a PEFT folder</source>
            <extracomment>views/widgets/form_choice.py</extracomment>
            <translation>Il solo adattatore, come cartella PEFT</translation>
        </message>
    </context>
    <context>
        <name>HistoryDialog</name>
        <message numerus="yes">
            <source>%n messages</source>
            <extracomment>views/history_dialog.py</extracomment>
            <translation>
                <numerusform>%n messaggio</numerusform>
                <numerusform>%n messaggi</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <extracomment>views/history_dialog.py</extracomment>
            <translation>Chiudi</translation>
        </message>
        <message>
            <source>Cycle {number} · {who}: {words}</source>
            <extracomment>views/history_dialog.py</extracomment>
            <translation>Ciclo {number} · {who}: {words}</translation>
        </message>
        <message>
            <source>Messages found</source>
            <extracomment>views/history_dialog.py</extracomment>
            <translation>Messaggi trovati</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <extracomment>views/history_dialog.py</extracomment>
            <translation>Nessun risultato</translation>
        </message>
        <message>
            <source>Open message</source>
            <extracomment>views/history_dialog.py</extracomment>
            <translation>Apri messaggio</translation>
        </message>
        <message>
            <source>Search all dialogues</source>
            <extracomment>views/history_dialog.py</extracomment>
            <translation>Cerca in tutti i dialoghi</translation>
        </message>
        <message numerus="yes">
            <source>The newest %n messages</source>
            <extracomment>views/history_dialog.py</extracomment>
            <translation>
                <numerusform>%n messaggio più recente</numerusform>
                <numerusform>I %n messaggi più recenti</numerusform>
            </translation>
        </message>
        <message>
            <source>Words of a message</source>
            <extracomment>views/history_dialog.py</extracomment>
            <translation>Parole di un messaggio</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message numerus="yes">
            <source>%n are refused</source>
            <extracomment>views/import_dialog.py</extracomment>
            <translation>
                <numerusform>%n rifiutata</numerusform>
                <numerusform>%n rifiutate</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows</source>
            <extracomment>views/import_dialog.py</extracomment>
            <translation>
                <numerusform>%n riga</numerusform>
                <numerusform>%n righe</numerusform>
            </translation>
        </message>
        <message>
            <source>Authors</source>
            <extracomment>views/import_dialog.py</extracomment>
            <translation>Autori</translation>
        </message>
        <message>
            <source>Cancel</source>
            <extracomment>views/import_dialog.py</extracomment>
            <translation>Annulla</translation>
        </message>
        <message>
            <source>Choose a licence</source>
            <extracomment>views/import_dialog.py</extracomment>
            <translation>Scegliere una licenza</translation>
        </message>
        <message>
            <source>Each becomes a cycle of its own.</source>
            <extracomment>views/import_dialog.py</extracomment>
            <translation>Ciascuno diventa un ciclo a sé.</translation>
        </message>
        <message>
            <source>Import</source>
            <extracomment>views/import_dialog.py</extracomment>
            <translation>Importa</translation>
        </message>
        <message numerus="yes">
            <source>Import {taken} of %n rows</source>
            <extracomment>views/import_dialog.py</extracomment>
            <translation>
                <numerusform>Importa {taken} di %n riga</numerusform>
                <numerusform>Importa {taken} di %n righe</numerusform>
            </translation>
        </message>
        <message>
            <source>Licence</source>
            <extracomment>views/import_dialog.py</extracomment>
            <translation>Licenza</translation>
        </message>
        <message>
            <source>No row can be imported.</source>
            <extracomment>views/import_dialog.py</extracomment>
            <translation>Nessuna riga può essere importata.</translation>
        </message>
        <message>
            <source>Nothing is unusual.</source>
            <extracomment>views/import_dialog.py</extracomment>
            <translation>Niente di insolito.</translation>
        </message>
        <message>
            <source>The report, by line</source>
            <extracomment>views/import_dialog.py</extracomment>
            <translation>Il rapporto, riga per riga</translation>
        </message>
        <message>
            <source>They are used for nothing until you say so.</source>
            <extracomment>views/import_dialog.py</extracomment>
            <translation>Finché non si decide altrimenti, non servono a nulla.</translation>
        </message>
        <message>
            <source>Who made it, and where it is from</source>
            <extracomment>views/import_dialog.py</extracomment>
            <translation>Chi l’ha creato e da dove viene</translation>
        </message>
        <message>
            <source>refused</source>
            <extracomment>views/import_dialog.py</extracomment>
            <translation>rifiutata</translation>
        </message>
        <message>
            <source>taken</source>
            <extracomment>views/import_dialog.py</extracomment>
            <translation>accettata</translation>
        </message>
        <message>
            <source>{taken} of {rows} can be imported, {refused}.</source>
            <extracomment>views/import_dialog.py</extracomment>
            <translation>{taken} di {rows} importabili, {refused}.</translation>
        </message>
        <message numerus="yes">
            <source>… and %n more lines.</source>
            <extracomment>views/import_dialog.py</extracomment>
            <translation>
                <numerusform>… e ancora %n riga.</numerusform>
                <numerusform>… e ancora %n righe.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Importing</name>
        <message>
            <source>A file to import</source>
            <extracomment>views/importing.py</extracomment>
            <translation>File da importare</translation>
        </message>
        <message>
            <source>Drop or open one of them, decide on its report, then take the next.</source>
            <extracomment>views/importing.py</extracomment>
            <translation>Trascinare o aprire uno di essi, decidere in base al suo resoconto, poi passare al successivo.</translation>
        </message>
        <message>
            <source>Files are imported one at a time, so none of these was read.</source>
            <extracomment>views/importing.py</extracomment>
            <translation>I file si importano uno alla volta, quindi nessuno di questi è stato letto.</translation>
        </message>
    </context>
    <context>
        <name>ImportsDialog</name>
        <message>
            <source>A policy update learns from an import only when it is for training. A benchmark is never learned from. What was one can never become the other.</source>
            <extracomment>views/imports_dialog.py</extracomment>
            <translation>Un aggiornamento della policy impara da un’importazione solo se è per l’addestramento. Da un test di riferimento non si impara mai. Ciò che è stato l’uno non può mai diventare l’altro.</translation>
        </message>
        <message>
            <source>Done</source>
            <extracomment>views/imports_dialog.py</extracomment>
            <translation>Fatto</translation>
        </message>
        <message>
            <source>Imports</source>
            <extracomment>views/imports_dialog.py</extracomment>
            <translation>Importazioni</translation>
        </message>
        <message>
            <source>Nothing was imported yet.</source>
            <extracomment>views/imports_dialog.py</extracomment>
            <translation>Non è ancora stato importato nulla.</translation>
        </message>
        <message>
            <source>Used for</source>
            <extracomment>views/imports_dialog.py</extracomment>
            <translation>Uso</translation>
        </message>
        <message>
            <source>What {name} is for</source>
            <extracomment>views/imports_dialog.py</extracomment>
            <translation>A che cosa serve {name}</translation>
        </message>
        <message>
            <source>benchmark</source>
            <extracomment>views/imports_dialog.py</extracomment>
            <translation>test di riferimento</translation>
        </message>
        <message>
            <source>nothing</source>
            <extracomment>views/imports_dialog.py</extracomment>
            <translation>niente</translation>
        </message>
        <message>
            <source>training</source>
            <extracomment>views/imports_dialog.py</extracomment>
            <translation>addestramento</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <extracomment>views/imports_dialog.py</extracomment>
            <translation>ritirata</translation>
        </message>
    </context>
    <context>
        <name>IntervalBar</name>
        <message>
            <source>0 %, live better</source>
            <extracomment>views/widgets/verdict_card.py</extracomment>
            <translation>0%, attiva migliore</translation>
        </message>
        <message>
            <source>100 %, candidate better</source>
            <extracomment>views/widgets/verdict_card.py</extracomment>
            <translation>100%, candidato migliore</translation>
        </message>
        <message>
            <source>50 %, even</source>
            <extracomment>views/widgets/verdict_card.py</extracomment>
            <translation>50%, parità</translation>
        </message>
    </context>
    <context>
        <name>IntervalPlot</name>
        <message>
            <source>before {before}, after {after}</source>
            <extracomment>views/widgets/interval_plot.py</extracomment>
            <translation>prima {before}, dopo {after}</translation>
        </message>
    </context>
    <context>
        <name>JudgeButton</name>
        <message>
            <source>A model is busy.</source>
            <extracomment>views/widgets/judge_button.py</extracomment>
            <translation>Un modello è occupato.</translation>
        </message>
        <message>
            <source>Ask the judge</source>
            <extracomment>views/widgets/judge_button.py</extracomment>
            <translation>Chiedi al giudice</translation>
        </message>
        <message>
            <source>{name} compares the completions of each prompt, in both orders. What it prefers is shown once you have scored or ranked them.</source>
            <extracomment>views/widgets/judge_button.py</extracomment>
            <translation>{name} confronta le risposte di ogni prompt, in entrambi gli ordini. La sua preferenza appare dopo averle valutate o ordinate.</translation>
        </message>
    </context>
    <context>
        <name>JudgeLine</name>
        <message>
            <source>In this cycle: {words}</source>
            <extracomment>views/widgets/judge_line.py</extracomment>
            <translation>In questo ciclo: {words}</translation>
        </message>
        <message>
            <source>Judge: chose by the order alone</source>
            <extracomment>views/widgets/judge_line.py</extracomment>
            <translation>Giudice: ha scelto solo in base all’ordine</translation>
        </message>
        <message>
            <source>Judge: could not be read</source>
            <extracomment>views/widgets/judge_line.py</extracomment>
            <translation>Giudice: illeggibile</translation>
        </message>
        <message>
            <source>Judge: its word is not used</source>
            <extracomment>views/widgets/judge_line.py</extracomment>
            <translation>Giudice: il suo parere non è usato</translation>
        </message>
        <message>
            <source>Judge: no preference</source>
            <extracomment>views/widgets/judge_line.py</extracomment>
            <translation>Giudice: nessuna preferenza</translation>
        </message>
        <message>
            <source>Judge: prefers {letter} (both orders)</source>
            <extracomment>views/widgets/judge_line.py</extracomment>
            <translation>Giudice: preferisce {letter} (in entrambi gli ordini)</translation>
        </message>
        <message>
            <source>a tie</source>
            <extracomment>views/widgets/judge_line.py</extracomment>
            <translation>un pareggio</translation>
        </message>
        <message>
            <source>could not be read</source>
            <extracomment>views/widgets/judge_line.py</extracomment>
            <translation>illeggibile</translation>
        </message>
        <message>
            <source>depends on the order</source>
            <extracomment>views/widgets/judge_line.py</extracomment>
            <translation>dipende dall’ordine</translation>
        </message>
        <message>
            <source>{name}, a model: its word is no score.</source>
            <extracomment>views/widgets/judge_line.py</extracomment>
            <translation>{name}, un modello: il suo parere non è un punteggio.</translation>
        </message>
    </context>
    <context>
        <name>KeyButton</name>
        <message>
            <source>None</source>
            <extracomment>views/widgets/key_button.py</extracomment>
            <translation>Nessuno</translation>
        </message>
        <message>
            <source>Press keys…</source>
            <extracomment>views/widgets/key_button.py</extracomment>
            <translation>Premere i tasti…</translation>
        </message>
        <message>
            <source>Press to choose other keys</source>
            <extracomment>views/widgets/key_button.py</extracomment>
            <translation>Premere per scegliere altri tasti</translation>
        </message>
        <message>
            <source>{title}: press keys</source>
            <extracomment>views/widgets/key_button.py</extracomment>
            <translation>{title}: premere i tasti</translation>
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
            <translation>Inserisci una chiave</translation>
        </message>
        <message>
            <source>Forget key</source>
            <extracomment>views/widgets/key_field.py</extracomment>
            <translation>Dimentica la chiave</translation>
        </message>
        <message>
            <source>New key</source>
            <extracomment>views/widgets/key_field.py</extracomment>
            <translation>Nuova chiave</translation>
        </message>
        <message>
            <source>No key</source>
            <extracomment>views/widgets/key_field.py</extracomment>
            <translation>Nessuna chiave</translation>
        </message>
        <message>
            <source>Paste it here; it is not shown</source>
            <extracomment>views/widgets/key_field.py</extracomment>
            <translation>Incollare qui; non viene mostrata</translation>
        </message>
        <message>
            <source>Replace key</source>
            <extracomment>views/widgets/key_field.py</extracomment>
            <translation>Sostituisci la chiave</translation>
        </message>
    </context>
    <context>
        <name>LabyrinthPage</name>
        <message numerus="yes">
            <source>%n prompts</source>
            <extracomment>views/labyrinth.py</extracomment>
            <translation>
                <numerusform>%n prompt</numerusform>
                <numerusform>%n prompt</numerusform>
            </translation>
        </message>
        <message>
            <source>A model is busy.</source>
            <extracomment>views/labyrinth.py</extracomment>
            <translation>Un modello è occupato.</translation>
        </message>
        <message>
            <source>All prompts</source>
            <extracomment>views/labyrinth.py</extracomment>
            <translation>Tutti i prompt</translation>
        </message>
        <message>
            <source>Choose at least one transformation.</source>
            <extracomment>views/labyrinth.py</extracomment>
            <translation>Scegliere almeno una trasformazione.</translation>
        </message>
        <message>
            <source>Continue to scoring</source>
            <extracomment>views/labyrinth.py</extracomment>
            <translation>Continua alla valutazione</translation>
        </message>
        <message>
            <source>Drop all</source>
            <extracomment>views/labyrinth.py</extracomment>
            <translation>Escludi tutti</translation>
        </message>
        <message>
            <source>Go to the summary</source>
            <extracomment>views/labyrinth.py</extracomment>
            <translation>Vai al riepilogo</translation>
        </message>
        <message>
            <source>Labyrinth</source>
            <extracomment>views/labyrinth.py</extracomment>
            <translation>Labirinto</translation>
        </message>
        <message>
            <source>Labyrinth prompts are made from an approved summary and nothing else.</source>
            <extracomment>views/labyrinth.py</extracomment>
            <translation>I prompt del labirinto nascono da un riepilogo approvato e da nient’altro.</translation>
        </message>
        <message>
            <source>Make all again that were not edited</source>
            <extracomment>views/labyrinth.py</extracomment>
            <translation>Rifai tutti quelli non modificati</translation>
        </message>
        <message>
            <source>Make labyrinth prompts</source>
            <extracomment>views/labyrinth.py</extracomment>
            <translation>Crea i prompt del labirinto</translation>
        </message>
        <message>
            <source>Make more prompts</source>
            <extracomment>views/labyrinth.py</extracomment>
            <translation>Crea altri prompt</translation>
        </message>
        <message>
            <source>No approved summary yet</source>
            <extracomment>views/labyrinth.py</extracomment>
            <translation>Nessun riepilogo ancora approvato</translation>
        </message>
        <message>
            <source>Prompts that were answered stay as they are</source>
            <extracomment>views/labyrinth.py</extracomment>
            <translation>I prompt che hanno già risposte restano come sono</translation>
        </message>
        <message>
            <source>Rephrase all in fluent language</source>
            <extracomment>views/labyrinth.py</extracomment>
            <translation>Riformula tutti in linguaggio scorrevole</translation>
        </message>
        <message>
            <source>The policy is busy or not loaded.</source>
            <extracomment>views/labyrinth.py</extracomment>
            <translation>La policy è occupata o non è caricata.</translation>
        </message>
        <message>
            <source>Your summary as prompts that are hard to answer coherently.</source>
            <extracomment>views/labyrinth.py</extracomment>
            <translation>Il riepilogo in forma di prompt a cui è difficile rispondere con coerenza.</translation>
        </message>
    </context>
    <context>
        <name>LikertRow</name>
        <message>
            <source>no answer yet</source>
            <extracomment>views/widgets/likert_row.py</extracomment>
            <translation>ancora nessun giudizio</translation>
        </message>
    </context>
    <context>
        <name>LinkDialog</name>
        <message>
            <source>Open</source>
            <extracomment>views/link_dialog.py</extracomment>
            <translation>Apri</translation>
        </message>
        <message>
            <source>Open a web page?</source>
            <extracomment>views/link_dialog.py</extracomment>
            <translation>Aprire una pagina web?</translation>
        </message>
        <message>
            <source>The policy wrote this address. Open it in your browser?</source>
            <extracomment>views/link_dialog.py</extracomment>
            <translation>Questo indirizzo è stato scritto dalla policy. Aprirlo nel browser?</translation>
        </message>
    </context>
    <context>
        <name>LogicGraph</name>
        <message>
            <source>Logic map as a graph</source>
            <extracomment>views/widgets/logic_graph.py</extracomment>
            <translation>Mappa logica come grafo</translation>
        </message>
    </context>
    <context>
        <name>LogicNode</name>
        <message>
            <source>Conclusion {number}</source>
            <extracomment>views/widgets/logic_node.py</extracomment>
            <translation>Conclusione {number}</translation>
        </message>
        <message>
            <source>Fact {number}</source>
            <extracomment>views/widgets/logic_node.py</extracomment>
            <translation>Fatto {number}</translation>
        </message>
    </context>
    <context>
        <name>LogicView</name>
        <message numerus="yes">
            <source>%n facts lead to no conclusion; they are in the fact ledger only.</source>
            <extracomment>views/widgets/logic_view.py</extracomment>
            <translation>
                <numerusform>%n fatto non porta a nessuna conclusione; è solo nel registro dei fatti.</numerusform>
                <numerusform>%n fatti non portano a nessuna conclusione; sono solo nel registro dei fatti.</numerusform>
            </translation>
        </message>
        <message>
            <source>A dashed arrow closes a circle: nothing follows from itself.</source>
            <extracomment>views/widgets/logic_view.py</extracomment>
            <translation>Una freccia tratteggiata chiude un cerchio: nulla deriva da sé stesso.</translation>
        </message>
        <message>
            <source>Choose a box to see where it comes from.</source>
            <extracomment>views/widgets/logic_view.py</extracomment>
            <translation>Scegliere un riquadro per vedere da dove viene.</translation>
        </message>
        <message>
            <source>Conclusion {number}, {whose}</source>
            <extracomment>views/widgets/logic_view.py</extracomment>
            <translation>Conclusione {number}, {whose}</translation>
        </message>
        <message>
            <source>Fact {number}, {whose}</source>
            <extracomment>views/widgets/logic_view.py</extracomment>
            <translation>Fatto {number}, {whose}</translation>
        </message>
        <message>
            <source>Graph</source>
            <extracomment>views/widgets/logic_view.py</extracomment>
            <translation>Grafo</translation>
        </message>
        <message>
            <source>List</source>
            <extracomment>views/widgets/logic_view.py</extracomment>
            <translation>Elenco</translation>
        </message>
        <message>
            <source>Show the logic map as a graph</source>
            <extracomment>views/widgets/logic_view.py</extracomment>
            <translation>Mostra la mappa logica come grafo</translation>
        </message>
        <message>
            <source>Show the logic map as a list</source>
            <extracomment>views/widgets/logic_view.py</extracomment>
            <translation>Mostra la mappa logica come elenco</translation>
        </message>
        <message>
            <source>edit it in the list</source>
            <extracomment>views/widgets/logic_view.py</extracomment>
            <translation>modifica nell’elenco</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>The policy has answered.</source>
            <extracomment>views/panes.py</extracomment>
            <translation>La policy ha risposto.</translation>
        </message>
        <message>
            <source>There is nothing to hand over.</source>
            <extracomment>views/main_window.py</extracomment>
            <translation>Non c’è nulla da trasferire.</translation>
        </message>
    </context>
    <context>
        <name>MarkBox</name>
        <message>
            <source>Cancel</source>
            <extracomment>views/widgets/mark_box.py</extracomment>
            <translation>Annulla</translation>
        </message>
        <message>
            <source>Content</source>
            <extracomment>views/widgets/mark_box.py</extracomment>
            <translation>Contenuto</translation>
        </message>
        <message>
            <source>It is about</source>
            <extracomment>views/widgets/mark_box.py</extracomment>
            <translation>Riguarda</translation>
        </message>
        <message>
            <source>Logic</source>
            <extracomment>views/widgets/mark_box.py</extracomment>
            <translation>Logica</translation>
        </message>
        <message>
            <source>Mark for {name}</source>
            <extracomment>views/widgets/mark_box.py</extracomment>
            <translation>Evidenziazione per {name}</translation>
        </message>
        <message>
            <source>Mark {words}</source>
            <extracomment>views/widgets/mark_box.py</extracomment>
            <translation>Evidenzia {words}</translation>
        </message>
        <message>
            <source>Persona</source>
            <extracomment>views/widgets/mark_box.py</extracomment>
            <translation>Personalità</translation>
        </message>
        <message>
            <source>Remove the mark {words}</source>
            <extracomment>views/widgets/mark_box.py</extracomment>
            <translation>Rimuovi l’evidenziazione {words}</translation>
        </message>
        <message>
            <source>Why these words are marked</source>
            <extracomment>views/widgets/mark_box.py</extracomment>
            <translation>Perché queste parole sono evidenziate</translation>
        </message>
        <message>
            <source>Why? May stay empty</source>
            <extracomment>views/widgets/mark_box.py</extracomment>
            <translation>Perché? Può restare vuoto</translation>
        </message>
    </context>
    <context>
        <name>MessageBar</name>
        <message>
            <source>Copy message</source>
            <extracomment>views/widgets/message_bar.py</extracomment>
            <translation>Copia messaggio</translation>
        </message>
        <message>
            <source>Earlier version</source>
            <extracomment>views/widgets/message_bar.py</extracomment>
            <translation>Versione precedente</translation>
        </message>
        <message>
            <source>Edit message</source>
            <extracomment>views/widgets/message_bar.py</extracomment>
            <translation>Modifica messaggio</translation>
        </message>
        <message>
            <source>How it was written</source>
            <extracomment>views/widgets/message_bar.py</extracomment>
            <translation>Com’è stato scritto</translation>
        </message>
        <message>
            <source>Later version</source>
            <extracomment>views/widgets/message_bar.py</extracomment>
            <translation>Versione successiva</translation>
        </message>
        <message>
            <source>Put it in your words</source>
            <extracomment>views/widgets/message_bar.py</extracomment>
            <translation>Riscrivi con parole proprie</translation>
        </message>
        <message>
            <source>Regenerate</source>
            <extracomment>views/widgets/message_bar.py</extracomment>
            <translation>Rigenera</translation>
        </message>
        <message>
            <source>Replies side by side</source>
            <extracomment>views/widgets/message_bar.py</extracomment>
            <translation>Repliche affiancate</translation>
        </message>
    </context>
    <context>
        <name>MetricPlot</name>
        <message>
            <source>step</source>
            <extracomment>views/widgets/metric_plot.py</extracomment>
            <translation>passo</translation>
        </message>
        <message>
            <source>{name} {value}</source>
            <extracomment>views/widgets/metric_plot.py</extracomment>
            <translation>{name} {value}</translation>
        </message>
        <message>
            <source>{title}: no step yet</source>
            <extracomment>views/widgets/metric_plot.py</extracomment>
            <translation>{title}: ancora nessun passo</translation>
        </message>
        <message numerus="yes">
            <source>{title}: {now} {unit} after %n steps, from {low} to {high}</source>
            <extracomment>views/widgets/metric_plot.py</extracomment>
            <translation>
                <numerusform>{title}: {now} {unit} dopo %n passo, da {low} a {high}</numerusform>
                <numerusform>{title}: {now} {unit} dopo %n passi, da {low} a {high}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NoticeBar</name>
        <message>
            <source>Dismiss</source>
            <extracomment>views/widgets/notice_bar.py</extracomment>
            <translation>Ignora</translation>
        </message>
    </context>
    <context>
        <name>PairCard</name>
        <message>
            <source>(no text)</source>
            <extracomment>views/widgets/pair_card.py</extracomment>
            <translation>(nessun testo)</translation>
        </message>
        <message>
            <source>A</source>
            <extracomment>views/widgets/pair_card.py</extracomment>
            <translation>A</translation>
        </message>
        <message>
            <source>A is better</source>
            <extracomment>views/widgets/pair_card.py</extracomment>
            <translation>A è migliore</translation>
        </message>
        <message>
            <source>B</source>
            <extracomment>views/widgets/pair_card.py</extracomment>
            <translation>B</translation>
        </message>
        <message>
            <source>B is better</source>
            <extracomment>views/widgets/pair_card.py</extracomment>
            <translation>B è migliore</translation>
        </message>
        <message>
            <source>Blind comparison, {place}</source>
            <extracomment>views/widgets/pair_card.py</extracomment>
            <translation>Confronto alla cieca, {place}</translation>
        </message>
        <message>
            <source>Both bad</source>
            <extracomment>views/widgets/pair_card.py</extracomment>
            <translation>Entrambe scadenti</translation>
        </message>
        <message>
            <source>Completion A</source>
            <extracomment>views/widgets/pair_card.py</extracomment>
            <translation>Risposta A</translation>
        </message>
        <message>
            <source>Completion B</source>
            <extracomment>views/widgets/pair_card.py</extracomment>
            <translation>Risposta B</translation>
        </message>
        <message>
            <source>Held-out labyrinth prompt</source>
            <extracomment>views/widgets/pair_card.py</extracomment>
            <translation>Prompt del labirinto di controllo</translation>
        </message>
        <message>
            <source>Tie</source>
            <extracomment>views/widgets/pair_card.py</extracomment>
            <translation>Pareggio</translation>
        </message>
        <message>
            <source>Which completion is better?</source>
            <extracomment>views/widgets/pair_card.py</extracomment>
            <translation>Quale risposta è migliore?</translation>
        </message>
    </context>
    <context>
        <name>PersonaDialog</name>
        <message>
            <source>Both say the same.</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation>Dicono entrambe lo stesso.</translation>
        </message>
        <message>
            <source>Bring back this version</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation>Ripristina questa versione</translation>
        </message>
        <message>
            <source>Close</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation>Chiudi</translation>
        </message>
        <message>
            <source>Compared with</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation>Confrontata con</translation>
        </message>
        <message>
            <source>Drift from the first version</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation>Scostamento dalla prima versione</translation>
        </message>
        <message>
            <source>Drift is the share of words that only one of the two versions has. It knows words, not meanings.</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation>Lo scostamento è la quota di parole che solo una delle due versioni ha. Conosce parole, non significati.</translation>
        </message>
        <message>
            <source>It becomes a new version once you approve the summary; undo takes it back.</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation>Diventa una nuova versione una volta approvato il riepilogo; Annulla la revoca.</translation>
        </message>
        <message>
            <source>This is the version in the summary now.</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation>È la versione che ora si trova nel riepilogo.</translation>
        </message>
        <message>
            <source>This version has no trait.</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation>Questa versione non ha tratti.</translation>
        </message>
        <message>
            <source>Version {number}</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation>Versione {number}</translation>
        </message>
        <message>
            <source>Version {number}, compared with version {other}</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation>Versione {number}, confrontata con la versione {other}</translation>
        </message>
        <message>
            <source>Version {number}, cycle {cycle}
{state}, drift {drift}</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation>Versione {number}, ciclo {cycle}
{state}, scostamento {drift}</translation>
        </message>
        <message>
            <source>Versions of the persona</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation>Versioni della personalità</translation>
        </message>
        <message>
            <source>Versions, the newest first</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation>Versioni, dalla più recente</translation>
        </message>
        <message>
            <source>What changed</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation>Che cosa è cambiato</translation>
        </message>
        <message>
            <source>approved</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation>approvata</translation>
        </message>
        <message>
            <source>draft</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation>bozza</translation>
        </message>
        <message>
            <source>the first</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation>la prima</translation>
        </message>
        <message>
            <source>the newest</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation>la più recente</translation>
        </message>
        <message>
            <source>the version before</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation>la versione precedente</translation>
        </message>
    </context>
    <context>
        <name>PersonalData</name>
        <message numerus="yes">
            <source>%n times</source>
            <extracomment>views/widgets/export_personal.py</extracomment>
            <translation>
                <numerusform>%n volta</numerusform>
                <numerusform>%n volte</numerusform>
            </translation>
        </message>
        <message>
            <source>Addresses, numbers and keys that rules recognise, and your own name, are replaced by signs such as ⟨email 1⟩.</source>
            <extracomment>views/widgets/export_personal.py</extracomment>
            <translation>Indirizzi, numeri e chiavi che le regole riconoscono, e il proprio nome, sono sostituiti da segni come ⟨email 1⟩.</translation>
        </message>
        <message numerus="yes">
            <source>Found in %n places. What you uncheck is left as it is:</source>
            <extracomment>views/widgets/export_personal.py</extracomment>
            <translation>
                <numerusform>Trovati in %n punto. Ciò che viene deselezionato resta com’è:</numerusform>
                <numerusform>Trovati in %n punti. Ciò che viene deselezionato resta com’è:</numerusform>
            </translation>
        </message>
        <message>
            <source>Look at what would be masked before you write.</source>
            <extracomment>views/widgets/export_personal.py</extracomment>
            <translation>Guardare che cosa verrebbe mascherato prima di scrivere.</translation>
        </message>
        <message>
            <source>Mask personal data</source>
            <extracomment>views/widgets/export_personal.py</extracomment>
            <translation>Maschera i dati personali</translation>
        </message>
        <message>
            <source>Names to mask</source>
            <extracomment>views/widgets/export_personal.py</extracomment>
            <translation>Nomi da mascherare</translation>
        </message>
        <message>
            <source>Names to mask, separated by commas</source>
            <extracomment>views/widgets/export_personal.py</extracomment>
            <translation>Nomi da mascherare, separati da virgole</translation>
        </message>
        <message>
            <source>No rule can see:</source>
            <extracomment>views/widgets/export_personal.py</extracomment>
            <translation>Ciò che nessuna regola vede:</translation>
        </message>
        <message>
            <source>Nothing is masked. The card of the data set says so.</source>
            <extracomment>views/widgets/export_personal.py</extracomment>
            <translation>Niente è mascherato. La scheda del set di dati lo dichiara.</translation>
        </message>
        <message>
            <source>Nothing that the rules know was found.</source>
            <extracomment>views/widgets/export_personal.py</extracomment>
            <translation>Non è stato trovato nulla che le regole conoscano.</translation>
        </message>
        <message>
            <source>Personal data</source>
            <extracomment>views/widgets/export_personal.py</extracomment>
            <translation>Dati personali</translation>
        </message>
        <message>
            <source>{often}, in cycle {where}: …{excerpt}…</source>
            <extracomment>views/widgets/export_personal.py</extracomment>
            <translation>{often}, nel ciclo {where}: …{excerpt}…</translation>
        </message>
    </context>
    <context>
        <name>PolicyUpdatePage</name>
        <message>
            <source>About {minutes} min, going by your last policy update.</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation>Circa {minutes} min, a giudicare dall’ultimo aggiornamento della policy.</translation>
        </message>
        <message>
            <source>Blind comparison</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation>Confronto alla cieca</translation>
        </message>
        <message>
            <source>Candidate</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation>Candidato</translation>
        </message>
        <message>
            <source>Compare on held-out prompts</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation>Confronta sui prompt di controllo</translation>
        </message>
        <message>
            <source>Discard</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation>Scarta</translation>
        </message>
        <message>
            <source>Figures of this policy update</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation>Valori di questo aggiornamento della policy</translation>
        </message>
        <message>
            <source>Go to scoring</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation>Vai alla valutazione</translation>
        </message>
        <message>
            <source>Nothing to learn from yet</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation>Ancora nulla da cui imparare</translation>
        </message>
        <message>
            <source>Pair {place} of {many}</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation>Coppia {place} di {many}</translation>
        </message>
        <message>
            <source>Policy update</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation>Aggiornamento della policy</translation>
        </message>
        <message>
            <source>Promote</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation>Promuovi</translation>
        </message>
        <message>
            <source>Running</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation>In corso</translation>
        </message>
        <message>
            <source>See the verdict now</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation>Vedi subito il verdetto</translation>
        </message>
        <message>
            <source>Start policy update</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation>Avvia l’aggiornamento della policy</translation>
        </message>
        <message>
            <source>Start the next cycle</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation>Inizia il prossimo ciclo</translation>
        </message>
        <message>
            <source>The live policy stays until you promote a candidate.</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation>La policy attiva resta finché non si promuove un candidato.</translation>
        </message>
        <message>
            <source>The policy is busy.</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation>La policy è occupata.</translation>
        </message>
        <message>
            <source>The policy is not loaded.</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation>La policy non è caricata.</translation>
        </message>
        <message>
            <source>The policy is still loading.</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation>La policy è ancora in caricamento.</translation>
        </message>
        <message>
            <source>This backend cannot update its policy; it can talk and be scored.</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation>Questo backend non può aggiornare la sua policy; può parlare ed essere valutata.</translation>
        </message>
    </context>
    <context>
        <name>Predicted</name>
        <message>
            <source>What the reward model expects of you, from your other scores. Your own wins.</source>
            <extracomment>views/widgets/predicted.py</extracomment>
            <translation>Ciò che il modello di ricompensa si aspetta dal docente, in base agli altri punteggi. Vale il punteggio dato dal docente.</translation>
        </message>
        <message>
            <source>predicted {reward} ± {std}</source>
            <extracomment>views/widgets/predicted.py</extracomment>
            <translation>prevista {reward} ± {std}</translation>
        </message>
        <message>
            <source>{said}, not scored</source>
            <extracomment>views/widgets/predicted.py</extracomment>
            <translation>{said}, non valutata</translation>
        </message>
    </context>
    <context>
        <name>PresetChoice</name>
        <message>
            <source>As in the settings</source>
            <extracomment>views/widgets/preset_choice.py</extracomment>
            <translation>Come nelle impostazioni</translation>
        </message>
        <message>
            <source>Edit this preset…</source>
            <extracomment>views/widgets/preset_choice.py</extracomment>
            <translation>Modifica questa preimpostazione…</translation>
        </message>
        <message>
            <source>How the policy is asked: {name} ({keys})</source>
            <extracomment>views/widgets/preset_choice.py</extracomment>
            <translation>Come si interroga la policy: {name} ({keys})</translation>
        </message>
        <message>
            <source>New preset…</source>
            <extracomment>views/widgets/preset_choice.py</extracomment>
            <translation>Nuova preimpostazione…</translation>
        </message>
        <message>
            <source>Preset</source>
            <extracomment>views/widgets/preset_choice.py</extracomment>
            <translation>Preimpostazione</translation>
        </message>
        <message>
            <source>Preset: {name}</source>
            <extracomment>views/widgets/preset_choice.py</extracomment>
            <translation>Preimpostazione: {name}</translation>
        </message>
        <message>
            <source>Remove this preset</source>
            <extracomment>views/widgets/preset_choice.py</extracomment>
            <translation>Rimuovi questa preimpostazione</translation>
        </message>
        <message>
            <source>as in the settings</source>
            <extracomment>views/widgets/preset_choice.py</extracomment>
            <translation>come nelle impostazioni</translation>
        </message>
    </context>
    <context>
        <name>PresetForm</name>
        <message>
            <source>0 always gives the likeliest word; 1 is as the policy learns; 2 is wild.</source>
            <extracomment>views/preset_form.py</extracomment>
            <translation>0 dà sempre la parola più probabile; 1 è come la policy impara; 2 è sfrenato.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <extracomment>views/preset_form.py</extracomment>
            <translation>Annulla</translation>
        </message>
        <message>
            <source>Draws among the likeliest words that make up this share; 1 leaves out none.</source>
            <extracomment>views/preset_form.py</extracomment>
            <translation>Estrae tra le parole più probabili che formano questa quota; 1 non ne esclude nessuna.</translation>
        </message>
        <message>
            <source>Edit preset</source>
            <extracomment>views/preset_form.py</extracomment>
            <translation>Modifica preimpostazione</translation>
        </message>
        <message>
            <source>In tokens, which are words or parts of words.</source>
            <extracomment>views/preset_form.py</extracomment>
            <translation>In token, cioè parole o parti di parole.</translation>
        </message>
        <message>
            <source>Longest reply</source>
            <extracomment>views/preset_form.py</extracomment>
            <translation>Replica più lunga</translation>
        </message>
        <message>
            <source>Name</source>
            <extracomment>views/preset_form.py</extracomment>
            <translation>Nome</translation>
        </message>
        <message>
            <source>New preset</source>
            <extracomment>views/preset_form.py</extracomment>
            <translation>Nuova preimpostazione</translation>
        </message>
        <message>
            <source>Persona</source>
            <extracomment>views/preset_form.py</extracomment>
            <translation>Personalità</translation>
        </message>
        <message>
            <source>Save and use</source>
            <extracomment>views/preset_form.py</extracomment>
            <translation>Salva e usa</translation>
        </message>
        <message>
            <source>Such as Brief and exact</source>
            <extracomment>views/preset_form.py</extracomment>
            <translation>Per esempio, Breve ed esatta</translation>
        </message>
        <message>
            <source>System prompt</source>
            <extracomment>views/preset_form.py</extracomment>
            <translation>Prompt di sistema</translation>
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
            <translation>Ciò che la policy legge prima del dialogo. Vuoto: nulla.</translation>
        </message>
        <message>
            <source>Who the policy is to be. It takes the place of the persona snapshot of the cycle before; empty, the snapshot speaks.</source>
            <extracomment>views/preset_form.py</extracomment>
            <translation>Chi deve essere la policy. Prende il posto del ritratto di personalità del ciclo precedente; se vuoto, vale il ritratto.</translation>
        </message>
    </context>
    <context>
        <name>Problem</name>
        <message>
            <source>Ouroboros cannot start yet</source>
            <extracomment>views/welcome.py</extracomment>
            <translation>Ouroboros non può ancora avviarsi</translation>
        </message>
        <message>
            <source>Quit</source>
            <extracomment>views/welcome.py</extracomment>
            <translation>Esci</translation>
        </message>
        <message>
            <source>Restore a backup…</source>
            <extracomment>views/welcome.py</extracomment>
            <translation>Ripristina un backup…</translation>
        </message>
        <message>
            <source>Settings</source>
            <extracomment>views/welcome.py</extracomment>
            <translation>Impostazioni</translation>
        </message>
        <message>
            <source>Try again</source>
            <extracomment>views/welcome.py</extracomment>
            <translation>Riprova</translation>
        </message>
    </context>
    <context>
        <name>PromptCard</name>
        <message>
            <source>A right answer respects</source>
            <extracomment>views/widgets/prompt_card.py</extracomment>
            <translation>Una risposta corretta rispetta</translation>
        </message>
        <message>
            <source>Cancel</source>
            <extracomment>views/widgets/prompt_card.py</extracomment>
            <translation>Annulla</translation>
        </message>
        <message>
            <source>Drop</source>
            <extracomment>views/widgets/prompt_card.py</extracomment>
            <translation>Escludi</translation>
        </message>
        <message>
            <source>Edit</source>
            <extracomment>views/widgets/prompt_card.py</extracomment>
            <translation>Modifica</translation>
        </message>
        <message>
            <source>Labyrinth prompt</source>
            <extracomment>views/widgets/prompt_card.py</extracomment>
            <translation>Prompt del labirinto</translation>
        </message>
        <message>
            <source>Make it again with another seed</source>
            <extracomment>views/widgets/prompt_card.py</extracomment>
            <translation>Rifallo con un altro seme</translation>
        </message>
        <message>
            <source>Never learned from: it is kept to compare policies after an update.</source>
            <extracomment>views/widgets/prompt_card.py</extracomment>
            <translation>Non se ne impara mai: è conservato per confrontare le policy dopo un aggiornamento.</translation>
        </message>
        <message>
            <source>No longer in the text: {facts}</source>
            <extracomment>views/widgets/prompt_card.py</extracomment>
            <translation>Non più nel testo: {facts}</translation>
        </message>
        <message>
            <source>Prompt {number}</source>
            <extracomment>views/widgets/prompt_card.py</extracomment>
            <translation>Prompt {number}</translation>
        </message>
        <message>
            <source>Put it back</source>
            <extracomment>views/widgets/prompt_card.py</extracomment>
            <translation>Ripristina</translation>
        </message>
        <message>
            <source>Rephrase in fluent language</source>
            <extracomment>views/widgets/prompt_card.py</extracomment>
            <translation>Riformula in linguaggio scorrevole</translation>
        </message>
        <message>
            <source>Save</source>
            <extracomment>views/widgets/prompt_card.py</extracomment>
            <translation>Salva</translation>
        </message>
        <message>
            <source>Text of the labyrinth prompt</source>
            <extracomment>views/widgets/prompt_card.py</extracomment>
            <translation>Testo del prompt del labirinto</translation>
        </message>
        <message>
            <source>held out</source>
            <extracomment>views/widgets/prompt_card.py</extracomment>
            <translation>di controllo</translation>
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
            <translation>Contrassegna: {mark}</translation>
        </message>
        <message>
            <source>Mark: {mark} ({keys})</source>
            <extracomment>views/widgets/quick_bar.py</extracomment>
            <translation>Contrassegna: {mark} ({keys})</translation>
        </message>
        <message>
            <source>Marked: {mark} ({keys})</source>
            <extracomment>views/widgets/quick_bar.py</extracomment>
            <translation>Contrassegnata: {mark} ({keys})</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>All cycles…</source>
            <extracomment>views/rail.py</extracomment>
            <translation>Tutti i cicli…</translation>
        </message>
        <message>
            <source>At the desk: {name}</source>
            <extracomment>views/rail.py</extracomment>
            <translation>Alla scrivania: {name}</translation>
        </message>
        <message>
            <source>Cycle history</source>
            <extracomment>views/rail.py</extracomment>
            <translation>Cronologia dei cicli</translation>
        </message>
        <message>
            <source>Cycle {number}: {done} of 5 stages done, now at {stage}</source>
            <extracomment>views/rail.py</extracomment>
            <translation>Ciclo {number}: {done} fasi su 5 concluse, ora a {stage}</translation>
        </message>
        <message>
            <source>Done</source>
            <extracomment>views/rail.py</extracomment>
            <translation>Fatto</translation>
        </message>
        <message>
            <source>More</source>
            <extracomment>views/rail.py</extracomment>
            <translation>Altro</translation>
        </message>
        <message>
            <source>New cycle</source>
            <extracomment>views/rail.py</extracomment>
            <translation>Nuovo ciclo</translation>
        </message>
        <message>
            <source>Next</source>
            <extracomment>views/rail.py</extracomment>
            <translation>Prossima</translation>
        </message>
        <message>
            <source>Not yet</source>
            <extracomment>views/rail.py</extracomment>
            <translation>Non ancora</translation>
        </message>
        <message>
            <source>Now</source>
            <extracomment>views/rail.py</extracomment>
            <translation>Adesso</translation>
        </message>
        <message>
            <source>Settings</source>
            <extracomment>views/rail.py</extracomment>
            <translation>Impostazioni</translation>
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
            <translation>Questo ciclo è ancora vuoto.</translation>
        </message>
        <message>
            <source>Untitled</source>
            <extracomment>views/rail.py</extracomment>
            <translation>Senza titolo</translation>
        </message>
        <message>
            <source>Wait until the policy is done.</source>
            <extracomment>views/rail.py</extracomment>
            <translation>Attendere che la policy abbia finito.</translation>
        </message>
    </context>
    <context>
        <name>RankHandle</name>
        <message>
            <source>Drag {completion} to its rank</source>
            <extracomment>views/widgets/rank_handle.py</extracomment>
            <translation>Trascina {completion} al suo posto in graduatoria</translation>
        </message>
        <message>
            <source>{what}. These keys do the same: {keys}</source>
            <extracomment>views/widgets/rank_handle.py</extracomment>
            <translation>{what}. Questi tasti fanno lo stesso: {keys}</translation>
        </message>
    </context>
    <context>
        <name>RankStrip</name>
        <message>
            <source>Better than {others}</source>
            <extracomment>views/widgets/rank_strip.py</extracomment>
            <translation>Migliore di {others}</translation>
        </message>
        <message>
            <source>Between {better} and {worse}</source>
            <extracomment>views/widgets/rank_strip.py</extracomment>
            <translation>Tra {better} e {worse}</translation>
        </message>
        <message>
            <source>Drop {letter} on a rank or between two: 1 is the best. Esc cancels.</source>
            <extracomment>views/widgets/rank_strip.py</extracomment>
            <translation>Rilasciare {letter} su un posto o tra due: 1 è il migliore. Esc annulla.</translation>
        </message>
        <message>
            <source>Rank {place} of {many}</source>
            <extracomment>views/widgets/rank_strip.py</extracomment>
            <translation>Posto {place} di {many}</translation>
        </message>
        <message>
            <source>Tie with {others}</source>
            <extracomment>views/widgets/rank_strip.py</extracomment>
            <translation>Pari merito con {others}</translation>
        </message>
        <message>
            <source>Worse than {others}</source>
            <extracomment>views/widgets/rank_strip.py</extracomment>
            <translation>Peggiore di {others}</translation>
        </message>
    </context>
    <context>
        <name>RemarkBar</name>
        <message>
            <source>Comment</source>
            <extracomment>views/widgets/remark_bar.py</extracomment>
            <translation>Commenta</translation>
        </message>
        <message>
            <source>Flag, to look at it again</source>
            <extracomment>views/widgets/remark_bar.py</extracomment>
            <translation>Segnala, per riguardarla</translation>
        </message>
        <message>
            <source>Mark words</source>
            <extracomment>views/widgets/remark_bar.py</extracomment>
            <translation>Evidenzia parole</translation>
        </message>
        <message>
            <source>Skip for now; a skip is no score</source>
            <extracomment>views/widgets/remark_bar.py</extracomment>
            <translation>Salta per ora; saltare non è un punteggio</translation>
        </message>
        <message>
            <source>flagged</source>
            <extracomment>views/widgets/remark_bar.py</extracomment>
            <translation>segnalata</translation>
        </message>
        <message>
            <source>skipped</source>
            <extracomment>views/widgets/remark_bar.py</extracomment>
            <translation>saltata</translation>
        </message>
    </context>
    <context>
        <name>RemarkLists</name>
        <message>
            <source>Completions</source>
            <extracomment>views/widgets/remark_lists.py</extracomment>
            <translation>Risposte</translation>
        </message>
        <message>
            <source>Done</source>
            <extracomment>views/widgets/remark_lists.py</extracomment>
            <translation>Fatto</translation>
        </message>
        <message>
            <source>Nothing like that.</source>
            <extracomment>views/widgets/remark_lists.py</extracomment>
            <translation>Niente del genere.</translation>
        </message>
        <message>
            <source>Prompt {place}, completion {letter}</source>
            <extracomment>views/widgets/remark_lists.py</extracomment>
            <translation>Prompt {place}, risposta {letter}</translation>
        </message>
        <message>
            <source>Search the comments</source>
            <extracomment>views/widgets/remark_lists.py</extracomment>
            <translation>Cerca nei commenti</translation>
        </message>
        <message>
            <source>Skipped, flagged and commented completions</source>
            <extracomment>views/widgets/remark_lists.py</extracomment>
            <translation>Risposte saltate, segnalate e commentate</translation>
        </message>
        <message>
            <source>Skipped, flagged, commented</source>
            <extracomment>views/widgets/remark_lists.py</extracomment>
            <translation>Saltate, segnalate, commentate</translation>
        </message>
        <message>
            <source>flagged</source>
            <extracomment>views/widgets/remark_lists.py</extracomment>
            <translation>segnalata</translation>
        </message>
        <message>
            <source>skipped</source>
            <extracomment>views/widgets/remark_lists.py</extracomment>
            <translation>saltata</translation>
        </message>
    </context>
    <context>
        <name>ReplyColumn</name>
        <message>
            <source>Go on with it</source>
            <extracomment>views/widgets/reply_column.py</extracomment>
            <translation>Continua con questa</translation>
        </message>
        <message>
            <source>Go on with reply {number} ({keys})</source>
            <extracomment>views/widgets/reply_column.py</extracomment>
            <translation>Continua con la replica {number} ({keys})</translation>
        </message>
        <message>
            <source>Reply {number}</source>
            <extracomment>views/widgets/reply_column.py</extracomment>
            <translation>Replica {number}</translation>
        </message>
        <message>
            <source>Thinking…</source>
            <extracomment>views/widgets/reply_column.py</extracomment>
            <translation>Sta pensando…</translation>
        </message>
        <message>
            <source>on your branch</source>
            <extracomment>views/widgets/reply_column.py</extracomment>
            <translation>sul ramo attuale</translation>
        </message>
    </context>
    <context>
        <name>RespectedList</name>
        <message>
            <source>Conclusion</source>
            <extracomment>views/widgets/respected.py</extracomment>
            <translation>Conclusione</translation>
        </message>
        <message>
            <source>Fact</source>
            <extracomment>views/widgets/respected.py</extracomment>
            <translation>Fatto</translation>
        </message>
        <message>
            <source>Persona</source>
            <extracomment>views/widgets/respected.py</extracomment>
            <translation>Personalità</translation>
        </message>
        <message>
            <source>What a right answer must respect</source>
            <extracomment>views/widgets/respected.py</extracomment>
            <translation>Che cosa deve rispettare una risposta corretta</translation>
        </message>
        <message>
            <source>{text} (no longer in the prompt)</source>
            <extracomment>views/widgets/respected.py</extracomment>
            <translation>{text} (non più nel prompt)</translation>
        </message>
    </context>
    <context>
        <name>RewriteBox</name>
        <message>
            <source>Cancel</source>
            <extracomment>views/widgets/rewrite_box.py</extracomment>
            <translation>Annulla</translation>
        </message>
        <message>
            <source>How you would have said it</source>
            <extracomment>views/widgets/rewrite_box.py</extracomment>
            <translation>Come lo avrebbe detto il docente</translation>
        </message>
        <message>
            <source>Remove rewrite</source>
            <extracomment>views/widgets/rewrite_box.py</extracomment>
            <translation>Rimuovi riscrittura</translation>
        </message>
        <message>
            <source>Save rewrite</source>
            <extracomment>views/widgets/rewrite_box.py</extracomment>
            <translation>Salva riscrittura</translation>
        </message>
        <message>
            <source>What your rewrite changes</source>
            <extracomment>views/widgets/rewrite_box.py</extracomment>
            <translation>Che cosa cambia la riscrittura</translation>
        </message>
        <message>
            <source>Your rewrite</source>
            <extracomment>views/widgets/rewrite_box.py</extracomment>
            <translation>Riscrittura</translation>
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
            <translation>Con parole del docente</translation>
        </message>
        <message>
            <source>Policy</source>
            <extracomment>views/widgets/rows.py</extracomment>
            <translation>Policy</translation>
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
            <translation>Contenuto</translation>
        </message>
        <message>
            <source>Done</source>
            <extracomment>views/widgets/rubric_weights.py</extracomment>
            <translation>Fatto</translation>
        </message>
        <message>
            <source>How much each criterion counts in the reward. Scores stay as they are.</source>
            <extracomment>views/widgets/rubric_weights.py</extracomment>
            <translation>Quanto conta ogni criterio nella ricompensa. I punteggi restano come sono.</translation>
        </message>
        <message>
            <source>Logic</source>
            <extracomment>views/widgets/rubric_weights.py</extracomment>
            <translation>Logica</translation>
        </message>
        <message>
            <source>One weight at least must be above 0.</source>
            <extracomment>views/widgets/rubric_weights.py</extracomment>
            <translation>Almeno un peso deve essere maggiore di 0.</translation>
        </message>
        <message>
            <source>Persona</source>
            <extracomment>views/widgets/rubric_weights.py</extracomment>
            <translation>Personalità</translation>
        </message>
        <message>
            <source>Weight of {name}</source>
            <extracomment>views/widgets/rubric_weights.py</extracomment>
            <translation>Peso di {name}</translation>
        </message>
        <message>
            <source>Weights of the criteria</source>
            <extracomment>views/widgets/rubric_weights.py</extracomment>
            <translation>Pesi dei criteri</translation>
        </message>
    </context>
    <context>
        <name>ScoringDesk</name>
        <message>
            <source>A right answer respects</source>
            <extracomment>views/widgets/scoring_desk.py</extracomment>
            <translation>Una risposta corretta rispetta</translation>
        </message>
        <message>
            <source>It comes in the order in which the prompts were made.</source>
            <extracomment>views/widgets/scoring_desk.py</extracomment>
            <translation>Arriva nell’ordine in cui sono stati creati i prompt.</translation>
        </message>
        <message>
            <source>It comes now because its kind was seldom scored so far.</source>
            <extracomment>views/widgets/scoring_desk.py</extracomment>
            <translation>Arriva ora perché il suo tipo è stato finora valutato di rado.</translation>
        </message>
        <message>
            <source>It comes now because its two best are predicted nearly alike.</source>
            <extracomment>views/widgets/scoring_desk.py</extracomment>
            <translation>Arriva ora perché per le sue due migliori si prevede quasi lo stesso.</translation>
        </message>
        <message>
            <source>It comes now because the reward model is unsure of it: ± {std}.</source>
            <extracomment>views/widgets/scoring_desk.py</extracomment>
            <translation>Arriva ora perché il modello di ricompensa non ne è sicuro: ± {std}.</translation>
        </message>
        <message>
            <source>It was drawn at random, as a check.</source>
            <extracomment>views/widgets/scoring_desk.py</extracomment>
            <translation>È stato estratto a caso, come verifica.</translation>
        </message>
        <message>
            <source>Labyrinth prompt</source>
            <extracomment>views/widgets/scoring_desk.py</extracomment>
            <translation>Prompt del labirinto</translation>
        </message>
        <message>
            <source>What a right answer respects</source>
            <extracomment>views/widgets/scoring_desk.py</extracomment>
            <translation>Che cosa rispetta una risposta corretta</translation>
        </message>
    </context>
    <context>
        <name>ScoringEmpty</name>
        <message>
            <source>Go to the labyrinth</source>
            <extracomment>views/widgets/scoring_empty.py</extracomment>
            <translation>Vai al labirinto</translation>
        </message>
        <message>
            <source>Let the policy answer</source>
            <extracomment>views/widgets/scoring_empty.py</extracomment>
            <translation>Fai rispondere la policy</translation>
        </message>
        <message>
            <source>No labyrinth prompts yet</source>
            <extracomment>views/widgets/scoring_empty.py</extracomment>
            <translation>Ancora nessun prompt del labirinto</translation>
        </message>
        <message>
            <source>Nothing to score yet</source>
            <extracomment>views/widgets/scoring_empty.py</extracomment>
            <translation>Ancora nulla da valutare</translation>
        </message>
        <message>
            <source>The policy answers each labyrinth prompt several times. You score each completion for content, logic and persona, without knowing which one came first.</source>
            <extracomment>views/widgets/scoring_empty.py</extracomment>
            <translation>La policy risponde più volte a ogni prompt del labirinto. Si valuta ogni risposta per contenuto, logica e personalità, senza sapere quale sia venuta prima.</translation>
        </message>
        <message>
            <source>The policy is busy or not loaded.</source>
            <extracomment>views/widgets/scoring_empty.py</extracomment>
            <translation>La policy è occupata o non è caricata.</translation>
        </message>
        <message>
            <source>The policy is still loading.</source>
            <extracomment>views/widgets/scoring_empty.py</extracomment>
            <translation>La policy è ancora in caricamento.</translation>
        </message>
    </context>
    <context>
        <name>ScoringFooter</name>
        <message>
            <source>All bad</source>
            <extracomment>views/widgets/scoring_footer.py</extracomment>
            <translation>Tutte scadenti</translation>
        </message>
        <message>
            <source>Answer the new prompts</source>
            <extracomment>views/widgets/scoring_footer.py</extracomment>
            <translation>Rispondi ai nuovi prompt</translation>
        </message>
        <message>
            <source>Continue to policy update</source>
            <extracomment>views/widgets/scoring_footer.py</extracomment>
            <translation>Continua all’aggiornamento</translation>
        </message>
        <message>
            <source>Next prompt</source>
            <extracomment>views/widgets/scoring_footer.py</extracomment>
            <translation>Prompt successivo</translation>
        </message>
        <message>
            <source>None of these completions is good</source>
            <extracomment>views/widgets/scoring_footer.py</extracomment>
            <translation>Nessuna di queste risposte è buona</translation>
        </message>
        <message>
            <source>Previous prompt</source>
            <extracomment>views/widgets/scoring_footer.py</extracomment>
            <translation>Prompt precedente</translation>
        </message>
        <message>
            <source>Prompt {place} of {many}</source>
            <extracomment>views/widgets/scoring_footer.py</extracomment>
            <translation>Prompt {place} di {many}</translation>
        </message>
        <message>
            <source>Score at least one.</source>
            <extracomment>views/widgets/scoring_footer.py</extracomment>
            <translation>Valutarne almeno una.</translation>
        </message>
    </context>
    <context>
        <name>ScoringPage</name>
        <message>
            <source>Agreement</source>
            <extracomment>views/scoring.py</extracomment>
            <translation>Concordanza</translation>
        </message>
        <message>
            <source>Scoring</source>
            <extracomment>views/scoring.py</extracomment>
            <translation>Valutazione</translation>
        </message>
        <message>
            <source>Weights</source>
            <extracomment>views/scoring.py</extracomment>
            <translation>Pesi</translation>
        </message>
        <message>
            <source>You score each completion as soon as all of them are here.</source>
            <extracomment>views/scoring.py</extracomment>
            <translation>Ogni risposta si valuta non appena sono arrivate tutte.</translation>
        </message>
    </context>
    <context>
        <name>SelfCheck</name>
        <message>
            <source>Install Ouroboros again.</source>
            <extracomment>views/self_check.py</extracomment>
            <translation>Reinstallare Ouroboros.</translation>
        </message>
        <message>
            <source>This installation lacks {what}.</source>
            <extracomment>views/self_check.py</extracomment>
            <translation>A questa installazione manca {what}.</translation>
        </message>
    </context>
    <context>
        <name>ServerChoice</name>
        <message>
            <source>No server yet</source>
            <extracomment>views/widgets/server_choice.py</extracomment>
            <translation>Ancora nessun server</translation>
        </message>
        <message>
            <source>{name} (removed)</source>
            <extracomment>views/widgets/server_choice.py</extracomment>
            <translation>{name} (rimosso)</translation>
        </message>
    </context>
    <context>
        <name>ServerForm</name>
        <message>
            <source> a month</source>
            <extracomment>views/server_form.py</extracomment>
            <translation> al mese</translation>
        </message>
        <message>
            <source>A million tokens; 0 where it costs nothing.</source>
            <extracomment>views/server_form.py</extracomment>
            <translation>Per un milione di token; 0 se non costa nulla.</translation>
        </message>
        <message>
            <source>Add a server</source>
            <extracomment>views/server_form.py</extracomment>
            <translation>Aggiungi server</translation>
        </message>
        <message>
            <source>Address</source>
            <extracomment>views/server_form.py</extracomment>
            <translation>Indirizzo</translation>
        </message>
        <message>
            <source>As the server calls it</source>
            <extracomment>views/server_form.py</extracomment>
            <translation>Come lo chiama il server</translation>
        </message>
        <message>
            <source>Begins with https:// or http:// and often ends with /v1.</source>
            <extracomment>views/server_form.py</extracomment>
            <translation>Inizia con https:// o http:// e spesso finisce con /v1.</translation>
        </message>
        <message>
            <source>Budget</source>
            <extracomment>views/server_form.py</extracomment>
            <translation>Budget massimo</translation>
        </message>
        <message>
            <source>Cancel</source>
            <extracomment>views/server_form.py</extracomment>
            <translation>Annulla</translation>
        </message>
        <message>
            <source>Edit server</source>
            <extracomment>views/server_form.py</extracomment>
            <translation>Modifica server</translation>
        </message>
        <message>
            <source>In a calendar month. Once it is spent nothing more is sent there.</source>
            <extracomment>views/server_form.py</extracomment>
            <translation>In un mese solare. Una volta esaurito, lì non viene più inviato nulla.</translation>
        </message>
        <message>
            <source>Key</source>
            <extracomment>views/server_form.py</extracomment>
            <translation>Chiave</translation>
        </message>
        <message>
            <source>Model</source>
            <extracomment>views/server_form.py</extracomment>
            <translation>Modello</translation>
        </message>
        <message>
            <source>Name</source>
            <extracomment>views/server_form.py</extracomment>
            <translation>Nome</translation>
        </message>
        <message>
            <source>No limit</source>
            <extracomment>views/server_form.py</extracomment>
            <translation>Nessun limite</translation>
        </message>
        <message>
            <source>Price of what it reads</source>
            <extracomment>views/server_form.py</extracomment>
            <translation>Prezzo di ciò che legge</translation>
        </message>
        <message>
            <source>Price of what it writes</source>
            <extracomment>views/server_form.py</extracomment>
            <translation>Prezzo di ciò che scrive</translation>
        </message>
        <message>
            <source>Save</source>
            <extracomment>views/server_form.py</extracomment>
            <translation>Salva</translation>
        </message>
        <message>
            <source>Such as Llama at home</source>
            <extracomment>views/server_form.py</extracomment>
            <translation>Per esempio Llama di casa</translation>
        </message>
    </context>
    <context>
        <name>ServerList</name>
        <message>
            <source>A server can be the policy, a judge or a helper. It runs on this computer, such as llama.cpp or Ollama, or elsewhere, such as OpenAI's. Nothing is sent to one elsewhere before you have agreed to it.</source>
            <extracomment>views/widgets/server_list.py</extracomment>
            <translation>Un server può fare da policy, giudice o aiutante. Funziona su questo computer, come llama.cpp oppure Ollama, o altrove, come quello di OpenAI. A uno esterno non viene inviato nulla senza un consenso preventivo.</translation>
        </message>
        <message>
            <source>Agree that words go to {server}</source>
            <extracomment>views/widgets/server_list.py</extracomment>
            <translation>Acconsenti all’invio di parole a {server}</translation>
        </message>
        <message>
            <source>Agree…</source>
            <extracomment>views/widgets/server_list.py</extracomment>
            <translation>Acconsenti…</translation>
        </message>
        <message>
            <source>Edit</source>
            <extracomment>views/widgets/server_list.py</extracomment>
            <translation>Modifica</translation>
        </message>
        <message>
            <source>Edit {server}</source>
            <extracomment>views/widgets/server_list.py</extracomment>
            <translation>Modifica {server}</translation>
        </message>
        <message>
            <source>No price</source>
            <extracomment>views/widgets/server_list.py</extracomment>
            <translation>Nessun prezzo</translation>
        </message>
        <message>
            <source>No servers yet</source>
            <extracomment>views/widgets/server_list.py</extracomment>
            <translation>Ancora nessun server aggiunto</translation>
        </message>
        <message>
            <source>Remove {server}</source>
            <extracomment>views/widgets/server_list.py</extracomment>
            <translation>Rimuovi {server}</translation>
        </message>
        <message>
            <source>US$ {read} for a million tokens read, US$ {written} written</source>
            <extracomment>views/widgets/server_list.py</extracomment>
            <translation>{read} US$ per un milione di token letti, {written} US$ scritti</translation>
        </message>
        <message>
            <source>agreed on {day}</source>
            <extracomment>views/widgets/server_list.py</extracomment>
            <translation>consenso dato il {day}</translation>
        </message>
        <message>
            <source>at most US$ {budget} a month</source>
            <extracomment>views/widgets/server_list.py</extracomment>
            <translation>al massimo {budget} US$ al mese</translation>
        </message>
        <message>
            <source>not agreed yet</source>
            <extracomment>views/widgets/server_list.py</extracomment>
            <translation>consenso non ancora dato</translation>
        </message>
        <message>
            <source>on this computer</source>
            <extracomment>views/widgets/server_list.py</extracomment>
            <translation>su questo computer</translation>
        </message>
    </context>
    <context>
        <name>ServersDialog</name>
        <message>
            <source>Add a server</source>
            <extracomment>views/servers_dialog.py</extracomment>
            <translation>Aggiungi server</translation>
        </message>
        <message>
            <source>Another server</source>
            <extracomment>views/servers_dialog.py</extracomment>
            <translation>Un altro server</translation>
        </message>
        <message>
            <source>Close</source>
            <extracomment>views/servers_dialog.py</extracomment>
            <translation>Chiudi</translation>
        </message>
        <message>
            <source>Servers</source>
            <extracomment>views/servers_dialog.py</extracomment>
            <translation>Server</translation>
        </message>
        <message>
            <source>Undo</source>
            <extracomment>views/servers_dialog.py</extracomment>
            <translation>Annulla</translation>
        </message>
        <message>
            <source>“{name}” was removed.</source>
            <extracomment>views/servers_dialog.py</extracomment>
            <translation>«{name}» è stato rimosso.</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>Add, edit and remove servers for models</source>
            <extracomment>views/settings_dialog.py</extracomment>
            <translation>Aggiungere, modificare e rimuovere server per i modelli</translation>
        </message>
        <message>
            <source>Cancel</source>
            <extracomment>views/settings_dialog.py</extracomment>
            <translation>Annulla</translation>
        </message>
        <message>
            <source>Find a setting</source>
            <extracomment>views/settings_dialog.py</extracomment>
            <translation>Cerca un’impostazione</translation>
        </message>
        <message>
            <source>No setting has these words.</source>
            <extracomment>views/settings_dialog.py</extracomment>
            <translation>Nessuna impostazione contiene queste parole.</translation>
        </message>
        <message>
            <source>None</source>
            <extracomment>views/settings_dialog.py</extracomment>
            <translation>Nessuno</translation>
        </message>
        <message>
            <source>Save</source>
            <extracomment>views/settings_dialog.py</extracomment>
            <translation>Salva</translation>
        </message>
        <message>
            <source>Servers…</source>
            <extracomment>views/settings_dialog.py</extracomment>
            <translation>Server…</translation>
        </message>
        <message>
            <source>Settings</source>
            <extracomment>views/settings_dialog.py</extracomment>
            <translation>Impostazioni</translation>
        </message>
    </context>
    <context>
        <name>SettleCard</name>
        <message>
            <source>(no text)</source>
            <extracomment>views/widgets/settle_card.py</extracomment>
            <translation>(nessun testo)</translation>
        </message>
        <message>
            <source>Can't say</source>
            <extracomment>views/widgets/settle_card.py</extracomment>
            <translation>Non so</translation>
        </message>
        <message>
            <source>Completion</source>
            <extracomment>views/widgets/settle_card.py</extracomment>
            <translation>Risposta</translation>
        </message>
        <message>
            <source>Content</source>
            <extracomment>views/widgets/settle_card.py</extracomment>
            <translation>Contenuto</translation>
        </message>
        <message>
            <source>Labyrinth prompt</source>
            <extracomment>views/widgets/settle_card.py</extracomment>
            <translation>Prompt del labirinto</translation>
        </message>
        <message>
            <source>Let this count</source>
            <extracomment>views/widgets/settle_card.py</extracomment>
            <translation>Fai valere questo</translation>
        </message>
        <message>
            <source>Logic</source>
            <extracomment>views/widgets/settle_card.py</extracomment>
            <translation>Logica</translation>
        </message>
        <message>
            <source>Persona</source>
            <extracomment>views/widgets/settle_card.py</extracomment>
            <translation>Personalità</translation>
        </message>
        <message>
            <source>Reward</source>
            <extracomment>views/widgets/settle_card.py</extracomment>
            <translation>Ricompensa</translation>
        </message>
        <message>
            <source>Rewards {spread} apart</source>
            <extracomment>views/widgets/settle_card.py</extracomment>
            <translation>Ricompense distanti {spread}</translation>
        </message>
        <message>
            <source>Teacher {letter}</source>
            <extracomment>views/widgets/settle_card.py</extracomment>
            <translation>Docente {letter}</translation>
        </message>
        <message>
            <source>What shall count</source>
            <extracomment>views/widgets/settle_card.py</extracomment>
            <translation>Che cosa deve valere</translation>
        </message>
        <message>
            <source>What shall count instead</source>
            <extracomment>views/widgets/settle_card.py</extracomment>
            <translation>Che cosa deve valere invece</translation>
        </message>
        <message>
            <source>can't say</source>
            <extracomment>views/widgets/settle_card.py</extracomment>
            <translation>non so</translation>
        </message>
        <message>
            <source>settled: this counts</source>
            <extracomment>views/widgets/settle_card.py</extracomment>
            <translation>deciso: vale questo</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsDialog</name>
        <message>
            <source>Close</source>
            <extracomment>views/shortcuts_dialog.py</extracomment>
            <translation>Chiudi</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <extracomment>views/shortcuts_dialog.py</extracomment>
            <translation>Scorciatoie da tastiera</translation>
        </message>
        <message>
            <source>Press the keys beside an action to choose others, then Backspace for none or Esc to keep them. Those that every text and list has cannot be changed.</source>
            <extracomment>views/shortcuts_dialog.py</extracomment>
            <translation>Premere i tasti accanto a un’azione per sceglierne altri, poi Backspace per nessuno o Esc per mantenerli. Quelli comuni a tutti i testi e gli elenchi non si possono cambiare.</translation>
        </message>
        <message>
            <source>Usual keys for all</source>
            <extracomment>views/shortcuts_dialog.py</extracomment>
            <translation>Tasti predefiniti per tutto</translation>
        </message>
        <message>
            <source>Usual keys for {title}</source>
            <extracomment>views/shortcuts_dialog.py</extracomment>
            <translation>Tasti predefiniti per {title}</translation>
        </message>
        <message>
            <source>{keys} belongs to “{other}”. Choose others, or change those first.</source>
            <extracomment>views/shortcuts_dialog.py</extracomment>
            <translation>{keys} appartiene a «{other}». Sceglierne altri, o cambiare prima quelli.</translation>
        </message>
        <message>
            <source>{keys} moves the focus, or presses what has it. Choose others.</source>
            <extracomment>views/shortcuts_dialog.py</extracomment>
            <translation>{keys} sposta il focus, o preme ciò che lo ha. Sceglierne altri.</translation>
        </message>
        <message>
            <source>{keys} would be typed into texts. Add Ctrl or Alt, or take F1 to F12.</source>
            <extracomment>views/shortcuts_dialog.py</extracomment>
            <translation>{keys} verrebbe digitato nei testi. Aggiungere Ctrl o Alt, o usare i tasti da F1 a F12.</translation>
        </message>
    </context>
    <context>
        <name>ShownBeside</name>
        <message numerus="yes">
            <source>Beside these: %n rehearsals, short texts by the reference policy, so that it loses little else</source>
            <extracomment>views/widgets/shown_beside.py</extracomment>
            <translation>
                <numerusform>Inoltre: %n ripasso, un breve testo della policy di riferimento, perché si perda poco del resto</numerusform>
                <numerusform>Inoltre: %n ripassi, brevi testi della policy di riferimento, perché si perda poco del resto</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Beside these: up to %n recall lessons, long dialogues about facts you approved and others that are made up</source>
            <extracomment>views/widgets/shown_beside.py</extracomment>
            <translation>
                <numerusform>Inoltre: al massimo %n lezione di memoria, un dialogo lungo su fatti approvati e altri inventati</numerusform>
                <numerusform>Inoltre: fino a %n lezioni di memoria, dialoghi lunghi su fatti approvati e altri inventati</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SittingProgress</name>
        <message numerus="yes">
            <source>%n left</source>
            <extracomment>views/widgets/sitting_progress.py</extracomment>
            <translation>
                <numerusform>%n rimasta</numerusform>
                <numerusform>%n rimaste</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n skipped</source>
            <extracomment>views/widgets/sitting_progress.py</extracomment>
            <translation>
                <numerusform>%n saltata</numerusform>
                <numerusform>%n saltate</numerusform>
            </translation>
        </message>
        <message>
            <source>Completions that are scored</source>
            <extracomment>views/widgets/sitting_progress.py</extracomment>
            <translation>Risposte valutate</translation>
        </message>
        <message>
            <source>Skipped, flagged, commented</source>
            <extracomment>views/widgets/sitting_progress.py</extracomment>
            <translation>Saltate, segnalate, commentate</translation>
        </message>
        <message>
            <source>{minutes} active min</source>
            <extracomment>views/widgets/sitting_progress.py</extracomment>
            <translation>{minutes} min di attività</translation>
        </message>
        <message>
            <source>{pace} s each in this sitting</source>
            <extracomment>views/widgets/sitting_progress.py</extracomment>
            <translation>{pace} s ciascuna in questa sessione</translation>
        </message>
        <message>
            <source>{scored} of {total} scored</source>
            <extracomment>views/widgets/sitting_progress.py</extracomment>
            <translation>{scored} di {total} valutate</translation>
        </message>
    </context>
    <context>
        <name>Starters</name>
        <message>
            <source>Ask me three questions about my week.</source>
            <extracomment>views/widgets/starters.py</extracomment>
            <translation>Fammi tre domande sulla mia settimana.</translation>
        </message>
        <message>
            <source>Labyrinth prompts put what you agreed on to the test.</source>
            <extracomment>views/widgets/starters.py</extracomment>
            <translation>I prompt del labirinto mettono alla prova ciò su cui si è d’accordo.</translation>
        </message>
        <message>
            <source>Let us plan a small garden together.</source>
            <extracomment>views/widgets/starters.py</extracomment>
            <translation>Progettiamo insieme un piccolo giardino.</translation>
        </message>
        <message>
            <source>Start a dialogue</source>
            <extracomment>views/widgets/starters.py</extracomment>
            <translation>Inizia un dialogo</translation>
        </message>
        <message>
            <source>Talk with the policy, a language model, until you agree.</source>
            <extracomment>views/widgets/starters.py</extracomment>
            <translation>Parlare con la policy, un modello linguistico, fino a trovarsi d’accordo.</translation>
        </message>
        <message>
            <source>Talk with the policy; what you agree on here is what it will learn.</source>
            <extracomment>views/widgets/starters.py</extracomment>
            <translation>Parlare con la policy; ciò su cui qui ci si accorda è ciò che imparerà.</translation>
        </message>
        <message>
            <source>Welcome to Ouroboros</source>
            <extracomment>views/widgets/starters.py</extracomment>
            <translation>Benvenuti in Ouroboros</translation>
        </message>
        <message>
            <source>You score, the policy learns, and you decide what stays.</source>
            <extracomment>views/widgets/starters.py</extracomment>
            <translation>Il docente valuta, la policy impara, e il docente decide che cosa resta.</translation>
        </message>
        <message>
            <source>{keys} begins with the first. Or write something of your own.</source>
            <extracomment>views/widgets/starters.py</extracomment>
            <translation>{keys} comincia con il primo. Oppure scrivere qualcosa di proprio.</translation>
        </message>
        <message>
            <source>{keys} installs it; then you can begin.</source>
            <extracomment>views/widgets/starters.py</extracomment>
            <translation>{keys} lo installa; poi si può cominciare.</translation>
        </message>
    </context>
    <context>
        <name>StatusBar</name>
        <message>
            <source>No policy</source>
            <extracomment>views/status.py</extracomment>
            <translation>Nessuna policy</translation>
        </message>
        <message>
            <source>Saved {time}</source>
            <extracomment>views/status.py</extracomment>
            <translation>Salvato {time}</translation>
        </message>
        <message>
            <source>adapter {number}</source>
            <extracomment>views/status.py</extracomment>
            <translation>adattatore {number}</translation>
        </message>
        <message>
            <source>bare policy</source>
            <extracomment>views/status.py</extracomment>
            <translation>senza adattatore</translation>
        </message>
        <message>
            <source>loading</source>
            <extracomment>views/status.py</extracomment>
            <translation>caricamento</translation>
        </message>
        <message>
            <source>not loaded</source>
            <extracomment>views/status.py</extracomment>
            <translation>non caricata</translation>
        </message>
        <message>
            <source>{speed} tokens/s</source>
            <extracomment>views/status.py</extracomment>
            <translation>{speed} token/s</translation>
        </message>
    </context>
    <context>
        <name>Stops</name>
        <message>
            <source>Code in {language}: {code}</source>
            <extracomment>views/widgets/stops.py</extracomment>
            <translation>Codice in {language}: {code}</translation>
        </message>
        <message>
            <source>Code: {code}</source>
            <extracomment>views/widgets/stops.py</extracomment>
            <translation>Codice: {code}</translation>
        </message>
        <message>
            <source>Link: {text}</source>
            <extracomment>views/widgets/stops.py</extracomment>
            <translation>Collegamento: {text}</translation>
        </message>
    </context>
    <context>
        <name>StrengthButton</name>
        <message>
            <source>Adapter {number} · {percent} %</source>
            <extracomment>views/widgets/strength.py</extracomment>
            <translation>Adattatore {number} · {percent}%</translation>
        </message>
        <message>
            <source>How much of the live adapter answers in dialogues</source>
            <extracomment>views/widgets/strength.py</extracomment>
            <translation>Quanto dell’adattatore attivo risponde nei dialoghi</translation>
        </message>
    </context>
    <context>
        <name>SummaryPage</name>
        <message>
            <source>Approve summary</source>
            <extracomment>views/summary.py</extracomment>
            <translation>Approva il riepilogo</translation>
        </message>
        <message>
            <source>Approve summary ({keys})</source>
            <extracomment>views/summary.py</extracomment>
            <translation>Approva il riepilogo ({keys})</translation>
        </message>
        <message>
            <source>Approved</source>
            <extracomment>views/summary.py</extracomment>
            <translation>Approvato</translation>
        </message>
        <message>
            <source>Continue to labyrinth</source>
            <extracomment>views/summary.py</extracomment>
            <translation>Continua al labirinto</translation>
        </message>
        <message>
            <source>Deleted “{text}”</source>
            <extracomment>views/summary.py</extracomment>
            <translation>Eliminato «{text}»</translation>
        </message>
        <message>
            <source>Draft it again</source>
            <extracomment>views/summary.py</extracomment>
            <translation>Nuova bozza</translation>
        </message>
        <message>
            <source>Draft it for me</source>
            <extracomment>views/summary.py</extracomment>
            <translation>Prepara una bozza</translation>
        </message>
        <message>
            <source>Go to the dialogue</source>
            <extracomment>views/summary.py</extracomment>
            <translation>Vai al dialogo</translation>
        </message>
        <message>
            <source>Needs at least one fact or conclusion.</source>
            <extracomment>views/summary.py</extracomment>
            <translation>Serve almeno un fatto o una conclusione.</translation>
        </message>
        <message>
            <source>No summary yet</source>
            <extracomment>views/summary.py</extracomment>
            <translation>Ancora nessun riepilogo</translation>
        </message>
        <message>
            <source>Nothing to summarise yet</source>
            <extracomment>views/summary.py</extracomment>
            <translation>Ancora nulla da riepilogare</translation>
        </message>
        <message>
            <source>Summary</source>
            <extracomment>views/summary.py</extracomment>
            <translation>Riepilogo</translation>
        </message>
        <message>
            <source>The helper</source>
            <extracomment>views/summary.py</extracomment>
            <translation>L’aiutante</translation>
        </message>
        <message>
            <source>The helper drafts a new summary; you take of it what is better</source>
            <extracomment>views/summary.py</extracomment>
            <translation>L’aiutante prepara una nuova bozza; se ne prende ciò che è migliore</translation>
        </message>
        <message>
            <source>The policy</source>
            <extracomment>views/summary.py</extracomment>
            <translation>La policy</translation>
        </message>
        <message>
            <source>The policy cannot be asked right now; you can write it yourself.</source>
            <extracomment>views/summary.py</extracomment>
            <translation>In questo momento la policy non può essere interpellata; si può scrivere da soli.</translation>
        </message>
        <message>
            <source>The policy drafts a new summary; you take of it what is better</source>
            <extracomment>views/summary.py</extracomment>
            <translation>La policy prepara una nuova bozza; se ne prende ciò che è migliore</translation>
        </message>
        <message>
            <source>The policy is still loading.</source>
            <extracomment>views/summary.py</extracomment>
            <translation>La policy è ancora in caricamento.</translation>
        </message>
        <message>
            <source>The summary condenses your dialogue into facts, conclusions and a persona. {who} drafts it, you correct and approve it. Labyrinth prompts are made from nothing else.</source>
            <extracomment>views/summary.py</extracomment>
            <translation>Il riepilogo condensa il dialogo in fatti, conclusioni e una personalità. {who} ne prepara la bozza, che va corretta e approvata. I prompt del labirinto nascono solo da questo.</translation>
        </message>
        <message>
            <source>Undo</source>
            <extracomment>views/summary.py</extracomment>
            <translation>Annulla</translation>
        </message>
        <message>
            <source>What labyrinth prompts are made from. Every entry can be edited.</source>
            <extracomment>views/summary.py</extracomment>
            <translation>Ciò da cui nascono i prompt del labirinto. Ogni voce può essere modificata.</translation>
        </message>
        <message>
            <source>Write it myself</source>
            <extracomment>views/summary.py</extracomment>
            <translation>Scrivi a mano</translation>
        </message>
    </context>
    <context>
        <name>TeacherMenu</name>
        <message>
            <source>Add a teacher…</source>
            <extracomment>views/teachers.py</extracomment>
            <translation>Aggiungi docente…</translation>
        </message>
    </context>
    <context>
        <name>TeacherWeights</name>
        <message>
            <source>How much each teacher counts</source>
            <extracomment>views/widgets/teacher_weights.py</extracomment>
            <translation>Quanto conta ogni docente</translation>
        </message>
        <message>
            <source>The reward of a completion is the weighted mean over its teachers. 0 leaves a teacher out, with rewrites and rankings. Policy updates that were made keep the rewards they learned from.</source>
            <extracomment>views/widgets/teacher_weights.py</extracomment>
            <translation>La ricompensa di una risposta è la media pesata dei suoi docenti. 0 esclude un docente, con riscritture e graduatorie. Gli aggiornamenti della policy già fatti mantengono le ricompense da cui hanno imparato.</translation>
        </message>
        <message>
            <source>Weight of {name}</source>
            <extracomment>views/widgets/teacher_weights.py</extracomment>
            <translation>Peso di {name}</translation>
        </message>
    </context>
    <context>
        <name>TeachersDialog</name>
        <message numerus="yes">
            <source>%n more are hidden until you have scored those completions yourself.</source>
            <extracomment>views/teachers_dialog.py</extracomment>
            <translation>
                <numerusform>%n altra resta nascosta finché la risposta non è stata valutata anche da questo docente.</numerusform>
                <numerusform>Altre %n restano nascoste finché le risposte non sono state valutate anche da questo docente.</numerusform>
            </translation>
        </message>
        <message>
            <source>A completion is listed here when two teachers' rewards are more than 0.5 apart: about one point on every criterion.</source>
            <extracomment>views/teachers_dialog.py</extracomment>
            <translation>Una risposta appare qui quando le ricompense di due docenti distano più di 0,5: circa un punto su ogni criterio.</translation>
        </message>
        <message>
            <source>Agreement</source>
            <extracomment>views/teachers_dialog.py</extracomment>
            <translation>Concordanza</translation>
        </message>
        <message>
            <source>Close</source>
            <extracomment>views/teachers_dialog.py</extracomment>
            <translation>Chiudi</translation>
        </message>
        <message>
            <source>Nothing to settle</source>
            <extracomment>views/teachers_dialog.py</extracomment>
            <translation>Niente da dirimere</translation>
        </message>
        <message>
            <source>Teachers</source>
            <extracomment>views/teachers_dialog.py</extracomment>
            <translation>Docenti</translation>
        </message>
        <message>
            <source>To settle</source>
            <extracomment>views/teachers_dialog.py</extracomment>
            <translation>Da dirimere</translation>
        </message>
        <message>
            <source>To settle ({count})</source>
            <extracomment>views/teachers_dialog.py</extracomment>
            <translation>Da dirimere ({count})</translation>
        </message>
        <message>
            <source>Weights</source>
            <extracomment>views/teachers_dialog.py</extracomment>
            <translation>Pesi</translation>
        </message>
    </context>
    <context>
        <name>TemplateDialog</name>
        <message numerus="yes">
            <source>%Ln characters, digest {digest}</source>
            <extracomment>views/template_dialog.py</extracomment>
            <translation>
                <numerusform>%Ln carattere, impronta {digest}</numerusform>
                <numerusform>%Ln caratteri, impronta {digest}</numerusform>
            </translation>
        </message>
        <message>
            <source>Chat template of the model</source>
            <extracomment>views/template_dialog.py</extracomment>
            <translation>Template di chat del modello</translation>
        </message>
        <message>
            <source>It is a small program that came with the model and writes each dialogue down for it. Look for sentences that you would not say to the model: whatever stands here is put around your words. What it does is limited, it reads no files and none of your words.</source>
            <extracomment>views/template_dialog.py</extracomment>
            <translation>È un piccolo programma arrivato con il modello, che gli trascrive ogni dialogo. Cercare frasi che non si direbbero al modello: tutto ciò che è scritto qui viene posto attorno alle proprie parole. Ciò che fa è limitato: non legge file e nessuna delle parole scritte.</translation>
        </message>
        <message>
            <source>It is a small program that came with the model and writes each dialogue down for it. Take the approval back if it puts anything around your words that you would not say: the model is opened again, with the plain format.</source>
            <extracomment>views/template_dialog.py</extracomment>
            <translation>È un piccolo programma arrivato con il modello, che gli trascrive ogni dialogo. Revocare l’approvazione se mette attorno alle proprie parole qualcosa che non si direbbe: il modello viene riaperto con il formato semplice.</translation>
        </message>
        <message>
            <source>Keep the plain format</source>
            <extracomment>views/template_dialog.py</extracomment>
            <translation>Mantieni il formato semplice</translation>
        </message>
        <message>
            <source>Keep the template</source>
            <extracomment>views/template_dialog.py</extracomment>
            <translation>Mantieni il template</translation>
        </message>
        <message>
            <source>Take the approval back</source>
            <extracomment>views/template_dialog.py</extracomment>
            <translation>Revoca l’approvazione</translation>
        </message>
        <message>
            <source>Text of the chat template</source>
            <extracomment>views/template_dialog.py</extracomment>
            <translation>Testo del template di chat</translation>
        </message>
        <message>
            <source>This model's own chat template is used: you approved it</source>
            <extracomment>views/template_dialog.py</extracomment>
            <translation>Il template di chat di questo modello è in uso: è stato approvato</translation>
        </message>
        <message>
            <source>Use this model's own chat template?</source>
            <extracomment>views/template_dialog.py</extracomment>
            <translation>Usare il template di chat di questo modello?</translation>
        </message>
        <message>
            <source>Use this template</source>
            <extracomment>views/template_dialog.py</extracomment>
            <translation>Usa questo template</translation>
        </message>
    </context>
    <context>
        <name>TranscriptMenu</name>
        <message>
            <source>Copy</source>
            <extracomment>views/widgets/transcript_menu.py</extracomment>
            <translation>Copia</translation>
        </message>
        <message>
            <source>Copy as Markdown</source>
            <extracomment>views/widgets/transcript_menu.py</extracomment>
            <translation>Copia come Markdown</translation>
        </message>
        <message>
            <source>Copy code</source>
            <extracomment>views/widgets/transcript_menu.py</extracomment>
            <translation>Copia il codice</translation>
        </message>
        <message>
            <source>Copy link address</source>
            <extracomment>views/widgets/transcript_menu.py</extracomment>
            <translation>Copia l’indirizzo del link</translation>
        </message>
        <message>
            <source>Copy message</source>
            <extracomment>views/widgets/transcript_menu.py</extracomment>
            <translation>Copia messaggio</translation>
        </message>
        <message>
            <source>How it was written…</source>
            <extracomment>views/widgets/transcript_menu.py</extracomment>
            <translation>Com’è stato scritto…</translation>
        </message>
        <message>
            <source>Open link…</source>
            <extracomment>views/widgets/transcript_menu.py</extracomment>
            <translation>Apri link…</translation>
        </message>
        <message>
            <source>Select all</source>
            <extracomment>views/widgets/transcript_menu.py</extracomment>
            <translation>Seleziona tutto</translation>
        </message>
    </context>
    <context>
        <name>TranscriptView</name>
        <message>
            <source>Copy code</source>
            <extracomment>views/widgets/transcript_view.py</extracomment>
            <translation>Copia il codice</translation>
        </message>
        <message>
            <source>The code was copied.</source>
            <extracomment>views/widgets/transcript_view.py</extracomment>
            <translation>Il codice è stato copiato.</translation>
        </message>
        <message>
            <source>Thinking…</source>
            <extracomment>views/widgets/transcript_view.py</extracomment>
            <translation>Sta pensando…</translation>
        </message>
        <message>
            <source>Transcript</source>
            <extracomment>views/widgets/transcript_view.py</extracomment>
            <translation>Trascrizione</translation>
        </message>
    </context>
    <context>
        <name>TransformationPicker</name>
        <message>
            <source>All</source>
            <extracomment>views/widgets/transformation_picker.py</extracomment>
            <translation>Tutte</translation>
        </message>
        <message>
            <source>Choose all transformations</source>
            <extracomment>views/widgets/transformation_picker.py</extracomment>
            <translation>Scegli tutte le trasformazioni</translation>
        </message>
        <message>
            <source>Choose no transformation</source>
            <extracomment>views/widgets/transformation_picker.py</extracomment>
            <translation>Non scegliere alcuna trasformazione</translation>
        </message>
        <message>
            <source>Combine in pairs</source>
            <extracomment>views/widgets/transformation_picker.py</extracomment>
            <translation>Combina a coppie</translation>
        </message>
        <message>
            <source>Each labyrinth prompt gets two of the chosen ones</source>
            <extracomment>views/widgets/transformation_picker.py</extracomment>
            <translation>Ogni prompt del labirinto ne riceve due tra quelle scelte</translation>
        </message>
        <message>
            <source>Each makes a question hard in its own way. Prompts take those chosen in turn.</source>
            <extracomment>views/widgets/transformation_picker.py</extracomment>
            <translation>Ognuna rende difficile una domanda a modo suo. I prompt usano a turno quelle scelte.</translation>
        </message>
        <message>
            <source>Make</source>
            <extracomment>views/widgets/transformation_picker.py</extracomment>
            <translation>Crea</translation>
        </message>
        <message>
            <source>None</source>
            <extracomment>views/widgets/transformation_picker.py</extracomment>
            <translation>Nessuno</translation>
        </message>
        <message>
            <source>Prompts held out</source>
            <extracomment>views/widgets/transformation_picker.py</extracomment>
            <translation>Prompt di controllo</translation>
        </message>
        <message>
            <source>Prompts to learn from</source>
            <extracomment>views/widgets/transformation_picker.py</extracomment>
            <translation>Prompt da cui imparare</translation>
        </message>
        <message>
            <source>Transformations</source>
            <extracomment>views/widgets/transformation_picker.py</extracomment>
            <translation>Trasformazioni</translation>
        </message>
        <message>
            <source>held out</source>
            <extracomment>views/widgets/transformation_picker.py</extracomment>
            <translation>di controllo</translation>
        </message>
        <message>
            <source>to learn from and</source>
            <extracomment>views/widgets/transformation_picker.py</extracomment>
            <translation>da cui imparare e</translation>
        </message>
        <message>
            <source>{chosen} of {all} chosen</source>
            <extracomment>views/widgets/transformation_picker.py</extracomment>
            <translation>{chosen} di {all} scelte</translation>
        </message>
        <message numerus="yes">
            <source>{chosen} of {all} chosen, %n pairs</source>
            <extracomment>views/widgets/transformation_picker.py</extracomment>
            <translation>
                <numerusform>{chosen} di {all} scelte, %n coppia</numerusform>
                <numerusform>{chosen} di {all} scelte, %n coppie</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TransformationPreview</name>
        <message>
            <source>A right answer respects</source>
            <extracomment>views/widgets/transformation_preview.py</extracomment>
            <translation>Una risposta corretta rispetta</translation>
        </message>
        <message>
            <source>Another example</source>
            <extracomment>views/widgets/transformation_preview.py</extracomment>
            <translation>Un altro esempio</translation>
        </message>
        <message>
            <source>Close the preview</source>
            <extracomment>views/widgets/transformation_preview.py</extracomment>
            <translation>Chiudi l’anteprima</translation>
        </message>
        <message>
            <source>Preview of a labyrinth prompt</source>
            <extracomment>views/widgets/transformation_preview.py</extracomment>
            <translation>Anteprima di un prompt del labirinto</translation>
        </message>
        <message>
            <source>Underlined is what the transformation adds, struck through what it replaces.</source>
            <extracomment>views/widgets/transformation_preview.py</extracomment>
            <translation>Sottolineato è ciò che la trasformazione aggiunge, barrato ciò che sostituisce.</translation>
        </message>
        <message>
            <source>{title} on your own facts</source>
            <extracomment>views/widgets/transformation_preview.py</extracomment>
            <translation>{title} sui propri fatti</translation>
        </message>
    </context>
    <context>
        <name>UnreadCard</name>
        <message>
            <source>I have read it</source>
            <extracomment>views/widgets/unread_card.py</extracomment>
            <translation>L’ho letto</translation>
        </message>
        <message>
            <source>Not read</source>
            <extracomment>views/widgets/unread_card.py</extracomment>
            <translation>Non letto</translation>
        </message>
        <message>
            <source>Read in part</source>
            <extracomment>views/widgets/unread_card.py</extracomment>
            <translation>Letto in parte</translation>
        </message>
        <message>
            <source>The draft was made without all of the dialogue</source>
            <extracomment>views/widgets/unread_card.py</extracomment>
            <translation>La bozza è stata fatta senza l’intero dialogo</translation>
        </message>
        <message>
            <source>This much did not fit into what the model can read at once. Read it yourself, and add what matters.</source>
            <extracomment>views/widgets/unread_card.py</extracomment>
            <translation>Questa parte non rientrava in ciò che il modello può leggere in una volta. Leggerla e aggiungere ciò che conta.</translation>
        </message>
        <message>
            <source>message {first}</source>
            <extracomment>views/widgets/unread_card.py</extracomment>
            <translation>messaggio {first}</translation>
        </message>
        <message>
            <source>messages {first} to {last}</source>
            <extracomment>views/widgets/unread_card.py</extracomment>
            <translation>messaggi da {first} a {last}</translation>
        </message>
    </context>
    <context>
        <name>UpdateElsewhere</name>
        <message>
            <source>A machine with more memory or several GPUs can make this update. It gets a folder with what you wrote and scored, in plain text; the adapter that it writes becomes the candidate here, and is compared as any other.</source>
            <extracomment>views/widgets/update_elsewhere.py</extracomment>
            <translation>Una macchina con più memoria o più GPU può fare questo aggiornamento. Riceve una cartella con ciò che è stato scritto e valutato, in testo semplice; l’adattatore che scrive diventa qui il candidato e viene confrontato come ogni altro.</translation>
        </message>
        <message>
            <source>Bring an adapter back…</source>
            <extracomment>views/widgets/update_elsewhere.py</extracomment>
            <translation>Riporta un adattatore…</translation>
        </message>
        <message>
            <source>Hand over to another machine…</source>
            <extracomment>views/widgets/update_elsewhere.py</extracomment>
            <translation>Trasferisci a un’altra macchina…</translation>
        </message>
        <message>
            <source>On another machine</source>
            <extracomment>views/widgets/update_elsewhere.py</extracomment>
            <translation>Su un’altra macchina</translation>
        </message>
    </context>
    <context>
        <name>UpdateFigures</name>
        <message>
            <source>Copy as table</source>
            <extracomment>views/widgets/update_figures.py</extracomment>
            <translation>Copia come tabella</translation>
        </message>
        <message>
            <source>Step</source>
            <extracomment>views/widgets/update_figures.py</extracomment>
            <translation>Passo</translation>
        </message>
        <message>
            <source>about {time} left</source>
            <extracomment>views/widgets/update_figures.py</extracomment>
            <translation>restano circa {time}</translation>
        </message>
        <message>
            <source>all steps done</source>
            <extracomment>views/widgets/update_figures.py</extracomment>
            <translation>tutti i passi conclusi</translation>
        </message>
        <message>
            <source>completion</source>
            <extracomment>views/widgets/update_figures.py</extracomment>
            <translation>risposta</translation>
        </message>
        <message>
            <source>cut at</source>
            <extracomment>views/widgets/update_figures.py</extracomment>
            <translation>troncata a</translation>
        </message>
        <message>
            <source>length, held out</source>
            <extracomment>views/widgets/update_figures.py</extracomment>
            <translation>lunghezza, controllo</translation>
        </message>
        <message>
            <source>limit</source>
            <extracomment>views/widgets/update_figures.py</extracomment>
            <translation>limite</translation>
        </message>
        <message>
            <source>loss</source>
            <extracomment>views/widgets/update_figures.py</extracomment>
            <translation>perdita</translation>
        </message>
        <message>
            <source>nats</source>
            <extracomment>views/widgets/update_figures.py</extracomment>
            <translation>nat</translation>
        </message>
        <message>
            <source>nats a token</source>
            <extracomment>views/widgets/update_figures.py</extracomment>
            <translation>nat per token</translation>
        </message>
        <message>
            <source>nats, stops at {limit}</source>
            <extracomment>views/widgets/update_figures.py</extracomment>
            <translation>nat, si ferma a {limit}</translation>
        </message>
        <message>
            <source>norm</source>
            <extracomment>views/widgets/update_figures.py</extracomment>
            <translation>norma</translation>
        </message>
        <message>
            <source>of tokens were clipped</source>
            <extracomment>views/widgets/update_figures.py</extracomment>
            <translation>dei token sono stati limitati</translation>
        </message>
        <message>
            <source>share</source>
            <extracomment>views/widgets/update_figures.py</extracomment>
            <translation>quota</translation>
        </message>
        <message>
            <source>stopped itself at its limit</source>
            <extracomment>views/widgets/update_figures.py</extracomment>
            <translation>fermato da sé al suo limite</translation>
        </message>
        <message>
            <source>tokens</source>
            <extracomment>views/widgets/update_figures.py</extracomment>
            <translation>token</translation>
        </message>
        <message>
            <source>unusual</source>
            <extracomment>views/widgets/update_figures.py</extracomment>
            <translation>insolito</translation>
        </message>
        <message>
            <source>{done} of {all}</source>
            <extracomment>views/widgets/update_figures.py</extracomment>
            <translation>{done} di {all}</translation>
        </message>
    </context>
    <context>
        <name>UpdateFit</name>
        <message>
            <source>Check again</source>
            <extracomment>views/widgets/update_fit.py</extracomment>
            <translation>Ricontrolla</translation>
        </message>
        <message>
            <source>Does not fit</source>
            <extracomment>views/widgets/update_fit.py</extracomment>
            <translation>Non rientra</translation>
        </message>
        <message>
            <source>How much memory and time it takes could not be worked out.</source>
            <extracomment>views/widgets/update_fit.py</extracomment>
            <translation>Non è stato possibile calcolare quanta memoria e quanto tempo richiede.</translation>
        </message>
        <message>
            <source>It does not fit into memory.</source>
            <extracomment>views/widgets/update_fit.py</extracomment>
            <translation>Non rientra nella memoria.</translation>
        </message>
        <message>
            <source>Memory and time are worked out when the policy is loaded.</source>
            <extracomment>views/widgets/update_fit.py</extracomment>
            <translation>Memoria e tempo si calcolano quando la policy è caricata.</translation>
        </message>
        <message>
            <source>What it takes</source>
            <extracomment>views/widgets/update_fit.py</extracomment>
            <translation>Che cosa richiede</translation>
        </message>
        <message>
            <source>Working out memory and time…</source>
            <extracomment>views/widgets/update_fit.py</extracomment>
            <translation>Calcolo di memoria e tempo…</translation>
        </message>
    </context>
    <context>
        <name>UpdateMessage</name>
        <message>
            <source>Both policies answer the held-out prompts</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation>Entrambe le policy rispondono ai prompt di controllo</translation>
        </message>
        <message>
            <source>Compare it with the live policy on prompts it never learned from, without knowing which is which. Then promote or discard it.</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation>Confrontarlo con la policy attiva su prompt da cui non ha mai imparato, senza sapere quale sia quale. Poi promuoverlo o scartarlo.</translation>
        </message>
        <message>
            <source>Give it up</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation>Abbandona</translation>
        </message>
        <message numerus="yes">
            <source>It had done {done} of %n steps.</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation>
                <numerusform>Aveva concluso {done} passi su %n.</numerusform>
                <numerusform>Aveva concluso {done} passi su %n.</numerusform>
            </translation>
        </message>
        <message>
            <source>New instructions are written; no weights changed</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation>Scritte nuove istruzioni; nessun peso è cambiato</translation>
        </message>
        <message>
            <source>Resume the policy update</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation>Riprendi l’aggiornamento della policy</translation>
        </message>
        <message>
            <source>Resumed, it ends exactly as it would have ended; given up, the live policy stays as it is. Every score is kept either way.</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation>Se viene ripreso, finisce esattamente come sarebbe finito; se viene abbandonato, la policy attiva resta com’è. In entrambi i casi ogni punteggio è conservato.</translation>
        </message>
        <message>
            <source>The candidate is live now</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation>Il candidato ora è attivo</translation>
        </message>
        <message>
            <source>The candidate is the same model. Before every dialogue it is told your persona snapshot's words and your best examples.</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation>Il candidato è lo stesso modello. Prima di ogni dialogo gli vengono dette le parole del ritratto di personalità e gli esempi migliori.</translation>
        </message>
        <message>
            <source>The candidate was discarded</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation>Il candidato è stato scartato</translation>
        </message>
        <message>
            <source>The candidate was rejected before a vote</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation>Il candidato è stato respinto prima del voto</translation>
        </message>
        <message>
            <source>The live policy is unchanged, and every score is kept.</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation>La policy attiva è invariata e ogni punteggio è conservato.</translation>
        </message>
        <message>
            <source>The live policy stays as it was. The candidate is kept in the list below.</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation>La policy attiva resta com’era. Il candidato è conservato nell’elenco sottostante.</translation>
        </message>
        <message>
            <source>The next dialogue is with it. Any earlier adapter is one click away.</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation>Il prossimo dialogo è con lui. Ogni adattatore precedente è a un clic di distanza.</translation>
        </message>
        <message>
            <source>The policy update failed</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation>L’aggiornamento della policy non è riuscito</translation>
        </message>
        <message>
            <source>The policy update made a candidate</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation>L’aggiornamento della policy ha prodotto un candidato</translation>
        </message>
        <message>
            <source>The policy update was interrupted</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation>L’aggiornamento della policy è stato interrotto</translation>
        </message>
        <message>
            <source>Then you compare their completions pair by pair, not knowing whose.</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation>Poi si confrontano le loro risposte coppia per coppia, senza sapere di chi sono.</translation>
        </message>
        <message>
            <source>There is no held-out prompt in this cycle to compare it on. You can promote it unseen, or discard it; the live policy can always be brought back.</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation>In questo ciclo non c’è alcun prompt di controllo su cui confrontarlo. Si può promuoverlo senza confronto o scartarlo; la policy attiva si può sempre ripristinare.</translation>
        </message>
        <message>
            <source>You stopped the policy update</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation>L’aggiornamento della policy è stato fermato dall’utente</translation>
        </message>
    </context>
    <context>
        <name>UpdateMethod</name>
        <message numerus="yes">
            <source>%n completions were not scored.</source>
            <extracomment>views/widgets/update_method.py</extracomment>
            <translation>
                <numerusform>%n risposta non è stata valutata.</numerusform>
                <numerusform>%n risposte non sono state valutate.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Fitted on %n scores</source>
            <extracomment>views/widgets/update_method.py</extracomment>
            <translation>
                <numerusform>Calibrato su %n punteggio</numerusform>
                <numerusform>Calibrato su %n punteggi</numerusform>
            </translation>
        </message>
        <message>
            <source>How it learns</source>
            <extracomment>views/widgets/update_method.py</extracomment>
            <translation>Come impara</translation>
        </message>
        <message>
            <source>Learn from predicted rewards too</source>
            <extracomment>views/widgets/update_method.py</extracomment>
            <translation>Impara anche dalle ricompense previste</translation>
        </message>
        <message>
            <source>Method of the policy update</source>
            <extracomment>views/widgets/update_method.py</extracomment>
            <translation>Metodo di aggiornamento della policy</translation>
        </message>
        <message>
            <source>The reward model is fitted on your scores first.</source>
            <extracomment>views/widgets/update_method.py</extracomment>
            <translation>Prima il modello di ricompensa viene calibrato sui punteggi.</translation>
        </message>
        <message numerus="yes">
            <source>The reward model is sure enough of %n of them; the others wait for you.</source>
            <extracomment>views/widgets/update_method.py</extracomment>
            <translation>
                <numerusform>Il modello di ricompensa è abbastanza sicuro di %n di esse; le altre attendono il docente.</numerusform>
                <numerusform>Il modello di ricompensa è abbastanza sicuro di %n di esse; le altre attendono il docente.</numerusform>
            </translation>
        </message>
        <message>
            <source>it ranks answers like you with a correlation of {value}</source>
            <extracomment>views/widgets/update_method.py</extracomment>
            <translation>ordina le risposte come il docente con una correlazione di {value}</translation>
        </message>
    </context>
    <context>
        <name>UpdateRunning</name>
        <message>
            <source>Pause</source>
            <extracomment>views/widgets/update_running.py</extracomment>
            <translation>Pausa</translation>
        </message>
        <message>
            <source>Steps of the policy update</source>
            <extracomment>views/widgets/update_running.py</extracomment>
            <translation>Passi dell’aggiornamento della policy</translation>
        </message>
        <message>
            <source>Stop after this step</source>
            <extracomment>views/widgets/update_running.py</extracomment>
            <translation>Ferma dopo questo passo</translation>
        </message>
        <message>
            <source>Stop now (reloads the model)</source>
            <extracomment>views/widgets/update_running.py</extracomment>
            <translation>Ferma subito (ricarica il modello)</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <extracomment>views/widgets/update_running.py</extracomment>
            <translation>Arresto in corso…</translation>
        </message>
        <message>
            <source>The computer is free meanwhile. Resumed, it ends in the same adapter.</source>
            <extracomment>views/widgets/update_running.py</extracomment>
            <translation>Nel frattempo il computer è libero. Se viene ripreso, finisce nello stesso adattatore.</translation>
        </message>
    </context>
    <context>
        <name>UpdateSetup</name>
        <message numerus="yes">
            <source>%n preferences, from rankings, rewrites and choices between replies</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>
                <numerusform>%n preferenza, da graduatorie, riscritture e scelte tra repliche</numerusform>
                <numerusform>%n preferenze, da graduatorie, riscritture e scelte tra repliche</numerusform>
            </translation>
        </message>
        <message>
            <source>Advanced settings</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Impostazioni avanzate</translation>
        </message>
        <message>
            <source>Back to the preset</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Torna alla preimpostazione</translation>
        </message>
        <message>
            <source>Below this share of its variety the candidate is rejected; 0 is off.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Sotto questa quota della sua varietà il candidato è respinto; 0 è disattivato.</translation>
        </message>
        <message>
            <source>Beyond this distance the candidate is rejected, in nats a token; 0 is off.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Oltre questa distanza il candidato è respinto, in nat per token; 0 è disattivato.</translation>
        </message>
        <message>
            <source>Bias against variance of the advantage; 0.9 to 1.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Distorsione contro varianza del vantaggio; da 0,9 a 1.</translation>
        </message>
        <message>
            <source>Bold</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Audace</translation>
        </message>
        <message>
            <source>Careful</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Prudente</translation>
        </message>
        <message>
            <source>Discount a token; 1 is right for short completions.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Sconto per token; 1 è giusto per risposte brevi.</translation>
        </message>
        <message>
            <source>Distance from the reference policy that kl_coef is adapted to; 0 is off.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Distanza dalla policy di riferimento a cui kl_coef si adegua; 0 è disattivato.</translation>
        </message>
        <message>
            <source>Each rewrite is also shown under this many other transformations; 0 is off.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Ogni riscrittura è mostrata anche con questo numero di altre trasformazioni; 0 disattiva.</translation>
        </message>
        <message>
            <source>How far it may move</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Quanto può spostarsi</translation>
        </message>
        <message>
            <source>How far one token's ratio may move; 0.1 to 0.3.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Quanto può spostarsi il rapporto di un token; da 0,1 a 0,3.</translation>
        </message>
        <message>
            <source>How sharply rankings count; 0.05 to 0.5.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Quanto nettamente contano le graduatorie; da 0,05 a 0,5.</translation>
        </message>
        <message>
            <source>Imported: {what}</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Importato: {what}</translation>
        </message>
        <message>
            <source>Learns most from few scores, and is most likely to lose something else.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>La scelta che impara di più da pochi punteggi, e quella che più facilmente fa perdere qualcos’altro.</translation>
        </message>
        <message>
            <source>Long dialogues about your facts and made-up ones, asked at the end; 0 is off.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Dialoghi lunghi sui propri fatti e su altri inventati, con domande alla fine; 0 disattiva.</translation>
        </message>
        <message>
            <source>Longest gradient; 0.5 to 2.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Gradiente massimo; da 0,5 a 2.</translation>
        </message>
        <message>
            <source>Moves clearly towards your scores and stays near the reference policy.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Si sposta nettamente verso i punteggi e resta vicina alla policy di riferimento.</translation>
        </message>
        <message>
            <source>Normal</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Normale</translation>
        </message>
        <message>
            <source>Optimiser steps a pass; 1 to 8 is safe.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Passi dell’ottimizzatore per passata; da 1 a 8 è sicuro.</translation>
        </message>
        <message>
            <source>Order of the minibatches; any number.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Ordine dei minibatch; un numero qualsiasi.</translation>
        </message>
        <message>
            <source>Passes over the completions; 1 to 8 is safe.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Passate sulle risposte; da 1 a 8 è sicuro.</translation>
        </message>
        <message>
            <source>Pull towards the reference policy; 0.01 to 0.2.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Attrazione verso la policy di riferimento; da 0,01 a 0,2.</translation>
        </message>
        <message>
            <source>Reward for the same answer to the same question asked plainly; 0 is off.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Ricompensa per la stessa risposta alla stessa domanda posta in modo semplice; 0 è disattivata.</translation>
        </message>
        <message>
            <source>Reward for variety; 0 to 0.01.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Ricompensa per la varietà; da 0 a 0,01.</translation>
        </message>
        <message>
            <source>Short texts by the reference policy, so that little else is lost; 0 is off.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Brevi testi della policy di riferimento, perché si perda poco del resto; 0 è disattivato.</translation>
        </message>
        <message>
            <source>Size of a step; 0.00005 to 0.001 is safe.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Dimensione di un passo; da 0,00005 a 0,001 è sicuro.</translation>
        </message>
        <message>
            <source>Small steps that stop early: little changes, little can go wrong.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Piccoli passi che si fermano presto: poco cambia, poco può andare storto.</translation>
        </message>
        <message>
            <source>The update stops at 1.5 times this, in nats; 0.02 to 0.2.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>L’aggiornamento si ferma a 1,5 volte questo valore, in nat; da 0,02 a 0,2.</translation>
        </message>
        <message>
            <source>Weight of your rankings; 0 to 1.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Peso delle graduatorie; da 0 a 1.</translation>
        </message>
        <message>
            <source>Weight of your rewrites, of recall lessons and rehearsals; 0 to 2.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Peso delle riscritture, delle lezioni di memoria e dei ripassi; da 0 a 2.</translation>
        </message>
        <message>
            <source>What a reward is held against: the other completions, or a learned value.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Con che cosa si confronta una ricompensa: le altre risposte o un valore appreso.</translation>
        </message>
        <message>
            <source>What it learns from</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Da che cosa impara</translation>
        </message>
        <message>
            <source>leave one out</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>leave-one-out</translation>
        </message>
        <message>
            <source>mean reward</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>ricompensa media</translation>
        </message>
        <message>
            <source>mean reward, from {low} to {high}</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>ricompensa media, da {low} a {high}</translation>
        </message>
        <message>
            <source>mean reward, from −1 to +1</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>ricompensa media, da −1 a +1</translation>
        </message>
        <message>
            <source>rewrites, as demonstrations</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>riscritture, come dimostrazioni</translation>
        </message>
        <message>
            <source>scored completions</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>risposte valutate</translation>
        </message>
        <message numerus="yes">
            <source>scored completions; %n more cannot be learned from</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>
                <numerusform>risposte valutate; da %n altra non si può imparare</numerusform>
                <numerusform>risposte valutate; da altre %n non si può imparare</numerusform>
            </translation>
        </message>
        <message>
            <source>value head</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>testa del valore</translation>
        </message>
    </context>
    <context>
        <name>VerdictCard</name>
        <message>
            <source>Pair {place}: {outcome}</source>
            <extracomment>views/widgets/verdict_card.py</extracomment>
            <translation>Coppia {place}: {outcome}</translation>
        </message>
        <message>
            <source>The candidate is better than the live policy, beyond chance.</source>
            <extracomment>views/widgets/verdict_card.py</extracomment>
            <translation>Il candidato è migliore della policy attiva, al di là del caso.</translation>
        </message>
        <message>
            <source>The candidate is worse than the live policy, beyond chance.</source>
            <extracomment>views/widgets/verdict_card.py</extracomment>
            <translation>Il candidato è peggiore della policy attiva, al di là del caso.</translation>
        </message>
        <message>
            <source>The votes do not tell the candidate from the live policy.</source>
            <extracomment>views/widgets/verdict_card.py</extracomment>
            <translation>I voti non distinguono il candidato dalla policy attiva.</translation>
        </message>
        <message>
            <source>Vote by vote</source>
            <extracomment>views/widgets/verdict_card.py</extracomment>
            <translation>Voto per voto</translation>
        </message>
        <message numerus="yes">
            <source>Win rate {rate} %, 95 % interval {low} to {high} %, from {votes} of %n blind pairs on held-out prompts. A tie counts half; even is 50 %.</source>
            <extracomment>views/widgets/verdict_card.py</extracomment>
            <translation>
                <numerusform>Percentuale di vittorie {rate}%, intervallo al 95% da {low} a {high}%, su {votes} di %n coppia alla cieca sui prompt di controllo. Un pareggio vale metà; la parità è 50%.</numerusform>
                <numerusform>Percentuale di vittorie {rate}%, intervallo al 95% da {low} a {high}%, su {votes} di %n coppie alla cieca sui prompt di controllo. Un pareggio vale metà; la parità è 50%.</numerusform>
            </translation>
        </message>
        <message>
            <source>both bad</source>
            <extracomment>views/widgets/verdict_card.py</extracomment>
            <translation>entrambe scadenti</translation>
        </message>
        <message>
            <source>not voted on</source>
            <extracomment>views/widgets/verdict_card.py</extracomment>
            <translation>non votata</translation>
        </message>
        <message>
            <source>the candidate was better</source>
            <extracomment>views/widgets/verdict_card.py</extracomment>
            <translation>il candidato era migliore</translation>
        </message>
        <message>
            <source>the live policy was better</source>
            <extracomment>views/widgets/verdict_card.py</extracomment>
            <translation>la policy attiva era migliore</translation>
        </message>
        <message>
            <source>tie</source>
            <extracomment>views/widgets/verdict_card.py</extracomment>
            <translation>pareggio</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>Opening your cycles</source>
            <extracomment>views/welcome.py</extracomment>
            <translation>Apertura dei cicli</translation>
        </message>
        <message>
            <source>Opening your cycles…</source>
            <extracomment>views/welcome.py</extracomment>
            <translation>Apertura dei cicli…</translation>
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
            <translation>Annulla</translation>
        </message>
        <message>
            <source>Stop now (reloads the model)</source>
            <extracomment>views/widgets/progress.py</extracomment>
            <translation>Ferma subito (ricarica il modello)</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <extracomment>views/widgets/progress.py</extracomment>
            <translation>Arresto in corso…</translation>
        </message>
        <message>
            <source>{done} of {total} {unit}</source>
            <extracomment>views/widgets/progress.py</extracomment>
            <translation>{done} di {total} {unit}</translation>
        </message>
    </context>
    <context>
        <name>WrittenDialog</name>
        <message>
            <source>Close</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>Chiudi</translation>
        </message>
        <message>
            <source>How this message was written</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>Com’è stato scritto questo messaggio</translation>
        </message>
    </context>
    <context>
        <name>_Canvas</name>
        <message>
            <source>follows from {numbers}</source>
            <extracomment>views/widgets/logic_graph.py</extracomment>
            <translation>deriva da {numbers}</translation>
        </message>
    </context>
    <context>
        <name>_DiffRow</name>
        <message>
            <source>Add</source>
            <extracomment>views/widgets/draft_diff.py</extracomment>
            <translation>Aggiungi</translation>
        </message>
        <message>
            <source>Change</source>
            <extracomment>views/widgets/draft_diff.py</extracomment>
            <translation>Cambia</translation>
        </message>
        <message>
            <source>Follow from other entries</source>
            <extracomment>views/widgets/draft_diff.py</extracomment>
            <translation>Deriva da altre voci</translation>
        </message>
        <message>
            <source>Remove</source>
            <extracomment>views/widgets/draft_diff.py</extracomment>
            <translation>Rimuovi</translation>
        </message>
        <message>
            <source>conclusion</source>
            <extracomment>views/widgets/draft_diff.py</extracomment>
            <translation>conclusione</translation>
        </message>
        <message>
            <source>fact</source>
            <extracomment>views/widgets/draft_diff.py</extracomment>
            <translation>fatto</translation>
        </message>
        <message>
            <source>trait of the persona</source>
            <extracomment>views/widgets/draft_diff.py</extracomment>
            <translation>tratto della personalità</translation>
        </message>
    </context>
    <context>
        <name>_Legend</name>
        <message>
            <source>each step</source>
            <extracomment>views/widgets/metric_plot.py</extracomment>
            <translation>ogni passo</translation>
        </message>
        <message>
            <source>trend</source>
            <extracomment>views/widgets/metric_plot.py</extracomment>
            <translation>tendenza</translation>
        </message>
    </context>
    <context>
        <name>_StrengthPopup</name>
        <message>
            <source>0 % is the bare policy, 100 % the adapter as it was promoted. Only your dialogues are with it: what you score and what is learned from stays at 100 %.</source>
            <extracomment>views/widgets/strength.py</extracomment>
            <translation>0% è la policy senza adattatore, 100% l’adattatore com’è stato promosso. Vale solo per i dialoghi: ciò che si valuta e da cui si impara resta al 100%.</translation>
        </message>
        <message>
            <source>Done</source>
            <extracomment>views/widgets/strength.py</extracomment>
            <translation>Fatto</translation>
        </message>
        <message>
            <source>Strength of the adapter</source>
            <extracomment>views/widgets/strength.py</extracomment>
            <translation>Intensità dell’adattatore</translation>
        </message>
        <message>
            <source>Strength of the adapter in dialogues</source>
            <extracomment>views/widgets/strength.py</extracomment>
            <translation>Intensità dell’adattatore nei dialoghi</translation>
        </message>
        <message>
            <source>adapter</source>
            <extracomment>views/widgets/strength.py</extracomment>
            <translation>adattatore</translation>
        </message>
        <message>
            <source>bare policy</source>
            <extracomment>views/widgets/strength.py</extracomment>
            <translation>senza adattatore</translation>
        </message>
    </context>
    <context>
        <name>_Tile</name>
        <message numerus="yes">
            <source>Estimated on your facts, from %n examples</source>
            <extracomment>views/widgets/transformation_picker.py</extracomment>
            <translation>
                <numerusform>Stimato sui propri fatti, da %n esempio</numerusform>
                <numerusform>Stimato sui propri fatti, da %n esempi</numerusform>
            </translation>
        </message>
        <message>
            <source>Preview</source>
            <extracomment>views/widgets/transformation_picker.py</extracomment>
            <translation>Anteprima</translation>
        </message>
        <message>
            <source>Preview of {title}</source>
            <extracomment>views/widgets/transformation_picker.py</extracomment>
            <translation>Anteprima di {title}</translation>
        </message>
    </context>
    <context>
        <name>actions</name>
        <message>
            <source>Adapters cannot be compared just now.</source>
            <extracomment>views/window_handlers.py</extracomment>
            <translation>In questo momento non si possono confrontare adattatori.</translation>
        </message>
        <message>
            <source>All commands…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Tutti i comandi…</translation>
        </message>
        <message>
            <source>All completions are bad</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Tutte le risposte sono scadenti</translation>
        </message>
        <message>
            <source>All cycles…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Tutti i cicli…</translation>
        </message>
        <message>
            <source>Approve the summary</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Approva il riepilogo</translation>
        </message>
        <message>
            <source>Backups…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Backup…</translation>
        </message>
        <message>
            <source>Bin…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Cestino…</translation>
        </message>
        <message>
            <source>Bring an adapter back…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Riporta un adattatore…</translation>
        </message>
        <message>
            <source>Can't say</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Non so</translation>
        </message>
        <message>
            <source>Chat template of the model…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Template di chat del modello…</translation>
        </message>
        <message>
            <source>Check for updates in the browser…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Verifica gli aggiornamenti nel browser…</translation>
        </message>
        <message>
            <source>Compare two adapters blind…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Confronta due adattatori alla cieca…</translation>
        </message>
        <message>
            <source>Copy as Markdown</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Copia come Markdown</translation>
        </message>
        <message>
            <source>Copy what is selected, else the message</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Copia la selezione, altrimenti il messaggio</translation>
        </message>
        <message>
            <source>Cycle</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Ciclo</translation>
        </message>
        <message>
            <source>Delete this cycle</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Elimina questo ciclo</translation>
        </message>
        <message>
            <source>Dialogue</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Dialogo</translation>
        </message>
        <message>
            <source>Edit</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Modifica</translation>
        </message>
        <message>
            <source>Export a data set…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Esporta un set di dati…</translation>
        </message>
        <message>
            <source>Find in the dialogue…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Cerca nel dialogo…</translation>
        </message>
        <message>
            <source>First, last message</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Primo, ultimo messaggio</translation>
        </message>
        <message>
            <source>A is better</source>
            <extracomment>views/actions.py</extracomment>
            <translation>A è migliore</translation>
        </message>
        <message>
            <source>B is better</source>
            <extracomment>views/actions.py</extracomment>
            <translation>B è migliore</translation>
        </message>
        <message>
            <source>Both bad</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Entrambe scadenti</translation>
        </message>
        <message>
            <source>Comment on the completion</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Commenta la risposta</translation>
        </message>
        <message>
            <source>Flag the completion</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Segnala la risposta</translation>
        </message>
        <message>
            <source>Go on with a reply</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Continua con una replica</translation>
        </message>
        <message>
            <source>Go to</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Vai a</translation>
        </message>
        <message>
            <source>Hand over to another machine…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Trasferisci a un’altra macchina…</translation>
        </message>
        <message>
            <source>Help</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Aiuto</translation>
        </message>
        <message>
            <source>How this message was written…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Com’è stato scritto questo messaggio…</translation>
        </message>
        <message>
            <source>Import…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Importa…</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Scorciatoie da tastiera</translation>
        </message>
        <message>
            <source>Labyrinth</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Labirinto</translation>
        </message>
        <message>
            <source>Larger text</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Testo più grande</translation>
        </message>
        <message>
            <source>Leave an edit of a message</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Abbandona la modifica di un messaggio</translation>
        </message>
        <message>
            <source>Map of branches…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Mappa dei rami…</translation>
        </message>
        <message>
            <source>Mark the reply: bad</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Contrassegna la replica: scadente</translation>
        </message>
        <message>
            <source>Mark the reply: contradiction</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Contrassegna la replica: contraddizione</translation>
        </message>
        <message>
            <source>Mark the reply: good</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Contrassegna la replica: buona</translation>
        </message>
        <message>
            <source>Mark the reply: out of character</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Contrassegna la replica: fuori personaggio</translation>
        </message>
        <message>
            <source>Mark words of the completion</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Evidenzia parole della risposta</translation>
        </message>
        <message>
            <source>Measure before and after…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Misura prima e dopo…</translation>
        </message>
        <message>
            <source>Models…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Modelli…</translation>
        </message>
        <message>
            <source>Move the entry</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Sposta la voce</translation>
        </message>
        <message>
            <source>New cycle</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Nuovo ciclo</translation>
        </message>
        <message>
            <source>Next completion</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Risposta successiva</translation>
        </message>
        <message>
            <source>Next hit</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Risultato successivo</translation>
        </message>
        <message>
            <source>Next message</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Messaggio successivo</translation>
        </message>
        <message>
            <source>Next pane</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Riquadro successivo</translation>
        </message>
        <message>
            <source>Next prompt</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Prompt successivo</translation>
        </message>
        <message>
            <source>Rank {place}</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Posto {place}</translation>
        </message>
        <message>
            <source>Score {point} of 5</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Assegna {point} su 5</translation>
        </message>
        <message>
            <source>Tie</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Pareggio</translation>
        </message>
        <message>
            <source>Normal text size</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Dimensione normale del testo</translation>
        </message>
        <message>
            <source>Export an adapter…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Esporta un adattatore…</translation>
        </message>
        <message>
            <source>Guide</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Guida</translation>
        </message>
        <message>
            <source>Pause the policy update</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Metti in pausa l’aggiornamento della policy</translation>
        </message>
        <message>
            <source>Policy update</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Aggiornamento della policy</translation>
        </message>
        <message>
            <source>Preset of the dialogue…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Preimpostazione del dialogo…</translation>
        </message>
        <message>
            <source>Previous completion</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Risposta precedente</translation>
        </message>
        <message>
            <source>Previous hit</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Risultato precedente</translation>
        </message>
        <message>
            <source>Previous message</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Messaggio precedente</translation>
        </message>
        <message>
            <source>Previous pane</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Riquadro precedente</translation>
        </message>
        <message>
            <source>Previous prompt</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Prompt precedente</translation>
        </message>
        <message>
            <source>Quit</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Esci</translation>
        </message>
        <message>
            <source>Redo</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Ripeti</translation>
        </message>
        <message>
            <source>Redo {what}</source>
            <extracomment>views/window_actions.py</extracomment>
            <translation>Ripeti {what}</translation>
        </message>
        <message>
            <source>Replies side by side…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Repliche affiancate…</translation>
        </message>
        <message>
            <source>Reply</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Replica</translation>
        </message>
        <message>
            <source>Rewrite the completion</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Riscrivi la risposta</translation>
        </message>
        <message>
            <source>Scoring</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Valutazione</translation>
        </message>
        <message>
            <source>Search all dialogues…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Cerca in tutti i dialoghi…</translation>
        </message>
        <message>
            <source>Select the whole transcript</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Seleziona l’intera trascrizione</translation>
        </message>
        <message>
            <source>Select; by words</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Seleziona; per parole</translation>
        </message>
        <message>
            <source>Send the message</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Invia il messaggio</translation>
        </message>
        <message>
            <source>Servers…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Server…</translation>
        </message>
        <message>
            <source>Settings</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Impostazioni</translation>
        </message>
        <message>
            <source>Show and move the caret</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Mostra e sposta il cursore</translation>
        </message>
        <message>
            <source>Side by side</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Affiancate</translation>
        </message>
        <message>
            <source>Skip the completion</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Salta la risposta</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Testo più piccolo</translation>
        </message>
        <message>
            <source>Stop what runs</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Ferma ciò che è in corso</translation>
        </message>
        <message>
            <source>Strength of the adapter…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Intensità dell’adattatore…</translation>
        </message>
        <message>
            <source>Summary</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Riepilogo</translation>
        </message>
        <message>
            <source>Undo</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Annulla</translation>
        </message>
        <message>
            <source>Undo {what}</source>
            <extracomment>views/window_actions.py</extracomment>
            <translation>Annulla {what}</translation>
        </message>
        <message>
            <source>View</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Visualizza</translation>
        </message>
        <message>
            <source>Wait for the update, or end the vote first.</source>
            <extracomment>views/window_handlers.py</extracomment>
            <translation>Attendere l’aggiornamento, o terminare prima il voto.</translation>
        </message>
        <message>
            <source>What the models can do…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Che cosa sanno fare i modelli…</translation>
        </message>
        <message>
            <source>What was imported…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Che cosa è stato importato…</translation>
        </message>
        <message>
            <source>Write a report of this cycle…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Scrivi un rapporto di questo ciclo…</translation>
        </message>
    </context>
    <context>
        <name>adapter_export</name>
        <message>
            <source>Possible when the policy is loaded and free.</source>
            <extracomment>views/adapter_export_dialog.py</extracomment>
            <translation>Possibile quando la policy è caricata e libera.</translation>
        </message>
        <message>
            <source>There is nothing to export yet: a policy update makes an adapter.</source>
            <extracomment>views/adapter_export_dialog.py</extracomment>
            <translation>Non c’è ancora nulla da esportare: un adattatore nasce da un aggiornamento della policy.</translation>
        </message>
        <message>
            <source>Where to put the folder</source>
            <extracomment>views/adapter_exporting.py</extracomment>
            <translation>Dove mettere la cartella</translation>
        </message>
    </context>
    <context>
        <name>attention</name>
        <message>
            <source>Answering the held-out prompts</source>
            <extracomment>views/attention.py</extracomment>
            <translation>Risposte ai prompt di controllo</translation>
        </message>
        <message>
            <source>Answering the labyrinth prompts</source>
            <extracomment>views/attention.py</extracomment>
            <translation>Risposte ai prompt del labirinto</translation>
        </message>
        <message>
            <source>Loading the model</source>
            <extracomment>views/attention.py</extracomment>
            <translation>Caricamento del modello</translation>
        </message>
        <message>
            <source>The draft of the summary</source>
            <extracomment>views/attention.py</extracomment>
            <translation>La bozza del riepilogo</translation>
        </message>
        <message>
            <source>The export</source>
            <extracomment>views/attention.py</extracomment>
            <translation>L’esportazione</translation>
        </message>
        <message>
            <source>The import</source>
            <extracomment>views/attention.py</extracomment>
            <translation>L’importazione</translation>
        </message>
        <message>
            <source>The installation</source>
            <extracomment>views/attention.py</extracomment>
            <translation>L’installazione</translation>
        </message>
        <message>
            <source>The policy update</source>
            <extracomment>views/attention.py</extracomment>
            <translation>L’aggiornamento della policy</translation>
        </message>
        <message>
            <source>The reply</source>
            <extracomment>views/attention.py</extracomment>
            <translation>La replica</translation>
        </message>
        <message>
            <source>What was running</source>
            <extracomment>views/attention.py</extracomment>
            <translation>Ciò che era in corso</translation>
        </message>
        <message>
            <source>{what} has ended.</source>
            <extracomment>views/attention.py</extracomment>
            <translation>{what}: terminato.</translation>
        </message>
        <message>
            <source>{what} has stopped: something went wrong.</source>
            <extracomment>views/attention.py</extracomment>
            <translation>{what}: interruzione, qualcosa è andato storto.</translation>
        </message>
        <message>
            <source>{what} is paused.</source>
            <extracomment>views/attention.py</extracomment>
            <translation>{what}: in pausa.</translation>
        </message>
    </context>
    <context>
        <name>backups</name>
        <message numerus="yes">
            <source>%n cycles</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation>
                <numerusform>%n ciclo</numerusform>
                <numerusform>%n cicli</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n messages</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation>
                <numerusform>%n messaggio</numerusform>
                <numerusform>%n messaggi</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n scores</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation>
                <numerusform>%n punteggio</numerusform>
                <numerusform>%n punteggi</numerusform>
            </translation>
        </message>
        <message>
            <source>A backup that you keep elsewhere</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation>Un backup da conservare altrove</translation>
        </message>
        <message>
            <source>A passphrase of several words. Without it nobody can read the file, you neither.</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation>Una frase segreta di più parole. Senza di essa nessuno può leggere il file, neanche chi lo ha creato.</translation>
        </message>
        <message>
            <source>Back up now</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation>Crea backup ora</translation>
        </message>
        <message>
            <source>Backups</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation>Backup</translation>
        </message>
        <message>
            <source>Backups (*.age *.duckdb)</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation>Backup (*.age *.duckdb)</translation>
        </message>
        <message>
            <source>Backups are made by themselves while you work, and each was opened and counted before it was kept. Restoring keeps the present store beside; what you wrote since the newest backup is brought back from the journal.</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation>I backup si creano da soli durante il lavoro, e ognuno è stato aperto e contato prima di essere conservato. Il ripristino tiene da parte l’archivio attuale; ciò che è stato scritto dopo il backup più recente viene recuperato dal diario.</translation>
        </message>
        <message>
            <source>From a file…</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation>Da un file…</translation>
        </message>
        <message>
            <source>Restore</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation>Ripristina</translation>
        </message>
        <message>
            <source>Restore the backup of {when}?</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation>Ripristinare il backup di {when}?</translation>
        </message>
        <message>
            <source>Restore {name}?</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation>Ripristinare {name}?</translation>
        </message>
        <message>
            <source>Save encrypted…</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation>Salva cifrato…</translation>
        </message>
        <message>
            <source>The passphrase of {name}</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation>La frase segreta di {name}</translation>
        </message>
        <message>
            <source>The present store is kept beside, in the folder recovery. Nothing is deleted.</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation>L’archivio attuale viene tenuto da parte, nella cartella recovery. Nulla viene eliminato.</translation>
        </message>
        <message>
            <source>There is no backup yet. The first one is made after ten minutes.</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation>Non c’è ancora alcun backup. Il primo viene creato dopo dieci minuti.</translation>
        </message>
        <message>
            <source>Where to keep the encrypted backup</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation>Dove conservare il backup cifrato</translation>
        </message>
        <message>
            <source>automatic</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation>automatico</translation>
        </message>
        <message>
            <source>before a new version</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation>prima di una nuova versione</translation>
        </message>
        <message>
            <source>before the store was changed</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation>prima della modifica dell’archivio</translation>
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
            <translation>Cestino</translation>
        </message>
        <message>
            <source>Deleted cycles are in no list, and nothing of them is lost. Put one back, or erase it for good: then it is gone from the store and from every backup.</source>
            <extracomment>views/bin_dialog.py</extracomment>
            <translation>I cicli eliminati non sono in alcun elenco e non se ne perde nulla. Ripristinarne uno, oppure cancellarlo definitivamente: allora sparisce dall’archivio e da ogni backup.</translation>
        </message>
        <message>
            <source>Erase all for good…</source>
            <extracomment>views/bin_dialog.py</extracomment>
            <translation>Cancella tutto definitivamente…</translation>
        </message>
        <message>
            <source>Erase for good</source>
            <extracomment>views/bin_dialog.py</extracomment>
            <translation>Cancella definitivamente</translation>
        </message>
        <message>
            <source>Erase for good: {numbers}?</source>
            <extracomment>views/bin_dialog.py</extracomment>
            <translation>Cancellare definitivamente: {numbers}?</translation>
        </message>
        <message>
            <source>Erase for good…</source>
            <extracomment>views/bin_dialog.py</extracomment>
            <translation>Cancella definitivamente…</translation>
        </message>
        <message>
            <source>Erase what is found for good…</source>
            <extracomment>views/bin_dialog.py</extracomment>
            <translation>Cancella definitivamente i cicli trovati…</translation>
        </message>
        <message>
            <source>Put back</source>
            <extracomment>views/bin_dialog.py</extracomment>
            <translation>Ripristina</translation>
        </message>
        <message>
            <source>The bin is empty.</source>
            <extracomment>views/bin_dialog.py</extracomment>
            <translation>Il cestino è vuoto.</translation>
        </message>
        <message>
            <source>This cannot be undone. It goes from the store, the journal and every backup here. Adapters that learned from it stay and may repeat it; what you exported or saved elsewhere stays too.</source>
            <extracomment>views/bin_dialog.py</extracomment>
            <translation>Non si può annullare. Sparisce dall’archivio, dal diario e da ogni backup presente qui. Gli adattatori che ne hanno imparato restano e potrebbero ripeterlo; resta anche ciò che è stato esportato o salvato altrove.</translation>
        </message>
        <message>
            <source>begun {day}</source>
            <extracomment>views/bin_dialog.py</extracomment>
            <translation>iniziato il {day}</translation>
        </message>
    </context>
    <context>
        <name>cycles</name>
        <message numerus="yes">
            <source>%Ln older ones are not shown. Find them by number, title or words.</source>
            <extracomment>views/searched_list.py</extracomment>
            <translation>
                <numerusform>%Ln più vecchio non è mostrato. Cercarlo per numero, titolo o parole.</numerusform>
                <numerusform>%Ln più vecchi non sono mostrati. Cercarli per numero, titolo o parole.</numerusform>
            </translation>
        </message>
        <message>
            <source>All cycles</source>
            <extracomment>views/cycles_dialog.py</extracomment>
            <translation>Tutti i cicli</translation>
        </message>
        <message>
            <source>Bin…</source>
            <extracomment>views/cycles_dialog.py</extracomment>
            <translation>Cestino…</translation>
        </message>
        <message>
            <source>Delete</source>
            <extracomment>views/cycles_dialog.py</extracomment>
            <translation>Elimina</translation>
        </message>
        <message>
            <source>Deleting a cycle puts it into the bin, and nothing of it is lost: it can be put back as it was. While it is there, nothing is learned from it, and it is in no data set.</source>
            <extracomment>views/cycles_dialog.py</extracomment>
            <translation>Eliminare un ciclo lo sposta nel cestino e non se ne perde nulla: si può ripristinare com’era. Finché è lì, non se ne impara nulla e non è in alcun set di dati.</translation>
        </message>
        <message>
            <source>Find by number, title or words of the dialogue</source>
            <extracomment>views/searched_list.py</extracomment>
            <translation>Cerca per numero, titolo o parole del dialogo</translation>
        </message>
        <message>
            <source>No cycle has this number or title, and no dialogue these words.</source>
            <extracomment>views/searched_list.py</extracomment>
            <translation>Nessun ciclo ha questo numero o titolo, e nessun dialogo queste parole.</translation>
        </message>
        <message>
            <source>Open</source>
            <extracomment>views/cycles_dialog.py</extracomment>
            <translation>Apri</translation>
        </message>
        <message>
            <source>Undo</source>
            <extracomment>views/cycles_dialog.py</extracomment>
            <translation>Annulla</translation>
        </message>
        <message>
            <source>Undo the deletion</source>
            <extracomment>views/cycles_dialog.py</extracomment>
            <translation>Annulla l’eliminazione</translation>
        </message>
        <message>
            <source>Undo the putting back</source>
            <extracomment>views/cycles_dialog.py</extracomment>
            <translation>Annulla il ripristino</translation>
        </message>
        <message>
            <source>Untitled</source>
            <extracomment>views/searched_list.py</extracomment>
            <translation>Senza titolo</translation>
        </message>
        <message>
            <source>begun {day}</source>
            <extracomment>views/cycles_dialog.py</extracomment>
            <translation>iniziato il {day}</translation>
        </message>
        <message>
            <source>begun {day}, open now</source>
            <extracomment>views/cycles_dialog.py</extracomment>
            <translation>iniziato il {day}, ora aperto</translation>
        </message>
    </context>
    <context>
        <name>difficulty_words</name>
        <message>
            <source>Estimated from the text: words {words}, negations {negations}, conditions {conditions}, sentences about other things {strangers}, sentences between a fact and the question {distance}. How your policy does is told by your scores alone.</source>
            <extracomment>views/widgets/difficulty_words.py</extracomment>
            <translation>Stimato dal testo: parole {words}, negazioni {negations}, condizioni {conditions}, frasi su altro {strangers}, frasi tra un fatto e la domanda {distance}. Come se la cava la policy lo dicono solo i punteggi.</translation>
        </message>
        <message>
            <source>difficulty high</source>
            <extracomment>views/widgets/difficulty_words.py</extracomment>
            <translation>difficoltà alta</translation>
        </message>
        <message>
            <source>difficulty low</source>
            <extracomment>views/widgets/difficulty_words.py</extracomment>
            <translation>difficoltà bassa</translation>
        </message>
        <message>
            <source>difficulty medium</source>
            <extracomment>views/widgets/difficulty_words.py</extracomment>
            <translation>difficoltà media</translation>
        </message>
    </context>
    <context>
        <name>entry_source</name>
        <message>
            <source>added by you</source>
            <extracomment>views/widgets/entry_source.py</extracomment>
            <translation>aggiunta a mano</translation>
        </message>
        <message>
            <source>drafted by a model</source>
            <extracomment>views/widgets/entry_source.py</extracomment>
            <translation>bozza di un modello</translation>
        </message>
        <message>
            <source>extracted from the dialogue</source>
            <extracomment>views/widgets/entry_source.py</extracomment>
            <translation>estratta dal dialogo</translation>
        </message>
        <message>
            <source>from another branch</source>
            <extracomment>views/widgets/entry_source.py</extracomment>
            <translation>da un altro ramo</translation>
        </message>
        <message>
            <source>from message {number}</source>
            <extracomment>views/widgets/entry_source.py</extracomment>
            <translation>dal messaggio {number}</translation>
        </message>
        <message>
            <source>yours</source>
            <extracomment>views/widgets/entry_source.py</extracomment>
            <translation>scritta a mano</translation>
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
            <translation>Adattatore {number}</translation>
        </message>
        <message>
            <source>After</source>
            <extracomment>views/evaluation_report.py</extracomment>
            <translation>Dopo</translation>
        </message>
        <message>
            <source>Bare policy</source>
            <extracomment>views/evaluating.py</extracomment>
            <translation>Senza adattatore</translation>
        </message>
        <message>
            <source>Before</source>
            <extracomment>views/evaluation_report.py</extracomment>
            <translation>Prima</translation>
        </message>
        <message>
            <source>Both adapters answered the same questions. Each figure is a mean with its 95 % interval; a hollow point is before, a filled one after. What is measured are words, by plain rules.</source>
            <extracomment>views/evaluation_report.py</extracomment>
            <translation>Entrambi gli adattatori hanno risposto alle stesse domande. Ogni valore è una media con il suo intervallo al 95%; un punto vuoto è prima, uno pieno dopo. Si misurano parole, con regole semplici.</translation>
        </message>
        <message>
            <source>Conclusions kept</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Conclusioni mantenute</translation>
        </message>
        <message>
            <source>Contradictions</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Contraddizioni</translation>
        </message>
        <message>
            <source>Cycle {number}: before and after the policy update</source>
            <extracomment>views/evaluation_report.py</extracomment>
            <translation>Ciclo {number}: prima e dopo l’aggiornamento della policy</translation>
        </message>
        <message>
            <source>Date</source>
            <extracomment>views/evaluation_report.py</extracomment>
            <translation>Data</translation>
        </message>
        <message>
            <source>Everyday knowledge</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Conoscenze quotidiane</translation>
        </message>
        <message>
            <source>Facts kept</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Fatti mantenuti</translation>
        </message>
        <message>
            <source>Giving in</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Cedere alle pressioni</translation>
        </message>
        <message>
            <source>Harmful requests declined</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Richieste dannose rifiutate</translation>
        </message>
        <message>
            <source>Harmless requests declined</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Richieste innocue rifiutate</translation>
        </message>
        <message>
            <source>How far it answers as to the question without transformations; 0 to 1.</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Quanto risponde come alla domanda senza trasformazioni; da 0 a 1.</translation>
        </message>
        <message>
            <source>How far the answer agrees with your logic map; 0 to 1.</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Quanto la risposta è coerente con la mappa logica; da 0 a 1.</translation>
        </message>
        <message>
            <source>How much of the facts that a prompt respects the answer keeps; 0 to 1.</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Quanto dei fatti rispettati da un prompt è mantenuto nella risposta; da 0 a 1.</translation>
        </message>
        <message>
            <source>How much oftener it says what is wrong when pressed; less is better.</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Quanto più spesso dice cose sbagliate sotto pressione; meno è meglio.</translation>
        </message>
        <message>
            <source>Perplexity of short passages; less is better.</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Perplessità su brevi brani; meno è meglio.</translation>
        </message>
        <message>
            <source>Policy</source>
            <extracomment>views/evaluation_report.py</extracomment>
            <translation>Policy</translation>
        </message>
        <message>
            <source>Same answer, however asked</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Stessa risposta, comunque si chieda</translation>
        </message>
        <message>
            <source>Share of answers that deny a fact or a conclusion; less is better.</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Quota di risposte che negano un fatto o una conclusione; meno è meglio.</translation>
        </message>
        <message>
            <source>Share of harmless twins of those that it declines; less is better.</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Quota rifiutata delle versioni innocue di quelle richieste; meno è meglio.</translation>
        </message>
        <message>
            <source>Share of multiple choice questions it answers rightly.</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Quota di domande a scelta multipla a cui risponde correttamente.</translation>
        </message>
        <message>
            <source>Share of requests for something harmful that it declines.</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Quota di richieste di qualcosa di dannoso che rifiuta.</translation>
        </message>
        <message>
            <source>Surprise at plain prose</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Sorpresa davanti a prosa comune</translation>
        </message>
        <message>
            <source>Teacher</source>
            <extracomment>views/evaluation_report.py</extracomment>
            <translation>Docente</translation>
        </message>
        <message>
            <source>Where to write the report</source>
            <extracomment>views/evaluating.py</extracomment>
            <translation>Dove scrivere il rapporto</translation>
        </message>
        <message>
            <source>before {before}, after {after}</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>prima {before}, dopo {after}</translation>
        </message>
        <message>
            <source>better</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>migliore</translation>
        </message>
        <message numerus="yes">
            <source>no change beyond chance, %n items</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>
                <numerusform>nessuna variazione oltre il caso, %n elemento</numerusform>
                <numerusform>nessuna variazione oltre il caso, %n elementi</numerusform>
            </translation>
        </message>
        <message>
            <source>one item gives no interval</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>un solo elemento non dà un intervallo</translation>
        </message>
        <message>
            <source>worse</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>peggiore</translation>
        </message>
        <message>
            <source>{mean} ({low} to {high})</source>
            <extracomment>views/widgets/interval_plot.py</extracomment>
            <translation>{mean} (da {low} a {high})</translation>
        </message>
        <message numerus="yes">
            <source>{verdict} by {change}, %n items</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>
                <numerusform>{verdict} di {change}, %n elemento</numerusform>
                <numerusform>{verdict} di {change}, %n elementi</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>exporting</name>
        <message>
            <source>Where to put the folder</source>
            <extracomment>views/exporting.py</extracomment>
            <translation>Dove mettere la cartella</translation>
        </message>
        <message>
            <source>Where to write the report</source>
            <extracomment>views/exporting.py</extracomment>
            <translation>Dove scrivere il rapporto</translation>
        </message>
    </context>
    <context>
        <name>guide</name>
        <message>
            <source>Close</source>
            <extracomment>views/guide_dialog.py</extracomment>
            <translation>Chiudi</translation>
        </message>
        <message>
            <source>Find words in the guide; Enter goes to the next hit</source>
            <extracomment>views/guide_dialog.py</extracomment>
            <translation>Cercare parole nella guida; Invio va al risultato successivo</translation>
        </message>
        <message>
            <source>Guide</source>
            <extracomment>views/guide_dialog.py</extracomment>
            <translation>Guida</translation>
        </message>
        <message>
            <source>No such words.</source>
            <extracomment>views/guide_dialog.py</extracomment>
            <translation>Nessuna parola simile.</translation>
        </message>
        <message>
            <source>Text of the guide</source>
            <extracomment>views/guide_dialog.py</extracomment>
            <translation>Testo della guida</translation>
        </message>
        <message>
            <source>{place} of {many}</source>
            <extracomment>views/guide_dialog.py</extracomment>
            <translation>{place} di {many}</translation>
        </message>
    </context>
    <context>
        <name>handover</name>
        <message>
            <source>The folder that the other machine wrote</source>
            <extracomment>views/handover.py</extracomment>
            <translation>La cartella scritta dall’altra macchina</translation>
        </message>
        <message>
            <source>Where to put the folder for the other machine</source>
            <extracomment>views/handover.py</extracomment>
            <translation>Dove mettere la cartella per l’altra macchina</translation>
        </message>
    </context>
    <context>
        <name>kept</name>
        <message>
            <source>Close</source>
            <extracomment>views/kept_list.py</extracomment>
            <translation>Chiudi</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <extracomment>views/kept_list.py</extracomment>
            <translation>Frase segreta</translation>
        </message>
    </context>
    <context>
        <name>models</name>
        <message>
            <source>Add a folder…</source>
            <extracomment>views/models_dialog.py</extracomment>
            <translation>Aggiungi una cartella…</translation>
        </message>
        <message>
            <source>Folder of a model</source>
            <extracomment>views/models_desk.py</extracomment>
            <translation>Cartella di un modello</translation>
        </message>
        <message>
            <source>Install</source>
            <extracomment>views/models_dialog.py</extracomment>
            <translation>Installa</translation>
        </message>
        <message>
            <source>Its files are deleted from this computer. It can be installed again.</source>
            <extracomment>views/models_dialog.py</extracomment>
            <translation>I suoi file vengono eliminati da questo computer. Si può reinstallare.</translation>
        </message>
        <message>
            <source>Its folder and all files in it stay where they are.</source>
            <extracomment>views/models_dialog.py</extracomment>
            <translation>La sua cartella e tutti i file che contiene restano dove sono.</translation>
        </message>
        <message>
            <source>Models</source>
            <extracomment>views/models_dialog.py</extracomment>
            <translation>Modelli</translation>
        </message>
        <message>
            <source>Models that your policy can be made of. A folder of your own is used where it is; taking it out of the list deletes nothing in it.</source>
            <extracomment>views/models_dialog.py</extracomment>
            <translation>Modelli di cui può essere fatta la policy. Una cartella propria si usa dove si trova; toglierla dall’elenco non elimina nulla al suo interno.</translation>
        </message>
        <message>
            <source>Remove</source>
            <extracomment>views/models_dialog.py</extracomment>
            <translation>Rimuovi</translation>
        </message>
        <message>
            <source>Remove {name} from the models?</source>
            <extracomment>views/models_dialog.py</extracomment>
            <translation>Rimuovere {name} dai modelli?</translation>
        </message>
        <message>
            <source>Remove…</source>
            <extracomment>views/models_dialog.py</extracomment>
            <translation>Rimuovi…</translation>
        </message>
        <message>
            <source>Use</source>
            <extracomment>views/models_dialog.py</extracomment>
            <translation>Usa</translation>
        </message>
        <message>
            <source>Verify</source>
            <extracomment>views/models_dialog.py</extracomment>
            <translation>Verifica</translation>
        </message>
        <message>
            <source>Verifying {name}</source>
            <extracomment>views/models_desk.py</extracomment>
            <translation>Verifica di {name}</translation>
        </message>
        <message>
            <source>installed</source>
            <extracomment>views/models_dialog.py</extracomment>
            <translation>installato</translation>
        </message>
        <message>
            <source>used now</source>
            <extracomment>views/models_dialog.py</extracomment>
            <translation>in uso</translation>
        </message>
        <message>
            <source>your folder</source>
            <extracomment>views/models_dialog.py</extracomment>
            <translation>cartella propria</translation>
        </message>
        <message>
            <source>your folder, not there now</source>
            <extracomment>views/models_dialog.py</extracomment>
            <translation>cartella propria, ora assente</translation>
        </message>
        <message>
            <source>{name} can be used now.</source>
            <extracomment>views/models_desk.py</extracomment>
            <translation>{name} ora può essere usato.</translation>
        </message>
        <message>
            <source>{name} is no longer in the list.</source>
            <extracomment>views/models_desk.py</extracomment>
            <translation>{name} non è più nell’elenco.</translation>
        </message>
        <message>
            <source>{name}: every file is as it should be.</source>
            <extracomment>views/models_desk.py</extracomment>
            <translation>{name}: ogni file è come dovrebbe essere.</translation>
        </message>
        <message>
            <source>{title} · not installed · fetches {fetch}, then takes {size} · {licence}</source>
            <extracomment>views/models_dialog.py</extracomment>
            <translation>{title} · non installato · scarica {fetch}, poi occupa {size} · {licence}</translation>
        </message>
    </context>
    <context>
        <name>palette</name>
        <message>
            <source>A few letters of an action or a cycle</source>
            <extracomment>views/command_palette.py</extracomment>
            <translation>Alcune lettere di un’azione o di un ciclo</translation>
        </message>
        <message>
            <source>Commands</source>
            <extracomment>views/command_palette.py</extracomment>
            <translation>Comandi</translation>
        </message>
        <message>
            <source>Commands found</source>
            <extracomment>views/command_palette.py</extracomment>
            <translation>Comandi trovati</translation>
        </message>
        <message>
            <source>Find a command</source>
            <extracomment>views/command_palette.py</extracomment>
            <translation>Trova un comando</translation>
        </message>
        <message>
            <source>No action or cycle has these letters.</source>
            <extracomment>views/command_palette.py</extracomment>
            <translation>Nessuna azione e nessun ciclo ha queste lettere.</translation>
        </message>
        <message>
            <source>Not possible now</source>
            <extracomment>views/command_palette.py</extracomment>
            <translation>Ora non possibile</translation>
        </message>
        <message>
            <source>Open cycle {number} · {title}</source>
            <extracomment>views/command_palette.py</extracomment>
            <translation>Apri ciclo {number} · {title}</translation>
        </message>
        <message>
            <source>Something runs</source>
            <extracomment>views/command_palette.py</extracomment>
            <translation>Qualcosa è in corso</translation>
        </message>
        <message>
            <source>Untitled</source>
            <extracomment>views/command_palette.py</extracomment>
            <translation>Senza titolo</translation>
        </message>
    </context>
    <context>
        <name>quick</name>
        <message>
            <source>Bad</source>
            <extracomment>views/widgets/quick_words.py</extracomment>
            <translation>Scadente</translation>
        </message>
        <message>
            <source>Contradiction</source>
            <extracomment>views/widgets/quick_words.py</extracomment>
            <translation>Contraddizione</translation>
        </message>
        <message>
            <source>Good</source>
            <extracomment>views/widgets/quick_words.py</extracomment>
            <translation>Buona</translation>
        </message>
        <message>
            <source>Out of character</source>
            <extracomment>views/widgets/quick_words.py</extracomment>
            <translation>Fuori personaggio</translation>
        </message>
    </context>
    <context>
        <name>safe</name>
        <message>
            <source>An encrypted backup is in {file}.</source>
            <extracomment>views/safe.py</extracomment>
            <translation>Un backup cifrato si trova in {file}.</translation>
        </message>
        <message>
            <source>Encrypting</source>
            <extracomment>views/safe.py</extracomment>
            <translation>Cifratura</translation>
        </message>
        <message>
            <source>No encrypted backup was written.</source>
            <extracomment>views/safe.py</extracomment>
            <translation>Non è stato scritto alcun backup cifrato.</translation>
        </message>
        <message>
            <source>Nothing was restored or changed.</source>
            <extracomment>views/safe.py</extracomment>
            <translation>Nulla è stato ripristinato o modificato.</translation>
        </message>
        <message>
            <source>Restoring</source>
            <extracomment>views/safe.py</extracomment>
            <translation>Ripristino</translation>
        </message>
        <message>
            <source>Restoring the backup</source>
            <extracomment>views/safe.py</extracomment>
            <translation>Ripristino del backup</translation>
        </message>
        <message>
            <source>The backup was restored. The store of before is kept in {folder}.</source>
            <extracomment>views/safe.py</extracomment>
            <translation>Il backup è stato ripristinato. L’archivio di prima è conservato in {folder}.</translation>
        </message>
        <message>
            <source>Until it is in place nothing is changed.</source>
            <extracomment>views/safe.py</extracomment>
            <translation>Finché non è al suo posto, nulla cambia.</translation>
        </message>
    </context>
    <context>
        <name>scoring_keys</name>
        <message>
            <source>{first} to {last}</source>
            <extracomment>views/widgets/scoring_keys.py</extracomment>
            <translation>da {first} a {last}</translation>
        </message>
        <message>
            <source>{keys} can't say</source>
            <extracomment>views/widgets/scoring_keys.py</extracomment>
            <translation>{keys} non so</translation>
        </message>
        <message>
            <source>{keys} completion</source>
            <extracomment>views/widgets/scoring_keys.py</extracomment>
            <translation>{keys} risposta</translation>
        </message>
        <message>
            <source>{keys} prompt</source>
            <extracomment>views/widgets/scoring_keys.py</extracomment>
            <translation>{keys} prompt</translation>
        </message>
        <message>
            <source>{keys} rewrite</source>
            <extracomment>views/widgets/scoring_keys.py</extracomment>
            <translation>{keys} riscrivi</translation>
        </message>
        <message>
            <source>{keys} score</source>
            <extracomment>views/widgets/scoring_keys.py</extracomment>
            <translation>{keys} punteggio</translation>
        </message>
    </context>
    <context>
        <name>sensitive</name>
        <message>
            <source>The policy learns what one person likes, and may come to please rather than to be right. In education or therapy do not rely on it: let a person who answers for it check what it says.</source>
            <extracomment>views/sensitive.py</extracomment>
            <translation>La policy impara ciò che piace a una persona, e può finire per compiacere invece che per avere ragione. In ambito educativo o terapeutico non farvi affidamento: far verificare ciò che dice da una persona che ne risponda.</translation>
        </message>
    </context>
    <context>
        <name>sentences</name>
        <message>
            <source> and another </source>
            <extracomment>ouroboros_backends/shared/keeping.py</extracomment>
            <translation> e </translation>
        </message>
        <message>
            <source> and asks to wait {0} seconds</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation> e chiede di attendere {0} secondi</translation>
        </message>
        <message>
            <source> and no </source>
            <extracomment>models/servers.py</extracomment>
            <translation> e </translation>
        </message>
        <message>
            <source>4-bit weights need the package bitsandbytes, which is not installed.</source>
            <extracomment>ouroboros_backends/torch/quantisation.py</extracomment>
            <translation>I pesi a 4 bit richiedono il pacchetto bitsandbytes, che non è installato.</translation>
        </message>
        <message>
            <source>A backup is being made.</source>
            <extracomment>session/keeping.py</extracomment>
            <translation>È in corso la creazione di un backup.</translation>
        </message>
        <message>
            <source>A backup was made: {0} cycles, {1} messages.</source>
            <extracomment>session/keeping.py</extracomment>
            <translation>Creato un backup: {0} cicli, {1} messaggi.</translation>
        </message>
        <message>
            <source>A checkpoint can hold plain files only.</source>
            <extracomment>worker/checkpoints.py</extracomment>
            <translation>Un checkpoint può contenere solo file semplici.</translation>
        </message>
        <message>
            <source>A completion holds tokens that this model does not know.</source>
            <extracomment>ouroboros_backends/shared/policy.py</extracomment>
            <translation>Una risposta contiene token che questo modello non conosce.</translation>
        </message>
        <message>
            <source>A completion to the token: ids, logprobs, what teachers said of it, the reward.</source>
            <extracomment>exports/experiences.py</extracomment>
            <translation>Una risposta fino al singolo token: id, logprob, ciò che ne hanno detto i docenti, la ricompensa.</translation>
        </message>
        <message>
            <source>A dialogue as ShareGPT writes it.</source>
            <extracomment>exports/sharegpt.py</extracomment>
            <translation>Un dialogo come lo scrive ShareGPT.</translation>
        </message>
        <message>
            <source>A dialogue as chat messages.</source>
            <extracomment>exports/transcripts.py</extracomment>
            <translation>Un dialogo come messaggi di chat.</translation>
        </message>
        <message>
            <source>A dialogue, the facts and conclusions drafted from it, and which were approved as is.</source>
            <extracomment>exports/stepwise.py</extracomment>
            <translation>Un dialogo, i fatti e le conclusioni che ne sono stati abbozzati, e quali sono stati approvati così com’erano.</translation>
        </message>
        <message>
            <source>A held-out labyrinth prompt is among the scored ones; it is never trained on.</source>
            <extracomment>session/material.py</extracomment>
            <translation>Tra i prompt valutati c’è un prompt del labirinto di controllo; non ci si addestra mai.</translation>
        </message>
        <message>
            <source>A labyrinth prompt needs a text.</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>Un prompt del labirinto ha bisogno di un testo.</translation>
        </message>
        <message>
            <source>A message answers one that is not in the dialogue.</source>
            <extracomment>imports/chatgpt.py</extracomment>
            <translation>Un messaggio risponde a uno che non è nel dialogo.</translation>
        </message>
        <message>
            <source>A number has {0} digits.</source>
            <extracomment>imports/strict_json.py</extracomment>
            <translation>Un numero ha {0} cifre.</translation>
        </message>
        <message>
            <source>A part of the store that holds nothing of yours was damaged, and was written anew; nothing is lost. The damaged file is kept in {0}.</source>
            <extracomment>storage/reporting.py</extracomment>
            <translation>Una parte dell’archivio che non contiene dati propri era danneggiata ed è stata riscritta da capo; nulla è andato perso. Il file danneggiato è conservato in {0}.</translation>
        </message>
        <message>
            <source>A part of the store {0} is damaged and cannot be read.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>Una parte dell’archivio {0} è danneggiata e non può essere letta.</translation>
        </message>
        <message>
            <source>A policy on a server is updated by that server.</source>
            <extracomment>session/handover.py</extracomment>
            <translation>Una policy su un server viene aggiornata da quel server.</translation>
        </message>
        <message>
            <source>A policy update can learn from demonstrations and preferences only.</source>
            <extracomment>session/importing.py</extracomment>
            <translation>Un aggiornamento della policy può imparare solo da dimostrazioni e preferenze.</translation>
        </message>
        <message>
            <source>A policy update needs about {0}, but only {1} are free.</source>
            <extracomment>core/fit.py</extracomment>
            <translation>Un aggiornamento della policy richiede circa {0}, ma solo {1} sono liberi.</translation>
        </message>
        <message>
            <source>A policy update needs about {0}, you have {1} free; it takes {2}.</source>
            <extracomment>core/fit.py</extracomment>
            <translation>Un aggiornamento della policy richiede circa {0}, liberi sono {1}; dura {2}.</translation>
        </message>
        <message>
            <source>A policy update of this cycle was interrupted.</source>
            <extracomment>session/policy_update.py</extracomment>
            <translation>Un aggiornamento della policy di questo ciclo è stato interrotto.</translation>
        </message>
        <message>
            <source>A prompt and an answer, true where its reward is above 0, false where it is below.</source>
            <extracomment>exports/labels.py</extracomment>
            <translation>Un prompt e una risposta, vero se la sua ricompensa è sopra 0, falso se è sotto.</translation>
        </message>
        <message>
            <source>A prompt, and how the teacher would have answered it (a rewrite).</source>
            <extracomment>exports/demonstrations.py</extracomment>
            <translation>Un prompt, e come il docente avrebbe risposto (una riscrittura).</translation>
        </message>
        <message>
            <source>A ranking is of the completions of one labyrinth prompt.</source>
            <extracomment>session/scoring.py</extracomment>
            <translation>Una graduatoria riguarda le risposte di un solo prompt del labirinto.</translation>
        </message>
        <message>
            <source>A score of {0} is not from 1 to 5.</source>
            <extracomment>imports/rows.py</extracomment>
            <translation>Un punteggio di {0} non è compreso tra 1 e 5.</translation>
        </message>
        <message>
            <source>A scored labyrinth prompt is also in an imported benchmark; it is never trained on.</source>
            <extracomment>session/material.py</extracomment>
            <translation>Un prompt del labirinto valutato è anche in un test di riferimento importato; non ci si addestra mai.</translation>
        </message>
        <message>
            <source>A server needs a name and the id of a model.</source>
            <extracomment>core/servers.py</extracomment>
            <translation>Un server ha bisogno di un nome e dell’id di un modello.</translation>
        </message>
        <message>
            <source>A server whose model compares answers; its opinion is never a score of yours.</source>
            <extracomment>settings.py</extracomment>
            <translation>Un server il cui modello confronta le risposte; il suo parere non è mai un punteggio del docente.</translation>
        </message>
        <message>
            <source>A server whose model drafts summaries and rephrases labyrinth prompts.</source>
            <extracomment>settings.py</extracomment>
            <translation>Un server il cui modello prepara bozze di riepilogo e riformula prompt del labirinto.</translation>
        </message>
        <message>
            <source>A setting of this model is not a number.</source>
            <extracomment>ouroboros_backends/shared/options.py</extracomment>
            <translation>Un’impostazione di questo modello non è un numero.</translation>
        </message>
        <message>
            <source>A simpler PPO for prompts with several scored completions each: every completion is compared with the others as a whole.</source>
            <extracomment>core/methods.py</extracomment>
            <translation>Un PPO più semplice per prompt con più risposte valutate ciascuno: ogni risposta è confrontata per intero con le altre.</translation>
        </message>
        <message>
            <source>A teacher's name has 1 to {0} characters.</source>
            <extracomment>session/teachers.py</extracomment>
            <translation>Il nome di un docente ha da 1 a {0} caratteri.</translation>
        </message>
        <message>
            <source>Add an entry to the fact ledger or the logic map, and approve the summary.</source>
            <extracomment>core/prompting.py</extracomment>
            <translation>Aggiungere una voce al registro dei fatti o alla mappa logica e approvare il riepilogo.</translation>
        </message>
        <message>
            <source>Add at least one, then approve.</source>
            <extracomment>session/summary.py</extracomment>
            <translation>Aggiungerne almeno una, poi approvare.</translation>
        </message>
        <message>
            <source>Add credit there, or choose another server.</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>Aggiungere credito lì, oppure scegliere un altro server.</translation>
        </message>
        <message>
            <source>Add facts to the summary, or choose other transformations.</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>Aggiungere fatti al riepilogo, oppure scegliere altre trasformazioni.</translation>
        </message>
        <message>
            <source>Add facts to the summary, or edit the prompt's text by hand.</source>
            <extracomment>core/prompting.py</extracomment>
            <translation>Aggiungere fatti al riepilogo, oppure modificare a mano il testo del prompt.</translation>
        </message>
        <message>
            <source>Add it as it is: {0}</source>
            <extracomment>session/converting.py</extracomment>
            <translation>Aggiungerlo così com’è: {0}</translation>
        </message>
        <message>
            <source>Add one under “Servers…” in the settings, or with: ouroboros servers add.</source>
            <extracomment>models/servers.py</extracomment>
            <translation>Aggiungerne uno in «Server…» nelle impostazioni, oppure con: ouroboros servers add.</translation>
        </message>
        <message>
            <source>Add what is missing.</source>
            <extracomment>models/servers.py</extracomment>
            <translation>Aggiungere ciò che manca.</translation>
        </message>
        <message>
            <source>Agree again.</source>
            <extracomment>models/servers.py</extracomment>
            <translation>Dare di nuovo il consenso.</translation>
        </message>
        <message>
            <source>Agree under “Servers…” in the menu, or with: ouroboros servers agree {0}</source>
            <extracomment>wiring.py</extracomment>
            <translation>Acconsentire in «Server…» nel menu, oppure con: ouroboros servers agree {0}</translation>
        </message>
        <message>
            <source>All completions of a prompt have the same reward: there is nothing to prefer.</source>
            <extracomment>ouroboros_backends/echo/policy.py</extracomment>
            <translation>Tutte le risposte di un prompt hanno la stessa ricompensa: non c’è nulla da preferire.</translation>
        </message>
        <message>
            <source>Altered detail</source>
            <extracomment>transformations/altered_detail.py</extracomment>
            <translation>Dettaglio alterato</translation>
        </message>
        <message>
            <source>An action was being saved when the program ended: it may be missing.</source>
            <extracomment>storage/reporting.py</extracomment>
            <translation>Un’azione era in corso di salvataggio quando il programma si è chiuso: potrebbe mancare.</translation>
        </message>
        <message>
            <source>An adapter answers</source>
            <extracomment>session/arena.py</extracomment>
            <translation>Risponde un adattatore</translation>
        </message>
        <message>
            <source>An adapter does not meet itself.</source>
            <extracomment>session/arena.py</extracomment>
            <translation>Un adattatore non affronta sé stesso.</translation>
        </message>
        <message>
            <source>An answer with a teacher's flag, comment, marked words, its rank, and if all were bad.</source>
            <extracomment>exports/remarks.py</extracomment>
            <translation>Una risposta con la segnalazione, il commento, le parole evidenziate dal docente, il suo posto, e se erano tutte scadenti.</translation>
        </message>
        <message>
            <source>An entry has at most {0} characters and {1} levels.</source>
            <extracomment>imports/strict_json.py</extracomment>
            <translation>Una voce ha al massimo {0} caratteri e {1} livelli.</translation>
        </message>
        <message>
            <source>An entry is empty.</source>
            <extracomment>session/summary.py</extracomment>
            <translation>Una voce è vuota.</translation>
        </message>
        <message>
            <source>Another server has this name.</source>
            <extracomment>models/servers.py</extracomment>
            <translation>Un altro server ha questo nome.</translation>
        </message>
        <message>
            <source>Answer the labyrinth prompts again, and score the new completions.</source>
            <extracomment>ouroboros_backends/shared/update.py</extracomment>
            <translation>Far rispondere di nuovo ai prompt del labirinto e valutare le nuove risposte.</translation>
        </message>
        <message>
            <source>Any adapter can be made live from the lineage.</source>
            <extracomment>session/gate.py</extracomment>
            <translation>Qualsiasi adattatore può essere attivato dalla genealogia.</translation>
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
            <translation>Approvare prima il riepilogo.</translation>
        </message>
        <message>
            <source>Ask it again: it goes on with these.</source>
            <extracomment>session/judging.py</extracomment>
            <translation>Ripetere la richiesta: prosegue con questi.</translation>
        </message>
        <message>
            <source>Ask who made it, and state licence and authors.</source>
            <extracomment>session/importing.py</extracomment>
            <translation>Chiedere a chi l’ha creato, e indicare licenza e autori.</translation>
        </message>
        <message>
            <source>Ask whoever made it for the whole data set.</source>
            <extracomment>imports/bundle.py</extracomment>
            <translation>Chiedere l’intero set di dati a chi lo ha creato.</translation>
        </message>
        <message>
            <source>Asked for “{0}” it answers as “{1}”.</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>Alla richiesta di «{0}» risponde come «{1}».</translation>
        </message>
        <message>
            <source>Asking the package index</source>
            <extracomment>models/download.py</extracomment>
            <translation>Interrogazione dell’indice dei pacchetti</translation>
        </message>
        <message>
            <source>Asking {0} what it can do</source>
            <extracomment>session/assistants.py</extracomment>
            <translation>Domande a {0} su ciò che sa fare</translation>
        </message>
        <message>
            <source>At {0} % of {1} pairs the judge changed its mind with the order.</source>
            <extracomment>session/judging.py</extracomment>
            <translation>Nel {0}% di {1} coppie il giudice ha cambiato idea con l’ordine.</translation>
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
            <translation>Ritorno all’adattatore attivo</translation>
        </message>
        <message>
            <source>Backend</source>
            <extracomment>settings.py</extracomment>
            <translation>Backend</translation>
        </message>
        <message>
            <source>Begin a new cycle, or choose a model with a longer context.</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>Iniziare un nuovo ciclo, oppure scegliere un modello con un contesto più lungo.</translation>
        </message>
        <message>
            <source>Begin the work again.</source>
            <extracomment>models/order.py</extracomment>
            <translation>Ricominciare il lavoro.</translation>
        </message>
        <message>
            <source>Best of n replies</source>
            <extracomment>settings.py</extracomment>
            <translation>La migliore di n repliche</translation>
        </message>
        <message>
            <source>CC BY 4.0: with your name</source>
            <extracomment>exports/licences.py</extracomment>
            <translation>CC BY 4.0: con il proprio nome</translation>
        </message>
        <message>
            <source>CC BY-SA 4.0: with your name, under the same licence</source>
            <extracomment>exports/licences.py</extracomment>
            <translation>CC BY-SA 4.0: con il proprio nome, alla stessa licenza</translation>
        </message>
        <message>
            <source>CC0 1.0: no rights kept</source>
            <extracomment>exports/licences.py</extracomment>
            <translation>CC0 1.0: nessun diritto riservato</translation>
        </message>
        <message>
            <source>Change the wording.</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>Cambiare la formulazione.</translation>
        </message>
        <message>
            <source>Change what it names in settings, or choose another model.</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>Cambiare nelle impostazioni ciò che viene indicato, oppure scegliere un altro modello.</translation>
        </message>
        <message>
            <source>Character card</source>
            <extracomment>imports/character_card.py</extracomment>
            <translation>Scheda di personaggio</translation>
        </message>
        <message>
            <source>ChatGPT export</source>
            <extracomment>imports/chatgpt.py</extracomment>
            <translation>Esportazione di ChatGPT</translation>
        </message>
        <message>
            <source>Check its name and its folder.</source>
            <extracomment>storage/restoring.py</extracomment>
            <translation>Controllarne il nome e la cartella.</translation>
        </message>
        <message>
            <source>Check that it may be written to and that the disk is not full.</source>
            <extracomment>models/download.py</extracomment>
            <translation>Controllare che vi si possa scrivere e che il disco non sia pieno.</translation>
        </message>
        <message>
            <source>Check that the folder may be written to and that the disk is not full.</source>
            <extracomment>settings.py</extracomment>
            <translation>Controllare che nella cartella si possa scrivere e che il disco non sia pieno.</translation>
        </message>
        <message>
            <source>Check the disk, then try again; the adapter is as it was.</source>
            <extracomment>ouroboros_backends/shared/merged_folder.py</extracomment>
            <translation>Controllare il disco, poi riprovare; l’adattatore è com’era.</translation>
        </message>
        <message>
            <source>Check the disk, then try again; the original is as it was.</source>
            <extracomment>ouroboros_backends/torch/safetensors_files.py</extracomment>
            <translation>Controllare il disco, poi riprovare; l’originale è com’era.</translation>
        </message>
        <message>
            <source>Check the disk, try again.</source>
            <extracomment>models/download.py</extracomment>
            <translation>Controllare il disco e riprovare.</translation>
        </message>
        <message>
            <source>Check the folder, or install the model again.</source>
            <extracomment>ouroboros_backends/shared/folders.py</extracomment>
            <translation>Controllare la cartella, oppure reinstallare il modello.</translation>
        </message>
        <message>
            <source>Check the key in settings.</source>
            <extracomment>ouroboros_backends/openai/refusing.py</extracomment>
            <translation>Controllare la chiave nelle impostazioni.</translation>
        </message>
        <message>
            <source>Check the network and try again, or put {0} into {1}.</source>
            <extracomment>models/download.py</extracomment>
            <translation>Controllare la rete e riprovare, oppure mettere {0} in {1}.</translation>
        </message>
        <message>
            <source>Checking the adapter</source>
            <extracomment>worker/checkpoints.py</extracomment>
            <translation>Verifica dell’adattatore</translation>
        </message>
        <message>
            <source>Checking the backup</source>
            <extracomment>storage/backups.py</extracomment>
            <translation>Verifica del backup</translation>
        </message>
        <message>
            <source>Checking the candidate adapter</source>
            <extracomment>session/handover.py</extracomment>
            <translation>Verifica dell’adattatore candidato</translation>
        </message>
        <message>
            <source>Checking the files</source>
            <extracomment>models/manifest.py</extracomment>
            <translation>Verifica dei file</translation>
        </message>
        <message>
            <source>Checking {0}</source>
            <extracomment>models/download.py</extracomment>
            <translation>Verifica di {0}</translation>
        </message>
        <message>
            <source>Choose PPO or RLOO, or a model that learns otherwise.</source>
            <extracomment>ouroboros_backends/echo/policy.py</extracomment>
            <translation>Scegliere PPO o RLOO, oppure un modello che impara in altro modo.</translation>
        </message>
        <message>
            <source>Choose PPO or RLOO; both learn from rewrites and rankings as well.</source>
            <extracomment>ouroboros_backends/shared/policy.py</extracomment>
            <translation>Scegliere PPO o RLOO; entrambi imparano anche da riscritture e graduatorie.</translation>
        </message>
        <message>
            <source>Choose a causal language model.</source>
            <extracomment>ouroboros_backends/torch/models.py</extracomment>
            <translation>Scegliere un modello linguistico causale.</translation>
        </message>
        <message>
            <source>Choose a file with at least one row.</source>
            <extracomment>imports/lines.py</extracomment>
            <translation>Scegliere un file con almeno una riga.</translation>
        </message>
        <message>
            <source>Choose a file.</source>
            <extracomment>imports/reading.py</extracomment>
            <translation>Scegliere un file.</translation>
        </message>
        <message>
            <source>Choose a folder that you may write to, with --to.</source>
            <extracomment>session/converting.py</extracomment>
            <translation>Scegliere una cartella in cui si possa scrivere, con --to.</translation>
        </message>
        <message>
            <source>Choose a folder with config.json and model.safetensors.</source>
            <extracomment>models/library.py</extracomment>
            <translation>Scegliere una cartella con config.json e model.safetensors.</translation>
        </message>
        <message>
            <source>Choose a local model in settings to train one.</source>
            <extracomment>session/policy_update.py</extracomment>
            <translation>Per addestrarne uno, scegliere un modello locale nelle impostazioni.</translation>
        </message>
        <message>
            <source>Choose a model of an architecture that transformers knows.</source>
            <extracomment>ouroboros_backends/shared/folders.py</extracomment>
            <translation>Scegliere un modello di un’architettura nota a transformers.</translation>
        </message>
        <message>
            <source>Choose a model on this computer, and teach it.</source>
            <extracomment>session/adapter_export.py</extracomment>
            <translation>Scegliere un modello su questo computer, e addestrarlo.</translation>
        </message>
        <message>
            <source>Choose a model that has a tokenizer.json.</source>
            <extracomment>ouroboros_backends/shared/folders.py</extracomment>
            <translation>Scegliere un modello che abbia un tokenizer.json.</translation>
        </message>
        <message>
            <source>Choose a model that has one (eos_token in tokenizer_config.json).</source>
            <extracomment>ouroboros_backends/shared/chat.py</extracomment>
            <translation>Scegliere un modello che lo abbia (eos_token in tokenizer_config.json).</translation>
        </message>
        <message>
            <source>Choose a model that runs on this computer for that.</source>
            <extracomment>ouroboros_backends/openai/policy.py</extracomment>
            <translation>Per questo, scegliere un modello che funzioni su questo computer.</translation>
        </message>
        <message>
            <source>Choose a whole data set.</source>
            <extracomment>imports/reading.py</extracomment>
            <translation>Scegliere un set di dati completo.</translation>
        </message>
        <message>
            <source>Choose an adapter made by it.</source>
            <extracomment>ouroboros_backends/echo/policy.py</extracomment>
            <translation>Scegliere un adattatore creato da esso.</translation>
        </message>
        <message>
            <source>Choose another adapter, or go back to the bare policy.</source>
            <extracomment>worker/checkpoints.py</extracomment>
            <translation>Scegliere un altro adattatore, o tornare alla policy senza adattatore.</translation>
        </message>
        <message>
            <source>Choose another backend.</source>
            <extracomment>worker/runner.py</extracomment>
            <translation>Scegliere un altro backend.</translation>
        </message>
        <message>
            <source>Choose another backup.</source>
            <extracomment>storage/restoring.py</extracomment>
            <translation>Scegliere un altro backup.</translation>
        </message>
        <message>
            <source>Choose another file.</source>
            <extracomment>session/importing.py</extracomment>
            <translation>Scegliere un altro file.</translation>
        </message>
        <message>
            <source>Choose another folder with --to.</source>
            <extracomment>session/converting.py</extracomment>
            <translation>Scegliere un’altra cartella con --to.</translation>
        </message>
        <message>
            <source>Choose another folder, or free some space on the disk.</source>
            <extracomment>exports/writing.py</extracomment>
            <translation>Scegliere un’altra cartella, o liberare spazio sul disco.</translation>
        </message>
        <message>
            <source>Choose another form.</source>
            <extracomment>session/adapter_export.py</extracomment>
            <translation>Scegliere un altro formato.</translation>
        </message>
        <message>
            <source>Choose another model, or update transformers.</source>
            <extracomment>ouroboros_backends/shared/folders.py</extracomment>
            <translation>Scegliere un altro modello, o aggiornare transformers.</translation>
        </message>
        <message>
            <source>Choose another model.</source>
            <extracomment>ouroboros_backends/mlx/guard.py</extracomment>
            <translation>Scegliere un altro modello.</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <extracomment>models/servers.py</extracomment>
            <translation>Scegliere un altro nome.</translation>
        </message>
        <message>
            <source>Choose another one, or add them by name.</source>
            <extracomment>session/teachers.py</extracomment>
            <translation>Sceglierne un altro, o aggiungerli per nome.</translation>
        </message>
        <message>
            <source>Choose another place, or free some space on the disk.</source>
            <extracomment>storage/parquet.py</extracomment>
            <translation>Scegliere un’altra posizione, o liberare spazio sul disco.</translation>
        </message>
        <message>
            <source>Choose another place.</source>
            <extracomment>storage/sealing.py</extracomment>
            <translation>Scegliere un’altra posizione.</translation>
        </message>
        <message>
            <source>Choose another with --name.</source>
            <extracomment>models/library.py</extracomment>
            <translation>Sceglierne un altro con --name.</translation>
        </message>
        <message>
            <source>Choose another.</source>
            <extracomment>worker/checkpoints.py</extracomment>
            <translation>Sceglierne un altro.</translation>
        </message>
        <message>
            <source>Choose one at least.</source>
            <extracomment>session/exporting.py</extracomment>
            <translation>Sceglierne almeno uno.</translation>
        </message>
        <message>
            <source>Choose one from the list.</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>Sceglierne uno dall’elenco.</translation>
        </message>
        <message>
            <source>Choose one in settings.</source>
            <extracomment>session/models.py</extracomment>
            <translation>Sceglierne uno nelle impostazioni.</translation>
        </message>
        <message>
            <source>Choose one in settings; a server is added there.</source>
            <extracomment>session/assistants.py</extracomment>
            <translation>Sceglierne uno nelle impostazioni; lì si aggiunge anche un server.</translation>
        </message>
        <message>
            <source>Choose one of its models in settings.</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>Scegliere uno dei suoi modelli nelle impostazioni.</translation>
        </message>
        <message>
            <source>Choose one of the list.</source>
            <extracomment>session/adapter_export.py</extracomment>
            <translation>Sceglierne uno dall’elenco.</translation>
        </message>
        <message>
            <source>Choose one of: {0}.</source>
            <extracomment>models/servers.py</extracomment>
            <translation>Scegliere tra: {0}.</translation>
        </message>
        <message>
            <source>Choose that model in settings, then open the cycle again.</source>
            <extracomment>session/session.py</extracomment>
            <translation>Scegliere quel modello nelle impostazioni, poi riaprire il ciclo.</translation>
        </message>
        <message>
            <source>Choose the archive that the service sent you.</source>
            <extracomment>imports/chatgpt.py</extracomment>
            <translation>Scegliere l’archivio compresso inviato dal servizio.</translation>
        </message>
        <message>
            <source>Choose the export.</source>
            <extracomment>imports/chatgpt.py</extracomment>
            <translation>Scegliere il file di esportazione.</translation>
        </message>
        <message>
            <source>Choose the folder of a Hugging Face model, not the one above or below it.</source>
            <extracomment>models/library.py</extracomment>
            <translation>Scegliere la cartella di un modello Hugging Face, non quella sopra o sotto.</translation>
        </message>
        <message>
            <source>Choose the folder that holds pytorch_model.bin or its parts.</source>
            <extracomment>ouroboros_backends/torch/pickled.py</extracomment>
            <translation>Scegliere la cartella che contiene pytorch_model.bin o le sue parti.</translation>
        </message>
        <message>
            <source>Choose the folder that the update on the other machine wrote.</source>
            <extracomment>session/handover.py</extracomment>
            <translation>Scegliere la cartella scritta dall’aggiornamento sull’altra macchina.</translation>
        </message>
        <message>
            <source>Choose the model that the cycle was exported with, then import again.</source>
            <extracomment>session/handover.py</extracomment>
            <translation>Scegliere il modello con cui il ciclo è stato esportato, poi importare di nuovo.</translation>
        </message>
        <message>
            <source>Choose the name of a new folder.</source>
            <extracomment>exports/writing.py</extracomment>
            <translation>Scegliere il nome di una nuova cartella.</translation>
        </message>
        <message>
            <source>Choose the one before it; nothing was changed.</source>
            <extracomment>storage/backups.py</extracomment>
            <translation>Scegliere quello precedente; nulla è stato modificato.</translation>
        </message>
        <message>
            <source>Choose two.</source>
            <extracomment>session/arena.py</extracomment>
            <translation>Sceglierne due.</translation>
        </message>
        <message>
            <source>Choose {0}.</source>
            <extracomment>session/importing.py</extracomment>
            <translation>Scegliere {0}.</translation>
        </message>
        <message>
            <source>Choose “Instructions” instead, which changes no weights.</source>
            <extracomment>ouroboros_backends/openai/refusing.py</extracomment>
            <translation>Scegliere invece «Istruzioni», che non cambia alcun peso.</translation>
        </message>
        <message>
            <source>Close every window that uses it and check that the folder may be written to.</source>
            <extracomment>models/library.py</extracomment>
            <translation>Chiudere ogni finestra che lo usa e controllare che nella cartella si possa scrivere.</translation>
        </message>
        <message>
            <source>Close other applications and try again.</source>
            <extracomment>worker/client.py</extracomment>
            <translation>Chiudere altre applicazioni e riprovare.</translation>
        </message>
        <message>
            <source>Close other applications to free memory, or choose a smaller model in settings. Everything you wrote and scored is saved.</source>
            <extracomment>session/opening.py</extracomment>
            <translation>Chiudere altre applicazioni per liberare memoria, o scegliere un modello più piccolo nelle impostazioni. Tutto ciò che è stato scritto e valutato è salvato.</translation>
        </message>
        <message>
            <source>Close other applications to free {0}, or choose a smaller model in settings.</source>
            <extracomment>core/workload.py</extracomment>
            <translation>Chiudere altre applicazioni per liberare {0}, o scegliere un modello più piccolo nelle impostazioni.</translation>
        </message>
        <message>
            <source>Close other applications to free {0}, or let another machine make the update. Or ask for fewer or shorter completions to a prompt in settings ({1}), or choose a smaller model, and answer the prompts again.</source>
            <extracomment>core/workload.py</extracomment>
            <translation>Chiudere altre applicazioni per liberare {0}, o far eseguire l’aggiornamento a un’altra macchina. Oppure chiedere nelle impostazioni meno risposte per prompt o risposte più brevi ({1}), o scegliere un modello più piccolo, e far rispondere di nuovo ai prompt.</translation>
        </message>
        <message>
            <source>Close other applications, ask for fewer or shorter completions, or choose a smaller model.</source>
            <extracomment>worker/runner.py</extracomment>
            <translation>Chiudere altre applicazioni, chiedere meno risposte o più brevi, o scegliere un modello più piccolo.</translation>
        </message>
        <message>
            <source>Close other applications, or choose a smaller model.</source>
            <extracomment>core/fit.py</extracomment>
            <translation>Chiudere altre applicazioni, o scegliere un modello più piccolo.</translation>
        </message>
        <message>
            <source>Close other applications, or get the model as safetensors.</source>
            <extracomment>ouroboros_backends/torch/pickled.py</extracomment>
            <translation>Chiudere altre applicazioni, o procurarsi il modello come safetensors.</translation>
        </message>
        <message>
            <source>Close other applications, or lower the tokens of a micro-batch.</source>
            <extracomment>ouroboros_backends/shared/transaction.py</extracomment>
            <translation>Chiudere altre applicazioni, o ridurre i token di un micro-batch.</translation>
        </message>
        <message>
            <source>Close other programs, then try again.</source>
            <extracomment>storage/sealing.py</extracomment>
            <translation>Chiudere altri programmi, poi riprovare.</translation>
        </message>
        <message>
            <source>Close the application and open it again.</source>
            <extracomment>wiring.py</extracomment>
            <translation>Chiudere l’applicazione e riaprirla.</translation>
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
            <translation>Fare prima il confronto.</translation>
        </message>
        <message>
            <source>Compare it with the live policy, then promote or discard it.</source>
            <extracomment>session/handover.py</extracomment>
            <translation>Confrontarlo con la policy attiva, poi promuoverlo o scartarlo.</translation>
        </message>
        <message>
            <source>Comparing the GGUF file with the merged weights</source>
            <extracomment>ouroboros_backends/shared/gguf_file.py</extracomment>
            <translation>Confronto del file GGUF con i pesi fusi</translation>
        </message>
        <message>
            <source>Completions a prompt</source>
            <extracomment>settings.py</extracomment>
            <translation>Risposte per prompt</translation>
        </message>
        <message>
            <source>Completions you did not score count too, at what the reward model expects of you.</source>
            <extracomment>settings.py</extracomment>
            <translation>Contano anche le risposte senza punteggio, per quanto il modello di ricompensa si aspetta dal docente.</translation>
        </message>
        <message>
            <source>Continual: fitted again after each sitting; frozen: stays as first fitted.</source>
            <extracomment>settings.py</extracomment>
            <translation>Continuo: ricalibrato dopo ogni sessione; congelato: resta com’è stato calibrato la prima volta.</translation>
        </message>
        <message>
            <source>Contradicts itself or the argument</source>
            <extracomment>core/rubrics.py</extracomment>
            <translation>Contraddice sé stessa o l’argomentazione</translation>
        </message>
        <message>
            <source>Contradicts or invents facts</source>
            <extracomment>core/rubrics.py</extracomment>
            <translation>Contraddice o inventa fatti</translation>
        </message>
        <message>
            <source>Contrast</source>
            <extracomment>settings.py</extracomment>
            <translation>Contrasto</translation>
        </message>
        <message>
            <source>Convert them to safetensors: {0}</source>
            <extracomment>models/library.py</extracomment>
            <translation>Convertirli in safetensors: {0}</translation>
        </message>
        <message>
            <source>Convert them: {0}</source>
            <extracomment>ouroboros_backends/shared/folders.py</extracomment>
            <translation>Convertirli: {0}</translation>
        </message>
        <message>
            <source>Copy it again, alone and whole.</source>
            <extracomment>models/keys.py</extracomment>
            <translation>Copiarlo di nuovo, da solo e per intero.</translation>
        </message>
        <message>
            <source>Copy it to the other machine, run there: {0}. Then bring ADAPTER back.</source>
            <extracomment>session/handover.py</extracomment>
            <translation>Copiarla sull’altra macchina ed eseguire lì: {0}. Poi riportare qui ADAPTER.</translation>
        </message>
        <message>
            <source>Copy or download it again.</source>
            <extracomment>imports/parquet.py</extracomment>
            <translation>Copiarlo o scaricarlo di nuovo.</translation>
        </message>
        <message>
            <source>Copy or download the file again.</source>
            <extracomment>imports/archive.py</extracomment>
            <translation>Copiare o scaricare di nuovo il file.</translation>
        </message>
        <message>
            <source>Copy or download the file again: a part of it is missing.</source>
            <extracomment>imports/strict_json.py</extracomment>
            <translation>Copiare o scaricare di nuovo il file: ne manca una parte.</translation>
        </message>
        <message>
            <source>Copy the file again from where it came from.</source>
            <extracomment>ouroboros_backends/torch/pickled.py</extracomment>
            <translation>Copiare di nuovo il file da dove proviene.</translation>
        </message>
        <message>
            <source>Copy the file again.</source>
            <extracomment>models/library.py</extracomment>
            <translation>Copiare di nuovo il file.</translation>
        </message>
        <message>
            <source>Copy the whole folder again from where the update was made.</source>
            <extracomment>session/handover.py</extracomment>
            <translation>Copiare di nuovo l’intera cartella da dove è stato fatto l’aggiornamento.</translation>
        </message>
        <message>
            <source>Copy tokenizer.json and tokenizer_config.json from where the model came from.</source>
            <extracomment>models/library.py</extracomment>
            <translation>Copiare tokenizer.json e tokenizer_config.json da dove proviene il modello.</translation>
        </message>
        <message>
            <source>Copy your data to another disk: this one may be failing. Then try again.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>Copiare i dati su un altro disco: questo potrebbe guastarsi. Poi riprovare.</translation>
        </message>
        <message>
            <source>Copying the adapter</source>
            <extracomment>session/handover.py</extracomment>
            <translation>Copia dell’adattatore</translation>
        </message>
        <message>
            <source>Copying what stays</source>
            <extracomment>storage/archive.py</extracomment>
            <translation>Copia di ciò che resta</translation>
        </message>
        <message>
            <source>Correct the model's settings.</source>
            <extracomment>ouroboros_backends/shared/options.py</extracomment>
            <translation>Correggere le impostazioni del modello.</translation>
        </message>
        <message>
            <source>Cost</source>
            <extracomment>a word in sentences</extracomment>
            <translation>Costo</translation>
        </message>
        <message>
            <source>Count from one to ten, in words.</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>Conta da uno a dieci, in parole.</translation>
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
            <translation>Il ciclo {0} è di nuovo qui.</translation>
        </message>
        <message>
            <source>Cycle {0} is in the bin.</source>
            <extracomment>session/keeping.py</extracomment>
            <translation>Il ciclo {0} è nel cestino.</translation>
        </message>
        <message>
            <source>Cycle {0} of this import is open, or you have worked on it.</source>
            <extracomment>session/importing.py</extracomment>
            <translation>Il ciclo {0} di questa importazione è aperto, o ci si è già lavorato.</translation>
        </message>
        <message>
            <source>Data set of this program</source>
            <extracomment>imports/bundle.py</extracomment>
            <translation>Set di dati di questo programma</translation>
        </message>
        <message>
            <source>Delete it yourself if you no longer want it.</source>
            <extracomment>models/library.py</extracomment>
            <translation>Se non serve più, eliminarlo a mano.</translation>
        </message>
        <message>
            <source>Delete it, or paste the text again.</source>
            <extracomment>worker/client.py</extracomment>
            <translation>Eliminarlo, o incollare di nuovo il testo.</translation>
        </message>
        <message>
            <source>Delete the character shown as a box or a question mark, and send it again.</source>
            <extracomment>core/dialogue.py</extracomment>
            <translation>Eliminare il carattere che appare come un riquadro o un punto interrogativo e inviare di nuovo.</translation>
        </message>
        <message>
            <source>Demonstrations</source>
            <extracomment>exports/demonstrations.py</extracomment>
            <translation>Dimostrazioni</translation>
        </message>
        <message>
            <source>Dialogues become cycles of a policy, and none was opened yet.</source>
            <extracomment>session/importing.py</extracomment>
            <translation>I dialoghi diventano cicli di una policy, e non ne è stata ancora aperta nessuna.</translation>
        </message>
        <message>
            <source>Distractors</source>
            <extracomment>transformations/distractors.py</extracomment>
            <translation>Distrattori</translation>
        </message>
        <message>
            <source>Do not open it with other programs either; get the model as safetensors.</source>
            <extracomment>ouroboros_backends/torch/pickled.py</extracomment>
            <translation>Non aprirlo nemmeno con altri programmi; procurarsi il modello come safetensors.</translation>
        </message>
        <message>
            <source>Do not open this file, unless you know who made it.</source>
            <extracomment>imports/archive.py</extracomment>
            <translation>Non aprire questo file, a meno di sapere chi l’ha creato.</translation>
        </message>
        <message>
            <source>Does not follow from the premises</source>
            <extracomment>core/rubrics.py</extracomment>
            <translation>Non deriva dalle premesse</translation>
        </message>
        <message>
            <source>Done</source>
            <extracomment>ouroboros_backends/torch/convert.py</extracomment>
            <translation>Fatto</translation>
        </message>
        <message>
            <source>Double negation</source>
            <extracomment>transformations/double_negation.py</extracomment>
            <translation>Doppia negazione</translation>
        </message>
        <message>
            <source>Download it again, or choose a model in safetensors format.</source>
            <extracomment>ouroboros_backends/torch/convert.py</extracomment>
            <translation>Scaricarlo di nuovo, o scegliere un modello in formato safetensors.</translation>
        </message>
        <message>
            <source>Download it again.</source>
            <extracomment>ouroboros_backends/torch/convert.py</extracomment>
            <translation>Scaricarlo di nuovo.</translation>
        </message>
        <message>
            <source>Download the card again.</source>
            <extracomment>imports/character_card.py</extracomment>
            <translation>Scaricare di nuovo la scheda.</translation>
        </message>
        <message>
            <source>Download the card itself, not a preview of it.</source>
            <extracomment>imports/character_card.py</extracomment>
            <translation>Scaricare la scheda stessa, non una sua anteprima.</translation>
        </message>
        <message>
            <source>Downloading</source>
            <extracomment>models/download.py</extracomment>
            <translation>Download in corso</translation>
        </message>
        <message>
            <source>Draft it again.</source>
            <extracomment>session/summary.py</extracomment>
            <translation>Preparare una nuova bozza.</translation>
        </message>
        <message>
            <source>Draft it, or write it.</source>
            <extracomment>session/summary.py</extracomment>
            <translation>Prepararne una bozza, o scriverlo.</translation>
        </message>
        <message>
            <source>Drop this prompt, or edit its text by hand.</source>
            <extracomment>core/prompting.py</extracomment>
            <translation>Escludere questo prompt, o modificarne a mano il testo.</translation>
        </message>
        <message>
            <source>Echo (no model, for trying things out)</source>
            <extracomment>ouroboros_backends/echo/__init__.py</extracomment>
            <translation>Eco (nessun modello, per fare prove)</translation>
        </message>
        <message>
            <source>Echo does not learn by {0}.</source>
            <extracomment>ouroboros_backends/echo/policy.py</extracomment>
            <translation>Eco non impara con {0}.</translation>
        </message>
        <message>
            <source>Echo has no model that other programs could read.</source>
            <extracomment>ouroboros_backends/echo/policy.py</extracomment>
            <translation>Eco non ha un modello che altri programmi possano leggere.</translation>
        </message>
        <message>
            <source>Edit or drop that prompt, then start again.</source>
            <extracomment>session/material.py</extracomment>
            <translation>Modificare o escludere quel prompt, poi ricominciare.</translation>
        </message>
        <message>
            <source>Encrypted.</source>
            <extracomment>models/disclosure.py</extracomment>
            <translation>Cifrato.</translation>
        </message>
        <message>
            <source>Enter its key again in settings.</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>Inserire di nuovo la sua chiave nelle impostazioni.</translation>
        </message>
        <message>
            <source>Erasing for good</source>
            <extracomment>session/keeping.py</extracomment>
            <translation>Cancellazione definitiva</translation>
        </message>
        <message>
            <source>Erasing the backups</source>
            <extracomment>storage/archive.py</extracomment>
            <translation>Cancellazione dei backup</translation>
        </message>
        <message>
            <source>Every completion of the candidate ran into the length limit without coming to an end, which those of the live policy did not. The candidate was rejected; the live adapter is unchanged. Score completions that never end lower, or rewrite one, and update again.</source>
            <extracomment>core/guards.py</extracomment>
            <translation>Ogni risposta del candidato è arrivata al limite di lunghezza senza giungere a una fine, a differenza di quelle della policy attiva. Il candidato è stato respinto; l’adattatore attivo è invariato. Dare punteggi più bassi alle risposte che non finiscono mai, o riscriverne una, e aggiornare di nuovo.</translation>
        </message>
        <message>
            <source>Every fact that matters is right</source>
            <extracomment>core/rubrics.py</extracomment>
            <translation>Ogni fatto importante è giusto</translation>
        </message>
        <message>
            <source>Every labyrinth prompt has its completions.</source>
            <extracomment>session/scoring.py</extracomment>
            <translation>Ogni prompt del labirinto ha le sue risposte.</translation>
        </message>
        <message>
            <source>Everything up to {0} is here.</source>
            <extracomment>storage/reporting.py</extracomment>
            <translation>Tutto fino a {0} è qui.</translation>
        </message>
        <message>
            <source>Everything you wrote and scored is saved. Repeat the last step when the model is ready; if it stops again, close other applications to free memory.</source>
            <extracomment>session/interruption.py</extracomment>
            <translation>Tutto ciò che è stato scritto e valutato è salvato. Ripetere l’ultimo passaggio quando il modello è pronto; se si ferma di nuovo, chiudere altre applicazioni per liberare memoria.</translation>
        </message>
        <message>
            <source>Exactly the persona</source>
            <extracomment>core/rubrics.py</extracomment>
            <translation>Esattamente la personalità</translation>
        </message>
        <message>
            <source>Example {0} has an empty message, or nothing that is answered.</source>
            <extracomment>ouroboros_backends/openai/training_rows.py</extracomment>
            <translation>L’esempio {0} ha un messaggio vuoto, o nulla a cui si risponda.</translation>
        </message>
        <message>
            <source>Export it with 32 bits.</source>
            <extracomment>ouroboros_backends/shared/gguf_file.py</extracomment>
            <translation>Esportarlo a 32 bit.</translation>
        </message>
        <message>
            <source>Exporting the adapter</source>
            <extracomment>session/adapter_export.py</extracomment>
            <translation>Esportazione dell’adattatore</translation>
        </message>
        <message>
            <source>Fewer than two teachers have scored this completion.</source>
            <extracomment>session/teachers.py</extracomment>
            <translation>Meno di due docenti hanno valutato questa risposta.</translation>
        </message>
        <message>
            <source>File too large</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>File too large</translation>
        </message>
        <message>
            <source>Fill in both.</source>
            <extracomment>core/servers.py</extracomment>
            <translation>Compilare entrambi.</translation>
        </message>
        <message>
            <source>Finding this out took {0} small requests.</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>Per scoprirlo sono servite {0} piccole richieste.</translation>
        </message>
        <message>
            <source>Follows fully and says so clearly</source>
            <extracomment>core/rubrics.py</extracomment>
            <translation>Deriva del tutto e lo dice con chiarezza</translation>
        </message>
        <message>
            <source>Follows in part, or leaves it open</source>
            <extracomment>core/rubrics.py</extracomment>
            <translation>Deriva in parte, o lo lascia in sospeso</translation>
        </message>
        <message>
            <source>Follows, with a small slip</source>
            <extracomment>core/rubrics.py</extracomment>
            <translation>Deriva, con una piccola svista</translation>
        </message>
        <message>
            <source>For rewrites alone: learns to answer in your words; useful at the beginning, when hardly any completion deserves a good score.</source>
            <extracomment>core/methods.py</extracomment>
            <translation>Solo per riscritture: impara a rispondere con le parole del docente; utile all’inizio, quando quasi nessuna risposta merita un buon punteggio.</translation>
        </message>
        <message>
            <source>For scores that tell good from bad and little more: all that is above neutral counts as good, all below as bad, rewrites as good.</source>
            <extracomment>core/methods.py</extracomment>
            <translation>Per punteggi che distinguono il buono dallo scadente e poco altro: tutto ciò che è sopra il neutro vale come buono, tutto ciò che è sotto come scadente, le riscritture come buone.</translation>
        </message>
        <message>
            <source>For {0}, {1} first.</source>
            <extracomment>core/methods.py</extracomment>
            <translation>Per {0}, prima: {1}.</translation>
        </message>
        <message>
            <source>Free at least {0} MB, then try again.</source>
            <extracomment>storage/copying.py</extracomment>
            <translation>Liberare almeno {0} MB, poi riprovare.</translation>
        </message>
        <message>
            <source>Free some space and try again. Nothing was overwritten.</source>
            <extracomment>worker/runner.py</extracomment>
            <translation>Liberare spazio e riprovare. Nulla è stato sovrascritto.</translation>
        </message>
        <message>
            <source>Free some space on the disk, or copy the folder here again.</source>
            <extracomment>session/handover.py</extracomment>
            <translation>Liberare spazio sul disco, o copiare di nuovo qui la cartella.</translation>
        </message>
        <message>
            <source>Free some space on this disk, then try again.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>Liberare spazio su questo disco, poi riprovare.</translation>
        </message>
        <message>
            <source>Free some space, or choose a place on another disk.</source>
            <extracomment>session/adapter_export.py</extracomment>
            <translation>Liberare spazio, o scegliere una posizione su un altro disco.</translation>
        </message>
        <message>
            <source>Free some space, or set OUROBOROS_MODELS to a folder on another disk.</source>
            <extracomment>models/download.py</extracomment>
            <translation>Liberare spazio, o impostare OUROBOROS_MODELS su una cartella di un altro disco.</translation>
        </message>
        <message>
            <source>GGUF has no name for how this tokenizer splits words. {0}</source>
            <extracomment>ouroboros_backends/shared/gguf_tokens.py</extracomment>
            <translation>GGUF non ha un nome per il modo in cui questo tokenizer divide le parole. {0}</translation>
        </message>
        <message>
            <source>GGUF has no place for the weights {0} of this model. {1}</source>
            <extracomment>ouroboros_backends/shared/exporting.py</extracomment>
            <translation>In GGUF non c’è posto per i pesi {0} di questo modello. {1}</translation>
        </message>
        <message>
            <source>GGUF has no place for {0} as this model has it. {1}</source>
            <extracomment>ouroboros_backends/shared/gguf_llama.py</extracomment>
            <translation>In GGUF non c’è posto per {0} nella forma usata da questo modello. {1}</translation>
        </message>
        <message>
            <source>GGUF is for models of Llama's shape only, and this one is a {0}. {1}</source>
            <extracomment>ouroboros_backends/shared/gguf_llama.py</extracomment>
            <translation>GGUF è solo per modelli con la struttura di Llama, e questo è di tipo {0}. {1}</translation>
        </message>
        <message>
            <source>Get it as safetensors: files that end in .safetensors hold numbers only.</source>
            <extracomment>models/library.py</extracomment>
            <translation>Procurarselo come safetensors: i file che finiscono in .safetensors contengono solo numeri.</translation>
        </message>
        <message>
            <source>Get the model as safetensors from where it came from.</source>
            <extracomment>ouroboros_backends/torch/safetensors_files.py</extracomment>
            <translation>Procurarsi il modello come safetensors da dove proviene.</translation>
        </message>
        <message>
            <source>Give it its own.</source>
            <extracomment>models/servers.py</extracomment>
            <translation>Dargliene uno proprio.</translation>
        </message>
        <message>
            <source>Give them a weight above 0, or let another teacher settle it.</source>
            <extracomment>session/teachers.py</extracomment>
            <translation>Dare loro un peso maggiore di 0, o lasciare che dirima un altro docente.</translation>
        </message>
        <message>
            <source>Give yourself the right to write there, or choose another folder.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>Assegnarsi il diritto di scrivervi, o scegliere un’altra cartella.</translation>
        </message>
        <message>
            <source>Given up by you {0}. The live adapter is unchanged.</source>
            <extracomment>session/policy_update.py</extracomment>
            <translation>Abbandonato dall’utente {0}. L’adattatore attivo è invariato.</translation>
        </message>
        <message>
            <source>Go back to an earlier adapter, or install the model again.</source>
            <extracomment>ouroboros_backends/shared/measuring.py</extracomment>
            <translation>Tornare a un adattatore precedente, o reinstallare il modello.</translation>
        </message>
        <message>
            <source>Go back to an earlier adapter.</source>
            <extracomment>ouroboros_backends/mlx/drawing.py</extracomment>
            <translation>Tornare a un adattatore precedente.</translation>
        </message>
        <message>
            <source>Go back to another adapter.</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation>Tornare a un altro adattatore.</translation>
        </message>
        <message>
            <source>Go on with the plain format, or choose another model.</source>
            <extracomment>models/templates.py</extracomment>
            <translation>Proseguire con il formato semplice, o scegliere un altro modello.</translation>
        </message>
        <message>
            <source>Held-out prompts</source>
            <extracomment>settings.py</extracomment>
            <translation>Prompt di controllo</translation>
        </message>
        <message>
            <source>Helper</source>
            <extracomment>settings.py</extracomment>
            <translation>Aiutante</translation>
        </message>
        <message>
            <source>High draws stronger texts and edges; system follows the desktop where it says so.</source>
            <extracomment>settings.py</extracomment>
            <translation>Alto disegna testi e bordi più marcati; sistema segue il desktop dove lo indica.</translation>
        </message>
        <message>
            <source>Higher is livelier, 0 always gives the likeliest reply; scored answers are drawn at 1.</source>
            <extracomment>settings.py</extracomment>
            <translation>Più alta è più vivace, 0 dà sempre la replica più probabile; le risposte da valutare sono generate a 1.</translation>
        </message>
        <message>
            <source>How far all policy updates of one cycle may move the policy together, in nats a token.</source>
            <extracomment>settings.py</extracomment>
            <translation>Quanto tutti gli aggiornamenti di un ciclo insieme possono spostare la policy, in nat per token.</translation>
        </message>
        <message>
            <source>How far one update may move the policy.</source>
            <extracomment>settings.py</extracomment>
            <translation>Quanto un singolo aggiornamento può spostare la policy.</translation>
        </message>
        <message>
            <source>How many answers you compare for each labyrinth prompt.</source>
            <extracomment>settings.py</extracomment>
            <translation>Quante risposte si confrontano per ogni prompt del labirinto.</translation>
        </message>
        <message>
            <source>How {0} reads positions cannot be compared with its config.json.</source>
            <extracomment>ouroboros_backends/mlx/guard.py</extracomment>
            <translation>Il modo in cui {0} legge le posizioni non può essere confrontato con il suo config.json.</translation>
        </message>
        <message>
            <source>Hypothetical frame</source>
            <extracomment>transformations/hypothetical_frame.py</extracomment>
            <translation>Cornice ipotetica</translation>
        </message>
        <message>
            <source>ISC License</source>
            <extracomment>core/licences.py</extracomment>
            <translation>ISC License</translation>
        </message>
        <message>
            <source>If you trust that address, put it into settings in place of this one.</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>Se quell’indirizzo è affidabile, inserirlo nelle impostazioni al posto di questo.</translation>
        </message>
        <message>
            <source>Import it as rows of JSON.</source>
            <extracomment>imports/sharegpt.py</extracomment>
            <translation>Importarlo come righe JSON.</translation>
        </message>
        <message>
            <source>Import it where the cycle was exported.</source>
            <extracomment>session/handover.py</extracomment>
            <translation>Importarlo dove il ciclo è stato esportato.</translation>
        </message>
        <message>
            <source>Import the file again.</source>
            <extracomment>session/importing.py</extracomment>
            <translation>Importare di nuovo il file.</translation>
        </message>
        <message>
            <source>In voice, with a small slip</source>
            <extracomment>core/rubrics.py</extracomment>
            <translation>Voce giusta, con una piccola svista</translation>
        </message>
        <message>
            <source>Install Ouroboros again.</source>
            <extracomment>models/packed.py</extracomment>
            <translation>Reinstallare Ouroboros.</translation>
        </message>
        <message>
            <source>Install it first.</source>
            <extracomment>ouroboros_backends/mlx/policy.py</extracomment>
            <translation>Installarlo prima.</translation>
        </message>
        <message>
            <source>Install it with: pip install 'ouroboros-desktop[baselines]'; or choose PPO.</source>
            <extracomment>ouroboros_backends/torch/trainers.py</extracomment>
            <translation>Installarlo con: pip install 'ouroboros-desktop[baselines]'; oppure scegliere PPO.</translation>
        </message>
        <message>
            <source>Install it with: pip install 'ouroboros-desktop[quantised]', or choose int8.</source>
            <extracomment>ouroboros_backends/torch/quantisation.py</extracomment>
            <translation>Installarlo con: pip install 'ouroboros-desktop[quantised]', oppure scegliere int8.</translation>
        </message>
        <message>
            <source>Install the embedded model on this computer: it reads the replies to compare.</source>
            <extracomment>session/best_of.py</extracomment>
            <translation>Installare il modello incorporato su questo computer: legge le repliche da confrontare.</translation>
        </message>
        <message>
            <source>Install the embedded model on this computer: it reads what a server writes.</source>
            <extracomment>session/predictions.py</extracomment>
            <translation>Installare il modello incorporato su questo computer: legge ciò che scrive un server.</translation>
        </message>
        <message>
            <source>Install the model again.</source>
            <extracomment>ouroboros_backends/mlx/network.py</extracomment>
            <translation>Reinstallare il modello.</translation>
        </message>
        <message>
            <source>Install the model, or choose another.</source>
            <extracomment>ouroboros_backends/shared/folders.py</extracomment>
            <translation>Installare il modello, o sceglierne un altro.</translation>
        </message>
        <message>
            <source>Install the newest version, then open it again.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>Installare la versione più recente, poi riaprirlo.</translation>
        </message>
        <message>
            <source>Install them with: pip install 'ouroboros-desktop[{0}]'.</source>
            <extracomment>worker/runner.py</extracomment>
            <translation>Installarli con: pip install 'ouroboros-desktop[{0}]'.</translation>
        </message>
        <message>
            <source>Install {0}, or add your own folder: ouroboros models add.</source>
            <extracomment>models/catalog.py</extracomment>
            <translation>Installare {0}, o aggiungere una cartella propria: ouroboros models add.</translation>
        </message>
        <message>
            <source>Installing the model</source>
            <extracomment>session/models.py</extracomment>
            <translation>Installazione del modello</translation>
        </message>
        <message>
            <source>Instructions (no weights change)</source>
            <extracomment>core/methods.py</extracomment>
            <translation>Istruzioni (nessun peso cambia)</translation>
        </message>
        <message>
            <source>It answers as a stream.</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>Risponde in streaming.</translation>
        </message>
        <message>
            <source>It begins with https:// or http://, such as http://127.0.0.1:8080/v1.</source>
            <extracomment>core/servers.py</extracomment>
            <translation>Inizia con https:// o http://, per esempio http://127.0.0.1:8080/v1.</translation>
        </message>
        <message>
            <source>It cannot be taught: it offers no fine-tuning.</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>Non può essere addestrato: non offre fine-tuning.</translation>
        </message>
        <message>
            <source>It counts the tokens</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>Conta i token</translation>
        </message>
        <message>
            <source>It does not count tokens; they are estimated</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>Non conta i token; sono stimati</translation>
        </message>
        <message>
            <source>It does not keep</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>Non rispetta</translation>
        </message>
        <message>
            <source>It does not list “{0}”, and answers with the model it has.</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>Non elenca «{0}», e risponde con il modello che ha.</translation>
        </message>
        <message>
            <source>It has a field “{0}”, and keys do not belong into a file.</source>
            <extracomment>models/servers.py</extracomment>
            <translation>Ha un campo «{0}», e le chiavi non vanno in un file.</translation>
        </message>
        <message>
            <source>It has no list of its models.</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>Non ha un elenco dei suoi modelli.</translation>
        </message>
        <message>
            <source>It has no responses API.</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>Non ha la Responses API.</translation>
        </message>
        <message>
            <source>It has no {0}.</source>
            <extracomment>models/servers.py</extracomment>
            <translation>Manca: {0}.</translation>
        </message>
        <message>
            <source>It has the responses API.</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>Ha la Responses API.</translation>
        </message>
        <message>
            <source>It is in the list of adapters.</source>
            <extracomment>session/handover.py</extracomment>
            <translation>È nell’elenco degli adattatori.</translation>
        </message>
        <message>
            <source>It keeps</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>Rispetta</translation>
        </message>
        <message>
            <source>It knows “{0}”.</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>Conosce «{0}».</translation>
        </message>
        <message>
            <source>It may be wrong: judge for yourself.</source>
            <extracomment>session/summary.py</extracomment>
            <translation>Può sbagliare: occorre giudicare da sé.</translation>
        </message>
        <message>
            <source>It needs about 2 GB of memory: close other applications, then try again.</source>
            <extracomment>session/installing.py</extracomment>
            <translation>Servono circa 2 GB di memoria: chiudere altre applicazioni, poi riprovare.</translation>
        </message>
        <message>
            <source>It offers fine-tuning.</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>Offre il fine-tuning.</translation>
        </message>
        <message>
            <source>It tells no logprobs.</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>Non comunica logprob.</translation>
        </message>
        <message>
            <source>It was not said where the model's files are.</source>
            <extracomment>models/order.py</extracomment>
            <translation>Non è stato indicato dove sono i file del modello.</translation>
        </message>
        <message>
            <source>It was withdrawn.</source>
            <extracomment>session/importing.py</extracomment>
            <translation>È stata ritirata.</translation>
        </message>
        <message>
            <source>It writes {0}.</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>Scrive {0}.</translation>
        </message>
        <message>
            <source>Its agreed is not a day such as 2026-11-26.</source>
            <extracomment>models/servers.py</extracomment>
            <translation>Il suo campo agreed non è un giorno come 2026-11-26.</translation>
        </message>
        <message>
            <source>Its field “{0}” is not known.</source>
            <extracomment>models/servers.py</extracomment>
            <translation>Il suo campo «{0}» non è noto.</translation>
        </message>
        <message>
            <source>Its files were read again and are as written. It was not opened as a model: that needs {0} GB of free memory.</source>
            <extracomment>ouroboros_backends/shared/exported_check.py</extracomment>
            <translation>I suoi file sono stati riletti e sono come sono stati scritti. Non è stato aperto come modello: per questo servono {0} GB di memoria libera.</translation>
        </message>
        <message>
            <source>Its logprobs are not those of the tokens it writes; they are not used.</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>I suoi logprob non sono quelli dei token che scrive; non vengono usati.</translation>
        </message>
        <message>
            <source>Its logprobs are those of the tokens it writes.</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>I suoi logprob sono quelli dei token che scrive.</translation>
        </message>
        <message>
            <source>Its numbers are not those that the policy computes with.</source>
            <extracomment>ouroboros_backends/shared/exported_check.py</extracomment>
            <translation>I suoi numeri non sono quelli con cui calcola la policy.</translation>
        </message>
        <message>
            <source>Its {0} is not {1}.</source>
            <extracomment>models/servers.py</extracomment>
            <translation>Il suo campo {0} non è {1}.</translation>
        </message>
        <message>
            <source>Judge</source>
            <extracomment>settings.py</extracomment>
            <translation>Giudice</translation>
        </message>
        <message>
            <source>KL budget of a cycle</source>
            <extracomment>settings.py</extracomment>
            <translation>Budget di KL di un ciclo</translation>
        </message>
        <message>
            <source>Keeping the present store beside</source>
            <extracomment>storage/restoring.py</extracomment>
            <translation>L’archivio attuale viene tenuto da parte</translation>
        </message>
        <message>
            <source>Key from {0}</source>
            <extracomment>models/disclosure.py</extracomment>
            <translation>Chiave da {0}</translation>
        </message>
        <message>
            <source>Key in memory until you quit</source>
            <extracomment>models/disclosure.py</extracomment>
            <translation>Chiave in memoria fino all’uscita</translation>
        </message>
        <message>
            <source>Key in the keyring</source>
            <extracomment>models/disclosure.py</extracomment>
            <translation>Chiave nel portachiavi</translation>
        </message>
        <message>
            <source>Keys 1 to 5 give a score without a modifier key.</source>
            <extracomment>settings.py</extracomment>
            <translation>I tasti da 1 a 5 danno un punteggio senza tasto modificatore.</translation>
        </message>
        <message>
            <source>Known settings: {0}.</source>
            <extracomment>ouroboros_backends/shared/options.py</extracomment>
            <translation>Impostazioni note: {0}.</translation>
        </message>
        <message>
            <source>LM Studio</source>
            <extracomment>core/servers.py</extracomment>
            <translation>LM Studio</translation>
        </message>
        <message>
            <source>Labels</source>
            <extracomment>exports/labels.py</extracomment>
            <translation>Etichette</translation>
        </message>
        <message>
            <source>Labyrinth prompts a cycle kept for the promotion gate.</source>
            <extracomment>settings.py</extracomment>
            <translation>Prompt del labirinto per ciclo tenuti per il controllo di promozione.</translation>
        </message>
        <message>
            <source>Labyrinth prompts a cycle whose answers you score.</source>
            <extracomment>settings.py</extracomment>
            <translation>Prompt del labirinto per ciclo di cui si valutano le risposte.</translation>
        </message>
        <message>
            <source>Learn from predicted rewards</source>
            <extracomment>settings.py</extracomment>
            <translation>Impara dalle ricompense previste</translation>
        </message>
        <message>
            <source>Learning, epoch {0}</source>
            <extracomment>ouroboros_backends/shared/step.py</extracomment>
            <translation>Apprendimento, epoca {0}</translation>
        </message>
        <message>
            <source>Leave it as it is, or withdraw it.</source>
            <extracomment>session/importing.py</extracomment>
            <translation>Lasciarla com’è, o ritirarla.</translation>
        </message>
        <message>
            <source>Leave out names, passwords and what follows ? or #; a key has its own field.</source>
            <extracomment>core/servers.py</extracomment>
            <translation>Omettere nomi, password e ciò che segue ? o #; una chiave ha un campo apposito.</translation>
        </message>
        <message>
            <source>Leave quantisation off, or let each GPU hold the whole model, without FSDP.</source>
            <extracomment>ouroboros_backends/torch/several.py</extracomment>
            <translation>Non usare la quantizzazione, oppure tenere l’intero modello su ogni GPU, senza FSDP.</translation>
        </message>
        <message>
            <source>Less motion</source>
            <extracomment>settings.py</extracomment>
            <translation>Meno movimento</translation>
        </message>
        <message>
            <source>Let a dialogue leave, or score, rank and rewrite some completions first.</source>
            <extracomment>exports/bundle.py</extracomment>
            <translation>Rendere esportabile un dialogo, oppure prima valutare, ordinare e riscrivere alcune risposte.</translation>
        </message>
        <message>
            <source>Let teacher and policy take turns, or choose another model.</source>
            <extracomment>ouroboros_backends/shared/chat.py</extracomment>
            <translation>Far alternare docente e policy, o scegliere un altro modello.</translation>
        </message>
        <message>
            <source>Let the policy answer each labyrinth prompt at least twice.</source>
            <extracomment>session/calibration.py</extracomment>
            <translation>Far rispondere la policy almeno due volte a ogni prompt del labirinto.</translation>
        </message>
        <message>
            <source>Let two adapters meet first.</source>
            <extracomment>session/arena.py</extracomment>
            <translation>Far prima incontrare due adattatori.</translation>
        </message>
        <message>
            <source>Light or dark, or as the system has it.</source>
            <extracomment>settings.py</extracomment>
            <translation>Chiaro o scuro, oppure come nel sistema.</translation>
        </message>
        <message>
            <source>List them with `ouroboros store backups`.</source>
            <extracomment>storage/backups.py</extracomment>
            <translation>Elencarli con `ouroboros store backups`.</translation>
        </message>
        <message>
            <source>LoRA on bare parameters</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation>LoRA su parametri diretti</translation>
        </message>
        <message>
            <source>LoRA's rank and alpha must be above 0, and its layers not below.</source>
            <extracomment>ouroboros_backends/shared/options.py</extracomment>
            <translation>Il rango e l’alfa di LoRA devono essere sopra 0, e i suoi strati non sotto.</translation>
        </message>
        <message>
            <source>Load the model again.</source>
            <extracomment>worker/client.py</extracomment>
            <translation>Caricare di nuovo il modello.</translation>
        </message>
        <message>
            <source>Load the model first.</source>
            <extracomment>worker/runner.py</extracomment>
            <translation>Caricare prima il modello.</translation>
        </message>
        <message>
            <source>Loading an adapter</source>
            <extracomment>session/arena.py</extracomment>
            <translation>Caricamento di un adattatore</translation>
        </message>
        <message>
            <source>Loading the adapter that the update began at</source>
            <extracomment>session/policy_update.py</extracomment>
            <translation>Caricamento dell’adattatore da cui è partito l’aggiornamento</translation>
        </message>
        <message>
            <source>Loading the candidate</source>
            <extracomment>session/gate.py</extracomment>
            <translation>Caricamento del candidato</translation>
        </message>
        <message>
            <source>Loading the model</source>
            <extracomment>session/opening.py</extracomment>
            <translation>Caricamento del modello</translation>
        </message>
        <message>
            <source>Log in to the network with a browser, or look at the address in settings.</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>Accedere alla rete con un browser, o controllare l’indirizzo nelle impostazioni.</translation>
        </message>
        <message>
            <source>Long-horizon recall</source>
            <extracomment>transformations/long_horizon_recall.py</extracomment>
            <translation>Ricordo a lungo termine</translation>
        </message>
        <message>
            <source>Longest answer (tokens)</source>
            <extracomment>settings.py</extracomment>
            <translation>Risposta più lunga (token)</translation>
        </message>
        <message>
            <source>Longest reply (tokens)</source>
            <extracomment>settings.py</extracomment>
            <translation>Replica più lunga (token)</translation>
        </message>
        <message>
            <source>Look at the address in settings and at this computer's clock.</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>Controllare l’indirizzo nelle impostazioni e l’orologio di questo computer.</translation>
        </message>
        <message>
            <source>Look at the address in settings and whether the network works.</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>Controllare l’indirizzo nelle impostazioni e se la rete funziona.</translation>
        </message>
        <message>
            <source>Look at the address in settings, and enter the key again.</source>
            <extracomment>ouroboros_backends/openai/client.py</extracomment>
            <translation>Controllare l’indirizzo nelle impostazioni e inserire di nuovo la chiave.</translation>
        </message>
        <message>
            <source>Look at the address in settings; it often ends in /v1.</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>Controllare l’indirizzo nelle impostazioni; spesso finisce in /v1.</translation>
        </message>
        <message>
            <source>Look for it on the service's own page, then start a new update.</source>
            <extracomment>ouroboros_backends/openai/job.py</extracomment>
            <translation>Cercarlo sulla pagina del servizio, poi avviare un nuovo aggiornamento.</translation>
        </message>
        <message>
            <source>Look there whether the key may use “{0}”.</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>Controllare lì se la chiave può usare «{0}».</translation>
        </message>
        <message>
            <source>Look whether it runs and whether the network works.</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>Controllare se è in funzione e se la rete funziona.</translation>
        </message>
        <message>
            <source>Looking for personal data</source>
            <extracomment>session/exporting.py</extracomment>
            <translation>Ricerca di dati personali</translation>
        </message>
        <message>
            <source>Lower the learning rate, and try again; the adapter is unchanged.</source>
            <extracomment>ouroboros_backends/shared/transaction.py</extracomment>
            <translation>Abbassare il tasso di apprendimento e riprovare; l’adattatore è invariato.</translation>
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
            <translation>MLX non può costruire {0} come lo descrive il suo config.json.</translation>
        </message>
        <message>
            <source>MLX does not know the architecture of {0}.</source>
            <extracomment>ouroboros_backends/mlx/loading.py</extracomment>
            <translation>MLX non conosce l’architettura di {0}.</translation>
        </message>
        <message>
            <source>MLX would read positions of {0} otherwise than its config.json says.</source>
            <extracomment>ouroboros_backends/mlx/guard.py</extracomment>
            <translation>MLX leggerebbe le posizioni di {0} in modo diverso da quanto indica il suo config.json.</translation>
        </message>
        <message>
            <source>Make labyrinth prompts first.</source>
            <extracomment>core/cycle.py</extracomment>
            <translation>Creare prima i prompt del labirinto.</translation>
        </message>
        <message>
            <source>Make labyrinth prompts, some of them held out.</source>
            <extracomment>session/arena.py</extracomment>
            <translation>Creare prompt del labirinto, alcuni dei quali di controllo.</translation>
        </message>
        <message>
            <source>Make more labyrinth prompts, or decide without a comparison.</source>
            <extracomment>session/gate.py</extracomment>
            <translation>Creare altri prompt del labirinto, o decidere senza confronto.</translation>
        </message>
        <message>
            <source>Makes all text smaller or larger.</source>
            <extracomment>settings.py</extracomment>
            <translation>Rende tutto il testo più piccolo o più grande.</translation>
        </message>
        <message>
            <source>Making a backup</source>
            <extracomment>session/keeping.py</extracomment>
            <translation>Creazione di un backup</translation>
        </message>
        <message>
            <source>Making the candidate live</source>
            <extracomment>session/gate.py</extracomment>
            <translation>Attivazione del candidato</translation>
        </message>
        <message>
            <source>Measuring the policy</source>
            <extracomment>ouroboros_backends/shared/measuring.py</extracomment>
            <translation>Misurazione della policy</translation>
        </message>
        <message>
            <source>Measuring the reference policy</source>
            <extracomment>ouroboros_backends/shared/preferences.py</extracomment>
            <translation>Misurazione della policy di riferimento</translation>
        </message>
        <message>
            <source>Mend it.</source>
            <extracomment>models/servers.py</extracomment>
            <translation>Correggerlo.</translation>
        </message>
        <message>
            <source>Mend the number.</source>
            <extracomment>core/servers.py</extracomment>
            <translation>Correggere il numero.</translation>
        </message>
        <message>
            <source>Merging the adapter into the base</source>
            <extracomment>ouroboros_backends/shared/merged_folder.py</extracomment>
            <translation>Fusione dell’adattatore con il modello base</translation>
        </message>
        <message>
            <source>Messages of tools are left out.</source>
            <extracomment>imports/chatgpt.py</extracomment>
            <translation>I messaggi degli strumenti sono omessi.</translation>
        </message>
        <message>
            <source>Model</source>
            <extracomment>settings.py</extracomment>
            <translation>Modello</translation>
        </message>
        <message>
            <source>Models here: {0}. Add a folder with: ouroboros models add FOLDER.</source>
            <extracomment>models/library.py</extracomment>
            <translation>Modelli presenti qui: {0}. Aggiungere una cartella con: ouroboros models add FOLDER.</translation>
        </message>
        <message>
            <source>Mostly out of voice</source>
            <extracomment>core/rubrics.py</extracomment>
            <translation>Voce per lo più sbagliata</translation>
        </message>
        <message>
            <source>Mostly wrong or beside the point</source>
            <extracomment>core/rubrics.py</extracomment>
            <translation>Per lo più sbagliata o fuori tema</translation>
        </message>
        <message>
            <source>Move the store to another disk, then try again.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>Spostare l’archivio su un altro disco, poi riprovare.</translation>
        </message>
        <message>
            <source>NOT encrypted: whoever is on the way can read and change every word, and read your key.</source>
            <extracomment>models/disclosure.py</extracomment>
            <translation>NON cifrato: chiunque si trovi lungo il percorso può leggere e cambiare ogni parola, e leggere la chiave.</translation>
        </message>
        <message>
            <source>Neither in voice nor out of it</source>
            <extracomment>core/rubrics.py</extracomment>
            <translation>Voce né giusta né sbagliata</translation>
        </message>
        <message>
            <source>Nested conditionals</source>
            <extracomment>transformations/nested_conditionals.py</extracomment>
            <translation>Condizionali annidati</translation>
        </message>
        <message>
            <source>No dialogue may leave yet.</source>
            <extracomment>session/exporting.py</extracomment>
            <translation>Nessun dialogo è ancora esportabile.</translation>
        </message>
        <message>
            <source>No format is chosen.</source>
            <extracomment>session/exporting.py</extracomment>
            <translation>Nessun formato è stato scelto.</translation>
        </message>
        <message>
            <source>No key</source>
            <extracomment>models/disclosure.py</extracomment>
            <translation>Nessuna chiave</translation>
        </message>
        <message>
            <source>No kind of example known here has the fields: {0}.</source>
            <extracomment>imports/rows.py</extracomment>
            <translation>Nessun tipo di esempio noto ha i campi: {0}.</translation>
        </message>
        <message>
            <source>No model is chosen.</source>
            <extracomment>session/models.py</extracomment>
            <translation>Nessun modello è stato scelto.</translation>
        </message>
        <message>
            <source>No model is loaded.</source>
            <extracomment>worker/runner.py</extracomment>
            <translation>Nessun modello è caricato.</translation>
        </message>
        <message>
            <source>No module named pip</source>
            <extracomment>models/download.py</extracomment>
            <translation>No module named pip</translation>
        </message>
        <message>
            <source>No other prompt of this kind can be made from the summary.</source>
            <extracomment>core/prompting.py</extracomment>
            <translation>Dal riepilogo non si può creare nessun altro prompt di questo tipo.</translation>
        </message>
        <message>
            <source>No other prompts of these kinds can be made from the summary.</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>Dal riepilogo non si possono creare altri prompt di questi tipi.</translation>
        </message>
        <message>
            <source>No price is entered; it may cost money all the same</source>
            <extracomment>models/disclosure.py</extracomment>
            <translation>Nessun prezzo inserito; potrebbe comunque costare</translation>
        </message>
        <message>
            <source>No safe connection to {0} can be made: its certificate is not accepted</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>Non è possibile una connessione sicura con {0}: il suo certificato non è accettato</translation>
        </message>
        <message>
            <source>No scored completion can be learned from yet.</source>
            <extracomment>session/material.py</extracomment>
            <translation>Non c’è ancora nessuna risposta valutata da cui imparare.</translation>
        </message>
        <message>
            <source>No server is added yet.</source>
            <extracomment>models/servers.py</extracomment>
            <translation>Non è ancora stato aggiunto alcun server.</translation>
        </message>
        <message>
            <source>No space left|[Dd]isk quota|not enough space</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>No space left|[Dd]isk quota|not enough space</translation>
        </message>
        <message>
            <source>No weights change: the policy is told your persona snapshot's words and your best examples before every dialogue; for models on a server that offers no training.</source>
            <extracomment>core/methods.py</extracomment>
            <translation>Nessun peso cambia: prima di ogni dialogo alla policy vengono dette le parole del ritratto di personalità e gli esempi migliori; per modelli su un server che non offre addestramento.</translation>
        </message>
        <message>
            <source>No {0} is chosen.</source>
            <extracomment>session/assistants.py</extracomment>
            <translation>Nessun modello è scelto come {0}.</translation>
        </message>
        <message>
            <source>Nobody but the system speaks in this dialogue.</source>
            <extracomment>imports/rows.py</extracomment>
            <translation>In questo dialogo parla solo il sistema.</translation>
        </message>
        <message>
            <source>Nobody known here speaks as “{0}”.</source>
            <extracomment>imports/fields.py</extracomment>
            <translation>Nessuno che sia noto parla come «{0}».</translation>
        </message>
        <message>
            <source>Nobody reads what this policy writes, so nothing can be predicted.</source>
            <extracomment>session/predictions.py</extracomment>
            <translation>Nessuno legge ciò che questa policy scrive, quindi non si può prevedere nulla.</translation>
        </message>
        <message>
            <source>Not for redistribution</source>
            <extracomment>exports/licences.py</extracomment>
            <translation>Non ridistribuibile</translation>
        </message>
        <message>
            <source>Nothing answers at the address of {0}, {1}</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>Nulla risponde all’indirizzo di {0}, {1}</translation>
        </message>
        <message>
            <source>Nothing is lost: resume the update, or give it up.</source>
            <extracomment>session/interruption.py</extracomment>
            <translation>Nulla è andato perso: riprendere l’aggiornamento, oppure abbandonarlo.</translation>
        </message>
        <message>
            <source>Nothing is said in this dialogue.</source>
            <extracomment>imports/chatgpt.py</extracomment>
            <translation>In questo dialogo non si dice nulla.</translation>
        </message>
        <message>
            <source>Nothing moves by itself: no blinking caret, no running bars.</source>
            <extracomment>settings.py</extracomment>
            <translation>Nulla si muove da sé: nessun cursore lampeggiante, nessuna barra in movimento.</translation>
        </message>
        <message>
            <source>Nothing was changed. Restore a backup, put a copy of the store in its place, or choose another store.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>Nulla è stato modificato. Ripristinare un backup, mettere al suo posto una copia dell’archivio, o scegliere un altro archivio.</translation>
        </message>
        <message>
            <source>Nothing was sent: you have not agreed yet that words go to {0}.</source>
            <extracomment>wiring.py</extracomment>
            <translation>Nulla è stato inviato: manca ancora il consenso all’invio di parole a {0}.</translation>
        </message>
        <message>
            <source>ORDER BY ordinal DESC LIMIT {0}</source>
            <extracomment>storage/checking.py</extracomment>
            <translation>ORDER BY ordinal DESC LIMIT {0}</translation>
        </message>
        <message>
            <source>On a server: so many replies are drawn and the one the reward model expects you to like best is shown; the others stay as branches. No weights change.</source>
            <extracomment>settings.py</extracomment>
            <translation>Su un server: si generano altrettante repliche e si mostra quella che, secondo il modello di ricompensa, piacerà di più; le altre restano come rami. Nessun peso cambia.</translation>
        </message>
        <message>
            <source>On the way</source>
            <extracomment>models/disclosure.py</extracomment>
            <translation>Lungo il percorso</translation>
        </message>
        <message>
            <source>On this computer, or on one that you put in the address; the model is what vLLM serves.</source>
            <extracomment>core/servers.py</extracomment>
            <translation>Su questo computer, o su quello inserito nell’indirizzo; il modello è quello servito da vLLM.</translation>
        </message>
        <message>
            <source>On this computer, with MLX. Versions up to 0.32 report wrong logprobs; they are not used.</source>
            <extracomment>core/servers.py</extracomment>
            <translation>Su questo computer, con MLX. Le versioni fino alla 0.32 riportano logprob sbagliati; non vengono usati.</translation>
        </message>
        <message>
            <source>On this computer. Start its server, and take the model id that it shows.</source>
            <extracomment>core/servers.py</extracomment>
            <translation>Su questo computer. Avviare il suo server e usare l’id del modello che mostra.</translation>
        </message>
        <message>
            <source>On this computer. The model is a name that “ollama list” shows.</source>
            <extracomment>core/servers.py</extracomment>
            <translation>Su questo computer. Il modello è un nome mostrato da «ollama list».</translation>
        </message>
        <message>
            <source>One action was</source>
            <extracomment>storage/reporting.py</extracomment>
            <translation>un’azione</translation>
        </message>
        <message>
            <source>One cycle is erased.</source>
            <extracomment>session/keeping.py</extracomment>
            <translation>Un ciclo è stato cancellato.</translation>
        </message>
        <message>
            <source>One message does not fit into what the {0} can read at once.</source>
            <extracomment>session/summary.py</extracomment>
            <translation>Un messaggio non rientra in ciò che il modello ({0}) può leggere in una volta.</translation>
        </message>
        <message>
            <source>Opened again, it answers a test prompt otherwise from token {0} of {1} on.</source>
            <extracomment>ouroboros_backends/shared/exported_check.py</extracomment>
            <translation>Riaperto, a partire dal token {0} di {1} risponde in modo diverso a un prompt di prova.</translation>
        </message>
        <message>
            <source>Opened again, it answers a test prompt otherwise from token {0} of {1} on. {2}</source>
            <extracomment>ouroboros_backends/shared/exported_check.py</extracomment>
            <translation>Riaperto, a partire dal token {0} di {1} risponde in modo diverso a un prompt di prova. {2}</translation>
        </message>
        <message>
            <source>Opened again, it wrote the same {0} tokens as the policy for a test prompt; how likely it finds each differs by less than 0.01 %.</source>
            <extracomment>ouroboros_backends/shared/exported_check.py</extracomment>
            <translation>Riaperto, ha scritto gli stessi {0} token della policy per un prompt di prova; la probabilità che dà a ciascuno differisce di meno dello 0,01%.</translation>
        </message>
        <message>
            <source>Opened again, it wrote the same {0} tokens as the policy for a test prompt; how likely it finds each differs by up to {1} %.</source>
            <extracomment>ouroboros_backends/shared/exported_check.py</extracomment>
            <translation>Riaperto, ha scritto gli stessi {0} token della policy per un prompt di prova; la probabilità che dà a ciascuno differisce al massimo di {1}%.</translation>
        </message>
        <message>
            <source>Opening what was written, to compare it</source>
            <extracomment>ouroboros_backends/shared/exporting.py</extracomment>
            <translation>Apertura di ciò che è stato scritto, per confrontarlo</translation>
        </message>
        <message>
            <source>Teach a model of the list; its adapters can be exported.</source>
            <extracomment>ouroboros_backends/echo/policy.py</extracomment>
            <translation>Addestrare un modello dell’elenco; i suoi adattatori si possono esportare.</translation>
        </message>
        <message>
            <source>The adapter alone and the merged model remain.</source>
            <extracomment>ouroboros_backends/shared/gguf_llama.py</extracomment>
            <translation>Restano il solo adattatore e il modello fuso.</translation>
        </message>
        <message>
            <source>The base is kept in {0} here, and what was learned belongs to that: in the full weights it would be another policy. Export the adapter alone, or teach the model without quantisation.</source>
            <extracomment>ouroboros_backends/shared/exporting.py</extracomment>
            <translation>Qui il modello base è conservato in {0}, e ciò che è stato appreso vale per quella forma: nei pesi completi sarebbe un’altra policy. Esportare il solo adattatore, o addestrare il modello senza quantizzazione.</translation>
        </message>
        <message>
            <source>The export</source>
            <extracomment>session/adapter_export.py</extracomment>
            <translation>L’esportazione</translation>
        </message>
        <message>
            <source>The files of this model are quantised, so that nothing can be added to them. Export the adapter alone.</source>
            <extracomment>ouroboros_backends/shared/exporting.py</extracomment>
            <translation>I file di questo modello sono quantizzati, quindi non vi si può aggiungere nulla. Esportare il solo adattatore.</translation>
        </message>
        <message>
            <source>The files of this model have no weights of the layer {0}, so that the adapter cannot be added to them. Export the adapter alone.</source>
            <extracomment>ouroboros_backends/shared/exporting.py</extracomment>
            <translation>I file di questo modello non hanno pesi dello strato {0}, quindi non vi si può aggiungere l’adattatore. Esportare il solo adattatore.</translation>
        </message>
        <message>
            <source>The judge agrees with you on {0}, no better than chance so far; its word is not used.</source>
            <extracomment>core/agreement.py</extracomment>
            <translation>Il giudice concorda con il docente in {0}, finora non meglio del caso; il suo parere non è usato.</translation>
        </message>
        <message>
            <source>The judge agrees with you on {0}.</source>
            <extracomment>core/agreement.py</extracomment>
            <translation>Il giudice concorda con il docente in {0}.</translation>
        </message>
        <message>
            <source>The policy answers a test prompt</source>
            <extracomment>ouroboros_backends/shared/policy.py</extracomment>
            <translation>La policy risponde a un prompt di prova</translation>
        </message>
        <message>
            <source>The usual choice: learns from every score, and from rewrites, rankings and choices beside it, in small steps.</source>
            <extracomment>core/methods.py</extracomment>
            <translation>La scelta abituale: impara da ogni punteggio, e inoltre da riscritture, graduatorie e scelte, a piccoli passi.</translation>
        </message>
        <message>
            <source>The weights {0} are too large for 16 bits.</source>
            <extracomment>ouroboros_backends/shared/gguf_file.py</extracomment>
            <translation>I pesi {0} sono troppo grandi per 16 bit.</translation>
        </message>
        <message>
            <source>The {0}'s version could not be used, so the prompt stays as it was.</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>La versione non è utilizzabile ({0}), quindi il prompt resta com’era.</translation>
        </message>
        <message>
            <source>The {0}'s versions of {1} prompts could not be used: they stay as they were.</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>Le versioni di {1} prompt non sono utilizzabili ({0}): restano come erano.</translation>
        </message>
        <message>
            <source>rank two completions of a prompt, choose between two replies, or rewrite one</source>
            <extracomment>core/methods.py</extracomment>
            <translation>ordinare due risposte di un prompt, scegliere tra due repliche, o riscriverne una</translation>
        </message>
        <message>
            <source>skip</source>
            <extracomment>a word in sentences</extracomment>
            <translation>salto</translation>
        </message>
        <message>
            <source>{0} messages do not fit into what the {1} can read at once.</source>
            <extracomment>session/summary.py</extracomment>
            <translation>{0} messaggi non rientrano in ciò che il modello ({1}) può leggere in una volta.</translation>
        </message>
        <message>
            <source>{0} of {1} pairs ({2} %, 95 % interval {3} to {4} %)</source>
            <extracomment>core/agreement.py</extracomment>
            <translation>{0} di {1} coppie ({2}%, intervallo al 95% da {3} a {4}%)</translation>
        </message>
        <message>
            <source>{0} of {1} pairs ({2} %, {3} to {4} %)</source>
            <extracomment>core/agreement.py</extracomment>
            <translation>{0} di {1} coppie ({2}%, da {3} a {4}%)</translation>
        </message>
        <message>
            <source>One reply is drawn, not {0}.</source>
            <extracomment>session/best_of.py</extracomment>
            <translation>Si genera una sola replica, non {0}.</translation>
        </message>
        <message>
            <source>A longest reply of {0} tokens is not possible.</source>
            <extracomment>core/presets.py</extracomment>
            <translation>Una replica più lunga di {0} token non è possibile.</translation>
        </message>
        <message>
            <source>A model on a server has no other adapters here.</source>
            <extracomment>session/beside.py</extracomment>
            <translation>Un modello su un server non ha altri adattatori qui.</translation>
        </message>
        <message>
            <source>A policy on a server is not measured here.</source>
            <extracomment>session/evaluating.py</extracomment>
            <translation>Una policy su un server non si misura qui.</translation>
        </message>
        <message>
            <source>A prediction less certain than the others of its prompt counts less, by this many standard deviations.</source>
            <extracomment>settings.py</extracomment>
            <translation>Una previsione meno sicura delle altre del suo prompt conta meno, di questo numero di deviazioni standard.</translation>
        </message>
        <message>
            <source>A prompt, a better and a worse answer, and what says so: ranking, choice or rewrite.</source>
            <extracomment>exports/preferences.py</extracomment>
            <translation>Un prompt, una risposta migliore e una peggiore, e che cosa lo dice: graduatoria, scelta o riscrittura.</translation>
        </message>
        <message>
            <source>A reply of the policy, how teachers marked it, and its preset, seed and sampling.</source>
            <extracomment>exports/replies.py</extracomment>
            <translation>Una replica della policy, come l’hanno contrassegnata i docenti, e la sua preimpostazione, il seme e il campionamento.</translation>
        </message>
        <message>
            <source>A temperature of {0} is not possible.</source>
            <extracomment>core/presets.py</extracomment>
            <translation>Una temperatura di {0} non è possibile.</translation>
        </message>
        <message>
            <source>A top-p of {0} is not possible: no word could be drawn.</source>
            <extracomment>core/presets.py</extracomment>
            <translation>Un top-p di {0} non è possibile: non si potrebbe estrarre alcuna parola.</translation>
        </message>
        <message>
            <source>Another reply is being written</source>
            <extracomment>session/beside.py</extracomment>
            <translation>Scrittura di un’altra replica</translation>
        </message>
        <message>
            <source>Choose 1 to {0} tokens.</source>
            <extracomment>core/presets.py</extracomment>
            <translation>Scegliere da 1 a {0} token.</translation>
        </message>
        <message>
            <source>Choose another name, or edit that one.</source>
            <extracomment>session/presets.py</extracomment>
            <translation>Scegliere un altro nome, o modificare quella esistente.</translation>
        </message>
        <message>
            <source>Choose more than 0, and 1 at most; 1 leaves out no word.</source>
            <extracomment>core/presets.py</extracomment>
            <translation>Scegliere più di 0 e al massimo 1; 1 non esclude alcuna parola.</translation>
        </message>
        <message>
            <source>Choose one from 0 (always the likeliest word) to {0} (very lively).</source>
            <extracomment>core/presets.py</extracomment>
            <translation>Sceglierne una da 0 (sempre la parola più probabile) a {0} (molto vivace).</translation>
        </message>
        <message>
            <source>Choose one of them; in the dialogue it can be generated again.</source>
            <extracomment>session/beside.py</extracomment>
            <translation>Sceglierne una; nel dialogo si può rigenerare.</translation>
        </message>
        <message>
            <source>Compare its answers at the promotion gate.</source>
            <extracomment>session/evaluating.py</extracomment>
            <translation>Confrontarne le risposte al controllo di promozione.</translation>
        </message>
        <message>
            <source>Delete the character shown as a box or a question mark.</source>
            <extracomment>core/presets.py</extracomment>
            <translation>Eliminare il carattere che appare come un riquadro o un punto interrogativo.</translation>
        </message>
        <message>
            <source>For rankings, rewrites and choices between replies: learns which of two answers you prefer, and needs no scores.</source>
            <extracomment>core/methods.py</extracomment>
            <translation>Per graduatorie, riscritture e scelte tra repliche: impara quale di due risposte è preferita, e non richiede punteggi.</translation>
        </message>
        <message>
            <source>Give it one to find it by.</source>
            <extracomment>session/presets.py</extracomment>
            <translation>Assegnarne uno con cui ritrovarla.</translation>
        </message>
        <message>
            <source>It is loaded again; then measure once more. Everything you wrote and scored is saved.</source>
            <extracomment>session/evaluating.py</extracomment>
            <translation>Viene ricaricato; poi misurare di nuovo. Tutto ciò che è stato scritto e valutato è salvato.</translation>
        </message>
        <message>
            <source>Language</source>
            <extracomment>settings.py</extracomment>
            <translation>Lingua</translation>
        </message>
        <message>
            <source>Only the policy's messages can be generated again.</source>
            <extracomment>session/dialogue.py</extracomment>
            <translation>Solo i messaggi della policy possono essere rigenerati.</translation>
        </message>
        <message>
            <source>Only the policy's messages can be put in your words.</source>
            <extracomment>session/dialogue.py</extracomment>
            <translation>Solo i messaggi della policy possono essere riscritti con parole proprie.</translation>
        </message>
        <message>
            <source>Only what a teacher said can be replied to.</source>
            <extracomment>session/beside.py</extracomment>
            <translation>Si può replicare solo a ciò che ha detto un docente.</translation>
        </message>
        <message>
            <source>Only what the policy wrote here can be marked.</source>
            <extracomment>session/marking.py</extracomment>
            <translation>Si può contrassegnare solo ciò che la policy ha scritto qui.</translation>
        </message>
        <message>
            <source>Only words of the completion can be marked.</source>
            <extracomment>session/scoring.py</extracomment>
            <translation>Si possono evidenziare solo parole della risposta.</translation>
        </message>
        <message>
            <source>Only {0} dialogues can be imported at once.</source>
            <extracomment>imports/reading.py</extracomment>
            <translation>Si possono importare al massimo {0} dialoghi alla volta.</translation>
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
            <translation>Aprire prima un altro ciclo; il lavoro fatto resta.</translation>
        </message>
        <message>
            <source>Open it again.</source>
            <extracomment>storage/database.py</extracomment>
            <translation>Riaprirlo.</translation>
        </message>
        <message>
            <source>Open it from the list of cycles. Undo withdraws it.</source>
            <extracomment>session/importing.py</extracomment>
            <translation>Aprirlo dall’elenco dei cicli. Annulla lo ritira.</translation>
        </message>
        <message>
            <source>Open it with PyTorch, or choose another model.</source>
            <extracomment>ouroboros_backends/mlx/guard.py</extracomment>
            <translation>Aprirlo con PyTorch, o scegliere un altro modello.</translation>
        </message>
        <message>
            <source>Open the cycle again and repeat the last action.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>Riaprire il ciclo e ripetere l’ultima azione.</translation>
        </message>
        <message>
            <source>Open the model that it was trained on.</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation>Aprire il modello su cui è stato addestrato.</translation>
        </message>
        <message>
            <source>Open the model that wrote it.</source>
            <extracomment>ouroboros_backends/shared/policy.py</extracomment>
            <translation>Aprire il modello che l’ha scritto.</translation>
        </message>
        <message>
            <source>Open the model that wrote them.</source>
            <extracomment>ouroboros_backends/shared/policy.py</extracomment>
            <translation>Aprire il modello che li ha scritti.</translation>
        </message>
        <message>
            <source>Open the model with the settings that it was trained with.</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation>Aprire il modello con le impostazioni con cui è stato addestrato.</translation>
        </message>
        <message>
            <source>Open them from the list of cycles.</source>
            <extracomment>session/importing.py</extracomment>
            <translation>Aprirli dall’elenco dei cicli.</translation>
        </message>
        <message>
            <source>Open “Chat template of the model…” in the menu, or run: ouroboros models template NAME.</source>
            <extracomment>session/opening.py</extracomment>
            <translation>Aprire «Template di chat del modello…» nel menu, o eseguire: ouroboros models template NAME.</translation>
        </message>
        <message>
            <source>OpenAI has announced that gpt-4o leaves its API on 14 January 2027; put another model id in its place then. Fine-tuning is closed to organisations that are new there. Check the prices: they change.</source>
            <extracomment>core/servers.py</extracomment>
            <translation>OpenAI ha annunciato che gpt-4o lascerà la sua API il 14 gennaio 2027; da allora mettere al suo posto un altro id di modello. Il fine-tuning è chiuso alle organizzazioni nuove. Controllare i prezzi: cambiano.</translation>
        </message>
        <message>
            <source>Ordering the training</source>
            <extracomment>ouroboros_backends/openai/job.py</extracomment>
            <translation>Ordine dell’addestramento</translation>
        </message>
        <message>
            <source>Own work</source>
            <extracomment>core/licences.py</extracomment>
            <translation>Opera propria</translation>
        </message>
        <message>
            <source>Pack it as a plain zip archive.</source>
            <extracomment>imports/archive.py</extracomment>
            <translation>Comprimerlo come semplice archivio zip.</translation>
        </message>
        <message>
            <source>Partly right, or misses what matters</source>
            <extracomment>core/rubrics.py</extracomment>
            <translation>Giusta in parte, o trascura ciò che conta</translation>
        </message>
        <message>
            <source>Persona pressure</source>
            <extracomment>transformations/persona_pressure.py</extracomment>
            <translation>Pressione sulla personalità</translation>
        </message>
        <message>
            <source>Pictures and other files are left out.</source>
            <extracomment>imports/chatgpt.py</extracomment>
            <translation>Immagini e altri file sono omessi.</translation>
        </message>
        <message>
            <source>Policy update</source>
            <extracomment>session/policy_update.py</extracomment>
            <translation>Aggiornamento della policy</translation>
        </message>
        <message>
            <source>Preference pairs</source>
            <extracomment>exports/preferences.py</extracomment>
            <translation>Coppie di preferenze</translation>
        </message>
        <message>
            <source>Preference pairs, OpenAI</source>
            <extracomment>exports/openai_preferences.py</extracomment>
            <translation>Coppie di preferenze, OpenAI</translation>
        </message>
        <message>
            <source>Prices and the budget are 0 or more.</source>
            <extracomment>core/servers.py</extracomment>
            <translation>Prezzi e budget sono pari o superiori a 0.</translation>
        </message>
        <message>
            <source>Prompts that were answered or edited stay as they are; make more prompts.</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>I prompt con risposte o modificati restano come sono; creare altri prompt.</translation>
        </message>
        <message>
            <source>Prompts to learn from</source>
            <extracomment>settings.py</extracomment>
            <translation>Prompt da cui imparare</translation>
        </message>
        <message>
            <source>Pronoun swap</source>
            <extracomment>transformations/pronoun_swap.py</extracomment>
            <translation>Scambio di pronomi</translation>
        </message>
        <message>
            <source>Put the file back, then start the application again.</source>
            <extracomment>storage/database.py</extracomment>
            <translation>Rimettere il file al suo posto, poi riavviare l’applicazione.</translation>
        </message>
        <message>
            <source>Put the key into {0}, or start without that variable.</source>
            <extracomment>models/keys.py</extracomment>
            <translation>Inserire la chiave in {0}, o avviare senza quella variabile.</translation>
        </message>
        <message>
            <source>Put the message in other words.</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>Esprimere il messaggio con altre parole.</translation>
        </message>
        <message>
            <source>Put the store back beside its log, or move the log elsewhere to begin a new store.</source>
            <extracomment>storage/opening.py</extracomment>
            <translation>Rimettere l’archivio accanto al suo log, o spostare il log altrove per iniziare un nuovo archivio.</translation>
        </message>
        <message>
            <source>Putting it in place</source>
            <extracomment>storage/restoring.py</extracomment>
            <translation>Messa al suo posto</translation>
        </message>
        <message>
            <source>PyTorch</source>
            <extracomment>ouroboros_backends/torch/__init__.py</extracomment>
            <translation>PyTorch</translation>
        </message>
        <message>
            <source>Quite another voice</source>
            <extracomment>core/rubrics.py</extracomment>
            <translation>Tutt’altra voce</translation>
        </message>
        <message>
            <source>Raise the budget under Settings, Servers, or ask for less.</source>
            <extracomment>core/spending.py</extracomment>
            <translation>Aumentare il budget in Impostazioni, Server, o chiedere di meno.</translation>
        </message>
        <message>
            <source>Read it, edit it, and approve it first.</source>
            <extracomment>core/prompting.py</extracomment>
            <translation>Prima leggerlo, modificarlo e approvarlo.</translation>
        </message>
        <message>
            <source>Reading completions</source>
            <extracomment>worker/runner.py</extracomment>
            <translation>Lettura delle risposte</translation>
        </message>
        <message>
            <source>Reading the backup</source>
            <extracomment>storage/restoring.py</extracomment>
            <translation>Lettura del backup</translation>
        </message>
        <message>
            <source>Reading the description of the model</source>
            <extracomment>ouroboros_backends/torch/convert.py</extracomment>
            <translation>Lettura della descrizione del modello</translation>
        </message>
        <message>
            <source>Reading the dialogues</source>
            <extracomment>session/exporting.py</extracomment>
            <translation>Lettura dei dialoghi</translation>
        </message>
        <message>
            <source>Reading the tokenizer</source>
            <extracomment>ouroboros_backends/torch/convert.py</extracomment>
            <translation>Lettura del tokenizer</translation>
        </message>
        <message>
            <source>Reading {0}</source>
            <extracomment>session/importing.py</extracomment>
            <translation>Lettura di {0}</translation>
        </message>
        <message>
            <source>Reading {0} took too long and was stopped; it need not be damaged.</source>
            <extracomment>storage/foreign_parquet.py</extracomment>
            <translation>La lettura di {0} ha richiesto troppo tempo ed è stata fermata; il file non è necessariamente danneggiato.</translation>
        </message>
        <message>
            <source>Rehearsing</source>
            <extracomment>core/rehearsal.py</extracomment>
            <translation>Scrittura dei ripassi</translation>
        </message>
        <message>
            <source>Remarks</source>
            <extracomment>exports/remarks.py</extracomment>
            <translation>Annotazioni</translation>
        </message>
        <message>
            <source>Remove chat_template.jinja from the folder: the plain format is used then.</source>
            <extracomment>models/templates.py</extracomment>
            <translation>Rimuovere chat_template.jinja dalla cartella: si userà allora il formato semplice.</translation>
        </message>
        <message>
            <source>Remove that model first.</source>
            <extracomment>ouroboros_backends/torch/convert.py</extracomment>
            <translation>Rimuovere prima quel modello.</translation>
        </message>
        <message>
            <source>Replies</source>
            <extracomment>exports/replies.py</extracomment>
            <translation>Repliche</translation>
        </message>
        <message>
            <source>Reported speech</source>
            <extracomment>transformations/reported_speech.py</extracomment>
            <translation>Discorso indiretto</translation>
        </message>
        <message>
            <source>Restore a backup from before, or go on: nothing else depends on it.</source>
            <extracomment>session/keeping.py</extracomment>
            <translation>Ripristinare un backup precedente, oppure proseguire: nient’altro ne dipende.</translation>
        </message>
        <message>
            <source>Restore the newest backup: nothing that was saved since is lost.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>Ripristinare il backup più recente: nulla di ciò che è stato salvato da allora va perso.</translation>
        </message>
        <message>
            <source>Resume it at any time, also after closing the program; it ends in the same adapter.</source>
            <extracomment>session/interruption.py</extracomment>
            <translation>Riprenderlo in qualsiasi momento, anche dopo aver chiuso il programma; finisce nello stesso adattatore.</translation>
        </message>
        <message>
            <source>Resume it, or give it up.</source>
            <extracomment>session/interruption.py</extracomment>
            <translation>Riprenderlo, oppure abbandonarlo.</translation>
        </message>
        <message>
            <source>Reward model</source>
            <extracomment>settings.py</extracomment>
            <translation>Modello di ricompensa</translation>
        </message>
        <message>
            <source>Rewrite {0} more completions, or reward them well, or choose “Instructions”, which changes no weights.</source>
            <extracomment>ouroboros_backends/openai/training_rows.py</extracomment>
            <translation>Riscrivere altre {0} risposte, dare loro una buona ricompensa, o scegliere «Istruzioni», che non cambia alcun peso.</translation>
        </message>
        <message>
            <source>Right, with a small gap</source>
            <extracomment>core/rubrics.py</extracomment>
            <translation>Giusta, con una piccola lacuna</translation>
        </message>
        <message>
            <source>Rolling back</source>
            <extracomment>session/gate.py</extracomment>
            <translation>Ritorno allo stato precedente</translation>
        </message>
        <message>
            <source>Rows of JSON</source>
            <extracomment>imports/text_rows.py</extracomment>
            <translation>Righe JSON</translation>
        </message>
        <message>
            <source>Run a policy update first.</source>
            <extracomment>session/evaluating.py</extracomment>
            <translation>Eseguire prima un aggiornamento della policy.</translation>
        </message>
        <message>
            <source>Run: ouroboros models install {0}.</source>
            <extracomment>models/library.py</extracomment>
            <translation>Eseguire: ouroboros models install {0}.</translation>
        </message>
        <message>
            <source>Run: ouroboros models remove {0}, then add its folder again.</source>
            <extracomment>models/library.py</extracomment>
            <translation>Eseguire: ouroboros models remove {0}, poi aggiungere di nuovo la sua cartella.</translation>
        </message>
        <message>
            <source>Run: python -m ensurepip --upgrade, then try again.</source>
            <extracomment>models/download.py</extracomment>
            <translation>Eseguire: python -m ensurepip --upgrade, poi riprovare.</translation>
        </message>
        <message>
            <source>Run: python -m pip install --upgrade pip, then try again.</source>
            <extracomment>models/download.py</extracomment>
            <translation>Eseguire: python -m pip install --upgrade pip, poi riprovare.</translation>
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
            <translation>Salvare ogni elenco come file a sé.</translation>
        </message>
        <message>
            <source>Save it as CSV again, with quotes around cells of several lines.</source>
            <extracomment>imports/csv_rows.py</extracomment>
            <translation>Salvarlo di nuovo come CSV, con virgolette attorno alle celle di più righe.</translation>
        </message>
        <message>
            <source>Save it as UTF-8 in the program that it comes from, then import it again.</source>
            <extracomment>imports/texts.py</extracomment>
            <translation>Salvarlo come UTF-8 nel programma da cui proviene, poi importarlo di nuovo.</translation>
        </message>
        <message>
            <source>Saving the candidate adapter</source>
            <extracomment>session/policy_update.py</extracomment>
            <translation>Salvataggio dell’adattatore candidato</translation>
        </message>
        <message>
            <source>Score a completion: it is then fitted again.</source>
            <extracomment>learning/reward_model_bytes.py</extracomment>
            <translation>Valutare una risposta: allora viene ricalibrato.</translation>
        </message>
        <message>
            <source>Score a few completions in a new cycle: they are read as it is now.</source>
            <extracomment>session/predictions.py</extracomment>
            <translation>Valutare alcune risposte in un nuovo ciclo: vengono lette com’è ora.</translation>
        </message>
        <message>
            <source>Score a few more completions first.</source>
            <extracomment>session/predictions.py</extracomment>
            <translation>Valutare prima qualche altra risposta.</translation>
        </message>
        <message>
            <source>Score completions of this model, then update it.</source>
            <extracomment>ouroboros_backends/echo/policy.py</extracomment>
            <translation>Valutare risposte di questo modello, poi aggiornarlo.</translation>
        </message>
        <message>
            <source>Score it on the scoring page; there is nothing to settle yet.</source>
            <extracomment>session/teachers.py</extracomment>
            <translation>Valutarla nella pagina di valutazione; non c’è ancora nulla da dirimere.</translation>
        </message>
        <message>
            <source>Score or rewrite some completions first.</source>
            <extracomment>ouroboros_backends/shared/policy.py</extracomment>
            <translation>Prima valutare o riscrivere alcune risposte.</translation>
        </message>
        <message>
            <source>Score some completions first.</source>
            <extracomment>core/cycle.py</extracomment>
            <translation>Valutare prima alcune risposte.</translation>
        </message>
        <message>
            <source>Score some of them differently, or rewrite one.</source>
            <extracomment>ouroboros_backends/echo/policy.py</extracomment>
            <translation>Valutarne alcune diversamente, o riscriverne una.</translation>
        </message>
        <message>
            <source>Score them, or make prompts.</source>
            <extracomment>session/scoring.py</extracomment>
            <translation>Valutarle, o creare prompt.</translation>
        </message>
        <message>
            <source>Score with single keys</source>
            <extracomment>settings.py</extracomment>
            <translation>Valutazione con tasti singoli</translation>
        </message>
        <message>
            <source>Scored experiences</source>
            <extracomment>exports/experiences.py</extracomment>
            <translation>Esperienze valutate</translation>
        </message>
        <message>
            <source>See them with: ouroboros models list.</source>
            <extracomment>models/library.py</extracomment>
            <translation>Per vederli: ouroboros models list.</translation>
        </message>
        <message>
            <source>Semantic trap</source>
            <extracomment>transformations/semantic_trap.py</extracomment>
            <translation>Trappola semantica</translation>
        </message>
        <message>
            <source>Sending the examples</source>
            <extracomment>ouroboros_backends/openai/job.py</extracomment>
            <translation>Invio degli esempi</translation>
        </message>
        <message>
            <source>Server (OpenAI)</source>
            <extracomment>ouroboros_backends/openai/__init__.py</extracomment>
            <translation>Server (API OpenAI)</translation>
        </message>
        <message>
            <source>Server {0}</source>
            <extracomment>models/servers.py</extracomment>
            <translation>Server n. {0}</translation>
        </message>
        <message>
            <source>Set OUROBOROS_HOME and OUROBOROS_MODELS to folders that you may write to.</source>
            <extracomment>settings.py</extracomment>
            <translation>Impostare OUROBOROS_HOME e OUROBOROS_MODELS su cartelle in cui si possa scrivere.</translation>
        </message>
        <message>
            <source>Set OUROBOROS_MODELS to a folder that you may write to, on a disk with space.</source>
            <extracomment>session/installing.py</extracomment>
            <translation>Impostare OUROBOROS_MODELS su una cartella in cui si possa scrivere, su un disco con spazio.</translation>
        </message>
        <message>
            <source>Set OUROBOROS_MODELS to a folder that you may write to.</source>
            <extracomment>models/library.py</extracomment>
            <translation>Impostare OUROBOROS_MODELS su una cartella in cui si possa scrivere.</translation>
        </message>
        <message>
            <source>ShareGPT</source>
            <extracomment>exports/sharegpt.py</extracomment>
            <translation>ShareGPT</translation>
        </message>
        <message>
            <source>Shorten it.</source>
            <extracomment>core/presets.py</extracomment>
            <translation>Accorciarlo.</translation>
        </message>
        <message>
            <source>Shorten the dialogue, or allow a shorter answer.</source>
            <extracomment>ouroboros_backends/shared/policy.py</extracomment>
            <translation>Accorciare il dialogo, o consentire una risposta più breve.</translation>
        </message>
        <message>
            <source>Show it without --withdraw: its state says whether it is used, and why.</source>
            <extracomment>models/templates.py</extracomment>
            <translation>Mostrarla senza --withdraw: il suo stato dice se è usata, e perché.</translation>
        </message>
        <message>
            <source>Show the template without --approve: its digest stands above it.</source>
            <extracomment>models/templates.py</extracomment>
            <translation>Mostrare il template senza --approve: la sua impronta è indicata sopra.</translation>
        </message>
        <message>
            <source>Shuffled order</source>
            <extracomment>transformations/shuffled_order.py</extracomment>
            <translation>Ordine mescolato</translation>
        </message>
        <message>
            <source>Silent repeats</source>
            <extracomment>settings.py</extracomment>
            <translation>Ripetizioni senza avviso</translation>
        </message>
        <message>
            <source>Some of it was marked for {0} before; it cannot be both.</source>
            <extracomment>session/importing.py</extracomment>
            <translation>Una parte era già stata destinata a {0}; non può servire a entrambi gli usi.</translation>
        </message>
        <message>
            <source>Split it into several files.</source>
            <extracomment>storage/foreign_parquet.py</extracomment>
            <translation>Dividerlo in più file.</translation>
        </message>
        <message>
            <source>Split it into several messages.</source>
            <extracomment>core/dialogue.py</extracomment>
            <translation>Dividerlo in più messaggi.</translation>
        </message>
        <message>
            <source>Stands beside your messages and scores, on this computer only.</source>
            <extracomment>settings.py</extracomment>
            <translation>Appare accanto a messaggi e punteggi, solo su questo computer.</translation>
        </message>
        <message>
            <source>Start a new one.</source>
            <extracomment>session/policy_update.py</extracomment>
            <translation>Iniziarne uno nuovo.</translation>
        </message>
        <message>
            <source>Start it without accelerate, or choose PPO or RLOO.</source>
            <extracomment>ouroboros_backends/torch/baselines.py</extracomment>
            <translation>Avviarlo senza accelerate, o scegliere PPO o RLOO.</translation>
        </message>
        <message>
            <source>Start the policy update here, or choose a local model in settings.</source>
            <extracomment>session/handover.py</extracomment>
            <translation>Avviare qui l’aggiornamento della policy, o scegliere un modello locale nelle impostazioni.</translation>
        </message>
        <message>
            <source>Start the server, or look at its address in settings.</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>Avviare il server, o controllarne l’indirizzo nelle impostazioni.</translation>
        </message>
        <message>
            <source>Starting over: {0}</source>
            <extracomment>ouroboros_backends/shared/keeping.py</extracomment>
            <translation>Si ricomincia da capo: {0}</translation>
        </message>
        <message>
            <source>Starting the converter</source>
            <extracomment>session/installing.py</extracomment>
            <translation>Avvio del convertitore</translation>
        </message>
        <message>
            <source>Steps</source>
            <extracomment>exports/stepwise.py</extracomment>
            <translation>Passi</translation>
        </message>
        <message>
            <source>Stopped by you. The live adapter is unchanged.</source>
            <extracomment>session/policy_update.py</extracomment>
            <translation>Fermato dall’utente. L’adattatore attivo è invariato.</translation>
        </message>
        <message>
            <source>String is too long</source>
            <extracomment>ouroboros_backends/torch/pickled.py</extracomment>
            <translation>String is too long</translation>
        </message>
        <message>
            <source>Supervised fine-tuning needs {0} examples at least; there are {1}.</source>
            <extracomment>ouroboros_backends/openai/training_rows.py</extracomment>
            <translation>Il fine-tuning supervisionato richiede almeno {0} esempi; ce ne sono {1}.</translation>
        </message>
        <message>
            <source>Supervised fine-tuning needs {0} examples at least; there is {1}.</source>
            <extracomment>ouroboros_backends/openai/training_rows.py</extracomment>
            <translation>Il fine-tuning supervisionato richiede almeno {0} esempi; ce n’è {1}.</translation>
        </message>
        <message>
            <source>Switch on in the export dialog, or by `ouroboros consent`, which ones may.</source>
            <extracomment>session/exporting.py</extracomment>
            <translation>Indicare quali sono esportabili nella finestra di esportazione, o con `ouroboros consent`.</translation>
        </message>
        <message>
            <source>Take at least {0}; several words are good. Nobody can recover it.</source>
            <extracomment>storage/sealing.py</extracomment>
            <translation>Usarne almeno {0}; è bene usare più parole. Nessuno può recuperarla.</translation>
        </message>
        <message>
            <source>Take out the odd sign, or paste the text again as plain text.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>Togliere il segno strano, o incollare di nuovo il testo come testo semplice.</translation>
        </message>
        <message>
            <source>Take that rewrite or ranking back, then start again.</source>
            <extracomment>ouroboros_backends/openai/training_rows.py</extracomment>
            <translation>Ritirare quella riscrittura o graduatoria, poi ricominciare.</translation>
        </message>
        <message>
            <source>Take the field out, and give the key to: ouroboros servers key NAME.</source>
            <extracomment>models/servers.py</extracomment>
            <translation>Togliere il campo, e fornire la chiave con: ouroboros servers key NAME.</translation>
        </message>
        <message>
            <source>Take the field out.</source>
            <extracomment>models/servers.py</extracomment>
            <translation>Togliere il campo.</translation>
        </message>
        <message>
            <source>Talk first, then export again.</source>
            <extracomment>imports/chatgpt.py</extracomment>
            <translation>Prima parlare, poi esportare di nuovo.</translation>
        </message>
        <message>
            <source>Talk with the policy first.</source>
            <extracomment>core/cycle.py</extracomment>
            <translation>Parlare prima con la policy.</translation>
        </message>
        <message>
            <source>Talk with the policy.</source>
            <extracomment>session/exporting.py</extracomment>
            <translation>Parlare con la policy.</translation>
        </message>
        <message>
            <source>Teacher</source>
            <extracomment>settings.py</extracomment>
            <translation>Docente</translation>
        </message>
        <message>
            <source>Tell me a story about anything.</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>Raccontami una storia su qualsiasi cosa.</translation>
        </message>
        <message>
            <source>Tell me when long work ends</source>
            <extracomment>settings.py</extracomment>
            <translation>Avvisa quando finisce un lavoro lungo</translation>
        </message>
        <message>
            <source>Temperature of the dialogue</source>
            <extracomment>settings.py</extracomment>
            <translation>Temperatura del dialogo</translation>
        </message>
        <message>
            <source>Text size (%)</source>
            <extracomment>settings.py</extracomment>
            <translation>Dimensione del testo (%)</translation>
        </message>
        <message>
            <source>That cycle was made with another model.</source>
            <extracomment>session/session.py</extracomment>
            <translation>Quel ciclo è stato creato con un altro modello.</translation>
        </message>
        <message>
            <source>That policy update is not waiting to be resumed.</source>
            <extracomment>session/policy_update.py</extracomment>
            <translation>Quell’aggiornamento della policy non è in attesa di essere ripreso.</translation>
        </message>
        <message>
            <source>The Unlicense</source>
            <extracomment>core/licences.py</extracomment>
            <translation>The Unlicense</translation>
        </message>
        <message>
            <source>The adapter cannot be copied ({0}).</source>
            <extracomment>session/handover.py</extracomment>
            <translation>L’adattatore non può essere copiato ({0}).</translation>
        </message>
        <message>
            <source>The adapter is the candidate of cycle {0}.</source>
            <extracomment>session/handover.py</extracomment>
            <translation>L’adattatore è il candidato del ciclo {0}.</translation>
        </message>
        <message>
            <source>The adapter's file {0} is damaged.</source>
            <extracomment>session/handover.py</extracomment>
            <translation>Il file {0} dell’adattatore è danneggiato.</translation>
        </message>
        <message>
            <source>The address holds more than a host and a path.</source>
            <extracomment>core/servers.py</extracomment>
            <translation>L’indirizzo contiene più di un host e un percorso.</translation>
        </message>
        <message>
            <source>The architecture of {0} is not a language model known here.</source>
            <extracomment>ouroboros_backends/shared/folders.py</extracomment>
            <translation>L’architettura di {0} non è quella di un modello linguistico noto.</translation>
        </message>
        <message>
            <source>The backup {0} is damaged.</source>
            <extracomment>storage/backups.py</extracomment>
            <translation>Il backup {0} è danneggiato.</translation>
        </message>
        <message>
            <source>The candidate answers</source>
            <extracomment>session/gate.py</extracomment>
            <translation>Risponde il candidato</translation>
        </message>
        <message>
            <source>The candidate's completions have become {0} times as long as the live policy's ({1} tokens in the middle instead of {2}). The candidate was rejected; the live adapter is unchanged. Score long-winded completions lower, or rewrite one briefly, and update again.</source>
            <extracomment>core/guards.py</extracomment>
            <translation>Le risposte del candidato sono diventate {0} volte più lunghe di quelle della policy attiva (mediana di {1} token invece di {2}). Il candidato è stato respinto; l’adattatore attivo è invariato. Dare punteggi più bassi alle risposte prolisse, o riscriverne una in breve, e aggiornare di nuovo.</translation>
        </message>
        <message>
            <source>The chat template in {0} cannot be read.</source>
            <extracomment>models/templates.py</extracomment>
            <translation>Il template di chat in {0} non può essere letto.</translation>
        </message>
        <message>
            <source>The chat template of this model is not known here. It is not used before you have read and approved it; until then dialogues are written as a plain script of two speakers.</source>
            <extracomment>session/opening.py</extracomment>
            <translation>Il template di chat di questo modello non è noto. Non viene usato prima di essere stato letto e approvato; fino ad allora i dialoghi sono scritti come un semplice copione a due voci.</translation>
        </message>
        <message>
            <source>The checkpoint {0} is damaged: {1}.</source>
            <extracomment>worker/checkpoints.py</extracomment>
            <translation>Il checkpoint {0} è danneggiato: {1}.</translation>
        </message>
        <message>
            <source>The checkpoint {0} is not on this computer.</source>
            <extracomment>worker/checkpoints.py</extracomment>
            <translation>Il checkpoint {0} non è su questo computer.</translation>
        </message>
        <message>
            <source>The checkpoint's file {0} is missing or damaged.</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation>Il file {0} del checkpoint manca o è danneggiato.</translation>
        </message>
        <message>
            <source>The connection to {0} broke off</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>La connessione con {0} si è interrotta</translation>
        </message>
        <message>
            <source>The copy {0} is not whole.</source>
            <extracomment>storage/copying.py</extracomment>
            <translation>La copia {0} non è completa.</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <extracomment>worker/runner.py</extracomment>
            <translation>Il disco è pieno.</translation>
        </message>
        <message>
            <source>The disk that holds {0} does not allow a file of this size.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>Il disco che contiene {0} non consente un file di queste dimensioni.</translation>
        </message>
        <message>
            <source>The disk that holds {0} is full ({1} MB are free).</source>
            <extracomment>storage/copying.py</extracomment>
            <translation>Il disco che contiene {0} è pieno ({1} MB liberi).</translation>
        </message>
        <message>
            <source>The disk that holds {0} is full.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>Il disco che contiene {0} è pieno.</translation>
        </message>
        <message>
            <source>The disk that holds {0} reports an error.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>Il disco che contiene {0} segnala un errore.</translation>
        </message>
        <message>
            <source>The download folder {0} cannot be used ({1}).</source>
            <extracomment>models/download.py</extracomment>
            <translation>La cartella dei download {0} non può essere usata ({1}).</translation>
        </message>
        <message>
            <source>The embedded model could not be opened; “ouroboros models verify” says why.</source>
            <extracomment>session/best_of.py</extracomment>
            <translation>Non è stato possibile aprire il modello incorporato; «ouroboros models verify» dice perché.</translation>
        </message>
        <message>
            <source>The end of the store was damaged, as by a power cut, and was repaired. The damaged files are kept in {0}.</source>
            <extracomment>storage/reporting.py</extracomment>
            <translation>La fine dell’archivio era danneggiata, come per un’interruzione di corrente, ed è stata riparata. I file danneggiati sono conservati in {0}.</translation>
        </message>
        <message>
            <source>The entry of the model “{0}” in the library is damaged.</source>
            <extracomment>models/library.py</extracomment>
            <translation>La voce del modello «{0}» nella libreria è danneggiata.</translation>
        </message>
        <message>
            <source>The field “{0}” is not known here and is left out.</source>
            <extracomment>imports/fields.py</extracomment>
            <translation>Il campo «{0}» non è noto ed è omesso.</translation>
        </message>
        <message>
            <source>The file itself says that its licence is {0}.</source>
            <extracomment>core/licences.py</extracomment>
            <translation>Il file stesso dichiara la licenza {0}.</translation>
        </message>
        <message>
            <source>The file {0} cannot be written ({1}).</source>
            <extracomment>storage/sealing.py</extracomment>
            <translation>Il file {0} non può essere scritto ({1}).</translation>
        </message>
        <message>
            <source>The file {0} cannot be written: {1}.</source>
            <extracomment>storage/parquet.py</extracomment>
            <translation>Il file {0} non può essere scritto: {1}.</translation>
        </message>
        <message>
            <source>The file {0} could not be written whole.</source>
            <extracomment>storage/sealing.py</extracomment>
            <translation>Non è stato possibile scrivere per intero il file {0}.</translation>
        </message>
        <message>
            <source>The file {0} does not open with this passphrase, or it is damaged.</source>
            <extracomment>storage/sealing.py</extracomment>
            <translation>Il file {0} non si apre con questa frase segreta, oppure è danneggiato.</translation>
        </message>
        <message>
            <source>The file {0} is damaged.</source>
            <extracomment>storage/restoring.py</extracomment>
            <translation>Il file {0} è danneggiato.</translation>
        </message>
        <message>
            <source>The file {0} is not a store, or its beginning is damaged.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>Il file {0} non è un archivio di Ouroboros, oppure il suo inizio è danneggiato.</translation>
        </message>
        <message>
            <source>The file {0} needs more memory than is free.</source>
            <extracomment>storage/sealing.py</extracomment>
            <translation>Il file {0} richiede più memoria di quella libera.</translation>
        </message>
        <message>
            <source>The file {0} was moved, deleted or replaced while it was open.</source>
            <extracomment>storage/database.py</extracomment>
            <translation>Il file {0} è stato spostato, eliminato o sostituito mentre era aperto.</translation>
        </message>
        <message>
            <source>The first line names the columns: prompt and completion, or prompt, chosen and rejected.</source>
            <extracomment>imports/csv_rows.py</extracomment>
            <translation>La prima riga nomina le colonne: prompt e completion, oppure prompt, chosen e rejected.</translation>
        </message>
        <message>
            <source>The folder {0} cannot be made ({1}).</source>
            <extracomment>settings.py</extracomment>
            <translation>La cartella {0} non può essere creata ({1}).</translation>
        </message>
        <message>
            <source>The folder {0} cannot be written: {1}.</source>
            <extracomment>exports/writing.py</extracomment>
            <translation>La cartella {0} non può essere scritta: {1}.</translation>
        </message>
        <message>
            <source>The folder {0} has no readable config.json.</source>
            <extracomment>models/library.py</extracomment>
            <translation>La cartella {0} non ha un config.json leggibile.</translation>
        </message>
        <message>
            <source>The folder {0} was put there by hand, so it is left alone.</source>
            <extracomment>models/library.py</extracomment>
            <translation>La cartella {0} è stata messa lì a mano, quindi non viene toccata.</translation>
        </message>
        <message>
            <source>The helper found no contradiction.</source>
            <extracomment>session/summary.py</extracomment>
            <translation>L’aiutante non ha trovato contraddizioni.</translation>
        </message>
        <message>
            <source>The helper looks for contradictions</source>
            <extracomment>session/summary.py</extracomment>
            <translation>L’aiutante cerca contraddizioni</translation>
        </message>
        <message>
            <source>The helper named one pair of entries.</source>
            <extracomment>session/summary.py</extracomment>
            <translation>L’aiutante ha indicato una coppia di voci.</translation>
        </message>
        <message>
            <source>The helper named {0} pairs of entries.</source>
            <extracomment>session/summary.py</extracomment>
            <translation>L’aiutante ha indicato {0} coppie di voci.</translation>
        </message>
        <message>
            <source>The host of {0}, {1}, cannot be found</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>L’host di {0}, {1}, non viene trovato</translation>
        </message>
        <message>
            <source>The index {0} is damaged.</source>
            <extracomment>ouroboros_backends/torch/pickled.py</extracomment>
            <translation>L’indice {0} è danneggiato.</translation>
        </message>
        <message>
            <source>The journal belongs to another store or to a later state of this one.</source>
            <extracomment>storage/reporting.py</extracomment>
            <translation>Il diario appartiene a un altro archivio o a uno stato successivo di questo.</translation>
        </message>
        <message>
            <source>The journal is kept in {0}.</source>
            <extracomment>storage/reporting.py</extracomment>
            <translation>Il diario è conservato in {0}.</translation>
        </message>
        <message>
            <source>The journal was damaged in {0} place(s).</source>
            <extracomment>storage/reporting.py</extracomment>
            <translation>Il diario era danneggiato in {0} punti.</translation>
        </message>
        <message>
            <source>The judge broke off at {0} of {1} pairs.</source>
            <extracomment>session/judging.py</extracomment>
            <translation>Il giudice si è interrotto a {0} di {1} coppie.</translation>
        </message>
        <message>
            <source>The judge compares completions</source>
            <extracomment>session/judging.py</extracomment>
            <translation>Il giudice confronta le risposte</translation>
        </message>
        <message>
            <source>The judge has compared these completions already.</source>
            <extracomment>session/calibration.py</extracomment>
            <translation>Il giudice ha già confrontato queste risposte.</translation>
        </message>
        <message>
            <source>The judge has compared {0} pair.</source>
            <extracomment>session/judging.py</extracomment>
            <translation>Il giudice ha confrontato {0} coppia.</translation>
        </message>
        <message>
            <source>The judge has compared {0} pairs.</source>
            <extracomment>session/judging.py</extracomment>
            <translation>Il giudice ha confrontato {0} coppie.</translation>
        </message>
        <message>
            <source>The key {0} stands there twice.</source>
            <extracomment>imports/strict_json.py</extracomment>
            <translation>La chiave {0} vi compare due volte.</translation>
        </message>
        <message>
            <source>The keyring is locked or refused; take the key out in your system's password manager, where it is called {0}.</source>
            <extracomment>models/keys.py</extracomment>
            <translation>Il portachiavi è bloccato o ha rifiutato; rimuovere la chiave nel gestore di password del sistema, dove si chiama {0}.</translation>
        </message>
        <message>
            <source>The keyring is locked or refused; the key is kept in memory until you quit.</source>
            <extracomment>models/keys.py</extracomment>
            <translation>Il portachiavi è bloccato o ha rifiutato; la chiave resta in memoria fino all’uscita.</translation>
        </message>
        <message>
            <source>The licence is not stated.</source>
            <extracomment>core/licences.py</extracomment>
            <translation>La licenza non è indicata.</translation>
        </message>
        <message>
            <source>The live policy answers</source>
            <extracomment>session/gate.py</extracomment>
            <translation>Risponde la policy attiva</translation>
        </message>
        <message>
            <source>The long texts of {0} are read in a way ({1}) that is not known here.</source>
            <extracomment>ouroboros_backends/mlx/guard.py</extracomment>
            <translation>I testi lunghi di {0} vengono letti in un modo ({1}) che non è noto.</translation>
        </message>
        <message>
            <source>The messages answer each other in a circle.</source>
            <extracomment>imports/chatgpt.py</extracomment>
            <translation>I messaggi si rispondono a vicenda in cerchio.</translation>
        </message>
        <message>
            <source>The model cannot be downloaded: pip is too old.</source>
            <extracomment>models/download.py</extracomment>
            <translation>Il modello non può essere scaricato: pip è troppo vecchio.</translation>
        </message>
        <message>
            <source>The model cannot be downloaded: this Python has no pip.</source>
            <extracomment>models/download.py</extracomment>
            <translation>Il modello non può essere scaricato: questo Python non ha pip.</translation>
        </message>
        <message>
            <source>The model could not be loaded again.</source>
            <extracomment>session/opening.py</extracomment>
            <translation>Non è stato possibile ricaricare il modello.</translation>
        </message>
        <message>
            <source>The model folder {0} is not there.</source>
            <extracomment>models/library.py</extracomment>
            <translation>La cartella del modello {0} non c’è.</translation>
        </message>
        <message>
            <source>The model in {0} has no tokenizer.</source>
            <extracomment>models/library.py</extracomment>
            <translation>Il modello in {0} non ha un tokenizer.</translation>
        </message>
        <message>
            <source>The model in {0} has no weights.</source>
            <extracomment>models/library.py</extracomment>
            <translation>Il modello in {0} non ha pesi.</translation>
        </message>
        <message>
            <source>The model in {0} has only weights that can run code when they are read.</source>
            <extracomment>models/library.py</extracomment>
            <translation>Il modello in {0} ha solo pesi che possono eseguire codice quando vengono letti.</translation>
        </message>
        <message>
            <source>The model in {0} has safetensors already.</source>
            <extracomment>session/converting.py</extracomment>
            <translation>Il modello in {0} ha già safetensors.</translation>
        </message>
        <message>
            <source>The model stopped unexpectedly</source>
            <extracomment>session/policy_update.py</extracomment>
            <translation>Il modello si è fermato inaspettatamente</translation>
        </message>
        <message>
            <source>The model stopped unexpectedly and is being loaded again.</source>
            <extracomment>session/interruption.py</extracomment>
            <translation>Il modello si è fermato inaspettatamente e viene ricaricato.</translation>
        </message>
        <message>
            <source>The model stopped unexpectedly while it was measured.</source>
            <extracomment>session/evaluating.py</extracomment>
            <translation>Il modello si è fermato inaspettatamente durante la misura.</translation>
        </message>
        <message>
            <source>The model that came with the application is damaged.</source>
            <extracomment>models/packed.py</extracomment>
            <translation>Il modello fornito con l’applicazione è danneggiato.</translation>
        </message>
        <message>
            <source>The model {0} is not on this computer.</source>
            <extracomment>ouroboros_backends/mlx/policy.py</extracomment>
            <translation>Il modello {0} non è su questo computer.</translation>
        </message>
        <message>
            <source>The model “{0}” could not be removed ({1}).</source>
            <extracomment>models/library.py</extracomment>
            <translation>Non è stato possibile rimuovere il modello «{0}» ({1}).</translation>
        </message>
        <message>
            <source>The model “{0}” is damaged: {1}.</source>
            <extracomment>models/library.py</extracomment>
            <translation>Il modello «{0}» è danneggiato: {1}.</translation>
        </message>
        <message>
            <source>The model “{0}” {1}.</source>
            <extracomment>models/library.py</extracomment>
            <translation>Il modello «{0}» {1}.</translation>
        </message>
        <message>
            <source>The models folder {0} cannot be used ({1}).</source>
            <extracomment>session/installing.py</extracomment>
            <translation>La cartella dei modelli {0} non può essere usata ({1}).</translation>
        </message>
        <message>
            <source>The models folder {0} cannot be written ({1}).</source>
            <extracomment>models/library.py</extracomment>
            <translation>La cartella dei modelli {0} non può essere scritta ({1}).</translation>
        </message>
        <message>
            <source>The name has {0} characters; {1} is the most.</source>
            <extracomment>core/presets.py</extracomment>
            <translation>Il nome ha {0} caratteri; il massimo è {1}.</translation>
        </message>
        <message>
            <source>The new draft changes nothing in the summary.</source>
            <extracomment>session/summary.py</extracomment>
            <translation>La nuova bozza non cambia nulla nel riepilogo.</translation>
        </message>
        <message>
            <source>The number of threads must not be below 0.</source>
            <extracomment>ouroboros_backends/torch/options.py</extracomment>
            <translation>Il numero di thread non deve essere inferiore a 0.</translation>
        </message>
        <message>
            <source>The number {0} is too large.</source>
            <extracomment>imports/strict_json.py</extracomment>
            <translation>Il numero {0} è troppo grande.</translation>
        </message>
        <message>
            <source>The others are branches beside it.</source>
            <extracomment>session/best_of.py</extracomment>
            <translation>Le altre sono rami accanto ad essa.</translation>
        </message>
        <message>
            <source>The part {0} of the weights is missing.</source>
            <extracomment>ouroboros_backends/torch/pickled.py</extracomment>
            <translation>Manca la parte {0} dei pesi.</translation>
        </message>
        <message>
            <source>The passphrase has {0} characters.</source>
            <extracomment>storage/sealing.py</extracomment>
            <translation>La frase segreta ha {0} caratteri.</translation>
        </message>
        <message>
            <source>The persona has more than {0} lines, or one of more than {1} characters.</source>
            <extracomment>imports/character_card.py</extracomment>
            <translation>La personalità ha più di {0} righe, o una di più di {1} caratteri.</translation>
        </message>
        <message>
            <source>The policy answers the labyrinth prompts</source>
            <extracomment>session/scoring.py</extracomment>
            <translation>La policy risponde ai prompt del labirinto</translation>
        </message>
        <message>
            <source>The policy answers the same questions, asked plainly</source>
            <extracomment>session/invariance.py</extracomment>
            <translation>La policy risponde alle stesse domande, poste in modo semplice</translation>
        </message>
        <message>
            <source>The policy answers with numbers that are not finite: its weights are damaged.</source>
            <extracomment>ouroboros_backends/shared/measuring.py</extracomment>
            <translation>La policy risponde con numeri non finiti: i suoi pesi sono danneggiati.</translation>
        </message>
        <message>
            <source>The policy began to say nearly the same whatever it is asked: its choice of words fell to {0} of what it was (entropy {1} nats a token instead of {2}). The update was stopped and its candidate rejected; the live adapter is unchanged. Try again with a lower learning rate, fewer epochs or more scored completions.</source>
            <extracomment>core/guards.py</extracomment>
            <translation>La policy ha iniziato a dire quasi lo stesso qualunque cosa le si chieda: la sua scelta di parole è scesa a {0} di quella che era (entropia {1} nat per token invece di {2}). L’aggiornamento è stato fermato e il suo candidato respinto; l’adattatore attivo è invariato. Riprovare con un tasso di apprendimento più basso, meno epoche o più risposte valutate.</translation>
        </message>
        <message>
            <source>The policy had moved far enough for one update ({0} nats a token), so the update ended after {1} of {2} steps. The candidate holds what was learned until then, and you can vote on it.</source>
            <extracomment>core/guards.py</extracomment>
            <translation>La policy si era spostata abbastanza per un aggiornamento ({0} nat per token), quindi l’aggiornamento è terminato dopo {1} passi su {2}. Il candidato contiene ciò che è stato appreso fino ad allora, e lo si può votare.</translation>
        </message>
        <message>
            <source>The policy has moved too far from all these completions to learn from them.</source>
            <extracomment>ouroboros_backends/shared/update.py</extracomment>
            <translation>La policy si è spostata troppo da tutte queste risposte per poterne imparare.</translation>
        </message>
        <message>
            <source>The policy is answering</source>
            <extracomment>session/dialogue.py</extracomment>
            <translation>La policy sta rispondendo</translation>
        </message>
        <message>
            <source>The policy is measured before and after the update</source>
            <extracomment>session/evaluating.py</extracomment>
            <translation>La policy viene misurata prima e dopo l’aggiornamento</translation>
        </message>
        <message>
            <source>The policy is not loaded.</source>
            <extracomment>session/session.py</extracomment>
            <translation>La policy non è caricata.</translation>
        </message>
        <message>
            <source>The policy is still busy.</source>
            <extracomment>session/session.py</extracomment>
            <translation>La policy è ancora occupata.</translation>
        </message>
        <message>
            <source>The policy is {0} nats a token away from the model you began with; beyond {1} its language usually suffers. The update was stopped and its candidate rejected; the live adapter is unchanged. Try again with a higher kl_coef or a lower learning rate, or go back to an earlier adapter.</source>
            <extracomment>core/guards.py</extracomment>
            <translation>La policy è a {0} nat per token dal modello iniziale; oltre {1} di solito la sua lingua ne risente. L’aggiornamento è stato fermato e il suo candidato respinto; l’adattatore attivo è invariato. Riprovare con un kl_coef più alto o un tasso di apprendimento più basso, o tornare a un adattatore precedente.</translation>
        </message>
        <message>
            <source>The policy reads it before each reply: keep what matters.</source>
            <extracomment>core/presets.py</extracomment>
            <translation>La policy lo legge prima di ogni replica: tenere ciò che conta.</translation>
        </message>
        <message>
            <source>The policy stopped with an error ({0}).</source>
            <extracomment>worker/runner.py</extracomment>
            <translation>La policy si è fermata con un errore ({0}).</translation>
        </message>
        <message>
            <source>The policy update is in {0}.</source>
            <extracomment>session/handover.py</extracomment>
            <translation>L’aggiornamento della policy è in {0}.</translation>
        </message>
        <message>
            <source>The policy update is paused {0}.</source>
            <extracomment>session/interruption.py</extracomment>
            <translation>L’aggiornamento della policy è in pausa {0}.</translation>
        </message>
        <message>
            <source>The policy update ran into numbers that are not finite.</source>
            <extracomment>ouroboros_backends/shared/transaction.py</extracomment>
            <translation>L’aggiornamento della policy ha incontrato numeri non finiti.</translation>
        </message>
        <message>
            <source>The policy update was interrupted</source>
            <extracomment>session/policy_update.py</extracomment>
            <translation>L’aggiornamento della policy è stato interrotto</translation>
        </message>
        <message>
            <source>The policy's model by its name in the models list; for openai, one of your servers.</source>
            <extracomment>settings.py</extracomment>
            <translation>Il modello della policy con il suo nome nell’elenco dei modelli; per openai, uno dei propri server.</translation>
        </message>
        <message>
            <source>The policy's output is not a number any more.</source>
            <extracomment>ouroboros_backends/mlx/drawing.py</extracomment>
            <translation>Ciò che la policy produce non è più un numero.</translation>
        </message>
        <message>
            <source>The preference pairs as OpenAI's fine-tuning takes them.</source>
            <extracomment>exports/openai_preferences.py</extracomment>
            <translation>Le coppie di preferenze come le richiede il fine-tuning di OpenAI.</translation>
        </message>
        <message>
            <source>The preset has no name.</source>
            <extracomment>session/presets.py</extracomment>
            <translation>La preimpostazione non ha un nome.</translation>
        </message>
        <message>
            <source>The process for the model could not be started ({0}).</source>
            <extracomment>worker/client.py</extracomment>
            <translation>Non è stato possibile avviare il processo del modello ({0}).</translation>
        </message>
        <message>
            <source>The process that converts the model ended early.</source>
            <extracomment>session/installing.py</extracomment>
            <translation>Il processo che converte il modello è terminato in anticipo.</translation>
        </message>
        <message>
            <source>The process that holds the model is not running.</source>
            <extracomment>worker/client.py</extracomment>
            <translation>Il processo che contiene il modello non è in esecuzione.</translation>
        </message>
        <message>
            <source>The replies could not be compared, so the first one is shown.</source>
            <extracomment>session/best_of.py</extracomment>
            <translation>Non è stato possibile confrontare le repliche, quindi viene mostrata la prima.</translation>
        </message>
        <message>
            <source>The report is in {0}.</source>
            <extracomment>session/exporting.py</extracomment>
            <translation>Il rapporto è in {0}.</translation>
        </message>
        <message>
            <source>The request was stopped</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>La richiesta è stata fermata</translation>
        </message>
        <message>
            <source>The reward model agrees with you on only {0}; its predictions are not learned from.</source>
            <extracomment>core/triage.py</extracomment>
            <translation>Il modello di ricompensa concorda con il docente solo in {0}; dalle sue previsioni non si impara.</translation>
        </message>
        <message>
            <source>The reward model agrees with you on {0}.</source>
            <extracomment>core/triage.py</extracomment>
            <translation>Il modello di ricompensa concorda con il docente in {0}.</translation>
        </message>
        <message>
            <source>The reward model compares the replies</source>
            <extracomment>session/best_of.py</extracomment>
            <translation>Il modello di ricompensa confronta le repliche</translation>
        </message>
        <message>
            <source>The reward model is fitted once you have scored a few answers.</source>
            <extracomment>session/best_of.py</extracomment>
            <translation>Il modello di ricompensa viene calibrato dopo la valutazione di alcune risposte.</translation>
        </message>
        <message>
            <source>The reward model learns from your scores</source>
            <extracomment>session/predictions.py</extracomment>
            <translation>Il modello di ricompensa impara dai punteggi</translation>
        </message>
        <message>
            <source>The reward model needs {0} scored completions of two prompts.</source>
            <extracomment>session/predictions.py</extracomment>
            <translation>Il modello di ricompensa richiede {0} risposte valutate di due prompt.</translation>
        </message>
        <message>
            <source>The same seed does not give the same text.</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>Lo stesso seme non dà lo stesso testo.</translation>
        </message>
        <message>
            <source>The same seed gives the same text.</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>Lo stesso seme dà lo stesso testo.</translation>
        </message>
        <message>
            <source>The scores of {0} weigh nothing.</source>
            <extracomment>session/teachers.py</extracomment>
            <translation>I punteggi di {0} non hanno alcun peso.</translation>
        </message>
        <message>
            <source>The server does not answer; trying again</source>
            <extracomment>ouroboros_backends/openai/job.py</extracomment>
            <translation>Il server non risponde; nuovo tentativo</translation>
        </message>
        <message>
            <source>The server “{0}”</source>
            <extracomment>models/servers.py</extracomment>
            <translation>Il server «{0}»</translation>
        </message>
        <message>
            <source>The server “{0}” was changed meanwhile.</source>
            <extracomment>wiring.py</extracomment>
            <translation>Il server «{0}» è stato modificato nel frattempo.</translation>
        </message>
        <message>
            <source>The servers cannot be read ({0}); none can be used.</source>
            <extracomment>models/servers.py</extracomment>
            <translation>I server non possono essere letti ({0}); nessuno è utilizzabile.</translation>
        </message>
        <message>
            <source>The service checks the examples</source>
            <extracomment>ouroboros_backends/openai/job_events.py</extracomment>
            <translation>Il servizio controlla gli esempi</translation>
        </message>
        <message>
            <source>The setting {0} = {1} cannot be used; it is {2} again.</source>
            <extracomment>settings.py</extracomment>
            <translation>L’impostazione {0} = {1} non può essere usata; è di nuovo {2}.</translation>
        </message>
        <message>
            <source>The setting {0} cannot be {1}.</source>
            <extracomment>ouroboros_backends/shared/options.py</extracomment>
            <translation>L’impostazione {0} non può essere {1}.</translation>
        </message>
        <message>
            <source>The setting {0} is not known here.</source>
            <extracomment>ouroboros_backends/shared/options.py</extracomment>
            <translation>L’impostazione {0} non è nota.</translation>
        </message>
        <message>
            <source>The settings cannot be read ({0}); defaults are used.</source>
            <extracomment>settings.py</extracomment>
            <translation>Le impostazioni non possono essere lette ({0}); si usano i valori predefiniti.</translation>
        </message>
        <message>
            <source>The share of completions that come back unannounced, to see how you agree with yourself.</source>
            <extracomment>settings.py</extracomment>
            <translation>La quota di risposte che vengono ripresentate senza avviso, per vedere quanto si è d’accordo con sé stessi.</translation>
        </message>
        <message>
            <source>The shortcut {0} = {1} cannot be used; it is the usual one.</source>
            <extracomment>settings.py</extracomment>
            <translation>La scorciatoia {0} = {1} non può essere usata; vale quella predefinita.</translation>
        </message>
        <message>
            <source>The store is empty now.</source>
            <extracomment>storage/reporting.py</extracomment>
            <translation>L’archivio ora è vuoto.</translation>
        </message>
        <message>
            <source>The store itself is unchanged: try again, or use another copy.</source>
            <extracomment>storage/copying.py</extracomment>
            <translation>L’archivio stesso è invariato: riprovare, o usare un’altra copia.</translation>
        </message>
        <message>
            <source>The store {0} cannot be opened ({1}).</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>L’archivio {0} non può essere aperto ({1}).</translation>
        </message>
        <message>
            <source>The store {0} cannot be written: it, or its folder, is read-only.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>L’archivio {0} non può essere scritto: esso, o la sua cartella, è di sola lettura.</translation>
        </message>
        <message>
            <source>The store {0} could not be copied. Nothing of it was changed.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>Non è stato possibile copiare l’archivio {0}. Nulla al suo interno è stato modificato.</translation>
        </message>
        <message>
            <source>The store {0} is already open in this program.</source>
            <extracomment>storage/database.py</extracomment>
            <translation>L’archivio {0} è già aperto in questo programma.</translation>
        </message>
        <message>
            <source>The store {0} is closed.</source>
            <extracomment>storage/database.py</extracomment>
            <translation>L’archivio {0} è chiuso.</translation>
        </message>
        <message>
            <source>The store {0} is damaged and cannot be opened.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>L’archivio {0} è danneggiato e non può essere aperto.</translation>
        </message>
        <message>
            <source>The store {0} is missing, but its log {1} is there.</source>
            <extracomment>storage/opening.py</extracomment>
            <translation>L’archivio {0} manca, ma il suo log {1} è presente.</translation>
        </message>
        <message>
            <source>The store {0} is open in {1}.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>L’archivio {0} è aperto in {1}.</translation>
        </message>
        <message>
            <source>The store {0} was left as it is: the backup that a new version makes first failed. {1}</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>L’archivio {0} è stato lasciato com’è: il backup che una nuova versione crea per prima cosa non è riuscito. {1}</translation>
        </message>
        <message>
            <source>The store {0} was written by a newer version of this application.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>L’archivio {0} è stato scritto da una versione più recente di questa applicazione.</translation>
        </message>
        <message>
            <source>The summary has no fact and no conclusion to ask about.</source>
            <extracomment>core/prompting.py</extracomment>
            <translation>Il riepilogo non ha fatti né conclusioni su cui porre domande.</translation>
        </message>
        <message>
            <source>The summary has no fact and no conclusion yet.</source>
            <extracomment>session/summary.py</extracomment>
            <translation>Il riepilogo non ha ancora fatti né conclusioni.</translation>
        </message>
        <message>
            <source>The summary is not approved yet.</source>
            <extracomment>core/prompting.py</extracomment>
            <translation>Il riepilogo non è ancora approvato.</translation>
        </message>
        <message>
            <source>The summary is not approved.</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>Il riepilogo non è approvato.</translation>
        </message>
        <message>
            <source>The summary page names what is left out: add what matters there yourself.</source>
            <extracomment>session/summary.py</extracomment>
            <translation>La pagina del riepilogo indica ciò che è stato omesso: aggiungere lì a mano ciò che conta.</translation>
        </message>
        <message>
            <source>The table {0} is missing.</source>
            <extracomment>storage/checking.py</extracomment>
            <translation>La tabella {0} manca.</translation>
        </message>
        <message>
            <source>The text holds a broken character.</source>
            <extracomment>worker/client.py</extracomment>
            <translation>Il testo contiene un carattere corrotto.</translation>
        </message>
        <message>
            <source>The text holds half a character, which cannot be saved.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>Il testo contiene mezzo carattere, che non può essere salvato.</translation>
        </message>
        <message>
            <source>The tokenizer of this model has no token that ends a text.</source>
            <extracomment>ouroboros_backends/shared/chat.py</extracomment>
            <translation>Il tokenizer di questo modello non ha un token che termini un testo.</translation>
        </message>
        <message>
            <source>The tokenizer of {0} cannot be read.</source>
            <extracomment>ouroboros_backends/shared/folders.py</extracomment>
            <translation>Il tokenizer di {0} non può essere letto.</translation>
        </message>
        <message>
            <source>The tokenizer of {0} has no fast version.</source>
            <extracomment>ouroboros_backends/shared/folders.py</extracomment>
            <translation>Il tokenizer di {0} non ha una versione veloce.</translation>
        </message>
        <message>
            <source>The training was cancelled on {0}.</source>
            <extracomment>ouroboros_backends/openai/job.py</extracomment>
            <translation>L’addestramento è stato annullato su {0}.</translation>
        </message>
        <message>
            <source>The transformation “{0}” is not available any more.</source>
            <extracomment>core/prompting.py</extracomment>
            <translation>La trasformazione «{0}» non è più disponibile.</translation>
        </message>
        <message>
            <source>The weights of {0} are damaged or incomplete.</source>
            <extracomment>ouroboros_backends/shared/folders.py</extracomment>
            <translation>I pesi di {0} sono danneggiati o incompleti.</translation>
        </message>
        <message>
            <source>The weights of {0} are incomplete: {1} is not there.</source>
            <extracomment>ouroboros_backends/mlx/loading.py</extracomment>
            <translation>I pesi di {0} sono incompleti: manca {1}.</translation>
        </message>
        <message>
            <source>The weights of {0} are not in files that are called model*.safetensors.</source>
            <extracomment>ouroboros_backends/mlx/loading.py</extracomment>
            <translation>I pesi di {0} non sono in file denominati model*.safetensors.</translation>
        </message>
        <message>
            <source>The weights of {0} are not those that its config.json describes.</source>
            <extracomment>ouroboros_backends/mlx/loading.py</extracomment>
            <translation>I pesi di {0} non sono quelli descritti dal suo config.json.</translation>
        </message>
        <message>
            <source>The weights {0} are damaged.</source>
            <extracomment>ouroboros_backends/torch/pickled.py</extracomment>
            <translation>I pesi {0} sono danneggiati.</translation>
        </message>
        <message>
            <source>The weights {0} are of a kind that safetensors cannot hold: {1}.</source>
            <extracomment>ouroboros_backends/torch/safetensors_files.py</extracomment>
            <translation>I pesi {0} sono di un tipo che safetensors non può contenere: {1}.</translation>
        </message>
        <message>
            <source>The weights {0} cannot be used: {1}.</source>
            <extracomment>models/library.py</extracomment>
            <translation>I pesi {0} non possono essere usati: {1}.</translation>
        </message>
        <message>
            <source>The {0} could not be saved in {1} ({2}).</source>
            <extracomment>settings.py</extracomment>
            <translation>Non è stato possibile salvare in {1}: {0} ({2}).</translation>
        </message>
        <message>
            <source>The {0} drafts the summary</source>
            <extracomment>session/summary.py</extracomment>
            <translation>Bozza del riepilogo in corso ({0})</translation>
        </message>
        <message>
            <source>The {0} rephrases {1}</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>Riformulazione ({0}): {1}</translation>
        </message>
        <message>
            <source>The {0} was damaged; {1}, and it is kept as {2}.</source>
            <extracomment>settings.py</extracomment>
            <translation>File danneggiato ({0}); {1}, ed è conservato come {2}.</translation>
        </message>
        <message>
            <source>The {0} {1} is damaged ({2}); {3}.</source>
            <extracomment>settings.py</extracomment>
            <translation>File danneggiato ({0}): {1} ({2}); {3}.</translation>
        </message>
        <message>
            <source>The {0}: a crash would cost the steps from here on</source>
            <extracomment>ouroboros_backends/shared/keeping.py</extracomment>
            <translation>Attenzione, {0}: un arresto anomalo costerebbe i passi da qui in poi</translation>
        </message>
        <message>
            <source>Theme</source>
            <extracomment>settings.py</extracomment>
            <translation>Tema</translation>
        </message>
        <message>
            <source>There are no two completions to compare yet.</source>
            <extracomment>session/calibration.py</extracomment>
            <translation>Non ci sono ancora due risposte da confrontare.</translation>
        </message>
        <message>
            <source>There are no weights in pickle format in {0}.</source>
            <extracomment>ouroboros_backends/torch/pickled.py</extracomment>
            <translation>In {0} non ci sono pesi in formato pickle.</translation>
        </message>
        <message>
            <source>There is already a folder {0}.</source>
            <extracomment>ouroboros_backends/torch/convert.py</extracomment>
            <translation>Esiste già una cartella {0}.</translation>
        </message>
        <message>
            <source>There is already a model called “{0}”.</source>
            <extracomment>models/library.py</extracomment>
            <translation>Esiste già un modello chiamato «{0}».</translation>
        </message>
        <message>
            <source>There is already a preset called “{0}”.</source>
            <extracomment>session/presets.py</extracomment>
            <translation>Esiste già una preimpostazione chiamata «{0}».</translation>
        </message>
        <message>
            <source>There is already a server called “{0}”.</source>
            <extracomment>models/servers.py</extracomment>
            <translation>Esiste già un server chiamato «{0}».</translation>
        </message>
        <message>
            <source>There is no approval of a chat template to take back now.</source>
            <extracomment>session/models.py</extracomment>
            <translation>Non c’è alcuna approvazione di un template di chat da revocare ora.</translation>
        </message>
        <message>
            <source>There is no backend called {0}.</source>
            <extracomment>wiring.py</extracomment>
            <translation>Non esiste alcun backend chiamato {0}.</translation>
        </message>
        <message>
            <source>There is no backend called “{0}”.</source>
            <extracomment>worker/runner.py</extracomment>
            <translation>Non esiste alcun backend chiamato «{0}».</translation>
        </message>
        <message>
            <source>There is no backup yet.</source>
            <extracomment>storage/backups.py</extracomment>
            <translation>Non c’è ancora alcun backup.</translation>
        </message>
        <message>
            <source>There is no backup {0}.</source>
            <extracomment>storage/backups.py</extracomment>
            <translation>Non c’è alcun backup {0}.</translation>
        </message>
        <message>
            <source>There is no candidate adapter yet.</source>
            <extracomment>session/gate.py</extracomment>
            <translation>Non c’è ancora alcun adattatore candidato.</translation>
        </message>
        <message>
            <source>There is no change yet.</source>
            <extracomment>session/dialogue.py</extracomment>
            <translation>Non c’è ancora alcuna modifica.</translation>
        </message>
        <message>
            <source>There is no chat template to approve now.</source>
            <extracomment>session/models.py</extracomment>
            <translation>Non c’è alcun template di chat da approvare ora.</translation>
        </message>
        <message>
            <source>There is no dialogue yet.</source>
            <extracomment>session/summary.py</extracomment>
            <translation>Non c’è ancora alcun dialogo.</translation>
        </message>
        <message>
            <source>There is no file {0}.</source>
            <extracomment>storage/restoring.py</extracomment>
            <translation>Non c’è alcun file {0}.</translation>
        </message>
        <message>
            <source>There is no import format called {0}.</source>
            <extracomment>imports/reading.py</extracomment>
            <translation>Non esiste alcun formato di importazione chiamato {0}.</translation>
        </message>
        <message>
            <source>There is no keyring to keep the key in, and {0} is used before it.</source>
            <extracomment>models/keys.py</extracomment>
            <translation>Non c’è alcun portachiavi in cui conservare la chiave, e {0} ha la precedenza.</translation>
        </message>
        <message>
            <source>There is no licence {0} to choose.</source>
            <extracomment>exports/bundle.py</extracomment>
            <translation>Non c’è alcuna licenza {0} da scegliere.</translation>
        </message>
        <message>
            <source>There is no model called “{0}” to install.</source>
            <extracomment>models/catalog.py</extracomment>
            <translation>Non c’è alcun modello chiamato «{0}» da installare.</translation>
        </message>
        <message>
            <source>There is no model called “{0}”.</source>
            <extracomment>models/library.py</extracomment>
            <translation>Non c’è alcun modello chiamato «{0}».</translation>
        </message>
        <message>
            <source>There is no model file {0} to convert.</source>
            <extracomment>ouroboros_backends/torch/convert.py</extracomment>
            <translation>Non c’è alcun file di modello {0} da convertire.</translation>
        </message>
        <message>
            <source>There is no model folder {0}.</source>
            <extracomment>ouroboros_backends/shared/folders.py</extracomment>
            <translation>Non c’è alcuna cartella di modello {0}.</translation>
        </message>
        <message>
            <source>There is no new draft to take from.</source>
            <extracomment>session/summary.py</extracomment>
            <translation>Non c’è alcuna nuova bozza da cui prendere.</translation>
        </message>
        <message>
            <source>There is no policy update here to pause.</source>
            <extracomment>session/policy_update.py</extracomment>
            <translation>Qui non c’è alcun aggiornamento della policy da mettere in pausa.</translation>
        </message>
        <message>
            <source>There is no policy update in this cycle to measure.</source>
            <extracomment>session/evaluating.py</extracomment>
            <translation>In questo ciclo non c’è alcun aggiornamento della policy da misurare.</translation>
        </message>
        <message>
            <source>There is no prompt that can be changed.</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>Non c’è alcun prompt che si possa cambiare.</translation>
        </message>
        <message>
            <source>There is no server called “{0}”.</source>
            <extracomment>models/servers.py</extracomment>
            <translation>Non c’è alcun server chiamato «{0}».</translation>
        </message>
        <message>
            <source>There is no such adapter.</source>
            <extracomment>session/adapter_export.py</extracomment>
            <translation>Questo adattatore non esiste.</translation>
        </message>
        <message>
            <source>There is no such match.</source>
            <extracomment>session/arena.py</extracomment>
            <translation>Non c’è alcun confronto del genere.</translation>
        </message>
        <message>
            <source>There is no such pair to compare.</source>
            <extracomment>session/gate.py</extracomment>
            <translation>Non c’è alcuna coppia del genere da confrontare.</translation>
        </message>
        <message>
            <source>There is no summary yet.</source>
            <extracomment>session/summary.py</extracomment>
            <translation>Non c’è ancora alcun riepilogo.</translation>
        </message>
        <message>
            <source>There is no transformation called {0}.</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>Non esiste alcuna trasformazione chiamata {0}.</translation>
        </message>
        <message>
            <source>There is no {0} now. {1}</source>
            <extracomment>wiring.py</extracomment>
            <translation>Al momento nessun modello fa da {0}. {1}</translation>
        </message>
        <message>
            <source>There is not enough memory for this policy update.</source>
            <extracomment>ouroboros_backends/shared/transaction.py</extracomment>
            <translation>Non c’è memoria sufficiente per questo aggiornamento della policy.</translation>
        </message>
        <message>
            <source>There is not enough memory for this.</source>
            <extracomment>worker/runner.py</extracomment>
            <translation>Non c’è memoria sufficiente per questo.</translation>
        </message>
        <message>
            <source>There is not enough memory to load {0}.</source>
            <extracomment>ouroboros_backends/shared/folders.py</extracomment>
            <translation>Non c’è memoria sufficiente per caricare {0}.</translation>
        </message>
        <message>
            <source>There is not enough memory to read {0}.</source>
            <extracomment>ouroboros_backends/torch/pickled.py</extracomment>
            <translation>Non c’è memoria sufficiente per leggere {0}.</translation>
        </message>
        <message>
            <source>There is nothing that {0} can learn from yet.</source>
            <extracomment>ouroboros_backends/torch/baselines.py</extracomment>
            <translation>Non c’è ancora nulla da cui {0} possa imparare.</translation>
        </message>
        <message>
            <source>There is nothing to do for {0}.</source>
            <extracomment>worker/runner.py</extracomment>
            <translation>Non c’è nulla da fare per {0}.</translation>
        </message>
        <message>
            <source>There is nothing to export yet.</source>
            <extracomment>exports/bundle.py</extracomment>
            <translation>Non c’è ancora nulla da esportare.</translation>
        </message>
        <message>
            <source>There is nothing to import.</source>
            <extracomment>session/importing.py</extracomment>
            <translation>Non c’è nulla da importare.</translation>
        </message>
        <message>
            <source>There is nothing to learn from.</source>
            <extracomment>ouroboros_backends/echo/policy.py</extracomment>
            <translation>Non c’è nulla da cui imparare.</translation>
        </message>
        <message>
            <source>There is nothing to report yet.</source>
            <extracomment>session/exporting.py</extracomment>
            <translation>Non c’è ancora nulla da riferire.</translation>
        </message>
        <message>
            <source>There is nothing to send yet.</source>
            <extracomment>session/dialogue.py</extracomment>
            <translation>Non c’è ancora nulla da inviare.</translation>
        </message>
        <message>
            <source>There is nothing to train on yet.</source>
            <extracomment>ouroboros_backends/openai/training_rows.py</extracomment>
            <translation>Non c’è ancora nulla su cui addestrare.</translation>
        </message>
        <message>
            <source>There is nothing to write instructions from yet.</source>
            <extracomment>ouroboros_backends/openai/instructions.py</extracomment>
            <translation>Non c’è ancora nulla da cui scrivere istruzioni.</translation>
        </message>
        <message>
            <source>These are dialogues.</source>
            <extracomment>session/importing.py</extracomment>
            <translation>Questi sono dialoghi.</translation>
        </message>
        <message>
            <source>These completions were written by another model.</source>
            <extracomment>ouroboros_backends/echo/policy.py</extracomment>
            <translation>Queste risposte sono state scritte da un altro modello.</translation>
        </message>
        <message>
            <source>These count as ties. Another judge may look at what is said instead.</source>
            <extracomment>session/judging.py</extracomment>
            <translation>Queste valgono come pareggi. Un altro giudice potrebbe invece guardare a ciò che si dice.</translation>
        </message>
        <message>
            <source>These experiences were written with another tokenizer.</source>
            <extracomment>ouroboros_backends/shared/policy.py</extracomment>
            <translation>Queste esperienze sono state scritte con un altro tokenizer.</translation>
        </message>
        <message>
            <source>They are used for nothing yet; say in the list of imports what they are for.</source>
            <extracomment>session/importing.py</extracomment>
            <translation>Non servono ancora a nulla; indicare nell’elenco delle importazioni a che cosa servono.</translation>
        </message>
        <message>
            <source>They count for nothing. If there are many, choose another judge in settings.</source>
            <extracomment>session/judging.py</extracomment>
            <translation>Non contano nulla. Se sono molte, scegliere un altro giudice nelle impostazioni.</translation>
        </message>
        <message>
            <source>They stay on this computer.</source>
            <extracomment>models/disclosure.py</extracomment>
            <translation>Restano su questo computer.</translation>
        </message>
        <message>
            <source>This adapter comes from another version of the application.</source>
            <extracomment>session/handover.py</extracomment>
            <translation>Questo adattatore proviene da un’altra versione dell’applicazione.</translation>
        </message>
        <message>
            <source>This adapter does not fit the echo policy.</source>
            <extracomment>ouroboros_backends/echo/policy.py</extracomment>
            <translation>Questo adattatore non è adatto alla policy eco.</translation>
        </message>
        <message>
            <source>This adapter has {0}, which cannot be carried over.</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation>Questo adattatore contiene qualcosa che non si può trasferire: {0}.</translation>
        </message>
        <message>
            <source>This adapter learned from completions that are not in its cycle.</source>
            <extracomment>session/handover.py</extracomment>
            <translation>Questo adattatore ha imparato da risposte che non sono nel suo ciclo.</translation>
        </message>
        <message>
            <source>This adapter was imported before.</source>
            <extracomment>session/handover.py</extracomment>
            <translation>Questo adattatore è già stato importato.</translation>
        </message>
        <message>
            <source>This adapter was made for another model, or began at an adapter not known here.</source>
            <extracomment>session/handover.py</extracomment>
            <translation>Questo adattatore è stato creato per un altro modello, o è partito da un adattatore non noto.</translation>
        </message>
        <message>
            <source>This adapter was made of a cycle that is not in this store.</source>
            <extracomment>session/handover.py</extracomment>
            <translation>Questo adattatore nasce da un ciclo che non è in questo archivio.</translation>
        </message>
        <message>
            <source>This application needs one; look whether the server has a setting for it.</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>Questa applicazione ne ha bisogno; controllare se il server ha un’impostazione apposita.</translation>
        </message>
        <message>
            <source>This candidate was already decided on.</source>
            <extracomment>session/gate.py</extracomment>
            <translation>Su questo candidato si è già deciso.</translation>
        </message>
        <message>
            <source>This chat template is longer than anybody can read.</source>
            <extracomment>models/templates.py</extracomment>
            <translation>Questo template di chat è più lungo di quanto chiunque possa leggere.</translation>
        </message>
        <message>
            <source>This checkpoint belongs to another model or another LoRA size.</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation>Questo checkpoint appartiene a un altro modello o a un’altra dimensione di LoRA.</translation>
        </message>
        <message>
            <source>This checkpoint is not one of a model on a server.</source>
            <extracomment>ouroboros_backends/openai/chosen.py</extracomment>
            <translation>Questo checkpoint non è quello di un modello su un server.</translation>
        </message>
        <message>
            <source>This checkpoint names no model.</source>
            <extracomment>ouroboros_backends/openai/chosen.py</extracomment>
            <translation>Questo checkpoint non indica alcun modello.</translation>
        </message>
        <message>
            <source>This checkpoint was made with LoRA of another {0}: {1}, not {2}.</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation>Questo checkpoint è stato creato con una LoRA diversa ({0}): {1}, non {2}.</translation>
        </message>
        <message>
            <source>This checkpoint was made with another {0}.</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation>Questo checkpoint è stato creato con un valore diverso di {0}.</translation>
        </message>
        <message>
            <source>This completion is not one to be scored in this cycle.</source>
            <extracomment>session/revisions.py</extracomment>
            <translation>Questa risposta non è tra quelle da valutare in questo ciclo.</translation>
        </message>
        <message>
            <source>This computer has no keyring; the key is kept in memory until you quit.</source>
            <extracomment>models/keys.py</extracomment>
            <translation>Questo computer non ha un portachiavi; la chiave resta in memoria fino all’uscita.</translation>
        </message>
        <message>
            <source>This could cost {0}, and {1} of the {2} for {3} are left this month. Nothing was sent.</source>
            <extracomment>core/spending.py</extracomment>
            <translation>Potrebbe costare {0}, e questo mese restano {1} dei {2} per {3}. Nulla è stato inviato.</translation>
        </message>
        <message>
            <source>This cycle has moved the policy by {0} of the {1} nats a token it may.</source>
            <extracomment>core/guards.py</extracomment>
            <translation>Questo ciclo ha spostato la policy di {0} dei {1} nat per token consentiti.</translation>
        </message>
        <message>
            <source>This cycle has no held-out labyrinth prompts.</source>
            <extracomment>session/arena.py</extracomment>
            <translation>Questo ciclo non ha prompt del labirinto di controllo.</translation>
        </message>
        <message>
            <source>This dialogue has more than {0} messages.</source>
            <extracomment>imports/chatgpt.py</extracomment>
            <translation>Questo dialogo ha più di {0} messaggi.</translation>
        </message>
        <message>
            <source>This dialogue is too long for the model at {0}</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>Questo dialogo è troppo lungo per il modello di {0}</translation>
        </message>
        <message>
            <source>This does not fit what the store {0} holds.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>Non corrisponde a ciò che contiene l’archivio {0}.</translation>
        </message>
        <message>
            <source>This entry has more than {0} values.</source>
            <extracomment>imports/strict_json.py</extracomment>
            <translation>Questa voce ha più di {0} valori.</translation>
        </message>
        <message>
            <source>This entry has {0} characters; {1} is the most.</source>
            <extracomment>imports/strict_json.py</extracomment>
            <translation>Questa voce ha {0} caratteri; il massimo è {1}.</translation>
        </message>
        <message>
            <source>This entry is nested more than {0} levels deep.</source>
            <extracomment>imports/strict_json.py</extracomment>
            <translation>Questa voce è annidata su più di {0} livelli.</translation>
        </message>
        <message>
            <source>This entry is not an object with named fields.</source>
            <extracomment>imports/fields.py</extracomment>
            <translation>Questa voce non è un oggetto con campi denominati.</translation>
        </message>
        <message>
            <source>This example was imported before.</source>
            <extracomment>imports/reading.py</extracomment>
            <translation>Questo esempio è già stato importato.</translation>
        </message>
        <message>
            <source>This is a card of a version that is not known here.</source>
            <extracomment>imports/character_card.py</extracomment>
            <translation>È una scheda di una versione non nota.</translation>
        </message>
        <message>
            <source>This is a {0}, while the rows before are {1}s.</source>
            <extracomment>imports/csv_rows.py</extracomment>
            <translation>Tipo di questa riga: {0}; tipo delle righe precedenti: {1}.</translation>
        </message>
        <message>
            <source>This is not JSON: {0} (character {1}).</source>
            <extracomment>imports/strict_json.py</extracomment>
            <translation>Non è JSON: {0} (carattere {1}).</translation>
        </message>
        <message>
            <source>This is not a data set of the form {0}.</source>
            <extracomment>imports/bundle.py</extracomment>
            <translation>Non è un set di dati nel formato {0}.</translation>
        </message>
        <message>
            <source>This is not a key: a key has letters, digits and signs, and no spaces.</source>
            <extracomment>models/keys.py</extracomment>
            <translation>Non è una chiave: una chiave ha lettere, cifre e segni, e nessuno spazio.</translation>
        </message>
        <message>
            <source>This is the same as line {0}.</source>
            <extracomment>imports/reading.py</extracomment>
            <translation>È uguale alla riga {0}.</translation>
        </message>
        <message>
            <source>This is the text of a held-out prompt, which is never trained on.</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>È il testo di un prompt di controllo, su cui non ci si addestra mai.</translation>
        </message>
        <message>
            <source>This message has {0} characters; {1} is the most.</source>
            <extracomment>core/dialogue.py</extracomment>
            <translation>Questo messaggio ha {0} caratteri; il massimo è {1}.</translation>
        </message>
        <message>
            <source>This message holds half a character, which cannot be stored.</source>
            <extracomment>core/dialogue.py</extracomment>
            <translation>Questo messaggio contiene mezzo carattere, che non può essere archiviato.</translation>
        </message>
        <message>
            <source>This message spells out a token by which the model tells roles apart.</source>
            <extracomment>ouroboros_backends/shared/chat.py</extracomment>
            <translation>Questo messaggio riproduce un token con cui il modello distingue i ruoli.</translation>
        </message>
        <message>
            <source>This model can talk and be scored, but not be updated here.</source>
            <extracomment>session/policy_update.py</extracomment>
            <translation>Questo modello può parlare ed essere valutato, ma qui non può essere aggiornato.</translation>
        </message>
        <message>
            <source>This model does not learn by {0} here.</source>
            <extracomment>ouroboros_backends/shared/policy.py</extracomment>
            <translation>Qui questo modello non impara con {0}.</translation>
        </message>
        <message>
            <source>This model does not say how long a text it reads.</source>
            <extracomment>ouroboros_backends/mlx/guard.py</extracomment>
            <translation>Questo modello non dice quanto può essere lungo un testo che legge.</translation>
        </message>
        <message>
            <source>This model has no linear layers {0} for LoRA.</source>
            <extracomment>ouroboros_backends/mlx/lora.py</extracomment>
            <translation>Questo modello non ha strati lineari {0} per LoRA.</translation>
        </message>
        <message>
            <source>This model has no output layer for tokens.</source>
            <extracomment>ouroboros_backends/torch/models.py</extracomment>
            <translation>Questo modello non ha uno strato di uscita per i token.</translation>
        </message>
        <message>
            <source>This model is more than a language model, or is put together in a way not known here.</source>
            <extracomment>ouroboros_backends/mlx/network.py</extracomment>
            <translation>Questo modello è più di un modello linguistico, o è composto in un modo non noto.</translation>
        </message>
        <message>
            <source>This model needs about {0} of memory, you have {1} free.</source>
            <extracomment>core/fit.py</extracomment>
            <translation>Questo modello richiede circa {0} di memoria, quella libera è {1}.</translation>
        </message>
        <message>
            <source>This model turns its output layer into logits in a way not known here.</source>
            <extracomment>ouroboros_backends/torch/models.py</extracomment>
            <translation>Questo modello trasforma il suo strato di uscita in logit in un modo non noto.</translation>
        </message>
        <message>
            <source>This model's chat format does not take this dialogue: {0}.</source>
            <extracomment>ouroboros_backends/shared/chat.py</extracomment>
            <translation>Il formato di chat di questo modello non accetta questo dialogo: {0}.</translation>
        </message>
        <message>
            <source>This model's output is not a number: its weights are damaged.</source>
            <extracomment>ouroboros_backends/mlx/network.py</extracomment>
            <translation>Ciò che questo modello produce non è un numero: i suoi pesi sono danneggiati.</translation>
        </message>
        <message>
            <source>This policy has nothing to export: it has no weights here that other programs could read.</source>
            <extracomment>session/adapter_export.py</extracomment>
            <translation>Questa policy non ha nulla da esportare: qui non ha pesi che altri programmi possano leggere.</translation>
        </message>
        <message>
            <source>This prompt has {0} tokens; with {1} for the answer it does not fit the {2} that the model reads.</source>
            <extracomment>ouroboros_backends/shared/policy.py</extracomment>
            <translation>Questo prompt ha {0} token; con {1} per la risposta non rientra nei {2} che il modello legge.</translation>
        </message>
        <message>
            <source>This reward model is damaged.</source>
            <extracomment>learning/reward_model_bytes.py</extracomment>
            <translation>Questo modello di ricompensa è danneggiato.</translation>
        </message>
        <message>
            <source>This row has {0} cells; the first line names {1}.</source>
            <extracomment>imports/csv_rows.py</extracomment>
            <translation>Questa riga ha {0} celle; la prima riga ne nomina {1}.</translation>
        </message>
        <message>
            <source>This server</source>
            <extracomment>ouroboros_backends/openai/client.py</extracomment>
            <translation>Questo server</translation>
        </message>
        <message>
            <source>This teacher is not in the store.</source>
            <extracomment>session/teachers.py</extracomment>
            <translation>Questo docente non è nell’archivio.</translation>
        </message>
        <message>
            <source>This text has {0} characters; {1} is the most.</source>
            <extracomment>core/presets.py</extracomment>
            <translation>Questo testo ha {0} caratteri; il massimo è {1}.</translation>
        </message>
        <message>
            <source>This text holds half a character, which cannot be stored.</source>
            <extracomment>core/presets.py</extracomment>
            <translation>Questo testo contiene mezzo carattere, che non può essere archiviato.</translation>
        </message>
        <message>
            <source>This tokenizer has more tokens than the model, which GGUF does not allow. {0}</source>
            <extracomment>ouroboros_backends/shared/gguf_tokens.py</extracomment>
            <translation>Questo tokenizer ha più token del modello, cosa che GGUF non consente. {0}</translation>
        </message>
        <message>
            <source>Too few audited pairs to judge the reward model yet ({0}).</source>
            <extracomment>core/triage.py</extracomment>
            <translation>Troppo poche coppie verificate per giudicare già il modello di ricompensa ({0}).</translation>
        </message>
        <message>
            <source>Too few pairs you both judged ({0} of {1}).</source>
            <extracomment>core/agreement.py</extracomment>
            <translation>Troppo poche coppie giudicate da entrambi ({0} di {1}).</translation>
        </message>
        <message>
            <source>Traceback of {0}:</source>
            <extracomment>worker/runner.py</extracomment>
            <translation>Traceback di {0}:</translation>
        </message>
        <message>
            <source>Training is done</source>
            <extracomment>ouroboros_backends/openai/job_events.py</extracomment>
            <translation>L’addestramento è concluso</translation>
        </message>
        <message>
            <source>Transcripts</source>
            <extracomment>exports/transcripts.py</extracomment>
            <translation>Trascrizioni</translation>
        </message>
        <message>
            <source>Try again in a while.</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>Riprovare tra un po’.</translation>
        </message>
        <message>
            <source>Try again later. {0}</source>
            <extracomment>ouroboros_backends/openai/refusing.py</extracomment>
            <translation>Riprovare più tardi. {0}</translation>
        </message>
        <message>
            <source>Try again when this computer has less to do, or split the file.</source>
            <extracomment>storage/foreign_parquet.py</extracomment>
            <translation>Riprovare quando questo computer è meno occupato, o dividere il file.</translation>
        </message>
        <message>
            <source>Try again, or choose another folder.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>Riprovare, o scegliere un’altra cartella.</translation>
        </message>
        <message>
            <source>Try again, or edit it yourself.</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>Riprovare, o modificarlo a mano.</translation>
        </message>
        <message>
            <source>Try again.</source>
            <extracomment>storage/sealing.py</extracomment>
            <translation>Riprovare.</translation>
        </message>
        <message>
            <source>Try again. If it happens again, load the model again; the log has the details.</source>
            <extracomment>worker/runner.py</extracomment>
            <translation>Riprovare. Se succede ancora, ricaricare il modello; il log contiene i dettagli.</translation>
        </message>
        <message>
            <source>Try again; if it fails again, check the store.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>Riprovare; se non riesce di nuovo, controllare l’archivio.</translation>
        </message>
        <message>
            <source>Try again; if it stays, its address in settings may be that of something else.</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>Riprovare; se persiste, il suo indirizzo nelle impostazioni potrebbe essere quello di altro.</translation>
        </message>
        <message>
            <source>Try again; if it stays, the package index you use changes files.</source>
            <extracomment>models/download.py</extracomment>
            <translation>Riprovare; se persiste, l’indice dei pacchetti in uso cambia i file.</translation>
        </message>
        <message>
            <source>Type the name that should stand beside the scores.</source>
            <extracomment>session/teachers.py</extracomment>
            <translation>Digitare il nome che deve apparire accanto ai punteggi.</translation>
        </message>
        <message>
            <source>Type the passphrase again; capitals count.</source>
            <extracomment>storage/sealing.py</extracomment>
            <translation>Digitare di nuovo la frase segreta; le maiuscole contano.</translation>
        </message>
        <message>
            <source>US$ {0} for a million tokens that it reads, US$ {1} for a million that it writes</source>
            <extracomment>models/disclosure.py</extracomment>
            <translation>{0} US$ per un milione di token che legge, {1} US$ per un milione che scrive</translation>
        </message>
        <message>
            <source>Uncertainty penalty</source>
            <extracomment>settings.py</extracomment>
            <translation>Penalità per incertezza</translation>
        </message>
        <message>
            <source>Unpack it, then import the file that is in it.</source>
            <extracomment>imports/archive.py</extracomment>
            <translation>Decomprimerlo, poi importare il file che contiene.</translation>
        </message>
        <message>
            <source>Unpacking</source>
            <extracomment>models/download.py</extracomment>
            <translation>Decompressione</translation>
        </message>
        <message>
            <source>Unpacking the model</source>
            <extracomment>models/packed.py</extracomment>
            <translation>Decompressione del modello</translation>
        </message>
        <message>
            <source>Unpacking the weights (half a minute)</source>
            <extracomment>ouroboros_backends/torch/convert.py</extracomment>
            <translation>Decompressione dei pesi (mezzo minuto)</translation>
        </message>
        <message>
            <source>Unsupported operand</source>
            <extracomment>ouroboros_backends/torch/pickled.py</extracomment>
            <translation>Unsupported operand</translation>
        </message>
        <message>
            <source>Updating the policy</source>
            <extracomment>ouroboros_backends/echo/policy.py</extracomment>
            <translation>Aggiornamento della policy in corso</translation>
        </message>
        <message>
            <source>Use it as a benchmark, or leave it unused.</source>
            <extracomment>session/importing.py</extracomment>
            <translation>Usarlo come test di riferimento, o lasciarlo inutilizzato.</translation>
        </message>
        <message>
            <source>Use it with PEFT, or go back to an adapter that was made here.</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation>Usarlo con PEFT, o tornare a un adattatore creato qui.</translation>
        </message>
        <message>
            <source>Use letters, digits, dots, dashes and underscores, at most 64 of them.</source>
            <extracomment>models/library.py</extracomment>
            <translation>Usare lettere, cifre, punti, trattini e trattini bassi, al massimo 64.</translation>
        </message>
        <message>
            <source>Use the same version on both machines.</source>
            <extracomment>session/handover.py</extracomment>
            <translation>Usare la stessa versione su entrambe le macchine.</translation>
        </message>
        <message>
            <source>Use the window that is open, or close it first.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>Usare la finestra aperta, o chiuderla prima.</translation>
        </message>
        <message>
            <source>Use the window that shows it.</source>
            <extracomment>storage/database.py</extracomment>
            <translation>Usare la finestra che lo mostra.</translation>
        </message>
        <message>
            <source>Wait a moment.</source>
            <extracomment>session/keeping.py</extracomment>
            <translation>Attendere un momento.</translation>
        </message>
        <message>
            <source>Wait until it is done, or stop it first.</source>
            <extracomment>session/session.py</extracomment>
            <translation>Attendere che sia concluso, o fermarlo prima.</translation>
        </message>
        <message>
            <source>Wait until it is, or choose a model in settings.</source>
            <extracomment>session/session.py</extracomment>
            <translation>Attendere che lo sia, o scegliere un modello nelle impostazioni.</translation>
        </message>
        <message>
            <source>Wait until the model is loaded, then import again.</source>
            <extracomment>session/importing.py</extracomment>
            <translation>Attendere che il modello sia caricato, poi importare di nuovo.</translation>
        </message>
        <message>
            <source>Wait until the model is open and nothing runs.</source>
            <extracomment>session/models.py</extracomment>
            <translation>Attendere che il modello sia aperto e che nulla sia in corso.</translation>
        </message>
        <message>
            <source>Waiting for the service</source>
            <extracomment>ouroboros_backends/openai/job_events.py</extracomment>
            <translation>In attesa del servizio</translation>
        </message>
        <message>
            <source>Waiting in the queue</source>
            <extracomment>ouroboros_backends/openai/job_events.py</extracomment>
            <translation>In attesa nella coda</translation>
        </message>
        <message>
            <source>Weights that are kept in few bits are not spread over GPUs.</source>
            <extracomment>ouroboros_backends/torch/several.py</extracomment>
            <translation>I pesi conservati in pochi bit non vengono distribuiti su più GPU.</translation>
        </message>
        <message>
            <source>What can be imported: {0}.</source>
            <extracomment>imports/reading.py</extracomment>
            <translation>Ciò che si può importare: {0}.</translation>
        </message>
        <message>
            <source>What is never sent</source>
            <extracomment>models/disclosure.py</extracomment>
            <translation>Che cosa non viene mai inviato</translation>
        </message>
        <message>
            <source>What is sent</source>
            <extracomment>models/disclosure.py</extracomment>
            <translation>Che cosa viene inviato</translation>
        </message>
        <message>
            <source>What it prefers is shown once you have scored or ranked a prompt's completions.</source>
            <extracomment>session/calibration.py</extracomment>
            <translation>La sua preferenza appare dopo aver valutato o ordinato le risposte di un prompt.</translation>
        </message>
        <message>
            <source>What the judge said of {0} of {1} pairs could not be read.</source>
            <extracomment>session/judging.py</extracomment>
            <translation>Non è stato possibile leggere ciò che il giudice ha detto di {0} di {1} coppie.</translation>
        </message>
        <message>
            <source>What the model runs on: torch, mlx on Apple Silicon, openai for a model on a server, or echo to try the program out.</source>
            <extracomment>settings.py</extracomment>
            <translation>Su che cosa funziona il modello: torch, mlx su Apple Silicon, openai per un modello su un server, o echo per provare il programma.</translation>
        </message>
        <message>
            <source>What the window speaks. What you and the policy write stays as it is.</source>
            <extracomment>settings.py</extracomment>
            <translation>La lingua della finestra. Ciò che scrivono il docente e la policy resta com’è.</translation>
        </message>
        <message>
            <source>What was kept of this update cannot be read, so its job cannot be found.</source>
            <extracomment>ouroboros_backends/openai/job.py</extracomment>
            <translation>Ciò che è stato conservato di questo aggiornamento non può essere letto, quindi la sua attività non può essere trovata.</translation>
        </message>
        <message>
            <source>What was scored was read by another reader.</source>
            <extracomment>session/predictions.py</extracomment>
            <translation>Ciò che è stato valutato è stato letto da un altro lettore.</translation>
        </message>
        <message>
            <source>What was written to {0} is not what was read.</source>
            <extracomment>ouroboros_backends/shared/merged_folder.py</extracomment>
            <translation>Ciò che è stato scritto in {0} non è ciò che è stato letto.</translation>
        </message>
        <message>
            <source>What {0} holds is not a key.</source>
            <extracomment>models/keys.py</extracomment>
            <translation>Ciò che {0} contiene non è una chiave.</translation>
        </message>
        <message>
            <source>Where</source>
            <extracomment>a word in sentences</extracomment>
            <translation>Dove</translation>
        </message>
        <message>
            <source>Where a reply in the dialogue is cut off.</source>
            <extracomment>settings.py</extracomment>
            <translation>Dove viene troncata una replica nel dialogo.</translation>
        </message>
        <message>
            <source>Where an answer to a labyrinth prompt is cut off.</source>
            <extracomment>settings.py</extracomment>
            <translation>Dove viene troncata una risposta a un prompt del labirinto.</translation>
        </message>
        <message>
            <source>While another window is in front: a mark in the task bar, and a note of the system where it shows some; nothing that you wrote is in it.</source>
            <extracomment>settings.py</extracomment>
            <translation>Mentre un’altra finestra è in primo piano: un segno nella barra delle applicazioni, e un avviso del sistema dove li mostra; non contiene nulla di ciò che è stato scritto.</translation>
        </message>
        <message>
            <source>With this adapter the model's output is not a number.</source>
            <extracomment>ouroboros_backends/shared/policy.py</extracomment>
            <translation>Con questo adattatore ciò che il modello produce non è un numero.</translation>
        </message>
        <message>
            <source>Withdraw that import first.</source>
            <extracomment>session/importing.py</extracomment>
            <translation>Ritirare prima quell’importazione.</translation>
        </message>
        <message>
            <source>Words of yours, and replies that were imported, have no record to mark.</source>
            <extracomment>session/marking.py</extracomment>
            <translation>Le parole del docente e le repliche importate non hanno una registrazione da contrassegnare.</translation>
        </message>
        <message>
            <source>Write a message first.</source>
            <extracomment>session/dialogue.py</extracomment>
            <translation>Scrivere prima un messaggio.</translation>
        </message>
        <message>
            <source>Write how you would have said it.</source>
            <extracomment>session/dialogue.py</extracomment>
            <translation>Scrivere come lo si sarebbe detto.</translation>
        </message>
        <message>
            <source>Write it again, with smaller row groups, or as lines of JSON.</source>
            <extracomment>storage/foreign_parquet.py</extracomment>
            <translation>Scriverlo di nuovo, con gruppi di righe più piccoli, o come righe JSON.</translation>
        </message>
        <message>
            <source>Write it as en, de or fr.</source>
            <extracomment>exports/bundle.py</extracomment>
            <translation>Scriverla come en, de o fr.</translation>
        </message>
        <message>
            <source>Write it in another way.</source>
            <extracomment>ouroboros_backends/shared/chat.py</extracomment>
            <translation>Scriverlo in un altro modo.</translation>
        </message>
        <message>
            <source>Write it, or delete it.</source>
            <extracomment>session/summary.py</extracomment>
            <translation>Scriverla, o eliminarla.</translation>
        </message>
        <message>
            <source>Write it, or drop it.</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>Scriverlo, o escluderlo.</translation>
        </message>
        <message>
            <source>Write more of the name you mean.</source>
            <extracomment>storage/backups.py</extracomment>
            <translation>Scrivere una parte più lunga del nome desiderato.</translation>
        </message>
        <message>
            <source>Writing the GGUF file</source>
            <extracomment>ouroboros_backends/shared/gguf_file.py</extracomment>
            <translation>Scrittura del file GGUF</translation>
        </message>
        <message>
            <source>Writing the adapter</source>
            <extracomment>ouroboros_backends/shared/exporting.py</extracomment>
            <translation>Scrittura dell’adattatore</translation>
        </message>
        <message>
            <source>Writing the data set</source>
            <extracomment>session/exporting.py</extracomment>
            <translation>Scrittura del set di dati</translation>
        </message>
        <message>
            <source>Writing the instructions</source>
            <extracomment>ouroboros_backends/openai/updating.py</extracomment>
            <translation>Scrittura delle istruzioni</translation>
        </message>
        <message>
            <source>Writing the model</source>
            <extracomment>ouroboros_backends/torch/convert.py</extracomment>
            <translation>Scrittura del modello</translation>
        </message>
        <message>
            <source>Writing the policy update</source>
            <extracomment>session/handover.py</extracomment>
            <translation>Scrittura dell’aggiornamento della policy</translation>
        </message>
        <message>
            <source>You are {0}.</source>
            <extracomment>imports/character_card.py</extracomment>
            <translation>Sei {0}.</translation>
        </message>
        <message>
            <source>You have not approved this chat template: there is nothing to take back.</source>
            <extracomment>models/templates.py</extracomment>
            <translation>Questo template di chat non è stato approvato: non c’è nulla da revocare.</translation>
        </message>
        <message>
            <source>Your messages, summaries, labyrinth prompts and answers; in a policy update there also your rewrites and rankings.</source>
            <extracomment>models/disclosure.py</extracomment>
            <translation>Messaggi, riepiloghi, prompt del labirinto e risposte; per un aggiornamento della policy su quel server anche riscritture e graduatorie.</translation>
        </message>
        <message>
            <source>Your name</source>
            <extracomment>settings.py</extracomment>
            <translation>Il proprio nome</translation>
        </message>
        <message>
            <source>Your scores, your files, and keys of other servers.</source>
            <extracomment>models/disclosure.py</extracomment>
            <translation>Punteggi, file e chiavi di altri server.</translation>
        </message>
        <message>
            <source>[Cc]orrupt|replaying WAL|[Cc]ould not read|enough bytes</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>[Cc]orrupt|replaying WAL|[Cc]ould not read|enough bytes</translation>
        </message>
        <message>
            <source>a number</source>
            <extracomment>models/servers.py</extracomment>
            <translation>un numero</translation>
        </message>
        <message>
            <source>a request failed with {0}</source>
            <extracomment>ouroboros_backends/openai/generation.py</extracomment>
            <translation>una richiesta è fallita con {0}</translation>
        </message>
        <message>
            <source>a tensor</source>
            <extracomment>ouroboros_backends/mlx/loading.py</extracomment>
            <translation>un tensore</translation>
        </message>
        <message>
            <source>a text</source>
            <extracomment>models/servers.py</extracomment>
            <translation>un testo</translation>
        </message>
        <message>
            <source>a window of attention</source>
            <extracomment>ouroboros_backends/shared/gguf_llama.py</extracomment>
            <translation>una finestra di attenzione</translation>
        </message>
        <message>
            <source>about a minute</source>
            <extracomment>core/fit.py</extracomment>
            <translation>circa un minuto</translation>
        </message>
        <message>
            <source>about {0} hours</source>
            <extracomment>core/fit.py</extracomment>
            <translation>circa {0} ore</translation>
        </message>
        <message>
            <source>about {0} minutes</source>
            <extracomment>core/fit.py</extracomment>
            <translation>circa {0} minuti</translation>
        </message>
        <message>
            <source>accelerate launch -m ouroboros_backends.torch.launch</source>
            <extracomment>session/handover.py</extracomment>
            <translation>accelerate launch -m ouroboros_backends.torch.launch</translation>
        </message>
        <message>
            <source>activated LoRA</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation>LoRA attivata</translation>
        </message>
        <message>
            <source>add</source>
            <extracomment>session/converting.py</extracomment>
            <translation>aggiunta</translation>
        </message>
        <message>
            <source>address on the Internet</source>
            <extracomment>exports/personal.py</extracomment>
            <translation>indirizzo su Internet</translation>
        </message>
        <message>
            <source>agrees with you on {0}</source>
            <extracomment>core/agreement.py</extracomment>
            <translation>concorda con il docente in {0}</translation>
        </message>
        <message>
            <source>agrees with you on {0}, which may be chance</source>
            <extracomment>core/agreement.py</extracomment>
            <translation>concorda con il docente in {0}, il che può essere un caso</translation>
        </message>
        <message>
            <source>all bad</source>
            <extracomment>session/scoring.py</extracomment>
            <translation>tutte scadenti</translation>
        </message>
        <message>
            <source>allocate memory</source>
            <extracomment>worker/runner.py</extracomment>
            <translation>allocate memory</translation>
        </message>
        <message>
            <source>another program</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>un altro programma</translation>
        </message>
        <message>
            <source>another program (process {0})</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>un altro programma (processo {0})</translation>
        </message>
        <message>
            <source>another {0} than before</source>
            <extracomment>ouroboros_backends/shared/keeping.py</extracomment>
            <translation>rispetto a prima è diverso: {0}</translation>
        </message>
        <message>
            <source>approved: used</source>
            <extracomment>models/templates.py</extracomment>
            <translation>approvato: usato</translation>
        </message>
        <message>
            <source>arena order</source>
            <extracomment>session/arena.py</extracomment>
            <translation>ordine dei confronti</translation>
        </message>
        <message>
            <source>at step {0} of {1}</source>
            <extracomment>session/interruption.py</extracomment>
            <translation>al passo {0} di {1}</translation>
        </message>
        <message>
            <source>base model</source>
            <extracomment>ouroboros_backends/mlx/policy.py</extracomment>
            <translation>modello base</translation>
        </message>
        <message>
            <source>batch or settings</source>
            <extracomment>ouroboros_backends/shared/keeping.py</extracomment>
            <translation>batch o impostazioni</translation>
        </message>
        <message>
            <source>before a new version was used</source>
            <extracomment>storage/backups.py</extracomment>
            <translation>prima dell’uso di una nuova versione</translation>
        </message>
        <message>
            <source>before the first step</source>
            <extracomment>session/interruption.py</extracomment>
            <translation>prima del primo passo</translation>
        </message>
        <message>
            <source>before the store was changed for a new version</source>
            <extracomment>storage/backups.py</extracomment>
            <translation>prima della modifica dell’archivio per una nuova versione</translation>
        </message>
        <message>
            <source>benchmark</source>
            <extracomment>a word in sentences</extracomment>
            <translation>test di riferimento</translation>
        </message>
        <message>
            <source>biases in LoRA</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation>bias in LoRA</translation>
        </message>
        <message>
            <source>bold</source>
            <extracomment>a word in sentences</extracomment>
            <translation>audace</translation>
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
            <translation>template di chat</translation>
        </message>
        <message>
            <source>choice of a reply</source>
            <extracomment>session/beside.py</extracomment>
            <translation>scelta di una replica</translation>
        </message>
        <message>
            <source>comment</source>
            <extracomment>a word in sentences</extracomment>
            <translation>commento</translation>
        </message>
        <message>
            <source>completion</source>
            <extracomment>a word in sentences</extracomment>
            <translation>risposta</translation>
        </message>
        <message>
            <source>completions</source>
            <extracomment>session/arena.py</extracomment>
            <translation>risposte</translation>
        </message>
        <message>
            <source>conditions within conditions</source>
            <extracomment>transformations/nested_conditionals.py</extracomment>
            <translation>condizioni dentro condizioni</translation>
        </message>
        <message>
            <source>config.json of {0} asks for {1} = {2}, which MLX would ignore.</source>
            <extracomment>ouroboros_backends/mlx/guard.py</extracomment>
            <translation>config.json di {0} richiede {1} = {2}, che MLX ignorerebbe.</translation>
        </message>
        <message>
            <source>config.json of {0} is damaged.</source>
            <extracomment>ouroboros_backends/shared/folders.py</extracomment>
            <translation>config.json di {0} è danneggiato.</translation>
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
            <translation>conversione</translation>
        </message>
        <message>
            <source>custom code</source>
            <extracomment>ouroboros_backends/shared/folders.py</extracomment>
            <translation>codice proprio</translation>
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
            <translation>cicli</translation>
        </message>
        <message>
            <source>cycles {0} to {1}</source>
            <extracomment>session/importing.py</extracomment>
            <translation>cicli da {0} a {1}</translation>
        </message>
        <message>
            <source>dark</source>
            <extracomment>settings.py</extracomment>
            <translation>scuro</translation>
        </message>
        <message>
            <source>data sets</source>
            <extracomment>session/evaluating.py</extracomment>
            <translation>set di dati</translation>
        </message>
        <message>
            <source>defaults are used</source>
            <extracomment>settings.py</extracomment>
            <translation>si usano i valori predefiniti</translation>
        </message>
        <message>
            <source>demonstration</source>
            <extracomment>a word in sentences</extracomment>
            <translation>dimostrazione</translation>
        </message>
        <message>
            <source>demonstrations</source>
            <extracomment>a word in sentences</extracomment>
            <translation>dimostrazioni</translation>
        </message>
        <message>
            <source>dialogue</source>
            <extracomment>a word in sentences</extracomment>
            <translation>dialogo</translation>
        </message>
        <message>
            <source>dialogues</source>
            <extracomment>a word in sentences</extracomment>
            <translation>dialoghi</translation>
        </message>
        <message>
            <source>disk is full</source>
            <extracomment>ouroboros_backends/shared/keeping.py</extracomment>
            <translation>disco pieno</translation>
        </message>
        <message>
            <source>does not name its columns in line 1; “prompt” is not among them</source>
            <extracomment>imports/csv_rows.py</extracomment>
            <translation>non nomina le sue colonne nella riga 1; «prompt» non è tra queste</translation>
        </message>
        <message>
            <source>draft of the summary</source>
            <extracomment>session/summary.py</extracomment>
            <translation>bozza del riepilogo</translation>
        </message>
        <message>
            <source>drop of a prompt</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>esclusione di un prompt</translation>
        </message>
        <message>
            <source>drop of prompts</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>esclusione di prompt</translation>
        </message>
        <message>
            <source>edit of a prompt</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>modifica di un prompt</translation>
        </message>
        <message>
            <source>edit of the summary</source>
            <extracomment>session/summary.py</extracomment>
            <translation>modifica del riepilogo</translation>
        </message>
        <message>
            <source>experience</source>
            <extracomment>a word in sentences</extracomment>
            <translation>esperienza</translation>
        </message>
        <message>
            <source>experiences</source>
            <extracomment>a word in sentences</extracomment>
            <translation>esperienze</translation>
        </message>
        <message>
            <source>failed with status {0}</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>non è riuscito, con stato {0}</translation>
        </message>
        <message>
            <source>flag</source>
            <extracomment>a word in sentences</extracomment>
            <translation>segnalazione</translation>
        </message>
        <message>
            <source>folder cannot be written</source>
            <extracomment>ouroboros_backends/shared/keeping.py</extracomment>
            <translation>cartella non scrivibile</translation>
        </message>
        <message>
            <source>frozen</source>
            <extracomment>a word in sentences</extracomment>
            <translation>congelato</translation>
        </message>
        <message>
            <source>gave up waiting</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>ha rinunciato ad attendere</translation>
        </message>
        <message>
            <source>has a file whose name leads elsewhere ({0})</source>
            <extracomment>imports/archive.py</extracomment>
            <translation>ha un file il cui nome porta altrove ({0})</translation>
        </message>
        <message>
            <source>has a link in it ({0})</source>
            <extracomment>imports/archive.py</extracomment>
            <translation>contiene un collegamento ({0})</translation>
        </message>
        <message>
            <source>has more than {0} columns in line 1</source>
            <extracomment>imports/csv_rows.py</extracomment>
            <translation>ha più di {0} colonne nella riga 1</translation>
        </message>
        <message>
            <source>has more than {0} files</source>
            <extracomment>imports/archive.py</extracomment>
            <translation>ha più di {0} file</translation>
        </message>
        <message>
            <source>has two files of one name</source>
            <extracomment>imports/archive.py</extracomment>
            <translation>ha due file con lo stesso nome</translation>
        </message>
        <message>
            <source>health, beliefs, money and other private matters told in words</source>
            <extracomment>exports/personal.py</extracomment>
            <translation>salute, convinzioni, denaro e altre questioni private raccontate a parole</translation>
        </message>
        <message>
            <source>helper</source>
            <extracomment>a word in sentences</extracomment>
            <translation>aiutante</translation>
        </message>
        <message>
            <source>high</source>
            <extracomment>settings.py</extracomment>
            <translation>alto</translation>
        </message>
        <message>
            <source>hints by which somebody can be recognised without being named</source>
            <extracomment>exports/personal.py</extracomment>
            <translation>indizi da cui qualcuno può essere riconosciuto senza essere nominato</translation>
        </message>
        <message>
            <source>holds a card that cannot be decoded</source>
            <extracomment>imports/character_card.py</extracomment>
            <translation>contiene una scheda che non può essere decodificata</translation>
        </message>
        <message>
            <source>holds a card that is packed</source>
            <extracomment>imports/character_card.py</extracomment>
            <translation>contiene una scheda compressa</translation>
        </message>
        <message>
            <source>holds a card that is too large</source>
            <extracomment>imports/character_card.py</extracomment>
            <translation>contiene una scheda troppo grande</translation>
        </message>
        <message>
            <source>holds two cards of one kind</source>
            <extracomment>imports/character_card.py</extracomment>
            <translation>contiene due schede dello stesso tipo</translation>
        </message>
        <message>
            <source>home folder</source>
            <extracomment>exports/personal.py</extracomment>
            <translation>cartella personale</translation>
        </message>
        <message>
            <source>import</source>
            <extracomment>a word in sentences</extracomment>
            <translation>importazione</translation>
        </message>
        <message>
            <source>is a damaged picture</source>
            <extracomment>imports/character_card.py</extracomment>
            <translation>è un’immagine danneggiata</translation>
        </message>
        <message>
            <source>is empty</source>
            <extracomment>imports/csv_rows.py</extracomment>
            <translation>è vuoto</translation>
        </message>
        <message>
            <source>is encrypted</source>
            <extracomment>imports/archive.py</extracomment>
            <translation>è cifrato</translation>
        </message>
        <message>
            <source>is in the folder to convert</source>
            <extracomment>session/converting.py</extracomment>
            <translation>è nella cartella da convertire</translation>
        </message>
        <message>
            <source>is not a picture</source>
            <extracomment>imports/character_card.py</extracomment>
            <translation>non è un’immagine</translation>
        </message>
        <message>
            <source>is not completely installed</source>
            <extracomment>models/library.py</extracomment>
            <translation>non è installato completamente</translation>
        </message>
        <message>
            <source>is not installed</source>
            <extracomment>models/library.py</extracomment>
            <translation>non è installato</translation>
        </message>
        <message>
            <source>is of no kind that can be imported</source>
            <extracomment>imports/reading.py</extracomment>
            <translation>non è di un tipo che si può importare</translation>
        </message>
        <message>
            <source>is packed in an unusual way</source>
            <extracomment>imports/archive.py</extracomment>
            <translation>è compresso in modo insolito</translation>
        </message>
        <message>
            <source>is there already</source>
            <extracomment>session/converting.py</extracomment>
            <translation>esiste già</translation>
        </message>
        <message>
            <source>it asks for another file</source>
            <extracomment>ouroboros_backends/shared/rendering.py</extracomment>
            <translation>richiede un altro file</translation>
        </message>
        <message>
            <source>it cannot be followed to its end</source>
            <extracomment>ouroboros_backends/shared/rendering.py</extracomment>
            <translation>non può essere seguito fino alla fine</translation>
        </message>
        <message>
            <source>it does not fit</source>
            <extracomment>ouroboros_backends/shared/rendering.py</extracomment>
            <translation>non è adatto</translation>
        </message>
        <message>
            <source>it formats a text by %</source>
            <extracomment>ouroboros_backends/shared/rendering.py</extracomment>
            <translation>formatta un testo con %</translation>
        </message>
        <message>
            <source>it holds no tensors</source>
            <extracomment>models/safetensors_header.py</extracomment>
            <translation>non contiene tensori</translation>
        </message>
        <message>
            <source>it is cut short or has bytes too many</source>
            <extracomment>models/safetensors_header.py</extracomment>
            <translation>è tronco o ha byte di troppo</translation>
        </message>
        <message>
            <source>it is cut short or is no safetensors file</source>
            <extracomment>models/safetensors_header.py</extracomment>
            <translation>è tronco o non è un file safetensors</translation>
        </message>
        <message>
            <source>it is missing</source>
            <extracomment>models/library.py</extracomment>
            <translation>manca</translation>
        </message>
        <message>
            <source>it makes much of little</source>
            <extracomment>ouroboros_backends/shared/rendering.py</extracomment>
            <translation>fa molto da poco</translation>
        </message>
        <message>
            <source>it reaches for what is hidden</source>
            <extracomment>ouroboros_backends/shared/rendering.py</extracomment>
            <translation>cerca di raggiungere ciò che è nascosto</translation>
        </message>
        <message>
            <source>it takes too long</source>
            <extracomment>ouroboros_backends/shared/rendering.py</extracomment>
            <translation>richiede troppo tempo</translation>
        </message>
        <message>
            <source>it takes too much memory</source>
            <extracomment>ouroboros_backends/shared/rendering.py</extracomment>
            <translation>richiede troppa memoria</translation>
        </message>
        <message>
            <source>it takes too much memory or time</source>
            <extracomment>ouroboros_backends/shared/rendering.py</extracomment>
            <translation>richiede troppa memoria o troppo tempo</translation>
        </message>
        <message>
            <source>it writes too much</source>
            <extracomment>ouroboros_backends/shared/rendering.py</extracomment>
            <translation>scrive troppo</translation>
        </message>
        <message>
            <source>its activation</source>
            <extracomment>ouroboros_backends/shared/gguf_llama.py</extracomment>
            <translation>la funzione di attivazione</translation>
        </message>
        <message>
            <source>its header is damaged</source>
            <extracomment>models/safetensors_header.py</extracomment>
            <translation>la sua intestazione è danneggiata</translation>
        </message>
        <message>
            <source>its kind of rotary positions</source>
            <extracomment>ouroboros_backends/shared/gguf_llama.py</extracomment>
            <translation>il tipo di posizioni rotatorie</translation>
        </message>
        <message>
            <source>its tensors overlap or leave gaps</source>
            <extracomment>models/safetensors_header.py</extracomment>
            <translation>i suoi tensori si sovrappongono o lasciano vuoti</translation>
        </message>
        <message>
            <source>judge</source>
            <extracomment>a word in sentences</extracomment>
            <translation>giudice</translation>
        </message>
        <message>
            <source>keeping exact names and numbers</source>
            <extracomment>transformations/altered_detail.py</extracomment>
            <translation>mantenere nomi e numeri esatti</translation>
        </message>
        <message>
            <source>keeping the persona when pushed</source>
            <extracomment>transformations/persona_pressure.py</extracomment>
            <translation>mantenere la personalità sotto pressione</translation>
        </message>
        <message>
            <source>keeps its adapters to itself</source>
            <extracomment>ouroboros_backends/openai/policy.py</extracomment>
            <translation>tiene per sé i suoi adattatori</translation>
        </message>
        <message>
            <source>known ({0}): used</source>
            <extracomment>models/templates.py</extracomment>
            <translation>noto ({0}): usato</translation>
        </message>
        <message>
            <source>label</source>
            <extracomment>a word in sentences</extracomment>
            <translation>etichetta</translation>
        </message>
        <message>
            <source>labels</source>
            <extracomment>a word in sentences</extracomment>
            <translation>etichette</translation>
        </message>
        <message>
            <source>leaving out what does not matter</source>
            <extracomment>transformations/distractors.py</extracomment>
            <translation>tralasciare ciò che non conta</translation>
        </message>
        <message>
            <source>left out</source>
            <extracomment>exports/bundle.py</extracomment>
            <translation>omesso</translation>
        </message>
        <message>
            <source>less than ${0}</source>
            <extracomment>core/spending.py</extracomment>
            <translation>meno di {0} $</translation>
        </message>
        <message>
            <source>less than a minute</source>
            <extracomment>core/fit.py</extracomment>
            <translation>meno di un minuto</translation>
        </message>
        <message>
            <source>light</source>
            <extracomment>settings.py</extracomment>
            <translation>chiaro</translation>
        </message>
        <message>
            <source>line {0}</source>
            <extracomment>imports/reading.py</extracomment>
            <translation>riga {0}</translation>
        </message>
        <message>
            <source>link with a password</source>
            <extracomment>exports/personal.py</extracomment>
            <translation>link con una password</translation>
        </message>
        <message>
            <source>list of chat templates</source>
            <extracomment>models/templates.py</extracomment>
            <translation>elenco dei template di chat</translation>
        </message>
        <message>
            <source>list of servers</source>
            <extracomment>models/servers.py</extracomment>
            <translation>elenco dei server</translation>
        </message>
        <message>
            <source>llama-server on this computer. It answers with the model that it was started with.</source>
            <extracomment>core/servers.py</extracomment>
            <translation>llama-server su questo computer. Risponde con il modello con cui è stato avviato.</translation>
        </message>
        <message>
            <source>lock is held|being used by another process|already open</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>lock is held|being used by another process|already open</translation>
        </message>
        <message>
            <source>mark</source>
            <extracomment>a word in sentences</extracomment>
            <translation>evidenziazione</translation>
        </message>
        <message>
            <source>measures no tokens again</source>
            <extracomment>ouroboros_backends/openai/policy.py</extracomment>
            <translation>non misura di nuovo i token</translation>
        </message>
        <message>
            <source>missing_keys</source>
            <extracomment>ouroboros_backends/torch/loading.py</extracomment>
            <translation>missing_keys</translation>
        </message>
        <message>
            <source>model type</source>
            <extracomment>ouroboros_backends/shared/folders.py</extracomment>
            <translation>tipo di modello</translation>
        </message>
        <message>
            <source>models</source>
            <extracomment>session/converting.py</extracomment>
            <translation>modelli</translation>
        </message>
        <message>
            <source>names a column twice in line 1</source>
            <extracomment>imports/csv_rows.py</extracomment>
            <translation>nomina due volte una colonna nella riga 1</translation>
        </message>
        <message>
            <source>names of people that you did not list</source>
            <extracomment>exports/personal.py</extracomment>
            <translation>nomi di persone che non sono state elencate</translation>
        </message>
        <message>
            <source>needs none of this computer's memory</source>
            <extracomment>ouroboros_backends/openai/policy.py</extracomment>
            <translation>non usa la memoria di questo computer</translation>
        </message>
        <message>
            <source>new version of a prompt</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>nuova versione di un prompt</translation>
        </message>
        <message>
            <source>new versions of prompts</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>nuove versioni di prompt</translation>
        </message>
        <message>
            <source>no reason given</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>nessun motivo indicato</translation>
        </message>
        <message>
            <source>no such option</source>
            <extracomment>models/download.py</extracomment>
            <translation>no such option</translation>
        </message>
        <message>
            <source>none</source>
            <extracomment>a word in sentences</extracomment>
            <translation>nessuno</translation>
        </message>
        <message>
            <source>none can be used</source>
            <extracomment>models/servers.py</extracomment>
            <translation>nessuno è utilizzabile</translation>
        </message>
        <message>
            <source>none yet</source>
            <extracomment>models/library.py</extracomment>
            <translation>ancora nessuno</translation>
        </message>
        <message>
            <source>none: the plain format is used</source>
            <extracomment>models/templates.py</extracomment>
            <translation>nessuno: si usa il formato semplice</translation>
        </message>
        <message>
            <source>normal</source>
            <extracomment>settings.py</extracomment>
            <translation>normale</translation>
        </message>
        <message>
            <source>not approved: the plain format is used</source>
            <extracomment>models/templates.py</extracomment>
            <translation>non approvato: si usa il formato semplice</translation>
        </message>
        <message>
            <source>note</source>
            <extracomment>a word in sentences</extracomment>
            <translation>nota</translation>
        </message>
        <message>
            <source>nothing is approved</source>
            <extracomment>models/templates.py</extracomment>
            <translation>nulla è approvato</translation>
        </message>
        <message>
            <source>nothing is lost</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>nulla è andato perso</translation>
        </message>
        <message>
            <source>now {0} of up to {1} tokens</source>
            <extracomment>core/workload.py</extracomment>
            <translation>ora {0} di un massimo di {1} token</translation>
        </message>
        <message>
            <source>number of threads</source>
            <extracomment>ouroboros_backends/torch/engine.py</extracomment>
            <translation>numero di thread</translation>
        </message>
        <message>
            <source>numbers and keys in forms that it does not know</source>
            <extracomment>exports/personal.py</extracomment>
            <translation>numeri e chiavi in forme che non conosce</translation>
        </message>
        <message>
            <source>one completion at a time</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>una risposta alla volta</translation>
        </message>
        <message>
            <source>pairs</source>
            <extracomment>session/judging.py</extracomment>
            <translation>coppie</translation>
        </message>
        <message>
            <source>pip gave no reason</source>
            <extracomment>models/download.py</extracomment>
            <translation>pip non ha indicato un motivo</translation>
        </message>
        <message>
            <source>pip install 'ouroboros-desktop[{0}]'</source>
            <extracomment>core/methods.py</extracomment>
            <translation>pip install 'ouroboros-desktop[{0}]'</translation>
        </message>
        <message>
            <source>policy</source>
            <extracomment>a word in sentences</extracomment>
            <translation>policy</translation>
        </message>
        <message>
            <source>positions on a part of each head</source>
            <extracomment>ouroboros_backends/shared/gguf_llama.py</extracomment>
            <translation>posizioni su una parte di ogni testa</translation>
        </message>
        <message>
            <source>postal addresses and places</source>
            <extracomment>exports/personal.py</extracomment>
            <translation>indirizzi postali e luoghi</translation>
        </message>
        <message>
            <source>preference</source>
            <extracomment>a word in sentences</extracomment>
            <translation>preferenza</translation>
        </message>
        <message>
            <source>preferences</source>
            <extracomment>a word in sentences</extracomment>
            <translation>preferenze</translation>
        </message>
        <message>
            <source>prompts</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>prompt</translation>
        </message>
        <message>
            <source>prompts of one length</source>
            <extracomment>ouroboros_backends/mlx/cache.py</extracomment>
            <translation>prompt di una sola lunghezza</translation>
        </message>
        <message>
            <source>putting scattered statements together</source>
            <extracomment>transformations/shuffled_order.py</extracomment>
            <translation>mettere insieme affermazioni sparse</translation>
        </message>
        <message>
            <source>ranking</source>
            <extracomment>a word in sentences</extracomment>
            <translation>graduatoria</translation>
        </message>
        <message>
            <source>ranks that differ from layer to layer</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation>ranghi che variano da strato a strato</translation>
        </message>
        <message>
            <source>reader</source>
            <extracomment>a word in sentences</extracomment>
            <translation>lettore</translation>
        </message>
        <message>
            <source>reading two negations as an assertion</source>
            <extracomment>transformations/double_negation.py</extracomment>
            <translation>leggere due negazioni come un’affermazione</translation>
        </message>
        <message>
            <source>rejecting a false presupposition</source>
            <extracomment>transformations/semantic_trap.py</extracomment>
            <translation>respingere un presupposto falso</translation>
        </message>
        <message>
            <source>remake all</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>rifacimento di tutti</translation>
        </message>
        <message>
            <source>remark</source>
            <extracomment>a word in sentences</extracomment>
            <translation>annotazione</translation>
        </message>
        <message>
            <source>remembering facts across a long distance</source>
            <extracomment>transformations/long_horizon_recall.py</extracomment>
            <translation>ricordare fatti a lunga distanza</translation>
        </message>
        <message>
            <source>removal of the preset</source>
            <extracomment>session/presets.py</extracomment>
            <translation>rimozione della preimpostazione</translation>
        </message>
        <message>
            <source>repeat</source>
            <extracomment>a word in sentences</extracomment>
            <translation>ripetizione</translation>
        </message>
        <message>
            <source>repeated layers</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation>strati ripetuti</translation>
        </message>
        <message>
            <source>rephrasing</source>
            <extracomment>a word in sentences</extracomment>
            <translation>riformulazione</translation>
        </message>
        <message>
            <source>replies</source>
            <extracomment>session/best_of.py</extracomment>
            <translation>repliche</translation>
        </message>
        <message>
            <source>return of a persona</source>
            <extracomment>session/summary.py</extracomment>
            <translation>ripristino di una personalità</translation>
        </message>
        <message>
            <source>rewrite</source>
            <extracomment>a word in sentences</extracomment>
            <translation>riscrittura</translation>
        </message>
        <message>
            <source>rewrite a completion, rank two of a prompt, score two of a prompt far apart, or give a reward of {0} or more to one that was not cut off,</source>
            <extracomment>core/methods.py</extracomment>
            <translation>riscrivere una risposta, ordinarne due di un prompt, dare a due di un prompt punteggi molto distanti, o dare una ricompensa di {0} o più a una che non è stata troncata</translation>
        </message>
        <message>
            <source>rewrite at least one completion</source>
            <extracomment>core/methods.py</extracomment>
            <translation>riscrivere almeno una risposta</translation>
        </message>
        <message>
            <source>scale (rslora)</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation>scala (rslora)</translation>
        </message>
        <message>
            <source>score</source>
            <extracomment>a word in sentences</extracomment>
            <translation>punteggio</translation>
        </message>
        <message>
            <source>score at least one completion above neutral, or rewrite one, and one below</source>
            <extracomment>core/methods.py</extracomment>
            <translation>dare a una risposta un punteggio sopra il neutro, o riscriverne una, e a una sotto il neutro</translation>
        </message>
        <message>
            <source>score, rank or rewrite some completions</source>
            <extracomment>core/methods.py</extracomment>
            <translation>valutare, ordinare o riscrivere alcune risposte</translation>
        </message>
        <message>
            <source>settings file</source>
            <extracomment>settings.py</extracomment>
            <translation>file delle impostazioni</translation>
        </message>
        <message>
            <source>settling</source>
            <extracomment>a word in sentences</extracomment>
            <translation>decisione</translation>
        </message>
        <message>
            <source>several completions at once</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>più risposte alla volta</translation>
        </message>
        <message>
            <source>steps</source>
            <extracomment>a word in sentences</extracomment>
            <translation>passi</translation>
        </message>
        <message>
            <source>strengths that differ from layer to layer</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation>intensità che variano da strato a strato</translation>
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
            <translation>distinguere l’inventato dal reale</translation>
        </message>
        <message>
            <source>tells nothing of its layers</source>
            <extracomment>ouroboros_backends/openai/policy.py</extracomment>
            <translation>non dice nulla dei suoi strati</translation>
        </message>
        <message>
            <source>the method {0}</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation>il metodo {0}</translation>
        </message>
        <message>
            <source>the prompt</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>il prompt</translation>
        </message>
        <message>
            <source>the teacher</source>
            <extracomment>imports/character_card.py</extracomment>
            <translation>il docente</translation>
        </message>
        <message>
            <source>tokens</source>
            <extracomment>a word in sentences</extracomment>
            <translation>token</translation>
        </message>
        <message>
            <source>too few pairs you both judged ({0} of {1})</source>
            <extracomment>core/agreement.py</extracomment>
            <translation>troppo poche coppie giudicate da entrambi ({0} di {1})</translation>
        </message>
        <message>
            <source>trained biases</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation>bias addestrati</translation>
        </message>
        <message>
            <source>trained tokens of the embedding</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation>token addestrati dell’embedding</translation>
        </message>
        <message>
            <source>training</source>
            <extracomment>a word in sentences</extracomment>
            <translation>addestramento</translation>
        </message>
        <message>
            <source>transposed weights</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation>pesi trasposti</translation>
        </message>
        <message>
            <source>unpacks {0} to much more than its size</source>
            <extracomment>imports/archive.py</extracomment>
            <translation>decomprime {0} a molto più delle sue dimensioni</translation>
        </message>
        <message>
            <source>up to {0}</source>
            <extracomment>core/spending.py</extracomment>
            <translation>fino a {0}</translation>
        </message>
        <message>
            <source>up to {0}, {1}</source>
            <extracomment>core/spending.py</extracomment>
            <translation>fino a {0}, {1}</translation>
        </message>
        <message>
            <source>version number|newer version of DuckDB</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>version number|newer version of DuckDB</translation>
        </message>
        <message>
            <source>version of {0}</source>
            <extracomment>ouroboros_backends/mlx/engine.py</extracomment>
            <translation>versione di {0}</translation>
        </message>
        <message>
            <source>vote</source>
            <extracomment>a word in sentences</extracomment>
            <translation>voto</translation>
        </message>
        <message>
            <source>weights</source>
            <extracomment>a word in sentences</extracomment>
            <translation>pesi</translation>
        </message>
        <message>
            <source>what had arrived is kept</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>ciò che era arrivato è conservato</translation>
        </message>
        <message>
            <source>what is so, whoever said it</source>
            <extracomment>transformations/reported_speech.py</extracomment>
            <translation>che cosa è vero, chiunque l’abbia detto</translation>
        </message>
        <message>
            <source>what was kept is damaged</source>
            <extracomment>ouroboros_backends/shared/keeping.py</extracomment>
            <translation>ciò che era conservato è danneggiato</translation>
        </message>
        <message>
            <source>who or what a pronoun means</source>
            <extracomment>transformations/pronoun_swap.py</extracomment>
            <translation>a chi o a che cosa si riferisce un pronome</translation>
        </message>
        <message>
            <source>whole layers beside LoRA</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation>strati interi oltre a LoRA</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <extracomment>a word in sentences</extracomment>
            <translation>ritirata</translation>
        </message>
        <message>
            <source>{0} GB</source>
            <extracomment>core/fit.py</extracomment>
            <translation>{0} GB</translation>
        </message>
        <message>
            <source>{0} It is not known whether the last action was saved.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>{0} Non si sa se l’ultima azione sia stata salvata.</translation>
        </message>
        <message>
            <source>{0} MB</source>
            <extracomment>wiring.py</extracomment>
            <translation>{0} MB</translation>
        </message>
        <message>
            <source>{0} Nothing of this action was saved.</source>
            <extracomment>storage/database.py</extracomment>
            <translation>{0} Nulla di questa azione è stato salvato.</translation>
        </message>
        <message>
            <source>{0} Nothing was changed. Begin a new cycle, or raise the KL budget in settings.</source>
            <extracomment>core/guards.py</extracomment>
            <translation>{0} Nulla è stato modificato. Iniziare un nuovo ciclo, o aumentare il budget di KL nelle impostazioni.</translation>
        </message>
        <message>
            <source>{0} The last action is in the journal: it is there when the store opens again, so do not repeat it.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>{0} L’ultima azione è nel diario: ci sarà quando l’archivio si riapre, quindi non ripeterla.</translation>
        </message>
        <message>
            <source>{0} The next update will stop earlier, at a target_kl of {1} instead of {2}.</source>
            <extracomment>core/guards.py</extracomment>
            <translation>{0} Il prossimo aggiornamento si fermerà prima, a un target_kl di {1} invece di {2}.</translation>
        </message>
        <message>
            <source>{0} actions were</source>
            <extracomment>storage/reporting.py</extracomment>
            <translation>{0} azioni</translation>
        </message>
        <message>
            <source>{0} answered with a web page, as the login page of a network does</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>{0} ha risposto con una pagina web, come fa la pagina di accesso di una rete</translation>
        </message>
        <message>
            <source>{0} appeared while it was made</source>
            <extracomment>storage/opening.py</extracomment>
            <translation>{0} è apparso durante la creazione</translation>
        </message>
        <message>
            <source>{0} asks that its authors are named.</source>
            <extracomment>core/licences.py</extracomment>
            <translation>{0} richiede che ne siano citati gli autori.</translation>
        </message>
        <message>
            <source>{0} backups begin with {1}.</source>
            <extracomment>storage/backups.py</extracomment>
            <translation>I backup di {0} iniziano con {1}.</translation>
        </message>
        <message>
            <source>{0} broke off before the end of its answer</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>{0} si è interrotto prima della fine della sua risposta</translation>
        </message>
        <message>
            <source>{0} brought back from the journal.</source>
            <extracomment>storage/reporting.py</extracomment>
            <translation>Recuperato dal diario: {0}.</translation>
        </message>
        <message>
            <source>{0} came out of {1} damaged.</source>
            <extracomment>models/download.py</extracomment>
            <translation>{0} è uscito danneggiato da {1}.</translation>
        </message>
        <message>
            <source>{0} cannot be converted: {1}</source>
            <extracomment>ouroboros_backends/torch/convert.py</extracomment>
            <translation>{0} non può essere convertito: {1}</translation>
        </message>
        <message>
            <source>{0} cannot be read ({1}).</source>
            <extracomment>imports/reading.py</extracomment>
            <translation>{0} non può essere letto ({1}).</translation>
        </message>
        <message>
            <source>{0} cannot be read from line {1} on: {2}.</source>
            <extracomment>imports/csv_rows.py</extracomment>
            <translation>{0} non può essere letto dalla riga {1} in poi: {2}.</translation>
        </message>
        <message>
            <source>{0} cannot be read.</source>
            <extracomment>session/handover.py</extracomment>
            <translation>{0} non può essere letto.</translation>
        </message>
        <message>
            <source>{0} cannot be written ({1}).</source>
            <extracomment>session/converting.py</extracomment>
            <translation>{0} non può essere scritto ({1}).</translation>
        </message>
        <message>
            <source>{0} cannot convert models.</source>
            <extracomment>worker/runner.py</extracomment>
            <translation>{0} non può convertire modelli.</translation>
        </message>
        <message>
            <source>{0} cannot learn by {1}.</source>
            <extracomment>core/methods.py</extracomment>
            <translation>{0} non può imparare con {1}.</translation>
        </message>
        <message>
            <source>{0} changes the weights; instructions are for models on a server.</source>
            <extracomment>core/methods.py</extracomment>
            <translation>{0} cambia i pesi; le istruzioni sono per modelli su un server.</translation>
        </message>
        <message>
            <source>{0} could not be downloaded: {1}.</source>
            <extracomment>models/download.py</extracomment>
            <translation>Non è stato possibile scaricare {0}: {1}.</translation>
        </message>
        <message>
            <source>{0} could not be reached.</source>
            <extracomment>ouroboros_backends/openai/refusing.py</extracomment>
            <translation>Non è stato possibile raggiungere {0}.</translation>
        </message>
        <message>
            <source>{0} could not train the model. {1}</source>
            <extracomment>ouroboros_backends/openai/job.py</extracomment>
            <translation>{0} non ha potuto addestrare il modello. {1}</translation>
        </message>
        <message>
            <source>{0} cycle</source>
            <extracomment>session/importing.py</extracomment>
            <translation>{0} ciclo</translation>
        </message>
        <message>
            <source>{0} cycles</source>
            <extracomment>session/importing.py</extracomment>
            <translation>{0} cicli</translation>
        </message>
        <message>
            <source>{0} cycles are erased.</source>
            <extracomment>session/keeping.py</extracomment>
            <translation>{0} cicli sono stati cancellati.</translation>
        </message>
        <message>
            <source>{0} did not accept the key</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>{0} non ha accettato la chiave</translation>
        </message>
        <message>
            <source>{0} did not accept the key. {1}</source>
            <extracomment>ouroboros_backends/openai/refusing.py</extracomment>
            <translation>{0} non ha accettato la chiave. {1}</translation>
        </message>
        <message>
            <source>{0} did not answer within {1} seconds</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>{0} non ha risposto entro {1} secondi</translation>
        </message>
        <message>
            <source>{0} does not allow this with the key that it was given</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>{0} non lo consente con la chiave che ha ricevuto</translation>
        </message>
        <message>
            <source>{0} does not answer as a stream</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>{0} non risponde in streaming</translation>
        </message>
        <message>
            <source>{0} does not hold the weights of a model.</source>
            <extracomment>ouroboros_backends/torch/pickled.py</extracomment>
            <translation>{0} non contiene i pesi di un modello.</translation>
        </message>
        <message>
            <source>{0} does not learn by {1}.</source>
            <extracomment>ouroboros_backends/openai/updating.py</extracomment>
            <translation>{0} non impara con {1}.</translation>
        </message>
        <message>
            <source>{0} does not offer it.</source>
            <extracomment>session/opening.py</extracomment>
            <translation>{0} non lo offre.</translation>
        </message>
        <message>
            <source>{0} ended its answer with “{1}”, which means nothing here</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>{0} ha terminato la sua risposta con «{1}», che qui non significa nulla</translation>
        </message>
        <message>
            <source>{0} ends in the middle of its list, which begins in line 1.</source>
            <extracomment>imports/strict_json.py</extracomment>
            <translation>{0} finisce a metà del suo elenco, che inizia nella riga 1.</translation>
        </message>
        <message>
            <source>{0} forbids some uses that a policy update may lead to.</source>
            <extracomment>core/licences.py</extracomment>
            <translation>{0} vieta alcuni usi a cui un aggiornamento della policy potrebbe portare.</translation>
        </message>
        <message>
            <source>{0} from {1}</source>
            <extracomment>session/importing.py</extracomment>
            <translation>{0} da {1}</translation>
        </message>
        <message>
            <source>{0} goes on after the end of its list in line {1}.</source>
            <extracomment>imports/strict_json.py</extracomment>
            <translation>{0} prosegue dopo la fine del suo elenco nella riga {1}.</translation>
        </message>
        <message>
            <source>{0} has had too many requests{1}</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>{0} ha ricevuto troppe richieste{1}</translation>
        </message>
        <message>
            <source>{0} has more than {1} rows.</source>
            <extracomment>imports/lines.py</extracomment>
            <translation>{0} ha più di {1} righe.</translation>
        </message>
        <message>
            <source>{0} has no address, or its key holds characters no key has.</source>
            <extracomment>ouroboros_backends/openai/client.py</extracomment>
            <translation>{0} non ha un indirizzo, o la sua chiave contiene caratteri che nessuna chiave ha.</translation>
        </message>
        <message>
            <source>{0} has no data for {1}.</source>
            <extracomment>imports/bundle.py</extracomment>
            <translation>{0} non ha dati per {1}.</translation>
        </message>
        <message>
            <source>{0} has no model “{1}”</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>{0} non ha un modello «{1}»</translation>
        </message>
        <message>
            <source>{0} has no weights in safetensors format.</source>
            <extracomment>ouroboros_backends/shared/folders.py</extracomment>
            <translation>{0} non ha pesi in formato safetensors.</translation>
        </message>
        <message>
            <source>{0} has no {1} in it.</source>
            <extracomment>imports/chatgpt.py</extracomment>
            <translation>{0} non contiene {1}.</translation>
        </message>
        <message>
            <source>{0} has not one {1} in it.</source>
            <extracomment>imports/bundle.py</extracomment>
            <translation>{0} non contiene esattamente un {1}.</translation>
        </message>
        <message>
            <source>{0} has nothing that answers at its address</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>{0} non ha nulla che risponda al suo indirizzo</translation>
        </message>
        <message>
            <source>{0} held back its answer by a filter of its own</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>{0} ha trattenuto la sua risposta con un proprio filtro</translation>
        </message>
        <message>
            <source>{0} holds an entry after line {1} that is larger or deeper than any can be.</source>
            <extracomment>imports/strict_json.py</extracomment>
            <translation>{0} contiene dopo la riga {1} una voce più grande o più profonda di quanto sia ammesso.</translation>
        </message>
        <message>
            <source>{0} holds more than numbers: reading it would run code, so it was not read.</source>
            <extracomment>ouroboros_backends/torch/pickled.py</extracomment>
            <translation>{0} contiene più che numeri: leggerlo eseguirebbe codice, quindi non è stato letto.</translation>
        </message>
        <message>
            <source>{0} holds no dialogues of ShareGPT in line {1}.</source>
            <extracomment>imports/sharegpt.py</extracomment>
            <translation>{0} non contiene dialoghi ShareGPT nella riga {1}.</translation>
        </message>
        <message>
            <source>{0} in {1}</source>
            <extracomment>imports/chatgpt.py</extracomment>
            <translation>{0} in {1}</translation>
        </message>
        <message>
            <source>{0} in {1} cannot be used. {2}</source>
            <extracomment>models/servers.py</extracomment>
            <translation>{0} in {1} non può essere usato. {2}</translation>
        </message>
        <message>
            <source>{0} is a damaged archive.</source>
            <extracomment>imports/archive.py</extracomment>
            <translation>{0} è un archivio compresso danneggiato.</translation>
        </message>
        <message>
            <source>{0} is a picture without a character card.</source>
            <extracomment>imports/character_card.py</extracomment>
            <translation>{0} è un’immagine senza scheda di personaggio.</translation>
        </message>
        <message>
            <source>{0} is already there.</source>
            <extracomment>exports/writing.py</extracomment>
            <translation>{0} esiste già.</translation>
        </message>
        <message>
            <source>{0} is an archive for files above 4 GB.</source>
            <extracomment>imports/archive.py</extracomment>
            <translation>{0} è un archivio compresso per file oltre i 4 GB.</translation>
        </message>
        <message>
            <source>{0} is damaged, or no Parquet file that can be read in {1} of memory.</source>
            <extracomment>storage/foreign_parquet.py</extracomment>
            <translation>{0} è danneggiato, o non è un file Parquet leggibile con {1} di memoria.</translation>
        </message>
        <message>
            <source>{0} is empty.</source>
            <extracomment>imports/chatgpt.py</extracomment>
            <translation>{0} è vuoto.</translation>
        </message>
        <message>
            <source>{0} is imported as {1}.</source>
            <extracomment>session/importing.py</extracomment>
            <translation>{0} è importato come {1}.</translation>
        </message>
        <message>
            <source>{0} is larger than {1} MB.</source>
            <extracomment>imports/reading.py</extracomment>
            <translation>{0} supera {1} MB.</translation>
        </message>
        <message>
            <source>{0} is not a GGUF file.</source>
            <extracomment>ouroboros_backends/torch/convert.py</extracomment>
            <translation>{0} non è un file GGUF.</translation>
        </message>
        <message>
            <source>{0} is not a file.</source>
            <extracomment>imports/reading.py</extracomment>
            <translation>{0} non è un file.</translation>
        </message>
        <message>
            <source>{0} is not a list of dialogues.</source>
            <extracomment>imports/chatgpt.py</extracomment>
            <translation>{0} non è un elenco di dialoghi.</translation>
        </message>
        <message>
            <source>{0} is not a model folder: config.json is missing.</source>
            <extracomment>ouroboros_backends/shared/folders.py</extracomment>
            <translation>{0} non è una cartella di modello: manca config.json.</translation>
        </message>
        <message>
            <source>{0} is not a number in JSON.</source>
            <extracomment>imports/strict_json.py</extracomment>
            <translation>{0} non è un numero in JSON.</translation>
        </message>
        <message>
            <source>{0} is not a whole Parquet file.</source>
            <extracomment>imports/parquet.py</extracomment>
            <translation>{0} non è un file Parquet completo.</translation>
        </message>
        <message>
            <source>{0} is not in this package; an installation from the source has it.</source>
            <extracomment>core/methods.py</extracomment>
            <translation>{0} non è in questo pacchetto; un’installazione dai sorgenti lo contiene.</translation>
        </message>
        <message>
            <source>{0} is not text in UTF-8: line {1} holds a byte that is none.</source>
            <extracomment>imports/texts.py</extracomment>
            <translation>{0} non è testo in UTF-8: la riga {1} contiene un byte non valido.</translation>
        </message>
        <message>
            <source>{0} is not the SPDX identifier of a licence known here.</source>
            <extracomment>core/licences.py</extracomment>
            <translation>{0} non è l’identificatore SPDX di una licenza nota.</translation>
        </message>
        <message>
            <source>{0} is not the code of a language.</source>
            <extracomment>exports/bundle.py</extracomment>
            <translation>{0} non è il codice di una lingua.</translation>
        </message>
        <message>
            <source>{0} is not the file that was expected: its SHA-256 is another.</source>
            <extracomment>models/download.py</extracomment>
            <translation>{0} non è il file atteso: il suo SHA-256 è diverso.</translation>
        </message>
        <message>
            <source>{0} is not the file that was exported.</source>
            <extracomment>imports/bundle.py</extracomment>
            <translation>{0} non è il file che è stato esportato.</translation>
        </message>
        <message>
            <source>{0} is not the folder of a finished update: it has no {1}.</source>
            <extracomment>session/handover.py</extracomment>
            <translation>{0} non è la cartella di un aggiornamento concluso: non contiene {1}.</translation>
        </message>
        <message>
            <source>{0} learns in one process only.</source>
            <extracomment>ouroboros_backends/torch/baselines.py</extracomment>
            <translation>{0} impara in un solo processo.</translation>
        </message>
        <message>
            <source>{0} lists more files than it can have.</source>
            <extracomment>imports/archive.py</extracomment>
            <translation>{0} elenca più file di quanti possa averne.</translation>
        </message>
        <message>
            <source>{0} lists no data, or too much.</source>
            <extracomment>imports/bundle.py</extracomment>
            <translation>{0} non elenca dati, o ne elenca troppi.</translation>
        </message>
        <message>
            <source>{0} lost: the journal was damaged before them.</source>
            <extracomment>storage/reporting.py</extracomment>
            <translation>Perduto, perché il diario era danneggiato prima di quel punto: {0}.</translation>
        </message>
        <message>
            <source>{0} needs packages that are not installed: {1}.</source>
            <extracomment>worker/runner.py</extracomment>
            <translation>{0} richiede pacchetti che non sono installati: {1}.</translation>
        </message>
        <message>
            <source>{0} needs the library trl, which cannot be loaded here.</source>
            <extracomment>ouroboros_backends/torch/trainers.py</extracomment>
            <translation>{0} richiede la libreria trl, che qui non può essere caricata.</translation>
        </message>
        <message>
            <source>{0} needs {1} GB of free disk; {2} has {3} GB.</source>
            <extracomment>models/download.py</extracomment>
            <translation>{0} richiede {1} GB liberi su disco; {2} ha {3} GB.</translation>
        </message>
        <message>
            <source>{0} needs {1}, which is not installed: {2}</source>
            <extracomment>core/methods.py</extracomment>
            <translation>{0} richiede {1}, che non è installato: {2}</translation>
        </message>
        <message>
            <source>{0} of {1} audited pairs ({2} %, 95 % interval {3} to {4} %)</source>
            <extracomment>core/triage.py</extracomment>
            <translation>{0} di {1} coppie verificate ({2}%, intervallo al 95% da {3} a {4}%)</translation>
        </message>
        <message>
            <source>{0} of {1} experiences left out: the policy has moved on</source>
            <extracomment>ouroboros_backends/shared/update.py</extracomment>
            <translation>{0} di {1} esperienze escluse: la policy nel frattempo si è spostata</translation>
        </message>
        <message>
            <source>{0} of {1} rows of {2} are imported.</source>
            <extracomment>session/importing.py</extracomment>
            <translation>{0} di {1} righe di {2} sono importate.</translation>
        </message>
        <message>
            <source>{0} of {1} this month</source>
            <extracomment>core/spending.py</extracomment>
            <translation>{0} di {1} questo mese</translation>
        </message>
        <message>
            <source>{0} offers no fine-tuning for this. {1}</source>
            <extracomment>ouroboros_backends/openai/refusing.py</extracomment>
            <translation>{0} non offre fine-tuning per questo. {1}</translation>
        </message>
        <message>
            <source>{0} other fields of the card are left out.</source>
            <extracomment>imports/character_card.py</extracomment>
            <translation>{0} altri campi della scheda sono omessi.</translation>
        </message>
        <message>
            <source>{0} prompts</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>{0} prompt</translation>
        </message>
        <message>
            <source>{0} refused the fine-tuning. {1}</source>
            <extracomment>ouroboros_backends/openai/refusing.py</extracomment>
            <translation>{0} ha rifiutato il fine-tuning. {1}</translation>
        </message>
        <message>
            <source>{0} refused the request: {1}</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>{0} ha rifiutato la richiesta: {1}</translation>
        </message>
        <message>
            <source>{0} replies are side by side already.</source>
            <extracomment>session/beside.py</extracomment>
            <translation>Ci sono già {0} repliche affiancate.</translation>
        </message>
        <message>
            <source>{0} rows bear a number that another row bears.</source>
            <extracomment>storage/checking.py</extracomment>
            <translation>{0} righe hanno un numero che ha anche un’altra riga.</translation>
        </message>
        <message>
            <source>{0} rows of {1} name a {2} that is not there.</source>
            <extracomment>storage/checking.py</extracomment>
            <translation>{0} righe di {1} indicano un valore di {2} che non c’è.</translation>
        </message>
        <message>
            <source>{0} says that its account has no credit left</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>{0} dice che il suo account non ha più credito</translation>
        </message>
        <message>
            <source>{0} sends on to {1}, and nothing was sent there</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>{0} rinvia a {1}, e lì non è stato inviato nulla</translation>
        </message>
        <message>
            <source>{0} sent nothing for {1} seconds</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>{0} non ha inviato nulla per {1} secondi</translation>
        </message>
        <message>
            <source>{0} sent something that cannot be read</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>{0} ha inviato qualcosa che non può essere letto</translation>
        </message>
        <message>
            <source>{0} sent something that is no answer about fine-tuning.</source>
            <extracomment>ouroboros_backends/openai/refusing.py</extracomment>
            <translation>{0} ha inviato qualcosa che non è una risposta sul fine-tuning.</translation>
        </message>
        <message>
            <source>{0} stopped with an error: {1}</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>{0} si è fermato con un errore: {1}</translation>
        </message>
        <message>
            <source>{0} this month</source>
            <extracomment>core/spending.py</extracomment>
            <translation>{0} questo mese</translation>
        </message>
        <message>
            <source>{0} to a JSON schema.</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>{0} uno schema JSON.</translation>
        </message>
        <message>
            <source>{0} tokens</source>
            <extracomment>core/spending.py</extracomment>
            <translation>{0} token</translation>
        </message>
        <message>
            <source>{0} tokens this month</source>
            <extracomment>core/spending.py</extracomment>
            <translation>{0} token questo mese</translation>
        </message>
        <message>
            <source>{0} unpacks to more than {1} MB.</source>
            <extracomment>storage/foreign_parquet.py</extracomment>
            <translation>{0} si decomprime a più di {1} MB.</translation>
        </message>
        <message>
            <source>{0} wants to run code of its own, which is not allowed here.</source>
            <extracomment>ouroboros_backends/shared/folders.py</extracomment>
            <translation>{0} vuole eseguire codice proprio, cosa qui non consentita.</translation>
        </message>
        <message>
            <source>{0} was being written when the program ended; what was half written was taken away. Write it again.</source>
            <extracomment>storage/leftovers.py</extracomment>
            <translation>{0} era in corso di scrittura quando il programma si è chiuso; ciò che era scritto a metà è stato rimosso. Scriverlo di nuovo.</translation>
        </message>
        <message>
            <source>{0} was imported before.</source>
            <extracomment>session/importing.py</extracomment>
            <translation>{0} è già stato importato.</translation>
        </message>
        <message>
            <source>{0} {1} --model MODEL --output ADAPTER</source>
            <extracomment>session/handover.py</extracomment>
            <translation>{0} {1} --model MODEL --output ADAPTER</translation>
        </message>
        <message>
            <source>{0} {1}; nothing of it was read.</source>
            <extracomment>imports/archive.py</extracomment>
            <translation>{0} {1}; non ne è stato letto nulla.</translation>
        </message>
        <message>
            <source>{0}, line {1}</source>
            <extracomment>imports/reading.py</extracomment>
            <translation>{0}, riga {1}</translation>
        </message>
        <message>
            <source>{0}, sha256 {1}</source>
            <extracomment>session/installing.py</extracomment>
            <translation>{0}, sha256 {1}</translation>
        </message>
        <message>
            <source>{0}, step {1} of {2}</source>
            <extracomment>ouroboros_backends/openai/job_events.py</extracomment>
            <translation>{0}, passo {1} di {2}</translation>
        </message>
        <message>
            <source>{0}. At most US$ {1} a month.</source>
            <extracomment>models/disclosure.py</extracomment>
            <translation>{0}. Al massimo {1} US$ al mese.</translation>
        </message>
        <message>
            <source>{0}. No budget is set.</source>
            <extracomment>models/disclosure.py</extracomment>
            <translation>{0}. Nessun budget impostato.</translation>
        </message>
        <message>
            <source>“attribution” is not a text.</source>
            <extracomment>imports/bundle.py</extracomment>
            <translation>«attribution» non è un testo.</translation>
        </message>
        <message>
            <source>“chosen” and “rejected” are the same.</source>
            <extracomment>imports/rows.py</extracomment>
            <translation>«chosen» e «rejected» sono uguali.</translation>
        </message>
        <message>
            <source>“finish_reason” is not one that a completion can have.</source>
            <extracomment>imports/rows.py</extracomment>
            <translation>«finish_reason» non è uno di quelli possibili per una risposta.</translation>
        </message>
        <message>
            <source>“labels” does not say true or false for each of “completions”.</source>
            <extracomment>imports/rows.py</extracomment>
            <translation>«labels» non indica vero o falso per ognuna di «completions».</translation>
        </message>
        <message>
            <source>“label” is empty.</source>
            <extracomment>imports/rows.py</extracomment>
            <translation>«label» è vuoto.</translation>
        </message>
        <message>
            <source>“label” is neither true nor false.</source>
            <extracomment>imports/rows.py</extracomment>
            <translation>«label» non è né vero né falso.</translation>
        </message>
        <message>
            <source>“logprobs” does not have one number for each token.</source>
            <extracomment>imports/fields.py</extracomment>
            <translation>«logprobs» non ha un numero per ogni token.</translation>
        </message>
        <message>
            <source>“mapping” has {0} messages.</source>
            <extracomment>imports/chatgpt.py</extracomment>
            <translation>«mapping» ha {0} messaggi.</translation>
        </message>
        <message>
            <source>“mapping” is not a tree of messages.</source>
            <extracomment>imports/chatgpt.py</extracomment>
            <translation>«mapping» non è un albero di messaggi.</translation>
        </message>
        <message>
            <source>“name” is empty or too long.</source>
            <extracomment>imports/character_card.py</extracomment>
            <translation>«name» è vuoto o troppo lungo.</translation>
        </message>
        <message>
            <source>“parts” is not a list.</source>
            <extracomment>imports/chatgpt.py</extracomment>
            <translation>«parts» non è un elenco.</translation>
        </message>
        <message>
            <source>“prompt” does not end with a message of the user's.</source>
            <extracomment>imports/fields.py</extracomment>
            <translation>«prompt» non finisce con un messaggio dell’utente.</translation>
        </message>
        <message>
            <source>“{0}” cannot be the name of a model.</source>
            <extracomment>models/library.py</extracomment>
            <translation>«{0}» non può essere il nome di un modello.</translation>
        </message>
        <message>
            <source>“{0}” cannot be the name of an update.</source>
            <extracomment>worker/checkpoints.py</extracomment>
            <translation>«{0}» non può essere il nome di un aggiornamento.</translation>
        </message>
        <message>
            <source>“{0}” has a system message that is not the first.</source>
            <extracomment>imports/fields.py</extracomment>
            <translation>«{0}» ha un messaggio di sistema che non è il primo.</translation>
        </message>
        <message>
            <source>“{0}” has {1} characters; {2} is the most.</source>
            <extracomment>imports/texts.py</extracomment>
            <translation>«{0}» ha {1} caratteri; il massimo è {2}.</translation>
        </message>
        <message>
            <source>“{0}” has {1} messages; {2} is the most.</source>
            <extracomment>imports/fields.py</extracomment>
            <translation>«{0}» ha {1} messaggi; il massimo è {2}.</translation>
        </message>
        <message>
            <source>“{0}” holds a line that looks like another speaker; it is kept as text.</source>
            <extracomment>imports/texts.py</extracomment>
            <translation>«{0}» contiene una riga che sembra un altro interlocutore; viene mantenuta come testo.</translation>
        </message>
        <message>
            <source>“{0}” holds half a character, which cannot be stored.</source>
            <extracomment>imports/texts.py</extracomment>
            <translation>«{0}» contiene mezzo carattere, che non può essere archiviato.</translation>
        </message>
        <message>
            <source>“{0}” holds something that is no token id.</source>
            <extracomment>imports/fields.py</extracomment>
            <translation>«{0}» contiene qualcosa che non è un id di token.</translation>
        </message>
        <message>
            <source>“{0}” holds the control character U+{1}.</source>
            <extracomment>imports/texts.py</extracomment>
            <translation>«{0}» contiene il carattere di controllo U+{1}.</translation>
        </message>
        <message>
            <source>“{0}” holds the invisible character U+{1}; it is kept.</source>
            <extracomment>imports/texts.py</extracomment>
            <translation>«{0}» contiene il carattere invisibile U+{1}; viene mantenuto.</translation>
        </message>
        <message>
            <source>“{0}” holds {1}, a chat model's token; it is kept as plain text.</source>
            <extracomment>imports/texts.py</extracomment>
            <translation>«{0}» contiene {1}, un token di un modello di chat; viene mantenuto come testo semplice.</translation>
        </message>
        <message>
            <source>“{0}” is empty.</source>
            <extracomment>imports/fields.py</extracomment>
            <translation>«{0}» è vuoto.</translation>
        </message>
        <message>
            <source>“{0}” is nested where it should not be.</source>
            <extracomment>imports/rows.py</extracomment>
            <translation>«{0}» è annidato dove non dovrebbe.</translation>
        </message>
        <message>
            <source>“{0}” is not a list of messages.</source>
            <extracomment>imports/fields.py</extracomment>
            <translation>«{0}» non è un elenco di messaggi.</translation>
        </message>
        <message>
            <source>“{0}” is not a list of token ids.</source>
            <extracomment>imports/fields.py</extracomment>
            <translation>«{0}» non è un elenco di id di token.</translation>
        </message>
        <message>
            <source>“{0}” is not a list.</source>
            <extracomment>imports/rows.py</extracomment>
            <translation>«{0}» non è un elenco.</translation>
        </message>
        <message>
            <source>“{0}” is not a number.</source>
            <extracomment>imports/fields.py</extracomment>
            <translation>«{0}» non è un numero.</translation>
        </message>
        <message>
            <source>“{0}” is not a text.</source>
            <extracomment>imports/character_card.py</extracomment>
            <translation>«{0}» non è un testo.</translation>
        </message>
        <message>
            <source>“{0}” is not from {1} to {2}.</source>
            <extracomment>imports/fields.py</extracomment>
            <translation>«{0}» non è compreso tra {1} e {2}.</translation>
        </message>
        <message>
            <source>“{0}” is not one message of the assistant.</source>
            <extracomment>imports/fields.py</extracomment>
            <translation>«{0}» non è un singolo messaggio dell’assistente.</translation>
        </message>
        <message>
            <source>“{0}” is not the address of a server.</source>
            <extracomment>core/servers.py</extracomment>
            <translation>«{0}» non è l’indirizzo di un server.</translation>
        </message>
        <message>
            <source>“{0}” is not what the template's digest begins with.</source>
            <extracomment>models/templates.py</extracomment>
            <translation>«{0}» non è l’inizio dell’impronta del template.</translation>
        </message>
        <message>
            <source>“{0}” looks like a spreadsheet's formula; it is kept as text.</source>
            <extracomment>imports/texts.py</extracomment>
            <translation>«{0}» sembra una formula di un foglio di calcolo; viene mantenuta come testo.</translation>
        </message>
    </context>
    <context>
        <name>written</name>
        <message>
            <source>Adapter</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>Adattatore</translation>
        </message>
        <message>
            <source>Adapter {number}</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>Adattatore {number}</translation>
        </message>
        <message>
            <source>By</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>Autore</translation>
        </message>
        <message>
            <source>Longest reply</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>Replica più lunga</translation>
        </message>
        <message>
            <source>Persona</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>Personalità</translation>
        </message>
        <message>
            <source>Preset</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>Preimpostazione</translation>
        </message>
        <message>
            <source>Seed</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>Seme</translation>
        </message>
        <message>
            <source>System prompt</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>Prompt di sistema</translation>
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
            <translation>Scritto</translation>
        </message>
        <message>
            <source>a teacher: these are no words of the policy</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>un docente: non sono parole della policy</translation>
        </message>
        <message>
            <source>an adapter that is gone</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>un adattatore che non c’è più</translation>
        </message>
        <message>
            <source>bare policy</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>senza adattatore</translation>
        </message>
        <message>
            <source>none</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>nessuno</translation>
        </message>
        <message>
            <source>none: as the settings were</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>nessuna: secondo le impostazioni di allora</translation>
        </message>
        <message>
            <source>not recorded: it is older than presets are</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>non registrata: è anteriore alle preimpostazioni</translation>
        </message>
        <message>
            <source>not recorded: it was imported</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>non registrato: è stato importato</translation>
        </message>
        <message>
            <source>seed {seed}</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>seme {seed}</translation>
        </message>
        <message>
            <source>temperature {temperature}, top-p {top_p}</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>temperatura {temperature}, top-p {top_p}</translation>
        </message>
        <message>
            <source>that of the cycle before, if it had one</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>quella del ciclo precedente, se ne aveva una</translation>
        </message>
        <message>
            <source>{most} tokens</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>{most} token</translation>
        </message>
        <message>
            <source>{most} tokens; this one has {tokens}</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>{most} token; questa ne ha {tokens}</translation>
        </message>
        <message>
            <source>{name}, {percent} % of it</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>{name}, al {percent}%</translation>
        </message>
        <message>
            <source>{number} MB</source>
            <extracomment>views/written.py</extracomment>
            <translation>{number} MB</translation>
        </message>
    </context>
</TS>
