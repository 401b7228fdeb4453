<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
    <context>
        <name>AdapterExportDialog</name>
        <message>
            <source>Adapter</source>
            <extracomment>views/adapter_export_dialog.py</extracomment>
            <translation>Adapter</translation>
        </message>
        <message>
            <source>Adapter {number}</source>
            <extracomment>views/adapter_export_dialog.py</extracomment>
            <translation>Adapter {number}</translation>
        </message>
        <message>
            <source>Adapter {number}, live</source>
            <extracomment>views/adapter_export_dialog.py</extracomment>
            <translation>Adapter {number}, aktiv</translation>
        </message>
        <message>
            <source>An adapter can repeat what it learned from: your dialogues, and what was written while scoring. The model card says where it comes from.</source>
            <extracomment>views/adapter_export_dialog.py</extracomment>
            <translation>Ein Adapter kann wiedergeben, woraus er gelernt hat: Ihre Dialoge und was beim Bewerten geschrieben wurde. Die Modellkarte sagt, woher er stammt.</translation>
        </message>
        <message>
            <source>Close</source>
            <extracomment>views/adapter_export_dialog.py</extracomment>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Export an adapter</source>
            <extracomment>views/adapter_export_dialog.py</extracomment>
            <translation>Adapter exportieren</translation>
        </message>
        <message>
            <source>Exported and checked</source>
            <extracomment>views/adapter_export_dialog.py</extracomment>
            <translation>Exportiert und geprüft</translation>
        </message>
        <message>
            <source>Exported, but it differs from the policy</source>
            <extracomment>views/adapter_export_dialog.py</extracomment>
            <translation>Exportiert, weicht aber von der Policy ab</translation>
        </message>
        <message>
            <source>Exported; its answers were not compared</source>
            <extracomment>views/adapter_export_dialog.py</extracomment>
            <translation>Exportiert; die Antworten wurden nicht verglichen</translation>
        </message>
        <message>
            <source>Export…</source>
            <extracomment>views/adapter_export_dialog.py</extracomment>
            <translation>Exportieren…</translation>
        </message>
        <message>
            <source>Form</source>
            <extracomment>views/adapter_export_dialog.py</extracomment>
            <translation>Form</translation>
        </message>
        <message>
            <source>Note for the model card</source>
            <extracomment>views/adapter_export_dialog.py</extracomment>
            <translation>Notiz für die Modellkarte</translation>
        </message>
        <message>
            <source>Show folder</source>
            <extracomment>views/adapter_export_dialog.py</extracomment>
            <translation>Ordner zeigen</translation>
        </message>
        <message>
            <source>What others should know of it</source>
            <extracomment>views/adapter_export_dialog.py</extracomment>
            <translation>Was andere darüber wissen sollten</translation>
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
            <translation>Adapter {number}</translation>
        </message>
        <message>
            <source>Adapters</source>
            <extracomment>views/widgets/adapter_list.py</extracomment>
            <translation>Adapter</translation>
        </message>
        <message>
            <source>Bare policy</source>
            <extracomment>views/widgets/adapter_list.py</extracomment>
            <translation>Policy ohne Adapter</translation>
        </message>
        <message>
            <source>Compare two blind…</source>
            <extracomment>views/widgets/adapter_list.py</extracomment>
            <translation>Zwei blind vergleichen…</translation>
        </message>
        <message>
            <source>Every adapter is kept. Any of them, or none, can be made live again.</source>
            <extracomment>views/widgets/adapter_list.py</extracomment>
            <translation>Jeder Adapter bleibt erhalten. Jeder davon, oder keiner, kann wieder aktiviert werden.</translation>
        </message>
        <message>
            <source>Export {adapter}</source>
            <extracomment>views/widgets/adapter_list.py</extracomment>
            <translation>{adapter} exportieren</translation>
        </message>
        <message>
            <source>Export…</source>
            <extracomment>views/widgets/adapter_list.py</extracomment>
            <translation>Exportieren…</translation>
        </message>
        <message>
            <source>Make live</source>
            <extracomment>views/widgets/adapter_list.py</extracomment>
            <translation>Aktivieren</translation>
        </message>
        <message>
            <source>Make {adapter} live</source>
            <extracomment>views/widgets/adapter_list.py</extracomment>
            <translation>{adapter} aktivieren</translation>
        </message>
        <message>
            <source>Note on {adapter}</source>
            <extracomment>views/widgets/adapter_list.py</extracomment>
            <translation>Notiz zu {adapter}</translation>
        </message>
        <message>
            <source>Possible when the policy is loaded and free</source>
            <extracomment>views/widgets/adapter_list.py</extracomment>
            <translation>Möglich, wenn die Policy geladen und frei ist</translation>
        </message>
        <message>
            <source>The policy as it was installed, without an adapter</source>
            <extracomment>views/widgets/adapter_list.py</extracomment>
            <translation>Die Policy, wie sie installiert wurde, ohne Adapter</translation>
        </message>
        <message>
            <source>What should be remembered of it?</source>
            <extracomment>views/widgets/adapter_list.py</extracomment>
            <translation>Was soll davon in Erinnerung bleiben?</translation>
        </message>
        <message>
            <source>candidate</source>
            <extracomment>views/widgets/adapter_list.py</extracomment>
            <translation>Kandidat</translation>
        </message>
        <message>
            <source>discarded</source>
            <extracomment>views/widgets/adapter_list.py</extracomment>
            <translation>verworfen</translation>
        </message>
        <message>
            <source>live</source>
            <extracomment>views/widgets/adapter_list.py</extracomment>
            <translation>aktiv</translation>
        </message>
        <message>
            <source>promoted</source>
            <extracomment>views/widgets/adapter_list.py</extracomment>
            <translation>übernommen</translation>
        </message>
    </context>
    <context>
        <name>AddTeacherDialog</name>
        <message>
            <source>Add a teacher</source>
            <extracomment>views/teachers.py</extracomment>
            <translation>Lehrperson hinzufügen</translation>
        </message>
        <message>
            <source>Add and sit down</source>
            <extracomment>views/teachers.py</extracomment>
            <translation>Hinzufügen und Platz nehmen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <extracomment>views/teachers.py</extracomment>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Name of the teacher</source>
            <extracomment>views/teachers.py</extracomment>
            <translation>Name der Lehrperson</translation>
        </message>
        <message>
            <source>They score the same completions in another order, and see nothing of what others scored, rewrote or ranked. The name stays on this computer.</source>
            <extracomment>views/teachers.py</extracomment>
            <translation>Sie bewertet dieselben Antworten in anderer Reihenfolge und sieht nichts davon, was andere bewertet, neu gefasst oder gereiht haben. Der Name bleibt auf diesem Computer.</translation>
        </message>
    </context>
    <context>
        <name>AgreementPanel</name>
        <message>
            <source>95 % interval</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>95-%-Intervall</translation>
        </message>
        <message>
            <source>Alpha</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>Alpha</translation>
        </message>
        <message>
            <source>Answers</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>Urteile</translation>
        </message>
        <message>
            <source>Between teachers</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>Zwischen Lehrpersonen</translation>
        </message>
        <message>
            <source>Completions</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>Antworten</translation>
        </message>
        <message>
            <source>Completions that came back unannounced; only the first scores count.</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>Antworten, die unangekündigt wiederkamen; nur die ersten Bewertungen zählen.</translation>
        </message>
        <message>
            <source>Content</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>Inhalt</translation>
        </message>
        <message>
            <source>Each with themselves</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>Jede Person mit sich selbst</translation>
        </message>
        <message>
            <source>In this cycle, by {names}</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>In diesem Zyklus, von {names}</translation>
        </message>
        <message>
            <source>Krippendorff's alpha: 1 is agreement, 0 is chance. 0.80 and more: reliable; 0.67 to 0.80: tentative; less: do not build on it (Krippendorff, Content Analysis, 2004). Points are compared by rank, rewards by distance; the interval is a bootstrap over completions. Scores that settle a disagreement are left out.</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>Krippendorffs Alpha: 1 ist Übereinstimmung, 0 ist Zufall. 0,80 und mehr: verlässlich; 0,67 bis 0,80: vorläufig; weniger: nicht darauf bauen (Krippendorff, Content Analysis, 2004). Punkte werden nach Rang verglichen, Belohnungen nach Abstand; das Intervall ist ein Bootstrap über die Antworten. Bewertungen, die eine Uneinigkeit klären, sind nicht enthalten.</translation>
        </message>
        <message>
            <source>Logic</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>Logik</translation>
        </message>
        <message>
            <source>No completion has come back to anybody in this cycle yet.</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>In diesem Zyklus ist noch niemandem eine Antwort wieder vorgelegt worden.</translation>
        </message>
        <message>
            <source>Nobody has scored here yet.</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>Hier hat noch niemand bewertet.</translation>
        </message>
        <message>
            <source>Only {name} has scored here. Let somebody else sit down with the button that bears your name, on the left: they score the same completions in another order, without seeing your scores, rewrites and rankings.</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>Hier hat nur {name} bewertet. Lassen Sie jemand anderen Platz nehmen, mit der Schaltfläche links, die Ihren Namen trägt: Diese Person bewertet dieselben Antworten in anderer Reihenfolge, ohne Ihre Bewertungen, Neufassungen und Rangfolgen zu sehen.</translation>
        </message>
        <message>
            <source>Persona</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>Persona</translation>
        </message>
        <message>
            <source>Reward</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>Belohnung</translation>
        </message>
        <message>
            <source>Reward: {first} and {second}</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>Belohnung: {first} und {second}</translation>
        </message>
        <message>
            <source>Same</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>Gleich</translation>
        </message>
        <message>
            <source>Within one</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>Bis 1 Punkt</translation>
        </message>
        <message>
            <source>do not build on it</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>nicht darauf bauen</translation>
        </message>
        <message>
            <source>no variation</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>keine Streuung</translation>
        </message>
        <message>
            <source>nothing judged twice</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>nichts doppelt beurteilt</translation>
        </message>
        <message>
            <source>reliable</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>verlässlich</translation>
        </message>
        <message>
            <source>tentative</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>vorläufig</translation>
        </message>
        <message>
            <source>{low} to {high}</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>{low} bis {high}</translation>
        </message>
        <message>
            <source>{words} so far, not certain</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>bisher {words}, nicht sicher</translation>
        </message>
    </context>
    <context>
        <name>ArenaDialog</name>
        <message>
            <source>Adapter {number}</source>
            <extracomment>views/arena_dialog.py</extracomment>
            <translation>Adapter {number}</translation>
        </message>
        <message>
            <source>Bare policy</source>
            <extracomment>views/arena_dialog.py</extracomment>
            <translation>Policy ohne Adapter</translation>
        </message>
        <message>
            <source>Both answer the held-out prompts of this cycle. You vote without knowing whose completion is whose; names come after the last vote. The live adapter stays.</source>
            <extracomment>views/arena_dialog.py</extracomment>
            <translation>Beide beantworten die zurückgehaltenen Prompts dieses Zyklus. Sie stimmen ab, ohne zu wissen, von wem welche Antwort ist; die Namen erscheinen nach der letzten Stimme. Der aktive Adapter bleibt.</translation>
        </message>
        <message>
            <source>Compare two adapters blind</source>
            <extracomment>views/arena_dialog.py</extracomment>
            <translation>Zwei Adapter blind vergleichen</translation>
        </message>
        <message>
            <source>Done</source>
            <extracomment>views/arena_dialog.py</extracomment>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Let them answer</source>
            <extracomment>views/arena_dialog.py</extracomment>
            <translation>Antworten lassen</translation>
        </message>
        <message>
            <source>One adapter</source>
            <extracomment>views/arena_dialog.py</extracomment>
            <translation>Ein Adapter</translation>
        </message>
        <message>
            <source>Pair {place} of {many}</source>
            <extracomment>views/arena_dialog.py</extracomment>
            <translation>Paar {place} von {many}</translation>
        </message>
        <message>
            <source>Share of votes won in this cycle; a tie counts half, even is 50 %.</source>
            <extracomment>views/arena_dialog.py</extracomment>
            <translation>Anteil der gewonnenen Stimmen in diesem Zyklus; ein Unentschieden zählt halb, ausgeglichen sind 50 %.</translation>
        </message>
        <message>
            <source>The other adapter</source>
            <extracomment>views/arena_dialog.py</extracomment>
            <translation>Der andere Adapter</translation>
        </message>
        <message>
            <source>The policy is busy or not loaded.</source>
            <extracomment>views/arena_dialog.py</extracomment>
            <translation>Die Policy ist beschäftigt oder nicht geladen.</translation>
        </message>
        <message>
            <source>There is no adapter yet; a policy update makes one.</source>
            <extracomment>views/arena_dialog.py</extracomment>
            <translation>Es gibt noch keinen Adapter; ein Policy-Update erzeugt einen.</translation>
        </message>
        <message>
            <source>This cycle has no held-out prompts that they could answer.</source>
            <extracomment>views/arena_dialog.py</extracomment>
            <translation>Dieser Zyklus hat keine zurückgehaltenen Prompts, die sie beantworten könnten.</translation>
        </message>
        <message>
            <source>against</source>
            <extracomment>views/arena_dialog.py</extracomment>
            <translation>gegen</translation>
        </message>
        <message>
            <source>an adapter that is gone</source>
            <extracomment>views/arena_dialog.py</extracomment>
            <translation>ein nicht mehr vorhandener Adapter</translation>
        </message>
        <message numerus="yes">
            <source>{name}: {rate} %, 95 % interval {low} to {high} %, %n votes</source>
            <extracomment>views/arena_dialog.py</extracomment>
            <translation>
                <numerusform>{name}: {rate} %, 95-%-Intervall {low} bis {high} %, %n Stimme</numerusform>
                <numerusform>{name}: {rate} %, 95-%-Intervall {low} bis {high} %, %n Stimmen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BeforeAfter</name>
        <message>
            <source>After: the candidate</source>
            <extracomment>views/widgets/before_after.py</extracomment>
            <translation>Nachher: der Kandidat</translation>
        </message>
        <message>
            <source>Before and after, prompt by prompt</source>
            <extracomment>views/widgets/before_after.py</extracomment>
            <translation>Vorher und nachher, Prompt für Prompt</translation>
        </message>
        <message>
            <source>Before: the live policy</source>
            <extracomment>views/widgets/before_after.py</extracomment>
            <translation>Vorher: die aktive Policy</translation>
        </message>
        <message>
            <source>Ended by themselves: {before} before, {after} after.</source>
            <extracomment>views/widgets/before_after.py</extracomment>
            <translation>Von selbst beendet: {before} vorher, {after} nachher.</translation>
        </message>
        <message>
            <source>Held-out labyrinth prompt</source>
            <extracomment>views/widgets/before_after.py</extracomment>
            <translation>Zurückgehaltener Labyrinth-Prompt</translation>
        </message>
        <message>
            <source>Length: {before} tokens before, {after} after</source>
            <extracomment>views/widgets/before_after.py</extracomment>
            <translation>Länge: {before} Tokens vorher, {after} nachher</translation>
        </message>
        <message>
            <source>Pair {place}</source>
            <extracomment>views/widgets/before_after.py</extracomment>
            <translation>Paar {place}</translation>
        </message>
        <message numerus="yes">
            <source>Win rate after: {rate}, from %n blind votes; even is 50 %.</source>
            <extracomment>views/widgets/before_after.py</extracomment>
            <translation>
                <numerusform>Gewinnrate nachher: {rate}, aus %n blinden Stimme; ausgeglichen sind 50 %.</numerusform>
                <numerusform>Gewinnrate nachher: {rate}, aus %n blinden Stimmen; ausgeglichen sind 50 %.</numerusform>
            </translation>
        </message>
        <message>
            <source>after was better</source>
            <extracomment>views/widgets/before_after.py</extracomment>
            <translation>nachher war besser</translation>
        </message>
        <message>
            <source>before was better</source>
            <extracomment>views/widgets/before_after.py</extracomment>
            <translation>vorher war besser</translation>
        </message>
        <message>
            <source>both bad</source>
            <extracomment>views/widgets/before_after.py</extracomment>
            <translation>beide schlecht</translation>
        </message>
        <message>
            <source>not voted on</source>
            <extracomment>views/widgets/before_after.py</extracomment>
            <translation>nicht abgestimmt</translation>
        </message>
        <message>
            <source>tie</source>
            <extracomment>views/widgets/before_after.py</extracomment>
            <translation>unentschieden</translation>
        </message>
        <message numerus="yes">
            <source>{means}; change {mean}, 95 % interval {low} to {high}, %n pairs.</source>
            <extracomment>views/widgets/before_after.py</extracomment>
            <translation>
                <numerusform>{means}; Änderung {mean}, 95-%-Intervall {low} bis {high}, %n Paar.</numerusform>
                <numerusform>{means}; Änderung {mean}, 95-%-Intervall {low} bis {high}, %n Paare.</numerusform>
            </translation>
        </message>
        <message>
            <source>{means}; one pair gives no interval.</source>
            <extracomment>views/widgets/before_after.py</extracomment>
            <translation>{means}; ein einziges Paar ergibt kein Intervall.</translation>
        </message>
        <message>
            <source>{rate} % ({low} to {high} %)</source>
            <extracomment>views/widgets/before_after.py</extracomment>
            <translation>{rate} % ({low} bis {high} %)</translation>
        </message>
    </context>
    <context>
        <name>BesideDialog</name>
        <message>
            <source>A preference is kept between replies that were asked with the same words. It is exported, and this cycle's policy updates learn from it.</source>
            <extracomment>views/beside_dialog.py</extracomment>
            <translation>Eine Präferenz wird zwischen Antworten festgehalten, die mit denselben Worten erfragt wurden. Sie wird exportiert, und die Policy-Updates dieses Zyklus lernen daraus.</translation>
        </message>
        <message>
            <source>Adapter of the next reply</source>
            <extracomment>views/beside_dialog.py</extracomment>
            <translation>Adapter der nächsten Antwort</translation>
        </message>
        <message>
            <source>Adapter {number}</source>
            <extracomment>views/beside_dialog.py</extracomment>
            <translation>Adapter {number}</translation>
        </message>
        <message>
            <source>As in the settings</source>
            <extracomment>views/beside_dialog.py</extracomment>
            <translation>Wie in den Einstellungen</translation>
        </message>
        <message>
            <source>Ask for another reply</source>
            <extracomment>views/beside_dialog.py</extracomment>
            <translation>Weitere Antwort anfordern</translation>
        </message>
        <message>
            <source>Bare policy</source>
            <extracomment>views/beside_dialog.py</extracomment>
            <translation>Policy ohne Adapter</translation>
        </message>
        <message>
            <source>Close</source>
            <extracomment>views/beside_dialog.py</extracomment>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Four are the most at once.</source>
            <extracomment>views/beside_dialog.py</extracomment>
            <translation>Höchstens vier sind gleichzeitig möglich.</translation>
        </message>
        <message>
            <source>Keep my choice as a preference</source>
            <extracomment>views/beside_dialog.py</extracomment>
            <translation>Meine Wahl als Präferenz festhalten</translation>
        </message>
        <message>
            <source>Preset of the next reply</source>
            <extracomment>views/beside_dialog.py</extracomment>
            <translation>Voreinstellung der nächsten Antwort</translation>
        </message>
        <message>
            <source>Replies side by side</source>
            <extracomment>views/beside_dialog.py</extracomment>
            <translation>Antworten nebeneinander</translation>
        </message>
        <message>
            <source>Stop</source>
            <extracomment>views/beside_dialog.py</extracomment>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>The message that is answered</source>
            <extracomment>views/beside_dialog.py</extracomment>
            <translation>Die Nachricht, die beantwortet wird</translation>
        </message>
        <message>
            <source>The same preset and adapter again draw another reply, by another seed.</source>
            <extracomment>views/beside_dialog.py</extracomment>
            <translation>Dieselbe Voreinstellung und derselbe Adapter ziehen noch einmal eine andere Antwort, mit anderem Startwert.</translation>
        </message>
        <message>
            <source>These were asked with different words before the dialogue: a choice between them is no preference. The others stay as branches.</source>
            <extracomment>views/beside_dialog.py</extracomment>
            <translation>Diese wurden mit unterschiedlichen Worten vor dem Dialog erfragt: Eine Wahl zwischen ihnen ist keine Präferenz. Die anderen bleiben als Zweige.</translation>
        </message>
    </context>
    <context>
        <name>BranchMap</name>
        <message>
            <source>Close</source>
            <extracomment>views/branch_map.py</extracomment>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Go to message</source>
            <extracomment>views/branch_map.py</extracomment>
            <translation>Zur Nachricht</translation>
        </message>
        <message>
            <source>Map of branches</source>
            <extracomment>views/branch_map.py</extracomment>
            <translation>Karte der Zweige</translation>
        </message>
        <message>
            <source>Messages of all branches</source>
            <extracomment>views/branch_map.py</extracomment>
            <translation>Nachrichten aller Zweige</translation>
        </message>
        <message>
            <source>The branch that you are on is in bold. Enter goes to a message.</source>
            <extracomment>views/branch_map.py</extracomment>
            <translation>Der Zweig, auf dem Sie sind, ist fett. Die Eingabetaste führt zu einer Nachricht.</translation>
        </message>
        <message>
            <source>{text}, on your branch</source>
            <extracomment>views/branch_map.py</extracomment>
            <translation>{text}, auf Ihrem Zweig</translation>
        </message>
    </context>
    <context>
        <name>CommentBox</name>
        <message>
            <source>Cancel</source>
            <extracomment>views/widgets/comment_box.py</extracomment>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Save comment</source>
            <extracomment>views/widgets/comment_box.py</extracomment>
            <translation>Kommentar speichern</translation>
        </message>
        <message>
            <source>What should be remembered of it</source>
            <extracomment>views/widgets/comment_box.py</extracomment>
            <translation>Was davon in Erinnerung bleiben soll</translation>
        </message>
        <message>
            <source>Your comment</source>
            <extracomment>views/widgets/comment_box.py</extracomment>
            <translation>Ihr Kommentar</translation>
        </message>
    </context>
    <context>
        <name>CompletionCard</name>
        <message>
            <source>(no text)</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation>(kein Text)</translation>
        </message>
        <message>
            <source>Can't say</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation>Keine Angabe</translation>
        </message>
        <message>
            <source>Completion {letter}</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation>Antwort {letter}</translation>
        </message>
        <message>
            <source>Content</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation>Inhalt</translation>
        </message>
        <message>
            <source>Does it agree with the conclusions and itself?</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation>Stimmt sie mit den Schlussfolgerungen und mit sich selbst überein?</translation>
        </message>
        <message>
            <source>Does it keep the persona?</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation>Bleibt sie der Persona treu?</translation>
        </message>
        <message>
            <source>Is it true to the facts?</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation>Hält sie sich an die Fakten?</translation>
        </message>
        <message>
            <source>It broke off here; no policy update learns from it.</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation>Hier brach sie ab; kein Policy-Update lernt daraus.</translation>
        </message>
        <message>
            <source>It reached the length limit here.</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation>Hier erreichte sie die Längengrenze.</translation>
        </message>
        <message>
            <source>It was stopped here; no policy update learns from it.</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation>Hier wurde sie angehalten; kein Policy-Update lernt daraus.</translation>
        </message>
        <message>
            <source>Logic</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation>Logik</translation>
        </message>
        <message>
            <source>Optional: 1 is the best, ties are fine</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation>Freiwillig: 1 ist die beste, gleiche Ränge sind möglich</translation>
        </message>
        <message>
            <source>Persona</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation>Persona</translation>
        </message>
        <message>
            <source>Rank</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation>Rang</translation>
        </message>
        <message>
            <source>Rank {place} of {many}</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation>Rang {place} von {many}</translation>
        </message>
        <message>
            <source>Rewrite</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation>Neu fassen</translation>
        </message>
        <message>
            <source>Rewrite {completion}</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation>{completion} neu fassen</translation>
        </message>
        <message>
            <source>Select words with Shift and the arrow keys, then press Enter.</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation>Wählen Sie Wörter mit Umschalt und den Pfeiltasten aus und drücken Sie dann die Eingabetaste.</translation>
        </message>
        <message>
            <source>no reward</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation>keine Belohnung</translation>
        </message>
        <message>
            <source>reward {reward}</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation>Belohnung {reward}</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>Cancel edit</source>
            <extracomment>views/widgets/composer.py</extracomment>
            <translation>Bearbeitung abbrechen</translation>
        </message>
        <message>
            <source>Editing an earlier message: it starts a new branch, the old one stays.</source>
            <extracomment>views/widgets/composer.py</extracomment>
            <translation>Sie bearbeiten eine frühere Nachricht: Es beginnt ein neuer Zweig, der alte bleibt.</translation>
        </message>
        <message>
            <source>Message</source>
            <extracomment>views/widgets/composer.py</extracomment>
            <translation>Nachricht</translation>
        </message>
        <message>
            <source>Send</source>
            <extracomment>views/widgets/composer.py</extracomment>
            <translation>Senden</translation>
        </message>
        <message>
            <source>Stop</source>
            <extracomment>views/widgets/composer.py</extracomment>
            <translation>Anhalten</translation>
        </message>
        <message>
            <source>Write a message first.</source>
            <extracomment>views/widgets/composer.py</extracomment>
            <translation>Schreiben Sie zuerst eine Nachricht.</translation>
        </message>
        <message>
            <source>Write a message. {keys} sends it.</source>
            <extracomment>views/widgets/composer.py</extracomment>
            <translation>Schreiben Sie eine Nachricht. {keys} sendet sie.</translation>
        </message>
        <message>
            <source>Your words take the place of the policy's, which stay as a branch.</source>
            <extracomment>views/widgets/composer.py</extracomment>
            <translation>Ihre Worte treten an die Stelle derer der Policy; diese bleiben als Zweig erhalten.</translation>
        </message>
    </context>
    <context>
        <name>ConsentDialog</name>
        <message>
            <source>Agree and connect</source>
            <extracomment>views/consent_dialog.py</extracomment>
            <translation>Zustimmen und verbinden</translation>
        </message>
        <message>
            <source>Not now</source>
            <extracomment>views/consent_dialog.py</extracomment>
            <translation>Jetzt nicht</translation>
        </message>
        <message>
            <source>Nothing was sent yet. You are asked again when the address changes.</source>
            <extracomment>views/consent_dialog.py</extracomment>
            <translation>Noch wurde nichts gesendet. Sie werden erneut gefragt, wenn sich die Adresse ändert.</translation>
        </message>
        <message>
            <source>Send words to a server?</source>
            <extracomment>views/consent_dialog.py</extracomment>
            <translation>Texte an einen Server senden?</translation>
        </message>
        <message>
            <source>Send your words to {host}?</source>
            <extracomment>views/consent_dialog.py</extracomment>
            <translation>Ihre Texte an {host} senden?</translation>
        </message>
    </context>
    <context>
        <name>ContradictionCard</name>
        <message>
            <source>Different numbers: {one} and {other}</source>
            <extracomment>views/widgets/contradiction_card.py</extracomment>
            <translation>Verschiedene Zahlen: {one} und {other}</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <extracomment>views/widgets/contradiction_card.py</extracomment>
            <translation>Ausblenden</translation>
        </message>
        <message>
            <source>Edit: {text}</source>
            <extracomment>views/widgets/contradiction_card.py</extracomment>
            <translation>Bearbeiten: {text}</translation>
        </message>
        <message>
            <source>Let the helper look too</source>
            <extracomment>views/widgets/contradiction_card.py</extracomment>
            <translation>Auch den Helfer suchen lassen</translation>
        </message>
        <message>
            <source>None is left.</source>
            <extracomment>views/widgets/contradiction_card.py</extracomment>
            <translation>Keine mehr übrig.</translation>
        </message>
        <message>
            <source>One denies what the other says</source>
            <extracomment>views/widgets/contradiction_card.py</extracomment>
            <translation>Das eine verneint, was das andere sagt</translation>
        </message>
        <message>
            <source>Only one of the two can be: {one} or {other}</source>
            <extracomment>views/widgets/contradiction_card.py</extracomment>
            <translation>Nur eines von beiden kann zutreffen: {one} oder {other}</translation>
        </message>
        <message>
            <source>Opposites: {one} and {other}</source>
            <extracomment>views/widgets/contradiction_card.py</extracomment>
            <translation>Gegensätze: {one} und {other}</translation>
        </message>
        <message>
            <source>Plain rules found none. They know words, not meanings.</source>
            <extracomment>views/widgets/contradiction_card.py</extracomment>
            <translation>Die einfachen Regeln haben keine gefunden. Sie kennen Wörter, keine Bedeutungen.</translation>
        </message>
        <message>
            <source>Plain rules look for denials, other numbers, opposites and exclusive values. They know words, not meanings: correct an entry, or dismiss the pair.</source>
            <extracomment>views/widgets/contradiction_card.py</extracomment>
            <translation>Einfache Regeln suchen nach Verneinungen, anderen Zahlen, Gegensätzen und Werten, die einander ausschließen. Sie kennen Wörter, keine Bedeutungen: Berichtigen Sie einen Eintrag, oder blenden Sie das Paar aus.</translation>
        </message>
        <message>
            <source>Possible contradictions</source>
            <extracomment>views/widgets/contradiction_card.py</extracomment>
            <translation>Mögliche Widersprüche</translation>
        </message>
        <message numerus="yes">
            <source>Show %n dismissed</source>
            <extracomment>views/widgets/contradiction_card.py</extracomment>
            <translation>
                <numerusform>%n ausgeblendeten anzeigen</numerusform>
                <numerusform>%n ausgeblendete anzeigen</numerusform>
            </translation>
        </message>
        <message>
            <source>The helper says that both cannot be true</source>
            <extracomment>views/widgets/contradiction_card.py</extracomment>
            <translation>Der Helfer sagt, dass nicht beides wahr sein kann</translation>
        </message>
        <message>
            <source>edit</source>
            <extracomment>views/widgets/contradiction_card.py</extracomment>
            <translation>bearbeiten</translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>Copy the report</source>
            <extracomment>views/crash.py</extracomment>
            <translation>Bericht kopieren</translation>
        </message>
        <message>
            <source>Go on</source>
            <extracomment>views/crash.py</extracomment>
            <translation>Weitermachen</translation>
        </message>
        <message>
            <source>Report</source>
            <extracomment>views/crash.py</extracomment>
            <translation>Bericht</translation>
        </message>
        <message>
            <source>Something went wrong</source>
            <extracomment>views/crash.py</extracomment>
            <translation>Etwas ist schiefgegangen</translation>
        </message>
        <message>
            <source>The report has no message, score or name of yours in it.</source>
            <extracomment>views/crash.py</extracomment>
            <translation>Der Bericht enthält keine Ihrer Nachrichten, Bewertungen oder Namen.</translation>
        </message>
        <message>
            <source>This is a fault of the application. Everything you wrote and scored is saved. You can go on; if something looks wrong, close the window and open it again.</source>
            <extracomment>views/crash.py</extracomment>
            <translation>Dies ist ein Fehler der Anwendung. Alles, was Sie geschrieben und bewertet haben, ist gespeichert. Sie können weitermachen; wenn etwas nicht stimmt, schließen Sie das Fenster und öffnen Sie es wieder.</translation>
        </message>
    </context>
    <context>
        <name>DialoguePage</name>
        <message numerus="yes">
            <source>%Ln messages</source>
            <extracomment>views/dialogue.py</extracomment>
            <translation>
                <numerusform>%Ln Nachricht</numerusform>
                <numerusform>%Ln Nachrichten</numerusform>
            </translation>
        </message>
        <message>
            <source>Continue to summary</source>
            <extracomment>views/dialogue.py</extracomment>
            <translation>Weiter zur Zusammenfassung</translation>
        </message>
        <message>
            <source>Cut at the longest reply</source>
            <extracomment>views/dialogue.py</extracomment>
            <translation>An der Längengrenze abgeschnitten</translation>
        </message>
        <message>
            <source>Dialogue</source>
            <extracomment>views/dialogue.py</extracomment>
            <translation>Dialog</translation>
        </message>
        <message>
            <source>Install the model ({size})</source>
            <extracomment>views/dialogue.py</extracomment>
            <translation>Modell installieren ({size})</translation>
        </message>
        <message>
            <source>Interrupted</source>
            <extracomment>views/dialogue.py</extracomment>
            <translation>Unterbrochen</translation>
        </message>
        <message>
            <source>Load the model</source>
            <extracomment>views/dialogue.py</extracomment>
            <translation>Modell laden</translation>
        </message>
        <message>
            <source>No policy is loaded.</source>
            <extracomment>views/dialogue.py</extracomment>
            <translation>Es ist keine Policy geladen.</translation>
        </message>
        <message>
            <source>Stopped by you</source>
            <extracomment>views/dialogue.py</extracomment>
            <translation>Von Ihnen angehalten</translation>
        </message>
        <message>
            <source>The model is not installed yet.</source>
            <extracomment>views/dialogue.py</extracomment>
            <translation>Das Modell ist noch nicht installiert.</translation>
        </message>
        <message>
            <source>The model is still loading.</source>
            <extracomment>views/dialogue.py</extracomment>
            <translation>Das Modell wird noch geladen.</translation>
        </message>
    </context>
    <context>
        <name>DialogueSwitches</name>
        <message>
            <source>Cycle {number}</source>
            <extracomment>views/widgets/export_dialogues.py</extracomment>
            <translation>Zyklus {number}</translation>
        </message>
        <message>
            <source>Dialogues that may leave</source>
            <extracomment>views/widgets/export_dialogues.py</extracomment>
            <translation>Dialoge, die weitergegeben werden dürfen</translation>
        </message>
        <message>
            <source>Each stays here until you switch it on. You can take that back for later data sets; what was given away cannot be recalled.</source>
            <extracomment>views/widgets/export_dialogues.py</extracomment>
            <translation>Jeder bleibt hier, bis Sie ihn einschalten. Für spätere Datensätze können Sie das zurücknehmen; was weitergegeben wurde, lässt sich nicht zurückholen.</translation>
        </message>
        <message>
            <source>There is no dialogue yet.</source>
            <extracomment>views/widgets/export_dialogues.py</extracomment>
            <translation>Es gibt noch keinen Dialog.</translation>
        </message>
        <message>
            <source>{count} of {all} may leave</source>
            <extracomment>views/widgets/export_dialogues.py</extracomment>
            <translation>{count} von {all} dürfen weitergegeben werden</translation>
        </message>
    </context>
    <context>
        <name>DraftDiff</name>
        <message numerus="yes">
            <source>%n entries stay the same.</source>
            <extracomment>views/widgets/draft_diff.py</extracomment>
            <translation>
                <numerusform>%n Eintrag bleibt gleich.</numerusform>
                <numerusform>%n Einträge bleiben gleich.</numerusform>
            </translation>
        </message>
        <message>
            <source>A new draft</source>
            <extracomment>views/widgets/draft_diff.py</extracomment>
            <translation>Ein neuer Entwurf</translation>
        </message>
        <message>
            <source>Choose all</source>
            <extracomment>views/widgets/draft_diff.py</extracomment>
            <translation>Alle wählen</translation>
        </message>
        <message>
            <source>Choose something first, or leave it all.</source>
            <extracomment>views/widgets/draft_diff.py</extracomment>
            <translation>Wählen Sie zuerst etwas aus, oder lassen Sie alles, wie es ist.</translation>
        </message>
        <message>
            <source>Choose what you take of it. What you do not choose stays as it is; undo brings all of it back.</source>
            <extracomment>views/widgets/draft_diff.py</extracomment>
            <translation>Wählen Sie, was Sie davon übernehmen. Was Sie nicht wählen, bleibt, wie es ist; Rückgängig holt alles zurück.</translation>
        </message>
        <message>
            <source>Leave it</source>
            <extracomment>views/widgets/draft_diff.py</extracomment>
            <translation>So lassen</translation>
        </message>
        <message>
            <source>Take</source>
            <extracomment>views/widgets/draft_diff.py</extracomment>
            <translation>Übernehmen</translation>
        </message>
        <message numerus="yes">
            <source>Take %n</source>
            <extracomment>views/widgets/draft_diff.py</extracomment>
            <translation>
                <numerusform>%n übernehmen</numerusform>
                <numerusform>%n übernehmen</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DriftChart</name>
        <message>
            <source>By version, {all}</source>
            <extracomment>views/widgets/drift_chart.py</extracomment>
            <translation>Nach Version, {all}</translation>
        </message>
        <message>
            <source>Drift from the first version</source>
            <extracomment>views/widgets/drift_chart.py</extracomment>
            <translation>Abweichung von der ersten Version</translation>
        </message>
        <message>
            <source>version</source>
            <extracomment>views/widgets/drift_chart.py</extracomment>
            <translation>Version</translation>
        </message>
    </context>
    <context>
        <name>EntryEditor</name>
        <message>
            <source>Choose the facts and conclusions that this one follows from</source>
            <extracomment>views/widgets/entry_editor.py</extracomment>
            <translation>Wählen Sie die Fakten und Schlussfolgerungen, aus denen diese hier folgt</translation>
        </message>
        <message>
            <source>Delete this entry</source>
            <extracomment>views/widgets/entry_editor.py</extracomment>
            <translation>Diesen Eintrag löschen</translation>
        </message>
        <message>
            <source>Delete {entry}</source>
            <extracomment>views/widgets/entry_editor.py</extracomment>
            <translation>{entry} löschen</translation>
        </message>
        <message>
            <source>Entry</source>
            <extracomment>views/widgets/entry_editor.py</extracomment>
            <translation>Eintrag</translation>
        </message>
        <message>
            <source>Fact ledger</source>
            <extracomment>views/widgets/entry_editor.py</extracomment>
            <translation>Faktenregister</translation>
        </message>
        <message>
            <source>Logic map</source>
            <extracomment>views/widgets/entry_editor.py</extracomment>
            <translation>Logikkarte</translation>
        </message>
        <message>
            <source>One conclusion, in one sentence</source>
            <extracomment>views/widgets/entry_editor.py</extracomment>
            <translation>Eine Schlussfolgerung, in einem Satz</translation>
        </message>
        <message>
            <source>One fact, in one sentence</source>
            <extracomment>views/widgets/entry_editor.py</extracomment>
            <translation>Ein Fakt, in einem Satz</translation>
        </message>
        <message>
            <source>One trait of how the policy should speak</source>
            <extracomment>views/widgets/entry_editor.py</extracomment>
            <translation>Ein Merkmal dessen, wie die Policy sprechen soll</translation>
        </message>
        <message>
            <source>Persona snapshot</source>
            <extracomment>views/widgets/entry_editor.py</extracomment>
            <translation>Persona-Profil</translation>
        </message>
        <message>
            <source>follows from {numbers}</source>
            <extracomment>views/widgets/entry_editor.py</extracomment>
            <translation>folgt aus {numbers}</translation>
        </message>
        <message>
            <source>follows from …</source>
            <extracomment>views/widgets/entry_editor.py</extracomment>
            <translation>folgt aus …</translation>
        </message>
        <message>
            <source>{part}, entry {number}</source>
            <extracomment>views/widgets/entry_editor.py</extracomment>
            <translation>{part}, Eintrag {number}</translation>
        </message>
    </context>
    <context>
        <name>EntryLists</name>
        <message>
            <source>Add a conclusion</source>
            <extracomment>views/widgets/entry_lists.py</extracomment>
            <translation>Schlussfolgerung hinzufügen</translation>
        </message>
        <message>
            <source>Add a fact</source>
            <extracomment>views/widgets/entry_lists.py</extracomment>
            <translation>Fakt hinzufügen</translation>
        </message>
        <message>
            <source>Add a trait</source>
            <extracomment>views/widgets/entry_lists.py</extracomment>
            <translation>Merkmal hinzufügen</translation>
        </message>
        <message>
            <source>Fact ledger</source>
            <extracomment>views/widgets/entry_lists.py</extracomment>
            <translation>Faktenregister</translation>
        </message>
        <message>
            <source>How the policy should speak, one trait an entry.</source>
            <extracomment>views/widgets/entry_lists.py</extracomment>
            <translation>Wie die Policy sprechen soll, ein Merkmal je Eintrag.</translation>
        </message>
        <message>
            <source>Logic map</source>
            <extracomment>views/widgets/entry_lists.py</extracomment>
            <translation>Logikkarte</translation>
        </message>
        <message>
            <source>Persona snapshot</source>
            <extracomment>views/widgets/entry_lists.py</extracomment>
            <translation>Persona-Profil</translation>
        </message>
        <message>
            <source>Versions ({count})</source>
            <extracomment>views/widgets/entry_lists.py</extracomment>
            <translation>Versionen ({count})</translation>
        </message>
        <message>
            <source>What follows from the facts, one conclusion an entry.</source>
            <extracomment>views/widgets/entry_lists.py</extracomment>
            <translation>Was aus den Fakten folgt, eine Schlussfolgerung je Eintrag.</translation>
        </message>
        <message>
            <source>What is true, one fact an entry.</source>
            <extracomment>views/widgets/entry_lists.py</extracomment>
            <translation>Was wahr ist, ein Fakt je Eintrag.</translation>
        </message>
    </context>
    <context>
        <name>EvaluationDialog</name>
        <message>
            <source>Before and after, measured</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Vorher und nachher, gemessen</translation>
        </message>
        <message>
            <source>Cycle by cycle</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Zyklus für Zyklus</translation>
        </message>
        <message>
            <source>Cycle {number}</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Zyklus {number}</translation>
        </message>
        <message>
            <source>Done</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Figure shown for each cycle</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Messwert, der für jeden Zyklus gezeigt wird</translation>
        </message>
        <message>
            <source>Measure again</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Erneut messen</translation>
        </message>
        <message>
            <source>Measure both</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Beide messen</translation>
        </message>
        <message>
            <source>Nothing is measured in this cycle.</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>In diesem Zyklus ist nichts gemessen.</translation>
        </message>
        <message>
            <source>On your held-out labyrinth prompts</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Auf Ihren zurückgehaltenen Labyrinth-Prompts</translation>
        </message>
        <message>
            <source>The adapter before the update and the one after it answer the same questions. A hollow point is before, a filled one after; the line through each is its 95 % interval. What is measured are words, by plain rules: the vote at the promotion gate is yours.</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Der Adapter vor dem Update und der danach beantworten dieselben Fragen. Ein hohler Punkt steht für vorher, ein gefüllter für nachher; die Linie durch jeden ist sein 95-%-Intervall. Gemessen werden Wörter, nach einfachen Regeln: Die Stimme bei der Übernahme-Entscheidung haben Sie.</translation>
        </message>
        <message>
            <source>The policy is busy or not loaded.</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Die Policy ist beschäftigt oder nicht geladen.</translation>
        </message>
        <message>
            <source>There is nothing to measure yet: a policy update makes an adapter.</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Noch gibt es nichts zu messen: Ein Policy-Update erzeugt einen Adapter.</translation>
        </message>
        <message>
            <source>This cycle has no held-out labyrinth prompts to ask both.</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Dieser Zyklus hat keine zurückgehaltenen Labyrinth-Prompts, die sich beiden stellen ließen.</translation>
        </message>
        <message>
            <source>What must not get lost</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Was nicht verloren gehen darf</translation>
        </message>
        <message>
            <source>Write a report…</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Bericht schreiben…</translation>
        </message>
    </context>
    <context>
        <name>EvidenceCard</name>
        <message>
            <source>Add as a fact</source>
            <extracomment>views/widgets/evidence_card.py</extracomment>
            <translation>Als Fakt hinzufügen</translation>
        </message>
        <message>
            <source>Add as a trait</source>
            <extracomment>views/widgets/evidence_card.py</extracomment>
            <translation>Als Merkmal hinzufügen</translation>
        </message>
        <message>
            <source>Nothing of it is in the summary unless you add it, and correct it there.</source>
            <extracomment>views/widgets/evidence_card.py</extracomment>
            <translation>Nichts davon steht in der Zusammenfassung, solange Sie es nicht hinzufügen und dort berichtigen.</translation>
        </message>
        <message>
            <source>What you marked while talking ({count})</source>
            <extracomment>views/widgets/evidence_card.py</extracomment>
            <translation>Was Sie im Gespräch markiert haben ({count})</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message numerus="yes">
            <source>%n experiences left out: their tokens spell what is masked.</source>
            <extracomment>views/export_dialog.py</extracomment>
            <translation>
                <numerusform>%n Erfahrung ausgelassen: Ihre Tokens buchstabieren, was maskiert ist.</numerusform>
                <numerusform>%n Erfahrungen ausgelassen: Ihre Tokens buchstabieren, was maskiert ist.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n files</source>
            <extracomment>views/export_dialog.py</extracomment>
            <translation>
                <numerusform>%n Datei</numerusform>
                <numerusform>%n Dateien</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n items masked</source>
            <extracomment>views/export_dialog.py</extracomment>
            <translation>
                <numerusform>%n Stelle maskiert</numerusform>
                <numerusform>%n Stellen maskiert</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows</source>
            <extracomment>views/export_dialog.py</extracomment>
            <translation>
                <numerusform>%n Zeile</numerusform>
                <numerusform>%n Zeilen</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a format.</source>
            <extracomment>views/export_dialog.py</extracomment>
            <translation>Wählen Sie ein Format.</translation>
        </message>
        <message>
            <source>Close</source>
            <extracomment>views/export_dialog.py</extracomment>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Each as Parquet and as lines of JSON.</source>
            <extracomment>views/export_dialog.py</extracomment>
            <translation>Jedes als Parquet und als JSON-Zeilen.</translation>
        </message>
        <message>
            <source>Export a data set</source>
            <extracomment>views/export_dialog.py</extracomment>
            <translation>Datensatz exportieren</translation>
        </message>
        <message>
            <source>Formats</source>
            <extracomment>views/export_dialog.py</extracomment>
            <translation>Formate</translation>
        </message>
        <message>
            <source>Language of the dialogues</source>
            <extracomment>views/export_dialog.py</extracomment>
            <translation>Sprache der Dialoge</translation>
        </message>
        <message>
            <source>Licence</source>
            <extracomment>views/export_dialog.py</extracomment>
            <translation>Lizenz</translation>
        </message>
        <message>
            <source>Open folder</source>
            <extracomment>views/export_dialog.py</extracomment>
            <translation>Ordner öffnen</translation>
        </message>
        <message>
            <source>See what is masked</source>
            <extracomment>views/export_dialog.py</extracomment>
            <translation>Ansehen, was maskiert wird</translation>
        </message>
        <message>
            <source>Switch on a dialogue that may leave.</source>
            <extracomment>views/export_dialog.py</extracomment>
            <translation>Schalten Sie einen Dialog ein, der weitergegeben werden darf.</translation>
        </message>
        <message>
            <source>The policy is still busy.</source>
            <extracomment>views/export_dialog.py</extracomment>
            <translation>Die Policy ist noch beschäftigt.</translation>
        </message>
        <message>
            <source>What others may do with your words. The model's words may have terms too.</source>
            <extracomment>views/export_dialog.py</extracomment>
            <translation>Was andere mit Ihren Texten tun dürfen. Auch für die Texte des Modells können Bedingungen gelten.</translation>
        </message>
        <message>
            <source>Write the data set…</source>
            <extracomment>views/export_dialog.py</extracomment>
            <translation>Datensatz schreiben…</translation>
        </message>
        <message>
            <source>Write the language as en, de or fr.</source>
            <extracomment>views/export_dialog.py</extracomment>
            <translation>Schreiben Sie die Sprache als en, de oder fr.</translation>
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
            <translation>Suche schließen ({keys})</translation>
        </message>
        <message>
            <source>Find in this dialogue</source>
            <extracomment>views/widgets/find_bar.py</extracomment>
            <translation>In diesem Dialog suchen</translation>
        </message>
        <message>
            <source>Match case</source>
            <extracomment>views/widgets/find_bar.py</extracomment>
            <translation>Groß-/Kleinschreibung beachten</translation>
        </message>
        <message>
            <source>Next hit ({keys})</source>
            <extracomment>views/widgets/find_bar.py</extracomment>
            <translation>Nächster Treffer ({keys})</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <extracomment>views/widgets/find_bar.py</extracomment>
            <translation>Nichts gefunden</translation>
        </message>
        <message>
            <source>Previous hit ({keys})</source>
            <extracomment>views/widgets/find_bar.py</extracomment>
            <translation>Voriger Treffer ({keys})</translation>
        </message>
        <message>
            <source>{n} of {total}</source>
            <extracomment>views/widgets/find_bar.py</extracomment>
            <translation>{n} von {total}</translation>
        </message>
    </context>
    <context>
        <name>FindingsDialog</name>
        <message>
            <source>Close</source>
            <extracomment>views/findings_dialog.py</extracomment>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Helper</source>
            <extracomment>views/findings_dialog.py</extracomment>
            <translation>Helfer</translation>
        </message>
        <message>
            <source>It runs on this computer: it talks, is scored and learns here.</source>
            <extracomment>views/findings_dialog.py</extracomment>
            <translation>Es läuft auf diesem Computer: Hier spricht es, wird bewertet und lernt.</translation>
        </message>
        <message>
            <source>It was not asked yet: it opens when it is needed.</source>
            <extracomment>views/findings_dialog.py</extracomment>
            <translation>Es wurde noch nicht gefragt: Es wird geöffnet, wenn es gebraucht wird.</translation>
        </message>
        <message>
            <source>Its own chat template is not used: nobody has approved it yet.</source>
            <extracomment>views/findings_dialog.py</extracomment>
            <translation>Seine eigene Chat-Vorlage wird nicht verwendet: Niemand hat sie bisher freigegeben.</translation>
        </message>
        <message>
            <source>Its own chat template is used: you have approved it.</source>
            <extracomment>views/findings_dialog.py</extracomment>
            <translation>Seine eigene Chat-Vorlage wird verwendet: Sie haben sie freigegeben.</translation>
        </message>
        <message>
            <source>Judge</source>
            <extracomment>views/findings_dialog.py</extracomment>
            <translation>Gutachter</translation>
        </message>
        <message>
            <source>Policy</source>
            <extracomment>views/findings_dialog.py</extracomment>
            <translation>Policy</translation>
        </message>
        <message>
            <source>Reader of what a server writes</source>
            <extracomment>views/findings_dialog.py</extracomment>
            <translation>Lesemodell für Texte eines Servers</translation>
        </message>
        <message>
            <source>What the models can do</source>
            <extracomment>views/findings_dialog.py</extracomment>
            <translation>Was die Modelle können</translation>
        </message>
        <message>
            <source>no</source>
            <extracomment>views/findings_dialog.py</extracomment>
            <translation>nein</translation>
        </message>
        <message>
            <source>yes</source>
            <extracomment>views/findings_dialog.py</extracomment>
            <translation>ja</translation>
        </message>
    </context>
    <context>
        <name>FormChoice</name>
        <message>
            <source>A merged model, as a Hugging Face folder</source>
            <extracomment>views/widgets/form_choice.py</extracomment>
            <translation>Ein zusammengeführtes Modell, als Hugging-Face-Ordner</translation>
        </message>
        <message>
            <source>A merged model, as one GGUF file</source>
            <extracomment>views/widgets/form_choice.py</extracomment>
            <translation>Ein zusammengeführtes Modell, als eine einzige GGUF-Datei</translation>
        </message>
        <message>
            <source>For llama.cpp and the many programs that are made on it. It works by itself.</source>
            <extracomment>views/widgets/form_choice.py</extracomment>
            <translation>Für llama.cpp und die vielen Programme, die darauf aufbauen. Es funktioniert für sich allein.</translation>
        </message>
        <message>
            <source>For programs on transformers. The adapter is added to the base; it works by itself.</source>
            <extracomment>views/widgets/form_choice.py</extracomment>
            <translation>Für Programme, die auf transformers aufbauen. Der Adapter ist zum Basismodell hinzugefügt; das Ganze funktioniert für sich allein.</translation>
        </message>
        <message>
            <source>For programs that put it on the same base model. Small; of no use without that base.</source>
            <extracomment>views/widgets/form_choice.py</extracomment>
            <translation>Für Programme, die ihn auf dasselbe Basismodell setzen. Klein; ohne dieses Basismodell nutzlos.</translation>
        </message>
        <message>
            <source>Numbers of 16 bits: half the size, slightly rounded</source>
            <extracomment>views/widgets/form_choice.py</extracomment>
            <translation>Zahlen mit 16 Bits: halb so groß, leicht gerundet</translation>
        </message>
        <message>
            <source>The adapter alone, as a PEFT folder</source>
            <extracomment>views/widgets/form_choice.py</extracomment>
            <translation>Der Adapter allein, als PEFT-Ordner</translation>
        </message>
    </context>
    <context>
        <name>HistoryDialog</name>
        <message numerus="yes">
            <source>%n messages</source>
            <extracomment>views/history_dialog.py</extracomment>
            <translation>
                <numerusform>%n Nachricht</numerusform>
                <numerusform>%n Nachrichten</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <extracomment>views/history_dialog.py</extracomment>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Cycle {number} · {who}: {words}</source>
            <extracomment>views/history_dialog.py</extracomment>
            <translation>Zyklus {number} · {who}: {words}</translation>
        </message>
        <message>
            <source>Messages found</source>
            <extracomment>views/history_dialog.py</extracomment>
            <translation>Gefundene Nachrichten</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <extracomment>views/history_dialog.py</extracomment>
            <translation>Nichts gefunden</translation>
        </message>
        <message>
            <source>Open message</source>
            <extracomment>views/history_dialog.py</extracomment>
            <translation>Nachricht öffnen</translation>
        </message>
        <message>
            <source>Search all dialogues</source>
            <extracomment>views/history_dialog.py</extracomment>
            <translation>Alle Dialoge durchsuchen</translation>
        </message>
        <message numerus="yes">
            <source>The newest %n messages</source>
            <extracomment>views/history_dialog.py</extracomment>
            <translation>
                <numerusform>Die neueste %n Nachricht</numerusform>
                <numerusform>Die neuesten %n Nachrichten</numerusform>
            </translation>
        </message>
        <message>
            <source>Words of a message</source>
            <extracomment>views/history_dialog.py</extracomment>
            <translation>Wörter einer Nachricht</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message numerus="yes">
            <source>%n are refused</source>
            <extracomment>views/import_dialog.py</extracomment>
            <translation>
                <numerusform>%n wird abgelehnt</numerusform>
                <numerusform>%n werden abgelehnt</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows</source>
            <extracomment>views/import_dialog.py</extracomment>
            <translation>
                <numerusform>%n Zeile</numerusform>
                <numerusform>%n Zeilen</numerusform>
            </translation>
        </message>
        <message>
            <source>Authors</source>
            <extracomment>views/import_dialog.py</extracomment>
            <translation>Urheber</translation>
        </message>
        <message>
            <source>Cancel</source>
            <extracomment>views/import_dialog.py</extracomment>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Choose a licence</source>
            <extracomment>views/import_dialog.py</extracomment>
            <translation>Lizenz wählen</translation>
        </message>
        <message>
            <source>Each becomes a cycle of its own.</source>
            <extracomment>views/import_dialog.py</extracomment>
            <translation>Jeder wird ein eigener Zyklus.</translation>
        </message>
        <message>
            <source>Import</source>
            <extracomment>views/import_dialog.py</extracomment>
            <translation>Importieren</translation>
        </message>
        <message numerus="yes">
            <source>Import {taken} of %n rows</source>
            <extracomment>views/import_dialog.py</extracomment>
            <translation>
                <numerusform>{taken} von %n Zeile importieren</numerusform>
                <numerusform>{taken} von %n Zeilen importieren</numerusform>
            </translation>
        </message>
        <message>
            <source>Licence</source>
            <extracomment>views/import_dialog.py</extracomment>
            <translation>Lizenz</translation>
        </message>
        <message>
            <source>No row can be imported.</source>
            <extracomment>views/import_dialog.py</extracomment>
            <translation>Keine Zeile kann importiert werden.</translation>
        </message>
        <message>
            <source>Nothing is unusual.</source>
            <extracomment>views/import_dialog.py</extracomment>
            <translation>Nichts ist ungewöhnlich.</translation>
        </message>
        <message>
            <source>The report, by line</source>
            <extracomment>views/import_dialog.py</extracomment>
            <translation>Der Bericht, nach Zeilen</translation>
        </message>
        <message>
            <source>They are used for nothing until you say so.</source>
            <extracomment>views/import_dialog.py</extracomment>
            <translation>Sie werden für nichts verwendet, bis Sie es bestimmen.</translation>
        </message>
        <message>
            <source>Who made it, and where it is from</source>
            <extracomment>views/import_dialog.py</extracomment>
            <translation>Wer es gemacht hat und woher es stammt</translation>
        </message>
        <message>
            <source>refused</source>
            <extracomment>views/import_dialog.py</extracomment>
            <translation>abgelehnt</translation>
        </message>
        <message>
            <source>taken</source>
            <extracomment>views/import_dialog.py</extracomment>
            <translation>angenommen</translation>
        </message>
        <message>
            <source>{taken} of {rows} can be imported, {refused}.</source>
            <extracomment>views/import_dialog.py</extracomment>
            <translation>{taken} von {rows} können importiert werden, {refused}.</translation>
        </message>
        <message numerus="yes">
            <source>… and %n more lines.</source>
            <extracomment>views/import_dialog.py</extracomment>
            <translation>
                <numerusform>… und %n weitere Zeile.</numerusform>
                <numerusform>… und %n weitere Zeilen.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Importing</name>
        <message>
            <source>A file to import</source>
            <extracomment>views/importing.py</extracomment>
            <translation>Datei zum Importieren</translation>
        </message>
        <message>
            <source>Drop or open one of them, decide on its report, then take the next.</source>
            <extracomment>views/importing.py</extracomment>
            <translation>Legen Sie eine davon ab oder öffnen Sie sie, entscheiden Sie über ihren Bericht, und nehmen Sie dann die nächste.</translation>
        </message>
        <message>
            <source>Files are imported one at a time, so none of these was read.</source>
            <extracomment>views/importing.py</extracomment>
            <translation>Dateien werden einzeln importiert, deshalb wurde keine davon gelesen.</translation>
        </message>
    </context>
    <context>
        <name>ImportsDialog</name>
        <message>
            <source>A policy update learns from an import only when it is for training. A benchmark is never learned from. What was one can never become the other.</source>
            <extracomment>views/imports_dialog.py</extracomment>
            <translation>Ein Policy-Update lernt nur dann aus einem Import, wenn er für das Training ist. Aus einem Benchmark wird nie gelernt. Was einmal das eine war, kann nie das andere werden.</translation>
        </message>
        <message>
            <source>Done</source>
            <extracomment>views/imports_dialog.py</extracomment>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Imports</source>
            <extracomment>views/imports_dialog.py</extracomment>
            <translation>Importe</translation>
        </message>
        <message>
            <source>Nothing was imported yet.</source>
            <extracomment>views/imports_dialog.py</extracomment>
            <translation>Es wurde noch nichts importiert.</translation>
        </message>
        <message>
            <source>Used for</source>
            <extracomment>views/imports_dialog.py</extracomment>
            <translation>Verwendet für</translation>
        </message>
        <message>
            <source>What {name} is for</source>
            <extracomment>views/imports_dialog.py</extracomment>
            <translation>Wofür {name} ist</translation>
        </message>
        <message>
            <source>benchmark</source>
            <extracomment>views/imports_dialog.py</extracomment>
            <translation>Benchmark</translation>
        </message>
        <message>
            <source>nothing</source>
            <extracomment>views/imports_dialog.py</extracomment>
            <translation>nichts</translation>
        </message>
        <message>
            <source>training</source>
            <extracomment>views/imports_dialog.py</extracomment>
            <translation>Training</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <extracomment>views/imports_dialog.py</extracomment>
            <translation>zurückgezogen</translation>
        </message>
    </context>
    <context>
        <name>IntervalBar</name>
        <message>
            <source>0 %, live better</source>
            <extracomment>views/widgets/verdict_card.py</extracomment>
            <translation>0 %, aktive besser</translation>
        </message>
        <message>
            <source>100 %, candidate better</source>
            <extracomment>views/widgets/verdict_card.py</extracomment>
            <translation>100 %, Kandidat besser</translation>
        </message>
        <message>
            <source>50 %, even</source>
            <extracomment>views/widgets/verdict_card.py</extracomment>
            <translation>50 %, ausgeglichen</translation>
        </message>
    </context>
    <context>
        <name>IntervalPlot</name>
        <message>
            <source>before {before}, after {after}</source>
            <extracomment>views/widgets/interval_plot.py</extracomment>
            <translation>vorher {before}, nachher {after}</translation>
        </message>
    </context>
    <context>
        <name>JudgeButton</name>
        <message>
            <source>A model is busy.</source>
            <extracomment>views/widgets/judge_button.py</extracomment>
            <translation>Ein Modell ist beschäftigt.</translation>
        </message>
        <message>
            <source>Ask the judge</source>
            <extracomment>views/widgets/judge_button.py</extracomment>
            <translation>Gutachter fragen</translation>
        </message>
        <message>
            <source>{name} compares the completions of each prompt, in both orders. What it prefers is shown once you have scored or ranked them.</source>
            <extracomment>views/widgets/judge_button.py</extracomment>
            <translation>{name} vergleicht die Antworten auf jeden Prompt in beiden Reihenfolgen. Was er vorzieht, wird gezeigt, sobald Sie sie bewertet oder gereiht haben.</translation>
        </message>
    </context>
    <context>
        <name>JudgeLine</name>
        <message>
            <source>In this cycle: {words}</source>
            <extracomment>views/widgets/judge_line.py</extracomment>
            <translation>In diesem Zyklus: {words}</translation>
        </message>
        <message>
            <source>Judge: chose by the order alone</source>
            <extracomment>views/widgets/judge_line.py</extracomment>
            <translation>Gutachter: wählte allein nach der Reihenfolge</translation>
        </message>
        <message>
            <source>Judge: could not be read</source>
            <extracomment>views/widgets/judge_line.py</extracomment>
            <translation>Gutachter: war nicht lesbar</translation>
        </message>
        <message>
            <source>Judge: its word is not used</source>
            <extracomment>views/widgets/judge_line.py</extracomment>
            <translation>Gutachter: sein Urteil wird nicht verwendet</translation>
        </message>
        <message>
            <source>Judge: no preference</source>
            <extracomment>views/widgets/judge_line.py</extracomment>
            <translation>Gutachter: keine Präferenz</translation>
        </message>
        <message>
            <source>Judge: prefers {letter} (both orders)</source>
            <extracomment>views/widgets/judge_line.py</extracomment>
            <translation>Gutachter: zieht {letter} vor (beide Reihenfolgen)</translation>
        </message>
        <message>
            <source>a tie</source>
            <extracomment>views/widgets/judge_line.py</extracomment>
            <translation>unentschieden</translation>
        </message>
        <message>
            <source>could not be read</source>
            <extracomment>views/widgets/judge_line.py</extracomment>
            <translation>war nicht lesbar</translation>
        </message>
        <message>
            <source>depends on the order</source>
            <extracomment>views/widgets/judge_line.py</extracomment>
            <translation>hängt von der Reihenfolge ab</translation>
        </message>
        <message>
            <source>{name}, a model: its word is no score.</source>
            <extracomment>views/widgets/judge_line.py</extracomment>
            <translation>{name}, ein Modell: Sein Urteil ist keine Bewertung.</translation>
        </message>
    </context>
    <context>
        <name>KeyButton</name>
        <message>
            <source>None</source>
            <extracomment>views/widgets/key_button.py</extracomment>
            <translation>Keine</translation>
        </message>
        <message>
            <source>Press keys…</source>
            <extracomment>views/widgets/key_button.py</extracomment>
            <translation>Tasten drücken…</translation>
        </message>
        <message>
            <source>Press to choose other keys</source>
            <extracomment>views/widgets/key_button.py</extracomment>
            <translation>Drücken, um andere Tasten zu wählen</translation>
        </message>
        <message>
            <source>{title}: press keys</source>
            <extracomment>views/widgets/key_button.py</extracomment>
            <translation>{title}: Tasten drücken</translation>
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
            <translation>Schlüssel eingeben</translation>
        </message>
        <message>
            <source>Forget key</source>
            <extracomment>views/widgets/key_field.py</extracomment>
            <translation>Schlüssel vergessen</translation>
        </message>
        <message>
            <source>New key</source>
            <extracomment>views/widgets/key_field.py</extracomment>
            <translation>Neuer Schlüssel</translation>
        </message>
        <message>
            <source>No key</source>
            <extracomment>views/widgets/key_field.py</extracomment>
            <translation>Kein Schlüssel</translation>
        </message>
        <message>
            <source>Paste it here; it is not shown</source>
            <extracomment>views/widgets/key_field.py</extracomment>
            <translation>Hier einfügen; er wird nicht angezeigt</translation>
        </message>
        <message>
            <source>Replace key</source>
            <extracomment>views/widgets/key_field.py</extracomment>
            <translation>Schlüssel ersetzen</translation>
        </message>
    </context>
    <context>
        <name>LabyrinthPage</name>
        <message numerus="yes">
            <source>%n prompts</source>
            <extracomment>views/labyrinth.py</extracomment>
            <translation>
                <numerusform>%n Prompt</numerusform>
                <numerusform>%n Prompts</numerusform>
            </translation>
        </message>
        <message>
            <source>A model is busy.</source>
            <extracomment>views/labyrinth.py</extracomment>
            <translation>Ein Modell ist beschäftigt.</translation>
        </message>
        <message>
            <source>All prompts</source>
            <extracomment>views/labyrinth.py</extracomment>
            <translation>Alle Prompts</translation>
        </message>
        <message>
            <source>Choose at least one transformation.</source>
            <extracomment>views/labyrinth.py</extracomment>
            <translation>Wählen Sie mindestens eine Transformation.</translation>
        </message>
        <message>
            <source>Continue to scoring</source>
            <extracomment>views/labyrinth.py</extracomment>
            <translation>Weiter zur Bewertung</translation>
        </message>
        <message>
            <source>Drop all</source>
            <extracomment>views/labyrinth.py</extracomment>
            <translation>Alle streichen</translation>
        </message>
        <message>
            <source>Go to the summary</source>
            <extracomment>views/labyrinth.py</extracomment>
            <translation>Zur Zusammenfassung</translation>
        </message>
        <message>
            <source>Labyrinth</source>
            <extracomment>views/labyrinth.py</extracomment>
            <translation>Labyrinth</translation>
        </message>
        <message>
            <source>Labyrinth prompts are made from an approved summary and nothing else.</source>
            <extracomment>views/labyrinth.py</extracomment>
            <translation>Labyrinth-Prompts entstehen aus einer freigegebenen Zusammenfassung und aus nichts anderem.</translation>
        </message>
        <message>
            <source>Make all again that were not edited</source>
            <extracomment>views/labyrinth.py</extracomment>
            <translation>Alle unbearbeiteten neu erstellen</translation>
        </message>
        <message>
            <source>Make labyrinth prompts</source>
            <extracomment>views/labyrinth.py</extracomment>
            <translation>Labyrinth-Prompts erstellen</translation>
        </message>
        <message>
            <source>Make more prompts</source>
            <extracomment>views/labyrinth.py</extracomment>
            <translation>Weitere Prompts erstellen</translation>
        </message>
        <message>
            <source>No approved summary yet</source>
            <extracomment>views/labyrinth.py</extracomment>
            <translation>Noch keine freigegebene Zusammenfassung</translation>
        </message>
        <message>
            <source>Prompts that were answered stay as they are</source>
            <extracomment>views/labyrinth.py</extracomment>
            <translation>Prompts, die beantwortet wurden, bleiben, wie sie sind</translation>
        </message>
        <message>
            <source>Rephrase all in fluent language</source>
            <extracomment>views/labyrinth.py</extracomment>
            <translation>Alle in flüssiger Sprache umformulieren</translation>
        </message>
        <message>
            <source>The policy is busy or not loaded.</source>
            <extracomment>views/labyrinth.py</extracomment>
            <translation>Die Policy ist beschäftigt oder nicht geladen.</translation>
        </message>
        <message>
            <source>Your summary as prompts that are hard to answer coherently.</source>
            <extracomment>views/labyrinth.py</extracomment>
            <translation>Ihre Zusammenfassung als Prompts, die sich nur schwer widerspruchsfrei beantworten lassen.</translation>
        </message>
    </context>
    <context>
        <name>LikertRow</name>
        <message>
            <source>no answer yet</source>
            <extracomment>views/widgets/likert_row.py</extracomment>
            <translation>noch keine Angabe</translation>
        </message>
    </context>
    <context>
        <name>LinkDialog</name>
        <message>
            <source>Open</source>
            <extracomment>views/link_dialog.py</extracomment>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Open a web page?</source>
            <extracomment>views/link_dialog.py</extracomment>
            <translation>Webseite öffnen?</translation>
        </message>
        <message>
            <source>The policy wrote this address. Open it in your browser?</source>
            <extracomment>views/link_dialog.py</extracomment>
            <translation>Diese Adresse hat die Policy geschrieben. Im Browser öffnen?</translation>
        </message>
    </context>
    <context>
        <name>LogicGraph</name>
        <message>
            <source>Logic map as a graph</source>
            <extracomment>views/widgets/logic_graph.py</extracomment>
            <translation>Logikkarte als Graph</translation>
        </message>
    </context>
    <context>
        <name>LogicNode</name>
        <message>
            <source>Conclusion {number}</source>
            <extracomment>views/widgets/logic_node.py</extracomment>
            <translation>Schlussfolgerung {number}</translation>
        </message>
        <message>
            <source>Fact {number}</source>
            <extracomment>views/widgets/logic_node.py</extracomment>
            <translation>Fakt {number}</translation>
        </message>
    </context>
    <context>
        <name>LogicView</name>
        <message numerus="yes">
            <source>%n facts lead to no conclusion; they are in the fact ledger only.</source>
            <extracomment>views/widgets/logic_view.py</extracomment>
            <translation>
                <numerusform>%n Fakt führt zu keiner Schlussfolgerung; er steht nur im Faktenregister.</numerusform>
                <numerusform>%n Fakten führen zu keiner Schlussfolgerung; sie stehen nur im Faktenregister.</numerusform>
            </translation>
        </message>
        <message>
            <source>A dashed arrow closes a circle: nothing follows from itself.</source>
            <extracomment>views/widgets/logic_view.py</extracomment>
            <translation>Ein gestrichelter Pfeil schließt einen Kreis: Nichts folgt aus sich selbst.</translation>
        </message>
        <message>
            <source>Choose a box to see where it comes from.</source>
            <extracomment>views/widgets/logic_view.py</extracomment>
            <translation>Wählen Sie ein Kästchen, um zu sehen, woher es kommt.</translation>
        </message>
        <message>
            <source>Conclusion {number}, {whose}</source>
            <extracomment>views/widgets/logic_view.py</extracomment>
            <translation>Schlussfolgerung {number}, {whose}</translation>
        </message>
        <message>
            <source>Fact {number}, {whose}</source>
            <extracomment>views/widgets/logic_view.py</extracomment>
            <translation>Fakt {number}, {whose}</translation>
        </message>
        <message>
            <source>Graph</source>
            <extracomment>views/widgets/logic_view.py</extracomment>
            <translation>Graph</translation>
        </message>
        <message>
            <source>List</source>
            <extracomment>views/widgets/logic_view.py</extracomment>
            <translation>Liste</translation>
        </message>
        <message>
            <source>Show the logic map as a graph</source>
            <extracomment>views/widgets/logic_view.py</extracomment>
            <translation>Logikkarte als Graph zeigen</translation>
        </message>
        <message>
            <source>Show the logic map as a list</source>
            <extracomment>views/widgets/logic_view.py</extracomment>
            <translation>Logikkarte als Liste zeigen</translation>
        </message>
        <message>
            <source>edit it in the list</source>
            <extracomment>views/widgets/logic_view.py</extracomment>
            <translation>in der Liste bearbeiten</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>The policy has answered.</source>
            <extracomment>views/panes.py</extracomment>
            <translation>Die Policy hat geantwortet.</translation>
        </message>
        <message>
            <source>There is nothing to hand over.</source>
            <extracomment>views/main_window.py</extracomment>
            <translation>Es gibt nichts zu übergeben.</translation>
        </message>
    </context>
    <context>
        <name>MarkBox</name>
        <message>
            <source>Cancel</source>
            <extracomment>views/widgets/mark_box.py</extracomment>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Content</source>
            <extracomment>views/widgets/mark_box.py</extracomment>
            <translation>Inhalt</translation>
        </message>
        <message>
            <source>It is about</source>
            <extracomment>views/widgets/mark_box.py</extracomment>
            <translation>Es geht um</translation>
        </message>
        <message>
            <source>Logic</source>
            <extracomment>views/widgets/mark_box.py</extracomment>
            <translation>Logik</translation>
        </message>
        <message>
            <source>Mark for {name}</source>
            <extracomment>views/widgets/mark_box.py</extracomment>
            <translation>Markierung für {name}</translation>
        </message>
        <message>
            <source>Mark {words}</source>
            <extracomment>views/widgets/mark_box.py</extracomment>
            <translation>{words} markieren</translation>
        </message>
        <message>
            <source>Persona</source>
            <extracomment>views/widgets/mark_box.py</extracomment>
            <translation>Persona</translation>
        </message>
        <message>
            <source>Remove the mark {words}</source>
            <extracomment>views/widgets/mark_box.py</extracomment>
            <translation>Markierung {words} entfernen</translation>
        </message>
        <message>
            <source>Why these words are marked</source>
            <extracomment>views/widgets/mark_box.py</extracomment>
            <translation>Warum diese Wörter markiert sind</translation>
        </message>
        <message>
            <source>Why? May stay empty</source>
            <extracomment>views/widgets/mark_box.py</extracomment>
            <translation>Warum? Darf leer bleiben</translation>
        </message>
    </context>
    <context>
        <name>MessageBar</name>
        <message>
            <source>Copy message</source>
            <extracomment>views/widgets/message_bar.py</extracomment>
            <translation>Nachricht kopieren</translation>
        </message>
        <message>
            <source>Earlier version</source>
            <extracomment>views/widgets/message_bar.py</extracomment>
            <translation>Frühere Version</translation>
        </message>
        <message>
            <source>Edit message</source>
            <extracomment>views/widgets/message_bar.py</extracomment>
            <translation>Nachricht bearbeiten</translation>
        </message>
        <message>
            <source>How it was written</source>
            <extracomment>views/widgets/message_bar.py</extracomment>
            <translation>Wie sie geschrieben wurde</translation>
        </message>
        <message>
            <source>Later version</source>
            <extracomment>views/widgets/message_bar.py</extracomment>
            <translation>Spätere Version</translation>
        </message>
        <message>
            <source>Put it in your words</source>
            <extracomment>views/widgets/message_bar.py</extracomment>
            <translation>In Ihre Worte fassen</translation>
        </message>
        <message>
            <source>Regenerate</source>
            <extracomment>views/widgets/message_bar.py</extracomment>
            <translation>Neu erzeugen</translation>
        </message>
        <message>
            <source>Replies side by side</source>
            <extracomment>views/widgets/message_bar.py</extracomment>
            <translation>Antworten nebeneinander</translation>
        </message>
    </context>
    <context>
        <name>MetricPlot</name>
        <message>
            <source>step</source>
            <extracomment>views/widgets/metric_plot.py</extracomment>
            <translation>Schritt</translation>
        </message>
        <message>
            <source>{name} {value}</source>
            <extracomment>views/widgets/metric_plot.py</extracomment>
            <translation>{name} {value}</translation>
        </message>
        <message>
            <source>{title}: no step yet</source>
            <extracomment>views/widgets/metric_plot.py</extracomment>
            <translation>{title}: noch kein Schritt</translation>
        </message>
        <message numerus="yes">
            <source>{title}: {now} {unit} after %n steps, from {low} to {high}</source>
            <extracomment>views/widgets/metric_plot.py</extracomment>
            <translation>
                <numerusform>{title}: {now} {unit} nach %n Schritt, von {low} bis {high}</numerusform>
                <numerusform>{title}: {now} {unit} nach %n Schritten, von {low} bis {high}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NoticeBar</name>
        <message>
            <source>Dismiss</source>
            <extracomment>views/widgets/notice_bar.py</extracomment>
            <translation>Ausblenden</translation>
        </message>
    </context>
    <context>
        <name>PairCard</name>
        <message>
            <source>(no text)</source>
            <extracomment>views/widgets/pair_card.py</extracomment>
            <translation>(kein Text)</translation>
        </message>
        <message>
            <source>A</source>
            <extracomment>views/widgets/pair_card.py</extracomment>
            <translation>A</translation>
        </message>
        <message>
            <source>A is better</source>
            <extracomment>views/widgets/pair_card.py</extracomment>
            <translation>A ist besser</translation>
        </message>
        <message>
            <source>B</source>
            <extracomment>views/widgets/pair_card.py</extracomment>
            <translation>B</translation>
        </message>
        <message>
            <source>B is better</source>
            <extracomment>views/widgets/pair_card.py</extracomment>
            <translation>B ist besser</translation>
        </message>
        <message>
            <source>Blind comparison, {place}</source>
            <extracomment>views/widgets/pair_card.py</extracomment>
            <translation>Blindvergleich, {place}</translation>
        </message>
        <message>
            <source>Both bad</source>
            <extracomment>views/widgets/pair_card.py</extracomment>
            <translation>Beide schlecht</translation>
        </message>
        <message>
            <source>Completion A</source>
            <extracomment>views/widgets/pair_card.py</extracomment>
            <translation>Antwort A</translation>
        </message>
        <message>
            <source>Completion B</source>
            <extracomment>views/widgets/pair_card.py</extracomment>
            <translation>Antwort B</translation>
        </message>
        <message>
            <source>Held-out labyrinth prompt</source>
            <extracomment>views/widgets/pair_card.py</extracomment>
            <translation>Zurückgehaltener Labyrinth-Prompt</translation>
        </message>
        <message>
            <source>Tie</source>
            <extracomment>views/widgets/pair_card.py</extracomment>
            <translation>Unentschieden</translation>
        </message>
        <message>
            <source>Which completion is better?</source>
            <extracomment>views/widgets/pair_card.py</extracomment>
            <translation>Welche Antwort ist besser?</translation>
        </message>
    </context>
    <context>
        <name>PersonaDialog</name>
        <message>
            <source>Both say the same.</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation>Beide sagen dasselbe.</translation>
        </message>
        <message>
            <source>Bring back this version</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation>Diese Version zurückholen</translation>
        </message>
        <message>
            <source>Close</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Compared with</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation>Verglichen mit</translation>
        </message>
        <message>
            <source>Drift from the first version</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation>Abweichung von der ersten Version</translation>
        </message>
        <message>
            <source>Drift is the share of words that only one of the two versions has. It knows words, not meanings.</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation>Die Abweichung ist der Anteil der Wörter, die nur eine der beiden Versionen hat. Sie kennt Wörter, keine Bedeutungen.</translation>
        </message>
        <message>
            <source>It becomes a new version once you approve the summary; undo takes it back.</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation>Sie wird eine neue Version, sobald Sie die Zusammenfassung freigeben; Rückgängig nimmt sie zurück.</translation>
        </message>
        <message>
            <source>This is the version in the summary now.</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation>Das ist die Version, die jetzt in der Zusammenfassung steht.</translation>
        </message>
        <message>
            <source>This version has no trait.</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation>Diese Version hat kein Merkmal.</translation>
        </message>
        <message>
            <source>Version {number}</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation>Version {number}</translation>
        </message>
        <message>
            <source>Version {number}, compared with version {other}</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation>Version {number}, verglichen mit Version {other}</translation>
        </message>
        <message>
            <source>Version {number}, cycle {cycle}
{state}, drift {drift}</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation>Version {number}, Zyklus {cycle}
{state}, Abweichung {drift}</translation>
        </message>
        <message>
            <source>Versions of the persona</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation>Versionen der Persona</translation>
        </message>
        <message>
            <source>Versions, the newest first</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation>Versionen, die neueste zuerst</translation>
        </message>
        <message>
            <source>What changed</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation>Was sich geändert hat</translation>
        </message>
        <message>
            <source>approved</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation>freigegeben</translation>
        </message>
        <message>
            <source>draft</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation>Entwurf</translation>
        </message>
        <message>
            <source>the first</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation>der ersten</translation>
        </message>
        <message>
            <source>the newest</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation>der neuesten</translation>
        </message>
        <message>
            <source>the version before</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation>der Version davor</translation>
        </message>
    </context>
    <context>
        <name>PersonalData</name>
        <message numerus="yes">
            <source>%n times</source>
            <extracomment>views/widgets/export_personal.py</extracomment>
            <translation>
                <numerusform>%n-mal</numerusform>
                <numerusform>%n-mal</numerusform>
            </translation>
        </message>
        <message>
            <source>Addresses, numbers and keys that rules recognise, and your own name, are replaced by signs such as ⟨email 1⟩.</source>
            <extracomment>views/widgets/export_personal.py</extracomment>
            <translation>Adressen, Nummern und Schlüssel, die Regeln erkennen, sowie Ihr eigener Name werden durch Zeichen wie ⟨email 1⟩ ersetzt.</translation>
        </message>
        <message numerus="yes">
            <source>Found in %n places. What you uncheck is left as it is:</source>
            <extracomment>views/widgets/export_personal.py</extracomment>
            <translation>
                <numerusform>An %n Stelle gefunden. Was Sie abwählen, bleibt, wie es ist:</numerusform>
                <numerusform>An %n Stellen gefunden. Was Sie abwählen, bleibt, wie es ist:</numerusform>
            </translation>
        </message>
        <message>
            <source>Look at what would be masked before you write.</source>
            <extracomment>views/widgets/export_personal.py</extracomment>
            <translation>Sehen Sie sich vor dem Schreiben an, was maskiert würde.</translation>
        </message>
        <message>
            <source>Mask personal data</source>
            <extracomment>views/widgets/export_personal.py</extracomment>
            <translation>Personenbezogene Daten maskieren</translation>
        </message>
        <message>
            <source>Names to mask</source>
            <extracomment>views/widgets/export_personal.py</extracomment>
            <translation>Zu maskierende Namen</translation>
        </message>
        <message>
            <source>Names to mask, separated by commas</source>
            <extracomment>views/widgets/export_personal.py</extracomment>
            <translation>Zu maskierende Namen, durch Kommas getrennt</translation>
        </message>
        <message>
            <source>No rule can see:</source>
            <extracomment>views/widgets/export_personal.py</extracomment>
            <translation>Keine Regel erkennt:</translation>
        </message>
        <message>
            <source>Nothing is masked. The card of the data set says so.</source>
            <extracomment>views/widgets/export_personal.py</extracomment>
            <translation>Nichts wird maskiert. Die Karte des Datensatzes vermerkt das.</translation>
        </message>
        <message>
            <source>Nothing that the rules know was found.</source>
            <extracomment>views/widgets/export_personal.py</extracomment>
            <translation>Nichts gefunden, was die Regeln kennen.</translation>
        </message>
        <message>
            <source>Personal data</source>
            <extracomment>views/widgets/export_personal.py</extracomment>
            <translation>Personenbezogene Daten</translation>
        </message>
        <message>
            <source>{often}, in cycle {where}: …{excerpt}…</source>
            <extracomment>views/widgets/export_personal.py</extracomment>
            <translation>{often}, in Zyklus {where}: …{excerpt}…</translation>
        </message>
    </context>
    <context>
        <name>PolicyUpdatePage</name>
        <message>
            <source>About {minutes} min, going by your last policy update.</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation>Etwa {minutes} min, nach Ihrem letzten Policy-Update zu urteilen.</translation>
        </message>
        <message>
            <source>Blind comparison</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation>Blindvergleich</translation>
        </message>
        <message>
            <source>Candidate</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation>Kandidat</translation>
        </message>
        <message>
            <source>Compare on held-out prompts</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation>Auf zurückgehaltenen Prompts vergleichen</translation>
        </message>
        <message>
            <source>Discard</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation>Verwerfen</translation>
        </message>
        <message>
            <source>Figures of this policy update</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation>Kennzahlen dieses Policy-Updates</translation>
        </message>
        <message>
            <source>Go to scoring</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation>Zur Bewertung</translation>
        </message>
        <message>
            <source>Nothing to learn from yet</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation>Noch nichts, woraus gelernt werden kann</translation>
        </message>
        <message>
            <source>Pair {place} of {many}</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation>Paar {place} von {many}</translation>
        </message>
        <message>
            <source>Policy update</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation>Policy-Update</translation>
        </message>
        <message>
            <source>Promote</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation>Übernehmen</translation>
        </message>
        <message>
            <source>Running</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation>Läuft</translation>
        </message>
        <message>
            <source>See the verdict now</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation>Ergebnis jetzt ansehen</translation>
        </message>
        <message>
            <source>Start policy update</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation>Policy-Update starten</translation>
        </message>
        <message>
            <source>Start the next cycle</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation>Nächsten Zyklus beginnen</translation>
        </message>
        <message>
            <source>The live policy stays until you promote a candidate.</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation>Die aktive Policy bleibt, bis Sie einen Kandidaten übernehmen.</translation>
        </message>
        <message>
            <source>The policy is busy.</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation>Die Policy ist beschäftigt.</translation>
        </message>
        <message>
            <source>The policy is not loaded.</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation>Die Policy ist nicht geladen.</translation>
        </message>
        <message>
            <source>The policy is still loading.</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation>Die Policy wird noch geladen.</translation>
        </message>
        <message>
            <source>This backend cannot update its policy; it can talk and be scored.</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation>Dieses Backend kann seine Policy nicht aktualisieren; sie kann sprechen und bewertet werden.</translation>
        </message>
    </context>
    <context>
        <name>Predicted</name>
        <message>
            <source>What the reward model expects of you, from your other scores. Your own wins.</source>
            <extracomment>views/widgets/predicted.py</extracomment>
            <translation>Was das Belohnungsmodell nach Ihren anderen Bewertungen von Ihnen erwartet. Ihre eigene hat Vorrang.</translation>
        </message>
        <message>
            <source>predicted {reward} ± {std}</source>
            <extracomment>views/widgets/predicted.py</extracomment>
            <translation>vorhergesagt {reward} ± {std}</translation>
        </message>
        <message>
            <source>{said}, not scored</source>
            <extracomment>views/widgets/predicted.py</extracomment>
            <translation>{said}, nicht bewertet</translation>
        </message>
    </context>
    <context>
        <name>PresetChoice</name>
        <message>
            <source>As in the settings</source>
            <extracomment>views/widgets/preset_choice.py</extracomment>
            <translation>Wie in den Einstellungen</translation>
        </message>
        <message>
            <source>Edit this preset…</source>
            <extracomment>views/widgets/preset_choice.py</extracomment>
            <translation>Diese Voreinstellung bearbeiten…</translation>
        </message>
        <message>
            <source>How the policy is asked: {name} ({keys})</source>
            <extracomment>views/widgets/preset_choice.py</extracomment>
            <translation>Wie die Policy gefragt wird: {name} ({keys})</translation>
        </message>
        <message>
            <source>New preset…</source>
            <extracomment>views/widgets/preset_choice.py</extracomment>
            <translation>Neue Voreinstellung…</translation>
        </message>
        <message>
            <source>Preset</source>
            <extracomment>views/widgets/preset_choice.py</extracomment>
            <translation>Voreinstellung</translation>
        </message>
        <message>
            <source>Preset: {name}</source>
            <extracomment>views/widgets/preset_choice.py</extracomment>
            <translation>Voreinstellung: {name}</translation>
        </message>
        <message>
            <source>Remove this preset</source>
            <extracomment>views/widgets/preset_choice.py</extracomment>
            <translation>Diese Voreinstellung entfernen</translation>
        </message>
        <message>
            <source>as in the settings</source>
            <extracomment>views/widgets/preset_choice.py</extracomment>
            <translation>wie in den Einstellungen</translation>
        </message>
    </context>
    <context>
        <name>PresetForm</name>
        <message>
            <source>0 always gives the likeliest word; 1 is as the policy learns; 2 is wild.</source>
            <extracomment>views/preset_form.py</extracomment>
            <translation>0 gibt immer das wahrscheinlichste Wort; 1 ist so, wie die Policy lernt; 2 ist wild.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <extracomment>views/preset_form.py</extracomment>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Draws among the likeliest words that make up this share; 1 leaves out none.</source>
            <extracomment>views/preset_form.py</extracomment>
            <translation>Zieht aus den wahrscheinlichsten Wörtern, die zusammen diesen Anteil ausmachen; 1 lässt keines aus.</translation>
        </message>
        <message>
            <source>Edit preset</source>
            <extracomment>views/preset_form.py</extracomment>
            <translation>Voreinstellung bearbeiten</translation>
        </message>
        <message>
            <source>In tokens, which are words or parts of words.</source>
            <extracomment>views/preset_form.py</extracomment>
            <translation>In Tokens, das sind Wörter oder Wortteile.</translation>
        </message>
        <message>
            <source>Longest reply</source>
            <extracomment>views/preset_form.py</extracomment>
            <translation>Längste Antwort</translation>
        </message>
        <message>
            <source>Name</source>
            <extracomment>views/preset_form.py</extracomment>
            <translation>Name</translation>
        </message>
        <message>
            <source>New preset</source>
            <extracomment>views/preset_form.py</extracomment>
            <translation>Neue Voreinstellung</translation>
        </message>
        <message>
            <source>Persona</source>
            <extracomment>views/preset_form.py</extracomment>
            <translation>Persona</translation>
        </message>
        <message>
            <source>Save and use</source>
            <extracomment>views/preset_form.py</extracomment>
            <translation>Speichern und verwenden</translation>
        </message>
        <message>
            <source>Such as Brief and exact</source>
            <extracomment>views/preset_form.py</extracomment>
            <translation>Etwa: Kurz und genau</translation>
        </message>
        <message>
            <source>System prompt</source>
            <extracomment>views/preset_form.py</extracomment>
            <translation>System-Prompt</translation>
        </message>
        <message>
            <source>Temperature</source>
            <extracomment>views/preset_form.py</extracomment>
            <translation>Temperatur</translation>
        </message>
        <message>
            <source>Top-p</source>
            <extracomment>views/preset_form.py</extracomment>
            <translation>Top-p</translation>
        </message>
        <message>
            <source>What the policy reads before the dialogue. Empty: nothing.</source>
            <extracomment>views/preset_form.py</extracomment>
            <translation>Was die Policy vor dem Dialog liest. Leer: nichts.</translation>
        </message>
        <message>
            <source>Who the policy is to be. It takes the place of the persona snapshot of the cycle before; empty, the snapshot speaks.</source>
            <extracomment>views/preset_form.py</extracomment>
            <translation>Wer die Policy sein soll. Dies tritt an die Stelle des Persona-Profils aus dem vorigen Zyklus; ist es leer, gilt das Profil.</translation>
        </message>
    </context>
    <context>
        <name>Problem</name>
        <message>
            <source>Ouroboros cannot start yet</source>
            <extracomment>views/welcome.py</extracomment>
            <translation>Ouroboros kann noch nicht starten</translation>
        </message>
        <message>
            <source>Quit</source>
            <extracomment>views/welcome.py</extracomment>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>Restore a backup…</source>
            <extracomment>views/welcome.py</extracomment>
            <translation>Sicherung wiederherstellen…</translation>
        </message>
        <message>
            <source>Settings</source>
            <extracomment>views/welcome.py</extracomment>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Try again</source>
            <extracomment>views/welcome.py</extracomment>
            <translation>Erneut versuchen</translation>
        </message>
    </context>
    <context>
        <name>PromptCard</name>
        <message>
            <source>A right answer respects</source>
            <extracomment>views/widgets/prompt_card.py</extracomment>
            <translation>Eine richtige Antwort beachtet</translation>
        </message>
        <message>
            <source>Cancel</source>
            <extracomment>views/widgets/prompt_card.py</extracomment>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Drop</source>
            <extracomment>views/widgets/prompt_card.py</extracomment>
            <translation>Streichen</translation>
        </message>
        <message>
            <source>Edit</source>
            <extracomment>views/widgets/prompt_card.py</extracomment>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <source>Labyrinth prompt</source>
            <extracomment>views/widgets/prompt_card.py</extracomment>
            <translation>Labyrinth-Prompt</translation>
        </message>
        <message>
            <source>Make it again with another seed</source>
            <extracomment>views/widgets/prompt_card.py</extracomment>
            <translation>Mit anderem Startwert neu erstellen</translation>
        </message>
        <message>
            <source>Never learned from: it is kept to compare policies after an update.</source>
            <extracomment>views/widgets/prompt_card.py</extracomment>
            <translation>Daraus wird nie gelernt: Er dient dazu, Policys nach einem Update zu vergleichen.</translation>
        </message>
        <message>
            <source>No longer in the text: {facts}</source>
            <extracomment>views/widgets/prompt_card.py</extracomment>
            <translation>Nicht mehr im Text: {facts}</translation>
        </message>
        <message>
            <source>Prompt {number}</source>
            <extracomment>views/widgets/prompt_card.py</extracomment>
            <translation>Prompt {number}</translation>
        </message>
        <message>
            <source>Put it back</source>
            <extracomment>views/widgets/prompt_card.py</extracomment>
            <translation>Zurückholen</translation>
        </message>
        <message>
            <source>Rephrase in fluent language</source>
            <extracomment>views/widgets/prompt_card.py</extracomment>
            <translation>In flüssiger Sprache umformulieren</translation>
        </message>
        <message>
            <source>Save</source>
            <extracomment>views/widgets/prompt_card.py</extracomment>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Text of the labyrinth prompt</source>
            <extracomment>views/widgets/prompt_card.py</extracomment>
            <translation>Text des Labyrinth-Prompts</translation>
        </message>
        <message>
            <source>held out</source>
            <extracomment>views/widgets/prompt_card.py</extracomment>
            <translation>zurückgehalten</translation>
        </message>
        <message>
            <source>“{fact}”</source>
            <extracomment>views/widgets/prompt_card.py</extracomment>
            <translation>„{fact}“</translation>
        </message>
    </context>
    <context>
        <name>QuickBar</name>
        <message>
            <source>Mark: {mark}</source>
            <extracomment>views/widgets/quick_bar.py</extracomment>
            <translation>Markieren: {mark}</translation>
        </message>
        <message>
            <source>Mark: {mark} ({keys})</source>
            <extracomment>views/widgets/quick_bar.py</extracomment>
            <translation>Markieren: {mark} ({keys})</translation>
        </message>
        <message>
            <source>Marked: {mark} ({keys})</source>
            <extracomment>views/widgets/quick_bar.py</extracomment>
            <translation>Markiert: {mark} ({keys})</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>All cycles…</source>
            <extracomment>views/rail.py</extracomment>
            <translation>Alle Zyklen…</translation>
        </message>
        <message>
            <source>At the desk: {name}</source>
            <extracomment>views/rail.py</extracomment>
            <translation>Am Platz: {name}</translation>
        </message>
        <message>
            <source>Cycle history</source>
            <extracomment>views/rail.py</extracomment>
            <translation>Verlauf der Zyklen</translation>
        </message>
        <message>
            <source>Cycle {number}: {done} of 5 stages done, now at {stage}</source>
            <extracomment>views/rail.py</extracomment>
            <translation>Zyklus {number}: {done} von 5 Phasen fertig, jetzt bei {stage}</translation>
        </message>
        <message>
            <source>Done</source>
            <extracomment>views/rail.py</extracomment>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>More</source>
            <extracomment>views/rail.py</extracomment>
            <translation>Mehr</translation>
        </message>
        <message>
            <source>New cycle</source>
            <extracomment>views/rail.py</extracomment>
            <translation>Neuer Zyklus</translation>
        </message>
        <message>
            <source>Next</source>
            <extracomment>views/rail.py</extracomment>
            <translation>Als Nächstes</translation>
        </message>
        <message>
            <source>Not yet</source>
            <extracomment>views/rail.py</extracomment>
            <translation>Noch nicht</translation>
        </message>
        <message>
            <source>Now</source>
            <extracomment>views/rail.py</extracomment>
            <translation>Jetzt</translation>
        </message>
        <message>
            <source>Settings</source>
            <extracomment>views/rail.py</extracomment>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Teacher</source>
            <extracomment>views/rail.py</extracomment>
            <translation>Lehrperson</translation>
        </message>
        <message>
            <source>Teacher: {name}</source>
            <extracomment>views/rail.py</extracomment>
            <translation>Lehrperson: {name}</translation>
        </message>
        <message>
            <source>This cycle is still empty.</source>
            <extracomment>views/rail.py</extracomment>
            <translation>Dieser Zyklus ist noch leer.</translation>
        </message>
        <message>
            <source>Untitled</source>
            <extracomment>views/rail.py</extracomment>
            <translation>Ohne Titel</translation>
        </message>
        <message>
            <source>Wait until the policy is done.</source>
            <extracomment>views/rail.py</extracomment>
            <translation>Warten Sie, bis die Policy fertig ist.</translation>
        </message>
    </context>
    <context>
        <name>RankHandle</name>
        <message>
            <source>Drag {completion} to its rank</source>
            <extracomment>views/widgets/rank_handle.py</extracomment>
            <translation>{completion} auf ihren Rang ziehen</translation>
        </message>
        <message>
            <source>{what}. These keys do the same: {keys}</source>
            <extracomment>views/widgets/rank_handle.py</extracomment>
            <translation>{what}. Diese Tasten tun dasselbe: {keys}</translation>
        </message>
    </context>
    <context>
        <name>RankStrip</name>
        <message>
            <source>Better than {others}</source>
            <extracomment>views/widgets/rank_strip.py</extracomment>
            <translation>Besser als {others}</translation>
        </message>
        <message>
            <source>Between {better} and {worse}</source>
            <extracomment>views/widgets/rank_strip.py</extracomment>
            <translation>Zwischen {better} und {worse}</translation>
        </message>
        <message>
            <source>Drop {letter} on a rank or between two: 1 is the best. Esc cancels.</source>
            <extracomment>views/widgets/rank_strip.py</extracomment>
            <translation>Legen Sie {letter} auf einem Rang oder zwischen zweien ab: 1 ist der beste. Esc bricht ab.</translation>
        </message>
        <message>
            <source>Rank {place} of {many}</source>
            <extracomment>views/widgets/rank_strip.py</extracomment>
            <translation>Rang {place} von {many}</translation>
        </message>
        <message>
            <source>Tie with {others}</source>
            <extracomment>views/widgets/rank_strip.py</extracomment>
            <translation>Gleicher Rang wie {others}</translation>
        </message>
        <message>
            <source>Worse than {others}</source>
            <extracomment>views/widgets/rank_strip.py</extracomment>
            <translation>Schlechter als {others}</translation>
        </message>
    </context>
    <context>
        <name>RemarkBar</name>
        <message>
            <source>Comment</source>
            <extracomment>views/widgets/remark_bar.py</extracomment>
            <translation>Kommentieren</translation>
        </message>
        <message>
            <source>Flag, to look at it again</source>
            <extracomment>views/widgets/remark_bar.py</extracomment>
            <translation>Vormerken, um sie noch einmal anzusehen</translation>
        </message>
        <message>
            <source>Mark words</source>
            <extracomment>views/widgets/remark_bar.py</extracomment>
            <translation>Wörter markieren</translation>
        </message>
        <message>
            <source>Skip for now; a skip is no score</source>
            <extracomment>views/widgets/remark_bar.py</extracomment>
            <translation>Vorerst überspringen; das ist keine Bewertung</translation>
        </message>
        <message>
            <source>flagged</source>
            <extracomment>views/widgets/remark_bar.py</extracomment>
            <translation>vorgemerkt</translation>
        </message>
        <message>
            <source>skipped</source>
            <extracomment>views/widgets/remark_bar.py</extracomment>
            <translation>übersprungen</translation>
        </message>
    </context>
    <context>
        <name>RemarkLists</name>
        <message>
            <source>Completions</source>
            <extracomment>views/widgets/remark_lists.py</extracomment>
            <translation>Antworten</translation>
        </message>
        <message>
            <source>Done</source>
            <extracomment>views/widgets/remark_lists.py</extracomment>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Nothing like that.</source>
            <extracomment>views/widgets/remark_lists.py</extracomment>
            <translation>Nichts dergleichen.</translation>
        </message>
        <message>
            <source>Prompt {place}, completion {letter}</source>
            <extracomment>views/widgets/remark_lists.py</extracomment>
            <translation>Prompt {place}, Antwort {letter}</translation>
        </message>
        <message>
            <source>Search the comments</source>
            <extracomment>views/widgets/remark_lists.py</extracomment>
            <translation>Kommentare durchsuchen</translation>
        </message>
        <message>
            <source>Skipped, flagged and commented completions</source>
            <extracomment>views/widgets/remark_lists.py</extracomment>
            <translation>Übersprungene, vorgemerkte und kommentierte Antworten</translation>
        </message>
        <message>
            <source>Skipped, flagged, commented</source>
            <extracomment>views/widgets/remark_lists.py</extracomment>
            <translation>Übersprungen, vorgemerkt, kommentiert</translation>
        </message>
        <message>
            <source>flagged</source>
            <extracomment>views/widgets/remark_lists.py</extracomment>
            <translation>vorgemerkt</translation>
        </message>
        <message>
            <source>skipped</source>
            <extracomment>views/widgets/remark_lists.py</extracomment>
            <translation>übersprungen</translation>
        </message>
    </context>
    <context>
        <name>ReplyColumn</name>
        <message>
            <source>Go on with it</source>
            <extracomment>views/widgets/reply_column.py</extracomment>
            <translation>Damit weitermachen</translation>
        </message>
        <message>
            <source>Go on with reply {number} ({keys})</source>
            <extracomment>views/widgets/reply_column.py</extracomment>
            <translation>Mit Antwort {number} weitermachen ({keys})</translation>
        </message>
        <message>
            <source>Reply {number}</source>
            <extracomment>views/widgets/reply_column.py</extracomment>
            <translation>Antwort {number}</translation>
        </message>
        <message>
            <source>Thinking…</source>
            <extracomment>views/widgets/reply_column.py</extracomment>
            <translation>Denkt nach…</translation>
        </message>
        <message>
            <source>on your branch</source>
            <extracomment>views/widgets/reply_column.py</extracomment>
            <translation>auf Ihrem Zweig</translation>
        </message>
    </context>
    <context>
        <name>RespectedList</name>
        <message>
            <source>Conclusion</source>
            <extracomment>views/widgets/respected.py</extracomment>
            <translation>Schlussfolgerung</translation>
        </message>
        <message>
            <source>Fact</source>
            <extracomment>views/widgets/respected.py</extracomment>
            <translation>Fakt</translation>
        </message>
        <message>
            <source>Persona</source>
            <extracomment>views/widgets/respected.py</extracomment>
            <translation>Persona</translation>
        </message>
        <message>
            <source>What a right answer must respect</source>
            <extracomment>views/widgets/respected.py</extracomment>
            <translation>Was eine richtige Antwort beachten muss</translation>
        </message>
        <message>
            <source>{text} (no longer in the prompt)</source>
            <extracomment>views/widgets/respected.py</extracomment>
            <translation>{text} (nicht mehr im Prompt)</translation>
        </message>
    </context>
    <context>
        <name>RewriteBox</name>
        <message>
            <source>Cancel</source>
            <extracomment>views/widgets/rewrite_box.py</extracomment>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>How you would have said it</source>
            <extracomment>views/widgets/rewrite_box.py</extracomment>
            <translation>Wie Sie es gesagt hätten</translation>
        </message>
        <message>
            <source>Remove rewrite</source>
            <extracomment>views/widgets/rewrite_box.py</extracomment>
            <translation>Neufassung entfernen</translation>
        </message>
        <message>
            <source>Save rewrite</source>
            <extracomment>views/widgets/rewrite_box.py</extracomment>
            <translation>Neufassung speichern</translation>
        </message>
        <message>
            <source>What your rewrite changes</source>
            <extracomment>views/widgets/rewrite_box.py</extracomment>
            <translation>Was Ihre Neufassung ändert</translation>
        </message>
        <message>
            <source>Your rewrite</source>
            <extracomment>views/widgets/rewrite_box.py</extracomment>
            <translation>Ihre Neufassung</translation>
        </message>
    </context>
    <context>
        <name>Ring</name>
        <message>
            <source>Cycle</source>
            <extracomment>views/widgets/ring.py</extracomment>
            <translation>Zyklus</translation>
        </message>
    </context>
    <context>
        <name>Row</name>
        <message>
            <source>In your words</source>
            <extracomment>views/widgets/rows.py</extracomment>
            <translation>In Ihren Worten</translation>
        </message>
        <message>
            <source>Policy</source>
            <extracomment>views/widgets/rows.py</extracomment>
            <translation>Policy</translation>
        </message>
        <message>
            <source>System</source>
            <extracomment>views/widgets/rows.py</extracomment>
            <translation>System</translation>
        </message>
        <message>
            <source>Teacher</source>
            <extracomment>views/widgets/rows.py</extracomment>
            <translation>Lehrperson</translation>
        </message>
    </context>
    <context>
        <name>RubricWeights</name>
        <message>
            <source>Content</source>
            <extracomment>views/widgets/rubric_weights.py</extracomment>
            <translation>Inhalt</translation>
        </message>
        <message>
            <source>Done</source>
            <extracomment>views/widgets/rubric_weights.py</extracomment>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>How much each criterion counts in the reward. Scores stay as they are.</source>
            <extracomment>views/widgets/rubric_weights.py</extracomment>
            <translation>Wie viel jedes Kriterium in der Belohnung zählt. Die Bewertungen bleiben, wie sie sind.</translation>
        </message>
        <message>
            <source>Logic</source>
            <extracomment>views/widgets/rubric_weights.py</extracomment>
            <translation>Logik</translation>
        </message>
        <message>
            <source>One weight at least must be above 0.</source>
            <extracomment>views/widgets/rubric_weights.py</extracomment>
            <translation>Mindestens ein Gewicht muss über 0 liegen.</translation>
        </message>
        <message>
            <source>Persona</source>
            <extracomment>views/widgets/rubric_weights.py</extracomment>
            <translation>Persona</translation>
        </message>
        <message>
            <source>Weight of {name}</source>
            <extracomment>views/widgets/rubric_weights.py</extracomment>
            <translation>Gewicht von {name}</translation>
        </message>
        <message>
            <source>Weights of the criteria</source>
            <extracomment>views/widgets/rubric_weights.py</extracomment>
            <translation>Gewichte der Kriterien</translation>
        </message>
    </context>
    <context>
        <name>ScoringDesk</name>
        <message>
            <source>A right answer respects</source>
            <extracomment>views/widgets/scoring_desk.py</extracomment>
            <translation>Eine richtige Antwort beachtet</translation>
        </message>
        <message>
            <source>It comes in the order in which the prompts were made.</source>
            <extracomment>views/widgets/scoring_desk.py</extracomment>
            <translation>Er kommt in der Reihenfolge, in der die Prompts erstellt wurden.</translation>
        </message>
        <message>
            <source>It comes now because its kind was seldom scored so far.</source>
            <extracomment>views/widgets/scoring_desk.py</extracomment>
            <translation>Er kommt jetzt, weil seine Art bisher selten bewertet wurde.</translation>
        </message>
        <message>
            <source>It comes now because its two best are predicted nearly alike.</source>
            <extracomment>views/widgets/scoring_desk.py</extracomment>
            <translation>Er kommt jetzt, weil seine zwei besten fast gleich vorhergesagt sind.</translation>
        </message>
        <message>
            <source>It comes now because the reward model is unsure of it: ± {std}.</source>
            <extracomment>views/widgets/scoring_desk.py</extracomment>
            <translation>Er kommt jetzt, weil das Belohnungsmodell bei ihm unsicher ist: ± {std}.</translation>
        </message>
        <message>
            <source>It was drawn at random, as a check.</source>
            <extracomment>views/widgets/scoring_desk.py</extracomment>
            <translation>Er wurde zufällig gezogen, als Kontrolle.</translation>
        </message>
        <message>
            <source>Labyrinth prompt</source>
            <extracomment>views/widgets/scoring_desk.py</extracomment>
            <translation>Labyrinth-Prompt</translation>
        </message>
        <message>
            <source>What a right answer respects</source>
            <extracomment>views/widgets/scoring_desk.py</extracomment>
            <translation>Was eine richtige Antwort beachtet</translation>
        </message>
    </context>
    <context>
        <name>ScoringEmpty</name>
        <message>
            <source>Go to the labyrinth</source>
            <extracomment>views/widgets/scoring_empty.py</extracomment>
            <translation>Zum Labyrinth</translation>
        </message>
        <message>
            <source>Let the policy answer</source>
            <extracomment>views/widgets/scoring_empty.py</extracomment>
            <translation>Policy antworten lassen</translation>
        </message>
        <message>
            <source>No labyrinth prompts yet</source>
            <extracomment>views/widgets/scoring_empty.py</extracomment>
            <translation>Noch keine Labyrinth-Prompts</translation>
        </message>
        <message>
            <source>Nothing to score yet</source>
            <extracomment>views/widgets/scoring_empty.py</extracomment>
            <translation>Noch nichts zu bewerten</translation>
        </message>
        <message>
            <source>The policy answers each labyrinth prompt several times. You score each completion for content, logic and persona, without knowing which one came first.</source>
            <extracomment>views/widgets/scoring_empty.py</extracomment>
            <translation>Die Policy beantwortet jeden Labyrinth-Prompt mehrmals. Sie bewerten jede Antwort nach Inhalt, Logik und Persona, ohne zu wissen, welche zuerst kam.</translation>
        </message>
        <message>
            <source>The policy is busy or not loaded.</source>
            <extracomment>views/widgets/scoring_empty.py</extracomment>
            <translation>Die Policy ist beschäftigt oder nicht geladen.</translation>
        </message>
        <message>
            <source>The policy is still loading.</source>
            <extracomment>views/widgets/scoring_empty.py</extracomment>
            <translation>Die Policy wird noch geladen.</translation>
        </message>
    </context>
    <context>
        <name>ScoringFooter</name>
        <message>
            <source>All bad</source>
            <extracomment>views/widgets/scoring_footer.py</extracomment>
            <translation>Alle schlecht</translation>
        </message>
        <message>
            <source>Answer the new prompts</source>
            <extracomment>views/widgets/scoring_footer.py</extracomment>
            <translation>Neue Prompts beantworten</translation>
        </message>
        <message>
            <source>Continue to policy update</source>
            <extracomment>views/widgets/scoring_footer.py</extracomment>
            <translation>Weiter zum Policy-Update</translation>
        </message>
        <message>
            <source>Next prompt</source>
            <extracomment>views/widgets/scoring_footer.py</extracomment>
            <translation>Nächster Prompt</translation>
        </message>
        <message>
            <source>None of these completions is good</source>
            <extracomment>views/widgets/scoring_footer.py</extracomment>
            <translation>Keine dieser Antworten ist gut</translation>
        </message>
        <message>
            <source>Previous prompt</source>
            <extracomment>views/widgets/scoring_footer.py</extracomment>
            <translation>Voriger Prompt</translation>
        </message>
        <message>
            <source>Prompt {place} of {many}</source>
            <extracomment>views/widgets/scoring_footer.py</extracomment>
            <translation>Prompt {place} von {many}</translation>
        </message>
        <message>
            <source>Score at least one.</source>
            <extracomment>views/widgets/scoring_footer.py</extracomment>
            <translation>Bewerten Sie mindestens eine.</translation>
        </message>
    </context>
    <context>
        <name>ScoringPage</name>
        <message>
            <source>Agreement</source>
            <extracomment>views/scoring.py</extracomment>
            <translation>Übereinstimmung</translation>
        </message>
        <message>
            <source>Scoring</source>
            <extracomment>views/scoring.py</extracomment>
            <translation>Bewertung</translation>
        </message>
        <message>
            <source>Weights</source>
            <extracomment>views/scoring.py</extracomment>
            <translation>Gewichte</translation>
        </message>
        <message>
            <source>You score each completion as soon as all of them are here.</source>
            <extracomment>views/scoring.py</extracomment>
            <translation>Sie bewerten jede Antwort, sobald alle da sind.</translation>
        </message>
    </context>
    <context>
        <name>SelfCheck</name>
        <message>
            <source>Install Ouroboros again.</source>
            <extracomment>views/self_check.py</extracomment>
            <translation>Installieren Sie Ouroboros erneut.</translation>
        </message>
        <message>
            <source>This installation lacks {what}.</source>
            <extracomment>views/self_check.py</extracomment>
            <translation>Dieser Installation fehlt {what}.</translation>
        </message>
    </context>
    <context>
        <name>ServerChoice</name>
        <message>
            <source>No server yet</source>
            <extracomment>views/widgets/server_choice.py</extracomment>
            <translation>Noch kein Server</translation>
        </message>
        <message>
            <source>{name} (removed)</source>
            <extracomment>views/widgets/server_choice.py</extracomment>
            <translation>{name} (entfernt)</translation>
        </message>
    </context>
    <context>
        <name>ServerForm</name>
        <message>
            <source> a month</source>
            <extracomment>views/server_form.py</extracomment>
            <translation> im Monat</translation>
        </message>
        <message>
            <source>A million tokens; 0 where it costs nothing.</source>
            <extracomment>views/server_form.py</extracomment>
            <translation>Für eine Million Tokens; 0, wo es nichts kostet.</translation>
        </message>
        <message>
            <source>Add a server</source>
            <extracomment>views/server_form.py</extracomment>
            <translation>Server hinzufügen</translation>
        </message>
        <message>
            <source>Address</source>
            <extracomment>views/server_form.py</extracomment>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>As the server calls it</source>
            <extracomment>views/server_form.py</extracomment>
            <translation>Wie der Server es nennt</translation>
        </message>
        <message>
            <source>Begins with https:// or http:// and often ends with /v1.</source>
            <extracomment>views/server_form.py</extracomment>
            <translation>Beginnt mit https:// oder http:// und endet oft mit /v1.</translation>
        </message>
        <message>
            <source>Budget</source>
            <extracomment>views/server_form.py</extracomment>
            <translation>Budget</translation>
        </message>
        <message>
            <source>Cancel</source>
            <extracomment>views/server_form.py</extracomment>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Edit server</source>
            <extracomment>views/server_form.py</extracomment>
            <translation>Server bearbeiten</translation>
        </message>
        <message>
            <source>In a calendar month. Once it is spent nothing more is sent there.</source>
            <extracomment>views/server_form.py</extracomment>
            <translation>In einem Kalendermonat. Ist es ausgegeben, wird nichts mehr dorthin gesendet.</translation>
        </message>
        <message>
            <source>Key</source>
            <extracomment>views/server_form.py</extracomment>
            <translation>Schlüssel</translation>
        </message>
        <message>
            <source>Model</source>
            <extracomment>views/server_form.py</extracomment>
            <translation>Modell</translation>
        </message>
        <message>
            <source>Name</source>
            <extracomment>views/server_form.py</extracomment>
            <translation>Name</translation>
        </message>
        <message>
            <source>No limit</source>
            <extracomment>views/server_form.py</extracomment>
            <translation>Unbegrenzt</translation>
        </message>
        <message>
            <source>Price of what it reads</source>
            <extracomment>views/server_form.py</extracomment>
            <translation>Preis für das, was er liest</translation>
        </message>
        <message>
            <source>Price of what it writes</source>
            <extracomment>views/server_form.py</extracomment>
            <translation>Preis für das, was er schreibt</translation>
        </message>
        <message>
            <source>Save</source>
            <extracomment>views/server_form.py</extracomment>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Such as Llama at home</source>
            <extracomment>views/server_form.py</extracomment>
            <translation>Etwa: Llama zu Hause</translation>
        </message>
    </context>
    <context>
        <name>ServerList</name>
        <message>
            <source>A server can be the policy, a judge or a helper. It runs on this computer, such as llama.cpp or Ollama, or elsewhere, such as OpenAI's. Nothing is sent to one elsewhere before you have agreed to it.</source>
            <extracomment>views/widgets/server_list.py</extracomment>
            <translation>Ein Server kann die Policy, ein Gutachter oder ein Helfer sein. Er läuft auf diesem Computer, wie llama.cpp oder Ollama, oder anderswo, wie der von OpenAI. Anderswohin wird nichts gesendet, bevor Sie zugestimmt haben.</translation>
        </message>
        <message>
            <source>Agree that words go to {server}</source>
            <extracomment>views/widgets/server_list.py</extracomment>
            <translation>Zustimmen, dass Texte an {server} gehen</translation>
        </message>
        <message>
            <source>Agree…</source>
            <extracomment>views/widgets/server_list.py</extracomment>
            <translation>Zustimmen…</translation>
        </message>
        <message>
            <source>Edit</source>
            <extracomment>views/widgets/server_list.py</extracomment>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <source>Edit {server}</source>
            <extracomment>views/widgets/server_list.py</extracomment>
            <translation>{server} bearbeiten</translation>
        </message>
        <message>
            <source>No price</source>
            <extracomment>views/widgets/server_list.py</extracomment>
            <translation>Kein Preis</translation>
        </message>
        <message>
            <source>No servers yet</source>
            <extracomment>views/widgets/server_list.py</extracomment>
            <translation>Noch keine Server</translation>
        </message>
        <message>
            <source>Remove {server}</source>
            <extracomment>views/widgets/server_list.py</extracomment>
            <translation>{server} entfernen</translation>
        </message>
        <message>
            <source>US$ {read} for a million tokens read, US$ {written} written</source>
            <extracomment>views/widgets/server_list.py</extracomment>
            <translation>US$ {read} für eine Million gelesener Tokens, US$ {written} für geschriebene</translation>
        </message>
        <message>
            <source>agreed on {day}</source>
            <extracomment>views/widgets/server_list.py</extracomment>
            <translation>zugestimmt am {day}</translation>
        </message>
        <message>
            <source>at most US$ {budget} a month</source>
            <extracomment>views/widgets/server_list.py</extracomment>
            <translation>höchstens US$ {budget} im Monat</translation>
        </message>
        <message>
            <source>not agreed yet</source>
            <extracomment>views/widgets/server_list.py</extracomment>
            <translation>noch nicht zugestimmt</translation>
        </message>
        <message>
            <source>on this computer</source>
            <extracomment>views/widgets/server_list.py</extracomment>
            <translation>auf diesem Computer</translation>
        </message>
    </context>
    <context>
        <name>ServersDialog</name>
        <message>
            <source>Add a server</source>
            <extracomment>views/servers_dialog.py</extracomment>
            <translation>Server hinzufügen</translation>
        </message>
        <message>
            <source>Another server</source>
            <extracomment>views/servers_dialog.py</extracomment>
            <translation>Weiterer Server</translation>
        </message>
        <message>
            <source>Close</source>
            <extracomment>views/servers_dialog.py</extracomment>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Servers</source>
            <extracomment>views/servers_dialog.py</extracomment>
            <translation>Server</translation>
        </message>
        <message>
            <source>Undo</source>
            <extracomment>views/servers_dialog.py</extracomment>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>“{name}” was removed.</source>
            <extracomment>views/servers_dialog.py</extracomment>
            <translation>„{name}“ wurde entfernt.</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>Add, edit and remove servers for models</source>
            <extracomment>views/settings_dialog.py</extracomment>
            <translation>Server für Modelle hinzufügen, bearbeiten und entfernen</translation>
        </message>
        <message>
            <source>Cancel</source>
            <extracomment>views/settings_dialog.py</extracomment>
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Find a setting</source>
            <extracomment>views/settings_dialog.py</extracomment>
            <translation>Einstellung suchen</translation>
        </message>
        <message>
            <source>No setting has these words.</source>
            <extracomment>views/settings_dialog.py</extracomment>
            <translation>Keine Einstellung enthält diese Wörter.</translation>
        </message>
        <message>
            <source>None</source>
            <extracomment>views/settings_dialog.py</extracomment>
            <translation>Keine</translation>
        </message>
        <message>
            <source>Save</source>
            <extracomment>views/settings_dialog.py</extracomment>
            <translation>Speichern</translation>
        </message>
        <message>
            <source>Servers…</source>
            <extracomment>views/settings_dialog.py</extracomment>
            <translation>Server…</translation>
        </message>
        <message>
            <source>Settings</source>
            <extracomment>views/settings_dialog.py</extracomment>
            <translation>Einstellungen</translation>
        </message>
    </context>
    <context>
        <name>SettleCard</name>
        <message>
            <source>(no text)</source>
            <extracomment>views/widgets/settle_card.py</extracomment>
            <translation>(kein Text)</translation>
        </message>
        <message>
            <source>Can't say</source>
            <extracomment>views/widgets/settle_card.py</extracomment>
            <translation>Keine Angabe</translation>
        </message>
        <message>
            <source>Completion</source>
            <extracomment>views/widgets/settle_card.py</extracomment>
            <translation>Antwort</translation>
        </message>
        <message>
            <source>Content</source>
            <extracomment>views/widgets/settle_card.py</extracomment>
            <translation>Inhalt</translation>
        </message>
        <message>
            <source>Labyrinth prompt</source>
            <extracomment>views/widgets/settle_card.py</extracomment>
            <translation>Labyrinth-Prompt</translation>
        </message>
        <message>
            <source>Let this count</source>
            <extracomment>views/widgets/settle_card.py</extracomment>
            <translation>Diese zählen lassen</translation>
        </message>
        <message>
            <source>Logic</source>
            <extracomment>views/widgets/settle_card.py</extracomment>
            <translation>Logik</translation>
        </message>
        <message>
            <source>Persona</source>
            <extracomment>views/widgets/settle_card.py</extracomment>
            <translation>Persona</translation>
        </message>
        <message>
            <source>Reward</source>
            <extracomment>views/widgets/settle_card.py</extracomment>
            <translation>Belohnung</translation>
        </message>
        <message>
            <source>Rewards {spread} apart</source>
            <extracomment>views/widgets/settle_card.py</extracomment>
            <translation>Belohnungen {spread} auseinander</translation>
        </message>
        <message>
            <source>Teacher {letter}</source>
            <extracomment>views/widgets/settle_card.py</extracomment>
            <translation>Lehrperson {letter}</translation>
        </message>
        <message>
            <source>What shall count</source>
            <extracomment>views/widgets/settle_card.py</extracomment>
            <translation>Was zählen soll</translation>
        </message>
        <message>
            <source>What shall count instead</source>
            <extracomment>views/widgets/settle_card.py</extracomment>
            <translation>Was stattdessen zählen soll</translation>
        </message>
        <message>
            <source>can't say</source>
            <extracomment>views/widgets/settle_card.py</extracomment>
            <translation>keine Angabe</translation>
        </message>
        <message>
            <source>settled: this counts</source>
            <extracomment>views/widgets/settle_card.py</extracomment>
            <translation>geklärt: diese zählt</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsDialog</name>
        <message>
            <source>Close</source>
            <extracomment>views/shortcuts_dialog.py</extracomment>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <extracomment>views/shortcuts_dialog.py</extracomment>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <source>Press the keys beside an action to choose others, then Backspace for none or Esc to keep them. Those that every text and list has cannot be changed.</source>
            <extracomment>views/shortcuts_dialog.py</extracomment>
            <translation>Drücken Sie die Tasten neben einer Aktion, um andere zu wählen, danach die Rücktaste für keine oder Esc, um sie zu behalten. Tasten, die jeder Text und jede Liste hat, lassen sich nicht ändern.</translation>
        </message>
        <message>
            <source>Usual keys for all</source>
            <extracomment>views/shortcuts_dialog.py</extracomment>
            <translation>Übliche Tasten für alle</translation>
        </message>
        <message>
            <source>Usual keys for {title}</source>
            <extracomment>views/shortcuts_dialog.py</extracomment>
            <translation>Übliche Tasten für {title}</translation>
        </message>
        <message>
            <source>{keys} belongs to “{other}”. Choose others, or change those first.</source>
            <extracomment>views/shortcuts_dialog.py</extracomment>
            <translation>{keys} gehört zu „{other}“. Wählen Sie andere, oder ändern Sie zuerst jene.</translation>
        </message>
        <message>
            <source>{keys} moves the focus, or presses what has it. Choose others.</source>
            <extracomment>views/shortcuts_dialog.py</extracomment>
            <translation>{keys} bewegt den Fokus oder betätigt, was ihn hat. Wählen Sie andere.</translation>
        </message>
        <message>
            <source>{keys} would be typed into texts. Add Ctrl or Alt, or take F1 to F12.</source>
            <extracomment>views/shortcuts_dialog.py</extracomment>
            <translation>{keys} würde in Texte getippt. Nehmen Sie Strg oder Alt hinzu, oder F1 bis F12.</translation>
        </message>
    </context>
    <context>
        <name>ShownBeside</name>
        <message numerus="yes">
            <source>Beside these: %n rehearsals, short texts by the reference policy, so that it loses little else</source>
            <extracomment>views/widgets/shown_beside.py</extracomment>
            <translation>
                <numerusform>Dazu %n Wiederholung: ein kurzer Text der Referenz-Policy, damit sonst wenig verloren geht</numerusform>
                <numerusform>Dazu %n Wiederholungen: kurze Texte der Referenz-Policy, damit sonst wenig verloren geht</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Beside these: up to %n recall lessons, long dialogues about facts you approved and others that are made up</source>
            <extracomment>views/widgets/shown_beside.py</extracomment>
            <translation>
                <numerusform>Dazu höchstens %n Erinnerungslektion: ein langer Dialog über Fakten, die Sie freigegeben haben, und erfundene</numerusform>
                <numerusform>Dazu bis zu %n Erinnerungslektionen: lange Dialoge über Fakten, die Sie freigegeben haben, und erfundene</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SittingProgress</name>
        <message numerus="yes">
            <source>%n left</source>
            <extracomment>views/widgets/sitting_progress.py</extracomment>
            <translation>
                <numerusform>noch %n</numerusform>
                <numerusform>noch %n</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n skipped</source>
            <extracomment>views/widgets/sitting_progress.py</extracomment>
            <translation>
                <numerusform>%n übersprungen</numerusform>
                <numerusform>%n übersprungen</numerusform>
            </translation>
        </message>
        <message>
            <source>Completions that are scored</source>
            <extracomment>views/widgets/sitting_progress.py</extracomment>
            <translation>Bewertete Antworten</translation>
        </message>
        <message>
            <source>Skipped, flagged, commented</source>
            <extracomment>views/widgets/sitting_progress.py</extracomment>
            <translation>Übersprungen, vorgemerkt, kommentiert</translation>
        </message>
        <message>
            <source>{minutes} active min</source>
            <extracomment>views/widgets/sitting_progress.py</extracomment>
            <translation>{minutes} min aktiv</translation>
        </message>
        <message>
            <source>{pace} s each in this sitting</source>
            <extracomment>views/widgets/sitting_progress.py</extracomment>
            <translation>je {pace} s in dieser Sitzung</translation>
        </message>
        <message>
            <source>{scored} of {total} scored</source>
            <extracomment>views/widgets/sitting_progress.py</extracomment>
            <translation>{scored} von {total} bewertet</translation>
        </message>
    </context>
    <context>
        <name>Starters</name>
        <message>
            <source>Ask me three questions about my week.</source>
            <extracomment>views/widgets/starters.py</extracomment>
            <translation>Stell mir drei Fragen zu meiner Woche.</translation>
        </message>
        <message>
            <source>Labyrinth prompts put what you agreed on to the test.</source>
            <extracomment>views/widgets/starters.py</extracomment>
            <translation>Labyrinth-Prompts stellen auf die Probe, worauf Sie sich geeinigt haben.</translation>
        </message>
        <message>
            <source>Let us plan a small garden together.</source>
            <extracomment>views/widgets/starters.py</extracomment>
            <translation>Lass uns zusammen einen kleinen Garten planen.</translation>
        </message>
        <message>
            <source>Start a dialogue</source>
            <extracomment>views/widgets/starters.py</extracomment>
            <translation>Dialog beginnen</translation>
        </message>
        <message>
            <source>Talk with the policy, a language model, until you agree.</source>
            <extracomment>views/widgets/starters.py</extracomment>
            <translation>Sprechen Sie mit der Policy, einem Sprachmodell, bis Sie sich einig sind.</translation>
        </message>
        <message>
            <source>Talk with the policy; what you agree on here is what it will learn.</source>
            <extracomment>views/widgets/starters.py</extracomment>
            <translation>Sprechen Sie mit der Policy; worauf Sie sich hier einigen, das wird sie lernen.</translation>
        </message>
        <message>
            <source>Welcome to Ouroboros</source>
            <extracomment>views/widgets/starters.py</extracomment>
            <translation>Willkommen bei Ouroboros</translation>
        </message>
        <message>
            <source>You score, the policy learns, and you decide what stays.</source>
            <extracomment>views/widgets/starters.py</extracomment>
            <translation>Sie bewerten, die Policy lernt, und Sie entscheiden, was bleibt.</translation>
        </message>
        <message>
            <source>{keys} begins with the first. Or write something of your own.</source>
            <extracomment>views/widgets/starters.py</extracomment>
            <translation>{keys} beginnt mit dem ersten. Oder schreiben Sie etwas Eigenes.</translation>
        </message>
        <message>
            <source>{keys} installs it; then you can begin.</source>
            <extracomment>views/widgets/starters.py</extracomment>
            <translation>{keys} installiert es; dann können Sie beginnen.</translation>
        </message>
    </context>
    <context>
        <name>StatusBar</name>
        <message>
            <source>No policy</source>
            <extracomment>views/status.py</extracomment>
            <translation>Keine Policy</translation>
        </message>
        <message>
            <source>Saved {time}</source>
            <extracomment>views/status.py</extracomment>
            <translation>Gespeichert {time}</translation>
        </message>
        <message>
            <source>adapter {number}</source>
            <extracomment>views/status.py</extracomment>
            <translation>Adapter {number}</translation>
        </message>
        <message>
            <source>bare policy</source>
            <extracomment>views/status.py</extracomment>
            <translation>Policy ohne Adapter</translation>
        </message>
        <message>
            <source>loading</source>
            <extracomment>views/status.py</extracomment>
            <translation>wird geladen</translation>
        </message>
        <message>
            <source>not loaded</source>
            <extracomment>views/status.py</extracomment>
            <translation>nicht geladen</translation>
        </message>
        <message>
            <source>{speed} tokens/s</source>
            <extracomment>views/status.py</extracomment>
            <translation>{speed} Tokens/s</translation>
        </message>
    </context>
    <context>
        <name>Stops</name>
        <message>
            <source>Code in {language}: {code}</source>
            <extracomment>views/widgets/stops.py</extracomment>
            <translation>Code in {language}: {code}</translation>
        </message>
        <message>
            <source>Code: {code}</source>
            <extracomment>views/widgets/stops.py</extracomment>
            <translation>Code: {code}</translation>
        </message>
        <message>
            <source>Link: {text}</source>
            <extracomment>views/widgets/stops.py</extracomment>
            <translation>Link: {text}</translation>
        </message>
    </context>
    <context>
        <name>StrengthButton</name>
        <message>
            <source>Adapter {number} · {percent} %</source>
            <extracomment>views/widgets/strength.py</extracomment>
            <translation>Adapter {number} · {percent} %</translation>
        </message>
        <message>
            <source>How much of the live adapter answers in dialogues</source>
            <extracomment>views/widgets/strength.py</extracomment>
            <translation>Wie viel vom aktiven Adapter in Dialogen antwortet</translation>
        </message>
    </context>
    <context>
        <name>SummaryPage</name>
        <message>
            <source>Approve summary</source>
            <extracomment>views/summary.py</extracomment>
            <translation>Zusammenfassung freigeben</translation>
        </message>
        <message>
            <source>Approve summary ({keys})</source>
            <extracomment>views/summary.py</extracomment>
            <translation>Zusammenfassung freigeben ({keys})</translation>
        </message>
        <message>
            <source>Approved</source>
            <extracomment>views/summary.py</extracomment>
            <translation>Freigegeben</translation>
        </message>
        <message>
            <source>Continue to labyrinth</source>
            <extracomment>views/summary.py</extracomment>
            <translation>Weiter zum Labyrinth</translation>
        </message>
        <message>
            <source>Deleted “{text}”</source>
            <extracomment>views/summary.py</extracomment>
            <translation>„{text}“ gelöscht</translation>
        </message>
        <message>
            <source>Draft it again</source>
            <extracomment>views/summary.py</extracomment>
            <translation>Neu entwerfen</translation>
        </message>
        <message>
            <source>Draft it for me</source>
            <extracomment>views/summary.py</extracomment>
            <translation>Für mich entwerfen</translation>
        </message>
        <message>
            <source>Go to the dialogue</source>
            <extracomment>views/summary.py</extracomment>
            <translation>Zum Dialog</translation>
        </message>
        <message>
            <source>Needs at least one fact or conclusion.</source>
            <extracomment>views/summary.py</extracomment>
            <translation>Braucht mindestens einen Fakt oder eine Schlussfolgerung.</translation>
        </message>
        <message>
            <source>No summary yet</source>
            <extracomment>views/summary.py</extracomment>
            <translation>Noch keine Zusammenfassung</translation>
        </message>
        <message>
            <source>Nothing to summarise yet</source>
            <extracomment>views/summary.py</extracomment>
            <translation>Noch nichts zusammenzufassen</translation>
        </message>
        <message>
            <source>Summary</source>
            <extracomment>views/summary.py</extracomment>
            <translation>Zusammenfassung</translation>
        </message>
        <message>
            <source>The helper</source>
            <extracomment>views/summary.py</extracomment>
            <translation>Der Helfer</translation>
        </message>
        <message>
            <source>The helper drafts a new summary; you take of it what is better</source>
            <extracomment>views/summary.py</extracomment>
            <translation>Der Helfer entwirft eine neue Zusammenfassung; Sie übernehmen daraus, was besser ist</translation>
        </message>
        <message>
            <source>The policy</source>
            <extracomment>views/summary.py</extracomment>
            <translation>Die Policy</translation>
        </message>
        <message>
            <source>The policy cannot be asked right now; you can write it yourself.</source>
            <extracomment>views/summary.py</extracomment>
            <translation>Die Policy kann gerade nicht gefragt werden; Sie können selbst schreiben.</translation>
        </message>
        <message>
            <source>The policy drafts a new summary; you take of it what is better</source>
            <extracomment>views/summary.py</extracomment>
            <translation>Die Policy entwirft eine neue Zusammenfassung; Sie übernehmen daraus, was besser ist</translation>
        </message>
        <message>
            <source>The policy is still loading.</source>
            <extracomment>views/summary.py</extracomment>
            <translation>Die Policy wird noch geladen.</translation>
        </message>
        <message>
            <source>The summary condenses your dialogue into facts, conclusions and a persona. {who} drafts it, you correct and approve it. Labyrinth prompts are made from nothing else.</source>
            <extracomment>views/summary.py</extracomment>
            <translation>Die Zusammenfassung verdichtet Ihren Dialog zu Fakten, Schlussfolgerungen und einer Persona. {who} entwirft sie, Sie berichtigen sie und geben sie frei. Labyrinth-Prompts entstehen aus nichts anderem.</translation>
        </message>
        <message>
            <source>Undo</source>
            <extracomment>views/summary.py</extracomment>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>What labyrinth prompts are made from. Every entry can be edited.</source>
            <extracomment>views/summary.py</extracomment>
            <translation>Woraus Labyrinth-Prompts entstehen. Jeder Eintrag lässt sich bearbeiten.</translation>
        </message>
        <message>
            <source>Write it myself</source>
            <extracomment>views/summary.py</extracomment>
            <translation>Selbst schreiben</translation>
        </message>
    </context>
    <context>
        <name>TeacherMenu</name>
        <message>
            <source>Add a teacher…</source>
            <extracomment>views/teachers.py</extracomment>
            <translation>Lehrperson hinzufügen…</translation>
        </message>
    </context>
    <context>
        <name>TeacherWeights</name>
        <message>
            <source>How much each teacher counts</source>
            <extracomment>views/widgets/teacher_weights.py</extracomment>
            <translation>Wie viel jede Lehrperson zählt</translation>
        </message>
        <message>
            <source>The reward of a completion is the weighted mean over its teachers. 0 leaves a teacher out, with rewrites and rankings. Policy updates that were made keep the rewards they learned from.</source>
            <extracomment>views/widgets/teacher_weights.py</extracomment>
            <translation>Die Belohnung einer Antwort ist das gewichtete Mittel über ihre Lehrpersonen. 0 lässt eine Lehrperson aus, samt Neufassungen und Rangfolgen. Abgeschlossene Policy-Updates behalten die Belohnungen, aus denen sie gelernt haben.</translation>
        </message>
        <message>
            <source>Weight of {name}</source>
            <extracomment>views/widgets/teacher_weights.py</extracomment>
            <translation>Gewicht von {name}</translation>
        </message>
    </context>
    <context>
        <name>TeachersDialog</name>
        <message numerus="yes">
            <source>%n more are hidden until you have scored those completions yourself.</source>
            <extracomment>views/teachers_dialog.py</extracomment>
            <translation>
                <numerusform>%n weitere bleibt verborgen, bis Sie diese Antwort selbst bewertet haben.</numerusform>
                <numerusform>%n weitere bleiben verborgen, bis Sie diese Antworten selbst bewertet haben.</numerusform>
            </translation>
        </message>
        <message>
            <source>A completion is listed here when two teachers' rewards are more than 0.5 apart: about one point on every criterion.</source>
            <extracomment>views/teachers_dialog.py</extracomment>
            <translation>Eine Antwort steht hier, wenn die Belohnungen zweier Lehrpersonen mehr als 0,5 auseinander liegen: etwa einen Punkt bei jedem Kriterium.</translation>
        </message>
        <message>
            <source>Agreement</source>
            <extracomment>views/teachers_dialog.py</extracomment>
            <translation>Übereinstimmung</translation>
        </message>
        <message>
            <source>Close</source>
            <extracomment>views/teachers_dialog.py</extracomment>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Nothing to settle</source>
            <extracomment>views/teachers_dialog.py</extracomment>
            <translation>Nichts zu klären</translation>
        </message>
        <message>
            <source>Teachers</source>
            <extracomment>views/teachers_dialog.py</extracomment>
            <translation>Lehrpersonen</translation>
        </message>
        <message>
            <source>To settle</source>
            <extracomment>views/teachers_dialog.py</extracomment>
            <translation>Zu klären</translation>
        </message>
        <message>
            <source>To settle ({count})</source>
            <extracomment>views/teachers_dialog.py</extracomment>
            <translation>Zu klären ({count})</translation>
        </message>
        <message>
            <source>Weights</source>
            <extracomment>views/teachers_dialog.py</extracomment>
            <translation>Gewichte</translation>
        </message>
    </context>
    <context>
        <name>TemplateDialog</name>
        <message numerus="yes">
            <source>%Ln characters, digest {digest}</source>
            <extracomment>views/template_dialog.py</extracomment>
            <translation>
                <numerusform>%Ln Zeichen, Prüfsumme {digest}</numerusform>
                <numerusform>%Ln Zeichen, Prüfsumme {digest}</numerusform>
            </translation>
        </message>
        <message>
            <source>Chat template of the model</source>
            <extracomment>views/template_dialog.py</extracomment>
            <translation>Chat-Vorlage des Modells</translation>
        </message>
        <message>
            <source>It is a small program that came with the model and writes each dialogue down for it. Look for sentences that you would not say to the model: whatever stands here is put around your words. What it does is limited, it reads no files and none of your words.</source>
            <extracomment>views/template_dialog.py</extracomment>
            <translation>Sie ist ein kleines Programm, das mit dem Modell kam und jeden Dialog für das Modell niederschreibt. Achten Sie auf Sätze, die Sie dem Modell nicht sagen würden: Was immer hier steht, wird um Ihre Worte gelegt. Was sie tun kann, ist begrenzt; sie liest keine Dateien und nichts von Ihren Texten.</translation>
        </message>
        <message>
            <source>It is a small program that came with the model and writes each dialogue down for it. Take the approval back if it puts anything around your words that you would not say: the model is opened again, with the plain format.</source>
            <extracomment>views/template_dialog.py</extracomment>
            <translation>Sie ist ein kleines Programm, das mit dem Modell kam und jeden Dialog für das Modell niederschreibt. Nehmen Sie die Freigabe zurück, wenn sie etwas um Ihre Worte legt, was Sie nicht sagen würden: Das Modell wird dann neu geöffnet, mit dem einfachen Format.</translation>
        </message>
        <message>
            <source>Keep the plain format</source>
            <extracomment>views/template_dialog.py</extracomment>
            <translation>Beim einfachen Format bleiben</translation>
        </message>
        <message>
            <source>Keep the template</source>
            <extracomment>views/template_dialog.py</extracomment>
            <translation>Vorlage behalten</translation>
        </message>
        <message>
            <source>Take the approval back</source>
            <extracomment>views/template_dialog.py</extracomment>
            <translation>Freigabe zurücknehmen</translation>
        </message>
        <message>
            <source>Text of the chat template</source>
            <extracomment>views/template_dialog.py</extracomment>
            <translation>Text der Chat-Vorlage</translation>
        </message>
        <message>
            <source>This model's own chat template is used: you approved it</source>
            <extracomment>views/template_dialog.py</extracomment>
            <translation>Die eigene Chat-Vorlage dieses Modells wird verwendet: Sie haben sie freigegeben</translation>
        </message>
        <message>
            <source>Use this model's own chat template?</source>
            <extracomment>views/template_dialog.py</extracomment>
            <translation>Die eigene Chat-Vorlage dieses Modells verwenden?</translation>
        </message>
        <message>
            <source>Use this template</source>
            <extracomment>views/template_dialog.py</extracomment>
            <translation>Diese Vorlage verwenden</translation>
        </message>
    </context>
    <context>
        <name>TranscriptMenu</name>
        <message>
            <source>Copy</source>
            <extracomment>views/widgets/transcript_menu.py</extracomment>
            <translation>Kopieren</translation>
        </message>
        <message>
            <source>Copy as Markdown</source>
            <extracomment>views/widgets/transcript_menu.py</extracomment>
            <translation>Als Markdown kopieren</translation>
        </message>
        <message>
            <source>Copy code</source>
            <extracomment>views/widgets/transcript_menu.py</extracomment>
            <translation>Code kopieren</translation>
        </message>
        <message>
            <source>Copy link address</source>
            <extracomment>views/widgets/transcript_menu.py</extracomment>
            <translation>Linkadresse kopieren</translation>
        </message>
        <message>
            <source>Copy message</source>
            <extracomment>views/widgets/transcript_menu.py</extracomment>
            <translation>Nachricht kopieren</translation>
        </message>
        <message>
            <source>How it was written…</source>
            <extracomment>views/widgets/transcript_menu.py</extracomment>
            <translation>Wie sie geschrieben wurde…</translation>
        </message>
        <message>
            <source>Open link…</source>
            <extracomment>views/widgets/transcript_menu.py</extracomment>
            <translation>Link öffnen…</translation>
        </message>
        <message>
            <source>Select all</source>
            <extracomment>views/widgets/transcript_menu.py</extracomment>
            <translation>Alles auswählen</translation>
        </message>
    </context>
    <context>
        <name>TranscriptView</name>
        <message>
            <source>Copy code</source>
            <extracomment>views/widgets/transcript_view.py</extracomment>
            <translation>Code kopieren</translation>
        </message>
        <message>
            <source>The code was copied.</source>
            <extracomment>views/widgets/transcript_view.py</extracomment>
            <translation>Der Code wurde kopiert.</translation>
        </message>
        <message>
            <source>Thinking…</source>
            <extracomment>views/widgets/transcript_view.py</extracomment>
            <translation>Denkt nach…</translation>
        </message>
        <message>
            <source>Transcript</source>
            <extracomment>views/widgets/transcript_view.py</extracomment>
            <translation>Gesprächsverlauf</translation>
        </message>
    </context>
    <context>
        <name>TransformationPicker</name>
        <message>
            <source>All</source>
            <extracomment>views/widgets/transformation_picker.py</extracomment>
            <translation>Alle</translation>
        </message>
        <message>
            <source>Choose all transformations</source>
            <extracomment>views/widgets/transformation_picker.py</extracomment>
            <translation>Alle Transformationen wählen</translation>
        </message>
        <message>
            <source>Choose no transformation</source>
            <extracomment>views/widgets/transformation_picker.py</extracomment>
            <translation>Keine Transformation wählen</translation>
        </message>
        <message>
            <source>Combine in pairs</source>
            <extracomment>views/widgets/transformation_picker.py</extracomment>
            <translation>Paarweise verbinden</translation>
        </message>
        <message>
            <source>Each labyrinth prompt gets two of the chosen ones</source>
            <extracomment>views/widgets/transformation_picker.py</extracomment>
            <translation>Jeder Labyrinth-Prompt erhält zwei der gewählten</translation>
        </message>
        <message>
            <source>Each makes a question hard in its own way. Prompts take those chosen in turn.</source>
            <extracomment>views/widgets/transformation_picker.py</extracomment>
            <translation>Jede macht eine Frage auf ihre eigene Weise schwer. Die Prompts nehmen die gewählten der Reihe nach.</translation>
        </message>
        <message>
            <source>Make</source>
            <extracomment>views/widgets/transformation_picker.py</extracomment>
            <translation>Anzahl</translation>
        </message>
        <message>
            <source>None</source>
            <extracomment>views/widgets/transformation_picker.py</extracomment>
            <translation>Keine</translation>
        </message>
        <message>
            <source>Prompts held out</source>
            <extracomment>views/widgets/transformation_picker.py</extracomment>
            <translation>Zurückgehaltene Prompts</translation>
        </message>
        <message>
            <source>Prompts to learn from</source>
            <extracomment>views/widgets/transformation_picker.py</extracomment>
            <translation>Prompts zum Lernen</translation>
        </message>
        <message>
            <source>Transformations</source>
            <extracomment>views/widgets/transformation_picker.py</extracomment>
            <translation>Transformationen</translation>
        </message>
        <message>
            <source>held out</source>
            <extracomment>views/widgets/transformation_picker.py</extracomment>
            <translation>zurückgehalten</translation>
        </message>
        <message>
            <source>to learn from and</source>
            <extracomment>views/widgets/transformation_picker.py</extracomment>
            <translation>zum Lernen und</translation>
        </message>
        <message>
            <source>{chosen} of {all} chosen</source>
            <extracomment>views/widgets/transformation_picker.py</extracomment>
            <translation>{chosen} von {all} gewählt</translation>
        </message>
        <message numerus="yes">
            <source>{chosen} of {all} chosen, %n pairs</source>
            <extracomment>views/widgets/transformation_picker.py</extracomment>
            <translation>
                <numerusform>{chosen} von {all} gewählt, %n Paar</numerusform>
                <numerusform>{chosen} von {all} gewählt, %n Paare</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TransformationPreview</name>
        <message>
            <source>A right answer respects</source>
            <extracomment>views/widgets/transformation_preview.py</extracomment>
            <translation>Eine richtige Antwort beachtet</translation>
        </message>
        <message>
            <source>Another example</source>
            <extracomment>views/widgets/transformation_preview.py</extracomment>
            <translation>Anderes Beispiel</translation>
        </message>
        <message>
            <source>Close the preview</source>
            <extracomment>views/widgets/transformation_preview.py</extracomment>
            <translation>Vorschau schließen</translation>
        </message>
        <message>
            <source>Preview of a labyrinth prompt</source>
            <extracomment>views/widgets/transformation_preview.py</extracomment>
            <translation>Vorschau eines Labyrinth-Prompts</translation>
        </message>
        <message>
            <source>Underlined is what the transformation adds, struck through what it replaces.</source>
            <extracomment>views/widgets/transformation_preview.py</extracomment>
            <translation>Unterstrichen ist, was die Transformation hinzufügt, durchgestrichen, was sie ersetzt.</translation>
        </message>
        <message>
            <source>{title} on your own facts</source>
            <extracomment>views/widgets/transformation_preview.py</extracomment>
            <translation>{title} an Ihren eigenen Fakten</translation>
        </message>
    </context>
    <context>
        <name>UnreadCard</name>
        <message>
            <source>I have read it</source>
            <extracomment>views/widgets/unread_card.py</extracomment>
            <translation>Ich habe es gelesen</translation>
        </message>
        <message>
            <source>Not read</source>
            <extracomment>views/widgets/unread_card.py</extracomment>
            <translation>Nicht gelesen</translation>
        </message>
        <message>
            <source>Read in part</source>
            <extracomment>views/widgets/unread_card.py</extracomment>
            <translation>Teilweise gelesen</translation>
        </message>
        <message>
            <source>The draft was made without all of the dialogue</source>
            <extracomment>views/widgets/unread_card.py</extracomment>
            <translation>Der Entwurf entstand nicht aus dem ganzen Dialog</translation>
        </message>
        <message>
            <source>This much did not fit into what the model can read at once. Read it yourself, and add what matters.</source>
            <extracomment>views/widgets/unread_card.py</extracomment>
            <translation>So viel passte nicht in das, was das Modell auf einmal lesen kann. Lesen Sie es selbst, und ergänzen Sie, was wichtig ist.</translation>
        </message>
        <message>
            <source>message {first}</source>
            <extracomment>views/widgets/unread_card.py</extracomment>
            <translation>Nachricht {first}</translation>
        </message>
        <message>
            <source>messages {first} to {last}</source>
            <extracomment>views/widgets/unread_card.py</extracomment>
            <translation>Nachrichten {first} bis {last}</translation>
        </message>
    </context>
    <context>
        <name>UpdateElsewhere</name>
        <message>
            <source>A machine with more memory or several GPUs can make this update. It gets a folder with what you wrote and scored, in plain text; the adapter that it writes becomes the candidate here, and is compared as any other.</source>
            <extracomment>views/widgets/update_elsewhere.py</extracomment>
            <translation>Ein Rechner mit mehr Arbeitsspeicher oder mehreren GPUs kann dieses Update ausführen. Er erhält einen Ordner mit dem, was Sie geschrieben und bewertet haben, als Klartext; der Adapter, den er schreibt, wird hier zum Kandidaten und wie jeder andere verglichen.</translation>
        </message>
        <message>
            <source>Bring an adapter back…</source>
            <extracomment>views/widgets/update_elsewhere.py</extracomment>
            <translation>Adapter zurückholen…</translation>
        </message>
        <message>
            <source>Hand over to another machine…</source>
            <extracomment>views/widgets/update_elsewhere.py</extracomment>
            <translation>An anderen Rechner übergeben…</translation>
        </message>
        <message>
            <source>On another machine</source>
            <extracomment>views/widgets/update_elsewhere.py</extracomment>
            <translation>Auf einem anderen Rechner</translation>
        </message>
    </context>
    <context>
        <name>UpdateFigures</name>
        <message>
            <source>Copy as table</source>
            <extracomment>views/widgets/update_figures.py</extracomment>
            <translation>Als Tabelle kopieren</translation>
        </message>
        <message>
            <source>Step</source>
            <extracomment>views/widgets/update_figures.py</extracomment>
            <translation>Schritt</translation>
        </message>
        <message>
            <source>about {time} left</source>
            <extracomment>views/widgets/update_figures.py</extracomment>
            <translation>noch etwa {time}</translation>
        </message>
        <message>
            <source>all steps done</source>
            <extracomment>views/widgets/update_figures.py</extracomment>
            <translation>alle Schritte fertig</translation>
        </message>
        <message>
            <source>completion</source>
            <extracomment>views/widgets/update_figures.py</extracomment>
            <translation>Antwort</translation>
        </message>
        <message>
            <source>cut at</source>
            <extracomment>views/widgets/update_figures.py</extracomment>
            <translation>gekappt bei</translation>
        </message>
        <message>
            <source>length, held out</source>
            <extracomment>views/widgets/update_figures.py</extracomment>
            <translation>Länge, zurückgehalten</translation>
        </message>
        <message>
            <source>limit</source>
            <extracomment>views/widgets/update_figures.py</extracomment>
            <translation>Grenze</translation>
        </message>
        <message>
            <source>loss</source>
            <extracomment>views/widgets/update_figures.py</extracomment>
            <translation>Verlust</translation>
        </message>
        <message>
            <source>nats</source>
            <extracomment>views/widgets/update_figures.py</extracomment>
            <translation>Nats</translation>
        </message>
        <message>
            <source>nats a token</source>
            <extracomment>views/widgets/update_figures.py</extracomment>
            <translation>Nats je Token</translation>
        </message>
        <message>
            <source>nats, stops at {limit}</source>
            <extracomment>views/widgets/update_figures.py</extracomment>
            <translation>Nats, hält an bei {limit}</translation>
        </message>
        <message>
            <source>norm</source>
            <extracomment>views/widgets/update_figures.py</extracomment>
            <translation>Norm</translation>
        </message>
        <message>
            <source>of tokens were clipped</source>
            <extracomment>views/widgets/update_figures.py</extracomment>
            <translation>der Tokens wurden begrenzt</translation>
        </message>
        <message>
            <source>share</source>
            <extracomment>views/widgets/update_figures.py</extracomment>
            <translation>Anteil</translation>
        </message>
        <message>
            <source>stopped itself at its limit</source>
            <extracomment>views/widgets/update_figures.py</extracomment>
            <translation>hielt an seiner Grenze von selbst an</translation>
        </message>
        <message>
            <source>tokens</source>
            <extracomment>views/widgets/update_figures.py</extracomment>
            <translation>Tokens</translation>
        </message>
        <message>
            <source>unusual</source>
            <extracomment>views/widgets/update_figures.py</extracomment>
            <translation>ungewöhnlich</translation>
        </message>
        <message>
            <source>{done} of {all}</source>
            <extracomment>views/widgets/update_figures.py</extracomment>
            <translation>{done} von {all}</translation>
        </message>
    </context>
    <context>
        <name>UpdateFit</name>
        <message>
            <source>Check again</source>
            <extracomment>views/widgets/update_fit.py</extracomment>
            <translation>Erneut prüfen</translation>
        </message>
        <message>
            <source>Does not fit</source>
            <extracomment>views/widgets/update_fit.py</extracomment>
            <translation>Passt nicht</translation>
        </message>
        <message>
            <source>How much memory and time it takes could not be worked out.</source>
            <extracomment>views/widgets/update_fit.py</extracomment>
            <translation>Wie viel Speicher und Zeit es braucht, ließ sich nicht ermitteln.</translation>
        </message>
        <message>
            <source>It does not fit into memory.</source>
            <extracomment>views/widgets/update_fit.py</extracomment>
            <translation>Es passt nicht in den Arbeitsspeicher.</translation>
        </message>
        <message>
            <source>Memory and time are worked out when the policy is loaded.</source>
            <extracomment>views/widgets/update_fit.py</extracomment>
            <translation>Speicher und Zeit werden ermittelt, wenn die Policy geladen ist.</translation>
        </message>
        <message>
            <source>What it takes</source>
            <extracomment>views/widgets/update_fit.py</extracomment>
            <translation>Was es braucht</translation>
        </message>
        <message>
            <source>Working out memory and time…</source>
            <extracomment>views/widgets/update_fit.py</extracomment>
            <translation>Speicher und Zeit werden ermittelt…</translation>
        </message>
    </context>
    <context>
        <name>UpdateMessage</name>
        <message>
            <source>Both policies answer the held-out prompts</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation>Beide Policys beantworten die zurückgehaltenen Prompts</translation>
        </message>
        <message>
            <source>Compare it with the live policy on prompts it never learned from, without knowing which is which. Then promote or discard it.</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation>Vergleichen Sie ihn mit der aktiven Policy auf Prompts, aus denen er nie gelernt hat, ohne zu wissen, wer wer ist. Dann übernehmen oder verwerfen Sie ihn.</translation>
        </message>
        <message>
            <source>Give it up</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation>Aufgeben</translation>
        </message>
        <message numerus="yes">
            <source>It had done {done} of %n steps.</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation>
                <numerusform>{done} von %n Schritt war getan.</numerusform>
                <numerusform>{done} von %n Schritten waren getan.</numerusform>
            </translation>
        </message>
        <message>
            <source>New instructions are written; no weights changed</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation>Neue Anweisungen sind geschrieben; keine Gewichte wurden geändert</translation>
        </message>
        <message>
            <source>Resume the policy update</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation>Policy-Update fortsetzen</translation>
        </message>
        <message>
            <source>Resumed, it ends exactly as it would have ended; given up, the live policy stays as it is. Every score is kept either way.</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation>Fortgesetzt endet es genau so, wie es geendet hätte; aufgegeben bleibt die aktive Policy, wie sie ist. Alle Bewertungen bleiben in jedem Fall erhalten.</translation>
        </message>
        <message>
            <source>The candidate is live now</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation>Der Kandidat ist jetzt aktiv</translation>
        </message>
        <message>
            <source>The candidate is the same model. Before every dialogue it is told your persona snapshot's words and your best examples.</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation>Der Kandidat ist dasselbe Modell. Vor jedem Dialog erhält es die Worte Ihres Persona-Profils und Ihre besten Beispiele.</translation>
        </message>
        <message>
            <source>The candidate was discarded</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation>Der Kandidat wurde verworfen</translation>
        </message>
        <message>
            <source>The candidate was rejected before a vote</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation>Der Kandidat wurde vor einer Abstimmung abgelehnt</translation>
        </message>
        <message>
            <source>The live policy is unchanged, and every score is kept.</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation>Die aktive Policy ist unverändert, und alle Bewertungen bleiben erhalten.</translation>
        </message>
        <message>
            <source>The live policy stays as it was. The candidate is kept in the list below.</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation>Die aktive Policy bleibt, wie sie war. Der Kandidat bleibt in der Liste unten erhalten.</translation>
        </message>
        <message>
            <source>The next dialogue is with it. Any earlier adapter is one click away.</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation>Der nächste Dialog ist mit ihm. Jeder frühere Adapter ist einen Klick entfernt.</translation>
        </message>
        <message>
            <source>The policy update failed</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation>Das Policy-Update ist fehlgeschlagen</translation>
        </message>
        <message>
            <source>The policy update made a candidate</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation>Das Policy-Update hat einen Kandidaten erzeugt</translation>
        </message>
        <message>
            <source>The policy update was interrupted</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation>Das Policy-Update wurde unterbrochen</translation>
        </message>
        <message>
            <source>Then you compare their completions pair by pair, not knowing whose.</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation>Dann vergleichen Sie ihre Antworten Paar für Paar, ohne zu wissen, von wem sie sind.</translation>
        </message>
        <message>
            <source>There is no held-out prompt in this cycle to compare it on. You can promote it unseen, or discard it; the live policy can always be brought back.</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation>In diesem Zyklus gibt es keinen zurückgehaltenen Prompt, auf dem er verglichen werden könnte. Sie können ihn ungesehen übernehmen oder ihn verwerfen; die aktive Policy lässt sich immer zurückholen.</translation>
        </message>
        <message>
            <source>You stopped the policy update</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation>Sie haben das Policy-Update angehalten</translation>
        </message>
    </context>
    <context>
        <name>UpdateMethod</name>
        <message numerus="yes">
            <source>%n completions were not scored.</source>
            <extracomment>views/widgets/update_method.py</extracomment>
            <translation>
                <numerusform>%n Antwort wurde nicht bewertet.</numerusform>
                <numerusform>%n Antworten wurden nicht bewertet.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Fitted on %n scores</source>
            <extracomment>views/widgets/update_method.py</extracomment>
            <translation>
                <numerusform>Angepasst an %n Bewertung</numerusform>
                <numerusform>Angepasst an %n Bewertungen</numerusform>
            </translation>
        </message>
        <message>
            <source>How it learns</source>
            <extracomment>views/widgets/update_method.py</extracomment>
            <translation>Wie sie lernt</translation>
        </message>
        <message>
            <source>Learn from predicted rewards too</source>
            <extracomment>views/widgets/update_method.py</extracomment>
            <translation>Auch aus vorhergesagten Belohnungen lernen</translation>
        </message>
        <message>
            <source>Method of the policy update</source>
            <extracomment>views/widgets/update_method.py</extracomment>
            <translation>Methode des Policy-Updates</translation>
        </message>
        <message>
            <source>The reward model is fitted on your scores first.</source>
            <extracomment>views/widgets/update_method.py</extracomment>
            <translation>Zuerst wird das Belohnungsmodell an Ihre Bewertungen angepasst.</translation>
        </message>
        <message numerus="yes">
            <source>The reward model is sure enough of %n of them; the others wait for you.</source>
            <extracomment>views/widgets/update_method.py</extracomment>
            <translation>
                <numerusform>Bei %n davon ist das Belohnungsmodell sicher genug; die anderen warten auf Sie.</numerusform>
                <numerusform>Bei %n davon ist das Belohnungsmodell sicher genug; die anderen warten auf Sie.</numerusform>
            </translation>
        </message>
        <message>
            <source>it ranks answers like you with a correlation of {value}</source>
            <extracomment>views/widgets/update_method.py</extracomment>
            <translation>es reiht Antworten wie Sie, mit einer Korrelation von {value}</translation>
        </message>
    </context>
    <context>
        <name>UpdateRunning</name>
        <message>
            <source>Pause</source>
            <extracomment>views/widgets/update_running.py</extracomment>
            <translation>Pausieren</translation>
        </message>
        <message>
            <source>Steps of the policy update</source>
            <extracomment>views/widgets/update_running.py</extracomment>
            <translation>Schritte des Policy-Updates</translation>
        </message>
        <message>
            <source>Stop after this step</source>
            <extracomment>views/widgets/update_running.py</extracomment>
            <translation>Nach diesem Schritt anhalten</translation>
        </message>
        <message>
            <source>Stop now (reloads the model)</source>
            <extracomment>views/widgets/update_running.py</extracomment>
            <translation>Jetzt anhalten (lädt das Modell neu)</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <extracomment>views/widgets/update_running.py</extracomment>
            <translation>Wird angehalten…</translation>
        </message>
        <message>
            <source>The computer is free meanwhile. Resumed, it ends in the same adapter.</source>
            <extracomment>views/widgets/update_running.py</extracomment>
            <translation>Der Computer ist inzwischen frei. Fortgesetzt endet es in demselben Adapter.</translation>
        </message>
    </context>
    <context>
        <name>UpdateSetup</name>
        <message numerus="yes">
            <source>%n preferences, from rankings, rewrites and choices between replies</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>
                <numerusform>%n Präferenz, aus Rangfolgen, Neufassungen und der Wahl zwischen Antworten</numerusform>
                <numerusform>%n Präferenzen, aus Rangfolgen, Neufassungen und der Wahl zwischen Antworten</numerusform>
            </translation>
        </message>
        <message>
            <source>Advanced settings</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Erweiterte Einstellungen</translation>
        </message>
        <message>
            <source>Back to the preset</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Zurück zur Voreinstellung</translation>
        </message>
        <message>
            <source>Below this share of its variety the candidate is rejected; 0 is off.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Unter diesem Anteil seiner Vielfalt wird der Kandidat abgelehnt; 0 ist aus.</translation>
        </message>
        <message>
            <source>Beyond this distance the candidate is rejected, in nats a token; 0 is off.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Jenseits dieses Abstands wird der Kandidat abgelehnt, in Nats je Token; 0 ist aus.</translation>
        </message>
        <message>
            <source>Bias against variance of the advantage; 0.9 to 1.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Verzerrung gegen Varianz des Vorteils; 0,9 bis 1.</translation>
        </message>
        <message>
            <source>Bold</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Mutig</translation>
        </message>
        <message>
            <source>Careful</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Vorsichtig</translation>
        </message>
        <message>
            <source>Discount a token; 1 is right for short completions.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Abzinsung je Token; 1 ist für kurze Antworten richtig.</translation>
        </message>
        <message>
            <source>Distance from the reference policy that kl_coef is adapted to; 0 is off.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Abstand von der Referenz-Policy, an den kl_coef angepasst wird; 0 ist aus.</translation>
        </message>
        <message>
            <source>Each rewrite is also shown under this many other transformations; 0 is off.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Jede Neufassung wird auch unter so vielen anderen Transformationen gezeigt; 0 ist aus.</translation>
        </message>
        <message>
            <source>How far it may move</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Wie weit sie sich bewegen darf</translation>
        </message>
        <message>
            <source>How far one token's ratio may move; 0.1 to 0.3.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Wie weit sich das Verhältnis eines Tokens bewegen darf; 0,1 bis 0,3.</translation>
        </message>
        <message>
            <source>How sharply rankings count; 0.05 to 0.5.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Wie scharf Rangfolgen zählen; 0,05 bis 0,5.</translation>
        </message>
        <message>
            <source>Imported: {what}</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Importiert: {what}</translation>
        </message>
        <message>
            <source>Learns most from few scores, and is most likely to lose something else.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Lernt am meisten aus wenigen Bewertungen und verliert am ehesten etwas anderes.</translation>
        </message>
        <message>
            <source>Long dialogues about your facts and made-up ones, asked at the end; 0 is off.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Lange Dialoge über Ihre Fakten und erfundene, mit Fragen am Ende; 0 ist aus.</translation>
        </message>
        <message>
            <source>Longest gradient; 0.5 to 2.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Längster Gradient; 0,5 bis 2.</translation>
        </message>
        <message>
            <source>Moves clearly towards your scores and stays near the reference policy.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Bewegt sich deutlich auf Ihre Bewertungen zu und bleibt nahe an der Referenz-Policy.</translation>
        </message>
        <message>
            <source>Normal</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Normal</translation>
        </message>
        <message>
            <source>Optimiser steps a pass; 1 to 8 is safe.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Optimierungsschritte je Durchgang; 1 bis 8 ist sicher.</translation>
        </message>
        <message>
            <source>Order of the minibatches; any number.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Reihenfolge der Minibatches; eine beliebige Zahl.</translation>
        </message>
        <message>
            <source>Passes over the completions; 1 to 8 is safe.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Durchgänge über die Antworten; 1 bis 8 ist sicher.</translation>
        </message>
        <message>
            <source>Pull towards the reference policy; 0.01 to 0.2.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Zug zur Referenz-Policy; 0,01 bis 0,2.</translation>
        </message>
        <message>
            <source>Reward for the same answer to the same question asked plainly; 0 is off.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Belohnung für dieselbe Antwort auf dieselbe, schlicht gestellte Frage; 0 ist aus.</translation>
        </message>
        <message>
            <source>Reward for variety; 0 to 0.01.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Belohnung für Vielfalt; 0 bis 0,01.</translation>
        </message>
        <message>
            <source>Short texts by the reference policy, so that little else is lost; 0 is off.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Kurze Texte der Referenz-Policy, damit sonst wenig verloren geht; 0 ist aus.</translation>
        </message>
        <message>
            <source>Size of a step; 0.00005 to 0.001 is safe.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Größe eines Schritts; 0,00005 bis 0,001 ist sicher.</translation>
        </message>
        <message>
            <source>Small steps that stop early: little changes, little can go wrong.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Kleine Schritte, die früh enden: Wenig ändert sich, wenig kann schiefgehen.</translation>
        </message>
        <message>
            <source>The update stops at 1.5 times this, in nats; 0.02 to 0.2.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Das Update hält beim 1,5-Fachen davon an, in Nats; 0,02 bis 0,2.</translation>
        </message>
        <message>
            <source>Weight of your rankings; 0 to 1.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Gewicht Ihrer Rangfolgen; 0 bis 1.</translation>
        </message>
        <message>
            <source>Weight of your rewrites, of recall lessons and rehearsals; 0 to 2.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Gewicht Ihrer Neufassungen, der Erinnerungslektionen und der Wiederholungen; 0 bis 2.</translation>
        </message>
        <message>
            <source>What a reward is held against: the other completions, or a learned value.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Woran eine Belohnung gemessen wird: an den anderen Antworten oder an einem gelernten Wert.</translation>
        </message>
        <message>
            <source>What it learns from</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Woraus sie lernt</translation>
        </message>
        <message>
            <source>leave one out</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Leave-one-out</translation>
        </message>
        <message>
            <source>mean reward</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>mittlere Belohnung</translation>
        </message>
        <message>
            <source>mean reward, from {low} to {high}</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>mittlere Belohnung, von {low} bis {high}</translation>
        </message>
        <message>
            <source>mean reward, from −1 to +1</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>mittlere Belohnung, von −1 bis +1</translation>
        </message>
        <message>
            <source>rewrites, as demonstrations</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Neufassungen, als Demonstrationen</translation>
        </message>
        <message>
            <source>scored completions</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>bewertete Antworten</translation>
        </message>
        <message numerus="yes">
            <source>scored completions; %n more cannot be learned from</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>
                <numerusform>bewertete Antworten; aus %n weiteren kann nicht gelernt werden</numerusform>
                <numerusform>bewertete Antworten; aus %n weiteren kann nicht gelernt werden</numerusform>
            </translation>
        </message>
        <message>
            <source>value head</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Value-Head</translation>
        </message>
    </context>
    <context>
        <name>VerdictCard</name>
        <message>
            <source>Pair {place}: {outcome}</source>
            <extracomment>views/widgets/verdict_card.py</extracomment>
            <translation>Paar {place}: {outcome}</translation>
        </message>
        <message>
            <source>The candidate is better than the live policy, beyond chance.</source>
            <extracomment>views/widgets/verdict_card.py</extracomment>
            <translation>Der Kandidat ist besser als die aktive Policy, über den Zufall hinaus.</translation>
        </message>
        <message>
            <source>The candidate is worse than the live policy, beyond chance.</source>
            <extracomment>views/widgets/verdict_card.py</extracomment>
            <translation>Der Kandidat ist schlechter als die aktive Policy, über den Zufall hinaus.</translation>
        </message>
        <message>
            <source>The votes do not tell the candidate from the live policy.</source>
            <extracomment>views/widgets/verdict_card.py</extracomment>
            <translation>Die Stimmen unterscheiden den Kandidaten nicht von der aktiven Policy.</translation>
        </message>
        <message>
            <source>Vote by vote</source>
            <extracomment>views/widgets/verdict_card.py</extracomment>
            <translation>Stimme für Stimme</translation>
        </message>
        <message numerus="yes">
            <source>Win rate {rate} %, 95 % interval {low} to {high} %, from {votes} of %n blind pairs on held-out prompts. A tie counts half; even is 50 %.</source>
            <extracomment>views/widgets/verdict_card.py</extracomment>
            <translation>
                <numerusform>Gewinnrate {rate} %, 95-%-Intervall {low} bis {high} %, aus {votes} von %n blinden Paar auf zurückgehaltenen Prompts. Ein Unentschieden zählt halb; ausgeglichen sind 50 %.</numerusform>
                <numerusform>Gewinnrate {rate} %, 95-%-Intervall {low} bis {high} %, aus {votes} von %n blinden Paaren auf zurückgehaltenen Prompts. Ein Unentschieden zählt halb; ausgeglichen sind 50 %.</numerusform>
            </translation>
        </message>
        <message>
            <source>both bad</source>
            <extracomment>views/widgets/verdict_card.py</extracomment>
            <translation>beide schlecht</translation>
        </message>
        <message>
            <source>not voted on</source>
            <extracomment>views/widgets/verdict_card.py</extracomment>
            <translation>nicht abgestimmt</translation>
        </message>
        <message>
            <source>the candidate was better</source>
            <extracomment>views/widgets/verdict_card.py</extracomment>
            <translation>der Kandidat war besser</translation>
        </message>
        <message>
            <source>the live policy was better</source>
            <extracomment>views/widgets/verdict_card.py</extracomment>
            <translation>die aktive Policy war besser</translation>
        </message>
        <message>
            <source>tie</source>
            <extracomment>views/widgets/verdict_card.py</extracomment>
            <translation>unentschieden</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>Opening your cycles</source>
            <extracomment>views/welcome.py</extracomment>
            <translation>Ihre Zyklen werden geöffnet</translation>
        </message>
        <message>
            <source>Opening your cycles…</source>
            <extracomment>views/welcome.py</extracomment>
            <translation>Ihre Zyklen werden geöffnet…</translation>
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
            <translation>Abbrechen</translation>
        </message>
        <message>
            <source>Stop now (reloads the model)</source>
            <extracomment>views/widgets/progress.py</extracomment>
            <translation>Jetzt anhalten (lädt das Modell neu)</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <extracomment>views/widgets/progress.py</extracomment>
            <translation>Wird angehalten…</translation>
        </message>
        <message>
            <source>{done} of {total} {unit}</source>
            <extracomment>views/widgets/progress.py</extracomment>
            <translation>{done} von {total} {unit}</translation>
        </message>
    </context>
    <context>
        <name>WrittenDialog</name>
        <message>
            <source>Close</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>How this message was written</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>Wie diese Nachricht geschrieben wurde</translation>
        </message>
    </context>
    <context>
        <name>_Canvas</name>
        <message>
            <source>follows from {numbers}</source>
            <extracomment>views/widgets/logic_graph.py</extracomment>
            <translation>folgt aus {numbers}</translation>
        </message>
    </context>
    <context>
        <name>_DiffRow</name>
        <message>
            <source>Add</source>
            <extracomment>views/widgets/draft_diff.py</extracomment>
            <translation>Hinzufügen</translation>
        </message>
        <message>
            <source>Change</source>
            <extracomment>views/widgets/draft_diff.py</extracomment>
            <translation>Ändern</translation>
        </message>
        <message>
            <source>Follow from other entries</source>
            <extracomment>views/widgets/draft_diff.py</extracomment>
            <translation>Aus anderen Einträgen folgen lassen</translation>
        </message>
        <message>
            <source>Remove</source>
            <extracomment>views/widgets/draft_diff.py</extracomment>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>conclusion</source>
            <extracomment>views/widgets/draft_diff.py</extracomment>
            <translation>Schlussfolgerung</translation>
        </message>
        <message>
            <source>fact</source>
            <extracomment>views/widgets/draft_diff.py</extracomment>
            <translation>Fakt</translation>
        </message>
        <message>
            <source>trait of the persona</source>
            <extracomment>views/widgets/draft_diff.py</extracomment>
            <translation>Merkmal der Persona</translation>
        </message>
    </context>
    <context>
        <name>_Legend</name>
        <message>
            <source>each step</source>
            <extracomment>views/widgets/metric_plot.py</extracomment>
            <translation>jeder Schritt</translation>
        </message>
        <message>
            <source>trend</source>
            <extracomment>views/widgets/metric_plot.py</extracomment>
            <translation>Trend</translation>
        </message>
    </context>
    <context>
        <name>_StrengthPopup</name>
        <message>
            <source>0 % is the bare policy, 100 % the adapter as it was promoted. Only your dialogues are with it: what you score and what is learned from stays at 100 %.</source>
            <extracomment>views/widgets/strength.py</extracomment>
            <translation>0 % ist die Policy ohne Adapter, 100 % der Adapter, wie er übernommen wurde. Nur Ihre Dialoge sind damit: Was Sie bewerten und woraus gelernt wird, bleibt bei 100 %.</translation>
        </message>
        <message>
            <source>Done</source>
            <extracomment>views/widgets/strength.py</extracomment>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Strength of the adapter</source>
            <extracomment>views/widgets/strength.py</extracomment>
            <translation>Stärke des Adapters</translation>
        </message>
        <message>
            <source>Strength of the adapter in dialogues</source>
            <extracomment>views/widgets/strength.py</extracomment>
            <translation>Stärke des Adapters in Dialogen</translation>
        </message>
        <message>
            <source>adapter</source>
            <extracomment>views/widgets/strength.py</extracomment>
            <translation>Adapter</translation>
        </message>
        <message>
            <source>bare policy</source>
            <extracomment>views/widgets/strength.py</extracomment>
            <translation>Policy ohne Adapter</translation>
        </message>
    </context>
    <context>
        <name>_Tile</name>
        <message numerus="yes">
            <source>Estimated on your facts, from %n examples</source>
            <extracomment>views/widgets/transformation_picker.py</extracomment>
            <translation>
                <numerusform>An Ihren Fakten geschätzt, aus %n Beispiel</numerusform>
                <numerusform>An Ihren Fakten geschätzt, aus %n Beispielen</numerusform>
            </translation>
        </message>
        <message>
            <source>Preview</source>
            <extracomment>views/widgets/transformation_picker.py</extracomment>
            <translation>Vorschau</translation>
        </message>
        <message>
            <source>Preview of {title}</source>
            <extracomment>views/widgets/transformation_picker.py</extracomment>
            <translation>Vorschau von {title}</translation>
        </message>
    </context>
    <context>
        <name>actions</name>
        <message>
            <source>Adapters cannot be compared just now.</source>
            <extracomment>views/window_handlers.py</extracomment>
            <translation>Adapter lassen sich gerade nicht vergleichen.</translation>
        </message>
        <message>
            <source>All commands…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Alle Befehle…</translation>
        </message>
        <message>
            <source>All completions are bad</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Alle Antworten sind schlecht</translation>
        </message>
        <message>
            <source>All cycles…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Alle Zyklen…</translation>
        </message>
        <message>
            <source>Approve the summary</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Zusammenfassung freigeben</translation>
        </message>
        <message>
            <source>Backups…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Sicherungen…</translation>
        </message>
        <message>
            <source>Bin…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Papierkorb…</translation>
        </message>
        <message>
            <source>Bring an adapter back…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Adapter zurückholen…</translation>
        </message>
        <message>
            <source>Can't say</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Keine Angabe</translation>
        </message>
        <message>
            <source>Chat template of the model…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Chat-Vorlage des Modells…</translation>
        </message>
        <message>
            <source>Check for updates in the browser…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Im Browser nach Updates suchen…</translation>
        </message>
        <message>
            <source>Compare two adapters blind…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Zwei Adapter blind vergleichen…</translation>
        </message>
        <message>
            <source>Copy as Markdown</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Als Markdown kopieren</translation>
        </message>
        <message>
            <source>Copy what is selected, else the message</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Auswahl kopieren, sonst die Nachricht</translation>
        </message>
        <message>
            <source>Cycle</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Zyklus</translation>
        </message>
        <message>
            <source>Delete this cycle</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Diesen Zyklus löschen</translation>
        </message>
        <message>
            <source>Dialogue</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Dialog</translation>
        </message>
        <message>
            <source>Edit</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Bearbeiten</translation>
        </message>
        <message>
            <source>Export a data set…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Datensatz exportieren…</translation>
        </message>
        <message>
            <source>Find in the dialogue…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Im Dialog suchen…</translation>
        </message>
        <message>
            <source>First, last message</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Erste, letzte Nachricht</translation>
        </message>
        <message>
            <source>A is better</source>
            <extracomment>views/actions.py</extracomment>
            <translation>A ist besser</translation>
        </message>
        <message>
            <source>B is better</source>
            <extracomment>views/actions.py</extracomment>
            <translation>B ist besser</translation>
        </message>
        <message>
            <source>Both bad</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Beide schlecht</translation>
        </message>
        <message>
            <source>Comment on the completion</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Antwort kommentieren</translation>
        </message>
        <message>
            <source>Flag the completion</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Antwort vormerken</translation>
        </message>
        <message>
            <source>Go on with a reply</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Mit einer Antwort weitermachen</translation>
        </message>
        <message>
            <source>Go to</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Gehe zu</translation>
        </message>
        <message>
            <source>Hand over to another machine…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>An anderen Rechner übergeben…</translation>
        </message>
        <message>
            <source>Help</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Hilfe</translation>
        </message>
        <message>
            <source>How this message was written…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Wie diese Nachricht geschrieben wurde…</translation>
        </message>
        <message>
            <source>Import…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Importieren…</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Tastenkürzel</translation>
        </message>
        <message>
            <source>Labyrinth</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Labyrinth</translation>
        </message>
        <message>
            <source>Larger text</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Größerer Text</translation>
        </message>
        <message>
            <source>Leave an edit of a message</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Bearbeiten einer Nachricht verlassen</translation>
        </message>
        <message>
            <source>Map of branches…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Karte der Zweige…</translation>
        </message>
        <message>
            <source>Mark the reply: bad</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Antwort markieren: schlecht</translation>
        </message>
        <message>
            <source>Mark the reply: contradiction</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Antwort markieren: Widerspruch</translation>
        </message>
        <message>
            <source>Mark the reply: good</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Antwort markieren: gut</translation>
        </message>
        <message>
            <source>Mark the reply: out of character</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Antwort markieren: aus der Rolle</translation>
        </message>
        <message>
            <source>Mark words of the completion</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Wörter der Antwort markieren</translation>
        </message>
        <message>
            <source>Measure before and after…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Vorher und nachher messen…</translation>
        </message>
        <message>
            <source>Models…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Modelle…</translation>
        </message>
        <message>
            <source>Move the entry</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Eintrag verschieben</translation>
        </message>
        <message>
            <source>New cycle</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Neuer Zyklus</translation>
        </message>
        <message>
            <source>Next completion</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Nächste Antwort</translation>
        </message>
        <message>
            <source>Next hit</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Nächster Treffer</translation>
        </message>
        <message>
            <source>Next message</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Nächste Nachricht</translation>
        </message>
        <message>
            <source>Next pane</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Nächster Bereich</translation>
        </message>
        <message>
            <source>Next prompt</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Nächster Prompt</translation>
        </message>
        <message>
            <source>Rank {place}</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Rang {place}</translation>
        </message>
        <message>
            <source>Score {point} of 5</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Bewertung {point} von 5</translation>
        </message>
        <message>
            <source>Tie</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Unentschieden</translation>
        </message>
        <message>
            <source>Normal text size</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Normale Textgröße</translation>
        </message>
        <message>
            <source>Export an adapter…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Adapter exportieren…</translation>
        </message>
        <message>
            <source>Guide</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Anleitung</translation>
        </message>
        <message>
            <source>Pause the policy update</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Policy-Update pausieren</translation>
        </message>
        <message>
            <source>Policy update</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Policy-Update</translation>
        </message>
        <message>
            <source>Preset of the dialogue…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Voreinstellung des Dialogs…</translation>
        </message>
        <message>
            <source>Previous completion</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Vorige Antwort</translation>
        </message>
        <message>
            <source>Previous hit</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Voriger Treffer</translation>
        </message>
        <message>
            <source>Previous message</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Vorige Nachricht</translation>
        </message>
        <message>
            <source>Previous pane</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Voriger Bereich</translation>
        </message>
        <message>
            <source>Previous prompt</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Voriger Prompt</translation>
        </message>
        <message>
            <source>Quit</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Beenden</translation>
        </message>
        <message>
            <source>Redo</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Wiederholen</translation>
        </message>
        <message>
            <source>Redo {what}</source>
            <extracomment>views/window_actions.py</extracomment>
            <translation>Wiederholen {what}</translation>
        </message>
        <message>
            <source>Replies side by side…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Antworten nebeneinander…</translation>
        </message>
        <message>
            <source>Reply</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Antwort</translation>
        </message>
        <message>
            <source>Rewrite the completion</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Antwort neu fassen</translation>
        </message>
        <message>
            <source>Scoring</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Bewertung</translation>
        </message>
        <message>
            <source>Search all dialogues…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Alle Dialoge durchsuchen…</translation>
        </message>
        <message>
            <source>Select the whole transcript</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Ganzen Gesprächsverlauf auswählen</translation>
        </message>
        <message>
            <source>Select; by words</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Auswählen; wortweise</translation>
        </message>
        <message>
            <source>Send the message</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Nachricht senden</translation>
        </message>
        <message>
            <source>Servers…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Server…</translation>
        </message>
        <message>
            <source>Settings</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Einstellungen</translation>
        </message>
        <message>
            <source>Show and move the caret</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Textmarke zeigen und bewegen</translation>
        </message>
        <message>
            <source>Side by side</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Nebeneinander</translation>
        </message>
        <message>
            <source>Skip the completion</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Antwort überspringen</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Kleinerer Text</translation>
        </message>
        <message>
            <source>Stop what runs</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Laufendes anhalten</translation>
        </message>
        <message>
            <source>Strength of the adapter…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Stärke des Adapters…</translation>
        </message>
        <message>
            <source>Summary</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Zusammenfassung</translation>
        </message>
        <message>
            <source>Undo</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Undo {what}</source>
            <extracomment>views/window_actions.py</extracomment>
            <translation>Rückgängig {what}</translation>
        </message>
        <message>
            <source>View</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Ansicht</translation>
        </message>
        <message>
            <source>Wait for the update, or end the vote first.</source>
            <extracomment>views/window_handlers.py</extracomment>
            <translation>Warten Sie auf das Update, oder beenden Sie zuerst die Abstimmung.</translation>
        </message>
        <message>
            <source>What the models can do…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Was die Modelle können…</translation>
        </message>
        <message>
            <source>What was imported…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Was importiert wurde…</translation>
        </message>
        <message>
            <source>Write a report of this cycle…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Bericht über diesen Zyklus schreiben…</translation>
        </message>
    </context>
    <context>
        <name>adapter_export</name>
        <message>
            <source>Possible when the policy is loaded and free.</source>
            <extracomment>views/adapter_export_dialog.py</extracomment>
            <translation>Möglich, wenn die Policy geladen und frei ist.</translation>
        </message>
        <message>
            <source>There is nothing to export yet: a policy update makes an adapter.</source>
            <extracomment>views/adapter_export_dialog.py</extracomment>
            <translation>Noch gibt es nichts zu exportieren: Ein Policy-Update erzeugt einen Adapter.</translation>
        </message>
        <message>
            <source>Where to put the folder</source>
            <extracomment>views/adapter_exporting.py</extracomment>
            <translation>Wohin der Ordner soll</translation>
        </message>
    </context>
    <context>
        <name>attention</name>
        <message>
            <source>Answering the held-out prompts</source>
            <extracomment>views/attention.py</extracomment>
            <translation>Beantworten der zurückgehaltenen Prompts</translation>
        </message>
        <message>
            <source>Answering the labyrinth prompts</source>
            <extracomment>views/attention.py</extracomment>
            <translation>Beantworten der Labyrinth-Prompts</translation>
        </message>
        <message>
            <source>Loading the model</source>
            <extracomment>views/attention.py</extracomment>
            <translation>Laden des Modells</translation>
        </message>
        <message>
            <source>The draft of the summary</source>
            <extracomment>views/attention.py</extracomment>
            <translation>Der Entwurf der Zusammenfassung</translation>
        </message>
        <message>
            <source>The export</source>
            <extracomment>views/attention.py</extracomment>
            <translation>Der Export</translation>
        </message>
        <message>
            <source>The import</source>
            <extracomment>views/attention.py</extracomment>
            <translation>Der Import</translation>
        </message>
        <message>
            <source>The installation</source>
            <extracomment>views/attention.py</extracomment>
            <translation>Die Installation</translation>
        </message>
        <message>
            <source>The policy update</source>
            <extracomment>views/attention.py</extracomment>
            <translation>Das Policy-Update</translation>
        </message>
        <message>
            <source>The reply</source>
            <extracomment>views/attention.py</extracomment>
            <translation>Die Antwort</translation>
        </message>
        <message>
            <source>What was running</source>
            <extracomment>views/attention.py</extracomment>
            <translation>Der laufende Vorgang</translation>
        </message>
        <message>
            <source>{what} has ended.</source>
            <extracomment>views/attention.py</extracomment>
            <translation>{what} ist beendet.</translation>
        </message>
        <message>
            <source>{what} has stopped: something went wrong.</source>
            <extracomment>views/attention.py</extracomment>
            <translation>{what} wurde angehalten: Etwas ist schiefgegangen.</translation>
        </message>
        <message>
            <source>{what} is paused.</source>
            <extracomment>views/attention.py</extracomment>
            <translation>{what} pausiert.</translation>
        </message>
    </context>
    <context>
        <name>backups</name>
        <message numerus="yes">
            <source>%n cycles</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation>
                <numerusform>%n Zyklus</numerusform>
                <numerusform>%n Zyklen</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n messages</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation>
                <numerusform>%n Nachricht</numerusform>
                <numerusform>%n Nachrichten</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n scores</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation>
                <numerusform>%n Bewertung</numerusform>
                <numerusform>%n Bewertungen</numerusform>
            </translation>
        </message>
        <message>
            <source>A backup that you keep elsewhere</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation>Eine Sicherung, die Sie anderswo aufbewahren</translation>
        </message>
        <message>
            <source>A passphrase of several words. Without it nobody can read the file, you neither.</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation>Eine Passphrase aus mehreren Wörtern. Ohne sie kann niemand die Datei lesen, auch Sie nicht.</translation>
        </message>
        <message>
            <source>Back up now</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation>Jetzt sichern</translation>
        </message>
        <message>
            <source>Backups</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation>Sicherungen</translation>
        </message>
        <message>
            <source>Backups (*.age *.duckdb)</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation>Sicherungen (*.age *.duckdb)</translation>
        </message>
        <message>
            <source>Backups are made by themselves while you work, and each was opened and counted before it was kept. Restoring keeps the present store beside; what you wrote since the newest backup is brought back from the journal.</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation>Sicherungen entstehen von selbst, während Sie arbeiten, und jede wurde geöffnet und gezählt, bevor sie aufbewahrt wurde. Beim Wiederherstellen wird der jetzige Datenspeicher daneben aufbewahrt; was Sie seit der neuesten Sicherung geschrieben haben, wird aus dem Journal zurückgeholt.</translation>
        </message>
        <message>
            <source>From a file…</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation>Aus einer Datei…</translation>
        </message>
        <message>
            <source>Restore</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation>Wiederherstellen</translation>
        </message>
        <message>
            <source>Restore the backup of {when}?</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation>Sicherung von {when} wiederherstellen?</translation>
        </message>
        <message>
            <source>Restore {name}?</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation>{name} wiederherstellen?</translation>
        </message>
        <message>
            <source>Save encrypted…</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation>Verschlüsselt speichern…</translation>
        </message>
        <message>
            <source>The passphrase of {name}</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation>Die Passphrase von {name}</translation>
        </message>
        <message>
            <source>The present store is kept beside, in the folder recovery. Nothing is deleted.</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation>Der jetzige Datenspeicher wird daneben aufbewahrt, im Ordner recovery. Nichts wird gelöscht.</translation>
        </message>
        <message>
            <source>There is no backup yet. The first one is made after ten minutes.</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation>Es gibt noch keine Sicherung. Die erste entsteht nach zehn Minuten.</translation>
        </message>
        <message>
            <source>Where to keep the encrypted backup</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation>Wo die verschlüsselte Sicherung liegen soll</translation>
        </message>
        <message>
            <source>automatic</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation>automatisch</translation>
        </message>
        <message>
            <source>before a new version</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation>vor einer neuen Version</translation>
        </message>
        <message>
            <source>before the store was changed</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation>vor einer Änderung des Datenspeichers</translation>
        </message>
        <message>
            <source>by hand</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation>von Hand</translation>
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
            <translation>Papierkorb</translation>
        </message>
        <message>
            <source>Deleted cycles are in no list, and nothing of them is lost. Put one back, or erase it for good: then it is gone from the store and from every backup.</source>
            <extracomment>views/bin_dialog.py</extracomment>
            <translation>Gelöschte Zyklen stehen in keiner Liste, und nichts davon ist verloren. Legen Sie einen zurück, oder löschen Sie ihn endgültig: Dann ist er aus dem Datenspeicher und aus jeder Sicherung verschwunden.</translation>
        </message>
        <message>
            <source>Erase all for good…</source>
            <extracomment>views/bin_dialog.py</extracomment>
            <translation>Alle endgültig löschen…</translation>
        </message>
        <message>
            <source>Erase for good</source>
            <extracomment>views/bin_dialog.py</extracomment>
            <translation>Endgültig löschen</translation>
        </message>
        <message>
            <source>Erase for good: {numbers}?</source>
            <extracomment>views/bin_dialog.py</extracomment>
            <translation>Endgültig löschen: {numbers}?</translation>
        </message>
        <message>
            <source>Erase for good…</source>
            <extracomment>views/bin_dialog.py</extracomment>
            <translation>Endgültig löschen…</translation>
        </message>
        <message>
            <source>Erase what is found for good…</source>
            <extracomment>views/bin_dialog.py</extracomment>
            <translation>Gefundene endgültig löschen…</translation>
        </message>
        <message>
            <source>Put back</source>
            <extracomment>views/bin_dialog.py</extracomment>
            <translation>Zurücklegen</translation>
        </message>
        <message>
            <source>The bin is empty.</source>
            <extracomment>views/bin_dialog.py</extracomment>
            <translation>Der Papierkorb ist leer.</translation>
        </message>
        <message>
            <source>This cannot be undone. It goes from the store, the journal and every backup here. Adapters that learned from it stay and may repeat it; what you exported or saved elsewhere stays too.</source>
            <extracomment>views/bin_dialog.py</extracomment>
            <translation>Das lässt sich nicht rückgängig machen. Gelöscht wird im Datenspeicher, im Journal und in jeder Sicherung hier. Adapter, die daraus gelernt haben, bleiben und können es wiedergeben; auch was Sie exportiert oder anderswo gespeichert haben, bleibt.</translation>
        </message>
        <message>
            <source>begun {day}</source>
            <extracomment>views/bin_dialog.py</extracomment>
            <translation>begonnen {day}</translation>
        </message>
    </context>
    <context>
        <name>cycles</name>
        <message numerus="yes">
            <source>%Ln older ones are not shown. Find them by number, title or words.</source>
            <extracomment>views/searched_list.py</extracomment>
            <translation>
                <numerusform>%Ln älterer wird nicht gezeigt. Suchen Sie ihn nach Nummer, Titel oder Wörtern.</numerusform>
                <numerusform>%Ln ältere werden nicht gezeigt. Suchen Sie sie nach Nummer, Titel oder Wörtern.</numerusform>
            </translation>
        </message>
        <message>
            <source>All cycles</source>
            <extracomment>views/cycles_dialog.py</extracomment>
            <translation>Alle Zyklen</translation>
        </message>
        <message>
            <source>Bin…</source>
            <extracomment>views/cycles_dialog.py</extracomment>
            <translation>Papierkorb…</translation>
        </message>
        <message>
            <source>Delete</source>
            <extracomment>views/cycles_dialog.py</extracomment>
            <translation>Löschen</translation>
        </message>
        <message>
            <source>Deleting a cycle puts it into the bin, and nothing of it is lost: it can be put back as it was. While it is there, nothing is learned from it, and it is in no data set.</source>
            <extracomment>views/cycles_dialog.py</extracomment>
            <translation>Ein gelöschter Zyklus kommt in den Papierkorb, und nichts davon ist verloren: Er lässt sich zurücklegen, wie er war. Solange er dort ist, wird nichts aus ihm gelernt, und er ist in keinem Datensatz.</translation>
        </message>
        <message>
            <source>Find by number, title or words of the dialogue</source>
            <extracomment>views/searched_list.py</extracomment>
            <translation>Nach Nummer, Titel oder Wörtern des Dialogs suchen</translation>
        </message>
        <message>
            <source>No cycle has this number or title, and no dialogue these words.</source>
            <extracomment>views/searched_list.py</extracomment>
            <translation>Kein Zyklus hat diese Nummer oder diesen Titel, und kein Dialog diese Wörter.</translation>
        </message>
        <message>
            <source>Open</source>
            <extracomment>views/cycles_dialog.py</extracomment>
            <translation>Öffnen</translation>
        </message>
        <message>
            <source>Undo</source>
            <extracomment>views/cycles_dialog.py</extracomment>
            <translation>Rückgängig</translation>
        </message>
        <message>
            <source>Undo the deletion</source>
            <extracomment>views/cycles_dialog.py</extracomment>
            <translation>Löschen rückgängig machen</translation>
        </message>
        <message>
            <source>Undo the putting back</source>
            <extracomment>views/cycles_dialog.py</extracomment>
            <translation>Zurücklegen rückgängig machen</translation>
        </message>
        <message>
            <source>Untitled</source>
            <extracomment>views/searched_list.py</extracomment>
            <translation>Ohne Titel</translation>
        </message>
        <message>
            <source>begun {day}</source>
            <extracomment>views/cycles_dialog.py</extracomment>
            <translation>begonnen {day}</translation>
        </message>
        <message>
            <source>begun {day}, open now</source>
            <extracomment>views/cycles_dialog.py</extracomment>
            <translation>begonnen {day}, jetzt geöffnet</translation>
        </message>
    </context>
    <context>
        <name>difficulty_words</name>
        <message>
            <source>Estimated from the text: words {words}, negations {negations}, conditions {conditions}, sentences about other things {strangers}, sentences between a fact and the question {distance}. How your policy does is told by your scores alone.</source>
            <extracomment>views/widgets/difficulty_words.py</extracomment>
            <translation>Aus dem Text geschätzt: Wörter {words}, Verneinungen {negations}, Bedingungen {conditions}, Sätze über anderes {strangers}, Sätze zwischen einem Fakt und der Frage {distance}. Wie gut Ihre Policy ist, sagen allein Ihre Bewertungen.</translation>
        </message>
        <message>
            <source>difficulty high</source>
            <extracomment>views/widgets/difficulty_words.py</extracomment>
            <translation>Schwierigkeit hoch</translation>
        </message>
        <message>
            <source>difficulty low</source>
            <extracomment>views/widgets/difficulty_words.py</extracomment>
            <translation>Schwierigkeit gering</translation>
        </message>
        <message>
            <source>difficulty medium</source>
            <extracomment>views/widgets/difficulty_words.py</extracomment>
            <translation>Schwierigkeit mittel</translation>
        </message>
    </context>
    <context>
        <name>entry_source</name>
        <message>
            <source>added by you</source>
            <extracomment>views/widgets/entry_source.py</extracomment>
            <translation>von Ihnen hinzugefügt</translation>
        </message>
        <message>
            <source>drafted by a model</source>
            <extracomment>views/widgets/entry_source.py</extracomment>
            <translation>von einem Modell entworfen</translation>
        </message>
        <message>
            <source>extracted from the dialogue</source>
            <extracomment>views/widgets/entry_source.py</extracomment>
            <translation>dem Dialog entnommen</translation>
        </message>
        <message>
            <source>from another branch</source>
            <extracomment>views/widgets/entry_source.py</extracomment>
            <translation>aus einem anderen Zweig</translation>
        </message>
        <message>
            <source>from message {number}</source>
            <extracomment>views/widgets/entry_source.py</extracomment>
            <translation>aus Nachricht {number}</translation>
        </message>
        <message>
            <source>yours</source>
            <extracomment>views/widgets/entry_source.py</extracomment>
            <translation>von Ihnen</translation>
        </message>
        <message>
            <source>“{quote}”</source>
            <extracomment>views/widgets/entry_source.py</extracomment>
            <translation>„{quote}“</translation>
        </message>
    </context>
    <context>
        <name>evaluation</name>
        <message>
            <source>Adapter {number}</source>
            <extracomment>views/evaluating.py</extracomment>
            <translation>Adapter {number}</translation>
        </message>
        <message>
            <source>After</source>
            <extracomment>views/evaluation_report.py</extracomment>
            <translation>Nachher</translation>
        </message>
        <message>
            <source>Bare policy</source>
            <extracomment>views/evaluating.py</extracomment>
            <translation>Policy ohne Adapter</translation>
        </message>
        <message>
            <source>Before</source>
            <extracomment>views/evaluation_report.py</extracomment>
            <translation>Vorher</translation>
        </message>
        <message>
            <source>Both adapters answered the same questions. Each figure is a mean with its 95 % interval; a hollow point is before, a filled one after. What is measured are words, by plain rules.</source>
            <extracomment>views/evaluation_report.py</extracomment>
            <translation>Beide Adapter beantworteten dieselben Fragen. Jeder Messwert ist ein Mittelwert mit seinem 95-%-Intervall; ein hohler Punkt steht für vorher, ein gefüllter für nachher. Gemessen werden Wörter, nach einfachen Regeln.</translation>
        </message>
        <message>
            <source>Conclusions kept</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Schlussfolgerungen gewahrt</translation>
        </message>
        <message>
            <source>Contradictions</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Widersprüche</translation>
        </message>
        <message>
            <source>Cycle {number}: before and after the policy update</source>
            <extracomment>views/evaluation_report.py</extracomment>
            <translation>Zyklus {number}: vor und nach dem Policy-Update</translation>
        </message>
        <message>
            <source>Date</source>
            <extracomment>views/evaluation_report.py</extracomment>
            <translation>Datum</translation>
        </message>
        <message>
            <source>Everyday knowledge</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Alltagswissen</translation>
        </message>
        <message>
            <source>Facts kept</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Fakten gewahrt</translation>
        </message>
        <message>
            <source>Giving in</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Nachgeben</translation>
        </message>
        <message>
            <source>Harmful requests declined</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Schädliche Bitten abgelehnt</translation>
        </message>
        <message>
            <source>Harmless requests declined</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Harmlose Bitten abgelehnt</translation>
        </message>
        <message>
            <source>How far it answers as to the question without transformations; 0 to 1.</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Wie weit sie so antwortet wie auf die Frage ohne Transformationen; 0 bis 1.</translation>
        </message>
        <message>
            <source>How far the answer agrees with your logic map; 0 to 1.</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Wie weit die Antwort mit Ihrer Logikkarte übereinstimmt; 0 bis 1.</translation>
        </message>
        <message>
            <source>How much of the facts that a prompt respects the answer keeps; 0 to 1.</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Wie viel von den Fakten, die ein Prompt achtet, die Antwort wahrt; 0 bis 1.</translation>
        </message>
        <message>
            <source>How much oftener it says what is wrong when pressed; less is better.</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Wie viel öfter sie unter Druck Falsches sagt; weniger ist besser.</translation>
        </message>
        <message>
            <source>Perplexity of short passages; less is better.</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Perplexität kurzer Textstellen; weniger ist besser.</translation>
        </message>
        <message>
            <source>Policy</source>
            <extracomment>views/evaluation_report.py</extracomment>
            <translation>Policy</translation>
        </message>
        <message>
            <source>Same answer, however asked</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Dieselbe Antwort, wie auch gefragt wird</translation>
        </message>
        <message>
            <source>Share of answers that deny a fact or a conclusion; less is better.</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Anteil der Antworten, die einen Fakt oder eine Schlussfolgerung verneinen; weniger ist besser.</translation>
        </message>
        <message>
            <source>Share of harmless twins of those that it declines; less is better.</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Anteil der harmlosen Gegenstücke dazu, die sie ablehnt; weniger ist besser.</translation>
        </message>
        <message>
            <source>Share of multiple choice questions it answers rightly.</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Anteil der Multiple-Choice-Fragen, die sie richtig beantwortet.</translation>
        </message>
        <message>
            <source>Share of requests for something harmful that it declines.</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Anteil der Bitten um etwas Schädliches, die sie ablehnt.</translation>
        </message>
        <message>
            <source>Surprise at plain prose</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Überraschung bei schlichter Prosa</translation>
        </message>
        <message>
            <source>Teacher</source>
            <extracomment>views/evaluation_report.py</extracomment>
            <translation>Lehrperson</translation>
        </message>
        <message>
            <source>Where to write the report</source>
            <extracomment>views/evaluating.py</extracomment>
            <translation>Wohin der Bericht soll</translation>
        </message>
        <message>
            <source>before {before}, after {after}</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>vorher {before}, nachher {after}</translation>
        </message>
        <message>
            <source>better</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>besser</translation>
        </message>
        <message numerus="yes">
            <source>no change beyond chance, %n items</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>
                <numerusform>keine Änderung über den Zufall hinaus, %n Fall</numerusform>
                <numerusform>keine Änderung über den Zufall hinaus, %n Fälle</numerusform>
            </translation>
        </message>
        <message>
            <source>one item gives no interval</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>ein einziger Fall ergibt kein Intervall</translation>
        </message>
        <message>
            <source>worse</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>schlechter</translation>
        </message>
        <message>
            <source>{mean} ({low} to {high})</source>
            <extracomment>views/widgets/interval_plot.py</extracomment>
            <translation>{mean} ({low} bis {high})</translation>
        </message>
        <message numerus="yes">
            <source>{verdict} by {change}, %n items</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>
                <numerusform>{verdict} um {change}, %n Fall</numerusform>
                <numerusform>{verdict} um {change}, %n Fälle</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>exporting</name>
        <message>
            <source>Where to put the folder</source>
            <extracomment>views/exporting.py</extracomment>
            <translation>Wohin der Ordner soll</translation>
        </message>
        <message>
            <source>Where to write the report</source>
            <extracomment>views/exporting.py</extracomment>
            <translation>Wohin der Bericht soll</translation>
        </message>
    </context>
    <context>
        <name>guide</name>
        <message>
            <source>Close</source>
            <extracomment>views/guide_dialog.py</extracomment>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Find words in the guide; Enter goes to the next hit</source>
            <extracomment>views/guide_dialog.py</extracomment>
            <translation>Wörter in der Anleitung suchen; Enter springt zum nächsten Treffer</translation>
        </message>
        <message>
            <source>Guide</source>
            <extracomment>views/guide_dialog.py</extracomment>
            <translation>Anleitung</translation>
        </message>
        <message>
            <source>No such words.</source>
            <extracomment>views/guide_dialog.py</extracomment>
            <translation>Keine solchen Wörter.</translation>
        </message>
        <message>
            <source>Text of the guide</source>
            <extracomment>views/guide_dialog.py</extracomment>
            <translation>Text der Anleitung</translation>
        </message>
        <message>
            <source>{place} of {many}</source>
            <extracomment>views/guide_dialog.py</extracomment>
            <translation>{place} von {many}</translation>
        </message>
    </context>
    <context>
        <name>handover</name>
        <message>
            <source>The folder that the other machine wrote</source>
            <extracomment>views/handover.py</extracomment>
            <translation>Der Ordner, den der andere Rechner geschrieben hat</translation>
        </message>
        <message>
            <source>Where to put the folder for the other machine</source>
            <extracomment>views/handover.py</extracomment>
            <translation>Wohin der Ordner für den anderen Rechner soll</translation>
        </message>
    </context>
    <context>
        <name>kept</name>
        <message>
            <source>Close</source>
            <extracomment>views/kept_list.py</extracomment>
            <translation>Schließen</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <extracomment>views/kept_list.py</extracomment>
            <translation>Passphrase</translation>
        </message>
    </context>
    <context>
        <name>models</name>
        <message>
            <source>Add a folder…</source>
            <extracomment>views/models_dialog.py</extracomment>
            <translation>Ordner hinzufügen…</translation>
        </message>
        <message>
            <source>Folder of a model</source>
            <extracomment>views/models_desk.py</extracomment>
            <translation>Ordner eines Modells</translation>
        </message>
        <message>
            <source>Install</source>
            <extracomment>views/models_dialog.py</extracomment>
            <translation>Installieren</translation>
        </message>
        <message>
            <source>Its files are deleted from this computer. It can be installed again.</source>
            <extracomment>views/models_dialog.py</extracomment>
            <translation>Seine Dateien werden von diesem Computer gelöscht. Es kann erneut installiert werden.</translation>
        </message>
        <message>
            <source>Its folder and all files in it stay where they are.</source>
            <extracomment>views/models_dialog.py</extracomment>
            <translation>Sein Ordner und alle Dateien darin bleiben, wo sie sind.</translation>
        </message>
        <message>
            <source>Models</source>
            <extracomment>views/models_dialog.py</extracomment>
            <translation>Modelle</translation>
        </message>
        <message>
            <source>Models that your policy can be made of. A folder of your own is used where it is; taking it out of the list deletes nothing in it.</source>
            <extracomment>views/models_dialog.py</extracomment>
            <translation>Modelle, aus denen Ihre Policy bestehen kann. Ein eigener Ordner wird dort verwendet, wo er liegt; ihn aus der Liste zu nehmen löscht nichts darin.</translation>
        </message>
        <message>
            <source>Remove</source>
            <extracomment>views/models_dialog.py</extracomment>
            <translation>Entfernen</translation>
        </message>
        <message>
            <source>Remove {name} from the models?</source>
            <extracomment>views/models_dialog.py</extracomment>
            <translation>{name} aus den Modellen entfernen?</translation>
        </message>
        <message>
            <source>Remove…</source>
            <extracomment>views/models_dialog.py</extracomment>
            <translation>Entfernen…</translation>
        </message>
        <message>
            <source>Use</source>
            <extracomment>views/models_dialog.py</extracomment>
            <translation>Verwenden</translation>
        </message>
        <message>
            <source>Verify</source>
            <extracomment>views/models_dialog.py</extracomment>
            <translation>Überprüfen</translation>
        </message>
        <message>
            <source>Verifying {name}</source>
            <extracomment>views/models_desk.py</extracomment>
            <translation>{name} wird überprüft</translation>
        </message>
        <message>
            <source>installed</source>
            <extracomment>views/models_dialog.py</extracomment>
            <translation>installiert</translation>
        </message>
        <message>
            <source>used now</source>
            <extracomment>views/models_dialog.py</extracomment>
            <translation>jetzt verwendet</translation>
        </message>
        <message>
            <source>your folder</source>
            <extracomment>views/models_dialog.py</extracomment>
            <translation>Ihr Ordner</translation>
        </message>
        <message>
            <source>your folder, not there now</source>
            <extracomment>views/models_dialog.py</extracomment>
            <translation>Ihr Ordner, zurzeit nicht vorhanden</translation>
        </message>
        <message>
            <source>{name} can be used now.</source>
            <extracomment>views/models_desk.py</extracomment>
            <translation>{name} kann jetzt verwendet werden.</translation>
        </message>
        <message>
            <source>{name} is no longer in the list.</source>
            <extracomment>views/models_desk.py</extracomment>
            <translation>{name} ist nicht mehr in der Liste.</translation>
        </message>
        <message>
            <source>{name}: every file is as it should be.</source>
            <extracomment>views/models_desk.py</extracomment>
            <translation>{name}: Alle Dateien sind, wie sie sein sollen.</translation>
        </message>
        <message>
            <source>{title} · not installed · fetches {fetch}, then takes {size} · {licence}</source>
            <extracomment>views/models_dialog.py</extracomment>
            <translation>{title} · nicht installiert · lädt {fetch} herunter, belegt dann {size} · {licence}</translation>
        </message>
    </context>
    <context>
        <name>palette</name>
        <message>
            <source>A few letters of an action or a cycle</source>
            <extracomment>views/command_palette.py</extracomment>
            <translation>Einige Buchstaben einer Aktion oder eines Zyklus</translation>
        </message>
        <message>
            <source>Commands</source>
            <extracomment>views/command_palette.py</extracomment>
            <translation>Befehle</translation>
        </message>
        <message>
            <source>Commands found</source>
            <extracomment>views/command_palette.py</extracomment>
            <translation>Gefundene Befehle</translation>
        </message>
        <message>
            <source>Find a command</source>
            <extracomment>views/command_palette.py</extracomment>
            <translation>Befehl suchen</translation>
        </message>
        <message>
            <source>No action or cycle has these letters.</source>
            <extracomment>views/command_palette.py</extracomment>
            <translation>Keine Aktion und kein Zyklus enthält diese Buchstaben.</translation>
        </message>
        <message>
            <source>Not possible now</source>
            <extracomment>views/command_palette.py</extracomment>
            <translation>Jetzt nicht möglich</translation>
        </message>
        <message>
            <source>Open cycle {number} · {title}</source>
            <extracomment>views/command_palette.py</extracomment>
            <translation>Zyklus {number} öffnen · {title}</translation>
        </message>
        <message>
            <source>Something runs</source>
            <extracomment>views/command_palette.py</extracomment>
            <translation>Etwas läuft</translation>
        </message>
        <message>
            <source>Untitled</source>
            <extracomment>views/command_palette.py</extracomment>
            <translation>Ohne Titel</translation>
        </message>
    </context>
    <context>
        <name>quick</name>
        <message>
            <source>Bad</source>
            <extracomment>views/widgets/quick_words.py</extracomment>
            <translation>Schlecht</translation>
        </message>
        <message>
            <source>Contradiction</source>
            <extracomment>views/widgets/quick_words.py</extracomment>
            <translation>Widerspruch</translation>
        </message>
        <message>
            <source>Good</source>
            <extracomment>views/widgets/quick_words.py</extracomment>
            <translation>Gut</translation>
        </message>
        <message>
            <source>Out of character</source>
            <extracomment>views/widgets/quick_words.py</extracomment>
            <translation>Aus der Rolle</translation>
        </message>
    </context>
    <context>
        <name>safe</name>
        <message>
            <source>An encrypted backup is in {file}.</source>
            <extracomment>views/safe.py</extracomment>
            <translation>Eine verschlüsselte Sicherung liegt in {file}.</translation>
        </message>
        <message>
            <source>Encrypting</source>
            <extracomment>views/safe.py</extracomment>
            <translation>Wird verschlüsselt</translation>
        </message>
        <message>
            <source>No encrypted backup was written.</source>
            <extracomment>views/safe.py</extracomment>
            <translation>Es wurde keine verschlüsselte Sicherung geschrieben.</translation>
        </message>
        <message>
            <source>Nothing was restored or changed.</source>
            <extracomment>views/safe.py</extracomment>
            <translation>Nichts wurde wiederhergestellt oder geändert.</translation>
        </message>
        <message>
            <source>Restoring</source>
            <extracomment>views/safe.py</extracomment>
            <translation>Wird wiederhergestellt</translation>
        </message>
        <message>
            <source>Restoring the backup</source>
            <extracomment>views/safe.py</extracomment>
            <translation>Sicherung wird wiederhergestellt</translation>
        </message>
        <message>
            <source>The backup was restored. The store of before is kept in {folder}.</source>
            <extracomment>views/safe.py</extracomment>
            <translation>Die Sicherung wurde wiederhergestellt. Der Datenspeicher von vorher wird in {folder} aufbewahrt.</translation>
        </message>
        <message>
            <source>Until it is in place nothing is changed.</source>
            <extracomment>views/safe.py</extracomment>
            <translation>Bis sie an ihrem Platz ist, wird nichts geändert.</translation>
        </message>
    </context>
    <context>
        <name>scoring_keys</name>
        <message>
            <source>{first} to {last}</source>
            <extracomment>views/widgets/scoring_keys.py</extracomment>
            <translation>{first} bis {last}</translation>
        </message>
        <message>
            <source>{keys} can't say</source>
            <extracomment>views/widgets/scoring_keys.py</extracomment>
            <translation>{keys} keine Angabe</translation>
        </message>
        <message>
            <source>{keys} completion</source>
            <extracomment>views/widgets/scoring_keys.py</extracomment>
            <translation>{keys} Antwort</translation>
        </message>
        <message>
            <source>{keys} prompt</source>
            <extracomment>views/widgets/scoring_keys.py</extracomment>
            <translation>{keys} Prompt</translation>
        </message>
        <message>
            <source>{keys} rewrite</source>
            <extracomment>views/widgets/scoring_keys.py</extracomment>
            <translation>{keys} neu fassen</translation>
        </message>
        <message>
            <source>{keys} score</source>
            <extracomment>views/widgets/scoring_keys.py</extracomment>
            <translation>{keys} bewerten</translation>
        </message>
    </context>
    <context>
        <name>sensitive</name>
        <message>
            <source>The policy learns what one person likes, and may come to please rather than to be right. In education or therapy do not rely on it: let a person who answers for it check what it says.</source>
            <extracomment>views/sensitive.py</extracomment>
            <translation>Die Policy lernt, was einer Person gefällt, und kann dazu kommen, lieber zu gefallen als recht zu haben. Verlassen Sie sich in Bildung oder Therapie nicht darauf: Lassen Sie eine dafür verantwortliche Person prüfen, was sie sagt.</translation>
        </message>
    </context>
    <context>
        <name>sentences</name>
        <message>
            <source> and another </source>
            <extracomment>ouroboros_backends/shared/keeping.py</extracomment>
            <translation> und </translation>
        </message>
        <message>
            <source> and asks to wait {0} seconds</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation> und bittet, {0} Sekunden zu warten</translation>
        </message>
        <message>
            <source> and no </source>
            <extracomment>models/servers.py</extracomment>
            <translation> und </translation>
        </message>
        <message>
            <source>4-bit weights need the package bitsandbytes, which is not installed.</source>
            <extracomment>ouroboros_backends/torch/quantisation.py</extracomment>
            <translation>4-Bit-Gewichte brauchen das Paket bitsandbytes, das nicht installiert ist.</translation>
        </message>
        <message>
            <source>A backup is being made.</source>
            <extracomment>session/keeping.py</extracomment>
            <translation>Eine Sicherung wird erstellt.</translation>
        </message>
        <message>
            <source>A backup was made: {0} cycles, {1} messages.</source>
            <extracomment>session/keeping.py</extracomment>
            <translation>Eine Sicherung wurde erstellt: {0} Zyklen, {1} Nachrichten.</translation>
        </message>
        <message>
            <source>A checkpoint can hold plain files only.</source>
            <extracomment>worker/checkpoints.py</extracomment>
            <translation>Ein Checkpoint kann nur gewöhnliche Dateien enthalten.</translation>
        </message>
        <message>
            <source>A completion holds tokens that this model does not know.</source>
            <extracomment>ouroboros_backends/shared/policy.py</extracomment>
            <translation>Eine Antwort enthält Tokens, die dieses Modell nicht kennt.</translation>
        </message>
        <message>
            <source>A completion to the token: ids, logprobs, what teachers said of it, the reward.</source>
            <extracomment>exports/experiences.py</extracomment>
            <translation>Eine Antwort bis auf das Token genau: IDs, Logprobs, was Lehrpersonen dazu sagten, die Belohnung.</translation>
        </message>
        <message>
            <source>A dialogue as ShareGPT writes it.</source>
            <extracomment>exports/sharegpt.py</extracomment>
            <translation>Ein Dialog, wie ShareGPT ihn schreibt.</translation>
        </message>
        <message>
            <source>A dialogue as chat messages.</source>
            <extracomment>exports/transcripts.py</extracomment>
            <translation>Ein Dialog als Chat-Nachrichten.</translation>
        </message>
        <message>
            <source>A dialogue, the facts and conclusions drafted from it, and which were approved as is.</source>
            <extracomment>exports/stepwise.py</extracomment>
            <translation>Ein Dialog, die daraus entworfenen Fakten und Schlussfolgerungen und welche davon unverändert freigegeben wurden.</translation>
        </message>
        <message>
            <source>A held-out labyrinth prompt is among the scored ones; it is never trained on.</source>
            <extracomment>session/material.py</extracomment>
            <translation>Ein zurückgehaltener Labyrinth-Prompt ist unter den bewerteten; darauf wird nie trainiert.</translation>
        </message>
        <message>
            <source>A labyrinth prompt needs a text.</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>Ein Labyrinth-Prompt braucht einen Text.</translation>
        </message>
        <message>
            <source>A message answers one that is not in the dialogue.</source>
            <extracomment>imports/chatgpt.py</extracomment>
            <translation>Eine Nachricht antwortet auf eine, die nicht im Dialog ist.</translation>
        </message>
        <message>
            <source>A number has {0} digits.</source>
            <extracomment>imports/strict_json.py</extracomment>
            <translation>Eine Zahl hat {0} Ziffern.</translation>
        </message>
        <message>
            <source>A part of the store that holds nothing of yours was damaged, and was written anew; nothing is lost. The damaged file is kept in {0}.</source>
            <extracomment>storage/reporting.py</extracomment>
            <translation>Ein Teil des Datenspeichers, der nichts von Ihnen enthält, war beschädigt und wurde neu geschrieben; nichts ist verloren. Die beschädigte Datei liegt in {0}.</translation>
        </message>
        <message>
            <source>A part of the store {0} is damaged and cannot be read.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>Ein Teil des Datenspeichers {0} ist beschädigt und nicht lesbar.</translation>
        </message>
        <message>
            <source>A policy on a server is updated by that server.</source>
            <extracomment>session/handover.py</extracomment>
            <translation>Eine Policy auf einem Server wird von diesem Server aktualisiert.</translation>
        </message>
        <message>
            <source>A policy update can learn from demonstrations and preferences only.</source>
            <extracomment>session/importing.py</extracomment>
            <translation>Ein Policy-Update kann nur aus Demonstrationen und Präferenzen lernen.</translation>
        </message>
        <message>
            <source>A policy update needs about {0}, but only {1} are free.</source>
            <extracomment>core/fit.py</extracomment>
            <translation>Ein Policy-Update braucht etwa {0}, frei sind aber nur {1}.</translation>
        </message>
        <message>
            <source>A policy update needs about {0}, you have {1} free; it takes {2}.</source>
            <extracomment>core/fit.py</extracomment>
            <translation>Ein Policy-Update braucht etwa {0}, frei sind {1}; es dauert {2}.</translation>
        </message>
        <message>
            <source>A policy update of this cycle was interrupted.</source>
            <extracomment>session/policy_update.py</extracomment>
            <translation>Ein Policy-Update dieses Zyklus wurde unterbrochen.</translation>
        </message>
        <message>
            <source>A prompt and an answer, true where its reward is above 0, false where it is below.</source>
            <extracomment>exports/labels.py</extracomment>
            <translation>Ein Prompt und eine Antwort: wahr, wo ihre Belohnung über 0 liegt, falsch, wo sie darunter liegt.</translation>
        </message>
        <message>
            <source>A prompt, and how the teacher would have answered it (a rewrite).</source>
            <extracomment>exports/demonstrations.py</extracomment>
            <translation>Ein Prompt, und wie die Lehrperson geantwortet hätte (eine Neufassung).</translation>
        </message>
        <message>
            <source>A ranking is of the completions of one labyrinth prompt.</source>
            <extracomment>session/scoring.py</extracomment>
            <translation>Eine Rangfolge gilt für die Antworten auf einen einzigen Labyrinth-Prompt.</translation>
        </message>
        <message>
            <source>A score of {0} is not from 1 to 5.</source>
            <extracomment>imports/rows.py</extracomment>
            <translation>Eine Bewertung von {0} liegt nicht zwischen 1 und 5.</translation>
        </message>
        <message>
            <source>A scored labyrinth prompt is also in an imported benchmark; it is never trained on.</source>
            <extracomment>session/material.py</extracomment>
            <translation>Ein bewerteter Labyrinth-Prompt steht auch in einem importierten Benchmark; darauf wird nie trainiert.</translation>
        </message>
        <message>
            <source>A server needs a name and the id of a model.</source>
            <extracomment>core/servers.py</extracomment>
            <translation>Ein Server braucht einen Namen und die ID eines Modells.</translation>
        </message>
        <message>
            <source>A server whose model compares answers; its opinion is never a score of yours.</source>
            <extracomment>settings.py</extracomment>
            <translation>Ein Server, dessen Modell Antworten vergleicht; seine Meinung ist nie eine Bewertung von Ihnen.</translation>
        </message>
        <message>
            <source>A server whose model drafts summaries and rephrases labyrinth prompts.</source>
            <extracomment>settings.py</extracomment>
            <translation>Ein Server, dessen Modell Zusammenfassungen entwirft und Labyrinth-Prompts umformuliert.</translation>
        </message>
        <message>
            <source>A setting of this model is not a number.</source>
            <extracomment>ouroboros_backends/shared/options.py</extracomment>
            <translation>Eine Einstellung dieses Modells ist keine Zahl.</translation>
        </message>
        <message>
            <source>A simpler PPO for prompts with several scored completions each: every completion is compared with the others as a whole.</source>
            <extracomment>core/methods.py</extracomment>
            <translation>Ein einfacheres PPO für Prompts mit je mehreren bewerteten Antworten: Jede Antwort wird als Ganzes mit den anderen verglichen.</translation>
        </message>
        <message>
            <source>A teacher's name has 1 to {0} characters.</source>
            <extracomment>session/teachers.py</extracomment>
            <translation>Der Name einer Lehrperson hat 1 bis {0} Zeichen.</translation>
        </message>
        <message>
            <source>Add an entry to the fact ledger or the logic map, and approve the summary.</source>
            <extracomment>core/prompting.py</extracomment>
            <translation>Fügen Sie dem Faktenregister oder der Logikkarte einen Eintrag hinzu, und geben Sie die Zusammenfassung frei.</translation>
        </message>
        <message>
            <source>Add at least one, then approve.</source>
            <extracomment>session/summary.py</extracomment>
            <translation>Fügen Sie mindestens einen hinzu, dann geben Sie frei.</translation>
        </message>
        <message>
            <source>Add credit there, or choose another server.</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>Laden Sie dort Guthaben auf, oder wählen Sie einen anderen Server.</translation>
        </message>
        <message>
            <source>Add facts to the summary, or choose other transformations.</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>Fügen Sie der Zusammenfassung Fakten hinzu, oder wählen Sie andere Transformationen.</translation>
        </message>
        <message>
            <source>Add facts to the summary, or edit the prompt's text by hand.</source>
            <extracomment>core/prompting.py</extracomment>
            <translation>Fügen Sie der Zusammenfassung Fakten hinzu, oder bearbeiten Sie den Text des Prompts von Hand.</translation>
        </message>
        <message>
            <source>Add it as it is: {0}</source>
            <extracomment>session/converting.py</extracomment>
            <translation>Fügen Sie es so hinzu, wie es ist: {0}</translation>
        </message>
        <message>
            <source>Add one under “Servers…” in the settings, or with: ouroboros servers add.</source>
            <extracomment>models/servers.py</extracomment>
            <translation>Fügen Sie einen unter „Server…“ in den Einstellungen hinzu, oder mit: ouroboros servers add.</translation>
        </message>
        <message>
            <source>Add what is missing.</source>
            <extracomment>models/servers.py</extracomment>
            <translation>Ergänzen Sie, was fehlt.</translation>
        </message>
        <message>
            <source>Agree again.</source>
            <extracomment>models/servers.py</extracomment>
            <translation>Stimmen Sie erneut zu.</translation>
        </message>
        <message>
            <source>Agree under “Servers…” in the menu, or with: ouroboros servers agree {0}</source>
            <extracomment>wiring.py</extracomment>
            <translation>Stimmen Sie unter „Server…“ im Menü zu, oder mit: ouroboros servers agree {0}</translation>
        </message>
        <message>
            <source>All completions of a prompt have the same reward: there is nothing to prefer.</source>
            <extracomment>ouroboros_backends/echo/policy.py</extracomment>
            <translation>Alle Antworten auf einen Prompt haben dieselbe Belohnung: Es gibt nichts vorzuziehen.</translation>
        </message>
        <message>
            <source>Altered detail</source>
            <extracomment>transformations/altered_detail.py</extracomment>
            <translation>Geändertes Detail</translation>
        </message>
        <message>
            <source>An action was being saved when the program ended: it may be missing.</source>
            <extracomment>storage/reporting.py</extracomment>
            <translation>Eine Aktion wurde gerade gespeichert, als das Programm endete: Sie fehlt womöglich.</translation>
        </message>
        <message>
            <source>An adapter answers</source>
            <extracomment>session/arena.py</extracomment>
            <translation>Ein Adapter antwortet</translation>
        </message>
        <message>
            <source>An adapter does not meet itself.</source>
            <extracomment>session/arena.py</extracomment>
            <translation>Ein Adapter tritt nicht gegen sich selbst an.</translation>
        </message>
        <message>
            <source>An answer with a teacher's flag, comment, marked words, its rank, and if all were bad.</source>
            <extracomment>exports/remarks.py</extracomment>
            <translation>Eine Antwort mit Vormerkung, Kommentar und markierten Wörtern einer Lehrperson, ihrem Rang, und ob alle schlecht waren.</translation>
        </message>
        <message>
            <source>An entry has at most {0} characters and {1} levels.</source>
            <extracomment>imports/strict_json.py</extracomment>
            <translation>Ein Eintrag hat höchstens {0} Zeichen und {1} Ebenen.</translation>
        </message>
        <message>
            <source>An entry is empty.</source>
            <extracomment>session/summary.py</extracomment>
            <translation>Ein Eintrag ist leer.</translation>
        </message>
        <message>
            <source>Another server has this name.</source>
            <extracomment>models/servers.py</extracomment>
            <translation>Ein anderer Server hat diesen Namen.</translation>
        </message>
        <message>
            <source>Answer the labyrinth prompts again, and score the new completions.</source>
            <extracomment>ouroboros_backends/shared/update.py</extracomment>
            <translation>Lassen Sie die Labyrinth-Prompts erneut beantworten, und bewerten Sie die neuen Antworten.</translation>
        </message>
        <message>
            <source>Any adapter can be made live from the lineage.</source>
            <extracomment>session/gate.py</extracomment>
            <translation>Jeder Adapter lässt sich aus der Abfolge der Adapter aktivieren.</translation>
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
            <translation>Geben Sie zuerst die Zusammenfassung frei.</translation>
        </message>
        <message>
            <source>Ask it again: it goes on with these.</source>
            <extracomment>session/judging.py</extracomment>
            <translation>Fragen Sie ihn erneut: Er macht mit diesen weiter.</translation>
        </message>
        <message>
            <source>Ask who made it, and state licence and authors.</source>
            <extracomment>session/importing.py</extracomment>
            <translation>Fragen Sie, wer es gemacht hat, und geben Sie Lizenz und Urheber an.</translation>
        </message>
        <message>
            <source>Ask whoever made it for the whole data set.</source>
            <extracomment>imports/bundle.py</extracomment>
            <translation>Bitten Sie die Person, die ihn gemacht hat, um den ganzen Datensatz.</translation>
        </message>
        <message>
            <source>Asked for “{0}” it answers as “{1}”.</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>Nach „{0}“ gefragt, antwortet er als „{1}“.</translation>
        </message>
        <message>
            <source>Asking the package index</source>
            <extracomment>models/download.py</extracomment>
            <translation>Paketindex wird gefragt</translation>
        </message>
        <message>
            <source>Asking {0} what it can do</source>
            <extracomment>session/assistants.py</extracomment>
            <translation>{0} wird gefragt, was möglich ist</translation>
        </message>
        <message>
            <source>At {0} % of {1} pairs the judge changed its mind with the order.</source>
            <extracomment>session/judging.py</extracomment>
            <translation>Bei {0} % von {1} Paaren änderte der Gutachter mit der Reihenfolge seine Meinung.</translation>
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
            <translation>Zurück zum aktiven Adapter</translation>
        </message>
        <message>
            <source>Backend</source>
            <extracomment>settings.py</extracomment>
            <translation>Backend</translation>
        </message>
        <message>
            <source>Begin a new cycle, or choose a model with a longer context.</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>Beginnen Sie einen neuen Zyklus, oder wählen Sie ein Modell mit längerem Kontext.</translation>
        </message>
        <message>
            <source>Begin the work again.</source>
            <extracomment>models/order.py</extracomment>
            <translation>Beginnen Sie die Arbeit von vorn.</translation>
        </message>
        <message>
            <source>Best of n replies</source>
            <extracomment>settings.py</extracomment>
            <translation>Beste von n Antworten</translation>
        </message>
        <message>
            <source>CC BY 4.0: with your name</source>
            <extracomment>exports/licences.py</extracomment>
            <translation>CC BY 4.0: mit Ihrem Namen</translation>
        </message>
        <message>
            <source>CC BY-SA 4.0: with your name, under the same licence</source>
            <extracomment>exports/licences.py</extracomment>
            <translation>CC BY-SA 4.0: mit Ihrem Namen, unter derselben Lizenz</translation>
        </message>
        <message>
            <source>CC0 1.0: no rights kept</source>
            <extracomment>exports/licences.py</extracomment>
            <translation>CC0 1.0: keine Rechte vorbehalten</translation>
        </message>
        <message>
            <source>Change the wording.</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>Ändern Sie den Wortlaut.</translation>
        </message>
        <message>
            <source>Change what it names in settings, or choose another model.</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>Ändern Sie in den Einstellungen, was er nennt, oder wählen Sie ein anderes Modell.</translation>
        </message>
        <message>
            <source>Character card</source>
            <extracomment>imports/character_card.py</extracomment>
            <translation>Charakterkarte</translation>
        </message>
        <message>
            <source>ChatGPT export</source>
            <extracomment>imports/chatgpt.py</extracomment>
            <translation>ChatGPT-Export</translation>
        </message>
        <message>
            <source>Check its name and its folder.</source>
            <extracomment>storage/restoring.py</extracomment>
            <translation>Prüfen Sie Namen und Ordner.</translation>
        </message>
        <message>
            <source>Check that it may be written to and that the disk is not full.</source>
            <extracomment>models/download.py</extracomment>
            <translation>Prüfen Sie, ob darin geschrieben werden darf und die Festplatte nicht voll ist.</translation>
        </message>
        <message>
            <source>Check that the folder may be written to and that the disk is not full.</source>
            <extracomment>settings.py</extracomment>
            <translation>Prüfen Sie, ob in den Ordner geschrieben werden darf und die Festplatte nicht voll ist.</translation>
        </message>
        <message>
            <source>Check the disk, then try again; the adapter is as it was.</source>
            <extracomment>ouroboros_backends/shared/merged_folder.py</extracomment>
            <translation>Prüfen Sie die Festplatte, dann versuchen Sie es erneut; der Adapter ist, wie er war.</translation>
        </message>
        <message>
            <source>Check the disk, then try again; the original is as it was.</source>
            <extracomment>ouroboros_backends/torch/safetensors_files.py</extracomment>
            <translation>Prüfen Sie die Festplatte, dann versuchen Sie es erneut; das Original ist, wie es war.</translation>
        </message>
        <message>
            <source>Check the disk, try again.</source>
            <extracomment>models/download.py</extracomment>
            <translation>Prüfen Sie die Festplatte, und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>Check the folder, or install the model again.</source>
            <extracomment>ouroboros_backends/shared/folders.py</extracomment>
            <translation>Prüfen Sie den Ordner, oder installieren Sie das Modell erneut.</translation>
        </message>
        <message>
            <source>Check the key in settings.</source>
            <extracomment>ouroboros_backends/openai/refusing.py</extracomment>
            <translation>Prüfen Sie den Schlüssel in den Einstellungen.</translation>
        </message>
        <message>
            <source>Check the network and try again, or put {0} into {1}.</source>
            <extracomment>models/download.py</extracomment>
            <translation>Prüfen Sie das Netzwerk und versuchen Sie es erneut, oder legen Sie {0} in {1} ab.</translation>
        </message>
        <message>
            <source>Checking the adapter</source>
            <extracomment>worker/checkpoints.py</extracomment>
            <translation>Adapter wird geprüft</translation>
        </message>
        <message>
            <source>Checking the backup</source>
            <extracomment>storage/backups.py</extracomment>
            <translation>Sicherung wird geprüft</translation>
        </message>
        <message>
            <source>Checking the candidate adapter</source>
            <extracomment>session/handover.py</extracomment>
            <translation>Kandidatenadapter wird geprüft</translation>
        </message>
        <message>
            <source>Checking the files</source>
            <extracomment>models/manifest.py</extracomment>
            <translation>Dateien werden geprüft</translation>
        </message>
        <message>
            <source>Checking {0}</source>
            <extracomment>models/download.py</extracomment>
            <translation>{0} wird geprüft</translation>
        </message>
        <message>
            <source>Choose PPO or RLOO, or a model that learns otherwise.</source>
            <extracomment>ouroboros_backends/echo/policy.py</extracomment>
            <translation>Wählen Sie PPO oder RLOO, oder ein Modell, das anders lernt.</translation>
        </message>
        <message>
            <source>Choose PPO or RLOO; both learn from rewrites and rankings as well.</source>
            <extracomment>ouroboros_backends/shared/policy.py</extracomment>
            <translation>Wählen Sie PPO oder RLOO; beide lernen auch aus Neufassungen und Rangfolgen.</translation>
        </message>
        <message>
            <source>Choose a causal language model.</source>
            <extracomment>ouroboros_backends/torch/models.py</extracomment>
            <translation>Wählen Sie ein kausales Sprachmodell.</translation>
        </message>
        <message>
            <source>Choose a file with at least one row.</source>
            <extracomment>imports/lines.py</extracomment>
            <translation>Wählen Sie eine Datei mit mindestens einer Zeile.</translation>
        </message>
        <message>
            <source>Choose a file.</source>
            <extracomment>imports/reading.py</extracomment>
            <translation>Wählen Sie eine Datei.</translation>
        </message>
        <message>
            <source>Choose a folder that you may write to, with --to.</source>
            <extracomment>session/converting.py</extracomment>
            <translation>Wählen Sie mit --to einen Ordner, in den Sie schreiben dürfen.</translation>
        </message>
        <message>
            <source>Choose a folder with config.json and model.safetensors.</source>
            <extracomment>models/library.py</extracomment>
            <translation>Wählen Sie einen Ordner mit config.json und model.safetensors.</translation>
        </message>
        <message>
            <source>Choose a local model in settings to train one.</source>
            <extracomment>session/policy_update.py</extracomment>
            <translation>Wählen Sie in den Einstellungen ein lokales Modell, um eines zu trainieren.</translation>
        </message>
        <message>
            <source>Choose a model of an architecture that transformers knows.</source>
            <extracomment>ouroboros_backends/shared/folders.py</extracomment>
            <translation>Wählen Sie ein Modell mit einer Architektur, die transformers kennt.</translation>
        </message>
        <message>
            <source>Choose a model on this computer, and teach it.</source>
            <extracomment>session/adapter_export.py</extracomment>
            <translation>Wählen Sie ein Modell auf diesem Computer, und bringen Sie ihm etwas bei.</translation>
        </message>
        <message>
            <source>Choose a model that has a tokenizer.json.</source>
            <extracomment>ouroboros_backends/shared/folders.py</extracomment>
            <translation>Wählen Sie ein Modell, das eine tokenizer.json hat.</translation>
        </message>
        <message>
            <source>Choose a model that has one (eos_token in tokenizer_config.json).</source>
            <extracomment>ouroboros_backends/shared/chat.py</extracomment>
            <translation>Wählen Sie ein Modell, das eines hat (eos_token in tokenizer_config.json).</translation>
        </message>
        <message>
            <source>Choose a model that runs on this computer for that.</source>
            <extracomment>ouroboros_backends/openai/policy.py</extracomment>
            <translation>Wählen Sie dafür ein Modell, das auf diesem Computer läuft.</translation>
        </message>
        <message>
            <source>Choose a whole data set.</source>
            <extracomment>imports/reading.py</extracomment>
            <translation>Wählen Sie einen ganzen Datensatz.</translation>
        </message>
        <message>
            <source>Choose an adapter made by it.</source>
            <extracomment>ouroboros_backends/echo/policy.py</extracomment>
            <translation>Wählen Sie einen Adapter, der damit erzeugt wurde.</translation>
        </message>
        <message>
            <source>Choose another adapter, or go back to the bare policy.</source>
            <extracomment>worker/checkpoints.py</extracomment>
            <translation>Wählen Sie einen anderen Adapter, oder gehen Sie zur Policy ohne Adapter zurück.</translation>
        </message>
        <message>
            <source>Choose another backend.</source>
            <extracomment>worker/runner.py</extracomment>
            <translation>Wählen Sie ein anderes Backend.</translation>
        </message>
        <message>
            <source>Choose another backup.</source>
            <extracomment>storage/restoring.py</extracomment>
            <translation>Wählen Sie eine andere Sicherung.</translation>
        </message>
        <message>
            <source>Choose another file.</source>
            <extracomment>session/importing.py</extracomment>
            <translation>Wählen Sie eine andere Datei.</translation>
        </message>
        <message>
            <source>Choose another folder with --to.</source>
            <extracomment>session/converting.py</extracomment>
            <translation>Wählen Sie mit --to einen anderen Ordner.</translation>
        </message>
        <message>
            <source>Choose another folder, or free some space on the disk.</source>
            <extracomment>exports/writing.py</extracomment>
            <translation>Wählen Sie einen anderen Ordner, oder schaffen Sie Platz auf der Festplatte.</translation>
        </message>
        <message>
            <source>Choose another form.</source>
            <extracomment>session/adapter_export.py</extracomment>
            <translation>Wählen Sie eine andere Form.</translation>
        </message>
        <message>
            <source>Choose another model, or update transformers.</source>
            <extracomment>ouroboros_backends/shared/folders.py</extracomment>
            <translation>Wählen Sie ein anderes Modell, oder aktualisieren Sie transformers.</translation>
        </message>
        <message>
            <source>Choose another model.</source>
            <extracomment>ouroboros_backends/mlx/guard.py</extracomment>
            <translation>Wählen Sie ein anderes Modell.</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <extracomment>models/servers.py</extracomment>
            <translation>Wählen Sie einen anderen Namen.</translation>
        </message>
        <message>
            <source>Choose another one, or add them by name.</source>
            <extracomment>session/teachers.py</extracomment>
            <translation>Wählen Sie eine andere, oder fügen Sie sie mit Namen hinzu.</translation>
        </message>
        <message>
            <source>Choose another place, or free some space on the disk.</source>
            <extracomment>storage/parquet.py</extracomment>
            <translation>Wählen Sie einen anderen Ort, oder schaffen Sie Platz auf der Festplatte.</translation>
        </message>
        <message>
            <source>Choose another place.</source>
            <extracomment>storage/sealing.py</extracomment>
            <translation>Wählen Sie einen anderen Ort.</translation>
        </message>
        <message>
            <source>Choose another with --name.</source>
            <extracomment>models/library.py</extracomment>
            <translation>Wählen Sie mit --name einen anderen.</translation>
        </message>
        <message>
            <source>Choose another.</source>
            <extracomment>worker/checkpoints.py</extracomment>
            <translation>Wählen Sie einen anderen.</translation>
        </message>
        <message>
            <source>Choose one at least.</source>
            <extracomment>session/exporting.py</extracomment>
            <translation>Wählen Sie mindestens eines.</translation>
        </message>
        <message>
            <source>Choose one from the list.</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>Wählen Sie eine aus der Liste.</translation>
        </message>
        <message>
            <source>Choose one in settings.</source>
            <extracomment>session/models.py</extracomment>
            <translation>Wählen Sie in den Einstellungen eines.</translation>
        </message>
        <message>
            <source>Choose one in settings; a server is added there.</source>
            <extracomment>session/assistants.py</extracomment>
            <translation>Wählen Sie in den Einstellungen einen aus; dort wird ein Server hinzugefügt.</translation>
        </message>
        <message>
            <source>Choose one of its models in settings.</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>Wählen Sie in den Einstellungen eines seiner Modelle.</translation>
        </message>
        <message>
            <source>Choose one of the list.</source>
            <extracomment>session/adapter_export.py</extracomment>
            <translation>Wählen Sie einen aus der Liste.</translation>
        </message>
        <message>
            <source>Choose one of: {0}.</source>
            <extracomment>models/servers.py</extracomment>
            <translation>Wählen Sie aus: {0}.</translation>
        </message>
        <message>
            <source>Choose that model in settings, then open the cycle again.</source>
            <extracomment>session/session.py</extracomment>
            <translation>Wählen Sie jenes Modell in den Einstellungen, dann öffnen Sie den Zyklus wieder.</translation>
        </message>
        <message>
            <source>Choose the archive that the service sent you.</source>
            <extracomment>imports/chatgpt.py</extracomment>
            <translation>Wählen Sie das Archiv, das der Dienst Ihnen geschickt hat.</translation>
        </message>
        <message>
            <source>Choose the export.</source>
            <extracomment>imports/chatgpt.py</extracomment>
            <translation>Wählen Sie den Export.</translation>
        </message>
        <message>
            <source>Choose the folder of a Hugging Face model, not the one above or below it.</source>
            <extracomment>models/library.py</extracomment>
            <translation>Wählen Sie den Ordner eines Modells von Hugging Face, nicht den darüber oder darunter.</translation>
        </message>
        <message>
            <source>Choose the folder that holds pytorch_model.bin or its parts.</source>
            <extracomment>ouroboros_backends/torch/pickled.py</extracomment>
            <translation>Wählen Sie den Ordner, der pytorch_model.bin oder dessen Teile enthält.</translation>
        </message>
        <message>
            <source>Choose the folder that the update on the other machine wrote.</source>
            <extracomment>session/handover.py</extracomment>
            <translation>Wählen Sie den Ordner, den das Update auf dem anderen Rechner geschrieben hat.</translation>
        </message>
        <message>
            <source>Choose the model that the cycle was exported with, then import again.</source>
            <extracomment>session/handover.py</extracomment>
            <translation>Wählen Sie das Modell, mit dem der Zyklus exportiert wurde, dann importieren Sie erneut.</translation>
        </message>
        <message>
            <source>Choose the name of a new folder.</source>
            <extracomment>exports/writing.py</extracomment>
            <translation>Wählen Sie den Namen eines neuen Ordners.</translation>
        </message>
        <message>
            <source>Choose the one before it; nothing was changed.</source>
            <extracomment>storage/backups.py</extracomment>
            <translation>Wählen Sie die davor; nichts wurde geändert.</translation>
        </message>
        <message>
            <source>Choose two.</source>
            <extracomment>session/arena.py</extracomment>
            <translation>Wählen Sie zwei.</translation>
        </message>
        <message>
            <source>Choose {0}.</source>
            <extracomment>session/importing.py</extracomment>
            <translation>Wählen Sie {0}.</translation>
        </message>
        <message>
            <source>Choose “Instructions” instead, which changes no weights.</source>
            <extracomment>ouroboros_backends/openai/refusing.py</extracomment>
            <translation>Wählen Sie stattdessen „Anweisungen“; das ändert keine Gewichte.</translation>
        </message>
        <message>
            <source>Close every window that uses it and check that the folder may be written to.</source>
            <extracomment>models/library.py</extracomment>
            <translation>Schließen Sie jedes Fenster, das es verwendet, und prüfen Sie, ob in den Ordner geschrieben werden darf.</translation>
        </message>
        <message>
            <source>Close other applications and try again.</source>
            <extracomment>worker/client.py</extracomment>
            <translation>Schließen Sie andere Anwendungen, und versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>Close other applications to free memory, or choose a smaller model in settings. Everything you wrote and scored is saved.</source>
            <extracomment>session/opening.py</extracomment>
            <translation>Schließen Sie andere Anwendungen, um Speicher freizugeben, oder wählen Sie in den Einstellungen ein kleineres Modell. Alles, was Sie geschrieben und bewertet haben, ist gespeichert.</translation>
        </message>
        <message>
            <source>Close other applications to free {0}, or choose a smaller model in settings.</source>
            <extracomment>core/workload.py</extracomment>
            <translation>Schließen Sie andere Anwendungen, um {0} freizugeben, oder wählen Sie in den Einstellungen ein kleineres Modell.</translation>
        </message>
        <message>
            <source>Close other applications to free {0}, or let another machine make the update. Or ask for fewer or shorter completions to a prompt in settings ({1}), or choose a smaller model, and answer the prompts again.</source>
            <extracomment>core/workload.py</extracomment>
            <translation>Schließen Sie andere Anwendungen, um {0} freizugeben, oder lassen Sie einen anderen Rechner das Update ausführen. Oder verlangen Sie in den Einstellungen weniger oder kürzere Antworten je Prompt ({1}), oder wählen Sie ein kleineres Modell, und lassen Sie die Prompts neu beantworten.</translation>
        </message>
        <message>
            <source>Close other applications, ask for fewer or shorter completions, or choose a smaller model.</source>
            <extracomment>worker/runner.py</extracomment>
            <translation>Schließen Sie andere Anwendungen, verlangen Sie weniger oder kürzere Antworten, oder wählen Sie ein kleineres Modell.</translation>
        </message>
        <message>
            <source>Close other applications, or choose a smaller model.</source>
            <extracomment>core/fit.py</extracomment>
            <translation>Schließen Sie andere Anwendungen, oder wählen Sie ein kleineres Modell.</translation>
        </message>
        <message>
            <source>Close other applications, or get the model as safetensors.</source>
            <extracomment>ouroboros_backends/torch/pickled.py</extracomment>
            <translation>Schließen Sie andere Anwendungen, oder besorgen Sie das Modell als safetensors.</translation>
        </message>
        <message>
            <source>Close other applications, or lower the tokens of a micro-batch.</source>
            <extracomment>ouroboros_backends/shared/transaction.py</extracomment>
            <translation>Schließen Sie andere Anwendungen, oder verringern Sie die Tokens eines Micro-Batches.</translation>
        </message>
        <message>
            <source>Close other programs, then try again.</source>
            <extracomment>storage/sealing.py</extracomment>
            <translation>Schließen Sie andere Programme, dann versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>Close the application and open it again.</source>
            <extracomment>wiring.py</extracomment>
            <translation>Schließen Sie die Anwendung, und öffnen Sie sie wieder.</translation>
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
            <translation>Vergleichen Sie zuerst.</translation>
        </message>
        <message>
            <source>Compare it with the live policy, then promote or discard it.</source>
            <extracomment>session/handover.py</extracomment>
            <translation>Vergleichen Sie ihn mit der aktiven Policy, dann übernehmen oder verwerfen Sie ihn.</translation>
        </message>
        <message>
            <source>Comparing the GGUF file with the merged weights</source>
            <extracomment>ouroboros_backends/shared/gguf_file.py</extracomment>
            <translation>GGUF-Datei wird mit den zusammengeführten Gewichten verglichen</translation>
        </message>
        <message>
            <source>Completions a prompt</source>
            <extracomment>settings.py</extracomment>
            <translation>Antworten je Prompt</translation>
        </message>
        <message>
            <source>Completions you did not score count too, at what the reward model expects of you.</source>
            <extracomment>settings.py</extracomment>
            <translation>Auch Antworten, die Sie nicht bewertet haben, zählen, mit dem, was das Belohnungsmodell von Ihnen erwartet.</translation>
        </message>
        <message>
            <source>Continual: fitted again after each sitting; frozen: stays as first fitted.</source>
            <extracomment>settings.py</extracomment>
            <translation>Fortlaufend: nach jeder Sitzung neu angepasst; eingefroren: bleibt, wie zuerst angepasst.</translation>
        </message>
        <message>
            <source>Contradicts itself or the argument</source>
            <extracomment>core/rubrics.py</extracomment>
            <translation>Widerspricht sich selbst oder dem Argument</translation>
        </message>
        <message>
            <source>Contradicts or invents facts</source>
            <extracomment>core/rubrics.py</extracomment>
            <translation>Widerspricht Fakten oder erfindet welche</translation>
        </message>
        <message>
            <source>Contrast</source>
            <extracomment>settings.py</extracomment>
            <translation>Kontrast</translation>
        </message>
        <message>
            <source>Convert them to safetensors: {0}</source>
            <extracomment>models/library.py</extracomment>
            <translation>Wandeln Sie sie in safetensors um: {0}</translation>
        </message>
        <message>
            <source>Convert them: {0}</source>
            <extracomment>ouroboros_backends/shared/folders.py</extracomment>
            <translation>Wandeln Sie sie um: {0}</translation>
        </message>
        <message>
            <source>Copy it again, alone and whole.</source>
            <extracomment>models/keys.py</extracomment>
            <translation>Kopieren Sie ihn erneut, allein und vollständig.</translation>
        </message>
        <message>
            <source>Copy it to the other machine, run there: {0}. Then bring ADAPTER back.</source>
            <extracomment>session/handover.py</extracomment>
            <translation>Kopieren Sie es auf den anderen Rechner, und führen Sie dort aus: {0}. Dann holen Sie ADAPTER zurück.</translation>
        </message>
        <message>
            <source>Copy or download it again.</source>
            <extracomment>imports/parquet.py</extracomment>
            <translation>Kopieren Sie sie erneut, oder laden Sie sie erneut herunter.</translation>
        </message>
        <message>
            <source>Copy or download the file again.</source>
            <extracomment>imports/archive.py</extracomment>
            <translation>Kopieren Sie die Datei erneut, oder laden Sie sie erneut herunter.</translation>
        </message>
        <message>
            <source>Copy or download the file again: a part of it is missing.</source>
            <extracomment>imports/strict_json.py</extracomment>
            <translation>Kopieren Sie die Datei erneut, oder laden Sie sie erneut herunter: Ein Teil von ihr fehlt.</translation>
        </message>
        <message>
            <source>Copy the file again from where it came from.</source>
            <extracomment>ouroboros_backends/torch/pickled.py</extracomment>
            <translation>Kopieren Sie die Datei erneut von dort, woher sie kam.</translation>
        </message>
        <message>
            <source>Copy the file again.</source>
            <extracomment>models/library.py</extracomment>
            <translation>Kopieren Sie die Datei erneut.</translation>
        </message>
        <message>
            <source>Copy the whole folder again from where the update was made.</source>
            <extracomment>session/handover.py</extracomment>
            <translation>Kopieren Sie den ganzen Ordner erneut von dort, wo das Update lief.</translation>
        </message>
        <message>
            <source>Copy tokenizer.json and tokenizer_config.json from where the model came from.</source>
            <extracomment>models/library.py</extracomment>
            <translation>Kopieren Sie tokenizer.json und tokenizer_config.json von dort, woher das Modell kam.</translation>
        </message>
        <message>
            <source>Copy your data to another disk: this one may be failing. Then try again.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>Kopieren Sie Ihre Daten auf eine andere Festplatte: Diese hier ist womöglich defekt. Dann versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>Copying the adapter</source>
            <extracomment>session/handover.py</extracomment>
            <translation>Adapter wird kopiert</translation>
        </message>
        <message>
            <source>Copying what stays</source>
            <extracomment>storage/archive.py</extracomment>
            <translation>Was bleibt, wird kopiert</translation>
        </message>
        <message>
            <source>Correct the model's settings.</source>
            <extracomment>ouroboros_backends/shared/options.py</extracomment>
            <translation>Berichtigen Sie die Einstellungen des Modells.</translation>
        </message>
        <message>
            <source>Cost</source>
            <extracomment>a word in sentences</extracomment>
            <translation>Kosten</translation>
        </message>
        <message>
            <source>Count from one to ten, in words.</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>Zähle von eins bis zehn, in Worten.</translation>
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
            <translation>Zyklus {0} ist wieder da.</translation>
        </message>
        <message>
            <source>Cycle {0} is in the bin.</source>
            <extracomment>session/keeping.py</extracomment>
            <translation>Zyklus {0} ist im Papierkorb.</translation>
        </message>
        <message>
            <source>Cycle {0} of this import is open, or you have worked on it.</source>
            <extracomment>session/importing.py</extracomment>
            <translation>Zyklus {0} dieses Imports ist geöffnet, oder Sie haben daran gearbeitet.</translation>
        </message>
        <message>
            <source>Data set of this program</source>
            <extracomment>imports/bundle.py</extracomment>
            <translation>Datensatz dieses Programms</translation>
        </message>
        <message>
            <source>Delete it yourself if you no longer want it.</source>
            <extracomment>models/library.py</extracomment>
            <translation>Löschen Sie ihn selbst, wenn Sie ihn nicht mehr brauchen.</translation>
        </message>
        <message>
            <source>Delete it, or paste the text again.</source>
            <extracomment>worker/client.py</extracomment>
            <translation>Löschen Sie es, oder fügen Sie den Text erneut ein.</translation>
        </message>
        <message>
            <source>Delete the character shown as a box or a question mark, and send it again.</source>
            <extracomment>core/dialogue.py</extracomment>
            <translation>Löschen Sie das Zeichen, das als Kästchen oder Fragezeichen erscheint, und senden Sie die Nachricht erneut.</translation>
        </message>
        <message>
            <source>Demonstrations</source>
            <extracomment>exports/demonstrations.py</extracomment>
            <translation>Demonstrationen</translation>
        </message>
        <message>
            <source>Dialogues become cycles of a policy, and none was opened yet.</source>
            <extracomment>session/importing.py</extracomment>
            <translation>Dialoge werden Zyklen einer Policy, und noch wurde keine geöffnet.</translation>
        </message>
        <message>
            <source>Distractors</source>
            <extracomment>transformations/distractors.py</extracomment>
            <translation>Ablenkungen</translation>
        </message>
        <message>
            <source>Do not open it with other programs either; get the model as safetensors.</source>
            <extracomment>ouroboros_backends/torch/pickled.py</extracomment>
            <translation>Öffnen Sie sie auch nicht mit anderen Programmen; besorgen Sie das Modell als safetensors.</translation>
        </message>
        <message>
            <source>Do not open this file, unless you know who made it.</source>
            <extracomment>imports/archive.py</extracomment>
            <translation>Öffnen Sie diese Datei nicht, es sei denn, Sie wissen, wer sie gemacht hat.</translation>
        </message>
        <message>
            <source>Does not follow from the premises</source>
            <extracomment>core/rubrics.py</extracomment>
            <translation>Folgt nicht aus den Voraussetzungen</translation>
        </message>
        <message>
            <source>Done</source>
            <extracomment>ouroboros_backends/torch/convert.py</extracomment>
            <translation>Fertig</translation>
        </message>
        <message>
            <source>Double negation</source>
            <extracomment>transformations/double_negation.py</extracomment>
            <translation>Doppelte Verneinung</translation>
        </message>
        <message>
            <source>Download it again, or choose a model in safetensors format.</source>
            <extracomment>ouroboros_backends/torch/convert.py</extracomment>
            <translation>Laden Sie es erneut herunter, oder wählen Sie ein Modell im safetensors-Format.</translation>
        </message>
        <message>
            <source>Download it again.</source>
            <extracomment>ouroboros_backends/torch/convert.py</extracomment>
            <translation>Laden Sie es erneut herunter.</translation>
        </message>
        <message>
            <source>Download the card again.</source>
            <extracomment>imports/character_card.py</extracomment>
            <translation>Laden Sie die Karte erneut herunter.</translation>
        </message>
        <message>
            <source>Download the card itself, not a preview of it.</source>
            <extracomment>imports/character_card.py</extracomment>
            <translation>Laden Sie die Karte selbst herunter, nicht eine Vorschau davon.</translation>
        </message>
        <message>
            <source>Downloading</source>
            <extracomment>models/download.py</extracomment>
            <translation>Wird heruntergeladen</translation>
        </message>
        <message>
            <source>Draft it again.</source>
            <extracomment>session/summary.py</extracomment>
            <translation>Entwerfen Sie sie neu.</translation>
        </message>
        <message>
            <source>Draft it, or write it.</source>
            <extracomment>session/summary.py</extracomment>
            <translation>Lassen Sie sie entwerfen, oder schreiben Sie sie.</translation>
        </message>
        <message>
            <source>Drop this prompt, or edit its text by hand.</source>
            <extracomment>core/prompting.py</extracomment>
            <translation>Streichen Sie diesen Prompt, oder bearbeiten Sie seinen Text von Hand.</translation>
        </message>
        <message>
            <source>Echo (no model, for trying things out)</source>
            <extracomment>ouroboros_backends/echo/__init__.py</extracomment>
            <translation>Echo (kein Modell, zum Ausprobieren)</translation>
        </message>
        <message>
            <source>Echo does not learn by {0}.</source>
            <extracomment>ouroboros_backends/echo/policy.py</extracomment>
            <translation>Echo lernt nicht mit {0}.</translation>
        </message>
        <message>
            <source>Echo has no model that other programs could read.</source>
            <extracomment>ouroboros_backends/echo/policy.py</extracomment>
            <translation>Echo hat kein Modell, das andere Programme lesen könnten.</translation>
        </message>
        <message>
            <source>Edit or drop that prompt, then start again.</source>
            <extracomment>session/material.py</extracomment>
            <translation>Bearbeiten oder streichen Sie jenen Prompt, dann starten Sie erneut.</translation>
        </message>
        <message>
            <source>Encrypted.</source>
            <extracomment>models/disclosure.py</extracomment>
            <translation>Verschlüsselt.</translation>
        </message>
        <message>
            <source>Enter its key again in settings.</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>Geben Sie seinen Schlüssel in den Einstellungen erneut ein.</translation>
        </message>
        <message>
            <source>Erasing for good</source>
            <extracomment>session/keeping.py</extracomment>
            <translation>Wird endgültig gelöscht</translation>
        </message>
        <message>
            <source>Erasing the backups</source>
            <extracomment>storage/archive.py</extracomment>
            <translation>Sicherungen werden gelöscht</translation>
        </message>
        <message>
            <source>Every completion of the candidate ran into the length limit without coming to an end, which those of the live policy did not. The candidate was rejected; the live adapter is unchanged. Score completions that never end lower, or rewrite one, and update again.</source>
            <extracomment>core/guards.py</extracomment>
            <translation>Jede Antwort des Kandidaten lief in die Längengrenze, ohne zu einem Ende zu kommen, was die der aktiven Policy nicht taten. Der Kandidat wurde abgelehnt; der aktive Adapter ist unverändert. Bewerten Sie Antworten, die nie enden, niedriger, oder fassen Sie eine neu, und starten Sie das Update erneut.</translation>
        </message>
        <message>
            <source>Every fact that matters is right</source>
            <extracomment>core/rubrics.py</extracomment>
            <translation>Jeder Fakt, auf den es ankommt, stimmt</translation>
        </message>
        <message>
            <source>Every labyrinth prompt has its completions.</source>
            <extracomment>session/scoring.py</extracomment>
            <translation>Jeder Labyrinth-Prompt hat seine Antworten.</translation>
        </message>
        <message>
            <source>Everything up to {0} is here.</source>
            <extracomment>storage/reporting.py</extracomment>
            <translation>Alles bis {0} ist da.</translation>
        </message>
        <message>
            <source>Everything you wrote and scored is saved. Repeat the last step when the model is ready; if it stops again, close other applications to free memory.</source>
            <extracomment>session/interruption.py</extracomment>
            <translation>Alles, was Sie geschrieben und bewertet haben, ist gespeichert. Wiederholen Sie den letzten Schritt, wenn das Modell bereit ist; hält es wieder an, schließen Sie andere Anwendungen, um Speicher freizugeben.</translation>
        </message>
        <message>
            <source>Exactly the persona</source>
            <extracomment>core/rubrics.py</extracomment>
            <translation>Genau die Persona</translation>
        </message>
        <message>
            <source>Example {0} has an empty message, or nothing that is answered.</source>
            <extracomment>ouroboros_backends/openai/training_rows.py</extracomment>
            <translation>Beispiel {0} hat eine leere Nachricht oder nichts, worauf geantwortet wird.</translation>
        </message>
        <message>
            <source>Export it with 32 bits.</source>
            <extracomment>ouroboros_backends/shared/gguf_file.py</extracomment>
            <translation>Exportieren Sie mit 32 Bits.</translation>
        </message>
        <message>
            <source>Exporting the adapter</source>
            <extracomment>session/adapter_export.py</extracomment>
            <translation>Adapter wird exportiert</translation>
        </message>
        <message>
            <source>Fewer than two teachers have scored this completion.</source>
            <extracomment>session/teachers.py</extracomment>
            <translation>Weniger als zwei Lehrpersonen haben diese Antwort bewertet.</translation>
        </message>
        <message>
            <source>File too large</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>Datei zu groß</translation>
        </message>
        <message>
            <source>Fill in both.</source>
            <extracomment>core/servers.py</extracomment>
            <translation>Füllen Sie beides aus.</translation>
        </message>
        <message>
            <source>Finding this out took {0} small requests.</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>Dies herauszufinden brauchte {0} kleine Anfragen.</translation>
        </message>
        <message>
            <source>Follows fully and says so clearly</source>
            <extracomment>core/rubrics.py</extracomment>
            <translation>Folgt vollständig und sagt es klar</translation>
        </message>
        <message>
            <source>Follows in part, or leaves it open</source>
            <extracomment>core/rubrics.py</extracomment>
            <translation>Folgt teilweise oder lässt es offen</translation>
        </message>
        <message>
            <source>Follows, with a small slip</source>
            <extracomment>core/rubrics.py</extracomment>
            <translation>Folgt, mit einem kleinen Fehler</translation>
        </message>
        <message>
            <source>For rewrites alone: learns to answer in your words; useful at the beginning, when hardly any completion deserves a good score.</source>
            <extracomment>core/methods.py</extracomment>
            <translation>Nur für Neufassungen: lernt, in Ihren Worten zu antworten; nützlich am Anfang, wenn kaum eine Antwort eine gute Bewertung verdient.</translation>
        </message>
        <message>
            <source>For scores that tell good from bad and little more: all that is above neutral counts as good, all below as bad, rewrites as good.</source>
            <extracomment>core/methods.py</extracomment>
            <translation>Für Bewertungen, die Gut von Schlecht trennen und wenig mehr: Alles über neutral zählt als gut, alles darunter als schlecht, Neufassungen als gut.</translation>
        </message>
        <message>
            <source>For {0}, {1} first.</source>
            <extracomment>core/methods.py</extracomment>
            <translation>Für {0} zuerst: {1}.</translation>
        </message>
        <message>
            <source>Free at least {0} MB, then try again.</source>
            <extracomment>storage/copying.py</extracomment>
            <translation>Geben Sie mindestens {0} MB frei, dann versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>Free some space and try again. Nothing was overwritten.</source>
            <extracomment>worker/runner.py</extracomment>
            <translation>Schaffen Sie Platz, und versuchen Sie es erneut. Nichts wurde überschrieben.</translation>
        </message>
        <message>
            <source>Free some space on the disk, or copy the folder here again.</source>
            <extracomment>session/handover.py</extracomment>
            <translation>Schaffen Sie Platz auf der Festplatte, oder kopieren Sie den Ordner erneut hierher.</translation>
        </message>
        <message>
            <source>Free some space on this disk, then try again.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>Schaffen Sie Platz auf dieser Festplatte, dann versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>Free some space, or choose a place on another disk.</source>
            <extracomment>session/adapter_export.py</extracomment>
            <translation>Schaffen Sie Platz, oder wählen Sie einen Ort auf einer anderen Festplatte.</translation>
        </message>
        <message>
            <source>Free some space, or set OUROBOROS_MODELS to a folder on another disk.</source>
            <extracomment>models/download.py</extracomment>
            <translation>Schaffen Sie Platz, oder setzen Sie OUROBOROS_MODELS auf einen Ordner auf einer anderen Festplatte.</translation>
        </message>
        <message>
            <source>GGUF has no name for how this tokenizer splits words. {0}</source>
            <extracomment>ouroboros_backends/shared/gguf_tokens.py</extracomment>
            <translation>GGUF hat keinen Namen dafür, wie dieser Tokenizer Wörter zerlegt. {0}</translation>
        </message>
        <message>
            <source>GGUF has no place for the weights {0} of this model. {1}</source>
            <extracomment>ouroboros_backends/shared/exporting.py</extracomment>
            <translation>GGUF hat keinen Platz für die Gewichte {0} dieses Modells. {1}</translation>
        </message>
        <message>
            <source>GGUF has no place for {0} as this model has it. {1}</source>
            <extracomment>ouroboros_backends/shared/gguf_llama.py</extracomment>
            <translation>GGUF hat keinen Platz für eine Besonderheit dieses Modells: {0}. {1}</translation>
        </message>
        <message>
            <source>GGUF is for models of Llama's shape only, and this one is a {0}. {1}</source>
            <extracomment>ouroboros_backends/shared/gguf_llama.py</extracomment>
            <translation>GGUF ist nur für Modelle möglich, die wie Llama gebaut sind, und dieses ist vom Typ {0}. {1}</translation>
        </message>
        <message>
            <source>Get it as safetensors: files that end in .safetensors hold numbers only.</source>
            <extracomment>models/library.py</extracomment>
            <translation>Besorgen Sie es als safetensors: Dateien, die auf .safetensors enden, enthalten nur Zahlen.</translation>
        </message>
        <message>
            <source>Get the model as safetensors from where it came from.</source>
            <extracomment>ouroboros_backends/torch/safetensors_files.py</extracomment>
            <translation>Besorgen Sie das Modell als safetensors von dort, woher es kam.</translation>
        </message>
        <message>
            <source>Give it its own.</source>
            <extracomment>models/servers.py</extracomment>
            <translation>Geben Sie ihm einen eigenen.</translation>
        </message>
        <message>
            <source>Give them a weight above 0, or let another teacher settle it.</source>
            <extracomment>session/teachers.py</extracomment>
            <translation>Geben Sie der Person ein Gewicht über 0, oder lassen Sie es eine andere Lehrperson klären.</translation>
        </message>
        <message>
            <source>Give yourself the right to write there, or choose another folder.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>Verschaffen Sie sich das Recht, dort zu schreiben, oder wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <source>Given up by you {0}. The live adapter is unchanged.</source>
            <extracomment>session/policy_update.py</extracomment>
            <translation>Von Ihnen aufgegeben {0}. Der aktive Adapter ist unverändert.</translation>
        </message>
        <message>
            <source>Go back to an earlier adapter, or install the model again.</source>
            <extracomment>ouroboros_backends/shared/measuring.py</extracomment>
            <translation>Gehen Sie zu einem früheren Adapter zurück, oder installieren Sie das Modell erneut.</translation>
        </message>
        <message>
            <source>Go back to an earlier adapter.</source>
            <extracomment>ouroboros_backends/mlx/drawing.py</extracomment>
            <translation>Gehen Sie zu einem früheren Adapter zurück.</translation>
        </message>
        <message>
            <source>Go back to another adapter.</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation>Gehen Sie zu einem anderen Adapter zurück.</translation>
        </message>
        <message>
            <source>Go on with the plain format, or choose another model.</source>
            <extracomment>models/templates.py</extracomment>
            <translation>Machen Sie mit dem einfachen Format weiter, oder wählen Sie ein anderes Modell.</translation>
        </message>
        <message>
            <source>Held-out prompts</source>
            <extracomment>settings.py</extracomment>
            <translation>Zurückgehaltene Prompts</translation>
        </message>
        <message>
            <source>Helper</source>
            <extracomment>settings.py</extracomment>
            <translation>Helfer</translation>
        </message>
        <message>
            <source>High draws stronger texts and edges; system follows the desktop where it says so.</source>
            <extracomment>settings.py</extracomment>
            <translation>„Hoch“ zeichnet Texte und Kanten kräftiger; „System“ richtet sich nach dem Desktop, wo er es angibt.</translation>
        </message>
        <message>
            <source>Higher is livelier, 0 always gives the likeliest reply; scored answers are drawn at 1.</source>
            <extracomment>settings.py</extracomment>
            <translation>Höher ist lebhafter, 0 gibt immer die wahrscheinlichste Antwort; bewertete Antworten werden mit 1 gezogen.</translation>
        </message>
        <message>
            <source>How far all policy updates of one cycle may move the policy together, in nats a token.</source>
            <extracomment>settings.py</extracomment>
            <translation>Wie weit alle Policy-Updates eines Zyklus zusammen die Policy bewegen dürfen, in Nats je Token.</translation>
        </message>
        <message>
            <source>How far one update may move the policy.</source>
            <extracomment>settings.py</extracomment>
            <translation>Wie weit ein Update die Policy bewegen darf.</translation>
        </message>
        <message>
            <source>How many answers you compare for each labyrinth prompt.</source>
            <extracomment>settings.py</extracomment>
            <translation>Wie viele Antworten Sie für jeden Labyrinth-Prompt vergleichen.</translation>
        </message>
        <message>
            <source>How {0} reads positions cannot be compared with its config.json.</source>
            <extracomment>ouroboros_backends/mlx/guard.py</extracomment>
            <translation>Wie {0} Positionen liest, lässt sich nicht mit seiner config.json vergleichen.</translation>
        </message>
        <message>
            <source>Hypothetical frame</source>
            <extracomment>transformations/hypothetical_frame.py</extracomment>
            <translation>Hypothetischer Rahmen</translation>
        </message>
        <message>
            <source>ISC License</source>
            <extracomment>core/licences.py</extracomment>
            <translation>ISC License</translation>
        </message>
        <message>
            <source>If you trust that address, put it into settings in place of this one.</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>Wenn Sie jener Adresse vertrauen, tragen Sie sie in den Einstellungen anstelle dieser ein.</translation>
        </message>
        <message>
            <source>Import it as rows of JSON.</source>
            <extracomment>imports/sharegpt.py</extracomment>
            <translation>Importieren Sie es als JSON-Zeilen.</translation>
        </message>
        <message>
            <source>Import it where the cycle was exported.</source>
            <extracomment>session/handover.py</extracomment>
            <translation>Importieren Sie es dort, wo der Zyklus exportiert wurde.</translation>
        </message>
        <message>
            <source>Import the file again.</source>
            <extracomment>session/importing.py</extracomment>
            <translation>Importieren Sie die Datei erneut.</translation>
        </message>
        <message>
            <source>In voice, with a small slip</source>
            <extracomment>core/rubrics.py</extracomment>
            <translation>Im Ton, mit einem kleinen Fehler</translation>
        </message>
        <message>
            <source>Install Ouroboros again.</source>
            <extracomment>models/packed.py</extracomment>
            <translation>Installieren Sie Ouroboros erneut.</translation>
        </message>
        <message>
            <source>Install it first.</source>
            <extracomment>ouroboros_backends/mlx/policy.py</extracomment>
            <translation>Installieren Sie es zuerst.</translation>
        </message>
        <message>
            <source>Install it with: pip install 'ouroboros-desktop[baselines]'; or choose PPO.</source>
            <extracomment>ouroboros_backends/torch/trainers.py</extracomment>
            <translation>Installieren Sie es mit: pip install 'ouroboros-desktop[baselines]'; oder wählen Sie PPO.</translation>
        </message>
        <message>
            <source>Install it with: pip install 'ouroboros-desktop[quantised]', or choose int8.</source>
            <extracomment>ouroboros_backends/torch/quantisation.py</extracomment>
            <translation>Installieren Sie es mit: pip install 'ouroboros-desktop[quantised]', oder wählen Sie int8.</translation>
        </message>
        <message>
            <source>Install the embedded model on this computer: it reads the replies to compare.</source>
            <extracomment>session/best_of.py</extracomment>
            <translation>Installieren Sie das eingebaute Modell auf diesem Computer: Es liest die Antworten, um sie zu vergleichen.</translation>
        </message>
        <message>
            <source>Install the embedded model on this computer: it reads what a server writes.</source>
            <extracomment>session/predictions.py</extracomment>
            <translation>Installieren Sie das eingebaute Modell auf diesem Computer: Es liest, was ein Server schreibt.</translation>
        </message>
        <message>
            <source>Install the model again.</source>
            <extracomment>ouroboros_backends/mlx/network.py</extracomment>
            <translation>Installieren Sie das Modell erneut.</translation>
        </message>
        <message>
            <source>Install the model, or choose another.</source>
            <extracomment>ouroboros_backends/shared/folders.py</extracomment>
            <translation>Installieren Sie das Modell, oder wählen Sie ein anderes.</translation>
        </message>
        <message>
            <source>Install the newest version, then open it again.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>Installieren Sie die neueste Version, dann öffnen Sie ihn wieder.</translation>
        </message>
        <message>
            <source>Install them with: pip install 'ouroboros-desktop[{0}]'.</source>
            <extracomment>worker/runner.py</extracomment>
            <translation>Installieren Sie sie mit: pip install 'ouroboros-desktop[{0}]'.</translation>
        </message>
        <message>
            <source>Install {0}, or add your own folder: ouroboros models add.</source>
            <extracomment>models/catalog.py</extracomment>
            <translation>Installieren Sie {0}, oder fügen Sie einen eigenen Ordner hinzu: ouroboros models add.</translation>
        </message>
        <message>
            <source>Installing the model</source>
            <extracomment>session/models.py</extracomment>
            <translation>Modell wird installiert</translation>
        </message>
        <message>
            <source>Instructions (no weights change)</source>
            <extracomment>core/methods.py</extracomment>
            <translation>Anweisungen (keine Gewichte ändern sich)</translation>
        </message>
        <message>
            <source>It answers as a stream.</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>Er antwortet als Stream.</translation>
        </message>
        <message>
            <source>It begins with https:// or http://, such as http://127.0.0.1:8080/v1.</source>
            <extracomment>core/servers.py</extracomment>
            <translation>Sie beginnt mit https:// oder http://, etwa http://127.0.0.1:8080/v1.</translation>
        </message>
        <message>
            <source>It cannot be taught: it offers no fine-tuning.</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>Er lässt sich nichts beibringen: Er bietet kein Fine-Tuning an.</translation>
        </message>
        <message>
            <source>It counts the tokens</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>Er zählt die Tokens</translation>
        </message>
        <message>
            <source>It does not count tokens; they are estimated</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>Er zählt keine Tokens; sie werden geschätzt</translation>
        </message>
        <message>
            <source>It does not keep</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>Er hält sich nicht</translation>
        </message>
        <message>
            <source>It does not list “{0}”, and answers with the model it has.</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>Er führt „{0}“ nicht auf und antwortet mit dem Modell, das er hat.</translation>
        </message>
        <message>
            <source>It has a field “{0}”, and keys do not belong into a file.</source>
            <extracomment>models/servers.py</extracomment>
            <translation>Es gibt darin ein Feld „{0}“, und Schlüssel gehören nicht in eine Datei.</translation>
        </message>
        <message>
            <source>It has no list of its models.</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>Er hat keine Liste seiner Modelle.</translation>
        </message>
        <message>
            <source>It has no responses API.</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>Er hat keine Responses-API.</translation>
        </message>
        <message>
            <source>It has no {0}.</source>
            <extracomment>models/servers.py</extracomment>
            <translation>Es fehlt: {0}.</translation>
        </message>
        <message>
            <source>It has the responses API.</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>Er hat die Responses-API.</translation>
        </message>
        <message>
            <source>It is in the list of adapters.</source>
            <extracomment>session/handover.py</extracomment>
            <translation>Er steht in der Liste der Adapter.</translation>
        </message>
        <message>
            <source>It keeps</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>Er hält sich</translation>
        </message>
        <message>
            <source>It knows “{0}”.</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>Er kennt „{0}“.</translation>
        </message>
        <message>
            <source>It may be wrong: judge for yourself.</source>
            <extracomment>session/summary.py</extracomment>
            <translation>Er kann sich irren: Urteilen Sie selbst.</translation>
        </message>
        <message>
            <source>It needs about 2 GB of memory: close other applications, then try again.</source>
            <extracomment>session/installing.py</extracomment>
            <translation>Es braucht etwa 2 GB Speicher: Schließen Sie andere Anwendungen, dann versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>It offers fine-tuning.</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>Er bietet Fine-Tuning an.</translation>
        </message>
        <message>
            <source>It tells no logprobs.</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>Er gibt keine Logprobs an.</translation>
        </message>
        <message>
            <source>It was not said where the model's files are.</source>
            <extracomment>models/order.py</extracomment>
            <translation>Es wurde nicht angegeben, wo die Dateien des Modells sind.</translation>
        </message>
        <message>
            <source>It was withdrawn.</source>
            <extracomment>session/importing.py</extracomment>
            <translation>Er wurde zurückgezogen.</translation>
        </message>
        <message>
            <source>It writes {0}.</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>Er schreibt {0}.</translation>
        </message>
        <message>
            <source>Its agreed is not a day such as 2026-11-26.</source>
            <extracomment>models/servers.py</extracomment>
            <translation>Sein Feld agreed ist kein Tag wie 2026-11-26.</translation>
        </message>
        <message>
            <source>Its field “{0}” is not known.</source>
            <extracomment>models/servers.py</extracomment>
            <translation>Sein Feld „{0}“ ist nicht bekannt.</translation>
        </message>
        <message>
            <source>Its files were read again and are as written. It was not opened as a model: that needs {0} GB of free memory.</source>
            <extracomment>ouroboros_backends/shared/exported_check.py</extracomment>
            <translation>Die Dateien wurden noch einmal gelesen und sind so, wie sie geschrieben wurden. Als Modell wurden sie nicht geöffnet: Das braucht {0} GB freien Speicher.</translation>
        </message>
        <message>
            <source>Its logprobs are not those of the tokens it writes; they are not used.</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>Seine Logprobs sind nicht die der Tokens, die er schreibt; sie werden nicht verwendet.</translation>
        </message>
        <message>
            <source>Its logprobs are those of the tokens it writes.</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>Seine Logprobs sind die der Tokens, die er schreibt.</translation>
        </message>
        <message>
            <source>Its numbers are not those that the policy computes with.</source>
            <extracomment>ouroboros_backends/shared/exported_check.py</extracomment>
            <translation>Seine Zahlen sind nicht die, mit denen die Policy rechnet.</translation>
        </message>
        <message>
            <source>Its {0} is not {1}.</source>
            <extracomment>models/servers.py</extracomment>
            <translation>Sein Feld {0} ist nicht {1}.</translation>
        </message>
        <message>
            <source>Judge</source>
            <extracomment>settings.py</extracomment>
            <translation>Gutachter</translation>
        </message>
        <message>
            <source>KL budget of a cycle</source>
            <extracomment>settings.py</extracomment>
            <translation>KL-Budget eines Zyklus</translation>
        </message>
        <message>
            <source>Keeping the present store beside</source>
            <extracomment>storage/restoring.py</extracomment>
            <translation>Jetziger Datenspeicher wird daneben aufbewahrt</translation>
        </message>
        <message>
            <source>Key from {0}</source>
            <extracomment>models/disclosure.py</extracomment>
            <translation>Schlüssel aus {0}</translation>
        </message>
        <message>
            <source>Key in memory until you quit</source>
            <extracomment>models/disclosure.py</extracomment>
            <translation>Schlüssel im Speicher, bis Sie beenden</translation>
        </message>
        <message>
            <source>Key in the keyring</source>
            <extracomment>models/disclosure.py</extracomment>
            <translation>Schlüssel im Schlüsselbund</translation>
        </message>
        <message>
            <source>Keys 1 to 5 give a score without a modifier key.</source>
            <extracomment>settings.py</extracomment>
            <translation>Die Tasten 1 bis 5 bewerten ohne Zusatztaste.</translation>
        </message>
        <message>
            <source>Known settings: {0}.</source>
            <extracomment>ouroboros_backends/shared/options.py</extracomment>
            <translation>Bekannte Einstellungen: {0}.</translation>
        </message>
        <message>
            <source>LM Studio</source>
            <extracomment>core/servers.py</extracomment>
            <translation>LM Studio</translation>
        </message>
        <message>
            <source>Labels</source>
            <extracomment>exports/labels.py</extracomment>
            <translation>Labels</translation>
        </message>
        <message>
            <source>Labyrinth prompts a cycle kept for the promotion gate.</source>
            <extracomment>settings.py</extracomment>
            <translation>Labyrinth-Prompts je Zyklus, die für die Übernahme-Entscheidung zurückgehalten werden.</translation>
        </message>
        <message>
            <source>Labyrinth prompts a cycle whose answers you score.</source>
            <extracomment>settings.py</extracomment>
            <translation>Labyrinth-Prompts je Zyklus, deren Antworten Sie bewerten.</translation>
        </message>
        <message>
            <source>Learn from predicted rewards</source>
            <extracomment>settings.py</extracomment>
            <translation>Aus vorhergesagten Belohnungen lernen</translation>
        </message>
        <message>
            <source>Learning, epoch {0}</source>
            <extracomment>ouroboros_backends/shared/step.py</extracomment>
            <translation>Lernen, Epoche {0}</translation>
        </message>
        <message>
            <source>Leave it as it is, or withdraw it.</source>
            <extracomment>session/importing.py</extracomment>
            <translation>Lassen Sie es, wie es ist, oder ziehen Sie es zurück.</translation>
        </message>
        <message>
            <source>Leave out names, passwords and what follows ? or #; a key has its own field.</source>
            <extracomment>core/servers.py</extracomment>
            <translation>Lassen Sie Namen, Passwörter und alles nach ? oder # weg; ein Schlüssel hat sein eigenes Feld.</translation>
        </message>
        <message>
            <source>Leave quantisation off, or let each GPU hold the whole model, without FSDP.</source>
            <extracomment>ouroboros_backends/torch/several.py</extracomment>
            <translation>Lassen Sie die Quantisierung aus, oder lassen Sie jede GPU das ganze Modell halten, ohne FSDP.</translation>
        </message>
        <message>
            <source>Less motion</source>
            <extracomment>settings.py</extracomment>
            <translation>Weniger Bewegung</translation>
        </message>
        <message>
            <source>Let a dialogue leave, or score, rank and rewrite some completions first.</source>
            <extracomment>exports/bundle.py</extracomment>
            <translation>Geben Sie einen Dialog zur Weitergabe frei, oder bewerten Sie zuerst einige Antworten, reihen Sie sie oder fassen Sie sie neu.</translation>
        </message>
        <message>
            <source>Let teacher and policy take turns, or choose another model.</source>
            <extracomment>ouroboros_backends/shared/chat.py</extracomment>
            <translation>Lassen Sie Lehrperson und Policy abwechselnd sprechen, oder wählen Sie ein anderes Modell.</translation>
        </message>
        <message>
            <source>Let the policy answer each labyrinth prompt at least twice.</source>
            <extracomment>session/calibration.py</extracomment>
            <translation>Lassen Sie die Policy jeden Labyrinth-Prompt mindestens zweimal beantworten.</translation>
        </message>
        <message>
            <source>Let two adapters meet first.</source>
            <extracomment>session/arena.py</extracomment>
            <translation>Lassen Sie zuerst zwei Adapter gegeneinander antreten.</translation>
        </message>
        <message>
            <source>Light or dark, or as the system has it.</source>
            <extracomment>settings.py</extracomment>
            <translation>Hell oder dunkel, oder wie das System es hat.</translation>
        </message>
        <message>
            <source>List them with `ouroboros store backups`.</source>
            <extracomment>storage/backups.py</extracomment>
            <translation>Zeigen Sie die Liste an mit `ouroboros store backups`.</translation>
        </message>
        <message>
            <source>LoRA on bare parameters</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation>LoRA auf bloßen Parametern</translation>
        </message>
        <message>
            <source>LoRA's rank and alpha must be above 0, and its layers not below.</source>
            <extracomment>ouroboros_backends/shared/options.py</extracomment>
            <translation>Rang und Alpha von LoRA müssen über 0 liegen, seine Schichten nicht darunter.</translation>
        </message>
        <message>
            <source>Load the model again.</source>
            <extracomment>worker/client.py</extracomment>
            <translation>Laden Sie das Modell erneut.</translation>
        </message>
        <message>
            <source>Load the model first.</source>
            <extracomment>worker/runner.py</extracomment>
            <translation>Laden Sie zuerst das Modell.</translation>
        </message>
        <message>
            <source>Loading an adapter</source>
            <extracomment>session/arena.py</extracomment>
            <translation>Ein Adapter wird geladen</translation>
        </message>
        <message>
            <source>Loading the adapter that the update began at</source>
            <extracomment>session/policy_update.py</extracomment>
            <translation>Adapter, bei dem das Update begann, wird geladen</translation>
        </message>
        <message>
            <source>Loading the candidate</source>
            <extracomment>session/gate.py</extracomment>
            <translation>Kandidat wird geladen</translation>
        </message>
        <message>
            <source>Loading the model</source>
            <extracomment>session/opening.py</extracomment>
            <translation>Laden des Modells</translation>
        </message>
        <message>
            <source>Log in to the network with a browser, or look at the address in settings.</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>Melden Sie sich mit einem Browser im Netzwerk an, oder prüfen Sie die Adresse in den Einstellungen.</translation>
        </message>
        <message>
            <source>Long-horizon recall</source>
            <extracomment>transformations/long_horizon_recall.py</extracomment>
            <translation>Erinnern über große Entfernung</translation>
        </message>
        <message>
            <source>Longest answer (tokens)</source>
            <extracomment>settings.py</extracomment>
            <translation>Längste Antwort auf Prompts (Tokens)</translation>
        </message>
        <message>
            <source>Longest reply (tokens)</source>
            <extracomment>settings.py</extracomment>
            <translation>Längste Antwort im Dialog (Tokens)</translation>
        </message>
        <message>
            <source>Look at the address in settings and at this computer's clock.</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>Prüfen Sie die Adresse in den Einstellungen und die Uhr dieses Computers.</translation>
        </message>
        <message>
            <source>Look at the address in settings and whether the network works.</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>Prüfen Sie die Adresse in den Einstellungen und ob das Netzwerk funktioniert.</translation>
        </message>
        <message>
            <source>Look at the address in settings, and enter the key again.</source>
            <extracomment>ouroboros_backends/openai/client.py</extracomment>
            <translation>Prüfen Sie die Adresse in den Einstellungen, und geben Sie den Schlüssel erneut ein.</translation>
        </message>
        <message>
            <source>Look at the address in settings; it often ends in /v1.</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>Prüfen Sie die Adresse in den Einstellungen; sie endet oft auf /v1.</translation>
        </message>
        <message>
            <source>Look for it on the service's own page, then start a new update.</source>
            <extracomment>ouroboros_backends/openai/job.py</extracomment>
            <translation>Suchen Sie ihn auf der Seite des Dienstes selbst, dann starten Sie ein neues Update.</translation>
        </message>
        <message>
            <source>Look there whether the key may use “{0}”.</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>Prüfen Sie dort, ob der Schlüssel „{0}“ verwenden darf.</translation>
        </message>
        <message>
            <source>Look whether it runs and whether the network works.</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>Prüfen Sie, ob er läuft und ob das Netzwerk funktioniert.</translation>
        </message>
        <message>
            <source>Looking for personal data</source>
            <extracomment>session/exporting.py</extracomment>
            <translation>Personenbezogene Daten werden gesucht</translation>
        </message>
        <message>
            <source>Lower the learning rate, and try again; the adapter is unchanged.</source>
            <extracomment>ouroboros_backends/shared/transaction.py</extracomment>
            <translation>Verringern Sie die Lernrate, und versuchen Sie es erneut; der Adapter ist unverändert.</translation>
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
            <translation>MLX kann {0} nicht so aufbauen, wie seine config.json es beschreibt.</translation>
        </message>
        <message>
            <source>MLX does not know the architecture of {0}.</source>
            <extracomment>ouroboros_backends/mlx/loading.py</extracomment>
            <translation>MLX kennt die Architektur von {0} nicht.</translation>
        </message>
        <message>
            <source>MLX would read positions of {0} otherwise than its config.json says.</source>
            <extracomment>ouroboros_backends/mlx/guard.py</extracomment>
            <translation>MLX würde Positionen von {0} anders lesen, als seine config.json angibt.</translation>
        </message>
        <message>
            <source>Make labyrinth prompts first.</source>
            <extracomment>core/cycle.py</extracomment>
            <translation>Erstellen Sie zuerst Labyrinth-Prompts.</translation>
        </message>
        <message>
            <source>Make labyrinth prompts, some of them held out.</source>
            <extracomment>session/arena.py</extracomment>
            <translation>Erstellen Sie Labyrinth-Prompts, einige davon zurückgehalten.</translation>
        </message>
        <message>
            <source>Make more labyrinth prompts, or decide without a comparison.</source>
            <extracomment>session/gate.py</extracomment>
            <translation>Erstellen Sie weitere Labyrinth-Prompts, oder entscheiden Sie ohne Vergleich.</translation>
        </message>
        <message>
            <source>Makes all text smaller or larger.</source>
            <extracomment>settings.py</extracomment>
            <translation>Macht alle Texte kleiner oder größer.</translation>
        </message>
        <message>
            <source>Making a backup</source>
            <extracomment>session/keeping.py</extracomment>
            <translation>Sicherung wird erstellt</translation>
        </message>
        <message>
            <source>Making the candidate live</source>
            <extracomment>session/gate.py</extracomment>
            <translation>Kandidat wird aktiviert</translation>
        </message>
        <message>
            <source>Measuring the policy</source>
            <extracomment>ouroboros_backends/shared/measuring.py</extracomment>
            <translation>Policy wird gemessen</translation>
        </message>
        <message>
            <source>Measuring the reference policy</source>
            <extracomment>ouroboros_backends/shared/preferences.py</extracomment>
            <translation>Referenz-Policy wird gemessen</translation>
        </message>
        <message>
            <source>Mend it.</source>
            <extracomment>models/servers.py</extracomment>
            <translation>Berichtigen Sie es.</translation>
        </message>
        <message>
            <source>Mend the number.</source>
            <extracomment>core/servers.py</extracomment>
            <translation>Berichtigen Sie die Zahl.</translation>
        </message>
        <message>
            <source>Merging the adapter into the base</source>
            <extracomment>ouroboros_backends/shared/merged_folder.py</extracomment>
            <translation>Adapter wird mit dem Basismodell zusammengeführt</translation>
        </message>
        <message>
            <source>Messages of tools are left out.</source>
            <extracomment>imports/chatgpt.py</extracomment>
            <translation>Nachrichten von Werkzeugen werden ausgelassen.</translation>
        </message>
        <message>
            <source>Model</source>
            <extracomment>settings.py</extracomment>
            <translation>Modell</translation>
        </message>
        <message>
            <source>Models here: {0}. Add a folder with: ouroboros models add FOLDER.</source>
            <extracomment>models/library.py</extracomment>
            <translation>Modelle hier: {0}. Fügen Sie einen Ordner hinzu mit: ouroboros models add FOLDER.</translation>
        </message>
        <message>
            <source>Mostly out of voice</source>
            <extracomment>core/rubrics.py</extracomment>
            <translation>Überwiegend im falschen Ton</translation>
        </message>
        <message>
            <source>Mostly wrong or beside the point</source>
            <extracomment>core/rubrics.py</extracomment>
            <translation>Überwiegend falsch oder am Thema vorbei</translation>
        </message>
        <message>
            <source>Move the store to another disk, then try again.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>Verschieben Sie den Datenspeicher auf eine andere Festplatte, dann versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>NOT encrypted: whoever is on the way can read and change every word, and read your key.</source>
            <extracomment>models/disclosure.py</extracomment>
            <translation>NICHT verschlüsselt: Wer unterwegs mitliest, kann jedes Wort lesen und ändern und Ihren Schlüssel lesen.</translation>
        </message>
        <message>
            <source>Neither in voice nor out of it</source>
            <extracomment>core/rubrics.py</extracomment>
            <translation>Weder im Ton noch daneben</translation>
        </message>
        <message>
            <source>Nested conditionals</source>
            <extracomment>transformations/nested_conditionals.py</extracomment>
            <translation>Verschachtelte Bedingungen</translation>
        </message>
        <message>
            <source>No dialogue may leave yet.</source>
            <extracomment>session/exporting.py</extracomment>
            <translation>Noch darf kein Dialog weitergegeben werden.</translation>
        </message>
        <message>
            <source>No format is chosen.</source>
            <extracomment>session/exporting.py</extracomment>
            <translation>Es ist kein Format gewählt.</translation>
        </message>
        <message>
            <source>No key</source>
            <extracomment>models/disclosure.py</extracomment>
            <translation>Kein Schlüssel</translation>
        </message>
        <message>
            <source>No kind of example known here has the fields: {0}.</source>
            <extracomment>imports/rows.py</extracomment>
            <translation>Keine hier bekannte Art von Beispiel hat die Felder: {0}.</translation>
        </message>
        <message>
            <source>No model is chosen.</source>
            <extracomment>session/models.py</extracomment>
            <translation>Es ist kein Modell gewählt.</translation>
        </message>
        <message>
            <source>No model is loaded.</source>
            <extracomment>worker/runner.py</extracomment>
            <translation>Es ist kein Modell geladen.</translation>
        </message>
        <message>
            <source>No module named pip</source>
            <extracomment>models/download.py</extracomment>
            <translation>Kein Modul namens pip</translation>
        </message>
        <message>
            <source>No other prompt of this kind can be made from the summary.</source>
            <extracomment>core/prompting.py</extracomment>
            <translation>Aus der Zusammenfassung lässt sich kein weiterer Prompt dieser Art erstellen.</translation>
        </message>
        <message>
            <source>No other prompts of these kinds can be made from the summary.</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>Aus der Zusammenfassung lassen sich keine weiteren Prompts dieser Arten erstellen.</translation>
        </message>
        <message>
            <source>No price is entered; it may cost money all the same</source>
            <extracomment>models/disclosure.py</extracomment>
            <translation>Es ist kein Preis eingetragen; es kann trotzdem Geld kosten</translation>
        </message>
        <message>
            <source>No safe connection to {0} can be made: its certificate is not accepted</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>Mit {0} ist keine sichere Verbindung möglich: Sein Zertifikat wird nicht akzeptiert</translation>
        </message>
        <message>
            <source>No scored completion can be learned from yet.</source>
            <extracomment>session/material.py</extracomment>
            <translation>Noch kann aus keiner bewerteten Antwort gelernt werden.</translation>
        </message>
        <message>
            <source>No server is added yet.</source>
            <extracomment>models/servers.py</extracomment>
            <translation>Noch ist kein Server hinzugefügt.</translation>
        </message>
        <message>
            <source>No space left|[Dd]isk quota|not enough space</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>No space left|[Dd]isk quota|not enough space</translation>
        </message>
        <message>
            <source>No weights change: the policy is told your persona snapshot's words and your best examples before every dialogue; for models on a server that offers no training.</source>
            <extracomment>core/methods.py</extracomment>
            <translation>Keine Gewichte ändern sich: Die Policy erhält vor jedem Dialog die Worte Ihres Persona-Profils und Ihre besten Beispiele; für Modelle auf einem Server, der kein Training anbietet.</translation>
        </message>
        <message>
            <source>No {0} is chosen.</source>
            <extracomment>session/assistants.py</extracomment>
            <translation>Nicht ausgewählt: {0}.</translation>
        </message>
        <message>
            <source>Nobody but the system speaks in this dialogue.</source>
            <extracomment>imports/rows.py</extracomment>
            <translation>In diesem Dialog spricht nur das System.</translation>
        </message>
        <message>
            <source>Nobody known here speaks as “{0}”.</source>
            <extracomment>imports/fields.py</extracomment>
            <translation>Niemand, der hier bekannt ist, spricht als „{0}“.</translation>
        </message>
        <message>
            <source>Nobody reads what this policy writes, so nothing can be predicted.</source>
            <extracomment>session/predictions.py</extracomment>
            <translation>Niemand liest, was diese Policy schreibt, daher lässt sich nichts vorhersagen.</translation>
        </message>
        <message>
            <source>Not for redistribution</source>
            <extracomment>exports/licences.py</extracomment>
            <translation>Nicht zur Weitergabe</translation>
        </message>
        <message>
            <source>Nothing answers at the address of {0}, {1}</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>Unter der Adresse von {0}, {1}, antwortet nichts</translation>
        </message>
        <message>
            <source>Nothing is lost: resume the update, or give it up.</source>
            <extracomment>session/interruption.py</extracomment>
            <translation>Nichts ist verloren: Setzen Sie das Update fort, oder geben Sie es auf.</translation>
        </message>
        <message>
            <source>Nothing is said in this dialogue.</source>
            <extracomment>imports/chatgpt.py</extracomment>
            <translation>In diesem Dialog wird nichts gesagt.</translation>
        </message>
        <message>
            <source>Nothing moves by itself: no blinking caret, no running bars.</source>
            <extracomment>settings.py</extracomment>
            <translation>Nichts bewegt sich von selbst: keine blinkende Textmarke, keine laufenden Balken.</translation>
        </message>
        <message>
            <source>Nothing was changed. Restore a backup, put a copy of the store in its place, or choose another store.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>Nichts wurde geändert. Stellen Sie eine Sicherung wieder her, setzen Sie eine Kopie des Datenspeichers an seine Stelle, oder wählen Sie einen anderen Datenspeicher.</translation>
        </message>
        <message>
            <source>Nothing was sent: you have not agreed yet that words go to {0}.</source>
            <extracomment>wiring.py</extracomment>
            <translation>Nichts wurde gesendet: Sie haben noch nicht zugestimmt, dass Texte an {0} gehen.</translation>
        </message>
        <message>
            <source>ORDER BY ordinal DESC LIMIT {0}</source>
            <extracomment>storage/checking.py</extracomment>
            <translation>ORDER BY ordinal DESC LIMIT {0}</translation>
        </message>
        <message>
            <source>On a server: so many replies are drawn and the one the reward model expects you to like best is shown; the others stay as branches. No weights change.</source>
            <extracomment>settings.py</extracomment>
            <translation>Auf einem Server: So viele Antworten werden gezogen, und die, die Ihnen nach dem Belohnungsmodell am besten gefallen dürfte, wird gezeigt; die anderen bleiben als Zweige. Keine Gewichte ändern sich.</translation>
        </message>
        <message>
            <source>On the way</source>
            <extracomment>models/disclosure.py</extracomment>
            <translation>Unterwegs</translation>
        </message>
        <message>
            <source>On this computer, or on one that you put in the address; the model is what vLLM serves.</source>
            <extracomment>core/servers.py</extracomment>
            <translation>Auf diesem Computer, oder auf einem, den Sie in die Adresse setzen; das Modell ist das, was vLLM bereitstellt.</translation>
        </message>
        <message>
            <source>On this computer, with MLX. Versions up to 0.32 report wrong logprobs; they are not used.</source>
            <extracomment>core/servers.py</extracomment>
            <translation>Auf diesem Computer, mit MLX. Versionen bis 0.32 melden falsche Logprobs; sie werden nicht verwendet.</translation>
        </message>
        <message>
            <source>On this computer. Start its server, and take the model id that it shows.</source>
            <extracomment>core/servers.py</extracomment>
            <translation>Auf diesem Computer. Starten Sie seinen Server, und übernehmen Sie die Modell-ID, die er zeigt.</translation>
        </message>
        <message>
            <source>On this computer. The model is a name that “ollama list” shows.</source>
            <extracomment>core/servers.py</extracomment>
            <translation>Auf diesem Computer. Das Modell ist ein Name, den „ollama list“ zeigt.</translation>
        </message>
        <message>
            <source>One action was</source>
            <extracomment>storage/reporting.py</extracomment>
            <translation>Eine Aktion wurde</translation>
        </message>
        <message>
            <source>One cycle is erased.</source>
            <extracomment>session/keeping.py</extracomment>
            <translation>Ein Zyklus ist endgültig gelöscht.</translation>
        </message>
        <message>
            <source>One message does not fit into what the {0} can read at once.</source>
            <extracomment>session/summary.py</extracomment>
            <translation>Eine Nachricht passt nicht in das, was auf einmal gelesen werden kann ({0}).</translation>
        </message>
        <message>
            <source>Opened again, it answers a test prompt otherwise from token {0} of {1} on.</source>
            <extracomment>ouroboros_backends/shared/exported_check.py</extracomment>
            <translation>Wieder geöffnet, antwortet es auf einen Test-Prompt ab Token {0} von {1} anders.</translation>
        </message>
        <message>
            <source>Opened again, it answers a test prompt otherwise from token {0} of {1} on. {2}</source>
            <extracomment>ouroboros_backends/shared/exported_check.py</extracomment>
            <translation>Wieder geöffnet, antwortet es auf einen Test-Prompt ab Token {0} von {1} anders. {2}</translation>
        </message>
        <message>
            <source>Opened again, it wrote the same {0} tokens as the policy for a test prompt; how likely it finds each differs by less than 0.01 %.</source>
            <extracomment>ouroboros_backends/shared/exported_check.py</extracomment>
            <translation>Wieder geöffnet, schrieb es auf einen Test-Prompt dieselben {0} Tokens wie die Policy; wie wahrscheinlich es jedes findet, weicht um weniger als 0,01 % ab.</translation>
        </message>
        <message>
            <source>Opened again, it wrote the same {0} tokens as the policy for a test prompt; how likely it finds each differs by up to {1} %.</source>
            <extracomment>ouroboros_backends/shared/exported_check.py</extracomment>
            <translation>Wieder geöffnet, schrieb es auf einen Test-Prompt dieselben {0} Tokens wie die Policy; wie wahrscheinlich es jedes findet, weicht um bis zu {1} % ab.</translation>
        </message>
        <message>
            <source>Opening what was written, to compare it</source>
            <extracomment>ouroboros_backends/shared/exporting.py</extracomment>
            <translation>Geschriebenes wird zum Vergleichen geöffnet</translation>
        </message>
        <message>
            <source>Teach a model of the list; its adapters can be exported.</source>
            <extracomment>ouroboros_backends/echo/policy.py</extracomment>
            <translation>Bringen Sie einem Modell aus der Liste etwas bei; seine Adapter können exportiert werden.</translation>
        </message>
        <message>
            <source>The adapter alone and the merged model remain.</source>
            <extracomment>ouroboros_backends/shared/gguf_llama.py</extracomment>
            <translation>Es bleiben der Adapter allein und das zusammengeführte Modell.</translation>
        </message>
        <message>
            <source>The base is kept in {0} here, and what was learned belongs to that: in the full weights it would be another policy. Export the adapter alone, or teach the model without quantisation.</source>
            <extracomment>ouroboros_backends/shared/exporting.py</extracomment>
            <translation>Das Basismodell wird hier in {0} gehalten, und das Gelernte gehört dazu: In den vollen Gewichten wäre es eine andere Policy. Exportieren Sie den Adapter allein, oder lassen Sie das Modell ohne Quantisierung lernen.</translation>
        </message>
        <message>
            <source>The export</source>
            <extracomment>session/adapter_export.py</extracomment>
            <translation>Der Export</translation>
        </message>
        <message>
            <source>The files of this model are quantised, so that nothing can be added to them. Export the adapter alone.</source>
            <extracomment>ouroboros_backends/shared/exporting.py</extracomment>
            <translation>Die Dateien dieses Modells sind quantisiert, sodass ihnen nichts hinzugefügt werden kann. Exportieren Sie den Adapter allein.</translation>
        </message>
        <message>
            <source>The files of this model have no weights of the layer {0}, so that the adapter cannot be added to them. Export the adapter alone.</source>
            <extracomment>ouroboros_backends/shared/exporting.py</extracomment>
            <translation>Die Dateien dieses Modells haben keine Gewichte der Schicht {0}, sodass ihnen der Adapter nicht hinzugefügt werden kann. Exportieren Sie den Adapter allein.</translation>
        </message>
        <message>
            <source>The judge agrees with you on {0}, no better than chance so far; its word is not used.</source>
            <extracomment>core/agreement.py</extracomment>
            <translation>Der Gutachter stimmt mit Ihnen in {0} überein, bisher nicht besser als der Zufall; sein Urteil wird nicht verwendet.</translation>
        </message>
        <message>
            <source>The judge agrees with you on {0}.</source>
            <extracomment>core/agreement.py</extracomment>
            <translation>Der Gutachter stimmt mit Ihnen in {0} überein.</translation>
        </message>
        <message>
            <source>The policy answers a test prompt</source>
            <extracomment>ouroboros_backends/shared/policy.py</extracomment>
            <translation>Die Policy beantwortet einen Test-Prompt</translation>
        </message>
        <message>
            <source>The usual choice: learns from every score, and from rewrites, rankings and choices beside it, in small steps.</source>
            <extracomment>core/methods.py</extracomment>
            <translation>Die übliche Wahl: lernt aus jeder Bewertung und daneben aus Neufassungen, Rangfolgen und der Wahl zwischen Antworten, in kleinen Schritten.</translation>
        </message>
        <message>
            <source>The weights {0} are too large for 16 bits.</source>
            <extracomment>ouroboros_backends/shared/gguf_file.py</extracomment>
            <translation>Die Gewichte {0} sind zu groß für 16 Bits.</translation>
        </message>
        <message>
            <source>The {0}'s version could not be used, so the prompt stays as it was.</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>{0}: Fassung nicht verwendbar, daher bleibt der Prompt, wie er war.</translation>
        </message>
        <message>
            <source>The {0}'s versions of {1} prompts could not be used: they stay as they were.</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>{0}: Fassungen von {1} Prompts nicht verwendbar; sie bleiben, wie sie waren.</translation>
        </message>
        <message>
            <source>rank two completions of a prompt, choose between two replies, or rewrite one</source>
            <extracomment>core/methods.py</extracomment>
            <translation>zwei Antworten auf einen Prompt reihen, zwischen zwei Antworten wählen oder eine neu fassen</translation>
        </message>
        <message>
            <source>skip</source>
            <extracomment>a word in sentences</extracomment>
            <translation>Überspringen</translation>
        </message>
        <message>
            <source>{0} messages do not fit into what the {1} can read at once.</source>
            <extracomment>session/summary.py</extracomment>
            <translation>{0} Nachrichten passen nicht in das, was auf einmal gelesen werden kann ({1}).</translation>
        </message>
        <message>
            <source>{0} of {1} pairs ({2} %, 95 % interval {3} to {4} %)</source>
            <extracomment>core/agreement.py</extracomment>
            <translation>{0} von {1} Paaren ({2} %, 95-%-Intervall {3} bis {4} %)</translation>
        </message>
        <message>
            <source>{0} of {1} pairs ({2} %, {3} to {4} %)</source>
            <extracomment>core/agreement.py</extracomment>
            <translation>{0} von {1} Paaren ({2} %, {3} bis {4} %)</translation>
        </message>
        <message>
            <source>One reply is drawn, not {0}.</source>
            <extracomment>session/best_of.py</extracomment>
            <translation>Eine Antwort wird gezogen, nicht {0}.</translation>
        </message>
        <message>
            <source>A longest reply of {0} tokens is not possible.</source>
            <extracomment>core/presets.py</extracomment>
            <translation>Eine längste Antwort von {0} Tokens ist nicht möglich.</translation>
        </message>
        <message>
            <source>A model on a server has no other adapters here.</source>
            <extracomment>session/beside.py</extracomment>
            <translation>Ein Modell auf einem Server hat hier keine anderen Adapter.</translation>
        </message>
        <message>
            <source>A policy on a server is not measured here.</source>
            <extracomment>session/evaluating.py</extracomment>
            <translation>Eine Policy auf einem Server wird hier nicht gemessen.</translation>
        </message>
        <message>
            <source>A prediction less certain than the others of its prompt counts less, by this many standard deviations.</source>
            <extracomment>settings.py</extracomment>
            <translation>Eine Vorhersage, die unsicherer ist als die anderen ihres Prompts, zählt um so viele Standardabweichungen weniger.</translation>
        </message>
        <message>
            <source>A prompt, a better and a worse answer, and what says so: ranking, choice or rewrite.</source>
            <extracomment>exports/preferences.py</extracomment>
            <translation>Ein Prompt, eine bessere und eine schlechtere Antwort, und was das besagt: Rangfolge, Wahl oder Neufassung.</translation>
        </message>
        <message>
            <source>A reply of the policy, how teachers marked it, and its preset, seed and sampling.</source>
            <extracomment>exports/replies.py</extracomment>
            <translation>Eine Antwort der Policy, wie Lehrpersonen sie markiert haben, und ihre Voreinstellung, ihr Startwert und ihr Sampling.</translation>
        </message>
        <message>
            <source>A temperature of {0} is not possible.</source>
            <extracomment>core/presets.py</extracomment>
            <translation>Eine Temperatur von {0} ist nicht möglich.</translation>
        </message>
        <message>
            <source>A top-p of {0} is not possible: no word could be drawn.</source>
            <extracomment>core/presets.py</extracomment>
            <translation>Ein Top-p von {0} ist nicht möglich: Es ließe sich kein Wort ziehen.</translation>
        </message>
        <message>
            <source>Another reply is being written</source>
            <extracomment>session/beside.py</extracomment>
            <translation>Eine weitere Antwort wird geschrieben</translation>
        </message>
        <message>
            <source>Choose 1 to {0} tokens.</source>
            <extracomment>core/presets.py</extracomment>
            <translation>Wählen Sie 1 bis {0} Tokens.</translation>
        </message>
        <message>
            <source>Choose another name, or edit that one.</source>
            <extracomment>session/presets.py</extracomment>
            <translation>Wählen Sie einen anderen Namen, oder bearbeiten Sie jene.</translation>
        </message>
        <message>
            <source>Choose more than 0, and 1 at most; 1 leaves out no word.</source>
            <extracomment>core/presets.py</extracomment>
            <translation>Wählen Sie mehr als 0 und höchstens 1; 1 lässt kein Wort aus.</translation>
        </message>
        <message>
            <source>Choose one from 0 (always the likeliest word) to {0} (very lively).</source>
            <extracomment>core/presets.py</extracomment>
            <translation>Wählen Sie eine von 0 (immer das wahrscheinlichste Wort) bis {0} (sehr lebhaft).</translation>
        </message>
        <message>
            <source>Choose one of them; in the dialogue it can be generated again.</source>
            <extracomment>session/beside.py</extracomment>
            <translation>Wählen Sie eine davon; im Dialog kann sie neu erzeugt werden.</translation>
        </message>
        <message>
            <source>Compare its answers at the promotion gate.</source>
            <extracomment>session/evaluating.py</extracomment>
            <translation>Vergleichen Sie ihre Antworten bei der Übernahme-Entscheidung.</translation>
        </message>
        <message>
            <source>Delete the character shown as a box or a question mark.</source>
            <extracomment>core/presets.py</extracomment>
            <translation>Löschen Sie das Zeichen, das als Kästchen oder Fragezeichen erscheint.</translation>
        </message>
        <message>
            <source>For rankings, rewrites and choices between replies: learns which of two answers you prefer, and needs no scores.</source>
            <extracomment>core/methods.py</extracomment>
            <translation>Für Rangfolgen, Neufassungen und die Wahl zwischen Antworten: lernt, welche von zwei Antworten Sie vorziehen, und braucht keine Bewertungen.</translation>
        </message>
        <message>
            <source>Give it one to find it by.</source>
            <extracomment>session/presets.py</extracomment>
            <translation>Geben Sie ihr einen, unter dem sie zu finden ist.</translation>
        </message>
        <message>
            <source>It is loaded again; then measure once more. Everything you wrote and scored is saved.</source>
            <extracomment>session/evaluating.py</extracomment>
            <translation>Es wird wieder geladen; messen Sie danach noch einmal. Alles, was Sie geschrieben und bewertet haben, ist gespeichert.</translation>
        </message>
        <message>
            <source>Language</source>
            <extracomment>settings.py</extracomment>
            <translation>Sprache</translation>
        </message>
        <message>
            <source>Only the policy's messages can be generated again.</source>
            <extracomment>session/dialogue.py</extracomment>
            <translation>Nur die Nachrichten der Policy können neu erzeugt werden.</translation>
        </message>
        <message>
            <source>Only the policy's messages can be put in your words.</source>
            <extracomment>session/dialogue.py</extracomment>
            <translation>Nur die Nachrichten der Policy können in Ihre Worte gefasst werden.</translation>
        </message>
        <message>
            <source>Only what a teacher said can be replied to.</source>
            <extracomment>session/beside.py</extracomment>
            <translation>Nur was eine Lehrperson gesagt hat, kann beantwortet werden.</translation>
        </message>
        <message>
            <source>Only what the policy wrote here can be marked.</source>
            <extracomment>session/marking.py</extracomment>
            <translation>Nur was die Policy hier geschrieben hat, kann markiert werden.</translation>
        </message>
        <message>
            <source>Only words of the completion can be marked.</source>
            <extracomment>session/scoring.py</extracomment>
            <translation>Nur Wörter der Antwort können markiert werden.</translation>
        </message>
        <message>
            <source>Only {0} dialogues can be imported at once.</source>
            <extracomment>imports/reading.py</extracomment>
            <translation>Nur {0} Dialoge können auf einmal importiert werden.</translation>
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
            <translation>Öffnen Sie zuerst einen anderen Zyklus; woran Sie gearbeitet haben, bleibt.</translation>
        </message>
        <message>
            <source>Open it again.</source>
            <extracomment>storage/database.py</extracomment>
            <translation>Öffnen Sie ihn wieder.</translation>
        </message>
        <message>
            <source>Open it from the list of cycles. Undo withdraws it.</source>
            <extracomment>session/importing.py</extracomment>
            <translation>Öffnen Sie ihn aus der Liste der Zyklen. Rückgängig zieht ihn zurück.</translation>
        </message>
        <message>
            <source>Open it with PyTorch, or choose another model.</source>
            <extracomment>ouroboros_backends/mlx/guard.py</extracomment>
            <translation>Öffnen Sie es mit PyTorch, oder wählen Sie ein anderes Modell.</translation>
        </message>
        <message>
            <source>Open the cycle again and repeat the last action.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>Öffnen Sie den Zyklus wieder, und wiederholen Sie die letzte Aktion.</translation>
        </message>
        <message>
            <source>Open the model that it was trained on.</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation>Öffnen Sie das Modell, auf dem er trainiert wurde.</translation>
        </message>
        <message>
            <source>Open the model that wrote it.</source>
            <extracomment>ouroboros_backends/shared/policy.py</extracomment>
            <translation>Öffnen Sie das Modell, das sie geschrieben hat.</translation>
        </message>
        <message>
            <source>Open the model that wrote them.</source>
            <extracomment>ouroboros_backends/shared/policy.py</extracomment>
            <translation>Öffnen Sie das Modell, das sie geschrieben hat.</translation>
        </message>
        <message>
            <source>Open the model with the settings that it was trained with.</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation>Öffnen Sie das Modell mit den Einstellungen, mit denen er trainiert wurde.</translation>
        </message>
        <message>
            <source>Open them from the list of cycles.</source>
            <extracomment>session/importing.py</extracomment>
            <translation>Öffnen Sie sie aus der Liste der Zyklen.</translation>
        </message>
        <message>
            <source>Open “Chat template of the model…” in the menu, or run: ouroboros models template NAME.</source>
            <extracomment>session/opening.py</extracomment>
            <translation>Öffnen Sie „Chat-Vorlage des Modells…“ im Menü, oder führen Sie aus: ouroboros models template NAME.</translation>
        </message>
        <message>
            <source>OpenAI has announced that gpt-4o leaves its API on 14 January 2027; put another model id in its place then. Fine-tuning is closed to organisations that are new there. Check the prices: they change.</source>
            <extracomment>core/servers.py</extracomment>
            <translation>OpenAI hat angekündigt, dass gpt-4o am 14. Januar 2027 aus der API verschwindet; tragen Sie dann eine andere Modell-ID ein. Fine-Tuning ist für Organisationen, die dort neu sind, geschlossen. Prüfen Sie die Preise: Sie ändern sich.</translation>
        </message>
        <message>
            <source>Ordering the training</source>
            <extracomment>ouroboros_backends/openai/job.py</extracomment>
            <translation>Training wird bestellt</translation>
        </message>
        <message>
            <source>Own work</source>
            <extracomment>core/licences.py</extracomment>
            <translation>Eigenes Werk</translation>
        </message>
        <message>
            <source>Pack it as a plain zip archive.</source>
            <extracomment>imports/archive.py</extracomment>
            <translation>Packen Sie es als einfaches ZIP-Archiv.</translation>
        </message>
        <message>
            <source>Partly right, or misses what matters</source>
            <extracomment>core/rubrics.py</extracomment>
            <translation>Teilweise richtig oder verfehlt, worauf es ankommt</translation>
        </message>
        <message>
            <source>Persona pressure</source>
            <extracomment>transformations/persona_pressure.py</extracomment>
            <translation>Druck auf die Persona</translation>
        </message>
        <message>
            <source>Pictures and other files are left out.</source>
            <extracomment>imports/chatgpt.py</extracomment>
            <translation>Bilder und andere Dateien werden ausgelassen.</translation>
        </message>
        <message>
            <source>Policy update</source>
            <extracomment>session/policy_update.py</extracomment>
            <translation>Policy-Update</translation>
        </message>
        <message>
            <source>Preference pairs</source>
            <extracomment>exports/preferences.py</extracomment>
            <translation>Präferenzpaare</translation>
        </message>
        <message>
            <source>Preference pairs, OpenAI</source>
            <extracomment>exports/openai_preferences.py</extracomment>
            <translation>Präferenzpaare, OpenAI</translation>
        </message>
        <message>
            <source>Prices and the budget are 0 or more.</source>
            <extracomment>core/servers.py</extracomment>
            <translation>Preise und das Budget sind 0 oder mehr.</translation>
        </message>
        <message>
            <source>Prompts that were answered or edited stay as they are; make more prompts.</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>Beantwortete oder bearbeitete Prompts bleiben, wie sie sind; erstellen Sie weitere Prompts.</translation>
        </message>
        <message>
            <source>Prompts to learn from</source>
            <extracomment>settings.py</extracomment>
            <translation>Prompts zum Lernen</translation>
        </message>
        <message>
            <source>Pronoun swap</source>
            <extracomment>transformations/pronoun_swap.py</extracomment>
            <translation>Pronomentausch</translation>
        </message>
        <message>
            <source>Put the file back, then start the application again.</source>
            <extracomment>storage/database.py</extracomment>
            <translation>Legen Sie die Datei zurück, dann starten Sie die Anwendung erneut.</translation>
        </message>
        <message>
            <source>Put the key into {0}, or start without that variable.</source>
            <extracomment>models/keys.py</extracomment>
            <translation>Legen Sie den Schlüssel in {0} ab, oder starten Sie ohne diese Variable.</translation>
        </message>
        <message>
            <source>Put the message in other words.</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>Sagen Sie die Nachricht mit anderen Worten.</translation>
        </message>
        <message>
            <source>Put the store back beside its log, or move the log elsewhere to begin a new store.</source>
            <extracomment>storage/opening.py</extracomment>
            <translation>Legen Sie den Datenspeicher zurück neben sein Protokoll, oder verschieben Sie das Protokoll, um einen neuen Datenspeicher zu beginnen.</translation>
        </message>
        <message>
            <source>Putting it in place</source>
            <extracomment>storage/restoring.py</extracomment>
            <translation>Wird an seinen Platz gebracht</translation>
        </message>
        <message>
            <source>PyTorch</source>
            <extracomment>ouroboros_backends/torch/__init__.py</extracomment>
            <translation>PyTorch</translation>
        </message>
        <message>
            <source>Quite another voice</source>
            <extracomment>core/rubrics.py</extracomment>
            <translation>Eine ganz andere Stimme</translation>
        </message>
        <message>
            <source>Raise the budget under Settings, Servers, or ask for less.</source>
            <extracomment>core/spending.py</extracomment>
            <translation>Erhöhen Sie das Budget unter Einstellungen, Server, oder verlangen Sie weniger.</translation>
        </message>
        <message>
            <source>Read it, edit it, and approve it first.</source>
            <extracomment>core/prompting.py</extracomment>
            <translation>Lesen, bearbeiten und geben Sie sie zuerst frei.</translation>
        </message>
        <message>
            <source>Reading completions</source>
            <extracomment>worker/runner.py</extracomment>
            <translation>Antworten werden gelesen</translation>
        </message>
        <message>
            <source>Reading the backup</source>
            <extracomment>storage/restoring.py</extracomment>
            <translation>Sicherung wird gelesen</translation>
        </message>
        <message>
            <source>Reading the description of the model</source>
            <extracomment>ouroboros_backends/torch/convert.py</extracomment>
            <translation>Beschreibung des Modells wird gelesen</translation>
        </message>
        <message>
            <source>Reading the dialogues</source>
            <extracomment>session/exporting.py</extracomment>
            <translation>Dialoge werden gelesen</translation>
        </message>
        <message>
            <source>Reading the tokenizer</source>
            <extracomment>ouroboros_backends/torch/convert.py</extracomment>
            <translation>Tokenizer wird gelesen</translation>
        </message>
        <message>
            <source>Reading {0}</source>
            <extracomment>session/importing.py</extracomment>
            <translation>{0} wird gelesen</translation>
        </message>
        <message>
            <source>Reading {0} took too long and was stopped; it need not be damaged.</source>
            <extracomment>storage/foreign_parquet.py</extracomment>
            <translation>Das Lesen von {0} dauerte zu lange und wurde angehalten; die Datei muss nicht beschädigt sein.</translation>
        </message>
        <message>
            <source>Rehearsing</source>
            <extracomment>core/rehearsal.py</extracomment>
            <translation>Wiederholungen werden geschrieben</translation>
        </message>
        <message>
            <source>Remarks</source>
            <extracomment>exports/remarks.py</extracomment>
            <translation>Anmerkungen</translation>
        </message>
        <message>
            <source>Remove chat_template.jinja from the folder: the plain format is used then.</source>
            <extracomment>models/templates.py</extracomment>
            <translation>Entfernen Sie chat_template.jinja aus dem Ordner: Dann wird das einfache Format verwendet.</translation>
        </message>
        <message>
            <source>Remove that model first.</source>
            <extracomment>ouroboros_backends/torch/convert.py</extracomment>
            <translation>Entfernen Sie zuerst jenes Modell.</translation>
        </message>
        <message>
            <source>Replies</source>
            <extracomment>exports/replies.py</extracomment>
            <translation>Antworten</translation>
        </message>
        <message>
            <source>Reported speech</source>
            <extracomment>transformations/reported_speech.py</extracomment>
            <translation>Indirekte Rede</translation>
        </message>
        <message>
            <source>Restore a backup from before, or go on: nothing else depends on it.</source>
            <extracomment>session/keeping.py</extracomment>
            <translation>Stellen Sie eine Sicherung von vorher wieder her, oder machen Sie weiter: Nichts anderes hängt davon ab.</translation>
        </message>
        <message>
            <source>Restore the newest backup: nothing that was saved since is lost.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>Stellen Sie die neueste Sicherung wieder her: Nichts, was seitdem gespeichert wurde, geht verloren.</translation>
        </message>
        <message>
            <source>Resume it at any time, also after closing the program; it ends in the same adapter.</source>
            <extracomment>session/interruption.py</extracomment>
            <translation>Setzen Sie es jederzeit fort, auch nach dem Schließen des Programms; es endet in demselben Adapter.</translation>
        </message>
        <message>
            <source>Resume it, or give it up.</source>
            <extracomment>session/interruption.py</extracomment>
            <translation>Setzen Sie es fort, oder geben Sie es auf.</translation>
        </message>
        <message>
            <source>Reward model</source>
            <extracomment>settings.py</extracomment>
            <translation>Belohnungsmodell</translation>
        </message>
        <message>
            <source>Rewrite {0} more completions, or reward them well, or choose “Instructions”, which changes no weights.</source>
            <extracomment>ouroboros_backends/openai/training_rows.py</extracomment>
            <translation>Fassen Sie {0} weitere Antworten neu, oder belohnen Sie sie gut, oder wählen Sie „Anweisungen“; das ändert keine Gewichte.</translation>
        </message>
        <message>
            <source>Right, with a small gap</source>
            <extracomment>core/rubrics.py</extracomment>
            <translation>Richtig, mit einer kleinen Lücke</translation>
        </message>
        <message>
            <source>Rolling back</source>
            <extracomment>session/gate.py</extracomment>
            <translation>Rückkehr zu einem früheren Adapter</translation>
        </message>
        <message>
            <source>Rows of JSON</source>
            <extracomment>imports/text_rows.py</extracomment>
            <translation>JSON-Zeilen</translation>
        </message>
        <message>
            <source>Run a policy update first.</source>
            <extracomment>session/evaluating.py</extracomment>
            <translation>Führen Sie zuerst ein Policy-Update aus.</translation>
        </message>
        <message>
            <source>Run: ouroboros models install {0}.</source>
            <extracomment>models/library.py</extracomment>
            <translation>Führen Sie aus: ouroboros models install {0}.</translation>
        </message>
        <message>
            <source>Run: ouroboros models remove {0}, then add its folder again.</source>
            <extracomment>models/library.py</extracomment>
            <translation>Führen Sie aus: ouroboros models remove {0}, dann fügen Sie seinen Ordner wieder hinzu.</translation>
        </message>
        <message>
            <source>Run: python -m ensurepip --upgrade, then try again.</source>
            <extracomment>models/download.py</extracomment>
            <translation>Führen Sie aus: python -m ensurepip --upgrade, dann versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>Run: python -m pip install --upgrade pip, then try again.</source>
            <extracomment>models/download.py</extracomment>
            <translation>Führen Sie aus: python -m pip install --upgrade pip, dann versuchen Sie es erneut.</translation>
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
            <translation>Speichern Sie jede Liste als eigene Datei.</translation>
        </message>
        <message>
            <source>Save it as CSV again, with quotes around cells of several lines.</source>
            <extracomment>imports/csv_rows.py</extracomment>
            <translation>Speichern Sie sie erneut als CSV, mit Anführungszeichen um Zellen mit mehreren Zeilen.</translation>
        </message>
        <message>
            <source>Save it as UTF-8 in the program that it comes from, then import it again.</source>
            <extracomment>imports/texts.py</extracomment>
            <translation>Speichern Sie sie in dem Programm, aus dem sie kommt, als UTF-8, dann importieren Sie sie erneut.</translation>
        </message>
        <message>
            <source>Saving the candidate adapter</source>
            <extracomment>session/policy_update.py</extracomment>
            <translation>Kandidatenadapter wird gespeichert</translation>
        </message>
        <message>
            <source>Score a completion: it is then fitted again.</source>
            <extracomment>learning/reward_model_bytes.py</extracomment>
            <translation>Bewerten Sie eine Antwort: Dann wird es neu angepasst.</translation>
        </message>
        <message>
            <source>Score a few completions in a new cycle: they are read as it is now.</source>
            <extracomment>session/predictions.py</extracomment>
            <translation>Bewerten Sie einige Antworten in einem neuen Zyklus: Sie werden mit dem jetzigen gelesen.</translation>
        </message>
        <message>
            <source>Score a few more completions first.</source>
            <extracomment>session/predictions.py</extracomment>
            <translation>Bewerten Sie zuerst noch einige Antworten.</translation>
        </message>
        <message>
            <source>Score completions of this model, then update it.</source>
            <extracomment>ouroboros_backends/echo/policy.py</extracomment>
            <translation>Bewerten Sie Antworten dieses Modells, dann aktualisieren Sie es.</translation>
        </message>
        <message>
            <source>Score it on the scoring page; there is nothing to settle yet.</source>
            <extracomment>session/teachers.py</extracomment>
            <translation>Bewerten Sie sie auf der Bewertungsseite; noch gibt es nichts zu klären.</translation>
        </message>
        <message>
            <source>Score or rewrite some completions first.</source>
            <extracomment>ouroboros_backends/shared/policy.py</extracomment>
            <translation>Bewerten Sie zuerst einige Antworten, oder fassen Sie sie neu.</translation>
        </message>
        <message>
            <source>Score some completions first.</source>
            <extracomment>core/cycle.py</extracomment>
            <translation>Bewerten Sie zuerst einige Antworten.</translation>
        </message>
        <message>
            <source>Score some of them differently, or rewrite one.</source>
            <extracomment>ouroboros_backends/echo/policy.py</extracomment>
            <translation>Bewerten Sie einige davon anders, oder fassen Sie eine neu.</translation>
        </message>
        <message>
            <source>Score them, or make prompts.</source>
            <extracomment>session/scoring.py</extracomment>
            <translation>Bewerten Sie sie, oder erstellen Sie Prompts.</translation>
        </message>
        <message>
            <source>Score with single keys</source>
            <extracomment>settings.py</extracomment>
            <translation>Mit einzelnen Tasten bewerten</translation>
        </message>
        <message>
            <source>Scored experiences</source>
            <extracomment>exports/experiences.py</extracomment>
            <translation>Bewertete Erfahrungen</translation>
        </message>
        <message>
            <source>See them with: ouroboros models list.</source>
            <extracomment>models/library.py</extracomment>
            <translation>Sehen Sie sie an mit: ouroboros models list.</translation>
        </message>
        <message>
            <source>Semantic trap</source>
            <extracomment>transformations/semantic_trap.py</extracomment>
            <translation>Semantische Falle</translation>
        </message>
        <message>
            <source>Sending the examples</source>
            <extracomment>ouroboros_backends/openai/job.py</extracomment>
            <translation>Beispiele werden gesendet</translation>
        </message>
        <message>
            <source>Server (OpenAI)</source>
            <extracomment>ouroboros_backends/openai/__init__.py</extracomment>
            <translation>Server (OpenAI)</translation>
        </message>
        <message>
            <source>Server {0}</source>
            <extracomment>models/servers.py</extracomment>
            <translation>Server {0}</translation>
        </message>
        <message>
            <source>Set OUROBOROS_HOME and OUROBOROS_MODELS to folders that you may write to.</source>
            <extracomment>settings.py</extracomment>
            <translation>Setzen Sie OUROBOROS_HOME und OUROBOROS_MODELS auf Ordner, in die Sie schreiben dürfen.</translation>
        </message>
        <message>
            <source>Set OUROBOROS_MODELS to a folder that you may write to, on a disk with space.</source>
            <extracomment>session/installing.py</extracomment>
            <translation>Setzen Sie OUROBOROS_MODELS auf einen Ordner, in den Sie schreiben dürfen, auf einer Festplatte mit Platz.</translation>
        </message>
        <message>
            <source>Set OUROBOROS_MODELS to a folder that you may write to.</source>
            <extracomment>models/library.py</extracomment>
            <translation>Setzen Sie OUROBOROS_MODELS auf einen Ordner, in den Sie schreiben dürfen.</translation>
        </message>
        <message>
            <source>ShareGPT</source>
            <extracomment>exports/sharegpt.py</extracomment>
            <translation>ShareGPT</translation>
        </message>
        <message>
            <source>Shorten it.</source>
            <extracomment>core/presets.py</extracomment>
            <translation>Kürzen Sie ihn.</translation>
        </message>
        <message>
            <source>Shorten the dialogue, or allow a shorter answer.</source>
            <extracomment>ouroboros_backends/shared/policy.py</extracomment>
            <translation>Kürzen Sie den Dialog, oder lassen Sie eine kürzere Antwort zu.</translation>
        </message>
        <message>
            <source>Show it without --withdraw: its state says whether it is used, and why.</source>
            <extracomment>models/templates.py</extracomment>
            <translation>Zeigen Sie sie ohne --withdraw an: Ihr Zustand sagt, ob sie verwendet wird und warum.</translation>
        </message>
        <message>
            <source>Show the template without --approve: its digest stands above it.</source>
            <extracomment>models/templates.py</extracomment>
            <translation>Zeigen Sie die Vorlage ohne --approve an: Ihre Prüfsumme steht darüber.</translation>
        </message>
        <message>
            <source>Shuffled order</source>
            <extracomment>transformations/shuffled_order.py</extracomment>
            <translation>Vertauschte Reihenfolge</translation>
        </message>
        <message>
            <source>Silent repeats</source>
            <extracomment>settings.py</extracomment>
            <translation>Stille Wiederholungen</translation>
        </message>
        <message>
            <source>Some of it was marked for {0} before; it cannot be both.</source>
            <extracomment>session/importing.py</extracomment>
            <translation>Ein Teil davon war schon für {0} gekennzeichnet; beides zugleich geht nicht.</translation>
        </message>
        <message>
            <source>Split it into several files.</source>
            <extracomment>storage/foreign_parquet.py</extracomment>
            <translation>Teilen Sie sie in mehrere Dateien auf.</translation>
        </message>
        <message>
            <source>Split it into several messages.</source>
            <extracomment>core/dialogue.py</extracomment>
            <translation>Teilen Sie sie in mehrere Nachrichten auf.</translation>
        </message>
        <message>
            <source>Stands beside your messages and scores, on this computer only.</source>
            <extracomment>settings.py</extracomment>
            <translation>Steht neben Ihren Nachrichten und Bewertungen, nur auf diesem Computer.</translation>
        </message>
        <message>
            <source>Start a new one.</source>
            <extracomment>session/policy_update.py</extracomment>
            <translation>Starten Sie ein neues.</translation>
        </message>
        <message>
            <source>Start it without accelerate, or choose PPO or RLOO.</source>
            <extracomment>ouroboros_backends/torch/baselines.py</extracomment>
            <translation>Starten Sie es ohne accelerate, oder wählen Sie PPO oder RLOO.</translation>
        </message>
        <message>
            <source>Start the policy update here, or choose a local model in settings.</source>
            <extracomment>session/handover.py</extracomment>
            <translation>Starten Sie das Policy-Update hier, oder wählen Sie in den Einstellungen ein lokales Modell.</translation>
        </message>
        <message>
            <source>Start the server, or look at its address in settings.</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>Starten Sie den Server, oder prüfen Sie seine Adresse in den Einstellungen.</translation>
        </message>
        <message>
            <source>Starting over: {0}</source>
            <extracomment>ouroboros_backends/shared/keeping.py</extracomment>
            <translation>Neubeginn: {0}</translation>
        </message>
        <message>
            <source>Starting the converter</source>
            <extracomment>session/installing.py</extracomment>
            <translation>Umwandlung wird gestartet</translation>
        </message>
        <message>
            <source>Steps</source>
            <extracomment>exports/stepwise.py</extracomment>
            <translation>Schritte</translation>
        </message>
        <message>
            <source>Stopped by you. The live adapter is unchanged.</source>
            <extracomment>session/policy_update.py</extracomment>
            <translation>Von Ihnen angehalten. Der aktive Adapter ist unverändert.</translation>
        </message>
        <message>
            <source>String is too long</source>
            <extracomment>ouroboros_backends/torch/pickled.py</extracomment>
            <translation>Zeichenkette ist zu lang</translation>
        </message>
        <message>
            <source>Supervised fine-tuning needs {0} examples at least; there are {1}.</source>
            <extracomment>ouroboros_backends/openai/training_rows.py</extracomment>
            <translation>Überwachtes Fine-Tuning braucht mindestens {0} Beispiele; es gibt {1}.</translation>
        </message>
        <message>
            <source>Supervised fine-tuning needs {0} examples at least; there is {1}.</source>
            <extracomment>ouroboros_backends/openai/training_rows.py</extracomment>
            <translation>Überwachtes Fine-Tuning braucht mindestens {0} Beispiele; es gibt {1}.</translation>
        </message>
        <message>
            <source>Switch on in the export dialog, or by `ouroboros consent`, which ones may.</source>
            <extracomment>session/exporting.py</extracomment>
            <translation>Schalten Sie im Exportdialog oder mit `ouroboros consent` ein, welche es dürfen.</translation>
        </message>
        <message>
            <source>Take at least {0}; several words are good. Nobody can recover it.</source>
            <extracomment>storage/sealing.py</extracomment>
            <translation>Nehmen Sie mindestens {0}; mehrere Wörter sind gut. Niemand kann sie wiederherstellen.</translation>
        </message>
        <message>
            <source>Take out the odd sign, or paste the text again as plain text.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>Entfernen Sie das merkwürdige Zeichen, oder fügen Sie den Text erneut als reinen Text ein.</translation>
        </message>
        <message>
            <source>Take that rewrite or ranking back, then start again.</source>
            <extracomment>ouroboros_backends/openai/training_rows.py</extracomment>
            <translation>Nehmen Sie jene Neufassung oder Rangfolge zurück, dann starten Sie erneut.</translation>
        </message>
        <message>
            <source>Take the field out, and give the key to: ouroboros servers key NAME.</source>
            <extracomment>models/servers.py</extracomment>
            <translation>Entfernen Sie das Feld, und übergeben Sie den Schlüssel an: ouroboros servers key NAME.</translation>
        </message>
        <message>
            <source>Take the field out.</source>
            <extracomment>models/servers.py</extracomment>
            <translation>Entfernen Sie das Feld.</translation>
        </message>
        <message>
            <source>Talk first, then export again.</source>
            <extracomment>imports/chatgpt.py</extracomment>
            <translation>Sprechen Sie zuerst, dann exportieren Sie erneut.</translation>
        </message>
        <message>
            <source>Talk with the policy first.</source>
            <extracomment>core/cycle.py</extracomment>
            <translation>Sprechen Sie zuerst mit der Policy.</translation>
        </message>
        <message>
            <source>Talk with the policy.</source>
            <extracomment>session/exporting.py</extracomment>
            <translation>Sprechen Sie mit der Policy.</translation>
        </message>
        <message>
            <source>Teacher</source>
            <extracomment>settings.py</extracomment>
            <translation>Lehrperson</translation>
        </message>
        <message>
            <source>Tell me a story about anything.</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>Erzähl mir irgendeine Geschichte.</translation>
        </message>
        <message>
            <source>Tell me when long work ends</source>
            <extracomment>settings.py</extracomment>
            <translation>Melden, wenn lange Arbeiten enden</translation>
        </message>
        <message>
            <source>Temperature of the dialogue</source>
            <extracomment>settings.py</extracomment>
            <translation>Temperatur des Dialogs</translation>
        </message>
        <message>
            <source>Text size (%)</source>
            <extracomment>settings.py</extracomment>
            <translation>Textgröße (%)</translation>
        </message>
        <message>
            <source>That cycle was made with another model.</source>
            <extracomment>session/session.py</extracomment>
            <translation>Jener Zyklus entstand mit einem anderen Modell.</translation>
        </message>
        <message>
            <source>That policy update is not waiting to be resumed.</source>
            <extracomment>session/policy_update.py</extracomment>
            <translation>Jenes Policy-Update wartet nicht darauf, fortgesetzt zu werden.</translation>
        </message>
        <message>
            <source>The Unlicense</source>
            <extracomment>core/licences.py</extracomment>
            <translation>The Unlicense</translation>
        </message>
        <message>
            <source>The adapter cannot be copied ({0}).</source>
            <extracomment>session/handover.py</extracomment>
            <translation>Der Adapter kann nicht kopiert werden ({0}).</translation>
        </message>
        <message>
            <source>The adapter is the candidate of cycle {0}.</source>
            <extracomment>session/handover.py</extracomment>
            <translation>Der Adapter ist der Kandidat von Zyklus {0}.</translation>
        </message>
        <message>
            <source>The adapter's file {0} is damaged.</source>
            <extracomment>session/handover.py</extracomment>
            <translation>Die Datei {0} des Adapters ist beschädigt.</translation>
        </message>
        <message>
            <source>The address holds more than a host and a path.</source>
            <extracomment>core/servers.py</extracomment>
            <translation>Die Adresse enthält mehr als einen Host und einen Pfad.</translation>
        </message>
        <message>
            <source>The architecture of {0} is not a language model known here.</source>
            <extracomment>ouroboros_backends/shared/folders.py</extracomment>
            <translation>Die Architektur von {0} ist kein hier bekanntes Sprachmodell.</translation>
        </message>
        <message>
            <source>The backup {0} is damaged.</source>
            <extracomment>storage/backups.py</extracomment>
            <translation>Die Sicherung {0} ist beschädigt.</translation>
        </message>
        <message>
            <source>The candidate answers</source>
            <extracomment>session/gate.py</extracomment>
            <translation>Der Kandidat antwortet</translation>
        </message>
        <message>
            <source>The candidate's completions have become {0} times as long as the live policy's ({1} tokens in the middle instead of {2}). The candidate was rejected; the live adapter is unchanged. Score long-winded completions lower, or rewrite one briefly, and update again.</source>
            <extracomment>core/guards.py</extracomment>
            <translation>Die Antworten des Kandidaten sind {0}-mal so lang geworden wie die der aktiven Policy (im Median {1} Tokens statt {2}). Der Kandidat wurde abgelehnt; der aktive Adapter ist unverändert. Bewerten Sie weitschweifige Antworten niedriger, oder fassen Sie eine knapp neu, und starten Sie das Update erneut.</translation>
        </message>
        <message>
            <source>The chat template in {0} cannot be read.</source>
            <extracomment>models/templates.py</extracomment>
            <translation>Die Chat-Vorlage in {0} ist nicht lesbar.</translation>
        </message>
        <message>
            <source>The chat template of this model is not known here. It is not used before you have read and approved it; until then dialogues are written as a plain script of two speakers.</source>
            <extracomment>session/opening.py</extracomment>
            <translation>Die Chat-Vorlage dieses Modells ist hier nicht bekannt. Sie wird nicht verwendet, bevor Sie sie gelesen und freigegeben haben; bis dahin werden Dialoge als einfacher Text zweier Sprecher geschrieben.</translation>
        </message>
        <message>
            <source>The checkpoint {0} is damaged: {1}.</source>
            <extracomment>worker/checkpoints.py</extracomment>
            <translation>Der Checkpoint {0} ist beschädigt: {1}.</translation>
        </message>
        <message>
            <source>The checkpoint {0} is not on this computer.</source>
            <extracomment>worker/checkpoints.py</extracomment>
            <translation>Der Checkpoint {0} ist nicht auf diesem Computer.</translation>
        </message>
        <message>
            <source>The checkpoint's file {0} is missing or damaged.</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation>Die Datei {0} des Checkpoints fehlt oder ist beschädigt.</translation>
        </message>
        <message>
            <source>The connection to {0} broke off</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>Die Verbindung zu {0} brach ab</translation>
        </message>
        <message>
            <source>The copy {0} is not whole.</source>
            <extracomment>storage/copying.py</extracomment>
            <translation>Die Kopie {0} ist nicht vollständig.</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <extracomment>worker/runner.py</extracomment>
            <translation>Die Festplatte ist voll.</translation>
        </message>
        <message>
            <source>The disk that holds {0} does not allow a file of this size.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>Die Festplatte mit {0} erlaubt keine Datei dieser Größe.</translation>
        </message>
        <message>
            <source>The disk that holds {0} is full ({1} MB are free).</source>
            <extracomment>storage/copying.py</extracomment>
            <translation>Die Festplatte mit {0} ist voll ({1} MB sind frei).</translation>
        </message>
        <message>
            <source>The disk that holds {0} is full.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>Die Festplatte mit {0} ist voll.</translation>
        </message>
        <message>
            <source>The disk that holds {0} reports an error.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>Die Festplatte mit {0} meldet einen Fehler.</translation>
        </message>
        <message>
            <source>The download folder {0} cannot be used ({1}).</source>
            <extracomment>models/download.py</extracomment>
            <translation>Der Download-Ordner {0} ist nicht verwendbar ({1}).</translation>
        </message>
        <message>
            <source>The embedded model could not be opened; “ouroboros models verify” says why.</source>
            <extracomment>session/best_of.py</extracomment>
            <translation>Das eingebaute Modell konnte nicht geöffnet werden; „ouroboros models verify“ sagt, warum.</translation>
        </message>
        <message>
            <source>The end of the store was damaged, as by a power cut, and was repaired. The damaged files are kept in {0}.</source>
            <extracomment>storage/reporting.py</extracomment>
            <translation>Das Ende des Datenspeichers war beschädigt, wie nach einem Stromausfall, und wurde repariert. Die beschädigten Dateien liegen in {0}.</translation>
        </message>
        <message>
            <source>The entry of the model “{0}” in the library is damaged.</source>
            <extracomment>models/library.py</extracomment>
            <translation>Der Eintrag des Modells „{0}“ in der Bibliothek ist beschädigt.</translation>
        </message>
        <message>
            <source>The field “{0}” is not known here and is left out.</source>
            <extracomment>imports/fields.py</extracomment>
            <translation>Das Feld „{0}“ ist hier nicht bekannt und wird ausgelassen.</translation>
        </message>
        <message>
            <source>The file itself says that its licence is {0}.</source>
            <extracomment>core/licences.py</extracomment>
            <translation>Die Datei selbst gibt als Lizenz {0} an.</translation>
        </message>
        <message>
            <source>The file {0} cannot be written ({1}).</source>
            <extracomment>storage/sealing.py</extracomment>
            <translation>Die Datei {0} kann nicht geschrieben werden ({1}).</translation>
        </message>
        <message>
            <source>The file {0} cannot be written: {1}.</source>
            <extracomment>storage/parquet.py</extracomment>
            <translation>Die Datei {0} kann nicht geschrieben werden: {1}.</translation>
        </message>
        <message>
            <source>The file {0} could not be written whole.</source>
            <extracomment>storage/sealing.py</extracomment>
            <translation>Die Datei {0} konnte nicht vollständig geschrieben werden.</translation>
        </message>
        <message>
            <source>The file {0} does not open with this passphrase, or it is damaged.</source>
            <extracomment>storage/sealing.py</extracomment>
            <translation>Die Datei {0} lässt sich mit dieser Passphrase nicht öffnen, oder sie ist beschädigt.</translation>
        </message>
        <message>
            <source>The file {0} is damaged.</source>
            <extracomment>storage/restoring.py</extracomment>
            <translation>Die Datei {0} ist beschädigt.</translation>
        </message>
        <message>
            <source>The file {0} is not a store, or its beginning is damaged.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>Die Datei {0} ist kein Datenspeicher, oder ihr Anfang ist beschädigt.</translation>
        </message>
        <message>
            <source>The file {0} needs more memory than is free.</source>
            <extracomment>storage/sealing.py</extracomment>
            <translation>Die Datei {0} braucht mehr Speicher, als frei ist.</translation>
        </message>
        <message>
            <source>The file {0} was moved, deleted or replaced while it was open.</source>
            <extracomment>storage/database.py</extracomment>
            <translation>Die Datei {0} wurde verschoben, gelöscht oder ersetzt, während sie geöffnet war.</translation>
        </message>
        <message>
            <source>The first line names the columns: prompt and completion, or prompt, chosen and rejected.</source>
            <extracomment>imports/csv_rows.py</extracomment>
            <translation>Die erste Zeile nennt die Spalten: prompt und completion, oder prompt, chosen und rejected.</translation>
        </message>
        <message>
            <source>The folder {0} cannot be made ({1}).</source>
            <extracomment>settings.py</extracomment>
            <translation>Der Ordner {0} kann nicht angelegt werden ({1}).</translation>
        </message>
        <message>
            <source>The folder {0} cannot be written: {1}.</source>
            <extracomment>exports/writing.py</extracomment>
            <translation>In den Ordner {0} kann nicht geschrieben werden: {1}.</translation>
        </message>
        <message>
            <source>The folder {0} has no readable config.json.</source>
            <extracomment>models/library.py</extracomment>
            <translation>Der Ordner {0} hat keine lesbare config.json.</translation>
        </message>
        <message>
            <source>The folder {0} was put there by hand, so it is left alone.</source>
            <extracomment>models/library.py</extracomment>
            <translation>Der Ordner {0} wurde von Hand angelegt, daher bleibt er unangetastet.</translation>
        </message>
        <message>
            <source>The helper found no contradiction.</source>
            <extracomment>session/summary.py</extracomment>
            <translation>Der Helfer fand keinen Widerspruch.</translation>
        </message>
        <message>
            <source>The helper looks for contradictions</source>
            <extracomment>session/summary.py</extracomment>
            <translation>Der Helfer sucht nach Widersprüchen</translation>
        </message>
        <message>
            <source>The helper named one pair of entries.</source>
            <extracomment>session/summary.py</extracomment>
            <translation>Der Helfer nannte ein Paar von Einträgen.</translation>
        </message>
        <message>
            <source>The helper named {0} pairs of entries.</source>
            <extracomment>session/summary.py</extracomment>
            <translation>Der Helfer nannte {0} Paare von Einträgen.</translation>
        </message>
        <message>
            <source>The host of {0}, {1}, cannot be found</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>Der Host von {0}, {1}, ist nicht zu finden</translation>
        </message>
        <message>
            <source>The index {0} is damaged.</source>
            <extracomment>ouroboros_backends/torch/pickled.py</extracomment>
            <translation>Der Index {0} ist beschädigt.</translation>
        </message>
        <message>
            <source>The journal belongs to another store or to a later state of this one.</source>
            <extracomment>storage/reporting.py</extracomment>
            <translation>Das Journal gehört zu einem anderen Datenspeicher oder zu einem späteren Zustand dieses Datenspeichers.</translation>
        </message>
        <message>
            <source>The journal is kept in {0}.</source>
            <extracomment>storage/reporting.py</extracomment>
            <translation>Das Journal liegt in {0}.</translation>
        </message>
        <message>
            <source>The journal was damaged in {0} place(s).</source>
            <extracomment>storage/reporting.py</extracomment>
            <translation>Das Journal war an {0} Stelle(n) beschädigt.</translation>
        </message>
        <message>
            <source>The judge broke off at {0} of {1} pairs.</source>
            <extracomment>session/judging.py</extracomment>
            <translation>Der Gutachter brach bei {0} von {1} Paaren ab.</translation>
        </message>
        <message>
            <source>The judge compares completions</source>
            <extracomment>session/judging.py</extracomment>
            <translation>Der Gutachter vergleicht Antworten</translation>
        </message>
        <message>
            <source>The judge has compared these completions already.</source>
            <extracomment>session/calibration.py</extracomment>
            <translation>Der Gutachter hat diese Antworten bereits verglichen.</translation>
        </message>
        <message>
            <source>The judge has compared {0} pair.</source>
            <extracomment>session/judging.py</extracomment>
            <translation>Der Gutachter hat {0} Paar verglichen.</translation>
        </message>
        <message>
            <source>The judge has compared {0} pairs.</source>
            <extracomment>session/judging.py</extracomment>
            <translation>Der Gutachter hat {0} Paare verglichen.</translation>
        </message>
        <message>
            <source>The key {0} stands there twice.</source>
            <extracomment>imports/strict_json.py</extracomment>
            <translation>Der Schlüssel {0} steht dort zweimal.</translation>
        </message>
        <message>
            <source>The keyring is locked or refused; take the key out in your system's password manager, where it is called {0}.</source>
            <extracomment>models/keys.py</extracomment>
            <translation>Der Schlüsselbund ist gesperrt oder hat abgelehnt; entfernen Sie den Schlüssel in der Passwortverwaltung Ihres Systems, wo er {0} heißt.</translation>
        </message>
        <message>
            <source>The keyring is locked or refused; the key is kept in memory until you quit.</source>
            <extracomment>models/keys.py</extracomment>
            <translation>Der Schlüsselbund ist gesperrt oder hat abgelehnt; der Schlüssel bleibt im Speicher, bis Sie beenden.</translation>
        </message>
        <message>
            <source>The licence is not stated.</source>
            <extracomment>core/licences.py</extracomment>
            <translation>Die Lizenz ist nicht angegeben.</translation>
        </message>
        <message>
            <source>The live policy answers</source>
            <extracomment>session/gate.py</extracomment>
            <translation>Die aktive Policy antwortet</translation>
        </message>
        <message>
            <source>The long texts of {0} are read in a way ({1}) that is not known here.</source>
            <extracomment>ouroboros_backends/mlx/guard.py</extracomment>
            <translation>Die langen Texte von {0} werden auf eine Weise gelesen ({1}), die hier nicht bekannt ist.</translation>
        </message>
        <message>
            <source>The messages answer each other in a circle.</source>
            <extracomment>imports/chatgpt.py</extracomment>
            <translation>Die Nachrichten antworten einander im Kreis.</translation>
        </message>
        <message>
            <source>The model cannot be downloaded: pip is too old.</source>
            <extracomment>models/download.py</extracomment>
            <translation>Das Modell kann nicht heruntergeladen werden: pip ist zu alt.</translation>
        </message>
        <message>
            <source>The model cannot be downloaded: this Python has no pip.</source>
            <extracomment>models/download.py</extracomment>
            <translation>Das Modell kann nicht heruntergeladen werden: Dieses Python hat kein pip.</translation>
        </message>
        <message>
            <source>The model could not be loaded again.</source>
            <extracomment>session/opening.py</extracomment>
            <translation>Das Modell konnte nicht wieder geladen werden.</translation>
        </message>
        <message>
            <source>The model folder {0} is not there.</source>
            <extracomment>models/library.py</extracomment>
            <translation>Der Modellordner {0} ist nicht vorhanden.</translation>
        </message>
        <message>
            <source>The model in {0} has no tokenizer.</source>
            <extracomment>models/library.py</extracomment>
            <translation>Das Modell in {0} hat keinen Tokenizer.</translation>
        </message>
        <message>
            <source>The model in {0} has no weights.</source>
            <extracomment>models/library.py</extracomment>
            <translation>Das Modell in {0} hat keine Gewichte.</translation>
        </message>
        <message>
            <source>The model in {0} has only weights that can run code when they are read.</source>
            <extracomment>models/library.py</extracomment>
            <translation>Das Modell in {0} hat nur Gewichte, die beim Lesen Code ausführen können.</translation>
        </message>
        <message>
            <source>The model in {0} has safetensors already.</source>
            <extracomment>session/converting.py</extracomment>
            <translation>Das Modell in {0} hat bereits safetensors.</translation>
        </message>
        <message>
            <source>The model stopped unexpectedly</source>
            <extracomment>session/policy_update.py</extracomment>
            <translation>Das Modell hielt unerwartet an</translation>
        </message>
        <message>
            <source>The model stopped unexpectedly and is being loaded again.</source>
            <extracomment>session/interruption.py</extracomment>
            <translation>Das Modell hielt unerwartet an und wird wieder geladen.</translation>
        </message>
        <message>
            <source>The model stopped unexpectedly while it was measured.</source>
            <extracomment>session/evaluating.py</extracomment>
            <translation>Das Modell hielt unerwartet an, während es gemessen wurde.</translation>
        </message>
        <message>
            <source>The model that came with the application is damaged.</source>
            <extracomment>models/packed.py</extracomment>
            <translation>Das mit der Anwendung gelieferte Modell ist beschädigt.</translation>
        </message>
        <message>
            <source>The model {0} is not on this computer.</source>
            <extracomment>ouroboros_backends/mlx/policy.py</extracomment>
            <translation>Das Modell {0} ist nicht auf diesem Computer.</translation>
        </message>
        <message>
            <source>The model “{0}” could not be removed ({1}).</source>
            <extracomment>models/library.py</extracomment>
            <translation>Das Modell „{0}“ konnte nicht entfernt werden ({1}).</translation>
        </message>
        <message>
            <source>The model “{0}” is damaged: {1}.</source>
            <extracomment>models/library.py</extracomment>
            <translation>Das Modell „{0}“ ist beschädigt: {1}.</translation>
        </message>
        <message>
            <source>The model “{0}” {1}.</source>
            <extracomment>models/library.py</extracomment>
            <translation>Das Modell „{0}“ {1}.</translation>
        </message>
        <message>
            <source>The models folder {0} cannot be used ({1}).</source>
            <extracomment>session/installing.py</extracomment>
            <translation>Der Modellordner {0} ist nicht verwendbar ({1}).</translation>
        </message>
        <message>
            <source>The models folder {0} cannot be written ({1}).</source>
            <extracomment>models/library.py</extracomment>
            <translation>In den Modellordner {0} kann nicht geschrieben werden ({1}).</translation>
        </message>
        <message>
            <source>The name has {0} characters; {1} is the most.</source>
            <extracomment>core/presets.py</extracomment>
            <translation>Der Name hat {0} Zeichen; höchstens {1} sind erlaubt.</translation>
        </message>
        <message>
            <source>The new draft changes nothing in the summary.</source>
            <extracomment>session/summary.py</extracomment>
            <translation>Der neue Entwurf ändert nichts an der Zusammenfassung.</translation>
        </message>
        <message>
            <source>The number of threads must not be below 0.</source>
            <extracomment>ouroboros_backends/torch/options.py</extracomment>
            <translation>Die Zahl der Threads darf nicht unter 0 liegen.</translation>
        </message>
        <message>
            <source>The number {0} is too large.</source>
            <extracomment>imports/strict_json.py</extracomment>
            <translation>Die Zahl {0} ist zu groß.</translation>
        </message>
        <message>
            <source>The others are branches beside it.</source>
            <extracomment>session/best_of.py</extracomment>
            <translation>Die anderen sind Zweige daneben.</translation>
        </message>
        <message>
            <source>The part {0} of the weights is missing.</source>
            <extracomment>ouroboros_backends/torch/pickled.py</extracomment>
            <translation>Der Teil {0} der Gewichte fehlt.</translation>
        </message>
        <message>
            <source>The passphrase has {0} characters.</source>
            <extracomment>storage/sealing.py</extracomment>
            <translation>Die Passphrase hat {0} Zeichen.</translation>
        </message>
        <message>
            <source>The persona has more than {0} lines, or one of more than {1} characters.</source>
            <extracomment>imports/character_card.py</extracomment>
            <translation>Die Persona hat mehr als {0} Zeilen oder eine mit mehr als {1} Zeichen.</translation>
        </message>
        <message>
            <source>The policy answers the labyrinth prompts</source>
            <extracomment>session/scoring.py</extracomment>
            <translation>Die Policy beantwortet die Labyrinth-Prompts</translation>
        </message>
        <message>
            <source>The policy answers the same questions, asked plainly</source>
            <extracomment>session/invariance.py</extracomment>
            <translation>Die Policy beantwortet dieselben Fragen, schlicht gestellt</translation>
        </message>
        <message>
            <source>The policy answers with numbers that are not finite: its weights are damaged.</source>
            <extracomment>ouroboros_backends/shared/measuring.py</extracomment>
            <translation>Die Policy antwortet mit Zahlen, die nicht endlich sind: Ihre Gewichte sind beschädigt.</translation>
        </message>
        <message>
            <source>The policy began to say nearly the same whatever it is asked: its choice of words fell to {0} of what it was (entropy {1} nats a token instead of {2}). The update was stopped and its candidate rejected; the live adapter is unchanged. Try again with a lower learning rate, fewer epochs or more scored completions.</source>
            <extracomment>core/guards.py</extracomment>
            <translation>Die Policy begann, fast dasselbe zu sagen, gleich was man sie fragt: Ihre Wortwahl fiel auf {0} des früheren Werts (Entropie {1} Nats je Token statt {2}). Das Update wurde angehalten und sein Kandidat abgelehnt; der aktive Adapter ist unverändert. Versuchen Sie es erneut mit einer niedrigeren Lernrate, weniger Epochen oder mehr bewerteten Antworten.</translation>
        </message>
        <message>
            <source>The policy had moved far enough for one update ({0} nats a token), so the update ended after {1} of {2} steps. The candidate holds what was learned until then, and you can vote on it.</source>
            <extracomment>core/guards.py</extracomment>
            <translation>Die Policy hatte sich für ein Update weit genug bewegt ({0} Nats je Token), daher endete das Update nach {1} von {2} Schritten. Der Kandidat enthält, was bis dahin gelernt wurde, und Sie können über ihn abstimmen.</translation>
        </message>
        <message>
            <source>The policy has moved too far from all these completions to learn from them.</source>
            <extracomment>ouroboros_backends/shared/update.py</extracomment>
            <translation>Die Policy hat sich von all diesen Antworten zu weit entfernt, um aus ihnen zu lernen.</translation>
        </message>
        <message>
            <source>The policy is answering</source>
            <extracomment>session/dialogue.py</extracomment>
            <translation>Die Policy antwortet</translation>
        </message>
        <message>
            <source>The policy is measured before and after the update</source>
            <extracomment>session/evaluating.py</extracomment>
            <translation>Die Policy wird vor und nach dem Update gemessen</translation>
        </message>
        <message>
            <source>The policy is not loaded.</source>
            <extracomment>session/session.py</extracomment>
            <translation>Die Policy ist nicht geladen.</translation>
        </message>
        <message>
            <source>The policy is still busy.</source>
            <extracomment>session/session.py</extracomment>
            <translation>Die Policy ist noch beschäftigt.</translation>
        </message>
        <message>
            <source>The policy is {0} nats a token away from the model you began with; beyond {1} its language usually suffers. The update was stopped and its candidate rejected; the live adapter is unchanged. Try again with a higher kl_coef or a lower learning rate, or go back to an earlier adapter.</source>
            <extracomment>core/guards.py</extracomment>
            <translation>Die Policy ist {0} Nats je Token von dem Modell entfernt, mit dem Sie begonnen haben; jenseits von {1} leidet meist ihre Sprache. Das Update wurde angehalten und sein Kandidat abgelehnt; der aktive Adapter ist unverändert. Versuchen Sie es erneut mit höherem kl_coef oder niedrigerer Lernrate, oder gehen Sie zu einem früheren Adapter zurück.</translation>
        </message>
        <message>
            <source>The policy reads it before each reply: keep what matters.</source>
            <extracomment>core/presets.py</extracomment>
            <translation>Die Policy liest ihn vor jeder Antwort: Behalten Sie, worauf es ankommt.</translation>
        </message>
        <message>
            <source>The policy stopped with an error ({0}).</source>
            <extracomment>worker/runner.py</extracomment>
            <translation>Die Policy hielt mit einem Fehler an ({0}).</translation>
        </message>
        <message>
            <source>The policy update is in {0}.</source>
            <extracomment>session/handover.py</extracomment>
            <translation>Das Policy-Update liegt in {0}.</translation>
        </message>
        <message>
            <source>The policy update is paused {0}.</source>
            <extracomment>session/interruption.py</extracomment>
            <translation>Das Policy-Update pausiert {0}.</translation>
        </message>
        <message>
            <source>The policy update ran into numbers that are not finite.</source>
            <extracomment>ouroboros_backends/shared/transaction.py</extracomment>
            <translation>Das Policy-Update stieß auf Zahlen, die nicht endlich sind.</translation>
        </message>
        <message>
            <source>The policy update was interrupted</source>
            <extracomment>session/policy_update.py</extracomment>
            <translation>Das Policy-Update wurde unterbrochen</translation>
        </message>
        <message>
            <source>The policy's model by its name in the models list; for openai, one of your servers.</source>
            <extracomment>settings.py</extracomment>
            <translation>Das Modell der Policy mit seinem Namen in der Modellliste; bei openai einer Ihrer Server.</translation>
        </message>
        <message>
            <source>The policy's output is not a number any more.</source>
            <extracomment>ouroboros_backends/mlx/drawing.py</extracomment>
            <translation>Die Ausgabe der Policy ist keine Zahl mehr.</translation>
        </message>
        <message>
            <source>The preference pairs as OpenAI's fine-tuning takes them.</source>
            <extracomment>exports/openai_preferences.py</extracomment>
            <translation>Die Präferenzpaare, wie das Fine-Tuning von OpenAI sie annimmt.</translation>
        </message>
        <message>
            <source>The preset has no name.</source>
            <extracomment>session/presets.py</extracomment>
            <translation>Die Voreinstellung hat keinen Namen.</translation>
        </message>
        <message>
            <source>The process for the model could not be started ({0}).</source>
            <extracomment>worker/client.py</extracomment>
            <translation>Der Prozess für das Modell konnte nicht gestartet werden ({0}).</translation>
        </message>
        <message>
            <source>The process that converts the model ended early.</source>
            <extracomment>session/installing.py</extracomment>
            <translation>Der Prozess, der das Modell umwandelt, endete vorzeitig.</translation>
        </message>
        <message>
            <source>The process that holds the model is not running.</source>
            <extracomment>worker/client.py</extracomment>
            <translation>Der Prozess, der das Modell hält, läuft nicht.</translation>
        </message>
        <message>
            <source>The replies could not be compared, so the first one is shown.</source>
            <extracomment>session/best_of.py</extracomment>
            <translation>Die Antworten konnten nicht verglichen werden, daher wird die erste gezeigt.</translation>
        </message>
        <message>
            <source>The report is in {0}.</source>
            <extracomment>session/exporting.py</extracomment>
            <translation>Der Bericht liegt in {0}.</translation>
        </message>
        <message>
            <source>The request was stopped</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>Die Anfrage wurde angehalten</translation>
        </message>
        <message>
            <source>The reward model agrees with you on only {0}; its predictions are not learned from.</source>
            <extracomment>core/triage.py</extracomment>
            <translation>Das Belohnungsmodell stimmt mit Ihnen nur in {0} überein; aus seinen Vorhersagen wird nicht gelernt.</translation>
        </message>
        <message>
            <source>The reward model agrees with you on {0}.</source>
            <extracomment>core/triage.py</extracomment>
            <translation>Das Belohnungsmodell stimmt mit Ihnen in {0} überein.</translation>
        </message>
        <message>
            <source>The reward model compares the replies</source>
            <extracomment>session/best_of.py</extracomment>
            <translation>Das Belohnungsmodell vergleicht die Antworten</translation>
        </message>
        <message>
            <source>The reward model is fitted once you have scored a few answers.</source>
            <extracomment>session/best_of.py</extracomment>
            <translation>Das Belohnungsmodell wird angepasst, sobald Sie einige Antworten bewertet haben.</translation>
        </message>
        <message>
            <source>The reward model learns from your scores</source>
            <extracomment>session/predictions.py</extracomment>
            <translation>Das Belohnungsmodell lernt aus Ihren Bewertungen</translation>
        </message>
        <message>
            <source>The reward model needs {0} scored completions of two prompts.</source>
            <extracomment>session/predictions.py</extracomment>
            <translation>Das Belohnungsmodell braucht {0} bewertete Antworten auf zwei Prompts.</translation>
        </message>
        <message>
            <source>The same seed does not give the same text.</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>Derselbe Startwert ergibt nicht denselben Text.</translation>
        </message>
        <message>
            <source>The same seed gives the same text.</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>Derselbe Startwert ergibt denselben Text.</translation>
        </message>
        <message>
            <source>The scores of {0} weigh nothing.</source>
            <extracomment>session/teachers.py</extracomment>
            <translation>Die Bewertungen von {0} haben kein Gewicht.</translation>
        </message>
        <message>
            <source>The server does not answer; trying again</source>
            <extracomment>ouroboros_backends/openai/job.py</extracomment>
            <translation>Der Server antwortet nicht; neuer Versuch</translation>
        </message>
        <message>
            <source>The server “{0}”</source>
            <extracomment>models/servers.py</extracomment>
            <translation>Der Server „{0}“</translation>
        </message>
        <message>
            <source>The server “{0}” was changed meanwhile.</source>
            <extracomment>wiring.py</extracomment>
            <translation>Der Server „{0}“ wurde inzwischen geändert.</translation>
        </message>
        <message>
            <source>The servers cannot be read ({0}); none can be used.</source>
            <extracomment>models/servers.py</extracomment>
            <translation>Die Server sind nicht lesbar ({0}); keiner ist verwendbar.</translation>
        </message>
        <message>
            <source>The service checks the examples</source>
            <extracomment>ouroboros_backends/openai/job_events.py</extracomment>
            <translation>Der Dienst prüft die Beispiele</translation>
        </message>
        <message>
            <source>The setting {0} = {1} cannot be used; it is {2} again.</source>
            <extracomment>settings.py</extracomment>
            <translation>Die Einstellung {0} = {1} ist nicht verwendbar; sie ist wieder {2}.</translation>
        </message>
        <message>
            <source>The setting {0} cannot be {1}.</source>
            <extracomment>ouroboros_backends/shared/options.py</extracomment>
            <translation>Die Einstellung {0} kann nicht {1} sein.</translation>
        </message>
        <message>
            <source>The setting {0} is not known here.</source>
            <extracomment>ouroboros_backends/shared/options.py</extracomment>
            <translation>Die Einstellung {0} ist hier nicht bekannt.</translation>
        </message>
        <message>
            <source>The settings cannot be read ({0}); defaults are used.</source>
            <extracomment>settings.py</extracomment>
            <translation>Die Einstellungen sind nicht lesbar ({0}); es gelten die Standardwerte.</translation>
        </message>
        <message>
            <source>The share of completions that come back unannounced, to see how you agree with yourself.</source>
            <extracomment>settings.py</extracomment>
            <translation>Der Anteil der Antworten, die unangekündigt wiederkommen, um zu sehen, wie Sie mit sich selbst übereinstimmen.</translation>
        </message>
        <message>
            <source>The shortcut {0} = {1} cannot be used; it is the usual one.</source>
            <extracomment>settings.py</extracomment>
            <translation>Das Tastenkürzel {0} = {1} ist nicht verwendbar; es gilt das übliche.</translation>
        </message>
        <message>
            <source>The store is empty now.</source>
            <extracomment>storage/reporting.py</extracomment>
            <translation>Der Datenspeicher ist jetzt leer.</translation>
        </message>
        <message>
            <source>The store itself is unchanged: try again, or use another copy.</source>
            <extracomment>storage/copying.py</extracomment>
            <translation>Der Datenspeicher selbst ist unverändert: Versuchen Sie es erneut, oder verwenden Sie eine andere Kopie.</translation>
        </message>
        <message>
            <source>The store {0} cannot be opened ({1}).</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>Der Datenspeicher {0} kann nicht geöffnet werden ({1}).</translation>
        </message>
        <message>
            <source>The store {0} cannot be written: it, or its folder, is read-only.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>Der Datenspeicher {0} ist nicht beschreibbar: Er oder sein Ordner ist schreibgeschützt.</translation>
        </message>
        <message>
            <source>The store {0} could not be copied. Nothing of it was changed.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>Der Datenspeicher {0} konnte nicht kopiert werden. Nichts davon wurde geändert.</translation>
        </message>
        <message>
            <source>The store {0} is already open in this program.</source>
            <extracomment>storage/database.py</extracomment>
            <translation>Der Datenspeicher {0} ist in diesem Programm bereits geöffnet.</translation>
        </message>
        <message>
            <source>The store {0} is closed.</source>
            <extracomment>storage/database.py</extracomment>
            <translation>Der Datenspeicher {0} ist geschlossen.</translation>
        </message>
        <message>
            <source>The store {0} is damaged and cannot be opened.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>Der Datenspeicher {0} ist beschädigt und kann nicht geöffnet werden.</translation>
        </message>
        <message>
            <source>The store {0} is missing, but its log {1} is there.</source>
            <extracomment>storage/opening.py</extracomment>
            <translation>Der Datenspeicher {0} fehlt, aber sein Protokoll {1} ist da.</translation>
        </message>
        <message>
            <source>The store {0} is open in {1}.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>Der Datenspeicher {0} ist in {1} geöffnet.</translation>
        </message>
        <message>
            <source>The store {0} was left as it is: the backup that a new version makes first failed. {1}</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>Der Datenspeicher {0} blieb, wie er ist: Die Sicherung, die eine neue Version zuerst anlegt, ist gescheitert. {1}</translation>
        </message>
        <message>
            <source>The store {0} was written by a newer version of this application.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>Der Datenspeicher {0} wurde von einer neueren Version dieser Anwendung geschrieben.</translation>
        </message>
        <message>
            <source>The summary has no fact and no conclusion to ask about.</source>
            <extracomment>core/prompting.py</extracomment>
            <translation>Die Zusammenfassung hat keinen Fakt und keine Schlussfolgerung, wonach zu fragen wäre.</translation>
        </message>
        <message>
            <source>The summary has no fact and no conclusion yet.</source>
            <extracomment>session/summary.py</extracomment>
            <translation>Die Zusammenfassung hat noch keinen Fakt und keine Schlussfolgerung.</translation>
        </message>
        <message>
            <source>The summary is not approved yet.</source>
            <extracomment>core/prompting.py</extracomment>
            <translation>Die Zusammenfassung ist noch nicht freigegeben.</translation>
        </message>
        <message>
            <source>The summary is not approved.</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>Die Zusammenfassung ist nicht freigegeben.</translation>
        </message>
        <message>
            <source>The summary page names what is left out: add what matters there yourself.</source>
            <extracomment>session/summary.py</extracomment>
            <translation>Die Seite der Zusammenfassung nennt, was fehlt: Ergänzen Sie dort selbst, was wichtig ist.</translation>
        </message>
        <message>
            <source>The table {0} is missing.</source>
            <extracomment>storage/checking.py</extracomment>
            <translation>Die Tabelle {0} fehlt.</translation>
        </message>
        <message>
            <source>The text holds a broken character.</source>
            <extracomment>worker/client.py</extracomment>
            <translation>Der Text enthält ein kaputtes Zeichen.</translation>
        </message>
        <message>
            <source>The text holds half a character, which cannot be saved.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>Der Text enthält ein halbes Zeichen, das sich nicht speichern lässt.</translation>
        </message>
        <message>
            <source>The tokenizer of this model has no token that ends a text.</source>
            <extracomment>ouroboros_backends/shared/chat.py</extracomment>
            <translation>Der Tokenizer dieses Modells hat kein Token, das einen Text beendet.</translation>
        </message>
        <message>
            <source>The tokenizer of {0} cannot be read.</source>
            <extracomment>ouroboros_backends/shared/folders.py</extracomment>
            <translation>Der Tokenizer von {0} ist nicht lesbar.</translation>
        </message>
        <message>
            <source>The tokenizer of {0} has no fast version.</source>
            <extracomment>ouroboros_backends/shared/folders.py</extracomment>
            <translation>Der Tokenizer von {0} hat keine schnelle Fassung.</translation>
        </message>
        <message>
            <source>The training was cancelled on {0}.</source>
            <extracomment>ouroboros_backends/openai/job.py</extracomment>
            <translation>Das Training wurde bei {0} abgebrochen.</translation>
        </message>
        <message>
            <source>The transformation “{0}” is not available any more.</source>
            <extracomment>core/prompting.py</extracomment>
            <translation>Die Transformation „{0}“ steht nicht mehr zur Verfügung.</translation>
        </message>
        <message>
            <source>The weights of {0} are damaged or incomplete.</source>
            <extracomment>ouroboros_backends/shared/folders.py</extracomment>
            <translation>Die Gewichte von {0} sind beschädigt oder unvollständig.</translation>
        </message>
        <message>
            <source>The weights of {0} are incomplete: {1} is not there.</source>
            <extracomment>ouroboros_backends/mlx/loading.py</extracomment>
            <translation>Die Gewichte von {0} sind unvollständig: {1} fehlt.</translation>
        </message>
        <message>
            <source>The weights of {0} are not in files that are called model*.safetensors.</source>
            <extracomment>ouroboros_backends/mlx/loading.py</extracomment>
            <translation>Die Gewichte von {0} sind nicht in Dateien, die model*.safetensors heißen.</translation>
        </message>
        <message>
            <source>The weights of {0} are not those that its config.json describes.</source>
            <extracomment>ouroboros_backends/mlx/loading.py</extracomment>
            <translation>Die Gewichte von {0} sind nicht die, die seine config.json beschreibt.</translation>
        </message>
        <message>
            <source>The weights {0} are damaged.</source>
            <extracomment>ouroboros_backends/torch/pickled.py</extracomment>
            <translation>Die Gewichte {0} sind beschädigt.</translation>
        </message>
        <message>
            <source>The weights {0} are of a kind that safetensors cannot hold: {1}.</source>
            <extracomment>ouroboros_backends/torch/safetensors_files.py</extracomment>
            <translation>Die Gewichte {0} sind von einer Art, die safetensors nicht aufnehmen kann: {1}.</translation>
        </message>
        <message>
            <source>The weights {0} cannot be used: {1}.</source>
            <extracomment>models/library.py</extracomment>
            <translation>Die Gewichte {0} sind nicht verwendbar: {1}.</translation>
        </message>
        <message>
            <source>The {0} could not be saved in {1} ({2}).</source>
            <extracomment>settings.py</extracomment>
            <translation>Speichern in {1} nicht möglich: {0} ({2}).</translation>
        </message>
        <message>
            <source>The {0} drafts the summary</source>
            <extracomment>session/summary.py</extracomment>
            <translation>{0} entwirft die Zusammenfassung</translation>
        </message>
        <message>
            <source>The {0} rephrases {1}</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>{0} formuliert {1} um</translation>
        </message>
        <message>
            <source>The {0} was damaged; {1}, and it is kept as {2}.</source>
            <extracomment>settings.py</extracomment>
            <translation>Beschädigt: {0}; {1}, und die alte Datei liegt in {2}.</translation>
        </message>
        <message>
            <source>The {0} {1} is damaged ({2}); {3}.</source>
            <extracomment>settings.py</extracomment>
            <translation>Beschädigt: {0} {1} ({2}); {3}.</translation>
        </message>
        <message>
            <source>The {0}: a crash would cost the steps from here on</source>
            <extracomment>ouroboros_backends/shared/keeping.py</extracomment>
            <translation>{0}: Ein Absturz würde die Schritte ab hier kosten</translation>
        </message>
        <message>
            <source>Theme</source>
            <extracomment>settings.py</extracomment>
            <translation>Erscheinungsbild</translation>
        </message>
        <message>
            <source>There are no two completions to compare yet.</source>
            <extracomment>session/calibration.py</extracomment>
            <translation>Es gibt noch keine zwei Antworten zu vergleichen.</translation>
        </message>
        <message>
            <source>There are no weights in pickle format in {0}.</source>
            <extracomment>ouroboros_backends/torch/pickled.py</extracomment>
            <translation>In {0} gibt es keine Gewichte im Pickle-Format.</translation>
        </message>
        <message>
            <source>There is already a folder {0}.</source>
            <extracomment>ouroboros_backends/torch/convert.py</extracomment>
            <translation>Es gibt bereits einen Ordner {0}.</translation>
        </message>
        <message>
            <source>There is already a model called “{0}”.</source>
            <extracomment>models/library.py</extracomment>
            <translation>Es gibt bereits ein Modell namens „{0}“.</translation>
        </message>
        <message>
            <source>There is already a preset called “{0}”.</source>
            <extracomment>session/presets.py</extracomment>
            <translation>Es gibt bereits eine Voreinstellung namens „{0}“.</translation>
        </message>
        <message>
            <source>There is already a server called “{0}”.</source>
            <extracomment>models/servers.py</extracomment>
            <translation>Es gibt bereits einen Server namens „{0}“.</translation>
        </message>
        <message>
            <source>There is no approval of a chat template to take back now.</source>
            <extracomment>session/models.py</extracomment>
            <translation>Zurzeit gibt es keine Freigabe einer Chat-Vorlage, die zurückzunehmen wäre.</translation>
        </message>
        <message>
            <source>There is no backend called {0}.</source>
            <extracomment>wiring.py</extracomment>
            <translation>Es gibt kein Backend namens {0}.</translation>
        </message>
        <message>
            <source>There is no backend called “{0}”.</source>
            <extracomment>worker/runner.py</extracomment>
            <translation>Es gibt kein Backend namens „{0}“.</translation>
        </message>
        <message>
            <source>There is no backup yet.</source>
            <extracomment>storage/backups.py</extracomment>
            <translation>Es gibt noch keine Sicherung.</translation>
        </message>
        <message>
            <source>There is no backup {0}.</source>
            <extracomment>storage/backups.py</extracomment>
            <translation>Es gibt keine Sicherung {0}.</translation>
        </message>
        <message>
            <source>There is no candidate adapter yet.</source>
            <extracomment>session/gate.py</extracomment>
            <translation>Es gibt noch keinen Kandidatenadapter.</translation>
        </message>
        <message>
            <source>There is no change yet.</source>
            <extracomment>session/dialogue.py</extracomment>
            <translation>Es gibt noch keine Änderung.</translation>
        </message>
        <message>
            <source>There is no chat template to approve now.</source>
            <extracomment>session/models.py</extracomment>
            <translation>Zurzeit gibt es keine Chat-Vorlage, die freizugeben wäre.</translation>
        </message>
        <message>
            <source>There is no dialogue yet.</source>
            <extracomment>session/summary.py</extracomment>
            <translation>Es gibt noch keinen Dialog.</translation>
        </message>
        <message>
            <source>There is no file {0}.</source>
            <extracomment>storage/restoring.py</extracomment>
            <translation>Es gibt keine Datei {0}.</translation>
        </message>
        <message>
            <source>There is no import format called {0}.</source>
            <extracomment>imports/reading.py</extracomment>
            <translation>Es gibt kein Importformat namens {0}.</translation>
        </message>
        <message>
            <source>There is no keyring to keep the key in, and {0} is used before it.</source>
            <extracomment>models/keys.py</extracomment>
            <translation>Es gibt keinen Schlüsselbund, der den Schlüssel aufbewahren könnte, und {0} hat Vorrang vor ihm.</translation>
        </message>
        <message>
            <source>There is no licence {0} to choose.</source>
            <extracomment>exports/bundle.py</extracomment>
            <translation>Es gibt keine Lizenz {0} zur Auswahl.</translation>
        </message>
        <message>
            <source>There is no model called “{0}” to install.</source>
            <extracomment>models/catalog.py</extracomment>
            <translation>Es gibt kein Modell namens „{0}“ zum Installieren.</translation>
        </message>
        <message>
            <source>There is no model called “{0}”.</source>
            <extracomment>models/library.py</extracomment>
            <translation>Es gibt kein Modell namens „{0}“.</translation>
        </message>
        <message>
            <source>There is no model file {0} to convert.</source>
            <extracomment>ouroboros_backends/torch/convert.py</extracomment>
            <translation>Es gibt keine Modelldatei {0} zum Umwandeln.</translation>
        </message>
        <message>
            <source>There is no model folder {0}.</source>
            <extracomment>ouroboros_backends/shared/folders.py</extracomment>
            <translation>Es gibt keinen Modellordner {0}.</translation>
        </message>
        <message>
            <source>There is no new draft to take from.</source>
            <extracomment>session/summary.py</extracomment>
            <translation>Es gibt keinen neuen Entwurf, aus dem etwas zu übernehmen wäre.</translation>
        </message>
        <message>
            <source>There is no policy update here to pause.</source>
            <extracomment>session/policy_update.py</extracomment>
            <translation>Es gibt hier kein Policy-Update, das pausieren könnte.</translation>
        </message>
        <message>
            <source>There is no policy update in this cycle to measure.</source>
            <extracomment>session/evaluating.py</extracomment>
            <translation>In diesem Zyklus gibt es kein Policy-Update, das sich messen ließe.</translation>
        </message>
        <message>
            <source>There is no prompt that can be changed.</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>Es gibt keinen Prompt, der sich ändern lässt.</translation>
        </message>
        <message>
            <source>There is no server called “{0}”.</source>
            <extracomment>models/servers.py</extracomment>
            <translation>Es gibt keinen Server namens „{0}“.</translation>
        </message>
        <message>
            <source>There is no such adapter.</source>
            <extracomment>session/adapter_export.py</extracomment>
            <translation>Einen solchen Adapter gibt es nicht.</translation>
        </message>
        <message>
            <source>There is no such match.</source>
            <extracomment>session/arena.py</extracomment>
            <translation>Eine solche Begegnung gibt es nicht.</translation>
        </message>
        <message>
            <source>There is no such pair to compare.</source>
            <extracomment>session/gate.py</extracomment>
            <translation>Ein solches Paar zum Vergleichen gibt es nicht.</translation>
        </message>
        <message>
            <source>There is no summary yet.</source>
            <extracomment>session/summary.py</extracomment>
            <translation>Es gibt noch keine Zusammenfassung.</translation>
        </message>
        <message>
            <source>There is no transformation called {0}.</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>Es gibt keine Transformation namens {0}.</translation>
        </message>
        <message>
            <source>There is no {0} now. {1}</source>
            <extracomment>wiring.py</extracomment>
            <translation>Zurzeit nicht verfügbar: {0}. {1}</translation>
        </message>
        <message>
            <source>There is not enough memory for this policy update.</source>
            <extracomment>ouroboros_backends/shared/transaction.py</extracomment>
            <translation>Der Speicher reicht für dieses Policy-Update nicht aus.</translation>
        </message>
        <message>
            <source>There is not enough memory for this.</source>
            <extracomment>worker/runner.py</extracomment>
            <translation>Der Speicher reicht hierfür nicht aus.</translation>
        </message>
        <message>
            <source>There is not enough memory to load {0}.</source>
            <extracomment>ouroboros_backends/shared/folders.py</extracomment>
            <translation>Der Speicher reicht nicht aus, um {0} zu laden.</translation>
        </message>
        <message>
            <source>There is not enough memory to read {0}.</source>
            <extracomment>ouroboros_backends/torch/pickled.py</extracomment>
            <translation>Der Speicher reicht nicht aus, um {0} zu lesen.</translation>
        </message>
        <message>
            <source>There is nothing that {0} can learn from yet.</source>
            <extracomment>ouroboros_backends/torch/baselines.py</extracomment>
            <translation>Noch gibt es nichts, woraus {0} lernen kann.</translation>
        </message>
        <message>
            <source>There is nothing to do for {0}.</source>
            <extracomment>worker/runner.py</extracomment>
            <translation>Für {0} gibt es nichts zu tun.</translation>
        </message>
        <message>
            <source>There is nothing to export yet.</source>
            <extracomment>exports/bundle.py</extracomment>
            <translation>Noch gibt es nichts zu exportieren.</translation>
        </message>
        <message>
            <source>There is nothing to import.</source>
            <extracomment>session/importing.py</extracomment>
            <translation>Es gibt nichts zu importieren.</translation>
        </message>
        <message>
            <source>There is nothing to learn from.</source>
            <extracomment>ouroboros_backends/echo/policy.py</extracomment>
            <translation>Es gibt nichts, woraus gelernt werden kann.</translation>
        </message>
        <message>
            <source>There is nothing to report yet.</source>
            <extracomment>session/exporting.py</extracomment>
            <translation>Noch gibt es nichts zu berichten.</translation>
        </message>
        <message>
            <source>There is nothing to send yet.</source>
            <extracomment>session/dialogue.py</extracomment>
            <translation>Noch gibt es nichts zu senden.</translation>
        </message>
        <message>
            <source>There is nothing to train on yet.</source>
            <extracomment>ouroboros_backends/openai/training_rows.py</extracomment>
            <translation>Noch gibt es nichts, worauf trainiert werden kann.</translation>
        </message>
        <message>
            <source>There is nothing to write instructions from yet.</source>
            <extracomment>ouroboros_backends/openai/instructions.py</extracomment>
            <translation>Noch gibt es nichts, woraus Anweisungen geschrieben werden können.</translation>
        </message>
        <message>
            <source>These are dialogues.</source>
            <extracomment>session/importing.py</extracomment>
            <translation>Dies sind Dialoge.</translation>
        </message>
        <message>
            <source>These completions were written by another model.</source>
            <extracomment>ouroboros_backends/echo/policy.py</extracomment>
            <translation>Diese Antworten hat ein anderes Modell geschrieben.</translation>
        </message>
        <message>
            <source>These count as ties. Another judge may look at what is said instead.</source>
            <extracomment>session/judging.py</extracomment>
            <translation>Diese zählen als unentschieden. Ein anderer Gutachter achtet womöglich auf das, was gesagt wird.</translation>
        </message>
        <message>
            <source>These experiences were written with another tokenizer.</source>
            <extracomment>ouroboros_backends/shared/policy.py</extracomment>
            <translation>Diese Erfahrungen wurden mit einem anderen Tokenizer geschrieben.</translation>
        </message>
        <message>
            <source>They are used for nothing yet; say in the list of imports what they are for.</source>
            <extracomment>session/importing.py</extracomment>
            <translation>Sie werden noch für nichts verwendet; geben Sie in der Liste der Importe an, wofür sie sind.</translation>
        </message>
        <message>
            <source>They count for nothing. If there are many, choose another judge in settings.</source>
            <extracomment>session/judging.py</extracomment>
            <translation>Sie zählen nichts. Wenn es viele sind, wählen Sie in den Einstellungen einen anderen Gutachter.</translation>
        </message>
        <message>
            <source>They stay on this computer.</source>
            <extracomment>models/disclosure.py</extracomment>
            <translation>Sie bleiben auf diesem Computer.</translation>
        </message>
        <message>
            <source>This adapter comes from another version of the application.</source>
            <extracomment>session/handover.py</extracomment>
            <translation>Dieser Adapter stammt aus einer anderen Version der Anwendung.</translation>
        </message>
        <message>
            <source>This adapter does not fit the echo policy.</source>
            <extracomment>ouroboros_backends/echo/policy.py</extracomment>
            <translation>Dieser Adapter passt nicht zur Echo-Policy.</translation>
        </message>
        <message>
            <source>This adapter has {0}, which cannot be carried over.</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation>Dieser Adapter enthält etwas, das nicht übertragen werden kann: {0}.</translation>
        </message>
        <message>
            <source>This adapter learned from completions that are not in its cycle.</source>
            <extracomment>session/handover.py</extracomment>
            <translation>Dieser Adapter hat aus Antworten gelernt, die nicht in seinem Zyklus sind.</translation>
        </message>
        <message>
            <source>This adapter was imported before.</source>
            <extracomment>session/handover.py</extracomment>
            <translation>Dieser Adapter wurde bereits importiert.</translation>
        </message>
        <message>
            <source>This adapter was made for another model, or began at an adapter not known here.</source>
            <extracomment>session/handover.py</extracomment>
            <translation>Dieser Adapter wurde für ein anderes Modell erzeugt oder begann bei einem Adapter, der hier nicht bekannt ist.</translation>
        </message>
        <message>
            <source>This adapter was made of a cycle that is not in this store.</source>
            <extracomment>session/handover.py</extracomment>
            <translation>Dieser Adapter entstand aus einem Zyklus, der nicht in diesem Datenspeicher ist.</translation>
        </message>
        <message>
            <source>This application needs one; look whether the server has a setting for it.</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>Diese Anwendung braucht einen; prüfen Sie, ob der Server eine Einstellung dafür hat.</translation>
        </message>
        <message>
            <source>This candidate was already decided on.</source>
            <extracomment>session/gate.py</extracomment>
            <translation>Über diesen Kandidaten wurde bereits entschieden.</translation>
        </message>
        <message>
            <source>This chat template is longer than anybody can read.</source>
            <extracomment>models/templates.py</extracomment>
            <translation>Diese Chat-Vorlage ist länger, als irgendjemand lesen kann.</translation>
        </message>
        <message>
            <source>This checkpoint belongs to another model or another LoRA size.</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation>Dieser Checkpoint gehört zu einem anderen Modell oder einer anderen LoRA-Größe.</translation>
        </message>
        <message>
            <source>This checkpoint is not one of a model on a server.</source>
            <extracomment>ouroboros_backends/openai/chosen.py</extracomment>
            <translation>Dieser Checkpoint ist keiner eines Modells auf einem Server.</translation>
        </message>
        <message>
            <source>This checkpoint names no model.</source>
            <extracomment>ouroboros_backends/openai/chosen.py</extracomment>
            <translation>Dieser Checkpoint nennt kein Modell.</translation>
        </message>
        <message>
            <source>This checkpoint was made with LoRA of another {0}: {1}, not {2}.</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation>Dieser Checkpoint wurde mit einem LoRA erstellt, bei dem {0} anders ist: {1}, nicht {2}.</translation>
        </message>
        <message>
            <source>This checkpoint was made with another {0}.</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation>Nicht dasselbe wie beim Erstellen dieses Checkpoints: {0}.</translation>
        </message>
        <message>
            <source>This completion is not one to be scored in this cycle.</source>
            <extracomment>session/revisions.py</extracomment>
            <translation>Diese Antwort gehört nicht zu denen, die in diesem Zyklus bewertet werden.</translation>
        </message>
        <message>
            <source>This computer has no keyring; the key is kept in memory until you quit.</source>
            <extracomment>models/keys.py</extracomment>
            <translation>Dieser Computer hat keinen Schlüsselbund; der Schlüssel bleibt im Speicher, bis Sie beenden.</translation>
        </message>
        <message>
            <source>This could cost {0}, and {1} of the {2} for {3} are left this month. Nothing was sent.</source>
            <extracomment>core/spending.py</extracomment>
            <translation>Dies könnte {0} kosten, und von {2} für {3} ist diesen Monat noch {1} übrig. Nichts wurde gesendet.</translation>
        </message>
        <message>
            <source>This cycle has moved the policy by {0} of the {1} nats a token it may.</source>
            <extracomment>core/guards.py</extracomment>
            <translation>Dieser Zyklus hat die Policy um {0} der erlaubten {1} Nats je Token bewegt.</translation>
        </message>
        <message>
            <source>This cycle has no held-out labyrinth prompts.</source>
            <extracomment>session/arena.py</extracomment>
            <translation>Dieser Zyklus hat keine zurückgehaltenen Labyrinth-Prompts.</translation>
        </message>
        <message>
            <source>This dialogue has more than {0} messages.</source>
            <extracomment>imports/chatgpt.py</extracomment>
            <translation>Dieser Dialog hat mehr als {0} Nachrichten.</translation>
        </message>
        <message>
            <source>This dialogue is too long for the model at {0}</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>Dieser Dialog ist zu lang für das Modell bei {0}</translation>
        </message>
        <message>
            <source>This does not fit what the store {0} holds.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>Dies passt nicht zu dem, was der Datenspeicher {0} enthält.</translation>
        </message>
        <message>
            <source>This entry has more than {0} values.</source>
            <extracomment>imports/strict_json.py</extracomment>
            <translation>Dieser Eintrag hat mehr als {0} Werte.</translation>
        </message>
        <message>
            <source>This entry has {0} characters; {1} is the most.</source>
            <extracomment>imports/strict_json.py</extracomment>
            <translation>Dieser Eintrag hat {0} Zeichen; höchstens {1} sind erlaubt.</translation>
        </message>
        <message>
            <source>This entry is nested more than {0} levels deep.</source>
            <extracomment>imports/strict_json.py</extracomment>
            <translation>Dieser Eintrag ist mehr als {0} Ebenen tief verschachtelt.</translation>
        </message>
        <message>
            <source>This entry is not an object with named fields.</source>
            <extracomment>imports/fields.py</extracomment>
            <translation>Dieser Eintrag ist kein Objekt mit benannten Feldern.</translation>
        </message>
        <message>
            <source>This example was imported before.</source>
            <extracomment>imports/reading.py</extracomment>
            <translation>Dieses Beispiel wurde bereits importiert.</translation>
        </message>
        <message>
            <source>This is a card of a version that is not known here.</source>
            <extracomment>imports/character_card.py</extracomment>
            <translation>Diese Karte ist von einer Version, die hier nicht bekannt ist.</translation>
        </message>
        <message>
            <source>This is a {0}, while the rows before are {1}s.</source>
            <extracomment>imports/csv_rows.py</extracomment>
            <translation>Diese Zeile ist von der Art „{0}“, die Zeilen davor sind von der Art „{1}“.</translation>
        </message>
        <message>
            <source>This is not JSON: {0} (character {1}).</source>
            <extracomment>imports/strict_json.py</extracomment>
            <translation>Dies ist kein JSON: {0} (Zeichen {1}).</translation>
        </message>
        <message>
            <source>This is not a data set of the form {0}.</source>
            <extracomment>imports/bundle.py</extracomment>
            <translation>Dies ist kein Datensatz der Form {0}.</translation>
        </message>
        <message>
            <source>This is not a key: a key has letters, digits and signs, and no spaces.</source>
            <extracomment>models/keys.py</extracomment>
            <translation>Dies ist kein Schlüssel: Ein Schlüssel hat Buchstaben, Ziffern und Zeichen und keine Leerzeichen.</translation>
        </message>
        <message>
            <source>This is the same as line {0}.</source>
            <extracomment>imports/reading.py</extracomment>
            <translation>Dies ist dasselbe wie Zeile {0}.</translation>
        </message>
        <message>
            <source>This is the text of a held-out prompt, which is never trained on.</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>Dies ist der Text eines zurückgehaltenen Prompts; darauf wird nie trainiert.</translation>
        </message>
        <message>
            <source>This message has {0} characters; {1} is the most.</source>
            <extracomment>core/dialogue.py</extracomment>
            <translation>Diese Nachricht hat {0} Zeichen; höchstens {1} sind erlaubt.</translation>
        </message>
        <message>
            <source>This message holds half a character, which cannot be stored.</source>
            <extracomment>core/dialogue.py</extracomment>
            <translation>Diese Nachricht enthält ein halbes Zeichen, das sich nicht speichern lässt.</translation>
        </message>
        <message>
            <source>This message spells out a token by which the model tells roles apart.</source>
            <extracomment>ouroboros_backends/shared/chat.py</extracomment>
            <translation>Diese Nachricht buchstabiert ein Token, an dem das Modell Rollen unterscheidet.</translation>
        </message>
        <message>
            <source>This model can talk and be scored, but not be updated here.</source>
            <extracomment>session/policy_update.py</extracomment>
            <translation>Dieses Modell kann sprechen und bewertet werden, aber hier nicht aktualisiert werden.</translation>
        </message>
        <message>
            <source>This model does not learn by {0} here.</source>
            <extracomment>ouroboros_backends/shared/policy.py</extracomment>
            <translation>Dieses Modell lernt hier nicht mit {0}.</translation>
        </message>
        <message>
            <source>This model does not say how long a text it reads.</source>
            <extracomment>ouroboros_backends/mlx/guard.py</extracomment>
            <translation>Dieses Modell gibt nicht an, wie lange Texte es liest.</translation>
        </message>
        <message>
            <source>This model has no linear layers {0} for LoRA.</source>
            <extracomment>ouroboros_backends/mlx/lora.py</extracomment>
            <translation>Dieses Modell hat keine linearen Schichten {0} für LoRA.</translation>
        </message>
        <message>
            <source>This model has no output layer for tokens.</source>
            <extracomment>ouroboros_backends/torch/models.py</extracomment>
            <translation>Dieses Modell hat keine Ausgabeschicht für Tokens.</translation>
        </message>
        <message>
            <source>This model is more than a language model, or is put together in a way not known here.</source>
            <extracomment>ouroboros_backends/mlx/network.py</extracomment>
            <translation>Dieses Modell ist mehr als ein Sprachmodell oder auf eine hier nicht bekannte Weise aufgebaut.</translation>
        </message>
        <message>
            <source>This model needs about {0} of memory, you have {1} free.</source>
            <extracomment>core/fit.py</extracomment>
            <translation>Dieses Modell braucht etwa {0} Speicher, frei sind {1}.</translation>
        </message>
        <message>
            <source>This model turns its output layer into logits in a way not known here.</source>
            <extracomment>ouroboros_backends/torch/models.py</extracomment>
            <translation>Dieses Modell macht aus seiner Ausgabeschicht auf eine hier nicht bekannte Weise Logits.</translation>
        </message>
        <message>
            <source>This model's chat format does not take this dialogue: {0}.</source>
            <extracomment>ouroboros_backends/shared/chat.py</extracomment>
            <translation>Das Chat-Format dieses Modells nimmt diesen Dialog nicht an: {0}.</translation>
        </message>
        <message>
            <source>This model's output is not a number: its weights are damaged.</source>
            <extracomment>ouroboros_backends/mlx/network.py</extracomment>
            <translation>Die Ausgabe dieses Modells ist keine Zahl: Seine Gewichte sind beschädigt.</translation>
        </message>
        <message>
            <source>This policy has nothing to export: it has no weights here that other programs could read.</source>
            <extracomment>session/adapter_export.py</extracomment>
            <translation>Diese Policy hat nichts zu exportieren: Sie hat hier keine Gewichte, die andere Programme lesen könnten.</translation>
        </message>
        <message>
            <source>This prompt has {0} tokens; with {1} for the answer it does not fit the {2} that the model reads.</source>
            <extracomment>ouroboros_backends/shared/policy.py</extracomment>
            <translation>Dieser Prompt hat {0} Tokens; mit {1} für die Antwort passt er nicht in die {2}, die das Modell liest.</translation>
        </message>
        <message>
            <source>This reward model is damaged.</source>
            <extracomment>learning/reward_model_bytes.py</extracomment>
            <translation>Dieses Belohnungsmodell ist beschädigt.</translation>
        </message>
        <message>
            <source>This row has {0} cells; the first line names {1}.</source>
            <extracomment>imports/csv_rows.py</extracomment>
            <translation>Diese Zeile hat {0} Zellen; die erste Zeile nennt {1}.</translation>
        </message>
        <message>
            <source>This server</source>
            <extracomment>ouroboros_backends/openai/client.py</extracomment>
            <translation>Dieser Server</translation>
        </message>
        <message>
            <source>This teacher is not in the store.</source>
            <extracomment>session/teachers.py</extracomment>
            <translation>Diese Lehrperson ist nicht im Datenspeicher.</translation>
        </message>
        <message>
            <source>This text has {0} characters; {1} is the most.</source>
            <extracomment>core/presets.py</extracomment>
            <translation>Dieser Text hat {0} Zeichen; höchstens {1} sind erlaubt.</translation>
        </message>
        <message>
            <source>This text holds half a character, which cannot be stored.</source>
            <extracomment>core/presets.py</extracomment>
            <translation>Dieser Text enthält ein halbes Zeichen, das sich nicht speichern lässt.</translation>
        </message>
        <message>
            <source>This tokenizer has more tokens than the model, which GGUF does not allow. {0}</source>
            <extracomment>ouroboros_backends/shared/gguf_tokens.py</extracomment>
            <translation>Dieser Tokenizer hat mehr Tokens als das Modell, was GGUF nicht erlaubt. {0}</translation>
        </message>
        <message>
            <source>Too few audited pairs to judge the reward model yet ({0}).</source>
            <extracomment>core/triage.py</extracomment>
            <translation>Noch zu wenige geprüfte Paare, um das Belohnungsmodell zu beurteilen ({0}).</translation>
        </message>
        <message>
            <source>Too few pairs you both judged ({0} of {1}).</source>
            <extracomment>core/agreement.py</extracomment>
            <translation>Zu wenige Paare, die Sie beide beurteilt haben ({0} von {1}).</translation>
        </message>
        <message>
            <source>Traceback of {0}:</source>
            <extracomment>worker/runner.py</extracomment>
            <translation>Traceback von {0}:</translation>
        </message>
        <message>
            <source>Training is done</source>
            <extracomment>ouroboros_backends/openai/job_events.py</extracomment>
            <translation>Das Training ist fertig</translation>
        </message>
        <message>
            <source>Transcripts</source>
            <extracomment>exports/transcripts.py</extracomment>
            <translation>Gesprächsverläufe</translation>
        </message>
        <message>
            <source>Try again in a while.</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>Versuchen Sie es in einer Weile erneut.</translation>
        </message>
        <message>
            <source>Try again later. {0}</source>
            <extracomment>ouroboros_backends/openai/refusing.py</extracomment>
            <translation>Versuchen Sie es später erneut. {0}</translation>
        </message>
        <message>
            <source>Try again when this computer has less to do, or split the file.</source>
            <extracomment>storage/foreign_parquet.py</extracomment>
            <translation>Versuchen Sie es erneut, wenn dieser Computer weniger zu tun hat, oder teilen Sie die Datei auf.</translation>
        </message>
        <message>
            <source>Try again, or choose another folder.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>Versuchen Sie es erneut, oder wählen Sie einen anderen Ordner.</translation>
        </message>
        <message>
            <source>Try again, or edit it yourself.</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>Versuchen Sie es erneut, oder bearbeiten Sie ihn selbst.</translation>
        </message>
        <message>
            <source>Try again.</source>
            <extracomment>storage/sealing.py</extracomment>
            <translation>Versuchen Sie es erneut.</translation>
        </message>
        <message>
            <source>Try again. If it happens again, load the model again; the log has the details.</source>
            <extracomment>worker/runner.py</extracomment>
            <translation>Versuchen Sie es erneut. Geschieht es wieder, laden Sie das Modell erneut; Einzelheiten stehen im Protokoll.</translation>
        </message>
        <message>
            <source>Try again; if it fails again, check the store.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>Versuchen Sie es erneut; scheitert es wieder, prüfen Sie den Datenspeicher.</translation>
        </message>
        <message>
            <source>Try again; if it stays, its address in settings may be that of something else.</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>Versuchen Sie es erneut; bleibt es dabei, gehört die Adresse in den Einstellungen womöglich zu etwas anderem.</translation>
        </message>
        <message>
            <source>Try again; if it stays, the package index you use changes files.</source>
            <extracomment>models/download.py</extracomment>
            <translation>Versuchen Sie es erneut; bleibt es dabei, verändert der Paketindex, den Sie verwenden, Dateien.</translation>
        </message>
        <message>
            <source>Type the name that should stand beside the scores.</source>
            <extracomment>session/teachers.py</extracomment>
            <translation>Geben Sie den Namen ein, der neben den Bewertungen stehen soll.</translation>
        </message>
        <message>
            <source>Type the passphrase again; capitals count.</source>
            <extracomment>storage/sealing.py</extracomment>
            <translation>Geben Sie die Passphrase erneut ein; Groß- und Kleinschreibung zählt.</translation>
        </message>
        <message>
            <source>US$ {0} for a million tokens that it reads, US$ {1} for a million that it writes</source>
            <extracomment>models/disclosure.py</extracomment>
            <translation>US$ {0} für eine Million gelesener Tokens, US$ {1} für eine Million geschriebener</translation>
        </message>
        <message>
            <source>Uncertainty penalty</source>
            <extracomment>settings.py</extracomment>
            <translation>Abzug für Unsicherheit</translation>
        </message>
        <message>
            <source>Unpack it, then import the file that is in it.</source>
            <extracomment>imports/archive.py</extracomment>
            <translation>Entpacken Sie es, dann importieren Sie die Datei, die darin ist.</translation>
        </message>
        <message>
            <source>Unpacking</source>
            <extracomment>models/download.py</extracomment>
            <translation>Wird entpackt</translation>
        </message>
        <message>
            <source>Unpacking the model</source>
            <extracomment>models/packed.py</extracomment>
            <translation>Modell wird entpackt</translation>
        </message>
        <message>
            <source>Unpacking the weights (half a minute)</source>
            <extracomment>ouroboros_backends/torch/convert.py</extracomment>
            <translation>Gewichte werden entpackt (eine halbe Minute)</translation>
        </message>
        <message>
            <source>Unsupported operand</source>
            <extracomment>ouroboros_backends/torch/pickled.py</extracomment>
            <translation>Nicht unterstützter Operand</translation>
        </message>
        <message>
            <source>Updating the policy</source>
            <extracomment>ouroboros_backends/echo/policy.py</extracomment>
            <translation>Policy wird aktualisiert</translation>
        </message>
        <message>
            <source>Use it as a benchmark, or leave it unused.</source>
            <extracomment>session/importing.py</extracomment>
            <translation>Verwenden Sie es als Benchmark, oder lassen Sie es ungenutzt.</translation>
        </message>
        <message>
            <source>Use it with PEFT, or go back to an adapter that was made here.</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation>Verwenden Sie ihn mit PEFT, oder gehen Sie zu einem Adapter zurück, der hier erzeugt wurde.</translation>
        </message>
        <message>
            <source>Use letters, digits, dots, dashes and underscores, at most 64 of them.</source>
            <extracomment>models/library.py</extracomment>
            <translation>Verwenden Sie Buchstaben, Ziffern, Punkte, Bindestriche und Unterstriche, höchstens 64 davon.</translation>
        </message>
        <message>
            <source>Use the same version on both machines.</source>
            <extracomment>session/handover.py</extracomment>
            <translation>Verwenden Sie auf beiden Rechnern dieselbe Version.</translation>
        </message>
        <message>
            <source>Use the window that is open, or close it first.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>Verwenden Sie das geöffnete Fenster, oder schließen Sie es zuerst.</translation>
        </message>
        <message>
            <source>Use the window that shows it.</source>
            <extracomment>storage/database.py</extracomment>
            <translation>Verwenden Sie das Fenster, das ihn zeigt.</translation>
        </message>
        <message>
            <source>Wait a moment.</source>
            <extracomment>session/keeping.py</extracomment>
            <translation>Warten Sie einen Augenblick.</translation>
        </message>
        <message>
            <source>Wait until it is done, or stop it first.</source>
            <extracomment>session/session.py</extracomment>
            <translation>Warten Sie, bis sie fertig ist, oder halten Sie sie zuerst an.</translation>
        </message>
        <message>
            <source>Wait until it is, or choose a model in settings.</source>
            <extracomment>session/session.py</extracomment>
            <translation>Warten Sie, bis sie es ist, oder wählen Sie in den Einstellungen ein Modell.</translation>
        </message>
        <message>
            <source>Wait until the model is loaded, then import again.</source>
            <extracomment>session/importing.py</extracomment>
            <translation>Warten Sie, bis das Modell geladen ist, dann importieren Sie erneut.</translation>
        </message>
        <message>
            <source>Wait until the model is open and nothing runs.</source>
            <extracomment>session/models.py</extracomment>
            <translation>Warten Sie, bis das Modell geöffnet ist und nichts läuft.</translation>
        </message>
        <message>
            <source>Waiting for the service</source>
            <extracomment>ouroboros_backends/openai/job_events.py</extracomment>
            <translation>Warten auf den Dienst</translation>
        </message>
        <message>
            <source>Waiting in the queue</source>
            <extracomment>ouroboros_backends/openai/job_events.py</extracomment>
            <translation>Warten in der Schlange</translation>
        </message>
        <message>
            <source>Weights that are kept in few bits are not spread over GPUs.</source>
            <extracomment>ouroboros_backends/torch/several.py</extracomment>
            <translation>Gewichte, die in wenigen Bits gehalten werden, werden nicht auf GPUs verteilt.</translation>
        </message>
        <message>
            <source>What can be imported: {0}.</source>
            <extracomment>imports/reading.py</extracomment>
            <translation>Importiert werden kann: {0}.</translation>
        </message>
        <message>
            <source>What is never sent</source>
            <extracomment>models/disclosure.py</extracomment>
            <translation>Was nie gesendet wird</translation>
        </message>
        <message>
            <source>What is sent</source>
            <extracomment>models/disclosure.py</extracomment>
            <translation>Was gesendet wird</translation>
        </message>
        <message>
            <source>What it prefers is shown once you have scored or ranked a prompt's completions.</source>
            <extracomment>session/calibration.py</extracomment>
            <translation>Was er vorzieht, wird gezeigt, sobald Sie die Antworten auf einen Prompt bewertet oder gereiht haben.</translation>
        </message>
        <message>
            <source>What the judge said of {0} of {1} pairs could not be read.</source>
            <extracomment>session/judging.py</extracomment>
            <translation>Was der Gutachter zu {0} von {1} Paaren sagte, war nicht lesbar.</translation>
        </message>
        <message>
            <source>What the model runs on: torch, mlx on Apple Silicon, openai for a model on a server, or echo to try the program out.</source>
            <extracomment>settings.py</extracomment>
            <translation>Worauf das Modell läuft: torch, mlx auf Apple Silicon, openai für ein Modell auf einem Server oder echo, um das Programm auszuprobieren.</translation>
        </message>
        <message>
            <source>What the window speaks. What you and the policy write stays as it is.</source>
            <extracomment>settings.py</extracomment>
            <translation>Was das Fenster spricht. Was Sie und die Policy schreiben, bleibt, wie es ist.</translation>
        </message>
        <message>
            <source>What was kept of this update cannot be read, so its job cannot be found.</source>
            <extracomment>ouroboros_backends/openai/job.py</extracomment>
            <translation>Was von diesem Update aufbewahrt wurde, ist nicht lesbar, daher ist sein Auftrag nicht zu finden.</translation>
        </message>
        <message>
            <source>What was scored was read by another reader.</source>
            <extracomment>session/predictions.py</extracomment>
            <translation>Was bewertet wurde, hat ein anderes Lesemodell gelesen.</translation>
        </message>
        <message>
            <source>What was written to {0} is not what was read.</source>
            <extracomment>ouroboros_backends/shared/merged_folder.py</extracomment>
            <translation>Was nach {0} geschrieben wurde, ist nicht, was gelesen wurde.</translation>
        </message>
        <message>
            <source>What {0} holds is not a key.</source>
            <extracomment>models/keys.py</extracomment>
            <translation>Was {0} enthält, ist kein Schlüssel.</translation>
        </message>
        <message>
            <source>Where</source>
            <extracomment>a word in sentences</extracomment>
            <translation>Wohin</translation>
        </message>
        <message>
            <source>Where a reply in the dialogue is cut off.</source>
            <extracomment>settings.py</extracomment>
            <translation>Wo eine Antwort im Dialog abgeschnitten wird.</translation>
        </message>
        <message>
            <source>Where an answer to a labyrinth prompt is cut off.</source>
            <extracomment>settings.py</extracomment>
            <translation>Wo eine Antwort auf einen Labyrinth-Prompt abgeschnitten wird.</translation>
        </message>
        <message>
            <source>While another window is in front: a mark in the task bar, and a note of the system where it shows some; nothing that you wrote is in it.</source>
            <extracomment>settings.py</extracomment>
            <translation>Während ein anderes Fenster vorn ist: ein Zeichen in der Taskleiste und eine Mitteilung des Systems, wo es solche zeigt; nichts, was Sie geschrieben haben, steht darin.</translation>
        </message>
        <message>
            <source>With this adapter the model's output is not a number.</source>
            <extracomment>ouroboros_backends/shared/policy.py</extracomment>
            <translation>Mit diesem Adapter ist die Ausgabe des Modells keine Zahl.</translation>
        </message>
        <message>
            <source>Withdraw that import first.</source>
            <extracomment>session/importing.py</extracomment>
            <translation>Ziehen Sie zuerst jenen Import zurück.</translation>
        </message>
        <message>
            <source>Words of yours, and replies that were imported, have no record to mark.</source>
            <extracomment>session/marking.py</extracomment>
            <translation>Zu Ihren eigenen Worten und zu importierten Antworten gibt es keine Aufzeichnung, die sich markieren ließe.</translation>
        </message>
        <message>
            <source>Write a message first.</source>
            <extracomment>session/dialogue.py</extracomment>
            <translation>Schreiben Sie zuerst eine Nachricht.</translation>
        </message>
        <message>
            <source>Write how you would have said it.</source>
            <extracomment>session/dialogue.py</extracomment>
            <translation>Schreiben Sie, wie Sie es gesagt hätten.</translation>
        </message>
        <message>
            <source>Write it again, with smaller row groups, or as lines of JSON.</source>
            <extracomment>storage/foreign_parquet.py</extracomment>
            <translation>Schreiben Sie sie erneut, mit kleineren Zeilengruppen oder als JSON-Zeilen.</translation>
        </message>
        <message>
            <source>Write it as en, de or fr.</source>
            <extracomment>exports/bundle.py</extracomment>
            <translation>Schreiben Sie sie als en, de oder fr.</translation>
        </message>
        <message>
            <source>Write it in another way.</source>
            <extracomment>ouroboros_backends/shared/chat.py</extracomment>
            <translation>Schreiben Sie es auf andere Weise.</translation>
        </message>
        <message>
            <source>Write it, or delete it.</source>
            <extracomment>session/summary.py</extracomment>
            <translation>Schreiben Sie ihn, oder löschen Sie ihn.</translation>
        </message>
        <message>
            <source>Write it, or drop it.</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>Schreiben Sie ihn, oder streichen Sie den Prompt.</translation>
        </message>
        <message>
            <source>Write more of the name you mean.</source>
            <extracomment>storage/backups.py</extracomment>
            <translation>Schreiben Sie mehr von dem Namen, den Sie meinen.</translation>
        </message>
        <message>
            <source>Writing the GGUF file</source>
            <extracomment>ouroboros_backends/shared/gguf_file.py</extracomment>
            <translation>GGUF-Datei wird geschrieben</translation>
        </message>
        <message>
            <source>Writing the adapter</source>
            <extracomment>ouroboros_backends/shared/exporting.py</extracomment>
            <translation>Adapter wird geschrieben</translation>
        </message>
        <message>
            <source>Writing the data set</source>
            <extracomment>session/exporting.py</extracomment>
            <translation>Datensatz wird geschrieben</translation>
        </message>
        <message>
            <source>Writing the instructions</source>
            <extracomment>ouroboros_backends/openai/updating.py</extracomment>
            <translation>Anweisungen werden geschrieben</translation>
        </message>
        <message>
            <source>Writing the model</source>
            <extracomment>ouroboros_backends/torch/convert.py</extracomment>
            <translation>Modell wird geschrieben</translation>
        </message>
        <message>
            <source>Writing the policy update</source>
            <extracomment>session/handover.py</extracomment>
            <translation>Policy-Update wird geschrieben</translation>
        </message>
        <message>
            <source>You are {0}.</source>
            <extracomment>imports/character_card.py</extracomment>
            <translation>Du bist {0}.</translation>
        </message>
        <message>
            <source>You have not approved this chat template: there is nothing to take back.</source>
            <extracomment>models/templates.py</extracomment>
            <translation>Sie haben diese Chat-Vorlage nicht freigegeben: Es gibt nichts zurückzunehmen.</translation>
        </message>
        <message>
            <source>Your messages, summaries, labyrinth prompts and answers; in a policy update there also your rewrites and rankings.</source>
            <extracomment>models/disclosure.py</extracomment>
            <translation>Ihre Nachrichten, Zusammenfassungen, Labyrinth-Prompts und Antworten; bei einem Policy-Update auch Ihre Neufassungen und Rangfolgen.</translation>
        </message>
        <message>
            <source>Your name</source>
            <extracomment>settings.py</extracomment>
            <translation>Ihr Name</translation>
        </message>
        <message>
            <source>Your scores, your files, and keys of other servers.</source>
            <extracomment>models/disclosure.py</extracomment>
            <translation>Ihre Bewertungen, Ihre Dateien und Schlüssel anderer Server.</translation>
        </message>
        <message>
            <source>[Cc]orrupt|replaying WAL|[Cc]ould not read|enough bytes</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>[Cc]orrupt|replaying WAL|[Cc]ould not read|enough bytes</translation>
        </message>
        <message>
            <source>a number</source>
            <extracomment>models/servers.py</extracomment>
            <translation>eine Zahl</translation>
        </message>
        <message>
            <source>a request failed with {0}</source>
            <extracomment>ouroboros_backends/openai/generation.py</extracomment>
            <translation>eine Anfrage scheiterte mit {0}</translation>
        </message>
        <message>
            <source>a tensor</source>
            <extracomment>ouroboros_backends/mlx/loading.py</extracomment>
            <translation>ein Tensor</translation>
        </message>
        <message>
            <source>a text</source>
            <extracomment>models/servers.py</extracomment>
            <translation>ein Text</translation>
        </message>
        <message>
            <source>a window of attention</source>
            <extracomment>ouroboros_backends/shared/gguf_llama.py</extracomment>
            <translation>ein Attention-Fenster</translation>
        </message>
        <message>
            <source>about a minute</source>
            <extracomment>core/fit.py</extracomment>
            <translation>etwa eine Minute</translation>
        </message>
        <message>
            <source>about {0} hours</source>
            <extracomment>core/fit.py</extracomment>
            <translation>etwa {0} Stunden</translation>
        </message>
        <message>
            <source>about {0} minutes</source>
            <extracomment>core/fit.py</extracomment>
            <translation>etwa {0} Minuten</translation>
        </message>
        <message>
            <source>accelerate launch -m ouroboros_backends.torch.launch</source>
            <extracomment>session/handover.py</extracomment>
            <translation>accelerate launch -m ouroboros_backends.torch.launch</translation>
        </message>
        <message>
            <source>activated LoRA</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation>aktiviertes LoRA</translation>
        </message>
        <message>
            <source>add</source>
            <extracomment>session/converting.py</extracomment>
            <translation>hinzufügen</translation>
        </message>
        <message>
            <source>address on the Internet</source>
            <extracomment>exports/personal.py</extracomment>
            <translation>Adresse im Internet</translation>
        </message>
        <message>
            <source>agrees with you on {0}</source>
            <extracomment>core/agreement.py</extracomment>
            <translation>stimmt mit Ihnen in {0} überein</translation>
        </message>
        <message>
            <source>agrees with you on {0}, which may be chance</source>
            <extracomment>core/agreement.py</extracomment>
            <translation>stimmt mit Ihnen in {0} überein, was Zufall sein kann</translation>
        </message>
        <message>
            <source>all bad</source>
            <extracomment>session/scoring.py</extracomment>
            <translation>alle schlecht</translation>
        </message>
        <message>
            <source>allocate memory</source>
            <extracomment>worker/runner.py</extracomment>
            <translation>Speicher belegen</translation>
        </message>
        <message>
            <source>another program</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>einem anderen Programm</translation>
        </message>
        <message>
            <source>another program (process {0})</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>einem anderen Programm (Prozess {0})</translation>
        </message>
        <message>
            <source>another {0} than before</source>
            <extracomment>ouroboros_backends/shared/keeping.py</extracomment>
            <translation>nicht wie zuvor: {0}</translation>
        </message>
        <message>
            <source>approved: used</source>
            <extracomment>models/templates.py</extracomment>
            <translation>freigegeben: wird verwendet</translation>
        </message>
        <message>
            <source>arena order</source>
            <extracomment>session/arena.py</extracomment>
            <translation>Reihenfolge der Begegnung</translation>
        </message>
        <message>
            <source>at step {0} of {1}</source>
            <extracomment>session/interruption.py</extracomment>
            <translation>bei Schritt {0} von {1}</translation>
        </message>
        <message>
            <source>base model</source>
            <extracomment>ouroboros_backends/mlx/policy.py</extracomment>
            <translation>Basismodell</translation>
        </message>
        <message>
            <source>batch or settings</source>
            <extracomment>ouroboros_backends/shared/keeping.py</extracomment>
            <translation>Batch oder Einstellungen</translation>
        </message>
        <message>
            <source>before a new version was used</source>
            <extracomment>storage/backups.py</extracomment>
            <translation>bevor eine neue Version verwendet wurde</translation>
        </message>
        <message>
            <source>before the first step</source>
            <extracomment>session/interruption.py</extracomment>
            <translation>vor dem ersten Schritt</translation>
        </message>
        <message>
            <source>before the store was changed for a new version</source>
            <extracomment>storage/backups.py</extracomment>
            <translation>bevor der Datenspeicher für eine neue Version geändert wurde</translation>
        </message>
        <message>
            <source>benchmark</source>
            <extracomment>a word in sentences</extracomment>
            <translation>Benchmark</translation>
        </message>
        <message>
            <source>biases in LoRA</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation>Bias-Terme in LoRA</translation>
        </message>
        <message>
            <source>bold</source>
            <extracomment>a word in sentences</extracomment>
            <translation>mutig</translation>
        </message>
        <message>
            <source>by hand</source>
            <extracomment>storage/backups.py</extracomment>
            <translation>von Hand</translation>
        </message>
        <message>
            <source>careful</source>
            <extracomment>a word in sentences</extracomment>
            <translation>vorsichtig</translation>
        </message>
        <message>
            <source>chat templates</source>
            <extracomment>models/templates.py</extracomment>
            <translation>Chat-Vorlagen</translation>
        </message>
        <message>
            <source>choice of a reply</source>
            <extracomment>session/beside.py</extracomment>
            <translation>Wählen einer Antwort</translation>
        </message>
        <message>
            <source>comment</source>
            <extracomment>a word in sentences</extracomment>
            <translation>Kommentar</translation>
        </message>
        <message>
            <source>completion</source>
            <extracomment>a word in sentences</extracomment>
            <translation>Antwort</translation>
        </message>
        <message>
            <source>completions</source>
            <extracomment>session/arena.py</extracomment>
            <translation>Antworten</translation>
        </message>
        <message>
            <source>conditions within conditions</source>
            <extracomment>transformations/nested_conditionals.py</extracomment>
            <translation>Bedingungen in Bedingungen</translation>
        </message>
        <message>
            <source>config.json of {0} asks for {1} = {2}, which MLX would ignore.</source>
            <extracomment>ouroboros_backends/mlx/guard.py</extracomment>
            <translation>Die config.json von {0} verlangt {1} = {2}, was MLX übergehen würde.</translation>
        </message>
        <message>
            <source>config.json of {0} is damaged.</source>
            <extracomment>ouroboros_backends/shared/folders.py</extracomment>
            <translation>Die config.json von {0} ist beschädigt.</translation>
        </message>
        <message>
            <source>configuration has been locked|different configuration</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>configuration has been locked|different configuration</translation>
        </message>
        <message>
            <source>continual</source>
            <extracomment>a word in sentences</extracomment>
            <translation>fortlaufend</translation>
        </message>
        <message>
            <source>convert</source>
            <extracomment>models/library.py</extracomment>
            <translation>umwandeln</translation>
        </message>
        <message>
            <source>custom code</source>
            <extracomment>ouroboros_backends/shared/folders.py</extracomment>
            <translation>eigener Code</translation>
        </message>
        <message>
            <source>cycle</source>
            <extracomment>a word in sentences</extracomment>
            <translation>Zyklus</translation>
        </message>
        <message>
            <source>cycle {0}</source>
            <extracomment>session/importing.py</extracomment>
            <translation>Zyklus {0}</translation>
        </message>
        <message>
            <source>cycles</source>
            <extracomment>a word in sentences</extracomment>
            <translation>Zyklen</translation>
        </message>
        <message>
            <source>cycles {0} to {1}</source>
            <extracomment>session/importing.py</extracomment>
            <translation>Zyklen {0} bis {1}</translation>
        </message>
        <message>
            <source>dark</source>
            <extracomment>settings.py</extracomment>
            <translation>dunkel</translation>
        </message>
        <message>
            <source>data sets</source>
            <extracomment>session/evaluating.py</extracomment>
            <translation>Datensätze</translation>
        </message>
        <message>
            <source>defaults are used</source>
            <extracomment>settings.py</extracomment>
            <translation>es gelten die Standardwerte</translation>
        </message>
        <message>
            <source>demonstration</source>
            <extracomment>a word in sentences</extracomment>
            <translation>Demonstration</translation>
        </message>
        <message>
            <source>demonstrations</source>
            <extracomment>a word in sentences</extracomment>
            <translation>Demonstrationen</translation>
        </message>
        <message>
            <source>dialogue</source>
            <extracomment>a word in sentences</extracomment>
            <translation>Dialog</translation>
        </message>
        <message>
            <source>dialogues</source>
            <extracomment>a word in sentences</extracomment>
            <translation>Dialoge</translation>
        </message>
        <message>
            <source>disk is full</source>
            <extracomment>ouroboros_backends/shared/keeping.py</extracomment>
            <translation>Festplatte voll</translation>
        </message>
        <message>
            <source>does not name its columns in line 1; “prompt” is not among them</source>
            <extracomment>imports/csv_rows.py</extracomment>
            <translation>nennt in Zeile 1 seine Spalten nicht; „prompt“ ist nicht darunter</translation>
        </message>
        <message>
            <source>draft of the summary</source>
            <extracomment>session/summary.py</extracomment>
            <translation>Entwurf der Zusammenfassung</translation>
        </message>
        <message>
            <source>drop of a prompt</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>Streichen eines Prompts</translation>
        </message>
        <message>
            <source>drop of prompts</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>Streichen von Prompts</translation>
        </message>
        <message>
            <source>edit of a prompt</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>Bearbeiten eines Prompts</translation>
        </message>
        <message>
            <source>edit of the summary</source>
            <extracomment>session/summary.py</extracomment>
            <translation>Bearbeiten der Zusammenfassung</translation>
        </message>
        <message>
            <source>experience</source>
            <extracomment>a word in sentences</extracomment>
            <translation>Erfahrung</translation>
        </message>
        <message>
            <source>experiences</source>
            <extracomment>a word in sentences</extracomment>
            <translation>Erfahrungen</translation>
        </message>
        <message>
            <source>failed with status {0}</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>scheiterte mit Status {0}</translation>
        </message>
        <message>
            <source>flag</source>
            <extracomment>a word in sentences</extracomment>
            <translation>Vormerkung</translation>
        </message>
        <message>
            <source>folder cannot be written</source>
            <extracomment>ouroboros_backends/shared/keeping.py</extracomment>
            <translation>Ordner nicht beschreibbar</translation>
        </message>
        <message>
            <source>frozen</source>
            <extracomment>a word in sentences</extracomment>
            <translation>eingefroren</translation>
        </message>
        <message>
            <source>gave up waiting</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>hat das Warten aufgegeben</translation>
        </message>
        <message>
            <source>has a file whose name leads elsewhere ({0})</source>
            <extracomment>imports/archive.py</extracomment>
            <translation>enthält eine Datei, deren Name anderswohin führt ({0})</translation>
        </message>
        <message>
            <source>has a link in it ({0})</source>
            <extracomment>imports/archive.py</extracomment>
            <translation>enthält eine Verknüpfung ({0})</translation>
        </message>
        <message>
            <source>has more than {0} columns in line 1</source>
            <extracomment>imports/csv_rows.py</extracomment>
            <translation>hat in Zeile 1 mehr als {0} Spalten</translation>
        </message>
        <message>
            <source>has more than {0} files</source>
            <extracomment>imports/archive.py</extracomment>
            <translation>enthält mehr als {0} Dateien</translation>
        </message>
        <message>
            <source>has two files of one name</source>
            <extracomment>imports/archive.py</extracomment>
            <translation>enthält zwei Dateien gleichen Namens</translation>
        </message>
        <message>
            <source>health, beliefs, money and other private matters told in words</source>
            <extracomment>exports/personal.py</extracomment>
            <translation>in Worten Erzähltes über Gesundheit, Überzeugungen, Geld und anderes Privates</translation>
        </message>
        <message>
            <source>helper</source>
            <extracomment>a word in sentences</extracomment>
            <translation>Helfer</translation>
        </message>
        <message>
            <source>high</source>
            <extracomment>settings.py</extracomment>
            <translation>hoch</translation>
        </message>
        <message>
            <source>hints by which somebody can be recognised without being named</source>
            <extracomment>exports/personal.py</extracomment>
            <translation>Hinweise, an denen jemand zu erkennen ist, ohne genannt zu werden</translation>
        </message>
        <message>
            <source>holds a card that cannot be decoded</source>
            <extracomment>imports/character_card.py</extracomment>
            <translation>enthält eine Karte, die sich nicht decodieren lässt</translation>
        </message>
        <message>
            <source>holds a card that is packed</source>
            <extracomment>imports/character_card.py</extracomment>
            <translation>enthält eine gepackte Karte</translation>
        </message>
        <message>
            <source>holds a card that is too large</source>
            <extracomment>imports/character_card.py</extracomment>
            <translation>enthält eine zu große Karte</translation>
        </message>
        <message>
            <source>holds two cards of one kind</source>
            <extracomment>imports/character_card.py</extracomment>
            <translation>enthält zwei Karten derselben Art</translation>
        </message>
        <message>
            <source>home folder</source>
            <extracomment>exports/personal.py</extracomment>
            <translation>persönlicher Ordner</translation>
        </message>
        <message>
            <source>import</source>
            <extracomment>a word in sentences</extracomment>
            <translation>Import</translation>
        </message>
        <message>
            <source>is a damaged picture</source>
            <extracomment>imports/character_card.py</extracomment>
            <translation>ist ein beschädigtes Bild</translation>
        </message>
        <message>
            <source>is empty</source>
            <extracomment>imports/csv_rows.py</extracomment>
            <translation>ist leer</translation>
        </message>
        <message>
            <source>is encrypted</source>
            <extracomment>imports/archive.py</extracomment>
            <translation>ist verschlüsselt</translation>
        </message>
        <message>
            <source>is in the folder to convert</source>
            <extracomment>session/converting.py</extracomment>
            <translation>liegt in dem Ordner, der umgewandelt werden soll</translation>
        </message>
        <message>
            <source>is not a picture</source>
            <extracomment>imports/character_card.py</extracomment>
            <translation>ist kein Bild</translation>
        </message>
        <message>
            <source>is not completely installed</source>
            <extracomment>models/library.py</extracomment>
            <translation>ist nicht vollständig installiert</translation>
        </message>
        <message>
            <source>is not installed</source>
            <extracomment>models/library.py</extracomment>
            <translation>ist nicht installiert</translation>
        </message>
        <message>
            <source>is of no kind that can be imported</source>
            <extracomment>imports/reading.py</extracomment>
            <translation>ist von keiner Art, die importiert werden kann</translation>
        </message>
        <message>
            <source>is packed in an unusual way</source>
            <extracomment>imports/archive.py</extracomment>
            <translation>ist auf ungewöhnliche Weise gepackt</translation>
        </message>
        <message>
            <source>is there already</source>
            <extracomment>session/converting.py</extracomment>
            <translation>ist bereits vorhanden</translation>
        </message>
        <message>
            <source>it asks for another file</source>
            <extracomment>ouroboros_backends/shared/rendering.py</extracomment>
            <translation>es verlangt eine andere Datei</translation>
        </message>
        <message>
            <source>it cannot be followed to its end</source>
            <extracomment>ouroboros_backends/shared/rendering.py</extracomment>
            <translation>es lässt sich nicht bis zum Ende verfolgen</translation>
        </message>
        <message>
            <source>it does not fit</source>
            <extracomment>ouroboros_backends/shared/rendering.py</extracomment>
            <translation>es passt nicht</translation>
        </message>
        <message>
            <source>it formats a text by %</source>
            <extracomment>ouroboros_backends/shared/rendering.py</extracomment>
            <translation>es formatiert einen Text mit %</translation>
        </message>
        <message>
            <source>it holds no tensors</source>
            <extracomment>models/safetensors_header.py</extracomment>
            <translation>die Datei enthält keine Tensoren</translation>
        </message>
        <message>
            <source>it is cut short or has bytes too many</source>
            <extracomment>models/safetensors_header.py</extracomment>
            <translation>die Datei ist abgeschnitten oder hat überzählige Bytes</translation>
        </message>
        <message>
            <source>it is cut short or is no safetensors file</source>
            <extracomment>models/safetensors_header.py</extracomment>
            <translation>die Datei ist abgeschnitten oder keine safetensors-Datei</translation>
        </message>
        <message>
            <source>it is missing</source>
            <extracomment>models/library.py</extracomment>
            <translation>die Datei fehlt</translation>
        </message>
        <message>
            <source>it makes much of little</source>
            <extracomment>ouroboros_backends/shared/rendering.py</extracomment>
            <translation>es macht aus wenig zu viel</translation>
        </message>
        <message>
            <source>it reaches for what is hidden</source>
            <extracomment>ouroboros_backends/shared/rendering.py</extracomment>
            <translation>es greift nach Verborgenem</translation>
        </message>
        <message>
            <source>it takes too long</source>
            <extracomment>ouroboros_backends/shared/rendering.py</extracomment>
            <translation>es dauert zu lange</translation>
        </message>
        <message>
            <source>it takes too much memory</source>
            <extracomment>ouroboros_backends/shared/rendering.py</extracomment>
            <translation>es braucht zu viel Speicher</translation>
        </message>
        <message>
            <source>it takes too much memory or time</source>
            <extracomment>ouroboros_backends/shared/rendering.py</extracomment>
            <translation>es braucht zu viel Speicher oder Zeit</translation>
        </message>
        <message>
            <source>it writes too much</source>
            <extracomment>ouroboros_backends/shared/rendering.py</extracomment>
            <translation>es schreibt zu viel</translation>
        </message>
        <message>
            <source>its activation</source>
            <extracomment>ouroboros_backends/shared/gguf_llama.py</extracomment>
            <translation>seine Aktivierung</translation>
        </message>
        <message>
            <source>its header is damaged</source>
            <extracomment>models/safetensors_header.py</extracomment>
            <translation>ihr Kopf ist beschädigt</translation>
        </message>
        <message>
            <source>its kind of rotary positions</source>
            <extracomment>ouroboros_backends/shared/gguf_llama.py</extracomment>
            <translation>seine Art von Rotary-Positionen</translation>
        </message>
        <message>
            <source>its tensors overlap or leave gaps</source>
            <extracomment>models/safetensors_header.py</extracomment>
            <translation>ihre Tensoren überlappen sich oder lassen Lücken</translation>
        </message>
        <message>
            <source>judge</source>
            <extracomment>a word in sentences</extracomment>
            <translation>Gutachter</translation>
        </message>
        <message>
            <source>keeping exact names and numbers</source>
            <extracomment>transformations/altered_detail.py</extracomment>
            <translation>genaue Namen und Zahlen behalten</translation>
        </message>
        <message>
            <source>keeping the persona when pushed</source>
            <extracomment>transformations/persona_pressure.py</extracomment>
            <translation>unter Druck die Persona wahren</translation>
        </message>
        <message>
            <source>keeps its adapters to itself</source>
            <extracomment>ouroboros_backends/openai/policy.py</extracomment>
            <translation>behält seine Adapter für sich</translation>
        </message>
        <message>
            <source>known ({0}): used</source>
            <extracomment>models/templates.py</extracomment>
            <translation>bekannt ({0}): wird verwendet</translation>
        </message>
        <message>
            <source>label</source>
            <extracomment>a word in sentences</extracomment>
            <translation>Label</translation>
        </message>
        <message>
            <source>labels</source>
            <extracomment>a word in sentences</extracomment>
            <translation>Labels</translation>
        </message>
        <message>
            <source>leaving out what does not matter</source>
            <extracomment>transformations/distractors.py</extracomment>
            <translation>auslassen, worauf es nicht ankommt</translation>
        </message>
        <message>
            <source>left out</source>
            <extracomment>exports/bundle.py</extracomment>
            <translation>ausgelassen</translation>
        </message>
        <message>
            <source>less than ${0}</source>
            <extracomment>core/spending.py</extracomment>
            <translation>weniger als ${0}</translation>
        </message>
        <message>
            <source>less than a minute</source>
            <extracomment>core/fit.py</extracomment>
            <translation>weniger als eine Minute</translation>
        </message>
        <message>
            <source>light</source>
            <extracomment>settings.py</extracomment>
            <translation>hell</translation>
        </message>
        <message>
            <source>line {0}</source>
            <extracomment>imports/reading.py</extracomment>
            <translation>Zeile {0}</translation>
        </message>
        <message>
            <source>link with a password</source>
            <extracomment>exports/personal.py</extracomment>
            <translation>Link mit einem Passwort</translation>
        </message>
        <message>
            <source>list of chat templates</source>
            <extracomment>models/templates.py</extracomment>
            <translation>Liste der Chat-Vorlagen</translation>
        </message>
        <message>
            <source>list of servers</source>
            <extracomment>models/servers.py</extracomment>
            <translation>Liste der Server</translation>
        </message>
        <message>
            <source>llama-server on this computer. It answers with the model that it was started with.</source>
            <extracomment>core/servers.py</extracomment>
            <translation>llama-server auf diesem Computer. Er antwortet mit dem Modell, mit dem er gestartet wurde.</translation>
        </message>
        <message>
            <source>lock is held|being used by another process|already open</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>lock is held|being used by another process|already open</translation>
        </message>
        <message>
            <source>mark</source>
            <extracomment>a word in sentences</extracomment>
            <translation>Markierung</translation>
        </message>
        <message>
            <source>measures no tokens again</source>
            <extracomment>ouroboros_backends/openai/policy.py</extracomment>
            <translation>misst Tokens kein zweites Mal</translation>
        </message>
        <message>
            <source>missing_keys</source>
            <extracomment>ouroboros_backends/torch/loading.py</extracomment>
            <translation>missing_keys</translation>
        </message>
        <message>
            <source>model type</source>
            <extracomment>ouroboros_backends/shared/folders.py</extracomment>
            <translation>Modelltyp</translation>
        </message>
        <message>
            <source>models</source>
            <extracomment>session/converting.py</extracomment>
            <translation>Modelle</translation>
        </message>
        <message>
            <source>names a column twice in line 1</source>
            <extracomment>imports/csv_rows.py</extracomment>
            <translation>nennt in Zeile 1 eine Spalte doppelt</translation>
        </message>
        <message>
            <source>names of people that you did not list</source>
            <extracomment>exports/personal.py</extracomment>
            <translation>Namen von Personen, die Sie nicht aufgeführt haben</translation>
        </message>
        <message>
            <source>needs none of this computer's memory</source>
            <extracomment>ouroboros_backends/openai/policy.py</extracomment>
            <translation>braucht keinen Speicher dieses Computers</translation>
        </message>
        <message>
            <source>new version of a prompt</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>neue Fassung eines Prompts</translation>
        </message>
        <message>
            <source>new versions of prompts</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>neue Fassungen von Prompts</translation>
        </message>
        <message>
            <source>no reason given</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>kein Grund angegeben</translation>
        </message>
        <message>
            <source>no such option</source>
            <extracomment>models/download.py</extracomment>
            <translation>unbekannte Option</translation>
        </message>
        <message>
            <source>none</source>
            <extracomment>a word in sentences</extracomment>
            <translation>keine</translation>
        </message>
        <message>
            <source>none can be used</source>
            <extracomment>models/servers.py</extracomment>
            <translation>keiner ist verwendbar</translation>
        </message>
        <message>
            <source>none yet</source>
            <extracomment>models/library.py</extracomment>
            <translation>noch keine</translation>
        </message>
        <message>
            <source>none: the plain format is used</source>
            <extracomment>models/templates.py</extracomment>
            <translation>keine: Das einfache Format wird verwendet</translation>
        </message>
        <message>
            <source>normal</source>
            <extracomment>settings.py</extracomment>
            <translation>normal</translation>
        </message>
        <message>
            <source>not approved: the plain format is used</source>
            <extracomment>models/templates.py</extracomment>
            <translation>nicht freigegeben: Das einfache Format wird verwendet</translation>
        </message>
        <message>
            <source>note</source>
            <extracomment>a word in sentences</extracomment>
            <translation>Notiz</translation>
        </message>
        <message>
            <source>nothing is approved</source>
            <extracomment>models/templates.py</extracomment>
            <translation>nichts ist freigegeben</translation>
        </message>
        <message>
            <source>nothing is lost</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>nichts ist verloren</translation>
        </message>
        <message>
            <source>now {0} of up to {1} tokens</source>
            <extracomment>core/workload.py</extracomment>
            <translation>jetzt {0} von bis zu {1} Tokens</translation>
        </message>
        <message>
            <source>number of threads</source>
            <extracomment>ouroboros_backends/torch/engine.py</extracomment>
            <translation>Zahl der Threads</translation>
        </message>
        <message>
            <source>numbers and keys in forms that it does not know</source>
            <extracomment>exports/personal.py</extracomment>
            <translation>Nummern und Schlüssel in Formen, die die Regeln nicht kennen</translation>
        </message>
        <message>
            <source>one completion at a time</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>jeweils nur eine Antwort</translation>
        </message>
        <message>
            <source>pairs</source>
            <extracomment>session/judging.py</extracomment>
            <translation>Paare</translation>
        </message>
        <message>
            <source>pip gave no reason</source>
            <extracomment>models/download.py</extracomment>
            <translation>pip nannte keinen Grund</translation>
        </message>
        <message>
            <source>pip install 'ouroboros-desktop[{0}]'</source>
            <extracomment>core/methods.py</extracomment>
            <translation>pip install 'ouroboros-desktop[{0}]'</translation>
        </message>
        <message>
            <source>policy</source>
            <extracomment>a word in sentences</extracomment>
            <translation>Policy</translation>
        </message>
        <message>
            <source>positions on a part of each head</source>
            <extracomment>ouroboros_backends/shared/gguf_llama.py</extracomment>
            <translation>Positionen auf einem Teil jedes Attention-Heads</translation>
        </message>
        <message>
            <source>postal addresses and places</source>
            <extracomment>exports/personal.py</extracomment>
            <translation>Postanschriften und Orte</translation>
        </message>
        <message>
            <source>preference</source>
            <extracomment>a word in sentences</extracomment>
            <translation>Präferenz</translation>
        </message>
        <message>
            <source>preferences</source>
            <extracomment>a word in sentences</extracomment>
            <translation>Präferenzen</translation>
        </message>
        <message>
            <source>prompts</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>Prompts</translation>
        </message>
        <message>
            <source>prompts of one length</source>
            <extracomment>ouroboros_backends/mlx/cache.py</extracomment>
            <translation>Prompts gleicher Länge</translation>
        </message>
        <message>
            <source>putting scattered statements together</source>
            <extracomment>transformations/shuffled_order.py</extracomment>
            <translation>verstreute Aussagen zusammensetzen</translation>
        </message>
        <message>
            <source>ranking</source>
            <extracomment>a word in sentences</extracomment>
            <translation>Rangfolge</translation>
        </message>
        <message>
            <source>ranks that differ from layer to layer</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation>Ränge, die sich von Schicht zu Schicht unterscheiden</translation>
        </message>
        <message>
            <source>reader</source>
            <extracomment>a word in sentences</extracomment>
            <translation>Lesemodell</translation>
        </message>
        <message>
            <source>reading two negations as an assertion</source>
            <extracomment>transformations/double_negation.py</extracomment>
            <translation>zwei Verneinungen als Bejahung lesen</translation>
        </message>
        <message>
            <source>rejecting a false presupposition</source>
            <extracomment>transformations/semantic_trap.py</extracomment>
            <translation>eine falsche Voraussetzung zurückweisen</translation>
        </message>
        <message>
            <source>remake all</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>alle neu erstellen</translation>
        </message>
        <message>
            <source>remark</source>
            <extracomment>a word in sentences</extracomment>
            <translation>Anmerkung</translation>
        </message>
        <message>
            <source>remembering facts across a long distance</source>
            <extracomment>transformations/long_horizon_recall.py</extracomment>
            <translation>Fakten über große Entfernung behalten</translation>
        </message>
        <message>
            <source>removal of the preset</source>
            <extracomment>session/presets.py</extracomment>
            <translation>Entfernen der Voreinstellung</translation>
        </message>
        <message>
            <source>repeat</source>
            <extracomment>a word in sentences</extracomment>
            <translation>Wiederholung</translation>
        </message>
        <message>
            <source>repeated layers</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation>wiederholte Schichten</translation>
        </message>
        <message>
            <source>rephrasing</source>
            <extracomment>a word in sentences</extracomment>
            <translation>Umformulieren</translation>
        </message>
        <message>
            <source>replies</source>
            <extracomment>session/best_of.py</extracomment>
            <translation>Antworten</translation>
        </message>
        <message>
            <source>return of a persona</source>
            <extracomment>session/summary.py</extracomment>
            <translation>Rückkehr zu einer Persona</translation>
        </message>
        <message>
            <source>rewrite</source>
            <extracomment>a word in sentences</extracomment>
            <translation>Neufassung</translation>
        </message>
        <message>
            <source>rewrite a completion, rank two of a prompt, score two of a prompt far apart, or give a reward of {0} or more to one that was not cut off,</source>
            <extracomment>core/methods.py</extracomment>
            <translation>eine Antwort neu fassen, zwei auf einen Prompt reihen, zwei auf einen Prompt weit auseinander bewerten oder einer nicht abgeschnittenen eine Belohnung von {0} oder mehr geben</translation>
        </message>
        <message>
            <source>rewrite at least one completion</source>
            <extracomment>core/methods.py</extracomment>
            <translation>mindestens eine Antwort neu fassen</translation>
        </message>
        <message>
            <source>scale (rslora)</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation>Skalierung (rslora)</translation>
        </message>
        <message>
            <source>score</source>
            <extracomment>a word in sentences</extracomment>
            <translation>Bewertung</translation>
        </message>
        <message>
            <source>score at least one completion above neutral, or rewrite one, and one below</source>
            <extracomment>core/methods.py</extracomment>
            <translation>mindestens eine Antwort über neutral bewerten oder eine neu fassen, und eine darunter</translation>
        </message>
        <message>
            <source>score, rank or rewrite some completions</source>
            <extracomment>core/methods.py</extracomment>
            <translation>einige Antworten bewerten, reihen oder neu fassen</translation>
        </message>
        <message>
            <source>settings file</source>
            <extracomment>settings.py</extracomment>
            <translation>Einstellungsdatei</translation>
        </message>
        <message>
            <source>settling</source>
            <extracomment>a word in sentences</extracomment>
            <translation>Klärung</translation>
        </message>
        <message>
            <source>several completions at once</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>mehrere Antworten auf einmal</translation>
        </message>
        <message>
            <source>steps</source>
            <extracomment>a word in sentences</extracomment>
            <translation>Schritte</translation>
        </message>
        <message>
            <source>strengths that differ from layer to layer</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation>Stärken, die sich von Schicht zu Schicht unterscheiden</translation>
        </message>
        <message>
            <source>system</source>
            <extracomment>settings.py</extracomment>
            <translation>System</translation>
        </message>
        <message>
            <source>teacher</source>
            <extracomment>a word in sentences</extracomment>
            <translation>Lehrperson</translation>
        </message>
        <message>
            <source>teacher's weight</source>
            <extracomment>session/teachers.py</extracomment>
            <translation>Gewicht einer Lehrperson</translation>
        </message>
        <message>
            <source>telling the invented from the real</source>
            <extracomment>transformations/hypothetical_frame.py</extracomment>
            <translation>Erfundenes von Wirklichem unterscheiden</translation>
        </message>
        <message>
            <source>tells nothing of its layers</source>
            <extracomment>ouroboros_backends/openai/policy.py</extracomment>
            <translation>gibt über seine Schichten nichts preis</translation>
        </message>
        <message>
            <source>the method {0}</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation>die Methode {0}</translation>
        </message>
        <message>
            <source>the prompt</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>den Prompt</translation>
        </message>
        <message>
            <source>the teacher</source>
            <extracomment>imports/character_card.py</extracomment>
            <translation>die Lehrperson</translation>
        </message>
        <message>
            <source>tokens</source>
            <extracomment>a word in sentences</extracomment>
            <translation>Tokens</translation>
        </message>
        <message>
            <source>too few pairs you both judged ({0} of {1})</source>
            <extracomment>core/agreement.py</extracomment>
            <translation>zu wenige Paare, die Sie beide beurteilt haben ({0} von {1})</translation>
        </message>
        <message>
            <source>trained biases</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation>trainierte Bias-Terme</translation>
        </message>
        <message>
            <source>trained tokens of the embedding</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation>trainierte Tokens des Embeddings</translation>
        </message>
        <message>
            <source>training</source>
            <extracomment>a word in sentences</extracomment>
            <translation>Training</translation>
        </message>
        <message>
            <source>transposed weights</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation>transponierte Gewichte</translation>
        </message>
        <message>
            <source>unpacks {0} to much more than its size</source>
            <extracomment>imports/archive.py</extracomment>
            <translation>entpackt {0} zu weit mehr als seiner Größe</translation>
        </message>
        <message>
            <source>up to {0}</source>
            <extracomment>core/spending.py</extracomment>
            <translation>bis zu {0}</translation>
        </message>
        <message>
            <source>up to {0}, {1}</source>
            <extracomment>core/spending.py</extracomment>
            <translation>bis zu {0}, {1}</translation>
        </message>
        <message>
            <source>version number|newer version of DuckDB</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>version number|newer version of DuckDB</translation>
        </message>
        <message>
            <source>version of {0}</source>
            <extracomment>ouroboros_backends/mlx/engine.py</extracomment>
            <translation>Version von {0}</translation>
        </message>
        <message>
            <source>vote</source>
            <extracomment>a word in sentences</extracomment>
            <translation>Stimme</translation>
        </message>
        <message>
            <source>weights</source>
            <extracomment>a word in sentences</extracomment>
            <translation>Gewichte</translation>
        </message>
        <message>
            <source>what had arrived is kept</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>was schon angekommen war, bleibt erhalten</translation>
        </message>
        <message>
            <source>what is so, whoever said it</source>
            <extracomment>transformations/reported_speech.py</extracomment>
            <translation>was gilt, gleich wer es gesagt hat</translation>
        </message>
        <message>
            <source>what was kept is damaged</source>
            <extracomment>ouroboros_backends/shared/keeping.py</extracomment>
            <translation>was aufbewahrt wurde, ist beschädigt</translation>
        </message>
        <message>
            <source>who or what a pronoun means</source>
            <extracomment>transformations/pronoun_swap.py</extracomment>
            <translation>wen oder was ein Pronomen meint</translation>
        </message>
        <message>
            <source>whole layers beside LoRA</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation>ganze Schichten neben LoRA</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <extracomment>a word in sentences</extracomment>
            <translation>zurückgezogen</translation>
        </message>
        <message>
            <source>{0} GB</source>
            <extracomment>core/fit.py</extracomment>
            <translation>{0} GB</translation>
        </message>
        <message>
            <source>{0} It is not known whether the last action was saved.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>{0} Es ist nicht bekannt, ob die letzte Aktion gespeichert wurde.</translation>
        </message>
        <message>
            <source>{0} MB</source>
            <extracomment>wiring.py</extracomment>
            <translation>{0} MB</translation>
        </message>
        <message>
            <source>{0} Nothing of this action was saved.</source>
            <extracomment>storage/database.py</extracomment>
            <translation>{0} Nichts von dieser Aktion wurde gespeichert.</translation>
        </message>
        <message>
            <source>{0} Nothing was changed. Begin a new cycle, or raise the KL budget in settings.</source>
            <extracomment>core/guards.py</extracomment>
            <translation>{0} Nichts wurde geändert. Beginnen Sie einen neuen Zyklus, oder erhöhen Sie das KL-Budget in den Einstellungen.</translation>
        </message>
        <message>
            <source>{0} The last action is in the journal: it is there when the store opens again, so do not repeat it.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>{0} Die letzte Aktion steht im Journal: Sie ist da, wenn der Datenspeicher wieder geöffnet wird; wiederholen Sie sie also nicht.</translation>
        </message>
        <message>
            <source>{0} The next update will stop earlier, at a target_kl of {1} instead of {2}.</source>
            <extracomment>core/guards.py</extracomment>
            <translation>{0} Das nächste Update hält früher an, bei einem target_kl von {1} statt {2}.</translation>
        </message>
        <message>
            <source>{0} actions were</source>
            <extracomment>storage/reporting.py</extracomment>
            <translation>{0} Aktionen wurden</translation>
        </message>
        <message>
            <source>{0} answered with a web page, as the login page of a network does</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>{0} antwortete mit einer Webseite, wie es die Anmeldeseite eines Netzwerks tut</translation>
        </message>
        <message>
            <source>{0} appeared while it was made</source>
            <extracomment>storage/opening.py</extracomment>
            <translation>{0} erschien, während es angelegt wurde</translation>
        </message>
        <message>
            <source>{0} asks that its authors are named.</source>
            <extracomment>core/licences.py</extracomment>
            <translation>{0} verlangt, dass die Urheber genannt werden.</translation>
        </message>
        <message>
            <source>{0} backups begin with {1}.</source>
            <extracomment>storage/backups.py</extracomment>
            <translation>{0} Sicherungen beginnen mit {1}.</translation>
        </message>
        <message>
            <source>{0} broke off before the end of its answer</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>{0} brach vor dem Ende der Antwort ab</translation>
        </message>
        <message>
            <source>{0} brought back from the journal.</source>
            <extracomment>storage/reporting.py</extracomment>
            <translation>{0} aus dem Journal zurückgeholt.</translation>
        </message>
        <message>
            <source>{0} came out of {1} damaged.</source>
            <extracomment>models/download.py</extracomment>
            <translation>{0} kam beschädigt aus {1}.</translation>
        </message>
        <message>
            <source>{0} cannot be converted: {1}</source>
            <extracomment>ouroboros_backends/torch/convert.py</extracomment>
            <translation>{0} kann nicht umgewandelt werden: {1}</translation>
        </message>
        <message>
            <source>{0} cannot be read ({1}).</source>
            <extracomment>imports/reading.py</extracomment>
            <translation>{0} ist nicht lesbar ({1}).</translation>
        </message>
        <message>
            <source>{0} cannot be read from line {1} on: {2}.</source>
            <extracomment>imports/csv_rows.py</extracomment>
            <translation>{0} ist ab Zeile {1} nicht lesbar: {2}.</translation>
        </message>
        <message>
            <source>{0} cannot be read.</source>
            <extracomment>session/handover.py</extracomment>
            <translation>{0} ist nicht lesbar.</translation>
        </message>
        <message>
            <source>{0} cannot be written ({1}).</source>
            <extracomment>session/converting.py</extracomment>
            <translation>{0} kann nicht geschrieben werden ({1}).</translation>
        </message>
        <message>
            <source>{0} cannot convert models.</source>
            <extracomment>worker/runner.py</extracomment>
            <translation>{0} kann keine Modelle umwandeln.</translation>
        </message>
        <message>
            <source>{0} cannot learn by {1}.</source>
            <extracomment>core/methods.py</extracomment>
            <translation>{0} kann nicht mit {1} lernen.</translation>
        </message>
        <message>
            <source>{0} changes the weights; instructions are for models on a server.</source>
            <extracomment>core/methods.py</extracomment>
            <translation>{0} ändert die Gewichte; Anweisungen sind für Modelle auf einem Server.</translation>
        </message>
        <message>
            <source>{0} could not be downloaded: {1}.</source>
            <extracomment>models/download.py</extracomment>
            <translation>{0} konnte nicht heruntergeladen werden: {1}.</translation>
        </message>
        <message>
            <source>{0} could not be reached.</source>
            <extracomment>ouroboros_backends/openai/refusing.py</extracomment>
            <translation>{0} war nicht erreichbar.</translation>
        </message>
        <message>
            <source>{0} could not train the model. {1}</source>
            <extracomment>ouroboros_backends/openai/job.py</extracomment>
            <translation>{0} konnte das Modell nicht trainieren. {1}</translation>
        </message>
        <message>
            <source>{0} cycle</source>
            <extracomment>session/importing.py</extracomment>
            <translation>{0} Zyklus</translation>
        </message>
        <message>
            <source>{0} cycles</source>
            <extracomment>session/importing.py</extracomment>
            <translation>{0} Zyklen</translation>
        </message>
        <message>
            <source>{0} cycles are erased.</source>
            <extracomment>session/keeping.py</extracomment>
            <translation>{0} Zyklen sind endgültig gelöscht.</translation>
        </message>
        <message>
            <source>{0} did not accept the key</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>{0} hat den Schlüssel nicht akzeptiert</translation>
        </message>
        <message>
            <source>{0} did not accept the key. {1}</source>
            <extracomment>ouroboros_backends/openai/refusing.py</extracomment>
            <translation>{0} hat den Schlüssel nicht akzeptiert. {1}</translation>
        </message>
        <message>
            <source>{0} did not answer within {1} seconds</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>{0} hat nicht innerhalb von {1} Sekunden geantwortet</translation>
        </message>
        <message>
            <source>{0} does not allow this with the key that it was given</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>{0} erlaubt dies mit dem angegebenen Schlüssel nicht</translation>
        </message>
        <message>
            <source>{0} does not answer as a stream</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>{0} antwortet nicht als Stream</translation>
        </message>
        <message>
            <source>{0} does not hold the weights of a model.</source>
            <extracomment>ouroboros_backends/torch/pickled.py</extracomment>
            <translation>{0} enthält nicht die Gewichte eines Modells.</translation>
        </message>
        <message>
            <source>{0} does not learn by {1}.</source>
            <extracomment>ouroboros_backends/openai/updating.py</extracomment>
            <translation>{0} lernt nicht mit {1}.</translation>
        </message>
        <message>
            <source>{0} does not offer it.</source>
            <extracomment>session/opening.py</extracomment>
            <translation>{0} bietet es nicht an.</translation>
        </message>
        <message>
            <source>{0} ended its answer with “{1}”, which means nothing here</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>{0} beendete die Antwort mit „{1}“, was hier nichts bedeutet</translation>
        </message>
        <message>
            <source>{0} ends in the middle of its list, which begins in line 1.</source>
            <extracomment>imports/strict_json.py</extracomment>
            <translation>{0} endet mitten in der Liste, die in Zeile 1 beginnt.</translation>
        </message>
        <message>
            <source>{0} forbids some uses that a policy update may lead to.</source>
            <extracomment>core/licences.py</extracomment>
            <translation>{0} verbietet manche Verwendungen, zu denen ein Policy-Update führen kann.</translation>
        </message>
        <message>
            <source>{0} from {1}</source>
            <extracomment>session/importing.py</extracomment>
            <translation>{0} aus {1}</translation>
        </message>
        <message>
            <source>{0} goes on after the end of its list in line {1}.</source>
            <extracomment>imports/strict_json.py</extracomment>
            <translation>{0} geht nach dem Ende der Liste in Zeile {1} weiter.</translation>
        </message>
        <message>
            <source>{0} has had too many requests{1}</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>{0} hat zu viele Anfragen erhalten{1}</translation>
        </message>
        <message>
            <source>{0} has more than {1} rows.</source>
            <extracomment>imports/lines.py</extracomment>
            <translation>{0} hat mehr als {1} Zeilen.</translation>
        </message>
        <message>
            <source>{0} has no address, or its key holds characters no key has.</source>
            <extracomment>ouroboros_backends/openai/client.py</extracomment>
            <translation>{0} hat keine Adresse, oder der Schlüssel enthält Zeichen, die kein Schlüssel hat.</translation>
        </message>
        <message>
            <source>{0} has no data for {1}.</source>
            <extracomment>imports/bundle.py</extracomment>
            <translation>{0} hat keine Daten für {1}.</translation>
        </message>
        <message>
            <source>{0} has no model “{1}”</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>{0} hat kein Modell „{1}“</translation>
        </message>
        <message>
            <source>{0} has no weights in safetensors format.</source>
            <extracomment>ouroboros_backends/shared/folders.py</extracomment>
            <translation>{0} hat keine Gewichte im safetensors-Format.</translation>
        </message>
        <message>
            <source>{0} has no {1} in it.</source>
            <extracomment>imports/chatgpt.py</extracomment>
            <translation>In {0} fehlt {1}.</translation>
        </message>
        <message>
            <source>{0} has not one {1} in it.</source>
            <extracomment>imports/bundle.py</extracomment>
            <translation>{0} enthält {1} nicht genau einmal.</translation>
        </message>
        <message>
            <source>{0} has nothing that answers at its address</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>{0} hat nichts, was unter dieser Adresse antwortet</translation>
        </message>
        <message>
            <source>{0} held back its answer by a filter of its own</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>{0} hielt die Antwort mit einem eigenen Filter zurück</translation>
        </message>
        <message>
            <source>{0} holds an entry after line {1} that is larger or deeper than any can be.</source>
            <extracomment>imports/strict_json.py</extracomment>
            <translation>{0} enthält nach Zeile {1} einen Eintrag, der größer oder tiefer ist, als einer sein kann.</translation>
        </message>
        <message>
            <source>{0} holds more than numbers: reading it would run code, so it was not read.</source>
            <extracomment>ouroboros_backends/torch/pickled.py</extracomment>
            <translation>{0} enthält mehr als Zahlen: Beim Lesen würde Code ausgeführt, daher wurde die Datei nicht gelesen.</translation>
        </message>
        <message>
            <source>{0} holds no dialogues of ShareGPT in line {1}.</source>
            <extracomment>imports/sharegpt.py</extracomment>
            <translation>{0} enthält in Zeile {1} keine Dialoge von ShareGPT.</translation>
        </message>
        <message>
            <source>{0} in {1}</source>
            <extracomment>imports/chatgpt.py</extracomment>
            <translation>{0} in {1}</translation>
        </message>
        <message>
            <source>{0} in {1} cannot be used. {2}</source>
            <extracomment>models/servers.py</extracomment>
            <translation>{0} in {1} ist nicht verwendbar. {2}</translation>
        </message>
        <message>
            <source>{0} is a damaged archive.</source>
            <extracomment>imports/archive.py</extracomment>
            <translation>{0} ist ein beschädigtes Archiv.</translation>
        </message>
        <message>
            <source>{0} is a picture without a character card.</source>
            <extracomment>imports/character_card.py</extracomment>
            <translation>{0} ist ein Bild ohne Charakterkarte.</translation>
        </message>
        <message>
            <source>{0} is already there.</source>
            <extracomment>exports/writing.py</extracomment>
            <translation>{0} ist bereits vorhanden.</translation>
        </message>
        <message>
            <source>{0} is an archive for files above 4 GB.</source>
            <extracomment>imports/archive.py</extracomment>
            <translation>{0} ist ein Archiv für Dateien über 4 GB.</translation>
        </message>
        <message>
            <source>{0} is damaged, or no Parquet file that can be read in {1} of memory.</source>
            <extracomment>storage/foreign_parquet.py</extracomment>
            <translation>{0} ist beschädigt oder keine Parquet-Datei, die sich mit {1} Speicher lesen lässt.</translation>
        </message>
        <message>
            <source>{0} is empty.</source>
            <extracomment>imports/chatgpt.py</extracomment>
            <translation>{0} ist leer.</translation>
        </message>
        <message>
            <source>{0} is imported as {1}.</source>
            <extracomment>session/importing.py</extracomment>
            <translation>{0} ist importiert als {1}.</translation>
        </message>
        <message>
            <source>{0} is larger than {1} MB.</source>
            <extracomment>imports/reading.py</extracomment>
            <translation>{0} ist größer als {1} MB.</translation>
        </message>
        <message>
            <source>{0} is not a GGUF file.</source>
            <extracomment>ouroboros_backends/torch/convert.py</extracomment>
            <translation>{0} ist keine GGUF-Datei.</translation>
        </message>
        <message>
            <source>{0} is not a file.</source>
            <extracomment>imports/reading.py</extracomment>
            <translation>{0} ist keine Datei.</translation>
        </message>
        <message>
            <source>{0} is not a list of dialogues.</source>
            <extracomment>imports/chatgpt.py</extracomment>
            <translation>{0} ist keine Liste von Dialogen.</translation>
        </message>
        <message>
            <source>{0} is not a model folder: config.json is missing.</source>
            <extracomment>ouroboros_backends/shared/folders.py</extracomment>
            <translation>{0} ist kein Modellordner: config.json fehlt.</translation>
        </message>
        <message>
            <source>{0} is not a number in JSON.</source>
            <extracomment>imports/strict_json.py</extracomment>
            <translation>{0} ist in JSON keine Zahl.</translation>
        </message>
        <message>
            <source>{0} is not a whole Parquet file.</source>
            <extracomment>imports/parquet.py</extracomment>
            <translation>{0} ist keine vollständige Parquet-Datei.</translation>
        </message>
        <message>
            <source>{0} is not in this package; an installation from the source has it.</source>
            <extracomment>core/methods.py</extracomment>
            <translation>{0} ist nicht in diesem Paket; eine Installation aus dem Quellcode hat es.</translation>
        </message>
        <message>
            <source>{0} is not text in UTF-8: line {1} holds a byte that is none.</source>
            <extracomment>imports/texts.py</extracomment>
            <translation>{0} ist kein Text in UTF-8: Zeile {1} enthält ein ungültiges Byte.</translation>
        </message>
        <message>
            <source>{0} is not the SPDX identifier of a licence known here.</source>
            <extracomment>core/licences.py</extracomment>
            <translation>{0} ist nicht die SPDX-Kennung einer hier bekannten Lizenz.</translation>
        </message>
        <message>
            <source>{0} is not the code of a language.</source>
            <extracomment>exports/bundle.py</extracomment>
            <translation>{0} ist nicht das Kürzel einer Sprache.</translation>
        </message>
        <message>
            <source>{0} is not the file that was expected: its SHA-256 is another.</source>
            <extracomment>models/download.py</extracomment>
            <translation>{0} ist nicht die erwartete Datei: Ihr SHA-256 ist anders.</translation>
        </message>
        <message>
            <source>{0} is not the file that was exported.</source>
            <extracomment>imports/bundle.py</extracomment>
            <translation>{0} ist nicht die Datei, die exportiert wurde.</translation>
        </message>
        <message>
            <source>{0} is not the folder of a finished update: it has no {1}.</source>
            <extracomment>session/handover.py</extracomment>
            <translation>{0} ist nicht der Ordner eines fertigen Updates: {1} fehlt darin.</translation>
        </message>
        <message>
            <source>{0} learns in one process only.</source>
            <extracomment>ouroboros_backends/torch/baselines.py</extracomment>
            <translation>{0} lernt nur in einem einzigen Prozess.</translation>
        </message>
        <message>
            <source>{0} lists more files than it can have.</source>
            <extracomment>imports/archive.py</extracomment>
            <translation>{0} führt mehr Dateien auf, als es haben kann.</translation>
        </message>
        <message>
            <source>{0} lists no data, or too much.</source>
            <extracomment>imports/bundle.py</extracomment>
            <translation>{0} führt keine Daten auf, oder zu viele.</translation>
        </message>
        <message>
            <source>{0} lost: the journal was damaged before them.</source>
            <extracomment>storage/reporting.py</extracomment>
            <translation>{0} nicht gerettet: Das Journal war davor beschädigt.</translation>
        </message>
        <message>
            <source>{0} needs packages that are not installed: {1}.</source>
            <extracomment>worker/runner.py</extracomment>
            <translation>{0} braucht Pakete, die nicht installiert sind: {1}.</translation>
        </message>
        <message>
            <source>{0} needs the library trl, which cannot be loaded here.</source>
            <extracomment>ouroboros_backends/torch/trainers.py</extracomment>
            <translation>{0} braucht die Bibliothek trl, die hier nicht geladen werden kann.</translation>
        </message>
        <message>
            <source>{0} needs {1} GB of free disk; {2} has {3} GB.</source>
            <extracomment>models/download.py</extracomment>
            <translation>{0} braucht {1} GB freien Platz auf der Festplatte; {2} hat {3} GB.</translation>
        </message>
        <message>
            <source>{0} needs {1}, which is not installed: {2}</source>
            <extracomment>core/methods.py</extracomment>
            <translation>{0} braucht {1}, was nicht installiert ist: {2}</translation>
        </message>
        <message>
            <source>{0} of {1} audited pairs ({2} %, 95 % interval {3} to {4} %)</source>
            <extracomment>core/triage.py</extracomment>
            <translation>{0} von {1} geprüften Paaren ({2} %, 95-%-Intervall {3} bis {4} %)</translation>
        </message>
        <message>
            <source>{0} of {1} experiences left out: the policy has moved on</source>
            <extracomment>ouroboros_backends/shared/update.py</extracomment>
            <translation>{0} von {1} Erfahrungen ausgelassen: Die Policy hat sich weiterbewegt</translation>
        </message>
        <message>
            <source>{0} of {1} rows of {2} are imported.</source>
            <extracomment>session/importing.py</extracomment>
            <translation>{0} von {1} Zeilen aus {2} sind importiert.</translation>
        </message>
        <message>
            <source>{0} of {1} this month</source>
            <extracomment>core/spending.py</extracomment>
            <translation>{0} von {1} diesen Monat</translation>
        </message>
        <message>
            <source>{0} offers no fine-tuning for this. {1}</source>
            <extracomment>ouroboros_backends/openai/refusing.py</extracomment>
            <translation>{0} bietet dafür kein Fine-Tuning an. {1}</translation>
        </message>
        <message>
            <source>{0} other fields of the card are left out.</source>
            <extracomment>imports/character_card.py</extracomment>
            <translation>{0} andere Felder der Karte werden ausgelassen.</translation>
        </message>
        <message>
            <source>{0} prompts</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>{0} Prompts</translation>
        </message>
        <message>
            <source>{0} refused the fine-tuning. {1}</source>
            <extracomment>ouroboros_backends/openai/refusing.py</extracomment>
            <translation>{0} hat das Fine-Tuning abgelehnt. {1}</translation>
        </message>
        <message>
            <source>{0} refused the request: {1}</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>{0} hat die Anfrage abgelehnt: {1}</translation>
        </message>
        <message>
            <source>{0} replies are side by side already.</source>
            <extracomment>session/beside.py</extracomment>
            <translation>{0} Antworten stehen bereits nebeneinander.</translation>
        </message>
        <message>
            <source>{0} rows bear a number that another row bears.</source>
            <extracomment>storage/checking.py</extracomment>
            <translation>{0} Zeilen tragen eine Nummer, die eine andere Zeile trägt.</translation>
        </message>
        <message>
            <source>{0} rows of {1} name a {2} that is not there.</source>
            <extracomment>storage/checking.py</extracomment>
            <translation>{0} Zeilen von {1} nennen etwas, das nicht da ist: {2}.</translation>
        </message>
        <message>
            <source>{0} says that its account has no credit left</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>{0} sagt, dass das Konto kein Guthaben mehr hat</translation>
        </message>
        <message>
            <source>{0} sends on to {1}, and nothing was sent there</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>{0} verweist weiter an {1}, und dorthin wurde nichts gesendet</translation>
        </message>
        <message>
            <source>{0} sent nothing for {1} seconds</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>{0} hat {1} Sekunden lang nichts gesendet</translation>
        </message>
        <message>
            <source>{0} sent something that cannot be read</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>{0} hat etwas Unlesbares gesendet</translation>
        </message>
        <message>
            <source>{0} sent something that is no answer about fine-tuning.</source>
            <extracomment>ouroboros_backends/openai/refusing.py</extracomment>
            <translation>{0} hat etwas gesendet, das keine Antwort zum Fine-Tuning ist.</translation>
        </message>
        <message>
            <source>{0} stopped with an error: {1}</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>{0} hielt mit einem Fehler an: {1}</translation>
        </message>
        <message>
            <source>{0} this month</source>
            <extracomment>core/spending.py</extracomment>
            <translation>{0} diesen Monat</translation>
        </message>
        <message>
            <source>{0} to a JSON schema.</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>{0} an ein JSON-Schema.</translation>
        </message>
        <message>
            <source>{0} tokens</source>
            <extracomment>core/spending.py</extracomment>
            <translation>{0} Tokens</translation>
        </message>
        <message>
            <source>{0} tokens this month</source>
            <extracomment>core/spending.py</extracomment>
            <translation>{0} Tokens diesen Monat</translation>
        </message>
        <message>
            <source>{0} unpacks to more than {1} MB.</source>
            <extracomment>storage/foreign_parquet.py</extracomment>
            <translation>{0} entpackt sich zu mehr als {1} MB.</translation>
        </message>
        <message>
            <source>{0} wants to run code of its own, which is not allowed here.</source>
            <extracomment>ouroboros_backends/shared/folders.py</extracomment>
            <translation>{0} will eigenen Code ausführen, was hier nicht erlaubt ist.</translation>
        </message>
        <message>
            <source>{0} was being written when the program ended; what was half written was taken away. Write it again.</source>
            <extracomment>storage/leftovers.py</extracomment>
            <translation>{0} wurde gerade geschrieben, als das Programm endete; was halb geschrieben war, wurde entfernt. Schreiben Sie es erneut.</translation>
        </message>
        <message>
            <source>{0} was imported before.</source>
            <extracomment>session/importing.py</extracomment>
            <translation>{0} wurde bereits importiert.</translation>
        </message>
        <message>
            <source>{0} {1} --model MODEL --output ADAPTER</source>
            <extracomment>session/handover.py</extracomment>
            <translation>{0} {1} --model MODEL --output ADAPTER</translation>
        </message>
        <message>
            <source>{0} {1}; nothing of it was read.</source>
            <extracomment>imports/archive.py</extracomment>
            <translation>{0} {1}; nichts davon wurde gelesen.</translation>
        </message>
        <message>
            <source>{0}, line {1}</source>
            <extracomment>imports/reading.py</extracomment>
            <translation>{0}, Zeile {1}</translation>
        </message>
        <message>
            <source>{0}, sha256 {1}</source>
            <extracomment>session/installing.py</extracomment>
            <translation>{0}, sha256 {1}</translation>
        </message>
        <message>
            <source>{0}, step {1} of {2}</source>
            <extracomment>ouroboros_backends/openai/job_events.py</extracomment>
            <translation>{0}, Schritt {1} von {2}</translation>
        </message>
        <message>
            <source>{0}. At most US$ {1} a month.</source>
            <extracomment>models/disclosure.py</extracomment>
            <translation>{0}. Höchstens US$ {1} im Monat.</translation>
        </message>
        <message>
            <source>{0}. No budget is set.</source>
            <extracomment>models/disclosure.py</extracomment>
            <translation>{0}. Es ist kein Budget festgelegt.</translation>
        </message>
        <message>
            <source>“attribution” is not a text.</source>
            <extracomment>imports/bundle.py</extracomment>
            <translation>„attribution“ ist kein Text.</translation>
        </message>
        <message>
            <source>“chosen” and “rejected” are the same.</source>
            <extracomment>imports/rows.py</extracomment>
            <translation>„chosen“ und „rejected“ sind gleich.</translation>
        </message>
        <message>
            <source>“finish_reason” is not one that a completion can have.</source>
            <extracomment>imports/rows.py</extracomment>
            <translation>„finish_reason“ ist keiner, den eine Antwort haben kann.</translation>
        </message>
        <message>
            <source>“labels” does not say true or false for each of “completions”.</source>
            <extracomment>imports/rows.py</extracomment>
            <translation>„labels“ sagt nicht für jede von „completions“ wahr oder falsch.</translation>
        </message>
        <message>
            <source>“label” is empty.</source>
            <extracomment>imports/rows.py</extracomment>
            <translation>„label“ ist leer.</translation>
        </message>
        <message>
            <source>“label” is neither true nor false.</source>
            <extracomment>imports/rows.py</extracomment>
            <translation>„label“ ist weder wahr noch falsch.</translation>
        </message>
        <message>
            <source>“logprobs” does not have one number for each token.</source>
            <extracomment>imports/fields.py</extracomment>
            <translation>„logprobs“ hat nicht eine Zahl für jedes Token.</translation>
        </message>
        <message>
            <source>“mapping” has {0} messages.</source>
            <extracomment>imports/chatgpt.py</extracomment>
            <translation>„mapping“ hat {0} Nachrichten.</translation>
        </message>
        <message>
            <source>“mapping” is not a tree of messages.</source>
            <extracomment>imports/chatgpt.py</extracomment>
            <translation>„mapping“ ist kein Baum von Nachrichten.</translation>
        </message>
        <message>
            <source>“name” is empty or too long.</source>
            <extracomment>imports/character_card.py</extracomment>
            <translation>„name“ ist leer oder zu lang.</translation>
        </message>
        <message>
            <source>“parts” is not a list.</source>
            <extracomment>imports/chatgpt.py</extracomment>
            <translation>„parts“ ist keine Liste.</translation>
        </message>
        <message>
            <source>“prompt” does not end with a message of the user's.</source>
            <extracomment>imports/fields.py</extracomment>
            <translation>„prompt“ endet nicht mit einer Nachricht des Benutzers.</translation>
        </message>
        <message>
            <source>“{0}” cannot be the name of a model.</source>
            <extracomment>models/library.py</extracomment>
            <translation>„{0}“ kann nicht der Name eines Modells sein.</translation>
        </message>
        <message>
            <source>“{0}” cannot be the name of an update.</source>
            <extracomment>worker/checkpoints.py</extracomment>
            <translation>„{0}“ kann nicht der Name eines Updates sein.</translation>
        </message>
        <message>
            <source>“{0}” has a system message that is not the first.</source>
            <extracomment>imports/fields.py</extracomment>
            <translation>„{0}“ hat eine Systemnachricht, die nicht die erste ist.</translation>
        </message>
        <message>
            <source>“{0}” has {1} characters; {2} is the most.</source>
            <extracomment>imports/texts.py</extracomment>
            <translation>„{0}“ hat {1} Zeichen; höchstens {2} sind erlaubt.</translation>
        </message>
        <message>
            <source>“{0}” has {1} messages; {2} is the most.</source>
            <extracomment>imports/fields.py</extracomment>
            <translation>„{0}“ hat {1} Nachrichten; höchstens {2} sind erlaubt.</translation>
        </message>
        <message>
            <source>“{0}” holds a line that looks like another speaker; it is kept as text.</source>
            <extracomment>imports/texts.py</extracomment>
            <translation>„{0}“ enthält eine Zeile, die wie ein weiterer Sprecher aussieht; sie bleibt als Text erhalten.</translation>
        </message>
        <message>
            <source>“{0}” holds half a character, which cannot be stored.</source>
            <extracomment>imports/texts.py</extracomment>
            <translation>„{0}“ enthält ein halbes Zeichen, das sich nicht speichern lässt.</translation>
        </message>
        <message>
            <source>“{0}” holds something that is no token id.</source>
            <extracomment>imports/fields.py</extracomment>
            <translation>„{0}“ enthält etwas, das keine Token-ID ist.</translation>
        </message>
        <message>
            <source>“{0}” holds the control character U+{1}.</source>
            <extracomment>imports/texts.py</extracomment>
            <translation>„{0}“ enthält das Steuerzeichen U+{1}.</translation>
        </message>
        <message>
            <source>“{0}” holds the invisible character U+{1}; it is kept.</source>
            <extracomment>imports/texts.py</extracomment>
            <translation>„{0}“ enthält das unsichtbare Zeichen U+{1}; es bleibt erhalten.</translation>
        </message>
        <message>
            <source>“{0}” holds {1}, a chat model's token; it is kept as plain text.</source>
            <extracomment>imports/texts.py</extracomment>
            <translation>„{0}“ enthält {1}, ein Token eines Chat-Modells; es bleibt als reiner Text erhalten.</translation>
        </message>
        <message>
            <source>“{0}” is empty.</source>
            <extracomment>imports/fields.py</extracomment>
            <translation>„{0}“ ist leer.</translation>
        </message>
        <message>
            <source>“{0}” is nested where it should not be.</source>
            <extracomment>imports/rows.py</extracomment>
            <translation>„{0}“ ist verschachtelt, wo es nicht sein sollte.</translation>
        </message>
        <message>
            <source>“{0}” is not a list of messages.</source>
            <extracomment>imports/fields.py</extracomment>
            <translation>„{0}“ ist keine Liste von Nachrichten.</translation>
        </message>
        <message>
            <source>“{0}” is not a list of token ids.</source>
            <extracomment>imports/fields.py</extracomment>
            <translation>„{0}“ ist keine Liste von Token-IDs.</translation>
        </message>
        <message>
            <source>“{0}” is not a list.</source>
            <extracomment>imports/rows.py</extracomment>
            <translation>„{0}“ ist keine Liste.</translation>
        </message>
        <message>
            <source>“{0}” is not a number.</source>
            <extracomment>imports/fields.py</extracomment>
            <translation>„{0}“ ist keine Zahl.</translation>
        </message>
        <message>
            <source>“{0}” is not a text.</source>
            <extracomment>imports/character_card.py</extracomment>
            <translation>„{0}“ ist kein Text.</translation>
        </message>
        <message>
            <source>“{0}” is not from {1} to {2}.</source>
            <extracomment>imports/fields.py</extracomment>
            <translation>„{0}“ liegt nicht zwischen {1} und {2}.</translation>
        </message>
        <message>
            <source>“{0}” is not one message of the assistant.</source>
            <extracomment>imports/fields.py</extracomment>
            <translation>„{0}“ ist nicht eine einzige Nachricht des Assistenten.</translation>
        </message>
        <message>
            <source>“{0}” is not the address of a server.</source>
            <extracomment>core/servers.py</extracomment>
            <translation>„{0}“ ist nicht die Adresse eines Servers.</translation>
        </message>
        <message>
            <source>“{0}” is not what the template's digest begins with.</source>
            <extracomment>models/templates.py</extracomment>
            <translation>„{0}“ ist nicht der Anfang der Prüfsumme der Vorlage.</translation>
        </message>
        <message>
            <source>“{0}” looks like a spreadsheet's formula; it is kept as text.</source>
            <extracomment>imports/texts.py</extracomment>
            <translation>„{0}“ sieht wie eine Tabellenformel aus; es bleibt als Text erhalten.</translation>
        </message>
    </context>
    <context>
        <name>written</name>
        <message>
            <source>Adapter</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>Adapter</translation>
        </message>
        <message>
            <source>Adapter {number}</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>Adapter {number}</translation>
        </message>
        <message>
            <source>By</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>Von</translation>
        </message>
        <message>
            <source>Longest reply</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>Längste Antwort</translation>
        </message>
        <message>
            <source>Persona</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>Persona</translation>
        </message>
        <message>
            <source>Preset</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>Voreinstellung</translation>
        </message>
        <message>
            <source>Seed</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>Startwert</translation>
        </message>
        <message>
            <source>System prompt</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>System-Prompt</translation>
        </message>
        <message>
            <source>Temperature</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>Temperatur</translation>
        </message>
        <message>
            <source>Top-p</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>Top-p</translation>
        </message>
        <message>
            <source>Written</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>Geschrieben am</translation>
        </message>
        <message>
            <source>a teacher: these are no words of the policy</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>einer Lehrperson: Das sind keine Worte der Policy</translation>
        </message>
        <message>
            <source>an adapter that is gone</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>ein nicht mehr vorhandener Adapter</translation>
        </message>
        <message>
            <source>bare policy</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>Policy ohne Adapter</translation>
        </message>
        <message>
            <source>none</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>keine</translation>
        </message>
        <message>
            <source>none: as the settings were</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>keine: wie die Einstellungen waren</translation>
        </message>
        <message>
            <source>not recorded: it is older than presets are</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>nicht aufgezeichnet: Sie ist älter als die Voreinstellungen</translation>
        </message>
        <message>
            <source>not recorded: it was imported</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>nicht aufgezeichnet: Sie wurde importiert</translation>
        </message>
        <message>
            <source>seed {seed}</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>Startwert {seed}</translation>
        </message>
        <message>
            <source>temperature {temperature}, top-p {top_p}</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>Temperatur {temperature}, Top-p {top_p}</translation>
        </message>
        <message>
            <source>that of the cycle before, if it had one</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>die des vorigen Zyklus, falls er eine hatte</translation>
        </message>
        <message>
            <source>{most} tokens</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>{most} Tokens</translation>
        </message>
        <message>
            <source>{most} tokens; this one has {tokens}</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>{most} Tokens; diese hat {tokens}</translation>
        </message>
        <message>
            <source>{name}, {percent} % of it</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>{name}, zu {percent} %</translation>
        </message>
        <message>
            <source>{number} MB</source>
            <extracomment>views/written.py</extracomment>
            <translation>{number} MB</translation>
        </message>
    </context>
</TS>
