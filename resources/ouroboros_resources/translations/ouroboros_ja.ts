<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
    <context>
        <name>AdapterList</name>
        <message>
            <source>Adapter {number}</source>
            <extracomment>views/widgets/adapter_list.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Adapters</source>
            <extracomment>views/widgets/adapter_list.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bare policy</source>
            <extracomment>views/widgets/adapter_list.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare two blind…</source>
            <extracomment>views/widgets/adapter_list.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every adapter is kept. Any of them, or none, can be made live again.</source>
            <extracomment>views/widgets/adapter_list.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make live</source>
            <extracomment>views/widgets/adapter_list.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make {adapter} live</source>
            <extracomment>views/widgets/adapter_list.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Note on {adapter}</source>
            <extracomment>views/widgets/adapter_list.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Possible when the policy is loaded and free</source>
            <extracomment>views/widgets/adapter_list.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The policy as it was installed, without an adapter</source>
            <extracomment>views/widgets/adapter_list.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What should be remembered of it?</source>
            <extracomment>views/widgets/adapter_list.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>candidate</source>
            <extracomment>views/widgets/adapter_list.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>discarded</source>
            <extracomment>views/widgets/adapter_list.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>live</source>
            <extracomment>views/widgets/adapter_list.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>promoted</source>
            <extracomment>views/widgets/adapter_list.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AddTeacherDialog</name>
        <message>
            <source>Add a teacher</source>
            <extracomment>views/teachers.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add and sit down</source>
            <extracomment>views/teachers.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <extracomment>views/teachers.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name of the teacher</source>
            <extracomment>views/teachers.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They score the same completions in another order, and see nothing of what others scored, rewrote or ranked. The name stays on this computer.</source>
            <extracomment>views/teachers.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>AgreementPanel</name>
        <message>
            <source>95 % interval</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Alpha</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answers</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Between teachers</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Completions</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Completions that came back unannounced; only the first scores count.</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Content</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each with themselves</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In this cycle, by {names}</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Krippendorff's alpha: 1 is agreement, 0 is chance. 0.80 and more: reliable; 0.67 to 0.80: tentative; less: do not build on it (Krippendorff, Content Analysis, 2004). Points are compared by rank, rewards by distance; the interval is a bootstrap over completions. Scores that settle a disagreement are left out.</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Logic</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No completion has come back to anybody in this cycle yet.</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody has scored here yet.</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only {name} has scored here. Let somebody else sit down with the button that bears your name, on the left: they score the same completions in another order, without seeing your scores, rewrites and rankings.</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Persona</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reward</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reward: {first} and {second}</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Same</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Within one</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>do not build on it</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no variation</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing judged twice</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>reliable</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>tentative</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{low} to {high}</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{words} so far, not certain</source>
            <extracomment>views/widgets/agreement_panel.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ArenaDialog</name>
        <message>
            <source>Adapter {number}</source>
            <extracomment>views/arena_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bare policy</source>
            <extracomment>views/arena_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Both answer the held-out prompts of this cycle. You vote without knowing whose completion is whose; names come after the last vote. The live adapter stays.</source>
            <extracomment>views/arena_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare two adapters blind</source>
            <extracomment>views/arena_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <extracomment>views/arena_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let them answer</source>
            <extracomment>views/arena_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One adapter</source>
            <extracomment>views/arena_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pair {place} of {many}</source>
            <extracomment>views/arena_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Share of votes won in this cycle; a tie counts half, even is 50 %.</source>
            <extracomment>views/arena_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The other adapter</source>
            <extracomment>views/arena_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The policy is busy or not loaded.</source>
            <extracomment>views/arena_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no adapter yet; a policy update makes one.</source>
            <extracomment>views/arena_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This cycle has no held-out prompts that they could answer.</source>
            <extracomment>views/arena_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>against</source>
            <extracomment>views/arena_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>an adapter that is gone</source>
            <extracomment>views/arena_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{name}: {rate} %, 95 % interval {low} to {high} %, %n votes</source>
            <extracomment>views/arena_dialog.py</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>BeforeAfter</name>
        <message>
            <source>After: the candidate</source>
            <extracomment>views/widgets/before_after.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before and after, prompt by prompt</source>
            <extracomment>views/widgets/before_after.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Before: the live policy</source>
            <extracomment>views/widgets/before_after.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ended by themselves: {before} before, {after} after.</source>
            <extracomment>views/widgets/before_after.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Held-out labyrinth prompt</source>
            <extracomment>views/widgets/before_after.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Length: {before} tokens before, {after} after</source>
            <extracomment>views/widgets/before_after.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pair {place}</source>
            <extracomment>views/widgets/before_after.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Win rate after: {rate}, from %n blind votes; even is 50 %.</source>
            <extracomment>views/widgets/before_after.py</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>after was better</source>
            <extracomment>views/widgets/before_after.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>before was better</source>
            <extracomment>views/widgets/before_after.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>both bad</source>
            <extracomment>views/widgets/before_after.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not voted on</source>
            <extracomment>views/widgets/before_after.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>tie</source>
            <extracomment>views/widgets/before_after.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{means}; change {mean}, 95 % interval {low} to {high}, %n pairs.</source>
            <extracomment>views/widgets/before_after.py</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>{means}; one pair gives no interval.</source>
            <extracomment>views/widgets/before_after.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{rate} % ({low} to {high} %)</source>
            <extracomment>views/widgets/before_after.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>BranchMap</name>
        <message>
            <source>Close</source>
            <extracomment>views/branch_map.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to message</source>
            <extracomment>views/branch_map.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Map of branches</source>
            <extracomment>views/branch_map.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Messages of all branches</source>
            <extracomment>views/branch_map.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The branch that you are on is in bold. Enter goes to a message.</source>
            <extracomment>views/branch_map.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{text}, on your branch</source>
            <extracomment>views/branch_map.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CommentBox</name>
        <message>
            <source>Cancel</source>
            <extracomment>views/widgets/comment_box.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save comment</source>
            <extracomment>views/widgets/comment_box.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What should be remembered of it</source>
            <extracomment>views/widgets/comment_box.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your comment</source>
            <extracomment>views/widgets/comment_box.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CompletionCard</name>
        <message>
            <source>(no text)</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Can't say</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Completion {letter}</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Content</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Does it agree with the conclusions and itself?</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Does it keep the persona?</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Is it true to the facts?</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It broke off here; no policy update learns from it.</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It reached the length limit here.</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was stopped here; no policy update learns from it.</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Logic</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Optional: 1 is the best, ties are fine</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Persona</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rank</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rank {place} of {many}</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rewrite</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rewrite {completion}</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select words with Shift and the arrow keys, then press Enter.</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no reward</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>reward {reward}</source>
            <extracomment>views/widgets/completion_card.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Composer</name>
        <message>
            <source>Cancel edit</source>
            <extracomment>views/widgets/composer.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Editing an earlier message: it starts a new branch, the old one stays.</source>
            <extracomment>views/widgets/composer.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Message</source>
            <extracomment>views/widgets/composer.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send</source>
            <extracomment>views/widgets/composer.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop</source>
            <extracomment>views/widgets/composer.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write a message first.</source>
            <extracomment>views/widgets/composer.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write a message. {keys} sends it.</source>
            <extracomment>views/widgets/composer.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your words take the place of the policy's, which stay as a branch.</source>
            <extracomment>views/widgets/composer.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ConsentDialog</name>
        <message>
            <source>Agree and connect</source>
            <extracomment>views/consent_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not now</source>
            <extracomment>views/consent_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was sent yet. You are asked again when the address changes.</source>
            <extracomment>views/consent_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send words to a server?</source>
            <extracomment>views/consent_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send your words to {host}?</source>
            <extracomment>views/consent_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ContradictionCard</name>
        <message>
            <source>Different numbers: {one} and {other}</source>
            <extracomment>views/widgets/contradiction_card.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dismiss</source>
            <extracomment>views/widgets/contradiction_card.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit: {text}</source>
            <extracomment>views/widgets/contradiction_card.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let the helper look too</source>
            <extracomment>views/widgets/contradiction_card.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None is left.</source>
            <extracomment>views/widgets/contradiction_card.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One denies what the other says</source>
            <extracomment>views/widgets/contradiction_card.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only one of the two can be: {one} or {other}</source>
            <extracomment>views/widgets/contradiction_card.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opposites: {one} and {other}</source>
            <extracomment>views/widgets/contradiction_card.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plain rules found none. They know words, not meanings.</source>
            <extracomment>views/widgets/contradiction_card.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Plain rules look for denials, other numbers, opposites and exclusive values. They know words, not meanings: correct an entry, or dismiss the pair.</source>
            <extracomment>views/widgets/contradiction_card.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Possible contradictions</source>
            <extracomment>views/widgets/contradiction_card.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Show %n dismissed</source>
            <extracomment>views/widgets/contradiction_card.py</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>The helper says that both cannot be true</source>
            <extracomment>views/widgets/contradiction_card.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>edit</source>
            <extracomment>views/widgets/contradiction_card.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>CrashDialog</name>
        <message>
            <source>Copy the report</source>
            <extracomment>views/crash.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on</source>
            <extracomment>views/crash.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Report</source>
            <extracomment>views/crash.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something went wrong</source>
            <extracomment>views/crash.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The report has no message, score or name of yours in it.</source>
            <extracomment>views/crash.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is a fault of the application. Everything you wrote and scored is saved. You can go on; if something looks wrong, close the window and open it again.</source>
            <extracomment>views/crash.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DialoguePage</name>
        <message numerus="yes">
            <source>%Ln messages</source>
            <extracomment>views/dialogue.py</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Continue to summary</source>
            <extracomment>views/dialogue.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cut at the longest reply</source>
            <extracomment>views/dialogue.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dialogue</source>
            <extracomment>views/dialogue.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Install the model ({size})</source>
            <extracomment>views/dialogue.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Interrupted</source>
            <extracomment>views/dialogue.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Load the model</source>
            <extracomment>views/dialogue.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No policy is loaded.</source>
            <extracomment>views/dialogue.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopped by you</source>
            <extracomment>views/dialogue.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The model is not installed yet.</source>
            <extracomment>views/dialogue.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The model is still loading.</source>
            <extracomment>views/dialogue.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DialogueSwitches</name>
        <message>
            <source>Cycle {number}</source>
            <extracomment>views/widgets/export_dialogues.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dialogues that may leave</source>
            <extracomment>views/widgets/export_dialogues.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each stays here until you switch it on. You can take that back for later data sets; what was given away cannot be recalled.</source>
            <extracomment>views/widgets/export_dialogues.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no dialogue yet.</source>
            <extracomment>views/widgets/export_dialogues.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{count} of {all} may leave</source>
            <extracomment>views/widgets/export_dialogues.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>DraftDiff</name>
        <message numerus="yes">
            <source>%n entries stay the same.</source>
            <extracomment>views/widgets/draft_diff.py</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>A new draft</source>
            <extracomment>views/widgets/draft_diff.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose all</source>
            <extracomment>views/widgets/draft_diff.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose something first, or leave it all.</source>
            <extracomment>views/widgets/draft_diff.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose what you take of it. What you do not choose stays as it is; undo brings all of it back.</source>
            <extracomment>views/widgets/draft_diff.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave it</source>
            <extracomment>views/widgets/draft_diff.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take</source>
            <extracomment>views/widgets/draft_diff.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Take %n</source>
            <extracomment>views/widgets/draft_diff.py</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>DriftChart</name>
        <message>
            <source>By version, {all}</source>
            <extracomment>views/widgets/drift_chart.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drift from the first version</source>
            <extracomment>views/widgets/drift_chart.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>version</source>
            <extracomment>views/widgets/drift_chart.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>EntryEditor</name>
        <message>
            <source>Choose the facts and conclusions that this one follows from</source>
            <extracomment>views/widgets/entry_editor.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete this entry</source>
            <extracomment>views/widgets/entry_editor.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete {entry}</source>
            <extracomment>views/widgets/entry_editor.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Entry</source>
            <extracomment>views/widgets/entry_editor.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fact ledger</source>
            <extracomment>views/widgets/entry_editor.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Logic map</source>
            <extracomment>views/widgets/entry_editor.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One conclusion, in one sentence</source>
            <extracomment>views/widgets/entry_editor.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One fact, in one sentence</source>
            <extracomment>views/widgets/entry_editor.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One trait of how the policy should speak</source>
            <extracomment>views/widgets/entry_editor.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Persona snapshot</source>
            <extracomment>views/widgets/entry_editor.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>follows from {numbers}</source>
            <extracomment>views/widgets/entry_editor.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>follows from …</source>
            <extracomment>views/widgets/entry_editor.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{part}, entry {number}</source>
            <extracomment>views/widgets/entry_editor.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>EntryLists</name>
        <message>
            <source>Add a conclusion</source>
            <extracomment>views/widgets/entry_lists.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a fact</source>
            <extracomment>views/widgets/entry_lists.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a trait</source>
            <extracomment>views/widgets/entry_lists.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fact ledger</source>
            <extracomment>views/widgets/entry_lists.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How the policy should speak, one trait an entry.</source>
            <extracomment>views/widgets/entry_lists.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Logic map</source>
            <extracomment>views/widgets/entry_lists.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Persona snapshot</source>
            <extracomment>views/widgets/entry_lists.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Versions ({count})</source>
            <extracomment>views/widgets/entry_lists.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What follows from the facts, one conclusion an entry.</source>
            <extracomment>views/widgets/entry_lists.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is true, one fact an entry.</source>
            <extracomment>views/widgets/entry_lists.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ExportDialog</name>
        <message numerus="yes">
            <source>%n experiences left out: their tokens spell what is masked.</source>
            <extracomment>views/export_dialog.py</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n files</source>
            <extracomment>views/export_dialog.py</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n items masked</source>
            <extracomment>views/export_dialog.py</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows</source>
            <extracomment>views/export_dialog.py</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Choose a format.</source>
            <extracomment>views/export_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <extracomment>views/export_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each as Parquet and as lines of JSON.</source>
            <extracomment>views/export_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export a data set</source>
            <extracomment>views/export_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Formats</source>
            <extracomment>views/export_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language of the dialogues</source>
            <extracomment>views/export_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Licence</source>
            <extracomment>views/export_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open folder</source>
            <extracomment>views/export_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See what is masked</source>
            <extracomment>views/export_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Switch on a dialogue that may leave.</source>
            <extracomment>views/export_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The policy is still busy.</source>
            <extracomment>views/export_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What others may do with your words. The model's words may have terms too.</source>
            <extracomment>views/export_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the data set…</source>
            <extracomment>views/export_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write the language as en, de or fr.</source>
            <extracomment>views/export_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{rows} in {files}, {masked}.</source>
            <extracomment>views/export_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FindBar</name>
        <message>
            <source>Close the search ({keys})</source>
            <extracomment>views/widgets/find_bar.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find in this dialogue</source>
            <extracomment>views/widgets/find_bar.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Match case</source>
            <extracomment>views/widgets/find_bar.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next hit ({keys})</source>
            <extracomment>views/widgets/find_bar.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing found</source>
            <extracomment>views/widgets/find_bar.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Previous hit ({keys})</source>
            <extracomment>views/widgets/find_bar.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{n} of {total}</source>
            <extracomment>views/widgets/find_bar.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>FindingsDialog</name>
        <message>
            <source>Close</source>
            <extracomment>views/findings_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Helper</source>
            <extracomment>views/findings_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It runs on this computer: it talks, is scored and learns here.</source>
            <extracomment>views/findings_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was not asked yet: it opens when it is needed.</source>
            <extracomment>views/findings_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its own chat template is not used: nobody has approved it yet.</source>
            <extracomment>views/findings_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its own chat template is used: you have approved it.</source>
            <extracomment>views/findings_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Judge</source>
            <extracomment>views/findings_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Policy</source>
            <extracomment>views/findings_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reader of what a server writes</source>
            <extracomment>views/findings_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the models can do</source>
            <extracomment>views/findings_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no</source>
            <extracomment>views/findings_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>yes</source>
            <extracomment>views/findings_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>HistoryDialog</name>
        <message numerus="yes">
            <source>%n messages</source>
            <extracomment>views/history_dialog.py</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Close</source>
            <extracomment>views/history_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cycle {number} · {who}: {words}</source>
            <extracomment>views/history_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Messages found</source>
            <extracomment>views/history_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing found</source>
            <extracomment>views/history_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open message</source>
            <extracomment>views/history_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search all dialogues</source>
            <extracomment>views/history_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>The newest %n messages</source>
            <extracomment>views/history_dialog.py</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Words of a message</source>
            <extracomment>views/history_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ImportDialog</name>
        <message numerus="yes">
            <source>%n are refused</source>
            <extracomment>views/import_dialog.py</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n rows</source>
            <extracomment>views/import_dialog.py</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Authors</source>
            <extracomment>views/import_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <extracomment>views/import_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a licence</source>
            <extracomment>views/import_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each becomes a cycle of its own.</source>
            <extracomment>views/import_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import</source>
            <extracomment>views/import_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Import {taken} of %n rows</source>
            <extracomment>views/import_dialog.py</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Licence</source>
            <extracomment>views/import_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No row can be imported.</source>
            <extracomment>views/import_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is unusual.</source>
            <extracomment>views/import_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The report, by line</source>
            <extracomment>views/import_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They are used for nothing until you say so.</source>
            <extracomment>views/import_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Who made it, and where it is from</source>
            <extracomment>views/import_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>refused</source>
            <extracomment>views/import_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>taken</source>
            <extracomment>views/import_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{taken} of {rows} can be imported, {refused}.</source>
            <extracomment>views/import_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>… and %n more lines.</source>
            <extracomment>views/import_dialog.py</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>Importing</name>
        <message>
            <source>A file to import</source>
            <extracomment>views/importing.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ImportsDialog</name>
        <message>
            <source>A policy update learns from an import only when it is for training. A benchmark is never learned from. What was one can never become the other.</source>
            <extracomment>views/imports_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <extracomment>views/imports_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Imports</source>
            <extracomment>views/imports_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was imported yet.</source>
            <extracomment>views/imports_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Used for</source>
            <extracomment>views/imports_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What {name} is for</source>
            <extracomment>views/imports_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>benchmark</source>
            <extracomment>views/imports_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing</source>
            <extracomment>views/imports_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>training</source>
            <extracomment>views/imports_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>withdrawn</source>
            <extracomment>views/imports_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>IntervalBar</name>
        <message>
            <source>0 %, live better</source>
            <extracomment>views/widgets/verdict_card.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>100 %, candidate better</source>
            <extracomment>views/widgets/verdict_card.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>50 %, even</source>
            <extracomment>views/widgets/verdict_card.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>JudgeButton</name>
        <message>
            <source>A model is busy.</source>
            <extracomment>views/widgets/judge_button.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask the judge</source>
            <extracomment>views/widgets/judge_button.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} compares the completions of each prompt, in both orders. What it prefers is shown once you have scored or ranked them.</source>
            <extracomment>views/widgets/judge_button.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>JudgeLine</name>
        <message>
            <source>In this cycle: {words}</source>
            <extracomment>views/widgets/judge_line.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Judge: chose by the order alone</source>
            <extracomment>views/widgets/judge_line.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Judge: could not be read</source>
            <extracomment>views/widgets/judge_line.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Judge: its word is not used</source>
            <extracomment>views/widgets/judge_line.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Judge: no preference</source>
            <extracomment>views/widgets/judge_line.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Judge: prefers {letter} (both orders)</source>
            <extracomment>views/widgets/judge_line.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a tie</source>
            <extracomment>views/widgets/judge_line.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>could not be read</source>
            <extracomment>views/widgets/judge_line.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>depends on the order</source>
            <extracomment>views/widgets/judge_line.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}, a model: its word is no score.</source>
            <extracomment>views/widgets/judge_line.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>KeyButton</name>
        <message>
            <source>None</source>
            <extracomment>views/widgets/key_button.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Press keys…</source>
            <extracomment>views/widgets/key_button.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Press to choose other keys</source>
            <extracomment>views/widgets/key_button.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{title}: press keys</source>
            <extracomment>views/widgets/key_button.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{title}: {keys}</source>
            <extracomment>views/widgets/key_button.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>KeyField</name>
        <message>
            <source>Enter a key</source>
            <extracomment>views/widgets/key_field.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Forget key</source>
            <extracomment>views/widgets/key_field.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New key</source>
            <extracomment>views/widgets/key_field.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No key</source>
            <extracomment>views/widgets/key_field.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Paste it here; it is not shown</source>
            <extracomment>views/widgets/key_field.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Replace key</source>
            <extracomment>views/widgets/key_field.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LabyrinthPage</name>
        <message numerus="yes">
            <source>%n prompts</source>
            <extracomment>views/labyrinth.py</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>A model is busy.</source>
            <extracomment>views/labyrinth.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All prompts</source>
            <extracomment>views/labyrinth.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose at least one transformation.</source>
            <extracomment>views/labyrinth.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Continue to scoring</source>
            <extracomment>views/labyrinth.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drop all</source>
            <extracomment>views/labyrinth.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to the summary</source>
            <extracomment>views/labyrinth.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Labyrinth</source>
            <extracomment>views/labyrinth.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Labyrinth prompts are made from an approved summary and nothing else.</source>
            <extracomment>views/labyrinth.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make all again that were not edited</source>
            <extracomment>views/labyrinth.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make labyrinth prompts</source>
            <extracomment>views/labyrinth.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make more prompts</source>
            <extracomment>views/labyrinth.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No approved summary yet</source>
            <extracomment>views/labyrinth.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Prompts that were answered stay as they are</source>
            <extracomment>views/labyrinth.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rephrase all in fluent language</source>
            <extracomment>views/labyrinth.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The policy is busy or not loaded.</source>
            <extracomment>views/labyrinth.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your summary as prompts that are hard to answer coherently.</source>
            <extracomment>views/labyrinth.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LikertRow</name>
        <message>
            <source>no answer yet</source>
            <extracomment>views/widgets/likert_row.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LinkDialog</name>
        <message>
            <source>Open</source>
            <extracomment>views/link_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open a web page?</source>
            <extracomment>views/link_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The policy wrote this address. Open it in your browser?</source>
            <extracomment>views/link_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LogicGraph</name>
        <message>
            <source>Logic map as a graph</source>
            <extracomment>views/widgets/logic_graph.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LogicNode</name>
        <message>
            <source>Conclusion {number}</source>
            <extracomment>views/widgets/logic_node.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fact {number}</source>
            <extracomment>views/widgets/logic_node.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>LogicView</name>
        <message numerus="yes">
            <source>%n facts lead to no conclusion; they are in the fact ledger only.</source>
            <extracomment>views/widgets/logic_view.py</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>A dashed arrow closes a circle: nothing follows from itself.</source>
            <extracomment>views/widgets/logic_view.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a box to see where it comes from.</source>
            <extracomment>views/widgets/logic_view.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Conclusion {number}, {whose}</source>
            <extracomment>views/widgets/logic_view.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fact {number}, {whose}</source>
            <extracomment>views/widgets/logic_view.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Graph</source>
            <extracomment>views/widgets/logic_view.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>List</source>
            <extracomment>views/widgets/logic_view.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the logic map as a graph</source>
            <extracomment>views/widgets/logic_view.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the logic map as a list</source>
            <extracomment>views/widgets/logic_view.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>edit it in the list</source>
            <extracomment>views/widgets/logic_view.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MainWindow</name>
        <message>
            <source>The policy has answered.</source>
            <extracomment>views/panes.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing to hand over.</source>
            <extracomment>views/main_window.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MarkBox</name>
        <message>
            <source>Cancel</source>
            <extracomment>views/widgets/mark_box.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Content</source>
            <extracomment>views/widgets/mark_box.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is about</source>
            <extracomment>views/widgets/mark_box.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Logic</source>
            <extracomment>views/widgets/mark_box.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mark for {name}</source>
            <extracomment>views/widgets/mark_box.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mark {words}</source>
            <extracomment>views/widgets/mark_box.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Persona</source>
            <extracomment>views/widgets/mark_box.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove the mark {words}</source>
            <extracomment>views/widgets/mark_box.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why these words are marked</source>
            <extracomment>views/widgets/mark_box.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Why? May stay empty</source>
            <extracomment>views/widgets/mark_box.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MessageBar</name>
        <message>
            <source>Copy message</source>
            <extracomment>views/widgets/message_bar.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Earlier version</source>
            <extracomment>views/widgets/message_bar.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit message</source>
            <extracomment>views/widgets/message_bar.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Later version</source>
            <extracomment>views/widgets/message_bar.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put it in your words</source>
            <extracomment>views/widgets/message_bar.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Regenerate</source>
            <extracomment>views/widgets/message_bar.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>MetricPlot</name>
        <message>
            <source>step</source>
            <extracomment>views/widgets/metric_plot.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} {value}</source>
            <extracomment>views/widgets/metric_plot.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{title}: no step yet</source>
            <extracomment>views/widgets/metric_plot.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{title}: {now} {unit} after %n steps, from {low} to {high}</source>
            <extracomment>views/widgets/metric_plot.py</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>NoticeBar</name>
        <message>
            <source>Dismiss</source>
            <extracomment>views/widgets/notice_bar.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PairCard</name>
        <message>
            <source>(no text)</source>
            <extracomment>views/widgets/pair_card.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A</source>
            <extracomment>views/widgets/pair_card.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A is better</source>
            <extracomment>views/widgets/pair_card.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>B</source>
            <extracomment>views/widgets/pair_card.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>B is better</source>
            <extracomment>views/widgets/pair_card.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Blind comparison, {place}</source>
            <extracomment>views/widgets/pair_card.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Both bad (B)</source>
            <extracomment>views/widgets/pair_card.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Completion A</source>
            <extracomment>views/widgets/pair_card.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Completion B</source>
            <extracomment>views/widgets/pair_card.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Held-out labyrinth prompt</source>
            <extracomment>views/widgets/pair_card.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tie</source>
            <extracomment>views/widgets/pair_card.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Which completion is better?</source>
            <extracomment>views/widgets/pair_card.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PersonaDialog</name>
        <message>
            <source>Both say the same.</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring back this version</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compared with</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drift from the first version</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drift is the share of words that only one of the two versions has. It knows words, not meanings.</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It becomes a new version once you approve the summary; undo takes it back.</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is the version in the summary now.</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This version has no trait.</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Version {number}</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Version {number}, compared with version {other}</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Version {number}, cycle {cycle}
{state}, drift {drift}</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Versions of the persona</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Versions, the newest first</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What changed</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>approved</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>draft</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the first</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the newest</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the version before</source>
            <extracomment>views/persona_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PersonalData</name>
        <message numerus="yes">
            <source>%n times</source>
            <extracomment>views/widgets/export_personal.py</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Addresses, numbers and keys that rules recognise, and your own name, are replaced by signs such as ⟨email 1⟩.</source>
            <extracomment>views/widgets/export_personal.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Found in %n places. What you uncheck is left as it is:</source>
            <extracomment>views/widgets/export_personal.py</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Look at what would be masked before you write.</source>
            <extracomment>views/widgets/export_personal.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mask personal data</source>
            <extracomment>views/widgets/export_personal.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Names to mask</source>
            <extracomment>views/widgets/export_personal.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Names to mask, separated by commas</source>
            <extracomment>views/widgets/export_personal.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No rule can see:</source>
            <extracomment>views/widgets/export_personal.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is masked. The card of the data set says so.</source>
            <extracomment>views/widgets/export_personal.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing that the rules know was found.</source>
            <extracomment>views/widgets/export_personal.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Personal data</source>
            <extracomment>views/widgets/export_personal.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{often}, in cycle {where}: …{excerpt}…</source>
            <extracomment>views/widgets/export_personal.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PolicyUpdatePage</name>
        <message>
            <source>About {minutes} min, going by your last policy update.</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Blind comparison</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Candidate</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare on held-out prompts</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Discard</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Figures of this policy update</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to scoring</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing to learn from yet</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pair {place} of {many}</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Policy update</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Promote</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Running</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See the verdict now</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start policy update</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start the next cycle</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The live policy stays until you promote a candidate.</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The policy is busy.</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The policy is not loaded.</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The policy is still loading.</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This backend cannot update its policy; it can talk and be scored.</source>
            <extracomment>views/policy_update.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Predicted</name>
        <message>
            <source>What the reward model expects of you, from your other scores. Your own wins.</source>
            <extracomment>views/widgets/predicted.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>predicted {reward} ± {std}</source>
            <extracomment>views/widgets/predicted.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{said}, not scored</source>
            <extracomment>views/widgets/predicted.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Problem</name>
        <message>
            <source>Ouroboros cannot start yet</source>
            <extracomment>views/welcome.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quit</source>
            <extracomment>views/welcome.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore a backup…</source>
            <extracomment>views/welcome.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settings</source>
            <extracomment>views/welcome.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again</source>
            <extracomment>views/welcome.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>PromptCard</name>
        <message>
            <source>A right answer respects</source>
            <extracomment>views/widgets/prompt_card.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <extracomment>views/widgets/prompt_card.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drop</source>
            <extracomment>views/widgets/prompt_card.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit</source>
            <extracomment>views/widgets/prompt_card.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Labyrinth prompt</source>
            <extracomment>views/widgets/prompt_card.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make it again with another seed</source>
            <extracomment>views/widgets/prompt_card.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Never learned from: it is kept to compare policies after an update.</source>
            <extracomment>views/widgets/prompt_card.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No longer in the text: {facts}</source>
            <extracomment>views/widgets/prompt_card.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Prompt {number}</source>
            <extracomment>views/widgets/prompt_card.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put it back</source>
            <extracomment>views/widgets/prompt_card.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rephrase in fluent language</source>
            <extracomment>views/widgets/prompt_card.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save</source>
            <extracomment>views/widgets/prompt_card.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text of the labyrinth prompt</source>
            <extracomment>views/widgets/prompt_card.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>held out</source>
            <extracomment>views/widgets/prompt_card.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{fact}”</source>
            <extracomment>views/widgets/prompt_card.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Rail</name>
        <message>
            <source>All cycles…</source>
            <extracomment>views/rail.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At the desk: {name}</source>
            <extracomment>views/rail.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cycle history</source>
            <extracomment>views/rail.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cycle {number}: {done} of 5 stages done, now at {stage}</source>
            <extracomment>views/rail.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <extracomment>views/rail.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>More</source>
            <extracomment>views/rail.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New cycle</source>
            <extracomment>views/rail.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next</source>
            <extracomment>views/rail.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not yet</source>
            <extracomment>views/rail.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Now</source>
            <extracomment>views/rail.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settings</source>
            <extracomment>views/rail.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Teacher</source>
            <extracomment>views/rail.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Teacher: {name}</source>
            <extracomment>views/rail.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This cycle is still empty.</source>
            <extracomment>views/rail.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Untitled</source>
            <extracomment>views/rail.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wait until the policy is done.</source>
            <extracomment>views/rail.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RemarkBar</name>
        <message>
            <source>Comment</source>
            <extracomment>views/widgets/remark_bar.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Flag, to look at it again</source>
            <extracomment>views/widgets/remark_bar.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mark words</source>
            <extracomment>views/widgets/remark_bar.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Skip for now; a skip is no score</source>
            <extracomment>views/widgets/remark_bar.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>flagged</source>
            <extracomment>views/widgets/remark_bar.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>skipped</source>
            <extracomment>views/widgets/remark_bar.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RemarkLists</name>
        <message>
            <source>Completions</source>
            <extracomment>views/widgets/remark_lists.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <extracomment>views/widgets/remark_lists.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing like that.</source>
            <extracomment>views/widgets/remark_lists.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Prompt {place}, completion {letter}</source>
            <extracomment>views/widgets/remark_lists.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search the comments</source>
            <extracomment>views/widgets/remark_lists.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Skipped, flagged and commented completions</source>
            <extracomment>views/widgets/remark_lists.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Skipped, flagged, commented</source>
            <extracomment>views/widgets/remark_lists.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>flagged</source>
            <extracomment>views/widgets/remark_lists.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>skipped</source>
            <extracomment>views/widgets/remark_lists.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RespectedList</name>
        <message>
            <source>Conclusion</source>
            <extracomment>views/widgets/respected.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fact</source>
            <extracomment>views/widgets/respected.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Persona</source>
            <extracomment>views/widgets/respected.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What a right answer must respect</source>
            <extracomment>views/widgets/respected.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{text} (no longer in the prompt)</source>
            <extracomment>views/widgets/respected.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RewriteBox</name>
        <message>
            <source>Cancel</source>
            <extracomment>views/widgets/rewrite_box.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How you would have said it</source>
            <extracomment>views/widgets/rewrite_box.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove rewrite</source>
            <extracomment>views/widgets/rewrite_box.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save rewrite</source>
            <extracomment>views/widgets/rewrite_box.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What your rewrite changes</source>
            <extracomment>views/widgets/rewrite_box.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your rewrite</source>
            <extracomment>views/widgets/rewrite_box.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Ring</name>
        <message>
            <source>Cycle</source>
            <extracomment>views/widgets/ring.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Row</name>
        <message>
            <source>In your words</source>
            <extracomment>views/widgets/rows.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Policy</source>
            <extracomment>views/widgets/rows.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>System</source>
            <extracomment>views/widgets/rows.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Teacher</source>
            <extracomment>views/widgets/rows.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>RubricWeights</name>
        <message>
            <source>Content</source>
            <extracomment>views/widgets/rubric_weights.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <extracomment>views/widgets/rubric_weights.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How much each criterion counts in the reward. Scores stay as they are.</source>
            <extracomment>views/widgets/rubric_weights.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Logic</source>
            <extracomment>views/widgets/rubric_weights.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One weight at least must be above 0.</source>
            <extracomment>views/widgets/rubric_weights.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Persona</source>
            <extracomment>views/widgets/rubric_weights.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weight of {name}</source>
            <extracomment>views/widgets/rubric_weights.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weights of the criteria</source>
            <extracomment>views/widgets/rubric_weights.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ScoringDesk</name>
        <message>
            <source>A right answer respects</source>
            <extracomment>views/widgets/scoring_desk.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It comes in the order in which the prompts were made.</source>
            <extracomment>views/widgets/scoring_desk.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It comes now because its kind was seldom scored so far.</source>
            <extracomment>views/widgets/scoring_desk.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It comes now because its two best are predicted nearly alike.</source>
            <extracomment>views/widgets/scoring_desk.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It comes now because the reward model is unsure of it: ± {std}.</source>
            <extracomment>views/widgets/scoring_desk.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was drawn at random, as a check.</source>
            <extracomment>views/widgets/scoring_desk.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Labyrinth prompt</source>
            <extracomment>views/widgets/scoring_desk.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What a right answer respects</source>
            <extracomment>views/widgets/scoring_desk.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ScoringEmpty</name>
        <message>
            <source>Go to the labyrinth</source>
            <extracomment>views/widgets/scoring_empty.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let the policy answer</source>
            <extracomment>views/widgets/scoring_empty.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No labyrinth prompts yet</source>
            <extracomment>views/widgets/scoring_empty.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing to score yet</source>
            <extracomment>views/widgets/scoring_empty.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The policy answers each labyrinth prompt several times. You score each completion for content, logic and persona, without knowing which one came first.</source>
            <extracomment>views/widgets/scoring_empty.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The policy is busy or not loaded.</source>
            <extracomment>views/widgets/scoring_empty.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The policy is still loading.</source>
            <extracomment>views/widgets/scoring_empty.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ScoringFooter</name>
        <message>
            <source>All bad</source>
            <extracomment>views/widgets/scoring_footer.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer the new prompts</source>
            <extracomment>views/widgets/scoring_footer.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Continue to policy update</source>
            <extracomment>views/widgets/scoring_footer.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next prompt</source>
            <extracomment>views/widgets/scoring_footer.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None of these completions is good (B)</source>
            <extracomment>views/widgets/scoring_footer.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Previous prompt</source>
            <extracomment>views/widgets/scoring_footer.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Prompt {place} of {many}</source>
            <extracomment>views/widgets/scoring_footer.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Score one completion at least.</source>
            <extracomment>views/widgets/scoring_footer.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ScoringPage</name>
        <message>
            <source>1 to 5 score, 0 can't say · J, K completion · N, P prompt · R rewrite</source>
            <extracomment>views/scoring.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agreement</source>
            <extracomment>views/scoring.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scoring</source>
            <extracomment>views/scoring.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weights</source>
            <extracomment>views/scoring.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You score each completion as soon as all of them are here.</source>
            <extracomment>views/scoring.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SelfCheck</name>
        <message>
            <source>Install Ouroboros again.</source>
            <extracomment>views/self_check.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This installation lacks {what}.</source>
            <extracomment>views/self_check.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ServerChoice</name>
        <message>
            <source>No server yet</source>
            <extracomment>views/widgets/server_choice.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} (removed)</source>
            <extracomment>views/widgets/server_choice.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ServerForm</name>
        <message>
            <source> a month</source>
            <extracomment>views/server_form.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A million tokens; 0 where it costs nothing.</source>
            <extracomment>views/server_form.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add a server</source>
            <extracomment>views/server_form.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Address</source>
            <extracomment>views/server_form.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>As the server calls it</source>
            <extracomment>views/server_form.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Begins with https:// or http:// and often ends with /v1.</source>
            <extracomment>views/server_form.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Budget</source>
            <extracomment>views/server_form.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <extracomment>views/server_form.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit server</source>
            <extracomment>views/server_form.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In a calendar month. Once it is spent nothing more is sent there.</source>
            <extracomment>views/server_form.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Key</source>
            <extracomment>views/server_form.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Model</source>
            <extracomment>views/server_form.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Name</source>
            <extracomment>views/server_form.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No limit</source>
            <extracomment>views/server_form.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Price of what it reads</source>
            <extracomment>views/server_form.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Price of what it writes</source>
            <extracomment>views/server_form.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save</source>
            <extracomment>views/server_form.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Such as Llama at home</source>
            <extracomment>views/server_form.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ServerList</name>
        <message>
            <source>A server can be the policy, a judge or a helper. It runs on this computer, such as llama.cpp or Ollama, or elsewhere, such as OpenAI's. Nothing is sent to one elsewhere before you have agreed to it.</source>
            <extracomment>views/widgets/server_list.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agree that words go to {server}</source>
            <extracomment>views/widgets/server_list.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agree…</source>
            <extracomment>views/widgets/server_list.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit</source>
            <extracomment>views/widgets/server_list.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit {server}</source>
            <extracomment>views/widgets/server_list.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No price</source>
            <extracomment>views/widgets/server_list.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No servers yet</source>
            <extracomment>views/widgets/server_list.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove {server}</source>
            <extracomment>views/widgets/server_list.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>US$ {read} for a million tokens read, US$ {written} written</source>
            <extracomment>views/widgets/server_list.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>agreed on {day}</source>
            <extracomment>views/widgets/server_list.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>at most US$ {budget} a month</source>
            <extracomment>views/widgets/server_list.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not agreed yet</source>
            <extracomment>views/widgets/server_list.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>on this computer</source>
            <extracomment>views/widgets/server_list.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ServersDialog</name>
        <message>
            <source>Add a server</source>
            <extracomment>views/servers_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another server</source>
            <extracomment>views/servers_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <extracomment>views/servers_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Servers</source>
            <extracomment>views/servers_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <extracomment>views/servers_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{name}” was removed.</source>
            <extracomment>views/servers_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SettingsDialog</name>
        <message>
            <source>Add, edit and remove servers for models</source>
            <extracomment>views/settings_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cancel</source>
            <extracomment>views/settings_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find a setting</source>
            <extracomment>views/settings_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No setting has these words.</source>
            <extracomment>views/settings_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None</source>
            <extracomment>views/settings_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save</source>
            <extracomment>views/settings_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Servers…</source>
            <extracomment>views/settings_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settings</source>
            <extracomment>views/settings_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SettleCard</name>
        <message>
            <source>(no text)</source>
            <extracomment>views/widgets/settle_card.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Can't say</source>
            <extracomment>views/widgets/settle_card.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Completion</source>
            <extracomment>views/widgets/settle_card.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Content</source>
            <extracomment>views/widgets/settle_card.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Labyrinth prompt</source>
            <extracomment>views/widgets/settle_card.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let this count</source>
            <extracomment>views/widgets/settle_card.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Logic</source>
            <extracomment>views/widgets/settle_card.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Persona</source>
            <extracomment>views/widgets/settle_card.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reward</source>
            <extracomment>views/widgets/settle_card.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rewards {spread} apart</source>
            <extracomment>views/widgets/settle_card.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Teacher {letter}</source>
            <extracomment>views/widgets/settle_card.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What shall count</source>
            <extracomment>views/widgets/settle_card.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What shall count instead</source>
            <extracomment>views/widgets/settle_card.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>can't say</source>
            <extracomment>views/widgets/settle_card.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>settled: this counts</source>
            <extracomment>views/widgets/settle_card.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>ShortcutsDialog</name>
        <message>
            <source>Close</source>
            <extracomment>views/shortcuts_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <extracomment>views/shortcuts_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Press the keys beside an action to choose others, then Backspace for none or Esc to keep them. Keys that work in one part of the window only cannot be changed.</source>
            <extracomment>views/shortcuts_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Usual keys for all</source>
            <extracomment>views/shortcuts_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Usual keys for {title}</source>
            <extracomment>views/shortcuts_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{keys} belongs to “{other}”. Choose others, or change those first.</source>
            <extracomment>views/shortcuts_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{keys} would be typed into texts. Add Ctrl or Alt, or take F1 to F12.</source>
            <extracomment>views/shortcuts_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SittingProgress</name>
        <message numerus="yes">
            <source>%n left</source>
            <extracomment>views/widgets/sitting_progress.py</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n skipped</source>
            <extracomment>views/widgets/sitting_progress.py</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Completions that are scored</source>
            <extracomment>views/widgets/sitting_progress.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Skipped, flagged, commented</source>
            <extracomment>views/widgets/sitting_progress.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{minutes} active min</source>
            <extracomment>views/widgets/sitting_progress.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{pace} s each in this sitting</source>
            <extracomment>views/widgets/sitting_progress.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{scored} of {total} scored</source>
            <extracomment>views/widgets/sitting_progress.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Starters</name>
        <message>
            <source>Ask me three questions about my week.</source>
            <extracomment>views/widgets/starters.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let us plan a small garden together.</source>
            <extracomment>views/widgets/starters.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start a dialogue</source>
            <extracomment>views/widgets/starters.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Talk with the policy; what you agree on here is what it will learn.</source>
            <extracomment>views/widgets/starters.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StatusBar</name>
        <message>
            <source>No policy</source>
            <extracomment>views/status.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saved {time}</source>
            <extracomment>views/status.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>adapter {number}</source>
            <extracomment>views/status.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>bare policy</source>
            <extracomment>views/status.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>loading</source>
            <extracomment>views/status.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not loaded</source>
            <extracomment>views/status.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{speed} tokens/s</source>
            <extracomment>views/status.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Stops</name>
        <message>
            <source>Code in {language}: {code}</source>
            <extracomment>views/widgets/stops.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Code: {code}</source>
            <extracomment>views/widgets/stops.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Link: {text}</source>
            <extracomment>views/widgets/stops.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>StrengthButton</name>
        <message>
            <source>Adapter {number} · {percent} %</source>
            <extracomment>views/widgets/strength.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How much of the live adapter answers in dialogues</source>
            <extracomment>views/widgets/strength.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>SummaryPage</name>
        <message>
            <source>Approve summary</source>
            <extracomment>views/summary.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Approve summary ({keys})</source>
            <extracomment>views/summary.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Approved</source>
            <extracomment>views/summary.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Continue to labyrinth</source>
            <extracomment>views/summary.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deleted “{text}”</source>
            <extracomment>views/summary.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Draft it again</source>
            <extracomment>views/summary.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Draft it for me</source>
            <extracomment>views/summary.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to the dialogue</source>
            <extracomment>views/summary.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Needs at least one fact or conclusion.</source>
            <extracomment>views/summary.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No summary yet</source>
            <extracomment>views/summary.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing to summarise yet</source>
            <extracomment>views/summary.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Summary</source>
            <extracomment>views/summary.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The helper</source>
            <extracomment>views/summary.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The helper drafts a new summary; you take of it what is better</source>
            <extracomment>views/summary.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The policy</source>
            <extracomment>views/summary.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The policy cannot be asked right now; you can write it yourself.</source>
            <extracomment>views/summary.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The policy drafts a new summary; you take of it what is better</source>
            <extracomment>views/summary.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The policy is still loading.</source>
            <extracomment>views/summary.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The summary condenses your dialogue into facts, conclusions and a persona. {who} drafts it, you correct and approve it. Labyrinth prompts are made from nothing else.</source>
            <extracomment>views/summary.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <extracomment>views/summary.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What labyrinth prompts are made from. Every entry can be edited.</source>
            <extracomment>views/summary.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write it myself</source>
            <extracomment>views/summary.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TeacherMenu</name>
        <message>
            <source>Add a teacher…</source>
            <extracomment>views/teachers.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TeacherWeights</name>
        <message>
            <source>How much each teacher counts</source>
            <extracomment>views/widgets/teacher_weights.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The reward of a completion is the weighted mean over its teachers. 0 leaves a teacher out, with rewrites and rankings. Policy updates that were made keep the rewards they learned from.</source>
            <extracomment>views/widgets/teacher_weights.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weight of {name}</source>
            <extracomment>views/widgets/teacher_weights.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TeachersDialog</name>
        <message numerus="yes">
            <source>%n more are hidden until you have scored those completions yourself.</source>
            <extracomment>views/teachers_dialog.py</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>A completion is listed here when two teachers' rewards are more than 0.5 apart: about one point on every criterion.</source>
            <extracomment>views/teachers_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agreement</source>
            <extracomment>views/teachers_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close</source>
            <extracomment>views/teachers_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing to settle</source>
            <extracomment>views/teachers_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Teachers</source>
            <extracomment>views/teachers_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To settle</source>
            <extracomment>views/teachers_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>To settle ({count})</source>
            <extracomment>views/teachers_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weights</source>
            <extracomment>views/teachers_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TemplateDialog</name>
        <message numerus="yes">
            <source>%Ln characters, digest {digest}</source>
            <extracomment>views/template_dialog.py</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Chat template of the model</source>
            <extracomment>views/template_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is a small program that came with the model and writes each dialogue down for it. Look for sentences that you would not say to the model: whatever stands here is put around your words. What it does is limited, it reads no files and none of your words.</source>
            <extracomment>views/template_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is a small program that came with the model and writes each dialogue down for it. Take the approval back if it puts anything around your words that you would not say: the model is opened again, with the plain format.</source>
            <extracomment>views/template_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep the plain format</source>
            <extracomment>views/template_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keep the template</source>
            <extracomment>views/template_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the approval back</source>
            <extracomment>views/template_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text of the chat template</source>
            <extracomment>views/template_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This model's own chat template is used: you approved it</source>
            <extracomment>views/template_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use this model's own chat template?</source>
            <extracomment>views/template_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use this template</source>
            <extracomment>views/template_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TranscriptMenu</name>
        <message>
            <source>Copy</source>
            <extracomment>views/widgets/transcript_menu.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy as Markdown</source>
            <extracomment>views/widgets/transcript_menu.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy code</source>
            <extracomment>views/widgets/transcript_menu.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy link address</source>
            <extracomment>views/widgets/transcript_menu.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy message</source>
            <extracomment>views/widgets/transcript_menu.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open link…</source>
            <extracomment>views/widgets/transcript_menu.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select all</source>
            <extracomment>views/widgets/transcript_menu.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TranscriptView</name>
        <message>
            <source>Copy code</source>
            <extracomment>views/widgets/transcript_view.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The code was copied.</source>
            <extracomment>views/widgets/transcript_view.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Thinking…</source>
            <extracomment>views/widgets/transcript_view.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Transcript</source>
            <extracomment>views/widgets/transcript_view.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>TransformationPicker</name>
        <message>
            <source>All</source>
            <extracomment>views/widgets/transformation_picker.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose all transformations</source>
            <extracomment>views/widgets/transformation_picker.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose no transformation</source>
            <extracomment>views/widgets/transformation_picker.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Combine in pairs</source>
            <extracomment>views/widgets/transformation_picker.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each labyrinth prompt gets two of the chosen ones</source>
            <extracomment>views/widgets/transformation_picker.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Each makes a question hard in its own way. Prompts take those chosen in turn.</source>
            <extracomment>views/widgets/transformation_picker.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make</source>
            <extracomment>views/widgets/transformation_picker.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>None</source>
            <extracomment>views/widgets/transformation_picker.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Prompts held out</source>
            <extracomment>views/widgets/transformation_picker.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Prompts to learn from</source>
            <extracomment>views/widgets/transformation_picker.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Transformations</source>
            <extracomment>views/widgets/transformation_picker.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>held out</source>
            <extracomment>views/widgets/transformation_picker.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>to learn from and</source>
            <extracomment>views/widgets/transformation_picker.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{chosen} of {all} chosen</source>
            <extracomment>views/widgets/transformation_picker.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>{chosen} of {all} chosen, %n pairs</source>
            <extracomment>views/widgets/transformation_picker.py</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
    </context>
    <context>
        <name>TransformationPreview</name>
        <message>
            <source>A right answer respects</source>
            <extracomment>views/widgets/transformation_preview.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another example</source>
            <extracomment>views/widgets/transformation_preview.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close the preview</source>
            <extracomment>views/widgets/transformation_preview.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Preview of a labyrinth prompt</source>
            <extracomment>views/widgets/transformation_preview.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Underlined is what the transformation adds, struck through what it replaces.</source>
            <extracomment>views/widgets/transformation_preview.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{title} on your own facts</source>
            <extracomment>views/widgets/transformation_preview.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>UnreadCard</name>
        <message>
            <source>I have read it</source>
            <extracomment>views/widgets/unread_card.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not read</source>
            <extracomment>views/widgets/unread_card.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read in part</source>
            <extracomment>views/widgets/unread_card.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The draft was made without all of the dialogue</source>
            <extracomment>views/widgets/unread_card.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This much did not fit into what the model can read at once. Read it yourself, and add what matters.</source>
            <extracomment>views/widgets/unread_card.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>message {first}</source>
            <extracomment>views/widgets/unread_card.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>messages {first} to {last}</source>
            <extracomment>views/widgets/unread_card.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>UpdateElsewhere</name>
        <message>
            <source>A machine with more memory or several GPUs can make this update. It gets a folder with what you wrote and scored, in plain text; the adapter that it writes becomes the candidate here, and is compared as any other.</source>
            <extracomment>views/widgets/update_elsewhere.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring an adapter back…</source>
            <extracomment>views/widgets/update_elsewhere.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hand over to another machine…</source>
            <extracomment>views/widgets/update_elsewhere.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On another machine</source>
            <extracomment>views/widgets/update_elsewhere.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>UpdateFigures</name>
        <message>
            <source>Copy as table</source>
            <extracomment>views/widgets/update_figures.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Step</source>
            <extracomment>views/widgets/update_figures.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>about {time} left</source>
            <extracomment>views/widgets/update_figures.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>all steps done</source>
            <extracomment>views/widgets/update_figures.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>completion</source>
            <extracomment>views/widgets/update_figures.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cut at</source>
            <extracomment>views/widgets/update_figures.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>length, held out</source>
            <extracomment>views/widgets/update_figures.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>limit</source>
            <extracomment>views/widgets/update_figures.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>loss</source>
            <extracomment>views/widgets/update_figures.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nats</source>
            <extracomment>views/widgets/update_figures.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nats a token</source>
            <extracomment>views/widgets/update_figures.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nats, stops at {limit}</source>
            <extracomment>views/widgets/update_figures.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>norm</source>
            <extracomment>views/widgets/update_figures.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>of tokens were clipped</source>
            <extracomment>views/widgets/update_figures.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>share</source>
            <extracomment>views/widgets/update_figures.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>stopped itself at its limit</source>
            <extracomment>views/widgets/update_figures.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>tokens</source>
            <extracomment>views/widgets/update_figures.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>unusual</source>
            <extracomment>views/widgets/update_figures.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{done} of {all}</source>
            <extracomment>views/widgets/update_figures.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>UpdateFit</name>
        <message>
            <source>Check again</source>
            <extracomment>views/widgets/update_fit.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Does not fit</source>
            <extracomment>views/widgets/update_fit.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How much memory and time it takes could not be worked out.</source>
            <extracomment>views/widgets/update_fit.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It does not fit into memory.</source>
            <extracomment>views/widgets/update_fit.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Memory and time are worked out when the policy is loaded.</source>
            <extracomment>views/widgets/update_fit.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it takes</source>
            <extracomment>views/widgets/update_fit.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Working out memory and time…</source>
            <extracomment>views/widgets/update_fit.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>UpdateMessage</name>
        <message>
            <source>Both policies answer the held-out prompts</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare it with the live policy on prompts it never learned from, without knowing which is which. Then promote or discard it.</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give it up</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>It had done {done} of %n steps.</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>New instructions are written; no weights changed</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Resume the policy update</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Resumed, it ends exactly as it would have ended; given up, the live policy stays as it is. Every score is kept either way.</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The candidate is live now</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The candidate is the same model. Before every dialogue it is told your persona snapshot's words and your best examples.</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The candidate was discarded</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The candidate was rejected before a vote</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The live policy is unchanged, and every score is kept.</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The live policy stays as it was. The candidate is kept in the list below.</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The next dialogue is with it. Any earlier adapter is one click away.</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The policy update failed</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The policy update made a candidate</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The policy update was interrupted</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Then you compare their completions pair by pair, not knowing whose.</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no held-out prompt in this cycle to compare it on. You can promote it unseen, or discard it; the live policy can always be brought back.</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You stopped the policy update</source>
            <extracomment>views/widgets/update_message.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>UpdateMethod</name>
        <message numerus="yes">
            <source>%n completions have no score.</source>
            <extracomment>views/widgets/update_method.py</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>Fitted on %n scores</source>
            <extracomment>views/widgets/update_method.py</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>How it learns</source>
            <extracomment>views/widgets/update_method.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Learn from predicted rewards too</source>
            <extracomment>views/widgets/update_method.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Method of the policy update</source>
            <extracomment>views/widgets/update_method.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The reward model is fitted on your scores first.</source>
            <extracomment>views/widgets/update_method.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it ranks answers like you with a correlation of {value}</source>
            <extracomment>views/widgets/update_method.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>UpdateRunning</name>
        <message>
            <source>Pause</source>
            <extracomment>views/widgets/update_running.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Steps of the policy update</source>
            <extracomment>views/widgets/update_running.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop after this step</source>
            <extracomment>views/widgets/update_running.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop now (reloads the model)</source>
            <extracomment>views/widgets/update_running.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopping…</source>
            <extracomment>views/widgets/update_running.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The computer is free meanwhile. Resumed, it ends in the same adapter.</source>
            <extracomment>views/widgets/update_running.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>UpdateSetup</name>
        <message>
            <source>Advanced settings</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to the preset</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Below this share of its variety the candidate is rejected; 0 is off.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Beyond this distance the candidate is rejected, in nats a token; 0 is off.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bias against variance of the advantage; 0.9 to 1.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bold</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Careful</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Discount a token; 1 is right for short completions.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Distance from the reference policy that kl_coef is adapted to; 0 is off.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How far it may move</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How far one token's ratio may move; 0.1 to 0.3.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How sharply rankings count; 0.05 to 0.5.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Imported: {what}</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Learns most from few scores, and is most likely to lose something else.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Longest gradient; 0.5 to 2.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Moves clearly towards your scores and stays near the reference policy.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Normal</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Optimiser steps a pass; 1 to 8 is safe.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Order of the minibatches; any number.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Passes over the completions; 1 to 8 is safe.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pull towards the reference policy; 0.01 to 0.2.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reward for variety; 0 to 0.01.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Size of a step; 0.00005 to 0.001 is safe.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Small steps that stop early: little changes, little can go wrong.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The update stops at 1.5 times this, in nats; 0.02 to 0.2.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weight of your rankings; 0 to 1.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weight of your rewrites; 0 to 1.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What a reward is held against: the other completions, or a learned value.</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it learns from</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>leave one out</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>mean reward</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>mean reward, from {low} to {high}</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>mean reward, from −1 to +1</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>rewrites, as demonstrations</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>scored completions</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>scored completions; %n more cannot be learned from</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>value head</source>
            <extracomment>views/widgets/update_setup.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>VerdictCard</name>
        <message>
            <source>Pair {place}: {outcome}</source>
            <extracomment>views/widgets/verdict_card.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The candidate is better than the live policy, beyond chance.</source>
            <extracomment>views/widgets/verdict_card.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The candidate is worse than the live policy, beyond chance.</source>
            <extracomment>views/widgets/verdict_card.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The votes do not tell the candidate from the live policy.</source>
            <extracomment>views/widgets/verdict_card.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Vote by vote</source>
            <extracomment>views/widgets/verdict_card.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message numerus="yes">
            <source>Win rate {rate} %, 95 % interval {low} to {high} %, from {votes} of %n blind pairs on held-out prompts. A tie counts half; even is 50 %.</source>
            <extracomment>views/widgets/verdict_card.py</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>both bad</source>
            <extracomment>views/widgets/verdict_card.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not voted on</source>
            <extracomment>views/widgets/verdict_card.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the candidate was better</source>
            <extracomment>views/widgets/verdict_card.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the live policy was better</source>
            <extracomment>views/widgets/verdict_card.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>tie</source>
            <extracomment>views/widgets/verdict_card.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>Welcome</name>
        <message>
            <source>Opening your cycles</source>
            <extracomment>views/welcome.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Opening your cycles…</source>
            <extracomment>views/welcome.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ouroboros</source>
            <extracomment>views/welcome.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>WorkBar</name>
        <message>
            <source>Cancel</source>
            <extracomment>views/widgets/progress.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop now (reloads the model)</source>
            <extracomment>views/widgets/progress.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopping…</source>
            <extracomment>views/widgets/progress.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{done} of {total} {unit}</source>
            <extracomment>views/widgets/progress.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>_Canvas</name>
        <message>
            <source>follows from {numbers}</source>
            <extracomment>views/widgets/logic_graph.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>_DiffRow</name>
        <message>
            <source>Add</source>
            <extracomment>views/widgets/draft_diff.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change</source>
            <extracomment>views/widgets/draft_diff.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Follow from other entries</source>
            <extracomment>views/widgets/draft_diff.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove</source>
            <extracomment>views/widgets/draft_diff.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>conclusion</source>
            <extracomment>views/widgets/draft_diff.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>fact</source>
            <extracomment>views/widgets/draft_diff.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>trait of the persona</source>
            <extracomment>views/widgets/draft_diff.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>_Legend</name>
        <message>
            <source>each step</source>
            <extracomment>views/widgets/metric_plot.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>trend</source>
            <extracomment>views/widgets/metric_plot.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>_StrengthPopup</name>
        <message>
            <source>0 % is the bare policy, 100 % the adapter as it was promoted. Only your dialogues are with it: what you score and what is learned from stays at 100 %.</source>
            <extracomment>views/widgets/strength.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <extracomment>views/widgets/strength.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Strength of the adapter</source>
            <extracomment>views/widgets/strength.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Strength of the adapter in dialogues</source>
            <extracomment>views/widgets/strength.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>adapter</source>
            <extracomment>views/widgets/strength.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>bare policy</source>
            <extracomment>views/widgets/strength.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>_Tile</name>
        <message numerus="yes">
            <source>Estimated on your facts, from %n examples</source>
            <extracomment>views/widgets/transformation_picker.py</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>Preview</source>
            <extracomment>views/widgets/transformation_picker.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Preview of {title}</source>
            <extracomment>views/widgets/transformation_picker.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>actions</name>
        <message>
            <source>A or B is better</source>
            <extracomment>views/actions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Adapters cannot be compared just now.</source>
            <extracomment>views/window_handlers.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All commands…</source>
            <extracomment>views/actions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All completions are bad</source>
            <extracomment>views/actions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All cycles…</source>
            <extracomment>views/actions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Approve the summary</source>
            <extracomment>views/actions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Backups…</source>
            <extracomment>views/actions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bin…</source>
            <extracomment>views/actions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bring an adapter back…</source>
            <extracomment>views/actions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Can't say</source>
            <extracomment>views/actions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Chat template of the model…</source>
            <extracomment>views/actions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check for updates in the browser…</source>
            <extracomment>views/actions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Comment, mark words</source>
            <extracomment>views/actions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare two adapters blind…</source>
            <extracomment>views/actions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy as Markdown</source>
            <extracomment>views/actions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy what is selected, else the message</source>
            <extracomment>views/actions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cycle</source>
            <extracomment>views/actions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete this cycle</source>
            <extracomment>views/actions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dialogue</source>
            <extracomment>views/actions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit</source>
            <extracomment>views/actions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Export a data set…</source>
            <extracomment>views/actions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find in the dialogue…</source>
            <extracomment>views/actions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>First, last message</source>
            <extracomment>views/actions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Flag, skip the completion</source>
            <extracomment>views/actions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go to</source>
            <extracomment>views/actions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hand over to another machine…</source>
            <extracomment>views/actions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Help</source>
            <extracomment>views/actions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import…</source>
            <extracomment>views/actions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keyboard shortcuts</source>
            <extracomment>views/actions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Labyrinth</source>
            <extracomment>views/actions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Larger text</source>
            <extracomment>views/actions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave an edit of a message</source>
            <extracomment>views/actions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Map of branches…</source>
            <extracomment>views/actions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Models…</source>
            <extracomment>views/actions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move the entry</source>
            <extracomment>views/actions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>New cycle</source>
            <extracomment>views/actions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next hit</source>
            <extracomment>views/actions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next message</source>
            <extracomment>views/actions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next pane</source>
            <extracomment>views/actions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next, previous completion</source>
            <extracomment>views/actions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Next, previous prompt</source>
            <extracomment>views/actions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Normal text size</source>
            <extracomment>views/actions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pause the policy update</source>
            <extracomment>views/actions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Policy update</source>
            <extracomment>views/actions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Previous hit</source>
            <extracomment>views/actions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Previous message</source>
            <extracomment>views/actions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Previous pane</source>
            <extracomment>views/actions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quit</source>
            <extracomment>views/actions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rank the completion</source>
            <extracomment>views/actions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Redo</source>
            <extracomment>views/actions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Redo {what}</source>
            <extracomment>views/window_actions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rewrite the completion</source>
            <extracomment>views/actions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Score the criterion</source>
            <extracomment>views/actions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scoring</source>
            <extracomment>views/actions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Search all dialogues…</source>
            <extracomment>views/actions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select the whole transcript</source>
            <extracomment>views/actions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Select; by words</source>
            <extracomment>views/actions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Send the message</source>
            <extracomment>views/actions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Servers…</source>
            <extracomment>views/actions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Settings</source>
            <extracomment>views/actions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show and move the caret</source>
            <extracomment>views/actions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Smaller text</source>
            <extracomment>views/actions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stop what runs</source>
            <extracomment>views/actions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Strength of the adapter…</source>
            <extracomment>views/actions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Summary</source>
            <extracomment>views/actions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tie, both bad</source>
            <extracomment>views/actions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <extracomment>views/actions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo {what}</source>
            <extracomment>views/window_actions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>View</source>
            <extracomment>views/actions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wait for the update, or end the vote first.</source>
            <extracomment>views/window_handlers.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the models can do…</source>
            <extracomment>views/actions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was imported…</source>
            <extracomment>views/actions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write a report of this cycle…</source>
            <extracomment>views/actions.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>attention</name>
        <message>
            <source>Answering the held-out prompts</source>
            <extracomment>views/attention.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answering the labyrinth prompts</source>
            <extracomment>views/attention.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Loading the model</source>
            <extracomment>views/attention.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The draft of the summary</source>
            <extracomment>views/attention.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The export</source>
            <extracomment>views/attention.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The import</source>
            <extracomment>views/attention.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The installation</source>
            <extracomment>views/attention.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The policy update</source>
            <extracomment>views/attention.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The reply</source>
            <extracomment>views/attention.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was running</source>
            <extracomment>views/attention.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{what} has ended.</source>
            <extracomment>views/attention.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{what} has stopped: something went wrong.</source>
            <extracomment>views/attention.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{what} is paused.</source>
            <extracomment>views/attention.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>backups</name>
        <message numerus="yes">
            <source>%n cycles</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n messages</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message numerus="yes">
            <source>%n scores</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>A backup that you keep elsewhere</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A passphrase of several words. Without it nobody can read the file, you neither.</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back up now</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Backups</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Backups (*.age *.duckdb)</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Backups are made by themselves while you work, and each was opened and counted before it was kept. Restoring keeps the present store beside; what you wrote since the newest backup is brought back from the journal.</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>From a file…</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore the backup of {when}?</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore {name}?</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save encrypted…</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The passphrase of {name}</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The present store is kept beside, in the folder recovery. Nothing is deleted.</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no backup yet. The first one is made after ten minutes.</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where to keep the encrypted backup</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>automatic</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>before a new version</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>before the store was changed</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>by hand</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{cycles}, {messages}, {scores} · {size} · {why}</source>
            <extracomment>views/backups_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>bin</name>
        <message>
            <source>Bin</source>
            <extracomment>views/bin_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deleted cycles are in no list, and nothing of them is lost. Put one back, or erase it for good: then it is gone from the store and from every backup.</source>
            <extracomment>views/bin_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Erase all for good…</source>
            <extracomment>views/bin_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Erase for good</source>
            <extracomment>views/bin_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Erase for good: {numbers}?</source>
            <extracomment>views/bin_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Erase for good…</source>
            <extracomment>views/bin_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put back</source>
            <extracomment>views/bin_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The bin is empty.</source>
            <extracomment>views/bin_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This cannot be undone. It goes from the store, the journal and every backup here. Adapters that learned from it stay and may repeat it; what you exported or saved elsewhere stays too.</source>
            <extracomment>views/bin_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Untitled</source>
            <extracomment>views/bin_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>begun {day}</source>
            <extracomment>views/bin_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>cycles</name>
        <message numerus="yes">
            <source>%Ln older ones are not shown. Find them by number, title or words.</source>
            <extracomment>views/cycles_dialog.py</extracomment>
            <translation type="unfinished">
                <numerusform />
            </translation>
        </message>
        <message>
            <source>All cycles</source>
            <extracomment>views/cycles_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Bin…</source>
            <extracomment>views/cycles_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete</source>
            <extracomment>views/cycles_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Deleting a cycle puts it into the bin, and nothing of it is lost: it can be put back as it was. While it is there, nothing is learned from it, and it is in no data set.</source>
            <extracomment>views/cycles_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find by number, title or words of the dialogue</source>
            <extracomment>views/cycles_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No cycle has this number or title, and no dialogue these words.</source>
            <extracomment>views/cycles_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open</source>
            <extracomment>views/cycles_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo</source>
            <extracomment>views/cycles_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo the deletion</source>
            <extracomment>views/cycles_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Undo the putting back</source>
            <extracomment>views/cycles_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Untitled</source>
            <extracomment>views/cycles_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>begun {day}</source>
            <extracomment>views/cycles_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>begun {day}, open now</source>
            <extracomment>views/cycles_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>difficulty_words</name>
        <message>
            <source>Estimated from the text: words {words}, negations {negations}, conditions {conditions}, sentences about other things {strangers}, sentences between a fact and the question {distance}. How your policy does is told by your scores alone.</source>
            <extracomment>views/widgets/difficulty_words.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>difficulty high</source>
            <extracomment>views/widgets/difficulty_words.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>difficulty low</source>
            <extracomment>views/widgets/difficulty_words.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>difficulty medium</source>
            <extracomment>views/widgets/difficulty_words.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>entry_source</name>
        <message>
            <source>added by you</source>
            <extracomment>views/widgets/entry_source.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>drafted by a model</source>
            <extracomment>views/widgets/entry_source.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>extracted from the dialogue</source>
            <extracomment>views/widgets/entry_source.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>from another branch</source>
            <extracomment>views/widgets/entry_source.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>from message {number}</source>
            <extracomment>views/widgets/entry_source.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>yours</source>
            <extracomment>views/widgets/entry_source.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{quote}”</source>
            <extracomment>views/widgets/entry_source.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>exporting</name>
        <message>
            <source>Where to put the folder</source>
            <extracomment>views/exporting.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where to write the report</source>
            <extracomment>views/exporting.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>handover</name>
        <message>
            <source>The folder that the other machine wrote</source>
            <extracomment>views/handover.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where to put the folder for the other machine</source>
            <extracomment>views/handover.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>kept</name>
        <message>
            <source>Close</source>
            <extracomment>views/kept_list.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Passphrase</source>
            <extracomment>views/kept_list.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>models</name>
        <message>
            <source>Add a folder…</source>
            <extracomment>views/models_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Folder of a model</source>
            <extracomment>views/models_desk.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Install</source>
            <extracomment>views/models_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its files are deleted from this computer. It can be installed again.</source>
            <extracomment>views/models_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its folder and all files in it stay where they are.</source>
            <extracomment>views/models_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Models</source>
            <extracomment>views/models_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Models that your policy can be made of. A folder of your own is used where it is; taking it out of the list deletes nothing in it.</source>
            <extracomment>views/models_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove</source>
            <extracomment>views/models_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove {name} from the models?</source>
            <extracomment>views/models_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove…</source>
            <extracomment>views/models_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use</source>
            <extracomment>views/models_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Verify</source>
            <extracomment>views/models_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Verifying {name}</source>
            <extracomment>views/models_desk.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>installed</source>
            <extracomment>views/models_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>used now</source>
            <extracomment>views/models_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>your folder</source>
            <extracomment>views/models_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>your folder, not there now</source>
            <extracomment>views/models_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} can be used now.</source>
            <extracomment>views/models_desk.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name} is no longer in the list.</source>
            <extracomment>views/models_desk.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{name}: every file is as it should be.</source>
            <extracomment>views/models_desk.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{title} · not installed · fetches {fetch}, then takes {size} · {licence}</source>
            <extracomment>views/models_dialog.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>palette</name>
        <message>
            <source>A few letters of an action or a cycle</source>
            <extracomment>views/command_palette.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Commands</source>
            <extracomment>views/command_palette.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Commands found</source>
            <extracomment>views/command_palette.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Find a command</source>
            <extracomment>views/command_palette.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No action or cycle has these letters.</source>
            <extracomment>views/command_palette.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not possible now</source>
            <extracomment>views/command_palette.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open cycle {number} · {title}</source>
            <extracomment>views/command_palette.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Something runs</source>
            <extracomment>views/command_palette.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Untitled</source>
            <extracomment>views/command_palette.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>safe</name>
        <message>
            <source>An encrypted backup is in {file}.</source>
            <extracomment>views/safe.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Encrypting</source>
            <extracomment>views/safe.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No encrypted backup was written.</source>
            <extracomment>views/safe.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was restored or changed.</source>
            <extracomment>views/safe.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restoring</source>
            <extracomment>views/safe.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restoring the backup</source>
            <extracomment>views/safe.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The backup was restored. The store of before is kept in {folder}.</source>
            <extracomment>views/safe.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Until it is in place nothing is changed.</source>
            <extracomment>views/safe.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>sensitive</name>
        <message>
            <source>The policy learns what one person likes, and may come to please rather than to be right. In education or therapy do not rely on it: let a person who answers for it check what it says.</source>
            <extracomment>views/sensitive.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>sentences</name>
        <message>
            <source> and another </source>
            <extracomment>ouroboros_backends/shared/keeping.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source> and asks to wait {0} seconds</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source> and no </source>
            <extracomment>models/servers.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>4-bit weights need the package bitsandbytes, which is not installed.</source>
            <extracomment>ouroboros_backends/torch/quantisation.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A backup is being made.</source>
            <extracomment>session/keeping.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A backup was made: {0} cycles, {1} messages.</source>
            <extracomment>session/keeping.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A checkpoint can hold plain files only.</source>
            <extracomment>worker/checkpoints.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A completion holds tokens that this model does not know.</source>
            <extracomment>ouroboros_backends/shared/policy.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A completion to the token: ids, logprobs, what teachers said of it, the reward.</source>
            <extracomment>exports/experiences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A dialogue as ShareGPT writes it.</source>
            <extracomment>exports/sharegpt.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A dialogue as chat messages.</source>
            <extracomment>exports/transcripts.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A dialogue, the facts and conclusions drafted from it, and which were approved as is.</source>
            <extracomment>exports/stepwise.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A held-out labyrinth prompt is among the scored ones; it is never trained on.</source>
            <extracomment>session/material.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A labyrinth prompt needs a text.</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A message answers one that is not in the dialogue.</source>
            <extracomment>imports/chatgpt.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A number has {0} digits.</source>
            <extracomment>imports/strict_json.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A part of the store that holds nothing of yours was damaged, and was written anew; nothing is lost. The damaged file is kept in {0}.</source>
            <extracomment>storage/reporting.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A part of the store {0} is damaged and cannot be read.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A policy on a server is updated by that server.</source>
            <extracomment>session/handover.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A policy update can learn from demonstrations and preferences only.</source>
            <extracomment>session/importing.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A policy update needs about {0}, but only {1} are free.</source>
            <extracomment>core/fit.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A policy update needs about {0}, you have {1} free; it takes {2}.</source>
            <extracomment>core/fit.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A policy update of this cycle was interrupted.</source>
            <extracomment>session/policy_update.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A predicted reward counts less by this many standard deviations.</source>
            <extracomment>settings.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A prompt and an answer, true where its reward is above 0, false where it is below.</source>
            <extracomment>exports/labels.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A prompt with a better and a worse answer, and whether a ranking or a rewrite says so.</source>
            <extracomment>exports/preferences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A prompt, and how the teacher would have answered it (a rewrite).</source>
            <extracomment>exports/demonstrations.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A ranking is of the completions of one labyrinth prompt.</source>
            <extracomment>session/scoring.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A score of {0} is not from 1 to 5.</source>
            <extracomment>imports/rows.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A scored labyrinth prompt is also in an imported benchmark; it is never trained on.</source>
            <extracomment>session/material.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A server needs a name and the id of a model.</source>
            <extracomment>core/servers.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A server whose model compares answers; its opinion is never a score of yours.</source>
            <extracomment>settings.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A server whose model drafts summaries and rephrases labyrinth prompts.</source>
            <extracomment>settings.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A setting of this model is not a number.</source>
            <extracomment>ouroboros_backends/shared/options.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A simpler PPO for prompts with several scored completions each: every completion is compared with the others as a whole.</source>
            <extracomment>core/methods.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>A teacher's name has 1 to {0} characters.</source>
            <extracomment>session/teachers.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add an entry to the fact ledger or the logic map, and approve the summary.</source>
            <extracomment>core/prompting.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add at least one, then approve.</source>
            <extracomment>session/summary.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add credit there, or choose another server.</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add facts to the summary, or choose other transformations.</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add facts to the summary, or edit the prompt's text by hand.</source>
            <extracomment>core/prompting.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add it as it is: {0}</source>
            <extracomment>session/converting.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add one under “Servers…” in the settings, or with: ouroboros servers add.</source>
            <extracomment>models/servers.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Add what is missing.</source>
            <extracomment>models/servers.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agree again.</source>
            <extracomment>models/servers.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Agree under “Servers…” in the menu, or with: ouroboros servers agree {0}</source>
            <extracomment>wiring.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>All completions of a prompt have the same reward: there is nothing to prefer.</source>
            <extracomment>ouroboros_backends/echo/policy.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Altered detail</source>
            <extracomment>transformations/altered_detail.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An action was being saved when the program ended: it may be missing.</source>
            <extracomment>storage/reporting.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An adapter answers</source>
            <extracomment>session/arena.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An adapter does not meet itself.</source>
            <extracomment>session/arena.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An answer with a teacher's flag, comment, marked words, its rank, and if all were bad.</source>
            <extracomment>exports/remarks.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An entry has at most {0} characters and {1} levels.</source>
            <extracomment>imports/strict_json.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>An entry is empty.</source>
            <extracomment>session/summary.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Another server has this name.</source>
            <extracomment>models/servers.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Answer the labyrinth prompts again, and score the new completions.</source>
            <extracomment>ouroboros_backends/shared/update.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Any adapter can be made live from the lineage.</source>
            <extracomment>session/gate.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Apache 2.0</source>
            <extracomment>exports/licences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Apache License 2.0</source>
            <extracomment>core/licences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Approve the summary first.</source>
            <extracomment>core/cycle.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask it again: it goes on with these.</source>
            <extracomment>session/judging.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask who made it, and state licence and authors.</source>
            <extracomment>session/importing.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ask whoever made it for the whole data set.</source>
            <extracomment>imports/bundle.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asked for “{0}” it answers as “{1}”.</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asking the package index</source>
            <extracomment>models/download.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Asking {0} what it can do</source>
            <extracomment>session/assistants.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>At {0} % of {1} pairs the judge changed its mind with the order.</source>
            <extracomment>session/judging.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>BSD 2-Clause "Simplified" License</source>
            <extracomment>core/licences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>BSD 3-Clause "New" or "Revised" License</source>
            <extracomment>core/licences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>BSD Zero Clause License</source>
            <extracomment>core/licences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Back to the live adapter</source>
            <extracomment>session/arena.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Backend</source>
            <extracomment>settings.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Begin a new cycle, or choose a model with a longer context.</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Best of n replies</source>
            <extracomment>settings.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>CC BY 4.0: with your name</source>
            <extracomment>exports/licences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>CC BY-SA 4.0: with your name, under the same licence</source>
            <extracomment>exports/licences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>CC0 1.0: no rights kept</source>
            <extracomment>exports/licences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change the wording.</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Change what it names in settings, or choose another model.</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Character card</source>
            <extracomment>imports/character_card.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ChatGPT export</source>
            <extracomment>imports/chatgpt.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check its name and its folder.</source>
            <extracomment>storage/restoring.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check that it may be written to and that the disk is not full.</source>
            <extracomment>models/download.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check that the folder may be written to and that the disk is not full.</source>
            <extracomment>settings.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the disk, then try again; the original is as it was.</source>
            <extracomment>ouroboros_backends/torch/safetensors_files.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the disk, try again.</source>
            <extracomment>models/download.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the folder, or install the model again.</source>
            <extracomment>ouroboros_backends/shared/folders.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the key in settings.</source>
            <extracomment>ouroboros_backends/openai/refusing.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Check the network and try again, or put {0} into {1}.</source>
            <extracomment>models/download.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checking the adapter</source>
            <extracomment>worker/checkpoints.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checking the backup</source>
            <extracomment>storage/backups.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checking the candidate adapter</source>
            <extracomment>session/handover.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checking the files</source>
            <extracomment>models/manifest.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Checking {0}</source>
            <extracomment>models/download.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose PPO or RLOO, or a model that learns otherwise.</source>
            <extracomment>ouroboros_backends/echo/policy.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose PPO or RLOO; both learn from rewrites and rankings as well.</source>
            <extracomment>ouroboros_backends/shared/policy.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a causal language model.</source>
            <extracomment>ouroboros_backends/torch/models.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a file with at least one row.</source>
            <extracomment>imports/lines.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a file.</source>
            <extracomment>imports/reading.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a folder that you may write to, with --to.</source>
            <extracomment>session/converting.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a folder with config.json and model.safetensors.</source>
            <extracomment>models/library.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a local model in settings to train one.</source>
            <extracomment>session/policy_update.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a model of an architecture that transformers knows.</source>
            <extracomment>ouroboros_backends/shared/folders.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a model that has a tokenizer.json.</source>
            <extracomment>ouroboros_backends/shared/folders.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a model that has one (eos_token in tokenizer_config.json).</source>
            <extracomment>ouroboros_backends/shared/chat.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a model that runs on this computer for that.</source>
            <extracomment>ouroboros_backends/openai/policy.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose a whole data set.</source>
            <extracomment>imports/reading.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose an adapter made by it.</source>
            <extracomment>ouroboros_backends/echo/policy.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another adapter, or go back to the bare policy.</source>
            <extracomment>worker/checkpoints.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another backend.</source>
            <extracomment>worker/runner.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another backup.</source>
            <extracomment>storage/restoring.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another file.</source>
            <extracomment>session/importing.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another folder with --to.</source>
            <extracomment>session/converting.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another folder, or free some space on the disk.</source>
            <extracomment>exports/writing.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another model, or update transformers.</source>
            <extracomment>ouroboros_backends/shared/folders.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another model.</source>
            <extracomment>ouroboros_backends/mlx/guard.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another name.</source>
            <extracomment>models/servers.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another one, or add them by name.</source>
            <extracomment>session/teachers.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another place, or free some space on the disk.</source>
            <extracomment>storage/parquet.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another place.</source>
            <extracomment>storage/sealing.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another with --name.</source>
            <extracomment>models/library.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose another.</source>
            <extracomment>worker/checkpoints.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose one at least.</source>
            <extracomment>session/exporting.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose one from the list.</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose one in settings.</source>
            <extracomment>session/models.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose one in settings; a server is added there.</source>
            <extracomment>session/assistants.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose one of its models in settings.</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose one of: {0}.</source>
            <extracomment>models/servers.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose that model in settings, then open the cycle again.</source>
            <extracomment>session/session.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the archive that the service sent you.</source>
            <extracomment>imports/chatgpt.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the export.</source>
            <extracomment>imports/chatgpt.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the folder of a Hugging Face model, not the one above or below it.</source>
            <extracomment>models/library.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the folder that holds pytorch_model.bin or its parts.</source>
            <extracomment>ouroboros_backends/torch/pickled.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the folder that the update on the other machine wrote.</source>
            <extracomment>session/handover.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the model that the cycle was exported with, then import again.</source>
            <extracomment>session/handover.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the name of a new folder.</source>
            <extracomment>exports/writing.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose the one before it; nothing was changed.</source>
            <extracomment>storage/backups.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose two.</source>
            <extracomment>session/arena.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose {0}.</source>
            <extracomment>session/importing.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Choose “Instructions” instead, which changes no weights.</source>
            <extracomment>ouroboros_backends/openai/refusing.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close every window that uses it and check that the folder may be written to.</source>
            <extracomment>models/library.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close other applications and try again.</source>
            <extracomment>worker/client.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close other applications to free memory, or choose a smaller model in settings. Everything you wrote and scored is saved.</source>
            <extracomment>session/opening.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close other applications to free {0}, or choose a smaller model in settings.</source>
            <extracomment>core/workload.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close other applications to free {0}, or let another machine make the update. Or ask for fewer or shorter completions to a prompt in settings ({1}), or choose a smaller model, and answer the prompts again.</source>
            <extracomment>core/workload.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close other applications, ask for fewer or shorter completions, or choose a smaller model.</source>
            <extracomment>worker/runner.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close other applications, or choose a smaller model.</source>
            <extracomment>core/fit.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close other applications, or get the model as safetensors.</source>
            <extracomment>ouroboros_backends/torch/pickled.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close other applications, or lower the tokens of a micro-batch.</source>
            <extracomment>ouroboros_backends/shared/transaction.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close other programs, then try again.</source>
            <extracomment>storage/sealing.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Close the application and open it again.</source>
            <extracomment>wiring.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Community Data License Agreement Permissive 1.0</source>
            <extracomment>core/licences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Community Data License Agreement Permissive 2.0</source>
            <extracomment>core/licences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Community Data License Agreement Sharing 1.0</source>
            <extracomment>core/licences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare first.</source>
            <extracomment>session/gate.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Compare it with the live policy, then promote or discard it.</source>
            <extracomment>session/handover.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Completions a prompt</source>
            <extracomment>settings.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Completions you did not score count too, at what the reward model expects of you.</source>
            <extracomment>settings.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Continual: fitted again after each sitting; frozen: stays as first fitted.</source>
            <extracomment>settings.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contradicts itself or the argument</source>
            <extracomment>core/rubrics.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contradicts or invents facts</source>
            <extracomment>core/rubrics.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Contrast</source>
            <extracomment>settings.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Convert them to safetensors: {0}</source>
            <extracomment>models/library.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Convert them: {0}</source>
            <extracomment>ouroboros_backends/shared/folders.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy it again, alone and whole.</source>
            <extracomment>models/keys.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy it to the other machine, run there: {0}. Then bring ADAPTER back.</source>
            <extracomment>session/handover.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy or download it again.</source>
            <extracomment>imports/parquet.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy or download the file again.</source>
            <extracomment>imports/archive.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy or download the file again: a part of it is missing.</source>
            <extracomment>imports/strict_json.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the file again from where it came from.</source>
            <extracomment>ouroboros_backends/torch/pickled.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the file again.</source>
            <extracomment>models/library.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy the whole folder again from where the update was made.</source>
            <extracomment>session/handover.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy tokenizer.json and tokenizer_config.json from where the model came from.</source>
            <extracomment>models/library.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copy your data to another disk: this one may be failing. Then try again.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copying the adapter</source>
            <extracomment>session/handover.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Copying what stays</source>
            <extracomment>storage/archive.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Correct the model's settings.</source>
            <extracomment>ouroboros_backends/shared/options.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cost</source>
            <extracomment>a word in sentences</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Count from one to ten, in words.</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Creative Commons Attribution 3.0</source>
            <extracomment>core/licences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Creative Commons Attribution 4.0</source>
            <extracomment>core/licences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Creative Commons Attribution Share Alike 3.0</source>
            <extracomment>core/licences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Creative Commons Attribution Share Alike 4.0</source>
            <extracomment>core/licences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Creative Commons Zero 1.0</source>
            <extracomment>core/licences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cycle {0} is back.</source>
            <extracomment>session/keeping.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cycle {0} is in the bin.</source>
            <extracomment>session/keeping.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Cycle {0} of this import is open, or you have worked on it.</source>
            <extracomment>session/importing.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Data set of this program</source>
            <extracomment>imports/bundle.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete it yourself if you no longer want it.</source>
            <extracomment>models/library.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete it, or paste the text again.</source>
            <extracomment>worker/client.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Delete the character shown as a box or a question mark, and send it again.</source>
            <extracomment>core/dialogue.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Demonstrations</source>
            <extracomment>exports/demonstrations.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Dialogues become cycles of a policy, and none was opened yet.</source>
            <extracomment>session/importing.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Distractors</source>
            <extracomment>transformations/distractors.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Do not open it with other programs either; get the model as safetensors.</source>
            <extracomment>ouroboros_backends/torch/pickled.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Do not open this file, unless you know who made it.</source>
            <extracomment>imports/archive.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Does not follow from the premises</source>
            <extracomment>core/rubrics.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Done</source>
            <extracomment>ouroboros_backends/torch/convert.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Double negation</source>
            <extracomment>transformations/double_negation.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Download it again, or choose a model in safetensors format.</source>
            <extracomment>ouroboros_backends/torch/convert.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Download it again.</source>
            <extracomment>ouroboros_backends/torch/convert.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Download the card again.</source>
            <extracomment>imports/character_card.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Download the card itself, not a preview of it.</source>
            <extracomment>imports/character_card.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Downloading</source>
            <extracomment>models/download.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Draft it again.</source>
            <extracomment>session/summary.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Draft it, or write it.</source>
            <extracomment>session/summary.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Drop this prompt, or edit its text by hand.</source>
            <extracomment>core/prompting.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Echo (no model, for trying things out)</source>
            <extracomment>ouroboros_backends/echo/__init__.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Echo does not learn by {0}.</source>
            <extracomment>ouroboros_backends/echo/policy.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Edit or drop that prompt, then start again.</source>
            <extracomment>session/material.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Encrypted.</source>
            <extracomment>models/disclosure.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Enter its key again in settings.</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Erasing for good</source>
            <extracomment>session/keeping.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Erasing the backups</source>
            <extracomment>storage/archive.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every completion of the candidate ran into the length limit without coming to an end, which those of the live policy did not. The candidate was rejected; the live adapter is unchanged. Score completions that never end lower, or rewrite one, and update again.</source>
            <extracomment>core/guards.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every fact that matters is right</source>
            <extracomment>core/rubrics.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Every labyrinth prompt has its completions.</source>
            <extracomment>session/scoring.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything up to {0} is here.</source>
            <extracomment>storage/reporting.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Everything you wrote and scored is saved. Repeat the last step when the model is ready; if it stops again, close other applications to free memory.</source>
            <extracomment>session/interruption.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Exactly the persona</source>
            <extracomment>core/rubrics.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Example {0} has an empty message, or nothing that is answered.</source>
            <extracomment>ouroboros_backends/openai/training_rows.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fewer than two teachers have scored this completion.</source>
            <extracomment>session/teachers.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>File too large</source>
            <extracomment>storage/problems.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Fill in both.</source>
            <extracomment>core/servers.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Finding this out took {0} small requests.</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Follows fully and says so clearly</source>
            <extracomment>core/rubrics.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Follows in part, or leaves it open</source>
            <extracomment>core/rubrics.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Follows, with a small slip</source>
            <extracomment>core/rubrics.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For rankings and rewrites: learns which of two answers you prefer, and needs no scores.</source>
            <extracomment>core/methods.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For rewrites alone: learns to answer in your words; useful at the beginning, when hardly any completion deserves a good score.</source>
            <extracomment>core/methods.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For scores that tell good from bad and little more: all that is above neutral counts as good, all below as bad, rewrites as good.</source>
            <extracomment>core/methods.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>For {0}, {1} first.</source>
            <extracomment>core/methods.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Free at least {0} MB, then try again.</source>
            <extracomment>storage/copying.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Free some space and try again. Nothing was overwritten.</source>
            <extracomment>worker/runner.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Free some space on the disk, or copy the folder here again.</source>
            <extracomment>session/handover.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Free some space on this disk, then try again.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Free some space, or set OUROBOROS_MODELS to a folder on another disk.</source>
            <extracomment>models/download.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Get it as safetensors: files that end in .safetensors hold numbers only.</source>
            <extracomment>models/library.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Get the model as safetensors from where it came from.</source>
            <extracomment>ouroboros_backends/torch/safetensors_files.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give it its own.</source>
            <extracomment>models/servers.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give them a weight above 0, or let another teacher settle it.</source>
            <extracomment>session/teachers.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Give yourself the right to write there, or choose another folder.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Given up by you {0}. The live adapter is unchanged.</source>
            <extracomment>session/policy_update.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go back to an earlier adapter, or install the model again.</source>
            <extracomment>ouroboros_backends/shared/measuring.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go back to an earlier adapter.</source>
            <extracomment>ouroboros_backends/mlx/drawing.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go back to another adapter.</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Go on with the plain format, or choose another model.</source>
            <extracomment>models/templates.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Held-out prompts</source>
            <extracomment>settings.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Helper</source>
            <extracomment>settings.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>High draws stronger texts and edges; system follows the desktop where it says so.</source>
            <extracomment>settings.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Higher is livelier, 0 always gives the likeliest reply; scored answers are drawn at 1.</source>
            <extracomment>settings.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How far all policy updates of one cycle may move the policy together, in nats a token.</source>
            <extracomment>settings.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How far one update may move the policy.</source>
            <extracomment>settings.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How many answers you compare for each labyrinth prompt.</source>
            <extracomment>settings.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>How {0} reads positions cannot be compared with its config.json.</source>
            <extracomment>ouroboros_backends/mlx/guard.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Hypothetical frame</source>
            <extracomment>transformations/hypothetical_frame.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ISC License</source>
            <extracomment>core/licences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>If you trust that address, put it into settings in place of this one.</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import it as rows of JSON.</source>
            <extracomment>imports/sharegpt.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import it where the cycle was exported.</source>
            <extracomment>session/handover.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Import the file again.</source>
            <extracomment>session/importing.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>In voice, with a small slip</source>
            <extracomment>core/rubrics.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Install Ouroboros again.</source>
            <extracomment>models/packed.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Install it first.</source>
            <extracomment>ouroboros_backends/mlx/policy.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Install it with: pip install 'ouroboros-desktop[baselines]'; or choose PPO.</source>
            <extracomment>ouroboros_backends/torch/trainers.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Install it with: pip install 'ouroboros-desktop[quantised]', or choose int8.</source>
            <extracomment>ouroboros_backends/torch/quantisation.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Install the embedded model on this computer: it reads the replies to compare.</source>
            <extracomment>session/best_of.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Install the embedded model on this computer: it reads what a server writes.</source>
            <extracomment>session/predictions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Install the model again.</source>
            <extracomment>ouroboros_backends/mlx/network.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Install the model, or choose another.</source>
            <extracomment>ouroboros_backends/shared/folders.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Install the newest version, then open it again.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Install them with: pip install 'ouroboros-desktop[{0}]'.</source>
            <extracomment>worker/runner.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Install {0}, or add your own folder: ouroboros models add.</source>
            <extracomment>models/catalog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Installing the model</source>
            <extracomment>session/models.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Instructions (no weights change)</source>
            <extracomment>core/methods.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It answers as a stream.</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It begins with https:// or http://, such as http://127.0.0.1:8080/v1.</source>
            <extracomment>core/servers.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It cannot be taught: it offers no fine-tuning.</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It counts the tokens</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It does not count tokens; they are estimated</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It does not keep</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It does not list “{0}”, and answers with the model it has.</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It has a field “{0}”, and keys do not belong into a file.</source>
            <extracomment>models/servers.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It has no list of its models.</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It has no responses API.</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It has no {0}.</source>
            <extracomment>models/servers.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It has the responses API.</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It is in the list of adapters.</source>
            <extracomment>session/handover.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It keeps</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It knows “{0}”.</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It may be wrong: judge for yourself.</source>
            <extracomment>session/summary.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It needs about 2 GB of memory: close other applications, then try again.</source>
            <extracomment>session/installing.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It offers fine-tuning.</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It tells no logprobs.</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It was withdrawn.</source>
            <extracomment>session/importing.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>It writes {0}.</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its agreed is not a day such as 2026-11-26.</source>
            <extracomment>models/servers.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its field “{0}” is not known.</source>
            <extracomment>models/servers.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its logprobs are not those of the tokens it writes; they are not used.</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its logprobs are those of the tokens it writes.</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Its {0} is not {1}.</source>
            <extracomment>models/servers.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Judge</source>
            <extracomment>settings.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>KL budget of a cycle</source>
            <extracomment>settings.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keeping the present store beside</source>
            <extracomment>storage/restoring.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Key from {0}</source>
            <extracomment>models/disclosure.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Key in memory until you quit</source>
            <extracomment>models/disclosure.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Key in the keyring</source>
            <extracomment>models/disclosure.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Keys 1 to 5 give a score without a modifier key.</source>
            <extracomment>settings.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Known settings: {0}.</source>
            <extracomment>ouroboros_backends/shared/options.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>LM Studio</source>
            <extracomment>core/servers.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Labels</source>
            <extracomment>exports/labels.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Labyrinth prompts a cycle kept for the promotion gate.</source>
            <extracomment>settings.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Labyrinth prompts a cycle whose answers you score.</source>
            <extracomment>settings.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Learn from predicted rewards</source>
            <extracomment>settings.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Learning, epoch {0}</source>
            <extracomment>ouroboros_backends/shared/step.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave it as it is, or withdraw it.</source>
            <extracomment>session/importing.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave out names, passwords and what follows ? or #; a key has its own field.</source>
            <extracomment>core/servers.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Leave quantisation off, or let each GPU hold the whole model, without FSDP.</source>
            <extracomment>ouroboros_backends/torch/several.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Less motion</source>
            <extracomment>settings.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let a dialogue leave, or score, rank and rewrite some completions first.</source>
            <extracomment>exports/bundle.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let teacher and policy take turns, or choose another model.</source>
            <extracomment>ouroboros_backends/shared/chat.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let the policy answer each labyrinth prompt at least twice.</source>
            <extracomment>session/calibration.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Let two adapters meet first.</source>
            <extracomment>session/arena.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Light or dark, or as the system has it.</source>
            <extracomment>settings.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>List them with `ouroboros store backups`.</source>
            <extracomment>storage/backups.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>LoRA on bare parameters</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>LoRA's rank and alpha must be above 0, and its layers not below.</source>
            <extracomment>ouroboros_backends/shared/options.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Load the model again.</source>
            <extracomment>worker/client.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Load the model first.</source>
            <extracomment>worker/runner.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Loading an adapter</source>
            <extracomment>session/arena.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Loading the adapter that the update began at</source>
            <extracomment>session/policy_update.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Loading the candidate</source>
            <extracomment>session/gate.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Loading the model</source>
            <extracomment>session/opening.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Log in to the network with a browser, or look at the address in settings.</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Long-horizon recall</source>
            <extracomment>transformations/long_horizon_recall.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Longest answer (tokens)</source>
            <extracomment>settings.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Longest reply (tokens)</source>
            <extracomment>settings.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at the address in settings and at this computer's clock.</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at the address in settings and whether the network works.</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at the address in settings, and enter the key again.</source>
            <extracomment>ouroboros_backends/openai/client.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look at the address in settings; it often ends in /v1.</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look for it on the service's own page, then start a new update.</source>
            <extracomment>ouroboros_backends/openai/job.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look there whether the key may use “{0}”.</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Look whether it runs and whether the network works.</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Looking for personal data</source>
            <extracomment>session/exporting.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Lower the learning rate, and try again; the adapter is unchanged.</source>
            <extracomment>ouroboros_backends/shared/transaction.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>MB</source>
            <extracomment>a word in sentences</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>MIT License</source>
            <extracomment>core/licences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>MLX</source>
            <extracomment>ouroboros_backends/mlx/__init__.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>MLX cannot build {0} as its config.json describes it.</source>
            <extracomment>ouroboros_backends/mlx/loading.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>MLX does not know the architecture of {0}.</source>
            <extracomment>ouroboros_backends/mlx/loading.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>MLX would read positions of {0} otherwise than its config.json says.</source>
            <extracomment>ouroboros_backends/mlx/guard.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make labyrinth prompts first.</source>
            <extracomment>core/cycle.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make labyrinth prompts, some of them held out.</source>
            <extracomment>session/arena.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Make more labyrinth prompts, or decide without a comparison.</source>
            <extracomment>session/gate.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Makes all text smaller or larger.</source>
            <extracomment>settings.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Making a backup</source>
            <extracomment>session/keeping.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Making the candidate live</source>
            <extracomment>session/gate.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Measuring the policy</source>
            <extracomment>ouroboros_backends/shared/measuring.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Measuring the reference policy</source>
            <extracomment>ouroboros_backends/shared/preferences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mend it.</source>
            <extracomment>models/servers.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mend the number.</source>
            <extracomment>core/servers.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Messages of tools are left out.</source>
            <extracomment>imports/chatgpt.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Model</source>
            <extracomment>settings.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Models here: {0}. Add a folder with: ouroboros models add FOLDER.</source>
            <extracomment>models/library.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mostly out of voice</source>
            <extracomment>core/rubrics.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Mostly wrong or beside the point</source>
            <extracomment>core/rubrics.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Move the store to another disk, then try again.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>NOT encrypted: whoever is on the way can read and change every word, and read your key.</source>
            <extracomment>models/disclosure.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Neither in voice nor out of it</source>
            <extracomment>core/rubrics.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nested conditionals</source>
            <extracomment>transformations/nested_conditionals.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No dialogue may leave yet.</source>
            <extracomment>session/exporting.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No format is chosen.</source>
            <extracomment>session/exporting.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No key</source>
            <extracomment>models/disclosure.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No kind of example known here has the fields: {0}.</source>
            <extracomment>imports/rows.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No model is chosen.</source>
            <extracomment>session/models.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No model is loaded.</source>
            <extracomment>worker/runner.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No module named pip</source>
            <extracomment>models/download.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No other prompt of this kind can be made from the summary.</source>
            <extracomment>core/prompting.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No other prompts of these kinds can be made from the summary.</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No price is entered; it may cost money all the same</source>
            <extracomment>models/disclosure.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No safe connection to {0} can be made: its certificate is not accepted</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No scored completion can be learned from yet.</source>
            <extracomment>session/material.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No server is added yet.</source>
            <extracomment>models/servers.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No space left|[Dd]isk quota|not enough space</source>
            <extracomment>storage/problems.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No weights change: the policy is told your persona snapshot's words and your best examples before every dialogue; for models on a server that offers no training.</source>
            <extracomment>core/methods.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>No {0} is chosen.</source>
            <extracomment>session/assistants.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody but the system speaks in this dialogue.</source>
            <extracomment>imports/rows.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody known here speaks as “{0}”.</source>
            <extracomment>imports/fields.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nobody reads what this policy writes, so nothing can be predicted.</source>
            <extracomment>session/predictions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Not for redistribution</source>
            <extracomment>exports/licences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing answers at the address of {0}, {1}</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is lost: resume the update, or give it up.</source>
            <extracomment>session/interruption.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing is said in this dialogue.</source>
            <extracomment>imports/chatgpt.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing moves by itself: no blinking caret, no running bars.</source>
            <extracomment>settings.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was changed. Restore a backup, put a copy of the store in its place, or choose another store.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Nothing was sent: you have not agreed yet that words go to {0}.</source>
            <extracomment>wiring.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ORDER BY ordinal DESC LIMIT {0}</source>
            <extracomment>storage/checking.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On a server: so many replies are drawn and the one the reward model expects you to like best is shown; the others stay as branches. No weights change.</source>
            <extracomment>settings.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On the way</source>
            <extracomment>models/disclosure.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On this computer, or on one that you put in the address; the model is what vLLM serves.</source>
            <extracomment>core/servers.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On this computer, with MLX. Versions up to 0.32 report wrong logprobs; they are not used.</source>
            <extracomment>core/servers.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On this computer. Start its server, and take the model id that it shows.</source>
            <extracomment>core/servers.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>On this computer. The model is a name that “ollama list” shows.</source>
            <extracomment>core/servers.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One action was</source>
            <extracomment>storage/reporting.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One cycle is erased.</source>
            <extracomment>session/keeping.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One message does not fit into what the {0} can read at once.</source>
            <extracomment>session/summary.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The judge agrees with you on {0}, no better than chance so far; its word is not used.</source>
            <extracomment>core/agreement.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The judge agrees with you on {0}.</source>
            <extracomment>core/agreement.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The {0}'s version could not be used, so the prompt stays as it was.</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The {0}'s versions of {1} prompts could not be used: they stay as they were.</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>skip</source>
            <extracomment>a word in sentences</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} messages do not fit into what the {1} can read at once.</source>
            <extracomment>session/summary.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} of {1} pairs ({2} %, 95 % interval {3} to {4} %)</source>
            <extracomment>core/agreement.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} of {1} pairs ({2} %, {3} to {4} %)</source>
            <extracomment>core/agreement.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>One reply is drawn, not {0}.</source>
            <extracomment>session/best_of.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Language</source>
            <extracomment>settings.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only the policy's messages can be generated again.</source>
            <extracomment>session/dialogue.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only the policy's messages can be put in your words.</source>
            <extracomment>session/dialogue.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only words of the completion can be marked.</source>
            <extracomment>session/scoring.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Only {0} dialogues can be imported at once.</source>
            <extracomment>imports/reading.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open Data Commons Attribution 1.0</source>
            <extracomment>core/licences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open Data Commons Open Database 1.0</source>
            <extracomment>core/licences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open Data Commons Public Domain 1.0</source>
            <extracomment>core/licences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open another cycle first; what you worked on stays.</source>
            <extracomment>session/importing.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open it again.</source>
            <extracomment>storage/database.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open it from the list of cycles. Undo withdraws it.</source>
            <extracomment>session/importing.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open it with PyTorch, or choose another model.</source>
            <extracomment>ouroboros_backends/mlx/guard.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the cycle again and repeat the last action.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the model that it was trained on.</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the model that wrote it.</source>
            <extracomment>ouroboros_backends/shared/policy.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the model that wrote them.</source>
            <extracomment>ouroboros_backends/shared/policy.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open the model with the settings that it was trained with.</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open them from the list of cycles.</source>
            <extracomment>session/importing.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Open “Chat template of the model…” in the menu, or run: ouroboros models template NAME.</source>
            <extracomment>session/opening.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>OpenAI has announced that gpt-4o leaves its API on 14 January 2027; put another model id in its place then. Fine-tuning is closed to organisations that are new there. Check the prices: they change.</source>
            <extracomment>core/servers.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Ordering the training</source>
            <extracomment>ouroboros_backends/openai/job.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Own work</source>
            <extracomment>core/licences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pack it as a plain zip archive.</source>
            <extracomment>imports/archive.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Partly right, or misses what matters</source>
            <extracomment>core/rubrics.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Persona pressure</source>
            <extracomment>transformations/persona_pressure.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pictures and other files are left out.</source>
            <extracomment>imports/chatgpt.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Policy update</source>
            <extracomment>session/policy_update.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Preference pairs</source>
            <extracomment>exports/preferences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Preference pairs, OpenAI</source>
            <extracomment>exports/openai_preferences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Prices and the budget are 0 or more.</source>
            <extracomment>core/servers.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Prompts that were answered or edited stay as they are; make more prompts.</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Prompts to learn from</source>
            <extracomment>settings.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Pronoun swap</source>
            <extracomment>transformations/pronoun_swap.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put the file back, then start the application again.</source>
            <extracomment>storage/database.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put the key into {0}, or start without that variable.</source>
            <extracomment>models/keys.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put the message in other words.</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Put the store back beside its log, or move the log elsewhere to begin a new store.</source>
            <extracomment>storage/opening.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Putting it in place</source>
            <extracomment>storage/restoring.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>PyTorch</source>
            <extracomment>ouroboros_backends/torch/__init__.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Quite another voice</source>
            <extracomment>core/rubrics.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Raise the budget under Settings, Servers, or ask for less.</source>
            <extracomment>core/spending.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Read it, edit it, and approve it first.</source>
            <extracomment>core/prompting.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading completions</source>
            <extracomment>worker/runner.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading the backup</source>
            <extracomment>storage/restoring.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading the description of the model</source>
            <extracomment>ouroboros_backends/torch/convert.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading the dialogues</source>
            <extracomment>session/exporting.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading the tokenizer</source>
            <extracomment>ouroboros_backends/torch/convert.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reading {0}</source>
            <extracomment>session/importing.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remarks</source>
            <extracomment>exports/remarks.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove chat_template.jinja from the folder: the plain format is used then.</source>
            <extracomment>models/templates.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Remove that model first.</source>
            <extracomment>ouroboros_backends/torch/convert.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reported speech</source>
            <extracomment>transformations/reported_speech.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore a backup from before, or go on: nothing else depends on it.</source>
            <extracomment>session/keeping.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Restore the newest backup: nothing that was saved since is lost.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Resume it at any time, also after closing the program; it ends in the same adapter.</source>
            <extracomment>session/interruption.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Resume it, or give it up.</source>
            <extracomment>session/interruption.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Reward model</source>
            <extracomment>settings.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rewrite {0} more completions, or reward them well, or choose “Instructions”, which changes no weights.</source>
            <extracomment>ouroboros_backends/openai/training_rows.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Right, with a small gap</source>
            <extracomment>core/rubrics.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rolling back</source>
            <extracomment>session/gate.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Rows of JSON</source>
            <extracomment>imports/text_rows.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Run a policy update first.</source>
            <extracomment>session/gate.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Run: ouroboros models convert FOLDER.</source>
            <extracomment>models/order.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Run: ouroboros models install {0}.</source>
            <extracomment>models/library.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Run: ouroboros models remove {0}, then add its folder again.</source>
            <extracomment>models/library.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Run: python -m ensurepip --upgrade, then try again.</source>
            <extracomment>models/download.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Run: python -m pip install --upgrade pip, then try again.</source>
            <extracomment>models/download.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SET allowed_directories=[{0}]</source>
            <extracomment>storage/opening.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SET autoinstall_known_extensions=false</source>
            <extracomment>storage/parquet.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SET autoload_known_extensions=false</source>
            <extracomment>storage/parquet.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SET checkpoint_threshold='16MB'</source>
            <extracomment>storage/opening.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SET enable_external_access=false</source>
            <extracomment>storage/foreign_parquet.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SET enable_progress_bar=false</source>
            <extracomment>storage/opening.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SET fsync_mode='{0}'</source>
            <extracomment>storage/opening.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SET lock_configuration=true</source>
            <extracomment>storage/foreign_parquet.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SET memory_limit='2GB'</source>
            <extracomment>storage/opening.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SET memory_limit='{0}'</source>
            <extracomment>storage/foreign_parquet.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SET temp_directory=''</source>
            <extracomment>storage/foreign_parquet.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SET temp_directory={0}</source>
            <extracomment>storage/opening.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SET threads=1</source>
            <extracomment>storage/parquet.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>SET threads=2</source>
            <extracomment>storage/opening.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save each list as a file of its own.</source>
            <extracomment>imports/strict_json.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save it as CSV again, with quotes around cells of several lines.</source>
            <extracomment>imports/csv_rows.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Save it as UTF-8 in the program that it comes from, then import it again.</source>
            <extracomment>imports/texts.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Saving the candidate adapter</source>
            <extracomment>session/policy_update.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Score a completion: it is then fitted again.</source>
            <extracomment>learning/reward_model_bytes.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Score a few completions in a new cycle: they are read as it is now.</source>
            <extracomment>session/predictions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Score a few more completions first.</source>
            <extracomment>session/predictions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Score completions of this model, then update it.</source>
            <extracomment>ouroboros_backends/echo/policy.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Score it on the scoring page; there is nothing to settle yet.</source>
            <extracomment>session/teachers.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Score or rewrite some completions first.</source>
            <extracomment>ouroboros_backends/shared/policy.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Score some completions first.</source>
            <extracomment>core/cycle.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Score some of them differently, or rewrite one.</source>
            <extracomment>ouroboros_backends/echo/policy.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Score them, or make prompts.</source>
            <extracomment>session/scoring.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Score with single keys</source>
            <extracomment>settings.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Scored experiences</source>
            <extracomment>exports/experiences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>See them with: ouroboros models list.</source>
            <extracomment>models/library.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Semantic trap</source>
            <extracomment>transformations/semantic_trap.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Sending the examples</source>
            <extracomment>ouroboros_backends/openai/job.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Server (OpenAI)</source>
            <extracomment>ouroboros_backends/openai/__init__.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Server {0}</source>
            <extracomment>models/servers.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set OUROBOROS_HOME and OUROBOROS_MODELS to folders that you may write to.</source>
            <extracomment>settings.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set OUROBOROS_MODELS to a folder that you may write to, on a disk with space.</source>
            <extracomment>session/installing.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set OUROBOROS_MODELS to a folder that you may write to.</source>
            <extracomment>models/library.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Set {0} for it: then it needs about {1}.</source>
            <extracomment>core/fit.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ShareGPT</source>
            <extracomment>exports/sharegpt.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shorten the dialogue, or allow a shorter answer.</source>
            <extracomment>ouroboros_backends/shared/policy.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show it without --withdraw: its state says whether it is used, and why.</source>
            <extracomment>models/templates.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Show the template without --approve: its digest stands above it.</source>
            <extracomment>models/templates.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Shuffled order</source>
            <extracomment>transformations/shuffled_order.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Silent repeats</source>
            <extracomment>settings.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Some of it was marked for {0} before; it cannot be both.</source>
            <extracomment>session/importing.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Split it into several files.</source>
            <extracomment>storage/foreign_parquet.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Split it into several messages.</source>
            <extracomment>core/dialogue.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stands beside your messages and scores, on this computer only.</source>
            <extracomment>settings.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start a new one.</source>
            <extracomment>session/policy_update.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start it without accelerate, or choose PPO or RLOO.</source>
            <extracomment>ouroboros_backends/torch/baselines.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start the policy update here, or choose a local model in settings.</source>
            <extracomment>session/handover.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Start the server, or look at its address in settings.</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Starting over: {0}</source>
            <extracomment>ouroboros_backends/shared/keeping.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Starting the converter</source>
            <extracomment>session/installing.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Steps</source>
            <extracomment>exports/stepwise.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Stopped by you. The live adapter is unchanged.</source>
            <extracomment>session/policy_update.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>String is too long</source>
            <extracomment>ouroboros_backends/torch/pickled.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Supervised fine-tuning needs {0} examples at least; there are {1}.</source>
            <extracomment>ouroboros_backends/openai/training_rows.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Supervised fine-tuning needs {0} examples at least; there is {1}.</source>
            <extracomment>ouroboros_backends/openai/training_rows.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Switch on in the export dialog, or by `ouroboros consent`, which ones may.</source>
            <extracomment>session/exporting.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take at least {0}; several words are good. Nobody can recover it.</source>
            <extracomment>storage/sealing.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take out the odd sign, or paste the text again as plain text.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take that rewrite or ranking back, then start again.</source>
            <extracomment>ouroboros_backends/openai/training_rows.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the field out, and give the key to: ouroboros servers key NAME.</source>
            <extracomment>models/servers.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Take the field out.</source>
            <extracomment>models/servers.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Talk first, then export again.</source>
            <extracomment>imports/chatgpt.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Talk with the policy first.</source>
            <extracomment>core/cycle.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Talk with the policy.</source>
            <extracomment>session/exporting.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Teacher</source>
            <extracomment>settings.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tell me a story about anything.</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Tell me when long work ends</source>
            <extracomment>settings.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Temperature of the dialogue</source>
            <extracomment>settings.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Text size (%)</source>
            <extracomment>settings.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That cycle was made with another model.</source>
            <extracomment>session/session.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>That policy update is not waiting to be resumed.</source>
            <extracomment>session/policy_update.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The Unlicense</source>
            <extracomment>core/licences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The adapter cannot be copied ({0}).</source>
            <extracomment>session/handover.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The adapter is the candidate of cycle {0}.</source>
            <extracomment>session/handover.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The adapter's file {0} is damaged.</source>
            <extracomment>session/handover.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The address holds more than a host and a path.</source>
            <extracomment>core/servers.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The architecture of {0} is not a language model known here.</source>
            <extracomment>ouroboros_backends/shared/folders.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The backup {0} is damaged.</source>
            <extracomment>storage/backups.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The candidate answers</source>
            <extracomment>session/gate.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The candidate's completions have become {0} times as long as the live policy's ({1} tokens in the middle instead of {2}). The candidate was rejected; the live adapter is unchanged. Score long-winded completions lower, or rewrite one briefly, and update again.</source>
            <extracomment>core/guards.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The chat template in {0} cannot be read.</source>
            <extracomment>models/templates.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The chat template of this model is not known here. It is not used before you have read and approved it; until then dialogues are written as a plain script of two speakers.</source>
            <extracomment>session/opening.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The checkpoint {0} is damaged: {1}.</source>
            <extracomment>worker/checkpoints.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The checkpoint {0} is not on this computer.</source>
            <extracomment>worker/checkpoints.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The checkpoint's file {0} is missing or damaged.</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The connection to {0} broke off</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The copy {0} is not whole.</source>
            <extracomment>storage/copying.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The disk is full.</source>
            <extracomment>worker/runner.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The disk that holds {0} does not allow a file of this size.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The disk that holds {0} is full ({1} MB are free).</source>
            <extracomment>storage/copying.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The disk that holds {0} is full.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The disk that holds {0} reports an error.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The download folder {0} cannot be used ({1}).</source>
            <extracomment>models/download.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The embedded model could not be opened; “ouroboros models verify” says why.</source>
            <extracomment>session/best_of.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The end of the store was damaged, as by a power cut, and was repaired. The damaged files are kept in {0}.</source>
            <extracomment>storage/reporting.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The entry of the model “{0}” in the library is damaged.</source>
            <extracomment>models/library.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The field “{0}” is not known here and is left out.</source>
            <extracomment>imports/fields.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file itself says that its licence is {0}.</source>
            <extracomment>session/importing.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file {0} cannot be written ({1}).</source>
            <extracomment>storage/sealing.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file {0} cannot be written: {1}.</source>
            <extracomment>storage/parquet.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file {0} could not be written whole.</source>
            <extracomment>storage/sealing.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file {0} does not open with this passphrase, or it is damaged.</source>
            <extracomment>storage/sealing.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file {0} is damaged.</source>
            <extracomment>storage/restoring.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file {0} is not a store, or its beginning is damaged.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file {0} needs more memory than is free.</source>
            <extracomment>storage/sealing.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The file {0} was moved, deleted or replaced while it was open.</source>
            <extracomment>storage/database.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The first line names the columns: prompt and completion, or prompt, chosen and rejected.</source>
            <extracomment>imports/csv_rows.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder {0} cannot be made ({1}).</source>
            <extracomment>settings.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder {0} cannot be written: {1}.</source>
            <extracomment>exports/writing.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder {0} has no readable config.json.</source>
            <extracomment>models/library.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The folder {0} was put there by hand, so it is left alone.</source>
            <extracomment>models/library.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The helper found no contradiction.</source>
            <extracomment>session/summary.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The helper looks for contradictions</source>
            <extracomment>session/summary.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The helper named one pair of entries.</source>
            <extracomment>session/summary.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The helper named {0} pairs of entries.</source>
            <extracomment>session/summary.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The host of {0}, {1}, cannot be found</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The index {0} is damaged.</source>
            <extracomment>ouroboros_backends/torch/pickled.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The journal belongs to another store or to a later state of this one.</source>
            <extracomment>storage/reporting.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The journal is kept in {0}.</source>
            <extracomment>storage/reporting.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The journal was damaged in {0} place(s).</source>
            <extracomment>storage/reporting.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The judge broke off at {0} of {1} pairs.</source>
            <extracomment>session/judging.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The judge compares completions</source>
            <extracomment>session/judging.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The judge has compared these completions already.</source>
            <extracomment>session/calibration.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The judge has compared {0} pair.</source>
            <extracomment>session/judging.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The judge has compared {0} pairs.</source>
            <extracomment>session/judging.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The key {0} stands there twice.</source>
            <extracomment>imports/strict_json.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The keyring is locked or refused; take the key out in your system's password manager, where it is called {0}.</source>
            <extracomment>models/keys.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The keyring is locked or refused; the key is kept in memory until you quit.</source>
            <extracomment>models/keys.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The licence is not stated.</source>
            <extracomment>core/licences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The live policy answers</source>
            <extracomment>session/gate.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The long texts of {0} are read in a way ({1}) that is not known here.</source>
            <extracomment>ouroboros_backends/mlx/guard.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The messages answer each other in a circle.</source>
            <extracomment>imports/chatgpt.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The model cannot be downloaded: pip is too old.</source>
            <extracomment>models/download.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The model cannot be downloaded: this Python has no pip.</source>
            <extracomment>models/download.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The model could not be loaded again.</source>
            <extracomment>session/opening.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The model folder {0} is not there.</source>
            <extracomment>models/library.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The model in {0} has no tokenizer.</source>
            <extracomment>models/library.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The model in {0} has no weights.</source>
            <extracomment>models/library.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The model in {0} has only weights that can run code when they are read.</source>
            <extracomment>models/library.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The model in {0} has safetensors already.</source>
            <extracomment>session/converting.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The model stopped unexpectedly</source>
            <extracomment>session/policy_update.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The model stopped unexpectedly and is being loaded again.</source>
            <extracomment>session/interruption.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The model that came with the application is damaged.</source>
            <extracomment>models/packed.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The model {0} is not on this computer.</source>
            <extracomment>ouroboros_backends/mlx/policy.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The model “{0}” could not be removed ({1}).</source>
            <extracomment>models/library.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The model “{0}” is damaged: {1}.</source>
            <extracomment>models/library.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The model “{0}” {1}.</source>
            <extracomment>models/library.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The models folder {0} cannot be used ({1}).</source>
            <extracomment>session/installing.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The models folder {0} cannot be written ({1}).</source>
            <extracomment>models/library.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The new draft changes nothing in the summary.</source>
            <extracomment>session/summary.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The number of threads must not be below 0.</source>
            <extracomment>ouroboros_backends/torch/options.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The number {0} is too large.</source>
            <extracomment>imports/strict_json.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The others are branches beside it.</source>
            <extracomment>session/best_of.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The part {0} of the weights is missing.</source>
            <extracomment>ouroboros_backends/torch/pickled.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The passphrase has {0} characters.</source>
            <extracomment>storage/sealing.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The persona has more than {0} lines, or one of more than {1} characters.</source>
            <extracomment>imports/character_card.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The policy answers the labyrinth prompts</source>
            <extracomment>session/scoring.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The policy answers with numbers that are not finite: its weights are damaged.</source>
            <extracomment>ouroboros_backends/shared/measuring.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The policy began to say nearly the same whatever it is asked: its choice of words fell to {0} of what it was (entropy {1} nats a token instead of {2}). The update was stopped and its candidate rejected; the live adapter is unchanged. Try again with a lower learning rate, fewer epochs or more scored completions.</source>
            <extracomment>core/guards.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The policy had moved far enough for one update ({0} nats a token), so the update ended after {1} of {2} steps. The candidate holds what was learned until then, and you can vote on it.</source>
            <extracomment>core/guards.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The policy has moved too far from all these completions to learn from them.</source>
            <extracomment>ouroboros_backends/shared/update.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The policy is answering</source>
            <extracomment>session/dialogue.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The policy is not loaded.</source>
            <extracomment>session/session.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The policy is still busy.</source>
            <extracomment>session/session.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The policy is {0} nats a token away from the model you began with; beyond {1} its language usually suffers. The update was stopped and its candidate rejected; the live adapter is unchanged. Try again with a higher kl_coef or a lower learning rate, or go back to an earlier adapter.</source>
            <extracomment>core/guards.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The policy stopped with an error ({0}).</source>
            <extracomment>worker/runner.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The policy update is in {0}.</source>
            <extracomment>session/handover.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The policy update is paused {0}.</source>
            <extracomment>session/interruption.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The policy update ran into numbers that are not finite.</source>
            <extracomment>ouroboros_backends/shared/transaction.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The policy update was interrupted</source>
            <extracomment>session/policy_update.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The policy's model by its name in the models list; for openai, one of your servers.</source>
            <extracomment>settings.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The policy's output is not a number any more.</source>
            <extracomment>ouroboros_backends/mlx/drawing.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The preference pairs as OpenAI's fine-tuning takes them.</source>
            <extracomment>exports/openai_preferences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The process for the model could not be started ({0}).</source>
            <extracomment>worker/client.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The process that converts the model ended early.</source>
            <extracomment>session/installing.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The process that holds the model is not running.</source>
            <extracomment>worker/client.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The replies could not be compared, so the first one is shown.</source>
            <extracomment>session/best_of.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The report is in {0}.</source>
            <extracomment>session/exporting.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The request was stopped</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The reward model agrees with you on only {0}; its predictions are not learned from.</source>
            <extracomment>core/triage.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The reward model agrees with you on {0}.</source>
            <extracomment>core/triage.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The reward model compares the replies</source>
            <extracomment>session/best_of.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The reward model is fitted once you have scored a few answers.</source>
            <extracomment>session/best_of.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The reward model learns from your scores</source>
            <extracomment>session/predictions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The reward model needs {0} scored completions of two prompts.</source>
            <extracomment>session/predictions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same seed does not give the same text.</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The same seed gives the same text.</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The scores of {0} weigh nothing.</source>
            <extracomment>session/teachers.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server does not answer; trying again</source>
            <extracomment>ouroboros_backends/openai/job.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server “{0}”</source>
            <extracomment>models/servers.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The server “{0}” was changed meanwhile.</source>
            <extracomment>wiring.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The servers cannot be read ({0}); none can be used.</source>
            <extracomment>models/servers.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The service checks the examples</source>
            <extracomment>ouroboros_backends/openai/job_events.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The setting {0} = {1} cannot be used; it is {2} again.</source>
            <extracomment>settings.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The setting {0} cannot be {1}.</source>
            <extracomment>ouroboros_backends/shared/options.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The setting {0} is not known here.</source>
            <extracomment>ouroboros_backends/shared/options.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The settings cannot be read ({0}); defaults are used.</source>
            <extracomment>settings.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The share of completions that come back unannounced, to see how you agree with yourself.</source>
            <extracomment>settings.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The shortcut {0} = {1} cannot be used; it is the usual one.</source>
            <extracomment>settings.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The store is empty now.</source>
            <extracomment>storage/reporting.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The store {0} cannot be opened ({1}).</source>
            <extracomment>storage/problems.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The store {0} cannot be written: it, or its folder, is read-only.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The store {0} could not be copied. Nothing of it was changed.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The store {0} is already open in this program.</source>
            <extracomment>storage/database.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The store {0} is closed.</source>
            <extracomment>storage/database.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The store {0} is damaged and cannot be opened.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The store {0} is missing, but its log {1} is there.</source>
            <extracomment>storage/opening.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The store {0} is open in {1}.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The store {0} was written by a newer version of this application.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The summary has no fact and no conclusion to ask about.</source>
            <extracomment>core/prompting.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The summary has no fact and no conclusion yet.</source>
            <extracomment>session/summary.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The summary is not approved yet.</source>
            <extracomment>core/prompting.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The summary is not approved.</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The summary page names what is left out: add what matters there yourself.</source>
            <extracomment>session/summary.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The table {0} is missing.</source>
            <extracomment>storage/checking.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The text holds a broken character.</source>
            <extracomment>worker/client.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The text holds half a character, which cannot be saved.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The tokenizer of this model has no token that ends a text.</source>
            <extracomment>ouroboros_backends/shared/chat.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The tokenizer of {0} cannot be read.</source>
            <extracomment>ouroboros_backends/shared/folders.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The tokenizer of {0} has no fast version.</source>
            <extracomment>ouroboros_backends/shared/folders.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The training was cancelled on {0}.</source>
            <extracomment>ouroboros_backends/openai/job.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The transformation “{0}” is not available any more.</source>
            <extracomment>core/prompting.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The usual choice: learns from every score, and from rewrites and rankings beside it, in small steps.</source>
            <extracomment>core/methods.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The weights of {0} are damaged or incomplete.</source>
            <extracomment>ouroboros_backends/shared/folders.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The weights of {0} are incomplete: {1} is not there.</source>
            <extracomment>ouroboros_backends/mlx/loading.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The weights of {0} are not in files that are called model*.safetensors.</source>
            <extracomment>ouroboros_backends/mlx/loading.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The weights of {0} are not those that its config.json describes.</source>
            <extracomment>ouroboros_backends/mlx/loading.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The weights {0} are damaged.</source>
            <extracomment>ouroboros_backends/torch/pickled.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The weights {0} are of a kind that safetensors cannot hold: {1}.</source>
            <extracomment>ouroboros_backends/torch/safetensors_files.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The weights {0} cannot be used: {1}.</source>
            <extracomment>models/library.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The {0} could not be saved in {1} ({2}).</source>
            <extracomment>settings.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The {0} drafts the summary</source>
            <extracomment>session/summary.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The {0} rephrases {1}</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The {0} was damaged; {1}, and it is kept as {2}.</source>
            <extracomment>settings.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The {0} {1} is damaged ({2}); {3}.</source>
            <extracomment>settings.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>The {0}: a crash would cost the steps from here on</source>
            <extracomment>ouroboros_backends/shared/keeping.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Theme</source>
            <extracomment>settings.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are no two completions to compare yet.</source>
            <extracomment>session/calibration.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There are no weights in pickle format in {0}.</source>
            <extracomment>ouroboros_backends/torch/pickled.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is already a folder {0}.</source>
            <extracomment>ouroboros_backends/torch/convert.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is already a model called “{0}”.</source>
            <extracomment>models/library.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is already a server called “{0}”.</source>
            <extracomment>models/servers.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no approval of a chat template to take back now.</source>
            <extracomment>session/models.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no backend called {0}.</source>
            <extracomment>wiring.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no backend called “{0}”.</source>
            <extracomment>worker/runner.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no backup yet.</source>
            <extracomment>storage/backups.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no backup {0}.</source>
            <extracomment>storage/backups.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no candidate adapter yet.</source>
            <extracomment>session/gate.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no change yet.</source>
            <extracomment>session/dialogue.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no chat template to approve now.</source>
            <extracomment>session/models.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no dialogue yet.</source>
            <extracomment>session/summary.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no file {0}.</source>
            <extracomment>storage/restoring.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no folder to convert.</source>
            <extracomment>models/order.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no import format called {0}.</source>
            <extracomment>imports/reading.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no keyring to keep the key in, and {0} is used before it.</source>
            <extracomment>models/keys.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no licence {0} to choose.</source>
            <extracomment>exports/bundle.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no model called “{0}” to install.</source>
            <extracomment>models/catalog.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no model called “{0}”.</source>
            <extracomment>models/library.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no model file {0} to convert.</source>
            <extracomment>ouroboros_backends/torch/convert.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no model folder {0}.</source>
            <extracomment>ouroboros_backends/shared/folders.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no new draft to take from.</source>
            <extracomment>session/summary.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no policy update here to pause.</source>
            <extracomment>session/policy_update.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no prompt that can be changed.</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no server called “{0}”.</source>
            <extracomment>models/servers.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no such match.</source>
            <extracomment>session/arena.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no such pair to compare.</source>
            <extracomment>session/gate.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no summary yet.</source>
            <extracomment>session/summary.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no transformation called {0}.</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is no {0} now. {1}</source>
            <extracomment>wiring.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is not enough memory for this policy update.</source>
            <extracomment>ouroboros_backends/shared/transaction.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is not enough memory for this.</source>
            <extracomment>worker/runner.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is not enough memory to load {0}.</source>
            <extracomment>ouroboros_backends/shared/folders.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is not enough memory to read {0}.</source>
            <extracomment>ouroboros_backends/torch/pickled.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing that {0} can learn from yet.</source>
            <extracomment>ouroboros_backends/torch/baselines.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing to do for {0}.</source>
            <extracomment>worker/runner.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing to export yet.</source>
            <extracomment>exports/bundle.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing to import.</source>
            <extracomment>session/importing.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing to learn from.</source>
            <extracomment>ouroboros_backends/echo/policy.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing to report yet.</source>
            <extracomment>session/exporting.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing to send yet.</source>
            <extracomment>session/dialogue.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing to train on yet.</source>
            <extracomment>ouroboros_backends/openai/training_rows.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>There is nothing to write instructions from yet.</source>
            <extracomment>ouroboros_backends/openai/instructions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These are dialogues.</source>
            <extracomment>session/importing.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These completions were written by another model.</source>
            <extracomment>ouroboros_backends/echo/policy.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These count as ties. Another judge may look at what is said instead.</source>
            <extracomment>session/judging.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>These experiences were written with another tokenizer.</source>
            <extracomment>ouroboros_backends/shared/policy.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They are used for nothing yet; say in the list of imports what they are for.</source>
            <extracomment>session/importing.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They count for nothing. If there are many, choose another judge in settings.</source>
            <extracomment>session/judging.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>They stay on this computer.</source>
            <extracomment>models/disclosure.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This adapter comes from another version of the application.</source>
            <extracomment>session/handover.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This adapter does not fit the echo policy.</source>
            <extracomment>ouroboros_backends/echo/policy.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This adapter has {0}, which cannot be carried over.</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This adapter learned from completions that are not in its cycle.</source>
            <extracomment>session/handover.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This adapter was imported before.</source>
            <extracomment>session/handover.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This adapter was made for another model, or began at an adapter not known here.</source>
            <extracomment>session/handover.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This adapter was made of a cycle that is not in this store.</source>
            <extracomment>session/handover.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This application needs one; look whether the server has a setting for it.</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This candidate was already decided on.</source>
            <extracomment>session/gate.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This chat template is longer than anybody can read.</source>
            <extracomment>models/templates.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This checkpoint belongs to another model or another LoRA size.</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This checkpoint is not one of a model on a server.</source>
            <extracomment>ouroboros_backends/openai/chosen.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This checkpoint names no model.</source>
            <extracomment>ouroboros_backends/openai/chosen.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This checkpoint was made with LoRA of another {0}: {1}, not {2}.</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This checkpoint was made with another {0}.</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This completion is not one to be scored in this cycle.</source>
            <extracomment>session/revisions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This computer has no keyring; the key is kept in memory until you quit.</source>
            <extracomment>models/keys.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This could cost {0}, and {1} of the {2} for {3} are left this month. Nothing was sent.</source>
            <extracomment>core/spending.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This cycle has moved the policy by {0} of the {1} nats a token it may.</source>
            <extracomment>core/guards.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This cycle has no held-out labyrinth prompts.</source>
            <extracomment>session/arena.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This dialogue has more than {0} messages.</source>
            <extracomment>imports/chatgpt.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This dialogue is too long for the model at {0}</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This does not fit what the store {0} holds.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This entry has more than {0} values.</source>
            <extracomment>imports/strict_json.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This entry has {0} characters; {1} is the most.</source>
            <extracomment>imports/strict_json.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This entry is nested more than {0} levels deep.</source>
            <extracomment>imports/strict_json.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This entry is not an object with named fields.</source>
            <extracomment>imports/fields.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This example was imported before.</source>
            <extracomment>imports/reading.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is a card of a version that is not known here.</source>
            <extracomment>imports/character_card.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is a {0}, while the rows before are {1}s.</source>
            <extracomment>imports/csv_rows.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not JSON: {0} (character {1}).</source>
            <extracomment>imports/strict_json.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not a data set of the form {0}.</source>
            <extracomment>imports/bundle.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is not a key: a key has letters, digits and signs, and no spaces.</source>
            <extracomment>models/keys.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is the same as line {0}.</source>
            <extracomment>imports/reading.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This is the text of a held-out prompt, which is never trained on.</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This message has {0} characters; {1} is the most.</source>
            <extracomment>core/dialogue.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This message holds half a character, which cannot be stored.</source>
            <extracomment>core/dialogue.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This message spells out a token by which the model tells roles apart.</source>
            <extracomment>ouroboros_backends/shared/chat.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This model can talk and be scored, but not be updated here.</source>
            <extracomment>session/policy_update.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This model does not learn by {0} here.</source>
            <extracomment>ouroboros_backends/shared/policy.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This model does not say how long a text it reads.</source>
            <extracomment>ouroboros_backends/mlx/guard.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This model has no linear layers {0} for LoRA.</source>
            <extracomment>ouroboros_backends/mlx/lora.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This model has no output layer for tokens.</source>
            <extracomment>ouroboros_backends/torch/models.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This model is more than a language model, or is put together in a way not known here.</source>
            <extracomment>ouroboros_backends/mlx/network.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This model needs about {0} of memory, you have {1} free.</source>
            <extracomment>core/fit.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This model turns its output layer into logits in a way not known here.</source>
            <extracomment>ouroboros_backends/torch/models.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This model's chat format does not take this dialogue: {0}.</source>
            <extracomment>ouroboros_backends/shared/chat.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This model's output is not a number: its weights are damaged.</source>
            <extracomment>ouroboros_backends/mlx/network.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This prompt has {0} tokens; with {1} for the answer it does not fit the {2} that the model reads.</source>
            <extracomment>ouroboros_backends/shared/policy.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This reward model is damaged.</source>
            <extracomment>learning/reward_model_bytes.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This row has {0} cells; the first line names {1}.</source>
            <extracomment>imports/csv_rows.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This server</source>
            <extracomment>ouroboros_backends/openai/client.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>This teacher is not in the store.</source>
            <extracomment>session/teachers.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Too few audited pairs to judge the reward model yet ({0}).</source>
            <extracomment>core/triage.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Too few pairs you both judged ({0} of {1}).</source>
            <extracomment>core/agreement.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Traceback of {0}:</source>
            <extracomment>worker/runner.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Training is done</source>
            <extracomment>ouroboros_backends/openai/job_events.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Transcripts</source>
            <extracomment>exports/transcripts.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again in a while.</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again later. {0}</source>
            <extracomment>ouroboros_backends/openai/refusing.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again, or choose another folder.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again, or edit it yourself.</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again.</source>
            <extracomment>storage/sealing.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again. If it happens again, load the model again; the log has the details.</source>
            <extracomment>worker/runner.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again; if it fails again, check the store.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again; if it stays, its address in settings may be that of something else.</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Try again; if it stays, the package index you use changes files.</source>
            <extracomment>models/download.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type the name that should stand beside the scores.</source>
            <extracomment>session/teachers.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Type the passphrase again; capitals count.</source>
            <extracomment>storage/sealing.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>US$ {0} for a million tokens that it reads, US$ {1} for a million that it writes</source>
            <extracomment>models/disclosure.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Uncertainty penalty</source>
            <extracomment>settings.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unpack it, then import the file that is in it.</source>
            <extracomment>imports/archive.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unpacking</source>
            <extracomment>models/download.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unpacking the model</source>
            <extracomment>models/packed.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unpacking the weights (half a minute)</source>
            <extracomment>ouroboros_backends/torch/convert.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Unsupported operand</source>
            <extracomment>ouroboros_backends/torch/pickled.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Updating the policy</source>
            <extracomment>ouroboros_backends/echo/policy.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use another one; the store itself is unchanged.</source>
            <extracomment>storage/copying.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use it as a benchmark, or leave it unused.</source>
            <extracomment>session/importing.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use it with PEFT, or go back to an adapter that was made here.</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use letters, digits, dots, dashes and underscores, at most 64 of them.</source>
            <extracomment>models/library.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use the same version on both machines.</source>
            <extracomment>session/handover.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use the window that is open, or close it first.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Use the window that shows it.</source>
            <extracomment>storage/database.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wait a moment.</source>
            <extracomment>session/keeping.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wait until it is done, or stop it first.</source>
            <extracomment>session/session.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wait until it is, or choose a model in settings.</source>
            <extracomment>session/session.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wait until the model is loaded, then import again.</source>
            <extracomment>session/importing.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Wait until the model is open and nothing runs.</source>
            <extracomment>session/models.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waiting for the service</source>
            <extracomment>ouroboros_backends/openai/job_events.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Waiting in the queue</source>
            <extracomment>ouroboros_backends/openai/job_events.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Weights that are kept in few bits are not spread over GPUs.</source>
            <extracomment>ouroboros_backends/torch/several.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What can be imported: {0}.</source>
            <extracomment>imports/reading.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is never sent</source>
            <extracomment>models/disclosure.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What is sent</source>
            <extracomment>models/disclosure.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What it prefers is shown once you have scored or ranked a prompt's completions.</source>
            <extracomment>session/calibration.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the judge said of {0} of {1} pairs could not be read.</source>
            <extracomment>session/judging.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the model runs on: torch, mlx on Apple Silicon, openai for a model on a server, or echo to try the program out.</source>
            <extracomment>settings.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What the window speaks. What you and the policy write stays as it is.</source>
            <extracomment>settings.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was kept of this update cannot be read, so its job cannot be found.</source>
            <extracomment>ouroboros_backends/openai/job.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was scored was read by another reader.</source>
            <extracomment>session/predictions.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What was written to {0} is not what was read.</source>
            <extracomment>ouroboros_backends/torch/safetensors_files.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>What {0} holds is not a key.</source>
            <extracomment>models/keys.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where</source>
            <extracomment>a word in sentences</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where a reply in the dialogue is cut off.</source>
            <extracomment>settings.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Where an answer to a labyrinth prompt is cut off.</source>
            <extracomment>settings.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>While another window is in front: a mark in the task bar, and a note of the system where it shows some; nothing that you wrote is in it.</source>
            <extracomment>settings.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>With this adapter the model's output is not a number.</source>
            <extracomment>ouroboros_backends/shared/policy.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Withdraw that import first.</source>
            <extracomment>session/importing.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write a message first.</source>
            <extracomment>session/dialogue.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write how you would have said it.</source>
            <extracomment>session/dialogue.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write it again, with smaller row groups, or as lines of JSON.</source>
            <extracomment>storage/foreign_parquet.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write it as en, de or fr.</source>
            <extracomment>exports/bundle.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write it in another way.</source>
            <extracomment>ouroboros_backends/shared/chat.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write it, or delete it.</source>
            <extracomment>session/summary.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write it, or drop it.</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Write more of the name you mean.</source>
            <extracomment>storage/backups.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writing the data set</source>
            <extracomment>session/exporting.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writing the instructions</source>
            <extracomment>ouroboros_backends/openai/updating.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writing the model</source>
            <extracomment>ouroboros_backends/torch/convert.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Writing the policy update</source>
            <extracomment>session/handover.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You are {0}.</source>
            <extracomment>imports/character_card.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>You have not approved this chat template: there is nothing to take back.</source>
            <extracomment>models/templates.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your messages, summaries, labyrinth prompts and answers; in a policy update there also your rewrites and rankings.</source>
            <extracomment>models/disclosure.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your name</source>
            <extracomment>settings.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>Your scores, your files, and keys of other servers.</source>
            <extracomment>models/disclosure.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>[Cc]orrupt|replaying WAL|[Cc]ould not read|enough bytes</source>
            <extracomment>storage/problems.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a number</source>
            <extracomment>models/servers.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a request failed with {0}</source>
            <extracomment>ouroboros_backends/openai/generation.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a tensor</source>
            <extracomment>ouroboros_backends/mlx/loading.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>a text</source>
            <extracomment>models/servers.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>about a minute</source>
            <extracomment>core/fit.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>about {0} hours</source>
            <extracomment>core/fit.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>about {0} minutes</source>
            <extracomment>core/fit.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>accelerate launch -m ouroboros_backends.torch.launch</source>
            <extracomment>session/handover.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>activated LoRA</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>add</source>
            <extracomment>session/converting.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>address on the Internet</source>
            <extracomment>exports/personal.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>agrees with you on {0}</source>
            <extracomment>core/agreement.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>agrees with you on {0}, which may be chance</source>
            <extracomment>core/agreement.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>all bad</source>
            <extracomment>session/scoring.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>allocate memory</source>
            <extracomment>worker/runner.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>another program</source>
            <extracomment>storage/problems.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>another program (process {0})</source>
            <extracomment>storage/problems.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>another {0} than before</source>
            <extracomment>ouroboros_backends/shared/keeping.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>approved: used</source>
            <extracomment>models/templates.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>arena order</source>
            <extracomment>session/arena.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>at step {0} of {1}</source>
            <extracomment>session/interruption.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>base model</source>
            <extracomment>ouroboros_backends/mlx/policy.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>batch or settings</source>
            <extracomment>ouroboros_backends/shared/keeping.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>before a new version was used</source>
            <extracomment>storage/backups.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>before the first step</source>
            <extracomment>session/interruption.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>before the store was changed for a new version</source>
            <extracomment>storage/backups.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>benchmark</source>
            <extracomment>a word in sentences</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>biases in LoRA</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>bold</source>
            <extracomment>a word in sentences</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>by hand</source>
            <extracomment>storage/backups.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>careful</source>
            <extracomment>a word in sentences</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>chat templates</source>
            <extracomment>models/templates.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>comment</source>
            <extracomment>a word in sentences</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>completion</source>
            <extracomment>a word in sentences</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>completions</source>
            <extracomment>session/arena.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>conditions within conditions</source>
            <extracomment>transformations/nested_conditionals.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>config.json of {0} asks for {1} = {2}, which MLX would ignore.</source>
            <extracomment>ouroboros_backends/mlx/guard.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>config.json of {0} is damaged.</source>
            <extracomment>ouroboros_backends/shared/folders.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>configuration has been locked|different configuration</source>
            <extracomment>storage/problems.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>continual</source>
            <extracomment>a word in sentences</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>convert</source>
            <extracomment>models/library.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>custom code</source>
            <extracomment>ouroboros_backends/shared/folders.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cycle</source>
            <extracomment>a word in sentences</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cycle {0}</source>
            <extracomment>session/importing.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cycles</source>
            <extracomment>a word in sentences</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>cycles {0} to {1}</source>
            <extracomment>session/importing.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>dark</source>
            <extracomment>settings.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>defaults are used</source>
            <extracomment>settings.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>demonstration</source>
            <extracomment>a word in sentences</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>demonstrations</source>
            <extracomment>a word in sentences</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>dialogue</source>
            <extracomment>a word in sentences</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>dialogues</source>
            <extracomment>a word in sentences</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>disk is full</source>
            <extracomment>ouroboros_backends/shared/keeping.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>does not name its columns in line 1; “prompt” is not among them</source>
            <extracomment>imports/csv_rows.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>draft of the summary</source>
            <extracomment>session/summary.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>drop of a prompt</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>drop of prompts</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>edit of a prompt</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>edit of the summary</source>
            <extracomment>session/summary.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>experience</source>
            <extracomment>a word in sentences</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>experiences</source>
            <extracomment>a word in sentences</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>failed with status {0}</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>flag</source>
            <extracomment>a word in sentences</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>folder cannot be written</source>
            <extracomment>ouroboros_backends/shared/keeping.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>frozen</source>
            <extracomment>a word in sentences</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>gave up waiting</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>has a file whose name leads elsewhere ({0})</source>
            <extracomment>imports/archive.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>has a link in it ({0})</source>
            <extracomment>imports/archive.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>has more than {0} columns in line 1</source>
            <extracomment>imports/csv_rows.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>has more than {0} files</source>
            <extracomment>imports/archive.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>has two files of one name</source>
            <extracomment>imports/archive.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>health, beliefs, money and other private matters told in words</source>
            <extracomment>exports/personal.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>helper</source>
            <extracomment>a word in sentences</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>high</source>
            <extracomment>settings.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>hints by which somebody can be recognised without being named</source>
            <extracomment>exports/personal.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>holds a card that cannot be decoded</source>
            <extracomment>imports/character_card.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>holds a card that is packed</source>
            <extracomment>imports/character_card.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>holds a card that is too large</source>
            <extracomment>imports/character_card.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>holds two cards of one kind</source>
            <extracomment>imports/character_card.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>home folder</source>
            <extracomment>exports/personal.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>import</source>
            <extracomment>a word in sentences</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is a damaged picture</source>
            <extracomment>imports/character_card.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is empty</source>
            <extracomment>imports/csv_rows.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is encrypted</source>
            <extracomment>imports/archive.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is in the folder to convert</source>
            <extracomment>session/converting.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is not a picture</source>
            <extracomment>imports/character_card.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is not completely installed</source>
            <extracomment>models/library.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is not installed</source>
            <extracomment>models/library.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is of no kind that can be imported</source>
            <extracomment>imports/reading.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is packed in an unusual way</source>
            <extracomment>imports/archive.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>is there already</source>
            <extracomment>session/converting.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it asks for another file</source>
            <extracomment>ouroboros_backends/shared/rendering.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it cannot be followed to its end</source>
            <extracomment>ouroboros_backends/shared/rendering.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it does not fit</source>
            <extracomment>ouroboros_backends/shared/rendering.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it formats a text by %</source>
            <extracomment>ouroboros_backends/shared/rendering.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it holds no tensors</source>
            <extracomment>models/safetensors_header.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is cut short or has bytes too many</source>
            <extracomment>models/safetensors_header.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is cut short or is no safetensors file</source>
            <extracomment>models/safetensors_header.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it is missing</source>
            <extracomment>models/library.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it makes much of little</source>
            <extracomment>ouroboros_backends/shared/rendering.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it reaches for what is hidden</source>
            <extracomment>ouroboros_backends/shared/rendering.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it takes too long</source>
            <extracomment>ouroboros_backends/shared/rendering.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it takes too much memory</source>
            <extracomment>ouroboros_backends/shared/rendering.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it takes too much memory or time</source>
            <extracomment>ouroboros_backends/shared/rendering.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>it writes too much</source>
            <extracomment>ouroboros_backends/shared/rendering.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its header is damaged</source>
            <extracomment>models/safetensors_header.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>its tensors overlap or leave gaps</source>
            <extracomment>models/safetensors_header.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>judge</source>
            <extracomment>a word in sentences</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>keeping exact names and numbers</source>
            <extracomment>transformations/altered_detail.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>keeping the persona when pushed</source>
            <extracomment>transformations/persona_pressure.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>known ({0}): used</source>
            <extracomment>models/templates.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>label</source>
            <extracomment>a word in sentences</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>labels</source>
            <extracomment>a word in sentences</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>leaving out what does not matter</source>
            <extracomment>transformations/distractors.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>left out</source>
            <extracomment>exports/bundle.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>less than ${0}</source>
            <extracomment>core/spending.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>less than a minute</source>
            <extracomment>core/fit.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>light</source>
            <extracomment>settings.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>line {0}</source>
            <extracomment>imports/reading.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>link with a password</source>
            <extracomment>exports/personal.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>list of chat templates</source>
            <extracomment>models/templates.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>list of servers</source>
            <extracomment>models/servers.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>llama-server on this computer. It answers with the model that it was started with.</source>
            <extracomment>core/servers.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>lock is held|being used by another process|already open</source>
            <extracomment>storage/problems.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>mark</source>
            <extracomment>a word in sentences</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>measures no tokens again</source>
            <extracomment>ouroboros_backends/openai/policy.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>missing_keys</source>
            <extracomment>ouroboros_backends/torch/loading.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>model type</source>
            <extracomment>ouroboros_backends/shared/folders.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>models</source>
            <extracomment>session/converting.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>names a column twice in line 1</source>
            <extracomment>imports/csv_rows.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>names of people that you did not list</source>
            <extracomment>exports/personal.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>needs none of this computer's memory</source>
            <extracomment>ouroboros_backends/openai/policy.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>new version of a prompt</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>new versions of prompts</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no reason given</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>no such option</source>
            <extracomment>models/download.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none</source>
            <extracomment>a word in sentences</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none can be used</source>
            <extracomment>models/servers.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none yet</source>
            <extracomment>models/library.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>none: the plain format is used</source>
            <extracomment>models/templates.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>normal</source>
            <extracomment>settings.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>not approved: the plain format is used</source>
            <extracomment>models/templates.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>note</source>
            <extracomment>a word in sentences</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing is approved</source>
            <extracomment>models/templates.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>nothing is lost</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>now {0} of up to {1} tokens</source>
            <extracomment>core/workload.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>number of threads</source>
            <extracomment>ouroboros_backends/torch/engine.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>numbers and keys in forms that it does not know</source>
            <extracomment>exports/personal.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>one completion at a time</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>pairs</source>
            <extracomment>session/judging.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>pip gave no reason</source>
            <extracomment>models/download.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>pip install 'ouroboros-desktop[{0}]'</source>
            <extracomment>core/methods.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>policy</source>
            <extracomment>a word in sentences</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>postal addresses and places</source>
            <extracomment>exports/personal.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>preference</source>
            <extracomment>a word in sentences</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>preferences</source>
            <extracomment>a word in sentences</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>prompts</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>prompts of one length</source>
            <extracomment>ouroboros_backends/mlx/cache.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>putting scattered statements together</source>
            <extracomment>transformations/shuffled_order.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>rank two completions of a prompt, or rewrite one</source>
            <extracomment>core/methods.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ranking</source>
            <extracomment>a word in sentences</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>ranks that differ from layer to layer</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>reader</source>
            <extracomment>a word in sentences</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>reading two negations as an assertion</source>
            <extracomment>transformations/double_negation.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>rejecting a false presupposition</source>
            <extracomment>transformations/semantic_trap.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>remake all</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>remark</source>
            <extracomment>a word in sentences</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>remembering facts across a long distance</source>
            <extracomment>transformations/long_horizon_recall.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>repeat</source>
            <extracomment>a word in sentences</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>repeated layers</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>rephrasing</source>
            <extracomment>a word in sentences</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>replies</source>
            <extracomment>session/best_of.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>return of a persona</source>
            <extracomment>session/summary.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>rewrite</source>
            <extracomment>a word in sentences</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>rewrite a completion, rank two of a prompt, score two of a prompt far apart, or give a reward of {0} or more to one that was not cut off,</source>
            <extracomment>core/methods.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>rewrite at least one completion</source>
            <extracomment>core/methods.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>scale (rslora)</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>score</source>
            <extracomment>a word in sentences</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>score at least one completion above neutral, or rewrite one, and one below</source>
            <extracomment>core/methods.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>score, rank or rewrite some completions</source>
            <extracomment>core/methods.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>settings file</source>
            <extracomment>settings.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>settling</source>
            <extracomment>a word in sentences</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>several completions at once</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>steps</source>
            <extracomment>a word in sentences</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>strengths that differ from layer to layer</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>system</source>
            <extracomment>settings.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>teacher</source>
            <extracomment>a word in sentences</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>teacher's weight</source>
            <extracomment>session/teachers.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>telling the invented from the real</source>
            <extracomment>transformations/hypothetical_frame.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>tells nothing of its layers</source>
            <extracomment>ouroboros_backends/openai/policy.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the method {0}</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the prompt</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>the teacher</source>
            <extracomment>imports/character_card.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>tokens</source>
            <extracomment>a word in sentences</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>too few pairs you both judged ({0} of {1})</source>
            <extracomment>core/agreement.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>trained biases</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>trained tokens of the embedding</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>training</source>
            <extracomment>a word in sentences</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>transposed weights</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>unpacks {0} to much more than its size</source>
            <extracomment>imports/archive.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>up to {0}</source>
            <extracomment>core/spending.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>up to {0}, {1}</source>
            <extracomment>core/spending.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>version number|newer version of DuckDB</source>
            <extracomment>storage/problems.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>version of {0}</source>
            <extracomment>ouroboros_backends/mlx/engine.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>vote</source>
            <extracomment>a word in sentences</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>weights</source>
            <extracomment>a word in sentences</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>what had arrived is kept</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>what is so, whoever said it</source>
            <extracomment>transformations/reported_speech.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>what was kept is damaged</source>
            <extracomment>ouroboros_backends/shared/keeping.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>who or what a pronoun means</source>
            <extracomment>transformations/pronoun_swap.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>whole layers beside LoRA</source>
            <extracomment>ouroboros_backends/shared/checkpoint.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>withdrawn</source>
            <extracomment>a word in sentences</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} GB</source>
            <extracomment>core/fit.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} It is not known whether the last action was saved.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} MB</source>
            <extracomment>wiring.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} Nothing of this action was saved.</source>
            <extracomment>storage/database.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} Nothing was changed. Begin a new cycle, or raise the KL budget in settings.</source>
            <extracomment>core/guards.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} The last action is in the journal: it is there when the store opens again, so do not repeat it.</source>
            <extracomment>storage/problems.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} The next update will stop earlier, at a target_kl of {1} instead of {2}.</source>
            <extracomment>core/guards.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} actions were</source>
            <extracomment>storage/reporting.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} answered with a web page, as the login page of a network does</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} appeared while it was made</source>
            <extracomment>storage/opening.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} asks that its authors are named.</source>
            <extracomment>core/licences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} backups begin with {1}.</source>
            <extracomment>storage/backups.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} broke off before the end of its answer</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} brought back from the journal.</source>
            <extracomment>storage/reporting.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} came out of {1} damaged.</source>
            <extracomment>models/download.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} cannot be converted: {1}</source>
            <extracomment>ouroboros_backends/torch/convert.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} cannot be read ({1}).</source>
            <extracomment>imports/reading.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} cannot be read from line {1} on: {2}.</source>
            <extracomment>imports/csv_rows.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} cannot be read.</source>
            <extracomment>session/handover.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} cannot be written ({1}).</source>
            <extracomment>session/converting.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} cannot convert models.</source>
            <extracomment>worker/runner.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} cannot learn by {1}.</source>
            <extracomment>core/methods.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} changes the weights; instructions are for models on a server.</source>
            <extracomment>core/methods.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} could not be downloaded: {1}.</source>
            <extracomment>models/download.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} could not be reached.</source>
            <extracomment>ouroboros_backends/openai/refusing.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} could not train the model. {1}</source>
            <extracomment>ouroboros_backends/openai/job.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} cycle</source>
            <extracomment>session/importing.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} cycles</source>
            <extracomment>session/importing.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} cycles are erased.</source>
            <extracomment>session/keeping.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} did not accept the key</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} did not accept the key. {1}</source>
            <extracomment>ouroboros_backends/openai/refusing.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} did not answer within {1} seconds</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} does not allow this with the key that it was given</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} does not answer as a stream</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} does not hold the weights of a model.</source>
            <extracomment>ouroboros_backends/torch/pickled.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} does not learn by {1}.</source>
            <extracomment>ouroboros_backends/openai/updating.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} does not offer it.</source>
            <extracomment>session/opening.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} ended its answer with “{1}”, which means nothing here</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} ends in the middle of its list, which begins in line 1.</source>
            <extracomment>imports/strict_json.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} forbids some uses that a policy update may lead to.</source>
            <extracomment>core/licences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} from {1}</source>
            <extracomment>session/importing.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} goes on after the end of its list in line {1}.</source>
            <extracomment>imports/strict_json.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} has had too many requests{1}</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} has more than {1} rows.</source>
            <extracomment>imports/lines.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} has no address, or its key holds characters no key has.</source>
            <extracomment>ouroboros_backends/openai/client.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} has no data for {1}.</source>
            <extracomment>imports/bundle.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} has no model “{1}”</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} has no weights in safetensors format.</source>
            <extracomment>ouroboros_backends/shared/folders.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} has no {1} in it.</source>
            <extracomment>imports/chatgpt.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} has not one {1} in it.</source>
            <extracomment>imports/bundle.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} has nothing that answers at its address</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} held back its answer by a filter of its own</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} holds an entry after line {1} that is larger or deeper than any can be.</source>
            <extracomment>imports/strict_json.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} holds more than numbers: reading it would run code, so it was not read.</source>
            <extracomment>ouroboros_backends/torch/pickled.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} holds no dialogues of ShareGPT in line {1}.</source>
            <extracomment>imports/sharegpt.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} in {1}</source>
            <extracomment>imports/chatgpt.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} in {1} cannot be used. {2}</source>
            <extracomment>models/servers.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is a damaged archive.</source>
            <extracomment>imports/archive.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is a picture without a character card.</source>
            <extracomment>imports/character_card.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is already there.</source>
            <extracomment>exports/writing.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is an archive for files above 4 GB.</source>
            <extracomment>imports/archive.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is damaged, or no Parquet file that can be read in {1} of memory.</source>
            <extracomment>storage/foreign_parquet.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is empty.</source>
            <extracomment>imports/chatgpt.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is imported as {1}.</source>
            <extracomment>session/importing.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is larger than {1} MB.</source>
            <extracomment>imports/reading.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is not a GGUF file.</source>
            <extracomment>ouroboros_backends/torch/convert.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is not a file.</source>
            <extracomment>imports/reading.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is not a list of dialogues.</source>
            <extracomment>imports/chatgpt.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is not a model folder: config.json is missing.</source>
            <extracomment>ouroboros_backends/shared/folders.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is not a number in JSON.</source>
            <extracomment>imports/strict_json.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is not a whole Parquet file.</source>
            <extracomment>imports/parquet.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is not in this package; an installation from the source has it.</source>
            <extracomment>core/methods.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is not text in UTF-8: line {1} holds a byte that is none.</source>
            <extracomment>imports/texts.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is not the SPDX identifier of a licence known here.</source>
            <extracomment>core/licences.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is not the code of a language.</source>
            <extracomment>exports/bundle.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is not the file that was expected: its SHA-256 is another.</source>
            <extracomment>models/download.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is not the file that was exported.</source>
            <extracomment>imports/bundle.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} is not the folder of a finished update: it has no {1}.</source>
            <extracomment>session/handover.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} learns in one process only.</source>
            <extracomment>ouroboros_backends/torch/baselines.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} lists more files than it can have.</source>
            <extracomment>imports/archive.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} lists no data, or too much.</source>
            <extracomment>imports/bundle.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} lost: the journal was damaged before them.</source>
            <extracomment>storage/reporting.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} needs packages that are not installed: {1}.</source>
            <extracomment>worker/runner.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} needs the library trl, which cannot be loaded here.</source>
            <extracomment>ouroboros_backends/torch/trainers.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} needs {1} GB of free disk; {2} has {3} GB.</source>
            <extracomment>models/download.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} needs {1}, which is not installed: {2}</source>
            <extracomment>core/methods.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} of {1} audited pairs ({2} %, 95 % interval {3} to {4} %)</source>
            <extracomment>core/triage.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} of {1} experiences left out: the policy has moved on</source>
            <extracomment>ouroboros_backends/shared/update.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} of {1} rows of {2} are imported.</source>
            <extracomment>session/importing.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} of {1} this month</source>
            <extracomment>core/spending.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} offers no fine-tuning for this. {1}</source>
            <extracomment>ouroboros_backends/openai/refusing.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} other fields of the card are left out.</source>
            <extracomment>imports/character_card.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} prompts</source>
            <extracomment>session/labyrinth.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} refused the fine-tuning. {1}</source>
            <extracomment>ouroboros_backends/openai/refusing.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} refused the request: {1}</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} rows bear a number that another row bears.</source>
            <extracomment>storage/checking.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} rows of {1} name a {2} that is not there.</source>
            <extracomment>storage/checking.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} says that its account has no credit left</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} sends on to {1}, and nothing was sent there</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} sent nothing for {1} seconds</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} sent something that cannot be read</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} sent something that is no answer about fine-tuning.</source>
            <extracomment>ouroboros_backends/openai/refusing.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} stopped with an error: {1}</source>
            <extracomment>ouroboros_backends/openai/faults.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} this month</source>
            <extracomment>core/spending.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} to a JSON schema.</source>
            <extracomment>ouroboros_backends/openai/probe.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} to {1}</source>
            <extracomment>ouroboros_backends/mlx/memory.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} tokens</source>
            <extracomment>core/spending.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} tokens this month</source>
            <extracomment>core/spending.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} unpacks to more than {1} MB.</source>
            <extracomment>storage/foreign_parquet.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} wants to run code of its own, which is not allowed here.</source>
            <extracomment>ouroboros_backends/shared/folders.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} was being written when the program ended; what was half written was taken away. Write it again.</source>
            <extracomment>storage/leftovers.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} was imported before.</source>
            <extracomment>session/importing.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} {1} --model MODEL --output ADAPTER</source>
            <extracomment>session/handover.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0} {1}; nothing of it was read.</source>
            <extracomment>imports/archive.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}, line {1}</source>
            <extracomment>imports/reading.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}, sha256 {1}</source>
            <extracomment>session/installing.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}, step {1} of {2}</source>
            <extracomment>ouroboros_backends/openai/job_events.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}. At most US$ {1} a month.</source>
            <extracomment>models/disclosure.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>{0}. No budget is set.</source>
            <extracomment>models/disclosure.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“attribution” is not a text.</source>
            <extracomment>imports/bundle.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“chosen” and “rejected” are the same.</source>
            <extracomment>imports/rows.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“finish_reason” is not one that a completion can have.</source>
            <extracomment>imports/rows.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“labels” does not say true or false for each of “completions”.</source>
            <extracomment>imports/rows.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“label” is empty.</source>
            <extracomment>imports/rows.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“label” is neither true nor false.</source>
            <extracomment>imports/rows.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“logprobs” does not have one number for each token.</source>
            <extracomment>imports/fields.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“mapping” has {0} messages.</source>
            <extracomment>imports/chatgpt.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“mapping” is not a tree of messages.</source>
            <extracomment>imports/chatgpt.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“name” is empty or too long.</source>
            <extracomment>imports/character_card.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“parts” is not a list.</source>
            <extracomment>imports/chatgpt.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“prompt” does not end with a message of the user's.</source>
            <extracomment>imports/fields.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” cannot be the name of a model.</source>
            <extracomment>models/library.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” cannot be the name of an update.</source>
            <extracomment>worker/checkpoints.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” has a system message that is not the first.</source>
            <extracomment>imports/fields.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” has {1} characters; {2} is the most.</source>
            <extracomment>imports/texts.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” has {1} messages; {2} is the most.</source>
            <extracomment>imports/fields.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” holds a line that looks like another speaker; it is kept as text.</source>
            <extracomment>imports/texts.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” holds half a character, which cannot be stored.</source>
            <extracomment>imports/texts.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” holds something that is no token id.</source>
            <extracomment>imports/fields.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” holds the control character U+{1}.</source>
            <extracomment>imports/texts.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” holds the invisible character U+{1}; it is kept.</source>
            <extracomment>imports/texts.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” holds {1}, a chat model's token; it is kept as plain text.</source>
            <extracomment>imports/texts.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” is empty.</source>
            <extracomment>imports/fields.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” is nested where it should not be.</source>
            <extracomment>imports/rows.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” is not a list of messages.</source>
            <extracomment>imports/fields.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” is not a list of token ids.</source>
            <extracomment>imports/fields.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” is not a list.</source>
            <extracomment>imports/rows.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” is not a number.</source>
            <extracomment>imports/fields.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” is not a text.</source>
            <extracomment>imports/character_card.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” is not from {1} to {2}.</source>
            <extracomment>imports/fields.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” is not one message of the assistant.</source>
            <extracomment>imports/fields.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” is not the address of a server.</source>
            <extracomment>core/servers.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” is not what the template's digest begins with.</source>
            <extracomment>models/templates.py</extracomment>
            <translation type="unfinished" />
        </message>
        <message>
            <source>“{0}” looks like a spreadsheet's formula; it is kept as text.</source>
            <extracomment>imports/texts.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
    <context>
        <name>written</name>
        <message>
            <source>{number} MB</source>
            <extracomment>views/written.py</extracomment>
            <translation type="unfinished" />
        </message>
    </context>
</TS>
