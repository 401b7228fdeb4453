<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
    <context>
        <name>AdapterExportDialog</name>
        <message>
            <source>Adapter</source>
            <extracomment>views/adapter_export_dialog.py</extracomment>
            <translation>Adaptateur</translation>
        </message>
        <message>
            <source>Adapter {number}</source>
            <extracomment>views/adapter_export_dialog.py</extracomment>
            <translation>Adaptateur {number}</translation>
        </message>
        <message>
            <source>Adapter {number}, live</source>
            <extracomment>views/adapter_export_dialog.py</extracomment>
            <translation>Adaptateur {number}, actif</translation>
        </message>
        <message>
            <source>An adapter can repeat what it learned from: your dialogues, and what was written while scoring. The model card says where it comes from.</source>
            <extracomment>views/adapter_export_dialog.py</extracomment>
            <translation>Un adaptateur peut répéter ce dont il a appris : vos dialogues, et ce qui a été écrit pendant la notation. La fiche du modèle indique d’où il vient.</translation>
        </message>
        <message>
            <source>Close</source>
            <extracomment>views/adapter_export_dialog.py</extracomment>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Export an adapter</source>
            <extracomment>views/adapter_export_dialog.py</extracomment>
            <translation>Exporter un adaptateur</translation>
        </message>
        <message>
            <source>Exported and checked</source>
            <extracomment>views/adapter_export_dialog.py</extracomment>
            <translation>Exporté et vérifié</translation>
        </message>
        <message>
            <source>Exported, but it differs from the policy</source>
            <extracomment>views/adapter_export_dialog.py</extracomment>
            <translation>Exporté, mais différent de la politique</translation>
        </message>
        <message>
            <source>Exported; its answers were not compared</source>
            <extracomment>views/adapter_export_dialog.py</extracomment>
            <translation>Exporté ; ses réponses n’ont pas été comparées</translation>
        </message>
        <message>
            <source>Export…</source>
            <extracomment>views/adapter_export_dialog.py</extracomment>
            <translation>Exporter…</translation>
        </message>
        <message>
            <source>Form</source>
            <extracomment>views/adapter_export_dialog.py</extracomment>
            <translation>Forme</translation>
        </message>
        <message>
            <source>Note for the model card</source>
            <extracomment>views/adapter_export_dialog.py</extracomment>
            <translation>Annotation pour la fiche du modèle</translation>
        </message>
        <message>
            <source>Show folder</source>
            <extracomment>views/adapter_export_dialog.py</extracomment>
            <translation>Afficher le dossier</translation>
        </message>
        <message>
            <source>What others should know of it</source>
            <extracomment>views/adapter_export_dialog.py</extracomment>
            <translation>Ce que d’autres devraient en savoir</translation>
        </message>
        <message>
            <source>{size} in {folder}</source>
            <extracomment>views/adapter_export_dialog.py</extracomment>
            <translation>{size} dans {folder}</translation>
        </message>
    </context>
    <context>
        <name>AdapterList</name>
        <message>
            <source>Adapter {number}</source>
            <extracomment>views/widgets/adapter_list.py</extracomment>
            <translation>Adaptateur {number}</translation>
        </message>
        <message>
            <source>Adapters</source>
            <extracomment>views/widgets/adapter_list.py</extracomment>
            <translation>Adaptateurs</translation>
        </message>
        <message>
            <source>Bare policy</source>
            <extracomment>views/widgets/adapter_list.py</extracomment>
            <translation>Politique nue</translation>
        </message>
        <message>
            <source>Compare two blind…</source>
            <extracomment>views/widgets/adapter_list.py</extracomment>
            <translation>Comparer deux à l’aveugle…</translation>
        </message>
        <message>
            <source>Every adapter is kept. Any of them, or none, can be made live again.</source>
            <extracomment>views/widgets/adapter_list.py</extracomment>
            <translation>Chaque adaptateur est conservé. N’importe lequel, ou aucun, peut redevenir actif.</translation>
        </message>
        <message>
            <source>Export {adapter}</source>
            <extracomment>views/widgets/adapter_list.py</extracomment>
            <translation>Exporter {adapter}</translation>
        </message>
        <message>
            <source>Export…</source>
            <extracomment>views/widgets/adapter_list.py</extracomment>
            <translation>Exporter…</translation>
        </message>
        <message>
            <source>Make live</source>
            <extracomment>views/widgets/adapter_list.py</extracomment>
            <translation>Activer</translation>
        </message>
        <message>
            <source>Make {adapter} live</source>
            <extracomment>views/widgets/adapter_list.py</extracomment>
            <translation>Activer {adapter}</translation>
        </message>
        <message>
            <source>Note on {adapter}</source>
            <extracomment>views/widgets/adapter_list.py</extracomment>
            <translation>Annotation sur {adapter}</translation>
        </message>
        <message>
            <source>Possible when the policy is loaded and free</source>
            <extracomment>views/widgets/adapter_list.py</extracomment>
            <translation>Possible quand la politique est chargée et libre</translation>
        </message>
        <message>
            <source>The policy as it was installed, without an adapter</source>
            <extracomment>views/widgets/adapter_list.py</extracomment>
            <translation>La politique telle qu’elle a été installée, sans adaptateur</translation>
        </message>
        <message>
            <source>What should be remembered of it?</source>
            <extracomment>views/widgets/adapter_list.py</extracomment>
            <translation>Que faut-il en retenir ?</translation>
        </message>
        <message>
            <source>candidate</source>
            <extracomment>views/widgets/adapter_list.py</extracomment>
            <translation>candidat</translation>
        </message>
        <message>
            <source>discarded</source>
            <extracomment>views/widgets/adapter_list.py</extracomment>
            <translation>écarté</translation>
        </message>
        <message>
            <source>live</source>
            <extracomment>views/widgets/adapter_list.py</extracomment>
            <translation>actif</translation>
        </message>
        <message>
            <source>promoted</source>
            <extracomment>views/widgets/adapter_list.py</extracomment>
            <translation>promu</translation>
        </message>
    </context>
    <context>
        <name>AddTeacherDialog</name>
        <message>
            <source>Add a teacher</source>
            <extracomment>views/teachers.py</extracomment>
            <translation>Ajouter un enseignant</translation>
        </message>
        <message>
            <source>Add and sit down</source>
            <extracomment>views/teachers.py</extracomment>
            <translation>Ajouter et prendre place</translation>
        </message>
        <message>
            <source>Cancel</source>
            <extracomment>views/teachers.py</extracomment>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Name of the teacher</source>
            <extracomment>views/teachers.py</extracomment>
            <translation>Nom de l’enseignant</translation>
        </message>
        <message>
            <source>They score the same completions in another order, and see nothing of what others scored, rewrote or ranked. The name stays on this computer.</source>
            <extracomment>views/teachers.py</extracomment>
            <translation>Cette personne note les mêmes complétions dans un autre ordre, sans rien voir de ce que d’autres ont noté, réécrit ou classé. Le nom reste sur cet ordinateur.</translation>
        </message>
    </context>
    <context>
        <name>AgreementPanel</name>
        <message>
            <source>95 % interval</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>Intervalle à 95 %</translation>
        </message>
        <message>
            <source>Alpha</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>Alpha</translation>
        </message>
        <message>
            <source>Answers</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>Réponses</translation>
        </message>
        <message>
            <source>Between teachers</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>Entre enseignants</translation>
        </message>
        <message>
            <source>Completions</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>Complétions</translation>
        </message>
        <message>
            <source>Completions that came back unannounced; only the first scores count.</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>Complétions revenues sans être annoncées ; seules les premières notes comptent.</translation>
        </message>
        <message>
            <source>Content</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>Contenu</translation>
        </message>
        <message>
            <source>Each with themselves</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>Chacun avec soi-même</translation>
        </message>
        <message>
            <source>In this cycle, by {names}</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>Dans ce cycle, par {names}</translation>
        </message>
        <message>
            <source>Krippendorff's alpha: 1 is agreement, 0 is chance. 0.80 and more: reliable; 0.67 to 0.80: tentative; less: do not build on it (Krippendorff, Content Analysis, 2004). Points are compared by rank, rewards by distance; the interval is a bootstrap over completions. Scores that settle a disagreement are left out.</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>Alpha de Krippendorff : 1 est l’accord parfait, 0 le hasard. À partir de 0,80 : fiable ; de 0,67 à 0,80 : à confirmer ; moins : ne vous y appuyez pas (Krippendorff, Content Analysis, 2004). Les points sont comparés par rang, les récompenses par distance ; l’intervalle est un bootstrap sur les complétions. Les notes qui tranchent un désaccord sont exclues.</translation>
        </message>
        <message>
            <source>Logic</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>Logique</translation>
        </message>
        <message>
            <source>No completion has come back to anybody in this cycle yet.</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>Aucune complétion n’est encore revenue à qui que ce soit dans ce cycle.</translation>
        </message>
        <message>
            <source>Nobody has scored here yet.</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>Personne n’a encore noté ici.</translation>
        </message>
        <message>
            <source>Only {name} has scored here. Let somebody else sit down with the button that bears your name, on the left: they score the same completions in another order, without seeing your scores, rewrites and rankings.</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>Seul {name} a noté ici. Laissez quelqu’un d’autre prendre place avec le bouton à votre nom, à gauche : cette personne note les mêmes complétions dans un autre ordre, sans voir vos notes, réécritures et classements.</translation>
        </message>
        <message>
            <source>Persona</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>Persona</translation>
        </message>
        <message>
            <source>Reward</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>Récompense</translation>
        </message>
        <message>
            <source>Reward: {first} and {second}</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>Récompense : {first} et {second}</translation>
        </message>
        <message>
            <source>Same</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>Identiques</translation>
        </message>
        <message>
            <source>Within one</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>À un point près</translation>
        </message>
        <message>
            <source>do not build on it</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>ne pas s’y appuyer</translation>
        </message>
        <message>
            <source>no variation</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>aucune variation</translation>
        </message>
        <message>
            <source>nothing judged twice</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>rien de jugé deux fois</translation>
        </message>
        <message>
            <source>reliable</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>fiable</translation>
        </message>
        <message>
            <source>tentative</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>à confirmer</translation>
        </message>
        <message>
            <source>{low} to {high}</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>{low} à {high}</translation>
        </message>
        <message>
            <source>{words} so far, not certain</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation>{words} jusqu’ici, sans certitude</translation>
        </message>
    </context>
    <context>
        <name>ArenaDialog</name>
        <message>
            <source>Adapter {number}</source>
            <extracomment>views/arena_dialog.py</extracomment>
            <translation>Adaptateur {number}</translation>
        </message>
        <message>
            <source>Bare policy</source>
            <extracomment>views/arena_dialog.py</extracomment>
            <translation>Politique nue</translation>
        </message>
        <message>
            <source>Both answer the held-out prompts of this cycle. You vote without knowing whose completion is whose; names come after the last vote. The live adapter stays.</source>
            <extracomment>views/arena_dialog.py</extracomment>
            <translation>Les deux répondent aux prompts réservés de ce cycle. Vous votez sans savoir de qui est chaque complétion ; les noms apparaissent après le dernier vote. L’adaptateur actif reste en place.</translation>
        </message>
        <message>
            <source>Compare two adapters blind</source>
            <extracomment>views/arena_dialog.py</extracomment>
            <translation>Comparer deux adaptateurs à l’aveugle</translation>
        </message>
        <message>
            <source>Done</source>
            <extracomment>views/arena_dialog.py</extracomment>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>Let them answer</source>
            <extracomment>views/arena_dialog.py</extracomment>
            <translation>Les laisser répondre</translation>
        </message>
        <message>
            <source>One adapter</source>
            <extracomment>views/arena_dialog.py</extracomment>
            <translation>Un adaptateur</translation>
        </message>
        <message>
            <source>Pair {place} of {many}</source>
            <extracomment>views/arena_dialog.py</extracomment>
            <translation>Paire {place} sur {many}</translation>
        </message>
        <message>
            <source>Share of votes won in this cycle; a tie counts half, even is 50 %.</source>
            <extracomment>views/arena_dialog.py</extracomment>
            <translation>Part des votes remportés dans ce cycle ; une égalité compte pour moitié, l’équilibre est à 50 %.</translation>
        </message>
        <message>
            <source>The other adapter</source>
            <extracomment>views/arena_dialog.py</extracomment>
            <translation>L’autre adaptateur</translation>
        </message>
        <message>
            <source>The policy is busy or not loaded.</source>
            <extracomment>views/arena_dialog.py</extracomment>
            <translation>La politique est occupée ou n’est pas chargée.</translation>
        </message>
        <message>
            <source>There is no adapter yet; a policy update makes one.</source>
            <extracomment>views/arena_dialog.py</extracomment>
            <translation>Il n’y a pas encore d’adaptateur ; une mise à jour de la politique en crée un.</translation>
        </message>
        <message>
            <source>This cycle has no held-out prompts that they could answer.</source>
            <extracomment>views/arena_dialog.py</extracomment>
            <translation>Ce cycle n’a pas de prompts réservés auxquels ils pourraient répondre.</translation>
        </message>
        <message>
            <source>against</source>
            <extracomment>views/arena_dialog.py</extracomment>
            <translation>contre</translation>
        </message>
        <message>
            <source>an adapter that is gone</source>
            <extracomment>views/arena_dialog.py</extracomment>
            <translation>un adaptateur disparu</translation>
        </message>
        <message numerus="yes">
            <source>{name}: {rate} %, 95 % interval {low} to {high} %, %n votes</source>
            <extracomment>views/arena_dialog.py</extracomment>
            <translation>
                <numerusform>{name} : {rate} %, intervalle à 95 % de {low} à {high} %, %n vote</numerusform>
                <numerusform>{name} : {rate} %, intervalle à 95 % de {low} à {high} %, %n votes</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>BeforeAfter</name>
        <message>
            <source>After: the candidate</source>
            <extracomment>views/widgets/before_after.py</extracomment>
            <translation>Après : le candidat</translation>
        </message>
        <message>
            <source>Before and after, prompt by prompt</source>
            <extracomment>views/widgets/before_after.py</extracomment>
            <translation>Avant et après, prompt par prompt</translation>
        </message>
        <message>
            <source>Before: the live policy</source>
            <extracomment>views/widgets/before_after.py</extracomment>
            <translation>Avant : la politique active</translation>
        </message>
        <message>
            <source>Ended by themselves: {before} before, {after} after.</source>
            <extracomment>views/widgets/before_after.py</extracomment>
            <translation>Terminées d’elles-mêmes : {before} avant, {after} après.</translation>
        </message>
        <message>
            <source>Held-out labyrinth prompt</source>
            <extracomment>views/widgets/before_after.py</extracomment>
            <translation>Prompt labyrinthe réservé</translation>
        </message>
        <message>
            <source>Length: {before} tokens before, {after} after</source>
            <extracomment>views/widgets/before_after.py</extracomment>
            <translation>Longueur : {before} tokens avant, {after} après</translation>
        </message>
        <message>
            <source>Pair {place}</source>
            <extracomment>views/widgets/before_after.py</extracomment>
            <translation>Paire {place}</translation>
        </message>
        <message numerus="yes">
            <source>Win rate after: {rate}, from %n blind votes; even is 50 %.</source>
            <extracomment>views/widgets/before_after.py</extracomment>
            <translation>
                <numerusform>Taux de victoire après : {rate}, sur %n vote à l’aveugle ; l’équilibre est à 50 %.</numerusform>
                <numerusform>Taux de victoire après : {rate}, sur %n votes à l’aveugle ; l’équilibre est à 50 %.</numerusform>
            </translation>
        </message>
        <message>
            <source>after was better</source>
            <extracomment>views/widgets/before_after.py</extracomment>
            <translation>meilleure après</translation>
        </message>
        <message>
            <source>before was better</source>
            <extracomment>views/widgets/before_after.py</extracomment>
            <translation>meilleure avant</translation>
        </message>
        <message>
            <source>both bad</source>
            <extracomment>views/widgets/before_after.py</extracomment>
            <translation>les deux mauvaises</translation>
        </message>
        <message>
            <source>not voted on</source>
            <extracomment>views/widgets/before_after.py</extracomment>
            <translation>sans vote</translation>
        </message>
        <message>
            <source>tie</source>
            <extracomment>views/widgets/before_after.py</extracomment>
            <translation>égalité</translation>
        </message>
        <message numerus="yes">
            <source>{means}; change {mean}, 95 % interval {low} to {high}, %n pairs.</source>
            <extracomment>views/widgets/before_after.py</extracomment>
            <translation>
                <numerusform>{means} ; variation {mean}, intervalle à 95 % de {low} à {high}, %n paire.</numerusform>
                <numerusform>{means} ; variation {mean}, intervalle à 95 % de {low} à {high}, %n paires.</numerusform>
            </translation>
        </message>
        <message>
            <source>{means}; one pair gives no interval.</source>
            <extracomment>views/widgets/before_after.py</extracomment>
            <translation>{means} ; une seule paire ne donne pas d’intervalle.</translation>
        </message>
        <message>
            <source>{rate} % ({low} to {high} %)</source>
            <extracomment>views/widgets/before_after.py</extracomment>
            <translation>{rate} % ({low} à {high} %)</translation>
        </message>
    </context>
    <context>
        <name>BesideDialog</name>
        <message>
            <source>A preference is kept between replies that were asked with the same words. It is exported, and this cycle's policy updates learn from it.</source>
            <extracomment>views/beside_dialog.py</extracomment>
            <translation>Une préférence est gardée entre des réponses demandées avec les mêmes mots. Elle est exportée, et les mises à jour de la politique de ce cycle en apprennent.</translation>
        </message>
        <message>
            <source>Adapter of the next reply</source>
            <extracomment>views/beside_dialog.py</extracomment>
            <translation>Adaptateur de la prochaine réponse</translation>
        </message>
        <message>
            <source>Adapter {number}</source>
            <extracomment>views/beside_dialog.py</extracomment>
            <translation>Adaptateur {number}</translation>
        </message>
        <message>
            <source>As in the settings</source>
            <extracomment>views/beside_dialog.py</extracomment>
            <translation>Comme dans les réglages</translation>
        </message>
        <message>
            <source>Ask for another reply</source>
            <extracomment>views/beside_dialog.py</extracomment>
            <translation>Demander une autre réponse</translation>
        </message>
        <message>
            <source>Bare policy</source>
            <extracomment>views/beside_dialog.py</extracomment>
            <translation>Politique nue</translation>
        </message>
        <message>
            <source>Close</source>
            <extracomment>views/beside_dialog.py</extracomment>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Four are the most at once.</source>
            <extracomment>views/beside_dialog.py</extracomment>
            <translation>Quatre au plus à la fois.</translation>
        </message>
        <message>
            <source>Keep my choice as a preference</source>
            <extracomment>views/beside_dialog.py</extracomment>
            <translation>Garder mon choix comme préférence</translation>
        </message>
        <message>
            <source>Preset of the next reply</source>
            <extracomment>views/beside_dialog.py</extracomment>
            <translation>Préréglage de la prochaine réponse</translation>
        </message>
        <message>
            <source>Replies side by side</source>
            <extracomment>views/beside_dialog.py</extracomment>
            <translation>Réponses côte à côte</translation>
        </message>
        <message>
            <source>Stop</source>
            <extracomment>views/beside_dialog.py</extracomment>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>The message that is answered</source>
            <extracomment>views/beside_dialog.py</extracomment>
            <translation>Le message auquel il est répondu</translation>
        </message>
        <message>
            <source>The same preset and adapter again draw another reply, by another seed.</source>
            <extracomment>views/beside_dialog.py</extracomment>
            <translation>Le même préréglage et le même adaptateur tirent une autre réponse, avec une autre graine.</translation>
        </message>
        <message>
            <source>These were asked with different words before the dialogue: a choice between them is no preference. The others stay as branches.</source>
            <extracomment>views/beside_dialog.py</extracomment>
            <translation>Elles ont été demandées avec des mots différents avant le dialogue : choisir entre elles n’est pas une préférence. Les autres restent comme branches.</translation>
        </message>
    </context>
    <context>
        <name>BranchMap</name>
        <message>
            <source>Close</source>
            <extracomment>views/branch_map.py</extracomment>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Go to message</source>
            <extracomment>views/branch_map.py</extracomment>
            <translation>Aller au message</translation>
        </message>
        <message>
            <source>Map of branches</source>
            <extracomment>views/branch_map.py</extracomment>
            <translation>Carte des branches</translation>
        </message>
        <message>
            <source>Messages of all branches</source>
            <extracomment>views/branch_map.py</extracomment>
            <translation>Messages de toutes les branches</translation>
        </message>
        <message>
            <source>The branch that you are on is in bold. Enter goes to a message.</source>
            <extracomment>views/branch_map.py</extracomment>
            <translation>La branche où vous êtes est en gras. Entrée mène à un message.</translation>
        </message>
        <message>
            <source>{text}, on your branch</source>
            <extracomment>views/branch_map.py</extracomment>
            <translation>{text}, sur votre branche</translation>
        </message>
    </context>
    <context>
        <name>CommentBox</name>
        <message>
            <source>Cancel</source>
            <extracomment>views/widgets/comment_box.py</extracomment>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Save comment</source>
            <extracomment>views/widgets/comment_box.py</extracomment>
            <translation>Enregistrer le commentaire</translation>
        </message>
        <message>
            <source>What should be remembered of it</source>
            <extracomment>views/widgets/comment_box.py</extracomment>
            <translation>Ce qu’il faut en retenir</translation>
        </message>
        <message>
            <source>Your comment</source>
            <extracomment>views/widgets/comment_box.py</extracomment>
            <translation>Votre commentaire</translation>
        </message>
    </context>
    <context>
        <name>CompletionCard</name>
        <message>
            <source>(no text)</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation>(pas de texte)</translation>
        </message>
        <message>
            <source>Can't say</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation>Sans avis</translation>
        </message>
        <message>
            <source>Completion {letter}</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation>Complétion {letter}</translation>
        </message>
        <message>
            <source>Content</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation>Contenu</translation>
        </message>
        <message>
            <source>Does it agree with the conclusions and itself?</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation>S’accorde-t-elle avec les conclusions et avec elle-même ?</translation>
        </message>
        <message>
            <source>Does it keep the persona?</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation>Respecte-t-elle la persona ?</translation>
        </message>
        <message>
            <source>Is it true to the facts?</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation>Est-elle fidèle aux faits ?</translation>
        </message>
        <message>
            <source>It broke off here; no policy update learns from it.</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation>Elle s’est interrompue ici ; aucune mise à jour de la politique n’en apprend.</translation>
        </message>
        <message>
            <source>It reached the length limit here.</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation>Elle a atteint ici la limite de longueur.</translation>
        </message>
        <message>
            <source>It was stopped here; no policy update learns from it.</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation>Elle a été arrêtée ici ; aucune mise à jour de la politique n’en apprend.</translation>
        </message>
        <message>
            <source>Logic</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation>Logique</translation>
        </message>
        <message>
            <source>Optional: 1 is the best, ties are fine</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation>Facultatif : 1 est la meilleure, les ex æquo sont permis</translation>
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
            <translation>Rang {place} sur {many}</translation>
        </message>
        <message>
            <source>Rewrite</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation>Réécrire</translation>
        </message>
        <message>
            <source>Rewrite {completion}</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation>Réécrire {completion}</translation>
        </message>
        <message>
            <source>Select words with Shift and the arrow keys, then press Enter.</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation>Sélectionnez des mots avec Maj et les flèches, puis appuyez sur Entrée.</translation>
        </message>
        <message>
            <source>no reward</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation>pas de récompense</translation>
        </message>
        <message>
            <source>reward {reward}</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation>récompense {reward}</translation>
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>Cancel edit</source>
            <extracomment>views/widgets/composer.py</extracomment>
            <translation>Annuler la modification</translation>
        </message>
        <message>
            <source>Editing an earlier message: it starts a new branch, the old one stays.</source>
            <extracomment>views/widgets/composer.py</extracomment>
            <translation>Modification d’un message antérieur : une nouvelle branche commence, l’ancienne reste.</translation>
        </message>
        <message>
            <source>Message</source>
            <extracomment>views/widgets/composer.py</extracomment>
            <translation>Message</translation>
        </message>
        <message>
            <source>Send</source>
            <extracomment>views/widgets/composer.py</extracomment>
            <translation>Envoyer</translation>
        </message>
        <message>
            <source>Stop</source>
            <extracomment>views/widgets/composer.py</extracomment>
            <translation>Arrêter</translation>
        </message>
        <message>
            <source>Write a message first.</source>
            <extracomment>views/widgets/composer.py</extracomment>
            <translation>Écrivez d’abord un message.</translation>
        </message>
        <message>
            <source>Write a message. {keys} sends it.</source>
            <extracomment>views/widgets/composer.py</extracomment>
            <translation>Écrivez un message. {keys} l’envoie.</translation>
        </message>
        <message>
            <source>Your words take the place of the policy's, which stay as a branch.</source>
            <extracomment>views/widgets/composer.py</extracomment>
            <translation>Vos mots remplacent ceux de la politique, qui restent comme branche.</translation>
        </message>
    </context>
    <context>
        <name>ConsentDialog</name>
        <message>
            <source>Agree and connect</source>
            <extracomment>views/consent_dialog.py</extracomment>
            <translation>Accepter et se connecter</translation>
        </message>
        <message>
            <source>Not now</source>
            <extracomment>views/consent_dialog.py</extracomment>
            <translation>Pas maintenant</translation>
        </message>
        <message>
            <source>Nothing was sent yet. You are asked again when the address changes.</source>
            <extracomment>views/consent_dialog.py</extracomment>
            <translation>Rien n’a encore été envoyé. La question vous sera reposée si l’adresse change.</translation>
        </message>
        <message>
            <source>Send words to a server?</source>
            <extracomment>views/consent_dialog.py</extracomment>
            <translation>Envoyer du texte à un serveur ?</translation>
        </message>
        <message>
            <source>Send your words to {host}?</source>
            <extracomment>views/consent_dialog.py</extracomment>
            <translation>Envoyer votre texte à {host} ?</translation>
        </message>
    </context>
    <context>
        <name>ContradictionCard</name>
        <message>
            <source>Different numbers: {one} and {other}</source>
            <extracomment>views/widgets/contradiction_card.py</extracomment>
            <translation>Nombres différents : {one} et {other}</translation>
        </message>
        <message>
            <source>Dismiss</source>
            <extracomment>views/widgets/contradiction_card.py</extracomment>
            <translation>Ignorer</translation>
        </message>
        <message>
            <source>Edit: {text}</source>
            <extracomment>views/widgets/contradiction_card.py</extracomment>
            <translation>Modifier : {text}</translation>
        </message>
        <message>
            <source>Let the helper look too</source>
            <extracomment>views/widgets/contradiction_card.py</extracomment>
            <translation>Consulter aussi l’auxiliaire</translation>
        </message>
        <message>
            <source>None is left.</source>
            <extracomment>views/widgets/contradiction_card.py</extracomment>
            <translation>Il n’en reste aucune.</translation>
        </message>
        <message>
            <source>One denies what the other says</source>
            <extracomment>views/widgets/contradiction_card.py</extracomment>
            <translation>L’une nie ce que dit l’autre</translation>
        </message>
        <message>
            <source>Only one of the two can be: {one} or {other}</source>
            <extracomment>views/widgets/contradiction_card.py</extracomment>
            <translation>Une seule des deux est possible : {one} ou {other}</translation>
        </message>
        <message>
            <source>Opposites: {one} and {other}</source>
            <extracomment>views/widgets/contradiction_card.py</extracomment>
            <translation>Contraires : {one} et {other}</translation>
        </message>
        <message>
            <source>Plain rules found none. They know words, not meanings.</source>
            <extracomment>views/widgets/contradiction_card.py</extracomment>
            <translation>Les règles simples n’en ont trouvé aucune. Elles connaissent les mots, pas le sens.</translation>
        </message>
        <message>
            <source>Plain rules look for denials, other numbers, opposites and exclusive values. They know words, not meanings: correct an entry, or dismiss the pair.</source>
            <extracomment>views/widgets/contradiction_card.py</extracomment>
            <translation>Des règles simples cherchent négations, nombres différents, contraires et valeurs exclusives. Elles connaissent les mots, pas le sens : corrigez une entrée ou ignorez la paire.</translation>
        </message>
        <message>
            <source>Possible contradictions</source>
            <extracomment>views/widgets/contradiction_card.py</extracomment>
            <translation>Contradictions possibles</translation>
        </message>
        <message numerus="yes">
            <source>Show %n dismissed</source>
            <extracomment>views/widgets/contradiction_card.py</extracomment>
            <translation>
                <numerusform>Afficher %n paire ignorée</numerusform>
                <numerusform>Afficher %n paires ignorées</numerusform>
            </translation>
        </message>
        <message>
            <source>The helper says that both cannot be true</source>
            <extracomment>views/widgets/contradiction_card.py</extracomment>
            <translation>L’auxiliaire dit que les deux ne peuvent être vraies</translation>
        </message>
        <message>
            <source>edit</source>
            <extracomment>views/widgets/contradiction_card.py</extracomment>
            <translation>modifier</translation>
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>Copy the report</source>
            <extracomment>views/crash.py</extracomment>
            <translation>Copier le rapport</translation>
        </message>
        <message>
            <source>Go on</source>
            <extracomment>views/crash.py</extracomment>
            <translation>Continuer</translation>
        </message>
        <message>
            <source>Report</source>
            <extracomment>views/crash.py</extracomment>
            <translation>Rapport</translation>
        </message>
        <message>
            <source>Something went wrong</source>
            <extracomment>views/crash.py</extracomment>
            <translation>Un problème est survenu</translation>
        </message>
        <message>
            <source>The report has no message, score or name of yours in it.</source>
            <extracomment>views/crash.py</extracomment>
            <translation>Le rapport ne contient aucun message, aucune note ni aucun nom qui vienne de vous.</translation>
        </message>
        <message>
            <source>This is a fault of the application. Everything you wrote and scored is saved. You can go on; if something looks wrong, close the window and open it again.</source>
            <extracomment>views/crash.py</extracomment>
            <translation>C’est une erreur de l’application. Tout ce que vous avez écrit et noté est enregistré. Vous pouvez continuer ; si quelque chose semble anormal, fermez la fenêtre et rouvrez-la.</translation>
        </message>
    </context>
    <context>
        <name>DialoguePage</name>
        <message numerus="yes">
            <source>%Ln messages</source>
            <extracomment>views/dialogue.py</extracomment>
            <translation>
                <numerusform>%Ln message</numerusform>
                <numerusform>%Ln messages</numerusform>
            </translation>
        </message>
        <message>
            <source>Continue to summary</source>
            <extracomment>views/dialogue.py</extracomment>
            <translation>Continuer vers le résumé</translation>
        </message>
        <message>
            <source>Cut at the longest reply</source>
            <extracomment>views/dialogue.py</extracomment>
            <translation>Coupé à la longueur maximale</translation>
        </message>
        <message>
            <source>Dialogue</source>
            <extracomment>views/dialogue.py</extracomment>
            <translation>Dialogue</translation>
        </message>
        <message>
            <source>Install the model ({size})</source>
            <extracomment>views/dialogue.py</extracomment>
            <translation>Installer le modèle ({size})</translation>
        </message>
        <message>
            <source>Interrupted</source>
            <extracomment>views/dialogue.py</extracomment>
            <translation>Interrompu</translation>
        </message>
        <message>
            <source>Load the model</source>
            <extracomment>views/dialogue.py</extracomment>
            <translation>Charger le modèle</translation>
        </message>
        <message>
            <source>No policy is loaded.</source>
            <extracomment>views/dialogue.py</extracomment>
            <translation>Aucune politique n’est chargée.</translation>
        </message>
        <message>
            <source>Stopped by you</source>
            <extracomment>views/dialogue.py</extracomment>
            <translation>Arrêté par vous</translation>
        </message>
        <message>
            <source>The model is not installed yet.</source>
            <extracomment>views/dialogue.py</extracomment>
            <translation>Le modèle n’est pas encore installé.</translation>
        </message>
        <message>
            <source>The model is still loading.</source>
            <extracomment>views/dialogue.py</extracomment>
            <translation>Le modèle est en cours de chargement.</translation>
        </message>
    </context>
    <context>
        <name>DialogueSwitches</name>
        <message>
            <source>Cycle {number}</source>
            <extracomment>views/widgets/export_dialogues.py</extracomment>
            <translation>Cycle {number}</translation>
        </message>
        <message>
            <source>Dialogues that may leave</source>
            <extracomment>views/widgets/export_dialogues.py</extracomment>
            <translation>Dialogues autorisés à sortir</translation>
        </message>
        <message>
            <source>Each stays here until you switch it on. You can take that back for later data sets; what was given away cannot be recalled.</source>
            <extracomment>views/widgets/export_dialogues.py</extracomment>
            <translation>Chacun reste ici jusqu’à ce que vous l’autorisiez. Vous pouvez revenir là-dessus pour les jeux de données suivants ; ce qui a été remis ne peut être rappelé.</translation>
        </message>
        <message>
            <source>There is no dialogue yet.</source>
            <extracomment>views/widgets/export_dialogues.py</extracomment>
            <translation>Il n’y a pas encore de dialogue.</translation>
        </message>
        <message>
            <source>{count} of {all} may leave</source>
            <extracomment>views/widgets/export_dialogues.py</extracomment>
            <translation>{count} sur {all} autorisés à sortir</translation>
        </message>
    </context>
    <context>
        <name>DraftDiff</name>
        <message numerus="yes">
            <source>%n entries stay the same.</source>
            <extracomment>views/widgets/draft_diff.py</extracomment>
            <translation>
                <numerusform>%n entrée reste inchangée.</numerusform>
                <numerusform>%n entrées restent inchangées.</numerusform>
            </translation>
        </message>
        <message>
            <source>A new draft</source>
            <extracomment>views/widgets/draft_diff.py</extracomment>
            <translation>Une nouvelle ébauche</translation>
        </message>
        <message>
            <source>Choose all</source>
            <extracomment>views/widgets/draft_diff.py</extracomment>
            <translation>Tout choisir</translation>
        </message>
        <message>
            <source>Choose something first, or leave it all.</source>
            <extracomment>views/widgets/draft_diff.py</extracomment>
            <translation>Choisissez d’abord quelque chose, ou laissez tout.</translation>
        </message>
        <message>
            <source>Choose what you take of it. What you do not choose stays as it is; undo brings all of it back.</source>
            <extracomment>views/widgets/draft_diff.py</extracomment>
            <translation>Choisissez ce que vous en gardez. Ce que vous ne choisissez pas reste tel quel ; l’annulation rétablit tout.</translation>
        </message>
        <message>
            <source>Leave it</source>
            <extracomment>views/widgets/draft_diff.py</extracomment>
            <translation>Laisser</translation>
        </message>
        <message>
            <source>Take</source>
            <extracomment>views/widgets/draft_diff.py</extracomment>
            <translation>Prendre</translation>
        </message>
        <message numerus="yes">
            <source>Take %n</source>
            <extracomment>views/widgets/draft_diff.py</extracomment>
            <translation>
                <numerusform>Prendre %n</numerusform>
                <numerusform>Prendre %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>DriftChart</name>
        <message>
            <source>By version, {all}</source>
            <extracomment>views/widgets/drift_chart.py</extracomment>
            <translation>Par version, {all}</translation>
        </message>
        <message>
            <source>Drift from the first version</source>
            <extracomment>views/widgets/drift_chart.py</extracomment>
            <translation>Dérive depuis la première version</translation>
        </message>
        <message>
            <source>version</source>
            <extracomment>views/widgets/drift_chart.py</extracomment>
            <translation>version</translation>
        </message>
    </context>
    <context>
        <name>EntryEditor</name>
        <message>
            <source>Choose the facts and conclusions that this one follows from</source>
            <extracomment>views/widgets/entry_editor.py</extracomment>
            <translation>Choisissez les faits et conclusions dont celle-ci découle</translation>
        </message>
        <message>
            <source>Delete this entry</source>
            <extracomment>views/widgets/entry_editor.py</extracomment>
            <translation>Supprimer cette entrée</translation>
        </message>
        <message>
            <source>Delete {entry}</source>
            <extracomment>views/widgets/entry_editor.py</extracomment>
            <translation>Supprimer {entry}</translation>
        </message>
        <message>
            <source>Entry</source>
            <extracomment>views/widgets/entry_editor.py</extracomment>
            <translation>Entrée</translation>
        </message>
        <message>
            <source>Fact ledger</source>
            <extracomment>views/widgets/entry_editor.py</extracomment>
            <translation>Registre des faits</translation>
        </message>
        <message>
            <source>Logic map</source>
            <extracomment>views/widgets/entry_editor.py</extracomment>
            <translation>Carte logique</translation>
        </message>
        <message>
            <source>One conclusion, in one sentence</source>
            <extracomment>views/widgets/entry_editor.py</extracomment>
            <translation>Une conclusion, en une phrase</translation>
        </message>
        <message>
            <source>One fact, in one sentence</source>
            <extracomment>views/widgets/entry_editor.py</extracomment>
            <translation>Un fait, en une phrase</translation>
        </message>
        <message>
            <source>One trait of how the policy should speak</source>
            <extracomment>views/widgets/entry_editor.py</extracomment>
            <translation>Un trait de la façon dont la politique doit parler</translation>
        </message>
        <message>
            <source>Persona snapshot</source>
            <extracomment>views/widgets/entry_editor.py</extracomment>
            <translation>Instantané de la persona</translation>
        </message>
        <message>
            <source>follows from {numbers}</source>
            <extracomment>views/widgets/entry_editor.py</extracomment>
            <translation>découle de {numbers}</translation>
        </message>
        <message>
            <source>follows from …</source>
            <extracomment>views/widgets/entry_editor.py</extracomment>
            <translation>découle de …</translation>
        </message>
        <message>
            <source>{part}, entry {number}</source>
            <extracomment>views/widgets/entry_editor.py</extracomment>
            <translation>{part}, entrée {number}</translation>
        </message>
    </context>
    <context>
        <name>EntryLists</name>
        <message>
            <source>Add a conclusion</source>
            <extracomment>views/widgets/entry_lists.py</extracomment>
            <translation>Ajouter une conclusion</translation>
        </message>
        <message>
            <source>Add a fact</source>
            <extracomment>views/widgets/entry_lists.py</extracomment>
            <translation>Ajouter un fait</translation>
        </message>
        <message>
            <source>Add a trait</source>
            <extracomment>views/widgets/entry_lists.py</extracomment>
            <translation>Ajouter un trait</translation>
        </message>
        <message>
            <source>Fact ledger</source>
            <extracomment>views/widgets/entry_lists.py</extracomment>
            <translation>Registre des faits</translation>
        </message>
        <message>
            <source>How the policy should speak, one trait an entry.</source>
            <extracomment>views/widgets/entry_lists.py</extracomment>
            <translation>Comment la politique doit parler, un trait par entrée.</translation>
        </message>
        <message>
            <source>Logic map</source>
            <extracomment>views/widgets/entry_lists.py</extracomment>
            <translation>Carte logique</translation>
        </message>
        <message>
            <source>Persona snapshot</source>
            <extracomment>views/widgets/entry_lists.py</extracomment>
            <translation>Instantané de la persona</translation>
        </message>
        <message>
            <source>Versions ({count})</source>
            <extracomment>views/widgets/entry_lists.py</extracomment>
            <translation>Versions ({count})</translation>
        </message>
        <message>
            <source>What follows from the facts, one conclusion an entry.</source>
            <extracomment>views/widgets/entry_lists.py</extracomment>
            <translation>Ce qui découle des faits, une conclusion par entrée.</translation>
        </message>
        <message>
            <source>What is true, one fact an entry.</source>
            <extracomment>views/widgets/entry_lists.py</extracomment>
            <translation>Ce qui est vrai, un fait par entrée.</translation>
        </message>
    </context>
    <context>
        <name>EvaluationDialog</name>
        <message>
            <source>Before and after, measured</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Avant et après, mesurés</translation>
        </message>
        <message>
            <source>Cycle by cycle</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Cycle par cycle</translation>
        </message>
        <message>
            <source>Cycle {number}</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Cycle {number}</translation>
        </message>
        <message>
            <source>Done</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>Figure shown for each cycle</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Mesure affichée pour chaque cycle</translation>
        </message>
        <message>
            <source>Measure again</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Mesurer de nouveau</translation>
        </message>
        <message>
            <source>Measure both</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Mesurer les deux</translation>
        </message>
        <message>
            <source>Nothing is measured in this cycle.</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Rien n’est mesuré dans ce cycle.</translation>
        </message>
        <message>
            <source>On your held-out labyrinth prompts</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Sur vos prompts labyrinthes réservés</translation>
        </message>
        <message>
            <source>The adapter before the update and the one after it answer the same questions. A hollow point is before, a filled one after; the line through each is its 95 % interval. What is measured are words, by plain rules: the vote at the promotion gate is yours.</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>L’adaptateur d’avant la mise à jour et celui d’après répondent aux mêmes questions. Un point creux, c’est avant, un point plein, après ; le trait qui le traverse est son intervalle à 95 %. Ce sont des mots qui sont mesurés, par des règles simples : au contrôle de promotion, le vote vous revient.</translation>
        </message>
        <message>
            <source>The policy is busy or not loaded.</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>La politique est occupée ou n’est pas chargée.</translation>
        </message>
        <message>
            <source>There is nothing to measure yet: a policy update makes an adapter.</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Il n’y a encore rien à mesurer : c’est une mise à jour de la politique qui crée un adaptateur.</translation>
        </message>
        <message>
            <source>This cycle has no held-out labyrinth prompts to ask both.</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Ce cycle n’a pas de prompts labyrinthes réservés à poser aux deux.</translation>
        </message>
        <message>
            <source>What must not get lost</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Ce qui ne doit pas se perdre</translation>
        </message>
        <message>
            <source>Write a report…</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Écrire un rapport…</translation>
        </message>
    </context>
    <context>
        <name>EvidenceCard</name>
        <message>
            <source>Add as a fact</source>
            <extracomment>views/widgets/evidence_card.py</extracomment>
            <translation>Ajouter comme fait</translation>
        </message>
        <message>
            <source>Add as a trait</source>
            <extracomment>views/widgets/evidence_card.py</extracomment>
            <translation>Ajouter comme trait</translation>
        </message>
        <message>
            <source>Nothing of it is in the summary unless you add it, and correct it there.</source>
            <extracomment>views/widgets/evidence_card.py</extracomment>
            <translation>Rien n’en figure dans le résumé tant que vous ne l’y ajoutez pas ; c’est là que vous le corrigez.</translation>
        </message>
        <message>
            <source>What you marked while talking ({count})</source>
            <extracomment>views/widgets/evidence_card.py</extracomment>
            <translation>Ce que vous avez marqué en dialoguant ({count})</translation>
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message numerus="yes">
            <source>%n experiences left out: their tokens spell what is masked.</source>
            <extracomment>views/export_dialog.py</extracomment>
            <translation>
                <numerusform>%n expérience exclue : ses tokens reproduisent ce qui est masqué.</numerusform>
                <numerusform>%n expériences exclues : leurs tokens reproduisent ce qui est masqué.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n files</source>
            <extracomment>views/export_dialog.py</extracomment>
            <translation>
                <numerusform>%n fichier</numerusform>
                <numerusform>%n fichiers</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n items masked</source>
            <extracomment>views/export_dialog.py</extracomment>
            <translation>
                <numerusform>%n élément masqué</numerusform>
                <numerusform>%n éléments masqués</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows</source>
            <extracomment>views/export_dialog.py</extracomment>
            <translation>
                <numerusform>%n ligne</numerusform>
                <numerusform>%n lignes</numerusform>
            </translation>
        </message>
        <message>
            <source>Choose a format.</source>
            <extracomment>views/export_dialog.py</extracomment>
            <translation>Choisissez un format.</translation>
        </message>
        <message>
            <source>Close</source>
            <extracomment>views/export_dialog.py</extracomment>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Each as Parquet and as lines of JSON.</source>
            <extracomment>views/export_dialog.py</extracomment>
            <translation>Chacun en Parquet et en lignes JSON.</translation>
        </message>
        <message>
            <source>Export a data set</source>
            <extracomment>views/export_dialog.py</extracomment>
            <translation>Exporter un jeu de données</translation>
        </message>
        <message>
            <source>Formats</source>
            <extracomment>views/export_dialog.py</extracomment>
            <translation>Formats</translation>
        </message>
        <message>
            <source>Language of the dialogues</source>
            <extracomment>views/export_dialog.py</extracomment>
            <translation>Langue des dialogues</translation>
        </message>
        <message>
            <source>Licence</source>
            <extracomment>views/export_dialog.py</extracomment>
            <translation>Licence</translation>
        </message>
        <message>
            <source>Open folder</source>
            <extracomment>views/export_dialog.py</extracomment>
            <translation>Ouvrir le dossier</translation>
        </message>
        <message>
            <source>See what is masked</source>
            <extracomment>views/export_dialog.py</extracomment>
            <translation>Voir ce qui est masqué</translation>
        </message>
        <message>
            <source>Switch on a dialogue that may leave.</source>
            <extracomment>views/export_dialog.py</extracomment>
            <translation>Autorisez un dialogue à sortir.</translation>
        </message>
        <message>
            <source>The policy is still busy.</source>
            <extracomment>views/export_dialog.py</extracomment>
            <translation>La politique est encore occupée.</translation>
        </message>
        <message>
            <source>What others may do with your words. The model's words may have terms too.</source>
            <extracomment>views/export_dialog.py</extracomment>
            <translation>Ce que d’autres peuvent faire de vos mots. Les mots du modèle peuvent aussi avoir leurs conditions.</translation>
        </message>
        <message>
            <source>Write the data set…</source>
            <extracomment>views/export_dialog.py</extracomment>
            <translation>Écrire le jeu de données…</translation>
        </message>
        <message>
            <source>Write the language as en, de or fr.</source>
            <extracomment>views/export_dialog.py</extracomment>
            <translation>Écrivez la langue sous la forme en, de ou fr.</translation>
        </message>
        <message>
            <source>{rows} in {files}, {masked}.</source>
            <extracomment>views/export_dialog.py</extracomment>
            <translation>{rows} dans {files}, {masked}.</translation>
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Close the search ({keys})</source>
            <extracomment>views/widgets/find_bar.py</extracomment>
            <translation>Fermer la recherche ({keys})</translation>
        </message>
        <message>
            <source>Find in this dialogue</source>
            <extracomment>views/widgets/find_bar.py</extracomment>
            <translation>Rechercher dans ce dialogue</translation>
        </message>
        <message>
            <source>Match case</source>
            <extracomment>views/widgets/find_bar.py</extracomment>
            <translation>Respecter la casse</translation>
        </message>
        <message>
            <source>Next hit ({keys})</source>
            <extracomment>views/widgets/find_bar.py</extracomment>
            <translation>Résultat suivant ({keys})</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <extracomment>views/widgets/find_bar.py</extracomment>
            <translation>Aucun résultat</translation>
        </message>
        <message>
            <source>Previous hit ({keys})</source>
            <extracomment>views/widgets/find_bar.py</extracomment>
            <translation>Résultat précédent ({keys})</translation>
        </message>
        <message>
            <source>{n} of {total}</source>
            <extracomment>views/widgets/find_bar.py</extracomment>
            <translation>{n} sur {total}</translation>
        </message>
    </context>
    <context>
        <name>FindingsDialog</name>
        <message>
            <source>Close</source>
            <extracomment>views/findings_dialog.py</extracomment>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Helper</source>
            <extracomment>views/findings_dialog.py</extracomment>
            <translation>Auxiliaire</translation>
        </message>
        <message>
            <source>It runs on this computer: it talks, is scored and learns here.</source>
            <extracomment>views/findings_dialog.py</extracomment>
            <translation>Il tourne sur cet ordinateur : c’est ici qu’il parle, est noté et apprend.</translation>
        </message>
        <message>
            <source>It was not asked yet: it opens when it is needed.</source>
            <extracomment>views/findings_dialog.py</extracomment>
            <translation>Il n’a pas encore été interrogé : il s’ouvre quand on en a besoin.</translation>
        </message>
        <message>
            <source>Its own chat template is not used: nobody has approved it yet.</source>
            <extracomment>views/findings_dialog.py</extracomment>
            <translation>Son propre gabarit de chat n’est pas utilisé : personne ne l’a encore approuvé.</translation>
        </message>
        <message>
            <source>Its own chat template is used: you have approved it.</source>
            <extracomment>views/findings_dialog.py</extracomment>
            <translation>Son propre gabarit de chat est utilisé : vous l’avez approuvé.</translation>
        </message>
        <message>
            <source>Judge</source>
            <extracomment>views/findings_dialog.py</extracomment>
            <translation>Juge</translation>
        </message>
        <message>
            <source>Policy</source>
            <extracomment>views/findings_dialog.py</extracomment>
            <translation>Politique</translation>
        </message>
        <message>
            <source>Reader of what a server writes</source>
            <extracomment>views/findings_dialog.py</extracomment>
            <translation>Lecteur de ce qu’écrit un serveur</translation>
        </message>
        <message>
            <source>What the models can do</source>
            <extracomment>views/findings_dialog.py</extracomment>
            <translation>Ce que savent faire les modèles</translation>
        </message>
        <message>
            <source>no</source>
            <extracomment>views/findings_dialog.py</extracomment>
            <translation>non</translation>
        </message>
        <message>
            <source>yes</source>
            <extracomment>views/findings_dialog.py</extracomment>
            <translation>oui</translation>
        </message>
    </context>
    <context>
        <name>FormChoice</name>
        <message>
            <source>A merged model, as a Hugging Face folder</source>
            <extracomment>views/widgets/form_choice.py</extracomment>
            <translation>Un modèle fusionné, en dossier Hugging Face</translation>
        </message>
        <message>
            <source>A merged model, as one GGUF file</source>
            <extracomment>views/widgets/form_choice.py</extracomment>
            <translation>Un modèle fusionné, en un seul fichier GGUF</translation>
        </message>
        <message>
            <source>For llama.cpp and the many programs that are made on it. It works by itself.</source>
            <extracomment>views/widgets/form_choice.py</extracomment>
            <translation>Pour llama.cpp et les nombreux programmes bâtis dessus. Il se suffit à lui-même.</translation>
        </message>
        <message>
            <source>For programs on transformers. The adapter is added to the base; it works by itself.</source>
            <extracomment>views/widgets/form_choice.py</extracomment>
            <translation>Pour les programmes bâtis sur transformers. L’adaptateur est ajouté au modèle de base ; le tout se suffit à lui-même.</translation>
        </message>
        <message>
            <source>For programs that put it on the same base model. Small; of no use without that base.</source>
            <extracomment>views/widgets/form_choice.py</extracomment>
            <translation>Pour les programmes qui le placent sur le même modèle de base. Petit ; inutile sans ce modèle de base.</translation>
        </message>
        <message>
            <source>Numbers of 16 bits: half the size, slightly rounded</source>
            <extracomment>views/widgets/form_choice.py</extracomment>
            <translation>Nombres sur 16 bits : moitié moins volumineux, légèrement arrondis</translation>
        </message>
        <message>
            <source>The adapter alone, as a PEFT folder</source>
            <extracomment>views/widgets/form_choice.py</extracomment>
            <translation>L’adaptateur seul, en dossier PEFT</translation>
        </message>
    </context>
    <context>
        <name>HistoryDialog</name>
        <message numerus="yes">
            <source>%n messages</source>
            <extracomment>views/history_dialog.py</extracomment>
            <translation>
                <numerusform>%n message</numerusform>
                <numerusform>%n messages</numerusform>
            </translation>
        </message>
        <message>
            <source>Close</source>
            <extracomment>views/history_dialog.py</extracomment>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Cycle {number} · {who}: {words}</source>
            <extracomment>views/history_dialog.py</extracomment>
            <translation>Cycle {number} · {who} : {words}</translation>
        </message>
        <message>
            <source>Messages found</source>
            <extracomment>views/history_dialog.py</extracomment>
            <translation>Messages trouvés</translation>
        </message>
        <message>
            <source>Nothing found</source>
            <extracomment>views/history_dialog.py</extracomment>
            <translation>Aucun résultat</translation>
        </message>
        <message>
            <source>Open message</source>
            <extracomment>views/history_dialog.py</extracomment>
            <translation>Ouvrir le message</translation>
        </message>
        <message>
            <source>Search all dialogues</source>
            <extracomment>views/history_dialog.py</extracomment>
            <translation>Rechercher dans tous les dialogues</translation>
        </message>
        <message numerus="yes">
            <source>The newest %n messages</source>
            <extracomment>views/history_dialog.py</extracomment>
            <translation>
                <numerusform>%n message, le plus récent</numerusform>
                <numerusform>Les %n messages les plus récents</numerusform>
            </translation>
        </message>
        <message>
            <source>Words of a message</source>
            <extracomment>views/history_dialog.py</extracomment>
            <translation>Mots d’un message</translation>
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message numerus="yes">
            <source>%n are refused</source>
            <extracomment>views/import_dialog.py</extracomment>
            <translation>
                <numerusform>%n est refusée</numerusform>
                <numerusform>%n sont refusées</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows</source>
            <extracomment>views/import_dialog.py</extracomment>
            <translation>
                <numerusform>%n ligne</numerusform>
                <numerusform>%n lignes</numerusform>
            </translation>
        </message>
        <message>
            <source>Authors</source>
            <extracomment>views/import_dialog.py</extracomment>
            <translation>Auteurs</translation>
        </message>
        <message>
            <source>Cancel</source>
            <extracomment>views/import_dialog.py</extracomment>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Choose a licence</source>
            <extracomment>views/import_dialog.py</extracomment>
            <translation>Choisissez une licence</translation>
        </message>
        <message>
            <source>Each becomes a cycle of its own.</source>
            <extracomment>views/import_dialog.py</extracomment>
            <translation>Chacun devient un cycle à part.</translation>
        </message>
        <message>
            <source>Import</source>
            <extracomment>views/import_dialog.py</extracomment>
            <translation>Importer</translation>
        </message>
        <message numerus="yes">
            <source>Import {taken} of %n rows</source>
            <extracomment>views/import_dialog.py</extracomment>
            <translation>
                <numerusform>Importer {taken} ligne sur %n</numerusform>
                <numerusform>Importer {taken} lignes sur %n</numerusform>
            </translation>
        </message>
        <message>
            <source>Licence</source>
            <extracomment>views/import_dialog.py</extracomment>
            <translation>Licence</translation>
        </message>
        <message>
            <source>No row can be imported.</source>
            <extracomment>views/import_dialog.py</extracomment>
            <translation>Aucune ligne ne peut être importée.</translation>
        </message>
        <message>
            <source>Nothing is unusual.</source>
            <extracomment>views/import_dialog.py</extracomment>
            <translation>Rien d’inhabituel.</translation>
        </message>
        <message>
            <source>The report, by line</source>
            <extracomment>views/import_dialog.py</extracomment>
            <translation>Le rapport, ligne par ligne</translation>
        </message>
        <message>
            <source>They are used for nothing until you say so.</source>
            <extracomment>views/import_dialog.py</extracomment>
            <translation>Ils ne servent à rien tant que vous ne l’avez pas dit.</translation>
        </message>
        <message>
            <source>Who made it, and where it is from</source>
            <extracomment>views/import_dialog.py</extracomment>
            <translation>Qui l’a fait, et d’où il vient</translation>
        </message>
        <message>
            <source>refused</source>
            <extracomment>views/import_dialog.py</extracomment>
            <translation>refusée</translation>
        </message>
        <message>
            <source>taken</source>
            <extracomment>views/import_dialog.py</extracomment>
            <translation>acceptée</translation>
        </message>
        <message>
            <source>{taken} of {rows} can be imported, {refused}.</source>
            <extracomment>views/import_dialog.py</extracomment>
            <translation>{taken} sur {rows} peuvent être importées, {refused}.</translation>
        </message>
        <message numerus="yes">
            <source>… and %n more lines.</source>
            <extracomment>views/import_dialog.py</extracomment>
            <translation>
                <numerusform>… et %n autre ligne.</numerusform>
                <numerusform>… et %n autres lignes.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Importing</name>
        <message>
            <source>A file to import</source>
            <extracomment>views/importing.py</extracomment>
            <translation>Un fichier à importer</translation>
        </message>
        <message>
            <source>Drop or open one of them, decide on its report, then take the next.</source>
            <extracomment>views/importing.py</extracomment>
            <translation>Déposez ou ouvrez l’un d’eux, décidez d’après son rapport, puis prenez le suivant.</translation>
        </message>
        <message>
            <source>Files are imported one at a time, so none of these was read.</source>
            <extracomment>views/importing.py</extracomment>
            <translation>Les fichiers s’importent un par un, aucun de ceux-ci n’a donc été lu.</translation>
        </message>
    </context>
    <context>
        <name>ImportsDialog</name>
        <message>
            <source>A policy update learns from an import only when it is for training. A benchmark is never learned from. What was one can never become the other.</source>
            <extracomment>views/imports_dialog.py</extracomment>
            <translation>Une mise à jour de la politique n’apprend d’un import que s’il est destiné à l’entraînement. On n’apprend jamais d’un benchmark. Ce qui a été l’un ne peut jamais devenir l’autre.</translation>
        </message>
        <message>
            <source>Done</source>
            <extracomment>views/imports_dialog.py</extracomment>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>Imports</source>
            <extracomment>views/imports_dialog.py</extracomment>
            <translation>Imports</translation>
        </message>
        <message>
            <source>Nothing was imported yet.</source>
            <extracomment>views/imports_dialog.py</extracomment>
            <translation>Rien n’a encore été importé.</translation>
        </message>
        <message>
            <source>Used for</source>
            <extracomment>views/imports_dialog.py</extracomment>
            <translation>Utilisé pour</translation>
        </message>
        <message>
            <source>What {name} is for</source>
            <extracomment>views/imports_dialog.py</extracomment>
            <translation>À quoi sert {name}</translation>
        </message>
        <message>
            <source>benchmark</source>
            <extracomment>views/imports_dialog.py</extracomment>
            <translation>benchmark</translation>
        </message>
        <message>
            <source>nothing</source>
            <extracomment>views/imports_dialog.py</extracomment>
            <translation>rien</translation>
        </message>
        <message>
            <source>training</source>
            <extracomment>views/imports_dialog.py</extracomment>
            <translation>entraînement</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <extracomment>views/imports_dialog.py</extracomment>
            <translation>retiré</translation>
        </message>
    </context>
    <context>
        <name>IntervalBar</name>
        <message>
            <source>0 %, live better</source>
            <extracomment>views/widgets/verdict_card.py</extracomment>
            <translation>0 %, active meilleure</translation>
        </message>
        <message>
            <source>100 %, candidate better</source>
            <extracomment>views/widgets/verdict_card.py</extracomment>
            <translation>100 %, candidat meilleur</translation>
        </message>
        <message>
            <source>50 %, even</source>
            <extracomment>views/widgets/verdict_card.py</extracomment>
            <translation>50 %, équilibre</translation>
        </message>
    </context>
    <context>
        <name>IntervalPlot</name>
        <message>
            <source>before {before}, after {after}</source>
            <extracomment>views/widgets/interval_plot.py</extracomment>
            <translation>avant {before}, après {after}</translation>
        </message>
    </context>
    <context>
        <name>JudgeButton</name>
        <message>
            <source>A model is busy.</source>
            <extracomment>views/widgets/judge_button.py</extracomment>
            <translation>Un modèle est occupé.</translation>
        </message>
        <message>
            <source>Ask the judge</source>
            <extracomment>views/widgets/judge_button.py</extracomment>
            <translation>Demander au juge</translation>
        </message>
        <message>
            <source>{name} compares the completions of each prompt, in both orders. What it prefers is shown once you have scored or ranked them.</source>
            <extracomment>views/widgets/judge_button.py</extracomment>
            <translation>{name} compare les complétions de chaque prompt, dans les deux ordres. Sa préférence s’affiche une fois que vous les avez notées ou classées.</translation>
        </message>
    </context>
    <context>
        <name>JudgeLine</name>
        <message>
            <source>In this cycle: {words}</source>
            <extracomment>views/widgets/judge_line.py</extracomment>
            <translation>Dans ce cycle : {words}</translation>
        </message>
        <message>
            <source>Judge: chose by the order alone</source>
            <extracomment>views/widgets/judge_line.py</extracomment>
            <translation>Juge : a choisi d’après l’ordre seul</translation>
        </message>
        <message>
            <source>Judge: could not be read</source>
            <extracomment>views/widgets/judge_line.py</extracomment>
            <translation>Juge : illisible</translation>
        </message>
        <message>
            <source>Judge: its word is not used</source>
            <extracomment>views/widgets/judge_line.py</extracomment>
            <translation>Juge : son avis n’est pas utilisé</translation>
        </message>
        <message>
            <source>Judge: no preference</source>
            <extracomment>views/widgets/judge_line.py</extracomment>
            <translation>Juge : sans préférence</translation>
        </message>
        <message>
            <source>Judge: prefers {letter} (both orders)</source>
            <extracomment>views/widgets/judge_line.py</extracomment>
            <translation>Juge : préfère {letter} (dans les deux ordres)</translation>
        </message>
        <message>
            <source>a tie</source>
            <extracomment>views/widgets/judge_line.py</extracomment>
            <translation>une égalité</translation>
        </message>
        <message>
            <source>could not be read</source>
            <extracomment>views/widgets/judge_line.py</extracomment>
            <translation>illisible</translation>
        </message>
        <message>
            <source>depends on the order</source>
            <extracomment>views/widgets/judge_line.py</extracomment>
            <translation>dépend de l’ordre</translation>
        </message>
        <message>
            <source>{name}, a model: its word is no score.</source>
            <extracomment>views/widgets/judge_line.py</extracomment>
            <translation>{name}, un modèle : son avis n’est pas une note.</translation>
        </message>
    </context>
    <context>
        <name>KeyButton</name>
        <message>
            <source>None</source>
            <extracomment>views/widgets/key_button.py</extracomment>
            <translation>Aucun</translation>
        </message>
        <message>
            <source>Press keys…</source>
            <extracomment>views/widgets/key_button.py</extracomment>
            <translation>Appuyez sur des touches…</translation>
        </message>
        <message>
            <source>Press to choose other keys</source>
            <extracomment>views/widgets/key_button.py</extracomment>
            <translation>Appuyez pour choisir d’autres touches</translation>
        </message>
        <message>
            <source>{title}: press keys</source>
            <extracomment>views/widgets/key_button.py</extracomment>
            <translation>{title} : appuyez sur des touches</translation>
        </message>
        <message>
            <source>{title}: {keys}</source>
            <extracomment>views/widgets/key_button.py</extracomment>
            <translation>{title} : {keys}</translation>
        </message>
    </context>
    <context>
        <name>KeyField</name>
        <message>
            <source>Enter a key</source>
            <extracomment>views/widgets/key_field.py</extracomment>
            <translation>Saisir une clé</translation>
        </message>
        <message>
            <source>Forget key</source>
            <extracomment>views/widgets/key_field.py</extracomment>
            <translation>Oublier la clé</translation>
        </message>
        <message>
            <source>New key</source>
            <extracomment>views/widgets/key_field.py</extracomment>
            <translation>Nouvelle clé</translation>
        </message>
        <message>
            <source>No key</source>
            <extracomment>views/widgets/key_field.py</extracomment>
            <translation>Pas de clé</translation>
        </message>
        <message>
            <source>Paste it here; it is not shown</source>
            <extracomment>views/widgets/key_field.py</extracomment>
            <translation>Collez-la ici ; elle ne s’affiche pas</translation>
        </message>
        <message>
            <source>Replace key</source>
            <extracomment>views/widgets/key_field.py</extracomment>
            <translation>Remplacer la clé</translation>
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
            <translation>Un modèle est occupé.</translation>
        </message>
        <message>
            <source>All prompts</source>
            <extracomment>views/labyrinth.py</extracomment>
            <translation>Tous les prompts</translation>
        </message>
        <message>
            <source>Choose at least one transformation.</source>
            <extracomment>views/labyrinth.py</extracomment>
            <translation>Choisissez au moins une transformation.</translation>
        </message>
        <message>
            <source>Continue to scoring</source>
            <extracomment>views/labyrinth.py</extracomment>
            <translation>Continuer vers la notation</translation>
        </message>
        <message>
            <source>Drop all</source>
            <extracomment>views/labyrinth.py</extracomment>
            <translation>Tout retirer</translation>
        </message>
        <message>
            <source>Go to the summary</source>
            <extracomment>views/labyrinth.py</extracomment>
            <translation>Aller au résumé</translation>
        </message>
        <message>
            <source>Labyrinth</source>
            <extracomment>views/labyrinth.py</extracomment>
            <translation>Labyrinthe</translation>
        </message>
        <message>
            <source>Labyrinth prompts are made from an approved summary and nothing else.</source>
            <extracomment>views/labyrinth.py</extracomment>
            <translation>Les prompts labyrinthes sont créés à partir d’un résumé approuvé et de rien d’autre.</translation>
        </message>
        <message>
            <source>Make all again that were not edited</source>
            <extracomment>views/labyrinth.py</extracomment>
            <translation>Refaire tous ceux qui n’ont pas été modifiés</translation>
        </message>
        <message>
            <source>Make labyrinth prompts</source>
            <extracomment>views/labyrinth.py</extracomment>
            <translation>Créer des prompts labyrinthes</translation>
        </message>
        <message>
            <source>Make more prompts</source>
            <extracomment>views/labyrinth.py</extracomment>
            <translation>Créer d’autres prompts</translation>
        </message>
        <message>
            <source>No approved summary yet</source>
            <extracomment>views/labyrinth.py</extracomment>
            <translation>Pas encore de résumé approuvé</translation>
        </message>
        <message>
            <source>Prompts that were answered stay as they are</source>
            <extracomment>views/labyrinth.py</extracomment>
            <translation>Les prompts qui ont reçu une réponse restent tels quels</translation>
        </message>
        <message>
            <source>Rephrase all in fluent language</source>
            <extracomment>views/labyrinth.py</extracomment>
            <translation>Tout reformuler en langage fluide</translation>
        </message>
        <message>
            <source>The policy is busy or not loaded.</source>
            <extracomment>views/labyrinth.py</extracomment>
            <translation>La politique est occupée ou n’est pas chargée.</translation>
        </message>
        <message>
            <source>Your summary as prompts that are hard to answer coherently.</source>
            <extracomment>views/labyrinth.py</extracomment>
            <translation>Votre résumé, en prompts auxquels il est difficile de répondre avec cohérence.</translation>
        </message>
    </context>
    <context>
        <name>LikertRow</name>
        <message>
            <source>no answer yet</source>
            <extracomment>views/widgets/likert_row.py</extracomment>
            <translation>pas encore de réponse</translation>
        </message>
    </context>
    <context>
        <name>LinkDialog</name>
        <message>
            <source>Open</source>
            <extracomment>views/link_dialog.py</extracomment>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Open a web page?</source>
            <extracomment>views/link_dialog.py</extracomment>
            <translation>Ouvrir une page web ?</translation>
        </message>
        <message>
            <source>The policy wrote this address. Open it in your browser?</source>
            <extracomment>views/link_dialog.py</extracomment>
            <translation>C’est la politique qui a écrit cette adresse. L’ouvrir dans votre navigateur ?</translation>
        </message>
    </context>
    <context>
        <name>LogicGraph</name>
        <message>
            <source>Logic map as a graph</source>
            <extracomment>views/widgets/logic_graph.py</extracomment>
            <translation>Carte logique en graphe</translation>
        </message>
    </context>
    <context>
        <name>LogicNode</name>
        <message>
            <source>Conclusion {number}</source>
            <extracomment>views/widgets/logic_node.py</extracomment>
            <translation>Conclusion {number}</translation>
        </message>
        <message>
            <source>Fact {number}</source>
            <extracomment>views/widgets/logic_node.py</extracomment>
            <translation>Fait {number}</translation>
        </message>
    </context>
    <context>
        <name>LogicView</name>
        <message numerus="yes">
            <source>%n facts lead to no conclusion; they are in the fact ledger only.</source>
            <extracomment>views/widgets/logic_view.py</extracomment>
            <translation>
                <numerusform>%n fait ne mène à aucune conclusion ; il n’est que dans le registre des faits.</numerusform>
                <numerusform>%n faits ne mènent à aucune conclusion ; ils ne sont que dans le registre des faits.</numerusform>
            </translation>
        </message>
        <message>
            <source>A dashed arrow closes a circle: nothing follows from itself.</source>
            <extracomment>views/widgets/logic_view.py</extracomment>
            <translation>Une flèche en tirets ferme un cercle : rien ne découle de soi-même.</translation>
        </message>
        <message>
            <source>Choose a box to see where it comes from.</source>
            <extracomment>views/widgets/logic_view.py</extracomment>
            <translation>Choisissez une case pour voir d’où elle vient.</translation>
        </message>
        <message>
            <source>Conclusion {number}, {whose}</source>
            <extracomment>views/widgets/logic_view.py</extracomment>
            <translation>Conclusion {number}, {whose}</translation>
        </message>
        <message>
            <source>Fact {number}, {whose}</source>
            <extracomment>views/widgets/logic_view.py</extracomment>
            <translation>Fait {number}, {whose}</translation>
        </message>
        <message>
            <source>Graph</source>
            <extracomment>views/widgets/logic_view.py</extracomment>
            <translation>Graphe</translation>
        </message>
        <message>
            <source>List</source>
            <extracomment>views/widgets/logic_view.py</extracomment>
            <translation>Liste</translation>
        </message>
        <message>
            <source>Show the logic map as a graph</source>
            <extracomment>views/widgets/logic_view.py</extracomment>
            <translation>Afficher la carte logique en graphe</translation>
        </message>
        <message>
            <source>Show the logic map as a list</source>
            <extracomment>views/widgets/logic_view.py</extracomment>
            <translation>Afficher la carte logique en liste</translation>
        </message>
        <message>
            <source>edit it in the list</source>
            <extracomment>views/widgets/logic_view.py</extracomment>
            <translation>modifiez-la dans la liste</translation>
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>The policy has answered.</source>
            <extracomment>views/panes.py</extracomment>
            <translation>La politique a répondu.</translation>
        </message>
        <message>
            <source>There is nothing to hand over.</source>
            <extracomment>views/main_window.py</extracomment>
            <translation>Il n’y a rien à confier.</translation>
        </message>
    </context>
    <context>
        <name>MarkBox</name>
        <message>
            <source>Cancel</source>
            <extracomment>views/widgets/mark_box.py</extracomment>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Content</source>
            <extracomment>views/widgets/mark_box.py</extracomment>
            <translation>Contenu</translation>
        </message>
        <message>
            <source>It is about</source>
            <extracomment>views/widgets/mark_box.py</extracomment>
            <translation>Cela concerne</translation>
        </message>
        <message>
            <source>Logic</source>
            <extracomment>views/widgets/mark_box.py</extracomment>
            <translation>Logique</translation>
        </message>
        <message>
            <source>Mark for {name}</source>
            <extracomment>views/widgets/mark_box.py</extracomment>
            <translation>Marque pour {name}</translation>
        </message>
        <message>
            <source>Mark {words}</source>
            <extracomment>views/widgets/mark_box.py</extracomment>
            <translation>Marquer {words}</translation>
        </message>
        <message>
            <source>Persona</source>
            <extracomment>views/widgets/mark_box.py</extracomment>
            <translation>Persona</translation>
        </message>
        <message>
            <source>Remove the mark {words}</source>
            <extracomment>views/widgets/mark_box.py</extracomment>
            <translation>Retirer la marque {words}</translation>
        </message>
        <message>
            <source>Why these words are marked</source>
            <extracomment>views/widgets/mark_box.py</extracomment>
            <translation>Pourquoi ces mots sont marqués</translation>
        </message>
        <message>
            <source>Why? May stay empty</source>
            <extracomment>views/widgets/mark_box.py</extracomment>
            <translation>Pourquoi ? Peut rester vide</translation>
        </message>
    </context>
    <context>
        <name>MessageBar</name>
        <message>
            <source>Copy message</source>
            <extracomment>views/widgets/message_bar.py</extracomment>
            <translation>Copier le message</translation>
        </message>
        <message>
            <source>Earlier version</source>
            <extracomment>views/widgets/message_bar.py</extracomment>
            <translation>Version précédente</translation>
        </message>
        <message>
            <source>Edit message</source>
            <extracomment>views/widgets/message_bar.py</extracomment>
            <translation>Modifier le message</translation>
        </message>
        <message>
            <source>How it was written</source>
            <extracomment>views/widgets/message_bar.py</extracomment>
            <translation>Comment il a été écrit</translation>
        </message>
        <message>
            <source>Later version</source>
            <extracomment>views/widgets/message_bar.py</extracomment>
            <translation>Version suivante</translation>
        </message>
        <message>
            <source>Put it in your words</source>
            <extracomment>views/widgets/message_bar.py</extracomment>
            <translation>Le dire avec vos mots</translation>
        </message>
        <message>
            <source>Regenerate</source>
            <extracomment>views/widgets/message_bar.py</extracomment>
            <translation>Régénérer</translation>
        </message>
        <message>
            <source>Replies side by side</source>
            <extracomment>views/widgets/message_bar.py</extracomment>
            <translation>Réponses côte à côte</translation>
        </message>
    </context>
    <context>
        <name>MetricPlot</name>
        <message>
            <source>step</source>
            <extracomment>views/widgets/metric_plot.py</extracomment>
            <translation>étape</translation>
        </message>
        <message>
            <source>{name} {value}</source>
            <extracomment>views/widgets/metric_plot.py</extracomment>
            <translation>{name} {value}</translation>
        </message>
        <message>
            <source>{title}: no step yet</source>
            <extracomment>views/widgets/metric_plot.py</extracomment>
            <translation>{title} : pas encore d’étape</translation>
        </message>
        <message numerus="yes">
            <source>{title}: {now} {unit} after %n steps, from {low} to {high}</source>
            <extracomment>views/widgets/metric_plot.py</extracomment>
            <translation>
                <numerusform>{title} : {now} {unit} après %n étape, de {low} à {high}</numerusform>
                <numerusform>{title} : {now} {unit} après %n étapes, de {low} à {high}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>NoticeBar</name>
        <message>
            <source>Dismiss</source>
            <extracomment>views/widgets/notice_bar.py</extracomment>
            <translation>Ignorer</translation>
        </message>
    </context>
    <context>
        <name>PairCard</name>
        <message>
            <source>(no text)</source>
            <extracomment>views/widgets/pair_card.py</extracomment>
            <translation>(pas de texte)</translation>
        </message>
        <message>
            <source>A</source>
            <extracomment>views/widgets/pair_card.py</extracomment>
            <translation>A</translation>
        </message>
        <message>
            <source>A is better</source>
            <extracomment>views/widgets/pair_card.py</extracomment>
            <translation>A est meilleure</translation>
        </message>
        <message>
            <source>B</source>
            <extracomment>views/widgets/pair_card.py</extracomment>
            <translation>B</translation>
        </message>
        <message>
            <source>B is better</source>
            <extracomment>views/widgets/pair_card.py</extracomment>
            <translation>B est meilleure</translation>
        </message>
        <message>
            <source>Blind comparison, {place}</source>
            <extracomment>views/widgets/pair_card.py</extracomment>
            <translation>Comparaison à l’aveugle, {place}</translation>
        </message>
        <message>
            <source>Both bad</source>
            <extracomment>views/widgets/pair_card.py</extracomment>
            <translation>Les deux mauvaises</translation>
        </message>
        <message>
            <source>Completion A</source>
            <extracomment>views/widgets/pair_card.py</extracomment>
            <translation>Complétion A</translation>
        </message>
        <message>
            <source>Completion B</source>
            <extracomment>views/widgets/pair_card.py</extracomment>
            <translation>Complétion B</translation>
        </message>
        <message>
            <source>Held-out labyrinth prompt</source>
            <extracomment>views/widgets/pair_card.py</extracomment>
            <translation>Prompt labyrinthe réservé</translation>
        </message>
        <message>
            <source>Tie</source>
            <extracomment>views/widgets/pair_card.py</extracomment>
            <translation>Égalité</translation>
        </message>
        <message>
            <source>Which completion is better?</source>
            <extracomment>views/widgets/pair_card.py</extracomment>
            <translation>Quelle complétion est la meilleure ?</translation>
        </message>
    </context>
    <context>
        <name>PersonaDialog</name>
        <message>
            <source>Both say the same.</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation>Les deux disent la même chose.</translation>
        </message>
        <message>
            <source>Bring back this version</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation>Reprendre cette version</translation>
        </message>
        <message>
            <source>Close</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Compared with</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation>Comparée à</translation>
        </message>
        <message>
            <source>Drift from the first version</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation>Dérive depuis la première version</translation>
        </message>
        <message>
            <source>Drift is the share of words that only one of the two versions has. It knows words, not meanings.</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation>La dérive est la part des mots que seule l’une des deux versions contient. Elle connaît les mots, pas le sens.</translation>
        </message>
        <message>
            <source>It becomes a new version once you approve the summary; undo takes it back.</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation>Elle devient une nouvelle version dès que vous approuvez le résumé ; vous pouvez l’annuler.</translation>
        </message>
        <message>
            <source>This is the version in the summary now.</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation>C’est la version qui est dans le résumé actuel.</translation>
        </message>
        <message>
            <source>This version has no trait.</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation>Cette version n’a aucun trait.</translation>
        </message>
        <message>
            <source>Version {number}</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation>Version {number}</translation>
        </message>
        <message>
            <source>Version {number}, compared with version {other}</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation>Version {number}, comparée à la version {other}</translation>
        </message>
        <message>
            <source>Version {number}, cycle {cycle}
{state}, drift {drift}</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation>Version {number}, cycle {cycle}
{state}, dérive {drift}</translation>
        </message>
        <message>
            <source>Versions of the persona</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation>Versions de la persona</translation>
        </message>
        <message>
            <source>Versions, the newest first</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation>Versions, de la plus récente à la plus ancienne</translation>
        </message>
        <message>
            <source>What changed</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation>Ce qui a changé</translation>
        </message>
        <message>
            <source>approved</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation>approuvée</translation>
        </message>
        <message>
            <source>draft</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation>ébauche</translation>
        </message>
        <message>
            <source>the first</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation>la première</translation>
        </message>
        <message>
            <source>the newest</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation>la plus récente</translation>
        </message>
        <message>
            <source>the version before</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation>la version précédente</translation>
        </message>
    </context>
    <context>
        <name>PersonalData</name>
        <message numerus="yes">
            <source>%n times</source>
            <extracomment>views/widgets/export_personal.py</extracomment>
            <translation>
                <numerusform>%n fois</numerusform>
                <numerusform>%n fois</numerusform>
            </translation>
        </message>
        <message>
            <source>Addresses, numbers and keys that rules recognise, and your own name, are replaced by signs such as ⟨email 1⟩.</source>
            <extracomment>views/widgets/export_personal.py</extracomment>
            <translation>Les adresses, numéros et clés que des règles reconnaissent, ainsi que votre propre nom, sont remplacés par des signes tels que ⟨email 1⟩.</translation>
        </message>
        <message numerus="yes">
            <source>Found in %n places. What you uncheck is left as it is:</source>
            <extracomment>views/widgets/export_personal.py</extracomment>
            <translation>
                <numerusform>Trouvé à %n endroit. Ce que vous décochez reste tel quel :</numerusform>
                <numerusform>Trouvé à %n endroits. Ce que vous décochez reste tel quel :</numerusform>
            </translation>
        </message>
        <message>
            <source>Look at what would be masked before you write.</source>
            <extracomment>views/widgets/export_personal.py</extracomment>
            <translation>Vérifiez ce qui serait masqué avant d’écrire.</translation>
        </message>
        <message>
            <source>Mask personal data</source>
            <extracomment>views/widgets/export_personal.py</extracomment>
            <translation>Masquer les données personnelles</translation>
        </message>
        <message>
            <source>Names to mask</source>
            <extracomment>views/widgets/export_personal.py</extracomment>
            <translation>Noms à masquer</translation>
        </message>
        <message>
            <source>Names to mask, separated by commas</source>
            <extracomment>views/widgets/export_personal.py</extracomment>
            <translation>Noms à masquer, séparés par des virgules</translation>
        </message>
        <message>
            <source>No rule can see:</source>
            <extracomment>views/widgets/export_personal.py</extracomment>
            <translation>Aucune règle ne peut voir :</translation>
        </message>
        <message>
            <source>Nothing is masked. The card of the data set says so.</source>
            <extracomment>views/widgets/export_personal.py</extracomment>
            <translation>Rien n’est masqué. La fiche du jeu de données l’indique.</translation>
        </message>
        <message>
            <source>Nothing that the rules know was found.</source>
            <extracomment>views/widgets/export_personal.py</extracomment>
            <translation>Rien de ce que connaissent les règles n’a été trouvé.</translation>
        </message>
        <message>
            <source>Personal data</source>
            <extracomment>views/widgets/export_personal.py</extracomment>
            <translation>Données personnelles</translation>
        </message>
        <message>
            <source>{often}, in cycle {where}: …{excerpt}…</source>
            <extracomment>views/widgets/export_personal.py</extracomment>
            <translation>{often}, dans le cycle {where} : …{excerpt}…</translation>
        </message>
    </context>
    <context>
        <name>PolicyUpdatePage</name>
        <message>
            <source>About {minutes} min, going by your last policy update.</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation>Environ {minutes} min, d’après votre dernière mise à jour de la politique.</translation>
        </message>
        <message>
            <source>Blind comparison</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation>Comparaison à l’aveugle</translation>
        </message>
        <message>
            <source>Candidate</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation>Candidat</translation>
        </message>
        <message>
            <source>Compare on held-out prompts</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation>Comparer sur les prompts réservés</translation>
        </message>
        <message>
            <source>Discard</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation>Écarter</translation>
        </message>
        <message>
            <source>Figures of this policy update</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation>Chiffres de cette mise à jour de la politique</translation>
        </message>
        <message>
            <source>Go to scoring</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation>Aller à la notation</translation>
        </message>
        <message>
            <source>Nothing to learn from yet</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation>Rien dont apprendre pour l’instant</translation>
        </message>
        <message>
            <source>Pair {place} of {many}</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation>Paire {place} sur {many}</translation>
        </message>
        <message>
            <source>Policy update</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation>Mise à jour de la politique</translation>
        </message>
        <message>
            <source>Promote</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation>Promouvoir</translation>
        </message>
        <message>
            <source>Running</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation>En cours</translation>
        </message>
        <message>
            <source>See the verdict now</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation>Voir le verdict maintenant</translation>
        </message>
        <message>
            <source>Start policy update</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation>Lancer la mise à jour de la politique</translation>
        </message>
        <message>
            <source>Start the next cycle</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation>Commencer le cycle suivant</translation>
        </message>
        <message>
            <source>The live policy stays until you promote a candidate.</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation>La politique active reste en place tant que vous ne promouvez pas un candidat.</translation>
        </message>
        <message>
            <source>The policy is busy.</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation>La politique est occupée.</translation>
        </message>
        <message>
            <source>The policy is not loaded.</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation>La politique n’est pas chargée.</translation>
        </message>
        <message>
            <source>The policy is still loading.</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation>La politique est en cours de chargement.</translation>
        </message>
        <message>
            <source>This backend cannot update its policy; it can talk and be scored.</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation>Ce moteur ne peut pas mettre à jour sa politique ; elle peut parler et être notée.</translation>
        </message>
    </context>
    <context>
        <name>Predicted</name>
        <message>
            <source>What the reward model expects of you, from your other scores. Your own wins.</source>
            <extracomment>views/widgets/predicted.py</extracomment>
            <translation>Ce que le modèle de récompense attend de vous, d’après vos autres notes. Votre propre note l’emporte.</translation>
        </message>
        <message>
            <source>predicted {reward} ± {std}</source>
            <extracomment>views/widgets/predicted.py</extracomment>
            <translation>prévue {reward} ± {std}</translation>
        </message>
        <message>
            <source>{said}, not scored</source>
            <extracomment>views/widgets/predicted.py</extracomment>
            <translation>{said}, pas de note</translation>
        </message>
    </context>
    <context>
        <name>PresetChoice</name>
        <message>
            <source>As in the settings</source>
            <extracomment>views/widgets/preset_choice.py</extracomment>
            <translation>Comme dans les réglages</translation>
        </message>
        <message>
            <source>Edit this preset…</source>
            <extracomment>views/widgets/preset_choice.py</extracomment>
            <translation>Modifier ce préréglage…</translation>
        </message>
        <message>
            <source>How the policy is asked: {name} ({keys})</source>
            <extracomment>views/widgets/preset_choice.py</extracomment>
            <translation>Façon d’interroger la politique : {name} ({keys})</translation>
        </message>
        <message>
            <source>New preset…</source>
            <extracomment>views/widgets/preset_choice.py</extracomment>
            <translation>Nouveau préréglage…</translation>
        </message>
        <message>
            <source>Preset</source>
            <extracomment>views/widgets/preset_choice.py</extracomment>
            <translation>Préréglage</translation>
        </message>
        <message>
            <source>Preset: {name}</source>
            <extracomment>views/widgets/preset_choice.py</extracomment>
            <translation>Préréglage : {name}</translation>
        </message>
        <message>
            <source>Remove this preset</source>
            <extracomment>views/widgets/preset_choice.py</extracomment>
            <translation>Supprimer ce préréglage</translation>
        </message>
        <message>
            <source>as in the settings</source>
            <extracomment>views/widgets/preset_choice.py</extracomment>
            <translation>comme dans les réglages</translation>
        </message>
    </context>
    <context>
        <name>PresetForm</name>
        <message>
            <source>0 always gives the likeliest word; 1 is as the policy learns; 2 is wild.</source>
            <extracomment>views/preset_form.py</extracomment>
            <translation>0 donne toujours le mot le plus probable ; 1 correspond à ce avec quoi la politique apprend ; 2 est débridé.</translation>
        </message>
        <message>
            <source>Cancel</source>
            <extracomment>views/preset_form.py</extracomment>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Draws among the likeliest words that make up this share; 1 leaves out none.</source>
            <extracomment>views/preset_form.py</extracomment>
            <translation>Tire parmi les mots les plus probables qui totalisent cette part ; 1 n’en exclut aucun.</translation>
        </message>
        <message>
            <source>Edit preset</source>
            <extracomment>views/preset_form.py</extracomment>
            <translation>Modifier le préréglage</translation>
        </message>
        <message>
            <source>In tokens, which are words or parts of words.</source>
            <extracomment>views/preset_form.py</extracomment>
            <translation>En tokens, qui sont des mots ou des parties de mots.</translation>
        </message>
        <message>
            <source>Longest reply</source>
            <extracomment>views/preset_form.py</extracomment>
            <translation>Réponse la plus longue</translation>
        </message>
        <message>
            <source>Name</source>
            <extracomment>views/preset_form.py</extracomment>
            <translation>Nom</translation>
        </message>
        <message>
            <source>New preset</source>
            <extracomment>views/preset_form.py</extracomment>
            <translation>Nouveau préréglage</translation>
        </message>
        <message>
            <source>Persona</source>
            <extracomment>views/preset_form.py</extracomment>
            <translation>Persona</translation>
        </message>
        <message>
            <source>Save and use</source>
            <extracomment>views/preset_form.py</extracomment>
            <translation>Enregistrer et utiliser</translation>
        </message>
        <message>
            <source>Such as Brief and exact</source>
            <extracomment>views/preset_form.py</extracomment>
            <translation>Par exemple Bref et précis</translation>
        </message>
        <message>
            <source>System prompt</source>
            <extracomment>views/preset_form.py</extracomment>
            <translation>Prompt système</translation>
        </message>
        <message>
            <source>Temperature</source>
            <extracomment>views/preset_form.py</extracomment>
            <translation>Température</translation>
        </message>
        <message>
            <source>Top-p</source>
            <extracomment>views/preset_form.py</extracomment>
            <translation>Top-p</translation>
        </message>
        <message>
            <source>What the policy reads before the dialogue. Empty: nothing.</source>
            <extracomment>views/preset_form.py</extracomment>
            <translation>Ce que la politique lit avant le dialogue. Vide : rien.</translation>
        </message>
        <message>
            <source>Who the policy is to be. It takes the place of the persona snapshot of the cycle before; empty, the snapshot speaks.</source>
            <extracomment>views/preset_form.py</extracomment>
            <translation>Qui la politique doit être. Ce texte remplace l’instantané de la persona du cycle précédent ; vide, c’est l’instantané qui vaut.</translation>
        </message>
    </context>
    <context>
        <name>Problem</name>
        <message>
            <source>Ouroboros cannot start yet</source>
            <extracomment>views/welcome.py</extracomment>
            <translation>Ouroboros ne peut pas encore démarrer</translation>
        </message>
        <message>
            <source>Quit</source>
            <extracomment>views/welcome.py</extracomment>
            <translation>Quitter</translation>
        </message>
        <message>
            <source>Restore a backup…</source>
            <extracomment>views/welcome.py</extracomment>
            <translation>Restaurer une sauvegarde…</translation>
        </message>
        <message>
            <source>Settings</source>
            <extracomment>views/welcome.py</extracomment>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>Try again</source>
            <extracomment>views/welcome.py</extracomment>
            <translation>Réessayer</translation>
        </message>
    </context>
    <context>
        <name>PromptCard</name>
        <message>
            <source>A right answer respects</source>
            <extracomment>views/widgets/prompt_card.py</extracomment>
            <translation>Une bonne réponse respecte</translation>
        </message>
        <message>
            <source>Cancel</source>
            <extracomment>views/widgets/prompt_card.py</extracomment>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Drop</source>
            <extracomment>views/widgets/prompt_card.py</extracomment>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Edit</source>
            <extracomment>views/widgets/prompt_card.py</extracomment>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>Labyrinth prompt</source>
            <extracomment>views/widgets/prompt_card.py</extracomment>
            <translation>Prompt labyrinthe</translation>
        </message>
        <message>
            <source>Make it again with another seed</source>
            <extracomment>views/widgets/prompt_card.py</extracomment>
            <translation>Le refaire avec une autre graine</translation>
        </message>
        <message>
            <source>Never learned from: it is kept to compare policies after an update.</source>
            <extracomment>views/widgets/prompt_card.py</extracomment>
            <translation>Jamais utilisé pour l’apprentissage : il est gardé pour comparer les politiques après une mise à jour.</translation>
        </message>
        <message>
            <source>No longer in the text: {facts}</source>
            <extracomment>views/widgets/prompt_card.py</extracomment>
            <translation>N’est plus dans le texte : {facts}</translation>
        </message>
        <message>
            <source>Prompt {number}</source>
            <extracomment>views/widgets/prompt_card.py</extracomment>
            <translation>Prompt {number}</translation>
        </message>
        <message>
            <source>Put it back</source>
            <extracomment>views/widgets/prompt_card.py</extracomment>
            <translation>Remettre</translation>
        </message>
        <message>
            <source>Rephrase in fluent language</source>
            <extracomment>views/widgets/prompt_card.py</extracomment>
            <translation>Reformuler en langage fluide</translation>
        </message>
        <message>
            <source>Save</source>
            <extracomment>views/widgets/prompt_card.py</extracomment>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Text of the labyrinth prompt</source>
            <extracomment>views/widgets/prompt_card.py</extracomment>
            <translation>Texte du prompt labyrinthe</translation>
        </message>
        <message>
            <source>held out</source>
            <extracomment>views/widgets/prompt_card.py</extracomment>
            <translation>en réserve</translation>
        </message>
        <message>
            <source>“{fact}”</source>
            <extracomment>views/widgets/prompt_card.py</extracomment>
            <translation>« {fact} »</translation>
        </message>
    </context>
    <context>
        <name>QuickBar</name>
        <message>
            <source>Mark: {mark}</source>
            <extracomment>views/widgets/quick_bar.py</extracomment>
            <translation>Marquer : {mark}</translation>
        </message>
        <message>
            <source>Mark: {mark} ({keys})</source>
            <extracomment>views/widgets/quick_bar.py</extracomment>
            <translation>Marquer : {mark} ({keys})</translation>
        </message>
        <message>
            <source>Marked: {mark} ({keys})</source>
            <extracomment>views/widgets/quick_bar.py</extracomment>
            <translation>Marquée : {mark} ({keys})</translation>
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>All cycles…</source>
            <extracomment>views/rail.py</extracomment>
            <translation>Tous les cycles…</translation>
        </message>
        <message>
            <source>At the desk: {name}</source>
            <extracomment>views/rail.py</extracomment>
            <translation>À ce poste : {name}</translation>
        </message>
        <message>
            <source>Cycle history</source>
            <extracomment>views/rail.py</extracomment>
            <translation>Historique des cycles</translation>
        </message>
        <message>
            <source>Cycle {number}: {done} of 5 stages done, now at {stage}</source>
            <extracomment>views/rail.py</extracomment>
            <translation>Cycle {number} : {done}/5 étapes terminées, actuellement {stage}</translation>
        </message>
        <message>
            <source>Done</source>
            <extracomment>views/rail.py</extracomment>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>More</source>
            <extracomment>views/rail.py</extracomment>
            <translation>Plus</translation>
        </message>
        <message>
            <source>New cycle</source>
            <extracomment>views/rail.py</extracomment>
            <translation>Nouveau cycle</translation>
        </message>
        <message>
            <source>Next</source>
            <extracomment>views/rail.py</extracomment>
            <translation>Ensuite</translation>
        </message>
        <message>
            <source>Not yet</source>
            <extracomment>views/rail.py</extracomment>
            <translation>Pas encore</translation>
        </message>
        <message>
            <source>Now</source>
            <extracomment>views/rail.py</extracomment>
            <translation>Maintenant</translation>
        </message>
        <message>
            <source>Settings</source>
            <extracomment>views/rail.py</extracomment>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>Teacher</source>
            <extracomment>views/rail.py</extracomment>
            <translation>Enseignant</translation>
        </message>
        <message>
            <source>Teacher: {name}</source>
            <extracomment>views/rail.py</extracomment>
            <translation>Enseignant : {name}</translation>
        </message>
        <message>
            <source>This cycle is still empty.</source>
            <extracomment>views/rail.py</extracomment>
            <translation>Ce cycle est encore vide.</translation>
        </message>
        <message>
            <source>Untitled</source>
            <extracomment>views/rail.py</extracomment>
            <translation>Sans titre</translation>
        </message>
        <message>
            <source>Wait until the policy is done.</source>
            <extracomment>views/rail.py</extracomment>
            <translation>Attendez que la politique ait terminé.</translation>
        </message>
    </context>
    <context>
        <name>RankHandle</name>
        <message>
            <source>Drag {completion} to its rank</source>
            <extracomment>views/widgets/rank_handle.py</extracomment>
            <translation>Faire glisser {completion} vers son rang</translation>
        </message>
        <message>
            <source>{what}. These keys do the same: {keys}</source>
            <extracomment>views/widgets/rank_handle.py</extracomment>
            <translation>{what}. Ces touches font de même : {keys}</translation>
        </message>
    </context>
    <context>
        <name>RankStrip</name>
        <message>
            <source>Better than {others}</source>
            <extracomment>views/widgets/rank_strip.py</extracomment>
            <translation>Meilleure que {others}</translation>
        </message>
        <message>
            <source>Between {better} and {worse}</source>
            <extracomment>views/widgets/rank_strip.py</extracomment>
            <translation>Entre {better} et {worse}</translation>
        </message>
        <message>
            <source>Drop {letter} on a rank or between two: 1 is the best. Esc cancels.</source>
            <extracomment>views/widgets/rank_strip.py</extracomment>
            <translation>Déposez {letter} sur un rang ou entre deux : 1 est le meilleur. Échap annule.</translation>
        </message>
        <message>
            <source>Rank {place} of {many}</source>
            <extracomment>views/widgets/rank_strip.py</extracomment>
            <translation>Rang {place} sur {many}</translation>
        </message>
        <message>
            <source>Tie with {others}</source>
            <extracomment>views/widgets/rank_strip.py</extracomment>
            <translation>Ex æquo avec {others}</translation>
        </message>
        <message>
            <source>Worse than {others}</source>
            <extracomment>views/widgets/rank_strip.py</extracomment>
            <translation>Moins bonne que {others}</translation>
        </message>
    </context>
    <context>
        <name>RemarkBar</name>
        <message>
            <source>Comment</source>
            <extracomment>views/widgets/remark_bar.py</extracomment>
            <translation>Commenter</translation>
        </message>
        <message>
            <source>Flag, to look at it again</source>
            <extracomment>views/widgets/remark_bar.py</extracomment>
            <translation>Signaler, pour y revenir</translation>
        </message>
        <message>
            <source>Mark words</source>
            <extracomment>views/widgets/remark_bar.py</extracomment>
            <translation>Marquer des mots</translation>
        </message>
        <message>
            <source>Skip for now; a skip is no score</source>
            <extracomment>views/widgets/remark_bar.py</extracomment>
            <translation>Passer pour l’instant ; passer n’est pas noter</translation>
        </message>
        <message>
            <source>flagged</source>
            <extracomment>views/widgets/remark_bar.py</extracomment>
            <translation>signalée</translation>
        </message>
        <message>
            <source>skipped</source>
            <extracomment>views/widgets/remark_bar.py</extracomment>
            <translation>passée</translation>
        </message>
    </context>
    <context>
        <name>RemarkLists</name>
        <message>
            <source>Completions</source>
            <extracomment>views/widgets/remark_lists.py</extracomment>
            <translation>Complétions</translation>
        </message>
        <message>
            <source>Done</source>
            <extracomment>views/widgets/remark_lists.py</extracomment>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>Nothing like that.</source>
            <extracomment>views/widgets/remark_lists.py</extracomment>
            <translation>Rien de tel.</translation>
        </message>
        <message>
            <source>Prompt {place}, completion {letter}</source>
            <extracomment>views/widgets/remark_lists.py</extracomment>
            <translation>Prompt {place}, complétion {letter}</translation>
        </message>
        <message>
            <source>Search the comments</source>
            <extracomment>views/widgets/remark_lists.py</extracomment>
            <translation>Rechercher dans les commentaires</translation>
        </message>
        <message>
            <source>Skipped, flagged and commented completions</source>
            <extracomment>views/widgets/remark_lists.py</extracomment>
            <translation>Complétions passées, signalées et commentées</translation>
        </message>
        <message>
            <source>Skipped, flagged, commented</source>
            <extracomment>views/widgets/remark_lists.py</extracomment>
            <translation>Passées, signalées, commentées</translation>
        </message>
        <message>
            <source>flagged</source>
            <extracomment>views/widgets/remark_lists.py</extracomment>
            <translation>signalée</translation>
        </message>
        <message>
            <source>skipped</source>
            <extracomment>views/widgets/remark_lists.py</extracomment>
            <translation>passée</translation>
        </message>
    </context>
    <context>
        <name>ReplyColumn</name>
        <message>
            <source>Go on with it</source>
            <extracomment>views/widgets/reply_column.py</extracomment>
            <translation>Continuer avec elle</translation>
        </message>
        <message>
            <source>Go on with reply {number} ({keys})</source>
            <extracomment>views/widgets/reply_column.py</extracomment>
            <translation>Continuer avec la réponse {number} ({keys})</translation>
        </message>
        <message>
            <source>Reply {number}</source>
            <extracomment>views/widgets/reply_column.py</extracomment>
            <translation>Réponse {number}</translation>
        </message>
        <message>
            <source>Thinking…</source>
            <extracomment>views/widgets/reply_column.py</extracomment>
            <translation>Réflexion…</translation>
        </message>
        <message>
            <source>on your branch</source>
            <extracomment>views/widgets/reply_column.py</extracomment>
            <translation>sur votre branche</translation>
        </message>
    </context>
    <context>
        <name>RespectedList</name>
        <message>
            <source>Conclusion</source>
            <extracomment>views/widgets/respected.py</extracomment>
            <translation>Conclusion</translation>
        </message>
        <message>
            <source>Fact</source>
            <extracomment>views/widgets/respected.py</extracomment>
            <translation>Fait</translation>
        </message>
        <message>
            <source>Persona</source>
            <extracomment>views/widgets/respected.py</extracomment>
            <translation>Persona</translation>
        </message>
        <message>
            <source>What a right answer must respect</source>
            <extracomment>views/widgets/respected.py</extracomment>
            <translation>Ce qu’une bonne réponse doit respecter</translation>
        </message>
        <message>
            <source>{text} (no longer in the prompt)</source>
            <extracomment>views/widgets/respected.py</extracomment>
            <translation>{text} (n’est plus dans le prompt)</translation>
        </message>
    </context>
    <context>
        <name>RewriteBox</name>
        <message>
            <source>Cancel</source>
            <extracomment>views/widgets/rewrite_box.py</extracomment>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>How you would have said it</source>
            <extracomment>views/widgets/rewrite_box.py</extracomment>
            <translation>Comment vous l’auriez dit</translation>
        </message>
        <message>
            <source>Remove rewrite</source>
            <extracomment>views/widgets/rewrite_box.py</extracomment>
            <translation>Supprimer la réécriture</translation>
        </message>
        <message>
            <source>Save rewrite</source>
            <extracomment>views/widgets/rewrite_box.py</extracomment>
            <translation>Enregistrer la réécriture</translation>
        </message>
        <message>
            <source>What your rewrite changes</source>
            <extracomment>views/widgets/rewrite_box.py</extracomment>
            <translation>Ce que change votre réécriture</translation>
        </message>
        <message>
            <source>Your rewrite</source>
            <extracomment>views/widgets/rewrite_box.py</extracomment>
            <translation>Votre réécriture</translation>
        </message>
    </context>
    <context>
        <name>Ring</name>
        <message>
            <source>Cycle</source>
            <extracomment>views/widgets/ring.py</extracomment>
            <translation>Cycle</translation>
        </message>
    </context>
    <context>
        <name>Row</name>
        <message>
            <source>In your words</source>
            <extracomment>views/widgets/rows.py</extracomment>
            <translation>Avec vos mots</translation>
        </message>
        <message>
            <source>Policy</source>
            <extracomment>views/widgets/rows.py</extracomment>
            <translation>Politique</translation>
        </message>
        <message>
            <source>System</source>
            <extracomment>views/widgets/rows.py</extracomment>
            <translation>Système</translation>
        </message>
        <message>
            <source>Teacher</source>
            <extracomment>views/widgets/rows.py</extracomment>
            <translation>Enseignant</translation>
        </message>
    </context>
    <context>
        <name>RubricWeights</name>
        <message>
            <source>Content</source>
            <extracomment>views/widgets/rubric_weights.py</extracomment>
            <translation>Contenu</translation>
        </message>
        <message>
            <source>Done</source>
            <extracomment>views/widgets/rubric_weights.py</extracomment>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>How much each criterion counts in the reward. Scores stay as they are.</source>
            <extracomment>views/widgets/rubric_weights.py</extracomment>
            <translation>Le poids de chaque critère dans la récompense. Les notes restent telles quelles.</translation>
        </message>
        <message>
            <source>Logic</source>
            <extracomment>views/widgets/rubric_weights.py</extracomment>
            <translation>Logique</translation>
        </message>
        <message>
            <source>One weight at least must be above 0.</source>
            <extracomment>views/widgets/rubric_weights.py</extracomment>
            <translation>Un poids au moins doit être supérieur à 0.</translation>
        </message>
        <message>
            <source>Persona</source>
            <extracomment>views/widgets/rubric_weights.py</extracomment>
            <translation>Persona</translation>
        </message>
        <message>
            <source>Weight of {name}</source>
            <extracomment>views/widgets/rubric_weights.py</extracomment>
            <translation>Poids de {name}</translation>
        </message>
        <message>
            <source>Weights of the criteria</source>
            <extracomment>views/widgets/rubric_weights.py</extracomment>
            <translation>Poids des critères</translation>
        </message>
    </context>
    <context>
        <name>ScoringDesk</name>
        <message>
            <source>A right answer respects</source>
            <extracomment>views/widgets/scoring_desk.py</extracomment>
            <translation>Une bonne réponse respecte</translation>
        </message>
        <message>
            <source>It comes in the order in which the prompts were made.</source>
            <extracomment>views/widgets/scoring_desk.py</extracomment>
            <translation>Il vient dans l’ordre où les prompts ont été créés.</translation>
        </message>
        <message>
            <source>It comes now because its kind was seldom scored so far.</source>
            <extracomment>views/widgets/scoring_desk.py</extracomment>
            <translation>Il vient maintenant parce que son genre a été peu noté jusqu’ici.</translation>
        </message>
        <message>
            <source>It comes now because its two best are predicted nearly alike.</source>
            <extracomment>views/widgets/scoring_desk.py</extracomment>
            <translation>Il vient maintenant parce que ses deux meilleures sont prévues presque à égalité.</translation>
        </message>
        <message>
            <source>It comes now because the reward model is unsure of it: ± {std}.</source>
            <extracomment>views/widgets/scoring_desk.py</extracomment>
            <translation>Il vient maintenant parce que le modèle de récompense en est peu sûr : ± {std}.</translation>
        </message>
        <message>
            <source>It was drawn at random, as a check.</source>
            <extracomment>views/widgets/scoring_desk.py</extracomment>
            <translation>Il a été tiré au hasard, comme contrôle.</translation>
        </message>
        <message>
            <source>Labyrinth prompt</source>
            <extracomment>views/widgets/scoring_desk.py</extracomment>
            <translation>Prompt labyrinthe</translation>
        </message>
        <message>
            <source>What a right answer respects</source>
            <extracomment>views/widgets/scoring_desk.py</extracomment>
            <translation>Ce que respecte une bonne réponse</translation>
        </message>
    </context>
    <context>
        <name>ScoringEmpty</name>
        <message>
            <source>Go to the labyrinth</source>
            <extracomment>views/widgets/scoring_empty.py</extracomment>
            <translation>Aller au labyrinthe</translation>
        </message>
        <message>
            <source>Let the policy answer</source>
            <extracomment>views/widgets/scoring_empty.py</extracomment>
            <translation>Laisser la politique répondre</translation>
        </message>
        <message>
            <source>No labyrinth prompts yet</source>
            <extracomment>views/widgets/scoring_empty.py</extracomment>
            <translation>Pas encore de prompts labyrinthes</translation>
        </message>
        <message>
            <source>Nothing to score yet</source>
            <extracomment>views/widgets/scoring_empty.py</extracomment>
            <translation>Rien à noter pour l’instant</translation>
        </message>
        <message>
            <source>The policy answers each labyrinth prompt several times. You score each completion for content, logic and persona, without knowing which one came first.</source>
            <extracomment>views/widgets/scoring_empty.py</extracomment>
            <translation>La politique répond plusieurs fois à chaque prompt labyrinthe. Vous notez chaque complétion sur le contenu, la logique et la persona, sans savoir laquelle est venue en premier.</translation>
        </message>
        <message>
            <source>The policy is busy or not loaded.</source>
            <extracomment>views/widgets/scoring_empty.py</extracomment>
            <translation>La politique est occupée ou n’est pas chargée.</translation>
        </message>
        <message>
            <source>The policy is still loading.</source>
            <extracomment>views/widgets/scoring_empty.py</extracomment>
            <translation>La politique est en cours de chargement.</translation>
        </message>
    </context>
    <context>
        <name>ScoringFooter</name>
        <message>
            <source>All bad</source>
            <extracomment>views/widgets/scoring_footer.py</extracomment>
            <translation>Toutes mauvaises</translation>
        </message>
        <message>
            <source>Answer the new prompts</source>
            <extracomment>views/widgets/scoring_footer.py</extracomment>
            <translation>Répondre aux nouveaux prompts</translation>
        </message>
        <message>
            <source>Continue to policy update</source>
            <extracomment>views/widgets/scoring_footer.py</extracomment>
            <translation>Continuer vers la mise à jour</translation>
        </message>
        <message>
            <source>Next prompt</source>
            <extracomment>views/widgets/scoring_footer.py</extracomment>
            <translation>Prompt suivant</translation>
        </message>
        <message>
            <source>None of these completions is good</source>
            <extracomment>views/widgets/scoring_footer.py</extracomment>
            <translation>Aucune de ces complétions n’est bonne</translation>
        </message>
        <message>
            <source>Previous prompt</source>
            <extracomment>views/widgets/scoring_footer.py</extracomment>
            <translation>Prompt précédent</translation>
        </message>
        <message>
            <source>Prompt {place} of {many}</source>
            <extracomment>views/widgets/scoring_footer.py</extracomment>
            <translation>Prompt {place} sur {many}</translation>
        </message>
        <message>
            <source>Score at least one.</source>
            <extracomment>views/widgets/scoring_footer.py</extracomment>
            <translation>Notez-en au moins une.</translation>
        </message>
    </context>
    <context>
        <name>ScoringPage</name>
        <message>
            <source>Agreement</source>
            <extracomment>views/scoring.py</extracomment>
            <translation>Accord</translation>
        </message>
        <message>
            <source>Scoring</source>
            <extracomment>views/scoring.py</extracomment>
            <translation>Notation</translation>
        </message>
        <message>
            <source>Weights</source>
            <extracomment>views/scoring.py</extracomment>
            <translation>Poids</translation>
        </message>
        <message>
            <source>You score each completion as soon as all of them are here.</source>
            <extracomment>views/scoring.py</extracomment>
            <translation>Vous noterez chaque complétion dès qu’elles seront toutes là.</translation>
        </message>
    </context>
    <context>
        <name>SelfCheck</name>
        <message>
            <source>Install Ouroboros again.</source>
            <extracomment>views/self_check.py</extracomment>
            <translation>Réinstallez Ouroboros.</translation>
        </message>
        <message>
            <source>This installation lacks {what}.</source>
            <extracomment>views/self_check.py</extracomment>
            <translation>Il manque {what} à cette installation.</translation>
        </message>
    </context>
    <context>
        <name>ServerChoice</name>
        <message>
            <source>No server yet</source>
            <extracomment>views/widgets/server_choice.py</extracomment>
            <translation>Pas encore de serveur</translation>
        </message>
        <message>
            <source>{name} (removed)</source>
            <extracomment>views/widgets/server_choice.py</extracomment>
            <translation>{name} (supprimé)</translation>
        </message>
    </context>
    <context>
        <name>ServerForm</name>
        <message>
            <source> a month</source>
            <extracomment>views/server_form.py</extracomment>
            <translation> par mois</translation>
        </message>
        <message>
            <source>A million tokens; 0 where it costs nothing.</source>
            <extracomment>views/server_form.py</extracomment>
            <translation>Un million de tokens ; 0 si c’est gratuit.</translation>
        </message>
        <message>
            <source>Add a server</source>
            <extracomment>views/server_form.py</extracomment>
            <translation>Ajouter un serveur</translation>
        </message>
        <message>
            <source>Address</source>
            <extracomment>views/server_form.py</extracomment>
            <translation>Adresse</translation>
        </message>
        <message>
            <source>As the server calls it</source>
            <extracomment>views/server_form.py</extracomment>
            <translation>Tel que le serveur l’appelle</translation>
        </message>
        <message>
            <source>Begins with https:// or http:// and often ends with /v1.</source>
            <extracomment>views/server_form.py</extracomment>
            <translation>Commence par https:// ou http:// et se termine souvent par /v1.</translation>
        </message>
        <message>
            <source>Budget</source>
            <extracomment>views/server_form.py</extracomment>
            <translation>Budget</translation>
        </message>
        <message>
            <source>Cancel</source>
            <extracomment>views/server_form.py</extracomment>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Edit server</source>
            <extracomment>views/server_form.py</extracomment>
            <translation>Modifier le serveur</translation>
        </message>
        <message>
            <source>In a calendar month. Once it is spent nothing more is sent there.</source>
            <extracomment>views/server_form.py</extracomment>
            <translation>Par mois civil. Une fois dépensé, plus rien n’y est envoyé.</translation>
        </message>
        <message>
            <source>Key</source>
            <extracomment>views/server_form.py</extracomment>
            <translation>Clé</translation>
        </message>
        <message>
            <source>Model</source>
            <extracomment>views/server_form.py</extracomment>
            <translation>Modèle</translation>
        </message>
        <message>
            <source>Name</source>
            <extracomment>views/server_form.py</extracomment>
            <translation>Nom</translation>
        </message>
        <message>
            <source>No limit</source>
            <extracomment>views/server_form.py</extracomment>
            <translation>Sans limite</translation>
        </message>
        <message>
            <source>Price of what it reads</source>
            <extracomment>views/server_form.py</extracomment>
            <translation>Prix de ce qu’il lit</translation>
        </message>
        <message>
            <source>Price of what it writes</source>
            <extracomment>views/server_form.py</extracomment>
            <translation>Prix de ce qu’il écrit</translation>
        </message>
        <message>
            <source>Save</source>
            <extracomment>views/server_form.py</extracomment>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Such as Llama at home</source>
            <extracomment>views/server_form.py</extracomment>
            <translation>Par exemple Llama à la maison</translation>
        </message>
    </context>
    <context>
        <name>ServerList</name>
        <message>
            <source>A server can be the policy, a judge or a helper. It runs on this computer, such as llama.cpp or Ollama, or elsewhere, such as OpenAI's. Nothing is sent to one elsewhere before you have agreed to it.</source>
            <extracomment>views/widgets/server_list.py</extracomment>
            <translation>Un serveur peut être la politique, un juge ou un auxiliaire. Il tourne sur cet ordinateur, comme llama.cpp ou Ollama, ou ailleurs, comme celui d’OpenAI. Rien n’est envoyé ailleurs avant que vous l’ayez accepté.</translation>
        </message>
        <message>
            <source>Agree that words go to {server}</source>
            <extracomment>views/widgets/server_list.py</extracomment>
            <translation>Accepter que du texte soit envoyé à {server}</translation>
        </message>
        <message>
            <source>Agree…</source>
            <extracomment>views/widgets/server_list.py</extracomment>
            <translation>Accepter…</translation>
        </message>
        <message>
            <source>Edit</source>
            <extracomment>views/widgets/server_list.py</extracomment>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>Edit {server}</source>
            <extracomment>views/widgets/server_list.py</extracomment>
            <translation>Modifier {server}</translation>
        </message>
        <message>
            <source>No price</source>
            <extracomment>views/widgets/server_list.py</extracomment>
            <translation>Pas de prix</translation>
        </message>
        <message>
            <source>No servers yet</source>
            <extracomment>views/widgets/server_list.py</extracomment>
            <translation>Pas encore de serveurs</translation>
        </message>
        <message>
            <source>Remove {server}</source>
            <extracomment>views/widgets/server_list.py</extracomment>
            <translation>Supprimer {server}</translation>
        </message>
        <message>
            <source>US$ {read} for a million tokens read, US$ {written} written</source>
            <extracomment>views/widgets/server_list.py</extracomment>
            <translation>{read} US$ le million de tokens lus, {written} US$ écrits</translation>
        </message>
        <message>
            <source>agreed on {day}</source>
            <extracomment>views/widgets/server_list.py</extracomment>
            <translation>accepté le {day}</translation>
        </message>
        <message>
            <source>at most US$ {budget} a month</source>
            <extracomment>views/widgets/server_list.py</extracomment>
            <translation>au plus {budget} US$ par mois</translation>
        </message>
        <message>
            <source>not agreed yet</source>
            <extracomment>views/widgets/server_list.py</extracomment>
            <translation>pas encore accepté</translation>
        </message>
        <message>
            <source>on this computer</source>
            <extracomment>views/widgets/server_list.py</extracomment>
            <translation>sur cet ordinateur</translation>
        </message>
    </context>
    <context>
        <name>ServersDialog</name>
        <message>
            <source>Add a server</source>
            <extracomment>views/servers_dialog.py</extracomment>
            <translation>Ajouter un serveur</translation>
        </message>
        <message>
            <source>Another server</source>
            <extracomment>views/servers_dialog.py</extracomment>
            <translation>Un autre serveur</translation>
        </message>
        <message>
            <source>Close</source>
            <extracomment>views/servers_dialog.py</extracomment>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Servers</source>
            <extracomment>views/servers_dialog.py</extracomment>
            <translation>Serveurs</translation>
        </message>
        <message>
            <source>Undo</source>
            <extracomment>views/servers_dialog.py</extracomment>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>“{name}” was removed.</source>
            <extracomment>views/servers_dialog.py</extracomment>
            <translation>« {name} » a été supprimé.</translation>
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>Add, edit and remove servers for models</source>
            <extracomment>views/settings_dialog.py</extracomment>
            <translation>Ajouter, modifier et supprimer des serveurs pour les modèles</translation>
        </message>
        <message>
            <source>Cancel</source>
            <extracomment>views/settings_dialog.py</extracomment>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Find a setting</source>
            <extracomment>views/settings_dialog.py</extracomment>
            <translation>Rechercher un réglage</translation>
        </message>
        <message>
            <source>No setting has these words.</source>
            <extracomment>views/settings_dialog.py</extracomment>
            <translation>Aucun réglage ne contient ces mots.</translation>
        </message>
        <message>
            <source>None</source>
            <extracomment>views/settings_dialog.py</extracomment>
            <translation>Aucun</translation>
        </message>
        <message>
            <source>Save</source>
            <extracomment>views/settings_dialog.py</extracomment>
            <translation>Enregistrer</translation>
        </message>
        <message>
            <source>Servers…</source>
            <extracomment>views/settings_dialog.py</extracomment>
            <translation>Serveurs…</translation>
        </message>
        <message>
            <source>Settings</source>
            <extracomment>views/settings_dialog.py</extracomment>
            <translation>Réglages</translation>
        </message>
    </context>
    <context>
        <name>SettleCard</name>
        <message>
            <source>(no text)</source>
            <extracomment>views/widgets/settle_card.py</extracomment>
            <translation>(pas de texte)</translation>
        </message>
        <message>
            <source>Can't say</source>
            <extracomment>views/widgets/settle_card.py</extracomment>
            <translation>Sans avis</translation>
        </message>
        <message>
            <source>Completion</source>
            <extracomment>views/widgets/settle_card.py</extracomment>
            <translation>Complétion</translation>
        </message>
        <message>
            <source>Content</source>
            <extracomment>views/widgets/settle_card.py</extracomment>
            <translation>Contenu</translation>
        </message>
        <message>
            <source>Labyrinth prompt</source>
            <extracomment>views/widgets/settle_card.py</extracomment>
            <translation>Prompt labyrinthe</translation>
        </message>
        <message>
            <source>Let this count</source>
            <extracomment>views/widgets/settle_card.py</extracomment>
            <translation>Retenir celle-ci</translation>
        </message>
        <message>
            <source>Logic</source>
            <extracomment>views/widgets/settle_card.py</extracomment>
            <translation>Logique</translation>
        </message>
        <message>
            <source>Persona</source>
            <extracomment>views/widgets/settle_card.py</extracomment>
            <translation>Persona</translation>
        </message>
        <message>
            <source>Reward</source>
            <extracomment>views/widgets/settle_card.py</extracomment>
            <translation>Récompense</translation>
        </message>
        <message>
            <source>Rewards {spread} apart</source>
            <extracomment>views/widgets/settle_card.py</extracomment>
            <translation>Récompenses à {spread} d’écart</translation>
        </message>
        <message>
            <source>Teacher {letter}</source>
            <extracomment>views/widgets/settle_card.py</extracomment>
            <translation>Enseignant {letter}</translation>
        </message>
        <message>
            <source>What shall count</source>
            <extracomment>views/widgets/settle_card.py</extracomment>
            <translation>Ce qui doit compter</translation>
        </message>
        <message>
            <source>What shall count instead</source>
            <extracomment>views/widgets/settle_card.py</extracomment>
            <translation>Ce qui doit compter à la place</translation>
        </message>
        <message>
            <source>can't say</source>
            <extracomment>views/widgets/settle_card.py</extracomment>
            <translation>sans avis</translation>
        </message>
        <message>
            <source>settled: this counts</source>
            <extracomment>views/widgets/settle_card.py</extracomment>
            <translation>tranché : ceci compte</translation>
        </message>
    </context>
    <context>
        <name>ShortcutsDialog</name>
        <message>
            <source>Close</source>
            <extracomment>views/shortcuts_dialog.py</extracomment>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <extracomment>views/shortcuts_dialog.py</extracomment>
            <translation>Raccourcis clavier</translation>
        </message>
        <message>
            <source>Press the keys beside an action to choose others, then Backspace for none or Esc to keep them. Those that every text and list has cannot be changed.</source>
            <extracomment>views/shortcuts_dialog.py</extracomment>
            <translation>Appuyez sur les touches à côté d’une action pour en choisir d’autres, puis sur Retour arrière pour aucune ou sur Échap pour les garder. Celles que tout texte et toute liste possèdent ne peuvent pas être changées.</translation>
        </message>
        <message>
            <source>Usual keys for all</source>
            <extracomment>views/shortcuts_dialog.py</extracomment>
            <translation>Touches habituelles pour tout</translation>
        </message>
        <message>
            <source>Usual keys for {title}</source>
            <extracomment>views/shortcuts_dialog.py</extracomment>
            <translation>Touches habituelles pour {title}</translation>
        </message>
        <message>
            <source>{keys} belongs to “{other}”. Choose others, or change those first.</source>
            <extracomment>views/shortcuts_dialog.py</extracomment>
            <translation>{keys} est déjà pris par « {other} ». Choisissez-en d’autres, ou changez d’abord celles-là.</translation>
        </message>
        <message>
            <source>{keys} moves the focus, or presses what has it. Choose others.</source>
            <extracomment>views/shortcuts_dialog.py</extracomment>
            <translation>{keys} déplace le focus, ou active ce qui l’a. Choisissez-en d’autres.</translation>
        </message>
        <message>
            <source>{keys} would be typed into texts. Add Ctrl or Alt, or take F1 to F12.</source>
            <extracomment>views/shortcuts_dialog.py</extracomment>
            <translation>{keys} s’écrirait dans les textes. Ajoutez Ctrl ou Alt, ou prenez F1 à F12.</translation>
        </message>
    </context>
    <context>
        <name>ShownBeside</name>
        <message numerus="yes">
            <source>Beside these: %n rehearsals, short texts by the reference policy, so that it loses little else</source>
            <extracomment>views/widgets/shown_beside.py</extracomment>
            <translation>
                <numerusform>En plus : %n révision, un court texte de la politique de référence, pour que peu d’autre chose se perde</numerusform>
                <numerusform>En plus : %n révisions, de courts textes de la politique de référence, pour que peu d’autre chose se perde</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Beside these: up to %n recall lessons, long dialogues about facts you approved and others that are made up</source>
            <extracomment>views/widgets/shown_beside.py</extracomment>
            <translation>
                <numerusform>En plus : au plus %n leçon de mémoire, un long dialogue sur des faits que vous avez approuvés et d’autres inventés</numerusform>
                <numerusform>En plus : jusqu’à %n leçons de mémoire, de longs dialogues sur des faits que vous avez approuvés et d’autres inventés</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>SittingProgress</name>
        <message numerus="yes">
            <source>%n left</source>
            <extracomment>views/widgets/sitting_progress.py</extracomment>
            <translation>
                <numerusform>%n restante</numerusform>
                <numerusform>%n restantes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n skipped</source>
            <extracomment>views/widgets/sitting_progress.py</extracomment>
            <translation>
                <numerusform>%n passée</numerusform>
                <numerusform>%n passées</numerusform>
            </translation>
        </message>
        <message>
            <source>Completions that are scored</source>
            <extracomment>views/widgets/sitting_progress.py</extracomment>
            <translation>Complétions notées</translation>
        </message>
        <message>
            <source>Skipped, flagged, commented</source>
            <extracomment>views/widgets/sitting_progress.py</extracomment>
            <translation>Passées, signalées, commentées</translation>
        </message>
        <message>
            <source>{minutes} active min</source>
            <extracomment>views/widgets/sitting_progress.py</extracomment>
            <translation>{minutes} min actives</translation>
        </message>
        <message>
            <source>{pace} s each in this sitting</source>
            <extracomment>views/widgets/sitting_progress.py</extracomment>
            <translation>{pace} s chacune dans cette séance</translation>
        </message>
        <message>
            <source>{scored} of {total} scored</source>
            <extracomment>views/widgets/sitting_progress.py</extracomment>
            <translation>{scored} sur {total} notées</translation>
        </message>
    </context>
    <context>
        <name>Starters</name>
        <message>
            <source>Ask me three questions about my week.</source>
            <extracomment>views/widgets/starters.py</extracomment>
            <translation>Pose-moi trois questions sur ma semaine.</translation>
        </message>
        <message>
            <source>Labyrinth prompts put what you agreed on to the test.</source>
            <extracomment>views/widgets/starters.py</extracomment>
            <translation>Les prompts labyrinthes mettent à l’épreuve ce dont vous êtes convenus.</translation>
        </message>
        <message>
            <source>Let us plan a small garden together.</source>
            <extracomment>views/widgets/starters.py</extracomment>
            <translation>Planifions ensemble un petit jardin.</translation>
        </message>
        <message>
            <source>Start a dialogue</source>
            <extracomment>views/widgets/starters.py</extracomment>
            <translation>Commencer un dialogue</translation>
        </message>
        <message>
            <source>Talk with the policy, a language model, until you agree.</source>
            <extracomment>views/widgets/starters.py</extracomment>
            <translation>Parlez avec la politique, un modèle de langage, jusqu’à ce que vous soyez d’accord.</translation>
        </message>
        <message>
            <source>Talk with the policy; what you agree on here is what it will learn.</source>
            <extracomment>views/widgets/starters.py</extracomment>
            <translation>Parlez avec la politique ; ce sur quoi vous vous accordez ici est ce qu’elle apprendra.</translation>
        </message>
        <message>
            <source>Welcome to Ouroboros</source>
            <extracomment>views/widgets/starters.py</extracomment>
            <translation>Bienvenue dans Ouroboros</translation>
        </message>
        <message>
            <source>You score, the policy learns, and you decide what stays.</source>
            <extracomment>views/widgets/starters.py</extracomment>
            <translation>Vous notez, la politique apprend, et vous décidez de ce qui reste.</translation>
        </message>
        <message>
            <source>{keys} begins with the first. Or write something of your own.</source>
            <extracomment>views/widgets/starters.py</extracomment>
            <translation>{keys} commence par la première. Ou écrivez ce que vous voulez.</translation>
        </message>
        <message>
            <source>{keys} installs it; then you can begin.</source>
            <extracomment>views/widgets/starters.py</extracomment>
            <translation>{keys} l’installe ; vous pourrez alors commencer.</translation>
        </message>
    </context>
    <context>
        <name>StatusBar</name>
        <message>
            <source>No policy</source>
            <extracomment>views/status.py</extracomment>
            <translation>Pas de politique</translation>
        </message>
        <message>
            <source>Saved {time}</source>
            <extracomment>views/status.py</extracomment>
            <translation>Enregistré {time}</translation>
        </message>
        <message>
            <source>adapter {number}</source>
            <extracomment>views/status.py</extracomment>
            <translation>adaptateur {number}</translation>
        </message>
        <message>
            <source>bare policy</source>
            <extracomment>views/status.py</extracomment>
            <translation>politique nue</translation>
        </message>
        <message>
            <source>loading</source>
            <extracomment>views/status.py</extracomment>
            <translation>chargement</translation>
        </message>
        <message>
            <source>not loaded</source>
            <extracomment>views/status.py</extracomment>
            <translation>non chargée</translation>
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
            <translation>Code en {language} : {code}</translation>
        </message>
        <message>
            <source>Code: {code}</source>
            <extracomment>views/widgets/stops.py</extracomment>
            <translation>Code : {code}</translation>
        </message>
        <message>
            <source>Link: {text}</source>
            <extracomment>views/widgets/stops.py</extracomment>
            <translation>Lien : {text}</translation>
        </message>
    </context>
    <context>
        <name>StrengthButton</name>
        <message>
            <source>Adapter {number} · {percent} %</source>
            <extracomment>views/widgets/strength.py</extracomment>
            <translation>Adaptateur {number} · {percent} %</translation>
        </message>
        <message>
            <source>How much of the live adapter answers in dialogues</source>
            <extracomment>views/widgets/strength.py</extracomment>
            <translation>Part de l’adaptateur actif dans les réponses des dialogues</translation>
        </message>
    </context>
    <context>
        <name>SummaryPage</name>
        <message>
            <source>Approve summary</source>
            <extracomment>views/summary.py</extracomment>
            <translation>Approuver le résumé</translation>
        </message>
        <message>
            <source>Approve summary ({keys})</source>
            <extracomment>views/summary.py</extracomment>
            <translation>Approuver le résumé ({keys})</translation>
        </message>
        <message>
            <source>Approved</source>
            <extracomment>views/summary.py</extracomment>
            <translation>Approuvé</translation>
        </message>
        <message>
            <source>Continue to labyrinth</source>
            <extracomment>views/summary.py</extracomment>
            <translation>Continuer vers le labyrinthe</translation>
        </message>
        <message>
            <source>Deleted “{text}”</source>
            <extracomment>views/summary.py</extracomment>
            <translation>« {text} » supprimé</translation>
        </message>
        <message>
            <source>Draft it again</source>
            <extracomment>views/summary.py</extracomment>
            <translation>Refaire l’ébauche</translation>
        </message>
        <message>
            <source>Draft it for me</source>
            <extracomment>views/summary.py</extracomment>
            <translation>Rédiger une ébauche</translation>
        </message>
        <message>
            <source>Go to the dialogue</source>
            <extracomment>views/summary.py</extracomment>
            <translation>Aller au dialogue</translation>
        </message>
        <message>
            <source>Needs at least one fact or conclusion.</source>
            <extracomment>views/summary.py</extracomment>
            <translation>Il faut au moins un fait ou une conclusion.</translation>
        </message>
        <message>
            <source>No summary yet</source>
            <extracomment>views/summary.py</extracomment>
            <translation>Pas encore de résumé</translation>
        </message>
        <message>
            <source>Nothing to summarise yet</source>
            <extracomment>views/summary.py</extracomment>
            <translation>Rien à résumer pour l’instant</translation>
        </message>
        <message>
            <source>Summary</source>
            <extracomment>views/summary.py</extracomment>
            <translation>Résumé</translation>
        </message>
        <message>
            <source>The helper</source>
            <extracomment>views/summary.py</extracomment>
            <translation>L’auxiliaire</translation>
        </message>
        <message>
            <source>The helper drafts a new summary; you take of it what is better</source>
            <extracomment>views/summary.py</extracomment>
            <translation>L’auxiliaire rédige un nouveau résumé ; vous en prenez ce qui est meilleur</translation>
        </message>
        <message>
            <source>The policy</source>
            <extracomment>views/summary.py</extracomment>
            <translation>La politique</translation>
        </message>
        <message>
            <source>The policy cannot be asked right now; you can write it yourself.</source>
            <extracomment>views/summary.py</extracomment>
            <translation>La politique ne peut pas être interrogée pour l’instant ; vous pouvez écrire le résumé vous-même.</translation>
        </message>
        <message>
            <source>The policy drafts a new summary; you take of it what is better</source>
            <extracomment>views/summary.py</extracomment>
            <translation>La politique rédige un nouveau résumé ; vous en prenez ce qui est meilleur</translation>
        </message>
        <message>
            <source>The policy is still loading.</source>
            <extracomment>views/summary.py</extracomment>
            <translation>La politique est en cours de chargement.</translation>
        </message>
        <message>
            <source>The summary condenses your dialogue into facts, conclusions and a persona. {who} drafts it, you correct and approve it. Labyrinth prompts are made from nothing else.</source>
            <extracomment>views/summary.py</extracomment>
            <translation>Le résumé condense votre dialogue en faits, conclusions et persona. {who} l’ébauche, vous le corrigez et l’approuvez. Les prompts labyrinthes ne sont créés à partir de rien d’autre.</translation>
        </message>
        <message>
            <source>Undo</source>
            <extracomment>views/summary.py</extracomment>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>What labyrinth prompts are made from. Every entry can be edited.</source>
            <extracomment>views/summary.py</extracomment>
            <translation>Ce dont sont faits les prompts labyrinthes. Chaque entrée est modifiable.</translation>
        </message>
        <message>
            <source>Write it myself</source>
            <extracomment>views/summary.py</extracomment>
            <translation>L’écrire moi-même</translation>
        </message>
    </context>
    <context>
        <name>TeacherMenu</name>
        <message>
            <source>Add a teacher…</source>
            <extracomment>views/teachers.py</extracomment>
            <translation>Ajouter un enseignant…</translation>
        </message>
    </context>
    <context>
        <name>TeacherWeights</name>
        <message>
            <source>How much each teacher counts</source>
            <extracomment>views/widgets/teacher_weights.py</extracomment>
            <translation>Poids de chaque enseignant</translation>
        </message>
        <message>
            <source>The reward of a completion is the weighted mean over its teachers. 0 leaves a teacher out, with rewrites and rankings. Policy updates that were made keep the rewards they learned from.</source>
            <extracomment>views/widgets/teacher_weights.py</extracomment>
            <translation>La récompense d’une complétion est la moyenne pondérée de ses enseignants. 0 exclut un enseignant, avec ses réécritures et classements. Les mises à jour de la politique déjà faites gardent les récompenses dont elles ont appris.</translation>
        </message>
        <message>
            <source>Weight of {name}</source>
            <extracomment>views/widgets/teacher_weights.py</extracomment>
            <translation>Poids de {name}</translation>
        </message>
    </context>
    <context>
        <name>TeachersDialog</name>
        <message numerus="yes">
            <source>%n more are hidden until you have scored those completions yourself.</source>
            <extracomment>views/teachers_dialog.py</extracomment>
            <translation>
                <numerusform>%n autre reste masquée jusqu’à ce que vous ayez noté cette complétion vous-même.</numerusform>
                <numerusform>%n autres restent masquées jusqu’à ce que vous ayez noté ces complétions vous-même.</numerusform>
            </translation>
        </message>
        <message>
            <source>A completion is listed here when two teachers' rewards are more than 0.5 apart: about one point on every criterion.</source>
            <extracomment>views/teachers_dialog.py</extracomment>
            <translation>Une complétion figure ici quand les récompenses de deux enseignants diffèrent de plus de 0,5 : environ un point sur chaque critère.</translation>
        </message>
        <message>
            <source>Agreement</source>
            <extracomment>views/teachers_dialog.py</extracomment>
            <translation>Accord</translation>
        </message>
        <message>
            <source>Close</source>
            <extracomment>views/teachers_dialog.py</extracomment>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Nothing to settle</source>
            <extracomment>views/teachers_dialog.py</extracomment>
            <translation>Rien à trancher</translation>
        </message>
        <message>
            <source>Teachers</source>
            <extracomment>views/teachers_dialog.py</extracomment>
            <translation>Enseignants</translation>
        </message>
        <message>
            <source>To settle</source>
            <extracomment>views/teachers_dialog.py</extracomment>
            <translation>À trancher</translation>
        </message>
        <message>
            <source>To settle ({count})</source>
            <extracomment>views/teachers_dialog.py</extracomment>
            <translation>À trancher ({count})</translation>
        </message>
        <message>
            <source>Weights</source>
            <extracomment>views/teachers_dialog.py</extracomment>
            <translation>Poids</translation>
        </message>
    </context>
    <context>
        <name>TemplateDialog</name>
        <message numerus="yes">
            <source>%Ln characters, digest {digest}</source>
            <extracomment>views/template_dialog.py</extracomment>
            <translation>
                <numerusform>%Ln caractère, empreinte {digest}</numerusform>
                <numerusform>%Ln caractères, empreinte {digest}</numerusform>
            </translation>
        </message>
        <message>
            <source>Chat template of the model</source>
            <extracomment>views/template_dialog.py</extracomment>
            <translation>Gabarit de chat du modèle</translation>
        </message>
        <message>
            <source>It is a small program that came with the model and writes each dialogue down for it. Look for sentences that you would not say to the model: whatever stands here is put around your words. What it does is limited, it reads no files and none of your words.</source>
            <extracomment>views/template_dialog.py</extracomment>
            <translation>C’est un petit programme livré avec le modèle, qui lui met chaque dialogue par écrit. Cherchez-y des phrases que vous ne diriez pas au modèle : tout ce qui s’y trouve est placé autour de vos mots. Ce qu’il fait est limité : il ne lit aucun fichier ni aucun de vos mots.</translation>
        </message>
        <message>
            <source>It is a small program that came with the model and writes each dialogue down for it. Take the approval back if it puts anything around your words that you would not say: the model is opened again, with the plain format.</source>
            <extracomment>views/template_dialog.py</extracomment>
            <translation>C’est un petit programme livré avec le modèle, qui lui met chaque dialogue par écrit. Retirez l’approbation s’il place autour de vos mots quelque chose que vous ne diriez pas : le modèle est rouvert, avec le format simple.</translation>
        </message>
        <message>
            <source>Keep the plain format</source>
            <extracomment>views/template_dialog.py</extracomment>
            <translation>Garder le format simple</translation>
        </message>
        <message>
            <source>Keep the template</source>
            <extracomment>views/template_dialog.py</extracomment>
            <translation>Garder le gabarit</translation>
        </message>
        <message>
            <source>Take the approval back</source>
            <extracomment>views/template_dialog.py</extracomment>
            <translation>Retirer l’approbation</translation>
        </message>
        <message>
            <source>Text of the chat template</source>
            <extracomment>views/template_dialog.py</extracomment>
            <translation>Texte du gabarit de chat</translation>
        </message>
        <message>
            <source>This model's own chat template is used: you approved it</source>
            <extracomment>views/template_dialog.py</extracomment>
            <translation>Le gabarit de chat propre à ce modèle est utilisé : vous l’avez approuvé</translation>
        </message>
        <message>
            <source>Use this model's own chat template?</source>
            <extracomment>views/template_dialog.py</extracomment>
            <translation>Utiliser le gabarit de chat propre à ce modèle ?</translation>
        </message>
        <message>
            <source>Use this template</source>
            <extracomment>views/template_dialog.py</extracomment>
            <translation>Utiliser ce gabarit</translation>
        </message>
    </context>
    <context>
        <name>TranscriptMenu</name>
        <message>
            <source>Copy</source>
            <extracomment>views/widgets/transcript_menu.py</extracomment>
            <translation>Copier</translation>
        </message>
        <message>
            <source>Copy as Markdown</source>
            <extracomment>views/widgets/transcript_menu.py</extracomment>
            <translation>Copier en Markdown</translation>
        </message>
        <message>
            <source>Copy code</source>
            <extracomment>views/widgets/transcript_menu.py</extracomment>
            <translation>Copier le code</translation>
        </message>
        <message>
            <source>Copy link address</source>
            <extracomment>views/widgets/transcript_menu.py</extracomment>
            <translation>Copier l’adresse du lien</translation>
        </message>
        <message>
            <source>Copy message</source>
            <extracomment>views/widgets/transcript_menu.py</extracomment>
            <translation>Copier le message</translation>
        </message>
        <message>
            <source>How it was written…</source>
            <extracomment>views/widgets/transcript_menu.py</extracomment>
            <translation>Comment il a été écrit…</translation>
        </message>
        <message>
            <source>Open link…</source>
            <extracomment>views/widgets/transcript_menu.py</extracomment>
            <translation>Ouvrir le lien…</translation>
        </message>
        <message>
            <source>Select all</source>
            <extracomment>views/widgets/transcript_menu.py</extracomment>
            <translation>Tout sélectionner</translation>
        </message>
    </context>
    <context>
        <name>TranscriptView</name>
        <message>
            <source>Copy code</source>
            <extracomment>views/widgets/transcript_view.py</extracomment>
            <translation>Copier le code</translation>
        </message>
        <message>
            <source>The code was copied.</source>
            <extracomment>views/widgets/transcript_view.py</extracomment>
            <translation>Le code a été copié.</translation>
        </message>
        <message>
            <source>Thinking…</source>
            <extracomment>views/widgets/transcript_view.py</extracomment>
            <translation>Réflexion…</translation>
        </message>
        <message>
            <source>Transcript</source>
            <extracomment>views/widgets/transcript_view.py</extracomment>
            <translation>Transcription</translation>
        </message>
    </context>
    <context>
        <name>TransformationPicker</name>
        <message>
            <source>All</source>
            <extracomment>views/widgets/transformation_picker.py</extracomment>
            <translation>Tout</translation>
        </message>
        <message>
            <source>Choose all transformations</source>
            <extracomment>views/widgets/transformation_picker.py</extracomment>
            <translation>Choisir toutes les transformations</translation>
        </message>
        <message>
            <source>Choose no transformation</source>
            <extracomment>views/widgets/transformation_picker.py</extracomment>
            <translation>Ne choisir aucune transformation</translation>
        </message>
        <message>
            <source>Combine in pairs</source>
            <extracomment>views/widgets/transformation_picker.py</extracomment>
            <translation>Combiner par deux</translation>
        </message>
        <message>
            <source>Each labyrinth prompt gets two of the chosen ones</source>
            <extracomment>views/widgets/transformation_picker.py</extracomment>
            <translation>Chaque prompt labyrinthe en reçoit deux parmi celles choisies</translation>
        </message>
        <message>
            <source>Each makes a question hard in its own way. Prompts take those chosen in turn.</source>
            <extracomment>views/widgets/transformation_picker.py</extracomment>
            <translation>Chacune rend une question difficile à sa manière. Les prompts prennent tour à tour celles qui sont choisies.</translation>
        </message>
        <message>
            <source>Make</source>
            <extracomment>views/widgets/transformation_picker.py</extracomment>
            <translation>Créer</translation>
        </message>
        <message>
            <source>None</source>
            <extracomment>views/widgets/transformation_picker.py</extracomment>
            <translation>Aucun</translation>
        </message>
        <message>
            <source>Prompts held out</source>
            <extracomment>views/widgets/transformation_picker.py</extracomment>
            <translation>Prompts réservés</translation>
        </message>
        <message>
            <source>Prompts to learn from</source>
            <extracomment>views/widgets/transformation_picker.py</extracomment>
            <translation>Prompts d’apprentissage</translation>
        </message>
        <message>
            <source>Transformations</source>
            <extracomment>views/widgets/transformation_picker.py</extracomment>
            <translation>Transformations</translation>
        </message>
        <message>
            <source>held out</source>
            <extracomment>views/widgets/transformation_picker.py</extracomment>
            <translation>en réserve</translation>
        </message>
        <message>
            <source>to learn from and</source>
            <extracomment>views/widgets/transformation_picker.py</extracomment>
            <translation>pour apprendre et</translation>
        </message>
        <message>
            <source>{chosen} of {all} chosen</source>
            <extracomment>views/widgets/transformation_picker.py</extracomment>
            <translation>{chosen} sur {all} choisies</translation>
        </message>
        <message numerus="yes">
            <source>{chosen} of {all} chosen, %n pairs</source>
            <extracomment>views/widgets/transformation_picker.py</extracomment>
            <translation>
                <numerusform>{chosen} sur {all} choisies, %n paire</numerusform>
                <numerusform>{chosen} sur {all} choisies, %n paires</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TransformationPreview</name>
        <message>
            <source>A right answer respects</source>
            <extracomment>views/widgets/transformation_preview.py</extracomment>
            <translation>Une bonne réponse respecte</translation>
        </message>
        <message>
            <source>Another example</source>
            <extracomment>views/widgets/transformation_preview.py</extracomment>
            <translation>Un autre exemple</translation>
        </message>
        <message>
            <source>Close the preview</source>
            <extracomment>views/widgets/transformation_preview.py</extracomment>
            <translation>Fermer l’aperçu</translation>
        </message>
        <message>
            <source>Preview of a labyrinth prompt</source>
            <extracomment>views/widgets/transformation_preview.py</extracomment>
            <translation>Aperçu d’un prompt labyrinthe</translation>
        </message>
        <message>
            <source>Underlined is what the transformation adds, struck through what it replaces.</source>
            <extracomment>views/widgets/transformation_preview.py</extracomment>
            <translation>Souligné : ce que la transformation ajoute ; barré : ce qu’elle remplace.</translation>
        </message>
        <message>
            <source>{title} on your own facts</source>
            <extracomment>views/widgets/transformation_preview.py</extracomment>
            <translation>{title} sur vos propres faits</translation>
        </message>
    </context>
    <context>
        <name>UnreadCard</name>
        <message>
            <source>I have read it</source>
            <extracomment>views/widgets/unread_card.py</extracomment>
            <translation>Je l’ai lu</translation>
        </message>
        <message>
            <source>Not read</source>
            <extracomment>views/widgets/unread_card.py</extracomment>
            <translation>Non lu</translation>
        </message>
        <message>
            <source>Read in part</source>
            <extracomment>views/widgets/unread_card.py</extracomment>
            <translation>Lu en partie</translation>
        </message>
        <message>
            <source>The draft was made without all of the dialogue</source>
            <extracomment>views/widgets/unread_card.py</extracomment>
            <translation>L’ébauche a été faite sans le dialogue entier</translation>
        </message>
        <message>
            <source>This much did not fit into what the model can read at once. Read it yourself, and add what matters.</source>
            <extracomment>views/widgets/unread_card.py</extracomment>
            <translation>Tout ceci dépassait ce que le modèle peut lire en une fois. Lisez-le vous-même et ajoutez ce qui importe.</translation>
        </message>
        <message>
            <source>message {first}</source>
            <extracomment>views/widgets/unread_card.py</extracomment>
            <translation>message {first}</translation>
        </message>
        <message>
            <source>messages {first} to {last}</source>
            <extracomment>views/widgets/unread_card.py</extracomment>
            <translation>messages {first} à {last}</translation>
        </message>
    </context>
    <context>
        <name>UpdateElsewhere</name>
        <message>
            <source>A machine with more memory or several GPUs can make this update. It gets a folder with what you wrote and scored, in plain text; the adapter that it writes becomes the candidate here, and is compared as any other.</source>
            <extracomment>views/widgets/update_elsewhere.py</extracomment>
            <translation>Une machine avec plus de mémoire ou plusieurs GPU peut faire cette mise à jour. Elle reçoit un dossier avec ce que vous avez écrit et noté, en texte clair ; l’adaptateur qu’elle écrit devient le candidat ici, et il est comparé comme tout autre.</translation>
        </message>
        <message>
            <source>Bring an adapter back…</source>
            <extracomment>views/widgets/update_elsewhere.py</extracomment>
            <translation>Rapporter un adaptateur…</translation>
        </message>
        <message>
            <source>Hand over to another machine…</source>
            <extracomment>views/widgets/update_elsewhere.py</extracomment>
            <translation>Confier à une autre machine…</translation>
        </message>
        <message>
            <source>On another machine</source>
            <extracomment>views/widgets/update_elsewhere.py</extracomment>
            <translation>Sur une autre machine</translation>
        </message>
    </context>
    <context>
        <name>UpdateFigures</name>
        <message>
            <source>Copy as table</source>
            <extracomment>views/widgets/update_figures.py</extracomment>
            <translation>Copier en tableau</translation>
        </message>
        <message>
            <source>Step</source>
            <extracomment>views/widgets/update_figures.py</extracomment>
            <translation>Étape</translation>
        </message>
        <message>
            <source>about {time} left</source>
            <extracomment>views/widgets/update_figures.py</extracomment>
            <translation>encore {time} environ</translation>
        </message>
        <message>
            <source>all steps done</source>
            <extracomment>views/widgets/update_figures.py</extracomment>
            <translation>toutes les étapes terminées</translation>
        </message>
        <message>
            <source>completion</source>
            <extracomment>views/widgets/update_figures.py</extracomment>
            <translation>complétion</translation>
        </message>
        <message>
            <source>cut at</source>
            <extracomment>views/widgets/update_figures.py</extracomment>
            <translation>coupé à</translation>
        </message>
        <message>
            <source>length, held out</source>
            <extracomment>views/widgets/update_figures.py</extracomment>
            <translation>longueur, prompts réservés</translation>
        </message>
        <message>
            <source>limit</source>
            <extracomment>views/widgets/update_figures.py</extracomment>
            <translation>limite</translation>
        </message>
        <message>
            <source>loss</source>
            <extracomment>views/widgets/update_figures.py</extracomment>
            <translation>perte</translation>
        </message>
        <message>
            <source>nats</source>
            <extracomment>views/widgets/update_figures.py</extracomment>
            <translation>nats</translation>
        </message>
        <message>
            <source>nats a token</source>
            <extracomment>views/widgets/update_figures.py</extracomment>
            <translation>nats par token</translation>
        </message>
        <message>
            <source>nats, stops at {limit}</source>
            <extracomment>views/widgets/update_figures.py</extracomment>
            <translation>nats, arrêt à {limit}</translation>
        </message>
        <message>
            <source>norm</source>
            <extracomment>views/widgets/update_figures.py</extracomment>
            <translation>norme</translation>
        </message>
        <message>
            <source>of tokens were clipped</source>
            <extracomment>views/widgets/update_figures.py</extracomment>
            <translation>des tokens ont été écrêtés</translation>
        </message>
        <message>
            <source>share</source>
            <extracomment>views/widgets/update_figures.py</extracomment>
            <translation>part</translation>
        </message>
        <message>
            <source>stopped itself at its limit</source>
            <extracomment>views/widgets/update_figures.py</extracomment>
            <translation>s’est arrêtée d’elle-même à sa limite</translation>
        </message>
        <message>
            <source>tokens</source>
            <extracomment>views/widgets/update_figures.py</extracomment>
            <translation>tokens</translation>
        </message>
        <message>
            <source>unusual</source>
            <extracomment>views/widgets/update_figures.py</extracomment>
            <translation>inhabituel</translation>
        </message>
        <message>
            <source>{done} of {all}</source>
            <extracomment>views/widgets/update_figures.py</extracomment>
            <translation>{done} sur {all}</translation>
        </message>
    </context>
    <context>
        <name>UpdateFit</name>
        <message>
            <source>Check again</source>
            <extracomment>views/widgets/update_fit.py</extracomment>
            <translation>Vérifier à nouveau</translation>
        </message>
        <message>
            <source>Does not fit</source>
            <extracomment>views/widgets/update_fit.py</extracomment>
            <translation>Ne tient pas</translation>
        </message>
        <message>
            <source>How much memory and time it takes could not be worked out.</source>
            <extracomment>views/widgets/update_fit.py</extracomment>
            <translation>La mémoire et le temps nécessaires n’ont pas pu être estimés.</translation>
        </message>
        <message>
            <source>It does not fit into memory.</source>
            <extracomment>views/widgets/update_fit.py</extracomment>
            <translation>Cela ne tient pas en mémoire.</translation>
        </message>
        <message>
            <source>Memory and time are worked out when the policy is loaded.</source>
            <extracomment>views/widgets/update_fit.py</extracomment>
            <translation>La mémoire et le temps sont estimés quand la politique est chargée.</translation>
        </message>
        <message>
            <source>What it takes</source>
            <extracomment>views/widgets/update_fit.py</extracomment>
            <translation>Ce qu’il faut</translation>
        </message>
        <message>
            <source>Working out memory and time…</source>
            <extracomment>views/widgets/update_fit.py</extracomment>
            <translation>Estimation de la mémoire et du temps…</translation>
        </message>
    </context>
    <context>
        <name>UpdateMessage</name>
        <message>
            <source>Both policies answer the held-out prompts</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation>Les deux politiques répondent aux prompts réservés</translation>
        </message>
        <message>
            <source>Compare it with the live policy on prompts it never learned from, without knowing which is which. Then promote or discard it.</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation>Comparez-le à la politique active sur des prompts dont il n’a jamais appris, sans savoir lequel est lequel. Puis promouvez-le ou écartez-le.</translation>
        </message>
        <message>
            <source>Give it up</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation>Abandonner</translation>
        </message>
        <message numerus="yes">
            <source>It had done {done} of %n steps.</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation>
                <numerusform>Elle avait fait {done} étape sur %n.</numerusform>
                <numerusform>Elle avait fait {done} étapes sur %n.</numerusform>
            </translation>
        </message>
        <message>
            <source>New instructions are written; no weights changed</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation>De nouvelles instructions sont écrites ; aucun poids n’a changé</translation>
        </message>
        <message>
            <source>Resume the policy update</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation>Reprendre la mise à jour</translation>
        </message>
        <message>
            <source>Resumed, it ends exactly as it would have ended; given up, the live policy stays as it is. Every score is kept either way.</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation>Si vous la reprenez, elle se termine exactement comme elle l’aurait fait ; si vous l’abandonnez, la politique active reste telle quelle. Dans les deux cas, chaque note est conservée.</translation>
        </message>
        <message>
            <source>The candidate is live now</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation>Le candidat est maintenant actif</translation>
        </message>
        <message>
            <source>The candidate is the same model. Before every dialogue it is told your persona snapshot's words and your best examples.</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation>Le candidat est le même modèle. Avant chaque dialogue, on lui donne les mots de votre instantané de la persona et vos meilleurs exemples.</translation>
        </message>
        <message>
            <source>The candidate was discarded</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation>Le candidat a été écarté</translation>
        </message>
        <message>
            <source>The candidate was rejected before a vote</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation>Le candidat a été rejeté avant tout vote</translation>
        </message>
        <message>
            <source>The live policy is unchanged, and every score is kept.</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation>La politique active est inchangée, et chaque note est conservée.</translation>
        </message>
        <message>
            <source>The live policy stays as it was. The candidate is kept in the list below.</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation>La politique active reste telle qu’elle était. Le candidat est conservé dans la liste ci-dessous.</translation>
        </message>
        <message>
            <source>The next dialogue is with it. Any earlier adapter is one click away.</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation>Le prochain dialogue se fera avec lui. Tout adaptateur antérieur est à un clic.</translation>
        </message>
        <message>
            <source>The policy update failed</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation>La mise à jour de la politique a échoué</translation>
        </message>
        <message>
            <source>The policy update made a candidate</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation>La mise à jour de la politique a produit un candidat</translation>
        </message>
        <message>
            <source>The policy update was interrupted</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation>La mise à jour de la politique a été interrompue</translation>
        </message>
        <message>
            <source>Then you compare their completions pair by pair, not knowing whose.</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation>Vous comparez ensuite leurs complétions paire par paire, sans savoir de qui elles sont.</translation>
        </message>
        <message>
            <source>There is no held-out prompt in this cycle to compare it on. You can promote it unseen, or discard it; the live policy can always be brought back.</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation>Ce cycle n’a aucun prompt réservé pour le comparer. Vous pouvez le promouvoir sans l’avoir vu, ou l’écarter ; la politique active peut toujours être rétablie.</translation>
        </message>
        <message>
            <source>You stopped the policy update</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation>Vous avez arrêté la mise à jour de la politique</translation>
        </message>
    </context>
    <context>
        <name>UpdateMethod</name>
        <message numerus="yes">
            <source>%n completions were not scored.</source>
            <extracomment>views/widgets/update_method.py</extracomment>
            <translation>
                <numerusform>%n complétion n’a pas été notée.</numerusform>
                <numerusform>%n complétions n’ont pas été notées.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Fitted on %n scores</source>
            <extracomment>views/widgets/update_method.py</extracomment>
            <translation>
                <numerusform>Ajusté sur %n note</numerusform>
                <numerusform>Ajusté sur %n notes</numerusform>
            </translation>
        </message>
        <message>
            <source>How it learns</source>
            <extracomment>views/widgets/update_method.py</extracomment>
            <translation>Comment elle apprend</translation>
        </message>
        <message>
            <source>Learn from predicted rewards too</source>
            <extracomment>views/widgets/update_method.py</extracomment>
            <translation>Apprendre aussi des récompenses prévues</translation>
        </message>
        <message>
            <source>Method of the policy update</source>
            <extracomment>views/widgets/update_method.py</extracomment>
            <translation>Méthode de la mise à jour de la politique</translation>
        </message>
        <message>
            <source>The reward model is fitted on your scores first.</source>
            <extracomment>views/widgets/update_method.py</extracomment>
            <translation>Le modèle de récompense est d’abord ajusté sur vos notes.</translation>
        </message>
        <message numerus="yes">
            <source>The reward model is sure enough of %n of them; the others wait for you.</source>
            <extracomment>views/widgets/update_method.py</extracomment>
            <translation>
                <numerusform>Le modèle de récompense est assez sûr pour %n d’entre elles ; les autres vous attendent.</numerusform>
                <numerusform>Le modèle de récompense est assez sûr pour %n d’entre elles ; les autres vous attendent.</numerusform>
            </translation>
        </message>
        <message>
            <source>it ranks answers like you with a correlation of {value}</source>
            <extracomment>views/widgets/update_method.py</extracomment>
            <translation>il classe les réponses comme vous avec une corrélation de {value}</translation>
        </message>
    </context>
    <context>
        <name>UpdateRunning</name>
        <message>
            <source>Pause</source>
            <extracomment>views/widgets/update_running.py</extracomment>
            <translation>Suspendre</translation>
        </message>
        <message>
            <source>Steps of the policy update</source>
            <extracomment>views/widgets/update_running.py</extracomment>
            <translation>Étapes de la mise à jour de la politique</translation>
        </message>
        <message>
            <source>Stop after this step</source>
            <extracomment>views/widgets/update_running.py</extracomment>
            <translation>Arrêter après cette étape</translation>
        </message>
        <message>
            <source>Stop now (reloads the model)</source>
            <extracomment>views/widgets/update_running.py</extracomment>
            <translation>Arrêter maintenant (recharge le modèle)</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <extracomment>views/widgets/update_running.py</extracomment>
            <translation>Arrêt en cours…</translation>
        </message>
        <message>
            <source>The computer is free meanwhile. Resumed, it ends in the same adapter.</source>
            <extracomment>views/widgets/update_running.py</extracomment>
            <translation>L’ordinateur est libre pendant ce temps. Reprise, elle aboutit au même adaptateur.</translation>
        </message>
    </context>
    <context>
        <name>UpdateSetup</name>
        <message numerus="yes">
            <source>%n preferences, from rankings, rewrites and choices between replies</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>
                <numerusform>%n préférence, tirée des classements, des réécritures et des choix entre réponses</numerusform>
                <numerusform>%n préférences, tirées des classements, des réécritures et des choix entre réponses</numerusform>
            </translation>
        </message>
        <message>
            <source>Advanced settings</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Réglages avancés</translation>
        </message>
        <message>
            <source>Back to the preset</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Revenir au préréglage</translation>
        </message>
        <message>
            <source>Below this share of its variety the candidate is rejected; 0 is off.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>En dessous de cette part de sa variété, le candidat est rejeté ; 0 désactive.</translation>
        </message>
        <message>
            <source>Beyond this distance the candidate is rejected, in nats a token; 0 is off.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Au-delà de cette distance, le candidat est rejeté, en nats par token ; 0 désactive.</translation>
        </message>
        <message>
            <source>Bias against variance of the advantage; 0.9 to 1.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Biais contre variance de l’avantage ; 0,9 à 1.</translation>
        </message>
        <message>
            <source>Bold</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Audacieux</translation>
        </message>
        <message>
            <source>Careful</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Prudent</translation>
        </message>
        <message>
            <source>Discount a token; 1 is right for short completions.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Décote par token ; 1 convient aux complétions courtes.</translation>
        </message>
        <message>
            <source>Distance from the reference policy that kl_coef is adapted to; 0 is off.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Distance à la politique de référence sur laquelle kl_coef s’ajuste ; 0 désactive.</translation>
        </message>
        <message>
            <source>Each rewrite is also shown under this many other transformations; 0 is off.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Chaque réécriture est aussi montrée sous ce nombre d’autres transformations ; 0 désactive.</translation>
        </message>
        <message>
            <source>How far it may move</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Jusqu’où elle peut se déplacer</translation>
        </message>
        <message>
            <source>How far one token's ratio may move; 0.1 to 0.3.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Jusqu’où peut aller le ratio d’un token ; 0,1 à 0,3.</translation>
        </message>
        <message>
            <source>How sharply rankings count; 0.05 to 0.5.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Netteté avec laquelle comptent les classements ; 0,05 à 0,5.</translation>
        </message>
        <message>
            <source>Imported: {what}</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Importé : {what}</translation>
        </message>
        <message>
            <source>Learns most from few scores, and is most likely to lose something else.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Apprend le plus de peu de notes, et risque le plus de perdre autre chose.</translation>
        </message>
        <message>
            <source>Long dialogues about your facts and made-up ones, asked at the end; 0 is off.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Longs dialogues sur vos faits et d’autres inventés, avec des questions à la fin ; 0 désactive.</translation>
        </message>
        <message>
            <source>Longest gradient; 0.5 to 2.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Norme maximale du gradient ; 0,5 à 2.</translation>
        </message>
        <message>
            <source>Moves clearly towards your scores and stays near the reference policy.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Se rapproche nettement de vos notes et reste près de la politique de référence.</translation>
        </message>
        <message>
            <source>Normal</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Normal</translation>
        </message>
        <message>
            <source>Optimiser steps a pass; 1 to 8 is safe.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Étapes d’optimisation par passe ; 1 à 8 est sûr.</translation>
        </message>
        <message>
            <source>Order of the minibatches; any number.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Ordre des mini-lots ; n’importe quel nombre.</translation>
        </message>
        <message>
            <source>Passes over the completions; 1 to 8 is safe.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Passes sur les complétions ; 1 à 8 est sûr.</translation>
        </message>
        <message>
            <source>Pull towards the reference policy; 0.01 to 0.2.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Rappel vers la politique de référence ; 0,01 à 0,2.</translation>
        </message>
        <message>
            <source>Reward for the same answer to the same question asked plainly; 0 is off.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Récompense pour la même réponse à la même question posée simplement ; 0 désactive.</translation>
        </message>
        <message>
            <source>Reward for variety; 0 to 0.01.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Récompense de la variété ; 0 à 0,01.</translation>
        </message>
        <message>
            <source>Short texts by the reference policy, so that little else is lost; 0 is off.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Courts textes de la politique de référence, pour que peu d’autre chose se perde ; 0 désactive.</translation>
        </message>
        <message>
            <source>Size of a step; 0.00005 to 0.001 is safe.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Taille d’une étape ; 0,00005 à 0,001 est sûr.</translation>
        </message>
        <message>
            <source>Small steps that stop early: little changes, little can go wrong.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Petites étapes et arrêt précoce : peu de changement, peu de risques.</translation>
        </message>
        <message>
            <source>The update stops at 1.5 times this, in nats; 0.02 to 0.2.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>La mise à jour s’arrête à 1,5 fois cette valeur, en nats ; 0,02 à 0,2.</translation>
        </message>
        <message>
            <source>Weight of your rankings; 0 to 1.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Poids de vos classements ; 0 à 1.</translation>
        </message>
        <message>
            <source>Weight of your rewrites, of recall lessons and rehearsals; 0 to 2.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Poids de vos réécritures, des leçons de mémoire et des révisions ; 0 à 2.</translation>
        </message>
        <message>
            <source>What a reward is held against: the other completions, or a learned value.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>À quoi se mesure une récompense : aux autres complétions ou à une valeur apprise.</translation>
        </message>
        <message>
            <source>What it learns from</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>Ce dont elle apprend</translation>
        </message>
        <message>
            <source>leave one out</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>leave-one-out</translation>
        </message>
        <message>
            <source>mean reward</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>récompense moyenne</translation>
        </message>
        <message>
            <source>mean reward, from {low} to {high}</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>récompense moyenne, de {low} à {high}</translation>
        </message>
        <message>
            <source>mean reward, from −1 to +1</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>récompense moyenne, de −1 à +1</translation>
        </message>
        <message>
            <source>rewrites, as demonstrations</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>réécritures, comme démonstrations</translation>
        </message>
        <message>
            <source>scored completions</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>complétions notées</translation>
        </message>
        <message numerus="yes">
            <source>scored completions; %n more cannot be learned from</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>
                <numerusform>complétions notées ; %n autre ne peut servir à l’apprentissage</numerusform>
                <numerusform>complétions notées ; %n autres ne peuvent servir à l’apprentissage</numerusform>
            </translation>
        </message>
        <message>
            <source>value head</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation>tête de valeur</translation>
        </message>
    </context>
    <context>
        <name>VerdictCard</name>
        <message>
            <source>Pair {place}: {outcome}</source>
            <extracomment>views/widgets/verdict_card.py</extracomment>
            <translation>Paire {place} : {outcome}</translation>
        </message>
        <message>
            <source>The candidate is better than the live policy, beyond chance.</source>
            <extracomment>views/widgets/verdict_card.py</extracomment>
            <translation>Le candidat est meilleur que la politique active, au-delà du hasard.</translation>
        </message>
        <message>
            <source>The candidate is worse than the live policy, beyond chance.</source>
            <extracomment>views/widgets/verdict_card.py</extracomment>
            <translation>Le candidat est moins bon que la politique active, au-delà du hasard.</translation>
        </message>
        <message>
            <source>The votes do not tell the candidate from the live policy.</source>
            <extracomment>views/widgets/verdict_card.py</extracomment>
            <translation>Les votes ne départagent pas le candidat et la politique active.</translation>
        </message>
        <message>
            <source>Vote by vote</source>
            <extracomment>views/widgets/verdict_card.py</extracomment>
            <translation>Vote par vote</translation>
        </message>
        <message numerus="yes">
            <source>Win rate {rate} %, 95 % interval {low} to {high} %, from {votes} of %n blind pairs on held-out prompts. A tie counts half; even is 50 %.</source>
            <extracomment>views/widgets/verdict_card.py</extracomment>
            <translation>
                <numerusform>Taux de victoire {rate} %, intervalle à 95 % de {low} à {high} %, sur {votes}/%n paire à l’aveugle de prompts réservés. Une égalité compte pour moitié ; l’équilibre est à 50 %.</numerusform>
                <numerusform>Taux de victoire {rate} %, intervalle à 95 % de {low} à {high} %, sur {votes} des %n paires à l’aveugle de prompts réservés. Une égalité compte pour moitié ; l’équilibre est à 50 %.</numerusform>
            </translation>
        </message>
        <message>
            <source>both bad</source>
            <extracomment>views/widgets/verdict_card.py</extracomment>
            <translation>les deux mauvaises</translation>
        </message>
        <message>
            <source>not voted on</source>
            <extracomment>views/widgets/verdict_card.py</extracomment>
            <translation>sans vote</translation>
        </message>
        <message>
            <source>the candidate was better</source>
            <extracomment>views/widgets/verdict_card.py</extracomment>
            <translation>le candidat était meilleur</translation>
        </message>
        <message>
            <source>the live policy was better</source>
            <extracomment>views/widgets/verdict_card.py</extracomment>
            <translation>la politique active était meilleure</translation>
        </message>
        <message>
            <source>tie</source>
            <extracomment>views/widgets/verdict_card.py</extracomment>
            <translation>égalité</translation>
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>Opening your cycles</source>
            <extracomment>views/welcome.py</extracomment>
            <translation>Ouverture de vos cycles</translation>
        </message>
        <message>
            <source>Opening your cycles…</source>
            <extracomment>views/welcome.py</extracomment>
            <translation>Ouverture de vos cycles…</translation>
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
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Stop now (reloads the model)</source>
            <extracomment>views/widgets/progress.py</extracomment>
            <translation>Arrêter maintenant (recharge le modèle)</translation>
        </message>
        <message>
            <source>Stopping…</source>
            <extracomment>views/widgets/progress.py</extracomment>
            <translation>Arrêt en cours…</translation>
        </message>
        <message>
            <source>{done} of {total} {unit}</source>
            <extracomment>views/widgets/progress.py</extracomment>
            <translation>{done} sur {total} {unit}</translation>
        </message>
    </context>
    <context>
        <name>WrittenDialog</name>
        <message>
            <source>Close</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>How this message was written</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>Comment ce message a été écrit</translation>
        </message>
    </context>
    <context>
        <name>_Canvas</name>
        <message>
            <source>follows from {numbers}</source>
            <extracomment>views/widgets/logic_graph.py</extracomment>
            <translation>découle de {numbers}</translation>
        </message>
    </context>
    <context>
        <name>_DiffRow</name>
        <message>
            <source>Add</source>
            <extracomment>views/widgets/draft_diff.py</extracomment>
            <translation>Ajouter</translation>
        </message>
        <message>
            <source>Change</source>
            <extracomment>views/widgets/draft_diff.py</extracomment>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>Follow from other entries</source>
            <extracomment>views/widgets/draft_diff.py</extracomment>
            <translation>Découle d’autres entrées</translation>
        </message>
        <message>
            <source>Remove</source>
            <extracomment>views/widgets/draft_diff.py</extracomment>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>conclusion</source>
            <extracomment>views/widgets/draft_diff.py</extracomment>
            <translation>conclusion</translation>
        </message>
        <message>
            <source>fact</source>
            <extracomment>views/widgets/draft_diff.py</extracomment>
            <translation>fait</translation>
        </message>
        <message>
            <source>trait of the persona</source>
            <extracomment>views/widgets/draft_diff.py</extracomment>
            <translation>trait de la persona</translation>
        </message>
    </context>
    <context>
        <name>_Legend</name>
        <message>
            <source>each step</source>
            <extracomment>views/widgets/metric_plot.py</extracomment>
            <translation>chaque étape</translation>
        </message>
        <message>
            <source>trend</source>
            <extracomment>views/widgets/metric_plot.py</extracomment>
            <translation>tendance</translation>
        </message>
    </context>
    <context>
        <name>_StrengthPopup</name>
        <message>
            <source>0 % is the bare policy, 100 % the adapter as it was promoted. Only your dialogues are with it: what you score and what is learned from stays at 100 %.</source>
            <extracomment>views/widgets/strength.py</extracomment>
            <translation>0 % est la politique nue, 100 % l’adaptateur tel qu’il a été promu. Cela ne concerne que vos dialogues : ce que vous notez et ce dont on apprend reste à 100 %.</translation>
        </message>
        <message>
            <source>Done</source>
            <extracomment>views/widgets/strength.py</extracomment>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>Strength of the adapter</source>
            <extracomment>views/widgets/strength.py</extracomment>
            <translation>Intensité de l’adaptateur</translation>
        </message>
        <message>
            <source>Strength of the adapter in dialogues</source>
            <extracomment>views/widgets/strength.py</extracomment>
            <translation>Intensité de l’adaptateur dans les dialogues</translation>
        </message>
        <message>
            <source>adapter</source>
            <extracomment>views/widgets/strength.py</extracomment>
            <translation>adaptateur</translation>
        </message>
        <message>
            <source>bare policy</source>
            <extracomment>views/widgets/strength.py</extracomment>
            <translation>politique nue</translation>
        </message>
    </context>
    <context>
        <name>_Tile</name>
        <message numerus="yes">
            <source>Estimated on your facts, from %n examples</source>
            <extracomment>views/widgets/transformation_picker.py</extracomment>
            <translation>
                <numerusform>Estimé sur vos faits, à partir de %n exemple</numerusform>
                <numerusform>Estimé sur vos faits, à partir de %n exemples</numerusform>
            </translation>
        </message>
        <message>
            <source>Preview</source>
            <extracomment>views/widgets/transformation_picker.py</extracomment>
            <translation>Aperçu</translation>
        </message>
        <message>
            <source>Preview of {title}</source>
            <extracomment>views/widgets/transformation_picker.py</extracomment>
            <translation>Aperçu de {title}</translation>
        </message>
    </context>
    <context>
        <name>actions</name>
        <message>
            <source>Adapters cannot be compared just now.</source>
            <extracomment>views/window_handlers.py</extracomment>
            <translation>Les adaptateurs ne peuvent pas être comparés pour l’instant.</translation>
        </message>
        <message>
            <source>All commands…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Toutes les commandes…</translation>
        </message>
        <message>
            <source>All completions are bad</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Toutes les complétions sont mauvaises</translation>
        </message>
        <message>
            <source>All cycles…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Tous les cycles…</translation>
        </message>
        <message>
            <source>Approve the summary</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Approuver le résumé</translation>
        </message>
        <message>
            <source>Backups…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Sauvegardes…</translation>
        </message>
        <message>
            <source>Bin…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Corbeille…</translation>
        </message>
        <message>
            <source>Bring an adapter back…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Rapporter un adaptateur…</translation>
        </message>
        <message>
            <source>Can't say</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Sans avis</translation>
        </message>
        <message>
            <source>Chat template of the model…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Gabarit de chat du modèle…</translation>
        </message>
        <message>
            <source>Check for updates in the browser…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Rechercher des mises à jour dans le navigateur…</translation>
        </message>
        <message>
            <source>Compare two adapters blind…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Comparer deux adaptateurs à l’aveugle…</translation>
        </message>
        <message>
            <source>Copy as Markdown</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Copier en Markdown</translation>
        </message>
        <message>
            <source>Copy what is selected, else the message</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Copier la sélection, sinon le message</translation>
        </message>
        <message>
            <source>Cycle</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Cycle</translation>
        </message>
        <message>
            <source>Delete this cycle</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Supprimer ce cycle</translation>
        </message>
        <message>
            <source>Dialogue</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Dialogue</translation>
        </message>
        <message>
            <source>Edit</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Modifier</translation>
        </message>
        <message>
            <source>Export a data set…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Exporter un jeu de données…</translation>
        </message>
        <message>
            <source>Find in the dialogue…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Rechercher dans le dialogue…</translation>
        </message>
        <message>
            <source>First, last message</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Premier, dernier message</translation>
        </message>
        <message>
            <source>A is better</source>
            <extracomment>views/actions.py</extracomment>
            <translation>A est meilleure</translation>
        </message>
        <message>
            <source>B is better</source>
            <extracomment>views/actions.py</extracomment>
            <translation>B est meilleure</translation>
        </message>
        <message>
            <source>Both bad</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Les deux mauvaises</translation>
        </message>
        <message>
            <source>Comment on the completion</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Commenter la complétion</translation>
        </message>
        <message>
            <source>Flag the completion</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Signaler la complétion</translation>
        </message>
        <message>
            <source>Go on with a reply</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Continuer avec une réponse</translation>
        </message>
        <message>
            <source>Go to</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Aller à</translation>
        </message>
        <message>
            <source>Hand over to another machine…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Confier à une autre machine…</translation>
        </message>
        <message>
            <source>Help</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Aide</translation>
        </message>
        <message>
            <source>How this message was written…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Comment ce message a été écrit…</translation>
        </message>
        <message>
            <source>Import…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Importer…</translation>
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Raccourcis clavier</translation>
        </message>
        <message>
            <source>Labyrinth</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Labyrinthe</translation>
        </message>
        <message>
            <source>Larger text</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Texte plus grand</translation>
        </message>
        <message>
            <source>Leave an edit of a message</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Quitter la modification d’un message</translation>
        </message>
        <message>
            <source>Map of branches…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Carte des branches…</translation>
        </message>
        <message>
            <source>Mark the reply: bad</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Marquer la réponse : mauvaise</translation>
        </message>
        <message>
            <source>Mark the reply: contradiction</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Marquer la réponse : contradiction</translation>
        </message>
        <message>
            <source>Mark the reply: good</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Marquer la réponse : bonne</translation>
        </message>
        <message>
            <source>Mark the reply: out of character</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Marquer la réponse : hors rôle</translation>
        </message>
        <message>
            <source>Mark words of the completion</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Marquer des mots de la complétion</translation>
        </message>
        <message>
            <source>Measure before and after…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Mesurer avant et après…</translation>
        </message>
        <message>
            <source>Models…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Modèles…</translation>
        </message>
        <message>
            <source>Move the entry</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Déplacer l’entrée</translation>
        </message>
        <message>
            <source>New cycle</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Nouveau cycle</translation>
        </message>
        <message>
            <source>Next completion</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Complétion suivante</translation>
        </message>
        <message>
            <source>Next hit</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Résultat suivant</translation>
        </message>
        <message>
            <source>Next message</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Message suivant</translation>
        </message>
        <message>
            <source>Next pane</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Volet suivant</translation>
        </message>
        <message>
            <source>Next prompt</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Prompt suivant</translation>
        </message>
        <message>
            <source>Rank {place}</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Rang {place}</translation>
        </message>
        <message>
            <source>Score {point} of 5</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Note {point} sur 5</translation>
        </message>
        <message>
            <source>Tie</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Égalité</translation>
        </message>
        <message>
            <source>Normal text size</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Taille de texte normale</translation>
        </message>
        <message>
            <source>Export an adapter…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Exporter un adaptateur…</translation>
        </message>
        <message>
            <source>Guide</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Mode d’emploi</translation>
        </message>
        <message>
            <source>Pause the policy update</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Suspendre la mise à jour de la politique</translation>
        </message>
        <message>
            <source>Policy update</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Mise à jour de la politique</translation>
        </message>
        <message>
            <source>Preset of the dialogue…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Préréglage du dialogue…</translation>
        </message>
        <message>
            <source>Previous completion</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Complétion précédente</translation>
        </message>
        <message>
            <source>Previous hit</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Résultat précédent</translation>
        </message>
        <message>
            <source>Previous message</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Message précédent</translation>
        </message>
        <message>
            <source>Previous pane</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Volet précédent</translation>
        </message>
        <message>
            <source>Previous prompt</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Prompt précédent</translation>
        </message>
        <message>
            <source>Quit</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Quitter</translation>
        </message>
        <message>
            <source>Redo</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Rétablir</translation>
        </message>
        <message>
            <source>Redo {what}</source>
            <extracomment>views/window_actions.py</extracomment>
            <translation>Rétablir {what}</translation>
        </message>
        <message>
            <source>Replies side by side…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Réponses côte à côte…</translation>
        </message>
        <message>
            <source>Reply</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Réponse</translation>
        </message>
        <message>
            <source>Rewrite the completion</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Réécrire la complétion</translation>
        </message>
        <message>
            <source>Scoring</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Notation</translation>
        </message>
        <message>
            <source>Search all dialogues…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Rechercher dans tous les dialogues…</translation>
        </message>
        <message>
            <source>Select the whole transcript</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Sélectionner toute la transcription</translation>
        </message>
        <message>
            <source>Select; by words</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Sélectionner ; par mots</translation>
        </message>
        <message>
            <source>Send the message</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Envoyer le message</translation>
        </message>
        <message>
            <source>Servers…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Serveurs…</translation>
        </message>
        <message>
            <source>Settings</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Réglages</translation>
        </message>
        <message>
            <source>Show and move the caret</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Afficher et déplacer le curseur</translation>
        </message>
        <message>
            <source>Side by side</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Côte à côte</translation>
        </message>
        <message>
            <source>Skip the completion</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Passer la complétion</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Texte plus petit</translation>
        </message>
        <message>
            <source>Stop what runs</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Arrêter ce qui est en cours</translation>
        </message>
        <message>
            <source>Strength of the adapter…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Intensité de l’adaptateur…</translation>
        </message>
        <message>
            <source>Summary</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Résumé</translation>
        </message>
        <message>
            <source>Undo</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Undo {what}</source>
            <extracomment>views/window_actions.py</extracomment>
            <translation>Annuler {what}</translation>
        </message>
        <message>
            <source>View</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Affichage</translation>
        </message>
        <message>
            <source>Wait for the update, or end the vote first.</source>
            <extracomment>views/window_handlers.py</extracomment>
            <translation>Attendez la mise à jour, ou terminez d’abord le vote.</translation>
        </message>
        <message>
            <source>What the models can do…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Ce que savent faire les modèles…</translation>
        </message>
        <message>
            <source>What was imported…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Ce qui a été importé…</translation>
        </message>
        <message>
            <source>Write a report of this cycle…</source>
            <extracomment>views/actions.py</extracomment>
            <translation>Écrire un rapport sur ce cycle…</translation>
        </message>
    </context>
    <context>
        <name>adapter_export</name>
        <message>
            <source>Possible when the policy is loaded and free.</source>
            <extracomment>views/adapter_export_dialog.py</extracomment>
            <translation>Possible quand la politique est chargée et libre.</translation>
        </message>
        <message>
            <source>There is nothing to export yet: a policy update makes an adapter.</source>
            <extracomment>views/adapter_export_dialog.py</extracomment>
            <translation>Il n’y a encore rien à exporter : c’est une mise à jour de la politique qui crée un adaptateur.</translation>
        </message>
        <message>
            <source>Where to put the folder</source>
            <extracomment>views/adapter_exporting.py</extracomment>
            <translation>Où placer le dossier</translation>
        </message>
    </context>
    <context>
        <name>attention</name>
        <message>
            <source>Answering the held-out prompts</source>
            <extracomment>views/attention.py</extracomment>
            <translation>Réponse aux prompts réservés</translation>
        </message>
        <message>
            <source>Answering the labyrinth prompts</source>
            <extracomment>views/attention.py</extracomment>
            <translation>Réponse aux prompts labyrinthes</translation>
        </message>
        <message>
            <source>Loading the model</source>
            <extracomment>views/attention.py</extracomment>
            <translation>Chargement du modèle</translation>
        </message>
        <message>
            <source>The draft of the summary</source>
            <extracomment>views/attention.py</extracomment>
            <translation>L’ébauche du résumé</translation>
        </message>
        <message>
            <source>The export</source>
            <extracomment>views/attention.py</extracomment>
            <translation>L’export</translation>
        </message>
        <message>
            <source>The import</source>
            <extracomment>views/attention.py</extracomment>
            <translation>L’import</translation>
        </message>
        <message>
            <source>The installation</source>
            <extracomment>views/attention.py</extracomment>
            <translation>L’installation</translation>
        </message>
        <message>
            <source>The policy update</source>
            <extracomment>views/attention.py</extracomment>
            <translation>La mise à jour de la politique</translation>
        </message>
        <message>
            <source>The reply</source>
            <extracomment>views/attention.py</extracomment>
            <translation>La réponse</translation>
        </message>
        <message>
            <source>What was running</source>
            <extracomment>views/attention.py</extracomment>
            <translation>Ce qui était en cours</translation>
        </message>
        <message>
            <source>{what} has ended.</source>
            <extracomment>views/attention.py</extracomment>
            <translation>{what} : terminé.</translation>
        </message>
        <message>
            <source>{what} has stopped: something went wrong.</source>
            <extracomment>views/attention.py</extracomment>
            <translation>{what} : arrêt à la suite d’un problème.</translation>
        </message>
        <message>
            <source>{what} is paused.</source>
            <extracomment>views/attention.py</extracomment>
            <translation>{what} : en pause.</translation>
        </message>
    </context>
    <context>
        <name>backups</name>
        <message numerus="yes">
            <source>%n cycles</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation>
                <numerusform>%n cycle</numerusform>
                <numerusform>%n cycles</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n messages</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation>
                <numerusform>%n message</numerusform>
                <numerusform>%n messages</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n scores</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation>
                <numerusform>%n note</numerusform>
                <numerusform>%n notes</numerusform>
            </translation>
        </message>
        <message>
            <source>A backup that you keep elsewhere</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation>Une sauvegarde que vous gardez ailleurs</translation>
        </message>
        <message>
            <source>A passphrase of several words. Without it nobody can read the file, you neither.</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation>Une phrase secrète de plusieurs mots. Sans elle, personne ne peut lire le fichier, pas même vous.</translation>
        </message>
        <message>
            <source>Back up now</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation>Sauvegarder maintenant</translation>
        </message>
        <message>
            <source>Backups</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation>Sauvegardes</translation>
        </message>
        <message>
            <source>Backups (*.age *.duckdb)</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation>Sauvegardes (*.age *.duckdb)</translation>
        </message>
        <message>
            <source>Backups are made by themselves while you work, and each was opened and counted before it was kept. Restoring keeps the present store beside; what you wrote since the newest backup is brought back from the journal.</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation>Les sauvegardes se font d’elles-mêmes pendant que vous travaillez, et chacune a été ouverte et comptée avant d’être conservée. La restauration garde la base actuelle à côté ; ce que vous avez écrit depuis la dernière sauvegarde est repris du journal.</translation>
        </message>
        <message>
            <source>From a file…</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation>Depuis un fichier…</translation>
        </message>
        <message>
            <source>Restore</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation>Restaurer</translation>
        </message>
        <message>
            <source>Restore the backup of {when}?</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation>Restaurer la sauvegarde du {when} ?</translation>
        </message>
        <message>
            <source>Restore {name}?</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation>Restaurer {name} ?</translation>
        </message>
        <message>
            <source>Save encrypted…</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation>Enregistrer chiffrée…</translation>
        </message>
        <message>
            <source>The passphrase of {name}</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation>La phrase secrète de {name}</translation>
        </message>
        <message>
            <source>The present store is kept beside, in the folder recovery. Nothing is deleted.</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation>La base actuelle est gardée à côté, dans le dossier recovery. Rien n’est supprimé.</translation>
        </message>
        <message>
            <source>There is no backup yet. The first one is made after ten minutes.</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation>Il n’y a pas encore de sauvegarde. La première se fait au bout de dix minutes.</translation>
        </message>
        <message>
            <source>Where to keep the encrypted backup</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation>Où garder la sauvegarde chiffrée</translation>
        </message>
        <message>
            <source>automatic</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation>automatique</translation>
        </message>
        <message>
            <source>before a new version</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation>avant une nouvelle version</translation>
        </message>
        <message>
            <source>before the store was changed</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation>avant une modification de la base</translation>
        </message>
        <message>
            <source>by hand</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation>à la main</translation>
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
            <translation>Corbeille</translation>
        </message>
        <message>
            <source>Deleted cycles are in no list, and nothing of them is lost. Put one back, or erase it for good: then it is gone from the store and from every backup.</source>
            <extracomment>views/bin_dialog.py</extracomment>
            <translation>Les cycles supprimés ne sont dans aucune liste, et rien n’en est perdu. Remettez-en un, ou effacez-le définitivement : il disparaît alors de la base et de toutes les sauvegardes.</translation>
        </message>
        <message>
            <source>Erase all for good…</source>
            <extracomment>views/bin_dialog.py</extracomment>
            <translation>Tout effacer définitivement…</translation>
        </message>
        <message>
            <source>Erase for good</source>
            <extracomment>views/bin_dialog.py</extracomment>
            <translation>Effacer définitivement</translation>
        </message>
        <message>
            <source>Erase for good: {numbers}?</source>
            <extracomment>views/bin_dialog.py</extracomment>
            <translation>Effacer définitivement : {numbers} ?</translation>
        </message>
        <message>
            <source>Erase for good…</source>
            <extracomment>views/bin_dialog.py</extracomment>
            <translation>Effacer définitivement…</translation>
        </message>
        <message>
            <source>Erase what is found for good…</source>
            <extracomment>views/bin_dialog.py</extracomment>
            <translation>Effacer définitivement les résultats…</translation>
        </message>
        <message>
            <source>Put back</source>
            <extracomment>views/bin_dialog.py</extracomment>
            <translation>Remettre</translation>
        </message>
        <message>
            <source>The bin is empty.</source>
            <extracomment>views/bin_dialog.py</extracomment>
            <translation>La corbeille est vide.</translation>
        </message>
        <message>
            <source>This cannot be undone. It goes from the store, the journal and every backup here. Adapters that learned from it stay and may repeat it; what you exported or saved elsewhere stays too.</source>
            <extracomment>views/bin_dialog.py</extracomment>
            <translation>Cette action est irréversible. Il disparaît de la base, du journal et de toutes les sauvegardes d’ici. Les adaptateurs qui en ont appris restent et peuvent le répéter ; ce que vous avez exporté ou enregistré ailleurs reste aussi.</translation>
        </message>
        <message>
            <source>begun {day}</source>
            <extracomment>views/bin_dialog.py</extracomment>
            <translation>commencé le {day}</translation>
        </message>
    </context>
    <context>
        <name>cycles</name>
        <message numerus="yes">
            <source>%Ln older ones are not shown. Find them by number, title or words.</source>
            <extracomment>views/searched_list.py</extracomment>
            <translation>
                <numerusform>%Ln plus ancien n’est pas affiché. Cherchez-le par numéro, titre ou mots.</numerusform>
                <numerusform>%Ln plus anciens ne sont pas affichés. Cherchez-les par numéro, titre ou mots.</numerusform>
            </translation>
        </message>
        <message>
            <source>All cycles</source>
            <extracomment>views/cycles_dialog.py</extracomment>
            <translation>Tous les cycles</translation>
        </message>
        <message>
            <source>Bin…</source>
            <extracomment>views/cycles_dialog.py</extracomment>
            <translation>Corbeille…</translation>
        </message>
        <message>
            <source>Delete</source>
            <extracomment>views/cycles_dialog.py</extracomment>
            <translation>Supprimer</translation>
        </message>
        <message>
            <source>Deleting a cycle puts it into the bin, and nothing of it is lost: it can be put back as it was. While it is there, nothing is learned from it, and it is in no data set.</source>
            <extracomment>views/cycles_dialog.py</extracomment>
            <translation>Supprimer un cycle le met à la corbeille, et rien n’en est perdu : il peut être remis tel quel. Tant qu’il y est, on n’en apprend rien et il ne figure dans aucun jeu de données.</translation>
        </message>
        <message>
            <source>Find by number, title or words of the dialogue</source>
            <extracomment>views/searched_list.py</extracomment>
            <translation>Rechercher par numéro, titre ou mots du dialogue</translation>
        </message>
        <message>
            <source>No cycle has this number or title, and no dialogue these words.</source>
            <extracomment>views/searched_list.py</extracomment>
            <translation>Aucun cycle n’a ce numéro ou ce titre, et aucun dialogue ces mots.</translation>
        </message>
        <message>
            <source>Open</source>
            <extracomment>views/cycles_dialog.py</extracomment>
            <translation>Ouvrir</translation>
        </message>
        <message>
            <source>Undo</source>
            <extracomment>views/cycles_dialog.py</extracomment>
            <translation>Annuler</translation>
        </message>
        <message>
            <source>Undo the deletion</source>
            <extracomment>views/cycles_dialog.py</extracomment>
            <translation>Annuler la suppression</translation>
        </message>
        <message>
            <source>Undo the putting back</source>
            <extracomment>views/cycles_dialog.py</extracomment>
            <translation>Annuler la remise en place</translation>
        </message>
        <message>
            <source>Untitled</source>
            <extracomment>views/searched_list.py</extracomment>
            <translation>Sans titre</translation>
        </message>
        <message>
            <source>begun {day}</source>
            <extracomment>views/cycles_dialog.py</extracomment>
            <translation>commencé le {day}</translation>
        </message>
        <message>
            <source>begun {day}, open now</source>
            <extracomment>views/cycles_dialog.py</extracomment>
            <translation>commencé le {day}, ouvert actuellement</translation>
        </message>
    </context>
    <context>
        <name>difficulty_words</name>
        <message>
            <source>Estimated from the text: words {words}, negations {negations}, conditions {conditions}, sentences about other things {strangers}, sentences between a fact and the question {distance}. How your policy does is told by your scores alone.</source>
            <extracomment>views/widgets/difficulty_words.py</extracomment>
            <translation>Estimé d’après le texte : mots {words}, négations {negations}, conditions {conditions}, phrases sur autre chose {strangers}, phrases entre un fait et la question {distance}. Seules vos notes disent comment s’en sort votre politique.</translation>
        </message>
        <message>
            <source>difficulty high</source>
            <extracomment>views/widgets/difficulty_words.py</extracomment>
            <translation>difficulté élevée</translation>
        </message>
        <message>
            <source>difficulty low</source>
            <extracomment>views/widgets/difficulty_words.py</extracomment>
            <translation>difficulté faible</translation>
        </message>
        <message>
            <source>difficulty medium</source>
            <extracomment>views/widgets/difficulty_words.py</extracomment>
            <translation>difficulté moyenne</translation>
        </message>
    </context>
    <context>
        <name>entry_source</name>
        <message>
            <source>added by you</source>
            <extracomment>views/widgets/entry_source.py</extracomment>
            <translation>ajouté par vous</translation>
        </message>
        <message>
            <source>drafted by a model</source>
            <extracomment>views/widgets/entry_source.py</extracomment>
            <translation>ébauché par un modèle</translation>
        </message>
        <message>
            <source>extracted from the dialogue</source>
            <extracomment>views/widgets/entry_source.py</extracomment>
            <translation>extrait du dialogue</translation>
        </message>
        <message>
            <source>from another branch</source>
            <extracomment>views/widgets/entry_source.py</extracomment>
            <translation>d’une autre branche</translation>
        </message>
        <message>
            <source>from message {number}</source>
            <extracomment>views/widgets/entry_source.py</extracomment>
            <translation>du message {number}</translation>
        </message>
        <message>
            <source>yours</source>
            <extracomment>views/widgets/entry_source.py</extracomment>
            <translation>de vous</translation>
        </message>
        <message>
            <source>“{quote}”</source>
            <extracomment>views/widgets/entry_source.py</extracomment>
            <translation>« {quote} »</translation>
        </message>
    </context>
    <context>
        <name>evaluation</name>
        <message>
            <source>Adapter {number}</source>
            <extracomment>views/evaluating.py</extracomment>
            <translation>Adaptateur {number}</translation>
        </message>
        <message>
            <source>After</source>
            <extracomment>views/evaluation_report.py</extracomment>
            <translation>Après</translation>
        </message>
        <message>
            <source>Bare policy</source>
            <extracomment>views/evaluating.py</extracomment>
            <translation>Politique nue</translation>
        </message>
        <message>
            <source>Before</source>
            <extracomment>views/evaluation_report.py</extracomment>
            <translation>Avant</translation>
        </message>
        <message>
            <source>Both adapters answered the same questions. Each figure is a mean with its 95 % interval; a hollow point is before, a filled one after. What is measured are words, by plain rules.</source>
            <extracomment>views/evaluation_report.py</extracomment>
            <translation>Les deux adaptateurs ont répondu aux mêmes questions. Chaque mesure est une moyenne avec son intervalle à 95 % ; un point creux, c’est avant, un point plein, après. Ce sont des mots qui sont mesurés, par des règles simples.</translation>
        </message>
        <message>
            <source>Conclusions kept</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Conclusions respectées</translation>
        </message>
        <message>
            <source>Contradictions</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Contradictions</translation>
        </message>
        <message>
            <source>Cycle {number}: before and after the policy update</source>
            <extracomment>views/evaluation_report.py</extracomment>
            <translation>Cycle {number} : avant et après la mise à jour de la politique</translation>
        </message>
        <message>
            <source>Date</source>
            <extracomment>views/evaluation_report.py</extracomment>
            <translation>Date</translation>
        </message>
        <message>
            <source>Everyday knowledge</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Connaissances courantes</translation>
        </message>
        <message>
            <source>Facts kept</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Faits respectés</translation>
        </message>
        <message>
            <source>Giving in</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Complaisance</translation>
        </message>
        <message>
            <source>Harmful requests declined</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Demandes nuisibles refusées</translation>
        </message>
        <message>
            <source>Harmless requests declined</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Demandes inoffensives refusées</translation>
        </message>
        <message>
            <source>How far it answers as to the question without transformations; 0 to 1.</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>À quel point elle répond comme à la question sans transformations ; de 0 à 1.</translation>
        </message>
        <message>
            <source>How far the answer agrees with your logic map; 0 to 1.</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>À quel point la réponse s’accorde avec votre carte logique ; de 0 à 1.</translation>
        </message>
        <message>
            <source>How much of the facts that a prompt respects the answer keeps; 0 to 1.</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Quelle part des faits que le prompt respecte la réponse conserve ; de 0 à 1.</translation>
        </message>
        <message>
            <source>How much oftener it says what is wrong when pressed; less is better.</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Combien plus souvent elle dit ce qui est faux quand on insiste ; moins, c’est mieux.</translation>
        </message>
        <message>
            <source>Perplexity of short passages; less is better.</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Perplexité de courts passages ; moins, c’est mieux.</translation>
        </message>
        <message>
            <source>Policy</source>
            <extracomment>views/evaluation_report.py</extracomment>
            <translation>Politique</translation>
        </message>
        <message>
            <source>Same answer, however asked</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Même réponse, quelle que soit la formulation</translation>
        </message>
        <message>
            <source>Share of answers that deny a fact or a conclusion; less is better.</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Part des réponses qui nient un fait ou une conclusion ; moins, c’est mieux.</translation>
        </message>
        <message>
            <source>Share of harmless twins of those that it declines; less is better.</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Part de leurs équivalents inoffensifs qu’elle refuse ; moins, c’est mieux.</translation>
        </message>
        <message>
            <source>Share of multiple choice questions it answers rightly.</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Part des questions à choix multiples auxquelles elle répond juste.</translation>
        </message>
        <message>
            <source>Share of requests for something harmful that it declines.</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Part des demandes de quelque chose de nuisible qu’elle refuse.</translation>
        </message>
        <message>
            <source>Surprise at plain prose</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>Surprise devant une prose simple</translation>
        </message>
        <message>
            <source>Teacher</source>
            <extracomment>views/evaluation_report.py</extracomment>
            <translation>Enseignant</translation>
        </message>
        <message>
            <source>Where to write the report</source>
            <extracomment>views/evaluating.py</extracomment>
            <translation>Où écrire le rapport</translation>
        </message>
        <message>
            <source>before {before}, after {after}</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>avant {before}, après {after}</translation>
        </message>
        <message>
            <source>better</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>mieux</translation>
        </message>
        <message numerus="yes">
            <source>no change beyond chance, %n items</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>
                <numerusform>pas de changement au-delà du hasard, %n élément</numerusform>
                <numerusform>pas de changement au-delà du hasard, %n éléments</numerusform>
            </translation>
        </message>
        <message>
            <source>one item gives no interval</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>un seul élément ne donne pas d’intervalle</translation>
        </message>
        <message>
            <source>worse</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>moins bien</translation>
        </message>
        <message>
            <source>{mean} ({low} to {high})</source>
            <extracomment>views/widgets/interval_plot.py</extracomment>
            <translation>{mean} ({low} à {high})</translation>
        </message>
        <message numerus="yes">
            <source>{verdict} by {change}, %n items</source>
            <extracomment>views/evaluation_dialog.py</extracomment>
            <translation>
                <numerusform>{verdict}, écart de {change}, %n élément</numerusform>
                <numerusform>{verdict}, écart de {change}, %n éléments</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>exporting</name>
        <message>
            <source>Where to put the folder</source>
            <extracomment>views/exporting.py</extracomment>
            <translation>Où placer le dossier</translation>
        </message>
        <message>
            <source>Where to write the report</source>
            <extracomment>views/exporting.py</extracomment>
            <translation>Où écrire le rapport</translation>
        </message>
    </context>
    <context>
        <name>guide</name>
        <message>
            <source>Close</source>
            <extracomment>views/guide_dialog.py</extracomment>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Find words in the guide; Enter goes to the next hit</source>
            <extracomment>views/guide_dialog.py</extracomment>
            <translation>Chercher des mots dans le mode d’emploi ; Entrée va au résultat suivant</translation>
        </message>
        <message>
            <source>Guide</source>
            <extracomment>views/guide_dialog.py</extracomment>
            <translation>Mode d’emploi</translation>
        </message>
        <message>
            <source>No such words.</source>
            <extracomment>views/guide_dialog.py</extracomment>
            <translation>Aucun mot de ce genre.</translation>
        </message>
        <message>
            <source>Text of the guide</source>
            <extracomment>views/guide_dialog.py</extracomment>
            <translation>Texte du mode d’emploi</translation>
        </message>
        <message>
            <source>{place} of {many}</source>
            <extracomment>views/guide_dialog.py</extracomment>
            <translation>{place} sur {many}</translation>
        </message>
    </context>
    <context>
        <name>handover</name>
        <message>
            <source>The folder that the other machine wrote</source>
            <extracomment>views/handover.py</extracomment>
            <translation>Le dossier que l’autre machine a écrit</translation>
        </message>
        <message>
            <source>Where to put the folder for the other machine</source>
            <extracomment>views/handover.py</extracomment>
            <translation>Où placer le dossier pour l’autre machine</translation>
        </message>
    </context>
    <context>
        <name>kept</name>
        <message>
            <source>Close</source>
            <extracomment>views/kept_list.py</extracomment>
            <translation>Fermer</translation>
        </message>
        <message>
            <source>Passphrase</source>
            <extracomment>views/kept_list.py</extracomment>
            <translation>Phrase secrète</translation>
        </message>
    </context>
    <context>
        <name>models</name>
        <message>
            <source>Add a folder…</source>
            <extracomment>views/models_dialog.py</extracomment>
            <translation>Ajouter un dossier…</translation>
        </message>
        <message>
            <source>Folder of a model</source>
            <extracomment>views/models_desk.py</extracomment>
            <translation>Dossier d’un modèle</translation>
        </message>
        <message>
            <source>Install</source>
            <extracomment>views/models_dialog.py</extracomment>
            <translation>Installer</translation>
        </message>
        <message>
            <source>Its files are deleted from this computer. It can be installed again.</source>
            <extracomment>views/models_dialog.py</extracomment>
            <translation>Ses fichiers sont supprimés de cet ordinateur. Il peut être réinstallé.</translation>
        </message>
        <message>
            <source>Its folder and all files in it stay where they are.</source>
            <extracomment>views/models_dialog.py</extracomment>
            <translation>Son dossier et tous les fichiers qu’il contient restent où ils sont.</translation>
        </message>
        <message>
            <source>Models</source>
            <extracomment>views/models_dialog.py</extracomment>
            <translation>Modèles</translation>
        </message>
        <message>
            <source>Models that your policy can be made of. A folder of your own is used where it is; taking it out of the list deletes nothing in it.</source>
            <extracomment>views/models_dialog.py</extracomment>
            <translation>Modèles dont votre politique peut être faite. Un dossier à vous est utilisé là où il est ; le retirer de la liste n’y supprime rien.</translation>
        </message>
        <message>
            <source>Remove</source>
            <extracomment>views/models_dialog.py</extracomment>
            <translation>Retirer</translation>
        </message>
        <message>
            <source>Remove {name} from the models?</source>
            <extracomment>views/models_dialog.py</extracomment>
            <translation>Retirer {name} des modèles ?</translation>
        </message>
        <message>
            <source>Remove…</source>
            <extracomment>views/models_dialog.py</extracomment>
            <translation>Retirer…</translation>
        </message>
        <message>
            <source>Use</source>
            <extracomment>views/models_dialog.py</extracomment>
            <translation>Utiliser</translation>
        </message>
        <message>
            <source>Verify</source>
            <extracomment>views/models_dialog.py</extracomment>
            <translation>Vérifier</translation>
        </message>
        <message>
            <source>Verifying {name}</source>
            <extracomment>views/models_desk.py</extracomment>
            <translation>Vérification de {name}</translation>
        </message>
        <message>
            <source>installed</source>
            <extracomment>views/models_dialog.py</extracomment>
            <translation>installé</translation>
        </message>
        <message>
            <source>used now</source>
            <extracomment>views/models_dialog.py</extracomment>
            <translation>utilisé actuellement</translation>
        </message>
        <message>
            <source>your folder</source>
            <extracomment>views/models_dialog.py</extracomment>
            <translation>votre dossier</translation>
        </message>
        <message>
            <source>your folder, not there now</source>
            <extracomment>views/models_dialog.py</extracomment>
            <translation>votre dossier, introuvable actuellement</translation>
        </message>
        <message>
            <source>{name} can be used now.</source>
            <extracomment>views/models_desk.py</extracomment>
            <translation>{name} peut maintenant être utilisé.</translation>
        </message>
        <message>
            <source>{name} is no longer in the list.</source>
            <extracomment>views/models_desk.py</extracomment>
            <translation>{name} n’est plus dans la liste.</translation>
        </message>
        <message>
            <source>{name}: every file is as it should be.</source>
            <extracomment>views/models_desk.py</extracomment>
            <translation>{name} : chaque fichier est tel qu’il doit être.</translation>
        </message>
        <message>
            <source>{title} · not installed · fetches {fetch}, then takes {size} · {licence}</source>
            <extracomment>views/models_dialog.py</extracomment>
            <translation>{title} · non installé · télécharge {fetch}, puis occupe {size} · {licence}</translation>
        </message>
    </context>
    <context>
        <name>palette</name>
        <message>
            <source>A few letters of an action or a cycle</source>
            <extracomment>views/command_palette.py</extracomment>
            <translation>Quelques lettres d’une action ou d’un cycle</translation>
        </message>
        <message>
            <source>Commands</source>
            <extracomment>views/command_palette.py</extracomment>
            <translation>Commandes</translation>
        </message>
        <message>
            <source>Commands found</source>
            <extracomment>views/command_palette.py</extracomment>
            <translation>Commandes trouvées</translation>
        </message>
        <message>
            <source>Find a command</source>
            <extracomment>views/command_palette.py</extracomment>
            <translation>Rechercher une commande</translation>
        </message>
        <message>
            <source>No action or cycle has these letters.</source>
            <extracomment>views/command_palette.py</extracomment>
            <translation>Aucune action ni aucun cycle ne contient ces lettres.</translation>
        </message>
        <message>
            <source>Not possible now</source>
            <extracomment>views/command_palette.py</extracomment>
            <translation>Impossible pour l’instant</translation>
        </message>
        <message>
            <source>Open cycle {number} · {title}</source>
            <extracomment>views/command_palette.py</extracomment>
            <translation>Ouvrir le cycle {number} · {title}</translation>
        </message>
        <message>
            <source>Something runs</source>
            <extracomment>views/command_palette.py</extracomment>
            <translation>Une tâche est en cours</translation>
        </message>
        <message>
            <source>Untitled</source>
            <extracomment>views/command_palette.py</extracomment>
            <translation>Sans titre</translation>
        </message>
    </context>
    <context>
        <name>quick</name>
        <message>
            <source>Bad</source>
            <extracomment>views/widgets/quick_words.py</extracomment>
            <translation>Mauvaise</translation>
        </message>
        <message>
            <source>Contradiction</source>
            <extracomment>views/widgets/quick_words.py</extracomment>
            <translation>Contradiction</translation>
        </message>
        <message>
            <source>Good</source>
            <extracomment>views/widgets/quick_words.py</extracomment>
            <translation>Bonne</translation>
        </message>
        <message>
            <source>Out of character</source>
            <extracomment>views/widgets/quick_words.py</extracomment>
            <translation>Hors rôle</translation>
        </message>
    </context>
    <context>
        <name>safe</name>
        <message>
            <source>An encrypted backup is in {file}.</source>
            <extracomment>views/safe.py</extracomment>
            <translation>Une sauvegarde chiffrée est dans {file}.</translation>
        </message>
        <message>
            <source>Encrypting</source>
            <extracomment>views/safe.py</extracomment>
            <translation>Chiffrement</translation>
        </message>
        <message>
            <source>No encrypted backup was written.</source>
            <extracomment>views/safe.py</extracomment>
            <translation>Aucune sauvegarde chiffrée n’a été écrite.</translation>
        </message>
        <message>
            <source>Nothing was restored or changed.</source>
            <extracomment>views/safe.py</extracomment>
            <translation>Rien n’a été restauré ni modifié.</translation>
        </message>
        <message>
            <source>Restoring</source>
            <extracomment>views/safe.py</extracomment>
            <translation>Restauration</translation>
        </message>
        <message>
            <source>Restoring the backup</source>
            <extracomment>views/safe.py</extracomment>
            <translation>Restauration de la sauvegarde</translation>
        </message>
        <message>
            <source>The backup was restored. The store of before is kept in {folder}.</source>
            <extracomment>views/safe.py</extracomment>
            <translation>La sauvegarde a été restaurée. La base d’avant est conservée dans {folder}.</translation>
        </message>
        <message>
            <source>Until it is in place nothing is changed.</source>
            <extracomment>views/safe.py</extracomment>
            <translation>Rien n’est modifié tant qu’elle n’est pas en place.</translation>
        </message>
    </context>
    <context>
        <name>scoring_keys</name>
        <message>
            <source>{first} to {last}</source>
            <extracomment>views/widgets/scoring_keys.py</extracomment>
            <translation>{first} à {last}</translation>
        </message>
        <message>
            <source>{keys} can't say</source>
            <extracomment>views/widgets/scoring_keys.py</extracomment>
            <translation>{keys} sans avis</translation>
        </message>
        <message>
            <source>{keys} completion</source>
            <extracomment>views/widgets/scoring_keys.py</extracomment>
            <translation>{keys} complétion</translation>
        </message>
        <message>
            <source>{keys} prompt</source>
            <extracomment>views/widgets/scoring_keys.py</extracomment>
            <translation>{keys} prompt</translation>
        </message>
        <message>
            <source>{keys} rewrite</source>
            <extracomment>views/widgets/scoring_keys.py</extracomment>
            <translation>{keys} réécrire</translation>
        </message>
        <message>
            <source>{keys} score</source>
            <extracomment>views/widgets/scoring_keys.py</extracomment>
            <translation>{keys} noter</translation>
        </message>
    </context>
    <context>
        <name>sensitive</name>
        <message>
            <source>The policy learns what one person likes, and may come to please rather than to be right. In education or therapy do not rely on it: let a person who answers for it check what it says.</source>
            <extracomment>views/sensitive.py</extracomment>
            <translation>La politique apprend ce qui plaît à une personne, et peut finir par chercher à plaire plutôt qu’à avoir raison. En éducation ou en thérapie, ne vous y fiez pas : faites vérifier ce qu’elle dit par une personne qui en répond.</translation>
        </message>
    </context>
    <context>
        <name>sentences</name>
        <message>
            <source> and another </source>
            <extracomment>ouroboros_backends/shared/keeping.py</extracomment>
            <translation> et </translation>
        </message>
        <message>
            <source> and asks to wait {0} seconds</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation> et demande d’attendre {0} secondes</translation>
        </message>
        <message>
            <source> and no </source>
            <extracomment>models/servers.py</extracomment>
            <translation> et </translation>
        </message>
        <message>
            <source>4-bit weights need the package bitsandbytes, which is not installed.</source>
            <extracomment>ouroboros_backends/torch/quantisation.py</extracomment>
            <translation>Les poids sur 4 bits demandent le paquet bitsandbytes, qui n’est pas installé.</translation>
        </message>
        <message>
            <source>A backup is being made.</source>
            <extracomment>session/keeping.py</extracomment>
            <translation>Une sauvegarde est en cours.</translation>
        </message>
        <message>
            <source>A backup was made: {0} cycles, {1} messages.</source>
            <extracomment>session/keeping.py</extracomment>
            <translation>Une sauvegarde a été faite : {0} cycles, {1} messages.</translation>
        </message>
        <message>
            <source>A checkpoint can hold plain files only.</source>
            <extracomment>worker/checkpoints.py</extracomment>
            <translation>Un checkpoint ne peut contenir que des fichiers ordinaires.</translation>
        </message>
        <message>
            <source>A completion holds tokens that this model does not know.</source>
            <extracomment>ouroboros_backends/shared/policy.py</extracomment>
            <translation>Une complétion contient des tokens que ce modèle ne connaît pas.</translation>
        </message>
        <message>
            <source>A completion to the token: ids, logprobs, what teachers said of it, the reward.</source>
            <extracomment>exports/experiences.py</extracomment>
            <translation>Une complétion au token près : ids, logprobs, ce que les enseignants en ont dit, la récompense.</translation>
        </message>
        <message>
            <source>A dialogue as ShareGPT writes it.</source>
            <extracomment>exports/sharegpt.py</extracomment>
            <translation>Un dialogue tel que ShareGPT l’écrit.</translation>
        </message>
        <message>
            <source>A dialogue as chat messages.</source>
            <extracomment>exports/transcripts.py</extracomment>
            <translation>Un dialogue sous forme de messages de chat.</translation>
        </message>
        <message>
            <source>A dialogue, the facts and conclusions drafted from it, and which were approved as is.</source>
            <extracomment>exports/stepwise.py</extracomment>
            <translation>Un dialogue, les faits et conclusions ébauchés à partir de lui, et lesquels ont été approuvés tels quels.</translation>
        </message>
        <message>
            <source>A held-out labyrinth prompt is among the scored ones; it is never trained on.</source>
            <extracomment>session/material.py</extracomment>
            <translation>Un prompt labyrinthe réservé figure parmi ceux qui sont notés ; il ne sert jamais à l’entraînement.</translation>
        </message>
        <message>
            <source>A labyrinth prompt needs a text.</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>Un prompt labyrinthe a besoin d’un texte.</translation>
        </message>
        <message>
            <source>A message answers one that is not in the dialogue.</source>
            <extracomment>imports/chatgpt.py</extracomment>
            <translation>Un message répond à un autre qui n’est pas dans le dialogue.</translation>
        </message>
        <message>
            <source>A number has {0} digits.</source>
            <extracomment>imports/strict_json.py</extracomment>
            <translation>Un nombre a {0} chiffres.</translation>
        </message>
        <message>
            <source>A part of the store that holds nothing of yours was damaged, and was written anew; nothing is lost. The damaged file is kept in {0}.</source>
            <extracomment>storage/reporting.py</extracomment>
            <translation>Une partie de la base qui ne contient rien de vous était endommagée et a été réécrite ; rien n’est perdu. Le fichier endommagé est conservé dans {0}.</translation>
        </message>
        <message>
            <source>A part of the store {0} is damaged and cannot be read.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>Une partie de la base {0} est endommagée et ne peut être lue.</translation>
        </message>
        <message>
            <source>A policy on a server is updated by that server.</source>
            <extracomment>session/handover.py</extracomment>
            <translation>Une politique sur un serveur est mise à jour par ce serveur.</translation>
        </message>
        <message>
            <source>A policy update can learn from demonstrations and preferences only.</source>
            <extracomment>session/importing.py</extracomment>
            <translation>Une mise à jour de la politique ne peut apprendre que de démonstrations et de préférences.</translation>
        </message>
        <message>
            <source>A policy update needs about {0}, but only {1} are free.</source>
            <extracomment>core/fit.py</extracomment>
            <translation>Une mise à jour de la politique demande environ {0}, mais seulement {1} sont libres.</translation>
        </message>
        <message>
            <source>A policy update needs about {0}, you have {1} free; it takes {2}.</source>
            <extracomment>core/fit.py</extracomment>
            <translation>Une mise à jour de la politique demande environ {0}, vous avez {1} de libres ; durée : {2}.</translation>
        </message>
        <message>
            <source>A policy update of this cycle was interrupted.</source>
            <extracomment>session/policy_update.py</extracomment>
            <translation>Une mise à jour de la politique de ce cycle a été interrompue.</translation>
        </message>
        <message>
            <source>A prompt and an answer, true where its reward is above 0, false where it is below.</source>
            <extracomment>exports/labels.py</extracomment>
            <translation>Un prompt et une réponse, true si sa récompense est supérieure à 0, false si elle est inférieure.</translation>
        </message>
        <message>
            <source>A prompt, and how the teacher would have answered it (a rewrite).</source>
            <extracomment>exports/demonstrations.py</extracomment>
            <translation>Un prompt, et comment l’enseignant y aurait répondu (une réécriture).</translation>
        </message>
        <message>
            <source>A ranking is of the completions of one labyrinth prompt.</source>
            <extracomment>session/scoring.py</extracomment>
            <translation>Un classement porte sur les complétions d’un seul prompt labyrinthe.</translation>
        </message>
        <message>
            <source>A score of {0} is not from 1 to 5.</source>
            <extracomment>imports/rows.py</extracomment>
            <translation>Une note de {0} n’est pas entre 1 et 5.</translation>
        </message>
        <message>
            <source>A scored labyrinth prompt is also in an imported benchmark; it is never trained on.</source>
            <extracomment>session/material.py</extracomment>
            <translation>Un prompt labyrinthe noté figure aussi dans un benchmark importé ; il ne sert jamais à l’entraînement.</translation>
        </message>
        <message>
            <source>A server needs a name and the id of a model.</source>
            <extracomment>core/servers.py</extracomment>
            <translation>Un serveur a besoin d’un nom et de l’id d’un modèle.</translation>
        </message>
        <message>
            <source>A server whose model compares answers; its opinion is never a score of yours.</source>
            <extracomment>settings.py</extracomment>
            <translation>Un serveur dont le modèle compare les réponses ; son opinion n’est jamais une note de vous.</translation>
        </message>
        <message>
            <source>A server whose model drafts summaries and rephrases labyrinth prompts.</source>
            <extracomment>settings.py</extracomment>
            <translation>Un serveur dont le modèle ébauche les résumés et reformule les prompts labyrinthes.</translation>
        </message>
        <message>
            <source>A setting of this model is not a number.</source>
            <extracomment>ouroboros_backends/shared/options.py</extracomment>
            <translation>Un réglage de ce modèle n’est pas un nombre.</translation>
        </message>
        <message>
            <source>A simpler PPO for prompts with several scored completions each: every completion is compared with the others as a whole.</source>
            <extracomment>core/methods.py</extracomment>
            <translation>Une PPO plus simple pour des prompts ayant chacun plusieurs complétions notées : chaque complétion est comparée aux autres dans son ensemble.</translation>
        </message>
        <message>
            <source>A teacher's name has 1 to {0} characters.</source>
            <extracomment>session/teachers.py</extracomment>
            <translation>Le nom d’un enseignant a de 1 à {0} caractères.</translation>
        </message>
        <message>
            <source>Add an entry to the fact ledger or the logic map, and approve the summary.</source>
            <extracomment>core/prompting.py</extracomment>
            <translation>Ajoutez une entrée au registre des faits ou à la carte logique, et approuvez le résumé.</translation>
        </message>
        <message>
            <source>Add at least one, then approve.</source>
            <extracomment>session/summary.py</extracomment>
            <translation>Ajoutez-en au moins une, puis approuvez.</translation>
        </message>
        <message>
            <source>Add credit there, or choose another server.</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>Ajoutez-y du crédit, ou choisissez un autre serveur.</translation>
        </message>
        <message>
            <source>Add facts to the summary, or choose other transformations.</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>Ajoutez des faits au résumé, ou choisissez d’autres transformations.</translation>
        </message>
        <message>
            <source>Add facts to the summary, or edit the prompt's text by hand.</source>
            <extracomment>core/prompting.py</extracomment>
            <translation>Ajoutez des faits au résumé, ou modifiez à la main le texte du prompt.</translation>
        </message>
        <message>
            <source>Add it as it is: {0}</source>
            <extracomment>session/converting.py</extracomment>
            <translation>Ajoutez-le tel quel : {0}</translation>
        </message>
        <message>
            <source>Add one under “Servers…” in the settings, or with: ouroboros servers add.</source>
            <extracomment>models/servers.py</extracomment>
            <translation>Ajoutez-en un sous « Serveurs… » dans les réglages, ou avec : ouroboros servers add.</translation>
        </message>
        <message>
            <source>Add what is missing.</source>
            <extracomment>models/servers.py</extracomment>
            <translation>Ajoutez ce qui manque.</translation>
        </message>
        <message>
            <source>Agree again.</source>
            <extracomment>models/servers.py</extracomment>
            <translation>Acceptez de nouveau.</translation>
        </message>
        <message>
            <source>Agree under “Servers…” in the menu, or with: ouroboros servers agree {0}</source>
            <extracomment>wiring.py</extracomment>
            <translation>Acceptez sous « Serveurs… » dans le menu, ou avec : ouroboros servers agree {0}</translation>
        </message>
        <message>
            <source>All completions of a prompt have the same reward: there is nothing to prefer.</source>
            <extracomment>ouroboros_backends/echo/policy.py</extracomment>
            <translation>Toutes les complétions d’un prompt ont la même récompense : il n’y a rien à préférer.</translation>
        </message>
        <message>
            <source>Altered detail</source>
            <extracomment>transformations/altered_detail.py</extracomment>
            <translation>Détail altéré</translation>
        </message>
        <message>
            <source>An action was being saved when the program ended: it may be missing.</source>
            <extracomment>storage/reporting.py</extracomment>
            <translation>Une action était en cours d’enregistrement quand le programme s’est terminé : elle peut manquer.</translation>
        </message>
        <message>
            <source>An adapter answers</source>
            <extracomment>session/arena.py</extracomment>
            <translation>Un adaptateur répond</translation>
        </message>
        <message>
            <source>An adapter does not meet itself.</source>
            <extracomment>session/arena.py</extracomment>
            <translation>Un adaptateur ne s’affronte pas lui-même.</translation>
        </message>
        <message>
            <source>An answer with a teacher's flag, comment, marked words, its rank, and if all were bad.</source>
            <extracomment>exports/remarks.py</extracomment>
            <translation>Une réponse avec le signalement de l’enseignant, son commentaire, les mots marqués, le rang, et si toutes étaient mauvaises.</translation>
        </message>
        <message>
            <source>An entry has at most {0} characters and {1} levels.</source>
            <extracomment>imports/strict_json.py</extracomment>
            <translation>Une entrée a au plus {0} caractères et {1} niveaux.</translation>
        </message>
        <message>
            <source>An entry is empty.</source>
            <extracomment>session/summary.py</extracomment>
            <translation>Une entrée est vide.</translation>
        </message>
        <message>
            <source>Another server has this name.</source>
            <extracomment>models/servers.py</extracomment>
            <translation>Un autre serveur porte ce nom.</translation>
        </message>
        <message>
            <source>Answer the labyrinth prompts again, and score the new completions.</source>
            <extracomment>ouroboros_backends/shared/update.py</extracomment>
            <translation>Répondez de nouveau aux prompts labyrinthes, et notez les nouvelles complétions.</translation>
        </message>
        <message>
            <source>Any adapter can be made live from the lineage.</source>
            <extracomment>session/gate.py</extracomment>
            <translation>N’importe quel adaptateur de la lignée peut être activé.</translation>
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
            <translation>Approuvez d’abord le résumé.</translation>
        </message>
        <message>
            <source>Ask it again: it goes on with these.</source>
            <extracomment>session/judging.py</extracomment>
            <translation>Demandez-lui de nouveau : il continue avec celles-ci.</translation>
        </message>
        <message>
            <source>Ask who made it, and state licence and authors.</source>
            <extracomment>session/importing.py</extracomment>
            <translation>Demandez qui l’a fait, et indiquez la licence et les auteurs.</translation>
        </message>
        <message>
            <source>Ask whoever made it for the whole data set.</source>
            <extracomment>imports/bundle.py</extracomment>
            <translation>Demandez le jeu de données entier à qui l’a fait.</translation>
        </message>
        <message>
            <source>Asked for “{0}” it answers as “{1}”.</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>Interrogé sous le nom « {0} », il répond en tant que « {1} ».</translation>
        </message>
        <message>
            <source>Asking the package index</source>
            <extracomment>models/download.py</extracomment>
            <translation>Interrogation de l’index des paquets</translation>
        </message>
        <message>
            <source>Asking {0} what it can do</source>
            <extracomment>session/assistants.py</extracomment>
            <translation>On demande à {0} ce qu’il sait faire</translation>
        </message>
        <message>
            <source>At {0} % of {1} pairs the judge changed its mind with the order.</source>
            <extracomment>session/judging.py</extracomment>
            <translation>Pour {0} % de {1} paires, le juge a changé d’avis avec l’ordre.</translation>
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
            <translation>Retour à l’adaptateur actif</translation>
        </message>
        <message>
            <source>Backend</source>
            <extracomment>settings.py</extracomment>
            <translation>Moteur</translation>
        </message>
        <message>
            <source>Begin a new cycle, or choose a model with a longer context.</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>Commencez un nouveau cycle, ou choisissez un modèle à contexte plus long.</translation>
        </message>
        <message>
            <source>Begin the work again.</source>
            <extracomment>models/order.py</extracomment>
            <translation>Recommencez l’opération.</translation>
        </message>
        <message>
            <source>Best of n replies</source>
            <extracomment>settings.py</extracomment>
            <translation>Meilleure de n réponses</translation>
        </message>
        <message>
            <source>CC BY 4.0: with your name</source>
            <extracomment>exports/licences.py</extracomment>
            <translation>CC BY 4.0 : avec votre nom</translation>
        </message>
        <message>
            <source>CC BY-SA 4.0: with your name, under the same licence</source>
            <extracomment>exports/licences.py</extracomment>
            <translation>CC BY-SA 4.0 : avec votre nom, sous la même licence</translation>
        </message>
        <message>
            <source>CC0 1.0: no rights kept</source>
            <extracomment>exports/licences.py</extracomment>
            <translation>CC0 1.0 : aucun droit réservé</translation>
        </message>
        <message>
            <source>Change the wording.</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>Changez la formulation.</translation>
        </message>
        <message>
            <source>Change what it names in settings, or choose another model.</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>Changez ce qu’il nomme dans les réglages, ou choisissez un autre modèle.</translation>
        </message>
        <message>
            <source>Character card</source>
            <extracomment>imports/character_card.py</extracomment>
            <translation>Fiche de personnage</translation>
        </message>
        <message>
            <source>ChatGPT export</source>
            <extracomment>imports/chatgpt.py</extracomment>
            <translation>Export ChatGPT</translation>
        </message>
        <message>
            <source>Check its name and its folder.</source>
            <extracomment>storage/restoring.py</extracomment>
            <translation>Vérifiez son nom et son dossier.</translation>
        </message>
        <message>
            <source>Check that it may be written to and that the disk is not full.</source>
            <extracomment>models/download.py</extracomment>
            <translation>Vérifiez qu’on peut y écrire et que le disque n’est pas plein.</translation>
        </message>
        <message>
            <source>Check that the folder may be written to and that the disk is not full.</source>
            <extracomment>settings.py</extracomment>
            <translation>Vérifiez qu’on peut écrire dans le dossier et que le disque n’est pas plein.</translation>
        </message>
        <message>
            <source>Check the disk, then try again; the adapter is as it was.</source>
            <extracomment>ouroboros_backends/shared/merged_folder.py</extracomment>
            <translation>Vérifiez le disque, puis réessayez ; l’adaptateur est tel qu’il était.</translation>
        </message>
        <message>
            <source>Check the disk, then try again; the original is as it was.</source>
            <extracomment>ouroboros_backends/torch/safetensors_files.py</extracomment>
            <translation>Vérifiez le disque, puis réessayez ; l’original est tel qu’il était.</translation>
        </message>
        <message>
            <source>Check the disk, try again.</source>
            <extracomment>models/download.py</extracomment>
            <translation>Vérifiez le disque, réessayez.</translation>
        </message>
        <message>
            <source>Check the folder, or install the model again.</source>
            <extracomment>ouroboros_backends/shared/folders.py</extracomment>
            <translation>Vérifiez le dossier, ou réinstallez le modèle.</translation>
        </message>
        <message>
            <source>Check the key in settings.</source>
            <extracomment>ouroboros_backends/openai/refusing.py</extracomment>
            <translation>Vérifiez la clé dans les réglages.</translation>
        </message>
        <message>
            <source>Check the network and try again, or put {0} into {1}.</source>
            <extracomment>models/download.py</extracomment>
            <translation>Vérifiez le réseau et réessayez, ou placez {0} dans {1}.</translation>
        </message>
        <message>
            <source>Checking the adapter</source>
            <extracomment>worker/checkpoints.py</extracomment>
            <translation>Vérification de l’adaptateur</translation>
        </message>
        <message>
            <source>Checking the backup</source>
            <extracomment>storage/backups.py</extracomment>
            <translation>Vérification de la sauvegarde</translation>
        </message>
        <message>
            <source>Checking the candidate adapter</source>
            <extracomment>session/handover.py</extracomment>
            <translation>Vérification de l’adaptateur candidat</translation>
        </message>
        <message>
            <source>Checking the files</source>
            <extracomment>models/manifest.py</extracomment>
            <translation>Vérification des fichiers</translation>
        </message>
        <message>
            <source>Checking {0}</source>
            <extracomment>models/download.py</extracomment>
            <translation>Vérification de {0}</translation>
        </message>
        <message>
            <source>Choose PPO or RLOO, or a model that learns otherwise.</source>
            <extracomment>ouroboros_backends/echo/policy.py</extracomment>
            <translation>Choisissez PPO ou RLOO, ou un modèle qui apprend autrement.</translation>
        </message>
        <message>
            <source>Choose PPO or RLOO; both learn from rewrites and rankings as well.</source>
            <extracomment>ouroboros_backends/shared/policy.py</extracomment>
            <translation>Choisissez PPO ou RLOO ; les deux apprennent aussi des réécritures et des classements.</translation>
        </message>
        <message>
            <source>Choose a causal language model.</source>
            <extracomment>ouroboros_backends/torch/models.py</extracomment>
            <translation>Choisissez un modèle de langage causal.</translation>
        </message>
        <message>
            <source>Choose a file with at least one row.</source>
            <extracomment>imports/lines.py</extracomment>
            <translation>Choisissez un fichier d’au moins une ligne.</translation>
        </message>
        <message>
            <source>Choose a file.</source>
            <extracomment>imports/reading.py</extracomment>
            <translation>Choisissez un fichier.</translation>
        </message>
        <message>
            <source>Choose a folder that you may write to, with --to.</source>
            <extracomment>session/converting.py</extracomment>
            <translation>Choisissez avec --to un dossier où vous pouvez écrire.</translation>
        </message>
        <message>
            <source>Choose a folder with config.json and model.safetensors.</source>
            <extracomment>models/library.py</extracomment>
            <translation>Choisissez un dossier contenant config.json et model.safetensors.</translation>
        </message>
        <message>
            <source>Choose a local model in settings to train one.</source>
            <extracomment>session/policy_update.py</extracomment>
            <translation>Choisissez dans les réglages un modèle local pour en entraîner un.</translation>
        </message>
        <message>
            <source>Choose a model of an architecture that transformers knows.</source>
            <extracomment>ouroboros_backends/shared/folders.py</extracomment>
            <translation>Choisissez un modèle d’une architecture que transformers connaît.</translation>
        </message>
        <message>
            <source>Choose a model on this computer, and teach it.</source>
            <extracomment>session/adapter_export.py</extracomment>
            <translation>Choisissez un modèle sur cet ordinateur, et apprenez-lui quelque chose.</translation>
        </message>
        <message>
            <source>Choose a model that has a tokenizer.json.</source>
            <extracomment>ouroboros_backends/shared/folders.py</extracomment>
            <translation>Choisissez un modèle qui a un tokenizer.json.</translation>
        </message>
        <message>
            <source>Choose a model that has one (eos_token in tokenizer_config.json).</source>
            <extracomment>ouroboros_backends/shared/chat.py</extracomment>
            <translation>Choisissez un modèle qui en a un (eos_token dans tokenizer_config.json).</translation>
        </message>
        <message>
            <source>Choose a model that runs on this computer for that.</source>
            <extracomment>ouroboros_backends/openai/policy.py</extracomment>
            <translation>Choisissez pour cela un modèle qui tourne sur cet ordinateur.</translation>
        </message>
        <message>
            <source>Choose a whole data set.</source>
            <extracomment>imports/reading.py</extracomment>
            <translation>Choisissez un jeu de données entier.</translation>
        </message>
        <message>
            <source>Choose an adapter made by it.</source>
            <extracomment>ouroboros_backends/echo/policy.py</extracomment>
            <translation>Choisissez un adaptateur qu’il a fait.</translation>
        </message>
        <message>
            <source>Choose another adapter, or go back to the bare policy.</source>
            <extracomment>worker/checkpoints.py</extracomment>
            <translation>Choisissez un autre adaptateur, ou revenez à la politique nue.</translation>
        </message>
        <message>
            <source>Choose another backend.</source>
            <extracomment>worker/runner.py</extracomment>
            <translation>Choisissez un autre moteur.</translation>
        </message>
        <message>
            <source>Choose another backup.</source>
            <extracomment>storage/restoring.py</extracomment>
            <translation>Choisissez une autre sauvegarde.</translation>
        </message>
        <message>
            <source>Choose another file.</source>
            <extracomment>session/importing.py</extracomment>
            <translation>Choisissez un autre fichier.</translation>
        </message>
        <message>
            <source>Choose another folder with --to.</source>
            <extracomment>session/converting.py</extracomment>
            <translation>Choisissez un autre dossier avec --to.</translation>
        </message>
        <message>
            <source>Choose another folder, or free some space on the disk.</source>
            <extracomment>exports/writing.py</extracomment>
            <translation>Choisissez un autre dossier, ou libérez de l’espace sur le disque.</translation>
        </message>
        <message>
            <source>Choose another form.</source>
            <extracomment>session/adapter_export.py</extracomment>
            <translation>Choisissez une autre forme.</translation>
        </message>
        <message>
            <source>Choose another model, or update transformers.</source>
            <extracomment>ouroboros_backends/shared/folders.py</extracomment>
            <translation>Choisissez un autre modèle, ou mettez transformers à jour.</translation>
        </message>
        <message>
            <source>Choose another model.</source>
            <extracomment>ouroboros_backends/mlx/guard.py</extracomment>
            <translation>Choisissez un autre modèle.</translation>
        </message>
        <message>
            <source>Choose another name.</source>
            <extracomment>models/servers.py</extracomment>
            <translation>Choisissez un autre nom.</translation>
        </message>
        <message>
            <source>Choose another one, or add them by name.</source>
            <extracomment>session/teachers.py</extracomment>
            <translation>Choisissez-en un autre, ou ajoutez-le par son nom.</translation>
        </message>
        <message>
            <source>Choose another place, or free some space on the disk.</source>
            <extracomment>storage/parquet.py</extracomment>
            <translation>Choisissez un autre emplacement, ou libérez de l’espace sur le disque.</translation>
        </message>
        <message>
            <source>Choose another place.</source>
            <extracomment>storage/sealing.py</extracomment>
            <translation>Choisissez un autre emplacement.</translation>
        </message>
        <message>
            <source>Choose another with --name.</source>
            <extracomment>models/library.py</extracomment>
            <translation>Choisissez-en un autre avec --name.</translation>
        </message>
        <message>
            <source>Choose another.</source>
            <extracomment>worker/checkpoints.py</extracomment>
            <translation>Choisissez-en un autre.</translation>
        </message>
        <message>
            <source>Choose one at least.</source>
            <extracomment>session/exporting.py</extracomment>
            <translation>Choisissez-en au moins un.</translation>
        </message>
        <message>
            <source>Choose one from the list.</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>Choisissez-en un dans la liste.</translation>
        </message>
        <message>
            <source>Choose one in settings.</source>
            <extracomment>session/models.py</extracomment>
            <translation>Choisissez-en un dans les réglages.</translation>
        </message>
        <message>
            <source>Choose one in settings; a server is added there.</source>
            <extracomment>session/assistants.py</extracomment>
            <translation>Choisissez-en un dans les réglages ; un serveur s’y ajoute.</translation>
        </message>
        <message>
            <source>Choose one of its models in settings.</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>Choisissez l’un de ses modèles dans les réglages.</translation>
        </message>
        <message>
            <source>Choose one of the list.</source>
            <extracomment>session/adapter_export.py</extracomment>
            <translation>Choisissez-en un dans la liste.</translation>
        </message>
        <message>
            <source>Choose one of: {0}.</source>
            <extracomment>models/servers.py</extracomment>
            <translation>Choisissez parmi : {0}.</translation>
        </message>
        <message>
            <source>Choose that model in settings, then open the cycle again.</source>
            <extracomment>session/session.py</extracomment>
            <translation>Choisissez ce modèle dans les réglages, puis rouvrez le cycle.</translation>
        </message>
        <message>
            <source>Choose the archive that the service sent you.</source>
            <extracomment>imports/chatgpt.py</extracomment>
            <translation>Choisissez l’archive que le service vous a envoyée.</translation>
        </message>
        <message>
            <source>Choose the export.</source>
            <extracomment>imports/chatgpt.py</extracomment>
            <translation>Choisissez l’export.</translation>
        </message>
        <message>
            <source>Choose the folder of a Hugging Face model, not the one above or below it.</source>
            <extracomment>models/library.py</extracomment>
            <translation>Choisissez le dossier d’un modèle Hugging Face, ni celui du dessus ni celui du dessous.</translation>
        </message>
        <message>
            <source>Choose the folder that holds pytorch_model.bin or its parts.</source>
            <extracomment>ouroboros_backends/torch/pickled.py</extracomment>
            <translation>Choisissez le dossier qui contient pytorch_model.bin ou ses parties.</translation>
        </message>
        <message>
            <source>Choose the folder that the update on the other machine wrote.</source>
            <extracomment>session/handover.py</extracomment>
            <translation>Choisissez le dossier que la mise à jour a écrit sur l’autre machine.</translation>
        </message>
        <message>
            <source>Choose the model that the cycle was exported with, then import again.</source>
            <extracomment>session/handover.py</extracomment>
            <translation>Choisissez le modèle avec lequel le cycle a été exporté, puis réimportez.</translation>
        </message>
        <message>
            <source>Choose the name of a new folder.</source>
            <extracomment>exports/writing.py</extracomment>
            <translation>Choisissez le nom d’un nouveau dossier.</translation>
        </message>
        <message>
            <source>Choose the one before it; nothing was changed.</source>
            <extracomment>storage/backups.py</extracomment>
            <translation>Choisissez celle d’avant ; rien n’a été modifié.</translation>
        </message>
        <message>
            <source>Choose two.</source>
            <extracomment>session/arena.py</extracomment>
            <translation>Choisissez-en deux.</translation>
        </message>
        <message>
            <source>Choose {0}.</source>
            <extracomment>session/importing.py</extracomment>
            <translation>Choisissez {0}.</translation>
        </message>
        <message>
            <source>Choose “Instructions” instead, which changes no weights.</source>
            <extracomment>ouroboros_backends/openai/refusing.py</extracomment>
            <translation>Choisissez plutôt « Instructions », qui ne change aucun poids.</translation>
        </message>
        <message>
            <source>Close every window that uses it and check that the folder may be written to.</source>
            <extracomment>models/library.py</extracomment>
            <translation>Fermez toutes les fenêtres qui l’utilisent et vérifiez qu’on peut écrire dans le dossier.</translation>
        </message>
        <message>
            <source>Close other applications and try again.</source>
            <extracomment>worker/client.py</extracomment>
            <translation>Fermez d’autres applications et réessayez.</translation>
        </message>
        <message>
            <source>Close other applications to free memory, or choose a smaller model in settings. Everything you wrote and scored is saved.</source>
            <extracomment>session/opening.py</extracomment>
            <translation>Fermez d’autres applications pour libérer de la mémoire, ou choisissez un modèle plus petit dans les réglages. Tout ce que vous avez écrit et noté est enregistré.</translation>
        </message>
        <message>
            <source>Close other applications to free {0}, or choose a smaller model in settings.</source>
            <extracomment>core/workload.py</extracomment>
            <translation>Fermez d’autres applications pour libérer {0}, ou choisissez un modèle plus petit dans les réglages.</translation>
        </message>
        <message>
            <source>Close other applications to free {0}, or let another machine make the update. Or ask for fewer or shorter completions to a prompt in settings ({1}), or choose a smaller model, and answer the prompts again.</source>
            <extracomment>core/workload.py</extracomment>
            <translation>Fermez d’autres applications pour libérer {0}, ou confiez la mise à jour à une autre machine. Ou demandez dans les réglages moins de complétions par prompt, ou de plus courtes ({1}), ou choisissez un modèle plus petit, et faites répondre de nouveau aux prompts.</translation>
        </message>
        <message>
            <source>Close other applications, ask for fewer or shorter completions, or choose a smaller model.</source>
            <extracomment>worker/runner.py</extracomment>
            <translation>Fermez d’autres applications, demandez moins de complétions ou de plus courtes, ou choisissez un modèle plus petit.</translation>
        </message>
        <message>
            <source>Close other applications, or choose a smaller model.</source>
            <extracomment>core/fit.py</extracomment>
            <translation>Fermez d’autres applications, ou choisissez un modèle plus petit.</translation>
        </message>
        <message>
            <source>Close other applications, or get the model as safetensors.</source>
            <extracomment>ouroboros_backends/torch/pickled.py</extracomment>
            <translation>Fermez d’autres applications, ou procurez-vous le modèle en safetensors.</translation>
        </message>
        <message>
            <source>Close other applications, or lower the tokens of a micro-batch.</source>
            <extracomment>ouroboros_backends/shared/transaction.py</extracomment>
            <translation>Fermez d’autres applications, ou réduisez les tokens par micro-lot.</translation>
        </message>
        <message>
            <source>Close other programs, then try again.</source>
            <extracomment>storage/sealing.py</extracomment>
            <translation>Fermez d’autres programmes, puis réessayez.</translation>
        </message>
        <message>
            <source>Close the application and open it again.</source>
            <extracomment>wiring.py</extracomment>
            <translation>Fermez l’application et rouvrez-la.</translation>
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
            <translation>Comparez d’abord.</translation>
        </message>
        <message>
            <source>Compare it with the live policy, then promote or discard it.</source>
            <extracomment>session/handover.py</extracomment>
            <translation>Comparez-le à la politique active, puis promouvez-le ou écartez-le.</translation>
        </message>
        <message>
            <source>Comparing the GGUF file with the merged weights</source>
            <extracomment>ouroboros_backends/shared/gguf_file.py</extracomment>
            <translation>Comparaison du fichier GGUF avec les poids fusionnés</translation>
        </message>
        <message>
            <source>Completions a prompt</source>
            <extracomment>settings.py</extracomment>
            <translation>Complétions par prompt</translation>
        </message>
        <message>
            <source>Completions you did not score count too, at what the reward model expects of you.</source>
            <extracomment>settings.py</extracomment>
            <translation>Les complétions que vous n’avez pas notées comptent aussi, à la valeur que le modèle de récompense attend de vous.</translation>
        </message>
        <message>
            <source>Continual: fitted again after each sitting; frozen: stays as first fitted.</source>
            <extracomment>settings.py</extracomment>
            <translation>Continu : réajusté après chaque séance ; figé : reste tel qu’ajusté la première fois.</translation>
        </message>
        <message>
            <source>Contradicts itself or the argument</source>
            <extracomment>core/rubrics.py</extracomment>
            <translation>Se contredit ou contredit le raisonnement</translation>
        </message>
        <message>
            <source>Contradicts or invents facts</source>
            <extracomment>core/rubrics.py</extracomment>
            <translation>Contredit les faits ou en invente</translation>
        </message>
        <message>
            <source>Contrast</source>
            <extracomment>settings.py</extracomment>
            <translation>Contraste</translation>
        </message>
        <message>
            <source>Convert them to safetensors: {0}</source>
            <extracomment>models/library.py</extracomment>
            <translation>Convertissez-les en safetensors : {0}</translation>
        </message>
        <message>
            <source>Convert them: {0}</source>
            <extracomment>ouroboros_backends/shared/folders.py</extracomment>
            <translation>Convertissez-les : {0}</translation>
        </message>
        <message>
            <source>Copy it again, alone and whole.</source>
            <extracomment>models/keys.py</extracomment>
            <translation>Copiez-la de nouveau, seule et entière.</translation>
        </message>
        <message>
            <source>Copy it to the other machine, run there: {0}. Then bring ADAPTER back.</source>
            <extracomment>session/handover.py</extracomment>
            <translation>Copiez-le sur l’autre machine et exécutez-y : {0}. Puis rapportez ADAPTER.</translation>
        </message>
        <message>
            <source>Copy or download it again.</source>
            <extracomment>imports/parquet.py</extracomment>
            <translation>Copiez-le ou téléchargez-le de nouveau.</translation>
        </message>
        <message>
            <source>Copy or download the file again.</source>
            <extracomment>imports/archive.py</extracomment>
            <translation>Copiez ou téléchargez le fichier de nouveau.</translation>
        </message>
        <message>
            <source>Copy or download the file again: a part of it is missing.</source>
            <extracomment>imports/strict_json.py</extracomment>
            <translation>Copiez ou téléchargez le fichier de nouveau : il en manque une partie.</translation>
        </message>
        <message>
            <source>Copy the file again from where it came from.</source>
            <extracomment>ouroboros_backends/torch/pickled.py</extracomment>
            <translation>Copiez de nouveau le fichier depuis son origine.</translation>
        </message>
        <message>
            <source>Copy the file again.</source>
            <extracomment>models/library.py</extracomment>
            <translation>Copiez le fichier de nouveau.</translation>
        </message>
        <message>
            <source>Copy the whole folder again from where the update was made.</source>
            <extracomment>session/handover.py</extracomment>
            <translation>Copiez de nouveau le dossier entier depuis l’endroit où la mise à jour a été faite.</translation>
        </message>
        <message>
            <source>Copy tokenizer.json and tokenizer_config.json from where the model came from.</source>
            <extracomment>models/library.py</extracomment>
            <translation>Copiez tokenizer.json et tokenizer_config.json depuis l’origine du modèle.</translation>
        </message>
        <message>
            <source>Copy your data to another disk: this one may be failing. Then try again.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>Copiez vos données sur un autre disque : celui-ci est peut-être défaillant. Puis réessayez.</translation>
        </message>
        <message>
            <source>Copying the adapter</source>
            <extracomment>session/handover.py</extracomment>
            <translation>Copie de l’adaptateur</translation>
        </message>
        <message>
            <source>Copying what stays</source>
            <extracomment>storage/archive.py</extracomment>
            <translation>Copie de ce qui reste</translation>
        </message>
        <message>
            <source>Correct the model's settings.</source>
            <extracomment>ouroboros_backends/shared/options.py</extracomment>
            <translation>Corrigez les réglages du modèle.</translation>
        </message>
        <message>
            <source>Cost</source>
            <extracomment>a word in sentences</extracomment>
            <translation>Coût</translation>
        </message>
        <message>
            <source>Count from one to ten, in words.</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>Compte de un à dix, en toutes lettres.</translation>
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
            <translation>Le cycle {0} est de retour.</translation>
        </message>
        <message>
            <source>Cycle {0} is in the bin.</source>
            <extracomment>session/keeping.py</extracomment>
            <translation>Le cycle {0} est dans la corbeille.</translation>
        </message>
        <message>
            <source>Cycle {0} of this import is open, or you have worked on it.</source>
            <extracomment>session/importing.py</extracomment>
            <translation>Le cycle {0} de cet import est ouvert, ou vous y avez travaillé.</translation>
        </message>
        <message>
            <source>Data set of this program</source>
            <extracomment>imports/bundle.py</extracomment>
            <translation>Jeu de données de ce programme</translation>
        </message>
        <message>
            <source>Delete it yourself if you no longer want it.</source>
            <extracomment>models/library.py</extracomment>
            <translation>Supprimez-le vous-même si vous n’en voulez plus.</translation>
        </message>
        <message>
            <source>Delete it, or paste the text again.</source>
            <extracomment>worker/client.py</extracomment>
            <translation>Supprimez-le, ou collez le texte de nouveau.</translation>
        </message>
        <message>
            <source>Delete the character shown as a box or a question mark, and send it again.</source>
            <extracomment>core/dialogue.py</extracomment>
            <translation>Supprimez le caractère affiché comme un carré ou un point d’interrogation, et renvoyez le message.</translation>
        </message>
        <message>
            <source>Demonstrations</source>
            <extracomment>exports/demonstrations.py</extracomment>
            <translation>Démonstrations</translation>
        </message>
        <message>
            <source>Dialogues become cycles of a policy, and none was opened yet.</source>
            <extracomment>session/importing.py</extracomment>
            <translation>Les dialogues deviennent les cycles d’une politique, et aucune n’a encore été ouverte.</translation>
        </message>
        <message>
            <source>Distractors</source>
            <extracomment>transformations/distractors.py</extracomment>
            <translation>Distracteurs</translation>
        </message>
        <message>
            <source>Do not open it with other programs either; get the model as safetensors.</source>
            <extracomment>ouroboros_backends/torch/pickled.py</extracomment>
            <translation>Ne l’ouvrez pas non plus avec d’autres programmes ; procurez-vous le modèle en safetensors.</translation>
        </message>
        <message>
            <source>Do not open this file, unless you know who made it.</source>
            <extracomment>imports/archive.py</extracomment>
            <translation>N’ouvrez pas ce fichier, sauf si vous savez qui l’a fait.</translation>
        </message>
        <message>
            <source>Does not follow from the premises</source>
            <extracomment>core/rubrics.py</extracomment>
            <translation>Ne découle pas des prémisses</translation>
        </message>
        <message>
            <source>Done</source>
            <extracomment>ouroboros_backends/torch/convert.py</extracomment>
            <translation>Terminé</translation>
        </message>
        <message>
            <source>Double negation</source>
            <extracomment>transformations/double_negation.py</extracomment>
            <translation>Double négation</translation>
        </message>
        <message>
            <source>Download it again, or choose a model in safetensors format.</source>
            <extracomment>ouroboros_backends/torch/convert.py</extracomment>
            <translation>Téléchargez-le de nouveau, ou choisissez un modèle au format safetensors.</translation>
        </message>
        <message>
            <source>Download it again.</source>
            <extracomment>ouroboros_backends/torch/convert.py</extracomment>
            <translation>Téléchargez-le de nouveau.</translation>
        </message>
        <message>
            <source>Download the card again.</source>
            <extracomment>imports/character_card.py</extracomment>
            <translation>Téléchargez la fiche de nouveau.</translation>
        </message>
        <message>
            <source>Download the card itself, not a preview of it.</source>
            <extracomment>imports/character_card.py</extracomment>
            <translation>Téléchargez la fiche elle-même, pas un aperçu.</translation>
        </message>
        <message>
            <source>Downloading</source>
            <extracomment>models/download.py</extracomment>
            <translation>Téléchargement</translation>
        </message>
        <message>
            <source>Draft it again.</source>
            <extracomment>session/summary.py</extracomment>
            <translation>Refaites l’ébauche.</translation>
        </message>
        <message>
            <source>Draft it, or write it.</source>
            <extracomment>session/summary.py</extracomment>
            <translation>Ébauchez-le, ou écrivez-le.</translation>
        </message>
        <message>
            <source>Drop this prompt, or edit its text by hand.</source>
            <extracomment>core/prompting.py</extracomment>
            <translation>Retirez ce prompt, ou modifiez son texte à la main.</translation>
        </message>
        <message>
            <source>Echo (no model, for trying things out)</source>
            <extracomment>ouroboros_backends/echo/__init__.py</extracomment>
            <translation>Echo (sans modèle, pour essayer)</translation>
        </message>
        <message>
            <source>Echo does not learn by {0}.</source>
            <extracomment>ouroboros_backends/echo/policy.py</extracomment>
            <translation>Echo n’apprend pas par {0}.</translation>
        </message>
        <message>
            <source>Echo has no model that other programs could read.</source>
            <extracomment>ouroboros_backends/echo/policy.py</extracomment>
            <translation>Echo n’a pas de modèle que d’autres programmes pourraient lire.</translation>
        </message>
        <message>
            <source>Edit or drop that prompt, then start again.</source>
            <extracomment>session/material.py</extracomment>
            <translation>Modifiez ou retirez ce prompt, puis recommencez.</translation>
        </message>
        <message>
            <source>Encrypted.</source>
            <extracomment>models/disclosure.py</extracomment>
            <translation>Chiffré.</translation>
        </message>
        <message>
            <source>Enter its key again in settings.</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>Saisissez de nouveau sa clé dans les réglages.</translation>
        </message>
        <message>
            <source>Erasing for good</source>
            <extracomment>session/keeping.py</extracomment>
            <translation>Effacement définitif</translation>
        </message>
        <message>
            <source>Erasing the backups</source>
            <extracomment>storage/archive.py</extracomment>
            <translation>Effacement des sauvegardes</translation>
        </message>
        <message>
            <source>Every completion of the candidate ran into the length limit without coming to an end, which those of the live policy did not. The candidate was rejected; the live adapter is unchanged. Score completions that never end lower, or rewrite one, and update again.</source>
            <extracomment>core/guards.py</extracomment>
            <translation>Chaque complétion du candidat a atteint la limite de longueur sans arriver à sa fin, ce qui n’était pas le cas de celles de la politique active. Le candidat a été rejeté ; l’adaptateur actif est inchangé. Notez plus bas les complétions qui n’en finissent pas, ou réécrivez-en une, et refaites la mise à jour.</translation>
        </message>
        <message>
            <source>Every fact that matters is right</source>
            <extracomment>core/rubrics.py</extracomment>
            <translation>Chaque fait qui compte est exact</translation>
        </message>
        <message>
            <source>Every labyrinth prompt has its completions.</source>
            <extracomment>session/scoring.py</extracomment>
            <translation>Chaque prompt labyrinthe a ses complétions.</translation>
        </message>
        <message>
            <source>Everything up to {0} is here.</source>
            <extracomment>storage/reporting.py</extracomment>
            <translation>Tout jusqu’à {0} est là.</translation>
        </message>
        <message>
            <source>Everything you wrote and scored is saved. Repeat the last step when the model is ready; if it stops again, close other applications to free memory.</source>
            <extracomment>session/interruption.py</extracomment>
            <translation>Tout ce que vous avez écrit et noté est enregistré. Répétez la dernière étape quand le modèle est prêt ; s’il s’arrête encore, fermez d’autres applications pour libérer de la mémoire.</translation>
        </message>
        <message>
            <source>Exactly the persona</source>
            <extracomment>core/rubrics.py</extracomment>
            <translation>Exactement la persona</translation>
        </message>
        <message>
            <source>Example {0} has an empty message, or nothing that is answered.</source>
            <extracomment>ouroboros_backends/openai/training_rows.py</extracomment>
            <translation>L’exemple {0} contient un message vide, ou rien à quoi il soit répondu.</translation>
        </message>
        <message>
            <source>Export it with 32 bits.</source>
            <extracomment>ouroboros_backends/shared/gguf_file.py</extracomment>
            <translation>Exportez sur 32 bits.</translation>
        </message>
        <message>
            <source>Exporting the adapter</source>
            <extracomment>session/adapter_export.py</extracomment>
            <translation>Export de l’adaptateur</translation>
        </message>
        <message>
            <source>Fewer than two teachers have scored this completion.</source>
            <extracomment>session/teachers.py</extracomment>
            <translation>Moins de deux enseignants ont noté cette complétion.</translation>
        </message>
        <message>
            <source>File too large</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>Fichier trop volumineux</translation>
        </message>
        <message>
            <source>Fill in both.</source>
            <extracomment>core/servers.py</extracomment>
            <translation>Remplissez les deux.</translation>
        </message>
        <message>
            <source>Finding this out took {0} small requests.</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>Pour le savoir, il a fallu {0} petites requêtes.</translation>
        </message>
        <message>
            <source>Follows fully and says so clearly</source>
            <extracomment>core/rubrics.py</extracomment>
            <translation>Découle entièrement et le dit clairement</translation>
        </message>
        <message>
            <source>Follows in part, or leaves it open</source>
            <extracomment>core/rubrics.py</extracomment>
            <translation>Découle en partie, ou laisse la question ouverte</translation>
        </message>
        <message>
            <source>Follows, with a small slip</source>
            <extracomment>core/rubrics.py</extracomment>
            <translation>Découle, avec une petite faute</translation>
        </message>
        <message>
            <source>For rewrites alone: learns to answer in your words; useful at the beginning, when hardly any completion deserves a good score.</source>
            <extracomment>core/methods.py</extracomment>
            <translation>Pour les réécritures seules : apprend à répondre avec vos mots ; utile au début, quand presque aucune complétion ne mérite une bonne note.</translation>
        </message>
        <message>
            <source>For scores that tell good from bad and little more: all that is above neutral counts as good, all below as bad, rewrites as good.</source>
            <extracomment>core/methods.py</extracomment>
            <translation>Pour des notes qui ne distinguent guère que le bon du mauvais : tout ce qui est au-dessus du neutre compte comme bon, tout ce qui est en dessous comme mauvais, les réécritures comme bonnes.</translation>
        </message>
        <message>
            <source>For {0}, {1} first.</source>
            <extracomment>core/methods.py</extracomment>
            <translation>Pour {0}, commencez par ceci : {1}.</translation>
        </message>
        <message>
            <source>Free at least {0} MB, then try again.</source>
            <extracomment>storage/copying.py</extracomment>
            <translation>Libérez au moins {0} Mo, puis réessayez.</translation>
        </message>
        <message>
            <source>Free some space and try again. Nothing was overwritten.</source>
            <extracomment>worker/runner.py</extracomment>
            <translation>Libérez de l’espace et réessayez. Rien n’a été écrasé.</translation>
        </message>
        <message>
            <source>Free some space on the disk, or copy the folder here again.</source>
            <extracomment>session/handover.py</extracomment>
            <translation>Libérez de l’espace sur le disque, ou copiez de nouveau le dossier ici.</translation>
        </message>
        <message>
            <source>Free some space on this disk, then try again.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>Libérez de l’espace sur ce disque, puis réessayez.</translation>
        </message>
        <message>
            <source>Free some space, or choose a place on another disk.</source>
            <extracomment>session/adapter_export.py</extracomment>
            <translation>Libérez de l’espace, ou choisissez un emplacement sur un autre disque.</translation>
        </message>
        <message>
            <source>Free some space, or set OUROBOROS_MODELS to a folder on another disk.</source>
            <extracomment>models/download.py</extracomment>
            <translation>Libérez de l’espace, ou faites pointer OUROBOROS_MODELS sur un dossier d’un autre disque.</translation>
        </message>
        <message>
            <source>GGUF has no name for how this tokenizer splits words. {0}</source>
            <extracomment>ouroboros_backends/shared/gguf_tokens.py</extracomment>
            <translation>GGUF n’a pas de nom pour la façon dont ce tokenizer découpe les mots. {0}</translation>
        </message>
        <message>
            <source>GGUF has no place for the weights {0} of this model. {1}</source>
            <extracomment>ouroboros_backends/shared/exporting.py</extracomment>
            <translation>GGUF n’a pas de place pour les poids {0} de ce modèle. {1}</translation>
        </message>
        <message>
            <source>GGUF has no place for {0} as this model has it. {1}</source>
            <extracomment>ouroboros_backends/shared/gguf_llama.py</extracomment>
            <translation>GGUF n’a pas de place pour une particularité de ce modèle : {0}. {1}</translation>
        </message>
        <message>
            <source>GGUF is for models of Llama's shape only, and this one is a {0}. {1}</source>
            <extracomment>ouroboros_backends/shared/gguf_llama.py</extracomment>
            <translation>GGUF n’est possible que pour des modèles bâtis comme Llama, et celui-ci est de type {0}. {1}</translation>
        </message>
        <message>
            <source>Get it as safetensors: files that end in .safetensors hold numbers only.</source>
            <extracomment>models/library.py</extracomment>
            <translation>Procurez-vous-le en safetensors : les fichiers en .safetensors ne contiennent que des nombres.</translation>
        </message>
        <message>
            <source>Get the model as safetensors from where it came from.</source>
            <extracomment>ouroboros_backends/torch/safetensors_files.py</extracomment>
            <translation>Procurez-vous le modèle en safetensors là d’où il vient.</translation>
        </message>
        <message>
            <source>Give it its own.</source>
            <extracomment>models/servers.py</extracomment>
            <translation>Donnez-lui le sien.</translation>
        </message>
        <message>
            <source>Give them a weight above 0, or let another teacher settle it.</source>
            <extracomment>session/teachers.py</extracomment>
            <translation>Donnez-leur un poids supérieur à 0, ou laissez un autre enseignant trancher.</translation>
        </message>
        <message>
            <source>Give yourself the right to write there, or choose another folder.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>Donnez-vous le droit d’y écrire, ou choisissez un autre dossier.</translation>
        </message>
        <message>
            <source>Given up by you {0}. The live adapter is unchanged.</source>
            <extracomment>session/policy_update.py</extracomment>
            <translation>Abandonnée par vous {0}. L’adaptateur actif est inchangé.</translation>
        </message>
        <message>
            <source>Go back to an earlier adapter, or install the model again.</source>
            <extracomment>ouroboros_backends/shared/measuring.py</extracomment>
            <translation>Revenez à un adaptateur antérieur, ou réinstallez le modèle.</translation>
        </message>
        <message>
            <source>Go back to an earlier adapter.</source>
            <extracomment>ouroboros_backends/mlx/drawing.py</extracomment>
            <translation>Revenez à un adaptateur antérieur.</translation>
        </message>
        <message>
            <source>Go back to another adapter.</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation>Revenez à un autre adaptateur.</translation>
        </message>
        <message>
            <source>Go on with the plain format, or choose another model.</source>
            <extracomment>models/templates.py</extracomment>
            <translation>Continuez avec le format simple, ou choisissez un autre modèle.</translation>
        </message>
        <message>
            <source>Held-out prompts</source>
            <extracomment>settings.py</extracomment>
            <translation>Prompts réservés</translation>
        </message>
        <message>
            <source>Helper</source>
            <extracomment>settings.py</extracomment>
            <translation>Auxiliaire</translation>
        </message>
        <message>
            <source>High draws stronger texts and edges; system follows the desktop where it says so.</source>
            <extracomment>settings.py</extracomment>
            <translation>Élevé dessine textes et bords plus marqués ; système suit le bureau s’il l’indique.</translation>
        </message>
        <message>
            <source>Higher is livelier, 0 always gives the likeliest reply; scored answers are drawn at 1.</source>
            <extracomment>settings.py</extracomment>
            <translation>Plus haut, c’est plus vif ; 0 donne toujours la réponse la plus probable ; les réponses notées sont tirées à 1.</translation>
        </message>
        <message>
            <source>How far all policy updates of one cycle may move the policy together, in nats a token.</source>
            <extracomment>settings.py</extracomment>
            <translation>Jusqu’où toutes les mises à jour d’un cycle peuvent déplacer ensemble la politique, en nats par token.</translation>
        </message>
        <message>
            <source>How far one update may move the policy.</source>
            <extracomment>settings.py</extracomment>
            <translation>Jusqu’où une mise à jour peut déplacer la politique.</translation>
        </message>
        <message>
            <source>How many answers you compare for each labyrinth prompt.</source>
            <extracomment>settings.py</extracomment>
            <translation>Combien de réponses vous comparez pour chaque prompt labyrinthe.</translation>
        </message>
        <message>
            <source>How {0} reads positions cannot be compared with its config.json.</source>
            <extracomment>ouroboros_backends/mlx/guard.py</extracomment>
            <translation>La façon dont {0} lit les positions ne peut pas être comparée à son config.json.</translation>
        </message>
        <message>
            <source>Hypothetical frame</source>
            <extracomment>transformations/hypothetical_frame.py</extracomment>
            <translation>Cadre hypothétique</translation>
        </message>
        <message>
            <source>ISC License</source>
            <extracomment>core/licences.py</extracomment>
            <translation>ISC License</translation>
        </message>
        <message>
            <source>If you trust that address, put it into settings in place of this one.</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>Si vous faites confiance à cette adresse, mettez-la dans les réglages à la place de celle-ci.</translation>
        </message>
        <message>
            <source>Import it as rows of JSON.</source>
            <extracomment>imports/sharegpt.py</extracomment>
            <translation>Importez-le comme lignes JSON.</translation>
        </message>
        <message>
            <source>Import it where the cycle was exported.</source>
            <extracomment>session/handover.py</extracomment>
            <translation>Importez-le là où le cycle a été exporté.</translation>
        </message>
        <message>
            <source>Import the file again.</source>
            <extracomment>session/importing.py</extracomment>
            <translation>Importez le fichier de nouveau.</translation>
        </message>
        <message>
            <source>In voice, with a small slip</source>
            <extracomment>core/rubrics.py</extracomment>
            <translation>Dans le ton, avec une petite faute</translation>
        </message>
        <message>
            <source>Install Ouroboros again.</source>
            <extracomment>models/packed.py</extracomment>
            <translation>Réinstallez Ouroboros.</translation>
        </message>
        <message>
            <source>Install it first.</source>
            <extracomment>ouroboros_backends/mlx/policy.py</extracomment>
            <translation>Installez-le d’abord.</translation>
        </message>
        <message>
            <source>Install it with: pip install 'ouroboros-desktop[baselines]'; or choose PPO.</source>
            <extracomment>ouroboros_backends/torch/trainers.py</extracomment>
            <translation>Installez-le avec : pip install 'ouroboros-desktop[baselines]' ; ou choisissez PPO.</translation>
        </message>
        <message>
            <source>Install it with: pip install 'ouroboros-desktop[quantised]', or choose int8.</source>
            <extracomment>ouroboros_backends/torch/quantisation.py</extracomment>
            <translation>Installez-le avec : pip install 'ouroboros-desktop[quantised]', ou choisissez int8.</translation>
        </message>
        <message>
            <source>Install the embedded model on this computer: it reads the replies to compare.</source>
            <extracomment>session/best_of.py</extracomment>
            <translation>Installez le modèle intégré sur cet ordinateur : il lit les réponses à comparer.</translation>
        </message>
        <message>
            <source>Install the embedded model on this computer: it reads what a server writes.</source>
            <extracomment>session/predictions.py</extracomment>
            <translation>Installez le modèle intégré sur cet ordinateur : il lit ce qu’écrit un serveur.</translation>
        </message>
        <message>
            <source>Install the model again.</source>
            <extracomment>ouroboros_backends/mlx/network.py</extracomment>
            <translation>Réinstallez le modèle.</translation>
        </message>
        <message>
            <source>Install the model, or choose another.</source>
            <extracomment>ouroboros_backends/shared/folders.py</extracomment>
            <translation>Installez le modèle, ou choisissez-en un autre.</translation>
        </message>
        <message>
            <source>Install the newest version, then open it again.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>Installez la version la plus récente, puis rouvrez.</translation>
        </message>
        <message>
            <source>Install them with: pip install 'ouroboros-desktop[{0}]'.</source>
            <extracomment>worker/runner.py</extracomment>
            <translation>Installez-les avec : pip install 'ouroboros-desktop[{0}]'.</translation>
        </message>
        <message>
            <source>Install {0}, or add your own folder: ouroboros models add.</source>
            <extracomment>models/catalog.py</extracomment>
            <translation>Installez {0}, ou ajoutez votre propre dossier : ouroboros models add.</translation>
        </message>
        <message>
            <source>Installing the model</source>
            <extracomment>session/models.py</extracomment>
            <translation>Installation du modèle</translation>
        </message>
        <message>
            <source>Instructions (no weights change)</source>
            <extracomment>core/methods.py</extracomment>
            <translation>Instructions (aucun poids ne change)</translation>
        </message>
        <message>
            <source>It answers as a stream.</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>Il répond en flux.</translation>
        </message>
        <message>
            <source>It begins with https:// or http://, such as http://127.0.0.1:8080/v1.</source>
            <extracomment>core/servers.py</extracomment>
            <translation>Elle commence par https:// ou http://, comme http://127.0.0.1:8080/v1.</translation>
        </message>
        <message>
            <source>It cannot be taught: it offers no fine-tuning.</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>On ne peut rien lui apprendre : il ne propose pas de fine-tuning.</translation>
        </message>
        <message>
            <source>It counts the tokens</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>Il compte les tokens</translation>
        </message>
        <message>
            <source>It does not count tokens; they are estimated</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>Il ne compte pas les tokens ; ils sont estimés</translation>
        </message>
        <message>
            <source>It does not keep</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>Il ne s’en tient pas</translation>
        </message>
        <message>
            <source>It does not list “{0}”, and answers with the model it has.</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>« {0} » n’est pas dans sa liste, et il répond avec le modèle qu’il a.</translation>
        </message>
        <message>
            <source>It has a field “{0}”, and keys do not belong into a file.</source>
            <extracomment>models/servers.py</extracomment>
            <translation>Il a un champ « {0} », et les clés n’ont pas leur place dans un fichier.</translation>
        </message>
        <message>
            <source>It has no list of its models.</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>Il n’a pas de liste de ses modèles.</translation>
        </message>
        <message>
            <source>It has no responses API.</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>Il n’a pas l’API responses.</translation>
        </message>
        <message>
            <source>It has no {0}.</source>
            <extracomment>models/servers.py</extracomment>
            <translation>Il lui manque : {0}.</translation>
        </message>
        <message>
            <source>It has the responses API.</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>Il a l’API responses.</translation>
        </message>
        <message>
            <source>It is in the list of adapters.</source>
            <extracomment>session/handover.py</extracomment>
            <translation>Il est dans la liste des adaptateurs.</translation>
        </message>
        <message>
            <source>It keeps</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>Il s’en tient</translation>
        </message>
        <message>
            <source>It knows “{0}”.</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>Il connaît « {0} ».</translation>
        </message>
        <message>
            <source>It may be wrong: judge for yourself.</source>
            <extracomment>session/summary.py</extracomment>
            <translation>Il peut se tromper : jugez par vous-même.</translation>
        </message>
        <message>
            <source>It needs about 2 GB of memory: close other applications, then try again.</source>
            <extracomment>session/installing.py</extracomment>
            <translation>Il lui faut environ 2 Go de mémoire : fermez d’autres applications, puis réessayez.</translation>
        </message>
        <message>
            <source>It offers fine-tuning.</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>Il propose le fine-tuning.</translation>
        </message>
        <message>
            <source>It tells no logprobs.</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>Il ne donne pas de logprobs.</translation>
        </message>
        <message>
            <source>It was not said where the model's files are.</source>
            <extracomment>models/order.py</extracomment>
            <translation>L’emplacement des fichiers du modèle n’a pas été indiqué.</translation>
        </message>
        <message>
            <source>It was withdrawn.</source>
            <extracomment>session/importing.py</extracomment>
            <translation>Il a été retiré.</translation>
        </message>
        <message>
            <source>It writes {0}.</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>Il écrit {0}.</translation>
        </message>
        <message>
            <source>Its agreed is not a day such as 2026-11-26.</source>
            <extracomment>models/servers.py</extracomment>
            <translation>Son champ agreed n’est pas une date telle que 2026-11-26.</translation>
        </message>
        <message>
            <source>Its field “{0}” is not known.</source>
            <extracomment>models/servers.py</extracomment>
            <translation>Son champ « {0} » est inconnu.</translation>
        </message>
        <message>
            <source>Its files were read again and are as written. It was not opened as a model: that needs {0} GB of free memory.</source>
            <extracomment>ouroboros_backends/shared/exported_check.py</extracomment>
            <translation>Ses fichiers ont été relus et sont tels qu’ils ont été écrits. L’ensemble n’a pas été ouvert comme modèle : cela demande {0} Go de mémoire libre.</translation>
        </message>
        <message>
            <source>Its logprobs are not those of the tokens it writes; they are not used.</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>Ses logprobs ne sont pas ceux des tokens qu’il écrit ; ils ne sont pas utilisés.</translation>
        </message>
        <message>
            <source>Its logprobs are those of the tokens it writes.</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>Ses logprobs sont ceux des tokens qu’il écrit.</translation>
        </message>
        <message>
            <source>Its numbers are not those that the policy computes with.</source>
            <extracomment>ouroboros_backends/shared/exported_check.py</extracomment>
            <translation>Ses nombres ne sont pas ceux avec lesquels la politique calcule.</translation>
        </message>
        <message>
            <source>Its {0} is not {1}.</source>
            <extracomment>models/servers.py</extracomment>
            <translation>Son champ {0} n’est pas {1}.</translation>
        </message>
        <message>
            <source>Judge</source>
            <extracomment>settings.py</extracomment>
            <translation>Juge</translation>
        </message>
        <message>
            <source>KL budget of a cycle</source>
            <extracomment>settings.py</extracomment>
            <translation>Budget KL d’un cycle</translation>
        </message>
        <message>
            <source>Keeping the present store beside</source>
            <extracomment>storage/restoring.py</extracomment>
            <translation>Mise de côté de la base actuelle</translation>
        </message>
        <message>
            <source>Key from {0}</source>
            <extracomment>models/disclosure.py</extracomment>
            <translation>Clé de {0}</translation>
        </message>
        <message>
            <source>Key in memory until you quit</source>
            <extracomment>models/disclosure.py</extracomment>
            <translation>Clé en mémoire jusqu’à ce que vous quittiez</translation>
        </message>
        <message>
            <source>Key in the keyring</source>
            <extracomment>models/disclosure.py</extracomment>
            <translation>Clé dans le trousseau</translation>
        </message>
        <message>
            <source>Keys 1 to 5 give a score without a modifier key.</source>
            <extracomment>settings.py</extracomment>
            <translation>Les touches 1 à 5 donnent une note sans touche de modification.</translation>
        </message>
        <message>
            <source>Known settings: {0}.</source>
            <extracomment>ouroboros_backends/shared/options.py</extracomment>
            <translation>Réglages connus : {0}.</translation>
        </message>
        <message>
            <source>LM Studio</source>
            <extracomment>core/servers.py</extracomment>
            <translation>LM Studio</translation>
        </message>
        <message>
            <source>Labels</source>
            <extracomment>exports/labels.py</extracomment>
            <translation>Étiquettes</translation>
        </message>
        <message>
            <source>Labyrinth prompts a cycle kept for the promotion gate.</source>
            <extracomment>settings.py</extracomment>
            <translation>Prompts labyrinthes par cycle gardés pour le contrôle de promotion.</translation>
        </message>
        <message>
            <source>Labyrinth prompts a cycle whose answers you score.</source>
            <extracomment>settings.py</extracomment>
            <translation>Prompts labyrinthes par cycle dont vous notez les réponses.</translation>
        </message>
        <message>
            <source>Learn from predicted rewards</source>
            <extracomment>settings.py</extracomment>
            <translation>Apprendre des récompenses prévues</translation>
        </message>
        <message>
            <source>Learning, epoch {0}</source>
            <extracomment>ouroboros_backends/shared/step.py</extracomment>
            <translation>Apprentissage, époque {0}</translation>
        </message>
        <message>
            <source>Leave it as it is, or withdraw it.</source>
            <extracomment>session/importing.py</extracomment>
            <translation>Laissez-le tel quel, ou retirez-le.</translation>
        </message>
        <message>
            <source>Leave out names, passwords and what follows ? or #; a key has its own field.</source>
            <extracomment>core/servers.py</extracomment>
            <translation>Omettez noms, mots de passe et ce qui suit ? ou # ; une clé a son propre champ.</translation>
        </message>
        <message>
            <source>Leave quantisation off, or let each GPU hold the whole model, without FSDP.</source>
            <extracomment>ouroboros_backends/torch/several.py</extracomment>
            <translation>Laissez la quantification désactivée, ou laissez chaque GPU contenir le modèle entier, sans FSDP.</translation>
        </message>
        <message>
            <source>Less motion</source>
            <extracomment>settings.py</extracomment>
            <translation>Moins de mouvement</translation>
        </message>
        <message>
            <source>Let a dialogue leave, or score, rank and rewrite some completions first.</source>
            <extracomment>exports/bundle.py</extracomment>
            <translation>Autorisez un dialogue à sortir, ou commencez par noter, classer et réécrire quelques complétions.</translation>
        </message>
        <message>
            <source>Let teacher and policy take turns, or choose another model.</source>
            <extracomment>ouroboros_backends/shared/chat.py</extracomment>
            <translation>Faites alterner enseignant et politique, ou choisissez un autre modèle.</translation>
        </message>
        <message>
            <source>Let the policy answer each labyrinth prompt at least twice.</source>
            <extracomment>session/calibration.py</extracomment>
            <translation>Laissez la politique répondre au moins deux fois à chaque prompt labyrinthe.</translation>
        </message>
        <message>
            <source>Let two adapters meet first.</source>
            <extracomment>session/arena.py</extracomment>
            <translation>Faites d’abord s’affronter deux adaptateurs.</translation>
        </message>
        <message>
            <source>Light or dark, or as the system has it.</source>
            <extracomment>settings.py</extracomment>
            <translation>Clair ou sombre, ou comme le système.</translation>
        </message>
        <message>
            <source>List them with `ouroboros store backups`.</source>
            <extracomment>storage/backups.py</extracomment>
            <translation>Listez-les avec `ouroboros store backups`.</translation>
        </message>
        <message>
            <source>LoRA on bare parameters</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation>LoRA sur des paramètres nus</translation>
        </message>
        <message>
            <source>LoRA's rank and alpha must be above 0, and its layers not below.</source>
            <extracomment>ouroboros_backends/shared/options.py</extracomment>
            <translation>Le rang et l’alpha de LoRA doivent être supérieurs à 0, et le nombre de ses couches au moins égal à 0.</translation>
        </message>
        <message>
            <source>Load the model again.</source>
            <extracomment>worker/client.py</extracomment>
            <translation>Rechargez le modèle.</translation>
        </message>
        <message>
            <source>Load the model first.</source>
            <extracomment>worker/runner.py</extracomment>
            <translation>Chargez d’abord le modèle.</translation>
        </message>
        <message>
            <source>Loading an adapter</source>
            <extracomment>session/arena.py</extracomment>
            <translation>Chargement d’un adaptateur</translation>
        </message>
        <message>
            <source>Loading the adapter that the update began at</source>
            <extracomment>session/policy_update.py</extracomment>
            <translation>Chargement de l’adaptateur d’où la mise à jour est partie</translation>
        </message>
        <message>
            <source>Loading the candidate</source>
            <extracomment>session/gate.py</extracomment>
            <translation>Chargement du candidat</translation>
        </message>
        <message>
            <source>Loading the model</source>
            <extracomment>session/opening.py</extracomment>
            <translation>Chargement du modèle</translation>
        </message>
        <message>
            <source>Log in to the network with a browser, or look at the address in settings.</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>Connectez-vous au réseau avec un navigateur, ou vérifiez l’adresse dans les réglages.</translation>
        </message>
        <message>
            <source>Long-horizon recall</source>
            <extracomment>transformations/long_horizon_recall.py</extracomment>
            <translation>Rappel à longue portée</translation>
        </message>
        <message>
            <source>Longest answer (tokens)</source>
            <extracomment>settings.py</extracomment>
            <translation>Réponse la plus longue aux prompts (tokens)</translation>
        </message>
        <message>
            <source>Longest reply (tokens)</source>
            <extracomment>settings.py</extracomment>
            <translation>Réponse la plus longue du dialogue (tokens)</translation>
        </message>
        <message>
            <source>Look at the address in settings and at this computer's clock.</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>Vérifiez l’adresse dans les réglages et l’horloge de cet ordinateur.</translation>
        </message>
        <message>
            <source>Look at the address in settings and whether the network works.</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>Vérifiez l’adresse dans les réglages et si le réseau fonctionne.</translation>
        </message>
        <message>
            <source>Look at the address in settings, and enter the key again.</source>
            <extracomment>ouroboros_backends/openai/client.py</extracomment>
            <translation>Vérifiez l’adresse dans les réglages, et saisissez de nouveau la clé.</translation>
        </message>
        <message>
            <source>Look at the address in settings; it often ends in /v1.</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>Vérifiez l’adresse dans les réglages ; elle se termine souvent par /v1.</translation>
        </message>
        <message>
            <source>Look for it on the service's own page, then start a new update.</source>
            <extracomment>ouroboros_backends/openai/job.py</extracomment>
            <translation>Cherchez-le sur la page du service lui-même, puis lancez une nouvelle mise à jour.</translation>
        </message>
        <message>
            <source>Look there whether the key may use “{0}”.</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>Vérifiez là-bas si la clé peut utiliser « {0} ».</translation>
        </message>
        <message>
            <source>Look whether it runs and whether the network works.</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>Vérifiez s’il tourne et si le réseau fonctionne.</translation>
        </message>
        <message>
            <source>Looking for personal data</source>
            <extracomment>session/exporting.py</extracomment>
            <translation>Recherche de données personnelles</translation>
        </message>
        <message>
            <source>Lower the learning rate, and try again; the adapter is unchanged.</source>
            <extracomment>ouroboros_backends/shared/transaction.py</extracomment>
            <translation>Baissez le taux d’apprentissage et réessayez ; l’adaptateur est inchangé.</translation>
        </message>
        <message>
            <source>MB</source>
            <extracomment>a word in sentences</extracomment>
            <translation>Mo</translation>
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
            <translation>MLX ne peut pas construire {0} tel que le décrit son config.json.</translation>
        </message>
        <message>
            <source>MLX does not know the architecture of {0}.</source>
            <extracomment>ouroboros_backends/mlx/loading.py</extracomment>
            <translation>MLX ne connaît pas l’architecture de {0}.</translation>
        </message>
        <message>
            <source>MLX would read positions of {0} otherwise than its config.json says.</source>
            <extracomment>ouroboros_backends/mlx/guard.py</extracomment>
            <translation>MLX lirait les positions de {0} autrement que ne le dit son config.json.</translation>
        </message>
        <message>
            <source>Make labyrinth prompts first.</source>
            <extracomment>core/cycle.py</extracomment>
            <translation>Créez d’abord des prompts labyrinthes.</translation>
        </message>
        <message>
            <source>Make labyrinth prompts, some of them held out.</source>
            <extracomment>session/arena.py</extracomment>
            <translation>Créez des prompts labyrinthes, dont certains réservés.</translation>
        </message>
        <message>
            <source>Make more labyrinth prompts, or decide without a comparison.</source>
            <extracomment>session/gate.py</extracomment>
            <translation>Créez d’autres prompts labyrinthes, ou décidez sans comparaison.</translation>
        </message>
        <message>
            <source>Makes all text smaller or larger.</source>
            <extracomment>settings.py</extracomment>
            <translation>Rend tous les textes plus petits ou plus grands.</translation>
        </message>
        <message>
            <source>Making a backup</source>
            <extracomment>session/keeping.py</extracomment>
            <translation>Sauvegarde en cours</translation>
        </message>
        <message>
            <source>Making the candidate live</source>
            <extracomment>session/gate.py</extracomment>
            <translation>Activation du candidat</translation>
        </message>
        <message>
            <source>Measuring the policy</source>
            <extracomment>ouroboros_backends/shared/measuring.py</extracomment>
            <translation>Mesure de la politique</translation>
        </message>
        <message>
            <source>Measuring the reference policy</source>
            <extracomment>ouroboros_backends/shared/preferences.py</extracomment>
            <translation>Mesure de la politique de référence</translation>
        </message>
        <message>
            <source>Mend it.</source>
            <extracomment>models/servers.py</extracomment>
            <translation>Corrigez-le.</translation>
        </message>
        <message>
            <source>Mend the number.</source>
            <extracomment>core/servers.py</extracomment>
            <translation>Corrigez le nombre.</translation>
        </message>
        <message>
            <source>Merging the adapter into the base</source>
            <extracomment>ouroboros_backends/shared/merged_folder.py</extracomment>
            <translation>Fusion de l’adaptateur avec le modèle de base</translation>
        </message>
        <message>
            <source>Messages of tools are left out.</source>
            <extracomment>imports/chatgpt.py</extracomment>
            <translation>Les messages d’outils sont exclus.</translation>
        </message>
        <message>
            <source>Model</source>
            <extracomment>settings.py</extracomment>
            <translation>Modèle</translation>
        </message>
        <message>
            <source>Models here: {0}. Add a folder with: ouroboros models add FOLDER.</source>
            <extracomment>models/library.py</extracomment>
            <translation>Modèles ici : {0}. Ajoutez un dossier avec : ouroboros models add FOLDER.</translation>
        </message>
        <message>
            <source>Mostly out of voice</source>
            <extracomment>core/rubrics.py</extracomment>
            <translation>Le plus souvent hors du ton</translation>
        </message>
        <message>
            <source>Mostly wrong or beside the point</source>
            <extracomment>core/rubrics.py</extracomment>
            <translation>Le plus souvent faux ou à côté</translation>
        </message>
        <message>
            <source>Move the store to another disk, then try again.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>Déplacez la base sur un autre disque, puis réessayez.</translation>
        </message>
        <message>
            <source>NOT encrypted: whoever is on the way can read and change every word, and read your key.</source>
            <extracomment>models/disclosure.py</extracomment>
            <translation>NON chiffré : quiconque se trouve sur le chemin peut lire et modifier chaque mot, et lire votre clé.</translation>
        </message>
        <message>
            <source>Neither in voice nor out of it</source>
            <extracomment>core/rubrics.py</extracomment>
            <translation>Ni dans le ton ni hors du ton</translation>
        </message>
        <message>
            <source>Nested conditionals</source>
            <extracomment>transformations/nested_conditionals.py</extracomment>
            <translation>Conditions imbriquées</translation>
        </message>
        <message>
            <source>No dialogue may leave yet.</source>
            <extracomment>session/exporting.py</extracomment>
            <translation>Aucun dialogue n’est encore autorisé à sortir.</translation>
        </message>
        <message>
            <source>No format is chosen.</source>
            <extracomment>session/exporting.py</extracomment>
            <translation>Aucun format n’est choisi.</translation>
        </message>
        <message>
            <source>No key</source>
            <extracomment>models/disclosure.py</extracomment>
            <translation>Pas de clé</translation>
        </message>
        <message>
            <source>No kind of example known here has the fields: {0}.</source>
            <extracomment>imports/rows.py</extracomment>
            <translation>Aucun genre d’exemple connu ici n’a les champs : {0}.</translation>
        </message>
        <message>
            <source>No model is chosen.</source>
            <extracomment>session/models.py</extracomment>
            <translation>Aucun modèle n’est choisi.</translation>
        </message>
        <message>
            <source>No model is loaded.</source>
            <extracomment>worker/runner.py</extracomment>
            <translation>Aucun modèle n’est chargé.</translation>
        </message>
        <message>
            <source>No module named pip</source>
            <extracomment>models/download.py</extracomment>
            <translation>No module named pip</translation>
        </message>
        <message>
            <source>No other prompt of this kind can be made from the summary.</source>
            <extracomment>core/prompting.py</extracomment>
            <translation>Aucun autre prompt de ce genre ne peut être tiré du résumé.</translation>
        </message>
        <message>
            <source>No other prompts of these kinds can be made from the summary.</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>Aucun autre prompt de ces genres ne peut être tiré du résumé.</translation>
        </message>
        <message>
            <source>No price is entered; it may cost money all the same</source>
            <extracomment>models/disclosure.py</extracomment>
            <translation>Aucun prix n’est saisi ; cela peut quand même coûter de l’argent</translation>
        </message>
        <message>
            <source>No safe connection to {0} can be made: its certificate is not accepted</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>Aucune connexion sûre avec {0} n’est possible : son certificat n’est pas accepté</translation>
        </message>
        <message>
            <source>No scored completion can be learned from yet.</source>
            <extracomment>session/material.py</extracomment>
            <translation>On ne peut encore apprendre d’aucune complétion notée.</translation>
        </message>
        <message>
            <source>No server is added yet.</source>
            <extracomment>models/servers.py</extracomment>
            <translation>Aucun serveur n’a encore été ajouté.</translation>
        </message>
        <message>
            <source>No space left|[Dd]isk quota|not enough space</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>No space left|[Dd]isk quota|not enough space</translation>
        </message>
        <message>
            <source>No weights change: the policy is told your persona snapshot's words and your best examples before every dialogue; for models on a server that offers no training.</source>
            <extracomment>core/methods.py</extracomment>
            <translation>Aucun poids ne change : avant chaque dialogue, on donne à la politique les mots de votre instantané de la persona et vos meilleurs exemples ; pour les modèles sur un serveur qui ne propose pas d’entraînement.</translation>
        </message>
        <message>
            <source>No {0} is chosen.</source>
            <extracomment>session/assistants.py</extracomment>
            <translation>Aucun modèle choisi comme {0}.</translation>
        </message>
        <message>
            <source>Nobody but the system speaks in this dialogue.</source>
            <extracomment>imports/rows.py</extracomment>
            <translation>Dans ce dialogue, seul le système parle.</translation>
        </message>
        <message>
            <source>Nobody known here speaks as “{0}”.</source>
            <extracomment>imports/fields.py</extracomment>
            <translation>Aucun rôle connu ici ne parle sous le nom « {0} ».</translation>
        </message>
        <message>
            <source>Nobody reads what this policy writes, so nothing can be predicted.</source>
            <extracomment>session/predictions.py</extracomment>
            <translation>Personne ne lit ce qu’écrit cette politique, donc rien ne peut être prévu.</translation>
        </message>
        <message>
            <source>Not for redistribution</source>
            <extracomment>exports/licences.py</extracomment>
            <translation>Redistribution interdite</translation>
        </message>
        <message>
            <source>Nothing answers at the address of {0}, {1}</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>Rien ne répond à l’adresse de {0}, {1}</translation>
        </message>
        <message>
            <source>Nothing is lost: resume the update, or give it up.</source>
            <extracomment>session/interruption.py</extracomment>
            <translation>Rien n’est perdu : reprenez la mise à jour, ou abandonnez-la.</translation>
        </message>
        <message>
            <source>Nothing is said in this dialogue.</source>
            <extracomment>imports/chatgpt.py</extracomment>
            <translation>Rien n’est dit dans ce dialogue.</translation>
        </message>
        <message>
            <source>Nothing moves by itself: no blinking caret, no running bars.</source>
            <extracomment>settings.py</extracomment>
            <translation>Rien ne bouge de soi-même : ni curseur clignotant, ni barres animées.</translation>
        </message>
        <message>
            <source>Nothing was changed. Restore a backup, put a copy of the store in its place, or choose another store.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>Rien n’a été modifié. Restaurez une sauvegarde, mettez une copie de la base à sa place, ou choisissez une autre base.</translation>
        </message>
        <message>
            <source>Nothing was sent: you have not agreed yet that words go to {0}.</source>
            <extracomment>wiring.py</extracomment>
            <translation>Rien n’a été envoyé : vous n’avez pas encore accepté que du texte soit envoyé à {0}.</translation>
        </message>
        <message>
            <source>ORDER BY ordinal DESC LIMIT {0}</source>
            <extracomment>storage/checking.py</extracomment>
            <translation>ORDER BY ordinal DESC LIMIT {0}</translation>
        </message>
        <message>
            <source>On a server: so many replies are drawn and the one the reward model expects you to like best is shown; the others stay as branches. No weights change.</source>
            <extracomment>settings.py</extracomment>
            <translation>Sur un serveur : autant de réponses sont tirées, et celle que le modèle de récompense pense que vous préférerez est affichée ; les autres restent comme branches. Aucun poids ne change.</translation>
        </message>
        <message>
            <source>On the way</source>
            <extracomment>models/disclosure.py</extracomment>
            <translation>Sur le chemin</translation>
        </message>
        <message>
            <source>On this computer, or on one that you put in the address; the model is what vLLM serves.</source>
            <extracomment>core/servers.py</extracomment>
            <translation>Sur cet ordinateur, ou sur celui que vous indiquez dans l’adresse ; le modèle est celui que sert vLLM.</translation>
        </message>
        <message>
            <source>On this computer, with MLX. Versions up to 0.32 report wrong logprobs; they are not used.</source>
            <extracomment>core/servers.py</extracomment>
            <translation>Sur cet ordinateur, avec MLX. Les versions jusqu’à 0.32 donnent de faux logprobs ; ils ne sont pas utilisés.</translation>
        </message>
        <message>
            <source>On this computer. Start its server, and take the model id that it shows.</source>
            <extracomment>core/servers.py</extracomment>
            <translation>Sur cet ordinateur. Démarrez son serveur, et prenez l’id de modèle qu’il affiche.</translation>
        </message>
        <message>
            <source>On this computer. The model is a name that “ollama list” shows.</source>
            <extracomment>core/servers.py</extracomment>
            <translation>Sur cet ordinateur. Le modèle est un nom qu’affiche « ollama list ».</translation>
        </message>
        <message>
            <source>One action was</source>
            <extracomment>storage/reporting.py</extracomment>
            <translation>une action</translation>
        </message>
        <message>
            <source>One cycle is erased.</source>
            <extracomment>session/keeping.py</extracomment>
            <translation>Un cycle est effacé.</translation>
        </message>
        <message>
            <source>One message does not fit into what the {0} can read at once.</source>
            <extracomment>session/summary.py</extracomment>
            <translation>Un message ne tient pas dans ce que le modèle ({0}) peut lire en une fois.</translation>
        </message>
        <message>
            <source>Opened again, it answers a test prompt otherwise from token {0} of {1} on.</source>
            <extracomment>ouroboros_backends/shared/exported_check.py</extracomment>
            <translation>Rouvert, il répond autrement à un prompt de test à partir du token {0} sur {1}.</translation>
        </message>
        <message>
            <source>Opened again, it answers a test prompt otherwise from token {0} of {1} on. {2}</source>
            <extracomment>ouroboros_backends/shared/exported_check.py</extracomment>
            <translation>Rouvert, il répond autrement à un prompt de test à partir du token {0} sur {1}. {2}</translation>
        </message>
        <message>
            <source>Opened again, it wrote the same {0} tokens as the policy for a test prompt; how likely it finds each differs by less than 0.01 %.</source>
            <extracomment>ouroboros_backends/shared/exported_check.py</extracomment>
            <translation>Rouvert, il a écrit les mêmes {0} tokens que la politique pour un prompt de test ; la probabilité qu’il donne à chacun diffère de moins de 0,01 %.</translation>
        </message>
        <message>
            <source>Opened again, it wrote the same {0} tokens as the policy for a test prompt; how likely it finds each differs by up to {1} %.</source>
            <extracomment>ouroboros_backends/shared/exported_check.py</extracomment>
            <translation>Rouvert, il a écrit les mêmes {0} tokens que la politique pour un prompt de test ; la probabilité qu’il donne à chacun diffère d’au plus {1} %.</translation>
        </message>
        <message>
            <source>Opening what was written, to compare it</source>
            <extracomment>ouroboros_backends/shared/exporting.py</extracomment>
            <translation>Ouverture de ce qui a été écrit, pour le comparer</translation>
        </message>
        <message>
            <source>Teach a model of the list; its adapters can be exported.</source>
            <extracomment>ouroboros_backends/echo/policy.py</extracomment>
            <translation>Apprenez quelque chose à un modèle de la liste ; ses adaptateurs peuvent être exportés.</translation>
        </message>
        <message>
            <source>The adapter alone and the merged model remain.</source>
            <extracomment>ouroboros_backends/shared/gguf_llama.py</extracomment>
            <translation>Restent l’adaptateur seul et le modèle fusionné.</translation>
        </message>
        <message>
            <source>The base is kept in {0} here, and what was learned belongs to that: in the full weights it would be another policy. Export the adapter alone, or teach the model without quantisation.</source>
            <extracomment>ouroboros_backends/shared/exporting.py</extracomment>
            <translation>Le modèle de base est gardé ici en {0}, et ce qui a été appris va avec : dans les poids complets, ce serait une autre politique. Exportez l’adaptateur seul, ou faites apprendre le modèle sans quantification.</translation>
        </message>
        <message>
            <source>The export</source>
            <extracomment>session/adapter_export.py</extracomment>
            <translation>L’export</translation>
        </message>
        <message>
            <source>The files of this model are quantised, so that nothing can be added to them. Export the adapter alone.</source>
            <extracomment>ouroboros_backends/shared/exporting.py</extracomment>
            <translation>Les fichiers de ce modèle sont quantifiés, on ne peut donc rien y ajouter. Exportez l’adaptateur seul.</translation>
        </message>
        <message>
            <source>The files of this model have no weights of the layer {0}, so that the adapter cannot be added to them. Export the adapter alone.</source>
            <extracomment>ouroboros_backends/shared/exporting.py</extracomment>
            <translation>Les fichiers de ce modèle n’ont pas de poids de la couche {0}, on ne peut donc pas y ajouter l’adaptateur. Exportez l’adaptateur seul.</translation>
        </message>
        <message>
            <source>The judge agrees with you on {0}, no better than chance so far; its word is not used.</source>
            <extracomment>core/agreement.py</extracomment>
            <translation>Le juge s’accorde avec vous sur {0}, pas mieux que le hasard jusqu’ici ; son avis n’est pas utilisé.</translation>
        </message>
        <message>
            <source>The judge agrees with you on {0}.</source>
            <extracomment>core/agreement.py</extracomment>
            <translation>Le juge s’accorde avec vous sur {0}.</translation>
        </message>
        <message>
            <source>The policy answers a test prompt</source>
            <extracomment>ouroboros_backends/shared/policy.py</extracomment>
            <translation>La politique répond à un prompt de test</translation>
        </message>
        <message>
            <source>The usual choice: learns from every score, and from rewrites, rankings and choices beside it, in small steps.</source>
            <extracomment>core/methods.py</extracomment>
            <translation>Le choix habituel : apprend de chaque note, ainsi que des réécritures, classements et choix, à petites étapes.</translation>
        </message>
        <message>
            <source>The weights {0} are too large for 16 bits.</source>
            <extracomment>ouroboros_backends/shared/gguf_file.py</extracomment>
            <translation>Les poids {0} sont trop grands pour 16 bits.</translation>
        </message>
        <message>
            <source>The {0}'s version could not be used, so the prompt stays as it was.</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>La version du modèle ({0}) est inutilisable, le prompt reste donc tel quel.</translation>
        </message>
        <message>
            <source>The {0}'s versions of {1} prompts could not be used: they stay as they were.</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>Les versions du modèle ({0}) sont inutilisables pour {1} prompts : ils restent tels quels.</translation>
        </message>
        <message>
            <source>rank two completions of a prompt, choose between two replies, or rewrite one</source>
            <extracomment>core/methods.py</extracomment>
            <translation>classez deux complétions d’un prompt, choisissez entre deux réponses, ou réécrivez-en une</translation>
        </message>
        <message>
            <source>skip</source>
            <extracomment>a word in sentences</extracomment>
            <translation>passage</translation>
        </message>
        <message>
            <source>{0} messages do not fit into what the {1} can read at once.</source>
            <extracomment>session/summary.py</extracomment>
            <translation>{0} messages ne tiennent pas dans ce que le modèle ({1}) peut lire en une fois.</translation>
        </message>
        <message>
            <source>{0} of {1} pairs ({2} %, 95 % interval {3} to {4} %)</source>
            <extracomment>core/agreement.py</extracomment>
            <translation>{0} paires sur {1} ({2} %, intervalle à 95 % de {3} à {4} %)</translation>
        </message>
        <message>
            <source>{0} of {1} pairs ({2} %, {3} to {4} %)</source>
            <extracomment>core/agreement.py</extracomment>
            <translation>{0} paires sur {1} ({2} %, {3} à {4} %)</translation>
        </message>
        <message>
            <source>One reply is drawn, not {0}.</source>
            <extracomment>session/best_of.py</extracomment>
            <translation>Une seule réponse est tirée, pas {0}.</translation>
        </message>
        <message>
            <source>A longest reply of {0} tokens is not possible.</source>
            <extracomment>core/presets.py</extracomment>
            <translation>Une réponse la plus longue de {0} tokens n’est pas possible.</translation>
        </message>
        <message>
            <source>A model on a server has no other adapters here.</source>
            <extracomment>session/beside.py</extracomment>
            <translation>Un modèle sur un serveur n’a pas d’autres adaptateurs ici.</translation>
        </message>
        <message>
            <source>A policy on a server is not measured here.</source>
            <extracomment>session/evaluating.py</extracomment>
            <translation>Une politique sur un serveur n’est pas mesurée ici.</translation>
        </message>
        <message>
            <source>A prediction less certain than the others of its prompt counts less, by this many standard deviations.</source>
            <extracomment>settings.py</extracomment>
            <translation>Une prédiction moins sûre que les autres de son prompt compte pour autant d’écarts types en moins.</translation>
        </message>
        <message>
            <source>A prompt, a better and a worse answer, and what says so: ranking, choice or rewrite.</source>
            <extracomment>exports/preferences.py</extracomment>
            <translation>Un prompt, une meilleure et une moins bonne réponse, et ce qui le dit : classement, choix ou réécriture.</translation>
        </message>
        <message>
            <source>A reply of the policy, how teachers marked it, and its preset, seed and sampling.</source>
            <extracomment>exports/replies.py</extracomment>
            <translation>Une réponse de la politique, les marques des enseignants, et son préréglage, sa graine et son échantillonnage.</translation>
        </message>
        <message>
            <source>A temperature of {0} is not possible.</source>
            <extracomment>core/presets.py</extracomment>
            <translation>Une température de {0} n’est pas possible.</translation>
        </message>
        <message>
            <source>A top-p of {0} is not possible: no word could be drawn.</source>
            <extracomment>core/presets.py</extracomment>
            <translation>Un top-p de {0} n’est pas possible : aucun mot ne pourrait être tiré.</translation>
        </message>
        <message>
            <source>Another reply is being written</source>
            <extracomment>session/beside.py</extracomment>
            <translation>Une autre réponse est en cours d’écriture</translation>
        </message>
        <message>
            <source>Choose 1 to {0} tokens.</source>
            <extracomment>core/presets.py</extracomment>
            <translation>Choisissez de 1 à {0} tokens.</translation>
        </message>
        <message>
            <source>Choose another name, or edit that one.</source>
            <extracomment>session/presets.py</extracomment>
            <translation>Choisissez un autre nom, ou modifiez celui-là.</translation>
        </message>
        <message>
            <source>Choose more than 0, and 1 at most; 1 leaves out no word.</source>
            <extracomment>core/presets.py</extracomment>
            <translation>Choisissez plus de 0, et 1 au plus ; 1 n’exclut aucun mot.</translation>
        </message>
        <message>
            <source>Choose one from 0 (always the likeliest word) to {0} (very lively).</source>
            <extracomment>core/presets.py</extracomment>
            <translation>Choisissez-en une de 0 (toujours le mot le plus probable) à {0} (très vive).</translation>
        </message>
        <message>
            <source>Choose one of them; in the dialogue it can be generated again.</source>
            <extracomment>session/beside.py</extracomment>
            <translation>Choisissez-en une ; dans le dialogue, elle peut être générée de nouveau.</translation>
        </message>
        <message>
            <source>Compare its answers at the promotion gate.</source>
            <extracomment>session/evaluating.py</extracomment>
            <translation>Comparez ses réponses au contrôle de promotion.</translation>
        </message>
        <message>
            <source>Delete the character shown as a box or a question mark.</source>
            <extracomment>core/presets.py</extracomment>
            <translation>Supprimez le caractère affiché comme un carré ou un point d’interrogation.</translation>
        </message>
        <message>
            <source>For rankings, rewrites and choices between replies: learns which of two answers you prefer, and needs no scores.</source>
            <extracomment>core/methods.py</extracomment>
            <translation>Pour les classements, les réécritures et les choix entre réponses : apprend laquelle de deux réponses vous préférez, sans avoir besoin de notes.</translation>
        </message>
        <message>
            <source>Give it one to find it by.</source>
            <extracomment>session/presets.py</extracomment>
            <translation>Donnez-lui-en un pour le retrouver.</translation>
        </message>
        <message>
            <source>It is loaded again; then measure once more. Everything you wrote and scored is saved.</source>
            <extracomment>session/evaluating.py</extracomment>
            <translation>Il est rechargé ; mesurez ensuite encore une fois. Tout ce que vous avez écrit et noté est enregistré.</translation>
        </message>
        <message>
            <source>Language</source>
            <extracomment>settings.py</extracomment>
            <translation>Langue</translation>
        </message>
        <message>
            <source>Only the policy's messages can be generated again.</source>
            <extracomment>session/dialogue.py</extracomment>
            <translation>Seuls les messages de la politique peuvent être régénérés.</translation>
        </message>
        <message>
            <source>Only the policy's messages can be put in your words.</source>
            <extracomment>session/dialogue.py</extracomment>
            <translation>Seuls les messages de la politique peuvent être dits avec vos mots.</translation>
        </message>
        <message>
            <source>Only what a teacher said can be replied to.</source>
            <extracomment>session/beside.py</extracomment>
            <translation>On ne peut répondre qu’à ce qu’un enseignant a dit.</translation>
        </message>
        <message>
            <source>Only what the policy wrote here can be marked.</source>
            <extracomment>session/marking.py</extracomment>
            <translation>Seul ce que la politique a écrit ici peut être marqué.</translation>
        </message>
        <message>
            <source>Only words of the completion can be marked.</source>
            <extracomment>session/scoring.py</extracomment>
            <translation>Seuls des mots de la complétion peuvent être marqués.</translation>
        </message>
        <message>
            <source>Only {0} dialogues can be imported at once.</source>
            <extracomment>imports/reading.py</extracomment>
            <translation>Seuls {0} dialogues peuvent être importés à la fois.</translation>
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
            <translation>Ouvrez d’abord un autre cycle ; ce à quoi vous avez travaillé reste.</translation>
        </message>
        <message>
            <source>Open it again.</source>
            <extracomment>storage/database.py</extracomment>
            <translation>Rouvrez-la.</translation>
        </message>
        <message>
            <source>Open it from the list of cycles. Undo withdraws it.</source>
            <extracomment>session/importing.py</extracomment>
            <translation>Ouvrez-le depuis la liste des cycles. « Annuler » le retire.</translation>
        </message>
        <message>
            <source>Open it with PyTorch, or choose another model.</source>
            <extracomment>ouroboros_backends/mlx/guard.py</extracomment>
            <translation>Ouvrez-le avec PyTorch, ou choisissez un autre modèle.</translation>
        </message>
        <message>
            <source>Open the cycle again and repeat the last action.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>Rouvrez le cycle et répétez la dernière action.</translation>
        </message>
        <message>
            <source>Open the model that it was trained on.</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation>Ouvrez le modèle sur lequel il a été entraîné.</translation>
        </message>
        <message>
            <source>Open the model that wrote it.</source>
            <extracomment>ouroboros_backends/shared/policy.py</extracomment>
            <translation>Ouvrez le modèle qui l’a écrit.</translation>
        </message>
        <message>
            <source>Open the model that wrote them.</source>
            <extracomment>ouroboros_backends/shared/policy.py</extracomment>
            <translation>Ouvrez le modèle qui les a écrites.</translation>
        </message>
        <message>
            <source>Open the model with the settings that it was trained with.</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation>Ouvrez le modèle avec les réglages avec lesquels il a été entraîné.</translation>
        </message>
        <message>
            <source>Open them from the list of cycles.</source>
            <extracomment>session/importing.py</extracomment>
            <translation>Ouvrez-les depuis la liste des cycles.</translation>
        </message>
        <message>
            <source>Open “Chat template of the model…” in the menu, or run: ouroboros models template NAME.</source>
            <extracomment>session/opening.py</extracomment>
            <translation>Ouvrez « Gabarit de chat du modèle… » dans le menu, ou exécutez : ouroboros models template NAME.</translation>
        </message>
        <message>
            <source>OpenAI has announced that gpt-4o leaves its API on 14 January 2027; put another model id in its place then. Fine-tuning is closed to organisations that are new there. Check the prices: they change.</source>
            <extracomment>core/servers.py</extracomment>
            <translation>OpenAI a annoncé que gpt-4o quitte son API le 14 janvier 2027 ; mettez alors un autre id de modèle à sa place. Le fine-tuning y est fermé aux organisations nouvelles. Vérifiez les prix : ils changent.</translation>
        </message>
        <message>
            <source>Ordering the training</source>
            <extracomment>ouroboros_backends/openai/job.py</extracomment>
            <translation>Commande de l’entraînement</translation>
        </message>
        <message>
            <source>Own work</source>
            <extracomment>core/licences.py</extracomment>
            <translation>Œuvre personnelle</translation>
        </message>
        <message>
            <source>Pack it as a plain zip archive.</source>
            <extracomment>imports/archive.py</extracomment>
            <translation>Emballez-la comme archive zip ordinaire.</translation>
        </message>
        <message>
            <source>Partly right, or misses what matters</source>
            <extracomment>core/rubrics.py</extracomment>
            <translation>En partie exact, ou manque l’essentiel</translation>
        </message>
        <message>
            <source>Persona pressure</source>
            <extracomment>transformations/persona_pressure.py</extracomment>
            <translation>Pression sur la persona</translation>
        </message>
        <message>
            <source>Pictures and other files are left out.</source>
            <extracomment>imports/chatgpt.py</extracomment>
            <translation>Les images et autres fichiers sont exclus.</translation>
        </message>
        <message>
            <source>Policy update</source>
            <extracomment>session/policy_update.py</extracomment>
            <translation>Mise à jour de la politique</translation>
        </message>
        <message>
            <source>Preference pairs</source>
            <extracomment>exports/preferences.py</extracomment>
            <translation>Paires de préférence</translation>
        </message>
        <message>
            <source>Preference pairs, OpenAI</source>
            <extracomment>exports/openai_preferences.py</extracomment>
            <translation>Paires de préférence, OpenAI</translation>
        </message>
        <message>
            <source>Prices and the budget are 0 or more.</source>
            <extracomment>core/servers.py</extracomment>
            <translation>Les prix et le budget sont de 0 ou plus.</translation>
        </message>
        <message>
            <source>Prompts that were answered or edited stay as they are; make more prompts.</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>Les prompts qui ont reçu une réponse ou ont été modifiés restent tels quels ; créez d’autres prompts.</translation>
        </message>
        <message>
            <source>Prompts to learn from</source>
            <extracomment>settings.py</extracomment>
            <translation>Prompts d’apprentissage</translation>
        </message>
        <message>
            <source>Pronoun swap</source>
            <extracomment>transformations/pronoun_swap.py</extracomment>
            <translation>Échange de pronoms</translation>
        </message>
        <message>
            <source>Put the file back, then start the application again.</source>
            <extracomment>storage/database.py</extracomment>
            <translation>Remettez le fichier en place, puis redémarrez l’application.</translation>
        </message>
        <message>
            <source>Put the key into {0}, or start without that variable.</source>
            <extracomment>models/keys.py</extracomment>
            <translation>Mettez la clé dans {0}, ou démarrez sans cette variable.</translation>
        </message>
        <message>
            <source>Put the message in other words.</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>Formulez le message autrement.</translation>
        </message>
        <message>
            <source>Put the store back beside its log, or move the log elsewhere to begin a new store.</source>
            <extracomment>storage/opening.py</extracomment>
            <translation>Remettez la base à côté de son fichier log, ou déplacez le log ailleurs pour commencer une nouvelle base.</translation>
        </message>
        <message>
            <source>Putting it in place</source>
            <extracomment>storage/restoring.py</extracomment>
            <translation>Mise en place</translation>
        </message>
        <message>
            <source>PyTorch</source>
            <extracomment>ouroboros_backends/torch/__init__.py</extracomment>
            <translation>PyTorch</translation>
        </message>
        <message>
            <source>Quite another voice</source>
            <extracomment>core/rubrics.py</extracomment>
            <translation>Une tout autre voix</translation>
        </message>
        <message>
            <source>Raise the budget under Settings, Servers, or ask for less.</source>
            <extracomment>core/spending.py</extracomment>
            <translation>Augmentez le budget sous Réglages, Serveurs, ou demandez moins.</translation>
        </message>
        <message>
            <source>Read it, edit it, and approve it first.</source>
            <extracomment>core/prompting.py</extracomment>
            <translation>Lisez-le, modifiez-le et approuvez-le d’abord.</translation>
        </message>
        <message>
            <source>Reading completions</source>
            <extracomment>worker/runner.py</extracomment>
            <translation>Lecture des complétions</translation>
        </message>
        <message>
            <source>Reading the backup</source>
            <extracomment>storage/restoring.py</extracomment>
            <translation>Lecture de la sauvegarde</translation>
        </message>
        <message>
            <source>Reading the description of the model</source>
            <extracomment>ouroboros_backends/torch/convert.py</extracomment>
            <translation>Lecture de la description du modèle</translation>
        </message>
        <message>
            <source>Reading the dialogues</source>
            <extracomment>session/exporting.py</extracomment>
            <translation>Lecture des dialogues</translation>
        </message>
        <message>
            <source>Reading the tokenizer</source>
            <extracomment>ouroboros_backends/torch/convert.py</extracomment>
            <translation>Lecture du tokenizer</translation>
        </message>
        <message>
            <source>Reading {0}</source>
            <extracomment>session/importing.py</extracomment>
            <translation>Lecture de {0}</translation>
        </message>
        <message>
            <source>Reading {0} took too long and was stopped; it need not be damaged.</source>
            <extracomment>storage/foreign_parquet.py</extracomment>
            <translation>La lecture de {0} a pris trop de temps et a été arrêtée ; le fichier n’est pas forcément endommagé.</translation>
        </message>
        <message>
            <source>Rehearsing</source>
            <extracomment>core/rehearsal.py</extracomment>
            <translation>Écriture des révisions</translation>
        </message>
        <message>
            <source>Remarks</source>
            <extracomment>exports/remarks.py</extracomment>
            <translation>Remarques</translation>
        </message>
        <message>
            <source>Remove chat_template.jinja from the folder: the plain format is used then.</source>
            <extracomment>models/templates.py</extracomment>
            <translation>Supprimez chat_template.jinja du dossier : le format simple est alors utilisé.</translation>
        </message>
        <message>
            <source>Remove that model first.</source>
            <extracomment>ouroboros_backends/torch/convert.py</extracomment>
            <translation>Supprimez d’abord ce modèle.</translation>
        </message>
        <message>
            <source>Replies</source>
            <extracomment>exports/replies.py</extracomment>
            <translation>Réponses</translation>
        </message>
        <message>
            <source>Reported speech</source>
            <extracomment>transformations/reported_speech.py</extracomment>
            <translation>Discours rapporté</translation>
        </message>
        <message>
            <source>Restore a backup from before, or go on: nothing else depends on it.</source>
            <extracomment>session/keeping.py</extracomment>
            <translation>Restaurez une sauvegarde antérieure, ou continuez : rien d’autre n’en dépend.</translation>
        </message>
        <message>
            <source>Restore the newest backup: nothing that was saved since is lost.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>Restaurez la sauvegarde la plus récente : rien de ce qui a été enregistré depuis n’est perdu.</translation>
        </message>
        <message>
            <source>Resume it at any time, also after closing the program; it ends in the same adapter.</source>
            <extracomment>session/interruption.py</extracomment>
            <translation>Reprenez-la quand vous voulez, même après avoir fermé le programme ; elle aboutit au même adaptateur.</translation>
        </message>
        <message>
            <source>Resume it, or give it up.</source>
            <extracomment>session/interruption.py</extracomment>
            <translation>Reprenez-la, ou abandonnez-la.</translation>
        </message>
        <message>
            <source>Reward model</source>
            <extracomment>settings.py</extracomment>
            <translation>Modèle de récompense</translation>
        </message>
        <message>
            <source>Rewrite {0} more completions, or reward them well, or choose “Instructions”, which changes no weights.</source>
            <extracomment>ouroboros_backends/openai/training_rows.py</extracomment>
            <translation>Réécrivez encore {0} complétions, ou récompensez-les bien, ou choisissez « Instructions », qui ne change aucun poids.</translation>
        </message>
        <message>
            <source>Right, with a small gap</source>
            <extracomment>core/rubrics.py</extracomment>
            <translation>Exact, avec une petite lacune</translation>
        </message>
        <message>
            <source>Rolling back</source>
            <extracomment>session/gate.py</extracomment>
            <translation>Retour en arrière</translation>
        </message>
        <message>
            <source>Rows of JSON</source>
            <extracomment>imports/text_rows.py</extracomment>
            <translation>Lignes JSON</translation>
        </message>
        <message>
            <source>Run a policy update first.</source>
            <extracomment>session/evaluating.py</extracomment>
            <translation>Faites d’abord une mise à jour de la politique.</translation>
        </message>
        <message>
            <source>Run: ouroboros models install {0}.</source>
            <extracomment>models/library.py</extracomment>
            <translation>Exécutez : ouroboros models install {0}.</translation>
        </message>
        <message>
            <source>Run: ouroboros models remove {0}, then add its folder again.</source>
            <extracomment>models/library.py</extracomment>
            <translation>Exécutez : ouroboros models remove {0}, puis ajoutez de nouveau son dossier.</translation>
        </message>
        <message>
            <source>Run: python -m ensurepip --upgrade, then try again.</source>
            <extracomment>models/download.py</extracomment>
            <translation>Exécutez : python -m ensurepip --upgrade, puis réessayez.</translation>
        </message>
        <message>
            <source>Run: python -m pip install --upgrade pip, then try again.</source>
            <extracomment>models/download.py</extracomment>
            <translation>Exécutez : python -m pip install --upgrade pip, puis réessayez.</translation>
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
            <translation>Enregistrez chaque liste dans un fichier à part.</translation>
        </message>
        <message>
            <source>Save it as CSV again, with quotes around cells of several lines.</source>
            <extracomment>imports/csv_rows.py</extracomment>
            <translation>Réenregistrez-le en CSV, avec des guillemets autour des cellules de plusieurs lignes.</translation>
        </message>
        <message>
            <source>Save it as UTF-8 in the program that it comes from, then import it again.</source>
            <extracomment>imports/texts.py</extracomment>
            <translation>Enregistrez-le en UTF-8 dans le programme dont il vient, puis réimportez-le.</translation>
        </message>
        <message>
            <source>Saving the candidate adapter</source>
            <extracomment>session/policy_update.py</extracomment>
            <translation>Enregistrement de l’adaptateur candidat</translation>
        </message>
        <message>
            <source>Score a completion: it is then fitted again.</source>
            <extracomment>learning/reward_model_bytes.py</extracomment>
            <translation>Notez une complétion : il est alors réajusté.</translation>
        </message>
        <message>
            <source>Score a few completions in a new cycle: they are read as it is now.</source>
            <extracomment>session/predictions.py</extracomment>
            <translation>Notez quelques complétions dans un nouveau cycle : elles sont lues tel qu’il est maintenant.</translation>
        </message>
        <message>
            <source>Score a few more completions first.</source>
            <extracomment>session/predictions.py</extracomment>
            <translation>Notez d’abord quelques complétions de plus.</translation>
        </message>
        <message>
            <source>Score completions of this model, then update it.</source>
            <extracomment>ouroboros_backends/echo/policy.py</extracomment>
            <translation>Notez des complétions de ce modèle, puis mettez-le à jour.</translation>
        </message>
        <message>
            <source>Score it on the scoring page; there is nothing to settle yet.</source>
            <extracomment>session/teachers.py</extracomment>
            <translation>Notez-la sur la page de notation ; il n’y a encore rien à trancher.</translation>
        </message>
        <message>
            <source>Score or rewrite some completions first.</source>
            <extracomment>ouroboros_backends/shared/policy.py</extracomment>
            <translation>Commencez par noter ou réécrire quelques complétions.</translation>
        </message>
        <message>
            <source>Score some completions first.</source>
            <extracomment>core/cycle.py</extracomment>
            <translation>Commencez par noter quelques complétions.</translation>
        </message>
        <message>
            <source>Score some of them differently, or rewrite one.</source>
            <extracomment>ouroboros_backends/echo/policy.py</extracomment>
            <translation>Notez-en certaines différemment, ou réécrivez-en une.</translation>
        </message>
        <message>
            <source>Score them, or make prompts.</source>
            <extracomment>session/scoring.py</extracomment>
            <translation>Notez-les, ou créez des prompts.</translation>
        </message>
        <message>
            <source>Score with single keys</source>
            <extracomment>settings.py</extracomment>
            <translation>Noter par touches simples</translation>
        </message>
        <message>
            <source>Scored experiences</source>
            <extracomment>exports/experiences.py</extracomment>
            <translation>Expériences notées</translation>
        </message>
        <message>
            <source>See them with: ouroboros models list.</source>
            <extracomment>models/library.py</extracomment>
            <translation>Affichez-les avec : ouroboros models list.</translation>
        </message>
        <message>
            <source>Semantic trap</source>
            <extracomment>transformations/semantic_trap.py</extracomment>
            <translation>Piège sémantique</translation>
        </message>
        <message>
            <source>Sending the examples</source>
            <extracomment>ouroboros_backends/openai/job.py</extracomment>
            <translation>Envoi des exemples</translation>
        </message>
        <message>
            <source>Server (OpenAI)</source>
            <extracomment>ouroboros_backends/openai/__init__.py</extracomment>
            <translation>Serveur (OpenAI)</translation>
        </message>
        <message>
            <source>Server {0}</source>
            <extracomment>models/servers.py</extracomment>
            <translation>Serveur {0}</translation>
        </message>
        <message>
            <source>Set OUROBOROS_HOME and OUROBOROS_MODELS to folders that you may write to.</source>
            <extracomment>settings.py</extracomment>
            <translation>Faites pointer OUROBOROS_HOME et OUROBOROS_MODELS sur des dossiers où vous pouvez écrire.</translation>
        </message>
        <message>
            <source>Set OUROBOROS_MODELS to a folder that you may write to, on a disk with space.</source>
            <extracomment>session/installing.py</extracomment>
            <translation>Faites pointer OUROBOROS_MODELS sur un dossier où vous pouvez écrire, sur un disque ayant de l’espace.</translation>
        </message>
        <message>
            <source>Set OUROBOROS_MODELS to a folder that you may write to.</source>
            <extracomment>models/library.py</extracomment>
            <translation>Faites pointer OUROBOROS_MODELS sur un dossier où vous pouvez écrire.</translation>
        </message>
        <message>
            <source>ShareGPT</source>
            <extracomment>exports/sharegpt.py</extracomment>
            <translation>ShareGPT</translation>
        </message>
        <message>
            <source>Shorten it.</source>
            <extracomment>core/presets.py</extracomment>
            <translation>Raccourcissez-le.</translation>
        </message>
        <message>
            <source>Shorten the dialogue, or allow a shorter answer.</source>
            <extracomment>ouroboros_backends/shared/policy.py</extracomment>
            <translation>Raccourcissez le dialogue, ou autorisez une réponse plus courte.</translation>
        </message>
        <message>
            <source>Show it without --withdraw: its state says whether it is used, and why.</source>
            <extracomment>models/templates.py</extracomment>
            <translation>Affichez-le sans --withdraw : son état dit s’il est utilisé, et pourquoi.</translation>
        </message>
        <message>
            <source>Show the template without --approve: its digest stands above it.</source>
            <extracomment>models/templates.py</extracomment>
            <translation>Affichez le gabarit sans --approve : son empreinte est au-dessus.</translation>
        </message>
        <message>
            <source>Shuffled order</source>
            <extracomment>transformations/shuffled_order.py</extracomment>
            <translation>Ordre mélangé</translation>
        </message>
        <message>
            <source>Silent repeats</source>
            <extracomment>settings.py</extracomment>
            <translation>Répétitions discrètes</translation>
        </message>
        <message>
            <source>Some of it was marked for {0} before; it cannot be both.</source>
            <extracomment>session/importing.py</extracomment>
            <translation>Une partie a déjà été marquée pour : {0} ; elle ne peut servir aux deux.</translation>
        </message>
        <message>
            <source>Split it into several files.</source>
            <extracomment>storage/foreign_parquet.py</extracomment>
            <translation>Divisez-le en plusieurs fichiers.</translation>
        </message>
        <message>
            <source>Split it into several messages.</source>
            <extracomment>core/dialogue.py</extracomment>
            <translation>Divisez-le en plusieurs messages.</translation>
        </message>
        <message>
            <source>Stands beside your messages and scores, on this computer only.</source>
            <extracomment>settings.py</extracomment>
            <translation>Figure à côté de vos messages et de vos notes, sur cet ordinateur seulement.</translation>
        </message>
        <message>
            <source>Start a new one.</source>
            <extracomment>session/policy_update.py</extracomment>
            <translation>Commencez-en une nouvelle.</translation>
        </message>
        <message>
            <source>Start it without accelerate, or choose PPO or RLOO.</source>
            <extracomment>ouroboros_backends/torch/baselines.py</extracomment>
            <translation>Démarrez-le sans accelerate, ou choisissez PPO ou RLOO.</translation>
        </message>
        <message>
            <source>Start the policy update here, or choose a local model in settings.</source>
            <extracomment>session/handover.py</extracomment>
            <translation>Lancez la mise à jour de la politique ici, ou choisissez un modèle local dans les réglages.</translation>
        </message>
        <message>
            <source>Start the server, or look at its address in settings.</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>Démarrez le serveur, ou vérifiez son adresse dans les réglages.</translation>
        </message>
        <message>
            <source>Starting over: {0}</source>
            <extracomment>ouroboros_backends/shared/keeping.py</extracomment>
            <translation>On recommence du début : {0}</translation>
        </message>
        <message>
            <source>Starting the converter</source>
            <extracomment>session/installing.py</extracomment>
            <translation>Démarrage du convertisseur</translation>
        </message>
        <message>
            <source>Steps</source>
            <extracomment>exports/stepwise.py</extracomment>
            <translation>Étapes</translation>
        </message>
        <message>
            <source>Stopped by you. The live adapter is unchanged.</source>
            <extracomment>session/policy_update.py</extracomment>
            <translation>Arrêtée par vous. L’adaptateur actif est inchangé.</translation>
        </message>
        <message>
            <source>String is too long</source>
            <extracomment>ouroboros_backends/torch/pickled.py</extracomment>
            <translation>Chaîne trop longue</translation>
        </message>
        <message>
            <source>Supervised fine-tuning needs {0} examples at least; there are {1}.</source>
            <extracomment>ouroboros_backends/openai/training_rows.py</extracomment>
            <translation>Le fine-tuning supervisé demande au moins {0} exemples ; il y en a {1}.</translation>
        </message>
        <message>
            <source>Supervised fine-tuning needs {0} examples at least; there is {1}.</source>
            <extracomment>ouroboros_backends/openai/training_rows.py</extracomment>
            <translation>Le fine-tuning supervisé demande au moins {0} exemples ; il n’y en a que {1}.</translation>
        </message>
        <message>
            <source>Switch on in the export dialog, or by `ouroboros consent`, which ones may.</source>
            <extracomment>session/exporting.py</extracomment>
            <translation>Autorisez dans la fenêtre d’export, ou par `ouroboros consent`, ceux qui peuvent sortir.</translation>
        </message>
        <message>
            <source>Take at least {0}; several words are good. Nobody can recover it.</source>
            <extracomment>storage/sealing.py</extracomment>
            <translation>Prenez-en au moins {0} ; plusieurs mots, c’est bien. Personne ne peut la retrouver.</translation>
        </message>
        <message>
            <source>Take out the odd sign, or paste the text again as plain text.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>Retirez le signe étrange, ou collez de nouveau le texte comme texte brut.</translation>
        </message>
        <message>
            <source>Take that rewrite or ranking back, then start again.</source>
            <extracomment>ouroboros_backends/openai/training_rows.py</extracomment>
            <translation>Annulez cette réécriture ou ce classement, puis recommencez.</translation>
        </message>
        <message>
            <source>Take the field out, and give the key to: ouroboros servers key NAME.</source>
            <extracomment>models/servers.py</extracomment>
            <translation>Retirez le champ, et donnez la clé à : ouroboros servers key NAME.</translation>
        </message>
        <message>
            <source>Take the field out.</source>
            <extracomment>models/servers.py</extracomment>
            <translation>Retirez le champ.</translation>
        </message>
        <message>
            <source>Talk first, then export again.</source>
            <extracomment>imports/chatgpt.py</extracomment>
            <translation>Parlez d’abord, puis réexportez.</translation>
        </message>
        <message>
            <source>Talk with the policy first.</source>
            <extracomment>core/cycle.py</extracomment>
            <translation>Parlez d’abord avec la politique.</translation>
        </message>
        <message>
            <source>Talk with the policy.</source>
            <extracomment>session/exporting.py</extracomment>
            <translation>Parlez avec la politique.</translation>
        </message>
        <message>
            <source>Teacher</source>
            <extracomment>settings.py</extracomment>
            <translation>Enseignant</translation>
        </message>
        <message>
            <source>Tell me a story about anything.</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>Raconte-moi une histoire sur n’importe quoi.</translation>
        </message>
        <message>
            <source>Tell me when long work ends</source>
            <extracomment>settings.py</extracomment>
            <translation>Me prévenir à la fin d’un long travail</translation>
        </message>
        <message>
            <source>Temperature of the dialogue</source>
            <extracomment>settings.py</extracomment>
            <translation>Température du dialogue</translation>
        </message>
        <message>
            <source>Text size (%)</source>
            <extracomment>settings.py</extracomment>
            <translation>Taille du texte (%)</translation>
        </message>
        <message>
            <source>That cycle was made with another model.</source>
            <extracomment>session/session.py</extracomment>
            <translation>Ce cycle a été fait avec un autre modèle.</translation>
        </message>
        <message>
            <source>That policy update is not waiting to be resumed.</source>
            <extracomment>session/policy_update.py</extracomment>
            <translation>Cette mise à jour de la politique n’attend pas d’être reprise.</translation>
        </message>
        <message>
            <source>The Unlicense</source>
            <extracomment>core/licences.py</extracomment>
            <translation>The Unlicense</translation>
        </message>
        <message>
            <source>The adapter cannot be copied ({0}).</source>
            <extracomment>session/handover.py</extracomment>
            <translation>L’adaptateur ne peut pas être copié ({0}).</translation>
        </message>
        <message>
            <source>The adapter is the candidate of cycle {0}.</source>
            <extracomment>session/handover.py</extracomment>
            <translation>L’adaptateur est le candidat du cycle {0}.</translation>
        </message>
        <message>
            <source>The adapter's file {0} is damaged.</source>
            <extracomment>session/handover.py</extracomment>
            <translation>Le fichier {0} de l’adaptateur est endommagé.</translation>
        </message>
        <message>
            <source>The address holds more than a host and a path.</source>
            <extracomment>core/servers.py</extracomment>
            <translation>L’adresse contient plus qu’un hôte et un chemin.</translation>
        </message>
        <message>
            <source>The architecture of {0} is not a language model known here.</source>
            <extracomment>ouroboros_backends/shared/folders.py</extracomment>
            <translation>L’architecture de {0} n’est pas un modèle de langage connu ici.</translation>
        </message>
        <message>
            <source>The backup {0} is damaged.</source>
            <extracomment>storage/backups.py</extracomment>
            <translation>La sauvegarde {0} est endommagée.</translation>
        </message>
        <message>
            <source>The candidate answers</source>
            <extracomment>session/gate.py</extracomment>
            <translation>Le candidat répond</translation>
        </message>
        <message>
            <source>The candidate's completions have become {0} times as long as the live policy's ({1} tokens in the middle instead of {2}). The candidate was rejected; the live adapter is unchanged. Score long-winded completions lower, or rewrite one briefly, and update again.</source>
            <extracomment>core/guards.py</extracomment>
            <translation>Les complétions du candidat sont devenues {0} fois aussi longues que celles de la politique active ({1} tokens en médiane au lieu de {2}). Le candidat a été rejeté ; l’adaptateur actif est inchangé. Notez plus bas les complétions verbeuses, ou réécrivez-en une brièvement, et refaites la mise à jour.</translation>
        </message>
        <message>
            <source>The chat template in {0} cannot be read.</source>
            <extracomment>models/templates.py</extracomment>
            <translation>Le gabarit de chat dans {0} ne peut pas être lu.</translation>
        </message>
        <message>
            <source>The chat template of this model is not known here. It is not used before you have read and approved it; until then dialogues are written as a plain script of two speakers.</source>
            <extracomment>session/opening.py</extracomment>
            <translation>Le gabarit de chat de ce modèle n’est pas connu ici. Il n’est pas utilisé avant que vous l’ayez lu et approuvé ; d’ici là, les dialogues sont écrits comme un simple script à deux voix.</translation>
        </message>
        <message>
            <source>The checkpoint {0} is damaged: {1}.</source>
            <extracomment>worker/checkpoints.py</extracomment>
            <translation>Le checkpoint {0} est endommagé : {1}.</translation>
        </message>
        <message>
            <source>The checkpoint {0} is not on this computer.</source>
            <extracomment>worker/checkpoints.py</extracomment>
            <translation>Le checkpoint {0} n’est pas sur cet ordinateur.</translation>
        </message>
        <message>
            <source>The checkpoint's file {0} is missing or damaged.</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation>Le fichier {0} du checkpoint manque ou est endommagé.</translation>
        </message>
        <message>
            <source>The connection to {0} broke off</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>La connexion avec {0} s’est interrompue</translation>
        </message>
        <message>
            <source>The copy {0} is not whole.</source>
            <extracomment>storage/copying.py</extracomment>
            <translation>La copie {0} n’est pas entière.</translation>
        </message>
        <message>
            <source>The disk is full.</source>
            <extracomment>worker/runner.py</extracomment>
            <translation>Le disque est plein.</translation>
        </message>
        <message>
            <source>The disk that holds {0} does not allow a file of this size.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>Le disque qui contient {0} n’autorise pas un fichier de cette taille.</translation>
        </message>
        <message>
            <source>The disk that holds {0} is full ({1} MB are free).</source>
            <extracomment>storage/copying.py</extracomment>
            <translation>Le disque qui contient {0} est plein ({1} Mo libres).</translation>
        </message>
        <message>
            <source>The disk that holds {0} is full.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>Le disque qui contient {0} est plein.</translation>
        </message>
        <message>
            <source>The disk that holds {0} reports an error.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>Le disque qui contient {0} signale une erreur.</translation>
        </message>
        <message>
            <source>The download folder {0} cannot be used ({1}).</source>
            <extracomment>models/download.py</extracomment>
            <translation>Le dossier de téléchargement {0} ne peut pas être utilisé ({1}).</translation>
        </message>
        <message>
            <source>The embedded model could not be opened; “ouroboros models verify” says why.</source>
            <extracomment>session/best_of.py</extracomment>
            <translation>Le modèle intégré n’a pas pu être ouvert ; « ouroboros models verify » dit pourquoi.</translation>
        </message>
        <message>
            <source>The end of the store was damaged, as by a power cut, and was repaired. The damaged files are kept in {0}.</source>
            <extracomment>storage/reporting.py</extracomment>
            <translation>La fin de la base était endommagée, comme par une coupure de courant, et a été réparée. Les fichiers endommagés sont conservés dans {0}.</translation>
        </message>
        <message>
            <source>The entry of the model “{0}” in the library is damaged.</source>
            <extracomment>models/library.py</extracomment>
            <translation>L’entrée du modèle « {0} » dans la bibliothèque est endommagée.</translation>
        </message>
        <message>
            <source>The field “{0}” is not known here and is left out.</source>
            <extracomment>imports/fields.py</extracomment>
            <translation>Le champ « {0} » n’est pas connu ici et est laissé de côté.</translation>
        </message>
        <message>
            <source>The file itself says that its licence is {0}.</source>
            <extracomment>core/licences.py</extracomment>
            <translation>Le fichier indique lui-même que sa licence est {0}.</translation>
        </message>
        <message>
            <source>The file {0} cannot be written ({1}).</source>
            <extracomment>storage/sealing.py</extracomment>
            <translation>Le fichier {0} ne peut pas être écrit ({1}).</translation>
        </message>
        <message>
            <source>The file {0} cannot be written: {1}.</source>
            <extracomment>storage/parquet.py</extracomment>
            <translation>Le fichier {0} ne peut pas être écrit : {1}.</translation>
        </message>
        <message>
            <source>The file {0} could not be written whole.</source>
            <extracomment>storage/sealing.py</extracomment>
            <translation>Le fichier {0} n’a pas pu être écrit en entier.</translation>
        </message>
        <message>
            <source>The file {0} does not open with this passphrase, or it is damaged.</source>
            <extracomment>storage/sealing.py</extracomment>
            <translation>Le fichier {0} ne s’ouvre pas avec cette phrase secrète, ou il est endommagé.</translation>
        </message>
        <message>
            <source>The file {0} is damaged.</source>
            <extracomment>storage/restoring.py</extracomment>
            <translation>Le fichier {0} est endommagé.</translation>
        </message>
        <message>
            <source>The file {0} is not a store, or its beginning is damaged.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>Le fichier {0} n’est pas une base, ou son début est endommagé.</translation>
        </message>
        <message>
            <source>The file {0} needs more memory than is free.</source>
            <extracomment>storage/sealing.py</extracomment>
            <translation>Le fichier {0} demande plus de mémoire qu’il n’en reste.</translation>
        </message>
        <message>
            <source>The file {0} was moved, deleted or replaced while it was open.</source>
            <extracomment>storage/database.py</extracomment>
            <translation>Le fichier {0} a été déplacé, supprimé ou remplacé pendant qu’il était ouvert.</translation>
        </message>
        <message>
            <source>The first line names the columns: prompt and completion, or prompt, chosen and rejected.</source>
            <extracomment>imports/csv_rows.py</extracomment>
            <translation>La première ligne nomme les colonnes : prompt et completion, ou prompt, chosen et rejected.</translation>
        </message>
        <message>
            <source>The folder {0} cannot be made ({1}).</source>
            <extracomment>settings.py</extracomment>
            <translation>Le dossier {0} ne peut pas être créé ({1}).</translation>
        </message>
        <message>
            <source>The folder {0} cannot be written: {1}.</source>
            <extracomment>exports/writing.py</extracomment>
            <translation>Impossible d’écrire dans le dossier {0} : {1}.</translation>
        </message>
        <message>
            <source>The folder {0} has no readable config.json.</source>
            <extracomment>models/library.py</extracomment>
            <translation>Le dossier {0} n’a pas de config.json lisible.</translation>
        </message>
        <message>
            <source>The folder {0} was put there by hand, so it is left alone.</source>
            <extracomment>models/library.py</extracomment>
            <translation>Le dossier {0} a été placé là à la main, on n’y touche donc pas.</translation>
        </message>
        <message>
            <source>The helper found no contradiction.</source>
            <extracomment>session/summary.py</extracomment>
            <translation>L’auxiliaire n’a trouvé aucune contradiction.</translation>
        </message>
        <message>
            <source>The helper looks for contradictions</source>
            <extracomment>session/summary.py</extracomment>
            <translation>L’auxiliaire cherche des contradictions</translation>
        </message>
        <message>
            <source>The helper named one pair of entries.</source>
            <extracomment>session/summary.py</extracomment>
            <translation>L’auxiliaire a nommé une paire d’entrées.</translation>
        </message>
        <message>
            <source>The helper named {0} pairs of entries.</source>
            <extracomment>session/summary.py</extracomment>
            <translation>L’auxiliaire a nommé {0} paires d’entrées.</translation>
        </message>
        <message>
            <source>The host of {0}, {1}, cannot be found</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>L’hôte de {0}, {1}, est introuvable</translation>
        </message>
        <message>
            <source>The index {0} is damaged.</source>
            <extracomment>ouroboros_backends/torch/pickled.py</extracomment>
            <translation>L’index {0} est endommagé.</translation>
        </message>
        <message>
            <source>The journal belongs to another store or to a later state of this one.</source>
            <extracomment>storage/reporting.py</extracomment>
            <translation>Le journal appartient à une autre base ou à un état ultérieur de celle-ci.</translation>
        </message>
        <message>
            <source>The journal is kept in {0}.</source>
            <extracomment>storage/reporting.py</extracomment>
            <translation>Le journal est conservé dans {0}.</translation>
        </message>
        <message>
            <source>The journal was damaged in {0} place(s).</source>
            <extracomment>storage/reporting.py</extracomment>
            <translation>Le journal était endommagé à {0} endroit(s).</translation>
        </message>
        <message>
            <source>The judge broke off at {0} of {1} pairs.</source>
            <extracomment>session/judging.py</extracomment>
            <translation>Le juge s’est interrompu à {0} paires sur {1}.</translation>
        </message>
        <message>
            <source>The judge compares completions</source>
            <extracomment>session/judging.py</extracomment>
            <translation>Le juge compare les complétions</translation>
        </message>
        <message>
            <source>The judge has compared these completions already.</source>
            <extracomment>session/calibration.py</extracomment>
            <translation>Le juge a déjà comparé ces complétions.</translation>
        </message>
        <message>
            <source>The judge has compared {0} pair.</source>
            <extracomment>session/judging.py</extracomment>
            <translation>Le juge a comparé {0} paire.</translation>
        </message>
        <message>
            <source>The judge has compared {0} pairs.</source>
            <extracomment>session/judging.py</extracomment>
            <translation>Le juge a comparé {0} paires.</translation>
        </message>
        <message>
            <source>The key {0} stands there twice.</source>
            <extracomment>imports/strict_json.py</extracomment>
            <translation>La clé {0} y figure deux fois.</translation>
        </message>
        <message>
            <source>The keyring is locked or refused; take the key out in your system's password manager, where it is called {0}.</source>
            <extracomment>models/keys.py</extracomment>
            <translation>Le trousseau est verrouillé ou a refusé ; retirez la clé dans le gestionnaire de mots de passe de votre système, où elle s’appelle {0}.</translation>
        </message>
        <message>
            <source>The keyring is locked or refused; the key is kept in memory until you quit.</source>
            <extracomment>models/keys.py</extracomment>
            <translation>Le trousseau est verrouillé ou a refusé ; la clé est gardée en mémoire jusqu’à ce que vous quittiez.</translation>
        </message>
        <message>
            <source>The licence is not stated.</source>
            <extracomment>core/licences.py</extracomment>
            <translation>La licence n’est pas indiquée.</translation>
        </message>
        <message>
            <source>The live policy answers</source>
            <extracomment>session/gate.py</extracomment>
            <translation>La politique active répond</translation>
        </message>
        <message>
            <source>The long texts of {0} are read in a way ({1}) that is not known here.</source>
            <extracomment>ouroboros_backends/mlx/guard.py</extracomment>
            <translation>Les longs textes de {0} sont lus d’une façon ({1}) qui n’est pas connue ici.</translation>
        </message>
        <message>
            <source>The messages answer each other in a circle.</source>
            <extracomment>imports/chatgpt.py</extracomment>
            <translation>Les messages se répondent en cercle.</translation>
        </message>
        <message>
            <source>The model cannot be downloaded: pip is too old.</source>
            <extracomment>models/download.py</extracomment>
            <translation>Le modèle ne peut pas être téléchargé : pip est trop ancien.</translation>
        </message>
        <message>
            <source>The model cannot be downloaded: this Python has no pip.</source>
            <extracomment>models/download.py</extracomment>
            <translation>Le modèle ne peut pas être téléchargé : ce Python n’a pas pip.</translation>
        </message>
        <message>
            <source>The model could not be loaded again.</source>
            <extracomment>session/opening.py</extracomment>
            <translation>Le modèle n’a pas pu être rechargé.</translation>
        </message>
        <message>
            <source>The model folder {0} is not there.</source>
            <extracomment>models/library.py</extracomment>
            <translation>Le dossier de modèle {0} n’existe pas.</translation>
        </message>
        <message>
            <source>The model in {0} has no tokenizer.</source>
            <extracomment>models/library.py</extracomment>
            <translation>Le modèle dans {0} n’a pas de tokenizer.</translation>
        </message>
        <message>
            <source>The model in {0} has no weights.</source>
            <extracomment>models/library.py</extracomment>
            <translation>Le modèle dans {0} n’a pas de poids.</translation>
        </message>
        <message>
            <source>The model in {0} has only weights that can run code when they are read.</source>
            <extracomment>models/library.py</extracomment>
            <translation>Le modèle dans {0} n’a que des poids qui peuvent exécuter du code à la lecture.</translation>
        </message>
        <message>
            <source>The model in {0} has safetensors already.</source>
            <extracomment>session/converting.py</extracomment>
            <translation>Le modèle dans {0} a déjà des safetensors.</translation>
        </message>
        <message>
            <source>The model stopped unexpectedly</source>
            <extracomment>session/policy_update.py</extracomment>
            <translation>Le modèle s’est arrêté de façon inattendue</translation>
        </message>
        <message>
            <source>The model stopped unexpectedly and is being loaded again.</source>
            <extracomment>session/interruption.py</extracomment>
            <translation>Le modèle s’est arrêté de façon inattendue et est en cours de rechargement.</translation>
        </message>
        <message>
            <source>The model stopped unexpectedly while it was measured.</source>
            <extracomment>session/evaluating.py</extracomment>
            <translation>Le modèle s’est arrêté de façon inattendue pendant la mesure.</translation>
        </message>
        <message>
            <source>The model that came with the application is damaged.</source>
            <extracomment>models/packed.py</extracomment>
            <translation>Le modèle livré avec l’application est endommagé.</translation>
        </message>
        <message>
            <source>The model {0} is not on this computer.</source>
            <extracomment>ouroboros_backends/mlx/policy.py</extracomment>
            <translation>Le modèle {0} n’est pas sur cet ordinateur.</translation>
        </message>
        <message>
            <source>The model “{0}” could not be removed ({1}).</source>
            <extracomment>models/library.py</extracomment>
            <translation>Le modèle « {0} » n’a pas pu être supprimé ({1}).</translation>
        </message>
        <message>
            <source>The model “{0}” is damaged: {1}.</source>
            <extracomment>models/library.py</extracomment>
            <translation>Le modèle « {0} » est endommagé : {1}.</translation>
        </message>
        <message>
            <source>The model “{0}” {1}.</source>
            <extracomment>models/library.py</extracomment>
            <translation>Le modèle « {0} » {1}.</translation>
        </message>
        <message>
            <source>The models folder {0} cannot be used ({1}).</source>
            <extracomment>session/installing.py</extracomment>
            <translation>Le dossier de modèles {0} ne peut pas être utilisé ({1}).</translation>
        </message>
        <message>
            <source>The models folder {0} cannot be written ({1}).</source>
            <extracomment>models/library.py</extracomment>
            <translation>Impossible d’écrire dans le dossier de modèles {0} ({1}).</translation>
        </message>
        <message>
            <source>The name has {0} characters; {1} is the most.</source>
            <extracomment>core/presets.py</extracomment>
            <translation>Le nom a {0} caractères ; le maximum est {1}.</translation>
        </message>
        <message>
            <source>The new draft changes nothing in the summary.</source>
            <extracomment>session/summary.py</extracomment>
            <translation>La nouvelle ébauche ne change rien au résumé.</translation>
        </message>
        <message>
            <source>The number of threads must not be below 0.</source>
            <extracomment>ouroboros_backends/torch/options.py</extracomment>
            <translation>Le nombre de threads ne doit pas être inférieur à 0.</translation>
        </message>
        <message>
            <source>The number {0} is too large.</source>
            <extracomment>imports/strict_json.py</extracomment>
            <translation>Le nombre {0} est trop grand.</translation>
        </message>
        <message>
            <source>The others are branches beside it.</source>
            <extracomment>session/best_of.py</extracomment>
            <translation>Les autres sont des branches à côté.</translation>
        </message>
        <message>
            <source>The part {0} of the weights is missing.</source>
            <extracomment>ouroboros_backends/torch/pickled.py</extracomment>
            <translation>La partie {0} des poids manque.</translation>
        </message>
        <message>
            <source>The passphrase has {0} characters.</source>
            <extracomment>storage/sealing.py</extracomment>
            <translation>La phrase secrète a {0} caractères.</translation>
        </message>
        <message>
            <source>The persona has more than {0} lines, or one of more than {1} characters.</source>
            <extracomment>imports/character_card.py</extracomment>
            <translation>La persona a plus de {0} lignes, ou une ligne de plus de {1} caractères.</translation>
        </message>
        <message>
            <source>The policy answers the labyrinth prompts</source>
            <extracomment>session/scoring.py</extracomment>
            <translation>La politique répond aux prompts labyrinthes</translation>
        </message>
        <message>
            <source>The policy answers the same questions, asked plainly</source>
            <extracomment>session/invariance.py</extracomment>
            <translation>La politique répond aux mêmes questions, posées simplement</translation>
        </message>
        <message>
            <source>The policy answers with numbers that are not finite: its weights are damaged.</source>
            <extracomment>ouroboros_backends/shared/measuring.py</extracomment>
            <translation>La politique répond par des nombres qui ne sont pas finis : ses poids sont endommagés.</translation>
        </message>
        <message>
            <source>The policy began to say nearly the same whatever it is asked: its choice of words fell to {0} of what it was (entropy {1} nats a token instead of {2}). The update was stopped and its candidate rejected; the live adapter is unchanged. Try again with a lower learning rate, fewer epochs or more scored completions.</source>
            <extracomment>core/guards.py</extracomment>
            <translation>La politique s’est mise à dire presque la même chose quoi qu’on lui demande : son choix de mots est tombé à {0} de ce qu’il était (entropie de {1} nats par token au lieu de {2}). La mise à jour a été arrêtée et son candidat rejeté ; l’adaptateur actif est inchangé. Réessayez avec un taux d’apprentissage plus bas, moins d’époques ou plus de complétions notées.</translation>
        </message>
        <message>
            <source>The policy had moved far enough for one update ({0} nats a token), so the update ended after {1} of {2} steps. The candidate holds what was learned until then, and you can vote on it.</source>
            <extracomment>core/guards.py</extracomment>
            <translation>La politique s’était déplacée assez loin pour une seule mise à jour ({0} nats par token) ; la mise à jour s’est donc terminée après {1} étapes sur {2}. Le candidat contient ce qui a été appris jusque-là, et vous pouvez voter sur lui.</translation>
        </message>
        <message>
            <source>The policy has moved too far from all these completions to learn from them.</source>
            <extracomment>ouroboros_backends/shared/update.py</extracomment>
            <translation>La politique s’est trop éloignée de toutes ces complétions pour en apprendre.</translation>
        </message>
        <message>
            <source>The policy is answering</source>
            <extracomment>session/dialogue.py</extracomment>
            <translation>La politique répond</translation>
        </message>
        <message>
            <source>The policy is measured before and after the update</source>
            <extracomment>session/evaluating.py</extracomment>
            <translation>La politique est mesurée avant et après la mise à jour</translation>
        </message>
        <message>
            <source>The policy is not loaded.</source>
            <extracomment>session/session.py</extracomment>
            <translation>La politique n’est pas chargée.</translation>
        </message>
        <message>
            <source>The policy is still busy.</source>
            <extracomment>session/session.py</extracomment>
            <translation>La politique est encore occupée.</translation>
        </message>
        <message>
            <source>The policy is {0} nats a token away from the model you began with; beyond {1} its language usually suffers. The update was stopped and its candidate rejected; the live adapter is unchanged. Try again with a higher kl_coef or a lower learning rate, or go back to an earlier adapter.</source>
            <extracomment>core/guards.py</extracomment>
            <translation>La politique est à {0} nats par token du modèle de départ ; au-delà de {1}, son langage en souffre d’ordinaire. La mise à jour a été arrêtée et son candidat rejeté ; l’adaptateur actif est inchangé. Réessayez avec un kl_coef plus élevé ou un taux d’apprentissage plus bas, ou revenez à un adaptateur antérieur.</translation>
        </message>
        <message>
            <source>The policy reads it before each reply: keep what matters.</source>
            <extracomment>core/presets.py</extracomment>
            <translation>La politique le lit avant chaque réponse : gardez ce qui compte.</translation>
        </message>
        <message>
            <source>The policy stopped with an error ({0}).</source>
            <extracomment>worker/runner.py</extracomment>
            <translation>La politique s’est arrêtée sur une erreur ({0}).</translation>
        </message>
        <message>
            <source>The policy update is in {0}.</source>
            <extracomment>session/handover.py</extracomment>
            <translation>La mise à jour de la politique est dans {0}.</translation>
        </message>
        <message>
            <source>The policy update is paused {0}.</source>
            <extracomment>session/interruption.py</extracomment>
            <translation>La mise à jour de la politique est suspendue {0}.</translation>
        </message>
        <message>
            <source>The policy update ran into numbers that are not finite.</source>
            <extracomment>ouroboros_backends/shared/transaction.py</extracomment>
            <translation>La mise à jour de la politique a rencontré des nombres qui ne sont pas finis.</translation>
        </message>
        <message>
            <source>The policy update was interrupted</source>
            <extracomment>session/policy_update.py</extracomment>
            <translation>La mise à jour de la politique a été interrompue</translation>
        </message>
        <message>
            <source>The policy's model by its name in the models list; for openai, one of your servers.</source>
            <extracomment>settings.py</extracomment>
            <translation>Le modèle de la politique, par son nom dans la liste des modèles ; pour openai, l’un de vos serveurs.</translation>
        </message>
        <message>
            <source>The policy's output is not a number any more.</source>
            <extracomment>ouroboros_backends/mlx/drawing.py</extracomment>
            <translation>La sortie de la politique n’est plus un nombre.</translation>
        </message>
        <message>
            <source>The preference pairs as OpenAI's fine-tuning takes them.</source>
            <extracomment>exports/openai_preferences.py</extracomment>
            <translation>Les paires de préférence telles que les prend le fine-tuning d’OpenAI.</translation>
        </message>
        <message>
            <source>The preset has no name.</source>
            <extracomment>session/presets.py</extracomment>
            <translation>Le préréglage n’a pas de nom.</translation>
        </message>
        <message>
            <source>The process for the model could not be started ({0}).</source>
            <extracomment>worker/client.py</extracomment>
            <translation>Le processus du modèle n’a pas pu être démarré ({0}).</translation>
        </message>
        <message>
            <source>The process that converts the model ended early.</source>
            <extracomment>session/installing.py</extracomment>
            <translation>Le processus qui convertit le modèle s’est terminé trop tôt.</translation>
        </message>
        <message>
            <source>The process that holds the model is not running.</source>
            <extracomment>worker/client.py</extracomment>
            <translation>Le processus qui contient le modèle ne tourne pas.</translation>
        </message>
        <message>
            <source>The replies could not be compared, so the first one is shown.</source>
            <extracomment>session/best_of.py</extracomment>
            <translation>Les réponses n’ont pas pu être comparées, la première est donc affichée.</translation>
        </message>
        <message>
            <source>The report is in {0}.</source>
            <extracomment>session/exporting.py</extracomment>
            <translation>Le rapport est dans {0}.</translation>
        </message>
        <message>
            <source>The request was stopped</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>La requête a été arrêtée</translation>
        </message>
        <message>
            <source>The reward model agrees with you on only {0}; its predictions are not learned from.</source>
            <extracomment>core/triage.py</extracomment>
            <translation>Le modèle de récompense ne s’accorde avec vous que sur {0} ; on n’apprend pas de ses prévisions.</translation>
        </message>
        <message>
            <source>The reward model agrees with you on {0}.</source>
            <extracomment>core/triage.py</extracomment>
            <translation>Le modèle de récompense s’accorde avec vous sur {0}.</translation>
        </message>
        <message>
            <source>The reward model compares the replies</source>
            <extracomment>session/best_of.py</extracomment>
            <translation>Le modèle de récompense compare les réponses</translation>
        </message>
        <message>
            <source>The reward model is fitted once you have scored a few answers.</source>
            <extracomment>session/best_of.py</extracomment>
            <translation>Le modèle de récompense est ajusté une fois que vous avez noté quelques réponses.</translation>
        </message>
        <message>
            <source>The reward model learns from your scores</source>
            <extracomment>session/predictions.py</extracomment>
            <translation>Le modèle de récompense apprend de vos notes</translation>
        </message>
        <message>
            <source>The reward model needs {0} scored completions of two prompts.</source>
            <extracomment>session/predictions.py</extracomment>
            <translation>Le modèle de récompense a besoin de {0} complétions notées de deux prompts.</translation>
        </message>
        <message>
            <source>The same seed does not give the same text.</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>La même graine ne donne pas le même texte.</translation>
        </message>
        <message>
            <source>The same seed gives the same text.</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>La même graine donne le même texte.</translation>
        </message>
        <message>
            <source>The scores of {0} weigh nothing.</source>
            <extracomment>session/teachers.py</extracomment>
            <translation>Les notes de {0} n’ont aucun poids.</translation>
        </message>
        <message>
            <source>The server does not answer; trying again</source>
            <extracomment>ouroboros_backends/openai/job.py</extracomment>
            <translation>Le serveur ne répond pas ; nouvel essai</translation>
        </message>
        <message>
            <source>The server “{0}”</source>
            <extracomment>models/servers.py</extracomment>
            <translation>Le serveur « {0} »</translation>
        </message>
        <message>
            <source>The server “{0}” was changed meanwhile.</source>
            <extracomment>wiring.py</extracomment>
            <translation>Le serveur « {0} » a été modifié entre-temps.</translation>
        </message>
        <message>
            <source>The servers cannot be read ({0}); none can be used.</source>
            <extracomment>models/servers.py</extracomment>
            <translation>Les serveurs ne peuvent pas être lus ({0}) ; aucun n’est utilisable.</translation>
        </message>
        <message>
            <source>The service checks the examples</source>
            <extracomment>ouroboros_backends/openai/job_events.py</extracomment>
            <translation>Le service vérifie les exemples</translation>
        </message>
        <message>
            <source>The setting {0} = {1} cannot be used; it is {2} again.</source>
            <extracomment>settings.py</extracomment>
            <translation>Le réglage {0} = {1} ne peut pas être utilisé ; il revient à {2}.</translation>
        </message>
        <message>
            <source>The setting {0} cannot be {1}.</source>
            <extracomment>ouroboros_backends/shared/options.py</extracomment>
            <translation>Le réglage {0} ne peut pas être {1}.</translation>
        </message>
        <message>
            <source>The setting {0} is not known here.</source>
            <extracomment>ouroboros_backends/shared/options.py</extracomment>
            <translation>Le réglage {0} n’est pas connu ici.</translation>
        </message>
        <message>
            <source>The settings cannot be read ({0}); defaults are used.</source>
            <extracomment>settings.py</extracomment>
            <translation>Les réglages ne peuvent pas être lus ({0}) ; les valeurs par défaut sont utilisées.</translation>
        </message>
        <message>
            <source>The share of completions that come back unannounced, to see how you agree with yourself.</source>
            <extracomment>settings.py</extracomment>
            <translation>La part des complétions qui reviennent sans être annoncées, pour voir si vous êtes d’accord avec vous-même.</translation>
        </message>
        <message>
            <source>The shortcut {0} = {1} cannot be used; it is the usual one.</source>
            <extracomment>settings.py</extracomment>
            <translation>Le raccourci {0} = {1} ne peut pas être utilisé ; l’habituel est repris.</translation>
        </message>
        <message>
            <source>The store is empty now.</source>
            <extracomment>storage/reporting.py</extracomment>
            <translation>La base est maintenant vide.</translation>
        </message>
        <message>
            <source>The store itself is unchanged: try again, or use another copy.</source>
            <extracomment>storage/copying.py</extracomment>
            <translation>La base elle-même est inchangée : réessayez, ou utilisez une autre copie.</translation>
        </message>
        <message>
            <source>The store {0} cannot be opened ({1}).</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>La base {0} ne peut pas être ouverte ({1}).</translation>
        </message>
        <message>
            <source>The store {0} cannot be written: it, or its folder, is read-only.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>Impossible d’écrire dans la base {0} : elle, ou son dossier, est en lecture seule.</translation>
        </message>
        <message>
            <source>The store {0} could not be copied. Nothing of it was changed.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>La base {0} n’a pas pu être copiée. Rien n’y a été modifié.</translation>
        </message>
        <message>
            <source>The store {0} is already open in this program.</source>
            <extracomment>storage/database.py</extracomment>
            <translation>La base {0} est déjà ouverte dans ce programme.</translation>
        </message>
        <message>
            <source>The store {0} is closed.</source>
            <extracomment>storage/database.py</extracomment>
            <translation>La base {0} est fermée.</translation>
        </message>
        <message>
            <source>The store {0} is damaged and cannot be opened.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>La base {0} est endommagée et ne peut pas être ouverte.</translation>
        </message>
        <message>
            <source>The store {0} is missing, but its log {1} is there.</source>
            <extracomment>storage/opening.py</extracomment>
            <translation>La base {0} manque, mais son fichier log {1} est là.</translation>
        </message>
        <message>
            <source>The store {0} is open in {1}.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>La base {0} est ouverte dans {1}.</translation>
        </message>
        <message>
            <source>The store {0} was left as it is: the backup that a new version makes first failed. {1}</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>La base {0} a été laissée telle quelle : la sauvegarde qu’une nouvelle version fait d’abord a échoué. {1}</translation>
        </message>
        <message>
            <source>The store {0} was written by a newer version of this application.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>La base {0} a été écrite par une version plus récente de cette application.</translation>
        </message>
        <message>
            <source>The summary has no fact and no conclusion to ask about.</source>
            <extracomment>core/prompting.py</extracomment>
            <translation>Le résumé n’a ni fait ni conclusion sur quoi interroger.</translation>
        </message>
        <message>
            <source>The summary has no fact and no conclusion yet.</source>
            <extracomment>session/summary.py</extracomment>
            <translation>Le résumé n’a encore ni fait ni conclusion.</translation>
        </message>
        <message>
            <source>The summary is not approved yet.</source>
            <extracomment>core/prompting.py</extracomment>
            <translation>Le résumé n’est pas encore approuvé.</translation>
        </message>
        <message>
            <source>The summary is not approved.</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>Le résumé n’est pas approuvé.</translation>
        </message>
        <message>
            <source>The summary page names what is left out: add what matters there yourself.</source>
            <extracomment>session/summary.py</extracomment>
            <translation>La page du résumé nomme ce qui est laissé de côté : ajoutez-y vous-même ce qui importe.</translation>
        </message>
        <message>
            <source>The table {0} is missing.</source>
            <extracomment>storage/checking.py</extracomment>
            <translation>La table {0} manque.</translation>
        </message>
        <message>
            <source>The text holds a broken character.</source>
            <extracomment>worker/client.py</extracomment>
            <translation>Le texte contient un caractère abîmé.</translation>
        </message>
        <message>
            <source>The text holds half a character, which cannot be saved.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>Le texte contient un demi-caractère, qui ne peut pas être enregistré.</translation>
        </message>
        <message>
            <source>The tokenizer of this model has no token that ends a text.</source>
            <extracomment>ouroboros_backends/shared/chat.py</extracomment>
            <translation>Le tokenizer de ce modèle n’a pas de token qui termine un texte.</translation>
        </message>
        <message>
            <source>The tokenizer of {0} cannot be read.</source>
            <extracomment>ouroboros_backends/shared/folders.py</extracomment>
            <translation>Le tokenizer de {0} ne peut pas être lu.</translation>
        </message>
        <message>
            <source>The tokenizer of {0} has no fast version.</source>
            <extracomment>ouroboros_backends/shared/folders.py</extracomment>
            <translation>Le tokenizer de {0} n’a pas de version rapide.</translation>
        </message>
        <message>
            <source>The training was cancelled on {0}.</source>
            <extracomment>ouroboros_backends/openai/job.py</extracomment>
            <translation>L’entraînement a été annulé sur {0}.</translation>
        </message>
        <message>
            <source>The transformation “{0}” is not available any more.</source>
            <extracomment>core/prompting.py</extracomment>
            <translation>La transformation « {0} » n’est plus disponible.</translation>
        </message>
        <message>
            <source>The weights of {0} are damaged or incomplete.</source>
            <extracomment>ouroboros_backends/shared/folders.py</extracomment>
            <translation>Les poids de {0} sont endommagés ou incomplets.</translation>
        </message>
        <message>
            <source>The weights of {0} are incomplete: {1} is not there.</source>
            <extracomment>ouroboros_backends/mlx/loading.py</extracomment>
            <translation>Les poids de {0} sont incomplets : {1} n’est pas là.</translation>
        </message>
        <message>
            <source>The weights of {0} are not in files that are called model*.safetensors.</source>
            <extracomment>ouroboros_backends/mlx/loading.py</extracomment>
            <translation>Les poids de {0} ne sont pas dans des fichiers appelés model*.safetensors.</translation>
        </message>
        <message>
            <source>The weights of {0} are not those that its config.json describes.</source>
            <extracomment>ouroboros_backends/mlx/loading.py</extracomment>
            <translation>Les poids de {0} ne sont pas ceux que décrit son config.json.</translation>
        </message>
        <message>
            <source>The weights {0} are damaged.</source>
            <extracomment>ouroboros_backends/torch/pickled.py</extracomment>
            <translation>Les poids {0} sont endommagés.</translation>
        </message>
        <message>
            <source>The weights {0} are of a kind that safetensors cannot hold: {1}.</source>
            <extracomment>ouroboros_backends/torch/safetensors_files.py</extracomment>
            <translation>Les poids {0} sont d’un genre que safetensors ne peut pas contenir : {1}.</translation>
        </message>
        <message>
            <source>The weights {0} cannot be used: {1}.</source>
            <extracomment>models/library.py</extracomment>
            <translation>Les poids {0} ne peuvent pas être utilisés : {1}.</translation>
        </message>
        <message>
            <source>The {0} could not be saved in {1} ({2}).</source>
            <extracomment>settings.py</extracomment>
            <translation>Enregistrement impossible dans {1} : {0} ({2}).</translation>
        </message>
        <message>
            <source>The {0} drafts the summary</source>
            <extracomment>session/summary.py</extracomment>
            <translation>Ébauche du résumé ({0})</translation>
        </message>
        <message>
            <source>The {0} rephrases {1}</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>Reformulation ({0}) : {1}</translation>
        </message>
        <message>
            <source>The {0} was damaged; {1}, and it is kept as {2}.</source>
            <extracomment>settings.py</extracomment>
            <translation>Fichier endommagé ({0}) ; {1}, et il est conservé sous {2}.</translation>
        </message>
        <message>
            <source>The {0} {1} is damaged ({2}); {3}.</source>
            <extracomment>settings.py</extracomment>
            <translation>Fichier endommagé ({0}) : {1} ({2}) ; {3}.</translation>
        </message>
        <message>
            <source>The {0}: a crash would cost the steps from here on</source>
            <extracomment>ouroboros_backends/shared/keeping.py</extracomment>
            <translation>Progression non conservée ({0}) : un plantage coûterait les étapes à partir d’ici</translation>
        </message>
        <message>
            <source>Theme</source>
            <extracomment>settings.py</extracomment>
            <translation>Thème</translation>
        </message>
        <message>
            <source>There are no two completions to compare yet.</source>
            <extracomment>session/calibration.py</extracomment>
            <translation>Il n’y a pas encore deux complétions à comparer.</translation>
        </message>
        <message>
            <source>There are no weights in pickle format in {0}.</source>
            <extracomment>ouroboros_backends/torch/pickled.py</extracomment>
            <translation>Il n’y a pas de poids au format pickle dans {0}.</translation>
        </message>
        <message>
            <source>There is already a folder {0}.</source>
            <extracomment>ouroboros_backends/torch/convert.py</extracomment>
            <translation>Il y a déjà un dossier {0}.</translation>
        </message>
        <message>
            <source>There is already a model called “{0}”.</source>
            <extracomment>models/library.py</extracomment>
            <translation>Il y a déjà un modèle appelé « {0} ».</translation>
        </message>
        <message>
            <source>There is already a preset called “{0}”.</source>
            <extracomment>session/presets.py</extracomment>
            <translation>Il existe déjà un préréglage nommé « {0} ».</translation>
        </message>
        <message>
            <source>There is already a server called “{0}”.</source>
            <extracomment>models/servers.py</extracomment>
            <translation>Il y a déjà un serveur appelé « {0} ».</translation>
        </message>
        <message>
            <source>There is no approval of a chat template to take back now.</source>
            <extracomment>session/models.py</extracomment>
            <translation>Il n’y a pas d’approbation de gabarit de chat à retirer actuellement.</translation>
        </message>
        <message>
            <source>There is no backend called {0}.</source>
            <extracomment>wiring.py</extracomment>
            <translation>Il n’y a pas de moteur appelé {0}.</translation>
        </message>
        <message>
            <source>There is no backend called “{0}”.</source>
            <extracomment>worker/runner.py</extracomment>
            <translation>Il n’y a pas de moteur appelé « {0} ».</translation>
        </message>
        <message>
            <source>There is no backup yet.</source>
            <extracomment>storage/backups.py</extracomment>
            <translation>Il n’y a pas encore de sauvegarde.</translation>
        </message>
        <message>
            <source>There is no backup {0}.</source>
            <extracomment>storage/backups.py</extracomment>
            <translation>Il n’y a pas de sauvegarde {0}.</translation>
        </message>
        <message>
            <source>There is no candidate adapter yet.</source>
            <extracomment>session/gate.py</extracomment>
            <translation>Il n’y a pas encore d’adaptateur candidat.</translation>
        </message>
        <message>
            <source>There is no change yet.</source>
            <extracomment>session/dialogue.py</extracomment>
            <translation>Il n’y a pas encore de changement.</translation>
        </message>
        <message>
            <source>There is no chat template to approve now.</source>
            <extracomment>session/models.py</extracomment>
            <translation>Il n’y a pas de gabarit de chat à approuver actuellement.</translation>
        </message>
        <message>
            <source>There is no dialogue yet.</source>
            <extracomment>session/summary.py</extracomment>
            <translation>Il n’y a pas encore de dialogue.</translation>
        </message>
        <message>
            <source>There is no file {0}.</source>
            <extracomment>storage/restoring.py</extracomment>
            <translation>Il n’y a pas de fichier {0}.</translation>
        </message>
        <message>
            <source>There is no import format called {0}.</source>
            <extracomment>imports/reading.py</extracomment>
            <translation>Il n’y a pas de format d’import appelé {0}.</translation>
        </message>
        <message>
            <source>There is no keyring to keep the key in, and {0} is used before it.</source>
            <extracomment>models/keys.py</extracomment>
            <translation>Il n’y a pas de trousseau où garder la clé, et {0} est utilisé avant lui.</translation>
        </message>
        <message>
            <source>There is no licence {0} to choose.</source>
            <extracomment>exports/bundle.py</extracomment>
            <translation>Il n’y a pas de licence {0} à choisir.</translation>
        </message>
        <message>
            <source>There is no model called “{0}” to install.</source>
            <extracomment>models/catalog.py</extracomment>
            <translation>Il n’y a pas de modèle appelé « {0} » à installer.</translation>
        </message>
        <message>
            <source>There is no model called “{0}”.</source>
            <extracomment>models/library.py</extracomment>
            <translation>Il n’y a pas de modèle appelé « {0} ».</translation>
        </message>
        <message>
            <source>There is no model file {0} to convert.</source>
            <extracomment>ouroboros_backends/torch/convert.py</extracomment>
            <translation>Il n’y a pas de fichier de modèle {0} à convertir.</translation>
        </message>
        <message>
            <source>There is no model folder {0}.</source>
            <extracomment>ouroboros_backends/shared/folders.py</extracomment>
            <translation>Il n’y a pas de dossier de modèle {0}.</translation>
        </message>
        <message>
            <source>There is no new draft to take from.</source>
            <extracomment>session/summary.py</extracomment>
            <translation>Il n’y a pas de nouvelle ébauche où prendre quelque chose.</translation>
        </message>
        <message>
            <source>There is no policy update here to pause.</source>
            <extracomment>session/policy_update.py</extracomment>
            <translation>Il n’y a pas ici de mise à jour de la politique à suspendre.</translation>
        </message>
        <message>
            <source>There is no policy update in this cycle to measure.</source>
            <extracomment>session/evaluating.py</extracomment>
            <translation>Il n’y a dans ce cycle aucune mise à jour de la politique à mesurer.</translation>
        </message>
        <message>
            <source>There is no prompt that can be changed.</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>Il n’y a pas de prompt qui puisse être modifié.</translation>
        </message>
        <message>
            <source>There is no server called “{0}”.</source>
            <extracomment>models/servers.py</extracomment>
            <translation>Il n’y a pas de serveur appelé « {0} ».</translation>
        </message>
        <message>
            <source>There is no such adapter.</source>
            <extracomment>session/adapter_export.py</extracomment>
            <translation>Il n’y a pas de tel adaptateur.</translation>
        </message>
        <message>
            <source>There is no such match.</source>
            <extracomment>session/arena.py</extracomment>
            <translation>Il n’y a pas de telle rencontre.</translation>
        </message>
        <message>
            <source>There is no such pair to compare.</source>
            <extracomment>session/gate.py</extracomment>
            <translation>Il n’y a pas de telle paire à comparer.</translation>
        </message>
        <message>
            <source>There is no summary yet.</source>
            <extracomment>session/summary.py</extracomment>
            <translation>Il n’y a pas encore de résumé.</translation>
        </message>
        <message>
            <source>There is no transformation called {0}.</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>Il n’y a pas de transformation appelée {0}.</translation>
        </message>
        <message>
            <source>There is no {0} now. {1}</source>
            <extracomment>wiring.py</extracomment>
            <translation>Aucun modèle en place comme {0}. {1}</translation>
        </message>
        <message>
            <source>There is not enough memory for this policy update.</source>
            <extracomment>ouroboros_backends/shared/transaction.py</extracomment>
            <translation>Il n’y a pas assez de mémoire pour cette mise à jour de la politique.</translation>
        </message>
        <message>
            <source>There is not enough memory for this.</source>
            <extracomment>worker/runner.py</extracomment>
            <translation>Il n’y a pas assez de mémoire pour cela.</translation>
        </message>
        <message>
            <source>There is not enough memory to load {0}.</source>
            <extracomment>ouroboros_backends/shared/folders.py</extracomment>
            <translation>Il n’y a pas assez de mémoire pour charger {0}.</translation>
        </message>
        <message>
            <source>There is not enough memory to read {0}.</source>
            <extracomment>ouroboros_backends/torch/pickled.py</extracomment>
            <translation>Il n’y a pas assez de mémoire pour lire {0}.</translation>
        </message>
        <message>
            <source>There is nothing that {0} can learn from yet.</source>
            <extracomment>ouroboros_backends/torch/baselines.py</extracomment>
            <translation>Il n’y a encore rien dont {0} puisse apprendre.</translation>
        </message>
        <message>
            <source>There is nothing to do for {0}.</source>
            <extracomment>worker/runner.py</extracomment>
            <translation>Il n’y a rien à faire pour {0}.</translation>
        </message>
        <message>
            <source>There is nothing to export yet.</source>
            <extracomment>exports/bundle.py</extracomment>
            <translation>Il n’y a encore rien à exporter.</translation>
        </message>
        <message>
            <source>There is nothing to import.</source>
            <extracomment>session/importing.py</extracomment>
            <translation>Il n’y a rien à importer.</translation>
        </message>
        <message>
            <source>There is nothing to learn from.</source>
            <extracomment>ouroboros_backends/echo/policy.py</extracomment>
            <translation>Il n’y a rien dont apprendre.</translation>
        </message>
        <message>
            <source>There is nothing to report yet.</source>
            <extracomment>session/exporting.py</extracomment>
            <translation>Il n’y a encore rien à rapporter.</translation>
        </message>
        <message>
            <source>There is nothing to send yet.</source>
            <extracomment>session/dialogue.py</extracomment>
            <translation>Il n’y a encore rien à envoyer.</translation>
        </message>
        <message>
            <source>There is nothing to train on yet.</source>
            <extracomment>ouroboros_backends/openai/training_rows.py</extracomment>
            <translation>Il n’y a encore rien pour l’entraînement.</translation>
        </message>
        <message>
            <source>There is nothing to write instructions from yet.</source>
            <extracomment>ouroboros_backends/openai/instructions.py</extracomment>
            <translation>Il n’y a encore rien pour écrire des instructions.</translation>
        </message>
        <message>
            <source>These are dialogues.</source>
            <extracomment>session/importing.py</extracomment>
            <translation>Ce sont des dialogues.</translation>
        </message>
        <message>
            <source>These completions were written by another model.</source>
            <extracomment>ouroboros_backends/echo/policy.py</extracomment>
            <translation>Ces complétions ont été écrites par un autre modèle.</translation>
        </message>
        <message>
            <source>These count as ties. Another judge may look at what is said instead.</source>
            <extracomment>session/judging.py</extracomment>
            <translation>Elles comptent comme des égalités. Un autre juge regardera peut-être plutôt ce qui est dit.</translation>
        </message>
        <message>
            <source>These experiences were written with another tokenizer.</source>
            <extracomment>ouroboros_backends/shared/policy.py</extracomment>
            <translation>Ces expériences ont été écrites avec un autre tokenizer.</translation>
        </message>
        <message>
            <source>They are used for nothing yet; say in the list of imports what they are for.</source>
            <extracomment>session/importing.py</extracomment>
            <translation>Ils ne servent encore à rien ; dites dans la liste des imports à quoi ils sont destinés.</translation>
        </message>
        <message>
            <source>They count for nothing. If there are many, choose another judge in settings.</source>
            <extracomment>session/judging.py</extracomment>
            <translation>Elles ne comptent pas. S’il y en a beaucoup, choisissez un autre juge dans les réglages.</translation>
        </message>
        <message>
            <source>They stay on this computer.</source>
            <extracomment>models/disclosure.py</extracomment>
            <translation>Ils restent sur cet ordinateur.</translation>
        </message>
        <message>
            <source>This adapter comes from another version of the application.</source>
            <extracomment>session/handover.py</extracomment>
            <translation>Cet adaptateur vient d’une autre version de l’application.</translation>
        </message>
        <message>
            <source>This adapter does not fit the echo policy.</source>
            <extracomment>ouroboros_backends/echo/policy.py</extracomment>
            <translation>Cet adaptateur ne convient pas à la politique echo.</translation>
        </message>
        <message>
            <source>This adapter has {0}, which cannot be carried over.</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation>Cet adaptateur contient ce qui ne peut être repris : {0}.</translation>
        </message>
        <message>
            <source>This adapter learned from completions that are not in its cycle.</source>
            <extracomment>session/handover.py</extracomment>
            <translation>Cet adaptateur a appris de complétions qui ne sont pas dans son cycle.</translation>
        </message>
        <message>
            <source>This adapter was imported before.</source>
            <extracomment>session/handover.py</extracomment>
            <translation>Cet adaptateur a déjà été importé.</translation>
        </message>
        <message>
            <source>This adapter was made for another model, or began at an adapter not known here.</source>
            <extracomment>session/handover.py</extracomment>
            <translation>Cet adaptateur a été fait pour un autre modèle, ou est parti d’un adaptateur inconnu ici.</translation>
        </message>
        <message>
            <source>This adapter was made of a cycle that is not in this store.</source>
            <extracomment>session/handover.py</extracomment>
            <translation>Cet adaptateur est issu d’un cycle qui n’est pas dans cette base.</translation>
        </message>
        <message>
            <source>This application needs one; look whether the server has a setting for it.</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>Cette application en a besoin ; regardez si le serveur a un réglage pour cela.</translation>
        </message>
        <message>
            <source>This candidate was already decided on.</source>
            <extracomment>session/gate.py</extracomment>
            <translation>Il a déjà été décidé de ce candidat.</translation>
        </message>
        <message>
            <source>This chat template is longer than anybody can read.</source>
            <extracomment>models/templates.py</extracomment>
            <translation>Ce gabarit de chat est trop long pour que quelqu’un puisse le lire.</translation>
        </message>
        <message>
            <source>This checkpoint belongs to another model or another LoRA size.</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation>Ce checkpoint appartient à un autre modèle ou à une autre taille de LoRA.</translation>
        </message>
        <message>
            <source>This checkpoint is not one of a model on a server.</source>
            <extracomment>ouroboros_backends/openai/chosen.py</extracomment>
            <translation>Ce checkpoint n’est pas celui d’un modèle sur un serveur.</translation>
        </message>
        <message>
            <source>This checkpoint names no model.</source>
            <extracomment>ouroboros_backends/openai/chosen.py</extracomment>
            <translation>Ce checkpoint ne nomme aucun modèle.</translation>
        </message>
        <message>
            <source>This checkpoint was made with LoRA of another {0}: {1}, not {2}.</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation>Ce checkpoint a été fait avec une LoRA différente ({0}) : {1}, pas {2}.</translation>
        </message>
        <message>
            <source>This checkpoint was made with another {0}.</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation>Ce checkpoint a été fait autrement ({0}).</translation>
        </message>
        <message>
            <source>This completion is not one to be scored in this cycle.</source>
            <extracomment>session/revisions.py</extracomment>
            <translation>Cette complétion n’est pas à noter dans ce cycle.</translation>
        </message>
        <message>
            <source>This computer has no keyring; the key is kept in memory until you quit.</source>
            <extracomment>models/keys.py</extracomment>
            <translation>Cet ordinateur n’a pas de trousseau ; la clé est gardée en mémoire jusqu’à ce que vous quittiez.</translation>
        </message>
        <message>
            <source>This could cost {0}, and {1} of the {2} for {3} are left this month. Nothing was sent.</source>
            <extracomment>core/spending.py</extracomment>
            <translation>Cela pourrait coûter {0}, et il reste {1} des {2} pour {3} ce mois-ci. Rien n’a été envoyé.</translation>
        </message>
        <message>
            <source>This cycle has moved the policy by {0} of the {1} nats a token it may.</source>
            <extracomment>core/guards.py</extracomment>
            <translation>Ce cycle a déplacé la politique de {0} sur les {1} nats par token autorisés.</translation>
        </message>
        <message>
            <source>This cycle has no held-out labyrinth prompts.</source>
            <extracomment>session/arena.py</extracomment>
            <translation>Ce cycle n’a pas de prompts labyrinthes réservés.</translation>
        </message>
        <message>
            <source>This dialogue has more than {0} messages.</source>
            <extracomment>imports/chatgpt.py</extracomment>
            <translation>Ce dialogue a plus de {0} messages.</translation>
        </message>
        <message>
            <source>This dialogue is too long for the model at {0}</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>Ce dialogue est trop long pour le modèle chez {0}</translation>
        </message>
        <message>
            <source>This does not fit what the store {0} holds.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>Ceci ne correspond pas à ce que contient la base {0}.</translation>
        </message>
        <message>
            <source>This entry has more than {0} values.</source>
            <extracomment>imports/strict_json.py</extracomment>
            <translation>Cette entrée a plus de {0} valeurs.</translation>
        </message>
        <message>
            <source>This entry has {0} characters; {1} is the most.</source>
            <extracomment>imports/strict_json.py</extracomment>
            <translation>Cette entrée a {0} caractères ; le maximum est {1}.</translation>
        </message>
        <message>
            <source>This entry is nested more than {0} levels deep.</source>
            <extracomment>imports/strict_json.py</extracomment>
            <translation>Cette entrée est imbriquée sur plus de {0} niveaux.</translation>
        </message>
        <message>
            <source>This entry is not an object with named fields.</source>
            <extracomment>imports/fields.py</extracomment>
            <translation>Cette entrée n’est pas un objet à champs nommés.</translation>
        </message>
        <message>
            <source>This example was imported before.</source>
            <extracomment>imports/reading.py</extracomment>
            <translation>Cet exemple a déjà été importé.</translation>
        </message>
        <message>
            <source>This is a card of a version that is not known here.</source>
            <extracomment>imports/character_card.py</extracomment>
            <translation>C’est une fiche d’une version inconnue ici.</translation>
        </message>
        <message>
            <source>This is a {0}, while the rows before are {1}s.</source>
            <extracomment>imports/csv_rows.py</extracomment>
            <translation>Genre de cette ligne : {0} ; genre des lignes précédentes : {1}.</translation>
        </message>
        <message>
            <source>This is not JSON: {0} (character {1}).</source>
            <extracomment>imports/strict_json.py</extracomment>
            <translation>Ce n’est pas du JSON : {0} (caractère {1}).</translation>
        </message>
        <message>
            <source>This is not a data set of the form {0}.</source>
            <extracomment>imports/bundle.py</extracomment>
            <translation>Ce n’est pas un jeu de données de la forme {0}.</translation>
        </message>
        <message>
            <source>This is not a key: a key has letters, digits and signs, and no spaces.</source>
            <extracomment>models/keys.py</extracomment>
            <translation>Ce n’est pas une clé : une clé a des lettres, des chiffres et des signes, et pas d’espaces.</translation>
        </message>
        <message>
            <source>This is the same as line {0}.</source>
            <extracomment>imports/reading.py</extracomment>
            <translation>Identique à la ligne {0}.</translation>
        </message>
        <message>
            <source>This is the text of a held-out prompt, which is never trained on.</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>C’est le texte d’un prompt réservé, qui ne sert jamais à l’entraînement.</translation>
        </message>
        <message>
            <source>This message has {0} characters; {1} is the most.</source>
            <extracomment>core/dialogue.py</extracomment>
            <translation>Ce message a {0} caractères ; le maximum est {1}.</translation>
        </message>
        <message>
            <source>This message holds half a character, which cannot be stored.</source>
            <extracomment>core/dialogue.py</extracomment>
            <translation>Ce message contient un demi-caractère, qui ne peut pas être conservé.</translation>
        </message>
        <message>
            <source>This message spells out a token by which the model tells roles apart.</source>
            <extracomment>ouroboros_backends/shared/chat.py</extracomment>
            <translation>Ce message épelle un token par lequel le modèle distingue les rôles.</translation>
        </message>
        <message>
            <source>This model can talk and be scored, but not be updated here.</source>
            <extracomment>session/policy_update.py</extracomment>
            <translation>Ce modèle peut parler et être noté, mais pas être mis à jour ici.</translation>
        </message>
        <message>
            <source>This model does not learn by {0} here.</source>
            <extracomment>ouroboros_backends/shared/policy.py</extracomment>
            <translation>Ce modèle n’apprend pas par {0} ici.</translation>
        </message>
        <message>
            <source>This model does not say how long a text it reads.</source>
            <extracomment>ouroboros_backends/mlx/guard.py</extracomment>
            <translation>Ce modèle ne dit pas quelle longueur de texte il lit.</translation>
        </message>
        <message>
            <source>This model has no linear layers {0} for LoRA.</source>
            <extracomment>ouroboros_backends/mlx/lora.py</extracomment>
            <translation>Ce modèle n’a pas de couches linéaires {0} pour LoRA.</translation>
        </message>
        <message>
            <source>This model has no output layer for tokens.</source>
            <extracomment>ouroboros_backends/torch/models.py</extracomment>
            <translation>Ce modèle n’a pas de couche de sortie pour les tokens.</translation>
        </message>
        <message>
            <source>This model is more than a language model, or is put together in a way not known here.</source>
            <extracomment>ouroboros_backends/mlx/network.py</extracomment>
            <translation>Ce modèle est plus qu’un modèle de langage, ou est assemblé d’une façon inconnue ici.</translation>
        </message>
        <message>
            <source>This model needs about {0} of memory, you have {1} free.</source>
            <extracomment>core/fit.py</extracomment>
            <translation>Ce modèle demande environ {0} de mémoire, vous en avez {1} de libres.</translation>
        </message>
        <message>
            <source>This model turns its output layer into logits in a way not known here.</source>
            <extracomment>ouroboros_backends/torch/models.py</extracomment>
            <translation>Ce modèle transforme sa couche de sortie en logits d’une façon inconnue ici.</translation>
        </message>
        <message>
            <source>This model's chat format does not take this dialogue: {0}.</source>
            <extracomment>ouroboros_backends/shared/chat.py</extracomment>
            <translation>Le format de chat de ce modèle n’accepte pas ce dialogue : {0}.</translation>
        </message>
        <message>
            <source>This model's output is not a number: its weights are damaged.</source>
            <extracomment>ouroboros_backends/mlx/network.py</extracomment>
            <translation>La sortie de ce modèle n’est pas un nombre : ses poids sont endommagés.</translation>
        </message>
        <message>
            <source>This policy has nothing to export: it has no weights here that other programs could read.</source>
            <extracomment>session/adapter_export.py</extracomment>
            <translation>Cette politique n’a rien à exporter : elle n’a pas ici de poids que d’autres programmes pourraient lire.</translation>
        </message>
        <message>
            <source>This prompt has {0} tokens; with {1} for the answer it does not fit the {2} that the model reads.</source>
            <extracomment>ouroboros_backends/shared/policy.py</extracomment>
            <translation>Ce prompt a {0} tokens ; avec {1} pour la réponse, il ne tient pas dans les {2} que lit le modèle.</translation>
        </message>
        <message>
            <source>This reward model is damaged.</source>
            <extracomment>learning/reward_model_bytes.py</extracomment>
            <translation>Ce modèle de récompense est endommagé.</translation>
        </message>
        <message>
            <source>This row has {0} cells; the first line names {1}.</source>
            <extracomment>imports/csv_rows.py</extracomment>
            <translation>Cette ligne a {0} cellules ; la première ligne en nomme {1}.</translation>
        </message>
        <message>
            <source>This server</source>
            <extracomment>ouroboros_backends/openai/client.py</extracomment>
            <translation>Ce serveur</translation>
        </message>
        <message>
            <source>This teacher is not in the store.</source>
            <extracomment>session/teachers.py</extracomment>
            <translation>Cet enseignant n’est pas dans la base.</translation>
        </message>
        <message>
            <source>This text has {0} characters; {1} is the most.</source>
            <extracomment>core/presets.py</extracomment>
            <translation>Ce texte a {0} caractères ; le maximum est {1}.</translation>
        </message>
        <message>
            <source>This text holds half a character, which cannot be stored.</source>
            <extracomment>core/presets.py</extracomment>
            <translation>Ce texte contient un demi-caractère, qui ne peut pas être conservé.</translation>
        </message>
        <message>
            <source>This tokenizer has more tokens than the model, which GGUF does not allow. {0}</source>
            <extracomment>ouroboros_backends/shared/gguf_tokens.py</extracomment>
            <translation>Ce tokenizer a plus de tokens que le modèle, ce que GGUF ne permet pas. {0}</translation>
        </message>
        <message>
            <source>Too few audited pairs to judge the reward model yet ({0}).</source>
            <extracomment>core/triage.py</extracomment>
            <translation>Trop peu de paires de contrôle pour juger déjà le modèle de récompense ({0}).</translation>
        </message>
        <message>
            <source>Too few pairs you both judged ({0} of {1}).</source>
            <extracomment>core/agreement.py</extracomment>
            <translation>Trop peu de paires que vous avez jugées tous les deux ({0} sur {1}).</translation>
        </message>
        <message>
            <source>Traceback of {0}:</source>
            <extracomment>worker/runner.py</extracomment>
            <translation>Trace d’appels de {0} :</translation>
        </message>
        <message>
            <source>Training is done</source>
            <extracomment>ouroboros_backends/openai/job_events.py</extracomment>
            <translation>L’entraînement est terminé</translation>
        </message>
        <message>
            <source>Transcripts</source>
            <extracomment>exports/transcripts.py</extracomment>
            <translation>Transcriptions</translation>
        </message>
        <message>
            <source>Try again in a while.</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>Réessayez dans un moment.</translation>
        </message>
        <message>
            <source>Try again later. {0}</source>
            <extracomment>ouroboros_backends/openai/refusing.py</extracomment>
            <translation>Réessayez plus tard. {0}</translation>
        </message>
        <message>
            <source>Try again when this computer has less to do, or split the file.</source>
            <extracomment>storage/foreign_parquet.py</extracomment>
            <translation>Réessayez quand cet ordinateur sera moins occupé, ou divisez le fichier.</translation>
        </message>
        <message>
            <source>Try again, or choose another folder.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>Réessayez, ou choisissez un autre dossier.</translation>
        </message>
        <message>
            <source>Try again, or edit it yourself.</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>Réessayez, ou modifiez-le vous-même.</translation>
        </message>
        <message>
            <source>Try again.</source>
            <extracomment>storage/sealing.py</extracomment>
            <translation>Réessayez.</translation>
        </message>
        <message>
            <source>Try again. If it happens again, load the model again; the log has the details.</source>
            <extracomment>worker/runner.py</extracomment>
            <translation>Réessayez. Si cela se reproduit, rechargez le modèle ; le fichier log contient les détails.</translation>
        </message>
        <message>
            <source>Try again; if it fails again, check the store.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>Réessayez ; si cela échoue encore, vérifiez la base.</translation>
        </message>
        <message>
            <source>Try again; if it stays, its address in settings may be that of something else.</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>Réessayez ; si cela persiste, son adresse dans les réglages est peut-être celle d’autre chose.</translation>
        </message>
        <message>
            <source>Try again; if it stays, the package index you use changes files.</source>
            <extracomment>models/download.py</extracomment>
            <translation>Réessayez ; si cela persiste, l’index de paquets que vous utilisez modifie les fichiers.</translation>
        </message>
        <message>
            <source>Type the name that should stand beside the scores.</source>
            <extracomment>session/teachers.py</extracomment>
            <translation>Saisissez le nom qui doit figurer à côté des notes.</translation>
        </message>
        <message>
            <source>Type the passphrase again; capitals count.</source>
            <extracomment>storage/sealing.py</extracomment>
            <translation>Saisissez de nouveau la phrase secrète ; les majuscules comptent.</translation>
        </message>
        <message>
            <source>US$ {0} for a million tokens that it reads, US$ {1} for a million that it writes</source>
            <extracomment>models/disclosure.py</extracomment>
            <translation>{0} US$ pour un million de tokens qu’il lit, {1} US$ pour un million qu’il écrit</translation>
        </message>
        <message>
            <source>Uncertainty penalty</source>
            <extracomment>settings.py</extracomment>
            <translation>Pénalité d’incertitude</translation>
        </message>
        <message>
            <source>Unpack it, then import the file that is in it.</source>
            <extracomment>imports/archive.py</extracomment>
            <translation>Décompressez-la, puis importez le fichier qui s’y trouve.</translation>
        </message>
        <message>
            <source>Unpacking</source>
            <extracomment>models/download.py</extracomment>
            <translation>Décompression</translation>
        </message>
        <message>
            <source>Unpacking the model</source>
            <extracomment>models/packed.py</extracomment>
            <translation>Décompression du modèle</translation>
        </message>
        <message>
            <source>Unpacking the weights (half a minute)</source>
            <extracomment>ouroboros_backends/torch/convert.py</extracomment>
            <translation>Décompression des poids (une demi-minute)</translation>
        </message>
        <message>
            <source>Unsupported operand</source>
            <extracomment>ouroboros_backends/torch/pickled.py</extracomment>
            <translation>Opérande non pris en charge</translation>
        </message>
        <message>
            <source>Updating the policy</source>
            <extracomment>ouroboros_backends/echo/policy.py</extracomment>
            <translation>Mise à jour de la politique</translation>
        </message>
        <message>
            <source>Use it as a benchmark, or leave it unused.</source>
            <extracomment>session/importing.py</extracomment>
            <translation>Utilisez-le comme benchmark, ou laissez-le inutilisé.</translation>
        </message>
        <message>
            <source>Use it with PEFT, or go back to an adapter that was made here.</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation>Utilisez-le avec PEFT, ou revenez à un adaptateur fait ici.</translation>
        </message>
        <message>
            <source>Use letters, digits, dots, dashes and underscores, at most 64 of them.</source>
            <extracomment>models/library.py</extracomment>
            <translation>Utilisez lettres, chiffres, points, tirets et tirets bas, 64 au plus.</translation>
        </message>
        <message>
            <source>Use the same version on both machines.</source>
            <extracomment>session/handover.py</extracomment>
            <translation>Utilisez la même version sur les deux machines.</translation>
        </message>
        <message>
            <source>Use the window that is open, or close it first.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>Utilisez la fenêtre ouverte, ou fermez-la d’abord.</translation>
        </message>
        <message>
            <source>Use the window that shows it.</source>
            <extracomment>storage/database.py</extracomment>
            <translation>Utilisez la fenêtre qui l’affiche.</translation>
        </message>
        <message>
            <source>Wait a moment.</source>
            <extracomment>session/keeping.py</extracomment>
            <translation>Attendez un instant.</translation>
        </message>
        <message>
            <source>Wait until it is done, or stop it first.</source>
            <extracomment>session/session.py</extracomment>
            <translation>Attendez la fin, ou arrêtez d’abord.</translation>
        </message>
        <message>
            <source>Wait until it is, or choose a model in settings.</source>
            <extracomment>session/session.py</extracomment>
            <translation>Attendez que ce soit le cas, ou choisissez un modèle dans les réglages.</translation>
        </message>
        <message>
            <source>Wait until the model is loaded, then import again.</source>
            <extracomment>session/importing.py</extracomment>
            <translation>Attendez que le modèle soit chargé, puis réimportez.</translation>
        </message>
        <message>
            <source>Wait until the model is open and nothing runs.</source>
            <extracomment>session/models.py</extracomment>
            <translation>Attendez que le modèle soit ouvert et que rien ne tourne.</translation>
        </message>
        <message>
            <source>Waiting for the service</source>
            <extracomment>ouroboros_backends/openai/job_events.py</extracomment>
            <translation>Attente du service</translation>
        </message>
        <message>
            <source>Waiting in the queue</source>
            <extracomment>ouroboros_backends/openai/job_events.py</extracomment>
            <translation>En file d’attente</translation>
        </message>
        <message>
            <source>Weights that are kept in few bits are not spread over GPUs.</source>
            <extracomment>ouroboros_backends/torch/several.py</extracomment>
            <translation>Les poids gardés sur peu de bits ne sont pas répartis entre GPU.</translation>
        </message>
        <message>
            <source>What can be imported: {0}.</source>
            <extracomment>imports/reading.py</extracomment>
            <translation>Ce qui peut être importé : {0}.</translation>
        </message>
        <message>
            <source>What is never sent</source>
            <extracomment>models/disclosure.py</extracomment>
            <translation>Ce qui n’est jamais envoyé</translation>
        </message>
        <message>
            <source>What is sent</source>
            <extracomment>models/disclosure.py</extracomment>
            <translation>Ce qui est envoyé</translation>
        </message>
        <message>
            <source>What it prefers is shown once you have scored or ranked a prompt's completions.</source>
            <extracomment>session/calibration.py</extracomment>
            <translation>Sa préférence s’affiche une fois que vous avez noté ou classé les complétions d’un prompt.</translation>
        </message>
        <message>
            <source>What the judge said of {0} of {1} pairs could not be read.</source>
            <extracomment>session/judging.py</extracomment>
            <translation>Ce que le juge a dit de {0} paires sur {1} n’a pas pu être lu.</translation>
        </message>
        <message>
            <source>What the model runs on: torch, mlx on Apple Silicon, openai for a model on a server, or echo to try the program out.</source>
            <extracomment>settings.py</extracomment>
            <translation>Ce sur quoi tourne le modèle : torch, mlx sur Apple Silicon, openai pour un modèle sur un serveur, ou echo pour essayer le programme.</translation>
        </message>
        <message>
            <source>What the window speaks. What you and the policy write stays as it is.</source>
            <extracomment>settings.py</extracomment>
            <translation>La langue de la fenêtre. Ce que vous et la politique écrivez reste tel quel.</translation>
        </message>
        <message>
            <source>What was kept of this update cannot be read, so its job cannot be found.</source>
            <extracomment>ouroboros_backends/openai/job.py</extracomment>
            <translation>Ce qui a été gardé de cette mise à jour ne peut être lu ; sa tâche est donc introuvable.</translation>
        </message>
        <message>
            <source>What was scored was read by another reader.</source>
            <extracomment>session/predictions.py</extracomment>
            <translation>Ce qui a été noté a été lu par un autre lecteur.</translation>
        </message>
        <message>
            <source>What was written to {0} is not what was read.</source>
            <extracomment>ouroboros_backends/shared/merged_folder.py</extracomment>
            <translation>Ce qui a été écrit dans {0} n’est pas ce qui a été lu.</translation>
        </message>
        <message>
            <source>What {0} holds is not a key.</source>
            <extracomment>models/keys.py</extracomment>
            <translation>Ce que contient {0} n’est pas une clé.</translation>
        </message>
        <message>
            <source>Where</source>
            <extracomment>a word in sentences</extracomment>
            <translation>Où</translation>
        </message>
        <message>
            <source>Where a reply in the dialogue is cut off.</source>
            <extracomment>settings.py</extracomment>
            <translation>Là où une réponse du dialogue est coupée.</translation>
        </message>
        <message>
            <source>Where an answer to a labyrinth prompt is cut off.</source>
            <extracomment>settings.py</extracomment>
            <translation>Là où une réponse à un prompt labyrinthe est coupée.</translation>
        </message>
        <message>
            <source>While another window is in front: a mark in the task bar, and a note of the system where it shows some; nothing that you wrote is in it.</source>
            <extracomment>settings.py</extracomment>
            <translation>Quand une autre fenêtre est devant : une marque dans la barre des tâches, et une notification du système là où il en affiche ; rien de ce que vous avez écrit n’y figure.</translation>
        </message>
        <message>
            <source>With this adapter the model's output is not a number.</source>
            <extracomment>ouroboros_backends/shared/policy.py</extracomment>
            <translation>Avec cet adaptateur, la sortie du modèle n’est pas un nombre.</translation>
        </message>
        <message>
            <source>Withdraw that import first.</source>
            <extracomment>session/importing.py</extracomment>
            <translation>Retirez d’abord cet import.</translation>
        </message>
        <message>
            <source>Words of yours, and replies that were imported, have no record to mark.</source>
            <extracomment>session/marking.py</extracomment>
            <translation>Vos propres mots, et les réponses importées, n’ont pas d’enregistrement à marquer.</translation>
        </message>
        <message>
            <source>Write a message first.</source>
            <extracomment>session/dialogue.py</extracomment>
            <translation>Écrivez d’abord un message.</translation>
        </message>
        <message>
            <source>Write how you would have said it.</source>
            <extracomment>session/dialogue.py</extracomment>
            <translation>Écrivez comment vous l’auriez dit.</translation>
        </message>
        <message>
            <source>Write it again, with smaller row groups, or as lines of JSON.</source>
            <extracomment>storage/foreign_parquet.py</extracomment>
            <translation>Réécrivez-le avec de plus petits groupes de lignes, ou en lignes JSON.</translation>
        </message>
        <message>
            <source>Write it as en, de or fr.</source>
            <extracomment>exports/bundle.py</extracomment>
            <translation>Écrivez-la sous la forme en, de ou fr.</translation>
        </message>
        <message>
            <source>Write it in another way.</source>
            <extracomment>ouroboros_backends/shared/chat.py</extracomment>
            <translation>Écrivez-le autrement.</translation>
        </message>
        <message>
            <source>Write it, or delete it.</source>
            <extracomment>session/summary.py</extracomment>
            <translation>Écrivez-la, ou supprimez-la.</translation>
        </message>
        <message>
            <source>Write it, or drop it.</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>Écrivez-le, ou retirez-le.</translation>
        </message>
        <message>
            <source>Write more of the name you mean.</source>
            <extracomment>storage/backups.py</extracomment>
            <translation>Écrivez davantage du nom voulu.</translation>
        </message>
        <message>
            <source>Writing the GGUF file</source>
            <extracomment>ouroboros_backends/shared/gguf_file.py</extracomment>
            <translation>Écriture du fichier GGUF</translation>
        </message>
        <message>
            <source>Writing the adapter</source>
            <extracomment>ouroboros_backends/shared/exporting.py</extracomment>
            <translation>Écriture de l’adaptateur</translation>
        </message>
        <message>
            <source>Writing the data set</source>
            <extracomment>session/exporting.py</extracomment>
            <translation>Écriture du jeu de données</translation>
        </message>
        <message>
            <source>Writing the instructions</source>
            <extracomment>ouroboros_backends/openai/updating.py</extracomment>
            <translation>Écriture des instructions</translation>
        </message>
        <message>
            <source>Writing the model</source>
            <extracomment>ouroboros_backends/torch/convert.py</extracomment>
            <translation>Écriture du modèle</translation>
        </message>
        <message>
            <source>Writing the policy update</source>
            <extracomment>session/handover.py</extracomment>
            <translation>Écriture de la mise à jour de la politique</translation>
        </message>
        <message>
            <source>You are {0}.</source>
            <extracomment>imports/character_card.py</extracomment>
            <translation>Vous êtes {0}.</translation>
        </message>
        <message>
            <source>You have not approved this chat template: there is nothing to take back.</source>
            <extracomment>models/templates.py</extracomment>
            <translation>Vous n’avez pas approuvé ce gabarit de chat : il n’y a rien à retirer.</translation>
        </message>
        <message>
            <source>Your messages, summaries, labyrinth prompts and answers; in a policy update there also your rewrites and rankings.</source>
            <extracomment>models/disclosure.py</extracomment>
            <translation>Vos messages, résumés, prompts labyrinthes et réponses ; pour une mise à jour de la politique là-bas, aussi vos réécritures et classements.</translation>
        </message>
        <message>
            <source>Your name</source>
            <extracomment>settings.py</extracomment>
            <translation>Votre nom</translation>
        </message>
        <message>
            <source>Your scores, your files, and keys of other servers.</source>
            <extracomment>models/disclosure.py</extracomment>
            <translation>Vos notes, vos fichiers et les clés d’autres serveurs.</translation>
        </message>
        <message>
            <source>[Cc]orrupt|replaying WAL|[Cc]ould not read|enough bytes</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>[Cc]orrupt|replaying WAL|[Cc]ould not read|enough bytes</translation>
        </message>
        <message>
            <source>a number</source>
            <extracomment>models/servers.py</extracomment>
            <translation>un nombre</translation>
        </message>
        <message>
            <source>a request failed with {0}</source>
            <extracomment>ouroboros_backends/openai/generation.py</extracomment>
            <translation>une requête a échoué avec {0}</translation>
        </message>
        <message>
            <source>a tensor</source>
            <extracomment>ouroboros_backends/mlx/loading.py</extracomment>
            <translation>un tenseur</translation>
        </message>
        <message>
            <source>a text</source>
            <extracomment>models/servers.py</extracomment>
            <translation>un texte</translation>
        </message>
        <message>
            <source>a window of attention</source>
            <extracomment>ouroboros_backends/shared/gguf_llama.py</extracomment>
            <translation>une fenêtre d’attention</translation>
        </message>
        <message>
            <source>about a minute</source>
            <extracomment>core/fit.py</extracomment>
            <translation>environ une minute</translation>
        </message>
        <message>
            <source>about {0} hours</source>
            <extracomment>core/fit.py</extracomment>
            <translation>environ {0} heures</translation>
        </message>
        <message>
            <source>about {0} minutes</source>
            <extracomment>core/fit.py</extracomment>
            <translation>environ {0} minutes</translation>
        </message>
        <message>
            <source>accelerate launch -m ouroboros_backends.torch.launch</source>
            <extracomment>session/handover.py</extracomment>
            <translation>accelerate launch -m ouroboros_backends.torch.launch</translation>
        </message>
        <message>
            <source>activated LoRA</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation>LoRA activé</translation>
        </message>
        <message>
            <source>add</source>
            <extracomment>session/converting.py</extracomment>
            <translation>ajout</translation>
        </message>
        <message>
            <source>address on the Internet</source>
            <extracomment>exports/personal.py</extracomment>
            <translation>adresse sur Internet</translation>
        </message>
        <message>
            <source>agrees with you on {0}</source>
            <extracomment>core/agreement.py</extracomment>
            <translation>s’accorde avec vous sur {0}</translation>
        </message>
        <message>
            <source>agrees with you on {0}, which may be chance</source>
            <extracomment>core/agreement.py</extracomment>
            <translation>s’accorde avec vous sur {0}, ce qui peut être le hasard</translation>
        </message>
        <message>
            <source>all bad</source>
            <extracomment>session/scoring.py</extracomment>
            <translation>toutes mauvaises</translation>
        </message>
        <message>
            <source>allocate memory</source>
            <extracomment>worker/runner.py</extracomment>
            <translation>allouer de la mémoire</translation>
        </message>
        <message>
            <source>another program</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>un autre programme</translation>
        </message>
        <message>
            <source>another program (process {0})</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>un autre programme (processus {0})</translation>
        </message>
        <message>
            <source>another {0} than before</source>
            <extracomment>ouroboros_backends/shared/keeping.py</extracomment>
            <translation>changement depuis ({0})</translation>
        </message>
        <message>
            <source>approved: used</source>
            <extracomment>models/templates.py</extracomment>
            <translation>approuvé : utilisé</translation>
        </message>
        <message>
            <source>arena order</source>
            <extracomment>session/arena.py</extracomment>
            <translation>ordre de l’arène</translation>
        </message>
        <message>
            <source>at step {0} of {1}</source>
            <extracomment>session/interruption.py</extracomment>
            <translation>à l’étape {0} sur {1}</translation>
        </message>
        <message>
            <source>base model</source>
            <extracomment>ouroboros_backends/mlx/policy.py</extracomment>
            <translation>modèle de base</translation>
        </message>
        <message>
            <source>batch or settings</source>
            <extracomment>ouroboros_backends/shared/keeping.py</extracomment>
            <translation>lot ou réglages</translation>
        </message>
        <message>
            <source>before a new version was used</source>
            <extracomment>storage/backups.py</extracomment>
            <translation>avant l’usage d’une nouvelle version</translation>
        </message>
        <message>
            <source>before the first step</source>
            <extracomment>session/interruption.py</extracomment>
            <translation>avant la première étape</translation>
        </message>
        <message>
            <source>before the store was changed for a new version</source>
            <extracomment>storage/backups.py</extracomment>
            <translation>avant l’adaptation de la base à une nouvelle version</translation>
        </message>
        <message>
            <source>benchmark</source>
            <extracomment>a word in sentences</extracomment>
            <translation>benchmark</translation>
        </message>
        <message>
            <source>biases in LoRA</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation>biais dans LoRA</translation>
        </message>
        <message>
            <source>bold</source>
            <extracomment>a word in sentences</extracomment>
            <translation>audacieux</translation>
        </message>
        <message>
            <source>by hand</source>
            <extracomment>storage/backups.py</extracomment>
            <translation>à la main</translation>
        </message>
        <message>
            <source>careful</source>
            <extracomment>a word in sentences</extracomment>
            <translation>prudent</translation>
        </message>
        <message>
            <source>chat templates</source>
            <extracomment>models/templates.py</extracomment>
            <translation>gabarits de chat</translation>
        </message>
        <message>
            <source>choice of a reply</source>
            <extracomment>session/beside.py</extracomment>
            <translation>choix d’une réponse</translation>
        </message>
        <message>
            <source>comment</source>
            <extracomment>a word in sentences</extracomment>
            <translation>commentaire</translation>
        </message>
        <message>
            <source>completion</source>
            <extracomment>a word in sentences</extracomment>
            <translation>complétion</translation>
        </message>
        <message>
            <source>completions</source>
            <extracomment>session/arena.py</extracomment>
            <translation>complétions</translation>
        </message>
        <message>
            <source>conditions within conditions</source>
            <extracomment>transformations/nested_conditionals.py</extracomment>
            <translation>conditions dans des conditions</translation>
        </message>
        <message>
            <source>config.json of {0} asks for {1} = {2}, which MLX would ignore.</source>
            <extracomment>ouroboros_backends/mlx/guard.py</extracomment>
            <translation>config.json de {0} demande {1} = {2}, que MLX ignorerait.</translation>
        </message>
        <message>
            <source>config.json of {0} is damaged.</source>
            <extracomment>ouroboros_backends/shared/folders.py</extracomment>
            <translation>config.json de {0} est endommagé.</translation>
        </message>
        <message>
            <source>configuration has been locked|different configuration</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>configuration has been locked|different configuration</translation>
        </message>
        <message>
            <source>continual</source>
            <extracomment>a word in sentences</extracomment>
            <translation>continu</translation>
        </message>
        <message>
            <source>convert</source>
            <extracomment>models/library.py</extracomment>
            <translation>conversion</translation>
        </message>
        <message>
            <source>custom code</source>
            <extracomment>ouroboros_backends/shared/folders.py</extracomment>
            <translation>code propre au modèle</translation>
        </message>
        <message>
            <source>cycle</source>
            <extracomment>a word in sentences</extracomment>
            <translation>cycle</translation>
        </message>
        <message>
            <source>cycle {0}</source>
            <extracomment>session/importing.py</extracomment>
            <translation>cycle {0}</translation>
        </message>
        <message>
            <source>cycles</source>
            <extracomment>a word in sentences</extracomment>
            <translation>cycles</translation>
        </message>
        <message>
            <source>cycles {0} to {1}</source>
            <extracomment>session/importing.py</extracomment>
            <translation>cycles {0} à {1}</translation>
        </message>
        <message>
            <source>dark</source>
            <extracomment>settings.py</extracomment>
            <translation>sombre</translation>
        </message>
        <message>
            <source>data sets</source>
            <extracomment>session/evaluating.py</extracomment>
            <translation>jeux de données</translation>
        </message>
        <message>
            <source>defaults are used</source>
            <extracomment>settings.py</extracomment>
            <translation>les valeurs par défaut sont utilisées</translation>
        </message>
        <message>
            <source>demonstration</source>
            <extracomment>a word in sentences</extracomment>
            <translation>démonstration</translation>
        </message>
        <message>
            <source>demonstrations</source>
            <extracomment>a word in sentences</extracomment>
            <translation>démonstrations</translation>
        </message>
        <message>
            <source>dialogue</source>
            <extracomment>a word in sentences</extracomment>
            <translation>dialogue</translation>
        </message>
        <message>
            <source>dialogues</source>
            <extracomment>a word in sentences</extracomment>
            <translation>dialogues</translation>
        </message>
        <message>
            <source>disk is full</source>
            <extracomment>ouroboros_backends/shared/keeping.py</extracomment>
            <translation>disque plein</translation>
        </message>
        <message>
            <source>does not name its columns in line 1; “prompt” is not among them</source>
            <extracomment>imports/csv_rows.py</extracomment>
            <translation>ne nomme pas ses colonnes en ligne 1 ; « prompt » n’y figure pas</translation>
        </message>
        <message>
            <source>draft of the summary</source>
            <extracomment>session/summary.py</extracomment>
            <translation>ébauche du résumé</translation>
        </message>
        <message>
            <source>drop of a prompt</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>retrait d’un prompt</translation>
        </message>
        <message>
            <source>drop of prompts</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>retrait de prompts</translation>
        </message>
        <message>
            <source>edit of a prompt</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>modification d’un prompt</translation>
        </message>
        <message>
            <source>edit of the summary</source>
            <extracomment>session/summary.py</extracomment>
            <translation>modification du résumé</translation>
        </message>
        <message>
            <source>experience</source>
            <extracomment>a word in sentences</extracomment>
            <translation>expérience</translation>
        </message>
        <message>
            <source>experiences</source>
            <extracomment>a word in sentences</extracomment>
            <translation>expériences</translation>
        </message>
        <message>
            <source>failed with status {0}</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>a échoué avec le statut {0}</translation>
        </message>
        <message>
            <source>flag</source>
            <extracomment>a word in sentences</extracomment>
            <translation>signalement</translation>
        </message>
        <message>
            <source>folder cannot be written</source>
            <extracomment>ouroboros_backends/shared/keeping.py</extracomment>
            <translation>écriture impossible dans le dossier</translation>
        </message>
        <message>
            <source>frozen</source>
            <extracomment>a word in sentences</extracomment>
            <translation>figé</translation>
        </message>
        <message>
            <source>gave up waiting</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>a renoncé à attendre</translation>
        </message>
        <message>
            <source>has a file whose name leads elsewhere ({0})</source>
            <extracomment>imports/archive.py</extracomment>
            <translation>a un fichier dont le nom mène ailleurs ({0})</translation>
        </message>
        <message>
            <source>has a link in it ({0})</source>
            <extracomment>imports/archive.py</extracomment>
            <translation>contient un lien ({0})</translation>
        </message>
        <message>
            <source>has more than {0} columns in line 1</source>
            <extracomment>imports/csv_rows.py</extracomment>
            <translation>a plus de {0} colonnes en ligne 1</translation>
        </message>
        <message>
            <source>has more than {0} files</source>
            <extracomment>imports/archive.py</extracomment>
            <translation>a plus de {0} fichiers</translation>
        </message>
        <message>
            <source>has two files of one name</source>
            <extracomment>imports/archive.py</extracomment>
            <translation>a deux fichiers du même nom</translation>
        </message>
        <message>
            <source>health, beliefs, money and other private matters told in words</source>
            <extracomment>exports/personal.py</extracomment>
            <translation>santé, croyances, argent et autres sujets privés racontés avec des mots</translation>
        </message>
        <message>
            <source>helper</source>
            <extracomment>a word in sentences</extracomment>
            <translation>auxiliaire</translation>
        </message>
        <message>
            <source>high</source>
            <extracomment>settings.py</extracomment>
            <translation>élevé</translation>
        </message>
        <message>
            <source>hints by which somebody can be recognised without being named</source>
            <extracomment>exports/personal.py</extracomment>
            <translation>indices qui permettent de reconnaître quelqu’un sans qu’il soit nommé</translation>
        </message>
        <message>
            <source>holds a card that cannot be decoded</source>
            <extracomment>imports/character_card.py</extracomment>
            <translation>contient une fiche qui ne peut être décodée</translation>
        </message>
        <message>
            <source>holds a card that is packed</source>
            <extracomment>imports/character_card.py</extracomment>
            <translation>contient une fiche compressée</translation>
        </message>
        <message>
            <source>holds a card that is too large</source>
            <extracomment>imports/character_card.py</extracomment>
            <translation>contient une fiche trop volumineuse</translation>
        </message>
        <message>
            <source>holds two cards of one kind</source>
            <extracomment>imports/character_card.py</extracomment>
            <translation>contient deux fiches du même genre</translation>
        </message>
        <message>
            <source>home folder</source>
            <extracomment>exports/personal.py</extracomment>
            <translation>dossier personnel</translation>
        </message>
        <message>
            <source>import</source>
            <extracomment>a word in sentences</extracomment>
            <translation>import</translation>
        </message>
        <message>
            <source>is a damaged picture</source>
            <extracomment>imports/character_card.py</extracomment>
            <translation>est une image endommagée</translation>
        </message>
        <message>
            <source>is empty</source>
            <extracomment>imports/csv_rows.py</extracomment>
            <translation>est vide</translation>
        </message>
        <message>
            <source>is encrypted</source>
            <extracomment>imports/archive.py</extracomment>
            <translation>est chiffré</translation>
        </message>
        <message>
            <source>is in the folder to convert</source>
            <extracomment>session/converting.py</extracomment>
            <translation>est dans le dossier à convertir</translation>
        </message>
        <message>
            <source>is not a picture</source>
            <extracomment>imports/character_card.py</extracomment>
            <translation>n’est pas une image</translation>
        </message>
        <message>
            <source>is not completely installed</source>
            <extracomment>models/library.py</extracomment>
            <translation>n’est pas entièrement installé</translation>
        </message>
        <message>
            <source>is not installed</source>
            <extracomment>models/library.py</extracomment>
            <translation>n’est pas installé</translation>
        </message>
        <message>
            <source>is of no kind that can be imported</source>
            <extracomment>imports/reading.py</extracomment>
            <translation>n’est d’aucun genre qui puisse être importé</translation>
        </message>
        <message>
            <source>is packed in an unusual way</source>
            <extracomment>imports/archive.py</extracomment>
            <translation>est compressé d’une façon inhabituelle</translation>
        </message>
        <message>
            <source>is there already</source>
            <extracomment>session/converting.py</extracomment>
            <translation>est déjà là</translation>
        </message>
        <message>
            <source>it asks for another file</source>
            <extracomment>ouroboros_backends/shared/rendering.py</extracomment>
            <translation>il demande un autre fichier</translation>
        </message>
        <message>
            <source>it cannot be followed to its end</source>
            <extracomment>ouroboros_backends/shared/rendering.py</extracomment>
            <translation>il ne peut être suivi jusqu’à sa fin</translation>
        </message>
        <message>
            <source>it does not fit</source>
            <extracomment>ouroboros_backends/shared/rendering.py</extracomment>
            <translation>il ne convient pas</translation>
        </message>
        <message>
            <source>it formats a text by %</source>
            <extracomment>ouroboros_backends/shared/rendering.py</extracomment>
            <translation>il formate un texte par %</translation>
        </message>
        <message>
            <source>it holds no tensors</source>
            <extracomment>models/safetensors_header.py</extracomment>
            <translation>il ne contient aucun tenseur</translation>
        </message>
        <message>
            <source>it is cut short or has bytes too many</source>
            <extracomment>models/safetensors_header.py</extracomment>
            <translation>il est tronqué ou a des octets en trop</translation>
        </message>
        <message>
            <source>it is cut short or is no safetensors file</source>
            <extracomment>models/safetensors_header.py</extracomment>
            <translation>il est tronqué ou n’est pas un fichier safetensors</translation>
        </message>
        <message>
            <source>it is missing</source>
            <extracomment>models/library.py</extracomment>
            <translation>il manque</translation>
        </message>
        <message>
            <source>it makes much of little</source>
            <extracomment>ouroboros_backends/shared/rendering.py</extracomment>
            <translation>il produit beaucoup à partir de peu</translation>
        </message>
        <message>
            <source>it reaches for what is hidden</source>
            <extracomment>ouroboros_backends/shared/rendering.py</extracomment>
            <translation>il cherche à atteindre ce qui est caché</translation>
        </message>
        <message>
            <source>it takes too long</source>
            <extracomment>ouroboros_backends/shared/rendering.py</extracomment>
            <translation>il prend trop de temps</translation>
        </message>
        <message>
            <source>it takes too much memory</source>
            <extracomment>ouroboros_backends/shared/rendering.py</extracomment>
            <translation>il prend trop de mémoire</translation>
        </message>
        <message>
            <source>it takes too much memory or time</source>
            <extracomment>ouroboros_backends/shared/rendering.py</extracomment>
            <translation>il prend trop de mémoire ou de temps</translation>
        </message>
        <message>
            <source>it writes too much</source>
            <extracomment>ouroboros_backends/shared/rendering.py</extracomment>
            <translation>il écrit trop</translation>
        </message>
        <message>
            <source>its activation</source>
            <extracomment>ouroboros_backends/shared/gguf_llama.py</extracomment>
            <translation>son activation</translation>
        </message>
        <message>
            <source>its header is damaged</source>
            <extracomment>models/safetensors_header.py</extracomment>
            <translation>son en-tête est endommagé</translation>
        </message>
        <message>
            <source>its kind of rotary positions</source>
            <extracomment>ouroboros_backends/shared/gguf_llama.py</extracomment>
            <translation>son genre de positions rotatives</translation>
        </message>
        <message>
            <source>its tensors overlap or leave gaps</source>
            <extracomment>models/safetensors_header.py</extracomment>
            <translation>ses tenseurs se chevauchent ou laissent des trous</translation>
        </message>
        <message>
            <source>judge</source>
            <extracomment>a word in sentences</extracomment>
            <translation>juge</translation>
        </message>
        <message>
            <source>keeping exact names and numbers</source>
            <extracomment>transformations/altered_detail.py</extracomment>
            <translation>garder exactement noms et nombres</translation>
        </message>
        <message>
            <source>keeping the persona when pushed</source>
            <extracomment>transformations/persona_pressure.py</extracomment>
            <translation>garder la persona sous la pression</translation>
        </message>
        <message>
            <source>keeps its adapters to itself</source>
            <extracomment>ouroboros_backends/openai/policy.py</extracomment>
            <translation>garde ses adaptateurs pour lui</translation>
        </message>
        <message>
            <source>known ({0}): used</source>
            <extracomment>models/templates.py</extracomment>
            <translation>connu ({0}) : utilisé</translation>
        </message>
        <message>
            <source>label</source>
            <extracomment>a word in sentences</extracomment>
            <translation>étiquette</translation>
        </message>
        <message>
            <source>labels</source>
            <extracomment>a word in sentences</extracomment>
            <translation>étiquettes</translation>
        </message>
        <message>
            <source>leaving out what does not matter</source>
            <extracomment>transformations/distractors.py</extracomment>
            <translation>laisser de côté ce qui n’importe pas</translation>
        </message>
        <message>
            <source>left out</source>
            <extracomment>exports/bundle.py</extracomment>
            <translation>exclu</translation>
        </message>
        <message>
            <source>less than ${0}</source>
            <extracomment>core/spending.py</extracomment>
            <translation>moins de {0} $</translation>
        </message>
        <message>
            <source>less than a minute</source>
            <extracomment>core/fit.py</extracomment>
            <translation>moins d’une minute</translation>
        </message>
        <message>
            <source>light</source>
            <extracomment>settings.py</extracomment>
            <translation>clair</translation>
        </message>
        <message>
            <source>line {0}</source>
            <extracomment>imports/reading.py</extracomment>
            <translation>ligne {0}</translation>
        </message>
        <message>
            <source>link with a password</source>
            <extracomment>exports/personal.py</extracomment>
            <translation>lien avec un mot de passe</translation>
        </message>
        <message>
            <source>list of chat templates</source>
            <extracomment>models/templates.py</extracomment>
            <translation>liste des gabarits de chat</translation>
        </message>
        <message>
            <source>list of servers</source>
            <extracomment>models/servers.py</extracomment>
            <translation>liste des serveurs</translation>
        </message>
        <message>
            <source>llama-server on this computer. It answers with the model that it was started with.</source>
            <extracomment>core/servers.py</extracomment>
            <translation>llama-server sur cet ordinateur. Il répond avec le modèle avec lequel il a été démarré.</translation>
        </message>
        <message>
            <source>lock is held|being used by another process|already open</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>lock is held|being used by another process|already open</translation>
        </message>
        <message>
            <source>mark</source>
            <extracomment>a word in sentences</extracomment>
            <translation>marque</translation>
        </message>
        <message>
            <source>measures no tokens again</source>
            <extracomment>ouroboros_backends/openai/policy.py</extracomment>
            <translation>ne mesure pas de nouveau les tokens</translation>
        </message>
        <message>
            <source>missing_keys</source>
            <extracomment>ouroboros_backends/torch/loading.py</extracomment>
            <translation>missing_keys</translation>
        </message>
        <message>
            <source>model type</source>
            <extracomment>ouroboros_backends/shared/folders.py</extracomment>
            <translation>type de modèle</translation>
        </message>
        <message>
            <source>models</source>
            <extracomment>session/converting.py</extracomment>
            <translation>modèles</translation>
        </message>
        <message>
            <source>names a column twice in line 1</source>
            <extracomment>imports/csv_rows.py</extracomment>
            <translation>nomme une colonne deux fois en ligne 1</translation>
        </message>
        <message>
            <source>names of people that you did not list</source>
            <extracomment>exports/personal.py</extracomment>
            <translation>noms de personnes que vous n’avez pas indiqués</translation>
        </message>
        <message>
            <source>needs none of this computer's memory</source>
            <extracomment>ouroboros_backends/openai/policy.py</extracomment>
            <translation>n’a pas besoin de la mémoire de cet ordinateur</translation>
        </message>
        <message>
            <source>new version of a prompt</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>nouvelle version d’un prompt</translation>
        </message>
        <message>
            <source>new versions of prompts</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>nouvelles versions de prompts</translation>
        </message>
        <message>
            <source>no reason given</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>aucune raison donnée</translation>
        </message>
        <message>
            <source>no such option</source>
            <extracomment>models/download.py</extracomment>
            <translation>option inconnue</translation>
        </message>
        <message>
            <source>none</source>
            <extracomment>a word in sentences</extracomment>
            <translation>aucun</translation>
        </message>
        <message>
            <source>none can be used</source>
            <extracomment>models/servers.py</extracomment>
            <translation>aucun n’est utilisable</translation>
        </message>
        <message>
            <source>none yet</source>
            <extracomment>models/library.py</extracomment>
            <translation>aucun pour l’instant</translation>
        </message>
        <message>
            <source>none: the plain format is used</source>
            <extracomment>models/templates.py</extracomment>
            <translation>aucun : le format simple est utilisé</translation>
        </message>
        <message>
            <source>normal</source>
            <extracomment>settings.py</extracomment>
            <translation>normal</translation>
        </message>
        <message>
            <source>not approved: the plain format is used</source>
            <extracomment>models/templates.py</extracomment>
            <translation>non approuvé : le format simple est utilisé</translation>
        </message>
        <message>
            <source>note</source>
            <extracomment>a word in sentences</extracomment>
            <translation>annotation</translation>
        </message>
        <message>
            <source>nothing is approved</source>
            <extracomment>models/templates.py</extracomment>
            <translation>rien n’est approuvé</translation>
        </message>
        <message>
            <source>nothing is lost</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>rien n’est perdu</translation>
        </message>
        <message>
            <source>now {0} of up to {1} tokens</source>
            <extracomment>core/workload.py</extracomment>
            <translation>actuellement {0}, de {1} tokens au plus</translation>
        </message>
        <message>
            <source>number of threads</source>
            <extracomment>ouroboros_backends/torch/engine.py</extracomment>
            <translation>nombre de threads</translation>
        </message>
        <message>
            <source>numbers and keys in forms that it does not know</source>
            <extracomment>exports/personal.py</extracomment>
            <translation>numéros et clés sous des formes qu’elles ne connaissent pas</translation>
        </message>
        <message>
            <source>one completion at a time</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>une complétion à la fois</translation>
        </message>
        <message>
            <source>pairs</source>
            <extracomment>session/judging.py</extracomment>
            <translation>paires</translation>
        </message>
        <message>
            <source>pip gave no reason</source>
            <extracomment>models/download.py</extracomment>
            <translation>pip n’a donné aucune raison</translation>
        </message>
        <message>
            <source>pip install 'ouroboros-desktop[{0}]'</source>
            <extracomment>core/methods.py</extracomment>
            <translation>pip install 'ouroboros-desktop[{0}]'</translation>
        </message>
        <message>
            <source>policy</source>
            <extracomment>a word in sentences</extracomment>
            <translation>politique</translation>
        </message>
        <message>
            <source>positions on a part of each head</source>
            <extracomment>ouroboros_backends/shared/gguf_llama.py</extracomment>
            <translation>des positions sur une partie de chaque tête</translation>
        </message>
        <message>
            <source>postal addresses and places</source>
            <extracomment>exports/personal.py</extracomment>
            <translation>adresses postales et lieux</translation>
        </message>
        <message>
            <source>preference</source>
            <extracomment>a word in sentences</extracomment>
            <translation>préférence</translation>
        </message>
        <message>
            <source>preferences</source>
            <extracomment>a word in sentences</extracomment>
            <translation>préférences</translation>
        </message>
        <message>
            <source>prompts</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>prompts</translation>
        </message>
        <message>
            <source>prompts of one length</source>
            <extracomment>ouroboros_backends/mlx/cache.py</extracomment>
            <translation>prompts de même longueur</translation>
        </message>
        <message>
            <source>putting scattered statements together</source>
            <extracomment>transformations/shuffled_order.py</extracomment>
            <translation>rassembler des énoncés dispersés</translation>
        </message>
        <message>
            <source>ranking</source>
            <extracomment>a word in sentences</extracomment>
            <translation>classement</translation>
        </message>
        <message>
            <source>ranks that differ from layer to layer</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation>rangs qui diffèrent d’une couche à l’autre</translation>
        </message>
        <message>
            <source>reader</source>
            <extracomment>a word in sentences</extracomment>
            <translation>lecteur</translation>
        </message>
        <message>
            <source>reading two negations as an assertion</source>
            <extracomment>transformations/double_negation.py</extracomment>
            <translation>lire deux négations comme une affirmation</translation>
        </message>
        <message>
            <source>rejecting a false presupposition</source>
            <extracomment>transformations/semantic_trap.py</extracomment>
            <translation>rejeter une présupposition fausse</translation>
        </message>
        <message>
            <source>remake all</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>refaire tout</translation>
        </message>
        <message>
            <source>remark</source>
            <extracomment>a word in sentences</extracomment>
            <translation>remarque</translation>
        </message>
        <message>
            <source>remembering facts across a long distance</source>
            <extracomment>transformations/long_horizon_recall.py</extracomment>
            <translation>se souvenir de faits à grande distance</translation>
        </message>
        <message>
            <source>removal of the preset</source>
            <extracomment>session/presets.py</extracomment>
            <translation>suppression du préréglage</translation>
        </message>
        <message>
            <source>repeat</source>
            <extracomment>a word in sentences</extracomment>
            <translation>répétition</translation>
        </message>
        <message>
            <source>repeated layers</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation>couches répétées</translation>
        </message>
        <message>
            <source>rephrasing</source>
            <extracomment>a word in sentences</extracomment>
            <translation>reformulation</translation>
        </message>
        <message>
            <source>replies</source>
            <extracomment>session/best_of.py</extracomment>
            <translation>réponses</translation>
        </message>
        <message>
            <source>return of a persona</source>
            <extracomment>session/summary.py</extracomment>
            <translation>reprise d’une persona</translation>
        </message>
        <message>
            <source>rewrite</source>
            <extracomment>a word in sentences</extracomment>
            <translation>réécriture</translation>
        </message>
        <message>
            <source>rewrite a completion, rank two of a prompt, score two of a prompt far apart, or give a reward of {0} or more to one that was not cut off,</source>
            <extracomment>core/methods.py</extracomment>
            <translation>réécrivez une complétion, classez-en deux d’un prompt, donnez à deux d’un prompt des notes éloignées, ou donnez une récompense de {0} ou plus à une qui n’a pas été coupée</translation>
        </message>
        <message>
            <source>rewrite at least one completion</source>
            <extracomment>core/methods.py</extracomment>
            <translation>réécrivez au moins une complétion</translation>
        </message>
        <message>
            <source>scale (rslora)</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation>échelle (rslora)</translation>
        </message>
        <message>
            <source>score</source>
            <extracomment>a word in sentences</extracomment>
            <translation>note</translation>
        </message>
        <message>
            <source>score at least one completion above neutral, or rewrite one, and one below</source>
            <extracomment>core/methods.py</extracomment>
            <translation>notez au moins une complétion au-dessus du neutre, ou réécrivez-en une, et une en dessous</translation>
        </message>
        <message>
            <source>score, rank or rewrite some completions</source>
            <extracomment>core/methods.py</extracomment>
            <translation>notez, classez ou réécrivez quelques complétions</translation>
        </message>
        <message>
            <source>settings file</source>
            <extracomment>settings.py</extracomment>
            <translation>fichier des réglages</translation>
        </message>
        <message>
            <source>settling</source>
            <extracomment>a word in sentences</extracomment>
            <translation>décision</translation>
        </message>
        <message>
            <source>several completions at once</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>plusieurs complétions à la fois</translation>
        </message>
        <message>
            <source>steps</source>
            <extracomment>a word in sentences</extracomment>
            <translation>étapes</translation>
        </message>
        <message>
            <source>strengths that differ from layer to layer</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation>intensités qui diffèrent d’une couche à l’autre</translation>
        </message>
        <message>
            <source>system</source>
            <extracomment>settings.py</extracomment>
            <translation>système</translation>
        </message>
        <message>
            <source>teacher</source>
            <extracomment>a word in sentences</extracomment>
            <translation>enseignant</translation>
        </message>
        <message>
            <source>teacher's weight</source>
            <extracomment>session/teachers.py</extracomment>
            <translation>poids de l’enseignant</translation>
        </message>
        <message>
            <source>telling the invented from the real</source>
            <extracomment>transformations/hypothetical_frame.py</extracomment>
            <translation>distinguer l’inventé du réel</translation>
        </message>
        <message>
            <source>tells nothing of its layers</source>
            <extracomment>ouroboros_backends/openai/policy.py</extracomment>
            <translation>ne dit rien de ses couches</translation>
        </message>
        <message>
            <source>the method {0}</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation>la méthode {0}</translation>
        </message>
        <message>
            <source>the prompt</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>le prompt</translation>
        </message>
        <message>
            <source>the teacher</source>
            <extracomment>imports/character_card.py</extracomment>
            <translation>l’enseignant</translation>
        </message>
        <message>
            <source>tokens</source>
            <extracomment>a word in sentences</extracomment>
            <translation>tokens</translation>
        </message>
        <message>
            <source>too few pairs you both judged ({0} of {1})</source>
            <extracomment>core/agreement.py</extracomment>
            <translation>trop peu de paires que vous avez jugées tous les deux ({0} sur {1})</translation>
        </message>
        <message>
            <source>trained biases</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation>biais entraînés</translation>
        </message>
        <message>
            <source>trained tokens of the embedding</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation>tokens entraînés de l’embedding</translation>
        </message>
        <message>
            <source>training</source>
            <extracomment>a word in sentences</extracomment>
            <translation>entraînement</translation>
        </message>
        <message>
            <source>transposed weights</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation>poids transposés</translation>
        </message>
        <message>
            <source>unpacks {0} to much more than its size</source>
            <extracomment>imports/archive.py</extracomment>
            <translation>décompresse {0} à bien plus que sa taille</translation>
        </message>
        <message>
            <source>up to {0}</source>
            <extracomment>core/spending.py</extracomment>
            <translation>jusqu’à {0}</translation>
        </message>
        <message>
            <source>up to {0}, {1}</source>
            <extracomment>core/spending.py</extracomment>
            <translation>jusqu’à {0}, {1}</translation>
        </message>
        <message>
            <source>version number|newer version of DuckDB</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>version number|newer version of DuckDB</translation>
        </message>
        <message>
            <source>version of {0}</source>
            <extracomment>ouroboros_backends/mlx/engine.py</extracomment>
            <translation>version de {0}</translation>
        </message>
        <message>
            <source>vote</source>
            <extracomment>a word in sentences</extracomment>
            <translation>vote</translation>
        </message>
        <message>
            <source>weights</source>
            <extracomment>a word in sentences</extracomment>
            <translation>poids</translation>
        </message>
        <message>
            <source>what had arrived is kept</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>ce qui était arrivé est conservé</translation>
        </message>
        <message>
            <source>what is so, whoever said it</source>
            <extracomment>transformations/reported_speech.py</extracomment>
            <translation>ce qui est vrai, quel que soit celui qui l’a dit</translation>
        </message>
        <message>
            <source>what was kept is damaged</source>
            <extracomment>ouroboros_backends/shared/keeping.py</extracomment>
            <translation>ce qui avait été gardé est endommagé</translation>
        </message>
        <message>
            <source>who or what a pronoun means</source>
            <extracomment>transformations/pronoun_swap.py</extracomment>
            <translation>qui ou quoi désigne un pronom</translation>
        </message>
        <message>
            <source>whole layers beside LoRA</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation>couches entières à côté de LoRA</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <extracomment>a word in sentences</extracomment>
            <translation>retiré</translation>
        </message>
        <message>
            <source>{0} GB</source>
            <extracomment>core/fit.py</extracomment>
            <translation>{0} Go</translation>
        </message>
        <message>
            <source>{0} It is not known whether the last action was saved.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>{0} On ne sait pas si la dernière action a été enregistrée.</translation>
        </message>
        <message>
            <source>{0} MB</source>
            <extracomment>wiring.py</extracomment>
            <translation>{0} Mo</translation>
        </message>
        <message>
            <source>{0} Nothing of this action was saved.</source>
            <extracomment>storage/database.py</extracomment>
            <translation>{0} Rien de cette action n’a été enregistré.</translation>
        </message>
        <message>
            <source>{0} Nothing was changed. Begin a new cycle, or raise the KL budget in settings.</source>
            <extracomment>core/guards.py</extracomment>
            <translation>{0} Rien n’a été modifié. Commencez un nouveau cycle, ou augmentez le budget KL dans les réglages.</translation>
        </message>
        <message>
            <source>{0} The last action is in the journal: it is there when the store opens again, so do not repeat it.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation>{0} La dernière action est dans le journal : elle sera là à la réouverture de la base, ne la répétez donc pas.</translation>
        </message>
        <message>
            <source>{0} The next update will stop earlier, at a target_kl of {1} instead of {2}.</source>
            <extracomment>core/guards.py</extracomment>
            <translation>{0} La prochaine mise à jour s’arrêtera plus tôt, à un target_kl de {1} au lieu de {2}.</translation>
        </message>
        <message>
            <source>{0} actions were</source>
            <extracomment>storage/reporting.py</extracomment>
            <translation>{0} actions</translation>
        </message>
        <message>
            <source>{0} answered with a web page, as the login page of a network does</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>{0} a répondu par une page web, comme le fait la page de connexion d’un réseau</translation>
        </message>
        <message>
            <source>{0} appeared while it was made</source>
            <extracomment>storage/opening.py</extracomment>
            <translation>{0} est apparu pendant sa création</translation>
        </message>
        <message>
            <source>{0} asks that its authors are named.</source>
            <extracomment>core/licences.py</extracomment>
            <translation>{0} demande que ses auteurs soient nommés.</translation>
        </message>
        <message>
            <source>{0} backups begin with {1}.</source>
            <extracomment>storage/backups.py</extracomment>
            <translation>{0} sauvegardes commencent par {1}.</translation>
        </message>
        <message>
            <source>{0} broke off before the end of its answer</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>{0} s’est interrompu avant la fin de sa réponse</translation>
        </message>
        <message>
            <source>{0} brought back from the journal.</source>
            <extracomment>storage/reporting.py</extracomment>
            <translation>Repris du journal : {0}.</translation>
        </message>
        <message>
            <source>{0} came out of {1} damaged.</source>
            <extracomment>models/download.py</extracomment>
            <translation>{0} est sorti endommagé de {1}.</translation>
        </message>
        <message>
            <source>{0} cannot be converted: {1}</source>
            <extracomment>ouroboros_backends/torch/convert.py</extracomment>
            <translation>{0} ne peut pas être converti : {1}</translation>
        </message>
        <message>
            <source>{0} cannot be read ({1}).</source>
            <extracomment>imports/reading.py</extracomment>
            <translation>{0} ne peut pas être lu ({1}).</translation>
        </message>
        <message>
            <source>{0} cannot be read from line {1} on: {2}.</source>
            <extracomment>imports/csv_rows.py</extracomment>
            <translation>{0} ne peut pas être lu à partir de la ligne {1} : {2}.</translation>
        </message>
        <message>
            <source>{0} cannot be read.</source>
            <extracomment>session/handover.py</extracomment>
            <translation>{0} ne peut pas être lu.</translation>
        </message>
        <message>
            <source>{0} cannot be written ({1}).</source>
            <extracomment>session/converting.py</extracomment>
            <translation>{0} ne peut pas être écrit ({1}).</translation>
        </message>
        <message>
            <source>{0} cannot convert models.</source>
            <extracomment>worker/runner.py</extracomment>
            <translation>{0} ne peut pas convertir de modèles.</translation>
        </message>
        <message>
            <source>{0} cannot learn by {1}.</source>
            <extracomment>core/methods.py</extracomment>
            <translation>{0} ne peut pas apprendre par {1}.</translation>
        </message>
        <message>
            <source>{0} changes the weights; instructions are for models on a server.</source>
            <extracomment>core/methods.py</extracomment>
            <translation>{0} change les poids ; les instructions sont pour les modèles sur un serveur.</translation>
        </message>
        <message>
            <source>{0} could not be downloaded: {1}.</source>
            <extracomment>models/download.py</extracomment>
            <translation>{0} n’a pas pu être téléchargé : {1}.</translation>
        </message>
        <message>
            <source>{0} could not be reached.</source>
            <extracomment>ouroboros_backends/openai/refusing.py</extracomment>
            <translation>{0} n’a pas pu être joint.</translation>
        </message>
        <message>
            <source>{0} could not train the model. {1}</source>
            <extracomment>ouroboros_backends/openai/job.py</extracomment>
            <translation>{0} n’a pas pu entraîner le modèle. {1}</translation>
        </message>
        <message>
            <source>{0} cycle</source>
            <extracomment>session/importing.py</extracomment>
            <translation>{0} cycle</translation>
        </message>
        <message>
            <source>{0} cycles</source>
            <extracomment>session/importing.py</extracomment>
            <translation>{0} cycles</translation>
        </message>
        <message>
            <source>{0} cycles are erased.</source>
            <extracomment>session/keeping.py</extracomment>
            <translation>{0} cycles sont effacés.</translation>
        </message>
        <message>
            <source>{0} did not accept the key</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>{0} n’a pas accepté la clé</translation>
        </message>
        <message>
            <source>{0} did not accept the key. {1}</source>
            <extracomment>ouroboros_backends/openai/refusing.py</extracomment>
            <translation>{0} n’a pas accepté la clé. {1}</translation>
        </message>
        <message>
            <source>{0} did not answer within {1} seconds</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>{0} n’a pas répondu en {1} secondes</translation>
        </message>
        <message>
            <source>{0} does not allow this with the key that it was given</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>{0} ne permet pas cela avec la clé qui lui a été donnée</translation>
        </message>
        <message>
            <source>{0} does not answer as a stream</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>{0} ne répond pas en flux</translation>
        </message>
        <message>
            <source>{0} does not hold the weights of a model.</source>
            <extracomment>ouroboros_backends/torch/pickled.py</extracomment>
            <translation>{0} ne contient pas les poids d’un modèle.</translation>
        </message>
        <message>
            <source>{0} does not learn by {1}.</source>
            <extracomment>ouroboros_backends/openai/updating.py</extracomment>
            <translation>{0} n’apprend pas par {1}.</translation>
        </message>
        <message>
            <source>{0} does not offer it.</source>
            <extracomment>session/opening.py</extracomment>
            <translation>{0} ne le propose pas.</translation>
        </message>
        <message>
            <source>{0} ended its answer with “{1}”, which means nothing here</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>{0} a terminé sa réponse par « {1} », ce qui ne signifie rien ici</translation>
        </message>
        <message>
            <source>{0} ends in the middle of its list, which begins in line 1.</source>
            <extracomment>imports/strict_json.py</extracomment>
            <translation>{0} se termine au milieu de sa liste, qui commence en ligne 1.</translation>
        </message>
        <message>
            <source>{0} forbids some uses that a policy update may lead to.</source>
            <extracomment>core/licences.py</extracomment>
            <translation>{0} interdit certains usages auxquels une mise à jour de la politique peut mener.</translation>
        </message>
        <message>
            <source>{0} from {1}</source>
            <extracomment>session/importing.py</extracomment>
            <translation>{0} provenant de {1}</translation>
        </message>
        <message>
            <source>{0} goes on after the end of its list in line {1}.</source>
            <extracomment>imports/strict_json.py</extracomment>
            <translation>{0} continue après la fin de sa liste en ligne {1}.</translation>
        </message>
        <message>
            <source>{0} has had too many requests{1}</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>{0} a reçu trop de requêtes{1}</translation>
        </message>
        <message>
            <source>{0} has more than {1} rows.</source>
            <extracomment>imports/lines.py</extracomment>
            <translation>{0} a plus de {1} lignes.</translation>
        </message>
        <message>
            <source>{0} has no address, or its key holds characters no key has.</source>
            <extracomment>ouroboros_backends/openai/client.py</extracomment>
            <translation>{0} n’a pas d’adresse, ou sa clé contient des caractères qu’aucune clé n’a.</translation>
        </message>
        <message>
            <source>{0} has no data for {1}.</source>
            <extracomment>imports/bundle.py</extracomment>
            <translation>{0} n’a pas de données pour {1}.</translation>
        </message>
        <message>
            <source>{0} has no model “{1}”</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>{0} n’a pas de modèle « {1} »</translation>
        </message>
        <message>
            <source>{0} has no weights in safetensors format.</source>
            <extracomment>ouroboros_backends/shared/folders.py</extracomment>
            <translation>{0} n’a pas de poids au format safetensors.</translation>
        </message>
        <message>
            <source>{0} has no {1} in it.</source>
            <extracomment>imports/chatgpt.py</extracomment>
            <translation>{0} ne contient pas de {1}.</translation>
        </message>
        <message>
            <source>{0} has not one {1} in it.</source>
            <extracomment>imports/bundle.py</extracomment>
            <translation>{0} ne contient pas exactement un {1}.</translation>
        </message>
        <message>
            <source>{0} has nothing that answers at its address</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>{0} n’a rien qui réponde à son adresse</translation>
        </message>
        <message>
            <source>{0} held back its answer by a filter of its own</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>{0} a retenu sa réponse par un filtre qui lui est propre</translation>
        </message>
        <message>
            <source>{0} holds an entry after line {1} that is larger or deeper than any can be.</source>
            <extracomment>imports/strict_json.py</extracomment>
            <translation>{0} contient après la ligne {1} une entrée plus grande ou plus profonde qu’il n’est permis.</translation>
        </message>
        <message>
            <source>{0} holds more than numbers: reading it would run code, so it was not read.</source>
            <extracomment>ouroboros_backends/torch/pickled.py</extracomment>
            <translation>{0} contient plus que des nombres : le lire exécuterait du code, il n’a donc pas été lu.</translation>
        </message>
        <message>
            <source>{0} holds no dialogues of ShareGPT in line {1}.</source>
            <extracomment>imports/sharegpt.py</extracomment>
            <translation>{0} ne contient pas de dialogues ShareGPT en ligne {1}.</translation>
        </message>
        <message>
            <source>{0} in {1}</source>
            <extracomment>imports/chatgpt.py</extracomment>
            <translation>{0} dans {1}</translation>
        </message>
        <message>
            <source>{0} in {1} cannot be used. {2}</source>
            <extracomment>models/servers.py</extracomment>
            <translation>{0} dans {1} ne peut pas être utilisé. {2}</translation>
        </message>
        <message>
            <source>{0} is a damaged archive.</source>
            <extracomment>imports/archive.py</extracomment>
            <translation>{0} est une archive endommagée.</translation>
        </message>
        <message>
            <source>{0} is a picture without a character card.</source>
            <extracomment>imports/character_card.py</extracomment>
            <translation>{0} est une image sans fiche de personnage.</translation>
        </message>
        <message>
            <source>{0} is already there.</source>
            <extracomment>exports/writing.py</extracomment>
            <translation>{0} est déjà là.</translation>
        </message>
        <message>
            <source>{0} is an archive for files above 4 GB.</source>
            <extracomment>imports/archive.py</extracomment>
            <translation>{0} est une archive pour des fichiers de plus de 4 Go.</translation>
        </message>
        <message>
            <source>{0} is damaged, or no Parquet file that can be read in {1} of memory.</source>
            <extracomment>storage/foreign_parquet.py</extracomment>
            <translation>{0} est endommagé, ou n’est pas un fichier Parquet lisible avec {1} de mémoire.</translation>
        </message>
        <message>
            <source>{0} is empty.</source>
            <extracomment>imports/chatgpt.py</extracomment>
            <translation>{0} est vide.</translation>
        </message>
        <message>
            <source>{0} is imported as {1}.</source>
            <extracomment>session/importing.py</extracomment>
            <translation>{0} est importé comme {1}.</translation>
        </message>
        <message>
            <source>{0} is larger than {1} MB.</source>
            <extracomment>imports/reading.py</extracomment>
            <translation>{0} dépasse {1} Mo.</translation>
        </message>
        <message>
            <source>{0} is not a GGUF file.</source>
            <extracomment>ouroboros_backends/torch/convert.py</extracomment>
            <translation>{0} n’est pas un fichier GGUF.</translation>
        </message>
        <message>
            <source>{0} is not a file.</source>
            <extracomment>imports/reading.py</extracomment>
            <translation>{0} n’est pas un fichier.</translation>
        </message>
        <message>
            <source>{0} is not a list of dialogues.</source>
            <extracomment>imports/chatgpt.py</extracomment>
            <translation>{0} n’est pas une liste de dialogues.</translation>
        </message>
        <message>
            <source>{0} is not a model folder: config.json is missing.</source>
            <extracomment>ouroboros_backends/shared/folders.py</extracomment>
            <translation>{0} n’est pas un dossier de modèle : config.json manque.</translation>
        </message>
        <message>
            <source>{0} is not a number in JSON.</source>
            <extracomment>imports/strict_json.py</extracomment>
            <translation>{0} n’est pas un nombre en JSON.</translation>
        </message>
        <message>
            <source>{0} is not a whole Parquet file.</source>
            <extracomment>imports/parquet.py</extracomment>
            <translation>{0} n’est pas un fichier Parquet entier.</translation>
        </message>
        <message>
            <source>{0} is not in this package; an installation from the source has it.</source>
            <extracomment>core/methods.py</extracomment>
            <translation>{0} n’est pas dans ce paquet ; une installation depuis les sources le contient.</translation>
        </message>
        <message>
            <source>{0} is not text in UTF-8: line {1} holds a byte that is none.</source>
            <extracomment>imports/texts.py</extracomment>
            <translation>{0} n’est pas du texte en UTF-8 : la ligne {1} contient un octet qui n’en est pas.</translation>
        </message>
        <message>
            <source>{0} is not the SPDX identifier of a licence known here.</source>
            <extracomment>core/licences.py</extracomment>
            <translation>{0} n’est pas l’identifiant SPDX d’une licence connue ici.</translation>
        </message>
        <message>
            <source>{0} is not the code of a language.</source>
            <extracomment>exports/bundle.py</extracomment>
            <translation>{0} n’est pas le code d’une langue.</translation>
        </message>
        <message>
            <source>{0} is not the file that was expected: its SHA-256 is another.</source>
            <extracomment>models/download.py</extracomment>
            <translation>{0} n’est pas le fichier attendu : son SHA-256 est différent.</translation>
        </message>
        <message>
            <source>{0} is not the file that was exported.</source>
            <extracomment>imports/bundle.py</extracomment>
            <translation>{0} n’est pas le fichier qui a été exporté.</translation>
        </message>
        <message>
            <source>{0} is not the folder of a finished update: it has no {1}.</source>
            <extracomment>session/handover.py</extracomment>
            <translation>{0} n’est pas le dossier d’une mise à jour terminée : il n’a pas de {1}.</translation>
        </message>
        <message>
            <source>{0} learns in one process only.</source>
            <extracomment>ouroboros_backends/torch/baselines.py</extracomment>
            <translation>{0} n’apprend que dans un seul processus.</translation>
        </message>
        <message>
            <source>{0} lists more files than it can have.</source>
            <extracomment>imports/archive.py</extracomment>
            <translation>{0} liste plus de fichiers qu’il ne peut en avoir.</translation>
        </message>
        <message>
            <source>{0} lists no data, or too much.</source>
            <extracomment>imports/bundle.py</extracomment>
            <translation>{0} ne liste aucune donnée, ou trop.</translation>
        </message>
        <message>
            <source>{0} lost: the journal was damaged before them.</source>
            <extracomment>storage/reporting.py</extracomment>
            <translation>Perdu, le journal étant endommagé avant : {0}.</translation>
        </message>
        <message>
            <source>{0} needs packages that are not installed: {1}.</source>
            <extracomment>worker/runner.py</extracomment>
            <translation>{0} a besoin de paquets qui ne sont pas installés : {1}.</translation>
        </message>
        <message>
            <source>{0} needs the library trl, which cannot be loaded here.</source>
            <extracomment>ouroboros_backends/torch/trainers.py</extracomment>
            <translation>{0} a besoin de la bibliothèque trl, qui ne peut pas être chargée ici.</translation>
        </message>
        <message>
            <source>{0} needs {1} GB of free disk; {2} has {3} GB.</source>
            <extracomment>models/download.py</extracomment>
            <translation>{0} demande {1} Go de disque libre ; {2} en a {3} Go.</translation>
        </message>
        <message>
            <source>{0} needs {1}, which is not installed: {2}</source>
            <extracomment>core/methods.py</extracomment>
            <translation>{0} a besoin de {1}, qui n’est pas installé : {2}</translation>
        </message>
        <message>
            <source>{0} of {1} audited pairs ({2} %, 95 % interval {3} to {4} %)</source>
            <extracomment>core/triage.py</extracomment>
            <translation>{0} paires de contrôle sur {1} ({2} %, intervalle à 95 % de {3} à {4} %)</translation>
        </message>
        <message>
            <source>{0} of {1} experiences left out: the policy has moved on</source>
            <extracomment>ouroboros_backends/shared/update.py</extracomment>
            <translation>{0} expériences sur {1} exclues : la politique s’est déplacée</translation>
        </message>
        <message>
            <source>{0} of {1} rows of {2} are imported.</source>
            <extracomment>session/importing.py</extracomment>
            <translation>{0} lignes sur {1} de {2} sont importées.</translation>
        </message>
        <message>
            <source>{0} of {1} this month</source>
            <extracomment>core/spending.py</extracomment>
            <translation>{0} sur {1} ce mois-ci</translation>
        </message>
        <message>
            <source>{0} offers no fine-tuning for this. {1}</source>
            <extracomment>ouroboros_backends/openai/refusing.py</extracomment>
            <translation>{0} ne propose pas de fine-tuning pour cela. {1}</translation>
        </message>
        <message>
            <source>{0} other fields of the card are left out.</source>
            <extracomment>imports/character_card.py</extracomment>
            <translation>{0} autres champs de la fiche sont laissés de côté.</translation>
        </message>
        <message>
            <source>{0} prompts</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation>{0} prompts</translation>
        </message>
        <message>
            <source>{0} refused the fine-tuning. {1}</source>
            <extracomment>ouroboros_backends/openai/refusing.py</extracomment>
            <translation>{0} a refusé le fine-tuning. {1}</translation>
        </message>
        <message>
            <source>{0} refused the request: {1}</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>{0} a refusé la requête : {1}</translation>
        </message>
        <message>
            <source>{0} replies are side by side already.</source>
            <extracomment>session/beside.py</extracomment>
            <translation>{0} réponses sont déjà côte à côte.</translation>
        </message>
        <message>
            <source>{0} rows bear a number that another row bears.</source>
            <extracomment>storage/checking.py</extracomment>
            <translation>{0} lignes portent un numéro qu’une autre ligne porte aussi.</translation>
        </message>
        <message>
            <source>{0} rows of {1} name a {2} that is not there.</source>
            <extracomment>storage/checking.py</extracomment>
            <translation>{0} lignes de {1} nomment un {2} qui n’existe pas.</translation>
        </message>
        <message>
            <source>{0} says that its account has no credit left</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>{0} dit que son compte n’a plus de crédit</translation>
        </message>
        <message>
            <source>{0} sends on to {1}, and nothing was sent there</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>{0} renvoie vers {1}, et rien n’y a été envoyé</translation>
        </message>
        <message>
            <source>{0} sent nothing for {1} seconds</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>{0} n’a rien envoyé pendant {1} secondes</translation>
        </message>
        <message>
            <source>{0} sent something that cannot be read</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>{0} a envoyé quelque chose d’illisible</translation>
        </message>
        <message>
            <source>{0} sent something that is no answer about fine-tuning.</source>
            <extracomment>ouroboros_backends/openai/refusing.py</extracomment>
            <translation>{0} a envoyé quelque chose qui n’est pas une réponse sur le fine-tuning.</translation>
        </message>
        <message>
            <source>{0} stopped with an error: {1}</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation>{0} s’est arrêté sur une erreur : {1}</translation>
        </message>
        <message>
            <source>{0} this month</source>
            <extracomment>core/spending.py</extracomment>
            <translation>{0} ce mois-ci</translation>
        </message>
        <message>
            <source>{0} to a JSON schema.</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation>{0} à un schéma JSON.</translation>
        </message>
        <message>
            <source>{0} tokens</source>
            <extracomment>core/spending.py</extracomment>
            <translation>{0} tokens</translation>
        </message>
        <message>
            <source>{0} tokens this month</source>
            <extracomment>core/spending.py</extracomment>
            <translation>{0} tokens ce mois-ci</translation>
        </message>
        <message>
            <source>{0} unpacks to more than {1} MB.</source>
            <extracomment>storage/foreign_parquet.py</extracomment>
            <translation>{0} se décompresse à plus de {1} Mo.</translation>
        </message>
        <message>
            <source>{0} wants to run code of its own, which is not allowed here.</source>
            <extracomment>ouroboros_backends/shared/folders.py</extracomment>
            <translation>{0} veut exécuter son propre code, ce qui n’est pas permis ici.</translation>
        </message>
        <message>
            <source>{0} was being written when the program ended; what was half written was taken away. Write it again.</source>
            <extracomment>storage/leftovers.py</extracomment>
            <translation>{0} était en cours d’écriture quand le programme s’est terminé ; ce qui était à moitié écrit a été enlevé. Écrivez-le de nouveau.</translation>
        </message>
        <message>
            <source>{0} was imported before.</source>
            <extracomment>session/importing.py</extracomment>
            <translation>{0} a déjà été importé.</translation>
        </message>
        <message>
            <source>{0} {1} --model MODEL --output ADAPTER</source>
            <extracomment>session/handover.py</extracomment>
            <translation>{0} {1} --model MODEL --output ADAPTER</translation>
        </message>
        <message>
            <source>{0} {1}; nothing of it was read.</source>
            <extracomment>imports/archive.py</extracomment>
            <translation>{0} {1} ; rien n’en a été lu.</translation>
        </message>
        <message>
            <source>{0}, line {1}</source>
            <extracomment>imports/reading.py</extracomment>
            <translation>{0}, ligne {1}</translation>
        </message>
        <message>
            <source>{0}, sha256 {1}</source>
            <extracomment>session/installing.py</extracomment>
            <translation>{0}, sha256 {1}</translation>
        </message>
        <message>
            <source>{0}, step {1} of {2}</source>
            <extracomment>ouroboros_backends/openai/job_events.py</extracomment>
            <translation>{0}, étape {1} sur {2}</translation>
        </message>
        <message>
            <source>{0}. At most US$ {1} a month.</source>
            <extracomment>models/disclosure.py</extracomment>
            <translation>{0}. Au plus {1} US$ par mois.</translation>
        </message>
        <message>
            <source>{0}. No budget is set.</source>
            <extracomment>models/disclosure.py</extracomment>
            <translation>{0}. Aucun budget n’est fixé.</translation>
        </message>
        <message>
            <source>“attribution” is not a text.</source>
            <extracomment>imports/bundle.py</extracomment>
            <translation>« attribution » n’est pas un texte.</translation>
        </message>
        <message>
            <source>“chosen” and “rejected” are the same.</source>
            <extracomment>imports/rows.py</extracomment>
            <translation>« chosen » et « rejected » sont identiques.</translation>
        </message>
        <message>
            <source>“finish_reason” is not one that a completion can have.</source>
            <extracomment>imports/rows.py</extracomment>
            <translation>« finish_reason » n’est pas une valeur qu’une complétion puisse avoir.</translation>
        </message>
        <message>
            <source>“labels” does not say true or false for each of “completions”.</source>
            <extracomment>imports/rows.py</extracomment>
            <translation>« labels » n’indique pas true ou false pour chacune des « completions ».</translation>
        </message>
        <message>
            <source>“label” is empty.</source>
            <extracomment>imports/rows.py</extracomment>
            <translation>« label » est vide.</translation>
        </message>
        <message>
            <source>“label” is neither true nor false.</source>
            <extracomment>imports/rows.py</extracomment>
            <translation>« label » n’est ni true ni false.</translation>
        </message>
        <message>
            <source>“logprobs” does not have one number for each token.</source>
            <extracomment>imports/fields.py</extracomment>
            <translation>« logprobs » n’a pas un nombre pour chaque token.</translation>
        </message>
        <message>
            <source>“mapping” has {0} messages.</source>
            <extracomment>imports/chatgpt.py</extracomment>
            <translation>« mapping » a {0} messages.</translation>
        </message>
        <message>
            <source>“mapping” is not a tree of messages.</source>
            <extracomment>imports/chatgpt.py</extracomment>
            <translation>« mapping » n’est pas un arbre de messages.</translation>
        </message>
        <message>
            <source>“name” is empty or too long.</source>
            <extracomment>imports/character_card.py</extracomment>
            <translation>« name » est vide ou trop long.</translation>
        </message>
        <message>
            <source>“parts” is not a list.</source>
            <extracomment>imports/chatgpt.py</extracomment>
            <translation>« parts » n’est pas une liste.</translation>
        </message>
        <message>
            <source>“prompt” does not end with a message of the user's.</source>
            <extracomment>imports/fields.py</extracomment>
            <translation>« prompt » ne se termine pas par un message de l’utilisateur.</translation>
        </message>
        <message>
            <source>“{0}” cannot be the name of a model.</source>
            <extracomment>models/library.py</extracomment>
            <translation>« {0} » ne peut pas être le nom d’un modèle.</translation>
        </message>
        <message>
            <source>“{0}” cannot be the name of an update.</source>
            <extracomment>worker/checkpoints.py</extracomment>
            <translation>« {0} » ne peut pas être le nom d’une mise à jour.</translation>
        </message>
        <message>
            <source>“{0}” has a system message that is not the first.</source>
            <extracomment>imports/fields.py</extracomment>
            <translation>« {0} » a un message système qui n’est pas le premier.</translation>
        </message>
        <message>
            <source>“{0}” has {1} characters; {2} is the most.</source>
            <extracomment>imports/texts.py</extracomment>
            <translation>« {0} » a {1} caractères ; le maximum est {2}.</translation>
        </message>
        <message>
            <source>“{0}” has {1} messages; {2} is the most.</source>
            <extracomment>imports/fields.py</extracomment>
            <translation>« {0} » a {1} messages ; le maximum est {2}.</translation>
        </message>
        <message>
            <source>“{0}” holds a line that looks like another speaker; it is kept as text.</source>
            <extracomment>imports/texts.py</extracomment>
            <translation>« {0} » contient une ligne qui ressemble à un autre interlocuteur ; elle est gardée comme texte.</translation>
        </message>
        <message>
            <source>“{0}” holds half a character, which cannot be stored.</source>
            <extracomment>imports/texts.py</extracomment>
            <translation>« {0} » contient un demi-caractère, qui ne peut pas être conservé.</translation>
        </message>
        <message>
            <source>“{0}” holds something that is no token id.</source>
            <extracomment>imports/fields.py</extracomment>
            <translation>« {0} » contient quelque chose qui n’est pas un id de token.</translation>
        </message>
        <message>
            <source>“{0}” holds the control character U+{1}.</source>
            <extracomment>imports/texts.py</extracomment>
            <translation>« {0} » contient le caractère de contrôle U+{1}.</translation>
        </message>
        <message>
            <source>“{0}” holds the invisible character U+{1}; it is kept.</source>
            <extracomment>imports/texts.py</extracomment>
            <translation>« {0} » contient le caractère invisible U+{1} ; il est gardé.</translation>
        </message>
        <message>
            <source>“{0}” holds {1}, a chat model's token; it is kept as plain text.</source>
            <extracomment>imports/texts.py</extracomment>
            <translation>« {0} » contient {1}, token d’un modèle de chat ; il est gardé comme texte brut.</translation>
        </message>
        <message>
            <source>“{0}” is empty.</source>
            <extracomment>imports/fields.py</extracomment>
            <translation>« {0} » est vide.</translation>
        </message>
        <message>
            <source>“{0}” is nested where it should not be.</source>
            <extracomment>imports/rows.py</extracomment>
            <translation>« {0} » est imbriqué là où il ne devrait pas l’être.</translation>
        </message>
        <message>
            <source>“{0}” is not a list of messages.</source>
            <extracomment>imports/fields.py</extracomment>
            <translation>« {0} » n’est pas une liste de messages.</translation>
        </message>
        <message>
            <source>“{0}” is not a list of token ids.</source>
            <extracomment>imports/fields.py</extracomment>
            <translation>« {0} » n’est pas une liste d’ids de tokens.</translation>
        </message>
        <message>
            <source>“{0}” is not a list.</source>
            <extracomment>imports/rows.py</extracomment>
            <translation>« {0} » n’est pas une liste.</translation>
        </message>
        <message>
            <source>“{0}” is not a number.</source>
            <extracomment>imports/fields.py</extracomment>
            <translation>« {0} » n’est pas un nombre.</translation>
        </message>
        <message>
            <source>“{0}” is not a text.</source>
            <extracomment>imports/character_card.py</extracomment>
            <translation>« {0} » n’est pas un texte.</translation>
        </message>
        <message>
            <source>“{0}” is not from {1} to {2}.</source>
            <extracomment>imports/fields.py</extracomment>
            <translation>« {0} » n’est pas compris entre {1} et {2}.</translation>
        </message>
        <message>
            <source>“{0}” is not one message of the assistant.</source>
            <extracomment>imports/fields.py</extracomment>
            <translation>« {0} » n’est pas un message unique de l’assistant.</translation>
        </message>
        <message>
            <source>“{0}” is not the address of a server.</source>
            <extracomment>core/servers.py</extracomment>
            <translation>« {0} » n’est pas l’adresse d’un serveur.</translation>
        </message>
        <message>
            <source>“{0}” is not what the template's digest begins with.</source>
            <extracomment>models/templates.py</extracomment>
            <translation>« {0} » n’est pas le début de l’empreinte du gabarit.</translation>
        </message>
        <message>
            <source>“{0}” looks like a spreadsheet's formula; it is kept as text.</source>
            <extracomment>imports/texts.py</extracomment>
            <translation>« {0} » ressemble à une formule de tableur ; elle est gardée comme texte.</translation>
        </message>
    </context>
    <context>
        <name>written</name>
        <message>
            <source>Adapter</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>Adaptateur</translation>
        </message>
        <message>
            <source>Adapter {number}</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>Adaptateur {number}</translation>
        </message>
        <message>
            <source>By</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>Par</translation>
        </message>
        <message>
            <source>Longest reply</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>Réponse la plus longue</translation>
        </message>
        <message>
            <source>Persona</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>Persona</translation>
        </message>
        <message>
            <source>Preset</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>Préréglage</translation>
        </message>
        <message>
            <source>Seed</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>Graine</translation>
        </message>
        <message>
            <source>System prompt</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>Prompt système</translation>
        </message>
        <message>
            <source>Temperature</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>Température</translation>
        </message>
        <message>
            <source>Top-p</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>Top-p</translation>
        </message>
        <message>
            <source>Written</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>Écrit le</translation>
        </message>
        <message>
            <source>a teacher: these are no words of the policy</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>un enseignant : ce ne sont pas des mots de la politique</translation>
        </message>
        <message>
            <source>an adapter that is gone</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>un adaptateur disparu</translation>
        </message>
        <message>
            <source>bare policy</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>politique nue</translation>
        </message>
        <message>
            <source>none</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>aucun</translation>
        </message>
        <message>
            <source>none: as the settings were</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>aucun : selon les réglages d’alors</translation>
        </message>
        <message>
            <source>not recorded: it is older than presets are</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>non enregistré : antérieur aux préréglages</translation>
        </message>
        <message>
            <source>not recorded: it was imported</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>non enregistré : le message a été importé</translation>
        </message>
        <message>
            <source>seed {seed}</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>graine {seed}</translation>
        </message>
        <message>
            <source>temperature {temperature}, top-p {top_p}</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>température {temperature}, top-p {top_p}</translation>
        </message>
        <message>
            <source>that of the cycle before, if it had one</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>celle du cycle précédent, s’il en avait une</translation>
        </message>
        <message>
            <source>{most} tokens</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>{most} tokens</translation>
        </message>
        <message>
            <source>{most} tokens; this one has {tokens}</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>{most} tokens ; celle-ci en a {tokens}</translation>
        </message>
        <message>
            <source>{name}, {percent} % of it</source>
            <extracomment>views/written_dialog.py</extracomment>
            <translation>{name}, à {percent} %</translation>
        </message>
        <message>
            <source>{number} MB</source>
            <extracomment>views/written.py</extracomment>
            <translation>{number} Mo</translation>
        </message>
    </context>
</TS>
